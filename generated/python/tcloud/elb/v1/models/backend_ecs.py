"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from ...._runtime.models import RequestModel, ResponseModel


class AddBackendEcssResponseBody(ResponseModel):
    job_id: str | None = None
    uri: str | None = None


class AddBackendEcssSchema(RequestModel):
    address: str
    server_id: str


class Listeners(ResponseModel):
    id: str | None = None


class RemoveBackendEcssResponseBody(ResponseModel):
    job_id: str | None = None
    uri: str | None = None


class RemoveMember(RequestModel):
    id: str


AddBackendEcssRequestBody = TypeAliasType("AddBackendEcssRequestBody", list[AddBackendEcssSchema])


class ListBackendEcssSchema(ResponseModel):
    address: str | None = None
    create_time: str | None = None
    health_status: Literal["NORMAL", "ABNORMAL", "UNAVAILABLE"] | str | None = None
    id: str | None = None
    listeners: list[Listeners] | None = None
    server_address: str | None = None
    server_id: str | None = None
    server_name: str | None = None
    status: Literal["ACTIVE", "PENDING", "ERROR"] | str | None = None
    update_time: str | None = None


class RemoveBackendEcssRequestBody(RequestModel):
    remove_member: Annotated[list[RemoveMember], Field(alias="removeMember")]


ListBackendEcssResponseBody = TypeAliasType("ListBackendEcssResponseBody", list[ListBackendEcssSchema])
