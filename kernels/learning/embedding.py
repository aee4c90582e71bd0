"""Embeddings: lookups and bags, positions, tied heads, hashing, buckets, routing to experts, gates."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import carries, layers, tensors
from kernels.writing import elementary as el
from kernels.writing.activations import Activation
from kernels.writing.beginnings import Form, drawn_dtype_first, float_shares
from kernels.writing.choices import Names
from kernels.writing.endings import finish_headed
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Shape, Value, add, expr, index, mul, number, square, sub


def table_of(
    s: Sampler, rows: int, width: int, names: Names = "table|embeddings|emb_table|codebook|wte"
) -> Value:
    edge = s.pick((0.5, 1.0, 0.8, 1.5))
    chosen = names
    return s.array(chosen, (rows, width), low=-edge, high=edge)


def looked_up(s: Sampler, table: Value, ids: Value, names: Names = "") -> Value:
    """Rows of the table by their numbers, in one of the spellings."""
    rows, width = table.shape
    shape = (*ids.shape, width)
    form = s.pick(("take", "one_hot", "indicator", "vmap", "index", "index", "index"))
    low, high = table.low, table.high
    if form == "take":
        tail = s.pick(("", ', mode="clip"', ', mode="wrap"'))
        code = f"jnp.take({table}, {ids}, axis=0{tail})"
    elif form == "one_hot" and ids.code.isidentifier():
        hot = f"jax.nn.one_hot({ids}, {rows}, dtype={table}.dtype)"
        hot_value = s.put("hot|one_hot_ids|onehot", expr(hot, (*ids.shape, rows), (0, 1)))
        return s.put(names, expr(f"{hot_value} @ {table}", shape, (low, high), level=PRODUCT))
    elif form == "indicator" and ids.code.isidentifier():
        picture = f"({ids}[..., None] == jnp.arange({rows}))"
        hot_value = s.put(
            "select_m|indicator", expr(f"{picture}.astype({table}.dtype)", (*ids.shape, rows), (0, 1))
        )
        return s.put(names, expr(f"jnp.dot({hot_value}, {table})", shape, (low, high)))
    elif form == "vmap" and ids.rank == 1:
        code = f"jax.vmap(lambda i: {table}[i])({ids})"
    else:
        code = f"{table}[{ids}]"
    return s.put(names or ("emb", "vectors", "rows", "embedded"), expr(code, shape, (low, high)))


def token_ids(
    s: Sampler, shape: Shape, vocab: int, names: Names = "ids|tokens|token_ids|input_ids|words"
) -> Value:
    return s.ints(names, shape, 0, vocab - 1)


def act_layers(s: Sampler, h: Value, most: int = 2) -> Value:
    """Up to ``most`` dense layers."""
    act = Activation(s)
    for _ in range(s.count(0, most)):
        z = s.put_numbered("z|pre", layers.numbered_dense(s, h, s.count(2, 5)))
        h = s.put_numbered("h|hid", s.bounded(act(z), 6))
    return h


def positions(s: Sampler, steps: int, width: int, like: Value) -> Value:
    """Sinusoids or learned vectors by position: (steps, width), width even for the sinusoids."""
    if width % 2 or s.chance(0.35):
        return table_of(s, steps, width, "pos_table|pos_emb|wpe")
    half = width // 2
    base = s.pick(("10000.0", "100.0", "50.0", "1000.0"))
    pos = s.name("pos|position|t_index")
    s.line(f"{pos} = jnp.arange({steps})[:, None]")
    freq = s.put(
        "freq|inv_freq|rates",
        s.pick(
            (
                expr(f"{base} ** (-jnp.arange({half}) / {half})", (half,), (0, 1), level=12),
                expr(f"1.0 / {base} ** (jnp.arange({half}) / {half})", (half,), (0, 1), level=PRODUCT),
                expr(f"jnp.exp(-jnp.arange({half}) / {half})", (half,), (0, 1)),
            )
        ),
    )
    angle = s.put("angle|phase", expr(f"{pos} * {freq}", (steps, half), (0, steps), level=PRODUCT))
    code = f"jnp.concatenate([jnp.sin({angle}), jnp.cos({angle})], axis=-1)"
    if s.chance(0.3):
        stacked = s.put(
            "waves", expr(f"jnp.stack([jnp.sin({angle}), jnp.cos({angle})], axis=-1)", (steps, half, 2), 1)
        )
        code = f"{stacked}.reshape({steps}, {width})"
    wave = s.put("pe|pos_code|sinusoids", expr(code, (steps, width), 1))
    return s.put("pe_cast", expr(f"{wave}.astype({like}.dtype)", wave.shape, 1)) if s.narrow else wave


def normed(s: Sampler, x: Value) -> Value:
    if x.shape[-1] < 4:
        return x
    return s.put_numbered("normed|ln", layers.normalized(s, x, (x.rank - 1,), x.shape[-1:]))


def input_layer(s: Sampler) -> Kernel:
    """Tokens plus positions plus perhaps types, normalised, then a head."""
    vocab, width = s.count(4, 9), s.pick((2, 4, 4, 6, 8))
    lead: Shape = () if s.chance(0.5) else (s.count(1, 3),)
    steps = s.count(2, 7)
    table = table_of(s, vocab, width)
    ids = token_ids(s, (*lead, steps), vocab)
    h = looked_up(s, table, ids, "emb|tok_emb|h_tok")
    if s.chance(0.4):
        h = s.put("scaled_emb|emb_s", mul(s.pick((number(1.4), number(2.0), number(0.5))), h))
    h = add(h, positions(s, steps, width, table))
    if s.chance(0.35):
        kinds = table_of(s, 2, width, "type_table|segment_emb")
        segments = s.ints("types|segments", (steps,), 0, 1)
        h = add(s.put("with_pos", h), index(kinds, segments.code, (steps, width)))
    h = s.put("h0|x_in|stream", h)
    if s.chance(0.6):
        h = normed(s, h)
    h = act_layers(s, s.put("h_in", h))
    if s.chance(0.5):
        h = s.put("pooled|sentence", ar.mean(s, s.let(s.bounded(h, 8)), h.rank - 2))
    return finish_headed(s, s.pick(("token embedding", "position embedding", "input layer")), h)


def bag(s: Sampler) -> Kernel:
    """Bags of words: weighted and masked sums of rows, several fields side by side."""
    vocab, width, n, b = s.count(3, 9), s.count(1, 5), s.count(2, 6), s.count(1, 4)
    parts = []
    for place in range(s.count(1, 2)):
        table = table_of(s, vocab, width, (("table", "user_table", "words")[place], "field_table"))
        ids = token_ids(s, (b, n), vocab, (("ids", "clicked")[place], "field_ids"))
        rows = looked_up(s, table, ids, "rows|emb|vectors")
        parts.append(pooled_bag(s, rows, b, n, width))
    h = parts[0]
    if len(parts) > 1:
        join = s.pick(("concatenate", "sum", "product"))
        if join == "concatenate":
            code = f"jnp.concatenate([{parts[0]}, {parts[1]}], axis=-1)"
            h = s.put("wide|fields", expr(code, (b, 2 * width), 6))
        else:
            h = add(parts[0], parts[1]) if join == "sum" else mul(parts[0], parts[1])
    h = act_layers(s, s.put("bag_h|features", s.bounded(h, 6)))
    return finish_headed(s, s.pick(("embedding bag", "bag of words", "sparse features")), h)


def pooled_bag(s: Sampler, rows: Value, b: int, n: int, width: int) -> Value:
    shape = (b, width)
    out = s.one_of(
        lambda: _weighted(s, b, n, shape, rows),
        lambda: _masked(s, b, n, rows, shape),
        lambda: _attended(s, width, b, n, rows, shape),
        lambda: _cut_to_length(s, n, b, rows),
        lambda: ar.summary(s, rows, 1),
    )
    return s.put("bag|pooled_rows", s.bounded(s.let(out), 5))


def _weighted(s: Sampler, b: int, n: int, shape: Shape, rows: Value) -> Value:
    w = s.array("weights|tf_idf|importance", (b, n), low=0.2, high=1.5)
    if s.chance(0.5):
        out = expr(f'jnp.einsum("bn,bnd->bd", {w}, {rows})', shape, 12)
    else:
        out = expr(f"jnp.sum({w}[..., None] * {rows}, axis=1)", shape, 12)
    if s.chance(0.5):
        out = expr(f"{s.let(out)} / jnp.sum({w}, axis=1, keepdims=True)", shape, 2, level=PRODUCT)
    return out


def _masked(s: Sampler, b: int, n: int, rows: Value, shape: Shape) -> Value:
    mask = s.mask("mask|present|valid", (b, n))
    on = s.put("on|mask_f", expr(f"{mask}[..., None].astype({rows}.dtype)", (b, n, 1), (0, 1)))
    top = s.put("sums|masked_sum", expr(f"jnp.sum({on} * {rows}, axis=1)", shape, 9))
    return expr(f"{top} / (1 + jnp.sum({on}, axis=1))", shape, 2, level=PRODUCT)


def _attended(s: Sampler, width: int, b: int, n: int, rows: Value, shape: Shape) -> Value:
    q = s.array("query|attn_vec", (width,), low=-1, high=1)
    score = s.put("scores|energy", expr(f"{rows} @ {q}", (b, n), 8, level=PRODUCT))
    attn = s.put("attn|alpha", expr(f"jax.nn.softmax({score}, axis=-1)", (b, n), (0, 1)))
    return expr(f"jnp.sum({attn}[..., None] * {rows}, axis=1)", shape, 2)


def _cut_to_length(s: Sampler, n: int, b: int, rows: Value) -> Value:
    lengths = s.ints("lengths|counts|n_words", (b,), 1, n)
    code = f"jnp.arange({n})[None, :] < {lengths}[:, None]"
    keep = s.put("keep|in_bag", expr(code, (b, n), (0, 1), "bool", level=4))
    kept = s.put("kept|visible", el.where(index(keep, "..., None", (b, n, 1)), rows, number(0.0)))
    return ar.total(s, kept, 1)


def tied(s: Sampler) -> Kernel:
    """A table that embeds the tokens and, transposed, scores what comes next."""
    vocab, width, steps = s.count(4, 8), s.count(2, 5), s.count(2, 6)
    table = table_of(s, vocab, width)
    ids = token_ids(s, (steps,), vocab)
    h = looked_up(s, table, ids, "emb|h_tok")
    if s.chance(0.5):
        h = add(h, positions(s, steps, width, table))
    h = s.put("stream|x_in", h)
    act = Activation(s)
    for _ in range(s.count(1, 2)):
        w = layers.numbered_weights(s, "w", (width, width), width, 2.0)
        inner = s.put_numbered("a", s.bounded(act(s.put_numbered("z", tensors.product(s, h, w))), 4))
        h = s.put_numbered("h", add(h, inner) if s.chance(0.6) else inner)
        h = s.put_numbered("h", s.bounded(h, 4))
    if s.chance(0.35):
        h = (
            s.put(
                "causal_mean",
                expr(
                    f"jnp.cumsum({h}, axis=0) / (1.0 + jnp.arange({steps})[:, None])",
                    h.shape,
                    4,
                    level=PRODUCT,
                ),
            )
            if not s.narrow
            else h
        )
    spelled = s.pick(
        (
            f"{h} @ {table}.T",
            f'jnp.einsum("td,vd->tv", {h}, {table})',
            f"jnp.inner({h}, {table})",
        )
    )
    logits = s.put(
        "logits|scores", expr(spelled, (steps, vocab), 40, level=PRODUCT if "@" in spelled else 13)
    )
    if s.chance(0.4):
        logits = s.put("logits_b", add(logits, s.array("out_bias|unigram", (vocab,), low=-1, high=1)))
    if s.chance(0.3):
        cap = s.pick(("5.0", "10.0", "30.0"))
        logits = s.put("capped", expr(f"{cap} * jnp.tanh({logits} / {cap})", logits.shape, 30, level=PRODUCT))
    form = s.pick(("softmax", "weighted loss", "loss"))
    if form == "softmax":
        return finish_headed(
            s, "tied logits", expr(f"jax.nn.softmax({logits}, axis=-1)", logits.shape, (0, 1))
        )
    target = token_ids(s, (steps,), vocab, "targets|next_ids|labels")
    log_p = s.put("log_p|log_probs", expr(f"jax.nn.log_softmax({logits}, axis=-1)", logits.shape, (-60, 0)))
    if s.chance(0.5):
        code = f"jnp.take_along_axis({log_p}, {target}[:, None], axis=-1)[:, 0]"
    else:
        code = f"{log_p}[jnp.arange({steps}), {target}]"
    picked = s.put("picked|token_ll", expr(code, (steps,), (-60, 0)))
    if form == "weighted loss":
        mask = s.array("loss_weights|token_weights", (steps,), low=0.2, high=1.0)
        loss = expr(f"-jnp.sum({mask} * {picked}) / jnp.sum({mask})", (), (0, 12), level=PRODUCT)
        return finish_headed(s, s.pick(("language model loss", "weighted token loss")), loss)
    return finish_headed(
        s,
        s.pick(("token loss", "next token score")),
        s.put("nll", expr(f"-{picked}", (steps,), (0, 14), level=11)),
    )


def hashed(s: Sampler) -> Kernel:
    """Integer hashes into small tables: feature hashing, signs, n-grams, two hashes at once."""
    buckets, width, n = s.count(3, 8), s.count(1, 5), s.count(3, 8)
    ids = s.ints("feature_ids|keys|item_ids|raw_ids", (n,), 0, s.pick((50, 500, 9999)))
    table = table_of(s, buckets, width)
    source = ids
    if s.chance(0.35):
        code = f"{ids} * {s.pick((31, 131, 257))} + jnp.roll({ids}, 1)"
        source = s.put("bigrams|pairs_id", expr(code, (n,), (0, 10**7), "int32", level=SUM))
    vectors = []
    for _ in range(s.count(1, 2)):
        slot = hash_code(s, source, buckets)
        slot = s.put(s.numbered("slot|bucket|hashed"), slot)
        rows = looked_up(s, table, slot, "rows_h|rows_g")
        if s.chance(0.4):
            shift = s.count(1, 4)
            sign = expr(f"jnp.where((({source} >> {shift}) & 1) == 1, 1.0, -1.0)", (n,), 1)
            sign = s.put(s.numbered("sign|flip"), sign)
            if s.narrow:
                sign = expr(f"{sign}.astype({table}.dtype)", (n,), 1)
            rows = s.put("signed_rows|signed_g", mul(rows, expr(f"{sign}[:, None]", (n, 1), 1)))
        vectors.append(rows)
    h = add(vectors[0], vectors[1]) if len(vectors) > 1 else vectors[0]
    w = s.array("values|weights|counts_w", (n, 1), low=0.2, high=1.5)
    h = s.put("weighted|valued", s.bounded(mul(w, s.let(h)), 6))
    h = ar.scaled_total(s, h, 0) if s.chance(0.6) else h
    h = act_layers(s, s.put("features", h))
    return finish_headed(s, s.pick(("hash embedding", "feature hashing", "hashed bag")), h)


def hash_code(s: Sampler, ids: Value, buckets: int) -> Value:
    """A bucket for every id, by multiplication, shifts and xor."""
    prime, offset = s.pick((2654435761, 40503, 73856093, 19349663)), s.count(1, 99)
    wide = s.put(s.numbered("u|key"), expr(f"{ids}.astype(jnp.uint32)", ids.shape, (0, 1e9), "uint32"))
    form = s.pick(("multiply", "xor", "shift"))
    u = wide.code
    big = f"jnp.uint32({prime})"
    if form == "multiply":
        mixed = f"{u} * {big} + {offset}"
    elif form == "xor":
        mixed = f"({u} ^ ({u} >> {s.count(2, 7)})) * {big}"
    else:
        mixed = f"({u} * {big}) ^ ({u} << {s.count(3, 9)})"
    mixed_value = s.put(s.numbered("mix|scrambled"), expr(mixed, ids.shape, (0, 4e9), "uint32", level=6))
    if form != "multiply" and s.chance(0.5):
        return expr(f"({mixed_value} >> 16) % {buckets}", ids.shape, (0, buckets - 1), "int32", level=PRODUCT)
    return expr(f"{mixed_value} % {buckets}", ids.shape, (0, buckets - 1), "int32", level=PRODUCT)


def bucketed(s: Sampler) -> Kernel:
    """Numbers cut into bins by searchsorted, digitize or floor, each bin with a vector, at times blended."""
    n, width, bins = s.count(2, 8), s.count(1, 5), s.fixed(s.count(3, 6))
    x = s.array("ages|prices|amounts|readings|distances", (n,), low=0.0, high=1.0)
    table = table_of(s, bins, width)
    form = s.pick(("searchsorted", "digitize", "floor", "floor"))
    cuts = sorted({round((k + 0.3 + 0.4 * s.rng.random()) / bins, 2) for k in range(bins - 1)})
    cuts = cuts + [round(0.97 + k * 0.01, 2) for k in range(bins - 1 - len(cuts))]
    frac: Value | None = None
    if form != "floor":
        typed = f", dtype={x}.dtype" if s.narrow else ""
        edges = s.put(
            "edges|cuts|boundaries",
            expr(f"jnp.array([{', '.join(map(str, cuts))}]{typed})", (bins - 1,), (0, 1)),
        )
        code = f"jnp.searchsorted({edges}, {x})" if form == "searchsorted" else f"jnp.digitize({x}, {edges})"
        slot = s.put("slot|bin_id|bucket", expr(code, (n,), (0, bins - 1), "int32"))
        rows = looked_up(s, table, slot, "rows|bin_emb")
        h = mul(rows, expr(f"(1 + {x}[:, None])", (n, 1), (1, 2)))
    else:
        place = s.put("place|coord", expr(f"{x} * {bins - 1}", (n,), (0, bins - 1), level=PRODUCT))
        low = s.put(
            "low_bin|left",
            expr(
                f"jnp.clip(jnp.floor({place}).astype(jnp.int32), 0, {bins - 2})", (n,), (0, bins - 2), "int32"
            ),
        )
        frac = s.put("frac|t", expr(f"({place} - {low})[:, None]", (n, 1), (0, 1)))
        lower = s.put("lower|row_l", expr(f"{table}[{low}]", (n, width), table.interval))
        upper = s.put("upper|row_u", expr(f"{table}[{low} + 1]", (n, width), table.interval))
        smooth = frac
        if s.chance(0.4):
            smooth = s.put("smooth_t", expr(f"{frac}**2 * (3 - 2 * {frac})", (n, 1), (0, 1), level=PRODUCT))
        h = expr(f"{lower} + {smooth} * ({upper} - {lower})", (n, width), table.interval, level=SUM)
    h = act_layers(s, s.put("h_bin|encoded", h))
    return finish_headed(s, s.pick(("bucket embedding", "binned features", "piecewise encoding")), h)


def experts(s: Sampler) -> Kernel:
    """Tokens routed to experts: dense mixtures, the best one, the best k, with a balance term."""
    n, d, e, out = s.count(2, 6), s.count(1, 4), s.count(2, 4), s.count(1, 4)
    x = s.array("x|tokens_h|hidden|inputs", (n, d), low=-1.5, high=1.5)
    router = s.array("router|gate_w|w_gate", (d, e), low=-1, high=1)
    w = s.array("experts|expert_w|w_experts", (e, d, out), low=-0.8, high=0.8)
    u = s.let(s.bounded(x, 3))
    logits = s.put("logits|route_logits", expr(f"{u} @ {router}", (n, e), 12, level=PRODUCT))
    probs = s.put("probs|gate_probs", expr(f"jax.nn.softmax({logits}, axis=-1)", (n, e), (0, 1)))
    act = Activation(s)
    style = s.pick(("dense", "top1", "topk", "loop"))
    if style == "loop":
        zero = s.put("start|acc0", tensors.zeros(s, (n, out), x))

        def add_expert(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
            y = s.put(
                "y_e", s.bounded(act(s.put("z", expr(f"{u} @ {item[0]}", (n, out), 10, level=PRODUCT))), 4)
            )
            return [expr(f"{carry[0]} + {item[1]}[:, None] * {y}", (n, out), 16, level=SUM)], None

        columns = s.put("columns|shares", expr(f"{probs}.T", (e, n), (0, 1)))
        last, _ = carries.scan_tuple(
            s, [zero], [w, columns], ("acc",), ("w_e", "p_e"), add_expert, [(-16.0, 16.0)], False
        )
        return finish_headed(s, s.pick(("expert loop", "soft mixture")), last[0])
    if style == "top1":
        best = s.put("best|choice", expr(f"jnp.argmax({logits}, axis=-1)", (n,), (0, e - 1), "int32"))
        if s.chance(0.5):
            gate = expr(f"jnp.max({probs}, axis=-1)", (n,), (0, 1))
        else:
            gate = expr(f"jnp.take_along_axis({probs}, {best}[:, None], axis=-1)[:, 0]", (n,), (0, 1))
        gate = s.put("gate|confidence", gate)
        chosen = s.put("chosen|own_w", expr(f"{w}[{best}]", (n, d, out), 0.8))
        y = s.put("y_e|routed", expr(f'jnp.einsum("nd,ndo->no", {u}, {chosen})', (n, out), 10))
        h = mul(index(gate, ":, None", (n, 1)), s.put("y_act", s.bounded(act(y), 6)))
        return finish_headed(
            s,
            s.pick(("switch routing", "top expert")),
            s.put("gated", h),
            *([best] if s.chance(0.25) else []),
        )
    if s.chance(0.5):
        every = expr(f'jnp.einsum("nd,edo->neo", {u}, {w})', (n, e, out), 10)
    else:
        every = expr(f"jnp.moveaxis(jax.vmap(lambda m: {u} @ m)({w}), 0, 1)", (n, e, out), 10)
    every = s.put("every_act|outs_e", s.bounded(act(s.put("every|expert_out", every)), 6))
    weights = probs
    if style == "topk":
        k = 2 if e < 4 or s.chance(0.6) else 3
        top, at = s.name("top_vals|best_p"), s.name("top_ids|best_at")
        s.line(f"{top}, {at} = {s.lax}.top_k({logits}, {k})")
        soft = s.put("top_w|mix_w", expr(f"jax.nn.softmax({top}, axis=-1)", (n, k), (0, 1)))
        rows = s.put(
            "picked|top_out", expr(f"jnp.take_along_axis({every}, {at}[..., None], axis=1)", (n, k, out), 6)
        )
        h = expr(f"jnp.sum({soft}[..., None] * {rows}, axis=1)", (n, out), 6)
    else:
        h = expr(f'jnp.einsum("ne,neo->no", {weights}, {every})', (n, out), 6)
    h = s.put("mixed|combined", h)
    if s.chance(0.4) or style == "topk":
        load = s.put("load|importance", expr(f"jnp.mean({probs}, axis=0)", (e,), (0, 1)))
        balance = s.put("balance|aux", expr(f"{e} * jnp.sum({load}**2)", (), (0, 4), level=PRODUCT))
        return finish_headed(s, s.pick(("mixture of experts", "expert routing")), h, balance)
    return finish_headed(s, s.pick(("mixture of experts", "gated experts")), h)


def contrast(s: Sampler) -> Kernel:
    """Pairs of rows compared: skip-gram with negatives, factorisation with biases, in-batch contrast."""
    users, items, width, n = s.count(3, 6), s.count(3, 7), s.count(1, 5), s.count(2, 6)
    left = table_of(s, users, width, "user_table|centers|queries_t")
    right = table_of(s, items, width, "item_table|contexts|keys_t")
    a = looked_up(s, left, token_ids(s, (n,), users, "user_ids|center_ids|rows_id"), "u_vec|center_v")
    b = looked_up(s, right, token_ids(s, (n,), items, "item_ids|pos_ids|cols_id"), "v_vec|pos_v")
    style = s.pick(("factor", "skipgram", "batch", "distance"))
    if style == "batch":
        temp = s.scalar("temp|temperature", low=0.3, high=1.5)
        if s.chance(0.5):
            a = s.put("u_hat|unit_u", div_norm(s, a))
            b = s.put("v_hat|unit_v", div_norm(s, b))
        sims = s.put("sims|logits", expr(f"{a} @ {b}.T / {temp}", (n, n), 30, level=PRODUCT))
        log_p = s.put("log_p|ll", expr(f"jax.nn.log_softmax({sims}, axis={s.count(0, 1)})", (n, n), (-60, 0)))
        out = expr(f"-jnp.mean(jnp.diagonal({log_p}))", (), (0, 30), level=11)
        if s.chance(0.5):
            out = expr(f"-jnp.trace({log_p}) / {n}", (), (0, 30), level=PRODUCT)
        weight = s.array("sharp|scale_out", (), low=0.3, high=1.5)
        return finish_headed(s, s.pick(("contrastive loss", "info nce")), mul(weight, s.put("loss", out)))
    dots = s.put(
        "dots|affinity",
        s.pick(
            (
                expr(f"jnp.sum({a} * {b}, axis=-1)", (n,), 12),
                expr(f'jnp.einsum("nd,nd->n", {a}, {b})', (n,), 12),
            )
        ),
    )
    if style == "distance":
        gap = s.put("gap_v|delta_v", sub(a, b))
        far = s.put("far|dist", expr(f"jnp.sqrt(jnp.sum({gap}**2, axis=-1) + {s.epsilon()})", (n,), (0.2, 9)))
        return finish_headed(s, s.pick(("metric score", "translation score")), far, dots)
    if style == "factor":
        bu, bi = (
            s.array("user_bias|b_u", (n,), low=-0.5, high=0.5),
            s.array("item_bias|b_i", (n,), low=-0.5, high=0.5),
        )
        pred = s.put("pred|r_hat", add(add(dots, bu), bi))
        ratings = s.array("ratings|observed", (n,), low=-1, high=2)
        err = s.put("err|miss", sub(ratings, pred))
        reg = expr(f"(jnp.sum({a}**2) + jnp.sum({b}**2))", (), (0, 20), level=PRODUCT)
        return finish_headed(
            s, s.pick(("matrix factorization", "rating loss")), add(ar.mean(s, square(err)), reg)
        )
    k = s.count(1, 4)
    negs = looked_up(s, right, token_ids(s, (n, k), items, "neg_ids|noise_ids"), "neg_v|noise_v")
    neg_dots = s.put("neg_dots|noise_scores", expr(f'jnp.einsum("nd,nkd->nk", {a}, {negs})', (n, k), 12))
    good = s.put("good|pos_ll", expr(f"jax.nn.log_sigmoid({dots})", (n,), (-12, 0)))
    bad = s.put("bad|neg_ll", expr(f"jnp.sum(jax.nn.log_sigmoid(-{neg_dots}), axis=-1)", (n,), (-40, 0)))
    return finish_headed(
        s, s.pick(("skip gram", "negative sampling")), expr(f"-({good} + {bad})", (n,), (0, 30), level=11)
    )


def div_norm(s: Sampler, v: Value) -> Value:
    eps = s.pick(("0.1", "0.01", "0.2"))
    code = f"{v} / jnp.sqrt(jnp.sum({v}**2, axis=-1, keepdims=True) + {eps})"
    return expr(code, v.shape, 1, level=PRODUCT)


def rotary(s: Sampler) -> Kernel:
    """Positions as rotations of pairs, or as a bias by distance, inside a small attention score."""
    steps, half = s.count(2, 6), s.count(1, 3)
    width = 2 * half
    vocab = s.count(3, 7)
    features = s.count(3, 7)
    table = table_of(s, vocab, features)
    x = looked_up(s, table, token_ids(s, (steps,), vocab), "emb|x_tok")
    w_q, w_k = (
        layers.numbered_weights(s, "wq", (features, width), features, 1.5),
        layers.numbered_weights(s, "wk", (features, width), features, 1.5),
    )
    q = s.put("q|queries", expr(f"{x} @ {w_q}", (steps, width), 8, level=PRODUCT))
    k = s.put("k|keys", expr(f"{x} @ {w_k}", (steps, width), 8, level=PRODUCT))
    if s.chance(0.55) and not s.narrow:
        base = s.pick(("10.0", "100.0", "10000.0"))
        freq = s.put(
            "freq|inv_freq", expr(f"{base} ** (-jnp.arange({half}) / {half})", (half,), (0, 1), level=12)
        )
        angle = s.put(
            "angle|theta",
            expr(f"jnp.arange({steps})[:, None] * {freq}", (steps, half), (0, 9), level=PRODUCT),
        )
        name, v = s.name("rotate|apply_rope|rope"), s.name("v|vec")
        left, right = s.name("left|v1|even"), s.name("right|v2|odd")
        cos, sin = s.name("c|cos_a"), s.name("sn|sin_a")
        with s.suite(f"def {name}({v}):"):
            if s.chance(0.5):
                s.line(f"{left}, {right} = {v}[:, :{half}], {v}[:, {half}:]")
            else:
                s.line(f"{left}, {right} = {v}[:, ::2], {v}[:, 1::2]")
            s.line(f"{cos}, {sin} = jnp.cos({angle}), jnp.sin({angle})")
            first, second = s.name("first|rot_l"), s.name("second|rot_r")
            s.line(f"{first} = {left} * {cos} - {right} * {sin}")
            s.line(f"{second} = {left} * {sin} + {right} * {cos}")
            s.line(f"return jnp.concatenate([{first}, {second}], axis=-1)")
        scores = expr(f"{name}({q}) @ {name}({k}).T", (steps, steps), 30, level=PRODUCT)
    else:
        reach = s.count(1, 3)
        bias = s.array("rel_bias|distance_bias", (2 * reach + 1,), low=-1, high=1)
        rel = f"jnp.arange({steps})[:, None] - jnp.arange({steps})[None, :]"
        at = s.put(
            "rel|offset_id",
            expr(
                f"jnp.clip({rel}, -{reach}, {reach}) + {reach}",
                (steps, steps),
                (0, 2 * reach),
                "int32",
                level=SUM,
            ),
        )
        scores = expr(f"{q} @ {k}.T + {bias}[{at}]", (steps, steps), 30, level=SUM)
    scores = s.put("scaled_scores", s.put("scores|raw_scores", scores))
    if s.chance(0.4):
        mask = f"jnp.tril(jnp.ones(({steps}, {steps}), dtype=bool))"
        scores = s.put("causal|masked_scores", expr(f"jnp.where({mask}, {scores}, -9.0)", (steps, steps), 30))
    attn = s.put("attn|probs", expr(f"jax.nn.softmax({scores}, axis=-1)", (steps, steps), (0, 1)))
    return finish_headed(
        s,
        s.pick(("rotary scores", "relative attention", "position bias")),
        expr(f"{attn} @ {x}", (steps, width), 1.5, level=PRODUCT),
    )


def stream(s: Sampler) -> Kernel:
    """Tokens read one by one in a loop, their vectors gathered on the way: decaying contexts, cache lines."""
    vocab, width, steps = s.count(3, 8), s.count(1, 5), s.count(3, 8)
    table = table_of(s, vocab, width)
    ids = token_ids(s, (steps,), vocab)
    act = Activation(s, "jnp.tanh", "jnp.sin", "root", "jax.nn.soft_sign", "jnp.arctan")
    decay = s.scalar("decay", low=0.4, high=0.95)
    gate = s.array("gates|surprise|token_gain", (vocab,), low=0.2, high=1.2) if s.chance(0.5) else None
    mixer = s.array("mixer|w_ctx", (width, width), low=-0.5, high=0.5) if s.chance(0.5) else None
    start = s.put("ctx0|blank", tensors.zeros(s, (width,), table))
    keep = s.chance(0.7)

    def read(ctx: Value, token: Value) -> Value:
        row = s.put("row|vec_t", expr(f"{table}[{token}]", (width,), table.interval))
        if gate is not None:
            row = s.put("gated_row|heard", mul(expr(f"{gate}[{token}]", (), (0.2, 1.2)), row))
        old = ctx
        if mixer is not None:
            old = s.put(
                "old|turned", act(s.put("z|pre", expr(f"{ctx} @ {mixer}", (width,), 12, level=PRODUCT)))
            )
        return s.put("ctx_new|ctx_next", add(mul(decay, old), row).within(-4, 4))

    if s.chance(0.35):
        before = s.put(
            "memory0|slots0", expr(f"jnp.zeros(({vocab}, {width}), dtype={table}.dtype)", (vocab, width), 0)
        )

        def write(i: Value, carry: list[Value]) -> list[Value]:
            token = s.put("token|tok", index(ids, i.code, ()))
            new = read(carry[0], token)
            return [
                new,
                expr(f"{carry[1]}.at[{token}].add({new})", (vocab, width), 9),
            ]

        last = carries.fori_tuple(
            s, [start, before], str(steps), ("ctx", "memory"), write, [(-4.0, 4.0), (-9.0, 9.0)], True
        )
        return finish_headed(
            s, s.pick(("token memory", "context cache")), s.let(s.bounded(last[1], 8)), last[0]
        )

    def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        return [read(carry[0], item[0])], carries.SAME if keep else None

    last, every = carries.scan_tuple(
        s, [start], [ids], ("ctx", "memory"), ("token", "tok_id"), step, [(-4.0, 4.0)]
    )
    out = last[0] if every is None else every
    return finish_headed(
        s, s.pick(("token stream", "decaying context", "running bag")), act_layers(s, out, 1)
    )


def quantized(s: Sampler) -> Kernel:
    """Vectors replaced by their nearest rows, or by soft mixtures of them, stage after stage."""
    n, width, rows = s.count(2, 6), s.count(1, 4), s.count(3, 6)
    x = s.array("x|latents|features", (n, width), low=-1.2, high=1.2)
    rest = s.let(s.bounded(x, 2))
    total: Value | None = None
    soft = s.chance(0.5)
    for _ in range(s.count(1, 2)):
        table = table_of(s, rows, width, "codebook|centers|codes_b")
        gaps = f"{rest}[:, None, :] - {table}[None, :, :]"
        gap = s.put_numbered("gap|diff", expr(gaps, (n, rows, width), 5, level=SUM))
        dist = s.put_numbered("dist|sq", expr(f"jnp.sum({gap}**2, axis=-1)", (n, rows), (0, 40)))
        if soft:
            near = s.put_numbered("near|assign", expr(f"jax.nn.softmax(-{dist}, axis=-1)", (n, rows), (0, 1)))
            picked = expr(f"{near} @ {table}", (n, width), table.interval, level=PRODUCT)
        else:
            code_id = s.put_numbered(
                "code_id|nearest", expr(f"jnp.argmin({dist}, axis=-1)", (n,), (0, rows - 1), "int32")
            )
            picked = expr(f"{table}[{code_id}]", (n, width), table.interval)
        picked = s.put_numbered("quant|picked", picked)
        rest = s.put_numbered("rest|left_over", sub(rest, picked).within(-3, 3))
        total = picked if total is None else add(total, picked)
    assert total is not None
    commit = ar.mean(s, square(rest))
    if s.chance(0.5):
        return finish_headed(
            s, s.pick(("vector quantizer", "residual codes")), s.put("recon", total), s.let(commit)
        )
    return finish_headed(s, s.pick(("codebook loss", "soft quantizer")), s.put("recon", total), rest)


FORMS: tuple[Form, ...] = (
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
    return drawn_dtype_first(rng, FORMS, float_shares(narrow=0.07))


TEMPLATE = Template("embedding", "generate_embedding_kernel", draw)
