"""Values on their way out and back: times, secrets, checks, styles and addresses."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from typing import Any
from uuid import UUID

import pytest

from generator.runtime.arguments import UNSET
from generator.runtime.checks import problem
from generator.runtime.errors import ConfigurationError
from generator.runtime.models import RequestModel, ResponseModel, Timestamp, read_time, write_time
from generator.runtime.operation import Check, Parameter, Target
from generator.runtime.redaction import is_secret
from generator.runtime.retries import NO_RETRY
from generator.runtime.settings import Settings
from generator.runtime.values import encoded, joined, pairs

EAST = timezone(timedelta(hours=8))


class Colour(Enum):
    RED = "red"


class Inner(RequestModel):
    x: int | None = None


class Stamped(ResponseModel):
    at: Timestamp | None = None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2018-09-19T01:02:03Z", datetime(2018, 9, 19, 1, 2, 3, tzinfo=UTC)),
        ("2018-09-19 01:02:03 UTC", datetime(2018, 9, 19, 1, 2, 3, tzinfo=UTC)),
        ("2018-09-19T01:02:03.123456Z", datetime(2018, 9, 19, 1, 2, 3, 123456, tzinfo=UTC)),
        ("2018-09-19T01:02:03+0800", datetime(2018, 9, 19, 1, 2, 3, tzinfo=EAST)),
        ("2018-09-19 01:02:03 +08:00", datetime(2018, 9, 19, 1, 2, 3, tzinfo=EAST)),
        ("2018-09-19T01:02:03.000", datetime(2018, 9, 19, 1, 2, 3)),
        ("2018-09-19T01:02", datetime(2018, 9, 19, 1, 2)),
    ],
)
def test_times_that_can_be_read(text: str, expected: datetime) -> None:
    moment = read_time(text)
    assert moment == expected
    assert write_time(moment) == text


@pytest.mark.parametrize(
    "text", ["", "2018-09-19", "1537318923", "2018091912345", "19/09/2018", "2018-99-99T00:00:00Z"]
)
def test_other_texts_stay_texts(text: str) -> None:
    assert read_time(text) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (datetime(2024, 1, 2, tzinfo=UTC), "2024-01-02T00:00:00Z"),
        (datetime(2024, 1, 2, tzinfo=EAST), "2024-01-02T00:00:00+08:00"),
        (datetime(2024, 1, 2), "2024-01-02T00:00:00"),
        ("soon", "soon"),
    ],
)
def test_times_as_they_are_sent(value: datetime | str, text: str) -> None:
    assert write_time(value) == text


def test_a_changed_time_is_not_dumped_as_it_came() -> None:
    stamped = Stamped.model_validate({"at": "2018-09-19 00:00:00 UTC"})
    assert isinstance(stamped.at, datetime)
    stamped.at = stamped.at + timedelta(days=1)
    assert stamped.model_dump(mode="json", exclude_unset=True) == {"at": "2018-09-20T00:00:00Z"}


@pytest.mark.parametrize(
    "name",
    [
        "password",
        "adminPass",
        "admin_pass",
        "X-Auth-Token",
        "secret_key",
        "sk",
        "Authorization",
        "access_key",
        "userPwd",
    ],
)
def test_names_of_secrets(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize("name", ["name", "passed", "bypass_rule", "tokens_used", "task", "key", "disk"])
def test_names_that_may_be_shown(name: str) -> None:
    assert not is_secret(name)


@pytest.mark.parametrize(
    ("check", "good", "bad"),
    [
        (Check(choices=("a", 1)), ["a", 1, ["a", "a"]], ["b", 2, ["a", "b"]]),
        (Check(minimum=1, maximum=5), [1, 5, 2.5, (1, 2)], [0, 6, [1, 9]]),
        (Check(min_length=1, max_length=3), ["a", "abc"], ["", "abcd"]),
        (Check(pattern="^a"), ["ab"], ["ba"]),
    ],
)
def test_checks_of_parameters(check: Check, good: list[Any], bad: list[Any]) -> None:
    assert [problem(check, value) for value in good] == [None] * len(good)
    assert all(problem(check, value) for value in bad)


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        ("multi", [1, True], [("q", "1"), ("q", "true")]),
        ("multi", {"a": 1}, [("a", "1")]),
        ("deep", {"a": 1}, [("q[a]", "1")]),
        ("joined", ["a", "b"], [("q", "a,b")]),
        ("joined", {"a": 1, "b": 2}, [("q", "a,1,b,2")]),
        ("json", {"a": [1]}, [("q", '{"a":[1]}')]),
        ("multi", date(2024, 1, 2), [("q", "2024-01-02")]),
        ("multi", Colour.RED, [("q", "red")]),
    ],
)
def test_styles_of_queries(style: Any, value: object, expected: list[tuple[str, str]]) -> None:
    assert pairs(Parameter("q", "query", style=style), "q", value) == expected


def test_headers_and_paths_are_one_text() -> None:
    assert joined(Parameter("q", "header", separator="|"), [1, "b"]) == "1|b"


def test_json_of_anything_python_has_for_it() -> None:
    value = {
        "model": Inner(x=1),
        "unset": UNSET,
        "none": None,
        "tuple": (1, 2.0),
        "time": datetime(2024, 1, 2, tzinfo=UTC),
        "enum": Colour.RED,
        "id": UUID(int=0),
        "text": "ü",
    }
    assert encoded(value).decode() == (
        '{"model":{"x":1},"none":null,"tuple":[1,2.0],"time":"2024-01-02T00:00:00Z","enum":"red",'
        '"id":"00000000-0000-0000-0000-000000000000","text":"ü"}'
    )
    for wrong in (float("nan"), object(), "\ud800"):
        with pytest.raises((TypeError, ValueError)):
            encoded({"x": wrong})


def test_an_address_that_is_not_documented_must_be_given() -> None:
    settings = Settings(
        project_id=None,
        domain_id=None,
        region=None,
        base_url=None,
        endpoints={},
        validate=True,
        timeout=1.0,
        retry=NO_RETRY,
        user_agent="test",
    )
    with pytest.raises(ConfigurationError, match="base_url"):
        settings.address(Target(service="x", models="m", base_url="", region=None), None)
    with pytest.raises(ConfigurationError, match="region"):
        settings.address(Target(service="x", models="m", base_url="https://{region}.x", region=None), None)
