"""Requests that no documentation describes: method and path as given, nothing checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

from .arguments import UNSET
from .errors import ConfigurationError, InvalidRequestError
from .operation import Parameter, Target
from .settings import Settings
from .transport import Request
from .values import encoded, pairs

_BOUND = re.compile(r"\{(project_id|domain_id|region)\}")


def build_raw_request(
    settings: Settings,
    target: Target | None,
    method: str,
    path: str,
    *,
    query: Mapping[str, Any],
    headers: Mapping[str, str],
    json: Any,
    content: bytes | None,
) -> Request:
    """The request for `path` of the service of `target`, or for `path` itself if that is a complete URL.

    Raises `ConfigurationError` without an address and `InvalidRequestError` if JSON cannot say `json`.
    """
    if json is not UNSET and content is not None:
        raise TypeError("give either json or content, not both")
    url = _BOUND.sub(lambda match: quote(settings.bound(match[1]), safe=""), path)
    if "://" not in path:
        if target is None:
            raise ConfigurationError(f"{path} is not a complete URL: say which service it is for, with service=...")
        url = f"{settings.address(target, None)}/{url.lstrip('/')}"
    given = {name: value for name, value in query.items() if value is not None and value is not UNSET}
    listed = [pair for name, value in given.items() for pair in pairs(Parameter(name, "query"), name, value)]
    if listed:
        url += f"{'&' if '?' in url else '?'}{urlencode(listed, quote_via=quote, safe='')}"
    sent = {"Accept": "application/json", "User-Agent": settings.user_agent}
    if json is not UNSET:
        sent["Content-Type"] = "application/json"
        content = _content(f"{method} {path}", json)
    return Request(method.upper(), url, {**sent, **headers}, content)


def _content(operation: str, value: Any) -> bytes:
    try:
        return encoded(value)
    except (TypeError, ValueError) as error:
        raise InvalidRequestError(operation, (("json", str(error)),)) from None
