"""The first difference of two texts, which messages quote."""

import pytest

from corpus.stablehlo.textual_diff import LineDifference, first_difference


@pytest.mark.parametrize(
    ("one", "other", "difference", "message"),
    [
        ("a\n  b\nc", "a\n  d\nc", (2, "b", "d"), "line 2 is 'b', not 'd'"),
        ("a\n  b", "a\n   b", (2, "  b", "   b"), "line 2 is '  b', not '   b'"),
        ("a", "a\nb", (2, None, "b"), "line 2 is nothing, not 'b'"),
        ("a\n", "a", (2, "", None), "line 2 is '', not nothing"),
        ("a\r\nb", "a\nb", (1, "a\r", "a"), "line 1 is 'a\\r', not 'a'"),
    ],
    ids=["another line", "indentation", "a line more", "an empty line more", "another end of line"],
)
def test_the_first_difference_is_named(
    one: str, other: str, difference: tuple[int, str | None, str | None], message: str
) -> None:
    found = first_difference(one, other)
    assert found == LineDifference(*difference)
    assert str(found) == message
    assert first_difference(other, one) == LineDifference(found.number, found.other, found.one)


def test_equal_texts_have_none() -> None:
    with pytest.raises(ValueError, match="the texts are the same"):
        first_difference("a\nb", "a\nb")
