"""Names of the spec: operationIds, component names and the record that keeps them stable."""
