"""SciPy kernels of ops that the interpreter lacks: LAPACK's routines, and Fourier transforms.

JAX on the CPU calls the LAPACK of SciPy, too.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from jax.extend.mlir import ir
from scipy import fft  # type: ignore[import-untyped]  # SciPy left it untyped.
from scipy.linalg import blas, lapack  # type: ignore[import-untyped]  # As above.

from corpus.execution.element_types import ELEMENT_TYPES
from corpus.stablehlo.context import Value
from corpus.stablehlo.custom_calls import LAPACK_LETTERS

Arrays = Sequence[np.ndarray]
Routine = Callable[[Arrays], list[np.ndarray]]
# A routine's configuration, and the routine so configured: from the operands to the results for one matrix,
# in LAPACK's order.
_Configuration = Mapping[str, str]
_Plain = Callable[..., Sequence[Any]]

_TRANSPOSED = {"N": 0, "T": 1, "C": 2, "NO_TRANSPOSE": 0, "TRANSPOSE": 1, "ADJOINT": 2}


def _potrf(letter: str, config: _Configuration) -> _Plain:
    factor, lower = getattr(lapack, f"{letter}potrf"), config["uplo"] == "L"
    # The other triangle stays as it was.
    return lambda a: factor(a, lower=lower, clean=False)


def _getrf(letter: str, config: _Configuration) -> _Plain:
    factor = getattr(lapack, f"{letter}getrf")

    def run(a: np.ndarray) -> Sequence[Any]:
        lu, pivots, info = factor(a)
        return lu, pivots + 1, info  # SciPy counts rows from 0.

    return run


def _geqrf(letter: str, config: _Configuration) -> _Plain:
    factor = getattr(lapack, f"{letter}geqrf")
    return lambda a: factor(a)[:2]


def _orgqr(letter: str, config: _Configuration) -> _Plain:
    build = getattr(lapack, f"{letter}{'orgqr' if letter in 'sd' else 'ungqr'}")
    return lambda a, tau: build(a, tau)[:1]


def _syevd(letter: str, config: _Configuration) -> _Plain:
    solve, lower = getattr(lapack, f"{letter}{'syevd' if letter in 'sd' else 'heevd'}"), config["uplo"] == "L"

    def run(a: np.ndarray) -> Sequence[Any]:
        values, vectors, info = solve(a, lower=lower)
        return vectors, values, info

    return run


def _gesdd(letter: str, config: _Configuration) -> _Plain:
    solve, whole = getattr(lapack, f"{letter}gesdd"), config["mode"] == "A"

    def run(a: np.ndarray) -> Sequence[Any]:
        left, values, right, info = solve(a, full_matrices=whole)
        return a, values, left, right, info

    return run


def _trsm(letter: str, config: _Configuration) -> _Plain:
    solve = getattr(blas, f"{letter}trsm")
    how = {
        "side": config["side"] == "R",
        "lower": config["uplo"] == "L",
        "trans_a": _TRANSPOSED[config["trans_x"]],
        "diag": config["diag"] == "U",
    }
    return lambda a, b, scale=1.0: [solve(scale, a, b, **how)]


@dataclass(frozen=True)
class _Kind:
    """A routine; its operands and results are matrices (2), vectors (1) or single numbers (0)."""

    plain: Callable[[str, _Configuration], _Plain]
    takes: Sequence[int]
    gives: Sequence[int]


_KINDS = {
    "potrf": _Kind(_potrf, (2,), (2, 0)),
    "getrf": _Kind(_getrf, (2,), (2, 1, 0)),
    "geqrf": _Kind(_geqrf, (2,), (2, 1)),
    "orgqr": _Kind(_orgqr, (2, 1), (2,)),
    "syevd": _Kind(_syevd, (2,), (2, 1, 0)),
    "gesdd": _Kind(_gesdd, (2,), (2, 1, 2, 2, 0)),
    "trsm": _Kind(_trsm, (2, 2), (2,)),
}
# Complex matrices have routines of their own under other names.
_KINDS |= {"ungqr": _KINDS["orgqr"], "heevd": _KINDS["syevd"]}
_SCALED = replace(_KINDS["trsm"], takes=(2, 2, 0))  # As JAX called trsm till 0.4: a factor came last.


def routine(op: ir.Operation) -> Routine | None:
    """Return a function that computes ``op``, a custom call, a triangular_solve or an fft; None for others.

    These are calls that do not compute vectors, which leave memory as it was, and calls with other attributes
    than JAX gives them.
    """
    try:
        return _transform(op) if op.name == "stablehlo.fft" else _call(op)
    except (KeyError, ValueError):
        return None


def _transform(op: ir.Operation) -> Routine:
    kind = str(op.attributes["fft_type"]).partition("fft_type ")[2].rstrip(">")
    lengths: Any = ir.DenseI64ArrayAttr(op.attributes["fft_length"])  # Of numbers, to mypy not.
    transform, dtype = getattr(fft, f"{kind.lower()}n"), np.dtype(ELEMENT_TYPES[_element(op.results[0])])
    axes = range(-len(lengths), 0)
    return lambda arrays: [transform(arrays[0], s=[*lengths], axes=[*axes]).astype(dtype)]


def _call(op: ir.Operation) -> Routine | None:
    letters = {LAPACK_LETTERS.get(_element(value)) for value in op.operands}
    letter = letters.pop()
    if letters or letter is None:
        return None
    if op.name == "stablehlo.triangular_solve":
        return _for_each(_KINDS["trsm"], _trsm(letter, _as_trsm(op)), op, [False])
    name = ir.StringAttr(op.attributes["call_target_name"]).value
    kind = _KINDS.get(name.removeprefix(f"lapack_{letter}").removesuffix("_ffi"))
    if kind is _KINDS["trsm"] and len(op.operands) == len(_SCALED.takes):
        kind = _SCALED
    if kind is None or (len(op.operands), len(op.results)) != (len(kind.takes), len(kind.gives)):
        return None
    operands = zip(kind.takes, _layouts(op, "operand_layouts"), strict=True)
    if any(layout != _by_columns(rank, layout) for rank, layout in operands):
        return None
    transposed = []
    for rank, layout in zip(kind.gives, _layouts(op, "result_layouts"), strict=True):
        transposed.append(rank == 2 and layout == sorted(layout, reverse=True))
        if not transposed[-1] and layout != _by_columns(rank, layout):
            return None
    config = {one.name: chr(ir.IntegerAttr(one.attr).value) for one in _configuration(op)}
    if config.get("mode") == "N":
        return None
    return _for_each(kind, kind.plain(letter, config), op, transposed)


def _as_trsm(op: ir.Operation) -> _Configuration:
    def chosen(name: str, letters: str) -> str:
        return letters[ir.BoolAttr(op.attributes[name]).value]

    return {
        "side": chosen("left_side", "RL"),
        "uplo": chosen("lower", "UL"),
        "diag": chosen("unit_diagonal", "NU"),
        "trans_x": str(op.attributes["transpose_a"]).partition("transpose ")[2].rstrip(">"),
    }


def _configuration(op: ir.Operation) -> list[ir.NamedAttribute]:
    config = ir.DictAttr(op.attributes["mhlo.backend_config"])
    return [config[place] for place in range(len(config))]


def _layouts(op: ir.Operation, name: str) -> list[list[int]]:
    """Return the layout of each operand or result: its dimensions from minor to major."""
    layouts: Any = map(ir.DenseIntElementsAttr, ir.ArrayAttr(op.attributes[name]))  # Of numbers, to mypy not.
    return [[*layout] for layout in layouts]


def _by_columns(rank: int, layout: Sequence[int]) -> list[int]:
    """Return the layout of the same dimensions in which matrices are column-major, as LAPACK has them."""
    last_first = sorted(layout, reverse=True)
    return [*reversed(last_first[:2]), *last_first[2:]] if rank == 2 else last_first


def _for_each(kind: _Kind, plain: _Plain, op: ir.Operation, transposed: Sequence[bool]) -> Routine:
    """Return a function that applies ``plain`` to each matrix of a batch, as ``op`` does."""
    shapes = [tuple(ir.RankedTensorType(value.type).shape) for value in op.results]
    dtypes = [np.dtype(ELEMENT_TYPES[_element(value)]) for value in op.results]

    def run(arrays: Arrays) -> list[np.ndarray]:
        batch = arrays[0].shape[: arrays[0].ndim - kind.takes[0]]
        flat = []
        for array, rank in zip(arrays, kind.takes, strict=True):
            shape = array.shape[array.ndim - rank :]
            flat.append(np.broadcast_to(array, (*batch, *shape)).reshape(-1, *shape))
        found = [plain(*each) for each in zip(*flat, strict=True)]
        stacked = [
            np.array(each, dtype) for each, dtype in zip(zip(*found, strict=True), dtypes, strict=True)
        ]
        return [
            (each.swapaxes(-1, -2) if swapped else each).reshape(shape)
            for each, swapped, shape in zip(stacked, transposed, shapes, strict=True)
        ]

    return run


def _element(value: Value) -> str:
    return str(ir.RankedTensorType(value.type).element_type)
