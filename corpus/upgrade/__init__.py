"""Programs across JAX versions: snapshots, frozen programs, classification of changes."""
