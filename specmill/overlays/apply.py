"""Corrections applied to a document, as the Overlay Specification 1.0 says ("Action Object").

A correction that corrects nothing is an error: its target is gone, the documentation says the same by now, or the row
that it corrects is not the one for which it was decided.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from jsonpath import JSONPathEnvironment, JSONPathError

from scraper.jsonvalue import JsonObject, JsonValue
from specmill.checks.openapi_tree import Kind, child, nodes
from specmill.errors import SpecmillError
from specmill.overlays.load import Action, Overlay
from specmill.overlays.marks import MARK

FingerprintOf = Callable[[str], str]
"""Takes a JSON pointer and returns the fingerprint of the row that the place comes from, "" if it has none."""

_QUERIES = JSONPathEnvironment(strict=True)

_Keys = tuple[str | int, ...]


def overlaid(document: JsonObject, overlays: Iterable[Overlay], fingerprint_of: FingerprintOf) -> JsonObject:
    """Return ``document`` with the corrections of ``overlays``; every object with one names it under ``x-overlays``.

    Raises :class:`SpecmillError` that names the first action which corrects nothing or cannot be carried out.
    """
    written = deepcopy(document)
    for overlay in overlays:
        for action in overlay.actions:
            _Correction(action=action, file=overlay.file, document=written).apply(fingerprint_of)
    return written


@dataclass(frozen=True, slots=True, kw_only=True)
class _Correction:
    action: Action
    file: Path
    document: JsonObject

    def apply(self, fingerprint_of: FingerprintOf) -> None:
        places = self._places()
        for keys in places:
            self._refuse_expired(fingerprint_of(child("", *keys)))
        if self.action.is_removal:
            for keys in reversed(places):
                self._mark(keys[:-1])
                self._remove(keys)
            return
        targets = [_at(self.document, keys) for keys in places]
        for target in targets:
            if not isinstance(target, dict | list):
                self._refuse("its target is neither an object nor an array; name what holds the value")
            if isinstance(target, dict) and isinstance(target.get("$ref"), str):
                self._refuse(f"its target is a reference; name {target['$ref']} instead")
        if all(_states(target, self.action.update) for target in targets):
            self._refuse("the documentation states the same by now; remove the action")
        for keys in places:
            self._mark(keys)
            self._update(keys)

    def _places(self) -> list[_Keys]:
        try:
            found = [tuple(match.parts) for match in _QUERIES.finditer(self.action.target, self.document)]
        except JSONPathError as error:
            self._refuse(f"its target is no JSONPath query ({str(error).splitlines()[0]}); correct it")
        if not found:
            self._refuse("its target matches nothing; correct it, or remove the action")
        return found

    def _refuse_expired(self, fingerprint: str) -> None:
        decided = self.action.fingerprint
        if decided and fingerprint != decided:
            now = f"has the fingerprint {fingerprint}" if fingerprint else "is not in the documentation any more"
            self._refuse(
                f"it was decided for the row {decided}, and the row that it corrects {now}; "
                "decide again, then write the new fingerprint or remove the action"
            )

    def _remove(self, keys: _Keys) -> None:
        if not keys:
            self._refuse("it would remove the whole document; name a part of it")
        match _at(self.document, keys[:-1]), keys[-1]:
            case (dict() as above, str(key)):
                del above[key]
            case (list() as above, int(index)):
                del above[index]

    def _update(self, keys: _Keys) -> None:
        target, update = _at(self.document, keys), self.action.update
        if isinstance(target, list):
            target.append(deepcopy(update))
        elif isinstance(target, dict) and isinstance(update, dict):
            _merge(target, update)
        else:
            self._refuse("it updates an object with what is no object; write the keys to change")

    def _mark(self, keys: _Keys) -> None:
        """Write into the innermost object around a place that it is corrected.

        A reference takes no other keys; what concerns no object but a path or the whole document is told in its info.
        """
        inner = child("", *keys)
        around = [
            node
            for node in nodes(self.document)
            if node.reference is None and (inner == node.pointer or inner.startswith(f"{node.pointer}/"))
        ]
        is_wide = around[-1].kind in (Kind.DOCUMENT, Kind.PATH_ITEM)
        home = self.document["info"] if is_wide else around[-1].value
        assert isinstance(home, dict), "a scraped document has an Info Object"
        marks = home.setdefault(MARK, [])
        mark: JsonObject = {"file": self.file.name, "reason": self.action.reason}
        if isinstance(marks, list) and mark not in marks:
            marks.append(mark)

    def _refuse(self, reason: str) -> NoReturn:
        raise SpecmillError(f"{self.action.place} ({self.action.target}): {reason}")


def _at(value: JsonValue, keys: Sequence[str | int]) -> JsonValue:
    for step in keys:
        match value, step:
            case (dict(), str(key)):
                value = value[key]
            case (list(), int(index)):
                value = value[index]
    return value


def _states(value: JsonValue, update: JsonValue) -> bool:
    """Whether ``value`` says already what an update would have it say."""
    if isinstance(value, dict) and isinstance(update, dict):
        return all(key in value and _states(value[key], item) for key, item in update.items())
    if isinstance(value, list):
        return all(item in value for item in update) if isinstance(update, list) else update in value
    return value == update


def _merge(target: JsonObject, update: JsonObject) -> None:
    """Merge an update into an object: objects key by key, arrays end to end, and other values replace."""
    for key, item in update.items():
        inner = target.get(key)
        if isinstance(inner, dict) and isinstance(item, dict):
            _merge(inner, item)
        elif isinstance(inner, list) and isinstance(item, list):
            inner.extend(deepcopy(item))
        else:
            target[key] = deepcopy(item)
