"""A kernel's way to its record: lowered, checked, described."""

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from corpus.checks.kernel_checks import CheckError, Evidence, UninformativeError, check
from corpus.checks.python_stack import with_stack
from corpus.codegen.xla_compilers import Code, Compiler, CompilerError, compiled
from corpus.lowering.lower import load, lower
from corpus.plan import Case
from corpus.records.fingerprints import source_fingerprint
from corpus.records.platforms import BOTH, PLATFORMS
from corpus.records.schema import Record
from corpus.records.sections import joined
from corpus.stablehlo.canonicalization import skeleton_fingerprint
from corpus.stablehlo.jax_compat import versions
from corpus.stablehlo.normalization import fingerprint
from corpus.stablehlo.op_names import ops
from corpus.stablehlo.program import Program, sections
from kernels import Input, Kernel

_SMALLEST_ERROR = 1e-8


@dataclass(frozen=True)
class Built:
    """What became of a case. The programs of a pinned one are also for BOTH."""

    kernel: Kernel
    programs: Sequence[Program]
    record: Record


@with_stack
def build(
    case: Case, platforms: Sequence[str], compilers: Sequence[Compiler] = (), *, full: bool = False
) -> Built:
    """The first of the kernels of ``case`` that shows something, with its record for ``platforms``.

    The record has the code of the ``compilers``.

    Raises CheckError where a kernel does not stand the checks, or the last that it may have shows nothing.
    """
    # What a snapshot pins does not depend on the platforms asked for.
    wanted = dict.fromkeys((*platforms, *BOTH)) if case.pinned else platforms
    for attempt in itertools.count():
        kernel = case.kernel(attempt)
        programs = lower_kernel(kernel, tuple(wanted), proved=full)
        asked = [program for program in programs if program.platform in platforms]
        try:
            return Built(kernel, programs, make_record(case.id, kernel, asked, compilers, full=full))
        except CheckError as error:
            if not isinstance(error, UninformativeError) or attempt == case.attempts - 1:
                if attempt:
                    error.add_note(f"at attempt {attempt}, whose kernel is\n{kernel.source}")
                raise
    raise AssertionError("unreachable")


def lower_kernel(kernel: Kernel, platforms: Sequence[str], *, proved: bool = False) -> tuple[Program, ...]:
    """The programs of ``kernel``, forward and backward, for each platform; ``proved`` as for lower()."""
    return lower(load(kernel), kernel.inputs, dict(kernel.static), platforms, proved=proved)


def make_record(
    number: int,
    kernel: Kernel,
    programs: Sequence[Program],
    compilers: Sequence[Compiler] = (),
    *,
    full: bool = False,
) -> Record:
    """The record of a kernel whose programs stand every check, ``full`` with every engine.

    It has the code of the ``compilers``. Raises CheckError where a program does not stand one or does not
    compile.
    """
    evidence = check(kernel, programs, full=full)
    # A text that several platforms share says nothing twice.
    texts = list(dict.fromkeys(program.text for program in programs))
    forward = dict.fromkeys(program.text for program in programs if program.direction == "forward")
    directions = {program.direction for program in programs}
    wrt = kernel.argnums
    known = versions()
    return Record(
        id=number,
        kernel_name=kernel.name,
        python=kernel.source,
        type=kernel.type,
        template=kernel.template,
        seed=kernel.seed,
        index=kernel.index,
        attempt=kernel.attempt,
        inputs=[described(value) for value in kernel.inputs],
        static=dict(kernel.static),
        argnums=wrt,
        backward=_backward(wrt, "backward" in directions),
        jax_version=known["JAX"],
        jaxlib_version=known["jaxlib"],
        stablehlo_version=known["StableHLO"],
        gradient_error=_bound(evidence.gradient_error),
        gradient_dtype=evidence.gradient_dtype,
        unused_inputs=evidence.unused_inputs,
        gpu_calls=evidence.gpu_calls,
        ops=sorted(frozenset().union(*map(ops, texts))),
        fingerprint=fingerprint(forward),
        skeleton=skeleton_fingerprint(forward),
        python_fingerprint=source_fingerprint(kernel.source),
        **_platform_fields(programs, evidence, wrt),
        **code_fields(kernel, programs, compilers),
    )


def code_fields(kernel: Kernel, programs: Sequence[Program], compilers: Sequence[Compiler]) -> dict[str, Any]:
    """A record's fields for what ``compilers`` make of ``programs``. Raises CheckError."""
    wrt = kernel.argnums
    found: dict[str, Any] = {}
    for compiler in compilers:
        name = compiler.platform
        codes = {
            program.direction: _code(kernel, program, compiler)
            for program in programs
            if program.platform == name
        }
        suffix = f"(backend={PLATFORMS[name].backend}, target={compiler.target})"
        hlo = {direction: code.hlo for direction, code in codes.items()}
        found[f"{name}_compiler"] = compiler.described()
        found[f"{name}_optimized"] = joined(f"# XLA optimized HLO {suffix}", hlo, wrt)
        ptx = {direction: code.ptx for direction, code in codes.items() if code.ptx is not None}
        if ptx:
            found[f"{name}_ptx"] = joined(f"# PTX {suffix}", ptx, wrt)
    return found


def _code(kernel: Kernel, program: Program, compiler: Compiler) -> Code:
    try:
        return compiled(program, kernel, compiler)
    except CompilerError as error:
        name = f"{program.platform} {program.direction}"
        raise CheckError(f"{name}: {error}", program.text) from error


def described(value: Input) -> dict[str, Any]:
    """``value`` as a record has it."""
    return {
        item.name: getattr(value, item.name)
        for item in fields(value)
        if item.name != "symbolic" or value.symbolic
    }


def _backward(wrt: tuple[int, ...], there: bool) -> str:
    if there:
        return "jax.grad of the sum of the inexact outputs"
    return "none: no inexact output" if wrt else "none: no inexact input"


def _platform_fields(
    programs: Sequence[Program], evidence: Evidence, wrt: tuple[int, ...]
) -> Mapping[str, Any]:
    values: dict[str, Any] = {}
    for name, platform in PLATFORMS.items():
        asked = name in evidence.engines
        values[platform.field] = sections(programs, name, wrt) if asked else None
        values[f"{platform.field}_engines"] = evidence.engines[name] if asked else None
    return values


def _bound(error: float | None) -> float | None:
    if error is None:
        return None
    if error <= _SMALLEST_ERROR:
        return _SMALLEST_ERROR
    return float(f"1e{math.ceil(math.log10(error))}")
