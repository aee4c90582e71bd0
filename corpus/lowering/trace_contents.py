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
    "bitcast_convert_type": "bitcast_convert_type, which has no gradient",
    "random_gamma": "random.gamma, whose gradient is by implicit reparametrization",
}
_CUSTOM = {"custom_jvp_call": "custom_jvp", "custom_vjp_call": "custom_vjp"}
# Functions of JAX that take a rule beside what they compute, which is another primitive in each version.
_TAKE_RULES = ("custom_linear_solve", "custom_root", "linear_call")
_GENERAL = (
    "custom_derivatives.py"  # JAX's module of functions that it gives rules by, such as custom_gradient.
)
# Functions of JAX's around each of its public ones, and those between an array's method and its primitive.
_WRAPPERS = ("reraise_with_filtered_traceback", "_forward_method_to_aval.<locals>.meth", "_view")


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


def jax_functions_with_rules(traced: Any) -> frozenset[str]:
    """The names of JAX's own functions in a traced function that have a custom_jvp or a custom_vjp."""
    places = (
        equation.params["call_jaxpr"].jaxpr.debug_info.func_src_info.partition(" at ")
        for equation in _equations(traced.jaxpr.jaxpr)
        if equation.primitive.name in _CUSTOM
    )
    return frozenset(function for function, _, place in places if place.startswith(_JAX))


def callback(traced: Any) -> str | None:
    """The first primitive of a traced function that calls back into Python; None without any."""
    names = sorted(primitives(traced))
    return next((name for name in names if name.endswith("callback") or name == "debug_print"), None)


def promises_indices(traced: Any) -> bool:
    """True if a traced function promises JAX that an index is in range, as ``x[i]`` does by default."""
    return any(
        str(equation.params.get("mode")).endswith("PROMISE_IN_BOUNDS")
        for equation in _equations(traced.jaxpr.jaxpr)
    )


def own_rules(traced: Any) -> list[str]:
    """The gradient rules of a traced function that need not be its derivative, each with its line.

    These are stop_gradient, custom_jvp and custom_vjp outside JAX's own code, functions of JAX that are given
    a rule, and primitives whose rule is another by design.
    """
    found = (_own_rule(equation) for equation in _equations(traced.jaxpr.jaxpr))
    return list(dict.fromkeys(rule for rule in found if rule is not None))


def _own_rule(equation: Any) -> str | None:
    name = equation.primitive.name
    if name in _CUSTOM:
        closed = equation.params["call_jaxpr"]
        function, _, place = closed.jaxpr.debug_info.func_src_info.partition(" at ")
        file, _, line = place.rpartition(":")
        if not file.startswith(_JAX):
            return f"the {_CUSTOM[name]} of {function} ({_place(file, line)})"
        if file.endswith(_GENERAL):
            at = _called_at(equation, ("custom_vjp.__call__", "custom_jvp.__call__"))
            return None if at is None else f"custom_gradient{at}"
    for function in _TAKE_RULES:
        if (at := _called_at(equation, (function,))) is not None:
            return f"the rule given to {function}{at}"
    if name not in _BY_DESIGN:
        return None
    if (at := _called_at(equation, (name,))) is not None:
        return f"{_BY_DESIGN[name]}{at}"
    return _BY_DESIGN[name] if name == "random_gamma" else None  # Which only JAX's own code binds.


def _called_at(equation: Any, functions: Sequence[str]) -> str | None:
    """The place, in brackets, from where one of JAX's ``functions`` was called for ``equation``.

    Empty if the kernel is that function; None if JAX's own code called it, or nothing did.
    """
    frames = iter(equation.source_info.traceback.frames)
    if not any(frame.function_name in functions for frame in frames):
        return None
    caller = next((frame for frame in frames if not frame.function_name.endswith(_WRAPPERS)), None)
    if caller is None:
        return ""
    return None if caller.file_name.startswith(_JAX) else f" ({_place(caller.file_name, caller.line_num)})"


def _place(file: str, line: object) -> str:
    """A line of the kernel's Python, which is executed as ``<name>``, or of an installed package's file."""
    return f"line {line}" if file.startswith("<") else f"{Path(file).name}, line {line}"


def _equations(jaxpr: Any) -> Iterator[Any]:
    for equation in jaxpr.eqns:
        yield equation
        for value in equation.params.values():
            for inner in value if isinstance(value, Sequence) else (value,):
                inner = getattr(inner, "jaxpr", inner)
                if hasattr(inner, "eqns"):
                    yield from _equations(inner)
