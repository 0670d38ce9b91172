"""What this package was generated from."""

from __future__ import annotations

VERSION = "0.1.0"
GENERATOR = "specmill 0.1.0"
SPECIFICATIONS = {"sample": {"v1": "1360cf65994d62053addbd71202f6872c86299d40184d3ceec721511415ec49a"}}
