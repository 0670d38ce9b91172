"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from ...._runtime.models import RequestModel, ResponseModel


class ActTagActionRequestTags(RequestModel):
    key: Annotated[str, Field(max_length=36, pattern="^[0-9A-Za-z\\-_]*$")]
    value: Annotated[str, Field(max_length=43, pattern="^[0-9A-Za-z\\-_]*$")]


class ActTagActionRequestTags2(RequestModel):
    key: Annotated[str, Field(max_length=127)]
    value: Annotated[str | None, Field(max_length=255)] = None


class ActTagActionServerRequestResourceTag(RequestModel):
    key: Annotated[str, Field(max_length=36, pattern="^[0-9A-Za-z\\-_]*$")]
    value: Annotated[str, Field(max_length=43, pattern="^[0-9A-Za-z\\-_]*$")]


class ActTagActionServerRequestResourceTag2(RequestModel):
    key: Annotated[str, Field(max_length=127)]
    value: Annotated[str | None, Field(max_length=255)] = None


class BatchAddTagsToEcsRequestBody(RequestModel):
    action: Annotated[str, Field(pattern="^[a-z]*$")]
    tags: list[ActTagActionRequestTags]


class BatchAddTagsToEcsRequestBody2(RequestModel):
    action: str
    tags: list[ActTagActionServerRequestResourceTag]


class BatchDeleteTagsFromEcsRequestBody(RequestModel):
    action: Annotated[str, Field(pattern="^[a-z]*$")]
    tags: list[ActTagActionRequestTags2]


class BatchDeleteTagsFromEcsRequestBody2(RequestModel):
    action: str
    tags: list[ActTagActionServerRequestResourceTag2]


class ListEcsTagsCloudserverTags(ResponseModel):
    key: str | None = None
    value: str | None = None


class ListEcsTagsServerResourceTag(ResponseModel):
    key: str | None = None
    value: str | None = None


class ListEcsTagsServerResponseBody(ResponseModel):
    tags: list[ListEcsTagsServerResourceTag] | None = None


class ListEcssByTagResourceTag(ResponseModel):
    key: str | None = None
    value: str | None = None


class ListEcssByTagTag(RequestModel):
    key: Annotated[str, Field(max_length=127)]
    values: Annotated[list[Annotated[str, Field(max_length=255)]] | None, Field(max_length=10)] = None


class ListProjectTagsCloudserverTag(ResponseModel):
    key: str | None = None
    values: list[str] | None = None


class ListProjectTagsServerTag(ResponseModel):
    key: str | None = None
    values: list[str] | None = None


class Match(RequestModel):
    key: Literal["resource_name"]
    value: Annotated[str, Field(max_length=255)]


class Resource(ResponseModel):
    resource_detail: str | None = None
    resource_id: str | None = None
    resource_name: str | None = None
    tags: list[ListEcssByTagResourceTag] | None = None


ActTagActionRequestBody = TypeAliasType(
    "ActTagActionRequestBody", BatchAddTagsToEcsRequestBody | BatchDeleteTagsFromEcsRequestBody
)


ActTagActionServerRequestBody = TypeAliasType(
    "ActTagActionServerRequestBody", BatchAddTagsToEcsRequestBody2 | BatchDeleteTagsFromEcsRequestBody2
)


class ListEcsTagsCloudserverResponseBody(ResponseModel):
    tags: list[ListEcsTagsCloudserverTags] | None = None


class ListEcssByTagRequestBody(RequestModel):
    action: Literal["filter", "count"]
    limit: str | None = None
    matches: list[Match] | None = None
    not_tags: Annotated[list[str] | None, Field(max_length=10)] = None
    offset: str | None = None
    tags: Annotated[list[ListEcssByTagTag] | None, Field(max_length=10)] = None


class ListEcssByTagResponseBody(ResponseModel):
    resources: list[Resource] | None = None
    total_count: int | None = None


class ListProjectTagsCloudserverResponseBody(ResponseModel):
    tags: list[ListProjectTagsCloudserverTag] | None = None


class ListProjectTagsServerResponseBody(ResponseModel):
    tags: list[ListProjectTagsServerTag] | None = None
