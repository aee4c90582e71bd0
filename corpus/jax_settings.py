"""JAX's and XLA's settings, which decide texts and values: at their defaults in any environment.

JAX reads its settings from variables named ``JAX_*`` when it is imported, XLA reads ``XLA_FLAGS`` when it
starts. A corpus must not depend on them, so isolate() takes them out of the environment before that. What it
took out of this process's environment is in OVERRIDDEN, for the run's header. corpus.stablehlo.configuration
undoes what was set in JAX itself. Imports no JAX.
"""

import sys
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

# Variables of settings whose names do not begin as the others'.
_OTHERS = ("CHECK_VMA", "EAGER_CONSTANT_FOLDING", "JAX2TF_", "MOCK_NUM_GPU_PROCESSES")

# What the project sets. Collectives need two devices to talk to each other.
CPU_DEVICES = 2
_OURS = {"JAX_NUM_CPU_DEVICES": str(CPU_DEVICES)}

X64 = "jax_enable_x64"  # Lowering and execution always set it.

# The settings of JAX 0.10.2 to 0.12.0.1 that can decide a text, an error or a value, with JAX's defaults: all
# but X64 and those of devices, files, caches, networks and messages. docs/settings.md has what each changes.
DEFAULTS: dict[str, bool | int | float | str | None] = {
    "check_vma": False,
    "eager_constant_folding": False,
    "jax2tf_associative_scan_reductions": False,
    "jax2tf_default_native_serialization": True,
    "jax_accurate_erf_inv": False,
    "jax_allow_f16_reductions": True,
    "jax_array_garbage_collection_guard": None,
    "jax_auto_pcast": True,
    "jax_bcoo_cusparse_lowering": False,
    "jax_captured_constants_report_frames": 0,
    "jax_captured_constants_warn_bytes": 2000000000,
    "jax_check_static_indices": False,
    "jax_check_tracer_leaks": False,
    "jax_compiler_enable_remat_pass": True,
    "jax_custom_jvp3": False,
    "jax_custom_vjp3": False,
    "jax_debug_infs": False,
    "jax_debug_key_reuse": False,
    "jax_debug_nans": False,
    "jax_default_matmul_precision": None,
    "jax_default_prng_impl": "threefry2x32",
    "jax_disable_bwd_checks": False,
    "jax_disable_jit": False,
    "jax_disable_most_optimizations": False,
    "jax_disable_vmap_shmap_error": False,
    "jax_disallow_mesh_context_manager": False,
    "jax_embedded_constants_max_bytes": 32,
    "jax_enable_checks": False,
    "jax_enable_custom_prng": False,
    "jax_error_checking_behavior_divide": "ignore",
    "jax_error_checking_behavior_nan": "ignore",
    "jax_error_checking_behavior_oob": "ignore",
    "jax_exec_time_optimization_effort": 0.0,
    "jax_experimental_unsafe_xla_runtime_errors": False,
    "jax_explicit_x64_dtypes": "warn",
    "jax_export_calling_convention_version": 10,
    "jax_export_deserialize_expired_versions": False,
    "jax_export_ignore_forward_compatibility": False,
    "jax_high_dynamic_range_gumbel": False,
    "jax_hlo_source_file_canonicalization_regex": None,
    "jax_include_full_tracebacks_in_locations": True,
    "jax_legacy_prng_key": "allow",
    "jax_memory_fitting_effort": 0.0,
    "jax_memory_fitting_level": "O2",
    "jax_mosaic_allow_hlo": False,
    "jax_mosaic_unzip_debug_locations": True,
    "jax_mutable_array_checks": True,
    "jax_no_execution": False,
    "jax_no_tracing": False,
    "jax_numpy_dtype_promotion": "standard",
    "jax_numpy_rank_promotion": "allow",
    "jax_optimization_level": "UNKNOWN",
    "jax_pallas_auto_assign_collective_ids": "no",
    "jax_pallas_auto_assign_collective_ids_limit": 25,
    "jax_pallas_enable_debug_checks": False,
    "jax_pallas_poison_buffers": False,
    "jax_pallas_use_mosaic_gpu": True,
    "jax_pallas_verbose_errors": False,
    "jax_ragged_dot_use_gpu_pallas_triton_lowering": False,
    "jax_ragged_dot_use_ragged_dot_instruction": True,
    "jax_raise_on_ppermute_sort_diff": True,
    "jax_random_seed_offset": 0,
    "jax_refs_to_pins": False,
    "jax_remat3": False,
    "jax_remat_barrier_no_cotangents": False,
    "jax_remove_custom_partitioning_ptr_from_cache_key": False,
    "jax_remove_size_one_mesh_axis_from_type": False,
    "jax_scan3": False,
    "jax_send_traceback_to_runtime": "off",
    "jax_serialization_version": 0,
    "jax_softmax_custom_jvp": False,
    "jax_sort_devices_by_process_index": True,
    "jax_source_url_schema": None,
    "jax_thread_guard": False,
    "jax_threefry_gpu_kernel_lowering": False,
    "jax_threefry_partitionable": True,
    "jax_traceback_in_locations_limit": 100,
    "jax_transfer_guard": None,
    "jax_transfer_guard_device_to_device": None,
    "jax_transfer_guard_device_to_host": None,
    "jax_transfer_guard_host_to_device": None,
    "jax_use_cpp_shard_args": False,
    "jax_use_direct_linearize": True,
    "jax_use_emit_pipeline_primitive": False,
    "jax_use_hlo_logistic_lowering": None,
    "jax_use_magma": "auto",
    "jax_use_rgv3": True,
    "jax_use_shardy_partitioner": True,
    "jax_use_simplified_jaxpr_constants": False,
}

# What was set otherwise: variables that isolate() took out of this process's environment, and settings
# that a JAX that was imported before had.
OVERRIDDEN: dict[str, str] = {}
JAX_CAME_FIRST = "jax" in sys.modules


def isolate(environment: MutableMapping[str, str]) -> dict[str, str]:
    """Take the settings out of ``environment`` that are not the user's to choose, and set the project's.

    Returns the variables that it took out, with their values.
    """
    taken = {}
    for name in [name for name, value in environment.items() if not _is_users(name, value)]:
        value = environment.pop(name)
        if value != _OURS.get(name):
            taken[name] = value
    flags = environment.get("XLA_FLAGS", "").split()
    kept = [flag for flag in flags if flag.startswith(_USERS_XLA_FLAGS)]
    if kept != flags:
        taken["XLA_FLAGS"] = " ".join(flag for flag in flags if flag not in kept)
        environment["XLA_FLAGS"] = " ".join(kept)
    environment.update(_OURS)
    return taken


def _is_users(name: str, value: str) -> bool:
    """True if the user may set the variable ``name`` to ``value``."""
    if name in _PLATFORMS:
        return value.partition(",")[0] == "cpu"
    return not name.startswith(("JAX_", *_OTHERS)) or name in _USERS


def overridden_line() -> str | None:
    """One line that names what OVERRIDDEN has; None where that is nothing."""
    if not OVERRIDDEN:
        return None
    named = ", ".join(f"{name}={value}" for name, value in sorted(OVERRIDDEN.items()))
    return f"{named}: ignored, since JAX's settings decide a corpus's bytes; all are at JAX's defaults"
