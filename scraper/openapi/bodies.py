"""The bodies of an operation: which component each is, and how the pages of a shared operation are united."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scraper.group import OperationGroup
from scraper.link.share import schema_shape
from scraper.linked import Body, Example, LinkedOperation, Response, Schema, SchemaId, SchemaRef, TypeRef


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyPlan:
    """A body of one operation: its alternatives (one unless pages differ), each with the name it wants.

    ``name`` is the component that stands for the whole; ``owners`` names, member by member, the alternative it uses.
    """

    name: str
    options: tuple[tuple[str, TypeRef], ...]
    owners: tuple[int, ...]
    media_type: str
    examples: tuple[Example, ...]

    @property
    def is_union(self) -> bool:
        """Whether the pages of the operation state different bodies."""
        return len(self.options) > 1

    @property
    def own_names(self) -> tuple[str, ...]:
        """The components that the body needs beside its schemas: a union of pages, and bodies that are no object."""
        plain = (name for name, type in self.options if not isinstance(type, SchemaRef))
        return (*plain, *([self.name] if self.is_union else []))


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsePlan:
    """The united answer of one status."""

    status: str
    responses: tuple[Response, ...]
    body: BodyPlan | None


def plan_request(group: OperationGroup, id: str, schemas: Mapping[SchemaId, Schema]) -> BodyPlan | None:
    """Return the request body of an operation, or None."""
    bodies = [(member.name, operation.request) for member in group.members for operation in [member.operation]]
    return _plan(f"{id}RequestBody", "RequestBody", bodies, schemas)


def plan_responses(group: OperationGroup, id: str, schemas: Mapping[SchemaId, Schema]) -> Iterator[ResponsePlan]:
    """Yield the answers of an operation by status, ``default`` last."""
    statuses = sorted({response.status for member in group.members for response in member.operation.responses})
    success = next(status for status in statuses if status.startswith("2"))
    for status in statuses:
        found = [
            (member.name, response)
            for member in group.members
            for response in member.operation.responses
            if response.status == status
        ]
        suffix = "ResponseBody" if status == success else f"Response{status.capitalize()}Body"
        bodies = [(name, response.body) for name, response in found]
        yield ResponsePlan(
            status=status,
            responses=tuple(response for _, response in found),
            body=_plan(f"{id}{suffix}", suffix, bodies, schemas),
        )


def body_type(operation: LinkedOperation, status: str) -> TypeRef | None:
    """Return the type of one member's answer."""
    return next((response.body.type for response in operation.responses if response.status == status), None)


def _plan(
    name: str,
    suffix: str,
    bodies: list[tuple[str, Body]],
    schemas: Mapping[SchemaId, Schema],
) -> BodyPlan | None:
    options: list[tuple[str, TypeRef]] = []
    shapes: list[object] = []
    owners: list[int] = []
    for member, body in bodies:
        if body.type is None:
            owners.append(-1)
            continue
        shape = _shape(body.type, schemas)
        if shape not in shapes:
            shapes.append(shape)
            options.append((f"{member}{suffix}", body.type))
        owners.append(shapes.index(shape))
    if not options:
        return None
    described = [body for _, body in bodies if body.type is not None]
    examples = tuple(example for body in described for example in body.examples)
    if len(options) == 1:
        options = [(name, options[0][1])]
    return BodyPlan(
        name=name, options=tuple(options), owners=tuple(owners), media_type=described[0].media_type, examples=examples
    )


def _shape(type: TypeRef, schemas: Mapping[SchemaId, Schema]) -> object:
    if isinstance(type, SchemaRef):
        return schema_shape(schemas[type.id], {id: id for id in schemas})
    return type
