"""First releases: the release that each finding came with, from reports on the releases between."""

import json
from pathlib import Path
from typing import Any

import pytest

from corpus.upgrade.environments import InstallError
from corpus.upgrade.first_releases import (
    chosen_records,
    findings_of,
    first_release_lines,
    mixture,
    note_first,
    note_not_apart,
    note_package,
    part_of,
    releases_between,
)
from corpus.upgrade.jax_versions import Versions


def _report(new: str, found: dict[str, tuple[str, list[int]]], sizes: dict[int, int]) -> dict[str, Any]:
    """A report with findings, each a cause with its class and records, and the sizes of records' programs."""
    changes = [
        {"record": record, "kind": kind, "ops_before": sizes[record], "ops_after": 0, "cause": cause}
        for cause, (kind, records) in found.items()
        for record in records
    ]
    findings = [
        {
            "cause": cause,
            "kind": kind,
            "records": records,
            "changes": [at for at, each in enumerate(changes) if each["cause"] == cause],
        }
        for cause, (kind, records) in found.items()
    ]
    return {"new": new, "findings": findings, "changes": changes}


SIZES = {1: 50, 2: 20, 3: 30}
WHOLE = {"tanh": ("rewritten", [1, 2]), "clip": ("rewritten", [1, 3]), "names": ("cosmetic", [1])}


def test_the_smallest_kernel_stands_for_each_finding_that_is_more_than_cosmetic() -> None:
    assert chosen_records(_report("0.12.0", WHOLE, SIZES)) == [2, 3]


def test_a_finding_came_with_the_first_release_that_has_its_cause_or_else_its_class() -> None:
    whole = _report("0.12.0", WHOLE, SIZES)
    chain = [
        _report("0.11.1", {"names": ("cosmetic", [2, 3])}, SIZES),
        _report("0.11.2", {"tanh": ("rewritten", [2])}, SIZES),
        _report("0.12.0", {"max": ("rewritten", [3])}, SIZES),  # As the causes of fewer kernels may be named.
    ]
    note_first(whole, chain)
    assert [each.get("since") for each in whole["findings"]] == ["since JAX 0.11.2", "since JAX 0.12.0", None]
    assert first_release_lines(whole) == ["since JAX 0.11.2: tanh", "since JAX 0.12.0: clip"]


@pytest.mark.parametrize(
    ("before", "after", "mixed"),
    [
        ("0.11.1", "0.11.2", "0.11.2/0.11.1"),
        ("0.11.1/0.11.0", "0.11.2/0.11.0", None),
        ("0.11.2/0.11.0", "0.11.2/0.11.1", None),
        ("0.11.2", "nightly", None),
    ],
)
def test_the_new_jax_with_the_old_jaxlib_tells_whose_change_it_is(
    before: str, after: str, mixed: str | None
) -> None:
    found = mixture(Versions.of(before), Versions.of(after))
    assert (found and str(found)) == mixed


def test_a_finding_is_of_jax_where_the_old_jaxlib_has_it_too() -> None:
    whole = _report("0.11.2", WHOLE, SIZES)
    release, mixed = Versions.of("0.11.2"), Versions.of("0.11.2/0.11.1")
    findings = findings_of(whole, release, sole=True)
    assert [each["cause"] for each in findings] == ["tanh", "clip"]
    assert findings_of(whole, release, sole=False) == []
    note_package(whole, findings, mixed, _report("0.11.2/0.11.1", {"tanh": ("rewritten", [2])}, SIZES))
    assert [each["package"] for each in findings] == [
        "JAX's own change: with jaxlib 0.11.1, too",
        "jaxlib's change: not with jaxlib 0.11.1",
    ]
    findings[0]["since"] = findings[1]["since"] = "since JAX 0.11.2"
    assert findings_of(whole, release, sole=False) == findings
    note_not_apart(findings[1:], mixed, "it installs on no Python found (ResolutionImpossible: for help)")
    assert first_release_lines(whole) == [
        "since JAX 0.11.2, JAX's or jaxlib's change: they only go together: clip",
        "since JAX 0.11.2, JAX's own change: with jaxlib 0.11.1, too: tanh",
    ]
    note_not_apart(findings[1:], mixed, "no network")
    assert findings[1]["package"] == "JAX's or jaxlib's change: JAX 0.11.2/0.11.1 was not tried (no network)"


def test_a_part_of_a_corpus_has_its_lines_as_they_are(tmp_path: Path) -> None:
    (whole := tmp_path / "whole.jsonl").write_text(
        "".join(f"{json.dumps({'id': at, 'text': 'é'})}\n" for at in range(4)), encoding="utf-8"
    )
    part_of(whole, [1, 3], part := tmp_path / "part.jsonl")
    lines = whole.read_text(encoding="utf-8").splitlines()
    assert part.read_text(encoding="utf-8").splitlines() == [lines[1], lines[3]]


def test_releases_between_are_those_that_pip_lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (pip := tmp_path / "pip.py").write_text(
        "print('jax (0.12.0)\\nAvailable versions: 0.12.0, 0.11.2rc1, 0.11.2, 0.11.0, 0.10.2, 0.4.1')\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    old, new = Versions.of("0.10.2"), Versions.of("0.12.0")
    found = releases_between(old, new, Path("python3"))
    assert list(map(str, found)) == ["0.11.0", "0.11.2"]
    pip.write_text("import sys; sys.exit('no network')\n", encoding="utf-8")
    with pytest.raises(InstallError, match="pip does not say which releases of JAX there are: no network"):
        releases_between(old, new, Path("python3"))
    assert releases_between(new, old, Path("python3")) == []
