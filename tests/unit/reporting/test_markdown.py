"""Text of unknown origin in Markdown pages."""

import pytest

from corpus.reporting.markdown import code, literal


def test_what_markdown_could_read_is_text() -> None:
    assert literal("a\n# <b> `c` @d https://e") == r"a \# \<b\> \`c\` \@d https\://e"


@pytest.mark.parametrize(
    ("text", "shown"), [("a", "`a`"), ("a``b", "```a``b```"), ("`", "`` ` ``"), ("", "` `"), (" \n", "` `")]
)
def test_code_ends_where_the_text_does(text: str, shown: str) -> None:
    """Of "", two ticks would begin code that ends within that of the next text, and so show its end raw."""
    assert code(text) == shown
