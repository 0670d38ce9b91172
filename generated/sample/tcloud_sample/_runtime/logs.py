"""What is written to the log: a line for every answer at INFO, headers and bodies at DEBUG, secrets never.

The logger is called like the package.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Collection, Mapping
from typing import Any, cast
from urllib.parse import unquote, urlsplit

from .hooks import Attempt, Hook
from .redaction import HIDDEN, is_secret
from .transport import Response

LOGGER = logging.getLogger(__name__.rpartition("._runtime")[0] or __name__)

_LONGEST = 10_000
"""The characters of a body that are written at most."""


class Log(Hook):
    """Writes to the log."""

    def on_request(self, attempt: Attempt) -> None:
        """Write what goes out, at DEBUG."""
        if LOGGER.isEnabledFor(logging.DEBUG):
            request = attempt.request
            headers, body = _headers(request.headers, attempt.secrets), _body(request.content, attempt.secrets)
            LOGGER.debug("%s > %s %s %s %s", attempt.operation, request.method, shown_url(attempt), headers, body)

    def on_response(self, attempt: Attempt, response: Response) -> None:
        """Write how it went at INFO, and what came at DEBUG."""
        request = attempt.request
        LOGGER.info(
            "%s: %s %s answered %d in %.3f s (attempt %d)",
            *(attempt.operation, request.method, shown_url(attempt)),
            *(response.status_code, attempt.seconds, attempt.attempt),
        )
        if LOGGER.isEnabledFor(logging.DEBUG):
            headers, body = _headers(response.headers, attempt.secrets), _body(response.content, attempt.secrets)
            LOGGER.debug("%s < %d %s %s", attempt.operation, response.status_code, headers, body)

    def on_failure(self, attempt: Attempt, error: BaseException) -> None:
        """Write at INFO that nothing came: what a call makes of it, it raises."""
        request = attempt.request
        LOGGER.info(
            "%s: %s %s failed with %s after %.3f s (attempt %d)",
            *(attempt.operation, request.method, shown_url(attempt)),
            *(type(error).__name__, attempt.seconds, attempt.attempt),
        )


def shown_url(attempt: Attempt) -> str:
    """The URL that is called, with the values of secret parameters hidden."""
    url = attempt.request.url
    query = urlsplit(url).query
    if not query:
        return url
    pairs = (pair.partition("=") for pair in query.split("&"))
    shown = "&".join(
        f"{name}={HIDDEN}" if _is_hidden(unquote(name), attempt.secrets) else f"{name}{sign}{value}"
        for name, sign, value in pairs
    )
    return url.replace(f"?{query}", f"?{shown}", 1)


def redacted(value: Any, secrets: Collection[str]) -> Any:
    """JSON with the values of secret fields hidden: those of telling names, and those in `secrets`."""
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        return {
            name: HIDDEN if item is not None and _is_hidden(name, secrets) else redacted(item, secrets)
            for name, item in fields.items()
        }
    if isinstance(value, list | tuple):
        return [redacted(item, secrets) for item in cast("list[Any]", value)]
    return value


def _is_hidden(name: str, secrets: Collection[str]) -> bool:
    return name in secrets or is_secret(name)


def _headers(headers: Mapping[str, str], secrets: Collection[str]) -> dict[str, str]:
    return {name: HIDDEN if _is_hidden(name, secrets) else value for name, value in headers.items()}


def _body(content: object, secrets: Collection[str]) -> str:
    """A body as it may be seen: JSON without its secrets; of anything else only how much there is."""
    if not isinstance(content, bytes):
        return "" if content is None else "<streamed>"
    try:
        text = json.dumps(redacted(json.loads(content), secrets), ensure_ascii=False)
    except (ValueError, RecursionError):
        return f"<{len(content)} bytes>" if content else ""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}… ({len(text)} characters)"
