"""What docstrings say: the summary, what can be given, what can go wrong, and the page it was taken from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.code import Code, docstring
from generator.drafts import OperationDraft
from generator.plan import ArgumentPlan, BodyPlan
from generator.prepare import description_of
from generator.shapes import Limits, ListOf, OrNull, Scalar, Shape


def method_docstring(draft: OperationDraft, parameters: Sequence[ArgumentPlan], body: BodyPlan | None) -> Code:
    """The docstring of a method."""
    return docstring(_method_lines(draft, [*parameters, *(body.fields if body else ())], body), 8)


def _method_lines(draft: OperationDraft, arguments: Sequence[ArgumentPlan], body: BodyPlan | None) -> Iterator[str]:
    yield _sentence(_one_line(draft.summary) or f"{draft.http_method} {draft.path}")
    if draft.deprecated:
        yield from ("", "Deprecated.")
    if draft.description.strip() and _one_line(draft.description) != _one_line(draft.summary):
        yield from ("", *draft.description.strip().splitlines())
    described = [f"    {argument.name}: {text}" for argument in arguments if (text := _argument_text(argument))]
    if body is not None and body.facts.description:
        described.append(f"    body: {_sentence(_one_line(body.facts.description))}")
    if described:
        yield from ("", "Args:", *described)
    if draft.link:
        yield from ("", f"See {_one_line(draft.link)}")


def _argument_text(argument: ArgumentPlan) -> str:
    noted = description_of(argument.facts).split("\n\n")
    return " ".join(_sentence(part) for part in map(_one_line, [*noted, _limits(argument.shape)]) if part)


def _limits(shape: Shape) -> str:
    """The limits of an argument in words; its type states the choices."""
    match shape:
        case OrNull(shape=inner):
            return _limits(inner)
        case ListOf(limits=limits):
            return _range(limits.min_length, limits.max_length, "items")
        case Scalar(limits=limits):
            return ", ".join(
                filter(None, [_bounds(limits), _range(limits.min_length, limits.max_length, "characters")])
            )
        case _:
            return ""


def _bounds(limits: Limits) -> str:
    words = [
        (limits.minimum, "at least"),
        (limits.above, "more than"),
        (limits.maximum, "at most"),
        (limits.below, "less than"),
        (limits.multiple_of, "a multiple of"),
    ]
    return ", ".join(f"{word} {bound}" for bound, word in words if bound is not None)


def _range(low: int | None, high: int | None, unit: str) -> str:
    if low is not None and high is not None:
        return f"{low} {unit}" if low == high else f"{low} to {high} {unit}"
    if high is not None:
        return f"at most {high} {unit}"
    return f"at least {low} {unit}" if low is not None else ""


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _sentence(text: str) -> str:
    capital = text[:1].upper() + text[1:]
    return capital if capital.endswith((".", "!", "?", ":")) else f"{capital}."
