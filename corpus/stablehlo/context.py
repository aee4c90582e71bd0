"""The MLIR context of this process: parse and print modules, run passes, release memory."""

import ctypes
import functools
from contextlib import AbstractContextManager
from typing import Any, TypeAlias

import jax
from jax.extend.mlir import ir, passmanager
from jax.extend.mlir.dialects import stablehlo

from corpus.stablehlo.jax_compat import lowering_context, new_context

Value: TypeAlias = "ir.Value[Any]"  # In quotes, as before 0.10 it takes no type.

_TRIM = getattr(ctypes.CDLL(None), "malloc_trim", None)  # Of glibc alone.


@functools.cache
def context() -> ir.Context:
    """Return the one MLIR context of this process, with the dialects that JAX emits, until forget()."""
    made = new_context()
    # On modules of this size MLIR's threads cost a third of the time of all checks and gain nothing.
    made.enable_multithreading(False)
    return made


def in_one_context() -> AbstractContextManager[None]:
    """Make JAX lower into context(): up to 0.10 it would make a context for each lowering."""
    return lowering_context(context)


@functools.cache
def passes(names: str) -> passmanager.PassManager:
    """Return a manager of MLIR's and StableHLO's passes of these names, for modules of context()."""
    return passes_for_one(names)


def passes_for_one(names: str) -> passmanager.PassManager:
    """Return passes as passes() does, for one module: some keep the options given for an earlier one."""
    stablehlo.register_stablehlo_passes()
    with context():
        made: passmanager.PassManager = passmanager.PassManager.parse(f"builtin.module({names})")
    return made


def forget() -> None:
    """Use a new context from the next text on, because a context keeps every constant that it ever held.

    Modules parsed before and after cannot be used together.
    """
    passes.cache_clear()
    context.cache_clear()


def parse(text: str) -> ir.Module:
    """Parse ``text``, which runs MLIR's verifier too. Raises ValueError where it does not parse or verify."""
    try:
        return ir.Module.parse(text, context=context())
    except ir.MLIRError as error:
        raise ValueError(f"not valid StableHLO: {error}") from error


def printed(module: ir.Module) -> str:
    """Print ``module`` without verifying it: parsing or a pass has verified it already."""
    return str(module.operation.get_asm(assume_verified=True))


def text_of(module: ir.Module | ir.Operation, located: bool) -> str:
    """Print ``module`` as JAX does, with the ops' locations if ``located``."""
    operation = module.operation if isinstance(module, ir.Module) else module
    return str(operation.get_asm(enable_debug_info=True)) if located else str(module)


def free_memory() -> None:
    """Clear JAX's caches of traced and compiled functions, and forget MLIR's context."""
    forget()
    jax.clear_caches()  # type: ignore[no-untyped-call]  # JAX left it untyped.
    # glibc keeps what XLA's threads freed: 400 MB of 800 after 250 cases, and ever more.
    if _TRIM is not None:
        _TRIM(0)
