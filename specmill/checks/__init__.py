"""Checks of an OpenAPI document: openapi-spec-validator's, and what it does not look at. One rule a file."""

from __future__ import annotations

from scraper.jsonvalue import JsonObject
from specmill.checks import extensions, operation_ids, path_templates, references, structure, values
from specmill.checks.openapi_tree import nodes
from specmill.checks.rule import Problem, Rule, Subject

__all__ = ["RULES", "Problem", "Rule", "check_document"]

_OF_STRUCTURE: tuple[Rule, ...] = (structure.SHAPE, references.RULE)
_OF_CONTENT: tuple[Rule, ...] = (
    path_templates.RULE,
    operation_ids.RULE,
    extensions.RULE,
    structure.MEANING,
    values.RULE,
)
RULES = (*_OF_STRUCTURE, *_OF_CONTENT)


def check_document(document: JsonObject) -> tuple[Problem, ...]:
    """Return every problem of ``document``, sorted by place; empty means that the document is fine.

    Content is looked at where the structure is sound: the rules may rely on it.
    """
    subject = Subject(document=document, nodes=nodes(document))
    found = {problem for rule in _OF_STRUCTURE for problem in rule.problems(subject)}
    if not found:
        found = {problem for rule in _OF_CONTENT for problem in rule.problems(subject)}
    return tuple(sorted(found))
