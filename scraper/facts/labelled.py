"""Descriptions set as a form: "**Definition**", "**Range**", "**Default Value**", each above its text.

The newer pages of the help centre write them. A label says of what the text below speaks, which the rules would not
know: "**10**" below "Default Value" is a default. Labels go; a default and a range of numbers become the
sentences that state them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from scraper.page import Block, ListBlock, Paragraph, Run
from scraper.vocab.empties import EMPTY
from scraper.vocab.normal import normal

_DEFAULT = frozenset({"default value", "default"})
_RANGE = frozenset({"range", "value range"})
_LABELS = _DEFAULT | _RANGE | frozenset({"definition", "constraints", "constraint"})
_BOUNDS = re.compile(r"[\[(]?-?\d")


def without_labels(description: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return a description without the labels of a form; one that has fewer than two of them is no form."""
    labels = [block for block in description if _label(block)]
    return tuple(_unlabelled(description)) if len(labels) > 1 else description


def _unlabelled(description: tuple[Block, ...]) -> Iterator[Block]:
    label = ""
    for block in description:
        if found := _label(block):
            label = found
        elif isinstance(block, Paragraph) and normal(block.text) in EMPTY:
            continue
        elif isinstance(block, Paragraph) and label in _DEFAULT and len(block.text.split()) == 1:
            yield replace(block, runs=(Run(text="Default: "), *block.runs))
        elif isinstance(block, Paragraph) and label in _RANGE and _BOUNDS.match(block.text):
            yield replace(block, runs=(Run(text="Value range: "), *block.runs))
        elif isinstance(block, ListBlock) and label in _RANGE:
            yield Paragraph(runs=(Run(text="Value range:"),), line=block.line)
            yield block
        else:
            yield block


def _label(block: Block) -> str:
    words = normal(block.text) if isinstance(block, Paragraph) else ""
    return words if words in _LABELS else ""
