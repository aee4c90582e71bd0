"""JAX's settings while a kernel is loaded, lowered or run: the defaults, and those that it declares."""

import contextlib
import enum
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Any

import jax

from corpus import jax_settings
from corpus.jax_settings import CPU_DEVICES, DEFAULTS, OVERRIDDEN, X64
from corpus.records.dtypes import WIDE
from corpus.stablehlo.jax_compat import HAS_THE_DEFAULTS, enable_x64, is_started
from kernels import Kernel
from kernels.config import Config, SettingError, texts

_in_force: Mapping[str, Any] = {}  # What the innermost configured() sets.


@contextlib.contextmanager
def configured(config: Config = (), *, x64: bool = False) -> Iterator[None]:
    """Set JAX to its defaults and to ``config``; use 64-bit types if that or ``x64`` says so.

    Raises SettingError if JAX has no such setting, and if the code within changes a setting.
    """
    global _in_force
    declared = dict(config)
    wants_x64 = declared.pop(X64, x64)
    if not isinstance(wants_x64, bool):
        raise SettingError(f"{X64}: {wants_x64!r} is neither True nor False")
    if x64 and not wants_x64:
        raise SettingError(f"{X64}=False, but an input has a 64-bit dtype")
    for name in declared:
        if name not in DEFAULTS:
            raise SettingError(
                f"{name} is no setting that decides a program (corpus/jax_settings.py has those)"
            )
        if name not in jax.config.values:
            raise SettingError(f"{name}: JAX {jax.__version__} has no such setting")
    outer, _in_force = _in_force, {**_in_force, **declared}
    try:
        _settle()
        before = _values()
        with enable_x64(wants_x64):
            yield
        if (after := _values()) != before:
            _restore(before, after, {**before, **declared, X64: wants_x64})
    finally:
        _in_force = outer
        if declared:
            _settle()


def settings_of(kernel: Kernel) -> AbstractContextManager[None]:
    """The settings of JAX that ``kernel`` is loaded, lowered and run under: all that may change its programs.

    An input of a 64-bit dtype, which JAX would narrow to 32 bits by default, needs no setting of its own.
    """
    x64 = any(value.dtype in WIDE for value in kernel.inputs)
    return configured(kernel.config, x64=x64)


def _restore(before: Mapping[str, Any], after: Mapping[str, Any], allowed: Mapping[str, Any]) -> None:
    """Undo changes of settings. Raises SettingError for those to other values than the ``allowed`` ones."""
    changed = {name: value for name, value in after.items() if value != before[name]}
    for name in changed:
        jax.config.update(name, before[name])  # type: ignore[no-untyped-call]  # JAX left it untyped.
    if others := {name: value for name, value in changed.items() if value != allowed[name]}:
        said = ", ".join(texts(tuple(others.items())))
        raise SettingError(
            f"the Python sets {said} with jax.config: declare it, with CONFIG in a file of kernels or "
            "--config of tools.extract",
            next(iter(others)),
        )


def _settle() -> dict[str, Any]:
    """Set all of JAX's settings to those in force; return the ones that differed, with their values.

    Raises SettingError where JAX does not take a value.
    """
    wanted = {**_DEFAULTS, **_in_force}
    others = {name: value for name, value in _values().items() if value != wanted.get(name, value)}
    if not others:
        return others
    for name in others:
        try:
            jax.config.update(name, wanted[name])  # type: ignore[no-untyped-call]  # JAX left it untyped.
        except (ValueError, TypeError) as error:
            raise SettingError(f"{name}={wanted[name]!r}: {str(error).partition(chr(10))[0]}") from error
    for name, value in _values().items():
        if value != wanted.get(name, value):
            raise SettingError(
                f"{name} is {value!r} in a context manager around this, but must be {wanted[name]!r}"
            )
    return others


def _values() -> dict[str, Any]:
    """JAX's settings, with the names of an enumeration's members instead of the members."""
    now = jax.config.values
    return {
        name: value.name.lower() if isinstance(value := now[name], enum.Enum) else value
        for name in _NAMES & now.keys()
    }


def take_over() -> None:
    """Set JAX to the settings in force, and note the ones that differed for the header of the run."""
    OVERRIDDEN.update({name: str(value) for name, value in _settle().items()})


# Older versions have other defaults, and show the value of enable_x64() around the code as if it were set for
# the process; they are only ever run in processes of their own.
_NAMES = {*DEFAULTS, X64} if HAS_THE_DEFAULTS else {*DEFAULTS}
_DEFAULTS = DEFAULTS if HAS_THE_DEFAULTS else _values()
take_over()
if jax_settings.JAX_CAME_FIRST:
    if is_started():
        raise SettingError(
            "JAX was started before this project was imported, perhaps by a plugin of pytest: it has its "
            "devices and XLA_FLAGS; leave the plugin out, with -p no:NAME"
        )
    jax.config.update("jax_num_cpu_devices", CPU_DEVICES)  # type: ignore[no-untyped-call]  # As above.
