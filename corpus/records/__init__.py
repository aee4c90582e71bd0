"""The corpus file: records, their schema, and reading and writing them. Imports no JAX."""
