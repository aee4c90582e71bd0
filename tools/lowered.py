"""Lower the pinned kernels without checks, to compare versions of JAX with drift.

It works under versions of JAX that are too old for the checks. A kernel that this JAX cannot express is
written with its error in place of its programs.
"""

import argparse
import sys

from corpus.plan import DEFAULT_SEED, PINNED, plan
from corpus.stablehlo.jax_compat import versions
from corpus.upgrade.unchecked_records import write_lowered
from kernels import OURS
from tools import _cli

GROUP = _cli.UPGRADING


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser("lowered", __doc__, example="jax-0.10.2.jsonl --count 57", needs=["pebble"])
    parser.add_argument("path", metavar="PATH", type=_cli.output_file, help="the .jsonl file to write")
    pinned = PINNED * len(OURS)
    parser.add_argument(
        "--count",
        type=_cli.at_least_one,
        default=pinned,
        metavar="N",
        help=f"kernels in all, spread over the types (default: {pinned}, those that snapshots pin)",
    )
    _cli.add_workers(parser)
    return parser


def _run(options: argparse.Namespace) -> int:
    cases = plan(tuple(OURS), DEFAULT_SEED, options.count)
    partial = options.path.with_name(options.path.name + ".partial")
    with partial.open("w", encoding="utf-8") as file:
        faults = write_lowered(cases, file, options.workers)
    partial.replace(options.path)
    print(f"JAX {versions()['JAX']}: {len(cases) - faults.total():,} of {len(cases):,} kernels lowered")
    for fault, count in faults.most_common():
        print(f"  {count:,} cannot be expressed: {fault}")
    return _cli.NOTHING_FOUND


if __name__ == "__main__":
    sys.exit(main())
