"""``specmill bundle``: names, formats, what it reports and refuses."""

from __future__ import annotations

import json
from pathlib import Path

from specmill.documents import load_document
from tests.specmill.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "spec" / "sample" / "v1.yaml"
FOREIGN = """\
openapi: 3.0.3
info: {title: 'My ../Shelf', version: '1.0'}
paths: {}
"""


def test_a_bundle_is_named_by_service_and_version_and_reads_back(run: Run, tmp_path: Path) -> None:
    ran = run("bundle", SAMPLE, "--out", tmp_path)
    assert ran.code == 0
    assert [file.name for file in tmp_path.iterdir()] == ["sample-v1.yaml"]
    assert load_document(tmp_path / "sample-v1.yaml")["paths"] == load_document(SAMPLE)["paths"]
    assert ran.out.startswith(f"{tmp_path}/sample-v1.yaml: 11 operations, ")
    assert "the largest, CreateNotebook, reaches" in ran.out


def test_json_holds_the_same_as_yaml(run: Run, tmp_path: Path) -> None:
    assert run("bundle", SAMPLE, "--out", tmp_path).code == 0
    assert run("bundle", SAMPLE, "--out", tmp_path, "--format", "json").code == 0
    written = json.loads((tmp_path / "sample-v1.json").read_text("utf-8"))
    assert written == load_document(tmp_path / "sample-v1.yaml")


def test_options_go_together(run: Run, tmp_path: Path) -> None:
    assert run("bundle", SAMPLE, "--out", tmp_path, "--dereference", "--openapi", "3.1").code == 0
    written = load_document(tmp_path / "sample-v1.yaml")
    assert written["openapi"] == "3.1.0"
    assert "parameters" not in written["components"]  # type: ignore[operator]


def test_a_second_run_writes_nothing_new_and_replaces_what_differs(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "sample-v1.yaml"
    assert run("bundle", SAMPLE, "--out", tmp_path).code == 0
    text = file.read_text("utf-8")
    assert run("bundle", SAMPLE, "--out", tmp_path, "--dereference").code == 0
    assert file.read_text("utf-8") != text
    assert run("bundle", SAMPLE, "--out", tmp_path).code == 0
    assert file.read_text("utf-8") == text


def test_a_file_of_another_origin_is_not_replaced(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "sample-v1.yaml"
    file.write_text("mine\n", encoding="utf-8")
    ran = run("bundle", SAMPLE, "--out", tmp_path)
    assert ran.code == 1
    assert "was not written by specmill" in ran.err
    assert file.read_text("utf-8") == "mine\n"


def test_machines_are_told_the_size_of_each_operation(run: Run, tmp_path: Path) -> None:
    [told] = json.loads(run("bundle", SAMPLE, "--out", tmp_path, "--json").out)["bundles"]
    assert told["bytes"] == (tmp_path / "sample-v1.yaml").stat().st_size
    assert len(told["operations"]) == 11
    assert all(size > 0 for size in told["operations"].values())


def test_a_spec_of_other_origin_is_named_by_its_title_and_stays_in_the_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(FOREIGN, encoding="utf-8")
    assert run("bundle", tmp_path / "a.yaml", "--out", tmp_path / "out").code == 0
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["my-shelf-1.0.yaml"]


def test_two_bundles_of_one_name_are_refused(run: Run, tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(FOREIGN, encoding="utf-8")
    ran = run("bundle", tmp_path, "--out", tmp_path / "out")
    assert ran.code == 2
    assert "would both be" in ran.err
    assert not (tmp_path / "out").exists()


def test_a_document_that_is_not_valid_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("openapi: 3.0.3\ninfo: {title: a}\npaths: {}\n", encoding="utf-8")
    ran = run("bundle", tmp_path / "a.yaml", "--out", tmp_path / "out")
    assert ran.code == 1
    assert "is no valid document" in ran.err
    assert not (tmp_path / "out").exists()
