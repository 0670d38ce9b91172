"""Bytes of a page file → text.

Exported fragments state no charset and are UTF-8, which an HTML parser would take for ISO-8859-1 (HTML Standard,
"encoding sniffing"), so pages are decoded before they are parsed.
"""

from __future__ import annotations

import codecs
import re

from bs4.dammit import EncodingDetector

_MARKUP = re.compile(r"<\s*[A-Za-z!/]")


class NotText(ValueError):
    """The file is no text page; the message says why."""


def decode(data: bytes) -> str:
    """Return the text of a page. UTF-8 comes first; a declared charset only where the bytes are not valid UTF-8.

    :raises NotText: the bytes are binary, hold no markup, or fit no charset that the page could mean.
    """
    if not data.strip():
        raise NotText("the file is empty")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        charsets = ["utf-16"]
    elif b"\0" in data[:4096]:
        raise NotText("the file is binary")
    else:
        declared = EncodingDetector.find_declared_encoding(data, is_html=True, search_entire_document=False)
        charsets = ["utf-8-sig", *filter(None, [declared]), "windows-1252"]
    for charset in charsets:
        try:
            text = data.decode(charset)
        except (UnicodeError, LookupError):
            continue
        return _checked(text)
    raise NotText("its bytes are neither UTF-8 nor the charset it declares")


def _checked(text: str) -> str:
    if not _MARKUP.search(text):
        raise NotText("the file holds no HTML markup")
    return text.replace("\r\n", "\n")
