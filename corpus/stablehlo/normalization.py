"""Normal form: the text of a program, unaffected by cosmetic differences.

These are names, attributes at their defaults, the placement of constants, common subexpressions, function
calls and the order of independent ops.
"""

import functools
import itertools
from collections.abc import Callable, Iterator, Sequence, Set

from jax.extend.mlir import ir

from corpus.stablehlo.canonicalization import TEXT_STEPS
from corpus.stablehlo.context import Value, context, parse, passes, printed
from corpus.stablehlo.inlining import inline
from corpus.stablehlo.locations import Place, numbered_lines, printed_with_locations
from corpus.stablehlo.operations import functions_of, has_no_side_effect, walk, within

_SPELLING = "spelling"  # What parsing and printing undoes.


def normal_form(text: str, without: Set[str] = frozenset()) -> str:
    """Normalize ``text`` by every step but those named in ``without``.

    The result is a valid program that computes the same values; its own normal form is itself. Raises
    ValueError where ``text`` is not valid.
    """
    return _rewritten(_module_form(text, frozenset(without & _MODULE_STEPS.keys())), without)


def _rewritten(form: str, without: Set[str]) -> str:
    """Apply to ``form`` every one of the TEXT_STEPS but those named in ``without``."""
    for name, rewrite in TEXT_STEPS.items():
        if name not in without:
            form = rewrite(form)
    return form


def located_form(text: str, places: Sequence[Place]) -> tuple[str, list[Place]]:
    """The normal form of ``text``, and the place of each of its lines, given those of the ops of ``text``.

    Raises ValueError where ``text`` is not valid, or the places are not those of its ops.
    """
    module = parse(text)
    ops = [op for function in functions_of(module) for op in walk(function)]
    if len(ops) != len(places):
        raise ValueError(f"{len(places)} places for {len(ops)} ops")
    with context():
        for number, op in enumerate(ops):
            op.location = ir.Location.name(str(number))
    lines, numbers = numbered_lines(_form_of(module, frozenset(), printed_with_locations))
    return _rewritten(lines, frozenset()), [
        places[at] if at is not None and at < len(places) else Place() for at in numbers
    ]


@functools.lru_cache(maxsize=16)  # kinds() asks for few of two texts again and again.
def _module_form(text: str, without: frozenset[str]) -> str:
    return _form_of(parse(text), without, printed)


def _form_of(module: ir.Module, without: Set[str], show: Callable[[ir.Module], str]) -> str:
    with context(), ir.Location.unknown():
        for name, step in _MODULE_STEPS.items():
            if name not in without:
                step(module)
        form = show(module)
        # An op in its place may be seen to be common with another, which may put others elsewhere.
        size = len(walk(module.operation))
        while without.isdisjoint((_FOLDING, _ORDER)):
            _fold(module)
            former, size = size, len(walk(module.operation))
            if size == former:
                break
            _order(module)
            form = show(module)
    return form


def kinds(old: str, new: str) -> list[str]:
    """Name the differences of two texts with the same normal form: the steps that remove them together.

    Of several steps that would each suffice, it is the first.
    """
    redundant: set[str] = set()
    for steps in (_MODULE_STEPS, TEXT_STEPS):
        if _same(old, new, redundant.union(steps)):
            redundant |= steps.keys()
    tried = [*_MODULE_STEPS, *TEXT_STEPS]
    if redundant.isdisjoint(_MODULE_STEPS):
        enough = _sufficient_steps(old, new, redundant)
        redundant |= {*itertools.islice(_MODULE_STEPS, enough, None)}
        del tried[enough - 1]  # Without which those before it were not enough.
    for name in tried:
        if name not in redundant and _same(old, new, {*redundant, name}):
            redundant.add(name)
    return [name for name in (*TEXT_STEPS, *_MODULE_STEPS) if name not in redundant] or [_SPELLING]


def _sufficient_steps(old: str, new: str, without: Set[str]) -> int:
    """Return how many of the _MODULE_STEPS, from the first on, are enough to make two texts equal."""
    for count, forms in enumerate(zip(_stages(old), _stages(new), strict=True), 1):
        one, other = (_rewritten(form, without) for form in forms)
        if one == other:
            return count
    return len(_MODULE_STEPS)


def _stages(text: str) -> Iterator[str]:
    """Yield ``text`` after each of the _MODULE_STEPS."""
    module = parse(text)
    for step in _MODULE_STEPS.values():
        with context(), ir.Location.unknown():
            step(module)
        yield printed(module)


def _same(old: str, new: str, without: Set[str]) -> bool:
    return normal_form(old, without) == normal_form(new, without)


def _remove_jax_attributes(module: ir.Module) -> None:
    """Remove JAX's attributes of arguments and results, above all their names."""
    for op in functions_of(module):
        for kind in ("arg_attrs", "res_attrs"):
            if kind in op.attributes:
                kept = [
                    _without_jax_attributes(ir.DictAttr(each)) for each in ir.ArrayAttr(op.attributes[kind])
                ]
                op.attributes[kind] = ir.ArrayAttr.get([ir.DictAttr.get(each) for each in kept])
                if not any(kept):
                    del op.attributes[kind]


def _without_jax_attributes(attributes: ir.DictAttr) -> dict[str, ir.Attribute]:
    named = (attributes[place] for place in range(len(attributes)))
    return {one.name: one.attr for one in named if not one.name.startswith("jax.")}


def _fold(module: ir.Module) -> None:
    passes("canonicalize,cse").run(module.operation)


def _order(module: ir.Module) -> None:
    """Order the ops of each block by a depth-first walk from its terminator to the operands."""
    for view in module.body.operations:
        for region in view.operation.regions:
            for block in region.blocks:
                _order_block(block)


def _order_block(block: ir.Block) -> None:
    ops = [view.operation for view in block.operations]
    inside = [_order_within(op) for op in ops]
    places: dict[Value, int] = {result: place for place, op in enumerate(ops) for result in op.results}
    needs = [
        [places[value] for each in (*inner, op) for value in each.operands if value in places]
        for op, inner in zip(ops, inside, strict=True)
    ]
    end = len(ops) - 1
    ordered: dict[int, None] = {}

    def ask(place: int) -> None:
        # Not recursive: a chain of ops can be longer than Python's stack.
        waiting = [(place, iter(needs[place]))]
        while waiting:
            at, its_needs = waiting[-1]
            for need in its_needs:
                if need not in ordered:
                    waiting.append((need, iter(needs[need])))
                    break
            else:
                waiting.pop()
                ordered[at] = None

    impure = [place for place in range(end) if not all(map(has_no_side_effect, (*inside[place], ops[place])))]
    for place in (*impure, end, *range(end)):
        if place not in ordered:
            ask(place)
    for place in ordered:
        if place != end:
            ops[place].move_before(ops[end])


def _order_within(op: ir.Operation) -> list[ir.Operation]:
    """Order the ops in the regions of ``op``, and return all of them."""
    if not len(op.regions):
        return []
    for region in op.regions:
        for block in region.blocks:
            _order_block(block)
    return within(op)


_FOLDING, _ORDER = "constants and common subexpressions", "order of independent ops"
_MODULE_STEPS: dict[str, Callable[[ir.Module], None]] = {
    "names of arguments and results": _remove_jax_attributes,
    "function inlining": inline,
    _FOLDING: _fold,
    _ORDER: _order,
}
