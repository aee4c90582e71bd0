"""Feedback of a search: which HLO passes acted on its programs, and the programs whose passes are rare."""

import random
from collections import defaultdict
from collections.abc import Iterable

from corpus.judging.finding import Subject, Verdict

_VARIED = 0.4  # The share of programs that are earlier ones at other sizes and values.


class Met:
    """The passes that acted on the programs of earlier verdicts, with those programs by pass."""

    def __init__(self) -> None:
        self._by_pass: dict[str, list[Subject]] = defaultdict(list)

    def add(self, verdicts: Iterable[Verdict]) -> None:
        """Take in further verdicts."""
        for verdict in verdicts:
            for name in verdict.passes:
                self._by_pass[name].append(verdict.subject)

    def parent(self, seed: int, index: int) -> Subject | None:
        """The subject to vary for ``index``, preferably one with rare passes; None to draw a new one.

        Every pass is as likely, and then every program that it acted on.
        """
        rng = random.Random(f"hunt/{seed}/{index}/parent")
        if not self._by_pass or rng.random() >= _VARIED:
            return None
        return rng.choice(self._by_pass[rng.choice([*self._by_pass])])
