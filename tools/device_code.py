"""Compare the optimized code in a corpus with the code of a device's own compiler.

The corpus must be made with --optimized, which compiles for a description of the device. On a machine with
the device, this compiles the same programs for it: untuned, which should give the same code, and as JAX does
by default, where XLA tunes products and convolutions by measurements. XLA's notes on how it chose to run an
op are not compared. Prints the first line that differs for each record with other HLO or PTX, and counts the
records whose code is the same.
"""

import argparse
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jax

from corpus.checks.compiled_code import code_fields
from corpus.checks.device_checks import devices_needed
from corpus.checks.errors import CheckError
from corpus.codegen.hlo_text import BRACED
from corpus.codegen.xla_compilers import CODE_FIELDS, Compiler
from corpus.records.json_objects import RecordError, from_values, to_values
from corpus.records.reader import CorpusError, records
from corpus.records.schema import Record
from corpus.sandbox import bubblewrap
from corpus.sandbox.processes import Task, WorkerProcesses, one_line
from corpus.sandbox.worker import Job, Limits
from corpus.session import gpu_detection as gpu
from corpus.session.gpu_plugin import WORKERS
from corpus.stablehlo.jax_compat import versions
from corpus.stablehlo.program import programs_of
from corpus.stablehlo.textual_diff import first_difference
from corpus.worker_pool import UNREADABLE, Lost, WorkerPool
from tools import _cli

GROUP = _cli.COMPILERS
# The options of each device's compiler by the name of the mode; the first mode should give the corpus's code.
_MODES: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "cpu": {"by default": {}},
    "cuda": {"untuned": {"xla_gpu_autotune_level": "0"}, "by default": {}},
}
# XLA's notes on how it chose to run an op, which it leaves out under autotune level 0.
_CHOICE = rf'"(?:algorithm":{BRACED}|(?:selected_algorithm|autotune_workspace_size)":"?[^",}}]*"?)'
_TUNING = re.compile(
    rf', backend_config=\{{[^{{}}]*"native_emitter_backend_config":{BRACED}\}}|{_CHOICE},|,{_CHOICE}'
    r"|(?<=, )s8\[\d+\]\{0\}(?=\) custom-call\()"  # Scratch memory of the call.
)
JOB = Job("tools.device_code:compared")
_TIME_LIMIT = 600.0  # Seconds of processor time for a record.
_WIDTH = 300  # Of the line printed about a record.

Place = tuple[str, str]  # A mode and a field.


@dataclass(frozen=True)
class Comparison:
    """A record compared with the code that ``device`` makes: the first difference of each field.

    ``skipped`` is the reason if it was not compared.
    """

    device: str
    differences: Mapping[str, str] = field(default_factory=dict)
    skipped: str = ""


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "device_code",
        __doc__,
        example="corpus/data/optimized.jsonl --device cpu",
        found="the device's compiler gave other code (for CUDA: untuned), or no record was compared",
        needs=["pebble"],
    )
    _cli.add_corpus(parser, "a .jsonl file made with --optimized, plain, gzip or Zstandard")
    parser.add_argument(
        "--device", choices=_MODES, default="cuda", help="the device that compiles (default: cuda)"
    )
    _cli.add_workers(parser)
    _cli.add_sandbox(parser)
    return parser


def _run(options: argparse.Namespace) -> int:
    if options.device == gpu.PLATFORM:
        if not (found := gpu.search()).count:
            raise _cli.InputError(found.reason)
        if not options.trust:
            raise bubblewrap.SandboxError("a GPU's compiler and driver cannot be reached from one")
        for name, value in gpu.MEMORY.items():
            os.environ.setdefault(name, value)
        return compare_all(options.corpus, options.device, min(options.workers, WORKERS), None)
    limits = _cli.limits("device_code", options, _TIME_LIMIT)
    return compare_all(options.corpus, options.device, options.workers, limits)


def compare_all(corpus: Path, platform: str, workers: int, limits: Limits | None) -> int:
    """Print each difference and the counts; return the exit status.

    Without ``limits``, nothing is sandboxed. Raises CorpusError, OSError, WorkerError.
    """
    places = [(mode, name) for mode in _MODES[platform] for name in _fields(platform)]
    same, skipped = Counter[Place](), Counter[str]()
    compilers, devices = set[str](), set[str]()
    compared = Counter[str]()
    for mode in _MODES[platform]:  # In processes of its own: the results of tuning stay in their memory.
        for record, found in _compared(corpus, platform, mode, workers, limits):
            compilers.add(" for ".join(getattr(record, f"{platform}_compiler").values()))
            if found.skipped:
                skipped[f"{mode}, {found.skipped}"] += 1
                continue
            compared[mode] += 1
            devices.add(found.device)
            same.update((mode, name) for name in _fields(platform) if name not in found.differences)
            for name, difference in found.differences.items():
                print(f"record {record.id}, {name}, {mode}: {difference}"[:_WIDTH])
    print(f"in the corpus: the code of {', '.join(sorted(compilers))}")
    targets = ", ".join(sorted(devices)) or "no device"
    print(f"compared with it: the code of jaxlib {versions()['jaxlib']} for {targets}")
    for place in places:
        mode, name = place
        print(f"  {mode}: {same[place]:,} of {compared[mode]:,} records have the same {name}")
    for reason, count in skipped.items():
        print(f"  left out: {count:,}, {reason}")
    first = next(iter(_MODES[platform]))
    same_code = compared[first] and all(same[first, name] == compared[first] for name in _fields(platform))
    return _cli.NOTHING_FOUND if same_code else _cli.FOUND


def _fields(platform: str) -> Sequence[str]:
    return [name for name in CODE_FIELDS[platform] if name != f"{platform}_compiler"]


def _records(corpus: Path, platform: str) -> Iterator[Record]:
    for number, record in records(corpus, Record):
        for name in CODE_FIELDS[platform]:
            if getattr(record, name) is None:
                raise CorpusError(f"{corpus}, line {number}: it has no {name}, which --optimized makes")
        yield record


def _compared(
    corpus: Path, platform: str, mode: str, workers: int, limits: Limits | None
) -> Iterator[tuple[Record, Comparison]]:
    """The records, each compared with the device's code."""
    if limits is None:
        tasks = ((record, platform, mode) for record in _records(corpus, platform))
        with WorkerPool(workers, _TIME_LIMIT, _start, platform) as pool:
            for (record, _, _), found in pool.run(_compare, tasks):
                yield record, Comparison("", skipped=found.words) if isinstance(found, Lost) else found
        return
    sent = (
        Task({"record": record.to_values(), "platform": platform, "mode": mode}, about=record)
        for record in _records(corpus, platform)
    )
    with WorkerProcesses(workers, limits, JOB) as processes:
        for task, result in processes.run(sent):
            yield task.about, _answer(result, platform)


def _answer(result: dict[str, Any] | Lost, platform: str) -> Comparison:
    """Parse the answer of a sandboxed worker, which an attacked one may have forged."""
    if isinstance(result, Lost):
        return Comparison("", skipped=result.words)
    try:
        found = from_values(Comparison, result)
    except RecordError:
        return Comparison("", skipped=UNREADABLE)
    if not found.differences.keys() <= {*_fields(platform)}:
        return Comparison("", skipped=UNREADABLE)
    lines = {name: one_line(text, _WIDTH) for name, text in found.differences.items()}
    return Comparison(one_line(found.device, _WIDTH), lines, one_line(found.skipped, _WIDTH))


def compared(values: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
    """The work of a sandboxed worker: a record compared with the device's code, as plain data."""
    record = Record.from_values(values["record"])
    return to_values(_compare((record, values["platform"], values["mode"])))


def _start(platform: str) -> None:
    if platform == gpu.PLATFORM and "JAX_PLATFORMS" not in os.environ:
        jax.config.update("jax_platforms", gpu.PLATFORMS)  # type: ignore[no-untyped-call]  # JAX left it untyped.


def _compare(task: tuple[Record, str, str]) -> Comparison:
    record, platform, mode = task
    kernel = record.kernel
    programs = [program for program in programs_of(record) if program.platform == platform]
    try:
        devices = jax.devices(platform)
    except RuntimeError as error:
        return Comparison("", skipped=str(error).partition("\n")[0])
    device = devices[0].device_kind
    if (needed := devices_needed(programs)) > len(devices):
        return Comparison(device, skipped=f"for {needed} devices, of which there are {len(devices)}")
    compiler = Compiler(platform, device, jax.__version__, _MODES[platform][mode])
    try:
        made = code_fields(kernel, programs, [compiler])
    except (CheckError, ValueError) as error:
        return Comparison(device, dict.fromkeys(_fields(platform), str(error)))
    differences = {}
    for name in _fields(platform):
        here, there = (_without_notes(text) for text in (made[name], getattr(record, name)))
        if here != there:
            differences[name] = str(first_difference(here, there))
    return Comparison(device, differences)


def _without_notes(text: str) -> str:
    """Return ``text`` without its first line, which names the target, and without XLA's notes."""
    return _TUNING.sub("", text.partition("\n")[2])


if __name__ == "__main__":
    sys.exit(main())
