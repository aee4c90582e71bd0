"""Formulas with their arrays and scalars, as textbooks and libraries have them."""

from kernels.writing.sampler import Sampler
from kernels.writing.values import SUM, Shape, Value, broadcast, expr

Field = tuple[str, float, float]  # Names, those of a scalar after "=", and the ends of the range.
Formula = tuple[str, str, tuple[Field, ...]]  # A noun, code over {a}, {b}, ..., and the fields in order.
BOUND = 30.0


def written(s: Sampler, code: str, fields: tuple[Field, ...], shape: Shape) -> Value:
    """The formula of inputs for its fields: arrays of the shape, or that broadcast to it, and scalars."""
    arrays = [at for at, (names, _, _) in enumerate(fields) if not names.startswith("=")]
    whole = s.pick(arrays)
    given = []
    for at, (names, low, high) in enumerate(fields):
        if names.startswith("="):
            own: Shape = ()
        else:
            own = shape if at == whole or s.chance(0.5) else s.partner(shape, 0.2)
        given.append(s.array(names.lstrip("="), own, low=low, high=high))
    text = code.format(**dict(zip("abcde", given, strict=False)))
    return expr(text, broadcast(*(value.shape for value in given)), BOUND, level=SUM)
