"""An operation as read from the document, before names are given: the step between reading and planning."""

from __future__ import annotations

from dataclasses import dataclass

from generator.json_values import JsonValue
from generator.plan import PagingKind, Payload, Where
from generator.shapes import Facts, Member, Reference, Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterDraft:
    """A parameter. `bound` is what fills it if the client does and not the caller."""

    wire: str
    where: Where
    required: bool
    shape: Shape
    facts: Facts
    style: str
    separator: str
    bound: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyDraft:
    """A request body; only JSON has a type. `form` are the fields of a form, `files` those that are files.

    `examples` are the documented ones.
    """

    payload: Payload
    media_type: str
    required: bool
    type: Reference | None
    facts: Facts
    examples: tuple[JsonValue, ...]
    form: tuple[Member, ...] = ()
    files: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseDraft:
    """A documented success."""

    status: str
    payload: Payload
    media_type: str
    type: Reference | None
    examples: tuple[JsonValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationDraft:
    """An operation whose every schema could be read, or one of its actions, which `action` then names.

    `failures` are the documented statuses of errors. `sent` and `received` are the types that travel either way; all
    they refer to could be read as well.
    """

    operation_id: str
    action: str
    http_method: str
    path: str
    tag: str
    server: str | None
    summary: str
    description: str
    link: str
    deprecated: bool
    parameters: tuple[ParameterDraft, ...]
    body: BodyDraft | None
    responses: tuple[ResponseDraft, ...]
    failures: tuple[str, ...]
    sent: tuple[Shape, ...]
    received: tuple[Shape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PagingDraft:
    """A listing as recognised: see `PagingPlan`. Places in the answer, of the type `answer`, are wire names one by one.

    `where` is the part of the request that holds the parameter, `is_text` says that JSON is to have it as a text.
    """

    kind: PagingKind
    wire: str
    where: Where
    is_text: bool
    answer: Reference
    items: tuple[str, ...]
    item: Shape
    follows: tuple[str, ...]
    key: tuple[str, ...]
    total: tuple[str, ...]
    count: tuple[str, ...]
    first: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingDraft:
    """A job as recognised: `noun` is what it is called, `state` the place of its state in the answer.

    `success` and `failure` are the documented states in which it is over.
    """

    noun: str
    answer: Reference
    state: tuple[str, ...]
    success: tuple[str, ...]
    failure: tuple[str, ...]
