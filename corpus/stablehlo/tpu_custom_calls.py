"""Rewrite a TPU's matrix routines as CUDA's, which custom_calls.py then replaces by LAPACK's."""

from collections.abc import Callable, Sequence

from jax.extend.mlir import ir

Types = Sequence[ir.RankedTensorType]


def _same_routine(target: str) -> Callable[[Types, Types, str], list[str]]:
    """One call of ``target``, which has the same operands and results."""

    def body(takes: Types, gives: Types, config: str) -> list[str]:
        results = "%0" if len(gives) == 1 else f"%0:{len(gives)}"
        return [
            _call(results, target, takes, gives),
            f"return {_names('%0', len(gives))} : {_listed(gives)}",
        ]

    return body


def _eigh(takes: Types, gives: Types, config: str) -> list[str]:
    """The configuration's first number is 0 to read the upper triangle, 1 to read the lower one."""
    lower = "false" if config.startswith("0,") else "true"
    return [
        _call("%0:3", "cusolver_syevd_ffi", takes, [*gives, _info(takes[0])], f"lower = {lower}"),
        f"return %0#0, %0#1 : {_listed(gives)}",
    ]


def _lu(takes: Types, gives: Types, config: str) -> list[str]:
    """CUDA counts rows from 1, a TPU from 0 and computes the permutation in the same call."""
    factors, pivots, permutation = gives
    return [
        _call("%0:3", "cusolver_getrf_ffi", takes, [factors, pivots, _info(takes[0])]),
        f"%1 = stablehlo.constant dense<1> : {pivots}",
        f"%2 = stablehlo.subtract %0#1, %1 : {pivots}",
        "%3 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) "
        f'{{backend_config = "", mhlo.backend_config = {{}}}} : ({pivots}) -> {permutation}',
        f"return %0#0, %2, %3 : {_listed(gives)}",
    ]


# The body of a function that computes what each routine does, from the types of its operands and results and
# its configuration. The function's arguments are named %arg0, %arg1 and so on.
BODIES: dict[str, Callable[[Types, Types, str], list[str]]] = {
    "Qr": _same_routine("cusolver_geqrf_ffi"),
    "ProductOfElementaryHouseholderReflectors": _same_routine("cusolver_orgqr_ffi"),
    "LuDecomposition": _lu,
    "Eigh": _eigh,
}


def _call(results: str, target: str, takes: Types, gives: Types, config: str = "") -> str:
    operands = ", ".join(f"%arg{at}" for at in range(len(takes)))
    results_type = gives[0] if len(gives) == 1 else f"({_listed(gives)})"
    rank = len(takes[0].shape)
    return (
        f"{results} = stablehlo.custom_call @{target}({operands}) "
        f'{{backend_config = "", mhlo.backend_config = {{{config}}}, '
        f"operand_layouts = [{_layouts(takes, rank)}], result_layouts = [{_layouts(gives, rank)}]}} "
        f": ({_listed(takes)}) -> {results_type}"
    )


def _listed(types: Types) -> str:
    return ", ".join(map(str, types))


def _names(value: str, count: int) -> str:
    return value if count == 1 else ", ".join(f"{value}#{at}" for at in range(count))


def _layouts(types: Types, matrix: int) -> str:
    """LAPACK's layouts: tensors of rank ``matrix`` lie column by column, all others row by row."""
    found = []
    for rank in (len(kind.shape) for kind in types):
        order = list(reversed(range(rank)))
        if rank == matrix:
            order[:2] = reversed(order[:2])
        spelt = "" if not rank else order[0] if rank == 1 else order
        found.append(f"dense<{spelt}> : tensor<{rank}xindex>")
    return ", ".join(found)


def _info(matrix: ir.RankedTensorType) -> ir.RankedTensorType:
    """The type of LAPACK's status: an integer for each matrix."""
    return ir.RankedTensorType.get(matrix.shape[:-2], ir.IntegerType.get_signless(32))
