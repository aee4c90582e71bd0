"""The cost of programs: figures from XLA, counts of what moved, and compiled code that differs."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jax.numpy as jnp
import numpy as np
import pytest

from corpus.codegen.measurement import measured
from corpus.codegen.results import Arrays, key_of, outputs_in, recorded
from corpus.codegen.xla_compilers import compilers
from corpus.execution.xla import OPTIMIZED, xla
from corpus.records.json_objects import to_values
from corpus.records.measured import FIGURES
from corpus.records.schema import UncheckedRecord
from corpus.records.sections import joined
from corpus.reporting.code_figures import opcodes, ptx_size
from corpus.sandbox.processes import limits_for
from corpus.stablehlo.program import programs_of
from corpus.upgrade.corpus_comparison import compare_records
from corpus.upgrade.equivalence import POINTS, SMALL_POINTS
from corpus.upgrade.kinds import DIFFERENT, EDGES, IDENTICAL, LESS_ACCURATE, RECOMPILED, FailOn
from corpus.upgrade.measuring import Wanted, measured_values
from corpus.upgrade.recorded_values import recording_points
from tests.unit.bodies import X, kernel_of
from tests.unit.changed_programs import lowered_records, written
from tests.unit.programs import lowered
from tools import drift, measure

HLO = """HloModule jit_f, is_scheduled=true

%body.1 (p.2: (f32[4], /*index=1*/s32[])) -> f32[4] {
  %p.2 = (f32[4]{0}, /*index=1*/s32[]) parameter(0)
  ROOT %sine.7 = f32[4]{0} sine(%p.2)
}

ENTRY %main (x.1: f32[4]) -> f32[4] {
  %x.1 = f32[4]{0} parameter(0)
  ROOT %fusion.3 = f32[4]{0} fusion(%x.1), kind=kLoop, calls=%body.1
}
"""
PTX = ".version 8.7\n.visible .entry k()\n{\n\t.reg .b32 %r<3>;\n\tmov.u32 \t%r1, %tid.x;\n\tret;\n}\n"


@pytest.fixture(scope="module")
def records() -> list[dict[str, Any]]:
    return lowered_records()[:2]


def test_figures_of_code() -> None:
    assert opcodes(HLO) == {"parameter": 2, "sine": 1, "fusion": 1}
    assert ptx_size(PTX) == 2


def test_figures_are_those_of_the_program() -> None:
    program = lowered(lambda x: jnp.sin(x @ x), ((4, 4), "float32"))
    found = measured(program, kernel_of("jnp.sin(x @ x)", X), compilers(["cpu"], "h100")[0])
    assert (found.direction, found.platform, found.fault) == ("forward", "cpu", "")
    assert found.figures.keys() == FIGURES.keys() - {"PTX instructions"}
    assert found.figures["flops"] >= 2 * 4**3
    assert found.figures["transcendentals"] == 16
    assert found.figures["bytes"] >= 2 * 4 * 16


def _with_costs(record: dict[str, Any], flops: int, temp: int = 64) -> dict[str, Any]:
    figures = json.dumps({"flops": flops, "temp": temp})
    one = {"direction": "forward", "platform": "cpu", "figures": figures, "fault": "", "results": "{}"}
    return {**record, "measured": [one]}


@pytest.mark.parametrize(
    ("flops", "options", "status"),
    [
        (109, ["--fail-on", "cost:10%"], 0),
        (111, ["--fail-on", "cost:10%"], 1),
        (111, ["--fail-on", "cost:11.5%"], 0),
        (111, [], 0),
        (50, ["--fail-on", "cost:10%"], 0),  # A gain.
    ],
)
def test_growth_of_the_cost_fails_where_it_is_asked_for(
    records: list[dict[str, Any]], tmp_path: Path, flops: int, options: list[str], status: int
) -> None:
    old = written(tmp_path / "old.jsonl", [_with_costs(each, 100) for each in records])
    new = written(tmp_path / "new.jsonl", [_with_costs(records[0], flops), _with_costs(records[1], 100)])
    assert drift.main([str(old), str(new), "-n", "1", *options]) == status


def test_growth_and_gain_count_and_the_same_text_is_told(
    records: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = written(tmp_path / "old.jsonl", [_with_costs(records[0], 100), _with_costs(records[1], 100, 0)])
    new = written(tmp_path / "new.jsonl", [_with_costs(records[0], 620), _with_costs(records[1], 50, 8)])
    files = [f"--{kind}={tmp_path / kind}" for kind in ("json", "html", "markdown")]
    assert drift.main([str(old), str(new), "-n", "1", *files]) == 0
    (report,) = json.loads((tmp_path / "json").read_text(encoding="utf-8"))["pairs"]
    costs = report["costs"]
    assert (costs["measured"], costs["grown"], costs["shrunk"], costs["unchanged text"]) == (2, 2, 1, 2)
    assert costs["figures"] == {"flops": {"grown": 1, "shrunk": 1}, "temp": {"grown": 1, "shrunk": 0}}
    assert [each["figures"]["temp"] for each in costs["programs"]] == [[0, 8], [64, 64]]
    printed = capsys.readouterr().out
    kernel = f"unary, {records[0]['kernel_name']}"
    assert f"flops: 1 grew, 1 shrank; 100 → 620 ({kernel}, record 0, forward, cpu); 100 → 50 (" in printed
    for path in ("html", "markdown"):
        assert "100 → 620" in (tmp_path / path).read_text(encoding="utf-8")


def _with_code(record: dict[str, Any], hlo: str, ptx: str = PTX) -> dict[str, Any]:
    argnums = json.loads(record["argnums"])
    return {
        **record,
        "cuda_optimized": joined("# XLA optimized HLO", {"forward": hlo}, argnums),
        "cuda_ptx": joined("# PTX", {"forward": ptx}, argnums),
    }


@pytest.mark.parametrize(
    ("hlo", "ptx", "causes"),
    [
        (HLO.replace("%sine.7", "%sine.8").replace("x.1", "x.5"), PTX.replace("8.7", "9.0"), []),
        (HLO.replace(" sine(", " cosine("), PTX, ["other optimized HLO: `cosine` 0 → 1, `sine` 1 → 0"]),
        (HLO.replace("{0} sine", "{1} sine"), PTX, ["other optimized HLO: the same opcodes"]),
        (HLO, PTX.replace("\tret", "\tbar.sync \t0;\n\tret"), ["other PTX: 2 → 3 instructions"]),
    ],
)
def test_compiled_code_is_compared(
    records: list[dict[str, Any]], tmp_path: Path, hlo: str, ptx: str, causes: list[str]
) -> None:
    old = written(tmp_path / "old.jsonl", [_with_code(records[0], HLO)])
    new = written(tmp_path / "new.jsonl", [_with_code(records[0], hlo, ptx)])
    status = drift.main([str(old), str(new), "-n", "1", "--fail-on=compiled", f"--json={tmp_path / 'json'}"])
    assert status == bool(causes)
    (report,) = json.loads((tmp_path / "json").read_text(encoding="utf-8"))["pairs"]
    assert [(each["kind"], each["cause"]) for each in report["findings"]] == [
        (RECOMPILED, cause) for cause in causes
    ]


def test_fail_on_takes_classes_and_growth_together() -> None:
    both = FailOn.of(["values", "cost:10%", "cost:2.5%"])
    assert both.growth == 0.025
    assert both.kinds == FailOn.of(["values"]).kinds
    for wrong in ("cost", "cost:10", "cost:x%", "nonsense"):
        with pytest.raises(ValueError, match=f"'{wrong}' is none of "):
            FailOn.of([wrong])


def test_measuring_gives_the_same_bytes_every_time(
    records: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = written(tmp_path / "corpus.jsonl", records[:1])
    paths = [tmp_path / "one.jsonl", tmp_path / "two.jsonl"]
    for path in paths:
        assert measure.main([str(corpus), str(path), "-n", "1"]) == 0
    assert paths[0].read_bytes() == paths[1].read_bytes()
    assert "2 of 2 programs for cpu" in capsys.readouterr().out
    assert drift.main([*map(str, paths), "-n", "1", "--fail-on=cost:0%", "--fail-on=cosmetic"]) == 0


def _measured(record: dict[str, Any]) -> UncheckedRecord:
    wanted = to_values(Wanted(["cpu"]))
    values = measured_values({"record": record, "wanted": wanted}, limits_for(60.0, 1 << 32))
    return UncheckedRecord.from_values({**record, **values})


def test_what_xla_alone_computes_otherwise_is_found(records: list[dict[str, Any]]) -> None:
    record = _measured(records[0])
    (program, *_), (forward, *others) = programs_of(record), record.measured
    points, run = [*recording_points(record.kernel, program)], xla(program, OPTIMIZED)
    keys = [*map(key_of, points)]
    assert forward.results.keys() == {*keys}
    outputs = {
        key: outputs_in(forward.results[key], run(point)) for key, point in zip(keys, points, strict=True)
    }
    for key, point in zip(keys[:POINTS], points, strict=False):
        assert all(np.allclose(*pair) for pair in zip(outputs[key], run(point), strict=True))

    def kind_with(change: Callable[[np.ndarray], np.ndarray], first: int = 0, last: int = POINTS) -> str:
        def changed(point: Arrays) -> list[np.ndarray]:
            at = keys.index(key_of(point))
            return [change(each) if first <= at < last else each for each in outputs[keys[at]]]

        results = recorded(changed, points)
        other = replace(record, measured=[replace(forward, results=results), *others])
        return next(each.change.kind for each in compare_records((record, other)))

    assert kind_with(lambda each: each) == IDENTICAL
    assert kind_with(lambda each: np.nextafter(each, np.float32(9), dtype=each.dtype)) == RECOMPILED
    assert kind_with(lambda each: each * np.float32(1.001)) == LESS_ACCURATE
    assert kind_with(lambda each: each * np.float32(np.nan), 2, 3) == DIFFERENT
    assert kind_with(lambda each: each + np.float32(7), POINTS + SMALL_POINTS, len(keys)) == EDGES


def test_a_program_that_does_not_compile_says_why(
    records: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = {**records[0], "cpp": records[0]["cpp"].replace("stablehlo.", "nonsense.", 1)}
    corpus, path = written(tmp_path / "corpus.jsonl", [broken]), tmp_path / "out.jsonl"
    assert measure.main([str(corpus), str(path), "-n", "1"]) == 0
    assert "1 not measured: " in capsys.readouterr().out
    assert drift.main([str(path), str(path), "-n", "1"]) == 0
    assert "2 not measured: " in capsys.readouterr().out  # Of both sides.
