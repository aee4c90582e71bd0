"""Freeze the programs of the pinned kernels, or of a file's, for a later JAX to run.

Writes the directory of JAX's minor version, such as tests/pinned/frozen-jax-0.10: the programs for the CPU,
their inputs and outputs, the date and the custom-call targets. Kernels that this JAX cannot express are left
out and named. Needs flatbuffers where a program holds other dialects than StableHLO.
"""

import argparse
import datetime
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from corpus.plan import DEFAULT_SEED, PINNED
from corpus.stablehlo.context import free_memory
from corpus.stablehlo.jax_compat import versions
from corpus.upgrade.baselines import FROZEN, MinorVersion
from corpus.upgrade.freezing import freeze
from corpus.upgrade.frozen_archive import SUFFIX, FrozenKernel, save
from corpus.user_kernels.loading import load
from kernels import FAMILIES, Template, register
from tools import _cli

GROUP = _cli.DEVELOPMENT


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _run(options: argparse.Namespace) -> int:
    folder = options.output / f"{FROZEN}{MinorVersion.of(versions()['JAX'])}"
    if folder.exists() and not options.replace:
        raise _cli.InputError(f"{folder} exists already; --replace freezes it anew")
    written: set[Path] = set()
    cases = size = 0
    for family, templates in _families(options.kernels_from).items():
        for template in templates:
            if frozen := freeze_type(template, options.per_type, options.date):
                path = folder / family / f"{template.name}{SUFFIX}"
                save(path, frozen)
                written.add(path)
                cases += len(frozen)
                size += path.stat().st_size
    for path in set(folder.glob(f"*/*{SUFFIX}")) - written:  # Left by an earlier run, under --replace.
        path.unlink()
    print(f"freeze: {cases} cases in {len(written)} files of {folder}, {size / 1e6:.2f} MB")
    if not cases:
        raise _cli.InputError("this JAX can lower none of the kernels")
    return _cli.NOTHING_FOUND


def _families(file: Path | None) -> Mapping[str, Sequence[Template]]:
    """The project's families of kernel types, or the functions of a user's file as one. Raises InputError."""
    if file is None:
        return FAMILIES
    try:
        register(templates := load(file))
    except ValueError as error:
        raise _cli.InputError(f"--kernels-from: {error}") from error
    return {file.stem: templates}


def freeze_type(template: Template, count: int, date: str) -> Sequence[FrozenKernel]:
    """The functions of a file, or the first ``count`` kernels of ``template`` at the default seed, frozen."""
    found = []
    for index in range(len(template.kernels) or count):
        kernel = template.kernel(DEFAULT_SEED, index)
        try:
            found.append(freeze(kernel, date))
        except Exception as error:  # A missing interface of JAX can raise anything.
            reason = str(error).partition("\n")[0]
            print(f"freeze: {template.name}-{index} is not frozen: {type(error).__name__}: {reason}")
    free_memory()
    return found


def _parser() -> _cli.Parser:
    parser = _cli.Parser("freeze", __doc__, example="--replace", needs=["flatbuffers"])
    parser.add_argument(
        "--date",
        metavar="YYYY-MM-DD",
        type=_date,
        default=datetime.date.today().isoformat(),
        help="the date that the cases carry (default: today's)",
    )
    parser.add_argument(
        "--per-type",
        metavar="N",
        type=int,
        choices=range(1, PINNED + 1),
        default=PINNED,
        help=f"kernels of each type, the first ones, 1 to {PINNED} (default: {PINNED}); 0.8 and 0.11 were "
        "frozen with 2, to keep all frozen programs below 5 MB",
    )
    parser.add_argument(
        "--kernels-from",
        metavar="FILE",
        type=_cli.kernels_file,
        help="freeze the functions that a .py file or package declares in INPUTS instead",
    )
    parser.add_argument(
        "--output",
        "--pinned",
        metavar="DIR",
        type=_cli.output_directory,
        default=Path("tests/pinned"),
        help="parent of the directory that is written (default: tests/pinned)",
    )
    parser.add_argument("--replace", action="store_true", help="freeze a version anew that is frozen already")
    return parser


def _date(text: str) -> str:
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date such as 2026-11-21") from None


if __name__ == "__main__":
    sys.exit(main())
