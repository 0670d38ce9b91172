"""`specmill mock` answers every operation, called with the generated client, with what is documented."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest
from werkzeug.serving import make_server

from scraper.jsonvalue import JsonObject
from specmill.mock import MockApplication
from tests.support.corpus import DOCS, SAMPLE, needs_docs, scraped
from tests.support.walk import assert_documented, visits


@contextmanager
def mock(documents: dict[str, JsonObject]) -> Iterator[str]:
    """The address of a mock of `documents`."""
    server = make_server("127.0.0.1", 0, MockApplication(documents, lambda line: None), threaded=True)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.mark.parametrize(
    ("service", "pages"),
    [
        ("sample", SAMPLE),
        pytest.param("smn", DOCS / "help-center/2025-12-11/smn", marks=needs_docs),
    ],
)
def test_every_operation_answers_with_its_documented_example(service: str, pages: Path, tmp_path: Path) -> None:
    files = scraped(pages, service).documents
    with mock({file.version: file.document for file in files}) as url:
        assert_documented(visits(tmp_path, service, files, url))
