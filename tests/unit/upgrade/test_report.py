"""Reports on changes: long lists are shortened by whole names, and every class has a meaning."""

from typing import Any

from corpus.upgrade.kinds import MEANINGS
from corpus.upgrade.report import as_page, on_one_line

FINDING = {
    "kind": "rewritten",
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
    "types": {"unary": {"rewritten": 2}, "loop": {"identical": 2}},
    "findings": [FINDING],
    "changes": [],
}


def test_a_long_list_of_ops_is_cut_between_ops() -> None:
    line = on_one_line(FINDING)
    assert line.startswith("rewritten: `a(b, c)`, `d(e, f)`, `g` and 2 more became `l`: 1 kernel (")


def test_a_page_says_what_its_classes_mean() -> None:
    page = as_page([REPORT])
    assert f"<dt>rewritten</dt><dd>{MEANINGS['rewritten']}</dd>" in page
    assert "<dt>identical</dt>" not in page  # No program is.
    assert "unary, loop, vector and 2 more" in page


def test_types_are_a_bar_plot_for_one_pair_of_versions_and_a_heat_map_for_several() -> None:
    assert "heat" not in as_page([REPORT]).partition("</style>")[2]
    assert '<table class="heat">' in as_page([REPORT, REPORT])
