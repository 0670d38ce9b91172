"""Specifications in, package out: the whole generator in the order in which it works."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from generator.collector import paused
from generator.formatting import formatted
from generator.load import SpecSource, load
from generator.lower import lower
from generator.names import NameBook
from generator.plan import ClientPlan
from generator.problems import Refusal
from generator.render import render, runtime_files
from generator.templating import Templates


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerateOptions:
    """What to call the distribution, and the names that an earlier run gave: the text of its `names.json`.

    `templates` are texts to use instead of the files of generator/templates, by name.
    """

    distribution: str = "tcloud-sdk"
    package: str = "tcloud"
    version: str = "0.1.0"
    names: str = ""
    templates: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneratedPackage:
    """A complete distribution: its files by relative path, `names.json` among them.

    `refusals` are the operations that are not in it; `plan` tells methods, arguments and models of the others.
    """

    files: Mapping[PurePosixPath, str]
    refusals: tuple[Refusal, ...]
    names: str
    plan: ClientPlan


def generate(specs: Sequence[SpecSource], options: GenerateOptions) -> GeneratedPackage:
    """The client for `specs`. The same specifications and names give the same bytes. Raises `GenerateError`."""
    names = NameBook.read(options.names)
    templates = Templates(options.templates)
    with paused():
        lowered = lower(
            [load(spec) for spec in specs],
            names,
            distribution=options.distribution,
            package=options.package,
            package_version=options.version,
        )
        rendered = render(lowered.plan, templates)
    files = {**formatted(rendered), **runtime_files(lowered.plan), PurePosixPath("names.json"): names.text()}
    return GeneratedPackage(
        files=dict(sorted(files.items())), refusals=lowered.refusals, names=names.text(), plan=lowered.plan
    )
