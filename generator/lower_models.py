"""Definitions → the classes and aliases of a version: which there are, what they are called, where they stand.

Requests are strict and responses tolerant, so a definition that serves both becomes two models, but only if the two
would differ. A model that one tag alone uses stands in the module of that tag, every other one in `shared`; so no
module imports another but `shared`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator import reserved
from generator.code import Identifier
from generator.names import NameBook, Style, identifier
from generator.plan import ModelPlan
from generator.shapes import Definition, ListOf, Reference, Role, Scalar, Shape, Structure, children, reachable

SHARED = Identifier("shared")


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """The operations of the tag module `module` send or receive these types."""

    module: Identifier
    role: Role
    shapes: tuple[Shape, ...]


def lower_models(
    definitions: Mapping[str, Definition], uses: Iterable[Use], names: NameBook, scope: str
) -> tuple[ModelPlan, ...]:
    """The models that `uses` need, sorted by name."""
    roles: dict[str, set[Role]] = {}
    modules: dict[str, set[Identifier]] = {}
    for use in uses:
        for key in reachable(use.shapes, definitions):
            roles.setdefault(key, set()).add(use.role)
            modules.setdefault(key, set()).add(use.module)
    definitions = {key: definitions[key] for key in sorted(roles)}
    differing = _differing(definitions)
    variants: dict[str, tuple[str, frozenset[Role]]] = {}
    wishes: dict[str, str] = {}
    for key, served in roles.items():
        both = len(served) == 2
        for part in [{role} for role in served] if both and key in differing else [served]:
            entry = f"{key} (request)" if part == {Role.REQUEST} else key
            variants[entry] = (key, frozenset(part))
            wishes[entry] = _wish(key) + ("Input" if both and part == {Role.REQUEST} else "")
        if names.pinned(f"{scope} models", f"{key} (request)") == identifier(_wish(key), Style.CLASS):
            wishes[key] = f"{_wish(key)}Output"  # the name was given when the definition was sent only
    given = names.assign(f"{scope} models", variants, Style.CLASS, reserved.MODELS, wishes)
    models = [
        ModelPlan(
            key=key,
            roles=served,
            name=given[entry],
            module=next(iter(modules[key])) if len(modules[key]) == 1 else SHARED,
            body=definitions[key].body,
            fields=_fields(definitions[key], names, scope),
            description=definitions[key].description,
        )
        for entry, (key, served) in variants.items()
    ]
    return tuple(sorted(models, key=lambda model: model.name))


def _wish(key: str) -> str:
    """The text of which a definition's name is made: an operation's own schemas do not repeat where they stand."""
    return key.partition(":")[2].replace("~1", " ").replace("~0", " ") if ":" in key else key.replace("~1", " ")


def _fields(definition: Definition, names: NameBook, scope: str) -> Mapping[str, Identifier]:
    if not isinstance(definition.body, Structure):
        return {}
    wires = [member.wire for member in definition.body.members]
    return names.assign(f"{scope} fields {definition.key}", wires, Style.FIELD, reserved.FIELDS)


def _differing(definitions: Mapping[str, Definition]) -> set[str]:
    """The definitions whose request and response would not be the same type."""
    differing = {key for key, definition in definitions.items() if _is_bound(definition.body)}
    waiting = True
    while waiting:
        more = {
            key
            for key, definition in definitions.items()
            if key not in differing and not differing.isdisjoint(_references(definition.body))
        }
        differing |= more
        waiting = bool(more)
    return differing


def _is_bound(body: Structure | Shape) -> bool:
    match body:
        case Structure():
            return True
        case Scalar(choices=choices, limits=limits):
            return bool(choices) or limits.are_set
        case ListOf(limits=limits) if limits.are_set:
            return True
        case _:
            return any(_is_bound(child) for child in children(body))


def _references(body: Structure | Shape) -> set[str]:
    if isinstance(body, Reference):
        return {body.key}
    return {key for child in children(body) for key in _references(child)}
