"""Plant faults into the programs of a corpus and count those that the checks detect.

Every mutant is one record with one fault: in one program, or in the pairing of its Python with its
programs. The checks that made the record judge it. Mutants that cannot be told from the original are set
aside. Python and programs are executed in a sandbox (bubblewrap), where all of the Python is on a list.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from corpus.mutation.judgement import judge_all, killed_share, report
from corpus.mutation.mutants import read
from corpus.progress import Progress, StandardError
from tools import _cli

GROUP = _cli.DEVELOPMENT


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "mutate",
        __doc__,
        example="corpus/data/training_all.jsonl --count 200 --least 90",
        found="fewer mutants than --least were killed",
    )
    _cli.add_corpus(parser)
    _cli.add_count(parser, 2000, "mutants")
    _cli.add_seed(parser, "the mutants")
    _cli.add_workers(parser)
    _cli.add_sandbox(parser)
    parser.add_argument(
        "--limit",
        type=_cli.at_least_one,
        default=20,
        metavar="SECONDS",
        help="processor time for a mutant; one that exceeds it counts as killed (default: 20)",
    )
    parser.add_argument(
        "--least",
        type=_percent,
        default=99.0,
        metavar="PERCENT",
        help="least share of non-equivalent mutants that must be killed (default: 99)",
    )
    return parser


def _percent(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 100")
    return value


def _run(options: argparse.Namespace) -> int:
    limits = _cli.limits("mutate", options, options.limit)
    with tempfile.TemporaryDirectory() as folder:
        corpus = read(options.corpus, Path(folder))
        verdicts = judge_all(corpus, options.seed, options.count, options.workers, limits, _Stages().update)
    print(report(verdicts))
    return _cli.NOTHING_FOUND if killed_share(verdicts) >= options.least / 100 else _cli.FOUND


class _Stages:
    """Progress lines of several stages in turn."""

    def __init__(self) -> None:
        self._stage, self._progress = "", Progress(StandardError(), "", "mutate")

    def update(self, stage: str, done: int, total: int) -> None:
        if stage != self._stage:
            self._stage, self._progress = stage, Progress(StandardError(), stage, "mutate")
        self._progress.update(done, total)
        if done == total:
            self._progress.end()


if __name__ == "__main__":
    sys.exit(main())
