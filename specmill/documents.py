"""Reading an OpenAPI document from a YAML or JSON file, strictly: what two readers could take differently is refused.

YAML is read by the core schema of YAML 1.2 (https://yaml.org/spec/1.2.2/#103-core-schema), as OpenAPI 3.0.3 asks
("Format"): ``on``, ``2024-01-01`` and ``1:30`` are strings.
"""

from __future__ import annotations

import json
import re
from collections.abc import Hashable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import yaml

from scraper.jsonvalue import JsonObject
from specmill.errors import SpecmillError, WrongUse

if TYPE_CHECKING:
    from yaml import SafeLoader as _BaseLoader
else:
    _BaseLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

SUFFIXES = (".yaml", ".yml", ".json")


class _CoreLoader(_BaseLoader):
    """The core schema of YAML 1.2; a repeated key is an error."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - PyYAML's own protocol

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """Build a mapping whose keys are strings, as in JSON; a plain ``200`` is the key "200"."""
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key is no scalar", key.start_mark)
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f'the key "{key.value}" repeats', key.start_mark)
            seen.add(key.value)
            key.tag = "tag:yaml.org,2002:str"
        return super().construct_mapping(node, deep=deep)


for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    _CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), _first)
_CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: _integer(node.value))
_CoreLoader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


def _integer(text: str) -> int:
    return int(text, 0) if text.startswith(("0o", "0x")) else int(text)


def parse_document(text: str, name: str) -> JsonObject:
    """Read an OpenAPI document from YAML or JSON text; ``name`` stands for it in messages.

    Raises :class:`SpecmillError` when the text is no YAML, repeats a key, holds what JSON cannot, or is no object.
    """
    document = _parse(text, name)
    if not isinstance(document, dict) or "openapi" not in document:
        raise SpecmillError(f'{name} is no OpenAPI document: it has no "openapi" key; name a file that specmill wrote')
    return cast(JsonObject, document)


def _parse(text: str, name: str) -> object:
    try:
        value: object = yaml.load(text, Loader=_CoreLoader)  # noqa: S506 - a subclass of the safe loader
        json.dumps(value, allow_nan=False)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f" in line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise SpecmillError(f"{name} is no readable YAML{where}: {error.problem}; correct the file") from error
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
        reason = str(error).splitlines()[0]
        raise SpecmillError(f"{name} holds what JSON cannot express: {reason}; correct the file") from error
    return value


def load_document(file: Path) -> JsonObject:
    """Read an OpenAPI document from ``file``. Raises :class:`SpecmillError` with the reason when there is none."""
    return parse_document(_read(file), str(file))


def load_object(file: Path) -> JsonObject:
    """Read one object of any kind from a YAML or JSON file. Raises :class:`SpecmillError` when there is none."""
    value = _parse(_read(file), str(file))
    if not isinstance(value, dict):
        raise SpecmillError(f"{file} holds no keys and values; correct the file")
    return cast(JsonObject, value)


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SpecmillError(f"{file} is no text in UTF-8, so it is no OpenAPI document; name a YAML file") from error
    except OSError as error:
        raise SpecmillError(f"cannot read {file}: {error.strerror}; check its name and its permissions") from error


def find_documents(named: list[Path]) -> list[Path]:
    """Return the files among ``named`` and the YAML files below its folders, sorted, each once.

    Raises :class:`WrongUse` for a name that does not exist and for a folder without any YAML file.
    """
    files: set[Path] = set()
    for path in named:
        if path.is_dir():
            found = {file for file in path.rglob("*") if file.suffix in SUFFIXES[:2] and file.is_file()}
            if not found:
                raise WrongUse(f"{path} holds no YAML file; name an OpenAPI document or a folder of them")
            files |= found
        elif path.exists():
            files.add(path)
        else:
            raise WrongUse(f"{path} does not exist; name an OpenAPI document or a folder of them")
    return sorted(files)
