"""Conditionals and the functions that they take."""

from collections.abc import Callable

from kernels.writing.sampler import Sampler
from kernels.writing.values import ATOM, Value, expr, hull

Branch = Callable[[Value], Value]

OPERANDS = "v|u|r|p|q|t|h|g"
BRANCH_NAMES = (
    *("attract", "repel", "grow", "shrink", "near", "far", "low_branch", "high_branch", "when_true"),
    *("when_false", "linear_part", "curved_part", "relax", "push", "hot", "cold"),
)


def branch_function(s: Sampler, operand: Value, branch: Branch, parameter: str) -> tuple[str, Value]:
    """A function of one operand: a lambda, or an inner ``def`` that the returned name refers to."""
    argument = expr(parameter, operand.shape, operand.interval, operand.dtype)
    short = s.chance(0.55)
    if short:
        with s.within_lambda():
            body = branch(argument)
        function, called, rest = body.code.partition(f"({parameter})")
        if called and not rest and function.replace(".", "").isidentifier():
            return function, body
        if len(body.code) <= 60:
            return f"lambda {parameter}: {body}", body
    name = s.name(BRANCH_NAMES)
    with s.suite(f"def {name}({parameter}):"):
        body = body if short else branch(argument)
        s.give(body)
    return name, body


def cond(s: Sampler, predicate: Value, operand: Value, yes: Branch, no: Branch) -> Value:
    """``lax.cond`` on a scalar predicate; both branches map the operand to its own shape."""
    operand, predicate = s.let(operand), s.short(predicate, 30)
    parameter = s.name(OPERANDS)
    first, a = branch_function(s, operand, yes, parameter)
    second, b = branch_function(s, operand, no, parameter)
    text = f"{s.lax}.cond({predicate}, {first}, {second}, {operand})"
    return expr(text, a.shape, hull(a, b), level=ATOM, kind="select")


def switch(s: Sampler, selector: Value, operand: Value, branches: list[Branch]) -> Value:
    """``lax.switch`` on an int32 scalar that is in range by construction."""
    operand = s.let(operand)
    parameter = s.name(OPERANDS)
    made = [branch_function(s, operand, branch, parameter) for branch in branches]
    names = ", ".join(name for name, _ in made)
    interval = hull(*(body for _, body in made))
    shape = made[0][1].shape
    selector = s.short(selector, 24)
    table = expr(f"[{names}]", (), 0)
    if len(names) > 40:
        table = s.put("branches|options|cases|laws", table)
    text = f"{s.lax}.switch({selector}, {table}, {operand})"
    return expr(text, shape, interval, level=ATOM, kind="select")
