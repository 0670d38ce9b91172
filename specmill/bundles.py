"""OpenAPI documents → one file a service and version, ready to be written."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath

from scraper import render_yaml
from scraper.jsonvalue import JsonObject
from specmill.bundle import as_openapi31, dereferenced, operation_sizes, with_shared_schemas
from specmill.checks import check_document
from specmill.documents import load_document
from specmill.errors import SpecmillError, WrongUse
from specmill.output import Output

_SEPARATORS = re.compile(r"(?:[^a-z0-9.]|\.(?!\d))+")
"""Everything but letters, digits and the dots of versions."""


class Format(StrEnum):
    """How a bundle is written."""

    YAML = "yaml"
    JSON = "json"


class OpenApi(StrEnum):
    """The version of the standard that a bundle follows."""

    V3_0 = "3.0"
    V3_1 = "3.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleOptions:
    """How bundles are made."""

    format: Format = Format.YAML
    openapi: OpenApi = OpenApi.V3_0
    dereference: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """One bundle. ``operations`` holds the bytes of each operation with all that it refers to."""

    source: Path
    path: PurePosixPath
    text: str
    operations: Mapping[str, int]

    @property
    def size(self) -> int:
        """The bytes of the file."""
        return len(self.text.encode())


def make_bundles(files: Sequence[Path], folder: Path, options: BundleOptions) -> tuple[tuple[Bundle, ...], Output]:
    """Return the bundles of ``files`` for ``folder``, each named by its service and version. Nothing is written.

    Raises :class:`SpecmillError` for a document that is not valid, :class:`WrongUse` for two of one name.
    """
    bundles: dict[PurePosixPath, Bundle] = {}
    for file in files:
        document = load_document(file)
        if problems := check_document(document):
            raise SpecmillError(
                f"{file} is no valid document: {problems[0].message} at {problems[0].pointer or '/'} "
                f"({len(problems)} in all); specmill check {file} lists them"
            )
        path = PurePosixPath(f"{_name(document)}.{options.format}")
        if path in bundles:
            raise WrongUse(f"{file} and {bundles[path].source} would both be {path}; bundle them into two folders")
        bundles[path] = _bundle(file, path, document, options)
    made = {path: bundle.text for path, bundle in bundles.items()}
    owned = frozenset(path for path in made if (folder / path).is_file() and _is_bundle(folder / path))
    return tuple(bundles.values()), Output(root=folder, files=made, owned=owned)


def _bundle(file: Path, path: PurePosixPath, document: JsonObject, options: BundleOptions) -> Bundle:
    sizes = operation_sizes(document)
    document = dereferenced(document) if options.dereference else with_shared_schemas(document)
    if options.openapi is OpenApi.V3_1:
        document = as_openapi31(document)
    if options.format is Format.JSON:
        text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    else:
        text = render_yaml(document)
    return Bundle(source=file, path=path, text=text, operations=sizes)


def _name(document: JsonObject) -> str:
    """Return the name of a bundle: the service, or else the title, and the version."""
    info = document["info"]
    assert isinstance(info, dict), "a valid document has an Info Object"
    docs = info.get("x-docs")
    service = docs.get("service") if isinstance(docs, dict) else info["title"]
    return "-".join(_SEPARATORS.sub("-", str(part).lower()).strip("-") for part in (service, info["version"]))


def _is_bundle(file: Path) -> bool:
    """Whether a file in the output folder is an OpenAPI document of the name that it would get here."""
    try:
        return f"{_name(load_document(file))}{file.suffix}" == file.name
    except (SpecmillError, KeyError, AssertionError):
        return False
