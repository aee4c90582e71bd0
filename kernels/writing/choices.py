"""Random choices of a template: options, counts, literals, free names, shapes."""

import random
from collections.abc import Callable, Sequence
from typing import TypeVar

from kernels.writing import names as words
from kernels.writing.enlarging import Ledger
from kernels.writing.values import Shape, Value, number

T = TypeVar("T")
Names = str | Sequence[str]  # "u|field|state", or a tuple of as many words.

DIMS = (1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 8, 9, 11, 13, 16)
# What people write, the commonest first; other numbers have a reason of their own.
USUAL_NUMBERS = (
    *(1.0, 0.5, 2.0, 0.1, 0.9, 0.01, 3.0, 4.0, 10.0, 0.2, 0.99, 0.05, 0.25, 5.0, 8.0, 1.5, 0.95, 0.8, 0.3),
    *(0.02, 1e-3, 0.75, 6.0, 0.7, 0.6, 0.4, 1.2, 0.03, 0.04, 1.1, 0.15),
)
_COMMON = 3  # Of the usual numbers in an interval, so many are drawn from.
_RATHER_NEW = 4  # Draws of a count for one that is not drawn yet.
_FULL_RANK, _HIGHER = 3, 0.4  # Of shapes of up to three axes, the share of the full ones that has a fourth.


def options(names: Names) -> Sequence[str]:
    """The single names of "u|field|state"."""
    return names.split("|") if isinstance(names, str) and names else names


class Choices:
    """Draws from one random generator, and keeps account of the names that are taken."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.sizes = Ledger()
        self.taken: set[str] = set()
        self.counted: set[int] = set()

    def pick(self, options: Sequence[T]) -> T:
        """One of the options; numbers and shapes may grow with the sizes of the kernel."""
        picked: T = self.sizes.sized(options[int(self.rng.random() * len(options))])
        return picked

    def one_of(self, *makers: Callable[[], T]) -> T:
        """The result of one of the functions; only that one draws."""
        return self.pick(makers)()

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability

    def count(self, low: int, high: int) -> int:
        """An integer in low..high, both included; rather one that is new, for axes that can be told apart."""
        for _ in range(_RATHER_NEW):
            value = int(low) + int(self.rng.random() * (int(high) - int(low) + 1))
            if value < 2 or value not in self.counted:
                break
        self.counted.add(value)
        count: int = self.sizes.sized(value)
        return count

    def fixed(self, value: T) -> T:
        """The value with numbers that do not grow with sizes: of a window, or of statements written out."""
        fixed: T = self.sizes.fixed(value)
        return fixed

    def shuffled(self, options: Sequence[T]) -> list[T]:
        return self.rng.sample(options, len(options))

    def coef(self, low: float, high: float) -> Value:
        """A number in [low, high] as people write it: one where that lies in it, which products leave out."""
        sign = -1.0 if high <= 0 else 1.0
        low, high = sorted((sign * low, sign * high))
        if low <= 1.0 <= high:
            return number(sign)
        usual = [value for value in USUAL_NUMBERS if low <= value <= high][:_COMMON]
        if usual:
            return number(sign * self.pick(usual))
        digits = next(digits for digits in range(1, 9) if round((low + high) / 2, digits) >= low)
        return number(sign * min(round((low + high) / 2, digits), high))

    def inside(self, value: Value, margin: float = 0.25) -> Value:
        """A literal well inside the value's interval, such as a threshold that splits it."""
        low, high = value.typical
        place = margin + self.rng.random() * (1 - 2 * margin)
        digits = next(digits for digits in range(9) if 10**-digits <= (high - low) / 2)
        return number(round(low + place * (high - low), digits) + 0.0)

    # ---- names

    def name(self, names: Names) -> str:
        """One of the names if any is free, else one of them with the first free number behind it."""
        wanted = options(names)
        free = [name for name in wanted if self.free(name)]
        if free:
            chosen = self.pick(free)
        else:
            base = self.pick(wanted or words.SPARE)
            chosen = next(name for n in range(2, 999) if self.free(name := f"{base}{n}"))
        self.taken.add(chosen)
        return chosen

    def named(self, **names: Names) -> dict[str, str]:
        """A name for each keyword, drawn in their order."""
        return {word: self.name(options) for word, options in names.items()}

    def numbered(self, names: Names) -> str:
        """The first free one of w1, w2, ... for a base drawn from ``names``; it is not taken yet."""
        base = self.pick(options(names))
        return next(name for name in (f"{base}{place}" for place in range(1, 99)) if self.free(name))

    def free(self, name: str) -> bool:
        return name not in self.taken and name not in words.RESERVED

    # ---- shapes

    def shape(self, low: int = 1, high: int = 3, limit: int = 32, least: int = 1) -> Shape:
        """A small shape whose rank lies in low..high and whose size is at most ``limit``."""
        rank = int(self.count(low, high))
        if rank == high == _FULL_RANK and self.chance(_HIGHER):
            rank, limit = rank + 1, limit + 16
        dims: list[int] = []
        room = limit
        for axis in range(rank):
            rest = max(least, 2) ** (rank - axis - 1)
            options = [dim for dim in DIMS if least <= dim <= max(room // rest, least)]
            # Axes that can be told apart.
            dims.append(self.pick([dim for dim in options if dim not in map(int, dims)] or options))
            room //= int(dims[-1])
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
