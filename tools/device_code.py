"""Compare the optimized code in a corpus with what a device's own compiler makes.

The corpus must be made with --optimized, which compiles for a description of the device. Where the device
is present, this compiles the same programs for it: untuned, which should give the same code, and as JAX does
by default, where XLA tunes products and convolutions by measuring. XLA's notes on how it chose to run an op
are not compared. Prints the first line that differs of each record with other HLO or PTX, and counts the
records with the same.
"""

import argparse
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import jax

from corpus.checks.compiled_code import code_fields
from corpus.checks.device_checks import devices_needed
from corpus.checks.errors import CheckError
from corpus.codegen.xla_compilers import CODE_FIELDS, Compiler
from corpus.records.reader import CorpusError, records
from corpus.records.schema import Record
from corpus.session import gpu_detection as gpu
from corpus.session.gpu_plugin import WORKERS
from corpus.stablehlo.jax_compat import versions
from corpus.stablehlo.program import programs_of
from corpus.stablehlo.textual_diff import first_difference
from corpus.worker_pool import Lost, WorkerPool
from tools import _cli

GROUP = _cli.COMPILERS
# The options that each device's compiler is given; the first ones should give the corpus's code.
_WAYS: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "cpu": {"by default": {}},
    "cuda": {"untuned": {"xla_gpu_autotune_level": "0"}, "by default": {}},
}
# XLA's notes on how it chose to run an op, which it leaves out under autotune level 0.
_BRACED = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}"
_CHOICE = rf'"(?:algorithm":{_BRACED}|(?:selected_algorithm|autotune_workspace_size)":"?[^",}}]*"?)'
_TUNING = re.compile(
    rf', backend_config=\{{[^{{}}]*"native_emitter_backend_config":{_BRACED}\}}|{_CHOICE},|,{_CHOICE}'
    r"|(?<=, )s8\[\d+\]\{0\}(?=\) custom-call\()"  # Its scratch.
)
_TIME_LIMIT = 600.0  # Seconds of processor time for a record.
_WIDTH = 300  # Of the line printed about a record.

Place = tuple[str, str]  # A way and a field.


@dataclass(frozen=True)
class Held:
    """A record compared with the code that ``device`` makes: the first difference of each field.

    ``left`` is the reason where it was not compared.
    """

    device: str
    differences: Mapping[str, str] = field(default_factory=dict)
    left: str = ""


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "device_code",
        __doc__,
        example="corpus/data/optimized.jsonl --device cpu",
        found="the first of the device's compilations gave other code than the corpus has",
        needs=["pebble"],
    )
    _cli.add_corpus(parser, "a .jsonl file made with --optimized, plain or gzip-compressed")
    parser.add_argument(
        "--device", choices=_WAYS, default="cuda", help="the device that compiles (default: cuda)"
    )
    _cli.add_workers(parser)
    return parser


def _run(options: argparse.Namespace) -> int:
    workers = options.workers
    if options.device == gpu.PLATFORM:
        if not (found := gpu.search()).count:
            raise _cli.InputError(found.reason)
        workers = min(workers, WORKERS)
    for name, value in gpu.MEMORY.items():
        os.environ.setdefault(name, value)
    return hold_all(options.corpus, options.device, workers)


def hold_all(corpus: Path, platform: str, workers: int) -> int:
    """Prints each difference and the counts; returns the exit status. Raises CorpusError, OSError."""
    places = [(way, name) for way in _WAYS[platform] for name in _fields(platform)]
    same, left = Counter[Place](), Counter[str]()
    compilers, devices = set[str](), set[str]()
    judged = Counter[str]()
    for way in _WAYS[platform]:  # In processes of its own: what one has tuned stays in their memory.
        tasks = ((record, platform, way) for record in _records(corpus, platform))
        with WorkerPool(workers, _TIME_LIMIT, _start, platform) as pool:
            for (record, _, _), held in pool.run(_hold, tasks):
                compilers.add(" for ".join(getattr(record, f"{platform}_compiler").values()))
                if isinstance(held, Lost) or held.left:
                    left[f"{way}, {held.reason if isinstance(held, Lost) else held.left}"] += 1
                    continue
                judged[way] += 1
                devices.add(held.device)
                same.update((way, name) for name in _fields(platform) if name not in held.differences)
                for name, difference in held.differences.items():
                    print(f"record {record.id}, {name}, {way}: {difference}"[:_WIDTH])
    print(f"in the corpus: the code of {', '.join(sorted(compilers))}")
    print(
        f"held to it: that of jaxlib {versions()['jaxlib']} for {', '.join(sorted(devices)) or 'no device'}"
    )
    for place in places:
        way, name = place
        print(f"  {way}: {same[place]:,} of {judged[way]:,} records have the same {name}")
    for reason, count in left.items():
        print(f"  left out: {count:,}, {reason}")
    first = next(iter(_WAYS[platform]))
    same_code = judged[first] and all(same[first, name] == judged[first] for name in _fields(platform))
    return _cli.NOTHING_FOUND if same_code else _cli.FOUND


def _fields(platform: str) -> Sequence[str]:
    return [name for name in CODE_FIELDS[platform] if name != f"{platform}_compiler"]


def _records(corpus: Path, platform: str) -> Iterator[Record]:
    for number, record in records(corpus, Record):
        for name in CODE_FIELDS[platform]:
            if getattr(record, name) is None:
                raise CorpusError(f"{corpus}, line {number}: it has no {name}, which --optimized makes")
        yield record


def _start(platform: str) -> None:
    if platform == gpu.PLATFORM and "JAX_PLATFORMS" not in os.environ:
        jax.config.update("jax_platforms", gpu.PLATFORMS)  # type: ignore[no-untyped-call]  # JAX left it untyped.


def _hold(task: tuple[Record, str, str]) -> Held:
    record, platform, way = task
    kernel = record.kernel
    programs = [program for program in programs_of(record) if program.platform == platform]
    try:
        devices = jax.devices(platform)
    except RuntimeError as error:
        return Held("", left=str(error).partition("\n")[0])
    device = devices[0].device_kind
    if (needed := devices_needed(programs)) > len(devices):
        return Held(device, left=f"for {needed} devices, of which there are {len(devices)}")
    compiler = Compiler(platform, device, jax.__version__, _WAYS[platform][way])
    try:
        made = code_fields(kernel, programs, [compiler])
    except (CheckError, ValueError) as error:
        return Held(device, dict.fromkeys(_fields(platform), str(error)))
    differences = {}
    for name in _fields(platform):
        here, there = (_bare(text) for text in (made[name], getattr(record, name)))
        if here != there:
            differences[name] = str(first_difference(here, there))
    return Held(device, differences)


def _bare(text: str) -> str:
    """Without the first line, which names what the code was compiled for, and without _TUNING."""
    return _TUNING.sub("", text.partition("\n")[2])


if __name__ == "__main__":
    sys.exit(main())
