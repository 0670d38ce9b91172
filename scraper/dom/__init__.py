"""HTML → page model. The only place that imports an HTML library; one adapter a dialect."""

from scraper.dom.read_page import Unreadable, read_page

__all__ = ["Unreadable", "read_page"]
