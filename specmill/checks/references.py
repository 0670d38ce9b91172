"""References that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from specmill.checks.openapi_tree import Kind, child, resolve
from specmill.checks.rule import Rule, Subject


def _find(subject: Subject) -> Iterator[tuple[str, str]]:
    """A ``$ref`` that names nothing in the document is refused, and so is one that leads out of it.

    So is a reference that leads back to itself. What is behind a reference has to be an object in the section of its
    kind (a schema under ``#/components/schemas/``). Correct the reference, or add the component that it names.
    """
    for node in subject.nodes:
        if node.reference is None:
            continue
        pointer = child(node.pointer, "$ref")
        try:
            target = resolve(subject.document, node.reference)
        except LookupError:
            yield pointer, f'"{node.reference}" names nothing in this document'
            continue
        if _loops(subject, node.reference):
            yield pointer, f'"{node.reference}" leads back to itself'
            continue
        section = _SECTIONS.get(node.kind)
        if not isinstance(target, dict) or (section and not node.reference.startswith(f"#/components/{section}/")):
            yield pointer, f'"{node.reference}" does not name a {node.kind}'


def _loops(subject: Subject, reference: str) -> bool:
    """Tell whether following references from here never reaches an object."""
    seen: set[str] = set()
    while reference not in seen:
        seen.add(reference)
        try:
            target = resolve(subject.document, reference)
        except LookupError:
            return False
        following = target.get("$ref") if isinstance(target, dict) else None
        if not isinstance(following, str):
            return False
        reference = following
    return True


_SECTIONS = {
    Kind.SCHEMA: "schemas",
    Kind.RESPONSE: "responses",
    Kind.PARAMETER: "parameters",
    Kind.EXAMPLE: "examples",
    Kind.REQUEST_BODY: "requestBodies",
    Kind.HEADER: "headers",
}

RULE = Rule(code="spec-reference", title="A reference leads nowhere", find=_find)
