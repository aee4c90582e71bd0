"""The brackets in an expression, and those at which ruff's formatter breaks a line."""

import ast
import re
from keyword import iskeyword

Ranked = tuple[str, int]  # An operator and its rank: the highest is where a line is broken first.

OPERATORS: dict[type[ast.AST], Ranked] = {
    ast.Pow: ("**", 2),
    ast.Mult: ("*", 4),
    ast.MatMult: ("@", 4),
    ast.Div: ("/", 4),
    ast.Mod: ("%", 4),
    ast.FloorDiv: ("//", 4),
    ast.Add: ("+", 5),
    ast.Sub: ("-", 5),
    ast.LShift: ("<<", 6),
    ast.RShift: (">>", 6),
    ast.BitAnd: ("&", 7),
    ast.BitXor: ("^", 8),
    ast.BitOr: ("|", 9),
    ast.Eq: ("==", 10),
    ast.NotEq: ("!=", 10),
    ast.Lt: ("<", 10),
    ast.LtE: ("<=", 10),
    ast.Gt: (">", 10),
    ast.GtE: (">=", 10),
    ast.Is: ("is", 10),
    ast.IsNot: ("is not", 10),
    ast.In: ("in", 10),
    ast.NotIn: ("not in", 10),
    ast.And: ("and", 11),
    ast.Or: ("or", 11),
}
_ATTRIBUTE, _INVERT, _CONDITIONAL = 1, 3, 12  # Ranks of what is no operator.
_CHAIN = ast.Call | ast.Attribute | ast.Subscript
_DISPLAY = ast.List | ast.Set | ast.Dict | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


class Brackets:
    """Answers for the expressions on one line of code."""

    def __init__(self, line: str) -> None:
        self.line = line
        self.partner = _partners(line)

    def source(self, node: ast.expr) -> str:
        return self.line[node.col_offset : node.end_col_offset]

    def parenthesized(self, node: ast.expr) -> bool:
        """The expression stands in parentheses that are neither a call's nor a tuple's or generator's own."""
        before = self.line[: node.col_offset].rstrip()
        if not before.endswith("("):
            return False
        start = len(before) - 1
        inside = self.line[node.end_col_offset : self.partner[start]]
        callee = re.search(r"(\w+|[)\]}\"'])$", before[:-1].rstrip())
        return not inside.strip() and (callee is None or iskeyword(callee.group()))

    def own_brackets(self, node: ast.expr) -> bool | None:
        """True where the expression's own brackets enclose something; None where it has no brackets."""
        match node:
            case ast.List(elts) | ast.Set(elts):
                return bool(elts)
            case ast.Tuple(elts):
                end = self.partner.get(node.col_offset)
                return bool(elts) if end is not None and end + 1 == node.end_col_offset else None
            case ast.Dict(keys):
                return bool(keys)
            case ast.Call(_, args, keywords):
                return bool(args or keywords)
        return True if isinstance(node, ast.Subscript | _DISPLAY) else None

    def needs_parentheses(self, node: ast.expr) -> str:
        """In a statement: "never", "multiline" (where broken) or "best fit" (where it fits with them)."""
        inner: ast.expr
        match node:
            case ast.UnaryOp(_, inner):
                pass
            case ast.Call(inner) | ast.Attribute(inner) | ast.Subscript(inner):
                if self.is_fluent(node):
                    return "multiline"
            case ast.Name() | ast.Constant() | ast.JoinedStr():
                return "best fit"
            case _:
                return "never" if isinstance(node, ast.Tuple | _DISPLAY) else "multiline"
        return "never" if self.parenthesized(inner) else self.needs_parentheses(inner)

    def can_omit_parentheses(self, node: ast.expr) -> bool:
        """The expression may be broken in its last or first brackets (``can_omit_optional_parentheses``)."""
        found = _Splits(self)
        found.visit_inside(node)
        if not found.brackets or found.count > 1:
            return False
        return found.rank <= _ATTRIBUTE or any(
            end is not None
            and not isinstance(end, ast.Subscript)
            and (self.own_brackets(end) or self.parenthesized(end))
            for end in (found.last, found.first)
        )

    def is_fluent(self, node: ast.expr) -> bool:
        """The expression is a chain of calls that is broken at its dots (``CallChainLayout``)."""
        count = 0
        while isinstance(node, _CHAIN):
            inner = node.func if isinstance(node, ast.Call) else node.value
            if self.parenthesized(inner):
                count += isinstance(node, ast.Attribute)
                break
            count += isinstance(node, ast.Attribute) and isinstance(inner, ast.Call | ast.Subscript)
            node = inner
        return count > 1


class _Splits(ast.NodeVisitor):
    """The first and last part of an expression, and the number of its weakest operators."""

    def __init__(self, code: Brackets) -> None:
        self.code = code
        self.brackets = False
        self.rank = self.count = 0
        self.first: ast.expr | None = None
        self.last: ast.expr | None = None
        self.begun = False

    def visit(self, node: ast.AST) -> None:
        if not isinstance(node, ast.expr):
            return
        self.last = node
        if self.code.parenthesized(node):
            self.brackets = True
        else:
            self.visit_inside(node)
        if not self.begun:
            self.begun, self.first = True, node

    def visit_inside(self, node: ast.expr) -> None:
        """Visit an expression, whatever parentheses are around it."""
        match node:
            case ast.Call(inner) | ast.Attribute(inner) | ast.Subscript(inner):
                self.visit(inner)
                if not isinstance(node, ast.Attribute):
                    self.brackets = True
                elif self.code.own_brackets(inner) is not None or self.code.parenthesized(inner):
                    self.add(_ATTRIBUTE)
                self.last = node
                return
            case ast.BinOp(_, op):
                self.add(OPERATORS[type(op)][1])
            case ast.BoolOp(op, values):
                self.add(OPERATORS[type(op)][1], len(values) - 1)
            case ast.Compare(_, ops):
                self.add(OPERATORS[type(ops[0])][1], len(ops))
            case ast.IfExp(test, body, orelse):
                self.add(_CONDITIONAL, 2)
                for each in (body, test, orelse):
                    self.visit(each)
                return
            case ast.UnaryOp(op):
                self.add(_INVERT, isinstance(op, ast.Invert))
                self.begun = True
            case ast.Lambda() | ast.Starred():
                self.begun = True
        if self.code.own_brackets(node) is not None:
            self.brackets = True
        elif not isinstance(node, ast.Name | ast.Constant | ast.JoinedStr):
            self.generic_visit(node)

    def add(self, rank: int, count: int = 1) -> None:
        if count and rank >= self.rank:
            self.count = count + (self.count if rank == self.rank else 0)
            self.rank = rank


def _partners(line: str) -> dict[int, int]:
    """The place of the bracket that closes each one, for those outside of strings."""
    partners: dict[int, int] = {}
    opened: list[int] = []
    for match in re.finditer(r"\"[^\"]*\"|'[^']*'|[][(){}]", line):
        if match.group() in ("(", "[", "{"):
            opened.append(match.start())
        elif match.group() in (")", "]", "}"):
            partners[opened.pop()] = match.start()
    return partners
