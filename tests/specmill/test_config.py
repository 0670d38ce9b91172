"""specmill.toml: read into typed values; every mistake is named by file and key."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from scraper import Prose
from specmill.config import Config, load_config, parse_config
from specmill.demo import demo_config
from specmill.errors import WrongUse

REPOSITORY = Path(__file__).resolve().parents[2]

GOOD = """\
specs = "spec"

[clients.python]
out = "generated/python"
distribution = "shelf-sdk"
package = "shelf"

[services.books]
docs = "books/api"
server = "https://books.example.com"
client = "python"
"""


def read(text: str) -> Config:
    return parse_config(text, name="specmill.toml", root=Path("/project"))


def test_the_least_that_has_to_be_said() -> None:
    config = read(GOOD)
    service = config.services["books"]
    assert (service.docs, service.bundled, service.prose) == (PurePosixPath("books/api"), False, Prose.FULL)
    assert (service.title, service.docs_url, service.revision) == ("", "", "")
    assert config.clients[service.client].package == "shelf"
    assert config.root == Path("/project")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('specs = "spec"', "specs = spec", "specmill.toml is no valid TOML: "),
        ('specs = "spec"', "", "specmill.toml: specs: is missing"),
        ('specs = "spec"', "specs = 3", "specmill.toml: specs: 3 is no text"),
        ('specs = "spec"', 'specs = "/spec"', 'specmill.toml: specs: "/spec" is no relative path'),
        ('specs = "spec"', 'specs = "../spec"', 'specmill.toml: specs: "../spec" is no relative path'),
        ('"spec"', '"generated"', 'specmill.toml: clients.python.out: "generated/python" and "generated" of specs'),
        ("[services.books]", "[services.Books]", "specmill.toml: services.Books: a service is named in lower case"),
        (
            "[services.books]",
            "[service.books]",
            'specmill.toml: service: is no key that specmill knows. Did you mean "se',
        ),
        ("docs =", "doc =", 'specmill.toml: services.books.doc: is no key that specmill knows. Did you mean "docs"?'),
        ("docs =", "# docs =", 'specmill.toml: services.books.docs: give either "docs"'),
        ("docs =", 'bundled = "x"\ndocs =', 'specmill.toml: services.books.docs: give either "docs"'),
        (
            "server =",
            'prose = "some"\nserver =',
            'specmill.toml: services.books.prose: "some" is not one of full, summ',
        ),
        ("https://books", "books", 'specmill.toml: services.books.server: "books.example.com" is not a URL'),
        (
            'client = "python"',
            'client = "pyton"',
            'specmill.toml: services.books.client: there is no client "pyton". Did',
        ),
        ('client = "python"', "", "specmill.toml: services.books.client: is missing"),
        (
            'package = "shelf"',
            'package = "Shelf SDK"',
            'specmill.toml: clients.python.package: "Shelf SDK" is not an im',
        ),
        ("[clients.python]\n", "[clients]\npython = 1\n[x]\n", "specmill.toml: x: is no key that specmill knows"),
    ],
)
def test_a_mistake_is_one_sentence_with_file_and_key(old: str, new: str, message: str) -> None:
    assert old in GOOD
    with pytest.raises(WrongUse) as caught:
        read(GOOD.replace(old, new))
    assert caught.value.message.startswith(message)
    assert "\n" not in caught.value.message


ACCEPT = """
[[services.books.accept]]
code = "example-type"
page = "a.html"
fingerprint = "0123456789ab"
reason = "As agreed."
"""


def test_findings_are_accepted_by_place_and_fingerprint() -> None:
    [acceptance] = read(GOOD + ACCEPT).services["books"].acceptances
    assert (acceptance.code, acceptance.page, acceptance.subject) == ("example-type", "a.html", "")
    assert (acceptance.fingerprint, acceptance.reason) == ("0123456789ab", "As agreed.")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("example-type", "exmple-type", 'accept[1].code: there is no code "exmple-type". Did you mean "example-type"?'),
        ("0123456789ab", "x", 'accept[1].fingerprint: "x" is not twelve hex digits'),
        ('reason = "As agreed."', "", "accept[1].reason: is missing"),
        ("As agreed.", " ", 'accept[1].reason: " " is not a reason'),
        ("page =", "line = 1\npage =", "accept[1].line: is no key that specmill knows."),
        (
            "[[services.books.accept]]",
            "[services.books.accept]",
            "accept: write each as a table [[services.books.accept]]",
        ),
    ],
)
def test_a_mistake_in_an_acceptance_is_named(old: str, new: str, message: str) -> None:
    with pytest.raises(WrongUse) as caught:
        read(GOOD + ACCEPT.replace(old, new))
    assert caught.value.message.startswith(f"specmill.toml: services.books.{message}")


def test_a_missing_file_says_where_to_run(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match=r"specmill\.toml does not exist; run specmill build in the folder"):
        load_config(tmp_path / "specmill.toml")


def test_the_demo_makes_the_sample_of_this_repository() -> None:
    demo, ours = demo_config(Path()), load_config(REPOSITORY / "specmill.toml")
    assert demo.services["sample"] == ours.services["sample"]
    for name in ("distribution", "package"):
        assert getattr(demo.clients["sample"], name) == getattr(ours.clients["sample"], name)
