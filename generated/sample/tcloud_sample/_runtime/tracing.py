"""Spans of OpenTelemetry, one for every request, by its conventions for HTTP clients.

https://opentelemetry.io/docs/specs/semconv/http/http-spans/
"""

from __future__ import annotations

from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from .errors import ConfigurationError
from .hooks import Attempt, Hook
from .logs import shown_url
from .transport import Response


class OpenTelemetryHook(Hook):
    """Traces requests; a span is part of whatever span is current, and is passed on in `traceparent`."""

    def __init__(self, tracer_provider: Any = None) -> None:
        """Get a tracer. Raises `ConfigurationError` if there is no OpenTelemetry.

        Args:
            tracer_provider: A provider of opentelemetry-api, instead of the global one.
        """
        try:
            self._trace: Any = import_module("opentelemetry.trace")
            self._propagate: Any = import_module("opentelemetry.propagate")
        except ImportError:
            raise ConfigurationError("There is no OpenTelemetry: install opentelemetry-api.") from None
        self._tracer = self._trace.get_tracer(__name__.rpartition("._runtime")[0], tracer_provider=tracer_provider)
        self._spans: dict[int, Any] = {}

    def on_request(self, attempt: Attempt) -> None:
        """Begin a span."""
        request = attempt.request
        parts = urlsplit(request.url)
        span = self._tracer.start_span(
            f"{request.method} {attempt.operation}",
            kind=self._trace.SpanKind.CLIENT,
            attributes={
                "http.request.method": request.method,
                "url.full": shown_url(attempt),
                "server.address": parts.hostname or "",
                "server.port": parts.port or {"http": 80}.get(parts.scheme, 443),
                **({"http.request.resend_count": attempt.attempt - 1} if attempt.attempt > 1 else {}),
            },
        )
        self._spans[id(attempt)] = span
        self._propagate.inject(request.headers, context=self._trace.set_span_in_context(span))

    def on_response(self, attempt: Attempt, response: Response) -> None:
        """End the span; one of a status that says failure has failed."""
        span = self._spans.pop(id(attempt))
        span.set_attribute("http.response.status_code", response.status_code)
        if response.status_code >= 400:
            self._fail(span, str(response.status_code))
        span.end()

    def on_failure(self, attempt: Attempt, error: BaseException) -> None:
        """End the span: it has failed."""
        span = self._spans.pop(id(attempt))
        self._fail(span, type(error).__name__)
        span.end()

    def _fail(self, span: Any, kind: str) -> None:
        span.set_attribute("error.type", kind)
        span.set_status(self._trace.StatusCode.ERROR)
