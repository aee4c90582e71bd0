"""Measure the cost of verifying programs of real size, relative to lowering them.

The programs are those of docs/examples/programs.py: a transformer of 12 layers, a residual network of 20
convolutions, and a step of an optimizer over 50 arrays, all with their parameters in containers; beside them
is a function of a few ops, docs/examples/gated.py. Each is one case of a user's file, as --kernels-from runs
it: lowered for the CPU and CUDA, in other processes too, and checked by every engine, forward and backward.
JAX's own part is to trace each direction once and to lower it once for each platform. Figures are processor
time of all processes, in seconds, medians of several runs that take turns, as a table in Markdown.
"""

import argparse
import random
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tools import _cli

GROUP = _cli.DEVELOPMENT

_FILE = Path(__file__).parents[1] / "docs" / "examples" / "programs.py"
_TICK = 100.0  # Of /proc, in a second.


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser("bench_programs", __doc__, example="--program adam_step --repeats 1")
    parser.add_argument(
        "--repeats", type=_cli.at_least_one, default=3, metavar="N", help="runs of each (default: 3)"
    )
    parser.add_argument("--program", metavar="NAME", help="measure this program alone, such as adam_step")
    return parser


def _run(options: argparse.Namespace) -> int:
    from corpus.plan import Case
    from corpus.stablehlo.context import free_memory
    from corpus.stablehlo.jax_compat import versions
    from corpus.user_kernels.loading import load
    from kernels import register

    templates = [*load(_FILE), *load(_FILE.with_name("gated.py"))]
    register(templates)
    cases = {
        name.removeprefix("flat_"): Case(at, templates[0].name, 0, at)
        for at, name in enumerate(kernel.name for kernel in templates[0].kernels)
    }
    small = Case(0, templates[1].name, 0, 0)
    cases[templates[1].kernels[0].name] = small
    if options.program is not None:
        if options.program not in cases:
            raise _cli.InputError(f"--program {options.program}: not one of {', '.join(cases)}")
        cases = {options.program: cases[options.program]}
    _whole(small)  # Starts the other processes, which is not counted.
    found: dict[str, list[tuple[float, ...]]] = {}
    for number in range(options.repeats):
        for name, case in cases.items():
            print(f"run {number + 1} of {options.repeats}: {name} ...", file=sys.stderr)
            measured = []
            for measure in (_jax, _at_one_point, _whole):
                free_memory()
                measured.append(measure(case))
            found.setdefault(name, []).append(tuple(measured))
    print(f"\nJAX {versions()['JAX']}, medians of {options.repeats}\n")
    print("| program | JAX's own | lowering and one point | over JAX's own | verified | over JAX's own |")
    print("|---|---|---|---|---|---|")
    for name, rows in found.items():
        own, point, whole = map(statistics.median, zip(*rows, strict=True))
        shares = _ratio(rows, 1), _ratio(rows, 2)
        print(f"| {name} | {own:.2f} s | {point:.2f} s | {shares[0]} | {whole:.2f} s | {shares[1]} |")
    return _cli.NOTHING_FOUND


def _ratio(rows: Sequence[tuple[float, ...]], column: int) -> str:
    return f"{statistics.median(row[column] / row[0] for row in rows):.1f}"


def _jax(case) -> float:  # type: ignore[no-untyped-def]  # A Case, which is imported late.
    """JAX's tracing of both directions and its lowering for both platforms."""
    import jax

    from corpus.lowering.loading import load
    from corpus.lowering.lower import total
    from corpus.records.platforms import BOTH
    from corpus.stablehlo.jax_compat import shaped

    kernel = case.kernel()
    function = load(kernel)
    specs = [shaped(value.shape, value.dtype) for value in kernel.inputs]
    start = time.process_time()
    backward = jax.grad(lambda *arrays: total(function(*arrays)), argnums=kernel.argnums)
    for direction in (function, backward):
        traced = jax.jit(direction).trace(*specs)
        for platform in BOTH:
            traced.lower(lowering_platforms=(platform,))
    return time.process_time() - start


def _at_one_point(case) -> float:  # type: ignore[no-untyped-def]  # As above.
    """Lower with the suite, and run each program at one point in its own dtypes."""
    from corpus.execution.engines import engine
    from corpus.lowering.lower import lower_kernel
    from corpus.numerics.sampling import draw
    from corpus.records.platforms import BOTH

    kernel = case.kernel()
    point = draw(kernel.inputs, random.Random(0))
    start = time.process_time()
    programs = lower_kernel(kernel, BOTH)
    for program in {program.text: program for program in programs}.values():
        _, run = engine(program)
        run(point)
    return time.process_time() - start


def _whole(case) -> float:  # type: ignore[no-untyped-def]  # As above.
    """Do all that the suite does for the case, in this process and in others."""
    from corpus.checks.record_builder import build
    from corpus.records.platforms import BOTH

    start = _tree_seconds()
    build(case, BOTH, full=True)
    return _tree_seconds() - start


def _tree_seconds() -> float:
    """The processor time of this process and of all processes that it started, ended ones too."""
    waiting, seconds = [Path("/proc/self")], 0.0
    while waiting:
        process = waiting.pop()
        fields = (process / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        seconds += sum(map(int, fields[11:15])) / _TICK
        waiting += [
            Path("/proc") / child
            for task in (process / "task").iterdir()
            for child in (task / "children").read_text(encoding="utf-8").split()
        ]
    return seconds


if __name__ == "__main__":
    sys.exit(main())
