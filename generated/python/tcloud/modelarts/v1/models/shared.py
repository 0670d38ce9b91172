"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class CreateTrainingJobConfigurationDataSource(RequestModel):
    data_url: str | None = None
    dataset_id: str | None = None
    dataset_version: str | None = None
    type: Literal["obs", "dataset"] | None = None


class Parameter(ResponseModel):
    label: str | None = None
    value: str | None = None


class ParameterInput(RequestModel):
    label: str | None = None
    value: str | None = None


class ResourceFlavorListMetadata(ResponseModel):
    continue_: Annotated[str | None, Field(alias="continue")] = None
    remaining_item_count: Annotated[int | None, Field(alias="remainingItemCount")] = None


class ShowTrainingJobConfigurationDataSource(ResponseModel):
    data_url: str | None = None
    dataset_id: str | None = None
    dataset_version: str | None = None
    type: Literal["obs", "dataset"] | str | None = None


class ShowTrainingJobConfigurationHostPath(ResponseModel):
    dest_path: str | None = None
    read_only: bool | None = None
    """Default: false."""
    src_path: str | None = None


class ShowTrainingJobConfigurationNfs(ResponseModel):
    dest_path: str | None = None
    id: str | None = None
    read_only: bool | None = None
    """Default: false."""
    src_path: str | None = None


class ShowTrainingJobConfigurationVolumes(ResponseModel):
    host_path: ShowTrainingJobConfigurationHostPath | None = None
    nfs: ShowTrainingJobConfigurationNfs | None = None
