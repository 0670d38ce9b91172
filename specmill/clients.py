"""Several specs → the files of one client package, whose folder may hold an earlier version of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from generator import GenerateError, GenerateOptions, Refusal, SpecSource, generate
from specmill.errors import SpecmillError, WrongUse
from specmill.output import Output
from specmill.ownership import NAMES, RECORD, files_of_client, render_record


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A client package, ready to be written."""

    distribution: str
    package: str
    output: Output
    refusals: tuple[Refusal, ...]


def make_client(
    specs: Sequence[tuple[PurePath, bytes]],
    folder: Path,
    *,
    distribution: str,
    package: str,
    templates: Mapping[str, str] | None = None,
) -> Client:
    """Generate the client of ``specs`` (path and content of each) for ``folder``, whose names.json keeps earlier names.

    ``templates`` are used instead of the generator's own of the same names. Raises :class:`SpecmillError` when no
    client can be made. Nothing is written.
    """
    owned = files_of_client(folder)
    names = _read(folder / NAMES) if NAMES in owned else ""
    sources = [SpecSource(path, content) for path, content in specs]
    options = GenerateOptions(distribution=distribution, package=package, names=names, templates=templates or {})
    try:
        made = generate(sources, options)
    except GenerateError as error:
        raise SpecmillError(str(error)) from error
    files = {**made.files, RECORD: render_record([*made.files, RECORD])}
    return Client(
        distribution=distribution,
        package=package,
        output=Output(root=folder, files=files, owned=owned),
        refusals=made.refusals,
    )


def read_templates(folder: Path) -> dict[str, str]:
    """Return the templates in ``folder`` by name. Raises :class:`WrongUse` when it holds none."""
    files = sorted(folder.glob("*.jinja"))
    if not files:
        raise WrongUse(f"{folder} holds no template; copy a file of generator/templates into it and change it there")
    try:
        return {file.name: file.read_text("utf-8") for file in files}
    except (OSError, UnicodeDecodeError) as error:
        raise WrongUse(f"cannot read the templates in {folder}: {error}; correct the file") from error


def _read(names: Path) -> str:
    try:
        return names.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SpecmillError(f"cannot read {names}: {error}; restore the file, or remove its folder") from error
