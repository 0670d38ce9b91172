"""Operation drafts → methods: names, arguments, and the signatures they stand in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator import reserved
from generator.annotations import Annotator
from generator.code import Code, Identifier
from generator.drafts import BodyDraft, OperationDraft, ResponseDraft
from generator.lower_descriptors import ArgumentNames, check_of, descriptor
from generator.lower_docs import method_docstring
from generator.names import NameBook, Style
from generator.plan import ArgumentPlan, BodyPlan, MethodPlan, ModelPlan, Payload, ResponsePlan, Where
from generator.shapes import Definition, Member, Role, Structure

_NOTHING = Code("None")


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodLowering:
    """Lowers the operations of one version, which share its definitions, models and names."""

    definitions: Mapping[str, Definition]
    models: Mapping[tuple[str, Role], ModelPlan]
    annotator: Annotator
    names: NameBook
    scope: str

    def method(self, draft: OperationDraft, name: Identifier) -> MethodPlan:
        """The method called `name` that does what `draft` says."""
        members = self._members(draft.body)
        names = self._argument_names(draft, members)
        parameters = tuple(
            ArgumentPlan(
                name=names[parameter.where, parameter.wire],
                wire=parameter.wire,
                where=parameter.where,
                annotation=self.annotator.annotation(parameter.shape),
                required=parameter.required,
                shape=parameter.shape,
                facts=parameter.facts,
            )
            for parameter in draft.parameters
            if not parameter.bound
        )
        body = self._body(draft.body, members, names)
        responses = tuple(map(self._response, draft.responses))
        checked = body is not None and body.payload is Payload.JSON
        checked = checked or any(check_of(argument.shape, self.definitions) for argument in parameters)
        signatures = tuple(_signatures(parameters, body, checked))
        return MethodPlan(
            operation_id=draft.operation_id,
            name=name,
            constant=Identifier(f"_{name.upper()}"),
            http_method=draft.http_method,
            path=draft.path,
            parameters=parameters,
            body=body,
            responses=responses,
            returns=_returns(responses),
            descriptor=descriptor(draft, names, body, responses, self.definitions),
            overloads=signatures[:-1],
            signature=signatures[-1],
            docstring=method_docstring(draft, parameters, body),
        )

    def _members(self, body: BodyDraft | None) -> tuple[Member, ...]:
        """The fields that the method takes one by one: those of a body that is an object."""
        if body is None or body.type is None:
            return ()
        structure = self.definitions[body.type.key].body
        if not isinstance(structure, Structure):
            return ()
        return tuple(member for member in structure.members if member.only in (None, Role.REQUEST))

    def _argument_names(self, draft: OperationDraft, members: Sequence[Member]) -> ArgumentNames:
        entries: dict[str, tuple[Where, str]] = {}
        wishes: dict[str, str] = {}
        for parameter in draft.parameters:
            if not parameter.bound:
                entry = (
                    parameter.wire if parameter.wire not in entries else f"{parameter.wire} ({parameter.where.value})"
                )
                wishes[entry] = (
                    parameter.wire if entry == parameter.wire else f"{parameter.where.value}_{parameter.wire}"
                )
                entries[entry] = (parameter.where, parameter.wire)
        fields = self.models[draft.body.type.key, Role.REQUEST].fields if draft.body and draft.body.type else {}
        for member in members:
            field = fields[member.wire]
            entry = str(field) if field not in entries else f"{field} (body)"
            wishes[entry] = str(field) if entry == field else f"body_{field}"
            entries[entry] = (Where.BODY, member.wire)
        scope = f"{self.scope} arguments {draft.operation_id}"
        given = self.names.assign(scope, entries, Style.FIELD, reserved.ARGUMENTS, wishes)
        return {entries[entry]: name for entry, name in given.items()}

    def _body(
        self,
        body: BodyDraft | None,
        members: Sequence[Member],
        names: ArgumentNames,
    ) -> BodyPlan | None:
        if body is None:
            return None
        return BodyPlan(
            payload=body.payload,
            media_type=body.media_type,
            required=body.required,
            model=self.models[body.type.key, Role.REQUEST].name if body.type is not None else None,
            annotation=self.annotator.annotation(body.type) if body.type is not None else Code("bytes"),
            facts=body.facts,
            fields=tuple(
                ArgumentPlan(
                    name=names[Where.BODY, member.wire],
                    wire=member.wire,
                    where=Where.BODY,
                    annotation=self.annotator.annotation(member.shape),
                    required=member.required and body.required,
                    shape=member.shape,
                    facts=member.facts,
                )
                for member in members
            ),
        )

    def _response(self, response: ResponseDraft) -> ResponsePlan:
        model = self.models[response.type.key, Role.RESPONSE].name if response.type is not None else None
        return ResponsePlan(status=response.status, payload=response.payload, model=model)


def _signatures(parameters: Sequence[ArgumentPlan], body: BodyPlan | None, checked: bool) -> Iterator[Code]:
    """The parameter lists: that of the implementation comes last, before it those of its overloads if it has any.

    A body with required fields is given either field by field or whole, which one list cannot say.
    """
    options = ["validate: bool | None = None"] if checked else []
    if body is None:
        yield _list(parameters, options)
    elif body.payload is Payload.BYTES:
        yield _list(parameters, [_whole(body), "content_type: str | None = None", *options])
    elif not any(field.required for field in body.fields):
        yield _list([*parameters, *body.fields], [_whole(body, required=body.required and not body.fields), *options])
    else:
        yield _list([*parameters, *body.fields], options)
        yield _list(parameters, [_whole(body, required=True), *options])
        loose = [replace(field, required=False) for field in body.fields]
        yield _list([*parameters, *loose], [_whole(body, required=False), *options])


def _list(arguments: Sequence[ArgumentPlan], options: Sequence[str]) -> Code:
    """A parameter list: those of the path first and by position, then the required ones, then the others, by name."""
    path = [argument for argument in arguments if argument.where is Where.PATH]
    others = [argument for argument in arguments if argument.where is not Where.PATH]
    ordered = sorted(others, key=lambda argument: not argument.required)
    named = [*(option for option in options if "=" not in option), *map(_argument, ordered)]
    named += [option for option in options if "=" in option]
    return Code(", ".join(["self", *map(_argument, path), *(["*", *named] if named else [])]))


def _argument(argument: ArgumentPlan) -> str:
    if argument.required:
        return f"{argument.name}: {argument.annotation}"
    return f"{argument.name}: {_or_unset(argument.annotation)}"


def _whole(body: BodyPlan, required: bool | None = None) -> str:
    needed = body.required if required is None else required
    return f"body: {body.annotation}" if needed else f"body: {_or_unset(body.annotation)}"


def _or_unset(annotation: Code) -> str:
    kept = annotation.removesuffix(" | None")
    return f"{kept} | Unset{annotation[len(kept) :]} = UNSET"


def _returns(responses: Sequence[ResponsePlan]) -> Code:
    types = [
        f"models.{response.model}" if response.model is not None else str(_RESULTS[response.payload])
        for response in responses
    ]
    unique = list(dict.fromkeys(types))
    return Code(" | ".join(sorted(unique, key=lambda name: name == _NOTHING)) or _NOTHING)


_RESULTS = {Payload.BYTES: Code("bytes"), Payload.EMPTY: _NOTHING}
