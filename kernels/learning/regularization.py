"""Stochastic regularization: dropout and its kin, noise layers, noisy labels, mixed and masked examples."""

import random
from dataclasses import replace

from kernels.kernel import Kernel, Template
from kernels.learning._pieces import Activation, affine, bias, lin, weight
from kernels.learning._sampled import (
    OUT,
    amount_of,
    autoencoder,
    bayesian,
    data,
    gates,
    log_probs,
    relaxed,
    scaled_noise,
    spectral,
)
from kernels.numbers._draws import Keys, coins, dropped, noise, normal, uniform
from kernels.writing import arrays as ar
from kernels.writing.draft import Draft, choose, drawn, end, put, value
from kernels.writing.values import PRODUCT, SIGN, SUM, Value, add, mul, number

MASKS = (
    "jax.random.bernoulli({0}, {1}, {2}.shape)",
    "jax.random.bernoulli({0}, p={1}, shape={2}.shape)",
    "jax.random.uniform({0}, {2}.shape, {2}.dtype) < {1}",
)


def labels(s: Draft, n: int, classes: int) -> Value:
    """Labels as a table of rows that sum to one, from integers or from an input."""
    ids = s.ints((n,), 0, classes - 1, "labels", "targets", "y", "classes")
    code = f"jax.nn.one_hot({ids.code}, {classes})"
    if s.float_dtype != "float32" or s.chance(0.3):
        like = s.inputs[0].name if s.inputs[0].dtype == s.float_dtype else ""
        code = f"jax.nn.one_hot({ids.code}, {classes}, dtype={like}.dtype)" if like else code
    return put(s, "onehot|one_hot|y_hot|target_rows", code, (n, classes), 0, 1)


def chance_kept(s: Draft) -> str:
    """How likely an element is to stay: a literal, or one minus a rate that is an argument."""
    if s.chance(0.75):
        return s.coef(0.6, 0.95).code
    rate = s.scalar("rate", "drop_rate", "p_drop", low=0.05, high=0.4)
    return put(s, "keep_prob|p_keep|survival", f"1.0 - {rate.code}", (), 0.6, 0.95).code


def mlp(s: Draft) -> Kernel:
    """Dense layers with dropout between them; over stacked weights in a scan now and then."""
    b, d, keep = s.count(2, 5), s.count(3, 7), ""
    x = data(s, (b, d))
    act, layers = Activation(s), s.count(2, 4)
    if s.chance(0.3):
        return deep_scan(s, x, act, layers + 1)
    keys, helper = Keys(s, layers), ""
    if s.chance(0.45):
        helper, k, v = (
            choose(s, "dropout|apply_dropout|drop"),
            choose(s, "k|rng_k|kk"),
            choose(s, "v|h_in|acts"),
        )
        keep = s.coef(0.6, 0.95).code
        with s.helper(helper, k, v):
            mask = put(s, "keep|mask|kept", s.pick(MASKS).format(k, keep, v))
            s.give(dropped(s, value(v), mask, keep))
    else:
        keep = chance_kept(s)
    h = x
    for place in range(layers):
        units = s.count(3, 7) if s.chance(0.6) else h.shape[-1]
        inner = act(affine(s, h, units))
        inner = s.let(s.bounded(inner, 4), *(f"h{place + 1}", f"z{place + 1}", f"layer{place + 1}"))
        at = keys.next()
        if helper:
            made = value(f"{helper}({at}, {inner.code})", inner.shape, -8, 8)
        else:
            made = dropped(s, inner, coins(s, at, inner.shape, inner, keep), keep)
        if units == h.shape[-1] and s.chance(0.6):
            made = add(h, made)
        h = s.let(s.bounded(made, 8), *(f"d{place + 1}", f"h{place + 1}_drop", f"reg{place + 1}"))
    out = affine(s, h, s.count(1, 4)) if s.chance(0.6) else h
    return end(s, "dropout mlp|dropout network|regularized layers", put(s, OUT, out.code, out.shape, -8, 8))


def deep_scan(s: Draft, x: Value, act: Activation, layers: int) -> Kernel:
    """The same layer again and again, each time with its own weights and its own key."""
    d, keys = x.shape[-1], Keys(s, 1)
    ws = s.array((layers, d, d), "ws", "stacked_w", "kernels", low=-0.5, high=0.5)
    keep, body, h = (
        s.coef(0.6, 0.95).code,
        choose(s, "layer|block|body|apply_layer"),
        choose(s, "h|carry|acts"),
    )
    item, w, k = choose(s, "item|layer_in|params"), choose(s, "w|w_l|kernel_l"), choose(s, "k|k_l|layer_key")
    with s.suite(f"def {body}({h}, {item}):"):
        s.line(f"{w}, {k} = {item}")
        state = value(h, x.shape, -6, 6)
        fresh = s.let(s.bounded(act(lin(s, state, value(w, (d, d), -0.5, 0.5))), 3))
        thin = dropped(s, fresh, coins(s, k, x.shape, state, keep), keep)
        rate = s.coef(0.2, 0.8).code
        after = put(s, "h_new|h_next|after", f"{s.coef(0.3, 0.8).code} * {h} + {rate} * {thin.at(SIGN)}")
        s.line(
            "return ", f"{after.code}, {s.pick(('None', f'jnp.mean({after.code}**2)', f'{after.code}[0]'))}"
        )
    kept = s.lines[-1].rsplit(", ", 1)[1]
    shape = (layers, *((d,) if "[" in kept else ()))
    last, every = choose(s, "h_last|final|top"), "_" if kept == "None" else choose(s, "trace|norms|path")
    s.line(
        f"{last}, {every} = ",
        f"{s.lax}.scan({body}, {x.code}, ({ws.code}, jax.random.split({keys.next()}, {layers})))",
    )
    results = [value(last, x.shape, -6, 6), *([] if every == "_" else [value(every, shape, -6, 6)])]
    return end(s, "deep dropout|scanned layers|dropout tower", *results)


def structured(s: Draft) -> Kernel:
    """Whole channels, steps or blocks dropped at once."""
    shape = s.pick(((2, 4, 3), (2, 5, 4), (3, 4, 4), (2, 3, 3, 4), (1, 4, 5, 3), (2, 7, 3), (2, 6, 6)))
    x, keys, keep = data(s, shape, "x|feature_map|maps|images|volume"), Keys(s, 1), chance_kept(s)
    style = s.count(0, 4)
    one = (1,) * (len(shape) - 2)
    if style <= 2:
        small = (
            (shape[0], *one, shape[-1]),
            (shape[0], shape[1], *one[1:], 1),
            (1, *shape[1:-1], shape[-1]),
        )[style]
        mask = coins(s, keys.next(), small, x, keep)
        out = dropped(s, x, mask, keep)
    elif style == 3:
        rate, size = s.coef(0.05, 0.2).code, s.pick((2, 3))
        seeds = coins(s, keys.next(), shape, x, rate, "seeds|holes|centers")
        window = (1, *(size,) * (len(shape) - 2), 1)
        code = f"{seeds.code}.astype({x.code}.dtype)"
        grown = put(s, "hit|seed_f|centers_f", code, shape, 0, 1).code
        code = f'{s.lax}.reduce_window({grown}, -jnp.inf, {s.lax}.max, {window}, {(1,) * len(shape)}, "SAME")'
        block = put(s, "block|blocks|covered", f"1.0 - {code}", shape, 0, 1).code
        share = put(s, "share|kept_share|norm", f"jnp.mean({block}) + 0.1", (), 0.1, 1.1).code
        out = value(f"{x.code} * {block} / {share}", shape, -9, 9, level=PRODUCT)
    else:
        axis = s.count(1, len(shape) - 1)
        kept = put(
            s,
            "kept|alive|units_kept",
            f"jax.random.permutation({keys.next()}, {shape[axis]})[:{max(1, shape[axis] - 1)}]",
        )
        flags = put(
            s, "flags|mask_1d|unit_mask", f"jnp.zeros({shape[axis]}, {x.code}.dtype).at[{kept.code}].set(1.0)"
        )
        wide_shape = tuple(n if at == axis else 1 for at, n in enumerate(shape))
        out = value(f"{x.code} * {flags.code}.reshape{wide_shape}", shape, -2, 2, level=PRODUCT)
    h = put(s, "thinned|dropped|x_drop|sparse_map", out.code, shape, -9, 9)
    if s.chance(0.5):
        gain = s.array(shape[-1:], "gain", "gamma", "channel_scale", low=0.3, high=1.5)
        shift = s.array(shape[-1:], "beta", "shift", low=-0.5, high=0.5)
        h = s.let(add(mul(h, gain), shift))
    if s.chance(0.5):
        act = Activation(s)
        h = s.let(act(affine(s, s.let(s.bounded(h, 4)), s.count(2, 5))))
    if s.chance(0.4):
        h = ar.mean(s, h, s.count(1, len(shape) - 2))
    return end(s, "spatial dropout|channel dropout|drop block|structured dropout", s.let(h))


def gaussian(s: Draft) -> Kernel:
    """Alpha dropout, gaussian dropout, and variational dropout with learned rates."""
    b, d = s.count(2, 5), s.count(3, 8)
    x, keys = data(s, (b, d)), Keys(s, 2)
    style = s.count(0, 2)
    if style == 0:
        keep = s.coef(0.7, 0.95).code
        mask, low = coins(s, keys.next(), (b, d), x, keep), "-1.7581"
        p = float(keep)
        a = (p + 1.7581**2 * p * (1 - p)) ** -0.5
        put_back = put(
            s, "filled|x_alpha|replaced", f"jnp.where({mask.code}, {x.code}, {low})", (b, d), -2, 2
        )
        out = value(f"{a:.4g} * {put_back.code} + {a * 1.7581 * (1 - p):.4g}", (b, d), -3, 3, level=SUM)
        hidden = put(s, "h|act_drop|alpha_out", out.code, (b, d), -3, 3)
        made = put(
            s, "z|hidden|activated", f"jax.nn.selu({affine(s, hidden, s.count(2, 6)).code})", (), -2, 8
        )
        made = replace(made, shape=(b, s.inputs[-1].shape[-1]))
        final = scaled_noise(s, made, noise(s, keys.next(), made.shape, made), amount_of(s))
        return end(s, "alpha dropout|selu block", final)
    if style == 1:
        alpha = s.coef(0.05, 0.4).code
        one = normal(s, keys.next(), (b, d), x)
        h = put(s, "h|scaled|x_noisy", f"{x.code} * (1.0 + jnp.sqrt({alpha}) * {one.code})", (b, d), -6, 6)
        h = s.let(s.bounded(Activation(s)(affine(s, h, s.count(2, 6))), 5))
        two = normal(s, keys.next(), h.shape, h)
        out = value(f"{h.code} * (1.0 + {alpha} * {two.code})", h.shape, -9, 9, level=PRODUCT)
        return end(s, "gaussian dropout|multiplicative noise", put(s, OUT, out.code, h.shape, -9, 9))
    m = s.count(2, 5)
    w = weight(s, (d, m), d, 2.0, "w", "theta")
    log_a = s.array((d, m) if s.chance(0.6) else (m,), "log_alpha", "log_rates", low=-3.0, high=0.0)
    mean = put(s, "mean|mu_act|center", lin(s, x, w).code, (b, m), -8, 8)
    var = put(
        s,
        "var|spread|act_var",
        f"{x.code}**2 @ (jnp.exp({log_a.code}) * {w.code}**2) + 1e-2",
        (b, m),
        0.01,
        30,
    )
    eps = normal(s, keys.next(), (b, m), mean)
    out = put(s, "act|sampled|pre", f"{mean.code} + jnp.sqrt({var.code}) * {eps.code}", (b, m), -12, 12)
    gate = f"jax.nn.sigmoid({s.coef(0.8, 1.9).code} + {s.coef(0.5, 1.5).code} * {log_a.code})"
    kl = put(
        s,
        "kl|penalty|complexity",
        f"-0.64 * jnp.{s.pick(('mean', 'sum'))}({gate} - 0.5 * jnp.log1p(jnp.exp(-{log_a.code})))",
        (),
        -9,
        9,
    )
    extra = noise(s, keys.next(), (b, m), out, "xi|jitter|extra")
    return end(s, "variational dropout|sparse variational layer", add(out, mul(s.coef(0.05, 0.3), extra)), kl)


def drop_connect(s: Draft) -> Kernel:
    """Weights, not activations, that are dropped or shaken."""
    b, d, m = s.count(2, 5), s.count(3, 7), s.count(2, 6)
    x, layers = data(s, (b, d)), s.count(1, 3)
    keys, act, style, keep = Keys(s, layers), Activation(s), s.count(0, 3), s.coef(0.6, 0.9).code
    h = x
    for _ in range(layers):
        w = weight(s, (h.shape[-1], m), h.shape[-1], h.bound, "w", "W", "kernel")
        at, n = keys.next(), h.shape[-1]
        if style == 0:
            mask = coins(s, at, w.shape, w, keep, "mask|alive|connected")
            thin = s.let(dropped(s, w, mask, keep), *("w_thin", "w_drop", "sparse_w"))
            made = lin(s, h, replace(thin, low=w.low, high=w.high))
        elif style == 1:
            mask = coins(s, at, (b, n, m), h, keep, "mask|alive|per_example")
            made = value(
                f'jnp.einsum("bi,bij,ij->bj", {h.code}, {mask.code}.astype({h.code}.dtype), {w.code})', (b, m)
            )
        elif style == 2:
            rho = s.array(w.shape, "rho", "log_sigma", "w_scale", low=-3.0, high=-1.0)
            eps = normal(s, at, w.shape, w)
            sampled = put(
                s, "w_s|w_sample|drawn_w", f"{w.code} + jnp.exp({rho.code}) * {eps.code}", w.shape, -3, 3
            )
            made = lin(s, h, replace(sampled, low=w.low, high=w.high))
        else:
            row, column = choose(s, "s_in|signs|r_in"), choose(s, "s_out|t_out|r_out")
            pair = (choose(s, "ka|k_row"), choose(s, "kb|k_col"))
            s.line(f"{', '.join(pair)} = ", f"jax.random.split({at})")
            s.line(f"{row} = ", f"jax.random.rademacher({pair[0]}, ({b}, {n}), dtype={h.code}.dtype)")
            s.line(f"{column} = ", f"jax.random.rademacher({pair[1]}, ({b}, {m}), dtype={h.code}.dtype)")
            delta = s.array(w.shape, "delta_w", "perturb_w", "w_noise", low=-0.3, high=0.3)
            made = value(
                f"{h.code} @ {w.code} + ({h.code} * {row}) @ {delta.code} * {column}", (b, m), level=SUM
            )
        made = replace(made, low=-8, high=8)
        if s.chance(0.7):
            made = add(made, bias(s, (m,)))
        h = s.let(s.bounded(act(made), 5), "h", "z", "hidden_out", "next_h")
    noun = "drop connect|weight dropout" if style < 2 else "weight noise|flipout layer"
    return end(s, noun, h)


def stochastic_depth(s: Draft) -> Kernel:
    """Residual blocks that are skipped at random, by batch or by example."""
    b, d, blocks = s.count(2, 5), s.count(3, 6), s.count(2, 4)
    x, act, style = data(s, (b, d)), Activation(s), s.count(0, 3)
    keys = Keys(s, blocks)
    h, top = x, s.coef(0.6, 0.95).low
    for place in range(blocks):
        keep = number(round(1 - (place + 1) / blocks * (1 - top), 3)).code
        w = weight(s, (d, d), d, 2.0, "w", "block_w")
        at = keys.next()
        if style == 0:
            name, arg = choose(s, "residual|run_block|branch_fn"), choose(s, "v|u|z_in")
            flag = coins(s, at, (), x, keep, "alive|survives|coin|use_block")
            with s.suite(f"def {name}({arg}):"):
                inner = s.bounded(act(lin(s, value(arg, (b, d)), w)), 3)
                s.line("return ", f"{arg} + {s.short(inner).at(PRODUCT)} / {keep}")
            v = choose(s, "t|p|r")
            h = put(
                s,
                "h|state|out_b",
                f"{s.lax}.cond({flag.code}, {name}, lambda {v}: {v}, {h.code})",
                (b, d),
                -8,
                8,
            )
            h = s.let(s.bounded(h, 3))
            continue
        inner = s.let(s.bounded(act(add(lin(s, h, w), bias(s, (d,)))), 3), "branch", "update", "f_x", "res")
        if style == 1:
            flag = coins(s, at, (b, 1), x, keep, "alive|survives|per_row")
            made = dropped(s, inner, flag, keep)
        elif style == 2:
            lam = uniform(s, at, (b, 1), x, 0.0, 1.0, "lam|mix|shake")
            made = value(
                f"{lam.code} * {inner.code} + (1.0 - {lam.code}) * jnp.tanh({h.code})", (b, d), level=SUM
            )
        else:
            flag = coins(s, at, (), x, keep, "alive|survives|coin")
            made = value(
                f"jnp.where({flag.code}, {inner.code}, {s.coef(0.0, 0.3).code} * {inner.code})", (b, d)
            )
        h = s.let(s.bounded(add(h, made), 4), *(f"h{place + 1}", f"x{place + 1}", f"block{place + 1}"))
    noun = "shake shake|shake residual" if style == 2 else "stochastic depth|drop path|random skips"
    return end(s, noun, h)


def consistency(s: Draft) -> Kernel:
    """Two noisy passes through one network, and how much they differ."""
    b, d, c = s.count(2, 4), s.count(3, 6), s.count(2, 5)
    x = data(s, (b, d))
    w, v = weight(s, (d, c + 1), d, 2.0, "w"), weight(s, (c + 1, c), c + 1, 3.0, "w", "readout")
    net, args = (
        choose(s, "net|forward|model|student"),
        (choose(s, "xs|v_in|batch_x"), choose(s, "k|pass_key|kp")),
    )
    act, noisy, keep = Activation(s), s.chance(0.5), s.coef(0.6, 0.9).code
    with s.suite(f"def {net}({', '.join(args)}):"):
        fed = value(args[0], (b, d))
        if noisy:
            eps = noise(s, args[1], (b, d), x)
            fed = put(s, "noisy|fed|seen", f"{fed.code} + {s.coef(0.1, 0.4).code} * {eps.code}", (b, d))
        hidden = s.let(s.bounded(act(lin(s, fed, w)), 4), "h", "hidden_act", "z")
        if not noisy:
            mask = coins(s, args[1], hidden.shape, x, keep)
            hidden = s.let(dropped(s, hidden, mask, keep), "h_drop", "thin")
        s.give(lin(s, replace(hidden, low=-3, high=3), v))
    many = s.chance(0.3)
    keys = Keys(s, 1 if many else 2)
    if many:
        n = s.count(2, 4)
        code = f"jax.vmap({net}, in_axes=(None, 0))({x.code}, jax.random.split({keys.next()}, {n}))"
        passes = put(s, "passes|ensemble|views", code, (n, b, c), -6, 6)
        center = put(s, "center|mean_pass|agreed", f"{passes.code}.mean(axis=0)", (b, c), -6, 6)
        spread = put(s, "spread|disagreement|uncertainty", f"jnp.var({passes.code}, axis=0)", (b, c), 0, 9)
        return end(s, "monte carlo dropout|uncertainty", center, spread)
    first, second = (
        put(s, names, f"{net}({x.code}, {keys.next()})", (b, c), -6, 6)
        for names in ("p1|out_a|first", "p2|out_b|second")
    )
    if s.chance(0.5):
        loss = put(s, "gap|consistency|mismatch", f"({first.code} - {second.code}) ** 2", (b, c), 0, 20)
    else:
        p, q = log_probs(s, first), log_probs(s, second, "log_q|logq|log_other")
        loss = put(s, "kl|divergence|rdrop", f"jnp.exp({p.code}) * ({p.code} - {q.code})", (b, c), -6, 6)
        if s.chance(0.5):
            loss = put(
                s,
                "symmetric|both_kl",
                f"0.5 * ({loss.code} + jnp.exp({q.code}) * ({q.code} - {p.code}))",
                (b, c),
                -6,
                6,
            )
    loss = put(s, "penalty|reg_loss|consistency_loss", f"jnp.sum({loss.code}, axis=-1)", (b,), 0, 20)
    if s.chance(0.6):
        hot, log_p = labels(s, b, c), log_probs(s, first, "lp|label_logp")
        weight_c = s.scalar("beta", "consistency_weight", "lam", low=0.2, high=1.5).code
        loss = put(
            s,
            "total|objective|full_loss",
            f"{weight_c} * {loss.code} - ({hot.code} * {log_p.code}).sum(-1)",
            (b,),
            0,
            30,
        )
    return end(s, "consistency loss|r drop|pi model|noisy student", loss)


def smoothing(s: Draft) -> Kernel:
    """Labels that are smoothed, flipped or shaken at random, in a cross-entropy."""
    b, c, d = s.count(3, 6), s.count(3, 6), s.count(2, 5)
    x = data(s, (b, d))
    logits = put(s, "logits|scores", affine(s, x, c).code, (b, c), -8, 8)
    hot, style = labels(s, b, c), s.count(0, 3)
    shaken = style != 1 and s.chance(0.5)
    keys = Keys(s, 2 if style == 1 or shaken else 1)
    if style == 0:
        eps = uniform(s, keys.next(), (b, 1), x, 0.0, s.coef(0.1, 0.4).low, "eps|smooth|strength")
        target = f"{hot.code} * (1.0 - {eps.code}) + {eps.code} / {c}"
    elif style == 1:
        flip = coins(s, keys.next(), (b, 1), x, s.coef(0.1, 0.4).code, "flip|is_noisy|wrong")
        other = put(s, "other|random_ids|fake", f"jax.random.randint({keys.next()}, ({b},), 0, {c})")
        target = (
            f"jnp.where({flip.code}, jax.nn.one_hot({other.code}, {c}, dtype={x.code}.dtype), {hot.code})"
        )
    elif style == 2:
        raw = uniform(s, keys.next(), (b, c), x, 0.0, 1.0, "raw|mass|noise_rows")
        rows = put(
            s, "rows|noise_dist", f"{raw.code} / jnp.sum({raw.code}, axis=-1, keepdims=True)", (b, c), 0, 1
        )
        amount = s.coef(0.1, 0.4)
        target = f"{round(1 - amount.low, 3)} * {hot.code} + {amount.code} * {rows.code}"
    else:
        eps = normal(s, keys.next(), (b, c), x)
        tau = s.scalar("tau", "temp", "temperature", low=0.5, high=1.5).code
        mixed = f"{s.coef(2.0, 4.0).code} * {hot.code} + {s.coef(0.1, 0.6).code} * {eps.code}"
        target = f"jax.nn.softmax(({mixed}) / {tau}, axis=-1)"
    soft = put(s, "soft|smoothed|target_probs|soft_labels", target, (b, c), 0, 1)
    if shaken:
        logits = scaled_noise(
            s, logits, noise(s, keys.next(), (b, c), logits, "shake|logit_noise"), amount_of(s)
        )
    log_p = log_probs(s, logits)
    loss = put(s, "loss|nll|ce|xent", f"-jnp.sum({soft.code} * {log_p.code}, axis=-1)", (b,), 0, 20)
    if s.chance(0.4):
        conf = s.coef(0.05, 0.5).code
        loss = put(
            s,
            "penalized|total|with_penalty",
            f"{loss.code} + {conf} * jnp.sum(jnp.exp({log_p.code}) * {log_p.code}, axis=-1)",
            (b,),
            -2,
            20,
        )
    if s.chance(0.3):
        return end(s, "noisy labels|label smoothing", loss, logits)
    return end(s, "label smoothing|noisy labels|soft cross entropy", loss)


def mixing(s: Draft) -> Kernel:
    """Mixup, cutmix and mixing of hidden states, with partners and weights drawn."""
    b, style = s.count(2, 5), s.count(0, 3)
    shape = (
        (b, s.count(4, 7), s.count(2, 4))
        if style == 1
        else s.pick(((b, s.count(2, 6)), (b, s.count(2, 4), 3)))
    )
    x, ones = data(s, shape, "x|images|batch|examples"), (1,) * (len(shape) - 1)
    perm = s.pick(("jax.random.permutation({}, {})", "jax.random.permutation({}, jnp.arange({}))", ""))
    keys = Keys(s, 2 if perm else 1)
    order = put(s, "perm|order|partners", perm.format(keys.next(), b)).code if perm else ""
    paired = s.pick(("jnp.flip({}, axis=0)", "jnp.roll({}, 1, axis=0)", "{}[::-1]"))
    paired = f"{{}}[{order}]" if order else paired
    other = put(s, "other|partner_x|x_perm", paired.format(x.code), shape)
    at = keys.next()
    if style == 1:
        n, edge = shape[1], s.chance(0.5)
        start = put(
            s, "start|left|cut_at", f"jax.random.randint({at}, {(b, 1) if edge else ()}, 0, {n - 1})"
        ).code
        pos = put(s, "pos|cols|index", f"jnp.arange({n}){'[None, :]' if edge else ''}").code
        inside = put(
            s, "inside|box|patch", f"({pos} >= {start}) & ({pos} < {start} + {s.count(1, n // 2)})"
        ).code
        patch = f"{inside}[..., None]" if edge else f"{inside}[:, None]"
        mixed = f"jnp.where({patch}, {other.code}, {x.code})"
        lam = put(
            s,
            "lam|area|kept_share",
            f"1.0 - jnp.mean({inside}.astype({x.code}.dtype){', axis=1, keepdims=True' if edge else ''})",
            (b, 1) if edge else (),
            0,
            1,
        )
    else:
        each = s.chance(0.6)
        size = (b, *ones) if each else ()
        if s.chance(0.05) and s.float_dtype == "float32":
            a = s.pick(("0.4", "0.2", "1.0", "0.5"))
            lam = put(
                s,
                "lam|mix|ratio",
                f"jax.random.beta({at}, {a}, {a}{f', {size}' if each else ''})",
                size,
                0,
                1,
            )
        else:
            lam = uniform(s, at, size, x, 0.0, 1.0, "lam|mix|ratio")
            if s.chance(0.6):
                lam = put(
                    s,
                    "lam_top|major|weight_x",
                    s.pick(
                        (
                            f"jnp.maximum({lam.code}, 1.0 - {lam.code})",
                            f"{lam.code} ** {s.coef(0.3, 0.9).code}",
                            f"0.5 + 0.5 * {lam.code}",
                        )
                    ),
                    size,
                    0,
                    1,
                )
        mixed = s.pick(
            (
                f"{lam.code} * {x.code} + (1.0 - {lam.code}) * {other.code}",
                f"{other.code} + {lam.code} * ({x.code} - {other.code})",
            )
        )
    h = put(s, "mixed|x_mix|blended", mixed, shape)
    if style == 2:
        h = s.let(s.bounded(Activation(s)(affine(s, h, s.count(2, 5))), 4))
    if s.chance(0.55):
        width = 1
        for size_of in h.shape[1:]:
            width *= size_of
        flat = h if h.rank == 2 else put(s, "flat|rows_x", f"{h.code}.reshape({b}, -1)", (b, width))
        c = s.count(2, 4)
        log_p = log_probs(s, s.let(affine(s, flat, c), "logits", "scores"))
        hot = labels(s, b, c)
        back = paired.format(hot.code)
        flat_lam = lam.code if lam.rank in (0, 2) else f"{lam.code}.reshape({b}, 1)"
        target = put(
            s,
            "target|y_mix|mixed_labels",
            f"{flat_lam} * {hot.code} + (1.0 - {flat_lam}) * {back}",
            (b, c),
            0,
            1,
        )
        loss = put(s, "loss|ce|mix_loss", f"-({target.code} * {log_p.code}).sum(axis=-1)", (b,), 0, 20)
        return end(s, "mixup loss|cutmix loss|mixed examples", loss)
    return end(s, ("cutmix|cut and paste" if style == 1 else "mixup|manifold mixup|blended batch"), h)


def masked_tokens(s: Draft) -> Kernel:
    """Tokens that are masked, replaced or cut out in spans, looked up and predicted."""
    t, v, d = s.count(4, 8), s.count(4, 8), s.count(3, 5)
    lead = (s.count(1, 3),) if s.chance(0.6) else ()
    shape = (*lead, t)
    table = s.array((v + 1, d), "table", "embedding", "emb", "lookup", low=-1.0, high=1.0)
    ids, style = s.ints(shape, 0, v - 1, "tokens", "ids", "token_ids"), s.count(0, 3)
    swapped = s.chance(0.5)
    keys, rate = Keys(s, 2 if swapped else 1), s.coef(0.15, 0.5).code
    if style <= 1:
        picked = coins(s, keys.next(), shape, table, rate, "picked|is_masked|selected")
    elif style == 2:
        start = put(s, "start|span_at", f"jax.random.randint({keys.next()}, {(*lead, 1)}, 0, {t - 2})").code
        pos = put(s, "pos|where_t", f"jnp.arange({t})").code
        picked = put(
            s, "picked|in_span|span", f"({pos} >= {start}) & ({pos} < {start} + {s.count(1, t // 2)})"
        )
    else:
        order = put(
            s, "order|ranks", f"jnp.argsort(jax.random.uniform({keys.next()}, {shape}), axis=-1)"
        ).code
        picked = put(s, "picked|is_masked", f"{order} < {s.count(1, t // 2)}")
    swap = str(v)
    if swapped:
        swap = put(s, "fake|random_ids", f"jax.random.randint({keys.next()}, {shape}, 0, {v})").code
    seen = put(s, "seen|corrupted|masked_ids", f"jnp.where({picked.code}, {swap}, {ids.code})").code
    looked = s.pick((f"{table.code}[{seen}]", f"jnp.take({table.code}, {seen}, axis=0)"))
    h = put(s, "h|embedded|vectors", looked, (*shape, d), -1, 1)
    context = s.pick(
        (
            f"jnp.mean({h.code}, axis=-2, keepdims=True)",
            f"jnp.roll({h.code}, 1, axis=-2)",
            f"jnp.cumsum({h.code}, axis={len(lead)}) / {t}",
        )
    )
    both = put(s, "mixed|with_context|states", f"{h.code} + {s.coef(0.2, 0.9).code} * {context}", (*shape, d))
    both = s.let(s.bounded(Activation(s)(affine(s, both, d)), 4))
    logits = put(s, "logits|guesses", f"{both.code} @ {table.code}[:{v}].T", (*shape, v), -12, 12)
    if s.chance(0.25):
        return end(s, "masked embedding|token dropout", logits)
    log_p = log_probs(s, logits)
    took = put(
        s,
        "nll|token_loss|per_token",
        f"-jnp.take_along_axis({log_p.code}, {ids.code}[..., None], axis=-1)[..., 0]",
        shape,
        0,
        20,
    )
    low = s.pick(("0.0", s.coef(0.05, 0.3).code, "0.1"))
    only = put(
        s,
        "kept_loss|on_masked|weighted",
        f"jnp.where({picked.code}, {took.code}, {low} * {took.code})",
        shape,
        0,
        20,
    )
    if s.chance(0.6):
        rows = bool(lead) and s.chance(0.5)
        code = f"jnp.sum({only.code}{', axis=-1' if rows else ''}) / {s.count(2, t)}.0"
        only = put(s, "loss|mlm_loss|avg_loss", code, lead if rows else (), 0, 20)
    return end(s, "masked language model|token masking|span corruption", only)


def recurrent(s: Draft) -> Kernel:
    """Recurrent cells with one mask for all steps, with masks per step, or with zoneout."""
    t, d, m = s.count(3, 6), s.count(2, 4), s.count(3, 5)
    xs = data(s, (t, d), "xs|sequence|series|inputs")
    w, u = weight(s, (d, m), d, 2.0, "w_in", "w_x"), weight(s, (m, m), m, 1.5, "w_rec", "u")
    b, style, keep = bias(s, (m,)), s.count(0, 2), s.coef(0.6, 0.9).code
    keys, act = (
        Keys(s, 2 if style == 0 else 1),
        s.pick(("jnp.tanh", "jnp.sin", "jax.nn.sigmoid", "jax.nn.soft_sign")),
    )
    body, h, item = choose(s, "cell|step|body"), choose(s, "h|carry|state"), choose(s, "x_t|xt|item")
    if style == 0:
        mask = coins(s, keys.next(), (m,), w, keep, "mask_h|h_mask|keep_h")
        shared = put(
            s, "scale_h|m_h|hidden_gain", f"{mask.code}.astype({w.code}.dtype) / {keep}", (m,), 0, 2
        ).code
        mask = coins(s, keys.next(), (d,), w, keep, "mask_x|x_mask|keep_x")
        fed = put(
            s, "masked_xs|thin_xs", f"jnp.where({mask.code}, {xs.code} / {keep}, 0.0)", (t, d), -4, 4
        ).code
        given = fed
    else:
        given = f"({xs.code}, jax.random.split({keys.next()}, {t}))"
    with s.suite(f"def {body}({h}, {item}):"):
        x_t = item
        if style:
            x_t, k = choose(s, "x_i|x_in|row"), choose(s, "k|k_t|step_key")
            s.line(f"{x_t}, {k} = {item}")
        state = value(h, (m,), -2, 2)
        pre = f"{x_t} @ {w.code} + {f'({h} * {shared})' if style == 0 else h} @ {u.code} + {b.code}"
        new = put(s, "h_new|cand|fresh", f"{act}({pre})", (m,), -1, 1).code
        if style == 1:
            hold = coins(s, k, (m,), state, s.coef(0.2, 0.6).code, "hold|zone|stay")
            new = put(s, "h_zoned|h_next", f"jnp.where({hold.code}, {h}, {new})").code
        elif style == 2:
            eps = noise(s, k, (m,), state)
            new = put(
                s,
                "h_noisy|h_next",
                f"{s.coef(0.3, 0.9).code} * {new} + {s.coef(0.05, 0.3).code} * {eps.code}",
            ).code
        if s.chance(0.4):
            g = s.coef(0.2, 0.8).low
            new = put(s, "h_mix|leaky", f"{g} * {h} + {round(1 - g, 3)} * {new}").code
        s.line("return ", f"{new}, {s.pick((new, f'{new}[0]', f'jnp.sum({new}**2)'))}")
    kept = s.lines[-1].rsplit(", ", 1)[1]
    shape = (t, m) if kept == new else (t,)
    start = (
        s.array((m,), "h0", "init_state", low=-1.0, high=1.0).code
        if s.chance(0.5)
        else f"jnp.zeros({m}, {w.code}.dtype)"
    )
    last, every = choose(s, "h_last|final|h_end"), choose(s, "hs|outputs|trace")
    s.line(f"{last}, {every} = ", f"{s.lax}.scan({body}, {start}, {given})")
    results = [value(every, shape, -4, 4), value(last, (m,), -3, 3)]
    return end(
        s, "recurrent dropout|zoneout|variational rnn|noisy rnn", *(results if s.chance(0.6) else results[:1])
    )


def attention(s: Draft) -> Kernel:
    """Attention with its weights dropped, or with noisy scores, and dropout on the way out."""
    t, d = s.count(3, 6), s.count(3, 5)
    x, keys, keep = data(s, (t, d)), Keys(s, 2), s.coef(0.6, 0.95).code
    q, k, v = (
        s.let(lin(s, x, weight(s, (d, d), d, 2.0, name)), *names)
        for name, names in (("wq", ("q", "queries")), ("wk", ("k", "keys_x")), ("wv", ("v", "vals")))
    )
    scores = put(
        s,
        "scores|att|similarity",
        f"{q.code} @ {k.code}.T / {s.pick((f'jnp.sqrt({float(d)})', str(d), f'{d**0.5:.4g}'))}",
        (t, t),
        -8,
        8,
    )
    if s.chance(0.4):
        scores = scaled_noise(s, scores, noise(s, keys.next(), (t, t), scores), amount_of(s))
    else:
        hit = coins(s, keys.next(), (t, t), scores, s.coef(0.1, 0.3).code, "cut|hidden_pairs|drop_edge")
        scores = put(
            s,
            "cut_scores|thin_scores",
            f"jnp.where({hit.code}, {s.pick(('-9.0', f'{scores.code} - 4.0', '-6.0'))}, {scores.code})",
            (t, t),
            -12,
            8,
        )
    p = put(s, "probs|attn|weights_a", f"jax.nn.softmax({scores.code}, axis=-1)", (t, t), 0, 1)
    mask = coins(s, keys.next(), (t, t) if s.chance(0.5) else (t, d), x, keep)
    if mask.shape == (t, t):
        thin = put(s, "thin_attn|attn_drop", dropped(s, p, mask, keep).code, (t, t), 0, 2)
        out = put(s, OUT, f"{thin.code} @ {v.code}", (t, d), -9, 9)
    else:
        out = put(s, "mixed|context", f"{p.code} @ {v.code}", (t, d), -9, 9)
        out = s.let(dropped(s, out, mask, keep), "thinned", "dropped")
    res = put(s, "res|summed|block_out", f"{x.code} + {s.coef(0.3, 1.0).code} * {out.code}", (t, d), -12, 12)
    return end(s, "attention dropout|noisy attention|drop edge", res)


FORMS = (
    mlp,
    structured,
    gaussian,
    drop_connect,
    stochastic_depth,
    consistency,
    smoothing,
    mixing,
    masked_tokens,
    gates,
    relaxed,
    autoencoder,
    spectral,
    bayesian,
    recurrent,
    attention,
)
NARROW = (mlp, structured, drop_connect, stochastic_depth, recurrent, mixing)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("regularization", "generate_regularization_kernel", draw)
