"""Words of type cells. Plurals are listed: a trailing "s" is no rule ("Class", "Address")."""

from __future__ import annotations

from enum import StrEnum


class Prim(StrEnum):
    """The documentation's own primitive types."""

    STRING = "String"
    INTEGER = "Integer"
    LONG = "Long"
    BYTE = "Byte"
    FLOAT = "Float"
    DOUBLE = "Double"
    NUMBER = "Number"
    BOOLEAN = "Boolean"
    NULL = "Null"
    FILE = "File"


PRIMITIVES: dict[str, Prim] = {
    "string": Prim.STRING,
    "strings": Prim.STRING,
    "str": Prim.STRING,
    "integer": Prim.INTEGER,
    "integers": Prim.INTEGER,
    "int": Prim.INTEGER,
    "ints": Prim.INTEGER,
    "long": Prim.LONG,
    "longs": Prim.LONG,
    "byte": Prim.BYTE,
    "float": Prim.FLOAT,
    "floats": Prim.FLOAT,
    "double": Prim.DOUBLE,
    "doubles": Prim.DOUBLE,
    "number": Prim.NUMBER,
    "numbers": Prim.NUMBER,
    "boolean": Prim.BOOLEAN,
    "booleans": Prim.BOOLEAN,
    "bool": Prim.BOOLEAN,
    "null": Prim.NULL,
    "file": Prim.FILE,
    "binary": Prim.FILE,
}

ARRAYS = frozenset({"array", "arrays", "list", "lists"})
MAPS = frozenset({"map", "maps", "dict", "dicts", "dictionary"})
OBJECTS = frozenset({"object", "objects", "json", "structure", "structures"})
"""Alone an object without a name; after a name the word that makes it a schema: ``X object``, ``X structure``."""

TAILS = frozenset({"corresponding"})
"""A word after a complete type that starts a remark: ``config array corresponding to infer_type``."""
