"""Calling every operation of documents with the generated client, as a user of a mock server would."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from generator import SpecSource
from scraper import SpecFile, render_yaml
from scraper.jsonvalue import JsonObject, JsonValue
from specmill.checks.openapi_tree import follow
from specmill.mock.sample import sample
from tests.support.clients import Imported, dumped, imported

JSON = "application/json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One operation that was called; `documented` is None where the document shows no body of the success."""

    name: str
    documented: JsonValue
    returned: object


def sources(service: str, files: Sequence[SpecFile]) -> list[SpecSource]:
    """Documents of a scraped service as the generator takes them."""
    return [
        SpecSource(PurePosixPath(f"{service}/{file.version}.yaml"), render_yaml(file.document).encode())
        for file in files
    ]


def visits(folder: Path, service: str, files: Sequence[SpecFile], url: str) -> list[Visit]:
    """Call every operation of a scraped service's documents at `url`, with a client that is made below `folder`."""
    with imported(folder, f"walk_{service}", *sources(service, files)) as package:
        return list(walk(package, [file.document for file in files], url))


def assert_documented(made: Sequence[Visit]) -> None:
    """Every operation that documents an example of its success has returned exactly that."""
    shown = {item.name: item for item in made if item.documented is not None}
    assert shown
    assert {name: item.returned for name, item in shown.items()} == {
        name: item.documented for name, item in shown.items()
    }


def walk(package: Imported, documents: Sequence[JsonObject], url: str) -> Iterator[Visit]:
    """Call each operation of `documents` once, with its first request example if there is one."""
    found = {key: (document, item) for document in documents for key, item in _operations(document)}
    settings = {"token": "t0ken", "project_id": "p1", "base_url": url, "retry": package.module().NO_RETRY}
    with package.client(**settings) as client:
        for service in package.generated.plan.services:
            for version in service.versions:
                bound = getattr(getattr(client, str(service.attribute)), str(version.attribute))
                for method in (method for resource in version.resources for method in resource.methods):
                    if method.is_action:
                        continue
                    document, operation = found.pop((method.http_method, method.path))
                    schemas = _parameters(document, operation)
                    arguments: dict[str, Any] = {
                        str(item.name): sample(schemas[item.wire], document)
                        for item in method.parameters
                        if item.required
                    }
                    if method.body is not None:
                        arguments["body"] = _shown(document, operation.get("requestBody"))
                    yield Visit(
                        name=f"{service.attribute} {version.version} {method.operation_id}",
                        documented=documented(document, operation),
                        returned=dumped(getattr(bound, str(method.name))(**arguments)),
                    )
    assert not found, f"no method for {sorted(found)}"


def documented(document: JsonObject, operation: JsonObject) -> JsonValue:
    """The first example of the first success of an operation, None if it shows none."""
    responses = operation["responses"]
    assert isinstance(responses, dict)
    success = next((responses[status] for status in sorted(responses) if status.startswith("2")), None)
    return _example(document, _media(document, success))


def _operations(document: JsonObject) -> Iterator[tuple[tuple[str, str], JsonObject]]:
    paths = document["paths"]
    assert isinstance(paths, dict)
    for path, item in paths.items():
        for method, operation in item.items() if isinstance(item, dict) else ():
            if isinstance(operation, dict):
                yield (method.upper(), path), operation


def _parameters(document: JsonObject, operation: JsonObject) -> dict[str, JsonValue]:
    listed = operation.get("parameters")
    parameters = [follow(document, item) for item in listed] if isinstance(listed, list) else []
    return {str(item["name"]): item["schema"] for item in parameters}


def _media(document: JsonObject, holder: JsonValue) -> JsonObject:
    content = follow(document, holder).get("content")
    return follow(document, content.get(JSON)) if isinstance(content, dict) else {}


def _example(document: JsonObject, media: JsonObject) -> JsonValue:
    examples = media.get("examples")
    if isinstance(examples, dict):
        return follow(document, next(iter(examples.values())))["value"]
    return media.get("example")


def _shown(document: JsonObject, body: JsonValue) -> JsonValue:
    media = _media(document, body)
    example = _example(document, media)
    return sample(media.get("schema"), document) if example is None else example
