"""The parameters of an operation: which there are, who fills them, how they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.drafts import ParameterDraft
from generator.json_values import JsonObject, JsonValue, as_array, as_object, as_text
from generator.load import SpecDocument
from generator.plan import Where
from generator.problems import SpecProblem
from generator.read_schemas import Place, SchemaReader
from generator.schema_keywords import facts
from generator.shapes import Anything, Facts, Kind, ListOf, MapOf, OrNull, Reference, Scalar, Shape

# Headers that the runtime or the credentials set; a caller who could pass them would break the request.
_OWN_HEADERS = frozenset(
    {
        "accept",
        "authorization",
        "content-length",
        "content-type",
        "cookie",
        "host",
        "user-agent",
        "x-auth-token",
        "x-sdk-date",
        "x-security-token",
    }
)

# Path parameters that the client knows, if they stand where the scope of a call is stated: `/v1/{project_id}/...`,
# but not `/v3/projects/{project_id}`, which is about any project.
_BOUND = {
    "project_id": "project_id",
    "projectid": "project_id",
    "tenant_id": "project_id",
    "tenantid": "project_id",
    "domain_id": "domain_id",
    "domainid": "domain_id",
}
_COLLECTIONS = frozenset({"projects", "tenants", "domains", "accounts", "auth"})
_SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def read_parameters(
    document: SpecDocument, reader: SchemaReader, path: str, levels: Sequence[tuple[str, JsonValue]], place: Place
) -> tuple[ParameterDraft, ...]:
    """The parameters in the order of the path, then as listed. Those of a later level replace those of an earlier one.

    A placeholder that no parameter describes is a required text. Raises `SpecProblem`.
    """
    found: dict[tuple[Where, str], ParameterDraft] = {}
    for draft in _listed(document, reader, path, levels, place):
        found[draft.where, draft.wire] = draft
    for wire in _placeholders(path):
        found.setdefault(
            (Where.PATH, wire),
            ParameterDraft(
                wire=wire,
                where=Where.PATH,
                required=True,
                shape=Scalar(kind=Kind.TEXT),
                facts=Facts(),
                style="joined",
                separator=",",
                bound=_bound(wire, path),
            ),
        )
    order = {(Where.PATH, wire): number for number, wire in enumerate(_placeholders(path))}
    used = [key for key in found if key[0] is not Where.PATH or key in order]
    return tuple(found[key] for key in sorted(used, key=lambda key: order.get(key, len(order))))


def _listed(
    document: SpecDocument, reader: SchemaReader, path: str, levels: Sequence[tuple[str, JsonValue]], place: Place
) -> Iterator[ParameterDraft]:
    own_headers = _OWN_HEADERS | _credential_headers(document)
    for pointer, listed in levels:
        for number, item in enumerate(as_array(listed)):
            here = f"{pointer}/{number}"
            target: JsonValue = item
            if "$ref" in as_object(item):
                here, target = document.resolve(as_text(as_object(item)["$ref"]), here)
            parameter = as_object(target)
            wire, where = as_text(parameter.get("name")), as_text(parameter.get("in"))
            if not wire or where not in ("path", "query", "header", "cookie"):
                raise SpecProblem(here, "a parameter needs a name and one of the places path, query, header, cookie")
            if where != "header" or wire.lower() not in own_headers:
                yield _draft(reader, parameter, Where(where), path, Place(here, f"{place.key}/{wire}"))


def _draft(reader: SchemaReader, parameter: JsonObject, where: Where, path: str, place: Place) -> ParameterDraft:
    wire = as_text(parameter["name"])
    schema: JsonValue = parameter.get("schema", {})
    media = next(iter(sorted(as_object(parameter.get("content")).items())), None)
    if media is not None:
        schema = as_object(media[1]).get("schema", {})
    shape = reader.shape(schema, place.below("schema", called="value"))
    if where is Where.PATH and isinstance(shape, MapOf | Anything):
        shape = Scalar(kind=Kind.TEXT)  # a segment of a path is text, whatever else is said of it
    style, separator = ("json", ",") if media else _style(parameter, where, shape, place)
    noted = facts(as_object(schema))
    return ParameterDraft(
        wire=wire,
        where=where,
        required=where is Where.PATH or parameter.get("required") is True,
        shape=shape.shape if isinstance(shape, OrNull) else shape,
        facts=Facts(
            description=as_text(parameter.get("description")) or noted.description,
            default=noted.default,
            deprecated=parameter.get("deprecated") is True or noted.deprecated,
        ),
        style=style,
        separator=separator,
        bound=_bound(wire, path) if where is Where.PATH else None,
    )


def _style(parameter: JsonObject, where: Where, shape: Shape, place: Place) -> tuple[str, str]:
    style = as_text(parameter.get("style")) or ("form" if where in (Where.QUERY, Where.COOKIE) else "simple")
    explode = parameter.get("explode", style == "form") is True
    if not isinstance(shape, ListOf | MapOf | Reference):
        return "multi", ","
    if style == "deepObject" and where is Where.QUERY:
        return "deep", ","
    if style not in _SEPARATORS:
        raise SpecProblem(place.pointer, f"the style {style} of a parameter in the {where.value} is not supported")
    return ("multi" if explode and where is Where.QUERY else "joined"), _SEPARATORS[style]


def _placeholders(path: str) -> list[str]:
    return list(dict.fromkeys(re.findall(r"\{([^{}]+)\}", path)))


def _bound(wire: str, path: str) -> str | None:
    before = path.partition(f"{{{wire}}}")[0].rstrip("/").rpartition("/")[2]
    return None if before.lower() in _COLLECTIONS else _BOUND.get(wire.lower())


def _credential_headers(document: SpecDocument) -> frozenset[str]:
    schemes: Mapping[str, JsonValue] = as_object(as_object(document.root.get("components")).get("securitySchemes"))
    return frozenset(
        as_text(as_object(scheme).get("name")).lower()
        for scheme in schemes.values()
        if as_object(scheme).get("in") == "header"
    )
