"""Java: the client of openapi-generator (library native), compiled by Maven, with a program that sends examples."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from tests.languages.cases import Outcomes, Spec
from tests.languages.harness import PLAIN, by_plain_name, failed, find_type, round_trip
from tests.languages.openapi_generator import generate
from tests.languages.tools import HERE, FailedToolError, find, run

MAIN = """\
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Harness {
    private record Target(ObjectMapper mapper, JavaType type) {}

    private static final Map<String, Target> TARGETS = new HashMap<>();

    private static void one(String key, ObjectMapper mapper, Class<?> type) {
        TARGETS.put(key, new Target(mapper, mapper.getTypeFactory().constructType(type)));
    }

    private static void list(String key, ObjectMapper mapper, Class<?> type) {
        TARGETS.put(key, new Target(mapper, mapper.getTypeFactory().constructCollectionType(List.class, type)));
    }

    public static void main(String[] arguments) throws Exception {
        one("", new ObjectMapper(), Map.class);
%s
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ObjectMapper plain = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of("examples.jsonl"))) {
            JsonNode sent = plain.readTree(line);
            Target target = TARGETS.get(sent.get("type").asText());
            ObjectNode answer = plain.createObjectNode();
            try {
                Object value = target.mapper().readValue(sent.get("value").toString(), target.type());
                answer.set("value", plain.readTree(target.mapper().writeValueAsString(value)));
            } catch (Exception error) {
                answer.put("error", "cannot be read: " + error.getMessage().lines().findFirst().orElse(""));
            }
            out.println(plain.writeValueAsString(answer));
        }
    }
}
"""


def openapi_generator_java(specs: Sequence[Spec], folder: Path) -> Outcomes:
    """Generate with openapi-generator, compile, send the examples through. Raises `MissingToolError`."""
    java, maven = (find(name, "the checks in Java") for name in ("java", "mvn"))
    shutil.rmtree(folder, ignore_errors=True)
    sources = folder / "src/main/java"
    sources.mkdir(parents=True)
    shutil.copy(HERE / "pom.xml", folder)
    settings = {
        spec.package: {
            "library": "native",
            "invokerPackage": spec.package,
            "apiPackage": f"{spec.package}.api",
            "modelPackage": f"{spec.package}.model",
            # The default would send an empty list for one that was never set.
            "containerDefaultToNull": "true",
        }
        for spec in specs
    }
    for package, output in generate("java", specs, folder / "openapi-generator", settings).items():
        shutil.move(output / "src/main/java" / package, sources / package)
    outcomes = _drop_what_does_not_compile(maven, specs, folder)
    entries, cases = [], []
    for spec in specs:
        known = by_plain_name(file.stem for file in (sources / spec.package / "model").glob("*.java"))
        keys = set()
        for case in spec.cases:
            name = find_type(known, case)
            if case.name in outcomes:
                continue
            if name is None:
                outcomes[case.name] = [f"no class for {case.component}"]
                continue
            if name == PLAIN:
                cases.append((case, PLAIN))
                continue
            key = f"{spec.package}.model.{name}{'[]' if case.is_list else ''}"
            mapper = f"{spec.package}.ApiClient.createDefaultObjectMapper()"
            keys.add(f'        {"list" if case.is_list else "one"}("{key}", {mapper}, {key.removesuffix("[]")}.class);')
            cases.append((case, key))
        entries += sorted(keys)
    (sources / "Harness.java").write_text(MAIN % "\n".join(entries), encoding="utf-8")
    run([maven, "-q", "-B", "compile", "dependency:build-classpath", "-Dmdep.outputFile=classpath"], folder)
    classpath = f"target/classes:{(folder / 'classpath').read_text('utf-8')}"
    return outcomes | round_trip([java, "-cp", classpath, "Harness"], folder, cases)


def _drop_what_does_not_compile(maven: Path, specs: Sequence[Spec], folder: Path) -> Outcomes:
    outcomes: Outcomes = {}
    while True:
        try:
            run([maven, "-q", "-B", "compile"], folder)
        except FailedToolError as error:
            broken = dict(re.findall(r"ERROR\] \S*/src/main/java/(\w+)/(.*)", error.output))
            if not broken:
                raise
            for spec in specs:
                if spec.package in broken:
                    outcomes |= failed(spec, f"does not compile: {broken[spec.package]}")
                    shutil.rmtree(folder / "src/main/java" / spec.package)
        else:
            return outcomes
