"""Verification of a record: decode, filter, lower again, check again, compare.

The record may be anybody's: call this in a worker process, after its limits are set.
"""

from dataclasses import dataclass
from importlib.metadata import version

from corpus.checks.compiled_code import code_fields
from corpus.checks.record_builder import make_record
from corpus.codegen.gpu_specs import DEFAULT_TARGET, GPUS
from corpus.codegen.xla_compilers import CODE_FIELDS, Compiler, CompilerError, compilers
from corpus.lowering.lower import lower_kernel
from corpus.records.schema import Record
from corpus.sandbox.call_allowlist import check_calls
from corpus.sandbox.comparison import compare_fields, compare_programs
from corpus.sandbox.faults import FaultError, shown_error
from corpus.sandbox.restrictions import only_compiling
from corpus.sandbox.source_allowlist import check_source
from corpus.stablehlo.program import programs_of
from kernels import OURS

# Lowering and MLIR's passes, which make the form that the fingerprint is of, depend on the version.
_VERSION_FIELDS = ("jax_version", "jaxlib_version", "stablehlo_version", "fingerprint")


def verify_record(record: Record) -> str | None:
    """Verify ``record``, whose line satisfies the schema.

    Returns why some of it could not be made again here, as under another JAX; None where all was. Raises
    FaultError or another ValueError, or AssertionError, where the record is wrong; what JAX and XLA raise
    besides leaves the process in an unknown state.
    """
    scope = _scope(record)
    check_source(record.python, record.kernel_name)
    kernel, programs = record.kernel, programs_of(record)
    template = OURS.get(kernel.template)
    if template is not None and kernel.type != template.generator:
        raise FaultError(f"type: it has {kernel.type!r}, but {template.name} makes {template.generator!r}")
    if list(kernel.argnums) != record.argnums:
        raise FaultError(f"argnums: it has {record.argnums}, but the inputs give others")
    if scope.same_version:
        try:
            lowered = lower_kernel(kernel, record.platforms)
        except (MemoryError, RuntimeError):  # Of the process, not of the function.
            raise
        except Exception as error:  # An unknown function can raise anything while it is traced.
            raise FaultError(f"python cannot be lowered: {shown_error(error)}") from error
        compare_programs(programs, lowered)
    for program in programs:
        check_calls(program)
    made = make_record(record.id, kernel, programs, full=True).to_values()
    with only_compiling():
        made |= code_fields(kernel, programs, scope.compilers)
    compare_fields(record.to_values(), made, scope.skipped)
    return scope.reason


@dataclass(frozen=True)
class _Scope:
    """The part of a record that can be made again here.

    ``compilers`` are those that made its code; ``skipped`` the names of the fields that are not compared,
    and ``reason`` says why.
    """

    same_version: bool
    compilers: list[Compiler]
    skipped: frozenset[str]
    reason: str | None


def _scope(record: Record) -> _Scope:
    theirs = f"JAX {record.jax_version} (jaxlib {record.jaxlib_version})"
    ours = f"JAX {version('jax')} (jaxlib {version('jaxlib')})"
    if theirs != ours:
        skipped = frozenset(_VERSION_FIELDS).union(*CODE_FIELDS.values())
        return _Scope(False, [], skipped, f"lowered by {theirs}, this is {ours}")
    available: list[Compiler] = []
    missing: dict[str, str] = {}
    targets = {gpu.name: target for target, gpu in GPUS.items()}
    for platform in CODE_FIELDS:
        if (described := getattr(record, f"{platform}_compiler")) is None:
            continue
        try:
            (compiler,) = compilers([platform], targets.get(described.get("target", ""), DEFAULT_TARGET))
            same = compiler.described() == described
        except CompilerError:
            same = False
        if same:
            available.append(compiler)
        else:
            missing[platform] = f"{platform}'s code is that of {' for '.join(described.values())}, not here"
    skipped = frozenset[str]().union(*(CODE_FIELDS[platform] for platform in missing))
    return _Scope(True, available, skipped, "; ".join(missing.values()) or None)
