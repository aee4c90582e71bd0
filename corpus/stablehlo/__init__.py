"""StableHLO programs: parse, print, normalize, widen and inspect them."""
