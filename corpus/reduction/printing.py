"""Print a program under reduction as Python: one statement a line, public functions of JAX."""

import enum
import itertools
import keyword
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.extend import core

from corpus.reduction.statements import Candidate, Function, Input, Operand, Scalar, Statement

# Names that the text has for other things.
_TAKEN = {"f", "jax", "np", "jnp", "lax", *keyword.kwlist}
# Parameters that say how a primitive is lowered on devices, or repeat what its operands say.
_LEFT_OUT = {
    "accuracy", "aval", "sharding", "out_sharding", "weak_type", "update_jaxpr", "computation", "jaxpr",
    "allow_negative_indices", "memory_kind",
}  # fmt: skip
_RENAMED = {
    "add_any": "add", "and": "bitwise_and", "or": "bitwise_or", "xor": "bitwise_xor", "not": "bitwise_not",
    "scatter-add": "scatter_add", "scatter-mul": "scatter_mul", "scatter-sub": "scatter_sub",
    "rng_uniform": "rng_uniform", "stop_gradient": "stop_gradient",
}  # fmt: skip
_LINALG = {"cholesky", "eigh", "lu", "qr", "schur", "svd", "triangular_solve", "householder_product"}
# Reductions by lax.reduce, with the initial value for floats and the one for other dtypes.
_REDUCERS = {
    "reduce_sum": ("lax.add", "0"),
    "reduce_prod": ("lax.mul", "1"),
    "reduce_max": ("lax.max", "lowest"),
    "reduce_min": ("lax.min", "highest"),
    "reduce_and": ("lax.bitwise_and", "ones"),
    "reduce_or": ("lax.bitwise_or", "0"),
    "reduce_xor": ("lax.bitwise_xor", "0"),
    "reduce_window_sum": ("lax.add", "0"),
    "reduce_window_max": ("lax.max", "lowest"),
    "reduce_window_min": ("lax.min", "highest"),
}


_Special = Callable[[list[str], dict[str, Any], Statement], str]


class PrintingError(ValueError):
    """A statement cannot be written as public Python; the message is one line that names its primitive."""


def source(candidate: Candidate) -> str:
    """The Python of ``candidate``: the function ``f``, and what it needs besides :data:`IMPORTS`.

    Raises PrintingError.
    """
    body = _renamed(candidate)
    parameters = [each.name for each in candidate.inputs]
    names = dict(zip(parameters, _fresh(), strict=False))
    lines = [f"def f({', '.join(names[each] for each in parameters)}):"]
    lines += _Printer().function(body, "    ")
    return candidate.prelude + "\n".join(lines) + "\n"


IMPORTS = "import jax\nimport jax.numpy as jnp\nimport numpy as np\nfrom jax import lax\n"


def argument(each: Input) -> str:
    """The NumPy expression of an input."""
    shape, dtype = _code(each.type.shape), dtype_name(each.type.dtype)
    size = each.type.size
    if each.fill in ("zeros", "ones"):
        return f"np.{each.fill}({shape}, {dtype})"
    if each.fill == "full":
        return f"np.full({shape}, {each.elements[0]}, {dtype})"
    if each.fill == "literal":
        return f"np.array({_nested(each.elements, each.type.shape)}, {dtype})"
    if each.fill == "arange":
        made = f"np.arange({size})"
    elif each.fill == "spread":
        made = f"np.linspace(0.5, 1.5, {size})"
    elif each.fill == "drawn":
        # As the class "ordinary" of corpus.judging.values.
        generator = f"np.random.default_rng({each.elements[0]})"
        if each.type.dtype == "bool" or "int" in each.type.dtype:
            least, most = _ordinary_integers(each.type.dtype)
            return f"{generator}.integers({least}, {most + 1}, {shape}).astype({dtype})"
        return f"({generator}.random({shape}) * 4 - 2).astype({dtype})"
    else:
        raise PrintingError(f"inputs are not made by {each.fill}")
    return made + (f".reshape{shape}" if len(each.type.shape) != 1 else "") + f".astype({dtype})"


def _ordinary_integers(dtype: str) -> tuple[int, int]:
    if dtype == "bool":
        return 0, 1
    limits = jnp.iinfo(dtype)  # type: ignore[no-untyped-call]  # JAX left it untyped.
    return max(int(limits.min), -9), min(int(limits.max), 9)


def dtype_name(dtype: str) -> str:
    """The Python expression of a dtype: NumPy's name, or JAX's for those that NumPy lacks."""
    if dtype == "bool":
        return "np.bool_"
    return f"np.{dtype}" if hasattr(np, dtype) else f"jnp.{dtype}"


def _nested(elements: Sequence[str], shape: Sequence[int]) -> str:
    if not shape:
        return elements[0]
    step = len(elements) // shape[0] if shape[0] else 0
    parts = (_nested(elements[at * step : (at + 1) * step], shape[1:]) for at in range(shape[0]))
    return f"[{', '.join(parts)}]"


def _fresh() -> Iterator[str]:
    letters = "abcdeghijklmnopqrstuvwxyz"
    for length in itertools.count(1):
        for name in map("".join, itertools.product(letters, repeat=length)):
            if name not in _TAKEN:
                yield name


def _renamed(candidate: Candidate) -> Function:
    """The body with short names, given in the order of their first use."""
    names: dict[str, str] = {}
    fresh = _fresh()

    def note(name: str) -> str:
        return names.setdefault(name, next(fresh)) if name not in names else names[name]

    def of(operand: Operand) -> Operand:
        return names[operand] if isinstance(operand, str) else operand

    def renamed(function: Function) -> Function:
        parameters = tuple(map(note, function.parameters))
        statements = []
        for each in function.statements:
            functions = tuple(map(renamed, each.functions))
            operands = tuple(map(of, each.operands))
            results = tuple(map(note, each.results))
            statements.append(replace(each, functions=functions, operands=operands, results=results))
        return Function(parameters, tuple(statements), tuple(map(of, function.returns)))

    parameters = tuple(each.name for each in candidate.inputs)
    return renamed(replace(candidate.body, parameters=parameters))


def _typed(scalar: Scalar) -> str:
    return f"{dtype_name(scalar.dtype)}({scalar.text})"


class _Printer:
    def __init__(self) -> None:
        self._functions = itertools.count(1)

    def function(self, function: Function, indent: str) -> list[str]:
        """The lines of the body of ``function``."""
        lines = []
        for each in function.statements:
            lines += [indent + line for line in self._lines(each)]
        returned = ", ".join(_operand(each) for each in function.returns)
        return [*lines, f"{indent}return {returned or '()'}"]

    def _lines(self, each: Statement) -> list[str]:
        if each.functions:
            return self._with_functions(each)
        # The primitive svd gives the singular values first, the public function second.
        order = (1, 0, *range(2, len(each.results))) if each.primitive == "svd" and each.results[1:] else None
        results = ", ".join(each.results[at] for at in order) if order else ", ".join(each.results)
        star = "," if len(each.results) == 1 and each.primitive in _LISTS else ""
        return [f"{results}{star} = {call(each)}"]

    def _with_functions(self, each: Statement) -> list[str]:
        lines, names = [], []
        for inner in each.functions:
            names.append(name := f"f{next(self._functions)}")
            if each.primitive == "scan":
                lines += self._body_of_scan(name, inner, each.params["carries"])
            elif each.primitive == "while":
                lines += self._body_of_while(name, inner, is_condition=len(names) == 1)
            else:
                lines.append(f"def {name}({', '.join(inner.parameters)}):")
                body = self.function(inner, "    ")
                lines += [*body[:-1], f"    return {_tuple(map(_operand, inner.returns))}"]
        operands = [*map(_operand, each.operands)]
        if each.primitive == "scan":
            carries = each.params["carries"]
            assigned = f"{_tuple(each.results[:carries])}, {_tuple(each.results[carries:])}"
            options = f", length={each.params['length']}"
            options += ", reverse=True" if each.params["reverse"] else ""
            options += f", unroll={each.params['unroll']}" if each.params["unroll"] != 1 else ""
            over = _tuple(operands[carries:])
            return [
                *lines,
                f"{assigned} = lax.scan({names[0]}, {_tuple(operands[:carries])}, {over}{options})",
            ]
        assigned = ", ".join(each.results) + ("," if len(each.results) == 1 else "")
        if each.primitive == "while":
            return [*lines, f"{assigned} = lax.while_loop({', '.join(names)}, {_tuple(operands)})"]
        if each.primitive == "cond":
            branches = f"[{', '.join(names)}]"
            return [*lines, f"{assigned} = lax.switch({operands[0]}, {', '.join([branches, *operands[1:]])})"]
        raise PrintingError(f"{each.primitive} calls functions")

    def _body_of_scan(self, name: str, inner: Function, carries: int) -> list[str]:
        lines = [f"def {name}(carry, x):"]
        carry, over = inner.parameters[:carries], inner.parameters[carries:]
        lines += [f"    {_tuple(carry)} = carry"] if carry else []
        lines += [f"    {_tuple(over)} = x"] if over else []
        lines += self.function(inner, "    ")[:-1]
        kept, collected = inner.returns[:carries], inner.returns[carries:]
        return [*lines, f"    return {_tuple(map(_operand, kept))}, {_tuple(map(_operand, collected))}"]

    def _body_of_while(self, name: str, inner: Function, *, is_condition: bool) -> list[str]:
        lines = [f"def {name}(carry):", f"    {_tuple(inner.parameters)} = carry"]
        lines += self.function(inner, "    ")[:-1]
        returned = _operand(inner.returns[0]) if is_condition else _tuple(map(_operand, inner.returns))
        return [*lines, f"    return {returned}"]


def _tuple(parts: Any) -> str:
    found = [*parts]
    return f"({', '.join(found)}{',' * (len(found) == 1)})"


def _operand(operand: Operand) -> str:
    return operand if isinstance(operand, str) else _typed(operand)


_LISTS = {"split", "sort", "optimization_barrier"}


def call(each: Statement) -> str:
    """The Python expression of a statement without functions. Raises PrintingError."""
    operands = [*map(_operand, each.operands)]
    params = {key: value for key, value in each.params.items() if key not in _LEFT_OUT}
    if special := _SPECIAL.get(each.primitive):
        return special(operands, params, each)
    if each.primitive in _REDUCERS:
        return _reduction(operands, params, each)
    name = _RENAMED.get(each.primitive, each.primitive)
    if each.primitive in _LINALG:
        return _called(f"lax.linalg.{name}", operands, params)
    if hasattr(lax, name):
        return _called(f"lax.{name}", operands, params)
    if hasattr(lax, f"{each.primitive}_p"):
        return _called(f"lax.{each.primitive}_p.bind", operands, params)
    raise PrintingError(f"JAX has no public function for the primitive {each.primitive}")


def _called(name: str, operands: Sequence[str], params: Mapping[str, Any]) -> str:
    options = (f"{key}={_code(value)}" for key, value in params.items() if value is not None)
    return f"{name}({', '.join([*operands, *options])})"


def _code(value: Any) -> str:
    if isinstance(value, enum.Enum):
        return f"lax.{type(value).__name__}.{value.name}"
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        named: Any = value
        fields = (
            f"{key}={_code(each)}"
            for key, each in named._asdict().items()
            if each != () or key not in named._field_defaults
        )
        return f"lax.{type(value).__name__}({', '.join(fields)})"
    if isinstance(value, (tuple, list)):
        return _tuple(map(_code, value))
    if isinstance(value, core.Primitive):
        return f"lax.{value.name}_p"
    if isinstance(value, (bool, str)) or value is None:
        return repr(value)
    if isinstance(value, (int, np.integer)):
        return repr(int(value))
    if isinstance(value, (float, np.floating)):
        return repr(float(value)) if np.isfinite(value) else f"float('{value}')"
    if isinstance(value, np.dtype) or (isinstance(value, type) and issubclass(value, np.generic)):
        return dtype_name(np.dtype(value).name)
    raise PrintingError(f"a parameter {value!r} has no Python")


def _initial(kind: str, dtype: str) -> str:
    if kind in ("0", "1"):
        return f"{dtype_name(dtype)}({kind})"
    if dtype == "bool":
        return f"np.bool_({kind in ('highest', 'ones')})"
    if kind == "ones":
        return f"{dtype_name(dtype)}({'-1' if not dtype.startswith('u') else _limit('highest', dtype)})"
    return f"{dtype_name(dtype)}({_limit(kind, dtype)})"


def _limit(kind: str, dtype: str) -> str:
    if "int" in dtype:
        return f"jnp.iinfo({dtype_name(dtype)}).{'min' if kind == 'lowest' else 'max'}"
    return "-np.inf" if kind == "lowest" else "np.inf"


def _reduction(operands: list[str], params: dict[str, Any], each: Statement) -> str:
    reducer, kind = _REDUCERS[each.primitive]
    initial = _initial(kind, each.types[0].dtype)
    if "axes" in params:
        return f"lax.reduce({operands[0]}, {initial}, {reducer}, {_code(params['axes'])})"
    if all(length == 1 for length in (*params["base_dilation"], *params["window_dilation"])):
        params = {key: value for key, value in params.items() if "dilation" not in key}
    return _called("lax.reduce_window", [operands[0], initial, reducer], params)


def _converted(operands: list[str], params: dict[str, Any], each: Statement) -> str:
    return f"lax.convert_element_type({operands[0]}, {dtype_name(each.types[0].dtype)})"


def _broadcast(operands: list[str], params: dict[str, Any], each: Statement) -> str:
    if not params["broadcast_dimensions"]:
        return f"jnp.broadcast_to({operands[0]}, {_code(each.types[0].shape)})"
    shape, dimensions = _code(params["shape"]), _code(params["broadcast_dimensions"])
    return f"lax.broadcast_in_dim({operands[0]}, {shape}, {dimensions})"


def _iota(operands: list[str], params: dict[str, Any], each: Statement) -> str:
    dtype, shape = dtype_name(each.types[0].dtype), _code(params["shape"])
    return f"lax.broadcasted_iota({dtype}, {shape}, {params['dimension']})"


def _dot(operands: list[str], params: dict[str, Any], each: Statement) -> str:
    options = {key: value for key, value in params.items() if key != "dimension_numbers"}
    if options.get("preferred_element_type") is not None:
        options["preferred_element_type"] = np.dtype(options["preferred_element_type"])
    return _called("lax.dot_general", [*operands, _code(params["dimension_numbers"])], options)


def _indexed(count: int, name: str) -> _Special:
    def code(operands: list[str], params: dict[str, Any], _: Statement) -> str:
        starts = _tuple(operands[count:])
        return _called(f"lax.{name}", [*operands[:count], starts], params)

    return code


def _sorted(operands: list[str], params: dict[str, Any], _: Statement) -> str:
    return _called("lax.sort", [_tuple(operands)], params)


def _concatenated(operands: list[str], params: dict[str, Any], _: Statement) -> str:
    return _called("lax.concatenate", [_tuple(operands)], params)


def _fft(operands: list[str], params: dict[str, Any], _: Statement) -> str:
    kind = getattr(params["fft_type"], "name", params["fft_type"])
    return f"lax.fft({operands[0]}, {kind!r}, {_code(params['fft_lengths'])})"


def _power(operands: list[str], params: dict[str, Any], _: Statement) -> str:
    return f"lax.integer_pow({operands[0]}, {params['y']})"


def _transposed(operands: list[str], params: dict[str, Any], _: Statement) -> str:
    return f"lax.transpose({operands[0]}, {_code(params['permutation'])})"


def _reshaped(operands: list[str], params: dict[str, Any], _: Statement) -> str:
    return f"lax.reshape({operands[0]}, {_code(params['new_sizes'])})"


def _arg(operands: list[str], params: dict[str, Any], each: Statement) -> str:
    (axis,) = params["axes"]
    return f"lax.{each.primitive}({operands[0]}, {axis}, {dtype_name(each.types[0].dtype)})"


def _bitcast(operands: list[str], params: dict[str, Any], each: Statement) -> str:
    return f"lax.bitcast_convert_type({operands[0]}, {dtype_name(each.types[0].dtype)})"


def _barrier(operands: list[str], params: dict[str, Any], each: Statement) -> str:
    return f"lax.optimization_barrier({_tuple(operands)})"


def _python(operands: list[str], params: dict[str, Any], each: Statement) -> str:
    return f"{params['name']}({', '.join(operands)})"


def _of_key(name: str) -> _Special:
    def code(operands: list[str], params: dict[str, Any], each: Statement) -> str:
        return f"jax.random.{name}({', '.join(operands)})"

    return code


def _split_key(operands: list[str], params: dict[str, Any], each: Statement) -> str:
    return f"jax.random.split({operands[0]}, {_code(params['shape'])})"


def _random_bits(operands: list[str], params: dict[str, Any], each: Statement) -> str:
    return f"jax.random.bits({operands[0]}, {_code(params['shape'])}, np.uint{params['bit_width']})"


_SPECIAL: dict[str, _Special] = {
    "argmax": _arg,
    "argmin": _arg,
    "bitcast_convert_type": _bitcast,
    "broadcast_in_dim": _broadcast,
    "concatenate": _concatenated,
    "convert_element_type": _converted,
    "dot_general": _dot,
    "dynamic_slice": _indexed(1, "dynamic_slice"),
    "dynamic_update_slice": _indexed(2, "dynamic_update_slice"),
    "fft": _fft,
    "integer_pow": _power,
    "iota": _iota,
    "optimization_barrier": _barrier,
    "python": _python,
    "random_bits": _random_bits,
    "random_fold_in": _of_key("fold_in"),
    "random_seed": _of_key("key"),
    "random_split": _split_key,
    "random_unwrap": _of_key("key_data"),
    "random_wrap": _of_key("wrap_key_data"),
    "reshape": _reshaped,
    "sort": _sorted,
    "transpose": _transposed,
}
