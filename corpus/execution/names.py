"""The names of the engines, as records have them."""

INTERPRETER, XLA, PYTHON = "interpreter", "xla-cpu", "python"
