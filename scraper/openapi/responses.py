"""Planned answers → Response Objects (OpenAPI 3.0.3, 4.7.17); errors of one status and body are one component."""

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
    shared: an answer in other words stands where it is.
    """

    prose: Prose
    writer: SchemaWriter
    body_name: Callable[[BodyPlan], str]
    content: Callable[[BodyPlan], JsonObject]
    shared_words: Mapping[Kind, str]
    shared: dict[str, JsonObject]

    def response(self, plan: ResponsePlan) -> JsonObject:
        """Return the Response Object, or the reference to the component that it shares with others."""
        phrase = reason(plan.status)
        text = _words(plan)
        written: JsonObject = {"description": phrase if self.prose is Prose.NONE or not text else text}
        if headers := {header.name: header for response in plan.responses for header in response.headers}:
            written["headers"] = {
                name: {"schema": self.writer.described(header.type, header.description, header.facts)}
                for name, header in sorted(headers.items())
            }
        if plan.body:
            written["content"] = self.content(plan.body)
        kind = plan.status, self.body_name(plan.body) if plan.body else ""
        if not is_shareable(plan) or self.shared_words.get(kind) != text:
            return written
        name = join(words(phrase)) + kind[1]
        self.shared[name] = written
        return {"$ref": f"#/components/responses/{name}"}


def shared_words(plans: Iterable[ResponsePlan], body_name: Callable[[BodyPlan], str]) -> dict[Kind, str]:
    """Return the most common words of each kind of error among ``plans`` (of equals the first)."""
    counted: dict[Kind, Counter[str]] = {}
    for plan in plans:
        if is_shareable(plan):
            kind = plan.status, body_name(plan.body) if plan.body else ""
            counted.setdefault(kind, Counter())[_words(plan)] += 1
    return {kind: min(texts, key=lambda text: (-texts[text], text)) for kind, texts in counted.items()}


def is_shareable(plan: ResponsePlan) -> bool:
    """Whether an answer has nothing of its own but words: an error without headers and examples."""
    has_examples = bool(plan.body and any(example.outcome in PUBLISHED for example in plan.body.examples))
    has_headers = any(response.headers for response in plan.responses)
    return plan.status[0] in "45d" and not has_examples and not has_headers


def reason(status: str) -> str:
    """Return the standard phrase of a status (RFC 9110, section 15); "Error" for ``default``."""
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return "Error" if status == "default" else f"Status {status}"


def _words(plan: ResponsePlan) -> str:
    """Return the docs' own words for an answer."""
    return next((response.description for response in plan.responses if response.description), "")
