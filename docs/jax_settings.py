"""Find the settings of the running JAX that change a record: ``python3 -m docs.jax_settings``.

Each setting gets another value, and one kernel of each type is lowered, checked and described again under it.
Prints a Markdown table of the settings that change a record or cause an error, and ends with exit status 1 if
one of them is missing from DEFAULTS in corpus/jax_settings.py. ``--types A,B`` limits the search to these
kernel types. It takes some minutes.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from typing import Any

import jax

from corpus.checks.record_builder import build
from corpus.jax_settings import DEFAULTS
from corpus.plan import plan
from corpus.stablehlo.context import free_memory
from kernels import OURS

# Settings of devices, files, caches, networks and messages, which the values of a program cannot depend on
# and some of which cannot be changed once JAX runs.
_NOT_TRIED = (
    *("jax_backend_target", "jax_check_proxy_envs", "jax_compilation_cache", "jax_cpu_", "jax_cross_host"),
    *("jax_cuda_visible", "jax_debug_log_modules", "jax_default_device", "jax_distributed", "jax_dump_ir"),
    *("jax_force_dcn", "jax_log", "jax_mock", "jax_mtls", "jax_num_cpu", "jax_oneapi", "jax_persistent"),
    *("jax_pgle", "jax_pjrt", "jax_platform", "jax_rocm", "jax_share", "jax_xla_backend", "mock_"),
    "jax_enable_x64",  # Lowering and execution always set it.
)
# Other values of the settings that are not true or false.
_VALUES: dict[str, Sequence[Any]] = {
    "jax_array_garbage_collection_guard": ["fatal"],
    "jax_captured_constants_report_frames": [-1],
    "jax_captured_constants_warn_bytes": [1],
    "jax_default_matmul_precision": ["highest", "bfloat16"],
    "jax_default_prng_impl": ["rbg", "unsafe_rbg"],
    "jax_embedded_constants_max_bytes": [0, 1 << 20],
    "jax_error_checking_behavior_divide": ["raise"],
    "jax_error_checking_behavior_nan": ["raise"],
    "jax_error_checking_behavior_oob": ["raise"],
    "jax_exec_time_optimization_effort": [0.5],
    "jax_explicit_x64_dtypes": ["error", "allow"],
    "jax_export_calling_convention_version": [9],
    "jax_hlo_source_file_canonicalization_regex": [".*"],
    "jax_legacy_prng_key": ["warn", "error"],
    "jax_memory_fitting_effort": [0.5],
    "jax_memory_fitting_level": ["O0"],
    "jax_numpy_dtype_promotion": ["strict"],
    "jax_numpy_rank_promotion": ["warn", "raise"],
    "jax_optimization_level": ["O0", "O3"],
    "jax_random_seed_offset": [5],
    "jax_send_traceback_to_runtime": ["full"],
    "jax_serialization_version": [1],
    "jax_traceback_filtering": ["off"],
    "jax_traceback_in_locations_limit": [0],
    "jax_transfer_guard": ["disallow"],
    "jax_transfer_guard_device_to_device": ["disallow"],
    "jax_transfer_guard_device_to_host": ["disallow"],
    "jax_transfer_guard_host_to_device": ["disallow"],
    "jax_use_hlo_logistic_lowering": [True, False],
    "jax_use_magma": ["on"],
}


def records(types: Sequence[str]) -> dict[str, str]:
    """The record of one kernel of each of ``types`` as JSON, or the error in its place."""
    free_memory()
    found = {}
    for case in plan(types, 0, len(types)):
        try:
            found[case.template] = build(case, ("cpu", "cuda")).record.to_json()
        except Exception as error:  # A setting can cause any error.
            found[case.template] = f"{type(error).__name__}: {error}"
    return found


def settings() -> Iterator[tuple[str, Any, Any]]:
    """Each setting of the running JAX that is tried: its name, its value, and another one."""
    for name, now in sorted(jax.config.values.items()):
        if name.startswith(_NOT_TRIED):
            continue
        for other in _VALUES.get(name, [not now] if isinstance(now, bool) else []):
            yield name, now, other


def tried(types: Sequence[str]) -> dict[str, tuple[Any, Any, int, int]]:
    """For each setting that changes a record: its value, the other one, records changed, and errors."""
    before = records(types)
    changes: dict[str, tuple[Any, Any, int, int]] = {}
    for name, now, other in settings():
        try:
            jax.config.update(name, other)  # type: ignore[no-untyped-call]  # JAX left it untyped.
        except (ValueError, TypeError) as error:
            print(f"{name}: cannot be {other!r}: {error}", file=sys.stderr)
            continue
        try:
            after = records(types)
        finally:
            jax.config.update(name, now)  # type: ignore[no-untyped-call]  # JAX left it untyped.
        changed = [text for kernel, text in after.items() if text != before[kernel]]
        print(f"{name} = {other!r}: {len(changed)} of {len(types)} change", file=sys.stderr, flush=True)
        if len(changed) > (changes[name][2] if name in changes else 0):
            changes[name] = now, other, len(changed), sum(not text.startswith("{") for text in changed)
    assert records(types) == before, "a setting had an effect that outlasted it"
    return changes


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; return 1 if a setting is missing from DEFAULTS."""
    parser = argparse.ArgumentParser(prog="python -m docs.jax_settings", description=__doc__)
    parser.add_argument("--types", default=",".join(OURS), help="kernel types (default: all)")
    types = parser.parse_args(arguments).types.split(",")
    changes = tried(types)
    print(f"| setting (JAX {jax.__version__}) | default | tried | records changed of {len(types)} | errors |")
    print("|---|---|---|---|---|")
    for name, (now, other, changed, errors) in changes.items():
        print(f"| `{name}` | `{now}` | `{other}` | {changed} | {errors} |")
    missing = sorted(changes.keys() - DEFAULTS.keys())
    for name in missing:
        print(f"{name} changes records and is not in corpus/jax_settings.py: add it", file=sys.stderr)
    return bool(missing)


if __name__ == "__main__":
    sys.exit(main())
