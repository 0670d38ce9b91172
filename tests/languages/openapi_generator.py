"""openapi-generator: one run of its command for several documents."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from tests.languages.cases import Spec
from tests.languages.tools import openapi_generator, run

ONLY_CODE = dict.fromkeys(("apiDocs", "apiTests", "modelDocs", "modelTests"), "false")


def generate(
    generator: str,
    specs: Sequence[Spec],
    folder: Path,
    properties: Mapping[str, Mapping[str, str]],
    inline_schemas: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, Path]:
    """Generate the client of each document into a folder of its own, by package.

    `properties` are those of the generator, by package, `inline_schemas` its options of that name. Raises
    `MissingToolError`, `FailedToolError`.
    """
    command = openapi_generator()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    outputs = {spec.package: folder / spec.package for spec in specs}
    settings = []
    for spec in specs:
        file = folder / f"{spec.package}.settings.json"
        setting = {
            "generatorName": generator,
            "inputSpec": str(spec.file),
            "outputDir": str(outputs[spec.package]),
            "globalProperties": ONLY_CODE,
            "additionalProperties": properties[spec.package],
            "inlineSchemaOptions": dict(inline_schemas),
        }
        file.write_text(json.dumps(setting), encoding="utf-8")
        settings.append(file)
    run([*command, "batch", "--threads", "2", "--fail-fast", *settings], folder)
    return outputs
