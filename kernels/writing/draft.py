"""Shorthand for longer kernels: named statements, functions, repeated steps, and a varied end."""

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from kernels.kernel import Kernel
from kernels.writing import arrays as ar
from kernels.writing.sampler import Sampler
from kernels.writing.values import FLOAT, Shape, Value

Step = Callable[[list[Value]], list[Value]]


_NAME = re.compile(r"(?<![.\w])\w+\b(?!=[^=])")  # Neither an attribute nor a keyword.


class Draft(Sampler):
    """A sampler whose lines are broken when all is written; ``imports`` are what it needs beside JAX."""

    def __init__(self, rng: random.Random, float_dtype: str = "float32") -> None:
        super().__init__(rng, float_dtype)
        self.imports: list[str] = []

    def close(self, noun: str, *results: Value) -> Kernel:
        self._prune([result.code for result in results])
        kernel = super().close(noun, *results)
        source, first = kernel.source, ""
        for line in sorted(set(self.imports)):
            if line.startswith("from jax"):
                source = re.sub(
                    r"((?:^(?:import|from) jax.*\n)+)", rf"\g<1>{line}\n", source, count=1, flags=re.M
                )
            else:
                first += f"{line}\n"
        return replace(kernel, source=f"{first}\n{source}" if first else source)

    def _prune(self, results: list[str]) -> None:
        """Leave out variables and inputs that a form named before it knew whether they are needed."""
        while True:
            words = Counter(_NAME.findall("\n".join([*self.helpers, *self.lines, *results])))
            kept = [line for line in self.lines if not _idle(line, words)]
            helpers = [
                "\n".join(line for line in text.split("\n") if not _idle(line, words))
                for text in self.helpers
            ]
            if kept == self.lines and helpers == self.helpers:
                break
            self.lines, self.helpers = kept, helpers
            while self.lines and not self.lines[0]:
                del self.lines[0]
        self.inputs = [item for item in self.inputs if words[item.name]]


def _idle(line: str, words: Counter[str]) -> bool:
    """Whether the line gives a name to what nothing reads."""
    match = re.match(r"\s*(\w+) = ", line)
    return match is not None and words[match.group(1)] == 1


Form = Callable[[Draft], Kernel]


def drawn(rng: random.Random, forms: Sequence[Form], narrow: Sequence[Form] = ()) -> Kernel:
    """A kernel of one of the forms; those in ``narrow`` may be of 16-bit floats too."""
    form = forms[int(rng.random() * len(forms))]
    place = rng.random()
    dtype = "float32"
    if place > 0.86 and form in narrow:
        dtype = "bfloat16" if place > 0.93 else "float16"
    elif place > 0.76:
        dtype = "float64" if place < 0.9 else "float32"
    return form(Draft(rng, dtype))


def choose(s: Sampler, options: str) -> str:
    """A free name out of options such as "u|field|state"."""
    return s.name(*options.split("|"))


def value(
    code: str, shape: Shape = (), low: float = -2.0, high: float = 2.0, *, dtype: str = FLOAT, level: int = 13
) -> Value:
    return Value(code, shape, low, high, dtype, level)


def put(
    s: Sampler, options: str, code: str, shape: Shape = (), low: float = -2.0, high: float = 2.0
) -> Value:
    """A statement that gives ``code`` a name."""
    name = choose(s, options)
    s.line(f"{name} = ", code)
    return Value(name, shape, low, high)


def wide(v: Value, limit: float) -> Value:
    """The same value with all that it may become in a loop."""
    return replace(v, low=-limit, high=limit, usual=None)


def ranged(v: Value, low: float, high: float) -> Value:
    return replace(v, low=low, high=high, usual=None)


def prepared(s: Sampler, v: Value, limit: float = 2.0, most: int = 2) -> Value:
    """The value after a few phrases, named and in [-limit, limit]."""
    return s.let(s.bounded(s.chain(v, s.count(0, most)), limit))


@contextmanager
def function(s: Sampler, options: str, *parameters: str, outside: float = 0.6) -> Iterator[str]:
    """A function that closes over nothing: above the kernel or in it."""
    name = choose(s, options)
    if s.depth > 1 or s.chance(outside):
        with s.helper(name, *parameters):
            yield name
    else:
        with s.suite(f"def {name}({', '.join(parameters)}):"):
            yield name


BODIES = "body|step|advance|one_step|body_fn|update|tick|iterate|loop_body"


def tupled(codes: Sequence[str]) -> str:
    return codes[0] if len(codes) == 1 else f"({', '.join(codes)})"


def repeat(
    s: Sampler, states: Sequence[Value], trips: int, step: Step, *, loops: float = 0.8, hints: str = ""
) -> list[Value]:
    """Some steps: ``fori_loop``, ``scan`` with a length, or a Python loop that tracing unrolls.

    The states' intervals have to hold whatever they become.
    """
    states = [s.short(state, 20) for state in states]
    base = hints.split(",") if hints else ["state|carry|cur|now"] * len(states)
    codes = [state.code for state in states]
    if not s.chance(loops):
        return _unrolled(s, states, trips, step, base)
    is_fori = s.chance(0.5)
    body = choose(s, BODIES)
    carry = choose(s, "carry|state|st|packed" if len(states) > 1 else base[0])
    with s.suite(f"def {body}(_, {carry}):" if is_fori else f"def {body}({carry}, _):"):
        inner = [replace(state, code=carry) for state in states]
        if len(states) > 1:
            inner = [replace(state, code=choose(s, base[at])) for at, state in enumerate(states)]
            s.line(f"{', '.join(item.code for item in inner)} = {carry}")
        after = [s.short(item, 26) if len(states) > 1 else item for item in step(inner)]
        if not is_fori and len(after) == 1:
            after = [s.short(after[0], 50)]
        made = tupled([item.code for item in after])
        s.line("return ", made if is_fori else f"{made}, None")
    call = f"{s.lax}.fori_loop(0, {trips}, {body}, {tupled(codes)})"
    if not is_fori:
        call = f"{s.lax}.scan({body}, {tupled(codes)}, None, length={trips})"
        if s.chance(0.2):
            call = f"{s.lax}.scan({body}, {tupled(codes)}, length={trips})"
    last = [choose(s, base[at]) for at in range(len(states))]
    head = ", ".join(last)
    if not is_fori:
        head = f"({head}), _" if len(last) > 1 else f"{head}, _"
    s.line(f"{head} = ", call)
    return [replace(state, code=code) for state, code in zip(states, last, strict=True)]


def _unrolled(s: Sampler, states: list[Value], trips: int, step: Step, base: list[str]) -> list[Value]:
    """The steps in a Python loop."""
    current = [replace(state, code=choose(s, base[at])) for at, state in enumerate(states)]
    for item, state in zip(current, states, strict=True):
        s.line(f"{item.code} = ", state.code)
    with s.suite(f"for _ in range({min(trips, 3)}):"):
        after = [s.short(item, 26) if len(states) > 1 else item for item in step(current)]
        s.line(f"{', '.join(item.code for item in current)} = ", ", ".join(item.code for item in after))
    return current


def reduced(s: Sampler, v: Value) -> Value:
    """A smooth summary over one axis or all."""
    v = s.let(v)
    axis = None if v.rank == 1 or s.chance(0.4) else s.count(0, v.rank - 1)
    return ar.smooth_summary(s, v, axis)


def end(s: Sampler, noun: str, *results: Value, limit: float = 12.0) -> Kernel:
    """Close with the results, each worked on a little more, some summed up."""
    made = []
    for result in results:
        result = s.let(s.bounded(s.let(result), limit))
        place = s.rng.random()
        if place < 0.3 and result.size > 1:
            result = reduced(s, s.unary(result) if s.chance(0.6) else result)
        elif place < 0.85:
            result = s.chain(result, s.count(1, 3 if len(results) == 1 else 2))
        made.append(result)
    if len(made) > 1:
        made = [s.let(result) for result in made]
    return s.finish(s.pick(noun.split("|")), *made)
