"""Sketches: the statements that a text stands for."""

import random
import re

import pytest

from kernels.writing.sampler import Sampler
from kernels.writing.sketch import Scope, Sketch


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
    scope: Scope = {"x": x, "carry": "c", "item": "x_t"}
    (fresh,) = Sketch("""
        body|body
        def {body}({carry}, {item}):
            fresh : () : 1 = jnp.tanh({carry}
                + {item})
            return {fresh}, {fresh}
        end_c, ys = {lax}.scan({body}, {x}[0], {x})
    """).write(s, scope)
    assert fresh.code == "fresh"
    assert [line[4:] for line in s.lines] == [
        "def body(c, x_t):",
        "    fresh = jnp.tanh(c + x_t)",
        "    return fresh, fresh",
        "",
        "end_c, ys = lax.scan(body, x[0], x)",
    ]


def test_literals_and_inputs_are_drawn() -> None:
    s = sampler()
    gain, y = Sketch("""
        gain : (3,) : (0.5, 1.5) = input
        y : (3,) : 3 = {float:0.2,0.3} * {gain} ** {int:2,4}
    """).write(s, {})
    assert [(item.name, item.shape, item.low, item.high) for item in s.inputs] == [("gain", (3,), 0.5, 1.5)]
    assert gain.usual is not None
    assert y.bound == 3
    literal, exponent = re.fullmatch(
        r" *y = (0\.2\d*|0\.3) \* gain \*\* ([234])", s.sizes.read(s.lines[0], {})
    ).groups()  # type: ignore[union-attr]  # A line that does not match is an error of its own.
    assert 0.2 <= float(literal) <= 0.3
    assert int(exponent) in (2, 3, 4)


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
