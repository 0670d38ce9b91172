"""Operation drafts → methods: names, arguments, and the signatures they stand in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import reserved
from generator.annotations import Annotator
from generator.code import Code, Identifier
from generator.drafts import BodyDraft, OperationDraft, ResponseDraft
from generator.lower_cases import MethodCases
from generator.lower_descriptors import ArgumentNames, descriptor
from generator.lower_docs import method_docstring
from generator.lower_method_names import MethodNames
from generator.lower_paging import PagingLowering
from generator.lower_places import Places
from generator.lower_reference import method_reference
from generator.lower_signatures import signatures_of
from generator.lower_waiting import lower_waiting
from generator.names import NameBook, Style
from generator.plan import (
    ArgumentPlan,
    BodyPlan,
    MethodPlan,
    ModelPlan,
    NotPaged,
    PagingPlan,
    Payload,
    ResponsePlan,
    WaitingPlan,
    Where,
)
from generator.runtime.redaction import is_secret
from generator.shapes import Definition, Kind, ListOf, MapOf, Member, OrNull, Role, Scalar, Shape, Structure, reachable

_NOTHING = Code("None")
_CONTENT = Code("Content")
_RESULTS = {Payload.BYTES: Code("bytes"), Payload.EMPTY: _NOTHING}


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodLowering:
    """Lowers the operations of one version, which share its definitions, models and names.

    `secretive` are the definitions with a field that is a password under a name that does not say so.
    """

    definitions: Mapping[str, Definition]
    secretive: frozenset[str]
    models: Mapping[tuple[str, Role], ModelPlan]
    annotator: Annotator
    names: NameBook
    scope: str

    def method(self, draft: OperationDraft, called: MethodNames) -> MethodPlan:
        """The method that does what `draft` says."""
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
        responses = self._responses(draft.responses)
        returns = _returns(responses)
        signatures = tuple(signatures_of(parameters, body))
        paging = self._paging(called, names)
        waiting = self._waiting(called, parameters, returns)
        cases = MethodCases(draft, called.name, names, body, responses, self.definitions)
        return MethodPlan(
            operation_id=draft.operation_id,
            is_action=bool(draft.action),
            name=called.name,
            constant=Identifier(f"_{called.name.upper()}"),
            http_method=draft.http_method,
            path=draft.path,
            parameters=parameters,
            body=body,
            responses=responses,
            paging=paging,
            waiting=waiting,
            returns=returns,
            descriptor=descriptor(draft, names, body, responses, self.definitions, self._secrets(draft)),
            overloads=signatures[:-1],
            signature=signatures[-1],
            docstring=method_docstring(draft, parameters, body),
            reference=method_reference(draft, called.name, parameters, body, returns, cases.example(), paging, waiting),
            case=cases.case(called.listing, called.iterator),
        )

    def _paging(self, called: MethodNames, arguments: ArgumentNames) -> PagingPlan | NotPaged:
        if isinstance(called.listing, NotPaged):
            return called.listing
        return PagingLowering(places=self._places).paging(called.listing, called.iterator, arguments)

    def _waiting(self, called: MethodNames, parameters: Sequence[ArgumentPlan], returns: Code) -> WaitingPlan | None:
        if called.job is None:
            return None
        state = self._places.attributes(called.job.answer, called.job.state)
        return lower_waiting(called.job, called.waiter, called.name, parameters, state, returns)

    @property
    def _places(self) -> Places:
        return Places(definitions=self.definitions, models=self.models)

    def _members(self, body: BodyDraft | None) -> tuple[Member, ...]:
        """The fields that the method takes one by one: those of a body that is an object."""
        if body is None or body.type is None:
            return body.form if body is not None else ()
        structure = self.definitions[body.type.key].body
        if not isinstance(structure, Structure):
            return ()
        return tuple(member for member in structure.members if member.only in (None, Role.REQUEST))

    def _argument_names(self, draft: OperationDraft, members: Sequence[Member]) -> ArgumentNames:
        """An argument is called after its parameter or field; a second one of that name after its place as well."""
        fields = self.models[draft.body.type.key, Role.REQUEST].fields if draft.body and draft.body.type else {}
        wanted = [(item.wire, item.where, item.wire) for item in draft.parameters if not item.bound]
        wanted += [(str(fields.get(member.wire, member.wire)), Where.BODY, member.wire) for member in members]
        entries: dict[str, tuple[Where, str]] = {}
        wishes: dict[str, str] = {}
        for name, where, wire in wanted:
            entry = f"{name} ({where.value})" if name in entries else name
            wishes[entry] = f"{where.value}_{name}" if name in entries else name
            entries[entry] = (where, wire)
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
            annotation=self.annotator.annotation(body.type) if body.type is not None else _CONTENT,
            facts=body.facts,
            fields=tuple(
                ArgumentPlan(
                    name=names[Where.BODY, member.wire],
                    wire=member.wire,
                    where=Where.BODY,
                    annotation=self._annotation(member, body.files),
                    required=member.required and body.required,
                    shape=member.shape,
                    facts=member.facts,
                )
                for member in members
            ),
        )

    def _secrets(self, draft: OperationDraft) -> Iterator[str]:
        """What is documented as a password under a name that does not say so, which no log would hide."""
        found = reachable([*draft.sent, *draft.received], self.definitions) if self.secretive else set[str]()
        bodies = [self.definitions[key].body for key in found & self.secretive]
        members = [member for body in bodies if isinstance(body, Structure) for member in body.members]
        members += draft.body.form if draft.body is not None else ()
        fields = [(member.wire, member.shape) for member in members]
        fields += [(parameter.wire, parameter.shape) for parameter in draft.parameters]
        return (wire for wire, shape in fields if _is_hidden(wire, shape))

    def _annotation(self, member: Member, files: frozenset[str]) -> Code:
        if member.wire not in files:
            return self.annotator.annotation(member.shape)
        return Code(f"Sequence[{_CONTENT}]") if isinstance(member.shape, ListOf) else _CONTENT

    def _responses(self, drafts: Sequence[ResponseDraft]) -> tuple[ResponsePlan, ...]:
        """The successes that a caller can tell apart.

        Documentation likes to list 201 and 204 beside the 200 that has the body. Such an answer is an object with
        nothing set, as any field of a response may be missing; a result that may be None would only be a nuisance.
        """
        bodies = {draft.type.key for draft in drafts if draft.type is not None}
        is_object = any(isinstance(self.definitions[key].body, Structure) for key in bodies)
        return tuple(
            ResponsePlan(
                status=draft.status,
                payload=draft.payload,
                model=self.models[draft.type.key, Role.RESPONSE].name if draft.type is not None else None,
            )
            for draft in drafts
            if draft.payload is not Payload.EMPTY or not is_object
        )


def secretive(definitions: Mapping[str, Definition]) -> frozenset[str]:
    """The keys of the definitions with a field that is a password under a name that does not say so."""
    return frozenset(
        key
        for key, definition in definitions.items()
        if isinstance(definition.body, Structure)
        and any(_is_hidden(member.wire, member.shape) for member in definition.body.members)
    )


def _is_hidden(wire: str, shape: Shape) -> bool:
    return _is_password(shape) and not is_secret(wire)


def _is_password(shape: Shape) -> bool:
    match shape:
        case Scalar(kind=kind):
            return kind is Kind.SECRET
        case OrNull(shape=inner) | ListOf(items=inner) | MapOf(values=inner):
            return _is_password(inner)
        case _:
            return False


def _returns(responses: Sequence[ResponsePlan]) -> Code:
    types = [
        f"models.{response.model}" if response.model is not None else str(_RESULTS[response.payload])
        for response in responses
    ]
    unique = list(dict.fromkeys(types))
    return Code(" | ".join(sorted(unique, key=lambda name: name == _NOTHING)) or _NOTHING)
