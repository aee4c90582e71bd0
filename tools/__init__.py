"""What people do with a corpus: one command a file, run as ``python -m tools.NAME``."""
