"""Known defects of the JSON in listings, one file each; every repair that was needed is recorded with the example."""

from scraper.repairs.read_json import JsonReading, read_json

__all__ = ["JsonReading", "read_json"]
