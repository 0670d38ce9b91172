"""Aliases that lead back to themselves without an object in between.

`Tree = list[Tree]` is a type that Python can hardly say. The reference that closes the circle becomes `Anything`: the
value passes through as it is, and nothing is lost on the wire.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.shapes import AnyOf, Anything, Definition, ListOf, MapOf, OrNull, Reference, Shape, Structure


def without_alias_cycles(definitions: Mapping[str, Definition]) -> dict[str, Definition]:
    """`definitions` with every circle of aliases cut."""
    done = {key: definition for key, definition in definitions.items() if isinstance(definition.body, Structure)}
    for key in definitions:
        _settle(key, frozenset(), definitions, done)
    return {key: done[key] for key in definitions}


def _settle(
    key: str, above: frozenset[str], definitions: Mapping[str, Definition], done: dict[str, Definition]
) -> None:
    definition = definitions.get(key)  # one that cannot be read is not there
    if key not in done and definition is not None and not isinstance(definition.body, Structure):
        done[key] = replace(definition, body=_cut(definition.body, above | {key}, definitions, done))


def _cut(
    shape: Shape, above: frozenset[str], definitions: Mapping[str, Definition], done: dict[str, Definition]
) -> Shape:
    match shape:
        case Reference(key=key):
            if key in above:
                return Anything()
            _settle(key, above, definitions, done)
            return shape
        case ListOf(items=items):
            return replace(shape, items=_cut(items, above, definitions, done))
        case MapOf(values=values):
            return MapOf(values=_cut(values, above, definitions, done))
        case OrNull(shape=inner):
            return OrNull(shape=_cut(inner, above, definitions, done))
        case AnyOf(members=members):
            return AnyOf(members=tuple(_cut(member, above, definitions, done) for member in members))
        case _:
            return shape
