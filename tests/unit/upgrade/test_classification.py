"""tools.drift: planted changes land in their classes, and never in a milder one; bad input is one line."""

import json
import random
import re
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from corpus.checks.record_builder import build
from corpus.execution.engines import engine
from corpus.execution.op_by_op import python
from corpus.lowering.lower import load, lower_kernel
from corpus.mutation import classification_trial
from corpus.numerics.sampling import draw
from corpus.numerics.tolerances import difference
from corpus.numerics.ulps import ulp_distance
from corpus.plan import plan
from corpus.records.schema import UncheckedRecord
from corpus.records.sections import Direction
from corpus.stablehlo.branch_analysis import narrowest_branch
from corpus.stablehlo.context import parse
from corpus.stablehlo.merging import Merged, merge
from corpus.stablehlo.normalization import kinds, normal_form
from corpus.stablehlo.program import Program
from corpus.stablehlo.shape_refinement import refine
from corpus.stablehlo.textual_diff import causes, side_by_side
from corpus.upgrade import classification, corpus_comparison
from corpus.upgrade.classification import (
    COSMETIC,
    DIFFERENT,
    GONE,
    IDENTICAL,
    NEW,
    REWRITTEN,
    SIGNATURE,
    UNKNOWN,
    Change,
    compare_all,
)
from corpus.upgrade.unchecked_records import lower_case
from kernels import OURS, TEMPLATES, Input, Kernel
from tests.unit.programs import program
from tools import drift, plants, upgrade

KERNEL = Kernel("f", "", (Input("x", (3,), "float32", 0.5, 2.0), Input("y", (3,), "float32", 0.5, 2.0)),
                template="unary")  # fmt: skip
TEXT = """module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<3xf32>
    %0 = call @inner(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %arg1, %arg1 : tensor<3xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<3xf32>
    %3 = stablehlo.multiply %2, %cst : tensor<3xf32>
    return %3 : tensor<3xf32>
  }
  func.func private @inner(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.sine %arg0 : tensor<3xf32>
    return %0 : tensor<3xf32>
  }
}
"""  # noqa: E501  # As JAX prints it.
SAME_SQUARE = (
    "stablehlo.multiply %arg1, %arg1 : tensor<3xf32>",
    "chlo.square %arg1 : tensor<3xf32> -> tensor<3xf32>",
)
CASES = {
    "the module's name": ("@jit_f", "@jit_g", COSMETIC),
    "a function's name": ("@inner", "@helper", COSMETIC),
    "a result's name": ('"result"', '"out"', COSMETIC),
    "an op replaced by an equal one": (*SAME_SQUARE, REWRITTEN),
    "a constant nudged": ("3.000000e+00", "3.030000e+00", DIFFERENT),
    "operands swapped": ("subtract %0, %1", "subtract %1, %0", DIFFERENT),
    "another function": ("stablehlo.sine", "stablehlo.cosine", DIFFERENT),
    "another type": ("3xf32", "4xf32", SIGNATURE),
}  # fmt: skip


def _program(direction: Direction, text: str | None) -> Program | None:
    return None if text is None else Program(direction, "cpu", text)


def compare(kernel: Kernel, direction: Direction, old: str | None, new: str | None) -> Change:
    return classification.compare(kernel, _program(direction, old), _program(direction, new))


@pytest.mark.parametrize(("old", "new", "kind"), CASES.values(), ids=CASES)
def test_a_change_is_put_in_its_class(old: str, new: str, kind: str) -> None:
    assert old in TEXT
    assert compare(KERNEL, "forward", TEXT, TEXT.replace(old, new)).kind == kind


def test_where_the_rounding_of_the_inputs_decides_the_values_a_point_says_nothing() -> None:
    steep = """module @jit_f {
  func.func public @main(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %cst = stablehlo.constant dense<1.0e+05> : tensor<3xf64>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<3xf64>
    %1 = stablehlo.multiply %cst, %0 : tensor<3xf64>
    %2 = stablehlo.sine %1 : tensor<3xf64>
    return %2 : tensor<3xf64>
  }
}
"""
    once = steep.replace("1.0e+05", "1.0e+10").replace("multiply %cst, %0", "add %0, %zero")
    once = once.replace("    %0 =", "    %zero = stablehlo.constant dense<0.0> : tensor<3xf64>\n    %0 =")
    kernel = replace(KERNEL, inputs=(Input("x", (3,), "float64", 0.5, 2.0),))
    change = compare(kernel, "forward", steep, once)
    assert change.kind == REWRITTEN
    assert change.relative > 1e-9
    assert compare(kernel, "forward", steep, once.replace("sine", "cosine")).kind == DIFFERENT


def test_what_is_missing_is_said() -> None:
    assert compare(KERNEL, "forward", TEXT, TEXT).kind == IDENTICAL
    assert compare(KERNEL, "forward", TEXT, None).kind == GONE
    assert compare(KERNEL, "forward", None, TEXT).kind == NEW


def test_a_rewritten_text_says_which_ops_and_how_far_apart() -> None:
    change = compare(KERNEL, "forward", TEXT, TEXT.replace(*SAME_SQUARE))
    assert change.why == ["`stablehlo.multiply(x, x)` became `chlo.square`"]
    assert [(mark, bool(old), bool(new)) for mark, old, new in change.rows if mark != " "] == [("~", 1, 1)]
    assert (change.ulps, change.relative) == (0, 0.0)


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


# A mesh stays, and shapes left open are known first.
ALONE = {"collectives", "open_shapes"}


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


def _merged(*texts: str) -> Merged | None:
    return merge([program(text) for text in texts])


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
    assert one.sizes == [0, 0, 1, 1]
    same = _merged(TEXT, TEXT)
    assert same is not None
    assert "sine" not in same.program.text


def _narrowest(*lines: str, inputs: str = "%arg0: tensor<6xf32>, %arg1: tensor<f32>") -> int | None:
    body = "\n".join(lines)
    return narrowest_branch(parse(f"func.func public @main({inputs}) -> tensor<6xf32> {{\n{body}\n}}"))


def test_a_branch_is_as_wide_as_the_numbers_that_decide_there() -> None:
    zeros = "%zeros = stablehlo.constant dense<0.0> : tensor<6xf32>"
    wide = "%wide = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>"
    give = "return %0 : tensor<6xf32>"
    largest = "%0 = stablehlo.maximum {}, {} : tensor<6xf32>"
    assert _narrowest("%0 = stablehlo.add %arg0, %arg0 : tensor<6xf32>", give) is None
    assert _narrowest(zeros, largest.format("%zeros", "%zeros"), give) is None
    assert _narrowest(zeros, largest.format("%arg0", "%zeros"), give) == 6
    assert _narrowest(zeros, wide, largest.format("%wide", "%zeros"), give) == 1  # Broadcast: a number still.
    part = "%part = stablehlo.slice %arg0 [0:2] : (tensor<6xf32>) -> tensor<2xf32>"
    sign = "%signs = stablehlo.sign %part : tensor<2xf32>"
    assert _narrowest(part, sign, "%0 = stablehlo.sine %arg0 : tensor<6xf32>", give) == 2
    zero = "%zero = stablehlo.constant dense<0.0> : tensor<f32>"
    reduce = (
        "%most = stablehlo.reduce(%arg0 init: %zero) applies stablehlo.maximum across dimensions = [0] "
        ": (tensor<6xf32>, tensor<f32>) -> tensor<f32>"
    )
    spread = "%0 = stablehlo.broadcast_in_dim %most, dims = [] : (tensor<f32>) -> tensor<6xf32>"
    assert _narrowest(zero, reduce, spread, give) == 6


def _loop(end: str, step: str) -> list[str]:
    return [
        "%zero = stablehlo.constant dense<0.0> : tensor<f32>",
        "%one = stablehlo.constant dense<1.0> : tensor<f32>",
        "%ten = stablehlo.constant dense<10.0> : tensor<f32>",
        "%done:2 = stablehlo.while(%at = %zero, %has = %arg0) : tensor<f32>, tensor<6xf32>",
        f"cond {{ %on = stablehlo.compare LT, %at, {end} : (tensor<f32>, tensor<f32>) -> tensor<i1>",
        "stablehlo.return %on : tensor<i1> } do {",
        f"%next = stablehlo.add %at, {step} : tensor<f32>",
        "%more = stablehlo.sine %has : tensor<6xf32>",
        "stablehlo.return %next, %more : tensor<f32>, tensor<6xf32> }",
        "return %done#1 : tensor<6xf32>",
    ]


def test_a_loop_is_a_branch_where_an_argument_ends_it() -> None:
    assert _narrowest(*_loop("%ten", "%one")) is None
    assert _narrowest(*_loop("%arg1", "%one")) == 1
    assert _narrowest(*_loop("%ten", "%arg1")) == 1


def test_a_branch_in_a_function_is_taken_for_the_narrowest() -> None:
    called = TEXT.replace("stablehlo.sine %arg0", "stablehlo.sign %arg0")
    assert narrowest_branch(parse(TEXT)) is None
    assert narrowest_branch(parse(called)) == 1
    one = _merged(called, called.replace("3.000000e+00", "4.000000e+00"))
    assert one is not None
    assert one.narrowest_branch == 3


def test_a_change_behind_a_branch_that_both_share_is_seen() -> None:
    """Few points get through the branch, and what differs has none of its own."""
    text = """module @jit_f {
  func.func public @main(%arg0: tensor<f32>) -> tensor<f32> {
    %half = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst = stablehlo.constant dense<6.000000e-02> : tensor<f32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %off = stablehlo.subtract %arg0, %half : tensor<f32>
    %far = stablehlo.abs %off : tensor<f32>
    %0 = stablehlo.compare LT, %far, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.select %0, %arg0, %zero : tensor<i1>, tensor<f32>
    %2 = stablehlo.sine %1 : tensor<f32>
    %3 = stablehlo.multiply %1, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
}
"""
    kernels = [replace(KERNEL, inputs=(Input("x", (), "float32", 0.0, 1.0),), index=at) for at in range(20)]
    other = text.replace("multiply %1, %2", "multiply %2, %2")
    found = [compare(kernel, "forward", text, other).kind for kernel in kernels]
    assert found == [DIFFERENT] * 20


def test_all_texts_of_a_kernel_are_judged_each_by_itself() -> None:
    nudged = TEXT.replace("3.000000e+00", "3.030000e+00")
    square = TEXT.replace(*SAME_SQUARE)
    given = [("forward", TEXT, square), ("backward", TEXT, TEXT), ("backward", square, nudged),
             ("forward", TEXT, TEXT.replace("@inner", "@helper")), ("backward", None, TEXT)]  # fmt: skip
    found = [
        change.kind
        for change in compare_all(
            KERNEL, [(_program(way, old), _program(way, new)) for way, old, new in given]
        )
    ]
    assert found == [REWRITTEN, IDENTICAL, DIFFERENT, COSMETIC, NEW]


def test_a_text_that_does_not_run_leaves_the_others_their_values() -> None:
    unknown = TEXT.replace("stablehlo.sine %arg0", "stablehlo.custom_call @mystery(%arg0)")
    unknown = unknown.replace("%arg0) : tensor<3xf32>", "%arg0) : (tensor<3xf32>) -> tensor<3xf32>")
    assert unknown.count("@mystery") == 1
    pairs = [("forward", TEXT, unknown), ("backward", TEXT, TEXT.replace(*SAME_SQUARE))]
    lost, found = compare_all(KERNEL, [(_program(way, old), _program(way, new)) for way, old, new in pairs])
    assert (lost.kind, found.kind) == (UNKNOWN, REWRITTEN)
    assert lost.why == ("a custom call to mystery, which is none of the known ones",)


def test_programs_with_a_mesh_run_alone() -> None:
    kernel = plan(["collectives"], 3, 1)[0].kernel()
    (forward, *_) = lower_kernel(kernel, ("cpu",))
    assert merge([forward, forward]) is None


def test_shapes_left_open_are_those_of_the_kernel() -> None:
    kernel = plan(["open_shapes"], 3, 1)[0].kernel()
    (forward, *_) = lower_kernel(kernel, ("cpu",))
    static = refine(forward, [value.shape for value in kernel.inputs])
    assert "?" in forward.text
    assert "shape_assertion" in forward.custom_call_targets
    assert "?" not in static.text
    assert not static.custom_call_targets
    point = draw(kernel.inputs, random.Random(0))
    values = python(load(kernel), dict(kernel.static), x64=False)(point)
    for value, other in zip(engine(static)[1](point), values, strict=True):
        assert difference(value, other) < 1e-5
    with pytest.raises(ValueError, match=r"cannot be|Expected value"):
        refine(forward, [(0,) * len(value.shape) for value in kernel.inputs])


@pytest.mark.parametrize(
    "asserted",
    ["stablehlo.constant dense<false> : tensor<i1>", "stablehlo.not %arg1 : tensor<i1>"],
    ids=["what is false", "what hangs on values"],
)
def test_an_assertion_of_shapes_must_hold(asserted: str) -> None:
    text = f"""module @jit_f {{
  func.func public @main(%arg0: tensor<?xf32>, %arg1: tensor<i1>) -> tensor<?xf32> {{
    %0 = {asserted}
    stablehlo.custom_call @shape_assertion(%0) {{error_message = "n is 3", has_side_effect = true}} \
: (tensor<i1>) -> ()
    return %arg0 : tensor<?xf32>
  }}
}}
"""
    with pytest.raises(ValueError, match=r'^its assertion of shapes does not hold: "n is 3"$'):
        refine(program(text), [(3,), ()])
    holds = text.replace(asserted, "stablehlo.constant dense<true> : tensor<i1>")
    assert "tensor<3xf32>" in refine(program(holds), [(3,), ()]).text


def test_two_programs_together_compute_once_what_they_share() -> None:
    one = _merged(TEXT, TEXT.replace("3.000000e+00", "4.000000e+00"))
    assert one is not None
    assert [one.program.text.count(f"stablehlo.{name} ") for name in ("sine", "subtract", "multiply")] == [
        1,
        1,
        3,
    ]


def test_what_became_of_which_ops_is_told_stretch_by_stretch() -> None:
    line = "    %{} = stablehlo.{} : tensor<3xf32>\n"
    sine, cosine, add = line.format(1, "sine %0"), line.format(2, "cosine %1"), line.format(3, "add %1, %2")
    square = line.format(4, "multiply %3, %3")
    assert causes(sine + cosine + add, sine + add) == ["`stablehlo.cosine` went"]
    assert causes(sine + add, sine + cosine + add + square) == [
        "`stablehlo.cosine` came in",
        "`stablehlo.multiply(x, x)` came in",
    ]
    wider = cosine.replace("3xf32", "3x1xf32")
    assert causes(sine + cosine, sine + wider) == ["`stablehlo.cosine` with other types or attributes"]
    swapped = add.replace("%1, %2", "%2, %1")
    assert causes(sine + cosine + add, sine + cosine + swapped) == ["the same ops, wired otherwise"]
    twice = cosine.replace("%2 = ", "%5 = ").replace("%1", "%2")
    assert causes(sine + cosine + twice + add, sine + cosine + twice + add.replace("%1", "%5")) == [
        "`stablehlo.add(cosine, sine)` became `stablehlo.add(cosine, cosine)`"
    ]
    # Moved, and no change of its own.
    assert causes(sine + cosine + add, cosine + square + sine) == [
        "`stablehlo.multiply(x, x)` came in",
        "`stablehlo.add` went",
    ]


def test_long_differences_are_cut_and_say_so() -> None:
    old = "".join(f"%{at} = stablehlo.sine %{at - 1} : tensor<{at}xf32>\n" for at in range(1, 400))
    *rows, last = side_by_side(old, old.replace("sine", "cosine"))
    assert len(rows) == 120
    assert last == ("…", "279 lines more", None)


def test_planted_changes_land_in_their_classes(
    records: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = _written(tmp_path / "corpus.jsonl", records)
    assert plants.main([str(corpus), "--count", "40", "--seed", "1"]) == 0
    printed = capsys.readouterr().out
    assert "40 changes planted" in printed
    assert "0 in a wrong class, 0 of them other values called the same" in printed


def test_a_change_in_a_wrong_class_is_told() -> None:
    missed = classification_trial.Planted("op swapped", "record 3", DIFFERENT, COSMETIC, ("add", "subtract"))
    assert missed.dangerous
    assert "1 in a wrong class, 1 of them other values called the same" in classification_trial.report(
        [missed]
    )


def test_what_was_set_aside_is_not_counted(
    records: list[dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = classification_trial.Planted(
        "op swapped", "record 3", DIFFERENT, classification_trial.SET_ASIDE, ("add", "subtract")
    )
    monkeypatch.setattr(plants, "plant_all", lambda *_: [aside] * 9)
    assert plants.main([str(_written(tmp_path / "corpus.jsonl", records)), "--count", "9"]) == 1
    over = classification_trial.Planted("attribute renamed", "record 3", COSMETIC, DIFFERENT, ("@f", "@g"))
    assert (over.wrong, over.dangerous) == (True, False)


def test_units_in_the_last_place() -> None:
    one = np.array([1.0, 0.0, -1.0], np.float32)
    assert ulp_distance(one, np.nextafter(one, np.float32(9))) == 1
    assert ulp_distance(np.array([0.0]), np.array([-0.0])) == 0
    assert ulp_distance(np.array([-np.float32(1e-45)]), np.array([np.float32(1e-45)])) == 2
    assert ulp_distance(np.array([np.nan]), np.array([-np.nan])) == 0
    assert ulp_distance(np.array([1], np.uint8), np.array([255], np.uint8)) == 254


@pytest.fixture(scope="module")
def records() -> list[dict[str, Any]]:
    return [
        json.loads(build(case, ("cpu", "cuda")).record.to_json()) for case in plan(("unary", "loop"), 3, 4)
    ]


def _written(path: Path, records: list[dict[str, Any]]) -> Path:
    path.write_text("".join(f"{json.dumps(record)}\n" for record in records))
    return path


def test_a_text_that_jax_would_not_write_is_no_crash() -> None:
    for visibility in ("", "private "):
        hidden = TEXT.replace("func.func public @main", f"func.func {visibility}@main")
        unknown = compare(KERNEL, "forward", hidden, hidden.replace("sine", "cosine"))
        assert (unknown.kind, unknown.why) == (UNKNOWN, ("no function of it is public",))
    called = TEXT.replace("subtract %0, %1 :", "custom_call @lapack_spotrf_ffi() : () ->")
    assert compare(KERNEL, "forward", called, called.replace("dense<3.", "dense<4.")).kind == UNKNOWN


def test_a_record_that_cannot_be_compared_costs_itself_alone(
    records: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def odd(*_: object) -> list[Change]:
        raise KeyError("planted")

    monkeypatch.setattr(corpus_comparison, "compare_all", odd)
    changed = {**records[0], "cpp": records[0]["cpp"].replace("add", "or")}
    one, other = (UncheckedRecord.from_values(values) for values in (records[0], changed))
    found = corpus_comparison.compare_records((one, other))
    assert {(each.change.kind, each.change.why) for each in found} == {(UNKNOWN, ("KeyError: 'planted'",))}


def test_a_report_is_json_whatever_the_difference() -> None:
    integers = replace(KERNEL, inputs=(Input("x", (3,), "int32", 0, 9), Input("y", (3,), "int32", 0, 9)))
    text = TEXT.replace("f32", "i32").replace("3.000000e+00", "3").replace("sine", "abs")
    change = compare(integers, "forward", text, text.replace("dense<3>", "dense<4>"))
    assert (change.kind, change.relative) == (DIFFERENT, float("inf"))
    report = corpus_comparison.report_on(
        [corpus_comparison.Compared(0, "unary", "forward", ("cpu",), change)], ["0.10", "0.12"]
    )
    assert json.loads(json.dumps(report, allow_nan=False))["changes"][0]["relative"] is None


def test_two_corpora_are_compared(
    records: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = _written(tmp_path / "old.jsonl", records)
    assert drift.main([str(old), str(old), "-n", "1"]) == 0
    changed = [dict(record) for record in records]
    for field in ("cpp", "cuda"):
        changed[1][field] = records[1][field].replace("stablehlo.add", "stablehlo.subtract", 1)
    changed[2]["cpp"] = records[2]["cpp"].replace("module @jit_", "module @jit_new_", 1)
    del changed[0]
    new = _written(tmp_path / "new.jsonl", changed)
    capsys.readouterr()
    options = ["--json", str(tmp_path / "r.json"), "--html", str(tmp_path / "r.html"), "-n", "1"]
    assert drift.main([str(old), str(new), *options]) == 1
    (report,) = json.loads((tmp_path / "r.json").read_text())["pairs"]
    assert report["texts"][GONE] == 2  # Forward and backward.
    assert report["texts"][DIFFERENT] == 1
    assert report["texts"][COSMETIC] == 1
    assert report["findings"][0]["kind"] == DIFFERENT
    assert report["findings"][0]["platforms"] == ["cpu", "cuda"]
    printed = capsys.readouterr().out
    assert "different values" in printed
    page = (tmp_path / "r.html").read_text()
    assert "no longer lowers" in page
    assert "stablehlo.subtract" in page  # In the texts side by side.
    assert drift.main([str(old), str(new), "--fail-on", "never", "-n", "1"]) == 0
    _written(new, [{**record, "python": f"{record['python']}\n"} for record in records])
    assert drift.main([str(old), str(new), "-n", "1"]) == 1  # Nothing was compared.
    assert "other Python" in capsys.readouterr().out


def test_what_cannot_be_compared_is_one_line(
    records: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = _written(tmp_path / "old.jsonl", records)
    for name, others, said in [
        ("seed", [{**record, "seed": 9} for record in records], "has seed 3 in "),
        ("cut", records[:-1], "cut off, or made with another --count"),
        ("order", records[::-1], "ids must rise"),
        ("empty", [], "has no records"),
    ]:
        new = _written(tmp_path / f"{name}.jsonl", others)
        assert drift.main([str(old), str(new), "-n", "1"]) == 2
        error = capsys.readouterr().err
        assert error.startswith("drift: ")
        assert said in error
        assert error.count("\n") == 1
    (tmp_path / "torn.jsonl").write_text(old.read_text()[:-40])
    assert drift.main([str(old), str(tmp_path / "torn.jsonl"), "-n", "1"]) == 2
    assert "torn" in capsys.readouterr().err


def test_each_of_several_corpora_is_compared_with_the_one_before(
    records: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = _written(tmp_path / "one.jsonl", records)
    renamed = [{**record, "cpp": record["cpp"].replace("@jit_", "@jit_new_", 1)} for record in records]
    other = _written(tmp_path / "other.jsonl", renamed)
    markdown = tmp_path / "r.md"
    assert drift.main([str(one), str(other), str(one), "-n", "1", "--markdown", str(markdown)]) == 0
    assert capsys.readouterr().out.count("cosmetic: symbol names: 4 kernels") == 2
    assert markdown.read_text().count("## ") == 2
    with pytest.raises(SystemExit):
        drift.main([str(one)])
    assert "alone: name two or more" in capsys.readouterr().err


def test_a_kernel_that_one_version_cannot_express_is_listed_with_its_fault(
    records: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fault = {"cpp": None, "cuda": None, "fault": "AttributeError: no jax.lax.mulhi"}
    old = _written(tmp_path / "old.jsonl", [{**records[0], **fault}, {**records[1], **fault}, *records[2:]])
    new = _written(tmp_path / "new.jsonl", [records[0], {**records[1], **fault}, *records[2:]])
    assert drift.main([str(old), str(new), "-n", "1"]) == 0
    printed = capsys.readouterr().out
    assert "now lowers: AttributeError: no jax.lax.mulhi: 1 kernel (record 0)" in printed
    assert "lowers under neither: AttributeError: no jax.lax.mulhi: 1 kernel" in printed
    assert drift.main([str(new), str(old), "-n", "1"]) == 1
    assert "no longer lowers: AttributeError" in capsys.readouterr().out


def test_what_is_lowered_without_checks_is_what_records_hold(tmp_path: Path) -> None:
    case = plan(("loop",), 3, 1)[0]
    record = build(case, ("cpu", "cuda")).record
    assert lower_case(case) == UncheckedRecord.from_values(json.loads(record.to_json()))


def test_what_this_jax_cannot_lower_says_why() -> None:
    kernel = replace(KERNEL, source="def f(x, y):\n    return x.no_such_method(y)\n")
    case = SimpleNamespace(id=0, kernel=lambda: kernel)
    assert lower_case(case).fault.startswith("AttributeError: ")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["0.10.2"], "0.10.2 alone: name two or more, each to be compared with the one before it"),
        (["0.10.2", "newest"], "'newest' is no version of JAX"),
        (["0.4.1", "0.10.2"], "JAX 0.4.1 is older than 0.4.38"),
        (["0.10.98", "0.10.99"], "JAX 0.10.98 installs on no Python found"),
    ],
)
def test_versions_that_cannot_be_compared_are_one_line(
    arguments: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        sys.exit(upgrade.main([*arguments, "--work", str(tmp_path)]))
    assert ended.value.code == 2
    error = capsys.readouterr().err
    assert said in error.splitlines()[-1]
