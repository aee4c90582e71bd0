"""The sampler that every template draws on: names, inputs, constants, statements and blocks."""

from collections.abc import Sequence

from kernels.kernel import Kernel
from kernels.writing import phrases
from kernels.writing.values import Value
from kernels.writing.writer import Writer


class Sampler(Writer):
    """A writer that also thinks of something to write."""

    def unary(self, value: Value) -> Value:
        """Something that people compute from one value."""
        return phrases.single(self, self.short(value))

    def pair(self, a: Value, b: Value) -> Value:
        """Something that people compute from two values."""
        if a.code == b.code:
            return self.unary(a)
        a, b = self.short(a, 26), self.short(b, 26)
        return phrases.pair(self, a, b)

    def mix(self, values: Sequence[Value], steps: int = 0, bind: float = 0.25) -> Value:
        """One expression of all the values; with ``steps``, a function of one of them or of the whole."""
        pool = self.shuffled(values)
        place = self.count(0, len(pool)) if steps > 0 else -1
        if 0 <= place < len(pool):
            pool[place] = self.unary(pool[place])
        while len(pool) > 1:
            a = pool.pop(self.count(0, len(pool) - 1))
            b = pool.pop(self.count(0, len(pool) - 1))
            pool.append(self.pair(a, b))
            if len(pool) > 1 and self.chance(bind):
                pool[-1] = self.let(pool[-1])
        return self.unary(pool[0]) if place == len(values) > 1 else pool[0]

    def chain(self, value: Value, steps: int) -> Value:
        """A function of the value, or with no ``steps`` the value itself."""
        return self.unary(value) if steps > 0 else value

    def bounded(self, value: Value, limit: float) -> Value:
        """The value itself if most of it lies in [-limit, limit], else the value held in it."""
        return phrases.bounded(self, value, limit)

    def held(self, value: Value, limit: float) -> Value:
        """The value itself if all of it lies in [-limit, limit], else clipped to it or scaled down."""
        return phrases.held(self, value, limit)

    def positive(self, value: Value, floor: float = 0.2) -> Value:
        """The value itself if it is at least ``floor``, else a positive function of it."""
        return phrases.positive(self, value, floor)

    def finish(self, noun: str, *results: Value) -> Kernel:
        """Return the results, each once and no input as it is, and close the kernel."""
        given = {item.name for item in self.inputs}
        computed = list({value.code: value for value in results if value.code not in given}.values())
        return self.close(noun, *(computed or results[:1]))
