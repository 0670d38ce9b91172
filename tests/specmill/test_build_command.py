"""`specmill build`: a configuration to specs and clients, all of it or nothing; `--check` compares bytes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from specmill import build as build_module
from specmill import scraping
from specmill.checks import Problem
from specmill.errors import SpecmillError
from tests.specmill.conftest import Ran, Run

SAMPLE = Path(__file__).resolve().parents[2] / "specmill" / "sample_docs"

CONFIG = """\
specs = "spec"

[clients.python]
out = "client"
distribution = "shelf-sdk"
package = "shelf"

[services.one]
docs = "one"
prose = "none"
server = "https://one.example.com"
client = "python"

[services.two]
docs = "two"
server = "https://two.example.com"
client = "python"
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A configuration with two small services, and their pages."""
    (tmp_path / "specmill.toml").write_text(CONFIG, encoding="utf-8")
    for service, pages in (("one", ("ShowNotebook.html", "DeleteNotebook.html")), ("two", ("ListNotebooks.html",))):
        (tmp_path / "docs" / service).mkdir(parents=True)
        for page in pages:
            shutil.copy(SAMPLE / page, tmp_path / "docs" / service)
    return tmp_path


@pytest.fixture
def build(run: Run, project: Path) -> Run:
    """`build("one", …)` as `specmill build one … --config … --docs-root …` would in the project."""

    def call(*arguments: object) -> Ran:
        return run("build", "--config", project / "specmill.toml", "--docs-root", project / "docs", "-q", *arguments)

    return call


def tree(root: Path) -> dict[str, bytes]:
    return {
        file.relative_to(root).as_posix(): file.read_bytes()
        for file in sorted(root.rglob("*"))
        if file.is_file() and file.relative_to(root).parts[0] != "docs"
    }


def test_all_services_and_their_client_are_written(build: Run, project: Path) -> None:
    assert build().code == 0
    files = tree(project)
    assert {name for name in files if name.startswith("spec/")} == {
        f"spec/{service}/{name}"
        for service in ("one", "two")
        for name in ("v1.yaml", "v1.sources.json", "findings.json", "names.json")
    }
    assert b"description: " in files["spec/two/v1.yaml"]
    assert {"client/pyproject.toml", "client/names.json", "client/shelf/__init__.py"} <= files.keys()
    recorded = files["client/.specmill-files"].decode().splitlines()
    assert recorded == sorted(name.removeprefix("client/") for name in files if name.startswith("client/"))


def test_building_again_changes_nothing(build: Run, project: Path) -> None:
    build()
    before = tree(project)
    ran = build("--json")
    assert json.loads(ran.out)["changes"] == []
    assert tree(project) == before


def test_a_rename_is_told_once_and_one_build_is_enough(build: Run, project: Path) -> None:
    build()
    findings, names = (project / f"spec/two/{name}.json" for name in ("findings", "names"))
    before = findings.read_bytes()
    pinned = json.loads(names.read_text("utf-8"))
    pinned["v1"]["parameters"] = dict.fromkeys(pinned["v1"]["parameters"], "Same")
    names.write_text(json.dumps(pinned), encoding="utf-8")
    ran = build("two", "--json")
    [spec] = json.loads(ran.out)["specs"]
    assert {item["code"] for item in spec["news"]} == {"name-renamed"}
    assert all("warning name-renamed: Same: " in line for line in ran.err.splitlines())
    assert len(ran.err.splitlines()) == len(spec["news"])
    assert findings.read_bytes() == before
    assert (build("--check").code, build("--check").err) == (0, "")


def test_check_names_what_differs_and_writes_nothing(build: Run, project: Path) -> None:
    build()
    assert build("--check").code == 0
    (project / "spec/one/v1.yaml").unlink()
    with (project / "client/pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("# edited\n")
    before = tree(project)
    ran = build("--check")
    assert (ran.code, tree(project)) == (1, before)
    assert ran.err.splitlines() == [
        f"{project}/spec/one/v1.yaml is missing",
        f"{project}/client/pyproject.toml differs",
    ]


def test_files_that_an_earlier_build_wrote_go_when_they_are_not_wanted_any_more(build: Run, project: Path) -> None:
    build()
    (project / "client/mine.txt").write_text("mine", encoding="utf-8")
    config = (project / "specmill.toml").read_text("utf-8").partition("[services.two]")[0]
    (project / "specmill.toml").write_text(config, encoding="utf-8")
    build()
    assert not (project / "client/shelf/two").exists()
    assert (project / "client/mine.txt").read_text("utf-8") == "mine"
    assert (project / "spec/two/v1.yaml").exists(), "only folders of services that are built are touched"


def test_one_service_takes_the_others_from_their_specs(build: Run, project: Path) -> None:
    build()
    before = tree(project)
    shutil.rmtree(project / "docs/two")
    assert build("one").code == 0
    assert tree(project) == before


def test_one_service_needs_the_specs_of_the_others(build: Run, project: Path) -> None:
    before = tree(project)
    ran = build("one")
    assert (ran.code, tree(project)) == (2, before)
    assert ran.err == (f"specmill: {project}/spec/two holds no spec yet, and the client needs it; build two as well\n")


def test_prose_and_out_override_the_configuration(build: Run, project: Path) -> None:
    assert build("--out", project / "elsewhere", "--prose", "full").code == 0
    assert b"description: " in (project / "elsewhere/spec/one/v1.yaml").read_bytes()
    assert not (project / "spec").exists()


def test_an_unknown_service_is_wrong_use(build: Run) -> None:
    ran = build("on")
    assert (ran.code, ran.err) == (
        2,
        'specmill: there is no service "on" in the configuration. Did you mean "one"?\n',
    )


def test_documentation_has_to_be_there(build: Run, run: Run, project: Path) -> None:
    ran = run("build", "--config", project / "specmill.toml")
    assert ran.code == 2
    assert "say with --docs-root which folder holds one, the documentation of one" in ran.err
    shutil.rmtree(project / "docs/two")
    ran = build()
    assert ran.code == 2
    assert ran.err == f"specmill: {project}/docs/two, the documentation of two, does not exist; correct --docs-root\n"


def test_a_spec_that_is_not_valid_stops_everything(build: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    problem = Problem(pointer="/info", code="spec-shape", message="'title' is missing")
    monkeypatch.setattr(scraping, "check_document", lambda document: (problem,))
    before = tree(project)
    ran = build()
    assert (ran.code, tree(project)) == (1, before)
    assert ran.err.startswith(f"specmill: {project}/spec/one/v1.yaml would be no valid document: 'title' is missing at")


def test_a_client_that_cannot_be_made_stops_everything(
    build: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise SpecmillError("the client cannot be made")

    monkeypatch.setattr(build_module, "make_client", refuse)
    before = tree(project)
    ran = build()
    assert (ran.code, ran.err, tree(project)) == (1, "specmill: the client cannot be made\n", before)


def test_a_broken_configuration_is_one_sentence(build: Run, project: Path) -> None:
    (project / "specmill.toml").write_text("specs = ", encoding="utf-8")
    ran = build()
    assert ran.code == 2
    assert ran.err.startswith(f"specmill: {project}/specmill.toml is no valid TOML: ")
    assert len(ran.err.splitlines()) == 1


def test_fail_on(build: Run, project: Path) -> None:
    (project / "docs/two/CreateNotebook.html").write_bytes((SAMPLE / "CreateNotebook.html").read_bytes())
    assert build("--fail-on", "error").code == 0
    assert build("--fail-on", "warning").code == 1
