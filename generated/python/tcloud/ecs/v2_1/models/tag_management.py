"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class AddTagToEcsResponseBody(ResponseModel):
    code: str | None = None
    message: str | None = None
    title: str | None = None


class AddTagsToEcsRequestBody(RequestModel):
    tags: Annotated[list[Annotated[str, Field(max_length=80)]], Field(max_length=50)]


class AddTagsToEcsResponseBody(ResponseModel):
    tags: list[str] | None = None


class ListEcsTagsResponseBody(ResponseModel):
    tags: list[str] | None = None
