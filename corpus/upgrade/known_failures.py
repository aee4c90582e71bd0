"""What later versions of JAX cannot do with programs that earlier ones froze: known, with the reason."""

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.upgrade.baselines import line


@dataclass(frozen=True)
class Limit:
    """A check of frozen cases that fails, and must go on failing: one that holds again is to be taken out.

    ``frozen`` are the lines that the ``cases`` were frozen under, ``since`` the first line of JAX, 0.10 or
    later, that it is so for; ``check`` is a key of frozen.check(), and ``says`` how its fault begins.
    """

    frozen: Sequence[str]
    since: str
    cases: Sequence[str]
    check: str
    says: str
    reason: str

    def meets(self, frozen_line: str, case: str, jax_version: str) -> bool:
        """Whether it speaks of ``case`` frozen under ``frozen_line``, run by ``jax_version``."""
        return frozen_line in self.frozen and case in self.cases and line(jax_version) >= line(self.since)


_TOO_OLD = "Exported being deserialized seems to be older than the 6-month backward-compatibility window"
_NOT_READ = (
    "jax.export promises to read what it wrote for six months: from 0.11 on it refuses the serialization "
    "(version 2) of JAX 0.4.38, which 0.10.2 still reads"
)
_NO_ROUTINE = (
    "neither engine runs the text; XLA on the CPU: NOT_FOUND: No registered implementation for untyped"
)
_UNTYPED = (
    "jax.export of JAX 0.4.38 called BLAS and LAPACK through untyped custom calls, for older readers; jaxlib "
    "has since dropped these, and JAX calls typed ones (lapack_*_ffi)"
)
_CHOLESKY = "JAX 0.4.38 lowered Cholesky for CUDA to stablehlo.cholesky; since then it calls cuSOLVER"
_FUNCTION = (
    "jax.export spelt this chlo op as a custom call, for older readers; now it writes the op. XLA still runs "
    "the call where the program is read"
)

# Cases of 0.4 that are kept as jax.export serializes them, in both directions.
_EXPORTED = """
    batching-2 branch-1 casts-1 casts-3 complex_numbers-0 complex_numbers-1 complex_numbers-2
    complex_numbers-3 cumulative-1 dense-3 densities-0 densities-2 densities-3 dynamics-0
    embedding-2 factorization-0 factorization-1 factorization-2 fourier-0 gathering-0
    gathering-1 gaussians-0 gaussians-1 gaussians-2 gaussians-3 geometry-0 images-1 images-3
    interpolation-1 interpolation-3 losses-1 losses-3 matrix_functions-2 monte_carlo-0
    monte_carlo-1 monte_carlo-2 nested_branch-0 normalization-0 particles-2 particles-3
    pooling-0 pooling-3 randomness-0 randomness-1 randomness-2 randomness-3 reduction-2
    regression-0 regression-2 regularization-2 scalar_array-0 scalar_array-2 scattering-2
    solving-0 solving-2 sorting-0 sorting-1 sorting-3 special-0 special-1 special-2 special-3
    spectral-0 spectral-1 spectral-3 statistics-1 vector-0 vector-1 vector-2 vector-3
""".split()  # noqa: SIM905  # Readable, as a list of 70 quoted words is not.
_FORWARD_CALLS = """
    complex_numbers-0 complex_numbers-3 factorization-1 gaussians-0 gaussians-1 gaussians-2
    gaussians-3 regression-2 solving-0 solving-2
""".split()  # noqa: SIM905  # As above.
_BACKWARD_CALLS = """
    complex_numbers-0 complex_numbers-3 factorization-0 factorization-1 gaussians-0 gaussians-1
    gaussians-2 gaussians-3 regression-0 regression-2 solving-0 solving-2
""".split()  # noqa: SIM905  # As above.

_SINGLE = (
    "factorization-0 factorization-1 gaussians-0 gaussians-1 gaussians-2 gaussians-3 regression-0 solving-2"
)

# Custom-call targets that are new or gone under every JAX from 0.10 on: the line that was frozen, what
# lowered it, the target, how it differs, the cases, and the reason.
_TARGETS = (
    ("0.4", "cuda", "cusolver_potrf_ffi", "new", "gaussians-1 gaussians-2 regression-2", _CHOLESKY),
    ("0.4", "jax.export", "blas_ctrsm", "vanished", "complex_numbers-0 complex_numbers-3", _UNTYPED),
    ("0.4", "jax.export", "blas_dtrsm", "vanished", "regression-2 solving-0", _UNTYPED),
    (
        "0.4",
        "jax.export",
        "blas_strsm",
        "vanished",
        _SINGLE,
        _UNTYPED,
    ),
    ("0.4", "jax.export", "lapack_ctrsm_ffi", "new", "complex_numbers-0 complex_numbers-3", _UNTYPED),
    ("0.4", "jax.export", "lapack_dpotrf", "vanished", "regression-2", _UNTYPED),
    ("0.4", "jax.export", "lapack_dpotrf_ffi", "new", "regression-2", _UNTYPED),
    ("0.4", "jax.export", "lapack_dtrsm_ffi", "new", "regression-2 solving-0", _UNTYPED),
    ("0.4", "jax.export", "lapack_spotrf", "vanished", "gaussians-1 gaussians-2", _UNTYPED),
    ("0.4", "jax.export", "lapack_spotrf_ffi", "new", "gaussians-1 gaussians-2", _UNTYPED),
    (
        "0.4",
        "jax.export",
        "lapack_strsm_ffi",
        "new",
        _SINGLE,
        _UNTYPED,
    ),
    ("0.4", "jax.export", "mhlo.erf", "vanished", "densities-0 special-0", _FUNCTION),
    ("0.4", "jax.export", "mhlo.topk", "vanished", "interpolation-3 sorting-0 sorting-1", _FUNCTION),
    ("0.8", "jax.export", "mhlo.acos", "vanished", "complex_numbers-1 special-0", _FUNCTION),
    (
        "0.8",
        "jax.export",
        "mhlo.asinh",
        "vanished",
        "collectives-1 complex_numbers-1 cumulative-1 losses-1 nested_branch-0 spectral-0",
        _FUNCTION,
    ),
    ("0.8", "jax.export", "mhlo.atanh", "vanished", "interpolation-1", _FUNCTION),
    ("0.8", "jax.export", "mhlo.cosh", "vanished", "gathering-0 scalar_array-0 statistics-1", _FUNCTION),
    ("0.8", "jax.export", "mhlo.erf", "vanished", "densities-0 special-0", _FUNCTION),
    ("0.8", "jax.export", "mhlo.sinh", "vanished", "gathering-0 scalar_array-0 statistics-1", _FUNCTION),
    ("0.8", "jax.export", "mhlo.topk", "vanished", "sorting-0 sorting-1", _FUNCTION),
)

LIMITS: Sequence[Limit] = (
    Limit(["0.4"], "0.11", _EXPORTED, "forward read", _TOO_OLD, _NOT_READ),
    Limit(["0.4"], "0.11", _EXPORTED, "backward read", _TOO_OLD, _NOT_READ),
    Limit(["0.4"], "0.10", _FORWARD_CALLS, "forward xla-cpu", _NO_ROUTINE, _UNTYPED),
    Limit(["0.4"], "0.10", _BACKWARD_CALLS, "backward xla-cpu", _NO_ROUTINE, _UNTYPED),
    *(
        Limit([frozen], "0.10", cases.split(), f"{lowered} custom-call target {target}", says, reason)
        for frozen, lowered, target, says, cases, reason in _TARGETS
    ),
)
