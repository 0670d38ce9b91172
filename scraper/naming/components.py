"""Component names: the caption's name where all that claim it are equal, else the operation's name before it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from scraper import codes
from scraper.diagnostics import Findings, Location
from scraper.naming.words import pascal

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Generic[Key]):
    """A component that wants a name.

    ``name`` is the natural one, ``owner`` the operationId of the first operation that uses it, ``side`` what tells two
    components of one operation apart ("Request", "Response"); ``uses`` are its uses as names.json records them. A
    fixed claim (a body, which is named by its operation) gets its name before all others.
    """

    key: Key
    name: str
    owner: str
    side: str
    uses: tuple[str, ...]
    is_fixed: bool
    location: Location


def assign_names(
    claims: Sequence[Claim[Key]], pinned: Mapping[str, str], findings: Findings, reserved: Iterable[str] = ()
) -> dict[Key, str]:
    """Return a unique name for each claim. A pinned name is kept; one that cannot be kept is reported as a rename.

    ``reserved`` are names of components that claim nothing here: nobody gets one of them. Names differ in more than
    case, so that they stay distinct as file and class names everywhere.
    """
    names: dict[Key, str] = {}
    taken = {name.lower() for name in reserved}

    def give(claim: Claim[Key], *candidates: str) -> None:
        free = next((name for name in candidates if name and name.lower() not in taken), "")
        if not free:
            base, number = next(filter(None, reversed(candidates)), "Schema"), 2
            while f"{base}{number}".lower() in taken:
                number += 1
            free = f"{base}{number}"
        names[claim.key] = free
        taken.add(free.lower())

    for claim in claims:
        if claim.is_fixed:
            give(claim, claim.name)
    wishes = {claim.key: _pinned_name(claim, pinned) for claim in claims if not claim.is_fixed}
    open_claims = [claim for claim in claims if not claim.is_fixed]
    for claim in sorted(open_claims, key=lambda claim: (-_votes(claim, pinned), claim.uses)):
        wish = wishes[claim.key]
        if wish and wish.lower() not in taken:
            give(claim, wish)
    rest = [claim for claim in open_claims if claim.key not in names]
    rivals = Counter(_natural(claim).lower() for claim in rest)
    twins = Counter((claim.owner, _natural(claim).lower()) for claim in rest)
    for claim in rest:
        natural = _natural(claim)
        long = claim.owner + natural
        longer = claim.owner + claim.side + natural
        if rivals[natural.lower()] == 1:
            give(claim, natural, long, longer)
        elif twins[claim.owner, natural.lower()] == 1:
            give(claim, long, longer)
        else:
            give(claim, longer)
        if wish := wishes[claim.key]:
            findings.add(codes.NAME_PINNED_LOST, claim.location, subject=wish, detail=names[claim.key])
    return names


def _natural(claim: Claim[Key]) -> str:
    return pascal(claim.name) or "Schema"


def _pinned_name(claim: Claim[Key], pinned: Mapping[str, str]) -> str:
    votes = Counter(pinned[use] for use in claim.uses if use in pinned)
    return min(votes, key=lambda name: (-votes[name], name)) if votes else ""


def _votes(claim: Claim[Key], pinned: Mapping[str, str]) -> int:
    wish = _pinned_name(claim, pinned)
    return sum(1 for use in claim.uses if pinned.get(use) == wish) if wish else 0
