"""Losses: cross entropies, divergences, contrastive, robust, ranking, likelihoods, dynamic programs."""

import random
from collections.abc import Callable, Sequence

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing import layers, tensors
from kernels.writing.activations import activated, applied, probabilities
from kernels.writing.beginnings import TENTH_64, Floats, Form, drawn, shares
from kernels.writing.choices import Names
from kernels.writing.sampler import Sampler
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
    neg,
    number,
    square,
    sub,
)
from kernels.writing.within import let_within, put_within

LABELS = ("labels", "targets", "y_true", "classes")


def predicted(s: Sampler, shape: Shape, names: Names = "", *, bias: float = 0.5) -> Value:
    """Predictions: an input, or what a small model makes of one."""
    if not shape or s.chance(0.5):
        limit = s.pick((1.5, 2.0, 3.0))
        return s.array(names or ("logits", "scores", "outputs"), shape, low=-limit, high=limit)
    d = s.count(2, 5)
    x = s.array("x|features|inputs", (*shape[:-1], d), low=-1.5, high=1.5)
    h = x
    if s.chance(0.35):
        h = let_within(s, activated(s, layers.dense(s, "w_hidden|w1", h, s.count(2, 5))), 3)
    return put_within(
        s,
        names or ("logits", "scores", "outputs"),
        layers.dense(s, "w|w_out|head", h, shape[-1], biased=bias),
        4,
    )


def closed(s: Sampler, nouns: Sequence[str], items: Value, *others: Value) -> Kernel:
    """The items averaged or summed, perhaps weighted or with a penalty, as a scalar or a row of losses."""
    items = s.put("per_item|losses|loss_terms|item_loss", items)
    if s.chance(0.15):
        items = s.let(let_within(s, items, 8))
    form = s.pick(("weights", "mask", "one axis", "items", "total", "total", "total"))
    if not items.rank:
        loss = items
    elif form == "weights":
        w = s.array(
            "weights|sample_weight",
            items.shape[:1] if s.chance(0.4) and items.rank == 1 else items.shape,
            low=0.2,
            high=1.5,
        )
        text = f"jnp.sum({w} * {items}) / jnp.sum({w})"
        loss = expr(text, (), items.interval, level=PRODUCT, kind="mean")
    elif form == "mask":
        mask = tensors.as_float(s.mask("mask|valid|keep", items.shape), items)
        m = s.put("m|kept", mask)
        text = f"jnp.sum({items} * {m}) / (jnp.sum({m}) + 1)"
        loss = expr(text, (), (min(items.low, 0), max(items.high, 0)), level=PRODUCT, kind="mean")
    elif form == "one axis":
        loss = ar.scaled_total(s, items, s.count(0, items.rank - 1))
    elif form == "items" and items.size > 2:
        loss = items
    else:
        loss = ar.scaled_total(s, items)
    if s.chance(0.25):
        params = [
            item
            for item in s.inputs
            if item.name.startswith("w") and item.dtype == s.float_dtype and item.low < 0
        ]
        if params:
            chosen = s.pick(params)
            w = expr(chosen.name, chosen.shape, (chosen.low, chosen.high))
            term = s.pick((f"jnp.sum({w}**2)", f"jnp.sum(jnp.abs({w}))", f"jnp.vdot({w}, {w})"))
            penalty = expr(term, (), (0, min(w.size, 20)))
            loss = add(s.short(loss, 40), mul(number(s.pick((0.01, 0.1, 0.05, 0.001))), penalty))
    loss = s.put("loss|objective|mean_loss", loss)
    out = let_within(s, loss, 30)
    beside = [other for other in others if s.chance(0.35)]
    return s.finish(s.pick(nouns), out, *beside)


def log_softmax(s: Sampler, logits: Value, names: Names = "log_p|log_probs|logp") -> Value:
    axis = logits.rank - 1
    text = f"axis={ar.axis_text(s, logits.rank, axis)}"
    low = logits.low - logits.high - 3
    shape = logits.shape
    value = s.one_of(
        lambda: _log_softmax_by_hand(s, logits, text, shape, low),
        lambda: _log_softmax_by_logsumexp(s, logits, text, shape, low),
        *(lambda: expr(f"jax.nn.log_softmax({logits}, {text})", shape, (low, 0), kind="log"),) * 2,
    )
    return s.put(names, value)


def _log_softmax_by_hand(s: Sampler, logits: Value, text: str, shape: Shape, low: float) -> Value:
    peak = f"jnp.max({logits}, {text}, keepdims=True)"
    shifted = s.put("shifted|stable", expr(f"{logits} - {peak}", shape, (low, 0), level=SUM))
    code = f"{shifted} - jnp.log(jnp.sum(jnp.exp({shifted}), {text}, keepdims=True))"
    return expr(code, shape, (low, 0), level=SUM, kind="log")


def _log_softmax_by_logsumexp(s: Sampler, logits: Value, text: str, shape: Shape, low: float) -> Value:
    code = f"{logits} - jax.nn.logsumexp({logits}, {text}, keepdims=True)"
    return expr(code, shape, (low, 0), level=SUM, kind="log")


def picked(s: Sampler, table: Value, labels: Value) -> Value:
    """The entry of each row of the last axis that its label names."""
    shape, c = table.shape[:-1], table.shape[-1]
    form = s.pick(("take_along_axis", "index", "one_hot", "vmap"))
    if form == "take_along_axis" or (form == "vmap" and table.rank != 2):
        tail = s.pick(("[..., 0]", ".squeeze(-1)", "[..., 0]"))
        code = f"jnp.take_along_axis({table}, {labels}[..., None], axis=-1){tail}"
    elif form == "index" and table.rank == 2:
        code = f"{table}[jnp.arange({shape[0]}), {labels}]"
    elif form == "vmap":
        row, y = s.name("row|lp"), s.name("y|label")
        code = f"jax.vmap(lambda {row}, {y}: {row}[{y}])({table}, {labels})"
    else:
        hot = s.put(
            "hot|onehot|one_hot_y",
            expr(f"jax.nn.one_hot({labels}, {c}, dtype={table}.dtype)", table.shape, (0, 1)),
        )
        code = f"jnp.sum({hot} * {table}, axis=-1)"
    return expr(code, shape, table.interval, kind="select")


def batch(s: Sampler) -> Shape:
    return (s.count(2, 6),) if s.chance(0.75) else (s.count(1, 3), s.count(2, 4))


def cross_entropy(s: Sampler) -> Kernel:
    """Cross entropy with integer labels: smoothed, weighted by class, with a z-loss, some ignored."""
    lead, c = batch(s), s.count(2, 7)
    logits = predicted(s, (*lead, c), "logits|scores")
    if s.chance(0.2):
        logits = let_within(s, div(logits, s.scalar("temperature|tau", low=0.5, high=2)), 6)
    labels = s.ints(LABELS, lead, 0, c - 1)
    log_p = log_softmax(s, logits)
    plain, smoothed = ("cross entropy", "softmax loss"), ("label smoothing", "smoothed cross entropy")
    items, nouns = s.one_of(
        lambda: (_smoothed_labels(s, c, labels, log_p, lead), smoothed),
        lambda: (_smoothed_loss(s, log_p, labels, lead), smoothed),
        lambda: (
            _weighted_by_class(s, c, log_p, labels, lead),
            ("weighted cross entropy", "class balanced loss"),
        ),
        *(lambda: (neg(picked(s, log_p, labels)).within(0, 15), plain),) * 2,
    )
    if s.chance(0.2):
        z = s.put("log_z|lse", ar.logsumexp(s, logits, len(lead)))
        items = add(s.short(items, 40), mul(number(s.pick((0.01, 0.001, 0.1))), square(z)))
    if s.chance(0.2):
        keep = expr(f"{labels} != 0", lead, (0, 1), "bool", level=COMPARE)
        items = el.where(keep, s.let(items), number(0.0))
    hits = (
        s.put(
            "hits|correct",
            expr(f"jnp.argmax({logits}, axis=-1) == {labels}", lead, (0, 1), "bool", level=COMPARE),
        )
        if s.chance(0.12)
        else None
    )
    if hits:
        return s.finish(s.pick(nouns), ar.mean(s, s.let(items)), hits)
    return closed(s, nouns, items, log_p)


def _smoothed_labels(s: Sampler, c: int, labels: Value, log_p: Value, lead: Shape) -> Value:
    eps = number(s.pick((0.1, 0.1, 0.05, 0.2)))
    hot = expr(f"jax.nn.one_hot({labels}, {c}, dtype={log_p}.dtype)", (*lead, c), (0, 1))
    soft = s.put("soft_labels|smoothed", add(mul(sub(number(1.0), eps), hot), div(eps, number(c))))
    return neg(ar.total(s, s.let(mul(soft, log_p)), len(lead))).within(0, 15)


def _smoothed_loss(s: Sampler, log_p: Value, labels: Value, lead: Shape) -> Value:
    eps = number(s.pick((0.1, 0.1, 0.05, 0.2)))
    nll = s.put("nll", neg(picked(s, log_p, labels)).within(0, 15))
    uniform = s.put("uniform|smooth_part", neg(ar.mean(s, log_p, len(lead))).within(0, 15))
    return add(mul(sub(number(1.0), eps), nll), mul(eps, uniform))


def _weighted_by_class(s: Sampler, c: int, log_p: Value, labels: Value, lead: Shape) -> Value:
    weight = s.array("class_weights|class_w", (c,), low=0.3, high=1.5)
    nll = s.put("nll", neg(picked(s, log_p, labels)).within(0, 15))
    return mul(weight.spelled(f"{weight}[{labels}]", lead), nll)


def focal(s: Sampler) -> Kernel:
    """Focal loss for classes or for yes and no, and binary cross entropies."""
    gamma = s.pick((2, 1.5, 3, 2.0))
    if s.chance(0.4):
        lead, c = batch(s), s.count(2, 6)
        logits = predicted(s, (*lead, c), "logits|scores")
        labels = s.ints(LABELS, lead, 0, c - 1)
        log_pt = s.put("log_pt|logp_true", picked(s, log_softmax(s, logits), labels))
        pt = s.put("pt|p_true", el.exp(log_pt.within(-11, -0.001)))
        focus = expr(f"(1 - {pt}) ** {gamma}", lead, (0, 1))
        items = mul(neg(log_pt.within(-11, 0)), focus)
        return closed(s, ("focal loss", "hard example loss"), items, pt)
    shape = batch(s)
    logits = predicted(s, shape, "logits|scores")
    soft = s.chance(0.4)
    y = (
        s.array("targets|y_true|soft_labels", shape, low=0.05, high=0.95)
        if soft
        else tensors.as_float(s.mask("labels|is_positive|y_true", shape), logits)
    )
    y = s.put("y|t", y)
    bce = s.one_of(
        lambda: _by_log_sigmoid(s, shape, y, logits),
        lambda: expr(f"jax.nn.softplus({logits}) - {y} * {logits}", shape, (0, 12), level=SUM),
        lambda: _weighted_positives(s, shape, y, logits),
        lambda: _overflow_free(s, shape, logits, y),
    )
    bce = s.put("bce|binary_ce|xent", bce)
    nouns = ("binary cross entropy", "sigmoid loss")
    if s.chance(0.5):
        nouns = ("binary focal loss", "focal loss")
        p = s.put("p|prob", expr(f"jax.nn.sigmoid({logits})", shape, (0.01, 0.99)))
        pt = s.put("pt|p_true", expr(f"{p} * {y} + (1 - {p}) * (1 - {y})", shape, (0.01, 0.99), level=SUM))
        items = mul(expr(f"(1 - {pt}) ** {gamma}", shape, (0, 1)), bce)
        if s.chance(0.5):
            alpha = s.scalar("alpha", low=0.2, high=0.8)
            alpha_t = s.put(
                "alpha_t",
                expr(f"{alpha} * {y} + (1 - {alpha}) * (1 - {y})", shape, (0.1, 0.9), level=SUM),
            )
            items = mul(alpha_t, items)
    else:
        items = bce
    return closed(s, nouns, items, bce)


def _by_log_sigmoid(s: Sampler, shape: Shape, y: Value, logits: Value) -> Value:
    return expr(
        f"-({y} * jax.nn.log_sigmoid({logits}) + (1 - {y}) * jax.nn.log_sigmoid(-{logits}))",
        shape,
        (0, 12),
        level=11,
    )


def _weighted_positives(s: Sampler, shape: Shape, y: Value, logits: Value) -> Value:
    pos = s.array("pos_weight|positive_w", shape[-1:], low=0.5, high=2)
    return expr(
        f"{pos} * {y} * jax.nn.softplus(-{logits}) + (1 - {y}) * jax.nn.softplus({logits})",
        shape,
        (0, 24),
        level=SUM,
    )


def _overflow_free(s: Sampler, shape: Shape, logits: Value, y: Value) -> Value:
    return expr(
        f"jnp.maximum({logits}, 0) - {logits} * {y} + jnp.log1p(jnp.exp(-jnp.abs({logits})))",
        shape,
        (0, 12),
        level=SUM,
    )


def divergence(s: Sampler) -> Kernel:
    """KL and Jensen-Shannon divergences, of tables or of Gaussians."""
    lead, c = batch(s), s.count(2, 6)
    form = s.pick(("kl", "jensen shannon", "tables", "against a standard normal", "between normals"))
    if form in ("kl", "jensen shannon"):
        p = log_softmax(s, predicted(s, (*lead, c), "logits_p|p_logits"), "log_p|lp")
        q = log_softmax(s, s.array("logits_q|q_logits", (*lead, c), low=-2, high=2), "log_q|lq")
        if form == "kl":
            items = ar.total(
                s, s.let(mul(el.exp(p.within(-12, 0)), s.put("log_ratio", sub(p, q)))), len(lead)
            ).within(0, 15)
        else:
            m = s.put(
                "log_m|mixture",
                expr(f"jnp.logaddexp({p}, {q}) - jnp.log(2.0)", (*lead, c), (-15, 0), level=SUM),
            )
            first = s.put("kl_p", expr(f"jnp.sum(jnp.exp({p}) * ({p} - {m}), axis=-1)", lead, (0, 0.7)))
            second = s.put("kl_q", expr(f"jnp.sum(jnp.exp({q}) * ({q} - {m}), axis=-1)", lead, (0, 0.7)))
            items = mul(number(0.5), add(first, second))
    elif form == "tables":
        p, q = (s.array(names, (*lead, c), low=0.1, high=1) for names in (("p", "mass_p"), ("q", "mass_q")))
        p, q = (
            s.put(f"{x}_normed", div(x, ar.total(s, x, x.rank - 1, True)).within(0.01, 1)) for x in (p, q)
        )
        form, items = s.pick(
            (
                ("kl", expr(f"jnp.sum({p} * jnp.log({p} / {q}), axis=-1)", lead, (0, 3))),
                (
                    "squared hellinger",
                    expr(f"jnp.sum((jnp.sqrt({p}) - jnp.sqrt({q})) ** 2, axis=-1)", lead, (0, 2)),
                ),
                ("triangular", expr(f"jnp.sum(({p} - {q}) ** 2 / ({p} + {q}), axis=-1)", lead, (0, 2))),
                (
                    "bhattacharyya",
                    expr(f"-jnp.log(jnp.sum(jnp.sqrt({p} * {q}), axis=-1))", lead, (0, 3), level=11),
                ),
            )
        )
    elif form == "against a standard normal":
        mu = predicted(s, (*lead, c), "mu|mean_z")
        logvar = s.let(s.bounded(s.array("logvar|log_var", (*lead, c), low=-1.5, high=1), 2))
        items = expr(
            f"-0.5 * jnp.sum(1 + {logvar} - {mu}**2 - jnp.exp({logvar}), axis=-1)",
            lead,
            (0, 12 * c),
            level=PRODUCT,
        )
    else:
        mu1, mu2 = (
            s.array(names, (*lead, c), low=-1.5, high=1.5)
            for names in (("mu_p", "mean_p"), ("mu_q", "mean_q"))
        )
        s1, s2 = (
            s.array(names, (*lead, c), low=0.5, high=1.5)
            for names in (("sigma_p", "std_p"), ("sigma_q", "std_q"))
        )
        top = s.put("top|second_p", expr(f"{s1}**2 + ({mu1} - {mu2}) ** 2", (*lead, c), (0, 12)))
        term = f"jnp.log({s2} / {s1}) + {top} / (2 * {s2}**2) - 0.5"
        terms = s.put("kl_terms|per_dim", expr(term, (*lead, c), (0, 25), level=SUM))
        items = ar.scaled_total(s, terms, len(lead))
    noun = "gaussian kl" if "normal" in form else f"{form} divergence"
    return closed(s, (noun, f"{noun} loss"), items)


def unit_rows(s: Sampler, x: Value, names: Names = "") -> Value:
    return s.put(names, div(x, ar.norm(s, x, x.rank - 1, True)).within(-1, 1))


def contrastive(s: Sampler) -> Kernel:
    """InfoNCE between two views, NT-Xent, supervised contrast by labels."""
    n, d = s.count(2, 6), s.count(2, 5)
    a = unit_rows(s, predicted(s, (n, d), "anchors|z1|image_emb"), "za|a_unit")
    t = s.scalar("temperature|tau", low=0.3, high=1)
    form = s.pick(("pairs", "pairs", "labels", "partner"))
    if form == "pairs":
        b = unit_rows(s, predicted(s, (n, d), "positives|z2|text_emb"), "zb|b_unit")
        sims = s.put("sims|logits_ab", expr(f"{a} @ {b}.T / {t}", (n, n), 4, level=PRODUCT, usual=(-1, 1)))
        diag = s.pick(
            (
                f"jnp.diag({sims})",
                f"jnp.diagonal({sims})",
                f"{sims}[jnp.arange({n}), jnp.arange({n})]",
            )
        )
        pos = s.put("pos|matches", expr(diag, (n,), 4))
        rows = sub(ar.logsumexp(s, sims, 1), pos).within(0, 10)
        items = rows
        if s.chance(0.5):
            columns = sub(ar.logsumexp(s, sims, 0), pos).within(0, 10)
            items = mul(number(0.5), add(s.put("row_nll", rows), s.put("col_nll", columns)))
    else:
        sims = s.put("sims|logits_aa", expr(f"{a} @ {a}.T / {t}", (n, n), 4, level=PRODUCT, usual=(-1, 1)))
        eye = s.put("eye|self_mask", expr(f"jnp.eye({n}, dtype=bool)", (n, n), (0, 1), "bool"))
        masked = s.put(
            "masked_sims|off_diag",
            expr(f"jnp.where({eye}, {s.pick(('-1e9', '-50.0', '-jnp.inf'))}, {sims})", (n, n), 4),
        )
        if form == "labels":
            labels = s.ints("labels|groups", (n,), 0, 2)
            same = s.put(
                "same|positives_mask",
                expr(f"({labels}[:, None] == {labels}[None, :]) & ~{eye}", (n, n), (0, 1), "bool", level=7),
            )
            lse = s.put(
                "lse|log_den", expr(f"jax.nn.logsumexp({masked}, axis=1, keepdims=True)", (n, 1), (-3, 6))
            )
            top = f"jnp.sum(jnp.where({same}, {lse} - {sims}, 0.0), axis=1)"
            pairs = s.put("pair_sum", expr(top, (n,), (0, 40)))
            items = expr(
                f"{pairs} / (jnp.sum({same}, axis=1) + {s.pick((1.0, 0.5))})", (n,), (0, 12), level=PRODUCT
            )
            # Without a single pair of one label nothing depends on anything; this term always does.
            items = add(s.short(items, 60), lse.spelled(f"{lse}[:, 0]", (n,)))
        else:
            partner = s.pick(
                (f"jnp.roll(jnp.arange({n}), {n // 2})", f"(jnp.arange({n}) + {max(1, n // 2)}) % {n}")
            )
            idx = s.put("partner|pos_idx", expr(partner, (n,), (0, n - 1), "int32", level=PRODUCT))
            items = sub(ar.logsumexp(s, masked, 1), s.put("pos", picked(s, sims, idx))).within(0, 12)
    nouns = {
        "pairs": ("info nce", "contrastive loss"),
        "labels": ("supervised contrast", "label contrast"),
        "partner": ("nt xent", "paired view contrast"),
    }
    return closed(s, nouns[form], items)


def metric(s: Sampler) -> Kernel:
    """Triplet and margin losses on distances, with the hardest or all negatives, cosine embeddings."""
    n, d = s.count(3, 6), s.count(2, 5)
    form = s.pick(("triplets", "hardest", "pairs", "cosine"))
    # A bias would cancel in the differences of rows.
    a = predicted(s, (n, d), "anchor|emb_a|queries", bias=0.0 if form == "hardest" else 0.5)
    low, high = (2.0, 4.0) if form == "pairs" else (0.3, 1.5)
    margin = s.scalar("margin", low=low, high=high)
    if form == "triplets":
        p, q = (
            s.array(names, (n, d), low=-2, high=2) for names in (("positive", "pos_x"), ("negative", "neg_x"))
        )
        dist = [
            s.put(names, expr(c, (n,), (0.1, 20)))
            for c, names in (
                (self_distance(s, a, p), ("d_pos", "near")),
                (self_distance(s, a, q), ("d_neg", "far")),
            )
        ]
        gap = s.put("gap|violation", add(sub(dist[0], dist[1]), margin))
        items = s.one_of(
            lambda: el.maximum(gap, number(0.0)), lambda: expr(f"jax.nn.softplus({gap})", (n,), (0, 22))
        )
    elif form == "hardest":
        labels = s.ints("labels|groups", (n,), 0, 1)
        gaps = s.put("gaps|diffs", expr(f"{a}[:, None, :] - {a}[None, :, :]", (n, n, d), 8, level=SUM))
        dist2 = s.put(
            "dists|pair_dist",
            expr(f"jnp.sqrt(jnp.sum({gaps}**2, axis=-1) + {s.epsilon()})", (n, n), (0.2, 15)),
        )
        same = s.put(
            "same|same_label",
            expr(f"{labels}[:, None] == {labels}[None, :]", (n, n), (0, 1), "bool", level=COMPARE),
        )
        hard = s.put(
            "hardest_pos|far_pos", expr(f"jnp.max(jnp.where({same}, {dist2}, 0), axis=1)", (n,), (0, 15))
        )
        easy = s.put(
            "hardest_neg|near_neg", expr(f"jnp.min(jnp.where({same}, 20.0, {dist2}), axis=1)", (n,), (0, 20))
        )
        items = expr(f"jax.nn.softplus({hard} - {easy} + {margin})", (n,), (0, 20))
        items = add(items, ar.mean(s, dist2, 1))
    elif form == "pairs":
        b = s.array("partner|emb_b", (n, d), low=-2, high=2)
        y = s.put("y|t", tensors.as_float(s.mask("is_same|same_pair", (n,)), a))
        dist = [s.put("dist|d", expr(self_distance(s, a, b), (n,), (0.1, 20)))]
        hinge = f"jnp.maximum({margin} - {dist[0]}, 0.0) ** 2"
        items = expr(f"{y} * {dist[0]}**2 + (1 - {y}) * {hinge}", (n,), (0, 100), level=SUM)
    else:
        b = s.array("other|emb_b", (n, d), low=-2, high=2)
        ua, ub = unit_rows(s, a, "ua"), unit_rows(s, b, "ub")
        cos = s.put("cos_sim|cosine", expr(f"jnp.sum({ua} * {ub}, axis=-1)", (n,), 1, usual=(-0.6, 0.6)))
        sign = s.mask("is_match|same", (n,))
        items = el.where(
            sign,
            sub(number(1.0), cos),
            expr(f"jax.nn.softplus({cos} - {s.coef(0.1, 0.5)})", (n,), (0, 2)),
        )
    nouns = {
        "triplets": ("triplet loss", "triplet margin loss"),
        "hardest": ("hard triplet loss", "batch hard loss"),
        "pairs": ("pair margin loss", "siamese loss"),
        "cosine": ("cosine embedding loss", "cosine pair loss"),
    }
    return closed(s, nouns[form], items)


def self_distance(s: Sampler, a: Value, b: Value) -> str:
    """The distances of rows."""
    return s.pick(
        (
            f"jnp.sqrt(jnp.sum(({a} - {b}) ** 2, axis=-1) + {s.epsilon()})",
            f"jnp.sum(({a} - {b}) ** 2, axis=-1)",
            f"jnp.mean(jnp.abs({a} - {b}), axis=-1)",
            f"jnp.linalg.norm({a} - {b} + 0.01, axis=-1)",
        )
    )


def regression(s: Sampler) -> Kernel:
    """Huber, quantile, log-cosh, Charbonnier, Tukey and their kin."""
    shape = s.shape(1, 3, 30, least=2)
    pred = predicted(s, shape, "pred|outputs|y_hat")
    target = s.array("target|y_true|truth", shape, low=-2, high=2)
    err = s.put("err|residual|diff", sub(pred, target))
    delta = s.scalar("delta", low=0.4, high=1.5)
    form = s.pick(FEW_DIGITS if s.narrow else ERRORS)
    items = form(s, err, delta)
    if s.chance(0.25) and form is not _quantiles:
        items = mul(s.let(items), s.array("feature_w|channel_w", shape[-1:], low=0.3, high=1.4))
    noun = f"{form.__name__.strip('_').replace('_', ' ').removesuffix(' by minimum')} loss"
    return closed(s, (noun, "quantile loss" if form in (_pinball, _quantiles) else "robust loss"), items, err)


def _huber(s: Sampler, err: Value, delta: Value) -> Value:
    outside = f"{delta} * (jnp.abs({err}) - 0.5 * {delta})"
    code = f"jnp.where(jnp.abs({err}) <= {delta}, 0.5 * {err}**2, {outside})"
    return expr(code, err.shape, (0, 12))


def _huber_by_minimum(s: Sampler, err: Value, delta: Value) -> Value:
    quad = s.put("quad|inner_part", expr(f"jnp.minimum(jnp.abs({err}), {delta})", err.shape, (0, 1.5)))
    return expr(f"0.5 * {quad}**2 + {delta} * (jnp.abs({err}) - {quad})", err.shape, (0, 12), level=SUM)


def _pinball(s: Sampler, err: Value, delta: Value) -> Value:
    q = s.scalar("q|quantile", low=0.1, high=0.9)
    return expr(f"jnp.maximum({q} * {err}, ({q} - 1) * {err})", err.shape, (0, 8))


def _log_cosh(s: Sampler, err: Value, delta: Value) -> Value:
    return expr(f"{err} + jax.nn.softplus(-2 * {err}) - jnp.log(2.0)", err.shape, (0, 8), level=SUM)


def _charbonnier(s: Sampler, err: Value, delta: Value) -> Value:
    return expr(f"jnp.sqrt({err}**2 + {delta}**2) - {delta}", err.shape, (0, 8), level=SUM)


def _tukey(s: Sampler, err: Value, delta: Value) -> Value:
    code = f"1 - (1 - jnp.clip({err} / {s.coef(2, 4)}, -1.0, 1.0) ** 2) ** 3"
    return expr(code, err.shape, (0, 1), level=SUM)


def _cauchy(s: Sampler, err: Value, delta: Value) -> Value:
    return expr(f"jnp.log1p(0.5 * ({err} / {delta}) ** 2)", err.shape, (0, 5))


def _quantiles(s: Sampler, err: Value, delta: Value) -> Value:
    tau = s.array("taus|quantiles", (s.count(2, 4),), low=0.1, high=0.9)
    tilt = expr(f"{tau} - ({err}[..., None] < 0)", (*err.shape, tau.size), 1, level=SUM)
    return mul(s.put("slopes|tilt", tilt), expr(f"{err}[..., None]", (*err.shape, 1), err.interval))


ERRORS = (_huber, _huber_by_minimum, _pinball, _log_cosh, _charbonnier, _tukey, _cauchy, _quantiles)
FEW_DIGITS = (
    _huber,
    _huber_by_minimum,
    _pinball,
    _charbonnier,
    _cauchy,
)  # Those that sixteen bits suffice for.


def ranking(s: Sampler) -> Kernel:
    """Pairwise and listwise ranking losses."""
    n, m = s.count(1, 3), s.count(3, 6)
    scores = predicted(s, (n, m), "scores|relevance_hat")
    form = s.pick(("logistic", "hinge", "list net", "list mle", "soft ndcg"))
    rel = s.array("relevance|grades|gains", (n, m), low=0, high=3)
    if form in ("logistic", "hinge"):
        gaps = s.put(
            "gaps|score_diff", expr(f"{scores}[:, :, None] - {scores}[:, None, :]", (n, m, m), 8, level=SUM)
        )
        better = s.put(
            "better|ordered",
            expr(f"{rel}[:, :, None] > {rel}[:, None, :]", (n, m, m), (0, 1), "bool", level=COMPARE),
        )
        each = (
            f"jax.nn.softplus(-{gaps})"
            if form == "logistic"
            else f"jnp.maximum({s.coef(0.5, 1.5)} - {gaps}, 0.0)"
        )
        if s.chance(0.5):
            each = f"jnp.abs({rel}[:, :, None] - {rel}[:, None, :]) * {each}"
        pairs = s.put("pair_loss|penalties", expr(each, (n, m, m), (0, 24), level=PRODUCT))
        items = expr(
            f"jnp.sum(jnp.where({better}, {pairs}, 0), axis=(1, 2)) / {m * (m - 1) // 2}",
            (n,),
            (0, 24),
            level=PRODUCT,
        )
    elif form == "list net":
        target = s.put("target_p|ideal", expr(f"jax.nn.softmax({rel}, axis=-1)", (n, m), (0, 1)))
        items = expr(f"-jnp.sum({target} * {log_softmax(s, scores)}, axis=-1)", (n,), (0, 10), level=11)
    elif form == "list mle":
        order = s.put(
            "order|by_relevance", expr(f"jnp.argsort(-{rel}, axis=-1)", (n, m), (0, m - 1), "int32")
        )
        sorted_s = s.put(
            "ranked|sorted_scores", scores.spelled(f"jnp.take_along_axis({scores}, {order}, axis=-1)")
        )
        tail = s.put(
            "tail_lse|log_tail", expr(f"{s.lax}.cumlogsumexp({sorted_s}, axis=1, reverse=True)", (n, m), 8)
        )
        items = expr(f"jnp.sum({tail} - {sorted_s}, axis=-1)", (n,), (0, 40))
    else:
        gaps = s.put(
            "gaps|score_diff", expr(f"{scores}[:, None, :] - {scores}[:, :, None]", (n, m, m), 8, level=SUM)
        )
        rank = s.put(
            "soft_rank|ranks",
            expr(
                f"0.5 + jnp.sum(jax.nn.sigmoid({gaps} / {s.coef(0.3, 1)}), axis=-1)",
                (n, m),
                (0.5, m + 1),
                level=SUM,
            ),
        )
        gain = s.put(
            "dcg_terms|discounted",
            expr(f"(2.0**{rel} - 1) / jnp.log2(1 + {rank})", (n, m), (0, 14), level=PRODUCT),
        )
        items = mul(number(-0.1), ar.total(s, gain, 1))
    nouns = {"logistic": "pairwise logistic", "hinge": "pairwise hinge", "soft ndcg": "soft dcg"}
    return closed(s, (nouns.get(form, form), "ranking loss"), items)


def alignment(s: Sampler) -> Kernel:
    """Dynamic programs over a lattice of log scores: CTC-like paths, a CRF, soft DTW."""
    form = s.pick((_paths, _random_field, _time_warp))
    t, c = s.count(3, 6), s.count(2, 5)
    body, carry = s.name("advance|step|body|forward_step"), s.name("alpha|carry|prev")
    return form(s, t, c, body, carry)


def _paths(s: Sampler, t: int, c: int, body: str, carry: str) -> Kernel:
    log_p = log_softmax(s, predicted(s, (t, c), "logits|frame_scores"))
    n = s.count(2, min(t, 4))
    labels = s.ints("labels|symbols", (n,), 0, c - 1)
    emit = s.put("emit|frame_logp", log_p.spelled(f"{log_p}[:, {labels}]", (t, n)))
    row, shifted = s.name("row|emit_t"), s.name("shifted|diag_in")
    with s.suite(f"def {body}({carry}, {row}):"):
        s.line(f"{shifted} = jnp.concatenate([jnp.full_like({carry}[:1], -30.0), {carry}[:-1]])")
        after = s.put(
            "alpha_new|nxt", expr(f"jnp.logaddexp({carry}, {shifted}) + {row}", (n,), (-60, 0), level=SUM)
        )
        s.line(f"return {after}, {after}")
    init = s.put(
        "init|alpha0",
        expr(f"jnp.full(({n},), -30.0, dtype={emit}.dtype).at[0].set({emit}[0, 0])", (n,), (-30, 0)),
    )
    last, trace = s.name("final|alpha_t"), s.name("lattice|trace")
    s.line(f"{last}, {trace} = {s.lax}.scan({body}, {init}, {emit}[1:])")
    total = (
        expr(f"-{last}[-1]", (), (0, 60), level=11)
        if s.chance(0.6)
        else expr(f"-jax.nn.logsumexp({last})", (), (-3, 60), level=11)
    )
    return closed(
        s,
        ("monotonic alignment loss", "alignment loss", "lattice loss"),
        div(total, number(t)),
        expr(trace, (t - 1, n), (-60, 0)),
    )


def _random_field(s: Sampler, t: int, c: int, body: str, carry: str) -> Kernel:
    emissions = predicted(s, (t, c), "emissions|unary_scores")
    trans = s.array("transitions|trans", (c, c), low=-1, high=1)
    tags = s.ints("tags|labels|path", (t,), 0, c - 1)
    row = s.name("row|emit_t")
    with s.suite(f"def {body}({carry}, {row}):"):
        code = s.pick(
            (
                f"jax.nn.logsumexp({carry}[:, None] + {trans}, axis=0) + {row}",
                f"{row} + jax.nn.logsumexp({carry}[:, None] + {trans}, axis=0)",
            )
        )
        s.line(f"return {code}, None")
    last = s.name("final|alpha_t")
    s.line(f"{last}, _ = {s.lax}.scan({body}, {emissions}[0], {emissions}[1:])")
    log_z = s.put("log_z|partition", expr(f"jax.nn.logsumexp({last})", (), (-20, 40)))
    unary = s.put("unary_sum|emit_score", expr(f"jnp.sum({picked(s, emissions, tags)})", (), 20))
    pair = s.put("pair_sum|trans_score", expr(f"jnp.sum({trans}[{tags}[:-1], {tags}[1:]])", (), 6))
    return closed(
        s,
        ("crf loss", "sequence nll", "tagging loss"),
        expr(f"{log_z} - {unary} - {pair}", (), (0, 50), level=SUM),
        log_z,
    )


def _time_warp(s: Sampler, t: int, c: int, body: str, carry: str) -> Kernel:
    m = s.count(3, 5)
    a = s.array("series_a|query", (t, 2), low=-1.5, high=1.5)
    b = s.array("series_b|reference", (m, 2), low=-1.5, high=1.5)
    cost = s.put("cost|dist2", expr(f"jnp.sum(({a}[:, None] - {b}[None, :]) ** 2, axis=-1)", (t, m), (0, 50)))
    gamma = s.scalar("gamma", low=0.5, high=1.5).code
    row, cell, inner = s.name("row|cost_row"), s.name("left|run"), s.name("sweep|cell_step")
    item, up, diag, one, stop = (
        s.name("item"),
        s.name("up"),
        s.name("diag"),
        s.name("here|cost_ij"),
        s.name("best|soft_min"),
    )
    with s.suite(f"def {inner}({cell}, {item}):"):
        s.line(f"{up}, {diag}, {one} = {item}")
        s.line(f"{stop} = -{gamma} * jax.nn.logsumexp(-jnp.stack([{cell}, {up}, {diag}]) / {gamma})")
        s.line(f"return {one} + {stop}, {one} + {stop}")
    edge, filled = s.name("edge|wall"), s.name("filled|new_row")
    with s.suite(f"def {body}({carry}, {row}):"):
        s.line(f"{edge} = jnp.full((), 1e3, dtype={row}.dtype)")
        s.line(f"_, {filled} = {s.lax}.scan({inner}, {edge}, ({carry}[1:], {carry}[:-1], {row}))")
        s.line(f"return jnp.concatenate([{edge}[None], {filled}]), None")
    init = s.put(
        "init|start_row",
        expr(f"jnp.full(({m + 1},), 1e3, dtype={cost}.dtype).at[0].set(0.0)", (m + 1,), (0, 1000)),
    )
    last = s.name("final|last_row")
    s.line(f"{last}, _ = {s.lax}.scan({body}, {init}, {cost})")
    return closed(
        s,
        ("soft dtw", "warped distance", "elastic alignment"),
        expr(f"{last}[-1] / {t + m}", (), (-9, 40), level=PRODUCT),
        cost,
    )


def likelihood(s: Sampler) -> Kernel:
    """Negative log likelihoods: Poisson, Gaussian, Student, gamma, negative binomial, mixtures."""
    shape = batch(s)
    raw = predicted(s, shape, "eta|log_rate|outputs")
    raw = s.let(let_within(s, raw, 2.5))
    form = s.pick((_poisson, _gaussian, _student, _gamma, _negative_binomial, _mixture, _tweedie))
    noun = form.__name__.strip("_").replace("_", " ")
    return closed(s, (f"{noun} nll", f"{noun} likelihood"), form(s, shape, raw))


def _poisson(s: Sampler, shape: Shape, raw: Value) -> Value:
    y = s.array("counts|events", shape, low=0, high=5)
    items = expr(f"jnp.exp({raw}) - {y} * {raw}", shape, (-12, 25), level=SUM)
    if s.chance(0.35):
        items = add(s.let(items), expr(f"{s.lax}.lgamma({y} + 1)", shape, (-0.2, 5)))
    return items


def _gaussian(s: Sampler, shape: Shape, raw: Value) -> Value:
    y = s.array("y|observed|target", shape, low=-2, high=2)
    log_s = let_within(
        s,
        s.array("log_sigma|log_scale", shape if s.chance(0.6) else shape[-1:], low=-1, high=0.7),
        1.2,
    )
    z = s.put("z|standard_err", mul(sub(y, raw), el.exp(neg(log_s))))
    return add(mul(number(0.5), square(z)), log_s)


def _student(s: Sampler, shape: Shape, raw: Value) -> Value:
    y = s.array("y|observed|target", shape, low=-2, high=2)
    nu, scale = s.scalar("nu|dof", low=2, high=6), s.scalar("scale|sigma", low=0.5, high=1.5)
    return expr(
        f"0.5 * ({nu} + 1) * jnp.log1p((({y} - {raw}) / {scale}) ** 2 / {nu}) + jnp.log({scale})",
        shape,
        (-1, 20),
        level=SUM,
    )


def _gamma(s: Sampler, shape: Shape, raw: Value) -> Value:
    y = s.array("waits|durations|claims", shape, low=0.2, high=3)
    shape_k = s.scalar("shape_k|k_shape", low=0.8, high=3)
    return expr(
        f"{shape_k} * ({raw} + {y} * jnp.exp(-{raw})) - ({shape_k} - 1) * jnp.log({y})",
        shape,
        (-9, 50),
        level=SUM,
    )


def _negative_binomial(s: Sampler, shape: Shape, raw: Value) -> Value:
    y = s.array("counts|events", shape, low=0, high=5)
    r = s.scalar("dispersion|r", low=0.5, high=3)
    return expr(
        f"({y} + {r}) * jnp.logaddexp(jnp.log({r}), {raw}) - {y} * {raw} - {r} * jnp.log({r})",
        shape,
        (-5, 40),
        level=SUM,
    )


def _mixture(s: Sampler, shape: Shape, raw: Value) -> Value:
    k = s.count(2, 4)
    y = s.array("y|observed|target", shape, low=-2, high=2)
    wide = (*shape, k)
    pi = log_softmax(s, s.array("mix_logits|pi_logits", wide, low=-1.5, high=1.5), "log_pi")
    mu, ls = (
        s.array("mus|means", wide, low=-2, high=2),
        s.array("log_sigmas|log_stds", wide, low=-0.7, high=0.7),
    )
    gap = s.put("gap|miss", sub(y, raw))
    z = s.put("z|scaled_gap", expr(f"({gap}[..., None] - {mu}) * jnp.exp(-{ls})", wide, 14, level=PRODUCT))
    inside = s.put("comp|log_terms", expr(f"{pi} - {ls} - 0.5 * {z}**2", wide, (-99, 2), level=SUM))
    return neg(expr(f"jax.nn.logsumexp({inside}, axis=-1)", shape, (-60, 3)))


def _tweedie(s: Sampler, shape: Shape, raw: Value) -> Value:
    y = s.array("spend|rainfall|claims", shape, low=0.1, high=3)
    p = s.pick((1.5, 1.3, 1.7))
    return expr(
        f"jnp.exp({round(2 - p, 2)} * {raw}) / {round(2 - p, 2)}"
        f" + {y} * jnp.exp({round(1 - p, 2)} * {raw}) / {round(p - 1, 2)}",
        shape,
        (0, 50),
        level=SUM,
    )


def overlap(s: Sampler) -> Kernel:
    """Dice, Jaccard and Tversky losses of soft masks."""
    n, size, c = s.count(1, 3), tuple(s.count(2, 5) for _ in range(s.count(1, 2))), s.count(1, 3)
    shape = (n, *size, c) if c > 1 else (n, *size)
    logits = predicted(s, shape, "logits|mask_logits|seg_scores")
    p = (
        probabilities(s, logits, len(shape) - 1)
        if c > 1 and s.chance(0.5)
        else applied(s, "jax.nn.sigmoid", logits)
    )
    p = s.put("p|probs|soft_mask", p)
    y = (
        s.array("target|truth", shape, low=0, high=1)
        if s.chance(0.5)
        else s.put("y|t", tensors.as_float(s.mask("truth_mask|target", shape), logits))
    )
    axes = tuple(range(1, 1 + len(size)))
    text = f"axis=({', '.join(map(str, axes))})" if len(axes) > 1 else f"axis={axes[0]}"
    out = (n, c) if c > 1 else (n,)
    cells = 1
    for length in size:
        cells *= length

    def sums(code: str, names: Names = "") -> Value:
        return s.put(names, expr(f"jnp.sum({code}, {text})", out, (0, cells)))

    inter, eps = sums(f"{p} * {y}", "inter|overlap"), s.coef(0.2, 1).code
    form, noun = s.pick(
        ((_dice, "dice"), (_jaccard, "soft iou"), (_tversky, "tversky"), (_squared_dice, "squared dice"))
    )
    items = form(s, sums, p, y, out, inter, eps)
    if s.chance(0.3):
        bce = expr(f"jnp.mean(jax.nn.softplus({logits}) - {y} * {logits}, {text})", out, (0, 6))
        items = add(s.put("region", items), s.put("bce|pixel_loss", bce))
    return closed(s, (f"{noun} loss", f"{noun} segmentation"), items, p)


def _dice(
    s: Sampler, sums: Callable[[str, str], Value], p: Value, y: Value, out: Shape, inter: Value, eps: str
) -> Value:
    total = sums(f"{p} + {y}", "total|both")
    return expr(f"1 - (2 * {inter} + {eps}) / ({total} + {eps})", out, (0, 1), level=SUM)


def _jaccard(
    s: Sampler, sums: Callable[[str, str], Value], p: Value, y: Value, out: Shape, inter: Value, eps: str
) -> Value:
    union = sums(f"{p} + {y} - {p} * {y}", "union")
    return expr(f"1 - ({inter} + {eps}) / ({union} + {eps})", out, (0, 1), level=SUM)


def _tversky(
    s: Sampler, sums: Callable[[str, str], Value], p: Value, y: Value, out: Shape, inter: Value, eps: str
) -> Value:
    fp, fn = (
        sums(f"{p} * (1 - {y})", "fp|false_pos"),
        sums(f"(1 - {p}) * {y}", "fn|false_neg"),
    )
    a = s.scalar("a|share", low=0.2, high=0.8)
    items = expr(
        f"1 - ({inter} + {eps}) / ({inter} + {a} * {fp} + (1 - {a}) * {fn} + {eps})",
        out,
        (0, 1),
        level=SUM,
    )
    if s.chance(0.5):
        items = expr(f"{s.put('tversky', items)} ** {s.pick((0.75, 1.5, 2))}", out, (0, 1))
    return items


def _squared_dice(
    s: Sampler, sums: Callable[[str, str], Value], p: Value, y: Value, out: Shape, inter: Value, eps: str
) -> Value:
    squares = sums(f"{p}**2 + {y}**2", "squares|energies")
    return expr(f"1 - (2 * {inter} + {eps}) / ({squares} + {eps})", out, (0, 1), level=SUM)


def distillation(s: Sampler) -> Kernel:
    """A student's softened predictions against a teacher's, and against the labels."""
    lead, c = batch(s), s.count(2, 6)
    student = predicted(s, (*lead, c), "student_logits|student")
    teacher = s.array("teacher_logits|teacher", (*lead, c), low=-2.5, high=2.5)
    t = s.scalar("temperature|t_soft", low=1.2, high=3)
    log_q = log_softmax(s, s.put("soft_student|s_scaled", div(student, t)), "log_q|s_logp")
    log_p = log_softmax(s, s.put("soft_teacher|t_scaled", div(teacher, t)), "log_t|t_logp")
    kl = s.put(
        "kl|soft_loss", expr(f"jnp.sum(jnp.exp({log_p}) * ({log_p} - {log_q}), axis=-1)", lead, (0, 5))
    )
    soft = mul(square(t), kl).within(0, 40)
    items = s.one_of(
        lambda: soft, lambda: _with_labels(s, lead, c, student, soft), lambda: _with_hints(s, lead, soft)
    )
    return closed(s, ("distillation loss", "teacher student", "soft target loss"), items, kl)


def _with_labels(s: Sampler, lead: Shape, c: int, student: Value, soft: Value) -> Value:
    labels = s.ints(LABELS, lead, 0, c - 1)
    hard = s.put(
        "hard|hard_loss",
        neg(picked(s, log_softmax(s, student, "log_s|hard_logp"), labels)).within(0, 12),
    )
    a = s.scalar("a|share", low=0.2, high=0.8)
    return add(mul(a, soft), mul(sub(number(1.0), a), hard))


def _with_hints(s: Sampler, lead: Shape, soft: Value) -> Value:
    d = s.count(2, 4)
    fs, ft = (
        s.array(names, (*lead, d), low=-1, high=1)
        for names in (("student_feat", "hint_s"), ("teacher_feat", "hint_t"))
    )
    w = layers.weights(s, "w_hint|w_regress", (d, d), d)
    gap = s.put("gap|hint_err", sub(tensors.linear(s, fs, w), ft))
    return add(soft, ar.mean(s, square(gap), gap.rank - 1))


def adversarial(s: Sampler) -> Kernel:
    """Losses with a gradient in them (penalties, physics), GAN losses, and several tasks weighed."""
    n, d = s.count(2, 5), s.count(2, 4)
    return s.one_of(
        lambda: _gradient_penalty(s, n, d), lambda: _discriminator(s, n), lambda: _several_tasks(s)
    )


def _gradient_penalty(s: Sampler, n: int, d: int) -> Kernel:
    x = s.array("x|points|samples", (n, d), low=-1.2, high=1.2)
    h = s.count(2, 4)
    w1, w2 = layers.weights(s, "w1|w_in", (d, h), d), layers.weights(s, "w2|w_read", (h,), h)
    critic, point = s.name("critic|potential|net"), s.name("pt|xi")
    act = s.pick(("jnp.tanh", "jnp.sin", "jax.nn.softplus", "jax.nn.silu"))
    with s.suite(f"def {critic}({point}):"):
        s.line(f"return {act}({point} @ {w1}) @ {w2}")
    if s.chance(0.5):
        grads = s.put("grads|slopes", expr(f"jax.vmap(jax.grad({critic}))({x})", (n, d), 3))
        values = s.put("values_x|critic_out", expr(f"jax.vmap({critic})({x})", (n,), 5))
    else:
        names = s.name("values_x|critic_out"), s.name("grads|slopes")
        s.line(f"{names[0]}, {names[1]} = jax.vmap(jax.value_and_grad({critic}))({x})")
        values, grads = expr(names[0], (n,), 5), expr(names[1], (n, d), 3)
    size = s.put(
        "slope_norm|g_norm", expr(f"jnp.sqrt(jnp.sum({grads}**2, axis=-1) + {s.epsilon()})", (n,), (0.1, 6))
    )
    penalty = s.put("penalty|lipschitz", expr(f"({size} - 1) ** 2", (n,), (0, 25)))
    items = add(values, penalty)
    return closed(s, ("gradient penalty", "critic loss"), items, grads)


def _discriminator(s: Sampler, n: int) -> Kernel:
    real, fake = (
        predicted(s, (n,), "real_scores|d_real"),
        s.array("fake_scores|d_fake", (n,), low=-2, high=2),
    )
    a, b = s.pick(
        (
            (f"jax.nn.softplus(-{real})", f"jax.nn.softplus({fake})"),
            (f"jnp.maximum(1 - {real}, 0.0)", f"jnp.maximum(1 + {fake}, 0.0)"),
            (f"({real} - 1) ** 2", f"{fake}**2"),
            (
                f"jax.nn.softplus(-({real} - jnp.mean({fake})))",
                f"jax.nn.softplus({fake} - jnp.mean({real}))",
            ),
        )
    )
    first, second = (
        s.put("real_loss|on_real", expr(a, (n,), (0, 25))),
        s.put("fake_loss|on_fake", expr(b, (n,), (0, 25))),
    )
    return closed(
        s,
        ("gan loss", "discriminator loss", "adversarial loss"),
        s.pick((add(first, second), mul(number(0.5), add(first, second)))),
        first,
    )


def _several_tasks(s: Sampler) -> Kernel:
    k = s.count(2, 3)
    log_vars = s.array("log_vars|task_log_var", (k,), low=-1, high=1)
    parts = []
    for place in range(k):
        shape = batch(s)
        p = predicted(s, shape, f"pred_{'abc'[place]}|out_{'abc'[place]}")
        t = s.array(f"target_{'abc'[place]}|truth_{'abc'[place]}", shape, low=-1.5, high=1.5)
        gap = s.put(f"err_{'abc'[place]}", sub(p, t))
        each = s.pick((square(gap), el.absolute(gap), el.log1p(square(gap))))
        parts.append(s.put(f"loss_{'abc'[place]}", ar.mean(s, each)))
    stacked = s.put(
        "task_losses|stacked", expr(f"jnp.stack([{', '.join(part.code for part in parts)}])", (k,), (0, 30))
    )
    items = expr(f"jnp.exp(-{log_vars}) * {stacked} + {log_vars}", (k,), (-1, 80), level=SUM)
    return closed(s, ("multi task loss", "uncertainty weighting", "combined objective"), items, stacked)


def sequence(s: Sampler) -> Kernel:
    """A language model's loss: tokens masked by length, in chunks or one position after the other."""
    b, t, v, d = s.count(1, 3), s.count(3, 5), s.count(3, 6), s.count(2, 4)
    h = s.array("hidden|h|states", (b, t, d), low=-1.5, high=1.5)
    w = layers.weights(s, "w_vocab|unembed|w_head", (d, v), d)
    tokens = s.ints("tokens|token_ids|targets", (b, t), 0, v - 1)
    form = s.pick(("masked", "scanned", "mapped"))
    if form == "masked":
        logits = put_within(s, "logits", tensors.linear(s, h, w), 5)
        nll = s.put("nll|token_loss", neg(picked(s, log_softmax(s, logits), tokens)).within(0, 12))
        lengths = s.ints("lengths|n_tokens", (b,), 1, t)
        keep = s.put(
            "keep|in_seq",
            expr(f"jnp.arange({t}) < {lengths}[:, None]", (b, t), (0, 1), "bool", level=COMPARE),
        )
        total = s.put(
            "per_seq|mean_nll",
            expr(f"jnp.sum(jnp.where({keep}, {nll}, 0), axis=-1) / {lengths}", (b,), (0, 12), level=PRODUCT),
        )
        if s.chance(0.3):
            return closed(s, ("perplexity", "sequence perplexity"), el.exp(let_within(s, total, 3)))
        return closed(s, ("sequence loss", "token loss"), total)
    one, row, y = (
        s.name("position_loss|chunk_loss|token_step"),
        s.name("h_t|row"),
        s.name("y_t|tok"),
    )
    pair, acc = s.name("pair|item"), s.name("acc|running_sum")
    args = f"{acc}, {pair}" if form == "scanned" else pair
    with s.suite(f"def {one}({args}):"):
        s.line(f"{row}, {y} = {pair}")
        logits = put_within(s, "logits_t", tensors.linear(s, h.spelled(row, (b, d)), w), 5)
        nll = s.put(
            "nll_t|step_loss",
            neg(picked(s, log_softmax(s, logits), expr(y, (b,), (0, v - 1), "int32"))).within(0, 12),
        )
        s.line(f"return {acc} + jnp.mean({nll}), {nll}" if form == "scanned" else f"return {nll}")
    xs = f"({h}.swapaxes(0, 1), {tokens}.T)"
    if form == "scanned":
        names = s.name("total_loss|summed"), s.name("trace|all_nll")
        init = f"jnp.zeros((), dtype={h}.dtype)"
        s.line(f"{names[0]}, {names[1]} = {s.lax}.scan({one}, {init}, {xs})")
        loss = div(expr(names[0], (), (0, 12 * t)), number(t))
        return closed(
            s, ("sequence loss", "scanned loss", "token loss"), loss, expr(names[1], (t, b), (0, 12))
        )
    code = expr(f"{s.lax}.map({one}, {xs})", (t, b), (0, 12))
    return closed(s, ("sequence loss", "chunked loss", "token loss"), code)


def transport(s: Sampler) -> Kernel:
    """Distances of samples: sorted, by kernels, by balanced transport plans, decorrelation."""
    n, m, d = s.count(3, 5), s.count(3, 5), s.count(2, 3)
    form = s.pick(("sorted", "kernels", "plans", "decorrelation"))
    if form == "sorted":
        a, b = (
            predicted(s, (n, d), "samples_a|gen_x"),
            s.array("samples_b|data_x", (n, d), low=-2, high=2),
        )
        first, second = (
            s.put(names, x.spelled(f"jnp.sort({x}, axis=0)"))
            for x, names in ((a, ("sorted_a",)), (b, ("sorted_b",)))
        )
        gap = s.put("gap|quantile_gap", sub(first, second))
        items = s.one_of(
            lambda: el.absolute(gap), lambda: square(gap), lambda: el.sqrt(add(square(gap), number(0.1)))
        )
        return closed(s, ("wasserstein loss", "sorted distance"), items)
    if form == "decorrelation":
        a, b = (
            predicted(s, (n, d), "view_a|za", bias=0.0),
            s.array("view_b|zb", (n, d), low=-2, high=2),
        )
        rows = []
        for x, name in ((a, "a_c"), (b, "b_c")):
            centered = s.put(f"{name}entered", sub(x, ar.mean(s, x, 0, True)))
            rows.append(s.put(f"{name}_unit", div(centered, ar.std(s, x, 0, True)).within(-2, 2)))
        cross = s.put("cross|corr", expr(f"{rows[0]}.T @ {rows[1]} / {n}", (d, d), 4, level=PRODUCT))
        eye = s.put("eye|identity", expr(f"jnp.eye({d}, dtype={cross}.dtype)", (d, d), (0, 1)))
        w = s.scalar("w|weight", low=0.02, high=0.5).code
        off = f"({cross} - {eye}) ** 2"
        items = expr(f"{off} * ({eye} + {w} * (1 - {eye}))", (d, d), (0, 25), level=PRODUCT)
        return closed(s, ("barlow twins", "decorrelation loss", "redundancy loss"), items, cross)
    a = predicted(s, (n, d), "samples_a|gen_x")
    b = s.array("samples_b|data_x", (m, d), low=-2, high=2)
    if form == "kernels":
        table, left, right = s.name("gram|rbf|kernel_table"), s.name("p|left"), s.name("q|right")
        with s.helper(table, left, right):
            sq = s.name("sq|d2")
            s.line(f"{sq} = jnp.sum(({left}[:, None, :] - {right}[None, :, :]) ** 2, axis=-1)")
            s.line("return " + s.pick((f"jnp.exp(-{sq} / 2)", f"1 / (1 + {sq})")))
        terms = [f"jnp.mean({table}({p}, {q}))" for p, q in ((a, a), (b, b), (a, b))]
        same = s.put("within|same_side", expr(f"{terms[0]} + {terms[1]}", (), (0, 2), level=SUM))
        cross = s.put("cross|between", expr(terms[2], (), (0, 1)))
        return closed(
            s,
            ("mmd loss", "kernel two sample"),
            expr(f"{same} - 2 * {cross}", (), (0, 2), level=SUM),
            cross,
        )
    cost = s.put(
        "cost|ground_cost",
        expr(f"jnp.sum(({a}[:, None, :] - {b}[None, :, :]) ** 2, axis=-1)", (n, m), (0, 60)),
    )
    eps = s.scalar("reg|epsilon", low=1.0, high=3.0).code
    logk = s.put("log_k|scaled_cost", expr(f"-{cost} / {eps}", (n, m), (-60, 0), level=PRODUCT))
    body, state, f, g = (
        s.name("sweep|balance|body"),
        s.name("pots|state"),
        s.name("f|u"),
        s.name("g|v"),
    )
    with s.suite(f"def {body}(_, {state}):"):
        s.line(f"_, {g} = {state}")
        s.line(f"{f} = -jax.nn.logsumexp({logk} + {g}[None, :], axis=1) - jnp.log({n}.0)")
        s.line(f"{g} = -jax.nn.logsumexp({logk} + {f}[:, None], axis=0) - jnp.log({m}.0)")
        s.line(f"return {f}, {g}")
    ends = s.name("f_end|u_end"), s.name("g_end|v_end")
    start = f"(jnp.zeros({n}, dtype={cost}.dtype), jnp.zeros({m}, dtype={cost}.dtype))"
    s.line(f"{ends[0]}, {ends[1]} = {s.lax}.fori_loop(0, {s.count(2, 4)}, {body}, {start})")
    plan = s.put(
        "plan|coupling_nm", expr(f"jnp.exp({logk} + {ends[0]}[:, None] + {ends[1]}[None, :])", (n, m), (0, 1))
    )
    return closed(
        s,
        ("sinkhorn loss", "optimal transport"),
        expr(f"jnp.sum({plan} * {cost})", (), (0, 60)),
        plan,
    )


FORMS: tuple[Form, ...] = (
    cross_entropy,
    cross_entropy,
    focal,
    divergence,
    contrastive,
    metric,
    regression,
    ranking,
    alignment,
    alignment,
    likelihood,
    overlap,
    distillation,
    adversarial,
    sequence,
    sequence,
    transport,
)
NARROW_FORMS = (regression,)


FLOATS = Floats(
    TENTH_64, shares((15, "float32"), (2, "float64"), (2, "bfloat16"), (1, "float16")), SteadySampler
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW_FORMS, FLOATS)


TEMPLATE = Template("losses", "generate_losses_kernel", draw)
