"""Lower kernels to StableHLO for several platforms from one trace."""
