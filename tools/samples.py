"""Draw records of a corpus at random and show them on a Markdown page.

The same corpus, count and seed give the same page.
"""

import argparse
import sys
from pathlib import Path

from corpus.reporting.sample_page import as_page, draw
from tools import _cli

GROUP = _cli.TRAINING


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "samples", __doc__, example="corpus/data/training_all.jsonl --count 5 --output corpus/data/samples.md"
    )
    _cli.add_corpus(parser)
    _cli.add_count(parser, 20, "records")
    _cli.add_seed(parser, "the draw")
    parser.add_argument(
        "--lines",
        type=_cli.at_least_one,
        default=60,
        metavar="N",
        help="lines shown of a program at most; the rest is counted (default: 60)",
    )
    parser.add_argument(
        "--output",
        metavar="PATH",
        type=_page,
        help="file for the page; its directory is created (default: standard output)",
    )
    return parser


def _page(text: str) -> Path:
    """The path of the page, for argparse: a file whose directory can be created."""
    parent = _cli.output_directory(str(Path(text).parent))
    return _cli.output_file(text) if parent.exists() else Path(text)


def _run(options: argparse.Namespace) -> int:
    drawn, total = draw(options.corpus, options.count, options.seed)
    text = as_page(drawn, total, options.seed, options.lines)
    if options.output is None:
        print(text, end="")
        return _cli.NOTHING_FOUND
    options.output.parent.mkdir(parents=True, exist_ok=True)
    _cli.write(options.output, text)
    print(f"samples: {len(drawn)} of {total:,} records in {options.output}")
    return _cli.NOTHING_FOUND


if __name__ == "__main__":
    sys.exit(main())
