"""Normal forms, and the kinds of cosmetic changes."""

import pytest

from corpus.lowering.lower import lower_kernel
from corpus.stablehlo.normalization import kinds, normal_form
from kernels import OURS, TEMPLATES
from tests.unit.changed_programs import TEXT


def test_the_kind_of_a_cosmetic_change_is_named() -> None:
    lines = TEXT.splitlines()
    moved = "\n".join([*lines[:3], lines[4], lines[3], *lines[5:]])
    assert kinds(TEXT, moved) == ["order of independent ops"]
    later = "\n".join([*lines[:2], *lines[3:6], lines[2], *lines[6:]])
    assert kinds(TEXT, later) == ["constants and common subexpressions"]
    inlined = TEXT.replace("call @inner(%arg0) : (tensor<3xf32>) ->", "stablehlo.sine %arg0 :")
    inlined = inlined[: inlined.index("  func.func private")] + "}\n"
    assert kinds(TEXT, inlined) == ["function inlining"]
    twice = TEXT.replace("%3 = ", "%cst_0 = stablehlo.constant dense<3.0> : tensor<3xf32>\n    %3 = ")
    assert kinds(TEXT, twice.replace("%2, %cst ", "%2, %cst_0 ")) == ["constants and common subexpressions"]
    assert kinds(TEXT, TEXT.replace("3.000000e+00", "3.0")) == ["spelling"]
    assert normal_form(TEXT) != normal_form(TEXT.replace("3.0", "3.5"))


@pytest.mark.parametrize("template", OURS)
def test_a_normal_form_is_its_own(template: str) -> None:
    for lowered_program in lower_kernel(TEMPLATES[template].kernel(3, 0), ("cpu",)):
        form = normal_form(lowered_program.text)
        assert normal_form(form) == form
