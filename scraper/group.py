"""Linked operations → one operation for each METHOD and path.

Several pages may document one METHOD and path: action APIs have a page for each action (they become one operation with
actions), and stale copies lie outside the table of contents (they are dropped and reported).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scraper import codes
from scraper.contents import Place
from scraper.diagnostics import Findings
from scraper.linked import LinkedApi, LinkedOperation
from scraper.naming.operation_id import NamedBy, distinguish, name_of_path, name_of_title, operation_name
from scraper.vocab.deprecation import DEPRECATED_BRANCH, DEPRECATED_TITLE
from scraper.vocab.normal import normal


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One page's account of an operation, with the name that the page suggests."""

    operation: LinkedOperation
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationGroup:
    """An operation of the spec. ``name`` is its operationId unless another operation claims the same."""

    method: str
    path: str
    name: str
    named_by: NamedBy
    tag: str
    trail: tuple[str, ...]
    is_deprecated: bool
    members: tuple[Member, ...]

    @property
    def key(self) -> str:
        """The operation as a reader names it: ``POST /v1/{project_id}/notebooks``."""
        return f"{self.method} {self.path}"

    @property
    def first(self) -> LinkedOperation:
        """The page that speaks for the operation: the first in the table of contents."""
        return self.members[0].operation


def group_operations(
    api: LinkedApi, places: Mapping[str, Place], vocabulary: frozenset[str], findings: Findings
) -> tuple[OperationGroup, ...]:
    """Return the operations of ``api`` by path and method; members are in the order of the table of contents."""
    by_key: dict[tuple[str, str], list[LinkedOperation]] = {}
    for operation in api.operations:
        by_key.setdefault((operation.path, operation.method), []).append(operation)
    groups = []
    for _, operations in sorted(by_key.items()):
        operations.sort(key=lambda operation: (places[operation.page].position, operation.page))
        kept = _without_copies(operations, places, findings)
        groups.append(_group(kept, places, vocabulary, findings))
    return tuple(groups)


def _without_copies(
    operations: list[LinkedOperation], places: Mapping[str, Place], findings: Findings
) -> list[LinkedOperation]:
    """Drop pages outside the table of contents that bear the title of a listed one: they are older states of it."""
    listed = {normal(operation.title): operation for operation in operations if places[operation.page].is_listed}
    kept: list[LinkedOperation] = []
    for operation in operations:
        original = listed.get(normal(operation.title))
        if original is None or places[operation.page].is_listed:
            kept.append(operation)
        else:
            findings.add(codes.OPERATION_COPY, operation.location, subject=operation.key, detail=original.page)
    return kept


def _group(
    operations: list[LinkedOperation], places: Mapping[str, Place], vocabulary: frozenset[str], findings: Findings
) -> OperationGroup:
    first = operations[0]
    place = places[first.page]
    found = [operation_name(operation, vocabulary) for operation in operations]
    names = [name for name, _ in found]
    members = tuple(
        Member(operation=operation, name=name if names.count(name) == 1 else _name_by_title(operation))
        for operation, name in zip(operations, names, strict=True)
    )
    is_shared = len(members) > 1
    if is_shared:
        for member in members:
            findings.add(codes.OPERATION_SHARED, member.operation.location, subject=first.key, detail=member.name)
    return OperationGroup(
        method=first.method,
        path=first.path,
        name=name_of_path(first.method, first.path) if is_shared else members[0].name,
        named_by=NamedBy.PATH if is_shared else found[0][1],
        tag=place.trail[-1] if place.trail else "",
        trail=place.trail,
        is_deprecated=all(_is_deprecated(member.operation.title, places[member.operation.page]) for member in members),
        members=members,
    )


def _name_by_title(operation: LinkedOperation) -> str:
    """Return the name that tells pages apart which state the same API name."""
    return name_of_title(operation.title, operation.method, operation.path)


def _is_deprecated(title: str, place: Place) -> bool:
    return bool(DEPRECATED_TITLE.search(title)) or any(DEPRECATED_BRANCH.search(topic) for topic in place.trail)


def operation_ids(groups: Iterable[OperationGroup], pinned: Mapping[str, str], findings: Findings) -> dict[str, str]:
    """Return the operationId of each operation of one document by its key, each unique.

    A pinned id is kept. Of the others those that claim the same name are told apart by words of their paths, all of
    them, so that no id depends on the order of the pages.
    """
    groups = list(groups)
    natural = Counter(group.name.lower() for group in groups)
    ids = {group.key: pinned[group.key] for group in groups if group.key in pinned}
    claims: dict[str, list[OperationGroup]] = {}
    for group in groups:
        if group.key not in ids:
            claims.setdefault(group.name.lower(), []).append(group)
    taken = set(ids.values())
    for _, claimants in sorted(claims.items()):
        if len(claimants) == 1 and claimants[0].name not in taken:
            ids[claimants[0].key] = claimants[0].name
            taken.add(claimants[0].name)
            continue
        for group in claimants:
            taken.add(group.name)
            ids[group.key] = distinguish(group.name, group.path, taken)
            taken.add(ids[group.key])
    for group in groups:
        if natural[group.name.lower()] > 1 and ids[group.key] != group.name:
            findings.add(codes.OPERATION_ID_REPEATED, group.first.location, subject=group.name, detail=ids[group.key])
    return ids
