"""Answers that are read while they arrive, so that a large one is never in memory as a whole."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Protocol, Self


class Stream(Protocol):
    """An answer whose content waits in its connection, as a transport gives it."""

    status_code: int
    headers: Mapping[str, str]

    def pieces(self) -> Iterator[bytes]:
        """The content, a piece at a time. Raises `ConnectionFailedError` if the rest does not come."""
        ...

    def close(self) -> None:
        """Give the connection back, whether all was read or not."""
        ...


class AsyncStream(Protocol):
    """The same for an `AsyncClient`."""

    status_code: int
    headers: Mapping[str, str]

    def pieces(self) -> AsyncIterator[bytes]:
        """The content, a piece at a time. Raises `ConnectionFailedError` if the rest does not come."""
        ...

    async def close(self) -> None:
        """Give the connection back, whether all was read or not."""
        ...


class StreamedResponse:
    """An answer to be read once: in pieces, as a whole, or into a file. To be closed; `with` does that."""

    def __init__(self, stream: Stream) -> None:
        self.status_code = stream.status_code
        self.headers = stream.headers
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return self._stream.pieces()

    def read(self) -> bytes:
        """The content."""
        return b"".join(self._stream.pieces())

    def save(self, path: str | os.PathLike[str]) -> int:
        """Write the content to the file at `path` and return its length; if that fails, `path` is as it was."""
        with _replacing(Path(path)) as file:
            for piece in self._stream.pieces():
                file.write(piece)
            return file.tell()

    def close(self) -> None:
        """Give the connection back."""
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None:
        self.close()


class AsyncStreamedResponse:
    """The same for an `AsyncClient`: with `async for`, `await` and `async with`."""

    def __init__(self, stream: AsyncStream) -> None:
        self.status_code = stream.status_code
        self.headers = stream.headers
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._stream.pieces()

    async def read(self) -> bytes:
        """The content."""
        return b"".join([piece async for piece in self._stream.pieces()])

    async def save(self, path: str | os.PathLike[str]) -> int:
        """Write the content to the file at `path` and return its length; if that fails, `path` is as it was."""
        import asyncio

        with _replacing(Path(path)) as file:
            async for piece in self._stream.pieces():
                await asyncio.to_thread(file.write, piece)
            return file.tell()

    async def close(self) -> None:
        """Give the connection back."""
        await self._stream.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *details: object) -> None:
        await self.close()


@contextmanager
def _replacing(path: Path) -> Generator[IO[bytes], None, None]:
    """A file that takes the place of `path` once it is complete."""
    partial = path.with_name(f"{path.name}.part")
    try:
        with partial.open("wb") as file:
            yield file
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
