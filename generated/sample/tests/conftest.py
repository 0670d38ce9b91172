"""What the tests of all services share: a stub server, and clients that talk to it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from client_cases import Clients
from client_stub import Stub, running

from tcloud_sample import NO_RETRY, AsyncClient, Client, Retry


@pytest.fixture(scope="session")
def stub() -> Iterator[Stub]:
    with running() as server:
        yield server


@pytest.fixture(scope="session")
def clients(stub: Stub) -> Iterator[Clients]:
    """A client that sends everything once, and one that repeats without a pause."""

    settings: dict[str, Any] = {
        "project_id": "project-1",
        "domain_id": "domain-1",
        "region": "region-1",
        "base_url": stub.url,
        "timeout": 30.0,
    }

    with (
        asyncio.Runner() as runner,
        Client(token="t0ken", retry=NO_RETRY, **settings) as once,
        Client(token="t0ken", retry=Retry(attempts=2, first_pause=0.0), **settings) as twice,
    ):
        awaiting = AsyncClient(token="t0ken", retry=NO_RETRY, **settings)
        yield Clients(stub=stub, once=once, twice=twice, awaiting=awaiting, runner=runner)
        runner.run(awaiting.close())
