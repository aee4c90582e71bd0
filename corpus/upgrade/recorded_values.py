"""Comparison of the values that two versions' XLA gave for the same program during measurement."""

import functools
from collections.abc import Iterator, Mapping, Sequence

import jax
import numpy as np

from corpus.codegen.results import key_of, outputs_in
from corpus.execution.names import INTERPRETER
from corpus.execution.xla import results_of
from corpus.stablehlo.branch_analysis import branches_of
from corpus.stablehlo.merging import Places
from corpus.stablehlo.program import Program
from corpus.stablehlo.shape_refinement import refine_for
from corpus.upgrade.equivalence import POINTS, ValueComparison, compare_runs, divides_integers, points_of
from corpus.upgrade.program_pairs import Arrays, Pair, PairRun, PairRuns, pair_runs
from corpus.upgrade.special_values import special_value_points, special_values_rng
from kernels import Kernel

Results = Mapping[str, str]


def recording_points(kernel: Kernel, program: Program) -> Iterator[Arrays]:
    """The points at which the outputs of ``program`` are recorded: those of a comparison of values.

    Special values are left out where the inputs decide how often a loop runs.
    """
    yield from points_of(kernel, POINTS)
    if not branches_of(refine_for(program, kernel.inputs).module()).loops:
        for point in special_value_points(kernel.inputs, special_values_rng(kernel)):
            yield point.values


def compare_recorded(kernel: Kernel, program: Program, old: Results, new: Results) -> ValueComparison | str:
    """Compare the values that two versions' XLA gave for ``program``; a string is why it cannot be done.

    At other points, as those near to one, it runs here and counts for both.
    """
    pair = Pair(program, program, exact=True, reordered=False)
    try:
        static = refine_for(program, kernel.inputs)
        places = [tuple(range(len(static.contents.results)))]
        here = _run_when_needed(kernel, pair, places)
        branches = branches_of(static.module())
        like = [np.empty(each.shape, each.dtype) for each in results_of(static)]
        runs, live = (PairRuns([run], places, branches) for run in (_looked_up(here, like, old, new), here))
        (found,) = compare_runs(kernel, [pair], runs, points_of(kernel, POINTS), live)
    except (ValueError, jax.errors.JaxRuntimeError) as error:
        return str(error).partition("\n")[0]
    return found


def _run_when_needed(kernel: Kernel, pair: Pair, places: Sequence[Places]) -> PairRun:
    """Run ``pair`` here, compiled at the first point that no side has recorded: most programs need none."""
    without = (INTERPRETER,) if divides_integers(pair) else ()
    made = functools.cache(lambda: pair_runs(kernel, [pair], places, without=without).runs[0])
    return lambda point: made()(point)


def _looked_up(run: PairRun, like: Arrays, old: Results, new: Results) -> PairRun:
    def at(point: Arrays) -> tuple[Arrays, Arrays]:
        key = key_of(point)
        if key not in old or key not in new:
            return run(point)
        return outputs_in(old[key], like), outputs_in(new[key], like)

    return at
