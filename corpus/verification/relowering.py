"""Lower a record's kernel again."""

import jax.numpy as jnp

from corpus.lowering.loading import load
from corpus.lowering.lower import Lowering, lowering_of, trace_forward
from corpus.sandbox.worker import shown_error
from corpus.verification.claim import Claim
from corpus.verification.faults import FaultError, RefusedError, shown
from corpus.verification.guarded_source import guarded
from corpus.verification.plain_values import NotPlainError
from kernels import OURS, Input, Kernel

# The least width of an interval, relative to its ends: functions as x and x**2 differ by it, and the checks
# allow a difference of 2**-15.
_LEAST_WIDTH = 2.0**-6
_NORMAL = 2.0**10  # Least magnitude of values, relative to the smallest normal number: XLA flushes smaller.


def lower_again(claim: Claim, *, same_version: bool) -> Lowering:
    """Lower the kernel of ``claim`` as its JAX did; if that is another version, only for the CPU.

    Of the programs of another version only the values can be compared: RefusedError is raised where these
    tell no functions apart. Raises FaultError where the kernel cannot be lowered, or has another type or
    other argnums than the record; MemoryError and RuntimeError, such as XLA's, as they come: they are of the
    process.
    """
    _check_fields(claim)
    if not same_version:
        _check_values_tell(claim.kernel)
    try:
        return lowering_of(claim.executed, claim.record.platforms if same_version else ("cpu",))
    except (MemoryError, RuntimeError):
        raise
    except Exception as error:  # An unknown function can raise anything while it is traced.
        raise FaultError(f"python cannot be lowered: {shown_error(error)}") from error


def why_refused(kernel: Kernel) -> str | None:
    """The reason why verification refuses the Python of ``kernel``, by its text or as it runs; else None."""
    try:
        executed = guarded(kernel)
        trace_forward(load(executed), executed)
    except (ValueError, NotPlainError) as error:
        return str(error)
    except Exception as error:  # Python that runs unguarded can raise anything where the guard is in its way.
        return shown_error(error)
    return None


def _check_fields(claim: Claim) -> None:
    """Raise FaultError if the record's fields differ from those that the template or the inputs determine."""
    record, kernel = claim.record, claim.kernel
    template = OURS.get(kernel.template)
    if template is not None and kernel.type != template.generator:
        raise FaultError(f"type: it has {kernel.type!r}, but {template.name} makes {template.generator!r}")
    # A user's file may choose some of them.
    possible = [at for at in kernel.inexact if template is not None or at in record.argnums]
    if possible != record.argnums:
        raise FaultError(f"argnums: it has {record.argnums}, but the inputs give others")


def _check_values_tell(kernel: Kernel) -> None:
    """Raise RefusedError if the inputs have so few values that most functions agree on them."""
    for value in kernel.inputs:
        if not _tells(value):
            raise RefusedError(
                f"inputs: from {value.low!r} to {value.high!r}, the values of {shown(value.name)} tell no "
                "functions apart, and another JAX lowered them"
            )


def _tells(value: Input) -> bool:
    if 0 in value.shape:
        return True
    if not jnp.issubdtype(value.dtype, jnp.inexact):
        return value.low < value.high
    largest = max(abs(value.low), abs(value.high))
    wide = value.high - value.low >= _LEAST_WIDTH * largest
    return wide and largest >= _NORMAL * float(jnp.finfo(value.dtype).tiny)  # type: ignore[no-untyped-call]  # JAX left it untyped.
