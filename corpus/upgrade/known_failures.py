"""Expected failures of frozen programs under later versions of JAX, each with the reason.

Strict, as pytest's xfail_strict: a known failure that does not occur fails the test of its case.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.upgrade.baselines import MinorVersion


@dataclass(frozen=True)
class KnownFailure:
    """A check that fails for some frozen cases, and is expected to go on failing.

    ``frozen`` are the minor versions of JAX that froze the ``cases``, and ``since`` is the first minor
    version, 0.10 or later, under which the check fails. ``check`` is a name of frozen_checks.Results, and
    ``says`` is how the reported reason begins.
    """

    frozen: Sequence[str]
    since: str
    cases: Sequence[str]
    check: str
    says: str
    reason: str

    def applies(self, frozen_under: MinorVersion, case: str, jax_version: str) -> bool:
        """True if ``case``, frozen under that minor version, is expected to fail under ``jax_version``."""
        return (
            str(frozen_under) in self.frozen
            and case in self.cases
            and MinorVersion.of(jax_version) >= MinorVersion.of(self.since)
        )


_TOO_OLD = "Exported being deserialized seems to be older than the 6-month backward-compatibility window"
_NOT_READ = (
    "jax.export promises to read what it wrote for six months: from 0.11 on it refuses the serialization "
    "(version 2) of JAX 0.4.38, which 0.10.2 still reads"
)
_UNREGISTERED = (
    "neither engine runs the text; XLA on the CPU: NOT_FOUND: No registered implementation for untyped"
)
_UNTYPED = (
    "jax.export of JAX 0.4.38 called BLAS and LAPACK through untyped custom calls, for older readers; jaxlib "
    "has since dropped these, and JAX calls typed ones (lapack_*_ffi)"
)
_CHOLESKY = "JAX 0.4.38 lowered Cholesky for CUDA to stablehlo.cholesky; since then it calls cuSOLVER"
_FUNCTION = (
    "jax.export wrote this chlo op as a custom call, for older readers; now it writes the op. XLA still runs "
    "the call of a program that it reads"
)

# Cases whose forward program JAX 0.4 serialized by jax.export.
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
# Of these, those whose backward program has no ops of other dialects than StableHLO.
_PURE_BACKWARD = """
    branch-1 casts-1 complex_numbers-2 cumulative-1 densities-3 gathering-1 losses-3 monte_carlo-1
    nested_branch-0 pooling-0 reduction-2 vector-1 vector-2 vector-3
""".split()  # noqa: SIM905  # As above.
_EXPORTED_BACKWARD = [case for case in _EXPORTED if case not in _PURE_BACKWARD]
_FORWARD_CALLS = """
    complex_numbers-0 complex_numbers-3 factorization-1 gaussians-0 gaussians-1 gaussians-2
    gaussians-3 regression-2 solving-0 solving-2
""".split()  # noqa: SIM905  # As above.
_BACKWARD_CALLS = """
    complex_numbers-0 complex_numbers-3 factorization-0 factorization-1 gaussians-0 gaussians-1
    gaussians-2 gaussians-3 regression-0 regression-2 solving-0 solving-2
""".split()  # noqa: SIM905  # As above.

# Cases of JAX 0.4 that solve triangular systems in float32.
_STRSM = (
    "factorization-0 factorization-1 gaussians-0 gaussians-1 gaussians-2 gaussians-3 regression-0 solving-2"
)

# Custom-call targets that differ under every JAX from 0.10 on: the minor version that froze the cases, the
# platform (or "jax.export"), the target, how it differs, the cases, and the reason.
_TARGETS = (
    ("0.4", "cuda", "cusolver_potrf_ffi", "new", "gaussians-1 gaussians-2 regression-2", _CHOLESKY),
    ("0.4", "jax.export", "blas_ctrsm", "vanished", "complex_numbers-0 complex_numbers-3", _UNTYPED),
    ("0.4", "jax.export", "blas_dtrsm", "vanished", "regression-2 solving-0", _UNTYPED),
    ("0.4", "jax.export", "blas_strsm", "vanished", _STRSM, _UNTYPED),
    ("0.4", "jax.export", "lapack_ctrsm_ffi", "new", "complex_numbers-0 complex_numbers-3", _UNTYPED),
    ("0.4", "jax.export", "lapack_dpotrf", "vanished", "regression-2", _UNTYPED),
    ("0.4", "jax.export", "lapack_dpotrf_ffi", "new", "regression-2", _UNTYPED),
    ("0.4", "jax.export", "lapack_dtrsm_ffi", "new", "regression-2 solving-0", _UNTYPED),
    ("0.4", "jax.export", "lapack_spotrf", "vanished", "gaussians-1 gaussians-2", _UNTYPED),
    ("0.4", "jax.export", "lapack_spotrf_ffi", "new", "gaussians-1 gaussians-2", _UNTYPED),
    ("0.4", "jax.export", "lapack_strsm_ffi", "new", _STRSM, _UNTYPED),
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

KNOWN_FAILURES: Sequence[KnownFailure] = (
    KnownFailure(["0.4"], "0.11", _EXPORTED, "forward read", _TOO_OLD, _NOT_READ),
    KnownFailure(["0.4"], "0.11", _EXPORTED_BACKWARD, "backward read", _TOO_OLD, _NOT_READ),
    KnownFailure(["0.4"], "0.10", _FORWARD_CALLS, "forward xla-cpu", _UNREGISTERED, _UNTYPED),
    KnownFailure(["0.4"], "0.10", _BACKWARD_CALLS, "backward xla-cpu", _UNREGISTERED, _UNTYPED),
    *(
        KnownFailure([frozen], "0.10", cases.split(), f"{platform} custom-call target {target}", says, reason)
        for frozen, platform, target, says, cases, reason in _TARGETS
    ),
)
