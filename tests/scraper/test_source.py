"""From files to pages: what is found, what is refused in one sentence, and in which order."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from scraper import PageKind, ScrapeError, ScrapeOptions, scrape
from scraper.source import SourceError, find_pages, read_pages, read_source

OPERATION = (
    '<h1 class="topictitle1">Creating a {0}</h1><h4 class="sectiontitle">URI</h4><p>POST /v1/{0}s</p>'
    '<h4 class="sectiontitle">Status Codes</h4><p>Status code: 200</p>'
)
CONCEPT = '<h1 class="topictitle1">Wood</h1><p>Oak.</p>'
OPTIONS = ScrapeOptions(service="shelf", server="https://a.example.com", docs_url="https://b.example.com", revision="1")


def write(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return root


def test_pages_are_found_in_all_folders_and_sorted(tmp_path: Path) -> None:
    write(tmp_path, dict.fromkeys(("b.html", "a/z.HTM", "a/b/c.xhtml", "a/notes.txt", "a/b.html.bak"), CONCEPT))
    (tmp_path / "folder.html").mkdir()
    root, files = find_pages(tmp_path)
    assert root == tmp_path
    assert [str(file) for file in files] == ["a/b/c.xhtml", "a/z.HTM", "b.html"]


def test_a_file_is_a_set_of_one_page(tmp_path: Path) -> None:
    write(tmp_path, {"a.html": CONCEPT, "b.html": CONCEPT})
    assert find_pages(tmp_path / "b.html") == (tmp_path, (PurePosixPath("b.html"),))


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as refused:
        find_pages(tmp_path / "gone")
    assert str(refused.value) == (
        f"There is no file or folder {tmp_path}/gone; give the folder that holds the HTML pages."
    )


def test_a_folder_without_pages_is_refused(tmp_path: Path) -> None:
    write(tmp_path, {"notes.txt": "a"})
    with pytest.raises(SourceError, match="holds no HTML page; give the folder that holds the HTML pages"):
        find_pages(tmp_path)


def test_pages_without_an_operation_are_refused_with_their_number(tmp_path: Path) -> None:
    write(tmp_path, {"a.html": CONCEPT, "b.html": CONCEPT, "c.html": "no markup"})
    with pytest.raises(ScrapeError) as refused:
        scrape(tmp_path, OPTIONS)
    assert str(refused.value) == (
        f"None of the 3 pages under {tmp_path} (1 of them could not be read) documents an operation; "
        "give the folder that holds the pages of an API reference."
    )


def test_one_page_without_an_operation_is_refused_with_the_reason(tmp_path: Path) -> None:
    write(tmp_path, {"a.html": CONCEPT})
    with pytest.raises(ScrapeError) as refused:
        scrape(tmp_path / "a.html", OPTIONS)
    assert str(refused.value) == (
        f"{tmp_path}/a.html documents no operation: it has no URI section; give a page with a URI section."
    )


def test_a_page_that_cannot_be_read_is_a_finding_and_stops_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"a.html": OPERATION.format("shelf")})
    (tmp_path / "b.html").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    result = scrape(tmp_path, OPTIONS)
    assert [(page.page, page.kind, page.reason) for page in result.pages] == [
        ("a.html", PageKind.OPERATION, ""),
        ("b.html", PageKind.UNREADABLE, "the file is binary"),
    ]
    assert [(finding.code, finding.location.page) for finding in result.findings] == [("page-unreadable", "b.html")]


def test_a_file_that_vanishes_is_unreadable(tmp_path: Path) -> None:
    source = read_source(tmp_path, PurePosixPath("gone.html"))
    assert source.kind is PageKind.UNREADABLE
    assert source.page is None
    assert "No such file" in source.reason


def test_pages_come_in_the_order_of_the_files_whatever_the_number_of_jobs(tmp_path: Path) -> None:
    write(tmp_path, {f"{number}.html": OPERATION.format(f"board{number}") for number in range(9)})
    root, files = find_pages(tmp_path)
    told: list[tuple[int, int]] = []
    alone = read_pages(root, files, jobs=1, progress=lambda done, total: told.append((done, total)))
    assert told == [(done, 9) for done in range(1, 10)]
    assert read_pages(root, files, jobs=2) == alone
    assert [page.path for page in alone] == [f"{number}.html" for number in range(9)]
