"""The checks that a kernel's programs must pass to become a record."""
