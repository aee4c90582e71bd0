"""Plant changes of known classes into programs and count those that drift misjudges.

A change that keeps the values must not be put in a worse class, and one that alters them must be called
different values; losses of accuracy, of special values and of promises have classes of their own. A planted
change that does not show at points of its own is set aside.
"""

import argparse
import sys

from corpus.mutation.classification_trial import TIME_LIMIT, plant_all, report
from corpus.records.reader import records
from corpus.records.schema import UncheckedRecord
from tools import _cli

GROUP = _cli.DEVELOPMENT
# Of changes put in too serious a class: more of them, and nobody reads the report.
_MOST_FALSE_ALARMS = 0.02
_MOST = (
    1 << 30
)  # Bytes of records, all of which are kept in memory: a small file can unpack to more than any.


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "plants",
        __doc__,
        example="corpus/data/training_all.jsonl --count 600",
        found="a change was put in too harmless a class, more than 2 % in too serious a one, the corpus has "
        "room for fewer than --count changes, or the tool itself failed on one",
    )
    _cli.add_corpus(parser)
    _cli.add_count(parser, 500, "changes to plant")
    _cli.add_seed(parser, "the changes")
    _cli.add_workers(parser)
    _cli.add_sandbox(parser)
    return parser


def _run(options: argparse.Namespace) -> int:
    read = [record for _, record in records(options.corpus, UncheckedRecord, _MOST)]
    limits = _cli.limits("plants", options, TIME_LIMIT)
    found, lost = plant_all(read, options.seed, options.count, options.workers, limits)
    print(report(found, lost))
    judged = [each for each in found if each.judged]
    if len(judged) < options.count:
        print(f"plants: the corpus has room for {len(judged)} changes, not {options.count}", file=sys.stderr)
    dangerous = any(each.dangerous for each in judged)
    alarms = sum(each.wrong for each in judged)
    failed = any(each.reason in ("error", "unreadable") for each in lost)  # Not by what was planted.
    few = len(judged) < options.count
    wrong = few or failed or dangerous or alarms > _MOST_FALSE_ALARMS * len(judged)
    return _cli.FOUND if wrong else _cli.NOTHING_FOUND


if __name__ == "__main__":
    sys.exit(main())
