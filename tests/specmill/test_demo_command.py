"""`specmill demo`: runs with nothing but the package, and its snippet is true."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from specmill.demo import SNIPPET
from tests.specmill.conftest import Run


def test_says_what_was_made_and_where(run: Run, tmp_path: Path) -> None:
    ran = run("demo", "--out", tmp_path / "demo")
    assert ran.code == 0
    for made in ("spec/sample/v1.yaml", "spec/sample/findings.json", "client"):
        assert f"{tmp_path}/demo/{made}" in ran.out
        assert (tmp_path / "demo" / made).exists()
    assert ran.out.endswith("".join(f"  >>> {line}\n" for line in SNIPPET.splitlines()))


def test_the_snippet_names_what_the_client_has(run: Run, tmp_path: Path) -> None:
    assert run("demo", "--out", tmp_path, "--json").code == 0
    *setup, call = SNIPPET.splitlines()
    code = "\n".join([*setup, call.removesuffix("()"), "client.close()"])
    subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=tmp_path / "client", check=True)


def test_json_for_machines(run: Run, tmp_path: Path) -> None:
    data = json.loads(run("demo", "--out", tmp_path, "--json").out)
    assert [client["package"] for client in data["clients"]] == ["tcloud_sample"]
    assert [client["refusals"] for client in data["clients"]] == [[]]
