"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class BatchAddingDeletingLoadBalancerTagsTags(RequestModel):
    key: Annotated[str, Field(max_length=36)]
    value: Annotated[str, Field(max_length=43)]


class ListTagsListenersByProjectIdTags(ResponseModel):
    key: str | None = None
    values: list[Any] | None = None


class ListTagsLoadBalancersByProjectIdResponseBody(ResponseModel):
    tags: list[ListTagsListenersByProjectIdTags] | None = None


class Matches(RequestModel):
    key: Literal["resource_name"]
    value: str


class ResourceTag(RequestModel):
    key: Annotated[str, Field(max_length=36)]
    value: Annotated[str, Field(max_length=43)]


class ShowListenersTagRequestTags(RequestModel):
    key: Annotated[str, Field(max_length=127)]
    values: list[Any]


class ShowListenersTagResponseTags(ResponseModel):
    key: str | None = None
    value: str | None = None


class ShowLoadBalancersTagRequestBody(RequestModel):
    action: Literal["filter", "count"]
    limit: Annotated[int | None, Field(ge=1)] = None
    matches: list[Matches] | None = None
    offset: int | None = None
    tags: list[ShowListenersTagRequestTags] | None = None


class Tag(RequestModel):
    key: Annotated[str, Field(max_length=36)]
    value: Annotated[str, Field(max_length=43)]


class Tags(ResponseModel):
    key: str | None = None
    value: str | None = None


class AddTagListenerRequestBody(RequestModel):
    tag: Tag


class AddTagLoadBalancerRequestBody(RequestModel):
    tag: Tag


class BatchAddingDeletingListenerTagsRequestBody(RequestModel):
    action: Literal["create", "delete"]
    tags: list[ResourceTag]


class BatchAddingDeletingLoadBalancerTagsRequestBody(RequestModel):
    action: Literal["create", "delete"]
    tags: list[BatchAddingDeletingLoadBalancerTagsTags]


class ListTagsListenersByProjectIdByListenerIdResponseBody(ResponseModel):
    tags: list[ShowListenersTagResponseTags] | None = None


class ListTagsListenersByProjectIdResponseBody(ResponseModel):
    tags: list[ListTagsListenersByProjectIdTags] | None = None


class ListTagsLoadBalancersByProjectIdByLoadbalancerIdResponseBody(ResponseModel):
    tags: list[ShowListenersTagResponseTags] | None = None


class Resource(ResponseModel):
    resource_detail: dict[str, Any] | None = None
    resource_id: str | None = None
    resource_name: str | None = None
    super_resource_id: str | None = None
    tags: list[Tags] | None = None


class ShowListenersTagRequestBody(RequestModel):
    action: Literal["filter", "count"]
    limit: Annotated[int | None, Field(ge=1)] = None
    matches: list[Matches] | None = None
    offset: int | None = None
    tags: list[ShowListenersTagRequestTags] | None = None


class ShowListenersTagResponseBody(ResponseModel):
    resources: list[Resource] | None = None
    total_count: int | None = None


class ShowLoadBalancersTagResponseBody(ResponseModel):
    resources: list[Resource] | None = None
    total_count: int | None = None
