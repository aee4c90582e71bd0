"""Small twins: when their checks speak for the large kernel."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from corpus.checks import twins
from corpus.checks.errors import CheckError
from corpus.checks.kernel_checks import check
from corpus.checks.record_builder import build, record_of
from corpus.checks.twins import SizesError, check_alike, check_own_size, lower_twin
from corpus.lowering.lower import lower_kernel, lowering_of
from corpus.plan import plan
from corpus.records.schema import OWN_SIZES, TWIN, TWIN_AND_OWN
from corpus.verification.faults import FaultError
from corpus.verification.record_check import verify_record
from kernels import TEMPLATES, Input, Kernel

HEAD = "import jax\nimport jax.numpy as jnp\n\n\ndef f(x, w):\n    return "


def pair(body: str, large: str = "", n: int = 40, m: int = 64) -> tuple[Kernel, Kernel]:
    def kernel(body: str, n: int, m: int) -> Kernel:
        inputs = (Input("x", (n, m), "float32", -1.0, 1.0), Input("w", (m,), "float32", -1.0, 1.0))
        return Kernel("f", HEAD + body + "\n", inputs)

    return kernel(body, 3, 4), kernel(large or body, n, m)


def alike(small: Kernel, large: Kernel) -> None:
    check_alike(small, large, lower_kernel(small, ("cpu",)), lower_kernel(large, ("cpu",)))


@pytest.mark.parametrize(
    ("small", "large"),
    [
        ("jnp.tanh(x) @ w", ""),
        ("jnp.mean(x, axis=0) / jnp.sqrt(x.shape[0])", ""),
        ("jnp.var(x, ddof=1)", ""),
        ("x.reshape(12) ** 2", "x.reshape(2560) ** 2"),
        ("x[1:, :2] * w[2:]", "x[1:, :32] * w[32:]"),
        ("jnp.pad(x, ((0, 5), (0, 0)))", "jnp.pad(x, ((0, 42), (0, 0)))"),
    ],
)
def test_programs_that_differ_in_sizes_alone_are_alike(small: str, large: str) -> None:
    alike(*pair(small, large))


@pytest.mark.parametrize(
    ("small", "large", "reason"),
    [
        ("jnp.tanh(x) @ w", "jnp.sin(x) @ w", "another program"),
        ("0.5 * x", "0.4 * x", "5.000000e-01 in the twin and 4.000000e-01"),
        ("x[:2] * w", "x[:11] * w", "in the twin and .* do not follow"),
        ("x + jnp.array([1.0, 2.0, 1.0, 0.0])", "x + jnp.arange(64.0)", "another program"),
        ("jnp.roll(x, 2, 1)", "jnp.roll(x, 7, 1)", "do not follow"),
    ],
)
def test_programs_that_differ_in_more_are_not(small: str, large: str, reason: str) -> None:
    with pytest.raises(SizesError, match=reason):
        alike(*pair(small, large))


def test_a_large_kernel_that_cannot_be_lowered_is_no_twin() -> None:
    small, large = pair("x.reshape(12)")
    with pytest.raises(SizesError, match="cannot be lowered: TypeError"):
        lower_twin(small, large, lower_kernel(small, ("cpu",)))


def test_at_its_own_size_a_program_has_the_values_of_the_python() -> None:
    _, large = pair("jnp.tanh(x) @ w")
    programs = lower_kernel(large, ("cpu",))
    check_own_size(large, programs)
    wrong = replace(large, source=large.source.replace("tanh", "sin"))
    with pytest.raises(CheckError, match="at its own sizes: the values of python differ"):
        check_own_size(wrong, programs)
    _, infinite = pair("jnp.exp(1000.0 + x)")
    check_own_size(infinite, lower_kernel(infinite, ("cpu",)))


def test_a_record_says_at_which_sizes_it_was_checked() -> None:
    (case,) = plan(["dense"], 3, 1)
    small, large = case.kernel(), case.kernel().enlarged
    assert large is not None
    records = {
        name: build(case, ("cpu",), **options).record
        for name, options in {
            "small": {},
            "twin": {"enlarge": True},
            "both": {"enlarge": True, "full": True},
        }.items()
    }
    assert [record.checked_at for record in records.values()] == [OWN_SIZES, TWIN, TWIN_AND_OWN]
    assert (records["small"].python, records["twin"].python) == (small.source, large.source)
    assert [*map(list, (value.shape for value in small.inputs))] == [
        [int(dim) for dim in text.split("x") if dim] for text in records["twin"].twin_shapes
    ]
    assert records["small"].skeleton == records["twin"].skeleton
    assert records["small"].gradient_error == records["twin"].gradient_error


def test_a_kernel_whose_sizes_cannot_grow_stays_small(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise SizesError("planted")

    planted: Callable[..., None] = refuse
    monkeypatch.setattr(twins, "check_alike", planted)
    (case,) = plan(["dense"], 3, 1)
    record = build(case, ("cpu",), enlarge=True).record
    assert (record.checked_at, record.python) == (OWN_SIZES, case.kernel().source)


def test_a_record_of_a_twin_is_verified_by_it() -> None:
    (case,) = plan(["dense"], 3, 1)
    record = build(case, ("cpu",), enlarge=True).record
    assert verify_record(record.to_values()) is None
    wrong = record.to_values() | {"twin_shapes": '["7"]'}
    with pytest.raises(FaultError, match="twin_shapes"):
        verify_record(wrong)


def test_a_record_whose_twin_no_template_draws_is_verified_at_its_own_sizes() -> None:
    small, large = pair("jnp.tanh(x) @ w", n=12, m=20)
    small, large = (
        replace(each, template="dense", type=TEMPLATES["dense"].generator) for each in (small, large)
    )
    evidence = check(small, lower_kernel(small, ("cpu",)))
    record = record_of(0, large, lowering_of(large, ("cpu",)), evidence, small)
    assert record.checked_at == TWIN
    assert verify_record(record.to_values()) is None
