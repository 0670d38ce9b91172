"""What this package was generated from."""

from __future__ import annotations

VERSION = "0.1.0"
GENERATOR = "specmill 0.1.0"
SPECIFICATIONS = {"sample": {"v1": "ba62b8cf574875f3dfe695084d502221eb6025723757aa073094539a4ec8f6db"}}
