"""Generated packages for tests: made into a folder, put on the path, imported."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from generator import GeneratedPackage, GenerateOptions, SpecSource, generate
from generator.json_values import JsonObject
from generator.plan import MethodPlan

SPECS = Path(__file__).resolve().parents[1] / "generator" / "specs"


def spec(name: str) -> SpecSource:
    """The fixture `name` of tests/generator/specs."""
    return SpecSource.read(SPECS / f"{name}.yaml")


def write(package: GeneratedPackage, folder: Path) -> None:
    """Write all files of `package` below `folder`."""
    for path, text in package.files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """A generated package that can be imported as long as its context lasts."""

    generated: GeneratedPackage
    folder: Path
    name: str

    def module(self, path: str = "") -> ModuleType:
        """The module at `path` below the package."""
        return import_module(f"{self.name}.{path}".rstrip("."))

    def client(self, **settings: Any) -> Any:
        """A client of the package."""
        return self.module().Client(**settings)

    def call(self, client: Any, service: str, version: str, operation: str) -> tuple[Any, MethodPlan]:
        """The bound method of an operation and its plan."""
        service_plan, version_plan = self.generated.plan.find(service, version)
        method = self.generated.plan.method(service, version, operation)
        return getattr(getattr(getattr(client, service_plan.attribute), version_plan.attribute), method.name), method


@contextmanager
def imported(folder: Path, name: str, *sources: SpecSource) -> Iterator[Imported]:
    """The client of `sources` as the package `name`, importable inside the context."""
    generated = generate(sources, GenerateOptions(distribution=name.replace("_", "-"), package=name))
    write(generated, folder)
    sys.path.insert(0, str(folder))
    try:
        yield Imported(generated=generated, folder=folder, name=name)
    finally:
        sys.path.remove(str(folder))
        for module in [module for module in sys.modules if module == name or module.startswith(f"{name}.")]:
            del sys.modules[module]


def argument_values(method: MethodPlan, parameters: Mapping[str, object], body: JsonObject) -> dict[str, object]:
    """The arguments that carry `parameters` and the fields of `body`, both by wire name."""
    fields = method.body.fields if method.body is not None else ()
    return {
        **{str(item.name): parameters[item.wire] for item in method.parameters if item.wire in parameters},
        **{str(item.name): body[item.wire] for item in fields if item.wire in body},
    }


def dumped(result: Any) -> Any:
    """What a method of a client returned, as the JSON that it stands for."""
    if isinstance(result, list):
        return [dumped(item) for item in result]
    if isinstance(result, dict):
        return {key: dumped(item) for key, item in result.items()}
    if hasattr(result, "model_dump"):
        return result.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return result
