"""Models → the schemas that datamodel-code-generator reads: a copy of the document made for it alone.

Requests are strict: required fields are required, limits hold, choices are closed. Responses are tolerant: every field
may be missing or null, there are no limits, and a value outside the documented choices is kept. Only keywords written
here reach the generator, so nothing a document says elsewhere can confuse it; descriptions are added afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.code import Identifier
from generator.json_values import JsonObject, JsonValue
from generator.plan import ModelPlan
from generator.shapes import (
    AnyOf,
    Anything,
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

_REFERENCE = "#/components/schemas/"
_RUNTIME = "runtime"  # a path is asked for; the imports are written anew afterwards


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What goes into the generator: an OpenAPI document, field names by `Class.wire`, base classes by class."""

    document: JsonObject
    aliases: Mapping[str, str]
    bases: Mapping[str, str]


def prepare(models: Sequence[ModelPlan]) -> Prepared:
    """The input for `models`."""
    names = {(model.key, role): model.name for model in models for role in model.roles}
    schemas: dict[str, JsonValue] = {}
    aliases: dict[str, str] = {}
    bases: dict[str, str] = {}
    for model in models:
        writer = _Writer(model.role, names)
        schemas[model.name] = writer.definition(model)
        aliases.update({f"{model.name}.{wire}": name for wire, name in model.fields.items() if wire != name})
        if isinstance(model.body, Structure):
            bases[model.name] = f"{_RUNTIME}.{_base(model.role, model.body)}"
    return Prepared(
        document={
            "openapi": "3.0.3",
            "info": {"title": "models", "version": "1"},
            "paths": {},
            "components": {"schemas": schemas},
        },
        aliases=aliases,
        bases=bases,
    )


def _base(role: Role, body: Structure) -> str:
    if role is Role.RESPONSE:
        return "ResponseModel"
    return "OpenRequestModel" if body.extra else "RequestModel"


@dataclass(frozen=True, slots=True)
class _Writer:
    role: Role
    names: Mapping[tuple[str, Role], Identifier]

    def definition(self, model: ModelPlan) -> dict[str, JsonValue]:
        if not isinstance(model.body, Structure):
            return self.schema(model.body)
        required = [member.wire for member in model.members if member.required and self.role is Role.REQUEST]
        return {
            "type": "object",
            "properties": {member.wire: self._member(member) for member in model.members},
            **({"required": required} if required else {}),
        }

    def schema(self, shape: Shape) -> dict[str, JsonValue]:
        match shape:
            case Reference(key=key):
                return {"$ref": _REFERENCE + self.names[key, self.role]}
            case Scalar():
                return self._scalar(shape)
            case ListOf(items=items, limits=limits):
                return {"type": "array", "items": self.schema(items), **self._limits(limits, "Items")}
            case MapOf(values=values):
                return {"type": "object", "additionalProperties": self.schema(values)}
            case AnyOf(members=members):
                return {"anyOf": [self.schema(member) for member in members]}
            case OrNull(shape=inner):
                schema = self.schema(inner)
                if isinstance(choices := schema.get("enum"), list):
                    schema["enum"] = [*choices, None]  # the generator forgets null for an enum inside of a list
                return {**({"allOf": [schema]} if "$ref" in schema else schema), "nullable": True}
            case Anything():
                return {}

    def _member(self, member: Member) -> dict[str, JsonValue]:
        schema = self.schema(member.shape)
        if self.role is Role.RESPONSE or not isinstance(member.shape, OrNull | Anything):
            return schema
        return {**({"allOf": [schema]} if "$ref" in schema else schema), "x-nullable": True}

    def _scalar(self, scalar: Scalar) -> dict[str, JsonValue]:
        limits = self._limits(scalar.limits, "Length")
        match scalar.kind:
            case Kind.NUMBER:
                return {"type": "number", "customTypePath": f"{_RUNTIME}.Number", **limits}
            case Kind.TIMESTAMP:
                return {"type": "string", "customTypePath": f"{_RUNTIME}.Timestamp"}
            case Kind.SECRET:
                return {"type": "string", "x-repr": False, **limits}
            case kind if scalar.choices:
                closed: dict[str, JsonValue] = {"type": kind.value, "enum": list(scalar.choices)}
                return closed if self.role is Role.REQUEST else {"anyOf": [closed, {"type": kind.value}]}
            case kind:
                return {"type": kind.value, **limits}

    def _limits(self, limits: Limits, measure: str) -> dict[str, JsonValue]:
        if self.role is Role.RESPONSE:
            return {}
        written: dict[str, JsonValue] = {
            "minimum": limits.minimum if limits.above is None else limits.above,
            "exclusiveMinimum": True if limits.above is not None else None,
            "maximum": limits.maximum if limits.below is None else limits.below,
            "exclusiveMaximum": True if limits.below is not None else None,
            "multipleOf": limits.multiple_of,
            f"min{measure}": limits.min_length,
            f"max{measure}": limits.max_length,
            "pattern": limits.pattern,
        }
        return {key: value for key, value in written.items() if value is not None}
