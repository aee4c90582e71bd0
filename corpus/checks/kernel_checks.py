"""Checks of a kernel's programs: as users run them, then platform by platform, then the evidence of all."""

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from corpus.checks.against_namesakes import check_against_namesakes
from corpus.checks.agreement import compare_platforms
from corpus.checks.as_run import check_as_run
from corpus.checks.other_engines import OpByOp
from corpus.checks.own_rules import OwnRules
from corpus.checks.platform_checks import Result, check_platform
from corpus.checks.points import CONCLUSIVE_POINTS
from corpus.checks.weighted_sum import check_weighted_sum
from corpus.lowering.loading import Loaded
from corpus.stablehlo.custom_calls import DEVICE_ONLY
from corpus.stablehlo.program import Program
from kernels import Kernel

SAME_TEXT = "same text"
_SMALLEST_ERROR = 1e-8  # Below it, the machine's own libm decides.


@dataclass(frozen=True)
class Evidence:
    """The results of a kernel's checks.

    ``engines`` names, for each platform, the engines that ran its programs and agreed ("interpreter",
    "python", "xla-cpu"), or "same text" where the programs are those of an earlier platform.
    ``gradient_error`` is the largest relative error of a backward program against central differences taken
    in ``gradient_dtype``, over the first CONCLUSIVE_POINTS points; None where there is no backward program.
    ``custom_rules`` are the rules of the Python by which a gradient that was accepted is not the derivative.
    ``unused_inputs`` are the positions of the inputs that change no output, ``gpu_calls`` the targets of the
    custom calls in whose place LAPACK ran. ``notes`` name the engines that stood alone, as they
    are known to, in a line each; ``set_aside`` counts the points without a verdict, by reason.
    ``nonfinite_outputs`` are the positions of the outputs that are infinite or NaN at some point.
    """

    engines: Mapping[str, Sequence[str]]
    gradient_error: float | None
    gradient_dtype: str | None
    unused_inputs: Sequence[int]
    gpu_calls: Sequence[str]
    custom_rules: Sequence[str] = ()
    notes: Sequence[str] = ()
    set_aside: Mapping[str, int] = field(default_factory=dict)
    nonfinite_outputs: Sequence[int] = ()

    @property
    def gradient_bound(self) -> float | None:
        """The power of ten above ``gradient_error``, never below 1e-8: the same on every machine."""
        if self.gradient_error is None:
            return None
        if self.gradient_error <= _SMALLEST_ERROR:
            return _SMALLEST_ERROR
        return float(f"1e{math.ceil(math.log10(self.gradient_error))}")


def check(
    kernel: Kernel,
    programs: Sequence[Program],
    *,
    full: bool = False,
    accepts_rules: bool = False,
    without: Collection[str] = (),
) -> Evidence:
    """Check the programs of each platform, and that the platforms agree with one another.

    ``full`` also runs the forward program on every other engine, and the Python op by op, at all points.
    With ``accepts_rules`` a declared kernel may have another gradient on purpose. The engines named in
    ``without`` are not asked. Raises CheckError at the first check that fails.
    """
    notes: list[str] = []
    aside = Counter[str]()
    if kernel.declared:
        found, counted = check_as_run(kernel, programs, without)
        notes += found
        aside.update(counted)
        has_gradient = any(program.direction == "backward" for program in programs)
        found, counted = check_against_namesakes(kernel, has_gradient=has_gradient)
        notes += found
        aside.update(counted)
    loaded = Loaded(kernel)
    rules = OwnRules(kernel, loaded.function) if kernel.declared else None
    python_run = OpByOp(loaded) if full else None
    engines: dict[str, Sequence[str]] = {}
    results: dict[tuple[str, ...], Result] = {}
    for platform in dict.fromkeys(program.platform for program in programs):
        own = [program for program in programs if program.platform == platform]
        texts = tuple(program.text for program in own)
        if texts in results:
            engines[platform] = [SAME_TEXT]
            continue
        result = check_platform(loaded, own, python_run, rules, {*without}, accepts_rules=accepts_rules)
        for other in results.values():
            compare_platforms(platform, result.values, other.values, max(result.bound, other.bound))
        results[texts] = result
        engines[platform] = sorted(result.engines)
    by_rules = any(result.by_rules for result in results.values())
    is_zero = not any(result.influential for result in results.values())
    if rules is not None and len(programs) > len(engines) and is_zero and not (accepts_rules and rules.names):
        check_weighted_sum(loaded, without)
    compared = [] if by_rules else [*results.values()]
    return Evidence(
        engines,
        # Over the points that every run judges, so that the figure does not depend on ``full``.
        max(
            (error for result in compared for error in result.gradient_errors[:CONCLUSIVE_POINTS]),
            default=None,
        ),
        # "float32" before "float64": the coarser of two.
        min((result.gradient_dtype for result in compared if result.gradient_dtype), default=None),
        sorted(frozenset.intersection(*(result.unused for result in results.values()))),
        sorted(frozenset().union(*(program.custom_call_targets for program in programs)) & DEVICE_ONLY),
        rules.names if rules is not None and by_rules else (),
        [*notes, *(note for result in results.values() for note in result.notes)],
        sum((result.set_aside for result in results.values()), aside),
        sorted(frozenset().union(*(result.not_finite for result in results.values()))),
    )
