"""Numerical judgement: sampling of inputs, tolerances, finite differences."""
