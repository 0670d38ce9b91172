"""Places in an answer, which the document gives as wire names → the attributes that lead there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.plan import ModelPlan
from generator.read_listings import Path
from generator.shapes import Definition, OrNull, Reference, Role, Shape, Structure


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The answers of one version, by its definitions and models."""

    definitions: Mapping[str, Definition]
    models: Mapping[tuple[str, Role], ModelPlan]

    def attributes(self, shape: Shape, path: Path) -> str:
        """The attributes, joined by dots, that lead to `path` in a value of `shape`."""
        names: list[str] = []
        for wire in path:
            model = self.models[self._key(shape), Role.RESPONSE]
            names.append(model.fields[wire])
            shape = next(member.shape for member in model.members if member.wire == wire)
        return ".".join(names)

    def _key(self, shape: Shape) -> str:
        """The key of the object that `shape` is behind its names. Raises `TypeError` if it is none."""
        while True:
            match shape:
                case OrNull(shape=inner):
                    shape = inner
                case Reference(key=key):
                    body = self.definitions[key].body
                    if isinstance(body, Structure):
                        return key
                    shape = body
                case _:
                    raise TypeError(f"{shape} is no object")
