"""TypeScript: the types of openapi-typescript and the client of openapi-generator, compiled with strict checks.

openapi-typescript makes types only, so an example passes if the compiler takes it as a value of the documented type.
The client of openapi-generator converts at run time: there an example goes through both conversions.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from tests.languages.cases import Outcomes, Spec
from tests.languages.harness import PLAIN, by_plain_name, failed, find_type, round_trip
from tests.languages.openapi_generator import generate
from tests.languages.tools import FailedToolError, find, npm_tools, run

OPTIONS = {
    "strict": True,
    "target": "es2022",
    "lib": ["es2022", "dom", "dom.iterable"],
    "types": [],
    "module": "commonjs",
    "moduleResolution": "node10",
    "outDir": "out",
}
MAIN = """\
%s
declare function require(name: string): any;

const conversions: Record<string, [(json: any) => any, (value: any) => any]> = {{
    "": [(json) => json, (value) => value],
%s}};

for (const line of require("fs").readFileSync("examples.jsonl", "utf8").split("\\n")) {{
    if (!line) continue;
    const {{ type, value }} = JSON.parse(line);
    const isList = type.endsWith("[]");
    const [read, write] = conversions[type.replace("[]", "")]!;
    let answer: object;
    try {{
        answer = {{ value: isList ? value.map((item: any) => write(read(item))) : write(read(value)) }};
    }} catch (error) {{
        answer = {{ error: `cannot be read: ${{error}}` }};
    }}
    console.log(JSON.stringify(answer));
}}
""".replace("{{", "{").replace("}}", "}")


def openapi_typescript(specs: Sequence[Spec], folder: Path) -> Outcomes:
    """Generate types, and compile every example as a value of its type. Raises `MissingToolError`."""
    tools = npm_tools()
    _project(folder)
    # The default would take a request for wrong that leaves a value with a default to the server.
    command: list[str | Path] = [tools / "openapi-typescript", "--default-non-nullable", "false"]
    places = {}
    for spec in specs:
        run([*command, spec.file, "-o", folder / f"{spec.package}.ts"], folder)
        lines = [f'import type {{ components }} from "./{spec.package}";']
        for index, case in enumerate(spec.cases):
            kind = f'components["schemas"][{json.dumps(case.component)}]{"[]" if case.is_list else ""}'
            lines.append(f"export const example{index}: {kind} = {json.dumps(case.value)};")
            places[f"{spec.package}.examples.ts", len(lines)] = case.name
        (folder / f"{spec.package}.examples.ts").write_text("\n".join(lines) + "\n", encoding="utf-8")
    complaints = _compile(tools, folder)
    outcomes: Outcomes = {name: [] for name in places.values()}
    for file, line, reason in complaints:
        outcomes[places[file, line]].append(reason)
    return outcomes


def openapi_generator_typescript(specs: Sequence[Spec], folder: Path) -> Outcomes:
    """Generate a client, compile it, send the examples through. Raises `MissingToolError`."""
    tools, node = npm_tools(), find("node", "the checks in TypeScript")
    _project(folder)
    # Without the prefix the arguments of an operation may have the name of a model.
    settings = {spec.package: {"supportsES6": "true", "prefixParameterInterfaces": "true"} for spec in specs}
    for package, output in generate("typescript-fetch", specs, folder / "openapi-generator", settings).items():
        shutil.move(output, folder / package)
    broken = {file.partition("/")[0]: reason for file, _, reason in _compile(tools, folder)}
    outcomes: Outcomes = {}
    for spec in specs:
        if spec.package in broken:
            outcomes |= failed(spec, f"does not compile: {broken[spec.package]}")
            shutil.rmtree(folder / spec.package)
    sound = [spec for spec in specs if spec.package not in broken]
    keys = _write_harness(sound, folder)
    complaints = _compile(tools, folder)
    assert not complaints, complaints
    found = [(case, keys[case.name]) for spec in sound for case in spec.cases if case.name in keys]
    unknown = {case.name: [f"no type for {case.component}"] for spec in sound for case in spec.cases}
    return outcomes | unknown | round_trip([node, "out/harness.js"], folder, found)


def _write_harness(specs: Sequence[Spec], folder: Path) -> dict[str, str]:
    """Write the program; return the key of the type of each case that has one."""
    imports, entries = "", ""
    keys: dict[str, str] = {}
    for spec in specs:
        known = by_plain_name(file.stem for file in (folder / spec.package / "models").glob("*.ts"))
        found = {case.name: name for case in spec.cases if (name := find_type(known, case)) is not None}
        keys |= {
            case.name: found[case.name] and f"{spec.package}.{found[case.name]}{'[]' if case.is_list else ''}"
            for case in spec.cases
            if case.name in found
        }
        imports += f'import * as {spec.package} from "./{spec.package}";\n'
        for name in sorted({*found.values()} - {PLAIN}):
            both = f"{spec.package}.{name}FromJSON, {spec.package}.{name}ToJSON"
            entries += f'    "{spec.package}.{name}": [{both}],\n'
    (folder / "harness.ts").write_text(MAIN % (imports, entries), encoding="utf-8")
    return keys


def _project(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    settings = {"compilerOptions": OPTIONS, "include": ["**/*.ts"]}
    (folder / "tsconfig.json").write_text(json.dumps(settings), encoding="utf-8")


def _compile(tools: Path, folder: Path) -> list[tuple[str, int, str]]:
    """Compile the project; return the complaints as (file, line, reason). Whatever they are, JavaScript is written."""
    try:
        run([tools / "tsc", "--project", ".", "--pretty", "false"], folder)
    except FailedToolError as error:
        found = re.findall(r"^(\S+)\((\d+),\d+\): error (.*)$", error.output, re.MULTILINE)
        if not found:
            raise
        return [(file, int(line), reason) for file, line, reason in found]
    return []
