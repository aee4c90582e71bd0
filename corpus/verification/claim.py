"""The claim that a record makes: its kernel and its programs, before anything of it is executed."""

from dataclasses import dataclass

from corpus.records.schema import Record
from corpus.stablehlo.program import Program, programs_of
from corpus.verification.guarded_source import guarded
from kernels import Kernel


@dataclass(frozen=True)
class Claim:
    """A record with its ``kernel`` and ``programs``; ``executed`` is the kernel in the form that runs."""

    record: Record
    kernel: Kernel
    executed: Kernel
    programs: tuple[Program, ...]


def claim_of(record: Record, *, listed: bool) -> Claim:
    """The claim of ``record``; where ``listed``, its Python must be, and the kernel is executed guarded().

    Raises what guarded() raises.
    """
    kernel = record.kernel
    return Claim(record, kernel, guarded(kernel) if listed else kernel, programs_of(record))
