"""Document → operation drafts, and a refusal for every operation that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.alias_cycles import without_alias_cycles
from generator.drafts import BodyDraft, OperationDraft, ParameterDraft, ResponseDraft
from generator.json_values import JsonObject, as_array, as_object, as_text
from generator.load import SpecDocument
from generator.lower_servers import server_of
from generator.problems import Refusal, SpecProblem
from generator.read_actions import Action, read_actions
from generator.read_bodies import documented_failures, read_body, read_responses
from generator.read_parameters import read_parameters
from generator.read_schemas import Place, SchemaReader
from generator.shapes import Definition, Shape

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a document yields."""

    drafts: tuple[OperationDraft, ...]
    definitions: dict[str, Definition]
    refusals: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """An operation as it stands in the document; with a `problem` it is known by name only."""

    operation_id: str
    http_method: str
    path: str
    item: JsonObject
    operation: JsonObject
    place: Place
    problem: SpecProblem | None = None


def read_operations(document: SpecDocument) -> Reading:
    """All operations, sorted by path and method: the order of keys in the document means nothing."""
    reader = SchemaReader(document)
    drafts: list[OperationDraft] = []
    refusals: list[Refusal] = []
    taken: set[str] = set()
    for found in _found(document):
        label = found.operation_id or f"{found.http_method} {found.path}"
        operation_id = f"{label} ({found.http_method} {found.path})" if label in taken else label
        taken.add(operation_id)
        try:
            drafts.extend(_drafts(document, reader, found, operation_id))
        except SpecProblem as problem:
            refusals.append(
                Refusal(
                    service=document.service,
                    version=document.version,
                    operation=operation_id,
                    pointer=problem.pointer,
                    reason=problem.reason,
                )
            )
    return Reading(drafts=tuple(drafts), definitions=without_alias_cycles(reader.definitions), refusals=tuple(refusals))


def _found(document: SpecDocument) -> Iterator[_Found]:
    for path, value in sorted(as_object(document.root["paths"]).items()):
        item = as_object(value)
        pointer = f"#/paths/{path.replace('~', '~0').replace('/', '~1')}"
        if "$ref" in item:
            try:
                pointer, target = document.resolve(as_text(item["$ref"]), pointer)
            except SpecProblem as problem:
                yield _broken(path, "any method", problem)
                continue
            item = {**as_object(target), **item}
        for method in sorted(item.keys() & set(_METHODS)):
            if not isinstance(item[method], Mapping):
                what = SpecProblem(f"{pointer}/{method}", "an operation must be an object")
                yield _broken(path, method.upper(), what)
                continue
            operation = as_object(item[method])
            stated = as_text(operation.get("operationId"))
            yield _Found(
                operation_id=stated,
                http_method=method.upper(),
                path=path,
                item=item,
                operation=operation,
                place=Place(f"{pointer}/{method}", f"operation:{stated or f'{method} {path}'}"),
            )


def _broken(path: str, method: str, problem: SpecProblem) -> _Found:
    place = Place(problem.pointer, f"operation:{method} {path}")
    return _Found(operation_id="", http_method=method, path=path, item={}, operation={}, place=place, problem=problem)


def _drafts(
    document: SpecDocument, reader: SchemaReader, found: _Found, operation_id: str
) -> tuple[OperationDraft, ...]:
    """The operation, then its actions; they are refused together, as one request serves them all."""
    if found.problem is not None:
        raise found.problem
    draft = _draft(document, reader, found, operation_id)
    actions = read_actions(reader, found.operation, draft, found.place)
    return draft, *(_action_draft(reader, draft, action) for action in actions)


def _action_draft(reader: SchemaReader, draft: OperationDraft, action: Action) -> OperationDraft:
    sent, received = _travelling(reader, draft.parameters, action.body, action.responses)
    return replace(
        draft,
        operation_id=action.key,
        action=action.wish,
        summary=action.title,
        description="",
        link=action.page,
        body=action.body,
        responses=action.responses,
        sent=sent,
        received=received,
    )


def _travelling(
    reader: SchemaReader,
    parameters: Sequence[ParameterDraft],
    body: BodyDraft | None,
    responses: Sequence[ResponseDraft],
) -> tuple[tuple[Shape, ...], tuple[Shape, ...]]:
    """What is sent and what is received. Raises `SpecProblem` if a definition of either cannot be read."""
    sent: list[Shape] = [parameter.shape for parameter in parameters if not parameter.bound]
    sent += [body.type] if body is not None and body.type is not None else []
    sent += [member.shape for member in body.form] if body is not None else []
    received = [response.type for response in responses if response.type is not None]
    reader.require([*sent, *received])
    return tuple(sent), tuple(received)


def _draft(document: SpecDocument, reader: SchemaReader, found: _Found, operation_id: str) -> OperationDraft:
    place = found.place
    if operation_id != found.operation_id:
        place = Place(place.pointer, f"operation:{operation_id}")
    operation = found.operation
    levels = [
        (f"{place.pointer.rpartition('/')[0]}/parameters", found.item.get("parameters")),
        (f"{place.pointer}/parameters", operation.get("parameters")),
    ]
    parameters = read_parameters(document, reader, found.path, levels, place)
    body = read_body(document, reader, operation.get("requestBody"), place)
    responses = read_responses(document, reader, operation.get("responses"), place)
    sent, received = _travelling(reader, parameters, body, responses)
    tags = [tag for tag in as_array(operation.get("tags")) if isinstance(tag, str)]
    return OperationDraft(
        operation_id=operation_id,
        action="",
        http_method=found.http_method,
        path=found.path,
        tag=tags[0] if tags else "default",
        server=server_of(operation) or server_of(found.item),
        summary=as_text(operation.get("summary")),
        description=as_text(operation.get("description")),
        link=as_text(as_object(operation.get("externalDocs")).get("url")),
        deprecated=operation.get("deprecated") is True,
        parameters=parameters,
        body=body,
        responses=responses if found.http_method != "HEAD" else (),
        failures=documented_failures(operation.get("responses")),
        sent=sent,
        received=received,
    )
