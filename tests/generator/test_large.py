"""A large document of a vendor: everything is generated or refused by name, importable, clean, and soon done."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator import GeneratedPackage, GenerateOptions, SpecSource, generate
from generator.json_values import as_object
from tests.support.clients import write
from tests.support.large_spec import OPERATIONS, RESOURCES, UNREADABLE, large_document, large_spec
from tests.support.type_checkers import mypy_problems

IMPORT_ALL = """
import importlib, pkgutil, large
from pydantic import TypeAdapter
for found in pkgutil.walk_packages(large.__path__, "large."):
    module = importlib.import_module(found.name)
    if found.name.endswith(".models") and "_runtime" not in found.name:
        for name in dir(module):
            TypeAdapter(getattr(module, name)).rebuild(force=True)
from large import Client
names = [name for name in dir(type(Client().vendor.v1)) if not name.startswith("_")]
print(len(names), sum(name.startswith("iter_") for name in names))
"""


def checked(package: GeneratedPackage, operations: int) -> None:
    """Assert that `operations` are there and each of the unreadable ones is refused for its reason."""
    ((version,),) = (service.versions for service in package.plan.services)
    assert sum(len(resource.methods) for resource in version.resources) == operations
    reasons = {refusal.operation: refusal.reason for refusal in package.refusals}
    assert reasons.keys() == UNREADABLE.keys()
    assert all(words in reasons[operation] for operation, words in UNREADABLE.items())


def test_each_operation_is_generated_or_refused_by_name() -> None:
    checked(generate([large_spec(6)], GenerateOptions()), 30)


def test_a_document_without_models_is_a_package(tmp_path: Path) -> None:
    text = b"openapi: 3.0.3\ninfo: {title: Bare API, version: v1}\npaths: {/x: {get: {responses: {'204': {}}}}}\n"
    write(generate([SpecSource(Path("x.yaml"), text)], GenerateOptions(package="bare")), tmp_path)
    code = "from bare import Client; print(Client().bare.v1.get_x.__name__)"
    run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (run.stdout, run.stderr) == ("get_x\n", "")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, GeneratedPackage]:
    folder = tmp_path_factory.mktemp("large")
    package = generate([large_spec()], GenerateOptions(package="large"))
    write(package, folder)
    return folder, package


@pytest.mark.slow
def test_hundreds_of_operations_and_schemas(large: tuple[Path, GeneratedPackage]) -> None:
    schemas = as_object(as_object(large_document()["components"])["schemas"])
    assert (OPERATIONS >= 650, len(schemas) >= 800) == (True, True)
    checked(large[1], OPERATIONS)


@pytest.mark.slow
def test_everything_large_can_be_imported_and_built(large: tuple[Path, GeneratedPackage]) -> None:
    command = [sys.executable, "-W", "error", "-c", IMPORT_ALL]
    run = subprocess.run(command, cwd=large[0], capture_output=True, text=True, check=False)
    assert (run.stdout, run.stderr) == (f"{OPERATIONS + RESOURCES} {RESOURCES}\n", "")


@pytest.mark.slow
def test_everything_large_passes_mypy_strict(large: tuple[Path, GeneratedPackage]) -> None:
    assert mypy_problems(large[0], "-p", "large") == []
