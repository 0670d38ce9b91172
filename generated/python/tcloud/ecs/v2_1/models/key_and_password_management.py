"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Literal

from ...._runtime.models import RequestModel, ResponseModel


class CreateAndImportSshKeyPairRequestKeypair(RequestModel):
    name: str
    public_key: str | None = None
    type: Literal["ssh", "x509"] | None = None
    user_id: str | None = None


class CreateAndImportSshKeyPairResponseKeypair(ResponseModel):
    fingerprint: str | None = None
    name: str | None = None
    private_key: str | None = None
    public_key: str | None = None
    type: Literal["ssh", "x509"] | str | None = None
    user_id: str | None = None


class ListSshKeyPairsKeypair(ResponseModel):
    fingerprint: str | None = None
    name: str | None = None
    public_key: str | None = None
    type: str | None = None
    """Default: "ssh"."""


class ShowPasswordForLoggingToEcsResponseBody(ResponseModel):
    password: str | None = None


class ShowSshKeyPairKeypair(ResponseModel):
    created_at: str | None = None
    deleted: bool | None = None
    deleted_at: str | None = None
    fingerprint: str | None = None
    id: int | None = None
    name: str | None = None
    public_key: str | None = None
    type: str | None = None
    """Default: "ssh"."""
    updated_at: str | None = None
    user_id: str | None = None


class ShowSshKeyPairResponseBody(ResponseModel):
    keypair: ShowSshKeyPairKeypair | None = None


class CreateAndImportSshKeyPairRequestBody(RequestModel):
    keypair: CreateAndImportSshKeyPairRequestKeypair


class CreateAndImportSshKeyPairResponseBody(ResponseModel):
    keypair: CreateAndImportSshKeyPairResponseKeypair | None = None


class Keypairs(ResponseModel):
    keypair: ListSshKeyPairsKeypair | None = None


class ListSshKeyPairsResponseBody(ResponseModel):
    keypairs: list[Keypairs] | None = None
