"""Values → the parts of a multipart/form-data body, as OpenAPI 3.0 says: text, JSON for objects, files."""

from __future__ import annotations

import mimetypes
import os
from collections.abc import Iterator, Mapping
from typing import Any, cast

from pydantic import BaseModel

from .arguments import UNSET
from .uploads import FileUpload, FormUpload, Part
from .values import encoded, text


def form_of(values: Mapping[str, Any]) -> FormUpload:
    """The form of `values`; bytes, paths and open files are files of it, a list is a part for each of its items.

    Raises `OSError` if a file cannot be read.
    """
    return FormUpload([part for name, value in values.items() if value is not UNSET for part in _parts(name, value)])


def _parts(name: str, value: Any) -> Iterator[Part]:
    if isinstance(value, list | tuple):
        for item in cast("list[Any]", value):
            yield from _parts(name, item)
    elif isinstance(value, bytes):
        yield Part(name, value, name, "application/octet-stream")
    elif isinstance(value, os.PathLike) or callable(getattr(value, "read", None)):
        file = FileUpload(cast("Any", value))
        media_type = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        yield Part(name, file, file.name, media_type)
    elif isinstance(value, Mapping | BaseModel) or value is None:
        yield Part(name, encoded(value), None, "application/json")
    else:
        yield Part(name, text(value).encode())
