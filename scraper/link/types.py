"""Type cells → types: each object is looked up where the page describes it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from scraper import codes
from scraper.diagnostics import Findings
from scraper.documented import DocField, FieldTable
from scraper.link.facts import typed_facts
from scraper.link.tables import TableIndex, same_name, schema_hint
from scraper.link.value_pages import ValuePages
from scraper.linked import (
    AnyOfType,
    AnyType,
    ArrayType,
    FreeObject,
    JsonTextType,
    MapType,
    PrimitiveType,
    Property,
    Schema,
    SchemaId,
    SchemaRef,
    TypeRef,
)
from scraper.page import block_text
from scraper.typeexpr import ArrayOf, Choice, MapOf, ObjectOf, Primitive, TypeExpr, Unknown
from scraper.vocab.types import Prim

_PLAIN_TABLE = re.compile(r"\bsee Table\s+(\d+)", re.IGNORECASE)

Found = tuple[str, FieldTable]


@dataclass(slots=True)
class TypeLinker:
    """Links the types of one documentation set. ``schemas`` grows with every table that a field leads to."""

    index: TableIndex
    findings: Findings
    value_pages: ValuePages = field(default_factory=dict)
    schemas: dict[SchemaId, Schema] = field(default_factory=dict)
    used: set[SchemaId] = field(default_factory=set)

    def nested(self, page: str, table: FieldTable, hint: str) -> SchemaRef:
        """Return the schema of a table that a field leads to, named by its caption, else by ``hint``."""
        return self.schema(page, table, schema_hint(table.caption) or hint)

    def schema(self, page: str, table: FieldTable, hint: str) -> SchemaRef:
        """Return the schema of ``table``, reading it and all that it leads to on first use."""
        id = SchemaId(page, table.index)
        if id not in self.used:
            self.used.add(id)
            for doc in [doc for doc in table.fields if doc.is_dynamic][1:]:
                self.findings.add(codes.FIELD_REPEATED, doc.location, subject=doc.name, quote=doc.name)
            self.schemas[id] = Schema(
                id=id,
                hint=hint,
                properties=tuple(self.property(page, table, doc) for doc in table.fields if not doc.is_dynamic),
                values=next((self.resolve(page, table, doc) for doc in table.fields if doc.is_dynamic), None),
                location=table.location,
            )
        return SchemaRef(id)

    def property(self, page: str, table: FieldTable, doc: DocField) -> Property:
        """Return a row of ``table`` as a property."""
        type, facts = typed_facts(doc, self.resolve(page, table, doc), self.value_pages, self.findings)
        return Property(
            name=doc.name,
            type=type,
            is_required=bool(doc.mandatory),
            facts=facts,
            description=doc.description,
            location=doc.location,
        )

    def resolve(self, page: str, table: FieldTable, doc: DocField) -> TypeRef:
        """Return the type of a row of ``table`` on ``page``."""
        return _FieldTypes(self, page, table, doc).resolve(doc.type)


@dataclass(slots=True)
class _FieldTypes:
    """Resolves the type of one field. References are tried from the most explicit to the least."""

    linker: TypeLinker
    page: str
    table: FieldTable
    doc: DocField

    def resolve(self, expr: TypeExpr) -> TypeRef:
        match expr:
            case Primitive(Prim.STRING) if content := self.content_of_text():
                return JsonTextType(content)
            case Primitive(kind):
                return PrimitiveType(kind)
            case ArrayOf(None):
                return ArrayType(self.object_type("", ""))
            case ArrayOf(item) if item is not None:
                return ArrayType(self.resolve(item))
            case MapOf(None):
                return self.object_type("", "")
            case MapOf(value) if value is not None:
                return MapType(self.resolve(value))
            case ObjectOf(name, number):
                return self.object_type(name, number)
            case Choice(options):
                return AnyOfType(tuple(dict.fromkeys(self.resolve(option) for option in options)))
            case Unknown():
                return AnyType()
        raise AssertionError(expr)

    def content_of_text(self) -> TypeRef | None:
        """Return what a String holds whose description leads to a table of its own name: JSON written as text."""
        for page, table in self.by_description_link():
            if same_name(schema_hint(table.caption), self.doc.name):
                return self.linker.nested(page, table, self.doc.name)
        return None

    def object_type(self, name: str, number: str) -> TypeRef:
        """Return the object that the field names, links to in its type, describes by a link, or is the caption of."""
        found = (
            self.by_type_link(name)
            or self.by_number([number] if number else [])
            or self.by_description_link()
            or self.by_number(_PLAIN_TABLE.findall(block_text(self.doc.description)))
            or self.by_caption(name)
        )
        hint = name or self.doc.name
        options = tuple(dict.fromkeys(self.linker.nested(page, table, hint) for page, table in found))
        if not options:
            self.linker.findings.add(
                codes.OBJECT_WITHOUT_TABLE,
                self.doc.location,
                subject=self.doc.name,
                detail=self.doc.type_text,
                quote=self.doc.type_text,
            )
            return AnyType() if isinstance(self.doc.type, ArrayOf) and self.doc.type.item is None else FreeObject()
        return options[0] if len(options) == 1 else AnyOfType(options)

    def by_type_link(self, name: str) -> list[Found]:
        links = [link for text, link in self.doc.type_links if not name or text.casefold() == name.casefold()]
        found = [self.linker.index.by_link(self.page, link) for link in links]
        if links and not any(found):
            self.linker.findings.add(
                codes.LINK_DANGLING, self.doc.location, subject=self.doc.name, quote=self.doc.type_text
            )
        return [self.spelled(name, self.own(hit)) for hit in found if hit]

    def spelled(self, name: str, found: Found) -> Found:
        """Return the table of this page that spells ``name`` as the type cell does, if the one found does not."""
        page, table = found
        hint = schema_hint(table.caption)
        if page != self.page or hint == name or not same_name(hint, name):
            return found
        own = self.linker.index.as_spelled(page, name, self.table)
        return (page, own) if own else found

    def by_description_link(self) -> list[Found]:
        found = [self.linker.index.by_link(self.page, link) for _, link in self.doc.description_links]
        return [self.own(hit) for hit in found if hit and hit != (self.page, self.table)]

    def own(self, found: Found) -> Found:
        """Return the table of this page that bears the name of one found on another page, if there is one.

        Pages that repeat each other's tables repeat their links too, and these lead to the page that came first.
        """
        page, table = found
        hint = schema_hint(table.caption)
        own = self.linker.index.by_name(self.page, hint, self.table) if hint and page != self.page else None
        return (self.page, own) if own else found

    def by_number(self, numbers: list[str]) -> list[Found]:
        found = [self.linker.index.by_number(self.page, number) for number in numbers]
        return [(self.page, table) for table in found if table and table.index != self.table.index]

    def by_caption(self, name: str) -> list[Found]:
        for candidate in filter(None, (name, self.doc.name)):
            if found := self.linker.index.by_name(self.page, candidate, self.table):
                return [(self.page, found)]
        return []
