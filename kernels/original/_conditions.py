"""Conditions on values, element by element or as one scalar."""

from collections.abc import Callable

from kernels.writing import arrays as ar
from kernels.writing.sampler import Sampler
from kernels.writing.values import SUM, Value, both, compare, expr

# Laws of a variable, one to a regime, and the power of its magnitude that bounds each.
PIECES = (
    ("{u}", 1),
    ("0.5 * {u}", 1),
    ("2 * {u}", 2),
    ("{u}**2", 2),
    ("-{u}", 1),
    ("1 - {u}**2", 2),
    ("{u} * (1 - {u})", 2),
    ("jnp.exp(-jnp.abs({u}))", 0),
    ("jnp.sin({u})", 0),
    ("2 * {u} - 1", 2),
    ("jnp.sqrt(jnp.abs({u}) + 1e-3)", 1),
    ("jnp.tanh({u})", 0),
    ("{u} - {u}**3 / 3", 3),
    ("0.1 * {u}", 1),
    ("jnp.log1p({u}**2)", 1),
    ("jnp.maximum({u}, 0)", 1),
    ("jax.nn.softplus({u})", 1),
    ("jax.nn.gelu({u})", 1),
    ("jax.nn.sigmoid({u})", 0),
    ("jnp.clip({u}, -1.0, 1.0)", 0),
    ("{u} / (1 + jnp.abs({u}))", 0),
    ("jnp.abs({u})", 1),
)
# The same with another value of the same shape.
JOINT_PIECES = (
    ("{u} + {y}", 1),
    ("{u} - {y}", 1),
    ("{u} * {y}", 2),
    ("0.5 * ({u} + {y})", 1),
    ("jnp.maximum({u}, {y})", 1),
    ("jnp.tanh({u} + {y})", 0),
    ("{u} * jax.nn.sigmoid({y})", 1),
    ("{u} + 0.1 * ({y} - {u})", 1),
    ("{u} - 0.1 * {y}", 1),
    ("{y}", 1),
)


def _piece(s: Sampler, pieces: tuple[tuple[str, int], ...], u: Value, y: Value | None) -> Value:
    code, power = s.pick(pieces)
    reach = max(u.bound, y.bound if y is not None else 0.0, 1.0)
    u = s.let(u)
    return expr(code.format(u=u, y=y), u.shape, (1.0 + power) * reach**power, level=SUM)


def law(s: Sampler, u: Value) -> Value:
    """A law of one variable."""
    return _piece(s, PIECES, u, None)


def joint_law(s: Sampler, u: Value, y: Value) -> Value:
    """A law of two variables, of the shape of the first."""
    return _piece(s, JOINT_PIECES, u, y)


def laws(s: Sampler, count: int, y: Value | None = None) -> list[Callable[[Value], Value]]:
    """Branches that differ: laws of an operand, some of them with another value."""
    table: list[tuple[str, int, Value | None]] = [(code, power, None) for code, power in PIECES]
    table += [] if y is None else [(code, power, y) for code, power in JOINT_PIECES]
    table = s.shuffled(table)

    def branch(code: str, power: int, other: Value | None) -> Callable[[Value], Value]:
        def build(u: Value) -> Value:
            reach = max(u.bound, other.bound if other is not None else 0.0, 1.0)
            return expr(code.format(u=u, y=other), u.shape, (1.0 + power) * reach**power, level=SUM)

        return build

    return [branch(*entry) for entry in table[:count]]


def condition(s: Sampler, value: Value) -> Value:
    """A comparison that some elements pass and some do not."""
    sign = s.pick((">", "<", ">=", "<="))
    if s.chance(0.25) and value.high - value.low > 1:
        low, high = s.inside(value, 0.15), s.inside(value, 0.15)
        if low.low + 0.2 < high.low:
            return both(compare(value, ">", low), "&", compare(value, "<", high))
        return both(compare(value, "<", low), s.pick("|^"), compare(value, ">", high))
    return compare(value, sign, s.inside(value))


def predicate(s: Sampler, value: Value) -> Value:
    """A scalar condition on an array."""
    if value.rank == 0:
        return compare(value, s.pick("><"), s.inside(value, 0.35))
    form = s.pick(("elements", "mean", "mean", "extreme"))
    if form == "elements":
        code = f"jnp.{s.pick(('any', 'all'))}({condition(s, value)})"
        return expr(code, (), (0, 1), "bool", kind="condition")
    stat = ar.mean(s, value) if form == "mean" else ar.reduced(s, s.pick(("max", "min")), value)
    return compare(stat, s.pick("><"), s.inside(stat, 0.35))
