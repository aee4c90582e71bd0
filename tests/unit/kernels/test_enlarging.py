"""Sizes that grow after a kernel is drawn."""

import random
from functools import partial

import pytest

from kernels import TEMPLATES
from kernels.kernel import Input
from kernels.writing.enlarging import Ledger, Size


def table_of(ledger: Ledger, *shapes: tuple[int, ...]) -> dict[int, int]:
    inputs = [Input(f"x{at}", shape, "float32", 0.0, 1.0) for at, shape in enumerate(shapes)]
    found = ledger.table(inputs, random.Random(7))
    assert found is not None
    return dict(found)


def test_a_text_reads_at_both_sizes() -> None:
    ledger = Ledger()
    n, m = ledger.sized((4, 3))
    text = f"w4 = jnp.zeros(({n}, {2 * m + 1}, {n // 2}, 3))"
    assert text.isprintable()
    assert ledger.read(text, {}) == "w4 = jnp.zeros((4, 7, 2, 3))"
    assert ledger.read(text, {0: 64, 1: 10}) == "w4 = jnp.zeros((64, 21, 32, 3))"


def test_a_name_keeps_its_small_number() -> None:
    ledger = Ledger()
    n = ledger.sized(5)
    assert ledger.read(f"w{n} = x[:{n}]", {0: 32}) == "w5 = x[:32]"


def test_decisions_hold_at_both_sizes() -> None:
    ledger = Ledger()
    n, m, k, d = ledger.sized((6, 6, 3, 2))
    assert n == m
    assert k == 3  # A number that the template relies on.
    assert int(n // d) == 3
    assert d < n
    table = table_of(ledger, (n, k), (m, d))
    assert table[0] == table[1] > 6
    assert table.get(2, 3) == 3
    assert table[0] % table[3] == 0
    assert table[3] < table[0]


def test_axes_can_be_told_apart() -> None:
    for seed in range(50):
        ledger = Ledger()
        n, m = ledger.sized((4, 4))
        table = ledger.table([Input("x", (n, m), "float32", 0.0, 1.0)], random.Random(seed))
        assert table is not None
        assert table[0] != table[1]


def test_no_dimension_falls_below_one() -> None:
    for seed in range(50):
        ledger = Ledger()
        n, window = ledger.sized((6, 3))
        inputs = [Input("x", (n,), "float32", 0.0, 1.0), Input("target", (n - window,), "float32", 0.0, 1.0)]
        table = ledger.table(inputs, random.Random(seed))
        assert table is None or ledger.value(n - window, table) >= 1


def test_a_number_that_is_no_dimension_stays() -> None:
    ledger = Ledger()
    n, steps = ledger.sized((4, 3))
    assert steps + 1 == steps + 1
    assert [*table_of(ledger, (n,))] == [0]


def test_fixed_numbers_do_not_grow() -> None:
    ledger = Ledger()
    n, k = ledger.sized((4, 3))
    assert type(ledger.fixed(k)) is int
    assert table_of(ledger, (n,), (k,))[1] == 3


@pytest.mark.parametrize("name", ["attention", "elementwise", "krylov", "slicing"])
def test_both_sizes_are_one_kernel_in_plain_data(name: str) -> None:
    drawn = [TEMPLATES[name].kernel(0, index) for index in range(12)]
    grown = [(small, small.enlarged) for small in drawn if small.enlarged is not None]
    assert len(grown) >= 6
    for small, large in grown:
        for kernel in (small, large):
            assert kernel.source.isascii()
            assert not any(isinstance(dim, Size) for item in kernel.inputs for dim in item.shape)
        assert [item.name for item in small.inputs] == [item.name for item in large.inputs]
        assert [len(item.shape) for item in small.inputs] == [len(item.shape) for item in large.inputs]
        assert (small.name, small.index, small.motif) == (large.name, large.index, large.motif)


def test_a_loop_that_python_unrolls_keeps_its_bounds() -> None:
    ledger = Ledger()
    n, m = ledger.sized((4, 3))
    ledger.fix_unrolled(f"for k in range({n} - 1):\n    y = x[:{m}]")
    assert table_of(ledger, (n, m)) == {0: 4, 1: table_of(ledger, (n, m))[1]}
    assert table_of(ledger, (n, m))[1] > 3


def test_a_number_of_bits_grows_with_its_number() -> None:
    """The steps of a binary search are as many at both sizes as their table needs."""
    ledger = Ledger()
    (n,) = ledger.sized((20,))
    text = f"fori_loop(0, {n.bit_length() + 1}, body, {n - 1})"
    assert ledger.read(text, {}) == "fori_loop(0, 6, body, 19)"
    assert ledger.read(text, {0: 512}) == "fori_loop(0, 11, body, 511)"


def test_bits_of_words_do_not_grow() -> None:
    """A sum of more flags than a word has bits loses some of them."""
    packed = [
        kernel.enlarged
        for kernel in map(partial(TEMPLATES["integers"].kernel, 0), range(170))
        if kernel.enlarged is not None
        and kernel.enlarged.inputs[0].dtype == "bool"
        and kernel.motif == "packing"
    ]
    assert packed
    assert all(kernel.inputs[0].shape[-1] <= 16 for kernel in packed)
