"""Find the settings of the running JAX that change a record: ``python3 -m docs.jax_settings``.

Each setting gets another value in a process of its own, where one kernel of each of some types is lowered,
and a few of them are checked and described. Prints a Markdown table of the settings that change a text or a
record, or cause an error, and ends with exit status 1 where JAX has a setting that is not known yet. It takes
ten minutes.
"""

import argparse
import multiprocessing
import sys
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from typing import Any

import jax

from corpus.checks.record_builder import build
from corpus.jax_settings import DEFAULTS, X64
from corpus.lowering.lower import lower_kernel
from corpus.plan import plan
from corpus.stablehlo.configuration import configured

# Kernel types that between them use what settings are about: those that are lowered, and those that are
# checked as well.
_LOWERED = (
    *("loop", "dense", "convolution", "activations", "recurrent", "factorization", "fourier", "gathering"),
    *("slicing", "cumulative", "casts", "complex_numbers", "derivatives", "batching", "remat", "scans"),
    *("collectives", "open_shapes"),
)
_CHECKED = ("vector", "integers", "special", "randomness", "custom_rules")
_PLATFORMS = ("cpu", "cuda")
_ERROR = "error: "  # How a result that is none begins.
_WIDTH = 100  # Characters of an error in the table.
_LONGEST = 600.0  # Seconds that a process may take.
# Settings of devices, files, caches, networks and messages, which the values of a program cannot depend on
# and some of which cannot be changed once JAX runs; and the one that lowering and execution always set.
FREE = (
    *("jax_backend_target", "jax_check_proxy_envs", "jax_compilation_cache", "jax_compiler_detailed_logging"),
    *("jax_cpu_", "jax_cross_host", "jax_cuda_visible", "jax_debug_leaked", "jax_debug_log_modules"),
    *("jax_default_device", "jax_distributed", "jax_dump_ir", "jax_enable_compilation_cache"),
    *("jax_enable_pgle", "jax_enable_preemption", "jax_enable_recoverability", "jax_explain_cache"),
    *("jax_force_dcn", "jax_include_debug_info", "jax_log", "jax_mock", "jax_mtls", "jax_num_cpu"),
    *("jax_oneapi", "jax_persistent", "jax_pgle", "jax_pjrt", "jax_platform", "jax_pprint"),
    *("jax_raise_persistent", "jax_rocm", "jax_share", "jax_traceback_filtering", "jax_tracer_error_num"),
    *("jax_xla_backend", "jax_xla_profile", "mock_", X64),
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
    "jax_pallas_auto_assign_collective_ids": ["yes", "override"],
    "jax_pallas_auto_assign_collective_ids_limit": [1],
    "jax_random_seed_offset": [5],
    "jax_send_traceback_to_runtime": ["full"],
    "jax_serialization_version": [1],
    "jax_source_url_schema": ["x"],
    "jax_traceback_in_locations_limit": [0],
    "jax_transfer_guard": ["disallow"],
    "jax_transfer_guard_device_to_device": ["disallow"],
    "jax_transfer_guard_device_to_host": ["disallow"],
    "jax_transfer_guard_host_to_device": ["disallow"],
    "jax_use_hlo_logistic_lowering": [True, False],
    "jax_use_magma": ["on"],
}


def results(setting: dict[str, Any]) -> dict[str, str]:
    """The texts or the record of one kernel of each type under ``setting``, or the error in its place."""
    found = {}
    types = (*_LOWERED, *_CHECKED)
    for case in plan(types, 0, len(types)):
        try:
            with configured(tuple(setting.items())):
                if case.template in _CHECKED:
                    found[case.template] = build(case, _PLATFORMS).record.to_json()
                else:
                    found[case.template] = str(lower_kernel(case.kernel(), _PLATFORMS))
        except Exception as error:  # A setting can cause any error.
            found[case.template] = f"{_ERROR}{type(error).__name__}: {str(error).partition(chr(10))[0]}"
    return found


def in_process(setting: dict[str, Any]) -> dict[str, str]:
    """``results`` from a process of its own; where it dies, its exit status in place of each of them."""
    # A fork of this process, which has imported JAX and not started it.
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(there, setting))
    process.start()
    there.close()
    try:
        if not here.poll(_LONGEST):
            process.kill()
        found: dict[str, str] = here.recv()
    except EOFError:
        process.join()
        return dict.fromkeys((*_LOWERED, *_CHECKED), f"{_ERROR}exit status {process.exitcode}")
    process.join()
    return found


def _send(there: Connection, setting: dict[str, Any]) -> None:
    there.send(results(setting))


def settings() -> Iterator[tuple[str, Any, Any]]:
    """Each setting of the running JAX that is tried: its name, its value, and another one."""
    for name, now in sorted(jax.config.values.items()):
        if name not in DEFAULTS:
            continue
        others = _VALUES.get(name, [not now] if isinstance(now, bool) else [])
        if not others:
            print(f"{name} = {now!r}: no other value known", file=sys.stderr)
        for other in others:
            yield name, now, other


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    argparse.ArgumentParser(prog="python -m docs.jax_settings", description=__doc__).parse_args(arguments)
    before = in_process({})
    print(f"| setting (JAX {jax.__version__}) | default | tried | of {len(before)} kernels | errors |")
    print("|---|---|---|---|---|", flush=True)
    for name, now, other in settings():
        after = in_process({name: other})
        changed = [text for kernel, text in after.items() if text != before[kernel]]
        errors = [text.removeprefix(_ERROR) for text in changed if text.startswith(_ERROR)]
        print(f"{name} = {other!r}: {len(changed)} change", file=sys.stderr, flush=True)
        if changed:
            said = f"{len(errors)}: {errors[0][:_WIDTH]}" if errors else ""
            print(f"| `{name}` | `{now}` | `{other}` | {len(changed)} | {said} |", flush=True)
    unknown = [name for name in jax.config.values if name not in DEFAULTS and not name.startswith(FREE)]
    for name in unknown:
        print(
            f"{name} is new: add it to DEFAULTS in corpus/jax_settings.py, or to FREE here", file=sys.stderr
        )
    return bool(unknown)


if __name__ == "__main__":
    sys.exit(main())
