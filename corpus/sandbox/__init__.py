"""Calls with values of unknown origin, in sandboxed worker processes. Imports no JAX outside of them."""
