"""`specmill scrape` on the sample docs and on input that is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from specmill.commands import scrape as scrape_command
from specmill.documents import load_document
from specmill.scraping import Source, Spec, make_spec
from tests.specmill.conftest import Run

SAMPLE = Path(__file__).resolve().parents[2] / "specmill" / "sample_docs"


def tree(root: Path) -> dict[str, bytes]:
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in sorted(root.rglob("*")) if file.is_file()}


def test_writes_documents_findings_and_names_and_says_so(run: Run, tmp_path: Path) -> None:
    ran = run("scrape", SAMPLE, "--service", "sample", "--out", tmp_path)
    assert ran.code == 0
    written = ("findings.json", "names.json", "v1.sources.json", "v1.yaml")
    assert sorted(tree(tmp_path)) == [f"sample/{name}" for name in written]
    assert ran.out.startswith("sample: ")
    assert f"{tmp_path}/sample/v1.yaml" in ran.out
    assert ran.err == f"sample: reading {SAMPLE} …\n"


def test_options_reach_the_document(run: Run, tmp_path: Path) -> None:
    urls = ("--server", "https://a.example.com/", "--docs-url", "https://d.example.com/", "--revision", "r1")
    assert run("scrape", SAMPLE, "--service", "s", "--out", tmp_path, *urls, "--title", "Shelf").code == 0
    document = load_document(tmp_path / "s/v1.yaml")
    assert document["servers"] == [{"url": "https://a.example.com"}]
    assert document["info"] == {
        "title": "Shelf API",
        "description": "Shelf API v1 as documented at https://d.example.com, revision r1.",
        "version": "v1",
        "x-docs": {"service": "s", "url": "https://d.example.com", "revision": "r1"},
    }


def test_the_same_input_gives_the_same_bytes_whatever_the_number_of_jobs(run: Run, tmp_path: Path) -> None:
    for folder, jobs in (("one", 1), ("two", 2)):
        assert run("scrape", SAMPLE, "--service", "sample", "--out", tmp_path / folder, "--jobs", jobs).code == 0
    assert tree(tmp_path / "one") == tree(tmp_path / "two")


def test_names_of_an_earlier_run_are_kept(run: Run, tmp_path: Path) -> None:
    assert run("scrape", SAMPLE, "--service", "sample", "--out", tmp_path).code == 0
    names = tmp_path / "sample/names.json"
    names.write_text(names.read_text("utf-8").replace('"CreateNotebook"', '"MakeNotebook"'), encoding="utf-8")
    assert run("scrape", SAMPLE, "--service", "sample", "--out", tmp_path).code == 0
    assert "operationId: MakeNotebook" in (tmp_path / "sample/v1.yaml").read_text("utf-8")


def test_stale_documents_of_the_service_go_and_others_stay(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "sample"
    folder.mkdir()
    head = "openapi: 3.0.3\ninfo: {title: x, version: v9, x-docs: {service: SERVICE}}\npaths: {}\n"
    (folder / "v9.yaml").write_text(head.replace("SERVICE", "sample"), encoding="utf-8")
    (folder / "v8.yaml").write_text(head.replace("SERVICE", "other"), encoding="utf-8")
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    assert run("scrape", SAMPLE, "--service", "sample", "--out", tmp_path).code == 0
    assert sorted(file.name for file in folder.iterdir()) == [
        "findings.json",
        "names.json",
        "notes.txt",
        "v1.sources.json",
        "v1.yaml",
        "v8.yaml",
    ]


def test_a_document_of_another_origin_is_not_replaced(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sample").mkdir()
    (tmp_path / "sample/v1.yaml").write_text("openapi: 3.0.3\n", encoding="utf-8")
    ran = run("scrape", SAMPLE, "--service", "sample", "--out", tmp_path, "-q")
    assert ran.code == 1
    assert ran.err.startswith(f"specmill: {tmp_path}/sample/v1.yaml exists and was not written by specmill")
    assert list(tree(tmp_path)) == ["sample/v1.yaml"]


def test_json_for_machines(run: Run, tmp_path: Path) -> None:
    ran = run("scrape", SAMPLE, "--service", "sample", "--out", tmp_path, "--json")
    data = json.loads(ran.out)
    assert data["service"] == "sample"
    assert data["documents"] == [f"{tmp_path}/sample/v1.yaml"]
    assert data["findings"]["error"] == 0
    assert data["operations"] == 11


def test_verbose_names_every_page_without_an_operation_and_every_finding(run: Run, tmp_path: Path) -> None:
    ran = run("scrape", SAMPLE, "--service", "sample", "--out", tmp_path, "-v")
    assert "notebook.html: index: " in ran.err
    assert "CreateNotebook.html:" in ran.err
    assert "warning example-type: volume.capacity" in ran.err


def test_quiet_says_nothing(run: Run, tmp_path: Path) -> None:
    ran = run("scrape", SAMPLE, "--service", "sample", "--out", tmp_path, "-q")
    assert (ran.code, ran.out, ran.err) == (0, "", "")


@pytest.mark.parametrize(("limit", "code"), [("error", 0), ("warning", 1)])
def test_fail_on_writes_and_exits_with_1(run: Run, tmp_path: Path, limit: str, code: int) -> None:
    ran = run("scrape", SAMPLE, "--service", "sample", "--out", tmp_path, "--fail-on", limit)
    assert ran.code == code
    assert (tmp_path / "sample/v1.yaml").is_file()


def test_a_document_that_is_not_valid_is_written_and_the_exit_is_1(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from specmill import scraping
    from specmill.checks import Problem

    problem = Problem(pointer="/info", code="spec-shape", message="is wrong")
    monkeypatch.setattr(scraping, "check_document", lambda document: (problem,))
    ran = run("scrape", SAMPLE, "--service", "sample", "--out", tmp_path, "-q")
    assert (ran.code, ran.err) == (1, f"{tmp_path}/sample/v1.yaml#/info: is wrong [spec-shape]\n")
    assert (tmp_path / "sample/v1.yaml").is_file()


def test_a_missing_folder_is_wrong_use(run: Run, tmp_path: Path) -> None:
    ran = run("scrape", tmp_path / "none", "--service", "x", "--out", tmp_path / "out")
    assert ran.code == 2
    assert ran.err == f"specmill: {tmp_path}/none does not exist; name a folder of HTML pages, or one page\n"


def test_a_service_that_is_no_folder_name_is_wrong_use(run: Run, tmp_path: Path) -> None:
    ran = run("scrape", SAMPLE, "--service", "../x", "--out", tmp_path / "out")
    assert ran.code == 2
    assert ran.err.startswith('specmill: --service "../x" is no name for a folder')


def test_input_without_an_operation_writes_nothing(run: Run, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    cases = {
        "no page": [],
        "no operation": [("index.html", b"<html><body><h1>Welcome</h1></body></html>")],
        "binary": [("page.html", bytes(range(256)) * 8)],
    }
    for case, files in cases.items():
        for name, content in files:
            (pages / name).write_bytes(content)
        ran = run("scrape", pages, "--service", "x", "--out", tmp_path / "out", "-q")
        assert (case, ran.code, ran.out) == (case, 1, "")
        assert ran.err.startswith("specmill: "), case
        assert len(ran.err.splitlines()) == 1, case
        assert not (tmp_path / "out").exists(), case
        for file in pages.iterdir():
            file.unlink()


def test_an_unwritable_output_writes_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    ran = run("scrape", SAMPLE, "--service", "sample", "--out", tmp_path / "file", "-q")
    assert ran.code == 1
    assert ran.err.startswith(f"specmill: cannot write {tmp_path}/file")
    assert len(ran.err.splitlines()) == 1
    assert tree(tmp_path) == {"file": b"mine"}


def test_broken_names_are_one_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sample").mkdir()
    (tmp_path / "sample/names.json").write_text("[", encoding="utf-8")
    ran = run("scrape", SAMPLE, "--service", "sample", "--out", tmp_path, "-q")
    assert ran.code == 1
    assert ran.err.startswith(f"specmill: {tmp_path}/sample/names.json is no record of names: ")
    assert len(ran.err.splitlines()) == 1


def test_hostile_text_does_not_reach_the_terminal(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def make(source: Source, folder: Path, report: object) -> Spec:
        return make_spec(Source(service="sample", pages=SAMPLE, prose=source.prose), folder, lambda done, total: None)

    monkeypatch.setattr(scrape_command, "make_spec", make)
    page = tmp_path / "\x1b[31m[bold]red.html"
    page.write_text("x", encoding="utf-8")
    ran = run("scrape", page, "--service", "x", "--out", tmp_path / "out")
    assert ran.code == 0
    assert "\x1b" not in ran.err + ran.out
    assert "\\x1b[31m[bold]red.html" in ran.err
