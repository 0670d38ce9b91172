"""Why an example does not come back as it was: kinds of complaints, each with whose it is."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """A kind of complaint: how it reads, and why it is so."""

    name: str
    pattern: re.Pattern[str]
    why: str


_DATE = r'"\d{4}-\d\d-\d\dT[\d:.]+\S*"'

CAUSES = (
    Cause(
        name="docs",
        pattern=re.compile(r"""(?:.*\.)? is lost$|TS\d+: .*'""' does not exist"""),
        why="the documented example has a field without a name",
    ),
    Cause(
        name="compiler",
        pattern=re.compile(r"does not compile|no type for|no class for"),
        why="the generator writes code that does not compile, or no type at all",
    ),
    Cause(
        name="default",
        pattern=re.compile(r'.* is added as (?:true|false|-?\d+|".*")$'),
        why="the generator writes a documented default out that was not sent; the meaning is the same",
    ),
    Cause(
        name="alternative",
        pattern=re.compile(
            r".* is added as (?:null|\[\])$|.* is lost$|cannot be read: data failed to match schemas in anyOf"
        ),
        why="the generator reads one alternative of an anyOf, or null as nothing, and drops the rest",
    ),
    Cause(
        name="time",
        pattern=re.compile(rf".*: {_DATE} came back as {_DATE}$"),
        why="the generator writes the same instant in another way",
    ),
    Cause(
        name="value",
        pattern=re.compile(r"cannot be (?:read|written)|panic|.* came back as |TS\d+: "),
        why="the value does not fit the generated type",
    ),
)


def cause_of(complaint: str) -> Cause:
    """The kind of a complaint; every complaint of a harness has one."""
    return next(cause for cause in CAUSES if cause.pattern.match(complaint))
