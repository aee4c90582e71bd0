"""Fields of a record for the code that XLA's compilers generate: optimized HLO and PTX."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from corpus.checks.errors import CheckError
from corpus.codegen.compilation import Code, compiled
from corpus.codegen.xla_compilers import Compiler, CompilerError
from corpus.records.platforms import PLATFORMS
from corpus.records.schema import Record
from corpus.records.sections import joined
from corpus.stablehlo.program import Program
from kernels import Kernel


def with_code(
    record: Record, kernel: Kernel, programs: Sequence[Program], compilers: Sequence[Compiler]
) -> Record:
    """``record`` with the code that ``compilers`` make of its ``programs``. Raises as code_fields() does."""
    return replace(record, **code_fields(kernel, programs, compilers))


def code_fields(kernel: Kernel, programs: Sequence[Program], compilers: Sequence[Compiler]) -> dict[str, Any]:
    """A record's fields for the code of ``compilers``: optimized HLO, PTX, and the compiler's name.

    Raises CheckError where a program does not compile.
    """
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
        found[f"{name}_optimized"] = joined(f"# XLA optimized HLO {suffix}", hlo, kernel.argnums)
        ptx = {direction: code.ptx for direction, code in codes.items() if code.ptx is not None}
        if ptx:
            found[f"{name}_ptx"] = joined(f"# PTX {suffix}", ptx, kernel.argnums)
    return found


def _code(kernel: Kernel, program: Program, compiler: Compiler) -> Code:
    try:
        return compiled(program, kernel, compiler)
    except CompilerError as error:
        name = f"{program.platform} {program.direction}"
        raise CheckError(f"{name}: {error}", program) from error
