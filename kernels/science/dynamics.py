"""Ordinary differential equations: systems, integrators, implicit and adaptive steps, control, events."""

import random
from dataclasses import dataclass

from kernels.kernel import Kernel, Template
from kernels.writing.draft import (
    Draft,
    choose,
    drawn,
    end,
    function,
    prepared,
    put,
    repeat,
    value,
    wide,
)
from kernels.writing.values import SUM, Shape, Value


@dataclass(frozen=True)
class Law:
    """A system of equations over x, y, z with parameters a, b, c; ``positive`` starts away from zero."""

    name: str
    rates: tuple[str, ...]
    positive: bool = False


LAWS = (
    Law("lorenz", ("{a} * ({y} - {x})", "{x} * ({b} - {z}) - {y}", "{x} * {y} - {c} * {z}")),
    Law("rossler", ("-{y} - {z}", "{x} + {a} * {y}", "{b} + {z} * ({x} - {c})")),
    Law("van_der_pol", ("{y}", "{a} * (1.0 - {x}**2) * {y} - {b} * {x}")),
    Law("pendulum", ("{y}", "-{a} * jnp.sin({x}) - {b} * {y}")),
    Law("lotka_volterra", ("{a} * {x} - {b} * {x} * {y}", "{c} * {x} * {y} - {y}"), True),
    Law("sir", ("-{a} * {x} * {y}", "{a} * {x} * {y} - {b} * {y}", "{b} * {y} - {c} * {z}"), True),
    Law("duffing", ("{y}", "{a} * {x} - {b} * {x}**3 - {c} * {y}")),
    Law("fitzhugh_nagumo", ("{x} - {x}**3 / 3.0 - {y} + {c}", "{a} * ({x} + {b} - 0.8 * {y})")),
    Law("brusselator", ("{a} + {x}**2 * {y} - ({b} + 1.0) * {x}", "{b} * {x} - {x}**2 * {y}"), True),
    Law("michaelis", ("-{a} * {x} / ({b} + {x})", "{a} * {x} / ({b} + {x}) - {c} * {y}"), True),
    Law(
        "robertson",
        ("-{a} * {x} + {b} * {y} * {z}", "{a} * {x} - {b} * {y} * {z} - {c} * {y}**2", "{c} * {y}**2"),
        True,
    ),
    Law("oscillator", ("{y}", "-{a} * {x} - {b} * {y}")),
    Law("glycolysis", ("-{x} + {a} * {y} + {x}**2 * {y}", "{b} - {a} * {y} - {x}**2 * {y}"), True),
    Law("toggle_switch", ("{a} / (1.0 + {y}**2) - {x}", "{b} / (1.0 + {x}**2) - {y}"), True),
    Law(
        "repressilator",
        ("{a} / (1.0 + {z}**2) - {x}", "{a} / (1.0 + {x}**2) - {b} * {y}", "{c} / (1.0 + {y}**2) - {z}"),
        True,
    ),
    Law("logistic", ("{a} * {x} * (1.0 - {x} / {b})",), True),
    Law("gompertz", ("-{a} * {x} * jnp.log({b} * jnp.abs({x}) + 0.3)",), True),
    Law("drag", ("{y}", "-{a} - {b} * {y} * jnp.abs({y})")),
    Law(
        "morris_lecar",
        ("{a} - 0.5 * ({x} + 0.5) - {b} * {y} * ({x} + 0.7)", "{c} * (0.5 * (1.0 + jnp.tanh({x})) - {y})"),
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
    "kutta3": (((0.5,), (-1.0, 2.0)), ("1.0 / 6.0", "2.0 / 3.0", "1.0 / 6.0")),
    "rk4": (((0.5,), (0.0, 0.5), (0.0, 0.0, 1.0)), ("1.0 / 6.0", "1.0 / 3.0", "1.0 / 3.0", "1.0 / 6.0")),
    "rk38": (((1 / 3,), (-1 / 3, 1.0), (1.0, -1.0, 1.0)), ("0.125", "0.375", "0.375", "0.125")),
}


class System:
    """A law with its parameters and its state: one array, a tuple of arrays, or separate variables."""

    def __init__(self, s: Draft, law: Law | None = None, style: str = "", single: bool = False) -> None:
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
                parameter = s.array(shape, *options.split("|"), low=0.4, high=1.4).code
                self.given.append(parameter)
            else:
                parameter = s.coef(0.4, 1.4).code
            self.parameters[key] = parameter
        self.name = ""
        self.axpy = ""

    def initial(self) -> list[Value]:
        """The state at the start, as its parts."""
        low = 0.3 if self.law.positive else -1.0
        s = self.s
        if self.style == "stack":
            y = s.array((self.k, *self.batch), "y0", "state0", "initial", "u0", "x0", low=low, high=1.0)
            y = y if self.law.positive else prepared(s, y, 1.5, 1)
            return [y]
        words = ("x0|u_init|theta0|prey0", "y0|v_init|omega0|pred0", "z0|w_init|rest0")
        return [s.array(self.batch, *word.split("|"), low=low, high=1.0) for word in words[: self.k]]

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
        given = {code: choose(s, f"{code}_in|p_{code}|{code}_coef") for code in self.given}
        inner = {key: given.get(code, code) for key, code in self.parameters.items()}
        words = ("x|u|theta|prey", "y|v|omega_t|pred", "z|w|third")
        parts = [choose(s, word) for word in words[: self.k]]
        takes = parts if self.style == "split" else [choose(s, "y_now|state_in|yy|point")]
        self.name = choose(s, f"rhs|{self.law.name}|vector_field|derivative|f")
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
                    put(s, f"d{part}|{part}_dot|{part}_rate", code).code
                    for part, code in zip(parts, codes, strict=True)
                ]
            if self.k == 1:
                s.line("return ", codes[0])
            elif self.style == "stack":
                s.line(
                    "return ",
                    s.pick(("jnp.stack([{}])", "jnp.array([{}])", "jnp.stack(({}))")).format(
                        ", ".join(codes)
                    ),
                )
            else:
                s.line("return ", ", ".join(codes))

    def plus(self, y: str, terms: list[tuple[str, str]]) -> str:
        """y + sum of factor * slope."""
        s = self.s
        if self.style == "stack":
            return y + "".join(signed(factor, k) for factor, k in terms)
        if len(terms) == 1:
            factor, k = terms[0]
            if not self.axpy:
                self.axpy = choose(s, "axpy|shifted|add_scaled")
                args = [choose(s, word) for word in ("tree_y|base", "h_in|scale_by", "tree_k|slope")]
                leaf = choose(s, "p|leaf"), choose(s, "q|rate_leaf")
                with s.helper(self.axpy, *args):
                    s.line(
                        "return ",
                        f"jax.tree.map(lambda {leaf[0]}, {leaf[1]}: {leaf[0]} + {args[1]} * {leaf[1]}, "
                        f"{args[0]}, {args[2]})",
                    )
            return f"{self.axpy}({y}, {factor}, {k})"
        names = [choose(s, "p|yi|leaf"), *(choose(s, f"q{at}|s{at}") for at in range(len(terms)))]
        body = names[0] + "".join(signed(f, q) for (f, _), q in zip(terms, names[1:], strict=True))
        return f"jax.tree.map(lambda {', '.join(names)}: {body}, {', '.join([y, *(k for _, k in terms)])})"

    def advanced(self, y: str, h: str, method: str) -> str:
        """Statements of one explicit step; the code of the state after it."""
        s = self.s
        rows, weights = STAGES[method]
        slopes: list[str] = []
        for row in ((), *rows):
            at = y
            terms = [(scaled(h, factor), k) for factor, k in zip(row, slopes, strict=True) if factor]
            if terms:
                at = self.plus(y, terms)
                at = put(s, "mid|probe|y_stage|trial", at).code if s.chance(0.3) else at
            slopes.append(put(s, f"k{len(slopes) + 1}|slope{len(slopes) + 1}", self.rhs(at)).code)
        terms = [
            (scaled(h, FRACTIONS[w]) if not h.isidentifier() else h if w == "1.0" else f"{h} * {w}", k)
            for w, k in zip(weights, slopes, strict=True)
            if w != "0.0"
        ]
        if method == "rk4" and s.chance(0.6) and self.style == "stack":
            k1, k2, k3, k4 = slopes
            return f"{y} + {h} / 6.0 * ({k1} + 2.0 * {k2} + 2.0 * {k3} + {k4})"
        return self.plus(y, terms)

    @property
    def shape(self) -> Shape:
        return (self.k, *self.batch) if self.style == "stack" and self.k > 1 else self.batch


FRACTIONS = {"1.0": 1.0, "0.5": 0.5, "0.25": 0.25, "0.75": 0.75, "0.125": 0.125, "0.375": 0.375}
FRACTIONS |= {"1.0 / 6.0": 1 / 6, "1.0 / 3.0": 1 / 3, "2.0 / 3.0": 2 / 3}


def signed(factor: str, k: str) -> str:
    return f" - {factor[1:]} * {k}" if factor.startswith("-") else f" + {factor} * {k}"


def scaled(h: str, factor: float) -> str:
    return h if factor == 1 else f"{factor:.3g} * {h}" if h.isidentifier() else f"{factor * float(h):.4g}"


def parts_of(s: Draft, system: System, out: Value) -> list[Value]:
    """What came out, part by part."""
    if system.style == "stack":
        if system.k > 1 and s.chance(0.4):
            names = [
                choose(s, word)
                for word in ("x_end|first_out", "y_end|second_out", "z_end|third_out")[: system.k]
            ]
            s.line(f"{', '.join(names)} = {out.code}")
            return [value(name, system.batch, -4, 4) for name in names]
        return [value(out.code, system.shape, -4, 4)]
    if s.chance(0.5):
        return [value(f"{out.code}[{at}]", system.batch, -4, 4) for at in range(system.k)]
    names = [
        choose(s, word) for word in ("x_end|first_out", "y_end|second_out", "z_end|third_out")[: system.k]
    ]
    s.line(f"{', '.join(names)} = {out.code}")
    return [value(name, system.batch, -4, 4) for name in names]


def close(s: Draft, noun: str, parts: list[Value]) -> Kernel:
    if len(parts) > 1 and s.chance(0.5):
        return end(s, noun, s.mix(parts, s.count(0, 1)))
    return end(s, noun, *parts)


def fixed_steps(s: Draft) -> Kernel:
    """A system by an explicit method, in a loop."""
    system = System(s, style=s.pick(("stack", "stack", "tree")))
    if system.k == 1:
        system.style = "stack"
    start = system.initial()
    h = s.coef(0.02, 0.12).code
    if s.chance(0.4):
        h = s.scalar("h", "dt", "step_size", low=0.02, high=0.12).code
    method = s.pick(tuple(STAGES))
    stepper = ""
    if s.chance(0.3) and not system.given and not h.isidentifier():
        y = choose(s, "y_in|at_y|yn")
        system.rhs(y)
        stepper = choose(s, f"{method}_step|integrate_step")
        with s.helper(stepper, y):
            s.line("return ", system.advanced(y, h, method))

    def step(states: list[Value]) -> list[Value]:
        y = states[0].code
        code = f"{stepper}({y})" if stepper else system.advanced(y, h, method)
        return [value(code, system.shape, -4, 4, level=SUM)]

    state = (
        start[0] if system.style == "stack" else value(f"({', '.join(p.code for p in start)})", system.shape)
    )
    (out,) = repeat(s, [wide(state, 4.0)], s.count(2, 10), step, hints="y|state|yt|now")
    noun = f"{system.law.name}|{method}|{system.law.name} {method}".replace("_", " ")
    return close(s, noun, parts_of(s, system, out))


def recorded(s: Draft) -> Kernel:
    """A trajectory: a scan that keeps every state, perhaps over a forcing."""
    system = System(s, style="stack")
    (y0,) = system.initial()
    n = s.count(3, 8)
    h, method = s.coef(0.02, 0.12).code, s.pick(("euler", "midpoint", "heun", "rk4"))
    drive = (
        s.array((n,), "drive", "forcing", "input_current", "u_t", low=-0.5, high=0.5)
        if s.chance(0.6)
        else None
    )
    body, y = choose(s, "step|advance|body"), choose(s, "y|state|yt")
    item = choose(s, "f_t|force_t|kick") if drive else "_"
    with s.suite(f"def {body}({y}, {item}):"):
        nxt = put(s, "y_new|after|nxt", system.advanced(y, h, method)).code
        if drive:
            place = s.count(0, system.k - 1)
            pushed = (
                f"{nxt} + {h} * {item}"
                if system.k == 1 or s.chance(0.4)
                else f"{nxt}.at[{place}].add({h} * {item})"
            )
            nxt = put(s, "pushed|forced", pushed).code
        kept, shape = s.pick(((nxt, system.shape), (f"jnp.sum({nxt}**2)", ()), (f"jnp.mean({nxt})", ())))
        s.line(f"return {nxt}, {kept}")
    last, path = choose(s, "last|final"), choose(s, "path|trajectory|orbit")
    xs = drive.code if drive else f"None, length={n}"
    s.line(f"{last}, {path} = ", f"{s.lax}.scan({body}, {y0.code}, {xs})")
    results = [value(path, (n, *shape), -6, 6)]
    if s.chance(0.5):
        results.append(value(last, system.shape, -4, 4))
    return end(s, f"{system.law.name} orbit|recorded trajectory".replace("_", " "), *results)


def implicit(s: Draft) -> Kernel:
    """Backward Euler or the trapezoid rule, by Newton's or by fixed-point iterations."""
    kind = s.count(0, 2)
    shape = s.shape(0, 2, 8)
    y0 = prepared(s, s.array(shape, "y0", "x0", "u0", low=-1.0, high=1.0), 1.5, 1)
    stiff = s.array(s.partner(shape), "stiffness", "lam", "rate", low=0.5, high=3.0).code
    h = s.coef(0.1, 0.5).code
    y, p = choose(s, "y|u|x"), choose(s, "k|lam_in|rate_in")
    law = s.pick(
        (
            "-{p} * ({y} - jnp.cos({y}))",
            "-{p} * {y} / (1.0 + {y}**2) - {y}",
            "-{p} * jnp.sinh({y})",
            "-{p} * {y}**3 - 0.5 * {y}",
            "-{p} * jnp.tanh(2.0 * {y})",
            "0.5 - {p} * jnp.arctan({y})",
        )
    )
    with function(s, "rhs|f|decay|law", y, p) as f:
        s.line("return ", law.format(y=y, p=p))

    def residual(new: str, old: str) -> str:
        if kind == 0:
            return f"{new} - {old} - {h} * {f}({new}, {stiff})"
        return f"{new} - {old} - {float(h) / 2:.3g} * ({f}({new}, {stiff}) + {f}({old}, {stiff}))"

    def step(states: list[Value]) -> list[Value]:
        old = states[0].code
        if kind == 2:
            body, guess = choose(s, "picard|fixed_point"), choose(s, "guess|yk")
            with s.suite(f"def {body}(_, {guess}):"):
                s.line("return ", f"{old} + {float(h) / 3:.3g} * {f}({guess}, {stiff})")
            return [value(f"{s.lax}.fori_loop(0, {s.count(3, 6)}, {body}, {old})", shape, -3, 3)]
        body, guess = choose(s, "newton|newton_step"), choose(s, "guess|yk")
        unknown = choose(s, "z|w|target")
        with s.suite(f"def {body}(_, {guess}):"):
            gap = choose(s, "defect|residual|g")
            with s.suite(f"def {gap}({unknown}):"):
                s.line("return ", residual(unknown, old))
            r, slope = choose(s, "r|value_now"), choose(s, "slope|dr")
            style = s.count(0, 2)
            if style == 0:
                s.line(f"{r}, {slope} = ", f"jax.jvp({gap}, ({guess},), (jnp.ones_like({guess}),))")
            elif style == 1:
                s.line(f"{r} = {gap}({guess})")
                total = f"lambda {(q := choose(s, 'q|t'))}: jnp.sum({gap}({q}))"
                s.line(f"{slope} = ", f"jax.grad({total})({guess})")
            else:
                s.line(f"{r}, {choose(s, 'push|lin')} = ", f"jax.linearize({gap}, {guess})")
                pusher = s.lines[-1].split("=")[0].split(",")[1].strip()
                s.line(f"{slope} = {pusher}(jnp.ones_like({guess}))")
            s.line("return ", f"{guess} - {r} / {slope}")
        return [value(f"{s.lax}.fori_loop(0, {s.count(2, 3)}, {body}, {old})", shape, -3, 3)]

    (out,) = repeat(s, [wide(y0, 3.0)], s.count(1, 3), step, loops=0.5, hints="yn|u_n|now")
    return end(s, ("backward euler", "trapezoid rule", "picard iteration")[kind], out)


def control(s: Draft) -> Kernel:
    """A controller around a plant: PID, state feedback, bang-bang, in a scan over the reference."""
    n, tail = s.count(4, 9), s.shape(0, 1, 4)
    ref = s.array((n, *tail), "reference", "setpoint", "target", low=-1.0, high=1.0)
    work = prepared(s, ref, 1.5, 1)
    gains = [s.scalar("kp", "p_gain", low=0.5, high=1.5).code if s.chance(0.5) else s.coef(0.5, 1.5).code]
    gains += [
        s.scalar(a, b, low=0.05, high=0.4).code if s.chance(0.4) else s.coef(0.05, 0.4).code
        for a, b in (("ki", "i_gain"), ("kd", "d_gain"))
    ]
    dt, plant, kind = s.coef(0.05, 0.3).code, s.count(0, 2), s.count(0, 3)
    body, carry, item = (
        choose(s, "loop|control_step|tick"),
        choose(s, "carry|state"),
        choose(s, "r|goal|ref_t"),
    )
    with s.suite(f"def {body}({carry}, {item}):"):
        x, v, mem, prev = (
            choose(s, o) for o in ("x|pos|level", "v|rate|speed", "integral|acc", "prev_err|last_e")
        )
        s.line(f"{x}, {v}, {mem}, {prev} = {carry}")
        e = put(s, "err|e|gap", f"{item} - {x}").code
        total = put(s, "integral_new|acc_new", f"{mem} + {dt} * {e}").code
        if kind == 1:
            total = put(
                s, "unwound|held", f"jnp.clip({total}, -{s.coef(0.1, 0.5).code}, {s.coef(0.1, 0.5).code})"
            ).code
        slope = put(s, "d_err|derr", f"({e} - {prev}) / {s.coef(0.5, 1.5).code}").code
        act = f"{gains[0]} * {e} + {gains[1]} * {total} + {gains[2]} * {slope}"
        u = put(s, "u|command|effort", act).code
        if kind == 2:
            u = put(s, "limited|saturated", f"jnp.tanh({u})").code
        elif kind == 3:
            u = put(
                s, "switched|banged", f"jnp.where(jnp.abs({e}) > {s.coef(0.2, 0.6).code}, {u}, 0.3 * {u})"
            ).code
        force = (
            f"{u} - {s.coef(0.2, 1).code} * {v}",
            f"{u} - {x}**3 - {s.coef(0.2, 1).code} * {v}",
            f"{u} - jnp.sin({x}) - 0.1 * {v}",
        )[plant]
        vn = put(s, "v_new|faster", f"{v} + {dt} * ({force})").code
        xn = put(s, "x_new|moved", f"{x} + {dt} * {vn}").code
        kept = s.pick((xn, u, f"({xn}, {u})"))
        s.line(f"return ({xn}, {vn}, {total}, {e}), {kept}")
    zero = put(s, "zero|rest|quiet", f"jnp.zeros_like({work.code}[0])").code
    first = (
        prepared(s, s.array(tail, "x0", "start_at", low=-1.0, high=1.0), 1.5, 0).code
        if s.chance(0.5)
        else zero
    )
    last, path = choose(s, "last|final"), choose(s, "path|history")
    if kept.startswith("("):
        path = f"({choose(s, 'xs_out|levels')}, {choose(s, 'us_out|efforts')})"
    s.line(f"{last}, {path} = ", f"{s.lax}.scan({body}, ({first}, {zero}, {zero}, {zero}), {work.code})")
    traces = [value(name, (n, *tail), -5, 5) for name in path.strip("()").split(", ")]
    if s.chance(0.4):
        traces.append(value(f"{last}[{s.count(0, 1)}]", tail, -5, 5))
    if s.chance(0.4):
        cost = put(s, "cost|tracking", f"jnp.mean(({traces[0].code} - {work.code}) ** 2)", (), 0, 20)
        return end(s, "tracking cost|controller score", cost, *traces[1:])
    return close(s, ("pid loop", "anti windup", "saturated control", "gain scheduling")[kind], traces)


def adaptive(s: Draft) -> Kernel:
    """Step-size control: accept or reject by where, or halve in a bounded while_loop without a gradient."""
    law = s.pick([law for law in LAWS if not law.positive])
    system = System(s, law, "stack", single=True)
    (y0,) = system.initial()
    y0 = wide(y0, 4.0)
    tol = s.coef(0.01, 0.1).code
    system.rhs("y")
    if s.chance(0.5):
        body, carry = choose(s, "try_step|adapt|attempt"), choose(s, "carry|state")
        with s.suite(f"def {body}(_, {carry}):"):
            y, h, t = choose(s, "y|yt"), choose(s, "h|dt"), choose(s, "t|clock")
            s.line(f"{y}, {h}, {t} = {carry}")
            k1 = put(s, "k1|slope_a", system.rhs(y)).code
            low = put(s, "coarse|y_low", f"{y} + {h} * {k1}").code
            k2 = put(s, "k2|slope_b", system.rhs(low)).code
            high = put(s, "fine|y_high", f"{y} + 0.5 * {h} * ({k1} + {k2})").code
            err = put(
                s,
                "err|gap",
                s.pick(
                    (f"jnp.max(jnp.abs({high} - {low}))", f"jnp.sqrt(jnp.mean(({high} - {low}) ** 2) + 1e-4)")
                ),
            ).code
            ok = put(s, "ok|accept", f"{err} < {tol}").code
            grow, shrink = s.coef(1.1, 1.6).code, s.coef(0.4, 0.8).code
            yn = put(s, "y_new|kept", f"jnp.where({ok}, {high}, {s.pick((y, low))})").code
            hn = put(s, "h_new|resized", f"jnp.where({ok}, {grow}, {shrink}) * {h}").code
            tn = put(s, "t_new|elapsed", f"{t} + jnp.where({ok}, {h}, 0.0)").code
            s.line(f"return {yn}, {hn}, {tn}")
        h0 = s.scalar("h0", "dt0", "first_step", low=0.05, high=0.15).code
        end_y, end_h, end_t = (
            choose(s, "y_end|reached"),
            choose(s, "h_end|last_h"),
            choose(s, "t_end|covered"),
        )
        s.line(
            f"{end_y}, {end_h}, {end_t} = ",
            f"{s.lax}.fori_loop(0, {s.count(2, 5)}, {body}, ({y0.code}, {h0}, {h0}))",
        )
        results = [value(end_y, system.shape, -4, 4), *([value(end_t, (), 0, 2)] if s.chance(0.6) else [])]
        return end(s, f"adaptive {system.law.name}|embedded pair|step control".replace("_", " "), *results)
    y = put(s, "fixed_y|frozen|y_const", f"{s.lax}.stop_gradient({y0.code})").code
    test, body, st = (
        choose(s, "too_coarse|cond_fn"),
        choose(s, "halve|body_fn"),
        choose(s, "st|carry|loop_state"),
    )
    h, i = choose(s, "h|dt"), choose(s, "tries|n")
    with s.suite(f"def {test}({st}):"):
        s.line(f"{h}, {i} = {st}")
        jump = put(s, "jump|move", f"{h} * jnp.max(jnp.abs({system.rhs(y)}))").code
        s.line(f"return ({jump} > {tol}) & ({i} < {s.count(3, 6)})")
    with s.suite(f"def {body}({st}):"):
        s.line(f"return {s.coef(0.4, 0.7).code} * {st}[0], {st}[1] + 1")
    chosen, count = choose(s, "h_ok|step_found"), choose(s, "n_tries|halvings")
    s.line(f"{chosen}, {count} = ", f"{s.lax}.while_loop({test}, {body}, ({s.coef(0.1, 0.3).code}, 0))")
    method = s.pick(("midpoint", "heun", "rk4"))
    out = put(s, "stepped|advanced", system.advanced(y0.code, chosen, method), system.shape, -4, 4)
    return end(s, f"adaptive {system.law.name}|halving step".replace("_", " "), out)


def shooting(s: Draft) -> Kernel:
    """A boundary value problem by shooting: secant or Newton on the end of an integration."""
    left, right = (
        s.scalar("left", "y_a", "start", low=-0.5, high=0.5),
        s.scalar("right", "y_b", "goal", low=0.2, high=1.0),
    )
    k = s.coef(0.3, 1.2).code
    n, h = s.count(3, 6), s.coef(0.15, 0.25).code
    slope, carry, body = choose(s, "slope|v0|aim"), choose(s, "state|carry"), choose(s, "step|march")
    shot = choose(s, "shoot|endpoint|fly")
    y, v = choose(s, "y|u"), choose(s, "v|dy")
    law = s.pick(
        (
            "-{k} * {y}",
            "-{k} * jnp.sin({y})",
            "{k} * {y} * (1.0 - {y})",
            "-{k} * {y}**3",
            "{k} * jnp.tanh({y}) - 0.2 * {v}",
        )
    )
    with s.suite(f"def {shot}({slope}):"):
        with s.suite(f"def {body}({carry}, _):"):
            s.line(f"{y}, {v} = {carry}")
            acc = put(s, "acc|bend", law.format(k=k, y=y, v=v)).code
            if s.chance(0.5):
                vn = put(s, "v_new|vn", f"{v} + {h} * {acc}").code
                s.line(f"return ({y} + {h} * {vn}, {vn}), None")
            else:
                s.line(f"return ({y} + {h} * {v} + {float(h) ** 2 / 2:.3g} * {acc}, {v} + {h} * {acc}), None")
        reached = choose(s, "reached|arrived")
        s.line(f"({reached}, _), _ = ", f"{s.lax}.scan({body}, ({left.code}, {slope}), None, length={n})")
        s.line(f"return {reached} - {right.code}")
    kind = s.count(0, 1)
    guess = s.scalar("guess", "first_aim", low=0.2, high=1.5).code
    if kind:
        for _ in range(s.count(1, 2)):
            miss, d = choose(s, "miss|off_by|overshoot"), choose(s, "d_miss|sens|tilt")
            s.line(
                f"{miss}, {d} = ",
                s.pick((f"jax.value_and_grad({shot})({guess})", f"jax.jvp({shot}, ({guess},), (1.0,))")),
            )
            guess = put(
                s,
                "better|aim_next|refined_aim|closer",
                f"{guess} - {s.coef(0.4, 0.9).code} * {miss} / (jnp.abs({d}) + 0.3)",
            ).code
    else:
        a, b = guess, put(s, "other_aim|second_aim", f"{guess} + {s.coef(0.3, 0.8).code}").code
        fa, fb = put(s, "fa|miss_a", f"{shot}({a})").code, put(s, "fb|miss_b", f"{shot}({b})").code
        gap = put(s, "gap|spread_f", f"{fb} - {fa}").code
        guess = put(s, "better|secant_aim", f"{b} - {fb} * ({b} - {a}) * {gap} / ({gap}**2 + 0.1)").code
    out = [value(guess, (), -4, 4)]
    if s.chance(0.6):
        out.append(put(s, "final_miss|left_over", f"{shot}({guess})", (), -4, 4))
    return end(s, "shooting|boundary value|aiming", *out)


def events(s: Draft) -> Kernel:
    """What happens at a threshold, by where: spikes and resets, bounces, latches, refractory counters."""
    n, tail = s.count(4, 10), s.shape(0, 1, 5)
    drive = s.array((n, *tail), "current", "drive", "stimulus", "spikes_in", low=-0.5, high=1.5)
    work = prepared(s, drive, 2.0, 1).code
    leak, cut, dt = s.coef(0.5, 0.95).code, s.coef(0.3, 0.9).code, s.coef(0.1, 0.4).code
    kind = s.count(0, 3)
    body, carry, item = choose(s, "step|tick|neuron"), choose(s, "carry|state"), choose(s, "i_t|kick|inp")
    smooth = s.chance(0.4)
    with s.suite(f"def {body}({carry}, {item}):"):
        a, b = choose(s, "v|h|potential"), choose(s, "w|speed|trace_in")
        s.line(f"{a}, {b} = {carry}")
        if kind == 0:
            up = put(s, "charged|raised", f"{leak} * {a} + {dt} * {item} - 0.1 * {b}").code
            spike = put(
                s,
                "spike|fired",
                f"jax.nn.sigmoid(6.0 * ({up} - {cut}))"
                if smooth
                else f"jnp.where({up} > {cut}, {s.coef(0.5, 1).code}, 0.0)",
            ).code
            an = put(s, "v_next|after_reset", f"{up} * (1.0 - {spike})").code
            bn = put(s, "w_next|adapted", f"{s.coef(0.5, 0.9).code} * {b} + {spike} * {up}").code
        elif kind == 1:
            vn = put(s, "falling|v_try", f"{b} - {dt} * (1.0 - {item})").code
            hn = put(s, "h_try|dropped", f"{a} + {dt} * {vn}").code
            hit = put(s, "hit|below", f"{hn} < -{cut}").code
            an = put(s, "h_next|above", f"jnp.where({hit}, -2.0 * {cut} - {hn}, {hn})").code
            bn = put(s, "speed_next|bounced", f"jnp.where({hit}, -{leak} * {vn}, {vn})").code
        elif kind == 2:
            on = put(
                s,
                "on|heating",
                f"jnp.where({a} < {cut}, 1.0, jnp.where({a} > {float(cut) + 0.3:.3g}, 0.0, {b}))",
            ).code
            an = put(s, "temp_next|warmed", f"{a} + {dt} * ({on} + {item} - {leak} * {a})").code
            bn = put(s, "valve|relay", f"0.5 * ({on} + {b})").code
        else:
            gap = put(s, "gap|sep", f"{item} - {a}").code
            stick = put(s, "stuck|at_rest", f"jnp.abs({gap}) < {cut}").code
            bn = put(
                s,
                "slip|sliding",
                f"jnp.where({stick}, {leak} * {b}, "
                f"{b} + {dt} * ({gap} - {float(cut) / 2:.3g} * jnp.sign({gap})))",
            ).code
            an = put(s, "place|slid", f"{a} + {dt} * {bn}").code
        kept = s.pick((an, bn, f"{an} * {item}"))
        s.line(f"return ({an}, {bn}), {kept}")
    zero = f"jnp.zeros_like({work}[0])"
    first = s.array(tail, "v0", "h_start", "rest_state", low=0.0, high=0.8).code if s.chance(0.5) else zero
    last, path = choose(s, "last|final"), choose(s, "path|raster|log_v")
    s.line(f"{last}, {path} = ", f"{s.lax}.scan({body}, ({first}, {zero}), {work})")
    out = [value(path, (n, *tail), -5, 5)]
    if s.chance(0.5):
        out.append(value(f"{last}[0]", tail, -5, 5))
    return end(s, ("integrate and fire", "bouncing ball", "hysteresis", "stick slip")[kind], *out)


def linear(s: Draft) -> Kernel:
    """Linear systems: state space models, matrix exponentials by series, Kalman's filter."""
    d, n = s.count(2, 4), s.count(3, 6)
    a = s.array((d, d), "a_mat", "transition", "dynamics", low=-0.4, high=0.4)
    kind = s.count(0, 2)
    if kind == 0:
        x = s.array((d,), "x0", "state0", low=-1.0, high=1.0)
        k = s.count(1, 3)
        u = s.array((n, k), "controls", "inputs", "u_seq", low=-1.0, high=1.0)
        b, c = (
            s.array((d, k), "b_mat", "input_map", low=-0.8, high=0.8),
            s.array((k, d), "c_mat", "readout", low=-0.8, high=0.8),
        )
        body, st, item = choose(s, "step|ssm"), choose(s, "h|x_t|state"), choose(s, "u_t|inp")
        gate = s.pick(("{}", "jnp.tanh({})", "{}", "0.5 * ({})"))
        with s.suite(f"def {body}({st}, {item}):"):
            nxt = put(s, "nxt|h_new", gate.format(f"{a.code} @ {st} + {b.code} @ {item}")).code
            s.line(f"return {nxt}, {c.code} @ {nxt}")
        last, ys = choose(s, "last|h_end"), choose(s, "ys|outputs")
        s.line(f"{last}, {ys} = ", f"{s.lax}.scan({body}, {prepared(s, x, 1.5, 1).code}, {u.code})")
        return end(s, "state space|linear recurrence", value(ys, (n, k), -9, 9), value(last, (d,), -9, 9))
    if kind == 1:
        h = s.scalar("t", "horizon", "h", low=0.2, high=0.8).code
        x = s.array((d, s.count(1, 3)), "x0", "states0", low=-1.0, high=1.0)
        m = put(s, "ah|gen", f"{h} * {a.code}").code
        terms = s.count(3, 6)
        if s.chance(0.5):
            body, at, carry = choose(s, "add_term|series"), choose(s, "k|i"), choose(s, "carry|acc")
            with s.suite(f"def {body}({at}, {carry}):"):
                tot, term = choose(s, "total_so_far|so_far"), choose(s, "term|power_k")
                s.line(f"{tot}, {term} = {carry}")
                new = put(s, "fresh|next_term", f"{term} @ {m} / ({at} + 1)").code
                s.line(f"return {tot} + {new}, {new}")
            eye = put(s, "eye|ident", f"jnp.eye({d}, dtype={m}.dtype)").code
            e = choose(s, "expm_a|propagator")
            s.line(f"{e}, _ = ", f"{s.lax}.fori_loop(0, {terms}, {body}, ({eye}, {eye}))")
        else:
            sq = put(s, "sq|a2", f"{m} @ {m}").code
            p = put(s, "upper_half|num", f"jnp.eye({d}, dtype={m}.dtype) + 0.5 * {m} + {sq} / 12.0").code
            q = put(s, "lower_half|den", f"jnp.eye({d}, dtype={m}.dtype) - 0.5 * {m} + {sq} / 12.0").code
            e = put(s, "pade|propagator", f"jnp.linalg.solve({q}, {p})").code
        out = put(s, "evolved|later", f"{e} @ {x.code}", x.shape, -9, 9)
        return end(
            s,
            "matrix exponential|propagator",
            s.bounded(out, 9),
            *([value(e, (d, d), -5, 5)] if s.chance(0.4) else []),
        )
    z = s.array((n,), "measurements", "obs", "readings", low=-1.0, high=1.0)
    hvec = s.array((d,), "h_vec", "observe", low=0.3, high=1.0).code
    q, r = s.coef(0.05, 0.3).code, s.coef(0.2, 0.8).code
    body, carry, item = choose(s, "filter_step|kalman"), choose(s, "carry|belief"), choose(s, "z_t|seen")
    with s.suite(f"def {body}({carry}, {item}):"):
        m, p = choose(s, "m|mean_t"), choose(s, "p|cov_t")
        s.line(f"{m}, {p} = {carry}")
        mp = put(s, "m_pred|ahead", f"{a.code} @ {m}").code
        pp = put(
            s, "p_pred|spread_pred", f"{a.code} @ {p} @ {a.code}.T + {q} * jnp.eye({d}, dtype={a.code}.dtype)"
        ).code
        inn = put(s, "innov|surprise", f"{item} - {hvec} @ {mp}").code
        var = put(s, "s_var|innov_var", f"{hvec} @ {pp} @ {hvec} + {r}").code
        gain = put(s, "gain|k_gain", f"{pp} @ {hvec} / {var}").code
        mn = put(s, "m_new|updated_m", f"{mp} + {gain} * {inn}").code
        pn = put(s, "p_new|updated_p", f"{pp} - jnp.outer({gain}, {hvec} @ {pp})").code
        kept, shape = s.pick(((f"jnp.log({var}) + {inn}**2 / {var}", ()), (mn, (d,)), (inn, ())))
        s.line(f"return ({mn}, {pn}), {kept}")
    last, path = choose(s, "last|final"), choose(s, "path|filtered|loglik")
    start = f"(jnp.zeros_like({hvec}), jnp.eye({d}, dtype={a.code}.dtype))"
    s.line(f"{last}, {path} = ", f"{s.lax}.scan({body}, {start}, {prepared(s, z, 2.0, 1).code})")
    return end(
        s,
        "kalman filter|tracking filter",
        value(path, (n, *shape), -9, 9),
        *([value(f"{last}[1]", (d, d), -3, 5)] if s.chance(0.5) else []),
    )


def network(s: Draft) -> Kernel:
    """Many coupled units: reaction networks by stoichiometry, Hopfield nets, diffusion on graphs."""
    n = s.count(2, 6)
    kind = s.count(0, 3)
    x0 = s.array((n,), "x0", "conc", "activity", "rates0", low=0.2, high=1.0)
    h = s.coef(0.05, 0.3).code
    k = s.array((n,), "k_rates", "thresholds", "bias", low=0.2, high=1.0).code
    if kind == 0:
        r = s.count(2, 4)
        w = s.array((n, r), "stoich", "s_matrix", low=-0.8, high=0.8).code
        orders = s.array((r, n), "orders", "exponents", low=0.0, high=0.8).code
        kr = (
            put(s, "speeds|k_fwd", f"{k}[:1] * jnp.ones(({r},), dtype={k}.dtype)").code
            if s.chance(0.3)
            else s.array((r,), "kf", "speed_consts", low=0.2, high=1.0).code
        )
    else:
        w = s.array((n, n), "coupling", "weights", "adjacency", low=-0.8, high=0.8).code
    first = wide(prepared(s, x0, 1.5, 1), 4.0)

    def step(states: list[Value]) -> list[Value]:
        x = states[0].code
        if kind == 0:
            logs = put(s, "logs|log_x", f"jnp.log(jnp.abs({x}) + 0.3)").code
            flux = put(s, "flux|rates_now", f"{kr} * jnp.exp({orders} @ {logs})").code
            move = f"{w} @ {flux} - {k} * {x}"
        elif kind == 1:
            move = f"jnp.tanh({w} @ {x} + {k}) - {x}"
        elif kind == 2:
            deg = put(s, "degree|row_sum", f"jnp.sum(jnp.abs({w}), axis=1)").code
            move = f"jnp.abs({w}) @ {x} - {deg} * {x} + {k} * {x} * (1.0 - {x})"
        else:
            gap = put(s, "gap|pair_gap", f"{x}[None, :] - {x}[:, None]").code
            move = f"jnp.sum({w} * jnp.tanh({gap}), axis=1) - {k} * jnp.sin({x})"
        dx = put(s, "dx|drift|change", move).code
        if s.chance(0.3):
            dx = put(s, "limited|damped_dx", f"{dx} / (1.0 + jnp.abs({dx}))").code
        return [value(f"{x} + {h} * {dx}", (n,), -4, 4, level=SUM)]

    (out,) = repeat(s, [first], s.count(2, 6), step, hints="x|act|xt")
    return end(s, ("reaction network", "hopfield", "graph diffusion", "coupled units")[kind], out)


def stochastic(s: Draft) -> Kernel:
    """Stochastic equations under given noise: Euler-Maruyama, Milstein, Heun; paths and payoffs."""
    n, m = s.count(3, 8), s.count(1, 6)
    dw = s.array((n, m), "dw", "noise", "normals", "shocks", low=-1.0, high=1.0)
    x0 = s.array(s.pick(((), (m,))), "x0", "spot", "start", low=0.5, high=1.5)
    mu, sigma = (
        s.scalar("mu", "drift", "r", low=-0.3, high=0.5).code,
        s.scalar("sigma", "vol", low=0.1, high=0.5).code,
    )
    kind, method, dt = s.count(0, 3), s.count(0, 2), s.coef(0.05, 0.25).code
    x = choose(s, "x|price|level")
    with function(s, "drift_fn|trend|mean_move", x, mu_in := choose(s, "mu_in|rate_in")) as f:
        s.line(
            "return ",
            (
                f"{mu_in} * {x}",
                f"{s.coef(0.5, 1.5).code} * ({mu_in} - {x})",
                f"{mu_in} - {x}**3",
                f"{mu_in} * jnp.sin({x})",
            )[kind],
        )
    y = choose(s, "y|px|at_level")
    with function(s, "diffusion_fn|volatility|noise_scale", y, sg := choose(s, "sigma_in|vol_in")) as g:
        s.line(
            "return ",
            (
                f"{sg} * {y}",
                f"{sg} * jnp.sqrt(jnp.abs({y}) + 0.1)",
                f"{sg} / (1.0 + {y}**2)",
                f"{sg} * jnp.cos({y})",
            )[s.count(0, 3)],
        )
    body, carry, item = choose(s, "step|sde_step"), choose(s, "now|xt"), choose(s, "z|dw_t|shock")
    with s.suite(f"def {body}({carry}, {item}):"):
        a = put(s, "a|drift_now", f"{f}({carry}, {mu})").code
        b = put(s, "b|vol_now", f"{g}({carry}, {sigma})").code
        euler = f"{carry} + {dt} * {a} + {float(dt) ** 0.5:.3g} * {b} * {item}"
        if method == 1:
            q = choose(s, "q|v")
            slope = put(
                s, "db|vol_slope", f"jax.vmap(jax.grad({g}), in_axes=(0, None))({carry}, {sigma})"
            ).code
            assert q
            euler += f" + {float(dt) / 2:.3g} * {b} * {slope} * ({item}**2 - 1.0)"
        nxt = put(s, "nxt|moved", euler).code
        if method == 2:
            nxt = put(
                s,
                "corrected|heun_x",
                f"{carry} + {float(dt) / 2:.3g} * ({a} + {f}({nxt}, {mu}))"
                f" + {float(dt) ** 0.5:.3g} * {b} * {item}",
            ).code
        s.line(f"return {nxt}, {s.pick((nxt, f'jnp.mean({nxt})'))}")
        kept = s.lines[-1].split(", ")[-1]
    shape = (n,) if "mean" in kept else (n, m)
    start = put(s, "spread_start|x_init", f"{x0.code} * jnp.ones_like({dw.code}[0])").code
    last, path = choose(s, "last|final"), choose(s, "path|paths")
    s.line(f"{last}, {path} = ", f"{s.lax}.scan({body}, {start}, {prepared(s, dw, 1.5, 1).code})")
    out = [value(last, (m,), -4, 4), *([value(path, shape, -4, 4)] if s.chance(0.5) else [])]
    if s.chance(0.4):
        out[0] = put(
            s,
            "payoff|call_value",
            f"jax.nn.softplus(4.0 * ({last} - {s.coef(0.6, 1.2).code})) / 4.0",
            (m,),
            0,
            5,
        )
    return end(s, ("geometric brownian", "mean reversion", "double well", "noisy pendulum")[kind], *out)


def delayed(s: Draft) -> Kernel:
    """Delays and multistep methods: a carried buffer of what was."""
    d, tail = s.count(2, 5), s.shape(0, 1, 4)
    past = s.array((d, *tail), "past", "buffer", "history0", low=0.2, high=1.0)
    h, a, b = (
        s.coef(0.05, 0.3).code,
        s.coef(0.5, 2.0).code,
        s.scalar("decay", "loss", "gamma", low=0.3, high=1.0).code,
    )
    kind, style = s.count(0, 3), s.count(0, 1)
    buf = wide(prepared(s, past, 1.5, 1), 4.0)

    def rate(now: str, old: str) -> str:
        return (
            f"{a} * {old} / (1.0 + {old}**4) - {b} * {now}",
            f"{b} * {now} * (1.0 - {old})",
            f"-{b} * jnp.tanh({a} * {old})",
            f"{b} * jnp.sin({old}) - {a} * {now}**3",
        )[kind]

    def step(states: list[Value]) -> list[Value]:
        p = states[0].code
        now, old = put(s, "now|latest", f"{p}[-1]").code, put(s, "old|lagged", f"{p}[0]").code
        nxt = put(s, "nxt|fresh", f"{now} + {h} * ({rate(now, old)})").code
        if style == 0:
            return [value(f"jnp.concatenate([{p}[1:], {nxt}[None]])", buf.shape, -4, 4)]
        return [value(f"jnp.roll({p}, -1, axis=0).at[-1].set({nxt})", buf.shape, -4, 4)]

    (out,) = repeat(s, [buf], s.count(2, 7), step, hints="hist|window|buf")
    return end(s, ("mackey glass", "delayed logistic", "delayed feedback", "delay line")[kind], out)


def symplectic(s: Draft) -> Kernel:
    """A Hamiltonian by jax.grad and a splitting method."""
    d = s.count(1, 5)
    q0, p0 = (
        s.array((d,), "q0", "q_init", "angles", low=-1.0, high=1.0),
        s.array((d,), "p0", "p_init", "momenta", low=-1.0, high=1.0),
    )
    k = s.array((d,), "k", "omega2", "springs", low=0.4, high=1.5).code
    h, order = s.coef(0.05, 0.25).code, s.count(0, 2)
    q, kk = choose(s, "q|x|where_at"), choose(s, "k_in|consts")
    law = s.count(0, 3)
    with s.helper(pot := choose(s, "potential|v_of|stored"), q, kk):
        base = (
            f"0.5 * jnp.sum({kk} * {q}**2)",
            f"jnp.sum({kk} * (1.0 - jnp.cos({q})))",
            f"jnp.sum({kk} * ({q}**2 - 1.0) ** 2) / 4.0",
            f"jnp.sum({kk} * jnp.log(jnp.cosh({q})))",
        )[law]
        if d > 1 and s.chance(0.6):
            base += f" + {s.coef(0.1, 0.6).code} * jnp.sum(({q}[1:] - {q}[:-1]) ** {s.pick((2, 4))})"
        s.line("return ", base)
    full = s.chance(0.3)
    if full:
        pp = choose(s, "p|mom")
        q2, k2 = choose(s, "qq|pos_in"), choose(s, "k_also|kc")
        with s.helper(ham := choose(s, "hamiltonian|h_total"), q2, pp, k2):
            s.line("return ", f"0.5 * jnp.sum({pp}**2) + {pot}({q2}, {k2})")
    weights = {0: [1.0], 1: [0.5, 0.5], 2: [1.3512, -1.7024, 1.3512]}[order]

    def step(states: list[Value]) -> list[Value]:
        x, p = states[0].code, states[1].code
        for w in weights:
            c = f"{w * float(h):.4g}".replace("-", "")
            sign, other = ("-", "+") if w > 0 else ("+", "-")
            force = f"jax.grad({ham})({x}, {p}, {k})" if full else f"jax.grad({pot})({x}, {k})"
            p = put(s, "p_kick|p_mid|p_new|pn", f"{p} {sign} {c} * {force}").code
            vel = f"jax.grad({ham}, argnums=1)({x}, {p}, {k})" if full else p
            x = put(s, "q_drift|q_mid|q_new|qn", f"{x} {other} {c} * {vel}").code
        return [value(x, (d,), -4, 4), value(p, (d,), -4, 4)]

    out = repeat(
        s,
        [wide(prepared(s, q0, 1.5, 1), 4.0), wide(p0, 4.0)],
        s.count(1, 4),
        step,
        hints="qt|x_now,pt|mom_now",
    )
    if s.chance(0.4):
        e = put(
            s, "energy|h_after", f"0.5 * jnp.sum({out[1].code}**2) + {pot}({out[0].code}, {k})", (), -5, 20
        )
        return end(s, "hamiltonian flow|energy drift", e, out[0])
    return close(s, "symplectic|yoshida|hamiltonian flow", out)


def sensitivity(s: Draft) -> Kernel:
    """A flow and its derivatives: the variational equation by jvp, a monodromy matrix by jacfwd."""
    law = s.pick([law for law in LAWS if len(law.rates) > 1 and not law.positive])
    system = System(s, law, "stack", single=True)
    y0 = wide(system.initial()[0], 4.0)
    method, h, n = s.pick(("euler", "midpoint", "heun", "rk4")), s.coef(0.05, 0.15).code, s.count(2, 4)
    y = choose(s, "y|state|point_in")
    system.rhs(y)
    with s.suite(f"def {(flow := choose(s, 'flow|advance_one|phi'))}({y}):"):
        s.line("return ", system.advanced(y, h, method))
    if s.chance(0.5):
        tangent = s.array((system.k,), "tangent", "dy0", "perturbation", low=-1.0, high=1.0)

        def step(states: list[Value]) -> list[Value]:
            a, b = choose(s, "y_next|base"), choose(s, "dy_next|var")
            s.line(f"{a}, {b} = ", f"jax.jvp({flow}, ({states[0].code},), ({states[1].code},))")
            if s.chance(0.5):
                b = put(s, "unit_dy|rescaled", f"{b} / jnp.sqrt(jnp.sum({b}**2) + 0.1)").code
            return [value(a, system.shape, -4, 4), value(b, system.shape, -4, 4)]

        out = repeat(s, [y0, wide(tangent, 4.0)], n, step, hints="yt|orbit_y,dyt|tangent_t")
        return close(s, f"variational {law.name}|tangent flow|lyapunov".replace("_", " "), out)
    composed = flow
    if s.chance(0.6):
        start, i, cur = choose(s, "y_start|from_y"), choose(s, "i|k"), choose(s, "cur|yy")
        composed = choose(s, "map_out|many_steps")
        with s.suite(f"def {composed}({start}):"):
            s.line("return ", f"{s.lax}.fori_loop(0, {n}, lambda {i}, {cur}: {flow}({cur}), {start})")
    jac = put(
        s,
        "monodromy|jac|stm",
        f"jax.{s.pick(('jacfwd', 'jacrev', 'jacobian', 'jacfwd'))}({composed})({y0.code})",
        (system.k, system.k),
        -3,
        3,
    )
    out2 = [
        jac,
        *(
            [put(s, "arrived|y_after", f"{composed}({y0.code})", system.shape, -4, 4)]
            if s.chance(0.5)
            else []
        ),
    ]
    return end(s, f"monodromy {law.name}|transition matrix".replace("_", " "), *out2)


def neural(s: Draft) -> Kernel:
    """A neural differential equation: a small net as the right-hand side."""
    d, hidden, batch = s.count(1, 3), s.count(2, 6), s.count(1, 4)
    y0 = s.array((batch, d) if s.chance(0.6) else (d,), "y0", "z0", "latent", low=-1.0, high=1.0)
    w1 = s.array((d, hidden), "w1", "w_in", low=-0.8, high=0.8).code
    w2 = s.array((hidden, d), "w2", "w_out", low=-0.8, high=0.8).code
    b1 = s.array((hidden,), "b1", "bias_in", low=-0.5, high=0.5).code if s.chance(0.6) else ""
    act = s.pick(("jnp.tanh", "jax.nn.silu", "jax.nn.softplus", "jnp.sin", "jax.nn.gelu", "jax.nn.elu"))
    y = choose(s, "y|z|state")
    with s.suite(f"def {(f := choose(s, 'field|net|rhs'))}({y}):"):
        inner = f"{y} @ {w1}" + (f" + {b1}" if b1 else "")
        hid = put(s, "hid|units", f"{act}({inner})").code
        s.line("return ", f"{hid} @ {w2}" + s.pick(("", f" - {s.coef(0.1, 1).code} * {y}")))
    h, method = s.coef(0.05, 0.3).code, s.pick(("euler", "midpoint", "heun", "kutta3", "rk4"))

    def step(states: list[Value]) -> list[Value]:
        at = states[0].code
        slopes: list[str] = []
        rows, weights = STAGES[method]
        for row in ((), *rows):
            probe = at + "".join(signed(scaled(h, c), k) for c, k in zip(row, slopes, strict=True) if c)
            slopes.append(put(s, f"k{len(slopes) + 1}|s{len(slopes) + 1}", f"{f}({probe})").code)
        total = at + "".join(
            f" + {scaled(h, FRACTIONS[w])} * {k}" for w, k in zip(weights, slopes, strict=True) if w != "0.0"
        )
        return [value(total, y0.shape, -6, 6, level=SUM)]

    (out,) = repeat(s, [wide(prepared(s, y0, 1.5, 1), 6.0)], s.count(1, 4), step, hints="zt|y_now|lat")
    return end(s, "neural ode|continuous net|latent flow", out)


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
NARROW = (control, events, network, stochastic, delayed)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("dynamics", "generate_dynamics_kernel", draw)
