"""Traced functions: the equations inside of them, and how their parameters name other functions."""

import math
from collections.abc import Iterator, Sequence
from typing import Any

# Primitives that call a function, with the parameter that has it.
CALLS = {"jit": "jaxpr", "pjit": "jaxpr", "closed_call": "call_jaxpr", "core_call": "call_jaxpr"}
CALLS |= {"custom_jvp_call": "call_jaxpr", "custom_vjp_call": "call_jaxpr", "checkpoint": "jaxpr"}
CALLS |= {
    "custom_lin": "call_jaxpr",
    "remat": "jaxpr",
    "remat2": "jaxpr",
    "custom_vjp_call_jaxpr": "fun_jaxpr",
}


def op_count(jaxpr: Any) -> int:
    """Count the ops that an evaluation of ``jaxpr`` runs, in all iterations of a scan; a while is one."""
    count = 0
    for equation in jaxpr.eqns:
        inner = [getattr(each, "jaxpr", each) for each in equation.params.values()]
        bodies = [each for each in inner if hasattr(each, "eqns")]
        turns = equation.params.get("length", 1) if equation.primitive.name == "scan" else 1
        count += max(1, turns * sum(map(op_count, bodies)))
    return count


def equations(jaxpr: Any) -> Iterator[Any]:
    """The equations of ``jaxpr`` and of all those inside of it."""
    for equation in jaxpr.eqns:
        yield equation
        for each in equation.params.values():
            for inner in each if isinstance(each, tuple | list) else (each,):
                if hasattr(body := open_jaxpr(inner), "eqns"):
                    yield from equations(body)


def elements(shape: Sequence[int]) -> int:
    """The number of elements of an array of ``shape``."""
    return math.prod(shape)


def open_jaxpr(traced: Any) -> Any:
    """The jaxpr of a closed one; newer versions of JAX have open ones in parameters."""
    return getattr(traced, "jaxpr", traced)


def as_deep(outer: Sequence[Any], inner: Sequence[Any]) -> int:
    """Count the values outside of a scan that have the rank of their likes in its body; it slices others.

    The parameters that say which is which differ between versions of JAX.
    """
    return sum(len(one.aval.shape) == len(other.aval.shape) for one, other in zip(outer, inner, strict=True))
