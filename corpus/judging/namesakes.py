"""The functions of NumPy and SciPy that have the names, and the meanings, of JAX's functions."""

import functools
import importlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import jax.scipy.stats
import scipy.stats  # type: ignore[import-untyped]  # SciPy left it untyped.

_MODULES: Mapping[str, str] = {
    "jax.numpy": "numpy",
    "jax.numpy.linalg": "numpy.linalg",
    "jax.numpy.fft": "numpy.fft",
    "jax.scipy.special": "scipy.special",
    "jax.scipy.linalg": "scipy.linalg",
    "jax.scipy.signal": "scipy.signal",
    "jax.scipy.ndimage": "scipy.ndimage",
    "jax.scipy.integrate": "scipy.integrate",
    "jax.scipy.stats": "scipy.stats",
}
# Functions of jax.nn and jax.lax that SciPy has under these names.
_RENAMED: Mapping[str, str] = {
    "jax.nn.sigmoid": "scipy.special.expit",
    "jax.nn.log_sigmoid": "scipy.special.log_expit",
    "jax.nn.logsumexp": "scipy.special.logsumexp",
    "jax.lax.lgamma": "scipy.special.gammaln",
    "jax.lax.digamma": "scipy.special.digamma",
    "jax.lax.polygamma": "scipy.special.polygamma",
    "jax.lax.zeta": "scipy.special.zeta",
    "jax.lax.igamma": "scipy.special.gammainc",
    "jax.lax.igammac": "scipy.special.gammaincc",
    "jax.lax.betainc": "scipy.special.betainc",
    "jax.lax.erf": "scipy.special.erf",
    "jax.lax.erfc": "scipy.special.erfc",
    "jax.lax.erf_inv": "scipy.special.erfinv",
    "jax.lax.logistic": "scipy.special.expit",
    "jax.lax.bessel_i0e": "scipy.special.i0e",
    "jax.lax.bessel_i1e": "scipy.special.i1e",
}
_OF_CALLABLES = "its arguments are functions"
_OPEN_ORDER = "equal elements, or those within a part, have any order"
_OPEN_SIGNS = "the vectors have any sign or phase, and the values any order"
_ONE_TRIANGLE = "JAX takes the mean of both triangles of the matrix, NumPy and SciPy read one"
_CUT_OFF = "what counts as zero follows from the dtype"
_OF_DTYPE = "its values are those of the dtype, such as its largest number"
# Functions that are others than their namesakes by definition, or whose definition leaves values open.
DIFFERENT: Mapping[str, str] = {
    **dict.fromkeys(
        ("apply_along_axis", "apply_over_axes", "fromfunction", "frompyfunc", "piecewise", "vectorize"),
        _OF_CALLABLES,
    ),
    **dict.fromkeys(("funm",), _OF_CALLABLES),
    **dict.fromkeys(("argpartition", "argsort", "partition"), _OPEN_ORDER),
    **dict.fromkeys(
        (
            "eig", "eigh", "eigvals", "hessenberg", "ldl", "lu", "lu_factor", "qr", "rsf2csf", "schur", "svd",
            "eigh_tridiagonal", "roots",
        ),
        _OPEN_SIGNS,
    ),
    **dict.fromkeys(("cholesky", "cho_factor", "eigvalsh"), _ONE_TRIANGLE),
    **dict.fromkeys(("lstsq", "matrix_rank", "orth", "null_space", "pinv", "polyfit"), _CUT_OFF),
    **dict.fromkeys(("finfo", "iinfo", "nan_to_num", "nextafter", "spacing"), _OF_DTYPE),
    **dict.fromkeys(("empty", "empty_like"), "its values are undefined"),
    **dict.fromkeys(("hyp1f1", "hyp2f1"), "SciPy's own has wrong values, such as scipy#3492"),
    "sph_harm": "SciPy's has the angles in the other order",
    "einsum_path": "its value is a plan",
}  # fmt: skip


@dataclass(frozen=True)
class Namesake:
    """A public function of JAX by its ``name``, and the ``function`` that is called ``other``."""

    name: str
    other: str
    function: Callable[..., Any]

    @property
    def of_integers(self) -> bool:
        """True if the function belongs to a discrete distribution, which SciPy defines only at integers."""
        return isinstance(getattr(self.function, "__self__", None), scipy.stats.rv_discrete)


def namesake(function: Any) -> Namesake | None:
    """The namesake of a function of JAX; None for any other object."""
    try:
        return _table().get(function)
    except TypeError:  # It has no hash, and is thus none of JAX's functions.
        return None


@functools.cache
def _table() -> Mapping[Any, Namesake]:
    found: dict[Any, Namesake] = {}
    for name, own, other, function in _pairs():
        if callable(own) and callable(function) and own is not function and not isinstance(own, type):
            found.setdefault(own, Namesake(name, other, function))
    return found


def _pairs() -> Iterator[tuple[str, Any, str, Any]]:
    """The functions of both sides, with their names."""
    for ours, theirs in _MODULES.items():
        yield from _of_modules(ours, importlib.import_module(ours), theirs, importlib.import_module(theirs))
    for ours, theirs in _RENAMED.items():
        yield ours, _attribute(ours), theirs, _attribute(theirs)
    for name, module in vars(jax.scipy.stats).items():  # Such as norm, an object of SciPy's.
        if isinstance(module, ModuleType) and hasattr(scipy.stats, name):
            yield from _of_modules(
                f"jax.scipy.stats.{name}", module, f"scipy.stats.{name}", getattr(scipy.stats, name)
            )


def _of_modules(ours: str, own: ModuleType, theirs: str, other: Any) -> Iterator[tuple[str, Any, str, Any]]:
    for name in sorted(vars(own)):
        if not name.startswith("_") and name not in DIFFERENT and hasattr(other, name):
            yield f"{ours}.{name}", getattr(own, name), f"{theirs}.{name}", getattr(other, name)


def _attribute(path: str) -> Any:
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(module), name, None)
