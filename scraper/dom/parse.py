"""Text of a page → element tree: lxml reads, BeautifulSoup rescues what lxml would lose."""

from __future__ import annotations

import re
import sys

from lxml import etree, html
from lxml.html import soupparser

_COUNTED = ("tr", "pre", "h1", "h2", "h4")
_XML_DECLARATION = re.compile(r"^\s*<\?xml\b[^>]*>", re.IGNORECASE)
_NO_CHARACTER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no tree can hold (XML 1.0, 2.2); in HTML it shows nothing."""

_REFERENCE = re.compile(r"&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))(?![0-9a-f]);?", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_START_TAG = re.compile(rf"<({'|'.join(_COUNTED)})\b", re.IGNORECASE)


def parse(text: str) -> html.HtmlElement:
    """Return the root element of a page or of a fragment of one.

    A page is parsed once. Only where the tree holds fewer rows, listings or headings than the text (markup so broken
    that lxml dropped some) is it read again by BeautifulSoup, and the fuller of the two trees is used. An XML
    declaration (XHTML) says no more than what :mod:`scraper.dom.decode` has found out, and neither reader takes it.
    """
    text = _REFERENCE.sub(_without_no_character, _NO_CHARACTER.sub("", _XML_DECLARATION.sub("", text)))
    expected = len(_START_TAG.findall(_COMMENT.sub("", text)))
    try:
        tree = html.document_fromstring(text, ensure_head_body=True)
    except (etree.ParserError, ValueError):
        tree = html.Element("html")
    if _count(tree) >= expected:
        return tree
    try:
        rescued = soupparser.fromstring(text)
    except ValueError:  # a processing instruction, a name or a comment that no tree can hold
        return tree
    return rescued if _count(rescued) > _count(tree) else tree


def _count(tree: html.HtmlElement) -> int:
    return sum(1 for _ in tree.iter(*_COUNTED))


def _without_no_character(reference: re.Match[str]) -> str:
    number = int(reference[1], 16) if reference[1] else int(reference[2])
    return "" if number > sys.maxunicode or _NO_CHARACTER.match(chr(number)) else reference[0]
