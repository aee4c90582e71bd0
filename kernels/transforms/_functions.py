"""Smooth functions to take derivatives of, map over or wrap: written as a nested function of the kernel."""

from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, Value, expr

# Functions of a value in about [-3, 3] with derivatives of every order; each stays in [-12, 12].
SMOOTH = (
    "jnp.sin({v})",
    "jnp.cos({v})",
    "jnp.tanh({v})",
    "jnp.arctan({v})",
    "jnp.exp(-({v}**2))",
    "jnp.exp(-0.5 * {v}**2)",
    "{v} * jax.nn.sigmoid({v})",
    "{v} / (1.0 + {v}**2)",
    "1.0 / (1.0 + {v}**2)",
    "jnp.log1p({v}**2)",
    "jnp.sqrt(1.0 + {v}**2)",
    "{v} + jnp.sin({v})",
    "{v} - jnp.tanh({v})",
    "jax.nn.softplus({v})",
    "jax.nn.silu({v})",
    "jax.nn.sigmoid({v})",
    "{v} * jnp.exp(-0.5 * {v}**2)",
    "{v}**3 / 3.0 - {v}",
    "0.5 * {v}**2",
    "{v}**2 / (1.0 + {v}**2)",
)
# One smooth expression of two values.
JOINED = (
    "{a} * {b}",
    "{a} + {b}",
    "{a} - {b}",
    "0.5 * ({a} + {b})",
    "{a} * jnp.tanh({b})",
    "{a} * jax.nn.sigmoid({b})",
    "{a} / (1.0 + {b}**2)",
)


def smooth(s: Sampler, v: Value, steps: int = 1) -> Value:
    """A smooth function of the value, or with no ``steps`` the value itself."""
    if not steps:
        return v
    v = s.let(v)
    return expr(s.pick(SMOOTH).format(v=v), v.shape, 12.0, level=9)


def joined(s: Sampler, values: list[Value]) -> Value:
    """One smooth expression of several values that broadcast."""
    first, *rest = s.shuffled(values)
    first = s.let(first)
    for other in rest:
        other = s.let(other)
        code = s.pick(JOINED).format(a=first, b=other)
        shape = first.shape if len(first.shape) >= len(other.shape) else other.shape
        first = s.put("joint|both|pairing|combined", code, shape, 6)
    return first


def scalar_body(s: Sampler, x: Value, others: list[Value]) -> Value:
    """A scalar of a vector (and of others that broadcast against it), in [-15, 15]."""
    n = x.shape[0] if x.shape else 1
    v = smooth(s, joined(s, [x, *others]) if others else x)
    if not x.shape:
        return v
    v = s.let(v)
    scale = s.pick(("jnp.sum({v})", "jnp.mean({v})", "jnp.mean({v}**2)", "jnp.sum({v}**2)")).format(v=v)
    if n > 1 and s.chance(0.5):
        pairs = s.pick(
            (
                "jnp.sum({x}[1:] * {x}[:-1])",
                "jnp.mean(({x}[1:] - {x}[:-1] ** 2) ** 2)",
                "jnp.sum(jnp.sin({x}[1:] - {x}[:-1]))",
                "jnp.sum(jnp.cos({x} * jnp.roll({x}, 1)))",
            )
        )
        scale += f" + {s.pick(('0.5 * ', ''))}{pairs.format(x=x)}"
    if n > 1 and s.chance(0.25):
        scale += f" + jax.nn.logsumexp({x})"
    return expr(scale, (), 15, level=9)


def vector_body(s: Sampler, x: Value, others: list[Value]) -> Value:
    """A vector of a vector, of the same length, whose parts mix."""
    n = x.shape[0]
    v = s.let(smooth(s, joined(s, [x, *others]) if others else x))
    mixed = s.pick(
        (
            "{v} * jnp.roll({x}, 1)",
            "{v} - {c} * jnp.sum({x} * {x}) * {x}",
            "{v} + {c} * jnp.roll({x}, -1)",
            "{v} * jnp.mean({x})",
            "jnp.cumsum({v})",
            "{v} + {x}[::-1] ** 2",
            "{v} + jnp.flip({x}) * {x}",
        )
    )
    return expr(
        mixed.format(v=v, x=x, c=s.coef(0.2, 0.8)),
        x.shape,
        (-5.0 * n - 12, 5.0 * n + 12),
        level=9,
    )


def vector_input(s: Sampler, low: int = 2, high: int = 5, options: str = "x|theta|params|w|z|point") -> Value:
    return s.array(options, (s.count(low, high),), low=-1.2, high=1.2)


def extras(s: Sampler, n: int, most: int = 2) -> list[Value]:
    """Inputs that a function closes over or takes besides."""
    words = ("data|a|target|coeffs", "b|scale_in|weights|shift")
    return [s.array(word, s.pick(((n,), (n,), ())), low=0.3, high=1.3) for word in words[: s.count(0, most)]]


def written(
    s: Sampler, options: str, x: Value, others: list[Value], vector: bool = False
) -> tuple[str, list[Value]]:
    """A function of x, and of some of the others; its name and what it has to be called with besides x.

    It stands in the kernel, over which it closes, or above it, where it takes all.
    """
    name, inner = s.name(options), s.name("v|u|arg|xx|p|y_in")
    body = vector_body if vector else scalar_body
    if s.chance(0.5):
        with s.suite(f"def {name}({inner}):"):
            s.line(f"return {body(s, expr(inner, x.shape, x.interval), others)}")
        return name, []
    takes = [s.name(f"{other}_in|{other}_k") for other in others]
    with s.helper(name, inner, *takes):
        args = [expr(code, other.shape, other.interval) for code, other in zip(takes, others, strict=True)]
        s.line(f"return {body(s, expr(inner, x.shape, x.interval), args)}")
    return name, others


def called(name: str, x: str, others: list[Value]) -> str:
    return f"{name}({', '.join([x, *(other.code for other in others)])})"


def one_argument(s: Sampler, name: str, others: list[Value]) -> str:
    """The function as one of x alone."""
    if not others:
        return name
    q = s.name("q|t|r|s_")
    short = s.name("closed|f_x|of_x|at_point")
    if s.chance(0.5):
        s.line(f"{short} = lambda {q}: {called(name, q, others)}")
    else:
        with s.suite(f"def {short}({q}):"):
            s.line(f"return {called(name, q, others)}")
    return short


def net(s: Sampler, d: int, hidden: int, outputs: Shape = ()) -> tuple[str, list[Value]]:
    """A small net from d numbers, as a nested function; its weights are inputs."""
    w1 = s.array("w1|w_in|kernel_a", (d, hidden), low=-0.9, high=0.9)
    w2 = s.array("w2|w_out|kernel_b", (hidden, *outputs), low=-0.9, high=0.9)
    b1 = s.array("b1|bias|shift_1", (hidden,), low=-0.5, high=0.5) if s.chance(0.6) else None
    act = s.pick(("jnp.tanh", "jax.nn.silu", "jnp.sin", "jax.nn.softplus", "jax.nn.gelu", "jax.nn.sigmoid"))
    name, x = s.name("net|mlp|model|u_net"), s.name("inp|xin|xy")
    with s.suite(f"def {name}({x}):"):
        pre = f"{x} @ {w1}" + (f" + {b1}" if b1 else "")
        h = s.put("hid|h1|units", f"{act}({pre})")
        if s.chance(0.3):
            h = s.put("h2|deeper", f"{h} + {s.coef(0.2, 0.8)} * jnp.tanh({h})")
        s.line(f"return {h} @ {w2}")
    return name, [w1, w2]
