"""Planned operations → Operation Objects (OpenAPI 3.0.3, 4.7.10)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from scraper.facts.combine import without
from scraper.jsonvalue import JsonObject, JsonValue
from scraper.linked import Example, LinkedOperation, Parameter, Schema, SchemaId, SchemaRef, TypeRef
from scraper.openapi.bodies import BodyPlan, ResponsePlan, body_type
from scraper.openapi.options import Prose, SpecOptions
from scraper.openapi.responses import PUBLISHED, ErrorKey, ResponseWriter
from scraper.openapi.schemas import SchemaWriter, schema_ref
from scraper.openapi.uses import OperationPlan, ParameterKey, parameter_key
from scraper.openapi.version import is_version_list

TOKEN_PARAMETER = "XAuthToken"


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationWriter:
    """Writes the operations of one document. ``bodies`` names the component of each body that is no schema itself."""

    options: SpecOptions
    schemas: Mapping[SchemaId, Schema]
    writer: SchemaWriter
    parameters: Mapping[ParameterKey, str]
    errors: Mapping[ErrorKey, str]

    def operation(self, plan: OperationPlan) -> JsonObject:
        """Return the Operation Object of one METHOD and path."""
        group, first = plan.group, plan.group.first
        written: JsonObject = {"operationId": plan.id, "summary": _summary(plan)}
        if text := self.writer.text(first.description):
            written["description"] = text
        if group.is_deprecated:
            written["deprecated"] = True
        written["tags"] = [tag_name(group.tag, self.options)]
        written["externalDocs"] = {"url": page_url(first.page, self.options)}
        references = [self._parameter_ref(parameter) for parameter in plan.parameters]
        if is_version_list(group.path):
            written["security"] = []
        else:
            references.append(_component("parameters", TOKEN_PARAMETER))
        if references:
            written["parameters"] = list[JsonValue](references)
        if plan.request:
            written["requestBody"] = {
                "required": group.method != "DELETE",
                "content": self._content(plan.request),
            }
        written["responses"] = {answer.status: self._response(plan, answer) for answer in plan.responses}
        if len(group.members) > 1:
            written["x-specmill-actions"] = [self._action(plan, index) for index in range(len(group.members))]
        return written

    @property
    def responses(self) -> ResponseWriter:
        """The writer of answers."""
        return ResponseWriter(
            prose=self.options.prose, writer=self.writer, body_name=self.body_name, content=self._content
        )

    def _response(self, plan: OperationPlan, answer: ResponsePlan) -> JsonObject:
        name = self.errors.get((plan.id, answer.status))
        return _component("responses", name) if name else self.responses.response(answer)

    def parameter(self, parameter: Parameter) -> JsonObject:
        """Return the Parameter Object of a component."""
        written: JsonObject = {"name": parameter.name, "in": str(parameter.place)}
        if text := self.writer.text(parameter.description):
            written["description"] = text
        if parameter.is_required:
            written["required"] = True
        if parameter.facts.is_deprecated:
            written["deprecated"] = True
        written["schema"] = self.writer.described(parameter.type, (), without(parameter.facts, "is_deprecated"))
        return written

    def body_component(self, body: BodyPlan) -> dict[str, JsonObject]:
        """Return the components that a body needs beside its schemas: unions of pages, bodies that are no object."""
        found: dict[str, JsonObject] = {}
        for name, type in body.options:
            if not isinstance(type, SchemaRef):
                found[name] = self.writer.type(type)
        if body.is_union:
            found[body.name] = {"anyOf": [self._option_ref(name, type) for name, type in body.options]}
        return found

    def _parameter_ref(self, parameter: Parameter) -> JsonObject:
        return _component("parameters", self.parameters[parameter_key(parameter, self.schemas)])

    def _option_ref(self, name: str, type: TypeRef) -> JsonObject:
        return self.writer.type(type) if isinstance(type, SchemaRef) else schema_ref(name)

    def _body_ref(self, body: BodyPlan) -> JsonObject:
        return schema_ref(body.name) if body.is_union else self._option_ref(*body.options[0])

    def _content(self, body: BodyPlan) -> JsonObject:
        media: JsonObject = {"schema": self._body_ref(body)}
        shown = [example for example in body.examples if example.outcome in PUBLISHED]
        if self.options.prose is not Prose.NONE and shown:
            if len(shown) == 1:
                media["example"] = shown[0].value
            else:
                media["examples"] = _named(shown)
        return {body.media_type: media}

    def body_name(self, body: BodyPlan) -> str:
        """Return the name of the component that a body refers to."""
        return str(self._body_ref(body).get("$ref", "")).rpartition("/")[2]

    def _action(self, plan: OperationPlan, index: int) -> JsonObject:
        member = plan.group.members[index]
        action: JsonObject = {"name": member.name, "title": member.operation.title}
        action["page"] = page_url(member.operation.page, self.options)
        if plan.request and plan.request.owners[index] >= 0:
            action["schema"] = self._option_ref(*plan.request.options[plan.request.owners[index]])["$ref"]
        action["statuses"] = [response.status for response in member.operation.responses]
        success = plan.success
        if success.body and (type := body_type(member.operation, success.status)) is not None:
            owner = [m.operation for m in plan.group.members if _has(m.operation, success.status)].index(
                member.operation
            )
            name, option = success.body.options[success.body.owners[owner]]
            action["response"] = self._option_ref(name, option if isinstance(option, SchemaRef) else type)["$ref"]
        return action


def _has(operation: LinkedOperation, status: str) -> bool:
    return any(response.status == status for response in operation.responses)


def _summary(plan: OperationPlan) -> str:
    titles = dict.fromkeys(member.operation.title for member in plan.group.members)
    return " / ".join(titles)


def _component(kind: str, name: str) -> JsonObject:
    return {"$ref": f"#/components/{kind}/{name}"}


def _named(examples: list[Example]) -> JsonObject:
    named: JsonObject = {}
    for number, example in enumerate(examples, start=1):
        entry: JsonObject = {"summary": example.sample.title} if example.sample.title else {}
        entry["value"] = example.value
        named[f"Example{number}"] = entry
    return named


def tag_name(topic: str, options: SpecOptions) -> str:
    """Return the tag of an operation: the topic of its page, else the service."""
    return topic or options.title


def page_url(page: str, options: SpecOptions) -> str:
    """Return the address of a page; relative to the documentation's root where the root is not known."""
    return f"{options.docs_url}/{page}" if options.docs_url else page
