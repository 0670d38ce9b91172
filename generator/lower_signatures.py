"""The arguments of a method → its parameter lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.code import Code
from generator.plan import ArgumentPlan, BodyPlan, Payload, Where


def signatures_of(parameters: Sequence[ArgumentPlan], body: BodyPlan | None, checked: bool) -> Iterator[Code]:
    """The parameter lists: that of the implementation comes last, before it those of its overloads if it has any.

    A body with required fields is given either field by field or whole, which one list cannot say.
    """
    options = ["validate: bool | None = None"] if checked else []
    if body is None:
        yield _list(parameters, options)
    elif body.payload is Payload.BYTES:
        yield _list(parameters, [_whole(body, required=body.required), "content_type: str | None = None", *options])
    elif not any(field.required for field in body.fields):
        yield _list([*parameters, *body.fields], [_whole(body, required=body.required and not body.fields), *options])
    else:
        yield _list([*parameters, *body.fields], options)
        yield _list(parameters, [_whole(body, required=True), *options])
        loose = [replace(field, required=False) for field in body.fields]
        yield _list([*parameters, *loose], [_whole(body, required=False), *options])


def _list(arguments: Sequence[ArgumentPlan], options: Sequence[str]) -> Code:
    """A parameter list: the path's by position, then by name the required ones, the others and the `options`."""
    path = [argument for argument in arguments if argument.where is Where.PATH]
    others = [argument for argument in arguments if argument.where is not Where.PATH]
    named = [*map(_argument, sorted(others, key=lambda argument: not argument.required)), *options]
    return Code(", ".join(["self", *map(_argument, path), *(["*", *named] if named else [])]))


def _argument(argument: ArgumentPlan) -> str:
    if argument.required:
        return f"{argument.name}: {argument.annotation}"
    return f"{argument.name}: {_or_unset(argument.annotation)}"


def _whole(body: BodyPlan, *, required: bool) -> str:
    return f"body: {body.annotation}" if required else f"body: {_or_unset(body.annotation)}"


def _or_unset(annotation: Code) -> str:
    kept = annotation.removesuffix(" | None")
    return f"{kept} | Unset{annotation[len(kept) :]} = UNSET"
