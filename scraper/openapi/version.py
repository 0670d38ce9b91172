"""A path → the API version whose document holds it."""

from __future__ import annotations

import re

UNVERSIONED = "unversioned"

_VERSION = re.compile(r"/(v\d+(?:\.\d+)?(?:(?:alpha|beta)\d*)?)(?:-[\w.]+)?(?:/|$)", re.IGNORECASE)


def version_of(path: str) -> str:
    """Return the version in the first ``v<number>`` segment of a path.

    v3, v3.0 and v3-ext are ``v3``, v2.1 is its own; a path without one is ``unversioned``.
    """
    found = _VERSION.search(path)
    return re.sub(r"\.0$", "", found[1].lower()) if found else UNVERSIONED


def version_order(version: str) -> tuple[bool, tuple[int, ...], str]:
    """Sort key of versions: by number, ``unversioned`` last."""
    return version == UNVERSIONED, tuple(int(part) for part in re.findall(r"\d+", version)), version


def is_version_list(path: str) -> bool:
    """Whether a path is that of a version list, which needs no token: ``/``, ``/v2``, ``/{api_version}``."""
    return all(re.fullmatch(r"v\d[\w.]*|\{\w*version\w*\}", part) for part in path.strip("/").split("/") if part)
