"""Names of the spec, read by the fixtures beside this file."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.diagnostics import Findings, Location
from scraper.linked import Body, LinkedOperation
from scraper.naming.components import Claim, assign_names
from scraper.naming.operation_id import (
    distinguish,
    name_of_path,
    name_of_title,
    operation_name,
    service_words,
    split_name,
)
from scraper.naming.pins import NameBook, VersionNames, parse_names, render_names
from scraper.naming.title import title_name
from scraper.naming.words import join, pascal, plural, singular, words
from tests.scraper.support.fixtures import Case, Given, Runner, parameters
from tests.scraper.support.json_values import TEXTS
from tests.scraper.support.show_docs import finding_lines, show

HERE = Location(page="page.html")
PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")


def operation_id(given: Given) -> str | None:
    """Given is one of several sources of a name: "title · METHOD path", or the parts of an operation by name."""
    if isinstance(given.value, str):
        title, _, call = given.text.partition(" · ")
        method, _, path = call.partition(" ")
        return name_of_title(title, method, path)
    if texts := given.words("words of"):
        return " ".join(split_name(given.word("name"), service_words(texts))) or None
    if taken := given.words("taken"):
        return distinguish(given.word("name"), given.word("path"), taken)
    method, _, path = given.word("call").partition(" ")
    if given.get("page") is None:
        return name_of_path(method, path)
    operation = LinkedOperation(
        method=method,
        path=path,
        page=given.word("page"),
        title=given.word("title"),
        anchors=tuple(given.words("anchors")),
        api_name=given.word("api name"),
        description=(),
        parameters=(),
        request=Body(type=None),
        responses=(),
        location=HERE,
    )
    name, named_by = operation_name(operation, service_words([given.word("title"), *given.words("captions")]))
    return f"{name} by {named_by}"


def components(given: Given) -> str | None:
    """Show the name of each claim ("natural name of Operation", "side", uses) and what happened to pinned names."""
    findings = Findings()
    claims = given.get("claims")
    assert isinstance(claims, list)
    found = assign_names([_claim(Given(claim)) for claim in claims], given.table("pinned"), findings)
    return show((f"{key} → {name}" for key, name in found.items()), finding_lines(findings.sorted()))


def _claim(given: Given) -> Claim[str]:
    return Claim(
        key=", ".join(given.words("uses")),
        name=given.word("name"),
        owner=given.word("owner"),
        side=given.word("side"),
        uses=tuple(given.words("uses")),
        is_fixed=given.get("fixed") is True,
        location=replace(HERE, row=len(given.words("uses"))),
    )


def pins(given: Given) -> str:
    return render_names(parse_names(given.text)).rstrip("\n")


def title(given: Given) -> str | None:
    """Given is "title · METHOD path"."""
    text, _, call = given.text.partition(" · ")
    method, _, path = call.partition(" ")
    return title_name(text, method, path) or None


def word_forms(given: Given) -> str | None:
    """Show the PascalCase name of a text; or its singular, plural or words ("singular: boxes")."""
    form, _, text = given.text.partition(": ")
    if form == "words":
        return " ".join(words(text))
    shown = {"singular": singular, "plural": plural}.get(form)
    found = shown(text) if shown else pascal(given.text)
    return None if found in {"", text if shown else given.text} else found


RUNNERS: dict[str, Runner] = {
    "components": components,
    "operation_id": operation_id,
    "pins": pins,
    "title": title,
    "words": word_forms,
}


@pytest.mark.parametrize(("case", "run"), parameters("naming", RUNNERS))
def test_rule(case: Case, run: Runner) -> None:
    case.check(run)


@given(TEXTS)
def test_a_name_is_pascal_case_in_ascii_whatever_the_text(text: str) -> None:
    assert PASCAL.fullmatch(pascal(text)) or pascal(text) == ""
    assert pascal(pascal(text)) == pascal(text)


@given(TEXTS, st.sampled_from(["GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS"]), TEXTS)
def test_every_operation_has_a_name(title: str, method: str, path: str) -> None:
    assert PASCAL.fullmatch(name_of_title(title, method, f"/{path}"))


@given(st.lists(st.tuples(TEXTS, st.sampled_from(["CreateShelf", "ListShelves"]), st.booleans()), max_size=8))
def test_names_of_components_are_unique_in_more_than_case(drawn: list[tuple[str, str, bool]]) -> None:
    claims = [
        Claim(key=index, name=name, owner=owner, side="Request", uses=(f"{index}",), is_fixed=False, location=HERE)
        for index, (name, owner, _) in enumerate(drawn)
    ]
    pinned = {str(index): "Shelf" for index, (_, _, is_pinned) in enumerate(drawn) if is_pinned}
    names = assign_names(claims, pinned, Findings())
    assert sorted(names) == [claim.key for claim in claims]
    assert len({name.lower() for name in names.values()}) == len(claims)
    assert all(PASCAL.fullmatch(name) for name in names.values())


@given(st.dictionaries(TEXTS, st.builds(VersionNames, operations=st.dictionaries(TEXTS, TEXTS)), max_size=3))
def test_a_record_of_names_reads_back(versions: dict[str, VersionNames]) -> None:
    book = NameBook(versions=versions)
    assert parse_names(render_names(book)) == book


def test_words_of_capital_letters_are_folded_when_joined() -> None:
    assert join(["create", "OS", "image", "v2"]) == "CreateOsImageV2"
