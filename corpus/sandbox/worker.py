"""The worker process that verifies records of unknown origin: start, verify, end.

``start`` restricts the process, then loads JAX; ``verify`` judges one record within the limits. Nothing of a
record runs in the parent process, which imports this module without JAX.
"""

import itertools
import math
import os
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from corpus.processor_time import hang_limit
from corpus.sandbox.faults import shown_error
from corpus.sandbox.restrictions import limit_resources, refuse_system_calls

RECORDS_PER_CACHE = 20  # JAX's caches grow by 20 MB a record, most of it from Python run op by op.
EXIT_UNRELIABLE = 70  # The exit status of a worker that cannot be trusted with another record.
_GRACE = 10  # Seconds after the limit of real time, when nobody has ended the worker.
_LONGEST_MESSAGE = 10_000


@dataclass(frozen=True)
class Limits:
    """Limits of a worker: ``seconds`` of processor time a record, ``memory`` in bytes; its ``folder``."""

    seconds: float
    memory: int
    folder: str


@dataclass(frozen=True)
class Verdict:
    """The result for a record.

    ``fault`` says what is wrong with it, None where nothing is; ``not_compared`` why parts were not compared.
    """

    fault: str | None
    not_compared: str | None = None


_limits: Limits
_count = itertools.count(1)


def start(limits: Limits) -> None:
    """Make this process a worker: restrict it, then load JAX and the checks."""
    global _limits
    _limits = limits
    os.chdir(limits.folder)
    log = os.open(log_of(limits, os.getpid()), os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(log, stream)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # Python's own would wait for an endless loop in C++.
    limit_resources(limits.memory)
    os.environ["JAX_PLATFORMS"] = "cpu"
    os.environ["JAX_SKIP_CUDA_CONSTRAINTS_CHECK"] = "1"  # XLA's compiler for CUDA needs no GPU.
    sys.dont_write_bytecode = True

    import jax

    import corpus.sandbox.record_check  # noqa: F401  # Before files can no longer be written.

    jax.devices()
    refuse_system_calls()


def log_of(limits: Limits, process: int) -> str:
    """The path of the file with what the worker ``process`` wrote to its standard streams."""
    return os.path.join(limits.folder, f"{process}.log")  # noqa: PTH118  # The limits are plain data.


def verify(values: Mapping[str, Any]) -> Verdict:
    """The verdict on the record with these ``values``, which satisfy the schema."""
    from corpus.sandbox.record_check import verify_record
    from corpus.stablehlo.context import free_memory

    # Should the parent process be gone by then, this ends the worker, whatever it is doing.
    signal.alarm(math.ceil(hang_limit(_limits.seconds)) + _GRACE)
    os.ftruncate(2, 0)
    if next(_count) % RECORDS_PER_CACHE == 0:
        free_memory()
    try:
        return Verdict(None, verify_record(values))
    except (AssertionError, ValueError) as error:
        return Verdict(str(error)[:_LONGEST_MESSAGE])
    except Exception as error:  # The Python and programs of a record can raise anything.
        _end(error)
    finally:
        signal.alarm(0)


def _end(error: Exception) -> NoReturn:
    """End the worker, with ``error`` in its log: after, say, std::bad_alloc it could wait for ever."""
    os.ftruncate(2, 0)
    os.write(2, shown_error(error)[:_LONGEST_MESSAGE].encode("utf-8", "replace"))
    os._exit(EXIT_UNRELIABLE)
