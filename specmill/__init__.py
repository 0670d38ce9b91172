"""The command line of specmill joins :mod:`scraper` (pages to OpenAPI) and :mod:`generator` (OpenAPI to a client)."""

__version__ = "0.1.0"
