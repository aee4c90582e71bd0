"""Verification of a record: decode, filter, lower again, check again, compare.

The record may be anybody's: call this in a worker process, after its limits are set.
"""

import functools
from collections.abc import Callable, Collection, Mapping
from typing import Any

from corpus.checks.compiled_code import with_code
from corpus.checks.kernel_checks import check
from corpus.checks.record_builder import make_record
from corpus.records.schema import CUSTOM_GRADIENT, Record
from corpus.sandbox.call_allowlist import check_calls
from corpus.sandbox.comparison import compare_fields
from corpus.sandbox.faults import FaultError
from corpus.sandbox.relowering import check_lowering
from corpus.sandbox.scope import scope_of
from corpus.sandbox.source_allowlist import check_source
from corpus.stablehlo.program import programs_of
from kernels import OURS


def verify_record(
    values: Mapping[str, Any],
    *,
    listed: bool = True,
    sandboxed: bool = True,
    without: Collection[str] = (),
    begin: Callable[[], object] = int,
) -> str | None:
    """Verify the record with these ``values``, which satisfy the schema.

    Nothing runs unless all of it is on the lists, except in tests that switch these off (``listed``).
    ``begin`` is called before the checks, which do not ask the engines named in ``without``.
    Returns why some of it could not be made again here, as under another JAX; None where all was. Raises
    FaultError or another ValueError, or AssertionError, where the record is wrong; what JAX and XLA raise
    besides leaves the process in an unknown state.
    """
    record = Record.from_values(values)
    scope = scope_of(record, sandboxed=sandboxed)
    if listed:
        check_source(record.python, record.kernel_name)
    kernel, programs = record.kernel, programs_of(record)
    template = OURS.get(kernel.template)
    if template is not None and kernel.type != template.generator:
        raise FaultError(f"type: it has {kernel.type!r}, but {template.name} makes {template.generator!r}")
    # A user's file may choose some of them.
    possible = [at for at in kernel.inexact if template is not None or at in record.argnums]
    if possible != record.argnums:
        raise FaultError(f"argnums: it has {record.argnums}, but the inputs give others")
    if scope.same_version:
        check_lowering(kernel, record.platforms, programs)
    for program in programs if listed else ():
        check_calls(program)
    custom = record.backward.startswith(CUSTOM_GRADIENT)
    begin()
    checks = functools.partial(check, without=without)
    made = make_record(record.id, kernel, programs, checks=checks, full=True, accepts_rules=custom)
    made = with_code(made, kernel, programs, scope.compilers)
    compare_fields(record, made, scope.skipped, without)
    return scope.reason
