"""Numerical science: fields on grids, particles, ordinary differential equations, geometry."""
