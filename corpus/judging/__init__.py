"""Judge a program: what XLA as users run it gives, against other engines and an error model in f64."""
