"""The one place where identifiers are built, and the map that pins them.

A wire name may be anything (`id` beside `ID`, `OS-EXT-STS:vm_state`, `24h_max`, `class`, `copy`). A `Scope` gives every
wire name an identifier that is legal, is not reserved where it will stand, and is unique without regard to case.
A name once given is kept in the `NameBook`, so that a later run never renames.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from enum import Enum

from generator.code import Identifier
from generator.problems import GenerateError

_LONGEST_MODULE = 60


class Style(Enum):
    """How the words of a wire name are joined, and the prefix for a name that would begin with a digit."""

    FIELD = "field_"
    METHOD = "call_"
    MODULE = "tag_"
    CLASS = "Model"


def words(text: str) -> list[str]:
    """The words of a name: `hostId` → host, Id; `OS-EXT-STS:vm_state` → OS, EXT, STS, vm, state; `VPCs` → Vpcs."""
    text = re.sub(r"IPv(?=[46])", "Ipv", _ascii(text))
    text = re.sub(r"([A-Z])([A-Z]+)s(?![a-z])", lambda match: match[1] + match[2].lower() + "s", text)
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text)
    text = re.sub(r"([A-Z])([A-Z][a-z])", r"\1 \2", text)
    return re.findall(r"[A-Za-z0-9]+", text)


def identifier(text: str, style: Style) -> Identifier:
    """The identifier that `text` asks for, before anything is known about its neighbours."""
    if style is Style.MODULE:
        text = " ".join(_first_words(words(text), _LONGEST_MODULE))
    elif style is not Style.CLASS and re.fullmatch(r"[a-z][a-z0-9_]*", text):
        return Identifier(text)
    if style is Style.CLASS:
        name = "".join(part[0].upper() + part[1:] for part in re.findall(r"[A-Za-z0-9]+", _ascii(text)))
    else:
        name = "_".join(words(text)).lower()
    return Identifier(style.value + name if not name or name[0].isdigit() else name)


def _first_words(parts: list[str], longest: int) -> list[str]:
    """As many of the words as fit, at least a piece of the first: a module is a file, and a file has a name."""
    while len(parts) > 1 and len("_".join(parts)) > longest:
        parts = parts[:-1]
    return [part[:longest] for part in parts]


def _ascii(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(
        char if char.isascii() else f" u{ord(char):04x} " for char in decomposed if not unicodedata.combining(char)
    )


class NameBook:
    """Every identifier that differs from its wire name, by scope; read from and written to `names.json`."""

    def __init__(self, pinned: Mapping[str, Mapping[str, str]]) -> None:
        self._pinned = {scope: dict(names) for scope, names in pinned.items()}

    @classmethod
    def read(cls, text: str) -> NameBook:
        """The book in the text of a `names.json`; an empty book for an empty text. Raises `GenerateError`."""
        if not text.strip():
            return cls({})
        try:
            document = json.loads(text)
        except ValueError as error:
            raise GenerateError(f"The name map is not JSON ({error}); restore it or delete it to start anew.") from None
        if not _is_name_map(document):
            raise GenerateError("The name map does not map scopes to names; restore it or delete it to start anew.")
        return cls(document)

    def text(self) -> str:
        """The book as canonical JSON."""
        filled = {scope: names for scope, names in self._pinned.items() if names}
        return json.dumps(filled, indent=1, sort_keys=True, ensure_ascii=True) + "\n"

    def pinned(self, scope: str, wire: str) -> str | None:
        """The identifier that an earlier run gave to `wire`, if it differs from it."""
        return self._pinned.get(scope, {}).get(wire)

    def assign(
        self,
        scope: str,
        wire_names: Iterable[str],
        style: Style,
        reserved: Collection[str],
        wishes: Mapping[str, str] | None = None,
    ) -> dict[str, Identifier]:
        """One identifier for each of `wire_names`, unique in `scope`.

        Pinned names are kept; then names that are identifiers already get themselves, so that they need no pin; then
        the rest in sorted order. `wishes` replaces the text an identifier is built from.
        """
        wanted = sorted(set(wire_names))
        pinned = self._pinned.setdefault(scope, {})
        given = {wire: Identifier(pinned[wire]) for wire in wanted if wire in pinned}
        taken = {name.casefold() for name in pinned.values()}
        wishes = wishes or {}
        ideal = {wire: identifier(wishes.get(wire, wire), style) for wire in wanted if wire not in given}
        for wire in sorted(ideal, key=lambda wire: (ideal[wire] != wire, wire)):
            name = _free(ideal[wire], reserved, taken)
            taken.add(name.casefold())
            given[wire] = name
            if name != wire:
                pinned[wire] = str(name)
        return {wire: given[wire] for wire in wanted}


def _free(name: Identifier, reserved: Collection[str], taken: Collection[str]) -> Identifier:
    is_class = name[0].isupper()
    if name in reserved:
        name = Identifier(f"{name}Model" if is_class else f"{name}_")
    if name.casefold() not in taken:
        return name
    separator = "" if is_class or name.endswith("_") else "_"
    number = 2
    while f"{name}{separator}{number}".casefold() in taken:
        number += 1
    return Identifier(f"{name}{separator}{number}")


def _is_name_map(document: object) -> bool:
    return isinstance(document, dict) and all(
        isinstance(names, dict)
        and all(isinstance(name, str) and re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name) for name in names.values())
        for names in document.values()
    )
