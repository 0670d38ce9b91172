"""specmill.toml: which documentation becomes which spec, and which specs become which client package.

A mistake in the file is named by file and key. Unknown keys are mistakes too: a misspelt option would be ignored.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import NoReturn, TypeAlias, cast

from scraper import CODES, Acceptance, Prose
from specmill.errors import WrongUse
from specmill.suggest import did_you_mean

FILE_NAME = "specmill.toml"
OVERLAYS = "overlays"
"""The folder of corrections beside the configuration."""

TomlTable: TypeAlias = Mapping[str, object]

SERVICE_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")
PACKAGE_NAME = re.compile(r"[a-z][a-z0-9_]*")
DISTRIBUTION_NAME = re.compile(r"[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?")
_FINGERPRINT = re.compile(r"[0-9a-f]{12}")
_URL = re.compile(r"https?://[^\s/]+(?:/\S*)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientConfig:
    """One client package: where it is written, and its distribution and import names."""

    name: str
    out: PurePosixPath
    distribution: str
    package: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceConfig:
    """One service. ``docs`` is relative to the root of the documentation, or to the package if it is ``bundled``."""

    name: str
    title: str
    docs: PurePosixPath
    bundled: bool
    prose: Prose
    server: str
    docs_url: str
    revision: str
    client: str
    acceptances: tuple[Acceptance, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The whole file. Paths of outputs are relative to ``root``; ``overlays`` has a folder of corrections a service."""

    root: Path
    overlays: Path
    specs: PurePosixPath
    clients: Mapping[str, ClientConfig]
    services: Mapping[str, ServiceConfig]


def load_config(file: Path, root: Path | None = None) -> Config:
    """Read ``file``; outputs go below ``root``, by default the folder of the file.

    Raises :class:`WrongUse` naming the key that is missing, unknown or of the wrong form.
    """
    try:
        text = file.read_text("utf-8")
    except FileNotFoundError as error:
        raise WrongUse(
            f"{file} does not exist; run specmill build in the folder that holds it, or name it with --config"
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise WrongUse(f"cannot read {file}: {error}; check its permissions and its encoding (UTF-8)") from error
    return parse_config(text, name=str(file), root=root or file.parent, folder=file.parent)


def parse_config(text: str, *, name: str, root: Path, folder: Path | None = None) -> Config:
    """Read the text of a configuration file called ``name`` in ``folder`` (default: ``root``).

    Raises as :func:`load_config` does.
    """
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise WrongUse(f"{name} is no valid TOML: {error}; correct the line") from error
    top = _Table(file=name, path="", values=values)
    top.allow("specs", "clients", "services")
    clients = {table.key: _client(table) for table in top.tables("clients")}
    services = {table.key: _service(table, clients) for table in top.tables("services")}
    overlays = (folder or root) / OVERLAYS
    config = Config(root=root, overlays=overlays, specs=top.folder("specs"), clients=clients, services=services)
    _refuse_shared_folders(top, config)
    return config


def _client(table: _Table) -> ClientConfig:
    table.allow("out", "distribution", "package")
    return ClientConfig(
        name=table.key,
        out=table.folder("out"),
        distribution=table.text("distribution", DISTRIBUTION_NAME, "a distribution name such as tcloud-sdk"),
        package=table.text("package", PACKAGE_NAME, "an import name such as tcloud"),
    )


def _service(table: _Table, clients: Mapping[str, ClientConfig]) -> ServiceConfig:
    table.allow("title", "docs", "bundled", "prose", "server", "docs-url", "revision", "client", "accept")
    if not SERVICE_NAME.fullmatch(table.key):
        table.refuse("", "a service is named in lower case, as in modelarts")
    if ("docs" in table.values) == ("bundled" in table.values):
        table.refuse("docs", 'give either "docs" (below --docs-root) or "bundled" (in the package)')
    bundled = "bundled" in table.values
    client = table.text("client")
    if client not in clients:
        table.refuse("client", f'there is no client "{client}".{did_you_mean(client, clients)}')
    return ServiceConfig(
        name=table.key,
        title=table.text("title", default=""),
        docs=table.folder("bundled" if bundled else "docs"),
        bundled=bundled,
        prose=Prose(table.choice("prose", [str(item) for item in Prose], default=str(Prose.FULL))),
        server=table.text("server", _URL, "a URL such as https://example.com"),
        docs_url=table.text("docs-url", _URL, "a URL such as https://docs.example.com/", default=""),
        revision=table.text("revision", default=""),
        client=client,
        acceptances=tuple(_acceptance(entry) for entry in table.entries("accept")),
    )


def _acceptance(table: _Table) -> Acceptance:
    table.allow("code", "page", "subject", "fingerprint", "reason")
    code = table.text("code")
    if code not in CODES:
        table.refuse("code", f'there is no code "{code}".{did_you_mean(code, CODES)}')
    return Acceptance(
        code=code,
        page=table.text("page"),
        subject=table.text("subject", default=""),
        fingerprint=table.text("fingerprint", _FINGERPRINT, "twelve hex digits, as in findings.json"),
        reason=table.text("reason", re.compile(r".*\S.*", re.DOTALL), "a reason"),
    )


def _refuse_shared_folders(top: _Table, config: Config) -> None:
    folders = {"specs": config.specs} | {f"clients.{item.name}.out": item.out for item in config.clients.values()}
    keys = list(folders)
    for index, key in enumerate(keys):
        for other in keys[index + 1 :]:
            if folders[key].is_relative_to(folders[other]) or folders[other].is_relative_to(folders[key]):
                top.refuse(other, f'"{folders[other]}" and "{folders[key]}" of {key} are not two separate folders')


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """A table of the file with its dotted path, read key by key."""

    file: str
    path: str
    values: TomlTable

    @property
    def key(self) -> str:
        return self.path.rpartition(".")[2]

    def refuse(self, key: str, reason: str) -> NoReturn:
        place = ".".join(part for part in (self.path, key) if part)
        raise WrongUse(f"{self.file}: {place}: {reason}")

    def allow(self, *known: str) -> None:
        for key in self.values:
            if key not in known:
                self.refuse(key, f"is no key that specmill knows.{did_you_mean(key, known)}")

    def tables(self, key: str) -> Iterator[_Table]:
        value = self._value(key, None)
        if not isinstance(value, dict) or not value:
            self.refuse(key, f"write at least one table [{key}.NAME]")
        for name, inner in value.items():
            path = f"{key}.{name}"
            if not isinstance(inner, dict) or "." in name:
                self.refuse(f"{key}.{name}", f'write it as a table [{key}.NAME] with a name without "."')
            yield _Table(file=self.file, path=path, values=cast(TomlTable, inner))

    def entries(self, key: str) -> Iterator[_Table]:
        """Yield the tables of ``[[…key]]``; none if the key is missing."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.refuse(key, f"write each as a table [[{self.path}.{key}]]")
        for number, item in enumerate(value, start=1):
            yield _Table(file=self.file, path=f"{self.path}.{key}[{number}]", values=cast(TomlTable, item))

    def text(self, key: str, form: re.Pattern[str] | None = None, words: str = "", default: str | None = None) -> str:
        value = self._value(key, default)
        if not isinstance(value, str):
            self.refuse(key, f"{value!r} is no text; write it in quotes")
        if form and value != default and not form.fullmatch(value):
            self.refuse(key, f'"{value}" is not {words}')
        return value

    def choice(self, key: str, known: list[str], default: str) -> str:
        value = self.text(key, default=default)
        if value not in known:
            self.refuse(key, f'"{value}" is not one of {", ".join(known)}')
        return value

    def folder(self, key: str) -> PurePosixPath:
        folder = PurePosixPath(self.text(key))
        if folder.is_absolute() or ".." in folder.parts or not folder.parts:
            self.refuse(key, f'"{folder}" is no relative path of a folder; write it with / and without ..')
        return folder

    def _value(self, key: str, default: str | None) -> object:
        if key in self.values:
            return self.values[key]
        return default if default is not None else self.refuse(key, "is missing")
