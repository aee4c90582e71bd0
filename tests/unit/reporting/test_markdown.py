"""Text of unknown origin in Markdown pages."""

from corpus.reporting.markdown import literal


def test_what_markdown_could_read_is_text() -> None:
    assert literal("a\n# <b> `c` @d https://e") == r"a \# \<b\> \`c\` \@d https\://e"
