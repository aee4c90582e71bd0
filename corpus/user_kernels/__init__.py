"""A user's kernels: functions of a file or a package, and the inputs that are declared for them."""
