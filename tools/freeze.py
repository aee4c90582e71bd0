"""Freeze the pinned kernels as the running JAX lowers them, for later versions to be tried on.

Writes the folder of JAX's minor line, such as tests/pinned/frozen-jax-0.10: the programs for the CPU, their
inputs and outputs, the date and the custom-call targets. What this JAX cannot express is left out, and
said so.
Needs nothing but jax, numpy and, for what holds other dialects than StableHLO, flatbuffers.
"""

import argparse
import datetime
import importlib.util
import sys
from collections.abc import Sequence
from pathlib import Path

from corpus.plan import DEFAULT_SEED, PINNED
from corpus.stablehlo.context import free_memory
from corpus.stablehlo.jax_compat import versions
from corpus.upgrade.baselines import MinorVersion
from corpus.upgrade.freezing import freeze
from corpus.upgrade.frozen_archive import PREFIX, SUFFIX, FrozenKernel, save
from kernels import FAMILIES, Template
from tools._cli import BAD_INPUT, Parser


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; returns 0, or 3 where the line is frozen already or nothing could be."""
    options = _parser().parse_args(arguments)
    folder = options.output / f"{PREFIX}{MinorVersion.of(versions()['JAX'])}"
    if folder.exists() and not options.replace:
        print(f"freeze: {folder} is there and stays as it is, unless --replace is given", file=sys.stderr)
        return BAD_INPUT
    if importlib.util.find_spec("flatbuffers") is None:  # Which jax.export would say kernel by kernel.
        print("freeze: flatbuffers is missing: python3 -m pip install flatbuffers", file=sys.stderr)
        return BAD_INPUT
    written: set[Path] = set()
    cases = size = 0
    for family, templates in FAMILIES.items():
        for template in templates:
            if frozen := freeze_type(template, options.per_type, options.date):
                path = folder / family / f"{template.name}{SUFFIX}"
                save(path, frozen)
                written.add(path)
                cases += len(frozen)
                size += path.stat().st_size
    for path in set(folder.glob(f"*/*{SUFFIX}")) - written:  # Of a run before, with --replace.
        path.unlink()
    print(f"freeze: {cases} cases in {len(written)} files of {folder}, {size / 1e6:.2f} MB")
    return 0 if cases else BAD_INPUT


def freeze_type(template: Template, count: int, date: str) -> Sequence[FrozenKernel]:
    """The first ``count`` kernels of ``template`` at the default seed, as drawn at first."""
    found = []
    for index in range(count):
        kernel = template.kernel(DEFAULT_SEED, index)
        try:
            found.append(freeze(kernel, date))
        except Exception as error:  # Whatever an API that this JAX has not got raises.
            reason = str(error).partition("\n")[0]
            print(f"freeze: {template.name}-{index} is not frozen: {type(error).__name__}: {reason}")
    free_memory()
    return found


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="python -m tools.freeze", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
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
        help=f"kernels of each type, the first ones, 1 to {PINNED} (default: {PINNED});\n"
        "the lines 0.8 and 0.11 were frozen with 2, to keep all of them below 5 MB",
    )
    parser.add_argument(
        "--output",
        metavar="PATH",
        type=Path,
        default=Path("tests/pinned"),
        help="where the folder goes (default: tests/pinned)",
    )
    parser.add_argument("--replace", action="store_true", help="freeze a line anew that is there already")
    return parser


def _date(text: str) -> str:
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date such as 2026-11-21") from None


if __name__ == "__main__":
    sys.exit(main())
