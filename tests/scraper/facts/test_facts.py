"""Rules about facts, read by the fixtures beside this file.

The given text of a rule is a field's type, a bar, and its description in the tests' notation, blocks parted by ¶.
"""

from __future__ import annotations

import json
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.diagnostics import Findings, Location
from scraper.facts.characters import END, character_class
from scraper.facts.check import broken
from scraper.facts.combine import combine
from scraper.facts.conditions import is_condition, is_conditional_default, opening_condition
from scraper.facts.enum_lists import closed_lists
from scraper.facts.enum_sentences import closed_sentences
from scraper.facts.formats import has_format
from scraper.facts.labelled import without_labels
from scraper.facts.model import Rule, Scalar, Stated, Unusable
from scraper.facts.read import RULES, read_facts
from scraper.facts.sentences import Sentence, flatten, split
from scraper.facts.source import FactSource, fact_source
from scraper.facts.value_items import ValueItem, read_items, split_dashes
from scraper.facts.values import coerce, number, value_at
from scraper.linked import ArrayType, FreeObject, PrimitiveType, TypeRef
from scraper.markdown import markdown
from scraper.page import Paragraph, Run
from scraper.typeexpr import ArrayOf, Primitive, TypeExpr, parse_type
from scraper.vocab.types import Prim
from tests.scraper.support.cells import CELLS, TYPES
from tests.scraper.support.fixtures import Case, Given, Runner, parameters
from tests.scraper.support.notation import BREAK, blocks_of
from tests.scraper.support.show_docs import finding_lines, show
from tests.scraper.support.show_facts import show_facts

HERE = Location(page="page.html")
STEMS = {"format_of": "format", "range_of": "range"}


def field_type(expr: TypeExpr) -> TypeRef:
    """Return a type cell's type as linking would, objects without their tables."""
    match expr:
        case Primitive(kind):
            return PrimitiveType(kind)
        case ArrayOf(item) if item is not None:
            return ArrayType(field_type(item))
    return FreeObject()


def parts(text: str) -> tuple[TypeRef, str]:
    """Return the type and the description of a given text."""
    type, _, description = text.partition("|")
    return field_type(parse_type(type.strip())), description.strip().replace(BREAK, "\n")


def source(text: str) -> FactSource:
    """Return the view of a given text; the field is called ``colour``."""
    type, description = parts(text)
    is_array = isinstance(type, ArrayType)
    items = type.items if isinstance(type, ArrayType) else type
    kind = items.kind if isinstance(items, PrimitiveType) else None
    return fact_source("colour", kind, is_array, blocks_of(description))


def rule_runner(rule: Rule) -> Runner:
    """Return the runner that shows what one rule yields."""

    def run(given: Given) -> str | None:
        return show(_shown(one) for one in rule(source(given.text)))

    return run


def _shown(one: Stated | Unusable) -> str:
    return show_facts(one.facts) if isinstance(one, Stated) else f"unusable {one.kind}: {one.quote}"


def labelled(given: Given) -> str | None:
    """Show the blocks of a description without the labels of a form; nothing for one that is none."""
    blocks = blocks_of(given.text.replace(BREAK, "\n"))
    found = without_labels(blocks)
    return None if found == blocks else BREAK.join(markdown((block,)) for block in found)


def read(given: Given) -> str | None:
    """Show all facts of a field, the rules that state them where they are several, and the findings."""
    findings = Findings()
    type, description = parts(given.text)
    facts = read_facts("colour", type, blocks_of(description), HERE, findings)
    rules = [", ".join(f"{fact} by {rule}" for fact, rule in facts.rules)] if len(facts.rules) > 1 else []
    return show([show_facts(facts)] if show_facts(facts) else [], rules, finding_lines(findings.sorted()))


def view(given: Given) -> str | None:
    """Show the sentences, lists and examples of a cell; nothing where its sentences are the text as it stands."""
    found = source(f"String | {given.text}")
    lists = [f"list after “{one.lead}”{_under(one.context)}: {_items(one.items)}" for one in found.lists]
    sentences = [one.text + _under(one.context) for one in found.sentences]
    if not lists and sentences == [found.text]:
        return None
    return show(sentences, lists, [f"example {one}" for one in found.examples])


def _under(context: str) -> str:
    return f" <{context}>" if context else ""


def _items(items: tuple[ValueItem, ...]) -> str:
    return " / ".join(f"{item.value} = {item.remark}" if item.remark else item.value for item in items)


def lists(given: Given) -> str | None:
    """Show the lists of a cell that are closed."""
    return show(_items(one.items) for one in closed_lists(source(given.text)))


def listed(given: Given) -> str | None:
    """Show the values that sentences of a cell list as all there are."""
    return show(_items(items) for items, _ in closed_sentences(source(given.text)))


def characters(given: Given) -> str | None:
    """Show the class of a list of characters that is all there is."""
    found, end = character_class(given.text, 0)
    return found if found and END.match(given.text, end) else None


def sentence(text: str) -> Sentence:
    """Return one paragraph in the notation."""
    [block] = blocks_of(text)
    assert isinstance(block, Paragraph)
    return flatten(block)


def sentences(given: Given) -> str | None:
    found = [one.text for one in split(sentence(given.text))]
    return None if len(found) == 1 else show(found)


def item(given: Given) -> str | None:
    """Show the value that a list item states, or the list inside a paragraph."""
    one = sentence(given.text)
    head, inside = split_dashes(one)
    if inside:
        return f"{head.text} … {_items(inside)}"
    found = read_items(one)
    return _items(found) + (" (marked)" if found[0].is_marked else "") if found else None


def condition(given: Given) -> str | None:
    """Show the condition of a paragraph, and whether what stands between » and « depends on one."""
    text = given.text
    start, end = text.find("»"), text.find("«")
    if start < 0:
        return opening_condition(text) or ("a condition" if is_condition(text) else None)
    whole = Sentence(text=text.replace("»", "").replace("«", ""))
    return "conditional" if is_conditional_default(whole, start, end - 1) else None


def value(given: Given) -> str | None:
    """Show the value at the start of a text, and what it is as a value of each type."""
    found = value_at(sentence(given.text), 0)
    if found is None:
        return None
    kinds = (Prim.STRING, Prim.INTEGER, Prim.FLOAT, Prim.BOOLEAN)
    return " ".join(json.dumps(coerce(found.text, kind)) for kind in kinds) + (" (marked)" if found.is_marked else "")


def combined(given: Given) -> str | None:
    """Show the facts that the statements agree on, and what they contradict each other in; each is a cell."""
    found, contradictions = combine(statements(given))
    lines = [f"contradiction: {', '.join(one.kinds)}" for one in contradictions]
    return show([show_facts(found)] if show_facts(found) else [], lines)


def statements(given: Given) -> list[Stated]:
    found = [one for text in given.text.split(BREAK) for rule in RULES for one in rule(source(text))]
    return [one for one in found if isinstance(one, Stated)]


def checked(given: Given) -> str | None:
    """Show what a JSON value breaks of the facts of a cell."""
    facts, _ = combine(statements(Given(given.word("cell"))))
    return show(broken(facts, scalar(given.word("value"))))


def scalar(text: str) -> Scalar:
    found = json.loads(text)
    assert isinstance(found, str | int | float | bool)
    return found


def formats(given: Given) -> str | None:
    """Show the formats that a text has."""
    names = ("uuid", "date-time", "date", "ipv4", "ipv6", "uri", "email", "byte")
    return ", ".join(name for name in names if has_format(name, given.text)) or None


RUNNERS: dict[str, Runner] = {
    **{STEMS.get(rule.__name__, rule.__name__): rule_runner(rule) for rule in RULES},
    "characters": characters,
    "check": checked,
    "combine": combined,
    "conditions": condition,
    "enum_lists": lists,
    "enum_sentences": listed,
    "formats": formats,
    "labelled": labelled,
    "read": read,
    "sentences": sentences,
    "source": view,
    "value_items": item,
    "values": value,
}


@pytest.mark.parametrize(("case", "run"), parameters("facts", RUNNERS))
def test_rule(case: Case, run: Runner) -> None:
    case.check(run)


@given(st.sampled_from(TYPES), CELLS)
def test_any_cell_is_read_and_its_own_facts_agree(type: str, cell: str) -> None:
    facts = read_facts("colour", field_type(parse_type(type)), blocks_of(cell), HERE, Findings())
    assert facts.default is None or not list(broken(facts, facts.default))
    assert all(not list(broken(facts, value)) for value in facts.enum)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_is_read(text: str) -> None:
    cell = (Paragraph(runs=(Run(text=text),), line=1),)
    for type in TYPES:
        read_facts("colour", field_type(parse_type(type)), cell, HERE, Findings())


@given(st.lists(CELLS, min_size=1, max_size=4), st.sampled_from(TYPES), st.randoms(use_true_random=False))
def test_the_order_of_statements_does_not_matter(cells: list[str], type: str, random: Random) -> None:
    found = [one for cell in cells for rule in RULES for one in rule(_source(type, cell)) if isinstance(one, Stated)]
    shuffled = list(found)
    random.shuffle(shuffled)
    assert repr(combine(found)) == repr(combine(shuffled))


def _source(type: str, cell: str) -> FactSource:
    found = field_type(parse_type(type))
    items = found.items if isinstance(found, ArrayType) else found
    kind = items.kind if isinstance(items, PrimitiveType) else None
    return fact_source("colour", kind, isinstance(found, ArrayType), blocks_of(cell))


@given(st.integers() | st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_a_number_reads_back_as_it_was_written(value: int | float) -> None:
    text = f"{value:,f}" if isinstance(value, float) else f"{value:,d}"
    assert number(text) == float(text.replace(",", "")) or isinstance(value, int)
