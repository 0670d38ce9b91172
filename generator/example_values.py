"""Shapes → values that fit them, for examples and generated tests. The same shape gives the same value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.json_values import JsonObject, JsonValue
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

_DEEPEST = 3  # optional fields below are left out; a value would grow with every level
_TEXTS = (
    "text",
    "a",
    "A",
    "1",
    "a1",
    "Aa1",
    "Aa1!aaaa",
    "0d9c7a52-3e64-4b18-a5f0-71c2de84f6b9",
    "4f1c0e9a7b2d4c58a6e3d90b12f7845c",
    "2024-01-02T03:04:05Z",
    "2024-01-02",
    "03:04",
    "192.0.2.1",
    "192.0.2.0/24",
    "https://example.com/a",
    "user@example.com",
    "/a",
    "true",
    "",
)


class NoValue(Exception):
    """No value was found that fits; a field that may be left out is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleValues:
    """Makes values of one version for one direction; `required_only` leaves out whatever may be left out."""

    definitions: Mapping[str, Definition]
    role: Role
    required_only: bool = False

    def value(self, shape: Shape) -> JsonValue:
        """A value of `shape`. Raises `NoValue`."""
        return self._value(shape, ())

    def fields(self, members: tuple[Member, ...]) -> JsonObject:
        """Values of the fields of an object by wire name. Raises `NoValue` for a required field that has none."""
        return self._object(members, ())

    def _value(self, shape: Shape, above: tuple[str, ...]) -> JsonValue:
        match shape:
            case Scalar(choices=choices) if choices:
                return choices[0]
            case Scalar(kind=kind, limits=limits):
                return _scalar(kind, limits)
            case ListOf(items=items, limits=limits):
                count = max(limits.min_length or 0, 1)
                return [] if limits.max_length == 0 else [self._value(items, above)] * count
            case MapOf(values=values):
                return {"key": self._value(values, above)}
            case OrNull(shape=inner):
                return self._value(inner, above)
            case AnyOf(members=members):
                return self._value(members[0], above)
            case Anything():
                return "anything"
            case Reference(key=key):
                return self._named(key, above)

    def _named(self, key: str, above: tuple[str, ...]) -> JsonValue:
        if key in above:
            raise NoValue(f"{key} contains itself")
        body = self.definitions[key].body
        if isinstance(body, Structure):
            return self._object(body.members, (*above, key))
        return self._value(body, (*above, key))

    def _object(self, members: tuple[Member, ...], above: tuple[str, ...]) -> JsonObject:
        found: dict[str, JsonValue] = {}
        for member in members:
            is_needed = member.required and self.role is Role.REQUEST
            if member.only not in (None, self.role) or not (is_needed or self._has_room(above)):
                continue
            try:
                found[member.wire] = self._value(member.shape, above)
            except NoValue:
                if is_needed:
                    raise
        return found

    def _has_room(self, above: tuple[str, ...]) -> bool:
        return not self.required_only and len(above) < _DEEPEST


def _scalar(kind: Kind, limits: Limits) -> JsonValue:
    match kind:
        case Kind.BOOLEAN:
            return True
        case Kind.TIMESTAMP:
            return "2024-01-02T03:04:05Z"
        case Kind.INTEGER | Kind.NUMBER:
            return _number(kind, limits)
        case _:
            return _text(limits)


def _number(kind: Kind, limits: Limits) -> int | float:
    low, high = limits.minimum, limits.maximum
    candidates = [1, low, high, *(bound + 1 for bound in (low, limits.above) if bound is not None)]
    candidates += [bound - 1 for bound in (high, limits.below) if bound is not None]
    candidates += [limits.multiple_of, 0]
    for number in candidates:
        if number is not None and (kind is Kind.NUMBER or number == int(number)) and _fits(number, limits):
            return int(number) if number == int(number) else number
    raise NoValue("no number was found within the limits")


def _fits(number: float, limits: Limits) -> bool:
    return (
        (limits.minimum is None or number >= limits.minimum)
        and (limits.maximum is None or number <= limits.maximum)
        and (limits.above is None or number > limits.above)
        and (limits.below is None or number < limits.below)
        and (limits.multiple_of is None or number % limits.multiple_of == 0)
    )


def _text(limits: Limits) -> str:
    shortest, longest = limits.min_length or 0, limits.max_length
    for word in _TEXTS:
        text = (word * (shortest // max(len(word), 1) + 1))[:shortest] if len(word) < shortest else word
        text = text if longest is None else text[:longest]
        if len(text) >= shortest and (limits.pattern is None or re.search(limits.pattern, text)):
            return text
    raise NoValue("no text was found that matches the pattern")
