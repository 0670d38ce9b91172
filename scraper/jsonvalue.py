"""JSON values as types: the only place where data has no narrower type than JSON itself."""

from __future__ import annotations

JsonScalar = str | int | float | bool | None

JsonValue = JsonScalar | list["JsonValue"] | dict[str, "JsonValue"]
JsonObject = dict[str, JsonValue]
