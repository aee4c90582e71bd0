"""Measure the speed of the harness, also as corpora grow.

It builds kernels of the ten original types; with --by-type, those of all types.

The original pipeline is a process that executes each source, lowers it forward and backward for the CPU
alone, verifies nothing and writes JSON lines. The floor is a bare loop that traces each kernel twice and
lowers it four times, as JAX by itself does: nothing is printed, checked or written. Both free JAX's caches
as often as the harness does, without which they would be slower. The harness is a whole pytest process, from
its start to its end. Runs take turns, and medians are shown, as tables in Markdown.
"""

import argparse
import json
import multiprocessing
import platform
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean, median
from typing import Any

from corpus.checks.python_stack import with_stack
from corpus.plan import DEFAULT_SEED, Case, plan
from corpus.records.platforms import BOTH
from corpus.stablehlo.context import free_memory
from kernels import FAMILIES, Kernel
from tools import _cli

GROUP = _cli.DEVELOPMENT

_UNPINNED = "1"  # A seed of which no case is pinned: pinned ones are small, unlike most of a corpus.
_STAGES = ("build source", "trace", "lower and print", "verify and describe", "write")


@dataclass
class Run:
    """A process: its time in seconds, and the peak memory in MB of itself and of its largest child."""

    seconds: float
    own: float = 0.0
    child: float = 0.0


@dataclass
class _Measured:
    plain: list[float] = field(default_factory=list)
    floor: list[float] = field(default_factory=list)
    alone: list[float] = field(default_factory=list)
    shared: list[Run] = field(default_factory=list)


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _run(options: argparse.Namespace) -> int:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "corpus.jsonl"
        if options.grow:
            for line in _growth(path, options.grow):
                print(line, flush=True)  # The largest may take an hour, and fail.
        elif options.by_type:
            print(_types(options.count, options.repeats))
        else:
            print(_against(path, options.count, options.repeats))
    return _cli.NOTHING_FOUND


def _parser() -> _cli.Parser:
    parser = _cli.Parser("bench", __doc__, example="--count 60 --repeats 1")
    _cli.add_count(parser, 1500, "records a run")
    parser.add_argument(
        "--repeats", type=_cli.at_least_one, default=3, metavar="N", help="runs of each (default: 3)"
    )
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument(
        "--by-type",
        action="store_true",
        help="measure the processor time of records of all types relative to the floor, by type, instead",
    )
    instead.add_argument(
        "--grow",
        type=_cli.at_least_one,
        nargs="+",
        metavar="N",
        help="measure records/s and memory at these numbers of records instead, each once, with two workers",
    )
    return parser


def _against(path: Path, count: int, repeats: int) -> str:
    found = _Measured()
    stages: list[dict[str, float]] = []
    for number in range(repeats):
        print(f"run {number + 1} of {repeats} ...", file=sys.stderr)
        found.plain.append(_process([sys.executable, "-c", _PLAIN, str(path), str(count)]).seconds)
        drawn = [case.kernel() for case in _cases(count)]
        found.floor.append(sum(_in_new_process(_floors, drawn, time.perf_counter)))
        found.alone.append(_harness(path, count, workers=0).seconds)
        found.shared.append(_harness(path, count, workers=2))
        stages.append(_in_new_process(_stages, count, path))
    both = [run.seconds for run in found.shared]
    collected = [_process([*_PYTEST, "--collect-only", "-q"]).seconds for _ in range(repeats)]
    one = [_process([*_PYTEST, "-q", _ONE]).seconds for _ in range(repeats)]
    emitted = _process([*_PYTEST, "--collect-only", "-q", *_emission(path, count)]).seconds
    rows = [
        ("the original's way, a process", f"{_per_record(found.plain, count)} ms a record", ""),
        ("`-n 2` over the original's way", f"{_ratio(both, found.plain):.2f}", "≤ 0.80"),
        ("floor: trace twice, lower four times", f"{_per_record(found.floor, count)} ms a record", ""),
        ("`-n 0`, whole process", f"{_per_record(found.alone, count)} ms a record", ""),
        ("`-n 0` over the floor", f"{_ratio(found.alone, found.floor):.2f}", "≤ 1.15"),
        ("records/s, `-n 2` over `-n 0`", f"{_ratio(found.alone, both):.2f}", "≥ 1.6"),
        ("peak memory of a worker", f"{max(run.child for run in found.shared):.0f} MB", "≤ 600 MB"),
        ("`pytest --collect-only -q`", f"{median(collected):.1f} s", "≤ 3 s"),
        ("a single case by its id", f"{median(one):.1f} s", "≤ 4 s"),
    ]
    spent = {name: median(run[name] for run in stages) for name in _STAGES}
    whole = median(found.alone)
    parts = {"start and collect": emitted, **spent}
    parts["report, and all else"] = whole - sum(parts.values())
    return "\n".join(
        [
            f"\n{count} records, {_machine()}, medians of {repeats}\n",
            "| figure | value | needed |\n|---|---|---|",
            *(f"| {' | '.join(row)} |" for row in rows),
            "\n| stage of `-n 0` | ms a record | share |\n|---|---|---|",
            *(f"| {name} | {s / count * 1000:.1f} | {s / whole:.0%} |" for name, s in parts.items()),
        ]
    )


def _growth(path: Path, counts: Sequence[int]) -> Iterator[str]:
    yield f"\n{_machine()}, two workers\n"
    yield "| records | records/s | a worker's peak | the controller's peak |\n|---|---|---|---|"
    for count in counts:
        print(f"{count:,} records ...", file=sys.stderr)
        run = _harness(path, count, workers=2)
        yield f"| {count:,} | {count / run.seconds:.1f} | {run.child:.0f} MB | {run.own:.0f} MB |"


_PYTEST = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"]
_ONE = "tests/test_kernels.py::test_kernel[branch-3]"
_PLAIN = "import sys; from tools.bench import plain; plain(sys.argv[1], int(sys.argv[2]))"


def plain(path: str, count: int) -> None:
    """Write the programs for the CPU of ``count`` kernels to ``path``, as the original pipeline does."""
    import jax

    from corpus.lowering.lower import total

    with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123  # As plain as it can be.
        for kernel in _kernels(count):
            namespace: dict[str, Callable[..., jax.Array]] = {}
            exec(kernel.source, namespace)
            function, static = namespace[kernel.name], dict(kernel.static)
            specs = [jax.ShapeDtypeStruct(value.shape, value.dtype) for value in kernel.inputs]  # type: ignore[no-untyped-call]  # JAX left it untyped.
            texts = [jax.jit(function, static_argnames=tuple(static)).lower(*specs, **static).as_text()]
            if wrt := kernel.argnums:

                def loss(*arrays: jax.Array, function=function, static=static) -> jax.Array:  # type: ignore[no-untyped-def]  # Bound to this turn of the loop.
                    return total(function(*arrays, **static))

                texts.append(jax.jit(jax.grad(loss, argnums=wrt)).lower(*specs).as_text())
            file.write(json.dumps({"kernel_name": kernel.name, "python": kernel.source, "cpp": texts}) + "\n")


def _kernels(count: int) -> Iterator[Kernel]:
    """The kernels of ``count`` cases; JAX's caches are freed as often as the harness frees them."""
    import jax

    from corpus.session.case_hooks import CASES_PER_CACHE

    for number, case in enumerate(_cases(count), 1):
        if number % CASES_PER_CACHE == 0:
            jax.clear_caches()  # type: ignore[no-untyped-call]  # JAX left it untyped.
        yield case.kernel()


def _cases(count: int) -> list[Case]:
    return plan([template.name for template in FAMILIES["original"]], DEFAULT_SEED, count)


def _in_new_process(function: Callable[..., Any], *arguments: object) -> Any:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(function, *arguments).result()


def _types(count: int, repeats: int) -> str:
    """The processor time of records of all types, without pytest, relative to the floor: a row per type."""
    ours, floors, whole = defaultdict(list), defaultdict(list), []
    for number in range(repeats):
        print(f"run {number + 1} of {repeats} ...", file=sys.stderr)
        built: list[tuple[str, float, Kernel]] = _in_new_process(_records, count)
        plain = _in_new_process(_floors, [kernel for _, _, kernel in built], time.process_time)
        for (name, seconds, _), least in zip(built, plain, strict=True):
            ours[name].append(seconds)
            floors[name].append(least)
        whole.append(sum(seconds for _, seconds, _ in built) / sum(plain))
    ratios = {name: sum(each) / sum(floors[name]) for name, each in ours.items()}
    rows = [
        f"| {name} | {fmean(floors[name]) * 1000:.1f} | {fmean(ours[name]) * 1000:.1f} | {ratio:.2f} |"
        for name, ratio in sorted(ratios.items(), key=lambda each: -each[1])
    ]
    return "\n".join(
        [
            f"\n{count} records, {_machine()}, {repeats} runs\n",
            "| type | floor, ms a record | record, ms | over the floor |\n|---|---|---|---|",
            *rows,
            f"\nall types over the floor, median of the runs: {median(whole):.2f}",
        ]
    )


@with_stack
def _records(count: int) -> list[tuple[str, float, Kernel]]:
    """The type, the seconds of processor time and the kernel of each record of the default corpus."""
    from corpus.checks.record_builder import build
    from corpus.session.case_hooks import CASES_PER_CACHE
    from corpus.session.options import NO_PATH, read

    settings = read(emit=NO_PATH, count=str(count), seed=_UNPINNED, kernels=None, device="both", verify="one")
    found = []
    cases = settings.cases()
    build(cases[0], settings.platforms)  # JAX starts.
    for number, case in enumerate(cases, 1):
        if number % CASES_PER_CACHE == 0:
            free_memory()
        start = time.process_time()
        built = build(case, settings.platforms, enlarge=settings.enlarges(case))
        built.record.to_json()
        found.append((case.template, time.process_time() - start, built.kernel))
    return found


@with_stack
def _floors(kernels: Sequence[Kernel], clock: Callable[[], float]) -> list[float]:
    """Measure by ``clock`` the seconds that JAX itself needs for each of the ``kernels``."""
    import jax

    from corpus.lowering.lower import traced
    from corpus.session.case_hooks import CASES_PER_CACHE
    from corpus.stablehlo.configuration import settings_of

    def lower(kernel: Kernel) -> None:
        with settings_of(kernel):
            for each in traced(kernel).values():
                for target in BOTH:
                    each.lower(lowering_platforms=(target,))

    found = []
    lower(kernels[0])  # JAX starts.
    for number, kernel in enumerate(kernels, 1):
        if number % CASES_PER_CACHE == 0:  # Without this the loop slows down as JAX's caches grow.
            jax.clear_caches()  # type: ignore[no-untyped-call]  # JAX left it untyped.
        start = clock()
        lower(kernel)
        found.append(clock() - start)
    return found


@with_stack
def _stages(count: int, path: Path) -> dict[str, float]:
    """Measure the seconds that each of _STAGES of the harness takes for ``count`` cases."""
    from corpus.checks.errors import UninformativeError
    from corpus.checks.record_builder import make_record
    from corpus.lowering import lower as lowering
    from corpus.lowering import multiplatform
    from corpus.records.schema import GRADIENT
    from corpus.records.writer import Store
    from corpus.session.case_hooks import CASES_PER_CACHE
    from corpus.stablehlo.program import Program, taken

    spent = dict.fromkeys(_STAGES, 0.0)

    @contextmanager
    def timed(stage: str) -> Iterator[None]:
        start = time.perf_counter()
        try:
            yield
        finally:
            spent[stage] += time.perf_counter() - start

    store = Store(path, {})
    for number, case in enumerate(_cases(count), 1):
        if number % CASES_PER_CACHE == 0:
            free_memory()
        with timed("build source"):
            kernel = case.kernel()
        with timed("trace"):
            traced = lowering.traced(kernel)
        with timed("lower and print"):
            texts = {
                direction: multiplatform.texts(each, BOTH, cross_check=False)
                for direction, each in traced.items()
            }
        programs = [
            Program(direction, target, text, taken(found.inputs, len(kernel.inputs)))
            for direction, found in texts.items()
            for target, text in found.by_platform.items()
        ]
        said = GRADIENT if "backward" in texts else "none"
        try:
            with timed("verify and describe"):
                record = make_record(case.id, kernel, lowering.Lowering(tuple(programs), said))
        except UninformativeError:  # The harness draws another one, which no stage here counts.
            continue
        with timed("write"):
            store.add(case.id, record.to_json())
    with timed("write"):
        store.finish()
    return spent


def _emission(path: Path, count: int) -> list[str]:
    return [f"--emit-jsonl={path}", f"--count={count}", "--kernels=original"]


def _harness(path: Path, count: int, workers: int) -> Run:
    return _process([*_PYTEST, "-q", "-n", str(workers), *_emission(path, count)])


def _process(command: Sequence[str]) -> Run:
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8")
    peaks: dict[int, float] = {}
    done = threading.Event()
    watcher = threading.Thread(target=_watch, args=(process.pid, peaks, done))
    watcher.start()
    output, _ = process.communicate()
    seconds = time.perf_counter() - start
    done.set()
    watcher.join()
    if process.returncode:
        raise _cli.InputError(f"{' '.join(command)} failed\n{output}")
    own = peaks.pop(process.pid, 0.0)
    return Run(seconds, own, max(peaks.values(), default=0.0))


def _watch(root: int, peaks: dict[int, float], done: threading.Event) -> None:
    """Record the peak memory of ``root`` and its children, in MB, until ``done`` is set."""
    while not done.wait(0.2):
        for process in [root, *_children(root)]:
            try:
                status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
            except (FileNotFoundError, ProcessLookupError):  # It ended in between.
                continue
            for line in status.splitlines():
                if line.startswith("VmHWM:"):
                    peaks[process] = int(line.split()[1]) / 1024


def _children(process: int) -> Iterable[int]:
    try:
        return [
            int(child)
            for child in Path(f"/proc/{process}/task/{process}/children").read_text(encoding="utf-8").split()
        ]
    except FileNotFoundError:
        return []


def _per_record(seconds: list[float], count: int) -> str:
    return f"{median(seconds) / count * 1000:.1f}"


def _ratio(above: list[float], below: list[float]) -> float:
    return median(one / other for one, other in zip(above, below, strict=True))


def _machine() -> str:
    from corpus.stablehlo.jax_compat import versions

    cores = multiprocessing.cpu_count()
    return f"{cores} cores, Python {platform.python_version()}, JAX {versions()['JAX']}"


if __name__ == "__main__":
    sys.exit(main())
