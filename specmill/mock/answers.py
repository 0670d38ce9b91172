"""What an operation answers: its documented example, else a value that fits its schema."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from scraper.jsonvalue import JsonObject, JsonValue
from specmill.checks.openapi_tree import follow
from specmill.mock.sample import sample


class NotDocumentedError(LookupError):
    """A request asks for a status or an example that the operation does not have. The message names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer: ``media_type`` is empty when there is no content."""

    status: int
    media_type: str
    content: bytes


def media_types(document: JsonObject, operation: JsonObject, *, code: str = "") -> Sequence[str]:
    """Return the media types of the answer that :func:`make_answer` would give, in the order of the document."""
    return tuple(_contents(document, _response(document, operation, code)[1]))


def make_answer(
    document: JsonObject, operation: JsonObject, *, code: str = "", example: str = "", media_type: str = ""
) -> Answer:
    """Return the answer of ``operation``, an Operation Object of ``document``.

    ``code`` asks for a status, else it is the first that means success; ``example`` asks for a named example, else it
    is the first; ``media_type`` is one of :func:`media_types`, else it is the first. Raises
    :class:`NotDocumentedError` when the operation has no such status or example.
    """
    status, response = _response(document, operation, code)
    contents = _contents(document, response)
    if not contents:
        return Answer(status=status, media_type="", content=b"")
    chosen = media_type or next(iter(contents))
    value = _value(document, contents[chosen], example)
    is_text = isinstance(value, str) and "json" not in chosen
    text = str(value) if is_text else json.dumps(value, ensure_ascii=False)
    return Answer(status=status, media_type=chosen, content=text.encode())


def _response(document: JsonObject, operation: JsonObject, code: str) -> tuple[int, JsonObject]:
    documented = operation["responses"]
    responses = documented if isinstance(documented, dict) else {}
    if not code:
        successes = sorted(key for key in responses if key.startswith("2"))
        key = next(iter([*successes, *(key for key in ("default",) if key in responses), *responses]))
        return _status(key), follow(document, responses[key])
    for key in (code, f"{code[:1]}XX", "default"):
        if code.isascii() and code.isdecimal() and len(code) == len("200") and key in responses:
            return int(code), follow(document, responses[key])
    raise NotDocumentedError(f'no status "{code}" is documented; documented are {", ".join(responses)}')


def _status(key: str) -> int:
    """The status to send for a key of the Responses Object; ``4XX`` and ``default`` stand for several."""
    return 200 if key == "default" else int(key.upper().replace("X", "0"))


def _contents(document: JsonObject, response: JsonObject) -> dict[str, JsonObject]:
    content = response.get("content")
    return {key: follow(document, item) for key, item in content.items()} if isinstance(content, dict) else {}


def _value(document: JsonObject, content: JsonObject, example: str) -> JsonValue:
    named = content.get("examples")
    examples = {key: follow(document, item) for key, item in named.items()} if isinstance(named, dict) else {}
    values = {key: item["value"] for key, item in examples.items() if "value" in item}
    if example:
        if example not in values:
            known = ", ".join(values) or "none"
            raise NotDocumentedError(f'no example "{example}" is documented; documented are {known}')
        return values[example]
    if "example" in content:
        return content["example"]
    if values:
        return next(iter(values.values()))
    return sample(content.get("schema"), document)
