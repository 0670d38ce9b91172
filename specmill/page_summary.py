"""How one documentation page was understood: lines for a person, and the same facts as JSON for a machine."""

from __future__ import annotations

from collections.abc import Iterator

from scraper import SourcePage
from scraper.documented import DocField, FieldTable
from scraper.jsonvalue import JsonObject, JsonValue
from scraper.typeexpr import Unknown
from specmill.summaries import finding_line

_MANDATORY = {True: "mandatory", False: "optional", None: ""}


def page_lines(source: SourcePage) -> Iterator[str]:
    """Say what the page is, which sections and tables it has, what each row means, and what was not understood."""
    yield f"{source.path}: {source.kind}" + (f" ({source.reason})" if source.reason else "")
    if source.page is None:
        return
    yield f"  dialect   {source.page.dialect}"
    yield f"  title     {source.page.title}"
    for endpoint in source.operation.endpoints if source.operation else ():
        yield f"  endpoint  {endpoint.method} {endpoint.path} (line {endpoint.location.line})"
    yield "sections"
    for section in source.page.sections:
        yield f"  line {section.line:<5} {'  ' * max(section.level - 1, 0)}{section.heading}"
    for table in source.tables:
        yield _table_line(table)
        for field in table.fields:
            words = (field.name, field.type_text, _MANDATORY[field.mandatory], _not_understood(field))
            yield "  " + " · ".join(word for word in words if word)
    if source.operation:
        for sample in source.operation.samples:
            status = f" of status {sample.status}" if sample.status else ""
            yield f"example {sample.index}: {sample.kind}{status} (line {sample.location.line})"
    if source.diagnostics:
        yield "findings"
        for diagnostic in source.diagnostics:
            yield f"  {finding_line(diagnostic)}"


def _table_line(table: FieldTable) -> str:
    number = f"table {table.number or f'#{table.index}'}"
    caption = f" “{table.caption}”" if table.caption else ""
    status = f" of status {table.status}" if table.status else ""
    return f"{number}{caption}: {table.role}{status} (line {table.location.line})"


def _not_understood(field: DocField) -> str:
    if not isinstance(field.type, Unknown):
        return ""
    return f"type not understood at “{field.type.text[field.type.start : field.type.end]}”"


def page_data(source: SourcePage) -> JsonObject:
    """Return what :func:`page_lines` says, for a machine."""
    page, operation = source.page, source.operation
    sections: list[JsonValue] = [
        {"heading": section.heading, "level": section.level, "line": section.line}
        for section in (page.sections if page else ())
    ]
    samples: list[JsonValue] = [
        {"kind": str(sample.kind), "status": sample.status, "line": sample.location.line}
        for sample in (operation.samples if operation else ())
    ]
    return {
        "page": source.path,
        "kind": str(source.kind),
        "reason": source.reason,
        "dialect": page.dialect if page else "",
        "title": page.title if page else "",
        "endpoints": [f"{item.method} {item.path}" for item in operation.endpoints] if operation else [],
        "sections": sections,
        "tables": [_table_data(table) for table in source.tables],
        "examples": samples,
        "findings": [finding_line(item) for item in source.diagnostics],
    }


def _table_data(table: FieldTable) -> JsonObject:
    fields: list[JsonValue] = [
        {
            "name": field.name,
            "type": field.type_text,
            "is_understood": not isinstance(field.type, Unknown),
            "mandatory": field.mandatory,
            "line": field.location.line,
        }
        for field in table.fields
    ]
    return {
        "number": table.number,
        "caption": table.caption,
        "role": str(table.role),
        "status": table.status,
        "line": table.location.line,
        "fields": fields,
    }
