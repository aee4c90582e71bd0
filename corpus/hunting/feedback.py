"""Feedback of a search: which HLO passes acted on its programs, and the programs whose passes are rare."""

import random
from collections import Counter
from collections.abc import Iterable, Sequence

from corpus.judging.finding import Subject, Verdict

_VARIED = 0.4  # The share of programs that are earlier ones at other sizes and values.


class Met:
    """The passes that acted on the programs of earlier verdicts."""

    def __init__(self, verdicts: Iterable[Verdict]) -> None:
        self._verdicts = [each for each in verdicts if each.passes]
        self.counts = Counter(name for each in self._verdicts for name in each.passes)
        self._weights: Sequence[float] = [
            sum(1 / self.counts[name] for name in each.passes) for each in self._verdicts
        ]

    def parent(self, seed: int, index: int) -> Subject | None:
        """The subject that the one of ``index`` varies, rather one with rare passes; None for a new one."""
        rng = random.Random(f"hunt/{seed}/{index}/parent")
        if not self._verdicts or rng.random() >= _VARIED:
            return None
        return rng.choices(self._verdicts, self._weights)[0].subject
