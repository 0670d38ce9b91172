"""Documentation pages → OpenAPI documents. Knows nothing of the generator: the spec is their contract."""

from scraper.acceptances import Acceptance
from scraper.codes import CODES
from scraper.coverage import Account, Coverage, Unclaimed
from scraper.diagnostics import Code, Diagnostic, Fault, Location, Severity
from scraper.documented import PageKind, PageReport
from scraper.jsontext import render_json
from scraper.linked import Outcome
from scraper.naming.pins import NameBook, NameBookError, parse_names, render_names
from scraper.openapi import Prose, SpecFile, render_yaml
from scraper.pipeline import ExampleRecord, ScrapeError, ScrapeOptions, ScrapeResult, cover, scrape
from scraper.quotes import Quotes
from scraper.report import render_findings
from scraper.source import SourcePage, read_source

__all__ = [
    "CODES",
    "Acceptance",
    "Account",
    "Code",
    "Coverage",
    "Diagnostic",
    "ExampleRecord",
    "Fault",
    "Location",
    "NameBook",
    "NameBookError",
    "Outcome",
    "PageKind",
    "PageReport",
    "Prose",
    "Quotes",
    "ScrapeError",
    "ScrapeOptions",
    "ScrapeResult",
    "Severity",
    "SourcePage",
    "SpecFile",
    "Unclaimed",
    "cover",
    "parse_names",
    "read_source",
    "render_findings",
    "render_json",
    "render_names",
    "render_yaml",
    "scrape",
]
