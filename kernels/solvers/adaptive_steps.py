"""Adaptive integration: embedded pairs, step doubling, implicit steps, error control, saves, events."""

import random
from dataclasses import replace

from kernels.kernel import Kernel, Template
from kernels.solvers._embedded_pairs import PAIRS, Pair, combination
from kernels.solvers._fields import FIELDS, Field
from kernels.writing.routines import SOLVER_FLOATS, Routine, View


class Integration:
    """A field in a kernel, the step that is controlled, and the controller."""

    def __init__(self, r: Routine, field: Field, y0: str = "") -> None:
        self.r, self.field = r, field
        self.given = [r.argument(*argument) for argument in field.arguments]
        self.y0 = y0 or r.argument(
            "y0|initial_state|state0|y_init", field.roles, *field.start, "initial state"
        )
        self.codes = dict(zip("abc", self.given, strict=False))
        self.rhs = r.name(f"{field.name}_rhs|vector_field|rhs|dynamics|f")
        self.driven = field.parts and r.chance(0.25)
        self.step = ""
        t, y = r.name("time|t_now|t_in"), r.name("state_y|yy|y_in")
        self.autonomous = not self.driven and r.chance(0.6)
        with r.suite(f"def {self.rhs}({y}):" if self.autonomous else f"def {self.rhs}({t}, {y}):"):
            if not field.parts:
                r.line(f"return {field.rates[0].format(y=y, **self.codes)}")
            else:
                parts = [r.name(part) for part in field.parts]
                r.line(f"{', '.join(parts)} = {y}")
                rates = [rate.format(*parts, **self.codes) for rate in field.rates]
                if self.driven:
                    rates[-1] += f" + {r.pick(('0.5', '0.2', '0.1'))} * jnp.{r.pick(('sin', 'cos'))}(2 * {t})"
                r.line(f"return jnp.{r.pick(('array', 'stack', 'stack'))}([{', '.join(rates)}])")
        self.is_differentiated = False  # advance() may write a loop that JAX differentiates.
        self.method, self.order = self._write_step()
        # A method of low order takes too many steps to be exact.
        exact = self.order > 3
        self.rtol = r.setting("rtol|rel_tol|tol", r.pick((1e-3, 1e-4, 1e-5) if exact else (1e-2, 1e-3)))
        self.atol = r.setting("atol|abs_tol|floor", r.pick((1e-4, 1e-5, 1e-6) if exact else (1e-3, 1e-4)))

    def slope(self, t: str, y: str) -> str:
        return f"{self.rhs}({y})" if self.autonomous else f"{self.rhs}({t}, {y})"

    def _write_step(self) -> tuple[str, int]:
        """Write a function that gives the state after a step and an estimate of its error."""
        r = self.r
        kind = r.pick(("pair", "pair", "pair", "doubling", "implicit"))
        self.step = r.name(
            "try_step|rk_step|attempt_step|single_step" if kind != "implicit" else "implicit_step|try_step"
        )
        y, h, t = r.name("y|yn"), r.name("h|dt"), "" if self.autonomous else r.name("t|tn")
        self.takes = [*([t] if t else []), y, h]
        with r.suite(f"def {self.step}({', '.join(self.takes)}):"):
            if kind == "pair":
                return self._pair(t, y, h)
            if kind == "doubling":
                return self._doubling(t, y, h)
            return self._implicit(t, y, h)

    def _pair(self, t: str, y: str, h: str) -> tuple[str, int]:
        r = self.r
        pair = r.pick(PAIRS)
        if len(pair.stages) > 3 and r.chance(0.6):
            return self._tabulated(pair, t, y, h)
        slopes = [r.bind("k1", self.slope(t, y))]
        for at, (node, stage) in enumerate(zip(pair.nodes, pair.stages, strict=True), start=2):
            inner = combination(stage, slopes)
            moved = f"{y} + {h} * {inner}" if len(inner.split(" ")) in (1, 3) else f"{y} + {h} * ({inner})"
            when = f"{t} + {h}" if node == "1" else f"{t} + {node} * {h}"
            slopes.append(r.bind(f"k{at}", self.slope(when, moved)))
        after = r.bind("y_new|y_high|y_next", f"{y} + {h} * ({combination(pair.weights, slopes)})")
        error = r.bind("err_vec|y_err|local_err", f"{h} * ({combination(pair.errors, slopes)})")
        r.line(f"return {after}, {error}")
        return pair.name, pair.order

    def _tabulated(self, pair: Pair, t: str, y: str, h: str) -> tuple[str, int]:
        """The same with the coefficients in tables, and the stages in a Python loop over these."""
        r = self.r
        rows = ", ".join(f"({', '.join(stage)}{',' if len(stage) == 1 else ''})" for stage in pair.stages)
        tables = {
            "stages": (r.name("STAGES|A_TABLE|TABLEAU"), f"({rows})"),
            "weights": (r.name("WEIGHTS|B_HIGH|B_SOL"), f"({', '.join(pair.weights)})"),
            "errors": (r.name("ERRORS|B_ERR|E_COEFS"), f"({', '.join(pair.errors)})"),
        }
        if not self.autonomous:
            tables["nodes"] = (r.name("NODES|C_TABLE|C_NODES"), f"({', '.join(pair.nodes)})")
        r.constants += [f"{name} = {code}" for name, code in tables.values()]
        table = {key: name for key, (name, _) in tables.items()}
        slopes, row, weigh = (
            r.name("ks|slopes|stages_k"),
            r.name("row|a_row|coefs"),
            r.name("weigh|combine|dot_k"),
        )
        w, k = "w_k", "k_j"
        r.taken.update((w, k))
        ws = r.name("ws|weights_in")
        r.line(f"{slopes} = [{self.slope(t, y)}]")
        with r.suite(f"def {weigh}({ws}):"):
            r.line(f"return sum({w} * {k} for {w}, {k} in zip({ws}, {slopes}))")
        loop = f"for {row} in {table['stages']}:"
        when = ""
        if not self.autonomous:
            node = r.name("node|c_k")
            when, loop = (
                f"{t} + {node} * {h}",
                f"for {node}, {row} in zip({table['nodes']}, {table['stages']}):",
            )
        with r.suite(loop):
            r.line(f"{slopes}.append({self.slope(when, f'{y} + {h} * {weigh}({row})')})")
        r.line(f"return {y} + {h} * {weigh}({table['weights']}), {h} * {weigh}({table['errors']})")
        return pair.name, pair.order

    def _doubling(self, t: str, y: str, h: str) -> tuple[str, int]:
        """One step and two of half the size, of the midpoint rule or the classical method."""
        r = self.r
        base = r.name("midpoint|base_step|rk_base")
        is_rk4 = r.chance(0.5)
        yy, hh, tt = (
            r.name("y_at|y_from"),
            r.name("h_at|width"),
            "" if self.autonomous else r.name("t_at|t_from"),
        )
        with r.suite(f"def {base}({', '.join([*([tt] if tt else []), yy, hh])}):"):
            half = f"{tt} + {hh} / 2"
            k1 = r.bind("k1", self.slope(tt, yy))
            k2 = r.bind("k2", self.slope(half, f"{yy} + {hh} / 2 * {k1}"))
            if is_rk4:
                k3 = r.bind("k3", self.slope(half, f"{yy} + {hh} / 2 * {k2}"))
                k4 = r.bind("k4", self.slope(f"{tt} + {hh}", f"{yy} + {hh} * {k3}"))
                r.line(f"return {yy} + {hh} / 6 * ({k1} + 2 * {k2} + 2 * {k3} + {k4})")
            else:
                r.line(f"return {yy} + {hh} * {k2}")
        lead = f"{t}, " if t else ""
        coarse = r.bind("coarse|full|y_big", f"{base}({lead}{y}, {h})")
        middle = r.bind("middle|y_half|halfway", f"{base}({lead}{y}, {h} / 2)")
        lead = f"{t} + {h} / 2, " if t else ""
        fine = r.bind("fine|y_two|twice", f"{base}({lead}{middle}, {h} / 2)")
        factor = "15" if is_rk4 else "3"
        error = r.bind("err_vec|y_err|local_err", f"({fine} - {coarse}) / {factor}")
        r.line(f"return {r.pick((fine, f'{fine} + {error}'))}, {error}")
        return "step_doubling", 5 if is_rk4 else 3

    def _implicit(self, t: str, y: str, h: str) -> tuple[str, int]:
        """Backward Euler by Newton's method, and the trapezoidal rule for the error."""
        r = self.r
        end = f"{t} + {h}"
        defect, z = r.name("defect|stage_residual|newton_f"), r.name("z|y_try|guess_y")
        with r.suite(f"def {defect}({z}):"):
            r.line(f"return {z} - {y} - {h} * {self.slope(end, z)}")
        most = r.pick(("4", "5", "8", "10"))
        state = {
            "z": ("z_k|stage|y_k", r.pick((y, f"{y} + {h} * {self.slope(t, y)}"))),
            "size": ("size|move_size|dz_norm", f"jnp.array(jnp.inf, {self.y0}.dtype)"),
            "i": ("i|newton_it|inner_k", "0"),
        }

        def step(v: View) -> dict[str, str]:
            jacobian = r.bind("jac|jacobian|j_mat", f"jax.{r.pick(('jacfwd', 'jacobian'))}({defect})({v.z})")
            move = r.bind("dz|newton_dz|correction", f"jnp.linalg.solve({jacobian}, {defect}({v.z}))")
            norm = r.pick((f"jnp.linalg.norm({move})", f"jnp.max(jnp.abs({move}))"))
            return {"z": f"{v.z} - {move}", "size": norm, "i": f"{v.i} + 1"}

        after = r.name("y_new|y_be|y_next")
        v = r.iterate(
            state, lambda v: [f"{v.size} > 1e-6", f"{v.i} < {most}"], step, kept={"z": after}, title="Newton"
        )
        after = v.z
        error = r.bind(
            "err_vec|y_err|local_err", f"{h} / 2 * ({self.slope(end, after)} - {self.slope(t, y)})"
        )
        r.line(f"return {after}, {error}")
        return "backward_euler", 2

    # ---- the loop

    def error_ratio(self, y: str, after: str, error: str) -> str:
        """Assign the error relative to what is tolerated: a step is good up to 1."""
        r = self.r
        size = r.pick((f"jnp.abs({y})", f"jnp.maximum(jnp.abs({y}), jnp.abs({after}))"))
        scale = r.bind("scale|tolerated|err_scale", f"{self.atol} + {self.rtol} * {size}")
        ratio = f"{error} / {scale}"
        largest = "jnp.max(jnp.abs({}))"
        norm = r.pick(("jnp.sqrt(jnp.mean(({}) ** 2))", largest, "jnp.linalg.norm({})"))
        if self.is_differentiated:
            norm = largest  # A root has no gradient at 0, which the error of a small step is in f32.
        return r.bind("err_ratio|err|err_norm", norm.format(ratio))

    def advance(
        self, y0: str, t0: str, t1: str, h0: str, stops: bool = False, carries: bool = False
    ) -> dict[str, str]:
        """Write the loop from one time to another; gives the codes of the state, the time and the step size.

        With ``stops`` an event ends the loop early; with ``carries`` the step size is of use afterwards.
        """
        r = self.r
        scans = self.method != "backward_euler" and not stops and r.chance(0.25)
        most = (
            ""
            if scans
            else r.setting(
                "max_steps|step_limit|max_num_steps",
                r.pick((40, 50, 60, 100) if self.order > 3 else (100, 150, 200)),
            )
        )
        controller = r.pick(("elementary", "elementary", "pi", "double_or_halve"))
        guard = r.pick(("", "", "finite", "smallest", "failed"))
        retries = not stops and r.chance(0.25)
        # A scan that idles once the end is reached, which JAX differentiates.
        bounded = r.pick(("16", "20", "24", "32")) if scans else ""
        retries = retries and not scans
        self.is_differentiated = scans
        state = {
            "t": ("t_k|clock|tau", t0),
            "y": ("y_k|yk|y_cur", y0),
            "h": ("h_k|dt_k|width_k", h0),
            "k": ("k|n_steps|count", "0"),
        }
        if bounded:
            del state["k"]
        if controller == "pi" and not retries:
            state["err"] = ("err_prev|last_err|prev_ratio", f"jnp.array(1, {self.y0}.dtype)")
        if guard == "failed":
            state["failed"] = ("failed|stuck|gave_up", "jnp.array(False)")

        def going(v: View) -> list[str]:
            found = [f"{v.t} < {t1}", *([] if bounded else [f"{v.k} < {most}"])]
            if stops:
                found.append(f"{self.field.event.format(y=v.y)} > 0")
            if guard == "finite":
                found.append(f"jnp.all(jnp.isfinite({v.y}))")
            if guard == "smallest":
                found.append(f"{v.h} > 1e-{int(r.count(6, 8))}")
            return [*found, r.negated(v.failed)] if guard == "failed" else found

        exponent = f"(-1 / {self.order})"

        def factor(ratio: str, last: str) -> str:
            if controller == "double_or_halve":
                low = r.pick(("0.1", "0.2", "0.25"))
                return f"jnp.where({ratio} < {low}, 2, jnp.where({ratio} > 1, 0.5, 1))"
            safe = f"jnp.maximum({ratio}, 1e-{int(r.count(6, 10))})"
            power = f"{r.pick(('0.9', '0.9', '0.8', '0.85'))} * {safe} ** {exponent}"
            if last:
                power = f"0.9 * {safe} ** (-0.7 / {self.order}) * {last} ** (0.4 / {self.order})"
            return f"jnp.clip({power}, {r.pick(('0.1', '0.2', '0.2'))}, {r.pick(('3', '5', '5', '10'))})"

        def attempt(t: str, y: str, h: str) -> tuple[str, str]:
            after, error = r.name("y_try|y_trial|proposed"), r.name("err_try|defect_y|error_y")
            lead = "" if self.autonomous else f"{t}, "
            r.line(f"{after}, {error} = {self.step}({lead}{y}, {h})")
            return after, self.error_ratio(y, after, error)

        def step(v: View) -> dict[str, str]:
            h = r.bind("h_step|dt_step|h_used", f"jnp.minimum({v.h}, {t1} - {v.t})")
            after, ratio = attempt(v.t, v.y, h)
            accept = r.bind("accept|ok|is_good", f"{ratio} <= 1")
            last = v.err if "err" in state else ""
            grown = r.bind("factor|growth|resize", factor(ratio, last))
            changed = {
                "t": f"jnp.where({accept}, {v.t} + {h}, {v.t})",
                "y": f"jnp.where({accept}, {after}, {v.y})",
                "h": f"{h} * {grown}",
            }
            if not bounded:
                changed["k"] = f"{v.k} + 1"
            if last:
                changed["err"] = f"jnp.where({accept}, jnp.maximum({ratio}, 1e-4), {v.err})"
            if guard == "failed":
                changed["failed"] = f"{h} < 1e-{int(r.count(6, 8))}"
            return changed

        def retry(v: View) -> dict[str, str]:
            """One accepted step: an inner loop shrinks the step size until the error is small."""
            h_first = r.bind("h_step|dt_step|h_first", f"jnp.minimum({v.h}, {t1} - {v.t})")
            inner = {
                "h": ("h_try|dt_try|h_in", h_first),
                "y": ("y_in_try|y_tried|y_best", v.y),
                "ratio": ("ratio|err_in|quality", f"jnp.array(2, {self.y0}.dtype)"),
                "j": ("tries|n_tries|j", "0"),
            }

            def shrink(w: View) -> dict[str, str]:
                h = r.bind("h_now|dt_now", f"jnp.where({w.j} > 0, {w.h} / 2, {w.h})")
                after, ratio = attempt(v.t, v.y, h)
                return {"h": h, "y": after, "ratio": ratio, "j": f"{w.j} + 1"}

            kept = {"h": "h_done", "y": "y_done", "ratio": "ratio_done"}
            most_tries = r.pick(("6", "8", "10"))
            w = r.iterate(
                inner,
                lambda w: [f"{w.ratio} > 1", f"{w.j} < {most_tries}"],
                shrink,
                kept=kept,
                title="Retry",
            )
            # After the last try the error may still be too large.
            accept = r.bind("accept|ok|is_good", f"{w.ratio} <= 1")
            changed = {
                "t": f"jnp.where({accept}, {v.t} + {w.h}, {v.t})",
                "y": f"jnp.where({accept}, {w.y}, {v.y})",
                "h": f"{w.h} * {factor(w.ratio, '')}",
                "k": f"{v.k} + 1",
            }
            if guard == "failed":
                changed["failed"] = r.negated(accept)
            return changed

        kept = {"y": r.name("y_end|y_final|reached"), **({"h": "h_end"} if carries else {})}
        if stops:
            kept["t"] = r.name("t_event|t_stop|stopped_at")
        v = r.iterate(state, going, retry if retries else step, kept=kept, bounded=bounded, title="Step")
        return {field: getattr(v, field) for field in kept}


def first_step(y: Integration) -> str:
    """The first step size: a setting, or from the slope at the start."""
    r = y.r
    if r.chance(0.6):
        return f"jnp.array({r.pick(('0.01', '0.05', '0.1'))}, {y.y0}.dtype)"
    slope = f"jnp.linalg.norm({y.slope('0.0', y.y0)})"
    return r.bind("h0|dt0|first_h", f"0.01 * (1 + jnp.linalg.norm({y.y0})) / (1 + {slope})")


def end_time(y: Integration) -> str:
    """The time at the end: an input or a number."""
    r = y.r
    if r.chance(0.5):
        return r.argument(
            "t_end|t1|horizon|duration", (), round(0.4 * y.field.end, 2), y.field.end, "time at the end"
        )
    return f"{y.field.end}"


def _title(method: str) -> str:
    """The method's name in a sentence: "Dormand-Prince", "backward Euler"."""
    return "backward Euler" if method == "backward_euler" else method.replace("_", "-").title()


def named(y: Integration, result: str, *results: str, detail: str = "") -> Kernel:
    name = y.field.name
    return y.r.routine(
        f"{result}_{name}|{name}_{y.method}|adaptive_{name}",
        f"Integrate {y.field.about} adaptively."[:78],
        *results,
        detail=detail or f"Steps of {_title(y.method)}, whose error is kept below the tolerances.",
    )


def final_state(r: Routine) -> Kernel:
    """The state at the end."""
    y = Integration(r, r.pick(FIELDS))
    t0 = f"jnp.zeros((), {y.y0}.dtype)"
    end = y.advance(y.y0, t0, end_time(y), first_step(y))
    return named(y, "integrate", end["y"])


def saved_states(r: Routine) -> Kernel:
    """The states at given times: a scan over these around the loop of steps."""
    y = Integration(r, r.pick(FIELDS))
    gaps = r.argument(
        "intervals|gaps|dts_out",
        ("times",),
        round(y.field.end / 20, 2),
        round(y.field.end / 4, 2),
        "time between saves",
    )
    h0 = first_step(y)
    body, carry, gap = (
        r.name("to_next_save|save_step|advance_to"),
        r.name("carry|memory"),
        r.name("gap|interval"),
    )
    y_in, h_in, t_in = (
        r.name("y_from_save|y_start|y_last"),
        r.name("h_start|h_last"),
        r.name("t_start|t_last"),
    )
    keeps = r.chance(0.6)  # The step size of one interval starts the next.
    clock = not y.autonomous
    parts = [y_in, *([t_in] if clock else []), *([h_in] if keeps else [])]
    with r.suite(f"def {body}({carry if len(parts) > 1 else y_in}, {gap}):"):
        if len(parts) > 1:
            r.line(f"{', '.join(parts)} = {carry}")
        begin = t_in if clock else f"jnp.zeros((), {y.y0}.dtype)"
        stop = r.bind("t_save|next_t", f"{t_in} + {gap}") if clock else gap
        end = y.advance(y_in, begin, stop, h_in if keeps else h0, carries=keeps)
        out = [end["y"], *([stop] if clock else []), *([f"jnp.maximum({end['h']}, 1e-3)"] if keeps else [])]
        packed = out[0] if len(out) == 1 else f"({', '.join(out)})"
        r.line(f"return {packed}, {end['y']}")
    first = [y.y0, *([f"jnp.zeros((), {y.y0}.dtype)"] if clock else []), *([h0] if keeps else [])]
    packed = first[0] if len(first) == 1 else f"({', '.join(first)})"
    saved = r.name("saved|trajectory|ys")
    r.line(f"_, {saved} = {r.lax}.scan({body}, {packed}, {gaps})")
    return named(y, "trajectory", saved, detail="Saves the state after each interval.")


def event_time(r: Routine) -> Kernel:
    """The time at which a quantity falls through zero, and the state there."""
    y = Integration(r, r.pick([field for field in FIELDS if field.event]))
    end = y.advance(y.y0, f"jnp.zeros((), {y.y0}.dtype)", end_time(y), first_step(y), stops=True)
    return named(y, "event", end["y"], end["t"], detail="Ends early once the event has happened.")


def ensemble(r: Routine) -> Kernel:
    """Many initial states under vmap."""
    field = r.pick(FIELDS)
    single, start = r.name("solve_one|integrate_one|end_state"), r.name("y_start|y_row|state_in")
    starts = r.argument(
        "initial_states|y0_batch|starts", ("batch", *field.roles), *field.start, "one initial state a row"
    )
    with r.suite(f"def {single}({start}):"):
        y = Integration(r, field, start)
        end = y.advance(start, f"jnp.zeros((), {start}.dtype)", f"{field.end}", first_step(y))
        r.line(f"return {end['y']}")
    return named(y, "ensemble", f"jax.vmap({single})({starts})", detail="Each row has step sizes of its own.")


FORMS = (final_state, final_state, saved_states, saved_states, event_time, ensemble)


def draw(rng: random.Random) -> Kernel:
    """Draw a kernel of one of the forms."""
    form = FORMS[int(rng.random() * len(FORMS))]
    return replace(form(Routine(rng, SOLVER_FLOATS.dtype(rng))), motif=form.__name__.strip("_"))


TEMPLATE = Template("adaptive_steps", "generate_adaptive_steps_kernel", draw)
