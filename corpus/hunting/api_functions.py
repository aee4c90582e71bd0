"""The functions of JAX's API that a search calls: all that take arrays and give the same answer each time."""

import functools
from collections.abc import Iterator
from types import ModuleType

import jax
import jax.numpy as jnp
import jax.scipy.linalg
import jax.scipy.signal
import jax.scipy.special
import jax.scipy.stats
from jax import lax

_MODULES: tuple[tuple[str, ModuleType], ...] = (
    ("jnp", jnp),
    ("jnp.linalg", jnp.linalg),
    ("jnp.fft", jnp.fft),
    ("lax", lax),
    ("jax.nn", jax.nn),
    ("jax.scipy.special", jax.scipy.special),
    ("jax.scipy.signal", jax.scipy.signal),
    ("jax.scipy.linalg", jax.scipy.linalg),
)
# They read or write files, give other numbers in each run, are approximate, or have results that are right
# up to a sign or a rotation.
_LEFT_OUT = frozenset(
    """save savez load fromfile frombuffer fromstring from_dlpack fromfunction fromiter rng_uniform
    rng_bit_generator approx_max_k approx_min_k empty empty_like eig eigh eigvals eigvalsh svd svdvals qr
    schur lstsq pinv matrix_rank null_space orth polar sqrtm rsf2csf funm expm expm_frechet logm hessenberg
    householder_product eigh_tridiagonal infeed outfeed create_token after_all set_printoptions printoptions
    get_printoptions array_repr array_str array2string apply_along_axis apply_over_axes vectorize piecewise
    with_sharding_constraint custom_root custom_linear_solve cond switch while_loop fori_loop scan map
    associative_scan reduce reduce_window stop_gradient_p tracer linearize result_type promote_types
    can_cast issubdtype iscomplexobj isrealobj isscalar ndim shape size broadcast_shapes dtype finfo iinfo
    einsum_path get_matmul_precision platform_dependent ormqr geqrf geqp3 cholesky_update tridiagonal
    random_gamma_grad symmetric_product composite optimization_barrier roots poly polyfit unpackbits
    """.split()  # noqa: SIM905  # Readable, as a list of quoted words is not.
)


@functools.cache
def api_functions() -> tuple[str, ...]:
    """The names of the functions, as a module that imports jax, jnp and lax writes them."""
    return tuple(_names())


def _names() -> Iterator[str]:
    for prefix, module in _MODULES:
        for name in sorted(dir(module)):
            found = getattr(module, name, None)
            is_class = isinstance(found, type | ModuleType)
            if (
                name.startswith("_")
                or name.endswith("_p")
                or name in _LEFT_OUT
                or is_class
                or not callable(found)
            ):
                continue
            if not name[0].islower() or hasattr(found, "dtype"):
                continue
            yield f"{prefix}.{name}"
