"""Loops over one carry (``fori``, ``scan``), over several states in any spelling (``repeat``), and maps."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from kernels.writing.sampler import Sampler
from kernels.writing.values import Interval, Value, expr, tupled

Step = Callable[[Value, Value], Value]
Steps = Callable[[list[Value]], list[Value]]

BODIES = ("body", "step", "advance", "iterate", "one_step", "body_fn", "loop_body", "update_fn")
COUNTERS = ("i", "k", "t", "it", "n_done")
CARRIES = ("carry", "acc", "current", "estimate", "prev", "running_value", "level_now")
ELEMENTS = ("item", "row", "xt", "elem", "x_t", "entry")


def trip_count(s: Sampler, low: int = 2, high: int = 6) -> tuple[str, int]:
    """A number of trips, as a literal or as a static argument."""
    trips = s.count(low, high)
    if s.chance(0.25) and not s.static:
        return s.static_int("n_steps|num_iters|steps_total|n|iterations", trips), trips
    return str(trips), trips


def fori(
    s: Sampler,
    init: Value,
    trips: tuple[str, int],
    step: Step,
    *,
    limit: float = 2.0,
    invariant: Interval | None = None,
    counted: bool = False,
) -> Value:
    """``fori_loop`` over a carry that every step keeps in [-limit, limit], or in ``invariant``."""
    code, number_of_trips = trips
    if invariant is None:
        init = s.held(init, limit)
        invariant = (-limit, limit)
    init = s.short(init, 24)
    body = s.name(BODIES)
    counter = s.name(COUNTERS) if counted else "_"
    carry = s.name(CARRIES)
    i = expr(counter, (), (0, number_of_trips - 1), "int32")
    state = expr(carry, init.shape, invariant)
    with s.suite(f"def {body}({counter}, {carry}):"):
        after = step(i, state)
        if invariant == (-limit, limit):
            after = s.held(after, limit)
        s.give(after)
    text = f"{s.lax}.fori_loop(0, {code}, {body}, {init})"
    return expr(text, init.shape, invariant, kind="value")


def scan(
    s: Sampler,
    init: Value,
    xs: Value,
    step: Callable[[Value, Value], tuple[Value, Value]],
    *,
    limit: float = 2.0,
    invariant: Interval | None = None,
    keep: str = "both",
) -> tuple[Value, Value]:
    """``lax.scan`` over the first axis of ``xs``; ``keep`` says what is used: "last", "all" or "both"."""
    if invariant is None:
        init = s.held(init, limit)
        invariant = (-limit, limit)
    init, xs = s.short(init, 24), s.short(xs, 24)
    body = s.name(BODIES)
    carry, element = s.name(CARRIES), s.name(ELEMENTS)
    state = expr(carry, init.shape, invariant)
    item = expr(element, xs.shape[1:], xs.interval, xs.dtype)
    with s.suite(f"def {body}({carry}, {element}):"):
        after, out = step(state, item)
        if invariant == (-limit, limit):
            after = s.held(after, limit)
        if out is after or after.code == out.code:
            after = out = s.let(after)
        if keep == "last":
            s.line(f"return {s.short(after, 40)}, None")
        else:
            after = s.short(after, 30)
            out = s.short(out, 30)
            s.line(f"return {after}, {out}")
    backwards = ", reverse=True" if s.chance(0.2) else ""
    text = f"{s.lax}.scan({body}, {init}, {xs}{backwards})"
    last = s.name("last|final|end_state|final_carry") if keep != "all" else "_"
    every = s.name("history|outputs|trace|path|ys") if keep != "last" else "_"
    s.line(f"{last}, {every} = {text}")
    stacked = (xs.shape[0], *(out.shape if keep != "last" else ()))
    return (
        expr(last, init.shape, invariant),
        expr(every, stacked, out.interval),
    )


def unrolled(s: Sampler, value: Value, trips: int, step: Callable[[Value], Value], limit: float) -> Value:
    """A Python loop over a variable that every round keeps in [-limit, limit]."""
    value = s.held(s.short(value), limit)
    name = s.name("h|state_now|estimate|iterate|level_in|y_now|mixed_state|z_k")
    s.line(f"{name} = {value}")
    now = expr(name, value.shape, limit)
    with s.suite(f"for _ in range({trips}):"):
        s.line(f"{name} = {s.held(s.short(step(now)), limit)}")
    return now


REPEATED_BODIES = "body|step|advance|one_step|body_fn|update|tick|iterate|loop_body"


def repeat(
    s: Sampler, states: Sequence[Value], trips: int, step: Steps, *, loops: float = 0.8, hints: str = ""
) -> list[Value]:
    """Two steps or more: ``fori_loop``, ``scan`` with a length, or a Python loop that tracing unrolls.

    The states' intervals have to hold whatever they become (``Value.over``). ``hints`` are names for the
    states, "x|pos,v|vel" for two. Returns the states after the last step.
    """
    states, trips = [s.short(state, 20) for state in states], max(trips, 2)
    base = hints.split(",") if hints else ["state|carry|cur|now"] * len(states)
    codes = [state.code for state in states]
    if not s.chance(loops):
        return _unrolled_steps(s, states, trips, step, base)
    is_fori = s.chance(0.5)
    body = s.name(REPEATED_BODIES)
    carry = s.name("carry|state|st|packed" if len(states) > 1 else base[0])
    with s.suite(f"def {body}(_, {carry}):" if is_fori else f"def {body}({carry}, _):"):
        inner = [replace(state, code=carry) for state in states]
        if len(states) > 1:
            inner = [replace(state, code=s.name(base[at])) for at, state in enumerate(states)]
            s.line(f"{', '.join(item.code for item in inner)} = {carry}")
        after = [s.short(item, 26) if len(states) > 1 else item for item in step(inner)]
        if not is_fori and len(after) == 1:
            after = [s.short(after[0], 50)]
        made = tupled([item.code for item in after])
        s.line("return " + (made if is_fori else f"{made}, None"))
    call = f"{s.lax}.fori_loop(0, {trips}, {body}, {tupled(codes)})"
    if not is_fori:
        call = f"{s.lax}.scan({body}, {tupled(codes)}, None, length={trips})"
        if s.chance(0.2):
            call = f"{s.lax}.scan({body}, {tupled(codes)}, length={trips})"
    last = [s.name(base[at]) for at in range(len(states))]
    head = ", ".join(last)
    if not is_fori:
        head = f"({head}), _" if len(last) > 1 else f"{head}, _"
    s.line(f"{head} = {call}")
    return [replace(state, code=code) for state, code in zip(states, last, strict=True)]


def _unrolled_steps(s: Sampler, states: list[Value], trips: int, step: Steps, base: list[str]) -> list[Value]:
    """The steps in a Python loop."""
    current = [replace(state, code=s.name(base[at])) for at, state in enumerate(states)]
    for item, state in zip(current, states, strict=True):
        s.line(f"{item} = {state}")
    with s.suite(f"for _ in range({min(trips, 3)}):"):
        after = [s.short(item, 26) if len(states) > 1 else item for item in step(current)]
        s.line(f"{', '.join(item.code for item in current)} = " + ", ".join(item.code for item in after))
    return current


def mapped_over(s: Sampler, body: Callable[[Value], Value], xs: Value, name: str) -> Value:
    """``jax.vmap`` or ``lax.map`` of a function of one row."""
    function = s.name("per_item|one|single|for_each|row_fn")
    row = s.name((name, f"{name}_one", f"{name}_row"))
    with s.suite(f"def {function}({row}):"):
        out = body(expr(row, xs.shape[1:], xs.interval, xs.dtype))
        s.give(out)
    code = f"jax.vmap({function})({xs})" if s.chance(0.6) else f"{s.lax}.map({function}, {xs})"
    return expr(code, (xs.shape[0], *out.shape), out.interval)
