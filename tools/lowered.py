"""Lower the pinned kernels, or a file's, without checks, for drift to compare.

It works under versions of JAX that are too old for the checks. A kernel that this JAX cannot express is
written with its error in place of its programs.
"""

import argparse
import math
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from corpus.plan import DEFAULT_SEED, PINNED, Case, plan, size
from corpus.stablehlo.configuration import configured
from corpus.stablehlo.jax_compat import versions
from corpus.upgrade.unchecked_records import lowered
from corpus.user_kernels.loading import load
from kernels import OURS, register
from kernels.config import Config, SettingError, parsed
from tools import _cli

GROUP = _cli.UPGRADING


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser("lowered", __doc__, example="jax-0.10.2.jsonl --count 60", needs=["pebble"])
    parser.add_argument("path", metavar="PATH", type=_cli.output_file, help="the .jsonl file to write")
    pinned = PINNED * len(OURS)
    parser.add_argument(
        "--count",
        type=_cli.at_least_one,
        metavar="N",
        help=f"kernels in all, spread over the types (default: {pinned}, those that snapshots pin; of a "
        "file, all)",
    )
    parser.add_argument(
        "--kernels-from",
        metavar="FILE",
        type=_cli.kernels_file,
        help="lower the functions that a .py file or package declares in INPUTS instead",
    )
    parser.add_argument(
        "--config",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="lower under a setting of JAX, such as jax_enable_x64=True; may be given several times",
    )
    parser.add_argument(
        "--named", metavar="NAME", help="what a report calls this version (default: JAX's version)"
    )
    parser.add_argument(
        "--only", metavar="IDS", type=_ids, help="lower these records alone, such as 3,17 (default: all)"
    )
    _cli.add_workers(parser)
    return parser


def _ids(text: str) -> frozenset[int]:
    parts = text.split(",")
    if not all(part.isascii() and part.isdigit() and len(part) < 10 for part in parts):
        raise argparse.ArgumentTypeError(f"{text!r} is no list of records such as 3,17")
    return frozenset(map(int, parts))


def _cases(file: Path | None, count: int | None) -> list[Case]:
    """The cases of the project's types, or of a user's file: ``count`` of them, or the pinned ones."""
    if file is None:
        return plan(tuple(OURS), DEFAULT_SEED, PINNED * len(OURS) if count is None else count)
    try:
        register(templates := load(file))
    except ValueError as error:
        raise _cli.InputError(f"--kernels-from: {error}") from error
    names = [template.name for template in templates]
    available = sum(map(size, names))
    if available == math.inf:  # Templates draw as many kernels as are asked for.
        available = PINNED * len(names) if count is None else count
    if count is not None and count > available:
        raise _cli.InputError(f"--count: {file} has {available} kernels, not {count}")
    return plan(names, DEFAULT_SEED, int(available) if count is None else count)


def _config(texts: Sequence[str]) -> Config:
    """The settings of JAX in ``texts``. Raises InputError for a setting that this JAX does not have."""
    try:
        config = parsed(texts)
        with configured(config):
            return config
    except SettingError as error:
        raise _cli.InputError(f"--config: {error}") from error


def _run(options: argparse.Namespace) -> int:
    cases = _cases(options.kernels_from, options.count)
    if options.only is not None:
        if unknown := options.only - {case.id for case in cases}:
            raise _cli.InputError(f"--only: there is no record {min(unknown)}")
        cases = [case for case in cases if case.id in options.only]
    records = [*lowered(cases, options.workers, _config(options.config))]
    if options.named is not None:
        records = [replace(record, jax_version=options.named) for record in records]
    _cli.write(options.path, "".join(f"{record.to_json()}\n" for record in records))
    faults = Counter(record.fault for record in records if record.fault is not None)
    named = options.named or versions()["JAX"]
    print(f"JAX {named}: {len(cases) - faults.total():,} of {len(cases):,} kernels lowered")
    for fault, count in faults.most_common():
        print(f"  {count:,} cannot be expressed: {fault}")
    return _cli.NOTHING_FOUND


if __name__ == "__main__":
    sys.exit(main())
