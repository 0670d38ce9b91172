"""Specs as single files for other tools: equal schemas once, on request without references or in OpenAPI 3.1."""

from specmill.bundle.dereference import dereferenced
from specmill.bundle.openapi31 import as_openapi31
from specmill.bundle.share import with_shared_schemas
from specmill.bundle.sizes import operation_sizes

__all__ = ["as_openapi31", "dereferenced", "operation_sizes", "with_shared_schemas"]
