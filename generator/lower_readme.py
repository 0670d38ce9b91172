"""What the README shows: a call that needs nothing but a client, and a table of what there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.code import Code, Identifier
from generator.plan import MethodPlan, ResourcePlan, ServicePlan, VersionPlan


def example_call(services: Sequence[ServicePlan]) -> Code:
    """A call of the simplest method: one that reads, with as few required arguments as there are.

    A list of versions, which is all that a document without a version has, would be simple but says little.
    """
    calls = sorted(_calls(services), key=lambda call: call[0])
    return calls[0][1] if calls else Code("client.close()")


def example_listing(services: Sequence[ServicePlan]) -> Code | None:
    """A call that iterates over a listing, None if there is no listing."""
    return _simplest(
        (service, version, listing.name, method)
        for service, version, resource in _resources(services)
        for method, listing in resource.listings
    )


def example_job(services: Sequence[ServicePlan]) -> Code | None:
    """A call that waits for a job, None if there is no job."""
    return _simplest(
        (service, version, job.name, method)
        for service, version, resource in _resources(services)
        for method, job in resource.jobs
    )


def service_table(services: Sequence[ServicePlan]) -> tuple[Code, ...]:
    """A row of Markdown for every version of every service."""
    return tuple(
        Code(
            f"| `client.{service.attribute}` | `{version.attribute}` |"
            f" {sum(not method.is_action for resource in version.resources for method in resource.methods)} |"
            f" [docs/{service.attribute}.md](docs/{service.attribute}.md#{version.attribute}) |"
        )
        for service in services
        for version in service.versions
    )


def _calls(services: Sequence[ServicePlan]) -> Iterator[tuple[tuple[bool, bool, int, int], Code]]:
    for service, version, resource in _resources(services):
        for number, method in enumerate(resource.methods):
            needed = _needed(method)
            called = f"client.{service.attribute}.{version.attribute}.{method.name}"
            reads = method.http_method == "GET"
            rank = (version.version == "unversioned", not reads, len(needed), number)
            yield rank, Code(f"result = {called}({_filled(needed)})")


def _resources(services: Sequence[ServicePlan]) -> Iterator[tuple[ServicePlan, VersionPlan, ResourcePlan]]:
    return (
        (service, version, resource)
        for service in services
        for version in service.versions
        for resource in version.resources
    )


def _simplest(methods: Iterable[tuple[ServicePlan, VersionPlan, Identifier, MethodPlan]]) -> Code | None:
    """A call of the one that needs the fewest arguments, all of them called like those of the method beside it."""
    calls = [
        (_needed(method), f"client.{service.attribute}.{version.attribute}.{name}")
        for service, version, name, method in methods
    ]
    if not calls:
        return None
    needed, called = min(calls, key=lambda call: len(call[0]))
    return Code(f"{called}({_filled(needed)})")


def _needed(method: MethodPlan) -> list[str]:
    needed = [str(argument.name) for argument in method.parameters if argument.required]
    if method.body is not None and method.body.required:
        fields = [str(field.name) for field in method.body.fields if field.required]
        return [*needed, *(fields or ["body"])]
    return needed


def _filled(needed: Sequence[str]) -> str:
    return ", ".join(f"{name}=..." for name in needed)
