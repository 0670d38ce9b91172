"""The URI section → endpoints. Forms: a paragraph, a listing, or text directly before a table."""

from __future__ import annotations

import re

from scraper.diagnostics import Location
from scraper.documented import Endpoint
from scraper.page import Block, Listing, Paragraph, iter_blocks

_CALL = re.compile(
    r"\b(?P<method>GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)\s+(?:https?://[^/\s]+)?(?P<target>/(?:\{[^{}]*\}|[^\s,;])*)",
)
_METHOD_LABEL = re.compile(r"\bmethod\s*[:：]\s*(GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)\b", re.IGNORECASE)
_PATH_LABEL = re.compile(r"\b(?:path|uri|url)\s*[:：]\s*(?:https?://[^/\s]+)?(/[^\s,;]*)", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\{\s*([^{}]*?)\s*\}")
_QUERY_NAME = re.compile(r"[?&]([\w.@:-]+)=?")
_TEMPLATE_QUERY = re.compile(r"\{[?&]([^{}]*)\}")


def read_endpoints(blocks: tuple[Block, ...], location: Location) -> tuple[Endpoint, ...]:
    """Return the METHOD and path pairs that ``blocks`` state, in document order and each once."""
    found: dict[tuple[str, str], Endpoint] = {}
    for block in iter_blocks(blocks):
        if isinstance(block, Paragraph | Listing):
            for call in _CALL.finditer(block.text):
                endpoint = _endpoint(call["method"], call["target"], block.line, location)
                found.setdefault((endpoint.method, endpoint.path), endpoint)
    if not found and (labelled := _labelled(blocks, location)):
        return (labelled,)
    return tuple(found.values())


def _labelled(blocks: tuple[Block, ...], location: Location) -> Endpoint | None:
    """Return the call that two labelled paragraphs state: ``PATH: /v3/things`` and ``Method: POST``."""
    texts = [(block.text, block.line) for block in iter_blocks(blocks) if isinstance(block, Paragraph)]
    methods = [match[1] for text, _ in texts for match in _METHOD_LABEL.finditer(text)]
    paths = [(match[1], line) for text, line in texts for match in _PATH_LABEL.finditer(text)]
    return _endpoint(methods[0].upper(), *paths[0], location) if methods and paths else None


def states_call(text: str) -> bool:
    """Whether a text states a METHOD and a path."""
    return any(pattern.search(text) for pattern in (_CALL, _METHOD_LABEL, _PATH_LABEL))


def placeholders(path: str) -> tuple[str, ...]:
    """Return the names of the placeholders of a path, in order."""
    return tuple(_PLACEHOLDER.findall(path))


def _endpoint(method: str, target: str, line: int, location: Location) -> Endpoint:
    template_query = [name for part in _TEMPLATE_QUERY.findall(target) for name in part.split(",")]
    path, mark, query = _TEMPLATE_QUERY.sub("", target).partition("?")
    names = [*_QUERY_NAME.findall(mark + query), *(name.strip() for name in template_query)]
    path = _PLACEHOLDER.sub(lambda match: "{" + match[1] + "}", path.rstrip(".")).replace("//", "/")
    place = Location(page=location.page, section=location.section, line=line)
    return Endpoint(
        method=method,
        path=path.rstrip("/") or "/",
        query=tuple(dict.fromkeys(filter(None, names))),
        location=place,
    )
