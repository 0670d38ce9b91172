"""Credentials: signing in, renewing, signing, and where they are read from."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.generator.conftest import Connect
from tests.support.clients import Imported
from tests.support.stub_server import Answer, StubServer

IN = {"auth_url": "http://iam.example/v3", "username": "me", "password": "hush", "user_domain_name": "OTC1"}
TOKEN = {"token": {"project": {"id": "p9"}, "user": {"domain": {"id": "d9"}}}}
FOUND = Answer(content=b'{"id": "n1"}')
REFUSED = Answer(status=401)


def token(value: str, body: object = TOKEN) -> Answer:
    return Answer(status=201, content=json.dumps(body).encode(), headers={"X-Subject-Token": value})


def signed_in(package: Imported, connect: Connect, stub: StubServer, *answers: Answer, **scope: str) -> Any:
    stub.answers.clear()
    stub.answers.extend(answers)
    auth = package.module().PasswordAuth(**{**IN, "auth_url": f"{stub.url}/v3"}, **scope)
    return connect(package, token=None, auth=auth, project_id=None)


@pytest.fixture(autouse=True)
def nothing_is_configured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An empty home, an empty folder and no variables, whoever runs the tests."""
    for name in [name for name in os.environ if name.startswith("OS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)


def environment(monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    for name, value in values.items():
        monkeypatch.setenv(f"OS_{name.upper()}", value)


def test_a_password_becomes_a_token_that_knows_the_project(
    notebook: Imported, connect: Connect, stub: StubServer
) -> None:
    client = signed_in(notebook, connect, stub, token("t1"), FOUND, project_name="eu-de_mine")
    client.modelarts.v1.show_notebook("n1")
    client.modelarts.v1.show_notebook("n2")
    login, first, second = stub.requests
    assert (login.method, login.target) == ("POST", "/v3/auth/tokens")
    assert login.json == {
        "auth": {
            "identity": {
                "methods": ["password"],
                "password": {"user": {"name": "me", "password": "hush", "domain": {"name": "OTC1"}}},
            },
            "scope": {"project": {"name": "eu-de_mine", "domain": {"name": "OTC1"}}},
        }
    }
    assert (first.target, second.target) == ("/v1/p9/notebooks/n1", "/v1/p9/notebooks/n2")
    assert (first.headers["x-auth-token"], second.headers["x-auth-token"]) == ("t1", "t1")


@pytest.mark.parametrize(
    ("scope", "sent"),
    [
        ({"project_id": "p2"}, {"project": {"id": "p2"}}),
        ({}, {"domain": {"name": "OTC1"}}),
    ],
)
def test_the_scope_of_a_token(
    notebook: Imported, connect: Connect, stub: StubServer, scope: dict[str, str], sent: object
) -> None:
    signed_in(notebook, connect, stub, token("t1"), FOUND, **scope).modelarts.v1.show_notebook("n1")
    assert stub.requests[0].json["auth"]["scope"] == sent
    assert stub.last.target == f"/v1/{scope.get('project_id', 'p9')}/notebooks/n1"


def test_a_refused_token_is_renewed_once(notebook: Imported, connect: Connect, stub: StubServer) -> None:
    v1 = signed_in(notebook, connect, stub, token("t1"), REFUSED, token("t2"), FOUND).modelarts.v1
    assert v1.show_notebook("n1").id == "n1"
    assert [request.headers.get("x-auth-token") for request in stub.requests] == [None, "t1", None, "t2"]
    stub.answers.clear()
    stub.answers.extend([REFUSED, token("t3"), REFUSED])
    with pytest.raises(notebook.module("errors").AuthenticationError, match="ShowNotebook failed with status 401"):
        v1.show_notebook("n1")
    assert len(stub.requests) == 7


def test_an_agency_is_entered_with_a_token_of_ones_own(notebook: Imported, connect: Connect, stub: StubServer) -> None:
    stub.answers.clear()
    stub.answers.extend(
        [token("mine"), token("agency"), FOUND, REFUSED, REFUSED, token("mine2"), token("agency2"), FOUND]
    )
    module = notebook.module()
    own = module.PasswordAuth(**{**IN, "auth_url": stub.url})
    auth = module.AgencyAuth(own, f"{stub.url}/v3", "helpers", domain_name="OTC2", project_name="eu-de")
    v1 = connect(notebook, token=None, auth=auth, project_id=None).modelarts.v1
    v1.show_notebook("n1")
    _, entered, call = stub.requests
    assert (entered.target, entered.headers["x-auth-token"]) == ("/v3/auth/tokens", "mine")
    assert entered.json == {
        "auth": {
            "identity": {
                "methods": ["assume_role"],
                "assume_role": {"agency_name": "helpers", "domain_name": "OTC2"},
            },
            "scope": {"project": {"name": "eu-de", "domain": {"name": "OTC2"}}},
        }
    }
    assert (call.target, call.headers["x-auth-token"]) == ("/v1/p9/notebooks/n1", "agency")
    v1.show_notebook("n2")
    tokens = [request.headers.get("x-auth-token") for request in stub.requests[3:]]
    assert tokens == ["agency", "mine", None, "mine2", "agency2"]
    assert "hush" not in repr(auth)


def test_who_cannot_sign_in_is_told(notebook: Imported, connect: Connect, stub: StubServer) -> None:
    errors = notebook.module("errors")
    wrong = Answer(status=401, content=b'{"error": {"code": 401, "message": "wrong"}}')
    with pytest.raises(errors.AuthenticationError, match="Signing in failed with status 401: 401 wrong"):
        signed_in(notebook, connect, stub, wrong).modelarts.v1.show_notebook("n1")


@pytest.mark.parametrize(
    "answer",
    [
        Answer(status=201, content=b"<html>"),
        Answer(status=201, content=b"[]"),
        Answer(status=201, content=b'{"token": null}', headers={"X-Subject-Token": "t"}),
        Answer(status=201, content=json.dumps(TOKEN).encode()),
    ],
)
def test_a_token_that_cannot_be_read(notebook: Imported, connect: Connect, stub: StubServer, answer: Answer) -> None:
    with pytest.raises(notebook.module("errors").UnreadableResponseError, match="Signing in"):
        signed_in(notebook, connect, stub, answer).modelarts.v1.show_notebook("n1")


def test_a_project_is_given_by_id_or_by_name(notebook: Imported) -> None:
    with pytest.raises(notebook.module("errors").ConfigurationError, match="either project_id or project_name"):
        notebook.module().PasswordAuth(**IN, project_id="p", project_name="n")
    with pytest.raises(notebook.module("errors").ConfigurationError, match="either project_id or project_name"):
        notebook.module().AgencyAuth(None, "u", "a", domain_name="d", project_id="p", project_name="n")


def test_passwords_are_not_shown(notebook: Imported) -> None:
    assert "hush" not in repr(notebook.module().PasswordAuth(**IN))


def test_a_signed_request(notebook: Imported, connect: Connect, stub: StubServer) -> None:
    auth = notebook.module().AkSkAuth("AK", "SK", project_id="p7", security_token="st")
    connect(notebook, token=None, auth=auth, project_id=None).modelarts.v1.list_notebooks(limit=5)
    assert stub.last.target == "/v1/p7/notebooks?limit=5"
    assert stub.last.headers["host"] == stub.url.removeprefix("http://")
    assert (stub.last.headers["x-project-id"], stub.last.headers["x-security-token"]) == ("p7", "st")
    assert stub.last.headers["authorization"].startswith(
        "SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-project-id;x-sdk-date;x-security-token, Signature="
    )
    assert "x-auth-token" not in stub.last.headers


def test_credentials_of_ones_own(notebook: Imported, connect: Connect, stub: StubServer) -> None:
    class Own(notebook.module().Auth):  # type: ignore[misc]
        def apply(self, request: Any) -> None:
            request.headers["X-Own"] = "1"

    class Silent(notebook.module().Auth):  # type: ignore[misc]
        def flow(self, request: Any) -> Any:
            yield from ()

    connect(notebook, token=None, auth=Own()).modelarts.v1.show_notebook("n1")
    assert stub.last.headers["x-own"] == "1"
    with pytest.raises(notebook.module("errors").ConfigurationError, match="sent nothing"):
        connect(notebook, token=None, auth=Silent()).modelarts.v1.show_notebook("n1")


def test_the_environment_names_user_and_region(
    notebook: Imported, stub: StubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment(monkeypatch, **{**IN, "auth_url": f"{stub.url}/v3"}, project_name="eu-de", region_name="eu-nl")
    stub.answers.clear()
    stub.answers.extend([token("t1"), FOUND])
    with notebook.module().Client.from_env(endpoints={"modelarts": f"{stub.url}/{{region}}"}) as client:
        client.modelarts.v1.show_notebook("n1")
    assert (stub.last.target, stub.last.headers["x-auth-token"]) == ("/eu-nl/v1/p9/notebooks/n1", "t1")


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ({"access_key": "AK", "secret_key": "SK", "project_id": "p1"}, "AkSkAuth('AK', '***', project_id='p1'"),
        ({"token": "hush", "project_id": "p1"}, "TokenAuth('***'"),
        (IN, "PasswordAuth('http://iam.example/v3/auth/tokens', 'me', '***'"),
    ],
)
def test_the_environment_may_hold_any_credentials(
    notebook: Imported, monkeypatch: pytest.MonkeyPatch, values: dict[str, str], shown: str
) -> None:
    environment(monkeypatch, **values)
    auth = notebook.module("_runtime.config").from_environment().auth
    assert repr(auth).startswith(shown)
    assert auth.project_id == values.get("project_id")


@pytest.mark.parametrize(
    ("url", "region"),
    [("https://iam.eu-nl.example.com/v3", "eu-nl"), ("https://iam.example.com", None), ("https://x.eu-de.y", None)],
)
def test_the_region_is_that_of_the_identity_service(
    notebook: Imported, monkeypatch: pytest.MonkeyPatch, url: str, region: str | None
) -> None:
    environment(monkeypatch, **{**IN, "auth_url": url})
    assert notebook.module("_runtime.config").from_environment().region == region


def test_what_the_environment_lacks_is_named(notebook: Imported, monkeypatch: pytest.MonkeyPatch) -> None:
    environment(monkeypatch, username="me", password="hush")
    with pytest.raises(
        notebook.module("errors").ConfigurationError, match="add OS_AUTH_URL, OS_USER_DOMAIN_NAME, or a token"
    ):
        notebook.module().Client.from_env()


CLOUDS = """
clouds:
  mine:
    region_name: eu-nl
    auth: {auth_url: "http://iam.example/v3", username: me, user_domain_name: OTC1, project_name: eu-nl}
  keys:
    auth: {ak: AK, sk: SK, project_id: 0123}
  empty:
"""
SECURE = "clouds: {mine: {auth: {password: 0123}}}\n"


@pytest.mark.parametrize("place", ["", "home/.config/openstack"])
def test_a_cloud_of_the_usual_files(
    notebook: Imported, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, place: str
) -> None:
    (tmp_path / place).mkdir(parents=True, exist_ok=True)
    (tmp_path / place / "clouds.yaml").write_text(CLOUDS, encoding="utf-8")
    (tmp_path / place / "secure.yaml").write_text(SECURE, encoding="utf-8")
    module = notebook.module()
    config = notebook.module("_runtime.config")
    (auth, region) = config.from_clouds("mine")
    assert region == "eu-nl"
    content = next(item for item in auth.prepare() if item is not module.ALONE).content
    assert json.loads(content)["auth"]["identity"]["password"]["user"]["password"] == "0123"
    environment(monkeypatch, cloud="keys")
    with module.Client.from_env() as client:
        assert client.__class__ is module.Client
    assert config.from_environment().auth.project_id == "0123"
    with module.Client.from_cloud("mine", region="eu-de", timeout=5) as client:
        assert "region='eu-de'" in repr(client)


def test_files_in_other_places(notebook: Imported, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(CLOUDS, encoding="utf-8")
    (tmp_path / "b.yaml").write_text(SECURE, encoding="utf-8")
    environment(monkeypatch, client_config_file=str(tmp_path / "a.yaml"), client_secure_file=str(tmp_path / "b.yaml"))
    assert notebook.module("_runtime.config").from_clouds("mine").region == "eu-nl"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "There is no clouds.yaml in "),
        ("clouds: {a: {}, b: {}}", "has no cloud 'mine'; it has a, b"),
        ("[]", "has no cloud 'mine'; it has none"),
        ("a: [", "is not YAML"),
        ("clouds: {mine: {auth: {username: me}}}", "add auth_url, password, user_domain_name, or a token"),
        ("clouds: {mine: }", "does not say how to sign in"),
    ],
)
def test_what_is_wrong_with_a_file_is_one_sentence(
    notebook: Imported, tmp_path: Path, text: str | None, message: str
) -> None:
    if text is not None:
        (tmp_path / "clouds.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(notebook.module("errors").ConfigurationError, match=message) as caught:
        notebook.module().Client.from_cloud("mine")
    assert "\n" not in str(caught.value)


def test_a_file_that_cannot_be_opened(notebook: Imported, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    environment(monkeypatch, client_config_file=str(tmp_path))
    with pytest.raises(notebook.module("errors").ConfigurationError, match="cannot be read: "):
        notebook.module().Client.from_cloud("mine")


def test_without_the_extra_the_error_says_so(
    notebook: Imported, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "clouds.yaml").write_text(CLOUDS, encoding="utf-8")
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(notebook.module("errors").ConfigurationError, match="without PyYAML: install it"):
        notebook.module().Client.from_cloud("mine")
