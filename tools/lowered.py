"""Lowers the kernels that snapshots pin, without running anything: what tools.drift compares of a JAX too
old for the checks. A kernel that this JAX cannot express stands in the file with the fault.
"""

import sys
from collections import Counter
from pathlib import Path
from typing import Any

from corpus.lowering.lower import lower_kernel
from corpus.plan import DEFAULT_SEED, PINNED, Case, plan
from corpus.records.platforms import BOTH, PLATFORMS
from corpus.records.schema import UncheckedRecord, kernel_fields
from corpus.stablehlo.jax_compat import versions
from corpus.stablehlo.program import sections
from kernels import OURS
from tools._cli import BAD_INPUT, Parser, at_least_one, need_pebble, workers
from tools._pool import Lost, crew

_PATIENCE = 600.0  # Seconds of processor time for a kernel.
_FAULTS = {"time limit": f"it took longer than {_PATIENCE:g} s", "crash": "lowering it killed its process"}


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; returns 0, or 3 where the file cannot be written."""
    parser = Parser(prog="python -m tools.lowered", description=__doc__)
    parser.add_argument("path", metavar="PATH", type=Path, help="where the lines go: a .jsonl file")
    pinned = PINNED * len(OURS)
    parser.add_argument(
        "--count",
        type=at_least_one,
        default=pinned,
        help=f"kernels in all, dealt out over the types (default: {pinned}, those that snapshots pin)",
    )
    options = parser.parse_args(arguments)
    need_pebble(parser)
    cases = plan(tuple(OURS), DEFAULT_SEED, options.count)
    partial = options.path.with_name(options.path.name + ".partial")
    faults: Counter[str] = Counter()
    try:
        with partial.open("w") as file, crew(workers("auto"), _PATIENCE) as run:
            for case, found in run(lowered, cases):
                line = _at_fault(case, _FAULTS[found.reason]) if isinstance(found, Lost) else found
                faults.update([line.fault] if line.fault is not None else [])
                file.write(line.to_json() + "\n")
        partial.replace(options.path)
    except OSError as error:
        print(f"lowered: {error}", file=sys.stderr)
        return BAD_INPUT
    print(f"JAX {versions()['JAX']}: {len(cases) - faults.total():,} of {len(cases):,} kernels lowered")
    for fault, count in faults.most_common():
        print(f"  {count:,} cannot be expressed: {fault}")
    return 0


def lowered(case: Case) -> UncheckedRecord:
    """The part of a record that lowering decides, with a ``fault`` if lowering failed."""
    kernel = case.kernel()
    try:
        programs = lower_kernel(kernel, BOTH)
    except Exception as error:  # An older JAX can raise anything for newer code.
        said = str(error).splitlines() or [""]
        return _at_fault(case, f"{type(error).__name__}: {said[0]}")
    texts = {PLATFORMS[name].field: sections(programs, name, kernel.argnums) for name in BOTH}
    return _record(case, **texts)


def _at_fault(case: Case, fault: str) -> UncheckedRecord:
    return _record(case, cpp=None, cuda=None, fault=fault)


def _record(case: Case, **fields: Any) -> UncheckedRecord:
    return UncheckedRecord(
        id=case.id, jax_version=versions()["JAX"], **kernel_fields(case.kernel()), **fields
    )


if __name__ == "__main__":
    sys.exit(main())
