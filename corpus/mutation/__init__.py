"""Planted faults and planted harmless changes, which measure what the checks detect."""
