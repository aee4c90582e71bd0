"""Drawn programs: each kind of step occurs, earlier programs are varied, a planted fault is found."""

import random
import warnings
from dataclasses import replace

import pytest

from corpus.hunting.drawing import STEPS, _Drawer, vary
from corpus.hunting.feedback import Met
from corpus.judging.finding import InputSpec, Subject, Verdict
from corpus.judging.oracles import Prepared, judge

ROWS = Subject(
    "0-0",
    "import jax.numpy as jnp\n\n\ndef f(m, x):\n    return jnp.sum((m @ x) ** 2)\n",
    "f",
    (InputSpec((3, 3), "float32", batched=False), InputSpec((9, 3), "float32")),
    "vmap",
)


@pytest.mark.parametrize("kind", STEPS)
def test_each_step_is_traced(kind: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        missing = [line for line in STEPS[kind] if not any(_traced(line, seed) for seed in range(40))]
    assert not missing


def _traced(line: str, seed: int) -> bool:
    """True if a drawer that has a vector, a matrix or a condition takes the line."""
    drawer = _Drawer(random.Random(seed), "0-0")
    drawer.batch, drawer.dtype, drawer.values = None, ("float32", "int32")[seed % 2], "ordinary"
    drawer._new_input(((5,), (4, 4), (3, 5))[seed % 3])
    return drawer._traced(line) is not None


def test_an_earlier_program_is_varied_in_its_sizes_and_values() -> None:
    varied = [each for index in range(12) if (each := vary(ROWS, 1, index)) is not None]
    assert len({each.specs[1].shape[0] for each in varied}) > 3
    assert {each.source for each in varied} == {ROWS.source}
    assert vary(ROWS, 1, 5) == vary(ROWS, 1, 5)


def test_programs_with_rare_passes_are_varied_more_often() -> None:
    common, rare = (replace(ROWS, id=name) for name in ("common", "rare"))
    verdicts = [Verdict(common, passes=("fusion",))] * 30 + [Verdict(rare, passes=("fusion", "dot"))]
    met = Met()
    met.add(verdicts[:20])
    met.add(verdicts[20:])
    parents = [met.parent(0, index) for index in range(400)]
    chosen = [each.id for each in parents if each is not None]
    assert 100 < len(chosen) < 220
    assert chosen.count("rare") > 40
    assert Met().parent(0, 1) is None


def test_the_passes_of_the_default_compile_are_recorded() -> None:
    prepared = Prepared(ROWS, records_passes=True)
    assert judge(ROWS, (), prepared).agreed
    assert {"algsimp", "fusion"} & {*prepared.passes}
