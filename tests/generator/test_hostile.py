"""A document whose every text tries to become code: it stays text, and arrives on the wire as it was."""

from __future__ import annotations

import ast
import pkgutil
from importlib import import_module

import pytest

from generator.code import Code, docstring, literal
from generator.problems import GenerateError
from generator.templating import Templates
from tests.generator.conftest import Connect
from tests.support.clients import Imported
from tests.support.stub_server import StubServer

VALUES = [
    '"""\nraise SystemExit(\'value\')',
    "'''",
    "\\",
    "{{ 7 * 7 }}",
    "\u202etfel",
    "a\nb\tc\0",
    "x'); raise SystemExit('value'); ('",
]
FIELD = "f\"'\\\n{{ 7 * 7 }}"
TEXTS = ["", "a", '"', '""', '"""', "\\", '\\"', '\\"""', "a\\", 'a"', "\n", "\0", "\u2028", "\u202e", "{{ x }}", "é"]


def test_every_module_can_be_imported_and_nothing_happens(hostile: Imported) -> None:
    package = hostile.module()
    modules = [module.name for module in pkgutil.walk_packages(package.__path__, f"{hostile.name}.")]
    assert len(modules) > 20
    for module in modules:
        import_module(module)


@pytest.mark.parametrize("value", VALUES)
def test_values_arrive_as_they_are(hostile: Imported, connect: Connect, stub: StubServer, value: str) -> None:
    operation = "Do'); raise SystemExit('operation'); ('"
    call, method = hostile.call(connect(hostile), "evil'); raise SystemExit('service'); ('", "v1", operation)
    content = {FIELD: value, "import os; raise SystemExit('name')": "\"'", "lambda: exit()": 1}
    stub.answer({**content, FIELD: f"{value} and another"})
    arguments = {str(item.name): content[item.wire] for item in method.body.fields if item.wire in content}  # type: ignore[union-attr]
    answer = call("x/..", "y", **arguments)
    assert stub.last.json == content
    assert answer.model_dump(mode="json", by_alias=True, exclude_unset=True)[FIELD] == f"{value} and another"
    assert stub.last.target == "/v1/x%2F../\\%7By%7D"


def test_documented_choices_are_the_ones_that_count(hostile: Imported, connect: Connect) -> None:
    operation = "Do'); raise SystemExit('operation'); ('"
    call, _ = hostile.call(connect(hostile), "evil'); raise SystemExit('service'); ('", "v1", operation)
    with pytest.raises(hostile.module("errors").InvalidRequestError):
        call("x", "y", f_7_7="something else")


def test_documentation_reads_as_it_was_written(hostile: Imported) -> None:
    version = hostile.module("evil_raise_system_exit_service.v1").V1
    text = version.do_raise_system_exit_operation.__doc__
    assert "raise SystemExit('summary')" in text
    assert '{% raw %}{{ config }}\u202e\a"' in text


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("around", ["{}", "x{}", "{}x", "x\n{}", "{}\nx"])
def test_a_docstring_is_one_string_whatever_it_says(text: str, around: str) -> None:
    said = around.format(text)
    source = docstring(said.split("\n"), 0)
    (statement,) = ast.parse(source).body
    assert isinstance(statement, ast.Expr)
    value = ast.literal_eval(statement.value)
    assert value.strip().split() == said.replace("\u2028", "\u2028").strip().split()


@pytest.mark.parametrize("text", TEXTS)
def test_a_literal_is_its_value(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text
    assert literal(text).isprintable()


def test_templates_print_nothing_but_code() -> None:
    templates = Templates({"service.py.jinja": "{{ text }}"})
    assert templates.rendered("service.py.jinja", text=Code("x")) == "x"
    with pytest.raises(GenerateError, match="it prints 'x', which is not Code"):
        templates.rendered("service.py.jinja", text="x")
