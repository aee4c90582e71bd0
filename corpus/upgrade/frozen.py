"""Frozen programs: kernels as an earlier JAX lowered them, kept as bytes and run by the one that is here.

A folder for each minor line of JAX holds a file for each kernel type: a packed tar, with a folder for each
of the type's cases. In it lie `case.json`; the programs for the CPU: `.mlir.bc` is StableHLO's portable
artifact, which later versions promise to read for five years, `.jax` what jax.export serializes, where the
text holds other dialects, which JAX promises to read for six months; and `values.bin`: the arrays that
`types` in the JSON names, inputs first, one after the other as they lie in memory (C order, little-endian).
"""

import contextlib
import functools
import gzip
import io
import json
import random
import tarfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import export
from jax.extend.mlir import ir
from jax.extend.mlir.dialects import stablehlo

from corpus.checks.kernel_checks import apart
from corpus.checks.record_builder import lower_kernel
from corpus.execution.engines import INTERPRETER, PLAINLY, XLA, Run, compiled, interpreter, xla
from corpus.lowering.lower import export_for_cpu, needs_x64, traced
from corpus.numerics.sampling import draw, nudged
from corpus.numerics.tolerances import difference, tolerance
from corpus.records.platforms import BOTH
from corpus.records.sections import Direction
from corpus.stablehlo.context import context, parse
from corpus.stablehlo.custom_calls import targets
from corpus.stablehlo.jax_compat import enable_x64, versions
from corpus.stablehlo.op_names import floats, ops
from corpus.stablehlo.program import Program
from corpus.stablehlo.serialization import pure
from corpus.stablehlo.shape_refinement import closed
from corpus.upgrade.baselines import line, name_of
from corpus.upgrade.known_failures import Limit
from kernels import Input, Kernel

PREFIX = "frozen-jax-"
SUFFIX = ".tar.gz"
PORTABLE, EXPORT = "portable artifact", "jax.export"
_MEMBER = {PORTABLE: ".mlir.bc", EXPORT: ".jax"}

_POINTS = 32  # Drawn at most, until
_STEADY = 1 / 8  # moving the inputs by their last place moves no output by more than this part of the bound,
_SHAKEN = 4  # which is tried as often.
_SAMPLE = 0.1  # Of the cases, those that XLA runs besides the interpreter.

Arrays = Sequence[np.ndarray]


class FrozenError(ValueError):
    """What cannot be frozen or read; the message is one line that names the kernel or the file."""


@dataclass(frozen=True)
class Frozen:
    """A kernel and its programs for the CPU under one JAX, with their values at one point.

    ``date`` is when it was frozen, in ISO's form; ``versions`` has JAX's, jaxlib's and StableHLO's numbers.
    ``targets`` are the custom-call targets of each platform's texts and, under "jax.export" where it wrote
    any, of the programs in that form, for which it may choose older ones. ``forms`` and ``programs`` are what
    each direction is kept as, and its bytes; ``outputs`` what the Python under jax.jit gave there and then.
    """

    kernel: Kernel
    date: str
    versions: Mapping[str, str]
    targets: Mapping[str, Sequence[str]]
    forms: Mapping[Direction, str]
    programs: Mapping[Direction, bytes]
    inputs: Arrays
    outputs: Mapping[Direction, Arrays]

    @property
    def case(self) -> str:
        return f"{self.kernel.template}-{self.kernel.index}"

    @property
    def line(self) -> str:
        return name_of(line(self.versions["JAX"]))


def freeze(kernel: Kernel, date: str) -> Frozen:
    """``kernel`` as the running JAX lowers it. Raises whatever lowering raises, and FrozenError."""
    programs = lower_kernel(kernel, BOTH)
    texts = {program.direction: program.text for program in programs if program.platform == "cpu"}
    forms = {direction: PORTABLE if pure(text) else EXPORT for direction, text in texts.items()}
    serialized = {
        direction: _artifact(text) if pure(text) else _exported(kernel, direction)
        for direction, text in texts.items()
    }
    inputs, outputs = _values(kernel, texts)
    exported = [read(EXPORT, serialized[name])[0] for name, form in forms.items() if form == EXPORT]
    pinned = called(programs)
    if found := set().union(*map(targets, exported)):
        pinned[EXPORT] = sorted(found)
    return Frozen(kernel, date, versions(), pinned, forms, serialized, inputs, outputs)


def called(programs: Sequence[Program]) -> dict[str, list[str]]:
    """The custom-call targets in ``programs``, by platform."""
    return {
        platform: sorted(set().union(*(targets(each.text) for each in programs if each.platform == platform)))
        for platform in BOTH
    }


def _artifact(text: str) -> bytes:
    artifact: bytes = stablehlo.serialize_portable_artifact(parse(text), stablehlo.get_current_version())
    return artifact


def _exported(kernel: Kernel, direction: Direction) -> bytes:
    with _without_paths():
        return bytes(export_for_cpu(kernel, direction).serialize())


@contextlib.contextmanager
def _without_paths() -> Iterator[None]:
    """Keeps this machine's paths out of the locations, and most of these out of the bytes."""
    changed = {"jax_traceback_in_locations_limit": 0, "jax_hlo_source_file_canonicalization_regex": ".*"}
    before = {name: getattr(jax.config, name) for name in changed}
    try:
        for name, value in changed.items():
            jax.config.update(name, value)  # type: ignore[no-untyped-call]  # JAX left it untyped.
        yield
    finally:
        for name, value in before.items():
            jax.config.update(name, value)  # type: ignore[no-untyped-call]  # JAX left it untyped.


def _values(kernel: Kernel, texts: Mapping[Direction, str]) -> tuple[Arrays, Mapping[Direction, Arrays]]:
    """The inputs and outputs at the first point where rounding has little say; else, where it has least."""
    cpu = jax.devices("cpu")[0]
    with enable_x64(needs_x64(kernel.inputs)), jax.default_device(cpu):
        programs = {name: found.lower().compile(PLAINLY) for name, found in traced(kernel).items()}
        found: list[tuple[float, Arrays, Mapping[Direction, Arrays]]] = []
        for number in range(_POINTS):
            rng = random.Random(f"{kernel.template}/{kernel.seed}/{kernel.index}/frozen {number}")
            inputs = draw(kernel.inputs, rng)
            outputs = _run_all(programs, inputs)
            if not all(map(_finite, outputs.values())):
                continue
            shaken = [_run_all(programs, nudged(inputs, rng)) for _ in range(_SHAKEN)]
            moved = max(
                apart(outputs[name], other[name]) / bound(text)
                for other in shaken
                for name, text in texts.items()
            )
            found.append((moved, inputs, outputs))
            if moved <= _STEADY:
                break
    found = [each for each in found if each[0] <= 1]
    if not found:
        raise FrozenError(f"rounding the inputs decides the outputs at all of {_POINTS} points")
    return min(found, key=lambda each: each[0])[1:]


def _run_all(programs: Mapping[Direction, Any], inputs: Arrays) -> dict[Direction, Arrays]:
    return {
        name: [np.asarray(leaf) for leaf in jax.tree.leaves(program(*inputs))]
        for name, program in programs.items()
    }


def _finite(arrays: Arrays) -> bool:
    return all(np.isfinite(each).all() for each in arrays if jnp.issubdtype(each.dtype, jnp.inexact))


def bound(text: str) -> float:
    """How far two runs of ``text`` may be apart, by its dtypes and ops."""
    return tolerance((floats(text) or ["f64"])[0], ops(text))


# A check of a frozen case -> None where it holds, else what is wrong.
Found = dict[str, str | None]


def check(frozen: Frozen, *, everything: bool) -> Found:
    """What the running JAX makes of ``frozen``, check by check; None where a check holds.

    Each direction is read, run by the interpreter where that can and by XLA where it cannot (``everything``:
    by XLA always), and its outputs are compared. Each custom-call target is looked for in what the kernel's
    Python lowers to now.
    """
    found: Found = {}
    for direction in frozen.programs:
        found |= _check_program(frozen, direction, everything=everything)
    return found | _check_targets(frozen)


def _check_program(frozen: Frozen, direction: Direction, *, everything: bool) -> Found:
    reading = f"{direction} read"
    try:
        text, exported = read(frozen.forms[direction], frozen.programs[direction])
        runs = closed(text, frozen.kernel.inputs)
        interpreted = interpreter(runs)
    except (ValueError, LookupError, RuntimeError, ir.MLIRError) as error:
        return {reading: _first_line(error)}
    found: Found = {reading: None}
    if interpreted is not None:
        found[f"{direction} {INTERPRETER}"] = _check_values(frozen, direction, text, interpreted)
    if interpreted is None or everything or targets(text):  # Whose calls are this version's own in XLA alone.
        try:
            run = compiled(exported, frozen.inputs) if exported else xla(runs)
        except ValueError as error:
            found[f"{direction} {XLA}"] = _first_line(error)
        else:
            found[f"{direction} {XLA}"] = _check_values(frozen, direction, text, run)
    return found


def read(form: str, program: bytes) -> tuple[str, export.Exported | None]:
    """The text of a frozen program, and what jax.export makes of it where that is its form.

    Raises ValueError, LookupError, RuntimeError or MLIRError where this version does not read it.
    """
    if form == EXPORT:
        exported = export.deserialize(bytearray(program))
        return str(parse(exported.mlir_module())), exported
    return str(stablehlo.deserialize_portable_artifact(context(), program)), None


def _check_values(frozen: Frozen, direction: Direction, text: str, run: Run) -> str | None:
    kept = frozen.outputs[direction]
    try:
        values = run(frozen.inputs)
    except (ValueError, RuntimeError) as error:
        return _first_line(error)
    if types(values) != types(kept):
        return f"gives {', '.join(types(values))}, but gave {', '.join(types(kept))}"
    for position, (value, before) in enumerate(zip(values, kept, strict=True)):
        if (far := difference(value, before)) > bound(text):
            return f"output {position} differs by {far:.2g}, allowed {bound(text):.2g}"
    return None


def _check_targets(frozen: Frozen) -> Found:
    lowering = "python lowered"
    try:
        exported = [name for name, form in frozen.forms.items() if form == EXPORT]
        now = emitted(frozen.kernel, tuple(exported) if EXPORT in frozen.targets else ())
    except Exception as error:  # Whatever tracing and lowering raise: it is reported under its own name.
        return {lowering: f"{type(error).__name__}: {_first_line(error)}"}
    found: Found = {lowering: None}
    for platform, kept in frozen.targets.items():
        for target in sorted({*kept, *now[platform]}):
            check = f"{platform} custom-call target {target}"
            if target not in now[platform]:
                new = ", ".join(sorted({*now[platform]}.difference(kept))) or "none"
                found[check] = f"vanished; new: {new}"
            else:
                found[check] = None if target in kept else "new"
    return found


def verdict(frozen: Frozen, found: Found, jax_version: str, limits: Iterable[Limit]) -> list[str]:
    """What is wrong with ``frozen`` under ``jax_version`` and no limit, and the limits that do not hold."""
    mine = {limit.check: limit for limit in limits if limit.meets(frozen.line, frozen.case, jax_version)}
    wrong = []
    for check, fault in found.items():
        limit = mine.pop(check, None)
        if fault is not None and (limit is None or not fault.startswith(limit.says)):
            wrong.append(f"{check} of JAX {frozen.versions['JAX']}: {fault}")
        elif fault is None and limit is not None:
            wrong.append(f"{check}: the limit no longer holds: {limit.reason}")
    # A check that did not run says nothing of its limit; a target that is nowhere does.
    gone = [limit for name, limit in mine.items() if "target" in name and "python lowered" in found]
    return wrong + [f"{limit.check}: the limit no longer holds: {limit.reason}" for limit in gone]


@functools.lru_cache(maxsize=16)  # The kernels of one case under several lines come one after the other.
def emitted(kernel: Kernel, directions: tuple[Direction, ...]) -> Mapping[str, Sequence[str]]:
    """The custom-call targets that the running JAX emits for ``kernel``, as Frozen has them.

    Under "jax.export" those of the ``directions`` that are kept in its form.
    """
    texts = (str(parse(export_for_cpu(kernel, name).mlir_module())) for name in directions)
    return {
        **called(lower_kernel(kernel, BOTH)),
        EXPORT: sorted(set().union(*map(targets, texts))),
    }


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]


def types(arrays: Arrays) -> list[str]:
    """The types of arrays as `types` has them: float32[2,3]."""
    return [f"{each.dtype.name}[{','.join(map(str, each.shape))}]" for each in arrays]


def save(path: Path, cases: Sequence[Frozen]) -> None:
    """Writes ``cases``, of one type, to ``path``: the same bytes for the same cases, whenever."""
    packed = io.BytesIO()
    with (
        gzip.GzipFile(fileobj=packed, mode="wb", filename="", compresslevel=9, mtime=0) as file,
        tarfile.open(fileobj=file, mode="w", format=tarfile.USTAR_FORMAT) as archive,
    ):
        for frozen in sorted(cases, key=lambda each: each.kernel.index):
            for name, data in _members(frozen):
                entry = tarfile.TarInfo(f"{frozen.kernel.index}/{name}")
                entry.size = len(data)
                archive.addfile(entry, io.BytesIO(data))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(packed.getvalue())


def _members(frozen: Frozen) -> Iterator[tuple[str, bytes]]:
    arrays = [("inputs", frozen.inputs), *frozen.outputs.items()]
    described = {
        "date": frozen.date,
        "versions": frozen.versions,
        "forms": frozen.forms,
        "targets": frozen.targets,
        "types": {name: types(found) for name, found in arrays},
        "kernel": asdict(frozen.kernel),
    }
    yield "case.json", json.dumps(described, indent=1).encode()
    for direction, program in frozen.programs.items():
        yield direction + _MEMBER[frozen.forms[direction]], program
    yield "values.bin", b"".join(each.tobytes() for _, found in arrays for each in found)


def load(path: Path) -> dict[int, Frozen]:
    """The cases in ``path``, by their index. Raises FrozenError where it is not as save() wrote it."""
    members = _unpacked(path)
    try:
        return {index: _case(members, index) for index in _indices(members)}
    except (ValueError, KeyError, TypeError) as error:
        raise FrozenError(f"{path}: not frozen programs: {type(error).__name__}: {error}") from error


def _unpacked(path: Path) -> dict[str, bytes]:
    try:
        data = gzip.decompress(path.read_bytes())  # To the end, where the checksum is.
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            return {entry.name: data[entry.offset_data : entry.offset_data + entry.size] for entry in archive}
    except (OSError, EOFError, zlib.error, tarfile.TarError) as error:
        raise FrozenError(f"{path}: damaged: {error}") from error


def _indices(members: Iterable[str]) -> list[int]:
    return [int(name.partition("/")[0]) for name in members if name.endswith("/case.json")]


@dataclass(frozen=True)
class Place:
    """Where a frozen case lies; ``label`` is such as 0.10-branch-3."""

    path: Path
    label: str
    index: int

    @property
    def sampled(self) -> bool:
        """Whether the case is of the part that both engines run."""
        return random.Random(self.label).random() < _SAMPLE

    def load(self) -> Frozen:
        """Raises FrozenError."""
        return load(self.path)[self.index]


def places(folder: Path, jax_version: str) -> list[Place]:
    """The cases in ``folder`` frozen under the line of ``jax_version`` and earlier, a kernel's together."""
    found = []
    for path in folder.glob(f"{PREFIX}*/*/*{SUFFIX}"):
        frozen_line = path.parent.parent.name.removeprefix(PREFIX)
        if line(frozen_line) > line(jax_version):
            continue
        try:
            indices = _indices(_unpacked(path))
        except FrozenError:
            indices = [0]  # Whose test then says what is wrong.
        template = path.name.removesuffix(SUFFIX)
        found += [(template, at, line(frozen_line), path) for at in indices]
    return [
        Place(path, f"{name_of(number)}-{template}-{at}", at) for template, at, number, path in sorted(found)
    ]


def _case(members: Mapping[str, bytes], index: int) -> Frozen:
    described = json.loads(members[f"{index}/case.json"])
    arrays = _arrays(members[f"{index}/values.bin"], described["types"])
    forms = described["forms"]
    return Frozen(
        _kernel(described["kernel"]),
        described["date"],
        described["versions"],
        described["targets"],
        forms,
        {direction: members[f"{index}/{direction}{_MEMBER[form]}"] for direction, form in forms.items()},
        arrays.pop("inputs"),
        arrays,
    )


def _kernel(described: Mapping[str, Any]) -> Kernel:
    inputs = tuple(Input(**{**each, "shape": tuple(each["shape"])}) for each in described["inputs"])
    static = tuple((name, value) for name, value in described["static"])
    return Kernel(**{**described, "inputs": inputs, "static": static})


def _arrays(data: bytes, described: Mapping[str, Sequence[str]]) -> Any:
    """The arrays that ``data`` holds one after the other, by the names and types of ``described``."""
    found: dict[str, list[np.ndarray]] = {}
    start = 0
    for name, kinds in described.items():
        found[name] = []
        for kind in kinds:
            dtype, _, dims = kind.removesuffix("]").partition("[")
            shape = tuple(int(dim) for dim in dims.split(",") if dim)
            size = int(np.prod(shape)) * jnp.dtype(dtype).itemsize
            array = np.frombuffer(data[start : start + size], jnp.dtype(dtype)).reshape(shape)
            found[name].append(array)
            start += size
    if start != len(data):
        raise ValueError(f"{len(data)} bytes of values, but the types need {start}")
    return found
