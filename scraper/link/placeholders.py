"""One spelling a path: templates that differ in placeholder names only are the same (OpenAPI 3.0.3, 4.7.8.2)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from scraper import codes
from scraper.diagnostics import Findings
from scraper.linked import LinkedOperation, ParameterPlace
from scraper.read.uri import placeholders

_NAME = re.compile(r"\{[^{}]*\}")


def unify_placeholders(operations: Iterable[LinkedOperation], findings: Findings) -> tuple[LinkedOperation, ...]:
    """Return the operations with the most common spelling of each path (of equals the longest, then the first).

    Placeholder names are not sent, so a client sees no difference; the page with another spelling is reported.
    """
    operations = tuple(operations)
    spellings: dict[str, Counter[str]] = {}
    for operation in operations:
        spellings.setdefault(_shape(operation.path), Counter())[operation.path] += 1
    chosen = {
        shape: min(counted, key=lambda path: (-counted[path], -len(path), path)) for shape, counted in spellings.items()
    }
    return tuple(_respelled(operation, chosen, findings) for operation in operations)


def _shape(path: str) -> str:
    return _NAME.sub("{}", path)


def _respelled(operation: LinkedOperation, chosen: Mapping[str, str], findings: Findings) -> LinkedOperation:
    path = chosen[_shape(operation.path)]
    if path == operation.path:
        return operation
    own = operation.path
    findings.add(
        codes.PATH_SPELLED_TWICE, operation.location, subject=f"{operation.method} {path}", detail=own, quote=own
    )
    names = dict(zip(placeholders(operation.path), placeholders(path), strict=True))
    parameters = tuple(
        replace(parameter, name=names.get(parameter.name, parameter.name))
        if parameter.place is ParameterPlace.PATH
        else parameter
        for parameter in operation.parameters
    )
    return replace(operation, path=path, parameters=parameters)
