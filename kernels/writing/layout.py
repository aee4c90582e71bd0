"""Python source laid out as by ``ruff format``: statements that are too long broken, the others put right.

The rules are those of ruff's formatter (its crate ruff_python_formatter), for the statements that kernels
consist of.
"""

import ast
import re
from collections.abc import Sequence

from kernels.writing.breaking import (
    WIDTH,
    BestOf,
    Break,
    Document,
    Expandable,
    Group,
    Indent,
    Key,
    Parenthesized,
    print_document,
)
from kernels.writing.expressions import Expressions, parentheses_if_broken, sequence

# What may have to change in a line that fits: powers, parentheses, slices, targets of one element.
_UNSETTLED = re.compile(r"\*\*|(= |return )\(.*\)$|lambda[\w, ]*: \(|, = |\w : \w|\[: ")


def signature(name: str, parameters: Sequence[str], returned: str = "") -> str:
    """The ``def`` line of a function that has the type ``returned``, broken where it is too long."""
    joined, end = ", ".join(parameters), f") -> {returned}:" if returned else "):"
    line = f"def {name}({joined}{end}"
    if len(line) <= WIDTH:
        return line
    if len(joined) + 4 > WIDTH:
        joined = ",\n    ".join(parameters) + ","
    return f"def {name}(\n    {joined}\n{end}"


def laid_out(source: str) -> str:
    """The source with its statements laid out; what is written on several lines stays as it is."""
    lines = source.split("\n")
    if any(map(_may_change, lines)):
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Assign | ast.Return | ast.Expr):
                _lay_out(lines, node, node.col_offset)
            elif isinstance(node, ast.FunctionDef):
                for decorator in node.decorator_list:
                    _lay_out(lines, decorator, node.col_offset)
    return "\n".join(lines)


def _may_change(line: str) -> bool:
    return len(line) > WIDTH or _UNSETTLED.search(line) is not None


def _lay_out(lines: list[str], node: ast.stmt | ast.expr, indent: int) -> None:
    line = lines[node.lineno - 1]
    if node.lineno == node.end_lineno and _may_change(line):
        document = [line[indent : node.col_offset], _statement(node, Expressions(line))]
        lines[node.lineno - 1] = print_document(document, indent)


def _statement(node: ast.stmt | ast.expr, code: Expressions) -> Document:
    """The document of a statement, or of a decorator's expression."""
    match node:
        case ast.Return(None):
            return "return"
        case ast.Return(ast.Tuple([_, _] as pair) as value) if code.own_brackets(value) is None:
            key = Key()
            return [
                "return ",
                parentheses_if_broken(sequence(code.preserved(each, key) for each in pair), key),
            ]
        case ast.Return(ast.expr() as value):
            return ["return ", _value(value, code)]
        case ast.Assign([target], value):
            if isinstance(target, ast.Tuple) or code.own_brackets(target) is not None:
                return _right_to_left(target, value, code)
            return [code.preserved(target, False), " = ", _value(value, code)]
        case ast.Expr(value):
            return code.preserved(value, False)
        case ast.expr():
            return _value(node, code)
    raise TypeError(f"no layout for {ast.unparse(node)}")


def _value(value: ast.expr, code: Expressions) -> Document:
    """A value that is assigned or returned, in parentheses where these help."""
    key = Key()
    if isinstance(value, ast.Lambda):
        return parentheses_if_broken(Expandable(code.bare(value, True)), Key())
    match code.needs_parentheses(value):
        case "multiline":
            level = key if code.can_omit_parentheses(value) else True
            return parentheses_if_broken(code.bare(value, level), key)
        case "best fit":
            return Parenthesized(code.bare(value, key), key)
    return code.bare(value, False)


def _right_to_left(target: ast.expr, value: ast.expr, code: Expressions) -> Document:
    """An assignment to a target that can be broken too: the value is broken first."""
    left = code.bare(target, False)
    if code.needs_parentheses(value) != "best fit":
        return [left, " = ", _value(value, code)]
    right = code.bare(value, False)
    variants: list[Document] = [[left, " = ", right]]
    if isinstance(value, ast.Call | ast.Subscript | ast.Attribute):
        variants.append([left, " = ", Group(right, expand=True)])
    broken = Group([Indent([Break.SOFT, right]), Break.SOFT], expand=True)
    return BestOf([*variants, [left, " = (", broken, ")"], [Group(left, expand=True), " = ", right]])
