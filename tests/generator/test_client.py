"""The client itself: what it is made of, what it shows, what it imports and where it calls."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.generator.conftest import Connect
from tests.support.clients import Imported
from tests.support.stub_server import StubServer


def test_secrets_are_not_shown(notebook: Imported) -> None:
    module = notebook.module()
    models = notebook.module("modelarts.v1.models")
    shown = [
        module.Client(token="hush", project_id="p1"),
        module.TokenAuth("hush"),
        module.Request("GET", "http://x", {"X-Auth-Token": "hush"}, b"hush"),
        models.Notebook(token="hush", admin_password="hush"),
        models.CreateNotebookRequestBody(name="a", flavor="b", volume={"category": "EFS"}, password="hush"),
    ]
    assert all("hush" not in repr(item) and "hush" not in str(item) for item in shown)
    assert "name='a'" in repr(shown[-1])


def test_the_package_imports_what_is_used_and_no_more(notebook: Imported) -> None:
    code = """
import json, sys
def loaded():
    return sorted(name for name in sys.modules if name.startswith("notebook_client.modelarts"))
import notebook_client
heavy = {"pydantic", "httpx2"} & sys.modules.keys()
client = notebook_client.Client(token="t")
before = loaded()
client.modelarts.v1
service = loaded()
from notebook_client.modelarts.v1.models import Tag
print(json.dumps([sorted(heavy), before, service, loaded()]))
"""
    run = subprocess.run([sys.executable, "-c", code], cwd=notebook.folder, capture_output=True, text=True, check=True)
    heavy, before, service, models = json.loads(run.stdout)
    assert heavy == []
    assert before == []
    assert not [name for name in service if ".models" in name]
    assert [name for name in models if ".models." in name] == ["notebook_client.modelarts.v1.models.shared"]


@pytest.mark.parametrize(
    ("settings", "address"),
    [
        ({}, "https://modelarts.eu-de.otc.t-systems.com"),
        ({"region": "eu-nl"}, "https://modelarts.eu-nl.otc.t-systems.com"),
        ({"base_url": "https://one.example/"}, "https://one.example"),
        ({"base_url": "https://{region}.example", "region": "x"}, "https://x.example"),
        ({"base_url": "https://one", "endpoints": {"modelarts": "https://two/base"}}, "https://two/base"),
        ({"endpoints": {"ecs": "https://two"}}, "https://modelarts.eu-de.otc.t-systems.com"),
    ],
)
def test_the_address_comes_from_the_specification_unless_told_otherwise(
    notebook: Imported, settings: dict[str, Any], address: str
) -> None:
    module = notebook.module()
    seen: list[str] = []

    class Recorder:
        def send(self, request: Any, *, timeout: float) -> Any:
            seen.append(request.url)
            return module.Response(200, {}, b"{}")

        def close(self) -> None:
            seen.append("closed")

    with module.Client(project_id="p1", transport=Recorder(), **settings) as client:
        client.modelarts.v1.show_notebook("n1")
    assert seen == [f"{address}/v1/p1/notebooks/n1", "closed"]


def test_what_is_bound_must_be_there(notebook: Imported) -> None:
    errors = notebook.module("errors")
    with pytest.raises(errors.ConfigurationError, match="project_id"):
        notebook.client(token="t").modelarts.v1.show_notebook("n1")
    with pytest.raises(errors.ConfigurationError, match="either token or auth"):
        notebook.client(token="t", auth=notebook.module().TokenAuth("t"))


def test_another_way_to_authenticate(notebook: Imported, connect: Connect, stub: StubServer) -> None:
    auth = notebook.module().TokenAuth("t", header="Authorization", prefix="Bearer ")
    connect(notebook, token=None, auth=auth).modelarts.v1.show_notebook("n1")
    assert stub.last.headers["authorization"] == "Bearer t"
    assert "x-auth-token" not in stub.last.headers


def test_no_answer_is_a_typed_error(notebook: Imported, connect: Connect) -> None:
    client = connect(notebook, base_url="http://127.0.0.1:1")
    with pytest.raises(notebook.module("errors").ConnectionFailedError, match=r"127\.0\.0\.1:1"):
        client.modelarts.v1.show_notebook("n1")


def test_credentials_do_not_follow_redirections(notebook: Imported, v1: Any, stub: StubServer) -> None:
    stub.answer(None, status=302, headers={"Location": f"{stub.url}/elsewhere"})
    with pytest.raises(notebook.module("errors").StatusError):
        v1.show_notebook("n1")
    assert len(stub.requests) == 1


def test_the_package_says_what_it_was_made_from(notebook: Imported) -> None:
    about = notebook.module("_about")
    assert notebook.module().__version__ == about.VERSION == "0.1.0"
    assert list(about.SPECIFICATIONS) == ["modelarts"]
    assert len(about.SPECIFICATIONS["modelarts"]["v1"]) == 64
    assert about.GENERATOR.startswith("specmill ")


def test_unknown_names_are_attribute_errors(notebook: Imported) -> None:
    with pytest.raises(AttributeError, match="nothing"):
        _ = notebook.module().nothing
    with pytest.raises(AttributeError, match="nothing"):
        _ = notebook.module("modelarts.v1.models").nothing
    assert "Client" in dir(notebook.module())
    assert "Tag" in dir(notebook.module("modelarts.v1.models"))
