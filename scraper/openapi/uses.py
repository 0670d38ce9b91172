"""Where each component is used: the claims on names, in an order that does not depend on the pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from scraper.facts.model import Facts
from scraper.group import OperationGroup
from scraper.link.share import type_shape
from scraper.linked import (
    AnyOfType,
    ArrayType,
    JsonTextType,
    MapType,
    Parameter,
    ParameterPlace,
    Schema,
    SchemaId,
    SchemaRef,
    TypeRef,
)
from scraper.naming.components import Claim
from scraper.openapi.bodies import BodyPlan, ResponsePlan


@dataclass(frozen=True, slots=True)
class ParameterKey:
    """Parameters that are one component: same place, name, type, requirement and facts."""

    place: ParameterPlace
    name: str
    shape: tuple[object, ...]
    is_required: bool
    facts: Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationPlan:
    """An operation with its id and the bodies that its pages state."""

    group: OperationGroup
    id: str
    parameters: tuple[Parameter, ...]
    request: BodyPlan | None
    responses: tuple[ResponsePlan, ...]

    @property
    def success(self) -> ResponsePlan:
        """The first 2xx answer."""
        return next(response for response in self.responses if response.status.startswith("2"))


def parameter_key(parameter: Parameter, schemas: Mapping[SchemaId, Schema]) -> ParameterKey:
    """Return the key under which a parameter is shared."""
    return ParameterKey(
        place=parameter.place,
        name=parameter.name,
        shape=type_shape(parameter.type, {id: id for id in schemas}),
        is_required=parameter.is_required,
        facts=parameter.facts,
    )


def parameter_claims(plans: tuple[OperationPlan, ...], schemas: Mapping[SchemaId, Schema]) -> list[Claim[ParameterKey]]:
    """Return a claim for each parameter component."""
    uses: dict[ParameterKey, list[str]] = {}
    first: dict[ParameterKey, tuple[OperationPlan, Parameter]] = {}
    for plan in plans:
        for parameter in plan.parameters:
            key = parameter_key(parameter, schemas)
            uses.setdefault(key, []).append(f"{plan.id} {parameter.place} {parameter.name}")
            first.setdefault(key, (plan, parameter))
    return [
        Claim(
            key=key,
            name=parameter.name,
            owner=plan.id,
            side=parameter.place.capitalize(),
            uses=tuple(uses[key]),
            is_fixed=False,
            location=parameter.location,
        )
        for key, (plan, parameter) in first.items()
    ]


@dataclass(slots=True)
class _SchemaUses:
    schemas: Mapping[SchemaId, Schema]
    uses: dict[SchemaId, list[str]] = field(default_factory=dict)
    first: dict[SchemaId, tuple[OperationPlan, str]] = field(default_factory=dict)

    def visit(self, plan: OperationPlan, side: str, type: TypeRef, path: str, above: frozenset[SchemaId]) -> None:
        match type:
            case SchemaRef(id):
                self.uses.setdefault(id, []).append(f"{plan.id} {path}")
                self.first.setdefault(id, (plan, side))
                if id not in above:
                    for item in self.schemas[id].properties:
                        self.visit(plan, side, item.type, f"{path}.{item.name}", above | {id})
                    if (values := self.schemas[id].values) is not None:
                        self.visit(plan, side, values, f"{path}{{}}", above | {id})
            case ArrayType(items):
                self.visit(plan, side, items, f"{path}[]", above)
            case MapType(values):
                self.visit(plan, side, values, f"{path}{{}}", above)
            case JsonTextType(content):
                self.visit(plan, side, content, path, above)
            case AnyOfType(options):
                for number, option in enumerate(options, start=1):
                    self.visit(plan, side, option, f"{path}|{number}", above)
            case _:
                pass


def schema_claims(plans: tuple[OperationPlan, ...], schemas: Mapping[SchemaId, Schema]) -> list[Claim[SchemaId]]:
    """Return a claim for each schema that the operations reach; bodies claim the name of their operation."""
    found = _SchemaUses(schemas)
    fixed: dict[SchemaId, str] = {}
    for plan in plans:
        for side, label, body in _bodies(plan):
            for name, type in body.options:
                if isinstance(type, SchemaRef) and not schemas[type.id].hint:
                    fixed.setdefault(type.id, name)
                found.visit(plan, side, type, f"{label} {name}" if body.is_union else label, frozenset())
        for parameter in plan.parameters:
            found.visit(plan, "Request", parameter.type, f"{parameter.place} {parameter.name}", frozenset())
    return [
        Claim(
            key=id,
            name=fixed.get(id) or schemas[id].hint,
            owner=plan.id,
            side=side,
            uses=tuple(found.uses[id]),
            is_fixed=id in fixed,
            location=schemas[id].location,
        )
        for id, (plan, side) in found.first.items()
    ]


def _bodies(plan: OperationPlan) -> Iterator[tuple[str, str, BodyPlan]]:
    if plan.request:
        yield "Request", "request", plan.request
    for response in plan.responses:
        if response.body:
            yield "Response", response.status, response.body
