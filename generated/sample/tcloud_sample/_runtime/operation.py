"""What the generated code states about an operation; everything a call needs beside its arguments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

T = TypeVar("T")

Where = Literal["path", "query", "header", "cookie", "client"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """The documented rules for the value of a parameter."""

    choices: tuple[str | int, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter: the argument `name` goes to `where` under the name `wire`.

    One with `where="client"` fills the path with what is bound to the client under `name`. `style` is how a list or an
    object is written: `multi` (repeated), `joined` (by `separator`), `deep` (`wire[key]=value`) or `json`.
    """

    name: str
    where: Where
    wire: str = ""
    check: Check | None = field(default=None, kw_only=True)
    style: Literal["multi", "joined", "deep", "json"] = field(default="multi", kw_only=True)
    separator: str = field(default=",", kw_only=True)


@dataclass(frozen=True, slots=True)
class Body:
    """A request body. JSON is held against `model`; without a model the body is bytes, or a form of its fields.

    One that is not `required` is left out if nothing is given for it. `renamed` maps arguments to the fields they fill
    where the two names differ.
    """

    media_type: str
    model: str | None = None
    required: bool = True
    form: bool = False
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """An operation that returns `T`.

    `responses` maps documented success statuses (`200`, `2XX`, `default`) to the name of a model, to `bytes`, or to
    None for an answer without content. `server` replaces the address of the version. `secrets` are the fields that are
    documented as passwords and do not sound like it.
    """

    name: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: Mapping[str, str | type[bytes] | None] = field(default_factory=dict[str, "str | type[bytes] | None"])
    accept: str = "application/json"
    server: str | None = None
    secrets: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where the operations of a version go, where their models are and the documented error codes if there are any.

    Undocumented requests go to the address of a service and need no models. `base_url` may hold `{region}`; `region` is
    the documented one.
    """

    service: str
    models: str = ""
    base_url: str
    region: str | None
    error_codes: str | None = None
