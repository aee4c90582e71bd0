"""Named pieces of a program: lax.composite, jitted helpers, named calls and scopes."""

import random

from kernels.kernel import Kernel, Template
from kernels.transforms._functions import joined, smooth
from kernels.transforms.custom_rules import RULES, array
from kernels.writing.beginnings import drawn, prepared
from kernels.writing.endings import finish_each
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, expr

# Operations on bytes {x} and {y}, with {k} and {m}: blends, saturation, hashes, checksums.
WHOLE = (
    "({x} * 31 + {y}) % 251",
    "({x} * {k} + {y}) % {m}",
    "{x} ^ {y}",
    "(({x} << 1) ^ {y}) & 255",
    "((({x} << {s}) | ({x} >> (8 - {s}))) & 255) ^ {y}",
    "jnp.minimum({x} + {y}, 255)",
    "jnp.maximum({x} - {y}, 0)",
    "jnp.abs({x} - {y})",
    "({x} + {y} + 1) >> 1",
    "({x} * {y} + 127) // 255",
    "255 - (255 - {x}) * (255 - {y}) // 255",
    "({x} * {m} + {y} * (255 - {m})) // 255",
    "jnp.where({x} > {y}, {x}, {y})",
    "jnp.where({x} > {m}, {x}, {y})",
    "jnp.clip({x} - {y} + 128, 0, 255)",
    "({x} // {k}) * {k} + {y} % {k}",
    "(jnp.cumsum({x}) + {y}) % 251",
    "({x} & 240) | ({y} >> 4)",
)


def phrase(s: Sampler, x: str, y: object) -> str:
    return s.pick(WHOLE).format(x=x, y=y, k=s.count(2, 9), m=s.count(11, 199), s=s.count(1, 7))


def library(s: Sampler, words: str) -> str:
    return f'"{s.pick(("my", "lib", "acme", "ops", "vendor", "custom"))}.{s.pick(words.split("|"))}"'


def whole(s: Sampler) -> Kernel:
    """Composites over integers, with attributes, called several times and in one another."""
    shape: Shape = (s.count(2, 9),) if s.chance(0.7) else (s.count(2, 4), s.count(2, 5))
    x, y = (
        s.ints("x|codes|pixels|tokens", shape, 0, 255),
        s.ints("y|keys|other|mask_bits", shape, 0, 255),
    )
    if len(shape) == 2:
        flat = x
        x = s.put("flat_x|lane_x", f"{flat}.reshape(-1)")
        y = s.put("flat_y|lane_y", f"{y}.reshape(-1)")
    names: list[tuple[str, str]] = []
    for _ in range(s.count(1, 3)):
        a, b, k = s.name("a|u|left"), s.name("b|v|right"), s.name("amount|bits|factor")
        with_k = s.chance(0.5)
        fn = s.name("mix_fn|hash_fn|pack_fn|fold_fn|blend_fn")
        with s.helper(fn, a, b, *([f"*, {k}"] if with_k else [])):
            if s.chance(0.4):
                a = s.put("t|mid|stage_v", phrase(s, a, b)).code
            code = phrase(s, a, b)
            if names and s.chance(0.4):
                other, extra = s.pick(names)
                code = f"{other}({a}, {b}{extra})"
            s.line("return " + (f"({code}) * {k} % {s.count(101, 499)}" if with_k else code))
        made = s.name("mix|hashed|pack|fold|blend")
        version = s.pick(("", "", f", version={s.count(1, 3)}"))
        text = f"jax.lax.composite({fn}, {library(s, 'mix|hash|pack|fold|blend')}{version})"
        s.above(f"{made} = {text}")
        names.append((made, f", {k}={s.count(2, 6)}" if with_k else ""))
    out = x
    for _ in range(s.count(len(names), len(names) + 2)):
        made, extra = names[_] if _ < len(names) else s.pick(names)
        first = out if out == x else f"{out} % 256"
        out = s.put("r|step_out|fused|combined", f"{made}({first}, {y}{extra})")
    results = [expr(out, shape, (-9999, 99999), "int32")]
    if s.chance(0.4):
        results.append(expr(f"jnp.{s.pick(('sum', 'max', 'min'))}({out})", (), (-9999, 99999), "int32"))
    return finish_each(s, ["hash", "packing", "integer pipeline"][s.count(0, 2)], *results)


def ruled(s: Sampler) -> Kernel:
    """A composite of floats that custom_jvp gives a derivative."""
    x, out = array(s), None
    current = x
    for rule in s.shuffled(RULES)[: s.count(1, 3)]:
        v, z, y, p, t, dz = (
            s.name("v|u"),
            s.name("z|xi|at"),
            s.name("y|val"),
            s.name("primals|args_p"),
            s.name("tangents|args_t"),
            s.name("dz|dx"),
        )
        a, body = s.coef(0.4, 1.5), s.name(f"{rule.name}_impl|{rule.name}_body")
        name, tangent = s.name(f"{rule.name}|fused_{rule.name}"), s.name(f"{rule.name}_jvp|jvp_of")
        attribute = s.chance(0.5) and "{a}" in rule.value
        k = s.name("alpha|sharp|coef_a")
        head = f"def {body}({v}, *, {k}):" if attribute else f"def {body}({v}):"
        call = f'jax.lax.composite({body}, "my.{rule.name}")({z}{f", {k}={a}" if attribute else ""})'
        s.above(f"{head}\n    return {rule.value.format(x=v, a=k if attribute else a)}")
        s.above(f"@jax.custom_jvp\ndef {name}({z}):\n    return {call}")
        w = s.name("w|here")
        s.above(
            f"def {tangent}({p}, {t}):\n    ({w},), ({dz},) = {p}, {t}\n    {y} = {name}({w})\n    "
            f"return {y}, {dz} * ({rule.slope.format(x=w, a=a, y=y)})\n\n\n{name}.defjvp({tangent})"
        )
        current = s.let(s.bounded(current, 2.8))
        current = s.put("h|activated_x|stage_x|fused_x", f"{name}({current})", x.shape, (rule.low, rule.high))
        out = s.bounded(current, 9)
        if s.chance(0.5):
            current = s.let(s.pair(out, x))
            out = current
    assert out is not None
    return finish_each(s, "composite activation|fused op|library call", s.let(out))


def reduced(s: Sampler) -> Kernel:
    """Composites over an axis (norms, softmax) with a hand-written vjp."""
    n, d = s.count(1, 4), s.count(2, 6)
    x = prepared(s, s.array("x|tokens|scores", (n, d), low=-1.5, high=1.5), 2.0, 1)
    v, g, r, q, z, k = (
        s.name("v|u"),
        s.name("g|ct"),
        s.name("res|saved"),
        s.name("q|x_in"),
        s.name("z|arg"),
        s.name("eps|epsilon"),
    )
    e = s.coef(0.2, 0.8)
    inv = "jax.lax.rsqrt(jnp.mean({x}**2, axis=-1, keepdims=True) + {e})"
    noun = s.pick(("rms_norm", "softmax_fn", "l2_normalize"))
    name = s.name(noun)
    body, fwd, bwd, y, m = (
        s.name("impl|reference|decomposition"),
        s.name("fwd|norm_fwd"),
        s.name("bwd|norm_bwd"),
        s.name("y|out_v"),
        s.name("inv|scale_r"),
    )
    if noun == "softmax_fn":
        s.above(f"def {body}({v}, *, {k}):\n    return jax.nn.softmax({k} * {v}, axis=-1)")
        back = f"    return ({e} * {r} * ({g} - jnp.sum({g} * {r}, axis=-1, keepdims=True)),)"
        save = y
    else:
        mean = "mean" if noun == "rms_norm" else "sum"
        norm = inv.replace("mean", mean)
        s.above(f"def {body}({v}, *, {k}):\n    return {v} * {norm.format(x=v, e=k)}")
        back = f"    {m} = {norm.format(x=r, e=e)}\n    "
        back += f"return ({m} * {g} - {r} * {m}**3 * jnp.{mean}({g} * {r}, axis=-1, keepdims=True),)"
        save = q
    s.above(
        f"@jax.custom_vjp\ndef {name}({z}):\n    return jax.lax.composite({body}, "
        f"{library(s, name)})({z}, {k}={e})"
    )
    s.above(
        f"def {fwd}({q}):\n    {y} = {name}({q})\n    return {y}, {save}\n\n\ndef {bwd}({r}, "
        f"{g}):\n{back}\n\n\n{name}.defvjp({fwd}, {bwd})"
    )
    w = s.array("weight|gamma|scale", s.pick(((d,), (n, d))), low=0.4, high=1.4)
    out = s.put("normed|scaled_out", f"{name}({x}) * {w}", (n, d), 6)
    if s.chance(0.5):
        out = s.put("again|second_norm", f"{name}({smooth(s, out)}) + {x}", (n, d), 8)
    return finish_each(s, "composite norm|library norm|fused layer", out)


def jitted(s: Sampler) -> Kernel:
    """Helpers under @jax.jit, with static arguments, that call one another, in loops and under vmap."""
    shape = s.shape(0, 2, 24)
    x, y = prepared(s, s.operand(shape), 2.0, 1), prepared(s, s.operand(s.partner(shape)), 2.0, 1)
    made: list[tuple[str, bool]] = []
    for _ in range(s.count(1, 3)):
        a, b = s.name("a|u|first"), s.name("b|v|second")
        with s.aside() as lines:
            static, k = s.chance(0.3), s.name("n_times|order|repeats")
            body = joined(s, [expr(a, shape, 2), expr(b, y.shape, 2)])
            if made and s.chance(0.4) and not made[-1][1]:
                body = s.put("inner_out|deeper", f"{made[-1][0]}(jnp.tanh({body}), {b})", shape, 6)
            if static:
                body = s.put("powered|repeated", f"jnp.tanh({body}) ** {k} + {b}", shape, 4)
            s.line(f"return {smooth(s, body)}")
        if static:
            s.imports.append("from functools import partial")
        head = (
            f'@partial(jax.jit, static_argnames="{k}")'
            if static
            else s.pick(("@jax.jit", "@jax.jit", "@jax.named_call", "@jax.jit"))
        )
        name = s.name("mix_parts|apply_rule|activate|update_rule|blend")
        parameters = ", ".join([a, b, k] if static else [a, b])
        s.above("\n".join([head, f"def {name}({parameters}):", *lines]))
        made.append((name, static))
    out = x
    for at in range(s.count(len(made), len(made) + 1)):
        name, static = made[-1 - at % len(made)]
        more = f", {s.count(1, 3)}" if static else ""
        arg = out if at == 0 else f"jnp.tanh({out})"
        out = s.put("h|stage_out|blended_x|updated_x|piped", f"{name}({arg}, {y}{more})", shape, 6)
    name, static = made[-1]
    if not static and s.chance(0.5):
        again, c = s.name("loop_body|iterate"), s.name("c|cur")
        with s.suite(f"def {again}(_, {c}):"):
            s.line(f"return jnp.tanh({name}({c}, {y}))")
        out = s.put(
            "looped|settled", f"{s.lax}.fori_loop(0, {s.count(2, 4)}, {again}, jnp.tanh({out}))", shape, 1
        )
    return finish_each(s, "jitted helpers|library pipeline|nested jit", out)


def scoped(s: Sampler) -> Kernel:
    """Stages under jax.named_scope, and a named_call of a nested function."""
    shape = s.shape(0, 3, 24)
    x, y = prepared(s, s.operand(shape), 2.0, 1), prepared(s, s.operand(s.partner(shape)), 2.0, 1)
    out = x
    for stage in s.shuffled(("encode", "attend", "decode", "mix", "norm", "update"))[: s.count(1, 3)]:
        with s.suite(f'with jax.named_scope("{stage}"):'):
            part = s.let(joined(s, [s.let(s.bounded(out, 3)), y]))
            out = s.put(f"{stage}d_x|after_{stage}", smooth(s, part).code, shape, 6)
    a = s.name("a|u")
    with s.suite(f"def {(tail := s.name('readout|head|tail_fn'))}({a}):"):
        s.line(f"return {smooth(s, expr(a, shape, 3))}")
    wrap = s.pick(
        (
            f'jax.named_call({tail}, name="{tail}")',
            f"jax.jit({tail})",
            f"jax.jit({tail}, inline=True)",
            f"jax.named_call({tail})",
        )
    )
    out = s.put("read|head_out", f"{wrap}(jnp.tanh({out}))", shape, 6)
    return finish_each(s, "named stages|scoped pipeline|profiled step", out)


FORMS = (whole, whole, ruled, ruled, reduced, jitted, jitted, scoped)
NARROW = (scoped,)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("composites", "generate_composites_kernel", draw)
