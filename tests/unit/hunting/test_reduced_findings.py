"""Kinds of finding that reduce to the same ops, cured by the same pass, are one."""

import dataclasses
from types import SimpleNamespace
from typing import Any

import pytest

from corpus.hunting import reduced_findings
from corpus.hunting.attribution import Attribution
from corpus.hunting.reduced_findings import reduced_groups
from corpus.hunting.reducing import NotReducedError
from corpus.hunting.report import as_issue, as_page
from corpus.judging.finding import Finding, InputSpec, Subject


def group(name: str, stablehlo: str, count: int) -> dict[str, Any]:
    subject = Subject(name, "def f(x):\n    return x\n", "f", (InputSpec((3,), "float32"),))
    finding = Finding(subject, "xla-cpu-default", ("f64",), "values", stablehlo=stablehlo)
    return {"count": count, "ids": [name], "ops": [stablehlo], "finding": dataclasses.asdict(finding)}


def test_kinds_that_reduce_to_one_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def reduced(finding: Finding) -> Any:
        if finding.subject.id == "0-3":
            raise NotReducedError("0-3: it does not show again in a process of its own")
        small = dataclasses.replace(finding, stablehlo="stablehlo.dot_general stablehlo.reduce")
        return SimpleNamespace(finding=small, before=9, after=2)

    monkeypatch.setattr(reduced_findings, "reduced", reduced)
    monkeypatch.setattr(reduced_findings, "reproducer", lambda found: "import jax\n")
    cured = Attribution(("fusion", "dot-library-rewriter"), ("dot-library-rewriter",), ())
    monkeypatch.setattr(reduced_findings, "passes", lambda text: cured)
    told: list[int] = []
    found = reduced_groups([group("0-1", "a", 3), group("0-2", "b", 1), group("0-3", "c", 1)], told.append)
    assert told == [1, 2, 3]
    assert [(each["count"], each["ids"]) for each in found] == [(4, ["0-1", "0-2"]), (1, ["0-3"])]
    assert found[0]["ops"] == ["dot_general", "reduce"]
    assert "cured by disabling the pass dot-library-rewriter" in as_issue(found[0])
    report = {
        "programs": 5,
        "agreed": 0,
        "known": {},
        "set_aside": {},
        "oracles": {},
        "axes": {},
        "passes": {},
        "findings": found,
    }
    page = as_page(report, "A note:")
    assert "repro.py" in page
    assert "does not show again in a process of its own" in page
