"""The models of this version; each is imported when it is first used."""
# ruff: noqa: F403 - the names are stated in the modules and in the table below

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .notebook_management import *
    from .out_of_date_apis import *
    from .tag_management import *

_HOMES = {
    "ContainerHooks": "notebook_management",
    "CreateNotebookConfig": "notebook_management",
    "CreateNotebookLease": "notebook_management",
    "CreateNotebookRequestBody": "notebook_management",
    "CreateNotebookResponseBody": "notebook_management",
    "CreateTrainingJobConfig": "notebook_management",
    "CreateTrainingJobRequestBody": "notebook_management",
    "CreateTrainingJobResponseBody": "notebook_management",
    "CustomHooks": "notebook_management",
    "DataSource": "notebook_management",
    "EndpointsReq": "notebook_management",
    "EndpointsRes": "notebook_management",
    "Event": "notebook_management",
    "EventSource": "notebook_management",
    "Image": "notebook_management",
    "JobProgress": "notebook_management",
    "LeaseReq": "notebook_management",
    "ListNotebooksLease": "notebook_management",
    "ListNotebooksResponseBody": "notebook_management",
    "Nfs": "notebook_management",
    "NotebookResp": "notebook_management",
    "Parameter": "notebook_management",
    "Pool": "notebook_management",
    "ShowNotebookResponseBody": "notebook_management",
    "StartNotebookResponseBody": "notebook_management",
    "UpdateNotebookRequestBody": "notebook_management",
    "UpdateNotebookResponseBody": "notebook_management",
    "Usage": "notebook_management",
    "User": "notebook_management",
    "UserDomain": "notebook_management",
    "VolumeReq": "notebook_management",
    "VolumeRes": "notebook_management",
    "Volumes": "notebook_management",
    "ActInstanceRequestBody": "out_of_date_apis",
    "ActInstanceResponseBody": "out_of_date_apis",
    "Jobs": "out_of_date_apis",
    "ListTrainingJobsResponseBody": "out_of_date_apis",
    "RestartInstanceRequestBody": "out_of_date_apis",
    "RestartInstanceResponseBody": "out_of_date_apis",
    "StartOrStopInstanceRequestBody": "out_of_date_apis",
    "StartOrStopInstanceResponseBody": "out_of_date_apis",
    "AddNotebookTagsRequestBody": "tag_management",
    "AddNotebookTagsResponseBody": "tag_management",
    "Creator": "tag_management",
    "ListNotebookTagsResponseBody": "tag_management",
    "Tag": "tag_management",
    "TagResp": "tag_management",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(_HOMES)
