"""Headings of an operation page → what the section holds. Counts: templates T1–T4b of the two dialects."""

from __future__ import annotations

from enum import StrEnum


class SectionKind(StrEnum):
    """What a section of an operation page is for."""

    FUNCTION = "function"
    CONSTRAINTS = "constraints"
    URI = "uri"
    REQUEST = "request"
    RESPONSE = "response"
    REQUEST_EXAMPLE = "request example"
    RESPONSE_EXAMPLE = "response example"
    SAMPLES = "samples"
    STATUS = "status"
    ERROR_CODES = "error codes"
    TOOLS = "tools"
    NAME = "name"


HEADINGS: dict[str, SectionKind] = {
    "function": SectionKind.FUNCTION,
    "function description": SectionKind.FUNCTION,
    "description": SectionKind.FUNCTION,
    "functions": SectionKind.FUNCTION,
    "api function": SectionKind.FUNCTION,
    "api description": SectionKind.FUNCTION,
    "function introduction": SectionKind.FUNCTION,
    "constraints": SectionKind.CONSTRAINTS,
    "restrictions": SectionKind.CONSTRAINTS,
    "precautions": SectionKind.CONSTRAINTS,
    "prerequisites": SectionKind.CONSTRAINTS,
    "usage notes": SectionKind.CONSTRAINTS,
    "usage restrictions": SectionKind.CONSTRAINTS,
    "notes": SectionKind.CONSTRAINTS,
    "authorization": SectionKind.CONSTRAINTS,
    "authorization information": SectionKind.CONSTRAINTS,
    "required permissions": SectionKind.CONSTRAINTS,
    "uri": SectionKind.URI,
    "url": SectionKind.URI,
    "uri format": SectionKind.URI,
    "api format": SectionKind.URI,
    "request method and uri": SectionKind.URI,
    "request": SectionKind.REQUEST,
    "requests": SectionKind.REQUEST,
    "request body": SectionKind.REQUEST,
    "request parameter": SectionKind.REQUEST,
    "request parameters": SectionKind.REQUEST,
    "request message": SectionKind.REQUEST,
    "request header": SectionKind.REQUEST,
    "request headers": SectionKind.REQUEST,
    "request elements": SectionKind.REQUEST,
    "input parameters": SectionKind.REQUEST,
    "response": SectionKind.RESPONSE,
    "responses": SectionKind.RESPONSE,
    "response body": SectionKind.RESPONSE,
    "response parameter": SectionKind.RESPONSE,
    "response parameters": SectionKind.RESPONSE,
    "response message": SectionKind.RESPONSE,
    "response header": SectionKind.RESPONSE,
    "response headers": SectionKind.RESPONSE,
    "response elements": SectionKind.RESPONSE,
    "normal response": SectionKind.RESPONSE,
    "output parameters": SectionKind.RESPONSE,
    "returned parameters": SectionKind.RESPONSE,
    "example request": SectionKind.REQUEST_EXAMPLE,
    "example requests": SectionKind.REQUEST_EXAMPLE,
    "request example": SectionKind.REQUEST_EXAMPLE,
    "request examples": SectionKind.REQUEST_EXAMPLE,
    "sample request": SectionKind.REQUEST_EXAMPLE,
    "sample requests": SectionKind.REQUEST_EXAMPLE,
    "example of the request": SectionKind.REQUEST_EXAMPLE,
    "request samples": SectionKind.REQUEST_EXAMPLE,
    "request sample": SectionKind.REQUEST_EXAMPLE,
    "request message example": SectionKind.REQUEST_EXAMPLE,
    "uri example": SectionKind.REQUEST_EXAMPLE,
    "example response": SectionKind.RESPONSE_EXAMPLE,
    "example responses": SectionKind.RESPONSE_EXAMPLE,
    "response example": SectionKind.RESPONSE_EXAMPLE,
    "response examples": SectionKind.RESPONSE_EXAMPLE,
    "example of the response": SectionKind.RESPONSE_EXAMPLE,
    "response samples": SectionKind.RESPONSE_EXAMPLE,
    "response sample": SectionKind.RESPONSE_EXAMPLE,
    "response message example": SectionKind.RESPONSE_EXAMPLE,
    "sample response": SectionKind.RESPONSE_EXAMPLE,
    "sample responses": SectionKind.RESPONSE_EXAMPLE,
    "example": SectionKind.SAMPLES,
    "examples": SectionKind.SAMPLES,
    "sample": SectionKind.SAMPLES,
    "samples": SectionKind.SAMPLES,
    "status code": SectionKind.STATUS,
    "status codes": SectionKind.STATUS,
    "http status code": SectionKind.STATUS,
    "http status codes": SectionKind.STATUS,
    "response status code": SectionKind.STATUS,
    "response status codes": SectionKind.STATUS,
    "return code": SectionKind.STATUS,
    "return codes": SectionKind.STATUS,
    "return value": SectionKind.STATUS,
    "return values": SectionKind.STATUS,
    "returned value": SectionKind.STATUS,
    "returned values": SectionKind.STATUS,
    "error code": SectionKind.ERROR_CODES,
    "error codes": SectionKind.ERROR_CODES,
    "debugging": SectionKind.TOOLS,
}
"""Headings of sections."""

SUB_HEADINGS: dict[str, SectionKind] = {
    "api name": SectionKind.NAME,
    "function": SectionKind.FUNCTION,
    "uri": SectionKind.URI,
    "uri format": SectionKind.URI,
    "url format": SectionKind.URI,
    "request parameter": SectionKind.REQUEST,
    "request parameters": SectionKind.REQUEST,
    "response parameter": SectionKind.RESPONSE,
    "response parameters": SectionKind.RESPONSE,
    "example request": SectionKind.REQUEST_EXAMPLE,
    "request example": SectionKind.REQUEST_EXAMPLE,
    "sample request": SectionKind.REQUEST_EXAMPLE,
    "uri example": SectionKind.REQUEST_EXAMPLE,
    "example response": SectionKind.RESPONSE_EXAMPLE,
    "response example": SectionKind.RESPONSE_EXAMPLE,
    "sample response": SectionKind.RESPONSE_EXAMPLE,
}
"""Labels inside a section (templates T4 and T4b: the first words of a list item; elsewhere a bold paragraph)."""
