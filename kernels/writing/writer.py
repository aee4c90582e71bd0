"""Writing a kernel: choices, names, inputs, statements, and the layout that ruff format gives them."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from kernels.kernel import Input, Kernel, Static
from kernels.writing import names
from kernels.writing.layout import laid_out
from kernels.writing.values import ATOM, FLOAT, LAMBDA, Shape, Value, number

T = TypeVar("T")

WIDTH = 88
DIMS = (1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 8, 9, 11, 13, 16)
ROUND_NUMBERS = (0.1, 0.2, 0.25, 0.5, 0.75, 0.8, 0.9, 1.0, 1.5, 2.0, 3.0, 4.0)
SIGNED_RANGES = ((-1.0, 1.0), (-2.0, 2.0), (-1.5, 1.5), (-3.0, 3.0), (-0.8, 0.8))
POSITIVE_RANGES = ((0.5, 2.0), (0.25, 1.0), (0.2, 3.0), (1.0, 4.0), (0.3, 1.5))


class Writer:
    """Writes one kernel: holds the names taken, the inputs so far and the lines written.

    Its floating-point inputs are of ``float_dtype`` unless they are said to be of another.
    """

    def __init__(self, rng: random.Random, float_dtype: str = "float32") -> None:
        self.rng = rng
        self.float_dtype = float_dtype
        self.inputs: list[Input] = []
        self.static: list[tuple[str, Static]] = []
        self.helpers: list[str] = []
        self.lines: list[str] = []
        self.taken: set[str] = set()
        self.depth = 1
        self.bits = 0  # roughly, the entropy drawn so far
        self.flats = True  # whether clips, relus and the like are welcome
        self.inline = False  # inside a lambda: nothing can be bound to a name
        self._gap = False
        self.lax = "lax" if rng.random() < 0.4 else "jax.lax"
        self.methods = 0.7 if rng.random() < 0.4 else 0.1

    # ---- choices

    @property
    def narrow(self) -> bool:
        """Whether floats have sixteen bits: little range or few digits."""
        return self.float_dtype in ("bfloat16", "float16")

    def pick(self, options: Sequence[T]) -> T:
        return options[int(self.rng.random() * len(options))]

    def one_of(self, *makers: Callable[[], Value]) -> Value:
        """What one of the functions makes: only that one draws."""
        return self.pick(makers)()

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability

    def count(self, low: int, high: int) -> int:
        return low + int(self.rng.random() * (high - low + 1))

    def shuffled(self, options: Sequence[T]) -> list[T]:
        return self.rng.sample(options, len(options))

    def coef(self, low: float, high: float) -> Value:
        """A literal in [low, high], round as often as people's are."""
        self.bits += 6
        if self.chance(0.2):
            handy = [value for value in ROUND_NUMBERS if low <= value <= high]
            if handy:
                return number(self.pick(handy))
        digits = 2 if high - low > 0.1 and self.chance(0.7) else 3
        value = round(low + self.rng.random() * (high - low), digits)
        return number(min(max(value, low), high))

    def inside(self, value: Value, margin: float = 0.25) -> Value:
        """A literal well inside the value's interval, such as a threshold that splits it."""
        self.bits += 5
        low, high = value.typical
        place = margin + self.rng.random() * (1 - 2 * margin)
        digits = 2 if high - low > 0.2 else 4
        return number(round(low + place * (high - low), digits) + 0.0)

    # ---- names

    def name(self, *options: str) -> str:
        """One of the options if any is free, else a free name made of two words."""
        free = [option for option in options if self._free(option)]
        if free:
            chosen = self.pick(free)
        else:
            base = self.pick(options or names.SPARE)
            chosen = next(
                f"{word}_{base}" for word in self.shuffled(names.ADJECTIVES) if self._free(f"{word}_{base}")
            )
        self.taken.add(chosen)
        return chosen

    def _free(self, name: str) -> bool:
        return name not in self.taken and name not in names.RESERVED

    # ---- shapes and inputs

    def shape(self, low: int = 1, high: int = 3, limit: int = 32, least: int = 1) -> Shape:
        """A small shape whose rank lies in low..high and whose size is at most ``limit``."""
        rank = self.count(low, high)
        dims: list[int] = []
        room = limit
        for axis in range(rank):
            rest = max(least, 2) ** (rank - axis - 1)
            options = [dim for dim in DIMS if least <= dim <= max(room // rest, least)]
            dims.append(self.pick(options))
            room //= dims[-1]
        if rank and all(dim == 1 for dim in dims):
            dims[-1] = self.count(2, 5)
        return tuple(self.shuffled(dims))

    def partner(self, shape: Shape, same: float = 0.5) -> Shape:
        """A shape that broadcasts against ``shape`` without widening it."""
        if self.chance(same) or not shape:
            return shape
        start = self.count(0, len(shape) - 1) if self.chance(0.6) else 0
        kept = shape[start:]
        return tuple(1 if self.chance(0.35) else dim for dim in kept)

    def input(self, name: str, shape: Shape, dtype: str, low: float, high: float) -> Value:
        """An input of any dtype, by its NumPy name or FLOAT."""
        self.inputs.append(Input(name, shape, self.float_dtype if dtype == FLOAT else dtype, low, high))
        middle, reach = (low + high) / 2, 0.3 * (high - low)
        return Value(name, shape, low, high, dtype, usual=(middle - reach, middle + reach))

    def array(
        self,
        shape: Shape,
        *options: str,
        low: float | None = None,
        high: float | None = None,
        positive: float = 0.15,
    ) -> Value:
        """An input of the kernel's float; without bounds, one of the ranges that suit its name."""
        if low is None or high is None:
            is_positive = self.chance(positive)
            low, high = self.pick(POSITIVE_RANGES if is_positive else SIGNED_RANGES)
            if not options:
                options = names.POSITIVE if is_positive else names.SIGNED
        elif not options:
            options = names.POSITIVE if low > 0 else names.SIGNED
        return self.input(self.name(*options), shape, FLOAT, low, high)

    def scalar(self, *options: str, low: float = 0.2, high: float = 1.5) -> Value:
        return self.input(self.name(*(options or names.SCALARS)), (), FLOAT, low, high)

    def ints(self, shape: Shape, low: int, high: int, *options: str) -> Value:
        """An int32 input, both ends included."""
        chosen = self.name(*(options or ("indices", "idx", "ids", "labels", "slots")))
        return self.input(chosen, shape, "int32", low, high)

    def mask(self, shape: Shape, *options: str) -> Value:
        chosen = self.name(*(options or ("mask", "valid", "is_active", "keep_mask", "selector", "enabled")))
        return self.input(chosen, shape, "bool", 0, 1)

    def static_int(self, value: int, *options: str) -> str:
        """A static argument, given by keyword."""
        chosen = self.name(*options)
        self.static.append((chosen, value))
        return chosen

    # ---- expressions

    def fn(self, name: str) -> str:
        """A function's spelling under this kernel's imports."""
        return f"{self.lax}{name[3:]}" if name.startswith("lax.") else name

    def let(self, value: Value, *options: str) -> Value:
        """Bind the value to a new variable (a name stays as it is, and so does code in a lambda)."""
        if value.named or self.inline:
            return value
        chosen = self.name(*(options or names.KINDS.get(value.kind, ()) or names.SPARE))
        self.line(f"{chosen} = ", value.code)
        return replace(value, code=chosen, level=ATOM)

    def short(self, value: Value, width: int = 34) -> Value:
        return self.let(value) if len(value.code) > width else value

    def reduce(
        self, function: str, value: Value, arguments: str, shape: Shape, low: float, high: float, kind: str
    ) -> Value:
        """A ``jnp`` function that arrays also have as a method, in either spelling."""
        if value.level == ATOM and self.chance(self.methods) and len(value.code) < 30:
            return Value(f"{value.code}.{function}({arguments})", shape, low, high, kind=kind)
        tail = f", {arguments}" if arguments else ""
        return Value(f"jnp.{function}({value.code}{tail})", shape, low, high, kind=kind)

    @contextmanager
    def within_lambda(self) -> Iterator[None]:
        before, self.inline = self.inline, True
        try:
            yield
        finally:
            self.inline = before

    # ---- statements

    def line(self, head: str, expression: str = "") -> None:
        """Write a line; one that is too long is broken when the kernel is closed."""
        if self._gap:
            self.lines.append("")
            self._gap = False
        self.lines.append("    " * self.depth + head + expression)

    @contextmanager
    def suite(self, header: str) -> Iterator[None]:
        """An indented block; a nested function stands between blank lines."""
        is_def = header.startswith("def ")
        if is_def and self.lines and not self.lines[-1].endswith(":"):
            self._gap = True
        self.line(header)
        self.depth += 1
        yield
        self.depth -= 1
        self._gap = self._gap or is_def

    def give(self, *results: Value) -> None:
        """The return statement of a function."""
        if len(results) > 1:
            results = tuple(self.short(result, 24) for result in results)
        codes = [result.code if result.level > LAMBDA else f"({result.code})" for result in results]
        self.line("return ", ", ".join(codes))

    @contextmanager
    def helper(self, name: str, *parameters: str) -> Iterator[None]:
        """A function above the kernel."""
        outer, self.lines, gap, depth = self.lines, [], self._gap, self.depth
        self._gap, self.depth = False, 1
        self.lines.append(f"def {name}({', '.join(parameters)}):")
        yield
        self.helpers.append("\n".join(self.lines))
        self.lines, self._gap, self.depth = outer, gap, depth

    def close(self, noun: str, *results: Value) -> Kernel:
        """Return the results and close the kernel; ``noun`` says what it computes."""
        self.give(*results)
        words = noun.replace(" ", "_")
        adjective = self.pick(names.ADJECTIVES)
        suffix = self.pick([suffix for suffix in names.SUFFIXES if suffix not in words])
        name = self.name(
            *self.pick(
                ((f"{adjective}_{words}",), (f"{words}_{suffix}",), (f"{adjective}_{words}_{suffix}",))
            )
        )
        parameters = [item.name for item in self.inputs]
        keywords = [key for key, _ in self.static]
        if keywords and self.chance(0.5):
            parameters.append("*")
        header = signature(name, parameters + keywords)
        if self.chance(0.1):
            article = "an" if adjective[0] in "aeiou" else "a"
            header += f'\n    """Compute {article} {adjective} {noun}."""'
            if self.lines[0].lstrip().startswith("def "):
                header += "\n"
        body = "\n".join(self.lines)
        text = "\n\n\n".join([*self.helpers, f"{header}\n{body}"])
        head = imports(text)
        source = laid_out(f"{head}\n\n\n{text}\n" if head else f"{text}\n")
        return Kernel(name, source, tuple(self.inputs), tuple(self.static))


def signature(name: str, parameters: Sequence[str]) -> str:
    joined = ", ".join(parameters)
    line = f"def {name}({joined}):"
    if len(line) <= WIDTH:
        return line
    if len(joined) + 4 > WIDTH:
        joined = ",\n    ".join(parameters) + ","
    return f"def {name}(\n    {joined}\n):"


def imports(text: str) -> str:
    lines = []
    if re.search(r"\bjax\.", text):
        lines.append("import jax")
    if re.search(r"\bjnp\.", text):
        lines.append("import jax.numpy as jnp")
    if re.search(r"(?<![.\w])lax\.", text):
        lines.append("from jax import lax")
    return "\n".join(lines)
