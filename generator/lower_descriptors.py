"""Operation drafts → the descriptor of each operation: the data that the runtime builds a request from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from generator.code import Code, Identifier, call, literal, mapping, strings
from generator.drafts import OperationDraft, ParameterDraft
from generator.json_values import JsonScalar
from generator.plan import BodyPlan, Payload, ResponsePlan, Where
from generator.shapes import Definition, Limits, ListOf, OrNull, Reference, Scalar, Shape, Structure

ArgumentNames: TypeAlias = Mapping[tuple[Where, str], Identifier]


def descriptor(
    draft: OperationDraft,
    names: ArgumentNames,
    body: BodyPlan | None,
    responses: Sequence[ResponsePlan],
    definitions: Mapping[str, Definition],
    secrets: Iterable[str],
) -> Code:
    """The call that makes the `Operation` of `draft`; `names` are the arguments of its parameters."""
    hidden = sorted(set(secrets))
    parameters = [
        _parameter(parameter, names.get((parameter.where, parameter.wire)), check_of(parameter.shape, definitions))
        for parameter in draft.parameters
    ]
    media_types = [response.media_type for response in draft.responses if response.payload is Payload.BYTES]
    accept = ", ".join(dict.fromkeys(media_types))
    keywords = {
        "parameters": f"({', '.join(parameters)},)" if parameters else None,
        "body": _body(body) if body is not None else None,
        "responses": mapping((response.status, _result(response)) for response in responses) if responses else None,
        "accept": literal(accept) if accept else None,
        "server": literal(draft.server) if draft.server else None,
        "secrets": call("frozenset", [strings(hidden)]) if hidden else None,
    }
    return call("Operation", map(literal, (draft.operation_id, draft.http_method, draft.path)), _given(keywords))


def check_of(shape: Shape, definitions: Mapping[str, Definition]) -> Code | None:
    """The `Check` of a parameter, None if nothing is documented that could be checked."""
    match shape:
        case OrNull(shape=inner) | ListOf(items=inner):
            return check_of(inner, definitions)
        case Reference(key=key):
            body = definitions[key].body
            return None if isinstance(body, Structure) else check_of(body, definitions)
        case Scalar(choices=choices, limits=limits) if choices or limits.are_set:
            return _check(choices, limits)
        case _:
            return None


def _check(choices: tuple[JsonScalar, ...], limits: Limits) -> Code | None:
    keywords = {
        "choices": _tuple(choices) if choices else None,
        "minimum": _number(limits.minimum),
        "maximum": _number(limits.maximum),
        "min_length": _number(limits.min_length),
        "max_length": _number(limits.max_length),
        "pattern": literal(limits.pattern) if limits.pattern is not None else None,
    }
    given = list(_given(keywords))
    return call("Check", (), given) if given else None


def _parameter(parameter: ParameterDraft, name: Identifier | None, check: Code | None) -> Code:
    own = parameter.bound or str(name)
    where = "client" if parameter.bound else parameter.where.value
    keywords = {
        "check": None if parameter.bound else check,
        "style": literal(parameter.style) if parameter.style != "multi" else None,
        "separator": literal(parameter.separator) if parameter.separator != "," else None,
    }
    positional = [literal(own), literal(where), *([literal(parameter.wire)] if parameter.wire != own else [])]
    return call("Parameter", positional, _given(keywords))


def _body(body: BodyPlan) -> Code:
    renamed = [(field.name, literal(field.wire)) for field in body.fields if field.name != field.wire]
    keywords = {
        "model": literal(body.model) if body.model is not None else None,
        "required": None if body.required else Code("False"),
        "form": Code("True") if body.payload is Payload.FORM else None,
        "renamed": mapping(renamed) if renamed else None,
    }
    return call("Body", [literal(body.media_type)], _given(keywords))


def _result(response: ResponsePlan) -> Code:
    match response.payload:
        case Payload.JSON:
            return literal(str(response.model))
        case Payload.BYTES:
            return Code("bytes")
        case Payload.EMPTY | Payload.FORM:
            return Code("None")


def _given(keywords: Mapping[str, Code | str | None]) -> Iterator[tuple[str, str]]:
    return ((key, value) for key, value in keywords.items() if value is not None)


def _number(value: int | float | None) -> Code | None:
    return literal(value) if value is not None else None


def _tuple(values: Sequence[JsonScalar]) -> Code:
    return Code(f"({', '.join(map(literal, values))},)")
