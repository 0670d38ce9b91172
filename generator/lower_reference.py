"""A method → its section of the API reference in Markdown."""

from __future__ import annotations

import pprint
from collections.abc import Iterator, Mapping, Sequence

from generator.code import Code, Identifier
from generator.drafts import OperationDraft
from generator.json_values import JsonValue
from generator.lower_docs import description_of, limits_of, plain, sentence
from generator.markdown import code_block, code_span, link, prose, row
from generator.plan import ArgumentPlan, BodyPlan, NotPaged, PagingPlan, WaitingPlan

_HEADER = (row(["argument", "in", "type", ""]), Code("|---|---|---|---|"))


def method_reference(
    draft: OperationDraft,
    name: Identifier,
    parameters: Sequence[ArgumentPlan],
    body: BodyPlan | None,
    returns: Code,
    example: Mapping[str, JsonValue],
    listing: PagingPlan | NotPaged,
    job: WaitingPlan | None,
) -> Code:
    """The section of the method called `name`; `example` are arguments that a call of it may have."""
    beside = [f"{code_span(listing.name)} goes through all pages."] if isinstance(listing, PagingPlan) else []
    beside += [f"{code_span(job.name)} waits until it is done."] if job is not None else []
    summary = prose(sentence(draft.summary)) if draft.summary.strip() else Code("")
    page = link("Documentation", draft.link) if draft.link else Code("")
    parts = [
        f"### {code_span(name)}",
        " ".join(filter(None, [summary, "**Deprecated.**" if draft.deprecated else "", page])),
        f"{code_span(f'{draft.http_method} {draft.path}')} → {code_span(returns)}",
        "\n".join(_table(parameters, body)),
        code_block(_call(name, example), "python"),
        " ".join(beside),
    ]
    return Code("\n\n".join(filter(None, parts)))


def _table(parameters: Sequence[ArgumentPlan], body: BodyPlan | None) -> Iterator[Code]:
    arguments = [*parameters, *(body.fields if body is not None else ())]
    whole = body is not None and not body.fields
    if arguments or whole:
        yield from _HEADER
    for argument in arguments:
        said = ["Required."] if argument.required else []
        said += [sentence(" ".join(line.split())) for line in description_of(argument.facts) if line.strip()]
        said += [sentence(limits)] if (limits := limits_of(argument.shape)) else []
        yield row(
            [code_span(argument.name), argument.where.value, code_span(argument.annotation), prose(" ".join(said))]
        )
    if body is not None and whole:
        said = ["Required."] if body.required else []
        said += [" ".join(plain(body.facts.description))]
        yield row([code_span("body"), "body", code_span(body.annotation), prose(" ".join(said))])


def _call(name: Identifier, arguments: Mapping[str, JsonValue]) -> Iterator[str]:
    """The source of a call, one argument a line unless they fit into one."""
    given = [f"{key}={pprint.pformat(value, width=96)}" for key, value in arguments.items()]
    short = f"api.{name}({', '.join(given)})"
    if len(short) <= 100 and "\n" not in short:
        yield short
        return
    yield f"api.{name}("
    for argument in given:
        yield from ("    " + argument.replace("\n", "\n    ") + ",").split("\n")
    yield ")"
