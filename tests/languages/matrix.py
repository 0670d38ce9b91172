"""`make languages`: the examples of each service through the clients of other languages, as one table.

Rows are services, columns generators; a cell says how many of the documented examples came back as they were.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from tests.languages.cases import Outcomes, Spec, write_specs
from tests.languages.causes import CAUSES, cause_of
from tests.languages.go_harness import oapi_codegen, openapi_generator_go
from tests.languages.java_harness import openapi_generator_java
from tests.languages.tools import BUILD, MissingToolError
from tests.languages.typescript_harness import openapi_generator_typescript, openapi_typescript
from tests.support.corpus import DOCS, SAMPLE, scraped

SHOWN = 3
Target = Callable[[Sequence[Spec], Path], Outcomes]
TARGETS: Mapping[str, Target] = {
    "TypeScript openapi-typescript": openapi_typescript,
    "TypeScript openapi-generator": openapi_generator_typescript,
    "Go oapi-codegen": oapi_codegen,
    "Go openapi-generator": openapi_generator_go,
    "Java openapi-generator": openapi_generator_java,
}
PAGES: Mapping[str, Path] = {
    "sample": SAMPLE,
    "smn": DOCS / "help-center/2025-12-11/smn",
    "elb": DOCS / "doc-exports-2022/docs/elb",
    "ecs": DOCS / "doc-exports-2022/docs/ecs",
    "modelarts": DOCS / "help-center/2025-08-26/modelarts",
}


def outcomes(service: str, target: str) -> Outcomes:
    """What became of the examples of a service in a target. Raises `MissingToolError`."""
    folder = BUILD / "clients" / service
    specs = write_specs(service, scraped(PAGES[service], service).documents, folder / "specs")
    found = TARGETS[target](specs, folder / target.replace(" ", "-"))
    assert set(found) == {case.name for spec in specs for case in spec.cases}
    return found


def failures(found: Outcomes) -> Iterator[str]:
    """A line for each failure, once with all that have the same complaints."""
    by_reason: dict[str, list[str]] = {}
    for name, complaints in found.items():
        if complaints:
            more = f" and {len(complaints) - SHOWN} more" if len(complaints) > SHOWN else ""
            reason = f"{'; '.join(complaints[:SHOWN])}{more} [{cause_of(complaints[0]).name}]"
            by_reason.setdefault(reason, []).append(name)
    for reason, (first, *others) in by_reason.items():
        yield f"{first}{f' and {len(others)} more' if others else ''}: {reason}"


def main() -> int:
    """Print each failure, then the matrix, then how many examples fail for which cause."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("services", nargs="*", metavar="SERVICE", help=f"of {', '.join(PAGES)}; default: all there are")
    asked = parser.parse_args().services or [name for name, folder in PAGES.items() if folder.is_dir()]
    causes: dict[str, Counter[str]] = {target: Counter() for target in TARGETS}
    rows = []
    for service in asked:
        row = [service]
        for target in TARGETS:
            try:
                found = outcomes(service, target)
            except MissingToolError as missing:
                _say(f"{service}, {target}: left out, {missing}")
                row.append("–")
                continue
            for line in failures(found):
                _say(f"{target}: {line}")
            bad = [complaints for complaints in found.values() if complaints]
            causes[target].update(cause_of(complaints[0]).name for complaints in bad)
            row.append(f"{len(found) - len(bad)}/{len(found)}")
        rows.append(row)
    _table(["service", *TARGETS], rows)
    _table(
        ["failures", *TARGETS],
        [[f"{cause.name}: {cause.why}", *(str(causes[name][cause.name]) for name in TARGETS)] for cause in CAUSES],
    )
    return 0


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    _say("")
    for row in [head, ["---"] * len(head), *rows]:
        _say(f"| {' | '.join(row)} |")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
