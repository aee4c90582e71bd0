"""A case's way to its record: kernel, programs, checks, fields."""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from corpus.checks.compiled_code import code_fields
from corpus.checks.errors import CheckError, UninformativeError
from corpus.checks.kernel_checks import check
from corpus.checks.python_stack import with_stack
from corpus.codegen.xla_compilers import Compiler
from corpus.lowering.lower import lower_kernel
from corpus.plan import Case
from corpus.records.fingerprints import source_fingerprint
from corpus.records.platforms import BOTH, PLATFORMS
from corpus.records.schema import Record, kernel_fields
from corpus.stablehlo.jax_compat import versions
from corpus.stablehlo.program import Program, fingerprint, sections, skeleton_fingerprint
from kernels import Kernel

_SMALLEST_ERROR = 1e-8  # Below it, the machine's own libm decides.


@dataclass(frozen=True)
class Built:
    """The kernel, programs and record of a case. Those programs of a pinned case include BOTH platforms'."""

    kernel: Kernel
    programs: Sequence[Program]
    record: Record


@with_stack
def build(
    case: Case, platforms: Sequence[str], compilers: Sequence[Compiler] = (), *, full: bool = False
) -> Built:
    """Build the record of ``case`` for ``platforms``, with the code of ``compilers``.

    A kernel that proves to be uninformative is replaced by the case's next attempt. Raises CheckError where
    a kernel fails a check, UninformativeError where the last attempt is uninformative, too.
    """
    # A snapshot of a pinned case has the same platforms whichever were asked for.
    lowered_for = dict.fromkeys((*platforms, *BOTH)) if case.pinned else platforms
    for attempt in itertools.count():
        kernel = case.kernel(attempt)
        programs = lower_kernel(kernel, tuple(lowered_for), proved=full)
        asked = [program for program in programs if program.platform in platforms]
        try:
            return Built(kernel, programs, make_record(case.id, kernel, asked, compilers, full=full))
        except CheckError as error:
            if not isinstance(error, UninformativeError) or attempt == case.attempts - 1:
                if attempt:
                    error.add_note(f"at attempt {attempt}, whose kernel is\n{kernel.source}")
                raise
    raise AssertionError("unreachable")


def make_record(
    number: int,
    kernel: Kernel,
    programs: Sequence[Program],
    compilers: Sequence[Compiler] = (),
    *,
    full: bool = False,
) -> Record:
    """Check the ``programs`` of ``kernel`` and describe them in the record of that ``number``.

    ``full`` as for check(). Raises CheckError where a program fails a check or a compiler refuses it.
    """
    evidence = check(kernel, programs, full=full)
    argnums = kernel.argnums
    differentiable = any(program.direction == "backward" for program in programs)
    # A text that several platforms share counts once.
    forward = {program.text: program for program in programs if program.direction == "forward"}.values()
    known = versions()
    platform_fields: dict[str, Any] = {}
    for name, platform in PLATFORMS.items():
        asked = name in evidence.engines
        platform_fields[platform.field] = sections(programs, name, argnums) if asked else None
        platform_fields[f"{platform.field}_engines"] = evidence.engines.get(name)
    return Record(
        id=number,
        backward=_backward(argnums, differentiable=differentiable),
        jax_version=known["JAX"],
        jaxlib_version=known["jaxlib"],
        stablehlo_version=known["StableHLO"],
        gradient_error=_next_power_of_ten(evidence.gradient_error),
        gradient_dtype=evidence.gradient_dtype,
        unused_inputs=evidence.unused_inputs,
        gpu_calls=evidence.gpu_calls,
        ops=sorted(frozenset().union(*(program.ops for program in programs))),
        fingerprint=fingerprint(forward),
        skeleton=skeleton_fingerprint(forward),
        python_fingerprint=source_fingerprint(kernel.source),
        **kernel_fields(kernel),
        **platform_fields,
        **code_fields(kernel, programs, compilers),
    )


def _backward(argnums: Sequence[int], *, differentiable: bool) -> str:
    if differentiable:
        return "jax.grad of the sum of the inexact outputs"
    return "none: no inexact output" if argnums else "none: no inexact input"


def _next_power_of_ten(error: float | None) -> float | None:
    if error is None:
        return None
    if error <= _SMALLEST_ERROR:
        return _SMALLEST_ERROR
    return float(f"1e{math.ceil(math.log10(error))}")
