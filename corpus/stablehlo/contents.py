"""The contents of a module: its ops, tensor types and custom calls, found by one walk over it."""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from jax.extend.mlir import ir

from corpus.stablehlo.operations import functions_of, is_public, main_of, name_of, walk

_DIALECTS = ("stablehlo.", "chlo.")
# Ops that call a function, with the attribute that names it.
_CALLS = {"func.call": "callee", "stablehlo.composite": "decomposition"}
_RETURN = "stablehlo.return"  # Ends a region and computes nothing.
# The floating-point types of tolerances.DTYPES, narrowest first, by MLIR's names or how these begin.
_FLOATS = {"f8": "f8E", "bf16": "bf16", "f16": "f16", "f32": "f32", "f64": "f64"}
_TARGET = "call_target_name"
# The dialects of nearly all ops, whose custom calls are known by their names.
_WITHOUT_CALLS = ("stablehlo.", "chlo.", "func.")


class TensorType(NamedTuple):
    """An element type, as MLIR spells it, and a shape, in which None is a dynamic dimension."""

    element: str
    shape: tuple[int | None, ...]


@dataclass(frozen=True)
class Contents:
    """The ops, tensor types and custom calls of a module.

    ``op_counts`` counts StableHLO and CHLO ops, without ``stablehlo.return``; a composite also counts as the
    op that it is named after. ``tensor_types`` are those of all values: arguments, results, and arguments of
    regions. ``partitions`` is the number of devices that the module is for;
    ``arguments`` and ``results`` are the types of those of its public function, none where it has none.
    """

    op_counts: Counter[str]
    tensor_types: frozenset[TensorType]
    custom_call_targets: frozenset[str]
    partitions: int
    arguments: tuple[str, ...]
    results: tuple[str, ...]

    @cached_property
    def element_types(self) -> frozenset[str]:
        """The element types of all tensors, such as ``i1``, ``bf16`` or ``complex<f32>``."""
        return frozenset(kind.element for kind in self.tensor_types)

    @cached_property
    def float_types(self) -> tuple[str, ...]:
        """The floating-point types, those in complex ones too, narrowest first: keys of tolerances.DTYPES."""
        return float_types_of(self.element_types)


def float_types_of(elements: Iterable[str]) -> tuple[str, ...]:
    """The floating-point types among ``elements``, those in complex ones too, narrowest first."""
    parts = {element.removeprefix("complex<").removesuffix(">") for element in elements}
    return tuple(name for name, start in _FLOATS.items() if any(part.startswith(start) for part in parts))


def contents_of(module: ir.Module) -> Contents:
    """The contents of ``module``, which is not changed. Raises ValueError if a function is recursive."""
    partitions, (arguments, results) = _partitions(module), _signature(module)
    named: dict[str, list[ir.Operation]] = {}
    for op in walk(module.operation):
        named.setdefault(op.name, []).append(op)
    _check_calls(named)
    counts = Counter({name: len(ops) for name, ops in named.items() if name.startswith(_DIALECTS)})
    del counts[_RETURN]
    # A composite stands for the op that it is named after where a backend knows that: chlo.sinh on the CPU.
    composites = _strings(named.get("stablehlo.composite", ()), "name")
    counts.update(name for name in composites if name.startswith(_DIALECTS))
    return Contents(
        counts,
        frozenset(_tensor_types(named)),
        frozenset(_targets(named)),
        partitions,
        arguments,
        results,
    )


def _check_calls(named: Mapping[str, Iterable[ir.Operation]]) -> None:
    """Raise ValueError if a function calls itself, on which engines would end the process."""
    called: dict[str, set[str]] = {}
    for kind, attribute in _CALLS.items():
        for op in named.get(kind, ()):
            caller: ir.Operation | None = op
            while caller is not None and caller.name != "func.func":
                caller = caller.parent
            if caller is not None:
                callee = ir.FlatSymbolRefAttr(op.attributes[attribute]).value
                called.setdefault(name_of(caller), set()).add(callee)
    while called:
        ends = [name for name, others in called.items() if others.isdisjoint(called)]
        if not ends:
            raise ValueError(f"its function @{min(called)} calls itself")
        for name in ends:
            del called[name]


def _targets(named: Mapping[str, Iterable[ir.Operation]]) -> Iterator[str]:
    """The targets of the custom calls, also of those in other dialects, which XLA treats alike."""
    for name, ops in named.items():
        if name == "stablehlo.custom_call" or not name.startswith(_WITHOUT_CALLS):
            yield from _strings((op for op in ops if _TARGET in op.attributes), _TARGET)


def _strings(ops: Iterable[ir.Operation], attribute: str) -> Iterator[str]:
    return (ir.StringAttr(op.attributes[attribute]).value for op in ops)


def _signature(module: ir.Module) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if not any(map(is_public, functions_of(module))):
        return (), ()
    kind = ir.FunctionType(ir.TypeAttr(main_of(module).attributes["function_type"]).value)
    return tuple(map(str, kind.inputs)), tuple(map(str, kind.results))


def _partitions(module: ir.Module) -> int:
    attributes = module.operation.attributes
    if "mhlo.num_partitions" not in attributes:
        return 1
    return ir.IntegerAttr(attributes["mhlo.num_partitions"]).value


def _tensor_types(named: Mapping[str, Iterable[ir.Operation]]) -> Iterator[TensorType]:
    types: set[ir.Type] = set()
    for op in itertools.chain.from_iterable(named.values()):
        types.update([value.type for value in op.results])
        for region in op.regions:
            for block in region.blocks:
                types.update([value.type for value in block.arguments])
    for kind in types:
        yield from _tensors_in(kind)


def _tensors_in(kind: ir.Type) -> Iterator[TensorType]:
    if isinstance(kind, ir.TupleType):
        for place in range(kind.num_types):
            yield from _tensors_in(kind.get_type(place))
    elif isinstance(kind, ir.RankedTensorType):
        dims: Any = kind.shape
        shape = tuple(None if kind.is_dynamic_dim(at) else int(dim) for at, dim in enumerate(dims))
        yield TensorType(str(kind.element_type), shape)
