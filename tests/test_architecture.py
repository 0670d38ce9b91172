"""The rules about the repository itself: which part may know which, and what may stand in a committed file."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PARTS = ("scraper", "generator", "specmill", "tests")
LONGEST_FILE = 400

# Tables that grow by a row a fact, with nothing to understand in between.
TABLES = {"scraper/codes.py"}

FORBIDDEN = {
    "scraper": {"generator", "specmill", "tests"},
    "generator": {"scraper", "specmill", "tests"},
    "specmill": {"tests"},
}

ONLY_IN = {
    "lxml": "scraper/dom/",
    "bs4": "scraper/dom/",
    "datamodel_code_generator": "generator/models.py",
    "jsonpath": "specmill/overlays/",
    "openapi_spec_validator": "specmill/checks/",
    "typer": "specmill/",
    "rich": "specmill/",
}

# Written in two halves, so that this file is none that names them.
REGISTRIES = tuple(
    first + second
    for first, second in (
        ("pypi", ".org"),
        ("python", "hosted.org"),
        ("crates", ".io"),
        ("proxy.go", "lang.org"),
        ("sum.go", "lang.org"),
        ("npmjs", ".org"),
        ("npmjs", ".com"),
        ("yarnpkg", ".com"),
        ("repo1.ma", "ven.org"),
        ("repo.maven", ".apache.org"),
        ("deb.deb", "ian.org"),
        ("security.deb", "ian.org"),
    )
)


def tracked_files() -> list[Path]:
    """Every file that git tracks or would track; the tests run in a checkout."""
    command = ["git", "-C", str(ROOT), "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    return [file for name in listed.split("\0") if name and (file := ROOT / name).is_file()]


def sources() -> Iterator[tuple[str, Path]]:
    """Our own Python files, each with its path in the repository; files that are data of a test are not ours."""
    for file in tracked_files():
        name = file.relative_to(ROOT).as_posix()
        if file.suffix == ".py" and name.partition("/")[0] in PARTS:
            yield name, file


def imported(file: Path) -> set[str]:
    """The top-level names of everything that a file imports, wherever the statement stands."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"), str(file))):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names


def test_there_are_sources_in_every_part() -> None:
    assert {name.partition("/")[0] for name, _ in sources()} == set(PARTS)


def test_imports_go_one_way() -> None:
    wrong = [
        f"{name} imports {', '.join(sorted(found))}"
        for name, file in sources()
        if (found := imported(file) & FORBIDDEN.get(name.partition("/")[0], set()))
    ]
    assert wrong == []


@pytest.mark.parametrize("library", sorted(ONLY_IN))
def test_a_library_has_one_home(library: str) -> None:
    wrong = [
        name
        for name, file in sources()
        if not name.startswith(("tests/", ONLY_IN[library])) and library in imported(file)
    ]
    assert wrong == []


def test_files_stay_short() -> None:
    lines = {name: len(file.read_text("utf-8").splitlines()) for name, file in sources() if name not in TABLES}
    assert {name: count for name, count in lines.items() if count > LONGEST_FILE} == {}


def test_no_committed_file_names_a_package_registry() -> None:
    wrong = []
    for file in tracked_files():
        text = file.read_bytes().decode("utf-8", errors="replace").casefold()
        wrong += [f"{file.relative_to(ROOT)} names {host}" for host in REGISTRIES if host in text]
    assert wrong == []


def test_the_lock_holds_every_package_with_hashes_and_no_address() -> None:
    lines = (ROOT / "requirements.lock").read_text("utf-8").splitlines()
    requirements = [index for index, line in enumerate(lines) if line and line[0] not in "# "]
    assert len(requirements) > 40
    assert all("==" in lines[index] for index in requirements)
    assert all(lines[index + 1].strip().startswith("--hash=sha256:") for index in requirements)
    assert not any("://" in line or line.startswith("-") for line in lines)
