"""Page model → documented API, read by the fixtures beside this file. Pages are given in the tests' notation."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scraper.diagnostics import Findings, Location
from scraper.documented import DocOperation, PageKind
from scraper.markdown import markdown
from scraper.read import ReadPage, read_operation
from scraper.read.captions import with_caption
from scraper.read.endpoints import read_servers
from scraper.read.error_codes import read_error_codes
from scraper.read.fields import read_fields
from scraper.read.listing import split_listing
from scraper.read.parts import read_parts
from scraper.read.raw_request import raw_request
from scraper.read.uri import read_endpoints
from tests.scraper.support.fixtures import Case, Given, Runner, parameters
from tests.scraper.support.notation import blocks_of, page_of, table_of
from tests.scraper.support.show_docs import (
    endpoint_lines,
    error_lines,
    field_lines,
    finding_lines,
    operation_lines,
    sample_lines,
    show,
    status_lines,
    table_lines,
)

HERE = Location(page="page.html")

HEAD = """\
# Creating a Shelf
## URI
{call}
"""


def read(given: Given) -> ReadPage:
    """Read a page of which the case gives only what matters: title and URI are added where it has none."""
    method = given.word("method") or "POST"
    text = given.word("page") if isinstance(given.value, dict) else given.text
    has_uri = any(line.lstrip("#*- ").startswith(("URI", "API name")) for line in text.splitlines())
    return read_operation(page_of(text if has_uri else HEAD.format(call=f"{method} /v1/shelves") + text))


def operation(given: Given) -> DocOperation:
    found = read(given).operation
    assert found is not None
    return found


def captions(given: Given) -> str | None:
    """Given is the words before a table and its caption: "words | caption"."""
    lead, _, caption = given.text.partition(" |")
    table = replace(table_of("| Parameter | Type |"), caption=caption.strip())
    found = with_caption(table, lead)
    return found.caption if found != table else None


def endpoints(given: Given) -> str | None:
    found = read_servers(table_of(given.text))
    return show(f"{server.url} ({server.region})" if server.region else server.url for server in found)


def error_codes(given: Given) -> str | None:
    return show(error_lines(read_error_codes(table_of(given.text), HERE)))


def fields(given: Given) -> str | None:
    """Given is a table, or a table "in a response"."""
    findings = Findings()
    text = given.word("in a response") if isinstance(given.value, dict) else given.text
    found = read_fields(table_of(text), HERE, findings, in_response=isinstance(given.value, dict))
    return show(field_lines(found), finding_lines(findings.sorted()))


def general(given: Given) -> str | None:
    """Show a page that documents no operation: its kind, and what it holds for others."""
    found = read_operation(page_of(given.text))
    if found.kind is PageKind.OPERATION:
        return None
    return show(
        [f"{found.kind}: {found.reason}"],
        table_lines(found.tables, with_fields=True),
        status_lines(found.statuses),
        error_lines(found.error_codes),
        finding_lines(found.diagnostics),
    )


def listing(given: Given) -> str | None:
    """Show the lines before the body, and the body; nothing for a listing that is all body."""
    found = split_listing(given.text)
    if not found.head:
        return None
    mark = "head" if found.is_clear else "unclear head"
    return show((f"{mark}: {line}" for line in found.head), [f"body: {found.body}"] if found.body else [])


def whole(given: Given) -> str | None:
    found = read(given)
    return show(operation_lines(found.operation) if found.operation else [], finding_lines(found.diagnostics))


def parts(given: Given) -> str | None:
    """Show the kind and heading of each part with the number of its blocks; nothing where none is known."""
    findings = Findings()
    found = read_parts(page_of(given.text), findings)
    lines = [f"{part.kind or 'unknown'} “{part.section.heading}” {len(part.section.blocks)}" for part in found]
    is_known = any(part.kind for part in found)
    return show(lines if is_known else [], finding_lines(findings.sorted()))


def raw(given: Given) -> str | None:
    found = raw_request(page_of(given.text))
    return found.section if found else None


def samples(given: Given) -> str | None:
    found = read(given)
    assert found.operation
    return show(sample_lines(found.operation.samples), finding_lines(found.diagnostics))


def texts(given: Given) -> str | None:
    """Show the description of the operation, and each sentence that nothing claims."""
    found = read(given)
    assert found.operation
    unread = (f"! {finding.code}: {finding.quote}" for finding in found.diagnostics)
    return show(filter(None, [markdown(found.operation.description)]), unread)


def uri(given: Given) -> str | None:
    return show(endpoint_lines(read_endpoints(blocks_of(given.text), HERE)))


def uri_table(given: Given) -> str | None:
    found = read(given)
    assert found.operation
    return show(table_lines(found.operation.tables, with_fields=True), finding_lines(found.diagnostics))


RUNNERS: dict[str, Runner] = {
    "captions": captions,
    "endpoints": endpoints,
    "error_codes": error_codes,
    "fields": fields,
    "general": general,
    "listing": listing,
    "operation": whole,
    "parts": parts,
    "raw_request": raw,
    "response_headers": uri_table,
    "roles": lambda given: show(table_lines(operation(given).tables)),
    "samples": samples,
    "statuses": lambda given: show(status_lines(operation(given).statuses)),
    "texts": texts,
    "uri": uri,
    "uri_table": uri_table,
}


@pytest.mark.parametrize(("case", "run"), parameters("read", RUNNERS))
def test_rule(case: Case, run: Runner) -> None:
    case.check(run)
