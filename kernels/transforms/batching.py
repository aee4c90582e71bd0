"""Batching: vmap with its axes, nested and over control flow, lax.map, vectorize, per-example gradients."""

import random

from kernels.kernel import Kernel, Template
from kernels.transforms._functions import joined, scalar_body, smooth
from kernels.writing.draft import Draft, choose, drawn, end, function, prepared, put, value
from kernels.writing.values import Shape, Value

ONE = "per_row|one|single|per_example|score_one|apply_one"


def placed(shape: Shape, size: int, axis: int) -> Shape:
    return (*shape[:axis], size, *shape[axis:])


def core(s: Draft, args: list[Value], scalar: bool) -> Value:
    """A body over vectors and scalars of one example."""
    x = max(args, key=lambda v: v.rank)
    others = [v for v in args if v is not x]
    if scalar and x.rank == 1:
        return scalar_body(s, x, others)
    return smooth(s, joined(s, [x, *others]) if others else x, s.count(1, 2))


def axes(s: Draft) -> Kernel:
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
        s.array(shape if a is None else placed(shape, n, a), *o.split("|"), low=-1.2, high=1.2)
        for shape, a, o in zip(shapes, where, words, strict=False)
    ]
    names = [choose(s, o) for o in ("xi|row|sample", "wi|gain|w_one", "bi|off|b_one")][: len(xs)]
    scalar = s.chance(0.4)
    with function(s, ONE, *names) as one:
        out = core(s, [value(a, shape, -1.2, 1.2) for a, shape in zip(names, shapes, strict=True)], scalar)
        s.line("return ", out.code)
    at = 0 if scalar or s.chance(0.6) else 1
    options = f", in_axes=({', '.join(map(str, where))})" if any(a != 0 for a in where) else ""
    options += f", out_axes={at}" if at else ""
    shape = placed(out.shape, n, at)
    if s.chance(0.3):
        batched = put(s, "batched|batched_fn", f"jax.vmap({one}{options})").code
        made = put(s, "ys|scores|rows_out", f"{batched}({', '.join(x.code for x in xs)})", shape, -15, 15)
    else:
        made = put(
            s,
            "ys|scores|rows_out",
            f"jax.vmap({one}{options})({', '.join(x.code for x in xs)})",
            shape,
            -15,
            15,
        )
    return end(s, "vmap|batched scores|row map", made)


def pairwise(s: Draft) -> Kernel:
    """All pairs by a double vmap: kernels, distances, scores; and what a table is used for."""
    n, m, d = s.count(2, 5), s.count(2, 5), s.count(1, 4)
    a, b = (
        prepared(s, s.array((n, d), "a", "queries", "left", low=-1.2, high=1.2), 1.5, 1),
        prepared(s, s.array((m, d), "b", "keys", "right", low=-1.2, high=1.2), 1.5, 1),
    )
    p, q = choose(s, "p|x|u"), choose(s, "q|y|v")
    with function(s, "kernel_fn|similarity|pair|distance", p, q) as pair:
        gap = put(s, "gap|diff", s.pick((f"{p} - {q}", f"{p} * {q}", f"jnp.sin({p}) - {q}"))).code
        law = s.pick(
            (
                "jnp.exp(-{c} * jnp.sum({g}**2))",
                "1.0 / (1.0 + jnp.sum({g}**2))",
                "jnp.sqrt(jnp.sum({g}**2) + {c})",
                "jnp.tanh(jnp.sum({g}) + {c})",
                "(1.0 + jnp.mean({g})) ** 2",
            )
        )
        r = put(s, "r|inner", law.format(g=gap, c=s.coef(0.3, 1.2).code), (), -9, 9)
        s.line("return ", smooth(s, r, s.count(0, 1)).code)
    inner, outer = s.pick((("(None, 0)", "(0, None)"), ("(0, None)", "(None, 0)")))
    shape = (n, m) if outer == "(0, None)" else (m, n)
    if s.chance(0.5):
        table = put(
            s,
            "table|gram|scores",
            f"jax.vmap(jax.vmap({pair}, in_axes={inner}), in_axes={outer})({a.code}, {b.code})",
            shape,
            -5,
            5,
        )
    else:
        x, y = choose(s, "ai|here"), choose(s, "bj|there")
        shape = (n, m)
        table = put(
            s,
            "table|gram|scores",
            f"jax.vmap(lambda {x}: jax.vmap(lambda {y}: {pair}({x}, {y}))({b.code}))({a.code})",
            shape,
            -5,
            5,
        )
    kind = s.count(0, 2)
    if kind == 0:
        w = put(s, "w|attention", f"jax.nn.softmax({table.code}, axis=-1)", shape, 0, 1)
        out = put(
            s, "mixed|read_out", f"{w.code} @ {(b if shape == (n, m) else a).code}", (shape[0], d), -3, 3
        )
        return end(s, "pairwise attention|soft lookup", out)
    if kind == 1:
        v = s.array(shape[1:], "v", "alpha", "coefs", low=-1.0, high=1.0)
        return end(
            s,
            "kernel regression|gram product",
            put(s, "pred|summed_k", f"{table.code} @ {v.code}", shape[:1], -30, 30),
            *([table] if s.chance(0.3) else []),
        )
    return end(s, "pairwise table|gram matrix", table)


def example_gradients(s: Draft) -> Kernel:
    """Per-example gradients, their norms, clipping and covariance."""
    n, d = s.count(2, 5), s.count(2, 4)
    x, y = (
        s.array((n, d), "x", "batch", "inputs", low=-1.2, high=1.2),
        s.array((n,), "y", "targets", low=-1.0, high=1.0),
    )
    w = s.array((d,), "w", "params", "theta", low=-1.0, high=1.0)
    names = [choose(s, o) for o in ("p|wt|th", "xi|row", "yi|goal")]
    with function(s, "loss|loss_one|example_loss", *names) as loss:
        pred = put(
            s,
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
            -4,
            4,
        )
        s.line(
            "return ",
            s.pick(
                (
                    "0.5 * ({p} - {y}) ** 2",
                    "jnp.log1p(jnp.exp(-{p} * {y}))",
                    "jnp.sqrt(1.0 + ({p} - {y}) ** 2)",
                    "jnp.sin({p}) * {y} + {p} ** 2",
                )
            ).format(p=pred.code, y=names[2]),
        )
    call = f"({w.code}, {x.code}, {y.code})"
    g = choose(s, "g|grads|per_example")
    out: list[Value] = []
    if s.chance(0.5):
        v = choose(s, "losses|vals")
        s.line(f"{v}, {g} = ", f"jax.vmap(jax.value_and_grad({loss}), in_axes=(None, 0, 0)){call}")
        out.append(value(v, (n,), 0, 20))
    else:
        s.line(f"{g} = ", f"jax.vmap(jax.grad({loss}), in_axes=(None, 0, 0)){call}")
    kind = s.count(0, 2)
    if kind == 0:
        size = put(s, "norms|sizes", f"jnp.sqrt(jnp.sum({g}**2, axis=1) + 0.1)").code
        c = put(
            s, "clipped|scaled_g", f"{g} * jnp.minimum(1.0, {s.coef(0.4, 1.2).code} / {size})[:, None]"
        ).code
        out.insert(0, put(s, "private_g|mean_g", f"jnp.mean({c}, axis=0)", (d,), -2, 2))
    elif kind == 1:
        mu = put(s, "mu|mean_g", f"jnp.mean({g}, axis=0)", (d,), -9, 9)
        out[:0] = [
            put(s, "cov|noise_cov", f"({g} - {mu.code}).T @ ({g} - {mu.code}) / {n}.0", (d, d), -20, 20),
            mu,
        ]
    else:
        out.insert(
            0, put(s, "updated|new_w", f"{w.code} - {s.coef(0.1, 0.5).code} * {g}.sum(axis=0)", (d,), -20, 20)
        )
    return end(s, "per example gradients|clipped gradients|gradient noise", *out[:2])


def flow(s: Draft) -> Kernel:
    """vmap over scan, fori_loop, cond (which becomes a select) and switch."""
    n, k = s.count(2, 5), s.count(3, 6)
    xs = prepared(s, s.array((n, k), "xs", "sequences", "signals", low=-1.2, high=1.2), 1.5, 1)
    r = s.array((n,), "rates", "decay", "gain", low=0.3, high=0.9)
    seq, c = choose(s, "seq|row"), choose(s, "c|rate_one")
    kind = s.count(0, 3)
    with function(s, "run_one|filter_one|process", seq, c, outside=0.4) as one:
        step, st, x = choose(s, "step|body"), choose(s, "st|acc|h"), choose(s, "x|xt")
        if kind == 0:
            with s.suite(f"def {step}({st}, {x}):"):
                new = put(s, "new|after", smooth(s, value(f"({c} * {st} + {x})", (), -4, 4)).code).code
                s.line(f"return {new}, {s.pick((new, f'{new} * {x}', f'{st} - {new}'))}")
            s.line("return ", f"{s.lax}.scan({step}, {seq}[0], {seq})[{(which := s.count(0, 1))}]")
            shape: Shape = (n, k) if which else (n,)
        elif kind == 1:
            i = choose(s, "i|j")
            with s.suite(f"def {step}({i}, {st}):"):
                s.line("return ", smooth(s, value(f"({c} * {st} + {seq}[{i}])", (), -4, 4)).code)
            s.line("return ", f"{s.lax}.fori_loop(0, {k}, {step}, {c} * {seq}[0])")
            shape = (n,)
        elif kind == 2:
            a, b = (smooth(s, value(seq, (k,), -1.5, 1.5), 1).code for _ in range(2))
            a, b = put(s, "high_case|hot", a).code, put(s, "low_case|cold", b).code
            u, v = choose(s, "u|p"), choose(s, "v|q")
            s.line(
                "return ",
                f"{s.lax}.cond(jnp.sum({seq}) > {s.coef(0.1, 0.5).code}, lambda {u}: {u} * {a}, "
                f"lambda {v}: {v} - {b}, {c})",
            )
            shape = (n, k)
        else:
            u = choose(s, "u|p")
            laws = ", ".join(
                f"lambda {u}: {law.format(u=u, c=c)}"
                for law in s.shuffled(
                    ("jnp.sin({u})", "{c} * {u}", "{u} * {u}", "jnp.tanh({u} - {c})", "jnp.exp(-{u} * {u})")
                )[:3]
            )
            pick = put(s, "which|mode", f"jnp.argmax({seq}[:3])").code
            s.line("return ", f"{s.lax}.switch({pick}, [{laws}], {seq} + {c})")
            shape = (n, k)
    call = s.pick(
        (
            "jax.vmap({f})({a}, {b})",
            "jax.vmap({f}, in_axes=(0, 0))({a}, {b})",
            "{l}.map(lambda {t}: {f}({t}[0], {t}[1]), ({a}, {b}))",
        )
    )
    out = put(
        s,
        "outs|results|runs",
        call.format(f=one, a=xs.code, b=r.code, l=s.lax, t=choose(s, "pair|t_in")),
        shape,
        -9,
        9,
    )
    return end(s, ("batched scan", "batched loop", "batched cond", "batched switch")[kind], out)


def mapped(s: Draft) -> Kernel:
    """lax.map, with a batch size or over a tuple or a dict."""
    n, d = s.count(2, 6), s.count(1, 4)
    x, y = (
        s.array((n, d), "x", "rows", "items", low=-1.2, high=1.2),
        s.array((n,), "y", "levels", "gains", low=0.3, high=1.2),
    )
    one, t = choose(s, ONE), choose(s, "item|pair|args")
    keys = s.chance(0.4)
    a, b = (f'{t}["x"]', f'{t}["g"]') if keys else (f"{t}[0]", f"{t}[1]")
    with s.suite(f"def {one}({t}):"):
        u, g = put(s, "u|row", a, (d,), -1.2, 1.2), put(s, "g|level", b, (), 0.3, 1.2)
        out = core(s, [u, g], s.chance(0.5))
        if s.chance(0.4):
            out = s.let(out)
            s.line(
                "return ",
                f"{out.code}, {s.pick((f'{g.code} * jnp.sum({out.code})', f'jnp.max({u.code}) - {g.code}'))}",
            )
            pair = True
        else:
            s.line("return ", out.code)
            pair = False
    arg = f'{{"x": {x.code}, "g": {y.code}}}' if keys else f"({x.code}, {y.code})"
    size = f", batch_size={s.count(1, n)}" if s.chance(0.4) else ""
    call = f"{s.lax}.map({one}, {arg}{size})"
    if pair:
        first, second = choose(s, "first|outs"), choose(s, "second|sides")
        s.line(f"{first}, {second} = ", call)
        return end(
            s,
            "mapped rows|sequential map",
            value(first, (n, *out.shape), -15, 15),
            value(second, (n,), -30, 30),
        )
    return end(s, "mapped rows|sequential map", put(s, "outs|stacked", call, (n, *out.shape), -15, 15))


def vectorized(s: Draft) -> Kernel:
    """jnp.vectorize with a signature, over leading axes that broadcast."""
    d, lead = s.count(2, 4), s.pick(((3,), (2, 3), (4,), (2, 1), (5,)))
    a, b = (
        s.array((*lead, d), "a", "x", "u_all", low=-1.2, high=1.2),
        s.array(s.pick(((d,), (*lead, d), (*lead[:-1], 1, d))), "b", "y", "v_all", low=-1.2, high=1.2),
    )
    p, q = choose(s, "p|u"), choose(s, "q|v")
    kind = s.count(0, 2)
    sig = ("(n),(n)->()", "(n),(n)->(n)", "(n),(n)->(n,n)")[kind]
    with s.suite(f"def {(f := choose(s, 'contract|combine|interact'))}({p}, {q}):"):
        args = [value(p, (d,), -1.2, 1.2), value(q, (d,), -1.2, 1.2)]
        if kind == 2:
            s.line(
                "return ",
                f"jnp.outer({smooth(s, args[0]).code}, {q}) + {s.coef(0.2, 0.9).code} * jnp.outer({q}, {p})",
            )
        else:
            s.line("return ", core(s, args, kind == 0).code)
    name = put(s, "batched|general", f'jnp.vectorize({f}, signature="{sig}")').code
    shape = (*lead, *((), (d,), (d, d))[kind])
    return end(
        s,
        "vectorized|gufunc|broadcast map",
        put(s, "outs|values_out", f"{name}({a.code}, {b.code})", shape, -15, 15),
    )


def algebra(s: Draft) -> Kernel:
    """Small matrices in a batch: quadratic forms, powers, closed-form inverses, solves."""
    n, d = s.count(2, 4), s.pick((2, 2, 3))
    m, v = (
        s.array((n, d, d), "mats", "a", "jacobians", low=-0.8, high=0.8),
        s.array((n, d), "vecs", "b", "rhs", low=-1.0, high=1.0),
    )
    a, x = choose(s, "mat|mi"), choose(s, "vec|vi")
    kind = s.count(0, 3)
    with function(s, "solve_one|per_matrix|quadratic", a, x) as one:
        if kind == 0:
            s.line("return ", f"{x} @ ({a} + {a}.T) @ {x} + jnp.trace({a} @ {a})")
        elif kind == 1:
            sq = put(s, "sq|m2", f"{a} @ {a}").code
            s.line(
                "return ",
                f"{x} + {a} @ {x} + 0.5 * {sq} @ {x} + {s.coef(0.1, 0.3).code} * {sq} @ ({a} @ {x})",
            )
        elif kind == 2 and d == 2:
            det = put(s, "det|volume", f"({a}[0, 0] + 2.0) * ({a}[1, 1] + 2.0) - {a}[0, 1] * {a}[1, 0]").code
            s.line(
                "return ",
                f"jnp.stack([({a}[1, 1] + 2.0) * {x}[0] - {a}[0, 1] * {x}[1], ({a}[0, 0] + 2.0) * "
                f"{x}[1] - {a}[1, 0] * {x}[0]]) / {det}",
            )
        else:
            g = put(s, "g|spd", f"{a} @ {a}.T + {s.coef(0.8, 1.5).code} * jnp.eye({d}, dtype={a}.dtype)").code
            y, body = choose(s, "y|sol"), choose(s, "sweep|refine")
            with s.suite(f"def {body}(_, {y}):"):
                s.line(f"return {y} + 0.2 * ({x} - {g} @ {y})")
            s.line("return ", f"{s.lax}.fori_loop(0, {s.count(2, 5)}, {body}, 0.2 * {x})")
    shape: Shape = (n,) if kind == 0 else (n, d)
    return end(
        s,
        "batched algebra|matrix batch|batched solve",
        put(s, "sols|forms_out", f"jax.vmap({one})({m.code}, {v.code})", shape, -20, 20),
    )


def nested(s: Draft) -> Kernel:
    """Three levels: vmaps of vmaps over several axes, of gradients and of Jacobians."""
    a, b, d = s.count(2, 3), s.count(2, 4), s.count(2, 3)
    x, w = (
        prepared(s, s.array((a, b, d), "x", "grid", "tokens", low=-1.2, high=1.2), 1.5, 1),
        s.array(s.pick(((a, d), (b, d), (d,))), "w", "heads", "params", low=-1.0, high=1.0),
    )
    u, p = choose(s, "u|tok"), choose(s, "p|head")
    with function(s, "score|energy|cell", u, p) as f:
        s.line("return ", scalar_body(s, value(u, (d,), -1.5, 1.5), [value(p, (d,), -1, 1)]).code)
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
    out = put(s, "outs|cells", f"{call}({x.code}, {w.code})", (a, b, *shape), -15, 15)
    return end(s, "nested vmap|batched gradients|grid map", out)


FORMS = (axes, axes, pairwise, example_gradients, flow, flow, mapped, vectorized, algebra, nested)
NARROW = (axes, pairwise)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("batching", "generate_batching_kernel", draw)
