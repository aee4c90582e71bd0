"""The pytest plugin: options, cases, workers, and the controller that writes the corpus. Imports no JAX."""
