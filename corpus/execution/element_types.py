"""Arrays of the element types that MLIR's Python and NumPy do not share, as arrays of those that they do."""

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
# NumPy cannot read these back, but what they can be put together from.
PARTS = {
    "bf16": ("f32",),
    "complex<f32>": ("f32", "f32"),
    "complex<f64>": ("f64", "f64"),
    **{f"i{bits}": ("i8",) for bits in (2, 4)},
    **{f"ui{bits}": ("ui8",) for bits in (2, 4)},
}
_READABLE = {
    "bfloat16": np.float32,
    **{f"int{bits}": np.int8 for bits in (2, 4)},
    **{f"uint{bits}": np.uint8 for bits in (2, 4)},
}


def elements(types: Sequence[ir.Type]) -> list[str]:
    """The names of the element types of tensors' ``types``."""
    return [str(ir.RankedTensorType(kind).element_type) for kind in types]


def dense(array: np.ndarray, kind: ir.RankedTensorType) -> ir.DenseElementsAttr:
    """``array``, of no type in PARTS, as the interpreter takes it."""
    # Without the type, unsigned integers would become signless ones, which are signed to StableHLO.
    buffer: Any = np.ascontiguousarray(array)  # mypy does not see that an array is a buffer.
    return ir.DenseElementsAttr.get(buffer, type=kind.element_type, shape=array.shape)


def taken_apart(array: np.ndarray) -> Sequence[np.ndarray]:
    """``array`` as PARTS has it."""
    if array.dtype.kind == "c":
        return array.real, array.imag
    return (array.astype(_READABLE.get(array.dtype.name, array.dtype), copy=False),)


def put_together(element: str, results: Iterator[np.ndarray]) -> np.ndarray:
    """The next array of ``results``, which are as PARTS has them."""
    first = next(results)
    if element not in PARTS:
        return first
    made = first.astype(jnp.dtype(ELEMENT_TYPES[element]))
    if len(PARTS[element]) == 2:
        made.imag = next(results)
    return made


def types_of_parts(kind: ir.RankedTensorType) -> list[ir.RankedTensorType]:
    """What a tensor of a type is as PARTS has it."""
    parts = PARTS.get(str(kind.element_type))
    if parts is None:
        return [kind]
    return [ir.RankedTensorType.get(kind.shape, ir.Type.parse(part)) for part in parts]


def of_parts(kind: ir.RankedTensorType, parts: Sequence[Any]) -> Any:
    """A value of type ``kind``, made of its parts by ops put where MLIR stands."""
    if len(parts) == 2:
        return stablehlo.complex(*parts)
    return parts[0] if parts[0].type == kind else stablehlo.convert(kind, parts[0])


def parts_of(value: Any) -> Sequence[Any]:
    """The parts of a value, taken from it by ops put where MLIR stands."""
    types = types_of_parts(ir.RankedTensorType(value.type))
    if len(types) == 2:
        return stablehlo.real(value), stablehlo.imag(value)
    return [value if types[0] == value.type else stablehlo.convert(types[0], value)]
