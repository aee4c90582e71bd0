"""Random steps in loops: stochastic equations, Langevin and Metropolis chains, particle filters."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from kernels.kernel import Kernel
from kernels.numbers._draws import Keys, noise, normal, uniform
from kernels.writing import arrays as ar
from kernels.writing.draft import Draft, choose, end, function, prepared, put, tupled, value
from kernels.writing.values import Shape, Value

Need = tuple[str, Shape]
States = list[Value]
Step = Callable[[States, States, Value | None], tuple[States, Value | None]]
BODIES = "step|body|advance|one_step|transition|kernel_step|update|move"


def sampled(s: Draft, at: str, needs: Sequence[Need], like: Value, lead: Shape = ()) -> States:
    """What a step needs of noise, or all that the steps need together."""
    keys = [at]
    if len(needs) > 1:
        stem = s.pick(("k_{}", "key_{}", "{}_key", "{}_rng"))
        marks = ("move", "accept") if needs[1][0] == "uniform" else ("a", "b")
        keys = [s.name(stem.format(mark)) for mark in marks]
        s.line(f"{', '.join(keys)} = ", f"jax.random.split({at})")
    made = []
    for key, (kind, shape) in zip(keys, needs, strict=True):
        if kind == "uniform":
            made.append(uniform(s, key, (*lead, *shape), like, 0.0, 1.0, "u|coin|unif|threshold_u"))
        elif kind == "normal":
            made.append(normal(s, key, (*lead, *shape), like, "z|xi|eps|dw|shock|kick"))
        else:
            made.append(noise(s, key, (*lead, *shape), like, "z|xi|eps|dw|shock|kick"))
    return made


def march(
    s: Draft,
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
        fed.append(value(f"jax.random.split({at}, {steps})", (steps,)))
    elif style == "fold":
        fed.append(value(f"jnp.arange({steps})", (steps,)))
    body = choose(s, BODIES)
    carry = choose(s, "carry|state|current" if len(states) > 1 or style == "carried" else hints[0])
    hint = "i|t" if style in ("fori", "fold") and rows is None else "item|inp|given"
    item = choose(s, hint) if fed or style == "fori" else "_"
    pair = (item, carry) if style == "fori" else (carry, item)
    with s.suite(f"def {body}({', '.join(pair)}):"):
        inner = [replace(state, code=carry, usual=None) for state in states]
        if carry in ("carry", "state", "current") or len(states) > 1:
            inner = [replace(state, code=choose(s, hint)) for state, hint in zip(inner, hints, strict=True)]
        names = [state.code for state in inner]
        k = choose(s, "key_t|rng_t|k_t") if style == "carried" else item
        if style == "carried" or names != [carry]:
            s.line(f"{', '.join([*names, *([k] if style == 'carried' else [])])} = {carry}")
        given = [replace(x, code=item, shape=x.shape[1:], usual=None) for x in fed]
        if len(fed) > 1:
            roles = [] if rows is None else ["y_t|obs_t|seen_t"]
            roles += {"ahead": ["z_t|e_t|dw_t", "u_t|coin_t"], "split": ["k_t|key_t"]}.get(style, ["t|i"])
            given = [replace(x, code=choose(s, role)) for x, role in zip(given, roles, strict=False)]
            s.line(f"{', '.join(x.code for x in given)} = {item}")
        row = given.pop(0) if rows is not None else None
        if style == "carried":
            use = choose(s, "sub|sub_t|k_now")
            s.line(f"{k}, {use} = ", f"jax.random.split({k})")
            given = sampled(s, use, needs, inner[0])
        elif style == "split":
            given = sampled(s, given[0].code, needs, inner[0])
        elif style in ("fold", "fori"):
            place = given[0].code if given else item
            fold = put(s, "k_i|key_i|step_key", f"jax.random.fold_in({at}, {place})").code
            given = sampled(s, fold, needs, inner[0])
        after, kept = step(inner, given, row)
        codes = [s.short(x, 30).code for x in after] + ([k] if style == "carried" else [])
        shown = "None" if kept is None else s.short(kept, 30).code
        s.line("return ", ", ".join(codes) if style == "fori" else f"{tupled(codes)}, {shown}")
    last = [choose(s, f"{hint}|{hint.split('|')[0]}_end|final_{hint.split('|')[0]}") for hint in hints]
    finals = [replace(state, code=code, usual=None) for state, code in zip(states, last, strict=True)]
    start = tupled([*(x.code for x in states), *([at] if style == "carried" else [])])
    if style == "fori":
        s.line(f"{', '.join(last)} = ", f"{s.lax}.fori_loop(0, {steps}, {body}, {start})")
        return finals, None
    every = "_" if kept is None else choose(s, "path|trace|chain|history|samples")
    left = tupled([*last, *(["_"] if style == "carried" else [])])
    xs = tupled([x.code for x in fed]) if fed else f"None, length={steps}"
    s.line(f"{left}, {every} = ", f"{s.lax}.scan({body}, {start}, {xs})")
    if kept is None:
        return finals, None
    return finals, value(every, (steps, *kept.shape), kept.low, kept.high)


def kept_of(s: Draft, x: Value) -> Value | None:
    """What a step shows of its state."""
    squares = value(f"jnp.sum({x.code}**2)" if x.rank else f"{x.code}**2", (), 0, 20)
    return s.pick((x, x, squares, None, value(f"jnp.tanh({x.code})", x.shape, -1, 1)))


def results(finals: States, every: Value | None) -> States:
    return [finals[0]] if every is None else [every, finals[0]]


def start_of(s: Draft, names: str = "x0|start|init|position", limit: int = 6) -> Value:
    x = s.array(s.shape(1, 2, limit), *names.split("|"), low=-1.5, high=1.5)
    return prepared(s, x, 2.0, 1) if s.chance(0.4) else x


DRIFTS = (
    "{x} - {k} * {x}**3",
    "{k} * ({m} - {x})",
    "{k} * {x} * (1.0 - jnp.abs({x}))",
    "-{k} * jnp.tanh({x})",
    "{k} * jnp.sin({x}) - {m} * {x}",
    "{m} - {k} * jnp.arctan({x})",
    "-{k} * {x} / (1.0 + {x}**2)",
)
SPREADS = (
    "{v}",
    "{v} * jnp.cos({x})",
    "{v} * {x}",
    "{v} * jnp.sqrt(0.1 + {x}**2)",
    "{v} / (1.0 + jnp.abs({x}))",
)


def equation(s: Draft) -> Kernel:
    """Euler-Maruyama, Milstein, Heun or exact steps of a stochastic equation."""
    x0 = start_of(s)
    k = s.scalar("kappa", "theta", "rate", low=0.3, high=1.2).code
    m = (
        s.coef(0.05, 0.8).code
        if s.chance(0.5)
        else s.scalar("mean_level", "mu", "target_level", low=-0.5, high=0.8).code
    )
    v = s.scalar("sigma", "vol", "noise_amp", low=0.1, high=0.5).code
    dt, steps, style = s.pick((0.05, 0.1, 0.2, 0.01)), s.count(2, 8), s.count(0, 4)
    # A cubic law leaps ever farther out where the step is long.
    drift, spread, laws = s.pick(DRIFTS if dt <= 0.05 else DRIFTS[1:]), s.pick(SPREADS), ("", "")
    if s.chance(0.4):
        laws = choose(s, "drift|drift_fn|mean_rate"), choose(s, "diffusion|spread_fn|noise_rate")
        arg = choose(s, "y|u|level")
        for name, text in zip(laws, (drift, spread), strict=True):
            with s.suite(f"def {name}({arg}):"):
                s.line("return ", text.format(x=arg, k=k, m=m, v=v))

    def at(law: int, x: str) -> str:
        return f"{laws[law]}({x})" if laws[0] else (drift, spread)[law].format(x=x, k=k, m=m, v=v)

    def step(states: States, noises: States, _: Value | None) -> tuple[States, Value | None]:
        x, z = states[0], noises[0].code
        if style == 0:
            decay = put(s, "decay|damp|shrink", f"jnp.exp(-{k} * {dt})").code
            sd = put(s, "sd|step_sd", f"{v} * jnp.sqrt(-jnp.expm1(-{2 * dt:.3g} * {k}) / (2.0 * {k}))").code
            code = f"{m} + ({x.code} - {m}) * {decay} + {sd} * {z}"
        elif style == 1:
            dw = put(s, "d_w|incr", f"{dt**0.5:.4g} * {z}").code
            extra = f"0.5 * {v}**2 * ({dw}**2 - {dt}) * {x.code}"
            code = f"{x.code} + {dt} * ({at(0, x.code)}) + {v} * {x.code} * {dw} + {extra}"
        elif style == 2:
            push = put(s, "push|noise_part", f"{dt**0.5:.4g} * {z} * {at(1, x.code)}", x.shape).code
            guess = put(
                s, "guess|predictor|x_pred", f"{x.code} + {dt} * ({at(0, x.code)}) + {push}", x.shape
            ).code
            code = f"{x.code} + {dt / 2} * ({at(0, x.code)} + {at(0, guess)}) + {push}"
        else:
            a, b = (
                put(s, "a|mean_move|f_x", at(0, x.code)).code,
                put(s, "b|spread_now|g_x", at(1, x.code)).code,
            )
            code = f"{x.code} + {dt} * {a} + {dt**0.5:.4g} * {b} * {z}"
            if s.chance(0.3):
                code = f"jnp.clip({code}, -4.0, 4.0)"
        new = put(s, "x_new|x_next|after", code, x.shape, -6, 6)
        return [new], kept_of(s, new)

    finals, every = march(
        s,
        [replace(x0, low=-6, high=6)],
        ["x|x_t|level_t|state_t"],
        steps,
        step,
        [("noise", x0.shape)],
        out=s.chance(0.7),
    )
    return end(s, "euler maruyama|sde paths|ornstein uhlenbeck|diffusion process", *results(finals, every))


def potential(s: Draft, d: int, sign: str = "") -> tuple[str, str]:
    """A function of one position: an energy (or, with a sign, a log density); its name and more arguments."""
    names = "log_prob|log_density|target_logp|log_target" if sign else "energy|potential|u_fn|neg_log_p"
    x, scale, extra = choose(s, "q|y|pos|theta_in"), "", ""
    if s.chance(0.6):
        extra = s.array((d,), "scales", "precision", "stiffness", "widths", low=0.4, high=1.6).code
        scale = choose(s, "prec|scales_in|k_vec")
    with function(s, names, *filter(None, (x, scale))) as name:
        weighted = f"{scale} * {x}**2" if scale else f"{x}**2"
        waves = f"{s.coef(0.2, 1.0).code} * jnp.sum(jnp.cos({s.coef(1, 3).code} * {x}))"
        body = s.pick(
            (
                f"0.5 * jnp.sum({weighted})",
                f"jnp.sum({s.coef(0.03, 0.1).code} * {x}**4 - 0.5 * {weighted})",
                f"jnp.sum(jnp.log1p({weighted}))",
                f"0.5 * jnp.sum({weighted}) + {waves}",
                f"jnp.sum(jnp.sqrt(1.0 + {weighted}))",
                f"0.5 * jnp.sum({weighted}) + {s.coef(0.1, 0.5).code} * jnp.sum({x}[1:] * {x}[:-1])"
                if d > 1
                else f"0.5 * jnp.sum({weighted})",
                f"-jax.nn.logsumexp(jnp.array([-jnp.sum(({x} - 1.0) ** 2), -0.5 * jnp.sum({weighted})]))",
            )
        )
        s.line("return ", f"-({body})" if sign else body)
    return name, f", {extra}" if extra else ""


def langevin(s: Draft) -> Kernel:
    """Overdamped and underdamped Langevin steps down a potential, many chains at once or one."""
    d, many = s.count(2, 4), s.count(2, 4) if s.chance(0.5) else 0
    shape = (many, d) if many else (d,)
    q = s.array(shape, "x0", "q0", "theta0", "particles", low=-1.5, high=1.5)
    name, extra = potential(s, d)
    beta = s.scalar("temperature", "temp", "kt", low=0.2, high=1.0).code
    eta, steps, heavy = s.coef(0.02, 0.1).low, s.count(2, 7), s.chance(0.5)
    given = extra[2:]
    grad = f"jax.grad({name})({{}}{extra})"
    if many:
        grad = f"jax.vmap(jax.grad({name}){', in_axes=(0, None)' if given else ''})({{}}{extra})"
    gamma = s.coef(0.3, 1.5).low

    def step(states: States, noises: States, _: Value | None) -> tuple[States, Value | None]:
        x, z = states[0], noises[0].code
        if not heavy:
            g = put(s, "g|force|slope", grad.format(x.code), shape).code
            new = put(
                s,
                "x_new|moved|after",
                f"{x.code} - {eta} * {g} + jnp.sqrt({2 * eta:.3g} * {beta}) * {z}",
                shape,
                -6,
                6,
            )
            return [new], kept_of(s, new)
        p, c = states[1], 2.718281828 ** (-gamma * eta)
        half = put(s, "p_half|kicked", f"{p.code} - {eta / 2:.4g} * {grad.format(x.code)}", shape).code
        if s.chance(0.6):
            mid = put(s, "x_half|drifted", f"{x.code} + {eta / 2:.4g} * {half}", shape).code
            damped = put(
                s, "p_ou|rattled", f"{c:.4g} * {half} + jnp.sqrt({1 - c * c:.4g} * {beta}) * {z}", shape
            ).code
            new = put(s, "x_new|moved", f"{mid} + {eta / 2:.4g} * {damped}", shape, -6, 6)
            fast = f"{damped} - {eta / 2:.4g} * {grad.format(new.code)}"
        else:
            new = put(s, "x_new|moved", f"{x.code} + {eta} * {half}", shape, -6, 6)
            fast = f"{1 - gamma * eta:.4g} * {half} + jnp.sqrt({2 * gamma * eta:.3g} * {beta}) * {z}"
        return [new, put(s, "p_new|p_next", fast, shape, -6, 6)], kept_of(s, new)

    states, hints = [replace(q, low=-6, high=6)], ["x|q|where_at"]
    if heavy:
        p0 = s.array(shape, "p0", "momentum0", "v0", low=-0.8, high=0.8)
        states, hints = [*states, replace(p0, low=-6, high=6)], [*hints, "p|momentum|vel"]
    finals, every = march(s, states, hints, steps, step, [("noise", shape)], out=s.chance(0.6))
    shown = results(finals, every)
    if heavy and s.chance(0.4):
        shown = [s.mix(finals, 1), *shown[:-1]]
    return end(s, "langevin sampler|brownian dynamics|thermal motion", *shown)


def metropolis(s: Draft) -> Kernel:
    """Metropolis steps: propose, compare, keep or move; one chain or many."""
    d, many = s.count(1, 4), s.count(2, 5) if s.chance(0.5) else 0
    shape = (many, d) if many else (d,)
    x0 = s.array(shape, "x0", "start", "theta0", "walkers", low=-1.5, high=1.5)
    name, extra = potential(s, d, "-")
    width = s.scalar("width", "step_size", "scale", low=0.2, high=0.9).code
    steps = s.count(2, 6)
    density = f"{name}({{}}{extra})"
    if many:
        density = f"jax.vmap({name}{', in_axes=(0, None)' if extra else ''})({{}}{extra})"
    log_form, carried = s.chance(0.5), s.chance(0.4)
    lead = shape[:1] if many else ()

    def step(states: States, noises: States, _: Value | None) -> tuple[States, Value | None]:
        x, (z, u) = states[0], noises
        new = put(s, "proposal|x_prop|candidate", f"{x.code} + {width} * {z.code}", shape, -6, 6).code
        now = states[1].code if carried else put(s, "lp_now|logp_old", density.format(x.code), lead).code
        then = put(s, "lp_new|logp_prop", density.format(new), lead).code
        gap = put(s, "log_ratio|delta_lp|gain", f"{then} - {now}", lead).code
        test = (
            f"jnp.log({u.code} + 1e-6) < {gap}"
            if log_form
            else f"{u.code} < jnp.exp(jnp.minimum({gap}, 0.0))"
        )
        taken = put(s, "accept|take|accepted", test, lead).code
        wide = f"{taken}[:, None]" if many else taken
        after = [put(s, "x_next|moved|x_kept", f"jnp.where({wide}, {new}, {x.code})", shape, -6, 6)]
        shown = s.pick((after[0], after[0], None))
        if carried:
            after.append(put(s, "lp_next|lp_kept", f"jnp.where({taken}, {then}, {now})", lead, -20, 3))
            shown = s.pick((shown, after[1]))
        return after, shown

    states, hints = [replace(x0, low=-6, high=6)], ["x|x_now|at_x"]
    if carried:
        states.append(put(s, "lp0|first_lp", density.format(x0.code), lead, -20, 3))
        hints.append("lp|logp|score")
    finals, every = march(
        s, states, hints, steps, step, [("noise", shape), ("uniform", lead)], out=s.chance(0.7)
    )
    if every is not None and s.chance(0.4):
        every = ar.mean(s, every, 0)
    return end(s, "metropolis chain|random walk metropolis|mcmc", *results(finals, every))


def hamiltonian(s: Draft) -> Kernel:
    """Hamiltonian Monte Carlo: drawn momenta, leapfrog steps and a test."""
    d, chains, leaps = s.count(2, 4), s.count(2, 5), s.count(2, 4)
    x0 = s.array((d,), "q0", "x0", "theta0", low=-1.2, high=1.2)
    name, extra = potential(s, d)
    eps = s.coef(0.05, 0.25).code if s.chance(0.5) else s.scalar("eps", "step_size", low=0.05, high=0.25).code
    grad = choose(s, "grad_u|force|du_dq")
    s.line(f"{grad} = ", f"jax.grad({name})")
    unrolled, half = s.chance(0.3), s.chance(0.5)

    def step(states: States, noises: States, _: Value | None) -> tuple[States, Value | None]:
        q, (p, u) = states[0], noises
        new_q, new_p = choose(s, "q_new|q_prop|q_end"), choose(s, "p_new|p_prop|p_end")
        if unrolled:
            s.line(f"{new_q}, {new_p} = ", f"{q.code}, {p.code}")
            with s.suite(f"for _ in range({leaps}):"):
                s.line(f"{new_p} = ", f"{new_p} - 0.5 * {eps} * {grad}({new_q}{extra})")
                s.line(f"{new_q} = ", f"{new_q} + {eps} * {new_p}")
                s.line(f"{new_p} = ", f"{new_p} - 0.5 * {eps} * {grad}({new_q}{extra})")
        else:
            body, pair, a, b = (
                choose(s, "leapfrog|leap|verlet"),
                choose(s, "qp|phase"),
                choose(s, "a_q|qi"),
                choose(s, "b_p|pi"),
            )
            with s.suite(f"def {body}(_, {pair}):"):
                s.line(f"{a}, {b} = {pair}")
                if half:
                    s.line(f"{b} = ", f"{b} - 0.5 * {eps} * {grad}({a}{extra})")
                    s.line(f"{a} = ", f"{a} + {eps} * {b}")
                    s.line("return ", f"{a}, {b} - 0.5 * {eps} * {grad}({a}{extra})")
                else:
                    s.line(f"{a} = ", f"{a} + 0.5 * {eps} * {b}")
                    s.line(f"{b} = ", f"{b} - {eps} * {grad}({a}{extra})")
                    s.line("return ", f"{a} + 0.5 * {eps} * {b}, {b}")
            s.line(f"{new_q}, {new_p} = ", f"{s.lax}.fori_loop(0, {leaps}, {body}, ({q.code}, {p.code}))")
        old = put(s, "h_old|e_old", f"{name}({q.code}{extra}) + 0.5 * jnp.sum({p.code}**2)").code
        new = put(s, "h_new|e_new", f"{name}({new_q}{extra}) + 0.5 * jnp.sum({new_p}**2)").code
        prob = put(s, "prob|alpha|p_acc", f"jnp.exp(jnp.minimum(0.0, {old} - {new}))", (), 0, 1)
        after = put(s, "q_next|kept_q", f"jnp.where({u.code} < {prob.code}, {new_q}, {q.code})", (d,), -4, 4)
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
    return end(s, "hamiltonian step|hmc|hybrid monte carlo", *results(finals, every))


def particle_filter(s: Draft) -> Kernel:
    """Particles moved, weighted by what was seen, and drawn again by the sums of their weights."""
    n, t = s.count(4, 9), s.count(2, 5)
    seen = s.array((t,), "observations", "obs", "ys", "readings", low=-1.5, high=1.5)
    if s.chance(0.4):
        seen = prepared(s, seen, 2.0, 1)
    x0 = s.array((n,), "particles", "x0", "cloud", low=-1.0, high=1.0)
    a, q = (
        s.scalar("phi", "persistence", low=0.5, high=0.95).code,
        s.scalar("q_std", "sigma_x", low=0.2, high=0.7).code,
    )
    r, style = s.coef(0.4, 1.0).code, s.count(0, 3)
    motion = s.pick(
        ("{a} * {x}", "{a} * {x} + 0.5 * jnp.sin({x})", "{a} * jnp.tanh({x})", "{x} / (1.0 + {a} * {x}**2)")
    )
    shown_by = s.pick(("{x}", "0.5 * {x}**2", "jnp.sin({x})"))

    def step(states: States, noises: States, row: Value | None) -> tuple[States, Value | None]:
        assert row is not None
        (x,), (z, *coins) = states, noises
        moved = put(
            s, "moved|x_pred|propagated", f"{motion.format(x=x.code, a=a)} + {q} * {z.code}", (n,), -5, 5
        ).code
        fit = put(
            s,
            "log_w|loglik|score",
            f"-0.5 * (({row.code} - {shown_by.format(x=moved)}) / {r}) ** 2",
            (n,),
            -30,
            0,
        ).code
        w = put(s, "w|weights|norm_w", f"jax.nn.softmax({fit})", (n,), 0, 1).code
        level = put(s, "mean_x|filtered|est", f"jnp.sum({w} * {moved})", (), -5, 5)
        if style == 3:
            picked = put(
                s,
                "kept|shrunk",
                f"{s.coef(0.5, 0.9).code} * {moved} + {s.coef(0.1, 0.4).code} * {level.code}",
                (n,),
                -5,
                5,
            )
            return [picked], level
        sums = put(s, "cum_w|cdf|edges", f"jnp.cumsum({w})", (n,), 0, 1).code
        u = coins[0]
        points = f"(jnp.arange({n}, dtype={moved}.dtype) + {u.code}) / {n}"
        if u.rank:
            points = f"jnp.sort({u.code})" if style == 1 else u.code
        at = put(s, "points|thresholds|slots", points, (n,), 0, 1).code
        code = (
            f"jnp.searchsorted({sums}, {at})"
            if style < 2
            else f"jnp.sum({at}[:, None] > {sums}[None, :], axis=1)"
        )
        ids = put(
            s,
            "idx|ancestors|parents",
            f"jnp.minimum({code}, {n - 1})" if s.chance(0.5) else f"jnp.clip({code}, 0, {n - 1})",
        ).code
        evidence = put(s, "incr|step_ll", f"jax.nn.logsumexp({fit}) - jnp.log({float(n)})", (), -30, 0)
        after = put(
            s,
            "resampled|x_res|survivors",
            f"{moved}[{ids}]" if s.chance(0.6) else f"jnp.take({moved}, {ids})",
            (n,),
            -5,
            5,
        )
        return [after], s.pick((level, level, evidence))

    needs: list[Need] = [("normal", (n,))]
    if style < 3:
        needs.append(("uniform", () if s.chance(0.6) else (n,)))
    finals, every = march(
        s,
        [replace(x0, low=-5, high=5)],
        ["x|cloud_t|parts"],
        t,
        step,
        needs,
        rows=seen,
    )
    return end(
        s, "particle filter|bootstrap filter|sequential monte carlo", *results(finals, every)[: s.count(1, 2)]
    )


def volatility(s: Draft) -> Kernel:
    """Two noises at once: prices with a variance of their own, log volatility, jumps."""
    n, steps, style = s.count(2, 5), s.count(2, 7), s.count(0, 2)
    x0 = s.array((n,), "log_price", "x0", "log_s", low=-0.5, high=0.5)
    v0 = s.array((n,) if s.chance(0.5) else (), "v0", "var0", "h0", low=0.1, high=0.6)
    kappa, level = (
        s.scalar("kappa", "mean_rev", low=0.5, high=1.5).code,
        s.scalar("theta", "long_var", low=0.2, high=0.5).code,
    )
    xi, dt = s.coef(0.1, 0.5).code, s.pick((0.05, 0.1, 0.02))
    rho = s.scalar("rho", "corr", low=-0.8, high=0.5).code if s.chance(0.6) else s.coef(-0.8, 0.5).code
    root = f"{dt**0.5:.4g}"
    v = v0 if v0.rank else put(s, "v_start|variances", f"jnp.full(({n},), {v0.code})", (n,), 0.1, 0.6)

    def step(states: States, noises: States, _: Value | None) -> tuple[States, Value | None]:
        (x, var), (z1, z2) = states, noises
        joint = put(
            s, "z_v|mixed_z|dz", f"{rho} * {z1.code} + jnp.sqrt(1.0 - {rho}**2) * {z2.code}", (n,)
        ).code
        if style == 0:
            pos = put(s, "v_pos|v_plus|safe_v", f"jnp.maximum({var.code}, 0.01)", (n,)).code
            new_v = (
                f"{var.code} + {kappa} * ({level} - {pos}) * {dt} + {xi} * jnp.sqrt({pos}) * {root} * {joint}"
            )
            size = f"jnp.sqrt({pos})"
        elif style == 1:
            new_v = f"{var.code} + {kappa} * ({level} - {var.code}) * {dt} + {xi} * {root} * {joint}"
            size = f"jnp.exp(0.5 * {var.code})"
        else:
            old, news = s.coef(0.3, 0.6).code, s.coef(0.05, 0.3).code
            new_v = f"{level} + {old} * {var.code} + {news} * jnp.abs({joint}) * {dt} / {kappa}"
            size = f"jnp.sqrt({var.code} + 0.05)"
        sd = put(s, "sd|vol_now|sigma_t", size, (n,)).code
        after_v = put(s, "v_new|v_next", new_v, (n,), -2, 5)
        after_x = put(
            s, "x_new|x_next", f"{x.code} - 0.5 * {sd}**2 * {dt} + {sd} * {root} * {z1.code}", (n,), -5, 5
        )
        return [after_x, after_v], s.pick(
            (after_x, after_v, value(f"jnp.exp({after_x.code})", (n,), 0, 9), None)
        )

    states = [replace(x0, low=-5, high=5), replace(v, low=-2, high=5)]
    finals, every = march(
        s,
        states,
        ["x|log_p|y_t", "v|variance_t|h_t"],
        steps,
        step,
        [("noise", (n,)), ("normal", (n,))],
        out=s.chance(0.7),
    )
    shown = [s.mix(finals, 1)] if every is None or s.chance(0.3) else [every, *finals[: s.count(1, 2)]]
    return end(s, "stochastic volatility|heston paths|garch simulation", *shown)
