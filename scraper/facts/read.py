"""All rules on one field → its facts, with what they could not use as findings."""

from __future__ import annotations

from dataclasses import replace

from scraper import codes
from scraper.diagnostics import Findings, Location
from scraper.facts.combine import combine, set_facts
from scraper.facts.default import default
from scraper.facts.deprecated import deprecated
from scraper.facts.enum import enum
from scraper.facts.exclusive import exclusive
from scraper.facts.expression import expression
from scraper.facts.format import format_of
from scraper.facts.items import items
from scraper.facts.labelled import without_labels
from scraper.facts.length import length
from scraper.facts.model import NO_FACTS, Facts, Rule, Stated, Unusable
from scraper.facts.multiple_of import multiple_of
from scraper.facts.nullable import nullable
from scraper.facts.pattern import pattern
from scraper.facts.range import range_of
from scraper.facts.read_only import read_only
from scraper.facts.required_when import required_when
from scraper.facts.reserved import reserved
from scraper.facts.source import fact_source
from scraper.facts.unit import unit
from scraper.linked import ArrayType, PrimitiveType, TypeRef
from scraper.page import Block
from scraper.vocab.types import Prim

RULES: tuple[Rule, ...] = (
    default,
    deprecated,
    enum,
    exclusive,
    expression,
    format_of,
    items,
    length,
    multiple_of,
    nullable,
    pattern,
    range_of,
    read_only,
    required_when,
    reserved,
    unit,
)
"""Every rule, in alphabetical order: it does not matter."""


def read_facts(name: str, type: TypeRef, description: tuple[Block, ...], at: Location, findings: Findings) -> Facts:
    """Return what the description of a field states about its values; what contradicts itself is reported at ``at``."""
    if not description:
        return NO_FACTS
    kind, is_array = _values(type)
    source = fact_source(name, kind, is_array, without_labels(description))
    by_rule = [(rule, one) for rule in RULES for one in rule(source)]
    found = [one for _, one in by_rule]
    for one in found:
        if isinstance(one, Unusable):
            findings.add(codes.FACT_UNUSABLE, at, subject=name, detail=one.kind, quote=one.quote)
    facts, contradictions = combine(one for one in found if isinstance(one, Stated))
    for contradiction in contradictions:
        kinds, quote = ", ".join(contradiction.kinds), " / ".join(contradiction.quotes)
        findings.add(codes.FACT_CONTRADICTION, at, subject=name, detail=kinds, quote=quote)
    stated = [(rule_id(rule), set_facts(one.facts)) for rule, one in by_rule if isinstance(one, Stated)]
    rules = {(kind, rule) for rule, kinds in stated for kind in kinds & set_facts(facts)}
    return replace(facts, rules=tuple(sorted(rules)))


def rule_id(rule: Rule) -> str:
    """Return the name of a rule: that of its file."""
    return rule.__module__.rpartition(".")[2]


def _values(type: TypeRef) -> tuple[Prim | None, bool]:
    """Return the primitive type of a field's values, and whether they are the items of an array."""
    is_array = isinstance(type, ArrayType)
    while isinstance(type, ArrayType):
        type = type.items
    return (type.kind if isinstance(type, PrimitiveType) else None), is_array
