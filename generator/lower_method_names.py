"""What the methods of a version are called: those of its operations, of their actions, and over their listings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator import reserved
from generator.code import Identifier
from generator.drafts import OperationDraft, PagingDraft
from generator.lower_paging import iterator_wish
from generator.names import NameBook, Style
from generator.plan import NotPaged
from generator.read_paging import read_paging
from generator.shapes import Definition


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodNames:
    """The method of an operation, and the one that iterates over its listing; it is called so only if it is one."""

    name: Identifier
    listing: PagingDraft | NotPaged
    iterator: Identifier


def name_methods(
    drafts: Sequence[OperationDraft], definitions: Mapping[str, Definition], names: NameBook, scope: str
) -> dict[str, MethodNames]:
    """The names by operation.

    What an action would like to be called is free only if no operation is called so, and what an iterator would like to
    be called only if no method is.
    """
    operations = [draft.operation_id for draft in drafts if not draft.action]
    actions = {draft.operation_id: draft.action for draft in drafts if draft.action}
    called = names.assign(scope, operations, Style.METHOD, reserved.METHODS)
    called |= names.assign(scope, actions, Style.METHOD, reserved.METHODS | set(called.values()), actions)
    listings = {draft.operation_id: read_paging(draft, definitions) for draft in drafts}
    wishes = {
        _entry(key): iterator_wish(called[key]) for key, found in listings.items() if isinstance(found, PagingDraft)
    }
    iterators = names.assign(scope, wishes, Style.METHOD, reserved.METHODS | set(called.values()), wishes)
    return {
        key: MethodNames(name=name, listing=listings[key], iterator=iterators.get(_entry(key), name))
        for key, name in called.items()
    }


def _entry(operation_id: str) -> str:
    """Under which an iterator is recorded, beside the method itself."""
    return f"{operation_id} (iterator)"
