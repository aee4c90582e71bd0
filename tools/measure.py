"""Measure what the programs of a corpus cost under this JAX, without a clock.

XLA compiles each program; its analysis and its optimized HLO give the figures: operations, bytes, temporary
memory, instructions, fusions, custom calls. Programs for CUDA, which have instructions of PTX too, are
measured as well where XLA's compiler for it is installed (the group optimized); no GPU is needed.
"""

import argparse
import sys

from corpus.codegen.gpu_specs import DEFAULT_TARGET
from corpus.codegen.xla_compilers import CompilerError, compilers
from corpus.progress import Progress, StandardError
from corpus.upgrade.measuring import TIME_LIMIT, Wanted, measured_records
from corpus.upgrade.sides import xla_option
from tools import _cli

GROUP = _cli.UPGRADING


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser("measure", __doc__, example="jax-0.10.2.lowered.jsonl jax-0.10.2.jsonl")
    _cli.add_corpus(parser)
    parser.add_argument("path", metavar="PATH", type=_cli.output_file, help="the .jsonl file to write")
    parser.add_argument(
        "--xla-option",
        dest="xla_options",
        metavar="NAME=VALUE",
        type=_option,
        action="append",
        default=[],
        help="option of XLA's compilers, such as xla_cpu_enable_fast_math=true; may be given several times",
    )
    _cli.add_workers(parser)
    _cli.add_sandbox(parser)
    return parser


def _option(text: str) -> tuple[str, str]:
    if not (text.startswith("xla_") and "=" in text):
        raise argparse.ArgumentTypeError(
            f"{text!r} is not of the form NAME=VALUE, such as xla_cpu_enable_fast_math=true"
        )
    return xla_option(text)


def _run(options: argparse.Namespace) -> int:
    platforms = _platforms()
    limits = _cli.limits("measure", options, TIME_LIMIT)
    progress = Progress(StandardError(), "records measured", "measure")
    wanted = Wanted(platforms, dict(options.xla_options))
    try:
        measured = list(measured_records(options.corpus, wanted, options.workers, limits, progress.update))
    finally:
        progress.end()
    _cli.write(options.path, "".join(f"{record.to_json()}\n" for record in measured))
    found = [each for record in measured for each in record.measured]
    faults = [each.fault for each in found if each.fault]
    print(f"measure: {len(found) - len(faults):,} of {len(found):,} programs for {' and '.join(platforms)}")
    for fault in sorted(set(faults)):
        print(f"  {faults.count(fault):,} not measured: {fault}")
    return _cli.NOTHING_FOUND


def _platforms() -> list[str]:
    """The platforms that XLA compiles for here."""
    try:
        compilers(["cuda"], DEFAULT_TARGET)
    except CompilerError:
        return ["cpu"]
    return ["cpu", "cuda"]


if __name__ == "__main__":
    sys.exit(main())
