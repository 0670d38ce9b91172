"""Which operation a request means, and which of its documented answers it gets."""

from __future__ import annotations

import pytest
from werkzeug.test import Client

from specmill.documents import parse_document
from specmill.errors import SpecmillError, WrongUse
from specmill.mock import MockApplication

SHELF = """\
openapi: 3.0.3
info: {title: Shelf API, version: v1}
paths:
  /v1/books/{book_id}:
    get:
      operationId: ShowBook
      parameters: [{name: book_id, in: path, required: true, schema: {type: string}}]
      responses:
        '404':
          description: Missing
          content: {application/json: {schema: {type: object}, example: {error_msg: none}}}
        '200':
          description: Fine
          content:
            text/plain: {schema: {type: string}, example: a book}
            application/json:
              schema: {type: object, properties: {title: {type: string}}}
              examples:
                Old: {value: {title: Käse}}
                New: {$ref: '#/components/examples/New'}
        '5XX': {description: Broken}
    delete:
      operationId: DropBook
      parameters: [{name: book_id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Gone}}
  /v1/books/newest:
    get: {operationId: ShowNewest, responses: {'202': {description: Soon}}}
  /v1/books/{book_id}/pages.{kind}:
    get:
      responses:
        default:
          description: Whatever
          content: {application/json: {schema: {type: array, items: {type: integer, minimum: 3}}}}
components:
  examples:
    New: {value: {title: new}}
"""


def client(*texts: str, log: list[str] | None = None) -> Client:
    lines: list[str] = [] if log is None else log
    documents = {f"{index}.yaml": parse_document(text, "x") for index, text in enumerate(texts)}
    return Client(MockApplication(documents, lines.append))


@pytest.mark.parametrize(
    ("request_line", "headers", "status", "body"),
    [
        ("GET /v1/books/7", {}, 200, "a book"),
        ("GET /v1/books/7", {"Accept": "application/json"}, 200, '{"title": "Käse"}'),
        ("GET /v1/books/7", {"Accept": "application/json", "Prefer": "example=New"}, 200, '{"title": "new"}'),
        ("GET /v1/books/7", {"Prefer": "code=404"}, 404, '{"error_msg": "none"}'),
        ("GET /v1/books/7", {"Prefer": "code=503"}, 503, ""),
        ("GET /v1/books/newest", {}, 202, ""),
        ("GET /v1/books/newest/", {}, 202, ""),
        ("DELETE /v1/books/7", {}, 204, ""),
        ("GET /v1/books/7/pages.pdf", {}, 200, "[3]"),
        ("GET /v1/books/7/pages.pdf", {"Prefer": "code=418"}, 418, "[3]"),
    ],
)
def test_the_documented_answer(request_line: str, headers: dict[str, str], status: int, body: str) -> None:
    method, path = request_line.split()
    answer = client(SHELF).open(path, method=method, headers=headers)
    assert (answer.status_code, answer.get_data(as_text=True)) == (status, body)


@pytest.mark.parametrize(
    ("request_line", "prefer", "status", "reason"),
    [
        ("GET /v1/pens", "", 404, "no document describes GET /v1/pens"),
        ("PUT /v1/books/7", "", 405, "/v1/books/7 has no PUT; it has DELETE, GET, HEAD"),
        ("DELETE /v1/books/7", "code=404", 400, 'DropBook: no status "404" is documented; documented are 204'),
        ("DELETE /v1/books/7", "code=x", 400, 'DropBook: no status "x" is documented; documented are 204'),
        (
            "GET /v1/books/7",
            "code=404, example=Old",
            400,
            'ShowBook: no example "Old" is documented; documented are none',
        ),
    ],
)
def test_what_is_not_documented_is_said(request_line: str, prefer: str, status: int, reason: str) -> None:
    method, path = request_line.split()
    answer = client(SHELF).open(path, method=method, headers={"Prefer": prefer})
    assert (answer.status_code, answer.json) == (status, {"error_code": f"mock.{status}", "error_msg": reason})


def test_each_request_is_one_line() -> None:
    lines: list[str] = []
    client(SHELF, log=lines).delete("/v1/books/7")
    client(SHELF, log=lines).get("/v1/pens")
    assert lines == ["DELETE /v1/books/7 204 DropBook", "GET /v1/pens 404"]


def test_documents_that_describe_the_same_operation_are_refused() -> None:
    with pytest.raises(WrongUse, match=r"0\.yaml and 1\.yaml both describe GET /v1/books/\{id\}; serve them one"):
        client(SHELF, SHELF.replace("book_id", "id"))


def test_a_path_that_no_request_can_have_is_refused() -> None:
    with pytest.raises(SpecmillError, match=r"0\.yaml: no request can have the path /v1/books\?new; correct it"):
        client(SHELF.replace("/v1/books/newest", "/v1/books?new"))


def test_odd_characters_of_a_path_are_no_pattern() -> None:
    odd = client(SHELF.replace("/v1/books/newest", "/v1/a.b|(c)*$/ü"))
    assert odd.get("/v1/a.b|(c)*$/ü").status_code == 202
    assert odd.get("/v1/axb|(c)*$/ü").status_code == 404
