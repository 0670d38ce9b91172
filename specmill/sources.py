"""The sources of a spec (``v1.sources.json``) → where a part of it comes from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import cast

from scraper import Location, Quotes, read_source
from scraper.jsonvalue import JsonObject, JsonValue
from specmill.errors import SpecmillError, WrongUse
from specmill.ownership import sources_path
from specmill.targets import Kind, Target

ROW_RULE, TABLE_RULE, EXAMPLE_RULE, URI_RULE = "read/fields", "link/types", "examples/infer", "read/uri"
"""The files of scraper/ that read rows, tables, examples without a row, and placeholders without a row."""

COLUMN_RULES = {"type": "typeexpr/parser"}
"""The files of scraper/ that read a cell of a row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """An example that shows a field, what became of it, and the codes of what it contradicts (none: it agrees)."""

    location: Location
    outcome: str
    against: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a part of a spec comes from. ``facts`` names, by key of the spec, the rule that read it."""

    target: Target
    location: Location
    rule: str
    fingerprint: str = ""
    columns: tuple[tuple[str, str], ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    witnesses: tuple[Witness, ...] = ()
    also: tuple[Location, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources of one document."""

    data: JsonObject

    def origin(self, target: Target) -> Origin:
        """Return where ``target`` comes from. Raises :class:`SpecmillError` when the file does not know it."""
        entry = self._entry(target)
        location, rule = self.place(entry), self._rule(entry, target)
        return Origin(
            target=target,
            location=location,
            rule=rule,
            fingerprint=str(entry.get("fingerprint", "")),
            columns=self._columns(entry),
            facts=self._facts(entry),
            witnesses=tuple(self._witnesses(entry)),
            also=tuple(self.place({"table": item} if isinstance(item, int) else item) for item in _list(entry, "also")),
            remark=_remark(entry),
        )

    def place(self, entry: JsonValue) -> Location:
        """Return the place that an entry names by numbers."""
        assert isinstance(entry, dict)
        if "at" in entry:
            table, row = cast(tuple[int, int], tuple(_list(entry, "at")))
            return replace(self._table(table), row=row)
        if "table" in entry:
            return self._table(_number(entry, "table"))
        if "example" in entry:
            return self._example(_number(entry, "example"))[0]
        return Location(page=self._page(entry), line=_number(entry, "line"))

    def _entry(self, target: Target) -> JsonObject:
        kinds: dict[Kind, tuple[str, ...]] = {
            Kind.OPERATION: ("operations", target.owner),
            Kind.PARAMETER: ("operations", target.owner, "parameters", target.name),
            Kind.RESPONSE: ("operations", target.owner, "responses", target.name),
            Kind.SCHEMA: ("schemas", target.owner),
            Kind.PROPERTY: ("schemas", target.owner, "properties", target.name),
        }
        status, _, header = target.name.partition(" ")
        keys = kinds.get(target.kind, ("operations", target.owner, "responses", status, "headers", header))
        entry = _object(self.data, *keys)
        if not entry:
            raise SpecmillError(f"{target} comes from no page: specmill adds it to every spec, or the sources are old")
        return entry

    def _rule(self, entry: JsonObject, target: Target) -> str:
        if "at" in entry:
            return "read/statuses" if target.kind is Kind.RESPONSE else ROW_RULE
        if "table" in entry:
            return TABLE_RULE
        if "example" in entry:
            return EXAMPLE_RULE
        by_kind = {Kind.OPERATION: "read/operation", Kind.PARAMETER: URI_RULE, Kind.RESPONSE: "read/statuses"}
        return by_kind.get(target.kind, EXAMPLE_RULE)

    def _facts(self, entry: JsonObject) -> tuple[tuple[str, str], ...]:
        """Return the rules that read the cells of a row, by key of the spec."""
        of_cells = [(key, rule) for key, rule in COLUMN_RULES.items() if key in dict(self._columns(entry))]
        return (*of_cells, *((key, f"facts/{rule}") for key, rule in _object(entry, "facts").items()))

    def _columns(self, entry: JsonObject) -> tuple[tuple[str, str], ...]:
        if "at" not in entry:
            return ()
        table = cast(JsonObject, _list(self.data, "tables")[cast(int, _list(entry, "at")[0])])
        columns = cast(dict[str, str], _list(self.data, "columns")[_number(table, "columns")])
        return tuple(columns.items())

    def _witnesses(self, entry: JsonObject) -> Iterator[Witness]:
        for number in _list(entry, "agree"):
            location, outcome = self._example(cast(int, number))
            yield Witness(location=location, outcome=outcome, against=())
        for item in _list(entry, "differ"):
            number, *codes = cast(list[JsonValue], item)
            location, outcome = self._example(cast(int, number))
            yield Witness(location=location, outcome=outcome, against=tuple(map(str, codes)))

    def _table(self, number: int) -> Location:
        table = cast(JsonObject, _list(self.data, "tables")[number])
        label, section, anchor = (str(table.get(name, "")) for name in ("table", "section", "anchor"))
        line = _number(table, "line")
        return Location(page=self._page(table), line=line, section=section, table=label, anchor=anchor)

    def _example(self, number: int) -> tuple[Location, str]:
        example = cast(JsonObject, _list(self.data, "examples")[number])
        at = Location(page=self._page(example), section=str(example["section"]), line=_number(example, "line"))
        return at, str(example["outcome"])

    def _page(self, entry: JsonObject) -> str:
        return str(_list(self.data, "pages")[_number(entry, "page")])


def load_sources(spec: Path) -> Sources:
    """Read the sources that stand beside ``spec``.

    Raises :class:`WrongUse` without such a file, :class:`SpecmillError` when it holds something else.
    """
    file = spec.parent / sources_path(PurePosixPath(spec.name))
    try:
        data: object = json.loads(file.read_text("utf-8"))
    except FileNotFoundError as error:
        raise WrongUse(f"{file} does not exist; specmill scrape writes it beside the spec") from error
    except (OSError, ValueError) as error:
        raise SpecmillError(f"cannot read {file}: {error}; scrape the pages again") from error
    if not isinstance(data, dict) or not {"pages", "tables", "operations", "schemas"} <= data.keys():
        raise SpecmillError(f"{file} holds no sources; scrape the pages again")
    return Sources(cast(JsonObject, data))


def quotes_of(docs: Path, pages: frozenset[str]) -> Quotes:
    """Return the texts of ``pages`` below the folder ``docs``. Raises :class:`WrongUse` where a page is not there."""
    for page in sorted(pages):
        if not (docs / page).is_file():
            raise WrongUse(f"{docs} holds no page {page}; name the folder that the spec was scraped from")
    found = [read_source(docs, PurePosixPath(page)).page for page in sorted(pages)]
    return Quotes.of(page for page in found if page)


def _remark(entry: JsonObject) -> str:
    if "named_by" in entry:
        return f"named by {entry['named_by']}"
    return "no page states this status" if entry.get("assumed") else ""


def _object(value: JsonValue, *keys: str) -> JsonObject:
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def _list(entry: JsonObject, key: str) -> list[JsonValue]:
    value = entry.get(key)
    return value if isinstance(value, list) else []


def _number(entry: JsonObject, key: str) -> int:
    value = entry[key]
    assert isinstance(value, int)
    return value
