"""A row's description → its facts, and the type wide enough for them."""

from __future__ import annotations

from scraper import codes
from scraper.diagnostics import Findings
from scraper.documented import DocField
from scraper.facts.model import Facts
from scraper.facts.read import read_facts
from scraper.link.value_pages import ValuePages, with_linked_values
from scraper.linked import ArrayType, MapType, PrimitiveType, TypeRef
from scraper.vocab.types import Prim

_INT32 = range(-(2**31), 2**31)


def typed_facts(doc: DocField, type: TypeRef, pages: ValuePages, findings: Findings) -> tuple[TypeRef, Facts]:
    """Return the facts of a field, and its type: an Integer with a stated value beyond 32 bits is a wide one.

    ``pages`` hold the values that a cell leaves to another page.
    """
    facts = read_facts(doc.name, type, with_linked_values(doc, pages), doc.location, findings)
    wide = widened(type)
    if wide != type and any(value not in _INT32 for value in _whole_numbers(facts)):
        findings.add(codes.INTEGER_WIDE, doc.location, subject=doc.name)
        return wide, facts
    return type, facts


def widened(type: TypeRef) -> TypeRef:
    """Return a type with room for 64 bits: of an Integer, of the items of an array or of the values of a map."""
    match type:
        case PrimitiveType(Prim.INTEGER):
            return PrimitiveType(Prim.INTEGER, is_wide=True)
        case ArrayType(items):
            return ArrayType(widened(items))
        case MapType(values):
            return MapType(widened(values))
    return type


def _whole_numbers(facts: Facts) -> list[int]:
    bounds = [bound.value for bound in (facts.minimum, facts.maximum) if bound]
    return [value for value in (*bounds, *facts.enum, facts.default) if isinstance(value, int)]
