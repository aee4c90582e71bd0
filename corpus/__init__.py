"""From kernel to record: lowering, execution, checks, normal form, the corpus file, and the pytest plugin."""

import os

from corpus.jax_settings import OVERRIDDEN, isolate

OVERRIDDEN.update(isolate(os.environ))  # Before JAX is imported.
