"""Python expressions as documents (``breaking``), by the rules of ruff's formatter.

The names of ruff's functions stand where a rule is easier to find by them.
"""

import ast
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from kernels.writing.brackets import OPERATORS, Brackets, Ranked
from kernels.writing.breaking import BestOf, Break, Document, Expandable, Group, Indent, Key, When

# The surroundings of an expression: in brackets (True); in a statement that gets parentheses where the Key's
# group is broken; in a statement that gets none (False).
Level = bool | Key
_UNARY: dict[type[ast.unaryop], str] = {ast.Invert: "~", ast.Not: "not ", ast.UAdd: "+", ast.USub: "-"}


def sequence(entries: Iterable[Document]) -> Document:
    """Entries with commas; one behind the last of several where each has a line."""
    first, *others = entries
    rest = [part for entry in others for part in (",", Break.LINE, entry)]
    return [first, *rest, When(False, ",")] if others else first


def parentheses_if_broken(content: Document, key: Key) -> Document:
    """Content, in parentheses where the group of the key is broken."""
    lines: list[Document] = [Indent([Break.SOFT, content], key), Break.SOFT]
    return Group([When(False, "("), *lines, When(False, ")")], key)


def _brackets(left: str, content: Document, right: str, level: Level) -> Document:
    """Content in brackets of its own: to break these is no reason for others (``parenthesized``)."""
    inner: Document = Group([Indent([Break.SOFT, content]), Break.SOFT])
    return [left, Expandable(inner, level) if isinstance(level, Key) else inner, right]


def _group(content: Document, level: Level) -> Document:
    """A group where it is in brackets (``in_parentheses_only_group``)."""
    if isinstance(level, Key):
        return Group(content, within=level)
    return Group(content) if level else content


def _line(level: Level, kind: Break = Break.LINE) -> Document:
    """A line break where it is in brackets (``in_parentheses_only_soft_line_break_or_space``)."""
    if isinstance(level, Key):
        return [When(False, kind, level), When(True, kind.value, level)]
    return kind if level else kind.value


def _space_if_broken(level: Level) -> Document:
    """A space where an operator begins a line (``in_parentheses_only_if_group_breaks``)."""
    if isinstance(level, Key):
        return When(False, " ", level)
    return When(False, " ") if level else ""


def _is_simple(node: ast.expr) -> bool:
    """Around ``**``, it has no space at its side (``is_simple_power_operand``)."""
    match node:
        case ast.UnaryOp(op, operand):
            return not isinstance(op, ast.Not) and _is_simple(operand)
        case ast.Attribute(value):
            return _is_simple(value)
        case ast.Constant(value):
            return not isinstance(value, str | bytes)
    return isinstance(node, ast.Name)


def _is_simple_bound(node: ast.expr | None) -> bool:
    """In a slice, it has no space at its side."""
    if isinstance(node, ast.UnaryOp) and not isinstance(node.op, ast.Not):
        return _is_simple_bound(node.operand)
    return node is None or isinstance(node, ast.Constant | ast.Name)


class Expressions(Brackets):
    """Makes the documents of the expressions on one line of code."""

    def preserved(self, node: ast.expr, level: Level) -> Document:
        """An expression, in parentheses where it is in the source."""
        return self.enclosed(node, level) if self.parenthesized(node) else self.bare(node, level)

    def enclosed(self, node: ast.expr, level: Level) -> Document:
        return _brackets("(", self.bare(node, True), ")", level)

    def bare(self, node: ast.expr, level: Level) -> Document:
        """An expression without parentheses around it. Raises TypeError for one that kernels do not have."""
        match node:
            case ast.Name() | ast.Constant() | ast.JoinedStr() | ast.List([]) | ast.Dict([]) | ast.Tuple([]):
                return self.source(node)
            case ast.BinOp() | ast.Compare() | ast.BoolOp():
                return _group(self.operation(*self.flattened(node), level), level)
            case ast.UnaryOp(op, ast.BinOp(_, ast.Pow()) as operand):
                return [_UNARY[type(op)], self.enclosed(operand, level)]
            case ast.UnaryOp(op, operand):
                return [_UNARY[type(op)], self.preserved(operand, level)]
            case ast.Call() | ast.Attribute() | ast.Subscript():
                fluent = level is True and self.is_fluent(node)
                document = self.chain(node, level, fluent)
                return Group(document) if fluent else document
            case ast.Lambda():
                return self.function(node, level)
            case ast.IfExp():
                return _group(self.conditional(node, level), level)
            case ast.Starred(value):
                return ["*", self.preserved(value, level)]
            case ast.Tuple([single]):
                return _brackets("(", [self.preserved(single, True), ","], ")", level)
            case ast.Tuple(elts) if self.own_brackets(node) is None:
                return parentheses_if_broken(self.entries(elts), Key())
            case ast.Tuple(elts) | ast.List(elts) | ast.Set(elts):
                content = self.entries(elts)
            case ast.Dict(keys, values):
                content = sequence(self.pair(*item) for item in zip(keys, values, strict=True))
            case ast.ListComp(element, clauses) | ast.SetComp(element, clauses):
                content = self.comprehension(self.preserved(element, True), clauses)
            case ast.GeneratorExp(element, clauses):
                content = self.comprehension(self.preserved(element, True), clauses)
            case ast.DictComp(key, value, clauses):
                content = self.comprehension(self.pair(key, value), clauses)
            case _:
                raise TypeError(f"no layout for {ast.unparse(node)}")
        return _brackets(self.source(node)[0], content, self.source(node)[-1], level)

    def entries(self, nodes: Sequence[ast.expr]) -> Document:
        return sequence(self.preserved(node, True) for node in nodes)

    def pair(self, key: ast.expr | None, value: ast.expr) -> Document:
        """An item of a dictionary."""
        if key is None:
            return Group(["**", self.preserved(value, True)])
        return Group([self.preserved(key, True), ": ", self.preserved(value, True)])

    def comprehension(self, element: Document, clauses: Sequence[ast.comprehension]) -> Document:
        document: list[Document] = [Group(element)]
        for clause in clauses:
            target: Document = self.source(clause.target)
            document += [Break.LINE, "for ", target, " in ", self.preserved(clause.iter, True)]
            for condition in clause.ifs:
                document += [Break.LINE, "if ", self.preserved(condition, True)]
        return Group(document)

    # ---- operators, conditions, functions

    def flattened(self, node: ast.expr) -> tuple[list[ast.expr], list[Ranked]]:
        """The operands of nested operations without parentheses, and the operators between them."""
        nodes: list[ast.expr]
        signs: Sequence[ast.AST]
        match node:
            case ast.BinOp(left, operator, right):
                nodes, signs = [left, right], [operator]
            case ast.Compare(left, signs, comparators):
                nodes = [left, *comparators]
            case ast.BoolOp(op, nodes):
                signs = [op] * (len(nodes) - 1)
            case _:
                return [node], []
        operands: list[ast.expr] = []
        operators: list[Ranked] = []
        for inner, sign in zip_longest(nodes, signs):
            deeper = ([inner], []) if self.parenthesized(inner) else self.flattened(inner)
            operands += deeper[0]
            operators += deeper[1]
            operators += [OPERATORS[type(sign)]] if sign else []
        return operands, operators

    def operation(self, operands: list[ast.expr], operators: list[Ranked], level: Level) -> Document:
        """An operation, broken at the operators that bind least."""
        if not operators:
            return self.preserved(operands[0], level)
        weakest = max(rank for _, rank in operators)
        document: list[Document] = []
        start = 0
        for at, (sign, rank) in enumerate(operators):
            if rank == weakest:
                sides = operands[at : at + 2]
                tight = sign == "**" and all(
                    _is_simple(side) and not self.parenthesized(side) for side in sides
                )
                document.append(self.operand(operands[start : at + 1], operators[start:at], level))
                document += [_line(level, Break.SOFT if tight else Break.LINE), sign]
                document.append(_space_if_broken(level) if tight else " ")
                start = at + 1
        return [*document, self.operand(operands[start:], operators[start:], level)]

    def operand(self, operands: list[ast.expr], operators: list[Ranked], level: Level) -> Document:
        document = self.operation(operands, operators, level)
        return _group(document, level) if operators else document

    def conditional(self, node: ast.IfExp, level: Level) -> Document:
        document = [self.preserved(node.body, level), _line(level), "if ", self.preserved(node.test, level)]
        if isinstance(node.orelse, ast.IfExp) and not self.parenthesized(node.orelse):
            otherwise = self.conditional(node.orelse, level)
        else:
            otherwise = _group(self.preserved(node.orelse, level), level)
        return [*document, _line(level), "else ", otherwise]

    def function(self, node: ast.Lambda, level: Level) -> Document:
        """A lambda: its parameters are never broken."""
        ends = [
            each.end_col_offset or 0 for each in ast.walk(node.args) if isinstance(each, ast.arg | ast.expr)
        ]
        colon = self.line.index(":", max(ends, default=node.col_offset))
        head = f"{self.line[node.col_offset : colon]}: "
        body = self.bare(node.body, level)
        needs = self.needs_parentheses(node.body)
        if needs != "multiline" and isinstance(node.body, ast.Call | ast.Subscript):
            lines: Document = ["(", Indent([Break.HARD, body]), Break.HARD, ")"]
            return [head, BestOf([body, Group(body, expand=True), lines])]
        if needs != "multiline" and self.own_brackets(node.body) is not None:
            return [head, self.preserved(node.body, level)]
        return [head, parentheses_if_broken(self.bare(node.body, True), Key())]

    # ---- calls, attributes, subscripts

    def chain(self, node: ast.expr, level: Level, fluent: bool) -> Document:
        """A call, attribute or subscript; a ``fluent`` chain of them is broken at its dots."""
        match node:
            case ast.Call(func):
                return [self.link(func, level, fluent), self.arguments(node, level)]
            case ast.Subscript(value, index):
                return [self.link(value, level, fluent), _brackets("[", self.index(index), "]", level)]
            case ast.Attribute(value, name):
                number = isinstance(value, ast.Constant) and isinstance(value.value, int | float)
                enclosed = number or self.parenthesized(value)
                breaks = fluent and (enclosed or isinstance(value, ast.Call | ast.Subscript))
                before = self.enclosed(value, level) if enclosed else None
                if before is None:
                    before = self.link(value, level, True) if fluent else self.bare(value, level)
                return [before, Break.SOFT if breaks else "", f".{name}"]
        return self.bare(node, level)

    def link(self, node: ast.expr, level: Level, fluent: bool) -> Document:
        """The value that is called, subscripted or has the attribute, in the layout of the whole chain."""
        return self.enclosed(node, level) if self.parenthesized(node) else self.chain(node, level, fluent)

    def index(self, node: ast.expr) -> Document:
        match node:
            case ast.Tuple([single]) if self.own_brackets(node) is None:
                return [self.entry(single), ","]
            case ast.Tuple([_, *_] as elts) if self.own_brackets(node) is None:
                return Group(sequence(map(self.entry, elts)))
        return self.entry(node)

    def entry(self, node: ast.expr) -> Document:
        """An index or a slice."""
        if not isinstance(node, ast.Slice):
            return self.preserved(node, True)
        bounds = (node.lower, node.upper, node.step)
        space = "" if all(map(_is_simple_bound, bounds)) else " "
        document: list[Document] = []
        for at, bound in enumerate(bounds[: 2 if node.step is None else 3]):
            document += [(space if bounds[at - 1] else "") + ":"] if at else []
            document += [space if at else "", self.preserved(bound, True)] if bound else []
        return document

    def arguments(self, node: ast.Call, level: Level) -> Document:
        match node.args, node.keywords:
            case [], []:
                return "()"
            case [ast.GeneratorExp(element, clauses) as single], [] if (
                single.end_col_offset == node.end_col_offset
            ):
                content = self.comprehension(self.preserved(element, True), clauses)
                return _brackets("(", content, ")", level)
        given: list[ast.expr | ast.keyword] = [*node.args, *node.keywords]
        given.sort(key=lambda each: each.col_offset)
        return _brackets("(", Group(sequence(map(self.argument, given))), ")", level)

    def argument(self, node: ast.expr | ast.keyword) -> Document:
        if isinstance(node, ast.keyword):
            return [f"{node.arg}=" if node.arg else "**", self.preserved(node.value, True)]
        return self.preserved(node, True)
