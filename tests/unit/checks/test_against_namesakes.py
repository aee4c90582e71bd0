"""The functions that a declared kernel calls are those that NumPy and SciPy have."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from corpus.checks import against_namesakes
from corpus.checks.against_namesakes import check_against_namesakes
from corpus.checks.errors import CheckError
from corpus.judging import namesake_calls
from corpus.judging.namesakes import Namesake
from kernels import Input, Kernel
from tests.unit.bodies import kernel_of

X = Input("x", (4,), "float32", 0.5, 4)
NEAR_POLES = Input("x", (4,), "float32", -4.4, -3.6)


def kernel(body: str, *inputs: Input, tanh: str = "") -> Kernel:
    """The declared kernel that returns ``body``, with a function ``tanh`` of x of its own if given."""
    made = kernel_of(body, *inputs)
    own = f"\n\ndef tanh(x):\n    return {tanh}\n" if tanh else ""
    head = f"import jax\nfrom jax.scipy import special\n{own}"
    source = made.source.replace("import jax\n", head, 1)
    return replace(made, template="mine", type="mine", source=source)


def planted(monkeypatch: pytest.MonkeyPatch, other: Callable[[Any], Any]) -> None:
    """``other`` as the namesake of jax.numpy.tanh, which alone has one."""
    known = Namesake("jax.numpy.tanh", "planted", other)
    monkeypatch.setattr(
        namesake_calls, "namesake", lambda function: known if "tanh" in repr(function) else None
    )


def test_a_sound_kernel_passes() -> None:
    body = kernel("special.gammaln(x) + jnp.linalg.norm(jnp.sort(x))", X)
    assert check_against_namesakes(body, has_gradient=True) == ([], {})


def test_a_value_within_the_intervals_fails() -> None:
    said = r"betaln of -4\.0 and 2\.0 is nan.*scipy\.special\.betaln in f64 says .*is JAX's"
    with pytest.raises(CheckError, match=said):
        check_against_namesakes(kernel("special.betaln(jnp.round(x), 2.0)", NEAR_POLES), has_gradient=True)


def test_a_value_that_need_not_be_reached_is_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    planted(monkeypatch, lambda x: np.where(np.isinf(x), 0.0, x / x))
    (note,), _ = check_against_namesakes(kernel("tanh(x)", X, tanh="x / x"), has_gradient=False)
    assert note == (
        "jax.numpy.tanh of inf is nan for output 0[0], where planted in f64 says 0.0; the kernel need not "
        "reach such a value"
    )


def test_a_wrong_rule_fails_where_it_has_a_gradient(monkeypatch: pytest.MonkeyPatch) -> None:
    planted(monkeypatch, lambda x: np.tanh(x) + 2e-5 * np.sin(1000 * x))
    body = kernel("jnp.tanh(x)", Input("x", (4,), "float32", 0.2, 0.6))
    with pytest.raises(CheckError, match=r"the derivative of jax\.numpy\.tanh .* its rule in JAX is not"):
        check_against_namesakes(body, has_gradient=True)
    assert check_against_namesakes(body, has_gradient=False) == ([], {})


def test_a_planted_fault_in_a_thirtysecond_of_an_interval_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    planted(monkeypatch, lambda x: np.where((x > 3.5) & (x < 3.61), 0.0, np.tanh(x)))
    with pytest.raises(CheckError, match=r"jax\.numpy\.tanh of 3\.[56]"):
        check_against_namesakes(kernel("jnp.tanh(x)", X), has_gradient=False)


def test_python_that_does_not_run_as_marked_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_):  # type: ignore[no-untyped-def]  # Of a subject.
        def run(_):  # type: ignore[no-untyped-def]  # Of arrays.
            raise TypeError("it cannot be called back")

        return run

    monkeypatch.setattr(against_namesakes, "watched", refused)
    notes, aside = check_against_namesakes(kernel("jnp.tanh(x)", X), has_gradient=False)
    assert (notes, [*aside]) == (
        [],
        ["not compared with NumPy and SciPy: it does not run op by op as marked: TypeError"],
    )
