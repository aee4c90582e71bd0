"""How a kernel becomes a record: lowering, running StableHLO text, checks, canonical form, the file."""

import os

# Collectives need two devices to talk to each other. JAX reads this when it is imported.
os.environ.setdefault("JAX_NUM_CPU_DEVICES", "2")
