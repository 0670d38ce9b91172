"""Arguments → what arrives at the server."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.generator.conftest import Connect
from tests.support.clients import Imported
from tests.support.stub_server import StubServer

BODY = {"name": "first", "flavor": "cpu.2u", "volume": {"category": "EFS"}}


def test_a_field_is_an_argument_and_what_is_left_out_is_not_sent(v1: Any, stub: StubServer) -> None:
    v1.create_notebook(**BODY, modelarts_hard="x")
    assert (stub.last.method, stub.last.target) == ("POST", "/v1/p1/notebooks")
    assert stub.last.json == {**BODY, "@modelarts:hard": "x"}
    assert stub.last.headers["content-type"] == "application/json"
    assert stub.last.headers["x-auth-token"] == "t0ken"


def test_a_body_can_be_given_whole_as_mapping_or_model(notebook: Imported, v1: Any, stub: StubServer) -> None:
    models = notebook.module("modelarts.v1.models")
    v1.create_notebook(body=BODY)
    assert stub.last.json == BODY
    v1.create_notebook(body=models.CreateNotebookRequestBody(**{**BODY, "volume": models.VolumeInput(category="EVS")}))
    assert stub.last.json == {**BODY, "volume": {"category": "EVS"}}


def test_a_body_is_given_whole_or_by_field(v1: Any) -> None:
    with pytest.raises(TypeError, match="give either body or flavor"):
        v1.create_notebook(body=BODY, flavor="x")


def test_models_may_stand_anywhere_in_an_argument(notebook: Imported, v1: Any, stub: StubServer) -> None:
    models = notebook.module("modelarts.v1.models")
    v1.create_notebook(**BODY, tags=(models.Tag(key="a"), {"key": "b", "value": "c"}))
    assert stub.last.json["tags"] == [{"key": "a"}, {"key": "b", "value": "c"}]


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"flavor": 5}, "flavor"),
        ({"name": ""}, "name"),
        ({"name": "x" * 65}, "name"),
        ({"duration": 1}, "duration"),
        ({"duration": "3600000"}, "duration"),
        ({"feature": "OTHER"}, "feature"),
        ({"password": None}, "password"),
        ({"volume": {"category": "EFS", "size": 4}}, "volume.size"),
        ({"volume": {"category": "EFS", "sise": 4}}, "volume.sise"),
        ({"volume": {}}, "volume.category"),
        ({"tags": [{"key": "a"}, {"value": "b"}]}, "tags.1.key"),
    ],
)
def test_a_request_against_the_documentation_is_not_sent(
    notebook: Imported, v1: Any, stub: StubServer, change: dict[str, Any], place: str
) -> None:
    errors = notebook.module("errors")
    for arguments in ({**BODY, **change}, {"body": {**BODY, **change}}):
        with pytest.raises(errors.InvalidRequestError, match=r"^CreateNotebook was not sent: ") as caught:
            v1.create_notebook(**arguments)
        assert [problem[0] for problem in caught.value.problems] == [place]
    assert stub.requests == []


def test_without_checks_a_mapping_goes_out_as_it_is(
    notebook: Imported, v1: Any, connect: Connect, stub: StubServer
) -> None:
    odd = {"name": 5, "unknown": [None], "volume": {"size": "big"}, "ü": 1.50}
    v1.create_notebook(body=odd, validate=False)
    assert stub.last.json == odd
    unchecked = connect(notebook, validate=False).modelarts.v1
    unchecked.create_notebook(body=odd)
    assert stub.last.json == odd
    with pytest.raises(notebook.module("errors").InvalidRequestError):
        unchecked.create_notebook(body=odd, validate=True)


def test_numbers_are_sent_as_they_are_given(v1: Any, stub: StubServer) -> None:
    v1.create_notebook(**BODY, ratio=5)
    assert b'"ratio":5}' in stub.last.content
    v1.create_notebook(**BODY, ratio=5.0)
    assert b'"ratio":5.0}' in stub.last.content


def test_none_clears_where_null_is_documented_and_unset_leaves_alone(
    notebook: Imported, v1: Any, stub: StubServer
) -> None:
    v1.update_notebook("n1", description=None)
    assert stub.last.json == {"description": None}
    v1.update_notebook("n1", description=notebook.module().UNSET, name="a")
    assert stub.last.json == {"name": "a"}
    v1.update_notebook("n1")
    assert stub.last.json == {}
    with pytest.raises(notebook.module("errors").InvalidRequestError, match="leave the field out"):
        v1.update_notebook("n1", name=None)


def test_patterns_and_limits_of_items_hold(notebook: Imported, v1: Any, stub: StubServer) -> None:
    errors = notebook.module("errors")
    with pytest.raises(errors.InvalidRequestError, match="name: "):
        v1.update_notebook("n1", name="1st")
    with pytest.raises(errors.InvalidRequestError, match=r"hooks\.start\.0: "):
        v1.update_notebook("n1", hooks={"start": ["123456789"]})
    assert stub.requests == []


def test_paths_are_escaped(v1: Any, stub: StubServer) -> None:
    v1.show_notebook("a/b ?#%ü{id}")
    assert stub.last.target == "/v1/p1/notebooks/a%2Fb%20%3F%23%25%C3%BC%7Bid%7D"


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_cannot_be_left(notebook: Imported, v1: Any, stub: StubServer, value: str) -> None:
    with pytest.raises(notebook.module("errors").InvalidRequestError):
        v1.delete_notebook(value)
    assert stub.requests == []


def test_queries_are_written_as_documented(v1: Any, stub: StubServer) -> None:
    v1.list_notebooks(limit=5, status="RUNNING", labels=["a", "b&c"], sort_key=["x", "y"])
    assert stub.last.target == "/v1/p1/notebooks?limit=5&status=RUNNING&labels=a&labels=b%26c&sort_key=x%2Cy"
    v1.list_notebooks()
    assert stub.last.target == "/v1/p1/notebooks"


def test_parameters_are_checked_too(notebook: Imported, v1: Any, stub: StubServer) -> None:
    errors = notebook.module("errors")
    with pytest.raises(errors.InvalidRequestError, match="limit: 201 is more than 200; status: 'GONE' is none of"):
        v1.list_notebooks(limit=201, status="GONE")
    v1.list_notebooks(limit=201, validate=False)
    assert stub.last.target == "/v1/p1/notebooks?limit=201"


def test_the_token_is_never_an_argument(notebook: Imported) -> None:
    names = {
        argument.name
        for resource in notebook.generated.plan.services[0].versions[0].resources
        for method in resource.methods
        for argument in method.parameters
    }
    assert not {name for name in names if "token" in name or "project" in name}


def test_bytes_are_sent_as_bytes(notebook: Imported, v1: Any, stub: StubServer) -> None:
    stub.answer(None, status=201)
    v1.upload_image("i1", body=b"\x00\xff")
    assert stub.last.content == b"\x00\xff"
    assert stub.last.headers["content-type"] == "application/octet-stream"
    v1.upload_image("i1", body=b"x", content_type="image/png")
    assert stub.last.headers["content-type"] == "image/png"
    with pytest.raises(notebook.module("errors").InvalidRequestError, match="give bytes"):
        v1.upload_image("i1", body="text")


def test_a_body_that_is_an_array(v1: Any, stub: StubServer) -> None:
    stub.answer(2)
    assert v1.replace_image_tags(body=[{"key": "a"}, {"key": "b"}]) == 2
    assert stub.last.json == [{"key": "a"}, {"key": "b"}]


def test_times_are_written_as_rfc_3339(v1: Any, stub: StubServer) -> None:
    v1.create_notebook(body={**BODY, "unknown": datetime(2024, 1, 2, tzinfo=UTC)}, validate=False)
    assert stub.last.json["unknown"] == "2024-01-02T00:00:00Z"


def test_what_json_cannot_say_is_an_error(notebook: Imported, v1: Any) -> None:
    with pytest.raises(notebook.module("errors").InvalidRequestError):
        v1.create_notebook(body={"name": object()}, validate=False)


def test_an_argument_that_does_not_exist_is_an_error(v1: Any, stub: StubServer) -> None:
    with pytest.raises(TypeError, match=r"^ListNotebooks has no argument limt, owne$"):
        v1.list_notebooks(limt=5, owne="me")
    assert stub.requests == []


def test_more_query_parameters_win_over_documented_ones(v1: Any, stub: StubServer) -> None:
    v1.list_notebooks(limit=5, extra_query={"limit": None, "tag": ["a", "b c"], "x": True})
    assert stub.last.target.partition("?")[2] == "tag=a&tag=b%20c&x=true"
