"""The names of the engines, as records have them."""

INTERPRETER, XLA, PYTHON = "interpreter", "xla-cpu", "python"
DEFAULT = "xla-cpu-default"  # XLA as JAX compiles by default; XLA is the quicker way to compile.
