"""Stochastic regularization: dropout and its kin, noise layers, noisy labels, mixed and masked examples."""

import random
from dataclasses import replace

from kernels.kernel import Kernel, Template
from kernels.learning._sampled import (
    MAPS,
    OUT,
    amount_of,
    autoencoder,
    bayesian,
    data,
    gates,
    leading,
    log_probs,
    relaxed,
    scaled_noise,
    spectral,
)
from kernels.writing import arrays as ar
from kernels.writing import layers, tensors
from kernels.writing.activations import Activation
from kernels.writing.beginnings import drawn
from kernels.writing.choices import Names
from kernels.writing.endings import finish_each
from kernels.writing.keys import Keys, coins, dropped, noise, normal, uniform
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SIGN, SUM, Shape, Value, add, expr, mul, number

MASKS = (
    "jax.random.bernoulli({0}, {1}, {2}.shape)",
    "jax.random.bernoulli({0}, p={1}, shape={2}.shape)",
    "jax.random.uniform({0}, {2}.shape, {2}.dtype) < {1}",
)


def labels(s: Sampler, n: int, classes: int) -> Value:
    """Labels as a table of rows that sum to one, from integers or from an input."""
    ids = s.ints("labels|targets|y|classes", (n,), 0, classes - 1)
    code = f"jax.nn.one_hot({ids}, {classes})"
    if s.float_dtype != "float32" or s.chance(0.3):
        like = s.inputs[0].name if s.inputs[0].dtype == s.float_dtype else ""
        code = f"jax.nn.one_hot({ids}, {classes}, dtype={like}.dtype)" if like else code
    return s.put("onehot|one_hot|y_hot|target_rows", code, (n, classes), (0, 1))


def chance_kept(s: Sampler) -> str:
    """The probability of keeping an element: a literal, or one minus a rate that is an argument."""
    if s.chance(0.4):
        return s.coef(0.6, 0.95).code
    rate = s.scalar("rate|drop_rate|p_drop", low=0.05, high=0.4)
    return s.put("keep_prob|p_keep|survival", f"1 - {rate}", (), (0.6, 0.95)).code


def mlp(s: Sampler) -> Kernel:
    """Dense layers with dropout between them; over stacked weights in a scan now and then."""
    keep = ""
    x = data(s, (*leading(s), s.count(5, 7)))
    act, depth = Activation(s), s.count(2, 4)
    if s.chance(0.3):
        return deep_scan(s, x, act, depth + 1)
    keys, helper = Keys(s, depth), ""
    if s.chance(0.45):
        helper, k, v = (
            s.name("dropout|apply_dropout|drop"),
            s.name("k|rng_k|kk"),
            s.name("v|h_in|acts"),
        )
        keep = s.coef(0.6, 0.95).code
        with s.helper(helper, k, v):
            mask = s.put("keep|mask|kept", s.pick(MASKS).format(k, keep, v))
            s.give(dropped(s, expr(v), mask, keep))
    else:
        keep = chance_kept(s)
    h = x
    for place in range(depth):
        units = s.count(3, 7) if s.chance(0.6) else h.shape[-1]
        inner = act(layers.numbered_dense(s, h, units))
        inner = s.put((f"h{place + 1}", f"z{place + 1}", f"layer{place + 1}"), s.bounded(inner, 4))
        at = keys.next()
        if helper:
            made = expr(f"{helper}({at}, {inner})", inner.shape, 8)
        else:
            made = dropped(s, inner, coins(s, at, inner.shape, inner, keep), keep)
        if units == h.shape[-1] and s.chance(0.6):
            made = add(h, made)
        h = s.put((f"d{place + 1}", f"h{place + 1}_drop", f"reg{place + 1}"), s.bounded(made, 8))
    out = layers.numbered_dense(s, h, s.count(1, 4)) if s.chance(0.6) else h
    return finish_each(
        s, "dropout mlp|dropout network|regularized layers", s.put(OUT, out.code, out.shape, 8)
    )


def deep_scan(s: Sampler, x: Value, act: Activation, depth: int) -> Kernel:
    """The same layer again and again, each time with its own weights and its own key."""
    d, keys = x.shape[-1], Keys(s, 1)
    ws = s.array("ws|stacked_w|kernels", (depth, d, d), low=-0.5, high=0.5)
    keep, body, h = (
        chance_kept(s),
        s.name("layer|block|body|apply_layer"),
        s.name("h|carry|acts"),
    )
    item, w, k = s.name("item|layer_in|params"), s.name("w|w_l|kernel_l"), s.name("k|k_l|layer_key")
    with s.suite(f"def {body}({h}, {item}):"):
        s.line(f"{w}, {k} = {item}")
        state = expr(h, x.shape, 6)
        fresh = s.let(s.bounded(act(tensors.product(s, state, expr(w, (d, d), 0.5))), 3))
        thin = dropped(s, fresh, coins(s, k, x.shape, state, keep), keep)
        rate = s.scalar("rate", low=0.2, high=0.8).code
        after = s.put("h_new|h_next|after", f"{h} + {rate} * {thin.at(SIGN)}")
        s.line(f"return {after}, {s.pick(('None', f'jnp.mean({after}**2)', f'{after}[0]'))}")
    kept = s.lines[-1].rsplit(", ", 1)[1]
    shape = (depth, *((d,) if "[" in kept else ()))
    last, every = s.name("h_last|final|top"), "_" if kept == "None" else s.name("trace|norms|path")
    s.line(f"{last}, {every} = {s.lax}.scan({body}, {x}, ({ws}, jax.random.split({keys.next()}, {depth})))")
    results = [expr(last, x.shape, 6), *([] if every == "_" else [expr(every, shape, 6)])]
    return finish_each(s, "deep dropout|scanned layers|dropout tower", *results)


def structured(s: Sampler) -> Kernel:
    """Whole channels, steps or blocks dropped at once."""
    shape: Shape = (*leading(s, 0.8), s.count(5, 7))
    if len(shape) == 2:
        shape = (shape[0], s.count(3, 5), s.count(6, 8))
    x, keys, keep = data(s, shape, "x|feature_map|maps|images|volume"), Keys(s, 1), chance_kept(s)
    form = s.pick(("channels", "steps", "batch", "blocks", "units"))
    one = (1,) * (len(shape) - 2)
    mask_shapes: dict[str, Shape] = {
        "channels": (shape[0], *one, shape[-1]),
        "steps": (shape[0], shape[1], *one[1:], 1),
        "batch": (1, *shape[1:-1], shape[-1]),
    }
    if form in mask_shapes:
        mask = coins(s, keys.next(), mask_shapes[form], x, keep)
        out = dropped(s, x, mask, keep)
    elif form == "blocks":
        rate, size = s.scalar("rate", low=0.05, high=0.2).code, s.pick((2, 3))
        seeds = coins(s, keys.next(), shape, x, rate, "seeds|holes|centers")
        window = (1, *(size,) * (len(shape) - 2), 1)
        code = f"{seeds}.astype({x}.dtype)"
        grown = s.put("hit|seed_f|centers_f", code, shape, (0, 1)).code
        code = f'{s.lax}.reduce_window({grown}, -jnp.inf, {s.lax}.max, {window}, {(1,) * len(shape)}, "SAME")'
        block = s.put("block|blocks|covered", f"1 - {code}", shape, (0, 1)).code
        share = s.put("share|kept_share|norm", f"jnp.maximum(jnp.mean({block}), 0.1)", (), (0.1, 1)).code
        out = expr(f"{x} * {block} / {share}", shape, 9, level=PRODUCT)
    else:
        axis = s.count(1, len(shape) - 1)
        kept = s.put(
            "kept|alive|units_kept",
            f"jax.random.permutation({keys.next()}, {shape[axis]})[:{max(1, shape[axis] - 1)}]",
        )
        flags = s.put("flags|mask_1d|unit_mask", f"jnp.zeros({shape[axis]}, {x}.dtype).at[{kept}].set(1.0)")
        wide_shape = tuple(n if at == axis else 1 for at, n in enumerate(shape))
        out = expr(f"{x} * {flags}.reshape{wide_shape}", shape, 2, level=PRODUCT)
    h = s.put("thinned|dropped|x_drop|sparse_map", out.code, shape, 9)
    if s.chance(0.5):
        gain = s.array("gain|gamma|channel_scale", shape[-1:], low=0.3, high=1.5)
        shift = s.array("beta|shift", shape[-1:], low=-0.5, high=0.5)
        h = s.let(add(mul(h, gain), shift))
    if s.chance(0.5):
        act = Activation(s)
        h = s.let(act(layers.numbered_dense(s, s.let(s.bounded(h, 4)), s.count(2, 5))))
    if s.chance(0.4):
        h = ar.mean(s, h, s.count(1, len(shape) - 2))
    nouns = {
        "channels": "spatial dropout|channel dropout",
        "steps": "time step dropout|row dropout",
        "batch": "shared mask dropout|structured dropout",
        "blocks": "drop block|block dropout",
        "units": "unit dropout|feature dropout",
    }
    return finish_each(s, nouns[form], s.let(h))


def gaussian(s: Sampler) -> Kernel:
    """Alpha dropout, gaussian dropout, and variational dropout with learned rates."""
    form = s.pick((_alpha, _multiplicative, _variational))
    x = data(s, (*leading(s, 0.0 if form is _variational else 0.65), s.count(5, 8)))
    return form(s, x, Keys(s, 2 if form is _multiplicative else 1))


def _alpha(s: Sampler, x: Value, keys: Keys) -> Kernel:
    keep = s.coef(0.7, 0.95).code
    mask, low = coins(s, keys.next(), x.shape, x, keep), "-1.7581"
    p = float(keep)
    a = (p + 1.7581**2 * p * (1 - p)) ** -0.5
    put_back = s.put("filled|x_alpha|replaced", f"jnp.where({mask}, {x}, {low})", x.shape, 2)
    out = expr(f"{a:.4g} * {put_back} + {a * 1.7581 * (1 - p):.4g}", x.shape, 3, level=SUM)
    hidden = s.put("h|act_drop|alpha_out", out.code, x.shape, 3)
    made = s.put(
        "z|hidden|activated",
        f"jax.nn.selu({layers.numbered_dense(s, hidden, s.count(2, 6))})",
        (),
        (-2, 8),
    )
    made = replace(made, shape=(*x.shape[:-1], s.inputs[-1].shape[-1]))
    return finish_each(s, "alpha dropout|selu block", made)


def _multiplicative(s: Sampler, x: Value, keys: Keys) -> Kernel:
    alpha = s.scalar("alpha", low=0.05, high=0.4).code
    one = normal(s, keys.next(), x.shape, x)
    h = s.put("h|scaled|x_noisy", f"{x} * (1 + jnp.sqrt({alpha}) * {one})", x.shape, 6)
    h = s.let(s.bounded(Activation(s)(layers.numbered_dense(s, h, s.count(2, 6))), 5))
    two = normal(s, keys.next(), h.shape, h)
    out = expr(f"{h} * (1 + {alpha} * {two})", h.shape, 9, level=PRODUCT)
    return finish_each(s, "gaussian dropout|multiplicative noise", s.put(OUT, out.code, h.shape, 9))


def _variational(s: Sampler, x: Value, keys: Keys) -> Kernel:
    (b, d), m = x.shape, s.count(2, 5)
    w = layers.numbered_weights(s, "w|theta", (d, m), d, 2.0)
    log_a = s.array("log_alpha|log_rates", (d, m) if s.chance(0.6) else (m,), low=-3.0, high=0.0)
    mean = s.put("mean|mu_act|center", tensors.product(s, x, w).code, (b, m), 8)
    var = s.put("var|spread|act_var", f"{x}**2 @ (jnp.exp({log_a}) * {w}**2) + 1e-2", (b, m), (0.01, 30))
    eps = normal(s, keys.next(), (b, m), mean)
    out = s.put("act|sampled|pre", f"{mean} + jnp.sqrt({var}) * {eps}", (b, m), 12)
    # The fit of Molchanov et al., 2017, to the divergence from a log-uniform prior.
    gate = f"0.63576 * jax.nn.sigmoid(1.8732 + 1.48695 * {log_a})"
    rest = f"0.5 * jnp.log1p(jnp.exp(-{log_a}))"
    kl = s.put(
        "kl|penalty|complexity",
        f"jnp.{s.pick(('mean', 'sum'))}(0.63576 + {rest} - {gate})",
        (),
        (0, 60),
    )
    return finish_each(s, "variational dropout|sparse variational layer", out, kl)


def drop_connect(s: Sampler) -> Kernel:
    """Weights, not activations, that are dropped or shaken."""
    b, d, m = s.count(2, 5), s.count(3, 7), s.count(2, 6)
    x, depth = data(s, (b, d)), s.count(1, 3)
    keys, act, form, keep = (
        Keys(s, depth),
        Activation(s),
        s.pick(("connections", "by example", "noise", "signs")),
        chance_kept(s),
    )
    h = x
    for _ in range(depth):
        w = layers.numbered_weights(s, "w|W|kernel", (h.shape[-1], m), h.shape[-1], h.bound)
        at, n = keys.next(), h.shape[-1]
        if form == "connections":
            mask = coins(s, at, w.shape, w, keep, "mask|alive|connected")
            thin = s.put(("w_thin", "w_drop", "sparse_w"), dropped(s, w, mask, keep))
            made = tensors.product(s, h, replace(thin, low=w.low, high=w.high))
        elif form == "by example":
            mask = coins(s, at, (b, n, m), h, keep, "mask|alive|per_example")
            made = expr(f'jnp.einsum("bi,bij,ij->bj", {h}, {mask}.astype({h}.dtype), {w})', (b, m))
        elif form == "noise":
            rho = s.array("rho|log_sigma|w_scale", w.shape, low=-3.0, high=-1.0)
            eps = normal(s, at, w.shape, w)
            sampled = s.put("w_s|w_sample|drawn_w", f"{w} + jnp.exp({rho}) * {eps}", w.shape, 3)
            made = tensors.product(s, h, replace(sampled, low=w.low, high=w.high))
        else:
            row, column = s.name("s_in|signs|r_in"), s.name("s_out|t_out|r_out")
            pair = (s.name("ka|k_row"), s.name("kb|k_col"))
            s.line(f"{', '.join(pair)} = jax.random.split({at})")
            s.line(f"{row} = jax.random.rademacher({pair[0]}, ({b}, {n}), dtype={h}.dtype)")
            s.line(f"{column} = jax.random.rademacher({pair[1]}, ({b}, {m}), dtype={h}.dtype)")
            delta = s.array("delta_w|perturb_w|w_noise", w.shape, low=-0.3, high=0.3)
            made = expr(f"{h} @ {w} + ({h} * {row}) @ {delta} * {column}", (b, m), level=SUM)
        made = replace(made, low=-8, high=8)
        if s.chance(0.7):
            made = add(made, layers.numbered_bias(s, "b", (m,)))
        h = s.put("h|z|hidden_out|next_h", s.bounded(act(made), 5))
    nouns = {"noise": "weight noise|noisy layer", "signs": "flipout layer|flipout"}
    return finish_each(s, nouns.get(form, "drop connect|weight dropout"), h)


def stochastic_depth(s: Sampler) -> Kernel:
    """Residual blocks that are skipped at random, by batch or by example."""
    d, blocks = s.count(5, 7), s.count(2, 4)
    x, act, form = data(s, (*leading(s), d)), Activation(s), s.pick(("cond", "rows", "shaken", "coin"))
    each = (x.shape[0], *(1,) * (x.rank - 1))
    keys = Keys(s, blocks)
    h, top = x, s.coef(0.6, 0.95).low
    for place in range(blocks):
        keep = number(round(1 - (place + 1) / blocks * (1 - top), 3)).code
        w = layers.numbered_weights(s, "w|block_w", (d, d), d, 2.0)
        at = keys.next()
        if form == "cond":
            name, arg = s.name("residual|run_block|branch_fn"), s.name("v|u|z_in")
            flag = coins(s, at, (), x, keep, "alive|survives|coin|use_block")
            with s.suite(f"def {name}({arg}):"):
                inner = s.bounded(act(tensors.product(s, expr(arg, x.shape), w)), 3)
                s.line(f"return {arg} + {s.short(inner).at(PRODUCT)} / {keep}")
            v = s.name("t|p|r")
            h = s.put("h|state|out_b", f"{s.lax}.cond({flag}, {name}, lambda {v}: {v}, {h})", x.shape, 8)
            h = s.let(s.bounded(h, 3))
            continue
        inner = s.put(
            "branch|update|f_x|res",
            s.bounded(act(add(tensors.product(s, h, w), layers.numbered_bias(s, "b", (d,)))), 3),
        )
        if form == "rows":
            flag = coins(s, at, each, x, keep, "alive|survives|per_row")
            made = dropped(s, inner, flag, keep)
        elif form == "shaken":
            lam = uniform(s, at, each, x, 0.0, 1.0, "lam|mix|shake")
            second = layers.numbered_weights(s, "w|block_w", (d, d), d, 2.0)
            twin = s.put("twin|branch_b|second_f", s.bounded(act(tensors.product(s, h, second)), 3))
            made = expr(f"{lam} * {inner} + (1 - {lam}) * {twin}", x.shape, level=SUM)
        else:
            flag = coins(s, at, (), x, keep, "alive|survives|coin")
            made = expr(f"jnp.where({flag}, {inner}, 0)", x.shape)
        h = s.put((f"h{place + 1}", f"x{place + 1}", f"block{place + 1}"), s.bounded(add(h, made), 4))
    noun = "shake shake|shake residual" if form == "shaken" else "stochastic depth|random skips"
    noun = "drop path|stochastic depth" if form == "rows" else noun
    return finish_each(s, noun, h)


def consistency(s: Sampler) -> Kernel:
    """Two noisy passes through one network, and how much they differ."""
    b, d, c = s.count(2, 4), s.count(3, 6), s.count(2, 5)
    x = data(s, (b, d))
    w, v = (
        layers.numbered_weights(s, "w", (d, c + 1), d, 2.0),
        layers.numbered_weights(s, "w|readout", (c + 1, c), c + 1, 3.0),
    )
    net, args = (
        s.name("net|forward|model|student"),
        (s.name("xs|v_in|batch_x"), s.name("k|pass_key|kp")),
    )
    act, noisy, keep = Activation(s), s.chance(0.5), chance_kept(s)
    with s.suite(f"def {net}({', '.join(args)}):"):
        fed = expr(args[0], (b, d))
        if noisy:
            eps = noise(s, args[1], (b, d), x)
            fed = s.put(
                "noisy|fed|seen",
                f"{fed} + {s.scalar('sigma|noise_scale|noise_std', low=0.1, high=0.4)} * {eps}",
                (b, d),
            )
        hidden = s.put("h|hidden_act|z", s.bounded(act(tensors.product(s, fed, w)), 4))
        if not noisy:
            mask = coins(s, args[1], hidden.shape, x, keep)
            hidden = s.put("h_drop|thin", dropped(s, hidden, mask, keep))
        s.give(tensors.product(s, replace(hidden, low=-3, high=3), v))
    many = s.chance(0.3)
    keys = Keys(s, 1 if many else 2)
    if many:
        n = s.count(2, 4)
        code = f"jax.vmap({net}, in_axes=(None, 0))({x}, jax.random.split({keys.next()}, {n}))"
        passes = s.put("passes|ensemble|views", code, (n, b, c), 6)
        center = s.put("center|mean_pass|agreed", f"{passes}.mean(axis=0)", (b, c), 6)
        spread = s.put("spread|disagreement|uncertainty", f"jnp.var({passes}, axis=0)", (b, c), (0, 9))
        noun = "noise ensemble|uncertainty" if noisy else "monte carlo dropout|uncertainty"
        return finish_each(s, noun, center, spread)
    first, second = (
        s.put(names, f"{net}({x}, {keys.next()})", (b, c), 6)
        for names in ("p1|out_a|first", "p2|out_b|second")
    )
    if s.chance(0.5):
        noun = "noise consistency|noisy student" if noisy else "consistency loss|pi model"
        loss = s.put("gap|consistency|mismatch", f"({first} - {second}) ** 2", (b, c), (0, 20))
    else:
        noun = "noise consistency|noisy student" if noisy else "consistency loss|r drop"
        p, q = log_probs(s, first), log_probs(s, second, "log_q|logq|log_other")
        loss = s.put("kl|divergence|rdrop", f"jnp.exp({p}) * ({p} - {q})", (b, c), 6)
        if s.chance(0.5):
            loss = s.put("symmetric|both_kl", f"0.5 * ({loss} + jnp.exp({q}) * ({q} - {p}))", (b, c), 6)
    loss = s.put("penalty|reg_loss|consistency_loss", f"jnp.sum({loss}, axis=-1)", (b,), (0, 20))
    if s.chance(0.6):
        hot, log_p = labels(s, b, c), log_probs(s, first, "lp|label_logp")
        weight_c = s.scalar("beta|consistency_weight|lam", low=0.2, high=1.5).code
        loss = s.put(
            "total|objective|full_loss", f"{weight_c} * {loss} - ({hot} * {log_p}).sum(-1)", (b,), (0, 30)
        )
    return finish_each(s, noun, loss)


def smoothing(s: Sampler) -> Kernel:
    """Labels that are smoothed, flipped or shaken at random, in a cross-entropy."""
    b, c, d = s.count(3, 6), s.count(3, 6), s.count(2, 5)
    x = data(s, (b, d))
    logits = s.put("logits|scores", layers.numbered_dense(s, x, c).code, (b, c), 8)
    hot, form = labels(s, b, c), s.pick(("uniform", "flipped", "random rows", "softmax"))
    shaken = form != "flipped" and s.chance(0.5)
    keys = Keys(s, 2 if form == "flipped" or shaken else 1)
    if form == "uniform":
        eps = uniform(s, keys.next(), (b, 1), x, 0.0, s.coef(0.1, 0.4).low, "eps|smooth|strength")
        target = f"{hot} * (1 - {eps}) + {eps} / {c}"
    elif form == "flipped":
        flip = coins(s, keys.next(), (b, 1), x, s.coef(0.1, 0.4).code, "flip|is_noisy|wrong")
        other = s.put("other|random_ids|fake", f"jax.random.randint({keys.next()}, ({b},), 0, {c})")
        target = f"jnp.where({flip}, jax.nn.one_hot({other}, {c}, dtype={x}.dtype), {hot})"
    elif form == "random rows":
        raw = uniform(s, keys.next(), (b, c), x, 0.0, 1.0, "raw|mass|noise_rows")
        rows = s.put("rows|noise_dist", f"{raw} / jnp.sum({raw}, axis=-1, keepdims=True)", (b, c), (0, 1))
        amount = s.coef(0.1, 0.4)
        target = f"(1 - {amount}) * {hot} + {amount} * {rows}"
    else:
        eps = normal(s, keys.next(), (b, c), x)
        tau = s.scalar("tau|temp|temperature", low=0.5, high=1.5).code
        mixed = f"{hot} + {s.scalar('sigma|noise_scale|noise_std', low=0.1, high=0.6)} * {eps}"
        target = f"jax.nn.softmax(({mixed}) / {tau}, axis=-1)"
    soft = s.put("soft|smoothed|target_probs|soft_labels", target, (b, c), (0, 1))
    if shaken:
        logits = scaled_noise(
            s, logits, noise(s, keys.next(), (b, c), logits, "shake|logit_noise"), amount_of(s)
        )
    log_p = log_probs(s, logits)
    loss = s.put("loss|nll|ce|xent", f"-jnp.sum({soft} * {log_p}, axis=-1)", (b,), (0, 20))
    if s.chance(0.4):
        conf = s.coef(0.05, 0.5).code
        loss = s.put(
            "penalized|total|with_penalty",
            f"{loss} + {conf} * jnp.sum(jnp.exp({log_p}) * {log_p}, axis=-1)",
            (b,),
            (-2, 20),
        )
    nouns = {
        "uniform": "label smoothing|smoothed cross entropy",
        "flipped": "noisy labels|flipped labels",
        "random rows": "random label mixing|noisy labels",
        "softmax": "noisy labels|soft cross entropy",
    }
    return finish_each(s, nouns[form], loss, *([logits] if s.chance(0.3) else []))


def mixing(s: Sampler) -> Kernel:
    """Mixup, cutmix and mixing of hidden states, with partners and weights drawn."""
    b, form = s.count(2, 5), s.pick(("inputs", "cut", "hidden", "inputs"))
    shape = (
        (b, s.count(4, 7), s.count(2, 4))
        if form == "cut"
        else s.pick(((b, s.count(2, 6)), (b, s.count(6, 7), s.count(8, 9), s.fixed(s.pick((1, 3))))))
    )
    x = data(s, shape, "x|images|batch|examples")
    perm = s.pick(("jax.random.permutation({}, {})", "jax.random.permutation({}, jnp.arange({}))", ""))
    keys = Keys(s, 2 if perm else 1)
    order = s.put("perm|order|partners", perm.format(keys.next(), b)).code if perm else ""
    paired = s.pick(("jnp.flip({}, axis=0)", "jnp.roll({}, 1, axis=0)", "{}[::-1]"))
    paired = f"{{}}[{order}]" if order else paired
    other = s.put("other|partner_x|x_perm", paired.format(x.code), shape)
    at = keys.next()
    if form == "cut":
        mixed, lam = _cut(s, x, other, at)
    else:
        mixed, lam = _interpolated(s, x, other, at)
    h = s.put("mixed|x_mix|blended", mixed, shape)
    if form == "hidden":
        h = s.let(s.bounded(Activation(s)(layers.numbered_dense(s, h, s.count(2, 5))), 4))
    if s.chance(0.55):
        width = 1
        for size_of in h.shape[1:]:
            width *= size_of
        flat = h if h.rank == 2 else s.put("flat|rows_x", f"{h}.reshape({b}, -1)", (b, width))
        c = s.count(2, 4)
        log_p = log_probs(s, s.put("logits|scores", layers.numbered_dense(s, flat, c)))
        hot = labels(s, b, c)
        back = paired.format(hot.code)
        flat_lam = lam.code if lam.rank in (0, 2) else f"{lam}.reshape({b}, 1)"
        target = s.put(
            "target|y_mix|mixed_labels", f"{flat_lam} * {hot} + (1 - {flat_lam}) * {back}", (b, c), (0, 1)
        )
        loss = s.put("loss|ce|mix_loss", f"-({target} * {log_p}).sum(axis=-1)", (b,), (0, 20))
        return finish_each(s, "cutmix loss|cut loss" if form == "cut" else "mixup loss|mixed examples", loss)
    nouns = {"cut": "cutmix|cut and paste", "hidden": "mixup layer|mixed features"}
    return finish_each(s, nouns.get(form, "mixup|blended batch"), h)


def _cut(s: Sampler, x: Value, other: Value, at: str) -> tuple[str, Value]:
    """A patch of the one in the other, and the share that is kept."""
    b, n, edge = *x.shape[:2], s.chance(0.5)
    start = s.put("start|left|cut_at", f"jax.random.randint({at}, {(b, 1) if edge else ()}, 0, {n - 1})").code
    pos = s.put("pos|cols|index", f"jnp.arange({n}){'[None, :]' if edge else ''}").code
    inside = s.put("inside|box|patch", f"({pos} >= {start}) & ({pos} < {start} + {s.count(1, n // 2)})").code
    patch = f"{inside}[..., None]" if edge else f"{inside}[:, None]"
    mixed = f"jnp.where({patch}, {other}, {x})"
    lam = s.put(
        "lam|area|kept_share",
        f"1 - jnp.mean({inside}.astype({x}.dtype){', axis=1, keepdims=True' if edge else ''})",
        (b, 1) if edge else (),
        (0, 1),
    )
    return mixed, lam


def _interpolated(s: Sampler, x: Value, other: Value, at: str) -> tuple[str, Value]:
    """Both in proportions that are drawn, and the share of the first."""
    each = s.chance(0.6)
    size = (x.shape[0], *(1,) * (x.rank - 1)) if each else ()
    if s.chance(0.05) and s.float_dtype == "float32":
        a = s.pick(("0.4", "0.2", "1.0", "0.5"))
        lam = s.put(
            "lam|mix|ratio", f"jax.random.beta({at}, {a}, {a}{f', {size}' if each else ''})", size, (0, 1)
        )
    else:
        lam = uniform(s, at, size, x, 0.0, 1.0, "lam|mix|ratio")
        if s.chance(0.6):
            lam = s.put(
                "lam_top|major|weight_x",
                s.pick(
                    (
                        f"jnp.maximum({lam}, 1 - {lam})",
                        f"{lam} ** {s.coef(0.3, 0.9)}",
                        f"0.5 + 0.5 * {lam}",
                    )
                ),
                size,
                (0, 1),
            )
    mixed = s.pick(
        (
            f"{lam} * {x} + (1 - {lam}) * {other}",
            f"{other} + {lam} * ({x} - {other})",
        )
    )
    return mixed, lam


def masked_tokens(s: Sampler) -> Kernel:
    """Tokens that are masked, replaced or cut out in spans, looked up and predicted."""
    t, v, d = s.count(4, 8), s.count(4, 8), s.count(3, 5)
    lead = (s.count(1, 3),) if s.chance(0.6) else ()
    shape = (*lead, t)
    table = s.array("table|embedding|emb|lookup", (v + 1, d), low=-1.0, high=1.0)
    ids, form = s.ints("tokens|ids|token_ids", shape, 0, v - 1), s.pick(("coins", "coins", "span", "ranks"))
    swapped = s.chance(0.5)
    keys, rate = Keys(s, 2 if swapped else 1), s.scalar("rate", low=0.15, high=0.5).code
    if form == "coins":
        picked = coins(s, keys.next(), shape, table, rate, "picked|is_masked|selected")
    elif form == "span":
        start = s.put("start|span_at", f"jax.random.randint({keys.next()}, {(*lead, 1)}, 0, {t - 2})").code
        pos = s.put("pos|where_t", f"jnp.arange({t})").code
        picked = s.put(
            "picked|in_span|span", f"({pos} >= {start}) & ({pos} < {start} + {s.count(1, t // 2)})"
        )
    else:
        order = s.put("order|ranks", f"jnp.argsort(jax.random.uniform({keys.next()}, {shape}), axis=-1)").code
        picked = s.put("picked|is_masked", f"{order} < {s.count(1, t // 2)}")
    swap = str(v)
    if swapped:
        swap = s.put("fake|random_ids", f"jax.random.randint({keys.next()}, {shape}, 0, {v})").code
    seen = s.put("seen|corrupted|masked_ids", f"jnp.where({picked}, {swap}, {ids})").code
    looked = s.pick((f"{table}[{seen}]", f"jnp.take({table}, {seen}, axis=0)"))
    h = s.put("h|embedded|vectors", looked, (*shape, d), 1)
    context = s.pick(
        (
            f"jnp.mean({h}, axis=-2, keepdims=True)",
            f"jnp.roll({h}, 1, axis=-2)",
            f"jnp.cumsum({h}, axis={len(lead)}) / {t}",
        )
    )
    both = s.put("mixed|with_context|states", f"{h} + {context}", (*shape, d))
    both = s.let(s.bounded(Activation(s)(layers.numbered_dense(s, both, d)), 4))
    logits = s.put("logits|guesses", f"{both} @ {table}[:{v}].T", (*shape, v), 12)
    if s.chance(0.25):
        return finish_each(s, "masked embedding|token dropout", logits)
    log_p = log_probs(s, logits)
    took = s.put(
        "nll|token_loss|per_token",
        f"-jnp.take_along_axis({log_p}, {ids}[..., None], axis=-1)[..., 0]",
        shape,
        (0, 20),
    )
    low = s.pick(("0.0", s.coef(0.05, 0.3).code, "0.1"))
    only = s.put(
        "kept_loss|on_masked|weighted", f"jnp.where({picked}, {took}, {low} * {took})", shape, (0, 20)
    )
    if s.chance(0.6):
        rows = bool(lead) and s.chance(0.5)
        code = f"jnp.sum({only}{', axis=-1' if rows else ''}) / {s.count(2, t)}.0"
        only = s.put("loss|mlm_loss|avg_loss", code, lead if rows else (), (0, 20))
    return finish_each(s, "masked language model|token masking|span corruption", only)


def recurrent(s: Sampler) -> Kernel:
    """Recurrent cells with one mask for all steps, with masks per step, or with zoneout."""
    t, d, m = s.count(3, 6), s.count(2, 4), s.count(3, 5)
    xs = data(s, (t, d), "xs|sequence|series|inputs")
    w, u = (
        layers.numbered_weights(s, "w_in|w_x", (d, m), d, 2.0),
        layers.numbered_weights(s, "w_rec|u", (m, m), m, 1.5),
    )
    b = layers.numbered_bias(s, "b", (m,))
    form, keep = s.pick(("fixed masks", "zoneout", "noise")), chance_kept(s)
    keys, act = (
        Keys(s, 2 if form == "fixed masks" else 1),
        s.pick(("jnp.tanh", "jnp.sin", "jax.nn.sigmoid", "jax.nn.soft_sign")),
    )
    body, h, item = s.name("cell|step|body"), s.name("h|carry|state"), s.name("x_t|xt|item")
    if form == "fixed masks":
        mask = coins(s, keys.next(), (m,), w, keep, "mask_h|h_mask|keep_h")
        shared = s.put("scale_h|m_h|hidden_gain", f"{mask}.astype({w}.dtype) / {keep}", (m,), (0, 2)).code
        mask = coins(s, keys.next(), (d,), w, keep, "mask_x|x_mask|keep_x")
        fed = s.put("masked_xs|thin_xs", f"jnp.where({mask}, {xs} / {keep}, 0)", (t, d), 4).code
        given = fed
    else:
        given = f"({xs}, jax.random.split({keys.next()}, {t}))"
    with s.suite(f"def {body}({h}, {item}):"):
        x_t = item
        if form != "fixed masks":
            x_t, k = s.name("x_i|x_in|row"), s.name("k|k_t|step_key")
            s.line(f"{x_t}, {k} = {item}")
        state = expr(h, (m,), 2)
        before = f"({h} * {shared})" if form == "fixed masks" else h
        pre = f"{x_t} @ {w} + {before} @ {u} + {b}"
        new = s.put("h_new|cand|fresh", f"{act}({pre})", (m,), 1).code
        if form == "zoneout":
            hold = coins(s, k, (m,), state, s.coef(0.2, 0.6).code, "hold|zone|stay")
            new = s.put("h_zoned|h_next", f"jnp.where({hold}, {h}, {new})").code
        elif form == "noise":
            eps = noise(s, k, (m,), state)
            new = s.put(
                "h_noisy|h_next",
                f"{new} + {s.scalar('sigma|noise_scale|noise_std', low=0.05, high=0.3)} * {eps}",
            ).code
        if s.chance(0.4):
            g = s.coef(0.2, 0.8).low
            new = s.put("h_mix|leaky", f"{g} * {h} + {round(1 - g, 3)} * {new}").code
        s.line(f"return {new}, {s.pick((new, f'{new}[0]', f'jnp.sum({new}**2)'))}")
    kept = s.lines[-1].rsplit(", ", 1)[1]
    shape = (t, m) if kept == new else (t,)
    start = (
        s.array("h0|init_state", (m,), low=-1.0, high=1.0).code
        if s.chance(0.5)
        else f"jnp.zeros({m}, {w}.dtype)"
    )
    last, every = s.name("h_last|final|h_end"), s.name("hs|outputs|trace")
    s.line(f"{last}, {every} = {s.lax}.scan({body}, {start}, {given})")
    results = [expr(every, shape, 4), expr(last, (m,), 3)]
    nouns = {
        "fixed masks": "recurrent dropout|variational rnn",
        "zoneout": "zoneout|zoneout rnn",
        "noise": "noisy rnn|noisy recurrence",
    }
    return finish_each(s, nouns[form], *(results if s.chance(0.6) else results[:1]))


def attention(s: Sampler) -> Kernel:
    """Attention of several heads with its weights dropped, or noisy scores, and dropout on the way out."""
    (b, h, t), d = s.pick(MAPS), s.count(5, 6)
    width = s.count(8, 9)
    x, keys, keep = data(s, (b, t, width)), Keys(s, 2), chance_kept(s)
    heads = (b, h, t, d)

    def projected(names: Names, name: str) -> Value:
        w = layers.numbered_weights(s, name, (width, h * d), width, 2.0)
        split = tensors.reshaped(s, tensors.product(s, x, w), (b, t, h, d))
        return s.put(names, tensors.transposed(s, split, (0, 2, 1, 3)))

    q, k, v = (
        projected(names, name)
        for name, names in (("wq", ("q", "queries")), ("wk", ("k", "keys_x")), ("wv", ("v", "vals")))
    )
    pairs = (b, h, t, t)
    code = s.pick((f"{q} @ {k}.swapaxes(-1, -2)", f'jnp.einsum("bhqd,bhkd->bhqk", {q}, {k})'))
    scores = s.put("scores|att|similarity", f"{code} / jnp.sqrt({d})", pairs, 8)
    noun = "attention dropout"
    if s.chance(0.4):
        noun = "noisy attention"
        scores = scaled_noise(s, scores, noise(s, keys.next(), pairs, scores), amount_of(s))
    else:
        hit = coins(s, keys.next(), pairs, scores, s.pick(("0.1", "0.2")), "cut|hidden_pairs|drop_edge")
        code = f"jnp.where({hit}, {s.pick(('-1e9', '-1e4'))}, {scores})"
        scores = s.put("cut_scores|thin_scores", code, pairs, (-12, 8))
    p = s.put("probs|attn|weights_a", f"jax.nn.softmax({scores}, axis=-1)", pairs, (0, 1))
    mask = coins(s, keys.next(), pairs if s.chance(0.5) else heads, v, keep)
    if mask.shape == pairs:
        p = s.put("thin_attn|attn_drop", dropped(s, p, mask, keep).code, pairs, (0, 2))
    mixed = s.put("mixed|context", f"{p} @ {v}", heads, 9)
    if mask.shape == heads:
        mixed = s.put("thinned|dropped", dropped(s, mixed, mask, keep))
    joint = s.put(
        "joint|merged", tensors.reshaped(s, tensors.transposed(s, mixed, (0, 2, 1, 3)), (b, t, h * d))
    )
    out = tensors.product(s, joint, layers.numbered_weights(s, "wo|w_out", (h * d, width), h * d, 2.0))
    res = s.put("res|summed|block_out", add(x, s.put(OUT, out)).code, x.shape, 12)
    return finish_each(s, f"{noun}|{noun} block", res)


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
