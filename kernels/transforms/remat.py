"""Recomputation: jax.checkpoint with and without policies, names for what is kept, barriers."""

import random

from kernels.kernel import Kernel, Template
from kernels.transforms._functions import joined, smooth
from kernels.writing.draft import Draft, choose, drawn, end, function, prepared, put, value
from kernels.writing.values import Value

POLICIES = (
    "everything_saveable",
    "nothing_saveable",
    "dots_saveable",
    "checkpoint_dots",
    "dots_with_no_batch_dims_saveable",
    "checkpoint_dots_with_no_batch_dims",
)


def wrapper(s: Draft, names: list[str]) -> str:
    """The text that makes a checkpointed function of one, with {f} for it."""
    if names and s.chance(0.7):
        quoted = ", ".join(f'"{name}"' for name in names)
        kind = s.pick(
            ("save_only_these_names", "save_any_names_but_these", "save_anything_except_these_names")
        )
        return f"jax.checkpoint({{f}}, policy=jax.checkpoint_policies.{kind}({quoted}))"
    if s.chance(0.5):
        return s.pick(("jax.checkpoint({f})", "jax.remat({f})", "jax.checkpoint({f}, prevent_cse=False)"))
    cse = s.pick(("", "", ", prevent_cse=False"))
    return f"jax.checkpoint({{f}}, policy=jax.checkpoint_policies.{s.pick(POLICIES)}{cse})"


def marked(s: Draft, v: Value, names: list[str], chance: float = 0.5) -> Value:
    """The value under a name for a policy, now and then."""
    if not s.chance(chance):
        return v
    v = s.let(v)
    name = s.pick(("hidden", "act", "pre", "mid", "out_proj", "block_in"))
    names.append(name)
    s.imports.append("from jax.ad_checkpoint import checkpoint_name")
    return put(s, "kept|named_h|tagged", f'checkpoint_name({v.code}, "{name}")', v.shape, v.low, v.high)


def layer(s: Draft, x: str, w: str, shape: tuple[int, ...], names: list[str]) -> Value:
    """One layer of a net or of an elementwise stack."""
    pre = put(
        s, "pre|proj|lin", s.pick((f"{x} @ {w}", f"jnp.dot({x}, {w})", f"jnp.tanh({x}) @ {w}")), shape, -6, 6
    )
    h = marked(s, smooth(s, marked(s, pre, names, 0.3), s.count(1, 2)), names, 0.4)
    if s.chance(0.4):
        h = put(s, "gated|widened", f"{s.let(h).code} * jax.nn.sigmoid({pre.code})", shape, -6, 6)
    return h


def block(s: Draft, d: int, lead: tuple[int, ...]) -> tuple[str, list[str]]:
    """A residual block of x and w; its name and the names it marks."""
    x, w = choose(s, "x|h|inp"), choose(s, "w|kernel|weight")
    names: list[str] = []
    with function(s, "block|layer|residual_block|mix_layer", x, w) as name:
        h = s.let(layer(s, x, w, (*lead, d), names))
        s.line(
            "return ",
            s.pick(
                (
                    f"{x} + {s.coef(0.2, 0.9).code} * {h.code}",
                    f"0.5 * ({x} + {h.code})",
                    f"{x} - {s.coef(0.2, 0.9).code} * jnp.tanh({h.code})",
                    f"{x} + {h.code} / (1.0 + jnp.abs({h.code}))",
                )
            ),
        )
    return name, names


def inputs(s: Draft, depth: int) -> tuple[Value, Value, int, tuple[int, ...]]:
    d = s.count(2, 5)
    lead: tuple[int, ...] = (s.count(1, 4),) if s.chance(0.6) else ()
    x = s.array((*lead, d), "x", "inputs", "tokens", "h0", low=-1.2, high=1.2)
    w = s.array((depth, d, d), "weights", "ws", "kernels", "params", low=-0.7, high=0.7)
    return prepared(s, x, 1.5, 1), w, d, lead


def stack(s: Draft) -> Kernel:
    """A deep stack of checkpointed blocks: unrolled, in a scan over the weights, or every other one."""
    depth = s.count(2, 4)
    x, w, d, lead = inputs(s, depth)
    name, names = block(s, d, lead)
    wrap = wrapper(s, names)
    kind = s.count(0, 3)
    if kind <= 1:
        safe = put(s, "remat_block|saved_block|ckpt", wrap.format(f=name)).code
        h, i = choose(s, "h|hidden_x|cur"), choose(s, "i|k|depth_i")
        s.line(f"{h} = ", x.code)
        with s.suite(f"for {i} in range({depth}):"):
            s.line(
                f"{h} = ",
                f"{safe}({h}, {w.code}[{i}])"
                if kind == 0
                else f"({safe} if {i} % 2 else {name})({h}, {w.code}[{i}])",
            )
        out = value(h, x.shape, -6, 6)
    elif kind == 2:
        body, c, wi = choose(s, "body|scan_layer"), choose(s, "c|carry_h"), choose(s, "wi|w_layer")
        with s.suite(f"def {body}({c}, {wi}):"):
            new = put(s, "new|next_h", f"{name}({c}, {wi})").code
            s.line(f"return {new}, {s.pick(('None', f'jnp.mean({new})'))}")
        last = choose(s, "last|top")
        s.line(f"{last}, _ = ", f"{s.lax}.scan({wrap.format(f=body)}, {x.code}, {w.code})")
        out = value(last, x.shape, -6, 6)
    else:
        st, c, i = choose(s, "segment|stage"), choose(s, "c|h_in"), choose(s, "i|k")
        with s.suite(f"def {st}({c}):"):
            cur = choose(s, "cur|deep")
            s.line(f"{cur} = {c}")
            with s.suite(f"for {i} in range({depth}):"):
                s.line(f"{cur} = {name}({cur}, {w.code}[{i}])")
            s.line(f"return {cur}")
        out = put(s, "top|deep_out", f"{wrap.format(f=st)}({x.code})", x.shape, -6, 6)
    return end(s, "residual stack|checkpointed net|deep net", out)


def decorated(s: Draft) -> Kernel:
    """@jax.checkpoint on a function, closed over inputs, called several times."""
    shape = s.shape(0, 2, 24)
    x, y = prepared(s, s.array(shape), 2.0, 1), prepared(s, s.array(s.partner(shape)), 2.0, 1)
    a, b = choose(s, "a|u"), choose(s, "b|v")
    names: list[str] = []
    lines, s.lines, depth, s.depth = s.lines, [], s.depth, 1
    name = choose(s, "stage|pair_op|expensive")
    body = marked(s, joined(s, [value(a, shape, -2, 2), value(b, y.shape, -2, 2)]), names)
    s.line("return ", smooth(s, body, s.count(1, 3)).code)
    static = s.chance(0.3)
    if static:
        s.imports.append("from functools import partial")
    head = (
        f"@partial(jax.checkpoint, policy=jax.checkpoint_policies.{s.pick(POLICIES)})"
        if static
        else s.pick(("@jax.checkpoint", "@jax.remat"))
    )
    s.helpers.append("\n".join([head, f"def {name}({a}, {b}):", *s.lines]))
    s.lines, s.depth = lines, depth
    out = put(s, "once|first_call", f"{name}({x.code}, {y.code})", shape, -6, 6)
    for _ in range(s.count(0, 2)):
        out = put(
            s,
            "again|next_call|third",
            f"{name}({s.pick((f'jnp.tanh({out.code})', f'0.3 * {out.code}'))}, {y.code})",
            shape,
            -6,
            6,
        )
    return end(s, "remat|checkpointed op|recomputed", s.mix([out, x], s.count(0, 1)))


def barrier(s: Draft) -> Kernel:
    """lax.optimization_barrier between stages, on one value or a tuple."""
    shape = s.shape(0, 3, 30)
    x, y = prepared(s, s.array(shape), 2.0), prepared(s, s.array(s.partner(shape)), 2.0)
    fn = f"{s.lax}.optimization_barrier"
    for _ in range(s.count(1, 3)):
        if s.chance(0.5):
            x = put(s, "fenced|held|pinned_x", f"{fn}({s.unary(x).code})", shape, -25, 25)
            x = s.let(s.bounded(x, 4))
        else:
            a, b = choose(s, "xa|first_x|left_x"), choose(s, "yb|first_y|right_y")
            u = s.let(s.bounded(s.unary(x), 4))
            v = s.let(s.bounded(s.unary(y), 4))
            s.line(f"{a}, {b} = ", f"{fn}(({u.code}, {v.code}))")
            x, y = value(a, shape, -4, 4), value(b, y.shape, -4, 4)
    return end(s, "barrier|fenced stages|staged", s.mix([x, y], s.count(1, 2)))


def inner_gradient(s: Draft) -> Kernel:
    """The gradient of a checkpointed function, taken in the kernel."""
    depth = s.count(2, 3)
    x, w, d, lead = inputs(s, depth)
    name, names = block(s, d, lead)
    wrap = wrapper(s, names)
    v, i, h = choose(s, "v|weights_in"), choose(s, "i|k"), choose(s, "h|hid_x")
    safe = put(s, "remat_block|saved_block", wrap.format(f=name)).code
    with s.suite(f"def {(loss := choose(s, 'loss|objective'))}({v}):"):
        s.line(f"{h} = {x.code}")
        with s.suite(f"for {i} in range({depth}):"):
            s.line(f"{h} = {safe}({h}, {v}[{i}])")
        s.line(
            "return ",
            s.pick(
                (
                    f"jnp.mean({h}**2)",
                    f"jnp.sum(jnp.sin({h}))",
                    f"jax.nn.logsumexp({h})",
                    f"jnp.mean(jnp.tanh({h}))",
                )
            ),
        )
    if s.chance(0.5):
        e, g = choose(s, "loss_now|val"), choose(s, "g|grads")
        s.line(f"{e}, {g} = jax.value_and_grad({loss})({w.code})")
        return end(s, "checkpointed gradient|remat loss", value(g, w.shape, -9, 9), value(e, (), -9, 9))
    slope = put(s, "g|grads", f"jax.grad({loss})({w.code})", w.shape, -9, 9)
    return end(
        s,
        "checkpointed training step|remat update",
        put(s, "new_w|stepped", f"{w.code} - {s.coef(0.05, 0.4).code} * {slope.code}", w.shape, -5, 5),
    )


def loops(s: Draft) -> Kernel:
    """A checkpointed body in a scan or a fori_loop over a sequence, or scans in checkpointed segments."""
    n, seg = s.count(2, 4), s.count(2, 3)
    tail = s.shape(0, 1, 4)
    xs = prepared(s, s.array((n * seg, *tail), "xs", "signal", "inputs", low=-1.2, high=1.2), 1.5, 1)
    names: list[str] = []
    c, x = choose(s, "c|state|h"), choose(s, "x|xt|item")
    with function(s, "cell|body|step", c, x) as cell:
        h = marked(s, joined(s, [value(c, tail, -3, 3), value(x, tail, -1.5, 1.5)]), names)
        new = put(s, "new|after", f"jnp.tanh({smooth(s, h, s.count(1, 2)).code})").code
        s.line(f"return {new}, {s.pick((new, f'{new} * {x}', f'{new} - {c}'))}")
    wrap = wrapper(s, names)
    zero = f"jnp.full_like({xs.code}[0], {s.coef(0.3, 0.9).code})"
    last, ys = choose(s, "last|final"), choose(s, "ys|outs")
    if s.chance(0.5):
        more = s.pick(("", ", reverse=True", ", unroll=2"))
        s.line(f"{last}, {ys} = ", f"{s.lax}.scan({wrap.format(f=cell)}, {zero}, {xs.code}{more})")
        every = value(ys, (n * seg, *tail), -5, 5)
    else:
        part, k, chunk = choose(s, "segment|run_chunk"), choose(s, "k|c0"), choose(s, "chunk|xs_part")
        with s.suite(f"def {part}({k}, {chunk}):"):
            s.line("return ", f"{s.lax}.scan({cell}, {k}, {chunk})")
        dims = ", ".join(map(str, (n, seg, *tail)))
        s.line(f"{last}, {ys} = ", f"{s.lax}.scan({wrap.format(f=part)}, {zero}, {xs.code}.reshape({dims}))")
        every = value(ys, (n, seg, *tail), -5, 5)
    return end(
        s,
        "remat scan|chunked recurrence|checkpointed loop",
        every,
        *([value(last, tail, -1, 1)] if s.chance(0.5) else []),
    )


def attention(s: Draft) -> Kernel:
    """An attention and a feed-forward part, each checkpointed, with marked intermediates."""
    n, d = s.count(2, 4), s.count(2, 4)
    x = prepared(s, s.array((n, d), "x", "tokens", low=-1.2, high=1.2), 1.5, 1)
    wq, wv = (s.array((d, d), *o, low=-0.8, high=0.8) for o in (("wq", "w_qk"), ("wv", "w_val")))
    names: list[str] = []
    h, a, b = choose(s, "h|inp"), choose(s, "a|wa"), choose(s, "b|wb")
    with function(s, "attend|attention", h, a, b) as att:
        sc = marked(s, put(s, "scores|logits", f"({h} @ {a}) @ {h}.T / {d}.0", (n, n)), names).code
        s.line("return ", f"{h} + jax.nn.softmax({sc}, axis=-1) @ ({h} @ {b})")
    g, c = choose(s, "g|x_in"), choose(s, "c|w_ff")
    with function(s, "feed_forward|ffn", g, c) as ffn:
        s.line("return ", f"{g} + {s.let(layer(s, g, c, (n, d), names)).code}")
    mid = put(
        s,
        "mid|attended",
        f"{wrapper(s, names).format(f=att)}({x.code}, {wq.code}, {wv.code})",
        x.shape,
        -6,
        6,
    )
    out = put(
        s,
        "out|encoded",
        f"{wrapper(s, names).format(f=ffn) if s.chance(0.7) else ffn}({mid.code}, {wq.code})",
        x.shape,
        -12,
        12,
    )
    return end(s, "transformer block|remat attention|encoder", out)


FORMS = (stack, stack, decorated, barrier, inner_gradient, loops, loops, attention)
NARROW = (barrier, decorated)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("remat", "generate_remat_kernel", draw)
