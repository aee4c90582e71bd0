"""Ordinary differential equations: systems, integrators, implicit and adaptive steps, control, events."""

import random
from dataclasses import dataclass, replace
from fractions import Fraction

from kernels.kernel import Kernel, Template
from kernels.science._implicit import FORMS as SOLVED_STEPS
from kernels.writing.beginnings import drawn
from kernels.writing.endings import finish_each
from kernels.writing.loops import repeat
from kernels.writing.routines import SOLVER_FLOATS, Routine
from kernels.writing.sampler import Sampler
from kernels.writing.values import SUM, Shape, Value, expr


@dataclass(frozen=True)
class Law:
    """A system of equations over x, y, z with parameters a, b, c; ``positive`` starts away from zero."""

    name: str
    rates: tuple[str, ...]
    positive: bool = False


LAWS = (
    Law("lorenz", ("{a} * ({y} - {x})", "{x} * ({b} - {z}) - {y}", "{x} * {y} - {c} * {z}")),
    Law("rossler", ("-{y} - {z}", "{x} + {a} * {y}", "{b} + {z} * ({x} - {c})")),
    Law("van_der_pol", ("{y}", "{a} * (1 - {x}**2) * {y} - {b} * {x}")),
    Law("pendulum", ("{y}", "-{a} * jnp.sin({x}) - {b} * {y}")),
    Law("lotka_volterra", ("{a} * {x} - {b} * {x} * {y}", "{c} * {x} * {y} - {y}"), True),
    Law("sir", ("-{a} * {x} * {y}", "{a} * {x} * {y} - {b} * {y}", "{b} * {y} - {c} * {z}"), True),
    Law("duffing", ("{y}", "{a} * {x} - {b} * {x}**3 - {c} * {y}")),
    Law("fitzhugh_nagumo", ("{x} - {x}**3 / 3 - {y} + {c}", "{a} * ({x} + {b} - 0.8 * {y})")),
    Law("brusselator", ("{a} + {x}**2 * {y} - ({b} + 1) * {x}", "{b} * {x} - {x}**2 * {y}"), True),
    Law("michaelis", ("-{a} * {x} / ({b} + {x})", "{a} * {x} / ({b} + {x}) - {c} * {y}"), True),
    Law(
        "robertson",
        ("-{a} * {x} + {b} * {y} * {z}", "{a} * {x} - {b} * {y} * {z} - {c} * {y}**2", "{c} * {y}**2"),
        True,
    ),
    Law("oscillator", ("{y}", "-{a} * {x} - {b} * {y}")),
    Law("glycolysis", ("-{x} + {a} * {y} + {x}**2 * {y}", "{b} - {a} * {y} - {x}**2 * {y}"), True),
    Law("toggle_switch", ("{a} / (1 + {y}**2) - {x}", "{b} / (1 + {x}**2) - {y}"), True),
    Law(
        "repressilator",
        ("{a} / (1 + {z}**2) - {x}", "{a} / (1 + {x}**2) - {b} * {y}", "{c} / (1 + {y}**2) - {z}"),
        True,
    ),
    Law("logistic", ("{a} * {x} * (1 - {x} / {b})",), True),
    Law("gompertz", ("-{a} * {x} * jnp.log({b} * jnp.abs({x}) + 0.3)",), True),
    Law("drag", ("{y}", "-{a} - {b} * {y} * jnp.abs({y})")),
    Law(
        "morris_lecar",
        ("{a} - 0.5 * ({x} + 0.5) - {b} * {y} * ({x} + 0.7)", "{c} * (0.5 * (1 + jnp.tanh({x})) - {y})"),
    ),
    Law(
        "tanks",
        (
            "{a} - {b} * jnp.sqrt(jnp.abs({x}) + 0.3)",
            "{b} * jnp.sqrt(jnp.abs({x}) + 0.3) - {c} * {y}",
            "{c} * {y} - {a} * {z}",
        ),
        True,
    ),
    Law("rigid_body", ("{a} * {y} * {z}", "-{b} * {z} * {x}", "{c} * {x} * {y}")),
    Law(
        "wilson_cowan",
        ("-{x} + jax.nn.sigmoid({a} * {x} - {b} * {y})", "-{y} + jax.nn.sigmoid({c} * {x} - {a} * {y})"),
    ),
    Law("hopf", ("{x} * ({a} - {x}**2 - {y}**2) - {b} * {y}", "{y} * ({a} - {x}**2 - {y}**2) + {b} * {x}")),
)

STAGES: dict[str, tuple[tuple[tuple[float, ...], ...], tuple[str, ...]]] = {
    "euler": ((), ("1.0",)),
    "midpoint": (((0.5,),), ("0.0", "1.0")),
    "heun": (((1.0,),), ("0.5", "0.5")),
    "ralston": (((2 / 3,),), ("0.25", "0.75")),
    "kutta3": (((0.5,), (-1.0, 2.0)), ("1 / 6", "2 / 3", "1 / 6")),
    "rk4": (((0.5,), (0.0, 0.5), (0.0, 0.0, 1.0)), ("1 / 6", "1 / 3", "1 / 3", "1 / 6")),
    "rk38": (((1 / 3,), (-1 / 3, 1.0), (1.0, -1.0, 1.0)), ("0.125", "0.375", "0.375", "0.125")),
}


class System:
    """A law with its parameters and its state: one array, a tuple of arrays, or separate variables."""

    def __init__(self, s: Sampler, law: Law | None = None, style: str = "", single: bool = False) -> None:
        self.s = s
        self.law = law or s.pick(LAWS)
        self.k = len(self.law.rates)
        self.style = style or (s.pick(("stack", "stack", "tree", "split")) if self.k > 1 else "stack")
        self.batch: Shape = s.shape(0, 2, 10) if s.chance(0.5) and not single else ()
        used = [key for key in "abc" if any(f"{{{key}}}" in rate for rate in self.law.rates)]
        words = ("a|alpha|mu|k1|rate", "b|beta|nu|k2|gain", "c|gamma|kappa|k3|loss")
        self.parameters: dict[str, str] = {}
        self.given: list[str] = []
        for key, options in zip("abc", words, strict=True):
            if key not in used:
                continue
            if s.chance(0.45):
                shape = s.partner(self.batch) if s.chance(0.3) else ()
                parameter = s.array(options, shape, low=0.4, high=1.4).code
            else:
                parameter = s.scalar(options, low=0.4, high=1.4).code
            self.given.append(parameter)
            self.parameters[key] = parameter
        self.name = ""
        self.axpy = ""

    def initial(self) -> list[Value]:
        """The state at the start, as its parts."""
        low = 0.3 if self.law.positive else -1.0
        s = self.s
        if self.style == "stack":
            y = s.array("y0|state0|initial|u0|x0", (self.k, *self.batch), low=low, high=1.0)
            return [y]
        words = ("x0|u_init|theta0|prey0", "y0|v_init|omega0|pred0", "z0|w_init|rest0")
        return [s.array(word, self.batch, low=low, high=1.0) for word in words[: self.k]]

    def rates(self, parts: list[str], parameters: dict[str, str]) -> list[str]:
        names = dict(zip("xyz", parts, strict=False))
        return [rate.format(**names, **parameters) for rate in self.law.rates]

    def rhs(self, y: str) -> str:
        """A call of the right-hand side, which is written on first use."""
        if not self.name:
            self._write()
        return f"{self.name}({', '.join([y, *self.given])})"

    def _write(self) -> None:
        s = self.s
        given = {code: s.name(f"{code}_in|p_{code}|{code}_coef") for code in self.given}
        inner = {key: given.get(code, code) for key, code in self.parameters.items()}
        words = ("x|u|theta|prey", "y|v|omega_t|pred", "z|w|third")
        parts = [s.name(word) for word in words[: self.k]]
        takes = parts if self.style == "split" else [s.name("y_now|state_in|yy|point")]
        self.name = s.name(f"rhs|{self.law.name}|vector_field|derivative|f")
        with s.helper(self.name, *takes, *given.values()):
            if self.k == 1:
                parts = takes
            elif self.style != "split":
                if self.style == "stack" and s.chance(0.3):
                    for at, part in enumerate(parts):
                        s.line(f"{part} = {takes[0]}[{at}]")
                else:
                    s.line(f"{', '.join(parts)} = {takes[0]}")
            codes = self.rates(parts, inner)
            if s.chance(0.4) and self.k > 1:
                codes = [
                    s.put(f"d{part}|{part}_dot|{part}_rate", code).code
                    for part, code in zip(parts, codes, strict=True)
                ]
            if self.k == 1:
                s.line(f"return {codes[0]}")
            elif self.style == "stack":
                s.line(
                    "return "
                    + s.pick(("jnp.stack([{}])", "jnp.array([{}])", "jnp.stack(({}))")).format(
                        ", ".join(codes)
                    )
                )
            else:
                s.line("return " + ", ".join(codes))

    def plus(self, y: str, terms: list[tuple[str, str]]) -> str:
        """y + sum of factor * slope."""
        s = self.s
        if self.style == "stack":
            return y + "".join(signed(factor, k) for factor, k in terms)
        if len(terms) == 1:
            factor, k = terms[0]
            if not self.axpy:
                self.axpy = s.name("axpy|shifted|add_scaled")
                args = [s.name(word) for word in ("tree_y|base", "h_in|scale_by", "tree_k|slope")]
                leaf = s.name("p|leaf"), s.name("q|rate_leaf")
                with s.helper(self.axpy, *args):
                    s.line(
                        "return "
                        f"jax.tree.map(lambda {leaf[0]}, {leaf[1]}: {leaf[0]} + {args[1]} * {leaf[1]}, "
                        f"{args[0]}, {args[2]})"
                    )
            return f"{self.axpy}({y}, {factor}, {k})"
        names = [s.name("p|yi|leaf"), *(s.name(f"q{at}|s{at}") for at in range(len(terms)))]
        body = names[0] + "".join(signed(f, q) for (f, _), q in zip(terms, names[1:], strict=True))
        return f"jax.tree.map(lambda {', '.join(names)}: {body}, {', '.join([y, *(k for _, k in terms)])})"

    def advanced(self, y: str, h: Value, method: str) -> str:
        """Statements of one explicit step; the code of the state after it."""
        s = self.s
        rows, weights = STAGES[method]
        slopes: list[str] = []
        for row in ((), *rows):
            at = y
            terms = [(scaled(h, factor), k) for factor, k in zip(row, slopes, strict=True) if factor]
            if terms:
                at = self.plus(y, terms)
                at = s.put("mid|probe|y_stage|trial", at).code if s.chance(0.3) else at
            slopes.append(s.put(f"k{len(slopes) + 1}|slope{len(slopes) + 1}", self.rhs(at)).code)
        terms = [
            (scaled(h, FRACTIONS[w]) if not h.named else h.code if w == "1.0" else f"{h} * {w}", k)
            for w, k in zip(weights, slopes, strict=True)
            if w != "0.0"
        ]
        if method == "rk4" and s.chance(0.6) and self.style == "stack":
            k1, k2, k3, k4 = slopes
            return f"{y} + {h} / 6 * ({k1} + 2 * {k2} + 2 * {k3} + {k4})"
        return self.plus(y, terms)

    @property
    def shape(self) -> Shape:
        return (self.k, *self.batch) if self.style == "stack" and self.k > 1 else self.batch


FRACTIONS = {"1.0": 1.0, "0.5": 0.5, "0.25": 0.25, "0.75": 0.75, "0.125": 0.125, "0.375": 0.375}
FRACTIONS |= {"1 / 6": 1 / 6, "1 / 3": 1 / 3, "2 / 3": 2 / 3}


def signed(factor: str, k: str) -> str:
    return f" - {factor[1:]} * {k}" if factor.startswith("-") else f" + {factor} * {k}"


def scaled(h: Value, factor: float) -> str:
    if factor == 1:
        return h.code
    share = Fraction(factor).limit_denominator(100)
    over = "" if share.denominator == 1 else f" / {share.denominator}"
    return f"{h}{over}" if share.numerator == 1 else f"{share.numerator} * {h}{over}"


def parts_of(s: Sampler, system: System, out: Value) -> list[Value]:
    """The final state, whole or split into its variables."""
    if system.style == "stack":
        if system.k > 1 and s.chance(0.4):
            names = [
                s.name(word)
                for word in ("x_end|first_out", "y_end|second_out", "z_end|third_out")[: system.k]
            ]
            s.line(f"{', '.join(names)} = {out}")
            return [expr(name, system.batch, 4) for name in names]
        return [expr(out, system.shape, 4)]
    if s.chance(0.5):
        return [expr(f"{out}[{at}]", system.batch, 4) for at in range(system.k)]
    names = [s.name(word) for word in ("x_end|first_out", "y_end|second_out", "z_end|third_out")[: system.k]]
    s.line(f"{', '.join(names)} = {out}")
    return [expr(name, system.batch, 4) for name in names]


def close(s: Sampler, noun: str, parts: list[Value]) -> Kernel:
    if len(parts) > 1 and s.chance(0.5):
        return finish_each(s, noun, *parts)
    return finish_each(s, noun, *parts)


def fixed_steps(s: Sampler) -> Kernel:
    """A system by an explicit method, in a loop."""
    system = System(s, style=s.pick(("stack", "stack", "tree")))
    if system.k == 1:
        system.style = "stack"
    start = system.initial()
    h = s.scalar("h|dt|step_size", low=0.02, high=0.12)
    if s.chance(0.4):
        h = s.scalar("h|dt|step_size", low=0.02, high=0.12)
    method = s.pick(tuple(STAGES))
    stepper = ""
    if s.chance(0.3) and not system.given and not h.named:
        y = s.name("y_in|at_y|yn")
        system.rhs(y)
        stepper = s.name(f"{method}_step|integrate_step")
        with s.helper(stepper, y):
            s.line(f"return {system.advanced(y, h, method)}")

    def step(states: list[Value]) -> list[Value]:
        y = states[0].code
        code = f"{stepper}({y})" if stepper else system.advanced(y, h, method)
        return [expr(code, system.shape, 4, level=SUM)]

    state = start[0] if system.style == "stack" else expr(f"({', '.join(map(str, start))})", system.shape)
    (out,) = repeat(s, [state.over(4.0)], s.count(2, 10), step, hints="y|state|yt|now")
    noun = f"{system.law.name}|{method}|{system.law.name} {method}".replace("_", " ")
    return close(s, noun, parts_of(s, system, out))


def recorded(s: Sampler) -> Kernel:
    """A trajectory: a scan that keeps every state, perhaps over a forcing."""
    system = System(s, style="stack")
    (y0,) = system.initial()
    n = s.count(3, 8)
    h, method = s.scalar("h|dt|step_size", low=0.02, high=0.12), s.pick(("euler", "midpoint", "heun", "rk4"))
    drive = s.array("drive|forcing|input_current|u_t", (n,), low=-0.5, high=0.5) if s.chance(0.6) else None
    body, y = s.name("step|advance|body"), s.name("y|state|yt")
    item = s.name("f_t|force_t|kick") if drive else "_"
    with s.suite(f"def {body}({y}, {item}):"):
        nxt = s.put("y_new|after|nxt", system.advanced(y, h, method))
        if drive:
            place = s.count(0, system.k - 1)
            pushed = (
                f"{nxt} + {h} * {item}"
                if system.k == 1 or s.chance(0.4)
                else f"{nxt}.at[{place}].add({h} * {item})"
            )
            nxt = s.put("pushed|forced", pushed)
        kept, shape = s.pick(((nxt, system.shape), (f"jnp.sum({nxt}**2)", ()), (f"jnp.mean({nxt})", ())))
        s.line(f"return {nxt}, {kept}")
    last, path = s.name("last|final"), s.name("path|trajectory|orbit")
    xs = drive if drive else f"None, length={n}"
    s.line(f"{last}, {path} = {s.lax}.scan({body}, {y0}, {xs})")
    results = [expr(path, (n, *shape), 6)]
    if s.chance(0.5):
        results.append(expr(last, system.shape, 4))
    return finish_each(s, f"{system.law.name} orbit|recorded trajectory".replace("_", " "), *results)


def implicit(s: Sampler) -> Kernel:
    """Backward Euler or the trapezoid rule, by Newton's or by fixed-point iterations."""
    noun = s.pick(("backward euler", "trapezoid rule", "picard iteration"))
    shape = s.shape(0, 2, 8)
    y0 = s.array("y0|x0|u0", shape, low=-1.0, high=1.0)
    picard = noun == "picard iteration"  # Contracts where the step times the slope of the law lies below 1.
    stiff = s.array("stiffness|lam|rate", s.partner(shape), low=0.5, high=1.0 if picard else 3.0)
    h = s.scalar("h|dt|step_size", low=0.1, high=0.25 if picard else 0.5)
    y, p = s.name("y|u|x"), s.name("k|lam_in|rate_in")
    law = s.pick(
        (
            "-{p} * ({y} - jnp.cos({y}))",
            "-{p} * {y} / (1 + {y}**2) - {y}",
            "-{p} * jnp.sinh({y})",
            "-{p} * {y}**3 - 0.5 * {y}",
            "-{p} * jnp.tanh(2 * {y})",
            "0.5 - {p} * jnp.arctan({y})",
        )
    )
    with s.function("rhs|f|decay|law", y, p) as f:
        s.line(f"return {law.format(y=y, p=p)}")

    def residual(new: object, old: object) -> str:
        if noun == "backward euler":
            return f"{new} - {old} - {h} * {f}({new}, {stiff})"
        return f"{new} - {old} - {h} / 2 * ({f}({new}, {stiff}) + {f}({old}, {stiff}))"

    def step(states: list[Value]) -> list[Value]:
        old = states[0]
        if picard:
            body, guess = s.name("picard|fixed_point"), s.name("guess|yk")
            with s.suite(f"def {body}(_, {guess}):"):
                s.line(f"return {old} + {h} * {f}({guess}, {stiff})")
            return [expr(f"{s.lax}.fori_loop(0, {s.count(3, 6)}, {body}, {old})", shape, 3)]
        body, guess = s.name("newton|newton_step"), s.name("guess|yk")
        unknown = s.name("z|w|target")
        with s.suite(f"def {body}(_, {guess}):"):
            gap = s.name("defect|residual|g")
            with s.suite(f"def {gap}({unknown}):"):
                s.line(f"return {residual(unknown, old)}")
            r, slope = s.name("r|value_now"), s.name("slope|dr")
            form = s.pick(("jvp", "grad", "linearize"))
            if form == "jvp":
                s.line(f"{r}, {slope} = jax.jvp({gap}, ({guess},), (jnp.ones_like({guess}),))")
            elif form == "grad":
                s.line(f"{r} = {gap}({guess})")
                total = f"lambda {(q := s.name('q|t'))}: jnp.sum({gap}({q}))"
                s.line(f"{slope} = jax.grad({total})({guess})")
            else:
                pusher = s.name("push|lin")
                s.line(f"{r}, {pusher} = jax.linearize({gap}, {guess})")
                s.line(f"{slope} = {pusher}(jnp.ones_like({guess}))")
            s.line(f"return {guess} - {r} / {slope}")
        return [expr(f"{s.lax}.fori_loop(0, {s.count(2, 3)}, {body}, {old})", shape, 3)]

    (out,) = repeat(s, [y0.over(3.0)], s.count(2, 3), step, loops=0.5, hints="yn|u_n|now")
    return finish_each(s, noun, out)


def control(s: Sampler) -> Kernel:
    """A controller around a plant: PID, state feedback, bang-bang, in a scan over the reference."""
    n, tail = s.count(4, 9), s.shape(0, 1, 4)
    ref = s.array("reference|setpoint|target", (n, *tail), low=-1.0, high=1.0)
    work = ref
    gains = [s.scalar("kp|p_gain", low=0.5, high=1.5)]
    gains += [s.scalar((a, b), low=0.05, high=0.4) for a, b in (("ki", "i_gain"), ("kd", "d_gain"))]
    dt, plant, noun = (
        s.scalar("dt|step_size", low=0.05, high=0.3),
        s.count(0, 2),
        s.pick(("pid loop", "anti windup", "saturated control", "gain scheduling")),
    )
    body, carry, item = (
        s.name("loop|control_step|tick"),
        s.name("carry|state"),
        s.name("r|goal|ref_t"),
    )
    with s.suite(f"def {body}({carry}, {item}):"):
        x, v, mem, prev = (
            s.name(o) for o in ("x|pos|level", "v|rate|speed", "integral|acc", "prev_err|last_e")
        )
        s.line(f"{x}, {v}, {mem}, {prev} = {carry}")
        e = s.put("err|e|gap", f"{item} - {x}")
        total = s.put("integral_new|acc_new", f"{mem} + {dt} * {e}")
        if noun == "anti windup":
            total = s.put("unwound|held", f"jnp.clip({total}, -{s.coef(0.1, 0.5)}, {s.coef(0.1, 0.5)})")
        slope = s.put("d_err|derr", f"({e} - {prev}) / {s.coef(0.5, 1.5)}")
        act = f"{gains[0]} * {e} + {gains[1]} * {total} + {gains[2]} * {slope}"
        u = s.put("u|command|effort", act).code
        if noun == "saturated control":
            u = s.put("limited|saturated", f"jnp.tanh({u})").code
        elif noun == "gain scheduling":
            u = s.put("switched|banged", f"jnp.where(jnp.abs({e}) > {s.coef(0.2, 0.6)}, {u}, 0.3 * {u})").code
        force = (
            f"{u} - {v}",
            f"{u} - {x}**3 - {v}",
            f"{u} - jnp.sin({x}) - 0.1 * {v}",
        )[plant]
        vn = s.put("v_new|faster", f"{v} + {dt} * ({force})")
        xn = s.put("x_new|moved", f"{x} + {dt} * {vn}").code
        kept = s.pick((xn, u, f"({xn}, {u})"))
        s.line(f"return ({xn}, {vn}, {total}, {e}), {kept}")
    zero = s.put("zero|rest|quiet", f"jnp.zeros_like({work}[0])")
    first = s.array("x0|start_at", tail, low=-1.0, high=1.0) if s.chance(0.5) else zero
    last, path = s.name("last|final"), s.name("path|history")
    if kept.startswith("("):
        path = f"({s.name('xs_out|levels')}, {s.name('us_out|efforts')})"
    s.line(f"{last}, {path} = {s.lax}.scan({body}, ({first}, {zero}, {zero}, {zero}), {work})")
    traces = [expr(name, (n, *tail), 5) for name in path.strip("()").split(", ")]
    if s.chance(0.4):
        traces.append(expr(f"{last}[{s.count(0, 1)}]", tail, 5))
    if s.chance(0.4):
        cost = s.put("cost|tracking", f"jnp.mean(({traces[0]} - {work}) ** 2)", (), (0, 20))
        return finish_each(s, "tracking cost|controller score", cost, *traces[1:])
    return close(s, noun, traces)


def adaptive(s: Sampler) -> Kernel:
    """Step-size control: accept or reject by where, or halve in a bounded while_loop without a gradient."""
    law = s.pick([law for law in LAWS if not law.positive])
    system = System(s, law, "stack", single=True)
    (y0,) = system.initial()
    y0 = y0.over(4.0)
    tol = s.coef(0.01, 0.1)
    system.rhs("y")
    if s.chance(0.5):
        body, carry = s.name("try_step|adapt|attempt"), s.name("carry|state")
        with s.suite(f"def {body}(_, {carry}):"):
            y, h, t = s.name("y|yt"), s.name("h|dt"), s.name("t|clock")
            s.line(f"{y}, {h}, {t} = {carry}")
            k1 = s.put("k1|slope_a", system.rhs(y))
            low = s.put("coarse|y_low", f"{y} + {h} * {k1}").code
            k2 = s.put("k2|slope_b", system.rhs(low))
            high = s.put("fine|y_high", f"{y} + 0.5 * {h} * ({k1} + {k2})")
            err = s.put(
                "err|gap",
                s.pick(
                    (f"jnp.max(jnp.abs({high} - {low}))", f"jnp.sqrt(jnp.mean(({high} - {low}) ** 2) + 1e-4)")
                ),
            )
            ok = s.put("ok|accept", f"{err} < {tol}")
            grow, shrink = s.scalar("grow", low=1.1, high=1.6), s.coef(0.4, 0.8)
            yn = s.put("y_new|kept", f"jnp.where({ok}, {high}, {s.pick((y, low))})")
            hn = s.put("h_new|resized", f"jnp.where({ok}, {grow}, {shrink}) * {h}")
            tn = s.put("t_new|elapsed", f"{t} + jnp.where({ok}, {h}, 0)")
            s.line(f"return {yn}, {hn}, {tn}")
        h0 = s.scalar("h0|dt0|first_step", low=0.05, high=0.15)
        end_y, end_h, end_t = (
            s.name("y_end|reached"),
            s.name("h_end|last_h"),
            s.name("t_end|covered"),
        )
        s.line(
            f"{end_y}, {end_h}, {end_t} = {s.lax}.fori_loop(0, {s.count(2, 5)}, {body}, ({y0}, {h0}, {h0}))"
        )
        results = [expr(end_y, system.shape, 4), *([expr(end_t, (), (0, 2))] if s.chance(0.6) else [])]
        return finish_each(
            s, f"adaptive {system.law.name}|embedded pair|step control".replace("_", " "), *results
        )
    y = s.put("fixed_y|frozen|y_const", f"{s.lax}.stop_gradient({y0})").code
    test, body, st = (
        s.name("too_coarse|cond_fn"),
        s.name("halve|body_fn"),
        s.name("st|carry|loop_state"),
    )
    h, i = s.name("h|dt"), s.name("tries|n")
    with s.suite(f"def {test}({st}):"):
        s.line(f"{h}, {i} = {st}")
        jump = s.put("jump|move", f"{h} * jnp.max(jnp.abs({system.rhs(y)}))")
        s.line(f"return ({jump} > {tol}) & ({i} < {s.count(3, 6)})")
    with s.suite(f"def {body}({st}):"):
        s.line(f"return {st}[0], {st}[1] + 1")
    chosen, count = s.name("h_ok|step_found"), s.name("n_tries|halvings")
    s.line(f"{chosen}, {count} = {s.lax}.while_loop({test}, {body}, ({s.coef(0.1, 0.3)}, 0))")
    method = s.pick(("midpoint", "heun", "rk4"))
    out = s.put("stepped|advanced", system.advanced(y0.code, expr(chosen), method), system.shape, 4)
    return finish_each(s, f"adaptive {system.law.name}|halving step".replace("_", " "), out)


def shooting(s: Sampler) -> Kernel:
    """A boundary value problem by shooting: secant or Newton on the end of an integration."""
    left, right = (
        s.scalar("left|y_a|start", low=-0.5, high=0.5),
        s.scalar("right|y_b|goal", low=0.2, high=1.0),
    )
    k = s.scalar("k|stiffness", low=0.3, high=1.2)
    n, h = s.count(3, 6), s.scalar("h|dt|step_size", low=0.15, high=0.25)
    slope, carry, body = s.name("slope|v0|aim"), s.name("state|carry"), s.name("step|march")
    shot = s.name("shoot|endpoint|fly")
    y, v = s.name("y|u"), s.name("v|dy")
    law = s.pick(
        (
            "-{k} * {y}",
            "-{k} * jnp.sin({y})",
            "{k} * {y} * (1 - {y})",
            "-{k} * {y}**3",
            "{k} * jnp.tanh({y}) - 0.2 * {v}",
        )
    )
    with s.suite(f"def {shot}({slope}):"):
        with s.suite(f"def {body}({carry}, _):"):
            s.line(f"{y}, {v} = {carry}")
            acc = s.put("acc|bend", law.format(k=k, y=y, v=v))
            if s.chance(0.5):
                vn = s.put("v_new|vn", f"{v} + {h} * {acc}")
                s.line(f"return ({y} + {h} * {vn}, {vn}), None")
            else:
                s.line(f"return ({y} + {h} * {v} + {h}**2 / 2 * {acc}, {v} + {h} * {acc}), None")
        reached = s.name("reached|arrived")
        s.line(f"({reached}, _), _ = {s.lax}.scan({body}, ({left}, {slope}), None, length={n})")
        s.line(f"return {reached} - {right}")
    method = s.pick(("secant", "newton"))
    guess = s.scalar("guess|first_aim", low=0.2, high=1.5)
    if method == "newton":
        for _ in range(s.count(1, 2)):
            miss, d = s.name("miss|off_by|overshoot"), s.name("d_miss|sens|tilt")
            s.line(
                f"{miss}, {d} = "
                + s.pick((f"jax.value_and_grad({shot})({guess})", f"jax.jvp({shot}, ({guess},), (1.0,))"))
            )
            guess = s.put(
                "better|aim_next|refined_aim|closer",
                f"{guess} - {s.scalar('rate|eta', low=0.4, high=0.9)} * {miss} / (jnp.abs({d}) + 0.3)",
            )
    else:
        a, b = guess, s.put("other_aim|second_aim", f"{guess} + {s.coef(0.3, 0.8)}")
        fa, fb = s.put("fa|miss_a", f"{shot}({a})"), s.put("fb|miss_b", f"{shot}({b})")
        gap = s.put("gap|spread_f", f"{fb} - {fa}")
        guess = s.put("better|secant_aim", f"{b} - {fb} * ({b} - {a}) * {gap} / ({gap}**2 + 0.1)")
    out = [expr(guess, (), 4)]
    if s.chance(0.6):
        out.append(s.put("final_miss|left_over", f"{shot}({guess})", (), 4))
    return finish_each(s, "shooting|boundary value|aiming", *out)


def events(s: Sampler) -> Kernel:
    """Events at a threshold, by where: spikes with a reset, bounces, hysteresis, stick and slip."""
    n, tail = s.count(4, 10), s.shape(0, 1, 5)
    drive = s.array("current|drive|stimulus|spikes_in", (n, *tail), low=-0.5, high=1.5)
    work = drive
    leak, cut, dt = (
        s.scalar("leak|leak_rate", low=0.5, high=0.95),
        s.scalar("cutoff", low=0.3, high=0.9),
        s.scalar("dt|step_size", low=0.1, high=0.4),
    )
    noun = s.pick(("integrate and fire", "bouncing ball", "hysteresis", "stick slip"))
    body, carry, item = s.name("step|tick|neuron"), s.name("carry|state"), s.name("i_t|kick|inp")
    smooth = s.chance(0.4)
    with s.suite(f"def {body}({carry}, {item}):"):
        a, b = s.name("v|h|potential"), s.name("w|speed|trace_in")
        s.line(f"{a}, {b} = {carry}")
        if noun == "integrate and fire":
            up = s.put("charged|raised", f"{leak} * {a} + {dt} * {item} - 0.1 * {b}")
            spike = s.put(
                "spike|fired",
                f"jax.nn.sigmoid(6 * ({up} - {cut}))"
                if smooth
                else f"jnp.where({up} > {cut}, {s.coef(0.5, 1)}, 0.0)",
            )
            an = s.put("v_next|after_reset", f"{up} * (1 - {spike})")
            bn = s.put("w_next|adapted", f"{b} + {spike} * {up}")
        elif noun == "bouncing ball":
            vn = s.put("falling|v_try", f"{b} - {dt} * (1 - {item})")
            hn = s.put("h_try|dropped", f"{a} + {dt} * {vn}")
            hit = s.put("hit|below", f"{hn} < -{cut}")
            an = s.put("h_next|above", f"jnp.where({hit}, -2 * {cut} - {hn}, {hn})")
            bn = s.put("speed_next|bounced", f"jnp.where({hit}, -{leak} * {vn}, {vn})")
        elif noun == "hysteresis":
            on = s.put(
                "on|heating",
                f"jnp.where({a} < {cut}, 1.0, jnp.where({a} > {cut} + 0.3, 0.0, {b}))",
            )
            an = s.put("temp_next|warmed", f"{a} + {dt} * ({on} + {item} - {leak} * {a})")
            bn = s.put("valve|relay", f"0.5 * ({on} + {b})")
        else:
            gap = s.put("gap|sep", f"{item} - {a}")
            stick = s.put("stuck|at_rest", f"jnp.abs({gap}) < {cut}")
            bn = s.put(
                "slip|sliding",
                f"jnp.where({stick}, {leak} * {b}, {b} + {dt} * ({gap} - {cut} / 2 * jnp.sign({gap})))",
            )
            an = s.put("place|slid", f"{a} + {dt} * {bn}")
        kept = s.pick((an, bn, f"{an} * {item}"))
        s.line(f"return ({an}, {bn}), {kept}")
    zero = f"jnp.zeros_like({work}[0])"
    first = s.array("v0|h_start|rest_state", tail, low=0.0, high=0.8) if s.chance(0.5) else zero
    last, path = s.name("last|final"), s.name("path|raster|log_v")
    s.line(f"{last}, {path} = {s.lax}.scan({body}, ({first}, {zero}), {work})")
    out = [expr(path, (n, *tail), 5)]
    if s.chance(0.5):
        out.append(expr(f"{last}[0]", tail, 5))
    return finish_each(s, noun, *out)


def linear(s: Sampler) -> Kernel:
    """Linear systems: state space models, matrix exponentials by series, Kalman's filter."""
    d, n = s.count(2, 4), s.count(3, 6)
    a = s.array("a_mat|transition|dynamics", (d, d), low=-0.4, high=0.4)
    return s.one_of(
        lambda: _state_space(s, d, n, a),
        lambda: _matrix_exponential(s, d, a),
        lambda: _kalman_filter(s, d, n, a),
    )


def _state_space(s: Sampler, d: int, n: int, a: Value) -> Kernel:
    x = s.array("x0|state0", (d,), low=-1.0, high=1.0)
    k = s.count(1, 3)
    u = s.array("controls|inputs|u_seq", (n, k), low=-1.0, high=1.0)
    b, c = (
        s.array("b_mat|input_map", (d, k), low=-0.8, high=0.8),
        s.array("c_mat|readout", (k, d), low=-0.8, high=0.8),
    )
    body, st, item = s.name("step|ssm"), s.name("h|x_t|state"), s.name("u_t|inp")
    gate = s.pick(("{}", "jnp.tanh({})", "{}", "0.5 * ({})"))
    with s.suite(f"def {body}({st}, {item}):"):
        nxt = s.put("nxt|h_new", gate.format(f"{a} @ {st} + {b} @ {item}"))
        s.line(f"return {nxt}, {c} @ {nxt}")
    last, ys = s.name("last|h_end"), s.name("ys|outputs")
    s.line(f"{last}, {ys} = {s.lax}.scan({body}, {x}, {u})")
    return finish_each(s, "state space|linear recurrence", expr(ys, (n, k), 9), expr(last, (d,), 9))


def _matrix_exponential(s: Sampler, d: int, a: Value) -> Kernel:
    h = s.scalar("t|horizon|h", low=0.2, high=0.8)
    x = s.array("x0|states0", (d, s.count(1, 3)), low=-1.0, high=1.0)
    m = s.put("ah|gen", f"{h} * {a}")
    terms = s.count(3, 6)
    if s.chance(0.5):
        body, at, carry = s.name("add_term|series"), s.name("k|i"), s.name("carry|acc")
        with s.suite(f"def {body}({at}, {carry}):"):
            tot, term = s.name("total_so_far|so_far"), s.name("term|power_k")
            s.line(f"{tot}, {term} = {carry}")
            new = s.put("fresh|next_term", f"{term} @ {m} / ({at} + 1)")
            s.line(f"return {tot} + {new}, {new}")
        eye = s.put("eye|ident", f"jnp.eye({d}, dtype={m}.dtype)")
        e = s.name("expm_a|propagator")
        s.line(f"{e}, _ = {s.lax}.fori_loop(0, {terms}, {body}, ({eye}, {eye}))")
    else:
        sq = s.put("sq|a2", f"{m} @ {m}")
        p = s.put("upper_half|num", f"jnp.eye({d}, dtype={m}.dtype) + 0.5 * {m} + {sq} / 12")
        q = s.put("lower_half|den", f"jnp.eye({d}, dtype={m}.dtype) - 0.5 * {m} + {sq} / 12")
        e = s.put("pade|propagator", f"jnp.linalg.solve({q}, {p})").code
    out = s.put("evolved|later", f"{e} @ {x}", x.shape, 9)
    return finish_each(
        s,
        "matrix exponential|propagator",
        s.bounded(out, 9),
        *([expr(e, (d, d), 5)] if s.chance(0.4) else []),
    )


def _kalman_filter(s: Sampler, d: int, n: int, a: Value) -> Kernel:
    z = s.array("measurements|obs|readings", (n,), low=-1.0, high=1.0)
    hvec = s.array("h_vec|observe", (d,), low=0.3, high=1.0)
    q, r = s.scalar("q|process_var", low=0.05, high=0.3).code, s.scalar("r|radius", low=0.2, high=0.8)
    body, carry, item = s.name("filter_step|kalman"), s.name("carry|belief"), s.name("z_t|seen")
    with s.suite(f"def {body}({carry}, {item}):"):
        m, p = s.name("m|mean_t"), s.name("p|cov_t")
        s.line(f"{m}, {p} = {carry}")
        mp = s.put("m_pred|ahead", f"{a} @ {m}")
        pp = s.put("p_pred|spread_pred", f"{a} @ {p} @ {a}.T + {q} * jnp.eye({d}, dtype={a}.dtype)")
        inn = s.put("innov|surprise", f"{item} - {hvec} @ {mp}")
        var = s.put("s_var|innov_var", f"{hvec} @ {pp} @ {hvec} + {r}")
        gain = s.put("gain|k_gain", f"{pp} @ {hvec} / {var}")
        mn = s.put("m_new|updated_m", f"{mp} + {gain} * {inn}")
        pn = s.put("p_new|updated_p", f"{pp} - jnp.outer({gain}, {hvec} @ {pp})")
        kept, shape = s.pick(((f"jnp.log({var}) + {inn}**2 / {var}", ()), (mn, (d,)), (inn, ())))
        s.line(f"return ({mn}, {pn}), {kept}")
    last, path = s.name("last|final"), s.name("path|filtered|loglik")
    start = f"(jnp.zeros_like({hvec}), jnp.eye({d}, dtype={a}.dtype))"
    s.line(f"{last}, {path} = {s.lax}.scan({body}, {start}, {z})")
    return finish_each(
        s,
        "kalman filter|tracking filter",
        expr(path, (n, *shape), 9),
        *([expr(f"{last}[1]", (d, d), (-3, 5))] if s.chance(0.5) else []),
    )


def network(s: Sampler) -> Kernel:
    """Many coupled units: reaction networks by stoichiometry, Hopfield nets, diffusion on graphs."""
    n = s.count(2, 6)
    noun = s.pick(("reaction network", "hopfield", "graph diffusion", "coupled units"))
    x0 = s.array("x0|conc|activity|rates0", (n,), low=0.2, high=1.0)
    h = s.scalar("h|dt|step_size", low=0.05, high=0.3)
    k = s.array("k_rates|thresholds|bias", (n,), low=0.2, high=1.0)
    if noun == "reaction network":
        r = s.count(2, 4)
        w = s.array("stoich|s_matrix", (n, r), low=-0.8, high=0.8)
        orders = s.array("orders|exponents", (r, n), low=0.0, high=0.8)
        kr = (
            s.put("speeds|k_fwd", f"{k}[:1] * jnp.ones(({r},), dtype={k}.dtype)")
            if s.chance(0.3)
            else s.array("kf|speed_consts", (r,), low=0.2, high=1.0)
        )
    else:
        w = s.array("coupling|weights|adjacency", (n, n), low=-0.8, high=0.8)
    first = x0.over(4.0)

    def step(states: list[Value]) -> list[Value]:
        x = states[0]
        if noun == "reaction network":
            logs = s.put("logs|log_x", f"jnp.log(jnp.abs({x}) + 0.3)")
            flux = s.put("flux|rates_now", f"{kr} * jnp.exp({orders} @ {logs})")
            move = f"{w} @ {flux} - {k} * {x}"
        elif noun == "hopfield":
            move = f"jnp.tanh({w} @ {x} + {k}) - {x}"
        elif noun == "graph diffusion":
            deg = s.put("degree|row_sum", f"jnp.sum(jnp.abs({w}), axis=1)")
            move = f"jnp.abs({w}) @ {x} - {deg} * {x} + {k} * {x} * (1 - {x})"
        else:
            gap = s.put("gap|pair_gap", f"{x}[None, :] - {x}[:, None]")
            move = f"jnp.sum({w} * jnp.tanh({gap}), axis=1) - {k} * jnp.sin({x})"
        dx = s.put("dx|drift|change", move)
        if s.chance(0.3):
            dx = s.put("limited|damped_dx", f"{dx} / (1 + jnp.abs({dx}))")
        return [expr(f"{x} + {h} * {dx}", (n,), 4, level=SUM)]

    (out,) = repeat(s, [first], s.count(2, 6), step, hints="x|act|xt")
    return finish_each(s, noun, out)


def stochastic(s: Sampler) -> Kernel:
    """Stochastic equations under given noise: Euler-Maruyama, Milstein, Heun; paths and payoffs."""
    n, m = s.count(3, 8), s.count(1, 6)
    dw = s.array("dw|noise|normals|shocks", (n, m), low=-1.0, high=1.0)
    x0 = s.array("x0|spot|start", s.pick(((), (m,))), low=0.5, high=1.5)
    mu, sigma = (
        s.scalar("mu|drift|r", low=-0.3, high=0.5),
        s.scalar("sigma|vol", low=0.1, high=0.5),
    )
    kind, method, dt = (
        s.count(0, 3),
        s.pick(("euler", "milstein", "heun")),
        s.scalar("dt|step_size", low=0.05, high=0.25),
    )
    x = s.name("x|price|level")
    with s.function("drift_fn|trend|mean_move", x, mu_in := s.name("mu_in|rate_in")) as f:
        s.line(
            "return "
            + (
                f"{mu_in} * {x}",
                f"({mu_in} - {x})",
                f"{mu_in} - {x}**3",
                f"{mu_in} * jnp.sin({x})",
            )[kind]
        )
    y = s.name("y|px|at_level")
    with s.function("diffusion_fn|volatility|noise_scale", y, sg := s.name("sigma_in|vol_in")) as g:
        s.line(
            "return "
            + (
                f"{sg} * {y}",
                f"{sg} * jnp.sqrt(jnp.abs({y}) + {s.epsilon()})",
                f"{sg} / (1 + {y}**2)",
                f"{sg} * jnp.cos({y})",
            )[s.count(0, 3)]
        )
    body, carry, item = s.name("step|sde_step"), s.name("now|xt"), s.name("z|dw_t|shock")
    with s.suite(f"def {body}({carry}, {item}):"):
        a = s.put("a|drift_now", f"{f}({carry}, {mu})")
        b = s.put("b|vol_now", f"{g}({carry}, {sigma})")
        euler = f"{carry} + {dt} * {a} + jnp.sqrt({dt}) * {b} * {item}"
        if method == "milstein":
            q = s.name("q|v")
            slope = s.put("db|vol_slope", f"jax.vmap(jax.grad({g}), in_axes=(0, None))({carry}, {sigma})")
            assert q
            euler += f" + {dt} / 2 * {b} * {slope} * ({item}**2 - 1)"
        nxt = s.put("nxt|moved", euler)
        if method == "heun":
            nxt = s.put(
                "corrected|heun_x",
                f"{carry} + {dt} / 2 * ({a} + {f}({nxt}, {mu})) + jnp.sqrt({dt}) * {b} * {item}",
            )
        kept, tail = s.pick(((f"{nxt}", (m,)), (f"jnp.mean({nxt})", ())))
        s.line(f"return {nxt}, {kept}")
    start = s.put("spread_start|x_init", f"{x0} * jnp.ones_like({dw}[0])")
    last, path = s.name("last|final"), s.name("path|paths")
    s.line(f"{last}, {path} = {s.lax}.scan({body}, {start}, {dw})")
    out = [expr(last, (m,), 4), *([expr(path, (n, *tail), 4)] if s.chance(0.5) else [])]
    if s.chance(0.4):
        out[0] = s.put(
            "payoff|call_value", f"jax.nn.softplus(4 * ({last} - {s.coef(0.6, 1.2)})) / 4", (m,), (0, 5)
        )
    return finish_each(
        s, ("geometric brownian", "mean reversion", "double well", "noisy pendulum")[kind], *out
    )


def delayed(s: Sampler) -> Kernel:
    """Delays and multistep methods: a carried buffer of what was."""
    d, tail = s.count(2, 5), s.shape(0, 1, 4)
    past = s.array("past|buffer|history0", (d, *tail), low=0.2, high=1.0)
    h, a, b = (
        s.scalar("h|dt|step_size", low=0.05, high=0.3),
        s.scalar("a|share", low=0.5, high=2.0),
        s.scalar("decay|loss|gamma", low=0.3, high=1.0),
    )
    kind, form = s.count(0, 3), s.pick(("concatenate", "roll"))
    buf = past.over(4.0)

    def rate(now: object, old: object) -> str:
        return (
            f"{a} * {old} / (1 + {old}**4) - {b} * {now}",
            f"{b} * {now} * (1 - {old})",
            f"-{b} * jnp.tanh({a} * {old})",
            f"{b} * jnp.sin({old}) - {a} * {now}**3",
        )[kind]

    def step(states: list[Value]) -> list[Value]:
        p = states[0]
        now, old = s.put("now|latest", f"{p}[-1]"), s.put("old|lagged", f"{p}[0]")
        nxt = s.put("nxt|fresh", f"{now} + {h} * ({rate(now, old)})")
        if form == "concatenate":
            return [expr(f"jnp.concatenate([{p}[1:], {nxt}[None]])", buf.shape, 4)]
        return [expr(f"jnp.roll({p}, -1, axis=0).at[-1].set({nxt})", buf.shape, 4)]

    (out,) = repeat(s, [buf], s.count(2, 7), step, hints="hist|window|buf")
    return finish_each(s, ("mackey glass", "delayed logistic", "delayed feedback", "delay line")[kind], out)


def symplectic(s: Sampler) -> Kernel:
    """A Hamiltonian by jax.grad and a splitting method."""
    d = s.count(1, 5)
    q0, p0 = (
        s.array("q0|q_init|angles", (d,), low=-1.0, high=1.0),
        s.array("p0|p_init|momenta", (d,), low=-1.0, high=1.0),
    )
    k = s.array("k|omega2|springs", (d,), low=0.4, high=1.5)
    h, order = s.scalar("h|dt|step_size", low=0.05, high=0.25), s.count(0, 2)
    q, kk = s.name("q|x|where_at"), s.name("k_in|consts")
    law = s.count(0, 3)
    with s.helper(pot := s.name("potential|v_of|stored"), q, kk):
        base = (
            f"0.5 * jnp.sum({kk} * {q}**2)",
            f"jnp.sum({kk} * (1 - jnp.cos({q})))",
            f"jnp.sum({kk} * ({q}**2 - 1) ** 2) / 4",
            f"jnp.sum({kk} * jnp.log(jnp.cosh({q})))",
        )[law]
        if d > 1 and s.chance(0.6):
            base += f" + jnp.sum(({q}[1:] - {q}[:-1]) ** {s.pick((2, 4))})"
        s.line(f"return {base}")
    full = s.chance(0.3)
    if full:
        pp = s.name("p|mom")
        q2, k2 = s.name("qq|pos_in"), s.name("k_also|kc")
        with s.helper(ham := s.name("hamiltonian|h_total"), q2, pp, k2):
            s.line(f"return 0.5 * jnp.sum({pp}**2) + {pot}({q2}, {k2})")
    parts = {0: [h.code], 1: [f"{h} / 2"] * 2, 2: []}[order]
    if order == 2:  # Yoshida's steps of fourth order.
        outer = s.put("w1|outer", f"{h} / (2 - 2 ** (1 / 3))").code
        parts = [outer, s.put("w0|middle", f"{h} - 2 * {outer}").code, outer]

    def step(states: list[Value]) -> list[Value]:
        x, p = states[0], states[1]
        for c in parts:
            force = f"jax.grad({ham})({x}, {p}, {k})" if full else f"jax.grad({pot})({x}, {k})"
            p = s.put("p_kick|p_mid|p_new|pn", f"{p} - {c} * {force}")
            vel = f"jax.grad({ham}, argnums=1)({x}, {p}, {k})" if full else p
            x = s.put("q_drift|q_mid|q_new|qn", f"{x} + {c} * {vel}")
        return [expr(x, (d,), 4), expr(p, (d,), 4)]

    out = repeat(
        s,
        [q0.over(4.0), p0.over(4.0)],
        s.count(1, 4),
        step,
        hints="qt|x_now,pt|mom_now",
    )
    if s.chance(0.4):
        e = s.put("energy|h_after", f"0.5 * jnp.sum({out[1]}**2) + {pot}({out[0]}, {k})", (), (-5, 20))
        return finish_each(s, "hamiltonian flow|energy drift", e, out[0])
    return close(s, "symplectic|yoshida|hamiltonian flow", out)


def sensitivity(s: Sampler) -> Kernel:
    """A flow and its derivatives: the variational equation by jvp, a monodromy matrix by jacfwd."""
    law = s.pick([law for law in LAWS if len(law.rates) > 1 and not law.positive])
    system = System(s, law, "stack", single=True)
    y0 = system.initial()[0].over(4.0)
    method, h, n = (
        s.pick(("euler", "midpoint", "heun", "rk4")),
        s.scalar("h|dt|step_size", low=0.05, high=0.15),
        s.count(2, 4),
    )
    y = s.name("y|state|point_in")
    system.rhs(y)
    with s.suite(f"def {(flow := s.name('flow|advance_one|phi'))}({y}):"):
        s.line(f"return {system.advanced(y, h, method)}")
    if s.chance(0.5):
        tangent = s.array("tangent|dy0|perturbation", (system.k,), low=-1.0, high=1.0)

        def step(states: list[Value]) -> list[Value]:
            a, b = s.name("y_next|base"), s.name("dy_next|var")
            s.line(f"{a}, {b} = jax.jvp({flow}, ({states[0]},), ({states[1]},))")
            if s.chance(0.5):
                b = s.put("unit_dy|rescaled", f"{b} / jnp.sqrt(jnp.sum({b}**2) + {s.epsilon()})").code
            return [expr(a, system.shape, 4), expr(b, system.shape, 4)]

        out = repeat(s, [y0, tangent.over(4.0)], n, step, hints="yt|orbit_y,dyt|tangent_t")
        return close(s, f"variational {law.name}|tangent flow|lyapunov".replace("_", " "), out)
    composed = flow
    if s.chance(0.6):
        start, i, cur = s.name("y_start|from_y"), s.name("i|k"), s.name("cur|yy")
        composed = s.name("map_out|many_steps")
        with s.suite(f"def {composed}({start}):"):
            s.line(f"return {s.lax}.fori_loop(0, {n}, lambda {i}, {cur}: {flow}({cur}), {start})")
    jac = s.put(
        "monodromy|jac|stm",
        f"jax.{s.pick(('jacfwd', 'jacrev', 'jacobian', 'jacfwd'))}({composed})({y0})",
        (system.k, system.k),
        3,
    )
    out2 = [
        jac,
        *([s.put("arrived|y_after", f"{composed}({y0})", system.shape, 4)] if s.chance(0.5) else []),
    ]
    return finish_each(s, f"monodromy {law.name}|transition matrix".replace("_", " "), *out2)


def neural(s: Sampler) -> Kernel:
    """A neural differential equation: a small net as the right-hand side."""
    d, hidden, batch = s.count(1, 3), s.count(2, 6), s.count(1, 4)
    y0 = s.array("y0|z0|latent", (batch, d) if s.chance(0.6) else (d,), low=-1.0, high=1.0)
    w1 = s.array("w1|w_in", (d, hidden), low=-0.8, high=0.8)
    w2 = s.array("w2|w_out", (hidden, d), low=-0.8, high=0.8)
    b1 = s.array("b1|bias_in", (hidden,), low=-0.5, high=0.5) if s.chance(0.6) else ""
    act = s.pick(("jnp.tanh", "jax.nn.silu", "jax.nn.softplus", "jnp.sin", "jax.nn.gelu", "jax.nn.elu"))
    y = s.name("y|z|state")
    with s.suite(f"def {(f := s.name('field|net|rhs'))}({y}):"):
        inner = f"{y} @ {w1}" + (f" + {b1}" if b1 else "")
        hid = s.put("hid|units", f"{act}({inner})")
        s.line("return " + (f"{hid} @ {w2}" + s.pick(("", f" - {y}"))))
    h, method = (
        s.scalar("h|dt|step_size", low=0.05, high=0.3),
        s.pick(("euler", "midpoint", "heun", "kutta3", "rk4")),
    )

    def step(states: list[Value]) -> list[Value]:
        at = states[0].code
        slopes: list[str] = []
        rows, weights = STAGES[method]
        for row in ((), *rows):
            probe = at + "".join(signed(scaled(h, c), k) for c, k in zip(row, slopes, strict=True) if c)
            slopes.append(s.put(f"k{len(slopes) + 1}|s{len(slopes) + 1}", f"{f}({probe})").code)
        total = at + "".join(
            f" + {scaled(h, FRACTIONS[w])} * {k}" for w, k in zip(weights, slopes, strict=True) if w != "0.0"
        )
        return [expr(total, y0.shape, 6, level=SUM)]

    (out,) = repeat(s, [y0.over(6.0)], s.count(2, 4), step, hints="zt|y_now|lat")
    return finish_each(s, "neural ode|continuous net|latent flow", out)


FORMS = (
    fixed_steps,
    fixed_steps,
    recorded,
    implicit,
    control,
    adaptive,
    shooting,
    events,
    linear,
    network,
    stochastic,
    delayed,
    symplectic,
    sensitivity,
    neural,
)
SOLVED = 0.7  # Share of the kernels whose steps are solved to a tolerance.
NARROW = (control, events, network, stochastic, delayed)


def draw(rng: random.Random) -> Kernel:
    if rng.random() < SOLVED:
        form = SOLVED_STEPS[int(rng.random() * len(SOLVED_STEPS))]
        return replace(form(Routine(rng, SOLVER_FLOATS.dtype(rng))), motif=form.__name__)
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("dynamics", "generate_dynamics_kernel", draw)
