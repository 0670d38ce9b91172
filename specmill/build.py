"""The whole way for the services of a configuration: pages → specs → client packages. Nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path, PurePath

from scraper import Prose
from specmill.clients import Client, make_client
from specmill.config import ClientConfig, Config, ServiceConfig
from specmill.console import Report
from specmill.errors import SpecmillError, WrongUse
from specmill.output import Output
from specmill.scraping import ALL_CORES, Source, Spec, make_spec
from specmill.suggest import did_you_mean

Step = Callable[[str], AbstractContextManager[Report]]
"""Announces a step by its name and takes its progress."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildOptions:
    """``docs_root`` is where documentation lies that is not bundled; ``prose`` overrides what the services say."""

    docs_root: Path | None = None
    prose: Prose | None = None
    jobs: int = ALL_CORES


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """Everything that one build makes, ready to be written."""

    specs: tuple[Spec, ...]
    clients: tuple[Client, ...]

    @property
    def outputs(self) -> tuple[Output, ...]:
        """All folders, specs first."""
        return (*(spec.output for spec in self.specs), *(client.output for client in self.clients))


def build(config: Config, names: Sequence[str], options: BuildOptions, step: Step) -> Build:
    """Scrape the services ``names`` (all, if empty) and generate every client that one of them belongs to.

    A client takes the services that are not built anew from their committed spec. Raises :class:`WrongUse` for an
    unknown service or missing documentation, :class:`SpecmillError` when a spec or a client cannot be made or a spec
    is not valid.
    """
    specs = build_specs(config, names, options, step)
    wanted = {config.services[name].client for name in specs}
    clients = [_client(config, config.clients[name], specs, step) for name in sorted(wanted)]
    return Build(specs=tuple(specs.values()), clients=tuple(clients))


def build_specs(config: Config, names: Sequence[str], options: BuildOptions, step: Step) -> dict[str, Spec]:
    """Scrape the services ``names`` (all, if empty) and return their specs by service. Raises as :func:`build` does."""
    with ExitStack() as stack:
        sources = {service.name: _source(config, service, options, stack) for service in _chosen(config, names)}
        specs: dict[str, Spec] = {}
        for name, source in sources.items():
            with step(f"{name}: reading {source.pages.name}") as report:
                specs[name] = make_spec(source, config.root / config.specs / name, report)
            _refuse_invalid(specs[name])
    return specs


def _chosen(config: Config, names: Collection[str]) -> list[ServiceConfig]:
    for name in names:
        if name not in config.services:
            raise WrongUse(f'there is no service "{name}" in the configuration.{did_you_mean(name, config.services)}')
    return [service for service in config.services.values() if not names or service.name in names]


def _source(config: Config, service: ServiceConfig, options: BuildOptions, stack: ExitStack) -> Source:
    if service.bundled:
        pages = stack.enter_context(as_file(files("specmill").joinpath(*service.docs.parts)))
    elif options.docs_root is None:
        raise WrongUse(f"say with --docs-root which folder holds {service.docs}, the documentation of {service.name}")
    else:
        pages = options.docs_root / service.docs
    if not pages.exists():
        raise WrongUse(f"{pages}, the documentation of {service.name}, does not exist; correct --docs-root")
    return Source(
        service=service.name,
        pages=pages,
        prose=options.prose or service.prose,
        title=service.title,
        server=service.server,
        docs_url=service.docs_url,
        revision=service.revision,
        acceptances=service.acceptances,
        overlays=config.overlays / service.name,
        jobs=options.jobs,
    )


def _refuse_invalid(spec: Spec) -> None:
    for path, problems in spec.problems.items():
        raise SpecmillError(
            f"{spec.output.root / path} would be no valid document: {problems[0].message} at {problems[0].pointer} "
            f"({len(problems)} in all); see specmill scrape and specmill check"
        )


def _client(config: Config, client: ClientConfig, specs: Mapping[str, Spec], step: Step) -> Client:
    documents: list[tuple[PurePath, bytes]] = []
    for service in config.services.values():
        if service.client == client.name:
            documents += _documents(config, service.name, specs)
    with step(f"{client.distribution}: generating"):
        return make_client(
            documents, config.root / client.out, distribution=client.distribution, package=client.package
        )


def _documents(config: Config, service: str, specs: Mapping[str, Spec]) -> list[tuple[PurePath, bytes]]:
    """Return the documents of a service: those just made, else those of its spec folder."""
    place = PurePath(config.specs, service)
    if service in specs:
        return [(place / path, text.encode()) for path, text in specs[service].documents.items()]
    folder = config.root / place
    found = sorted(folder.glob("*.yaml"))
    if not found:
        raise WrongUse(f"{folder} holds no spec yet, and the client needs it; build {service} as well")
    return [(place / file.name, file.read_bytes()) for file in found]
