"""Programs that JAX wrote while it ran a user's command, paired across two versions as corpora for drift.

JAX writes the StableHLO of every program that it compiles into the folder that JAX_DUMP_IR_TO names, in files
such as ``jax_ir0004_jit_f_compile.mlir``.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from corpus.execution.element_types import ELEMENT_TYPES
from corpus.records.dtypes import DTYPES
from corpus.records.json_objects import to_values
from corpus.records.schema import UncheckedRecord
from corpus.stablehlo.locations import split
from corpus.stablehlo.program import Program, places_of, sections
from corpus.upgrade.signatures import shapes
from kernels import Input

_NAME = re.compile(r"jax_ir(\d+)_(?:jit|pjit|pmap)_(.*)_compile\.mlir")
_PLACE = re.compile(r'^#loc\d* = loc\("([^"]+\.py)":(\d+)', re.MULTILINE)
_LIBRARIES = ("/site-packages/", "/dist-packages/", "/lib/python")
_TENSOR = re.compile(r"tensor<((?:\d+x)*)([^<>]+|complex<\w+>)>")
# Intervals that nobody declares: no values are known that a user's programs take.
_FLOATS, _INTEGERS, _BITS, _BOOLEANS = (-2.0, 2.0), (0, 9), (0, 2**32 - 1), (0, 1)

# A kernel has an input; a program without arguments does not take it.
_NO_INPUT = Input("unused", (), "float32", 0.0, 1.0)

# The place of a program among those of its run: its function, its signature, and which of these it is.
_Key = tuple[str, str, int]


@dataclass(frozen=True)
class Dumped:
    """A program that JAX compiled for the function ``name``; ``place`` is the user's line that called it.

    It is not ``valid`` where this JAX does not read it.
    """

    name: str
    program: Program
    place: str
    valid: bool = True


def read(folder: Path, root: Path | None = None) -> list[Dumped]:
    """The programs in ``folder``, in the order of their compilation, each text of a function once.

    Places in files below ``root`` are relative to it. A program that is not valid StableHLO here, such as one
    of a newer JAX, has its text as it is.
    """
    found: dict[tuple[str, str], Dumped] = {}
    files = [(match, path) for path in folder.iterdir() if (match := _NAME.fullmatch(path.name))]
    for match, path in sorted(files, key=lambda each: (int(each[0][1]), each[1].name)):
        text = path.read_text(encoding="utf-8", errors="replace")
        if root is not None:
            text = text.replace(f'loc("{root}/', 'loc("')
        try:
            plain, places = split(text)
        except ValueError:
            dumped = Dumped(match[2], Program("forward", "cpu", text), _place(text), valid=False)
        else:
            dumped = Dumped(match[2], Program("forward", "cpu", plain, None, places), _place(text))
        found.setdefault((dumped.name, dumped.program.text), dumped)
    return [*found.values()]


def _place(text: str) -> str:
    """The first user's line among the locations in ``text``; "" if there is none."""
    for path, line in _PLACE.findall(text):
        if not any(part in path for part in _LIBRARIES):
            return f"{path}:{line}"
    return ""


def paired(old: Sequence[Dumped], new: Sequence[Dumped]) -> Iterator[tuple[Dumped | None, Dumped | None]]:
    """Pair the programs of two runs; those without a partner come first.

    Those of a function belong together that have the same text, then, in their order, those of the same
    signature, those of the same shapes, and then the others.
    """
    pairs: list[tuple[Dumped | None, Dumped | None]] = []
    left: list[list[Dumped]] = [[*old], [*new]]
    for key in (_text, _signature, _shapes, _name):
        numbered = [_numbered(key, each) for each in left]
        both = [name for name in numbered[0] if name in numbered[1]]
        pairs += [(numbered[0][name], numbered[1][name]) for name in both]
        left = [[each for name, each in side.items() if name not in both] for side in numbered]
    yield from ((each, None) for each in left[0])
    yield from ((None, each) for each in left[1])
    yield from pairs


def _text(each: Dumped) -> str:
    return each.program.text


def _signature(each: Dumped) -> str:
    return each.program.signature if each.valid else ""


def _shapes(each: Dumped) -> str:
    return shapes(each.program) if each.valid else ""


def _name(_: Dumped) -> str:
    return ""


def _numbered(key: Any, programs: Iterable[Dumped]) -> Mapping[_Key, Dumped]:
    found: dict[_Key, Dumped] = {}
    counts: dict[tuple[str, str], int] = {}
    for each in programs:
        named = each.name, key(each)
        counts[named] = counts.get(named, -1) + 1
        found[*named, counts[named]] = each
    return found


def records(
    pairs: Iterable[tuple[Dumped | None, Dumped | None]], versions: Sequence[str]
) -> Iterator[tuple[dict[str, Any] | None, dict[str, Any] | None]]:
    """Both records of each of ``pairs``, as JSON values of one id, made by these ``versions`` of JAX."""
    counts: dict[str, int] = {}
    for number, pair in enumerate(pairs):
        known = pair[0] or pair[1]
        assert known is not None
        index = counts[known.name] = counts.get(known.name, -1) + 1
        old, new = (
            None if each is None else _record(number, index, each, known.place, version)
            for each, version in zip(pair, versions, strict=True)
        )
        yield old, new


def _record(number: int, index: int, dumped: Dumped, place: str, version: str) -> dict[str, Any]:
    inputs = (
        [_input(at, kind) for at, kind in enumerate(dumped.program.contents.arguments)]
        if dumped.valid
        else []
    )
    record = UncheckedRecord(
        id=number,
        kernel_name=dumped.name,
        python=f"# {dumped.name}, compiled for {place or 'a library'}\n",
        type=dumped.name,
        template=dumped.name,
        seed=0,
        index=index,
        attempt=0,
        inputs=inputs or [_NO_INPUT],
        static={},
        argnums=[],
        forward_inputs=[*range(len(inputs))],
        backward_inputs=None,
        cpp=sections([dumped.program], "cpu", []),
        cuda=None,
        jax_version=version,
        places=places_of([dumped.program]),
    )
    return to_values(record)


def _input(at: int, kind: str) -> Input:
    """An input of the MLIR type ``kind``, or any for one that no kernel takes, such as a token of effects.

    A program with the latter does not run, and a report says so where its ops are others.
    """
    match = _TENSOR.fullmatch(kind)
    dtype = ELEMENT_TYPES.get(match[2]) if match else None
    if match is None or dtype not in DTYPES:
        return replace(_NO_INPUT, name=f"arg{at}")
    shape = tuple(int(size) for size in match[1].split("x") if size)
    return Input(f"arg{at}", shape, dtype, *_interval(dtype))


def _interval(dtype: str) -> tuple[float, float]:
    if dtype == "bool":
        return _BOOLEANS
    if dtype in ("uint32", "uint64"):  # As the keys of random numbers.
        return _BITS
    if dtype.startswith(("int", "uint")):
        return (0, 1) if dtype.endswith(("int2", "int4")) else _INTEGERS
    return _FLOATS
