"""The allow-list of the ops, attributes and types that an answer may have beyond those of its reference.

Values at points cannot tell whether an op is deterministic, whether the compiler is promised something that
does not hold, or is asked for less precision: so an answer may have no such thing that its reference lacks.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from jax.extend.mlir import ir

from corpus.reporting.op_catalog import REACHABLE
from corpus.stablehlo.operations import functions_of, is_public, name_of, walk
from corpus.stablehlo.program import Program
from corpus.stablehlo.promises import DEFAULTS, Promises, promises_of

# Of the ops that JAX emits, those that do not compute a value from values alone: they communicate, call code
# that is not in the text, draw numbers, depend on bits or shapes, or round to fewer bits.
_WITH_REASON = frozenset(
    [f"stablehlo.{name}" for name in """
        all_gather all_reduce all_to_all bitcast_convert collective_permute composite custom_call
        dynamic_broadcast_in_dim dynamic_gather dynamic_iota dynamic_pad dynamic_reshape get_dimension_size
        optimization_barrier partition_id reduce_precision reduce_scatter rng rng_bit_generator
    """.split()]  # noqa: SIM905  # Readable, as a list of quoted words is not.
    + ["chlo.next_after"]
)  # fmt: skip
_PLAIN = frozenset({"builtin.module", "func.func", "func.call", "func.return", "stablehlo.logistic"})
_OPS = (REACHABLE - _WITH_REASON) | _PLAIN

# The attributes of StableHLO's specification that say what an op computes.
_ATTRIBUTES = frozenset(
    """
    arg_attrs base_dilations batch_group_count broadcast_dimensions callee compare_type comparison_direction
    decomposition dimension dimension_numbers dimensions dot_dimension_numbers edge_padding_high
    edge_padding_low exponent_bits feature_group_count fft_length fft_type function_type interior_padding
    iota_dimension k left_side lhs_dilation limit_indices lower mantissa_bits padding permutation res_attrs
    rhs_dilation scatter_dimension_numbers slice_sizes start_indices strides sym_name sym_visibility
    transpose_a unit_diagonal value version window_dilations window_dimensions window_reversal window_strides
    """.split()  # noqa: SIM905  # As above.
)
# Names that JAX gives to arguments and results.
_NAMES = frozenset({"jax.result_info", "jax.arg_info"})
_OF_MODULES = frozenset({"mhlo.num_partitions", "mhlo.num_replicas", "sym_name"})
# Values of promises that promise nothing: any answer may have them.
_NO_PROMISE = {"indices_are_sorted": "false", "unique_indices": "false", "is_stable": "true"}

_Ops: TypeAlias = Mapping[str, Sequence[ir.Operation]]


def violation(answer: Program, reference: Program) -> str | None:
    """Return the first part of ``answer`` that is not allowed, as a phrase; None if everything is.

    Raises ValueError where a text is not valid.
    """
    module, other = answer.module(), reference.module()
    ours, theirs = _by_name(module), _by_name(other)
    phrases = (
        _of_functions(module),
        *(f"the op {name[:60]!a}, which the reference does not have" for name in ours
          if name not in _OPS and name not in theirs),
        *_of_promises(ours, theirs),
        *_of_attributes(ours, theirs),
        "a constant whose values are elsewhere" if "dense_resource" in answer.text else None,
        *(f"values of type {kind[:60]}" for kind in sorted(_types(ours) - _types(theirs))),
    )  # fmt: skip
    return next(filter(None, phrases), None)


def _by_name(module: ir.Module) -> dict[str, list[ir.Operation]]:
    """The ops of ``module`` by name; calls by name also include the name of what they call."""
    found: dict[str, list[ir.Operation]] = {}
    for op in walk(module.operation):
        called = [name for name in ("call_target_name", "name") if name in op.attributes]
        after = f" {ir.StringAttr(op.attributes[called[0]]).value}" if called else ""
        found.setdefault(op.name + after, []).append(op)
    return found


def _of_functions(module: ir.Module) -> str | None:
    functions = functions_of(module)
    public = [name_of(function) for function in functions if is_public(function)]
    if public != ["main"]:
        return f"the public functions {', '.join(public)[:60] or '(none)'}, where it should be main alone"
    if "builtin.module" in {view.operation.name for view in module.body.operations}:
        return "a module within the module"
    for each in functions:
        if (blocks := len(each.regions[0].blocks)) != 1:
            return f"the function {name_of(each)[:60]!a} of {blocks} blocks, where it should be one"
    called = {
        ir.FlatSymbolRefAttr(op.attributes[name]).value
        for op in walk(module.operation)
        for name in ("callee", "decomposition")
        if name in op.attributes
    }
    if unused := [name_of(each) for each in functions if name_of(each) not in {"main", *called}]:
        return f"the function {unused[0][:60]!a}, which nothing calls"
    return None


def _of_promises(ours: _Ops, theirs: _Ops) -> Iterator[str]:
    for name, ops in ours.items():
        known = [promises_of(op) for op in theirs.get(name, ())]
        for promises in map(promises_of, ops):
            for attribute in sorted({*promises}.union(*known)):
                allowed = {_value(each, attribute) for each in known} or {_value({}, attribute)}
                value = _value(promises, attribute)
                if value not in allowed and value != _NO_PROMISE.get(attribute):
                    theirs_are = min(allowed)[:60]
                    yield f"{attribute} = {value[:60]} of {name[:60]}, where the reference has {theirs_are}"


def _value(promises: Promises, attribute: str) -> str:
    return promises.get(attribute, DEFAULTS.get(attribute, "none"))


def _of_attributes(ours: _Ops, theirs: _Ops) -> Iterator[str]:
    """Attributes that are none of the op's own, and those of arguments and results."""
    for name, ops in ours.items():
        known = _ATTRIBUTES.union(DEFAULTS, *map(_names, theirs.get(name, ())))
        if name.startswith("builtin."):
            known |= _OF_MODULES
        for op in ops:
            if more := sorted(_names(op) - known):
                yield f"the attribute {more[0][:60]!a} of {name[:60]}"
    expected = {found for op in theirs.get("func.func", ()) for found in _of_values(op)}
    for op in ours.get("func.func", ()):
        for place, attribute, value in _of_values(op):
            if attribute not in _NAMES and (place, attribute, value) not in expected:
                yield f"the attribute {attribute[:60]!a} of {place}"
    modules = [{name: str(value) for name, value in _named(op) if name in _OF_MODULES - {"sym_name"}}
               for ops in (ours, theirs) for op in ops["builtin.module"][-1:]]  # fmt: skip
    for name in modules[0]:
        if modules[0][name] != modules[1].get(name, "1 : i32"):
            yield f"{name} = {modules[0][name][:60]}"


def _named(op: ir.Operation) -> Iterator[tuple[str, ir.Attribute]]:
    for at in range(len(op.attributes)):
        named = op.attributes[at]
        yield named.name, named.attr


def _names(op: ir.Operation) -> set[str]:
    # Of the names alone: a complex constant ends the process that asks for it.
    attributes: Any = op.attributes
    return {attributes[at].name for at in range(len(attributes))}


def _of_values(function: ir.Operation) -> Iterator[tuple[str, str, str]]:
    """The attributes of the arguments and results of ``function``: which one has it, its name and its value.

    Of private functions, which an answer may have others of, the places are left out.
    """
    public = is_public(function)
    for kind, word in (("arg_attrs", "argument"), ("res_attrs", "result")):
        if kind in function.attributes:
            for place, each in enumerate(ir.ArrayAttr(function.attributes[kind])):
                where = f"{word} {place}" if public else f"the {word}s of a private function"
                attributes = ir.DictAttr(each)
                for at in range(len(attributes)):
                    yield where, attributes[at].name, str(attributes[at].attr)


def _types(ops: _Ops) -> set[str]:
    """The types of values that are not plain tensors: tokens, tuples, dynamic shapes, and encodings."""
    return {
        str(kind)
        for kind in {value.type for value in _values(op for some in ops.values() for op in some)}
        if not isinstance(kind, ir.RankedTensorType) or not kind.has_static_shape or kind.encoding is not None
    }


def _values(ops: Iterable[ir.Operation]) -> Iterator[Any]:
    for op in ops:
        yield from op.results
        for region in op.regions:
            for block in region.blocks:
                yield from block.arguments
