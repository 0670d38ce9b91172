"""Requests that no documentation describes: method and path as given, nothing checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from .arguments import UNSET
from .errors import ConfigurationError, InvalidRequestError
from .forms import form_of
from .operation import Target
from .options import CallOptions, check_options
from .settings import Settings
from .transport import Request
from .uploads import Content, Upload, content_of
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
    content: Content | None
    form: Mapping[str, Any] | None


def build_raw_request(settings: Settings, raw: RawRequest, options: CallOptions) -> Request:
    """The request for the path of the service of its target, or for the path itself if that is a complete URL.

    Raises `ConfigurationError` without an address, `InvalidRequestError` if JSON cannot say `json`, `OSError` if a file
    cannot be read.
    """
    check_options(f"{raw.method} {raw.path}", options)
    path = raw.path
    if (raw.json is not UNSET) + (raw.content is not None) + (raw.form is not None) > 1:
        raise TypeError("give one of json, content and form")
    url = _BOUND.sub(lambda match: quote(settings.bound(match[1]), safe=""), path)
    if "://" not in path:
        if raw.target is None:
            raise ConfigurationError(f"{path} is not a complete URL: say which service it is for, with service=...")
        url = f"{settings.address(raw.target, None)}/{url.lstrip('/')}"
    listed = query_pairs({**raw.query, **options.get("extra_query", {})})
    if listed:
        url += f"{'&' if '?' in url else '?'}{urlencode(listed, quote_via=quote, safe='')}"
    sent = {"Accept": "application/json", "User-Agent": settings.user_agent}
    content: bytes | Upload | None = None
    if raw.json is not UNSET:
        sent["Content-Type"] = "application/json"
        content = _json(f"{raw.method} {path}", raw.json)
    elif raw.form is not None:
        content = form_of(raw.form)
        sent["Content-Type"] = content.media_type
    elif raw.content is not None:
        content = content_of(raw.content)
    return Request(raw.method.upper(), url, {**sent, **options.get("headers", {})}, content)


def _json(operation: str, value: Any) -> bytes:
    try:
        return encoded(value)
    except (TypeError, ValueError) as error:
        raise InvalidRequestError(operation, (("json", str(error)),)) from None
