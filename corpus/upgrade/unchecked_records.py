"""Records without evidence: kernels that are only lowered, for versions of JAX too old for the checks."""

import functools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from corpus.lowering.lower import CallbackError, Lowering, lowering_of
from corpus.plan import Case
from corpus.records.platforms import BOTH, PLATFORMS
from corpus.records.schema import UncheckedRecord, kernel_fields
from corpus.stablehlo.jax_compat import versions
from corpus.stablehlo.program import Program, input_fields, places_of, sections
from corpus.worker_pool import Lost, WorkerPool
from kernels import OURS, Kernel
from kernels.config import Config

_TIME_LIMIT = 600.0  # Seconds of processor time for a kernel.


def lowered(cases: Sequence[Case], workers: int, config: Config = ()) -> Iterator[UncheckedRecord]:
    """The records of ``cases``, lowered under ``config`` as well, each with a ``fault`` where that failed."""
    # A worker, which is a new process, does not know the templates of a user's file.
    drawn = ((case, None if case.template in OURS else case.kernel()) for case in cases)
    with WorkerPool(workers, _TIME_LIMIT) as pool:
        for (case, _), found in pool.run(functools.partial(_lower, config), drawn):
            yield at_fault(case, found.words, config) if isinstance(found, Lost) else found


def _lower(config: Config, drawn: tuple[Case, Kernel | None]) -> UncheckedRecord:
    case, kernel = drawn
    return lower_case(case, config, kernel)


def lower_case(case: Case, config: Config = (), kernel: Kernel | None = None) -> UncheckedRecord:
    """The part of a record that lowering alone decides, with a ``fault`` if lowering failed.

    ``kernel`` is that of the case, where this process may not know its template.
    """
    kernel = _under(kernel or case.kernel(), config)
    try:
        lowered = _lowered(kernel)
    except Exception as error:  # An older JAX can raise anything for newer code.
        said = str(error).splitlines() or [""]
        return at_fault(case, f"{type(error).__name__}: {said[0]}", config)
    programs = lowered.programs
    lowered_for = {program.platform for program in programs}
    texts = {
        PLATFORMS[name].field: sections(programs, name, kernel.argnums) if name in lowered_for else None
        for name in BOTH
    }
    return _record(case, kernel, programs, backward=lowered.backward, **texts)


def _under(kernel: Kernel, config: Config) -> Kernel:
    """``kernel`` under the settings ``config``, except those that it declares itself."""
    return replace(kernel, config=tuple(sorted({**dict(config), **dict(kernel.config)}.items())))


def _lowered(kernel: Kernel) -> Lowering:
    """``kernel``, lowered; for the CPU alone where it calls back into Python."""
    try:
        return lowering_of(kernel, BOTH, located=True)
    except CallbackError:
        return lowering_of(kernel, ("cpu",), located=True)


def at_fault(case: Case, fault: str, config: Config = ()) -> UncheckedRecord:
    """The line of ``case`` if this JAX cannot lower it because of ``fault``."""
    return _record(case, _under(case.kernel(), config), (), cpp=None, cuda=None, fault=fault)


def _record(case: Case, kernel: Kernel, programs: Sequence[Program], **fields: Any) -> UncheckedRecord:
    return UncheckedRecord(
        id=case.id,
        jax_version=versions()["JAX"],
        **kernel_fields(kernel),
        **input_fields(programs, len(kernel.inputs)),
        places=places_of(programs),
        **fields,
    )
