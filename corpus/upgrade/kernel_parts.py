"""Parts of kernels that may show a finding alone: a statement of the kernel's Python, or one primitive.

Run as a program in the environment that compares, which has JAX: main().
"""

import ast
import copy
import functools
import json
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.extend import core

from corpus.lowering.loading import load
from corpus.records.reader import records
from corpus.records.schema import UncheckedRecord
from corpus.reduction import statements
from corpus.reduction.printing import IMPORTS, PrintingError, source
from corpus.reduction.tracing import TracingError, traced
from corpus.stablehlo.configuration import settings_of
from corpus.stablehlo.jax_compat import shaped
from corpus.upgrade.first_releases import looked_for, smallest_record
from kernels import Input, Kernel

# Intervals of values that come from within a kernel, which declares none: those of a dumped program.
_FLOATS, _INTEGERS, _BOOLEANS = (-2.0, 2.0), (0.0, 9.0), (0.0, 1.0)
_FILE = '''"""Parts of kernels that may show a finding alone."""

from kernels import Input, Kernel, Template

TEMPLATE = Template("parts", "parts", None, (
    {kernels},
))
'''


class _Array(NamedTuple):
    """The shape and the dtype of a variable that holds an array."""

    shape: tuple[int, ...]
    dtype: str


def main() -> None:
    """Write the parts for the findings of a report as a file for ``tools.lowered --kernels-from``.

    The arguments are a corpus with the kernels, the report as JSON, and the file, which is not written where
    there are no parts.
    """
    corpus, report, output = map(Path, sys.argv[1:])
    findings = json.loads(report.read_text(encoding="utf-8"))
    wanted: dict[int, list[Mapping[str, Any]]] = {}
    for finding in looked_for(findings):
        wanted.setdefault(smallest_record(findings, finding), []).append(finding)
    found: dict[Kernel, None] = {}
    for _, record in records(corpus, UncheckedRecord):
        if record.id in wanted:
            found.update(dict.fromkeys(parts_of(record.kernel, record.id, wanted[record.id])))
    if found:
        kernels = ",\n    ".join(map(repr, found))
        output.write_text(_FILE.format(kernels=kernels), encoding="utf-8")


def parts_of(kernel: Kernel, record: int, findings: Iterable[Mapping[str, Any]]) -> Iterator[Kernel]:
    """Kernels that each are a part of ``kernel``: the primitives that ``findings`` name, and the statements
    that they are in."""
    if any(each.symbolic for each in kernel.inputs):
        return
    with settings_of(kernel):
        for finding in findings:
            yield from _primitives(kernel, finding["cause"])
            lines = [int(line) for at, line in finding["lines"] if at == record and line.isdecimal()]
            yield from (part for line in lines if (part := _statement(kernel, line)) is not None)


def _primitives(kernel: Kernel, cause: str) -> Iterator[Kernel]:
    """Each application of a primitive that ``cause`` names, within loops and branches too."""
    specs = [shaped(each.shape, each.dtype) for each in kernel.inputs]
    try:
        whole = jax.make_jaxpr(functools.partial(load(kernel), **dict(kernel.static)))(*specs)
    except Exception:  # Of a user's code, such as one that asks for devices: its statements are left.
        return
    for equation in _equations(whole.jaxpr):
        # A typed key is an input of no kernel that stands alone.
        if f"`{equation.primitive.name}`" in cause and not any(
            _is_extended(each) for each in equation.invars
        ):
            try:
                yield _applied(equation, kernel)
            except (TracingError, PrintingError):  # No public Python applies this primitive alone.
                continue


def _equations(jaxpr: Any) -> Iterator[Any]:
    """The equations of ``jaxpr`` and of those within it."""
    for equation in jaxpr.eqns:
        yield equation
        for value in jax.tree.leaves([*equation.params.values()], is_leaf=_is_jaxpr):
            if _is_jaxpr(value):
                yield from _equations(getattr(value, "jaxpr", value))


def _is_extended(operand: Any) -> bool:
    """True for an operand of an extended dtype, such as a typed key."""
    dtype = getattr(operand.aval, "dtype", None)
    return dtype is None or jnp.issubdtype(dtype, jax.dtypes.extended)


def _is_jaxpr(value: Any) -> bool:
    return isinstance(value, (core.Jaxpr, core.ClosedJaxpr))


def _applied(equation: Any, kernel: Kernel) -> Kernel:
    """The function that applies the primitive of ``equation`` alone. Raises TracingError, PrintingError."""
    constant = {at: each.val for at, each in enumerate(equation.invars) if isinstance(each, core.Literal)}
    taken = [each.aval for each in equation.invars if not isinstance(each, core.Literal)]

    def function(*arguments: Any) -> Any:
        rest = iter(arguments)
        operands = [constant[at] if at in constant else next(rest) for at in range(len(equation.invars))]
        return equation.primitive.bind(*operands, **equation.params)

    drawn = {
        at: statements.Input(f"x{at}", statements.Type(each.shape, each.dtype.name), "drawn", ("0",))
        for at, each in enumerate(taken)
    }
    candidate = traced(function, [np.zeros(each.shape, each.dtype) for each in taken], drawn)
    text = source(candidate)
    (made,) = ast.parse(text).body
    assert isinstance(made, ast.FunctionDef)
    arrays = [_Array(each.type.shape, each.type.dtype) for each in candidate.inputs]
    names = [each.arg for each in made.args.args]
    return _part("f", f"{IMPORTS}\n\n{text}", zip(names, arrays, strict=True), kernel)


def _part(name: str, text: str, arrays: Iterable[tuple[str, _Array]], kernel: Kernel) -> Kernel:
    inputs = tuple(Input(called, *array, *_interval(array.dtype)) for called, array in arrays)
    return Kernel(name, text, inputs, config=kernel.config)


def _interval(dtype: str) -> tuple[float, float]:
    if dtype == "bool":
        return _BOOLEANS
    return _INTEGERS if "int" in dtype else _FLOATS


@dataclass(frozen=True)
class _Cut:
    """A statement of a kernel's ``function``, which stands in ``module``: number ``at`` of its body."""

    module: ast.Module
    function: ast.FunctionDef
    at: int

    @property
    def statement(self) -> ast.stmt:
        return self.function.body[self.at]

    @property
    def before(self) -> Sequence[ast.stmt]:
        return self.function.body[: self.at]

    @property
    def inner(self) -> Mapping[str, ast.FunctionDef]:
        """The functions that statements before this one define."""
        return {each.name: each for each in self.before if isinstance(each, ast.FunctionDef)}

    @property
    def local(self) -> set[str]:
        """The variables before this statement: parameters, and assigned names."""
        arguments = self.function.args
        parameters = (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
        assigned = _assigned(each for each in self.before if not isinstance(each, ast.FunctionDef))
        return assigned | {each.arg for each in parameters}

    @property
    def returned(self) -> list[str]:
        """The variables that the statement assigns: the new ones or, if none is new, all."""
        if isinstance(self.statement, ast.Return):
            return []
        assigned = _assigned([self.statement])
        return sorted(assigned - self.local) or sorted(assigned)

    def source(self, parameters: Sequence[str] | None, body: Sequence[ast.stmt]) -> str:
        """The module with another ``body`` of the function, and other ``parameters`` unless None."""
        arguments = self.function.args
        if parameters is not None:
            arguments = ast.arguments([], [ast.arg(name) for name in parameters], None, [], [], None, [])
        edited = copy.copy(self.function)
        edited.args, edited.body = arguments, [*body]
        edited.decorator_list = []  # jax.jit would trace what is a constant; others are of all parameters.
        others = {each.name: each for each in self.module.body if isinstance(each, ast.FunctionDef)}
        used = _reached([edited], others)
        kept = [
            edited if each is self.function else each
            for each in self.module.body
            if each is self.function or not isinstance(each, ast.FunctionDef) or each.name in used
        ]
        return ast.unparse(ast.fix_missing_locations(ast.Module([*kept], []))) + "\n"


def _statement(kernel: Kernel, line: int) -> Kernel | None:
    """The statement of ``kernel`` at ``line`` of its source as a function of the variables that it reads."""
    cut = _cut(kernel, line)
    if cut is None or not (cut.returned or isinstance(cut.statement, ast.Return)):
        return None
    used = _reached([cut.statement], cut.inner)
    values = _values(kernel, cut, sorted(used & cut.local))
    if values is None:
        return None
    arrays = {name: value for name, value in values.items() if isinstance(value, _Array)}
    if not arrays:
        return None
    text = cut.source([*arrays], _body(cut, used, values))
    return _part(kernel.name, text, [*arrays.items()], kernel)


def _cut(kernel: Kernel, line: int) -> _Cut | None:
    """The statement of ``kernel`` at ``line`` of its source; None where there is none."""
    module = ast.parse(kernel.source)
    functions = [
        each for each in module.body if isinstance(each, ast.FunctionDef) and each.name == kernel.name
    ]
    if not functions or (at := _place(module, functions[-1], line)) is None:
        return None
    return _Cut(module, functions[-1], at)


def _body(cut: _Cut, used: Collection[str], values: Mapping[str, Any]) -> list[ast.stmt]:
    """The statement with what it needs: ``values`` other than arrays, and the ``used`` functions."""
    constants = [
        ast.parse(f"{name} = {_written(value)}").body[0]
        for name, value in values.items()
        if not isinstance(value, _Array)
    ]
    functions = [each for name, each in cut.inner.items() if name in used]
    ends = ast.parse(f"return {', '.join(cut.returned)}").body if cut.returned else []
    return [*constants, *functions, cut.statement, *ends]


def _written(value: bool | float | str) -> str:
    """``value`` as Python without imports: infinities have no literal, NumPy's floats name it."""
    return f'float("{float(value)}")' if isinstance(value, float) else repr(value)


def _place(module: ast.Module, function: ast.FunctionDef, line: int) -> int | None:
    """The number of the statement of ``function`` that has ``line``, or that calls the function that has."""
    functions = {
        each.name: each
        for each in (*module.body, *function.body)
        if isinstance(each, ast.FunctionDef) and each is not function
    }
    called = {name for name, each in functions.items() if _has(each, line)}
    for at, each in enumerate(function.body):
        if not isinstance(each, ast.FunctionDef) and (
            _has(each, line) or called & _reached([each], functions)
        ):
            return at
    return None


def _has(statement: ast.stmt, line: int) -> bool:
    return statement.lineno <= line <= (statement.end_lineno or statement.lineno)


def _read(body: Iterable[ast.AST]) -> set[str]:
    names = (node for each in body for node in ast.walk(each) if isinstance(node, ast.Name))
    read = {node.id for node in names if isinstance(node.ctx, ast.Load)}
    return read | {
        node.target.id
        for each in body
        for node in ast.walk(each)
        if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name)
    }


def _assigned(body: Iterable[ast.AST]) -> set[str]:
    names = (node for each in body for node in ast.walk(each) if isinstance(node, ast.Name))
    return {node.id for node in names if isinstance(node.ctx, ast.Store)}


def _values(kernel: Kernel, cut: _Cut, names: Sequence[str]) -> dict[str, Any] | None:
    """The values of the variables ``names`` before ``cut``: arrays, or Python numbers and strings.

    None where one holds something else.
    """
    returned = ast.parse(f"return ({''.join(f'{name}, ' for name in names)})").body
    text = cut.source(None, [*cut.before, *returned])
    seen: list[Any] = []
    specs = [shaped(each.shape, each.dtype) for each in kernel.inputs]
    try:
        probe = load(replace(kernel, source=text))

        def noting(*arguments: Any) -> int:
            seen.extend(probe(*arguments, **dict(kernel.static)))
            return 0

        jax.eval_shape(noting, *specs)
    except Exception:  # Of a user's code, which cannot be cut off here: the whole kernel shows the finding.
        return None
    found: dict[str, Any] = {}
    for name, value in zip(names, seen, strict=True):
        if isinstance(value, (bool, int, float, str)):
            found[name] = value
        elif isinstance(value, (jax.Array, np.ndarray)) and not jnp.issubdtype(
            value.dtype, jax.dtypes.extended
        ):
            found[name] = _Array(tuple(value.shape), value.dtype.name)
        else:
            return None
    return found


def _reached(body: Sequence[ast.AST], functions: Mapping[str, ast.AST]) -> set[str]:
    """The names that ``body`` reads, and those that the ``functions`` it calls read."""
    used = _read(body)
    while more := {name for each in used & functions.keys() for name in _read([functions[each]])} - used:
        used |= more
    return used
