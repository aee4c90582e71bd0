"""Numbers of every kind: integers and their bits, casts, complex numbers, special functions, chance."""
