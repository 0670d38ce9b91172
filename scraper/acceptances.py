"""Findings that the configuration accepts, each with a reason and the fingerprint of the source text.

An accepted finding stays, marked. When its source text changes the acceptance expires, and that is a finding of its
own; so is an acceptance that matches nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from scraper import codes
from scraper.diagnostics import Diagnostic, Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """Accepts the findings of ``code`` on ``page`` whose fingerprint it is; ``subject`` narrows it, if not ""."""

    code: str
    page: str
    subject: str = ""
    fingerprint: str
    reason: str

    def concerns(self, finding: Diagnostic) -> bool:
        """Whether a finding is of the kind and at the place that is accepted, whatever its source text."""
        is_about = self.subject in ("", finding.subject)
        return is_about and (finding.code, finding.location.page) == (self.code, self.page)

    def accepts(self, finding: Diagnostic) -> bool:
        """Whether a finding is accepted."""
        return self.concerns(finding) and finding.fingerprint == self.fingerprint


def accept(findings: Iterable[Diagnostic], acceptances: Iterable[Acceptance]) -> tuple[Diagnostic, ...]:
    """Return ``findings`` with the accepted ones marked, and what is to be said of ``acceptances``, sorted."""
    found, given = tuple(findings), tuple(acceptances)
    return tuple(sorted([*(_marked(finding, given) for finding in found), *_void(found, given)]))


def _marked(finding: Diagnostic, acceptances: tuple[Acceptance, ...]) -> Diagnostic:
    reasons = (acceptance.reason for acceptance in acceptances if acceptance.accepts(finding))
    return replace(finding, accepted=next(reasons, ""))


def _void(findings: tuple[Diagnostic, ...], acceptances: tuple[Acceptance, ...]) -> Iterator[Diagnostic]:
    for acceptance in acceptances:
        concerned = [finding for finding in findings if acceptance.concerns(finding)]
        if any(acceptance.accepts(finding) for finding in concerned):
            continue
        code = codes.ACCEPTANCE_EXPIRED if concerned else codes.ACCEPTANCE_UNUSED
        at = concerned[0].location if concerned else Location(page=acceptance.page)
        subject = " ".join(part for part in (acceptance.code, acceptance.subject) if part)
        now = ", ".join(sorted({finding.fingerprint for finding in concerned}))
        yield Diagnostic(code=code.id, location=at, subject=subject, detail=now, quote=acceptance.fingerprint)
