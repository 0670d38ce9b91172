"""The operations under Tag Management."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Check, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ADD_NOTEBOOK_TAGS: Operation[models.AddNotebookTagsResponseBody] = Operation(
    "AddNotebookTags",
    "POST",
    "/v1/{project_id}/notebooks/{id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("id", "path")),
    body=Body("application/json", model="AddNotebookTagsRequestBody"),
    responses={"201": "AddNotebookTagsResponseBody"},
)
_LIST_NOTEBOOK_TAGS: Operation[models.ListNotebookTagsResponseBody] = Operation(
    "ListNotebookTags",
    "GET",
    "/v1/{project_id}/notebooks/{id}/tags",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("id", "path"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=20)),
        Parameter("key", "query", check=Check(max_length=36)),
    ),
    responses={"200": "ListNotebookTagsResponseBody"},
)


class TagManagementOperations(Operations):
    """The operations under Tag Management."""

    @overload
    def add_notebook_tags(
        self,
        id: str,
        *,
        tags: Sequence[models.Tag | JsonObject],
        overwrite: bool | Unset = UNSET,
        scopes: list[Literal["VOLUME", "IMAGE"]] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AddNotebookTagsResponseBody: ...

    @overload
    def add_notebook_tags(
        self, id: str, *, body: models.AddNotebookTagsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AddNotebookTagsResponseBody: ...

    def add_notebook_tags(
        self,
        id: str,
        *,
        tags: Sequence[models.Tag | JsonObject] | Unset = UNSET,
        overwrite: bool | Unset = UNSET,
        scopes: list[Literal["VOLUME", "IMAGE"]] | Unset = UNSET,
        body: models.AddNotebookTagsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AddNotebookTagsResponseBody:
        """Adding Tags to a Notebook Instance.

        Adds tags to a notebook instance. Tags help to find instances and to split the bill.

        An instance can carry up to 20 tags.

        > **Note:** New tags reach the bill on the next day, not before.

        Args:
            id: ID of the notebook instance, in UUID format.
            tags: Tags to add. The list holds 1 to 20 tags.
            overwrite: Whether a tag with the same key is replaced. The default value is **false**. Default: false.
            scopes: Where the tags also apply. Options:
                - **VOLUME**: to the volume of the instance.
                - **IMAGE**: to images saved from the instance.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409).

        See https://docs.example.com/notebook/tag_management/adding_tags_to_a_notebook_instance.html
        """
        return self._call(_ADD_NOTEBOOK_TAGS, locals())

    def list_notebook_tags(
        self, id: str, *, limit: int | Unset = UNSET, key: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ListNotebookTagsResponseBody:
        """Querying Tags of a Notebook Instance.

        Lists the tags of a notebook instance, those you have set and those the service sets itself.

        Args:
            id: ID of the notebook instance, in UUID format.
            limit: How many tags to return. The value ranges from 1 to 20. The default value is **20**. Default: 20.
            At least 1, at most 20.
            key: Beginning of a key, with a maximum of 36 characters. At most 36 characters.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See https://docs.example.com/notebook/tag_management/querying_tags_of_a_notebook_instance.html
        """
        return self._call(_LIST_NOTEBOOK_TAGS, locals())


class AsyncTagManagementOperations(AsyncOperations):
    """The operations under Tag Management."""

    add_notebook_tags = awaited(TagManagementOperations.add_notebook_tags)
    list_notebook_tags = awaited(TagManagementOperations.list_notebook_tags)
