"""Control flow: loops, conditionals and the functions that they take."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kernels.writing.values import ATOM, Interval, Value, hull

if TYPE_CHECKING:
    from kernels.writing.sampler import Sampler

Step = Callable[[Value, Value], Value]
Branch = Callable[[Value], Value]

BODIES = ("body", "step", "advance", "iterate", "one_step", "body_fn", "loop_body", "update_fn")
COUNTERS = ("i", "k", "t", "it", "n_done")
CARRIES = ("carry", "acc", "current", "estimate", "prev", "running_value", "level_now")
ELEMENTS = ("item", "row", "xt", "elem", "x_t", "entry")


def trip_count(s: Sampler, low: int = 2, high: int = 6) -> tuple[str, int]:
    """A number of trips, as a literal or as a static argument."""
    trips = s.count(low, high)
    if s.chance(0.25) and not s.static:
        return s.static_int(trips, "n_steps", "num_iters", "steps_total", "n", "iterations"), trips
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
        init = s.bounded(init, limit)
        invariant = (-limit, limit)
    init = s.short(init, 24)
    body = s.name(*BODIES)
    counter = s.name(*COUNTERS) if counted else "_"
    carry = s.name(*CARRIES)
    i = Value(counter, (), 0, number_of_trips - 1, "int32")
    state = Value(carry, init.shape, *invariant)
    with s.suite(f"def {body}({counter}, {carry}):"):
        after = step(i, state)
        if invariant == (-limit, limit):
            after = s.bounded(after, limit)
        s.give(after)
    text = f"{s.lax}.fori_loop(0, {code}, {body}, {init.code})"
    return Value(text, init.shape, *invariant, kind="value")


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
        init = s.bounded(init, limit)
        invariant = (-limit, limit)
    init, xs = s.short(init, 24), s.short(xs, 24)
    body = s.name(*BODIES)
    carry, element = s.name(*CARRIES), s.name(*ELEMENTS)
    state = Value(carry, init.shape, *invariant)
    item = Value(element, xs.shape[1:], xs.low, xs.high, xs.dtype)
    with s.suite(f"def {body}({carry}, {element}):"):
        after, out = step(state, item)
        if invariant == (-limit, limit):
            after = s.bounded(after, limit)
        if out is after or after.code == out.code:
            after = out = s.let(after)
        if keep == "last":
            s.line("return ", f"{s.short(after, 40).code}, None")
        else:
            after = s.short(after, 30)
            out = s.short(out, 30)
            s.line("return ", f"{after.code}, {out.code}")
    backwards = ", reverse=True" if s.chance(0.2) else ""
    text = f"{s.lax}.scan({body}, {init.code}, {xs.code}{backwards})"
    last = s.name("last", "final", "end_state", "final_carry") if keep != "all" else "_"
    every = s.name("history", "outputs", "trace", "path", "ys") if keep != "last" else "_"
    s.line(f"{last}, {every} = ", text)
    stacked = (xs.shape[0], *(out.shape if keep != "last" else ()))
    return (
        Value(last, init.shape, *invariant),
        Value(every, stacked, out.low, out.high),
    )


BRANCH_NAMES = (
    *("attract", "repel", "grow", "shrink", "near", "far", "low_branch", "high_branch", "when_true"),
    *("when_false", "linear_part", "curved_part", "relax", "push", "hot", "cold"),
)


def branch_function(s: Sampler, operand: Value, branch: Branch, parameter: str) -> tuple[str, Value]:
    """A function of one operand: a lambda, or an inner ``def`` that the returned name refers to."""
    argument = Value(parameter, operand.shape, operand.low, operand.high, operand.dtype)
    short = s.chance(0.55)
    if short:
        with s.within_lambda():
            body = branch(argument)
        function, called, rest = body.code.partition(f"({parameter})")
        if called and not rest and function.replace(".", "").isidentifier():
            return function, body
        if len(body.code) <= 60:
            return f"lambda {parameter}: {body.code}", body
    name = s.name(*BRANCH_NAMES)
    with s.suite(f"def {name}({parameter}):"):
        body = body if short else branch(argument)
        s.give(body)
    return name, body


def cond(s: Sampler, predicate: Value, operand: Value, yes: Branch, no: Branch) -> Value:
    """``lax.cond`` on a scalar predicate; both branches map the operand to its own shape."""
    operand, predicate = s.let(operand), s.short(predicate, 30)
    parameter = s.name("v", "u", "r", "p", "q", "t", "h", "g")
    first, a = branch_function(s, operand, yes, parameter)
    second, b = branch_function(s, operand, no, parameter)
    text = f"{s.lax}.cond({predicate.code}, {first}, {second}, {operand.code})"
    return Value(text, a.shape, *hull(a, b), level=ATOM, kind="select")


def switch(s: Sampler, selector: Value, operand: Value, branches: list[Branch]) -> Value:
    """``lax.switch`` on an int32 scalar that is in range by construction."""
    operand = s.let(operand)
    parameter = s.name("v", "u", "r", "p", "q", "t", "h", "g")
    made = [branch_function(s, operand, branch, parameter) for branch in branches]
    names = ", ".join(name for name, _ in made)
    interval = hull(*(body for _, body in made))
    shape = made[0][1].shape
    selector = s.short(selector, 24)
    table = Value(f"[{names}]", (), 0, 0)
    if len(names) > 40:
        table = s.let(table, "branches", "options", "cases", "laws")
    text = f"{s.lax}.switch({selector.code}, {table.code}, {operand.code})"
    return Value(text, shape, *interval, level=ATOM, kind="select")
