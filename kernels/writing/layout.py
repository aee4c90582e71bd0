"""Breaking long lines as formatters do, bracket by bracket, however deep."""

import re
from collections.abc import Iterator, Sequence

WIDTH = 88
OPENING, CLOSING = "([{", ")]}"
OPERATORS = (
    (" or ",),
    (" and ",),
    (" | ",),
    (" ^ ",),
    (" & ",),
    (" + ", " - "),
    (" * ", " / ", " @ ", " // "),
)


def signature(name: str, parameters: Sequence[str]) -> str:
    """The ``def`` line of a function, broken where it is too long."""
    joined = ", ".join(parameters)
    line = f"def {name}({joined}):"
    if len(line) <= WIDTH:
        return line
    if len(joined) + 4 > WIDTH:
        joined = ",\n    ".join(parameters) + ","
    return f"def {name}(\n    {joined}\n):"


def laid_out(source: str) -> str:
    """The source with every line that is too long broken."""
    return "\n".join(part for line in source.split("\n") for part in broken(line))


def broken(line: str) -> list[str]:
    if len(line) <= WIDTH:
        return [line]
    body = line.lstrip()
    pad = line[: len(line) - len(body)]
    head, expression, tail = _statement(body)
    if head and (len(_operands(expression)) > 1 or len(_parts(expression)) > 1):
        return [f"{pad}{head}(", *_inner(pad, expression), f"{pad}){tail}"]
    comma = "," if body.endswith(",") else ""
    operands = [] if head or re.match(r"\w+=", body) else _operands(body.rstrip(","))
    if len(operands) > 1:
        operands[-1] += comma
        return [part for operand in operands for part in broken(pad + operand)]
    group = _largest_group(body)
    if group is None:
        return [line]
    start, stop = group
    is_list = re.search(r"(^|[^\w\])])\[$", body[: start + 1]) is not None
    inner = _inner(pad, body[start + 1 : stop], joined=not is_list)
    return [pad + body[: start + 1], *inner, pad + body[stop:]]


def _inner(pad: str, text: str, *, joined: bool = True) -> list[str]:
    """The text between two brackets, on lines of its own: on one if it fits and may be ``joined``."""
    pad += "    "
    pieces = _parts(text)
    if len(pad) + len(text) <= WIDTH and (joined or len(pieces) == 1):
        return [pad + text]
    if len(pieces) > 1:
        pieces = [piece + "," for piece in pieces]
    else:
        pieces = _clauses(text)
        if len(pieces) == 1:
            pieces = _operands(text)
    if len(pieces) == 1 and _largest_group(text) is None:
        return [pad + text]
    return [line for piece in pieces for line in broken(pad + piece)]


def _statement(body: str) -> tuple[str, str, str]:
    """The target of a statement, its expression, and the rest of the line."""
    if body.startswith("return "):
        return "return ", body[7:], ""
    for place in _outside(body):
        if body.startswith(" = ", place):
            return body[: place + 3], body[place + 3 :], ""
    return "", body, ""


def _outside(text: str) -> Iterator[int]:
    """The places in no bracket and no string."""
    depth, quote = 0, ""
    for place, mark in enumerate(text):
        if quote:
            quote = "" if mark == quote else quote
            continue
        if mark in "\"'":
            quote = mark
            continue
        depth -= mark in CLOSING
        if depth == 0:
            yield place
        depth += mark in OPENING


def _largest_group(text: str) -> tuple[int, int] | None:
    """The longest bracketed part, by its two brackets; what stands before it has to fit a line."""
    best: tuple[int, int] | None = None
    start = -1
    for place in _outside(text):
        if text[place] in OPENING:
            start = place
        elif text[place] in CLOSING and place - start > (best[1] - best[0] if best else 1):
            best = (start, place)
    return best


def _parts(text: str) -> list[str]:
    """The parts between commas."""
    parts, start = [], 0
    for place in _outside(text):
        if text.startswith(", ", place):
            parts.append(text[start:place])
            start = place + 2
    # A lambda's own commas separate nothing.
    merged: list[str] = []
    for part in [*parts, text[start:].rstrip(",")]:
        if merged and "lambda " in merged[-1] and ":" not in merged[-1].split("lambda ", 1)[1]:
            merged[-1] += f", {part}"
        else:
            merged.append(part)
    return merged


def _clauses(text: str) -> list[str]:
    """A comprehension's parts."""
    cuts = [place for place in _outside(text) if text.startswith(" for ", place)]
    return _cut(text, cuts)


def _operands(text: str) -> list[str]:
    """The operands of the loosest operators, each behind its own."""
    if text.startswith("not ") or len(_parts(text)) > 1:
        return [text]
    for signs in OPERATORS:
        cuts = [place for place in _outside(text) if text.startswith(signs, place)]
        if cuts:
            return _cut(text, cuts)
    return [text]


def _cut(text: str, cuts: list[int]) -> list[str]:
    edges = [0, *(cut + 1 for cut in cuts)]
    return [text[a:b].rstrip() for a, b in zip(edges, [*edges[1:], len(text)], strict=True)]
