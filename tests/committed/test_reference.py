"""The API references of the committed clients: every operation is there, every example is a call that can be made."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

from specmill.config import ClientConfig
from tests.support.committed import CLIENTS, ROOT, cases_of

RUN_EXAMPLES = """
import json, sys
from {package} import Client, Response
from {package}.errors import UnreadableResponseError

class Transport:
    def send(self, request, *, timeout):
        return Response(204, {{}}, b"")
    def close(self):
        pass

made = 0
names = {{}}
for block in json.load(sys.stdin):
    if "token=" in block:
        block = block.replace("token=", "transport=Transport(), domain_id='d', token=")
        names = {{"Transport": Transport}}
    else:
        made += 1
    try:
        exec(block, names)
    except UnreadableResponseError:
        pass  # nothing is no list; but the request was made
print(made)
"""


def reference(client: ClientConfig) -> str:
    return "\n".join(file.read_text("utf-8") for file in sorted((ROOT / client.out / "docs").glob("*.md")))


@pytest.mark.slow
@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_every_method_has_a_section(client: ClientConfig) -> None:
    headings = re.findall(r"^### `(\w+)`$", reference(client), re.MULTILINE)
    assert sorted(headings) == sorted(case["call"] for case in cases_of(client))


@pytest.mark.slow
@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_every_example_is_a_call_that_passes_the_checks(client: ClientConfig) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```$", reference(client), re.MULTILINE | re.DOTALL)
    run = subprocess.run(
        [sys.executable, "-c", RUN_EXAMPLES.format(package=client.package)],
        cwd=ROOT / client.out,
        input=json.dumps(blocks),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stderr == ""
    assert int(run.stdout) == len(cases_of(client))
