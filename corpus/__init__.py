"""From kernel to record: lowering, execution, checks, normal form, the corpus file, and the pytest plugin."""

from corpus.jax_settings import isolate

isolate()  # Before JAX is imported.
