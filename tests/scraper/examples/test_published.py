"""Whatever a page states and shows: no example, and no default, is published that its schema refuses."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from scraper.jsonvalue import JsonValue
from specmill.checks import check_document
from tests.scraper.support.cells import CELLS, TYPES
from tests.scraper.support.notation import BREAK
from tests.scraper.support.stages import stages

PAGE = """# Creating a Shelf
## Function
Creates a shelf.
## URI
POST /v1/shelves
## Request Parameters
table 1: Request body parameters
| Parameter | Mandatory | Type | Description |
{rows}
## Example Requests
{requests}
## Example Responses
{responses}
## Response Parameters
table 2: Response body parameters
| Parameter | Type | Description |
{answers}
"""

Row = tuple[str, str, str]
Body = dict[str, JsonValue]

ROWS = st.lists(st.tuples(st.sampled_from(TYPES), CELLS, st.sampled_from(["No", "Yes"])), min_size=1, max_size=4)
TEXTS = st.sampled_from(["A", "B", "a", "", "-", "x" * 65, "2021-01-01T00:00:00Z"])
NUMBERS = st.sampled_from([0, 1, 2, 64, -1, 65535, 2**40])
VALUES: dict[str, SearchStrategy[JsonValue]] = {
    "String": TEXTS,
    "Integer": NUMBERS,
    "Boolean": st.booleans(),
    "Float": NUMBERS | st.just(0.5),
    "Array of strings": st.lists(TEXTS, max_size=3),
    "Array of integers": st.lists(NUMBERS, max_size=3),
    "Object": st.dictionaries(TEXTS, NUMBERS, max_size=2),
}
"""Values of a type; that a value fits its cell, too, is left to chance."""

ANY = st.one_of(st.none(), *VALUES.values())


@st.composite
def pages(draw: DrawFn) -> tuple[list[Row], list[Body], list[Body]]:
    """Draw the rows of a table, and what requests and responses show of them: mostly values of the type."""
    rows = draw(ROWS)
    shown = {name: st.one_of(*[VALUES[type]] * 7, ANY) for name, (type, _, _) in zip("abcd", rows, strict=False)}
    bodies = st.lists(st.fixed_dictionaries({}, optional=shown | {"x": ANY}), min_size=1, max_size=3)
    return rows, draw(bodies), draw(bodies)


def _listings(values: list[Body]) -> str:
    return "\n".join(f"```\n{json.dumps(value)}\n```" for value in values)


@given(pages())
def test_no_example_is_published_that_its_schema_refuses(drawn: tuple[list[Row], list[Body], list[Body]]) -> None:
    rows, requests, responses = drawn
    cells = [
        (name, type, cell.replace("\n", BREAK), need) for name, (type, cell, need) in zip("abcd", rows, strict=False)
    ]
    page = PAGE.format(
        rows="\n".join(f"| {name} | {need} | {type} | {cell} |" for name, type, cell, need in cells),
        answers="\n".join(f"| {name} | {type} | {cell} |" for name, type, cell, _ in cells),
        requests=_listings(requests),
        responses=_listings(responses),
    )
    files, _ = stages(page).build()
    assert [problem for file in files for problem in check_document(file.document)] == []
