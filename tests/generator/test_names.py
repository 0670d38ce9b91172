"""Wire names → identifiers: legal, unique, stable."""

from __future__ import annotations

import json
import keyword
from typing import Any

import pytest

from generator import GenerateError, GenerateOptions, generate
from generator.names import NameBook, Style, identifier
from tests.generator.conftest import Connect
from tests.support.clients import Imported, spec
from tests.support.stub_server import StubServer

ODD_FIELDS = {
    "id": "1",
    "ID": 2,
    "hostId": "a",
    "host_id": "b",
    "HostID": "c",
    "OS-EXT-STS:vm_state": "active",
    "24h_max": 5,
    "class": "x",
    "copy": "y",
    "json": "z",
    "schema": "s",
    "model_config": "m",
    "model_dump": "d",
    "model_id": "i",
    "_private": "p",
    "__init__": "q",
    "self": "me",
    "int": 1,
    "list": ["l"],
    "nvidia.com/gpu": "1",
    "@modelarts:hard": "h",
    "größe": "g",
    "名": "n",
    "名前": "nn",
    "": "empty",
    "!": "bang",
    "None": "none",
    "IPv6Address": "::1",
    "VPCs": [],
    "a/b": {"x": "1"},
    "a~b": {"x": "2"},
}


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("name", "name"),
        ("hostId", "host_id"),
        ("ID", "id"),
        ("VMState", "vm_state"),
        ("OS-EXT-STS:vm_state", "os_ext_sts_vm_state"),
        ("24h_max", "field_24h_max"),
        ("nvidia.com/gpu", "nvidia_com_gpu"),
        ("IPv6Address", "ipv6_address"),
        ("ListVPCs", "list_vpcs"),
        ("VPCsOfUser", "vpcs_of_user"),
        ("md5Sum", "md5_sum"),
        ("x__y_", "x__y_"),
        ("café", "cafe"),
        ("名", "u540d"),
        ("", "field_"),
        ("list_", "list_"),
        ("__import__('os')", "import_os"),
    ],
)
def test_names_of_fields(wire: str, expected: str) -> None:
    assert identifier(wire, Style.FIELD) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CreateNotebookRequestBody", "CreateNotebookRequestBody"),
        ("OSExtendedVolume", "OSExtendedVolume"),
        ("os-volume", "OsVolume"),
        ("24h reports", "Model24hReports"),
        ("Volume/tags/item", "VolumeTagsItem"),
    ],
)
def test_names_of_classes(text: str, expected: str) -> None:
    assert identifier(text, Style.CLASS) == expected


def test_names_of_modules_fit_a_file_system() -> None:
    assert identifier("Management of " + "Long " * 100, Style.MODULE) == "management_of" + "_long" * 9
    assert len(identifier("x" * 500, Style.MODULE)) == 60
    assert identifier("24h", Style.MODULE) == "tag_24h"


def test_every_odd_name_gets_an_identifier_of_its_own(names: Imported) -> None:
    models = {model.key: model for model in names.generated.plan.services[0].versions[0].models}
    fields = models["Field"].fields
    assert fields.keys() >= ODD_FIELDS.keys()
    assert len({name.casefold() for name in fields.values()}) == len(fields)
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in fields.values())
    assert (fields["id"], fields["host_id"], fields["model_id"]) == ("id", "host_id", "model_id")


def test_odd_names_survive_the_way_out_and_back(names: Imported, connect: Connect, stub: StubServer) -> None:
    stub.answer(ODD_FIELDS)
    call, _ = names.call(connect(names), "2nd-service", "v2.1", "class")
    answer = call("1", id_2="2", query_id=3, from_="4", validate_="5", self_="6", x_trace_id="7")
    assert answer.model_dump(mode="json", by_alias=True, exclude_unset=True) == ODD_FIELDS
    assert (answer.id, answer.id_2, answer.class_, answer.copy_) == ("1", 2, "x", "y")
    assert stub.last.target == "/v2.1/things/1?ID=2&id=3&from=4&validate=5&self=6"
    assert stub.last.headers["x-trace-id"] == "7"


def test_odd_names_as_arguments(names: Imported, connect: Connect, stub: StubServer) -> None:
    call, _ = names.call(connect(names), "2nd-service", "v2.1", "Class")
    call("p", body_id="1", id_2="2", body_="3", validate_="4", list_=["5"])
    assert stub.last.json == {"id": "1", "ID": "2", "body": "3", "validate": "4", "list": ["5"]}


def test_every_module_and_model_can_be_imported(names: Imported) -> None:
    version = names.generated.plan.services[0].versions[0]
    for resource in version.resources:
        names.module(f"tag_2nd_service.v2_1.{resource.module}")
    models = names.module("tag_2nd_service.v2_1.models")
    assert {model.name for model in version.models} == set(dir(models))
    assert all(getattr(models, name).__name__ == name for name in dir(models))


def test_a_name_once_given_is_kept() -> None:
    first = NameBook({})
    first.assign("fields", ["hostId"], Style.FIELD, ())
    again = NameBook.read(first.text())
    assert again.assign("fields", ["hostId", "host_id", "HostID"], Style.FIELD, ()) == {
        "hostId": "host_id",
        "host_id": "host_id_2",
        "HostID": "host_id_3",
    }


def test_a_name_that_is_no_longer_used_is_not_given_to_another() -> None:
    book = NameBook({"methods": {"OldThing": "list_things"}})
    assert book.assign("methods", ["ListThings"], Style.METHOD, ()) == {"ListThings": "list_things_2"}
    assert json.loads(book.text())["methods"] == {"ListThings": "list_things_2", "OldThing": "list_things"}


def test_a_model_that_begins_to_be_received_keeps_the_name_it_has_for_sending() -> None:
    def document(response: dict[str, Any]) -> bytes:
        schema = {"type": "object", "properties": {"x": {"type": "string"}}}
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/Volume"}}}
        operation = {"operationId": "Put", "requestBody": {"content": content}, "responses": {"200": response}}
        paths = {"/v1/x": {"put": operation}}
        return json.dumps({"openapi": "3.0.3", "paths": paths, "components": {"schemas": {"Volume": schema}}}).encode()

    volume = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Volume"}}}}
    source = spec("notebook").path.with_name("v1.json")
    first = generate([type(spec("notebook"))(source, document({}))], GenerateOptions())
    second = generate([type(spec("notebook"))(source, document(volume))], GenerateOptions(names=first.names))
    assert [model.name for model in first.plan.services[0].versions[0].models] == ["Volume"]
    names = {model.role.value: model.name for model in second.plan.services[0].versions[0].models}
    assert names == {"request": "Volume", "response": "VolumeOutput"}


@pytest.mark.parametrize("text", ["not json", "[]", '{"a": 1}', '{"a": {"b": "c d"}}', '{"a": {"b": "x; import os"}}'])
def test_a_broken_name_map_is_refused(text: str) -> None:
    with pytest.raises(GenerateError, match="name map"):
        NameBook.read(text)
