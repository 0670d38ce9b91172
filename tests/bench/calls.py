"""What a call of the generated client costs beside the same request made by hand with the same transport."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from importlib import import_module
from statistics import median
from typing import Any

import httpx2

from tests.bench.answers import answering
from tests.bench.measure import Row, cpu_in_turn, ratio
from tests.support.committed import SAMPLE

ROUNDS, REPEAT, AT_ONCE = 15, 150, 50
PATH = "/v1/p/notebooks"


def call_rows() -> Iterator[Row]:
    """The costs of calls, synchronous and asynchronous."""
    sys.path.insert(0, str(SAMPLE))
    package = import_module("tcloud_sample")
    cases = json.loads((SAMPLE / "tests/cases/sample_v1.json").read_text("utf-8"))
    listed = next(case for case in cases if case["call"] == "list_notebooks")["answers"][0]["json"]
    item = listed["data"][0]
    flat = {name: value for name, value in item.items() if isinstance(value, str)}
    answers = {
        "/v1/p/notebooks/n1": item,
        "/v1/flat/notebooks": {**listed, "data": [flat] * 100},
        "/v1/nested/notebooks": {**listed, "data": [item] * 100},
    }
    with answering(answers) as url:
        yield from _synchronous(package, url)
        yield from _asynchronous(package, url)


def _synchronous(package: Any, url: str) -> Iterator[Row]:
    bare = httpx2.Client()
    headers = {"X-Auth-Token": "t", "Accept": "application/json"}
    token = package.Client(token="t", project_id="p", base_url=url)
    flat, nested = (package.Client(token="t", project_id=name, base_url=url) for name in ("flat", "nested"))
    keys = package.Client(auth=package.AkSkAuth("ak", "sk", project_id="p"), base_url=url)
    measured = cpu_in_turn(
        {
            "bare": lambda: bare.get(f"{url}{PATH}/n1", headers=headers).json(),
            "token": lambda: token.sample.v1.show_notebook("n1"),
            "keys": lambda: keys.sample.v1.show_notebook("n1"),
            "bare flat": lambda: bare.get(f"{url}/v1/flat/notebooks", headers=headers).json(),
            "flat": lambda: flat.sample.v1.list_notebooks(),
            "bare nested": lambda: bare.get(f"{url}/v1/nested/notebooks", headers=headers).json(),
            "nested": lambda: nested.sample.v1.list_notebooks(),
        },
        ROUNDS,
        REPEAT,
    )
    for what, name, base, target in (
        ("call with a token, CPU ÷ bare httpx2", "token", "bare", "≤ 1.10"),
        ("call signed with AK/SK, CPU ÷ bare httpx2", "keys", "bare", "≤ 1.25"),
        ("page of 100 flat items, CPU ÷ bare httpx2 and json", "flat", "bare flat", "≤ 1.3"),
        ("page of 100 items of 6 objects each, CPU ÷ the same", "nested", "bare nested", ""),
    ):
        microseconds = [round(median(measured[one]) * 1e6) for one in (name, base)]
        yield Row(
            what=what,
            figure=f"{ratio(measured, name, base):.2f} ({microseconds[0]} µs)",
            target=target,
            peer=f"{microseconds[1]} µs",
        )


def _asynchronous(package: Any, url: str) -> Iterator[Row]:
    async def measured(call: Callable[[], Awaitable[object]]) -> float:
        """Microseconds of CPU for a call when `AT_ONCE` are under way."""

        async def worker() -> None:
            for _ in range(REPEAT // 5):
                await call()

        taken: list[float] = []
        for _ in range(5):
            started = time.process_time()
            await asyncio.gather(*(worker() for _ in range(AT_ONCE)))
            taken.append((time.process_time() - started) / (AT_ONCE * (REPEAT // 5)) * 1e6)
        return median(taken[1:])

    async def compared() -> tuple[float, float, float]:
        settings = {"token": "t", "project_id": "p", "base_url": url}
        async with (
            httpx2.AsyncClient() as bare,
            package.AsyncClient(**settings, transport=package.AiohttpTransport()) as fast,
            package.AsyncClient(**settings) as standard,
        ):
            return (
                await measured(lambda: bare.get(f"{url}{PATH}/n1", headers={"X-Auth-Token": "t"})),
                await measured(lambda: fast.sample.v1.show_notebook("n1")),
                await measured(lambda: standard.sample.v1.show_notebook("n1")),
            )

    bare, fast, standard = asyncio.run(compared())
    what = f"asynchronous call, {AT_ONCE} at once, CPU"
    yield Row(what=f"{what}, aiohttp", figure=f"{fast:.0f} µs", target="≤ 300 µs", peer=f"bare httpx2 {bare:.0f} µs")
    yield Row(
        what=f"{what}, httpx2", figure=f"{standard:.0f} µs", target="≤ 1,000 µs", peer=f"bare httpx2 {bare:.0f} µs"
    )
