"""Operations on arrays of any rank: contractions, products with a matrix, reshapes, transposes."""

import math
from collections.abc import Callable, Sequence

from kernels.writing.sampler import Sampler
from kernels.writing.values import ATOM, PRODUCT, SIGN, Shape, Value, call, expr, tuple_of

# ---- contractions


def contracted(code: str, shape: Shape, count: int, *values: Value, level: int = ATOM) -> Value:
    """A sum of ``count`` products of one element of each value."""
    bound = count * math.prod(value.bound for value in values)
    if all(value.low >= 0 for value in values):
        low = count * math.prod(value.low for value in values)
        return expr(code, shape, (low, bound), level=level, kind="matrix")
    reach = min(bound, 0.9 * math.sqrt(count) * math.prod(value.radius for value in values))
    return expr(code, shape, bound, level=level, kind="matrix", usual=(-reach, reach))


def einsum_shape(spec: str, *values: Value) -> tuple[Shape, int]:
    """The shape an einsum gives and how many products each of its elements sums."""
    inputs, result = spec.replace(" ", "").split("->")
    sizes: dict[str, int] = {}
    for term, value in zip(inputs.split(","), values, strict=True):
        sizes.update(zip(term, value.shape, strict=True))
    count = math.prod(size for letter, size in sizes.items() if letter not in result)
    return tuple(sizes[letter] for letter in result), count


def einsum(s: Sampler, spec: str, *values: Value) -> Value:
    """``jnp.einsum`` of a subscript string without ellipsis."""
    values = tuple(s.short(value, 22) for value in values)
    shape, count = einsum_shape(spec, *values)
    code = f'jnp.einsum("{spec}", {", ".join(value.code for value in values)})'
    return contracted(code, shape, count, *values)


# ---- products with a matrix


Spelling = Callable[[Sampler, Value, Value], str]


def _einsum(s: Sampler, x: Value, w: Value) -> str:
    lead = s.pick(("...", "bthqs"[: x.rank - 1]))
    i, o = s.pick((("i", "o"), ("d", "f"), ("i", "j"), ("k", "m")))
    return f'jnp.einsum("{lead}{i},{i}{o}->{lead}{o}", {x}, {w})'


def _tensordot(s: Sampler, x: Value, w: Value) -> str:
    axes = s.pick(("axes=1", "1", f"axes=([{x.rank - 1}], [0])", "axes=([-1], [0])"))
    return f"jnp.tensordot({x}, {w}, {axes})"


def operator(s: Sampler, x: Value, w: Value) -> str:
    """``x @ w``."""
    return f"{x.at(PRODUCT)} @ {w.at(PRODUCT + 1)}"


SPELLINGS: tuple[Spelling, ...] = (
    lambda s, x, w: f"jnp.matmul({x}, {w})",
    lambda s, x, w: f"jnp.dot({x}, {w})",
    _einsum,
    _tensordot,
    lambda s, x, w: f"{s.lax}.dot_general({x}, {w}, ((({x.rank - 1},), (0,)), ((), ())))",
    *(operator,) * 4,
)


def linear(s: Sampler, x: Value, w: Value, spelling: Spelling | None = None) -> Value:
    """The last axis of ``x`` times the first of a matrix, in one of the spellings or in the one given."""
    x, w = s.short(x, 26), s.short(w, 26)
    spelling = spelling or s.pick(SPELLINGS)
    level = PRODUCT if spelling is operator else ATOM
    return contracted(spelling(s, x, w), (*x.shape[:-1], w.shape[1]), w.shape[0], x, w, level=level)


def product(s: Sampler, x: Value, w: Value) -> Value:
    """The last axis of ``x`` times the first of a matrix or vector, both as they are, mostly by ``@``."""
    shape = (*x.shape[:-1], *w.shape[1:])
    bound = x.shape[-1] * x.bound * w.bound
    function = s.pick(("jnp.dot", "jnp.einsum", "jnp.matmul", *("@",) * 5))
    if function == "jnp.einsum" and w.rank == 2:
        subscripts = s.pick(('"...i,ij->...j"', '"...d,dk->...k"'))
        return expr(f"jnp.einsum({subscripts}, {x}, {w})", shape, bound, kind="matrix")
    if function in ("jnp.dot", "jnp.matmul"):
        return call(function, x, w, shape=shape, interval=(-bound, bound), kind="matrix")
    return expr(f"{x.at(PRODUCT)} @ {w.at(SIGN)}", shape, bound, level=PRODUCT, kind="matrix")


# ---- the same elements in another shape


def swapped(value: Value) -> Value:
    """The last two axes exchanged."""
    shape = (*value.shape[:-2], value.shape[-1], value.shape[-2])
    text = ".T" if value.rank == 2 else ".mT"
    return expr(f"{value.at(ATOM)}{text}", shape, value.interval, kind=value.kind, usual=value.usual)


def reshaped(s: Sampler, value: Value, shape: Shape) -> Value:
    """``reshape`` in one of its spellings."""
    value = s.short(value, 30)
    free = s.count(0, len(shape) - 1) if s.chance(0.3) else None
    sizes = ["-1" if axis == free else str(size) for axis, size in enumerate(shape)]
    if s.chance(0.65):
        return value.spelled(f"{value.at(ATOM)}.reshape({', '.join(sizes)})", shape)
    return value.spelled(f"jnp.reshape({value}, {tuple_of(sizes)})", shape)


def transposed(s: Sampler, value: Value, order: Sequence[int]) -> Value:
    """``transpose`` with a permutation."""
    value = s.short(value, 30)
    text = ", ".join(map(str, order))
    swap = [axis for axis, other in enumerate(order) if axis != other]
    if len(swap) == 2 and s.chance(0.5):
        template = s.pick(("jnp.swapaxes({0}, {1}, {2})", "{3}.swapaxes({1}, {2})"))
        code = template.format(value.code, *swap, value.at(ATOM))
    elif s.chance(0.5):
        code = f"{value.at(ATOM)}.transpose({text})"
    else:
        code = f"jnp.transpose({value}, ({text}))"
    return value.spelled(code, tuple(value.shape[axis] for axis in order))


# ---- dtypes


def as_float(value: Value, like: Value) -> Value:
    """An integer or boolean array in the dtype of ``like``, a float array."""
    code = f"{value.at(ATOM)}.astype({like.at(ATOM)}.dtype)"
    return expr(code, value.shape, value.interval, kind=value.kind)


def zeros(s: Sampler, shape: Shape, like: Value) -> Value:
    """Zeros of the dtype of ``like``."""
    if shape == like.shape and s.chance(0.6):
        return expr(f"jnp.zeros_like({like})", shape, 0)
    size = str(shape[0]) if len(shape) == 1 and s.chance(0.5) else tuple_of(shape) if shape else "()"
    if not s.narrow and s.chance(0.5):
        return expr(f"jnp.zeros({size})", shape, 0)
    return expr(f"jnp.zeros({size}, {s.pick(('dtype=', ''))}{like}.dtype)", shape, 0)
