"""Programs under reduction: inputs, and statements that each apply one primitive of JAX."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

# How the elements of an input are made, the plainest first; "literal" has them one by one.
FILLS = ("zeros", "ones", "full", "arange", "spread", "drawn", "literal")


@dataclass(frozen=True)
class Type:
    """The shape and the dtype of an array."""

    shape: tuple[int, ...]
    dtype: str

    @property
    def size(self) -> int:
        """The number of elements."""
        size = 1
        for length in self.shape:
            size *= length
        return size


@dataclass(frozen=True)
class Scalar:
    """A scalar in a program, by the text of its value, such as "2.0", "nan" or "True"."""

    text: str
    dtype: str


@dataclass(frozen=True)
class Input:
    """An argument: its name, its type, and how its elements are made (FILLS).

    ``elements`` has the texts of the elements of a "literal", in the order of C, the one of a "full", or the
    seed of a "drawn" one.
    """

    name: str
    type: Type
    fill: str
    elements: tuple[str, ...] = ()


Operand = str | Scalar


@dataclass(frozen=True)
class Statement:
    """An application of ``primitive`` to ``operands``, with the functions that it calls."""

    results: tuple[str, ...]
    types: tuple[Type, ...]
    primitive: str
    params: Mapping[str, Any] = field(hash=False)
    operands: tuple[Operand, ...]
    functions: tuple["Function", ...] = ()


@dataclass(frozen=True)
class Function:
    """A list of statements, each of which may use the results of those before it."""

    parameters: tuple[str, ...]
    statements: tuple[Statement, ...]
    returns: tuple[Operand, ...]

    def names(self) -> frozenset[str]:
        """All names that the statements and results use, in any scope."""
        used = {operand for operand in self.returns if isinstance(operand, str)}
        for statement in self.statements:
            used |= names_used(statement)
        return frozenset(used)


@dataclass(frozen=True)
class Candidate:
    """A program under reduction; ``prelude`` is Python source that a statement "python" calls."""

    inputs: tuple[Input, ...]
    body: Function
    prelude: str = ""


def names_used(statement: Statement) -> set[str]:
    """The names that ``statement`` uses, its functions included."""
    used = {operand for operand in statement.operands if isinstance(operand, str)}
    return used.union(*(function.names() for function in statement.functions))


def count(function: Function) -> int:
    """The number of statements of ``function``, those of the functions that it calls included."""
    return sum(1 + sum(map(count, each.functions)) for each in function.statements)


def without_dead_code(candidate: Candidate) -> Candidate:
    """``candidate`` without statements and inputs whose values nothing uses."""
    body = _live(candidate.body)
    used = body.names()
    return replace(candidate, body=body, inputs=tuple(each for each in candidate.inputs if each.name in used))


def _live(function: Function) -> Function:
    needed = {operand for operand in function.returns if isinstance(operand, str)}
    kept = []
    for statement in reversed(function.statements):
        if needed.isdisjoint(statement.results):
            continue
        live = replace(statement, functions=tuple(map(_live, statement.functions)))
        needed |= names_used(live)
        kept.append(live)
    return replace(function, statements=tuple(reversed(kept)))


def with_names(function: Function, names: Mapping[str, Operand]) -> Function:
    """``function`` with operands replaced, in its nested functions too."""

    def of(operand: Operand) -> Operand:
        return names.get(operand, operand) if isinstance(operand, str) else operand

    statements = (
        replace(
            each,
            operands=tuple(map(of, each.operands)),
            functions=tuple(with_names(inner, names) for inner in each.functions),
        )
        for each in function.statements
    )
    return replace(function, statements=tuple(statements), returns=tuple(map(of, function.returns)))


Path = tuple[tuple[int, int], ...]


def functions_of(function: Function, path: Path = ()) -> Iterator[tuple[Path, Function]]:
    """``function`` and those that it calls, each with its path: (statement, function) at each level."""
    yield path, function
    for at, statement in enumerate(function.statements):
        for number, inner in enumerate(statement.functions):
            yield from functions_of(inner, (*path, (at, number)))


def at_path(function: Function, path: Path, edit: Callable[[Function], Function]) -> Function:
    """Edit the nested function of ``function`` that is at ``path``."""
    if not path:
        return edit(function)
    (at, number), *rest = path
    statement = function.statements[at]
    inner = [*statement.functions]
    inner[number] = at_path(inner[number], tuple(rest), edit)
    statements = [*function.statements]
    statements[at] = replace(statement, functions=tuple(inner))
    return replace(function, statements=tuple(statements))
