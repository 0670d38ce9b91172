"""Requests signed with an access key: SDK-HMAC-SHA256, as the vendor's own SDKs do it.

The signature covers the method, the path, the sorted query, the headers named in it and the SHA-256 of the content. As
in those SDKs, content that is not JSON is not hashed, nor is what is read while it is sent: the header
X-Sdk-Content-Sha256 says UNSIGNED-PAYLOAD.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from urllib.parse import quote, unquote, urlsplit

from .auth import Auth
from .redaction import HIDDEN
from .transport import Request
from .uploads import Upload

_ALGORITHM = "SDK-HMAC-SHA256"
_CONTENT_HASH = "X-Sdk-Content-Sha256"
_HASHED = ("application/json", "application/bson")
_PLAIN = re.compile(r"[A-Za-z0-9_.~/-]*")
_PORTS = {"http": 80, "https": 443}

# Headers that a proxy on the way may change, and the one that carries the signature.
_UNSIGNED = frozenset({"accept", "accept-encoding", "authorization", "connection", "cookie", "user-agent"})


def _now() -> datetime:
    return datetime.now(UTC)


class AkSkAuth(Auth):
    """Signs every request with an access key (`ak`) and its secret (`sk`)."""

    def __init__(
        self,
        ak: str,
        sk: str,
        *,
        project_id: str | None = None,
        domain_id: str | None = None,
        security_token: str | None = None,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        """Keep the key.

        Args:
            ak: The access key.
            sk: The secret of the access key.
            project_id: The project that is called; sent as X-Project-Id, and the client's if that has none.
            domain_id: The domain that is called, for services that know no projects; sent as X-Domain-Id.
            security_token: What belongs to a temporary access key; sent as X-Security-Token.
            clock: The time in UTC, to be replaced in tests.
        """
        self.project_id = project_id
        self.domain_id = domain_id
        self._ak = ak
        self._sk = sk
        self._security_token = security_token
        self._clock = clock

    def apply(self, request: Request) -> None:
        """Add the headers that say who calls and when, then sign."""
        headers = request.headers
        scheme, netloc, path, query, _ = urlsplit(request.url)
        headers["Host"] = netloc.rpartition("@")[2].removesuffix(f":{_PORTS.get(scheme)}")
        headers["X-Sdk-Date"] = moment = self._clock().strftime("%Y%m%dT%H%M%SZ")
        ids = {
            "X-Project-Id": self.project_id,
            "X-Domain-Id": self.domain_id,
            "X-Security-Token": self._security_token,
        }
        headers.update((name, value) for name, value in ids.items() if value)
        lower = {name.lower(): value.strip() for name, value in headers.items()}
        is_streamed = isinstance(request.content, Upload)
        if is_streamed or (lower.get("content-type") and not lower["content-type"].startswith(_HASHED)):
            headers[_CONTENT_HASH] = lower[_CONTENT_HASH.lower()] = "UNSIGNED-PAYLOAD"
        names = sorted(name for name in lower if name not in _UNSIGNED and "_" not in name)
        canonical = "\n".join(
            [
                request.method.upper(),
                _canonical_path(path),
                _canonical_query(query),
                *(f"{name}:{lower[name]}" for name in names),
                "",
                ";".join(names),
                _content_hash(request.content, lower),
            ]
        )
        to_sign = f"{_ALGORITHM}\n{moment}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        signature = hmac.digest(self._sk.encode(), to_sign.encode(), "sha256").hex()
        headers["Authorization"] = (
            f"{_ALGORITHM} Access={self._ak}, SignedHeaders={';'.join(names)}, Signature={signature}"
        )

    def __repr__(self) -> str:
        return f"AkSkAuth({self._ak!r}, {HIDDEN!r}, project_id={self.project_id!r}, domain_id={self.domain_id!r})"


def _content_hash(content: bytes | Upload | None, headers: Mapping[str, str]) -> str:
    stated = headers.get(_CONTENT_HASH.lower())
    if isinstance(content, Upload) or (content and stated):
        return stated or ""
    return hashlib.sha256(content or b"").hexdigest()


def _canonical_path(path: str) -> str:
    # What needs no escaping is most of what there is, and is the same again after taking the escapes out and in.
    encoded = path if _PLAIN.fullmatch(path) else quote(unquote(path), safe="~/")
    return encoded if encoded.endswith("/") else f"{encoded}/"


def _canonical_query(query: str) -> str:
    if not query:
        return ""
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    decoded = sorted((unquote(name), unquote(value)) for name, _, value in pairs)
    return "&".join(f"{quote(name, safe='~')}={quote(value, safe='~')}" for name, value in decoded)
