"""The normal form of a program: what is left where names, attributes at their defaults, the place of
constants, function calls and the order of independent ops make no difference."""

import functools
import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Any

from jax.extend.mlir import ir

from corpus.canonical import TEXT_STEPS, digest
from corpus.text import context, parse, passes, printed

_MOST_CALLS = 10_000
_SPELLING = "spelling"  # What parsing and printing undoes.


def normal_form(text: str, without: Set[str] = frozenset()) -> str:
    """``text`` with every step taken but those named; valid text that gives the same values.

    The normal form of a normal form is itself. Raises ValueError where ``text`` is not valid.
    """
    form = _module_form(text, frozenset(without & _MODULE_STEPS.keys()))
    for name, rewrite in TEXT_STEPS.items():
        if name not in without:
            form = rewrite(form)
    return form


@functools.lru_cache(maxsize=16)  # kinds() asks for few of two texts again and again.
def _module_form(text: str, without: frozenset[str]) -> str:
    module = parse(text)
    with context(), ir.Location.unknown():
        for name, step in _MODULE_STEPS.items():
            if name not in without:
                step(module)
        form = printed(module)
        # An op in its place may be seen to be common with another, which may put others elsewhere.
        while without.isdisjoint((_FOLDING, _ORDER)):
            size = len(_walk(module.operation))
            _fold(module)
            if len(_walk(module.operation)) == size:
                break
            _order(module)
            form = printed(module)
    return form


def fingerprint(texts: Iterable[str]) -> str:
    """A hash that two sequences of programs share when their normal forms are the same."""
    return digest("\0".join(normal_form(text) for text in texts))


@dataclass(frozen=True)
class Together:
    """One program that gives the results of several texts, one behind the other, and computes once what
    they share.

    ``sizes`` has the number of results of each. ``changed`` names the ops that the first two do not share,
    or the next two and so on, and all that these take values from.
    """

    text: str
    sizes: Sequence[int]
    changed: frozenset[str]


def together(texts: Sequence[str]) -> Together | None:
    """An even number of texts as one program.

    None where they do not take the same arguments, or one has more than one function left once its calls
    are inlined. Raises ValueError where a text is not valid.
    """
    modules = [parse(text) for text in texts]
    with context(), ir.Location.unknown():
        for module in modules:
            _inline(module)
        if any(len(module.body.operations) != 1 for module in modules):
            return None
        function, *others = (module.body.operations[0].operation for module in modules)
        if any(_takes(other) != _takes(function) for other in others):
            return None
        sizes = [len(_end(each).operands) for each in (function, *others)]
        for other in others:
            _append(function, other)
        passes("cse").run(modules[0].operation)
        return Together(printed(modules[0]), sizes, _changed(function, sizes))


def _takes(function: ir.Operation) -> list[ir.Type]:
    return [argument.type for argument in function.regions[0].blocks[0].arguments]


def _end(function: ir.Operation) -> ir.Operation:
    ops = function.regions[0].blocks[0].operations
    end: ir.Operation = ops[len(ops) - 1].operation
    return end


def _append(function: ir.Operation, other: ir.Operation) -> None:
    """Has ``function`` do and give what ``other`` does, too, which is spent then."""
    block, others = (each.regions[0].blocks[0] for each in (function, other))
    for argument, same in zip(others.arguments, block.arguments, strict=True):
        argument.replace_all_uses_with(same)
    end = _end(function)
    *ops, end_of_other = [op.operation for op in others.operations]
    for op in ops:
        op.move_before(end)
    given = [*end.operands, *end_of_other.operands]
    ir.Operation.create("func.return", operands=given, ip=ir.InsertionPoint(end))
    end.erase()
    end_of_other.erase()
    kind = ir.FunctionType.get(_takes(function), [value.type for value in given])
    function.attributes["function_type"] = ir.TypeAttr.get(kind)
    if "res_attrs" in function.attributes:
        del function.attributes["res_attrs"]


def _changed(function: ir.Operation, sizes: Sequence[int]) -> frozenset[str]:
    """``Together.changed`` where ``function`` gives ``sizes`` results for each text."""
    block, given = function.regions[0].blocks[0], iter(_end(function).operands)
    asked = [_asked(_owners(itertools.islice(given, size), block), block) for size in sizes]
    pairs = zip(asked[::2], asked[1::2], strict=True)
    differing = {op for one, other in pairs for op in one ^ other}
    return frozenset(inner.name for op in _asked(differing, block) for inner in _walk(op))


def _asked(ops: Iterable[ir.Operation], block: ir.Block) -> set[ir.Operation]:
    """``ops`` of ``block`` and those that their operands come from."""
    found: set[ir.Operation] = set()
    waiting = list(ops)
    while waiting:
        op = waiting.pop()
        if op not in found:
            found.add(op)
            waiting += _needs(op, block)
    return found


def kinds(old: str, new: str) -> list[str]:
    """What tells two texts apart that have one normal form: steps that together make them the same.

    Of steps that would each do, the last.
    """
    needless: set[str] = set()
    for steps in (_MODULE_STEPS, TEXT_STEPS):
        if _same(old, new, needless.union(steps)):
            needless |= steps.keys()
    for name in (*TEXT_STEPS, *_MODULE_STEPS):
        if name not in needless and _same(old, new, {*needless, name}):
            needless.add(name)
    return [name for name in (*TEXT_STEPS, *_MODULE_STEPS) if name not in needless] or [_SPELLING]


def _same(old: str, new: str, without: Set[str]) -> bool:
    return normal_form(old, without) == normal_form(new, without)


def _unname(module: ir.Module) -> None:
    """Takes off what JAX notes about arguments and results, their names above all."""
    for op in _walk(module.operation):
        for kind in ("arg_attrs", "res_attrs"):
            if op.name == "func.func" and kind in op.attributes:
                kept = [_of_others(ir.DictAttr(each)) for each in ir.ArrayAttr(op.attributes[kind])]
                op.attributes[kind] = ir.ArrayAttr.get([ir.DictAttr.get(each) for each in kept])
                if not any(kept):
                    del op.attributes[kind]


def _of_others(attributes: ir.DictAttr) -> dict[str, ir.Attribute]:
    named = (attributes[place] for place in range(len(attributes)))
    return {one.name: one.attr for one in named if not one.name.startswith("jax.")}


def _inline(module: ir.Module) -> None:
    """Puts the body of a function in the place of each call: MLIR's own pass leaves those of JAX alone."""
    functions = ir.SymbolTable(module.operation)
    left = _MOST_CALLS
    while calls := [op for op in _walk(module.operation) if op.name == "func.call"]:
        left -= len(calls)
        if left < 0:
            raise ValueError("not valid StableHLO: a function calls itself")
        for call in calls:
            callee = ir.FlatSymbolRefAttr(call.attributes["callee"]).value
            _replace_call(call, functions[callee].operation)
    passes("symbol-dce").run(module.operation)


def _replace_call(call: ir.Operation, function: ir.Operation) -> None:
    copy = function.clone(ip=ir.InsertionPoint(call))
    body = copy.regions[0].blocks[0]
    for argument, operand in zip(body.arguments, call.operands, strict=True):
        argument.replace_all_uses_with(operand)
    *ops, end = [op.operation for op in body.operations]
    for op in ops:
        op.move_before(call)
    for result, returned in zip(call.results, end.operands, strict=True):
        result.replace_all_uses_with(returned)
    call.erase()
    copy.erase()


def _fold(module: ir.Module) -> None:
    passes("canonicalize,cse").run(module.operation)


def _order(module: ir.Module) -> None:
    """Puts the ops of each block in the order in which its result asks for them."""
    for op in _walk(module.operation):
        for region in op.regions:
            for block in region.blocks:
                if op.name != "builtin.module":
                    _order_block(block)


def _order_block(block: ir.Block) -> None:
    *ops, end = [op.operation for op in block.operations]
    places = {op: place for place, op in enumerate(ops)}
    ordered: dict[int, None] = {}

    def ask(op: ir.Operation) -> None:
        # Not recursive: a chain of ops can be longer than Python's stack.
        waiting = [(op, iter(_needs(op, block)))]
        while waiting:
            at, needs = waiting[-1]
            for need in needs:
                if places[need] not in ordered:
                    waiting.append((need, iter(_needs(need, block))))
                    break
            else:
                waiting.pop()
                if at != end:
                    ordered[places[at]] = None

    for op in (*(op for op in ops if not _pure(op)), end, *ops):
        if op == end or places[op] not in ordered:
            ask(op)
    for place in ordered:
        ops[place].move_before(end)


def _needs(op: ir.Operation, block: ir.Block) -> Iterator[ir.Operation]:
    """The ops of ``block`` whose results ``op`` takes, itself or in a region of it."""
    for inner in _walk(op) if len(op.regions) else (op,):
        yield from _owners(inner.operands, block)


def _owners(values: Iterable[Any], block: ir.Block) -> Iterator[ir.Operation]:
    for value in values:
        owner = value.owner
        if not isinstance(owner, ir.Block) and owner.operation.block == block:
            yield owner.operation


def _pure(op: ir.Operation) -> bool:
    return not any(
        inner.name == "stablehlo.custom_call" and "has_side_effect" in inner.attributes
        for inner in (_walk(op) if len(op.regions) else (op,))
    )


def _walk(op: ir.Operation) -> list[ir.Operation]:
    """``op`` and every op inside of it."""
    found: list[ir.Operation] = []

    def note(inner: ir.Operation) -> ir.WalkResult:
        found.append(inner)
        return ir.WalkResult.ADVANCE

    op.walk(note)
    return found


_FOLDING, _ORDER = "constants and common subexpressions", "order of independent ops"
_MODULE_STEPS: dict[str, Callable[[ir.Module], None]] = {
    "names of arguments and results": _unname,
    "function inlining": _inline,
    _FOLDING: _fold,
    _ORDER: _order,
}
