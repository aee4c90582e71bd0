"""Execution backends: StableHLO's reference interpreter, XLA, and op-by-op JAX."""
