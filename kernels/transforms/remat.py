"""Recomputation: jax.checkpoint with and without policies, names for what is kept, barriers."""

import random

from kernels.kernel import Kernel, Template
from kernels.transforms._functions import joined, smooth
from kernels.writing.beginnings import drawn, prepared
from kernels.writing.endings import finish_each
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value, expr

POLICIES = (
    "everything_saveable",
    "nothing_saveable",
    "dots_saveable",
    "checkpoint_dots",
    "dots_with_no_batch_dims_saveable",
    "checkpoint_dots_with_no_batch_dims",
)


def wrapper(s: Sampler, names: list[str]) -> str:
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


def marked(s: Sampler, v: Value, names: list[str], chance: float = 0.5) -> Value:
    """The value under a name for a policy, now and then."""
    if not s.chance(chance):
        return v
    v = s.let(v)
    name = s.pick(("hidden", "act", "pre", "mid", "out_proj", "block_in"))
    names.append(name)
    s.imports.append("from jax.ad_checkpoint import checkpoint_name")
    return s.put("kept|named_h|tagged", f'checkpoint_name({v}, "{name}")', v.shape, v.interval)


def layer(s: Sampler, x: str, w: str, shape: tuple[int, ...], names: list[str]) -> Value:
    """One layer of a net or of an elementwise stack."""
    pre = s.put(
        "pre|proj|lin", s.pick((f"{x} @ {w}", f"jnp.dot({x}, {w})", f"jnp.tanh({x}) @ {w}")), shape, 6
    )
    h = marked(s, smooth(s, marked(s, pre, names, 0.3)), names, 0.4)
    if s.chance(0.4):
        h = s.put("gated|widened", f"{s.let(h)} * jax.nn.sigmoid({pre})", shape, 6)
    return h


def block(s: Sampler, d: int, lead: tuple[int, ...]) -> tuple[str, list[str]]:
    """A residual block of x and w; its name and the names it marks."""
    x, w = s.name("x|h|inp"), s.name("w|kernel|weight")
    names: list[str] = []
    with s.function("block|layer|residual_block|mix_layer", x, w) as name:
        h = s.let(layer(s, x, w, (*lead, d), names))
        s.line(
            "return "
            + s.pick(
                (
                    f"{x} + {s.coef(0.2, 0.9)} * {h}",
                    f"0.5 * ({x} + {h})",
                    f"{x} - {s.coef(0.2, 0.9)} * jnp.tanh({h})",
                    f"{x} + {h} / (1.0 + jnp.abs({h}))",
                )
            )
        )
    return name, names


def inputs(s: Sampler, depth: int) -> tuple[Value, Value, int, tuple[int, ...]]:
    d = s.count(2, 5)
    lead: tuple[int, ...] = (s.count(1, 4),) if s.chance(0.6) else ()
    x = s.array("x|inputs|tokens|h0", (*lead, d), low=-1.2, high=1.2)
    w = s.array("weights|ws|kernels|params", (depth, d, d), low=-0.7, high=0.7)
    return prepared(s, x, 1.5, 1), w, d, lead


def stack(s: Sampler) -> Kernel:
    """A deep stack of checkpointed blocks: unrolled, in a scan over the weights, or every other one."""
    depth = s.count(2, 4)
    x, w, d, lead = inputs(s, depth)
    name, names = block(s, d, lead)
    wrap = wrapper(s, names)
    form = s.pick(("unrolled", "alternate", "scan", "segment"))
    if form in ("unrolled", "alternate"):
        safe = s.put("remat_block|saved_block|ckpt", wrap.format(f=name))
        h, i = s.name("h|hidden_x|cur"), s.name("i|k|depth_i")
        s.line(f"{h} = {x}")
        with s.suite(f"for {i} in range({depth}):"):
            s.line(
                f"{h} = "
                + (
                    f"{safe}({h}, {w}[{i}])"
                    if form == "unrolled"
                    else f"({safe} if {i} % 2 else {name})({h}, {w}[{i}])"
                )
            )
        out = expr(h, x.shape, 6)
    elif form == "scan":
        body, c, wi = s.name("body|scan_layer"), s.name("c|carry_h"), s.name("wi|w_layer")
        with s.suite(f"def {body}({c}, {wi}):"):
            new = s.put("new|next_h", f"{name}({c}, {wi})")
            s.line(f"return {new}, {s.pick(('None', f'jnp.mean({new})'))}")
        last = s.name("last|top")
        s.line(f"{last}, _ = {s.lax}.scan({wrap.format(f=body)}, {x}, {w})")
        out = expr(last, x.shape, 6)
    else:
        st, c, i = s.name("segment|stage"), s.name("c|h_in"), s.name("i|k")
        with s.suite(f"def {st}({c}):"):
            cur = s.name("cur|deep")
            s.line(f"{cur} = {c}")
            with s.suite(f"for {i} in range({depth}):"):
                s.line(f"{cur} = {name}({cur}, {w}[{i}])")
            s.line(f"return {cur}")
        out = s.put("top|deep_out", f"{wrap.format(f=st)}({x})", x.shape, 6)
    return finish_each(s, "residual stack|checkpointed net|deep net", out)


def decorated(s: Sampler) -> Kernel:
    """@jax.checkpoint on a function, closed over inputs, called several times."""
    shape = s.shape(0, 2, 24)
    x, y = prepared(s, s.operand(shape), 2.0, 1), prepared(s, s.operand(s.partner(shape)), 2.0, 1)
    a, b = s.name("a|u"), s.name("b|v")
    names: list[str] = []
    with s.aside() as lines:
        name = s.name("stage|pair_op|expensive")
        body = marked(s, joined(s, [expr(a, shape, 2), expr(b, y.shape, 2)]), names)
        s.line(f"return {smooth(s, body)}")
    static = s.chance(0.3)
    if static:
        s.imports.append("from functools import partial")
    head = (
        f"@partial(jax.checkpoint, policy=jax.checkpoint_policies.{s.pick(POLICIES)})"
        if static
        else s.pick(("@jax.checkpoint", "@jax.remat"))
    )
    s.above("\n".join([head, f"def {name}({a}, {b}):", *lines]))
    out = s.put("once|first_call", f"{name}({x}, {y})", shape, 6)
    for _ in range(s.count(0, 2)):
        out = s.put(
            "again|next_call|third", f"{name}({s.pick((f'jnp.tanh({out})', f'0.3 * {out}'))}, {y})", shape, 6
        )
    return finish_each(s, "remat|checkpointed op|recomputed", out)


def barrier(s: Sampler) -> Kernel:
    """lax.optimization_barrier between stages, on one value or a tuple."""
    shape = s.shape(0, 3, 30)
    x, y = prepared(s, s.operand(shape), 2.0), prepared(s, s.operand(s.partner(shape)), 2.0)
    fn = f"{s.lax}.optimization_barrier"
    for _ in range(s.count(1, 3)):
        if s.chance(0.5):
            x = s.put("fenced|held|pinned_x", f"{fn}({x})", shape, 25)
            x = s.let(s.bounded(x, 4))
        else:
            a, b = s.name("xa|first_x|left_x"), s.name("yb|first_y|right_y")
            u = s.let(s.bounded(x, 4))
            v = s.let(s.bounded(y, 4))
            s.line(f"{a}, {b} = {fn}(({u}, {v}))")
            x, y = expr(a, shape, 4), expr(b, y.shape, 4)
    return finish_each(s, "barrier|fenced stages|staged", s.mix([x, y], s.count(1, 2)))


def inner_gradient(s: Sampler) -> Kernel:
    """The gradient of a checkpointed function, taken in the kernel."""
    depth = s.count(2, 3)
    x, w, d, lead = inputs(s, depth)
    name, names = block(s, d, lead)
    wrap = wrapper(s, names)
    v, i, h = s.name("v|weights_in"), s.name("i|k"), s.name("h|hid_x")
    safe = s.put("remat_block|saved_block", wrap.format(f=name))
    with s.suite(f"def {(loss := s.name('loss|objective'))}({v}):"):
        s.line(f"{h} = {x}")
        with s.suite(f"for {i} in range({depth}):"):
            s.line(f"{h} = {safe}({h}, {v}[{i}])")
        s.line(
            "return "
            + s.pick(
                (
                    f"jnp.mean({h}**2)",
                    f"jnp.sum(jnp.sin({h}))",
                    f"jax.nn.logsumexp({h})",
                    f"jnp.mean(jnp.tanh({h}))",
                )
            )
        )
    if s.chance(0.5):
        e, g = s.name("loss_now|val"), s.name("g|grads")
        s.line(f"{e}, {g} = jax.value_and_grad({loss})({w})")
        return finish_each(s, "checkpointed gradient|remat loss", expr(g, w.shape, 9), expr(e, (), 9))
    slope = s.put("g|grads", f"jax.grad({loss})({w})", w.shape, 9)
    return finish_each(
        s,
        "checkpointed training step|remat update",
        s.put("new_w|stepped", f"{w} - {s.coef(0.05, 0.4)} * {slope}", w.shape, 5),
    )


def loops(s: Sampler) -> Kernel:
    """A checkpointed body in a scan or a fori_loop over a sequence, or scans in checkpointed segments."""
    n, seg = s.count(2, 4), s.count(2, 3)
    tail = s.shape(0, 1, 4)
    xs = prepared(s, s.array("xs|signal|inputs", (n * seg, *tail), low=-1.2, high=1.2), 1.5, 1)
    names: list[str] = []
    c, x = s.name("c|state|h"), s.name("x|xt|item")
    with s.function("cell|body|step", c, x) as cell:
        h = marked(s, joined(s, [expr(c, tail, 3), expr(x, tail, 1.5)]), names)
        new = s.put("new|after", f"jnp.tanh({smooth(s, h)})")
        s.line(f"return {new}, {s.pick((new, f'{new} * {x}', f'{new} - {c}'))}")
    wrap = wrapper(s, names)
    zero = f"jnp.full_like({xs}[0], {s.coef(0.3, 0.9)})"
    last, ys = s.name("last|final"), s.name("ys|outs")
    if s.chance(0.5):
        more = s.pick(("", ", reverse=True", ", unroll=2"))
        s.line(f"{last}, {ys} = {s.lax}.scan({wrap.format(f=cell)}, {zero}, {xs}{more})")
        every = expr(ys, (n * seg, *tail), 5)
    else:
        part, k, chunk = s.name("segment|run_chunk"), s.name("k|c0"), s.name("chunk|xs_part")
        with s.suite(f"def {part}({k}, {chunk}):"):
            s.line(f"return {s.lax}.scan({cell}, {k}, {chunk})")
        dims = ", ".join(map(str, (n, seg, *tail)))
        s.line(f"{last}, {ys} = {s.lax}.scan({wrap.format(f=part)}, {zero}, {xs}.reshape({dims}))")
        every = expr(ys, (n, seg, *tail), 5)
    return finish_each(
        s,
        "remat scan|chunked recurrence|checkpointed loop",
        every,
        *([expr(last, tail, 1)] if s.chance(0.5) else []),
    )


def attention(s: Sampler) -> Kernel:
    """An attention and a feed-forward part, each checkpointed, with marked intermediates."""
    n, d = s.count(2, 4), s.count(2, 4)
    x = prepared(s, s.array("x|tokens", (n, d), low=-1.2, high=1.2), 1.5, 1)
    wq, wv = (s.array(o, (d, d), low=-0.8, high=0.8) for o in (("wq", "w_qk"), ("wv", "w_val")))
    names: list[str] = []
    h, a, b = s.name("h|inp"), s.name("a|wa"), s.name("b|wb")
    with s.function("attend|attention", h, a, b) as att:
        sc = marked(s, s.put("scores|logits", f"({h} @ {a}) @ {h}.T / {d}.0", (n, n)), names)
        s.line(f"return {h} + jax.nn.softmax({sc}, axis=-1) @ ({h} @ {b})")
    g, c = s.name("g|x_in"), s.name("c|w_ff")
    with s.function("feed_forward|ffn", g, c) as ffn:
        s.line(f"return {g} + {s.let(layer(s, g, c, (n, d), names))}")
    mid = s.put("mid|attended", f"{wrapper(s, names).format(f=att)}({x}, {wq}, {wv})", x.shape, 6)
    out = s.put(
        "out|encoded",
        f"{wrapper(s, names).format(f=ffn) if s.chance(0.7) else ffn}({mid}, {wq})",
        x.shape,
        12,
    )
    return finish_each(s, "transformer block|remat attention|encoder", out)


FORMS = (stack, stack, decorated, barrier, inner_gradient, loops, loops, attention)
NARROW = (barrier, decorated)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("remat", "generate_remat_kernel", draw)
