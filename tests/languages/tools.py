"""Tools of other languages: those of the machine are found, the rest comes from the locks here into build/languages."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUILD = HERE.parents[1] / "build" / "languages"
MINUTES = 60
LINES = 40
NPM_FILES = ("package.json", "package-lock.json", ".npmrc")


class MissingToolError(Exception):
    """A tool is not on this machine. The message is one sentence: what, and what it is needed for."""


class FailedToolError(Exception):
    """A tool ended with an error. The message holds the last lines of what it said, `output` all of it."""

    def __init__(self, command: Sequence[str | Path], output: str) -> None:
        last = "\n".join(output.splitlines()[-LINES:])
        super().__init__(f"{' '.join(map(str, command))}\n{last}")
        self.output = output


def run(command: Sequence[str | Path], folder: Path, *, timeout: int = 10 * MINUTES, **environment: str) -> str:
    """Run a tool in `folder` and return what it wrote on stdout. Raises `FailedToolError` if it fails."""
    ran = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    if ran.returncode:
        raise FailedToolError(command, ran.stdout + ran.stderr)
    return ran.stdout


def find(name: str, needed_for: str) -> Path:
    """The program `name` of this machine. Raises `MissingToolError`."""
    found = shutil.which(name)
    if found is None:
        raise MissingToolError(f"{name} is not installed; {needed_for} need it")
    return Path(found)


def npm_tools() -> Path:
    """The folder of the programs of package.json. Raises `MissingToolError` without Node.js 20 or newer."""
    node, npm = (find(name, "the checks with Node.js tools") for name in ("node", "npm"))
    version = run([node, "--version"], HERE).strip()
    if int(version.lstrip("v").partition(".")[0]) < 20:
        raise MissingToolError(f"Node.js is {version}; the checks with Node.js tools need 20 or newer")
    with installing("npm", *NPM_FILES) as folder:
        if folder is not None:
            for name in NPM_FILES:
                shutil.copy(HERE / name, folder)
            run([npm, "ci"], folder)
    return BUILD / "npm" / "node_modules" / ".bin"


@contextmanager
def installing(name: str, *locks: str) -> Iterator[Path | None]:
    """An empty folder `name` of build/languages to install into, None if it holds what `locks` ask for already.

    Several processes may ask at once: the first one installs, the others wait.
    """
    digest = sha256(b"\0".join((HERE / lock).read_bytes() for lock in locks)).hexdigest()
    folder, stamp = BUILD / name, BUILD / f"{name}.installed"
    BUILD.mkdir(parents=True, exist_ok=True)
    with (BUILD / f"{name}.lock").open("w") as lock_file:
        fcntl.flock(lock_file, fcntl.LOCK_EX)
        if stamp.is_file() and stamp.read_text() == digest:
            yield None
            return
        stamp.unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        yield folder
        stamp.write_text(digest)


def openapi_generator() -> list[str | Path]:
    """The command of openapi-generator. Raises `MissingToolError` without Java."""
    java = find("java", "the checks with openapi-generator")
    lock = "requirements.lock"
    with installing("openapi-generator", lock) as folder:
        if folder is not None:
            pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes", "--no-compile"]
            run([*pip, "--target", folder, "--requirement", HERE / lock], folder)
    return [java, "-jar", BUILD / "openapi-generator" / "openapi_generator_cli" / "openapi-generator.jar"]
