"""JAX's and XLA's settings, which decide texts and values: at their defaults in any environment.

JAX reads its settings from variables named ``JAX_*`` when it is imported, XLA reads ``XLA_FLAGS`` when it
starts. A corpus must not depend on them, so isolate() takes them out of the environment before that. What it
took out is in OVERRIDDEN, for the run's header. Imports no JAX.
"""

import os
from collections.abc import MutableMapping

# What the user may set: which devices there are, and what JAX says or writes about its work.
_USERS = frozenset(
    f"JAX_{name}"
    for name in (
        *("CUDA_VISIBLE_DEVICES", "ROCM_VISIBLE_DEVICES"),
        *("SKIP_CUDA_CONSTRAINTS_CHECK", "SKIP_ROCM_TESTS", "LOGGING_LEVEL", "DEBUG_LOG_MODULES"),
        *("LOG_COMPILES", "EXPLAIN_CACHE_MISSES", "TRACEBACK_FILTERING"),
        *("DUMP_IR_TO", "DUMP_IR_MODES", "INCLUDE_DEBUG_INFO_IN_DUMPS"),
    )
)
# The user may keep JAX from other devices, but the CPU comes first: the checks run on it.
_PLATFORMS = ("JAX_PLATFORMS", "JAX_PLATFORM_NAME")
_USERS_XLA_FLAGS = "--xla_dump"  # How the flags begin that write files and change no program.

# What the project sets. Collectives need two devices to talk to each other.
_OURS = {"JAX_NUM_CPU_DEVICES": "2"}

# The settings that were seen to change a text, an error or a value in some supported version (JAX 0.10.2 to
# 0.12.0.1), with JAX's default: python -m docs.jax_settings tries every setting of the running JAX.
# jax_enable_x64 is not among them, since lowering and execution always set it.
DEFAULTS: dict[str, bool | str | None] = {
    "eager_constant_folding": False,
    "jax_accurate_erf_inv": False,
    "jax_auto_pcast": True,
    "jax_custom_jvp3": False,
    "jax_custom_vjp3": False,
    "jax_default_matmul_precision": None,
    "jax_default_prng_impl": "threefry2x32",
    "jax_disable_jit": False,
}

# Variables that isolate() took out of the environment, with their values.
OVERRIDDEN: dict[str, str] = {}


def isolate(environment: MutableMapping[str, str] = os.environ) -> None:
    """Take the settings out of ``environment`` that are not the user's to choose, and set the project's."""
    for name in [name for name, value in environment.items() if not _is_users(name, value)]:
        value = environment.pop(name)
        if value != _OURS.get(name):
            OVERRIDDEN[name] = value
    flags = environment.get("XLA_FLAGS", "").split()
    kept = [flag for flag in flags if flag.startswith(_USERS_XLA_FLAGS)]
    if kept != flags:
        OVERRIDDEN["XLA_FLAGS"] = " ".join(flag for flag in flags if flag not in kept)
        environment["XLA_FLAGS"] = " ".join(kept)
    environment.update(_OURS)


def _is_users(name: str, value: str) -> bool:
    """True if the user may set the variable ``name`` to ``value``."""
    if name in _PLATFORMS:
        return value.partition(",")[0] == "cpu"
    return not name.startswith("JAX_") or name in _USERS


def overridden_line() -> str | None:
    """One line that names the variables that were taken out of the environment; None where there was none."""
    if not OVERRIDDEN:
        return None
    named = ", ".join(f"{name}={value}" for name, value in sorted(OVERRIDDEN.items()))
    return f"{named}: ignored, since JAX's settings decide a corpus's bytes; all are at JAX's defaults"
