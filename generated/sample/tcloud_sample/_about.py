"""What this package was generated from."""

from __future__ import annotations

VERSION = "0.1.0"
GENERATOR = "specmill 0.1.0"
SPECIFICATIONS = {"sample": {"v1": "70a073fd9936bc8201fabc65bedf49acd1a106ab4a94bcb3ab81cc7b35f22c92"}}
