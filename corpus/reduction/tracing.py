"""Trace a function to a program under reduction: one list of statements, calls inlined."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.extend import core

from corpus.judging.jaxprs import CALLS, as_deep
from corpus.records.dtypes import WIDE
from corpus.reduction.statements import (
    Candidate,
    Function,
    Input,
    Operand,
    Scalar,
    Statement,
    Type,
    without_dead_code,
)
from corpus.stablehlo.jax_compat import enable_x64, expanded

_SAME_VALUE = {"copy", "copy_p", "stop_gradient", "pvary"}


class TracingError(ValueError):
    """A function cannot be traced to statements of known primitives; the message is one line."""


def traced(
    function: Callable[..., Any],
    arguments: Sequence[np.ndarray],
    inputs: Mapping[int, Input] | None = None,
) -> Candidate:
    """The statements of ``function`` of ``arguments``, whose results are a tree of arrays.

    ``inputs`` says how the elements of some arguments are made; those of the others are literal. Raises
    TracingError.
    """
    with enable_x64(_keeps_64_bits() or any(argument.dtype.name in WIDE for argument in arguments)):
        try:
            closed = jax.make_jaxpr(function)(*arguments)
        except Exception as error:  # Whatever a user's function raises.
            raise TracingError(f"it cannot be traced: {_first_line(error)}") from error
    return _Tracing().candidate(closed, arguments, inputs or {})


def _keeps_64_bits() -> bool:
    return bool(jax.dtypes.canonicalize_dtype(np.float64) == np.float64)


def literal(name: str, array: np.ndarray) -> Input:
    """An input with the elements of ``array``."""
    texts = tuple(text_of(element) for element in np.asarray(array).reshape(-1))
    return Input(name, Type(array.shape, array.dtype.name), "literal", texts)


def text_of(element: Any) -> str:
    """The Python text of an element of an array."""
    value = np.asarray(element)
    if value.dtype.kind in "biu" or "int" in value.dtype.name:
        return repr(bool(value) if value.dtype.kind == "b" else int(value))
    if value.dtype.kind == "c":
        return f"complex({text_of(value.real)}, {text_of(value.imag)})"
    wide = float(value)
    if not np.isfinite(wide):
        return "np.nan" if np.isnan(wide) else ("np.inf" if wide > 0 else "-np.inf")
    if value.dtype.name in ("float64", "float32"):
        short = str(value)  # The shortest text that gives this element.
        return repr(float(short)) if value.dtype.type(float(short)) == value else repr(wide)
    return repr(wide)


class _Tracing:
    def __init__(self) -> None:
        self._names = (f"v{number}" for number in itertools.count())
        self._constants: list[Input] = []

    def candidate(
        self, closed: Any, arguments: Sequence[np.ndarray], given: Mapping[int, Input]
    ) -> Candidate:
        names: dict[Any, Operand] = {}
        inputs = []
        for at, (var, array) in enumerate(zip(closed.jaxpr.invars, arguments, strict=True)):
            names[var] = name = next(self._names)
            if at in given:
                inputs.append(Input(name, given[at].type, given[at].fill, given[at].elements))
            else:
                inputs.append(literal(name, np.asarray(array)))
        names.update(self._constants_of(closed))
        statements = list(self._statements(closed.jaxpr.eqns, names))
        inputs += self._constants
        returns = tuple(self._operand(each, names) for each in closed.jaxpr.outvars)
        parameters = tuple(each.name for each in inputs)
        return without_dead_code(Candidate(tuple(inputs), Function(parameters, tuple(statements), returns)))

    def _statements(self, equations: Iterable[Any], names: dict[Any, Operand]) -> Iterator[Statement]:
        for equation in equations:
            name = equation.primitive.name
            operands = [self._operand(each, names) for each in equation.invars]
            if name in CALLS and CALLS[name] in equation.params:
                inner = equation.params[CALLS[name]]
                yield from self._inlined(inner, operands, equation.outvars, names)
            elif name == "custom_linear_solve":
                counts = equation.params["const_lengths"]
                first = counts.matvec + counts.vecmat
                taken = operands[first : first + counts.solve] + operands[sum(counts) :]
                yield from self._inlined(equation.params["jaxprs"].solve, taken, equation.outvars, names)
            elif name == "call_hi_primitive":  # From JAX 0.12 on: a primitive defined by what it expands to.
                yield from self._inlined(expanded(equation), operands, equation.outvars, names)
            elif name in _SAME_VALUE:
                names.update(zip(equation.outvars, operands, strict=True))
            else:
                yield self._statement(name, equation, operands, names)

    def _inlined(
        self, inner: Any, operands: Sequence[Operand], outputs: Sequence[Any], names: dict[Any, Operand]
    ) -> Iterator[Statement]:
        jaxpr = getattr(inner, "jaxpr", inner)
        local: dict[Any, Operand] = dict(zip(jaxpr.invars, operands, strict=True))
        local.update(self._constants_of(inner))
        yield from self._statements(jaxpr.eqns, local)
        names.update(zip(outputs, (self._operand(each, local) for each in jaxpr.outvars), strict=True))

    def _statement(
        self, name: str, equation: Any, operands: list[Operand], names: dict[Any, Operand]
    ) -> Statement:
        params = {key: value for key, value in equation.params.items() if value is not None}
        functions: list[Function] = []
        if name == "scan":
            inner = params["jaxpr"]
            carries = as_deep(equation.outvars, inner.jaxpr.outvars)
            constants = as_deep(equation.invars, inner.jaxpr.invars) - carries
            functions.append(self._function(inner, operands[:constants], names))
            operands = operands[constants:]
            kept = {key: params[key] for key in ("length", "reverse", "unroll")}
            params = {**kept, "carries": carries}
        elif name == "while":
            first, second = params["cond_nconsts"], params["body_nconsts"]
            functions.append(self._function(params["cond_jaxpr"], operands[:first], names))
            functions.append(self._function(params["body_jaxpr"], operands[first : first + second], names))
            operands, params = operands[first + second :], {}
        elif name == "cond":
            functions.extend(self._function(each, (), names) for each in params["branches"])
            params = {}
        elif any(isinstance(value, (core.Jaxpr, core.ClosedJaxpr)) for value in params.values()):
            params = {
                key: value
                for key, value in params.items()
                if not isinstance(value, (core.Jaxpr, core.ClosedJaxpr)) and not key.endswith("_consts")
            }
        results = tuple(next(self._names) for _ in equation.outvars)
        names.update(zip(equation.outvars, results, strict=True))
        types = tuple(_type(var.aval) for var in equation.outvars)
        return Statement(results, types, name, params, tuple(operands), tuple(functions))

    def _function(self, inner: Any, constants: Sequence[Operand], names: dict[Any, Operand]) -> Function:
        jaxpr = inner.jaxpr
        local: dict[Any, Operand] = dict(zip(jaxpr.invars, constants, strict=False))
        local.update(self._constants_of(inner))
        parameters = []
        for var in jaxpr.invars[len(constants) :]:
            parameters.append(next(self._names))
            local[var] = parameters[-1]
        statements = tuple(self._statements(jaxpr.eqns, local))
        returns = tuple(self._operand(each, local) for each in jaxpr.outvars)
        return Function(tuple(parameters), statements, returns)

    def _constants_of(self, closed: Any) -> dict[Any, Operand]:
        """The constants of a jaxpr: scalars, and inputs for its arrays."""
        found: dict[Any, Operand] = {}
        for var, constant in zip(
            getattr(closed, "jaxpr", closed).constvars, getattr(closed, "consts", ()), strict=True
        ):
            array = np.asarray(constant)
            if array.ndim:
                self._constants.append(literal(name := next(self._names), array))
                found[var] = name
            else:
                found[var] = Scalar(text_of(array), array.dtype.name)
        return found

    def _operand(self, each: Any, names: Mapping[Any, Operand]) -> Operand:
        if isinstance(each, core.Literal):
            value = np.asarray(each.val, _type(each.aval).dtype)
            if value.ndim:
                raise TracingError("it has an array among its literals")
            return Scalar(text_of(value), value.dtype.name)
        return names[each]


def _type(aval: Any) -> Type:
    if not hasattr(aval, "shape") or not all(isinstance(length, int) for length in aval.shape):
        raise TracingError(f"it has a value that is no array of a known shape: {aval}")
    return Type(tuple(aval.shape), np.dtype(aval.dtype).name if not _is_key(aval) else str(aval.dtype))


def _is_key(aval: Any) -> bool:
    return bool(jnp.issubdtype(aval.dtype, jax.dtypes.extended))


def _first_line(error: Exception) -> str:
    return f"{type(error).__name__}: {str(error).strip().partition(chr(10))[0]}"
