"""Several programs merged into one that computes once what they share."""

import random
import re

import pytest

from corpus.execution.engines import engine
from corpus.lowering.lower import lower_kernel
from corpus.numerics.sampling import draw
from corpus.numerics.tolerances import difference
from corpus.plan import plan
from corpus.stablehlo.merging import Merged, merge
from kernels import OURS
from tests.unit.changed_programs import TEXT
from tests.unit.programs import program

# A mesh stays, and shapes left open are known first.
ALONE = {"collectives", "open_shapes"}


def _merged(*texts: str) -> Merged | None:
    return merge([program(text) for text in texts])


def _negated(text: str) -> str:
    """``text`` whose results that are floating-point numbers have the other sign."""

    def negated(match: re.Match[str]) -> str:
        names, types = match[1].split(", "), re.split(r", (?=tensor)", match[2])
        signs = [
            f"%sign{at} = stablehlo.negate {name} : {kind}"
            for at, (name, kind) in enumerate(zip(names, types, strict=True))
            if _is_float(kind)
        ]
        given = [f"%sign{at}" if _is_float(kind) else names[at] for at, kind in enumerate(types)]
        return "".join(f"    {line}\n" for line in signs) + f"    return {', '.join(given)} : {match[2]}\n"

    return re.sub(r"^    return (%.*) : (.*)\n", negated, text, count=1, flags=re.MULTILINE)


def _is_float(kind: str) -> bool:
    return re.search(r"[x<](f|bf|complex)", kind) is not None


@pytest.mark.parametrize("template", [name for name in OURS if name not in ALONE])
def test_programs_together_give_what_each_gives(template: str) -> None:
    kernel = plan([template], 3, 1)[0].kernel()
    programs = lower_kernel(kernel, ("cpu",))
    one = merge([each for one in programs for each in (one, one.with_text(_negated(one.text)))])
    assert one is not None
    point = draw(kernel.inputs, random.Random(0))
    expected = []
    for each in programs:
        alone = [value for value in engine(each)[1](point) if value.dtype.kind not in "iub"]
        expected += [*alone, *(-value for value in alone)]
    found = [value for value in engine(one.program)[1](point) if value.dtype.kind not in "iub"]
    for value, other in zip(found, expected, strict=True):
        assert difference(value, other) < 1e-4


def test_together_only_what_is_not_the_same_already_is_computed() -> None:
    one = _merged(TEXT, TEXT.replace("3.000000e+00", "3.0"), TEXT, TEXT.replace("3.000000e+00", "4.0"))
    assert one is not None
    assert one.places == [(), (0,)]
    same = _merged(TEXT, TEXT)
    assert same is not None
    assert "sine" not in same.program.text


def test_two_programs_together_compute_once_what_they_share() -> None:
    one = _merged(TEXT, TEXT.replace("3.000000e+00", "4.000000e+00"))
    assert one is not None
    assert [one.program.text.count(f"stablehlo.{name} ") for name in ("sine", "subtract", "multiply")] == [
        1,
        1,
        3,
    ]


def test_programs_with_a_mesh_run_alone() -> None:
    kernel = plan(["collectives"], 3, 1)[0].kernel()
    (forward, *_) = lower_kernel(kernel, ("cpu",))
    assert merge([forward, forward]) is None
