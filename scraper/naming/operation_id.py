"""The operationId of a page: the first of its sources that yields a name.

1. the name that the page states ("API name: CreateTopic"); 2. a camel-case file name (``CreateNotebook.html``); 3. the
anchor of the title (``createnotebook``), re-cased where the verb table and the service's own words split it in one way;
4. the title ("Creating a Notebook Instance").
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection
from enum import StrEnum

from scraper.linked import LinkedOperation
from scraper.naming.title import title_name
from scraper.naming.words import join, pascal, singular, words
from scraper.read.uri import placeholders
from scraper.vocab.verbs import INNER_WORDS, METHOD_VERBS, SMALL_WORDS, VERBS

_CAMEL_FILE = re.compile(r"(?:[A-Z][a-z0-9]+){2,}")
_VERSION = re.compile(r"v\d[\w.]*")


class NamedBy(StrEnum):
    """Where an operationId comes from."""

    API_NAME = "API name"
    FILE_NAME = "file name"
    ANCHOR = "anchor"
    TITLE = "title"
    PATH = "path"


def operation_name(operation: LinkedOperation, vocabulary: Collection[str]) -> tuple[str, NamedBy]:
    """Return the PascalCase name of an operation, and its source.

    ``vocabulary`` holds the service's own words in lower case.
    """
    if operation.api_name:
        return pascal(operation.api_name), NamedBy.API_NAME
    stem = posixpath.splitext(posixpath.basename(operation.page))[0]
    if _CAMEL_FILE.fullmatch(stem):
        return stem, NamedBy.FILE_NAME
    for anchor in operation.anchors:
        if anchor.isalpha() and anchor.islower() and (split := split_name(anchor, vocabulary)):
            return join(split), NamedBy.ANCHOR
    return name_of_title(operation.title, operation.method, operation.path), NamedBy.TITLE


def split_name(name: str, vocabulary: Collection[str]) -> tuple[str, ...]:
    """Split a lower-cased name into a verb and known words. () unless one split needs fewer words than all others."""
    best: list[list[tuple[str, ...]]] = [[] for _ in range(len(name) + 1)]
    best[0] = [()]
    longest = max((len(word) for word in vocabulary), default=0)
    for end in range(1, len(name) + 1):
        candidates: list[tuple[str, ...]] = []
        for start in range(max(0, end - max(longest, 12)), end):
            word = name[start:end]
            if word in VERBS if start == 0 else (len(word) > 1 and (word in vocabulary or word in VERBS)):
                candidates += [(*split, word) for split in best[start]]
        fewest = min((len(split) for split in candidates), default=0)
        best[end] = [split for split in candidates if len(split) == fewest][:2]
    whole = [split for split in best[len(name)] if len(split) > 1]
    return whole[0] if len(whole) == 1 else ()


def service_words(texts: Collection[str]) -> frozenset[str]:
    """Return the words of the titles and schema names of a service, in singular and plural, in lower case."""
    found = {word.lower() for text in texts for word in words(text)}
    found |= {singular(word) for word in found} | {word + "s" for word in found}
    return frozenset(word for word in found if len(word) > 1 and word not in SMALL_WORDS) | INNER_WORDS


def name_of_title(title: str, method: str, path: str) -> str:
    """Return the name that a title gives an operation, or the one of its path where the title names nothing."""
    return title_name(title, method, path) or name_of_path(method, path)


def name_of_path(method: str, path: str) -> str:
    """Derive a name from METHOD and path: ``POST …/servers/{id}/action`` → ActServer, ``…/publish`` → PublishTopic."""
    static = _static(path)
    if not static:
        return METHOD_VERBS.get(method, "Call") + "Root"
    *context, last = static
    if last.lower() in {"action", "actions"}:
        return join(["Act", *words(" ".join(singular(part) for part in context[-1:]))])
    if context and last.lower() in VERBS:
        return join([last.lower(), *words(singular(context[-1]))])
    is_single = path.rstrip("/").endswith("}")
    verb = "List" if method == "GET" and not is_single else METHOD_VERBS.get(method, "Call")
    return join([verb, *words(singular(last) if is_single or verb != "List" else last)])


def distinguish(name: str, path: str, taken: Collection[str]) -> str:
    """Return ``name`` with as many words of ``path`` behind it as make it differ from all in ``taken``."""
    own = name.lower()
    static = _static(path)
    names = [singular(part) for part in reversed(static)] + [f"By {part}" for part in placeholders(path)]
    extended = name
    for part in names:
        addition = pascal(part)
        if addition.lower() in own:
            continue
        extended = extended + addition
        if extended not in taken:
            return extended
    number = 2
    while f"{extended}{number}" in taken:
        number += 1
    return f"{extended}{number}"


def _static(path: str) -> list[str]:
    """Return the segments of a path that are neither placeholders nor versions."""
    return [part for part in path.strip("/").split("/") if part and "{" not in part and not _VERSION.fullmatch(part)]
