"""Pages: what is shown is escaped, numbers are grouped, and totals of a heat map have no shade."""

from corpus.reporting.html import bars, diff, heat, page, prose, table


def test_text_is_escaped() -> None:
    hostile = "<script>&"
    for made in (
        page(hostile, hostile, []),
        table((hostile, "n"), [(hostile, 1)]),
        heat((hostile, "n"), [(hostile, [1])]),
        bars({hostile: 1}),
        diff([("~", hostile, hostile)]),
        prose(f"`{hostile}`"),
    ):
        assert hostile not in made
        assert "&lt;script&gt;&amp;" in made


def test_code_in_backticks_is_marked() -> None:
    assert prose("`chlo.square` became `a<b`") == "<code>chlo.square</code> became <code>a&lt;b</code>"


def test_a_cell_carries_the_heading_of_its_column_for_narrow_screens() -> None:
    made = table(("versions", "identical", "why"), [("0.10", 1234, "names")], text=(2,))
    assert '<table class="rows">' in made
    assert '<td data-label="identical">1,234</td>' in made
    assert '<td class="text" data-label="why">names</td>' in made


def test_totals_of_a_heat_map_are_left_out_of_its_shades() -> None:
    made = heat(("op", "records", "a", "b"), [("add", [1000, 10, 5])], plain=1)
    assert "<td>1,000</td>" in made
    assert [made.count(f"var(--fill) {share}%") for share in (70, 35)] == [1, 1]


def test_a_heat_map_is_shaded_within_its_rows_or_as_a_whole() -> None:
    rows = [("one", [2]), ("other", [4])]
    assert heat(("type", "n"), rows).count("70%") == 2
    assert heat(("type", "n"), rows, within_rows=False).count("70%") == 1


def test_a_count_of_zero_has_no_bar() -> None:
    assert bars({"none": 0, "some": 3}).count("width:") == 1
