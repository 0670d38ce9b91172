"""The mock as a WSGI application: which operation a request means, and what it asks for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.http import parse_dict_header
from werkzeug.routing import Map, Rule
from werkzeug.wrappers import Request, Response

from scraper.jsonvalue import JsonObject
from specmill.checks.openapi_tree import Kind, nodes
from specmill.errors import SpecmillError, WrongUse
from specmill.mock.answers import NotDocumentedError, make_answer, media_types

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

Log = Callable[[str], None]
"""Takes one line about a request that was answered."""

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Route:
    """One operation: its place, its name and where it is described. ``source`` names the document in messages."""

    method: str
    path: str
    name: str
    operation: JsonObject
    document: JsonObject
    source: str


class MockApplication:
    """Answers the operations of several documents; the path of a server's URL is no part of their paths.

    A request chooses among what is documented by the header Prefer (RFC 7240): ``code=404``, ``example=Name``.
    """

    def __init__(self, documents: Mapping[str, JsonObject], log: Log) -> None:
        """Take ``documents`` by the name that messages call them.

        Raises :class:`WrongUse` when two of them describe the same operation, :class:`SpecmillError` for a path that
        no request can have.
        """
        self.routes = tuple(route for name, document in documents.items() for route in _routes(document, name))
        self._log = log
        _refuse_twins(self.routes)
        self._map = Map([_rule(route) for route in self.routes], strict_slashes=False, merge_slashes=False)

    def __call__(self, environment: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        request = Request(environment)
        response, name = self._answer(request)
        self._log(f"{request.method} {request.path} {response.status_code} {name}".rstrip())
        return response(environment, start_response)

    def _answer(self, request: Request) -> tuple[Response, str]:
        try:
            route, _ = self._map.bind_to_environ(request).match()
        except MethodNotAllowed as error:
            methods = ", ".join(sorted(error.valid_methods or ()))
            return _refusal(405, f"{request.path} has no {request.method}; it has {methods}"), ""
        except HTTPException:
            return _refusal(404, f"no document describes {request.method} {request.path}"), ""
        asked = parse_dict_header(request.headers.get("Prefer", ""))
        code, example = asked.get("code") or "", asked.get("example") or ""
        try:
            offered = media_types(route.document, route.operation, code=code)
            media_type = request.accept_mimetypes.best_match(offered) or ""
            answer = make_answer(route.document, route.operation, code=code, example=example, media_type=media_type)
        except NotDocumentedError as error:
            return _refusal(400, f"{route.name}: {error}"), route.name
        return Response(answer.content, answer.status, content_type=answer.media_type or None), route.name


def _refusal(status: int, reason: str) -> Response:
    body = {"error_code": f"mock.{status}", "error_msg": reason}
    return Response(json.dumps(body), status, content_type="application/json")


def _routes(document: JsonObject, source: str) -> Iterator[Route]:
    for node in nodes(document):
        parts = node.pointer.split("/")
        if node.kind is Kind.OPERATION and parts[1] == "paths" and len(parts) == len(("", "paths", "path", "method")):
            path = parts[2].replace("~1", "/").replace("~0", "~")
            method = parts[3].upper()
            name = str(node.value.get("operationId") or f"{method} {path}")
            yield Route(method=method, path=path, name=name, operation=node.value, document=document, source=source)


def _refuse_twins(routes: Iterable[Route]) -> None:
    seen: dict[tuple[str, str], Route] = {}
    for route in routes:
        first = seen.setdefault((route.method, _PLACEHOLDER.sub("{}", route.path)), route)
        if first is not route:
            raise WrongUse(
                f"{first.source} and {route.source} both describe {route.method} {route.path}; serve them one at a time"
            )


def _rule(route: Route) -> Rule:
    """A rule of werkzeug's: a literal segment goes before a placeholder, whatever the order of the paths."""
    literals = _PLACEHOLDER.split(route.path)
    if any(set("<>?#") & set(literal) for literal in literals):
        raise SpecmillError(f"{route.source}: no request can have the path {route.path}; correct it")
    path = literals[0] + "".join(f"<part{index}>{literal}" for index, literal in enumerate(literals[1:]))
    return Rule(path, methods=[route.method], endpoint=route)
