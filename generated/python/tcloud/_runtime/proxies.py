"""Which proxy the environment names for an address: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY, in any case."""

from __future__ import annotations

import re
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

_ADDRESS = re.compile("[^:]*://[^/?#]*")


def address_of(url: str) -> str:
    """The part of `url` before the path, such as `https://host:port`."""
    found = _ADDRESS.match(url)
    return found[0] if found else url


def proxy_of(address: str) -> str | None:
    """The URL of the proxy for `address`, None if there is none or it is to be passed by."""
    parts = urlsplit(address)
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if proxy is None or (parts.hostname and proxy_bypass(parts.hostname)):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"
