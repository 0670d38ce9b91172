"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Literal

from ...._runtime.models import RequestModel, ResponseModel


class ListNodeTagsTag(ResponseModel):
    key: str | None = None
    value: str | None = None


class ListPoolTagsResponseBody(ResponseModel):
    tags: ListNodeTagsTag | None = None


class ShowNodeTagsResponseBody(ResponseModel):
    tags: ListNodeTagsTag | None = None


class ShowPoolTagsResponseBody(ResponseModel):
    tags: ListNodeTagsTag | None = None


class UpdateNodeTagsResponseBody(ResponseModel):
    tags: ListNodeTagsTag | None = None


class UpdateNodeTagsTag(RequestModel):
    key: str
    value: str


class UpdatePoolTagsRequestBody(RequestModel):
    action: Literal["create", "delete", "reset"]
    tags: list[UpdateNodeTagsTag]


class UpdatePoolTagsResponseBody(ResponseModel):
    tags: ListNodeTagsTag | None = None


class ListNodeTagsResponseBody(ResponseModel):
    tags: ListNodeTagsTag | None = None


class UpdateNodeTagsRequestBody(RequestModel):
    action: Literal["create", "delete", "reset"]
    tags: list[UpdateNodeTagsTag]
