"""Attention: masked, multi-head, grouped, rotary, linear, local, cached, and the blocks around it."""

import random
from collections.abc import Callable

from kernels.kernel import Kernel, Template
from kernels.learning import _tensors as nn
from kernels.writing import arrays as ar
from kernels.writing import phrases as ph
from kernels.writing.sampler import Sampler
from kernels.writing.values import COMPARE, PRODUCT, SUM, Shape, Value, add, div, mul, number, square, sub

Form = Callable[[Sampler], Kernel]
NOUNS = ("attention", "self attention", "attention layer", "attention head", "context mix")
LEADS = ("", "b", "h", "bh")


def boolean(code: str, shape: Shape, level: int = COMPARE) -> Value:
    return Value(code, shape, 0, 1, "bool", level, "condition")


def causal(s: Sampler, queries: int, keys: int, window: int = 0) -> Value:
    """A mask that lets a query see the keys up to its own place, perhaps only the nearest of them."""
    style = s.count(0, 4) if not window else s.count(3, 4)
    if style == 0:
        return s.let(
            boolean(f"jnp.tril(jnp.ones(({queries}, {keys}), dtype=bool))", (queries, keys), 13),
            "mask",
            "causal",
        )
    if style == 1:
        code = f"jnp.tri({queries}, {keys}, dtype=bool)"
        return s.let(boolean(code, (queries, keys), 13), "mask", "tri", "causal")
    if style == 2:
        rows = f"{s.lax}.broadcasted_iota(jnp.int32, ({queries}, {keys}), 0)"
        columns = f"{s.lax}.broadcasted_iota(jnp.int32, ({queries}, {keys}), 1)"
        i, j = s.name("rows", "q_idx", "row_ids"), s.name("cols", "k_idx", "col_ids")
        s.line(f"{i} = ", rows)
        s.line(f"{j} = ", columns)
        return s.let(boolean(f"{i} >= {j}", (queries, keys)), "mask", "causal", "visible_mask")
    pos = s.let(
        Value(f"jnp.arange({queries})", (queries,), 0, queries - 1, "int32"), "pos", "positions", "idx"
    )
    other = pos
    if keys != queries:
        other = s.let(Value(f"jnp.arange({keys})", (keys,), 0, keys - 1, "int32"), "k_pos", "key_pos")
    if not window:
        return s.let(
            boolean(f"{pos.code}[:, None] >= {other.code}[None, :]", (queries, keys)), "mask", "causal"
        )
    gap = s.let(
        Value(f"{pos.code}[:, None] - {other.code}[None, :]", (queries, keys), -keys, queries, "int32", SUM),
        "gap",
        "dist",
    )
    if s.chance(0.5):
        return s.let(
            boolean(f"jnp.abs({gap.code}) <= {window}", (queries, keys)), "mask", "band", "local_mask"
        )
    code = f"({gap.code} >= 0) & ({gap.code} <= {window})"
    return s.let(boolean(code, (queries, keys), 7), "mask", "band", "local_mask")


def any_mask(s: Sampler, queries: int, keys: int, lead: Shape) -> tuple[Value | None, bool]:
    """A mask for scores of shape (*lead, queries, keys), and whether it leaves something in each row."""
    style = s.count(0, 6)
    if style <= 1 and queries == keys:
        return causal(s, queries, keys), True
    if style == 2 and queries == keys:
        return causal(s, queries, keys, s.count(1, 2)), True
    if style == 3:
        return s.mask((queries, keys), "mask", "attn_mask", "allowed"), False
    if style == 4:
        pad = s.mask((keys,), "key_mask", "valid", "padding_mask", "is_token")
        return (boolean(f"{pad.code}[None, :]", (1, keys), 13) if s.chance(0.5) else pad), False
    if style == 5 and not lead:
        length = s.ints((), 1, keys, "length", "n_valid", "seq_len")
        return s.let(boolean(f"jnp.arange({keys}) < {length.code}", (keys,)), "mask", "in_range"), True
    return None, True


def factor(s: Sampler, q: Value, scores: Value) -> Value:
    """The scores over the root of the width, spelled one way or another."""
    d = q.shape[-1]
    text = s.pick((f"{d}**-0.5", f"{q.code}.shape[-1] ** -0.5", "", f"{round(d**-0.5, 3)}", f"{d}**0.5", ""))
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
    return Value(
        code, scores.shape, scores.low * size, scores.high * size, level=level, kind="product", usual=usual
    )


def product(s: Sampler, lead: str, q: Value, k: Value, heads_inside: bool) -> Value:
    """The scores of every query with every key."""
    if heads_inside:
        b = lead[:-1]
        return nn.einsum(s, f"{b}qhd,{b}khd->{b}hqk", q, k)
    if s.chance(0.5):
        letters = s.pick(("qkd", "tsd", "ijd"))
        i, j, d = (letters[place] for place in range(3))
        return nn.einsum(s, f"{lead}{i}{d},{lead}{j}{d}->{lead}{i}{j}", q, k)
    shape = (*q.shape[:-1], k.shape[-2])
    turned = nn.swapped(k)
    if q.rank > 2 and s.chance(0.3):
        order = (*range(k.rank - 2), k.rank - 1, k.rank - 2)
        turned = nn.transposed(s, k, order)
    code = s.pick((f"{q.code} @ {turned.code}", f"jnp.matmul({q.code}, {turned.code})"))
    return nn.contracted(code, shape, q.shape[-1], q, k, level=PRODUCT if "@" in code else 13)


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
    scores = nn.tame(s, scores, 6, "scores", "logits", "attn_logits", "sim")
    extra = s.count(0, 9)
    if extra == 0:
        cap = number(s.pick((2.0, 3.0, 5.0)))
        scores = mul(cap, ph.mapped("jnp.tanh", div(scores, cap), lambda low, high: (-1, 1), "squash"))
    elif extra == 1:
        scores = div(scores, s.scalar("temperature", "tau", low=0.4, high=1.6))
    elif extra == 2:
        scores = s.unary(scores)
    scores = nn.tame(s, scores, 8)
    if extra == 3 and mask is None:
        e = s.let(ph.exp(nn.tame(s, scores, 3)), "e", "exp_scores")
        text = f"jnp.sum({e.code}, axis=-1, keepdims=True)"
        probs = Value(f"{e.code} / (1.0 + {text})", scores.shape, 0, 1, level=PRODUCT)
    else:
        probs = nn.softmax(s, scores, scores.rank - 1, mask, sure=sure)
    probs = s.let(probs, "probs", "attn", "weights", "alpha_w")
    if extra == 4:
        power = s.let(square(probs), "sharpened", "sharp")
        probs = s.let(
            div(power, ar.total(s, power.within(0.01, 1), power.rank - 1, True)), "probs2", "focus"
        ).within(0, 1)
    if inside:
        b = lead[:-1]
        out = nn.einsum(s, f"{b}hqk,{b}khd->{b}qhd", probs, v)
    elif s.chance(0.5):
        out = nn.einsum(s, f"{lead}qk,{lead}kd->{lead}qd", probs, v)
    else:
        out = nn.contracted(f"{probs.code} @ {v.code}", (*probs.shape[:-1], v.shape[-1]), 1, v, level=PRODUCT)
    out = out.within(-v.bound, v.bound)
    return s.let(out, "out", "context_vec", "attended", "mixed"), probs


def array(s: Sampler, shape: Shape, *names: str) -> Value:
    limit = s.pick((1.0, 1.2, 1.5, 2.0))
    return s.array(shape, *names, low=-limit, high=limit)


def projections(s: Sampler, x: Value, memory: Value, width: int) -> tuple[Value, Value, Value]:
    """Queries of one array, keys and values of another, each by a matrix."""
    style = s.count(0, 8)
    d, e = x.shape[-1], memory.shape[-1]
    if x is memory and s.chance(0.3):
        w = nn.weights(s, (d, 3 * width), d, "w_qkv", "qkv_kernel")
        joint = nn.tame(s, nn.linear(s, x, w), 6, "qkv", "joint")
        parts = s.name("q", "queries"), s.name("k", "keys"), s.name("v", "values")
        s.line(f"{', '.join(parts)} = ", f"jnp.split({joint.code}, 3, axis=-1)")
        shape = (*x.shape[:-1], width)
        return (
            nn.like(joint, parts[0], shape),
            nn.like(joint, parts[1], shape),
            nn.like(joint, parts[2], shape),
        )
    wq = nn.weights(s, (d, width), d, "wq", "w_q", "q_proj")
    wk, wv = (
        nn.weights(s, (e, width), e, "wk", "w_k", "k_proj"),
        nn.weights(s, (e, width), e, "wv", "w_v", "v_proj"),
    )
    q = nn.linear(s, x, wq, style)
    if s.chance(0.2):
        q = nn.with_bias(s, q, "bq", "q_bias")
    named = nn.tame(s, q, 4, "q", "queries")
    return (
        named,
        nn.tame(s, nn.linear(s, memory, wk, style), 4, "k", "keys"),
        nn.tame(s, nn.linear(s, memory, wv, style), 4, "v", "values"),
    )


def sequence(s: Sampler, *names: str, batch: float = 0.4, width: int = 0) -> Value:
    lead = (s.count(1, 3),) if s.chance(batch) else ()
    d = width or s.pick((2, 3, 4, 5, 6, 8))
    return array(s, (*lead, s.pick((2, 3, 4, 5, 6, 7)), d), *(names or ("x", "tokens", "hidden", "h")))


def plain(s: Sampler) -> Kernel:
    """Scaled dot-product attention on given queries, keys and values."""
    lead = s.pick(LEADS)
    dims = tuple(s.count(1, 3) for _ in lead)
    t, keys, d, e = s.count(1, 6), s.count(2, 7), s.count(1, 6), s.count(1, 5)
    keys = t if s.chance(0.4) and t > 1 else keys
    q, k = array(s, (*dims, t, d), "q", "query"), array(s, (*dims, keys, d), "k", "key")
    v = array(s, (*dims, keys, e), "v", "value")
    q, k, v = nn.prepared(s, q, 0, 2), nn.prepared(s, k, 0, 1), nn.prepared(s, v, 0, 2)
    if s.chance(0.25):
        q = s.let(unit(s, q), "q_hat", "q_norm")
        k = s.let(unit(s, k), "k_hat", "k_norm")
    mask, sure = any_mask(s, t, keys, dims)
    bias = None
    if s.chance(0.3):
        bias = s.array(s.pick(((t, keys), (keys,), (1, keys))), "bias", "pos_bias", low=-1, high=1)
    out, probs = attend(s, lead, q, k, v, mask=mask, sure=sure, bias=bias)
    return nn.end(s, NOUNS, out, ar.reduced(s, "max", probs, probs.rank - 1))


def unit(s: Sampler, x: Value) -> Value:
    """Rows over their (softened) length or root mean square."""
    if s.chance(0.5):
        return div(x, ar.norm(s, x, x.rank - 1, True)).within(-1, 1)
    mean = add(ar.mean(s, square(x), x.rank - 1, True), number(s.pick((0.1, 0.05, 0.01))))
    return mul(x, ph.mapped(s.fn("lax.rsqrt"), mean, lambda a, b: (b**-0.5, a**-0.5), "ratio")).within(-3, 3)


def self_attention(s: Sampler) -> Kernel:
    """A single head over a sequence: projections, attention, perhaps a skip and an output map."""
    x = sequence(s)
    h = nn.prepared(s, x, 0, 2)
    width = s.count(2, 5)
    lead = "b" if h.rank == 3 else ""
    q, k, v = projections(s, h, h, width)
    t = h.shape[-2]
    mask, sure = any_mask(s, t, t, h.shape[:-2])
    out, probs = attend(s, lead, q, k, v, mask=mask, sure=sure)
    if s.chance(0.6):
        out = nn.tame(s, nn.affine(s, out, h.shape[-1], "wo", "w_out", "out_proj"), 5)
        out = nn.residual(s, h, out) if s.chance(0.6) else out
    entropy = ar.total(s, mul(probs, ph.log(add(probs, number(0.01)))), probs.rank - 1).within(-5, 1)
    return nn.end(s, NOUNS, out, *([entropy] if s.chance(0.4) else []))


def multi_head(s: Sampler) -> Kernel:
    """Several heads: split, attend, merge, project; self or cross attention."""
    h, d = s.count(2, 3), s.count(1, 3)
    x = sequence(s, width=h * d if s.chance(0.6) else 0)
    work = nn.prepared(s, x, 0, 1)
    memory = work
    if s.chance(0.35):
        memory = array(s, (*x.shape[:-2], s.count(2, 5), s.count(2, 5)), "context", "memory", "encoded")
    q, k, v = projections(s, work, memory, h * d)
    lead = "b" if x.rank == 3 else ""
    inside = s.chance(0.5)
    t, keys = x.shape[-2], memory.shape[-2]
    batch = x.shape[:-2]
    split_name = s.name("split_heads", "to_heads", "heads_of") if s.chance(0.4) and batch == () else ""
    if split_name:
        y = s.name("arr", "seq", "proj_in")
        with s.helper(split_name, y):
            text = f"{y}.reshape({y}.shape[0], {h}, {d})"
            s.line("return ", text if inside else f"{text}.transpose(1, 0, 2)")

    def split(value: Value, *names: str) -> Value:
        length = value.shape[-2]
        shape = (*batch, length, h, d)
        order = (*range(len(batch)), len(batch) + 1, len(batch), len(batch) + 2)
        if split_name:
            return s.let(
                nn.like(value, f"{split_name}({value.code})", shape if inside else (h, length, d)), *names
            )
        made = nn.reshaped(s, value, shape)
        return s.let(made if inside else nn.transposed(s, made, order), *names)

    q, k, v = split(q, "qh", "q_heads"), split(k, "kh", "k_heads"), split(v, "vh", "v_heads")
    mask, sure = any_mask(s, t, keys, (*batch, h))
    bias = None
    if s.chance(0.3):
        bias = s.array((h, t, keys), "bias", "rel_bias", "head_bias", low=-1, high=1)
    out, probs = attend(s, f"{lead}h", q, k, v, inside=inside, mask=mask, sure=sure, bias=bias)
    if not inside:
        order = (*range(len(batch)), len(batch) + 1, len(batch), len(batch) + 2)
        out = nn.transposed(s, out, order)
    out = s.let(nn.reshaped(s, out, (*batch, t, h * d)), "merged", "concat", "joined")
    if s.chance(0.7):
        out = nn.tame(s, nn.affine(s, out, x.shape[-1], "wo", "w_out", "out_proj"), 5)
        out = nn.residual(s, work, out) if s.chance(0.6) else out
    return nn.end(
        s, ("multi head attention", "mha", "head attention"), out, ar.mean(s, probs, probs.rank - 2)
    )


def grouped(s: Sampler) -> Kernel:
    """Grouped-query attention: more heads of queries than of keys and values."""
    kv, group, d = s.count(1, 2), s.count(2, 3), s.count(1, 4)
    b, t, keys = s.count(1, 2), s.count(1, 4), s.count(2, 5)
    keys = t if s.chance(0.4) and t > 1 else keys
    q = nn.prepared(s, array(s, (b, t, kv * group, d), "q", "query", "queries"), 0, 2)
    k = nn.prepared(s, array(s, (b, keys, kv, d), "k", "key", "keys"), 0, 1)
    v = nn.prepared(s, array(s, (b, keys, kv, d), "v", "value", "values"), 0, 1)
    mask, sure = any_mask(s, t, keys, (b, kv * group))
    if s.chance(0.5):
        wide = [
            s.let(nn.like(x, f"jnp.repeat({x.code}, {group}, axis=2)", (b, keys, kv * group, d)), *names)
            for x, names in ((k, ("k_rep", "k_full")), (v, ("v_rep", "v_full")))
        ]
        out, _ = attend(s, "bh", q, wide[0], wide[1], inside=True, mask=mask, sure=sure)
    else:
        split = s.let(nn.reshaped(s, q, (b, t, kv, group, d)), "q_groups", "qg")
        scores = factor(s, split, nn.einsum(s, "btkgd,bskd->bkgts", split, k))
        probs = s.let(nn.softmax(s, scores, 4, mask, sure=sure), "probs", "attn")
        mixed = nn.einsum(s, "bkgts,bskd->btkgd", probs, v).within(-v.bound, v.bound)
        out = s.let(nn.reshaped(s, s.let(mixed, "mixed", "per_group"), (b, t, kv * group, d)))
    if s.chance(0.6):
        w = nn.weights(s, (kv * group, d, s.count(2, 4)), kv * group * d, "wo", "w_out")
        out = nn.tame(s, nn.einsum(s, "bthd,hde->bte", out, w), 5)
    return nn.end(s, ("grouped query attention", "gqa", "multi query attention"), out)


def library(s: Sampler) -> Kernel:
    """jax.nn.dot_product_attention with some of its arguments."""
    b, t, h, d = s.count(1, 2), s.count(2, 5), s.count(1, 3), s.count(1, 4)
    keys = t if s.chance(0.6) else s.count(2, 5)
    kv = h if s.chance(0.7) else 1
    lead = (b,) if s.chance(0.75) else ()
    q = nn.prepared(s, array(s, (*lead, t, h, d), "q", "query"), 0, 2)
    k = nn.prepared(s, array(s, (*lead, keys, kv, d), "k", "key"), 0, 1)
    v = nn.prepared(s, array(s, (*lead, keys, kv, d), "v", "value"), 0, 1)
    args = []
    if s.chance(0.35):
        bias = s.array((*(s.pick((b, 1)) for _ in lead), h, t, keys), "bias", "attn_bias", low=-1, high=1)
        bias = s.let(s.unary(bias)) if s.chance(0.4) else bias
        args.append(f"bias={bias.code}")
    restrict = s.count(0, 5)
    if restrict == 0:
        mask = s.mask((*(1 for _ in lead), 1, t, keys), "mask", "attn_mask")
        args.append(f"mask={mask.code}")
    elif restrict in (1, 2) and keys >= t:
        args.append("is_causal=True")
    elif restrict == 3 and keys == t:
        args.append(s.pick((f"local_window_size={s.count(1, 2)}", f"local_window_size=({s.count(1, 2)}, 0)")))
    elif restrict == 4 and lead:
        lengths = s.ints((b,), 1, keys, "kv_lengths", "lengths", "seq_lengths")
        args.append(f"key_value_seq_lengths={lengths.code}")
    if s.chance(0.4):
        args.append(f"scale={s.coef(0.2, 1.4).code}")
    text = ", ".join([q.code, k.code, v.code, *s.shuffled(args)])
    out = Value(
        f"jax.nn.dot_product_attention({text})", q.shape, -v.bound, v.bound, kind="value", usual=v.usual
    )
    out = s.let(out, "out", "attended", "y")
    if s.chance(0.6):
        out = s.let(nn.reshaped(s, out, (*lead, t, h * d)), "merged", "flat_heads")
        out = nn.tame(s, nn.affine(s, s.let(s.unary(out)), s.count(2, 5), "wo", "w_out"), 5)
    return nn.end(s, ("sdpa", "library attention", "fused attention", "dot product attention"), out)


def positional(s: Sampler) -> Kernel:
    """Attention with a bias by relative position: a table, buckets, or slopes."""
    t, h, d = s.count(3, 6), s.count(1, 3), s.count(2, 4)
    names = (("q", "query"), ("k", "key"), ("v", "value"))
    q, k, v = (nn.prepared(s, array(s, (h, t, d), *options), 0, 1) for options in names)
    pos = s.let(Value(f"jnp.arange({t})", (t,), 0, t - 1, "int32"), "pos", "positions", "idx")
    rel = s.let(
        Value(f"{pos.code}[:, None] - {pos.code}[None, :]", (t, t), 1 - t, t - 1, "int32", SUM),
        "rel",
        "offsets",
        "distance_ij",
    )
    style = s.count(0, 3)
    if style == 0:
        table = s.array((h, 2 * t - 1), "rel_table", "bias_table", low=-1, high=1)
        work = s.let(s.unary(table)) if s.chance(0.5) else table
        bias = nn.like(work, f"{work.code}[:, {rel.code} + {t - 1}]", (h, t, t))
    elif style == 1:
        reach = s.count(1, t - 1)
        table = s.array((2 * reach + 1, h), "rel_emb", "bucket_bias", low=-1, high=1)
        clipped = f"jnp.clip({rel.code}, -{reach}, {reach}) + {reach}"
        bucket = s.let(Value(clipped, (t, t), 0, 2 * reach, "int32", SUM), "bucket", "bins", "slot_ids")
        picked = nn.like(table, f"{table.code}[{bucket.code}]", (t, t, h))
        bias = nn.transposed(s, s.let(picked, "picked", "looked_up"), (2, 0, 1))
    elif style == 2:
        slopes = s.array((h,), "slopes", "alibi_slopes", "decay_rates", low=0.1, high=0.6)
        code = f"-{slopes.code}[:, None, None] * jnp.abs({rel.code})"
        bias = Value(code, (h, t, t), -0.6 * t, 0, level=PRODUCT)
    else:
        table = s.array((2 * t - 1, d), "rel_keys", "pos_emb", low=-1, high=1)
        rows = s.let(nn.like(table, f"{table.code}[{rel.code} + {t - 1}]", (t, t, d)), "rel_k", "pair_emb")
        bias = nn.einsum(s, "hqd,qkd->hqk", q, rows)
    bias = s.let(bias, "bias", "pos_bias", "rel_bias")
    if s.narrow and style == 2:
        bias = s.let(nn.like(bias, f"{bias.code}.astype({q.code}.dtype)"))
    mask, sure = (causal(s, t, t), True) if s.chance(0.5) else (None, True)
    out, _ = attend(s, "h", q, k, v, mask=mask, sure=sure, bias=bias)
    if s.chance(0.5):
        out = nn.tame(
            s, nn.einsum(s, "hqd,hde->qe", out, nn.weights(s, (h, d, s.count(2, 4)), h * d, "wo", "w_out")), 5
        )
    return nn.end(
        s, ("relative attention", "biased attention", "alibi attention", "positional attention"), out
    )


def rotate_helper(s: Sampler, style: int, half: int) -> str:
    """A function that turns an array's feature pairs by the given angles."""
    name, x = s.name("rotate", "apply_rotary", "rope", "rotary"), s.name("arr", "vecs", "rx")
    c, sn = s.name("cos_m", "cos_th"), s.name("sin_m", "sin_th")
    a, b = s.name("x1", "first", "even"), s.name("x2", "second", "odd")
    with s.helper(name, x, c, sn):
        if style == 0:
            s.line(f"{a}, {b} = ", f"jnp.split({x}, 2, axis=-1)")
            s.line("return ", f"jnp.concatenate([{a} * {c} - {b} * {sn}, {a} * {sn} + {b} * {c}], axis=-1)")
        elif style == 1:
            s.line(f"{a}, {b} = ", f"{x}[..., ::2], {x}[..., 1::2]")
            pair = s.name("pairs", "turned")
            s.line(f"{pair} = ", f"jnp.stack([{a} * {c} - {b} * {sn}, {a} * {sn} + {b} * {c}], axis=-1)")
            s.line("return ", f"{pair}.reshape({x}.shape)")
        else:
            s.line(f"{a}, {b} = ", f"{x}[..., :{half}], {x}[..., {half}:]")
            turned = s.name("swapped", "half_turned")
            s.line(f"{turned} = ", f"jnp.concatenate([-{b}, {a}], axis=-1)")
            double = "jnp.concatenate([{0}, {0}], axis=-1)"
            s.line("return ", f"{x} * {double.format(c)} + {turned} * {double.format(sn)}")
    return name


def rotary(s: Sampler) -> Kernel:
    """Rotary position embedding of queries and keys, then attention."""
    half, t = s.count(1, 3), s.count(2, 6)
    h = s.count(1, 3)
    many = s.chance(0.6)
    d, lead = 2 * half, (h,) if many else ()
    names = (("q", "query"), ("k", "key"), ("v", "value"))
    q, k, v = (nn.prepared(s, array(s, (*lead, t, d), *options), 0, 1) for options in names)
    style = s.count(0, 2)
    rotate = rotate_helper(s, style, half)
    base = s.pick((10.0, 100.0, 10000.0, 500.0))
    kind = s.count(0, 2)
    if kind == 0:
        freqs = s.array((half,), "freqs", "inv_freq", "omega_k", low=0.1, high=1.2)
    else:
        text = s.pick(
            (
                f"{base} ** (-jnp.arange({half}, dtype={q.code}.dtype) / {half})",
                f"1.0 / {base} ** (jnp.arange({half}, dtype={q.code}.dtype) / {half})",
            )
        )
        freqs = s.let(Value(text, (half,), 0, 1, level=PRODUCT), "freqs", "inv_freq")
    start = s.ints((), 0, 5, "start", "offset", "cache_len") if s.chance(0.25) else None
    pos = s.let(
        Value(
            f"jnp.arange({t}, dtype={q.code}.dtype)" + (f" + {start.code}" if start else ""),
            (t,),
            0,
            t + 5,
            level=SUM,
        ),
        "pos",
        "positions",
    )
    code = s.pick(
        (
            f"{pos.code}[:, None] * {freqs.code}[None, :]",
            f"jnp.outer({pos.code}, {freqs.code})",
            f'jnp.einsum("t,f->tf", {pos.code}, {freqs.code})',
        )
    )
    angles = s.let(Value(code, (t, half), 0, 12, level=PRODUCT), "angles", "theta_tf", "phases")
    c = s.let(Value(f"jnp.cos({angles.code})", angles.shape, -1, 1), "cos", "cos_a")
    sn = s.let(Value(f"jnp.sin({angles.code})", angles.shape, -1, 1), "sin", "sin_a")
    turned = [
        s.let(
            Value(
                f"{rotate}({x.code}, {c.code}, {sn.code})",
                x.shape,
                -1.5 * x.bound,
                1.5 * x.bound,
                usual=x.usual,
            ),
            *options,
        )
        for x, options in ((q, ("q_rot", "qr")), (k, ("k_rot", "kr")))
    ]
    mask = causal(s, t, t) if s.chance(0.5) else None
    out, _ = attend(s, "h" if many else "", turned[0], turned[1], v, mask=mask)
    if many and s.chance(0.6):
        merged = nn.transposed(s, out, (1, 0, 2))
        out = s.let(nn.reshaped(s, merged, (t, h * d)), "merged", "joined")
        out = nn.tame(s, nn.affine(s, out, s.count(2, 4), "wo", "w_out"), 5)
    return nn.end(s, ("rotary attention", "rope attention", "rotary block"), out)


def feature_map(s: Sampler, x: Value) -> Value:
    """A positive feature map."""
    style = s.count(0, 3)
    if style == 0:
        return add(ph.mapped("jax.nn.elu", x, lambda a, b: (-0.95, max(b, 0.1)), "rect"), number(1.0))
    if style == 1:
        return ph.exp(s.bounded(x, 1.5))
    if style == 2:
        return add(ph.mapped("jax.nn.relu", x, lambda a, b: (0, max(b, 0.1)), "rect"), s.coef(0.1, 0.5))
    return ph.mapped("jax.nn.softplus", x, lambda a, b: (0.05, 5), "squash")


def linear_attention(s: Sampler) -> Kernel:
    """Attention without a softmax: sums of outer products, at once or running."""
    t, d, e = s.count(2, 6), s.count(2, 4), s.count(1, 4)
    batch = s.chance(0.4)
    lead: Shape = (s.count(1, 3),) if batch else ()
    b = "b" if batch else ""
    q = nn.prepared(s, array(s, (*lead, t, d), "q", "query"), 0, 1, 2)
    k = nn.prepared(s, array(s, (*lead, t, d), "k", "key"), 0, 1, 2)
    v = nn.prepared(s, array(s, (*lead, t, e), "v", "value"), 0, 2, 2)
    fq = s.let(feature_map(s, q), "phi_q", "fq", "q_feat").within(0.05, 5)
    fk = s.let(feature_map(s, k), "phi_k", "fk", "k_feat").within(0.05, 5)
    style = s.count(0, 3) if not batch else s.count(0, 1)
    eps = s.coef(0.1, 0.6).code
    shape = (*lead, t, e)
    if style == 0:
        kv = s.let(nn.einsum(s, f"{b}td,{b}te->{b}de", fk, v), "kv", "memory_kv")
        key_sum = s.let(ar.total(s, fk, fk.rank - 2), "z", "k_sum")
        top = s.let(nn.einsum(s, f"{b}td,{b}de->{b}te", fq, kv), "top", "num")
        bottom = nn.einsum(s, f"{b}td,{b}d->{b}t", fq, key_sum)
        out = Value(
            f"{top.code} / ({bottom.code}[..., None] + {eps})", shape, -v.bound, v.bound, level=PRODUCT
        )
    elif style == 1:
        outer = s.let(nn.einsum(s, f"{b}td,{b}te->{b}tde", fk, v), "outer_kv", "updates")
        axis = len(lead)
        state = s.let(
            Value(f"jnp.cumsum({outer.code}, axis={axis})", outer.shape, -60, 60), "running_kv", "states"
        )
        sums = s.let(Value(f"jnp.cumsum({fk.code}, axis={axis})", fk.shape, 0.1, 30), "running_k", "z")
        top = s.let(nn.einsum(s, f"{b}td,{b}tde->{b}te", fq, state), "top", "num")
        bottom = s.let(ar.total(s, mul(fq, sums), fq.rank - 1, True), "bottom", "den")
        out = Value(f"{top.code} / ({bottom.code} + {eps})", shape, -v.bound, v.bound, level=PRODUCT)
    else:
        body, carry, item = (
            s.name("step", "read_write", "body"),
            s.name("memory", "state", "carry"),
            s.name("qkv", "item"),
        )
        qt, kt, vt, m, z = (
            s.name("qt", "q_t"),
            s.name("kt", "k_t"),
            s.name("vt", "v_t"),
            s.name("m", "kv"),
            s.name("z", "zt"),
        )
        decay = s.scalar("decay", "gamma", "forget", low=0.5, high=0.95) if s.chance(0.5) else None
        keep = f"{decay.code} * " if decay else ""
        with s.suite(f"def {body}({carry}, {item}):"):
            s.line(f"{qt}, {kt}, {vt} = {item}")
            if style == 2:
                s.line(f"{m}, {z} = {carry}")
                s.line(f"{m} = ", f"{keep}{m} + jnp.outer({kt}, {vt})")
                s.line(f"{z} = ", f"{keep}{z} + {kt}")
                s.line(f"return ({m}, {z}), ({qt} @ {m}) / ({qt} @ {z} + {eps})")
            else:
                err = s.name("err", "surprise")
                s.line(f"{err} = {vt} - {kt} @ {carry}")
                rate = s.coef(0.05, 0.3).code
                s.line(f"{m} = ", f"{keep}{carry} + {rate} * jnp.outer({kt}, {err})")
                s.line(f"return {m}, {qt} @ {m}")
                s.taken.discard(z)
        init = f"jnp.zeros(({d}, {e}), dtype={v.code}.dtype)"
        init = f"({init}, jnp.zeros({d}, dtype={v.code}.dtype))" if style == 2 else init
        start = s.let(Value(init, (), 0, 0), "init", "empty")
        every = s.name("outs", "reads", "ys")
        s.line(f"_, {every} = ", f"{s.lax}.scan({body}, {start.code}, ({fq.code}, {fk.code}, {v.code}))")
        out = Value(every, shape, -8, 8, usual=(-2, 2))
    return nn.end(
        s, ("linear attention", "kernel attention", "fast weights", "delta rule"), nn.tame(s, out, 6)
    )


def chunked(s: Sampler) -> Kernel:
    """Attention within blocks of a sequence."""
    blocks, width, d = s.count(2, 3), s.count(2, 3), s.count(2, 4)
    x = array(s, (blocks * width, d), "x", "tokens", "seq")
    h = nn.prepared(s, x, 0, 2)
    q, k, v = projections(s, h, h, s.count(2, 4))
    e = q.shape[-1]
    shape = (blocks, width, e)
    parts = [
        s.let(nn.reshaped(s, y, shape), *options)
        for y, options in ((q, ("qb", "q_blocks")), (k, ("kb", "k_blocks")), (v, ("vb", "v_blocks")))
    ]
    if s.chance(0.4):
        shift = s.pick((1, -1))
        for place, options in ((1, ("k_wide", "k_ctx")), (2, ("v_wide", "v_ctx"))):
            y = parts[place]
            code = f"jnp.concatenate([{y.code}, jnp.roll({y.code}, {shift}, axis=0)], axis=1)"
            parts[place] = s.let(nn.like(y, code, (blocks, 2 * width, e)), *options)
        mask = None
    else:
        mask = causal(s, width, width) if s.chance(0.5) else None
    out, _ = attend(s, "b", *parts, mask=mask)
    out = s.let(nn.reshaped(s, out, (blocks * width, e)), "flat", "restored")
    if s.chance(0.4):
        out = nn.tame(s, nn.affine(s, out, d, "wo", "w_out"), 5)
        out = nn.residual(s, h, out)
    return nn.end(s, ("block attention", "chunked attention", "window attention", "local attention"), out)


def cached(s: Sampler) -> Kernel:
    """A step of decoding: the cache is updated in place, and the new token sees what is before it."""
    size, d = s.count(3, 8), s.count(2, 5)
    many = s.chance(0.5)
    h = s.count(2, 3)
    row: Shape = (h, d) if many else (d,)
    x = nn.prepared(s, array(s, (d,), "x", "token", "x_t"), 0, 2)
    cache_k = array(s, (size, *row), "k_cache", "cache_k", "past_k")
    cache_v = array(s, (size, *row), "v_cache", "cache_v", "past_v")
    pos = s.ints((), 0, size - 1, "pos", "cursor", "step_idx", "t_now")
    made = []
    for name in ("q", "k", "v"):
        w = nn.weights(s, (d, *row), d, f"w{name}", f"w_{name}")
        made.append(
            nn.tame(
                s,
                nn.einsum(s, "d,dhe->he", x, w) if many else nn.linear(s, x, w),
                4,
                f"{name}_t",
                f"{name}_new",
            )
        )
    q, k, v = made
    zeros = ", 0" * len(row)

    def update(cache: Value, new: Value, *names: str) -> Value:
        in_dim = f"{s.lax}.dynamic_update_slice_in_dim({cache.code}, {new.code}[None], {pos.code}, axis=0)"
        plain = f"{s.lax}.dynamic_update_slice({cache.code}, {new.code}[None], ({pos.code}{zeros}))"
        code = s.pick(
            (
                in_dim if s.float_dtype == "float64" else plain,  # With x64 a literal 0 is no int32.
                in_dim,
                f"{cache.code}.at[{pos.code}].set({new.code})",
                f"{s.lax}.dynamic_update_index_in_dim({cache.code}, {new.code}, {pos.code}, 0)",
            )
        )
        return s.let(Value(code, cache.shape, -4, 4, usual=(-1, 1)), *names)

    keys, values = update(cache_k, k, "keys", "all_k"), update(cache_v, v, "vals", "all_v")
    scores = (
        nn.einsum(s, "he,she->hs", q, keys)
        if many
        else nn.contracted(f"{keys.code} @ {q.code}", (size,), d, keys, q, level=PRODUCT)
    )
    scores = factor(s, q, scores)
    seen = s.let(boolean(f"jnp.arange({size}) <= {pos.code}", (size,)), "seen", "visible_mask", "filled")
    probs = s.let(nn.softmax(s, scores, len(row) - 1, seen), "probs", "attn")
    out = nn.einsum(s, "hs,she->he", probs, values) if many else nn.linear(s, probs, values)
    out = s.let(out.within(-4, 4), "out", "read", "mixed")
    if s.chance(0.5):
        flat = s.let(nn.reshaped(s, out, (h * d,)), "flat", "merged") if many else out
        out = nn.tame(s, nn.affine(s, flat, d, "wo", "w_out"), 5)
        out = nn.residual(s, x, out) if s.chance(0.6) else out
    if s.chance(0.5):
        return s.finish("decode", s.chain(nn.tame(s, out, 10), s.count(0, 2)), keys, values)
    return nn.end(s, ("cached attention", "decode", "kv cache", "incremental attention"), out)


def decoded(s: Sampler) -> Kernel:
    """A scan that decodes token by token with a cache in the carry."""
    t, d = s.count(2, 5), s.count(2, 4)
    xs = nn.prepared(s, array(s, (t, d), "xs", "tokens", "inputs"), 0, 2)
    wq, wk, wv = (
        nn.weights(s, (d, d), d, *options) for options in (("wq", "w_q"), ("wk", "w_k"), ("wv", "w_v"))
    )
    body, carry, x = (
        s.name("decode_step", "step", "body"),
        s.name("cache", "carry"),
        s.name("x_t", "tok", "xt"),
    )
    ks, vs, i = s.name("ks", "k_cache"), s.name("vs", "v_cache"), s.name("i", "pos", "t_idx")
    with s.suite(f"def {body}({carry}, {x}):"):
        s.line(f"{ks}, {vs}, {i} = {carry}")
        s.line(
            f"{ks} = ",
            s.pick(
                (
                    f"{ks}.at[{i}].set({x} @ {wk.code})",
                    f"{s.lax}.dynamic_update_slice({ks}, ({x} @ {wk.code})[None], ({i}, 0))",
                )
            ),
        )
        s.line(f"{vs} = ", f"{vs}.at[{i}].set({x} @ {wv.code})")
        keys, values = Value(ks, (t, d), -3, 3, usual=(-1, 1)), Value(vs, (t, d), -3, 3, usual=(-1, 1))
        token = nn.like(xs, x, (d,))
        q = s.let(nn.linear(s, token, wq), "q", "q_t")
        scores = factor(s, q, nn.contracted(f"{ks} @ {q.code}", (t,), d, keys, q, level=PRODUCT))
        seen = boolean(f"jnp.arange({t}) <= {i}", (t,))
        probs = s.let(nn.softmax(s, scores, 0, s.let(seen, "seen", "filled")), "probs", "attn")
        y = s.let(nn.contracted(f"{probs.code} @ {values.code}", (d,), 1, values, level=PRODUCT), "y", "read")
        y = nn.tame(s, s.mix([y, token], s.count(0, 1)), 5)
        s.line(f"return ({ks}, {vs}, {i} + 1), {y.code}")
    empty = s.let(Value(f"jnp.zeros_like({xs.code})", (t, d), 0, 0), "empty", "blank")
    ys = s.name("ys", "outs", "decoded")
    s.line(f"_, {ys} = ", f"{s.lax}.scan({body}, ({empty.code}, {empty.code}, 0), {xs.code})")
    return nn.end(
        s,
        ("scanned decode", "autoregressive attention", "cached scan"),
        Value(ys, (t, d), -5, 5, usual=(-1, 1)),
    )


def online(s: Sampler) -> Kernel:
    """Attention block by block over the keys with a running maximum and sum, as flash attention does."""
    t, blocks, width, d, e = s.count(1, 4), s.count(2, 4), s.count(1, 3), s.count(2, 4), s.count(1, 4)
    q = nn.prepared(s, array(s, (t, d), "q", "query"), 0, 2)
    k = nn.prepared(s, array(s, (blocks * width, d), "k", "key"), 0, 1)
    v = nn.prepared(s, array(s, (blocks * width, e), "v", "value"), 0, 1)
    kb = s.let(nn.reshaped(s, k, (blocks, width, d)), "k_blocks", "kb")
    vb = s.let(nn.reshaped(s, v, (blocks, width, e)), "v_blocks", "vb")
    body, carry, block = (
        s.name("accumulate", "body", "block_step"),
        s.name("carry", "state"),
        s.name("kv", "block"),
    )
    m, z, acc = s.name("m", "peak"), s.name("z", "den", "norm_sum"), s.name("acc", "num")
    ki, vi = s.name("ki", "k_blk"), s.name("vi", "v_blk")
    new_m, fix, p = s.name("m_new", "peak_new"), s.name("fix", "corr", "rescale"), s.name("p", "e_blk")
    with s.suite(f"def {body}({carry}, {block}):"):
        s.line(f"{m}, {z}, {acc} = {carry}")
        s.line(f"{ki}, {vi} = {block}")
        queries, keys = q, nn.like(k, ki, (width, d))
        scores = factor(
            s, queries, nn.contracted(f"{q.code} @ {ki}.T", (t, width), d, queries, keys, level=PRODUCT)
        )
        scores = nn.tame(s, scores, 6, "scores", "logits")
        s.line(f"{new_m} = ", f"jnp.maximum({m}, jnp.max({scores.code}, axis=-1))")
        s.line(f"{p} = ", f"jnp.exp({scores.code} - {new_m}[:, None])")
        s.line(f"{fix} = ", f"jnp.exp({m} - {new_m})")
        s.line(f"{z} = ", f"{z} * {fix} + {p}.sum(axis=-1)")
        s.line(f"{acc} = ", f"{acc} * {fix}[:, None] + {p} @ {vi}")
        s.line(f"return ({new_m}, {z}, {acc}), None")
    low = s.pick(("-30.0", "-50.0", "-20.0"))
    parts = [
        f"jnp.full(({t},), {low}, dtype={q.code}.dtype)",
        f"jnp.zeros(({t},), dtype={q.code}.dtype)",
        f"jnp.zeros(({t}, {e}), dtype={q.code}.dtype)",
    ]
    init = s.name("init", "start")
    s.line(f"{init} = ", f"({', '.join(parts)})")
    last = s.name("final_m", "top"), s.name("den_out", "total_z"), s.name("num_out", "total_v")
    s.line(f"({', '.join(last)}), _ = ", f"{s.lax}.scan({body}, {init}, ({kb.code}, {vb.code}))")
    out = Value(f"{last[2]} / {last[1]}[:, None]", (t, e), -v.bound, v.bound, level=PRODUCT, usual=v.usual)
    lse = Value(f"{last[0]} + jnp.log({last[1]})", (t,), -9, 9, level=SUM)
    return nn.end(
        s, ("flash attention", "online softmax", "streaming attention"), s.let(out, "out", "attended"), lse
    )


def additive(s: Sampler) -> Kernel:
    """Additive (Bahdanau) attention, or attention pooling by a learned query."""
    t, d, u = s.count(2, 6), s.count(2, 5), s.count(2, 4)
    batch: Shape = (s.count(1, 3),) if s.chance(0.5) else ()
    b = "b" if batch else ""
    keys = nn.prepared(s, array(s, (*batch, t, d), "keys", "annotations", "encoder_out", "tokens"), 0, 2)
    wk = nn.weights(s, (d, u), d, "wk", "w_keys", "w_enc")
    hidden = nn.linear(s, keys, wk)
    if s.chance(0.6):
        query = array(s, (*batch, u), "query", "decoder_state", "state")
        spread = Value(
            f"{query.code}[..., None, :]", (*batch, 1, u), query.low, query.high, usual=query.usual
        )
        hidden = add(s.short(hidden), spread)
    else:
        hidden = nn.with_bias(s, hidden, "b_keys", "bias")
    hidden = s.let(
        nn.activate(s, nn.tame(s, hidden, 5), "jnp.tanh" if s.chance(0.7) else ""), "energy_in", "activ"
    )
    v = nn.weights(s, (u,), u, "v", "score_w", "v_a")
    scores = (
        nn.einsum(s, f"{b}tu,u->{b}t", hidden, v)
        if s.chance(0.4)
        else nn.contracted(f"{hidden.code} @ {v.code}", (*batch, t), u, hidden, v, level=PRODUCT)
    )
    mask, sure = (s.mask((*batch, t), "mask", "valid"), False) if s.chance(0.4) else (None, True)
    probs = s.let(
        nn.softmax(s, s.let(scores, "scores", "energies"), len(batch), mask, sure=sure),
        "probs",
        "alignment",
        "alphas",
    )
    context = s.let(
        nn.einsum(s, f"{b}t,{b}td->{b}d", probs, keys).within(-keys.bound, keys.bound),
        "pooled",
        "context",
        "summary",
    )
    out = context
    if s.chance(0.5):
        out = nn.tame(s, nn.affine(s, s.let(s.unary(context)), s.count(1, 4), "w_out", "readout"), 5)
    return nn.end(
        s, ("additive attention", "attention pooling", "alignment", "bahdanau attention"), out, probs
    )


def addressed(s: Sampler) -> Kernel:
    """Memory read by content and by place: cosine scores, sharpening, circular shifts, slot updates."""
    n, d = s.count(3, 6), s.count(2, 4)
    memory = nn.prepared(s, array(s, (n, d), "memory", "slots", "bank"), 0, 1)
    key = nn.prepared(s, array(s, (d,), "key", "query", "probe"), 0, 2)
    mh, kh = s.let(unit(s, memory), "mem_unit", "m_hat"), s.let(unit(s, key), "key_unit", "k_hat")
    beta = s.scalar("beta", "sharpness", "strength", low=0.5, high=3)
    sims = nn.tame(
        s, nn.contracted(f"{mh.code} @ {kh.code}", (n,), d, mh, kh, level=PRODUCT), 4, "sims", "cosines"
    )
    w = s.let(nn.softmax(s, s.let(mul(beta, sims)), 0), "w_content", "content_w")
    style = s.count(0, 2)
    if style >= 1:
        gate, prev = (
            s.scalar("g", "gate", low=0.2, high=0.9),
            s.array((n,), "w_prev", "last_w", low=0.05, high=0.3),
        )
        w = s.let(
            Value(f"{gate.code} * {w.code} + (1.0 - {gate.code}) * {prev.code}", (n,), 0, 1, level=SUM),
            "w_gated",
            "blend_w",
        )
    if style == 2:
        kernel = s.array((3,), "shift_kernel", "taps", low=0.1, high=0.8)
        parts = [f"{kernel.code}[{i}] * jnp.roll({w.code}, {shift})" for i, shift in enumerate((-1, 0, 1))]
        w = s.let(Value(" + ".join(parts), (n,), 0.001, 3, level=SUM), "w_shift", "moved_w")
        sharp = s.let(Value(f"{w.code}**{s.pick((2, 3))}", (n,), 0.0001, 9), "raised", "sharp_w")
        w = s.let(
            Value(f"{sharp.code} / (jnp.sum({sharp.code}) + 0.05)", (n,), 0, 1, level=PRODUCT),
            "w_final",
            "address",
        )
    read = s.let(
        nn.contracted(f"{w.code} @ {memory.code}", (d,), 1, memory, level=PRODUCT), "read", "recalled"
    )
    if s.chance(0.5):
        erase, write = s.array((d,), "erase", low=0.1, high=0.9), array(s, (d,), "write_vec", "add_vec")
        code = (
            f"{memory.code} * (1.0 - jnp.outer({w.code}, {erase.code})) + jnp.outer({w.code}, {write.code})"
        )
        updated = s.let(Value(code, (n, d), -5, 5, level=SUM), "updated_memory", "new_mem")
        return s.finish("memory update", s.chain(updated, s.count(0, 1)), s.chain(read, s.count(0, 1)))
    return nn.end(s, ("memory read", "content addressing", "associative recall"), read, w)


def iterated(s: Sampler) -> Kernel:
    """Attention repeated in a loop: Hopfield retrieval, slot attention, layers with shared weights."""
    n, m, d = s.count(2, 4), s.count(2, 4), s.count(2, 4)
    stored = nn.prepared(s, array(s, (n, d), "patterns", "inputs", "memory", "stored"), 0, 1)
    start = nn.prepared(s, array(s, (m, d), "state0", "slots", "queries", "probe"), 0, 1)
    start = nn.tame(s, start, 2)
    w = nn.weights(s, (d, d), d, "w", "w_update", "metric") if s.chance(0.6) else None
    beta = s.scalar("beta", "inv_temp", low=0.5, high=2) if s.chance(0.6) else None
    body, state = s.name("retrieve", "step", "body", "refine"), s.name("state", "xi", "slots_t")
    carry = Value(state, (m, d), -2.5, 2.5, usual=(-1, 1))
    style = s.count(0, 2)
    trips = s.count(2, 5)
    head = {0: f"def {body}(_, {state}):", 1: f"def {body}({state}, _):", 2: ""}[style]

    def step() -> Value:
        q = s.let(nn.linear(s, carry, w), "q", "proj") if w else carry
        scores = nn.contracted(f"{q.code} @ {stored.code}.T", (m, n), d, q, stored, level=PRODUCT)
        scores = mul(beta, scores) if beta else factor(s, q, scores)
        axis = s.pick((1, 1, 0))
        probs = s.let(nn.softmax(s, scores, axis), "probs", "attn")
        if axis == 0:
            probs = s.let(
                div(probs, add(ar.total(s, probs, 1, True), number(0.1))).within(0, 1), "renorm", "per_slot"
            )
        read = s.let(
            nn.contracted(f"{probs.code} @ {stored.code}", (m, d), 1, stored, level=PRODUCT),
            "read",
            "update_in",
        )
        return nn.tame(
            s, s.one_of(lambda: read, lambda: s.pair(read, carry), lambda: ph.lerp(s, carry, read)), 2.5
        )

    if style == 2:
        s.line(f"{state} = {start.code}")
        with s.suite(f"for _ in range({trips}):"):
            s.line(f"{state} = ", step().code)
        out = carry
    else:
        with s.suite(head):
            after = step()
            if style == 0:
                s.give(after)
            else:
                after = s.let(after)
                s.line(f"return {after.code}, jnp.mean({after.code}, axis=-1)")
        if style == 0:
            out = Value(f"{s.lax}.fori_loop(0, {trips}, {body}, {start.code})", (m, d), -2.5, 2.5)
        else:
            last, trace = s.name("final", "settled"), s.name("trace", "path")
            s.line(f"{last}, {trace} = ", f"{s.lax}.scan({body}, {start.code}, None, length={trips})")
            out = Value(last, (m, d), -2.5, 2.5)
            return nn.end(
                s, ("hopfield retrieval", "slot attention"), out, Value(trace, (trips, m), -2.5, 2.5)
            )
    return nn.end(s, ("hopfield retrieval", "slot attention", "recurrent attention"), out)


def block(s: Sampler) -> Kernel:
    """A transformer block: norm, attention, skip, norm, MLP, skip; once, twice or scanned over layers."""
    t, d = s.count(2, 5), s.count(2, 4)
    x = nn.prepared(s, array(s, (t, d), "x", "tokens", "h0", "hidden"), 0, 1)
    f, layers = s.count(2, 5), s.count(1, 3)
    scanned = s.chance(0.5)
    names = (("wq", (d, d)), ("wk", (d, d)), ("wv", (d, d)), ("wo", (d, d)), ("w1", (d, f)), ("w2", (f, d)))
    norm = s.name("norm", "rms_norm", "layer_norm")
    y = s.name("arr", "inp")
    with s.helper(norm, y):
        eps = s.pick(("0.05", "0.1", "0.01"))
        if s.chance(0.5):
            s.line("return ", f"{y} / jnp.sqrt(jnp.mean({y}**2, axis=-1, keepdims=True) + {eps})")
        else:
            mu = s.name("mu", "center")
            s.line(f"{mu} = ", f"jnp.mean({y}, axis=-1, keepdims=True)")
            s.line("return ", f"({y} - {mu}) / jnp.sqrt(jnp.var({y}, axis=-1, keepdims=True) + {eps})")
    mask = causal(s, t, t) if s.chance(0.5) else None
    kind = s.count(0, 2)
    activation = s.pick(nn.ACTIVATIONS[:6])

    def one(h: Value, w: dict[str, Value]) -> Value:
        def normed(value: Value, *options: str) -> Value:
            return s.let(Value(f"{norm}({value.code})", value.shape, -2, 2, usual=(-1, 1)), *options)

        inner = normed(h, "n1", "pre") if kind != 1 else h
        q, k, v = (nn.tame(s, nn.linear(s, inner, w[key]), 4, key[1]) for key in ("wq", "wk", "wv"))
        out, _ = attend(s, "", q, k, v, mask=mask)
        h = nn.tame(s, add(h, nn.linear(s, out, w["wo"])), 5, "h1", "mid")
        inner = normed(h, "n2", "post") if kind != 2 else h
        up = s.let(nn.activate(s, nn.linear(s, inner, w["w1"]), activation), "up", "ff")
        return nn.tame(s, add(h, nn.linear(s, up, w["w2"])), 5)

    lead = (layers + 1,) if scanned else ()
    params = {name: nn.weights(s, (*lead, *shape), shape[0], name) for name, shape in names}
    if not scanned:
        h = one(x, params)
    else:
        body, state, packed = s.name("block", "layer"), s.name("h", "state"), s.name("params", "layer_w")
        inner = {
            key: Value(s.name(f"{key}_i", f"{key}_l"), w.shape[1:], w.low, w.high, usual=w.usual)
            for key, w in params.items()
        }
        with s.suite(f"def {body}({state}, {packed}):"):
            s.line(f"{', '.join(w.code for w in inner.values())} = {packed}")
            after = one(Value(state, (t, d), -5, 5, usual=(-1, 1)), inner)
            s.line(f"return {s.let(after).code}, None")
        packing = ", ".join(w.code for w in params.values())
        last = s.name("encoded", "final")
        s.line(f"{last}, _ = ", f"{s.lax}.scan({body}, {x.code}, ({packing}))")
        h = Value(last, (t, d), -5, 5, usual=(-1, 1))
    if s.chance(0.4):
        h = nn.tame(s, nn.affine(s, h, s.count(2, 4), "w_head", "unembed"), 5)
    return nn.end(s, ("transformer block", "encoder layer", "decoder block"), h)


def mapped(s: Sampler) -> Kernel:
    """One query at a time by lax.map or vmap."""
    t, n, d = s.count(2, 5), s.count(2, 5), s.count(2, 4)
    q = nn.prepared(s, array(s, (t, d), "queries", "q", "x"), 0, 1)
    k = nn.prepared(s, array(s, (n, d), "keys", "k"), 0, 1)
    v = nn.prepared(s, array(s, (n, d), "values", "v"), 0, 1)
    one, row = s.name("attend_one", "lookup", "read_row"), s.name("q_row", "qi", "one_q")
    with s.suite(f"def {one}({row}):"):
        query = nn.like(q, row, (d,))
        style = s.count(0, 2)
        if style == 0:
            scores = factor(s, query, nn.contracted(f"{k.code} @ {row}", (n,), d, k, query, level=PRODUCT))
        elif style == 1:
            gap = s.let(sub(k, query), "gap", "diff")
            scores = mul(number(-0.5), ar.total(s, square(gap), 1))
        else:
            scores = nn.contracted(f"jnp.sum(jnp.abs({k.code} - {row}), axis=-1)", (n,), d, k, query)
            scores = mul(s.coef(-1.5, -0.3), scores)
        probs = s.let(nn.softmax(s, scores, 0), "probs", "attn")
        out = nn.contracted(f"{probs.code} @ {v.code}", (d,), 1, v, level=PRODUCT)
        s.give(s.mix([s.let(out), query], s.count(0, 1)) if s.chance(0.5) else out)
    code = s.pick((f"{s.lax}.map({one}, {q.code})", f"jax.vmap({one})({q.code})"))
    return nn.end(
        s,
        ("row attention", "kernel regression", "soft lookup"),
        nn.tame(s, Value(code, (t, d), -6, 6, usual=(-1, 1)), 6, "out"),
    )


FORMS: tuple[Form, ...] = (
    plain,
    plain,
    self_attention,
    self_attention,
    multi_head,
    multi_head,
    grouped,
    library,
    library,
    positional,
    rotary,
    linear_attention,
    chunked,
    cached,
    decoded,
    online,
    additive,
    addressed,
    iterated,
    block,
    mapped,
)


def draw(rng: random.Random) -> Kernel:
    s = nn.sampler(rng, FLOATS)
    return s.pick(FORMS)(s)


FLOATS = ("float32",) * 17 + ("float64", "float64", "bfloat16")
TEMPLATE = Template("attention", "generate_attention_kernel", draw)
