"""A page title → the name of its operation: "Deleting NICs from an ECS in a Batch" → BatchDeleteNicsFromEcs.

A title is read as ``[how] verb [and verb] [details of] noun {preposition noun} [relative clause]``. What is said of the
size of the answer ("Details About", "List") or of no particular thing ("a Specified") goes; "X of Y" becomes "Y X", as
the vendor names its own operations; other prepositions stay, so that the name reads as the title does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from scraper.naming.words import join, plural, singular, words
from scraper.vocab.verbs import (
    ARTICLES,
    BRIEF_WORDS,
    CONJUNCTIONS,
    DETAIL_WORDS,
    GERUNDS,
    LIST_WORDS,
    METHOD_VERBS,
    PREPOSITIONS,
    QUERY_GERUNDS,
    QUERY_VERBS,
    RELATIVE_WORDS,
    UNSPECIFIC_WORDS,
    VERBS,
)

_REMARK = re.compile(r"\([^()]*\)|（[^（）]*）")
_BATCH = re.compile(r"\s+in\s+(?:a\s+batch|batches|batch\s+mode)\b", re.IGNORECASE)
_WHOLE = frozenset({"of", "about"})
"""What stands behind these words is the thing; what stands before them is a part of it."""


@dataclass(frozen=True, slots=True)
class _Verb:
    """The verb of a title and the number of tokens it takes; of one that only asks, Show and List are to be told."""

    words: tuple[str, ...]
    length: int
    is_query: bool = False


def title_name(title: str, method: str, path: str) -> str:
    """Return the PascalCase name that a title gives an operation; "" where it names nothing."""
    text = _REMARK.sub(" ", title)
    tokens = [token for token in _BATCH.sub(" ", text).split() if words(token)]
    verb = _verb(tokens, method)
    nouns = _without_talk(tokens[verb.length :], DETAIL_WORDS | LIST_WORDS if verb.is_query else DETAIL_WORDS)
    phrases = _phrases(nouns)
    if not phrases:
        return ""
    chosen = verb.words
    if verb.is_query:
        said = {token.lower() for token in tokens}
        is_item = path.rstrip("/").endswith("}")
        if not is_item and (said & LIST_WORDS or _is_plural(phrases[0])):
            chosen = ("List",)
            details = ["Details"] if said & DETAIL_WORDS and not said & BRIEF_WORDS else []
            phrases = [_with_head(phrases[0], plural), *phrases[1:], details]
        elif is_item and len(phrases) == 1:
            phrases = [_with_head(phrases[0], singular)]
    batch = ("Batch",) if _BATCH.search(text) and "Batch" not in chosen else ()
    return join([*batch, *chosen, *(word for phrase in phrases for word in phrase)])


def _verb(tokens: list[str], method: str) -> _Verb:
    """Read the verb at the start of a title ("Cold Migrating", "Adding or Deleting"), else take that of the method."""
    lower = [token.lower() for token in tokens]
    at = next((place for place in (0, 1) if place < len(lower) and lower[place] in GERUNDS), None)
    if at is not None and (at == 0 or len(tokens) > 2):
        found = [*words(" ".join(tokens[:at])), GERUNDS[lower[at]]]
        end = at + 1
        while end + 1 < len(lower) and lower[end] in CONJUNCTIONS and lower[end + 1] in GERUNDS:
            found += [lower[end], GERUNDS[lower[end + 1]]]
            end += 2
        return _Verb(tuple(found), end, is_query=lower[at] in QUERY_GERUNDS and found == ["Show"])
    if lower and lower[0] in VERBS | QUERY_VERBS:
        return _Verb(("Show",) if lower[0] in QUERY_VERBS else (tokens[0],), 1, is_query=lower[0] in QUERY_VERBS)
    verb = METHOD_VERBS.get(method, "Call")
    return _Verb((verb,), 0, is_query=verb == "Show")


def _without_talk(tokens: list[str], talk: Collection[str]) -> list[str]:
    """Return the tokens that name something or join what does; ``talk`` is dropped where no noun follows it."""
    kept: list[str] = []
    for place, token in enumerate(tokens):
        word = token.lower()
        following = tokens[place + 1].lower() if place + 1 < len(tokens) else ""
        if word in RELATIVE_WORDS:
            break
        is_talk = word in talk and (word == "all" or not following or following in PREPOSITIONS | CONJUNCTIONS)
        if not is_talk and word not in ARTICLES | UNSPECIFIC_WORDS | BRIEF_WORDS:
            kept.append(token)
    while kept and kept[-1].lower() in PREPOSITIONS | CONJUNCTIONS:
        kept.pop()
    return kept


def _phrases(tokens: list[str]) -> list[list[str]]:
    """Split tokens before prepositions, each phrase as words; the whole of which something is a part comes first."""
    found: list[tuple[str, list[list[str]]]] = [("", [[]])]
    for token in tokens:
        word = token.lower()
        if word in _WHOLE:
            found[-1][1].append([])
        elif word in PREPOSITIONS:
            found.append((word, [[]]))
        else:
            found[-1][1][-1].extend(words(token))
    whole = [(word, [noun for part in reversed(parts) for noun in part]) for word, parts in found]
    named = [(word, nouns) for word, nouns in whole if nouns]
    return [[word, *nouns] if word and place else nouns for place, (word, nouns) in enumerate(named)]


def _is_plural(phrase: list[str]) -> bool:
    return _with_head(phrase, singular) != phrase


def _with_head(phrase: list[str], change: Callable[[str], str]) -> list[str]:
    """Change the noun of a phrase: its last word that is no participle ("Disks Attached")."""
    at = next((place for place in reversed(range(len(phrase))) if not phrase[place].endswith("ed")), len(phrase) - 1)
    return [*phrase[:at], change(phrase[at]), *phrase[at + 1 :]]
