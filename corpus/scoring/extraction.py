"""Extract what a task asks for from the text of an answer, by one rule for each form.

- Where the answer has blocks between lines of three backticks, it is the content of the last one that has a
  line with what is asked for (``module``, or ``def`` or ``lambda``), or else of the last one. An opening line
  may name a language; a block that is never closed ends with the answer, or at three backticks at its end.
- Otherwise a module begins at the first line that starts with ``module`` or with the name of an alias (``#``
  and a letter), and ends with the last line that is ``}``.
- Otherwise Python is the whole answer.
- Of a question it is the last of the words "yes" and "no".
"""

import re

_FENCE = re.compile(r"^[ \t]*```[^\n`]*$", re.MULTILINE)
_MODULE = re.compile(r"^(?:module\b|builtin\.module\b|#[a-z])", re.MULTILINE)
_HAS_MODULE = re.compile(r"^\s*(?:builtin\.)?module\b", re.MULTILINE)
_HAS_FUNCTION = re.compile(r"\b(?:def|lambda)\b")
_END = re.compile(r"^\}[^\n]*$", re.MULTILINE)
_WORD = re.compile(r"\b(?:yes|no)\b", re.IGNORECASE)


def module_text(answer: str) -> str | None:
    """The text of a module in ``answer``; None where there is none."""
    if (block := _block(answer, _HAS_MODULE)) is not None:
        return block
    begin, ends = _MODULE.search(answer), [*_END.finditer(answer)]
    if begin is None or not ends or ends[-1].end() < begin.start():
        return None
    return answer[begin.start() : ends[-1].end()] + "\n"


def python_text(answer: str) -> str | None:
    """The Python in ``answer``; None where it is blank."""
    block = _block(answer, _HAS_FUNCTION)
    found = answer if block is None else block
    return found if found.strip() else None


def yes_or_no(answer: str) -> str | None:
    """ "yes" or "no", None where ``answer`` has neither."""
    words = _WORD.findall(answer)
    return words[-1].lower() if words else None


def _block(answer: str, wanted: re.Pattern[str]) -> str | None:
    """The last block that has what is ``wanted``, or else the last one; None where there is none."""
    fences = [*_FENCE.finditer(answer)]
    blocks = [
        answer[begin.end() + 1 : end.start()] for begin, end in zip(fences[::2], fences[1::2], strict=False)
    ]
    if len(fences) % 2:
        blocks.append(answer[fences[-1].end() + 1 :].removesuffix("```"))
    return next((block for block in reversed(blocks) if wanted.search(block)), blocks[-1] if blocks else None)
