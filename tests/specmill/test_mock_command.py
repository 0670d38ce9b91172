"""`specmill mock` as a process: it says where it listens, answers, and ends at Ctrl-C without a word."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from specmill.mock import listen
from tests.specmill.conftest import Run

SPEC = Path(__file__).resolve().parents[2] / "spec/sample/v1.yaml"
NOTEBOOKS = "/v1/p1/notebooks"


@pytest.mark.parametrize("as_json", [False, True])
def test_it_answers_until_it_is_interrupted(as_json: bool) -> None:
    command = [sys.executable, "-m", "specmill", "mock", str(SPEC), "--port", "0", *(["--json"] if as_json else [])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        if as_json:
            while not first.endswith("}\n"):
                first += process.stdout.readline()
            started = json.loads(first)
            assert started["documents"] == [str(SPEC)]
            url = started["url"]
        else:
            assert first.endswith(" (Ctrl-C stops)\n")
            url = first.split()[-3]
        with urlopen(url + NOTEBOOKS, timeout=10) as answer:
            assert "data" in json.load(answer)
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=20) == ("", "")
    assert process.returncode == 0


def test_a_port_in_use_is_one_sentence(run: Run) -> None:
    with listen(0) as taken:
        port = taken.getsockname()[1]
        ran = run("mock", SPEC, "--port", port)
    sentence = f"specmill: cannot listen on port {port}: Address already in use; name another with --port\n"
    assert (ran.code, ran.out, ran.err) == (1, "", sentence)


def test_a_document_that_is_not_valid_is_not_served(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "v1.yaml"
    file.write_text("openapi: 3.0.3\ninfo: {title: x}\npaths: {}\n")
    ran = run("mock", file)
    assert ran.code == 1
    assert ran.err.startswith(f"specmill: {file} is no valid document: ")
