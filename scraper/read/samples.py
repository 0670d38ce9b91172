"""Listings of the example sections → samples: what each shows, its status and the words before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scraper.diagnostics import Location
from scraper.documented import DocSample
from scraper.page import Listing, Paragraph, Section, iter_blocks
from scraper.vocab.labels import SAMPLE_LABELS, STATUS_LEAD, SampleKind
from scraper.vocab.sections import SectionKind

_DEFAULT_KIND: dict[SectionKind, SampleKind | None] = {
    SectionKind.REQUEST_EXAMPLE: SampleKind.REQUEST,
    SectionKind.RESPONSE_EXAMPLE: SampleKind.RESPONSE,
    SectionKind.REQUEST: SampleKind.REQUEST,
    SectionKind.RESPONSE: SampleKind.RESPONSE,
    SectionKind.SAMPLES: None,
}
EXAMPLE_SECTIONS = frozenset(_DEFAULT_KIND)


@dataclass(slots=True)
class SampleReader:
    """Reads the listings of one page in document order: counts them and remembers the words before the next one."""

    page: str
    count: int = 0
    title: str = ""

    def next_index(self) -> int:
        """Return the position of the next listing, from 1."""
        self.count += 1
        return self.count

    def read(self, section: Section, kind: SectionKind) -> Iterator[DocSample | Location]:
        """Yield the samples of an example section, and the location of each listing that no label explains.

        A label ("Sample request", "Failed response") holds until the next one; "Status code: 404" makes an error
        response. The sentence before a listing, or before its bare label, is its title.
        """
        shown, status = _DEFAULT_KIND[kind], ""
        for block in iter_blocks(section.blocks):
            if isinstance(block, Paragraph):
                if lead := STATUS_LEAD.match(block.text):
                    status, self.title = lead["code"], lead["description"]
                elif label := sample_kind(block.text):
                    shown, status = label, ""
                    self.title = block.text if ":" in block.text.rstrip(": ") or not self.title else self.title
                else:
                    self.title = block.text
            elif isinstance(block, Listing):
                index, title, self.title = self.next_index(), self.title, ""
                place = Location(page=self.page, section=section.heading, line=block.line)
                if shown is None:
                    yield place
                    continue
                yield DocSample(
                    kind=_with_status(shown, status),
                    status=status,
                    title=title,
                    text=block.text,
                    index=index,
                    location=place,
                )


def sample_kind(label: str) -> SampleKind | None:
    """Return what a label says of the listing after it; None where it is a sentence like any other."""
    return next((kind for pattern, kind in SAMPLE_LABELS if pattern.match(label)), None)


def _with_status(kind: SampleKind, status: str) -> SampleKind:
    if kind is SampleKind.REQUEST or not status:
        return kind
    return SampleKind.RESPONSE if status.startswith("2") else SampleKind.ERROR
