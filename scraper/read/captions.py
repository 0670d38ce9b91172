"""Captions that stand outside their tables: some pages label each table of a section by the words before it."""

from __future__ import annotations

from dataclasses import replace

from scraper.page import Table
from scraper.read.roles import caption_role
from scraper.vocab.captions import SCHEMA_PREFIX, CaptionRole

_LENGTH = 80
"""A label is short (in characters); what is longer is a sentence about the table."""


def with_caption(table: Table, lead: str) -> Table:
    """Return a table without a caption under the words directly before it, if these say what a caption would.

    That is the case where they state a role ("Parameters in the request header") or name a schema ("Description of the
    volume field"); "Parameter description" says no more than the section does.
    """
    label = lead.strip().rstrip(":：.").strip()
    if table.caption or not label or len(label) > _LENGTH:
        return table
    role = caption_role(label)
    if role is CaptionRole.GENERIC or (role is None and not SCHEMA_PREFIX.match(label)):
        return table
    return replace(table, caption=label)
