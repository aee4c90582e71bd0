"""Pairs of programs that should compute the same, and running them at the same point."""

import functools
import itertools
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from corpus.execution.engines import engine
from corpus.execution.runs import Run
from corpus.numerics.tolerances import DTYPES
from corpus.stablehlo.branch_analysis import Branches, branches_of
from corpus.stablehlo.merging import Places, merge
from corpus.stablehlo.program import Program
from corpus.stablehlo.shape_refinement import refine_for
from kernels import Kernel

Arrays = Sequence[np.ndarray]
# Runs both programs of a pair at a point: outputs of the old and of the new one.
PairRun = Callable[[Arrays], tuple[Arrays, Arrays]]


@dataclass(frozen=True)
class Pair:
    """Two programs of one direction of a kernel, with the same signature.

    ``exact`` is true if both name the same functions: then nothing but the order of sums excuses a
    difference of their values. ``reordered`` is true if they differ in sums and products alone, in which
    overflow and operations on infinities depend on the order. ``suspect`` is true if the new program may be
    sensitive to its inputs on purpose: then rounding excuses a difference only as far as the old one is.
    """

    old: Program
    new: Program
    exact: bool
    reordered: bool
    suspect: bool = False

    @property
    def narrowest_float(self) -> str:
        """The narrowest floating-point type in either program; f64 if there is none."""
        present = {self.old.narrowest_float, self.new.narrowest_float}
        return next(name for name in DTYPES if name in present)

    @property
    def ops(self) -> frozenset[str]:
        return self.old.ops | self.new.ops


@dataclass(frozen=True)
class PairRuns:
    """Functions that run pairs of programs, one for each pair.

    Each gives the outputs at its pair's ``places``, those that are not the same value in both programs
    already. ``branches`` has the narrowest branch in any of the programs, and says if the inputs decide how
    often a loop of one runs.
    """

    runs: Sequence[PairRun]
    places: Sequence[Places]
    branches: Branches


def pair_runs(
    kernel: Kernel,
    pairs: Sequence[Pair],
    places: Sequence[Places] | None = None,
    without: Container[str] = (),
) -> PairRuns:
    """Run pairs of programs at the same point, on any engine but those in ``without``.

    All pairs are merged into one program where possible, since most of their ops are the same: it computes
    only the outputs at ``places``, by default those that differ. Raises ValueError if a program does not run.
    """
    # Calls of GPU libraries become LAPACK's in all programs, so that calls of the same routine are equal.
    static = (refine_for(program, kernel.inputs) for pair in pairs for program in (pair.old, pair.new))
    programs = [program.with_lapack for program in static]
    merged = merge(programs, places)
    if merged is not None:
        run = engine(merged.program, without=without)[1]
        return PairRuns(_merged_runs(run, merged.places), merged.places, merged.branches)
    runs = [engine(program, without=without)[1] for program in programs]
    if places is None:
        places = [tuple(range(len(pair.new.contents.results))) for pair in pairs]
    separate = [
        functools.partial(_run_both, both, kept)
        for both, kept in zip(zip(runs[::2], runs[1::2], strict=True), places, strict=True)
    ]
    return PairRuns(separate, places, _branches(programs))


def _branches(programs: Sequence[Program]) -> Branches:
    found = [branches_of(program.module()) for program in programs]
    narrowest = [each.narrowest for each in found if each.narrowest is not None]
    return Branches(min(narrowest, default=None), any(each.loops for each in found))


def wide_pair_runs(kernel: Kernel, pairs: Sequence[Pair], places: Sequence[Places]) -> list[PairRun | None]:
    """Run pairs of programs in f64, with their outputs at ``places``; None for a pair that cannot run so."""
    try:
        wide = [replace(pair, old=pair.old.widened, new=pair.new.widened) for pair in pairs]
        return [*pair_runs(kernel, wide, places).runs]
    except ValueError:
        if len(pairs) == 1:
            return [None]
        return [wide_pair_runs(kernel, [pair], [kept])[0] for pair, kept in zip(pairs, places, strict=True)]


def _run_both(runs: tuple[Run, Run], places: Places, point: Arrays) -> tuple[Arrays, Arrays]:
    old, new = runs[0](point), runs[1](point)
    return [old[at] for at in places], [new[at] for at in places]


def _merged_runs(run: Run, places: Sequence[Places]) -> list[PairRun]:
    """The functions of merged pairs, which share the outputs at the last point."""
    last: list[Any] = [None, None]

    def outputs_at(point: Arrays, first: int, between: int, end: int) -> tuple[Arrays, Arrays]:
        if last[0] is not point:
            last[:] = point, run(point)
        outputs = last[1]
        return outputs[first:between], outputs[between:end]

    ends = [0, *itertools.accumulate(len(kept) for kept in places for _ in range(2))]
    return [
        functools.partial(outputs_at, first=first, between=between, end=end)
        for first, between, end in zip(ends[:-1:2], ends[1::2], ends[2::2], strict=True)
    ]
