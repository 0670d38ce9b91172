"""Operation draft → how to wait for a job: the operation that shows one, and what its states mean.

A job is what the path calls so (`/jobs/{job_id}`, `/import-tasks/{task_id}`). Other things have states too, but which
of them is worth waiting for is for the caller to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.drafts import OperationDraft, WaitingDraft
from generator.plan import Where
from generator.read_listings import Path, plain, received, resolved, singular
from generator.runtime.states import Verdict, verdict
from generator.shapes import Definition, Kind, Scalar, Shape, Structure

_JOBS = frozenset({"job", "task"})
_STATES = ("status", "state", "phase")

# Arguments that a method for waiting has in any case.
_OPTIONS = frozenset({"clock", "interval", "on progress", "sleep", "timeout"})


def read_waiting(draft: OperationDraft, definitions: Mapping[str, Definition]) -> WaitingDraft | None:
    """How to wait for the job that `draft` shows, None if it does not show one with known ends."""
    noun = _job(draft.path)
    answers = {response.type for response in draft.responses if response.type is not None}
    if draft.http_method != "GET" or draft.action or not noun or len(answers) != 1:
        return None
    free = [item for item in draft.parameters if not item.bound]
    if any(item.required and (item.where is not Where.PATH or plain(item.wire) in _OPTIONS) for item in free):
        return None
    (answer,) = answers
    for path, choices in _states(answer, definitions):
        verdicts = {word: verdict(word) for word in choices}
        success = tuple(word for word, found in verdicts.items() if found is Verdict.SUCCESS)
        failure = tuple(word for word, found in verdicts.items() if found not in (Verdict.SUCCESS, Verdict.PENDING))
        if success and failure:
            return WaitingDraft(noun=noun, answer=answer, state=path, success=success, failure=failure)
    return None


def _job(path: str) -> str:
    """What a path that ends with the key of a job calls it, in the singular; empty if it leads to something else."""
    found = re.search(r"/([^/{}]+)/\{([^/{}]+)\}/?$", path)
    if found is None:
        return ""
    collection, key = singular(plain(found[1])), plain(found[2])
    return collection if _JOBS & {collection.split()[-1], *key.split()} else ""


def _states(shape: Shape, definitions: Mapping[str, Definition]) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """The documented words of the state in an answer, of a state inside of that, or in the one object there is."""
    body = resolved(shape, definitions)
    if not isinstance(body, Structure):
        return
    members = {plain(member.wire): member for member in received(body)}
    for name in _STATES if members.keys() & _STATES else members if len(members) == 1 else ():
        if name not in members:
            continue
        wire, inner = members[name].wire, resolved(members[name].shape, definitions)
        if isinstance(inner, Scalar) and inner.kind is Kind.TEXT:
            yield (wire,), tuple(str(choice) for choice in inner.choices)
        elif isinstance(inner, Structure):
            for path, choices in _states(members[name].shape, definitions):
                yield (wire, *path), choices
