"""The x-* keys of specmill: documented in extensions.schema.json, and held to it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from scraper.jsonvalue import JsonObject
from specmill.checks.openapi_tree import child
from specmill.checks.rule import Rule, Subject


@cache
def extension_schema() -> JsonObject:
    """Return the schema that documents every x-* key."""
    return cast(JsonObject, json.loads((files(__package__) / "extensions.schema.json").read_text("utf-8")))


def _find(subject: Subject) -> Iterator[tuple[str, str]]:
    """An x-* key of specmill with a value of the wrong form, or in an object that does not carry it, is refused.

    The file specmill/checks/extensions.schema.json documents the keys. Other x-* keys are nobody's business here.
    """
    schema = extension_schema()
    known = cast(Mapping[str, JsonObject], schema["properties"])
    for node in subject.nodes:
        for key in node.value.keys() & known.keys():
            pointer = child(node.pointer, key)
            homes = cast(list[str], known[key]["standsIn"])
            if node.kind not in homes:
                yield pointer, f"{key} belongs into {', '.join(homes)}, not into this {node.kind}"
            validator = Draft202012Validator({**known[key], "$defs": schema["$defs"]})
            error = best_match(validator.iter_errors(node.value[key]))
            if error is not None:
                yield child(pointer, *error.absolute_path), error.message


RULE = Rule(code="spec-extension", title="An x-* key of specmill has a wrong form or a wrong place", find=_find)
