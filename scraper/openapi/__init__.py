"""Linked API → OpenAPI 3.0.3 documents: canonical order, byte-stable, one document an API version."""

from scraper.openapi.document import SpecFile, build_documents
from scraper.openapi.options import Prose, SpecOptions
from scraper.openapi.sources import Evidence
from scraper.openapi.text import render_yaml

__all__ = ["Evidence", "Prose", "SpecFile", "SpecOptions", "build_documents", "render_yaml"]
