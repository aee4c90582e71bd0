"""Particles: forces between pairs, springs, flocks, integrators, collisions, thermostats."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import phrases as ph
from kernels.writing.draft import (
    Draft,
    choose,
    drawn,
    end,
    function,
    prepared,
    put,
    ranged,
    repeat,
    value,
    wide,
)
from kernels.writing.values import SUM, Shape, Value

POSITIONS = "pos|x|positions|xyz|coords|r"
VELOCITIES = "vel|v|velocities|speeds"
MASSES = "mass|masses|m|weights"
LAWS = ("gravity", "lennard_jones", "morse", "yukawa", "gaussian", "plummer", "harmonic")


class Cloud:
    """Some particles and how this kernel writes what lies between them."""

    def __init__(self, s: Draft, least: int = 2) -> None:
        self.s, self.n, self.d = s, s.count(least, 6), s.pick((1, 2, 2, 3, 3))
        if s.chance(0.06):
            self.n = s.count(9, 17)
        self.eps = s.coef(0.5, 1.2).code
        self.law = s.pick(LAWS)
        self.gap_style, self.mask_style = s.count(0, 4), s.count(0, 3)
        self.box = s.coef(2.5, 5.0).code if s.chance(0.3) else ""
        self.mass: Value | None = None
        self.energy_name = self.force_name = ""

    @property
    def shape(self) -> Shape:
        return (self.n, self.d)

    def positions(self) -> Value:
        return self.s.array(self.shape, *POSITIONS.split("|"), low=-1.5, high=1.5)

    def velocities(self) -> Value:
        return self.s.array(self.shape, *VELOCITIES.split("|"), low=-0.6, high=0.6)

    def masses(self) -> Value:
        self.mass = self.s.array((self.n,), *MASSES.split("|"), low=0.3, high=1.5)
        return self.mass

    def gaps(self, x: str, other: str = "") -> str:
        """All differences, as statements; the name of the (n, n, d) array."""
        s, other = self.s, other or x
        code = (
            f"{x}[:, None, :] - {other}[None, :, :]",
            f"{x}[:, None] - {other}",
            f"jnp.expand_dims({x}, 1) - jnp.expand_dims({other}, 0)",
            f"{x}.reshape({self.n}, 1, {self.d}) - {other}",
            f"jax.vmap(lambda p: p - {other})({x})",
        )[self.gap_style]
        if " p " in code:
            code = code.replace(" p ", f" {(p := choose(s, 'p|row|xi'))} ").replace(
                "lambda p:", f"lambda {p}:"
            )
        gap = put(s, "gap|diff|rij|delta|disp", code).code
        if self.box:
            whole = ph.nearest(s, f"{gap} / {self.box}")
            gap = put(s, "wrapped|image|min_img", f"{gap} - {self.box} * {whole}").code
        return gap

    def squares(self, gap: str) -> str:
        s = self.s
        code = s.pick(
            (
                f"jnp.sum({gap}**2, axis=-1) + {self.eps}",
                f"({gap} * {gap}).sum(-1) + {self.eps}",
                f'jnp.einsum("ijk,ijk->ij", {gap}, {gap}) + {self.eps}',
            )
        )
        return put(s, "r2|dist2|sq|d2", code).code

    def potential(self, r2: str) -> str:
        """The energy of a pair by the squared distance, which is at least eps."""
        s = self.s
        a = s.coef(0.3, 0.9).code
        if self.law == "gravity":
            return s.pick((f"-1.0 / jnp.sqrt({r2})", f"-{s.fn('lax.rsqrt')}({r2})", f"-({r2} ** -0.5)"))
        if self.law == "lennard_jones":
            s6 = put(s, "s6|inv6|sr6", f"({self.small()} / {r2}) ** 3").code
            return s.pick((f"{s6} * {s6} - {s6}", f"4.0 * ({s6}**2 - {s6})"))
        if self.law == "morse":
            r = put(s, "dist|sep|length", f"jnp.sqrt({r2})").code
            return f"(1.0 - jnp.exp(-{a} * ({r} - 1.0))) ** 2"
        if self.law == "yukawa":
            r = put(s, "dist|sep|length", f"jnp.sqrt({r2})").code
            return f"jnp.exp(-{a} * {r}) / {r}"
        if self.law == "gaussian":
            return f"jnp.exp(-{a} * {r2})"
        if self.law == "plummer":
            return f"-{a} * jnp.log1p({r2}) / {r2}"
        return f"{a} * (jnp.sqrt({r2}) - {s.coef(0.8, 1.4).code}) ** 2"

    def small(self) -> str:
        return f"{float(self.eps) * 0.6:.3g}"

    def pair_sum(self, table: str, m: str) -> str:
        """The sum over pairs, each once."""
        s, n = self.s, self.n
        if m:
            table = put(s, "weighted_pairs|mm|pairs", f"{table} * {m}[:, None] * {m}[None, :]").code
        scale = f"{1 / n:.2g}"
        return (
            f"{scale} * jnp.sum(jnp.triu({table}, 1))",
            f"0.5 * jnp.mean({table})",
            f"{scale} * jnp.sum(jnp.where(jnp.eye({n}, dtype=bool), 0.0, {table}))",
            f"{scale} * {table}[jnp.triu_indices({n}, k=1)].sum()",
        )[self.mask_style]

    def energy(self) -> str:
        """The name of a function of the positions (and masses): the potential energy."""
        s = self.s
        if self.energy_name:
            return self.energy_name
        x, m = choose(s, "xs|points|where_at|p_all"), choose(s, "ms|w_all|m_all") if self.mass else ""
        with function(s, "potential_energy|energy|potential|total_energy", *filter(None, (x, m))) as name:
            r2 = self.squares(self.gaps(x))
            table = put(s, "table|phi|pair_energy|terms", self.potential(r2)).code
            s.line("return ", self.pair_sum(table, m))
        self.energy_name = name
        return name

    def with_mass(self, x: str) -> str:
        return f"{x}, {self.mass.code}" if self.mass else x

    def force(self, x: str) -> Value:
        """Forces, by jax.grad of the energy or by hand."""
        s = self.s
        if not self.force_name:
            self.force_name = "grad" if s.chance(0.5) else "hand"
            if self.force_name == "grad":
                self.energy()
                if s.chance(0.5):
                    name = choose(s, "forces_of|force_fn|grad_energy")
                    args = [choose(s, "where_x|at_x"), *([choose(s, "with_m|mm_in")] if self.mass else [])]
                    nested = any(line.lstrip().startswith(f"def {self.energy_name}(") for line in s.lines)
                    head = f"def {name}({', '.join(args)}):"
                    with s.suite(head) if nested else s.helper(name, *args):
                        s.line(f"return -jax.grad({self.energy_name})({', '.join(args)})")
                    self.force_name = name
        if self.force_name == "grad":
            return value(f"-jax.grad({self.energy_name})({self.with_mass(x)})", self.shape, -4, 4, level=11)
        if self.force_name != "hand":
            return value(f"{self.force_name}({self.with_mass(x)})", self.shape, -4, 4)
        gap = self.gaps(x)
        r2 = self.squares(gap)
        pull = s.pick((f"{r2} ** -1.5", f"1.0 / ({r2} * jnp.sqrt({r2}))", f"jnp.exp(-{r2})", f"1.0 / {r2}"))
        strength = put(s, "strength|inv_r3|law|pull", pull).code
        m = self.mass.code if self.mass else ""
        scaled = f"{m}[None, :, None] * " if m else f"{s.coef(0.3, 1.0).code} * "
        if s.chance(0.3):
            weight = f"{strength} * {m}" if m else strength
            return value(f'-jnp.einsum("ij,ijk->ik", {weight}, {gap})', self.shape, -9, 9, level=11)
        return value(f"-jnp.sum({scaled}{gap} * {strength}[..., None], axis=1)", self.shape, -9, 9, level=11)


def moved(s: Draft, c: Cloud, x: Value, v: Value, *, force: Value | None = None) -> list[Value]:
    """One step of an integrator: positions and velocities."""
    dt, kind = s.coef(0.02, 0.1).code, s.count(0, 3)

    def accel(at: str) -> str:
        f = force or c.force(at)
        return put(s, "force|acc|accel|pull_on", f.code).code

    if kind == 0:
        a = accel(x.code)
        vn = put(s, "v_new|vn|fast", f"{v.code} + {dt} * {a}").code
        xn = put(s, "x_new|xn|drifted", f"{x.code} + {dt} * {vn}").code
    elif kind == 1:
        a = accel(x.code)
        half = put(s, "v_half|kick", f"{v.code} + {float(dt) / 2:.3g} * {a}").code
        xn = put(s, "x_new|drift", f"{x.code} + {dt} * {half}").code
        vn = put(s, "v_new|kicked", f"{half} + {float(dt) / 2:.3g} * {accel(xn)}").code
    elif kind == 2:
        mid = put(s, "mid|x_half", f"{x.code} + {float(dt) / 2:.3g} * {v.code}").code
        vn = put(s, "v_new|vn", f"{v.code} + {dt} * {accel(mid)}").code
        xn = put(s, "x_new|xn", f"{mid} + {float(dt) / 2:.3g} * {vn}").code
    else:
        a = accel(x.code)
        xn = put(s, "x_new|xn", f"{x.code} + {dt} * {v.code} + {float(dt) ** 2 / 2:.3g} * {a}").code
        vn = put(s, "v_new|vn", f"{v.code} + {float(dt) / 2:.3g} * ({a} + {accel(xn)})").code
    return [value(xn, c.shape, -4, 4), value(vn, c.shape, -4, 4)]


HINTS = "xt|x_now|q_t|at,vt|v_now|u_t|speed_t"


def trajectory(s: Draft) -> Kernel:
    """Some steps under forces between pairs."""
    c = Cloud(s)
    x, v = c.positions(), c.velocities()
    if s.chance(0.6):
        c.masses()
    first = wide(prepared(s, x, 2.0, 1), 4.0)
    out = repeat(s, [first, wide(v, 4.0)], s.count(1, 4), lambda st: moved(s, c, st[0], st[1]), hints=HINTS)
    if s.chance(0.4):
        kinetic = put(s, "kinetic|ke", f"0.5 * jnp.sum({out[1].code}**2)", (), 0, 20)
        pot = put(s, "pot|pe|stored", f"{c.energy()}({c.with_mass(out[0].code)})", (), -8, 8)
        return end(s, "total energy|energy after", s.pair(kinetic, pot), out[0])
    noun = f"{c.law} dynamics|verlet|leapfrog|n body".replace("_", " ")
    return end(s, noun, *out) if s.chance(0.5) else end(s, noun, s.pair(out[0], out[1]))


def energies(s: Draft) -> Kernel:
    """A potential energy and its gradient at once."""
    c = Cloud(s)
    x = prepared(s, c.positions(), 2.0)
    if s.chance(0.6):
        c.masses()
    name = c.energy()
    args = c.with_mass(x.code)
    kind = s.count(0, 2)
    e, g = choose(s, "e|energy_now|pe"), choose(s, "g|grads|de_dx")
    if kind == 0:
        s.line(f"{e}, {g} = jax.value_and_grad({name})({args})")
    else:
        s.line(f"{e} = {name}({args})")
        s.line(f"{g} = jax.grad({name})({args})")
    energy = value(e, (), -8, 8)
    if kind == 2:
        rate, t = (
            s.coef(0.05, 0.3).code,
            put(s, "moved|relaxed|descended", f"{x.code} - 0.2 * {g}", c.shape).code,
        )
        again = put(s, "e_after|lower_e", f"{name}({c.with_mass(t)})", (), -8, 8)
        return end(
            s, "minimize energy|relax", s.pair(energy, again), put(s, "shift|step_taken", f"{rate} * {t}")
        )
    # Not the forces as they are: what follows may sum them up, and their sum is zero.
    used = s.pick((("virial|local_virial", f"{g} * {x.code}"), ("descent|next_x", f"{x.code} - 0.3 * {g}")))
    slope = put(s, *used, c.shape, -6, 6)
    return end(s, "energy and force|potential", energy, slope)


def springs(s: Draft) -> Kernel:
    """A chain or a net of springs: gathered ends, scattered forces."""
    n, d = s.count(3, 7), s.pick((1, 2, 3))
    x = prepared(s, s.array((n, d), *POSITIONS.split("|"), low=-1.5, high=1.5), 2.0, 1)
    v = s.array((n, d), *VELOCITIES.split("|"), low=-0.5, high=0.5)
    edges = n - 1 if s.chance(0.5) else s.count(n, n + 3)
    rest = s.array((edges,), "rest", "rest_length", "l0", low=0.3, high=1.2)
    k, damp, dt = s.coef(0.5, 2.0).code, s.coef(0.05, 0.4).code, s.coef(0.02, 0.1).code
    chain = edges == n - 1
    if not chain:
        left = s.ints((edges,), 0, n - 1, "left", "src", "i_end", "start_ids").code
        right = s.ints((edges,), 0, n - 1, "right", "dst", "j_end", "stop_ids").code
    direct = s.chance(0.5)

    def step(states: list[Value]) -> list[Value]:
        p, q = (item.code for item in states)
        if chain:
            edge = put(s, "edge|link|bond", s.pick((f"{p}[1:] - {p}[:-1]", f"jnp.diff({p}, axis=0)"))).code
        else:
            edge = put(s, "edge|link|bond", f"{p}[{right}] - {p}[{left}]").code
        size = put(s, "length|span|stretch", f"jnp.sqrt(jnp.sum({edge}**2, axis=-1) + 0.3)").code
        tension = put(s, "tension|pull", f"{k} * ({size} - {rest.code}) / {size}").code
        f = put(s, "f_edge|link_force", f"{tension}[:, None] * {edge}").code
        if chain and direct:
            total = f"jnp.pad({f}, ((0, 1), (0, 0))) - jnp.pad({f}, ((1, 0), (0, 0)))"
        elif chain:
            total = f"jnp.zeros_like({p}).at[:-1].add({f}).at[1:].add(-{f})"
        elif direct:
            total = f"jnp.zeros_like({p}).at[{left}].add({f}).at[{right}].add(-{f})"
        else:
            a, b = (f"jax.ops.segment_sum({f}, {ids}, num_segments={n})" for ids in (left, right))
            total = f"{a} - {b}"
        net = put(s, "net|force|summed_force", total).code
        vn = put(s, "v_new|vn", f"{q} + {dt} * ({net} - {damp} * {q})", (n, d), -4, 4)
        return [put(s, "x_new|xn", f"{p} + {dt} * {vn.code}", (n, d), -4, 4), vn]

    out = repeat(s, [wide(x, 4.0), wide(v, 4.0)], s.count(1, 4), step, hints=HINTS)
    return end(s, "spring net|mass spring|rope", *(out if s.chance(0.6) else [s.mix(out, 1)]))


def boids(s: Draft) -> Kernel:
    """A flock: cohesion, alignment and separation, weighted by distance."""
    c = Cloud(s, 3)
    c.eps = s.coef(0.2, 0.6).code
    x, v = prepared(s, c.positions(), 2.0, 1), c.velocities()
    w = [s.coef(0.05, 0.5).code for _ in range(3)]
    dt, kind = s.coef(0.05, 0.3).code, s.count(0, 2)
    radius = s.coef(0.8, 2.0).code

    def step(states: list[Value]) -> list[Value]:
        p, q = (item.code for item in states)
        gap = c.gaps(p)
        r2 = c.squares(gap)
        if kind == 0:
            near = put(s, "near|weight|seen", f"jnp.exp(-{r2} / {radius})").code
        elif kind == 1:
            near = put(s, "near|weight|seen", f"jnp.where({r2} < {radius}, 1.0, 0.2) / (1.0 + {r2})").code
        else:
            near = put(s, "near|weight|seen", f"jax.nn.softmax(-{r2}, axis=-1)").code
        norm = put(s, "crowd|norm_w", f"jnp.sum({near}, axis=1, keepdims=True)").code
        parts = {
            "cohesion": f"{w[0]} * ({near} @ {p} / {norm} - {p})",
            "align": f"{w[1]} * ({near} @ {q} / {norm} - {q})",
            "avoid": f"{w[2]} * jnp.sum({gap} * ({near} / {r2})[..., None], axis=1)",
        }
        kept = s.shuffled(list(parts))[: s.count(2, 3)]
        named = [put(s, name, parts[name]).code for name in kept]
        push = put(s, "steer|total_push", " + ".join(named)).code
        vn = put(s, "v_new|vn", f"{q} + {dt} * {push}", c.shape, -3, 3)
        if s.chance(0.4):
            speed = put(
                s, "speed|vmag", f"jnp.sqrt(jnp.sum({vn.code}**2, axis=-1, keepdims=True) + 0.2)"
            ).code
            vn = put(s, "limited|unit_v", f"{vn.code} / {speed}", c.shape, -1, 1)
        return [put(s, "x_new|xn", f"{p} + {dt} * {vn.code}", c.shape, -4, 4), vn]

    out = repeat(s, [wide(x, 4.0), wide(v, 3.0)], s.count(1, 3), step, hints=HINTS)
    return end(s, "boids|flock|swarm", *(out if s.chance(0.6) else [s.mix(out, 1)]))


def noisy(s: Draft) -> Kernel:
    """Langevin steps driven by given noise, in a scan over it."""
    c = Cloud(s)
    steps = s.count(2, 5)
    x, v = c.positions(), c.velocities()
    noise = s.array((steps, *c.shape), "noise", "kicks", "xi", "random_force", low=-1.0, high=1.0)
    drag, temp = s.coef(0.1, 0.8).code, s.coef(0.1, 0.6).code
    overdamped = s.chance(0.4)
    body = choose(s, "step|advance|langevin")
    carry, item = choose(s, "carry|state"), choose(s, "xi_t|kick|noise_t")
    start = prepared(s, x, 2.0, 1)
    with s.suite(f"def {body}({carry}, {item}):"):
        p, q = choose(s, "p|xt"), choose(s, "q|vt")
        s.line(f"{p}, {q} = {carry}")
        f = put(s, "drift|push|force", c.force(p).code).code
        if overdamped:
            xn = put(s, "x_new|xn", f"{p} + 0.05 * ({f} + {q}) + {temp} * {item}").code
            vn = q
        else:
            vn = put(s, "v_new|vn", f"{q} + 0.1 * ({f} - {drag} * {q}) + {temp} * {item}").code
            xn = put(s, "x_new|xn", f"{p} + 0.1 * {vn}").code
        kept, shape = s.pick(((xn, c.shape), (f"jnp.mean({xn}, axis=0)", (c.d,)), (f"jnp.sum({vn}**2)", ())))
        s.line(f"return ({xn}, {vn}), {kept}")
    last, path = choose(s, "last|final"), choose(s, "path|history|log_of")
    s.line(f"{last}, {path} = ", f"{s.lax}.scan({body}, ({start.code}, {v.code}), {noise.code})")
    every = value(path, (steps, *shape), -6, 6)
    if s.chance(0.5):
        return end(s, "langevin|brownian path", value(f"{last}[{s.count(0, 1)}]", c.shape, -4, 4), every)
    return end(
        s,
        "langevin|brownian path",
        s.mix([value(f"{last}[0]", c.shape, -4, 4), value(f"{last}[1]", c.shape, -4, 4)], 1),
    )


def collisions(s: Draft) -> Kernel:
    """Balls in a box: walls and contacts by where."""
    c = Cloud(s)
    x, v = prepared(s, c.positions(), 2.0, 1), c.velocities()
    c.eps = s.coef(0.2, 0.5).code
    bounce, wall, dt, reach = (
        s.coef(0.4, 0.95).code,
        s.coef(0.8, 1.3).code,
        s.coef(0.1, 0.4).code,
        s.coef(0.8, 1.5).code,
    )
    kind, gravity, contact = s.count(0, 2), s.chance(0.5), s.chance(0.6)

    def step(states: list[Value]) -> list[Value]:
        p, q = (item.code for item in states)
        if gravity:
            q = put(s, "falling|pulled", f"{q}.at[:, {c.d - 1}].add(-{s.coef(0.05, 0.3).code})").code
        if contact:
            gap = c.gaps(p)
            r2 = c.squares(gap)
            touch = put(s, "touch|hit|overlap", f"jnp.where({r2} < {reach}, {reach} - {r2}, 0.0)").code
            q = put(s, "pushed|repelled", f"{q} + 0.3 * jnp.sum({touch}[..., None] * {gap}, axis=1)").code
        xn = put(s, "x_new|tried", f"{p} + {dt} * {q}").code
        if kind == 0:
            out = put(s, "outside|crossed", f"jnp.abs({xn}) > {wall}").code
            vn = put(s, "v_new|bounced", f"jnp.where({out}, -{bounce} * {q}, {q})").code
            xn = put(s, "inside_x|kept", f"jnp.where({out}, 2.0 * {wall} * jnp.sign({xn}) - {xn}, {xn})").code
        elif kind == 1:
            vn = put(
                s,
                "v_new|bounced",
                f"jnp.where({xn} > {wall}, -jnp.abs({q}), jnp.where({xn} < -{wall}, jnp.abs({q}), {q}))",
            ).code
            xn = put(s, "inside_x|kept", f"jnp.where(jnp.abs({xn}) > {wall}, 0.9 * {xn}, {xn})").code
        else:
            depth = put(s, "depth|past", f"jnp.maximum(jnp.abs({xn}) - {wall}, 0.0)").code
            vn = put(s, "v_new|bounced", f"{q} - {bounce} * {depth} * jnp.sign({xn})").code
        return [value(xn, c.shape, -5, 5), value(vn, c.shape, -4, 4)]

    out = repeat(s, [wide(x, 4.0), wide(v, 4.0)], s.count(1, 4), step, hints=HINTS)
    return end(s, "billiards|bouncing balls|contacts", *(out if s.chance(0.6) else [s.mix(out, 1)]))


def tables(s: Draft) -> Kernel:
    """Pair tables: densities by smoothing kernels, structure factors, contact numbers, distances."""
    c = Cloud(s)
    x = prepared(s, c.positions(), 2.0)
    other = (
        prepared(s, s.array(c.shape, "sites", "probes", "centers", low=-1.2, high=1.2), 2.0, 1)
        if s.chance(0.4)
        else x
    )
    kind = s.count(0, 3)
    m = c.masses() if kind < 2 and s.chance(0.6) else None
    r2 = c.squares(c.gaps(x.code, other.code))
    if kind == 0:
        law = s.pick((f"jnp.exp(-{r2})", f"jnp.maximum(2.5 - {r2}, 0.0) ** 3", f"1.0 / (1.0 + {r2}**2)"))
        w = put(s, "w|kernel_w|smoothing", law, (c.n, c.n), 0, 8)
        rho = put(
            s,
            "rho|density|crowding",
            f"{w.code} @ {m.code}" if m else f"jnp.sum({w.code}, axis=1)",
            (c.n,),
            0,
            60,
        )
        p = put(
            s,
            "pressure|p",
            f"{s.coef(0.2, 1).code} * ({rho.code} - {s.coef(0.5, 1.5).code})",
            (c.n,),
            -10,
            60,
        )
        return end(s, "sph density|smoothed density", p, rho)
    if kind == 1:
        k = s.array((s.count(2, 5), c.d), "k_vecs", "kpoints", "modes", low=-1.5, high=1.5)
        phase = put(
            s,
            "phase|dots",
            s.pick((f"{k.code} @ {x.code}.T", f'jnp.einsum("kd,nd->kn", {k.code}, {x.code})')),
            (k.shape[0], c.n),
        )
        weight = f" * {m.code}" if m else ""
        re = put(s, "re|cos_sum", f"jnp.sum(jnp.cos({phase.code}){weight}, axis=1)", (k.shape[0],), -9, 9)
        im = put(s, "im|sin_sum", f"jnp.sum(jnp.sin({phase.code}){weight}, axis=1)", (k.shape[0],), -9, 9)
        sq = put(s, "s_of_k|intensity_k", f"({re.code}**2 + {im.code}**2) / {c.n}.0", (k.shape[0],), 0, 40)
        return end(s, "structure factor|scattering", sq, value(r2, (c.n, c.n), 0.2, 30))
    dist = put(s, "dist|separations", f"jnp.sqrt({r2})", (c.n, c.n), 0.4, 8)
    if kind == 2:
        soft = put(
            s,
            "contacts|coord",
            f"jax.nn.sigmoid({s.coef(1, 4).code} * ({s.coef(0.8, 1.5).code} - {dist.code}))",
            (c.n, c.n),
            0,
            1,
        )
        number = put(s, "n_contacts|coordination", f"jnp.sum({soft.code}, axis=-1)", (c.n,), 0, 20)
        return end(
            s, "coordination|contact map", number, *([s.mix([soft, dist], 1)] if s.chance(0.5) else [])
        )
    near = put(
        s,
        "nearest|closest",
        f"jnp.min({dist.code} + {s.coef(2, 5).code} * jnp.eye({c.n}, dtype={dist.code}.dtype), axis=1)",
        (c.n,),
        0.4,
        10,
    )
    return end(s, "nearest neighbour|distance table", near, s.chain(dist, 1))


def bulk(s: Draft) -> Kernel:
    """Centre of mass, momentum, angular momentum, inertia, virial, temperature."""
    c = Cloud(s, 3)
    c.d = 3
    x, v, m = prepared(s, c.positions(), 2.0), c.velocities(), c.masses()
    mass = put(s, "total_mass|m_sum", s.pick((f"jnp.sum({m.code})", f"{m.code}.sum()")), (), 0.9, 9).code
    com = put(
        s,
        "com|center|centroid",
        s.pick(
            (
                f"jnp.sum({m.code}[:, None] * {x.code}, axis=0) / {mass}",
                f"{m.code} @ {x.code} / {mass}",
                f"jnp.average({x.code}, axis=0, weights={m.code})",
            )
        ),
        (3,),
    ).code
    drift = put(s, "drift|v_com|mean_v", f"{m.code} @ {v.code} / {mass}", (3,), -1, 1).code
    rel, w = (
        put(s, "rel|arm|offsets", f"{x.code} - {com}").code,
        put(s, "peculiar|v_rel", f"{v.code} - {drift}").code,
    )
    results = []
    for kind in s.shuffled(range(5))[: s.count(2, 3)]:
        if kind == 0:
            code = f"jnp.sum({m.code}[:, None] * jnp.cross({rel}, {w}), axis=0)"
            results.append(put(s, "ang_mom|spin|l_total", code, (3,), -9, 9))
        elif kind == 1:
            sq = put(s, "sq|r_sq", f"jnp.sum({rel}**2, axis=1)").code
            outer = f'jnp.einsum("n,ni,nj->ij", {m.code}, {rel}, {rel})'
            code = f"jnp.sum({m.code} * {sq}) * jnp.eye(3, dtype={x.code}.dtype) - {outer}"
            results.append(put(s, "inertia|moment", code, (3, 3), -12, 12))
        elif kind == 2:
            results.append(
                put(s, "kinetic|thermal", f"0.5 * jnp.sum({m.code} * jnp.sum({w}**2, axis=-1))", (), 0, 12)
            )
        elif kind == 3:
            f = put(s, "forces|f_on", c.force(x.code).code).code
            results.append(put(s, "virial|work", f"jnp.sum({f} * {rel}) / {c.n}.0", (), -12, 12))
        else:
            results.append(
                put(s, "gyration|size_of", f"jnp.sqrt(jnp.mean(jnp.sum({rel}**2, axis=1)) + 0.2)", (), 0.4, 5)
            )
    return end(s, "bulk properties|rigid moments|observables", *results)


def constraints(s: Draft) -> Kernel:
    """Position-based dynamics: links pulled back to their lengths, sweep by sweep."""
    n, d = s.count(3, 7), s.pick((2, 3))
    x = prepared(s, s.array((n, d), *POSITIONS.split("|"), low=-1.5, high=1.5), 2.0, 1)
    v = s.array((n, d), *VELOCITIES.split("|"), low=-0.5, high=0.5)
    rest, share = s.coef(0.4, 1.0).code, s.coef(0.3, 0.5).code
    guess = put(
        s, "predicted|guess|tentative", f"{x.code} + {s.coef(0.1, 0.5).code} * {v.code}", (n, d), -3, 3
    )
    one_by_one = s.chance(0.5)

    def fixed(p: str) -> str:
        if one_by_one:
            body, i, q = choose(s, "relax_link|fix_one"), choose(s, "i|k"), choose(s, "q|pts")
            with s.suite(f"def {body}({i}, {q}):"):
                link = put(s, "link|edge", f"{q}[{i} + 1] - {q}[{i}]").code
                size = put(s, "size|length", f"jnp.sqrt(jnp.sum({link}**2) + 0.2)").code
                fix = put(s, "fix|move", f"{share} * (1.0 - {rest} / {size}) * {link}").code
                s.line("return ", f"{q}.at[{i}].add({fix}).at[{i} + 1].add(-{fix})")
            return f"{s.lax}.fori_loop(0, {n - 1}, {body}, {p})"
        link = put(s, "link|edge", f"{p}[1:] - {p}[:-1]").code
        size = put(s, "size|length", f"jnp.sqrt(jnp.sum({link}**2, axis=1, keepdims=True) + 0.2)").code
        fix = put(s, "fix|move", f"{share} * (1.0 - {rest} / {size}) * {link}").code
        return f"{p}.at[:-1].add({fix}).at[1:].add(-{fix})"

    def step(states: list[Value]) -> list[Value]:
        p = put(s, "swept|fixed", fixed(states[0].code)).code
        if s.chance(0.5):
            return [
                put(
                    s,
                    "floored|above",
                    f"{p}.at[:, -1].set(jnp.maximum({p}[:, -1], -{s.coef(0.3, 1.0).code}))",
                    (n, d),
                    -3,
                    3,
                )
            ]
        return [put(s, "pinned|anchored", f"{p}.at[0].set({x.code}[0])", (n, d), -3, 3)]

    (p,) = repeat(s, [wide(guess, 4.0)], s.count(1, 3), step, loops=0.6)
    new_v = put(s, "velocity_out|v_out", f"({p.code} - {x.code}) / {s.coef(0.4, 1.0).code}", (n, d), -9, 9)
    return end(s, "position based|rope solver|constraint solver", p, new_v)


def charged(s: Draft) -> Kernel:
    """A Boris push in given fields, which may depend on the position."""
    n = s.count(1, 6)
    x = prepared(s, s.array((n, 3), *POSITIONS.split("|"), low=-1.0, high=1.0), 2.0, 1)
    v = s.array((n, 3), *VELOCITIES.split("|"), low=-1.0, high=1.0)
    e, b = (
        s.array(s.pick(((3,), (n, 3))), *o, low=-1.0, high=1.0)
        for o in (("e_field", "ef", "electric"), ("b_field", "bf", "magnetic"))
    )
    q, dt = s.coef(0.2, 0.8).code, s.coef(0.05, 0.3).code
    varying, boris = s.chance(0.5), s.chance(0.7)

    def step(states: list[Value]) -> list[Value]:
        p, u = (item.code for item in states)
        field = b.code
        if varying:
            field = put(
                s,
                "b_here|local_b",
                f"{b.code} * (1.0 + {s.coef(0.1, 0.5).code} * jnp.{s.pick(('sin', 'cos', 'tanh'))}({p}))",
            ).code
        if boris:
            minus = put(s, "v_minus|first_half", f"{u} + {q} * {dt} * {e.code}").code
            t = put(s, "t_vec|turn", f"{q} * {dt} * {field}").code
            prime = put(s, "v_prime|rotated", f"{minus} + jnp.cross({minus}, {t})").code
            sv = put(s, "s_vec|scale_s", f"2.0 * {t} / (1.0 + jnp.sum({t}**2, axis=-1, keepdims=True))").code
            vn = put(s, "v_new|v_plus", f"{minus} + jnp.cross({prime}, {sv}) + {q} * {dt} * {e.code}").code
        else:
            f = put(s, "lorentz|force", f"{q} * ({e.code} + jnp.cross({u}, {field}))").code
            vn = put(s, "v_new|v_plus", f"{u} + {dt} * {f}").code
        return [put(s, "x_new|xn", f"{p} + {dt} * {vn}", (n, 3), -4, 4), value(vn, (n, 3), -4, 4)]

    out = repeat(s, [wide(x, 4.0), wide(v, 4.0)], s.count(1, 5), step, hints=HINTS)
    return end(s, "boris push|lorentz force|gyration", *(out if s.chance(0.6) else [s.mix(out, 1)]))


def phases(s: Draft) -> Kernel:
    """Kuramoto's oscillators and Vicsek's headings."""
    n = s.count(2, 9)
    theta = s.array((n,), "theta", "phases", "angles", "heading", low=-3.0, high=3.0)
    omega = s.array((n,), "omega", "freqs", "natural", low=-1.0, high=1.0)
    coupling = (
        s.array((n, n), "coupling", "adjacency", "k_matrix", low=0.1, high=1.0) if s.chance(0.5) else None
    )
    dt, k, mean_field = s.coef(0.05, 0.3).code, s.coef(0.3, 1.5).code, coupling is None and s.chance(0.5)
    first = prepared(s, theta, 3.0, 1)

    def rate(t: str) -> str:
        if mean_field:
            re, im = (
                put(s, "re|cx", f"jnp.mean(jnp.cos({t}))").code,
                put(s, "im|sy", f"jnp.mean(jnp.sin({t}))").code,
            )
            return f"{omega.code} + {k} * ({im} * jnp.cos({t}) - {re} * jnp.sin({t}))"
        gap = put(s, "gap|phase_gap", f"{t}[None, :] - {t}[:, None]").code
        table = put(
            s, "pull|sync", f"{coupling.code} * jnp.sin({gap})" if coupling else f"jnp.sin({gap})"
        ).code
        return f"{omega.code} + {k} * jnp.mean({table}, axis=1)"

    def step(states: list[Value]) -> list[Value]:
        t = states[0].code
        k1 = put(s, "k1|rate_now|dtheta", rate(t)).code
        if s.chance(0.4):
            half = put(s, "half|mid", f"{t} + {float(dt) / 2:.3g} * {k1}").code
            k1 = put(s, "k2|rate_mid", rate(half)).code
        return [value(f"{t} + {dt} * {k1}", (n,), -6, 6, level=SUM)]

    (out,) = repeat(s, [wide(first, 6.0)], s.count(2, 6), step, hints="th|t_now|phi")
    if s.chance(0.6):
        order = put(
            s,
            "order|coherence",
            f"jnp.sqrt(jnp.mean(jnp.cos({out.code})) ** 2 + jnp.mean(jnp.sin({out.code})) ** 2 + 0.1)",
            (),
            0.3,
            1.1,
        )
        return end(s, "kuramoto|synchrony|phase lock", order, out)
    return end(s, "kuramoto|phase lock", out)


def row_by_row(s: Draft) -> Kernel:
    """Forces particle by particle: a map, a loop with dynamic indices, or nested vmaps of a pair function."""
    c = Cloud(s)
    c.box = ""
    x = prepared(s, c.positions(), 2.0)
    m = c.masses()
    a, b, w = choose(s, "a|xi|here"), choose(s, "b|xj|there"), choose(s, "w|mj|qj")
    with function(s, "pair_term|interaction|pair_force", a, b, w) as pair:
        gap = put(s, "gap|sep|d_ab", f"{b} - {a}").code
        r2 = put(s, "r2|d2", f"jnp.sum({gap}**2) + {c.eps}").code
        vector = s.chance(0.6)
        law = put(s, "law|strength", c.potential(r2)).code
        s.line("return ", f"{w} * {law} * {gap}" if vector else f"{w} * {law}")
    tail = (c.d,) if vector else ()
    kind = s.count(0, 2)
    if kind == 0:
        inner = f"jax.vmap({pair}, in_axes=(None, 0, 0))"
        table = put(
            s,
            "table|all_pairs",
            f"jax.vmap({inner}, in_axes=(0, None, None))({x.code}, {x.code}, {m.code})",
            (c.n, c.n, *tail),
            -5,
            5,
        )
        total = put(
            s, "total|net", f"jnp.{s.pick(('sum', 'mean'))}({table.code}, axis=1)", (c.n, *tail), -20, 20
        )
    elif kind == 1:
        row, body = choose(s, "p|row"), choose(s, "on_one|felt_by")
        with s.suite(f"def {body}({row}):"):
            s.line(
                "return ",
                f"jnp.sum(jax.vmap({pair}, in_axes=(None, 0, 0))({row}, {x.code}, {m.code}), axis=0)",
            )
        total = put(s, "total|net", f"{s.lax}.map({body}, {x.code})", (c.n, *tail), -20, 20)
    else:
        body, j, acc = choose(s, "add_one|gather_from"), choose(s, "j|k"), choose(s, "acc|so_far")
        with s.suite(f"def {body}({j}, {acc}):"):
            felt = put(
                s,
                "felt|piece",
                f"jax.vmap({pair}, in_axes=(0, None, None))({x.code}, {x.code}[{j}], {m.code}[{j}])",
            ).code
            s.line(f"return {acc} + {felt}")
        zero = f"jnp.zeros_like({x.code if vector else m.code})"
        total = put(s, "total|net", f"{s.lax}.fori_loop(0, {c.n}, {body}, {zero})", (c.n, *tail), -20, 20)
    if vector and s.chance(0.5):
        moved_to = put(
            s, "pushed|nudged", f"{x.code} + {s.coef(0.05, 0.3).code} * {total.code}", c.shape, -6, 6
        )
        return end(s, "pair forces|force loop|n body", moved_to)
    return end(s, "pair forces|force loop|direct sum", total)


def thermostat(s: Draft) -> Kernel:
    """Velocity rescaling and Nose-Hoover chains around a force."""
    c = Cloud(s)
    x, v = prepared(s, c.positions(), 2.0, 1), c.velocities()
    if s.chance(0.4):
        c.masses()
    target, tau, dt, nose = (
        s.coef(0.2, 0.8).code,
        s.coef(0.5, 2.0).code,
        s.coef(0.02, 0.1).code,
        s.chance(0.5),
    )
    xi = s.scalar("xi", "friction", "zeta", low=-0.3, high=0.3) if nose else None

    def step(states: list[Value]) -> list[Value]:
        p, q = states[0].code, states[1].code
        f = put(s, "force|f_now", c.force(p).code).code
        drag = f" - {states[2].code} * {q}" if nose else ""
        vn = put(s, "v_new|vn", f"{q} + {dt} * ({f}{drag})").code
        temp = put(s, "temp|kinetic_t", f"jnp.mean({vn}**2)").code
        rest = []
        if nose:
            rest = [
                put(s, "xi_new|zn", f"{states[2].code} + {dt} * ({temp} / {target} - 1.0) / {tau}", (), -3, 3)
            ]
        else:
            lam = put(
                s, "lam|rescale", f"jnp.sqrt(1.0 + {dt} / {tau} * ({target} / ({temp} + 0.1) - 1.0))"
            ).code
            vn = put(s, "scaled_v|cooled", f"{lam} * {vn}").code
        xn = put(s, "x_new|xn", f"{p} + {dt} * {vn}", c.shape, -4, 4)
        return [xn, value(vn, c.shape, -4, 4), *rest]

    states = [wide(x, 4.0), wide(v, 4.0), *([ranged(xi, -3, 3)] if xi else [])]
    out = repeat(s, states, s.count(1, 4), step, hints=HINTS + ",xi_t|z_now")
    pick = out if s.chance(0.5) else [s.mix(out, 0)]
    return end(s, "nose hoover|thermostat" if nose else "berendsen|velocity rescale", *pick)


FORMS = (
    trajectory,
    trajectory,
    energies,
    springs,
    boids,
    noisy,
    collisions,
    tables,
    bulk,
    constraints,
    charged,
    phases,
    row_by_row,
    thermostat,
)
NARROW = (tables, phases, charged, boids)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("particles", "generate_particles_kernel", draw)
