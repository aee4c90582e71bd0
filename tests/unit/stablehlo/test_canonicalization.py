"""Canonical forms, skeletons and fingerprints of Python: which programs and sources are equal."""

import jax
import jax.numpy as jnp
import pytest

from corpus.records.fingerprints import source_fingerprint
from corpus.stablehlo.canonicalization import canonical, skeleton
from corpus.stablehlo.jax_compat import shaped
from corpus.stablehlo.program import fingerprint
from tests.unit.programs import program


def _text(function, *shapes: tuple[int, ...]) -> str:
    specs = [shaped(shape, "float32") for shape in shapes]
    return jax.jit(function).trace(*specs).lower(lowering_platforms=("cpu",)).as_text()


def one(x, y):
    return jnp.where(x > 0, jnp.tanh(x) * 2, y)


def another(u, v):
    return jnp.where(u > 0, jnp.tanh(u) * 2, v)


def test_names_are_taken_out() -> None:
    first, second = _text(one, (3,), (3,)), _text(another, (3,), (3,))
    assert first != second
    assert canonical(first) == canonical(second)
    assert fingerprint([program(first)]) == fingerprint([program(second)])


def test_a_fingerprint_asks_for_neither_order_nor_calls() -> None:
    def inner(x, y):
        return jnp.tanh(x) * 2, jnp.exp(y)

    def called(x, y):
        return jax.jit(inner)(x, y)

    def turned(x, y):
        last = jnp.exp(y)
        return jnp.tanh(x) * 2, last

    first, *others = (_text(function, (3,), (3,)) for function in (inner, called, turned))
    assert len({canonical(text) for text in (first, *others)}) == 3
    assert {fingerprint([program(text)]) for text in others} == {fingerprint([program(first)])}
    assert fingerprint([program(_text(one, (3,), (3,)))]) != fingerprint([program(first)])


def test_canonical_of_canonical_is_itself() -> None:
    text = canonical(_text(one, (3,), (3,)))
    assert canonical(text) == text


@pytest.mark.parametrize(
    "function",
    [
        lambda x, y: jnp.where(x > 0, jnp.tanh(x) * 3, y),
        lambda x, y: jnp.where(x < 0, jnp.tanh(x) * 2, y),
        lambda x, y: jnp.where(x > 0, y, jnp.tanh(x) * 2),
        lambda y, x: jnp.where(x > 0, jnp.tanh(x) * 2, y),
    ],
    ids=["constant", "comparison", "branches swapped", "arguments swapped"],
)
def test_programs_that_differ_stay_apart(function) -> None:
    assert canonical(_text(one, (3,), (3,))) != canonical(_text(function, (3,), (3,)))


def test_a_skeleton_has_no_shapes_dtypes_or_constants() -> None:
    def other(x, y):
        return jnp.where(x > 7, jnp.tanh(x) * 0.125, y)

    assert skeleton(_text(one, (3,), (3,))) == skeleton(_text(other, (5,), (5,)))
    specs = [shaped((3,), "float16")] * 2
    narrow = jax.jit(one).trace(*specs).lower(lowering_platforms=("cpu",)).as_text()
    assert skeleton(_text(one, (3,), (3,))) == skeleton(narrow)


def test_a_skeleton_has_no_axes_or_ranks() -> None:
    first = _text(lambda x: jnp.transpose(jnp.sum(x, axis=0)), (2, 3, 4))
    second = _text(lambda x: jnp.transpose(jnp.sum(x, axis=(1, 2)), (1, 0)), (2, 3, 4, 5))
    assert skeleton(first) == skeleton(second)


def test_a_skeleton_keeps_ops_and_wiring() -> None:
    assert skeleton(_text(one, (3,), (3,))) != skeleton(_text(lambda x, y: jnp.tanh(x) * y, (3,), (3,)))
    left = _text(lambda x, y: (x + y) * x, (3,), (3,))
    right = _text(lambda x, y: (x + y) * y, (3,), (3,))
    assert skeleton(left) != skeleton(right)


def test_the_target_of_a_custom_call_is_kept() -> None:
    text = "%0 = stablehlo.custom_call @cusolver_getrf_ffi(%arg0)"
    assert canonical(text) != canonical(text.replace("getrf", "potrf"))


def test_the_hash_of_python_is_the_same_under_every_python() -> None:
    assert source_fingerprint(BASE, "gate") == "ad1c342b0774cfef"


BASE = '''import jax.numpy as jnp


def gate(x, *, scale):
    """Says what it does."""
    level = jnp.sin(x)  # a comment
    return level * scale
'''


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("gate", "valve"),
        ("level", "sine"),
        ("x", "angle"),
        ('    """Says what it does."""\n', ""),
        ("  # a comment", ""),
        ("level * scale", "(level * scale)"),
    ],
)
def test_the_same_python_but_for_names_and_layout(old: str, new: str) -> None:
    assert old in BASE
    other = BASE.replace(old, new) if old != "x" else BASE.replace("(x", "(angle")
    assert other != BASE
    name = "valve" if new == "valve" else "gate"
    assert source_fingerprint(other, name) == source_fingerprint(BASE, "gate")


@pytest.mark.parametrize(
    ("old", "new"),
    [("jnp.sin", "jnp.cos"), ("level * scale", "scale * level"), ("level * scale", "level * 2 * scale")],
)
def test_other_python_stays_apart(old: str, new: str) -> None:
    assert source_fingerprint(BASE.replace(old, new), "gate") != source_fingerprint(BASE, "gate")


def test_two_functions_of_one_python_stay_apart() -> None:
    both = BASE + "\n\ndef slope(x):\n    return gate(x, scale=2.0)\n"
    assert source_fingerprint(both, "gate") != source_fingerprint(both, "slope")
