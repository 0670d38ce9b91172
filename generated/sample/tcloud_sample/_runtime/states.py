"""Words for states: which mean success, failure or being gone. Services differ in words, not in what they mean."""

from __future__ import annotations

import re
from enum import Enum


class Verdict(Enum):
    """What a state means to somebody who waits."""

    SUCCESS = "success"
    FAILURE = "failure"
    STOPPED = "stopped"
    GONE = "gone"
    PENDING = "pending"


_WORDS = {
    Verdict.SUCCESS: "complete completed done finish finished succeed succeeded success successed successful",
    Verdict.FAILURE: "abnormal error errored fail failed failure",
    Verdict.STOPPED: "abort aborted canceled cancelled expired killed lost rejected stopped terminated timeout",
    Verdict.GONE: "deleted gone removed",
}
_VERDICTS = {word: verdict for verdict, words in _WORDS.items() for word in words.split()}


def plain_state(state: object) -> str:
    """A state without regard to case and to how its words are joined."""
    return re.sub(r"[^a-z0-9]", "", str(state).lower())


def verdict(state: object) -> Verdict:
    """What `state` means. One that ends with a failure, such as CREATE_FAILED, is a failure.

    STOPPED is the end of a job without success, but an ordinary state of a thing that can be started again.
    """
    word = plain_state(state)
    if word.endswith(("failed", "failure")) or word.startswith("error"):
        return Verdict.FAILURE
    return _VERDICTS.get(word, Verdict.PENDING)
