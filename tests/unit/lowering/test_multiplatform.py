"""One lowering for two platforms gives the very texts that one for each gives, or none."""

import jax
import jax.numpy as jnp
import pytest

from corpus.lowering.multiplatform import shared_text, text_for, texts
from corpus.stablehlo.jax_compat import shaped

BOTH = ("cpu", "cuda")
X, INDICES = shaped((3, 3), "float32"), shaped((2,), "int32")


def _traced(function, *specs):
    return jax.jit(function).trace(*specs)


@pytest.mark.parametrize(
    ("function", "specs"),
    [
        (lambda x: jnp.sin(x) + 1, [X]),
        (lambda x, y: jnp.tanh(x @ y), [X, X]),
        (lambda x, i: (x @ x).at[i].add(1.0), [X, INDICES]),
        (lambda x: jax.lax.fori_loop(0, 3, lambda i, h: jnp.tanh(h @ x), x), [X]),
        (lambda x: jax.lax.cond(x[0, 0] > 0, lambda x: x @ x, jnp.sin, x @ x), [X]),
        (lambda x: jax.jit(lambda x: x @ x)(x) * 2, [X]),
        (lambda i, x: jax.lax.switch(i[0], [lambda x: x @ x, jnp.sin, jnp.cos], x), [INDICES, X]),
        (lambda x: jax.random.normal(jax.random.key(0), (3, 3)) @ x, [X]),
        (lambda x: jnp.linalg.solve(x, x[0]) + jax.random.uniform(jax.random.key(1), (3,)), [X]),
        (lambda x: jnp.linalg.solve(x, jax.jit(jnp.sin, inline=False)(x)) + jnp.linalg.inv(x.T), [X]),
    ],
    ids=[
        "shared",
        "dot",
        "scatter",
        "in a loop",
        "in branches",
        "in a function",
        "beside a switch",
        "a rule that calls a function",
        "two such rules",
        "a function beside such rules",
    ],
)
def test_each_platforms_text_comes_from_one_lowering(function, specs) -> None:
    traced = _traced(function, *specs)
    module = traced.lower(lowering_platforms=BOTH).compiler_ir("stablehlo")
    before = str(module)
    each = {name: traced.lower(lowering_platforms=(name,)).as_text() for name in BOTH}
    assert {name: text_for(module, index) for index, name in enumerate(BOTH)} == each
    assert texts(traced, BOTH, cross_check=True).by_platform == each
    assert str(module) == before


@pytest.mark.parametrize("function", [jnp.tanh, lambda x: x @ x, lambda x: jnp.linalg.solve(x, x)])
def test_64_bit_types_make_no_difference(function) -> None:
    with jax.enable_x64(True):
        traced = _traced(function, shaped((3, 3), "float64"))
        module = traced.lower(lowering_platforms=BOTH).compiler_ir("stablehlo")
        each = {name: traced.lower(lowering_platforms=(name,)).as_text() for name in BOTH}
    found = shared_text(module) or {name: text_for(module, index) for index, name in enumerate(BOTH)}
    assert found in (each, each["cpu"])


@pytest.mark.parametrize(
    "function",
    [
        lambda x: jax.lax.platform_dependent(x, cpu=jnp.sin, cuda=jnp.cos),
        lambda x: jax.lax.platform_dependent(x, cpu=jnp.sin, default=jnp.cos) @ x,
        lambda x: jnp.linalg.cholesky(x @ x.T),
        lambda x: jnp.linalg.solve(x, x[0])[:2] + jnp.linalg.solve(x[:2, :2], x[0, :2]),
        lambda x: jax.random.gamma(jax.random.key(0), x[0]),
    ],
    ids=[
        "asked by the kernel",
        "asked, with a default",
        "cholesky",
        "numbers of functions",
        "rules for both that call one function",
    ],
)
def test_what_differs_is_each_platforms_own(function) -> None:
    traced = _traced(function, X)
    each = texts(traced, BOTH, cross_check=True).by_platform  # Which raises where one lowering gave another.
    assert each["cpu"] != each["cuda"]
    assert texts(traced, BOTH, cross_check=False).by_platform == each


def test_a_text_that_is_not_the_platforms_own_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "corpus.lowering.multiplatform.text_for",
        lambda module, index, **options: text_for(module, 0, **options) + " ",
    )
    traced = _traced(lambda x: x @ x, X)
    with pytest.raises(AssertionError, match="gives other texts than for each"):
        texts(traced, BOTH, cross_check=True)
    own = {name: traced.lower(lowering_platforms=(name,)).as_text() for name in BOTH}
    assert texts(traced, BOTH, cross_check=False).by_platform != own
    assert texts(traced, BOTH, cross_check=False, alone=True).by_platform == own


def test_only_a_platform_without_a_text_is_lowered_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    traced = _traced(lambda x: jnp.linalg.cholesky(x @ x.T), X)
    own = {name: traced.lower(lowering_platforms=(name,)).as_text() for name in BOTH}
    monkeypatch.setattr(
        "corpus.lowering.multiplatform.text_for",
        lambda module, index, **options: text_for(module, index, **options) if index == 0 else None,
    )
    asked = []
    lower = jax.stages.Traced.lower

    def counted(traced, **options):
        asked.append(options["lowering_platforms"])
        return lower(traced, **options)

    monkeypatch.setattr(jax.stages.Traced, "lower", counted)
    assert texts(traced, BOTH).by_platform == own
    assert asked == [BOTH, ("cuda",)]
