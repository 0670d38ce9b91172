"""A server that answers every operation of OpenAPI documents with its documented example."""

from specmill.mock.application import MockApplication, Route
from specmill.mock.serving import listen, serve

__all__ = ["MockApplication", "Route", "listen", "serve"]
