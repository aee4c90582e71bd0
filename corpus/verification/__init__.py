"""Verification of records from untrusted sources. Imports no JAX until a worker has set its limits."""
