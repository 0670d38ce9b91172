"""What openapi-spec-validator has to say."""

from __future__ import annotations

from collections.abc import Iterator

from jsonschema.exceptions import ValidationError, best_match
from openapi_spec_validator import OpenAPIV30SpecValidator
from openapi_spec_validator.validation.exceptions import DuplicateOperationIDError, OpenAPIValidationError

from specmill.checks.openapi_tree import child
from specmill.checks.rule import Rule, Subject

_SHOWN = 200


def _find_shape(subject: Subject) -> Iterator[tuple[str, str]]:
    """A document that misses the JSON Schema of OpenAPI 3.0 is refused. Correct what the message names.

    Only OpenAPI 3.0 is read; convert documents of other versions first.
    """
    version = subject.document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3.0."):
        yield "/openapi", f"the version is {version!r}; only OpenAPI 3.0 is read"
        return
    for error in OpenAPIV30SpecValidator.schema_validator.iter_errors(subject.document):
        yield _described(best_match([error]) or error)


def _find_meaning(subject: Subject) -> Iterator[tuple[str, str]]:
    """What openapi-spec-validator finds beyond the JSON Schema is refused: undocumented placeholders of a path,
    repeated parameters, required properties that no schema has. Correct what it names.

    Repeated operationIds and wrong defaults are left to rules that can say where they stand.
    """
    validator = OpenAPIV30SpecValidator(subject.document)
    for error in validator.root_validator(validator.schema_path):
        is_wrong_default = not isinstance(error, OpenAPIValidationError)
        if not is_wrong_default and not isinstance(error, DuplicateOperationIDError):
            yield _described(error)


def _described(error: ValidationError) -> tuple[str, str]:
    message = error.message if len(error.message) <= _SHOWN else error.message[:_SHOWN] + "…"
    return child("", *error.absolute_path), message


SHAPE = Rule(code="spec-shape", title="The document misses the JSON Schema of OpenAPI 3.0", find=_find_shape)
MEANING = Rule(
    code="spec-meaning", title="The document breaks a rule of OpenAPI 3.0 beyond its JSON Schema", find=_find_meaning
)
