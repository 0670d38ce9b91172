"""Documented error codes: what an error says about its code."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

import pytest

from generator import GenerateOptions, SpecSource, generate
from generator.code import long_literal
from tests.generator.conftest import Connect
from tests.support.clients import Imported, imported, spec
from tests.support.stub_server import StubServer

DOCUMENTED = [
    (
        "Q.1",
        400,
        (
            "400",
            "Wrong name",
            'The name has a "quote" and\na line break.',
            "Choose one of at most 64 letters, so many that this advice is longer than a line of the file in which it"
            " is to stand one day.",
        ),
    ),
    ("Q.2", 403, ("403", None, None, None)),
    ("Q.2", 404, ("404", "Not there", None, None)),
    ("Q.2", 500, ("403", None, None, None)),
    ("Q.3", 409, (None, None, None, None)),
    ('Q.4"\n', 500, ("500", '"""', None, None)),
]


@pytest.fixture(scope="module")
def queues(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    with imported(tmp_path_factory.mktemp("queues"), "queues_client", spec("errors")) as package:
        yield package


def caught(package: Imported, connect: Connect, stub: StubServer, code: str | None, status: int) -> Any:
    stub.answer({"error_code": code, "error_msg": "no"}, status=status)
    with pytest.raises(package.module("errors").StatusError) as error:
        connect(package).queues.v1.list_queues()
    return error.value


@pytest.mark.parametrize(("code", "status", "words"), DOCUMENTED)
def test_an_error_knows_what_is_documented_for_its_code(
    queues: Imported, connect: Connect, stub: StubServer, code: str, status: int, words: tuple[str | None, ...]
) -> None:
    meaning = caught(queues, connect, stub, code, status).documented
    assert isinstance(meaning, queues.module("errors").DocumentedError)
    assert meaning.code == code
    assert (meaning.status, meaning.message, meaning.description, meaning.solution) == words


@pytest.mark.parametrize("code", ["Q.9", None])
def test_an_unknown_code_has_no_meaning(queues: Imported, connect: Connect, stub: StubServer, code: str | None) -> None:
    assert caught(queues, connect, stub, code, 400).documented is None


def test_a_service_without_codes_has_no_table(notebook: Imported, connect: Connect, stub: StubServer) -> None:
    assert PurePosixPath("notebook_client/modelarts/error_codes.py") not in notebook.generated.files
    stub.answer({"error_code": "Q.1"}, status=400)
    with pytest.raises(notebook.module("errors").StatusError) as error:
        connect(notebook).modelarts.v1.show_notebook("n1")
    assert error.value.documented is None


def test_the_table_is_loaded_when_it_is_asked_for(queues: Imported) -> None:
    code = """
import sys
import queues_client.queues.v1
from queues_client.errors import StatusError
error = StatusError("X", "GET", "/", status_code=400, headers={}, content=b'{"error_code": "Q.2"}',
                    error_codes=queues_client.queues.v1.V1._target.error_codes)
assert "queues_client.queues.error_codes" not in sys.modules
assert error.documented.status == "403"
assert "queues_client.queues.error_codes" in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], cwd=queues.folder, check=True)


def test_the_versions_of_a_service_share_one_table() -> None:
    source = spec("errors")
    other = source.content.replace(b"version: v1", b"version: v2").replace(b"Q.3", b"Q.33")
    files = generate([source, SpecSource(source.path, other)], GenerateOptions()).files
    table = files[PurePosixPath("tcloud/queues/error_codes.py")]
    assert table.count("DocumentedError(") == 6
    assert '"Q.3"' in table
    assert '"Q.33"' in table


@pytest.mark.parametrize("text", ["", "short", "a b " * 60, "x" * 300, "\n" * 200, " " * 85 + "é\u202e"])
def test_a_long_text_is_the_same_text_in_parts(text: str) -> None:
    source = long_literal(text)
    assert eval(source, {}) == text  # noqa: S307 - this is a literal


def test_an_undocumented_request_knows_the_codes_too(queues: Imported, connect: Connect, stub: StubServer) -> None:
    stub.answer({"error_code": "Q.2"}, status=404)
    with pytest.raises(queues.module("errors").NotFoundError) as error:
        connect(queues).request("GET", "/x", service="queues")
    assert error.value.documented.message == "Not there"
