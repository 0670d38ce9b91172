"""Paths that a server could not tell apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specmill.checks.openapi_tree import child
from specmill.checks.rule import Rule, Subject

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def _find(subject: Subject) -> Iterator[tuple[str, str]]:
    """Two paths that differ in the names of their placeholders only are refused.

    OpenAPI 3.0.3, "Paths Object": "Templated paths with the same hierarchy but different templated names MUST NOT exist
    as they are identical." Write the operations of both under one path.
    """
    paths = subject.document.get("paths")
    first: dict[str, str] = {}
    for path in paths if isinstance(paths, dict) else ():
        template = _PLACEHOLDER.sub("{}", path)
        if template in first:
            yield child("/paths", path), f'is the same path as "{first[template]}", placeholders aside'
        else:
            first[template] = path


RULE = Rule(code="spec-path-repeated", title="Two paths are equal but for the names of their placeholders", find=_find)
