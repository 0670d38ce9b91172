"""Documents → the plan of the whole client. Every decision is taken by the time the plan is there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import reserved
from generator.annotations import Annotator
from generator.code import Code, Identifier, call, docstring, literal
from generator.drafts import OperationDraft
from generator.load import SpecDocument
from generator.lower_errors import error_table
from generator.lower_method_names import name_methods
from generator.lower_methods import MethodLowering, secretive
from generator.lower_models import Use, lower_models
from generator.lower_readme import example_call, example_job, example_listing, service_table
from generator.lower_resources import async_class_of, class_of, lower_resource
from generator.lower_servers import address_of
from generator.names import NameBook, Style, identifier
from generator.plan import ClientPlan, MethodPlan, ServicePlan, VersionPlan
from generator.problems import GenerateError, Refusal
from generator.read_operations import read_operations
from generator.shapes import Role, Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Lowered:
    """The plan, and the operations that are not in it."""

    plan: ClientPlan
    refusals: tuple[Refusal, ...]


def lower(
    documents: Sequence[SpecDocument], names: NameBook, *, distribution: str, package: str, package_version: str
) -> Lowered:
    """The plan for `documents`, whose order does not matter. `names` is added to.

    Raises `GenerateError` if two documents claim the same service and version, or a name cannot be used.
    """
    by_service: dict[str, dict[str, SpecDocument]] = {}
    for document in sorted(documents, key=lambda document: (document.service, document.version, document.label)):
        versions = by_service.setdefault(document.service, {})
        if document.version in versions:
            raise GenerateError(
                f"{document.label} and {versions[document.version].label} both describe {document.service}"
                f" {document.version}; give each one a service or version of its own."
            )
        versions[document.version] = document
    attributes = names.assign("services", by_service, Style.MODULE, reserved.SERVICES)
    refusals: list[Refusal] = []
    services = tuple(
        _service(service, attributes[service], tuple(versions.values()), names, refusals)
        for service, versions in by_service.items()
    )
    services = tuple(sorted(services, key=lambda service: service.attribute))
    plan = ClientPlan(
        distribution=_distribution(distribution),
        package=_package(package),
        package_version=_release(package_version),
        version_literal=literal(package_version),
        docstring=docstring([f"The client of {distribution}: `from {package} import Client`."], 0),
        specifications=tuple(
            Code(f"{service.service!r}: {{{', '.join(f'{v.version!r}: {v.digest}' for v in service.versions)}}}")
            for service in services
        ),
        example=example_call(services),
        listing=example_listing(services),
        job=example_job(services),
        table=service_table(services),
        services=services,
    )
    return Lowered(plan=plan, refusals=tuple(refusals))


def _service(
    service: str,
    attribute: Identifier,
    documents: Sequence[SpecDocument],
    names: NameBook,
    refusals: list[Refusal],
) -> ServicePlan:
    wanted = [document.version for document in documents]
    versions = names.assign(f"{service} versions", wanted, Style.FIELD, reserved.VERSIONS)
    errors = error_table(documents)
    return ServicePlan(
        service=service,
        attribute=attribute,
        class_name=class_of(attribute),
        async_class_name=async_class_of(class_of(attribute)),
        docstring=docstring([_title(documents[-1])], 4),
        versions=tuple(
            _version(document, versions[document.version], names, refusals, has_error_codes=bool(errors))
            for document in documents
        ),
        target=_target(service, attribute, documents, has_error_codes=bool(errors)),
        error_codes=errors,
    )


def _target(service: str, attribute: Identifier, documents: Sequence[SpecDocument], *, has_error_codes: bool) -> Code:
    """Where requests to no documented operation of a service go: the address that the first version states."""
    addresses = [address_of(document.root) for document in documents]
    address = next((address for address in addresses if address.url), addresses[0])
    keywords = [("service", literal(service)), ("base_url", literal(address.url)), ("region", literal(address.region))]
    if has_error_codes:
        keywords.append(("error_codes", Code(f'f"{{__package__}}.{attribute}.error_codes"')))
    return Code(f"{literal(service)}: {call('Target', (), keywords)}")


def _version(
    document: SpecDocument,
    attribute: Identifier,
    names: NameBook,
    refusals: list[Refusal],
    *,
    has_error_codes: bool,
) -> VersionPlan:
    scope = f"{document.service}/{document.version}"
    reading = read_operations(document)
    refusals.extend(reading.refusals)
    tags = names.assign(f"{scope} tags", (draft.tag for draft in reading.drafts), Style.MODULE, reserved.MODULES)
    models = lower_models(reading.definitions, _uses(reading.drafts, tags), names, scope)
    by_role = {(model.key, role): model for model in models for role in model.roles}
    requests = {key: model.name for (key, role), model in by_role.items() if role is Role.REQUEST}
    lowering = MethodLowering(
        definitions=reading.definitions,
        secretive=secretive(reading.definitions),
        models=by_role,
        annotator=Annotator(reading.definitions, requests),
        names=names,
        scope=scope,
    )
    called = name_methods(reading.drafts, reading.definitions, names, f"{scope} methods")
    by_tag: dict[str, list[MethodPlan]] = {tag: [] for tag in sorted(tags)}
    for draft in sorted(reading.drafts, key=lambda draft: called[draft.operation_id].name):
        by_tag[draft.tag].append(lowering.method(draft, called[draft.operation_id]))
    address = address_of(document.root)
    return VersionPlan(
        version=document.version,
        attribute=attribute,
        class_name=class_of(attribute),
        async_class_name=async_class_of(class_of(attribute)),
        docstring=docstring([f"{_title(document)}, version {document.version}."], 4),
        service=literal(document.service),
        base_url=literal(address.url),
        region=literal(address.region),
        has_error_codes=has_error_codes,
        digest=literal(document.digest),
        resources=tuple(
            lower_resource(tag, tags[tag], by_tag[tag]) for tag in sorted(by_tag, key=lambda tag: tags[tag])
        ),
        models=models,
    )


def _uses(drafts: Sequence[OperationDraft], tags: Mapping[str, Identifier]) -> Iterator[Use]:
    travelling: dict[tuple[Identifier, Role], list[Shape]] = {}
    for draft in drafts:
        travelling.setdefault((tags[draft.tag], Role.REQUEST), []).extend(draft.sent)
        travelling.setdefault((tags[draft.tag], Role.RESPONSE), []).extend(draft.received)
    for (module, role), shapes in travelling.items():
        yield Use(module=module, role=role, shapes=tuple(shapes))


def _title(document: SpecDocument) -> str:
    return " ".join(document.title.split())


def _distribution(name: str) -> Code:
    if not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", name):
        raise GenerateError(f"{name!r} cannot name a distribution; use letters, digits, '-', '_' and '.'.")
    return Code(name)


def _release(version: str) -> Code:
    if not re.fullmatch(r"\d+(\.\d+)*((a|b|rc|\.post|\.dev)\d+)*", version):
        raise GenerateError(f"{version!r} is not a version of a Python distribution, such as 1.2.0 or 1.2.0rc1.")
    return Code(version)


def _package(name: str) -> Identifier:
    if identifier(name, Style.MODULE) != name or name in reserved.PYTHON:
        raise GenerateError(f"{name!r} cannot name a package; use lower-case words joined by '_'.")
    return Identifier(name)
