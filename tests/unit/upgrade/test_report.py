"""Reports: is an upgrade safe; strangers' text stays text; accepted findings; lists are cut between names."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from corpus.upgrade.kinds import MEANINGS
from corpus.upgrade.known_findings import KnownError, read_known, without_known
from corpus.upgrade.page import as_page
from corpus.upgrade.report import as_annotations, as_junit, as_markdown, on_one_line, verdict

FINDING = {
    "kind": "rewritten",
    "kinds": {"rewritten": 2},
    "change": "",
    "lines": [],
    "changes": [],
    "cost": ["flops", 10, 20],
    "cause": "`a(b, c)`, `d(e, f)`, `g`, `h`, `i(j, k)` became `l`",
    "records": [1],
    "types": ["unary", "loop", "vector", "branch", "dense"],
    "directions": ["backward", "forward"],
    "platforms": ["cpu", "cuda"],
    "largest_difference_in_ulps": 3,
    "details": "errors against f64 1e-07 → 2e-07",
}
REPORT: dict[str, Any] = {
    "old": "0.10.2",
    "new": "0.12.0.1",
    "texts": {"rewritten": 2},
    "directions": ["backward", "forward"],
    "platforms": ["cpu", "cuda"],
    "kernels": {},
    "costs": {"measured": 0, "not measured": {}},
    "types": {"unary": {"rewritten": 2}, "loop": {"identical": 2}},
    "findings": [FINDING],
    "changes": [],
}


def test_a_long_list_of_ops_is_cut_between_ops() -> None:
    line = on_one_line(FINDING, REPORT)
    assert line.startswith("rewritten: `a(b, c)`, `d(e, f)`, `g` and 2 more became `l`: 1 kernel (")


def test_a_line_names_kernels_and_what_the_finding_alone_is_limited_to() -> None:
    finding = {**FINDING, "directions": ["forward"], "platforms": ["cpu"], "lines": [[1, "model.py:42"]]}
    kernels = {"1": {"name": "step", "python": ""}}
    line = on_one_line(finding, {**REPORT, "kernels": kernels})
    assert ": 1 kernel (forward only; cpu only; errors" in line
    assert line.endswith("; 3 ulps apart at most; step, record 1, model.py:42)")
    # The programs of a user's run are all forward ones for the CPU.
    line = on_one_line(finding, {**REPORT, "directions": ["forward"], "platforms": ["cpu"]})
    assert ": 1 kernel (errors against" in line
    of_run = {"1": {"name": "step", "python": "# step, compiled for model.py:42\n"}}
    assert ": 1 program (" in on_one_line(finding, {**REPORT, "kernels": of_run})


def test_a_page_says_what_its_classes_mean() -> None:
    page = as_page([REPORT])
    assert f"<dt>rewritten</dt><dd>{MEANINGS['rewritten']}</dd>" in page
    assert "<dt>identical</dt>" not in page  # No program is.
    assert "unary, loop, vector …" in page


def test_types_are_a_bar_plot_for_one_pair_of_versions_and_a_heat_map_for_several() -> None:
    assert "heat" not in as_page([REPORT]).partition("</style>")[2]
    assert '<table class="heat">' in as_page([REPORT, REPORT])


ODD = {
    **FINDING,
    "kind": "different values",
    "cause": "the gradient of `<b>|` | <script>alert(1)</script> [x](y) @user *z*",
    "kinds": {"different values": 1},
    "lines": [[1, "a,b/model.py:42"]],
    "changes": [0],
}
CHANGE = {
    "record": 1,
    "type": "unary",
    "direction": "forward",
    "platforms": ["cpu"],
    "kind": "different values",
    "findings": [],
    "details": "",
    "ops_before": 3,
    "ops_after": 4,
    "rows": [["~", "%0 = stablehlo.sine %arg0", "%0 = stablehlo.cosine %arg0"], ["+", None, "<i>"]],
}
ODD_REPORT = {
    **REPORT,
    "findings": [ODD],
    "changes": [CHANGE],
    "kernels": {"1": {"name": "<u>f", "python": "def f(x):\n    return '</pre><script>'\n"}},
    "seconds": 1.0,
}


def test_what_a_stranger_wrote_is_text_in_every_form() -> None:
    page = as_page([ODD_REPORT])
    assert page.count("<script>") == 1  # Its own.
    assert not any(odd in page for odd in ("<b>|", "<u>f", "<i>", "alert(1)</script>"))
    (line,) = [each for each in as_markdown([ODD_REPORT]).splitlines() if each.startswith("- ")]
    assert "&lt;script>" in line or "&lt;script\\>" in line
    assert "\\[x\\]" in line
    assert "&#64;user" in line
    assert "\\*z\\*" in line
    assert "`<b>\\|`" in line
    xml = ElementTree.fromstring(as_junit([ODD_REPORT], {"different values"}))
    assert xml.find("testsuite/testcase/failure") is not None
    assert xml.find("testsuite").get("failures") == "1"  # type: ignore[union-attr]  # It has one.
    annotation = as_annotations([ODD_REPORT], {"different values"})
    assert annotation.startswith("::error file=a%2Cb/model.py,line=42,title=")


def test_a_page_leads_from_a_finding_to_its_programs_and_back() -> None:
    page = as_page([ODD_REPORT])
    assert 'href="#c0-0"' in page
    assert 'id="c0-0"' in page
    assert 'href="#f0-0"' in page
    assert 'id="f0-0"' in page
    assert "<mark>sine</mark>" in page
    assert "<mark>cosine</mark>" in page
    assert 'data-kind="different values"' in page


def test_a_report_says_first_whether_the_upgrade_is_safe() -> None:
    assert verdict(REPORT).startswith("JAX 0.10.2 → 0.12.0.1: safe for the values of these programs; 1 cause")
    assert verdict(ODD_REPORT).startswith("JAX 0.10.2 → 0.12.0.1: look at 1 finding in 1 kernel first: diff")
    assert verdict({**REPORT, "findings": [], "known": [FINDING]}).endswith(
        "nothing new. 1 accepted finding left out."
    )


KNOWN = """
[[finding]]
cause = "{cause}"
class = "{kind}"
reason = "expected"
until = "{until}"
"""


@pytest.mark.parametrize(
    ("kind", "until", "left", "said"),
    [
        ("different values", "0.13", 0, []),
        ("rewritten", "0.13", 1, ["matches no finding of class 'rewritten' or less"]),
        ("different values", "0.12", 1, ["ended with JAX 0.12"]),
    ],
)
def test_an_accepted_finding_is_left_out_until_it_is_more_serious_or_ends(
    kind: str, until: str, left: int, said: list[str], tmp_path: Path
) -> None:
    finding = {**ODD, "cause": "the gradient of `tanh`"}
    (path := tmp_path / "known.toml").write_text(
        KNOWN.format(cause=finding["cause"], kind=kind, until=until), encoding="utf-8"
    )
    report = {**ODD_REPORT, "findings": [finding]}
    lines = without_known([report], read_known(path), path)
    assert len(report["findings"]) == left
    assert len(report["known"]) == 1 - left
    assert [line.rpartition(": ")[2] for line in lines] == said
    assert json.dumps(report)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[finding]\n", "not TOML: "),
        ("finding = 1\n", "not accepted findings: write [[finding]] with cause"),
        ("[[finding]]\ncause = 'x'\n", "known.toml, finding 1: write [[finding]] with cause"),
        (KNOWN.format(cause="x", kind="odd", until=""), "finding 1: class 'odd' is none of cosmetic"),
        (KNOWN.format(cause="x", kind="cosmetic", until="x"), "finding 1: until: 'x' is no version of JAX"),
    ],
)
def test_a_bad_file_of_accepted_findings_is_one_line(text: str, said: str, tmp_path: Path) -> None:
    (path := tmp_path / "known.toml").write_text(text, encoding="utf-8")
    with pytest.raises(KnownError) as error:
        read_known(path)
    assert said in str(error.value)
    assert "\n" not in str(error.value)
