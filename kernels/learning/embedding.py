"""Embeddings: lookups and bags, positions, tied heads, hashing, buckets, routing to experts, gates."""

import random

from kernels.kernel import Kernel, Template
from kernels.learning import _pieces as pc
from kernels.writing import arrays as ar
from kernels.writing import phrases as ph
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Shape, Value, add, index, mul, number, square, sub


def table_of(s: Sampler, rows: int, width: int, *names: str) -> Value:
    edge = s.pick((0.5, 1.0, 0.8, 1.5))
    chosen = names or ("table", "embeddings", "emb_table", "codebook", "wte")
    return s.array((rows, width), *chosen, low=-edge, high=edge)


def looked_up(s: Sampler, table: Value, ids: Value, *names: str) -> Value:
    """Rows of the table by their numbers, in one of the spellings."""
    rows, width = table.shape
    shape = (*ids.shape, width)
    style = s.count(0, 6)
    low, high = table.low, table.high
    if style == 0:
        tail = s.pick(("", ', mode="clip"', ', mode="wrap"'))
        code = f"jnp.take({table.code}, {ids.code}, axis=0{tail})"
    elif style == 1 and ids.code.isidentifier():
        hot = f"jax.nn.one_hot({ids.code}, {rows}, dtype={table.code}.dtype)"
        hot_value = s.let(Value(hot, (*ids.shape, rows), 0, 1), "hot", "one_hot_ids", "onehot")
        return s.let(Value(f"{hot_value.code} @ {table.code}", shape, low, high, level=PRODUCT), *names)
    elif style == 2 and ids.code.isidentifier():
        picture = f"({ids.code}[..., None] == jnp.arange({rows}))"
        hot_value = s.let(
            Value(f"{picture}.astype({table.code}.dtype)", (*ids.shape, rows), 0, 1), "select_m", "indicator"
        )
        return s.let(Value(f"jnp.dot({hot_value.code}, {table.code})", shape, low, high), *names)
    elif style == 3 and ids.rank == 1:
        code = f"jax.vmap(lambda i: {table.code}[i])({ids.code})"
    else:
        code = f"{table.code}[{ids.code}]"
    return s.let(Value(code, shape, low, high), *(names or ("emb", "vectors", "rows", "embedded")))


def token_ids(s: Sampler, shape: Shape, vocab: int, *names: str) -> Value:
    return s.ints(shape, 0, vocab - 1, *(names or ("ids", "tokens", "token_ids", "input_ids", "words")))


def act_layers(s: Sampler, h: Value, most: int = 2) -> Value:
    """Up to ``most`` dense layers."""
    act = pc.Activation(s)
    for _ in range(s.count(0, most)):
        z = pc.bind(s, pc.affine(s, h, s.count(2, 5)), "z", "pre")
        h = pc.bind(s, s.bounded(act(z), 6), "h", "hid")
    return h


def positions(s: Sampler, steps: int, width: int, like: Value) -> Value:
    """Sinusoids or learned vectors by position: (steps, width), width even for the sinusoids."""
    if width % 2 or s.chance(0.35):
        return table_of(s, steps, width, "pos_table", "pos_emb", "wpe")
    half = width // 2
    base = s.pick(("10000.0", "100.0", "50.0", "1000.0"))
    pos = s.name("pos", "position", "t_index")
    s.line(f"{pos} = ", f"jnp.arange({steps})[:, None]")
    freq = s.let(
        s.pick(
            (
                Value(f"{base} ** (-jnp.arange({half}) / {half})", (half,), 0, 1, level=12),
                Value(f"1.0 / {base} ** (jnp.arange({half}) / {half})", (half,), 0, 1, level=PRODUCT),
                Value(f"jnp.exp(-{s.coef(0.5, 3).code} * jnp.arange({half}) / {half})", (half,), 0, 1),
            )
        ),
        "freq",
        "inv_freq",
        "rates",
    )
    angle = s.let(Value(f"{pos} * {freq.code}", (steps, half), 0, steps, level=PRODUCT), "angle", "phase")
    code = f"jnp.concatenate([jnp.sin({angle.code}), jnp.cos({angle.code})], axis=-1)"
    if s.chance(0.3):
        stacked = s.let(
            Value(
                f"jnp.stack([jnp.sin({angle.code}), jnp.cos({angle.code})], axis=-1)", (steps, half, 2), -1, 1
            ),
            "waves",
        )
        code = f"{stacked.code}.reshape({steps}, {width})"
    wave = s.let(Value(code, (steps, width), -1, 1), "pe", "pos_code", "sinusoids")
    return (
        s.let(Value(f"{wave.code}.astype({like.code}.dtype)", wave.shape, -1, 1), "pe_cast")
        if s.narrow
        else wave
    )


def normed(s: Sampler, x: Value) -> Value:
    if x.shape[-1] < 4:
        return x
    return pc.bind(s, pc.normalized(s, x, (x.rank - 1,), x.shape[-1:]), "normed", "ln")


def input_layer(s: Sampler) -> Kernel:
    """Tokens plus positions plus perhaps types, normalised, then a head."""
    vocab, width = s.count(4, 9), s.pick((2, 4, 4, 6, 8))
    lead: Shape = () if s.chance(0.5) else (s.count(1, 3),)
    steps = s.count(2, 7)
    table = table_of(s, vocab, width)
    ids = token_ids(s, (*lead, steps), vocab)
    h = looked_up(s, table, ids, "emb", "tok_emb", "h_tok")
    if s.chance(0.4):
        h = s.let(mul(s.pick((number(1.4), number(2.0), number(0.5))), h), "scaled_emb", "emb_s")
    h = add(h, positions(s, steps, width, table))
    if s.chance(0.35):
        kinds = table_of(s, 2, width, "type_table", "segment_emb")
        segments = s.ints((steps,), 0, 1, "types", "segments")
        h = add(s.let(h, "with_pos"), index(kinds, segments.code, (steps, width)))
    h = s.let(h, "h0", "x_in", "stream")
    if s.chance(0.6):
        h = normed(s, h)
    h = act_layers(s, s.let(h, "h_in"))
    if s.chance(0.5):
        h = s.let(ar.mean(s, s.let(s.bounded(s.unary(h), 8)), h.rank - 2), "pooled", "sentence")
    return pc.end(s, s.pick(("token embedding", "position embedding", "input layer")), h)


def bag(s: Sampler) -> Kernel:
    """Bags of words: weighted and masked sums of rows, several fields side by side."""
    vocab, width, n, b = s.count(3, 9), s.count(1, 5), s.count(2, 6), s.count(1, 4)
    parts = []
    for place in range(s.count(1, 2)):
        table = table_of(s, vocab, width, ("table", "user_table", "words")[place], "field_table")
        ids = token_ids(s, (b, n), vocab, ("ids", "clicked")[place], "field_ids")
        rows = looked_up(s, table, ids, "rows", "emb", "vectors")
        parts.append(pooled_bag(s, rows, b, n, width))
    h = parts[0]
    if len(parts) > 1:
        join = s.count(0, 2)
        if join == 0:
            code = f"jnp.concatenate([{parts[0].code}, {parts[1].code}], axis=-1)"
            h = s.let(Value(code, (b, 2 * width), -6, 6), "wide", "fields")
        else:
            h = s.pair(parts[0], parts[1]) if join == 1 else mul(parts[0], parts[1])
    h = act_layers(s, s.let(s.bounded(h, 6), "bag_h", "features"))
    return pc.end(s, s.pick(("embedding bag", "bag of words", "sparse features")), h)


def pooled_bag(s: Sampler, rows: Value, b: int, n: int, width: int) -> Value:
    style = s.count(0, 4)
    shape = (b, width)
    if style == 0:
        w = s.array((b, n), "weights", "tf_idf", "importance", low=0.2, high=1.5)
        if s.chance(0.5):
            out = Value(f'jnp.einsum("bn,bnd->bd", {w.code}, {rows.code})', shape, -12, 12)
        else:
            out = Value(f"jnp.sum({w.code}[..., None] * {rows.code}, axis=1)", shape, -12, 12)
        if s.chance(0.5):
            out = Value(
                f"{s.let(out).code} / jnp.sum({w.code}, axis=1, keepdims=True)", shape, -2, 2, level=PRODUCT
            )
    elif style == 1:
        mask = s.mask((b, n), "mask", "present", "valid")
        on = s.let(
            Value(f"{mask.code}[..., None].astype({rows.code}.dtype)", (b, n, 1), 0, 1), "on", "mask_f"
        )
        top = s.let(Value(f"jnp.sum({on.code} * {rows.code}, axis=1)", shape, -9, 9), "sums", "masked_sum")
        out = Value(f"{top.code} / (1.0 + jnp.sum({on.code}, axis=1))", shape, -2, 2, level=PRODUCT)
    elif style == 2:
        q = s.array((width,), "query", "attn_vec", low=-1, high=1)
        score = s.let(Value(f"{rows.code} @ {q.code}", (b, n), -8, 8, level=PRODUCT), "scores", "energy")
        attn = s.let(Value(f"jax.nn.softmax({score.code}, axis=-1)", (b, n), 0, 1), "attn", "alpha")
        out = Value(f"jnp.sum({attn.code}[..., None] * {rows.code}, axis=1)", shape, -2, 2)
    elif style == 3:
        lengths = s.ints((b,), 1, n, "lengths", "counts", "n_words")
        code = f"jnp.arange({n})[None, :] < {lengths.code}[:, None]"
        keep = s.let(Value(code, (b, n), 0, 1, "bool", 4), "keep", "in_bag")
        kept = s.let(ph.where(index(keep, "..., None", (b, n, 1)), rows, number(0.0)), "kept", "visible")
        out = ar.total(s, kept, 1)
    else:
        out = ar.summary(s, rows, 1)
    return s.let(s.bounded(s.let(out), 5), "bag", "pooled_rows")


def tied(s: Sampler) -> Kernel:
    """A table that embeds the tokens and, transposed, scores what comes next."""
    vocab, width, steps = s.count(4, 8), s.count(2, 5), s.count(2, 6)
    table = table_of(s, vocab, width)
    ids = token_ids(s, (steps,), vocab)
    h = looked_up(s, table, ids, "emb", "h_tok")
    if s.chance(0.5):
        h = add(h, positions(s, steps, width, table))
    h = s.let(h, "stream", "x_in")
    act = pc.Activation(s)
    for _ in range(s.count(1, 2)):
        w = pc.weight(s, (width, width), width, 2.0)
        inner = pc.bind(s, s.bounded(act(pc.bind(s, pc.lin(s, h, w), "z")), 4), "a")
        h = pc.bind(s, add(h, inner) if s.chance(0.6) else inner, "h")
        h = pc.bind(s, s.bounded(h, 4), "h")
    if s.chance(0.35):
        h = (
            s.let(
                Value(
                    f"jnp.cumsum({h.code}, axis=0) / (1.0 + jnp.arange({steps})[:, None])",
                    h.shape,
                    -4,
                    4,
                    level=PRODUCT,
                ),
                "causal_mean",
            )
            if not s.narrow
            else h
        )
    spelled = s.pick(
        (
            f"{h.code} @ {table.code}.T",
            f'jnp.einsum("td,vd->tv", {h.code}, {table.code})',
            f"jnp.inner({h.code}, {table.code})",
        )
    )
    logits = s.let(
        Value(spelled, (steps, vocab), -40, 40, level=PRODUCT if "@" in spelled else 13), "logits", "scores"
    )
    if s.chance(0.4):
        logits = s.let(add(logits, s.array((vocab,), "out_bias", "unigram", low=-1, high=1)), "logits_b")
    if s.chance(0.3):
        cap = s.pick(("5.0", "10.0", "30.0"))
        logits = s.let(
            Value(f"{cap} * jnp.tanh({logits.code} / {cap})", logits.shape, -30, 30, level=PRODUCT), "capped"
        )
    style = s.count(0, 2)
    if style == 0:
        return pc.end(s, "tied logits", Value(f"jax.nn.softmax({logits.code}, axis=-1)", logits.shape, 0, 1))
    target = token_ids(s, (steps,), vocab, "targets", "next_ids", "labels")
    log_p = s.let(
        Value(f"jax.nn.log_softmax({logits.code}, axis=-1)", logits.shape, -60, 0), "log_p", "log_probs"
    )
    if s.chance(0.5):
        code = f"jnp.take_along_axis({log_p.code}, {target.code}[:, None], axis=-1)[:, 0]"
    else:
        code = f"{log_p.code}[jnp.arange({steps}), {target.code}]"
    picked = s.let(Value(code, (steps,), -60, 0), "picked", "token_ll")
    if style == 1:
        mask = s.array((steps,), "loss_weights", "token_weights", low=0.2, high=1.0)
        loss = Value(
            f"-jnp.sum({mask.code} * {picked.code}) / jnp.sum({mask.code})", (), 0, 12, level=PRODUCT
        )
        return pc.end(s, s.pick(("language model loss", "weighted token loss")), loss)
    return pc.end(
        s,
        s.pick(("token loss", "next token score")),
        s.let(Value(f"-{picked.code}", (steps,), 0, 14, level=11), "nll"),
    )


def hashed(s: Sampler) -> Kernel:
    """Integer hashes into small tables: feature hashing, signs, n-grams, two hashes at once."""
    buckets, width, n = s.count(3, 8), s.count(1, 5), s.count(3, 8)
    ids = s.ints((n,), 0, s.pick((50, 500, 9999)), "feature_ids", "keys", "item_ids", "raw_ids")
    table = table_of(s, buckets, width)
    source = ids
    if s.chance(0.35):
        code = f"{ids.code} * {s.pick((31, 131, 257))} + jnp.roll({ids.code}, 1)"
        source = s.let(Value(code, (n,), 0, 10**7, "int32", level=SUM), "bigrams", "pairs_id")
    vectors = []
    for _ in range(s.count(1, 2)):
        slot = s.let(hash_code(s, source, buckets), pc.numbered(s, "slot", "bucket", "hashed"))
        rows = looked_up(s, table, slot, "rows_h", "rows_g")
        if s.chance(0.4):
            shift = s.count(1, 4)
            sign = Value(f"jnp.where((({source.code} >> {shift}) & 1) == 1, 1.0, -1.0)", (n,), -1, 1)
            sign = s.let(sign, pc.numbered(s, "sign", "flip"))
            if s.narrow:
                sign = Value(f"{sign.code}.astype({table.code}.dtype)", (n,), -1, 1)
            rows = s.let(mul(rows, Value(f"{sign.code}[:, None]", (n, 1), -1, 1)), "signed_rows", "signed_g")
        vectors.append(rows)
    h = s.pair(vectors[0], vectors[1]) if len(vectors) > 1 else vectors[0]
    w = s.array((n, 1), "values", "weights", "counts_w", low=0.2, high=1.5)
    h = s.let(s.bounded(mul(w, s.let(h)), 6), "weighted", "valued")
    h = ar.scaled_total(s, h, 0) if s.chance(0.6) else h
    h = act_layers(s, s.let(h, "features"))
    return pc.end(s, s.pick(("hash embedding", "feature hashing", "hashed bag")), h)


def hash_code(s: Sampler, ids: Value, buckets: int) -> Value:
    """A bucket for every id, by multiplication, shifts and xor."""
    prime, offset = s.pick((2654435761, 40503, 73856093, 19349663)), s.count(1, 99)
    wide = s.let(
        Value(f"{ids.code}.astype(jnp.uint32)", ids.shape, 0, 1e9, "uint32"), pc.numbered(s, "u", "key")
    )
    style = s.count(0, 2)
    u = wide.code
    big = f"jnp.uint32({prime})"
    if style == 0:
        mixed = f"{u} * {big} + {offset}"
    elif style == 1:
        mixed = f"({u} ^ ({u} >> {s.count(2, 7)})) * {big}"
    else:
        mixed = f"({u} * {big}) ^ ({u} << {s.count(3, 9)})"
    mixed_value = s.let(
        Value(mixed, ids.shape, 0, 4e9, "uint32", level=6), pc.numbered(s, "mix", "scrambled")
    )
    if style != 0 and s.chance(0.5):
        return Value(
            f"({mixed_value.code} >> 16) % {buckets}", ids.shape, 0, buckets - 1, "int32", level=PRODUCT
        )
    return Value(f"{mixed_value.code} % {buckets}", ids.shape, 0, buckets - 1, "int32", level=PRODUCT)


def bucketed(s: Sampler) -> Kernel:
    """Numbers cut into bins by searchsorted, digitize or floor, each bin with a vector, at times blended."""
    n, width, bins = s.count(2, 8), s.count(1, 5), s.count(3, 6)
    x = s.array((n,), "ages", "prices", "amounts", "readings", "distances", low=0.0, high=1.0)
    table = table_of(s, bins, width)
    style = s.count(0, 3)
    cuts = sorted({round((k + 0.3 + 0.4 * s.rng.random()) / bins, 2) for k in range(bins - 1)})
    cuts = cuts + [round(0.97 + k * 0.01, 2) for k in range(bins - 1 - len(cuts))]
    frac: Value | None = None
    if style <= 1:
        typed = f", dtype={x.code}.dtype" if s.narrow else ""
        edges = s.let(
            Value(f"jnp.array([{', '.join(map(str, cuts))}]{typed})", (bins - 1,), 0, 1),
            "edges",
            "cuts",
            "boundaries",
        )
        code = (
            f"jnp.searchsorted({edges.code}, {x.code})"
            if style == 0
            else f"jnp.digitize({x.code}, {edges.code})"
        )
        slot = s.let(Value(code, (n,), 0, bins - 1, "int32"), "slot", "bin_id", "bucket")
        rows = looked_up(s, table, slot, "rows", "bin_emb")
        h = mul(rows, Value(f"(1.0 + {x.code}[:, None])", (n, 1), 1, 2))
    else:
        place = s.let(Value(f"{x.code} * {bins - 1}", (n,), 0, bins - 1, level=PRODUCT), "place", "coord")
        low = s.let(
            Value(
                f"jnp.clip(jnp.floor({place.code}).astype(jnp.int32), 0, {bins - 2})",
                (n,),
                0,
                bins - 2,
                "int32",
            ),
            "low_bin",
            "left",
        )
        frac = s.let(Value(f"({place.code} - {low.code})[:, None]", (n, 1), 0, 1), "frac", "t")
        lower = s.let(Value(f"{table.code}[{low.code}]", (n, width), table.low, table.high), "lower", "row_l")
        upper = s.let(
            Value(f"{table.code}[{low.code} + 1]", (n, width), table.low, table.high), "upper", "row_u"
        )
        smooth = frac
        if s.chance(0.4):
            smooth = s.let(
                Value(f"{frac.code}**2 * (3.0 - 2.0 * {frac.code})", (n, 1), 0, 1, level=PRODUCT), "smooth_t"
            )
        h = Value(
            f"{lower.code} + {smooth.code} * ({upper.code} - {lower.code})",
            (n, width),
            table.low,
            table.high,
            level=SUM,
        )
    h = act_layers(s, s.let(h, "h_bin", "encoded"))
    return pc.end(s, s.pick(("bucket embedding", "binned features", "piecewise encoding")), h)


def experts(s: Sampler) -> Kernel:
    """Tokens routed to experts: dense mixtures, the best one, the best k, with a balance term."""
    n, d, e, out = s.count(2, 6), s.count(1, 4), s.count(2, 4), s.count(1, 4)
    x = s.array((n, d), "x", "tokens_h", "hidden", "inputs", low=-1.5, high=1.5)
    router = s.array((d, e), "router", "gate_w", "w_gate", low=-1, high=1)
    w = s.array((e, d, out), "experts", "expert_w", "w_experts", low=-0.8, high=0.8)
    u = s.let(s.bounded(s.chain(x, s.count(0, 1)), 3))
    logits = s.let(
        Value(f"{u.code} @ {router.code}", (n, e), -12, 12, level=PRODUCT), "logits", "route_logits"
    )
    probs = s.let(Value(f"jax.nn.softmax({logits.code}, axis=-1)", (n, e), 0, 1), "probs", "gate_probs")
    act = pc.Activation(s)
    style = s.pick(("dense", "top1", "topk", "loop"))
    if style == "loop":
        zero = s.let(pc.zeros(s, (n, out), x), "start", "acc0")

        def add_expert(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
            y = s.let(
                s.bounded(
                    act(s.let(Value(f"{u.code} @ {item[0].code}", (n, out), -10, 10, level=PRODUCT), "z")), 4
                ),
                "y_e",
            )
            return [
                Value(f"{carry[0].code} + {item[1].code}[:, None] * {y.code}", (n, out), -16, 16, level=SUM)
            ], None

        columns = s.let(Value(f"{probs.code}.T", (e, n), 0, 1), "columns", "shares")
        last, _ = pc.scan(
            s, [zero], [w, columns], ("acc",), ("w_e", "p_e"), add_expert, [(-16.0, 16.0)], False
        )
        return pc.end(s, s.pick(("expert loop", "soft mixture")), last[0])
    if style == "top1":
        best = s.let(Value(f"jnp.argmax({logits.code}, axis=-1)", (n,), 0, e - 1, "int32"), "best", "choice")
        if s.chance(0.5):
            gate = Value(f"jnp.max({probs.code}, axis=-1)", (n,), 0, 1)
        else:
            gate = Value(
                f"jnp.take_along_axis({probs.code}, {best.code}[:, None], axis=-1)[:, 0]", (n,), 0, 1
            )
        gate = s.let(gate, "gate", "confidence")
        chosen = s.let(Value(f"{w.code}[{best.code}]", (n, d, out), -0.8, 0.8), "chosen", "own_w")
        y = s.let(
            Value(f'jnp.einsum("nd,ndo->no", {u.code}, {chosen.code})', (n, out), -10, 10), "y_e", "routed"
        )
        h = mul(index(gate, ":, None", (n, 1)), s.let(s.bounded(act(y), 6), "y_act"))
        return pc.end(
            s,
            s.pick(("switch routing", "top expert")),
            s.let(h, "gated"),
            *([best] if s.chance(0.25) else []),
        )
    if s.chance(0.5):
        every = Value(f'jnp.einsum("nd,edo->neo", {u.code}, {w.code})', (n, e, out), -10, 10)
    else:
        every = Value(f"jnp.moveaxis(jax.vmap(lambda m: {u.code} @ m)({w.code}), 0, 1)", (n, e, out), -10, 10)
    every = s.let(s.bounded(act(s.let(every, "every", "expert_out")), 6), "every_act", "outs_e")
    weights = probs
    if style == "topk":
        k = 2 if e < 4 or s.chance(0.6) else 3
        top, at = s.name("top_vals", "best_p"), s.name("top_ids", "best_at")
        s.line(f"{top}, {at} = ", f"{s.lax}.top_k({logits.code}, {k})")
        soft = s.let(Value(f"jax.nn.softmax({top}, axis=-1)", (n, k), 0, 1), "top_w", "mix_w")
        rows = s.let(
            Value(f"jnp.take_along_axis({every.code}, {at}[..., None], axis=1)", (n, k, out), -6, 6),
            "picked",
            "top_out",
        )
        h = Value(f"jnp.sum({soft.code}[..., None] * {rows.code}, axis=1)", (n, out), -6, 6)
    else:
        h = Value(f'jnp.einsum("ne,neo->no", {weights.code}, {every.code})', (n, out), -6, 6)
    h = s.let(h, "mixed", "combined")
    if s.chance(0.4) or style == "topk":
        load = s.let(Value(f"jnp.mean({probs.code}, axis=0)", (e,), 0, 1), "load", "importance")
        balance = s.let(Value(f"{e} * jnp.sum({load.code}**2)", (), 0, 4, level=PRODUCT), "balance", "aux")
        return pc.end(s, s.pick(("mixture of experts", "expert routing")), h, s.unary(balance))
    return pc.end(s, s.pick(("mixture of experts", "gated experts")), h)


def contrast(s: Sampler) -> Kernel:
    """Pairs of rows compared: skip-gram with negatives, factorisation with biases, in-batch contrast."""
    users, items, width, n = s.count(3, 6), s.count(3, 7), s.count(1, 5), s.count(2, 6)
    left = table_of(s, users, width, "user_table", "centers", "queries_t")
    right = table_of(s, items, width, "item_table", "contexts", "keys_t")
    a = looked_up(
        s, left, token_ids(s, (n,), users, "user_ids", "center_ids", "rows_id"), "u_vec", "center_v"
    )
    b = looked_up(s, right, token_ids(s, (n,), items, "item_ids", "pos_ids", "cols_id"), "v_vec", "pos_v")
    style = s.pick(("factor", "skipgram", "batch", "distance"))
    if style == "batch":
        temp = s.coef(0.3, 1.5)
        if s.chance(0.5):
            a = s.let(div_norm(s, a), "u_hat", "unit_u")
            b = s.let(div_norm(s, b), "v_hat", "unit_v")
        sims = s.let(
            Value(f"{a.code} @ {b.code}.T / {temp.code}", (n, n), -30, 30, level=PRODUCT), "sims", "logits"
        )
        log_p = s.let(
            Value(f"jax.nn.log_softmax({sims.code}, axis={s.count(0, 1)})", (n, n), -60, 0), "log_p", "ll"
        )
        out = Value(f"-jnp.mean(jnp.diagonal({log_p.code}))", (), 0, 30, level=11)
        if s.chance(0.5):
            out = Value(f"-jnp.trace({log_p.code}) / {n}", (), 0, 30, level=PRODUCT)
        weight = s.array((), "sharp", "scale_out", low=0.3, high=1.5)
        return pc.end(s, s.pick(("contrastive loss", "info nce")), mul(weight, s.let(out, "loss")))
    dots = s.let(
        s.pick(
            (
                Value(f"jnp.sum({a.code} * {b.code}, axis=-1)", (n,), -12, 12),
                Value(f'jnp.einsum("nd,nd->n", {a.code}, {b.code})', (n,), -12, 12),
            )
        ),
        "dots",
        "affinity",
    )
    if style == "distance":
        gap = s.let(sub(a, b), "gap_v", "delta_v")
        far = s.let(
            Value(f"jnp.sqrt(jnp.sum({gap.code}**2, axis=-1) + {s.coef(0.05, 0.5).code})", (n,), 0.2, 9),
            "far",
            "dist",
        )
        return pc.end(s, s.pick(("metric score", "translation score")), s.pair(far, dots))
    if style == "factor":
        bu, bi = (
            s.array((n,), "user_bias", "b_u", low=-0.5, high=0.5),
            s.array((n,), "item_bias", "b_i", low=-0.5, high=0.5),
        )
        pred = s.let(add(add(dots, bu), bi), "pred", "r_hat")
        ratings = s.array((n,), "ratings", "observed", low=-1, high=2)
        err = s.let(sub(ratings, pred), "err", "miss")
        reg = Value(
            f"{s.coef(0.01, 0.2).code} * (jnp.sum({a.code}**2) + jnp.sum({b.code}**2))",
            (),
            0,
            20,
            level=PRODUCT,
        )
        return pc.end(s, s.pick(("matrix factorization", "rating loss")), add(ar.mean(s, square(err)), reg))
    k = s.count(1, 4)
    negs = looked_up(s, right, token_ids(s, (n, k), items, "neg_ids", "noise_ids"), "neg_v", "noise_v")
    neg_dots = s.let(
        Value(f'jnp.einsum("nd,nkd->nk", {a.code}, {negs.code})', (n, k), -12, 12), "neg_dots", "noise_scores"
    )
    good = s.let(Value(f"jax.nn.log_sigmoid({dots.code})", (n,), -12, 0), "good", "pos_ll")
    bad = s.let(
        Value(f"jnp.sum(jax.nn.log_sigmoid(-{neg_dots.code}), axis=-1)", (n,), -40, 0), "bad", "neg_ll"
    )
    return pc.end(
        s,
        s.pick(("skip gram", "negative sampling")),
        Value(f"-({good.code} + {bad.code})", (n,), 0, 30, level=11),
    )


def div_norm(s: Sampler, v: Value) -> Value:
    eps = s.pick(("0.1", "0.01", "0.2"))
    code = f"{v.code} / jnp.sqrt(jnp.sum({v.code}**2, axis=-1, keepdims=True) + {eps})"
    return Value(code, v.shape, -1, 1, level=PRODUCT)


def rotary(s: Sampler) -> Kernel:
    """Positions as rotations of pairs, or as a bias by distance, inside a small attention score."""
    steps, half = s.count(2, 6), s.count(1, 3)
    width = 2 * half
    vocab = s.count(3, 7)
    table = table_of(s, vocab, width)
    x = looked_up(s, table, token_ids(s, (steps,), vocab), "emb", "x_tok")
    w_q, w_k = pc.weight(s, (width, width), width, 1.5, "wq"), pc.weight(s, (width, width), width, 1.5, "wk")
    q = s.let(Value(f"{x.code} @ {w_q.code}", (steps, width), -8, 8, level=PRODUCT), "q", "queries")
    k = s.let(Value(f"{x.code} @ {w_k.code}", (steps, width), -8, 8, level=PRODUCT), "k", "keys")
    if s.chance(0.55) and not s.narrow:
        base = s.pick(("10.0", "100.0", "10000.0"))
        freq = s.let(
            Value(f"{base} ** (-jnp.arange({half}) / {half})", (half,), 0, 1, level=12), "freq", "inv_freq"
        )
        angle = s.let(
            Value(f"jnp.arange({steps})[:, None] * {freq.code}", (steps, half), 0, 9, level=PRODUCT),
            "angle",
            "theta",
        )
        name, v = s.name("rotate", "apply_rope", "rope"), s.name("v", "vec")
        left, right = s.name("left", "v1", "even"), s.name("right", "v2", "odd")
        cos, sin = s.name("c", "cos_a"), s.name("sn", "sin_a")
        with s.suite(f"def {name}({v}):"):
            if s.chance(0.5):
                s.line(f"{left}, {right} = ", f"{v}[:, :{half}], {v}[:, {half}:]")
            else:
                s.line(f"{left}, {right} = ", f"{v}[:, ::2], {v}[:, 1::2]")
            s.line(f"{cos}, {sin} = jnp.cos({angle.code}), jnp.sin({angle.code})")
            first, second = s.name("first", "rot_l"), s.name("second", "rot_r")
            s.line(f"{first} = {left} * {cos} - {right} * {sin}")
            s.line(f"{second} = {left} * {sin} + {right} * {cos}")
            s.line(f"return jnp.concatenate([{first}, {second}], axis=-1)")
        scores = Value(f"{name}({q.code}) @ {name}({k.code}).T", (steps, steps), -30, 30, level=PRODUCT)
    else:
        reach = s.count(1, 3)
        bias = s.array((2 * reach + 1,), "rel_bias", "distance_bias", low=-1, high=1)
        rel = f"jnp.arange({steps})[:, None] - jnp.arange({steps})[None, :]"
        at = s.let(
            Value(
                f"jnp.clip({rel}, -{reach}, {reach}) + {reach}",
                (steps, steps),
                0,
                2 * reach,
                "int32",
                level=SUM,
            ),
            "rel",
            "offset_id",
        )
        scores = Value(f"{q.code} @ {k.code}.T + {bias.code}[{at.code}]", (steps, steps), -30, 30, level=SUM)
    scores = s.let(mul(s.coef(0.2, 0.7), s.let(scores, "scores", "raw_scores")), "scaled_scores")
    if s.chance(0.4):
        mask = f"jnp.tril(jnp.ones(({steps}, {steps}), dtype=bool))"
        scores = s.let(
            Value(f"jnp.where({mask}, {scores.code}, -9.0)", (steps, steps), -30, 30),
            "causal",
            "masked_scores",
        )
    attn = s.let(Value(f"jax.nn.softmax({scores.code}, axis=-1)", (steps, steps), 0, 1), "attn", "probs")
    return pc.end(
        s,
        s.pick(("rotary scores", "relative attention", "position bias")),
        Value(f"{attn.code} @ {x.code}", (steps, width), -1.5, 1.5, level=PRODUCT),
    )


def stream(s: Sampler) -> Kernel:
    """Tokens read one by one in a loop, their vectors gathered on the way: decaying contexts, cache lines."""
    vocab, width, steps = s.count(3, 8), s.count(1, 5), s.count(3, 8)
    table = table_of(s, vocab, width)
    ids = token_ids(s, (steps,), vocab)
    act = pc.Activation(s, "jnp.tanh", "jnp.sin", "root", "jax.nn.soft_sign", "jnp.arctan")
    decay = s.coef(0.4, 0.95)
    gate = s.array((vocab,), "gates", "surprise", "token_gain", low=0.2, high=1.2) if s.chance(0.5) else None
    mixer = s.array((width, width), "mixer", "w_ctx", low=-0.5, high=0.5) if s.chance(0.5) else None
    start = s.let(pc.zeros(s, (width,), table), "ctx0", "blank")
    keep = s.chance(0.7)

    def read(ctx: Value, token: Value) -> Value:
        row = s.let(Value(f"{table.code}[{token.code}]", (width,), table.low, table.high), "row", "vec_t")
        if gate is not None:
            row = s.let(mul(Value(f"{gate.code}[{token.code}]", (), 0.2, 1.2), row), "gated_row", "heard")
        old = ctx
        if mixer is not None:
            old = s.let(
                act(s.let(Value(f"{ctx.code} @ {mixer.code}", (width,), -12, 12, level=PRODUCT), "z", "pre")),
                "old",
                "turned",
            )
        return s.let(add(mul(decay, old), row).within(-4, 4), "ctx_new", "ctx_next")

    if s.chance(0.35):
        before = s.let(
            Value(f"jnp.zeros(({vocab}, {width}), dtype={table.code}.dtype)", (vocab, width), 0, 0),
            "memory0",
            "slots0",
        )

        def write(i: Value, carry: list[Value]) -> list[Value]:
            token = s.let(index(ids, i.code, ()), "token", "tok")
            new = read(carry[0], token)
            return [
                new,
                Value(
                    f"{carry[1].code}.at[{token.code}].add({s.coef(0.3, 1.0).code} * {new.code})",
                    (vocab, width),
                    -9,
                    9,
                ),
            ]

        last = pc.fori(
            s, [start, before], str(steps), ("ctx", "memory"), write, [(-4.0, 4.0), (-9.0, 9.0)], True
        )
        return pc.end(s, s.pick(("token memory", "context cache")), s.let(s.bounded(last[1], 8)), last[0])

    def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        return [read(carry[0], item[0])], pc.SAME if keep else None

    last, every = pc.scan(s, [start], [ids], ("ctx", "memory"), ("token", "tok_id"), step, [(-4.0, 4.0)])
    out = last[0] if every is None else every
    return pc.end(s, s.pick(("token stream", "decaying context", "running bag")), act_layers(s, out, 1))


def quantized(s: Sampler) -> Kernel:
    """Vectors replaced by their nearest rows, or by soft mixtures of them, stage after stage."""
    n, width, rows = s.count(2, 6), s.count(1, 4), s.count(3, 6)
    x = s.array((n, width), "x", "latents", "features", low=-1.2, high=1.2)
    rest = s.let(s.bounded(s.chain(x, s.count(0, 1)), 2))
    total: Value | None = None
    soft = s.chance(0.5)
    for _ in range(s.count(1, 2)):
        table = table_of(s, rows, width, "codebook", "centers", "codes_b")
        gaps = f"{rest.code}[:, None, :] - {table.code}[None, :, :]"
        gap = pc.bind(s, Value(gaps, (n, rows, width), -5, 5, level=SUM), "gap", "diff")
        dist = pc.bind(s, Value(f"jnp.sum({gap.code}**2, axis=-1)", (n, rows), 0, 40), "dist", "sq")
        if soft:
            near = pc.bind(
                s,
                Value(f"jax.nn.softmax(-{s.coef(0.5, 3).code} * {dist.code}, axis=-1)", (n, rows), 0, 1),
                "near",
                "assign",
            )
            picked = Value(f"{near.code} @ {table.code}", (n, width), table.low, table.high, level=PRODUCT)
        else:
            code_id = pc.bind(
                s,
                Value(f"jnp.argmin({dist.code}, axis=-1)", (n,), 0, rows - 1, "int32"),
                "code_id",
                "nearest",
            )
            picked = Value(f"{table.code}[{code_id.code}]", (n, width), table.low, table.high)
        picked = pc.bind(s, picked, "quant", "picked")
        rest = pc.bind(s, sub(rest, mul(s.coef(0.5, 1.0), picked)).within(-3, 3), "rest", "left_over")
        total = picked if total is None else add(total, picked)
    assert total is not None
    commit = ar.mean(s, square(rest))
    if s.chance(0.5):
        return pc.end(
            s, s.pick(("vector quantizer", "residual codes")), s.let(total, "recon"), s.unary(s.let(commit))
        )
    return pc.end(
        s, s.pick(("codebook loss", "soft quantizer")), s.mix([s.let(total, "recon"), rest], s.count(0, 1))
    )


FORMS: tuple[pc.Form, ...] = (
    input_layer,
    input_layer,
    bag,
    bag,
    tied,
    hashed,
    bucketed,
    experts,
    experts,
    contrast,
    rotary,
    stream,
    stream,
    quantized,
)


def draw(rng: random.Random) -> Kernel:
    s = pc.open_sampler(rng, narrow=0.07)
    return pc.made(s, FORMS)


TEMPLATE = Template("embedding", "generate_embedding_kernel", draw)
