"""The differences between the supported versions of JAX, and the names that JAX does not make public.

No other module asks which JAX is running or imports a private name of JAX or jaxlib. Supported: 0.10.2 (the
newest for Python 3.11) to 0.12.0.1; to lower programs for a comparison, 0.4.38 and later.
"""

import contextlib
import functools
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.metadata import version
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import experimental
from jax._src import util, xla_bridge
from jax._src.interpreters import mlir as internal  # The only way to share an MLIR context with JAX.
from jax.extend.mlir import ir
from jax.extend.mlir.dialects import stablehlo

# In jax.experimental before JAX 0.8. (On 0.12 it has no truth value, so "or" would not do.)
enable_x64: Any = jax.enable_x64 if hasattr(jax, "enable_x64") else experimental.enable_x64  # type: ignore[attr-defined]  # Gone since.

# True if JAX has its devices; all public names would start it. (JAX 0.4.38 to 0.12)
is_started: Callable[[], bool] = xla_bridge.backends_are_initialized

# Older versions have other defaults than those in corpus.jax_settings.
HAS_THE_DEFAULTS = jax.__version_info__ >= (0, 10)

# Before 0.10, jaxlib reads portable artifacts with ops of other dialects (chlo, sdy) only in jax.export.
WRITES_MIXED_ARTIFACTS = jax.__version_info__ >= (0, 10)

# Before 0.10, XLA is not handed chlo ops.
XLA_TAKES_CHLO = jax.__version_info__ >= (0, 10)

# Before 0.12 the reference interpreter aborts on a convolution with the padding that a gradient makes.
INTERPRETER_CONVOLVES = jax.__version_info__ >= (0, 12)

# Up to 0.10 XLA's abs(inf + NaN j) is NaN, and the interpreter's inf; from 0.11 on both are inf.
INTERPRETER_ABS_OF_NAN = jax.__version_info__ < (0, 11)

# Before 0.11 the pass that lowers chlo.scan to StableHLO drops is_reverse, and no engine runs the result.
LOWERS_CHLO_SCAN = jax.__version_info__ >= (0, 11)

# A quarter of the time of a compilation under JAX 0.10; from 0.11 on there is no other emitter, and no such
# option, and the code is not compiled in parts.
QUICK_CPU_OPTIONS: Mapping[str, bool | int] = (
    {"xla_cpu_use_fusion_emitters": False, "xla_cpu_parallel_codegen_split_count": 1}
    if (0, 10) <= jax.__version_info__ < (0, 11)
    else {}
)

# Of backward programs of many ops, fusion takes a third to a half of the time of a compilation from 0.11 on,
# with the emitters that there are since: what a gradient uses again is computed in many fused kernels.
# Forward programs compile twice as fast with it, as they have fewer kernels then.
LARGE_CPU_OPTIONS: Mapping[str, bool | int | str] = (
    {"xla_disable_hlo_passes": "fusion"} if jax.__version_info__ >= (0, 11) else QUICK_CPU_OPTIONS
)

# Up to 0.10 JAX makes an MLIR context for each lowering, which takes as long as the lowering itself; from
# 0.11 on it makes one for ten.
REUSES_CONTEXTS = jax.__version_info__ >= (0, 11)
new_context: Callable[[], ir.Context] = getattr(internal, "_create_ir_context", internal.make_ir_context)


# Of the caches that JAX clears on request, the one that fills first and has no programs, but shapes.
_HARMLESS_CACHE = "_cached_abstract_eval"
_NEARLY_FULL = 7 / 8  # What one lowering adds fits into the rest.


def caches_are_nearly_full() -> bool:
    """True if a cache of JAX may have dropped a traced program: most have room for 2,048 (0.10 to 0.12).

    False for a JAX without a list of its caches, such as 0.4.38.
    """
    for cache, name in list(getattr(util, "_caches", {}).items()):
        if _HARMLESS_CACHE in str(name) or not hasattr(cache, "cache_info"):
            continue
        found = cache.cache_info()
        if (found.maxsize or 0) > 0 and found.currsize >= _NEARLY_FULL * found.maxsize:
            return True
    return False


@contextlib.contextmanager
def lowering_context(context: Callable[[], ir.Context]) -> Iterator[None]:
    """Lower into ``context()`` with versions of JAX that would make a context for each lowering.

    What JAX lowers during a lowering, as for a constant that a rule computes, gets a context of its own: a
    module of the same context would become part of the one that is being built.
    """
    made = internal.make_ir_context
    if not REUSES_CONTEXTS:
        internal.make_ir_context = lambda: made() if _lowering() else context()
    try:
        yield
    finally:
        internal.make_ir_context = made


def _lowering() -> bool:
    """True inside the lowering of a module, which sets MLIR's current context."""
    try:
        return ir.Context.current is not None
    except ValueError:  # There is none.
        return False


@functools.cache  # importlib.metadata reads files, and every record asks.
def versions() -> Mapping[str, str]:
    """The versions of JAX, jaxlib and StableHLO, which decide the text."""
    return {
        "JAX": jax.__version__,
        "jaxlib": version("jaxlib"),
        "StableHLO": stablehlo.get_current_version(),
    }


def shaped(shape: Sequence[int], dtype: str) -> jax.ShapeDtypeStruct:
    """The shape and dtype of an array, as JAX traces with them."""
    made: jax.ShapeDtypeStruct = jax.ShapeDtypeStruct(tuple(shape), jnp.dtype(dtype))  # type: ignore[no-untyped-call]  # JAX left it untyped.
    return made


def as_array(leaf: Any) -> np.ndarray:
    """An output as a program returns it: typed PRNG keys as their data, Python numbers with JAX's dtypes."""
    array = jnp.asarray(leaf)
    is_key = jnp.issubdtype(array.dtype, jax.dtypes.prng_key)
    return np.asarray(jax.random.key_data(array) if is_key else array)


def kept_inputs(lowered: jax.stages.Lowered) -> Sequence[int]:
    """The positions of the flattened arguments that the text of ``lowered`` takes: JAX drops the others."""
    return sorted(lowered._lowering.compile_args["kept_var_idx"])


def bytecode_of(module: ir.Module) -> bytes:
    """The serialized form of ``module`` that jax.export takes. The module must not be used afterwards."""
    if not WRITES_MIXED_ARTIFACTS:
        artifact: bytes = stablehlo.serialize_portable_artifact(module, stablehlo.get_current_version(), True)
        return artifact
    written = io.BytesIO()
    module.operation.write_bytecode(written)
    return written.getvalue()


def optimized_hlo(executable: jax.stages.Compiled) -> tuple[str, Callable[[str], str]]:
    """The optimized HLO of ``executable`` with large constants, and a function that parses and prints HLO.

    JAX has no public way to either (jaxlib 0.7 to 0.12). The function raises ValueError or JaxRuntimeError
    where a text does not parse.
    """
    from jaxlib import _hlo as hlo  # type: ignore[attr-defined]  # jaxlib has no stub for it.

    shown = hlo.HloPrintOptions()
    shown.print_metadata = False
    shown.print_large_constants = True
    (module,) = executable.runtime_executable().hlo_modules()  # type: ignore[union-attr]  # Typed as Any | None.

    def reprinted(text: str) -> str:
        printed: str = hlo.hlo_module_from_text(text).to_string(shown)
        return printed

    return module.to_string(shown), reprinted


def expanded(equation: Any) -> Any:
    """The jaxpr of a primitive that JAX defines by its expansion, of containers of arrays (from 0.12 on)."""
    primitive = equation.params["_prim"]

    def flat(*arrays: Any) -> Any:
        return primitive.expand(*jax.tree.unflatten(primitive.in_tree, arrays))

    return jax.make_jaxpr(flat)(*(variable.aval for variable in equation.invars))
