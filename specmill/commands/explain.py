"""``specmill explain``: what a code means and what to do about it."""

from __future__ import annotations

from typing import Annotated

import typer

from scraper import CODES
from specmill.checks import RULES
from specmill.console import Screen
from specmill.errors import WrongUse
from specmill.options import AsJson
from specmill.suggest import did_you_mean


def explain(
    code: Annotated[str | None, typer.Argument(metavar="CODE", help="As in findings.json.", show_default=False)] = None,
    as_json: AsJson = False,
) -> None:
    """Say what a code means; without CODE, list all codes.

    Codes of findings come from reading pages, codes that start with spec- from
    checking documents.

    Example: specmill explain example-type
    """
    screen = Screen(as_json=as_json)
    rules = {rule.code: rule for rule in RULES}
    if code is None:
        titles = {row.id: row.title for row in CODES.values()} | {rule.code: rule.title for rule in RULES}
        width = max(map(len, titles))
        screen.summary([f"{key:{width}}  {title}" for key, title in titles.items()], {"codes": dict(titles)})
    elif code in CODES:
        row = CODES[code]
        whose = {"ours": "the extractor", "docs": "the documentation"}[str(row.fault)]
        screen.summary(
            [f"{row.id} ({row.severity})", "", f"{row.title}.", row.why, f"At fault: {whose}. {row.what_to_do}"],
            {
                "code": row.id,
                "severity": str(row.severity),
                "fault": str(row.fault),
                "title": row.title,
                "why": row.why,
                "what_to_do": row.what_to_do,
            },
        )
    elif code in rules:
        rule = rules[code]
        screen.summary(
            [f"{code} (problem of a document)", "", f"{rule.title}.", rule.documentation],
            {"code": code, "title": rule.title, "why": rule.documentation},
        )
    else:
        raise WrongUse(f'there is no code "{code}".{did_you_mean(code, [*CODES, *rules])}')
