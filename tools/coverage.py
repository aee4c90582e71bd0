"""Count the ops, dtypes, shapes, sizes and distinct records of a corpus.

Ops are counted by kernel type, with control flow, depth and gradient errors besides. Prints a summary, and
writes all figures as JSON and as an HTML page: CORPUS.coverage.json and CORPUS.coverage.html, unless --json
and --html name other files.
"""

import argparse
import json
import sys
from pathlib import Path

from corpus.reporting.coverage import TIME_LIMIT, as_page, collect, summary
from tools import _cli

GROUP = _cli.TRAINING


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "coverage",
        __doc__,
        example="corpus/data/training_all.jsonl --all-ops",
        found="with --all-ops: an op that JAX can emit is missing",
    )
    _cli.add_corpus(parser)
    _cli.add_workers(parser)
    _cli.add_sandbox(parser)
    parser.add_argument("--json", metavar="PATH", type=_cli.output_file, help="file for all figures")
    parser.add_argument("--html", metavar="PATH", type=_cli.output_file, help="file for the page")
    parser.add_argument(
        "--all-ops",
        action="store_true",
        help="exit with 1 if an op that JAX can emit is missing, unless corpus/reporting/op_catalog.py has "
        "a reason for it",
    )
    return parser


def _run(options: argparse.Namespace) -> int:
    json_path = _output(options.json, options.corpus, ".coverage.json")
    html_path = _output(options.html, options.corpus, ".coverage.html")
    limits = _cli.limits("coverage", options, TIME_LIMIT)
    report = collect(options.corpus, options.workers, limits).report()
    _cli.write(json_path, json.dumps(report, indent=1) + "\n")
    _cli.write(html_path, as_page(options.corpus.name, report))
    print(summary(report))
    print(f"written: {json_path} and {html_path}")
    return _cli.FOUND if options.all_ops and report["missing_ops"] else _cli.NOTHING_FOUND


def _output(given: Path | None, corpus: Path, suffix: str) -> Path:
    """The file that an option names, or one beside the corpus. Raises InputError for an unusable path."""
    if given is not None:
        return given
    beside = corpus.with_name(corpus.name.removesuffix(".gz").removesuffix(".jsonl") + suffix)
    try:
        return _cli.output_file(str(beside))
    except argparse.ArgumentTypeError as error:
        raise _cli.InputError(f"{error}; --json and --html name other files") from error


if __name__ == "__main__":
    sys.exit(main())
