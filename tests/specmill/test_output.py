"""Writing: all or nothing, unchanged files untouched, foreign files safe."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from specmill.errors import SpecmillError
from specmill.output import Change, Output, differences, write


def output(root: Path, files: dict[str, str], owned: tuple[str, ...] = ()) -> Output:
    return Output(
        root=root,
        files={PurePosixPath(path): text for path, text in files.items()},
        owned=frozenset(PurePosixPath(path) for path in owned),
    )


def tree(root: Path) -> dict[str, str]:
    return {str(file.relative_to(root)): file.read_text("utf-8") for file in sorted(root.rglob("*")) if file.is_file()}


def test_writes_files_into_new_folders_and_leaves_nothing_else(tmp_path: Path) -> None:
    changes = write([output(tmp_path / "a/b", {"x.txt": "x", "sub/y.txt": "ÿ\n"})])
    assert tree(tmp_path) == {"a/b/sub/y.txt": "ÿ\n", "a/b/x.txt": "x"}
    assert [(str(item.file.relative_to(tmp_path)), item.change) for item in changes] == [
        ("a/b/sub/y.txt", Change.ADDED),
        ("a/b/x.txt", Change.ADDED),
    ]


def test_the_same_bytes_again_change_nothing(tmp_path: Path) -> None:
    wanted = output(tmp_path / "out", {"x.txt": "x"}, owned=("x.txt",))
    write([wanted])
    before = (tmp_path / "out/x.txt").stat()
    assert write([wanted]) == ()
    after = (tmp_path / "out/x.txt").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_only_owned_files_are_removed_and_their_empty_folders_go(tmp_path: Path) -> None:
    write([output(tmp_path, {"old/deep/a.txt": "a", "old/b.txt": "b"})])
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    changes = write([output(tmp_path, {"new.txt": "n"}, owned=("old/deep/a.txt", "gone.txt"))])
    assert tree(tmp_path) == {"mine.txt": "mine", "new.txt": "n", "old/b.txt": "b"}
    assert [(item.file.name, item.change) for item in changes] == [("new.txt", Change.ADDED), ("a.txt", Change.REMOVED)]
    assert not (tmp_path / "old/deep").exists()


def test_a_foreign_file_in_the_way_is_kept_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("mine", encoding="utf-8")
    with pytest.raises(SpecmillError, match=r"pyproject\.toml exists and was not written by specmill"):
        write([output(tmp_path, {"a.txt": "a", "pyproject.toml": "new"})])
    assert tree(tmp_path) == {"pyproject.toml": "mine"}


def test_an_owned_file_is_replaced(tmp_path: Path) -> None:
    write([output(tmp_path, {"a.txt": "old"})])
    write([output(tmp_path, {"a.txt": "new"}, owned=("a.txt",))])
    assert tree(tmp_path) == {"a.txt": "new"}


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError(28, "No space left on device")])
def test_an_interruption_while_moving_restores_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[BaseException] | BaseException
) -> None:
    write([output(tmp_path / "one", {"a.txt": "a", "b.txt": "b", "c.txt": "c"})])
    before = tree(tmp_path)
    real = Path.replace
    moved = 0

    def replace(self: Path, target: Path) -> Path:
        nonlocal moved
        if self.suffix == ".new":
            moved += 1
            if moved == 3:
                raise error
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    outputs = [
        output(tmp_path / "one", {"a.txt": "A", "n/new.txt": "n"}, owned=("a.txt", "b.txt", "c.txt")),
        output(tmp_path / "two/deep", {"x.txt": "x", "y.txt": "y"}),
    ]
    with pytest.raises((KeyboardInterrupt, SpecmillError)):
        write(outputs)
    assert tree(tmp_path) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one"]


def test_a_file_where_a_folder_is_wanted_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    with pytest.raises(SpecmillError, match=r"^cannot write .*file.*: .*; choose another --out folder"):
        write([output(tmp_path / "file", {"a.txt": "a"})])
    assert tree(tmp_path) == {"file": "mine"}


def test_a_folder_where_a_file_is_wanted_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "out/a.txt/inner").mkdir(parents=True)
    with pytest.raises(SpecmillError, match="cannot write"):
        write([output(tmp_path / "out", {"a.txt": "a", "b.txt": "b"})])
    assert tree(tmp_path) == {}


@pytest.mark.parametrize("path", ["../x", "/etc/x", ".", "a/../../x"])
def test_a_path_out_of_the_folder_is_a_programming_error(tmp_path: Path, path: str) -> None:
    with pytest.raises(ValueError, match="not a path below"):
        output(tmp_path, {path: "x"})
    with pytest.raises(ValueError, match="not a path below"):
        output(tmp_path, {}, owned=(path,))


def test_differences_name_every_kind_and_write_nothing(tmp_path: Path) -> None:
    write([output(tmp_path, {"same": "1", "other": "2", "old": "3"})])
    before = tree(tmp_path)
    found = differences(output(tmp_path, {"same": "1", "other": "two", "new": "4"}, owned=("same", "other", "old")))
    assert [(item.file.name, item.change) for item in found] == [
        ("new", Change.ADDED),
        ("old", Change.REMOVED),
        ("other", Change.CHANGED),
    ]
    assert tree(tmp_path) == before
