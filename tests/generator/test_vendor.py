"""A document in the manner of vendors: all of it is there at wire level, or refused by name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.generator.conftest import Connect
from tests.support.clients import Imported, imported, spec
from tests.support.stub_server import StubServer


@pytest.fixture(scope="module")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    with imported(tmp_path_factory.mktemp("zoo"), "zoo_client", spec("vendor")) as package:
        yield package


@pytest.fixture
def v2(zoo: Imported, connect: Connect) -> Any:
    return connect(zoo).vendor_zoo.v2


def test_every_operation_is_there_or_refused_by_name(zoo: Imported) -> None:
    (version,) = zoo.generated.plan.services[0].versions
    names = {str(method.name) for resource in version.resources for method in resource.methods}
    assert names == {
        "add_shape", "any", "free", "get_animal", "list_pets", "list_shapes", "put_animal", "same", "same_2",
        "same_get_same_again", "send_form",
    }  # fmt: skip
    assert {refusal.operation: (refusal.reason, refusal.pointer) for refusal in zoo.generated.refusals} == {
        "any method /pets/lost": (
            "the reference #/components/x-paths/Nowhere leads nowhere",
            "#/paths/~1pets~1lost",
        ),
        "PATCH /animals/{id}": ("an operation must be an object", "#/paths/~1animals~1{id}/patch"),
    }


def test_a_path_may_be_written_elsewhere(v2: Any, stub: StubServer) -> None:
    stub.answer([{"petType": "cat", "name": "a", "lives": 9}])
    (pet,) = v2.list_pets(owner="o")
    assert (stub.last.target, pet.name, pet.lives) == ("/pets?owner=o", "a", 9)


def test_a_path_has_a_server_and_parameters_of_its_own(zoo: Imported, v2: Any, stub: StubServer) -> None:
    method = zoo.generated.plan.method("vendor-zoo", "v2", "getAnimal")
    assert "server='https://{region}.animals.example/prod'" in method.descriptor
    annotations = {
        operation: next(item.annotation for item in method.parameters if item.wire == "trace")
        for operation in ("getAnimal", "putAnimal")
        for method in [zoo.generated.plan.method("vendor-zoo", "v2", operation)]
    }
    assert annotations == {"getAnimal": "str", "putAnimal": "int"}
    v2.get_animal("a/1", trace="t")
    assert (stub.last.target, stub.last.headers["trace"]) == ("/animals/a%2F1", "t")


def test_bodies_and_answers_are_found_through_references(zoo: Imported, v2: Any, stub: StubServer) -> None:
    models = zoo.module("vendor_zoo.v2.models")
    stub.answer({"kind": "tiger", "stripes": 3, "id": "t1"})
    animal = v2.put_animal("t1", trace=1, body=models.TigerInput(kind="tiger", stripes=3, secret="s"))
    assert stub.last.json == {"kind": "tiger", "stripes": 3, "secret": "s"}
    assert stub.last.headers["content-type"] == "application/json"
    assert (animal.kind, animal.stripes, animal.id) == ("tiger", 3, "t1")
    with pytest.raises(zoo.module("errors").InvalidRequestError, match="kind"):
        v2.put_animal("t1", trace=1, body={"stripes": 3})


@pytest.mark.parametrize("kind", ["leo", "ghost", "liger", "nobody"])
def test_a_discriminator_that_tells_nothing_is_in_nobodys_way(v2: Any, stub: StubServer, kind: str) -> None:
    stub.answer({"kind": kind, "mane": "long", "stripes": 7})
    animal = v2.get_animal("a1")
    assert (animal.kind, animal.mane, animal.stripes) == (kind, "long", 7)


def test_a_base_may_list_what_includes_it(zoo: Imported, v2: Any, stub: StubServer) -> None:
    shapes = [{"form": "circle", "r": 2.5}, {"form": "square", "a": 1}, {"form": "free", "points": [1, 2]}]
    stub.answer(shapes)
    circle, square, free = v2.list_shapes()
    assert (circle.form, circle.r, square.a, free.points) == ("circle", 2.5, 1, [1, 2])
    v2.add_shape(form="circle", r=2)
    assert stub.last.json == {"form": "circle", "r": 2}
    with pytest.raises(zoo.module("errors").InvalidRequestError, match="r: "):
        v2.add_shape(body={"form": "circle"})


def test_parameters_are_written_in_every_style(v2: Any, stub: StubServer) -> None:
    v2.any(filter={"a": "x y"}, ids=[1, 2], deep={"b": 3}, sid="s 1")
    assert stub.last.target == "/any?filter=%7B%22a%22%3A%22x%20y%22%7D&ids=1%7C2&deep%5Bb%5D=3"
    assert stub.last.headers["cookie"] == "sid=s%201"


def test_what_is_not_json_is_bytes(v2: Any, stub: StubServer) -> None:
    stub.answer(b"text")
    assert v2.send_form(body=b"a=1") == b"text"
    assert stub.last.headers["content-type"] == "application/x-www-form-urlencoded"
    stub.answer(["any", 5])
    assert v2.free(body={"x": [1]}) == ["any", 5]
    assert stub.last.json == {"x": [1]}
