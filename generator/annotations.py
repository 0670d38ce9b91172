"""Shapes → Python types, for the arguments of methods.

A model may also be given as a mapping, and lists of models are read-only to the method; so `volume={"size": 5}` and a
list of any such things type-check.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping

from generator.code import Code, Identifier, literals
from generator.shapes import (
    AnyOf,
    Anything,
    Definition,
    Kind,
    ListOf,
    MapOf,
    OrNull,
    Reference,
    Scalar,
    Shape,
    Structure,
)

_PRIMITIVES = {
    Kind.TEXT: "str",
    Kind.SECRET: "str",
    Kind.INTEGER: "int",
    Kind.NUMBER: "float",
    Kind.BOOLEAN: "bool",
    Kind.TIMESTAMP: "datetime | str",
}


class Annotator:
    """Writes the types of one version; `names` are the models of its requests by definition."""

    def __init__(self, definitions: Mapping[str, Definition], names: Mapping[str, Identifier]) -> None:
        self._definitions = definitions
        self._names = names

    def annotation(self, shape: Shape) -> Code:
        """The type of an argument that takes `shape`."""
        return Code(" | ".join(dict.fromkeys(self._alternatives(shape))))

    def _alternatives(self, shape: Shape) -> Iterable[str]:
        match shape:
            case Scalar(choices=choices) if choices:
                yield f"Literal[{literals(choices)}]"
            case Scalar(kind=kind):
                yield from _PRIMITIVES[kind].split(" | ")
            case ListOf(items=items):
                inner = self.annotation(items)
                yield f"Sequence[{inner}]" if "models." in inner else f"list[{inner}]"
            case MapOf(values=Anything()):
                yield "JsonObject"
            case MapOf(values=values):
                yield f"Mapping[str, {self.annotation(values)}]"
            case AnyOf(members=members):
                for member in members:
                    yield from self._alternatives(member)
            case OrNull(shape=inner):
                yield from self._alternatives(inner)
                yield "None"
            case Reference(key=key):
                yield from self._named(key)
            case Anything():
                yield "Any"

    def _named(self, key: str) -> Iterable[str]:
        body = self._definitions[key].body
        if isinstance(body, Structure):
            yield f"models.{self._names[key]}"
            yield "JsonObject"
        elif isinstance(body, Scalar):
            yield f"models.{self._names[key]}"
        else:
            yield from self._alternatives(body)


def names_in(codes: Iterable[Code]) -> frozenset[str]:
    """The names that the expressions `codes` use; what stands in their literals does not count."""
    return frozenset(
        node.id for code in codes for node in ast.walk(ast.parse(code, mode="eval")) if isinstance(node, ast.Name)
    )
