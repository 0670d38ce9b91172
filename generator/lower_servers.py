"""`servers` → the address of a version, with the region as a variable of its own.

A host such as `ecs.eu-de.otc.t-systems.com` states the region as one label; the address becomes a template of which
that label is the default, so that a client for another region does not talk to this one.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.json_values import JsonObject, as_array, as_object, as_text

_REGION_VARIABLES = ("region", "region_id", "regionId")
_REGION_LABEL = re.compile(r"(?<=[./])(?:eu|us|ap|cn|sa|af|me|na|la|ca|ae|ru|tr)-[a-z]+\d*(?:-\d+)?(?=\.)")


class Address(NamedTuple):
    """A base URL that may hold `{region}`, and the region documented with it."""

    url: str
    region: str | None


def address_of(holder: JsonObject) -> Address:
    """The address in the first of the `servers` of `holder`; empty if it states none."""
    for value in as_array(holder.get("servers")):
        server = as_object(value)
        url = as_text(server.get("url")).rstrip("/")
        region = None
        for name, variable in sorted(as_object(server.get("variables")).items()):
            default = as_text(as_object(variable).get("default"))
            if name in _REGION_VARIABLES:
                url, region = url.replace(f"{{{name}}}", "{region}"), default or None
            else:
                url = url.replace(f"{{{name}}}", default)
        label = _REGION_LABEL.search(url)
        if region is None and label is not None:
            url, region = url.replace(label[0], "{region}", 1), label[0]
        return Address(url, region)
    return Address("", None)


def server_of(holder: JsonObject) -> str | None:
    """The address that a path or an operation states for itself."""
    return address_of(holder).url or None
