"""How many of the facts that one can count in the raw cells became facts, and the wordings that did not.

The counts are those of the shared notes (rows of dialect A whose description has a certain form), taken anew from the
page model: rows of field tables, wherever the page puts them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from rich.table import Table

from scraper.diagnostics import Findings, Location
from scraper.documented import DocField
from scraper.facts.model import NO_FACTS, Facts
from scraper.facts.sentences import Sentence, flatten
from scraper.link import link_pages
from scraper.page import Block, ListBlock, Paragraph, Style, block_text, iter_blocks
from scraper.source import SourcePage, find_pages, read_pages
from scraper.typeexpr import Primitive
from scraper.vocab.types import Prim
from tests.support.corpus import SEED_EXPORT, SOURCES

DIALECT_A = (*(source.folder for source in SOURCES if source.name.endswith("-2022")), SEED_EXPORT)
COMMONEST = 10
_TAIL = re.compile(r"\s*(?P<side>Minimum|Maximum):\s*-?\d")
_DEFAULT_IS = re.compile(r"\bdefault value is\b", re.IGNORECASE)
_DEFAULT_TAIL = re.compile(r"\s*Default:\s*\S+\s*$")
_OPEN = re.compile(r"\bfor reference only\b|\bto separate\b|\bseparated by\b", re.IGNORECASE)
_NOTHING = re.compile(r"\bdefault(?: value is|:)\s*\W*(?:null|none|empty|left blank|blank|\"\")", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One row of a field table with the facts it became; ``facts`` is None where the row is not in the spec."""

    doc: DocField
    facts: Facts | None

    @property
    def is_boolean(self) -> bool:
        return isinstance(self.doc.type, Primitive) and self.doc.type.kind is Prim.BOOLEAN


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One countable statement: became a fact, was set aside for a reason, or was left out with these words."""

    outcome: str
    wording: str


FACT, LEFT_OUT = "facts", "left out"


def conversion_tables() -> Iterator[Table]:
    """Yield the counts, and the commonest wordings that became no fact."""
    cells = list(_cells())
    kinds = {
        "bulleted lists of values": [*_bulleted(cells)],
        "“default value is”": [*_defaults(cells, _DEFAULT_IS)],
        "“Default:” tails": [*_defaults(cells, _DEFAULT_TAIL)],
        "“Minimum:”, “Maximum:” tails": [*_tails(cells)],
    }
    table = Table(title="Statements of dialect A that became facts", title_justify="left")
    for column in ("statement", "counted", FACT, "set aside, with the reason", LEFT_OUT):
        table.add_column(column, justify="left" if column.startswith(("statement", "set")) else "right")
    for name, found in kinds.items():
        outcomes = Counter(item.outcome for item in found)
        aside = ", ".join(f"{count} {why}" for why, count in sorted(outcomes.items()) if why not in {FACT, LEFT_OUT})
        table.add_row(name, str(len(found)), str(outcomes[FACT]), aside, str(outcomes[LEFT_OUT]))
    yield table
    words = Table(title=f"The {COMMONEST} commonest wordings that became no fact", title_justify="left")
    words.add_column("rows", justify="right")
    words.add_column("wording (X a value, N a number)")
    left = Counter(item.wording for found in kinds.values() for item in found if item.outcome == LEFT_OUT)
    for wording, count in left.most_common(COMMONEST):
        words.add_row(str(count), wording)
    yield words


def _cells() -> Iterator[Cell]:
    """Yield every row of dialect A once."""
    for pages in DIALECT_A:
        root, files = find_pages(pages)
        sources = read_pages(root, files)
        facts = _facts(sources)
        for source in sources:
            for table in source.operation.tables if source.operation else ():
                for doc in table.fields:
                    yield Cell(doc=doc, facts=facts.get(doc.location))


def _facts(sources: tuple[SourcePage, ...]) -> dict[Location, Facts]:
    """Return the facts by the row that states them; a row that serves several places states the same ones."""
    api = link_pages(sources, Findings())
    found: dict[Location, Facts] = {}
    for schema in api.schemas.values():
        found.update((item.location, item.facts) for item in schema.properties)
    for operation in api.operations:
        found.update((item.location, item.facts) for item in operation.parameters)
        for response in operation.responses:
            found.update((item.location, item.facts) for item in response.headers)
    return found


def _bulleted(cells: list[Cell]) -> Iterator[Counted]:
    """Yield the rows with a list whose items begin with a bold word and a colon."""
    for cell in cells:
        for lead, block in _lists(cell.doc.description, ""):
            if _is_bulleted(block):
                is_enum = bool(cell.facts and cell.facts.enum)
                if not is_enum and _OPEN.search(block_text(cell.doc.description)):
                    yield Counted(outcome="open list", wording="")
                else:
                    yield _outcome(cell, is_enum, f"{_shape(lead)} - X: …")
                break


def _lists(blocks: tuple[Block, ...], lead: str) -> Iterator[tuple[str, ListBlock]]:
    for block in blocks:
        if isinstance(block, Paragraph):
            lead = _marked(flatten(block))
        elif isinstance(block, ListBlock):
            yield lead, block
            for item in block.items:
                yield from _lists(item.blocks, lead)


def _is_bulleted(block: ListBlock) -> bool:
    for item in block.items:
        first = item.blocks[0] if item.blocks else None
        runs = [run for run in first.runs if run.text.strip()] if isinstance(first, Paragraph) else []
        if len(runs) > 1 and runs[0].style is Style.STRONG and (runs[0].text + runs[1].text).rstrip().find(":") > 0:
            return runs[1].text.lstrip().startswith(":") or runs[0].text.rstrip().endswith(":")
    return False


def _defaults(cells: list[Cell], wording: re.Pattern[str]) -> Iterator[Counted]:
    for cell in cells:
        said = [one for one in _paragraphs(cell.doc.description) if wording.search(one.text)]
        if said:
            facts = cell.facts or NO_FACTS
            shown = wording.search(_marked(said[0]))
            words = _marked(said[0])[shown.start() :] if shown else said[0].text
            if facts.default is None and facts.default_when:
                yield Counted(outcome="conditional: kept as text", wording="")
            elif facts.default is None and _NOTHING.search(said[0].text):
                yield Counted(outcome="null or empty: no value", wording="")
            else:
                yield _outcome(cell, facts.default is not None, _shape(words, tail=False))


def _tails(cells: list[Cell]) -> Iterator[Counted]:
    for cell in cells:
        for one in _paragraphs(cell.doc.description):
            if tail := _TAIL.match(one.text):
                facts = cell.facts or NO_FACTS
                low = (facts.minimum, facts.min_length, facts.min_items)
                high = (facts.maximum, facts.max_length, facts.max_items)
                stated = low if tail["side"] == "Minimum" else high
                yield _outcome(
                    cell, any(value is not None for value in stated), f"{cell.doc.type_text}: {tail['side']}: N"
                )


def _paragraphs(blocks: tuple[Block, ...]) -> Iterator[Sentence]:
    return (flatten(block) for block in iter_blocks(blocks) if isinstance(block, Paragraph))


def _outcome(cell: Cell, is_fact: bool, wording: str) -> Counted:
    if is_fact:
        return Counted(outcome=FACT, wording="")
    if cell.facts is None:
        return Counted(outcome="in a table that the spec does not use", wording="")
    if cell.is_boolean:
        return Counted(outcome="Boolean", wording="")
    return Counted(outcome=LEFT_OUT, wording=wording)


def _marked(sentence: Sentence) -> str:
    """Return a sentence with X for what the page marks as a value."""
    text, at = "", 0
    for low, high in sorted(sentence.marked):
        text += sentence.text[at:low] + "X"
        at = high
    return text + sentence.text[at:]


def _shape(text: str, *, tail: bool = True) -> str:
    """Return the eight words that tell a wording, the last or the first, with N for numbers."""
    words = re.sub(r"\d[\d,.]*\d|\d", "N", text).split()
    return " ".join(words[-8:] if tail else words[:8])
