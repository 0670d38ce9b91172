"""What a check of a document is: a code and a function. Its docstring is its documentation (``explain CODE``)."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from scraper.jsonvalue import JsonObject
from specmill.checks.openapi_tree import Node


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """One reason to refuse a document: where (a JSON pointer), what (a sentence), and the code of the rule."""

    pointer: str
    code: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The document under check, with its objects listed once for all rules."""

    document: JsonObject
    nodes: tuple[Node, ...]


Find = Callable[[Subject], Iterator[tuple[str, str]]]
"""Yields (JSON pointer, message) for each place that breaks the rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A named check."""

    code: str
    title: str
    find: Find

    @property
    def documentation(self) -> str:
        """What the rule refuses and what to do about it."""
        return inspect.cleandoc(self.find.__doc__ or "").replace("``", "")

    def problems(self, subject: Subject) -> Iterator[Problem]:
        """Yield the problems that the rule finds in ``subject``."""
        for pointer, message in self.find(subject):
            yield Problem(pointer=pointer, code=self.code, message=message)
