"""Findings and page reports → ``findings.json``."""

from __future__ import annotations

from collections.abc import Iterable

from scraper.codes import CODES
from scraper.diagnostics import Diagnostic, Location
from scraper.documented import PageReport
from scraper.jsontext import render_json
from scraper.jsonvalue import JsonObject


def render_findings(
    findings: Iterable[Diagnostic], pages: Iterable[PageReport], *, service: str, with_text: bool
) -> str:
    """Return the text of findings.json: every page with what became of it, and every finding, sorted by place.

    Without ``with_text`` a finding holds its place, the wire name it is about and the fingerprint of the source text,
    but none of the text itself. What only this run can tell is left out: the file is the same after the next one.
    """
    data: JsonObject = {
        "service": service,
        "pages": [_page(page) for page in pages],
        "findings": [_finding(finding, with_text) for finding in findings if not CODES[finding.code].is_of_run],
    }
    return render_json(data)


def _page(page: PageReport) -> JsonObject:
    if page.operations:
        return {"page": page.page, "kind": str(page.kind), "operations": list(page.operation_ids)}
    return {"page": page.page, "kind": str(page.kind), "reason": page.reason}


def _place(at: Location) -> JsonObject:
    place: JsonObject = {
        "section": at.section,
        "table": at.table,
        "row": at.row,
        "column": at.column,
        "line": at.line,
        "anchor": at.anchor,
    }
    return {"page": at.page, **{name: value for name, value in place.items() if value}}


def _finding(finding: Diagnostic, with_text: bool) -> JsonObject:
    code, at = CODES[finding.code], finding.location
    written: JsonObject = {"code": code.id, "severity": str(code.severity), "fault": str(code.fault), **_place(at)}
    is_text = finding.subject == finding.quote and not at.row
    if finding.subject and (with_text or not is_text):
        written["subject"] = finding.subject
    if with_text and finding.detail:
        written["detail"] = finding.detail
    if with_text and finding.quote:
        written["quote"] = finding.quote
    if finding.documented.page:
        place = _place(finding.documented)
        if finding.documented.page == at.page:
            del place["page"]
        written["documented"] = place
        if with_text and finding.documented_quote:
            written["documented_quote"] = finding.documented_quote
    if finding.fingerprint:
        written["fingerprint"] = finding.fingerprint
    if finding.accepted:
        written["accepted"] = finding.accepted
    return written
