"""Requests that no documentation describes: method and path as given, nothing checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from .arguments import UNSET
from .errors import ConfigurationError, InvalidRequestError
from .operation import Target
from .options import CallOptions, check_options
from .settings import Settings
from .transport import Request
from .values import encoded, query_pairs

_BOUND = re.compile(r"\{(project_id|domain_id|region)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRequest:
    """What to send, in the words of the caller; see `Client.request`."""

    target: Target | None
    method: str
    path: str
    query: Mapping[str, Any]
    json: Any
    content: bytes | None


def build_raw_request(settings: Settings, raw: RawRequest, options: CallOptions) -> Request:
    """The request for the path of the service of its target, or for the path itself if that is a complete URL.

    Raises `ConfigurationError` without an address and `InvalidRequestError` if JSON cannot say `json`.
    """
    check_options(f"{raw.method} {raw.path}", options)
    path, content = raw.path, raw.content
    if raw.json is not UNSET and content is not None:
        raise TypeError("give either json or content, not both")
    url = _BOUND.sub(lambda match: quote(settings.bound(match[1]), safe=""), path)
    if "://" not in path:
        if raw.target is None:
            raise ConfigurationError(f"{path} is not a complete URL: say which service it is for, with service=...")
        url = f"{settings.address(raw.target, None)}/{url.lstrip('/')}"
    listed = query_pairs({**raw.query, **options.get("extra_query", {})})
    if listed:
        url += f"{'&' if '?' in url else '?'}{urlencode(listed, quote_via=quote, safe='')}"
    sent = {"Accept": "application/json", "User-Agent": settings.user_agent}
    if raw.json is not UNSET:
        sent["Content-Type"] = "application/json"
        content = _content(f"{raw.method} {path}", raw.json)
    return Request(raw.method.upper(), url, {**sent, **options.get("headers", {})}, content)


def _content(operation: str, value: Any) -> bytes:
    try:
        return encoded(value)
    except (TypeError, ValueError) as error:
        raise InvalidRequestError(operation, (("json", str(error)),)) from None
