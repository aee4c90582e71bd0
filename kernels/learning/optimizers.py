"""Optimizers: single steps, training loops, schedules, clipping, averages; minimizers to a tolerance."""

import random
from collections.abc import Sequence
from dataclasses import replace

from kernels.kernel import Kernel, Template
from kernels.learning._minimizers import FORMS as MINIMIZERS
from kernels.learning._training import REACH, RULES, STEEP, Model, Rule
from kernels.writing import arrays as ar
from kernels.writing import carries, tensors
from kernels.writing import elementary as el
from kernels.writing.activations import Activation
from kernels.writing.beginnings import Form, drawn_dtype_first, float_shares
from kernels.writing.endings import finish_headed
from kernels.writing.routines import SOLVER_FLOATS, Routine
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Value, add, expr, mul, number, square, sub

NOUNS = {"heavy ball": "momentum descent", "soft sign": "normalized descent"}


def noun_of(rule: Rule, word: str) -> str:
    return f"{NOUNS.get(rule.kind, rule.kind)} {word}"


def rate(s: Sampler, low: float = 0.02, high: float = 0.15) -> Value:
    """A learning rate: an input, a static-looking constant with a name, or a literal."""
    choice = s.pick(("input", "named", "literal"))
    if choice == "input":
        return s.scalar("lr|learning_rate|eta|step_size|alpha", low=low, high=high)
    value = s.scalar("value|rate", low=low, high=high)
    if choice == "named":
        name = s.name("lr|eta|step_size|base_lr")
        s.line(f"{name} = {value}")
        return expr(name, (), value.interval)
    return value


def tamed(s: Sampler, gs: Sequence[Value], ps: Sequence[Value]) -> list[Value]:
    """Gradients clipped, centred, decayed, or left alone."""
    choice = s.pick(("kept", "kept", "kept", "scaled", "scaled", "clipped", "decayed", "centred"))
    if choice == "kept":
        return list(gs)
    if choice in ("kept", "scaled"):
        total = " + ".join(f"jnp.sum({g}**2)" for g in gs)
        norm = s.put(
            "g_norm|total_norm",
            expr(f"jnp.sqrt({total} + {s.pick(('1e-2', '0.1', '1e-3'))})", (), (0.03, 50)),
        )
        limit = s.scalar("limit|bound", low=0.3, high=1.5)
        factor = s.pick(
            (
                f"jnp.minimum(1, {limit} / {norm})",
                f"{limit} / jnp.maximum({norm}, {limit})",
                f"{limit} / ({norm} + {limit})",
            )
        )
        scale = s.put("clip_coef|shrink|g_scale", expr(factor, (), (0, 1)))
        return [renamed(s, expr(f"{g} * {scale}", g.shape, STEEP), g, "scaled") for g in gs]
    if choice == "clipped":
        edge = s.scalar("edge|threshold", low=0.2, high=1.2).code
        return [renamed(s, expr(f"jnp.clip({g}, -{edge}, {edge})", g.shape, 1.2), g, "clipped") for g in gs]
    if choice == "decayed":
        decay = s.scalar("decay", low=0.01, high=0.3).code
        return [
            renamed(s, expr(f"{g} + {decay} * {p}", g.shape, (-STEEP - 1, STEEP + 1)), g, "reg")
            for g, p in zip(gs, ps, strict=True)
        ]
    part = s.scalar("share", low=0.2, high=0.9).code
    return [
        renamed(s, expr(f"{g} - {part} * jnp.mean({g})", g.shape, STEEP), g, "centered") if g.rank else g
        for g in gs
    ]


def renamed(s: Sampler, value: Value, old: Value, tail: str = "adj") -> Value:
    """A gradient after something was done to it."""
    return s.put(f"{old}_{tail}", value)


def moved(s: Sampler, p: Value) -> Value:
    """A parameter with the room that training gives it."""
    return expr(p.code, p.shape, (p.low - REACH, p.high + REACH))


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
    new = [expr(v.code, v.shape, (max(v.low, -4), min(v.high, 4)), level=v.level) for v in new]
    if model is not None and not model.steps and s.chance(0.3):
        value = s.put("final_loss|after", model.value(new))
        return s.finish(noun, value.within(0, 12), *new, *others)
    if len(new) > 1 and s.chance(0.5):
        return s.finish(noun, *new, *others)
    rest = new[1:]
    if rest and s.chance(0.5):
        extra = ar.mean(s, square(s.let(rest[0])))
        return s.finish(noun, new[0], s.let(extra), *rest[1:], *others)
    return finish_headed(s, noun, new[0], *rest, *others, drop=0.0)


def single_step(s: Sampler) -> Kernel:
    """One step for one or two parameters, gradients and slots given."""
    rule = Rule(s)
    lr = rate(s)
    count = s.pick((1, 1, 2, 3)) if len(rule.slots) < 2 else s.pick((1, 1, 2))
    ps, gs, slots = [], [], []
    for place in range(count):
        shape = s.shape(1, 2, 24)
        tail = str(place + 1) if count > 1 else ""
        p = s.array(f"w{tail}|p{tail}|params{tail}|theta{tail}", shape, low=-1.5, high=1.5)
        ps.append(p)
        gs.append(s.array(f"g{tail}|grads{tail}|dw{tail}", shape, low=-1.0, high=1.0))
        slots += rule.start(p, s.chance(0.85))
    gs = tamed(s, gs, ps)
    rule.final = s.chance(0.4)
    new, after = all_steps(s, rule, [moved(s, p) for p in ps], gs, slots, lr)
    kept = [v for v in after if s.chance(0.7) or not rule.final]
    if count == 1 and s.chance(0.5):
        return s.finish(noun_of(rule, "step"), new[0].within(-3, 3), *kept)
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
    form = s.pick(("fori_loop", "scan", "unrolled"))
    trips = s.count(2, 4)
    if form == "unrolled":
        return unrolled(s, model, rule, lr, slots, 2)
    width = len(rule.slots)
    bases = [*model.bases, *slot_names(model, rule)]
    bounds = [(p.low - REACH, p.high + REACH) for p in model.params]
    bounds += [rule.interval(slot) for _ in model.params for slot in rule.slots]
    init = [
        *model.params,
        *(s.put(f"{b}0", v) for v, b in zip(slots, bases[len(model.params) :], strict=True)),
    ]
    count = len(model.params)
    assert len(init) == count * (1 + width)
    if form == "fori_loop":

        def body(_: Value, carry: list[Value]) -> list[Value]:
            ps = carry[:count]
            gs = model.gradients(ps)[1]
            new, after = all_steps(s, rule, ps, tamed(s, gs, ps), carry[count:], lr)
            return new + after

        last = carries.fori_tuple(s, init, str(trips), bases, body, bounds)
        return report(s, noun_of(rule, "training"), model, last[:count])
    fading = not s.narrow and s.chance(0.7)

    def scanned(carry: list[Value], items: list[Value]) -> tuple[list[Value], Value | None]:
        ps = carry[:count]
        value, gs = model.gradients(ps, valued=True)
        now = s.put("lr_now|rate_k", schedule(s, lr, items[0], trips))
        new, after = all_steps(s, rule, ps, tamed(s, gs, ps), carry[count:], now)
        return new + after, value

    def plain(carry: list[Value], items: list[Value]) -> tuple[list[Value], Value | None]:
        ps = carry[:count]
        value, gs = model.gradients(ps, valued=True)
        now = s.put("lr_now|rate_k", mul(lr, items[0]))
        new, after = all_steps(s, rule, ps, tamed(s, gs, ps), carry[count:], now)
        return new + after, value

    if fading:
        steps = expr(f"jnp.arange({trips})", (trips,), (0, trips - 1), "int32")
        finals, losses = carries.scan_tuple(s, init, [steps], bases, ("k",), scanned, bounds, False)
    else:
        fades = s.array("lr_scales|rates|fade", (trips,), low=0.4, high=1.0)
        finals, losses = carries.scan_tuple(s, init, [fades], bases, ("fade_k",), plain, bounds, False)
    assert losses is not None
    if s.chance(0.4):
        return report(s, noun_of(rule, "run"), None, finals[:count], [losses])
    gain = s.array("loss_weights|meta_w", losses.shape, low=0.3, high=1.5)
    total = s.put("meta_loss|curve_area", expr(f"jnp.sum({gain} * {losses})", (), (0, 20)))
    return report(s, noun_of(rule, "curve"), None, [s.let(total), *finals[:count]])


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
            f"{base} / jnp.sqrt({t} + 1)",
            f"{base} / (1 + {s.scalar('step_size|rate|eta', low=0.1, high=0.9)} * {t})",
            f"0.5 * {base} * (1 + jnp.cos(jnp.pi * {t} / {total}))",
            f"{base} * jnp.minimum(1, ({t} + 1) / {max(total - 1, 2)})",
            f"jnp.where({t} < {max(total - 2, 1)}, {base}, {base} / 10)",
            f"{base} * (1 - {t} / {total + 1})",
            f"{base} * jnp.exp(-{s.scalar('step_size|rate|eta', low=0.1, high=0.9)} * {t})",
        )
    )
    level = PRODUCT if not code.startswith("jnp.where") else 13
    return expr(code, (), (0, 0.2), level=level)


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
    init = [*model.params, *(s.put(f"{b}0", v) for v, b in zip(slots, bases[count:], strict=True))]
    averaged = s.chance(0.4)
    if averaged:
        init.append(model.params[0])
        bases.append(f"ema_{model.bases[0]}")
        bounds.append(bounds[0])
    tau = s.constant("tau|ema_decay", s.pick(("0.9", "0.99", "0.95")))

    def batch(carry: list[Value], items: list[Value]) -> tuple[list[Value], Value | None]:
        ps = carry[:count]
        value, gs = model.gradients(ps, items, valued=True)
        end = -1 if averaged else None
        new, after = all_steps(s, rule, ps, tamed(s, gs, ps), carry[count:end], lr)
        if averaged:
            code = f"{tau} * {carry[-1]} + {rule.keep(tau)} * {new[0]}"
            after.append(s.put("ema_new|ema_next", expr(code, ps[0].shape, bounds[-1], level=SUM)))
        return new + after, value

    items = ["xb", "yb"][: len(model.data)]
    finals, losses = carries.scan_tuple(s, init, model.data, bases, items, batch, bounds, False)
    assert losses is not None
    shown = [finals[-1]] if averaged else finals[:count]
    if s.chance(0.5):
        return report(s, noun_of(rule, "epoch"), None, shown, [losses])
    last = s.put("mean_loss|epoch_loss", ar.mean(s, losses))
    return report(s, noun_of(rule, "epoch"), None, [last, *shown])


def tree_update(s: Sampler) -> Kernel:
    """Parameters in a dict or tuple, moved by jax.tree.map."""
    model = Model(s, "linear", "logistic", "mlp", "mlp", "factors", "robust")
    model.tupled = True
    model.define()
    lr = rate(s)
    names = [p.code for p in model.params]
    tree = s.put("tree|params_all", expr(f"({', '.join(names)}{',' if len(names) == 1 else ''})", (), 0))
    grads = s.name("grads|grad_tree")
    single = len(names) == 1
    function = model.function
    if single:
        fixed = s.name("loss_of_tree|tree_loss")
        with s.suite(f"def {fixed}(leaves):"):
            s.line(f"return {function}(leaves[0])")
        function = fixed
    s.line(f"{grads} = jax.grad({function})({tree})")
    if s.chance(0.5):
        norm = s.name("sq_norm|total_sq")
        s.line(f"{norm} = sum(jnp.sum(leaf**2) for leaf in jax.tree.leaves({grads}))")
        scale = s.put("g_scale|shrink", expr(f"{s.lax}.rsqrt({norm} + {s.epsilon()})", (), (0, 2)))
        grads_text = f"jax.tree.map(lambda g: g * {scale}, {grads})"
        grads = s.put("scaled_grads|clipped_tree", expr(grads_text, (), 0)).code
    decay = s.scalar("decay", low=0.01, high=0.2).code
    rule = s.pick(
        (
            f"lambda p, g: p - {lr.at(PRODUCT)} * g",
            f"lambda p, g: p - {lr.at(PRODUCT)} * (g + {decay} * p)",
            f"lambda p, g: (1 - {decay}) * p - {lr.at(PRODUCT)} * g",
            f"lambda p, g: p - {lr.at(PRODUCT)} * g / (jnp.abs(g) + 1)",
            f"lambda p, g: p - {lr.at(PRODUCT)} * jnp.clip(g, -0.5, 0.5)",
        )
    )
    new = s.put("new_tree|stepped|updated_tree", expr(f"jax.tree.map({rule}, {tree}, {grads})", (), 0))
    if s.chance(0.4):
        t = s.scalar("t|fraction", low=0.5, high=0.95)
        mix = f"lambda a, b: {t} * a + (1 - {t}) * b"
        new = s.put("averaged|ema_tree", expr(f"jax.tree.map({mix}, {tree}, {new})", (), 0))
    leaves = [expr(f"{new}[{place}]", p.shape, 3) for place, p in enumerate(model.params)]
    if s.chance(0.4):
        text = f"{function}({new})"
        return s.finish("tree update", s.put("after", expr(text, (), (0, 12))), *leaves[:1])
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
    tau = s.constant("tau|ema_decay", s.pick(("0.9", "0.99", "0.5")))

    def inner(ps: list[Value]) -> list[Value]:
        _, gs = model.gradients(ps)
        return all_steps(s, rule, ps, tamed(s, gs, ps), [], lr)[0]

    if style == "lookahead":

        def fast(_: Value, carry: list[Value]) -> list[Value]:
            return inner(carry)

        last = carries.fori_tuple(s, model.params, str(trips), model.bases, fast, bounds)
        gap = s.scalar("gap|spacing", low=0.3, high=0.8).code
        slow = [
            s.put(
                f"slow_{b}", expr(f"{p} + {gap} * ({q} - {p})", p.shape, (p.low - 2, p.high + 2), level=SUM)
            )
            for p, q, b in zip(model.params, last, model.bases, strict=True)
        ]
        return report(s, "lookahead training", model, slow)

    def body(k: Value, carry: list[Value]) -> list[Value]:
        new = inner(carry[:count])
        after = []
        for place in range(count):
            old, q = carry[count + place], new[place]
            code = f"{tau} * {old} + {rule.keep(tau)} * {q}"
            if style == "polyak":
                code = f"{old} + ({q} - {old}) / ({k} + 2)"
            elif style == "swa":
                code = f"{old} + {q} / {trips + 1}.0"
            after.append(
                s.put(f"avg_{model.bases[place]}_new", expr(code, q.shape, bounds[place], level=SUM))
            )
        return new + after

    start = list(model.params)
    if style == "swa":
        start = [
            s.put(f"sum_{b}", expr(f"{p} / {trips + 1}.0", p.shape, p.interval, level=PRODUCT))
            for p, b in zip(start, model.bases, strict=True)
        ]
    bases = (*model.bases, *(f"avg_{b}" for b in model.bases))
    last = carries.fori_tuple(
        s, [*model.params, *start], str(trips), bases, body, bounds * 2, style == "polyak"
    )
    kept = last[count:] if s.chance(0.7) else [*last[count:], *last[:1]]
    if len(kept) > count:
        difference = s.put("lag|drift", sub(kept[0], kept[-1]))
        return report(s, f"{style} weights", None, kept[:count], [ar.mean(s, square(difference))])
    return report(s, f"{style} weights", model, kept)


def proximal(s: Sampler) -> Kernel:
    """Steps followed by a projection or a shrinkage: ISTA, FISTA, boxes, balls, simplices, mirror descent."""
    n, d = s.count(3, 6), s.count(2, 5)
    a = s.array("design|a|dictionary", (n, d), low=-1.0, high=1.0)
    y = s.array("y|observed|rhs", (n,), low=-1.5, high=1.5)
    x0 = s.array("x0|start|coeffs", (d,), low=-1.0, high=1.0)
    step = rate(s, 0.05, 0.3)
    kind = s.pick(("shrink", "shrink", "fista", "box", "ball", "mirror", "elastic"))
    lam = s.scalar("lam|penalty|sparsity", low=0.02, high=0.3)
    start = x0
    if kind == "mirror":
        start = s.put("p0|simplex0", expr(f"jax.nn.softmax({x0})", (d,), (0, 1)))
    top = 1.0 if kind == "mirror" else 3.0
    low = 0.0 if kind == "mirror" else -3.0

    def descend(x: Value) -> Value:
        miss = s.put("miss|residual", expr(f"{a} @ {x} - {y}", (n,), 9, level=SUM))
        code = f"{a}.T @ {miss}" + (f" / {n}" if s.chance(0.5) else "")
        g = s.put("g|slope", expr(code, (d,), 9, level=PRODUCT))
        if kind == "mirror":
            w = s.put(
                "w|tilted", expr(f"{x} * jnp.exp(-{step.at(PRODUCT)} * {g})", (d,), (0, 9), level=PRODUCT)
            )
            return expr(f"{w} / jnp.sum({w})", (d,), (0, 1), level=PRODUCT)
        z = s.put("z|trial", expr(f"{x} - {step.at(PRODUCT)} * {g}", (d,), 4, level=SUM))
        if kind == "box":
            edge = s.scalar("edge|threshold", low=0.4, high=1.2).code
            return expr(f"jnp.clip({z}, -{edge}, {edge})", (d,), 1.2)
        if kind == "ball":
            r = s.put("r|length", expr(f"jnp.sqrt(jnp.sum({z}**2) + {s.epsilon()})", (), (0.1, 9)))
            return expr(f"{z} / jnp.maximum(1, {r})", (d,), 1, level=PRODUCT)
        cut = f"{step.at(PRODUCT)} * {lam}"
        spelled = s.pick(
            (
                f"jnp.sign({z}) * jnp.maximum(jnp.abs({z}) - {cut}, 0)",
                f"{z} - jnp.clip({z}, -{cut}, {cut})",
            )
        )
        out = expr(spelled, (d,), 3, level=PRODUCT if "sign" in spelled else SUM)
        if kind == "elastic":
            return expr(f"({out}) / (1 + {cut})", (d,), 3, level=PRODUCT)
        return out

    if kind == "fista":

        def accelerated(k: Value, carry: list[Value]) -> list[Value]:
            new = s.put("x_new|x_next", descend(carry[1]))
            code = f"{new} + {k} / ({k} + 3) * ({new} - {carry[0]})"
            return [new, expr(code, (d,), 3, level=SUM)]

        if s.narrow:
            s.float_dtype = "float32"
        last = carries.fori_tuple(
            s, [start, start], str(s.count(2, 6)), ("x", "y_acc"), accelerated, [(-3, 3)] * 2, True
        )
        out = last[0]
    elif s.chance(0.75):

        def body(_: Value, carry: list[Value]) -> list[Value]:
            return [s.put("x_new|x_next", descend(carry[0]))]

        out = carries.fori_tuple(s, [start], str(s.count(2, 6)), ("x", "coef_x"), body, [(low, top)])[0]
    else:
        out = start
        for _ in range(2):
            out = s.put_numbered("x_it", descend(out))
    used_lam = kind in ("shrink", "fista", "elastic") or lam.kind == "number"
    if not used_lam:
        out = mul(out, add(number(1.0), lam))
    weight = s.array("readout|probe|weights", (d,), low=0.3, high=1.5)
    nouns = {
        "shrink": "ista",
        "fista": "fista",
        "box": "projected descent",
        "ball": "ball projection",
        "mirror": "mirror descent",
        "elastic": "elastic net",
    }
    return finish_headed(s, nouns[kind], s.let(out), weight, drop=0.0)


def second_order(s: Sampler) -> Kernel:
    """Newton, Gauss-Newton and quasi-Newton steps, conjugate gradients, diagonal preconditioners."""
    if s.narrow:
        s.float_dtype = "float32"
    # Few with a solve: its checks take seconds.
    rest = ("conjugate gradient", "bfgs", "diagonal")
    style = s.pick(("newton", "gauss newton", *rest, *rest))
    n, d = s.count(3, 6), s.count(2, 4)
    x = s.array("x|design|features", (n, d), low=-1.5, high=1.5)
    y = s.array("y|targets|observed", (n,), low=-1.0, high=1.0)
    w = s.array("w0|theta0|start", (d,), low=-1.0, high=1.0)
    damp = s.scalar("damp|damping", low=0.5, high=2.0)
    eye = f"{damp} * jnp.eye({d}, dtype={w}.dtype)"
    if style == "conjugate gradient":
        return conjugate(s, x, y, w, damp)
    act = Activation(s, "jnp.tanh", "jax.nn.sigmoid", "jax.nn.softplus", "jnp.sin", "root")
    if style == "gauss newton":
        residual, p = s.name("residual_fn|misfit|model_error"), s.name("w|p")
        with s.suite(f"def {residual}({p}):"):
            pred = s.put("pred|fitted", act(s.put("z|pre", tensors.product(s, x, expr(p, (d,), 2)))))
            s.give(sub(pred, y))
        r = s.put("r|res", expr(f"{residual}({w})", (n,), 9))
        slope = f"jax.{s.pick(('jacfwd', 'jacrev', 'jacobian'))}({residual})({w})"
        j = s.put("jac|J", expr(slope, (n, d), 3))
        normal = expr(f"{j}.T @ {j} + {eye}", (d, d), 9, level=SUM)
        normal = s.put("normal|JtJ", normal)
        code = f"{w} - jnp.linalg.solve({normal}, {j}.T @ {r})"
        new = s.put("w_new|w_next", expr(code, (d,), 4, level=SUM))
        return report(s, s.pick(("gauss newton", "levenberg marquardt")), None, [new])
    loss, p = s.name("loss_fn|objective|loss"), s.name("w|p|theta")
    with s.suite(f"def {loss}({p}):"):
        inner = s.put("fitted|pred", act(s.put("z|pre", tensors.product(s, x, expr(p, (d,), 2)))))
        s.give(ar.mean(s, square(sub(inner, y))))
    g = s.put("g|slope", expr(f"jax.grad({loss})({w})", (d,), STEEP))
    if style == "newton":
        h = s.put("hess|curvature", expr(f"jax.hessian({loss})({w})", (d, d), 9))
        reg = s.put("safe_hess|damped_hess", expr(f"{h} @ {h} + {eye}", (d, d), 60, level=SUM))
        move = expr(f"jnp.linalg.solve({reg}, {h} @ {g})", (d,), 4)
    elif style == "diagonal":
        v = s.array("probe|direction", (d,), low=0.5, high=1.5)
        tangent = f"jax.jvp(jax.grad({loss}), ({w},), ({v},))[1]"
        hv = s.put("hv|curv_v", expr(tangent, (d,), 9))
        move = expr(f"{g} / (jnp.abs({hv} * {v}) + {damp})", (d,), 4, level=PRODUCT)
    else:
        return quasi_newton(s, loss, w, g, d)
    move = s.put("move|direction_n", move)
    lr = rate(s, 0.3, 1.0)
    new = s.put("w_new|w_next", expr(f"{w} - {lr.at(PRODUCT)} * {move}", (d,), 4, level=SUM))
    return report(s, s.pick((f"{style} step", "curvature step")), None, [new])


def quasi_newton(s: Sampler, loss: str, w: Value, g: Value, d: int) -> Kernel:
    """A BFGS or rank-one update of an inverse Hessian after a step."""
    h0 = s.array("h0|inv_hess", (d, d), low=-0.3, high=0.3)
    eye = f"jnp.eye({d}, dtype={w}.dtype)"
    sym = s.put("h|metric", expr(f"{h0} @ {h0}.T + {eye}", (d, d), 3, level=SUM))
    lr = rate(s, 0.1, 0.6)
    step = s.put("step|s_k", expr(f"-{lr.at(13)} * ({sym} @ {g})", (d,), 4, level=PRODUCT))
    new = s.put("w_new|w_next", add(w, step))
    change = s.put("y_k|dg", expr(f"jax.grad({loss})({new}) - {g}", (d,), 9, level=SUM))
    curv = s.put(
        "sy|curv", expr(f"jnp.abs({step} @ {change}) + {s.coef(0.3, 1.0)}", (), (0.3, 40), level=SUM)
    )
    if s.chance(0.5):
        left = s.put(
            "left|factor_l", expr(f"{eye} - jnp.outer({step}, {change}) / {curv}", (d, d), 9, level=SUM)
        )
        code = f"{left} @ {sym} @ {left}.T + jnp.outer({step}, {step}) / {curv}"
    else:
        gap = s.put("gap|secant_gap", expr(f"{step} - {sym} @ {change}", (d,), 9, level=SUM))
        code = f"{sym} + jnp.outer({gap}, {gap}) / {curv}"
    updated = s.put("h_new|next_metric", expr(code, (d, d), 20, level=SUM))
    move = s.put("move|p_next", expr(f"{updated} @ jax.grad({loss})({new})", (d,), 9, level=PRODUCT))
    result = sub(new, move)
    return finish_headed(s, s.pick(("bfgs step", "quasi newton", "secant update")), result, drop=0.0)


def conjugate(s: Sampler, x: Value, y: Value, w: Value, damp: Value) -> Kernel:
    """Conjugate gradients on damped normal equations."""
    n, d = x.shape
    matvec, p = s.name("matvec|apply_a|normal_op"), s.name("vec|v")
    with s.suite(f"def {matvec}({p}):"):
        s.line(f"return {x}.T @ ({x} @ {p}) / {n} + {damp} * {p}")
    r0 = s.put("r0|res0", expr(f"{x}.T @ {y} / {n} - {matvec}({w})", (d,), 9, level=SUM))

    def body(_: Value, carry: list[Value]) -> list[Value]:
        at, r, q = carry
        ap = s.put("ap|a_dir", expr(f"{matvec}({q})", (d,), 9))
        rr = s.put("rr|rs_old", expr(f"{r} @ {r}", (), (0, 99), level=PRODUCT))
        alpha = s.put("alpha|a_k", expr(f"{rr} / ({q} @ {ap} + 1e-3)", (), (0, 3), level=PRODUCT))
        x_new = s.put("x_new|sol_next", expr(f"{at} + {alpha} * {q}", (d,), 6, level=SUM))
        r_new = s.put("r_new|res_next", expr(f"{r} - {alpha} * {ap}", (d,), 9, level=SUM))
        beta = s.put("beta|b_k", expr(f"{r_new} @ {r_new} / ({rr} + 1e-3)", (), (0, 9), level=PRODUCT))
        return [x_new, r_new, expr(f"{r_new} + {beta} * {q}", (d,), 9, level=SUM)]

    bounds = [(-6.0, 6.0), (-9.0, 9.0), (-9.0, 9.0)]
    last = carries.fori_tuple(s, [w, r0, r0], str(s.count(1, 2)), ("sol", "res", "dir_q"), body, bounds)
    return finish_headed(s, s.pick(("conjugate gradient", "cg solve")), last[0], drop=0.0)


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
        typed = f", dtype={ps[0]}.dtype" if s.narrow else ""
        trials = s.put(
            "trials|candidates", expr(f"jnp.array([{rates}]{typed})", (rates.count(",") + 1,), (0, 1))
        )
        at, t = s.name("loss_at|along|line_loss"), s.name("t|length|eta_k")
        with s.suite(f"def {at}({t}):"):
            s.give(
                model.value(
                    [expr(f"{p} - {t} * {g}", p.shape, 3, level=SUM) for p, g in zip(ps, gs, strict=True)]
                )
            )
        losses = s.put("losses|values_t", expr(f"jax.vmap({at})({trials})", trials.shape, (0, 20)))
        if s.chance(0.5):
            best = expr(f"{trials}[jnp.argmin({losses})]", (), (0, 1))
        else:
            best = expr(f"jnp.sum({trials} * jax.nn.softmax(-{losses}))", (), (0, 1))
        best = s.put("best|chosen_t", best)
        new = [
            s.put(f"{p}_new", expr(f"{p} - {best} * {g}", p.shape, 4, level=SUM))
            for p, g in zip(ps, gs, strict=True)
        ]
        scaled = mul(lr, losses)
        return report(s, "line search", None, new, [scaled])
    if style == "sam":
        total = " + ".join(f"jnp.sum({g}**2)" for g in gs)
        norm = s.put("g_norm|norm", expr(f"jnp.sqrt({total} + {s.epsilon()})", (), (0.1, 30)))
        scale = s.put(
            "rho|ascent", expr(f"{s.scalar('rho', low=0.05, high=0.5)} / {norm}", (), (0, 5), level=PRODUCT)
        )
        far = [
            s.put(f"{p}_adv|{p}_up", expr(f"{p} + {scale} * {g}", p.shape, p.interval, level=SUM))
            for p, g in zip(ps, gs, strict=True)
        ]
    else:
        inner = s.scalar("inner_lr", low=0.05, high=0.4).code
        far = [
            s.put(f"{p}_half|{p}_fast", expr(f"{p} - {inner} * {g}", p.shape, p.interval, level=SUM))
            for p, g in zip(ps, gs, strict=True)
        ]
    if style == "maml" and s.chance(0.6):
        value = s.put("outer_loss|query_loss", model.value(far))
        return s.finish("maml objective", mul(add(number(1.0), lr), value.within(0, 12)), *far[:1])
    _, gs2 = model.gradients(far)
    gs2 = tamed(s, gs2, ps)
    new = [
        s.put(f"{p}_new|{p}_next", expr(f"{p} - {lr.at(PRODUCT)} * {g}", p.shape, p.interval, level=SUM))
        for p, g in zip(ps, gs2, strict=True)
    ]
    return report(s, f"{style} step", model, new)


def accumulated(s: Sampler) -> Kernel:
    """Per-example gradients by vmap: averaged, clipped one by one, weighted by their agreement."""
    n, d = s.count(3, 5), s.count(2, 4)
    x = s.array("x|examples|features", (n, d), low=-1.5, high=1.5)
    y = s.array("y|targets", (n,), low=-1.0, high=1.0)
    w = s.array("w0|weights|theta0", (d,), low=-1.0, high=1.0)
    act = Activation(s, "jnp.tanh", "jnp.sin", "jax.nn.silu", "jax.nn.softplus", "root", "swish")
    loss = s.name("example_loss|one_loss|loss_one")
    p, xi, yi = s.name("w|p"), s.name("xi|x_row"), s.name("yi|y_one")
    with s.suite(f"def {loss}({p}, {xi}, {yi}):"):
        dot = expr(f"jnp.dot({p}, {xi})", (), 9)
        pred = s.put("pred|fitted", s.bounded(act(s.put("z|score", dot)), 6))
        err = s.put("err|miss", sub(pred, expr(yi, (), 1)))
        s.give(s.pick((square(err), el.log1p(square(err)), mul(number(0.5), square(err)))))
    batched = s.name("all_grads|grads_of|batched_grad")
    s.line(f"{batched} = jax.vmap(jax.grad({loss}), in_axes=(None, 0, 0))")
    each = s.put("each|example_grads|per_example", expr(f"{batched}({w}, {x}, {y})", (n, d), 8))
    g = s.one_of(
        lambda: _mean_of_clipped(s, n, each, d),
        lambda: _over_variance(s, each, d),
        lambda: _weighted_mean(s, n, d, each),
        lambda: _natural(s, each, n, d),
    )
    g = tamed(s, [s.put("g|step_g", g)], [w])[0]
    rule = Rule(s, "sgd", "momentum", "adam", "rmsprop", "nesterov")
    new, after = rule(moved(s, w), g, rule.start(w, True), rate(s))
    return report(s, s.pick(("example gradients", "private descent", "natural gradient")), None, [new], after)


def _mean_of_clipped(s: Sampler, n: int, each: Value, d: int) -> Value:
    norms = s.put(
        "norms|sizes", expr(f"jnp.sqrt(jnp.sum({each}**2, axis=1) + {s.epsilon()})", (n,), (0.1, 20))
    )
    limit = s.scalar("limit|bound", low=0.3, high=1.5).code
    scale = s.put("scale|factors", expr(f"jnp.minimum(1, {limit} / {norms})", (n,), (0, 1)))
    return expr(f"jnp.mean({each} * {scale}[:, None], axis=0)", (d,), 4)


def _over_variance(s: Sampler, each: Value, d: int) -> Value:
    mean, var = (
        s.put("mean_g|center_g", ar.mean(s, each, 0)),
        s.put("var_g|noise_g", ar.reduced(s, "var", each, 0)),
    )
    return expr(f"{mean} / ({var} + {s.coef(0.2, 1.0)})", (d,), 9, level=PRODUCT)


def _weighted_mean(s: Sampler, n: int, d: int, each: Value) -> Value:
    weights = s.array("importance|sample_w", (n,), low=0.3, high=1.5)
    return expr(f"{weights} @ {each} / jnp.sum({weights})", (d,), 8, level=PRODUCT)


def _natural(s: Sampler, each: Value, n: int, d: int) -> Value:
    code = f'jnp.einsum("ni,nj->ij", {each}, {each}) / {n}'
    fisher = s.put("fisher|gram", expr(code, (d, d), 9, level=PRODUCT))
    mean = s.put("mean_g|center_g", ar.mean(s, each, 0))
    diag = s.put("diag|scale_f", expr(f"jnp.diag({fisher}) + {s.coef(0.2, 1.0)}", (d,), (0.2, 20), level=SUM))
    return expr(f"{mean} / {diag} + 0.05 * ({fisher} @ {mean})", (d,), 9, level=SUM)


MINIMIZED = 0.65  # Share of the kernels that go on until a tolerance is met.
FORMS: tuple[Form, ...] = (
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
    if rng.random() < MINIMIZED:
        minimizer = MINIMIZERS[int(rng.random() * len(MINIMIZERS))]
        return replace(minimizer(Routine(rng, SOLVER_FLOATS.dtype(rng))), motif=minimizer.__name__)
    return drawn_dtype_first(rng, FORMS, float_shares(narrow=0.05, wide=0.15))


TEMPLATE = Template("optimizers", "generate_optimizers_kernel", draw)
