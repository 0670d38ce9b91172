"""Values for answers without an example: they fit their schema, and are the same every time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_schema_validator import OAS30ReadValidator, oas30_format_checker

from scraper.jsonvalue import JsonObject
from specmill.checks import check_document
from specmill.checks.openapi_tree import Direction, Kind, nodes
from specmill.documents import load_document
from specmill.mock.sample import sample

ROOT = Path(__file__).resolve().parents[3]
CASES = yaml.safe_load(Path(__file__).with_name("sample.yaml").read_text("utf-8"))
DOCUMENT: JsonObject = {
    "components": {
        "schemas": {
            "Node": {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "parent": {"$ref": "#/components/schemas/Node"},
                    "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
                    "labels": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Node"}},
                },
            }
        }
    }
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["schema"]))
def test_the_value_fits_the_schema(case: Any) -> None:
    value = sample(case["schema"], DOCUMENT)
    assert value == case["value"]
    assert type(value) is type(case["value"])
    OAS30ReadValidator(case["schema"] | DOCUMENT, format_checker=oas30_format_checker).validate(value)


@pytest.mark.parametrize("service", ["elb", "smn"])
def test_the_values_of_published_documents_fit(service: str) -> None:
    filled = 0
    for file in sorted((ROOT / "spec" / service).glob("*.yaml")):
        document = load_document(file)
        for node in nodes(document):
            is_answer = node.kind is Kind.MEDIA_TYPE and node.direction is Direction.RESPONSE
            if is_answer and not {"example", "examples"} & set(node.value):
                node.value["example"] = sample(node.value["schema"], document)
                filled += 1
        assert check_document(document) == ()
    assert filled
