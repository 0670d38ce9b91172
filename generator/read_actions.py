"""`x-specmill-actions` → what each action of an operation sends and receives.

One METHOD and path may be documented on several pages, each with a body of its own; the key lists them as
`{name, schema?, title, page, statuses?, response?}`, where `schema` and `response` point at components.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from generator.drafts import BodyDraft, OperationDraft, ResponseDraft
from generator.json_values import JsonObject, as_array, as_object, as_text
from generator.plan import Payload
from generator.read_schemas import Place, SchemaReader
from generator.shapes import Facts

_KEY = "x-specmill-actions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One action: `key` tells it from every other, `wish` is the text its method should be called after."""

    key: str
    wish: str
    title: str
    page: str
    body: BodyDraft | None
    responses: tuple[ResponseDraft, ...]


def read_actions(
    reader: SchemaReader, operation: JsonObject, draft: OperationDraft, place: Place
) -> tuple[Action, ...]:
    """The actions of `operation`, which `draft` is made of. Raises `SpecProblem` if a schema leads nowhere.

    Pages may give several actions one name; then their titles tell them apart.
    """
    listed = [as_object(item) for item in as_array(operation.get(_KEY))]
    names = Counter(as_text(item.get("name")) for item in listed)
    found: list[Action] = []
    for number, item in enumerate(listed):
        name, title = as_text(item.get("name")), as_text(item.get("title"))
        wish = title if names[name] > 1 and title else name
        at = Place(f"{place.pointer}/{_KEY}/{number}", f"{place.key} action {number + 1}")
        key = f"{draft.operation_id} {wish or number + 1}"
        found.append(
            Action(
                key=f"{key} {number + 1}" if key in {action.key for action in found} else key,
                wish=wish or f"{draft.operation_id} action",
                title=title or name,
                page=as_text(item.get("page")) or draft.link,
                body=_body(reader, item, draft, at),
                responses=_responses(reader, item, draft, at),
            )
        )
    return tuple(found)


def _body(reader: SchemaReader, item: JsonObject, draft: OperationDraft, place: Place) -> BodyDraft | None:
    if draft.body is None or "schema" not in item:
        return None
    return replace(draft.body, type=reader.named({"$ref": item["schema"]}, place), facts=Facts(), examples=())


def _responses(
    reader: SchemaReader, item: JsonObject, draft: OperationDraft, place: Place
) -> tuple[ResponseDraft, ...]:
    """The successes of the operation with what the page states; a page that states none has all of them."""
    listed = {status.upper() for status in as_array(item.get("statuses")) if isinstance(status, str)}
    if not listed and "response" not in item:
        return draft.responses
    own = tuple(response for response in draft.responses if response.status in listed) or draft.responses
    if "response" not in item:
        return tuple(
            replace(response, payload=Payload.EMPTY, media_type="", type=None, examples=()) for response in own
        )
    answer = reader.named({"$ref": item["response"]}, place)
    return tuple(
        replace(response, type=answer, examples=()) if response.payload is Payload.JSON else response
        for response in own
    )
