"""Loops of every shape: scans, while loops, associative scans, dynamic programming, series, iterations."""

import random

from kernels.kernel import Kernel, Template
from kernels.transforms._functions import joined
from kernels.writing.beginnings import drawn, prepared
from kernels.writing.endings import finish_each
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value, expr

BODIES = "body|step|advance|one_step|update|tick"


def options(s: Sampler) -> str:
    return s.pick(("", "", ", reverse=True", ", unroll=2", ", unroll=True"))


def carried(s: Sampler) -> Kernel:
    """A scan whose carry is a tuple or a dict, over one array, a tuple or a dict of arrays."""
    n, tail = s.count(2, 7), s.shape(0, 1, 4)
    xs = [
        prepared(s, s.array(o, (n, *tail), low=-1.2, high=1.2), 1.5, 1)
        for o in ("xs|signal|inputs", "ys|gates|weights_t")[: s.count(1, 2)]
    ]
    k, as_dict, packed = s.count(2, 3), s.chance(0.4), s.chance(0.4)
    labels = s.pick((("a", "b", "c"), ("fast", "slow", "mem"), ("hidden", "cell", "aux")))[:k]
    body, c, x = s.name(BODIES), s.name("carry|state|st"), s.name("x|item|inp")
    with s.suite(f"def {body}({c}, {x}):"):
        parts = [
            expr(f'{c}["{label}"]' if as_dict else s.name(f"{label}_t|{label}_old"), tail, 3)
            for label in labels
        ]
        if not as_dict:
            s.line(f"{', '.join(map(str, parts))} = {c}")
        items = [expr(x, tail, 1.5)]
        if len(xs) == 2:
            items = [
                s.put(f"{w}_i|{w}_now", f'{x}["{w}"]' if packed else f"{x}[{at}]", tail, 1.5)
                for at, w in enumerate(("u", "v"))
            ]
        news: list[Value] = []
        for at, part in enumerate(parts):
            inner = joined(
                s, [part, s.pick([*items, *news])] + ([items[0]] if at == 0 and len(items) > 1 else [])
            )
            new = s.put(f"{labels[at]}_new|next_{labels[at]}", f"jnp.tanh({inner})", tail, 1)
            news.append(new)
        made = ", ".join(
            f'"{label}": {new}' if as_dict else new.code for label, new in zip(labels, news, strict=True)
        )
        out = s.put("out_t|kept", joined(s, news))
        s.line(f"return {'{' if as_dict else '('}{made}{'}' if as_dict else ')'}, {out}")
    zero = s.put("rest|at_start", f"jnp.full_like({xs[0]}[0], {s.coef(0.3, 0.9)})").code
    init = ", ".join(f'"{label}": {zero}' if as_dict else zero for label in labels)
    over = xs[0] if len(xs) == 1 else (f'{{"u": {xs[0]}, "v": {xs[1]}}}' if packed else f"({xs[0]}, {xs[1]})")
    last, outs = s.name("last|final"), s.name("outs|history|trace")
    s.line(
        f"{last}, {outs} = "
        f"{s.lax}.scan({body}, {'{' if as_dict else '('}{init}{'}' if as_dict else ')'}, {over}{options(s)})"
    )
    picked = [
        expr(f'{last}["{label}"]' if as_dict else f"{last}[{at}]", tail, 1) for at, label in enumerate(labels)
    ]
    results = [expr(outs, (n, *tail), 6)] + ([s.pick(picked)] if s.chance(0.5) else [])
    return finish_each(s, "tuple carry|dict carry|recurrent cell", *results)


def nested(s: Sampler) -> Kernel:
    """A scan in a scan, or a fori_loop with a cond or a switch in it."""
    n, m = s.count(2, 4), s.count(2, 5)
    xs = prepared(s, s.array("grid|rows|image", (n, m), low=-1.2, high=1.2), 1.5, 1)
    outer, inner = s.name("over_rows|outer_step"), s.name("over_cols|inner_step")
    c, row, d, x = (
        s.name("c|row_state"),
        s.name("row|line_x"),
        s.name("d|cell_state"),
        s.name("x|cell_x"),
    )
    with s.suite(f"def {outer}({c}, {row}):"):
        with s.suite(f"def {inner}({d}, {x}):"):
            joint = joined(s, [expr(d, (), 2), expr(x, (), 1.5)])
            if s.chance(0.5):
                u = s.name("u|p")
                laws = s.shuffled(("jnp.sin({u})", "0.5 * {u}", "{u} - 0.3", "jnp.tanh({u})", "-{u}"))
                joint = s.put(
                    "branched|routed",
                    f"{s.lax}.cond({x} > {s.coef(0.1, 0.5)}, lambda {u}: "
                    f"{laws[0].format(u=u)}, lambda {u}: {laws[1].format(u=u)}, {joint})",
                    (),
                    6,
                )
            new = s.put("new|after", f"jnp.tanh({joint} + 0.3 * {c})")
            s.line(f"return {new}, {s.pick((new, f'{new} * {x}'))}")
        e, ys = s.name("e|row_end"), s.name("ys|row_out")
        s.line(f"{e}, {ys} = {s.lax}.scan({inner}, {c}, {row}{options(s)})")
        s.line(f"return {s.coef(0.3, 0.9)} * {e}, {ys}")
    last, outs = s.name("last|final"), s.name("outs|filled")
    start = s.scalar("start|c0|edge", low=-0.8, high=0.8)
    s.line(f"{last}, {outs} = {s.lax}.scan({outer}, {start}, {xs}{s.pick(('', ', reverse=True'))})")
    return finish_each(
        s,
        "nested scan|two dimensional recurrence|grid sweep",
        expr(outs, (n, m), 2),
        *([expr(last, (), 1)] if s.chance(0.5) else []),
    )


def iterations(s: Sampler) -> Kernel:
    """Counted loops for series and roots: Horner, continued fractions, AGM, Newton, Chebyshev, products."""
    x = prepared(s, s.array("x|z|u", s.shape(0, 2, 16), low=-0.9, high=0.9), 1.0, 0)
    trips, form = (
        s.count(3, 8),
        s.pick(("horner", "horner", "fraction", "means", "chebyshev", "series", "product")),
    )
    body, i, a, b = s.name(BODIES), s.name("i|k"), s.name("a|acc|p0"), s.name("b|term|p1")
    c1, c2, v = s.coef(0.3, 1.2), s.coef(0.3, 1.2), x
    out = s.name("series|result_x|limit_x")
    one = f"jnp.ones_like({v})"
    if form == "horner":
        coefs = s.array("coefs|poly|c", (trips,), low=-1.0, high=1.0)
        with s.suite(f"def {body}({a}, {b}):"):
            s.line(f"return {a} * {v} + {b}, {s.pick(('None', a))}")
        rest = s.name("partials|_p")
        s.line(f"{out}, {rest} = {s.lax}.scan({body}, jnp.zeros_like({v}), {coefs}{options(s)})")
        return finish_each(s, "horner|polynomial", expr(out, x.shape, 8))
    laws = {
        "fraction": (f"1.0 + {c1} * {v}**2 / (2.0 + jnp.abs({a}))", "", one, "continued fraction"),
        "means": (
            f"0.5 * ({a} + {b})",
            f"jnp.sqrt({a} * {b})",
            f"({one}, {c1} + {v}**2)",
            "agm|geometric mean",
        ),
        "chebyshev": (f"2.0 * {v} * {b} - {a}", "", f"({one}, {v})", "chebyshev"),
        "series": (f"{a} + {b}", f"{b} * {c1} * {v} / ({i} + 1.0)", f"({one}, {one})", "power series"),
        "product": (f"{a} * (1.0 + {c2} * {v} / ({i} + 2.0) ** 2)", "", one, "infinite product"),
    }[form]
    pair = form in ("means", "chebyshev", "series")
    carry = s.name("carry|st") if pair else a
    used = i if i in re_words(laws[0] + " " + laws[1]) else "_"
    with s.suite(f"def {body}({used}, {carry}):"):
        if pair:
            s.line(f"{a}, {b} = {carry}")
            s.line("return " + (f"{b}, {laws[0]}" if form == "chebyshev" else f"{laws[0]}, {laws[1]}"))
        else:
            s.line(f"return {laws[0]}")
    s.line(f"{out}{', _' if pair else ''} = {s.lax}.fori_loop(0, {trips}, {body}, {laws[2]})")
    return finish_each(s, laws[3], expr(out, x.shape, 6))


def re_words(text: str) -> set[str]:
    return set("".join(mark if mark.isalnum() or mark == "_" else " " for mark in text).split())


def prefix(s: Sampler) -> Kernel:
    """associative_scan with an operator of one's own: affine maps, matrices, running log-sums, rotations."""
    n, tail = s.count(3, 8), s.shape(0, 1, 3)
    a = s.array("a|decay|gates", (n, *tail), low=0.2, high=0.9)
    b = prepared(s, s.array("b|inputs|drive", (n, *tail), low=-1.0, high=1.0), 1.5, 1)
    p, q = s.name("left|p"), s.name("right|q")
    op, noun = (
        s.name("combine|compose|op"),
        s.pick(("linear recurrence", "running logsum", "complex prefix", "matrix prefix")),
    )
    with s.suite(f"def {op}({p}, {q}):"):
        if noun == "matrix prefix":
            s.line(
                "return "
                + s.pick((f"{p} @ {q}", f'jnp.einsum("nij,njk->nik", {p}, {q})', f"jnp.matmul({q}, {p})"))
            )
        else:
            names = [s.name(w) for w in ("a1|al", "b1|bl", "a2|ar", "b2|br")]
            s.line(f"{names[0]}, {names[1]} = {p}")
            s.line(f"{names[2]}, {names[3]} = {q}")
            a1, b1, a2, b2 = names
            s.line(
                "return "
                + {
                    "linear recurrence": f"{a1} * {a2}, {a2} * {b1} + {b2}",
                    "running logsum": f"jnp.maximum({a1}, {a2}), jnp.logaddexp({b1}, {b2})",
                    "complex prefix": f"{a1} * {a2} - {b1} * {b2}, {a1} * {b2} + {b1} * {a2}",
                }[noun]
            )
    extra = s.pick(("", ", reverse=True"))
    if noun == "matrix prefix":
        m = s.array("mats|transfer", (n, 2, 2), low=-0.8, high=0.8)
        out = s.put("products|prefix_m", f"{s.lax}.associative_scan({op}, {m}{extra})", (n, 2, 2), 5)
        return finish_each(s, "matrix prefix|transfer products", out)
    first, second = s.name("gains|first_out"), s.name("states|second_out")
    s.line(f"{first}, {second} = {s.lax}.associative_scan({op}, ({a}, {b}){extra})")
    outs = [expr(second, (n, *tail), 9), *([expr(first, (n, *tail), 9)] if s.chance(0.5) else [])]
    return finish_each(s, noun, *outs)


def whiles(s: Sampler) -> Kernel:
    """while_loop over integers: conditions on counters, on values, on both."""
    n, m = s.ints("n|value|code", (), 1, 200), s.ints("m|other|key", (), 1, 60)
    kind = s.count(0, 5)
    test, body, st = s.name("cond_fn|keep_going"), s.name("body_fn|advance"), s.name("state|carry")
    a, b, i = s.name("a|x|cur"), s.name("b|y|acc"), s.name("i|k|steps_done")
    k1, k2, k3 = s.count(2, 9), s.count(11, 97), s.count(3, 12)
    with s.suite(f"def {test}({st}):"):
        if kind % 2:
            s.line(f"{a}, _, {i} = {st}")
            s.line(
                "return "
                + s.pick(
                    (
                        f"({a} > {k1}) & ({i} < {k3})",
                        f"jnp.logical_and({a} != 1, {i} < {k3})",
                        f"({a} % {k2} > 0) & ({i} < {k3})",
                    )
                )
            )
        else:
            s.line(f"return {st}[2] < {k3}")
    with s.suite(f"def {body}({st}):"):
        s.line(f"{a}, {b}, {i} = {st}")
        new = s.put(
            "nxt|fresh",
            (
                f"({a} * {k1} + {b}) % {k2}",
                f"jnp.where({a} % 2 == 0, {a} // 2, ({k1} * {a} + 1) % {k2 * 3})",
                f"({a} ^ ({b} << 1)) % {k2 * 2}",
                f"{a} // 2 + {b} % {k1}",
                f"{a} + jnp.where({b} > {k2 // 2}, {k1}, {k1 + 2}) * {i}",
                f"{a} - {b} % {k1} - 1",
            )[kind],
        )
        other = s.put(
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
        )
        s.line(f"return {new}, {other}, {i} + 1")
    x, y, z = s.name("x_end|a_end"), s.name("y_end|b_end"), s.name("count|taken")
    s.line(f"{x}, {y}, {z} = {s.lax}.while_loop({test}, {body}, ({n}, {m}, 0))")
    out = s.put(
        "digest|answer|packed",
        s.pick(
            (
                f"({x} + {y} * {k1}) % {k2 * 7} + {z}",
                f"{x} * {k1} - {y} + {z} * {k2}",
                f"({x} ^ {y}) + {z} * {k1}",
            )
        ),
    )
    int_out = expr(out, (), 9999, "int32")
    rest = [expr(f"{y} + {n} % {k1}", (), (0, 9999), "int32", level=9)] if s.chance(0.4) else []
    return finish_each(
        s, s.pick(("integer loop", "pseudo random walk", "orbit", "counter machine")), int_out, *rest
    )


def programming(s: Sampler) -> Kernel:
    """Dynamic programming: edit distance, forward algorithm, Viterbi, soft DTW, grid paths, knapsack."""
    form = s.pick(
        (
            _edit_distance,
            lambda s, n, m: _lattice(s, n, soft=True),
            lambda s, n, m: _lattice(s, n, soft=False),
            lambda s, n, m: _grid_path(s, n, m, soft=True),
            lambda s, n, m: _grid_path(s, n, m, soft=False),
            _knapsack,
        )
    )
    n, m = s.count(3, 5), s.count(3, 5)
    return form(s, n, m)


def _edit_distance(s: Sampler, n: int, m: int) -> Kernel:
    x, y = (
        s.ints("left|source|word_a", (n,), 0, 3),
        s.ints("right|target|word_b", (m,), 0, 3),
    )
    ins, sub = s.count(1, 2), s.count(1, 3)
    row_fn, cell, prev, ch = (
        s.name("next_row|fill_row"),
        s.name("cell|fill_cell"),
        s.name("prev|above"),
        s.name("ch|letter"),
    )
    left, item = s.name("left_v|west"), s.name("item|triple")
    with s.suite(f"def {row_fn}({prev}, {ch}):"):
        with s.suite(f"def {cell}({left}, {item}):"):
            up, diag, same = s.name("up|north"), s.name("diag|corner"), s.name("same|equal")
            s.line(f"{up}, {diag}, {same} = {item}")
            best = s.put(
                "best|cheapest",
                f"jnp.minimum(jnp.minimum({up}, {left}) + {ins}, {diag} + jnp.where({same}, 0, {sub}))",
            )
            s.line(f"return {best}, {best}")
        first = s.put("first|edge", f"{prev}[0] + {ins}")
        rest = s.name("rest|cells")
        s.line(f"_, {rest} = {s.lax}.scan({cell}, {first}, ({prev}[1:], {prev}[:-1], {y} == {ch}))")
        row = s.put("row|filled", f"jnp.concatenate([{first}[None], {rest}])")
        s.line(f"return {row}, {s.pick((row, f'{row}[-1]', f'jnp.min({row})'))}")
    last, rows = s.name("last|bottom"), s.name("rows|table")
    s.line(f"{last}, {rows} = {s.lax}.scan({row_fn}, {ins} * jnp.arange({m + 1}), {x})")
    return finish_each(
        s,
        "edit distance",
        expr(
            s.pick(
                (
                    f"{last}[-1]",
                    f"{last}[-1]",
                    f"jnp.min({last})",
                    f"{last}[-1] - abs(len({x}) - len({y}))",
                    f"{last}[-1].astype(jnp.float32) / max(len({x}), len({y}))",
                    f"{last}",
                )
            ),
            (),
            (0, 99),
            "int32",
            level=9,
        ),
        *([expr(rows, (), (0, 99), "int32")] if s.chance(0.5) else []),
    )


def _lattice(s: Sampler, n: int, *, soft: bool) -> Kernel:
    """Scores of state sequences: summed by the forward algorithm, or the best by Viterbi's."""
    k = s.count(2, 4)
    logits, trans = (
        s.array("emissions|log_obs|scores", (n, k), low=-1.5, high=1.5),
        s.array("transitions|log_trans", (k, k), low=-1.0, high=1.0),
    )
    em = prepared(s, logits, 2.0, 1)
    body, c, e = s.name("step|forward_step"), s.name("alpha|scores_t"), s.name("e|obs_t")
    with s.suite(f"def {body}({c}, {e}):"):
        cand = s.put("cand|arrive", f"{c}[:, None] + {trans}")
        best = f"jax.nn.logsumexp({cand}, axis=0)" if soft else f"jnp.max({cand}, axis=0)"
        new = s.put("new|alpha_next", f"{best} + {s.pick(('', '0.5 * ', '0.8 * '))}{e}")
        summed = (f"jax.nn.softmax({new})", (k,)) if soft else (f"jnp.max({new})", ())
        kept, tail = s.pick(((f"{new}", (k,)), summed, (f"{new} - {c}", (k,))))
        s.line(f"return {new}, {kept}")
    last, rows = s.name("last|final"), s.name("rows|lattice")
    s.line(f"{last}, {rows} = {s.lax}.scan({body}, {em}[0], {em}[1:]{options(s)})")
    score = s.put("score|log_like", f"jax.nn.logsumexp({last})" if soft else f"jnp.max({last})", (), 25)
    return finish_each(
        s,
        "forward algorithm|crf" if soft else "viterbi",
        score,
        *([expr(rows, (n - 1, *tail), 25)] if s.chance(0.5) else []),
    )


def _costs(s: Sampler, n: int, m: int) -> Value:
    return prepared(s, s.array("cost|grid|distances", (n, m), low=0.1, high=1.5), 2.0, 1)


def _grid_path(s: Sampler, n: int, m: int, *, soft: bool) -> Kernel:
    """Costs of paths through a grid, by rows: soft dynamic time warping, or the best path."""
    cost = _costs(s, n, m)
    g = s.coef(0.3, 0.9)
    row_fn, cell, prev, row = (
        s.name("next_row|fill_row"),
        s.name("cell|fill_cell"),
        s.name("prev|above"),
        s.name("row|cost_row"),
    )
    left, item = s.name("west|left_v"), s.name("item|pair")
    with s.suite(f"def {row_fn}({prev}, {row}):"):
        with s.suite(f"def {cell}({left}, {item}):"):
            up, c = s.name("up|north"), s.name("c|here")
            diag = s.name("diag|corner")
            s.line(f"{up}, {diag}, {c} = {item}" if soft else f"{up}, {c} = {item}")
            low = (
                f"-{g} * jax.nn.logsumexp(-jnp.stack([{left}, {up}, {diag}]) / {g})"
                if soft
                else f"jnp.{s.pick(('minimum', 'maximum'))}({left}, {up})"
            )
            best = s.put("best|reached", f"{c} + {low}")
            s.line(f"return {best}, {best}")
        start = s.put("start|first_cell", f"{prev}[0] + {row}[0]")
        rest, above = s.name("rest|cells"), f"{prev}[1:], {prev}[:-1]" if soft else f"{prev}[1:]"
        s.line(f"_, {rest} = {s.lax}.scan({cell}, {start}, ({above}, {row}[1:]))")
        filled = s.put("filled|new_row", f"jnp.concatenate([{start}[None], {rest}])")
        part, tail = s.pick((("", (m,)), ("[-1]", ())))
        s.line(f"return {filled}, {filled}{part}")
    last, rows = s.name("last|bottom"), s.name("rows|table")
    s.line(f"{last}, {rows} = {s.lax}.scan({row_fn}, jnp.cumsum({cost}[0]), {cost}[1:])")
    return finish_each(
        s,
        "soft dtw|soft time warping" if soft else "grid path|path cost",
        expr(last, (m,), 20),
        *([expr(rows, (n - 1, *tail), 20)] if s.chance(0.5) else []),
    )


def _knapsack(s: Sampler, n: int, _: int) -> Kernel:
    """The most that items of given sizes are worth together, for each capacity."""
    cap = s.count(5, 9)
    worth = s.array("worth|prices|gains", (n,), low=0.2, high=1.5)
    sizes = [s.count(1, 3) for _ in range(s.fixed(n))]
    body, i, best = s.name("consider|add_item"), s.name("i|k"), s.name("best|table")
    sz = s.put("sizes|loads", f"jnp.array({sizes})")
    slots = s.put("slots|capacity", f"jnp.arange({cap})")
    with s.suite(f"def {body}({i}, {best}):"):
        shifted = s.put(
            "shifted|without",
            f"jnp.where({slots} >= {sz}[{i}], {best}[jnp.maximum({slots} - {sz}[{i}], 0)], -jnp.inf)",
        )
        s.line(f"return jnp.maximum({best}, {shifted} + {worth}[{i}])")
    base = f"jnp.zeros({cap}, dtype={worth}.dtype)"
    out = s.put("filled|values_by_cap", f"{s.lax}.fori_loop(0, {n}, {body}, {base})", (cap,), (0, 15))
    return finish_each(s, "knapsack", out)


def ranged(s: Sampler) -> Kernel:
    """fori_loop with dynamic indices: gathers, updates in place, dynamic slices, swaps, cumulative work."""
    n = s.count(3, 9)
    x, w = (
        prepared(s, s.array("x|values|buf", (n,), low=-1.2, high=1.2), 1.5, 1),
        s.array("w|weights|other", (n,), low=-1.0, high=1.0),
    )
    body, i, a = s.name(BODIES), s.name("i|k|pos"), s.name("arr|buf_t|work")
    lo, hi = s.count(0, 1), n - s.count(0, 1)
    kind = s.count(0, 4)
    with s.suite(f"def {body}({i}, {a}):"):
        here = s.put("here|current", f"{a}[{i}]", (), 3)
        near = s.put(
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
            3,
        )
        new = s.put("new|filled_in", f"jnp.tanh({joined(s, [here, near])})")
        s.line(
            "return "
            + (
                f"{a}.at[{i}].set({new})",
                f"{a}.at[{i}].add({s.coef(0.2, 0.8)} * {new})",
                f"{s.lax}.dynamic_update_slice({a}, {new}[None], ({i},))",
                f"{a}.at[{i}].multiply(1.0 + 0.3 * {new})",
                f"jnp.where(jnp.arange({n}) == {i}, {new}, {a})",
            )[kind]
        )
    out = s.put("swept|filled|processed", f"{s.lax}.fori_loop({lo}, {hi}, {body}, {x})", (n,), 6)
    return finish_each(s, "in place sweep|buffer update|indexed loop", out)


FORMS = (carried, carried, nested, iterations, iterations, prefix, whiles, programming, programming, ranged)
NARROW = (ranged, iterations)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("scans", "generate_scans_kernel", draw)
