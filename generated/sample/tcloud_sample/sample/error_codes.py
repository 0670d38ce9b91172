"""The documented error codes of this service; `error.documented` looks here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .._runtime.errors import DocumentedError

ERROR_CODES: Mapping[str, Sequence[DocumentedError]] = {
    "NBS.0100": (
        DocumentedError(
            "NBS.0100",
            "500",
            message="Internal error.",
            description="The service failed.",
            solution="Try again later; if the error stays, contact support.",
        ),
    ),
    "NBS.0101": (
        DocumentedError(
            "NBS.0101",
            "401",
            message="Token missing or expired.",
            description="The header X-Auth-Token is missing or too old.",
            solution="Request a new token.",
        ),
    ),
    "NBS.0103": (
        DocumentedError(
            "NBS.0103",
            "403",
            message="Not allowed.",
            description="The user’s role does not cover this operation.",
            solution="See the list of permissions.",
        ),
    ),
    "NBS.0104": (
        DocumentedError(
            "NBS.0104",
            "400",
            message="A parameter is not valid.",
            description="A parameter is missing or its value is out of range.",
            solution="Compare the request with the tables of the API.",
        ),
    ),
    "NBS.0105": (
        DocumentedError(
            "NBS.0105",
            "400",
            message="The project does not exist.",
            description="The project ID in the path is unknown.",
            solution="Look up the project ID.",
        ),
    ),
    "NBS.0107": (
        DocumentedError(
            "NBS.0107",
            "400",
            message="The job name is taken.",
            description="Another job of the workspace has this name.",
            solution="Choose a different name.",
        ),
    ),
    "NBS.0113": (
        DocumentedError(
            "NBS.0113",
            "400",
            message="Quota exceeded: {}.",
            description="The project has used up its quota of instances.",
            solution="Delete instances or ask for a higher quota.",
        ),
    ),
    "NBS.6404": (
        DocumentedError(
            "NBS.6404",
            "404",
            message="There is no such instance.",
            description="The instance ID is unknown or the instance was deleted.",
            solution="List the instances and check the ID.",
        ),
    ),
    "NBS.6409": (
        DocumentedError(
            "NBS.6409",
            "400",
            message="The instance is not running.",
            description="The operation needs a running instance.",
            solution="Start the instance and try again.",
        ),
    ),
    "NBS.6411": (
        DocumentedError(
            "NBS.6411",
            "409",
            message="The tag key exists.",
            description="The instance already carries a tag with this key.",
            solution="Set overwrite to true.",
        ),
    ),
}
