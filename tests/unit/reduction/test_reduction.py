"""Reduction of programs of 30 ops and more to the few that show a planted fault."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from corpus.fresh_process import FreshProcessError, call_afresh
from corpus.reduction.passes import PASSES
from corpus.reduction.printing import source
from corpus.reduction.reducer import reduce
from corpus.reduction.statements import count
from corpus.reduction.tracing import TracingError, traced
from tests.unit.reduction.planted import PROGRAMS, Planted, X, aborts, executed, has_sum_of_products

SECONDS = 1e9  # No limit.


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_planted_fault_is_reduced_to_a_few_ops(name: str) -> None:
    start = traced(PROGRAMS[name], [X])
    assert count(start.body) >= 30
    found = reduce(Planted(has_sum_of_products), PASSES, start, SECONDS)
    assert found.complete
    assert has_sum_of_products(found.candidate)
    assert count(found.candidate.body) <= 4, source(found.candidate)


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_printed_program_computes_what_the_traced_one_does(name: str) -> None:
    function, arrays = executed(traced(PROGRAMS[name], [X]))
    np.testing.assert_allclose(
        np.asarray(jax.tree.leaves(jax.jit(function)(*arrays))[0]),
        np.asarray(jax.jit(PROGRAMS[name])(X)),
        rtol=1e-3,
        atol=1e-4,
    )


def test_an_abort_is_reduced_in_a_child_process() -> None:
    def ends(candidate):
        try:
            return call_afresh(aborts, candidate)
        except FreshProcessError as error:
            return "SIGABRT" in str(error)

    start = traced(PROGRAMS["attention"], [X])
    found = reduce(Planted(ends), PASSES, start, SECONDS, most=60)
    assert count(found.candidate.body) <= 4
    assert has_sum_of_products(found.candidate)


def test_a_reduction_gives_the_same_program_again() -> None:
    texts = {
        source(reduce(Planted(has_sum_of_products), PASSES, traced(PROGRAMS["loop"], [X]), SECONDS).candidate)
        for _ in range(2)
    }
    assert len(texts) == 1


def test_a_limit_ends_a_reduction_with_the_smallest_program_so_far() -> None:
    start = traced(PROGRAMS["attention"], [X])
    found = reduce(Planted(has_sum_of_products), PASSES, start, SECONDS, most=3)
    assert (found.asked, found.complete) == (3, False)
    assert has_sum_of_products(found.candidate)


def test_what_cannot_be_traced_says_why() -> None:
    with pytest.raises(TracingError, match="it cannot be traced: TracerBoolConversionError: "):
        traced(lambda x: x if x[0, 0] > 0 else jnp.sum(x), [X])
