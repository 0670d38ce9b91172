"""Documents that others wrote: OpenAPI 3.1, any media type, no operationId, no tags, servers per path."""

from __future__ import annotations

import pytest

from generator import GenerateError, SpecSource
from generator.load import load
from tests.generator.conftest import Connect
from tests.support.clients import SPECS, Imported
from tests.support.stub_server import StubServer


def test_service_and_version_come_from_title_and_version(foreign: Imported) -> None:
    (service,) = foreign.generated.plan.services
    assert (service.service, service.attribute) == ("pet-shop", "pet_shop")
    assert [version.attribute for version in service.versions] == ["v1"]
    assert foreign.generated.refusals == ()


def test_any_media_type_is_json_where_the_schema_is(foreign: Imported, connect: Connect, stub: StubServer) -> None:
    api = connect(foreign).pet_shop.v1
    stub.answer({"name": None, "kind": "cat", "age": "old", "owner": None, "born": "long ago"}, status=201)
    pet = api.add_pet(tenant="t1", name=None, kind="dog", age=3, owner={"pets": [{"name": "b", "kind": "dog"}]})
    assert stub.last.json == {
        "name": None,
        "kind": "dog",
        "age": 3,
        "owner": {"pets": [{"name": "b", "kind": "dog"}]},
    }
    assert stub.last.headers["content-type"] == "application/json"
    assert stub.last.headers["tenant"] == "t1"
    assert (pet.name, pet.kind, pet.age, pet.born) == (None, "cat", "old", "long ago")


def test_an_operation_without_a_name_is_called_after_its_path(
    foreign: Imported, connect: Connect, stub: StubServer
) -> None:
    stub.answer([{"name": "a"}])
    assert [pet.name for pet in connect(foreign).pet_shop.v1.get_pets(tenant="t1")] == ["a"]


def test_bodies_that_are_not_json(foreign: Imported, connect: Connect, stub: StubServer) -> None:
    stub.answer(None)
    assert connect(foreign).pet_shop.v1.add_photo(5, body=b"png", content_type="image/png") is None
    assert (stub.last.target, stub.last.headers["content-type"]) == ("/pets/5/photo", "image/png")


def test_limits_that_python_cannot_say_are_left_to_the_server(
    foreign: Imported, connect: Connect, stub: StubServer
) -> None:
    api = connect(foreign).pet_shop.v1
    api.add_pet(tenant="t1", name="a", kind="dog", weight=1e300, chip="anything", mark="ab1c")
    assert stub.last.json["chip"] == "anything"
    with pytest.raises(foreign.module("errors").InvalidRequestError, match="mark"):
        api.add_pet(tenant="t1", name="a", kind="dog", mark="abc")


def test_a_path_may_have_a_server_of_its_own(foreign: Imported) -> None:
    method = foreign.generated.plan.method("pet-shop", "v1", "addPet")
    assert "server='https://other.example'" in method.descriptor


@pytest.mark.parametrize(
    ("path", "info", "expected"),
    [
        ("x.yaml", "{title: ECS API, version: 2.10.0}", ("ecs", "v2.10")),
        ("x.yaml", "{title: ECS API, version: v2.1}", ("ecs", "v2.1")),
        ("x.yaml", "{title: ECS API, version: 1}", ("ecs", "v1")),
        ("x.yaml", "{title: ECS API, version: 2024-01-02}", ("ecs", "2024_01_02")),
        ("x.yaml", "{title: '!!'}", ("x", "unversioned")),
        ("x.yaml", "{}", ("x", "unversioned")),
        ("ecs/v2.1.yaml", "{title: Other, version: 9}", ("ecs", "v2.1")),
        ("ecs/unversioned.yaml", "{title: Other}", ("ecs", "unversioned")),
        ("ecs/v1.yaml", "{title: Other, version: v1beta1, x-docs: {service: smn}}", ("smn", "v1beta1")),
    ],
)
def test_where_service_and_version_come_from(path: str, info: str, expected: tuple[str, str]) -> None:
    document = load(SpecSource(SPECS / path, f"openapi: 3.0.3\ninfo: {info}\npaths: {{}}\n".encode()))
    assert (document.service, document.version) == expected


def test_yaml_is_read_as_openapi_means_it() -> None:
    text = "openapi: 3.0.3\npaths: {200: [on, 012, 2024-01-02, 12:30:45, ~, 1e3, 1.5, -7, true, null]}\n"
    document = load(SpecSource(SPECS / "x.yaml", text.encode()))
    assert document.root["paths"] == {"200": ["on", "012", "2024-01-02", "12:30:45", None, 1000.0, 1.5, -7, True, None]}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\xff\xfe\x00", "is not UTF-8 text"),
        (b"{", "is neither YAML nor JSON"),
        (b"a: [", "is neither YAML nor JSON"),
        (b"a: 1\na: 2", 'the key "a" repeats'),
        (b'{"a": {"b": 1, "b": 2}}', 'the key "b" repeats'),
        (b"a: !!python/object/apply:os.system ['true']", "is neither YAML nor JSON"),
        (b"- 1", "is not an OpenAPI document"),
        (b"swagger: '2.0'", "is not an OpenAPI document"),
        (b"openapi: 2.0.0\npaths: {}", "convert it to 3.0 or 3.1"),
        (b"openapi: 3.0.0", "has no 'paths' object"),
    ],
)
def test_a_wrong_file_is_one_clear_sentence(content: bytes, message: str) -> None:
    with pytest.raises(GenerateError, match=message) as caught:
        load(SpecSource(SPECS / "wrong.yaml", content))
    assert "wrong.yaml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_one_clear_sentence() -> None:
    with pytest.raises(GenerateError, match="Cannot read the specification"):
        SpecSource.read(SPECS / "nowhere.yaml")
