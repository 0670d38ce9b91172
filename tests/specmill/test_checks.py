"""Each rule of `specmill check`: documents on which it fires, and documents on which it stays silent."""

from __future__ import annotations

from specmill.checks import RULES, check_document
from specmill.documents import parse_document

HEAD = """\
openapi: 3.0.3
info:
  title: Shelf API
  version: v1
"""

SOUND = (
    HEAD
    + """\
  x-docs: {service: shelf}
paths:
  /v1/{shelf_id}/books:
    get:
      operationId: ListBooks
      parameters:
        - $ref: '#/components/parameters/ShelfId'
      responses:
        '200':
          description: Fine
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Book'}
              example: {id: a, default: 1, pages: null}
components:
  parameters:
    ShelfId: {name: shelf_id, in: path, required: true, schema: {type: string}}
  schemas:
    Book:
      type: object
      properties:
        id: {type: string}
        default: {type: integer, format: int32, default: 1}
        pages: {type: integer, nullable: true}
        $ref: {type: string}
      example: {id: b}
"""
)


def problems(text: str) -> list[str]:
    return [f"{item.code} {item.pointer}: {item.message}" for item in check_document(parse_document(text, "x.yaml"))]


def with_schema(schema: str, example: str, kind: str = "responses") -> str:
    """A document in which `example` is the body of a request or a response with `schema`."""
    content = f"content: {{application/json: {{schema: {schema}, example: {example}}}}}"
    request = f"requestBody: {{{content}}}" if kind == "requestBody" else "description: nothing"
    response = f"description: Fine, {content}" if kind == "responses" else "description: Fine"
    return HEAD + f"paths:\n  /v1/x:\n    post:\n      {request}\n      responses:\n        '200': {{{response}}}\n"


VALUE_AT = "spec-value /paths/~1v1~1x/post/responses/200/content/application~1json/example:"


def test_a_sound_document_has_no_problem() -> None:
    assert problems(SOUND) == []


def test_properties_named_like_keywords_are_no_keywords() -> None:
    schema = "{type: object, properties: {example: {type: string}, $ref: {type: string}, enum: {type: string}}}"
    assert problems(with_schema(schema, "{example: text, $ref: nowhere}")) == []


def test_a_document_without_paths_misses_the_schema_of_openapi() -> None:
    assert problems(HEAD) == ["spec-shape : 'paths' is a required property"]


def test_openapi_3_1_is_refused_by_name() -> None:
    text = HEAD.replace("3.0.3", "3.1.0") + "paths: {}\n"
    assert problems(text) == ["spec-shape /openapi: the version is '3.1.0'; only OpenAPI 3.0 is read"]


def test_a_placeholder_without_a_parameter_is_found_by_openapi_spec_validator() -> None:
    text = SOUND.replace("      parameters:\n        - $ref: '#/components/parameters/ShelfId'\n", "")
    assert problems(text) == [
        "spec-meaning : Path parameter 'shelf_id' for 'get' operation in '/v1/{shelf_id}/books' was not resolved"
    ]


def test_a_reference_to_nothing_is_refused() -> None:
    text = SOUND.replace("schemas/Book'", "schemas/Boook'")
    assert problems(text) == [
        "spec-reference /paths/~1v1~1{shelf_id}~1books/get/responses/200/content/application~1json/schema/$ref: "
        '"#/components/schemas/Boook" names nothing in this document'
    ]


def test_a_reference_to_an_object_of_another_kind_is_refused() -> None:
    text = SOUND.replace("#/components/schemas/Book'", "#/components/parameters/ShelfId'")
    assert [line.partition(": ")[2] for line in problems(text)] == [
        '"#/components/parameters/ShelfId" does not name a Schema Object'
    ]


def test_a_reference_out_of_the_document_is_refused() -> None:
    text = SOUND.replace("'#/components/schemas/Book'", "'other.yaml#/Book'")
    assert [line.partition(": ")[2] for line in problems(text)] == ['"other.yaml#/Book" names nothing in this document']


def test_references_in_a_circle_are_refused_and_do_not_hang() -> None:
    text = SOUND + "    Loop: {$ref: '#/components/schemas/Loop'}\n"
    assert problems(text) == [
        'spec-reference /components/schemas/Loop/$ref: "#/components/schemas/Loop" leads back to itself'
    ]


def test_a_recursive_schema_is_fine() -> None:
    text = SOUND.replace(
        "        pages:", "        parts: {type: array, items: {$ref: '#/components/schemas/Book'}}\n        pages:"
    )
    assert problems(text) == []


def test_paths_that_differ_in_placeholder_names_only_are_refused() -> None:
    text = HEAD + "paths:\n  /v1/{a}/x: {}\n  /v1/{b}/x: {}\n  /v1/{b}/x/{c}: {}\n  /v1/b/x: {}\n"
    assert problems(text) == [
        'spec-path-repeated /paths/~1v1~1{b}~1x: is the same path as "/v1/{a}/x", placeholders aside'
    ]


def test_an_operation_id_twice_is_refused_once() -> None:
    operation = "{operationId: Get, responses: {'200': {description: Fine}}}"
    text = HEAD + f"paths:\n  /v1/a: {{get: {operation}}}\n  /v1/b: {{get: {operation}}}\n"
    assert problems(text) == [
        'spec-operation-id /paths/~1v1~1b/get/operationId: "Get" is the operationId of /paths/~1v1~1a/get already'
    ]


def test_an_example_of_the_wrong_type_is_refused_with_its_place() -> None:
    schema = "{type: object, properties: {list: {type: array, items: {type: integer}}}}"
    assert problems(with_schema(schema, "{list: [1, two]}")) == [f"{VALUE_AT} /list/1: 'two' is not of type 'integer'"]


def test_a_named_example_is_checked_too() -> None:
    text = with_schema("{type: integer}", "1").replace("example: 1", "examples: {Bad: {value: x}, Good: {value: 2}}")
    assert [line.split(": ")[0] for line in problems(text)] == [
        "spec-value /paths/~1v1~1x/post/responses/200/content/application~1json/examples/Bad"
    ]


def test_a_default_outside_the_enum_is_refused_once() -> None:
    text = SOUND.replace("default: 1}", "default: 7, enum: [1, 2]}").replace("default: 1, pages", "pages")
    assert problems(text) == ["spec-value /components/schemas/Book/properties/default/default: 7 is not one of [1, 2]"]


def test_a_number_beyond_int32_is_refused() -> None:
    assert problems(with_schema("{type: integer, format: int32}", "4294967296")) == [
        f"{VALUE_AT} 4294967296 is not a 'int32'"
    ]
    assert problems(with_schema("{type: integer, format: int64}", "4294967296")) == []


def test_null_needs_nullable_beside_the_type() -> None:
    assert problems(with_schema("{type: string, nullable: true}", "null")) == []
    assert problems(with_schema("{type: string}", "null")) != []
    assert problems(with_schema("{nullable: true, allOf: [{type: string}]}", "null")) != []


def test_read_only_properties_may_be_absent_from_a_request_and_must_be_in_a_response() -> None:
    schema = "{type: object, required: [id], properties: {id: {type: string, readOnly: true}}}"
    assert problems(with_schema(schema, "{}", kind="requestBody")) == []
    assert problems(with_schema(schema, "{}")) == [f"{VALUE_AT} 'id' is a required property"]


def test_an_example_without_a_schema_is_nobodys_business() -> None:
    text = (
        with_schema("{type: integer}", "1").replace("schema: {type: integer}, ", "").replace("example: 1", "example: x")
    )
    assert problems(text) == []


def test_a_key_of_specmill_with_a_wrong_value_is_refused() -> None:
    text = SOUND.replace("{service: shelf}", "{service: shelf, revison: x}")
    assert problems(text) == [
        "spec-extension /info/x-docs: Additional properties are not allowed ('revison' was unexpected)"
    ]


def test_a_key_of_specmill_in_the_wrong_object_is_refused() -> None:
    text = SOUND.replace("operationId: ListBooks", "operationId: ListBooks\n      x-observed: [field]")
    assert problems(text) == [
        "spec-extension /paths/~1v1~1{shelf_id}~1books/get/x-observed: "
        "x-observed belongs into Schema Object, not into this Operation Object"
    ]


def test_foreign_keys_are_left_alone() -> None:
    assert problems(SOUND.replace("operationId: ListBooks", "operationId: ListBooks\n      x-other: [1]")) == []


def test_wrongly_typed_parts_are_problems_and_no_crash() -> None:
    for broken in (
        "paths: []",
        "paths: {/a: [1]}",
        "paths: {/a: {get: {responses: 1}}}",
        "paths: {/a: 7}\ncomponents: x",
    ):
        assert problems(HEAD + broken + "\n"), broken


def test_every_rule_has_a_code_of_its_own_and_says_what_to_do() -> None:
    codes = [rule.code for rule in RULES]
    assert len(set(codes)) == len(codes)
    assert all(rule.documentation for rule in RULES)
