"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class CreateResourceTagResourceTag(RequestModel):
    key: Annotated[str, Field(max_length=127)]
    value: Annotated[str, Field(max_length=255)]


class GetProjectTagsTags(ResponseModel):
    key: str | None = None
    values: list[str] | None = None


class GetResourceInstancesResourceTag(ResponseModel):
    key: str | None = None
    value: str | None = None


class GetResourceInstancesTags(RequestModel):
    key: Annotated[str, Field(max_length=127)]
    values: Annotated[list[Annotated[str, Field(max_length=255)]], Field(max_length=10)]


class ListResourceTagsResponseBody(ResponseModel):
    tags: list[GetResourceInstancesResourceTag] | None = None


class Resource(ResponseModel):
    resource_detail: dict[str, Any] | None = None
    resource_id: str | None = None
    resource_name: str | None = None
    tags: list[GetResourceInstancesResourceTag] | None = None


class BatchCreateOrDeleteResourceTagsRequestBody(RequestModel):
    action: Literal["create", "delete"]
    tags: list[CreateResourceTagResourceTag]


class CreateResourceTagRequestBody(RequestModel):
    tag: CreateResourceTagResourceTag


class GetProjectTagsResponseBody(ResponseModel):
    tags: list[GetProjectTagsTags] | None = None


class GetResourceInstancesRequestBody(RequestModel):
    action: Literal["filter", "count"]
    limit: str | None = None
    matches: list[dict[str, Any]] | None = None
    not_tags: Annotated[list[GetResourceInstancesTags] | None, Field(max_length=20)] = None
    not_tags_any: list[GetResourceInstancesTags] | None = None
    offset: str | None = None
    tags: Annotated[list[GetResourceInstancesTags] | None, Field(max_length=20)] = None
    tags_any: list[GetResourceInstancesTags] | None = None


class GetResourceInstancesResponseBody(ResponseModel):
    resources: list[Resource] | None = None
    total_count: int | None = None
