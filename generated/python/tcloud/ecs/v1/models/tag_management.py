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


class AddTagsEcsBatchRequestBody(RequestModel):
    action: Annotated[str, Field(pattern="^[a-z]*$")]
    tags: list[ActTagActionRequestTags]


class AddTagsEcsBatchRequestBody2(RequestModel):
    action: str
    tags: list[ActTagActionServerRequestResourceTag]


class DeleteTagsEcsBatchRequestBody(RequestModel):
    action: Annotated[str, Field(pattern="^[a-z]*$")]
    tags: list[ActTagActionRequestTags2]


class DeleteTagsEcsBatchRequestBody2(RequestModel):
    action: str
    tags: list[ActTagActionServerRequestResourceTag2]


class ListProjectTagsCloudserverTag(ResponseModel):
    key: str | None = None
    values: list[str] | None = None


class ListTagsEcsCloudserverTags(ResponseModel):
    key: str | None = None
    value: str | None = None


class ListTagsEcsServerResourceTag(ResponseModel):
    key: str | None = None
    value: str | None = None


class ListTagsEcsServerResponseBody(ResponseModel):
    tags: list[ListTagsEcsServerResourceTag] | None = None


class Match(RequestModel):
    key: str
    value: str


class ShowEcSsTagResourceTag(ResponseModel):
    key: str | None = None
    value: str | None = None


class ShowEcSsTagTag(RequestModel):
    key: Annotated[str, Field(max_length=127)]
    values: list[Annotated[str, Field(max_length=255)]] | None = None


class Tag(ResponseModel):
    key: str | None = None
    values: list[str] | None = None


ActTagActionRequestBody = TypeAliasType(
    "ActTagActionRequestBody", AddTagsEcsBatchRequestBody | DeleteTagsEcsBatchRequestBody
)


ActTagActionServerRequestBody = TypeAliasType(
    "ActTagActionServerRequestBody", AddTagsEcsBatchRequestBody2 | DeleteTagsEcsBatchRequestBody2
)


class ListProjectTagsCloudserverResponseBody(ResponseModel):
    tags: list[ListProjectTagsCloudserverTag] | None = None


class ListProjectTagsServerResponseBody(ResponseModel):
    tags: list[Tag] | None = None


class ListTagsEcsCloudserverResponseBody(ResponseModel):
    tags: list[ListTagsEcsCloudserverTags] | None = None


class Resource(ResponseModel):
    resource_detail: str | None = None
    resource_id: str | None = None
    resource_name: str | None = None
    tags: list[ShowEcSsTagResourceTag] | None = None


class ShowEcSsTagRequestBody(RequestModel):
    action: Literal["filter", "count"]
    limit: str | None = None
    matches: list[Match] | None = None
    not_tags: Annotated[list[str] | None, Field(max_length=10)] = None
    offset: str | None = None
    tags: Annotated[list[ShowEcSsTagTag] | None, Field(max_length=10)] = None


class ShowEcSsTagResponseBody(ResponseModel):
    resources: list[Resource] | None = None
    total_count: int | None = None
