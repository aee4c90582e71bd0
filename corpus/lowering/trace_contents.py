"""Inspect a traced function: its primitives, its gradient rules, and its calls back into Python."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import jax

_JAX = str(Path(jax.__file__).parent)
# How JAX says that it cannot differentiate: errors in other words are faults of the kernel's own rules.
_ON_GRADIENTS = re.compile(r"differentia|gradient|derivative|\bJVP\b|lineariz|autodiff", re.IGNORECASE)
_ADDRESS = re.compile(r" at 0x[0-9a-f]+")

# Primitives whose rule is not the derivative of what they compute, each with what it is instead.
_BY_DESIGN = {
    "stop_gradient": "stop_gradient",
    "reduce_precision": "reduce_precision, whose gradient is that of the unrounded values",
    "random_gamma": "random.gamma, whose gradient is by implicit reparametrization",
}
_CUSTOM = {"custom_jvp_call": "custom_jvp", "custom_vjp_call": "custom_vjp"}
_WRAPPER = "reraise_with_filtered_traceback"  # JAX's, around each of its public functions.


def refusal(error: Exception) -> str | None:
    """JAX's reason, in one line, if ``error`` says that a function has no gradient; None for other faults."""
    said = str(error).strip().partition("\n")[0]
    # NotImplementedError: a primitive without any rule; ValueError: one without a reverse rule.
    if isinstance(error, NotImplementedError | ValueError) and _ON_GRADIENTS.search(said):
        return _ADDRESS.sub("", said)
    return None


def primitives(traced: Any) -> frozenset[str]:
    """The names of the primitives of a traced function, those inside loops and calls included."""
    return frozenset(equation.primitive.name for equation in _equations(traced.jaxpr.jaxpr))


def callback(traced: Any) -> str | None:
    """The first primitive of a traced function that calls back into Python; None without any."""
    names = sorted(primitives(traced))
    return next((name for name in names if name.endswith("callback") or name == "debug_print"), None)


def own_rules(traced: Any) -> list[str]:
    """The gradient rules of a traced function that need not be its derivative, each with its line.

    These are stop_gradient, custom_jvp and custom_vjp outside JAX's own code, and primitives whose rule is
    another by design.
    """
    found = (_own_rule(equation) for equation in _equations(traced.jaxpr.jaxpr))
    return list(dict.fromkeys(rule for rule in found if rule is not None))


def _own_rule(equation: Any) -> str | None:
    name = equation.primitive.name
    if name in _CUSTOM:
        closed = equation.params["call_jaxpr"]
        function, _, place = closed.jaxpr.debug_info.func_src_info.partition(" at ")
        file, _, line = place.rpartition(":")
        return None if file.startswith(_JAX) else f"the {_CUSTOM[name]} of {function} (line {line})"
    if name not in _BY_DESIGN:
        return None
    frames = equation.source_info.traceback.frames
    at = next((at for at, frame in enumerate(frames) if frame.function_name == name), None)
    if at is None:  # Bound by JAX's own code.
        return _BY_DESIGN[name] if name == "random_gamma" else None
    caller = next((frame for frame in frames[at + 1 :] if frame.function_name != _WRAPPER), None)
    if caller is None:  # The kernel is this function.
        return _BY_DESIGN[name]
    return None if caller.file_name.startswith(_JAX) else f"{_BY_DESIGN[name]} (line {caller.line_num})"


def _equations(jaxpr: Any) -> Iterator[Any]:
    for equation in jaxpr.eqns:
        yield equation
        for value in equation.params.values():
            for inner in value if isinstance(value, Sequence) else (value,):
                inner = getattr(inner, "jaxpr", inner)
                if hasattr(inner, "eqns"):
                    yield from _equations(inner)
