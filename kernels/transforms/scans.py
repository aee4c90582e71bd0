"""Loops of every shape: scans, while loops, associative scans, dynamic programming, series, iterations."""

import random

from kernels.kernel import Kernel, Template
from kernels.transforms._functions import joined, smooth
from kernels.writing.draft import Draft, choose, drawn, end, prepared, put, value
from kernels.writing.values import Shape, Value

BODIES = "body|step|advance|one_step|update|tick"


def options(s: Draft) -> str:
    return s.pick(("", "", ", reverse=True", ", unroll=2", ", unroll=True"))


def carried(s: Draft) -> Kernel:
    """A scan whose carry is a tuple or a dict, over one array, a tuple or a dict of arrays."""
    n, tail = s.count(2, 7), s.shape(0, 1, 4)
    xs = [
        prepared(s, s.array((n, *tail), *o.split("|"), low=-1.2, high=1.2), 1.5, 1)
        for o in ("xs|signal|inputs", "ys|gates|weights_t")[: s.count(1, 2)]
    ]
    k, as_dict, packed = s.count(2, 3), s.chance(0.4), s.chance(0.4)
    keys = [("a", "mean", "fast", "pos"), ("b", "var", "slow", "vel"), ("c", "count", "aux", "mem")]
    labels = [s.pick(key) for key in keys[:k]]
    body, c, x = choose(s, BODIES), choose(s, "carry|state|st"), choose(s, "x|item|inp")
    with s.suite(f"def {body}({c}, {x}):"):
        parts = [
            value(f'{c}["{label}"]' if as_dict else choose(s, f"{label}_t|{label}_old"), tail, -3, 3)
            for label in labels
        ]
        if not as_dict:
            s.line(f"{', '.join(p.code for p in parts)} = {c}")
        items = [value(x, tail, -1.5, 1.5)]
        if len(xs) == 2:
            items = [
                put(s, f"{w}_i|{w}_now", f'{x}["{w}"]' if packed else f"{x}[{at}]", tail, -1.5, 1.5)
                for at, w in enumerate(("u", "v"))
            ]
        news: list[Value] = []
        for at, part in enumerate(parts):
            inner = joined(
                s, [part, s.pick([*items, *news])] + ([items[0]] if at == 0 and len(items) > 1 else [])
            )
            new = put(
                s,
                f"{labels[at]}_new|next_{labels[at]}",
                f"jnp.tanh({smooth(s, inner, s.count(0, 1)).code})",
                tail,
                -1,
                1,
            )
            news.append(new)
        made = ", ".join(
            f'"{label}": {new.code}' if as_dict else new.code for label, new in zip(labels, news, strict=True)
        )
        out = s.let(smooth(s, joined(s, news), 0), "out_t", "kept")
        s.line("return ", f"{'{' if as_dict else '('}{made}{'}' if as_dict else ')'}, {out.code}")
    zero = put(s, "rest|at_start", f"jnp.full_like({xs[0].code}[0], {s.coef(0.3, 0.9).code})").code
    init = ", ".join(f'"{label}": {zero}' if as_dict else zero for label in labels)
    over = (
        xs[0].code
        if len(xs) == 1
        else (f'{{"u": {xs[0].code}, "v": {xs[1].code}}}' if packed else f"({xs[0].code}, {xs[1].code})")
    )
    last, outs = choose(s, "last|final"), choose(s, "outs|history|trace")
    s.line(
        f"{last}, {outs} = ",
        f"{s.lax}.scan({body}, {'{' if as_dict else '('}{init}{'}' if as_dict else ')'}, {over}{options(s)})",
    )
    picked = [
        value(f'{last}["{label}"]' if as_dict else f"{last}[{at}]", tail, -1, 1)
        for at, label in enumerate(labels)
    ]
    results = [value(outs, (n, *tail), -6, 6)] + ([s.pick(picked)] if s.chance(0.5) else [])
    return end(s, "tuple carry|dict carry|recurrent cell", *results)


def nested(s: Draft) -> Kernel:
    """A scan in a scan, or a fori_loop with a cond or a switch in it."""
    n, m = s.count(2, 4), s.count(2, 5)
    xs = prepared(s, s.array((n, m), "grid", "rows", "image", low=-1.2, high=1.2), 1.5, 1)
    outer, inner = choose(s, "over_rows|outer_step"), choose(s, "over_cols|inner_step")
    c, row, d, x = (
        choose(s, "c|row_state"),
        choose(s, "row|line_x"),
        choose(s, "d|cell_state"),
        choose(s, "x|cell_x"),
    )
    with s.suite(f"def {outer}({c}, {row}):"):
        with s.suite(f"def {inner}({d}, {x}):"):
            joint = joined(s, [value(d, (), -2, 2), value(x, (), -1.5, 1.5)])
            if s.chance(0.5):
                u = choose(s, "u|p")
                laws = s.shuffled(("jnp.sin({u})", "0.5 * {u}", "{u} - 0.3", "jnp.tanh({u})", "-{u}"))
                joint = put(
                    s,
                    "branched|routed",
                    f"{s.lax}.cond({x} > {s.coef(0.1, 0.5).code}, lambda {u}: "
                    f"{laws[0].format(u=u)}, lambda {u}: {laws[1].format(u=u)}, {joint.code})",
                    (),
                    -6,
                    6,
                )
            new = put(s, "new|after", f"jnp.tanh({joint.code} + 0.3 * {c})").code
            s.line(f"return {new}, {s.pick((new, f'{new} * {x}'))}")
        e, ys = choose(s, "e|row_end"), choose(s, "ys|row_out")
        s.line(f"{e}, {ys} = ", f"{s.lax}.scan({inner}, {c}, {row}{options(s)})")
        s.line(f"return {s.coef(0.3, 0.9).code} * {e}, {ys}")
    last, outs = choose(s, "last|final"), choose(s, "outs|filled")
    start = s.scalar("start", "c0", "edge", low=-0.8, high=0.8).code
    s.line(f"{last}, {outs} = ", f"{s.lax}.scan({outer}, {start}, {xs.code}{s.pick(('', ', reverse=True'))})")
    return end(
        s,
        "nested scan|two dimensional recurrence|grid sweep",
        value(outs, (n, m), -2, 2),
        *([value(last, (), -1, 1)] if s.chance(0.5) else []),
    )


def iterations(s: Draft) -> Kernel:
    """Counted loops for series and roots: Horner, continued fractions, AGM, Newton, Chebyshev, products."""
    x = prepared(s, s.array(s.shape(0, 2, 16), "x", "z", "u", low=-0.9, high=0.9), 1.0, 0)
    trips, kind = s.count(3, 8), s.count(0, 6)
    body, i, a, b = choose(s, BODIES), choose(s, "i|k"), choose(s, "a|acc|p0"), choose(s, "b|term|p1")
    c1, c2, v = s.coef(0.3, 1.2).code, s.coef(0.3, 1.2).code, x.code
    out = choose(s, "series|result_x|limit_x")
    one = f"jnp.ones_like({v})"
    if kind <= 1:
        coefs = s.array((trips,), "coefs", "poly", "c", low=-1.0, high=1.0).code
        with s.suite(f"def {body}({a}, {b}):"):
            s.line("return ", f"{a} * {v} + {b}, {s.pick(('None', a))}")
        rest = choose(s, "partials|_p")
        s.line(f"{out}, {rest} = ", f"{s.lax}.scan({body}, jnp.zeros_like({v}), {coefs}{options(s)})")
        return end(s, "horner|polynomial", s.pair(value(out, x.shape, -8, 8), x))
    laws = {
        2: (f"1.0 + {c1} * {v}**2 / (2.0 + jnp.abs({a}))", "", one, "continued fraction"),
        3: (f"0.5 * ({a} + {b})", f"jnp.sqrt({a} * {b})", f"({one}, {c1} + {v}**2)", "agm|geometric mean"),
        4: (f"2.0 * {v} * {b} - {a}", "", f"({one}, {v})", "chebyshev"),
        5: (f"{a} + {b}", f"{b} * {c1} * {v} / ({i} + 1.0)", f"({one}, {one})", "power series"),
        6: (f"{a} * (1.0 + {c2} * {v} / ({i} + 2.0) ** 2)", "", one, "infinite product"),
    }[kind]
    pair = kind in (3, 4, 5)
    carry = choose(s, "carry|st") if pair else a
    used = i if i in re_words(laws[0] + " " + laws[1]) else "_"
    with s.suite(f"def {body}({used}, {carry}):"):
        if pair:
            s.line(f"{a}, {b} = {carry}")
            s.line("return ", f"{b}, {laws[0]}" if kind == 4 else f"{laws[0]}, {laws[1]}")
        else:
            s.line("return ", laws[0])
    s.line(f"{out}{', _' if pair else ''} = ", f"{s.lax}.fori_loop(0, {trips}, {body}, {laws[2]})")
    return end(s, laws[3], s.pair(value(out, x.shape, -6, 6), x))


def re_words(text: str) -> set[str]:
    return set("".join(mark if mark.isalnum() or mark == "_" else " " for mark in text).split())


def prefix(s: Draft) -> Kernel:
    """associative_scan with an operator of one's own: affine maps, matrices, running log-sums, rotations."""
    n, tail = s.count(3, 8), s.shape(0, 1, 3)
    a = s.array((n, *tail), "a", "decay", "gates", low=0.2, high=0.9)
    b = prepared(s, s.array((n, *tail), "b", "inputs", "drive", low=-1.0, high=1.0), 1.5, 1)
    p, q = choose(s, "left|p"), choose(s, "right|q")
    op, kind = choose(s, "combine|compose|op"), s.count(0, 3)
    with s.suite(f"def {op}({p}, {q}):"):
        if kind == 3:
            s.line(
                "return ",
                s.pick((f"{p} @ {q}", f'jnp.einsum("nij,njk->nik", {p}, {q})', f"jnp.matmul({q}, {p})")),
            )
        else:
            names = [choose(s, w) for w in ("a1|al", "b1|bl", "a2|ar", "b2|br")]
            s.line(f"{names[0]}, {names[1]} = {p}")
            s.line(f"{names[2]}, {names[3]} = {q}")
            a1, b1, a2, b2 = names
            s.line(
                "return ",
                (
                    f"{a1} * {a2}, {a2} * {b1} + {b2}",
                    f"jnp.maximum({a1}, {a2}), jnp.logaddexp({b1}, {b2})",
                    f"{a1} * {a2} - {b1} * {b2}, {a1} * {b2} + {b1} * {a2}",
                )[kind],
            )
    extra = s.pick(("", ", reverse=True"))
    if kind == 3:
        m = s.array((n, 2, 2), "mats", "transfer", low=-0.8, high=0.8).code
        s.inputs = [item for item in s.inputs if item.name not in (a.code,)]
        out = put(s, "products|prefix_m", f"{s.lax}.associative_scan({op}, {m}{extra})", (n, 2, 2), -5, 5)
        return end(s, "matrix prefix|transfer products", out)
    first, second = choose(s, "gains|first_out"), choose(s, "states|second_out")
    s.line(f"{first}, {second} = ", f"{s.lax}.associative_scan({op}, ({a.code}, {b.code}){extra})")
    outs = [value(second, (n, *tail), -9, 9), *([value(first, (n, *tail), -9, 9)] if s.chance(0.5) else [])]
    return end(s, ("linear recurrence", "running logsum", "complex prefix")[kind], *outs)


def whiles(s: Draft) -> Kernel:
    """while_loop over integers: conditions on counters, on values, on both."""
    n, m = s.ints((), 1, 200, "n", "value", "code").code, s.ints((), 1, 60, "m", "other", "key").code
    kind = s.count(0, 5)
    test, body, st = choose(s, "cond_fn|keep_going"), choose(s, "body_fn|advance"), choose(s, "state|carry")
    a, b, i = choose(s, "a|x|cur"), choose(s, "b|y|acc"), choose(s, "i|k|steps_done")
    k1, k2, k3 = s.count(2, 9), s.count(11, 97), s.count(3, 12)
    with s.suite(f"def {test}({st}):"):
        if kind % 2:
            s.line(f"{a}, _, {i} = {st}")
            s.line(
                "return ",
                s.pick(
                    (
                        f"({a} > {k1}) & ({i} < {k3})",
                        f"jnp.logical_and({a} != 1, {i} < {k3})",
                        f"({a} % {k2} > 0) & ({i} < {k3})",
                    )
                ),
            )
        else:
            s.line(f"return {st}[2] < {k3}")
    with s.suite(f"def {body}({st}):"):
        s.line(f"{a}, {b}, {i} = {st}")
        new = put(
            s,
            "nxt|fresh",
            (
                f"({a} * {k1} + {b}) % {k2}",
                f"jnp.where({a} % 2 == 0, {a} // 2, ({k1} * {a} + 1) % {k2 * 3})",
                f"({a} ^ ({b} << 1)) % {k2 * 2}",
                f"{a} // 2 + {b} % {k1}",
                f"{a} + jnp.where({b} > {k2 // 2}, {k1}, {k1 + 2}) * {i}",
                f"{a} - {b} % {k1} - 1",
            )[kind],
        ).code
        other = put(
            s,
            "other_n|mixed_n",
            s.pick(
                (
                    f"{b} + {new} % {k1}",
                    f"({b} * {k1} + {a}) % {k2}",
                    f"({b} | {new}) & {2 ** s.count(5, 9) - 1}",
                    f"jnp.minimum({b} + {a} % {k1}, {k2 * 2})",
                    f"({b} ^ {a}) % {k2}",
                )
            ),
        ).code
        s.line(f"return {new}, {other}, {i} + 1")
    x, y, z = choose(s, "x_end|a_end"), choose(s, "y_end|b_end"), choose(s, "count|taken")
    s.line(f"{x}, {y}, {z} = ", f"{s.lax}.while_loop({test}, {body}, ({n}, {m}, 0))")
    out = put(
        s,
        "digest|answer|packed",
        s.pick(
            (
                f"({x} + {y} * {k1}) % {k2 * 7} + {z}",
                f"{x} * {k1} - {y} + {z} * {k2}",
                f"({x} ^ {y}) + {z} * {k1}",
            )
        ),
    )
    int_out = Value(out.code, (), -9999, 9999, "int32")
    rest = [Value(f"{y} + {n} % {k1}", (), 0, 9999, "int32", 9)] if s.chance(0.4) else []
    return s.finish(
        s.pick(("integer loop", "pseudo random walk", "orbit", "counter machine")), int_out, *rest
    )


def programming(s: Draft) -> Kernel:
    """Dynamic programming: edit distance, Viterbi, forward algorithm, soft DTW, knapsack, LIS, grid paths."""
    kind = s.count(0, 5)
    n, m = s.count(3, 5), s.count(3, 5)
    if kind == 0:
        x, y = (
            s.ints((n,), 0, 3, "left", "source", "word_a").code,
            s.ints((m,), 0, 3, "right", "target", "word_b").code,
        )
        ins, sub = s.count(1, 2), s.count(1, 3)
        row_fn, cell, prev, ch = (
            choose(s, "next_row|fill_row"),
            choose(s, "cell|fill_cell"),
            choose(s, "prev|above"),
            choose(s, "ch|letter"),
        )
        left, item = choose(s, "left_v|west"), choose(s, "item|triple")
        with s.suite(f"def {row_fn}({prev}, {ch}):"):
            with s.suite(f"def {cell}({left}, {item}):"):
                up, diag, same = choose(s, "up|north"), choose(s, "diag|corner"), choose(s, "same|equal")
                s.line(f"{up}, {diag}, {same} = {item}")
                best = put(
                    s,
                    "best|cheapest",
                    f"jnp.minimum(jnp.minimum({up}, {left}) + {ins}, {diag} + jnp.where({same}, 0, {sub}))",
                ).code
                s.line(f"return {best}, {best}")
            first = put(s, "first|edge", f"{prev}[0] + {ins}").code
            rest = choose(s, "rest|cells")
            s.line(f"_, {rest} = ", f"{s.lax}.scan({cell}, {first}, ({prev}[1:], {prev}[:-1], {y} == {ch}))")
            row = put(s, "row|filled", f"jnp.concatenate([{first}[None], {rest}])").code
            s.line(f"return {row}, {s.pick((row, f'{row}[-1]', f'jnp.min({row})'))}")
        last, rows = choose(s, "last|bottom"), choose(s, "rows|table")
        s.line(f"{last}, {rows} = ", f"{s.lax}.scan({row_fn}, {ins} * jnp.arange({m + 1}), {x})")
        c1, c2 = s.count(2, 9), s.count(1, 9)
        return s.finish(
            "edit distance",
            Value(
                s.pick(
                    (
                        f"{last}[-1] * {c1} + {c2}",
                        f"{last} * {c1} - {c2}",
                        f"{last}[::-1] + {c2} * {x}[0]",
                        f"{last}[-1] - {rows}[0] + {c1} * {y}[0]",
                    )
                ),
                (),
                0,
                99,
                "int32",
                9,
            ),
            *([Value(rows, (), 0, 99, "int32")] if s.chance(0.5) else []),
        )
    if kind in (1, 2):
        k = s.count(2, 4)
        logits, trans = (
            s.array((n, k), "emissions", "log_obs", "scores", low=-1.5, high=1.5),
            s.array((k, k), "transitions", "log_trans", low=-1.0, high=1.0).code,
        )
        em = prepared(s, logits, 2.0, 1).code
        body, c, e = choose(s, "step|forward_step"), choose(s, "alpha|scores_t"), choose(s, "e|obs_t")
        soft = kind == 1
        with s.suite(f"def {body}({c}, {e}):"):
            cand = put(s, "cand|arrive", f"{c}[:, None] + {trans}").code
            best = f"jax.nn.logsumexp({cand}, axis=0)" if soft else f"jnp.max({cand}, axis=0)"
            new = put(s, "new|alpha_next", f"{best} + {s.pick(('', '0.5 * ', '0.8 * '))}{e}").code
            s.line(
                f"return {new}, "
                f"{s.pick((new, f'jax.nn.softmax({new})' if soft else f'jnp.max({new})', f'{new} - {c}'))}"
            )
            shape: Shape = (n - 1,) if "jnp.max" in s.lines[-1] else (n - 1, k)
        last, rows = choose(s, "last|final"), choose(s, "rows|lattice")
        s.line(f"{last}, {rows} = ", f"{s.lax}.scan({body}, {em}[0], {em}[1:]{options(s)})")
        score = put(
            s, "score|log_like", f"jax.nn.logsumexp({last})" if soft else f"jnp.max({last})", (), -25, 25
        )
        return end(
            s,
            "forward algorithm|crf" if soft else "viterbi",
            score,
            *([value(rows, shape, -25, 25)] if s.chance(0.5) else []),
            limit=25,
        )
    cost = prepared(s, s.array((n, m), "cost", "grid", "distances", low=0.1, high=1.5), 2.0, 1).code
    if kind in (3, 4):
        soft = kind == 3
        g = s.coef(0.3, 1.0).code
        row_fn, cell, prev, row = (
            choose(s, "next_row|fill_row"),
            choose(s, "cell|fill_cell"),
            choose(s, "prev|above"),
            choose(s, "row|cost_row"),
        )
        left, item = choose(s, "west|left_v"), choose(s, "item|pair")
        with s.suite(f"def {row_fn}({prev}, {row}):"):
            with s.suite(f"def {cell}({left}, {item}):"):
                up, c = choose(s, "up|north"), choose(s, "c|here")
                s.line(f"{up}, {c} = {item}")
                low = (
                    f"-{g} * jnp.logaddexp(-{left} / {g}, -{up} / {g})"
                    if soft
                    else f"jnp.{s.pick(('minimum', 'maximum'))}({left}, {up})"
                )
                best = put(s, "best|reached", f"{c} + {low}").code
                s.line(f"return {best}, {best}")
            start = put(s, "start|first_cell", f"{prev}[0] + {row}[0]").code
            rest = choose(s, "rest|cells")
            s.line(f"_, {rest} = ", f"{s.lax}.scan({cell}, {start}, ({prev}[1:], {row}[1:]))")
            filled = put(s, "filled|new_row", f"jnp.concatenate([{start}[None], {rest}])").code
            s.line(f"return {filled}, {filled}{s.pick(('', '[-1]'))}")
            shape = (n - 1,) if "[-1]" in s.lines[-1] else (n - 1, m)
        last, rows = choose(s, "last|bottom"), choose(s, "rows|table")
        s.line(f"{last}, {rows} = ", f"{s.lax}.scan({row_fn}, jnp.cumsum({cost}[0]), {cost}[1:])")
        return end(
            s,
            "soft dtw|smooth path" if soft else "grid path|path cost",
            value(last, (m,), -20, 20),
            *([value(rows, shape, -20, 20)] if s.chance(0.5) else []),
            limit=20,
        )
    cap = s.count(5, 9)
    worth = s.array((n,), "worth", "prices", "gains", low=0.2, high=1.5).code
    sizes = [s.count(1, 3) for _ in range(n)]
    body, i, best = choose(s, "consider|add_item"), choose(s, "i|k"), choose(s, "best|table")
    sz = put(s, "sizes|loads", f"jnp.array({sizes})").code
    slots = put(s, "slots|capacity", f"jnp.arange({cap})").code
    with s.suite(f"def {body}({i}, {best}):"):
        shifted = put(
            s,
            "shifted|without",
            f"jnp.where({slots} >= {sz}[{i}], {best}[jnp.maximum({slots} - {sz}[{i}], 0)], -1.0)",
        ).code
        s.line("return ", f"jnp.maximum({best}, {shifted} + {worth}[{i}] * {s.coef(0.5, 1.5).code})")
    base = f"0.1 * jnp.mean({cost}) * jnp.ones({cap}, dtype={worth}.dtype)"
    out = put(s, "filled|values_by_cap", f"{s.lax}.fori_loop(0, {n}, {body}, {base})", (cap,), 0, 15)
    return end(s, "knapsack", out)


def ranged(s: Draft) -> Kernel:
    """fori_loop with dynamic indices: gathers, updates in place, dynamic slices, swaps, cumulative work."""
    n = s.count(3, 9)
    x, w = (
        prepared(s, s.array((n,), "x", "values", "buf", low=-1.2, high=1.2), 1.5, 1).code,
        s.array((n,), "w", "weights", "other", low=-1.0, high=1.0).code,
    )
    body, i, a = choose(s, BODIES), choose(s, "i|k|pos"), choose(s, "arr|buf_t|work")
    lo, hi = s.count(0, 1), n - s.count(0, 1)
    kind = s.count(0, 4)
    with s.suite(f"def {body}({i}, {a}):"):
        here = put(s, "here|current", f"{a}[{i}]", (), -3, 3)
        near = put(
            s,
            "near|neighbour",
            s.pick(
                (
                    f"{a}[({i} + 1) % {n}]",
                    f"{w}[{i}]",
                    f"{s.lax}.dynamic_index_in_dim({w}, {i}, keepdims=False)",
                    f"{a}[{i} - 1]",
                )
            ),
            (),
            -3,
            3,
        )
        new = put(
            s, "new|filled_in", f"jnp.tanh({smooth(s, joined(s, [here, near]), s.count(0, 1)).code})"
        ).code
        s.line(
            "return ",
            (
                f"{a}.at[{i}].set({new})",
                f"{a}.at[{i}].add({s.coef(0.2, 0.8).code} * {new})",
                f"{s.lax}.dynamic_update_slice({a}, {new}[None], ({i},))",
                f"{a}.at[{i}].multiply(1.0 + 0.3 * {new})",
                f"jnp.where(jnp.arange({n}) == {i}, {new}, {a})",
            )[kind],
        )
    out = put(s, "swept|filled|processed", f"{s.lax}.fori_loop({lo}, {hi}, {body}, {x})", (n,), -6, 6)
    return end(
        s, "in place sweep|gauss seidel|indexed loop", s.mix([out, value(w, (n,), -1, 1)], s.count(0, 1))
    )


FORMS = (carried, carried, nested, iterations, iterations, prefix, whiles, programming, programming, ranged)
NARROW = (ranged, iterations)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("scans", "generate_scans_kernel", draw)
