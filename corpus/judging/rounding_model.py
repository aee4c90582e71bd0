"""Evaluate a program in f64, op by op, with the errors that a correct engine may make in its own types.

Each op of the traced function is run by itself on f64 values. Modes make changes that a correct engine may
make: rounding (Monte Carlo arithmetic: each result moves by random units in the last place of its own type,
sums by those of the sum of their terms' magnitudes), overflow of its type, denormals that are flushed, signs
of zeros, and anything at all where the result of an op is undefined. What all modes have in common is what
every correct engine must give.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.extend import core

from corpus.judging.jaxprs import CALLS, as_deep, open_jaxpr
from corpus.stablehlo.jax_compat import expanded

Arrays = Sequence[np.ndarray]

_MOST_OPS = 1_000  # An op takes a millisecond, and a subject some ten evaluations.
# Units in the last place that engines' own series are off by.
_SERIES, _SPECIAL = 16.0, 64.0
_SERIES_OPS = frozenset(
    """acos acosh asin asinh atan atan2 atanh cbrt cos cosh erf exp exp2 expm1 log log1p logistic pow rsqrt
    sin sinh tan tanh integer_pow sqrt div rem""".split()  # noqa: SIM905  # Readable.
)
_SPECIAL_OPS = frozenset(
    """bessel_i0e bessel_i1e digamma erf_inv erfc igamma igamma_grad_a igammac lgamma polygamma
    random_gamma_grad regularized_incomplete_beta zeta""".split()  # noqa: SIM905  # Readable.
)
# Sums of terms, whose error goes with the sizes of the terms.
_SUMS = frozenset(
    """reduce_sum dot_general ragged_dot_general conv_general_dilated cumsum reduce_window_sum scatter-add
    scatter_add select_and_scatter_add psum""".split()  # noqa: SIM905  # Readable.
)
_PRODUCTS = frozenset({"cumprod", "reduce_prod", "scatter-mul", "scatter_mul", "cumlogsumexp"})
_FACTORS = frozenset({"cumprod", "reduce_prod"})  # Products of elements of one array.
# Solvers are backward stable: exact for a matrix nearby.
_SOLVERS = frozenset(
    """cholesky cholesky_update eig eigh fft geqrf geqp3 hessenberg householder_product lu qr schur svd
    triangular_solve tridiagonal tridiagonal_solve""".split()  # noqa: SIM905  # Readable.
)
# These move numbers, and round none.
_EXACT = frozenset(
    """abs argmax argmin broadcast_in_dim ceil clamp concatenate conj copy copy_p
    cummax cummin dynamic_slice dynamic_update_slice expand_dims floor gather imag iota is_finite max min neg
    pad real reduce_and reduce_max reduce_min reduce_or reduce_window_max reduce_window_min
    reshape rev round scatter scatter-max scatter-min scatter_max scatter_min select_and_gather_add select_n
    sign slice sort split squeeze stop_gradient top_k transpose optimization_barrier device_put nextafter
    """.split()  # noqa: SIM905  # Readable.
)
# The operands of these from a position on, or the one there, are indices: in their own narrow types, engines
# compute bounds that do not fit.
_INDICES = {"gather": 1, "dynamic_slice": 1, "dynamic_update_slice": 2}
# Their vectors have any sign: one result is as right as another.
_OF_VECTORS = frozenset({"eig", "eigh", "svd", "schur"})
# NumPy computes these of real floats: XLA, op by op, shares faults of its own programs, and compiles each op.
_IN_NUMPY: Mapping[str, Callable[..., Any]] = {
    "abs": np.abs, "add": np.add, "ceil": np.ceil, "cos": np.cos, "div": np.divide, "exp": np.exp,
    "expm1": np.expm1, "floor": np.floor, "log": np.log, "log1p": np.log1p, "max": np.maximum,
    "min": np.minimum, "mul": np.multiply, "neg": np.negative, "sin": np.sin, "sqrt": np.sqrt,
    "sub": np.subtract, "tanh": np.tanh,
}  # fmt: skip
_REDUCED_IN_NUMPY = {"reduce_sum": np.add, "reduce_max": np.maximum, "reduce_min": np.minimum}
# These lose NaN where one of the operands is a number.
_LOSING_NAN: Mapping[str, Callable[..., Any]] = {
    "max": np.fmax, "min": np.fmin, "clamp": lambda least, value, most: np.fmin(np.fmax(least, value), most),
}  # fmt: skip
_REDUCED_LOSING_NAN = {"reduce_max": np.fmax, "reduce_min": np.fmin}
_EMPTY = {"reduce_sum": 0.0, "reduce_max": -math.inf, "reduce_min": math.inf}  # Of no elements.
_OF_BITS = frozenset({"bitcast_convert_type", "nextafter", "random_bits", "random_gamma"})


class NotInF64Error(ValueError):
    """The program cannot be evaluated in f64; the message is the reason, in a few words."""


class TooLongError(NotInF64Error):
    """The program has a loop that takes too long op by op."""


@dataclass(frozen=True)
class Mode:
    """Changes that an evaluation makes; ``seed`` draws the errors of rounding.

    ``rounds`` is the size of these errors and their sign: of two modes with opposite signs, one crosses a
    step where they can. ``flushes`` takes denormals for zeros, with ``flushes_terms`` also those among the
    products of a sum. ``overflow`` is what a sum is whose terms leave the range of its type: their order,
    and products that are fused with the sum, make it NaN or either infinity. ``undefined`` fills open
    results: with random numbers of that seed, or with one of FILLS. ``loses_nan`` is a known error of XLA,
    which no correct engine makes: maxima and minima are those of the numbers that are not NaN.
    """

    rounds: int = 0
    clamps: bool = True
    overflow: float = math.nan
    flushes: bool = False
    flushes_terms: bool = True
    flips_zeros: bool = False
    seed: int = 0
    undefined: int | str = 0
    loses_nan: bool = False


_SMALL = 1e100  # The product of three such numbers is a number of f64.
FILLS = ("zeros", "ones", "least", "most")  # What engines give: all bits 0 or 1, or an end of the type.


def evaluate(traced: core.ClosedJaxpr, inputs: Arrays, mode: Mode) -> tuple[list[np.ndarray], bool]:
    """The outputs of ``traced`` at ``inputs``, floats in f64, and True if a result of an op was undefined.

    To be called under enable_x64(True). Raises NotInF64Error.
    """
    wide = [_wide(np.asarray(value)) for value in inputs]
    if mode.flushes:
        wide = [
            _flushed(value, _dtype(variable.aval))
            for value, variable in zip(wide, traced.jaxpr.invars, strict=True)
        ]
    if not mode.clamps:
        wide = [
            _small(value) if _dtype(variable.aval) in (np.float64, np.complex128) else value
            for value, variable in zip(wide, traced.jaxpr.invars, strict=True)
        ]
    evaluation = _Evaluation(mode)
    return evaluation.closed(traced, wide), evaluation.opened


class _Evaluation:
    """One evaluation under a mode."""

    def __init__(self, mode: Mode) -> None:
        self._mode = mode
        self._rng = np.random.Generator(np.random.PCG64(mode.seed))
        drawn = mode.undefined if isinstance(mode.undefined, int) else 0
        self._undefined = np.random.Generator(np.random.PCG64(drawn))
        self._ops = 0
        self.opened = False

    def closed(self, traced: Any, values: Sequence[Any]) -> list[np.ndarray]:
        consts = [_wide(np.asarray(each)) for each in getattr(traced, "consts", ())]
        return self._jaxpr(open_jaxpr(traced), consts, values)

    def _jaxpr(self, jaxpr: Any, consts: Sequence[Any], values: Sequence[Any]) -> list[Any]:
        known: dict[Any, Any] = dict(zip(jaxpr.constvars, consts, strict=True))
        known.update(zip(jaxpr.invars, values, strict=True))

        def read(variable: Any) -> Any:
            if isinstance(variable, core.Literal):
                return _wide(np.asarray(variable.val, _dtype(variable.aval)))
            return known[variable]

        for equation in jaxpr.eqns:
            found = self._equation(equation, [read(each) for each in equation.invars])
            known.update(zip(equation.outvars, found, strict=True))
        return [read(each) for each in jaxpr.outvars]

    def _equation(self, equation: Any, values: list[Any]) -> Sequence[Any]:
        name, params = equation.primitive.name, equation.params
        if name in CALLS and CALLS[name] in params:
            inner = params[CALLS[name]]
            return self.closed(inner, values)
        if name == "call_hi_primitive":
            return self.closed(expanded(equation), values)
        if name == "custom_linear_solve":
            counts = params["const_lengths"]
            first = counts.matvec + counts.vecmat
            taken = values[first : first + counts.solve] + values[sum(counts) :]
            return self.closed(params["jaxprs"].solve, taken)
        if name == "while":
            return self._while(params, values)
        if name == "cond":
            at = int(np.clip(int(np.asarray(values[0])), 0, len(params["branches"]) - 1))
            return self.closed(params["branches"][at], values[1:])
        if name == "scan":
            return self._scan(equation, values)
        self._ops += 1
        if self._ops > _MOST_OPS:
            raise TooLongError(f"a loop of more than {_MOST_OPS:,} ops")
        return self._op(equation, values)

    def _while(self, params: Mapping[str, Any], values: list[Any]) -> list[Any]:
        first, second = params["cond_nconsts"], params["cond_nconsts"] + params["body_nconsts"]
        state = values[second:]
        while np.any(going := np.asarray(self.closed(params["cond_jaxpr"], [*values[:first], *state])[0])):
            self._ops += 1
            if self._ops > _MOST_OPS:
                raise TooLongError(f"a loop of more than {_MOST_OPS:,} ops")
            found = self.closed(params["body_jaxpr"], [*values[first:second], *state])
            # Of a vmap, each row has a condition of its own, and keeps its state where that no longer holds.
            state = [_where_going(going, *pair) for pair in zip(found, state, strict=True)]
        return state

    def _scan(self, equation: Any, values: list[Any]) -> list[Any]:
        params, body = equation.params, open_jaxpr(equation.params["jaxpr"])
        # Versions of JAX count constants and carries in parameters of their own; what is scanned has a
        # dimension more outside the body than in it.
        carries = as_deep(equation.outvars, body.outvars)
        second = as_deep(equation.invars, body.invars)
        first = second - carries
        consts, carry, along = values[:first], values[first:second], values[second:]
        order = range(params["length"])
        rows: list[Any] = []
        for at in reversed(order) if params["reverse"] else order:
            found = self.closed(params["jaxpr"], [*consts, *carry, *(np.asarray(each)[at] for each in along)])
            carry, row = found[: len(carry)], found[len(carry) :]
            rows.append(row)
        rows = rows[::-1] if params["reverse"] else rows
        kinds = [variable.aval for variable in body.outvars[carries:]]
        stacked = [
            np.stack([np.asarray(row[at]) for row in rows])
            if rows
            else _wide(np.zeros((0, *kind.shape), _dtype(kind)))
            for at, kind in enumerate(kinds)
        ]
        return [*carry, *stacked]

    def _op(self, equation: Any, values: list[Any]) -> list[Any]:
        name = equation.primitive.name
        if self._mode.rounds and name in _SERIES_OPS | _SPECIAL_OPS:
            values = [
                self._moved(each, _unit(var), 1.0) for each, var in zip(values, equation.invars, strict=True)
            ]
        if self._mode.rounds and name in _SOLVERS:
            values = [self._shaken(each, var) for each, var in zip(values, equation.invars, strict=True)]
        if name in _OF_VECTORS and len(equation.outvars) > 1:
            raise NotInF64Error(f"the vectors of {name} have any sign")
        if name == "approx_top_k" and np.isnan(values[0]).any():
            raise NotInF64Error("NaN has no order among the largest")
        outputs = _bound(equation, values, loses_nan=self._mode.loses_nan)
        flushes_terms = self._mode.flushes and self._mode.flushes_terms
        if flushes_terms and name in {"dot_general", "ragged_dot_general", "conv_general_dilated"}:
            # Each product is flushed before it is summed: together they may be so many denormals.
            terms = max(1, max(np.asarray(each).size for each in values))
            outputs = [
                _flushed(each, _dtype(var.aval), terms)
                for each, var in zip(outputs, equation.outvars, strict=True)
            ]
        if name == "div":
            outputs = [self._quotient(outputs[0], values[1], _dtype(equation.outvars[0].aval))]
        sizes = self._sizes(equation, values, outputs)
        found = []
        for output, variable, size in zip(outputs, equation.outvars, sizes, strict=True):
            array = _readable(output)
            is_key = not isinstance(array, np.ndarray)
            if not is_key and array.dtype.kind in "fc" and _dtype(variable.aval).kind != "b":
                array = self._own_type(name, array, _dtype(variable.aval), size)
            found.append(array)
        return self._where_undefined(equation, values, self._with_partial_products(equation, values, found))

    def _with_partial_products(
        self, equation: Any, values: list[Any], found: list[np.ndarray]
    ) -> list[np.ndarray]:
        """``found``, with ``overflow`` of the mode where a product of some factors leaves the range.

        Which factors are multiplied first is open: infinity or 0 times the others may be NaN.
        """
        if not self._mode.clamps or equation.primitive.name not in _FACTORS or found[0].dtype.kind != "f":
            return found
        most, least = _range(_dtype(equation.outvars[0].aval))
        sizes = _magnitudes(values[0])
        factors = np.where(sizes == 0, 1.0, sizes)
        largest = _bound(equation, [np.maximum(factors, 1.0), *values[1:]])[0]
        smallest = _bound(equation, [np.minimum(factors, 1.0), *values[1:]])[0]
        return [np.where((largest > most) | (smallest < least), self._mode.overflow, found[0])]

    def _quotient(self, quotient: Any, divisor: Any, dtype: Any) -> Any:
        """``quotient``; if complex, NaN where the square of the divisor's size leaves the range of its type.

        Engines divide by this square. Where it is zero, some give NaN in both parts and some in one: the
        quotient is zero in one mode here and NaN in others, so that no value counts as wrong.
        """
        array = np.asarray(quotient)
        if array.dtype.kind != "c":
            return quotient
        most, least = _range(np.zeros((), dtype).real.dtype)
        square = np.square(np.abs(np.asarray(divisor)))
        if self._mode.clamps:
            array = np.where(square > most, np.nan, array)
        if self._mode.flushes:
            array = np.where(square == 0, 0.0, np.where(square < least, np.nan, array))
        return array

    def _own_type(self, name: str, array: np.ndarray, dtype: Any, size: Any) -> np.ndarray:
        """Apply to ``array`` the errors of its own type; a complex number's parts err by its magnitude."""
        factor = _SPECIAL if name in _SPECIAL_OPS else _SERIES if name in _SERIES_OPS else 1.0
        if array.dtype.kind == "c":
            part = np.zeros((), dtype).real.dtype
            size = factor * np.abs(array) if size is None else size
            # Not joined by arithmetic, in which an infinite part makes the other one NaN.
            found = np.empty(array.shape, np.complex128)
            found.real = self._own_type(name, array.real, part, size)
            found.imag = self._own_type(name, array.imag, part, size)
            return found
        if self._mode.rounds and name not in _EXACT:
            least = 1.0 if name in _SPECIAL_OPS else 0.0
            array = self._moved(array, _unit_of(dtype), factor, size, least, dtype)
        beyond = _beyond(dtype)
        if not math.isinf(beyond):
            array = np.where(np.isinf(array), np.copysign(beyond, array), array)
        if self._mode.clamps:
            most = _range(dtype)[0]
            array = np.where(np.abs(array) > most, np.copysign(beyond, array), array)
            if size is not None and name in _SUMS | _PRODUCTS:  # What is summed first may overflow.
                array = np.where(size > most, self._mode.overflow, array)
        if self._mode.flushes:
            array = _flushed(array, dtype)
        if self._mode.flips_zeros and name not in _EXACT - {"max", "min", "reduce_max", "reduce_min", "sort"}:
            array = np.where(array == 0, -array, array)
        return array

    def _moved(
        self,
        array: Any,
        unit: float,
        factor: float,
        size: Any = None,
        least: float = 0.0,
        dtype: Any = None,
    ) -> Any:
        """``array``, each element moved by up to ``factor`` units of ``size``, by default its own."""
        array = np.asarray(array)
        if not unit or array.dtype.kind not in "fc":
            return array
        with np.errstate(all="ignore"):
            own = np.maximum(np.abs(array), least)
            scale = own * factor if size is None else np.maximum(size, own)
            # From one unit to three: an engine's error is one at most, of whichever sign.
            drawn = self._rng.choice([-1.0, 1.0], array.shape) * (1.0 + 2.0 * self._rng.random(array.shape))
            error = self._mode.rounds * unit * scale * drawn
            moved = np.where(np.isfinite(error), array + error, array)
            if dtype is not None and array.dtype.kind == "f" and factor == 1.0:
                exact = array.astype(dtype).astype(np.float64) == array
                if size is not None:
                    exact &= size.astype(dtype).astype(np.float64) == size
                moved = np.where(exact, array, moved)
        return moved

    def _shaken(self, array: Any, variable: Any) -> Any:
        """Move the operand of a solver by units of its largest element."""
        array = np.asarray(array)
        if array.dtype.kind not in "fc" or not array.size:
            return array
        length = max(array.shape, default=1)
        return self._moved(array, _unit(variable), 1.0, np.full(array.shape, length * np.abs(array).max()))

    def _sizes(self, equation: Any, values: list[Any], outputs: Sequence[Any]) -> list[Any]:
        """For a sum, the sizes of its terms' sum times the growth of its rounding errors; None for others."""
        name = equation.primitive.name
        if not (self._mode.rounds or self._mode.clamps) or name not in _SUMS | _PRODUCTS:
            return [None] * len(outputs)
        terms = max(1.0, max(np.asarray(each).size for each in values) / max(1, np.asarray(outputs[0]).size))
        if name.startswith("cum") or name.startswith("scatter"):
            terms = max(1, max(np.asarray(each).size for each in values))
        if name in {"dot_general", "conv_general_dilated"}:
            terms = max(1, max(np.asarray(each).size for each in values))
            if name == "dot_general":
                (contracted, _), _ = equation.params["dimension_numbers"]
                terms = max(1, math.prod(np.asarray(values[0]).shape[at] for at in contracted))
        # Errors of single roundings add up as a random walk; in a narrow type, they are as large as the sum.
        unit = max(_unit(variable) for variable in equation.outvars)
        growth = min(terms, 1 / unit) if unit > 2.0**-12 else math.sqrt(terms)
        if name in _PRODUCTS:
            return [np.abs(np.asarray(each)) * (1 + growth) for each in outputs]
        sizes = _bound(equation, [_magnitudes(each) for each in values])
        return [np.abs(np.asarray(each)) * (1 + growth) for each in sizes]

    def _where_undefined(self, equation: Any, values: list[Any], found: list[np.ndarray]) -> list[np.ndarray]:
        """Replace ``found`` by random values where JAX leaves the result of the op undefined."""
        name = equation.primitive.name
        if name == "convert_element_type":
            operand, dtype = np.asarray(values[0]), _dtype(equation.outvars[0].aval)
            if operand.dtype.kind in "fc" and jnp.issubdtype(dtype, jnp.integer):
                limits = jnp.iinfo(dtype)  # type: ignore[no-untyped-call]  # JAX left it untyped.
                real = operand.real
                fits = (real > float(limits.min) - 1) & (real < float(limits.max) + 1)
                return [self._open(found[0], ~fits)]
            if jnp.issubdtype(dtype, jnp.floating) and not np.isnan(np.asarray(np.nan).astype(dtype)):
                return [self._open(found[0], np.isnan(operand))]
        elif name in {"div", "rem"} and found[0].dtype.kind in "iu":
            return [self._open(found[0], np.asarray(values[1]) == 0)]
        elif name.startswith("shift_"):
            bits = 8 * found[0].dtype.itemsize
            by = np.asarray(values[1]).astype(np.int64)
            return [self._open(found[0], (by < 0) | (by >= bits))]
        elif name == "scatter" and not equation.params["unique_indices"]:
            return [self._open(found[0], _written_twice(equation, values))]
        return found

    def _open(self, array: np.ndarray, where: np.ndarray) -> np.ndarray:
        if not np.any(where):
            return array
        self.opened = True
        return np.where(where, self._filling(array), array)

    def _filling(self, array: np.ndarray) -> np.ndarray:
        """Values for undefined results of the shape and dtype of ``array``."""
        fill = self._mode.undefined
        if isinstance(fill, int):
            return self._undefined.integers(-(2**31), 2**31, array.shape).astype(array.dtype)
        if jnp.issubdtype(array.dtype, jnp.integer):
            limits = jnp.iinfo(array.dtype)  # type: ignore[no-untyped-call]  # JAX left it untyped.
            least, most = int(limits.min), int(limits.max)
            ones = -1 if least else most
        else:
            least, most, ones = -(10**30), 10**30, 1
        value = {"zeros": 0, "ones": ones, "least": least, "most": most}[fill]
        return np.full(array.shape, value, array.dtype)


def _where_going(going: np.ndarray, found: Any, state: Any) -> Any:
    if not going.ndim:
        return found
    rows = going.reshape(going.shape + (1,) * (np.ndim(found) - going.ndim))
    return np.where(rows, np.asarray(found), np.asarray(state))


def _magnitudes(value: Any) -> Any:
    """The magnitudes of floats, those of infinities and NaN as 0: the result shows these itself."""
    array = np.asarray(value)
    return np.abs(np.where(np.isfinite(array), array, 0)) if array.dtype.kind in "fc" else value


def _written_twice(equation: Any, values: list[Any]) -> np.ndarray:
    """The elements of a scatter that several updates write, in an order that is left open."""
    params = equation.params
    operand, indices, updates = (np.asarray(each) for each in values)
    counts = jax.lax.scatter_add(
        jnp.zeros(operand.shape, jnp.int32),
        jnp.asarray(indices),
        jnp.ones(updates.shape, jnp.int32),
        params["dimension_numbers"],
        mode=params["mode"],
    )
    return np.asarray(counts) > 1


def _with_wide_indices(equation: Any, values: Sequence[Any]) -> Sequence[Any]:
    """The operands of an op, with its indices in i64."""
    name = equation.primitive.name
    first = 1 if name.startswith("scatter") else _INDICES.get(name)
    if first is None:
        return values
    last = len(values) if name.startswith("dynamic") else first + 1
    return [_wide_index(each) if first <= at < last else each for at, each in enumerate(values)]


def _wide_index(value: Any) -> np.ndarray:
    array = np.asarray(value)
    return array if array.dtype == np.uint64 else array.astype(np.int64)


def _bound(equation: Any, values: Sequence[Any], *, loses_nan: bool = False) -> list[Any]:
    """Run an op on wide ``values``; in its own types if its result or its parameters depend on these."""
    if (found := _by_numpy(equation, values, loses_nan=loses_nan)) is not None:
        return [found]
    params = {key: _widened(each, key) for key, each in equation.params.items()}
    if equation.primitive.name in _OF_BITS:
        found = _bound_in_own_types(equation, values)
    else:
        try:
            found = equation.primitive.bind(*_with_wide_indices(equation, values), **params)
        # JAX's rules for types refuse wide values by any of these, assertions included, and its CPU backend
        # the lowered op by the last. The op in its own types, which the program has, then decides.
        except (TypeError, ValueError, NotImplementedError, AssertionError, jax.errors.JaxRuntimeError):
            found = _bound_in_own_types(equation, values)
    outputs = found if equation.primitive.multiple_results else [found]
    try:
        return [_wide(_readable(each)) for each in outputs]
    except jax.errors.JaxRuntimeError as error:  # JAX runs ops as their results are read: memory may run out.
        raise NotInF64Error(f"{equation.primitive.name}: {str(error).partition(':')[0]}") from error


def _by_numpy(equation: Any, values: Sequence[Any], *, loses_nan: bool = False) -> np.ndarray | None:
    """The op at ``values`` in f64 by NumPy; None where that has no such op, or it is not of real floats."""
    name = equation.primitive.name
    functions, reduced = _IN_NUMPY, _REDUCED_IN_NUMPY
    if loses_nan:
        functions, reduced = {**functions, **_LOSING_NAN}, {**reduced, **_REDUCED_LOSING_NAN}
    if name not in functions and name not in reduced:
        return None
    arrays = [np.asarray(each) for each in values]
    if any(each.dtype != np.float64 for each in arrays):
        return None
    with np.errstate(all="ignore"):
        if name in functions:
            return np.asarray(functions[name](*arrays))
        axes = tuple(equation.params["axes"])
        return np.asarray(reduced[name].reduce(arrays[0], axis=axes, initial=_EMPTY[name]))


def _bound_in_own_types(equation: Any, values: Sequence[Any]) -> Any:
    """The op at ``values`` in the types that the program has. Raises NotInF64Error."""
    own = [
        each.astype(_dtype(variable.aval)) if isinstance(each := _readable(value), np.ndarray) else each
        for value, variable in zip(values, equation.invars, strict=True)
    ]
    try:
        return equation.primitive.bind(*_with_wide_indices(equation, own), **equation.params)
    # Of primitives that JAX runs only inside of a program, such as those of custom rules: the program is
    # counted as not judged, with the name of the primitive.
    except (TypeError, ValueError, NotImplementedError, jax.errors.JaxRuntimeError) as error:
        raise NotInF64Error(f"{equation.primitive.name}: {type(error).__name__}") from error


def _readable(array: Any) -> Any:
    is_key = isinstance(array, jax.Array) and jnp.issubdtype(array.dtype, jax.dtypes.prng_key)
    return array if is_key else np.asarray(array)


def _widened(value: Any, key: str) -> Any:
    """Replace a parameter that names a float type by the wide type."""
    if key not in {"preferred_element_type", "new_dtype", "dtype"} or value is None:
        return value
    if jnp.issubdtype(value, jnp.complexfloating):
        return np.dtype(np.complex128)
    return np.dtype(np.float64) if jnp.issubdtype(value, jnp.floating) else value


def _wide(array: Any) -> Any:
    if not isinstance(array, np.ndarray):
        return array
    if jnp.issubdtype(array.dtype, jnp.complexfloating):
        return array.astype(np.complex128)
    return array.astype(np.float64) if jnp.issubdtype(array.dtype, jnp.floating) else array


def _small(array: np.ndarray) -> np.ndarray:
    """Replace finite f64 numbers, beyond which no type is wider, by ones whose products do not overflow."""
    if array.dtype.kind == "c":
        found = np.empty(array.shape, array.dtype)
        found.real, found.imag = _small(array.real), _small(array.imag)
        return found
    return np.where(np.isfinite(array), np.clip(array, -_SMALL, _SMALL), array)


def _dtype(kind: Any) -> Any:
    return np.dtype(kind.dtype) if not jnp.issubdtype(kind.dtype, jax.dtypes.extended) else kind.dtype


def _unit(variable: Any) -> float:
    """Half the distance from 1 to the next number of the variable's type; 0 for types without fractions."""
    return _unit_of(variable.aval.dtype)


def _unit_of(dtype: Any) -> float:
    if not jnp.issubdtype(dtype, jnp.inexact):
        return 0.0
    return float(jnp.finfo(dtype).eps) / 2  # type: ignore[no-untyped-call]  # JAX left it untyped.


def _flushed(array: Any, dtype: Any, terms: int = 1) -> Any:
    """``array`` with zeros for the denormals of ``dtype``, and for sums of so many ``terms`` of them."""
    if not isinstance(array, np.ndarray) or array.dtype.kind != "f":
        return array
    return np.where(np.abs(array) < terms * _range(dtype)[1], np.copysign(0.0, array), array)


def _beyond(dtype: Any) -> float:
    """Return what infinity becomes in a float type: NaN in most of 8 bits, the largest in those of 4."""
    return float(np.asarray(np.inf).astype(dtype)) if jnp.issubdtype(dtype, jnp.floating) else math.inf


def _range(dtype: Any) -> tuple[float, float]:
    """The largest number of a float type, and the smallest normal one."""
    if not jnp.issubdtype(dtype, jnp.floating):
        return math.inf, 0.0
    limits = jnp.finfo(dtype)  # type: ignore[no-untyped-call]  # JAX left it untyped.
    return float(limits.max), float(limits.tiny)
