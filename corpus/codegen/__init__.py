"""Ahead-of-time compilation by XLA for the CPU and for described GPUs: optimized HLO and PTX."""
