"""Signals: Fourier transforms, filters, images, and interpolation."""
