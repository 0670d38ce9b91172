"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class AddNicToEcsFixedIps(RequestModel):
    ip_address: str | None = None


class AddNicToEcsRequestInterfaceAttachment(RequestModel):
    fixed_ips: list[AddNicToEcsFixedIps] | None = None
    net_id: str | None = None
    port_id: str | None = None


class ListEcsNicsFixedIps(ResponseModel):
    ip_address: str | None = None
    subnet_id: str | None = None


class AddNicToEcsRequestBody(RequestModel):
    interface_attachment: Annotated[AddNicToEcsRequestInterfaceAttachment, Field(alias="interfaceAttachment")]


class AddNicToEcsResponseInterfaceAttachment(ResponseModel):
    fixed_ips: list[ListEcsNicsFixedIps] | None = None
    mac_addr: str | None = None
    net_id: str | None = None
    port_id: str | None = None
    port_state: str | None = None


class InterfaceAttachments(ResponseModel):
    fixed_ips: list[ListEcsNicsFixedIps] | None = None
    mac_addr: str | None = None
    net_id: str | None = None
    port_id: str | None = None
    port_state: str | None = None


class ListEcsNicsResponseBody(ResponseModel):
    interface_attachments: Annotated[list[InterfaceAttachments] | None, Field(alias="interfaceAttachments")] = None


class ShowEcsNicResponseBody(ResponseModel):
    interface_attachment: Annotated[
        AddNicToEcsResponseInterfaceAttachment | None, Field(alias="interfaceAttachment")
    ] = None


class AddNicToEcsResponseBody(ResponseModel):
    interface_attachment: Annotated[
        AddNicToEcsResponseInterfaceAttachment | None, Field(alias="interfaceAttachment")
    ] = None
