"""Reading documents: YAML 1.2 core schema, and one sentence for everything else."""

from __future__ import annotations

from pathlib import Path

import pytest

from specmill.documents import find_documents, load_document, parse_document
from specmill.errors import SpecmillError, WrongUse


def test_plain_scalars_follow_yaml_1_2() -> None:
    text = "openapi: 3.0.3\na: on\nb: 2024-01-01\nc: 1:30\nd: 1e3\ne: 0x1f\nf: ~\ng: 010\n200: x\n"
    assert parse_document(text, "x") == {
        "openapi": "3.0.3",
        "a": "on",
        "b": "2024-01-01",
        "c": "1:30",
        "d": 1000.0,
        "e": 31,
        "f": None,
        "g": 10,
        "200": "x",
    }


def test_json_is_read_too() -> None:
    assert parse_document('{"openapi": "3.0.3", "paths": {}}', "x") == {"openapi": "3.0.3", "paths": {}}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [\n", "x is no readable YAML in line 2, column 1: "),
        ("openapi: 3.0.3\na: 1\na: 2\n", 'x is no readable YAML in line 3, column 1: the key "a" repeats'),
        ("openapi: !!python/object:os.system {}", "x is no readable YAML in line 1, column 10: could not determine"),
        ("openapi: &a [*a]", "x holds what JSON cannot express: Circular reference detected"),
        ("openapi: !!set {a}", "x holds what JSON cannot express: Object of type set"),
        ("? [a]\n: 1\n", "x is no readable YAML in line 1, column 3: a key is no scalar"),
        ("- openapi", 'x is no OpenAPI document: it has no "openapi" key'),
        ("", 'x is no OpenAPI document: it has no "openapi" key'),
    ],
)
def test_what_cannot_be_read_is_one_sentence(text: str, message: str) -> None:
    with pytest.raises(SpecmillError) as caught:
        parse_document(text, "x")
    assert caught.value.message.startswith(message)
    assert "\n" not in caught.value.message


def test_a_binary_file_is_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe")
    with pytest.raises(SpecmillError, match=r"x\.yaml is no text in UTF-8"):
        load_document(file)


def test_a_folder_stands_for_its_yaml_files(tmp_path: Path) -> None:
    for name in ("b/v1.yaml", "a/v2.yml", "a/findings.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("openapi: 3.0.3\n", encoding="utf-8")
    assert find_documents([tmp_path, tmp_path / "b/v1.yaml"]) == [tmp_path / "a/v2.yml", tmp_path / "b/v1.yaml"]


def test_a_name_that_is_not_there_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="does not exist"):
        find_documents([tmp_path / "nothing"])
    with pytest.raises(WrongUse, match="holds no YAML file"):
        find_documents([tmp_path])
