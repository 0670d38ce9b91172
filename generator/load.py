"""Specification files → `SpecDocument`: parsed once, named, and with its local references resolved on demand.

YAML is read by the C parser with the scalars of YAML 1.2 (`on`, `012` and `2024-01-01` are strings), as OpenAPI wants.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import cast

import yaml

from generator.json_values import JsonObject, JsonValue, as_object, as_text, canonical
from generator.problems import GenerateError, SpecProblem

_VERSION = re.compile(r"v\d[\w.]*|unversioned")


@dataclass(frozen=True, slots=True)
class SpecSource:
    """The bytes of one specification file and the path they came from; the path may name service and version."""

    path: PurePath
    content: bytes

    @classmethod
    def read(cls, path: Path) -> SpecSource:
        """The file at `path`. Raises `GenerateError` if it cannot be read."""
        try:
            return cls(path, path.read_bytes())
        except OSError as error:
            raise GenerateError(f"Cannot read the specification {path}: {error.strerror}.") from None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecDocument:
    """One parsed document. `digest` is the SHA-256 of its canonical JSON: the order of keys does not change it."""

    label: str
    service: str
    version: str
    title: str
    root: JsonObject
    digest: str

    def resolve(self, reference: str, pointer: str) -> tuple[str, JsonValue]:
        """The pointer and the value that a `$ref` at `pointer` means, references to references followed.

        Raises `SpecProblem` for a remote, dangling or circular reference.
        """
        seen = {reference}
        while True:
            value = self._lookup(reference, pointer)
            onward = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(onward, str):
                return reference, value
            if onward in seen:
                raise SpecProblem(pointer, f"the reference {onward} leads back to itself")
            seen.add(onward)
            reference = onward

    def _lookup(self, reference: str, pointer: str) -> JsonValue:
        if not reference.startswith("#/"):
            raise SpecProblem(pointer, f"the reference {reference} leaves the document; only local ones are followed")
        value: JsonValue = self.root
        for segment in reference[2:].split("/"):
            key = segment.replace("~1", "/").replace("~0", "~")
            if isinstance(value, dict) and key in value:
                value = value[key]
            elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
                value = value[int(key)]
            else:
                raise SpecProblem(pointer, f"the reference {reference} leads nowhere")
        return value


def load(source: SpecSource) -> SpecDocument:
    """Parse `source`. Raises `GenerateError` if it is no OpenAPI 3 document."""
    root = _parse(source)
    if not isinstance(root, dict) or not isinstance(root.get("openapi"), str):
        raise GenerateError(f"{source.path} is not an OpenAPI document: it has no 'openapi' key.")
    if not str(root["openapi"]).startswith("3."):
        raise GenerateError(f"{source.path} is OpenAPI {root['openapi']}; convert it to 3.0 or 3.1.")
    if not isinstance(root.get("paths"), dict):
        raise GenerateError(f"{source.path} has no 'paths' object; there is nothing to generate from it.")
    info = as_object(root.get("info"))
    service, version = _names(source.path, info)
    return SpecDocument(
        label=source.path.name,
        service=service,
        version=version,
        title=as_text(info.get("title")) or service,
        root=root,
        digest=hashlib.sha256(canonical(root).encode("utf-8", "surrogatepass")).hexdigest(),
    )


def _parse(source: SpecSource) -> JsonValue:
    try:
        text = source.content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise GenerateError(f"{source.path} is not UTF-8 text; give an OpenAPI file in YAML or JSON.") from None
    try:
        if text.lstrip().startswith("{"):
            return cast(JsonValue, json.loads(text, object_pairs_hook=_without_repetition))
        loader = _Loader(text)
        try:
            return _with_text_keys(loader.get_single_data())
        finally:
            loader.dispose()
    except (ValueError, yaml.YAMLError, RecursionError) as error:
        detail = " ".join(str(error).split())
        raise GenerateError(f"{source.path} is neither YAML nor JSON: {detail}.") from None


class _Loader(yaml.CSafeLoader):
    """The C loader, its YAML 1.1 scalars replaced below; a repeated key is an error."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, object]:
        _refuse_repetition(key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode))
        return super().construct_mapping(node, deep=deep)


_Loader.yaml_implicit_resolvers = {}


for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", "~nN"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?(0|[1-9][0-9]*)", "-+0123456789"),
    ("float", r"[-+]?([0-9]+\.[0-9]*|\.[0-9]+|[0-9]+(?=[eE]))([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), [*_first])
_Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("^$"), [""])
_Loader.add_implicit_resolver("tag:yaml.org,2002:merge", re.compile("^<<$"), ["<"])


def _without_repetition(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    _refuse_repetition(key for key, _ in pairs)
    return dict(pairs)


def _refuse_repetition(keys: Iterable[str]) -> None:
    """Raise `ValueError` for a key that repeats: one of the two values would be lost without a word."""
    seen: set[str] = set()
    for key in keys:
        if key in seen:
            raise ValueError(f'the key "{key}" repeats')
        seen.add(key)


def _with_text_keys(value: object) -> JsonValue:
    """YAML as JSON: every key a string (an unquoted status code is an integer to YAML)."""
    if isinstance(value, dict):
        return {_key(key): _with_text_keys(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_text_keys(item) for item in value]
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise ValueError(f"a value of type {type(value).__name__} has no place in JSON")


def _key(key: object) -> str:
    return key if isinstance(key, str) else json.dumps(key, default=str)


def _names(path: PurePath, info: JsonObject) -> tuple[str, str]:
    """Service and version: as stated by the document, else by `<service>/<version>.yaml`, else by the title."""
    stated = as_text(as_object(info.get("x-docs")).get("service"))
    written = info.get("version")
    version = _version("" if written is None else str(written))
    if stated:
        return stated, version
    if _VERSION.fullmatch(path.stem) and path.parent.name:
        return path.parent.name, path.stem
    slug = re.sub(r"[^a-z0-9]+", "-", as_text(info.get("title")).lower()).strip("-")
    return slug.removesuffix("-api") or path.stem, version


def _version(text: str) -> str:
    number = re.fullmatch(r"v?(\d+(?:\.\d+)*)", text.strip(), re.IGNORECASE)
    if number is None:
        return re.sub(r"[^\w.]+", "_", text.strip().lower()) or "unversioned"
    stripped = re.sub(r"(\.0+)+$", "", number[1])
    return f"v{stripped}"
