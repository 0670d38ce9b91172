"""The error body that a service documents once for all its operations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from scraper import codes
from scraper.diagnostics import Findings, Location
from scraper.examples.error_shape import is_error
from scraper.examples.infer import infer_type
from scraper.jsonvalue import JsonValue
from scraper.link.operations import ERROR_HINT
from scraper.linked import Body, LinkedApi, LinkedOperation, Schema, SchemaId, TypeRef
from scraper.page import Listing, Page, iter_blocks
from scraper.read.listing import split_listing
from scraper.repairs import read_json

_ABOUT_ERRORS = re.compile(r"error|exception|response", re.IGNORECASE)


def with_error_bodies(api: LinkedApi, pages: Iterable[Page], findings: Findings) -> LinkedApi:
    """Give every error status without a body of its own the one that a general page of the service shows.

    ``pages`` are the pages that document no operation, in the order of the table of contents. The first whose title or
    heading speaks of errors or responses and that shows an error counts; without one nothing changes.
    """
    shown = next((found for page in pages for found in _errors(page)), None)
    if shown is None:
        return api
    value, at, index = shown
    schemas: dict[SchemaId, Schema] = dict(api.schemas)
    type = infer_type(value, SchemaId(at.page, -index), ERROR_HINT, at, schemas)
    findings.add(codes.ERROR_BODY_COMMON, at, subject=at.section, quote=at.section)
    operations = tuple(_with_error_body(operation, type) for operation in api.operations)
    return LinkedApi(operations=operations, schemas=schemas)


def _errors(page: Page) -> Iterator[tuple[JsonValue, Location, int]]:
    index = 0
    for section in page.sections:
        for block in iter_blocks(section.blocks):
            if not isinstance(block, Listing):
                continue
            index += 1
            if not _ABOUT_ERRORS.search(f"{page.title} {section.heading}"):
                continue
            reading = read_json(split_listing(block.text).body)
            if reading.is_read and is_error(reading.value):
                yield reading.value, Location(page=page.path, section=section.heading, line=block.line), index


def _with_error_body(operation: LinkedOperation, type: TypeRef) -> LinkedOperation:
    responses = tuple(
        replace(response, body=Body(type=type, is_observed=True))
        if response.status[0] in "45" and response.body.type is None
        else response
        for response in operation.responses
    )
    return replace(operation, responses=responses)
