"""Programs in StableHLO alone: CHLO ops are lowered, with the same values, and the rest is refused."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from corpus.publishing.purity import check_same_values, pure_text
from corpus.stablehlo.program import Program
from kernels import Input

INPUTS = [Input("x", (3, 3), "float32", 0.5, 1.0)]


def _program(function: object) -> Program:
    text = jax.jit(function).lower(np.ones((3, 3), np.float32)).as_text()
    return Program("forward", "cpu", text)


def test_chlo_is_lowered_and_pure_programs_stay() -> None:
    sinh = _program(lambda x: jnp.sinh(x) + jax.scipy.special.erf(x))
    assert "chlo." in sinh.text
    text = pure_text(INPUTS, sinh)
    assert "chlo." not in text
    again = replace(sinh, text=text)
    assert pure_text(INPUTS, again) == text


def test_a_custom_call_is_refused() -> None:
    with pytest.raises(ValueError, match="a custom call"):
        pure_text(INPUTS, _program(jnp.linalg.qr))


def test_other_values_are_refused() -> None:
    """A plant: a lowering with products for quotients."""
    sinh = _program(jnp.sinh)
    pure = replace(sinh, text=pure_text(INPUTS, sinh))
    wrong = replace(pure, text=pure.text.replace("stablehlo.divide", "stablehlo.multiply"))
    assert wrong.text != pure.text
    check_same_values(INPUTS, sinh, pure)
    with pytest.raises(ValueError, match="other values on XLA"):
        check_same_values(INPUTS, sinh, wrong)
