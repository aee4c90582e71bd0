"""Commands that read corpora: one a file, run as ``python -m tools.NAME``."""
