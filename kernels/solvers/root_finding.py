"""Roots of equations: brackets, Newton's method and its kin, fixed points, and implicit gradients."""

import random
import re
from collections.abc import Callable
from copy import copy
from dataclasses import replace

from kernels.kernel import Kernel, Template
from kernels.solvers._equations import EQUATIONS, Equation
from kernels.writing.routines import SOLVER_FLOATS, Routine, View, subtracted


class Problem:
    """An equation in a kernel: its arguments, its residual f(x), and how that is differentiated."""

    def __init__(self, r: Routine, equation: Equation) -> None:
        self.r, self.equation = r, equation
        self.layout = r.pick(("arrays", "arrays", "mapped", "mapped", "scalar"))
        self.lead: tuple[str, ...] = ()
        if self.layout == "arrays":
            self.lead = r.pick(
                (("batch",), ("rows", "columns"), ("times", "columns"), ("batch", "rows", "columns"))
            )
        elif self.layout == "mapped":
            self.lead = r.pick((("batch",), ("batch",), ("rows", "columns")))
        r.taken.add("x")
        self.given: list[str] = []
        self.mapped: list[bool] = []
        for at, (names, low, high, about, has_axis) in enumerate(equation.arguments):
            # The bracket is made like the first or second argument, which so has the shape of the root.
            varies = at < 2 or r.chance(0.6)
            self.mapped.append(varies)
            roles = (*(self.lead if varies else ()), *(("members",) if has_axis else ()))
            self.given.append(r.argument(names, roles, low, high, about))
        self.codes = dict(zip("abc", self.given, strict=False))
        self.closed = r.chance(0.5)
        self.passed = "" if self.closed else "".join(f", {name}" for name in self.given)
        self.unknown = r.name(equation.unknown)
        self.local_names = {names.split("|")[0]: r.name(names) for names, _ in equation.locals}
        self.residual = self.slope = ""
        self.slope_style = ""
        self.like = self.fill(equation.like)
        self.counted = self.layout == "mapped" and r.chance(0.4)  # The number of steps is a result.

    def fill(self, code: str, x: str = "") -> str:
        """The code of the equation in the names of this kernel."""
        wide = f"{x}[..., None]"
        inside, outside = (wide if self.layout == "arrays" else x), (wide if self.lead else x)
        return code.format(x=x, X=inside, Y=outside, **self.codes, **self.local_names)

    def function(self, names: str, code: str) -> str:
        """Write a function of x; its other arguments are given, or it closes over them."""
        r = self.r
        name = r.name(names)
        with r.suite(f"def {name}(x):") if self.closed else r.helper(name, "x", *self.given):
            for key, text in self.equation.locals:
                if f"{{{key.split('|')[0]}}}" in code + "".join(text for _, text in self.equation.locals):
                    r.line(f"{self.local_names[key.split('|')[0]]} = {self.fill(text, 'x')}")
            r.line(f"return {self.fill(code, 'x')}")
        return name

    def write(self, slope: bool, named: bool = True) -> None:
        """Write the residual, and its derivative where it is a function of its own.

        Unless it is ``named``, what JAX makes of the residual is written where it is called.
        """
        name = self.equation.name
        self.residual = self.function(f"{name}_residual|residual|f|equation", self.equation.f)
        if slope:
            styles = ["grad", "value_and_grad"] if self.layout != "arrays" else ["jvp", "grad_of_sum"]
            self.slope_style = self.r.pick([*styles, *["closed"] * (2 if self.equation.slope else 0)])
            if self.slope_style == "closed":
                self.slope = self.function(f"{name}_slope|slope|df|derivative", self.equation.slope)
            elif self.slope_style in ("grad", "value_and_grad"):
                self.slope = f"jax.{self.slope_style}({self.residual})"
                if named:
                    names = (
                        "slope|df|residual_grad" if self.slope_style == "grad" else "value_and_slope|f_and_df"
                    )
                    self.slope = self.r.bind(names, self.slope)

    def f(self, x: str) -> str:
        return f"{self.residual}({x}{self.passed})"

    def value_and_slope(self, x: str) -> tuple[str, str]:
        """Assign f(x) and its derivative to variables."""
        r = self.r
        value, slope = r.name("fx|value|res"), r.name("dfx|slope_x|deriv")
        inner = self.residual if self.closed else f"lambda x: {self.f('x')}"
        if self.slope_style == "value_and_grad":
            r.line(f"{value}, {slope} = {self.slope}({x}{self.passed})")
        elif self.slope_style == "jvp":
            r.line(f"{value}, {slope} = jax.jvp({inner}, ({x},), (jnp.ones_like({x}),))")
        elif self.slope_style == "grad_of_sum":
            r.line(f"{value} = {self.f(x)}")
            r.line(f"{slope} = jax.grad(lambda x: jnp.sum({self.f('x')}))({x})")
        else:
            r.line(f"{value} = {self.f(x)}")
            r.line(f"{slope} = {self.slope}({x}{self.passed})")
        return value, slope

    def found(self, code: str) -> str:
        """Assign the root to the unknown's name."""
        if code.isidentifier() or "(" not in code:
            return code
        self.r.line(f"{self.unknown} = {code}")
        return self.unknown

    @property
    def kept(self) -> dict[str, str]:
        """The fields of a loop's state that are used after it."""
        return {"x": self.unknown, **({"k": "steps_taken"} if self.counted else {})}

    def any(self, condition: str) -> str:
        """True if the condition holds for an element: each is alone in a function that is mapped."""
        return f"jnp.any({condition})" if self.layout == "arrays" else condition

    def rises(self, value: str) -> str:
        """The condition that the root lies above the x with this residual."""
        return f"{value} {'>' if self.equation.falls else '<'} 0"


# Writes a loop and gives the root and the number of its steps, "" where that is not counted.
Method = Callable[[Problem], tuple[str, str]]


def limit(r: Routine, low: int, high: int) -> str:
    rounds = [count for count in (8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100) if low <= count <= high]
    return r.setting("max_iter|max_steps|maxiter|num_steps", r.pick(rounds))


def bracket(p: Problem) -> tuple[str, str]:
    """Both ends of a bracket, as code or as variables."""
    ends = p.fill(p.equation.low), p.fill(p.equation.high)
    if p.r.chance(0.5):
        return p.r.bind("lower|x_lo|left", ends[0]), p.r.bind("upper|x_hi|right", ends[1])
    return ends


def bisection(p: Problem) -> tuple[str, str]:
    """Halve the bracket until it is narrow."""
    r = p.r
    low, high = bracket(p)
    tol = r.tolerance(2)
    most = limit(r, 20, 40)
    by_value = r.chance(0.3)
    state = {"lo": ("lo|a_k", low), "hi": ("hi|b_k", high), "k": ("k|it|n_iter", "0")}
    by_sign = r.chance(0.3)
    if by_sign:
        state["f_lo"] = ("f_lo|fa|f_left", p.f(low))

    def going(v: View) -> list[str]:
        wide = p.any(f"{v.hi} - {v.lo} > {tol}")
        if by_value:
            wide = p.any(f"jnp.abs({p.f(f'0.5 * ({v.lo} + {v.hi})')}) > {tol}")
        return [wide, f"{v.k} < {most}"]

    def step(v: View) -> dict[str, str]:
        mid = r.bind(
            "mid|middle|center", r.pick((f"({v.lo} + {v.hi}) / 2", f"{v.lo} + ({v.hi} - {v.lo}) / 2"))
        )
        f_mid = r.bind("f_mid|f_middle", p.f(mid)) if by_sign else p.f(mid)
        test = p.rises(f_mid)
        if by_sign:
            test = r.pick((f"jnp.sign({f_mid}) == jnp.sign({v.f_lo})", f"{f_mid} * {v.f_lo} > 0"))
        above = r.bind("go_right|root_above|is_below", test)
        changed = {
            "lo": f"jnp.where({above}, {mid}, {v.lo})",
            "hi": f"jnp.where({above}, {v.hi}, {mid})",
            "k": f"{v.k} + 1",
        }
        return {**changed, "f_lo": f"jnp.where({above}, {f_mid}, {v.f_lo})"} if by_sign else changed

    v = r.iterate(state, going, step, kept={"lo": "lo", "hi": "hi"}, title="Bracket")
    return p.found(f"({v.lo} + {v.hi}) / 2"), ""


def false_position(p: Problem) -> tuple[str, str]:
    """Secants that keep the bracket, with the weights of Illinois, Pegasus or Anderson and Bjorck."""
    r = p.r
    low, high = bracket(p)
    low, high = (
        end if end.isidentifier() else r.bind(names, end)
        for end, names in ((low, "x_a|x_lo"), (high, "x_b|x_hi"))
    )
    tol, most = r.tolerance(), limit(r, 15, 40)
    weights = r.pick(("illinois", "pegasus", "anderson_bjorck"))
    state = {
        "a": ("a_k|x_prev|left_k", low),
        "b": ("b_k|x_cur|right_k", high),
        "fa": ("fa|f_prev|f_left", p.f(low)),
        "fb": ("fb|f_cur|f_right", p.f(high)),
        "k": ("k|it|n_iter", "0"),
    }

    def step(v: View) -> dict[str, str]:
        gap = r.bind("gap|df", f"{v.fb} - {v.fa}")
        r.note("Elements that are done have no slope left: divide by one there.")
        safe = r.bind("safe_gap|denom", f"jnp.where({gap} == 0, 1, {gap})")
        c = r.bind("c|x_new|x_next", f"{v.b} - {v.fb} * ({v.b} - {v.a}) / {safe}")
        fc = r.bind("fc|f_new|f_next", p.f(c))
        flips = r.bind("flips|crossed|changed_sign", f"{fc} * {v.fb} < 0")
        if weights == "illinois":
            weight = "0.5"
        elif weights == "pegasus":
            both = f"{v.fb} + {fc}"
            weight = r.bind("weight|ratio", f"{v.fb} / jnp.where({both} == 0, 1, {both})")
        else:
            m = r.bind("ratio|shrink", f"1 - {fc} / jnp.where({v.fb} == 0, 1, {v.fb})")
            weight = r.bind("weight|gamma", f"jnp.where({m} > 0, {m}, 0.5)")
        return {
            "a": f"jnp.where({flips}, {v.b}, {v.a})",
            "b": c,
            "fa": f"jnp.where({flips}, {v.fb}, {weight} * {v.fa})",
            "fb": fc,
            "k": f"{v.k} + 1",
        }

    def going(v: View) -> list[str]:
        return [p.any(f"jnp.abs({v.fb}) > {tol}"), f"{v.k} < {most}"]

    v = r.iterate(state, going, step, kept={**p.kept, "b": p.unknown}, title="Bracket")
    return p.found(v.b), v.k if p.counted else ""


def newton(p: Problem, bounded: str = "", sharp: bool = False) -> tuple[str, str]:
    """Newton's method, perhaps in bounds, until the step is small or no number.

    ``bounded`` is the length of a scan in place of a while_loop; ``sharp`` asks for a root as exact as an
    implicit gradient needs.
    """
    r = p.r
    tol = r.tolerance(5 if bounded or sharp else 3)
    most = bounded or limit(r, 10, 30)
    guards = r.pick(("none", "none", "finite", "failed", "clip"))
    low, high = bracket(p) if guards == "clip" else ("", "")
    relative, masked = r.chance(0.35), p.layout == "arrays" and r.chance(0.4) and not bounded
    start = p.fill(p.equation.start)
    if not start.isidentifier() and r.chance(0.4):
        start = r.bind("guess|x_init|x0", start)
    state = {
        "x": (p.unknown + "_k|x_k|estimate", start),
        "step": ("delta|last_step|dx", f"jnp.full_like({p.like}, jnp.inf)"),
    }
    if guards == "failed":
        state["failed"] = ("failed|diverged|bad", "jnp.array(False)")
    if not bounded or p.counted:
        state["k"] = ("k|it|n_iter|steps", "0")

    def going(v: View) -> list[str]:
        scale = f"{tol} * (1 + jnp.abs({v.x}))" if relative else tol
        found = [p.any(f"jnp.abs({v.step}) > {scale}")]
        found += [f"{v.k} < {most}"] if not bounded else []
        if guards == "finite":
            found.append(f"jnp.all(jnp.isfinite({v.x}))" if p.layout == "arrays" else f"jnp.isfinite({v.x})")
        return [*found, r.negated(v.failed)] if guards == "failed" else found

    def step(v: View) -> dict[str, str]:
        value, slope = p.value_and_slope(v.x)
        move = r.bind("move|newton_step|update", f"{value} / {slope}")
        if masked:
            r.note("Leave elements alone that have converged.")
            move = r.bind("kept_move|masked_step", f"jnp.where(jnp.abs({v.step}) > {tol}, {move}, 0)")
        x_new = f"{v.x} - {move}"
        if guards == "clip":
            x_new = f"jnp.clip({x_new}, {low}, {high})"
        x_new = r.bind("x_new|x_next|proposal", x_new)
        changed = {"x": x_new, "step": move, "k": f"{v.k} + 1" if "k" in state else ""}
        if guards == "failed":
            fine = f"jnp.isfinite({x_new})"
            changed["failed"] = f"{r.negated(f'jnp.all({fine})' if p.layout == 'arrays' else fine)}"
        return {field: code for field, code in changed.items() if code}

    v = r.iterate(state, going, step, kept=p.kept, bounded=bounded, title="Newton")
    return p.found(v.x), v.k if p.counted else ""


def safeguarded(p: Problem, sharp: bool = False) -> tuple[str, str]:
    """Newton's method in a bracket: where a step leaves it, bisect."""
    r = p.r
    low, high = bracket(p)
    tol, most = r.tolerance(5 if sharp else 3), limit(r, *((30, 60) if sharp else (15, 40)))
    start = r.pick((f"({low} + {high}) / 2", p.fill(p.equation.start)))
    by_value = not sharp and r.chance(0.4)
    state = {
        "x": (p.unknown + "_k|x_k|estimate", start),
        "lo": ("lo|a_k", low),
        "hi": ("hi|b_k", high),
        "err": (
            "err|change|res_abs",
            r.pick((f"jnp.full_like({p.like}, jnp.inf)", f"{high} - {subtracted(low)}")),
        ),
        "k": ("k|it|n_iter", "0"),
    }

    def going(v: View) -> list[str]:
        return [p.any(f"{v.err} > {tol}"), f"{v.k} < {most}"]

    def step(v: View) -> dict[str, str]:
        value, slope = p.value_and_slope(v.x)
        above = r.bind("go_right|root_above|is_below", p.rises(value))
        lo = r.bind("lo_new|new_lo", f"jnp.where({above}, {v.x}, {v.lo})")
        hi = r.bind("hi_new|new_hi", f"jnp.where({above}, {v.hi}, {v.x})")
        trial = r.bind("trial|newton_x|proposal", f"{v.x} - {value} / {slope}")
        inside = r.bind(
            "inside|is_safe|accepted",
            r.pick(
                (
                    r.both(f"{trial} >= {lo}", f"{trial} <= {hi}"),
                    r.both(f"{trial} >= {lo}", f"{trial} <= {hi}", f"jnp.isfinite({trial})"),
                )
            ),
        )
        r.note("Bisect where Newton's step leaves the bracket.")
        x_new = r.bind("x_new|x_next", f"jnp.where({inside}, {trial}, ({lo} + {hi}) / 2)")
        err = f"jnp.abs({value})" if by_value else f"jnp.abs({x_new} - {v.x})"
        return {"x": x_new, "lo": lo, "hi": hi, "err": err, "k": f"{v.k} + 1"}

    v = r.iterate(state, going, step, kept=p.kept, title="Bracket")
    return p.found(v.x), v.k if p.counted else ""


def secant(p: Problem) -> tuple[str, str]:
    """The secant method from two points, until both are close."""
    r = p.r
    tol, most = r.tolerance(), limit(r, 12, 30)
    first = p.fill(p.equation.start)
    first = first if first.isidentifier() else r.bind("x0|guess", first)
    by_value = r.chance(0.4)
    second = r.bind(
        "x1|second_guess", r.pick((f"{first} + 0.01", f"1.01 * {first} + 1e-3", f"{first} - 0.01"))
    )
    state = {
        "old": ("x_prev|prev_x", first),
        "x": (p.unknown + "_k|x_k|x_cur", second),
        "f_old": ("f_prev|prev_f", p.f(first)),
        "f": ("f_k|f_cur", p.f(second)),
        "k": ("k|it|n_iter", "0"),
    }

    def going(v: View) -> list[str]:
        moving = [f"jnp.abs({v.x} - {v.old}) > {tol}", *([f"jnp.abs({v.f}) > {tol}"] if by_value else [])]
        return [p.any(r.both(*moving)), f"{v.k} < {most}"]

    def step(v: View) -> dict[str, str]:
        gap = r.bind("gap|df", f"{v.f} - {v.f_old}")
        flat = r.bind("is_flat|stalled", f"jnp.abs({gap}) < 1e-{int(r.count(9, 12))}")
        move = r.bind("move|secant_step", f"{v.f} * ({v.x} - {v.old}) / jnp.where({flat}, 1, {gap})")
        x_new = r.bind("x_new|x_next", f"jnp.where({flat}, {v.x}, {v.x} - {move})")
        return {"old": v.x, "x": x_new, "f_old": v.f, "f": p.f(x_new), "k": f"{v.k} + 1"}

    v = r.iterate(state, going, step, kept=p.kept, title="Secant")
    return p.found(v.x), v.k if p.counted else ""


def fixed_point(p: Problem) -> tuple[str, str]:
    """Iterate a contraction: plainly, relaxed, or extrapolated by Aitken's formula."""
    r = p.r
    g = p.function(f"{p.equation.name}_map|g|update_map", p.equation.map)
    tol, most = r.tolerance(), limit(r, 30, 80)
    form = r.pick(("plain", "relaxed", "aitken"))
    state = {
        "x": (p.unknown + "_k|x_k|estimate", p.fill(p.equation.start)),
        "err": ("err|change|gap", f"jnp.array(jnp.inf, {p.given[0]}.dtype)"),
        "k": ("k|it|n_iter", "0"),
    }
    norm = (
        r.pick(("jnp.max(jnp.abs({}))", "jnp.sqrt(jnp.mean(({}) ** 2))"))
        if p.layout == "arrays"
        else "jnp.abs({})"
    )

    def step(v: View) -> dict[str, str]:
        x_new = r.bind("x_new|x_next|mapped_x", f"{g}({v.x}{p.passed})")
        if form == "relaxed":
            weight = r.pick(("0.5", "0.7", "0.8", "0.9"))
            x_new = r.bind("relaxed|x_mix", f"{v.x} + {weight} * ({x_new} - {v.x})")
        elif form == "aitken":
            again = r.bind("x_twice|g_twice", f"{g}({x_new}{p.passed})")
            curve = r.bind("curve|second_diff", f"{again} - 2 * {x_new} + {v.x}")
            safe = r.bind("safe_curve|denom", f"jnp.where(jnp.abs({curve}) < 1e-8, 1, {curve})")
            move = f"jnp.where(jnp.abs({curve}) < 1e-8, 0, ({x_new} - {v.x}) ** 2 / {safe})"
            x_new = r.bind("extrapolated|aitken_x", f"{v.x} - {move}")
        return {"x": x_new, "err": norm.format(f"{x_new} - {v.x}"), "k": f"{v.k} + 1"}

    def going(v: View) -> list[str]:
        return [f"{v.err} > {tol}", f"{v.k} < {most}"]

    v = r.iterate(state, going, step, kept=p.kept, title="FixedPoint")
    return p.found(v.x), v.k if p.counted else ""


def ridders(p: Problem) -> tuple[str, str]:
    """Ridders' method: an exponential through both ends and the middle of the bracket."""
    r = p.r
    low, high = bracket(p)
    low, high = (
        end if end.isidentifier() else r.bind(names, end)
        for end, names in ((low, "x_a|x_lo"), (high, "x_b|x_hi"))
    )
    tol, most = r.tolerance(), limit(r, 10, 25)
    state = {
        "lo": ("lo|a_k", low),
        "hi": ("hi|b_k", high),
        "f_lo": ("f_lo|fa", p.f(low)),
        "f_hi": ("f_hi|fb", p.f(high)),
        "x": (p.unknown + "_k|x_k|estimate", f"({low} + {high}) / 2"),
        "err": ("err|change", f"{high} - {low}"),
        "k": ("k|it|n_iter", "0"),
    }

    def step(v: View) -> dict[str, str]:
        mid = r.bind("mid|middle", f"({v.lo} + {v.hi}) / 2")
        f_mid = r.bind("f_mid|f_middle", p.f(mid))
        root = r.bind("root|disc", f"jnp.sqrt({f_mid}**2 - {v.f_lo} * {v.f_hi})")
        safe = r.bind("safe_root|denom", f"jnp.where({root} > 0, {root}, 1)")
        x_new = r.bind(
            "x_new|x_next", f"{mid} + ({mid} - {v.lo}) * jnp.sign({v.f_lo} - {v.f_hi}) * {f_mid} / {safe}"
        )
        f_new = r.bind("f_new|f_next", p.f(x_new))
        r.note("The two of the three points next to the root.")
        left = r.bind("is_left|in_left", f"jnp.sign({f_mid}) != jnp.sign({f_new})")
        near_low = r.bind("keeps_low|near_low", f"jnp.sign({v.f_lo}) != jnp.sign({f_new})")
        return {
            "lo": f"jnp.where({left}, {mid}, jnp.where({near_low}, {v.lo}, {x_new}))",
            "hi": f"jnp.where({left}, {x_new}, jnp.where({near_low}, {x_new}, {v.hi}))",
            "f_lo": f"jnp.where({left}, {f_mid}, jnp.where({near_low}, {v.f_lo}, {f_new}))",
            "f_hi": f"jnp.where({left}, {f_new}, jnp.where({near_low}, {f_new}, {v.f_hi}))",
            "x": x_new,
            "err": f"jnp.abs({x_new} - {v.x})",
            "k": f"{v.k} + 1",
        }

    def going(v: View) -> list[str]:
        return [p.any(f"{v.err} > {tol}"), f"{v.k} < {most}"]

    v = r.iterate(state, going, step, kept=p.kept, title="Bracket")
    return p.found(v.x), v.k if p.counted else ""


SEARCHES: tuple[tuple[Method, bool], ...] = (
    (bisection, False),
    (false_position, False),
    (newton, True),
    (newton, True),
    (safeguarded, True),
    (secant, False),
    (ridders, False),
)  # Each with whether it needs the derivative.


def without_gradient(p: Problem) -> list[str]:
    """Any method in a while_loop, which has no reverse rule."""
    methods = [each for each in SEARCHES if p.equation.is_open or each[0] not in (newton, secant)]
    methods += [(fixed_point, False)] * 2 if p.equation.map else []
    method, slope = p.r.pick(methods)
    if method is not fixed_point:
        p.write(slope)
    return used(p, *method(p))


def unrolled(p: Problem) -> list[str]:
    """Newton's method in a scan that idles after convergence, which JAX differentiates."""
    p.write(True)
    root, steps = newton(p, limit(p.r, 8, 15))
    return used(p, root, steps)


def last_step(p: Problem) -> list[str]:
    """Newton's method without a gradient, and one step more with it: the implicit function theorem."""
    r = p.r
    p.write(True)
    p.counted = False
    root, _ = newton(p, sharp=True)
    frozen = r.bind("x_stop|fixed_x|frozen", f"{r.lax}.stop_gradient({root})")
    r.note("The gradient of the root is that of one more Newton step.")
    value, slope = p.value_and_slope(frozen)
    return used(
        p, r.bind("root|refined_root|x_star", f"{frozen} - {value} / {r.lax}.stop_gradient({slope})"), ""
    )


def custom_root(p: Problem) -> list[str]:
    """lax.custom_root around Newton's method."""
    r = p.r
    p.write(False)
    f, guess = r.name("fn|func|g_fn"), r.name("x_init|init_x|x_start")
    inner = copy(p)
    inner.residual, inner.slope_style, inner.closed, inner.passed = f, "jvp", True, ""
    inner.equation, inner.like, inner.counted = replace(p.equation, start=guess), guess, False
    solver = r.name("newton_solve|inner_solve|solve_fn")
    with r.suite(f"def {solver}({f}, {guess}):"):
        root, _ = newton(inner, sharp=True)
        r.line(f"return {root}")
    tangent = r.name("tangent_solve|solve_linearized|linear_solve")
    linear, right = r.name("lin|linearized"), r.name("rhs|ct_y")
    with r.suite(f"def {tangent}({linear}, {right}):"):
        r.line(f"return {right} / {linear}(jnp.ones_like({right}))")
    residual = p.residual if p.closed else f"lambda x: {p.f('x')}"
    call = f"{r.lax}.custom_root({residual}, {p.fill(p.equation.start)}, {solver}, {tangent})"
    return used(p, call, "")


def custom_vjp(p: Problem) -> list[str]:
    """A function with a custom_vjp: any precise method forward, the implicit function theorem backward."""
    r = p.r
    p.closed, p.passed = False, "".join(f", {name}" for name in p.given)
    p.write(True, named=False)
    solver = r.name("solve|find_root|root_of|implicit_root")
    arguments = ", ".join(p.given)
    p.counted = False
    with r.part(solver, *p.given, decorator="@jax.custom_vjp"):
        options: tuple[Callable[..., tuple[str, str]], ...] = (newton, safeguarded)
        root, _ = r.pick(options if p.equation.is_open else options[1:])(p, sharp=True)
        r.line(f"return {root}")
    forward, backward = r.name(f"{solver}_fwd|fwd|forward_rule"), r.name(f"{solver}_bwd|bwd|backward_rule")
    with r.part(forward, *p.given):
        r.line(f"{p.unknown} = {solver}({arguments})")
        r.line(f"return {p.unknown}, ({p.unknown}, {arguments})")
    saved, cotangent = r.name("saved|res_in|residuals"), r.name("ct|cotangent|g_bar")
    with r.part(backward, saved, cotangent):
        given, others = r.name("given|params|inputs"), r.name("args|theta|p_args")
        r.line(f"{p.unknown}, *{given} = {saved}")
        r.note("f(x, args) = 0 along the root: dx = -(df/dargs) dargs / (df/dx).")
        total = f"lambda x: jnp.sum({p.residual}(x, *{given}))"
        slope = r.bind("dfdx|slope_x", f"jax.grad({total})({p.unknown})")
        pullback = r.name("pullback|vjp_fn|transposed")
        residual = f"lambda *{others}: {p.residual}({p.unknown}, *{others})"
        r.line(f"_, {pullback} = jax.vjp({residual}, *{given})")
        r.line(f"return {pullback}(-{cotangent} / {slope})")
    rules = f"{solver}.defvjp({forward}, {backward})"
    if r.settings == "keyword":
        r.line(rules)
    else:
        r.above(rules)
    return used(p, f"{solver}({arguments})", "")


# Shares of the ways to a gradient; without one, JAX refuses to differentiate the loop.
WAYS = (*[without_gradient] * 5, unrolled, last_step, custom_root, custom_vjp)


def solve(p: Problem) -> list[str]:
    """Write the loop and what makes its result differentiable; the codes of the results."""
    return p.r.pick(WAYS if p.equation.is_open else (without_gradient, without_gradient, custom_vjp))(p)


def used(p: Problem, root: str, steps: str) -> list[str]:
    """The root, or what it is for, and now and then the number of steps."""
    r = p.r
    results = [root]
    if p.equation.uses and r.chance(0.5):
        if not re.fullmatch(r"[\w.\[\]\"]+", root):
            root = r.bind("root|x_star|sol", root)
        use = p.fill(r.pick(p.equation.uses), root)
        results = [use] if r.chance(0.5) else [root, use]
    return [*results, steps] if steps else results


def root_finding(r: Routine) -> Kernel:
    """A root of an equation: in arrays, of scalars, or of scalars under vmap."""
    equation = r.pick(EQUATIONS)
    p = Problem(r, equation)
    outputs = 0
    if p.layout != "mapped":
        results = solve(p)
    else:
        single = r.name(f"solve_one|{equation.name}_single|find_root")
        with r.part(single, *p.given):
            results = solve(p)
            r.line(f"return {', '.join(results)}")
        outputs, results = len(results), [mapped(p, single)]
    name = f"{equation.name}|solve_{equation.name}|{equation.name}_solver"
    return r.routine(name, equation.summary, *results, outputs=outputs)


def mapped(p: Problem, single: str) -> str:
    """The function of one element, called for all."""
    arguments = ", ".join(p.given)
    axes = "" if all(p.mapped) else f", in_axes=({', '.join('0' if each else 'None' for each in p.mapped)})"
    function = f"jax.vmap({single}{axes})"
    for _ in p.lead[1:]:
        function = f"jax.vmap({function}{axes})"
    return f"{function}({arguments})"


def draw(rng: random.Random) -> Kernel:
    """Draw a kernel."""
    return root_finding(Routine(rng, SOLVER_FLOATS.dtype(rng)))


TEMPLATE = Template("root_finding", "generate_root_finding_kernel", draw)
