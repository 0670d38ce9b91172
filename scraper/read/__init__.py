"""Page model → documented API, one page at a time and free of any dialect."""

from scraper.read.operation import ReadPage, read_operation

__all__ = ["ReadPage", "read_operation"]
