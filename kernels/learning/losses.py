"""Losses: cross entropies, divergences, contrastive, robust, ranking, likelihoods, dynamic programs."""

import random
from collections.abc import Callable, Sequence

from kernels.kernel import Kernel, Template
from kernels.learning import _tensors as nn
from kernels.writing import arrays as ar
from kernels.writing import phrases as ph
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    COMPARE,
    PRODUCT,
    SUM,
    Shape,
    Value,
    add,
    div,
    mul,
    neg,
    number,
    square,
    sub,
)

Form = Callable[[Sampler], Kernel]
LABELS = ("labels", "targets", "y_true", "classes")


def predicted(s: Sampler, shape: Shape, *names: str, bias: float = 0.5) -> Value:
    """Predictions: an input, or what a small model makes of one."""
    if not shape or s.chance(0.5):
        limit = s.pick((1.5, 2.0, 3.0))
        x = s.array(shape, *(names or ("logits", "scores", "outputs")), low=-limit, high=limit)
        return nn.prepared(s, x, 0, 2, 4)
    d = s.count(2, 5)
    x = s.array((*shape[:-1], d), "x", "features", "inputs", low=-1.5, high=1.5)
    h = nn.prepared(s, x, 0, 1)
    if s.chance(0.35):
        h = nn.tame(s, nn.activate(s, nn.affine(s, h, s.count(2, 5), "w_hidden", "w1")), 3)
    return nn.tame(
        s,
        nn.affine(s, h, shape[-1], "w", "w_out", "head", bias=bias),
        4,
        *(names or ("logits", "scores", "outputs")),
    )


def closed(s: Sampler, nouns: Sequence[str], items: Value, *others: Value) -> Kernel:
    """The items averaged or summed, perhaps weighted or with a penalty, as a scalar or a row of losses."""
    items = s.let(items, "per_item", "losses", "loss_terms", "item_loss")
    if s.chance(0.15):
        items = s.let(s.unary(nn.tame(s, items, 8)))
    style = s.count(0, 6)
    if not items.rank:
        loss = items
    elif style == 0:
        w = s.array(
            items.shape[:1] if s.chance(0.4) and items.rank == 1 else items.shape,
            "weights",
            "sample_weight",
            low=0.2,
            high=1.5,
        )
        text = f"jnp.sum({w.code} * {items.code}) / jnp.sum({w.code})"
        loss = Value(text, (), items.low, items.high, level=PRODUCT, kind="mean")
    elif style == 1:
        mask = nn.floated(s.mask(items.shape, "mask", "valid", "keep"), items)
        m = s.let(mask, "m", "kept")
        text = f"jnp.sum({items.code} * {m.code}) / (jnp.sum({m.code}) + 1.0)"
        loss = Value(text, (), min(items.low, 0), max(items.high, 0), level=PRODUCT, kind="mean")
    elif style == 2:
        loss = ar.scaled_total(s, items, s.count(0, items.rank - 1))
    elif style == 3 and items.size > 2:
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
            w = Value(chosen.name, chosen.shape, chosen.low, chosen.high)
            term = s.pick(
                (f"jnp.sum({w.code}**2)", f"jnp.sum(jnp.abs({w.code}))", f"jnp.vdot({w.code}, {w.code})")
            )
            penalty = Value(term, (), 0, min(w.size, 20))
            loss = add(s.short(loss, 40), mul(number(s.pick((0.01, 0.1, 0.05, 0.001))), penalty))
    loss = s.let(loss, "loss", "objective", "mean_loss")
    out = nn.tame(s, loss, 30)
    if s.chance(0.35):
        out = s.chain(out, s.count(1, 2))
    beside = [other for other in others if s.chance(0.35)]
    return s.finish(s.pick(nouns), out, *beside)


def log_softmax(s: Sampler, logits: Value, *names: str) -> Value:
    axis = logits.rank - 1
    text = f"axis={ar.axis_text(s, logits.rank, axis)}"
    low = logits.low - logits.high - 3
    shape = logits.shape
    style = s.count(0, 3)
    if style == 0:
        peak = f"jnp.max({logits.code}, {text}, keepdims=True)"
        shifted = s.let(Value(f"{logits.code} - {peak}", shape, low, 0, level=SUM), "shifted", "stable")
        code = f"{shifted.code} - jnp.log(jnp.sum(jnp.exp({shifted.code}), {text}, keepdims=True))"
        value = Value(code, shape, low, 0, level=SUM, kind="log")
    elif style == 1:
        code = f"{logits.code} - jax.nn.logsumexp({logits.code}, {text}, keepdims=True)"
        value = Value(code, shape, low, 0, level=SUM, kind="log")
    else:
        value = Value(f"jax.nn.log_softmax({logits.code}, {text})", shape, low, 0, kind="log")
    return s.let(value, *(names or ("log_p", "log_probs", "logp")))


def picked(s: Sampler, table: Value, labels: Value) -> Value:
    """The entry of each row of the last axis that its label names."""
    shape, c = table.shape[:-1], table.shape[-1]
    style = s.count(0, 3)
    if style == 0 or (style == 3 and table.rank != 2):
        tail = s.pick(("[..., 0]", ".squeeze(-1)", "[..., 0]"))
        code = f"jnp.take_along_axis({table.code}, {labels.code}[..., None], axis=-1){tail}"
    elif style == 1 and table.rank == 2:
        code = f"{table.code}[jnp.arange({shape[0]}), {labels.code}]"
    elif style == 3:
        row, y = s.name("row", "lp"), s.name("y", "label")
        code = f"jax.vmap(lambda {row}, {y}: {row}[{y}])({table.code}, {labels.code})"
    else:
        hot = s.let(
            Value(f"jax.nn.one_hot({labels.code}, {c}, dtype={table.code}.dtype)", table.shape, 0, 1),
            "hot",
            "onehot",
            "one_hot_y",
        )
        code = f"jnp.sum({hot.code} * {table.code}, axis=-1)"
    return Value(code, shape, table.low, table.high, kind="select")


def batch(s: Sampler) -> Shape:
    return (s.count(2, 6),) if s.chance(0.75) else (s.count(1, 3), s.count(2, 4))


def cross_entropy(s: Sampler) -> Kernel:
    """Cross entropy with integer labels: smoothed, weighted by class, with a z-loss, some ignored."""
    lead, c = batch(s), s.count(2, 7)
    logits = predicted(s, (*lead, c), "logits", "scores")
    if s.chance(0.2):
        logits = nn.tame(s, div(logits, s.scalar("temperature", "tau", low=0.5, high=2)), 6)
    labels = s.ints(lead, 0, c - 1, *LABELS)
    log_p = log_softmax(s, logits)
    style = s.count(0, 4)
    if style == 0:
        eps = s.coef(0.05, 0.3)
        hot = Value(f"jax.nn.one_hot({labels.code}, {c}, dtype={log_p.code}.dtype)", (*lead, c), 0, 1)
        soft = s.let(add(mul(sub(number(1.0), eps), hot), div(eps, number(c))), "soft_labels", "smoothed")
        items = neg(ar.total(s, s.let(mul(soft, log_p)), len(lead))).within(0, 15)
    elif style == 1:
        eps = s.coef(0.05, 0.3)
        nll = s.let(neg(picked(s, log_p, labels)).within(0, 15), "nll")
        uniform = s.let(neg(ar.mean(s, log_p, len(lead))).within(0, 15), "uniform", "smooth_part")
        items = add(mul(sub(number(1.0), eps), nll), mul(eps, uniform))
    elif style == 2:
        weight = s.array((c,), "class_weights", "class_w", low=0.3, high=1.5)
        nll = s.let(neg(picked(s, log_p, labels)).within(0, 15), "nll")
        items = mul(nn.like(weight, f"{weight.code}[{labels.code}]", lead), nll)
    else:
        items = neg(picked(s, log_p, labels)).within(0, 15)
    if s.chance(0.2):
        z = s.let(ar.logsumexp(s, logits, len(lead)), "log_z", "lse")
        items = add(s.short(items, 40), mul(number(s.pick((0.01, 0.001, 0.1))), square(z)))
    if s.chance(0.2):
        keep = Value(f"{labels.code} != 0", lead, 0, 1, "bool", COMPARE)
        items = ph.where(keep, s.let(items), number(0.0))
    hits = (
        s.let(
            Value(f"jnp.argmax({logits.code}, axis=-1) == {labels.code}", lead, 0, 1, "bool", COMPARE),
            "hits",
            "correct",
        )
        if s.chance(0.12)
        else None
    )
    nouns = ("cross entropy", "softmax loss", "label smoothing", "classification loss")
    if hits:
        return s.finish(s.pick(nouns), s.chain(ar.mean(s, s.let(items)), s.count(0, 1)), hits)
    return closed(s, nouns, items, log_p)


def focal(s: Sampler) -> Kernel:
    """Focal loss for classes or for yes and no, and binary cross entropies."""
    gamma = s.pick((2, 1.5, 3, 2.0))
    if s.chance(0.4):
        lead, c = batch(s), s.count(2, 6)
        logits = predicted(s, (*lead, c), "logits", "scores")
        labels = s.ints(lead, 0, c - 1, *LABELS)
        log_pt = s.let(picked(s, log_softmax(s, logits), labels), "log_pt", "logp_true")
        pt = s.let(ph.exp(log_pt.within(-11, -0.001)), "pt", "p_true")
        focus = Value(f"(1.0 - {pt.code}) ** {gamma}", lead, 0, 1)
        items = mul(neg(log_pt.within(-11, 0)), focus)
        return closed(s, ("focal loss", "hard example loss"), items, pt)
    shape = batch(s)
    logits = predicted(s, shape, "logits", "scores")
    soft = s.chance(0.4)
    y = (
        s.array(shape, "targets", "y_true", "soft_labels", low=0.05, high=0.95)
        if soft
        else nn.floated(s.mask(shape, "labels", "is_positive", "y_true"), logits)
    )
    y = s.let(y, "y", "t")
    style = s.count(0, 3)
    if style == 0:
        bce = Value(
            f"-({y.code} * jax.nn.log_sigmoid({logits.code})"
            f" + (1.0 - {y.code}) * jax.nn.log_sigmoid(-{logits.code}))",
            shape,
            0,
            12,
            level=11,
        )
    elif style == 1:
        bce = Value(f"jax.nn.softplus({logits.code}) - {y.code} * {logits.code}", shape, 0, 12, level=SUM)
    elif style == 2:
        pos = s.array(shape[-1:], "pos_weight", "positive_w", low=0.5, high=2)
        bce = Value(
            f"{pos.code} * {y.code} * jax.nn.softplus(-{logits.code})"
            f" + (1.0 - {y.code}) * jax.nn.softplus({logits.code})",
            shape,
            0,
            24,
            level=SUM,
        )
    else:
        bce = Value(
            f"jnp.maximum({logits.code}, 0.0) - {logits.code} * {y.code}"
            f" + jnp.log1p(jnp.exp(-jnp.abs({logits.code})))",
            shape,
            0,
            12,
            level=SUM,
        )
    bce = s.let(bce, "bce", "binary_ce", "xent")
    if s.chance(0.5):
        p = s.let(Value(f"jax.nn.sigmoid({logits.code})", shape, 0.01, 0.99), "p", "prob")
        pt = s.let(
            Value(f"{p.code} * {y.code} + (1.0 - {p.code}) * (1.0 - {y.code})", shape, 0.01, 0.99, level=SUM),
            "pt",
            "p_true",
        )
        items = mul(Value(f"(1.0 - {pt.code}) ** {gamma}", shape, 0, 1), bce)
        if s.chance(0.5):
            alpha = s.coef(0.2, 0.8)
            alpha_t = s.let(
                Value(
                    f"{alpha.code} * {y.code} + {round(1 - alpha.low, 3)} * (1.0 - {y.code})",
                    shape,
                    0.1,
                    0.9,
                    level=SUM,
                ),
                "alpha_t",
            )
            items = mul(alpha_t, items)
    else:
        items = bce
    return closed(s, ("focal loss", "binary cross entropy", "sigmoid loss"), items, bce)


def divergence(s: Sampler) -> Kernel:
    """KL and Jensen-Shannon divergences, of tables or of Gaussians."""
    lead, c = batch(s), s.count(2, 6)
    style = s.count(0, 4)
    if style <= 1:
        p = log_softmax(s, predicted(s, (*lead, c), "logits_p", "p_logits"), "log_p", "lp")
        q = log_softmax(
            s,
            nn.prepared(s, s.array((*lead, c), "logits_q", "q_logits", low=-2, high=2), 0, 1),
            "log_q",
            "lq",
        )
        if style == 0:
            items = ar.total(
                s, s.let(mul(ph.exp(p.within(-12, 0)), s.let(sub(p, q), "log_ratio"))), len(lead)
            ).within(0, 15)
        else:
            m = s.let(
                Value(f"jnp.logaddexp({p.code}, {q.code}) - jnp.log(2.0)", (*lead, c), -15, 0, level=SUM),
                "log_m",
                "mixture",
            )
            first = s.let(
                Value(f"jnp.sum(jnp.exp({p.code}) * ({p.code} - {m.code}), axis=-1)", lead, 0, 0.7), "kl_p"
            )
            second = s.let(
                Value(f"jnp.sum(jnp.exp({q.code}) * ({q.code} - {m.code}), axis=-1)", lead, 0, 0.7), "kl_q"
            )
            items = mul(number(0.5), add(first, second))
    elif style == 2:
        p, q = (s.array((*lead, c), *names, low=0.1, high=1) for names in (("p", "mass_p"), ("q", "mass_q")))
        p, q = (
            s.let(div(x, ar.total(s, x, x.rank - 1, True)).within(0.01, 1), f"{x.code}_normed")
            for x in (p, q)
        )
        items = s.pick(
            (
                Value(f"jnp.sum({p.code} * jnp.log({p.code} / {q.code}), axis=-1)", lead, 0, 3),
                Value(f"jnp.sum((jnp.sqrt({p.code}) - jnp.sqrt({q.code})) ** 2, axis=-1)", lead, 0, 2),
                Value(f"jnp.sum(({p.code} - {q.code}) ** 2 / ({p.code} + {q.code}), axis=-1)", lead, 0, 2),
                Value(f"-jnp.log(jnp.sum(jnp.sqrt({p.code} * {q.code}), axis=-1))", lead, 0, 3, level=11),
            )
        )
    elif style == 3:
        mu = predicted(s, (*lead, c), "mu", "mean_z")
        logvar = s.let(s.bounded(s.array((*lead, c), "logvar", "log_var", low=-1.5, high=1), 2))
        items = Value(
            f"-0.5 * jnp.sum(1.0 + {logvar.code} - {mu.code}**2 - jnp.exp({logvar.code}), axis=-1)",
            lead,
            0,
            12 * c,
            level=PRODUCT,
        )
    else:
        mu1, mu2 = (
            s.array((*lead, c), *names, low=-1.5, high=1.5)
            for names in (("mu_p", "mean_p"), ("mu_q", "mean_q"))
        )
        s1, s2 = (
            s.array((*lead, c), *names, low=0.5, high=1.5)
            for names in (("sigma_p", "std_p"), ("sigma_q", "std_q"))
        )
        top = s.let(
            Value(f"{s1.code}**2 + ({mu1.code} - {mu2.code}) ** 2", (*lead, c), 0, 12), "top", "second_p"
        )
        term = f"jnp.log({s2.code} / {s1.code}) + {top.code} / (2.0 * {s2.code}**2) - 0.5"
        terms = s.let(Value(term, (*lead, c), 0, 25, level=SUM), "kl_terms", "per_dim")
        items = ar.scaled_total(s, terms, len(lead))
    return closed(s, ("kl divergence", "jensen shannon", "divergence", "gaussian kl"), items)


def unit_rows(s: Sampler, x: Value, *names: str) -> Value:
    return s.let(div(x, ar.norm(s, x, x.rank - 1, True)).within(-1, 1), *names)


def contrastive(s: Sampler) -> Kernel:
    """InfoNCE between two views, NT-Xent, supervised contrast by labels."""
    n, d = s.count(2, 6), s.count(2, 5)
    a = unit_rows(s, predicted(s, (n, d), "anchors", "z1", "image_emb"), "za", "a_unit")
    t = s.coef(0.3, 1) if s.chance(0.5) else s.scalar("temperature", "tau", low=0.3, high=1)
    style = s.count(0, 3)
    if style <= 1:
        b = unit_rows(s, predicted(s, (n, d), "positives", "z2", "text_emb"), "zb", "b_unit")
        sims = s.let(
            Value(f"{a.code} @ {b.code}.T / {t.code}", (n, n), -4, 4, level=PRODUCT, usual=(-1, 1)),
            "sims",
            "logits_ab",
        )
        diag = s.pick(
            (
                f"jnp.diag({sims.code})",
                f"jnp.diagonal({sims.code})",
                f"{sims.code}[jnp.arange({n}), jnp.arange({n})]",
            )
        )
        pos = s.let(Value(diag, (n,), -4, 4), "pos", "matches")
        rows = sub(ar.logsumexp(s, sims, 1), pos).within(0, 10)
        items = rows
        if s.chance(0.5):
            columns = sub(ar.logsumexp(s, sims, 0), pos).within(0, 10)
            items = mul(number(0.5), add(s.let(rows, "row_nll"), s.let(columns, "col_nll")))
    else:
        sims = s.let(
            Value(f"{a.code} @ {a.code}.T / {t.code}", (n, n), -4, 4, level=PRODUCT, usual=(-1, 1)),
            "sims",
            "logits_aa",
        )
        eye = s.let(Value(f"jnp.eye({n}, dtype=bool)", (n, n), 0, 1, "bool"), "eye", "self_mask")
        masked = s.let(
            Value(
                f"jnp.where({eye.code}, {s.pick(('-1e9', '-50.0', '-jnp.inf'))}, {sims.code})", (n, n), -4, 4
            ),
            "masked_sims",
            "off_diag",
        )
        if style == 2:
            labels = s.ints((n,), 0, 2, "labels", "groups")
            same = s.let(
                Value(
                    f"({labels.code}[:, None] == {labels.code}[None, :]) & ~{eye.code}",
                    (n, n),
                    0,
                    1,
                    "bool",
                    7,
                ),
                "same",
                "positives_mask",
            )
            lse = s.let(
                Value(f"jax.nn.logsumexp({masked.code}, axis=1, keepdims=True)", (n, 1), -3, 6),
                "lse",
                "log_den",
            )
            top = f"jnp.sum(jnp.where({same.code}, {lse.code} - {sims.code}, 0.0), axis=1)"
            pairs = s.let(Value(top, (n,), 0, 40), "pair_sum")
            items = Value(
                f"{pairs.code} / (jnp.sum({same.code}, axis=1) + {s.pick((1.0, 0.5))})",
                (n,),
                0,
                12,
                level=PRODUCT,
            )
            # Without a single pair of one label nothing depends on anything; this term always does.
            items = add(s.short(items, 60), mul(s.coef(0.05, 0.3), nn.like(lse, f"{lse.code}[:, 0]", (n,))))
        else:
            partner = s.pick(
                (f"jnp.roll(jnp.arange({n}), {n // 2})", f"(jnp.arange({n}) + {max(1, n // 2)}) % {n}")
            )
            idx = s.let(Value(partner, (n,), 0, n - 1, "int32", PRODUCT), "partner", "pos_idx")
            items = sub(ar.logsumexp(s, masked, 1), s.let(picked(s, sims, idx), "pos")).within(0, 12)
    return closed(s, ("info nce", "contrastive loss", "clip loss", "supervised contrast"), items)


def metric(s: Sampler) -> Kernel:
    """Triplet and margin losses on distances, with the hardest or all negatives, cosine embeddings."""
    n, d = s.count(3, 6), s.count(2, 5)
    style = s.count(0, 3)
    # A bias would cancel in the differences of rows.
    a = predicted(s, (n, d), "anchor", "emb_a", "queries", bias=0.0 if style == 1 else 0.5)
    low, high = (2.0, 4.0) if style == 2 else (0.3, 1.5)
    literal = style == 3 or s.chance(0.6)
    margin = s.coef(low, high) if literal else s.scalar("margin", low=low, high=high)
    if style == 0:
        p, q = (
            nn.prepared(s, s.array((n, d), *names, low=-2, high=2), 0, 1)
            for names in (("positive", "pos_x"), ("negative", "neg_x"))
        )
        dist = [
            s.let(Value(c, (n,), 0.1, 20), *names)
            for c, names in (
                (self_distance(s, a, p), ("d_pos", "near")),
                (self_distance(s, a, q), ("d_neg", "far")),
            )
        ]
        gap = s.let(add(sub(dist[0], dist[1]), margin), "gap", "violation")
        items = s.one_of(
            lambda: ph.maximum(gap, number(0.0)), lambda: Value(f"jax.nn.softplus({gap.code})", (n,), 0, 22)
        )
    elif style == 1:
        labels = s.ints((n,), 0, 1, "labels", "groups")
        gaps = s.let(
            Value(f"{a.code}[:, None, :] - {a.code}[None, :, :]", (n, n, d), -8, 8, level=SUM),
            "gaps",
            "diffs",
        )
        dist2 = s.let(
            Value(f"jnp.sqrt(jnp.sum({gaps.code}**2, axis=-1) + 0.05)", (n, n), 0.2, 15), "dists", "pair_dist"
        )
        same = s.let(
            Value(f"{labels.code}[:, None] == {labels.code}[None, :]", (n, n), 0, 1, "bool", COMPARE),
            "same",
            "same_label",
        )
        hard = s.let(
            Value(f"jnp.max(jnp.where({same.code}, {dist2.code}, 0.0), axis=1)", (n,), 0, 15),
            "hardest_pos",
            "far_pos",
        )
        easy = s.let(
            Value(f"jnp.min(jnp.where({same.code}, 20.0, {dist2.code}), axis=1)", (n,), 0, 20),
            "hardest_neg",
            "near_neg",
        )
        items = Value(f"jax.nn.softplus({hard.code} - {easy.code} + {margin.code})", (n,), 0, 20)
        items = add(items, mul(s.coef(0.02, 0.2), ar.mean(s, dist2, 1)))
    elif style == 2:
        b = nn.prepared(s, s.array((n, d), "partner", "emb_b", low=-2, high=2), 0, 1)
        y = s.let(nn.floated(s.mask((n,), "is_same", "same_pair"), a), "y", "t")
        dist = [s.let(Value(self_distance(s, a, b), (n,), 0.1, 20), "dist", "d")]
        hinge = f"jnp.maximum({margin.code} - {dist[0].code}, 0.0) ** 2"
        items = Value(f"{y.code} * {dist[0].code}**2 + (1.0 - {y.code}) * {hinge}", (n,), 0, 400, level=SUM)
        items = nn.tame(s, ph.sqrt(add(s.let(items), number(0.1)).within(0.1, 400)), 25)
    else:
        b = nn.prepared(s, s.array((n, d), "other", "emb_b", low=-2, high=2), 0, 1)
        ua, ub = unit_rows(s, a, "ua"), unit_rows(s, b, "ub")
        cos = s.let(
            Value(f"jnp.sum({ua.code} * {ub.code}, axis=-1)", (n,), -1, 1, usual=(-0.6, 0.6)),
            "cos_sim",
            "cosine",
        )
        sign = s.mask((n,), "is_match", "same")
        items = ph.where(
            sign,
            sub(number(1.0), cos),
            Value(f"jax.nn.softplus({cos.code} - {s.coef(0.1, 0.5).code})", (n,), 0, 2),
        )
    return closed(s, ("triplet loss", "margin loss", "metric loss", "embedding loss"), items)


def self_distance(s: Sampler, a: Value, b: Value) -> str:
    """The distances of rows."""
    return s.pick(
        (
            f"jnp.sqrt(jnp.sum(({a.code} - {b.code}) ** 2, axis=-1) + 0.1)",
            f"jnp.sum(({a.code} - {b.code}) ** 2, axis=-1)",
            f"jnp.mean(jnp.abs({a.code} - {b.code}), axis=-1)",
            f"jnp.linalg.norm({a.code} - {b.code} + 0.01, axis=-1)",
        )
    )


def regression(s: Sampler) -> Kernel:
    """Huber, quantile, log-cosh, Charbonnier, Tukey and their kin."""
    shape = s.shape(1, 3, 30, least=2)
    pred = predicted(s, shape, "pred", "outputs", "y_hat")
    target = s.array(shape, "target", "y_true", "truth", low=-2, high=2)
    err = s.let(sub(pred, target), "err", "residual", "diff")
    size, delta = f"jnp.abs({err.code})", s.coef(0.4, 1.5)
    style = s.pick((0, 1, 2, 4, 6) if s.narrow else range(8))
    if style == 0:
        outside = f"{delta.code} * ({size} - 0.5 * {delta.code})"
        code = f"jnp.where({size} <= {delta.code}, 0.5 * {err.code}**2, {outside})"
        items = Value(code, shape, 0, 12)
    elif style == 1:
        quad = s.let(Value(f"jnp.minimum({size}, {delta.code})", shape, 0, 1.5), "quad", "inner_part")
        items = Value(
            f"0.5 * {quad.code}**2 + {delta.code} * ({size} - {quad.code})", shape, 0, 12, level=SUM
        )
    elif style == 2:
        q = s.coef(0.1, 0.9)
        items = Value(f"jnp.maximum({q.code} * {err.code}, ({q.code} - 1.0) * {err.code})", shape, 0, 8)
        items = add(items, mul(s.coef(0.02, 0.2), square(err)))
    elif style == 3:
        items = Value(
            f"{err.code} + jax.nn.softplus(-2.0 * {err.code}) - jnp.log(2.0)", shape, 0, 8, level=SUM
        )
    elif style == 4:
        items = Value(f"jnp.sqrt({err.code}**2 + {delta.code}**2) - {delta.code}", shape, 0, 8, level=SUM)
    elif style == 5:
        code = f"1.0 - (1.0 - jnp.clip({err.code} / {s.coef(2, 4).code}, -1.0, 1.0) ** 2) ** 3"
        items = Value(code, shape, 0, 1, level=SUM)
    elif style == 6:
        items = Value(f"jnp.log1p(0.5 * ({err.code} / {delta.code}) ** 2)", shape, 0, 5)
    else:
        tau = s.array((s.count(2, 4),), "taus", "quantiles", low=0.1, high=0.9)
        wide = s.let(
            Value(f"{tau.code} - ({err.code}[..., None] < 0)", (*shape, tau.size), -1, 1, level=SUM),
            "slopes",
            "tilt",
        )
        items = mul(wide, Value(f"{err.code}[..., None]", (*shape, 1), err.low, err.high))
    if s.chance(0.25):
        items = (
            mul(s.let(items), s.array(shape[-1:], "feature_w", "channel_w", low=0.3, high=1.4))
            if style < 7
            else items
        )
    return closed(
        s, ("huber loss", "quantile loss", "robust loss", "pinball loss", "regression loss"), items, err
    )


def ranking(s: Sampler) -> Kernel:
    """Pairwise and listwise ranking losses."""
    n, m = s.count(1, 3), s.count(3, 6)
    scores = predicted(s, (n, m), "scores", "relevance_hat")
    style = s.count(0, 4)
    rel = s.array((n, m), "relevance", "grades", "gains", low=0, high=3)
    if style <= 1:
        gaps = s.let(
            Value(f"{scores.code}[:, :, None] - {scores.code}[:, None, :]", (n, m, m), -8, 8, level=SUM),
            "gaps",
            "score_diff",
        )
        better = s.let(
            Value(f"{rel.code}[:, :, None] > {rel.code}[:, None, :]", (n, m, m), 0, 1, "bool", COMPARE),
            "better",
            "ordered",
        )
        each = (
            f"jax.nn.softplus(-{gaps.code})"
            if style == 0
            else f"jnp.maximum({s.coef(0.5, 1.5).code} - {gaps.code}, 0.0)"
        )
        if s.chance(0.5):
            each = f"jnp.abs({rel.code}[:, :, None] - {rel.code}[:, None, :]) * {each}"
        pairs = s.let(Value(each, (n, m, m), 0, 24, level=PRODUCT), "pair_loss", "penalties")
        items = Value(
            f"jnp.sum(jnp.where({better.code}, {pairs.code}, 0.0), axis=(1, 2)) / {m * (m - 1) // 2}",
            (n,),
            0,
            24,
            level=PRODUCT,
        )
    elif style == 2:
        target = s.let(Value(f"jax.nn.softmax({rel.code}, axis=-1)", (n, m), 0, 1), "target_p", "ideal")
        items = Value(
            f"-jnp.sum({target.code} * {log_softmax(s, scores).code}, axis=-1)", (n,), 0, 10, level=11
        )
    elif style == 3:
        order = s.let(
            Value(f"jnp.argsort(-{rel.code}, axis=-1)", (n, m), 0, m - 1, "int32"), "order", "by_relevance"
        )
        sorted_s = s.let(
            nn.like(scores, f"jnp.take_along_axis({scores.code}, {order.code}, axis=-1)"),
            "ranked",
            "sorted_scores",
        )
        tail = s.let(
            Value(f"{s.lax}.cumlogsumexp({sorted_s.code}, axis=1, reverse=True)", (n, m), -8, 8),
            "tail_lse",
            "log_tail",
        )
        items = Value(f"jnp.sum({tail.code} - {sorted_s.code}, axis=-1)", (n,), 0, 40)
    else:
        gaps = s.let(
            Value(f"{scores.code}[:, None, :] - {scores.code}[:, :, None]", (n, m, m), -8, 8, level=SUM),
            "gaps",
            "score_diff",
        )
        rank = s.let(
            Value(
                f"0.5 + jnp.sum(jax.nn.sigmoid({gaps.code} / {s.coef(0.3, 1).code}), axis=-1)",
                (n, m),
                0.5,
                m + 1,
                level=SUM,
            ),
            "soft_rank",
            "ranks",
        )
        gain = s.let(
            Value(f"(2.0**{rel.code} - 1.0) / jnp.log2(1.0 + {rank.code})", (n, m), 0, 14, level=PRODUCT),
            "dcg_terms",
            "discounted",
        )
        items = mul(number(-0.1), ar.total(s, gain, 1))
    return closed(s, ("ranking loss", "list net", "pairwise rank", "soft ndcg"), items)


def alignment(s: Sampler) -> Kernel:
    """Dynamic programs over a lattice of log scores: CTC-like paths, a CRF, soft DTW."""
    style = s.count(0, 2)
    t, c = s.count(3, 6), s.count(2, 5)
    body, carry = s.name("advance", "step", "body", "forward_step"), s.name("alpha", "carry", "prev")
    if style == 0:
        log_p = log_softmax(s, predicted(s, (t, c), "logits", "frame_scores"))
        n = s.count(2, min(t, 4))
        labels = s.ints((n,), 0, c - 1, "labels", "symbols")
        emit = s.let(nn.like(log_p, f"{log_p.code}[:, {labels.code}]", (t, n)), "emit", "frame_logp")
        row, shifted = s.name("row", "emit_t"), s.name("shifted", "diag_in")
        with s.suite(f"def {body}({carry}, {row}):"):
            s.line(f"{shifted} = ", f"jnp.concatenate([jnp.full_like({carry}[:1], -30.0), {carry}[:-1]])")
            after = s.let(
                Value(f"jnp.logaddexp({carry}, {shifted}) + {row}", (n,), -60, 0, level=SUM),
                "alpha_new",
                "nxt",
            )
            s.line(f"return {after.code}, {after.code}")
        init = s.let(
            Value(
                f"jnp.full(({n},), -30.0, dtype={emit.code}.dtype).at[0].set({emit.code}[0, 0])", (n,), -30, 0
            ),
            "init",
            "alpha0",
        )
        last, trace = s.name("final", "alpha_t"), s.name("lattice", "trace")
        s.line(f"{last}, {trace} = ", f"{s.lax}.scan({body}, {init.code}, {emit.code}[1:])")
        total = (
            Value(f"-{last}[-1]", (), 0, 60, level=11)
            if s.chance(0.6)
            else Value(f"-jax.nn.logsumexp({last})", (), -3, 60, level=11)
        )
        others = (Value(trace, (t - 1, n), -60, 0),)
        loss = mul(number(round(1 / t, 2)), total)
        nouns = ("ctc loss", "alignment loss", "lattice score")
    elif style == 1:
        emissions = predicted(s, (t, c), "emissions", "unary_scores")
        trans = s.array((c, c), "transitions", "trans", low=-1, high=1)
        tags = s.ints((t,), 0, c - 1, "tags", "labels", "path")
        row = s.name("row", "emit_t")
        with s.suite(f"def {body}({carry}, {row}):"):
            code = s.pick(
                (
                    f"jax.nn.logsumexp({carry}[:, None] + {trans.code}, axis=0) + {row}",
                    f"{row} + jax.nn.logsumexp({carry}[:, None] + {trans.code}, axis=0)",
                )
            )
            s.line("return ", f"{code}, None")
        last = s.name("final", "alpha_t")
        s.line(f"{last}, _ = ", f"{s.lax}.scan({body}, {emissions.code}[0], {emissions.code}[1:])")
        log_z = s.let(Value(f"jax.nn.logsumexp({last})", (), -20, 40), "log_z", "partition")
        unary = s.let(
            Value(f"jnp.sum({picked(s, emissions, tags).code})", (), -20, 20), "unary_sum", "emit_score"
        )
        pair = s.let(
            Value(f"jnp.sum({trans.code}[{tags.code}[:-1], {tags.code}[1:]])", (), -6, 6),
            "pair_sum",
            "trans_score",
        )
        loss = Value(f"{log_z.code} - {unary.code} - {pair.code}", (), 0, 50, level=SUM)
        others = (log_z,)
        nouns = ("crf loss", "sequence nll", "tagging loss")
    else:
        m = s.count(3, 5)
        a = nn.prepared(s, s.array((t, 2), "series_a", "query", low=-1.5, high=1.5), 0, 1)
        b = nn.prepared(s, s.array((m, 2), "series_b", "reference", low=-1.5, high=1.5), 0, 1)
        cost = s.let(
            Value(f"jnp.sum(({a.code}[:, None] - {b.code}[None, :]) ** 2, axis=-1)", (t, m), 0, 50),
            "cost",
            "dist2",
        )
        gamma = s.coef(0.5, 1.5).code
        row, cell, inner = s.name("row", "cost_row"), s.name("left", "run"), s.name("sweep", "cell_step")
        item, up, diag, one, stop = (
            s.name("item"),
            s.name("up"),
            s.name("diag"),
            s.name("here", "cost_ij"),
            s.name("best", "soft_min"),
        )
        with s.suite(f"def {inner}({cell}, {item}):"):
            s.line(f"{up}, {diag}, {one} = {item}")
            s.line(f"{stop} = ", f"-{gamma} * jax.nn.logsumexp(-jnp.stack([{cell}, {up}, {diag}]) / {gamma})")
            s.line(f"return {one} + {stop}, {one} + {stop}")
        edge, filled = s.name("edge", "wall"), s.name("filled", "new_row")
        with s.suite(f"def {body}({carry}, {row}):"):
            s.line(f"{edge} = ", f"jnp.full((), 1e3, dtype={row}.dtype)")
            s.line(f"_, {filled} = ", f"{s.lax}.scan({inner}, {edge}, ({carry}[1:], {carry}[:-1], {row}))")
            s.line("return ", f"jnp.concatenate([{edge}[None], {filled}]), None")
        init = s.let(
            Value(f"jnp.full(({m + 1},), 1e3, dtype={cost.code}.dtype).at[0].set(0.0)", (m + 1,), 0, 1000),
            "init",
            "start_row",
        )
        last = s.name("final", "last_row")
        s.line(f"{last}, _ = ", f"{s.lax}.scan({body}, {init.code}, {cost.code})")
        loss = Value(f"{last}[-1] / {t + m}", (), -9, 40, level=PRODUCT)
        others = (cost,)
        nouns = ("soft dtw", "warped distance", "elastic alignment")
    return closed(s, nouns, loss, *others)


def likelihood(s: Sampler) -> Kernel:
    """Negative log likelihoods: Poisson, Gaussian, Student, gamma, negative binomial, mixtures."""
    shape = batch(s)
    raw = predicted(s, shape, "eta", "log_rate", "outputs")
    raw = s.let(nn.tame(s, raw, 2.5))
    style = s.count(0, 6)
    if style == 0:
        y = s.array(shape, "counts", "events", low=0, high=5)
        items = Value(f"jnp.exp({raw.code}) - {y.code} * {raw.code}", shape, -12, 25, level=SUM)
        if s.chance(0.35):
            items = add(s.let(items), Value(f"{s.lax}.lgamma({y.code} + 1.0)", shape, -0.2, 5))
    elif style == 1:
        y = s.array(shape, "y", "observed", "target", low=-2, high=2)
        log_s = nn.tame(
            s,
            s.chain(
                s.array(shape if s.chance(0.6) else shape[-1:], "log_sigma", "log_scale", low=-1, high=0.7),
                s.count(0, 1),
            ),
            1.2,
        )
        z = s.let(mul(sub(y, raw), ph.exp(neg(log_s))), "z", "standard_err")
        items = add(mul(number(0.5), square(z)), log_s)
    elif style == 2:
        y = s.array(shape, "y", "observed", "target", low=-2, high=2)
        nu, scale = s.coef(2, 6), s.scalar("scale", "sigma", low=0.5, high=1.5)
        items = Value(
            f"0.5 * ({nu.code} + 1.0) * jnp.log1p((({y.code} - {raw.code}) / {scale.code}) ** 2 / {nu.code})"
            f" + jnp.log({scale.code})",
            shape,
            -1,
            20,
            level=SUM,
        )
    elif style == 3:
        y = s.array(shape, "waits", "durations", "claims", low=0.2, high=3)
        shape_k = s.coef(0.8, 3)
        items = Value(
            f"{shape_k.code} * ({raw.code} + {y.code} * jnp.exp(-{raw.code}))"
            f" - ({shape_k.code} - 1.0) * jnp.log({y.code})",
            shape,
            -9,
            50,
            level=SUM,
        )
    elif style == 4:
        y = s.array(shape, "counts", "events", low=0, high=5)
        r = s.scalar("dispersion", "r", low=0.5, high=3)
        items = Value(
            f"({y.code} + {r.code}) * jnp.logaddexp(jnp.log({r.code}), {raw.code})"
            f" - {y.code} * {raw.code} - {r.code} * jnp.log({r.code})",
            shape,
            -5,
            40,
            level=SUM,
        )
    elif style == 5:
        k = s.count(2, 4)
        y = s.array(shape, "y", "observed", "target", low=-2, high=2)
        wide = (*shape, k)
        pi = log_softmax(s, s.array(wide, "mix_logits", "pi_logits", low=-1.5, high=1.5), "log_pi")
        mu, ls = (
            s.array(wide, "mus", "means", low=-2, high=2),
            s.array(wide, "log_sigmas", "log_stds", low=-0.7, high=0.7),
        )
        z = s.let(
            Value(f"({y.code}[..., None] - {mu.code}) * jnp.exp(-{ls.code})", wide, -9, 9, level=PRODUCT),
            "z",
            "scaled_gap",
        )
        inside = s.let(
            Value(f"{pi.code} - {ls.code} - 0.5 * {z.code}**2", wide, -50, 2, level=SUM), "comp", "log_terms"
        )
        items = add(
            neg(Value(f"jax.nn.logsumexp({inside.code}, axis=-1)", shape, -40, 3)),
            mul(number(0.01), square(raw)),
        )
    else:
        y = s.array(shape, "spend", "rainfall", "claims", low=0.1, high=3)
        p = s.pick((1.5, 1.3, 1.7))
        items = Value(
            f"jnp.exp({round(2 - p, 2)} * {raw.code}) / {round(2 - p, 2)}"
            f" + {y.code} * jnp.exp({round(1 - p, 2)} * {raw.code}) / {round(p - 1, 2)}",
            shape,
            0,
            50,
            level=SUM,
        )
    return closed(s, ("poisson nll", "gaussian nll", "likelihood", "mixture density", "deviance"), items)


def overlap(s: Sampler) -> Kernel:
    """Dice, Jaccard and Tversky losses of soft masks."""
    n, size, c = s.count(1, 3), tuple(s.count(2, 5) for _ in range(s.count(1, 2))), s.count(1, 3)
    shape = (n, *size, c) if c > 1 else (n, *size)
    logits = predicted(s, shape, "logits", "mask_logits", "seg_scores")
    p = (
        nn.softmax(s, logits, len(shape) - 1)
        if c > 1 and s.chance(0.5)
        else nn.apply(s, "jax.nn.sigmoid", logits)
    )
    p = s.let(p, "p", "probs", "soft_mask")
    y = (
        s.array(shape, "target", "truth", low=0, high=1)
        if s.chance(0.5)
        else s.let(nn.floated(s.mask(shape, "truth_mask", "target"), logits), "y", "t")
    )
    axes = tuple(range(1, 1 + len(size)))
    text = f"axis=({', '.join(map(str, axes))})" if len(axes) > 1 else f"axis={axes[0]}"
    out = (n, c) if c > 1 else (n,)
    cells = 1
    for length in size:
        cells *= length

    def sums(code: str, *names: str) -> Value:
        return s.let(Value(f"jnp.sum({code}, {text})", out, 0, cells), *names)

    inter, eps = sums(f"{p.code} * {y.code}", "inter", "overlap"), s.coef(0.2, 1).code
    style = s.count(0, 3)
    if style == 0:
        total = sums(f"{p.code} + {y.code}", "total", "both")
        items = Value(f"1.0 - (2.0 * {inter.code} + {eps}) / ({total.code} + {eps})", out, 0, 1, level=SUM)
    elif style == 1:
        union = sums(f"{p.code} + {y.code} - {p.code} * {y.code}", "union")
        items = Value(f"1.0 - ({inter.code} + {eps}) / ({union.code} + {eps})", out, 0, 1, level=SUM)
    elif style == 2:
        fp, fn = (
            sums(f"{p.code} * (1.0 - {y.code})", "fp", "false_pos"),
            sums(f"(1.0 - {p.code}) * {y.code}", "fn", "false_neg"),
        )
        a = s.coef(0.2, 0.8)
        items = Value(
            f"1.0 - ({inter.code} + {eps})"
            f" / ({inter.code} + {a.code} * {fp.code} + {round(1 - a.low, 3)} * {fn.code} + {eps})",
            out,
            0,
            1,
            level=SUM,
        )
        if s.chance(0.5):
            items = Value(f"{s.let(items, 'tversky').code} ** {s.pick((0.75, 1.5, 2))}", out, 0, 1)
    else:
        squares = sums(f"{p.code}**2 + {y.code}**2", "squares", "energies")
        items = Value(f"1.0 - (2.0 * {inter.code} + {eps}) / ({squares.code} + {eps})", out, 0, 1, level=SUM)
    if s.chance(0.3):
        bce = Value(f"jnp.mean(jax.nn.softplus({logits.code}) - {y.code} * {logits.code}, {text})", out, 0, 6)
        items = add(s.let(items, "region"), mul(s.coef(0.2, 1), s.let(bce, "bce", "pixel_loss")))
    return closed(s, ("dice loss", "tversky loss", "soft iou", "segmentation loss"), items, p)


def distillation(s: Sampler) -> Kernel:
    """A student's softened predictions against a teacher's, and against the labels."""
    lead, c = batch(s), s.count(2, 6)
    student = predicted(s, (*lead, c), "student_logits", "student")
    teacher = nn.prepared(s, s.array((*lead, c), "teacher_logits", "teacher", low=-2.5, high=2.5), 0, 1, 4)
    t = s.coef(1.5, 4) if s.chance(0.6) else s.scalar("temperature", "t_soft", low=1.2, high=3)
    log_q = log_softmax(s, s.let(div(student, t), "soft_student", "s_scaled"), "log_q", "s_logp")
    log_p = log_softmax(s, s.let(div(teacher, t), "soft_teacher", "t_scaled"), "log_t", "t_logp")
    kl = s.let(
        Value(f"jnp.sum(jnp.exp({log_p.code}) * ({log_p.code} - {log_q.code}), axis=-1)", lead, 0, 5),
        "kl",
        "soft_loss",
    )
    soft = mul(square(t), kl).within(0, 40)
    style = s.count(0, 2)
    if style == 0:
        items = soft
    elif style == 1:
        labels = s.ints(lead, 0, c - 1, *LABELS)
        hard = s.let(
            neg(picked(s, log_softmax(s, student, "log_s", "hard_logp"), labels)).within(0, 12),
            "hard",
            "hard_loss",
        )
        a = s.coef(0.2, 0.8)
        items = add(mul(a, soft), mul(number(round(1 - a.low, 3)), hard))
    else:
        d = s.count(2, 4)
        fs, ft = (
            s.array((*lead, d), *names, low=-1, high=1)
            for names in (("student_feat", "hint_s"), ("teacher_feat", "hint_t"))
        )
        w = nn.weights(s, (d, d), d, "w_hint", "w_regress")
        gap = s.let(sub(nn.linear(s, fs, w), ft), "gap", "hint_err")
        items = add(soft, mul(s.coef(0.1, 0.6), ar.mean(s, square(gap), gap.rank - 1)))
    return closed(s, ("distillation loss", "teacher student", "soft target loss"), items, kl)


def adversarial(s: Sampler) -> Kernel:
    """Losses with a gradient in them (penalties, physics), GAN losses, and several tasks weighed."""
    n, d = s.count(2, 5), s.count(2, 4)
    style = s.count(0, 2)
    if style == 0:
        x = nn.prepared(s, s.array((n, d), "x", "points", "samples", low=-1.2, high=1.2), 0, 1)
        h = s.count(2, 4)
        w1, w2 = nn.weights(s, (d, h), d, "w1", "w_in"), nn.weights(s, (h,), h, "w2", "w_read")
        critic, point = s.name("critic", "potential", "net"), s.name("pt", "xi")
        act = s.pick(("jnp.tanh", "jnp.sin", "jax.nn.softplus", "jax.nn.silu"))
        with s.suite(f"def {critic}({point}):"):
            s.line("return ", f"{act}({point} @ {w1.code}) @ {w2.code}")
        if s.chance(0.5):
            grads = s.let(Value(f"jax.vmap(jax.grad({critic}))({x.code})", (n, d), -3, 3), "grads", "slopes")
            values = s.let(Value(f"jax.vmap({critic})({x.code})", (n,), -5, 5), "values_x", "critic_out")
        else:
            names = s.name("values_x", "critic_out"), s.name("grads", "slopes")
            s.line(f"{names[0]}, {names[1]} = ", f"jax.vmap(jax.value_and_grad({critic}))({x.code})")
            values, grads = Value(names[0], (n,), -5, 5), Value(names[1], (n, d), -3, 3)
        size = s.let(
            Value(f"jnp.sqrt(jnp.sum({grads.code}**2, axis=-1) + 0.01)", (n,), 0.1, 6), "slope_norm", "g_norm"
        )
        penalty = s.let(Value(f"({size.code} - 1.0) ** 2", (n,), 0, 25), "penalty", "lipschitz")
        items = add(values, mul(s.coef(0.2, 2), penalty))
        return closed(s, ("gradient penalty", "critic loss", "energy matching"), items, grads)
    if style == 1:
        real, fake = (
            predicted(s, (n,), "real_scores", "d_real"),
            nn.prepared(s, s.array((n,), "fake_scores", "d_fake", low=-2, high=2), 0, 1),
        )
        a, b = s.pick(
            (
                (f"jax.nn.softplus(-{real.code})", f"jax.nn.softplus({fake.code})"),
                (f"jnp.maximum(1.0 - {real.code}, 0.0)", f"jnp.maximum(1.0 + {fake.code}, 0.0)"),
                (f"({real.code} - 1.0) ** 2", f"{fake.code}**2"),
                (
                    f"jax.nn.softplus(-({real.code} - jnp.mean({fake.code})))",
                    f"jax.nn.softplus({fake.code} - jnp.mean({real.code}))",
                ),
            )
        )
        first, second = (
            s.let(Value(a, (n,), 0, 25), "real_loss", "on_real"),
            s.let(Value(b, (n,), 0, 25), "fake_loss", "on_fake"),
        )
        return closed(
            s,
            ("gan loss", "discriminator loss", "adversarial loss"),
            s.pick((add(first, second), mul(number(0.5), add(first, second)))),
            first,
        )
    k = s.count(2, 3)
    log_vars = s.array((k,), "log_vars", "task_log_var", low=-1, high=1)
    parts = []
    for place in range(k):
        shape = batch(s)
        p = predicted(s, shape, f"pred_{'abc'[place]}", f"out_{'abc'[place]}")
        t = s.array(shape, f"target_{'abc'[place]}", f"truth_{'abc'[place]}", low=-1.5, high=1.5)
        gap = s.let(sub(p, t), f"err_{'abc'[place]}")
        each = s.pick((square(gap), ph.absolute(gap), ph.log1p(square(gap))))
        parts.append(s.let(ar.mean(s, each), f"loss_{'abc'[place]}"))
    stacked = s.let(
        Value(f"jnp.stack([{', '.join(part.code for part in parts)}])", (k,), 0, 30), "task_losses", "stacked"
    )
    items = Value(f"jnp.exp(-{log_vars.code}) * {stacked.code} + {log_vars.code}", (k,), -1, 80, level=SUM)
    return closed(s, ("multi task loss", "uncertainty weighting", "combined objective"), items, stacked)


def sequence(s: Sampler) -> Kernel:
    """A language model's loss: tokens masked by length, in chunks or one position after the other."""
    b, t, v, d = s.count(1, 3), s.count(3, 5), s.count(3, 6), s.count(2, 4)
    h = nn.prepared(s, s.array((b, t, d), "hidden", "h", "states", low=-1.5, high=1.5), 0, 1)
    w = nn.weights(s, (d, v), d, "w_vocab", "unembed", "w_head")
    tokens = s.ints((b, t), 0, v - 1, "tokens", "token_ids", "targets")
    style = s.count(0, 2)
    if style == 0:
        logits = nn.tame(s, nn.linear(s, h, w), 5, "logits")
        nll = s.let(neg(picked(s, log_softmax(s, logits), tokens)).within(0, 12), "nll", "token_loss")
        lengths = s.ints((b,), 1, t, "lengths", "n_tokens")
        keep = s.let(
            Value(f"jnp.arange({t}) < {lengths.code}[:, None]", (b, t), 0, 1, "bool", COMPARE),
            "keep",
            "in_seq",
        )
        total = s.let(
            Value(
                f"jnp.sum(jnp.where({keep.code}, {nll.code}, 0.0), axis=-1) / {lengths.code}",
                (b,),
                0,
                12,
                level=PRODUCT,
            ),
            "per_seq",
            "mean_nll",
        )
        return closed(
            s,
            ("sequence loss", "perplexity", "token loss"),
            ph.exp(nn.tame(s, total, 3)) if s.chance(0.3) else total,
        )
    one, row, y = (
        s.name("position_loss", "chunk_loss", "token_step"),
        s.name("h_t", "row"),
        s.name("y_t", "tok"),
    )
    pair, acc = s.name("pair", "item"), s.name("acc", "running_sum")
    args = f"{acc}, {pair}" if style == 1 else pair
    with s.suite(f"def {one}({args}):"):
        s.line(f"{row}, {y} = {pair}")
        logits = nn.tame(s, nn.linear(s, nn.like(h, row, (b, d)), w), 5, "logits_t")
        nll = s.let(
            neg(picked(s, log_softmax(s, logits), Value(y, (b,), 0, v - 1, "int32"))).within(0, 12),
            "nll_t",
            "step_loss",
        )
        s.line(f"return {acc} + jnp.mean({nll.code}), {nll.code}" if style == 1 else f"return {nll.code}")
    xs = f"({h.code}.swapaxes(0, 1), {tokens.code}.T)"
    if style == 1:
        names = s.name("total_loss", "summed"), s.name("trace", "all_nll")
        init = f"jnp.zeros((), dtype={h.code}.dtype)"
        s.line(f"{names[0]}, {names[1]} = ", f"{s.lax}.scan({one}, {init}, {xs})")
        loss = div(Value(names[0], (), 0, 12 * t), number(float(t)))
        return closed(
            s, ("sequence loss", "scanned loss", "token loss"), loss, Value(names[1], (t, b), 0, 12)
        )
    code = Value(f"{s.lax}.map({one}, {xs})", (t, b), 0, 12)
    return closed(s, ("sequence loss", "chunked loss", "token loss"), code)


def transport(s: Sampler) -> Kernel:
    """Distances of samples: sorted, by kernels, by balanced transport plans, decorrelation."""
    n, m, d = s.count(3, 5), s.count(3, 5), s.count(2, 3)
    style = s.count(0, 3)
    if style == 0:
        a, b = (
            predicted(s, (n, d), "samples_a", "gen_x"),
            nn.prepared(s, s.array((n, d), "samples_b", "data_x", low=-2, high=2), 0, 1),
        )
        first, second = (
            s.let(nn.like(x, f"jnp.sort({x.code}, axis=0)"), *names)
            for x, names in ((a, ("sorted_a",)), (b, ("sorted_b",)))
        )
        gap = s.let(sub(first, second), "gap", "quantile_gap")
        items = s.one_of(
            lambda: ph.absolute(gap), lambda: square(gap), lambda: ph.sqrt(add(square(gap), number(0.1)))
        )
        return closed(s, ("wasserstein loss", "sorted distance"), items)
    if style == 3:
        a, b = (
            predicted(s, (n, d), "view_a", "za", bias=0.0),
            nn.prepared(s, s.array((n, d), "view_b", "zb", low=-2, high=2), 0, 1),
        )
        rows = []
        for x, name in ((a, "a_c"), (b, "b_c")):
            centered = s.let(sub(x, ar.mean(s, x, 0, True)), f"{name}entered")
            rows.append(s.let(div(centered, ar.std(s, x, 0, True)).within(-2, 2), f"{name}_unit"))
        cross = s.let(
            Value(f"{rows[0].code}.T @ {rows[1].code} / {n}", (d, d), -4, 4, level=PRODUCT), "cross", "corr"
        )
        eye = s.let(Value(f"jnp.eye({d}, dtype={cross.code}.dtype)", (d, d), 0, 1), "eye", "identity")
        w = s.coef(0.02, 0.5).code
        off = f"({cross.code} - {eye.code}) ** 2"
        items = Value(f"{off} * ({eye.code} + {w} * (1.0 - {eye.code}))", (d, d), 0, 25, level=PRODUCT)
        return closed(s, ("barlow twins", "decorrelation loss", "redundancy loss"), items, cross)
    a = predicted(s, (n, d), "samples_a", "gen_x")
    b = nn.prepared(s, s.array((m, d), "samples_b", "data_x", low=-2, high=2), 0, 1)
    if style == 1:
        table, left, right = s.name("gram", "rbf", "kernel_table"), s.name("p", "left"), s.name("q", "right")
        width = s.coef(0.1, 0.6).code
        with s.helper(table, left, right):
            sq = s.name("sq", "d2")
            s.line(f"{sq} = ", f"jnp.sum(({left}[:, None, :] - {right}[None, :, :]) ** 2, axis=-1)")
            s.line("return ", s.pick((f"jnp.exp(-{width} * {sq})", f"1.0 / (1.0 + {width} * {sq})")))
        terms = [f"jnp.mean({table}({p.code}, {q.code}))" for p, q in ((a, a), (b, b), (a, b))]
        same = s.let(Value(f"{terms[0]} + {terms[1]}", (), 0, 2, level=SUM), "within", "same_side")
        cross = s.let(Value(terms[2], (), 0, 1), "cross", "between")
        return closed(
            s,
            ("mmd loss", "kernel two sample"),
            Value(f"{same.code} - 2.0 * {cross.code}", (), 0, 2, level=SUM),
            cross,
        )
    cost = s.let(
        Value(f"jnp.sum(({a.code}[:, None, :] - {b.code}[None, :, :]) ** 2, axis=-1)", (n, m), 0, 60),
        "cost",
        "ground_cost",
    )
    eps = s.coef(1, 3).code
    logk = s.let(Value(f"-{cost.code} / {eps}", (n, m), -60, 0, level=PRODUCT), "log_k", "scaled_cost")
    body, state, f, g = (
        s.name("sweep", "balance", "body"),
        s.name("pots", "state"),
        s.name("f", "u"),
        s.name("g", "v"),
    )
    with s.suite(f"def {body}(_, {state}):"):
        s.line(f"_, {g} = {state}")
        s.line(f"{f} = ", f"-jax.nn.logsumexp({logk.code} + {g}[None, :], axis=1) - jnp.log({float(n)})")
        s.line(f"{g} = ", f"-jax.nn.logsumexp({logk.code} + {f}[:, None], axis=0) - jnp.log({float(m)})")
        s.line(f"return {f}, {g}")
    ends = s.name("f_end", "u_end"), s.name("g_end", "v_end")
    start = f"(jnp.zeros({n}, dtype={cost.code}.dtype), jnp.zeros({m}, dtype={cost.code}.dtype))"
    s.line(f"{ends[0]}, {ends[1]} = ", f"{s.lax}.fori_loop(0, {s.count(2, 4)}, {body}, {start})")
    plan = s.let(
        Value(f"jnp.exp({logk.code} + {ends[0]}[:, None] + {ends[1]}[None, :])", (n, m), 0, 1),
        "plan",
        "coupling_nm",
    )
    return closed(
        s,
        ("sinkhorn loss", "optimal transport"),
        Value(f"jnp.sum({plan.code} * {cost.code})", (), 0, 60),
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


def draw(rng: random.Random) -> Kernel:
    form = FORMS[int(rng.random() * len(FORMS))]
    s = nn.sampler(rng, nn.FLOATS if form in NARROW_FORMS else nn.WIDE_FLOATS)
    return form(s)


TEMPLATE = Template("losses", "generate_losses_kernel", draw)
