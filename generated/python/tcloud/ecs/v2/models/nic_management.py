"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class AddNicEcsFixedIps(RequestModel):
    ip_address: str | None = None


class AddNicEcsRequestInterfaceAttachment(RequestModel):
    fixed_ips: list[AddNicEcsFixedIps] | None = None
    net_id: str | None = None
    port_id: str | None = None


class ShowEcsNiCsFixedIps(ResponseModel):
    ip_address: str | None = None
    subnet_id: str | None = None


class AddNicEcsRequestBody(RequestModel):
    interface_attachment: Annotated[AddNicEcsRequestInterfaceAttachment, Field(alias="interfaceAttachment")]


class AddNicEcsResponseInterfaceAttachment(ResponseModel):
    fixed_ips: list[ShowEcsNiCsFixedIps] | None = None
    mac_addr: str | None = None
    net_id: str | None = None
    port_id: str | None = None
    port_state: str | None = None


class InterfaceAttachments(ResponseModel):
    fixed_ips: list[ShowEcsNiCsFixedIps] | None = None
    mac_addr: str | None = None
    net_id: str | None = None
    port_id: str | None = None
    port_state: str | None = None


class ShowEcsNiCsResponseBody(ResponseModel):
    interface_attachments: Annotated[list[InterfaceAttachments] | None, Field(alias="interfaceAttachments")] = None


class ShowNiCsEcsResponseBody(ResponseModel):
    interface_attachment: Annotated[AddNicEcsResponseInterfaceAttachment | None, Field(alias="interfaceAttachment")] = (
        None
    )


class AddNicEcsResponseBody(ResponseModel):
    interface_attachment: Annotated[AddNicEcsResponseInterfaceAttachment | None, Field(alias="interfaceAttachment")] = (
        None
    )
