"""Documented API → linked API, read by the fixtures beside this file. Pages are given in the tests' notation."""

from __future__ import annotations

import pytest

from scraper.diagnostics import Findings
from scraper.facts.model import NO_FACTS
from scraper.link.errors import with_error_bodies
from scraper.link.share import share_schemas
from scraper.link.tables import schema_hint
from scraper.linked import LinkedApi
from tests.scraper.support.fixtures import Case, Given, Runner, parameters
from tests.scraper.support.show_docs import finding_lines, show
from tests.scraper.support.show_facts import show_facts
from tests.scraper.support.show_linked import Show
from tests.scraper.support.stages import Stages, stages


def shown(api: LinkedApi, findings: Findings) -> str | None:
    return show(Show(api.schemas).api(api), finding_lines(findings.sorted()))


def linked(given: Given) -> str | None:
    """Show the operations and their schemas."""
    run = stages(given.text)
    return shown(run.link(), run.findings)


def errors(given: Given) -> str | None:
    """Show the answers, with the error bodies that a general page shows; nothing where none does."""
    run = stages(given.text)
    before = run.link()
    general = [source.page for source in run.sources if source.page and not source.operation]
    after = with_error_bodies(before, general, run.findings)
    return None if after == before else shown(after, run.findings)


def facts(given: Given) -> str | None:
    """Show the facts of parameters and fields, each with its type; nothing where no cell states one."""
    run = stages(given.text)
    api = run.link()
    shown = Show(api.schemas)
    found = [*(item for one in api.operations for item in one.parameters)]
    rows = [(item.name, item.type, item.facts) for item in found]
    rows += [(item.name, item.type, item.facts) for schema in api.schemas.values() for item in schema.properties]
    lines = [f"{name}: {shown.type(type)}; {show_facts(stated)}" for name, type, stated in rows if stated != NO_FACTS]
    return show(lines, finding_lines(run.findings.sorted()))


def link_parameters(given: Given) -> str | None:
    """Show the parameters of each operation."""
    run = stages(given.text)
    api = run.link()
    lines = [line for item in api.operations for line in Show(api.schemas).parameters(item.parameters)]
    return show((line.strip() for line in lines), finding_lines(run.findings.sorted()))


def placeholders(given: Given) -> str | None:
    """Show the paths with their path parameters; nothing where all are spelled as their page spells them."""
    return paths_with(given, "path-spelled-twice")


def repeated_placeholders(given: Given) -> str | None:
    """Show the paths with their parameters; nothing where no name stands twice in a path."""
    return paths_with(given, "placeholder-repeated")


def paths_with(given: Given, code: str) -> str | None:
    run = stages(given.text)
    api = run.link()
    if code not in {finding.code for finding in run.findings.sorted()}:
        return None
    lines = [f"{item.key}: {', '.join(one.name for one in item.parameters)}" for item in api.operations]
    return show(lines, finding_lines(run.findings.sorted()))


def share(given: Given) -> str | None:
    """Show the linked API after sharing; nothing where no two schemas are equal."""
    run = stages(given.text)
    before = run.link()
    after = share_schemas(before)
    return None if set(after.schemas) == set(before.schemas) else shown(after, Findings())


def statuses(given: Given) -> str | None:
    """Show the statuses of each operation; nothing where only the assumed one is left."""
    run = stages(given.text)
    api = run.link()
    found = [
        f"{response.status}: {response.description}" for operation in api.operations for response in operation.responses
    ]
    return None if found == ["200: "] else show(found, finding_lines(run.findings.sorted()))


RUNNERS: dict[str, Runner] = {
    "errors": errors,
    "facts": facts,
    "value_pages": facts,
    "operations": linked,
    "parameters": link_parameters,
    "placeholders": placeholders,
    "repeated_placeholders": repeated_placeholders,
    "share": share,
    "statuses": statuses,
    "tables": lambda given: schema_hint(given.text) or None,
    "types": linked,
}


@pytest.mark.parametrize(("case", "run"), parameters("link", RUNNERS))
def test_rule(case: Case, run: Runner) -> None:
    case.check(run)


def test_the_order_in_which_pages_are_read_does_not_matter() -> None:
    text = """\
=== a.html
# A
## URI
GET /v1/a/{id}
| Parameter | Type |
| id | String |
## Response Parameters
Status code: 200
| Parameter | Type |
| board | [Board](c.html#board) object |
=== b.html
# B
## URI
GET /v1/a/{a_id}/b
| Parameter | Type |
| a_id | String |
## Response Parameters
Status code: 200
| Parameter | Type |
| boards | Array of [Board](c.html#board) objects |
=== c.html
# C
table 1: Board {#board}
| Parameter | Type |
| knots | Array of [Knot](#knot) objects |
table 2: Knot {#knot}
| Parameter | Type |
| board | [Board](#board) object |
"""
    forward = stages(text)
    backward = Stages(forward.sources[::-1])
    one, other = share_schemas(forward.link()), share_schemas(backward.link())
    assert one.schemas == other.schemas
    assert sorted(item.key for item in one.operations) == sorted(item.key for item in other.operations)
    assert forward.findings.sorted() == backward.findings.sorted()
