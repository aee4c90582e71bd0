"""Show text of unknown origin literally in Markdown pages, whatever Markdown or HTML is in it."""

import re

# What Markdown and HTML could read, with the places at which GitHub would make a link or a mention.
_READ = re.compile(r"[\\`*_{}\[\]<>#|!&~$@]|:(?=//)|(?<=[wW]{3})\.")


def block(language: str, text: str) -> str:
    """``text`` as a block of code, whose fence is longer than any fence in it."""
    fence = "`" * max(3, 1 + _longest_ticks(text))
    return f"{fence}{language}\n{text}\n{fence}\n"


def code(text: str) -> str:
    """``text`` as code within a line."""
    text = " ".join(text.split()) or " "  # Without text, the two ticks would open a span that goes on.
    ticks = "`" * (1 + _longest_ticks(text))
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{space}{text}{space}{ticks}"


def _longest_ticks(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)


def literal(text: str) -> str:
    """``text`` on one line, with a backslash before all that Markdown or HTML would interpret."""
    return _READ.sub(r"\\\g<0>", " ".join(text.split()))
