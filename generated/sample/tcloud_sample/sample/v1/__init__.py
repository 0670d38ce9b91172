"""Notebook Service API, version v1."""

from __future__ import annotations

from ..._runtime.client import Operations
from ..._runtime.operation import Target
from .notebook_management import NotebookManagementOperations
from .out_of_date_apis import OutOfDateApisOperations
from .tag_management import TagManagementOperations


class V1(NotebookManagementOperations, OutOfDateApisOperations, TagManagementOperations, Operations):
    """Notebook Service API, version v1."""

    _target = Target(
        service="sample",
        models=f"{__name__}.models",
        base_url="https://notebook.example.com",
        region=None,
        error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
    )
