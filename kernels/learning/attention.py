"""Attention: masked, multi-head, grouped, rotary, linear, local, cached, and the blocks around it."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing import layers, tensors
from kernels.writing.activations import LIBRARY, activated, probabilities
from kernels.writing.beginnings import Floats, Form, instance, over_batches, shares
from kernels.writing.choices import Names
from kernels.writing.endings import finish_layer
from kernels.writing.sampler import Sampler
from kernels.writing.sketch import Sketch
from kernels.writing.steady import SteadySampler
from kernels.writing.values import (
    COMPARE,
    PRODUCT,
    SUM,
    Shape,
    Value,
    add,
    div,
    expr,
    mul,
    number,
    square,
    sub,
)
from kernels.writing.within import let_within, put_within

NOUNS = ("attention", "self attention", "attention layer", "attention head", "context mix")
LEADS = ("b", "h", *("bh",) * 5)


def boolean(code: str, shape: Shape, level: int = COMPARE) -> Value:
    return expr(code, shape, (0, 1), "bool", level=level, kind="condition")


def causal(s: Sampler, queries: int, keys: int, window: int = 0) -> Value:
    """A mask that lets a query see the keys up to its own place, perhaps only the nearest of them."""
    forms = ("positions", "positions") if window else ("tril", "tri", "iota", "positions", "positions")
    form = s.pick(forms)
    if form == "tril":
        return s.put(
            "mask|causal",
            boolean(f"jnp.tril(jnp.ones(({queries}, {keys}), dtype=bool))", (queries, keys), 13),
        )
    if form == "tri":
        code = f"jnp.tri({queries}, {keys}, dtype=bool)"
        return s.put("mask|tri|causal", boolean(code, (queries, keys), 13))
    if form == "iota":
        rows = f"{s.lax}.broadcasted_iota(jnp.int32, ({queries}, {keys}), 0)"
        columns = f"{s.lax}.broadcasted_iota(jnp.int32, ({queries}, {keys}), 1)"
        i, j = s.name("rows|q_idx|row_ids"), s.name("cols|k_idx|col_ids")
        s.line(f"{i} = {rows}")
        s.line(f"{j} = {columns}")
        return s.put("mask|causal|visible_mask", boolean(f"{i} >= {j}", (queries, keys)))
    pos = s.put("pos|positions|idx", expr(f"jnp.arange({queries})", (queries,), (0, queries - 1), "int32"))
    other = pos
    if keys != queries:
        other = s.put("k_pos|key_pos", expr(f"jnp.arange({keys})", (keys,), (0, keys - 1), "int32"))
    if not window:
        return s.put("mask|causal", boolean(f"{pos}[:, None] >= {other}[None, :]", (queries, keys)))
    gap = s.put(
        "gap|dist",
        expr(f"{pos}[:, None] - {other}[None, :]", (queries, keys), (-keys, queries), "int32", level=SUM),
    )
    if s.chance(0.5):
        return s.put("mask|band|local_mask", boolean(f"jnp.abs({gap}) <= {window}", (queries, keys)))
    code = f"({gap} >= 0) & ({gap} <= {window})"
    return s.put("mask|band|local_mask", boolean(code, (queries, keys), 7))


def any_mask(s: Sampler, queries: int, keys: int, lead: Shape) -> tuple[Value | None, bool]:
    """A mask for scores of shape (*lead, queries, keys), and whether it leaves something in each row."""
    form = s.pick(("causal", "causal", "band", "any", "keys", "length", "none"))
    if form == "causal" and queries == keys:
        return causal(s, queries, keys), True
    if form == "band" and queries == keys:
        return causal(s, queries, keys, s.count(1, 2)), True
    if form == "any":
        return s.mask("mask|attn_mask|allowed", (queries, keys)), False
    if form == "keys":
        pad = s.mask("key_mask|valid|padding_mask|is_token", (keys,))
        return (boolean(f"{pad}[None, :]", (1, keys), 13) if s.chance(0.5) else pad), False
    if form == "length" and not lead:
        length = s.ints("length|n_valid|seq_len", (), 1, keys)
        return s.put("mask|in_range", boolean(f"jnp.arange({keys}) < {length}", (keys,))), True
    return None, True


def factor(s: Sampler, q: Value, scores: Value) -> Value:
    """The scores over the root of the width, spelled one way or another."""
    d = q.shape[-1]
    text = s.pick((f"{d}**-0.5", f"{q}.shape[-1] ** -0.5", "", f"{d}**0.5", ""))
    size = d**-0.5
    if not text or d == 1:
        return scores
    if text == f"{d}**0.5":
        code, level = f"{scores.at(PRODUCT)} / {text}", PRODUCT
    elif s.chance(0.3) and not text[0].isalpha():
        code, level = f"{text} * {scores.at(PRODUCT + 1)}", PRODUCT
    else:
        code, level = f"{scores.at(PRODUCT)} * {text}", PRODUCT
    left, right = scores.typical
    usual = (left * size, right * size)
    return expr(
        code, scores.shape, (scores.low * size, scores.high * size), level=level, kind="product", usual=usual
    )


def product(s: Sampler, lead: str, q: Value, k: Value, heads_inside: bool) -> Value:
    """The scores of every query with every key."""
    if heads_inside:
        b = lead[:-1]
        return tensors.einsum(s, f"{b}qhd,{b}khd->{b}hqk", q, k)
    if s.chance(0.5):
        letters = s.pick(("qkd", "tsd", "ijd"))
        i, j, d = (letters[place] for place in range(3))
        return tensors.einsum(s, f"{lead}{i}{d},{lead}{j}{d}->{lead}{i}{j}", q, k)
    shape = (*q.shape[:-1], k.shape[-2])
    turned = tensors.swapped(k)
    if q.rank > 2 and s.chance(0.3):
        order = (*range(k.rank - 2), k.rank - 1, k.rank - 2)
        turned = tensors.transposed(s, k, order)
    code = s.pick((f"{q} @ {turned}", f"jnp.matmul({q}, {turned})"))
    return tensors.contracted(code, shape, q.shape[-1], q, k, level=PRODUCT if "@" in code else 13)


def attend(
    s: Sampler,
    lead: str,
    q: Value,
    k: Value,
    v: Value,
    *,
    inside: bool = False,
    mask: Value | None = None,
    sure: bool = True,
    bias: Value | None = None,
) -> tuple[Value, Value]:
    """Attention of rank-n arrays; ``inside`` means that the heads stand between places and features."""
    scores = factor(s, q, product(s, lead, q, k, inside))
    if bias is not None:
        scores = add(s.short(scores, 40), bias)
    scores = put_within(s, "scores|logits|attn_logits|sim", scores, 6)
    extra = s.pick(("cap", "temperature", "sink", "sharpened", *("",) * 5))
    if extra == "cap":
        cap = number(s.pick((2.0, 3.0, 5.0)))
        scores = mul(cap, el.mapped("jnp.tanh", div(scores, cap), lambda low, high: (-1, 1), "squash"))
    elif extra == "temperature":
        scores = div(scores, s.scalar("temperature|tau", low=0.4, high=1.6))
    scores = let_within(s, scores, 8)
    if extra == "sink" and mask is None:
        e = s.put("e|exp_scores", el.exp(let_within(s, scores, 3)))
        text = f"jnp.sum({e}, axis=-1, keepdims=True)"
        probs = expr(f"{e} / (1 + {text})", scores.shape, (0, 1), level=PRODUCT)
    else:
        probs = probabilities(s, scores, scores.rank - 1, mask, nonempty=sure)
    probs = s.put("probs|attn|weights|alpha_w", probs)
    if extra == "sharpened":
        power = s.put("sharpened|sharp", square(probs))
        probs = s.put(
            "probs2|focus", div(power, ar.total(s, power.within(0.01, 1), power.rank - 1, True))
        ).within(0, 1)
    if inside:
        b = lead[:-1]
        out = tensors.einsum(s, f"{b}hqk,{b}khd->{b}qhd", probs, v)
    elif s.chance(0.5):
        out = tensors.einsum(s, f"{lead}qk,{lead}kd->{lead}qd", probs, v)
    else:
        out = tensors.contracted(f"{probs} @ {v}", (*probs.shape[:-1], v.shape[-1]), 1, v, level=PRODUCT)
    out = out.within(-v.bound, v.bound)
    return s.put("out|context_vec|attended|mixed", out), probs


def array(s: Sampler, shape: Shape, names: Names = "") -> Value:
    limit = s.pick((1.0, 1.2, 1.5, 2.0))
    return s.array(names, shape, low=-limit, high=limit)


def projections(s: Sampler, x: Value, memory: Value, width: int) -> tuple[Value, Value, Value]:
    """Queries of one array, keys and values of another, each by a matrix."""
    spelling = s.pick(tensors.SPELLINGS)
    d, e = x.shape[-1], memory.shape[-1]
    if x is memory and s.chance(0.3):
        w = layers.weights(s, "w_qkv|qkv_kernel", (d, 3 * width), d)
        joint = put_within(s, "qkv|joint", tensors.linear(s, x, w), 6)
        parts = s.name("q|queries"), s.name("k|keys"), s.name("v|values")
        s.line(f"{', '.join(parts)} = jnp.split({joint}, 3, axis=-1)")
        shape = (*x.shape[:-1], width)
        return (
            joint.spelled(parts[0], shape),
            joint.spelled(parts[1], shape),
            joint.spelled(parts[2], shape),
        )
    wq = layers.weights(s, "wq|w_q|q_proj", (d, width), d)
    wk, wv = (
        layers.weights(s, "wk|w_k|k_proj", (e, width), e),
        layers.weights(s, "wv|w_v|v_proj", (e, width), e),
    )
    q = tensors.linear(s, x, wq, spelling)
    if s.chance(0.2):
        q = layers.with_bias(s, "bq|q_bias", q)
    named = put_within(s, "q|queries", q, 4)
    return (
        named,
        put_within(s, "k|keys", tensors.linear(s, memory, wk, spelling), 4),
        put_within(s, "v|values", tensors.linear(s, memory, wv, spelling), 4),
    )


def sequence(s: Sampler, names: Names = "x|tokens|hidden|h", *, batch: float = 0.4, width: int = 0) -> Value:
    lead = (s.count(1, 3),) if s.chance(batch) else ()
    d = width or s.pick((2, 3, 4, 5, 6, 8))
    return array(s, (*lead, s.pick((2, 3, 4, 5, 6, 7)), d), names)


def plain(s: Sampler) -> Kernel:
    """Scaled dot-product attention on given queries, keys and values."""
    lead = s.pick(LEADS)
    dims = tuple(s.count(1, 3) for _ in lead)
    t, keys, d, e = s.count(1, 6), s.count(2, 7), s.count(1, 6), s.count(1, 5)
    keys = t if s.chance(0.4) and t > 1 else keys
    q, k = array(s, (*dims, t, d), "q|query"), array(s, (*dims, keys, d), "k|key")
    v = array(s, (*dims, keys, e), "v|value")
    if s.chance(0.25):
        q = s.put("q_hat|q_norm", unit(s, q))
        k = s.put("k_hat|k_norm", unit(s, k))
    mask, sure = any_mask(s, t, keys, dims)
    bias = None
    if s.chance(0.3):
        bias = s.array("bias|pos_bias", s.pick(((t, keys), (keys,), (1, keys))), low=-1, high=1)
    out, probs = attend(s, lead, q, k, v, mask=mask, sure=sure, bias=bias)
    return finish_layer(s, NOUNS, out, ar.reduced(s, "max", probs, probs.rank - 1))


def unit(s: Sampler, x: Value) -> Value:
    """Rows over their (softened) length or root mean square."""
    if s.chance(0.5):
        return div(x, ar.norm(s, x, x.rank - 1, True)).within(-1, 1)
    mean = add(ar.mean(s, square(x), x.rank - 1, True), number(s.pick((0.1, 0.05, 0.01))))
    return mul(x, el.mapped(s.fn("lax.rsqrt"), mean, lambda a, b: (b**-0.5, a**-0.5), "ratio")).within(-3, 3)


def self_attention(s: Sampler) -> Kernel:
    """A single head over a sequence: projections, attention, perhaps a skip and an output map."""
    x = sequence(s)
    h = x
    width = s.count(2, 5)
    lead = "b" if h.rank == 3 else ""
    q, k, v = projections(s, h, h, width)
    t = h.shape[-2]
    mask, sure = any_mask(s, t, t, h.shape[:-2])
    out, probs = attend(s, lead, q, k, v, mask=mask, sure=sure)
    if s.chance(0.6):
        out = let_within(s, layers.dense(s, "wo|w_out|out_proj", out, h.shape[-1]), 5)
        out = layers.residual(s, h, out) if s.chance(0.6) else out
    entropy = ar.total(s, mul(probs, el.log(add(probs, number(0.01)))), probs.rank - 1).within(-5, 1)
    return finish_layer(s, NOUNS, out, *([entropy] if s.chance(0.4) else []))


def multi_head(s: Sampler) -> Kernel:
    """Several heads: split, attend, merge, project; self or cross attention."""
    h, d = s.count(2, 3), s.count(1, 3)
    x = sequence(s, batch=0.85, width=h * d if s.chance(0.6) else 0)
    work = x
    memory = work
    if s.chance(0.35):
        memory = array(s, (*x.shape[:-2], s.count(2, 5), s.count(2, 5)), "context|memory|encoded")
    q, k, v = projections(s, work, memory, h * d)
    lead = "b" if x.rank == 3 else ""
    inside = s.chance(0.5)
    t, keys = x.shape[-2], memory.shape[-2]
    batch = x.shape[:-2]
    split_name = s.name("split_heads|to_heads|heads_of") if s.chance(0.4) and batch == () else ""
    if split_name:
        y = s.name("arr|seq|proj_in")
        with s.helper(split_name, y):
            text = f"{y}.reshape({y}.shape[0], {h}, {d})"
            s.line("return " + (text if inside else f"{text}.transpose(1, 0, 2)"))

    def split(value: Value, names: Names = "") -> Value:
        length = value.shape[-2]
        shape = (*batch, length, h, d)
        order = (*range(len(batch)), len(batch) + 1, len(batch), len(batch) + 2)
        if split_name:
            return s.put(names, value.spelled(f"{split_name}({value})", shape if inside else (h, length, d)))
        made = tensors.reshaped(s, value, shape)
        return s.put(names, made if inside else tensors.transposed(s, made, order))

    q, k, v = split(q, "qh|q_heads"), split(k, "kh|k_heads"), split(v, "vh|v_heads")
    mask, sure = any_mask(s, t, keys, (*batch, h))
    bias = None
    if s.chance(0.3):
        bias = s.array("bias|rel_bias|head_bias", (h, t, keys), low=-1, high=1)
    out, probs = attend(s, f"{lead}h", q, k, v, inside=inside, mask=mask, sure=sure, bias=bias)
    if not inside:
        order = (*range(len(batch)), len(batch) + 1, len(batch), len(batch) + 2)
        out = tensors.transposed(s, out, order)
    out = s.put("merged|concat|joined", tensors.reshaped(s, out, (*batch, t, h * d)))
    if s.chance(0.7):
        out = let_within(s, layers.dense(s, "wo|w_out|out_proj", out, x.shape[-1]), 5)
        out = layers.residual(s, work, out) if s.chance(0.6) else out
    return finish_layer(
        s, ("multi head attention", "mha", "head attention"), out, ar.mean(s, probs, probs.rank - 2)
    )


def grouped(s: Sampler) -> Kernel:
    """Grouped-query attention: more heads of queries than of keys and values."""
    kv, group, d = s.count(1, 2), s.count(2, 3), s.count(1, 4)
    b, t, keys = s.count(1, 2), s.count(1, 4), s.count(2, 5)
    keys = t if s.chance(0.4) and t > 1 else keys
    q = array(s, (b, t, kv * group, d), "q|query|queries")
    k = array(s, (b, keys, kv, d), "k|key|keys")
    v = array(s, (b, keys, kv, d), "v|value|values")
    mask, sure = any_mask(s, t, keys, (b, kv * group))
    if s.chance(0.5):
        wide = [
            s.put(names, x.spelled(f"jnp.repeat({x}, {group}, axis=2)", (b, keys, kv * group, d)))
            for x, names in ((k, ("k_rep", "k_full")), (v, ("v_rep", "v_full")))
        ]
        out, _ = attend(s, "bh", q, wide[0], wide[1], inside=True, mask=mask, sure=sure)
    else:
        split = s.put("q_groups|qg", tensors.reshaped(s, q, (b, t, kv, group, d)))
        scores = factor(s, split, tensors.einsum(s, "btkgd,bskd->bkgts", split, k))
        probs = s.put("probs|attn", probabilities(s, scores, 4, mask, nonempty=sure))
        mixed = tensors.einsum(s, "bkgts,bskd->btkgd", probs, v).within(-v.bound, v.bound)
        out = s.let(tensors.reshaped(s, s.put("mixed|per_group", mixed), (b, t, kv * group, d)))
    if s.chance(0.6):
        w = layers.weights(s, "wo|w_out", (kv * group, d, s.count(2, 4)), kv * group * d)
        out = let_within(s, tensors.einsum(s, "bthd,hde->bte", out, w), 5)
    return finish_layer(s, ("grouped query attention", "gqa", "multi query attention"), out)


def library(s: Sampler) -> Kernel:
    """jax.nn.dot_product_attention with some of its arguments."""
    b, t, h, d = s.count(1, 2), s.count(2, 5), s.count(1, 3), s.count(1, 4)
    keys = t if s.chance(0.6) else s.count(2, 5)
    kv = h if s.chance(0.7) else 1
    lead = (b,) if s.chance(0.75) else ()
    q = array(s, (*lead, t, h, d), "q|query")
    k = array(s, (*lead, keys, kv, d), "k|key")
    v = array(s, (*lead, keys, kv, d), "v|value")
    args = []
    if s.chance(0.35):
        bias = s.array("bias|attn_bias", (*(s.pick((b, 1)) for _ in lead), h, t, keys), low=-1, high=1)
        bias = s.let(bias) if s.chance(0.4) else bias
        args.append(f"bias={bias}")
    restriction = s.pick(("mask", "causal", "causal", "window", "lengths", "none"))
    if restriction == "mask":
        mask = s.mask("mask|attn_mask", (*(1 for _ in lead), 1, t, keys))
        args.append(f"mask={mask}")
    elif restriction == "causal" and keys >= t:
        args.append("is_causal=True")
    elif restriction == "window" and keys == t:
        args.append(s.pick((f"local_window_size={s.count(1, 2)}", f"local_window_size=({s.count(1, 2)}, 0)")))
    elif restriction == "lengths" and lead:
        lengths = s.ints("kv_lengths|lengths|seq_lengths", (b,), 1, keys)
        args.append(f"key_value_seq_lengths={lengths}")
    if s.chance(0.4):
        args.append(f"scale={s.coef(0.2, 1.4)}")
    text = ", ".join([q.code, k.code, v.code, *s.shuffled(args)])
    out = expr(f"jax.nn.dot_product_attention({text})", q.shape, v.bound, kind="value", usual=v.usual)
    out = s.put("out|attended|y", out)
    if s.chance(0.6):
        out = s.put("merged|flat_heads", tensors.reshaped(s, out, (*lead, t, h * d)))
        out = let_within(s, layers.dense(s, "wo|w_out", s.let(out), s.count(2, 5)), 5)
    return finish_layer(s, ("sdpa", "library attention", "fused attention", "dot product attention"), out)


def positional(s: Sampler) -> Kernel:
    """Attention with a bias by relative position: a table, buckets, or slopes."""
    t, h, d = s.count(3, 6), s.count(1, 3), s.count(2, 4)
    names = (("q", "query"), ("k", "key"), ("v", "value"))
    q, k, v = (array(s, (h, t, d), options) for options in names)
    pos = s.put("pos|positions|idx", expr(f"jnp.arange({t})", (t,), (0, t - 1), "int32"))
    rel = s.put(
        "rel|offsets|distance_ij",
        expr(f"{pos}[:, None] - {pos}[None, :]", (t, t), (1 - t, t - 1), "int32", level=SUM),
    )
    form = s.pick(("table", "buckets", "slopes", "keys"))
    if form == "table":
        table = s.array("rel_table|bias_table", (h, 2 * t - 1), low=-1, high=1)
        work = s.let(table) if s.chance(0.5) else table
        bias = work.spelled(f"{work}[:, {rel} + {t - 1}]", (h, t, t))
    elif form == "buckets":
        reach = s.count(1, t - 1)
        table = s.array("rel_emb|bucket_bias", (2 * reach + 1, h), low=-1, high=1)
        clipped = f"jnp.clip({rel}, -{reach}, {reach}) + {reach}"
        bucket = s.put("bucket|bins|slot_ids", expr(clipped, (t, t), (0, 2 * reach), "int32", level=SUM))
        picked = table.spelled(f"{table}[{bucket}]", (t, t, h))
        bias = tensors.transposed(s, s.put("picked|looked_up", picked), (2, 0, 1))
    elif form == "slopes":
        slopes = s.array("slopes|alibi_slopes|decay_rates", (h,), low=0.1, high=0.6)
        code = f"-{slopes}[:, None, None] * jnp.abs({rel})"
        bias = expr(code, (h, t, t), (-0.6 * t, 0), level=PRODUCT)
    else:
        table = s.array("rel_keys|pos_emb", (2 * t - 1, d), low=-1, high=1)
        rows = s.put("rel_k|pair_emb", table.spelled(f"{table}[{rel} + {t - 1}]", (t, t, d)))
        bias = tensors.einsum(s, "hqd,qkd->hqk", q, rows)
    bias = s.put("bias|pos_bias|rel_bias", bias)
    if s.narrow and form == "slopes":
        bias = s.let(bias.spelled(f"{bias}.astype({q}.dtype)"))
    mask, sure = (causal(s, t, t), True) if s.chance(0.5) else (None, True)
    out, _ = attend(s, "h", q, k, v, mask=mask, sure=sure, bias=bias)
    if s.chance(0.5):
        out = let_within(
            s,
            tensors.einsum(
                s, "hqd,hde->qe", out, layers.weights(s, "wo|w_out", (h, d, s.count(2, 4)), h * d)
            ),
            5,
        )
    return finish_layer(
        s, ("relative attention", "biased attention", "alibi attention", "positional attention"), out
    )


ROTATIONS = (
    Sketch("""
        {a}, {b} = jnp.split({x}, 2, axis=-1)
        return jnp.concatenate([{a} * {c} - {b} * {sn}, {a} * {sn} + {b} * {c}], axis=-1)
    """),
    Sketch("""
        {a}, {b} = {x}[..., ::2], {x}[..., 1::2]
        pairs|turned
        {pairs} = jnp.stack([{a} * {c} - {b} * {sn}, {a} * {sn} + {b} * {c}], axis=-1)
        return {pairs}.reshape({x}.shape)
    """),
    Sketch("""
        {a}, {b} = {x}[..., :{half}], {x}[..., {half}:]
        swapped|half_turned
        {swapped} = jnp.concatenate([-{b}, {a}], axis=-1)
        return {x} * jnp.concatenate([{c}, {c}], axis=-1) + {swapped} * jnp.concatenate([{sn}, {sn}], axis=-1)
    """),
)


def rotate_helper(s: Sampler, half: int, rotation: Sketch) -> str:
    """A function that turns an array's feature pairs by the given angles."""
    name, x = s.name("rotate|apply_rotary|rope|rotary"), s.name("arr|vecs|rx")
    c, sn = s.name("cos_m|cos_th"), s.name("sin_m|sin_th")
    a, b = s.name("x1|first|even"), s.name("x2|second|odd")
    with s.helper(name, x, c, sn):
        rotation.write(s, {"x": x, "c": c, "sn": sn, "a": a, "b": b, "half": half})
    return name


def rotary(s: Sampler) -> Kernel:
    """Rotary position embedding of queries and keys, then attention."""
    half, t = s.count(1, 3), s.count(2, 6)
    h = s.count(1, 3)
    many = s.chance(0.6)
    d, lead = 2 * half, (h,) if many else ()
    names = (("q", "query"), ("k", "key"), ("v", "value"))
    q, k, v = (array(s, (*lead, t, d), options) for options in names)
    rotate = rotate_helper(s, half, s.pick(ROTATIONS))
    base = s.pick((10.0, 100.0, 10000.0, 500.0))
    if s.pick(("given", "computed", "computed")) == "given":
        freqs = s.array("freqs|inv_freq|omega_k", (half,), low=0.1, high=1.2)
    else:
        text = s.pick(
            (
                f"{base} ** (-jnp.arange({half}, dtype={q}.dtype) / {half})",
                f"1.0 / {base} ** (jnp.arange({half}, dtype={q}.dtype) / {half})",
            )
        )
        freqs = s.put("freqs|inv_freq", expr(text, (half,), (0, 1), level=PRODUCT))
    start = s.ints("start|offset|cache_len", (), 0, 5) if s.chance(0.25) else None
    pos = s.put(
        "pos|positions",
        expr(
            f"jnp.arange({t}, dtype={q}.dtype)" + (f" + {start}" if start else ""),
            (t,),
            (0, t + 5),
            level=SUM,
        ),
    )
    code = s.pick(
        (
            f"{pos}[:, None] * {freqs}[None, :]",
            f"jnp.outer({pos}, {freqs})",
            f'jnp.einsum("t,f->tf", {pos}, {freqs})',
        )
    )
    angles = s.put("angles|theta_tf|phases", expr(code, (t, half), (0, 12), level=PRODUCT))
    c = s.put("cos|cos_a", expr(f"jnp.cos({angles})", angles.shape, 1))
    sn = s.put("sin|sin_a", expr(f"jnp.sin({angles})", angles.shape, 1))
    turned = [
        s.put(options, expr(f"{rotate}({x}, {c}, {sn})", x.shape, 1.5 * x.bound, usual=x.usual))
        for x, options in ((q, ("q_rot", "qr")), (k, ("k_rot", "kr")))
    ]
    mask = causal(s, t, t) if s.chance(0.5) else None
    out, _ = attend(s, "h" if many else "", turned[0], turned[1], v, mask=mask)
    if many and s.chance(0.6):
        merged = tensors.transposed(s, out, (1, 0, 2))
        out = s.put("merged|joined", tensors.reshaped(s, merged, (t, h * d)))
        out = let_within(s, layers.dense(s, "wo|w_out", out, s.count(2, 4)), 5)
    return finish_layer(s, ("rotary attention", "rope attention", "rotary block"), out)


def feature_map(s: Sampler, x: Value) -> Value:
    """A positive feature map."""
    return s.one_of(
        lambda: add(el.mapped("jax.nn.elu", x, lambda a, b: (-0.95, max(b, 0.1)), "rect"), number(1.0)),
        lambda: el.exp(s.bounded(x, 1.5)),
        lambda: _relu_feature(s, x),
        lambda: el.mapped("jax.nn.softplus", x, lambda a, b: (0.05, 5), "squash"),
    )


def _relu_feature(s: Sampler, x: Value) -> Value:
    return add(el.mapped("jax.nn.relu", x, lambda a, b: (0, max(b, 0.1)), "rect"), s.epsilon())


def linear_attention(s: Sampler) -> Kernel:
    """Attention without a softmax: sums of outer products, at once or running."""
    t, d, e = s.count(2, 6), s.count(2, 4), s.count(1, 4)
    batch = s.chance(0.4)
    lead: Shape = (s.count(1, 3),) if batch else ()
    b = "b" if batch else ""
    q = array(s, (*lead, t, d), "q|query")
    k = array(s, (*lead, t, d), "k|key")
    v = array(s, (*lead, t, e), "v|value")
    fq = s.put("phi_q|fq|q_feat", feature_map(s, q)).within(0.05, 5)
    fk = s.put("phi_k|fk|k_feat", feature_map(s, k)).within(0.05, 5)
    form = s.pick(("sums", "running sums") if batch else ("sums", "running sums", "scan", "delta rule"))
    eps = s.epsilon().code
    shape = (*lead, t, e)
    if form == "sums":
        kv = s.put("kv|memory_kv", tensors.einsum(s, f"{b}td,{b}te->{b}de", fk, v))
        key_sum = s.put("z|k_sum", ar.total(s, fk, fk.rank - 2))
        top = s.put("top|num", tensors.einsum(s, f"{b}td,{b}de->{b}te", fq, kv))
        bottom = tensors.einsum(s, f"{b}td,{b}d->{b}t", fq, key_sum)
        out = expr(f"{top} / ({bottom}[..., None] + {eps})", shape, v.bound, level=PRODUCT)
    elif form == "running sums":
        outer = s.put("outer_kv|updates", tensors.einsum(s, f"{b}td,{b}te->{b}tde", fk, v))
        axis = len(lead)
        state = s.put("running_kv|states", expr(f"jnp.cumsum({outer}, axis={axis})", outer.shape, 60))
        sums = s.put("running_k|z", expr(f"jnp.cumsum({fk}, axis={axis})", fk.shape, (0.1, 30)))
        top = s.put("top|num", tensors.einsum(s, f"{b}td,{b}tde->{b}te", fq, state))
        bottom = s.put("bottom|den", ar.total(s, mul(fq, sums), fq.rank - 1, True))
        out = expr(f"{top} / ({bottom} + {eps})", shape, v.bound, level=PRODUCT)
    else:
        body, carry, item = (
            s.name("step|read_write|body"),
            s.name("memory|state|carry"),
            s.name("qkv|item"),
        )
        qt, kt, vt, m, z = (
            s.name("qt|q_t"),
            s.name("kt|k_t"),
            s.name("vt|v_t"),
            s.name("m|kv"),
            s.name("z|zt"),
        )
        decay = s.scalar("decay|gamma|forget", low=0.5, high=0.95) if s.chance(0.5) else None
        keep = f"{decay} * " if decay else ""
        with s.suite(f"def {body}({carry}, {item}):"):
            s.line(f"{qt}, {kt}, {vt} = {item}")
            if form == "scan":
                s.line(f"{m}, {z} = {carry}")
                s.line(f"{m} = {keep}{m} + jnp.outer({kt}, {vt})")
                s.line(f"{z} = {keep}{z} + {kt}")
                s.line(f"return ({m}, {z}), ({qt} @ {m}) / ({qt} @ {z} + {eps})")
            else:
                err = s.name("err|surprise")
                s.line(f"{err} = {vt} - {kt} @ {carry}")
                rate = s.scalar("rate", low=0.05, high=0.3).code
                s.line(f"{m} = {keep}{carry} + {rate} * jnp.outer({kt}, {err})")
                s.line(f"return {m}, {qt} @ {m}")
                s.taken.discard(z)
        init = f"jnp.zeros(({d}, {e}), dtype={v}.dtype)"
        init = f"({init}, jnp.zeros({d}, dtype={v}.dtype))" if form == "scan" else init
        start = s.put("init|empty", expr(init, (), 0))
        every = s.name("outs|reads|ys")
        s.line(f"_, {every} = {s.lax}.scan({body}, {start}, ({fq}, {fk}, {v}))")
        out = expr(every, shape, 8, usual=(-2, 2))
    return finish_layer(
        s, ("linear attention", "kernel attention", "fast weights", "delta rule"), let_within(s, out, 6)
    )


def chunked(s: Sampler) -> Kernel:
    """Attention within blocks of a sequence."""
    blocks, width, d = s.count(2, 3), s.count(2, 3), s.count(2, 4)
    x = array(s, (blocks * width, d), "x|tokens|seq")
    h = x
    q, k, v = projections(s, h, h, s.count(2, 4))
    e = q.shape[-1]
    shape = (blocks, width, e)
    parts = [
        s.put(options, tensors.reshaped(s, y, shape))
        for y, options in ((q, ("qb", "q_blocks")), (k, ("kb", "k_blocks")), (v, ("vb", "v_blocks")))
    ]
    if s.chance(0.4):
        shift = s.pick((1, -1))
        for place, options in ((1, ("k_wide", "k_ctx")), (2, ("v_wide", "v_ctx"))):
            y = parts[place]
            code = f"jnp.concatenate([{y}, jnp.roll({y}, {shift}, axis=0)], axis=1)"
            parts[place] = s.put(options, y.spelled(code, (blocks, 2 * width, e)))
        mask = None
    else:
        mask = causal(s, width, width) if s.chance(0.5) else None
    out, _ = attend(s, "b", *parts, mask=mask)
    out = s.put("flat|restored", tensors.reshaped(s, out, (blocks * width, e)))
    if s.chance(0.4):
        out = let_within(s, layers.dense(s, "wo|w_out", out, d), 5)
        out = layers.residual(s, h, out)
    return finish_layer(
        s, ("block attention", "chunked attention", "window attention", "local attention"), out
    )


def cached(s: Sampler) -> Kernel:
    """A step of decoding: the cache is updated in place, and the new token sees what is before it."""
    size, d, e = s.count(3, 8), s.count(2, 6), s.count(2, 6)  # Of a head, e features.
    many = s.chance(0.5)
    h = s.count(2, 3)
    row: Shape = (h, e) if many else (e,)
    x = array(s, (d,), "x|token|x_t")
    cache_k = array(s, (size, *row), "k_cache|cache_k|past_k")
    cache_v = array(s, (size, *row), "v_cache|cache_v|past_v")
    pos = s.ints("pos|cursor|step_idx|t_now", (), 0, size - 1)
    made = []
    for name in ("q", "k", "v"):
        w = layers.weights(s, f"w{name}|w_{name}", (d, *row), d)
        made.append(
            put_within(
                s,
                f"{name}_t|{name}_new",
                tensors.einsum(s, "d,dhe->he", x, w) if many else tensors.linear(s, x, w),
                4,
            )
        )
    q, k, v = made
    zeros = ", 0" * len(row)

    def update(cache: Value, new: Value, names: Names = "") -> Value:
        in_dim = f"{s.lax}.dynamic_update_slice_in_dim({cache}, {new}[None], {pos}, axis=0)"
        plain = f"{s.lax}.dynamic_update_slice({cache}, {new}[None], ({pos}{zeros}))"
        code = s.pick(
            (
                in_dim if s.float_dtype == "float64" else plain,  # With x64 a literal 0 is no int32.
                in_dim,
                f"{cache}.at[{pos}].set({new})",
                f"{s.lax}.dynamic_update_index_in_dim({cache}, {new}, {pos}, 0)",
            )
        )
        return s.put(names, expr(code, cache.shape, 4, usual=(-1, 1)))

    keys, values = update(cache_k, k, "keys|all_k"), update(cache_v, v, "vals|all_v")
    scores = (
        tensors.einsum(s, "he,she->hs", q, keys)
        if many
        else tensors.contracted(f"{keys} @ {q}", (size,), e, keys, q, level=PRODUCT)
    )
    scores = factor(s, q, scores)
    seen = s.put("seen|visible_mask|filled", boolean(f"jnp.arange({size}) <= {pos}", (size,)))
    probs = s.put("probs|attn", probabilities(s, scores, len(row) - 1, seen))
    out = tensors.einsum(s, "hs,she->he", probs, values) if many else tensors.linear(s, probs, values)
    out = s.put("out|read|mixed", out.within(-4, 4))
    if s.chance(0.5):
        flat = s.put("flat|merged", tensors.reshaped(s, out, (h * e,))) if many else out
        out = let_within(s, layers.dense(s, "wo|w_out", flat, d), 5)
        out = layers.residual(s, x, out) if s.chance(0.6) else out
    if s.chance(0.5):
        return s.finish("decode", let_within(s, out, 10), keys, values)
    return finish_layer(s, ("cached attention", "decode", "kv cache", "incremental attention"), out)


def decoded(s: Sampler) -> Kernel:
    """A scan that decodes token by token with a cache in the carry."""
    t, d, e = s.count(2, 5), s.count(2, 6), s.count(2, 6)  # Of the head, e features.
    xs = array(s, (t, d), "xs|tokens|inputs")
    wq, wk, wv = (
        layers.weights(s, options, (d, e), d) for options in (("wq", "w_q"), ("wk", "w_k"), ("wv", "w_v"))
    )
    wo = layers.weights(s, "wo|w_out", (e, d), e)
    body, carry, x = (
        s.name("decode_step|step|body"),
        s.name("cache|carry"),
        s.name("x_t|tok|xt"),
    )
    ks, vs, i = s.name("ks|k_cache"), s.name("vs|v_cache"), s.name("i|pos|t_idx")
    with s.suite(f"def {body}({carry}, {x}):"):
        s.line(f"{ks}, {vs}, {i} = {carry}")
        s.line(
            f"{ks} = "
            + s.pick(
                (
                    f"{ks}.at[{i}].set({x} @ {wk})",
                    f"{s.lax}.dynamic_update_slice({ks}, ({x} @ {wk})[None], ({i}, 0))",
                )
            )
        )
        s.line(f"{vs} = {vs}.at[{i}].set({x} @ {wv})")
        keys, values = expr(ks, (t, e), 3, usual=(-1, 1)), expr(vs, (t, e), 3, usual=(-1, 1))
        token = xs.spelled(x, (d,))
        q = s.put("q|q_t", tensors.linear(s, token, wq))
        scores = factor(s, q, tensors.contracted(f"{ks} @ {q}", (t,), e, keys, q, level=PRODUCT))
        seen = boolean(f"jnp.arange({t}) <= {i}", (t,))
        probs = s.put("probs|attn", probabilities(s, scores, 0, s.put("seen|filled", seen)))
        y = s.put("y|read", tensors.contracted(f"{probs} @ {values}", (e,), 1, values, level=PRODUCT))
        y = let_within(s, add(token, tensors.linear(s, y, wo)), 5)
        s.line(f"return ({ks}, {vs}, {i} + 1), {y}")
    empty = s.put("empty|blank", expr(f"jnp.zeros(({t}, {e}), {xs}.dtype)", (t, e), 0))
    ys = s.name("ys|outs|decoded")
    s.line(f"_, {ys} = {s.lax}.scan({body}, ({empty}, {empty}, 0), {xs})")
    return finish_layer(
        s, ("scanned decode", "autoregressive attention", "cached scan"), expr(ys, (t, d), 5, usual=(-1, 1))
    )


def online(s: Sampler) -> Kernel:
    """Attention block by block over the keys with a running maximum and sum, as flash attention does."""
    t, blocks, width, d, e = s.count(1, 4), s.count(2, 4), s.count(1, 3), s.count(2, 4), s.count(1, 4)
    q = array(s, (t, d), "q|query")
    k = array(s, (blocks * width, d), "k|key")
    v = array(s, (blocks * width, e), "v|value")
    kb = s.put("k_blocks|kb", tensors.reshaped(s, k, (blocks, width, d)))
    vb = s.put("v_blocks|vb", tensors.reshaped(s, v, (blocks, width, e)))
    body, carry, block = (
        s.name("accumulate|body|block_step"),
        s.name("carry|state"),
        s.name("kv|block"),
    )
    m, z, acc = s.name("m|peak"), s.name("z|den|norm_sum"), s.name("acc|num")
    ki, vi = s.name("ki|k_blk"), s.name("vi|v_blk")
    new_m, fix, p = s.name("m_new|peak_new"), s.name("fix|corr|rescale"), s.name("p|e_blk")
    with s.suite(f"def {body}({carry}, {block}):"):
        s.line(f"{m}, {z}, {acc} = {carry}")
        s.line(f"{ki}, {vi} = {block}")
        queries, keys = q, k.spelled(ki, (width, d))
        scores = factor(
            s, queries, tensors.contracted(f"{q} @ {ki}.T", (t, width), d, queries, keys, level=PRODUCT)
        )
        scores = put_within(s, "scores|logits", scores, 6)
        s.line(f"{new_m} = jnp.maximum({m}, jnp.max({scores}, axis=-1))")
        s.line(f"{p} = jnp.exp({scores} - {new_m}[:, None])")
        s.line(f"{fix} = jnp.exp({m} - {new_m})")
        s.line(f"{z} = {z} * {fix} + {p}.sum(axis=-1)")
        s.line(f"{acc} = {acc} * {fix}[:, None] + {p} @ {vi}")
        s.line(f"return ({new_m}, {z}, {acc}), None")
    low = s.pick(("-30.0", "-50.0", "-20.0"))
    parts = [
        f"jnp.full(({t},), {low}, dtype={q}.dtype)",
        f"jnp.zeros(({t},), dtype={q}.dtype)",
        f"jnp.zeros(({t}, {e}), dtype={q}.dtype)",
    ]
    init = s.name("init|start")
    s.line(f"{init} = ({', '.join(parts)})")
    last = s.name("final_m|top"), s.name("den_out|total_z"), s.name("num_out|total_v")
    s.line(f"({', '.join(last)}), _ = {s.lax}.scan({body}, {init}, ({kb}, {vb}))")
    out = expr(f"{last[2]} / {last[1]}[:, None]", (t, e), v.bound, level=PRODUCT, usual=v.usual)
    lse = expr(f"{last[0]} + jnp.log({last[1]})", (t,), 9, level=SUM)
    return finish_layer(
        s, ("flash attention", "online softmax", "streaming attention"), s.put("out|attended", out), lse
    )


def additive(s: Sampler) -> Kernel:
    """Additive (Bahdanau) attention, or attention pooling by a learned query."""
    t, d, u = s.count(2, 6), s.count(2, 5), s.count(2, 4)
    batch: Shape = (s.count(1, 3),) if s.chance(0.5) else ()
    b = "b" if batch else ""
    keys = array(s, (*batch, t, d), "keys|annotations|encoder_out|tokens")
    wk = layers.weights(s, "wk|w_keys|w_enc", (d, u), d)
    hidden = tensors.linear(s, keys, wk)
    if s.chance(0.6):
        query = array(s, (*batch, u), "query|decoder_state|state")
        spread = expr(f"{query}[..., None, :]", (*batch, 1, u), query.interval, usual=query.usual)
        hidden = add(s.short(hidden), spread)
    else:
        hidden = layers.with_bias(s, "b_keys|bias", hidden)
    hidden = s.put(
        "energy_in|activ", activated(s, let_within(s, hidden, 5), "jnp.tanh" if s.chance(0.7) else "")
    )
    v = layers.weights(s, "v|score_w|v_a", (u,), u)
    scores = (
        tensors.einsum(s, f"{b}tu,u->{b}t", hidden, v)
        if s.chance(0.4)
        else tensors.contracted(f"{hidden} @ {v}", (*batch, t), u, hidden, v, level=PRODUCT)
    )
    mask, sure = (s.mask("mask|valid", (*batch, t)), False) if s.chance(0.4) else (None, True)
    probs = s.put(
        "probs|alignment|alphas",
        probabilities(s, s.put("scores|energies", scores), len(batch), mask, nonempty=sure),
    )
    context = s.put(
        "pooled|context|summary",
        tensors.einsum(s, f"{b}t,{b}td->{b}d", probs, keys).within(-keys.bound, keys.bound),
    )
    out = context
    if s.chance(0.5):
        out = let_within(s, layers.dense(s, "w_out|readout", s.let(context), s.count(1, 4)), 5)
    return finish_layer(
        s, ("additive attention", "attention pooling", "alignment", "bahdanau attention"), out, probs
    )


def addressed(s: Sampler) -> Kernel:
    """Memory read by content and by place: cosine scores, sharpening, circular shifts, slot updates."""
    n, d = s.count(3, 6), s.count(2, 4)
    memory = array(s, (n, d), "memory|slots|bank")
    key = array(s, (d,), "key|query|probe")
    mh, kh = s.put("mem_unit|m_hat", unit(s, memory)), s.put("key_unit|k_hat", unit(s, key))
    beta = s.scalar("beta|sharpness|strength", low=0.5, high=3)
    sims = put_within(
        s, "sims|cosines", tensors.contracted(f"{mh} @ {kh}", (n,), d, mh, kh, level=PRODUCT), 4
    )
    w = s.put("w_content|content_w", probabilities(s, s.let(mul(beta, sims)), 0))
    form = s.pick(("content", "gated", "shifted"))
    if form in ("gated", "shifted"):
        gate, prev = (
            s.scalar("g|gate", low=0.2, high=0.9),
            s.array("w_prev|last_w", (n,), low=0.05, high=0.3),
        )
        w = s.put("w_gated|blend_w", expr(f"{gate} * {w} + (1 - {gate}) * {prev}", (n,), (0, 1), level=SUM))
    if form == "shifted":
        kernel = s.array("shift_kernel|taps", (3,), low=0.1, high=0.8)
        parts = [f"{kernel}[{i}] * jnp.roll({w}, {shift})" for i, shift in enumerate((-1, 0, 1))]
        w = s.put("w_shift|moved_w", expr(" + ".join(parts), (n,), (0.001, 3), level=SUM))
        sharp = s.put("raised|sharp_w", expr(f"{w}**{s.pick((2, 3))}", (n,), (0.0001, 9)))
        w = s.put(
            "w_final|address", expr(f"{sharp} / (jnp.sum({sharp}) + 0.05)", (n,), (0, 1), level=PRODUCT)
        )
    read = s.put("read|recalled", tensors.contracted(f"{w} @ {memory}", (d,), 1, memory, level=PRODUCT))
    if s.chance(0.5):
        erase, write = s.array("erase", (d,), low=0.1, high=0.9), array(s, (d,), "write_vec|add_vec")
        code = f"{memory} * (1 - jnp.outer({w}, {erase})) + jnp.outer({w}, {write})"
        updated = s.put("updated_memory|new_mem", expr(code, (n, d), 5, level=SUM))
        return s.finish("memory update", updated, read)
    return finish_layer(s, ("memory read", "content addressing", "associative recall"), read, w)


def iterated(s: Sampler) -> Kernel:
    """Attention repeated in a loop: Hopfield retrieval, slot attention, layers with shared weights."""
    n, m, d = s.count(2, 4), s.count(2, 4), s.count(2, 4)
    stored = array(s, (n, d), "patterns|inputs|memory|stored")
    start = array(s, (m, d), "state0|slots|queries|probe")
    start = let_within(s, start, 2)
    w = layers.weights(s, "w|w_update|metric", (d, d), d) if s.chance(0.6) else None
    beta = s.scalar("beta|inv_temp", low=0.5, high=2) if s.chance(0.6) else None
    body, state = s.name("retrieve|step|body|refine"), s.name("state|xi|slots_t")
    carry = expr(state, (m, d), 2.5, usual=(-1, 1))
    form = s.pick(("fori_loop", "scan", "unrolled"))
    trips, axis = s.count(2, 5), s.pick((1, 1, 0))
    nouns = ("hopfield retrieval", "recurrent attention") if axis else ("slot attention", "slot update")

    def step() -> Value:
        q = s.put("q|proj", tensors.linear(s, carry, w)) if w else carry
        scores = tensors.contracted(f"{q} @ {stored}.T", (m, n), d, q, stored, level=PRODUCT)
        scores = mul(beta, scores) if beta else factor(s, q, scores)
        probs = s.put("probs|attn", probabilities(s, scores, axis))
        if axis == 0:
            probs = s.put(
                "renorm|per_slot", div(probs, add(ar.total(s, probs, 1, True), number(0.1))).within(0, 1)
            )
        read = s.put(
            "read|update_in", tensors.contracted(f"{probs} @ {stored}", (m, d), 1, stored, level=PRODUCT)
        )
        return let_within(s, s.one_of(lambda: read, lambda: add(carry, read)), 2.5)

    if form == "unrolled":
        s.line(f"{state} = {start}")
        with s.suite(f"for _ in range({trips}):"):
            s.line(f"{state} = {step()}")
        out = carry
    elif form == "fori_loop":
        with s.suite(f"def {body}(_, {state}):"):
            s.give(step())
        out = expr(f"{s.lax}.fori_loop(0, {trips}, {body}, {start})", (m, d), 2.5)
    else:
        with s.suite(f"def {body}({state}, _):"):
            after = s.let(step())
            s.line(f"return {after}, jnp.mean({after}, axis=-1)")
        last, trace = s.name("final|settled"), s.name("trace|path")
        s.line(f"{last}, {trace} = {s.lax}.scan({body}, {start}, None, length={trips})")
        path = expr(trace, (trips, m), 2.5)
        return finish_layer(s, nouns, expr(last, (m, d), 2.5), path)
    return finish_layer(s, nouns, out)


def block(s: Sampler) -> Kernel:
    """A transformer block: norm, attention, skip, norm, MLP, skip; once, twice or scanned over layers."""
    t, d = s.count(2, 5), s.count(2, 4)
    x = array(s, (t, d), "x|tokens|h0|hidden")
    f, depth = s.count(2, 5), s.count(1, 3)
    scanned = s.chance(0.5)
    names = (("wq", (d, d)), ("wk", (d, d)), ("wv", (d, d)), ("wo", (d, d)), ("w1", (d, f)), ("w2", (f, d)))
    norm = s.name("norm|rms_norm|layer_norm")
    y = s.name("arr|inp")
    with s.helper(norm, y):
        eps = s.pick(("0.05", "0.1", "0.01"))
        if s.chance(0.5):
            s.line(f"return {y} / jnp.sqrt(jnp.mean({y}**2, axis=-1, keepdims=True) + {eps})")
        else:
            mu = s.name("mu|center")
            s.line(f"{mu} = jnp.mean({y}, axis=-1, keepdims=True)")
            s.line(f"return ({y} - {mu}) / jnp.sqrt(jnp.var({y}, axis=-1, keepdims=True) + {eps})")
    mask = causal(s, t, t) if s.chance(0.5) else None
    unnormed = s.pick(("", "attention", "mlp"))
    activation = s.pick(LIBRARY[:6])

    def one(h: Value, w: dict[str, Value]) -> Value:
        def normed(value: Value, options: Names = "") -> Value:
            return s.put(options, expr(f"{norm}({value})", value.shape, 2, usual=(-1, 1)))

        inner = normed(h, "n1|pre") if unnormed != "attention" else h
        q, k, v = (put_within(s, key[1], tensors.linear(s, inner, w[key]), 4) for key in ("wq", "wk", "wv"))
        out, _ = attend(s, "", q, k, v, mask=mask)
        h = put_within(s, "h1|mid", add(h, tensors.linear(s, out, w["wo"])), 5)
        inner = normed(h, "n2|post") if unnormed != "mlp" else h
        up = s.put("up|ff", activated(s, tensors.linear(s, inner, w["w1"]), activation))
        return let_within(s, add(h, tensors.linear(s, up, w["w2"])), 5)

    lead = (depth + 1,) if scanned else ()
    params = {name: layers.weights(s, name, (*lead, *shape), shape[0]) for name, shape in names}
    if not scanned:
        h = one(x, params)
    else:
        body, state, packed = s.name("block|layer"), s.name("h|state"), s.name("params|layer_w")
        inner = {
            key: expr(s.name(f"{key}_i|{key}_l"), w.shape[1:], w.interval, usual=w.usual)
            for key, w in params.items()
        }
        with s.suite(f"def {body}({state}, {packed}):"):
            s.line(f"{', '.join(w.code for w in inner.values())} = {packed}")
            after = one(expr(state, (t, d), 5, usual=(-1, 1)), inner)
            s.line(f"return {s.let(after)}, None")
        packing = ", ".join(w.code for w in params.values())
        last = s.name("encoded|final")
        s.line(f"{last}, _ = {s.lax}.scan({body}, {x}, ({packing}))")
        h = expr(last, (t, d), 5, usual=(-1, 1))
    if s.chance(0.4):
        h = let_within(s, layers.dense(s, "w_head|unembed", h, s.count(2, 4)), 5)
    return finish_layer(s, ("transformer block", "encoder layer", "decoder block"), h)


def mapped(s: Sampler) -> Kernel:
    """One query at a time by lax.map or vmap."""
    t, n, d = s.count(2, 5), s.count(2, 5), s.count(2, 4)
    q = array(s, (t, d), "queries|q|x")
    k = array(s, (n, d), "keys|k")
    v = array(s, (n, d), "values|v")
    one, row = s.name("attend_one|lookup|read_row"), s.name("q_row|qi|one_q")
    with s.suite(f"def {one}({row}):"):
        query = q.spelled(row, (d,))
        scores, nouns = s.one_of(
            lambda: (
                factor(s, query, tensors.contracted(f"{k} @ {row}", (n,), d, k, query, level=PRODUCT)),
                ("row attention", "soft lookup"),
            ),
            lambda: (_gaussian_scores(s, k, query), ("kernel regression", "gaussian attention")),
            lambda: (
                _laplacian_scores(s, d, k, query, n, row),
                ("distance attention", "laplacian attention"),
            ),
        )
        probs = s.put("probs|attn", probabilities(s, scores, 0))
        out = tensors.contracted(f"{probs} @ {v}", (d,), 1, v, level=PRODUCT)
        s.give(add(query, out) if s.chance(0.5) else out)
    code = s.pick((f"{s.lax}.map({one}, {q})", f"jax.vmap({one})({q})"))
    return finish_layer(
        s,
        nouns,
        put_within(s, "out", expr(code, (t, d), 6, usual=(-1, 1)), 6),
    )


def _gaussian_scores(s: Sampler, k: Value, query: Value) -> Value:
    gap = s.put("gap|diff", sub(k, query))
    return mul(number(-0.5), ar.total(s, square(gap), 1))


def _laplacian_scores(s: Sampler, d: int, k: Value, query: Value, n: int, row: str) -> Value:
    return tensors.contracted(f"jnp.sum(jnp.abs({k} - {row}), axis=-1)", (n,), d, k, query)


BATCHED = 0.85  # Share of the kernels of single heads that are mapped over heads and a batch.
OF_HEADS: tuple[Form, ...] = (rotary, positional, linear_attention, online, addressed)
FORMS: tuple[Form, ...] = (
    plain,
    plain,
    plain,
    self_attention,
    multi_head,
    multi_head,
    multi_head,
    grouped,
    grouped,
    library,
    library,
    positional,
    positional,
    rotary,
    rotary,
    linear_attention,
    linear_attention,
    chunked,
    cached,
    decoded,
    online,
    online,
    additive,
    addressed,
    iterated,
    block,
    mapped,
)


FLOATS = Floats(shares((17, "float32"), (2, "float64"), (1, "bfloat16")), narrow_sampler=SteadySampler)


def draw(rng: random.Random) -> Kernel:
    s = FLOATS.sampler(rng)
    form = s.pick(FORMS)
    # Of one head: mapped over a batch and its heads, or of all heads, over a batch.
    return instance(
        form, over_batches(s, BATCHED, 4, 0, "one_head|per_head|attend_one") if form in OF_HEADS else s
    )


TEMPLATE = Template("attention", "generate_attention_kernel", draw)
