"""What this package was generated from."""

from __future__ import annotations

VERSION = "0.1.0"
GENERATOR = "specmill 0.1.0"
SPECIFICATIONS = {"sample": {"v1": "f6cfad8775a73b131913581c4f82511d51491ddaab3e71b7ef6c97a904c188f0"}}
