"""The operations under AI Application Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from ..._runtime.arguments import UNSET, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Check, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_counts import CountedPaging

if TYPE_CHECKING:
    from . import models

_DELETE_MODEL: Operation[models.DeleteModelResponseBody] = Operation(
    "DeleteModel",
    "DELETE",
    "/v1/{project_id}/models/{model_id}",
    parameters=(Parameter("project_id", "client"), Parameter("model_id", "path"), Parameter("cascade", "query")),
    responses={"200": "DeleteModelResponseBody"},
)
_LIST_MODELS: Operation[models.ListModelsResponseBody] = Operation(
    "ListModels",
    "GET",
    "/v1/{project_id}/models",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("model_name", "query"),
        Parameter("exact_match", "query"),
        Parameter("model_version", "query"),
        Parameter(
            "model_status",
            "query",
            check=Check(choices=("publishing", "published", "failed", "building", "building_failed")),
        ),
        Parameter("description", "query"),
        Parameter("offset", "query"),
        Parameter("limit", "query"),
        Parameter("sort_by", "query", check=Check(choices=("create_at", "model_version", "model_size"))),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("workspace_id", "query"),
        Parameter(
            "model_type",
            "query",
            check=Check(choices=("TensorFlow", "PyTorch", "MindSpore", "Image", "Custom", "Template")),
        ),
        Parameter(
            "not_model_type",
            "query",
            check=Check(choices=("TensorFlow", "PyTorch", "MindSpore", "Image", "Custom", "Template")),
        ),
    ),
    responses={"200": "ListModelsResponseBody"},
)
_SHOW_MODEL: Operation[models.ShowModelResponseBody] = Operation(
    "ShowModel",
    "GET",
    "/v1/{project_id}/models/{model_id}",
    parameters=(Parameter("project_id", "client"), Parameter("model_id", "path")),
    responses={"200": "ShowModelResponseBody"},
)
_SHOW_MODEL_ENGINE_AND_RUNTIME: Operation[models.ShowModelEngineAndRuntimeResponseBody] = Operation(
    "ShowModelEngineAndRuntime",
    "GET",
    "/v1/{project_id}/models/ai-engine-runtimes",
    parameters=(Parameter("project_id", "client"), Parameter("limit", "query"), Parameter("offset", "query")),
    responses={"200": "ShowModelEngineAndRuntimeResponseBody"},
)
_ITER_MODELS: Paging[models.ModelListItem] = CountedPaging("models", "offset", total="total_count")
_ITER_MODEL_ENGINE_AND_RUNTIME: Paging[models.EngineAndRuntimesResponse] = CountedPaging(
    "engine_runtimes", "offset", total="total_count"
)


class AiApplicationManagementOperations(Operations):
    """The operations under AI Application Management."""

    def delete_model(
        self, model_id: str, *, cascade: bool | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.DeleteModelResponseBody:
        """Deleting an AI application.

        Args:
            cascade: Default: false.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/ai_application_management/deleting_an_ai_application.html
        """
        return self._call(_DELETE_MODEL, locals())

    def list_models(
        self,
        *,
        model_name: str | Unset = UNSET,
        exact_match: bool | Unset = UNSET,
        model_version: str | Unset = UNSET,
        model_status: Literal["publishing", "published", "failed", "building", "building_failed"] | Unset = UNSET,
        description: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_by: Literal["create_at", "model_version", "model_size"] | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        model_type: Literal["TensorFlow", "PyTorch", "MindSpore", "Image", "Custom", "Template"] | Unset = UNSET,
        not_model_type: Literal["TensorFlow", "PyTorch", "MindSpore", "Image", "Custom", "Template"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListModelsResponseBody:
        """Querying the AI Application List.

        Args:
            offset: Default: 0.
            limit: Default: 1000.
            sort_by: Default: "create_at".
            order: Default: "desc".
            workspace_id: Default: "0".

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/ai_application_management/querying_the_ai_application_list.html
        """
        return self._call(_LIST_MODELS, locals())

    def show_model(self, model_id: str, **_options: Unpack[CallOptions]) -> models.ShowModelResponseBody:
        """Obtaining Details About an AI Application.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/ai_application_management/obtaining_details_about_an_ai_application.html
        """
        return self._call(_SHOW_MODEL, locals())

    def show_model_engine_and_runtime(
        self, *, limit: str | Unset = UNSET, offset: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ShowModelEngineAndRuntimeResponseBody:
        """Obtaining the Model Runtime.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/ai_application_management/obtaining_the_model_runtime.html
        """
        return self._call(_SHOW_MODEL_ENGINE_AND_RUNTIME, locals())

    iter_models = iterating(list_models, _ITER_MODELS)

    iter_model_engine_and_runtime = iterating(show_model_engine_and_runtime, _ITER_MODEL_ENGINE_AND_RUNTIME)


class AsyncAiApplicationManagementOperations(AsyncOperations):
    """The operations under AI Application Management."""

    delete_model = awaited(AiApplicationManagementOperations.delete_model)
    list_models = awaited(AiApplicationManagementOperations.list_models)
    show_model = awaited(AiApplicationManagementOperations.show_model)
    show_model_engine_and_runtime = awaited(AiApplicationManagementOperations.show_model_engine_and_runtime)
    iter_models = iterating_async(AiApplicationManagementOperations.list_models, _ITER_MODELS)
    iter_model_engine_and_runtime = iterating_async(
        AiApplicationManagementOperations.show_model_engine_and_runtime, _ITER_MODEL_ENGINE_AND_RUNTIME
    )
