"""Page model → documented API, one page at a time and free of any dialect."""

from scraper.read.operation import read_operation
from scraper.read.result import ReadPage

__all__ = ["ReadPage", "read_operation"]
