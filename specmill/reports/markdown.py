"""Findings of a service → a Markdown page that its docs team can act on: by task, with links, table beside example."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from scraper import CODES, Code, Diagnostic, Fault, Location, Severity
from specmill.reports.themes import THEMES, Theme
from specmill.scraping import Spec
from specmill.summaries import plural

MARK = "<!-- written by specmill -->"
_SHOWN = 220
"""How many characters of a cell or a value a table shows."""

_WORST = 10
"""How many pages are named as those with the most to correct."""

_BRACKETS = str.maketrans("[]\\", "()/")
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$&])")


def render_markdown(spec: Spec) -> str:
    """Return the report of a service: defects of its documentation by task, what is accepted, then our own gaps."""
    return "\n".join(_Report(spec).lines()) + "\n"


@dataclass(slots=True)
class _Report:
    spec: Spec
    links: dict[str, str] = field(default_factory=dict)
    """The addresses that the page refers to, by label: so that its source can be read too."""
    numbers: dict[str, int] = field(default_factory=dict)
    """The numbers of the pages, in the order in which they are named."""
    titles: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.titles = {"": ""} | {one.page: one.title for one in self.spec.result.pages}

    def lines(self) -> Iterator[str]:
        findings = [one for one in self.spec.result.findings if CODES[one.code].fault is Fault.DOCS]
        open_findings = [one for one in findings if not one.accepted]
        chapters = [(theme, [one for one in open_findings if one.code in theme.codes]) for theme in THEMES]
        chapters = [(theme, found) for theme, found in chapters if found]
        yield from (f"# {_escaped(self.spec.title)}: what to correct in the API reference", "", MARK, "")
        yield from self.opening(chapters)
        for number, (theme, found) in enumerate(chapters, start=1):
            yield from ("", f"## {number}. {theme.title}", "", theme.task)
            for code in theme.codes:
                if own := [one for one in found if one.code == code]:
                    yield from self.section(CODES[code], own)
        yield from self.accepted([one for one in findings if one.accepted])
        yield from self.ours()
        if self.links:
            yield ""
            yield from (f"[{label}]: <{self.links[label]}>" for label in self.links)

    def opening(self, chapters: Sequence[tuple[Theme, Sequence[Diagnostic]]]) -> Iterator[str]:
        pages = self.spec.result.pages
        yield f"{plural(self.spec.operations, 'operation')} were read from {plural(len(pages), 'page')}."
        if not chapters:
            yield "Nothing is to correct."
            return
        yield from ("", "| what | to correct | to know | pages |", "|---|---:|---:|---:|")
        for number, (theme, found) in enumerate(chapters, start=1):
            notes = sum(_is_note(one) for one in found)
            yield f"| {number}. {theme.title} | {len(found) - notes} | {notes} | {_pages(found)} |"
        defects = [one for _, found in chapters for one in found if not _is_note(one)]
        worst = Counter(one.location.page for one in defects)
        if worst:
            yield from ("", "Pages with the most to correct:", "")
        for page, count in sorted(worst.items(), key=lambda item: (-item[1], item[0]))[:_WORST]:
            yield f"- {self.page(page)}: {count}"

    def section(self, code: Code, found: Sequence[Diagnostic]) -> Iterator[str]:
        count = f"{plural(len(found), 'time')} on {plural(_pages(found), 'page')}"
        yield from ("", f"### {code.title}: {count}", "")
        note = "For information. " if code.severity is Severity.INFO else ""
        yield from (f"{note}{code.what_to_do} In the spec until then: {_lower(code.why)} (`{code.id}`)", "")
        if any(one.documented.page for one in found):
            yield from ("| field | documented | shown | where |", "|---|---|---|---|")
            rows = {one: self.witnesses(one) for one in found}
        else:
            yield from ("| about | text | where |", "|---|---|---|")
            rows = {one: self.place(one) for one in found}
        places: dict[tuple[str, ...], list[str]] = {}
        for one, row in rows.items():
            places.setdefault(row, []).append(self.where(one))
        for row, where in places.items():
            yield _line((*row, "<br>".join(where)))

    def witnesses(self, one: Diagnostic) -> tuple[str, ...]:
        """Return the cells that are the same where the same defect is on several pages."""
        column = f"{_escaped(one.documented.column)}: " if one.documented.column else ""
        says = f"{column}{_short(one.documented_quote)}" if one.documented_quote else ""
        shows = _code(_cut(one.quote)) if one.quote else _short(one.detail)
        return _code(re.split(r"[.]", one.subject)[-1]) or "the body", says, shows

    def place(self, one: Diagnostic) -> tuple[str, ...]:
        """Return what a finding is about and the text there; a title or a name is not said twice."""
        about = [text for text in (one.subject, "" if one.detail == one.quote else one.detail) if text]
        text = "" if one.quote in (one.subject, self.titles[one.location.page]) else one.quote
        shown = _short(text) if one.location.table else _code(_cut(text))
        return ": ".join(map(_code, about)), shown

    def where(self, one: Diagnostic) -> str:
        at, stated = one.location, one.documented
        place = self.link(at, _row(at))
        if stated.page:
            place = f"{self.link(stated, _row(stated))} and {place}"
        path = f", as {_code(one.subject)}" if stated.page and "." in one.subject else ""
        return f"{self.page(at.page)}: {place}{path}"

    def accepted(self, found: Sequence[Diagnostic]) -> Iterator[str]:
        if found:
            yield from ("", "## Accepted", "", "| page | about | code | reason |", "|---|---|---|---|")
        for one in found:
            yield _line((self.page(one.location.page), _code(one.subject), f"`{one.code}`", _short(one.accepted)))

    def ours(self) -> Iterator[str]:
        counted = Counter(one.code for one in self.spec.result.findings if CODES[one.code].fault is Fault.OURS)
        if counted:
            yield from ("", "## Not yours", "", "What the extractor could not use; findings.json lists it.", "")
        for code, count in sorted(counted.items()):
            yield f"- {CODES[code].title}: {count} (`{code}`)"

    def page(self, page: str) -> str:
        return self.link(Location(page=page), self.titles[page] or page or "the whole set")

    def link(self, at: Location, text: str) -> str:
        if not self.spec.docs_url or not at.page:
            return _escaped(text)
        number = self.numbers.setdefault(at.page, len(self.numbers) + 1)
        anchor = f"#{at.anchor}" if at.anchor else ""
        label = f"{number}{anchor}".translate(_BRACKETS)
        self.links[label] = f"{self.spec.docs_url}/{at.page}{anchor}".replace("<", "%3C").replace(">", "%3E")
        return f"[{_escaped(text)}][{label}]"


def _is_note(one: Diagnostic) -> bool:
    return CODES[one.code].severity is Severity.INFO


def _pages(found: Sequence[Diagnostic]) -> int:
    return len({one.location.page for one in found})


def _row(at: Location) -> str:
    parts = [at.table or at.section or "page"]
    parts += [f"row {at.row}"] if at.row else []
    parts += [f"line {at.line}"] if at.line and not at.table else []
    return ", ".join(parts)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell or '—' for cell in cells)} |"


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _short(text: str) -> str:
    return _escaped(_cut(text))


def _cut(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"


def _code(text: str) -> str:
    """Return text as code in a cell of a table: a bar would end the cell, and a back-tick the code."""
    words = " ".join(text.split()).replace("`", "'").replace("|", "\\|")
    return f"`{words}`" if words else ""


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
