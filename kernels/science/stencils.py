"""Partial differential equations on a grid: explicit steps, implicit ones, and the operators alone."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing.beginnings import MIXED, instance, over_batches
from kernels.writing.endings import finish_each
from kernels.writing.loops import repeat
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Shape, Value, add, expr, mul, sub

FIELDS = "u|field|phi|temperature|concentration|psi|height|c|q|theta"


def grid_shape(s: Sampler, low: int = 1, high: int = 3, least: int = 3) -> Shape:
    rank = s.pick([rank for rank in (1, 2, 2, 2, 2, 3) if low <= rank <= high])
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

    def shift(self, u: object, step: int, axis: int) -> str:
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
                k, a = s.name("k|side|s"), s.name("a|ax|d")
                return (
                    f"sum(jnp.roll({u}, {k}, {a}) for {a} in range({n}) for {k} in (1, -1)) - {2 * n} * {u}"
                )
            parts = [self.shift(u, step, axis) for axis in range(n) for step in (1, -1)]
            return f"{' + '.join(parts)} - {2 * n} * {u}"
        if self.style == "pad":
            p = s.name("p|padded|ghost|up")
            s.line(f"{p} = {self.pad(u)}")
            parts = [f"{p}[{slices(n, axis, side)}]" for axis in range(n) for side in ("2:", ":-2")]
            return f"{' + '.join(parts)} - {2 * n} * {u}"
        if self.style == "diff":
            widths = [", ".join("(1, 1)" if a == b else "(0, 0)" for b in range(n)) for a in range(n)]
            if n == 1:
                return f"jnp.diff({self.pad(u)}, n=2)"
            return " + ".join(
                f"jnp.diff({self.pad(u, f'({w})')}, n=2, axis={a})" for a, w in enumerate(widths)
            )
        parts = [f"{u}[{slices(n, axis, side)}]" for axis in range(n) for side in ("2:", ":-2")]
        body = slices(n, -1, "")
        core = s.name("core|inner|interior|inside")
        s.line(f"{core} = {' + '.join(parts)} - {2 * n} * {u}[{body}]")
        return s.pick((f"jnp.pad({core}, 1)", f"jnp.zeros_like({u}).at[{body}].set({core})"))

    def laplacian(self, u: Value) -> Value:
        """The Laplacian, through a function that is written on first use."""
        s = self.s
        if not self.operator:
            x = s.name("f|a|w|arr|grid")
            with s.function("laplacian|lap|laplace|second_difference", x) as self.operator:
                s.line(f"return {self._sum_of_neighbours(x)}")
        bound = 4.0 * self.rank * u.bound
        return expr(f"{self.operator}({u})", self.shape, bound)

    def slope(self, u: object, axis: int = 0) -> str:
        """A first derivative."""
        s = self.s
        form = s.pick(("gradient", "backward", "forward", "central"))
        if form == "gradient" and self.shape[axis] > 2:
            return f"jnp.gradient({u}, axis={axis})"
        if form == "backward":
            return f"{u} - {self.shift(u, 1, axis)}"
        if form == "forward":
            return f"{self.shift(u, -1, axis)} - {u}"
        return f"({self.shift(u, -1, axis)} - {self.shift(u, 1, axis)}) / 2"


def start(s: Sampler, shape: Shape, options: str = FIELDS, low: float = -1.0, high: float = 1.0) -> Value:
    return s.array(options, shape, low=low, high=high)


def rate(s: Sampler, most: float) -> Value:
    """A step's factor, as a literal or an input."""
    if s.chance(0.4):
        return s.scalar("dt|nu|alpha|diffusivity|kappa", low=0.3 * most, high=most)
    return s.coef(0.3 * most, most)


def heat(s: Sampler) -> Kernel:
    """Explicit diffusion, with a source or a varying diffusivity."""
    g = Grid(s, grid_shape(s))
    u = start(s, g.shape)
    now = u
    k = rate(s, 0.2 / g.rank)
    if s.chance(0.4):
        k = s.array("conductivity|kmap|diffusion", s.partner(g.shape), low=0.02, high=0.2 / g.rank)
    source = start(s, s.partner(g.shape), "source|forcing|heating") if s.chance(0.5) else None
    form = s.pick(("plain", "decay", "reaction"))
    react = s.scalar("react|rate", low=0.05, high=0.2)

    def step(states: list[Value]) -> list[Value]:
        (x,) = states
        lap = s.put("lap|spread_term|diffused", g.laplacian(x))
        out = add(x, mul(k, lap))
        if source is not None:
            out = add(out, mul(react, source))
        elif form == "decay":
            out = sub(out, mul(react, x))
        elif form == "reaction":
            out = add(out, mul(react, x))
        return [s.let(out)] if s.chance(0.4) else [out]

    (out,) = repeat(s, [now.over(4.0)], s.count(2, 8), step, hints="state|cur|t_now|field_now")
    return finish_each(s, "heat|diffusion|thermal", out)


def wave(s: Sampler) -> Kernel:
    """The wave equation by leapfrog, damped or not."""
    g = Grid(s, grid_shape(s))
    u, v = start(s, g.shape), start(s, g.shape, "v|velocity|u_prev|momentum|previous")
    first = u
    second = v
    c = rate(s, 0.3 / g.rank)
    damp = s.scalar("damp|damping", low=0.8, high=0.99)
    velocity_form = s.chance(0.5)

    def step(states: list[Value]) -> list[Value]:
        x, y = states
        force = s.put("force|accel|curvature", mul(c, g.laplacian(x)))
        if velocity_form:
            y = s.put("y_new|v_new|speed_new", add(mul(damp, y), force))
            return [add(x, y), y]
        after = sub(x, mul(damp, y))
        return [s.put("u_next|nxt|fresh", add(after, force)), x]

    outs = repeat(
        s, [first.over(8.0), second.over(8.0)], s.count(2, 5), step, hints="cur|now|disp,prev|old|rate_of"
    )
    if s.chance(0.5):
        return finish_each(s, "wave|leapfrog wave", *outs)
    return finish_each(s, "wave|membrane|string", outs[0], outs[1])


def advection(s: Sampler) -> Kernel:
    """Upwind transport, by where or by splitting the velocity."""
    g = Grid(s, grid_shape(s, 1, 2))
    q = start(s, g.shape, "q|tracer|scalar_field|concentration")
    speeds = [start(s, s.partner(g.shape), "vel|wind|flow|cx|cy|speed") for _ in range(g.rank)]
    now, dt = q, s.scalar("dt|step_size", low=0.1, high=0.4)
    upwind = s.pick(("where", "parts", "speeds"))

    def step(states: list[Value]) -> list[Value]:
        (x,) = states
        out = x.code
        for axis, c in enumerate(speeds):
            back = s.put("back|left_diff|backward|dm", f"{x} - {g.shift(x, 1, axis)}", g.shape)
            fore = s.put("fore|right_diff|forward|dp", f"{g.shift(x, -1, axis)} - {x}", g.shape)
            if upwind == "where":
                code = f"jnp.where({c} > 0, {c} * {back}, {c} * {fore})"
            elif upwind == "parts":
                code = f"jnp.maximum({c}, 0) * {back} + jnp.minimum({c}, 0) * {fore}"
            else:
                size = s.put("size|speed_abs|c_abs", f"jnp.abs({c})", c.shape, (0, 1))
                code = f"0.5 * ({c} * ({fore} + {back}) - {size} * ({fore} - {back}))"
            flux = s.put("flux|transport|adv|tendency", code, g.shape)
            out += f" - {dt} * {flux}"
        return [expr(out, g.shape, 4, level=SUM)]

    (out,) = repeat(s, [now.over(4.0)], s.count(2, 5), step)
    return finish_each(s, "advection|upwind|transport", out)


def burgers(s: Sampler) -> Kernel:
    """Burgers' equation: conservative fluxes, or the viscous form."""
    g = Grid(s, grid_shape(s, 1, 2))
    now = start(s, g.shape, "u|velocity|profile")
    dt, form = s.scalar("dt|step_size", low=0.05, high=0.25), s.pick(("conservative", "bent", "viscous"))
    viscosity = rate(s, 0.1) if form != "conservative" else ""

    def step(states: list[Value]) -> list[Value]:
        (x,) = states
        axis = s.count(0, g.rank - 1)
        if form == "conservative":
            flux = s.put("flux|f_u|f", f"0.5 * {x}**2", g.shape)
            right, left = g.shift(flux, -1, axis), g.shift(flux, 1, axis)
            mean = f"0.5 * ({g.shift(x.code, -1, axis)} + {g.shift(x, 1, axis)})"
            avg = s.put("avg|mid|smoothed_u", mean, g.shape)
            return [expr(f"{avg} - 0.5 * {dt} * ({right} - {left})", g.shape, 4, level=SUM)]
        slope = s.put("slope|du|grad_u|ux", g.slope(x, axis), g.shape)
        adv = f"{x} * {slope}"
        if form == "bent":
            adv = f"jnp.tanh({x}) * {slope}"
        lap = s.put("lap|visc|curv", g.laplacian(x).code, g.shape)
        code = f"{x} - {dt} * {adv} + {viscosity} * {lap}"
        return [expr(code, g.shape, 4, level=SUM)]

    (out,) = repeat(s, [now.over(4.0)], s.count(2, 3), step)
    return finish_each(s, "burgers|shock|viscous burgers", out)


def gray_scott(s: Sampler) -> Kernel:
    """Reaction and diffusion of two species: Gray-Scott, Brusselator, FitzHugh-Nagumo, predator and prey."""
    g = Grid(s, grid_shape(s, 1, 2))
    u = start(s, g.shape, "u|activator|prey|species_a", 0.3, 1.0)
    v = start(s, g.shape, "v|inhibitor|predator|species_b", 0.1, 0.6)
    first = u.over((0, 2))
    second = (s.let(v) if s.chance(0.3) else v).over(2)
    second = s.let(s.bounded(second, 2.0))
    f, k = s.scalar("f|feed", low=0.02, high=0.08), s.scalar("k|stiffness", low=0.03, high=0.09)
    du, dv, dt = (
        s.scalar("du|diff_u", low=0.05, high=0.12),
        s.scalar("dv|diff_v", low=0.02, high=0.08),
        s.scalar("dt|step_size", low=0.1, high=0.5),
    )
    noun = s.pick(("gray scott", "brusselator", "fitzhugh nagumo", "predator prey field"))

    def step(states: list[Value]) -> list[Value]:
        a, b = states
        lap_u = s.put("lap_u|diff_u|lu", f"{du} * {g.laplacian(states[0])}", g.shape)
        lap_v = s.put("lap_v|diff_v|lv", f"{dv} * {g.laplacian(states[1])}", g.shape)
        if noun == "gray scott":
            r = s.put("reaction|uvv|r", s.pick((f"{a} * {b}**2", f"{a} * {b} * {b}")), g.shape)
            react = (f"- {r} + {f} * (1 - {a})", f"+ {r} - ({f} + {k}) * {b}")
        elif noun == "brusselator":
            r = s.put("reaction|aab|r", f"{a} * {a} * {b}", g.shape)
            react = (f"+ {f} + {r} - 1.3 * {a}", f"+ {k} * {a} - {r}")
        elif noun == "fitzhugh nagumo":
            r = s.put("reaction|excite|cubic", f"{a} - {a}**3 / 3", g.shape)
            react = (f"+ {r} - {b}", f"+ {f} * ({a} + 0.7 - 0.8 * {b})")
        else:
            r = s.put("reaction|eaten|meet", f"{a} * {b} / (1 + {a}**2)", g.shape)
            react = (f"+ {a} * (1 - {a}) - {r}", f"+ {r} - {k} * {b}")
        out = [
            s.put("u_new|next_u|fresh_u", f"{a} + {dt} * ({lap_u} {react[0]})", g.shape),
            s.put("v_new|next_v|fresh_v", f"{b} + {dt} * ({lap_v} {react[1]})", g.shape),
        ]
        return [item.over(3.0) for item in out]

    outs = repeat(s, [first.over(3.0), second.over(3.0)], s.count(2, 4), step, hints="a|act|uu,b|inh|vv")
    return finish_each(s, noun, *outs)


def poisson(s: Sampler) -> Kernel:
    """Jacobi, damped Jacobi and red-black sweeps for Poisson's equation."""
    g = Grid(s, grid_shape(s, 1, 3))
    rhs = start(s, g.shape, "rhs|rho|charge|source|b")
    guess = (
        start(s, g.shape, "guess|phi|p|potential")
        if s.chance(0.6)
        else expr(f"jnp.zeros_like({rhs})", g.shape)
    )
    omega, form = s.scalar("omega|relaxation", low=0.5, high=0.95), s.pick(("jacobi", "damped", "red black"))
    if form == "red black":
        cells = [
            f"jnp.arange({n})" + "[:, None, None]"[: 1 + 6 * (g.rank - at - 1)]
            for at, n in enumerate(g.shape)
        ]
        index = [
            c if at == g.rank - 1 else f"{c[: c.index(')') + 1]}[:{', None' * (g.rank - at - 1)}]"
            for at, c in enumerate(cells)
        ]
        index[-1] = f"jnp.arange({g.shape[-1]})"
        colour = s.put("parity|colour|checker", f"({' + '.join(index)}) % 2", g.shape)

    def step(states: list[Value]) -> list[Value]:
        (x,) = states
        lap = s.put("lap|defect|stencil", g.laplacian(x))
        move = s.put("delta|correction|move", f"({lap} - {rhs}) / {2 * g.rank}", g.shape)
        if form == "jacobi":
            return [add(x, move)]
        if form == "damped":
            return [add(x, mul(omega, move))]
        colours = s.shuffled((0, 1))
        red = s.put("half|red|first_pass", f"jnp.where({colour} == {colours[0]}, {x} + {move}, {x})", g.shape)
        again = s.put("move2|second_move|fix", f"({g.laplacian(red)} - {rhs}) / {2 * g.rank}", g.shape)
        return [expr(f"jnp.where({colour} == {colours[1]}, {red} + {again}, {red})", g.shape)]

    (out,) = repeat(s, [guess.over(8.0)], s.count(2, 8), step, hints="p_now|iterate_x|sol|pot")
    if s.chance(0.5):
        res = s.put("residual|defect_out|res", f"{g.laplacian(out)} - {rhs}", g.shape, 8)
        return finish_each(s, "poisson|jacobi|relaxation sweep", out, res)
    return finish_each(s, "poisson|jacobi|pressure solve", out)


def shallow_water(s: Sampler) -> Kernel:
    """Shallow water: depth and one or two velocities."""
    g = Grid(s, grid_shape(s, 1, 2))
    h = start(s, g.shape, "h|depth|eta|surface", 0.6, 1.4)
    vels = [start(s, g.shape, "u|v|vel_x|vel_y|momentum_x", -0.4, 0.4) for _ in range(g.rank)]
    drag, dt, grav = (
        s.scalar("drag|friction", low=0.01, high=0.2),
        s.scalar("dt|step_size", low=0.05, high=0.2),
        s.scalar("grav|gravity", low=0.5, high=1.5),
    )
    linear = s.chance(0.4)

    def step(states: list[Value]) -> list[Value]:
        x, *us = states
        made = []
        for axis, u in enumerate(us):
            slope = s.put("dh|slope|hx|hy|surface_slope", g.slope(x, axis), g.shape)
            code = f"{u} - {dt} * ({grav} * {slope} + {drag} * {u}"
            if not linear:
                code += f" + {u} * ({g.slope(u, axis)})"
            made.append(s.put("u_new|v_new|vel_next|un|vn", code + ")", g.shape))
        div = []
        for axis, u in enumerate(made):
            flux = u if linear else s.put("flux|fx|fy|mass_flux", f"{x} * {u}", g.shape)
            div.append(s.put("div|df|dq|outflow", g.slope(flux, axis), g.shape).code)
        total = div[0] if len(div) == 1 else f"({' + '.join(div)})"
        return [expr(f"{x} - {dt} * {total}", g.shape, 4, level=SUM), *made]

    hints = "h_now|eta_now|level,un|ux|vel_now,vn|uy|vel_other"
    outs = repeat(s, [h.over(4.0), *(v.over(3.0) for v in vels)], s.count(2, 3), step, hints=hints)

    return finish_each(s, "shallow water|tide|flood wave", *outs)


def operators(s: Sampler) -> Kernel:
    """Operators alone: biharmonic, anisotropic, curvature, Sobel-like edges, structure tensors."""
    g = Grid(s, grid_shape(s, 2, 2))
    u = start(s, g.shape, "image|img|field|surface|z")
    work = u
    results = []
    for _ in range(s.count(2, 4)):
        work = s.let(s.bounded(work, 4.0))
        form = s.pick(("laplacian", "biharmonic", "gradient", "curvature", "slope", "product"))
        if form == "laplacian":
            work = s.let(g.laplacian(work))
        elif form == "biharmonic":
            inner = s.put("first_lap|lap1|lapl", g.laplacian(work).code, g.shape, 9)
            work = s.put("bilap|biharmonic|plate", g.laplacian(inner))
        else:
            dx = s.put("dx|gx|ux|fx", g.slope(work, 0), g.shape, 8)
            dy = s.put("dy|gy|uy|fy", g.slope(work, 1), g.shape, 8)
            if form == "gradient":
                code, top = f"jnp.sqrt({dx}**2 + {dy}**2 + {s.epsilon()})", 12.0
            elif form == "curvature":
                size = s.put("size|steep|mag2", f"1 + {dx}**2 + {dy}**2", g.shape)
                code = f"{g.slope(f'({dx} / {size})', 0)} + {g.slope(f'({dy} / {size})', 1)}"
                top = 4.0
            elif form == "slope":
                code, top = f"{dx} - {dy}", 24.0
            else:
                code, top = f"{dx} * {dy} / ({s.coef(0.5, 1.5)} + {dx}**2)", 20.0
            work = s.put("edges|response|feature|bend", code, g.shape, top)
        if s.chance(0.3):
            work = s.let(s.bounded(work, 10))
        results.append(work)
    if s.chance(0.35):
        return finish_each(
            s, "edge map|curvature|filter", s.bounded(results[-1], 10), s.bounded(results[0], 10)
        )
    return finish_each(s, "edge map|curvature|filter", s.bounded(results[-1], 8), u)


def phase_field(s: Sampler) -> Kernel:
    """Allen-Cahn, Cahn-Hilliard, Swift-Hohenberg and anisotropic (Perona-Malik) diffusion."""
    g = Grid(s, grid_shape(s, 1, 2))
    now = start(s, g.shape, "phi|order|c|image|field")
    noun, dt, k = (
        s.pick(("allen cahn", "cahn hilliard", "swift hohenberg", "perona malik")),
        s.scalar("dt|step_size", low=0.02, high=0.06),
        s.scalar("k|stiffness", low=0.2, high=0.8),
    )

    def step(states: list[Value]) -> list[Value]:
        (x,) = states
        lap = s.put("lap|diffusion|bend", g.laplacian(x).code, g.shape)
        if noun == "perona malik":
            out = x.code
            for axis in range(g.rank):
                d = s.put("d|jump|edge|dstep", f"{g.shift(x, -1, axis)} - {x}", g.shape)
                gate = s.pick((f"jnp.exp(-(({d} / {k}) ** 2))", f"1 / (1 + ({d} / {k}) ** 2)"))
                c = s.put("coeff|conduct|stop", gate, g.shape)
                fl = s.put("flux|passed|leak", f"{c} * {d}", g.shape)
                out += f" + {dt} * ({fl} - {g.shift(fl, 1, axis)})"
            return [expr(f"{out} + 0.1 * {dt} * {lap}", g.shape, 4, level=SUM)]
        well = expr(f"({x}**3)", g.shape)
        if noun in ("allen cahn", "cahn hilliard"):
            well = s.put("well|bulk|reaction", s.pick((f"{x}**3 - {x}", f"{x} * ({x}**2 - 1)")), g.shape)
        if noun == "allen cahn":
            code = f"{x} + {dt} * ({k} * {lap} - {well})"
        elif noun == "cahn hilliard":
            mu = s.put("mu|potential|chem", f"{well} - {k} * {lap}", g.shape)
            code = f"{x} + {dt} * {g.laplacian(mu)}"
        else:
            inner = s.put("inner|op|shifted_op", f"{x} + {lap}", g.shape)
            bend = s.put("outer|op2|twice", f"{inner} + {g.laplacian(inner)}", g.shape)
            code = f"{x} + 0.3 * {dt} * ({k} * {x} - {bend} - {well})"
        return [expr(code, g.shape, 4, level=SUM)]

    (out,) = repeat(s, [now.over(3.0)], s.count(2, 3), step)
    return finish_each(s, noun, out)


def limited(s: Sampler) -> Kernel:
    """High-resolution transport with a slope limiter."""
    g = Grid(s, grid_shape(s, 1, 2, 4))
    g.style = s.pick(("roll", "pad"))
    now = start(s, g.shape, "q|rho|density|tracer")
    c = s.scalar("courant|cfl|nu", low=0.1, high=0.5)
    form, axis = s.pick(("minmod", "van_leer", "superbee", "van_albada")), s.count(0, g.rank - 1)
    a, b = s.name("a|lo|m"), s.name("b|hi|p")
    with s.function(form, a, b) as limiter:
        if form == "minmod":
            inner = f"jnp.sign({a}) * jnp.minimum(jnp.abs({a}), jnp.abs({b}))"
            s.line(f"return jnp.where({a} * {b} > 0, {inner}, 0)")
        elif form == "van_leer":
            prod = s.put("prod|ab|both", f"{a} * {b}")
            s.line(f"return 2 * jnp.maximum({prod}, 0) / (0.1 + jnp.abs({a} + {b}))")
        elif form == "superbee":
            big = s.put("bigger|wide_slope", f"jnp.maximum(jnp.abs({a}), jnp.abs({b}))")
            tiny = s.put("smaller|tight_slope", f"jnp.minimum(jnp.abs({a}), jnp.abs({b}))")
            s.line(f"return jnp.where({a} * {b} > 0, jnp.sign({a}) * jnp.minimum({big}, 2 * {tiny}), 0)")
        else:
            eps = s.epsilon()
            s.line(
                f"return ({a} * ({b}**2 + {eps}) + {b} * ({a}**2 + {eps})) / ({a}**2 + {b}**2 + 2 * {eps})"
            )

    def step(states: list[Value]) -> list[Value]:
        (x,) = states
        back = s.put("back|dm|behind", f"{x} - {g.shift(x, 1, axis)}", g.shape)
        fore = s.put("fore|dp|ahead", f"{g.shift(x, -1, axis)} - {x}", g.shape)
        slope = s.put("slope|sigma|limited_slope", f"{limiter}({back}, {fore})", g.shape)
        face = s.put("face|edge_q|q_face", f"{x} + 0.5 * (1 - {c}) * {slope}", g.shape)
        flux = s.put("flux|fl|face_flux", f"{c} * {face}", g.shape)
        return [expr(f"{x} - ({flux} - {g.shift(flux, 1, axis)})", g.shape, 3, level=SUM)]

    (out,) = repeat(s, [now.over(3.0)], s.count(2, 4), step)
    return finish_each(s, "limited transport|tvd|muscl", out)


def implicit(s: Sampler) -> Kernel:
    """An implicit step: Thomas' algorithm in two scans, for one line or a batch of them."""
    n = s.count(4, 12)
    tail = s.shape(0, 1, 4)
    u = start(s, (n, *tail), "u|rhs|temperature|d")
    lam = s.array("lam|kappa|ratio", (n,), low=0.1, high=0.8)
    a = s.put("lower|sub_diag|a", f"-{lam}", (n,), (-1, 0))
    diag = s.put("diag|main_diag|b", f"1 + {lam}", (n,), (1, 3))
    body = s.name("forward_sweep|eliminate|forward")
    carry, row = s.name("carry|prev"), s.name("row|coeffs|entry")
    with s.suite(f"def {body}({carry}, {row}):"):
        cp, dp = s.name("c_prev|cp"), s.name("d_prev|dp")
        ai, bi, di = s.name("ai|lo"), s.name("bi|mid"), s.name("di|right")
        s.line(f"{cp}, {dp} = {carry}")
        s.line(f"{ai}, {bi}, {di} = {row}")
        piv = s.put("pivot|denom|scale_i", f"{bi} - {ai} * {cp}")
        cn = s.put("c_new|c_i", f"{ai} / {piv}")
        dn = s.put("d_new|d_i", f"({di} - {ai} * {dp}) / {piv}")
        s.line(f"return ({cn}, {dn}), ({cn}, {dn})")
    zero = f"jnp.zeros_like({u}[0])"
    init = f"(jnp.zeros_like({lam}[0]), {zero})"
    cs, ds = s.name("cs|c_all|c_star"), s.name("ds|d_all|d_star")
    s.line(f"_, ({cs}, {ds}) = {s.lax}.scan({body}, {init}, ({a}, {diag}, {u}))")
    back = s.name("back_substitute|backward|back_sweep")
    nxt, pair = s.name("x_next|above|nxt"), s.name("pair|cd|item")
    with s.suite(f"def {back}({nxt}, {pair}):"):
        x = s.put("x|xi|solved", f"{pair}[1] - {pair}[0] * {nxt}")
        s.line(f"return {x}, {x}")
    sol = s.name("solution|u_new|x_all")
    s.line(f"_, {sol} = {s.lax}.scan({back}, {zero}, ({cs}, {ds}), reverse=True)")
    return finish_each(s, "implicit step|tridiagonal solve|thomas algorithm", expr(sol, (n, *tail), 3))


def paired_fields(s: Sampler) -> Kernel:
    """Two fields that drive each other: Maxwell on staggered grids, or Schroedinger's two parts."""
    g = Grid(s, grid_shape(s, 1, 2))
    e = start(s, g.shape, "ez|real|psi_re|e_field|e")
    h = start(s, g.shape, "hy|imag|psi_im|h_field|b")
    dt = rate(s, 0.2)
    material = s.array("eps_r|potential|barrier|medium", s.partner(g.shape), low=0.5, high=1.5)
    maxwell = s.chance(0.5)
    axis = s.count(0, g.rank - 1)

    def step(states: list[Value]) -> list[Value]:
        x, y = states
        if maxwell:
            curl = s.put("curl_e|de|dez", f"{g.shift(x, -1, axis)} - {x}", g.shape)
            hn = s.put("h_new|hn|next_h", f"{y} + {dt} * {curl}", g.shape)
            other = s.put("curl_h|dh|dhy", f"{hn} - {g.shift(hn, 1, axis)}", g.shape)
            code = f"{x} + {dt} * {other} / {material}"
            return [s.put("e_new|en|next_e", code, g.shape).over(6), hn.over(6)]
        hx = s.put("h_im|ham_im|op_im", f"{material} * {y} - 0.5 * {g.laplacian(y)}", g.shape)
        re = s.put("re_new|next_re", f"{x} + {dt} * {hx}", g.shape)
        hy = s.put("h_re|ham_re|op_re", f"{material} * {re} - 0.5 * {g.laplacian(re)}", g.shape)
        im = s.put("im_new|next_im", f"{y} - {dt} * {hy}", g.shape)
        return [re.over(6), im.over(6)]

    hints = "ee|x_now|part_a,hh|y_now|part_b"
    first, second = repeat(s, [e.over(6.0), h.over(6.0)], s.count(2, 5), step, hints=hints)
    if s.chance(0.5):
        density = s.put("density|energy|prob", f"{first}**2 + {second}**2", g.shape, (0, 30))
        return finish_each(s, "fdtd|yee|field energy" if maxwell else "schrodinger|wave packet", density)
    return finish_each(s, "fdtd|yee" if maxwell else "schrodinger|quantum", first, second)


def two_grid(s: Sampler) -> Kernel:
    """A two-grid cycle: smooth, restrict the residual, relax it, prolong the correction."""
    n, m = 2 * s.count(2, 4), 2 * s.count(2, 4)
    shape = (n, m) if s.chance(0.6) else (2 * n,)
    fine, half = Grid(s, shape), tuple(k // 2 for k in shape)
    u = start(s, shape, "u|guess|phi")
    f = start(s, shape, "rhs|f|load")
    omega = s.scalar("omega|relaxation", low=0.05, high=0.2)
    steps = s.count(1, 2)
    for _ in range(steps):
        u = s.put("smooth|relaxed|swept", f"{u} + {omega} * ({fine.laplacian(u)} - {f})", shape)
    r = s.put("res|residual|defect", f"{f} - {fine.laplacian(u)}", shape)
    blocks = ", ".join(f"{k}, 2" for k in half)
    axes = "(1, 3)" if len(shape) == 2 else "1"
    coarse_code = s.pick(
        (f"{r}.reshape({blocks}).mean(axis={axes})", f"{r}[{', '.join(['::2'] * len(shape))}]")
    )
    coarse = s.put("coarse|rc|restricted", coarse_code, half, 8)
    small = Grid(s, half)
    small.style = s.pick(("roll", "pad"))
    small.mode = 'mode="edge"'
    damp = s.scalar("damp|damping", low=0.05, high=0.2)

    def step(states: list[Value]) -> list[Value]:
        (x,) = states
        lap = s.let(small.laplacian(x))
        return [expr(f"{x} + {damp} * ({lap} - {coarse})", half, 8, level=SUM)]

    (e,) = repeat(s, [expr(f"jnp.zeros_like({coarse})", half, 8)], s.count(2, 4), step)
    up = e.code
    for axis in range(len(shape)):
        up = f"jnp.repeat({up}, 2, axis={axis})"
    fixed = s.put("fixed|corrected|cycle_out", f"{u} + {up}", shape, 9)
    return finish_each(s, "two grid|two grid cycle|coarse correction", fixed)


def chemotaxis(s: Sampler) -> Kernel:
    """A forced line of cells stepped by a scan over the forcing's rows, with a record of every step."""
    n, steps = s.count(4, 12), s.count(3, 6)
    g = Grid(s, (n,))
    u = start(s, (n,))
    drive = start(s, (steps, n), "forcing|drive|rain|inflow")
    k, dt = rate(s, 0.2), s.scalar("dt|step_size", low=0.1, high=0.4)
    body, carry, item = (
        s.name("step|advance|body"),
        s.name("carry|state|prev"),
        s.name("f_t|rain_t|kick"),
    )
    with s.suite(f"def {body}({carry}, {item}):"):
        x, push = expr(carry, (n,), 4), expr(item, (n,), 1)
        lap = s.put("lap|spread_term", g.laplacian(x))
        force = s.put("force|pushed", push)
        code = f"{carry} + {k} * {lap} + {dt} * {s.bounded(force, 4).at(PRODUCT + 1)}"
        after = s.put("after|nxt|fresh", code, (n,), 6)
        out = s.short(reduced_record(s, after))
        s.line(f"return {after}, {out}")
    last, path = s.name("last|final"), s.name("path|history|record")
    backwards = s.pick(("", "", ", reverse=True", ", unroll=2"))
    s.line(f"{last}, {path} = {s.lax}.scan({body}, {u}, {drive}{backwards})")
    every = expr(path, (steps, *out.shape), out.interval)
    return finish_each(s, "forced line|driven diffusion|rainfall", expr(last, (n,), 6), every)


def reduced_record(s: Sampler, v: Value) -> Value:
    """A summary of a state, which a scan returns for every step."""
    return s.one_of(
        lambda: expr(f"{v}[{s.count(0, v.shape[0] - 1)}]", (), v.interval),
        lambda: expr(f"jnp.mean({v}**2)", (), (0, 36)),
        lambda: v,
        lambda: expr(f"jnp.max({v})", (), v.interval),
    )


ENSEMBLES = 0.9  # Share of the kernels on grids that run an ensemble.
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
    form = FORMS[int(rng.random() * len(FORMS))]
    s = MIXED.sampler(rng, narrow=form in NARROW)
    # Members of an ensemble, and parameters that each is run with.
    return instance(form, over_batches(s, ENSEMBLES, 4, 2, "simulate_one|one_member|single_run|run_one"))


TEMPLATE = Template("stencils", "generate_stencils_kernel", draw)
