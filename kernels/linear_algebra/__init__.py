"""Linear algebra: factorizations, solves, spectra, and functions of matrices."""
