"""A method → the case that the generated tests try it with: a call, the request it has to make, answers to read.

What the request has to look like is worked out here from the document, not by the code that the client builds it with.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from urllib.parse import quote

from generator.code import Code, Identifier
from generator.drafts import OperationDraft, PagingDraft, ParameterDraft
from generator.example_values import ExampleValues, NoValue
from generator.json_values import JsonObject, JsonValue, as_array, as_object
from generator.lower_listing_cases import listing_case
from generator.plan import BodyPlan, NotPaged, Payload, ResponsePlan, Where
from generator.shapes import Definition, Role, Structure

_BOUND = {"project_id": "project-1", "domain_id": "domain-1", "region": "region-1"}
_CONTENT = "content"
_PATH = "/:@!$&'()*+,;=~%\\"  # what the text of a path may hold (RFC 3986, section 3.3); httpx2 leaves backslashes too
_BODILESS = (204, 205)  # whatever is documented, HTTP leaves no room for a body (RFC 9110, section 15.3)


class MethodCases:
    """The case of one method; `names` are the arguments of its parameters and fields."""

    def __init__(
        self,
        draft: OperationDraft,
        name: Identifier,
        names: Mapping[tuple[Where, str], Identifier],
        body: BodyPlan | None,
        responses: Sequence[ResponsePlan],
        definitions: Mapping[str, Definition],
    ) -> None:
        self._draft = draft
        self._name = name
        self._names = names
        self._body = body
        self._responses = responses
        self._definitions = definitions

    def case(self, found: PagingDraft | NotPaged, iterator: Identifier) -> Code:
        """The case as one line of JSON; `iterator` goes on with the listing `found`, if it is one."""
        values = ExampleValues(definitions=self._definitions, role=Role.REQUEST)
        given, checked = self._given(values)
        arguments: dict[str, JsonValue] = {self._names[at, wire]: value for (at, wire), value in given.items()}
        fields = {wire: value for (at, wire), value in given.items() if at is Where.BODY}
        sent: JsonValue = fields or None
        is_form = self._body is not None and self._body.payload is Payload.FORM
        form: list[JsonValue] = [*sorted(fields)] if is_form else []
        if self._body is not None and not fields and self._body.payload is Payload.JSON:
            sent, checked = self._whole(values, checked)
            arguments["body"] = sent
        case: dict[str, JsonValue] = {
            "operation": self._draft.operation_id,
            "call": self._name,
            "arguments": arguments,
            "fields": [field.name for field in self._body.fields] if self._body is not None else [],
            "checked": checked,
            "method": self._draft.http_method,
            "target": self._target(given),
            "headers": dict(self._headers(given)),
            "json": None if form else sent,
            "form": form,
            "content": _CONTENT if self._body is not None and self._body.payload is Payload.BYTES else None,
            "bodies": list(self._draft.body.examples) if self._draft.body is not None else [],
            "answers": list(self._answers()),
        }
        if isinstance(found, PagingDraft) and (listing := self._listing(found, iterator)) is not None:
            case["listing"] = listing
        return Code(json.dumps(case, ensure_ascii=True, sort_keys=True, separators=(",", ":")))

    def _listing(self, found: PagingDraft, iterator: Identifier) -> JsonObject | None:
        """The case of the listing, with no more arguments than it takes."""
        values = ExampleValues(definitions=self._definitions, role=Role.REQUEST, required_only=True)
        given, checked = self._given(values, required_only=True)
        listing = listing_case(self._draft, found, iterator, self._definitions)
        if listing is None or (found.where, found.wire) in given:
            return None
        arguments: dict[str, JsonValue] = {self._names[place]: value for place, value in given.items()}
        return {**listing, "arguments": arguments, "checked": checked}

    def example(self) -> JsonObject:
        """The arguments of a call as documentation shows it: what is required, and the body of a documented example."""
        values = ExampleValues(definitions=self._definitions, role=Role.REQUEST, required_only=True)
        given, _ = self._given(values, required_only=True)
        shown: dict[str, JsonValue] = {self._names[at, wire]: value for (at, wire), value in given.items()}
        if self._body is None or self._body.payload is not Payload.JSON:
            return shown
        examples = self._draft.body.examples if self._draft.body is not None else ()
        if not examples and (self._body.fields or not self._body.required):
            return shown
        whole = examples[0] if examples else self._whole(values, True)[0]
        fields = as_object(whole)
        names = {field.wire: field.name for field in self._body.fields}
        shown = {name: value for name, value in shown.items() if name not in names.values()}
        if fields and fields.keys() <= names.keys():
            return {**shown, **{name: fields[wire] for wire, name in names.items() if wire in fields}}
        return {**shown, "body": whole}

    def _given(
        self, values: ExampleValues, *, required_only: bool = False
    ) -> tuple[dict[tuple[Where, str], JsonValue], bool]:
        """Values for parameters and fields, and whether all of them keep the documented rules."""
        given: dict[tuple[Where, str], JsonValue] = {}
        checked = True
        for parameter in self._draft.parameters:
            if parameter.bound or (required_only and not parameter.required):
                continue
            try:
                given[parameter.where, parameter.wire] = values.value(parameter.shape)
            except NoValue:
                if parameter.required:
                    given[parameter.where, parameter.wire], checked = "x", False
        for field in self._body.fields if self._body is not None else ():
            if required_only and not field.required:
                continue
            try:
                given[Where.BODY, field.wire] = values.value(field.shape)
            except NoValue:
                if field.required:
                    given[Where.BODY, field.wire], checked = "x", False
        return given, checked

    def _whole(self, values: ExampleValues, checked: bool) -> tuple[JsonValue, bool]:
        if self._draft.body is None or self._draft.body.type is None:
            return None, checked
        try:
            return values.value(self._draft.body.type), checked
        except NoValue:
            return {}, False

    def _target(self, given: Mapping[tuple[Where, str], JsonValue]) -> str:
        path = quote(self._draft.path, safe=_PATH, errors="replace")
        query: list[tuple[str, str]] = []
        for parameter in self._draft.parameters:
            if parameter.bound:
                path = path.replace(_placeholder(parameter), _BOUND[parameter.bound])
            elif (parameter.where, parameter.wire) in given:
                value = given[parameter.where, parameter.wire]
                if parameter.where is Where.PATH:
                    path = path.replace(_placeholder(parameter), _quoted(_joined(parameter, value)))
                elif parameter.where is Where.QUERY:
                    query += _pairs(parameter, value)
        written = "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in query)
        return f"{path}?{written}" if query else path

    def _headers(self, given: Mapping[tuple[Where, str], JsonValue]) -> Iterator[tuple[str, str]]:
        for parameter in self._draft.parameters:
            if parameter.where is Where.HEADER and (Where.HEADER, parameter.wire) in given:
                yield parameter.wire.lower(), _joined(parameter, given[Where.HEADER, parameter.wire])
        if self._body is not None and self._body.payload is not Payload.FORM:  # a form adds a boundary of its own
            yield "content-type", self._body.media_type

    def _answers(self) -> Iterator[JsonObject]:
        """An answer for each documented success, with each of its examples or one that is made up."""
        values = ExampleValues(definitions=self._definitions, role=Role.RESPONSE)
        drafts = {draft.status: draft for draft in self._draft.responses}
        for response in self._responses:
            draft = drafts[response.status]
            status = int(response.status) if response.status.isdecimal() else 200
            if draft.type is None or response.payload is not Payload.JSON:
                yield {"status": status, "content": _CONTENT if response.payload is Payload.BYTES else None}
                continue
            is_object = isinstance(self._definitions[draft.type.key].body, Structure)
            bodies = [] if status in _BODILESS else list(draft.examples)
            with suppress(NoValue):  # then nothing is known of a body but that it may be empty
                bodies += [] if bodies or status in _BODILESS else [_with_more(values.value(draft.type), is_object)]
            for body in bodies or ([{}] if is_object else []):
                yield {"status": status, "json": body}
        if not self._responses:
            yield {"status": 204, "content": None}


def _with_more(body: JsonValue, is_object: bool) -> JsonValue:
    """`body` with a field that nobody documented: a client has to keep it."""
    return {**as_object(body), "x-undocumented": "kept"} if is_object else body


def _placeholder(parameter: ParameterDraft) -> str:
    return quote(f"{{{parameter.wire}}}", safe=_PATH, errors="replace")


def _quoted(text: str) -> str:
    """`text` with everything escaped that has a meaning in a URL (RFC 3986, section 2.3)."""
    return quote(text, safe="", errors="replace")


def _text(value: JsonValue) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def _joined(parameter: ParameterDraft, value: JsonValue) -> str:
    if parameter.style == "json":
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(value, Mapping):
        return parameter.separator.join(_text(part) for pair in value.items() for part in pair)
    if isinstance(value, list):
        return parameter.separator.join(_text(item) for item in as_array(value))
    return _text(value)


def _pairs(parameter: ParameterDraft, value: JsonValue) -> list[tuple[str, str]]:
    match parameter.style, value:
        case "deep", Mapping():
            return [(f"{parameter.wire}[{key}]", _text(item)) for key, item in value.items()]
        case "multi", Mapping():
            return [(key, _text(item)) for key, item in value.items()]
        case "multi", list():
            return [(parameter.wire, _text(item)) for item in as_array(value)]
        case _:
            return [(parameter.wire, _joined(parameter, value))]
