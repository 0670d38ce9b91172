"""Planned answers → Response Objects (OpenAPI 3.0.3, 4.7.17); every error is a component, shared where it can be."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http import HTTPStatus
from itertools import count

from scraper.jsonvalue import JsonObject
from scraper.linked import Outcome
from scraper.naming.words import join, words
from scraper.openapi.bodies import BodyPlan, ResponsePlan
from scraper.openapi.options import Prose
from scraper.openapi.schemas import SchemaWriter

PUBLISHED = frozenset({Outcome.ROUND_TRIPS, Outcome.REPAIRED})
"""Outcomes of examples that stand in the spec."""

ErrorKey = tuple[str, str]
"""An error answer: the operationId and the status."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseWriter:
    """Writes the answers of one document. ``body_name`` and ``content`` write a body."""

    prose: Prose
    writer: SchemaWriter
    body_name: Callable[[BodyPlan], str]
    content: Callable[[BodyPlan], JsonObject]

    def response(self, plan: ResponsePlan) -> JsonObject:
        """Return the Response Object of one status."""
        written: JsonObject = {"description": _description(plan, self.prose)}
        if headers := {header.name: header for response in plan.responses for header in response.headers}:
            written["headers"] = {
                name: {"schema": self.writer.described(header.type, header.description, header.facts)}
                for name, header in sorted(headers.items())
            }
        if plan.body:
            written["content"] = self.content(plan.body)
        return written

    def error_names(self, answers: Iterable[tuple[str, ResponsePlan]]) -> dict[ErrorKey, str]:
        """Return the component of each error among ``answers``, which come with their operationIds.

        Equal errors are one component. The most common of a status and body is named by these two. Of the others (in
        other words, with another example), what several operations share gets a number, and the rest the operationId.
        """
        users: dict[str, dict[str, list[ErrorKey]]] = {}
        for owner, plan in answers:
            if is_error(plan.status):
                name = _phrase(plan.status) + (self.body_name(plan.body) if plan.body else "")
                users.setdefault(name, {}).setdefault(json.dumps(self.response(plan)), []).append((owner, plan.status))
        names: dict[ErrorKey, str] = {}
        taken = set(users)
        for name, by_text in users.items():
            first, *others = sorted(by_text, key=lambda text: (-len(by_text[text]), len(text), text))
            names |= dict.fromkeys(by_text[first], name)
            for text in others:
                keys = by_text[text]
                shared = next(option for option in (f"{name}{number}" for number in count(2)) if option not in taken)
                names |= {key: shared if len(keys) > 1 else key[0] + _phrase(key[1]) for key in keys}
                taken |= {shared} if len(keys) > 1 else set()
        return names


def _phrase(status: str) -> str:
    return join(words(reason(status)))


def is_error(status: str) -> bool:
    """Whether a status stands for an error: 4xx, 5xx, and ``default``."""
    return status[0] in "45d"


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
