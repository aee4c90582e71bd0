"""The texts of a traced function for several platforms, from one lowering where that gives the same texts."""

import contextlib
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from jax import export
from jax.extend.mlir import ir

from corpus.stablehlo.context import in_one_context, parse, text_of
from corpus.stablehlo.jax_compat import kept_inputs
from corpus.stablehlo.operations import (
    argument_types,
    is_public,
    name_of,
    replace_with_block,
    walk,
    within,
)

# JAX gives every function of a module for several platforms the platform's index as its first argument, and
# passes it on with every call. Where a platform has a rule of its own, a case over that index holds both.
_INDEX_TYPES = ("tensor<i32>", "tensor<i64>")  # With 64-bit types, JAX converts the index before a case.
_NUMBERED = re.compile(r"(.*)_\d+")  # The name of a function that MLIR renamed, since another has its name.


class _Branch(NamedTuple):
    """A branch for a platform: the position of its case op in a function, and the index of the branch."""

    function: str
    case: int
    number: int


@dataclass(frozen=True)
class Texts:
    """A text for each platform, and the positions of the kernel's inputs that all of them take."""

    by_platform: Mapping[str, str]
    inputs: Sequence[int]


def texts(
    traced: Any,
    platforms: Sequence[str],
    *,
    cross_check: bool = False,
    alone: bool = False,
    located: bool = False,
) -> Texts:
    """Return the text for each platform, if possible from one lowering; the options are those of lower()."""
    from_one: Texts | None = None
    if len(platforms) > 1 and not alone:
        with in_one_context():
            from_one = _from_one_lowering(traced, platforms, located)
    shared = {} if from_one is None else from_one.by_platform
    # What shared texts are compared with is lowered as JAX does by itself, in a context of its own.
    with contextlib.nullcontext() if cross_check or alone else in_one_context():
        lowered = {
            platform: traced.lower(lowering_platforms=(platform,))
            for platform in platforms
            if cross_check or platform not in shared
        }
    own = {  # JAX 0.4's as_text() has no locations.
        platform: text_of(each.compiler_ir("stablehlo"), True) if located else each.as_text()
        for platform, each in lowered.items()
    }
    # JAX drops inputs before it lowers for a platform.
    inputs = from_one.inputs if from_one is not None else kept_inputs(next(iter(lowered.values())))
    if any(shared.get(name, text) != text for name, text in own.items()) or any(
        kept_inputs(each) != inputs for each in lowered.values()
    ):
        raise AssertionError("lowering for several platforms at once gives other texts than for each")
    return Texts({name: shared[name] if name in shared else own[name] for name in platforms}, inputs)


def _from_one_lowering(traced: Any, platforms: Sequence[str], located: bool) -> Texts | None:
    """Return the texts that one lowering for all ``platforms`` has; None where JAX refuses to make it."""
    try:
        lowered = traced.lower(lowering_platforms=tuple(platforms))
    # By a ValueError or NotImplementedError JAX 0.10 to 0.12 refuses composites, whose decomposition takes
    # the platform as well; by a TypeError, ordered effects. Nothing is lost: where the function itself is at
    # fault, lowering it for each platform alone, which follows, raises the error again.
    except (ValueError, NotImplementedError, TypeError):
        return None
    module, inputs = lowered.compiler_ir("stablehlo"), kept_inputs(lowered)
    if (text := shared_text(module, located=located)) is not None:
        return Texts(dict.fromkeys(platforms, text), inputs)
    found = {name: text_for(module, index, located=located) for index, name in enumerate(platforms)}
    return Texts({name: text for name, text in found.items() if text is not None}, inputs)


def exported_texts(
    jitted: Any, specs: Sequence[Any], static: Mapping[str, Any], platforms: Sequence[str], located: bool
) -> Texts:
    """Return the text for each platform by jax.export, which alone lowers open shapes."""
    with in_one_context():
        exported = {
            platform: export.export(jitted, platforms=[platform])(*specs, **static) for platform in platforms
        }
    modules = {platform: parse(each.mlir_module()) for platform, each in exported.items()}
    by_platform = {platform: text_of(module, located) for platform, module in modules.items()}
    return Texts(by_platform, next(iter(exported.values())).module_kept_var_idx)


def shared_text(module: ir.Module, *, located: bool = False) -> str | None:
    """Return the text of a lowering for one platform, given the module of a lowering for several.

    None where anything depends on the platform. ``module`` stays as it is. The text has the ops' locations
    where ``located``.
    """
    copy = module.operation.clone()
    with copy.context, ir.Location.unknown():
        return _without_index(copy, located)


def text_for(module: ir.Module, index: int, *, located: bool = False) -> str | None:
    """Return the text of a lowering for the platform of ``index``, given the module of one for several.

    None where JAX would have given a function another name, as the rule of another platform calls one of
    that name, where rules of two platforms call the same function, and where the kernel itself asks for the
    platform. ``module`` stays as it is.
    """
    copy = module.operation.clone()
    with copy.context, ir.Location.unknown():
        if _share_functions(_functions(copy)):
            return None
        if not all(_choose_branches(function, index) for function in _functions(copy)):
            return None
        if not _erase_uncalled(copy):
            return None
        return _without_index(copy, located)


def _functions(module: ir.Operation) -> list[ir.Operation]:
    views = module.regions[0].blocks[0].operations
    return [view.operation for view in views if view.operation.name == "func.func"]


def _without_index(module: ir.Operation, located: bool) -> str | None:
    """Print ``module`` without the platform-index argument of functions; None if other ops use it."""
    functions = _functions(module)
    if not all(map(_takes_index, functions)):
        return None
    uses = [use for function in functions for use in _index_of(function).uses]
    if any(use.owner.operation.name != "func.call" or use.operand_number for use in uses):
        return None
    for call in [use.owner.operation for use in uses]:
        _drop_first_operand(call)
    for function in functions:
        function.regions[0].blocks[0].erase_argument(0)
        results = ir.FunctionType(ir.TypeAttr(function.attributes["function_type"]).value).results
        kind = ir.FunctionType.get(argument_types(function), results)
        function.attributes["function_type"] = ir.TypeAttr.get(kind)
        if "arg_attrs" in function.attributes:
            _set_argument_attributes(function, [*ir.ArrayAttr(function.attributes["arg_attrs"])][1:])
    return text_of(module, located)


def _takes_index(function: ir.Operation) -> bool:
    first = argument_types(function)[:1]
    return bool(first) and str(first[0]) in _INDEX_TYPES


def _index_of(function: ir.Operation) -> Any:
    return function.regions[0].blocks[0].arguments[0]


def _set_argument_attributes(function: ir.Operation, attributes: Sequence[ir.Attribute]) -> None:
    if any(len(ir.DictAttr(each)) for each in attributes):
        function.attributes["arg_attrs"] = ir.ArrayAttr.get(attributes)
    else:
        del function.attributes["arg_attrs"]


def _drop_first_operand(call: ir.Operation) -> None:
    names = [call.attributes[place].name for place in range(len(call.attributes))]
    made = ir.Operation.create(
        call.name,
        results=[result.type for result in call.results],
        operands=[*call.operands][1:],
        attributes={name: call.attributes[name] for name in names},
        loc=call.location,
        ip=ir.InsertionPoint(call),
    )
    for result, value in zip(call.results, made.results, strict=True):
        result.replace_all_uses_with(value)
    call.erase()


def _share_functions(functions: Sequence[ir.Operation]) -> bool:
    """True if a function is called in branches for two platforms, or in one and elsewhere.

    JAX lowers it once, for the platform of the first call: jax.random.gamma's for CUDA calls Threefry as
    lowered for the CPU (JAX 0.10 to 0.12).
    """
    calls = {name_of(function): _calls_by_branch(function) for function in functions}
    reached: dict[str, set[_Branch | None]] = {name: set() for name in calls}
    waiting: list[tuple[str, _Branch | None]] = [
        (name_of(function), None) for function in functions if is_public(function)
    ]
    while waiting:
        name, branch = waiting.pop()
        if branch in reached[name]:
            continue
        reached[name].add(branch)
        waiting += [(callee, own if branch is None else branch) for own, callee in calls[name]]
    return any(len(branches) > 1 for branches in reached.values())


def _calls_by_branch(function: ir.Operation) -> list[tuple[_Branch | None, str]]:
    """The functions that ``function`` calls, each with the branch that it is called in, or None."""
    inside = [
        (_Branch(name_of(function), at, number), callee)
        for at, case in enumerate(_platform_cases(function))
        for number, region in enumerate(case.regions)
        for view in region.blocks[0].operations
        for callee in _callees(view.operation)
    ]
    outside = Counter(_callees(function)) - Counter(callee for _, callee in inside)
    return [*inside, *((None, callee) for callee in outside)]


def _platform_cases(function: ir.Operation) -> list[ir.Operation]:
    """The cases over the platform's index of ``function``, and those over the index of a rule."""
    if not _takes_index(function):
        return []
    users = _users(_index_of(function))
    users += [user for each in users if each.name == "stablehlo.convert" for user in _users(each.results[0])]
    cases = [user for user in users if user.name == "stablehlo.case"]
    rules = [
        user
        for each in cases
        if _constant(each.regions[0].blocks[0]) is not None
        for user in _users(each.results[0])
    ]
    return [*cases, *(user for user in rules if user.name == "stablehlo.case")]


def _callees(op: ir.Operation) -> list[str]:
    return [
        ir.FlatSymbolRefAttr(each.attributes[name]).value
        for each in walk(op)
        for name in ("callee", "decomposition")
        if name in each.attributes
    ]


def _choose_branches(function: ir.Operation, index: int) -> bool:
    """Replace each case over the platform's index by the branch for ``index``; False where that cannot be."""
    if not argument_types(function):
        return True
    for convert in [user for user in _users(_index_of(function)) if user.name == "stablehlo.convert"]:
        convert.results[0].replace_all_uses_with(_index_of(function))
        convert.erase()
    for op in [user for user in _users(_index_of(function)) if user.name != "func.call"]:
        if not _is_outermost_case(op, function):
            return False
        # Where rules are fewer than platforms, the index of the rule is a case of constants first.
        rule = _constant(op.regions[index].blocks[0])
        others = _users(op.results[0])
        if rule is None or any(other.name != "stablehlo.case" for other in others):
            replace_with_block(op, op.regions[index].blocks[0], ())
            continue
        for other in others:
            # One that gives an index again is lax.platform_dependent's, which keeps its case in any text.
            if (
                not _is_outermost_case(other, function)
                or _constant(other.regions[rule].blocks[0]) is not None
            ):
                return False
            replace_with_block(other, other.regions[rule].blocks[0], ())
        op.erase()
    return True


def _is_outermost_case(op: ir.Operation, function: ir.Operation) -> bool:
    """True for a case inside of which calls alone take the platform's index of ``function``."""
    takers = (inner for inner in within(op) if inner.name != "func.call")
    index = _index_of(function)
    return op.name == "stablehlo.case" and not any(index in inner.operands for inner in takers)


def _erase_uncalled(module: ir.Operation) -> bool:
    """Erase uncalled private functions; False where others would have another name without them.

    MLIR numbers the functions of a module whose name is taken, all by one counter.
    """
    erased: list[str] = []
    while uncalled := _uncalled(module):
        erased += map(name_of, uncalled)
        for function in uncalled:
            function.erase()
    numbers = {name: _NUMBERED.fullmatch(name) for name in [*erased, *map(name_of, _functions(module))]}
    counted = any(numbers[name] for name in erased)
    names = {match[1] if (match := numbers[name]) else name for name in erased}
    return not any(
        match and (counted or match[1] in names)
        for match in (numbers[name_of(each)] for each in _functions(module))
    )


def _uncalled(module: ir.Operation) -> list[ir.Operation]:
    called = {*_callees(module)}
    return [each for each in _functions(module) if not is_public(each) and name_of(each) not in called]


def _users(value: Any) -> list[ir.Operation]:
    return [use.owner.operation for use in value.uses]


def _constant(block: ir.Block) -> int | None:
    """Return the integer that ``block`` returns, where it does nothing else."""
    first, *rest = [op.operation for op in block.operations]
    if first.name != "stablehlo.constant" or len(rest) != 1:
        return None
    value = ir.DenseElementsAttr(first.attributes["value"])
    return int(np.array(value)) if str(value.type) == "tensor<i32>" else None
