"""Calls of JAX's functions against NumPy's and SciPy's of the same names."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.special
from jax.scipy import special

from corpus.judging import namesake_calls
from corpus.judging.finding import InputSpec, Subject
from corpus.judging.namesake_calls import Call, _recording, watched
from corpus.judging.namesake_slopes import slope_difference
from corpus.judging.namesake_values import NotJudgedError, value_difference
from corpus.judging.namesakes import DIFFERENT, Namesake, namesake
from corpus.stablehlo.jax_compat import enable_x64

X = np.linspace(0.1, 0.9, 5).astype(np.float32)
F32 = np.float32


def called(function: Any, *arguments: Any, **keywords: Any) -> Call:
    calls: list[Call] = []
    given = [jnp.asarray(each) if isinstance(each, np.ndarray) else each for each in arguments]
    _recording(calls, function)(*given, **keywords)
    (call,) = calls
    return call


def test_namesakes_are_found_by_the_function() -> None:
    known = [namesake(each) for each in (special.betaln, jnp.fft.fft, jax.scipy.stats.norm.logpdf)]
    assert [each and each.other for each in known] == [
        "scipy.special.betaln",
        "numpy.fft.fft",
        "scipy.stats.norm.logpdf",
    ]
    assert namesake(jax.lax.igamma) == Namesake(
        "jax.lax.igamma", "scipy.special.gammainc", scipy.special.gammainc
    )
    assert namesake(jnp.argsort) is None
    assert "argsort" in DIFFERENT
    assert [
        namesake(each) for each in (jnp.float32, jax.jit, test_namesakes_are_found_by_the_function, [])
    ] == [None] * 4


def test_calls_are_recorded_wherever_they_are_made() -> None:
    source = (
        "import jax\nimport jax.numpy as jnp\nfrom jax import lax\nfrom jax.scipy import special\n\n\n"
        "@jax.jit\ndef inner(v):\n    return special.erf(v)\n\n\n"
        "def f(x):\n"
        "    rows = jax.vmap(lambda r: special.gammaln(r) + 1)(x) + jax.vmap(jnp.tanh)(x)\n"
        "    total = lax.scan(lambda c, v: (jnp.add(c, v), c), jnp.float32(0), x)[0]\n"
        "    return inner(rows) + total + jnp.sum(x, axis=0)\n"
    )
    specs = (InputSpec.of_array(X),)
    names = [each.namesake.name for each in watched(Subject("s", source, "f", specs))([X])]
    assert set(names) == {
        f"jax.{each}"
        for each in ("scipy.special.gammaln", "scipy.special.erf", "numpy.tanh", "numpy.add", "numpy.sum")
    }
    assert names.count("jax.numpy.add") == 5


def test_what_has_no_hash_is_called_as_it_is() -> None:
    source = (
        "import dataclasses\nimport jax.numpy as jnp\n\n\n"
        "@dataclasses.dataclass\nclass Scaled:\n    by: float\n\n"
        "    def __call__(self, v):\n        return self.by * jnp.tanh(v)\n\n\n"
        "def f(x):\n    model = Scaled(2.0)\n    return model(x)\n"
    )
    (call,) = watched(Subject("s", source, "f", (InputSpec.of_array(X),)))([X])
    assert call.namesake.name == "jax.numpy.tanh"


@pytest.mark.parametrize(
    ("function", "arguments", "keywords"),
    [
        (jnp.sum, (np.array([1e8, 1.0, -1e8, 3.0], F32),), {}),
        (jnp.linalg.norm, (np.array([1e30, 1e30], F32),), {}),
        (jnp.linalg.solve, (np.array([[1.0, 1.0], [1.0, 1.000001]], F32), np.array([1.0, 2.0], F32)), {}),
        (special.gammaln, (np.array([2.00001], F32),), {}),
        (jnp.exp, (np.array([200.0], F32),), {}),
        (jnp.floor_divide, (np.array([7, 3], np.int32), np.array([0, 2], np.int32)), {}),
        (jnp.mean, (np.array([3, 4], np.int32),), {}),
        (jnp.round, (np.array([0.125, 2.5], F32),), {"decimals": 2}),
        (jnp.sum, (np.array([1.0, 2.0], jnp.bfloat16),), {}),
    ],
    ids=["cancels", "overflows", "ill-conditioned", "root", "infinite", "undefined", "mean", "round", "bf16"],
)
def test_rounding_and_overflow_are_no_difference(function: Any, arguments: Any, keywords: Any) -> None:
    found = value_difference(called(function, *arguments, **keywords))
    assert found is None or found.rounded


def test_an_algorithm_that_is_not_the_function_differs() -> None:
    """jax#38243, in 0.10.2 and 0.12.0.1: gammaln has poles at both arguments, betaln has none."""
    found = value_difference(called(special.betaln, np.array([2, -4], F32), np.array([2, 3], F32)))
    assert str(found) == (
        "jax.scipy.special.betaln of -4.0 and 3.0 is nan for output 0[1], where scipy.special.betaln in f64 "
        f"says {scipy.special.betaln(-4, 3)}"
    )


@pytest.mark.parametrize("dtype", ["float32", "float64", "int32"])
def test_a_planted_fault_is_a_difference(dtype: str, monkeypatch: pytest.MonkeyPatch) -> None:
    planted = Namesake("jax.numpy.cumsum", "numpy.planted", lambda x: np.cumsum(x) + (np.arange(5) == 3))
    monkeypatch.setattr(namesake_calls, "namesake", lambda _: planted)
    with enable_x64(True):
        found = value_difference(called(jnp.cumsum, (10 * X).astype(dtype)))
    assert found is not None
    assert not found.rounded
    assert found.index == (3,)


def test_a_distribution_of_integers_is_not_judged_between_them() -> None:
    with pytest.raises(NotJudgedError, match="is defined at integers"):
        value_difference(called(jax.scipy.stats.geom.pmf, X, X))
    assert value_difference(called(jax.scipy.stats.geom.pmf, np.array([1, 2, 3, 4, 5], F32), X)) is None


def test_what_a_namesake_does_not_take_is_not_judged() -> None:
    with pytest.raises(NotJudgedError, match=r"numpy.unique does not take the arguments of jax.numpy.unique"):
        value_difference(called(jnp.unique, X, size=3))


@jax.custom_jvp
def _tanh(x: jax.Array) -> jax.Array:
    return jnp.tanh(x)


_tanh.defjvp(lambda primals, tangents: (_tanh(*primals), 0.9 * tangents[0] * (1 - _tanh(*primals) ** 2)))


def test_a_wrong_rule_is_told_from_a_right_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert slope_difference(called(jnp.tanh, X)) is None
    assert slope_difference(called(jnp.abs, np.zeros(3, F32))) is None  # A kink.
    assert slope_difference(called(jnp.floor, np.arange(3.0, dtype=F32))) is None  # A step.
    assert slope_difference(called(jnp.max, np.ones(3, F32))) is None  # A tie.
    matrix = np.array([[4.0, 0.1], [0.7, 3.0]], F32)  # No symmetric one, as the rule supposes.
    assert slope_difference(called(jax.scipy.linalg.solve, matrix, X[:2], assume_a="pos")) is None
    monkeypatch.setattr(namesake_calls, "namesake", lambda _: Namesake("mine", "numpy.tanh", np.tanh))
    call = called(_tanh, X)
    assert value_difference(call) is None
    assert str(slope_difference(call)).startswith("the derivative of mine of 0.1")


def test_a_wrong_rule_of_small_values_is_told_from_a_right_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert slope_difference(called(jax.scipy.stats.norm.sf, 5 + X)) is None
    known = Namesake("mine", "numpy.tanh", lambda x: 1e-9 * np.tanh(x))
    monkeypatch.setattr(namesake_calls, "namesake", lambda _: known)
    assert slope_difference(called(lambda x: 1e-9 * jnp.tanh(x), X)) is None
    assert slope_difference(called(lambda x: 1e-9 * _tanh(x), X)) is not None


def _root(x: jax.Array) -> jax.Array:
    return jnp.where(x > 0, jnp.sqrt(x), 0.0)


def test_a_gradient_that_is_lost_in_reverse_mode_is_a_wrong_one(monkeypatch: pytest.MonkeyPatch) -> None:
    known = Namesake("mine", "numpy.root", lambda x: np.sqrt(np.maximum(x, 0)))
    monkeypatch.setattr(namesake_calls, "namesake", lambda _: known)
    found = slope_difference(called(_root, np.array([4.0, -2.4], F32)))
    assert found is not None
    assert found.index == (1,)
    assert np.isnan(found.got)
