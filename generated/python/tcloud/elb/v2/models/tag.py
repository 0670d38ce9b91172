"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class BatchAddOrDeleteLoadBalancerTagsTags(RequestModel):
    key: Annotated[str, Field(max_length=36, pattern="^[A-Za-z0-9\\-_]*$")]
    value: Annotated[str, Field(max_length=43, pattern="^[A-Za-z0-9\\-_]*$")]


class ListListenerTagsTags(ResponseModel):
    key: str | None = None
    value: str | None = None


class ListListenersByTagRequestTags(RequestModel):
    key: Annotated[str, Field(max_length=127)]
    values: list[Any]


class ListListenersByTagResponseTags(ResponseModel):
    key: str | None = None
    value: str | None = None


class ListListenersTagsTags(ResponseModel):
    key: str | None = None
    values: list[Any] | None = None


class ListLoadBalancerTagsResponseBody(ResponseModel):
    tags: list[ListListenerTagsTags] | None = None


class ListLoadBalancersTagsResponseBody(ResponseModel):
    tags: list[ListListenersTagsTags] | None = None


class Matches(RequestModel):
    key: Literal["resource_name"]
    value: Annotated[str, Field(max_length=255)]


class Resource(ResponseModel):
    resource_detail: dict[str, Any] | None = None
    resource_id: str | None = None
    resource_name: str | None = None
    super_resource_id: str | None = None
    tags: list[ListListenersByTagResponseTags] | None = None


class ResourceTag(RequestModel):
    key: Annotated[str, Field(max_length=36, pattern="^[A-Za-z0-9\\-_]*$")]
    value: Annotated[str, Field(max_length=43, pattern="^[A-Za-z0-9\\-_]*$")]


class Tag(RequestModel):
    key: Annotated[str, Field(max_length=36, pattern="^[A-Za-z0-9\\-_]*$")]
    value: Annotated[str, Field(max_length=43, pattern="^[A-Za-z0-9\\-_]*$")]


class AddTagToListenerRequestBody(RequestModel):
    tag: Tag


class AddTagToLoadBalancerRequestBody(RequestModel):
    tag: Tag


class BatchAddOrDeleteListenerTagsRequestBody(RequestModel):
    action: Literal["create", "delete"]
    tags: list[ResourceTag]


class BatchAddOrDeleteLoadBalancerTagsRequestBody(RequestModel):
    action: Literal["create", "delete"]
    tags: list[BatchAddOrDeleteLoadBalancerTagsTags]


class ListListenerTagsResponseBody(ResponseModel):
    tags: list[ListListenerTagsTags] | None = None


class ListListenersByTagRequestBody(RequestModel):
    action: Literal["filter", "count"]
    limit: Annotated[int | None, Field(ge=1)] = None
    matches: list[Matches] | None = None
    offset: int | None = None
    tags: Annotated[list[ListListenersByTagRequestTags] | None, Field(max_length=20)] = None


class ListListenersByTagResponseBody(ResponseModel):
    resources: list[Resource] | None = None
    total_count: int | None = None


class ListListenersTagsResponseBody(ResponseModel):
    tags: list[ListListenersTagsTags] | None = None


class ListLoadBalancersByTagRequestBody(RequestModel):
    action: Literal["filter", "count"]
    limit: Annotated[int | None, Field(ge=1)] = None
    matches: list[Matches] | None = None
    offset: int | None = None
    tags: list[ListListenersByTagRequestTags] | None = None


class ListLoadBalancersByTagResponseBody(ResponseModel):
    resources: list[Resource] | None = None
    total_count: int | None = None
