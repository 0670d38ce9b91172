"""Notebook Service API, version v1."""

from __future__ import annotations

from ..._runtime.async_client import AsyncOperations
from ..._runtime.client import Operations
from ..._runtime.operation import Target
from . import notebook_management, out_of_date_apis, tag_management

_TARGET = Target(
    service="sample",
    models=f"{__name__}.models",
    base_url="https://notebook.example.com",
    region=None,
    error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
)


class V1(
    notebook_management.NotebookManagementOperations,
    out_of_date_apis.OutOfDateApisOperations,
    tag_management.TagManagementOperations,
    Operations,
):
    """Notebook Service API, version v1."""

    _target = _TARGET


class AsyncV1(
    notebook_management.AsyncNotebookManagementOperations,
    out_of_date_apis.AsyncOutOfDateApisOperations,
    tag_management.AsyncTagManagementOperations,
    AsyncOperations,
):
    """Notebook Service API, version v1."""

    _target = _TARGET
