"""Solvers: loops that end when a tolerance is met, the steps run out, or the numbers do."""
