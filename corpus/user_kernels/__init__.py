"""Kernels that a user brings: functions of a file or a package, and the inputs that are declared for them."""
