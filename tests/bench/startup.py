"""What it takes to import a client and to get the first answer from it: CPU of whole processes, in turn."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tests.bench.answers import answering
from tests.bench.measure import Row, commands_in_turn
from tests.support.committed import SAMPLE

ROUNDS = 11
FLOOR = """
import httpx2, pydantic
class Notebook(pydantic.BaseModel):
    id: str | None = None
    name: str | None = None
print(Notebook.model_validate_json(httpx2.Client().get("{url}/v1/p/notebooks/n1").content).id)
"""
OURS = """
from tcloud_sample import Client
print(Client(token="t", project_id="p", base_url="{url}").sample.v1.show_notebook("n1").id)
"""


def startup_rows() -> Iterator[Row]:
    """What Python itself takes is measured as well and taken off the import."""
    with answering({"/v1/p/notebooks/n1": {"id": "n1", "name": "a"}}) as url:
        texts = {"python": "pass", "import": "import tcloud_sample", "floor": FLOOR, "ours": OURS}
        commands = {name: [sys.executable, "-c", text.format(url=url)] for name, text in texts.items()}
        spent = commands_in_turn(commands, SAMPLE, ROUNDS)
    imported = (spent["import"].cpu - spent["python"].cpu) * 1000
    yield Row(what="import of the package, CPU", figure=f"{imported:.0f} ms", target="≤ 15 ms")
    ready, floor = spent["ours"].cpu, spent["floor"].cpu
    yield Row(
        what="new process to first answer, CPU ÷ httpx2 + pydantic",
        figure=f"{ready / floor:.2f} ({ready * 1000:.0f} ms)",
        target="≤ 1.7",
        peer=f"{floor * 1000:.0f} ms",
    )
