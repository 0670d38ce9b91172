"""What the tests of the generator share: a stub server, and the client of each fixture, generated once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any, Protocol

import pytest

from generator import SpecSource
from tests.support.clients import SPECS, Imported, imported, spec
from tests.support.stub_server import StubServer, running


class Connect(Protocol):
    """Makes a client of a package; it is closed when the test is over."""

    def __call__(self, package: Imported, **settings: Any) -> Any: ...


@pytest.fixture
def stub() -> Iterator[StubServer]:
    with running() as server:
        yield server


@pytest.fixture
def connect(stub: StubServer) -> Iterator[Connect]:
    with ExitStack() as stack:

        def connected(package: Imported, **settings: Any) -> Any:
            no_retry = package.module().NO_RETRY
            defaults = {"token": "t0ken", "project_id": "p1", "base_url": stub.url, "retry": no_retry}
            return stack.enter_context(package.client(**{**defaults, **settings}))

        yield connected


@pytest.fixture(scope="session")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    with imported(tmp_path_factory.mktemp("notebook"), "notebook_client", spec("notebook")) as package:
        yield package


@pytest.fixture
def v1(notebook: Imported, connect: Connect) -> Any:
    return connect(notebook).modelarts.v1


@pytest.fixture(scope="session")
def names(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    with imported(tmp_path_factory.mktemp("names"), "names_client", spec("names")) as package:
        yield package


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    with imported(tmp_path_factory.mktemp("hostile"), "hostile_client", spec("hostile")) as package:
        yield package


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    with imported(tmp_path_factory.mktemp("shared"), "shared_client", spec("shared")) as package:
        yield package


@pytest.fixture(scope="session")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    source = SpecSource.read(SPECS / "foreign.json")
    with imported(tmp_path_factory.mktemp("foreign"), "foreign_client", source) as package:
        yield package


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    with imported(tmp_path_factory.mktemp("files"), "files_client", spec("files")) as package:
        yield package
