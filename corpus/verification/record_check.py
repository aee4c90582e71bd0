"""Verification of a record: decode, filter, lower again, check again, compare.

The record may be anybody's: this is the work of a sandboxed worker.
"""

import functools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from corpus.checks.compiled_code import with_code
from corpus.checks.kernel_checks import check
from corpus.checks.record_builder import make_record, record_of
from corpus.checks.twins import SizesError, check_alike
from corpus.execution.names import INTERPRETER
from corpus.lowering.lower import lower_kernel
from corpus.plan import ATTEMPTS
from corpus.records.fingerprints import source_fingerprint
from corpus.records.json_objects import to_values
from corpus.records.schema import (
    CUSTOM_GRADIENT,
    OF_TWIN,
    OWN_SIZES,
    TWIN_AND_OWN,
    Record,
)
from corpus.sandbox.worker import LONGEST_MESSAGE, Limits, begun, shown_error
from corpus.stablehlo.custom_calls import KNOWN
from corpus.stablehlo.program import Program, programs_of
from corpus.user_kernels.packages import packages_of
from corpus.verification.comparison import compare_fields
from corpus.verification.faults import FaultError, RefusedError, shown
from corpus.verification.guarded_source import guarded
from corpus.verification.plain_values import NotPlainError
from corpus.verification.relowering import check_compiled, check_lowering, check_values_tell
from corpus.verification.scope import scope_of
from corpus.verification.verdict import Verdict
from kernels import OURS, Kernel


def judge(values: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
    """The Verdict, as plain data, on the record with these ``values``, which satisfy the schema."""
    try:
        verdict = Verdict(
            not_compared=verify_record(
                values,
                listed=limits.listed,
                sandboxed=limits.sandboxed,
                without=(INTERPRETER,) if limits.again else (),
            )
        )
    except (RefusedError, NotPlainError) as error:
        verdict = Verdict(refused=_shown(str(error)))
    except (AssertionError, ValueError) as error:
        verdict = Verdict(fault=_shown(str(error) or shown_error(error)))
    except BaseException as error:  # The Python and programs of a record can raise anything.
        verdict = Verdict(fault=_shown(shown_error(error)))
    return to_values(verdict)


def _shown(text: str) -> str:
    return text[:LONGEST_MESSAGE].encode("utf-8", "backslashreplace").decode()


def verify_record(
    values: Mapping[str, Any],
    *,
    listed: bool = True,
    sandboxed: bool = True,
    without: Collection[str] = (),
) -> str | None:
    """Verify the record with these ``values``, which satisfy the schema.

    Nothing runs unless all of it is on the lists, except in tests that switch these off (``listed``). The
    checks do not ask the engines named in ``without``.
    Returns why some of it could not be made again here, as under another JAX; None where all was. Raises
    RefusedError where something is not on the lists; FaultError or another ValueError, or AssertionError,
    where the record is wrong; what JAX and XLA raise besides leaves the process in an unknown state.
    """
    record = Record.from_values(values)
    scope = scope_of(record, sandboxed=sandboxed)
    written, programs = record.kernel, programs_of(record)
    kernel = guarded(written) if listed else written
    template = OURS.get(kernel.template)
    if template is not None and kernel.type != template.generator:
        raise FaultError(f"type: it has {kernel.type!r}, but {template.name} makes {template.generator!r}")
    # A user's file may choose some of them.
    possible = [at for at in kernel.inexact if template is not None or at in record.argnums]
    if possible != record.argnums:
        raise FaultError(f"argnums: it has {record.argnums}, but the inputs give others")
    if scope.same_version:
        check_lowering(kernel, record.platforms, programs)
    else:
        check_values_tell(kernel)
    for program in programs if listed else ():
        _check_calls(program)
    custom = record.backward.startswith(CUSTOM_GRADIENT)
    begun()
    if not scope.same_version:
        check_compiled(record, kernel, without)
    twin, skipped = _twin_of(record, written), {*scope.skipped}
    if twin is not None and scope.same_version:
        twins = lower_kernel(twin, record.platforms)
        try:
            check_alike(twin, kernel, twins, programs)
        except SizesError as error:
            raise FaultError(f"checked_at: its checks are not those of a twin: {error}") from error
        evidence = check(twin, twins, full=True, without=without)
        own_too = record.checked_at == TWIN_AND_OWN
        made = record_of(record.id, kernel, programs, evidence, twin, own_too=own_too)
    else:
        checks = functools.partial(check, without=without)
        made = make_record(record.id, kernel, programs, checks=checks, full=True, accepts_rules=custom)
        skipped |= set() if record.checked_at == OWN_SIZES else OF_TWIN
    made = with_code(made, kernel, programs, scope.compilers)
    made = replace(
        made,
        python=written.source,
        python_fingerprint=source_fingerprint(written.source, written.name),
        packages=packages_of(written.source),
    )
    compare_fields(record, made, skipped, without)
    return scope.reason


def _twin_of(record: Record, kernel: Kernel) -> Kernel | None:
    """The small twin of a kernel that one of our templates draws with its sizes; None for any other."""
    template = OURS.get(record.template)
    if record.checked_at == OWN_SIZES or template is None or not 0 <= record.attempt < ATTEMPTS:
        return None
    twin = template.kernel(record.seed, record.index, record.attempt)
    return twin if twin.enlarged == kernel else None


def listed_kernel(kernel: Kernel, programs: Sequence[Program]) -> Kernel:
    """``kernel``, guarded. Raises RefusedError unless all of it and ``programs`` is listed.

    And ValueError where one of them is not valid.
    """
    for program in programs:
        _check_calls(program)
    return guarded(kernel)


def _check_calls(program: Program) -> None:
    """Raise FaultError where ``program`` is not valid, RefusedError where it calls what is not known.

    Some targets take an address to call.
    """
    name = f"{program.platform} {program.direction}"
    try:
        unknown = sorted(program.custom_call_targets - KNOWN)
    except ValueError as error:
        raise FaultError(f"{name}: {error}") from error
    if unknown:
        raise RefusedError(f"{name}: a custom call to {shown(unknown[0])}, unknown")
