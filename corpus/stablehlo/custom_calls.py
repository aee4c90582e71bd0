"""Custom calls: known targets, their f64 counterparts, and LAPACK in place of device-only routines."""

import math
from collections.abc import Callable, Sequence
from typing import Any

from jax.extend.mlir import ir
from jax.extend.mlir.dialects import stablehlo

from corpus.stablehlo import tpu_custom_calls
from corpus.stablehlo.operations import replace_with_block, walk

# LAPACK's routines behind an element type's letter: s and d are real, c and z complex.
_ROUTINES = (
    "potrf", "getrf", "geqrf", "orgqr", "ungqr", "syevd", "heevd", "gesdd", "gesvd", "trsm", "geev", "gehrd",
    "sytrd", "hetrd", "gees", "gtsv",
)  # fmt: skip
_ITERATIONS = ("syevd", "heevd", "gesdd", "gesvd", "geev", "gees")
LAPACK = frozenset(f"lapack_{letter}{name}_ffi" for letter in "sdcz" for name in _ROUTINES)


def calls_iteration(op: ir.Operation) -> bool:
    """True if ``op`` calls an iterative routine of LAPACK, by any version's name."""
    if op.name != "stablehlo.custom_call":
        return False
    target = ir.StringAttr(op.attributes["call_target_name"]).value
    return target.startswith("lapack_") and any(name in target for name in _ITERATIONS)


def _uplo(config: ir.DictAttr) -> str:
    return f"uplo = {ord('L' if _flag(config, 'lower') else 'U')} : ui8"


def _vectors(config: ir.DictAttr) -> str:
    if not _flag(config, "compute_uv", default=True):
        return f"mode = {ord('N')} : ui8"  # None.
    return f"mode = {ord('A' if _flag(config, 'full_matrices') else 'S')} : ui8"  # All; as many as values.


def _flag(config: ir.DictAttr, name: str, *, default: bool = False) -> bool:
    return ir.BoolAttr(config[name]).value if name in config else default


# What runs on a GPU alone: LAPACK's routine of the same operands and results, and its configuration.
_STAND_INS: dict[str, tuple[str, Callable[[ir.DictAttr], str]]] = {
    "cusolver_potrf_ffi": ("potrf", _uplo),
    "cusolver_getrf_ffi": ("getrf", lambda config: ""),
    "cusolver_geqrf_ffi": ("geqrf", lambda config: ""),
    "cusolver_orgqr_ffi": ("orgqr", lambda config: ""),
    "cusolver_gesvdj_ffi": ("gesdd", _vectors),
    "cusolver_syevd_ffi": ("syevd", lambda config: f"mode = {ord('V')} : ui8, {_uplo(config)}"),  # Vectors.
}
# hipSOLVER's are called as cuSOLVER's are.
_STAND_INS |= {name.replace("cusolver", "hipsolver"): row for name, row in _STAND_INS.items()}
_PERMUTATIONS = frozenset({"cu_lu_pivots_to_permutation", "hip_lu_pivots_to_permutation"})
DEVICE_ONLY = frozenset({*_STAND_INS, *_PERMUTATIONS, *tpu_custom_calls.BODIES})
# What jax.export writes for shapes left open; gone once they are known.
SHAPE_ASSERTION = "shape_assertion"
# XLA expands it: to a sort, exactly, except on a TPU.
APPROXIMATE_TOP_K = "ApproxTopK"
# Calls a Python function of the process that lowered it, by its number in the program.
CALLBACK = "xla_ffi_python_cpu_callback"
KNOWN = LAPACK | DEVICE_ONLY | {SHAPE_ASSERTION, APPROXIMATE_TOP_K}

# Complex matrices have routines of their own under other names.
_COMPLEX = {"orgqr": "ungqr", "syevd": "heevd"}
# The first letter of a routine of LAPACK, by the element type that it is for.
LAPACK_LETTERS = {"f32": "s", "f64": "d", "complex<f32>": "c", "complex<f64>": "z"}


def target_of(call: ir.Operation) -> str:
    """Return the target of a custom call."""
    return ir.StringAttr(call.attributes["call_target_name"]).value


def use_lapack(module: ir.Module) -> None:
    """Replace the calls that only a GPU or a TPU has by LAPACK's routines, which the CPU has.

    Calls without such a counterpart stay.
    """
    with module.context, ir.Location.unknown():
        waiting = _device_calls(walk(module.operation))
        while waiting:
            waiting += _device_calls(_replace(waiting.pop()))


def _device_calls(ops: Sequence[ir.Operation]) -> list[ir.Operation]:
    return [op for op in ops if op.name == "stablehlo.custom_call" and target_of(op) in DEVICE_ONLY]


def _replace(call: ir.Operation) -> Sequence[ir.Operation]:
    """Replace a call of DEVICE_ONLY; returns the ops that are new."""
    target = target_of(call)
    if target in _STAND_INS:
        _call_lapack(call, *_STAND_INS[target])
        return []
    takes, gives = (
        [ir.RankedTensorType(value.type) for value in values] for values in (call.operands, call.results)
    )
    body = (
        _permutation(takes[0], gives[0])
        if target in _PERMUTATIONS
        else tpu_custom_calls.BODIES[target](takes, gives, _configuration(call))
    )
    arguments = ", ".join(f"%arg{at}: {kind}" for at, kind in enumerate(takes))
    lines = "\n".join(body)
    function = f"func.func @main({arguments}) -> ({', '.join(map(str, gives))}) {{\n{lines}\n}}"
    module = ir.Module.parse(function)
    return replace_with_block(call, module.body.operations[0].regions[0].blocks[0], call.operands)


def _configuration(call: ir.Operation) -> str:
    """Return a call's configuration, where that is text."""
    if "backend_config" not in call.attributes:
        return ""
    config = call.attributes["backend_config"]
    return config.value if isinstance(config, ir.StringAttr) else ""


def _call_lapack(call: ir.Operation, routine: str, configure: Callable[[ir.DictAttr], str]) -> None:
    """Make ``call`` call ``routine`` of LAPACK."""
    element = str(ir.RankedTensorType(call.operands[0].type).element_type)
    if element not in LAPACK_LETTERS or "mhlo.backend_config" not in call.attributes:
        return  # Not as JAX writes it; XLA will say that it does not know the target.
    letter = LAPACK_LETTERS[element]
    if letter in "cz":
        routine = _COMPLEX.get(routine, routine)
    config = configure(ir.DictAttr(call.attributes["mhlo.backend_config"]))
    call.attributes["call_target_name"] = ir.StringAttr.get(f"lapack_{letter}{routine}_ffi")
    call.attributes["mhlo.backend_config"] = ir.Attribute.parse(f"{{{config}}}")
    if routine == "gesdd":
        _return_right_vectors(call, 3, is_complex=letter in "cz")


def _return_right_vectors(call: ir.Operation, result: int, *, is_complex: bool) -> None:
    """Make a result of gesdd V, as cuSOLVER returns it; LAPACK returns V^H.

    The same numbers in memory are the conjugate of V when they are read by rows.
    """
    _transpose_layout(call, result)
    if is_complex:
        _conjugate(call, result)


def _conjugate(call: ir.Operation, result: int) -> None:
    """Replace all uses of a result of ``call`` by its complex conjugate."""
    value = call.results[result]
    takers = [(use.owner, use.operand_number) for use in value.uses]
    if not takers:
        return
    with ir.InsertionPoint(call):
        real, imaginary = stablehlo.real(value), stablehlo.imag(value)
        negated = stablehlo.negate(imaginary)
        conjugate = stablehlo.complex(real, negated)
    for made in (conjugate, negated, imaginary, real):
        made.owner.move_after(call)
    for taker, operand in takers:
        taker.operands[operand] = conjugate


def _transpose_layout(call: ir.Operation, result: int) -> None:
    """Swap the layout's first two dimensions of a result."""
    layouts = list(ir.ArrayAttr(call.attributes["result_layouts"]))
    dims: Any = ir.DenseIntElementsAttr(layouts[result])  # Of numbers, to mypy not.
    first, second, *rest = dims
    order = ", ".join(map(str, (second, first, *rest)))
    layouts[result] = ir.Attribute.parse(f"dense<[{order}]> : {layouts[result].type}")
    call.attributes["result_layouts"] = ir.ArrayAttr.get(layouts)


def _permutation(pivots: ir.RankedTensorType, permutation: ir.RankedTensorType) -> list[str]:
    """The body of a function from pivots, %arg0, to the permutation of rows that they stand for.

    Both are of one matrix or of a batch.
    """
    *batch, count = pivots.shape
    size = permutation.shape[-1]
    if not batch:
        return [*_swaps("%p", "%arg0", "%permutation", count, size), f"return %permutation : {permutation}"]
    number = math.prod(batch)
    flat, row = f"tensor<{number}x{count}xi32>", f"tensor<1x{count}xi32>"
    one, whole = f"tensor<{size}xi32>", f"tensor<1x{size}xi32>"
    lines = [f"%flat = stablehlo.reshape %arg0 : ({pivots}) -> {flat}"]
    for at in range(number):
        here = f"%m{at}"
        lines += [
            f"{here}_row = stablehlo.slice %flat [{at}:{at + 1}, 0:{count}] : ({flat}) -> {row}",
            f"{here}_in = stablehlo.reshape {here}_row : ({row}) -> tensor<{count}xi32>",
            *_swaps(here, f"{here}_in", f"{here}_out", count, size),
            f"{here}_part = stablehlo.reshape {here}_out : ({one}) -> {whole}",
        ]
    parts = ", ".join(f"%m{at}_part" for at in range(number))
    types = ", ".join([whole] * number)
    every = f"tensor<{number}x{size}xi32>"
    return [
        *lines,
        f"%all = stablehlo.concatenate {parts}, dim = 0 : ({types}) -> {every}",
        f"%permutation = stablehlo.reshape %all : ({every}) -> {permutation}",
        f"return %permutation : {permutation}",
    ]


def _swaps(name: str, pivots: str, result: str, count: int, size: int) -> list[str]:
    """Swap entries of 0, 1, 2, ... by the pivots of one matrix, each the number of a row, counted from 0."""
    whole, one = f"tensor<{size}xi32>", "tensor<1xi32>"
    lines = [f"{name}_s0 = stablehlo.iota dim = 0 : {whole}"]
    for at in range(count):
        here, there = f"{name}_{at}", f"{name}_s{at}"
        target = result if at == count - 1 else f"{name}_s{at + 1}"
        lines += [
            f"{here}_at = stablehlo.constant dense<{at}> : tensor<i32>",
            f"{here}_cut = stablehlo.slice {pivots} [{at}:{at + 1}] : (tensor<{count}xi32>) -> {one}",
            f"{here}_to = stablehlo.reshape {here}_cut : ({one}) -> tensor<i32>",
            f"{here}_x = stablehlo.dynamic_slice {there}, {here}_at, sizes = [1] "
            f": ({whole}, tensor<i32>) -> {one}",
            f"{here}_y = stablehlo.dynamic_slice {there}, {here}_to, sizes = [1] "
            f": ({whole}, tensor<i32>) -> {one}",
            f"{here}_put = stablehlo.dynamic_update_slice {there}, {here}_y, {here}_at "
            f": ({whole}, {one}, tensor<i32>) -> {whole}",
            f"{target} = stablehlo.dynamic_update_slice {here}_put, {here}_x, {here}_to "
            f": ({whole}, {one}, tensor<i32>) -> {whole}",
        ]
    return lines
