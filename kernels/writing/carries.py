"""Loops whose carry is a tuple of arrays, each held in an interval of its own."""

from collections.abc import Callable, Sequence

from kernels.writing.sampler import Sampler
from kernels.writing.values import FLOAT, Interval, Value, expr, tupled

Many = list[Value]
SAME = expr("", (), 0)  # A step's output that is its first carry.
BODIES = ("step", "body", "advance", "cell", "one_step", "update", "tick", "loop_body")


def _unpacked(s: Sampler, packed: str, values: Sequence[Value], bases: Sequence[str]) -> list[Value]:
    """The parts of a carry, each with the interval and shape given."""
    tails = ("", *s.shuffled(("_t", "_now", "_cur", "_k")), "_b", "_j", "_at")
    tail = next(t for t in tails if all(s.free(base + t) for base in bases))
    found = [base + tail for base in bases]
    s.taken.update(found)
    if len(values) > 1:
        s.line(f"{', '.join(found)} = {packed}")
    return [
        expr(name, v.shape, v.interval, v.dtype, kind="value") for name, v in zip(found, values, strict=True)
    ]


def _ends(s: Sampler, bases: Sequence[str]) -> list[str]:
    """New names for the carries after a loop."""
    styles = ("{}_last", "final_{}", "last_{}", "{}_end", "{}_final", "{}_out", "{}_after_loop")
    style = next(t for t in (*s.shuffled(styles[:6]), styles[6]) if all(s.free(t.format(b)) for b in bases))
    found = [style.format(base) for base in bases]
    s.taken.update(found)
    return found


def scan_tuple(
    s: Sampler,
    init: Sequence[Value],
    items: Sequence[Value],
    bases: Sequence[str],
    item_names: Sequence[str],
    step: Callable[[Many, Many], tuple[Many, Value | None]],
    intervals: Sequence[Interval],
    reverse: bool | None = None,
) -> tuple[Many, Value | None]:
    """``lax.scan`` over the first axis of all ``items``; the carries must stay in ``intervals``."""
    bases = bases if len(init) > 1 else (s.pick(bases),)
    init = [s.short(value, 24) for value in init]
    items = [s.short(value, 24) for value in items]
    held = [expr("", v.shape, (low, high), v.dtype) for v, (low, high) in zip(init, intervals, strict=True)]
    rows = [expr("", v.shape[1:], v.interval, v.dtype) for v in items]
    body = s.name(BODIES)
    carry = s.name(bases if len(init) == 1 else ("carry", "state", "loop_state", "memory"))
    entry = s.name(item_names if len(items) == 1 else ("inp", "inputs_t", "item", "xs_t", "slice_t"))
    with s.suite(f"def {body}({carry}, {entry}):"):
        parts = _unpacked(s, carry, held, bases) if len(init) > 1 else [_called(held[0], carry)]
        given = _unpacked(s, entry, rows, item_names) if len(items) > 1 else [_called(rows[0], entry)]
        after, out = step(parts, given)
        after = _within(s, after, intervals)
        if out is SAME:
            after[0] = out = s.put(f"{bases[0]}_new|{bases[0]}_next|new_{bases[0]}", after[0])
        elif out is not None:
            out = s.short(out, 30)
        after = [s.short(value, 30) for value in after]
        packed_after = tupled(after)
        if len(packed_after) > 60:
            packed_after = s.name("new_carry|carry_next|carry_after")
            s.line(f"{packed_after} = {tupled(after)}")
        s.line(f"return {packed_after}, {'None' if out is None else out.code}")
    last = _ends(s, bases)
    every = s.name("ys|outputs|history|trace|hs|states") if out is not None else "_"
    packed = last[0] if len(last) == 1 else f"({', '.join(last)})"
    backwards = ", reverse=True" if (s.chance(0.12) if reverse is None else reverse) else ""
    long = len(packed) > 40
    head = f"{s.name('final|end_state|last_carry') if long else packed}, {every} = "
    s.line(head + f"{s.lax}.scan({body}, {tupled(init)}, {tupled(items)}{backwards})")
    if long:
        s.line(", ".join(last) + " = " + head.partition(",")[0])
    finals = [_called(value, name) for value, name in zip(held, last, strict=True)]
    if out is None:
        return finals, None
    length = items[0].shape[0]
    return finals, expr(every, (length, *out.shape), out.interval, out.dtype)


def _called(value: Value, name: str) -> Value:
    return expr(name, value.shape, value.interval, value.dtype)


def _within(s: Sampler, values: Many, intervals: Sequence[Interval]) -> Many:
    """Each value squeezed into its interval, where it does not lie in it already."""
    found = []
    for value, (low, high) in zip(values, intervals, strict=True):
        if value.dtype != FLOAT or (low - 1e-9 <= value.low and value.high <= high + 1e-9):
            found.append(value)
        else:
            found.append(s.held(value, max(abs(low), abs(high))))
    return found


def fori_tuple(
    s: Sampler,
    init: Sequence[Value],
    trips: str,
    bases: Sequence[str],
    step: Callable[[Value, Many], Many],
    intervals: Sequence[Interval],
    counted: bool = False,
    top: int = 6,
) -> Many:
    """``fori_loop`` over several arrays, which must stay in ``intervals``; also spelled as a while loop."""
    bases = bases if len(init) > 1 else (s.pick(bases),)
    init = [s.short(value, 24) for value in init]
    held = [expr("", v.shape, (low, high), v.dtype) for v, (low, high) in zip(init, intervals, strict=True)]
    body = s.name(BODIES)
    counter = s.name("i|k|t|it") if counted else "_"
    carry = s.name(bases if len(init) == 1 else ("carry", "state", "loop_state", "params_state"))
    with s.suite(f"def {body}({counter}, {carry}):"):
        parts = _unpacked(s, carry, held, bases) if len(init) > 1 else [_called(held[0], carry)]
        after = _within(s, step(expr(counter, (), (0, top), "int32"), parts), intervals)
        after = [s.short(value, 40 if len(after) == 1 else 24) for value in after]
        s.line("return " + ", ".join(value.code for value in after))
    code = f"{s.lax}.fori_loop(0, {trips}, {body}, {tupled(init)})"
    last = _ends(s, bases)
    packed = ", ".join(last)
    if len(packed) > 40:
        whole = s.name("final|end_state|last_carry")
        s.line(f"{whole} = {code}")
        s.line(f"{', '.join(last)} = {whole}")
    else:
        s.line(f"{packed} = {code}")
    return [_called(value, name) for value, name in zip(held, last, strict=True)]
