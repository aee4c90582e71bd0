"""The precedence that templates declare of their code is that of Python's parser, so no operand is torn."""

import ast

import pytest

from kernels import OURS
from kernels.writing import values
from kernels.writing.values import Value, add, expr

KERNELS = 6  # Of each type: some 20 expressions a kernel are operands.
BINARY = {
    ast.BitOr: values.BITOR, ast.BitXor: values.BITXOR, ast.BitAnd: values.BITAND, ast.LShift: values.SHIFT,
    ast.RShift: values.SHIFT, ast.Add: values.SUM, ast.Sub: values.SUM, ast.Pow: values.POWER,
}  # fmt: skip


def _level(code: str) -> int:
    """The precedence of the loosest operator in ``code`` that no parentheses enclose."""
    node = ast.parse(f"({code}\n)", mode="eval").body
    assert node.end_col_offset is not None
    if node.col_offset > 1 and node.end_col_offset <= len(code.encode()):
        return values.ATOM  # Parentheses of its own are no part of a node.
    match node:
        case ast.Lambda() | ast.IfExp():
            return values.LAMBDA
        case ast.BoolOp(op):
            return values.OR if isinstance(op, ast.Or) else values.AND
        case ast.Compare():
            return values.COMPARE
        case ast.BinOp(op=op):
            return BINARY.get(type(op), values.PRODUCT)
        case ast.UnaryOp(op):
            return values.NOT if isinstance(op, ast.Not) else values.SIGN
    return values.ATOM


def _torn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The code, from now on, that an operator takes as an operand without the parentheses that it needs."""
    found: list[str] = []
    written = Value.at

    def at(value: Value, level: int) -> str:
        code = written(value, level)
        if _level(code) < level:
            found.append(code)
        return code

    monkeypatch.setattr(Value, "at", at)
    return found


def test_the_declared_precedence_is_that_of_the_code(monkeypatch: pytest.MonkeyPatch) -> None:
    torn = _torn(monkeypatch)
    for name, template in OURS.items():
        for index in range(KERNELS):
            template.kernel(7, index)
        assert not torn, f"{name}: {torn}"


def test_a_precedence_that_is_not_that_of_the_code_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    torn = _torn(monkeypatch)
    add(expr("x + 1"), expr("y if b else z"))
    assert torn == ["y if b else z"]
