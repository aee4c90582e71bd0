"""Activations of networks, called or written out, and the probabilities that softmax makes of scores."""

from collections.abc import Callable

from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.functions import BY_NAME, Function
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    ATOM,
    PRODUCT,
    Value,
    add,
    broadcast,
    call,
    compare,
    div,
    expr,
    mul,
    number,
    square,
)
from kernels.writing.within import let_within

# ---- by a library function


LIBRARY = (
    *("jnp.tanh", "jax.nn.sigmoid", "jax.nn.gelu", "jax.nn.silu", "jax.nn.relu", "jax.nn.softplus"),
    *("jax.nn.elu", "jax.nn.leaky_relu", "jax.nn.mish", "jnp.sin", "jax.nn.soft_sign", "jax.nn.celu"),
    *("jax.nn.gelu", "jnp.tanh", "jax.nn.silu", "jax.nn.relu"),
)
_BEND = 2.0  # Beyond it, what a function of the library returns grows as fast as its argument.
ALIVE = 6  # elements, of which one at least is where a flat activation has a slope
NARROW_SAFE = ("jnp.tanh", "jax.nn.sigmoid", "jax.nn.relu", "jnp.sin", "jax.nn.silu")


def applied(s: Sampler, name: str, value: Value) -> Value:
    """A function of one argument by its name, of a value brought to where it is moderate."""
    function = BY_NAME["jnp.tanh" if s.narrow and name not in NARROW_SAFE else name]
    value = s.short(value, 40)
    if min(-function.low, function.high) < _BEND:  # It has no values elsewhere.
        value = s.held(value, min(-function.low, function.high))
    value = s.let(value) if function.kinked and s.chance(0.5) else value
    return _called(function, value)


def _called(function: Function, value: Value) -> Value:
    """The function of the value, which may reach to where the function is as good as a line or a constant."""
    low, high = function.rule(
        min(max(value.low, function.low), function.high), max(min(value.high, function.high), function.low)
    )
    grows, falls = high > _BEND and value.high > function.high, low < -_BEND and value.low < function.low
    interval = (min(low, value.low) if falls else low, max(high, value.high) if grows else high)
    return call(function.name, value, shape=value.shape, interval=interval, kind=function.kind)


def activated(s: Sampler, value: Value, name: str = "") -> Value:
    """An activation; the flat ones only where there are elements enough to be alive."""
    if s.narrow:
        names = LIBRARY[:2] if value.size < ALIVE else ("jnp.tanh", "jax.nn.sigmoid", "jax.nn.relu")
        return applied(s, s.pick(names), value)
    varied = value.size >= ALIVE and value.typical[0] < 0 < value.typical[1]
    return applied(s, name or s.pick(LIBRARY if varied else LIBRARY[:4]), value)


# ---- one activation for a whole kernel


def _sigmoid(v: Value) -> Value:
    return call("jax.nn.sigmoid", v, shape=v.shape, interval=(0, 1), kind="squash")


def _hard_swish(v: Value) -> Value:
    inner = el.clip(div(add(v, number(3.0)), number(6.0)), number(0.0), number(1.0))
    return mul(v, inner).called("squash")


# Formulas of a variable; leaky ones have a slope, a literal, on the left.
WRITTEN_OUT: dict[str, Callable[[Sampler, Value, Value], Value]] = {
    "leaky": lambda s, v, slope: el.where(compare(v, ">", number(0.0)), v, mul(slope, v)),
    "swish": lambda s, v, slope: mul(v, _sigmoid(v)).called("squash"),
    "gate": lambda s, v, slope: mul(
        call("jnp.tanh", v, shape=v.shape, interval=(-1, 1), kind="squash"), _sigmoid(v)
    ),
    "squared relu": lambda s, v, slope: square(s.bounded(el.maximum(v, number(0.0)), 5)),
    "hard swish": lambda s, v, slope: _hard_swish(v),
    "root": lambda s, v, slope: div(v, el.sqrt(add(number(1.0), square(v)))).within(-1, 1),
    "softplus": lambda s, v, slope: call(
        "jnp.logaddexp", v, "0.0", shape=v.shape, interval=(0, v.bound + 0.7), kind="squash"
    ),
}
ACTIVATIONS = (
    *("jnp.tanh", "jax.nn.relu", "jax.nn.gelu", "jax.nn.silu", "jax.nn.sigmoid", "jax.nn.softplus"),
    *("jax.nn.elu", "jax.nn.leaky_relu", "jax.nn.mish", "jax.nn.soft_sign", "jax.nn.celu", "jnp.sin"),
    *("jnp.arctan", "relu", "leaky", "swish", "squared relu", "hard swish", "root", "softplus", "gate"),
)


class Activation:
    """One activation for a whole kernel, called or written out, at times as a helper."""

    def __init__(self, s: Sampler, *kinds: str) -> None:
        self.s = s
        self.kind = s.pick(kinds or ACTIVATIONS)
        self.slope = number(s.pick((0.01, 0.1, 0.2)))
        self.helper = s.name("act|activate|nonlinearity|phi") if s.chance(0.15) else ""
        self.written = False

    def __call__(self, value: Value) -> Value:
        s = self.s
        if not self.helper:
            return self._applied(value)
        if not self.written:
            self.written = True
            x = s.name("v|u|pre|z_in")
            with s.helper(self.helper, x):
                s.give(self._applied(expr(x, value.shape, 12)))
        top = 144.0 if self.kind == "squared relu" else 12.0
        reach = min(top, max(value.bound, 1.2) ** (2 if top > 12 else 1) + 0.8)
        return expr(f"{self.helper}({value})", value.shape, reach, kind="squash")

    def _applied(self, value: Value) -> Value:
        if self.kind in BY_NAME:
            return _called(BY_NAME[self.kind], value).called("squash")
        if self.kind == "relu":
            return el.maximum(value, number(0.0))
        name = self.s.numbered("pre|z|a")  # Drawn for a variable too, which keeps its own.
        return WRITTEN_OUT[self.kind](self.s, self.s.put(name, value), self.slope)


# ---- softmax


SOFTMAX = "jax.nn.softmax({scores}, {over})"
SOFTMAXES = (
    "{e} / jnp.sum({e}, {over}, keepdims=True)",
    "jnp.exp(jax.nn.log_softmax({scores}, {over}))",
    "jnp.exp({scores} - jax.nn.logsumexp({scores}, {over}, keepdims=True))",
    *(SOFTMAX,) * 3,
)
FILLERS = ("-1e9", "-1e4", "-30.0")  # For rows where a mask may leave nothing: their sums stay finite.


def probabilities(
    s: Sampler, scores: Value, axis: int, mask: Value | None = None, *, nonempty: bool = True
) -> Value:
    """Softmax of scores, of those alone that a mask has: by jax.nn, by hand, or through its logarithm.

    ``nonempty`` says that the mask leaves an element of every row.
    """
    scores = let_within(s, scores, 8)
    shape, over = scores.shape, f"axis={ar.axis_text(s, scores.rank, axis)}"
    usual = (0.5 / shape[axis], 1.5 / shape[axis])
    choice = s.count(0, len(SOFTMAXES) - 1)
    by_hand = SOFTMAXES[0]
    e: Value | None = None
    if s.narrow:
        template = by_hand
        e = s.put("e|exps", el.exp(let_within(s, scores, 3)))
        if mask is not None:
            e = s.put("kept", el.where(mask, e, number(0.0)))
        shape = e.shape
    elif mask is not None and choice <= 1 and nonempty:
        template = f"jax.nn.softmax({{scores}}, {{over}}, where={mask})"
        shape = broadcast(shape, mask.shape)
    elif mask is not None:
        template = SOFTMAX
        scores = _filled(s, scores, mask, nonempty)
        shape = scores.shape
    else:
        template = SOFTMAXES[choice]
        if template is by_hand:
            peak = f"jnp.max({scores}, {over}, keepdims=True)"
            e = s.let(expr(f"jnp.exp({scores} - {peak})", shape, (0, 1), kind="exp"))
    code = template.format(scores=scores, over=over, e=e)
    level = PRODUCT if template is by_hand else ATOM
    return expr(code, shape, (0, 1), level=level, kind="squash", usual=usual)


def _filled(s: Sampler, scores: Value, mask: Value, nonempty: bool) -> Value:
    """The scores, those beyond the mask replaced by what softmax makes next to nothing of."""
    lowest = ("-1e30", f"jnp.finfo({scores}.dtype).min", "-jnp.inf", "-jnp.inf")
    filler = expr(s.pick((*FILLERS, *lowest) if nonempty else FILLERS), (), (-1, -1))
    return s.put("masked_scores|masked_logits|visible", el.where(mask, scores, filler))
