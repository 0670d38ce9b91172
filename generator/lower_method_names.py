"""What the methods of a version are called: those of its operations, of their actions, and over their listings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator import reserved
from generator.code import Identifier
from generator.drafts import OperationDraft, PagingDraft, WaitingDraft
from generator.lower_paging import iterator_wish
from generator.names import NameBook, Style
from generator.plan import NotPaged
from generator.read_paging import read_paging
from generator.read_waiting import read_waiting
from generator.shapes import Definition


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodNames:
    """The method of an operation, the one that iterates over its listing, and the one that waits for its job.

    The last two are called so only if the operation is a listing, or shows a job.
    """

    name: Identifier
    listing: PagingDraft | NotPaged
    iterator: Identifier
    job: WaitingDraft | None
    waiter: Identifier


def name_methods(
    drafts: Sequence[OperationDraft], definitions: Mapping[str, Definition], names: NameBook, scope: str
) -> dict[str, MethodNames]:
    """The names by operation.

    What an action would like to be called is free only if no operation is called so, and what an iterator or a waiting
    method would like to be called only if no other method is.
    """
    operations = [draft.operation_id for draft in drafts if not draft.action]
    actions = {draft.operation_id: draft.action for draft in drafts if draft.action}
    called = names.assign(scope, operations, Style.METHOD, reserved.METHODS)
    called |= names.assign(scope, actions, Style.METHOD, reserved.METHODS | set(called.values()), actions)
    listings = {draft.operation_id: read_paging(draft, definitions) for draft in drafts}
    jobs = {draft.operation_id: read_waiting(draft, definitions) for draft in drafts}
    wishes = {
        _iterator(key): iterator_wish(called[key]) for key, found in listings.items() if isinstance(found, PagingDraft)
    }
    wishes |= {_waiter(key): f"wait for {found.noun}" for key, found in jobs.items() if found is not None}
    more = names.assign(scope, wishes, Style.METHOD, reserved.METHODS | set(called.values()), wishes)
    return {
        key: MethodNames(
            name=name,
            listing=listings[key],
            iterator=more.get(_iterator(key), name),
            job=jobs[key],
            waiter=more.get(_waiter(key), name),
        )
        for key, name in called.items()
    }


def _iterator(operation_id: str) -> str:
    """Under which an iterator is recorded, beside the method itself."""
    return f"{operation_id} (iterator)"


def _waiter(operation_id: str) -> str:
    return f"{operation_id} (waiting)"
