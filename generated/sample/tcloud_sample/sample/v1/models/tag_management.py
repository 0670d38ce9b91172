"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class AddNotebookTagsResponseBody(ResponseModel):
    added: int | None = None
    """Number of tags that were added or replaced."""
    notebook_id: str | None = None
    """ID of the instance."""
    tags: dict[str, str] | None = None
    """All tags of the instance after the call."""


class Creator(ResponseModel):
    time: int | None = None
    """Time when the tag was set (UTC, in ms)."""
    user_name: str | None = None
    """Name of the user."""


class Tag(RequestModel):
    key: Annotated[str, Field(max_length=36)]
    """Key of the tag. It has a maximum of 36 characters and must not begin with **_sys_**."""
    value: Annotated[str | None, Field(max_length=43)] = None
    """Value of the tag, with a maximum of 43 characters. By default, it is empty."""


class TagResp(ResponseModel):
    creator: Creator | None = None
    """Who set the tag."""
    key: str | None = None
    """Key of the tag."""
    scopes: list[Literal["VOLUME", "IMAGE"] | str] | None = None
    """Where the tag also applies. Options:

    - **VOLUME**: to the volume of the instance.
    - **IMAGE**: to images saved from the instance.
    """
    value: str | None = None
    """Value of the tag."""


class AddNotebookTagsRequestBody(RequestModel):
    tags: list[Tag]
    """Tags to add. The list holds 1 to 20 tags."""
    overwrite: bool | None = None
    """Whether a tag with the same key is replaced. The default value is **false**.
    Default: false.
    """
    scopes: list[Literal["VOLUME", "IMAGE"]] | None = None
    """Where the tags also apply. Options:

    - **VOLUME**: to the volume of the instance.
    - **IMAGE**: to images saved from the instance.
    """


class ListNotebookTagsResponseBody(ResponseModel):
    system_tags: dict[str, str] | None = None
    """Tags set by the service. Their keys begin with **_sys_**."""
    tags: list[TagResp] | None = None
    """Tags set by users."""
    total: int | None = None
    """Number of tags that match."""
