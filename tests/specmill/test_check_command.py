"""`specmill check` and `specmill explain`."""

from __future__ import annotations

import json
from pathlib import Path

from scraper import CODES
from specmill.checks import RULES
from tests.specmill.conftest import Run

GOOD = "openapi: 3.0.3\ninfo: {title: x, version: v1}\npaths: {}\n"


def test_good_documents(run: Run, tmp_path: Path) -> None:
    (tmp_path / "v1.yaml").write_text(GOOD, encoding="utf-8")
    ran = run("check", tmp_path)
    assert (ran.code, ran.out, ran.err) == (0, "1 document checked, 0 problems\n", "")


def test_every_problem_of_every_document_is_listed_with_its_place(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD.replace("3.0.3", "3.1.0"), encoding="utf-8")
    (tmp_path / "b.yaml").write_text("a: [\n", encoding="utf-8")
    (tmp_path / "c.yaml").write_text(GOOD.replace("{}", "{'/v1/{a}': {}, '/v1/{b}': {}}"), encoding="utf-8")
    ran = run("check", tmp_path)
    assert ran.code == 1
    repeated = 'is the same path as "/v1/{a}", placeholders aside [spec-path-repeated]'
    assert ran.err.splitlines() == [
        f"{tmp_path}/a.yaml#/openapi: the version is '3.1.0'; only OpenAPI 3.0 is read [spec-shape]",
        f"{tmp_path}/b.yaml is no readable YAML in line 2, column 1: did not find expected node content; "
        "correct the file",
        f"{tmp_path}/c.yaml#/paths/~1v1~1{{b}}: {repeated}",
    ]
    assert ran.out == "3 documents checked, 3 problems\n"


def test_json_for_machines(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("openapi: 3.0.3\ninfo: {title: x, version: v1}\n", encoding="utf-8")
    ran = run("check", file, "--json")
    assert ran.code == 1
    assert json.loads(ran.out) == {
        "documents": [str(file)],
        "problems": [
            {"code": "spec-shape", "file": str(file), "message": "'paths' is a required property", "pointer": ""}
        ],
        "unreadable": [],
    }


def test_explain_tells_every_code(run: Run) -> None:
    for code in [*CODES, *(rule.code for rule in RULES)]:
        ran = run("explain", code)
        assert ran.code == 0
        assert ran.out.startswith(f"{code} (")
        assert len(ran.out.splitlines()) >= 4


def test_explain_without_a_code_lists_all(run: Run) -> None:
    ran = run("explain")
    assert [line.split()[0] for line in ran.out.splitlines()] == [*CODES, *(rule.code for rule in RULES)]


def test_explain_as_json(run: Run) -> None:
    assert json.loads(run("explain", "example-type", "--json").out)["severity"] == "warning"
    assert json.loads(run("explain", "spec-value", "--json").out)["code"] == "spec-value"
