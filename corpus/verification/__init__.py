"""Verification of records from untrusted sources. Imports no JAX before a worker has set its limits."""
