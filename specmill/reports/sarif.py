"""Findings of a service → SARIF 2.1.0 (OASIS, 2020), so that a code host shows them on the pages.

Paths are relative to the root of the documentation (``DOCS``). Where two witnesses disagree, the example is the
location and the cell of the table is related to it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import PurePosixPath
from urllib.parse import quote

from scraper import CODES, Code, Diagnostic, Location, Severity
from scraper.jsonvalue import JsonObject, JsonValue
from specmill import __version__
from specmill.scraping import Spec

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def render_sarif(spec: Spec) -> str:
    """Return the log of a run: its findings in their order, the accepted ones suppressed with their reasons."""
    codes = sorted({finding.code for finding in spec.result.findings})
    root = f"{spec.docs_url}/" if spec.docs_url else ""
    run: JsonObject = {
        "tool": {"driver": {"name": "specmill", "version": __version__, "rules": _rules(codes)}},
        "columnKind": "unicodeCodePoints",
        "automationDetails": {"id": f"specmill/{spec.service}/"},
        "originalUriBaseIds": {"DOCS": {"uri": root} if root else {"description": {"text": "The documentation."}}},
        "results": [_result(finding, codes) for finding in spec.result.findings],
    }
    log: JsonObject = {"version": "2.1.0", "runs": [run], "$schema": SCHEMA}
    return json.dumps(log, indent=1, ensure_ascii=False) + "\n"


def _rules(codes: Iterable[str]) -> list[JsonValue]:
    return [_rule(CODES[code]) for code in codes]


def _rule(code: Code) -> JsonObject:
    return {
        "id": code.id,
        "shortDescription": {"text": f"{code.title}."},
        "fullDescription": {"text": code.why},
        "help": {"text": code.what_to_do},
        "defaultConfiguration": {"level": _LEVELS[code.severity]},
        "properties": {"tags": [f"fault-{code.fault}"]},
    }


def _result(finding: Diagnostic, codes: list[str]) -> JsonObject:
    code = CODES[finding.code]
    result: JsonObject = {
        "ruleId": code.id,
        "ruleIndex": codes.index(code.id),
        "level": _LEVELS[code.severity],
        "message": {"text": _message(finding, code)},
    }
    if finding.location.page:
        result["locations"] = [_location(finding.location, finding.quote)]
    if finding.documented.page:
        related = _location(finding.documented, finding.documented_quote)
        result["relatedLocations"] = [{"id": 1, **related, "message": {"text": "What the table says."}}]
    if finding.fingerprint:
        result["partialFingerprints"] = {"specmill/v1": f"{code.id}:{finding.subject}:{finding.fingerprint}"}
    if finding.accepted:
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": finding.accepted}]
    return result


def _message(finding: Diagnostic, code: Code) -> str:
    about = ": ".join(text for text in (finding.subject, finding.detail) if text)
    sentence = f"{code.title}: {about}." if about else f"{code.title}."
    if not finding.documented.page:
        return sentence
    return f"{sentence} The table says “{finding.documented_quote}”, the example “{finding.quote}”."


def _location(at: Location, text: str) -> JsonObject:
    region: JsonObject = {"startLine": max(at.line, 1)}
    if text:
        region["snippet"] = {"text": text}
    names = [part for part in (at.section, at.table, f"row {at.row}" if at.row else "", at.column) if part]
    found: JsonObject = {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(PurePosixPath(at.page).as_posix()), "uriBaseId": "DOCS"},
            "region": region,
        }
    }
    if names:
        found["logicalLocations"] = [{"fullyQualifiedName": " / ".join(names)}]
    return found
