"""Rows of a response table that travel in a header: ``Location`` beside the fields of the body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from scraper.documented import FieldTable, Role
from scraper.vocab.headers import RESPONSE_HEADERS


def split_response_tables(tables: Iterable[FieldTable]) -> Iterator[FieldTable]:
    """Yield the tables of an operation with well-known headers moved out of the tables of response bodies."""
    for table in tables:
        headers = tuple(field for field in table.fields if field.name in RESPONSE_HEADERS)
        if table.role is not Role.RESPONSE_BODY or not headers:
            yield table
            continue
        rest = tuple(field for field in table.fields if field not in headers)
        yield replace(table, fields=rest)
        yield replace(table, fields=headers, role=Role.RESPONSE_HEADER, anchors=(), index=-table.index)
