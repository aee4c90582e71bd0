"""The beginnings and endings of kernels, as text: no kernel is lowered or run."""

import random
import re

import pytest

from kernels.kernel import Kernel
from kernels.writing.beginnings import over_batches, prepared_input
from kernels.writing.endings import finish_each, finish_joined
from kernels.writing.sampler import Sampler
from kernels.writing.updates import UPDATES, updated
from kernels.writing.values import add, expr, mul, number

ACTIVATIONS = re.compile(r"jnp\.(tanh|sin|cos|arctan)\(|jax\.nn\.\w+\(")
DRAWS = 200


def mean_of(s: Sampler, shape: tuple[int, ...], noun: str) -> Kernel:
    x, y = s.array("x", shape, low=-1, high=1), s.array("y", shape, low=-1, high=1)
    return finish_each(s, noun, s.put("core", add(x, y)))


@pytest.mark.parametrize("noun", ["core", "loss", "log likelihood"])
def test_no_result_goes_through_an_activation(noun: str) -> None:
    sources = [mean_of(Sampler(random.Random(seed)), (3, 4), noun).source for seed in range(DRAWS)]
    assert not [source for source in sources if ACTIVATIONS.search(source)]
    assert len(set(sources)) > DRAWS / 4


def test_a_loss_is_averaged_summed_or_weighted() -> None:
    sources = [mean_of(Sampler(random.Random(seed)), (6,), "loss").source for seed in range(DRAWS)]
    assert not [source for source in sources if "max(" in source or "var(" in source or "target" in source]
    assert any("mean(" in source for source in sources)


def test_a_scalar_is_returned_as_it_is() -> None:
    for seed in range(DRAWS):
        s = Sampler(random.Random(seed))
        x = s.scalar("x", -1, 1)
        kernel = finish_each(s, "core", s.put("core", add(x, number(2.0))))
        body = [line.strip() for line in kernel.source.splitlines() if line.startswith("    ")]
        assert body[-2:] == ["core = x + 2", "return core"], kernel.source


def test_an_input_is_not_returned_as_it_is() -> None:
    for seed in range(DRAWS):
        s = Sampler(random.Random(seed))
        x = s.array("x", (3,), low=-1, high=1)
        kernel = finish_joined(s, "core", s.put("core", mul(x, x)), x)
        assert not re.search(r"return (x$|.*, x$)", kernel.source, re.MULTILINE), kernel.source


def test_an_input_enters_as_it_is_scaled_centered_or_masked() -> None:
    begun = set()
    for seed in range(DRAWS):
        s = Sampler(random.Random(seed))
        value = prepared_input(s, "x", (3, 4), low=-1, high=1)
        assert value.bound <= 3
        assert not ACTIVATIONS.search("\n".join(s.lines))
        begun.add(re.sub(r"\b(?!x\b|jnp\b|where\b)\w+\b", "_", s.lines[-1].strip()) if s.lines else "x")
    assert {"x", "_ = _ * x", "_ = x - _", "_ = (x - _) / _", "_ = jnp.where(_, x, _)"} <= begun


@pytest.mark.parametrize("update", UPDATES, ids=lambda update: update.__name__)
def test_an_update_reads_the_state_and_what_drives_it(update: object) -> None:
    for seed in range(20):
        s = Sampler(random.Random(seed))
        state, drive = expr("state", (3,), 2), expr("drive", (3,), 2)
        assert callable(update)
        made = update(s, state, drive)
        text = "\n".join([*s.lines, made.code])
        assert "state" in text
        assert "drive" in text
        assert made.shape == (3,)
        assert updated(s, state, drive).shape == (3,)


def test_functions_that_nothing_calls_and_factors_of_one_are_left_out() -> None:
    s = Sampler(random.Random(1))
    x = s.array("x", (3,), low=-1, high=1)
    with s.helper("above", "v"):
        s.line("return v")
    with s.suite("def inner(u):"):
        s.line("t = u + 1")
        s.line("return t")
    kernel = s.close("core", expr(f"1.0 * {x} + 1.0 * jnp.exp(-1.0 * {x})", (3,), 3))
    assert "def above" not in kernel.source
    assert "def inner" not in kernel.source
    assert "x + jnp.exp(-x)" in kernel.source


def batched(rank: int, common: int, *shapes: tuple[int, ...]) -> Kernel:
    s = over_batches(Sampler(random.Random(3)), 1.0, rank, common, "one")
    inputs = [s.array(f"input{at}", shape) for at, shape in enumerate(shapes)]
    return s.finish("sum", expr(f"jnp.sum({' + '.join(map(str, inputs))})", shapes[0]))


def test_a_kernel_of_images_is_mapped_over_batches_and_channels() -> None:
    kernel = batched(4, 2, (8, 9), (8, 9), ())
    shapes = [item.shape for item in kernel.inputs]
    assert sorted(map(len, shapes)) == [0, 4, 4]
    assert all(len({*shape}) == len(shape) for shape in shapes)
    assert "return jax.vmap(jax.vmap(one))(" in kernel.source
    compile(kernel.source, "kernel", "exec")


def test_what_several_images_share_is_not_mapped() -> None:
    kernel = batched(4, 2, (8, 9, 3), (9,), (3, 3))
    assert sorted(len(item.shape) for item in kernel.inputs) == [1, 2, 4]
    assert "return jax.vmap(one)(" in kernel.source


def test_an_array_of_one_axis_gets_no_more_than_two() -> None:
    assert "vmap" not in batched(4, 1, (8,)).source


@pytest.mark.parametrize("seed", range(30))
def test_no_maximum_of_a_transform_is_differentiated(seed: int) -> None:
    """XLA rounds a transform in two ways, so that no element need equal the maximum: 0 / 0."""
    s = Sampler(random.Random(seed))
    x = s.array("x", (8,))
    kernel = finish_each(s, "spectrum", expr(f"jnp.abs(jnp.fft.rfft({x}))", (5,), 8.0))
    assert "max" not in kernel.source.replace("jnp.maximum", "")
