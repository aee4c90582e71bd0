"""Optimizers: single steps, training loops, schedules, clipping, averages, proximal and Newton steps."""

import random
from collections.abc import Sequence

from kernels.kernel import Kernel, Template
from kernels.learning import _pieces as pc
from kernels.learning._training import REACH, RULES, STEEP, Model, Rule
from kernels.writing import arrays as ar
from kernels.writing import phrases as ph
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Value, add, mul, number, square, sub

NOUNS = {"heavy ball": "momentum descent", "soft sign": "normalized descent"}


def noun_of(rule: Rule, word: str) -> str:
    return f"{NOUNS.get(rule.kind, rule.kind)} {word}"


def rate(s: Sampler, low: float = 0.02, high: float = 0.15) -> Value:
    """A learning rate: an input, a static-looking constant with a name, or a literal."""
    choice = s.count(0, 2)
    if choice == 0:
        return s.scalar("lr", "learning_rate", "eta", "step_size", "alpha", low=low, high=high)
    value = s.coef(low, high)
    if choice == 1:
        name = s.name("lr", "eta", "step_size", "base_lr")
        s.line(f"{name} = {value.code}")
        return Value(name, (), value.low, value.high)
    return value


def tamed(s: Sampler, gs: Sequence[Value], ps: Sequence[Value]) -> list[Value]:
    """Gradients clipped, centred, decayed, or left alone."""
    choice = s.count(0, 7)
    if choice <= 2:
        return list(gs)
    if choice <= 4:
        total = " + ".join(f"jnp.sum({g.code}**2)" for g in gs)
        norm = s.let(
            Value(f"jnp.sqrt({total} + {s.pick(('1e-2', '0.1', '1e-3'))})", (), 0.03, 50),
            "g_norm",
            "total_norm",
        )
        limit = s.coef(0.3, 1.5)
        factor = s.pick(
            (
                f"jnp.minimum(1.0, {limit.code} / {norm.code})",
                f"{limit.code} / jnp.maximum({norm.code}, {limit.code})",
                f"{limit.code} / ({norm.code} + {limit.code})",
            )
        )
        scale = s.let(Value(factor, (), 0, 1), "clip_coef", "shrink", "g_scale")
        return [
            renamed(s, Value(f"{g.code} * {scale.code}", g.shape, -STEEP, STEEP), g, "scaled") for g in gs
        ]
    if choice == 5:
        edge = s.coef(0.2, 1.2).code
        return [
            renamed(s, Value(f"jnp.clip({g.code}, -{edge}, {edge})", g.shape, -1.2, 1.2), g, "clipped")
            for g in gs
        ]
    if choice == 6:
        decay = s.coef(0.01, 0.3).code
        return [
            renamed(s, Value(f"{g.code} + {decay} * {p.code}", g.shape, -STEEP - 1, STEEP + 1), g, "reg")
            for g, p in zip(gs, ps, strict=True)
        ]
    part = s.coef(0.2, 0.9).code
    return [
        renamed(s, Value(f"{g.code} - {part} * jnp.mean({g.code})", g.shape, -STEEP, STEEP), g, "centered")
        if g.rank
        else g
        for g in gs
    ]


def renamed(s: Sampler, value: Value, old: Value, tail: str = "adj") -> Value:
    """A gradient after something was done to it."""
    return s.let(value, f"{old.code}_{tail}")


def moved(s: Sampler, p: Value) -> Value:
    """A parameter with the room that training gives it."""
    return Value(p.code, p.shape, p.low - REACH, p.high + REACH)


def all_steps(
    s: Sampler, rule: Rule, ps: Sequence[Value], gs: Sequence[Value], slots: Sequence[Value], lr: Value
) -> tuple[list[Value], list[Value]]:
    """One step for every parameter; the slots of one stand behind those of the one before."""
    width = len(rule.slots)
    new, after = [], []
    for place, (p, g) in enumerate(zip(ps, gs, strict=True)):
        q, own = rule(p, g, slots[place * width : (place + 1) * width], lr)
        new.append(q)
        after += own
    return new, after


def report(
    s: Sampler, noun: str, model: Model | None, new: list[Value], others: Sequence[Value] = ()
) -> Kernel:
    """The trained parameters, their loss, or something made of them."""
    new = [Value(v.code, v.shape, max(v.low, -4), min(v.high, 4), level=v.level) for v in new]
    if model is not None and not model.steps and s.chance(0.3):
        value = s.let(model.value(new), "final_loss", "after")
        return s.finish(noun, s.chain(value.within(0, 12), s.count(0, 1)), *new, *others)
    s.bits += 20
    if len(new) > 1 and s.chance(0.5):
        return s.finish(noun, *new, *others)
    rest = new[1:]
    if rest and s.chance(0.5):
        extra = ar.mean(s, square(s.let(rest[0])))
        return s.finish(noun, s.pair(new[0], s.let(extra)), *rest[1:], *others)
    return pc.end(s, noun, new[0], *rest, *others, drop=0.0)


def single_step(s: Sampler) -> Kernel:
    """One step for one or two parameters, gradients and slots given."""
    rule = Rule(s)
    lr = rate(s)
    count = s.pick((1, 1, 2, 3)) if len(rule.slots) < 2 else s.pick((1, 1, 2))
    ps, gs, slots = [], [], []
    for place in range(count):
        shape = s.shape(1, 2, 24)
        tail = str(place + 1) if count > 1 else ""
        p = s.array(shape, f"w{tail}", f"p{tail}", f"params{tail}", f"theta{tail}", low=-1.5, high=1.5)
        ps.append(p)
        gs.append(s.array(shape, f"g{tail}", f"grads{tail}", f"dw{tail}", low=-1.0, high=1.0))
        slots += rule.start(p, s.chance(0.85))
    gs = tamed(s, gs, ps)
    rule.final = s.chance(0.4)
    new, after = all_steps(s, rule, [moved(s, p) for p in ps], gs, slots, lr)
    kept = [v for v in after if s.chance(0.7) or not rule.final]
    s.bits += 20
    if count == 1 and s.chance(0.5):
        return s.finish(noun_of(rule, "step"), s.chain(new[0].within(-3, 3), s.count(1, 2)), *kept)
    return s.finish(noun_of(rule, "step"), *new, *kept)


def training(s: Sampler) -> Kernel:
    """A few steps on a model's loss, in a fori_loop, a scan or unrolled."""
    model = Model(s)
    rule = fitting(s, model)
    model.define()
    lr = rate(s)
    slots: list[Value] = []
    for p in model.params:
        slots += rule.start(p, s.chance(0.15))
    style = s.count(0, 2)
    trips = s.count(2, 4)
    if style == 2:
        return unrolled(s, model, rule, lr, slots, 2)
    width = len(rule.slots)
    bases = [*model.bases, *slot_names(model, rule)]
    bounds = [(p.low - REACH, p.high + REACH) for p in model.params]
    bounds += [rule.interval(slot) for _ in model.params for slot in rule.slots]
    init = [
        *model.params,
        *(s.let(v, f"{b}0") for v, b in zip(slots, bases[len(model.params) :], strict=True)),
    ]
    count = len(model.params)
    assert len(init) == count * (1 + width)
    if style == 0:

        def body(_: Value, carry: list[Value]) -> list[Value]:
            ps = carry[:count]
            gs = model.gradients(ps)[1]
            new, after = all_steps(s, rule, ps, tamed(s, gs, ps), carry[count:], lr)
            return new + after

        last = pc.fori(s, init, str(trips), bases, body, bounds)
        return report(s, noun_of(rule, "training"), model, last[:count])
    fading = not s.narrow and s.chance(0.7)

    def scanned(carry: list[Value], items: list[Value]) -> tuple[list[Value], Value | None]:
        ps = carry[:count]
        value, gs = model.gradients(ps, valued=True)
        now = s.let(schedule(s, lr, items[0], trips), "lr_now", "rate_k")
        new, after = all_steps(s, rule, ps, tamed(s, gs, ps), carry[count:], now)
        return new + after, value

    def plain(carry: list[Value], items: list[Value]) -> tuple[list[Value], Value | None]:
        ps = carry[:count]
        value, gs = model.gradients(ps, valued=True)
        now = s.let(mul(lr, items[0]), "lr_now", "rate_k")
        new, after = all_steps(s, rule, ps, tamed(s, gs, ps), carry[count:], now)
        return new + after, value

    if fading:
        steps = Value(f"jnp.arange({trips})", (trips,), 0, trips - 1, "int32")
        finals, losses = pc.scan(s, init, [steps], bases, ("k",), scanned, bounds, False)
    else:
        fades = s.array((trips,), "lr_scales", "rates", "fade", low=0.4, high=1.0)
        finals, losses = pc.scan(s, init, [fades], bases, ("fade_k",), plain, bounds, False)
    assert losses is not None
    if s.chance(0.4):
        return report(s, noun_of(rule, "run"), None, finals[:count], [losses])
    gain = s.array(losses.shape, "loss_weights", "meta_w", low=0.3, high=1.5)
    total = s.let(Value(f"jnp.sum({gain.code} * {losses.code})", (), 0, 20), "meta_loss", "curve_area")
    return report(s, noun_of(rule, "curve"), None, [s.let(s.unary(total)), *finals[:count]])


def fitting(s: Sampler, model: Model, *kinds: str) -> Rule:
    """A rule whose slots and the parameters make a carry that can be read."""
    room = 6 // len(model.params) - 1
    options = [kind for kind in kinds or tuple(RULES) if len(RULES[kind]) <= room]
    return Rule(s, *options)


def slot_names(model: Model, rule: Rule) -> list[str]:
    if len(model.params) == 1:
        return list(rule.slots)
    return [f"{slot}_{base}" for base in model.bases for slot in rule.slots]


def unrolled(s: Sampler, model: Model, rule: Rule, lr: Value, slots: list[Value], times: int) -> Kernel:
    """Steps one after the other, each with names of its own."""
    ps = [moved(s, p) for p in model.params]
    for time in range(times):
        rule.final = time == times - 1
        _, gs = model.gradients(ps)
        ps, slots = all_steps(s, rule, ps, tamed(s, gs, ps), slots, lr)
    return report(s, noun_of(rule, "unroll"), model, ps)


def schedule(s: Sampler, lr: Value, k: Value, total: int) -> Value:
    """A learning rate at step ``k``."""
    base, t = lr.at(PRODUCT), k.code
    code = s.pick(
        (
            f"{base} * {s.pick(('0.9', '0.8', '0.5', '0.7'))} ** {t}",
            f"{base} / jnp.sqrt({t} + 1.0)",
            f"{base} / (1.0 + {s.coef(0.1, 0.9).code} * {t})",
            f"0.5 * {base} * (1.0 + jnp.cos(jnp.pi * {t} / {total}))",
            f"{base} * jnp.minimum(1.0, ({t} + 1) / {max(total - 1, 2)})",
            f"jnp.where({t} < {max(total - 2, 1)}, {base}, 0.3 * {base})",
            f"{base} * (1.0 - {t} / {total + 1})",
            f"{base} * jnp.exp(-{s.coef(0.1, 0.9).code} * {t})",
        )
    )
    level = PRODUCT if not code.startswith("jnp.where") else 13
    return Value(code, (), 0, 0.2, level=level)


def minibatches(s: Sampler) -> Kernel:
    """A scan over minibatches, which gives the losses on the way."""
    steps = s.count(2, 3)
    model = Model(s, "linear", "linear", "logistic", "mlp", "robust", "softmax", steps=steps)
    rule = fitting(
        s, model, "sgd", "momentum", "nesterov", "adam", "rmsprop", "adagrad", "lion", "heavy ball"
    )
    model.define()
    lr = rate(s)
    slots: list[Value] = []
    for p in model.params:
        slots += rule.start(p, False)
    count = len(model.params)
    bases = [*model.bases, *slot_names(model, rule)]
    bounds = [(p.low - REACH, p.high + REACH) for p in model.params]
    bounds += [rule.interval(slot) for _ in model.params for slot in rule.slots]
    init = [*model.params, *(s.let(v, f"{b}0") for v, b in zip(slots, bases[count:], strict=True))]
    averaged = s.chance(0.4)
    if averaged:
        init.append(model.params[0])
        bases.append(f"ema_{model.bases[0]}")
        bounds.append(bounds[0])
    tau = s.pick(("0.9", "0.8", "0.95"))

    def batch(carry: list[Value], items: list[Value]) -> tuple[list[Value], Value | None]:
        ps = carry[:count]
        value, gs = model.gradients(ps, items, valued=True)
        end = -1 if averaged else None
        new, after = all_steps(s, rule, ps, tamed(s, gs, ps), carry[count:end], lr)
        if averaged:
            code = f"{tau} * {carry[-1].code} + {rule.keep(tau)} * {new[0].code}"
            after.append(s.let(Value(code, ps[0].shape, *bounds[-1], level=SUM), "ema_new", "ema_next"))
        return new + after, value

    items = ["xb", "yb"][: len(model.data)]
    finals, losses = pc.scan(s, init, model.data, bases, items, batch, bounds, False)
    assert losses is not None
    shown = [finals[-1]] if averaged else finals[:count]
    if s.chance(0.5):
        return report(s, noun_of(rule, "epoch"), None, shown, [losses])
    last = s.let(ar.mean(s, losses), "mean_loss", "epoch_loss")
    return report(s, noun_of(rule, "epoch"), None, [last, *shown])


def tree_update(s: Sampler) -> Kernel:
    """Parameters in a dict or tuple, moved by jax.tree.map."""
    model = Model(s, "linear", "logistic", "mlp", "mlp", "factors", "robust")
    model.tupled = True
    model.define()
    lr = rate(s)
    names = [p.code for p in model.params]
    tree = s.let(
        Value(f"({', '.join(names)}{',' if len(names) == 1 else ''})", (), 0, 0), "tree", "params_all"
    )
    grads = s.name("grads", "grad_tree")
    single = len(names) == 1
    function = model.function
    if single:
        fixed = s.name("loss_of_tree", "tree_loss")
        with s.suite(f"def {fixed}(leaves):"):
            s.line(f"return {function}(leaves[0])")
        function = fixed
    s.line(f"{grads} = ", f"jax.grad({function})({tree.code})")
    if s.chance(0.5):
        norm = s.name("sq_norm", "total_sq")
        s.line(f"{norm} = ", f"sum(jnp.sum(leaf**2) for leaf in jax.tree.leaves({grads}))")
        scale = s.let(
            Value(f"{s.lax}.rsqrt({norm} + {s.coef(0.3, 1.5).code})", (), 0, 2), "g_scale", "shrink"
        )
        grads_text = f"jax.tree.map(lambda g: g * {scale.code}, {grads})"
        grads = s.let(Value(grads_text, (), 0, 0), "scaled_grads", "clipped_tree").code
    decay = s.coef(0.01, 0.2).code
    rule = s.pick(
        (
            f"lambda p, g: p - {lr.at(PRODUCT)} * g",
            f"lambda p, g: p - {lr.at(PRODUCT)} * (g + {decay} * p)",
            f"lambda p, g: {round(1 - float(decay), 3)} * p - {lr.at(PRODUCT)} * jnp.tanh(g)",
            f"lambda p, g: p - {lr.at(PRODUCT)} * g / (jnp.abs(g) + {decay})",
            f"lambda p, g: p - {lr.at(PRODUCT)} * jnp.clip(g, -0.5, 0.5)",
        )
    )
    new = s.let(
        Value(f"jax.tree.map({rule}, {tree.code}, {grads})", (), 0, 0), "new_tree", "stepped", "updated_tree"
    )
    if s.chance(0.4):
        t = s.coef(0.5, 0.95)
        mix = f"lambda a, b: {t.code} * a + {round(1 - t.low, 3)} * b"
        new = s.let(Value(f"jax.tree.map({mix}, {tree.code}, {new.code})", (), 0, 0), "averaged", "ema_tree")
    leaves = [Value(f"{new.code}[{place}]", p.shape, -3, 3) for place, p in enumerate(model.params)]
    if s.chance(0.4):
        text = f"{function}({new.code})"
        return s.finish(
            "tree update", s.chain(s.let(Value(text, (), 0, 12), "after"), s.count(0, 1)), *leaves[:1]
        )
    return report(s, s.pick(("tree update", "pytree descent", "parameter tree")), None, leaves)


def averaging(s: Sampler) -> Kernel:
    """Slow weights behind fast ones: EMA, Polyak averages, Lookahead, mean teachers."""
    model = Model(s)
    rule = Rule(s, "sgd", "soft sign", "sgd", helped=0.2)
    model.define()
    lr = rate(s)
    count = len(model.params)
    bounds = [(p.low - REACH, p.high + REACH) for p in model.params]
    trips = s.count(2, 3)
    style = s.pick(("ema", "polyak", "lookahead", "swa"))
    tau = s.pick(("0.9", "0.8", "0.5", "0.95"))

    def inner(ps: list[Value]) -> list[Value]:
        _, gs = model.gradients(ps)
        return all_steps(s, rule, ps, tamed(s, gs, ps), [], lr)[0]

    if style == "lookahead":

        def fast(_: Value, carry: list[Value]) -> list[Value]:
            return inner(carry)

        last = pc.fori(s, model.params, str(trips), model.bases, fast, bounds)
        gap = s.coef(0.3, 0.8).code
        slow = [
            s.let(
                Value(f"{p.code} + {gap} * ({q.code} - {p.code})", p.shape, p.low - 2, p.high + 2, level=SUM),
                f"slow_{b}",
            )
            for p, q, b in zip(model.params, last, model.bases, strict=True)
        ]
        return report(s, "lookahead training", model, slow)

    def body(k: Value, carry: list[Value]) -> list[Value]:
        new = inner(carry[:count])
        after = []
        for place in range(count):
            old, q = carry[count + place], new[place]
            code = f"{tau} * {old.code} + {rule.keep(tau)} * {q.code}"
            if style == "polyak":
                code = f"{old.code} + ({q.code} - {old.code}) / ({k.code} + 2.0)"
            elif style == "swa":
                code = f"{old.code} + {q.code} / {trips + 1}.0"
            after.append(
                s.let(Value(code, q.shape, *bounds[place], level=SUM), f"avg_{model.bases[place]}_new")
            )
        return new + after

    start = list(model.params)
    if style == "swa":
        start = [
            s.let(Value(f"{p.code} / {trips + 1}.0", p.shape, p.low, p.high, level=PRODUCT), f"sum_{b}")
            for p, b in zip(start, model.bases, strict=True)
        ]
    bases = (*model.bases, *(f"avg_{b}" for b in model.bases))
    last = pc.fori(s, [*model.params, *start], str(trips), bases, body, bounds * 2, style == "polyak")
    kept = last[count:] if s.chance(0.7) else [*last[count:], *last[:1]]
    if len(kept) > count:
        difference = s.let(sub(kept[0], kept[-1]), "lag", "drift")
        return report(s, f"{style} weights", None, kept[:count], [ar.mean(s, square(difference))])
    return report(s, f"{style} weights", model, kept)


def proximal(s: Sampler) -> Kernel:
    """Steps followed by a projection or a shrinkage: ISTA, FISTA, boxes, balls, simplices, mirror descent."""
    n, d = s.count(3, 6), s.count(2, 5)
    a = s.array((n, d), "design", "a", "dictionary", low=-1.0, high=1.0)
    y = s.array((n,), "y", "observed", "rhs", low=-1.5, high=1.5)
    x0 = s.array((d,), "x0", "start", "coeffs", low=-1.0, high=1.0)
    step = rate(s, 0.05, 0.3)
    kind = s.pick(("shrink", "shrink", "fista", "box", "ball", "mirror", "elastic"))
    lam = s.scalar("lam", "penalty", "sparsity", low=0.02, high=0.3) if s.chance(0.6) else s.coef(0.02, 0.2)
    start = x0
    if kind == "mirror":
        start = s.let(Value(f"jax.nn.softmax({x0.code})", (d,), 0, 1), "p0", "simplex0")
    top = 1.0 if kind == "mirror" else 3.0
    low = 0.0 if kind == "mirror" else -3.0

    def descend(x: Value) -> Value:
        miss = s.let(Value(f"{a.code} @ {x.code} - {y.code}", (n,), -9, 9, level=SUM), "miss", "residual")
        code = f"{a.code}.T @ {miss.code}" + (f" / {n}" if s.chance(0.5) else "")
        g = s.let(Value(code, (d,), -9, 9, level=PRODUCT), "g", "slope")
        if kind == "mirror":
            w = s.let(
                Value(f"{x.code} * jnp.exp(-{step.at(PRODUCT)} * {g.code})", (d,), 0, 9, level=PRODUCT),
                "w",
                "tilted",
            )
            return Value(f"{w.code} / jnp.sum({w.code})", (d,), 0, 1, level=PRODUCT)
        z = s.let(Value(f"{x.code} - {step.at(PRODUCT)} * {g.code}", (d,), -4, 4, level=SUM), "z", "trial")
        if kind == "box":
            edge = s.coef(0.4, 1.2).code
            return Value(f"jnp.clip({z.code}, -{edge}, {edge})", (d,), -1.2, 1.2)
        if kind == "ball":
            r = s.let(Value(f"jnp.sqrt(jnp.sum({z.code}**2) + 1e-2)", (), 0.1, 9), "r", "length")
            return Value(f"{z.code} / jnp.maximum(1.0, {r.code})", (d,), -1, 1, level=PRODUCT)
        cut = f"{step.at(PRODUCT)} * {lam.code}"
        spelled = s.pick(
            (
                f"jnp.sign({z.code}) * jnp.maximum(jnp.abs({z.code}) - {cut}, 0.0)",
                f"{z.code} - jnp.clip({z.code}, -{cut}, {cut})",
            )
        )
        out = Value(spelled, (d,), -3, 3, level=PRODUCT if "sign" in spelled else SUM)
        if kind == "elastic":
            return Value(f"({out.code}) / (1.0 + {cut})", (d,), -3, 3, level=PRODUCT)
        return out

    if kind == "fista":

        def accelerated(k: Value, carry: list[Value]) -> list[Value]:
            new = s.let(descend(carry[1]), "x_new", "x_next")
            code = f"{new.code} + {k.code} / ({k.code} + 3.0) * ({new.code} - {carry[0].code})"
            return [new, Value(code, (d,), -3, 3, level=SUM)]

        if s.narrow:
            s.float_dtype = "float32"
        last = pc.fori(
            s, [start, start], str(s.count(2, 6)), ("x", "y_acc"), accelerated, [(-3, 3)] * 2, True
        )
        out = last[0]
    elif s.chance(0.75):

        def body(_: Value, carry: list[Value]) -> list[Value]:
            return [s.let(descend(carry[0]), "x_new", "x_next")]

        out = pc.fori(s, [start], str(s.count(2, 6)), ("x", "coef_x"), body, [(low, top)])[0]
    else:
        out = start
        for _ in range(2):
            out = pc.bind(s, descend(out), "x_it")
    used_lam = kind in ("shrink", "fista", "elastic") or lam.kind == "number"
    if not used_lam:
        out = mul(out, add(number(1.0), lam))
    weight = s.array((d,), "readout", "probe", "weights", low=0.3, high=1.5)
    nouns = {
        "shrink": "ista",
        "fista": "fista",
        "box": "projected descent",
        "ball": "ball projection",
        "mirror": "mirror descent",
        "elastic": "elastic net",
    }
    return pc.end(s, nouns[kind], s.mix([s.let(out), weight], s.count(0, 2)), drop=0.0)


def second_order(s: Sampler) -> Kernel:
    """Newton, Gauss-Newton and quasi-Newton steps, conjugate gradients, diagonal preconditioners."""
    if s.narrow:
        s.float_dtype = "float32"
    # Few with a solve: its checks take seconds.
    rest = ("conjugate gradient", "bfgs", "diagonal")
    style = s.pick(("newton", "gauss newton", *rest, *rest))
    n, d = s.count(3, 6), s.count(2, 4)
    x = s.array((n, d), "x", "design", "features", low=-1.5, high=1.5)
    y = s.array((n,), "y", "targets", "observed", low=-1.0, high=1.0)
    w = s.array((d,), "w0", "theta0", "start", low=-1.0, high=1.0)
    damp = s.coef(0.5, 2.0)
    eye = f"{damp.code} * jnp.eye({d}, dtype={w.code}.dtype)"
    if style == "conjugate gradient":
        return conjugate(s, x, y, w, damp)
    act = pc.Activation(s, "jnp.tanh", "jax.nn.sigmoid", "jax.nn.softplus", "jnp.sin", "root")
    if style == "gauss newton":
        residual, p = s.name("residual_fn", "misfit", "model_error"), s.name("w", "p")
        with s.suite(f"def {residual}({p}):"):
            pred = s.let(act(s.let(pc.lin(s, x, Value(p, (d,), -2, 2)), "z", "pre")), "pred", "fitted")
            s.give(sub(pred, y))
        r = s.let(Value(f"{residual}({w.code})", (n,), -9, 9), "r", "res")
        slope = f"jax.{s.pick(('jacfwd', 'jacrev', 'jacobian'))}({residual})({w.code})"
        j = s.let(Value(slope, (n, d), -3, 3), "jac", "J")
        normal = Value(f"{j.code}.T @ {j.code} + {eye}", (d, d), -9, 9, level=SUM)
        normal = s.let(normal, "normal", "JtJ")
        code = f"{w.code} - jnp.linalg.solve({normal.code}, {j.code}.T @ {r.code})"
        new = s.let(Value(code, (d,), -4, 4, level=SUM), "w_new", "w_next")
        return report(s, s.pick(("gauss newton", "levenberg marquardt")), None, [new])
    loss, p = s.name("loss_fn", "objective", "loss"), s.name("w", "p", "theta")
    with s.suite(f"def {loss}({p}):"):
        inner = s.let(act(s.let(pc.lin(s, x, Value(p, (d,), -2, 2)), "z", "pre")), "fitted", "pred")
        s.give(ar.mean(s, square(sub(inner, y))))
    g = s.let(Value(f"jax.grad({loss})({w.code})", (d,), -STEEP, STEEP), "g", "slope")
    if style == "newton":
        h = s.let(Value(f"jax.hessian({loss})({w.code})", (d, d), -9, 9), "hess", "curvature")
        reg = s.let(
            Value(f"{h.code} @ {h.code} + {eye}", (d, d), -60, 60, level=SUM), "safe_hess", "damped_hess"
        )
        move = Value(f"jnp.linalg.solve({reg.code}, {h.code} @ {g.code})", (d,), -4, 4)
    elif style == "diagonal":
        v = s.array((d,), "probe", "direction", low=0.5, high=1.5)
        tangent = f"jax.jvp(jax.grad({loss}), ({w.code},), ({v.code},))[1]"
        hv = s.let(Value(tangent, (d,), -9, 9), "hv", "curv_v")
        move = Value(f"{g.code} / (jnp.abs({hv.code} * {v.code}) + {damp.code})", (d,), -4, 4, level=PRODUCT)
    else:
        return quasi_newton(s, loss, w, g, d)
    move = s.let(move, "move", "direction_n")
    lr = rate(s, 0.3, 1.0)
    new = s.let(
        Value(f"{w.code} - {lr.at(PRODUCT)} * {move.code}", (d,), -4, 4, level=SUM), "w_new", "w_next"
    )
    return report(s, s.pick((f"{style} step", "curvature step")), None, [new])


def quasi_newton(s: Sampler, loss: str, w: Value, g: Value, d: int) -> Kernel:
    """A BFGS or rank-one update of an inverse Hessian after a step."""
    h0 = s.array((d, d), "h0", "inv_hess", low=-0.3, high=0.3)
    eye = f"jnp.eye({d}, dtype={w.code}.dtype)"
    sym = s.let(Value(f"{h0.code} @ {h0.code}.T + {eye}", (d, d), -3, 3, level=SUM), "h", "metric")
    lr = rate(s, 0.1, 0.6)
    step = s.let(Value(f"-{lr.at(13)} * ({sym.code} @ {g.code})", (d,), -4, 4, level=PRODUCT), "step", "s_k")
    new = s.let(add(w, step), "w_new", "w_next")
    change = s.let(Value(f"jax.grad({loss})({new.code}) - {g.code}", (d,), -9, 9, level=SUM), "y_k", "dg")
    curv = s.let(
        Value(f"jnp.abs({step.code} @ {change.code}) + {s.coef(0.3, 1.0).code}", (), 0.3, 40, level=SUM),
        "sy",
        "curv",
    )
    if s.chance(0.5):
        left = s.let(
            Value(f"{eye} - jnp.outer({step.code}, {change.code}) / {curv.code}", (d, d), -9, 9, level=SUM),
            "left",
            "factor_l",
        )
        code = f"{left.code} @ {sym.code} @ {left.code}.T + jnp.outer({step.code}, {step.code}) / {curv.code}"
    else:
        gap = s.let(
            Value(f"{step.code} - {sym.code} @ {change.code}", (d,), -9, 9, level=SUM), "gap", "secant_gap"
        )
        code = f"{sym.code} + jnp.outer({gap.code}, {gap.code}) / {curv.code}"
    updated = s.let(Value(code, (d, d), -20, 20, level=SUM), "h_new", "next_metric")
    move = s.let(
        Value(f"{updated.code} @ jax.grad({loss})({new.code})", (d,), -9, 9, level=PRODUCT), "move", "p_next"
    )
    result = sub(new, mul(s.coef(0.2, 0.8), move))
    return pc.end(s, s.pick(("bfgs step", "quasi newton", "secant update")), result, drop=0.0)


def conjugate(s: Sampler, x: Value, y: Value, w: Value, damp: Value) -> Kernel:
    """Conjugate gradients on damped normal equations."""
    n, d = x.shape
    matvec, p = s.name("matvec", "apply_a", "normal_op"), s.name("vec", "v")
    with s.suite(f"def {matvec}({p}):"):
        s.line(f"return {x.code}.T @ ({x.code} @ {p}) / {n} + {damp.code} * {p}")
    r0 = s.let(
        Value(f"{x.code}.T @ {y.code} / {n} - {matvec}({w.code})", (d,), -9, 9, level=SUM), "r0", "res0"
    )

    def body(_: Value, carry: list[Value]) -> list[Value]:
        at, r, q = carry
        ap = s.let(Value(f"{matvec}({q.code})", (d,), -9, 9), "ap", "a_dir")
        rr = s.let(Value(f"{r.code} @ {r.code}", (), 0, 99, level=PRODUCT), "rr", "rs_old")
        alpha = s.let(
            Value(f"{rr.code} / ({q.code} @ {ap.code} + 1e-3)", (), 0, 3, level=PRODUCT), "alpha", "a_k"
        )
        x_new = s.let(
            Value(f"{at.code} + {alpha.code} * {q.code}", (d,), -6, 6, level=SUM), "x_new", "sol_next"
        )
        r_new = s.let(
            Value(f"{r.code} - {alpha.code} * {ap.code}", (d,), -9, 9, level=SUM), "r_new", "res_next"
        )
        beta = s.let(
            Value(f"{r_new.code} @ {r_new.code} / ({rr.code} + 1e-3)", (), 0, 9, level=PRODUCT), "beta", "b_k"
        )
        return [x_new, r_new, Value(f"{r_new.code} + {beta.code} * {q.code}", (d,), -9, 9, level=SUM)]

    bounds = [(-6.0, 6.0), (-9.0, 9.0), (-9.0, 9.0)]
    last = pc.fori(s, [w, r0, r0], str(s.count(1, 2)), ("sol", "res", "dir_q"), body, bounds)
    return pc.end(s, s.pick(("conjugate gradient", "cg solve")), last[0], drop=0.0)


def look_ahead_gradient(s: Sampler) -> Kernel:
    """Gradients at another point than the parameters: SAM, extragradient, MAML, line search by candidates."""
    model = Model(s, "linear", "logistic", "mlp", "robust", "bend", "softmax")
    model.define()
    style = s.pick(("sam", "extragradient", "maml", "line search"))
    lr = rate(s, 0.05, 0.4)
    ps = [moved(s, p) for p in model.params]
    _, gs = model.gradients(ps)
    if style == "line search":
        rates = ", ".join(
            f"{value:g}" for value in sorted({round(s.coef(0.01, 0.6).low, 2) for _ in range(s.count(3, 5))})
        )
        typed = f", dtype={ps[0].code}.dtype" if s.narrow else ""
        trials = s.let(
            Value(f"jnp.array([{rates}]{typed})", (rates.count(",") + 1,), 0, 1), "trials", "candidates"
        )
        at, t = s.name("loss_at", "along", "line_loss"), s.name("t", "length", "eta_k")
        with s.suite(f"def {at}({t}):"):
            s.give(
                model.value(
                    [
                        Value(f"{p.code} - {t} * {g.code}", p.shape, -3, 3, level=SUM)
                        for p, g in zip(ps, gs, strict=True)
                    ]
                )
            )
        losses = s.let(Value(f"jax.vmap({at})({trials.code})", trials.shape, 0, 20), "losses", "values_t")
        if s.chance(0.5):
            best = Value(f"{trials.code}[jnp.argmin({losses.code})]", (), 0, 1)
        else:
            best = Value(
                f"jnp.sum({trials.code} * jax.nn.softmax(-{s.coef(1, 4).code} * {losses.code}))", (), 0, 1
            )
        best = s.let(best, "best", "chosen_t")
        new = [
            s.let(Value(f"{p.code} - {best.code} * {g.code}", p.shape, -4, 4, level=SUM), f"{p.code}_new")
            for p, g in zip(ps, gs, strict=True)
        ]
        scaled = mul(lr, losses)
        return report(s, "line search", None, new, [s.unary(scaled)])
    if style == "sam":
        total = " + ".join(f"jnp.sum({g.code}**2)" for g in gs)
        norm = s.let(Value(f"jnp.sqrt({total} + 1e-2)", (), 0.1, 30), "g_norm", "norm")
        scale = s.let(
            Value(f"{s.coef(0.05, 0.5).code} / {norm.code}", (), 0, 5, level=PRODUCT), "rho", "ascent"
        )
        far = [
            s.let(
                Value(f"{p.code} + {scale.code} * {g.code}", p.shape, p.low, p.high, level=SUM),
                f"{p.code}_adv",
                f"{p.code}_up",
            )
            for p, g in zip(ps, gs, strict=True)
        ]
    else:
        inner = s.coef(0.05, 0.4).code
        far = [
            s.let(
                Value(f"{p.code} - {inner} * {g.code}", p.shape, p.low, p.high, level=SUM),
                f"{p.code}_half",
                f"{p.code}_fast",
            )
            for p, g in zip(ps, gs, strict=True)
        ]
    if style == "maml" and s.chance(0.6):
        value = s.let(model.value(far), "outer_loss", "query_loss")
        return s.finish(
            "maml objective", s.chain(mul(add(number(1.0), lr), value.within(0, 12)), s.count(0, 2)), *far[:1]
        )
    _, gs2 = model.gradients(far)
    gs2 = tamed(s, gs2, ps)
    new = [
        s.let(
            Value(f"{p.code} - {lr.at(PRODUCT)} * {g.code}", p.shape, p.low, p.high, level=SUM),
            f"{p.code}_new",
            f"{p.code}_next",
        )
        for p, g in zip(ps, gs2, strict=True)
    ]
    return report(s, f"{style} step", model, new)


def accumulated(s: Sampler) -> Kernel:
    """Per-example gradients by vmap: averaged, clipped one by one, weighted by their agreement."""
    n, d = s.count(3, 5), s.count(2, 4)
    x = s.array((n, d), "x", "examples", "features", low=-1.5, high=1.5)
    y = s.array((n,), "y", "targets", low=-1.0, high=1.0)
    w = s.array((d,), "w0", "weights", "theta0", low=-1.0, high=1.0)
    act = pc.Activation(s, "jnp.tanh", "jnp.sin", "jax.nn.silu", "jax.nn.softplus", "root", "swish")
    loss = s.name("example_loss", "one_loss", "loss_one")
    p, xi, yi = s.name("w", "p"), s.name("xi", "x_row"), s.name("yi", "y_one")
    with s.suite(f"def {loss}({p}, {xi}, {yi}):"):
        dot = Value(f"jnp.dot({p}, {xi})", (), -9, 9)
        pred = s.let(s.bounded(act(s.let(dot, "z", "score")), 6), "pred", "fitted")
        err = s.let(sub(pred, Value(yi, (), -1, 1)), "err", "miss")
        s.give(s.pick((square(err), ph.log1p(square(err)), mul(number(0.5), square(err)))))
    batched = s.name("all_grads", "grads_of", "batched_grad")
    s.line(f"{batched} = ", f"jax.vmap(jax.grad({loss}), in_axes=(None, 0, 0))")
    each = s.let(
        Value(f"{batched}({w.code}, {x.code}, {y.code})", (n, d), -8, 8),
        "each",
        "example_grads",
        "per_example",
    )
    style = s.count(0, 3)
    if style == 0:
        norms = s.let(
            Value(f"jnp.sqrt(jnp.sum({each.code}**2, axis=1) + 1e-2)", (n,), 0.1, 20), "norms", "sizes"
        )
        limit = s.coef(0.3, 1.5).code
        scale = s.let(Value(f"jnp.minimum(1.0, {limit} / {norms.code})", (n,), 0, 1), "scale", "factors")
        g = Value(f"jnp.mean({each.code} * {scale.code}[:, None], axis=0)", (d,), -4, 4)
    elif style == 1:
        mean, var = (
            s.let(ar.mean(s, each, 0), "mean_g", "center_g"),
            s.let(ar.reduced(s, "var", each, 0), "var_g", "noise_g"),
        )
        g = Value(f"{mean.code} / ({var.code} + {s.coef(0.2, 1.0).code})", (d,), -9, 9, level=PRODUCT)
    elif style == 2:
        weights = s.array((n,), "importance", "sample_w", low=0.3, high=1.5)
        g = Value(f"{weights.code} @ {each.code} / jnp.sum({weights.code})", (d,), -8, 8, level=PRODUCT)
    else:
        code = f'jnp.einsum("ni,nj->ij", {each.code}, {each.code}) / {n}'
        fisher = s.let(Value(code, (d, d), -9, 9, level=PRODUCT), "fisher", "gram")
        mean = s.let(ar.mean(s, each, 0), "mean_g", "center_g")
        diag = s.let(
            Value(f"jnp.diag({fisher.code}) + {s.coef(0.2, 1.0).code}", (d,), 0.2, 20, level=SUM),
            "diag",
            "scale_f",
        )
        g = Value(f"{mean.code} / {diag.code} + 0.05 * ({fisher.code} @ {mean.code})", (d,), -9, 9, level=SUM)
    g = tamed(s, [s.let(g, "g", "step_g")], [w])[0]
    rule = Rule(s, "sgd", "momentum", "adam", "rmsprop", "nesterov")
    new, after = rule(moved(s, w), g, rule.start(w, True), rate(s))
    return report(s, s.pick(("example gradients", "private descent", "natural gradient")), None, [new], after)


FORMS: tuple[pc.Form, ...] = (
    single_step,
    single_step,
    training,
    training,
    training,
    minibatches,
    minibatches,
    tree_update,
    averaging,
    proximal,
    second_order,
    look_ahead_gradient,
    accumulated,
)


def draw(rng: random.Random) -> Kernel:
    s = pc.open_sampler(rng, narrow=0.05, wide=0.15)
    return pc.made(s, FORMS)


TEMPLATE = Template("optimizers", "generate_optimizers_kernel", draw)
