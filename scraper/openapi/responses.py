"""Planned answers → Response Objects (OpenAPI 3.0.3, 4.7.17); every error is a component, shared where it can be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus

from scraper.jsonvalue import JsonObject
from scraper.linked import Outcome
from scraper.naming.words import join, words
from scraper.openapi.bodies import BodyPlan, ResponsePlan
from scraper.openapi.options import Prose
from scraper.openapi.schemas import SchemaWriter

PUBLISHED = frozenset({Outcome.ROUND_TRIPS, Outcome.REPAIRED})
"""Outcomes of examples that stand in the spec."""

Kind = tuple[str, str]
"""A status and the component of its body ("" for none)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseWriter:
    """Writes the answers of one document.

    ``body_name`` and ``content`` write a body; ``shared_words`` says in which words of the docs each kind of error is
    shared. An error in other words, or with more than words, is a component of its operation alone.
    """

    prose: Prose
    writer: SchemaWriter
    body_name: Callable[[BodyPlan], str]
    content: Callable[[BodyPlan], JsonObject]
    shared_words: Mapping[Kind, str]
    components: dict[str, JsonObject]

    def response(self, plan: ResponsePlan, owner: str) -> JsonObject:
        """Return the Response Object of a success, or the reference to that of an error of the operation ``owner``."""
        written = self._written(plan)
        if not is_error(plan.status):
            return written
        kind = plan.status, self.body_name(plan.body) if plan.body else ""
        words_to_share = shareable_words(plan, self.prose)
        is_shared = words_to_share is not None and words_to_share == self.shared_words[kind]
        phrase = join(words(reason(plan.status)))
        name = phrase + kind[1] if is_shared else owner + phrase
        while self.components.setdefault(name, written) != written:
            name += "Response"
        return {"$ref": f"#/components/responses/{name}"}

    def _written(self, plan: ResponsePlan) -> JsonObject:
        written: JsonObject = {"description": _description(plan, self.prose)}
        if headers := {header.name: header for response in plan.responses for header in response.headers}:
            written["headers"] = {
                name: {"schema": self.writer.described(header.type, header.description, header.facts)}
                for name, header in sorted(headers.items())
            }
        if plan.body:
            written["content"] = self.content(plan.body)
        return written


def shared_words(plans: Iterable[ResponsePlan], body_name: Callable[[BodyPlan], str], prose: Prose) -> dict[Kind, str]:
    """Return the most common words of each kind of error among ``plans`` (of equals the first)."""
    counted: dict[Kind, Counter[str]] = {}
    for plan in plans:
        text = shareable_words(plan, prose)
        if is_error(plan.status) and text is not None:
            kind = plan.status, body_name(plan.body) if plan.body else ""
            counted.setdefault(kind, Counter())[text] += 1
    return {kind: min(texts, key=lambda text: (-texts[text], text)) for kind, texts in counted.items()}


def is_error(status: str) -> bool:
    """Whether a status stands for an error: 4xx, 5xx, and ``default``."""
    return status[0] in "45d"


def shareable_words(plan: ResponsePlan, prose: Prose) -> str | None:
    """Return the words of an answer that has nothing else of its own; None for one with headers or a shown example."""
    examples = plan.body.examples if plan.body and prose is not Prose.NONE else ()
    if any(response.headers for response in plan.responses) or any(one.outcome in PUBLISHED for one in examples):
        return None
    return _description(plan, prose)


def reason(status: str) -> str:
    """Return the standard phrase of a status (RFC 9110, section 15); "Error" for ``default``."""
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return "Error" if status == "default" else f"Status {status}"


def _description(plan: ResponsePlan, prose: Prose) -> str:
    """Return the docs' own words for an answer; the standard phrase where there are none or none are published."""
    stated = next((response.description for response in plan.responses if response.description), "")
    return stated if stated and prose is not Prose.NONE else reason(plan.status)
