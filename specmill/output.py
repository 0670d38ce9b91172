"""Writing sets of files so that either all of them are in place or nothing has changed.

Everything is written into a temporary folder beside each target folder first and moved file by file when all is
complete. A failure while moving (or Ctrl-C) puts every file back. Files whose bytes are right already are not touched.
A file that specmill does not own is never replaced or removed; who owns what is the caller's knowledge (``owned``).
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import Self

from specmill.errors import SpecmillError


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """The wanted content of ``root``: ``files`` by path below it.

    ``owned`` are the paths that an earlier run wrote: they may be replaced, and they go if they are not in ``files``.
    """

    root: Path
    files: Mapping[PurePosixPath, str]
    owned: frozenset[PurePosixPath] = frozenset()

    def __post_init__(self) -> None:
        for path in (*self.files, *self.owned):
            if path.is_absolute() or ".." in path.parts or not path.parts:
                raise ValueError(f"not a path below the output folder: {path}")


class Change(StrEnum):
    """What writing would do to a file."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Difference:
    """One file whose bytes on disk are not the wanted ones."""

    file: Path
    change: Change


def differences(output: Output) -> tuple[Difference, ...]:
    """Compare the bytes of ``output`` with the disk; sorted by path, empty when nothing would be written."""
    found = [
        Difference(file=output.root / path, change=Change.REMOVED)
        for path in output.owned - output.files.keys()
        if (output.root / path).is_file()
    ]
    for path, text in output.files.items():
        file = output.root / path
        if not file.is_file():
            found.append(Difference(file=file, change=Change.ADDED))
        elif file.read_bytes() != text.encode():
            found.append(Difference(file=file, change=Change.CHANGED))
    return tuple(sorted(found))


def write(outputs: Sequence[Output]) -> tuple[Difference, ...]:
    """Make the disk hold ``outputs`` and return what was changed, sorted by path.

    Raises :class:`SpecmillError` when a folder cannot be written or a file that is not owned stands in the way; then
    nothing has changed.
    """
    try:
        changes = {id(output): differences(output) for output in outputs}
        for output in outputs:
            _refuse_foreign(output, changes[id(output)])
        with _Transaction() as transaction:
            for output in outputs:
                transaction.stage(output, changes[id(output)])
            transaction.move()
    except OSError as error:
        where = error.filename2 or error.filename or outputs[0].root
        raise SpecmillError(
            f"cannot write {where}: {error.strerror or error}; choose another --out folder or change its permissions"
        ) from error
    return tuple(sorted(change for found in changes.values() for change in found))


def _refuse_foreign(output: Output, changes: Iterable[Difference]) -> None:
    owned = {output.root / path for path in output.owned}
    foreign = [item.file for item in changes if item.change is Change.CHANGED and item.file not in owned]
    if foreign:
        raise SpecmillError(
            f"{foreign[0]} exists and was not written by specmill, so it is not replaced; "
            "move it away or choose another --out folder"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Move:
    """One planned change: ``staged`` goes to ``target`` (None: the target goes); ``kept`` holds the old bytes."""

    root: Path
    target: Path
    staged: Path | None
    kept: Path


@dataclass(slots=True)
class _Transaction:
    """Staged files, moved together; leaving the ``with`` block by an exception before the end restores everything."""

    _folders: list[Path] = field(default_factory=list)
    _made: list[Path] = field(default_factory=list)
    _planned: list[_Move] = field(default_factory=list)
    _done: list[_Move] = field(default_factory=list)

    def __enter__(self) -> Self:
        return self

    def stage(self, output: Output, changes: Sequence[Difference]) -> None:
        """Write every new or changed file of ``output`` into a temporary sibling of its root."""
        if not changes:
            return
        self._make_folder(output.root.parent)
        folder = Path(tempfile.mkdtemp(prefix=f".{output.root.name}.", suffix=".tmp", dir=output.root.parent))
        self._folders.append(folder)
        for number, item in enumerate(changes):
            staged = None
            if item.change is not Change.REMOVED:
                staged = folder / f"{number}.new"
                staged.write_bytes(output.files[PurePosixPath(item.file.relative_to(output.root))].encode())
            kept = folder / f"{number}.old"
            self._planned.append(_Move(root=output.root, target=item.file, staged=staged, kept=kept))

    def move(self) -> None:
        """Put all staged files in place and drop what is no longer wanted."""
        for step in self._planned:
            self._make_folder(step.target.parent)
            if step.target.is_file():
                shutil.copy2(step.target, step.kept)
            self._done.append(step)
            if step.staged is not None:
                step.staged.replace(step.target)
            else:
                step.target.unlink()
        for step in self._planned:
            if step.staged is None:
                _remove_empty(step.target.parent, step.root)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if kind is not None:
            self._restore()
        for folder in self._folders:
            shutil.rmtree(folder, ignore_errors=True)
        if kind is not None:
            for folder in reversed(self._made):
                _remove_empty(folder, folder)

    def _restore(self) -> None:
        for step in reversed(self._done):
            if step.kept.is_file():
                step.target.parent.mkdir(parents=True, exist_ok=True)
                step.kept.replace(step.target)
            elif step.staged is not None and not step.staged.is_file():
                step.target.unlink(missing_ok=True)

    def _make_folder(self, folder: Path) -> None:
        missing = [parent for parent in (folder, *folder.parents) if not parent.exists()]
        for parent in reversed(missing):
            parent.mkdir()
            self._made.append(parent)


def _remove_empty(folder: Path, last: Path) -> None:
    """Remove ``folder`` and its parents up to ``last`` as far as they are empty."""
    while folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        if folder == last:
            return
        folder = folder.parent
