"""Pass arrays between NumPy and MLIR, also those of element types that MLIR's Python bindings cannot read."""

from collections.abc import Iterator, Sequence
from typing import Any

import jax.numpy as jnp
import numpy as np
from jax.extend.mlir import ir
from jax.extend.mlir.dialects import stablehlo

# NumPy's names, by MLIR's.
ELEMENT_TYPES = {
    "i1": "bool",
    "f16": "float16",
    "bf16": "bfloat16",
    "f32": "float32",
    "f64": "float64",
    "complex<f32>": "complex64",
    "complex<f64>": "complex128",
    **{f"i{bits}": f"int{bits}" for bits in (2, 4, 8, 16, 32, 64)},
    **{f"ui{bits}": f"uint{bits}" for bits in (2, 4, 8, 16, 32, 64)},
    **{
        f"f8{kind.upper()}": f"float8_{kind}"
        for kind in ("e3m4", "e4m3", "e4m3b11fnuz", "e4m3fn", "e4m3fnuz", "e5m2", "e5m2fnuz", "e8m0fnu")
    },
    "f4E2M1FN": "float4_e2m1fn",
}
# NumPy cannot read arrays of these types from MLIR; it can read one array of each of the types that they are
# passed as: a wider type, or the real and the imaginary part.
READABLE_AS = {
    "bf16": ("f32",),
    "complex<f32>": ("f32", "f32"),
    "complex<f64>": ("f64", "f64"),
    **{f"i{bits}": ("i8",) for bits in (2, 4)},
    **{f"ui{bits}": ("ui8",) for bits in (2, 4)},
}
_READABLE_DTYPES = {
    "bfloat16": np.float32,
    **{f"int{bits}": np.int8 for bits in (2, 4)},
    **{f"uint{bits}": np.uint8 for bits in (2, 4)},
}


def element_types(types: Sequence[ir.Type]) -> list[str]:
    """Return the names of the element types of tensor ``types``."""
    return [str(ir.RankedTensorType(kind).element_type) for kind in types]


def dense_attribute(array: np.ndarray, kind: ir.RankedTensorType) -> ir.DenseElementsAttr:
    """Make the attribute that the interpreter takes of ``array``, whose type is not in READABLE_AS."""
    # Without the type, unsigned integers would become signless ones, which are signed to StableHLO.
    buffer: Any = np.ascontiguousarray(array)  # mypy does not see that an array is a buffer.
    return ir.DenseElementsAttr.get(buffer, type=kind.element_type, shape=array.shape)


def to_readable(array: np.ndarray) -> Sequence[np.ndarray]:
    """Return the arrays that ``array`` is passed as."""
    if array.dtype.kind == "c":
        return array.real, array.imag
    return (array.astype(_READABLE_DTYPES.get(array.dtype.name, array.dtype), copy=False),)


def from_readable(element: str, results: Iterator[np.ndarray]) -> np.ndarray:
    """Take from ``results`` the arrays that one of type ``element`` is passed as, and return that one."""
    first = next(results)
    if element not in READABLE_AS:
        return first
    made = first.astype(jnp.dtype(ELEMENT_TYPES[element]))
    if len(READABLE_AS[element]) == 2:
        made.imag = next(results)
    return made


def readable_types(kind: ir.RankedTensorType) -> list[ir.RankedTensorType]:
    """Return the types that a tensor of type ``kind`` is passed as."""
    parts = READABLE_AS.get(str(kind.element_type))
    if parts is None:
        return [kind]
    return [ir.RankedTensorType.get(kind.shape, ir.Type.parse(part)) for part in parts]


def value_from_readable(kind: ir.RankedTensorType, parts: Sequence[Any]) -> Any:
    """Insert ops that make a value of type ``kind`` of the values that it is passed as."""
    if len(parts) == 2:
        return stablehlo.complex(*parts)
    return parts[0] if parts[0].type == kind else stablehlo.convert(kind, parts[0])


def readable_values(value: Any) -> Sequence[Any]:
    """Insert ops that make the values that ``value`` is passed as."""
    types = readable_types(ir.RankedTensorType(value.type))
    if len(types) == 2:
        return stablehlo.real(value), stablehlo.imag(value)
    return [value if types[0] == value.type else stablehlo.convert(types[0], value)]
