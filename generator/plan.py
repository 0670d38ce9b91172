"""The client as decided, before a line of it is written: frozen, complete, and all that rendering gets to see.

Whatever stands in a template is `Code` here; wire names and documented values are plain strings, for tests and for
whoever wants to find the method of an operation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from generator.code import Code, Identifier
from generator.shapes import Facts, Member, Role, Shape, Structure


class Where(Enum):
    """The part of a request that an argument fills."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    BODY = "body"


class Payload(Enum):
    """How a body is read and written."""

    JSON = "json"
    BYTES = "bytes"
    FORM = "form"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPlan:
    """A class or a type alias of the generated package. `fields` maps wire names to attributes."""

    key: str
    roles: frozenset[Role]
    name: Identifier
    module: Identifier
    body: Structure | Shape
    fields: Mapping[str, Identifier]
    description: str

    @property
    def members(self) -> tuple[Member, ...]:
        """The fields that the class has: those that travel in its direction. An alias has none."""
        if not isinstance(self.body, Structure):
            return ()
        return tuple(member for member in self.body.members if member.only in (None, self.role))

    @property
    def role(self) -> Role:
        """The role whose rules the class follows; one that serves both has the same rules either way."""
        return Role.REQUEST if Role.REQUEST in self.roles else Role.RESPONSE


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentPlan:
    """An argument of a method; a required one has no default."""

    name: Identifier
    wire: str
    where: Where
    annotation: Code
    required: bool
    shape: Shape
    facts: Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyPlan:
    """The request body: `fields` are its top-level fields as arguments, empty where it is given whole."""

    payload: Payload
    media_type: str
    required: bool
    model: Identifier | None
    annotation: Code
    fields: tuple[ArgumentPlan, ...]
    facts: Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsePlan:
    """A documented success: `status` is `200`, `2XX` or `default`."""

    status: str
    payload: Payload
    model: Identifier | None


class PagingKind(Enum):
    """By what a listing goes on."""

    MARKER = "marker"
    OFFSET = "offset"
    PAGE = "page number"
    LINK = "next link"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotPaged:
    """No listing that a client could go on with; `reason` says why not."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PagingPlan:
    """A listing: `name` iterates over it, `wire` is the parameter or field that goes on, empty for a link.

    The other strings are places in an answer by wire names, joined by `/` and empty where there is no such place:
    `items` (the list; empty too if the answer is the list), `follows` (next marker or link), `key` (in an item: its
    marker), `total` (of all items) and `count` (of the items of the page or of all). `first` is the number of the first
    item or page.
    """

    kind: PagingKind
    name: Identifier
    constant: Identifier
    wire: str
    items: str
    follows: str
    key: str
    total: str
    count: str
    first: int
    item: Code
    descriptor: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingPlan:
    """A job: `name` waits for it, `state` is the place of its state in an answer by wire names, joined by `/`.

    `success` and `failure` are the documented states in which it is over.
    """

    name: Identifier
    state: str
    success: tuple[str, ...]
    failure: tuple[str, ...]
    signature: Code
    arguments: Code
    docstring: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPlan:
    """One operation, or one action of an operation, as one method.

    `reference` is its section of the API reference, `case` the line of JSON that the generated tests try it with.
    """

    operation_id: str
    is_action: bool
    name: Identifier
    constant: Identifier
    http_method: str
    path: str
    parameters: tuple[ArgumentPlan, ...]
    body: BodyPlan | None
    responses: tuple[ResponsePlan, ...]
    paging: PagingPlan | NotPaged
    waiting: WaitingPlan | None
    returns: Code
    descriptor: Code
    overloads: tuple[Code, ...]
    signature: Code
    docstring: Code
    reference: Code
    case: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourcePlan:
    """The operations of one tag: a module with one class."""

    tag: str
    module: Identifier
    class_name: Identifier
    async_class_name: Identifier
    docstring: Code
    imports: tuple[Code, ...]
    needs_models: bool
    methods: tuple[MethodPlan, ...]

    @property
    def listings(self) -> tuple[tuple[MethodPlan, PagingPlan], ...]:
        """The methods that give a page of a listing, each with the listing."""
        return tuple((method, method.paging) for method in self.methods if isinstance(method.paging, PagingPlan))

    @property
    def jobs(self) -> tuple[tuple[MethodPlan, WaitingPlan], ...]:
        """The methods that show a job, each with how to wait for it."""
        return tuple((method, method.waiting) for method in self.methods if method.waiting is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionPlan:
    """One document: a package with a class that has every method, and its models."""

    version: str
    attribute: Identifier
    class_name: Identifier
    async_class_name: Identifier
    docstring: Code
    service: Code
    base_url: Code
    region: Code
    has_error_codes: bool
    digest: Code
    resources: tuple[ResourcePlan, ...]
    models: tuple[ModelPlan, ...]

    @property
    def has_listings(self) -> bool:
        """Whether one of the operations is a listing."""
        return any(resource.listings for resource in self.resources)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePlan:
    """A service with its versions.

    `target` is the item of the table of addresses, `error_codes` are those of the table of its documented errors.
    """

    service: str
    attribute: Identifier
    class_name: Identifier
    async_class_name: Identifier
    docstring: Code
    versions: tuple[VersionPlan, ...]
    target: Code
    error_codes: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientPlan:
    """The whole distribution."""

    distribution: Code
    package: Identifier
    package_version: Code
    version_literal: Code
    docstring: Code
    specifications: tuple[Code, ...]
    example: Code
    listing: Code | None
    job: Code | None
    table: tuple[Code, ...]
    services: tuple[ServicePlan, ...]

    def find(self, service: str, version: str) -> tuple[ServicePlan, VersionPlan]:
        """The plans of a service and of one of its versions. Raises `KeyError` if there are none."""
        for service_plan in self.services:
            for version_plan in service_plan.versions:
                if (service_plan.service, version_plan.version) == (service, version):
                    return service_plan, version_plan
        raise KeyError((service, version))

    def method(self, service: str, version: str, operation_id: str) -> MethodPlan:
        """The method of an operation. Raises `KeyError` if there is none."""
        for resource in self.find(service, version)[1].resources:
            for method in resource.methods:
                if method.operation_id == operation_id:
                    return method
        raise KeyError((service, version, operation_id))
