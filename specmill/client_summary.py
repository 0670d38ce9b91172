"""How a generated client is told: lines for a person, and the same facts as JSON for a machine."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.jsonvalue import JsonObject
from specmill.clients import Client
from specmill.summaries import plural


def client_lines(client: Client) -> Iterator[str]:
    """Say which package was made, where it is, and what is missing in it."""
    yield f"{client.distribution}: {plural(len(client.output.files), 'file')} · {client.output.root}"
    if client.refusals:
        yield f"  refused   {plural(len(client.refusals), 'operation')}"


def client_data(client: Client) -> JsonObject:
    """Return what :func:`client_lines` says, for a machine."""
    return {
        "distribution": client.distribution,
        "package": client.package,
        "folder": str(client.output.root),
        "files": len(client.output.files),
        "refusals": [str(refusal) for refusal in client.refusals],
    }
