"""Causes: the primitive whose lowering or gradient changed, and the user's lines that it is in."""

from dataclasses import replace

import pytest

from corpus.lowering.lower import lower_kernel, lowering_of
from corpus.plan import Case
from corpus.records.schema import UncheckedRecord
from corpus.stablehlo.locations import Place
from corpus.stablehlo.normalization import located_form
from corpus.stablehlo.program import programs_of
from corpus.upgrade.classification import Change, compare_all
from corpus.upgrade.findings import Compared, report_on
from corpus.upgrade.kinds import DIFFERENT, LESS_ACCURATE, PROMISE, REWRITTEN
from corpus.upgrade.named_causes import named
from corpus.upgrade.origins import Origin, Origins, origins_of
from corpus.upgrade.unchecked_records import lower_case
from kernels import Input, Kernel

SOURCE = """
import jax.numpy as jnp

def kernel(x):
    y = jnp.tanh(x)
    return jnp.clip(y, -0.5, 0.5) * x
"""
KERNEL = Kernel("kernel", SOURCE, (Input("x", (3,), "float32", -1.0, 1.0),))


def test_each_op_of_a_located_program_has_its_transformation_primitive_and_line() -> None:
    forward, backward = lowering_of(KERNEL, ("cpu",), located=True).programs
    assert forward.text == lower_kernel(KERNEL, ("cpu",))[0].text
    assert Place("tanh", "5", "8-19") in (forward.places or ())
    assert any(place.transformation == "transpose" and place.line == "5" for place in backward.places or ())
    # A function that JAX calls has the place of its call.
    assert any(place.primitive == "max" and place.line == "6" for place in forward.places or ())


@pytest.mark.parametrize("platforms", [("cpu",), ("cpu", "cuda")])
def test_a_normal_form_keeps_the_places_of_its_lines(platforms: tuple[str, ...]) -> None:
    for program in lowering_of(KERNEL, platforms, located=True).programs:
        form, places = located_form(program.text, program.places or ())
        assert form == program.normal_form
        line = next(at for at, line in enumerate(form.splitlines()) if "stablehlo.tanh" in line)
        assert places[line].primitive == "tanh"


def test_places_of_another_program_are_refused() -> None:
    forward, backward = lowering_of(KERNEL, ("cpu",), located=True).programs
    with pytest.raises(ValueError, match="places for"):
        located_form(forward.text, backward.places or ())


def test_a_line_of_lowered_kernels_has_the_places_of_its_programs() -> None:
    record = lower_case(Case(0, "unary", 0, 0))
    again = UncheckedRecord.from_values(record.to_values())
    assert all(program.places for program in programs_of(again))


RULE = """
import jax
import jax.numpy as jnp

@jax.custom_jvp
def squashed(x):
    return jnp.tanh(x)

@squashed.defjvp
def rule(primals, tangents):
    y = jnp.tanh(primals[0])
    return y, tangents[0] * (1 - y * y)

def kernel(x):
    return squashed(x) * jnp.exp(x)
"""


def test_another_rule_of_a_gradient_is_found_on_its_line() -> None:
    sources = RULE, RULE.replace("(1 - y * y)", "jnp.cos(y)")
    old, new = (
        lowering_of(replace(KERNEL, source=each), ("cpu",), located=True).programs for each in sources
    )
    changes = compare_all(replace(KERNEL, source=RULE), list(zip(old, new, strict=True)))
    programs = [Compared(at, "unary", "backward", ("cpu",), change) for at, change in enumerate(changes)]
    found = [each for each in report_on(programs, ["1", "2"])["findings"] if each["kind"] == DIFFERENT]
    assert {line for each in found for _, line in each["lines"]} == {"12"}
    assert any("`stablehlo.cosine`" in each["change"] for each in found)
    assert all(each["cause"].startswith("the gradient of ") for each in found)


def test_the_primitive_in_the_fewest_unchanged_expressions_is_to_blame() -> None:
    changed = {"sub stablehlo.subtract": 1}, {"add stablehlo.add": 1, "cos stablehlo.cosine": 1}
    gelu = Origin("5", "jax.nn.gelu", True, ["mul", "tanh"], *changed)
    programs = [Origins([gelu], ["mul"]), Origins([replace(gelu, primitives=["tanh"])], ["mul"])]
    assert [each.cause for causes in named(programs) for each in causes] == ["the gradient of `tanh`"] * 2


def test_an_op_that_moved_from_the_cotangents_to_the_tangents_is_a_change() -> None:
    lost = {"mul stablehlo.multiply transpose": 1, "add_any stablehlo.add transpose": 1}
    gained = {"mul stablehlo.multiply jvp": 1, "add stablehlo.add jvp": 1}
    origin = Origin("5", "jnp.tanh", True, ["tanh"], lost, gained)
    assert [each.cause for each in named([Origins([origin], [])])[0]] == ["the gradient of `tanh`"]


def test_a_serious_class_is_that_of_the_cause_that_has_it_alone() -> None:
    tanh, exp = (
        Origin("5", "", True, [name], {f"{name} a.b": 1}, {"mul c.d": 2, f"{name} e.f": 1})
        for name in ("tanh", "exp")
    )
    kinds = [((tanh,), DIFFERENT), ((exp,), REWRITTEN), ((tanh, exp), DIFFERENT)]
    programs = [
        Compared(at, "t", "backward", (), replace(Change.of(kind, ["ops"]), origins=Origins(each)))
        for at, (each, kind) in enumerate(kinds)
    ]
    found = report_on(programs, ["1", "2"])["findings"]
    assert {each["cause"][-5:-1]: each["kind"] for each in found} == {"tanh": DIFFERENT, "`exp": REWRITTEN}
    # A class that no cause has alone is all causes'.
    (both,) = [each["kinds"] for each in report_on(programs[2:], ["1", "2"])["findings"][:1]]
    assert both == {DIFFERENT: 1}


def test_gradients_that_changed_alike_are_one_cause_with_each_name_once() -> None:
    changed = {"mul stablehlo.multiply": 1, "sub stablehlo.subtract": 1}, {"add stablehlo.add": 1}
    names = [["eq", "gt", "lt", "ge", "ne"], ["eq", "ne", "select_n"]]
    programs = [Origins([Origin("5", "", True, each, *changed)], []) for each in names]
    assert {each.cause for causes in named(programs) for each in causes} == {
        "the gradients of `eq`, `gt`, `lt` and 3 more"
    }


def test_where_promises_alone_changed_they_are_the_cause_and_their_expressions_the_places() -> None:
    promise = "`stablehlo.dot_general` precision_config: DEFAULT → HIGHEST"
    origin = Origin("7", "", False, ["dot_general"], {"dot_general stablehlo.dot_general": 1},
                    {"dot_general stablehlo.dot_general": 1})  # fmt: skip
    for kinds in ([PROMISE], [LESS_ACCURATE, PROMISE]):
        change = Change([(kind, promise) for kind in kinds], origins=Origins([origin]))
        found = report_on([Compared(0, "t", "forward", ("cpu",), change)], ["1", "2"])["findings"]
        assert [each["kind"] for each in found] == sorted(kinds)
        assert {each["cause"] for each in found} == {promise}
        assert all(each["lines"] == [[0, "7"]] and not each["change"] for each in found)


def test_a_corpus_without_places_falls_back_to_the_ops() -> None:
    old, new = Change.of(REWRITTEN, ["`a` went"]), Change.of(REWRITTEN, ["`a` went"])
    programs = [Compared(at, "t", "forward", (), each) for at, each in enumerate((old, new))]
    (finding,) = report_on(programs, ["1", "2"])["findings"]
    assert (finding["cause"], finding["records"], finding["lines"]) == ("`a` went", [0, 1], [])


def test_places_of_an_old_jax_have_no_ends_of_expressions_and_no_transformations() -> None:
    old, new = (
        lowering_of(replace(KERNEL, source=each), ("cpu",), located=True).programs
        for each in (SOURCE, SOURCE.replace("* x", "+ x"))
    )
    bare = [
        replace(each, places=tuple(Place(place.primitive, place.line, f"{place.columns.partition('-')[0]}-")
                                   for place in each.places or ()))
        for each in old
    ]  # fmt: skip
    (forward, backward) = origins_of(SOURCE, list(zip(bare, new, strict=True)))
    assert forward is not None
    assert backward is not None
    assert [origin.line for origin in forward.changed] == ["6"]
    assert {origin.line for origin in backward.changed} <= {"5", "6"}
    assert not forward.changed[0].gradient
