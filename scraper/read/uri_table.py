"""Rows of the URI's table that travel in the body: the request example shows them there (template T4, elb v1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from scraper import codes
from scraper.diagnostics import Findings
from scraper.documented import DocSample, Endpoint, FieldTable, Role
from scraper.jsonvalue import JsonValue
from scraper.read.listing import split_listing
from scraper.read.uri import placeholders
from scraper.repairs import read_json
from scraper.vocab.labels import SampleKind

_WITH_BODY = frozenset({"POST", "PUT", "PATCH", "DELETE"})


def split_uri_tables(
    tables: Iterable[FieldTable],
    endpoints: tuple[Endpoint, ...],
    samples: Iterable[DocSample],
    findings: Findings,
) -> tuple[FieldTable, ...]:
    """Return the tables of an operation with body fields moved out of the table of the URI.

    That happens only where no table describes the body and a request example shows at least one of the rows that no
    placeholder of a path claims; then all of these rows belong to the body.
    """
    tables = tuple(tables)
    in_path = {name for endpoint in endpoints for name in (*placeholders(endpoint.path), *endpoint.query)}
    if endpoints[0].method not in _WITH_BODY or any(table.role is Role.REQUEST_BODY for table in tables):
        return tables
    shown = {name for sample in samples if sample.kind is SampleKind.REQUEST for name in _keys(sample)}
    if not shown:
        return tables
    return tuple(part for table in tables for part in _split(table, in_path, shown, findings))


def _split(table: FieldTable, in_path: set[str], shown: set[str], findings: Findings) -> Iterable[FieldTable]:
    rest = tuple(field for field in table.fields if field.name not in in_path)
    if table.role is not Role.URI or not any(field.name in shown for field in rest):
        return (table,)
    findings.add(codes.BODY_IN_URI_TABLE, table.location, subject=table.caption, quote=table.caption)
    kept = tuple(field for field in table.fields if field.name in in_path)
    return (
        replace(table, fields=kept, anchors=(), index=-table.index),
        replace(table, fields=rest, role=Role.REQUEST_BODY),
    )


def _keys(sample: DocSample) -> set[str]:
    """Return the top-level names of a request example, also of the objects in a root array."""
    body = split_listing(sample.text).body
    value = read_json(body).value if body else None
    return set().union(*(_names(item) for item in (value if isinstance(value, list) else [value])))


def _names(value: JsonValue) -> set[str]:
    return set(value) if isinstance(value, dict) else set()
