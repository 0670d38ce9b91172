"""The README says nothing that is not so: commands, options, codes, targets and files that it names exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer.main

from scraper import CODES
from specmill.cli import application

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ("README.md", "CONTRIBUTING.md")


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", TEXTS)
def test_commands_and_their_options_exist(name: str) -> None:
    commands = typer.main.get_command(application([])).commands  # type: ignore[attr-defined]
    for line in re.findall(r"specmill ((?:demo|\w+) ?[^\n`|#]*)", read(name)):
        word, *rest = line.split()
        if word not in commands:
            continue
        options = {option for parameter in commands[word].params for option in parameter.opts}
        assert {option.split("=")[0] for option in rest if option.startswith("--")} <= options


def test_every_command_is_in_the_table() -> None:
    commands = set(typer.main.get_command(application([])).commands)  # type: ignore[attr-defined]
    assert commands <= set(re.findall(r"^\| `specmill (\w+)", read("README.md"), re.MULTILINE))


@pytest.mark.parametrize("name", TEXTS)
def test_make_targets_exist(name: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):.*## ", read("Makefile"), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z-]+)", read(name))) <= targets


def test_findings_of_the_policy_exist() -> None:
    policy = read("README.md").partition("## Tables and examples")[2].partition("\n## ")[0]
    last_cells = re.findall(r"\| ([^|\n]+) \|$", policy, re.MULTILINE)
    named = {code for cell in last_cells for code in re.findall(r"`([a-z-]+)`", cell)}
    assert named
    assert named <= set(CODES)


@pytest.mark.parametrize("name", TEXTS)
def test_files_and_folders_exist(name: str) -> None:
    for path in re.findall(r"`((?:scraper|generator|specmill|spec|generated|tests)/[\w./-]*)`", read(name)):
        assert (ROOT / path).exists(), path
