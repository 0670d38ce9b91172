"""Go: the clients of oapi-codegen and of openapi-generator, compiled, with a program that sends examples through."""

from __future__ import annotations

import copy
import json
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from specmill.checks.openapi_tree import follow
from tests.languages.cases import Outcomes, Spec
from tests.languages.harness import PLAIN, by_plain_name, failed, find_type, round_trip
from tests.languages.openapi_generator import generate
from tests.languages.tools import HERE, FailedToolError, find, run

MODULE = "specmill/languages"
MAIN = """\
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
%s)

var types = map[string]func() any{
	"": func() any { return new(map[string]any) },
%s}

type example struct {
	Type  string          `json:"type"`
	Value json.RawMessage `json:"value"`
}

func main() {
	file, err := os.Open("examples.jsonl")
	if err != nil {
		panic(err)
	}
	reader := bufio.NewReader(file)
	for {
		line, err := reader.ReadBytes('\\n')
		if err != nil {
			return
		}
		answer, _ := json.Marshal(send(line))
		fmt.Println(string(answer))
	}
}

func send(line []byte) (answer map[string]any) {
	defer func() {
		if reason := recover(); reason != nil {
			answer = map[string]any{"error": fmt.Sprint("panic: ", reason)}
		}
	}()
	var sent example
	if err := json.Unmarshal(line, &sent); err != nil {
		panic(err)
	}
	target := types[sent.Type]()
	if err := json.Unmarshal(sent.Value, target); err != nil {
		return map[string]any{"error": "cannot be read: " + err.Error()}
	}
	back, err := json.Marshal(target)
	if err != nil {
		return map[string]any{"error": "cannot be written: " + err.Error()}
	}
	return map[string]any{"value": json.RawMessage(back)}
}
"""
OAPI_CODEGEN_SETTINGS = {
    "generate": {"models": True, "client": True},
    "output-options": {"skip-prune": True, "nullable-type": True},
    # Without the prefix a value of an enum may have the name of a type.
    "compatibility": {"always-prefix-enum-values": True},
}


def oapi_codegen(specs: Sequence[Spec], folder: Path) -> Outcomes:
    """Generate with oapi-codegen, compile, send the examples through. Raises `MissingToolError`."""
    go = _module(folder)
    for spec in specs:
        package = folder / spec.package
        package.mkdir()
        settings = folder / f"{spec.package}.settings.yaml"
        settings.write_text(json.dumps({**OAPI_CODEGEN_SETTINGS, "package": spec.package}), encoding="utf-8")
        _oapi_codegen(go, spec, settings, package)
    return _compile_and_send(go, specs, folder)


def _oapi_codegen(go: Path, spec: Spec, settings: Path, package: Path) -> None:
    """Generate one client. Where a parameter and a property would have one type name, do what the tool asks for."""
    document = copy.deepcopy(spec.document)
    renamed: set[str] = set()
    while True:
        file = package / "spec.json"
        file.write_text(json.dumps(document), encoding="utf-8")
        try:
            run([go, "tool", "oapi-codegen", "-config", settings, "-o", package / "client.go", file], settings.parent)
        except FailedToolError as error:
            clash = re.search(r"duplicate typename '(\w+)'", error.output)
            parameter = follow(document, {"$ref": f"#/components/parameters/{clash[1]}"}) if clash else {}
            if clash is None or clash[1] in renamed:
                raise
            parameter["x-go-name"] = f"{clash[1]}Parameter"
            renamed.add(clash[1])
        else:
            return


def openapi_generator_go(specs: Sequence[Spec], folder: Path) -> Outcomes:
    """Generate with openapi-generator, compile, send the examples through. Raises `MissingToolError`."""
    go = _module(folder)
    settings = {
        spec.package: {"packageName": spec.package, "withGoMod": "false", "enumClassPrefix": "true"} for spec in specs
    }
    # Without models of their own, enums that are nullable and have a default do not compile.
    enums = {"RESOLVE_INLINE_ENUMS": "true"}
    for package, output in generate("go", specs, folder / "openapi-generator", settings, enums).items():
        shutil.move(output, folder / package)
    return _compile_and_send(go, specs, folder)


def _module(folder: Path) -> Path:
    go = find("go", "the checks in Go")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in ("go.mod", "go.sum"):
        shutil.copy(HERE / name, folder)
    return go


def _compile_and_send(go: Path, specs: Sequence[Spec], folder: Path) -> Outcomes:
    outcomes: Outcomes = {}
    imports, entries, cases = "", "", []
    for spec in specs:
        try:
            run([go, "build", f"./{spec.package}"], folder)
        except FailedToolError as error:
            outcomes |= failed(spec, f"does not compile: {_first_line(error)}")
            continue
        known = by_plain_name(
            name
            for file in (folder / spec.package).glob("*.go")
            for name in re.findall(r"^type ([A-Z]\w*) ", file.read_text("utf-8"), re.MULTILINE)
        )
        keys = set()
        for case in spec.cases:
            name = find_type(known, case)
            if name is None:
                outcomes[case.name] = [f"no type for {case.component}"]
                continue
            if name == PLAIN:
                cases.append((case, PLAIN))
                continue
            expression = f"{'[]' if case.is_list else ''}{spec.package}.{name}"
            cases.append((case, expression))
            keys.add(expression)
        if keys:
            imports += f'\t"{MODULE}/{spec.package}"\n'
        entries += "".join(f'\t"{key}": func() any {{ return new({key}) }},\n' for key in sorted(keys))
    (folder / "main.go").write_text(MAIN % (imports, entries), encoding="utf-8")
    run([go, "build", "-o", "harness", "."], folder)
    return outcomes | round_trip([folder / "harness"], folder, cases)


def _first_line(error: FailedToolError) -> str:
    """The first complaint of the compiler; the line before names the package."""
    return next((line for line in error.output.splitlines() if not line.startswith("#")), str(error))
