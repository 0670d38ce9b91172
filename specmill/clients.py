"""Several specs → the files of one client package, whose folder may hold an earlier version of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath

from generator import GeneratedPackage, GenerateError, GenerateOptions, SpecSource, generate
from generator.problems import Refusal
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
    sources = [SpecSource(path, text.encode()) for path, text in specs]
    try:
        options = GenerateOptions(distribution=distribution, package=package, names=_names(folder))
        made: GeneratedPackage = generate(sources, options)
    except GenerateError as error:
        raise SpecmillError(str(error)) from error
    files = dict(made.files) | {NAMES: made.names}
    files[RECORD] = render_record([*files, RECORD])
    return Client(
        distribution=distribution,
        package=package,
        output=Output(root=folder, files=files, owned=files_of_client(folder)),
        refusals=made.refusals,
    )


def _names(folder: Path) -> str:
    """Return the text of the names that an earlier run gave, "" if there was none."""
    owned = files_of_client(folder)
    try:
        return (folder / NAMES).read_text("utf-8") if PurePosixPath(NAMES) in owned else ""
    except (OSError, UnicodeDecodeError) as error:
        raise SpecmillError(f"cannot read {folder / NAMES}: {error}; restore it, or remove the folder") from error
