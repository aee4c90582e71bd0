"""Batching: vmap with its axes, nested and over control flow, lax.map, vectorize, per-example gradients."""

import random

from kernels.kernel import Kernel, Template
from kernels.transforms._functions import joined, scalar_body, smooth
from kernels.writing.beginnings import drawn, prepared
from kernels.writing.endings import finish_each
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, Value, expr

ONE = "per_row|one|single|per_example|score_one|apply_one"


def placed(shape: Shape, size: int, axis: int) -> Shape:
    return (*shape[:axis], size, *shape[axis:])


def core(s: Sampler, args: list[Value], scalar: bool) -> Value:
    """A body over vectors and scalars of one example."""
    x = max(args, key=lambda v: v.rank)
    others = [v for v in args if v is not x]
    if scalar and x.rank == 1:
        return scalar_body(s, x, others)
    return smooth(s, joined(s, [x, *others]) if others else x)


def axes(s: Sampler) -> Kernel:
    """in_axes and out_axes of every kind."""
    n, d = s.count(2, 5), s.count(2, 5)
    shapes: list[Shape] = [(d,), s.pick(((d,), ())), s.pick(((d,), ()))][: s.count(2, 3)]
    where = [
        0 if at == 0 and s.chance(0.5) else s.pick((0, 0, None, len(shape)))
        for at, shape in enumerate(shapes)
    ]
    if all(a is None for a in where):
        where[0] = 0
    words = ("x|batch|features", "w|weights|scale", "b|bias|shift")
    xs = [
        s.array(o, shape if a is None else placed(shape, n, a), low=-1.2, high=1.2)
        for shape, a, o in zip(shapes, where, words, strict=False)
    ]
    names = [s.name(o) for o in ("xi|row|sample", "wi|gain|w_one", "bi|off|b_one")][: len(xs)]
    scalar = s.chance(0.4)
    with s.function(ONE, *names) as one:
        out = core(s, [expr(a, shape, 1.2) for a, shape in zip(names, shapes, strict=True)], scalar)
        s.line(f"return {out}")
    at = 0 if scalar or s.chance(0.6) else 1
    options = f", in_axes=({', '.join(map(str, where))})" if any(a != 0 for a in where) else ""
    options += f", out_axes={at}" if at else ""
    shape = placed(out.shape, n, at)
    if s.chance(0.3):
        batched = s.put("batched|batched_fn", f"jax.vmap({one}{options})")
        made = s.put("ys|scores|rows_out", f"{batched}({', '.join(map(str, xs))})", shape, 15)
    else:
        made = s.put("ys|scores|rows_out", f"jax.vmap({one}{options})({', '.join(map(str, xs))})", shape, 15)
    return finish_each(s, "vmap|batched scores|row map", made)


def pairwise(s: Sampler) -> Kernel:
    """All pairs by a double vmap: kernels, distances, scores; and what a table is used for."""
    n, m, d = s.count(2, 5), s.count(2, 5), s.count(1, 4)
    a, b = (
        prepared(s, s.array("a|queries|left", (n, d), low=-1.2, high=1.2), 1.5, 1),
        prepared(s, s.array("b|keys|right", (m, d), low=-1.2, high=1.2), 1.5, 1),
    )
    p, q = s.name("p|x|u"), s.name("q|y|v")
    with s.function("kernel_fn|similarity|pair|distance", p, q) as pair:
        gap = s.put("gap|diff", s.pick((f"{p} - {q}", f"{p} * {q}", f"jnp.sin({p}) - {q}")))
        law = s.pick(
            (
                "jnp.exp(-{c} * jnp.sum({g}**2))",
                "1.0 / (1.0 + jnp.sum({g}**2))",
                "jnp.sqrt(jnp.sum({g}**2) + {c})",
                "jnp.tanh(jnp.sum({g}) + {c})",
                "(1.0 + jnp.mean({g})) ** 2",
            )
        )
        r = s.put("r|inner", law.format(g=gap, c=s.coef(0.3, 1.2)), (), 9)
        s.line(f"return {smooth(s, r, s.count(0, 1))}")
    inner, outer = s.pick((("(None, 0)", "(0, None)"), ("(0, None)", "(None, 0)")))
    shape = (n, m) if outer == "(0, None)" else (m, n)
    if s.chance(0.5):
        table = s.put(
            "table|gram|scores",
            f"jax.vmap(jax.vmap({pair}, in_axes={inner}), in_axes={outer})({a}, {b})",
            shape,
            5,
        )
    else:
        x, y = s.name("ai|here"), s.name("bj|there")
        shape = (n, m)
        table = s.put(
            "table|gram|scores",
            f"jax.vmap(lambda {x}: jax.vmap(lambda {y}: {pair}({x}, {y}))({b}))({a})",
            shape,
            5,
        )
    return s.one_of(
        lambda: _soft_lookup(s, n, m, d, a, b, shape, table),
        lambda: _kernel_regression(s, shape, table),
        lambda: _whole_table(s, table),
    )


def _soft_lookup(
    s: Sampler, n: int, m: int, d: int, a: Value, b: Value, shape: Shape, table: Value
) -> Kernel:
    w = s.put("w|attention", f"jax.nn.softmax({table}, axis=-1)", shape, (0, 1))
    out = s.put("mixed|read_out", f"{w} @ {(b if shape == (n, m) else a)}", (shape[0], d), 3)
    return finish_each(s, "pairwise attention|soft lookup", out)


def _kernel_regression(s: Sampler, shape: Shape, table: Value) -> Kernel:
    v = s.array("v|alpha|coefs", shape[1:], low=-1.0, high=1.0)
    return finish_each(
        s,
        "kernel regression|gram product",
        s.put("pred|summed_k", f"{table} @ {v}", shape[:1], 30),
        *([table] if s.chance(0.3) else []),
    )


def _whole_table(s: Sampler, table: Value) -> Kernel:
    return finish_each(s, "pairwise table|gram matrix", table)


def example_gradients(s: Sampler) -> Kernel:
    """Per-example gradients, their norms, clipping and covariance."""
    n, d = s.count(2, 5), s.count(2, 4)
    x, y = (
        s.array("x|batch|inputs", (n, d), low=-1.2, high=1.2),
        s.array("y|targets", (n,), low=-1.0, high=1.0),
    )
    w = s.array("w|params|theta", (d,), low=-1.0, high=1.0)
    names = [s.name(o) for o in ("p|wt|th", "xi|row", "yi|goal")]
    with s.function("loss|loss_one|example_loss", *names) as loss:
        pred = s.put(
            "pred|guess",
            s.pick(
                (
                    "jnp.dot({0}, {1})",
                    "jnp.tanh({0} @ {1})",
                    "jnp.sum(jnp.sin({0} * {1}))",
                    "jax.nn.sigmoid({1} @ {0})",
                    "jnp.vdot({0}, jnp.tanh({1}))",
                )
            ).format(*names),
            (),
            4,
        )
        s.line(
            "return "
            + s.pick(
                (
                    "0.5 * ({p} - {y}) ** 2",
                    "jnp.log1p(jnp.exp(-{p} * {y}))",
                    "jnp.sqrt(1.0 + ({p} - {y}) ** 2)",
                    "jnp.sin({p}) * {y} + {p} ** 2",
                )
            ).format(p=pred, y=names[2])
        )
    call = f"({w}, {x}, {y})"
    g = s.name("g|grads|per_example")
    out: list[Value] = []
    if s.chance(0.5):
        v = s.name("losses|vals")
        s.line(f"{v}, {g} = jax.vmap(jax.value_and_grad({loss}), in_axes=(None, 0, 0)){call}")
        out.append(expr(v, (n,), (0, 20)))
    else:
        s.line(f"{g} = jax.vmap(jax.grad({loss}), in_axes=(None, 0, 0)){call}")
    form = s.pick(("clipped", "covariance", "update"))
    if form == "clipped":
        size = s.put("norms|sizes", f"jnp.sqrt(jnp.sum({g}**2, axis=1) + 0.1)")
        c = s.put("clipped|scaled_g", f"{g} * jnp.minimum(1.0, {s.coef(0.4, 1.2)} / {size})[:, None]")
        out.insert(0, s.put("private_g|mean_g", f"jnp.mean({c}, axis=0)", (d,), 2))
    elif form == "covariance":
        mu = s.put("mu|mean_g", f"jnp.mean({g}, axis=0)", (d,), 9)
        out[:0] = [
            s.put("cov|noise_cov", f"({g} - {mu}).T @ ({g} - {mu}) / {n}.0", (d, d), 20),
            mu,
        ]
    else:
        out.insert(0, s.put("updated|new_w", f"{w} - {s.coef(0.1, 0.5)} * {g}.sum(axis=0)", (d,), 20))
    return finish_each(s, "per example gradients|clipped gradients|gradient noise", *out[:2])


def flow(s: Sampler) -> Kernel:
    """vmap over scan, fori_loop, cond (which becomes a select) and switch."""
    n, k = s.count(2, 5), s.count(3, 6)
    xs = prepared(s, s.array("xs|sequences|signals", (n, k), low=-1.2, high=1.2), 1.5, 1)
    r = s.array("rates|decay|gain", (n,), low=0.3, high=0.9)
    seq, c = s.name("seq|row"), s.name("c|rate_one")
    noun = s.pick(("batched scan", "batched loop", "batched cond", "batched switch"))
    with s.function("run_one|filter_one|process", seq, c, outside=0.4) as one:
        step, st, x = s.name("step|body"), s.name("st|acc|h"), s.name("x|xt")
        if noun == "batched scan":
            with s.suite(f"def {step}({st}, {x}):"):
                new = s.put("new|after", smooth(s, expr(f"({c} * {st} + {x})", (), 4)).code)
                s.line(f"return {new}, {s.pick((new, f'{new} * {x}', f'{st} - {new}'))}")
            s.line(f"return {s.lax}.scan({step}, {seq}[0], {seq})[{(which := s.count(0, 1))}]")
            shape: Shape = (n, k) if which else (n,)
        elif noun == "batched loop":
            i = s.name("i|j")
            with s.suite(f"def {step}({i}, {st}):"):
                s.line("return " + smooth(s, expr(f"({c} * {st} + {seq}[{i}])", (), 4)).code)
            s.line(f"return {s.lax}.fori_loop(0, {k}, {step}, {c} * {seq}[0])")
            shape = (n,)
        elif noun == "batched cond":
            a, b = (smooth(s, expr(seq, (k,), 1.5), 1).code for _ in range(2))
            a, b = s.put("high_case|hot", a).code, s.put("low_case|cold", b).code
            u, v = s.name("u|p"), s.name("v|q")
            s.line(
                "return "
                f"{s.lax}.cond(jnp.sum({seq}) > {s.coef(0.1, 0.5)}, lambda {u}: {u} * {a}, "
                f"lambda {v}: {v} - {b}, {c})"
            )
            shape = (n, k)
        else:
            u = s.name("u|p")
            laws = ", ".join(
                f"lambda {u}: {law.format(u=u, c=c)}"
                for law in s.shuffled(
                    ("jnp.sin({u})", "{c} * {u}", "{u} * {u}", "jnp.tanh({u} - {c})", "jnp.exp(-{u} * {u})")
                )[:3]
            )
            pick = s.put("which|mode", f"jnp.argmax({seq}[:3])")
            s.line(f"return {s.lax}.switch({pick}, [{laws}], {seq} + {c})")
            shape = (n, k)
    call = s.pick(
        (
            "jax.vmap({f})({a}, {b})",
            "jax.vmap({f}, in_axes=(0, 0))({a}, {b})",
            "{l}.map(lambda {t}: {f}({t}[0], {t}[1]), ({a}, {b}))",
        )
    )
    out = s.put("outs|results|runs", call.format(f=one, a=xs, b=r, l=s.lax, t=s.name("pair|t_in")), shape, 9)
    return finish_each(s, noun, out)


def mapped(s: Sampler) -> Kernel:
    """lax.map, with a batch size or over a tuple or a dict."""
    n, d = s.count(2, 6), s.count(1, 4)
    x, y = (
        s.array("x|rows|items", (n, d), low=-1.2, high=1.2),
        s.array("y|levels|gains", (n,), low=0.3, high=1.2),
    )
    one, t = s.name(ONE), s.name("item|pair|args")
    keys = s.chance(0.4)
    a, b = (f'{t}["x"]', f'{t}["g"]') if keys else (f"{t}[0]", f"{t}[1]")
    with s.suite(f"def {one}({t}):"):
        u, g = s.put("u|row", a, (d,), 1.2), s.put("g|level", b, (), (0.3, 1.2))
        out = core(s, [u, g], s.chance(0.5))
        if s.chance(0.4):
            out = s.let(out)
            s.line(f"return {out}, {s.pick((f'{g} * jnp.sum({out})', f'jnp.max({u}) - {g}'))}")
            pair = True
        else:
            s.line(f"return {out}")
            pair = False
    arg = f'{{"x": {x}, "g": {y}}}' if keys else f"({x}, {y})"
    size = f", batch_size={s.count(1, n)}" if s.chance(0.4) else ""
    call = f"{s.lax}.map({one}, {arg}{size})"
    if pair:
        first, second = s.name("first|outs"), s.name("second|sides")
        s.line(f"{first}, {second} = {call}")
        return finish_each(
            s,
            "mapped rows|sequential map",
            expr(first, (n, *out.shape), 15),
            expr(second, (n,), 30),
        )
    return finish_each(s, "mapped rows|sequential map", s.put("outs|stacked", call, (n, *out.shape), 15))


def vectorized(s: Sampler) -> Kernel:
    """jnp.vectorize with a signature, over leading axes that broadcast."""
    d, lead = s.count(2, 4), s.pick(((3,), (2, 3), (4,), (2, 1), (5,)))
    a, b = (
        s.array("a|x|u_all", (*lead, d), low=-1.2, high=1.2),
        s.array("b|y|v_all", s.pick(((d,), (*lead, d), (*lead[:-1], 1, d))), low=-1.2, high=1.2),
    )
    p, q = s.name("p|u"), s.name("q|v")
    given = s.pick(("()", "(n)", "(n,n)"))
    with s.suite(f"def {(f := s.name('contract|combine|interact'))}({p}, {q}):"):
        args = [expr(p, (d,), 1.2), expr(q, (d,), 1.2)]
        if given == "(n,n)":
            s.line(f"return jnp.outer({smooth(s, args[0])}, {q}) + {s.coef(0.2, 0.9)} * jnp.outer({q}, {p})")
        else:
            s.line(f"return {core(s, args, given == '()')}")
    name = s.put("batched|general", f'jnp.vectorize({f}, signature="(n),(n)->{given}")')
    shape = (*lead, *{"()": (), "(n)": (d,), "(n,n)": (d, d)}[given])
    return finish_each(
        s,
        "vectorized|gufunc|broadcast map",
        s.put("outs|values_out", f"{name}({a}, {b})", shape, 15),
    )


def algebra(s: Sampler) -> Kernel:
    """Small matrices in a batch: quadratic forms, powers, closed-form inverses, solves."""
    n, d = s.count(2, 4), s.pick((2, 2, 3))
    m, v = (
        s.array("mats|a|jacobians", (n, d, d), low=-0.8, high=0.8),
        s.array("vecs|b|rhs", (n, d), low=-1.0, high=1.0),
    )
    a, x = s.name("mat|mi"), s.name("vec|vi")
    form = s.pick(("quadratic", "series", "inverse", "solve"))
    with s.function("solve_one|per_matrix|quadratic", a, x) as one:
        if form == "quadratic":
            s.line(f"return {x} @ ({a} + {a}.T) @ {x} + jnp.trace({a} @ {a})")
        elif form == "series":
            sq = s.put("sq|m2", f"{a} @ {a}")
            s.line(f"return {x} + {a} @ {x} + 0.5 * {sq} @ {x} + {s.coef(0.1, 0.3)} * {sq} @ ({a} @ {x})")
        elif form == "inverse" and d == 2:
            det = s.put("det|volume", f"({a}[0, 0] + 2.0) * ({a}[1, 1] + 2.0) - {a}[0, 1] * {a}[1, 0]")
            s.line(
                "return "
                f"jnp.stack([({a}[1, 1] + 2.0) * {x}[0] - {a}[0, 1] * {x}[1], ({a}[0, 0] + 2.0) * "
                f"{x}[1] - {a}[1, 0] * {x}[0]]) / {det}"
            )
        else:
            g = s.put("g|spd", f"{a} @ {a}.T + {s.coef(0.8, 1.5)} * jnp.eye({d}, dtype={a}.dtype)")
            y, body = s.name("y|sol"), s.name("sweep|refine")
            with s.suite(f"def {body}(_, {y}):"):
                s.line(f"return {y} + 0.2 * ({x} - {g} @ {y})")
            s.line(f"return {s.lax}.fori_loop(0, {s.count(2, 5)}, {body}, 0.2 * {x})")
    shape: Shape = (n,) if form == "quadratic" else (n, d)
    return finish_each(
        s,
        "batched algebra|matrix batch|batched solve",
        s.put("sols|forms_out", f"jax.vmap({one})({m}, {v})", shape, 20),
    )


def nested(s: Sampler) -> Kernel:
    """Three levels: vmaps of vmaps over several axes, of gradients and of Jacobians."""
    a, b, d = s.count(2, 3), s.count(2, 4), s.count(2, 3)
    x, w = (
        prepared(s, s.array("x|grid|tokens", (a, b, d), low=-1.2, high=1.2), 1.5, 1),
        s.array("w|heads|params", s.pick(((a, d), (b, d), (d,))), low=-1.0, high=1.0),
    )
    u, p = s.name("u|tok"), s.name("p|head")
    with s.function("score|energy|cell", u, p) as f:
        s.line(f"return {scalar_body(s, expr(u, (d,), 1.5), [expr(p, (d,), 1)])}")
    g, shape = s.pick(
        (
            (f, ()),
            (f"jax.grad({f})", (d,)),
            (f"jax.grad({f}, argnums=1)", (d,)),
            (f"jax.jacfwd(jax.grad({f}), argnums=1)", (d, d)),
        )
    )
    if w.shape == (d,):
        call = f"jax.vmap(jax.vmap({g}, in_axes=(0, None)), in_axes=(0, None))"
    elif w.shape == (a, d) and not (w.shape == (b, d) and s.chance(0.5)):
        call = f"jax.vmap(jax.vmap({g}, in_axes=(0, None)))"
    else:
        call = f"jax.vmap(jax.vmap({g}), in_axes=(0, None))"
    out = s.put("outs|cells", f"{call}({x}, {w})", (a, b, *shape), 15)
    return finish_each(s, "nested vmap|batched gradients|grid map", out)


FORMS = (axes, axes, pairwise, example_gradients, flow, flow, mapped, vectorized, algebra, nested)
NARROW = (axes, pairwise)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("batching", "generate_batching_kernel", draw)
