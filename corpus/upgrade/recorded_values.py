"""Comparison of the values that two versions' XLA gave for the same program when it was measured."""

from collections.abc import Iterator, Mapping

import jax

from corpus.codegen.results import key_of, outputs_in
from corpus.execution.names import INTERPRETER
from corpus.stablehlo.branch_analysis import branches_of
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
    """Compare what two versions' XLA gave for ``program``; a string says why it cannot be compared.

    At other points, as those near to one, it runs here and counts for both.
    """
    pair = Pair(program, program, exact=True, reordered=False)
    without = (INTERPRETER,) if divides_integers(pair) else ()
    places = [tuple(range(len(program.contents.results)))]
    try:
        here = pair_runs(kernel, [pair], places, without=without)
        runs = PairRuns([_looked_up(here.runs[0], old, new)], here.places, here.branches)
        (found,) = compare_runs(kernel, [pair], runs, points_of(kernel, POINTS), here)
    except (ValueError, jax.errors.JaxRuntimeError) as error:
        return str(error).partition("\n")[0]
    return found


def _looked_up(run: PairRun, old: Results, new: Results) -> PairRun:
    def at(point: Arrays) -> tuple[Arrays, Arrays]:
        outputs, key = run(point), key_of(point)
        if key not in old or key not in new:
            return outputs
        return outputs_in(old[key], outputs[0]), outputs_in(new[key], outputs[1])

    return at
