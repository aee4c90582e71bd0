"""The options: what they mean, and what is said to one that makes no sense."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.plan import PINNED, SAMPLE, find, plan
from corpus.session.collector import rerun
from corpus.session.options import SettingsError, code_fingerprint, read
from corpus.upgrade.baselines import choose_baseline
from kernels import TEMPLATES


def _read(**given):
    options = {
        "emit": None,
        "count": None,
        "seed": None,
        "kernels": None,
        "device": "both",
        "verify": "sample",
    }
    return read(**{**options, **given})


def test_a_file_of_another_encoding_has_a_fingerprint(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    found = set()
    for letter in "éè":
        file.write_text(f"# coding: latin-1\n# {letter}\n", encoding="latin-1")
        found.add(code_fingerprint(str(file)))
    assert len(found) == 2


def test_without_options_the_cases_are_those_that_snapshots_pin() -> None:
    settings = _read()
    assert settings.whole_suite
    assert all(case.pinned for case in settings.cases())


def test_emitting_asks_for_1500_records_of_all_types() -> None:
    settings = _read(emit="x.jsonl")
    cases = settings.cases()
    assert not settings.whole_suite
    assert [case.id for case in cases] == list(range(1500))
    counts = Counter(case.template for case in cases)
    assert counts.keys() == TEMPLATES.keys()
    assert max(counts.values()) - min(counts.values()) <= 1


@pytest.mark.parametrize("count", [1, 7, 1001])
def test_records_are_spread_evenly(count: int) -> None:
    cases = _read(count=str(count), kernels="branch,loop,vector").cases()
    per_type = Counter(case.template for case in cases)
    assert sum(per_type.values()) == count
    assert max(per_type.values()) - min(per_type[name] for name in ("branch", "loop", "vector")) <= 1


def test_the_order_in_which_types_are_typed_decides_nothing() -> None:
    assert _read(kernels="vector,branch") == _read(kernels="branch, vector,branch")


@pytest.mark.parametrize(
    ("device", "platforms"),
    [
        ("both", ("cpu", "cuda")),
        ("tpu, cpu", ("cpu", "tpu")),
        ("rocm,both", ("cpu", "cuda", "rocm")),
        ("cuda,cuda", ("cuda",)),
    ],
)
def test_devices_are_a_list_in_no_order(device: str, platforms: tuple[str, ...]) -> None:
    assert _read(device=device).platforms == platforms


def test_there_is_a_compiler_for_the_cpu_and_cuda_alone() -> None:
    with pytest.raises(
        SettingsError, match="--optimized: it compiles for cpu and cuda, which --device does not name"
    ):
        _read(device="tpu", optimized=True)


def test_a_longer_plan_begins_as_a_shorter_one() -> None:
    assert _read(count="300").cases()[:100] == _read(count="100").cases()


def test_a_label_leads_to_its_case_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    # One that has two kernels, and is passed over from then on.
    monkeypatch.setitem(TEMPLATES, "loop", replace(TEMPLATES["loop"], kernels=(None, None)))
    templates = ("branch", "loop", "vector")
    cases = plan(templates, 3, 11)
    assert [find(case.label, templates, 3, 11) for case in cases] == cases
    assert all(plan(templates, 3, 11, first) == cases[first:] for first in range(11))
    for label in ("loop-2", "vector-5", "unary-0", "branch", "branch--1", "branch-x", ""):
        assert find(label, templates, 3, 11) is None


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("count", "0", "--count: it must be at least 1, not "),
        ("count", "-3", "--count: it must be at least 1, not "),
        ("count", "many", "--count: 'many' is not a whole number"),
        ("count", "1.5", "--count: '1.5' is not a whole number"),
        ("seed", "x", "--seed: 'x' is not a whole number"),
        ("kernels", "branch,brunch", "--kernels: no kernel type 'brunch'; choose from elementwise, "),
        ("kernels", ",", "--kernels: no kernel type named; choose from elementwise, "),
        ("device", "vulkan", "--device: no device 'vulkan'; choose from cpu, cuda, rocm, tpu, several with "),
        ("device", "cpu,vulkan", "--device: no device 'vulkan'; choose from cpu, cuda, rocm, tpu, several "),
        ("device", ",", "--device: no device named; choose from cpu, cuda, rocm, tpu, several with commas"),
        ("shard", "3", "--shard: '3' is not I/K, such as 0/20 for the first of 20 shards"),
        ("shard", "20/20", "--shard: there is no 20/20: shards are numbered from 0 to K - 1"),
        ("shard", "0/0", "--shard: there is no 0/0: shards are numbered from 0 to K - 1"),
        ("shard", "0/999", "--shard: 240 cases make 240 shards at most, not 999"),
        ("shard", "0/2", "--shard: it needs --emit-jsonl, which names the corpus"),
        ("cuda_target", "h100", "--cuda-target: it needs --optimized"),
        ("verify", "some", "--verify: no level 'some'; choose from one, sample, full"),
        (
            "fail_on",
            "cost:10%",
            "--fail-on: no class 'cost:10%'; choose from cosmetic, compiled, rewritten, ",
        ),
        ("emit", "", "--emit-jsonl=PATH: PATH is empty"),
        ("case_timeout", "-1", "--case-timeout: '-1' is not a number of seconds above 0, up to 1,000,000"),
        ("case_memory", "1e300", "--case-memory: '1e300' is not a number of GB from 0.05 up to 1,000,000"),
    ],
)
def test_an_option_that_makes_no_sense_is_named_in_one_line(option: str, value: str, message: str) -> None:
    with pytest.raises(SettingsError) as error:
        _read(**{option: value})
    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)


def test_the_command_that_runs_a_case_alone_has_what_decides_whether_it_fails() -> None:
    settings = _read(baseline="0.10.2", fail_on="values")
    command = rerun(settings.cases()[0], settings)
    assert " --fail-on=values --baseline=0.10.2 " in command


def test_pinned_is_of_a_users_kernels() -> None:
    with pytest.raises(SettingsError, match="--pinned: of the kernels of --kernels-from, in a run that "):
        _read(pinned="pinned")


@pytest.mark.parametrize(
    ("version", "update", "folder"),
    [
        ("0.10.2", False, "0.10"),
        ("0.12.0.1", False, "0.12"),
        ("0.11.2", False, "0.10"),
        ("0.11.2", True, "0.11"),
        ("0.13.0.dev20261101", False, "0.12"),
        ("1.0.0", False, "0.12"),
        ("0.9.2", False, "0.10"),
        ("0.9.2", True, "0.9"),
    ],
)
def test_a_jax_is_held_against_the_nearest_baseline(
    tmp_path: Path, version: str, update: bool, folder: str
) -> None:
    for line in ("0.10", "0.12"):
        (tmp_path / f"snapshots-jax-{line}").mkdir()
    assert choose_baseline(tmp_path, version, update=update).folder == f"snapshots-jax-{folder}"


def test_a_baseline_may_be_asked_for(tmp_path: Path) -> None:
    for line in ("0.10", "0.12"):
        (tmp_path / f"snapshots-jax-{line}").mkdir()
    assert (
        choose_baseline(tmp_path, "0.12.0.1", update=False, requested="0.10.2").folder == "snapshots-jax-0.10"
    )
    for asked, said in [("0.11.2", "there are those of 0.10, 0.12"), ("new", "'new' is not a version")]:
        with pytest.raises(ValueError, match=said):
            choose_baseline(tmp_path, "0.12.0.1", update=False, requested=asked)
    with pytest.raises(ValueError, match="not with --snapshot-update"):
        choose_baseline(tmp_path, "0.12.0.1", update=True, requested="0.10.2")


def test_every_engine_runs_what_verify_says() -> None:
    def share(**given) -> float:
        settings = _read(count="2000", **given)
        return sum(settings.full(case) for case in settings.cases()) / 2000

    assert share(verify="full") == 1
    assert share(verify="one") == 0
    assert 0.005 < share(emit="x.jsonl") < 0.015
    assert share() == len(TEMPLATES) * PINNED / 2000  # The pinned ones.


def test_the_sample_has_its_share_of_each_type_and_of_every_stretch() -> None:
    cases = plan(tuple(TEMPLATES), 0, 300 * len(TEMPLATES))
    sampled = [case for case in cases if case.sampled]
    assert Counter(case.template for case in sampled) == dict.fromkeys(TEMPLATES, 3)
    assert len({case.index % SAMPLE for case in sampled}) > len(TEMPLATES) / 2
    assert sampled != [case for case in plan(tuple(TEMPLATES), 1, 300 * len(TEMPLATES)) if case.sampled]


def test_a_family_is_its_types() -> None:
    assert _read(kernels="signals,unary").templates == (
        "unary",
        "fourier",
        "filters",
        "images",
        "interpolation",
    )
