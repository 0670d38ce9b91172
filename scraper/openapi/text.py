"""Documents → text: YAML in canonical form."""

from __future__ import annotations

import re

import yaml

from scraper.jsonvalue import JsonObject

_WIDE = 1_000_000
"""No line is folded: a change of one word changes one line."""


class _Dumper(yaml.CSafeDumper):
    """The C emitter, with lists indented below their key and text of several lines as literal blocks."""


_NUMBER_IN_1_2 = re.compile(r"[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+")
"""Plain scalars that are numbers in YAML 1.2 (10.3.2); PyYAML knows 1.1, where ``1e3`` and ``0o17`` are strings."""


_BREAK_IN_1_1 = re.compile("[\x85\u2028\u2029]")
"""Line breaks in YAML 1.1 but not in 1.2 (5.4): only an escape says the same to both."""


def _text(dumper: yaml.CSafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=_style(text))


def _style(text: str) -> str | None:
    if _BREAK_IN_1_1.search(text):
        return '"'
    if "\n" in text and not any(line != line.rstrip() for line in text.split("\n")):
        return "|"
    return "'" if _NUMBER_IN_1_2.fullmatch(text) else None


_Dumper.add_representer(str, _text)
_Dumper.ignore_aliases = lambda self, data: True  # type: ignore[method-assign]


def render_yaml(document: JsonObject) -> str:
    """Return a document as YAML 1.2 text: UTF-8, keys in the order given, no anchors, a final line break."""
    return yaml.dump(
        document, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDE, default_flow_style=False
    )
