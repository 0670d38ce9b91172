"""Plans and schemas → where every part of a document comes from (``<version>.sources.json``): places, no text.

Pages, tables, their headers and examples are numbered, so that a field is a pair of table and row. The numbers follow
the order of the pages: the same input gives the same bytes. specmill/schemas/sources.schema.json documents the form.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from scraper.diagnostics import Location
from scraper.facts.model import Facts
from scraper.jsonvalue import JsonObject, JsonValue
from scraper.linked import LinkedOperation, Outcome, Parameter, Property, Response, Schema, Witness
from scraper.openapi.facts import fact_keys
from scraper.openapi.options import Prose
from scraper.openapi.uses import OperationPlan
from scraper.quotes import Quotes
from scraper.vocab.columns import Column

Key = TypeVar("Key", str, Location)

Headers = tuple[tuple[str, str], ...]
"""The headers of a table by what their columns say."""

_FIELD_COLUMNS = (Column.NAME, Column.MANDATORY, Column.TYPE, Column.STATUS, Column.DESCRIPTION)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What sources refer to: the texts of the pages, and what became of the examples, by place."""

    quotes: Quotes
    outcomes: Mapping[Location, Outcome]

    @classmethod
    def of(cls, quotes: Quotes, operations: Iterable[LinkedOperation]) -> Evidence:
        """Return the evidence for ``operations``, stale copies among them: their examples are witnesses too."""
        bodies = [body for item in operations for body in (item.request, *(answer.body for answer in item.responses))]
        examples = [example for body in bodies for example in body.examples]
        return cls(quotes, {example.sample.location: example.outcome for example in examples})


@dataclass(slots=True)
class SourceWriter:
    """Writes the sources of one document with as many facts as the rendering ``prose`` holds."""

    evidence: Evidence
    prose: Prose
    _numbers: _Numbers = field(init=False)

    def document(
        self, plans: tuple[OperationPlan, ...], schemas: Mapping[str, Schema], bodies: Mapping[str, Location]
    ) -> JsonObject:
        """Return the sources of operations, of named schemas, and of the components that are bodies but no schemas."""
        places = [*_places(plans), *_places_of_schemas(schemas.values()), *bodies.values()]
        examples = {at for at in places if at in self.evidence.outcomes}
        self._numbers = _Numbers.of(places, examples, self.evidence.quotes)
        described = {name: self._schema(schema) for name, schema in schemas.items()}
        described.update((name, self._place(at)) for name, at in bodies.items())
        headers: dict[Headers, int] = {}
        tables = [self._table(table, headers) for table in self._numbers.tables]
        return {
            "pages": list[JsonValue](self._numbers.pages),
            "columns": [dict[str, JsonValue](columns) for columns in headers],
            "tables": list[JsonValue](tables),
            "examples": [self._example(at) for at in self._numbers.examples],
            "operations": {plan.id: self._operation(plan) for plan in sorted(plans, key=lambda plan: plan.id)},
            "schemas": {name: described[name] for name in sorted(described)},
        }

    def _table(self, at: Location, headers: dict[Headers, int]) -> JsonObject:
        written: JsonObject = {"page": self._numbers.page(at), "table": at.table, "section": at.section}
        if at.anchor:
            written["anchor"] = at.anchor
        written["line"] = at.line
        return {**written, "columns": headers.setdefault(self._headers(at), len(headers))}

    def _headers(self, at: Location) -> Headers:
        columns = self.evidence.quotes.columns(at)
        return tuple((str(column), columns[column]) for column in _FIELD_COLUMNS if column in columns)

    def _example(self, at: Location) -> JsonObject:
        written: JsonObject = {"page": self._numbers.page(at), "section": at.section, "line": at.line}
        outcome, words = self.evidence.outcomes[at], self.evidence.quotes.row_fingerprint(at)
        return {**written, "outcome": str(outcome), "fingerprint": words}

    def _operation(self, plan: OperationPlan) -> JsonObject:
        group = plan.group
        written: JsonObject = {**self._place(group.first.location), "named_by": _named_by(plan)}
        if len(group.members) > 1:
            written["also"] = [self._place(member.operation.location) for member in group.members[1:]]
        written["parameters"] = {f"{item.place} {item.name}": self._parameter(item) for item in plan.parameters}
        written["responses"] = {
            answer.status: self._response(answer.responses, group.first) for answer in plan.responses
        }
        return written

    def _response(self, responses: tuple[Response, ...], operation: LinkedOperation) -> JsonObject:
        first = responses[0]
        written = self._place(first.location)
        if first.location == operation.location:
            written["assumed"] = True
        headers = {header.name: self._parameter(header) for response in responses for header in response.headers}
        if headers:
            written["headers"] = {name: headers[name] for name in sorted(headers)}
        return written

    def _parameter(self, item: Parameter) -> JsonObject:
        return {**self._place(item.location), **self._facts(item.facts)}

    def _schema(self, schema: Schema) -> JsonObject:
        written = self._place(schema.location)
        if schema.also:
            places = [self._place(place) for place in schema.also]
            written["also"] = [place.get("table", place) for place in places]
        if schema.properties:
            written["properties"] = {item.name: self._property(item) for item in schema.properties}
        return written

    def _property(self, item: Property) -> JsonObject:
        written = {**self._place(item.location), **self._facts(item.facts)}
        agree = [one for one in item.witnesses if not one.against]
        differ = [one for one in item.witnesses if one.against]
        if agree and not item.is_observed:
            written["agree"] = list[JsonValue](sorted(self._numbers.example(one) for one in agree))
        if differ:
            written["differ"] = [[self._numbers.example(one), *one.against] for one in differ]
        return written

    def _facts(self, facts: Facts) -> JsonObject:
        keys = fact_keys(facts, self.prose)
        found = {keys[fact]: rule for fact, rule in facts.rules if fact in keys}
        return {"facts": {key: found[key] for key in sorted(found)}} if found else {}

    def _place(self, at: Location) -> JsonObject:
        """Return a place: a row of a table, a table, an example, or a line of a page."""
        if at.table and at.row:
            return {"at": [self._numbers.table(at), at.row], "fingerprint": self.evidence.quotes.row_fingerprint(at)}
        if at.table:
            return {"table": self._numbers.table(at)}
        if at in self._numbers.examples:
            return {"example": self._numbers.examples[at]}
        return {"page": self._numbers.page(at), "line": at.line}


@dataclass(frozen=True, slots=True)
class _Numbers:
    """The numbers of pages, tables and examples, in the order of the pages."""

    pages: Mapping[str, int]
    tables: Mapping[Location, int]
    examples: Mapping[Location, int]
    quotes: Quotes

    @classmethod
    def of(cls, places: Iterable[Location], examples: Iterable[Location], quotes: Quotes) -> _Numbers:
        places = list(places)
        return cls(
            pages=_numbered(at.page for at in places),
            tables=_numbered(quotes.table_place(at) for at in places if at.table),
            examples=_numbered(examples),
            quotes=quotes,
        )

    def page(self, at: Location) -> int:
        return self.pages[at.page]

    def table(self, at: Location) -> int:
        return self.tables[self.quotes.table_place(at)]

    def example(self, witness: Witness) -> int:
        return self.examples[witness.location]


def _numbered(keys: Iterable[Key]) -> dict[Key, int]:
    return {key: number for number, key in enumerate(sorted(set(keys)))}


def _places(plans: Iterable[OperationPlan]) -> Iterator[Location]:
    for plan in plans:
        yield from (member.operation.location for member in plan.group.members)
        yield from (parameter.location for parameter in plan.parameters)
        for answer in plan.responses:
            for response in answer.responses:
                yield response.location
                yield from (header.location for header in response.headers)


def _places_of_schemas(schemas: Iterable[Schema]) -> Iterator[Location]:
    for schema in schemas:
        yield from (schema.location, *schema.also)
        for item in schema.properties:
            yield from (item.location, *(witness.location for witness in item.witnesses))


def _named_by(plan: OperationPlan) -> str:
    """Return where an operationId comes from: words of the path tell apart what would have the same name."""
    name = plan.group.name
    if plan.id == name:
        return str(plan.group.named_by)
    return f"{plan.group.named_by} and path" if plan.id.startswith(name) else "names.json"
