"""What all harnesses share: how examples go in and come back, and how the two are compared."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from scraper.jsonvalue import JsonValue
from tests.languages.cases import Case, Outcomes, Spec
from tests.languages.tools import run


def by_plain_name(names: Iterable[str]) -> dict[str, str]:
    """Generated names by their letters and digits, as generators change the rest of a component's name."""
    return {re.sub(r"[\W_]", "", name).casefold(): name for name in names}


PLAIN = ""
"""The key of the language's own map, in every harness."""


def find_type(known: Mapping[str, str], case: Case) -> str | None:
    """The generated type of a case's component, `PLAIN` for a map that has none, else None.

    `Model` goes before names that the language has taken.
    """
    plain = re.sub(r"[\W_]", "", case.component).casefold()
    return known.get(plain) or known.get(f"model{plain}") or (PLAIN if case.is_map else None)


def round_trip(command: Sequence[str | Path], folder: Path, cases: Sequence[tuple[Case, str]]) -> Outcomes:
    """Send each case with the key of its type through a harness; return what went wrong by the name of the case.

    A harness reads the file `examples.jsonl` of `folder`, one `{type, value}` a line, and writes one `{value}` or
    `{error}` a line to stdout.
    """
    lines = [json.dumps({"type": key, "value": case.value}) for case, key in cases]
    (folder / "examples.jsonl").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    answers = [json.loads(line) for line in run(command, folder).splitlines()]
    assert len(answers) == len(cases)
    return {
        case.name: [answer["error"]] if "error" in answer else list(differences(case.value, answer["value"], ""))
        for (case, _), answer in zip(cases, answers, strict=True)
    }


def differences(sent: JsonValue, back: JsonValue, place: str) -> Iterator[str]:
    """Say where two JSON values differ, `place` being where they stand."""
    if isinstance(sent, dict) and isinstance(back, dict):
        for key in sorted({*sent, *back}):
            where = f"{place}.{key}".lstrip(".")
            if key not in back:
                yield f"{where} is lost" if sent[key] is not None else f"{where}: null is lost"
            elif key not in sent:
                yield f"{where} is added as {json.dumps(back[key])}"
            else:
                yield from differences(sent[key], back[key], where)
    elif isinstance(sent, list) and isinstance(back, list) and len(sent) == len(back):
        for one, other in zip(sent, back, strict=True):
            yield from differences(one, other, f"{place}[]")
    elif sent != back or isinstance(sent, bool) is not isinstance(back, bool):
        yield f"{place or 'the body'}: {json.dumps(sent)} came back as {json.dumps(back)}"


def failed(spec: Spec, reason: str) -> Outcomes:
    """The same reason for every case of a document."""
    return {case.name: [reason] for case in spec.cases}
