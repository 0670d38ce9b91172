"""The record of published names (``names.json``): input and output of every run, so that a release renames nothing.

Operations are recorded by METHOD and path, components by use, not by page: ``CreateNotebook request.volume`` →
``VolumeReq``. A page may move or its tables be renumbered without an effect on the names of the spec.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field


class NameBookError(ValueError):
    """A names.json that holds something else; the message says what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionNames:
    """The names of one document: operationIds by METHOD and path, component names by operationId and use."""

    operations: Mapping[str, str] = field(default_factory=dict)
    parameters: Mapping[str, str] = field(default_factory=dict)
    schemas: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class NameBook:
    """The names of all documents of a service."""

    versions: Mapping[str, VersionNames] = field(default_factory=dict)

    def version(self, version: str) -> VersionNames:
        """Return the names of one document; empty for a new one."""
        return self.versions.get(version, VersionNames())


_KINDS = ("operations", "parameters", "schemas")


def render_names(book: NameBook) -> str:
    """Return the text of names.json: sorted, one name a line."""
    data = {
        version: {kind: dict(sorted(getattr(names, kind).items())) for kind in _KINDS}
        for version, names in sorted(book.versions.items())
    }
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def parse_names(text: str) -> NameBook:
    """Read the text of a names.json.

    :raises NameBookError: it is not a record of names.
    """
    try:
        data = json.loads(text)
    except ValueError as problem:
        raise NameBookError(f"it is no JSON ({problem})") from problem
    if not isinstance(data, dict):
        raise NameBookError("it is no JSON object of versions")
    versions: dict[str, VersionNames] = {}
    for version, kinds in data.items():
        if not isinstance(kinds, dict) or not set(kinds) <= set(_KINDS):
            raise NameBookError(f"its entry {version!r} holds something else than {', '.join(_KINDS)}")
        for kind, names in kinds.items():
            if not isinstance(names, dict) or not all(isinstance(name, str) for name in names.values()):
                raise NameBookError(f"{version}.{kind} is no mapping of names")
        versions[version] = VersionNames(**kinds)
    return NameBook(versions=versions)
