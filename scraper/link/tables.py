"""The index by which references find tables: by anchor across pages, by printed number and by name within a page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from scraper.documented import FieldTable
from scraper.naming.words import singular
from scraper.page import Link
from scraper.read.roles import caption_role
from scraper.vocab.captions import SCHEMA_PREFIX, SCHEMA_SUFFIX

_NO_LETTER = re.compile(r"[\W_]+")


@dataclass(slots=True)
class TableIndex:
    """All field tables of a documentation set."""

    _by_anchor: dict[tuple[str, str], FieldTable] = field(default_factory=dict)
    _by_page: dict[str, list[FieldTable]] = field(default_factory=dict)

    def add(self, page: str, tables: Iterable[FieldTable]) -> None:
        """Enter the tables of a page."""
        for table in tables:
            self._by_page.setdefault(page, []).append(table)
            for anchor in table.anchors:
                self._by_anchor[page, anchor] = table
        for table in self._by_page.get(page, ()):
            for anchor in table.section_anchors:
                self._by_anchor.setdefault((page, anchor), table)

    def by_link(self, page: str, link: Link) -> tuple[str, FieldTable] | None:
        """Return the table that a link on ``page`` leads to, with its page."""
        target = link.page or page
        table = self._by_anchor.get((target, link.anchor)) if not link.url else None
        return (target, table) if table else None

    def as_spelled(self, page: str, name: str, near: FieldTable) -> FieldTable | None:
        """Return the next table behind ``near``, in its section, whose caption is ``name`` in its very spelling.

        The help centre gives names that differ in case only one anchor, that of the first table.
        """
        spelled = (
            table
            for table in self._by_page.get(page, ())
            if (table.location.section, table.status) == (near.location.section, near.status)
            and table.index > near.index
            and schema_hint(table.caption) == name
        )
        return next(spelled, None)

    def by_number(self, page: str, number: str) -> FieldTable | None:
        """Return the table of ``page`` with that printed number."""
        return next((table for table in self._by_page.get(page, ()) if table.number == number), None)

    def by_name(self, page: str, name: str, near: FieldTable) -> FieldTable | None:
        """Return the one schema table of ``page``, in the section of ``near``, whose caption names ``name``.

        Case, underscores and a plural do not matter: the table HardDetail describes a field hard_details. Where no
        table has the name, one whose last word it is does: resource_tag describes a field tags.
        """
        nearby = [
            table
            for table in self._by_page.get(page, ())
            if (table.location.section, table.status) == (near.location.section, near.status)
            and table.index != near.index
        ]
        named = [table for table in nearby if same_name(schema_hint(table.caption), name)]
        found = named or [table for table in nearby if same_name(_last_word(schema_hint(table.caption)), name)]
        return found[0] if len(found) == 1 else None


def same_name(one: str, other: str) -> bool:
    """Whether two names are one but for case, underscores and a plural."""
    return bool(one) and _plain(one) == _plain(other)


def _last_word(name: str) -> str:
    return re.split(r"[\W_]+", name)[-1]


def _plain(name: str) -> str:
    return singular(_NO_LETTER.sub("", name).casefold())


def schema_hint(caption: str) -> str:
    """Return the schema's name in a caption: "volume field description" names volume; "" where it names none."""
    if caption_role(caption) is not None:
        return ""
    return SCHEMA_SUFFIX.sub("", SCHEMA_PREFIX.sub("", caption)).strip()
