"""What docstrings say: the summary, what can be given, what can go wrong, and the page it was taken from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.code import Code, docstring
from generator.drafts import OperationDraft
from generator.plan import ArgumentPlan, BodyPlan
from generator.runtime.errors import error_class
from generator.shapes import Facts, Limits, ListOf, OrNull, Scalar, Shape


def method_docstring(draft: OperationDraft, parameters: Sequence[ArgumentPlan], body: BodyPlan | None) -> Code:
    """The docstring of a method."""
    return docstring(_method_lines(draft, [*parameters, *(body.fields if body else ())], body), 8)


def description_of(facts: Facts) -> list[str]:
    """The lines that document a field or an argument beside its type."""
    lines = plain(facts.description)
    if facts.default is not None:
        lines.append(f"Default: {facts.default}.")
    if facts.deprecated:
        lines.append("Deprecated.")
    return lines


def _method_lines(draft: OperationDraft, arguments: Sequence[ArgumentPlan], body: BodyPlan | None) -> Iterator[str]:
    summary = _one_line(draft.summary) or f"{draft.http_method} {draft.path}"
    yield sentence(summary)
    if draft.deprecated:
        yield from ("", "Deprecated.")
    if draft.description.strip() and _one_line(draft.description) != summary:
        yield from ("", *plain(draft.description))
    described = [line for argument in arguments for line in _argument_lines(argument)]
    if body is not None and body.facts.description:
        described += _item("body", plain(body.facts.description))
    if described:
        yield from ("", "Args:", *described)
    failures = [_failure(status) for status in draft.failures]
    if failures:
        yield from ("", f"Raises {', '.join(failures)}.")
    if draft.link:
        yield from ("", f"See {_one_line(draft.link)}")


def _failure(status: str) -> str:
    """A documented status with the subclass of `StatusError` that stands for it."""
    return f"{error_class(int(status)).__name__} ({status})" if status.isdecimal() else status


def _argument_lines(argument: ArgumentPlan) -> Iterator[str]:
    limits = limits_of(argument.shape)
    yield from _item(argument.name, [*description_of(argument.facts), *([sentence(limits)] if limits else [])])


def _item(name: str, lines: Sequence[str]) -> Iterator[str]:
    """A described argument: short remarks go on in its line, the lines of a longer text stand below it."""
    said = [line for line in lines if line.strip()]
    short = not any(line.lstrip().startswith(("- ", "* ", "1. ")) for line in said)
    if said and short:
        yield f"    {name}: {' '.join(map(sentence, map(_one_line, said)))}"
    elif said:
        yield f"    {name}: {said[0]}"
        yield from (f"        {line}" for line in said[1:])


def plain(text: str) -> list[str]:
    """The lines of a Markdown text, its backslash escapes resolved: a docstring is read as it stands."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text.strip()).splitlines()


def limits_of(shape: Shape) -> str:
    """The limits of an argument in words; its type states the choices."""
    match shape:
        case OrNull(shape=inner):
            return limits_of(inner)
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


def sentence(text: str) -> str:
    """`text` with a capital and an end."""
    capital = text[:1].upper() + text[1:]
    return capital if capital.endswith((".", "!", "?", ":")) else f"{capital}."
