"""Archive of frozen programs: kernels with the programs that an earlier JAX lowered them to.

A folder for each minor version of JAX, such as `frozen-jax-0.10`, holds a file `FAMILY/TYPE.tar.gz` for each
kernel type. In the tar, each case has a folder named by its index, with these members:

- `case.json`: the kernel, the date, the versions, the custom-call targets, the serialization of each
  direction, and `types`, the dtype and shape of each array, and `takes`, the positions of the inputs that
  each program takes, null for all;
- `forward` and `backward`, the programs for the CPU, with a suffix by their serialization: `.mlir.bc` is
  StableHLO's portable artifact, which later versions promise to read for five years; `.jax` is what
  jax.export writes, used where the program holds other dialects, which JAX promises to read for six months;
- `values.bin`: the arrays that `types` lists, inputs first, one after the other as they lie in memory (C
  order, little-endian).
"""

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

import jax.numpy as jnp
import numpy as np

from corpus.records.sections import Direction
from corpus.upgrade.baselines import FROZEN, MinorVersion
from kernels import Input, Kernel

SUFFIX = ".tar.gz"
PORTABLE, EXPORT = "portable artifact", "jax.export"
_MEMBER_SUFFIX = {PORTABLE: ".mlir.bc", EXPORT: ".jax"}

_SAMPLE = 0.1  # Share of the cases that XLA runs besides the interpreter, unless all are asked for.

Arrays = Sequence[np.ndarray]


class FrozenError(ValueError):
    """A kernel cannot be frozen or a file cannot be read; the message is one line that names it."""


@dataclass(frozen=True)
class FrozenKernel:
    """A kernel and its programs for the CPU under one version of JAX, with their values at one point.

    ``date`` is the ISO date of freezing; ``versions`` has the versions of JAX, jaxlib and StableHLO.
    ``targets`` are the custom-call targets of the programs of each platform. Its key "jax.export", present
    if any program in that serialization calls one, has those of the serialized programs: jax.export may
    write older targets than jax.jit. ``forms``, ``programs`` and ``takes``
    are the serialization of each direction, PORTABLE or EXPORT, its bytes, and the positions of the inputs
    that it takes, as in Program. ``outputs`` are those of the Python under jax.jit on ``inputs``.
    """

    kernel: Kernel
    date: str
    versions: Mapping[str, str]
    targets: Mapping[str, Sequence[str]]
    forms: Mapping[Direction, str]
    programs: Mapping[Direction, bytes]
    takes: Mapping[Direction, tuple[int, ...] | None]
    inputs: Arrays
    outputs: Mapping[Direction, Arrays]

    @property
    def case(self) -> str:
        return f"{self.kernel.template}-{self.kernel.index}"

    @property
    def frozen_under(self) -> MinorVersion:
        return MinorVersion.of(self.versions["JAX"])


@dataclass(frozen=True)
class ArchivedCase:
    """The location of a frozen kernel; ``label`` is its test id, such as 0.10-branch-3."""

    path: Path
    label: str
    index: int

    @property
    def sampled(self) -> bool:
        """True if the case is in the sample that both engines run."""
        return random.Random(self.label).random() < _SAMPLE

    def load(self) -> FrozenKernel:
        """Read the case. Raises FrozenError."""
        return load(self.path)[self.index]


def find_cases(folder: Path, jax_version: str) -> list[ArchivedCase]:
    """List the cases in ``folder`` that ``jax_version`` or an earlier JAX froze.

    The cases of one kernel under several versions follow one another.
    """
    found = []
    for path in folder.glob(f"{FROZEN}*/*/*{SUFFIX}"):
        version = MinorVersion.of(path.parent.parent.name.removeprefix(FROZEN))
        if version > MinorVersion.of(jax_version):
            continue
        try:
            indices = _indices(_unpack(path))
        except FrozenError:
            indices = [0]  # Its test reads the file again and fails with the reason.
        template = path.name.removesuffix(SUFFIX)
        found += [(template, index, version, path) for index in indices]
    return [
        ArchivedCase(path, f"{version}-{template}-{index}", index)
        for template, index, version, path in sorted(found)
    ]


def array_types(arrays: Arrays) -> list[str]:
    """The dtype and shape of each array, such as float32[2,3]."""
    return [f"{each.dtype.name}[{','.join(map(str, each.shape))}]" for each in arrays]


def save(path: Path, cases: Sequence[FrozenKernel]) -> None:
    """Write ``cases``, all of one kernel type, to ``path``; the bytes depend on nothing but the cases."""
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


def _members(frozen: FrozenKernel) -> Iterator[tuple[str, bytes]]:
    arrays = [("inputs", frozen.inputs), *frozen.outputs.items()]
    described = {
        "date": frozen.date,
        "versions": frozen.versions,
        "forms": frozen.forms,
        "takes": frozen.takes,
        "targets": frozen.targets,
        "types": {name: array_types(values) for name, values in arrays},
        "kernel": asdict(frozen.kernel),
    }
    yield "case.json", json.dumps(described, indent=1).encode()
    for direction, program in frozen.programs.items():
        yield direction + _MEMBER_SUFFIX[frozen.forms[direction]], program
    yield "values.bin", b"".join(each.tobytes() for _, values in arrays for each in values)


def load(path: Path) -> dict[int, FrozenKernel]:
    """Read the cases in ``path``, by their index. Raises FrozenError if save() did not write it so."""
    members = _unpack(path)
    try:
        return {index: _frozen_kernel(members, index) for index in _indices(members)}
    except (ValueError, KeyError, TypeError) as error:
        raise FrozenError(f"{path}: not frozen programs: {type(error).__name__}: {error}") from error


def _unpack(path: Path) -> dict[str, bytes]:
    try:
        data = gzip.decompress(path.read_bytes())  # To the end, where the checksum is.
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            return {entry.name: data[entry.offset_data : entry.offset_data + entry.size] for entry in archive}
    except (OSError, EOFError, zlib.error, tarfile.TarError) as error:
        raise FrozenError(f"{path}: damaged: {error}") from error


def _indices(members: Iterable[str]) -> list[int]:
    return [int(name.partition("/")[0]) for name in members if name.endswith("/case.json")]


def _frozen_kernel(members: Mapping[str, bytes], index: int) -> FrozenKernel:
    described = json.loads(members[f"{index}/case.json"])
    arrays = _arrays(members[f"{index}/values.bin"], described["types"])
    forms = described["forms"]
    return FrozenKernel(
        kernel=_kernel(described["kernel"]),
        date=described["date"],
        versions=described["versions"],
        targets=described["targets"],
        forms=forms,
        programs={
            direction: members[f"{index}/{direction}{_MEMBER_SUFFIX[form]}"]
            for direction, form in forms.items()
        },
        takes={
            direction: None if inputs is None else tuple(inputs)
            for direction, inputs in described["takes"].items()
        },
        inputs=arrays.pop("inputs"),
        outputs=arrays,
    )


def _kernel(described: Mapping[str, Any]) -> Kernel:
    inputs = tuple(Input(**{**each, "shape": tuple(each["shape"])}) for each in described["inputs"])
    static = tuple((name, value) for name, value in described["static"])
    wrt = None if described["wrt"] is None else tuple(described["wrt"])
    config = tuple((name, value) for name, value in described["config"])
    return Kernel(**{**described, "inputs": inputs, "static": static, "wrt": wrt, "config": config})


def _arrays(data: bytes, described: Mapping[str, Sequence[str]]) -> Any:
    """Split ``data`` into arrays of the types in ``described``, by the same names."""
    found: dict[str, list[np.ndarray]] = {}
    start = 0
    for name, array_types in described.items():
        found[name] = []
        for array_type in array_types:
            dtype, _, dims = array_type.removesuffix("]").partition("[")
            shape = tuple(int(dim) for dim in dims.split(",") if dim)
            size = int(np.prod(shape)) * jnp.dtype(dtype).itemsize
            array = np.frombuffer(data[start : start + size], jnp.dtype(dtype)).reshape(shape)
            found[name].append(array)
            start += size
    if start != len(data):
        raise ValueError(f"{len(data)} bytes of values, but the types need {start}")
    return found
