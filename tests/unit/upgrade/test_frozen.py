"""Frozen programs: reproducible archives, and detection of every kind of failure under a later version."""

import re
from dataclasses import replace
from pathlib import Path

import jax
import numpy as np
import pytest

from corpus.upgrade.freezing import freeze
from corpus.upgrade.frozen_archive import (
    EXPORT,
    PORTABLE,
    FrozenError,
    FrozenKernel,
    find_cases,
    load,
    save,
)
from corpus.upgrade.frozen_checks import check, unexpected
from corpus.upgrade.known_failures import KNOWN_FAILURES, KnownFailure
from kernels import TEMPLATES, Input, Kernel
from tools import freeze as tool

PINNED = Path(__file__).parents[2] / "pinned"
NOW = jax.__version__
SOURCE = """import jax.numpy as jnp


def {name}(x):
    return {body}
"""


def _kernel(name: str, body: str, shape: tuple[int, ...] = (3,), index: int = 0) -> Kernel:
    source = SOURCE.format(name=name, body=body)
    return Kernel(name, source, (Input("x", shape, "float32", 0.5, 1.0),), template="branch", index=index)


@pytest.fixture(scope="module")
def plain() -> FrozenKernel:
    return freeze(_kernel("plain", "x * jnp.tanh(x)"), "2026-11-21")


@pytest.fixture(scope="module")
def exported() -> FrozenKernel:
    return freeze(_kernel("exported", "jnp.linalg.solve(x, x[0])", (2, 2), index=1), "2026-11-21")


def _wrong(frozen: FrozenKernel, *known: KnownFailure, everything: bool = True) -> list[str]:
    return unexpected(frozen, check(frozen, everything=everything), NOW, known, everything=everything)


def _known(frozen: FrozenKernel, name: str, says: str) -> KnownFailure:
    version = str(frozen.frozen_under)
    return KnownFailure([version], version, [frozen.case], name, says, "made up")


def _stale(name: str) -> str:
    return f"{name}: the known failure does not occur, take it out of KNOWN_FAILURES: made up"


def test_both_serializations_run_on_both_engines(plain: FrozenKernel, exported: FrozenKernel) -> None:
    assert set(plain.forms.values()) == {PORTABLE}
    assert set(check(plain, everything=True)) >= {"forward read", "forward interpreter", "backward xla-cpu"}
    assert "forward xla-cpu" not in check(plain, everything=False)
    assert set(exported.forms.values()) == {EXPORT}
    assert "forward xla-cpu" in check(exported, everything=False)
    assert exported.targets["cuda"] != exported.targets["cpu"] != []
    assert _wrong(plain) == _wrong(exported) == []


@pytest.mark.parametrize(
    "label", ["complex_numbers-0", "casts-1", "collectives-0", "open_shapes-0", "pytrees-1"]
)
def test_an_archive_round_trips(label: str, tmp_path: Path) -> None:
    template, index = label.split("-")
    frozen = freeze(TEMPLATES[template].kernel(0, int(index)), "2026-11-21")
    save(tmp_path / "one", [frozen])
    save(tmp_path / "other", [load(tmp_path / "one")[int(index)]])
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()
    again = load(tmp_path / "other")[int(index)]
    assert (again.kernel, again.versions, again.programs) == (frozen.kernel, frozen.versions, frozen.programs)
    assert _wrong(again) == []


def test_serialized_programs_hold_no_path_of_this_machine(exported: FrozenKernel) -> None:
    for program in exported.programs.values():
        assert b".py" not in program
        assert str(PINNED.parent.parent).encode() not in program


@pytest.mark.parametrize("where", [0.3, 0.6, 0.9, 0.999])
def test_a_flipped_byte_in_an_archive_is_detected(plain: FrozenKernel, tmp_path: Path, where: float) -> None:
    path = tmp_path / "frozen-jax-0.4" / "original" / "branch.tar.gz"
    save(path, [plain])
    data = bytearray(path.read_bytes())
    data[int(where * len(data))] ^= 0x10
    path.write_bytes(data)
    (archived,) = find_cases(tmp_path, NOW)
    assert archived.label == "0.4-branch-0"
    with pytest.raises(FrozenError, match=r"branch\.tar\.gz: damaged: "):
        archived.load()


def test_a_truncated_archive_is_detected(plain: FrozenKernel, tmp_path: Path) -> None:
    save(tmp_path / "file", [plain])
    (tmp_path / "file").write_bytes((tmp_path / "file").read_bytes()[:-20])
    with pytest.raises(FrozenError, match="damaged"):
        load(tmp_path / "file")


@pytest.mark.parametrize("size", [2, 4])
def test_values_that_do_not_match_their_types_are_detected(
    plain: FrozenKernel, tmp_path: Path, monkeypatch, size: int
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(
            "corpus.upgrade.frozen_archive.array_types", lambda arrays: [f"float32[{size}]" for _ in arrays]
        )
        save(tmp_path / "file", [plain])
    with pytest.raises(FrozenError, match="file: not frozen programs: ValueError"):
        load(tmp_path / "file")


@pytest.mark.parametrize("form", ["plain", "exported"])
def test_a_flipped_byte_in_a_program_is_detected(form: str, request: pytest.FixtureRequest) -> None:
    frozen = request.getfixturevalue(form)
    damaged = bytearray(frozen.programs["forward"])
    damaged[damaged.index(b"ML\xefR")] ^= 0x01  # Where MLIR's bytecode begins.
    wrong = _wrong(replace(frozen, programs={**frozen.programs, "forward": bytes(damaged)}))
    assert [line.partition(" of ")[0] for line in wrong] == ["forward read"]


@pytest.mark.parametrize("direction", ["forward", "backward"])
def test_a_changed_output_is_detected_on_both_engines(plain: FrozenKernel, direction: str) -> None:
    kept = [array * np.float32(1.001) for array in plain.outputs[direction]]
    wrong = _wrong(replace(plain, outputs={**plain.outputs, direction: kept}))
    for line, name in zip(wrong, ["interpreter", "xla-cpu"], strict=True):
        assert re.fullmatch(
            rf"{direction} {name} of JAX \S+: output 0 differs by 0\.001, allowed 3\.1e-05", line
        )


def test_another_output_type_is_detected(plain: FrozenKernel) -> None:
    kept = [array.astype(np.float64) for array in plain.outputs["forward"]]
    wrong = _wrong(replace(plain, outputs={**plain.outputs, "forward": kept}))
    assert wrong[0].endswith("gives float32[3], but gave float64[3]")


def test_a_vanished_and_a_new_target_are_named(exported: FrozenKernel) -> None:
    before = {"cpu": ["lapack_sgone_ffi", *exported.targets["cpu"][1:]], "cuda": exported.targets["cuda"]}
    lost = exported.targets["cpu"][0]
    assert _wrong(replace(exported, targets=before)) == [
        f"cpu custom-call target {lost} of JAX {NOW}: new",
        f"cpu custom-call target lapack_sgone_ffi of JAX {NOW}: vanished; new: {lost}",
    ]


def test_python_that_this_version_does_not_lower_is_named(plain: FrozenKernel) -> None:
    kernel = replace(plain.kernel, source=plain.kernel.source.replace("jnp.tanh", "jnp.gone"))
    (line,) = _wrong(replace(plain, kernel=kernel))
    assert line.startswith(f"python lowered of JAX {NOW}: AttributeError: ")


def test_a_known_failure_excuses_its_own_reason_alone(plain: FrozenKernel) -> None:
    faulty = replace(plain, outputs={**plain.outputs, "forward": [plain.outputs["forward"][0] * 2]})
    interpreter = _known(plain, "forward interpreter", "output 0 differs")
    assert [line.partition(" of ")[0] for line in _wrong(faulty, interpreter)] == ["forward xla-cpu"]
    assert _wrong(faulty, interpreter, everything=False) == []
    assert len(_wrong(faulty, replace(interpreter, says="not read"), everything=False)) == 1
    assert len(_wrong(faulty, replace(interpreter, cases=["branch-3"]), everything=False)) == 1
    assert len(_wrong(faulty, replace(interpreter, frozen=["0.3"]), everything=False)) == 1
    assert len(_wrong(faulty, replace(interpreter, since="9.0"), everything=False)) == 1


@pytest.mark.parametrize(
    "name", ["forward read", "backward xla-cpu", "python lowered", "cuda custom-call target x"]
)
def test_a_known_failure_that_does_not_occur_fails(plain: FrozenKernel, name: str) -> None:
    assert _wrong(plain, _known(plain, name, "")) == [_stale(name)]


def test_a_known_failure_of_a_check_that_the_case_does_not_have_fails(exported: FrozenKernel) -> None:
    forward = replace(exported, programs={"forward": exported.programs["forward"]})
    for name in ("backward read", "forward no_such_engine"):
        assert _wrong(forward, _known(exported, name, "")) == [_stale(name)]


def test_a_known_failure_of_a_check_that_did_not_run_is_left_alone(plain: FrozenKernel) -> None:
    assert _wrong(plain, _known(plain, "backward xla-cpu", ""), everything=False) == []
    unread = replace(plain, programs={**plain.programs, "forward": b"no program"})
    reading = _known(plain, "forward read", "")
    assert _wrong(unread, reading, _known(plain, "forward xla-cpu", "")) == []
    unlowered = replace(plain, kernel=replace(plain.kernel, source="no Python"))
    lowering = _known(plain, "python lowered", "SyntaxError")
    assert _wrong(unlowered, lowering, _known(plain, "cuda custom-call target x", "")) == []


def test_every_known_failure_names_a_frozen_case_once_and_says_why() -> None:
    labels = {archived.label for archived in find_cases(PINNED, "99.0")}
    seen = set()
    for known in KNOWN_FAILURES:
        engine = r"(forward|backward) (read|interpreter|xla-cpu)"
        assert re.fullmatch(
            rf"{engine}|python lowered|(cpu|cuda|jax\.export) custom-call target [\w.]+", known.check
        )
        assert len(known.reason) > 30
        for version in known.frozen:
            for case in known.cases:
                assert f"{version}-{case}" in labels
                assert (version, case, known.check) not in seen
                seen.add((version, case, known.check))


def test_cases_of_a_later_version_are_left_out(plain: FrozenKernel, tmp_path: Path) -> None:
    for line in ("0.9", "0.10", "99.1"):
        save(tmp_path / f"frozen-jax-{line}" / "original" / "branch.tar.gz", [plain])
    assert [archived.label for archived in find_cases(tmp_path, "0.10.2")] == [
        "0.9-branch-0",
        "0.10-branch-0",
    ]


def test_the_tool_freezes_a_minor_version_once(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setattr(tool, "FAMILIES", {"original": (TEMPLATES["unary"],)})
    arguments = ["--output", str(tmp_path), "--per-type", "1", "--date", "2026-01-02"]
    assert tool.main(arguments) == 0
    assert re.search(r"freeze: 1 cases in 1 files of \S+, 0\.00 MB", capsys.readouterr().out)
    (archived,) = find_cases(tmp_path, NOW)
    assert (archived.load().date, _wrong(archived.load())) == ("2026-01-02", [])
    first = archived.path.read_bytes()
    assert tool.main(arguments) == 2
    assert "exists already; --replace freezes it anew" in capsys.readouterr().err
    assert tool.main([*arguments, "--replace"]) == 0
    assert archived.path.read_bytes() == first


def test_the_tool_names_what_it_cannot_freeze(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setattr(tool, "freeze", lambda kernel, date: {}["an API"])
    monkeypatch.setattr(tool, "FAMILIES", {"original": (TEMPLATES["unary"],)})
    assert tool.main(["--output", str(tmp_path), "--per-type", "1"]) == 2
    assert "freeze: unary-0 is not frozen: KeyError: 'an API'" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--date", "21.11.2026"], "'21.11.2026' is not a date such as 2026-11-21"),
        (["--per-type", "5"], "invalid choice: 5"),
    ],
)
def test_the_tool_says_what_would_be_right(arguments: list[str], said: str, capsys) -> None:
    with pytest.raises(SystemExit):
        tool.main(arguments)
    assert said in capsys.readouterr().err
