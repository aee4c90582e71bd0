"""Custom calls: which are known, their f64 counterparts, and LAPACK in place of what only a device has."""

import math
import re
from collections.abc import Callable

from corpus.stablehlo.tpu_custom_calls import TPU_ONLY, without_tpu

_CALL = re.compile(r"stablehlo\.custom_call @([\w$.]+)\(")
_LINE = re.compile(
    r"^(?P<start> *(?P<result>%\w+)(?::\d+)? = stablehlo\.custom_call @)(?P<target>[\w$.]+)"
    r"(?P<operands>\([^)]*\) \{.*?mhlo\.backend_config = \{)(?P<config>[^}]*)(?P<rest>\}.*)$",
    re.MULTILINE,
)
_LAPACK = re.compile(r"(?<=custom_call @lapack_)[sc](?=\w+_ffi\()")
_PIVOTS = re.compile(
    r"^(?P<indent> *)(?P<result>%\w+) = stablehlo\.custom_call "
    r"@(?:cu|hip)_lu_pivots_to_permutation\((?P<pivots>%[\w#]+)\) "
    r".* : \(tensor<(?P<batch>(?:\d+x)*)(?P<count>\d+)xi32>\) -> tensor<(?:\d+x)*(?P<size>\d+)xi32>$",
    re.MULTILINE,
)

# LAPACK's routines behind an element type's letter: s and d are real, c and z complex.
_ROUTINES = (
    "potrf", "getrf", "geqrf", "orgqr", "ungqr", "syevd", "heevd", "gesdd", "gesvd", "trsm", "geev", "gehrd",
    "sytrd", "hetrd", "gees", "gtsv",
)  # fmt: skip
LAPACK = frozenset(f"lapack_{letter}{name}_ffi" for letter in "sdcz" for name in _ROUTINES)


def _uplo(config: str) -> str:
    return f"uplo = {76 if 'lower = true' in config else 85} : ui8"  # The characters L and U.


def _vectors(config: str) -> str:
    if "compute_uv = false" in config:
        return "mode = 78 : ui8"  # N: none.
    return f"mode = {65 if 'full_matrices = true' in config else 83} : ui8"  # A: all, S: as many as values.


# What runs on a GPU alone: LAPACK's routine of the same operands and results, and its configuration.
_STAND_INS: dict[str, tuple[str, Callable[[str], str]]] = {
    "cusolver_potrf_ffi": ("potrf", _uplo),
    "cusolver_getrf_ffi": ("getrf", lambda config: ""),
    "cusolver_geqrf_ffi": ("geqrf", lambda config: ""),
    "cusolver_orgqr_ffi": ("orgqr", lambda config: ""),
    "cusolver_gesvdj_ffi": ("gesdd", _vectors),
    "cusolver_syevd_ffi": ("syevd", lambda config: f"mode = 86 : ui8, {_uplo(config)}"),  # V: with vectors.
}
# hipSOLVER's are called as cuSOLVER's are.
_STAND_INS |= {name.replace("cusolver", "hipsolver"): row for name, row in _STAND_INS.items()}
_PERMUTATIONS = ("cu_lu_pivots_to_permutation", "hip_lu_pivots_to_permutation")
DEVICE_ONLY = frozenset({*_STAND_INS, *_PERMUTATIONS, *TPU_ONLY})
# What jax.export writes for shapes left open; gone once they are known.
SHAPE_ASSERTION = "shape_assertion"
KNOWN = LAPACK | DEVICE_ONLY | {SHAPE_ASSERTION}

# Complex matrices have routines of their own under other names.
_COMPLEX = {"orgqr": "ungqr", "syevd": "heevd"}


def targets(text: str) -> frozenset[str]:
    """The targets of the custom calls in ``text``."""
    return frozenset(_CALL.findall(text))


def widen_calls(text: str) -> str:
    """``text`` whose LAPACK calls take f64 and complex<f64> in place of f32 and complex<f32>."""
    return _LAPACK.sub(lambda letter: {"s": "d", "c": "z"}[letter.group()], text)


def with_lapack(text: str) -> str:
    """``text`` with LAPACK's routines in place of those that only a GPU or a TPU has: the CPU can run it.

    Everything around the calls stays as it is. Calls without a stand-in stay, too.
    """
    if not targets(text) & DEVICE_ONLY:
        return text
    return _LINE.sub(_stand_in, _PIVOTS.sub(_permutation, without_tpu(text)))


def _stand_in(match: re.Match[str]) -> str:
    if match["target"] not in _STAND_INS:
        return match.group()
    routine, configure = _STAND_INS[match["target"]]
    operand_types = match["rest"].rpartition(" : (")[2]
    letter = _letter(operand_types)
    if letter in "cz":
        routine = _COMPLEX.get(routine, routine)
    config = configure(match["config"])
    rest = _right_vectors(match["rest"]) if routine == "gesdd" else match["rest"]
    return f"{match['start']}lapack_{letter}{routine}_ffi{match['operands']}{config}{rest}"


def _right_vectors(rest: str) -> str:
    """LAPACK gives V transposed, cuSOLVER V: what lies in memory is V when it is read by rows."""
    head, mark, tail = rest.partition("result_layouts = [")
    layouts = tail.split("dense<")
    layouts[4] = re.sub(r"^\[(\d+), (\d+)", r"[\2, \1", layouts[4])
    return head + mark + "dense<".join(layouts)


def _letter(types: str) -> str:
    first = types.partition(">")[0]
    if "complex" in first:
        return "c" if "f32" in first else "z"
    return "s" if first.endswith("f32") else "d"


def _permutation(match: re.Match[str]) -> str:
    """What LAPACK's pivots make of the rows, matrix by matrix where there are several."""
    result, batch, count, size = match["result"], match["batch"], int(match["count"]), int(match["size"])
    name = f"%swapped_{result[1:]}"
    if not batch:
        lines = _swaps(name, match["pivots"], result, count, size)
        return "\n".join(match["indent"] + line for line in lines)
    number = math.prod(int(dim) for dim in batch.split("x")[:-1])
    flat, row = f"tensor<{number}x{count}xi32>", f"tensor<1x{count}xi32>"
    one, whole = f"tensor<{size}xi32>", f"tensor<1x{size}xi32>"
    lines = [f"{name} = stablehlo.reshape {match['pivots']} : (tensor<{batch}{count}xi32>) -> {flat}"]
    for at in range(number):
        here = f"{name}_m{at}"
        lines += [
            f"{here}_row = stablehlo.slice {name} [{at}:{at + 1}, 0:{count}] : ({flat}) -> {row}",
            f"{here}_in = stablehlo.reshape {here}_row : ({row}) -> tensor<{count}xi32>",
            *_swaps(here, f"{here}_in", f"{here}_out", count, size),
            f"{here}_part = stablehlo.reshape {here}_out : ({one}) -> {whole}",
        ]
    parts = ", ".join(f"{name}_m{at}_part" for at in range(number))
    types = ", ".join([whole] * number)
    lines += [
        f"{name}_all = stablehlo.concatenate {parts}, dim = 0 : ({types}) -> tensor<{number}x{size}xi32>",
        f"{result} = stablehlo.reshape {name}_all : (tensor<{number}x{size}xi32>) "
        f"-> tensor<{batch}{size}xi32>",
    ]
    return "\n".join(match["indent"] + line for line in lines)


def _swaps(name: str, pivots: str, result: str, count: int, size: int) -> list[str]:
    """The swaps that the pivots of a matrix (of a row each, from 0 here) stand for, one after the other."""
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
