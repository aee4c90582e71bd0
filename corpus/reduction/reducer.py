"""A greedy reducer: passes propose smaller candidates, and the first that shows the finding is kept."""

import time
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

C = TypeVar("C", bound=Hashable)
C_in = TypeVar("C_in", contravariant=True)
# Yields candidates that may be smaller than the one given, the most promising first.
Pass = Callable[[C], Iterable[C]]


class Problem(Protocol[C_in]):
    """A reduction problem: decides whether a candidate shows the finding, and which of two is smaller."""

    def is_interesting(self, candidate: C_in) -> bool:
        """Return True if ``candidate`` still shows the finding."""
        ...

    def size(self, candidate: C_in) -> Any:
        """A value that is less for smaller candidates."""
        ...


@dataclass(frozen=True)
class Reduced(Generic[C]):
    """The smallest candidate found, and the number of candidates that were tested.

    ``complete`` is False where a limit ended the reduction before no pass had anything left to propose.
    """

    candidate: C
    asked: int
    complete: bool


class _LimitError(Exception):
    pass


def reduce(
    problem: Problem[C], passes: Sequence[Pass[C]], start: C, seconds: float, most: int = 2000
) -> Reduced[C]:
    """Reduce ``start``, which shows the finding, until no pass proposes a smaller candidate that does.

    The result depends on ``start`` alone, unless ``seconds`` of time or ``most`` questions are used up.
    """
    asking = _Asking(problem, time.monotonic() + seconds, most, start)
    best, complete = start, True
    try:
        while True:
            before = best
            for each in passes:
                while (smaller := asking.first(each(best), best)) is not None:
                    best = smaller
            if best == before:
                break
    except _LimitError:
        best, complete = asking.best, False
    return Reduced(best, asking.asked, complete)


class _Asking(Generic[C]):
    """The tests of one reduction: no candidate is tested twice."""

    def __init__(self, problem: Problem[C], end: float, most: int, start: C) -> None:
        self._problem = problem
        self._end = end
        self._most = most
        self._known = {start}
        self.best = start
        self.asked = 0

    def first(self, proposed: Iterable[C], best: C) -> C | None:
        """The first of ``proposed`` that is smaller than ``best`` and interesting."""
        size = self._problem.size(best)
        for candidate in proposed:
            if candidate in self._known or not self._problem.size(candidate) < size:
                continue
            self._known.add(candidate)
            if self.asked >= self._most or time.monotonic() >= self._end:
                raise _LimitError
            self.asked += 1
            if self._problem.is_interesting(candidate):
                self.best = candidate
                return candidate
        return None
