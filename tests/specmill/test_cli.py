"""The command line as a user meets it: exit codes, one sentence for every mistake, help."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.version import VERSION
from specmill import __version__
from specmill.commands import scrape as scrape_command
from tests.specmill.conftest import Run

COMMANDS = ("demo", "scrape", "check", "generate", "mock", "build", "explain", "show")


def test_the_version(run: Run) -> None:
    assert run("--version").out == f"specmill {__version__}\n"


def test_clients_record_the_version_of_the_command_that_made_them() -> None:
    assert __version__ == VERSION


def test_without_a_command_help_is_shown_and_the_use_is_wrong(run: Run) -> None:
    ran = run()
    assert (ran.code, ran.err) == (2, "")
    assert "Start with: specmill demo" in ran.out


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_every_command_has_an_example(run: Run, command: str) -> None:
    ran = run(command, "--help")
    assert ran.code == 0
    assert f"Example: specmill {command}" in ran.out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["scrpe"], "specmill: No such command 'scrpe'. Did you mean 'scrape'?; see specmill --help"),
        (
            ["check", "--quite", "x"],
            "specmill: No such option: --quite (Possible options: --quiet); see specmill --help",
        ),
        (["check"], "specmill: Missing argument 'SPEC'; see specmill --help"),
        (["explain", "exampletype"], 'specmill: there is no code "exampletype". Did you mean "example-type"?'),
        (["check", "nowhere"], "specmill: nowhere does not exist; name an OpenAPI document or a folder of them"),
    ],
)
def test_wrong_use_is_one_sentence_and_exit_2(run: Run, arguments: list[str], sentence: str) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out, ran.err) == (2, "", sentence + "\n")


def test_ctrl_c_is_one_line_and_exit_130(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(scrape_command, "make_spec", interrupt)
    ran = run("scrape", tmp_path, "--service", "x", "--out", tmp_path / "out", "-q")
    assert (ran.code, ran.out, ran.err) == (130, "", "specmill: interrupted; no output is half-written\n")


def test_python_m_specmill_is_the_same_command() -> None:
    ran = subprocess.run([sys.executable, "-m", "specmill", "--version"], capture_output=True, text=True, check=True)
    assert ran.stdout == f"specmill {__version__}\n"


def test_output_is_plain_text_where_stdout_is_ascii(tmp_path: Path) -> None:
    page = tmp_path / "über.html"
    page.write_text("<html><body><p>nothing</p></body></html>", encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-m", "specmill", "scrape", str(page), "--service", "x", "--out", str(tmp_path / "out")],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PATH": ""},
    )
    assert ran.returncode == 1
    assert "Traceback" not in ran.stderr
