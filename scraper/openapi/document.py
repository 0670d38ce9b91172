"""Operations of a service → its documents, one an API version, with the names that they publish."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from scraper.diagnostics import Findings
from scraper.documented import DocErrorCode, DocServer
from scraper.group import OperationGroup, operation_ids
from scraper.jsonvalue import JsonObject, JsonValue
from scraper.linked import Parameter, Schema, SchemaId
from scraper.naming.components import assign_names
from scraper.naming.pins import NameBook, VersionNames
from scraper.openapi.bodies import plan_request, plan_responses
from scraper.openapi.errors import error_codes
from scraper.openapi.operations import TOKEN_PARAMETER, OperationWriter, tag_name
from scraper.openapi.options import SpecOptions
from scraper.openapi.schemas import SchemaWriter
from scraper.openapi.sources import Evidence, SourceWriter
from scraper.openapi.uses import OperationPlan, ParameterKey, parameter_claims, parameter_key, schema_claims
from scraper.openapi.version import UNVERSIONED, is_version_list, version_of, version_order

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
"""Methods of a Path Item Object in the order of the standard (OpenAPI 3.0.3, 4.7.9)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecFile:
    """One document: ``version`` names its file. ``sources`` says where each part of it comes from."""

    version: str
    document: JsonObject
    sources: JsonObject


def build_documents(
    groups: tuple[OperationGroup, ...],
    schemas: Mapping[SchemaId, Schema],
    errors: tuple[DocErrorCode, ...],
    pinned: NameBook,
    options: SpecOptions,
    evidence: Evidence,
    findings: Findings,
) -> tuple[tuple[SpecFile, ...], NameBook]:
    """Return the documents of a service by version, and the record of the names in them.

    ``evidence`` is what the sources refer to.
    """
    by_version: dict[str, list[OperationGroup]] = {}
    for group in groups:
        by_version.setdefault(version_of(group.path), []).append(group)
    sources = SourceWriter(evidence=evidence, prose=options.prose)
    files: list[SpecFile] = []
    names: dict[str, VersionNames] = {}
    for version in sorted(by_version, key=version_order):
        builder = _Document(version, tuple(by_version[version]), schemas, errors, options)
        file, names[version] = builder.build(pinned.version(version), sources, findings)
        files.append(file)
    return tuple(files), NameBook(versions=names)


@dataclass(frozen=True, slots=True)
class _Document:
    version: str
    groups: tuple[OperationGroup, ...]
    schemas: Mapping[SchemaId, Schema]
    errors: tuple[DocErrorCode, ...]
    options: SpecOptions

    def build(self, pinned: VersionNames, sources: SourceWriter, findings: Findings) -> tuple[SpecFile, VersionNames]:
        ids = operation_ids(self.groups, pinned.operations, findings)
        plans = tuple(self._plan(group, ids[group.key]) for group in self.groups)
        claimed_schemas = schema_claims(plans, self.schemas)
        claimed_parameters = parameter_claims(plans, self.schemas)
        bodies = [body for plan in plans for body in (plan.request, *(one.body for one in plan.responses)) if body]
        reserved = [name for body in bodies for name in body.own_names]
        schema_names = assign_names(claimed_schemas, pinned.schemas, findings, reserved)
        parameter_names = assign_names(claimed_parameters, pinned.parameters, findings)
        writer = OperationWriter(
            options=self.options,
            schemas=self.schemas,
            writer=SchemaWriter(names=schema_names, prose=self.options.prose),
            parameters=parameter_names,
            errors={},
        )
        answers = [(plan.id, answer) for plan in plans for answer in plan.responses]
        writer = replace(writer, errors=writer.responses.error_names(answers))
        names = VersionNames(
            operations=ids,
            schemas={
                use: schema_names[claim.key] for claim in claimed_schemas if not claim.is_fixed for use in claim.uses
            },
            parameters={use: parameter_names[claim.key] for claim in claimed_parameters for use in claim.uses},
        )
        document = self._document(plans, writer)
        return SpecFile(version=self.version, document=document, sources=self._sources(plans, writer, sources)), names

    def _sources(self, plans: tuple[OperationPlan, ...], writer: OperationWriter, sources: SourceWriter) -> JsonObject:
        schemas = {name: self.schemas[id] for id, name in writer.writer.names.items()}
        bodies = {
            name: plan.group.first.location
            for plan in plans
            for body in [plan.request, *(response.body for response in plan.responses)]
            if body
            for name in body.own_names
        }
        head: JsonObject = {"service": self.options.service, "version": self.version}
        return {**head, **sources.document(plans, schemas, bodies)}

    def _plan(self, group: OperationGroup, id: str) -> OperationPlan:
        parameters: dict[tuple[str, str], Parameter] = {}
        for member in group.members:
            for parameter in member.operation.parameters:
                if parameter.name.casefold() != "x-auth-token":
                    parameters.setdefault((parameter.place, parameter.name), parameter)
        return OperationPlan(
            group=group,
            id=id,
            parameters=tuple(parameters.values()),
            request=plan_request(group, id, self.schemas),
            responses=tuple(plan_responses(group, id, self.schemas)),
        )

    def _document(self, plans: tuple[OperationPlan, ...], writer: OperationWriter) -> JsonObject:
        paths: dict[str, dict[str, JsonValue]] = {}
        for plan in plans:
            paths.setdefault(plan.group.path, {})[plan.group.method.lower()] = writer.operation(plan)
        return {
            "openapi": "3.0.3",
            "info": self._info(),
            "servers": [_server(server) for server in self.options.servers],
            "security": [{"AuthToken": []}],
            "tags": list[JsonValue](self._tags(plans)),
            "paths": {
                path: {method: items[method] for method in METHODS if method in items}
                for path, items in sorted(paths.items())
            },
            "components": self._components(plans, writer),
        }

    def _info(self) -> JsonObject:
        docs: JsonObject = {"service": self.options.service, "url": self.options.docs_url}
        if self.options.revision:
            docs["revision"] = self.options.revision
        version = "" if self.version == UNVERSIONED else f" {self.version}"
        source = f" at {self.options.docs_url}" if self.options.docs_url else ""
        source += f", revision {self.options.revision}" if self.options.revision else ""
        return {
            "title": f"{self.options.title} API",
            "description": f"{self.options.title} API{version} as documented{source}.",
            "version": self.version,
            "x-docs": docs,
        }

    def _tags(self, plans: tuple[OperationPlan, ...]) -> list[JsonObject]:
        names = sorted({tag_name(plan.group.tag, self.options) for plan in plans})
        return [{"name": name, "description": f"Operations documented under “{name}”."} for name in names]

    def _components(self, plans: tuple[OperationPlan, ...], writer: OperationWriter) -> JsonObject:
        schemas = {name: writer.writer.component(self.schemas[id]) for id, name in writer.writer.names.items()}
        first: dict[ParameterKey, Parameter] = {}
        for plan in plans:
            for parameter in plan.parameters:
                first.setdefault(parameter_key(parameter, self.schemas), parameter)
            for body in [plan.request, *(response.body for response in plan.responses)]:
                if body:
                    schemas.update(writer.body_component(body))
        parameters = {writer.parameters[key]: writer.parameter(parameter) for key, parameter in first.items()}
        if not all(is_version_list(plan.group.path) for plan in plans):
            parameters[TOKEN_PARAMETER] = {
                "name": "X-Auth-Token",
                "in": "header",
                "required": True,
                "schema": {"type": "string", "format": "password"},
            }
        components: JsonObject = {"schemas": _sorted(schemas)}
        if parameters:
            components["parameters"] = _sorted(parameters)
        answers = [((plan.id, answer.status), answer) for plan in plans for answer in plan.responses]
        errors = {
            writer.errors[key]: writer.responses.response(answer) for key, answer in answers if key in writer.errors
        }
        if errors:
            components["responses"] = _sorted(errors)
        components["securitySchemes"] = {"AuthToken": {"type": "apiKey", "in": "header", "name": "X-Auth-Token"}}
        if self.errors:
            components["x-error-codes"] = list[JsonValue](error_codes(self.errors, self.options))
        return components


def _server(server: DocServer) -> JsonObject:
    return {"url": server.url, "description": server.region} if server.region else {"url": server.url}


def _sorted(components: Mapping[str, JsonObject]) -> JsonObject:
    return {name: components[name] for name in sorted(components)}
