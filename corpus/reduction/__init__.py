"""Reduction: the smallest program, as Python of public JAX calls, that still shows a finding."""
