"""Measure the harness on the ten original types: against JAX's own floor, with two workers, and its memory.

The floor is a bare loop that traces each kernel twice and lowers it four times, with the functions
loaded beforehand: nothing is printed, checked or written. The harness is a whole pytest process, from
its start to its end. Runs take turns, and medians are shown.
"""

import argparse
import multiprocessing
import platform
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import median

from corpus.plan import DEFAULT_SEED, plan
from kernels import FAMILIES


def main(arguments: list[str] | None = None) -> int:
    """Runs the benchmark and prints its table in Markdown; returns the exit status."""
    options = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "corpus.jsonl"
        floors, alone, shared = [], [], []
        for number in range(options.repeats):
            print(f"run {number + 1} of {options.repeats} ...", file=sys.stderr)
            floors.append(_in_new_process(options.count))
            alone.append(_harness(path, options.count, workers=0))
            shared.append(_harness(path, options.count, workers=2))
    seconds = [run[0] for run in alone]
    print(f"\n{options.count} records, {_machine()}, medians of {options.repeats}\n")
    print("| figure | value | needed |\n|---|---|---|")
    rows = [
        ("floor: trace twice, lower four times", f"{_per_record(floors, options.count)} ms a record", ""),
        ("`-n 0`, whole process", f"{_per_record(seconds, options.count)} ms a record", ""),
        ("`-n 0` over the floor", f"{_ratio(seconds, floors):.2f}", "≤ 1.25"),
        ("records/s, `-n 2` over `-n 0`", f"{_ratio(seconds, [run[0] for run in shared]):.2f}", "≥ 1.6"),
        ("peak memory of a worker", f"{max(run[1] for run in shared):.0f} MB", "≤ 600 MB"),
    ]
    for row in rows:
        print(f"| {' | '.join(row)} |")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools.bench", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--count", type=int, default=1500, metavar="N", help="records a run (default: 1500)")
    parser.add_argument("--repeats", type=int, default=3, metavar="N", help="runs of each (default: 3)")
    return parser


def _in_new_process(count: int) -> float:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(_floor, count).result()


def _floor(count: int) -> float:
    """Seconds that JAX itself needs for the kernels of ``count`` cases."""
    import jax

    from corpus.lowering import argnums, load, shaped, total
    from corpus.plugin import CASES_PER_CACHE

    types = [template.name for template in FAMILIES["original"]]
    kernels = [case.kernel() for case in plan(types, DEFAULT_SEED, count)]
    functions = [load(kernel) for kernel in kernels]
    start = time.perf_counter()
    for number, (kernel, function) in enumerate(zip(kernels, functions, strict=True), 1):
        if number % CASES_PER_CACHE == 0:  # Without this the loop slows down as JAX's caches grow.
            jax.clear_caches()  # type: ignore[no-untyped-call]  # JAX left it untyped.
        static = dict(kernel.static)
        specs = [shaped(value.shape, value.dtype) for value in kernel.inputs]
        forward = jax.jit(function, static_argnames=tuple(static), keep_unused=True)
        traces = [forward.trace(*specs, **static)]
        if wrt := argnums(kernel.inputs):

            def loss(*arrays: jax.Array, function=function, static=static) -> jax.Array:  # type: ignore[no-untyped-def]  # Bound to this turn of the loop.
                return total(function(*arrays, **static))

            traces.append(jax.jit(jax.grad(loss, argnums=wrt), keep_unused=True).trace(*specs))
        for traced in traces:
            for target in ("cpu", "cuda"):
                traced.lower(lowering_platforms=(target,))
    return time.perf_counter() - start


def _harness(path: Path, count: int, workers: int) -> tuple[float, float]:
    """Seconds of a whole run, and the peak memory in MB of its largest process."""
    command = [sys.executable, "-m", "pytest", "-q", "-n", str(workers)]
    start = time.perf_counter()
    process = subprocess.Popen(
        [*command, f"--emit-jsonl={path}", f"--count={count}", "--kernels=original"],
        stdout=subprocess.PIPE,
        text=True,
    )
    peaks: dict[int, float] = {}
    done = threading.Event()
    watcher = threading.Thread(target=_watch, args=(process.pid, peaks, done))
    watcher.start()
    output, _ = process.communicate()
    seconds = time.perf_counter() - start
    done.set()
    watcher.join()
    if process.returncode:
        sys.exit(f"bench: pytest failed\n{output}")
    return seconds, max(peaks.values())


def _watch(root: int, peaks: dict[int, float], done: threading.Event) -> None:
    """Notes the peak memory of ``root`` and its children, in MB, until ``done``."""
    while not done.wait(0.2):
        for process in [root, *_children(root)]:
            try:
                status = Path(f"/proc/{process}/status").read_text()
            except FileNotFoundError:  # It ended in between.
                continue
            for line in status.splitlines():
                if line.startswith("VmHWM:"):
                    peaks[process] = int(line.split()[1]) / 1024


def _children(process: int) -> Iterable[int]:
    try:
        return [int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except FileNotFoundError:
        return []


def _per_record(seconds: list[float], count: int) -> str:
    return f"{median(seconds) / count * 1000:.1f}"


def _ratio(above: list[float], below: list[float]) -> float:
    return median(one / other for one, other in zip(above, below, strict=True))


def _machine() -> str:
    from corpus.lowering import versions

    cores = multiprocessing.cpu_count()
    return f"{cores} cores, Python {platform.python_version()}, JAX {versions()['JAX']}"


if __name__ == "__main__":
    sys.exit(main())
