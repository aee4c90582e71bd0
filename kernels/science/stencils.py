"""Partial differential equations on a grid: explicit steps, implicit ones, and the operators alone."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing.draft import choose, drawn, end, function, prepared, put, ranged, repeat, value, wide
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Shape, Value, add, mul, sub

FIELDS = "u|field|phi|temperature|concentration|psi|height|c|q|theta"


def grid_shape(s: Sampler, low: int = 1, high: int = 3, least: int = 3) -> Shape:
    rank = s.pick([rank for rank in (1, 1, 2, 2, 2, 3) if low <= rank <= high])
    most = {1: 24, 2: 8, 3: 5}[rank]
    if s.chance(0.05):
        most = {1: 97, 2: 17, 3: 7}[rank]
    return tuple(s.count(least, most) for _ in range(rank))


def slices(rank: int, axis: int, part: str, rest: str = "1:-1") -> str:
    return ", ".join(part if at == axis else rest for at in range(rank))


class Grid:
    """A grid with a way to spell neighbours and a boundary condition, the same all over a kernel."""

    def __init__(self, s: Sampler, shape: Shape) -> None:
        self.s, self.shape, self.rank = s, shape, len(shape)
        self.style = s.pick(("roll", "roll", "pad", "pad", "inner", "diff", "concat"))
        self.mode = s.pick(('mode="edge"', 'mode="wrap"', 'mode="reflect"', "", 'mode="symmetric"'))
        self.operator = ""

    def pad(self, u: str, width: str = "1") -> str:
        return f"jnp.pad({u}, {width}, {self.mode})" if self.mode else f"jnp.pad({u}, {width})"

    def shift(self, u: str, step: int, axis: int) -> str:
        """The neighbour on one side, periodic."""
        if self.rank == 1 and self.style == "concat":
            edge = f"{u}[-{step}:], {u}[:-{step}]" if step > 0 else f"{u}[{-step}:], {u}[:{-step}]"
            return f"jnp.concatenate([{edge}])"
        where = "" if self.rank == 1 and self.style == "roll" else f", axis={axis}"
        return f"jnp.roll({u}, {step}{where})"

    def _sum_of_neighbours(self, u: str) -> str:
        s, n = self.s, self.rank
        if self.style in ("roll", "concat"):
            if s.chance(0.25):
                k, a = choose(s, "k|side|s"), choose(s, "a|ax|d")
                return (
                    f"sum(jnp.roll({u}, {k}, {a}) for {a} in range({n}) for {k} in (1, -1)) - {2.0 * n} * {u}"
                )
            parts = [self.shift(u, step, axis) for axis in range(n) for step in (1, -1)]
            return f"{' + '.join(parts)} - {2.0 * n} * {u}"
        if self.style == "pad":
            p = choose(s, "p|padded|ghost|up")
            s.line(f"{p} = ", self.pad(u))
            parts = [f"{p}[{slices(n, axis, side)}]" for axis in range(n) for side in ("2:", ":-2")]
            return f"{' + '.join(parts)} - {2.0 * n} * {u}"
        if self.style == "diff":
            widths = [", ".join("(1, 1)" if a == b else "(0, 0)" for b in range(n)) for a in range(n)]
            if n == 1:
                return f"jnp.diff({self.pad(u)}, n=2)"
            return " + ".join(
                f"jnp.diff({self.pad(u, f'({w})')}, n=2, axis={a})" for a, w in enumerate(widths)
            )
        parts = [f"{u}[{slices(n, axis, side)}]" for axis in range(n) for side in ("2:", ":-2")]
        body = slices(n, -1, "")
        core = choose(s, "core|inner|interior|inside")
        s.line(f"{core} = ", f"{' + '.join(parts)} - {2.0 * n} * {u}[{body}]")
        return s.pick((f"jnp.pad({core}, 1)", f"jnp.zeros_like({u}).at[{body}].set({core})"))

    def laplacian(self, u: Value) -> Value:
        """The Laplacian, through a function that is written on first use."""
        s = self.s
        if not self.operator:
            x = choose(s, "f|a|w|arr|grid")
            with function(s, "laplacian|lap|laplace|second_difference", x) as self.operator:
                s.line("return ", self._sum_of_neighbours(x))
        bound = 4.0 * self.rank * u.bound
        return value(f"{self.operator}({u.code})", self.shape, -bound, bound)

    def slope(self, u: str, axis: int = 0) -> str:
        """A first derivative."""
        s = self.s
        kind = s.count(0, 3)
        if kind == 0 and self.shape[axis] > 2:
            return f"jnp.gradient({u}, axis={axis})"
        if kind == 1:
            return f"{u} - {self.shift(u, 1, axis)}"
        if kind == 2:
            return f"{self.shift(u, -1, axis)} - {u}"
        return f"0.5 * ({self.shift(u, -1, axis)} - {self.shift(u, 1, axis)})"


def start(s: Sampler, shape: Shape, options: str = FIELDS, low: float = -1.0, high: float = 1.0) -> Value:
    return s.array(shape, *options.split("|"), low=low, high=high)


def rate(s: Sampler, most: float) -> Value:
    """A step's factor, as a literal or an input."""
    if s.chance(0.4):
        return s.scalar("dt", "nu", "alpha", "diffusivity", "kappa", low=0.3 * most, high=most)
    return s.coef(0.3 * most, most)


def heat(s: Sampler) -> Kernel:
    """Explicit diffusion, with a source or a varying diffusivity."""
    g = Grid(s, grid_shape(s))
    u = start(s, g.shape)
    now = prepared(s, u, 2.0)
    k = rate(s, 0.2 / g.rank)
    if s.chance(0.4):
        k = s.array(s.partner(g.shape), "conductivity", "kmap", "diffusion", low=0.02, high=0.2 / g.rank)
    source = start(s, s.partner(g.shape), "source|forcing|heating") if s.chance(0.5) else None
    law = s.count(0, 2)
    react = s.coef(0.05, 0.2)

    def step(states: list[Value]) -> list[Value]:
        (x,) = states
        lap = s.let(g.laplacian(x), "lap", "spread_term", "diffused")
        out = add(x, mul(k, lap))
        if source is not None:
            out = add(out, mul(react, source))
        elif law == 1:
            out = sub(out, mul(react, x))
        elif law == 2:
            out = add(out, mul(react, s.unary(x)))
        return [s.let(out)] if s.chance(0.4) else [out]

    (out,) = repeat(s, [wide(now, 4.0)], s.count(2, 8), step, hints="state|cur|t_now|field_now")
    return end(s, "heat|diffusion|thermal", out)


def wave(s: Sampler) -> Kernel:
    """The wave equation by leapfrog, damped or not."""
    g = Grid(s, grid_shape(s))
    u, v = start(s, g.shape), start(s, g.shape, "v|velocity|u_prev|momentum|previous")
    first = prepared(s, u, 2.0)
    second = prepared(s, v, 2.0, 1)
    c = rate(s, 0.3 / g.rank)
    damp = s.coef(0.8, 0.99)
    velocity_form = s.chance(0.5)

    def step(states: list[Value]) -> list[Value]:
        x, y = states
        force = s.let(mul(c, g.laplacian(x)), "force", "accel", "curvature")
        if velocity_form:
            y = s.let(add(mul(damp, y), force), "y_new", "v_new", "speed_new")
            return [add(x, mul(s.coef(0.2, 0.9), y)), y]
        after = sub(mul(s.coef(1.7, 1.95), x), mul(damp, y))
        return [s.let(add(after, force), "u_next", "nxt", "fresh"), x]

    outs = repeat(
        s, [wide(first, 8.0), wide(second, 8.0)], s.count(2, 5), step, hints="cur|now|disp,prev|old|rate_of"
    )
    if s.chance(0.5):
        return end(s, "wave|leapfrog wave", *outs)
    return end(s, "wave|membrane|string", s.pair(outs[0], outs[1]))


def advection(s: Sampler) -> Kernel:
    """Upwind transport, by where or by splitting the velocity."""
    g = Grid(s, grid_shape(s, 1, 2))
    q = start(s, g.shape, "q|tracer|scalar_field|concentration")
    speeds = [start(s, s.partner(g.shape), "vel|wind|flow|cx|cy|speed") for _ in range(g.rank)]
    now, dt = prepared(s, q, 2.0), s.coef(0.1, 0.4)
    split = s.count(0, 2)

    def step(states: list[Value]) -> list[Value]:
        (x,) = states
        out = x.code
        for axis, c in enumerate(speeds):
            back = put(s, "back|left_diff|backward|dm", f"{x.code} - {g.shift(x.code, 1, axis)}", g.shape)
            fore = put(s, "fore|right_diff|forward|dp", f"{g.shift(x.code, -1, axis)} - {x.code}", g.shape)
            if split == 0:
                code = f"jnp.where({c.code} > 0, {c.code} * {back.code}, {c.code} * {fore.code})"
            elif split == 1:
                code = f"jnp.maximum({c.code}, 0.0) * {back.code} + jnp.minimum({c.code}, 0.0) * {fore.code}"
            else:
                size = put(s, "size|speed_abs|c_abs", f"jnp.abs({c.code})", c.shape, 0, 1)
                code = (
                    f"0.5 * ({c.code} * ({fore.code} + {back.code})"
                    f" - {size.code} * ({fore.code} - {back.code}))"
                )
            flux = put(s, "flux|transport|adv|tendency", code, g.shape)
            out += f" - {dt.code} * {flux.code}"
        return [value(out, g.shape, -4, 4, level=SUM)]

    (out,) = repeat(s, [wide(now, 4.0)], s.count(2, 5), step)
    return end(s, "advection|upwind|transport", out)


def burgers(s: Sampler) -> Kernel:
    """Burgers' equation: conservative fluxes, or the viscous form."""
    g = Grid(s, grid_shape(s, 1, 2))
    now = prepared(s, start(s, g.shape, "u|velocity|profile"), 1.5)
    dt, style = s.coef(0.05, 0.25), s.count(0, 2)
    viscosity = rate(s, 0.1).code if style else ""

    def step(states: list[Value]) -> list[Value]:
        (x,) = states
        axis = s.count(0, g.rank - 1)
        if style == 0:
            flux = put(s, "flux|f_u|f", f"0.5 * {x.code}**2", g.shape)
            right, left = g.shift(flux.code, -1, axis), g.shift(flux.code, 1, axis)
            mean = f"0.5 * ({g.shift(x.code, -1, axis)} + {g.shift(x.code, 1, axis)})"
            avg = put(s, "avg|mid|smoothed_u", mean, g.shape)
            return [value(f"{avg.code} - {0.5 * dt.low:.3g} * ({right} - {left})", g.shape, -4, 4, level=SUM)]
        slope = put(s, "slope|du|grad_u|ux", g.slope(x.code, axis), g.shape)
        adv = f"{x.code} * {slope.code}"
        if style == 1:
            adv = f"jnp.tanh({x.code}) * {slope.code}"
        lap = put(s, "lap|visc|curv", g.laplacian(x).code, g.shape)
        code = f"{x.code} - {dt.code} * {adv} + {viscosity} * {lap.code}"
        return [value(code, g.shape, -4, 4, level=SUM)]

    (out,) = repeat(s, [wide(now, 4.0)], s.count(1, 3), step)
    return end(s, "burgers|shock|viscous burgers", out)


def gray_scott(s: Sampler) -> Kernel:
    """Reaction and diffusion of two species: Gray-Scott, Brusselator, FitzHugh-Nagumo, predator and prey."""
    g = Grid(s, grid_shape(s, 1, 2))
    u = start(s, g.shape, "u|activator|prey|species_a", 0.3, 1.0)
    v = start(s, g.shape, "v|inhibitor|predator|species_b", 0.1, 0.6)
    first = ranged(u, 0, 2)
    second = ranged(s.let(s.chain(v, 1)) if s.chance(0.3) else v, -2, 2)
    second = s.let(s.bounded(second, 2.0))
    f, k = s.coef(0.02, 0.08), s.coef(0.03, 0.09)
    du, dv, dt = s.coef(0.05, 0.12), s.coef(0.02, 0.08), s.coef(0.1, 0.5)
    kind = s.count(0, 3)

    def step(states: list[Value]) -> list[Value]:
        a, b = (item.code for item in states)
        lap_u = put(s, "lap_u|diff_u|lu", f"{du.code} * {g.laplacian(states[0]).code}", g.shape)
        lap_v = put(s, "lap_v|diff_v|lv", f"{dv.code} * {g.laplacian(states[1]).code}", g.shape)
        if kind == 0:
            r = put(s, "reaction|uvv|r", s.pick((f"{a} * {b}**2", f"{a} * {b} * {b}")), g.shape).code
            react = (f"- {r} + {f.code} * (1.0 - {a})", f"+ {r} - ({f.code} + {k.code}) * {b}")
        elif kind == 1:
            r = put(s, "reaction|aab|r", f"{a} * {a} * {b}", g.shape).code
            react = (f"+ {f.code} + {r} - 1.3 * {a}", f"+ {k.code} * {a} - {r}")
        elif kind == 2:
            r = put(s, "reaction|excite|cubic", f"{a} - {a}**3 / 3.0", g.shape).code
            react = (f"+ {r} - {b}", f"+ {f.code} * ({a} + 0.7 - 0.8 * {b})")
        else:
            r = put(s, "reaction|eaten|meet", f"{a} * {b} / (1.0 + {a}**2)", g.shape).code
            react = (f"+ {a} * (1.0 - {a}) - {r}", f"+ {r} - {k.code} * {b}")
        out = [
            put(s, "u_new|next_u|fresh_u", f"{a} + {dt.code} * ({lap_u.code} {react[0]})", g.shape),
            put(s, "v_new|next_v|fresh_v", f"{b} + {dt.code} * ({lap_v.code} {react[1]})", g.shape),
        ]
        return [wide(item, 3.0) for item in out]

    outs = repeat(s, [wide(first, 3.0), wide(second, 3.0)], s.count(1, 4), step, hints="a|act|uu,b|inh|vv")
    noun = ("gray scott", "brusselator", "fitzhugh nagumo", "predator prey field")[kind]
    return end(s, noun, *outs) if s.chance(0.6) else end(s, noun, s.mix(outs, 1))


def poisson(s: Sampler) -> Kernel:
    """Jacobi, damped Jacobi and red-black sweeps for Poisson's equation."""
    g = Grid(s, grid_shape(s, 1, 3))
    rhs = prepared(s, start(s, g.shape, "rhs|rho|charge|source|b"), 2.0)
    guess = (
        start(s, g.shape, "guess|phi|p|potential")
        if s.chance(0.6)
        else value(f"jnp.zeros_like({rhs.code})", g.shape)
    )
    omega, style = s.coef(0.5, 0.95), s.count(0, 2)
    if style == 2:
        cells = [
            f"jnp.arange({n})" + "[:, None, None]"[: 1 + 6 * (g.rank - at - 1)]
            for at, n in enumerate(g.shape)
        ]
        index = [
            c if at == g.rank - 1 else f"{c[: c.index(')') + 1]}[:{', None' * (g.rank - at - 1)}]"
            for at, c in enumerate(cells)
        ]
        index[-1] = f"jnp.arange({g.shape[-1]})"
        colour = put(s, "parity|colour|checker", f"({' + '.join(index)}) % 2", g.shape)

    def step(states: list[Value]) -> list[Value]:
        (x,) = states
        lap = s.let(g.laplacian(x), "lap", "defect", "stencil")
        move = put(s, "delta|correction|move", f"({lap.code} - {rhs.code}) / {2.0 * g.rank}", g.shape)
        if style == 0:
            return [add(x, move)]
        if style == 1:
            return [add(x, mul(omega, move))]
        colours = s.shuffled((0, 1))
        red = put(
            s,
            "half|red|first_pass",
            f"jnp.where({colour.code} == {colours[0]}, {x.code} + {move.code}, {x.code})",
            g.shape,
        )
        again = put(
            s, "move2|second_move|fix", f"({g.laplacian(red).code} - {rhs.code}) / {2.0 * g.rank}", g.shape
        )
        return [
            value(f"jnp.where({colour.code} == {colours[1]}, {red.code} + {again.code}, {red.code})", g.shape)
        ]

    (out,) = repeat(s, [wide(guess, 8.0)], s.count(2, 8), step, hints="p_now|iterate_x|sol|pot")
    if s.chance(0.5):
        res = put(s, "residual|defect_out|res", f"{g.laplacian(out).code} - {rhs.code}", g.shape, -8, 8)
        return end(s, "poisson|jacobi|relaxation sweep", out, res)
    return end(s, "poisson|jacobi|pressure solve", out)


def shallow_water(s: Sampler) -> Kernel:
    """Shallow water: depth and one or two velocities."""
    g = Grid(s, grid_shape(s, 1, 2))
    h = start(s, g.shape, "h|depth|eta|surface", 0.6, 1.4)
    vels = [start(s, g.shape, "u|v|vel_x|vel_y|momentum_x", -0.4, 0.4) for _ in range(g.rank)]
    drag, dt, grav = s.coef(0.01, 0.2), s.coef(0.05, 0.2), s.coef(0.5, 1.5)
    linear = s.chance(0.4)

    def step(states: list[Value]) -> list[Value]:
        x, *us = states
        made = []
        for axis, u in enumerate(us):
            slope = put(s, "dh|slope|hx|hy|surface_slope", g.slope(x.code, axis), g.shape)
            code = f"{u.code} - {dt.code} * ({grav.code} * {slope.code} + {drag.code} * {u.code}"
            if not linear:
                code += f" + {u.code} * ({g.slope(u.code, axis)})"
            made.append(put(s, "u_new|v_new|vel_next|un|vn", code + ")", g.shape))
        div = []
        for axis, u in enumerate(made):
            flux = u.code if linear else put(s, "flux|fx|fy|mass_flux", f"{x.code} * {u.code}", g.shape).code
            div.append(put(s, "div|df|dq|outflow", g.slope(flux, axis), g.shape).code)
        total = div[0] if len(div) == 1 else f"({' + '.join(div)})"
        return [value(f"{x.code} - {dt.code} * {total}", g.shape, -4, 4, level=SUM), *made]

    hints = "h_now|eta_now|level,un|ux|vel_now,vn|uy|vel_other"
    outs = repeat(s, [wide(h, 4.0), *(wide(v, 3.0) for v in vels)], s.count(1, 3), step, hints=hints)
    outs = [outs[0], s.mix(outs[1:], 1)] if s.chance(0.5) else [s.mix(outs, 1)]
    return end(s, "shallow water|tide|flood wave", *outs)


def operators(s: Sampler) -> Kernel:
    """Operators alone: biharmonic, anisotropic, curvature, Sobel-like edges, structure tensors."""
    g = Grid(s, grid_shape(s, 2, 2))
    u = prepared(s, start(s, g.shape, "image|img|field|surface|z"), 2.0)
    work = u
    results = []
    for _ in range(s.count(2, 4)):
        work = s.let(s.bounded(work, 4.0))
        kind = s.count(0, 5)
        if kind == 0:
            work = s.let(g.laplacian(work))
        elif kind == 1:
            inner = put(s, "first_lap|lap1|lapl", g.laplacian(work).code, g.shape, -9, 9)
            work = s.let(g.laplacian(inner), "bilap", "biharmonic", "plate")
        else:
            dx = put(s, "dx|gx|ux|fx", g.slope(work.code, 0), g.shape, -8, 8)
            dy = put(s, "dy|gy|uy|fy", g.slope(work.code, 1), g.shape, -8, 8)
            if kind == 2:
                code, top = f"jnp.sqrt({dx.code}**2 + {dy.code}**2 + {s.coef(0.2, 0.8).code})", 12.0
            elif kind == 3:
                size = put(s, "size|steep|mag2", f"1.0 + {dx.code}**2 + {dy.code}**2", g.shape)
                code = (
                    f"{g.slope(f'({dx.code} / {size.code})', 0)} + {g.slope(f'({dy.code} / {size.code})', 1)}"
                )
                top = 4.0
            elif kind == 4:
                code, top = f"{s.coef(0.2, 1.5).code} * {dx.code} - {s.coef(0.2, 1.5).code} * {dy.code}", 24.0
            else:
                code, top = f"{dx.code} * {dy.code} / ({s.coef(0.5, 1.5).code} + {dx.code}**2)", 20.0
            work = put(s, "edges|response|feature|bend", code, g.shape, -top, top)
        if s.chance(0.3):
            work = s.let(s.chain(s.bounded(work, 10), s.count(1, 2)))
        results.append(work)
    if s.chance(0.35):
        return end(s, "edge map|curvature|filter", s.bounded(results[-1], 10), s.bounded(results[0], 10))
    return end(s, "edge map|curvature|filter", s.pair(s.bounded(results[-1], 8), u))


def phase_field(s: Sampler) -> Kernel:
    """Allen-Cahn, Cahn-Hilliard, Swift-Hohenberg and anisotropic (Perona-Malik) diffusion."""
    g = Grid(s, grid_shape(s, 1, 2))
    now = prepared(s, start(s, g.shape, "phi|order|c|image|field"), 1.5, 1)
    kind, dt, k = s.count(0, 3), s.coef(0.02, 0.06), s.coef(0.2, 0.8)

    def step(states: list[Value]) -> list[Value]:
        (x,) = states
        lap = put(s, "lap|diffusion|bend", g.laplacian(x).code, g.shape)
        if kind == 3:
            out = x.code
            for axis in range(g.rank):
                d = put(s, "d|jump|edge|dstep", f"{g.shift(x.code, -1, axis)} - {x.code}", g.shape)
                gate = s.pick(
                    (f"jnp.exp(-(({d.code} / {k.code}) ** 2))", f"1.0 / (1.0 + ({d.code} / {k.code}) ** 2)")
                )
                c = put(s, "coeff|conduct|stop", gate, g.shape)
                fl = put(s, "flux|passed|leak", f"{c.code} * {d.code}", g.shape)
                out += f" + {dt.code} * ({fl.code} - {g.shift(fl.code, 1, axis)})"
            return [value(f"{out} + {0.1 * dt.low:.3g} * {lap.code}", g.shape, -4, 4, level=SUM)]
        well = value(f"({x.code}**3)", g.shape)
        if kind < 2:
            well = put(
                s,
                "well|bulk|reaction",
                s.pick((f"{x.code}**3 - {x.code}", f"{x.code} * ({x.code}**2 - 1.0)")),
                g.shape,
            )
        if kind == 0:
            code = f"{x.code} + {dt.code} * ({k.code} * {lap.code} - {well.code})"
        elif kind == 1:
            mu = put(s, "mu|potential|chem", f"{well.code} - {k.code} * {lap.code}", g.shape)
            code = f"{x.code} + {dt.code} * {g.laplacian(mu).code}"
        else:
            inner = put(s, "inner|op|shifted_op", f"{x.code} + {lap.code}", g.shape)
            bend = put(s, "outer|op2|twice", f"{inner.code} + {g.laplacian(inner).code}", g.shape)
            code = f"{x.code} + {0.3 * dt.low:.3g} * ({k.code} * {x.code} - {bend.code} - {well.code})"
        return [value(code, g.shape, -4, 4, level=SUM)]

    (out,) = repeat(s, [wide(now, 3.0)], s.count(1, 3), step)
    noun = ("allen cahn", "cahn hilliard", "swift hohenberg", "perona malik")[kind]
    return end(s, noun, out)


def limited(s: Sampler) -> Kernel:
    """High-resolution transport with a slope limiter."""
    g = Grid(s, grid_shape(s, 1, 2, 4))
    g.style = s.pick(("roll", "pad"))
    now = prepared(s, start(s, g.shape, "q|rho|density|tracer"), 2.0)
    c = s.scalar("courant", "cfl", "nu", low=0.1, high=0.5)
    kind, axis = s.count(0, 3), s.count(0, g.rank - 1)
    a, b = choose(s, "a|lo|m"), choose(s, "b|hi|p")
    with function(s, ("minmod", "van_leer", "superbee", "van_albada")[kind], a, b) as limiter:
        if kind == 0:
            inner = f"jnp.sign({a}) * jnp.minimum(jnp.abs({a}), jnp.abs({b}))"
            s.line("return ", f"jnp.where({a} * {b} > 0, {inner}, 0.0)")
        elif kind == 1:
            prod = put(s, "prod|ab|both", f"{a} * {b}")
            s.line("return ", f"2.0 * jnp.maximum({prod.code}, 0.0) / (0.1 + jnp.abs({a} + {b}))")
        elif kind == 2:
            big = put(s, "bigger|wide_slope", f"jnp.maximum(jnp.abs({a}), jnp.abs({b}))")
            tiny = put(s, "smaller|tight_slope", f"jnp.minimum(jnp.abs({a}), jnp.abs({b}))")
            s.line(
                "return ",
                f"jnp.where({a} * {b} > 0, jnp.sign({a}) * jnp.minimum({big.code}, 2.0 * {tiny.code}), 0.0)",
            )
        else:
            eps = s.coef(0.05, 0.3).code
            s.line(
                "return ",
                f"({a} * ({b}**2 + {eps}) + {b} * ({a}**2 + {eps})) / ({a}**2 + {b}**2 + {0.5})",
            )

    def step(states: list[Value]) -> list[Value]:
        (x,) = states
        back = put(s, "back|dm|behind", f"{x.code} - {g.shift(x.code, 1, axis)}", g.shape)
        fore = put(s, "fore|dp|ahead", f"{g.shift(x.code, -1, axis)} - {x.code}", g.shape)
        slope = put(s, "slope|sigma|limited_slope", f"{limiter}({back.code}, {fore.code})", g.shape)
        face = put(s, "face|edge_q|q_face", f"{x.code} + 0.5 * (1.0 - {c.code}) * {slope.code}", g.shape)
        flux = put(s, "flux|fl|face_flux", f"{c.code} * {face.code}", g.shape)
        return [value(f"{x.code} - ({flux.code} - {g.shift(flux.code, 1, axis)})", g.shape, -3, 3, level=SUM)]

    (out,) = repeat(s, [wide(now, 3.0)], s.count(1, 4), step)
    return end(s, "limited transport|tvd|muscl", out)


def implicit(s: Sampler) -> Kernel:
    """An implicit step: Thomas' algorithm in two scans, for one line or a batch of them."""
    n = s.count(4, 12)
    tail = s.shape(0, 1, 4)
    u = prepared(s, start(s, (n, *tail), "u|rhs|temperature|d"), 2.0)
    lam = s.array((n,), "lam", "kappa", "ratio", low=0.1, high=0.8)
    a = put(s, "lower|sub_diag|a", f"-{lam.code}", (n,), -1, 0)
    diag = put(s, "diag|main_diag|b", f"1.0 + {s.coef(1.8, 2.4).code} * {lam.code}", (n,), 1, 3)
    body = choose(s, "forward_sweep|eliminate|forward")
    carry, row = choose(s, "carry|prev"), choose(s, "row|coeffs|entry")
    with s.suite(f"def {body}({carry}, {row}):"):
        cp, dp = choose(s, "c_prev|cp"), choose(s, "d_prev|dp")
        ai, bi, di = choose(s, "ai|lo"), choose(s, "bi|mid"), choose(s, "di|right")
        s.line(f"{cp}, {dp} = {carry}")
        s.line(f"{ai}, {bi}, {di} = {row}")
        piv = put(s, "pivot|denom|scale_i", f"{bi} - {ai} * {cp}")
        cn = put(s, "c_new|c_i", f"{ai} / {piv.code}")
        dn = put(s, "d_new|d_i", f"({di} - {ai} * {dp}) / {piv.code}")
        s.line("return ", f"({cn.code}, {dn.code}), ({cn.code}, {dn.code})")
    zero = f"jnp.zeros_like({u.code}[0])"
    init = f"(jnp.zeros_like({lam.code}[0]), {zero})"
    cs, ds = choose(s, "cs|c_all|c_star"), choose(s, "ds|d_all|d_star")
    s.line(f"_, ({cs}, {ds}) = ", f"{s.lax}.scan({body}, {init}, ({a.code}, {diag.code}, {u.code}))")
    back = choose(s, "back_substitute|backward|back_sweep")
    nxt, pair = choose(s, "x_next|above|nxt"), choose(s, "pair|cd|item")
    with s.suite(f"def {back}({nxt}, {pair}):"):
        x = put(s, "x|xi|solved", f"{pair}[1] - {pair}[0] * {nxt}")
        s.line(f"return {x.code}, {x.code}")
    sol = choose(s, "solution|u_new|x_all")
    s.line(f"_, {sol} = ", f"{s.lax}.scan({back}, {zero}, ({cs}, {ds}), reverse=True)")
    return end(s, "implicit heat|tridiagonal solve|crank nicolson", value(sol, (n, *tail), -3, 3))


def paired_fields(s: Sampler) -> Kernel:
    """Two fields that drive each other: Maxwell on staggered grids, or Schroedinger's two parts."""
    g = Grid(s, grid_shape(s, 1, 2))
    e = prepared(s, start(s, g.shape, "ez|real|psi_re|e_field|e"), 1.5, 1)
    h = prepared(s, start(s, g.shape, "hy|imag|psi_im|h_field|b"), 1.5, 1)
    dt = rate(s, 0.2)
    material = s.array(s.partner(g.shape), "eps_r", "potential", "barrier", "medium", low=0.5, high=1.5)
    maxwell = s.chance(0.5)
    axis = s.count(0, g.rank - 1)

    def step(states: list[Value]) -> list[Value]:
        x, y = states
        if maxwell:
            curl = put(s, "curl_e|de|dez", f"{g.shift(x.code, -1, axis)} - {x.code}", g.shape)
            hn = put(s, "h_new|hn|next_h", f"{y.code} + {dt.code} * {curl.code}", g.shape)
            other = put(s, "curl_h|dh|dhy", f"{hn.code} - {g.shift(hn.code, 1, axis)}", g.shape)
            code = f"{x.code} + {dt.code} * {other.code} / {material.code}"
            return [wide(put(s, "e_new|en|next_e", code, g.shape), 6), wide(hn, 6)]
        hx = put(s, "h_im|ham_im|op_im", f"{material.code} * {y.code} - 0.5 * {g.laplacian(y).code}", g.shape)
        re = put(s, "re_new|next_re", f"{x.code} + {dt.code} * {hx.code}", g.shape)
        hy = put(
            s, "h_re|ham_re|op_re", f"{material.code} * {re.code} - 0.5 * {g.laplacian(re).code}", g.shape
        )
        im = put(s, "im_new|next_im", f"{y.code} - {dt.code} * {hy.code}", g.shape)
        return [wide(re, 6), wide(im, 6)]

    hints = "ee|x_now|part_a,hh|y_now|part_b"
    first, second = repeat(s, [wide(e, 6.0), wide(h, 6.0)], s.count(1, 5), step, hints=hints)
    if s.chance(0.5):
        density = put(s, "density|energy|prob", f"{first.code}**2 + {second.code}**2", g.shape, 0, 30)
        return end(s, "fdtd|yee|field energy" if maxwell else "schrodinger|wave packet", density)
    return end(s, "fdtd|yee" if maxwell else "schrodinger|quantum", first, second)


def two_grid(s: Sampler) -> Kernel:
    """A two-grid cycle: smooth, restrict the residual, relax it, prolong the correction."""
    n, m = 2 * s.count(2, 4), 2 * s.count(2, 4)
    shape = (n, m) if s.chance(0.6) else (2 * n,)
    fine, half = Grid(s, shape), tuple(k // 2 for k in shape)
    u = prepared(s, start(s, shape, "u|guess|phi"), 1.5, 1)
    f = start(s, shape, "rhs|f|load")
    omega = s.coef(0.05, 0.2).code
    steps = s.count(1, 2)
    for _ in range(steps):
        u = put(
            s, "smooth|relaxed|swept", f"{u.code} + {omega} * ({fine.laplacian(u).code} - {f.code})", shape
        )
    r = put(s, "res|residual|defect", f"{f.code} - {fine.laplacian(u).code}", shape)
    blocks = ", ".join(f"{k}, 2" for k in half)
    axes = "(1, 3)" if len(shape) == 2 else "1"
    coarse_code = s.pick(
        (f"{r.code}.reshape({blocks}).mean(axis={axes})", f"{r.code}[{', '.join(['::2'] * len(shape))}]")
    )
    coarse = put(s, "coarse|rc|restricted", coarse_code, half, -8, 8)
    small = Grid(s, half)
    small.style = s.pick(("roll", "pad"))
    small.mode = 'mode="edge"'
    damp = s.coef(0.05, 0.2)

    def step(states: list[Value]) -> list[Value]:
        (x,) = states
        lap = s.let(small.laplacian(x))
        return [value(f"{x.code} + {damp.code} * ({lap.code} - {coarse.code})", half, -8, 8, level=SUM)]

    (e,) = repeat(s, [value(f"jnp.zeros_like({coarse.code})", half, -8, 8)], s.count(2, 4), step)
    up = e.code
    for axis in range(len(shape)):
        up = f"jnp.repeat({up}, 2, axis={axis})"
    fixed = put(s, "fixed|corrected|cycle_out", f"{u.code} + {up}", shape, -9, 9)
    return end(s, "two grid|multigrid|v cycle", fixed)


def chemotaxis(s: Sampler) -> Kernel:
    """A forced line of cells stepped by a scan over the forcing's rows, with a record of every step."""
    n, steps = s.count(4, 12), s.count(3, 6)
    g = Grid(s, (n,))
    u = prepared(s, start(s, (n,)), 1.5, 1)
    drive = start(s, (steps, n), "forcing|drive|rain|inflow")
    k, dt = rate(s, 0.2), s.coef(0.1, 0.4)
    body, carry, item = (
        choose(s, "step|advance|body"),
        choose(s, "carry|state|prev"),
        choose(s, "f_t|rain_t|kick"),
    )
    with s.suite(f"def {body}({carry}, {item}):"):
        x, push = value(carry, (n,), -4, 4), value(item, (n,), -1, 1)
        lap = s.let(g.laplacian(x), "lap", "spread_term")
        force = s.let(s.chain(push, s.count(1, 2)), "force", "pushed")
        code = f"{carry} + {k.code} * {lap.code} + {dt.code} * {s.bounded(force, 4).at(PRODUCT + 1)}"
        after = put(s, "after|nxt|fresh", code, (n,), -6, 6)
        out = s.short(reduced_record(s, after))
        s.line(f"return {after.code}, {out.code}")
    last, path = choose(s, "last|final"), choose(s, "path|history|record")
    backwards = s.pick(("", "", ", reverse=True", ", unroll=2"))
    s.line(f"{last}, {path} = ", f"{s.lax}.scan({body}, {u.code}, {drive.code}{backwards})")
    every = value(path, (steps, *out.shape), out.low, out.high)
    return end(s, "forced line|driven diffusion|rainfall", value(last, (n,), -6, 6), every)


def reduced_record(s: Sampler, v: Value) -> Value:
    """What a scan keeps of a state."""
    kind = s.count(0, 3)
    if kind == 0:
        return value(f"{v.code}[{s.count(0, v.shape[0] - 1)}]", (), v.low, v.high)
    if kind == 1:
        return value(f"jnp.mean({v.code}**2)", (), 0, 36)
    if kind == 2:
        return s.unary(v)
    return value(f"jnp.max({v.code})", (), v.low, v.high)


FORMS = (
    heat,
    heat,
    wave,
    advection,
    burgers,
    gray_scott,
    poisson,
    shallow_water,
    operators,
    phase_field,
    limited,
    implicit,
    paired_fields,
    two_grid,
    chemotaxis,
)
NARROW = (burgers, chemotaxis, heat)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("stencils", "generate_stencils_kernel", draw)
