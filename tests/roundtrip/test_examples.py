"""Every JSON example of the documentation, sent and received by the generated client over HTTP on the loopback.

A request example goes through the generated method and has to arrive as the documentation shows it; a response example
has to come back as a model that dumps to the same JSON. An example that contradicts its table has to be refused by the
client's checks on exactly the fields that the finding names, and to pass with the checks off.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator.plan import MethodPlan, VersionPlan
from generator.shapes import Scalar, Shape
from scraper import ExampleRecord, Outcome
from tests.support.clients import Imported, dumped, imported
from tests.support.corpus import DOCS, SAMPLE, SOURCES, scraped
from tests.support.stub_server import StubServer, running
from tests.support.walk import sources as sources_of

ROUND_TRIPPED = ("modelarts-2022", "modelarts-2024", "modelarts-2025")


@dataclass(frozen=True, slots=True)
class Case:
    """One documented example of one source."""

    source: str
    service: str
    pages: Path
    record: ExampleRecord

    @property
    def id(self) -> str:
        """The example as a reader finds it: source, page, position of the listing on the page."""
        sample = self.record.example.sample
        return f"{self.source}:{sample.location.page}:{sample.index}"

    @property
    def value(self) -> Any:
        return self.record.example.value

    @property
    def contradicts(self) -> bool:
        return self.record.example.outcome is Outcome.CONTRADICTS

    @property
    def conflicts(self) -> frozenset[str]:
        """The fields that contradict their table; none unless the outcome says so."""
        return frozenset(conflict.field for conflict in self.record.example.conflicts)


def sources() -> Iterator[tuple[str, str, Path]]:
    """The bundled sample docs, and the real ones where they are."""
    yield "sample", "sample", SAMPLE
    for source in SOURCES if DOCS.is_dir() else ():
        if source.name in ROUND_TRIPPED:
            yield source.name, source.service, source.folder


CASES = [
    Case(name, service, pages, record)
    for name, service, pages in sources()
    for record in scraped(pages, service).examples
    if record.example.outcome in {Outcome.ROUND_TRIPS, Outcome.REPAIRED, Outcome.CONTRADICTS}
]
REQUESTS = [case for case in CASES if not case.record.status and case.record.method != "GET"]
SUCCESSES = [case for case in CASES if case.record.status.startswith("2")]
ERRORS = [case for case in CASES if case.record.status and not case.record.status.startswith("2")]


def test_the_real_examples_take_part() -> None:
    if not DOCS.is_dir():
        pytest.skip(f"the real documentation is not at {DOCS}: only the sample's examples are tested")
    assert {case.source for case in CASES} == {"sample", *ROUND_TRIPPED}


@dataclass(frozen=True, slots=True)
class Connected:
    """The generated client of a source, connected to a stub server."""

    package: Imported
    stub: StubServer
    checked: Any
    unchecked: Any

    def call(self, case: Case, body: Any = None, *, checks: bool = True) -> Any:
        """Call the method of the case's operation with placeholders for its other arguments."""
        version, method = self.method(case)
        required = [item for item in method.parameters if item.required]
        arguments: dict[str, Any] = {str(item.name): _placeholder(item.shape) for item in required}
        if method.body is not None and (method.body.required or body is not None):
            arguments["body"] = body
            if body is None:
                arguments |= {"body": {}, "validate": False}
        client = self.checked if checks else self.unchecked
        resource = getattr(getattr(client, case.service), str(version.attribute))
        return getattr(resource, str(method.name))(**arguments)

    def method(self, case: Case) -> tuple[VersionPlan, MethodPlan]:
        """The method of the operation that the example belongs to."""
        for service in self.package.generated.plan.services:
            for version in service.versions:
                for resource in version.resources:
                    for method in resource.methods:
                        is_it = (method.http_method, method.path) == (case.record.method, case.record.path)
                        if is_it and not method.is_action:
                            return version, method
        raise AssertionError(f"{case.record.method} {case.record.path} is not in the client")


Connect = Callable[[Case], Connected]


@pytest.fixture(scope="session")
def connect(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connect]:
    """Generate the client of a source on first use."""
    made: dict[str, Connected] = {}
    with ExitStack() as stack:

        def connected(case: Case) -> Connected:
            if case.source not in made:
                made[case.source] = _connected(case, tmp_path_factory, stack)
            return made[case.source]

        yield connected


def _connected(case: Case, folders: pytest.TempPathFactory, stack: ExitStack) -> Connected:
    name = "roundtrip_" + re.sub(r"\W", "_", case.source)
    specs = sources_of(case.service, scraped(case.pages, case.service).documents)
    package = stack.enter_context(imported(folders.mktemp(name), name, *specs))
    stub = stack.enter_context(running())
    settings = {"token": "t0ken", "project_id": "p1", "base_url": stub.url, "retry": package.module().NO_RETRY}
    checked = stack.enter_context(package.client(**settings))
    unchecked = stack.enter_context(package.client(**settings, validate=False))
    return Connected(package, stub, checked, unchecked)


@pytest.mark.parametrize("case", REQUESTS, ids=lambda case: case.id)
def test_a_request_arrives_as_documented(case: Case, connect: Connect) -> None:
    client = connect(case)
    client.stub.answer(None, status=204)
    errors = client.package.module("errors")
    if case.contradicts:
        with pytest.raises(errors.InvalidRequestError) as refused:
            client.call(case, case.value)
        assert _places(refused.value.problems) == case.conflicts
    _answered(errors, lambda: client.call(case, case.value, checks=not case.contradicts))
    assert client.stub.last.method == case.record.method
    assert client.stub.last.json == case.value


@pytest.mark.parametrize("case", SUCCESSES, ids=lambda case: case.id)
def test_a_response_comes_back_as_the_model(case: Case, connect: Connect) -> None:
    client = connect(case)
    errors = client.package.module("errors")
    client.stub.answer(case.value, status=int(case.record.status))
    result, unreadable = _answered(errors, lambda: client.call(case))
    if case.contradicts and unreadable is not None:
        assert json.loads(unreadable.body) == case.value
    else:
        assert unreadable is None
        assert _without(dumped(result), case.conflicts) == _without(case.value, case.conflicts)


@pytest.mark.parametrize("case", ERRORS, ids=lambda case: case.id)
def test_an_error_body_is_kept(case: Case, connect: Connect) -> None:
    client = connect(case)
    status = 400 if case.record.status == "default" else int(case.record.status)
    client.stub.answer(case.value, status=status)
    with pytest.raises(client.package.module("errors").StatusError) as raised:
        client.call(case)
    assert raised.value.status_code == status
    assert raised.value.body == case.value


def _placeholder(shape: Shape) -> object:
    """A value for an argument that the example says nothing about."""
    return shape.choices[0] if isinstance(shape, Scalar) and shape.choices else "1"


def _answered(errors: Any, call: Callable[[], Any]) -> tuple[Any, Any]:
    """Make a call; return its result, or the error of an answer that could not be read."""
    try:
        return call(), None
    except errors.UnreadableResponseError as unreadable:
        return None, unreadable


def _places(problems: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The places of problems as findings write them: ``config.0.weight`` is ``config[].weight``."""
    return frozenset(re.sub(r"\.?\b\d+\b", "[]", place) for place, _ in problems)


def _without(value: Any, places: frozenset[str], path: str = "") -> Any:
    """``value`` without what stands at ``places``, where a tolerant response may have changed a type."""
    if path in places and path:
        return None
    if isinstance(value, list):
        return [_without(item, places, f"{path}[]") for item in value]
    if isinstance(value, dict):
        inner = {f"{path}{{}}"} & places
        return {
            key: _without(item, places, f"{path}{{}}" if inner else f"{path}.{key}".lstrip("."))
            for key, item in value.items()
        }
    return value
