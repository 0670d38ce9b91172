"""A WSGI application on a port of the loopback interface, until it is interrupted."""

from __future__ import annotations

import logging
import os
import socket
from typing import TYPE_CHECKING

from werkzeug.serving import WSGIRequestHandler, make_server

from specmill.errors import SpecmillError

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

HOST = "127.0.0.1"


class _Handler(WSGIRequestHandler):
    """The application tells about its requests itself."""

    def log(self, type: str, message: str, *args: object) -> None:
        """Leave the lines of normal requests out; problems of a connection still show."""
        if type != "info":
            logging.getLogger("werkzeug").log(logging.ERROR, message, *args)


def listen(port: int) -> socket.socket:
    """Return a socket that listens on ``port``, or on any free one for 0.

    Raises :class:`SpecmillError` when the port cannot be had.
    """
    try:
        return socket.create_server((HOST, port))
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise SpecmillError(f"cannot listen on port {port}: {reason}; name another with --port") from error


def serve(application: WSGIApplication, listener: socket.socket) -> None:
    """Answer requests until Ctrl-C, each connection in a thread of its own."""
    with listener:
        port = listener.getsockname()[1]
        server = make_server(HOST, port, application, threaded=True, request_handler=_Handler, fd=listener.fileno())
        try:
            server.serve_forever()
        finally:
            server.server_close()
