"""A TPU's matrix routines as functions around CUDA's, which custom_calls.py replaces by LAPACK's."""

import re
from collections.abc import Callable, Sequence

_CALL = re.compile(
    r"stablehlo\.custom_call @(?P<target>\w+)(?P<operands>\([^)]*\)) \{[^\n]*\} "
    r": \((?P<takes>[^)]*)\) -> (?P<gives>\([^)]*\)|[^\n]*)$",
    re.MULTILINE,
)
_SHAPE = re.compile(r"tensor<((?:\d+x)+)")


def _plainly(target: str) -> Callable[[Sequence[str], Sequence[str]], list[str]]:
    """One call of ``target``, which takes and gives the same."""

    def body(takes: Sequence[str], gives: Sequence[str]) -> list[str]:
        results = "%0" if len(gives) == 1 else f"%0:{len(gives)}"
        return [
            _call(results, target, takes, gives),
            f"return {_names('%0', len(gives))} : {', '.join(gives)}",
        ]

    return body


def _eigh(takes: Sequence[str], gives: Sequence[str]) -> list[str]:
    return [
        _call("%0:3", "cusolver_syevd_ffi", takes, [*gives, _info(takes[0])], "lower = true"),
        f"return %0#0, %0#1 : {', '.join(gives)}",
    ]


def _lu(takes: Sequence[str], gives: Sequence[str]) -> list[str]:
    """CUDA's rows are counted from 1, a TPU's from 0; and it makes the permutation at once."""
    factors, pivots, permutation = gives
    return [
        _call("%0:3", "cusolver_getrf_ffi", takes, [factors, pivots, _info(takes[0])]),
        f"%1 = stablehlo.constant dense<1> : {pivots}",
        f"%2 = stablehlo.subtract %0#1, %1 : {pivots}",
        "%3 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) "
        f'{{backend_config = "", mhlo.backend_config = {{}}}} : ({pivots}) -> {permutation}',
        f"return %0#0, %2, %3 : {', '.join(gives)}",
    ]


_BODIES: dict[str, Callable[[Sequence[str], Sequence[str]], list[str]]] = {
    "Qr": _plainly("cusolver_geqrf_ffi"),
    "ProductOfElementaryHouseholderReflectors": _plainly("cusolver_orgqr_ffi"),
    "LuDecomposition": _lu,
    "Eigh": _eigh,
}
TPU_ONLY = frozenset(_BODIES)


def without_tpu(text: str) -> str:
    """``text`` with a function that calls CUDA's routines in place of each of a TPU's."""
    functions: dict[tuple[str, str, str], str] = {}

    def call(match: re.Match[str]) -> str:
        if match["target"] not in _BODIES:
            return match.group()
        key = (match["target"], match["takes"], match["gives"].strip("()"))
        name = functions.setdefault(key, f"@like_a_tpu_{len(functions)}")
        return f"func.call {name}{match['operands']} : ({match['takes']}) -> {match['gives']}"

    text = _CALL.sub(call, text)
    added = "".join(_function(name, *key) for key, name in functions.items())
    return f"{text.rstrip().removesuffix('}')}{added}}}\n" if added else text


def _function(name: str, target: str, takes: str, gives: str) -> str:
    operands, results = takes.split(", "), gives.split(", ")
    arguments = ", ".join(f"%arg{at}: {kind}" for at, kind in enumerate(operands))
    body = "".join(f"    {line}\n" for line in _BODIES[target](operands, results))
    return f"  func.func private {name}({arguments}) -> ({gives}) {{\n{body}  }}\n"


def _call(results: str, target: str, takes: Sequence[str], gives: Sequence[str], config: str = "") -> str:
    rank = len(_dims(takes[0]))
    operands = ", ".join(f"%arg{at}" for at in range(len(takes)))
    results_type = gives[0] if len(gives) == 1 else f"({', '.join(gives)})"
    return (
        f"{results} = stablehlo.custom_call @{target}({operands}) "
        f'{{backend_config = "", mhlo.backend_config = {{{config}}}, '
        f"operand_layouts = [{_layouts(takes, rank)}], result_layouts = [{_layouts(gives, rank)}]}} "
        f": ({', '.join(takes)}) -> {results_type}"
    )


def _names(value: str, count: int) -> str:
    return value if count == 1 else ", ".join(f"{value}#{at}" for at in range(count))


def _layouts(types: Sequence[str], matrix: int) -> str:
    """LAPACK's: what has the rank of a ``matrix`` lies column by column, all else in order."""
    found = []
    for kind in types:
        rank = len(_dims(kind))
        order = list(reversed(range(rank)))
        if rank == matrix:
            order[:2] = reversed(order[:2])
        spelt = "" if not rank else order[0] if rank == 1 else order
        found.append(f"dense<{spelt}> : tensor<{rank}xindex>")
    return ", ".join(found)


def _info(matrix: str) -> str:
    """The type of LAPACK's status: a number for each matrix."""
    return f"tensor<{''.join(f'{dim}x' for dim in _dims(matrix)[:-2])}i32>"


def _dims(kind: str) -> list[str]:
    match = _SHAPE.match(kind)
    return match[1].split("x")[:-1] if match else []
