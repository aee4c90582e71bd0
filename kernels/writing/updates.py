"""Updates of a state by a value: the steps that people write into loops and scans."""

from collections.abc import Callable

from kernels.writing import elementary as el
from kernels.writing.functions import BY_NAME
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value, add, expr, hull, mul, number, square, sub

Update = Callable[[Sampler, Value, Value], Value]
STEP_SIZES = (0.1, 0.05, 0.2, 0.01)


def rate(s: Sampler, names: str = "rate|step_size|alpha|lr", low: float = 0.05, high: float = 0.5) -> Value:
    """A step size: an argument, the same for the whole kernel, or a literal."""
    given = [item for item in s.inputs if item.name in names.split("|") and not item.shape]
    if given:
        return expr(given[0].name, (), (given[0].low, given[0].high))
    return s.scalar(names, low, high) if s.chance(0.6) else number(s.pick(STEP_SIZES))


def relaxed(s: Sampler, state: Value, target: Value) -> Value:
    """A step from the state towards the target."""
    moved = add(state, mul(rate(s), sub(target, state)))
    return moved.within(*hull(state, target))


def averaged(s: Sampler, state: Value, target: Value) -> Value:
    """An exponential moving average."""
    decay = rate(s, "decay|beta|momentum", 0.5, 0.95)
    decay = decay if decay.low >= 0.5 else number(0.9)
    mixed = add(mul(decay, state), mul(sub(number(1.0), decay), target))
    return mixed.within(*hull(state, target))


def leaky(s: Sampler, state: Value, drive: Value) -> Value:
    """A leaky integrator: a step of dx/dt = -x + tanh(drive)."""
    target = el.mapped("jnp.tanh", s.short(drive, 20), lambda low, high: (-1.0, 1.0), "squash")
    moved = add(state, mul(rate(s, "dt|step_size|rate", 0.05, 0.5), sub(target, state)))
    return moved.within(min(state.low, -1.0), max(state.high, 1.0))


def recurrent(s: Sampler, state: Value, drive: Value) -> Value:
    """A recurrent unit without weights."""
    total = add(state, drive) if s.chance(0.5) else add(mul(number(0.5), state), drive)
    function = BY_NAME[s.pick(("jnp.tanh", "jnp.tanh", "jnp.sin"))]
    return el.apply(s, function, total) if total.bound <= function.high else s.bounded(total, 1.0)


def clipped_step(s: Sampler, state: Value, target: Value) -> Value:
    """A step towards the target of limited length."""
    gap = s.short(sub(target, state), 24)
    limit = s.pick((0.1, 0.25, 0.5))
    step = el.clip(gap, number(-limit), number(limit))
    return add(state, step).within(*hull(state, target))


def double_well(s: Sampler, state: Value, force: Value) -> Value:
    """A gradient step in a double well, pushed by a force, which stays near the wells."""
    state = s.let(state)
    slope = sub(mul(state, sub(square(state), number(1.0))), force)
    moved = sub(state, mul(number(s.pick((0.1, 0.05))), slope))
    return s.bounded(moved, max(state.bound, 1.5))


def peak_hold(s: Sampler, state: Value, drive: Value) -> Value:
    """A decaying maximum."""
    decay = rate(s, "decay|release", 0.5, 0.95)
    held = mul(decay if decay.low >= 0.5 else number(0.9), state)
    return el.maximum(held, drive).within(*hull(state, drive))


def gradient_step(s: Sampler, state: Value, target: Value) -> Value:
    """A step down the slope of half the squared distance, or of the log-cosh of it."""
    gap = sub(state, target)
    if s.chance(0.5):
        gap = el.mapped("jnp.tanh", s.short(gap, 24), lambda low, high: (-1.0, 1.0), "squash")
    return sub(state, mul(rate(s, "lr|learning_rate|step_size"), gap)).within(*hull(state, target))


UPDATES: tuple[Update, ...] = (
    relaxed,
    relaxed,
    averaged,
    averaged,
    leaky,
    recurrent,
    recurrent,
    clipped_step,
    double_well,
    gradient_step,
)


def updated(s: Sampler, state: Value, drive: Value) -> Value:
    """The state after one of the updates."""
    return s.pick(UPDATES)(s, state, drive)
