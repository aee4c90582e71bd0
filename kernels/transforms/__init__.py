"""JAX's own transformations inside a kernel: derivatives, batching, custom rules, scans, composites."""
