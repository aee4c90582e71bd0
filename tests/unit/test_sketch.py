"""Sketches: the statements that a text stands for."""

import random

import pytest

from kernels.writing.sampler import Sampler
from kernels.writing.sketch import Scope, Sketch, named


def sampler(seed: int = 0) -> Sampler:
    s = Sampler(random.Random(seed))
    s.lax = "lax"
    return s


def test_typed_lines_are_variables_that_later_lines_read() -> None:
    s = sampler()
    x = s.array("x", (6,), low=-2.0, high=2.0)
    scope: Scope = {"x": x, "h": 3}
    even, gap = Sketch("""
        even : (h,) : x.bound = {x}[::2]
        gap : even.shape : (0, 4) ~ 0.5 = jnp.abs({even} - {x}[1::2])
    """).write(s, scope)
    assert s.lines == ["    even = x[::2]", "    gap = jnp.abs(even - x[1::2])"]
    assert (even.shape, even.interval, even.usual) == ((3,), (-2.0, 2.0), None)
    assert (gap.shape, gap.interval, gap.usual) == ((3,), (0, 4), (0, 0.5))
    assert scope["gap"] is gap


def test_blocks_continued_lines_and_plain_statements() -> None:
    s = sampler()
    x = s.array("x", (6,))
    scope = {"x": x, **named(s, body="step", carry="c", item="x_t", last="end_c", ys="ys")}
    (fresh,) = Sketch("""
        def {body}({carry}, {item}):
            fresh : () : 1 = jnp.tanh({carry}
                + {item})
            return {fresh}, {fresh}
        {last}, {ys} = {lax}.scan({body}, {x}[0], {x})
    """).write(s, scope)
    assert fresh.code == "fresh"
    assert [line[4:] for line in s.lines] == [
        "def step(c, x_t):",
        "    fresh = jnp.tanh(c + x_t)",
        "    return fresh, fresh",
        "",
        "end_c, ys = lax.scan(step, x[0], x)",
    ]


def test_choices_are_drawn_each_time_that_their_line_is_written() -> None:
    sketch = Sketch("y : () : 1 = (| jnp.where({x} > 0, {x}, 1 | 2) || -{x} || 0 |)")
    written = set()
    for seed in range(40):
        s = sampler(seed)
        sketch.write(s, {"x": "x"})
        written |= {*s.lines}
    assert written == {"    y = jnp.where(x > 0, x, 1 | 2)", "    y = -x", "    y = 0"}


def test_a_type_or_a_hole_that_means_nothing_is_refused() -> None:
    with pytest.raises(SyntaxError):
        Sketch("y : (h, : 1 = {x}")
    with pytest.raises(KeyError, match="z"):
        Sketch("y : () : 1 = {z}").write(sampler(), {"x": "x"})
