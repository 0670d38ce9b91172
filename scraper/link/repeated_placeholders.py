"""One use of each placeholder's name: a template expression stands once in a path (OpenAPI 3.2, 4.8.2)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from scraper import codes
from scraper.diagnostics import Findings
from scraper.linked import LinkedOperation, ParameterPlace
from scraper.read.uri import placeholders

_NAME = re.compile(r"\{[^{}]*\}")


def distinct_placeholders(operations: Iterable[LinkedOperation], findings: Findings) -> tuple[LinkedOperation, ...]:
    """Return the operations with a number after the second and every further use of a name in a path.

    The numbered parameter is described as its namesake is. Placeholder names are not sent.
    """
    return tuple(_numbered(operation, findings) for operation in operations)


def _numbered(operation: LinkedOperation, findings: Findings) -> LinkedOperation:
    documented = placeholders(operation.path)
    if len(set(documented)) == len(documented):
        return operation
    names: list[str] = []
    for name in documented:
        names.append(_free(name, {*names, *documented}) if name in names else name)
    repeated = sorted({name for name in documented if documented.count(name) > 1})
    findings.add(codes.PLACEHOLDER_REPEATED, operation.location, subject=operation.key, detail=", ".join(repeated))
    wanted = iter(names)
    in_path = {item.name: item for item in operation.parameters if item.place is ParameterPlace.PATH}
    path = [replace(in_path[old], name=new) for old, new in zip(documented, names, strict=True)]
    others = [item for item in operation.parameters if item.place is not ParameterPlace.PATH]
    return replace(
        operation,
        path=_NAME.sub(lambda _: f"{{{next(wanted)}}}", operation.path),
        parameters=(*path, *others),
    )


def _free(name: str, taken: set[str]) -> str:
    number = 2
    while f"{name}_{number}" in taken:
        number += 1
    return f"{name}_{number}"
