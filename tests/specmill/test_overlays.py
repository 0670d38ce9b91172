"""Corrections: what each kind of action does, what makes one an error, and how build and scrape take them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import yaml

from scraper.jsonvalue import JsonObject, JsonValue
from specmill.checks import check_document
from specmill.errors import SpecmillError
from specmill.overlays import load_overlays, overlaid
from tests.specmill.conftest import Run
from tests.support.facts_form import as_object

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "specmill" / "sample_docs"
OVERLAYS = ROOT / "overlays"

WHY = "The support says so."


def shelf() -> JsonObject:
    name: JsonObject = {"type": "string", "enum": ["a"]}
    board: JsonObject = {
        "type": "object",
        "required": ["name"],
        "properties": {"name": name, "top": {"type": "string"}},
    }
    inner: JsonObject = {"$ref": "#/components/schemas/Board"}
    answer: JsonObject = {"description": "OK", "content": {"application/json": {"schema": inner}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Shelf", "version": "v1"},
        "paths": {
            "/v1/shelves": {"get": {"operationId": "ListShelves", "responses": {"200": answer}}},
            "/v1/nails": {"get": {"operationId": "ListNails", "responses": {"200": {"description": "OK"}}}},
        },
        "components": {"schemas": {"Board": board}},
    }


def corrected(folder: Path, *actions: JsonObject, reason: str = WHY) -> JsonObject:
    """The shelf with corrections, which are read from a file as those of users are."""
    write(folder, *({"x-reason": reason, **action} for action in actions))
    return overlaid(shelf(), load_overlays(folder), fingerprint_of)


def write(folder: Path, *actions: JsonObject, document: str = "v1.yaml") -> Path:
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "Corrections", "version": "1"},
        "extends": f"../../spec/shelf/{document}",
        "actions": list(actions),
    }
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "mine.yaml"
    file.write_text(yaml.safe_dump(overlay), encoding="utf-8")
    return file


def at(document: JsonObject, *keys: str) -> JsonValue:
    value: JsonValue = document
    for key in keys:
        value = as_object(value)[key]
    return value


BOARD = "$.components.schemas.Board"
ROW = "0123456789ab"


def fingerprint_of(pointer: str) -> str:
    return ROW if pointer == "/components/schemas/Board/properties/name" else ""


MARKS: list[JsonValue] = [{"file": "mine.yaml", "reason": WHY}]


def test_an_update_is_merged_into_an_object_and_told_there(tmp_path: Path) -> None:
    made = corrected(tmp_path, {"target": f"{BOARD}.properties.name", "update": {"minLength": 1, "enum": ["b"]}})
    expected = {"type": "string", "enum": ["a", "b"], "minLength": 1, "x-overlays": MARKS}
    assert at(made, "components", "schemas", "Board", "properties", "name") == expected
    assert check_document(made) == ()


def test_an_update_reaches_inner_objects(tmp_path: Path) -> None:
    made = corrected(tmp_path, {"target": BOARD, "update": {"properties": {"name": {"maxLength": 9}, "new": {}}}})
    properties = as_object(at(made, "components", "schemas", "Board", "properties"))
    assert list(properties) == ["name", "top", "new"]
    assert properties["name"] == {"type": "string", "enum": ["a"], "maxLength": 9}
    assert at(made, "components", "schemas", "Board", "x-overlays") == MARKS


def test_an_update_is_appended_to_an_array(tmp_path: Path) -> None:
    made = corrected(tmp_path, {"target": f"{BOARD}.required", "update": "top"})
    assert at(made, "components", "schemas", "Board", "required") == ["name", "top"]
    assert at(made, "components", "schemas", "Board", "x-overlays") == MARKS


def test_what_is_removed_is_told_in_the_object_around(tmp_path: Path) -> None:
    made = corrected(tmp_path, {"target": f"{BOARD}.properties.top", "remove": True})
    board = as_object(at(made, "components", "schemas", "Board"))
    assert (list(as_object(board["properties"])), board["x-overlays"]) == (["name"], MARKS)


def test_several_places_of_one_array_are_removed(tmp_path: Path) -> None:
    made = corrected(
        tmp_path,
        {"target": f"{BOARD}.required", "update": "top"},
        {"target": f"{BOARD}.required[*]", "remove": True},
    )
    assert at(made, "components", "schemas", "Board", "required") == []


def test_a_removed_path_is_told_in_the_info(tmp_path: Path) -> None:
    made = corrected(tmp_path, {"target": "$.paths['/v1/nails']", "remove": True})
    assert list(as_object(made["paths"])) == ["/v1/shelves"]
    assert at(made, "info", "x-overlays") == MARKS
    assert check_document(made) == ()


def test_the_given_document_stays(tmp_path: Path) -> None:
    given = shelf()
    write(tmp_path, {"target": BOARD, "x-reason": WHY, "update": {"maxProperties": 2}})
    assert overlaid(given, load_overlays(tmp_path), fingerprint_of) != given
    assert given == shelf()


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"target": f"{BOARD}.properties.size", "update": {"a": 1}}, "its target matches nothing"),
        ({"target": "$.components.schemas.Nail", "remove": True}, "its target matches nothing"),
        ({"target": BOARD, "update": {"type": "object"}}, "the documentation states the same by now"),
        ({"target": BOARD, "update": {"required": ["name"]}}, "the documentation states the same by now"),
        ({"target": f"{BOARD}.required", "update": "name"}, "the documentation states the same by now"),
        ({"target": f"{BOARD}.type", "update": "array"}, "its target is neither an object nor an array"),
        ({"target": BOARD, "update": "array"}, "it updates an object with what is no object"),
        ({"target": "$..schema", "update": {"description": "A."}}, "its target is a reference; name #/components/"),
        ({"target": "$.a[", "update": {}}, "its target is no JSONPath query"),
        (
            {"target": f"{BOARD}.properties.name", "update": {"maxLength": 1}, "x-source-fingerprint": "f" * 12},
            f"it was decided for the row ffffffffffff, and the row that it corrects has the fingerprint {ROW}; decide",
        ),
        (
            {"target": f"{BOARD}.properties.top", "update": {"maxLength": 1}, "x-source-fingerprint": ROW},
            f"it was decided for the row {ROW}, and the row that it corrects is not in the documentation any more",
        ),
        ({"target": "$", "remove": True}, "it would remove the whole document"),
    ],
)
def test_an_action_that_corrects_nothing_is_named(tmp_path: Path, action: JsonObject, message: str) -> None:
    with pytest.raises(SpecmillError) as caught:
        corrected(tmp_path, action)
    assert caught.value.message.startswith(f"{tmp_path}/mine.yaml, action 1 ({action['target']}): {message}")


def test_a_correction_holds_while_its_row_does(tmp_path: Path) -> None:
    action: JsonObject = {"target": f"{BOARD}.properties.name", "update": {"maxLength": 1}}
    made = corrected(tmp_path, {**action, "x-source-fingerprint": ROW})
    assert at(made, "components", "schemas", "Board", "properties", "name", "maxLength") == 1


def test_a_correction_of_one_of_two_places_still_corrects(tmp_path: Path) -> None:
    made = corrected(tmp_path, {"target": f"{BOARD}.properties.*", "update": {"enum": ["a"]}})
    assert at(made, "components", "schemas", "Board", "properties", "top", "enum") == ["a"]


@pytest.mark.parametrize(
    "action",
    [
        {"target": BOARD, "update": {}},
        {"target": BOARD, "update": {}, "x-reason": " "},
        {"target": BOARD, "x-reason": WHY},
        {"target": BOARD, "x-reason": WHY, "update": {}, "remove": True},
        {"target": BOARD, "x-reason": WHY, "update": {}, "x-resaon": WHY},
        {"target": "components", "x-reason": WHY, "update": {}},
    ],
)
def test_a_file_of_the_wrong_form_is_refused(tmp_path: Path, action: JsonObject) -> None:
    file = write(tmp_path, action)
    with pytest.raises(SpecmillError, match=r"is no overlay: .* at actions/0"):
        load_overlays(file.parent)


def test_scrape_applies_a_folder_and_refuses_what_the_service_does_not_have(run: Run, tmp_path: Path) -> None:
    options = ("scrape", SAMPLE, "--service", "sample", "--out", tmp_path / "spec", "--overlay")
    assert run(*options, OVERLAYS / "sample").code == 0
    assert "x-overlays" in (tmp_path / "spec/sample/v1.yaml").read_text("utf-8")
    write(
        tmp_path / "other",
        {"target": "$.info", "x-reason": WHY, "update": {"license": {"name": "A"}}},
        document="v7.yaml",
    )
    ran = run(*options, tmp_path / "other")
    assert ran.code == 1
    assert "mine.yaml extends v7.yaml, and the service has v1.yaml" in ran.err
    assert run(*options, tmp_path / "missing").code == 2


def test_a_changed_row_of_the_documentation_fails_the_scrape(run: Run, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    shutil.copytree(SAMPLE, pages)
    options = ("scrape", pages, "--service", "sample", "--out", tmp_path, "--overlay", OVERLAYS / "sample")
    assert run(*options).code == 0
    page = pages / "ShowNotebook.html"
    text = page.read_text("utf-8")
    assert "in euros" in text
    page.write_text(text.replace("in euros", "in dollars"), encoding="utf-8")
    ran = run(*options)
    assert ran.code == 1
    assert "prices.yaml, action 1" in ran.err
    assert "it was decided for the row" in ran.err


def test_source_tells_that_a_human_decided(run: Run, tmp_path: Path) -> None:
    assert run("scrape", SAMPLE, "--service", "sample", "--out", tmp_path, "--overlay", OVERLAYS / "sample").code == 0
    spec = tmp_path / "sample" / "v1.yaml"
    ran = run("source", spec, "ShowNotebookResponseBody.hourly_price")
    assert "corrected by prices.yaml: Credits are paid back" in ran.out
    assert "corrected" not in run("source", spec, "ShowNotebookResponseBody.name").out
    told = json.loads(run("source", spec, "ShowNotebookResponseBody.hourly_price", "--json").out)
    assert [one["file"] for one in told["corrections"]] == ["prices.yaml"]


def test_a_correction_that_makes_the_document_invalid_fails(run: Run, tmp_path: Path) -> None:
    write(tmp_path / "mine", {"target": "$.info.version", "x-reason": WHY, "remove": True})
    ran = run("scrape", SAMPLE, "--service", "sample", "--out", tmp_path, "--overlay", tmp_path / "mine")
    assert ran.code == 1
    assert "'version' is a required property" in ran.err
