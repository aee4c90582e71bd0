"""Attributes of a program that no run can test, and their changes from one program to another.

They promise something to the compiler (``unique_indices``), ask it for something (``precision_config``), or
say how the program is run (donation, sharding, layouts, the number of devices).
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from jax.extend.mlir import ir

from corpus.stablehlo.context import printed
from corpus.stablehlo.operations import main_of, walk
from corpus.stablehlo.program import Program

_ABSENT = "none"
# Attributes of StableHLO's ops, with the value that an absent one stands for.
DEFAULTS: Mapping[str, str] = {
    "algorithm": _ABSENT,
    "api_version": _ABSENT,
    "backend_config": '""',
    "called_computations": "[]",
    "composite_attributes": _ABSENT,
    "has_side_effect": "false",
    "indices_are_sorted": "false",
    "is_stable": "false",
    "operand_layouts": _ABSENT,
    "output_operand_aliases": "[]",
    "precision_config": "DEFAULT",
    "result_accuracy": "<mode = DEFAULT>",
    "result_layouts": _ABSENT,
    "rng_algorithm": _ABSENT,
    "unique_indices": "false",
}
# Which no op can be without.
_REQUIRED = frozenset({"rng_algorithm"})
# Of the module, with the value that an absent one stands for.
_OF_MODULES: Mapping[str, str] = {"mhlo.num_partitions": "1", "mhlo.num_replicas": "1"}
# Names that JAX gives to arguments and results.
_NAMES = frozenset({"jax.result_info", "jax.arg_info"})
_SHARDY = "sdy."
_WIDTH = 60  # Of a value in a cause; of a longer one, what differs is shown.
_PRECISIONS = re.compile(r"\[?(?:#stablehlo<precision (\w+)>(?:, )?)+\]?")
_ENUMERATED = re.compile(r"#stablehlo(?:\.\w+<|<\w+ )(\w+)>")
_WRAPPED = re.compile(r"#stablehlo\.\w+(?=<)")
_NUMBER = re.compile(r"(-?\d+) : \w+")

# The values of the promises of an op, by the attributes' names.
Promises = Mapping[str, str]


@dataclass(frozen=True)
class PromiseChanges:
    """The changes of promises between two programs, as ``attribute: old → new``, with the old places.

    ``alone`` is true where the programs, or their normal forms, differ in nothing else.
    """

    changes: Sequence[str]
    alone: bool


def promise_changes(old: Program, new: Program) -> PromiseChanges:
    """The changes of promises from ``old`` to ``new``, which have the same signature.

    Raises ValueError where a text is not valid.
    """
    # As they are first: an op with another promise than its twin is merged with it in one normal form only.
    found = _of_ops([program.module() for program in (old, new)])
    if not found.alone:
        found = _of_ops([program.with_text(program.normal_form).module() for program in (old, new)])
    changes = [*_of_modules(old, new), *_of_functions(old, new), *found.changes]
    return PromiseChanges([*dict.fromkeys(changes)], found.alone)


def _of_ops(modules: Sequence[ir.Module]) -> PromiseChanges:
    """The changes of the promises of ops between two modules; removes them from both."""
    ops = [[(op.name, promises_of(op)) for op in walk(module.operation)] for module in modules]
    for module in modules:
        _remove_promises(module)
    alone = printed(modules[0]) == printed(modules[1])
    return PromiseChanges([*(_op_by_op(*ops) if alone else _by_counts(*ops))], alone)


def _is_promise(op: str, attribute: str) -> bool:
    return attribute in DEFAULTS or "." in attribute or op.startswith(_SHARDY)


def promises_of(op: ir.Operation) -> Promises:
    """The promises of ``op`` by the attributes' names, without those of functions and modules."""
    if op.name.startswith(("func.", "builtin.")):
        return {}
    return dict(_attributes(op.attributes, lambda name: _is_promise(op.name, name)))


def _attributes(
    attributes: ir.OpAttributeMap | ir.DictAttr, wanted: Callable[[str], bool]
) -> Iterator[tuple[str, str]]:
    """The attributes of the ``wanted`` names: a complex constant, which is another's, ends the process."""
    for at in range(len(attributes)):
        named = attributes[at]
        if wanted(named.name):
            yield named.name, _plain(str(named.attr))


def _plain(value: str) -> str:
    """``value`` in readable form: names of precisions, numbers without types."""
    if _PRECISIONS.fullmatch(value):
        precisions = re.findall(r"precision (\w+)", value)
        return precisions[0] if len({*precisions}) == 1 else f"[{', '.join(precisions)}]"
    if number := _NUMBER.fullmatch(value):
        return number[1]
    return _WRAPPED.sub("", _ENUMERATED.sub(r"\1", value))


def _remove_promises(module: ir.Module) -> None:
    for op in walk(module.operation):
        if op.name.startswith("builtin."):
            continue
        if op.name == "func.func":
            for name in ("arg_attrs", "res_attrs"):
                if name in op.attributes:
                    del op.attributes[name]
            continue
        for name in promises_of(op):
            if name not in _REQUIRED and not op.name.startswith(_SHARDY):
                del op.attributes[name]


def _of_modules(old: Program, new: Program) -> Iterator[str]:
    before, after = (_of_module(program.module()) for program in (old, new))
    yield from _differences("module", before, after, {})


def _of_module(module: ir.Module) -> Promises:
    attributes = module.operation.attributes
    return {**_OF_MODULES, **dict(_attributes(attributes, lambda name: "." in name and "jax." not in name))}


def _of_functions(old: Program, new: Program) -> Iterator[str]:
    """The changes of the attributes of the arguments that both programs take, and of the results."""
    before, after = (_of_places(program.module(), program.inputs) for program in (old, new))
    for place in before:
        if place in after:
            yield from _differences(place[0], before[place], after[place], {})


def _of_places(module: ir.Module, inputs: Sequence[int] | None) -> dict[tuple[str, int], Promises]:
    """The promises of each argument, by the input that it takes, and of each result."""
    main = main_of(module)
    kind = ir.FunctionType(ir.TypeAttr(main.attributes["function_type"]).value)
    arguments = [*range(len(kind.inputs))] if inputs is None else inputs
    found: dict[tuple[str, int], Promises] = {}
    for name, label, places in (
        ("arg_attrs", "argument", arguments),
        ("res_attrs", "result", [*range(len(kind.results))]),
    ):
        if name in main.attributes:
            given = [
                dict(_attributes(ir.DictAttr(each), lambda name: "." in name and name not in _NAMES))
                for each in ir.ArrayAttr(main.attributes[name])
            ]
        else:
            given = [{}] * len(places)
        found.update(zip([(label, place) for place in places], given, strict=True))
    return found


def _op_by_op(old: Iterable[tuple[str, Promises]], new: Iterable[tuple[str, Promises]]) -> Iterator[str]:
    """The changes if both programs have the same ops."""
    for (name, before), (_, after) in zip(old, new, strict=True):
        yield from _differences(f"`{name}`", before, after, DEFAULTS)


def _differences(place: str, before: Promises, after: Promises, defaults: Mapping[str, str]) -> Iterator[str]:
    for name in sorted({*before, *after}):
        default = defaults.get(name, _ABSENT)
        one, other = before.get(name, default), after.get(name, default)
        if one != other:
            yield _said(place, name, [one], [other])


def _by_counts(old: Iterable[tuple[str, Promises]], new: Iterable[tuple[str, Promises]]) -> Iterator[str]:
    """The changes if the ops differ: values that ops of a name have lost, and those they have gained."""
    before, after = _counted(old), _counted(new)
    for op in sorted(before.keys() & after.keys()):
        for name in sorted({*before[op].attributes, *after[op].attributes}):
            one, other = before[op].values(name), after[op].values(name)
            lost, gained = one - other, other - one
            if lost and gained:
                yield _said(f"`{op}`", name, sorted(lost), sorted(gained))


class _Counted:
    """The promises of the ops of one name."""

    def __init__(self) -> None:
        self.ops: list[Promises] = []

    @property
    def attributes(self) -> set[str]:
        return {name for each in self.ops for name in each}

    def values(self, name: str) -> Counter[str]:
        return Counter(each.get(name, DEFAULTS.get(name, _ABSENT)) for each in self.ops)


def _counted(ops: Iterable[tuple[str, Promises]]) -> dict[str, _Counted]:
    found: dict[str, _Counted] = {}
    for op, promises in ops:
        found.setdefault(op, _Counted()).ops.append(promises)
    return found


def _said(place: str, name: str, old: Sequence[str], new: Sequence[str]) -> str:
    one, other = _shortened(" and ".join(old), " and ".join(new))
    return f"{place} {name}: {one} → {other}"


def _shortened(one: str, other: str) -> tuple[str, str]:
    """Both values; of long ones only the part in which they differ."""
    if max(len(one), len(other)) <= _WIDTH:
        return one, other
    start = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), 0)
    start = max(start - _WIDTH // 3, 0)
    return _cut(one, start), _cut(other, start)


def _cut(value: str, start: int) -> str:
    end = start + _WIDTH
    return f"{'…' if start else ''}{value[start:end]}{'…' if end < len(value) else ''}"
