"""What each field table of a page is for: decided by its section, its caption, the method and who refers to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scraper.documented import Role
from scraper.page import Table
from scraper.read.fields import columns_of
from scraper.vocab.captions import CAPTION_ROLES, CaptionRole
from scraper.vocab.columns import Column
from scraper.vocab.sections import SectionKind

_BY_CAPTION: dict[CaptionRole, Role] = {
    CaptionRole.PATH: Role.URI,
    CaptionRole.QUERY: Role.QUERY,
    CaptionRole.REQUEST_HEADER: Role.REQUEST_HEADER,
    CaptionRole.REQUEST_BODY: Role.REQUEST_BODY,
    CaptionRole.FORM: Role.REQUEST_FORM,
    CaptionRole.RESPONSE_HEADER: Role.RESPONSE_HEADER,
    CaptionRole.RESPONSE_BODY: Role.RESPONSE_BODY,
}
_BY_SECTION: dict[SectionKind, Role] = {
    SectionKind.URI: Role.URI,
    SectionKind.REQUEST: Role.REQUEST_BODY,
    SectionKind.RESPONSE: Role.RESPONSE_BODY,
}
_RESPONSE_ROLES = {Role.REQUEST_HEADER: Role.RESPONSE_HEADER, Role.REQUEST_BODY: Role.RESPONSE_BODY}


@dataclass(frozen=True, slots=True)
class Placed:
    """A field table with the section kind and the status lead under which it stands."""

    table: Table
    section: SectionKind
    status: str


def caption_role(caption: str) -> CaptionRole | None:
    """Return the role that a caption states; None where it names a schema."""
    return next((role for pattern, role in CAPTION_ROLES if pattern.fullmatch(caption)), None)


def assign_roles(placed: Sequence[Placed], method: str) -> dict[int, Role]:
    """Return the role of each table by its index on the page.

    A caption that states a role decides. Of the others a table that a field refers to is a schema; in each section
    (in a response: under each status) the first that no field refers to is the one that the section is about; in the
    section of the URI so is any other that calls its rows no more than parameters.
    """
    targets = _targets(placed)
    roles: dict[int, Role] = {}
    taken: set[tuple[Role, str]] = set()
    for item in placed:
        role = _stated(item)
        if role is not None:
            roles[item.table.index] = role
            taken.add((role, item.status))
    for item in placed:
        if item.table.index in roles:
            continue
        main = _BY_SECTION[item.section]
        is_target = any((item.section, anchor) in targets for anchor in item.table.anchors)
        is_more_of_uri = main is Role.URI and caption_role(item.table.caption) is CaptionRole.GENERIC
        if is_target or ((main, item.status) in taken and not is_more_of_uri):
            roles[item.table.index] = Role.SCHEMA
        else:
            roles[item.table.index] = Role.QUERY if main is Role.REQUEST_BODY and method == "GET" else main
            if main is not Role.URI:
                taken.add((main, item.status))
    return roles


def _stated(item: Placed) -> Role | None:
    stated = caption_role(item.table.caption)
    if stated is None or stated is CaptionRole.GENERIC:
        return None
    role = _BY_CAPTION[stated]
    return _RESPONSE_ROLES.get(role, role) if item.section is SectionKind.RESPONSE else role


def _targets(placed: Sequence[Placed]) -> set[tuple[SectionKind, str]]:
    """Return the anchors on this page that a Type or Description cell of another table in the same section links to."""
    anchors: set[tuple[SectionKind, str]] = set()
    for item in placed:
        columns = columns_of(item.table)
        for row in item.table.rows:
            for cell, column in zip(row.cells, columns, strict=False):
                if column in {Column.TYPE, Column.DESCRIPTION}:
                    linked = {link.anchor for _, link in cell.links if link.anchor and not link.page and not link.url}
                    anchors.update((item.section, anchor) for anchor in linked.difference(item.table.anchors))
    return anchors
