"""Pairs of programs that should compute the same, and running them at the same point."""

import functools
import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from corpus.execution.engines import engine
from corpus.execution.runs import Run
from corpus.numerics.tolerances import DTYPES
from corpus.stablehlo.branch_analysis import narrowest_branch
from corpus.stablehlo.merging import Merged, merge
from corpus.stablehlo.program import Program
from corpus.stablehlo.shape_refinement import refine_for
from kernels import Kernel

Arrays = Sequence[np.ndarray]
# Runs both programs of a pair at a point: the outputs of the old and of the new one.
PairRun = Callable[[Arrays], tuple[Arrays, Arrays]]


@dataclass(frozen=True)
class Pair:
    """Two programs of one signature for the same direction of a kernel.

    ``exact`` is true if both name the same functions: then nothing but the order of sums excuses a
    difference of their values.
    """

    old: Program
    new: Program
    exact: bool

    @property
    def narrowest_float(self) -> str:
        """The narrowest floating-point type in either program; f64 if there is none."""
        present = {self.old.narrowest_float, self.new.narrowest_float}
        return next(name for name in DTYPES if name in present)

    @property
    def ops(self) -> frozenset[str]:
        return self.old.ops | self.new.ops


def pair_runs(kernel: Kernel, pairs: Sequence[Pair]) -> tuple[list[PairRun], int | None]:
    """A function for each pair that runs it, and the narrowest branch in any of the programs.

    All pairs are merged into one program where possible, since most of their ops are the same: it computes
    only what differs, so the functions give those outputs alone. Raises ValueError if a program does not run.
    """
    # Calls of GPU libraries become LAPACK's in all programs, so that calls of the same routine are equal.
    static = (refine_for(program, kernel.inputs) for pair in pairs for program in (pair.old, pair.new))
    programs = [program.with_lapack for program in static]
    merged = merge(programs)
    if merged is not None:
        return _merged_runs(engine(merged.program)[1], merged), merged.narrowest_branch
    runs = [engine(program)[1] for program in programs]
    branches = [count for each in programs if (count := narrowest_branch(each.module())) is not None]
    separate: list[PairRun] = [
        functools.partial(_run_both, both) for both in zip(runs[::2], runs[1::2], strict=True)
    ]
    return separate, min(branches, default=None)


def wide_pair_runs(kernel: Kernel, pairs: Sequence[Pair], own: Sequence[PairRun]) -> list[PairRun | None]:
    """As pair_runs(), in f64; None for a pair that cannot run so. ``own`` is the result of pair_runs()."""
    if all(pair.narrowest_float == "f64" for pair in pairs):
        return [*own]
    try:
        wide = [replace(pair, old=pair.old.widened, new=pair.new.widened) for pair in pairs]
        return [*pair_runs(kernel, wide)[0]]
    except ValueError:
        if len(pairs) == 1:
            return [None]
        return [wide_pair_runs(kernel, [pair], [run])[0] for pair, run in zip(pairs, own, strict=True)]


def _run_both(runs: tuple[Run, Run], point: Arrays) -> tuple[Arrays, Arrays]:
    return runs[0](point), runs[1](point)


def _merged_runs(run: Run, merged: Merged) -> list[PairRun]:
    """The functions of the pairs in ``merged``, which share the outputs at the last point."""
    last: list[Any] = [None, None]

    def outputs_at(point: Arrays, first: int, between: int, end: int) -> tuple[Arrays, Arrays]:
        if last[0] is not point:
            last[:] = point, run(point)
        outputs = last[1]
        return outputs[first:between], outputs[between:end]

    ends = [0, *itertools.accumulate(merged.sizes)]
    return [
        functools.partial(outputs_at, first=first, between=between, end=end)
        for first, between, end in zip(ends[:-1:2], ends[1::2], ends[2::2], strict=True)
    ]
