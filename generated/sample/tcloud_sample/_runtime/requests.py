"""Arguments → request: the path escaped, query and headers written, the body checked and encoded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from pydantic import ValidationError

from .adapters import adapter
from .arguments import UNSET
from .checks import problem
from .errors import InvalidRequestError
from .forms import form_of
from .operation import Body, Operation, Target
from .options import CallOptions, check_options
from .problems import problems_in
from .settings import Settings
from .transport import Request
from .uploads import Content, FormUpload, Upload, content_of
from .values import encoded, escaped, joined, pairs, query_pairs

_NOT_FIELDS = ("self", "body", "content_type", "_options")


def build_request(
    operation: Operation[Any], target: Target, arguments: Mapping[str, Any], settings: Settings
) -> Request:
    """The request for a call with `arguments`; those that are UNSET count as not given.

    Raises `ConfigurationError`, `InvalidRequestError`, and `TypeError` for an argument that there is not.
    """
    options: CallOptions = arguments["_options"]
    check_options(operation.name, options)
    checked = options.get("validate", settings.validate)
    fields = {name: value for name, value in arguments.items() if value is not UNSET and name not in _NOT_FIELDS}
    url, headers = _parameters(operation, fields, settings, checked, options.get("extra_query", {}))
    content = None
    if operation.body is not None:
        content = _content(operation, operation.body, target, arguments.get("body", UNSET), fields, checked)
    if content is not None and operation.body is not None:
        media_type = content.media_type if isinstance(content, FormUpload) else operation.body.media_type
        headers["Content-Type"] = arguments.get("content_type") or media_type
    headers.update(options.get("headers", {}))
    return Request(operation.method, settings.address(target, operation.server) + url, headers, content)


def _parameters(
    operation: Operation[Any], fields: dict[str, Any], settings: Settings, checked: bool, extra: Mapping[str, Any]
) -> tuple[str, dict[str, str]]:
    """Path with query, and headers; takes the parameters out of `fields`. `extra` wins in the query."""
    path = operation.path
    headers = {"Accept": operation.accept, "User-Agent": settings.user_agent}
    query: list[tuple[str, str]] = []
    cookies: list[str] = []
    problems: list[tuple[str, str]] = []
    for parameter in operation.parameters:
        wire = parameter.wire or parameter.name
        if parameter.where == "client":
            path = path.replace(f"{{{wire}}}", escaped(settings.bound(parameter.name)))
        if parameter.name not in fields:
            continue
        value = fields.pop(parameter.name)
        if checked and parameter.check is not None and (message := problem(parameter.check, value)):
            problems.append((parameter.name, message))
        match parameter.where:
            case "path":
                path = path.replace(f"{{{wire}}}", _segment(operation, parameter.name, joined(parameter, value)))
            case "query":
                query += pairs(parameter, wire, value)
            case "header":
                headers[wire] = joined(parameter, value)
            case _:
                cookies.append(f"{escaped(wire)}={escaped(joined(parameter, value))}")
    if problems:
        raise InvalidRequestError(operation.name, tuple(problems))
    if cookies:
        headers["Cookie"] = "; ".join(cookies)
    if extra:
        query = [pair for pair in query if pair[0] not in extra] + query_pairs(extra)
    if not query:
        return path, headers
    return f"{path}?{'&'.join(f'{escaped(wire)}={escaped(value)}' for wire, value in query)}", headers


def _segment(operation: Operation[Any], name: str, value: str) -> str:
    """A value as one segment of a path; an empty one or dots would address something else, whatever the checks."""
    if value in ("", ".", ".."):
        raise InvalidRequestError(operation.name, ((name, f"{value!r} cannot stand in a path"),))
    return escaped(value)


def _content(
    operation: Operation[Any], body: Body, target: Target, whole: Any, fields: dict[str, Any], checked: bool
) -> bytes | Upload | None:
    """The body: `whole` if it is given, else an object of the `fields`."""
    if whole is not UNSET and fields:
        raise TypeError(f"{operation.name}: give either body or {', '.join(fields)}, not both")
    if whole is UNSET and not fields and not body.required:
        return None
    value = {body.renamed.get(name, name): item for name, item in fields.items()} if whole is UNSET else whole
    try:
        if body.form:
            return form_of(value)
        if body.model is None:
            return content_of(cast("Content", value))
        content = encoded(value)
    except (TypeError, ValueError, OSError) as error:
        raise InvalidRequestError(operation.name, (("body", str(error)),)) from None
    if checked:
        try:
            adapter(target.models, body.model).validate_json(content)
        except ValidationError as error:
            raise InvalidRequestError(operation.name, problems_in(error, content)) from error
    return content
