"""Samples → the bodies they show, with what they teach about the schemas."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from scraper import codes
from scraper.diagnostics import NOWHERE, Findings, Location
from scraper.documented import DocSample
from scraper.examples.error_shape import is_error
from scraper.examples.fit import Fit, Fitter, as_json
from scraper.examples.infer import infer_type, observed_property
from scraper.examples.read import read_example
from scraper.examples.wrap import wrapped_type
from scraper.facts.combine import without
from scraper.facts.model import Scalar
from scraper.jsonvalue import JsonValue
from scraper.link.facts import widened
from scraper.link.operations import ERROR_HINT
from scraper.linked import (
    JSON,
    AnyType,
    Body,
    Conflict,
    Example,
    LinkedApi,
    LinkedOperation,
    Outcome,
    PrimitiveType,
    Property,
    Response,
    Schema,
    SchemaId,
    SchemaRef,
    TypeRef,
    Witness,
)
from scraper.vocab.labels import SampleKind
from scraper.vocab.types import Prim

_WITHOUT_BODY = ("204", "205", "304")
"""Statuses whose answers have no content (RFC 9110, section 15)."""

READ = frozenset({Outcome.ROUND_TRIPS, Outcome.REPAIRED})
"""Outcomes of examples that hold a value."""

Samples = Mapping[str, tuple[DocSample, ...]]


def attach_examples(api: LinkedApi, samples: Samples, findings: Findings) -> LinkedApi:
    """Return ``api`` with the samples of each page (``samples``, by page) attached to their bodies.

    All examples are read first and teach the schemas what only they show; then each is compared with the schemas as
    they stand at the end, so that its outcome holds for what is published.
    """
    attacher = _Attacher(dict(api.schemas), findings)
    placed = [attacher.place(operation, samples.get(operation.page, ())) for operation in api.operations]
    for operation in placed:
        attacher.learn(operation)
    operations = tuple(attacher.judge(operation) for operation in placed)
    return LinkedApi(operations=operations, schemas=attacher.schemas)


@dataclass(slots=True)
class _Attacher:
    schemas: dict[SchemaId, Schema]
    findings: Findings
    _reported: set[tuple[str, int]] = field(default_factory=set)

    def place(self, operation: LinkedOperation, samples: tuple[DocSample, ...]) -> LinkedOperation:
        """Give each sample to the request or to the response of its status; bodies that only samples show appear."""
        success = next(response.status for response in operation.responses if response.status.startswith("2"))
        request: list[Example] = []
        answers: dict[str, list[Example]] = {}
        for sample in samples:
            example = self._read_once(sample)
            if sample.kind is SampleKind.REQUEST:
                request.append(example)
            elif sample.kind is SampleKind.RESPONSE and (sample.status or not self._is_failure(operation, example)):
                answers.setdefault(sample.status or success, []).append(example)
            else:
                answers.setdefault(sample.status or "default", []).append(example)
        responses = {response.status: response for response in operation.responses}
        forbidden = [
            example for status in sorted(answers) if status in _WITHOUT_BODY for example in answers.pop(status)
        ]
        for status, examples in answers.items():
            if status not in responses and any(example.outcome is not Outcome.NO_BODY for example in examples):
                responses[status] = _bare_response(status, examples[0].sample.location)
        is_get = operation.method in {"GET", "HEAD"}
        return replace(
            operation,
            request=Body(type=None) if is_get else self._body(operation.request, request, "", is_request=True),
            responses=tuple(
                replace(
                    responses[status],
                    body=self._body(
                        responses[status].body,
                        answers.get(status, []),
                        "" if status.startswith("2") else ERROR_HINT,
                        is_request=False,
                    ),
                )
                for status in sorted(responses)
            ),
            unplaced=(*(request if is_get else ()), *forbidden),
        )

    def _is_failure(self, operation: LinkedOperation, example: Example) -> bool:
        """Whether a page shows a failure among its answers: an error body, and no table of a success names its keys."""
        if example.outcome not in READ or not is_error(example.value):
            return False
        bodies = [response.body for response in operation.responses if response.status.startswith("2")]
        return all(not _documents(self.schemas, body, example.value) for body in bodies)

    def learn(self, operation: LinkedOperation) -> None:
        """Enter what the examples of an operation show beyond its tables."""
        for body, is_request in _bodies(operation):
            for example in body.examples:
                fit = self._fit(body, example, is_request)
                if fit is None or _is_foreign(self.schemas, body, example.value):
                    continue
                self._amend(fit, example.sample.location)

    def judge(self, operation: LinkedOperation) -> LinkedOperation:
        """Give each example its final outcome, and report its conflicts."""
        return replace(
            operation,
            unplaced=tuple(self._refused(operation, example) for example in operation.unplaced),
            request=self._judged(operation.request, is_request=True),
            responses=tuple(
                replace(response, body=self._judged(response.body, is_request=False))
                for response in operation.responses
            ),
        )

    def _refused(self, operation: LinkedOperation, example: Example) -> Example:
        """Refuse an example that has no place: a body of a GET, or of a status that allows none."""
        if example.outcome not in READ:
            return example
        self.findings.add(codes.BODY_WITHOUT_SCHEMA, example.sample.location, subject=operation.key)
        return replace(example, outcome=Outcome.REFUSED)

    def _read_once(self, sample: DocSample) -> Example:
        """Read a sample; aliases of an operation share their page, which is reported once."""
        place = (sample.location.page, sample.index)
        example = read_example(sample, Findings() if place in self._reported else self.findings)
        self._reported.add(place)
        return example

    def _body(self, body: Body, examples: list[Example], hint: str, *, is_request: bool) -> Body:
        shown = [example for example in examples if example.outcome in READ]
        if shown and (around := self._around(body, shown)) is not None:
            return replace(body, type=around, examples=tuple(examples))
        markup = {example.media_type for example in examples} - {JSON}
        if body.type is None and not shown and len(markup) == 1:
            text = PrimitiveType(Prim.STRING)
            return Body(type=text, media_type=markup.pop(), is_observed=True, examples=tuple(examples))
        if body.type is not None or not shown:
            return replace(body, examples=tuple(examples))
        type: TypeRef = AnyType()
        for example in shown:
            sample = example.sample
            id = SchemaId(sample.location.page, -shown[0].sample.index)
            type = infer_type(example.value, id, hint, sample.location, self.schemas)
            self.findings.add(codes.BODY_OBSERVED, sample.location, subject="request" if is_request else "response")
        return Body(type=type, is_observed=True, examples=tuple(examples))

    def _around(self, body: Body, shown: list[Example]) -> TypeRef | None:
        """Return the wrapper or the array that the examples show around the documented object, and report it."""
        first = shown[0].sample
        found = wrapped_type(body.type, [example.value for example in shown], first.location, self.schemas)
        if found is not None:
            self.findings.add(codes.BODY_WRAPPED, first.location, subject=f"{first.kind} body")
        return found

    def _fit(self, body: Body, example: Example, is_request: bool) -> Fit | None:
        if body.type is None or example.outcome not in READ:
            return None
        return Fitter(schemas=self.schemas, is_request=is_request).fit(body.type, example.value)

    def _amend(self, fit: Fit, at: Location) -> None:
        for found in fit.undocumented:
            schema = self.schemas[found.schema]
            if any(item.name == found.name for item in schema.properties):
                continue
            id = SchemaId(schema.id.page, schema.id.table, f"{schema.id.path}.{found.name}")
            type = infer_type(found.value, id, found.name, at, self.schemas)
            added = observed_property(found.name, type, found.value is None, at)
            self.schemas[schema.id] = replace(schema, properties=(*schema.properties, added))
            shown = as_json(found.value)
            self.findings.add(
                codes.EXAMPLE_UNDOCUMENTED_FIELD, at, subject=found.path, quote=shown, documented=schema.location
            )
        for (id, name), path in fit.nullable.items():
            self._change(id, name, lambda item: replace(item, is_nullable=True))
            self.findings.add(codes.EXAMPLE_NULL, at, subject=path, quote="null", documented=self._row(id, name))
        for (id, name), path in fit.wide.items():
            self._change(id, name, lambda item: replace(item, type=widened(item.type)))
            self.findings.add(
                codes.INTEGER_WIDE, at, subject=path, quote=fit.values[path], documented=self._row(id, name)
            )
        for (id, name), (path, kinds, shown) in fit.refuted.items():
            self._change(id, name, partial(_without_facts, kinds=kinds))
            broken = ", ".join(sorted(kinds))
            self.findings.add(
                codes.FACT_REFUTED, at, subject=path, detail=broken, quote=shown, documented=self._row(id, name)
            )
        for (id, name), values in fit.beyond.items():
            self._change(id, name, partial(_with_observed, values=values))
        for (id, name), (path, type) in fit.keyed.items():
            self._change(id, name, partial(replace, type=type))
            self.findings.add(
                codes.OBJECT_KEYED, at, subject=path, quote=fit.values[path], documented=self._row(id, name)
            )

    def _witness(self, fit: Fit, at: Location) -> None:
        """Enter the example at ``at`` as a witness of every field that it shows."""
        against: dict[tuple[SchemaId, str], set[str]] = {fit.fields[path]: set() for path in fit.shown}
        for conflict in fit.conflicts:
            if (field := fit.documented(conflict.field)) in against:
                against[field].add(conflict.code)
        for (id, name), found in against.items():
            self._change(id, name, partial(_with_witness, witness=Witness(location=at, against=tuple(sorted(found)))))

    def _row(self, id: SchemaId, name: str) -> Location:
        """Return the place where a field is documented; NOWHERE for one that only an example shows."""
        item = next(item for item in self.schemas[id].properties if item.name == name)
        return NOWHERE if item.is_observed else item.location

    def _change(self, id: SchemaId, name: str, change: Callable[[Property], Property]) -> None:
        schema = self.schemas[id]
        properties = (change(item) if item.name == name else item for item in schema.properties)
        self.schemas[id] = replace(schema, properties=tuple(properties))

    def _judged(self, body: Body, *, is_request: bool) -> Body:
        return replace(body, examples=tuple(self._judge(body, example, is_request) for example in body.examples))

    def _judge(self, body: Body, example: Example, is_request: bool) -> Example:
        fit = self._fit(body, example, is_request)
        if fit is None:
            return example
        at = example.sample.location
        if _is_foreign(self.schemas, body, example.value):
            self.findings.add(codes.EXAMPLE_FOREIGN, at, subject=f"{example.sample.kind} example")
            return replace(example, outcome=Outcome.REFUSED)
        self._witness(fit, at)
        if not fit.conflicts:
            return example
        known = codes.CODES
        for conflict in fit.conflicts:
            field = fit.documented(conflict.field)
            row = self._row(*field) if field else NOWHERE
            self.findings.add(known[conflict.code], at, subject=conflict.field, quote=conflict.shown, documented=row)
        conflicts: tuple[Conflict, ...] = tuple(sorted(fit.conflicts))
        return replace(example, outcome=Outcome.CONTRADICTS, conflicts=conflicts)


def _bodies(operation: LinkedOperation) -> list[tuple[Body, bool]]:
    return [(operation.request, True), *((response.body, False) for response in operation.responses)]


def _documents(schemas: Mapping[SchemaId, Schema], body: Body, value: JsonValue) -> bool:
    """Whether the table of a body names any key of an example."""
    if not isinstance(body.type, SchemaRef) or not isinstance(value, dict):
        return False
    return any(item.name in value for item in schemas[body.type.id].properties if not item.is_observed)


def _is_foreign(schemas: Mapping[SchemaId, Schema], body: Body, value: JsonValue) -> bool:
    """Whether an example shows none of the names that the body's table documents: it shows something else."""
    if body.is_observed or not isinstance(body.type, SchemaRef) or not isinstance(value, dict):
        return False
    documented = {item.name for item in schemas[body.type.id].properties if not item.is_observed}
    return bool(value) and bool(documented) and documented.isdisjoint(value)


def _bare_response(status: str, at: Location) -> Response:
    return Response(status=status, description="", body=Body(type=None), headers=(), location=at)


def _with_witness(item: Property, witness: Witness) -> Property:
    """Return a property with one more witness; an example that shows a field in several objects is one."""
    others = tuple(one for one in item.witnesses if one.location != witness.location)
    before = {code for one in item.witnesses if one.location == witness.location for code in one.against}
    united = replace(witness, against=tuple(sorted({*before, *witness.against})))
    return replace(item, witnesses=tuple(sorted((*others, united))))


def _without_facts(item: Property, kinds: Iterable[str]) -> Property:
    return replace(item, facts=without(item.facts, *kinds))


def _with_observed(item: Property, values: Iterable[Scalar]) -> Property:
    """Return a property with the values beyond its enum that examples have shown so far, each once and sorted."""
    shown = {repr(value): value for value in (*item.observed_values, *values)}
    return replace(item, observed_values=tuple(shown[key] for key in sorted(shown)))
