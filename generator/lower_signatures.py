"""The arguments of a method → its parameter lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.code import Code
from generator.plan import ArgumentPlan, BodyPlan, Payload, Where

_OPTIONS = "**_options: Unpack[CallOptions]"


def signatures_of(parameters: Sequence[ArgumentPlan], body: BodyPlan | None) -> Iterator[Code]:
    """The parameter lists: that of the implementation comes last, before it those of its overloads if it has any.

    A body with required fields is given either field by field or whole, which one list cannot say.
    """
    if body is None:
        yield _list(parameters, [])
    elif body.payload is Payload.BYTES:
        yield _list(parameters, [_whole(body, required=body.required), "content_type: str | None = None"])
    elif body.payload is Payload.FORM:
        yield _list([*parameters, *body.fields], [])
    elif not any(field.required for field in body.fields):
        yield _list([*parameters, *body.fields], [_whole(body, required=body.required and not body.fields)])
    else:
        yield _list([*parameters, *body.fields], [])
        yield _list(parameters, [_whole(body, required=True)])
        loose = [replace(field, required=False) for field in body.fields]
        yield _list([*parameters, *loose], [_whole(body, required=False)])


def waiting_signature(parameters: Sequence[ArgumentPlan], returns: Code) -> Code:
    """The parameter list of a method that waits for what a method with `parameters` returns."""
    path = [_argument(argument) for argument in parameters if argument.where is Where.PATH]
    return Code(", ".join(["self", *path, f"**_options: Unpack[WaitOptions[{returns}]]"]))


def _list(arguments: Sequence[ArgumentPlan], more: Sequence[str]) -> Code:
    """A parameter list: the path's by position, then by name the required ones, the others, `more`, and the options.

    No argument can be called like the options: generated names do not begin with an underscore.
    """
    path = [argument for argument in arguments if argument.where is Where.PATH]
    others = [argument for argument in arguments if argument.where is not Where.PATH]
    named = [*map(_argument, sorted(others, key=lambda argument: not argument.required)), *more]
    return Code(", ".join(["self", *map(_argument, path), *(["*", *named] if named else []), _OPTIONS]))


def _argument(argument: ArgumentPlan) -> str:
    if argument.required:
        return f"{argument.name}: {argument.annotation}"
    return f"{argument.name}: {_or_unset(argument.annotation)}"


def _whole(body: BodyPlan, *, required: bool) -> str:
    return f"body: {body.annotation}" if required else f"body: {_or_unset(body.annotation)}"


def _or_unset(annotation: Code) -> str:
    kept = annotation.removesuffix(" | None")
    return f"{kept} | Unset{annotation[len(kept) :]} = UNSET"
