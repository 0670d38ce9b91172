"""The base classes and value types of all models.

Requests are strict: what is not documented is an error, and None is only taken where the service takes null. Responses
are tolerant: any field may be missing or null, unknown fields are kept, and dates keep the text they came with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Annotated, Any, TypeAlias, cast

from pydantic import BaseModel, ConfigDict, PlainSerializer, PlainValidator, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from .redaction import HIDDEN, is_secret


class _Model(BaseModel):
    model_config = ConfigDict(
        populate_by_name=True,
        serialize_by_alias=True,
        protected_namespaces=(),
        defer_build=True,
    )

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        for name, value in super().__repr_args__():
            if name is None or name in self.model_fields_set or name in (self.model_extra or ()):
                yield name, HIDDEN if name is not None and value is not None and is_secret(name) else value


class RequestModel(_Model):
    """The base of what is sent."""

    model_config = ConfigDict(strict=True, extra="forbid", regex_engine="python-re")

    @field_validator("*", mode="before")
    @classmethod
    def _refuse_null(cls, value: Any, info: ValidationInfo) -> Any:
        if value is None and info.field_name is not None:
            extra = cast("Mapping[str, Any] | None", cls.model_fields[info.field_name].json_schema_extra)
            if not extra:
                raise PydanticCustomError("null_not_allowed", "Null is not allowed here; leave the field out instead")
        return value


class OpenRequestModel(RequestModel):
    """The base of what is sent where fields beside the documented ones are allowed."""

    model_config = ConfigDict(extra="allow")


class ResponseModel(_Model):
    """The base of what is received."""

    model_config = ConfigDict(extra="allow", coerce_numbers_to_str=True)


class Moment(datetime):
    """A point in time that remembers how the service wrote it, so that a dump gives the same text back."""

    __slots__ = ("wire",)
    wire: str


_TIME = re.compile(r"(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?", re.IGNORECASE)


def read_time(text: str) -> datetime | str:
    """The time that `text` means; `text` itself if it is not a time. Without a zone the result has none either."""
    if _is_canonical(text):
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            return text
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return text
    zone = match[2] or ""
    try:
        moment = Moment.fromisoformat(match[1] + (zone if zone[:1] in ("+", "-") else "+00:00" if zone else ""))
    except ValueError:
        return text
    moment.wire = text
    return moment


def _is_canonical(text: str) -> bool:
    """Whether `text` has the form of 2018-09-19T01:02:03Z, which a dump would write again and most services use."""
    return len(text) == 20 and text[4::3] == "--T::Z"


def write_time(value: datetime | str) -> str:
    """The text for `value`: as it came, or RFC 3339."""
    if isinstance(value, str):
        return value
    if isinstance(value, Moment) and hasattr(value, "wire"):
        return value.wire
    text = value.isoformat()
    return text.removesuffix("+00:00") + "Z" if value.utcoffset() == UTC.utcoffset(None) else text


def _time(value: Any) -> Any:
    if isinstance(value, str):
        return read_time(value)
    if isinstance(value, datetime):
        return value
    raise PydanticCustomError("time_type", "Input should be a time or its text")


Timestamp: TypeAlias = Annotated[
    datetime | str, PlainValidator(_time), PlainSerializer(write_time, return_type=str, when_used="json")
]
Number: TypeAlias = int | float
