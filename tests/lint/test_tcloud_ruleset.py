"""tcloud.spectral.yaml: each rule speaks about the defects that the fixture puts into a good document, and no other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.lint.linters import CONFIG, NO_NODE, has_node_linters, spectral

pytestmark = pytest.mark.skipif(not has_node_linters(), reason=NO_NODE)

RULESET = Path(str(files("specmill").joinpath("rulesets", "tcloud.spectral.yaml")))
CASES: dict[str, list[dict[str, Any]]] = yaml.safe_load((CONFIG / "tcloud_rules.yaml").read_text("utf-8"))


def changed(document: Any, at: list[str | int], put: Any) -> Any:
    """Return a copy of ``document`` with ``put`` in place of what is there; None removes it."""
    document = deepcopy(document)
    *above, last = at
    inner = document
    for key in above:
        inner = inner[key]
    if put is None:
        del inner[last]
    else:
        inner[last] = put
    return document


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """Which rules speak about each variant of the good document, by the name of its file; one run for all."""
    folder = tmp_path_factory.mktemp("rules")
    good = yaml.safe_load((CONFIG / "good.yaml").read_text("utf-8"))
    written = {"good": good, **{name: changed(good, case["at"], case["put"]) for name, case in variants()}}
    for name, document in written.items():
        (folder / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
    found: dict[str, set[str]] = {name: set() for name in written}
    for remark in spectral(sorted(folder.iterdir()), RULESET):
        found[remark.file.stem].add(remark.kind)
    return found


def variants() -> Iterator[tuple[str, dict[str, Any]]]:
    for rule, cases in CASES.items():
        for number, case in enumerate(cases):
            yield f"{rule}-{number}", case


def test_the_good_document_breaks_no_rule(spoken: dict[str, set[str]]) -> None:
    assert spoken["good"] == set()


@pytest.mark.parametrize("name", [name for name, _ in variants()])
def test_a_rule_speaks_about_its_defect_and_no_other_does(name: str, spoken: dict[str, set[str]]) -> None:
    assert spoken[name] == {name.rpartition("-")[0]}


def test_every_rule_has_a_case() -> None:
    assert set(yaml.safe_load(RULESET.read_text("utf-8"))["rules"]) == set(CASES)
