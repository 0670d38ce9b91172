"""The package as a whole: the same bytes for the same input, clean code, a complete distribution."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path, PurePosixPath

import pytest
import yaml

from generator import GenerateError, GenerateOptions, SpecSource, generate
from tests.support.clients import SPECS, Imported, spec, write
from tests.support.type_checkers import mypy_problems, pyright_problems

ALL = ("notebook", "names", "hostile", "shared", "actions", "errors", "paging", "jobs", "vendor", "files")
USE = """
from datetime import datetime
from pathlib import Path
from typing import assert_type

from {package} import (
    UNSET,
    AiohttpTransport,
    AsyncClient,
    AsyncPages,
    Attempt,
    Client,
    Hook,
    OpenTelemetryHook,
    Pages,
    Response,
    Retry,
)
from {package} import wait, wait_async, wait_until_gone, wait_until_gone_async
from {package}.errors import NotFoundError
from {package}.modelarts.v1.models import CreateNotebookRequestBody, Notebook, VolumeInput
from {package}.shelf.v1.models import Book, ListBooksResponseBody
from {package}.works.v1.models import ShowJobResponseBody, ShowServerResponseBody

client = Client(token="t", project_id="p", region="eu-de")
assert_type(client.modelarts.v1.create_notebook(name="a", flavor="b", volume={{"category": "EFS"}}), Notebook)
client.modelarts.v1.create_notebook(name="a", flavor="b", volume=VolumeInput(category="EFS", size=5), duration=UNSET)
client.modelarts.v1.create_notebook(
    body=CreateNotebookRequestBody(name="a", flavor="b", volume=VolumeInput(category="EFS"), modelarts_hard="x")
)
client.modelarts.v1.create_notebook(body={{"name": "a"}}, validate=False)
client.modelarts.v1.update_notebook("n1", description=None)
client.modelarts.v1.show_notebook("n1", timeout=5, retry=Retry(attempts=2), headers={{"X": "y"}}, on_response=print)
assert_type(client.modelarts.v1.list_image_tags(), list[str])
assert_type(client.shelf.v1.iter_books(limit=5, timeout=3), Pages[ListBooksResponseBody, Book])
assert_type([book.title for book in client.shelf.v1.iter_books()], list[str | None])
assert_type([page.books for page in client.shelf.v1.iter_books().pages()], list[list[Book] | None])
assert_type(list(client.shelf.v1.iter_records().items(max_items=3)), list[str])
client.shelf.v1.iter_resources("disk", action="filter", limit="5")
works = client.works.v1
assert_type(works.wait_for_job("j", timeout=5, on_progress=lambda job: print(job.status)), ShowJobResponseBody)
assert_type(wait(lambda: works.show_server("s"), until="ACTIVE", interval=1), ShowServerResponseBody)
wait(lambda: works.show_server("s"), until=lambda answer: answer.server is not None, failed=("ERROR",))
wait_until_gone(lambda: works.show_server("s"), timeout=5, on_progress=print)
try:
    notebook = client.modelarts.v1.show_notebook("n1")
    assert_type(notebook.updated_at, datetime | str | None)
except NotFoundError as error:
    print(error.error_code)


async def main() -> None:
    async with AsyncClient.from_env(transport=AiohttpTransport(), timeout=5) as client:
        v1 = client.modelarts.v1
        assert_type(await v1.create_notebook(name="a", flavor="b", volume={{"category": "EFS"}}, duration=5), Notebook)
        assert_type(await v1.create_notebook(body={{"name": "a"}}, validate=False), Notebook)
        assert_type(await v1.list_image_tags(timeout=5), list[str])
        await client.request("GET", "/x", service="modelarts")
        assert_type(client.shelf.v1.iter_books(limit=5), AsyncPages[ListBooksResponseBody, Book])
        assert_type([item async for item in client.shelf.v1.iter_records().items(max_items=3)], list[str])
        assert_type([page.books async for page in client.shelf.v1.iter_books().pages()], list[list[Book] | None])
        works = client.works.v1
        assert_type(await works.wait_for_job("j", interval=5), ShowJobResponseBody)
        assert_type(await wait_async(lambda: works.show_server("s"), until="ACTIVE"), ShowServerResponseBody)
        await wait_until_gone_async(lambda: works.show_server("s"), timeout=5)
        assert_type((await client.raw(v1.create_notebook)(body={{"name": "a"}})).parse(), Notebook)
        async with client.streaming(v1.download_image)("i1") as answer:
            assert_type([piece async for piece in answer], list[bytes])


assert_type(client.raw(client.modelarts.v1.show_notebook)("n1", timeout=5).parse(), Notebook)
assert_type(client.raw(client.modelarts.v1.create_notebook)(body={{"name": "a"}}).parse(), Notebook)
with client.streaming(client.modelarts.v1.download_image)("i1") as answer:
    assert_type(answer.save(Path("x")), int)
client.modelarts.v1.upload_image("i1", body=Path("x"))
with Path("x").open("rb") as file:
    client.modelarts.v1.upload_image("i1", body=file)
client.files.v1.create_file(file=Path("x"), more=[b""], labels={{"a": "b"}})


class Counter(Hook):
    def on_response(self, attempt: Attempt, response: Response) -> None:
        print(attempt.operation, attempt.seconds, response.status_code)


Client(token="t", hooks=[Counter(), OpenTelemetryHook()])
"""
WRONG = """
from {package} import AsyncClient, Client

v1 = Client().modelarts.v1
v1.create_notebook(name="a")
v1.create_notebook(name=5, flavor="b", volume={{}})
v1.create_notebook(name="a", flavor="b", volume={{}}, feature="OTHER")
v1.create_notebook(name="a", flavor="b", volume={{}}, nothing=1)
v1.update_notebook("n1", name=None)
v1.list_notebooks(limit="5")
v1.show_notebook("n1").nothing
AsyncClient().modelarts.v1.show_notebook("n1").id
AsyncClient().modelarts.v1.create_notebook(name="a")
AsyncClient().modelarts.v1.list_notebooks(limit="5")
shelf = Client().shelf.v1
shelf.iter_books(limit="5")
shelf.iter_books(nothing=1)
shelf.iter_resources("disk")
[book.nothing for book in shelf.iter_books()]
AsyncClient().shelf.v1.iter_books(limit="5")
[book for book in AsyncClient().shelf.v1.iter_books()]
works = Client().works.v1
works.wait_for_job("j", until="x")
works.wait_for_job("j", on_progress=lambda job: job.nothing)
works.wait_for_job("j").nothing
Client().raw(v1.show_notebook)(5)
Client().streaming(v1.download_image)()
"""


def text_of(package: object) -> str:
    return json.dumps(package, sort_keys=True)


def shuffled(value: object) -> object:
    """`value` with the keys of every object in reverse order."""
    if isinstance(value, dict):
        return {key: shuffled(item) for key, item in reversed(value.items())}
    return [shuffled(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", ALL)
def test_the_order_of_keys_and_files_does_not_matter(name: str) -> None:
    source = spec(name)
    other = yaml.dump(shuffled(yaml.safe_load(source.content)), sort_keys=False, allow_unicode=True).encode()
    first = generate([source, spec("notebook")] if name != "notebook" else [source], GenerateOptions())
    again = (
        [SpecSource(source.path, other)] if name == "notebook" else [spec("notebook"), SpecSource(source.path, other)]
    )
    assert generate(again, GenerateOptions()).files == first.files


@pytest.mark.parametrize("name", ALL)
def test_a_second_run_with_the_names_of_the_first_changes_nothing(name: str) -> None:
    first = generate([spec(name)], GenerateOptions())
    assert generate([spec(name)], GenerateOptions(names=first.names)).files == first.files


def test_the_files_are_a_distribution(notebook: Imported) -> None:
    files = notebook.generated.files
    assert list(files) == sorted(files)
    assert all(not path.is_absolute() and ".." not in path.parts for path in files)
    project = tomllib.loads(files[PurePosixPath("pyproject.toml")])["project"]
    assert (project["name"], project["version"]) == ("notebook-client", "0.1.0")
    assert {item.partition(">")[0] for item in project["dependencies"]} == {"httpx2", "pydantic", "typing_extensions"}
    assert files[PurePosixPath("notebook_client/py.typed")] == ""
    assert "client.modelarts.v1" in files[PurePosixPath("README.md")]
    assert json.loads(files[PurePosixPath("names.json")]) == json.loads(notebook.generated.names)
    runtime = Path(sys.modules["generator"].__path__[0], "runtime")
    for path in runtime.glob("*.py"):
        assert files[PurePosixPath("notebook_client/_runtime", path.name)] == path.read_text(encoding="utf-8")


def test_documentation_is_in_the_docstrings(notebook: Imported) -> None:
    text = notebook.module("modelarts.v1").V1.create_notebook.__doc__
    assert text.startswith("Creating a notebook.\n")
    assert "- It is billed while it runs." in text
    assert "name: What to call it. 1 to 64 characters." in text
    assert 'feature: Default: "NOTEBOOK".' in text
    assert text.rstrip().endswith("See https://docs.example.com/CreateNotebook.html")


def test_specifications_of_one_name_are_refused() -> None:
    with pytest.raises(GenerateError, match="both describe modelarts v1"):
        generate([spec("notebook"), spec("notebook")], GenerateOptions())


@pytest.mark.parametrize(
    "options",
    [
        GenerateOptions(package="not-a-name"),
        GenerateOptions(package="class"),
        GenerateOptions(package="Upper"),
        GenerateOptions(distribution='x"\nevil = "1'),
        GenerateOptions(version='1"'),
    ],
)
def test_names_that_cannot_be_used_are_refused(options: GenerateOptions) -> None:
    with pytest.raises(GenerateError):
        generate([spec("notebook")], options)


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All fixtures in one distribution."""
    folder = tmp_path_factory.mktemp("everything")
    sources = [*map(spec, ALL), SpecSource.read(SPECS / "foreign.json")]
    write(generate(sources, GenerateOptions(package="whole")), folder)
    (folder / "use.py").write_text(USE.format(package="whole"), encoding="utf-8")
    (folder / "wrong.py").write_text(WRONG.format(package="whole"), encoding="utf-8")
    return folder


def test_every_model_can_be_built_without_a_warning(everything: Path) -> None:
    code = """
import importlib, pkgutil, whole
from pydantic import TypeAdapter
for found in pkgutil.walk_packages(whole.__path__, "whole."):
    module = importlib.import_module(found.name)
    if found.name.endswith(".models") and "_runtime" not in found.name:
        for name in dir(module):
            TypeAdapter(getattr(module, name)).rebuild(force=True)
            print(name)
"""
    command = [sys.executable, "-W", "error", "-c", code]
    run = subprocess.run(command, cwd=everything, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert len(run.stdout.split()) > 40


def test_what_is_generated_passes_mypy_strict(everything: Path) -> None:
    assert mypy_problems(everything, "whole", "use.py") == []


@pytest.mark.slow
def test_what_is_generated_passes_pyright_strict(everything: Path) -> None:
    assert pyright_problems(everything, [everything / "whole", everything / "use.py"]) == []


def test_wrong_use_is_found_by_a_type_checker(everything: Path) -> None:
    lines = {line.split(":")[1] for line in mypy_problems(everything, "wrong.py") if ": error:" in line}
    assert lines == {str(number) for number in range(5, 28) if number not in (15, 22)}


def test_what_is_generated_is_clean_and_formatted(everything: Path) -> None:
    rules = "E,F,W,I,UP,B,SIM,C4,PIE,RUF"
    for command in (["check", f"--select={rules}"], ["format", "--check"]):
        options = ["--isolated", "--no-cache", "--line-length=120", "--target-version=py311"]
        run = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *options, "whole"],
            cwd=everything,
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, run.stdout
