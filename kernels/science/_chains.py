"""Random steps in loops: stochastic equations, Langevin and Metropolis chains, particle filters."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from kernels.kernel import Kernel
from kernels.writing import keys as kd
from kernels.writing.keys import Keys, uniform
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, Value, expr, tupled

NOISES = "z|xi|eps|noise"
Need = tuple[str, Shape]
States = list[Value]
Step = Callable[[States, States, Value | None], tuple[States, Value | None]]
BODIES = "step|body|advance|one_step|transition|kernel_step|update|move"


def normal(s: Sampler, at: str, shape: Shape, like: Value, names: str = NOISES) -> Value:
    """Standard normal numbers: a sampler's are no approximation."""
    return kd.normal(s, at, shape, like, names, exact=True)


def sampled(s: Sampler, at: str, needs: Sequence[Need], like: Value, lead: Shape = ()) -> States:
    """The noise of one step, or of all steps stacked along the axes ``lead``."""
    keys = [at]
    if len(needs) > 1:
        stem = s.pick(("k_{}", "key_{}", "{}_key", "{}_rng"))
        marks = ("move", "accept") if needs[1][0] == "uniform" else ("a", "b")
        keys = [s.name(stem.format(mark)) for mark in marks]
        s.line(f"{', '.join(keys)} = jax.random.split({at})")
    made = []
    for key, (kind, shape) in zip(keys, needs, strict=True):
        if kind == "uniform":
            made.append(uniform(s, key, (*lead, *shape), like, 0.0, 1.0, "u|coin|unif|threshold_u"))
        else:
            made.append(normal(s, key, (*lead, *shape), like))
    return made


def march(
    s: Sampler,
    states: States,
    hints: Sequence[str],
    steps: int,
    step: Step,
    needs: Sequence[Need],
    rows: Value | None = None,
    out: bool = True,
) -> tuple[States, Value | None]:
    """Random steps in a loop: noise drawn ahead, keys split ahead, carried along or folded in."""
    at, states = Keys(s, 1).next(), [s.short(state, 20) for state in states]
    loops = () if out or rows else ("fori",) * 3
    style = s.pick(("ahead", "split", "split", "carried", "fold", *loops))
    fed = [] if rows is None else [rows]
    if style == "ahead":
        fed += sampled(s, at, needs, states[0], (steps,))
    elif style == "split":
        fed.append(expr(f"jax.random.split({at}, {steps})", (steps,)))
    elif style == "fold":
        fed.append(expr(f"jnp.arange({steps})", (steps,)))
    body = s.name(BODIES)
    carry = s.name("carry|state|current" if len(states) > 1 or style == "carried" else hints[0])
    hint = "i|t" if style in ("fori", "fold") and rows is None else "item|inp|given"
    item = s.name(hint) if fed or style == "fori" else "_"
    pair = (item, carry) if style == "fori" else (carry, item)
    with s.suite(f"def {body}({', '.join(pair)}):"):
        inner = [replace(state, code=carry, usual=None) for state in states]
        if carry in ("carry", "state", "current") or len(states) > 1:
            inner = [replace(state, code=s.name(hint)) for state, hint in zip(inner, hints, strict=True)]
        names = [state.code for state in inner]
        k = s.name("key_t|rng_t|k_t") if style == "carried" else item
        if style == "carried" or names != [carry]:
            s.line(f"{', '.join([*names, *([k] if style == 'carried' else [])])} = {carry}")
        given = [replace(x, code=item, shape=x.shape[1:], usual=None) for x in fed]
        if len(fed) > 1:
            roles = [] if rows is None else ["y_t|obs_t|seen_t"]
            roles += {"ahead": ["z_t|e_t|dw_t", "u_t|coin_t"], "split": ["k_t|key_t"]}.get(style, ["t|i"])
            given = [replace(x, code=s.name(role)) for x, role in zip(given, roles, strict=False)]
            s.line(f"{', '.join(map(str, given))} = {item}")
        row = given.pop(0) if rows is not None else None
        if style == "carried":
            use = s.name("sub|sub_t|k_now")
            s.line(f"{k}, {use} = jax.random.split({k})")
            given = sampled(s, use, needs, inner[0])
        elif style == "split":
            given = sampled(s, given[0].code, needs, inner[0])
        elif style in ("fold", "fori"):
            place = given[0] if given else item
            fold = s.put("k_i|key_i|step_key", f"jax.random.fold_in({at}, {place})").code
            given = sampled(s, fold, needs, inner[0])
        after, kept = step(inner, given, row)
        codes = [s.short(x, 30).code for x in after] + ([k] if style == "carried" else [])
        shown = "None" if kept is None else s.short(kept, 30)
        s.line("return " + (", ".join(codes) if style == "fori" else f"{tupled(codes)}, {shown}"))
    last = [s.name(f"{hint}|{hint.split('|')[0]}_end|final_{hint.split('|')[0]}") for hint in hints]
    finals = [replace(state, code=code, usual=None) for state, code in zip(states, last, strict=True)]
    start = tupled([*states, *([at] if style == "carried" else [])])
    if style == "fori":
        s.line(f"{', '.join(last)} = {s.lax}.fori_loop(0, {steps}, {body}, {start})")
        return finals, None
    every = "_" if kept is None else s.name("path|trace|chain|history|samples")
    left = tupled([*last, *(["_"] if style == "carried" else [])])
    xs = tupled(fed) if fed else f"None, length={steps}"
    s.line(f"{left}, {every} = {s.lax}.scan({body}, {start}, {xs})")
    if kept is None:
        return finals, None
    return finals, expr(every, (steps, *kept.shape), kept.interval)


def kept_of(s: Sampler, x: Value) -> Value | None:
    """The state as the output of a step, or None."""
    return s.pick((x, x, x, None))


def results(finals: States, every: Value | None) -> States:
    return [finals[0]] if every is None else [every, finals[0]]


def finish_chain(s: Sampler, noun: str, *shown: Value) -> Kernel:
    """Close with a chain's states: most as they are, some as their mean or variance over the time axis."""
    first, *rest = shown
    if first.rank > 1 and int(first.shape[0]) > 1 and s.chance(0.3):
        statistic = s.pick(("mean", "mean", "var"))
        code = f"jnp.{statistic}({first}, axis=0)"
        names = {"mean": "time_mean|average", "var": "time_variance|variance"}[statistic]
        first = s.put(names, code, first.shape[1:], first.bound**2 + first.bound)
    return s.finish(noun, first, *rest)


# Stochastic equations by name: drift, and diffusion, where its derivative is known (Milstein) that of it too.
EQUATIONS = (
    ("ornstein uhlenbeck|mean reverting process", "{k} * ({m} - {x})", "{v}", ""),
    ("geometric brownian motion", "{m} * {x}", "{v} * {x}", "{v}"),
    ("stochastic logistic growth", "{k} * {x} * (1 - {x})", "{v} * {x}", "{v}"),
    ("double well diffusion|bistable process", "{k} * ({x} - {x}**3)", "{v}", ""),
    ("tilted washboard diffusion", "{m} - {k} * jnp.sin({x})", "{v}", ""),
    (
        "bounded diffusion|kimura diffusion",
        "{k} * ({m} - {x})",
        "{v} * jnp.sqrt(jnp.clip({x} * (1 - {x}), 0))",
        "",
    ),
)


def equation(s: Sampler) -> Kernel:
    """Euler-Maruyama, Milstein, Heun or exact steps of a stochastic equation."""
    noun, drift, spread, slope = s.pick(EQUATIONS)
    x0 = s.array("x0|start|init|initial_state", s.shape(1, 2, 6), low=0.1, high=0.9)
    k = s.scalar("kappa|rate|reversion", low=0.3, high=1.2)
    m = s.scalar("mu|mean_level|drift_rate", low=0.2, high=0.8)
    v = s.scalar("sigma|vol|noise_scale", low=0.1, high=0.3)
    dt, steps = s.pick((0.05, 0.1, 0.01, 0.02)), s.count(2, 8)
    schemes = [
        "euler",
        "euler",
        "milstein" if slope else "heun",
        "exact" if noun[:2] in ("or", "ge") else "euler",
    ]
    if "sqrt" in spread:
        schemes = ["euler"]
    form, laws = s.pick(schemes), ("", "")
    step_of = s.scalar("dt|step_size", low=dt, high=dt) if s.chance(0.4) else None
    h = str(step_of or dt)
    if form != "exact" and s.chance(0.4):
        laws = s.name("drift|drift_fn|f"), s.name("diffusion|diffusion_fn|g")
        arg = s.name("y|u")
        for name, text in zip(laws, (drift, spread), strict=True):
            with s.suite(f"def {name}({arg}):"):
                s.line(f"return {text.format(x=arg, k=k, m=m, v=v)}")

    def at(law: int, x: object) -> str:
        return f"{laws[law]}({x})" if laws[0] else (drift, spread)[law].format(x=x, k=k, m=m, v=v)

    def increment(z: Value) -> Value:
        return s.put("dw|d_w|brownian_increment", f"jnp.sqrt({h}) * {z}", z.shape)

    def step(states: States, noises: States, _: Value | None) -> tuple[States, Value | None]:
        x, z = states[0], noises[0]
        if form == "exact" and "geometric" in noun:
            code = f"{x} * jnp.exp(({m} - 0.5 * {v}**2) * {h} + {v} * jnp.sqrt({h}) * {z})"
        elif form == "exact":
            decay = s.put("decay|autocorrelation", f"jnp.exp(-{k} * {h})")
            sd = s.put("sd|step_sd", f"{v} * jnp.sqrt((1 - {decay}**2) / (2 * {k}))")
            code = f"{m} + ({x} - {m}) * {decay} + {sd} * {z}"
        elif form == "heun":
            push = s.put(
                "noise_term|kick", f"({at(1, x)}) * {increment(z)}".replace(f"({v})", str(v)), x.shape
            )
            guess = s.put("guess|predictor|x_pred", f"{x} + {h} * ({at(0, x)}) + {push}", x.shape)
            code = f"{x} + 0.5 * {h} * ({at(0, x)} + {at(0, guess)}) + {push}"
        else:
            dw = increment(z)
            f = s.put("drift_x|f_x", at(0, x), x.shape)
            g = s.put("diffusion_x|g_x", at(1, x), x.shape)
            code = f"{x} + {h} * {f} + {g} * {dw}"
            if form == "milstein":
                code += f" + 0.5 * {g} * {slope.format(v=v)} * ({dw}**2 - {h})"
        new = s.put("x_new|x_next", code, x.shape, 6)
        return [new], kept_of(s, new)

    finals, every = march(
        s,
        [replace(x0, low=-6, high=6)],
        ["x|x_t|state_t"],
        steps,
        step,
        [("normal", x0.shape)],
        out=s.chance(0.7),
    )
    name = {"euler": "euler maruyama", "milstein": "milstein scheme", "heun": "stochastic heun"}.get(
        form, noun
    )
    return finish_chain(s, s.pick((*noun.split("|"), name)), *results(finals, every))


def potential(s: Sampler, d: int, sign: str = "") -> tuple[str, str]:
    """A function of one position: an energy (or, with a sign, a log density); its name and more arguments."""
    names = "log_prob|log_density|target_logp|log_target" if sign else "energy|potential|u_fn|neg_log_p"
    x, scale, extra = s.name("q|y|pos|theta_in"), "", ""
    if s.chance(0.6):
        extra = s.array("scales|precision|stiffness|widths", (d,), low=0.4, high=1.6).code
        scale = s.name("prec|scales_in|k_vec")
    with s.function(names, *filter(None, (x, scale))) as name:
        weighted = f"{scale} * {x}**2" if scale else f"{x}**2"
        waves = f"jnp.sum(jnp.cos({x}))"
        body = s.pick(
            (
                f"0.5 * jnp.sum({weighted})",
                f"jnp.sum({x}**4 - 0.5 * {weighted})",
                f"jnp.sum(jnp.log1p({weighted}))",
                f"0.5 * jnp.sum({weighted}) + {waves}",
                f"jnp.sum(jnp.sqrt(1 + {weighted}))",
                f"0.5 * jnp.sum({weighted}) + jnp.sum({x}[1:] * {x}[:-1])"
                if d > 1
                else f"0.5 * jnp.sum({weighted})",
                f"-jax.nn.logsumexp(jnp.array([-jnp.sum(({x} - 1) ** 2), -0.5 * jnp.sum({weighted})]))",
            )
        )
        s.line("return " + (f"-({body})" if sign else body))
    return name, f", {extra}" if extra else ""


def langevin(s: Sampler) -> Kernel:
    """Overdamped and underdamped Langevin steps down a potential, many chains at once or one."""
    d, many = s.count(2, 4), s.count(2, 4) if s.chance(0.5) else 0
    shape = (many, d) if many else (d,)
    q = s.array("x0|q0|theta0|particles", shape, low=-1.5, high=1.5)
    name, extra = potential(s, d)
    beta = s.scalar("temperature|temp|kt", low=0.2, high=1.0)
    eta, steps, heavy = s.coef(0.02, 0.1).low, s.count(2, 7), s.chance(0.5)
    given = extra[2:]
    grad = f"jax.grad({name})({{}}{extra})"
    if many:
        grad = f"jax.vmap(jax.grad({name}){', in_axes=(0, None)' if given else ''})({{}}{extra})"
    gamma = s.coef(0.3, 1.5).low

    def step(states: States, noises: States, _: Value | None) -> tuple[States, Value | None]:
        x, z = states[0], noises[0]
        if not heavy:
            g = s.put("g|force|slope", grad.format(x), shape)
            new = s.put(
                "x_new|moved|after", f"{x} - {eta} * {g} + jnp.sqrt({2 * eta:.3g} * {beta}) * {z}", shape, 6
            )
            return [new], kept_of(s, new)
        p, c = states[1], 2.718281828 ** (-gamma * eta)
        half = s.put("p_half|kicked", f"{p} - {eta / 2:.4g} * {grad.format(x)}", shape)
        if s.chance(0.6):
            mid = s.put("x_half|drifted", f"{x} + {eta / 2:.4g} * {half}", shape)
            damped = s.put(
                "p_ou|rattled", f"{c:.4g} * {half} + jnp.sqrt({1 - c * c:.4g} * {beta}) * {z}", shape
            )
            new = s.put("x_new|moved", f"{mid} + {eta / 2:.4g} * {damped}", shape, 6)
            fast = f"{damped} - {eta / 2:.4g} * {grad.format(new)}"
        else:
            new = s.put("x_new|moved", f"{x} + {eta} * {half}", shape, 6)
            fast = f"{1 - gamma * eta:.4g} * {half} + jnp.sqrt({2 * gamma * eta:.3g} * {beta}) * {z}"
        return [new, s.put("p_new|p_next", fast, shape, 6)], kept_of(s, new)

    states, hints = [replace(q, low=-6, high=6)], ["x|q|where_at"]
    if heavy:
        p0 = s.array("p0|momentum0|v0", shape, low=-0.8, high=0.8)
        states, hints = [*states, replace(p0, low=-6, high=6)], [*hints, "p|momentum|vel"]
    finals, every = march(s, states, hints, steps, step, [("normal", shape)], out=s.chance(0.6))
    shown = results(finals, every)
    if heavy and s.chance(0.4):
        shown = [*finals, *shown[:-1]]
    return finish_chain(
        s,
        ("underdamped langevin" if heavy else "langevin sampler") if s.chance(0.5) else "langevin dynamics",
        *shown,
    )


def metropolis(s: Sampler) -> Kernel:
    """Metropolis steps: propose, compare, keep or move; one chain or many."""
    d, many = s.count(1, 4), s.count(2, 5) if s.chance(0.5) else 0
    shape = (many, d) if many else (d,)
    x0 = s.array("x0|start|theta0|walkers", shape, low=-1.5, high=1.5)
    name, extra = potential(s, d, "-")
    width = s.scalar("width|step_size|scale", low=0.2, high=0.9)
    steps = s.count(2, 6)
    density = f"{name}({{}}{extra})"
    if many:
        density = f"jax.vmap({name}{', in_axes=(0, None)' if extra else ''})({{}}{extra})"
    log_form, carried = s.chance(0.5), s.chance(0.4)
    lead = shape[:1] if many else ()

    def step(states: States, noises: States, _: Value | None) -> tuple[States, Value | None]:
        x, (z, u) = states[0], noises
        new = s.put("proposal|x_prop|candidate", f"{x} + {width} * {z}", shape, 6)
        now = states[1] if carried else s.put("lp_now|logp_old", density.format(x), lead)
        then = s.put("lp_new|logp_prop", density.format(new), lead)
        gap = s.put("log_ratio|delta_logp|log_alpha", f"{then} - {now}", lead)
        test = f"jnp.log({u} + 1e-6) < {gap}" if log_form else f"{u} < jnp.exp(jnp.minimum({gap}, 0))"
        taken = s.put("accept|take|accepted", test, lead)
        wide = f"{taken}[:, None]" if many else taken
        after = [s.put("x_next|moved|x_kept", f"jnp.where({wide}, {new}, {x})", shape, 6)]
        shown = s.pick((after[0], after[0], None))
        if carried:
            after.append(s.put("lp_next|lp_kept", f"jnp.where({taken}, {then}, {now})", lead, (-20, 3)))
            shown = s.pick((shown, after[1]))
        return after, shown

    states, hints = [replace(x0, low=-6, high=6)], ["x|x_now|at_x"]
    if carried:
        states.append(s.put("lp0|first_lp", density.format(x0), lead, (-20, 3)))
        hints.append("lp|logp")
    finals, every = march(
        s, states, hints, steps, step, [("normal", shape), ("uniform", lead)], out=s.chance(0.7)
    )
    noun = s.pick(("metropolis chain", "random walk metropolis", "metropolis sampler"))
    return finish_chain(s, noun, *results(finals, every))


def hamiltonian(s: Sampler) -> Kernel:
    """Hamiltonian Monte Carlo: drawn momenta, leapfrog steps and a test."""
    d, chains, leaps = s.count(2, 4), s.count(2, 5), s.count(2, 4)
    x0 = s.array("q0|x0|theta0", (d,), low=-1.2, high=1.2)
    name, extra = potential(s, d)
    eps = s.scalar("eps|step_size", low=0.05, high=0.25)
    grad = s.name("grad_u|force|du_dq")
    s.line(f"{grad} = jax.grad({name})")
    unrolled, half = s.chance(0.3), s.chance(0.5)

    def step(states: States, noises: States, _: Value | None) -> tuple[States, Value | None]:
        q, (p, u) = states[0], noises
        new_q, new_p = s.name("q_new|q_prop|q_end"), s.name("p_new|p_prop|p_end")
        if unrolled:
            s.line(f"{new_q}, {new_p} = {q}, {p}")
            with s.suite(f"for _ in range({leaps}):"):
                s.line(f"{new_p} = {new_p} - 0.5 * {eps} * {grad}({new_q}{extra})")
                s.line(f"{new_q} = {new_q} + {eps} * {new_p}")
                s.line(f"{new_p} = {new_p} - 0.5 * {eps} * {grad}({new_q}{extra})")
        else:
            body, pair, a, b = (
                s.name("leapfrog|leap|verlet"),
                s.name("qp|phase"),
                s.name("a_q|qi"),
                s.name("b_p|pi"),
            )
            with s.suite(f"def {body}(_, {pair}):"):
                s.line(f"{a}, {b} = {pair}")
                if half:
                    s.line(f"{b} = {b} - 0.5 * {eps} * {grad}({a}{extra})")
                    s.line(f"{a} = {a} + {eps} * {b}")
                    s.line(f"return {a}, {b} - 0.5 * {eps} * {grad}({a}{extra})")
                else:
                    s.line(f"{a} = {a} + 0.5 * {eps} * {b}")
                    s.line(f"{b} = {b} - {eps} * {grad}({a}{extra})")
                    s.line(f"return {a} + 0.5 * {eps} * {b}, {b}")
            s.line(f"{new_q}, {new_p} = {s.lax}.fori_loop(0, {leaps}, {body}, ({q}, {p}))")
        old = s.put("h_old|e_old", f"{name}({q}{extra}) + 0.5 * jnp.sum({p}**2)")
        new = s.put("h_new|e_new", f"{name}({new_q}{extra}) + 0.5 * jnp.sum({new_p}**2)")
        prob = s.put("prob|alpha|p_acc", f"jnp.exp(jnp.minimum(0.0, {old} - {new}))", (), (0, 1))
        after = s.put("q_next|kept_q", f"jnp.where({u} < {prob}, {new_q}, {q})", (d,), 4)
        return [after], s.pick((after, after, prob, None))

    finals, every = march(
        s,
        [replace(x0, low=-4, high=4)],
        ["q|at_q|q_now"],
        chains,
        step,
        [("normal", (d,)), ("uniform", ())],
        out=s.chance(0.7),
    )
    noun = s.pick(("hmc", "hmc chain", "hybrid monte carlo", "hamiltonian monte carlo"))
    return finish_chain(s, noun, *results(finals, every))


def particle_filter(s: Sampler) -> Kernel:
    """Particles moved, weighted by what was seen, and drawn again by the sums of their weights."""
    n, t = s.count(4, 9), s.count(2, 5)
    seen = s.array("observations|obs|ys|readings", (t,), low=-1.5, high=1.5)
    x0 = s.array("particles|x0|cloud", (n,), low=-1.0, high=1.0)
    a, q = (
        s.scalar("phi|persistence", low=0.5, high=0.95),
        s.scalar("q_std|sigma_x", low=0.2, high=0.7),
    )
    r, form = (
        s.scalar("r_std|sigma_y|obs_std", low=0.4, high=1.0),
        s.pick(("search", "sorted search", "compare")),
    )
    motion = s.pick(
        ("{a} * {x}", "{a} * {x} + 0.5 * jnp.sin({x})", "{a} * jnp.tanh({x})", "{x} / (1 + {a} * {x}**2)")
    )
    shown_by = s.pick(("{x}", "0.5 * {x}**2", "jnp.sin({x})"))

    def step(states: States, noises: States, row: Value | None) -> tuple[States, Value | None]:
        assert row is not None
        (x,), (z, *coins) = states, noises
        moved = s.put("moved|x_pred|propagated", f"{motion.format(x=x, a=a)} + {q} * {z}", (n,), 5)
        fit = s.put(
            "log_w|loglik|log_lik",
            f"-0.5 * (({row} - {shown_by.format(x=moved)}) / {r}) ** 2",
            (n,),
            (-30, 0),
        )
        w = s.put("w|weights|norm_w", f"jax.nn.softmax({fit})", (n,), (0, 1))
        level = s.put("mean_x|filtered|est", f"jnp.sum({w} * {moved})", (), 5)
        sums = s.put("cum_w|cdf|edges", f"jnp.cumsum({w})", (n,), (0, 1))
        u = coins[0]
        points = f"(jnp.arange({n}, dtype={moved}.dtype) + {u}) / {n}"
        if u.rank:
            points = f"jnp.sort({u})" if form == "sorted search" else u.code
        at = s.put("points|thresholds|positions", points, (n,), (0, 1))
        code = (
            f"jnp.searchsorted({sums}, {at})"
            if form in ("search", "sorted search")
            else f"jnp.sum({at}[:, None] > {sums}[None, :], axis=1)"
        )
        ids = s.put(
            "idx|ancestors|parents",
            f"jnp.minimum({code}, {n - 1})" if s.chance(0.5) else f"jnp.clip({code}, 0, {n - 1})",
        )
        evidence = s.put("incr|step_ll", f"jax.nn.logsumexp({fit}) - jnp.log({n}.0)", (), (-30, 0))
        after = s.put(
            "resampled|x_res|survivors",
            f"{moved}[{ids}]" if s.chance(0.6) else f"jnp.take({moved}, {ids})",
            (n,),
            5,
        )
        return [after], s.pick((level, level, evidence))

    needs: list[Need] = [("normal", (n,)), ("uniform", () if form != "sorted search" else (n,))]
    finals, every = march(
        s,
        [replace(x0, low=-5, high=5)],
        ["x|cloud_t|parts"],
        t,
        step,
        needs,
        rows=seen,
    )
    noun = s.pick(("particle filter", "bootstrap filter", "sequential monte carlo"))
    return s.finish(noun, *results(finals, every)[: s.count(1, 2)])


def volatility(s: Sampler) -> Kernel:
    """Prices whose variance moves: Heston's model, log volatility, GARCH(1, 1)."""
    return s.pick((_heston, _log_volatility, _garch))(s, s.count(2, 5), s.count(2, 7))


def _log_prices(s: Sampler, n: int) -> Value:
    return replace(s.array("log_price|x0|log_s0", (n,), low=-0.5, high=0.5), low=-5, high=5)


def _correlated(s: Sampler, z1: Value, z2: Value, rho: Value) -> Value:
    return s.put("z_v|z_vol|dw_v", f"{rho} * {z1} + jnp.sqrt(1 - {rho}**2) * {z2}", z1.shape)


def _finished_prices(s: Sampler, noun: str, finals: States, every: Value | None) -> Kernel:
    shown = finals if every is None or s.chance(0.3) else [every, *finals[: s.count(0, 2)]]
    return s.finish(noun, *shown)


def _heston(s: Sampler, n: int, steps: int) -> Kernel:
    x0 = _log_prices(s, n)
    v0 = s.array("v0|var0|initial_var", (n,), low=0.02, high=0.3)
    kappa, level = s.scalar("kappa|mean_rev", 0.5, 1.5), s.scalar("theta|long_var", 0.04, 0.3)
    xi, rho = s.scalar("xi|vol_of_vol", 0.1, 0.5), s.scalar("rho|corr", -0.8, 0.5)
    dt = s.pick((0.05, 0.1, 0.02))
    h = str(s.scalar("dt|step_size", dt, dt)) if s.chance(0.5) else str(dt)

    def step(states: States, noises: States, _: Value | None) -> tuple[States, Value | None]:
        (x, var), (z1, z2) = states, noises
        joint = _correlated(s, z1, z2, rho)
        pos = s.put("v_pos|v_plus", f"jnp.maximum({var}, {s.epsilon()})", (n,))
        sd = s.put("sd|step_sd", f"jnp.sqrt({pos} * {h})", (n,))
        after_x = s.put("x_new|x_next", f"{x} - 0.5 * {pos} * {h} + {sd} * {z1}", (n,), 5)
        code = f"{var} + {kappa} * ({level} - {pos}) * {h} + {xi} * {sd} * {joint}"
        return [after_x, s.put("v_new|v_next", code, (n,), (-2, 5))], s.pick((after_x, None))

    needs = [("normal", (n,)), ("normal", (n,))]
    hints = ["x|log_p|x_t", "v|var_t|v_t"]
    states = [x0, replace(v0, low=-2, high=5)]
    finals, every = march(s, states, hints, steps, step, needs, out=s.chance(0.7))
    return _finished_prices(s, s.pick(("heston paths", "heston model", "heston euler")), finals, every)


def _log_volatility(s: Sampler, n: int, steps: int) -> Kernel:
    x0 = _log_prices(s, n)
    h0 = s.array("h0|log_var0", (n,), low=-1.5, high=-0.5)
    phi, level = s.scalar("phi|persistence", 0.8, 0.98), s.scalar("mu|mean_log_var", -1.5, -0.5)
    eta, rho = s.scalar("sigma_h|vol_of_vol", 0.1, 0.4), s.scalar("rho|leverage", -0.8, 0.5)

    def step(states: States, noises: States, _: Value | None) -> tuple[States, Value | None]:
        (x, h), (z1, z2) = states, noises
        joint = _correlated(s, z1, z2, rho)
        returns = s.put("ret|return_t", f"jnp.exp(0.5 * {h}) * {z1}", (n,), 5)
        after_h = s.put("h_new|h_next", f"{level} + {phi} * ({h} - {level}) + {eta} * {joint}", (n,), 5)
        after_x = s.put("x_new|x_next", f"{x} + {returns}", (n,), 5)
        return [after_x, after_h], s.pick((after_x, returns, None))

    needs, hints = [("normal", (n,)), ("normal", (n,))], ["x|log_p|x_t", "h|h_t|log_var"]
    states = [x0, replace(h0, low=-5, high=5)]
    finals, every = march(s, states, hints, steps, step, needs, out=s.chance(0.7))
    return _finished_prices(s, s.pick(("stochastic volatility", "log volatility model")), finals, every)


def _garch(s: Sampler, n: int, steps: int) -> Kernel:
    """The variance follows the square of the last return and the last variance."""
    x0 = _log_prices(s, n)
    v0 = s.array("var0|initial_var", (n,), low=0.02, high=0.3)
    omega, alpha = s.scalar("omega|base_var", 0.01, 0.05), s.scalar("alpha|arch_coef", 0.05, 0.2)
    beta = s.scalar("beta|garch_coef", 0.6, 0.78)
    mu = s.scalar("mu|mean_return", -0.02, 0.05) if s.chance(0.5) else None

    def step(states: States, noises: States, _: Value | None) -> tuple[States, Value | None]:
        (x, var), (z,) = states, noises
        shock = s.put("shock_t|innovation", f"jnp.sqrt({var}) * {z}", (n,), 4)
        code = f"{omega} + {alpha} * {shock}**2 + {beta} * {var}"
        after_v = s.put("var_next|v_next", code, (n,), (0, 5))
        gain = f"{mu} + {shock}" if mu else f"{shock}"
        after_x = s.put("x_new|x_next", f"{x} + {gain}", (n,), 5)
        return [after_x, after_v], s.pick((after_x, after_v, None))

    states, hints = [x0, replace(v0, low=0, high=5)], ["x|log_p|x_t", "var|var_t|v_t"]
    finals, every = march(s, states, hints, steps, step, [("normal", (n,))], out=s.chance(0.7))
    return _finished_prices(s, s.pick(("garch simulation", "garch paths", "garch returns")), finals, every)
