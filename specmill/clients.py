"""Several specs → the files of one client package, whose folder may hold an earlier version of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from generator import GenerateError, GenerateOptions, Refusal, SpecSource, generate
from specmill.errors import SpecmillError
from specmill.output import Output
from specmill.ownership import NAMES, RECORD, files_of_client, render_record


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A client package, ready to be written."""

    distribution: str
    package: str
    output: Output
    refusals: tuple[Refusal, ...]


def make_client(specs: Sequence[tuple[PurePath, str]], folder: Path, *, distribution: str, package: str) -> Client:
    """Generate the client of ``specs`` (path and text of each) for ``folder``, whose names.json keeps earlier names.

    Raises :class:`SpecmillError` when no client can be made of them. Nothing is written.
    """
    owned = files_of_client(folder)
    names = _read(folder / NAMES) if NAMES in owned else ""
    sources = [SpecSource(path, text.encode()) for path, text in specs]
    try:
        made = generate(sources, GenerateOptions(distribution=distribution, package=package, names=names))
    except GenerateError as error:
        raise SpecmillError(str(error)) from error
    files = {**made.files, RECORD: render_record([*made.files, RECORD])}
    return Client(
        distribution=distribution,
        package=package,
        output=Output(root=folder, files=files, owned=owned),
        refusals=made.refusals,
    )


def _read(names: Path) -> str:
    try:
        return names.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SpecmillError(f"cannot read {names}: {error}; restore the file, or remove its folder") from error
