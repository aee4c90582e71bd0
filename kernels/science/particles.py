"""Particles: forces between pairs, springs, flocks, integrators, collisions, thermostats."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import elementary as el
from kernels.writing.beginnings import MIXED, instance, over_batches
from kernels.writing.endings import finish_each
from kernels.writing.loops import repeat
from kernels.writing.sampler import Sampler
from kernels.writing.values import SUM, Shape, Value, expr

POSITIONS = "pos|x|positions|xyz|coords|r"
VELOCITIES = "vel|v|velocities|speeds"
MASSES = "mass|masses|m|weights"
LAWS = ("gravity", "lennard_jones", "morse", "yukawa", "gaussian", "plummer", "harmonic")


class Cloud:
    """Some particles and how this kernel writes what lies between them."""

    def __init__(self, s: Sampler, least: int = 2) -> None:
        self.s, self.n, self.d = s, s.count(least, 6), s.pick((1, 2, 2, 3, 3))
        if s.chance(0.06):
            self.n = s.count(9, 17)
        self.eps = s.coef(0.5, 1.2)
        self.law = s.pick(LAWS)
        self.gap_style, self.mask_style = s.count(0, 4), s.count(0, 3)
        self.box: Value | str = s.coef(2.5, 5.0) if s.chance(0.3) else ""
        self.mass: Value | None = None
        self.energy_name = self.force_name = ""

    @property
    def shape(self) -> Shape:
        return (self.n, self.d)

    def positions(self) -> Value:
        return self.s.array(POSITIONS, self.shape, low=-1.5, high=1.5)

    def velocities(self) -> Value:
        return self.s.array(VELOCITIES, self.shape, low=-0.6, high=0.6)

    def masses(self) -> Value:
        self.mass = self.s.array(MASSES, (self.n,), low=0.3, high=1.5)
        return self.mass

    def gaps(self, x: object, other: object = "") -> Value:
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
            code = code.replace(" p ", f" {(p := s.name('p|row|xi'))} ").replace("lambda p:", f"lambda {p}:")
        gap = s.put("gap|diff|rij|delta|disp", code)
        if self.box:
            whole = el.nearest(s, f"{gap} / {self.box}")
            gap = s.put("wrapped|image|min_img", f"{gap} - {self.box} * {whole}")
        return gap

    def squares(self, gap: object) -> Value:
        s = self.s
        code = s.pick(
            (
                f"jnp.sum({gap}**2, axis=-1) + {self.eps}",
                f"({gap} * {gap}).sum(-1) + {self.eps}",
                f'jnp.einsum("ijk,ijk->ij", {gap}, {gap}) + {self.eps}',
            )
        )
        return s.put("r2|dist2|sq|d2", code)

    def potential(self, r2: object) -> str:
        """The energy of a pair by the squared distance, which is at least eps."""
        s = self.s
        if self.law == "gravity":
            return s.pick((f"-1 / jnp.sqrt({r2})", f"-{s.fn('lax.rsqrt')}({r2})", f"-({r2} ** -0.5)"))
        if self.law == "lennard_jones":
            s6 = s.put("s6|inv6|sr6", f"1 / {r2}**3")
            return s.pick((f"{s6} * {s6} - {s6}", f"4 * ({s6}**2 - {s6})"))
        if self.law == "morse":
            r = s.put("dist|sep|length", f"jnp.sqrt({r2})")
            return f"(1 - jnp.exp(1 - {r})) ** 2"
        if self.law == "yukawa":
            r = s.put("dist|sep|length", f"jnp.sqrt({r2})")
            return f"jnp.exp(-{r}) / {r}"
        if self.law == "gaussian":
            return f"jnp.exp(-{r2})"
        if self.law == "plummer":
            return f"-jnp.log1p({r2}) / {r2}"
        return f"0.5 * (jnp.sqrt({r2}) - 1) ** 2"

    def pair_sum(self, table: object, m: object) -> str:
        """The sum over pairs, each once."""
        s, n = self.s, self.n
        if m:
            table = s.put("weighted_pairs|mm|pairs", f"{table} * {m}[:, None] * {m}[None, :]")
        scale = f"1 / {s.fixed(n)}"
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
        x, m = s.name("xs|points|where_at|p_all"), s.name("ms|w_all|m_all") if self.mass else ""
        with s.function("potential_energy|energy|potential|total_energy", *filter(None, (x, m))) as name:
            r2 = self.squares(self.gaps(x))
            table = s.put("table|phi|pair_energy|terms", self.potential(r2))
            s.line(f"return {self.pair_sum(table, m)}")
        self.energy_name = name
        return name

    def with_mass(self, x: object) -> str:
        return f"{x}, {self.mass}" if self.mass else f"{x}"

    def force(self, x: object) -> Value:
        """Forces, by jax.grad of the energy or by hand."""
        s = self.s
        if not self.force_name:
            self.force_name = "grad" if s.chance(0.5) else "hand"
            if self.force_name == "grad":
                self.energy()
                if s.chance(0.5):
                    name = s.name("forces_of|force_fn|grad_energy")
                    args = [s.name("where_x|at_x"), *([s.name("with_m|mm_in")] if self.mass else [])]
                    nested = s.mentions(f"def {self.energy_name}(")
                    head = f"def {name}({', '.join(args)}):"
                    with s.suite(head) if nested else s.helper(name, *args):
                        s.line(f"return -jax.grad({self.energy_name})({', '.join(args)})")
                    self.force_name = name
        if self.force_name == "grad":
            return expr(f"-jax.grad({self.energy_name})({self.with_mass(x)})", self.shape, 4, level=11)
        if self.force_name != "hand":
            return expr(f"{self.force_name}({self.with_mass(x)})", self.shape, 4)
        gap = self.gaps(x)
        r2 = self.squares(gap)
        pull = s.pick((f"{r2} ** -1.5", f"1 / ({r2} * jnp.sqrt({r2}))", f"jnp.exp(-{r2})", f"1 / {r2}"))
        strength = s.put("strength|inv_r3|law|pull", pull)
        m = self.mass if self.mass else ""
        scaled = f"{m}[None, :, None] * " if m else ""
        if s.chance(0.3):
            weight = f"{strength} * {m}" if m else strength
            return expr(f'-jnp.einsum("ij,ijk->ik", {weight}, {gap})', self.shape, 9, level=11)
        return expr(f"-jnp.sum({scaled}{gap} * {strength}[..., None], axis=1)", self.shape, 9, level=11)


def moved(s: Sampler, c: Cloud, x: Value, v: Value, *, force: Value | None = None) -> list[Value]:
    """One step of an integrator: positions and velocities."""
    dt, form = (
        s.scalar("dt|step_size", low=0.02, high=0.1),
        s.pick(("symplectic euler", "leapfrog", "midpoint", "verlet")),
    )

    def accel(at: object) -> Value:
        f = force or c.force(at)
        return s.put("force|acc|accel|pull_on", f)

    if form == "symplectic euler":
        a = accel(x)
        vn = s.put("v_new|vn|fast", f"{v} + {dt} * {a}")
        xn = s.put("x_new|xn|drifted", f"{x} + {dt} * {vn}")
    elif form == "leapfrog":
        a = accel(x)
        half = s.put("v_half|kick", f"{v} + {dt} / 2 * {a}")
        xn = s.put("x_new|drift", f"{x} + {dt} * {half}")
        vn = s.put("v_new|kicked", f"{half} + {dt} / 2 * {accel(xn)}")
    elif form == "midpoint":
        mid = s.put("mid|x_half", f"{x} + {dt} / 2 * {v}")
        vn = s.put("v_new|vn", f"{v} + {dt} * {accel(mid)}")
        xn = s.put("x_new|xn", f"{mid} + {dt} / 2 * {vn}")
    else:
        a = accel(x)
        xn = s.put("x_new|xn", f"{x} + {dt} * {v} + {dt}**2 / 2 * {a}")
        vn = s.put("v_new|vn", f"{v} + {dt} / 2 * ({a} + {accel(xn)})")
    return [expr(xn, c.shape, 4), expr(vn, c.shape, 4)]


HINTS = "xt|x_now|q_t|at,vt|v_now|u_t|speed_t"


def trajectory(s: Sampler) -> Kernel:
    """Some steps under forces between pairs."""
    c = Cloud(s)
    x, v = c.positions(), c.velocities()
    if s.chance(0.6):
        c.masses()
    first = x.over(4.0)
    out = repeat(s, [first, v.over(4.0)], s.count(2, 4), lambda st: moved(s, c, st[0], st[1]), hints=HINTS)
    if s.chance(0.4):
        kinetic = s.put("kinetic|ke", f"0.5 * jnp.sum({out[1]}**2)", (), (0, 20))
        pot = s.put("pot|pe|stored", f"{c.energy()}({c.with_mass(out[0])})", (), 8)
        return finish_each(s, "total energy|energy after", kinetic, pot, out[0])
    noun = f"{c.law} dynamics|verlet|leapfrog|n body".replace("_", " ")
    return finish_each(s, noun, *out) if s.chance(0.5) else finish_each(s, noun, out[0], out[1])


def energies(s: Sampler) -> Kernel:
    """A potential energy and its gradient at once."""
    c = Cloud(s)
    x = c.positions()
    if s.chance(0.6):
        c.masses()
    name = c.energy()
    args = c.with_mass(x)
    form = s.pick(("together", "apart", "relaxed"))
    e, g = s.name("e|energy_now|pe"), s.name("g|grads|de_dx")
    if form == "together":
        s.line(f"{e}, {g} = jax.value_and_grad({name})({args})")
    else:
        s.line(f"{e} = {name}({args})")
        s.line(f"{g} = jax.grad({name})({args})")
    energy = expr(e, (), 8)
    if form == "relaxed":
        rate, t = (
            s.scalar("rate", low=0.05, high=0.3),
            s.put("moved|relaxed|descended", f"{x} - 0.2 * {g}", c.shape),
        )
        again = s.put("e_after|lower_e", f"{name}({c.with_mass(t)})", (), 8)
        return finish_each(
            s, "minimize energy|relax", energy, again, s.put("shift|step_taken", f"{rate} * {t}")
        )
    # Not the forces as they are: what follows may sum them up, and their sum is zero.
    used = s.pick((("virial|local_virial", f"{g} * {x}"), ("descent|next_x", f"{x} - 0.3 * {g}")))
    slope = s.put(*used, c.shape, 6)
    return finish_each(s, "energy and force|potential", energy, slope)


def springs(s: Sampler) -> Kernel:
    """A chain or a net of springs: gathered ends, scattered forces."""
    n, d = s.count(3, 7), s.pick((1, 2, 3))
    x = s.array(POSITIONS, (n, d), low=-1.5, high=1.5)
    v = s.array(VELOCITIES, (n, d), low=-0.5, high=0.5)
    edges = n - 1 if s.chance(0.5) else s.count(n, n + 3)
    rest = s.array("rest|rest_length|l0", (edges,), low=0.3, high=1.2)
    k, damp, dt = (
        s.scalar("k|stiffness", low=0.5, high=2.0),
        s.scalar("damp|damping", low=0.05, high=0.4),
        s.scalar("dt|step_size", low=0.02, high=0.1),
    )
    chain = edges == n - 1
    if not chain:
        left = s.ints("left|src|i_end|start_ids", (edges,), 0, n - 1)
        right = s.ints("right|dst|j_end|stop_ids", (edges,), 0, n - 1)
    direct = s.chance(0.5)

    def step(states: list[Value]) -> list[Value]:
        p, q = states
        if chain:
            edge = s.put("edge|link|bond", s.pick((f"{p}[1:] - {p}[:-1]", f"jnp.diff({p}, axis=0)")))
        else:
            edge = s.put("edge|link|bond", f"{p}[{right}] - {p}[{left}]")
        size = s.put("length|span|stretch", f"jnp.sqrt(jnp.sum({edge}**2, axis=-1) + {s.epsilon()})")
        tension = s.put("tension|pull", f"{k} * ({size} - {rest}) / {size}")
        f = s.put("f_edge|link_force", f"{tension}[:, None] * {edge}")
        if chain and direct:
            total = f"jnp.pad({f}, ((0, 1), (0, 0))) - jnp.pad({f}, ((1, 0), (0, 0)))"
        elif chain:
            total = f"jnp.zeros_like({p}).at[:-1].add({f}).at[1:].add(-{f})"
        elif direct:
            total = f"jnp.zeros_like({p}).at[{left}].add({f}).at[{right}].add(-{f})"
        else:
            a, b = (f"jax.ops.segment_sum({f}, {ids}, num_segments={n})" for ids in (left, right))
            total = f"{a} - {b}"
        net = s.put("net|force|summed_force", total)
        vn = s.put("v_new|vn", f"{q} + {dt} * ({net} - {damp} * {q})", (n, d), 4)
        return [s.put("x_new|xn", f"{p} + {dt} * {vn}", (n, d), 4), vn]

    out = repeat(s, [x.over(4.0), v.over(4.0)], s.count(2, 4), step, hints=HINTS)
    return finish_each(s, "spring net|mass spring|rope", *out)


def boids(s: Sampler) -> Kernel:
    """A flock: cohesion, alignment and separation, weighted by distance."""
    c = Cloud(s, 3)
    c.eps = s.coef(0.2, 0.6)
    x, v = c.positions(), c.velocities()
    w = [s.coef(0.05, 0.5) for _ in range(3)]
    dt, form = s.scalar("dt|step_size", low=0.05, high=0.3), s.pick(("gaussian", "cutoff", "softmax"))
    radius = s.scalar("radius|reach", low=0.8, high=2.0)

    def step(states: list[Value]) -> list[Value]:
        p, q = states
        gap = c.gaps(p)
        r2 = c.squares(gap)
        if form == "gaussian":
            near = s.put("near|weight|seen", f"jnp.exp(-{r2} / {radius})")
        elif form == "cutoff":
            near = s.put("near|weight|seen", f"jnp.where({r2} < {radius}, 1.0, 0.2) / (1 + {r2})")
        else:
            near = s.put("near|weight|seen", f"jax.nn.softmax(-{r2}, axis=-1)")
        norm = s.put("crowd|norm_w", f"jnp.sum({near}, axis=1, keepdims=True)")
        parts = {
            "cohesion": f"{w[0]} * ({near} @ {p} / {norm} - {p})",
            "align": f"{w[1]} * ({near} @ {q} / {norm} - {q})",
            "avoid": f"{w[2]} * jnp.sum({gap} * ({near} / {r2})[..., None], axis=1)",
        }
        kept = s.shuffled(list(parts))[: s.count(2, 3)]
        named = [s.put(name, parts[name]) for name in kept]
        push = s.put("steer|total_push", " + ".join(map(str, named)))
        vn = s.put("v_new|vn", f"{q} + {dt} * {push}", c.shape, 3)
        if s.chance(0.4):
            speed = s.put("speed|vmag", f"jnp.sqrt(jnp.sum({vn}**2, axis=-1, keepdims=True) + {s.epsilon()})")
            vn = s.put("limited|unit_v", f"{vn} / {speed}", c.shape, 1)
        return [s.put("x_new|xn", f"{p} + {dt} * {vn}", c.shape, 4), vn]

    out = repeat(s, [x.over(4.0), v.over(3.0)], s.count(2, 3), step, hints=HINTS)
    return finish_each(s, "boids|flock|swarm", *out)


def noisy(s: Sampler) -> Kernel:
    """Langevin steps driven by given noise, in a scan over it."""
    c = Cloud(s)
    steps = s.count(2, 5)
    x, v = c.positions(), c.velocities()
    noise = s.array("noise|kicks|xi|random_force", (steps, *c.shape), low=-1.0, high=1.0)
    drag, temp = s.scalar("drag|friction", low=0.1, high=0.8), s.scalar("temp|temperature", low=0.1, high=0.6)
    overdamped = s.chance(0.4)
    body = s.name("step|advance|langevin")
    carry, item = s.name("carry|state"), s.name("xi_t|kick|noise_t")
    start = x
    with s.suite(f"def {body}({carry}, {item}):"):
        p, q = s.name("p|xt"), s.name("q|vt")
        s.line(f"{p}, {q} = {carry}")
        f = s.put("drift|push|force", c.force(p))
        if overdamped:
            xn = s.put("x_new|xn", f"{p} + 0.05 * ({f} + {q}) + {temp} * {item}")
            vn = expr(q)
        else:
            vn = s.put("v_new|vn", f"{q} + 0.1 * ({f} - {drag} * {q}) + {temp} * {item}")
            xn = s.put("x_new|xn", f"{p} + 0.1 * {vn}")
        kept, shape = s.pick(((xn, c.shape), (f"jnp.mean({xn}, axis=0)", (c.d,)), (f"jnp.sum({vn}**2)", ())))
        s.line(f"return ({xn}, {vn}), {kept}")
    last, path = s.name("last|final"), s.name("path|history|log_of")
    s.line(f"{last}, {path} = {s.lax}.scan({body}, ({start}, {v}), {noise})")
    every = expr(path, (steps, *shape), 6)
    if s.chance(0.5):
        return finish_each(s, "langevin|brownian path", expr(f"{last}[{s.count(0, 1)}]", c.shape, 4), every)
    return finish_each(
        s,
        "langevin|brownian path",
        expr(f"{last}[0]", c.shape, 4),
        expr(f"{last}[1]", c.shape, 4),
    )


def collisions(s: Sampler) -> Kernel:
    """Balls in a box: walls and contacts by where."""
    c = Cloud(s)
    x, v = c.positions(), c.velocities()
    c.eps = s.coef(0.2, 0.5)
    bounce, wall, dt, reach = (
        s.coef(0.4, 0.95),
        s.scalar("wall|barrier", low=0.8, high=1.3),
        s.scalar("dt|step_size", low=0.1, high=0.4),
        s.coef(0.8, 1.5),
    )
    form, gravity, contact = s.pick(("mirror", "turn", "push")), s.chance(0.5), s.chance(0.6)

    def step(states: list[Value]) -> list[Value]:
        p, q = states
        if gravity:
            q = s.put("falling|pulled", f"{q}.at[:, {c.d - 1}].add(-{s.coef(0.05, 0.3)})")
        if contact:
            gap = c.gaps(p)
            r2 = c.squares(gap)
            touch = s.put("touch|hit|overlap", f"jnp.where({r2} < {reach}, {reach} - {r2}, 0.0)")
            q = s.put("pushed|repelled", f"{q} + 0.3 * jnp.sum({touch}[..., None] * {gap}, axis=1)")
        xn = s.put("x_new|tried", f"{p} + {dt} * {q}")
        if form == "mirror":
            out = s.put("outside|crossed", f"jnp.abs({xn}) > {wall}")
            vn = s.put("v_new|bounced", f"jnp.where({out}, -{bounce} * {q}, {q})")
            xn = s.put("inside_x|kept", f"jnp.where({out}, 2 * {wall} * jnp.sign({xn}) - {xn}, {xn})")
        elif form == "turn":
            vn = s.put(
                "v_new|bounced",
                f"jnp.where({xn} > {wall}, -jnp.abs({q}), jnp.where({xn} < -{wall}, jnp.abs({q}), {q}))",
            )
            xn = s.put("inside_x|kept", f"jnp.where(jnp.abs({xn}) > {wall}, 0.9 * {xn}, {xn})")
        else:
            depth = s.put("depth|past", f"jnp.maximum(jnp.abs({xn}) - {wall}, 0.0)")
            vn = s.put("v_new|bounced", f"{q} - {bounce} * {depth} * jnp.sign({xn})")
        return [expr(xn, c.shape, 5), expr(vn, c.shape, 4)]

    out = repeat(s, [x.over(4.0), v.over(4.0)], s.count(2, 4), step, hints=HINTS)
    return finish_each(s, "billiards|bouncing balls|contacts", *out)


def tables(s: Sampler) -> Kernel:
    """Pair tables: densities by smoothing kernels, structure factors, contact numbers, distances."""
    c = Cloud(s)
    x = c.positions()
    other = s.array("sites|probes|centers", c.shape, low=-1.2, high=1.2) if s.chance(0.4) else x
    form = s.pick(("density", "structure", "contacts", "nearest"))
    m = c.masses() if form in ("density", "structure") and s.chance(0.6) else None
    r2 = c.squares(c.gaps(x, other))
    if form == "density":
        law = s.pick((f"jnp.exp(-{r2})", f"jnp.maximum(2.5 - {r2}, 0.0) ** 3", f"1 / (1 + {r2}**2)"))
        w = s.put("w|kernel_w|smoothing", law, (c.n, c.n), (0, 8))
        rho = s.put("rho|density|crowding", f"{w} @ {m}" if m else f"jnp.sum({w}, axis=1)", (c.n,), (0, 60))
        p = s.put("pressure|p", f"({rho} - {s.coef(0.5, 1.5)})", (c.n,), (-10, 60))
        return finish_each(s, "sph density|smoothed density", p, rho)
    if form == "structure":
        k = s.array("k_vecs|kpoints|modes", (s.count(2, 5), c.d), low=-1.5, high=1.5)
        phase = s.put(
            "phase|dots", s.pick((f"{k} @ {x}.T", f'jnp.einsum("kd,nd->kn", {k}, {x})')), (k.shape[0], c.n)
        )
        weight = f" * {m}" if m else ""
        re = s.put("re|cos_sum", f"jnp.sum(jnp.cos({phase}){weight}, axis=1)", (k.shape[0],), 9)
        im = s.put("im|sin_sum", f"jnp.sum(jnp.sin({phase}){weight}, axis=1)", (k.shape[0],), 9)
        sq = s.put("s_of_k|intensity_k", f"({re}**2 + {im}**2) / {c.n}.0", (k.shape[0],), (0, 40))
        return finish_each(s, "structure factor|scattering", sq, expr(r2, (c.n, c.n), (0.2, 30)))
    dist = s.put("dist|separations", f"jnp.sqrt({r2})", (c.n, c.n), (0.4, 8))
    if form == "contacts":
        soft = s.put(
            "contacts|coord",
            f"jax.nn.sigmoid(({s.coef(0.8, 1.5)} - {dist}))",
            (c.n, c.n),
            (0, 1),
        )
        number = s.put("n_contacts|coordination", f"jnp.sum({soft}, axis=-1)", (c.n,), (0, 20))
        return finish_each(s, "coordination|contact map", number, *([soft, dist] if s.chance(0.5) else []))
    near = s.put(
        "nearest|closest",
        f"jnp.min({dist} + jnp.eye({c.n}, dtype={dist}.dtype), axis=1)",
        (c.n,),
        (0.4, 10),
    )
    return finish_each(s, "nearest neighbour|distance table", near, dist)


def bulk(s: Sampler) -> Kernel:
    """Centre of mass, momentum, angular momentum, inertia, virial, temperature."""
    c = Cloud(s, 3)
    c.d = 3
    x, v, m = c.positions(), c.velocities(), c.masses()
    mass = s.put("total_mass|m_sum", s.pick((f"jnp.sum({m})", f"{m}.sum()")), (), (0.9, 9))
    com = s.put(
        "com|center|centroid",
        s.pick(
            (
                f"jnp.sum({m}[:, None] * {x}, axis=0) / {mass}",
                f"{m} @ {x} / {mass}",
                f"jnp.average({x}, axis=0, weights={m})",
            )
        ),
        (3,),
    )
    drift = s.put("drift|v_com|mean_v", f"{m} @ {v} / {mass}", (3,), 1)
    rel, w = (
        s.put("rel|arm|offsets", f"{x} - {com}"),
        s.put("peculiar|v_rel", f"{v} - {drift}"),
    )
    results = []
    for quantity in s.shuffled(("angular momentum", "inertia", "kinetic", "virial", "gyration"))[
        : s.count(2, 3)
    ]:
        if quantity == "angular momentum":
            code = f"jnp.sum({m}[:, None] * jnp.cross({rel}, {w}), axis=0)"
            results.append(s.put("ang_mom|spin|l_total", code, (3,), 9))
        elif quantity == "inertia":
            sq = s.put("sq|r_sq", f"jnp.sum({rel}**2, axis=1)")
            outer = f'jnp.einsum("n,ni,nj->ij", {m}, {rel}, {rel})'
            code = f"jnp.sum({m} * {sq}) * jnp.eye(3, dtype={x}.dtype) - {outer}"
            results.append(s.put("inertia|moment", code, (3, 3), 12))
        elif quantity == "kinetic":
            results.append(
                s.put("kinetic|thermal", f"0.5 * jnp.sum({m} * jnp.sum({w}**2, axis=-1))", (), (0, 12))
            )
        elif quantity == "virial":
            f = s.put("forces|f_on", c.force(x))
            results.append(s.put("virial|work", f"jnp.sum({f} * {rel}) / {c.n}.0", (), 12))
        else:
            results.append(
                s.put(
                    "gyration|size_of",
                    f"jnp.sqrt(jnp.mean(jnp.sum({rel}**2, axis=1)) + {s.epsilon()})",
                    (),
                    (0.4, 5),
                )
            )
    return finish_each(s, "bulk properties|rigid moments|observables", *results)


def constraints(s: Sampler) -> Kernel:
    """Position-based dynamics: links pulled back to their lengths, sweep by sweep."""
    n, d = s.count(3, 7), s.pick((2, 3))
    x = s.array(POSITIONS, (n, d), low=-1.5, high=1.5)
    v = s.array(VELOCITIES, (n, d), low=-0.5, high=0.5)
    rest, share = s.scalar("rest|rest_length", low=0.4, high=1.0), s.scalar("share", low=0.3, high=0.5)
    guess = s.put("predicted|guess|tentative", f"{x} + {v}", (n, d), 3)
    one_by_one = s.chance(0.5)

    def fixed(p: object) -> str:
        if one_by_one:
            body, i, q = s.name("relax_link|fix_one"), s.name("i|k"), s.name("q|pts")
            with s.suite(f"def {body}({i}, {q}):"):
                link = s.put("link|edge", f"{q}[{i} + 1] - {q}[{i}]")
                size = s.put("size|length", f"jnp.sqrt(jnp.sum({link}**2) + {s.epsilon()})")
                fix = s.put("fix|move", f"{share} * (1 - {rest} / {size}) * {link}")
                s.line(f"return {q}.at[{i}].add({fix}).at[{i} + 1].add(-{fix})")
            return f"{s.lax}.fori_loop(0, {n - 1}, {body}, {p})"
        link = s.put("link|edge", f"{p}[1:] - {p}[:-1]")
        size = s.put("size|length", f"jnp.sqrt(jnp.sum({link}**2, axis=1, keepdims=True) + {s.epsilon()})")
        fix = s.put("fix|move", f"{share} * (1 - {rest} / {size}) * {link}")
        return f"{p}.at[:-1].add({fix}).at[1:].add(-{fix})"

    def step(states: list[Value]) -> list[Value]:
        p = s.put("swept|fixed", fixed(states[0]))
        if s.chance(0.5):
            return [
                s.put(
                    "floored|above",
                    f"{p}.at[:, -1].set(jnp.maximum({p}[:, -1], -{s.coef(0.3, 1.0)}))",
                    (n, d),
                    3,
                )
            ]
        return [s.put("pinned|anchored", f"{p}.at[0].set({x}[0])", (n, d), 3)]

    (p,) = repeat(s, [guess.over(4.0)], s.count(2, 3), step, loops=0.6)
    new_v = s.put("velocity_out|v_out", f"({p} - {x}) / {s.coef(0.4, 1.0)}", (n, d), 9)
    return finish_each(s, "position based|rope solver|constraint solver", p, new_v)


def charged(s: Sampler) -> Kernel:
    """A Boris push in given fields, which may depend on the position."""
    n = s.count(1, 6)
    x = s.array(POSITIONS, (n, 3), low=-1.0, high=1.0)
    v = s.array(VELOCITIES, (n, 3), low=-1.0, high=1.0)
    e, b = (
        s.array(o, (3,) if s.chance(0.5) else (n, 3), low=-1.0, high=1.0)
        for o in (("e_field", "ef", "electric"), ("b_field", "bf", "magnetic"))
    )
    varying, boris = s.chance(0.5), s.chance(0.7)
    # The push kicks twice by half a step: its factor is q / 2m.
    charge = "half_qm|q_half" if boris else "qm|charge_to_mass"
    q, dt = s.scalar(charge, low=0.2, high=0.8), s.scalar("dt|step_size", low=0.05, high=0.3)

    def step(states: list[Value]) -> list[Value]:
        p, u = states
        field = b
        if varying:
            field = s.put(
                "b_here|local_b",
                f"{b} * (1 + jnp.{s.pick(('sin', 'cos', 'tanh'))}({p}))",
            )
        if boris:
            minus = s.put("v_minus|first_half", f"{u} + {q} * {dt} * {e}")
            t = s.put("t_vec|turn", f"{q} * {dt} * {field}")
            prime = s.put("v_prime|rotated", f"{minus} + jnp.cross({minus}, {t})")
            sv = s.put("s_vec|turn_scaled", f"2 * {t} / (1 + jnp.sum({t}**2, axis=-1, keepdims=True))")
            vn = s.put("v_new|v_next", f"{minus} + jnp.cross({prime}, {sv}) + {q} * {dt} * {e}")
        else:
            f = s.put("lorentz|force", f"{q} * ({e} + jnp.cross({u}, {field}))")
            vn = s.put("v_new|v_next", f"{u} + {dt} * {f}")
        return [s.put("x_new|xn", f"{p} + {dt} * {vn}", (n, 3), 4), expr(vn, (n, 3), 4)]

    out = repeat(s, [x.over(4.0), v.over(4.0)], s.count(2, 5), step, hints=HINTS)
    return finish_each(s, "boris push|boris pusher" if boris else "lorentz force|gyration", *out)


def phases(s: Sampler) -> Kernel:
    """Kuramoto's oscillators and Vicsek's headings."""
    n = s.count(2, 9)
    theta = s.array("theta|phases|angles|heading", (n,), low=-3.0, high=3.0)
    omega = s.array("omega|freqs|natural", (n,), low=-1.0, high=1.0)
    coupling = s.array("coupling|adjacency|k_matrix", (n, n), low=0.1, high=1.0) if s.chance(0.5) else None
    dt, k, mean_field = (
        s.scalar("dt|step_size", low=0.05, high=0.3),
        s.scalar("k|stiffness", low=0.3, high=1.5),
        coupling is None and s.chance(0.5),
    )
    first = theta

    def rate(t: object) -> str:
        if mean_field:
            re, im = (
                s.put("re|cx", f"jnp.mean(jnp.cos({t}))"),
                s.put("im|sy", f"jnp.mean(jnp.sin({t}))"),
            )
            return f"{omega} + {k} * ({im} * jnp.cos({t}) - {re} * jnp.sin({t}))"
        gap = s.put("gap|phase_gap", f"{t}[None, :] - {t}[:, None]")
        table = s.put("pull|sync", f"{coupling} * jnp.sin({gap})" if coupling else f"jnp.sin({gap})")
        return f"{omega} + {k} * jnp.mean({table}, axis=1)"

    def step(states: list[Value]) -> list[Value]:
        t = states[0]
        k1 = s.put("k1|rate_now|dtheta", rate(t))
        if s.chance(0.4):
            half = s.put("half|mid", f"{t} + {dt} / 2 * {k1}")
            k1 = s.put("k2|rate_mid", rate(half))
        return [expr(f"{t} + {dt} * {k1}", (n,), 6, level=SUM)]

    (out,) = repeat(s, [first.over(6.0)], s.count(2, 6), step, hints="th|t_now|phi")
    if s.chance(0.6):
        order = s.put(
            "order|coherence",
            f"jnp.sqrt(jnp.mean(jnp.cos({out})) ** 2 + jnp.mean(jnp.sin({out})) ** 2 + {s.epsilon()})",
            (),
            (0.3, 1.1),
        )
        return finish_each(s, "kuramoto|synchrony|phase lock", order, out)
    return finish_each(s, "kuramoto|phase lock", out)


def row_by_row(s: Sampler) -> Kernel:
    """Forces particle by particle: a map, a loop with dynamic indices, or nested vmaps of a pair function."""
    c = Cloud(s)
    c.box = ""
    x = c.positions()
    m = c.masses()
    a, b, w = s.name("a|xi|here"), s.name("b|xj|there"), s.name("w|mj|qj")
    with s.function("pair_term|interaction|pair_force", a, b, w) as pair:
        gap = s.put("gap|sep|d_ab", f"{b} - {a}")
        r2 = s.put("r2|d2", f"jnp.sum({gap}**2) + {c.eps}")
        vector = s.chance(0.6)
        law = s.put("law|strength", c.potential(r2))
        s.line("return " + (f"{w} * {law} * {gap}" if vector else f"{w} * {law}"))
    tail = (c.d,) if vector else ()
    total = s.one_of(
        lambda: _pairs_mapped_twice(s, c, x, m, pair, tail),
        lambda: _rows_mapped(s, c, x, m, pair, tail),
        lambda: _rows_summed(s, c, x, m, pair, vector, tail),
    )
    if vector and s.chance(0.5):
        moved_to = s.put("pushed|nudged", f"{x} + {total}", c.shape, 6)
        return finish_each(s, "pair forces|force loop|n body", moved_to)
    return finish_each(s, "pair forces|force loop|direct sum", total)


def _pairs_mapped_twice(s: Sampler, c: Cloud, x: Value, m: Value, pair: str, tail: Shape) -> Value:
    inner = f"jax.vmap({pair}, in_axes=(None, 0, 0))"
    table = s.put(
        "table|all_pairs",
        f"jax.vmap({inner}, in_axes=(0, None, None))({x}, {x}, {m})",
        (c.n, c.n, *tail),
        5,
    )
    return s.put("total|net", f"jnp.{s.pick(('sum', 'mean'))}({table}, axis=1)", (c.n, *tail), 20)


def _rows_mapped(s: Sampler, c: Cloud, x: Value, m: Value, pair: str, tail: Shape) -> Value:
    row, body = s.name("p|row"), s.name("on_one|felt_by")
    with s.suite(f"def {body}({row}):"):
        s.line(f"return jnp.sum(jax.vmap({pair}, in_axes=(None, 0, 0))({row}, {x}, {m}), axis=0)")
    return s.put("total|net", f"{s.lax}.map({body}, {x})", (c.n, *tail), 20)


def _rows_summed(s: Sampler, c: Cloud, x: Value, m: Value, pair: str, vector: bool, tail: Shape) -> Value:
    body, j, acc = s.name("add_one|gather_from"), s.name("j|k"), s.name("acc|so_far")
    with s.suite(f"def {body}({j}, {acc}):"):
        felt = s.put("felt|piece", f"jax.vmap({pair}, in_axes=(0, None, None))({x}, {x}[{j}], {m}[{j}])")
        s.line(f"return {acc} + {felt}")
    zero = f"jnp.zeros_like({x if vector else m})"
    return s.put("total|net", f"{s.lax}.fori_loop(0, {c.n}, {body}, {zero})", (c.n, *tail), 20)


def thermostat(s: Sampler) -> Kernel:
    """Velocity rescaling and Nose-Hoover chains around a force."""
    c = Cloud(s)
    x, v = c.positions(), c.velocities()
    if s.chance(0.4):
        c.masses()
    target, tau, dt, nose = (
        s.coef(0.2, 0.8),
        s.scalar("tau", low=0.5, high=2.0),
        s.scalar("dt|step_size", low=0.02, high=0.1),
        s.chance(0.5),
    )
    xi = s.scalar("xi|friction|zeta", low=-0.3, high=0.3) if nose else None

    def step(states: list[Value]) -> list[Value]:
        p, q = states[:2]
        f = s.put("force|f_now", c.force(p))
        drag = f" - {states[2]} * {q}" if nose else ""
        vn = s.put("v_new|vn", f"{q} + {dt} * ({f}{drag})")
        temp = s.put("temp|kinetic_t", f"jnp.mean({vn}**2)")
        rest = []
        if nose:
            rest = [s.put("xi_new|zn", f"{states[2]} + {dt} * ({temp} / {target} - 1) / {tau}", (), 3)]
        else:
            lam = s.put(
                "lam|rescale", f"jnp.sqrt(1 + {dt} / {tau} * ({target} / ({temp} + {s.epsilon()}) - 1))"
            )
            vn = s.put("scaled_v|cooled", f"{lam} * {vn}")
        xn = s.put("x_new|xn", f"{p} + {dt} * {vn}", c.shape, 4)
        return [xn, expr(vn, c.shape, 4), *rest]

    states = [x.over(4.0), v.over(4.0), *([xi.over(3)] if xi else [])]
    out = repeat(s, states, s.count(2, 4), step, hints=HINTS + ",xi_t|z_now")
    pick = out
    return finish_each(s, "nose hoover|thermostat" if nose else "berendsen|velocity rescale", *pick)


REPLICAS = 0.65  # Share of the kernels that simulate several systems at once.
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
    form = FORMS[int(rng.random() * len(FORMS))]
    s = MIXED.sampler(rng, narrow=form in NARROW)
    return instance(form, over_batches(s, REPLICAS, 3, 1, "one_system|single_replica|per_system"))


TEMPLATE = Template("particles", "generate_particles_kernel", draw)
