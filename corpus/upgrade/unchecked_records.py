"""Records without evidence: kernels lowered, and nothing run. For versions of JAX too old for the checks."""

from collections import Counter
from collections.abc import Sequence
from typing import IO, Any

from corpus.lowering.lower import lower_kernel, said_of_backward
from corpus.plan import Case
from corpus.records.platforms import BOTH, PLATFORMS
from corpus.records.schema import UncheckedRecord, kernel_fields
from corpus.stablehlo.jax_compat import versions
from corpus.stablehlo.program import Program, input_fields, sections
from corpus.worker_pool import Lost, WorkerPool

_TIME_LIMIT = 600.0  # Seconds of processor time for a kernel.


def write_lowered(cases: Sequence[Case], file: IO[str], workers: int) -> Counter[str]:
    """Write a line for each of ``cases`` to ``file``; return how many have each fault."""
    faults: Counter[str] = Counter()
    with WorkerPool(workers, _TIME_LIMIT) as pool:
        for case, found in pool.run(lower_case, cases):
            line = at_fault(case, found.words) if isinstance(found, Lost) else found
            faults.update([line.fault] if line.fault is not None else [])
            file.write(line.to_json() + "\n")
    return faults


def lower_case(case: Case) -> UncheckedRecord:
    """The part of a record that lowering alone decides, with a ``fault`` if lowering failed."""
    kernel = case.kernel()
    try:
        programs = lower_kernel(kernel, BOTH)
        backward = said_of_backward(kernel, programs)
    except Exception as error:  # An older JAX can raise anything for newer code.
        said = str(error).splitlines() or [""]
        return at_fault(case, f"{type(error).__name__}: {said[0]}")
    texts = {PLATFORMS[name].field: sections(programs, name, kernel.argnums) for name in BOTH}
    return _record(case, programs, backward=backward, **texts)


def at_fault(case: Case, fault: str) -> UncheckedRecord:
    """The line of ``case``, which this JAX cannot lower because of ``fault``."""
    return _record(case, (), cpp=None, cuda=None, fault=fault)


def _record(case: Case, programs: Sequence[Program], **fields: Any) -> UncheckedRecord:
    kernel = case.kernel()
    return UncheckedRecord(
        id=case.id,
        jax_version=versions()["JAX"],
        **kernel_fields(kernel),
        **input_fields(programs, len(kernel.inputs)),
        **fields,
    )
