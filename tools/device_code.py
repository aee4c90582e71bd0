"""What a device's own compiler makes of a corpus's programs, held to the code that the corpus has of them.

--optimized compiles without the device, for a description of it. Where the device is, this compiles the same
texts for it: untuned, which should give the same, and as JAX does by default, where XLA tunes products and
convolutions by the clock. Prints, of each record with other HLO or PTX, the first line that differs, and how
many have the same.
"""

import os
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jax

from corpus import gpu, lines
from corpus.build import code_fields
from corpus.checks import CheckError
from corpus.differences import first_difference
from corpus.lines import CorpusError
from corpus.lowering import versions
from corpus.on_device import devices_needed
from corpus.optimized import CODE_FIELDS, Compiler
from corpus.reading import RecordError, kernel_of, programs_of
from tools.crew import Lost, crew
from tools.options import BAD_INPUT, Parser, add_workers, need_pebble

# How each device's compiler is asked, and with which options: first as it should give the same.
_WAYS: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "cpu": {"by default": {}},
    "cuda": {"untuned": {"xla_gpu_autotune_level": "0"}, "by default": {}},
}
_PATIENCE = 600.0  # Seconds for a record.
_WIDTH = 300  # Of what is said of a record.

Place = tuple[str, str]  # A way and a field.


@dataclass(frozen=True)
class Held:
    """A record held to ``device``, a kind: the first difference where there is one, or why it was not."""

    device: str
    differences: Mapping[Place, str] = field(default_factory=dict)
    left: str = ""


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; returns 0, 1 where the first way gave other code, 3 for bad input or no device."""
    parser = Parser(prog="python -m tools.device_code", description=__doc__)
    parser.add_argument("corpus", metavar="CORPUS", type=Path, help="a .jsonl file made with --optimized")
    parser.add_argument("--device", choices=_WAYS, default="cuda", help="whose compiler (default: cuda)")
    add_workers(parser)
    options = parser.parse_args(arguments)
    need_pebble(parser)
    if options.device == gpu.PLATFORM and not (found := gpu.search()).count:
        print(f"device_code: {found.reason}", file=sys.stderr)
        return BAD_INPUT
    for name, value in gpu.MEMORY.items():
        os.environ.setdefault(name, value)
    try:
        return hold_all(options.corpus, options.device, options.workers)
    except (CorpusError, OSError) as error:
        print(f"device_code: {error}", file=sys.stderr)
        return BAD_INPUT


def hold_all(corpus: Path, platform: str, workers: int) -> int:
    """Prints what became of each record; returns the exit status. Raises CorpusError, OSError."""
    places = [(way, name) for way in _WAYS[platform] for name in _fields(platform)]
    same, left = Counter[Place](), Counter[str]()
    compilers, devices = set[str](), set[str]()
    judged = 0
    with crew(workers, _PATIENCE, _start, platform) as run:
        for (record, _), held in run(_hold, ((record, platform) for record in _records(corpus, platform))):
            compilers.add(" for ".join(record[f"{platform}_compiler"].values()))
            if isinstance(held, Lost) or held.left:
                left[held.reason if isinstance(held, Lost) else held.left] += 1
                continue
            judged += 1
            devices.add(held.device)
            same.update(place for place in places if place not in held.differences)
            for (way, name), difference in held.differences.items():
                print(f"record {record['id']}, {name}, {way}: {difference}"[:_WIDTH])
    print(f"in the corpus: the code of {', '.join(sorted(compilers))}")
    print(
        f"held to it: that of jaxlib {versions()['jaxlib']} for {', '.join(sorted(devices)) or 'no device'}"
    )
    for place in places:
        print("  {0}: {2:,} of {3:,} records have the same {1}".format(*place, same[place], judged))
    for reason, count in left.items():
        print(f"  left out: {count:,}, {reason}")
    first = places[: len(_fields(platform))]
    return 0 if judged and all(same[place] == judged for place in first) else 1


def _fields(platform: str) -> Sequence[str]:
    return [name for name in CODE_FIELDS[platform] if name != f"{platform}_compiler"]


def _records(corpus: Path, platform: str) -> Iterator[dict[str, Any]]:
    for number, record in lines.records(corpus):
        for name in CODE_FIELDS[platform]:
            if name not in record:
                raise CorpusError(f"{corpus}, line {number}: it has no {name}, which --optimized makes")
        try:
            kernel_of(record), programs_of(record)
        except RecordError as error:
            raise CorpusError(f"{corpus}, line {number}: no record: {error}") from error
        yield record


def _start(platform: str) -> None:
    if platform == gpu.PLATFORM and "JAX_PLATFORMS" not in os.environ:
        jax.config.update("jax_platforms", gpu.PLATFORMS)  # type: ignore[no-untyped-call]  # JAX left it untyped.


def _hold(task: tuple[Mapping[str, Any], str]) -> Held:
    record, platform = task
    kernel = kernel_of(record)
    programs = [program for program in programs_of(record) if program.platform == platform]
    devices = jax.devices(platform)
    device = devices[0].device_kind
    if (needed := devices_needed(programs)) > len(devices):
        return Held(device, left=f"for {needed} devices, of which there are {len(devices)}")
    differences = {}
    for way, options in _WAYS[platform].items():
        try:
            made = code_fields(kernel, programs, [Compiler(platform, device, jax.__version__, options)])
        except (CheckError, ValueError) as error:
            differences.update({(way, name): str(error) for name in _fields(platform)})
            continue
        for name in _fields(platform):
            here, there = (_without_target(text) for text in (made[name], record[name]))
            if here != there:
                differences[way, name] = first_difference(here, there)
    return Held(device, differences)


def _without_target(text: str) -> str:
    """Without the first line, which names what the code was compiled for."""
    return text.partition("\n")[2]


if __name__ == "__main__":
    sys.exit(main())
