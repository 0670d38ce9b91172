"""A table whose headers name fields → its rows as :class:`DocField`. Columns are found by role, never by position."""

from __future__ import annotations

import re

from scraper import codes
from scraper.diagnostics import Findings, Location
from scraper.documented import DocField, FieldTable, Role
from scraper.page import Cell, Row, Section, Table
from scraper.typeexpr import TypeExpr, Unknown, parse_type
from scraper.vocab.columns import COLUMNS, MANDATORY, Column
from scraper.vocab.empties import DYNAMIC_NAME, EMPTY
from scraper.vocab.normal import normal

_SPACE_IN_NAME = re.compile(r"\s")


def columns_of(table: Table) -> tuple[Column | None, ...]:
    """Return the role of each column; None for a header that the vocabulary does not hold."""
    return tuple(COLUMNS.get(normal(header)) for header in table.headers)


def is_field_table(table: Table) -> bool:
    """Whether the rows of a table are fields: it has a column of names and one of types or of descriptions."""
    columns = columns_of(table)
    return Column.NAME in columns and (Column.TYPE in columns or Column.DESCRIPTION in columns)


def is_typed_table(table: Table) -> bool:
    """Whether the rows of a table are typed fields: what a page without an operation may describe for others."""
    return {Column.NAME, Column.TYPE} <= set(columns_of(table))


def is_status_table(table: Table) -> bool:
    """Whether the rows of a table are response statuses, one a row (in a table of error codes they repeat)."""
    columns = columns_of(table)
    return Column.STATUS in columns and Column.ERROR_CODE not in columns


def is_error_code_table(table: Table) -> bool:
    """Whether the rows of a table are error codes."""
    return Column.ERROR_CODE in columns_of(table)


def table_location(page: str, section: Section, table: Table) -> Location:
    """Return the place of a table."""
    anchor = table.anchors[0] if table.anchors else ""
    return Location(page=page, section=section.heading, table=table.label, anchor=anchor, line=table.line)


def read_fields(table: Table, place: Location, findings: Findings, *, in_response: bool) -> tuple[DocField, ...]:
    """Read the rows of a field table that stands at ``place``.

    In a response the Mandatory column means nothing and is ignored. A row without a name, an unknown column, a second
    column of one role, an unknown type word and a repeated field are reported.
    """
    columns = _first_of_each(columns_of(table))
    for header, column in zip(table.headers, columns, strict=True):
        if column is None:
            findings.add(codes.COLUMN_UNKNOWN, place, subject=header, quote=header)
    found: dict[str, DocField] = {}
    for number, row in enumerate(table.rows, start=1):
        cells = dict(zip((column for column in columns if column), _known(row, columns), strict=False))
        at = _at(place, number, row.line, table.headers[columns.index(Column.NAME)])
        field = _read_row(cells, at, findings, in_response=in_response)
        if field is None:
            continue
        if field.name in found:
            findings.add(codes.FIELD_REPEATED, at, subject=field.name, quote=field.name)
            continue
        found[field.name] = field
    return tuple(found.values())


def _first_of_each(columns: tuple[Column | None, ...]) -> tuple[Column | None, ...]:
    """Return ``columns`` with the second of two columns in one role as unknown, so that it is reported."""
    return tuple(None if column in columns[:index] else column for index, column in enumerate(columns))


def _known(row: Row, columns: tuple[Column | None, ...]) -> list[Cell]:
    return [cell for cell, column in zip(row.cells, columns, strict=False) if column]


def _at(place: Location, row: int, line: int, column: str) -> Location:
    return Location(
        page=place.page,
        section=place.section,
        table=place.table,
        anchor=place.anchor,
        row=row,
        column=column,
        line=line,
    )


def _read_row(cells: dict[Column, Cell], at: Location, findings: Findings, *, in_response: bool) -> DocField | None:
    name = cells[Column.NAME].text if Column.NAME in cells else ""
    if normal(name) in EMPTY:
        findings.add(codes.NAME_EMPTY if not name else codes.ROW_EMPTY, at, quote=name)
        return None
    is_dynamic = bool(DYNAMIC_NAME.fullmatch(name))
    if is_dynamic:
        findings.add(codes.NAME_DYNAMIC, at, subject=name, quote=name)
    elif _SPACE_IN_NAME.search(name):
        findings.add(codes.NAME_SUSPICIOUS, at, subject=name, quote=name)
    type_cell = cells.get(Column.TYPE)
    type_text = type_cell.text if type_cell else ""
    description = cells.get(Column.DESCRIPTION)
    return DocField(
        name=name,
        type_text=type_text,
        type=_read_type(name, type_cell, at, findings),
        is_dynamic=is_dynamic,
        mandatory=None if in_response else _read_mandatory(name, cells.get(Column.MANDATORY), at, findings),
        description=description.blocks if description else (),
        type_links=type_cell.links if type_cell else (),
        description_links=description.links if description else (),
        location=at,
    )


def _read_type(name: str, cell: Cell | None, at: Location, findings: Findings) -> TypeExpr:
    text = cell.text if cell else ""
    if normal(text) in EMPTY - {"null"}:
        findings.add(codes.TYPE_MISSING, at, subject=name, quote=text)
        return Unknown(text, 0, len(text), "a type")
    found = parse_type(text, [text for text, _ in cell.links] if cell else ())
    if isinstance(found, Unknown):
        findings.add(codes.TYPE_UNKNOWN, at, subject=name, detail=f"expected {found.expected}", quote=text)
    return found


def _read_mandatory(name: str, cell: Cell | None, at: Location, findings: Findings) -> bool | None:
    if cell is None:
        return None
    value = MANDATORY.get(normal(cell.text))
    if value is None:
        findings.add(codes.MANDATORY_UNKNOWN, at, subject=name, quote=cell.text)
    return value


def field_table(
    table: Table,
    section: Section,
    place: Location,
    role: Role,
    status: str,
    findings: Findings,
    *,
    in_response: bool,
) -> FieldTable:
    """Return a field table of a page in its role; ``place`` is the location of ``table`` in ``section``."""
    return FieldTable(
        index=table.index,
        number=table.number,
        caption=table.caption,
        anchors=table.anchors,
        section_anchors=section.anchors if section.level != 1 else (),
        role=role,
        status=status,
        fields=read_fields(table, place, findings, in_response=in_response),
        location=place,
    )
