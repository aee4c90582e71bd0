"""Measure what grading costs, by level: the table of docs/figures.md.

    python3 -m docs.score_cost TASKS ANSWERS [TIER]

Grades the answers in this process, without a sandbox, each twice, and prints the mean processor time of what
each level needs, of the second time: for all tasks, or those of a tier.
"""

import statistics
import sys
import time
from collections import defaultdict
from pathlib import Path

import jax

from corpus.scoring.folder import answers, references
from corpus.scoring.grading import Attempt
from corpus.scoring.schema import LEVELS, LOWER

_MOST_ANSWERS = 1 << 20


def main() -> None:
    """Print a row for each level."""
    folder, path, *tiers = sys.argv[1:]
    _, known = references(Path(folder), jax.__version__)
    spent: dict[str, list[float]] = defaultdict(list)
    totals = []
    for answer in answers(Path(path), known, _MOST_ANSWERS):
        reference = known[answer.task]
        if tiers and reference.tier not in tiers:
            continue
        for _ in range(2):
            times: dict[str, float] = {}
            begun = time.process_time()
            for level, step in Attempt(reference, answer.answer, "cost", listed=True).steps():
                start = time.process_time()
                try:
                    step()
                except Exception:  # What an answer does not reach costs time, too; it can raise anything.
                    break
                finally:
                    times[level] = time.process_time() - start
            total = time.process_time() - begun
        totals.append(total)
        for level, seconds in times.items():
            spent[level].append(seconds)
    print("| level | answers | mean | median |")
    print("|---|---|---|---|")
    for level in dict.fromkeys([*LEVELS[LOWER], *spent]):
        if level in spent:
            print(_row(level, spent[level]))
    print(_row("all", totals))


def _row(name: str, seconds: list[float]) -> str:
    mean, median = (1000 * each for each in (statistics.mean(seconds), statistics.median(seconds)))
    return f"| {name} | {len(seconds):,} | {mean:.1f} ms | {median:.1f} ms |"


if __name__ == "__main__":
    main()
