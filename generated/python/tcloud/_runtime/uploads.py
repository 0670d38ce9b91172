"""Content that is read while it is sent, a piece at a time: a file, or several parts as multipart/form-data."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, TypeAlias
from urllib.parse import quote

from .errors import ConfigurationError

Content: TypeAlias = bytes | os.PathLike[str] | BinaryIO
"""What can be sent: bytes, the path of a file, or a file that is open for reading bytes, from where it stands."""

_PIECE = 256 * 1024


class Upload:
    """The base of what is sent in pieces.

    `length` is the number of bytes, None if that cannot be known before; `can_repeat` says whether all pieces can be
    read again.
    """

    length: int | None = None
    can_repeat: bool = True

    def pieces(self) -> Iterator[bytes]:
        """Every piece; asked again, for another attempt, from the beginning. Raises `ConfigurationError`."""
        raise NotImplementedError

    async def pieces_async(self) -> AsyncIterator[bytes]:
        """Every piece, read in a thread of its own so that nobody else waits for the disk."""
        import asyncio

        pieces = self.pieces()
        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            yield piece


class FileUpload(Upload):
    """The bytes of one file."""

    def __init__(self, source: os.PathLike[str] | BinaryIO) -> None:
        """Look how long it is. Raises `OSError` if the file cannot be read."""
        self._source = source
        self._begin: int | None = None
        self._is_spent = False
        self.can_repeat = isinstance(source, os.PathLike) or source.seekable()
        if isinstance(source, os.PathLike):
            self.length = Path(source).stat().st_size
            self.name = Path(source).name
        else:
            self.name = Path(str(getattr(source, "name", "file"))).name
            if self.can_repeat:
                self._begin = source.tell()
                self.length = source.seek(0, os.SEEK_END) - self._begin
                source.seek(self._begin)

    def pieces(self) -> Iterator[bytes]:
        """Every piece. Raises `ConfigurationError` if an attempt before has read what cannot be read twice."""
        if isinstance(self._source, os.PathLike):
            with Path(self._source).open("rb") as file:
                yield from _read(file)
        elif self._begin is not None:
            self._source.seek(self._begin)
            yield from _read(self._source)
        elif self._is_spent:
            raise ConfigurationError("The content cannot be sent again: the stream it comes from cannot go back.")
        else:
            self._is_spent = True
            yield from _read(self._source)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a form: a value, or a file with its name."""

    name: str
    content: bytes | FileUpload = field(repr=False)
    filename: str | None = None
    media_type: str | None = None


class FormUpload(Upload):
    """Parts as multipart/form-data (RFC 7578)."""

    def __init__(self, parts: Sequence[Part]) -> None:
        boundary = secrets.token_hex(16)
        self.media_type = f"multipart/form-data; boundary={boundary}"
        self._parts = [(_head(part, boundary), part.content) for part in parts]
        self._end = f"--{boundary}--\r\n".encode()
        self.can_repeat = all(isinstance(part.content, bytes) or part.content.can_repeat for part in parts)
        lengths = [len(content) if isinstance(content, bytes) else content.length for _, content in self._parts]
        known = [length for length in lengths if length is not None]
        if len(known) == len(lengths):
            heads = sum(len(head) + 2 for head, _ in self._parts)
            self.length = sum(known) + heads + len(self._end)

    def pieces(self) -> Iterator[bytes]:
        """Every piece. Raises `ConfigurationError` if a part cannot be read twice."""
        for head, content in self._parts:
            yield head
            if isinstance(content, bytes):
                yield content
            else:
                yield from content.pieces()
            yield b"\r\n"
        yield self._end


def content_of(value: Content) -> bytes | Upload:
    """What a request can carry of `value`. Raises `TypeError` for anything else, `OSError` for an unreadable file."""
    if isinstance(value, bytes | bytearray):
        return bytes(value)
    if isinstance(value, os.PathLike) or callable(getattr(value, "read", None)):
        return FileUpload(value)
    raise TypeError("give bytes, the path of a file, or a file that is open for reading bytes")


def sized(headers: Mapping[str, str], content: bytes | Upload | None) -> Mapping[str, str]:
    """`headers` with the length of an upload, so that it need not be sent in chunks."""
    if isinstance(content, Upload) and content.length is not None:
        return {**headers, "Content-Length": str(content.length)}
    return headers


def _read(file: BinaryIO) -> Iterator[bytes]:
    while piece := file.read(_PIECE):
        yield piece


def _head(part: Part, boundary: str) -> bytes:
    lines = [f"--{boundary}", f'Content-Disposition: form-data; name="{_quoted(part.name)}"']
    if part.filename is not None:
        lines[1] += f'; filename="{_quoted(part.filename)}"'
    if part.media_type is not None:
        lines.append(f"Content-Type: {part.media_type}")
    return "\r\n".join([*lines, "", ""]).encode()


def _quoted(text: str) -> str:
    """A name as browsers write it: what would end the string or the line is escaped, and nothing else."""
    return "".join(quote(char) if char in '"\r\n' else char for char in text)
