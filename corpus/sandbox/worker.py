"""A record that nobody vouches for, verified: its Python lowered again, its texts checked again.

This runs in a worker process, never in the tool's own. What it is given is hostile until shown
otherwise: Python runs only when every part of it is on a list
(corpus/sandbox/source_allowlist.py), texts only with known custom calls,
and all of it within limits that ``start`` sets. JAX is imported behind them.
"""

import itertools
import json
import math
import os
import resource
import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, NoReturn

from corpus.processor_time import hang_limit, processor_limit
from corpus.sandbox.source_allowlist import check_source

if TYPE_CHECKING:
    from corpus.codegen.xla_compilers import Compiler
    from corpus.stablehlo.program import Program

RECORDS_PER_CACHE = 20  # JAX's caches grow by 20 MB a record, most of it from Python run op by op.
SPENT = 70  # The exit status of a worker that could not be trusted with another record.
_GRACE = 10  # Seconds after the limit of real time, when nobody has ended the worker.
_LOOSEST = 1.0001e-6  # Of gradient_error: what the checks allow, and rounding.
# A fingerprint is of a form that MLIR's passes make, in the way of their version.
_OF_THE_VERSION = ("jax_version", "jaxlib_version", "stablehlo_version", "fingerprint")
_SLACK = 10.0  # Another machine's libm may move a gradient's error by a power of ten.

# The second fence: what no kernel does, should one get past the list.
_REFUSED = (
    "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "subprocess.", "pty.", "socket.",
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod",
    "os.chown", "os.kill", "os.putenv", "os.unsetenv", "shutil.", "tempfile.", "urllib.", "ctypes.dlopen",
)  # fmt: skip
_LONGEST_MESSAGE = 10_000
_LARGEST_FILE = 16 << 20  # Of those that XLA writes its PTX into.
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


@dataclass(frozen=True)
class Limits:
    """Limits of a worker: ``seconds`` of processor time a record, ``memory`` in bytes; its ``folder``."""

    seconds: float
    memory: int
    folder: str


@dataclass(frozen=True)
class Verdict:
    """``fault`` is what is wrong with a record, None where nothing is; ``left`` what was not checked."""

    fault: str | None
    left: str | None = None


class _FaultError(Exception):
    """The message says what is wrong with the record."""


_limits: Limits
_compiling = False  # XLA, and nobody's Python: it writes PTX into a folder of ours.
_taken = itertools.count(1)


def start(limits: Limits) -> None:
    """Makes this process a worker: sets its limits, then imports what it needs."""
    global _limits
    _limits = limits
    os.chdir(limits.folder)
    log = os.open(log_of(limits, os.getpid()), os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(log, stream)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # Python's own would wait for an endless loop in C++.
    # Not the address space: threads reserve far more of it than they use, the more the more cores.
    resource.setrlimit(resource.RLIMIT_DATA, (limits.memory, limits.memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_LARGEST_FILE, _LARGEST_FILE))
    os.environ["JAX_PLATFORMS"] = "cpu"
    os.environ["JAX_SKIP_CUDA_CONSTRAINTS_CHECK"] = "1"  # CUDA's compiler, if it is there, needs no GPU.
    sys.dont_write_bytecode = True

    import jax

    import corpus.checks.record_builder  # noqa: F401

    jax.devices()
    sys.addaudithook(_refuse)


def log_of(limits: Limits, process: int) -> str:
    """The file that holds what the worker ``process`` wrote to its standard streams."""
    return os.path.join(limits.folder, f"{process}.log")  # noqa: PTH118  # The limits are plain data.


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if _compiling:
        return
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITES
    if writes or event.startswith(_REFUSED):
        raise PermissionError(f"{event} is refused")


def verify(values: Mapping[str, Any]) -> Verdict:
    """The verdict on the values of a line that is well formed."""
    # Should the tool itself be gone by then, this ends the worker, whatever it is doing.
    signal.alarm(math.ceil(hang_limit(_limits.seconds)) + _GRACE)
    os.ftruncate(2, 0)
    if next(_taken) % RECORDS_PER_CACHE == 0:
        from corpus.stablehlo.context import free_memory

        free_memory()
    try:
        with processor_limit(_limits.seconds):
            return Verdict(None, _verify(values))
    except (_FaultError, AssertionError, ValueError) as error:
        return Verdict(str(error)[:_LONGEST_MESSAGE])
    except Exception as error:  # A stranger's Python and texts can raise anything.
        _end(error)
    finally:
        signal.alarm(0)


def _end(error: Exception) -> NoReturn:
    """Ends the worker, its log saying why: what comes after, say, std::bad_alloc can wait for ever."""
    os.ftruncate(2, 0)
    os.write(2, _said(error).encode("utf-8", "replace"))
    os._exit(SPENT)


def _said(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:_LONGEST_MESSAGE].removesuffix(": ")


def _verify(values: Mapping[str, Any]) -> str | None:
    from corpus.checks.compiled_code import code_fields
    from corpus.checks.record_builder import make_record
    from corpus.codegen.xla_compilers import CODE_FIELDS
    from corpus.records.decoder import kernel_of
    from corpus.stablehlo.program import programs_of
    from kernels import OURS

    ours = OURS.get(values["template"])
    if ours and values["type"] != ours.generator:
        raise _FaultError(f"type: it has {values['type']!r}, but {ours.name} makes {ours.generator!r}")
    try:
        check_source(values["python"], values["kernel_name"])
        kernel = kernel_of(values)
        if list(kernel.argnums) != values["argnums"]:
            raise _FaultError(f"argnums: it has {values['argnums']}, but the inputs give others")
        programs = programs_of(values)
    except ValueError as error:
        raise _FaultError(str(error)) from error
    left = _other_version(values)
    if left is None:
        _lower_again(values, programs)
    for program in programs:
        _check_calls(program)
    made = json.loads(make_record(values["id"], kernel, programs, full=True).to_json())
    compilers, not_here = ([], {}) if left else _compilers(values)
    with _xla_alone():
        made |= code_fields(kernel, programs, compilers)
    unseen = CODE_FIELDS if left else not_here
    _compare(values, made, frozenset().union(*(CODE_FIELDS[name] for name in unseen)), same_version=not left)
    return left or "; ".join(not_here.values()) or None


@contextmanager
def _xla_alone() -> Iterator[None]:
    global _compiling
    _compiling = True
    try:
        yield
    finally:
        _compiling = False


def _compilers(values: Mapping[str, Any]) -> tuple[list["Compiler"], dict[str, str]]:
    """The compilers that made code in the record; for the platforms of those that are not here, why."""
    from corpus.codegen.gpu_specs import DEFAULT_TARGET, GPUS
    from corpus.codegen.xla_compilers import CODE_FIELDS, CompilerError, compilers

    here: list[Compiler] = []
    not_here: dict[str, str] = {}
    named = {gpu.name: target for target, gpu in GPUS.items()}
    for platform in CODE_FIELDS:
        if (theirs := values.get(f"{platform}_compiler")) is None:
            continue
        try:
            (ours,) = compilers([platform], named.get(theirs.get("target", ""), DEFAULT_TARGET))
            found = ours.described()
        except CompilerError:
            found = None
        if found == theirs:
            here.append(ours)
        else:
            not_here[platform] = f"{platform}'s code is that of {' for '.join(theirs.values())}, not here"
    return here, not_here


def _other_version(values: Mapping[str, Any]) -> str | None:
    theirs = f"JAX {values['jax_version']} (jaxlib {values['jaxlib_version']})"
    ours = f"JAX {version('jax')} (jaxlib {version('jaxlib')})"
    return None if theirs == ours else f"lowered by {theirs}, this is {ours}"


def _lower_again(values: Mapping[str, Any], programs: "tuple[Program, ...]") -> None:
    from corpus.lowering.lower import lower_kernel
    from corpus.records.decoder import kernel_of
    from corpus.records.platforms import PLATFORMS, platforms_of

    try:
        lowered = lower_kernel(kernel_of(values), platforms_of(values))
    except (MemoryError, RuntimeError):
        raise
    except Exception as error:  # A stranger's function can raise anything while it is traced.
        raise _FaultError(f"python cannot be lowered: {_said(error)}") from error
    theirs, ours = (
        {(program.direction, program.platform): program.text for program in side}
        for side in (programs, lowered)
    )
    for direction, platform in {**ours, **theirs}:
        name = f"{PLATFORMS[platform].field}, {direction}"
        here, there = ours.get((direction, platform)), theirs.get((direction, platform))
        if here is None or there is None:
            who, other = ("JAX makes one", "the record") if there is None else ("there is one", "JAX")
            raise _FaultError(f"{name}: {who}, but not {other}")
        if here != there:
            raise _FaultError(f"{name}, {_first_difference(there, here, 'JAX makes', ' of the Python')}")


def _first_difference(there: str, here: str, maker: str, of_what: str = "") -> str:
    lines = itertools.zip_longest(there.split("\n"), here.split("\n"), fillvalue=None)
    number, (theirs, ours) = next(
        (number, pair) for number, pair in enumerate(lines, 1) if pair[0] != pair[1]
    )
    if theirs is not None and ours is not None and theirs.strip() != ours.strip():
        theirs, ours = theirs.strip(), ours.strip()
    return f"line {number}: it has {_shown(theirs)}, but {maker} {_shown(ours)}{of_what}"


def _shown(value: Any) -> str:
    if value is None:
        return "nothing"
    text = repr(value)
    return text if len(text) <= 90 else f"{text[:60]} ... {text[-25:]}"


def _check_calls(program: "Program") -> None:
    """Raises _FaultError where the text calls out of StableHLO to what is none of the known routines.

    It asks the parsed ops, not the text: some targets are given an address to call.
    """
    from jax.extend.mlir import ir

    from corpus.stablehlo.context import parse
    from corpus.stablehlo.custom_calls import KNOWN
    from corpus.stablehlo.inlining import walk

    try:
        module = parse(program.text)  # Its ops are gone when it is.
    except ValueError as error:
        raise _FaultError(f"{program.platform} {program.direction}: {error}") from error
    ops = walk(module.operation)
    calls = [op.attributes["call_target_name"] for op in ops if "call_target_name" in op.attributes]
    if unknown := [name for call in calls if (name := ir.StringAttr(call).value) not in KNOWN]:
        raise _FaultError(
            f"{program.platform} {program.direction}: a custom call to {_shown(unknown[0])}, unknown"
        )


def _compare(
    values: Mapping[str, Any], made: Mapping[str, Any], unseen: frozenset[str], *, same_version: bool
) -> None:
    for field in dict.fromkeys([*made, *values]):
        theirs, ours = values.get(field), made.get(field)
        if field in unseen or (field in _OF_THE_VERSION and not same_version):
            continue
        if field == "gradient_error":
            same = _error_stands(theirs, ours)
        elif field.endswith("_engines"):
            same = _engines_stand(theirs, ours)
        else:
            same = theirs == ours
        if not same and isinstance(theirs, str) and isinstance(ours, str) and "\n" in ours:
            raise _FaultError(f"{field}, {_first_difference(theirs, ours, 'the checks give')}")
        if not same:
            raise _FaultError(f"{field}: it has {_shown(theirs)}, but the checks give {_shown(ours)}")


def _error_stands(theirs: float | None, ours: float | None) -> bool:
    if theirs is None or ours is None:
        return theirs is ours
    return ours <= _SLACK * theirs and 0 < theirs <= max(_LOOSEST, _SLACK * ours)


def _engines_stand(theirs: list[str] | None, ours: list[str] | None) -> bool:
    """Here every engine runs, there perhaps fewer did; but one at least."""
    if theirs is None or ours is None:
        return theirs is ours
    return bool(theirs) and len(set(theirs)) == len(theirs) and set(theirs) <= set(ours)
