"""Every committed client is clean under the strict modes of both type checkers, and wrong use of it is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from specmill.config import ClientConfig
from tests.support.committed import CLIENTS, ROOT
from tests.support.type_checkers import mypy_problems, pyright_problems

WRONG = """
from {package} import Client

Client(token=5)
Client().request("GET", "/x", service=1)
print(Client().no_such_service)
"""


@pytest.mark.slow
@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_a_client_passes_mypy_strict(client: ClientConfig) -> None:
    assert mypy_problems(ROOT / client.out, client.package) == []


@pytest.mark.slow
def test_all_clients_pass_pyright_strict(tmp_path: Path) -> None:
    assert pyright_problems(tmp_path, [ROOT / client.out / client.package for client in CLIENTS]) == []


@pytest.mark.slow
def test_wrong_use_is_found_by_both(tmp_path: Path) -> None:
    client = CLIENTS[0]
    (tmp_path / "wrong.py").write_text(WRONG.format(package=client.package), encoding="utf-8")
    (tmp_path / client.package).symlink_to(ROOT / client.out / client.package)
    assert _lines(mypy_problems(tmp_path, "wrong.py")) == [4, 5, 6]
    assert _lines(pyright_problems(tmp_path, [tmp_path / "wrong.py"])) == [4, 5, 6]


def _lines(problems: list[str]) -> list[int]:
    """The lines in which there are errors."""
    return sorted({int(text.split(":")[1]) for text in problems if ": error: " in text})
