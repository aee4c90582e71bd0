"""Report which programs changed, and how, between corpora of two versions of JAX.

The corpora must hold the same kernels, such as those that tools.lowered writes.

Every program is identical, cosmetically changed (its normal form is the same: names, attributes, calls,
placement of constants and order of ops do not matter), rewritten (other ops, the same values at 14 points
or more) or worse; changes of the same shape are one finding. Each file is compared with the one before it.
Run it under the newest JAX of them, which knows the ops of the others. Programs are parsed and run in a
sandbox (bubblewrap) alone. Compiled code and its cost are compared where the corpora have these: of
pytest --optimized, or of tools.measure. Prints a summary; --json and --html write all of it.
"""

import argparse
import itertools
import json
import sys
from pathlib import Path
from typing import Any

from corpus.progress import Progress, StandardError
from corpus.sandbox.worker import Limits
from corpus.upgrade.corpus_comparison import TIME_LIMIT, collect
from corpus.upgrade.cost_comparison import THRESHOLD
from corpus.upgrade.kinds import FailOn
from corpus.upgrade.known_findings import Known, KnownError, read_known, without_known
from corpus.upgrade.page import as_page
from corpus.upgrade.report import as_annotations, as_junit, as_markdown, as_text
from tools import _cli

GROUP = _cli.UPGRADING


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "drift",
        __doc__,
        example="jax-0.10.2.jsonl jax-0.12.0.1.jsonl --html drift.html",
        found="a program changed, or its cost grew, at or above --fail-on",
    )
    parser.usage = "%(prog)s [options] OLD NEW [NEWER ...]"
    parser.add_argument(
        "corpora",
        metavar="CORPUS",
        nargs="+",
        action=_cli.TwoOrMore,
        type=_cli.corpus_file,
        help="two .jsonl files or more, plain, gzip or Zstandard, oldest JAX first",
    )
    parser.add_argument(
        "--pairs",
        action="store_true",
        help="compare the second corpus with the first, the fourth with the third, and so on",
    )
    _cli.add_workers(parser)
    parser.add_argument(
        "--json", metavar="PATH", type=_cli.output_file, help="file for the findings, as JSON"
    )
    parser.add_argument(
        "--html", metavar="PATH", type=_cli.output_file, help="file for the findings, as a page"
    )
    _cli.add_findings_options(parser)
    _cli.add_sandbox(parser)
    return parser


def _run(options: argparse.Namespace) -> int:
    corpora = options.corpora
    if options.pairs and len(corpora) % 2:
        raise _cli.InputError(f"--pairs: {len(corpora)} corpora are not pairs")
    pairs = zip(corpora[::2], corpora[1::2], strict=True) if options.pairs else itertools.pairwise(corpora)
    limits = _cli.limits("drift", options, TIME_LIMIT)
    fail_on = FailOn.of(options.fail_on or ["rewritten"])
    threshold = THRESHOLD if fail_on.growth is None else fail_on.growth
    known = _known(options)
    reports = [_compared(*pair, options.workers, limits, threshold) for pair in pairs]
    for line in without_known(reports, known, options.known) if known else ():
        print(f"drift: {line}", file=sys.stderr, flush=True)
    if options.json:
        _cli.write(options.json, json.dumps({"pairs": reports}, indent=1, allow_nan=False) + "\n")
    if options.html:
        _cli.write(options.html, as_page(reports))
    if options.markdown:
        _cli.write(options.markdown, as_markdown(reports))
    if options.junit:
        _cli.write(options.junit, as_junit(reports, fail_on.kinds))
    if options.annotations:
        print(as_annotations(reports, fail_on.kinds), end="")
    print("\n\n".join(map(as_text, reports)))
    found = {kind for report in reports for each in report["findings"] for kind in each["kinds"]}
    grown = fail_on.growth is not None and any(report["costs"]["grown"] for report in reports)
    return _cli.FOUND if grown or found & fail_on.kinds else _cli.NOTHING_FOUND


def _known(options: argparse.Namespace) -> list[Known]:
    if options.known is None:
        return []
    try:
        return read_known(options.known)
    except KnownError as error:
        raise _cli.InputError(f"--known: {error}") from error


def _compared(old: Path, new: Path, workers: int, limits: Limits, threshold: float) -> dict[str, Any]:
    progress = Progress(StandardError(), "records compared", "drift")
    try:
        return collect(old, new, workers, limits, progress.update, threshold)
    finally:
        progress.end()


if __name__ == "__main__":
    sys.exit(main())
