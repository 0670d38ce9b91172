"""Where a part of a spec comes from: lines for a person, and the same facts as JSON for a machine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from scraper import Location, Quotes
from scraper.jsonvalue import JsonObject, JsonValue
from specmill.overlays import corrections
from specmill.sources import Origin

_QUOTED = 300
"""How much of a cell a line shows."""


def origin_lines(origin: Origin, document: JsonObject, quotes: Quotes | None) -> Iterator[str]:
    """Say where ``origin`` is; quote it where ``quotes`` are the pages, and tell whether it has changed since."""
    yield f"{origin.target} ({origin.target.kind})" + (f": {origin.remark}" if origin.remark else "")
    yield f"  stated    {origin.location}"
    if url := page_url(origin.location, document):
        yield f"  page      {url}"
    yield f"  read by   scraper/{origin.rule}.py"
    for key, rule in origin.facts:
        yield f"  {key:9} read by scraper/{rule}.py" + _in_column(origin, key)
    for witness in origin.witnesses:
        verdict = f"differs ({', '.join(witness.against)})" if witness.against else "agrees"
        yield f"  example   {verdict}: {witness.location} ({witness.outcome})"
    for place in origin.also:
        yield f"  also      {place}"
    for file, reason in corrections(document, origin.target):
        yield f"  corrected by {file}: {reason}"
    if quotes is None:
        return
    for column, header, text in _cells(origin, quotes):
        yield f"  {column:9} “{text[:_QUOTED]}”" + (f" (column {header})" if header else "")
    if _has_changed(origin, quotes):
        yield "  changed   the row is not the one that the spec was made of"


def origin_data(origin: Origin, document: JsonObject, quotes: Quotes | None) -> JsonObject:
    """Return what :func:`origin_lines` says, for a machine."""
    witnesses: list[JsonValue] = [
        {**_place(one.location), "outcome": one.outcome, "against": list[JsonValue](one.against)}
        for one in origin.witnesses
    ]
    data: JsonObject = {
        "target": str(origin.target),
        "kind": str(origin.target.kind),
        "place": _place(origin.location),
        "url": page_url(origin.location, document),
        "rule": origin.rule,
        "columns": dict[str, JsonValue](origin.columns),
        "facts": dict[str, JsonValue](origin.facts),
        "examples": witnesses,
        "also": [_place(place) for place in origin.also],
        "corrections": [{"file": file, "reason": reason} for file, reason in corrections(document, origin.target)],
        "fingerprint": origin.fingerprint,
        "remark": origin.remark,
    }
    if quotes is not None:
        data["quotes"] = {column: text for column, _, text in _cells(origin, quotes)}
        data["has_changed"] = _has_changed(origin, quotes)
    return data


def page_url(at: Location, document: JsonObject) -> str:
    """Return the address of a place, "" where the document does not say where its pages are published."""
    info = document.get("info")
    docs = info.get("x-docs") if isinstance(info, dict) else None
    root = str(docs.get("url", "")) if isinstance(docs, dict) else ""
    return f"{root}/{at.page}" + (f"#{at.anchor}" if at.anchor else "") if root else ""


def _cells(origin: Origin, quotes: Quotes) -> Iterator[tuple[str, str, str]]:
    """Yield what stands at the place: each cell with its column and header, or the text there as one."""
    for column, header in origin.columns:
        yield column, header, quotes.text(replace(origin.location, column=header))
    if not origin.columns:
        yield "text", "", " ".join(quotes.text(origin.location).split())


def _has_changed(origin: Origin, quotes: Quotes) -> bool:
    return bool(origin.fingerprint) and quotes.row_fingerprint(origin.location) != origin.fingerprint


def _in_column(origin: Origin, key: str) -> str:
    """Name the column that a key of the spec is read from: its own, else that of descriptions."""
    columns = dict(origin.columns)
    header = columns.get(key) or columns.get("description")
    return f" from column {header}" if header else ""


def _place(at: Location) -> JsonObject:
    place: JsonObject = {
        "page": at.page,
        "section": at.section,
        "table": at.table,
        "row": at.row,
        "line": at.line,
        "anchor": at.anchor,
    }
    return {name: value for name, value in place.items() if value}
