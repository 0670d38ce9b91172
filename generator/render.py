"""The plan → the files of the distribution, by templates that can print nothing but `Code`."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from pathlib import PurePosixPath

from generator.code import literal
from generator.models import model_modules
from generator.plan import ClientPlan
from generator.templating import Templates
from generator.version import VERSION


def render(plan: ClientPlan, templates: Templates) -> dict[PurePosixPath, str]:
    """Every file of the distribution but the runtime, its Python not formatted yet. Raises `GenerateError`."""
    return dict(_files(plan, templates))


def _files(plan: ClientPlan, templates: Templates) -> Iterator[tuple[PurePosixPath, str]]:
    def rendered(template: str, **values: object) -> str:
        return templates.rendered(f"{template}.jinja", **values)

    package = PurePosixPath(plan.package)
    yield PurePosixPath("pyproject.toml"), rendered("pyproject.toml", plan=plan)
    yield PurePosixPath("README.md"), rendered("README.md", plan=plan)
    yield package / "py.typed", ""
    yield package / "__init__.py", rendered("init.py", plan=plan)
    yield package / "_about.py", rendered("about.py", plan=plan, generator=literal(f"specmill {VERSION}"))
    yield package / "_client.py", rendered("client.py", plan=plan)
    yield package / "errors.py", rendered("errors.py")
    yield from _tests(plan, templates)
    for service in plan.services:
        yield PurePosixPath("docs", f"{service.attribute}.md"), rendered("reference.md", plan=plan, service=service)
        folder = package / service.attribute
        yield folder / "__init__.py", rendered("service.py", service=service)
        if service.error_codes:
            yield folder / "error_codes.py", rendered("error_codes.py", service=service)
        for version in service.versions:
            home = folder / version.attribute
            yield home / "__init__.py", rendered("version.py", version=version)
            for resource in version.resources:
                yield home / f"{resource.module}.py", rendered("operations.py", resource=resource)
            modules = model_modules(version.models, "...._runtime.models")
            if modules:
                yield home / "models" / "__init__.py", rendered("models_init.py", modules=modules)
            for module in modules:
                yield home / "models" / f"{module.name}.py", rendered("models_module.py", module=module)


def _tests(plan: ClientPlan, templates: Templates) -> Iterator[tuple[PurePosixPath, str]]:
    """The tests of the client: a module and its cases for every version, and what they share."""
    folder = PurePosixPath("tests")
    for shared in ("conftest", "client_cases", "client_stub"):
        yield folder / f"{shared}.py", templates.rendered(f"tests_{shared}.py.jinja", plan=plan)
    for service in plan.services:
        for version in service.versions:
            name = f"{service.attribute}_{version.attribute}"
            values = {"service": service, "version": version}
            yield folder / f"test_{name}.py", templates.rendered("tests_version.py.jinja", **values)
            yield folder / "cases" / f"{name}.json", templates.rendered("tests_cases.json.jinja", **values)


def runtime_files(plan: ClientPlan) -> dict[PurePosixPath, str]:
    """The runtime, copied as it stands."""
    folder = PurePosixPath(plan.package, "_runtime")
    sources = [entry for entry in files("generator").joinpath("runtime").iterdir() if entry.name.endswith(".py")]
    return {folder / entry.name: entry.read_text(encoding="utf-8") for entry in sources}
