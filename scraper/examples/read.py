"""A sample's text → JSON value and first outcome."""

from __future__ import annotations

from scraper import codes
from scraper.diagnostics import Findings
from scraper.documented import DocSample
from scraper.linked import Example, Outcome
from scraper.read.listing import markup_type, split_listing
from scraper.repairs import read_json
from scraper.vocab.empties import EMPTY
from scraper.vocab.normal import normal


def read_example(sample: DocSample, findings: Findings) -> Example:
    """Read a sample. What is no JSON even after the known repairs is refused, and every repair is reported."""
    if normal(sample.text) in EMPTY:
        return Example(sample=sample, value=None, outcome=Outcome.NO_BODY)
    if media_type := markup_type(sample.text):
        findings.add(codes.EXAMPLE_NOT_JSON, sample.location, subject=_name(sample), detail=media_type)
        return Example(sample=sample, value=None, outcome=Outcome.REFUSED, media_type=media_type)
    text = split_listing(sample.text)
    if not text.is_clear:
        findings.add(codes.EXAMPLE_REFUSED, sample.location, subject=_name(sample), quote="\n".join(text.head))
        return Example(sample=sample, value=None, outcome=Outcome.REFUSED)
    if normal(text.body) in EMPTY:
        return Example(sample=sample, value=None, outcome=Outcome.NO_BODY)
    reading = read_json(text.body)
    if not reading.is_read:
        findings.add(
            codes.EXAMPLE_REFUSED, sample.location, subject=_name(sample), detail=reading.problem, quote=text.body
        )
        return Example(sample=sample, value=None, outcome=Outcome.REFUSED)
    if reading.repairs:
        repairs = ", ".join(reading.repairs)
        findings.add(codes.EXAMPLE_REPAIRED, sample.location, subject=_name(sample), detail=repairs, quote=text.body)
        return Example(sample=sample, value=reading.value, outcome=Outcome.REPAIRED, repairs=reading.repairs)
    return Example(sample=sample, value=reading.value, outcome=Outcome.ROUND_TRIPS)


def _name(sample: DocSample) -> str:
    return f"{sample.kind} example {sample.index}"
