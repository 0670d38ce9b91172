"""Values for examples and generated tests: they keep the documented rules, or there are none."""

from __future__ import annotations

import pytest

from generator.example_values import ExampleValues, NoValue
from generator.json_values import JsonValue
from generator.shapes import (
    AnyOf,
    Anything,
    Definition,
    Kind,
    Limits,
    ListOf,
    MapOf,
    Member,
    OrNull,
    Reference,
    Role,
    Scalar,
    Shape,
    Structure,
)

TEXT = Scalar(kind=Kind.TEXT)


def limited(kind: Kind, **limits: object) -> Scalar:
    return Scalar(kind=kind, limits=Limits(**limits))  # type: ignore[arg-type]


def member(wire: str, shape: Shape, *, required: bool = False, only: Role | None = None) -> Member:
    return Member(wire=wire, shape=shape, required=required, only=only)


def structure(key: str, *members: Member) -> Definition:
    return Definition(key=key, body=Structure(members=members, extra=False))


DEFINITIONS = {
    definition.key: definition
    for definition in (
        structure("Node", member("name", TEXT, required=True), member("next", Reference(key="Node"))),
        structure("Circle", member("self", Reference(key="Circle"), required=True)),
        structure(
            "OneWay",
            member("sent", TEXT, only=Role.REQUEST),
            member("got", TEXT, only=Role.RESPONSE),
            member("odd", limited(Kind.TEXT, pattern="^none of the words$")),
        ),
        Definition(key="Alias", body=ListOf(items=TEXT)),
    )
}


@pytest.mark.parametrize(
    ("shape", "value"),
    [
        (TEXT, "text"),
        (Scalar(kind=Kind.TEXT, choices=("b", "a")), "b"),
        (limited(Kind.TEXT, min_length=6), "texttext"[:6]),
        (limited(Kind.TEXT, max_length=2), "te"),
        (limited(Kind.TEXT, pattern="^[0-9]+$"), "1"),
        (limited(Kind.TEXT, pattern="^[0-9]+$", min_length=3), "111"),
        (limited(Kind.TEXT, max_length=0), ""),
        (limited(Kind.INTEGER), 1),
        (limited(Kind.INTEGER, minimum=10, maximum=20), 10),
        (limited(Kind.INTEGER, above=10), 11),
        (limited(Kind.INTEGER, maximum=-5), -5),
        (limited(Kind.INTEGER, multiple_of=7), 7),
        (limited(Kind.NUMBER, minimum=0.25, maximum=0.5), 0.25),
        (Scalar(kind=Kind.BOOLEAN), True),
        (Scalar(kind=Kind.TIMESTAMP), "2024-01-02T03:04:05Z"),
        (ListOf(items=TEXT, limits=Limits(min_length=2)), ["text", "text"]),
        (ListOf(items=TEXT, limits=Limits(max_length=0)), []),
        (MapOf(values=TEXT), {"key": "text"}),
        (OrNull(shape=TEXT), "text"),
        (AnyOf(members=(Scalar(kind=Kind.BOOLEAN), TEXT)), True),
        (Anything(), "anything"),
        (Reference(key="Alias"), ["text"]),
        (Reference(key="Node"), {"name": "text"}),
        (Reference(key="OneWay"), {"sent": "text"}),
    ],
)
def test_a_value_fits_its_shape(shape: Shape, value: JsonValue) -> None:
    assert ExampleValues(definitions=DEFINITIONS, role=Role.REQUEST).value(shape) == value


@pytest.mark.parametrize(
    "shape",
    [
        limited(Kind.TEXT, pattern="^none of the words$"),
        limited(Kind.INTEGER, minimum=5, maximum=4),
        limited(Kind.INTEGER, minimum=0.2, maximum=0.5),
        Reference(key="Circle"),
    ],
)
def test_there_may_be_no_value(shape: Shape) -> None:
    with pytest.raises(NoValue):
        ExampleValues(definitions=DEFINITIONS, role=Role.REQUEST).value(shape)


def test_what_may_be_left_out_can_be_left_out() -> None:
    least = ExampleValues(definitions=DEFINITIONS, role=Role.REQUEST, required_only=True)
    assert least.value(Reference(key="Node")) == {"name": "text"}
    assert least.value(Reference(key="OneWay")) == {}
    assert ExampleValues(definitions=DEFINITIONS, role=Role.RESPONSE).value(Reference(key="OneWay")) == {"got": "text"}
