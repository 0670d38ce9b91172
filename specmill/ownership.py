"""Which files of an output folder an earlier run of specmill wrote, so that this run may replace or remove them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from specmill.documents import load_document
from specmill.errors import SpecmillError

FINDINGS = PurePosixPath("findings.json")
NAMES = PurePosixPath("names.json")

RECORD = PurePosixPath(".specmill-files")
"""Lists the files of a client package, one path a line; written with them."""

_SOURCES_SUFFIX = ".sources.json"
_VERSION_FILE = re.compile(r"(?:v\d[\w.]*|unversioned)\.yaml")


def sources_path(document: PurePosixPath) -> PurePosixPath:
    """Return where the sources of a document stand: ``v1.yaml`` → ``v1.sources.json``, in its folder."""
    return document.with_name(document.name.removesuffix(document.suffix) + _SOURCES_SUFFIX)


def files_of_spec(folder: Path, service: str) -> frozenset[PurePosixPath]:
    """Return the files in ``folder`` that are the spec of ``service``: documents that say so, and what goes with them.

    A document of another origin is not among them, whatever its name.
    """
    owned = {path for path in (FINDINGS, NAMES) if (folder / path).is_file()}
    for file in folder.glob("*.yaml"):
        if _VERSION_FILE.fullmatch(file.name) and _service_of(file) == service:
            owned.add(PurePosixPath(file.name))
    sources = {PurePosixPath(file.name) for file in folder.glob(f"*{_SOURCES_SUFFIX}")}
    owned |= {path for path in sources if _VERSION_FILE.fullmatch(path.name.replace(_SOURCES_SUFFIX, ".yaml"))}
    return frozenset(owned)


def _service_of(file: Path) -> str:
    try:
        info = load_document(file).get("info")
    except SpecmillError:
        return ""
    docs = info.get("x-docs") if isinstance(info, dict) else None
    return str(docs.get("service", "")) if isinstance(docs, dict) else ""


def files_of_client(folder: Path) -> frozenset[PurePosixPath]:
    """Return the files of the client package in ``folder``, as its record lists them; none without a record."""
    record = folder / RECORD
    if not record.is_file():
        return frozenset()
    try:
        listed = {PurePosixPath(line) for line in record.read_text("utf-8").splitlines() if line}
    except UnicodeDecodeError as error:
        raise SpecmillError(f"{record} is no list of files; remove the folder and generate it anew") from error
    outside = sorted(path for path in listed if path.is_absolute() or ".." in path.parts or not path.parts)
    if outside:
        raise SpecmillError(f"{record} lists {outside[0]}, which is not in its folder; remove the line")
    return frozenset(listed | {RECORD})


def render_record(files: Iterable[PurePosixPath]) -> str:
    """Return the record of a client package that consists of ``files``."""
    return "".join(f"{path}\n" for path in sorted(files))
