"""One input: activations, special curves, polynomials and waves, by the library or by their definitions."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.beginnings import instance
from kernels.writing.endings import finish_each
from kernels.writing.functions import BY_NAME
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Value, add, expr, mul, number, sub

LIMIT = 2.5  # Inputs lie in [-LIMIT, LIMIT], or where the function is defined.
INPUTS = "x|z|inputs|features|signal|hidden|pre_act"


@dataclass(frozen=True)
class Definition:
    """A function of ``{x}``, at times with a parameter ``{p}``; it lies in [-top, top]."""

    noun: str
    code: str
    top: float = 4.0
    parameter: str = ""  # Its names.

    @property
    def repeats(self) -> bool:
        return self.code.count("{x}") > 1


DEFINITIONS = (
    Definition(
        "tanh gelu",
        "0.5 * {x} * (1 + jnp.tanh(jnp.sqrt(2 / jnp.pi) * ({x} + 0.044715 * {x}**3)))",
    ),
    Definition("erf gelu", "0.5 * {x} * (1 + {lax}.erf({x} / jnp.sqrt(2.0)))"),
    Definition("quick gelu", "{x} * jax.nn.sigmoid(1.702 * {x})"),
    Definition("swish", "{x} * jax.nn.sigmoid({p} * {x})", parameter="beta|slope"),
    Definition("mish", "{x} * jnp.tanh(jax.nn.softplus({x}))"),
    Definition("elu", "jnp.where({x} > 0, {x}, {p} * jnp.expm1({x}))", 13, "alpha"),
    Definition("leaky relu", "jnp.where({x} > 0, {x}, {p} * {x})", parameter="negative_slope|slope|leak"),
    Definition("prelu", "jnp.maximum({x}, 0) + {p} * jnp.minimum({x}, 0)", parameter="alpha|slope"),
    Definition("softplus", "jnp.maximum({x}, 0) + jnp.log1p(jnp.exp(-jnp.abs({x})))"),
    Definition("scaled softplus", "jax.nn.softplus({p} * {x}) / {p}", 9, "beta|sharpness"),
    Definition("log cosh", "{x} + jax.nn.softplus(-2 * {x}) - jnp.log(2.0)", 9),
    Definition("log cosh", "jnp.logaddexp({x}, -{x}) - jnp.log(2.0)"),
    Definition("snake", "{x} + jnp.sin({p} * {x}) ** 2 / {p}", 6, "freq|omega|alpha"),
    Definition("tanh shrink", "{x} - jnp.tanh({x})"),
    Definition("inverse root unit", "{x} / jnp.sqrt(1 + {p} * {x}**2)", parameter="alpha"),
    Definition("bent identity", "0.5 * (jnp.sqrt({x}**2 + 1) - 1) + {x}"),
    Definition("squared relu", "jnp.square(jnp.maximum({x}, 0))", 7),
    Definition("hard swish", "{x} * jnp.clip({x} + 3, 0.0, 6.0) / 6"),
    Definition("soft clip", "jax.nn.softplus({x}) - jax.nn.softplus({x} - 1)"),
    Definition("squareplus", "0.5 * ({x} + jnp.sqrt({x}**2 + {p}))", parameter="b|curvature"),
    Definition("gaussian", "jnp.exp(-0.5 * ({x} / {p}) ** 2)", parameter="sigma|width|bandwidth"),
    Definition("lorentzian", "1 / (1 + ({x} / {p}) ** 2)", parameter="gamma|half_width"),
    Definition("inverse multiquadric", "1 / jnp.sqrt(1 + ({p} * {x}) ** 2)", parameter="epsilon|shape"),
    Definition("logistic", "1 / (1 + jnp.exp(-{p} * {x}))", parameter="k|steepness|slope"),
    Definition("stable sigmoid", "jnp.exp(-jnp.logaddexp(0.0, -{x}))"),
    Definition("sigmoid by tanh", "0.5 * (jnp.tanh(0.5 * {x}) + 1)"),
    Definition("normal cdf", "0.5 * (1 + {lax}.erf({x} / jnp.sqrt(2.0)))"),
    Definition("normal pdf", "jnp.exp(-0.5 * {x}**2) / jnp.sqrt(2 * jnp.pi)"),
    Definition("mexican hat", "(1 - {x}**2) * jnp.exp(-0.5 * {x}**2)"),
    Definition("morlet", "jnp.cos({p} * {x}) * jnp.exp(-0.5 * {x}**2)", parameter="omega0|carrier|freq"),
    Definition("morse potential", "(1 - jnp.exp(-{p} * {x})) ** 2", 120, "a|stiffness"),
    Definition("double well", "({x}**2 - 1) ** 2", 30),
    Definition("duffing force", "-{x} - {p} * {x}**3", 30, "beta|nonlinearity"),
    Definition("pendulum force", "-{p} * jnp.sin({x})", parameter="omega_sq|g_over_l"),
    Definition("legendre cubic", "0.5 * (5 * {x}**3 - 3 * {x})", 50),
    Definition("chebyshev quartic", "8 * {x}**4 - 8 * {x}**2 + 1", 300),
    Definition("hermite cubic", "{x}**3 - 3 * {x}", 30),
    Definition("gudermannian", "2 * jnp.arctan(jnp.tanh(0.5 * {x}))"),
    Definition("arcsinh scaling", "{p} * jnp.arcsinh({x} / {p})", parameter="softening|scale"),
    Definition("symlog", "jnp.sign({x}) * jnp.log1p(jnp.abs({x}))"),
    Definition("symexp", "jnp.sign({x}) * jnp.expm1(jnp.abs({x}))", 12),
    Definition("logistic map", "{p} * {x} * (1 - {x})", 30, "r|growth"),
    Definition("sine gate", "jnp.sin({x}) * jax.nn.sigmoid({x})"),
    Definition("tanh gate", "jnp.tanh({x}) * jax.nn.sigmoid({x})"),
    Definition("pseudo huber", "{p}**2 * (jnp.sqrt(1 + ({x} / {p}) ** 2) - 1)", 9, "delta"),
    Definition("cauchy loss", "jnp.log1p(({x} / {p}) ** 2)", parameter="c|scale"),
    Definition("welsch loss", "1 - jnp.exp(-(({x} / {p}) ** 2))", parameter="c|scale"),
    Definition("geman mcclure", "{x}**2 / ({x}**2 + {p})", parameter="c|scale_sq"),
)

# ---- what is done to the input first


def _axis(s: Sampler, x: Value) -> ar.Axis:
    return None if x.rank <= 1 or s.chance(0.3) else s.fixed(s.count(0, x.rank - 1))


def _over(s: Sampler, x: Value) -> str:
    axis = _axis(s, x)
    return "" if axis is None else f", axis={axis}, keepdims=True"


def _centered(s: Sampler, x: Value) -> Value:
    return s.put("centered|x_c", f"{x} - jnp.mean({x}{_over(s, x)})", x.shape, LIMIT)


def _standardized(s: Sampler, x: Value) -> Value:
    over = _over(s, x)
    mean = s.put("mean|mu", f"jnp.mean({x}{over})", (), LIMIT)
    spread = s.pick((f"jnp.std({x}{over}) + 1e-6", f"jnp.sqrt(jnp.var({x}{over}) + 1e-5)"))
    std = s.put("std|sigma_x", spread, (), (1e-3, LIMIT))
    return s.put("normalized|z_score|standardized", f"({x} - {mean}) / {std}", x.shape, LIMIT)


def _rms_normalized(s: Sampler, x: Value) -> Value:
    rms = s.put("rms|scale", f"jnp.sqrt(jnp.mean({x}**2{_over(s, x)}) + 1e-6)", (), (1e-3, LIMIT))
    return s.put("normalized|x_norm", f"{x} / {rms}", x.shape, LIMIT)


def _clipped(s: Sampler, x: Value) -> Value:
    limit = s.pick(("1.0", "2.0", "1.5"))
    return s.put("clipped|bounded", f"jnp.clip({x}, -{limit}, {limit})", x.shape, LIMIT)


def _increments(s: Sampler, x: Value) -> Value:
    shape = (*x.shape[:-1], x.shape[-1] - 1)
    return s.put("increments|steps|dx", f"jnp.diff({x}, axis=-1)", shape, LIMIT)


def begun(s: Sampler, x: Value) -> Value:
    """The input as it is, or normalized, clipped or differenced."""
    if x.rank == 0 or x.size < 3 or s.chance(0.5):
        return x
    makers = [_centered, _standardized, _rms_normalized, _clipped]
    return s.pick([*makers, _increments] if x.shape[-1] > 2 else makers)(s, x)


# ---- forms


def _input(s: Sampler, high: int = 4) -> Value:
    rank = 0 if s.chance(0.1) else 1
    return s.array(INPUTS, s.shape(rank, high, 36), low=-LIMIT, high=LIMIT)


def _defined(s: Sampler, definition: Definition, x: Value) -> Value:
    """The definition of a value, its parameter an argument or a literal."""
    p: object = ""
    if definition.parameter:
        p = s.pick((0.5, 2.0, 1.5, 1.0)) if s.chance(0.4) else s.scalar(definition.parameter, 0.5, 2.0)
    x = s.let(x) if definition.repeats else x
    code = definition.code.format(x=x, p=p, lax=s.lax)
    return expr(code, x.shape, definition.top, level=SUM)


def by_definition(s: Sampler) -> Kernel:
    """An activation, a potential or a loss, written out."""
    definition = s.pick(DEFINITIONS)
    return finish_each(s, definition.noun, _defined(s, definition, begun(s, _input(s))))


def by_library(s: Sampler) -> Kernel:
    """A function of the library where it is defined."""
    function = s.pick(tuple(BY_NAME.values()))
    low, high = max(function.low, -LIMIT), min(function.high, LIMIT)
    x = s.array(INPUTS, s.shape(1, 4, 36), low=low, high=high)
    out = el.apply(s, function, begun(s, x) if function.low <= -LIMIT and function.high >= LIMIT else x)
    noun = function.name.rpartition(".")[2].replace("_", " ")
    return finish_each(s, f"{noun} {s.pick(('map', 'features', 'response', 'layer'))}", out)


def _helper(s: Sampler, definition: Definition, shape: tuple[int, ...]) -> str:
    """A function above the kernel with the definition."""
    name = s.name((definition.noun.replace(" ", "_"), "activation", "phi"))
    v = s.name("v|u|t")
    with s.helper(name, v):
        code = definition.code.format(x=v, p=s.pick((0.5, 2.0, 1.5, 1.0)), lax=s.lax)
        s.give(expr(code, shape, definition.top, level=SUM))
    return name


def mapped_helper(s: Sampler) -> Kernel:
    """A function of one number, mapped over an array by vmap, or compiled on its own."""
    definition = s.pick(DEFINITIONS)
    x = begun(s, s.array(INPUTS, s.shape(1, 2, 24), low=-LIMIT, high=LIMIT))
    name = _helper(s, definition, ())
    vmaps = "jax.vmap(" * x.rank, ")" * x.rank
    code = s.pick(
        (f"{vmaps[0]}{name}{vmaps[1]}({x})", f"jnp.vectorize({name})({x})", f"jax.jit({name})({x})")
    )
    return finish_each(s, f"mapped {definition.noun}", expr(code, x.shape, definition.top))


def slope(s: Sampler) -> Kernel:
    """A function and its derivative by jax.grad, at each element."""
    definition = s.pick(DEFINITIONS)
    x = begun(s, s.array("x|theta|position", s.shape(1, 1, 12), low=-1.5, high=1.5))
    name = _helper(s, definition, ())
    taken = s.pick((f"jax.vmap(jax.grad({name}))({x})", f"jax.grad(lambda r: jnp.sum({name}(r)))({x})"))
    grad = s.put("slope|grads|force", taken, x.shape, 12.0)
    form = s.count(0, 3)
    if form == 0:
        rate = s.scalar("rate|step_size|lr", 0.05, 0.5)
        return finish_each(s, f"{definition.noun} descent", sub(x, mul(rate, grad)))
    if form == 1:
        value = expr(f"{name}({x})", x.shape, definition.top)
        return finish_each(s, f"{definition.noun} and slope", value, grad)
    return finish_each(s, f"{definition.noun} slope", grad)


def residual(s: Sampler) -> Kernel:
    """The input plus a function of it, scaled or not."""
    x = _input(s)
    definition = s.pick(DEFINITIONS)
    inner = s.put("update|branch|inner", _defined(s, definition, begun(s, x)))
    if inner.shape != x.shape:
        return finish_each(s, definition.noun, inner)
    scale = s.scalar("scale|rate|alpha|gate", 0.1, 1.0) if s.chance(0.5) else None
    return finish_each(s, "residual " + definition.noun, add(x, mul(scale, inner) if scale else inner))


def gated_unit(s: Sampler) -> Kernel:
    """A function of one half of the last axis times a gate of the other."""
    lead, half = s.shape(0, 2, 8), s.count(2, 4)
    x = s.array("x|packed|features", (*lead, 2 * half), low=-LIMIT, high=LIMIT)
    a, b = s.named(a="value|left|a", b="gate|right|b")
    s.line(f"{a}, {b} = jnp.split({x}, 2, axis=-1)")
    left, right = (expr(name, (*lead, half), LIMIT) for name in (a, b))
    gate = s.pick(
        ("jax.nn.sigmoid", "jax.nn.gelu", "jax.nn.silu", "jax.nn.relu", "jnp.tanh", "jax.nn.softplus")
    )
    opened = el.apply(s, BY_NAME[gate], right)
    value = (
        left if s.chance(0.6) else el.apply(s, BY_NAME[s.pick(("jnp.tanh", "jnp.sin", "jax.nn.silu"))], left)
    )
    return finish_each(s, s.pick(("gated unit", "glu", "gated features")), mul(value, opened))


def encoding(s: Sampler) -> Kernel:
    """Sines and cosines of multiples of the input, concatenated."""
    x = s.array("x|t|positions|coords", s.shape(1, 2, 12), low=-1.0, high=1.0)
    work = begun(s, x)
    bands = s.fixed(s.count(1, 4))
    base = s.pick(("2.0", "2 * jnp.pi", "jnp.pi"))
    freqs = s.put("freqs|bands", f"{base} * 2.0 ** jnp.arange({bands})", (bands,), 60.0)
    angles = s.put("angles|phase", f"{work}[..., None] * {freqs}", (*work.shape, bands), 60.0)
    parts = s.pick((f"jnp.sin({angles}), jnp.cos({angles})", f"jnp.cos({angles}), jnp.sin({angles})"))
    joined = s.pick(("concatenate", "concatenate", "stack"))
    shape = (*work.shape, 2 * bands) if joined == "concatenate" else (*work.shape, bands, 2)
    out = expr(f"jnp.{joined}([{parts}], axis=-1)", shape, 1.0)
    return finish_each(s, s.pick(("fourier features", "positional encoding", "sinusoidal embedding")), out)


def wave_packet(s: Sampler) -> Kernel:
    """An envelope on a carrier."""
    t = begun(s, s.array("t|time|x", s.shape(1, 2), low=-2, high=2))
    width = s.scalar("sigma|width|duration", 0.5, 2.0) if s.chance(0.6) else number(1.0)
    forms = (
        "jnp.exp(-0.5 * ({t} / {w}) ** 2)",
        "1 / (1 + ({t} / {w}) ** 2)",
        "jnp.exp(-jnp.abs({t}) / {w})",
        "1 / jnp.cosh({t} / {w})",
        "jnp.where(jnp.abs({t}) < {w}, 1.0, 0.0)",
        "jnp.sinc({t} / {w})",
    )
    envelope = s.put("envelope|window", s.pick(forms).format(t=t, w=width), t.shape, (0.0, 1.0))
    freq = s.scalar("freq|omega|carrier", 1.0, 4.0) if s.chance(0.6) else number(s.pick((2.0, 3.0, 5.0)))
    phase = mul(freq, t)
    if s.chance(0.3):
        phase = add(phase, mul(s.scalar("chirp|sweep", 0.1, 1.0), expr(f"{t}**2", t.shape, (0, 7))))
    if s.chance(0.3):
        phase = add(phase, s.scalar("phase|phase0", 0.0, 1.5))
    wave = expr(f"{s.pick(('jnp.sin', 'jnp.cos'))}({phase})", t.shape, 1.0)
    return finish_each(s, s.pick(("wave packet", "wavelet", "pulse")), mul(envelope, wave))


def series(s: Sampler) -> Kernel:
    """A polynomial or Fourier sum with given coefficients, or a Taylor series."""
    x = begun(s, s.array("x|theta|t", s.shape(1, 2), low=-1.2, high=1.2))
    form = s.pick(("polyval", "horner", "powers", "chebyshev", "fourier", "taylor"))
    degree = s.fixed(s.count(2, 6))
    if form == "taylor":
        signs = s.pick(("sine", "exponential", "cosine", "logarithm", "arctangent"))
        start, step, alternating, factorial = {
            "sine": (1, 2, True, True), "exponential": (0, 1, False, True), "cosine": (0, 2, True, True),
            "logarithm": (1, 1, True, False), "arctangent": (1, 2, True, False),
        }[signs]  # fmt: skip
        term, total = s.named(term="term|power", total="total|approx|partial_sum")
        s.line(f"{term} = {f'jnp.ones_like({x})' if start == 0 else x}")
        s.line(f"{total} = {term}")
        k = s.name("k|n|order")
        with s.suite(f"for {k} in range({start + step}, {start + step * degree + 1}, {step}):"):
            factor = f"{x}" if step == 1 else f"{x}**2"
            below = {(1, True): f" / {k}", (2, True): f" / ({k} * ({k} - 1))"}.get((step, factorial), "")
            s.line(f"{term} = {'-' if alternating else ''}{term} * {factor}{below}")
            s.line(f"{total} = {total} + {term}{'' if factorial else f' / {k}'}")
        return finish_each(s, f"taylor {signs}", expr(total, x.shape, 8.0))
    c = s.array("coeffs|c|amplitudes", (degree,), low=-1.0, high=1.0)
    if form == "polyval":
        out = expr(f"jnp.polyval({c}, {x})", x.shape, 12.0)
    elif form == "horner":
        acc = s.name("acc|value|result")
        s.line(f"{acc} = {c}[-1] * jnp.ones_like({x})")
        k = s.name("k|i")
        with s.suite(f"for {k} in range({degree - 2}, -1, -1):"):
            s.line(f"{acc} = {acc} * {x} + {c}[{k}]")
        out = expr(acc, x.shape, 12.0)
    elif form == "powers":
        out = expr(f"jnp.sum({c} * {x}[..., None] ** jnp.arange({degree}), axis=-1)", x.shape, 12.0)
    elif form == "chebyshev":
        angle = s.put("angle|theta_c", f"jnp.arccos(0.99 * jnp.tanh({x}))", x.shape, (0.0, 3.2))
        out = expr(f"jnp.cos({angle}[..., None] * jnp.arange({degree})) @ {c}", x.shape, 6.0, level=PRODUCT)
    else:
        wave = s.pick(("sin", "cos"))
        basis = s.put(
            "basis|harmonics",
            f"jnp.{wave}({x}[..., None] * jnp.arange(1, {degree + 1}))",
            (*x.shape, degree),
            1.0,
        )
        out = expr(f"{basis} @ {c}", x.shape, 6.0, level=PRODUCT)
    return finish_each(
        s, {"fourier": "fourier sum", "chebyshev": "chebyshev sum"}.get(form, "polynomial"), out
    )


def mirrored(s: Sampler) -> Kernel:
    """The even and odd parts of a signal, its lags, or its differences."""
    x = begun(s, s.array("x|signal|samples|profile", s.shape(1, 3, 30, least=3), low=-LIMIT, high=LIMIT))
    axis = s.fixed(s.count(0, x.rank - 1))
    form = s.pick(("even", "odd", "lag", "laplacian", "gradient", "average"))
    flipped = f"jnp.flip({x}, axis={axis})"
    left, right = f"jnp.roll({x}, 1, axis={axis})", f"jnp.roll({x}, -1, axis={axis})"
    code, noun = {
        "even": (f"0.5 * ({x} + {flipped})", "even part"),
        "odd": (f"0.5 * ({x} - {flipped})", "odd part"),
        "lag": (f"{x} * {left}", "lagged product"),
        "laplacian": (f"{left} - 2 * {x} + {right}", "periodic laplacian"),
        "gradient": (f"0.5 * ({right} - {left})", "central difference"),
        "average": (f"({left} + {x} + {right}) / 3", "moving average"),
    }[form]
    out = expr(code, x.shape, 4 * LIMIT, level=SUM)
    # The sums of the differences are zero, whatever the input.
    if form in ("odd", "laplacian", "gradient") or s.chance(0.3):
        out = s.put("out|filtered|part", out)
        out = el.apply(s, BY_NAME[s.pick(("jnp.abs", "jnp.square"))], out.over(4.0))
    return finish_each(s, noun, out)


FORMS: tuple[Callable[[Sampler], Kernel], ...] = (
    *(by_definition,) * 3,
    by_library,
    mapped_helper,
    slope,
    residual,
    gated_unit,
    encoding,
    wave_packet,
    series,
    mirrored,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng)
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("unary", "generate_unary_kernel", draw)
