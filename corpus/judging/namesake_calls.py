"""The calls of JAX's functions that have namesakes in NumPy and SciPy, recorded in a run of a subject.

Each is judged by itself, at the arguments that it had: its values by corpus.judging.namesake_values, its
derivative by corpus.judging.namesake_slopes.
"""

import ast
import functools
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from corpus.execution.op_by_op import python
from corpus.judging.finding import Subject
from corpus.judging.namesakes import Namesake, namesake

_CALLED = "_called"  # What wraps a function in the marked source.
_MOST_CALLS = 64  # Recorded of a run: a vmap or a loop makes many.
_MOST_ELEMENTS = 1 << 16  # Of the arguments of a call.

Arrays = Sequence[np.ndarray]


@dataclass(frozen=True)
class Call:
    """A call of the function ``own`` of JAX, with its arguments as a flat list, and its outputs.

    ``tree`` is the structure of the arguments, ``leaves`` the list; ``at`` are the positions in it of the
    ``arrays``, in whose places it has None.
    """

    own: Callable[..., Any]
    namesake: Namesake
    tree: Any
    leaves: tuple[Any, ...]
    at: tuple[int, ...]
    arrays: tuple[np.ndarray, ...]
    outputs: tuple[np.ndarray, ...]

    def run(self, function: Callable[..., Any], arrays: Sequence[Any]) -> Any:
        """Call ``function`` with ``arrays`` in place of the array arguments of this call."""
        leaves = list(self.leaves)
        for at, array in zip(self.at, arrays, strict=True):
            leaves[at] = array
        args, keywords = jax.tree.unflatten(self.tree, leaves)
        return function(*args, **keywords)

    def of_namesake(self, arrays: Arrays) -> list[np.ndarray] | None:
        """The namesake's values at ``arrays``; None where it does not take them, or gives another form."""
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            try:
                leaves = jax.tree.leaves(self.run(self.namesake.function, arrays))
                found = [np.asarray(each) for each in leaves]
            except Exception:  # Functions of NumPy and SciPy refuse arguments by any error at all.
                return None
        shapes = [each.shape for each in self.outputs]
        alike = [each.shape for each in found] == shapes
        return found if alike and all(each.dtype.kind in "biufcV" for each in found) else None


def widened(array: np.ndarray) -> np.ndarray:
    """A copy of ``array``, in f64 or complex128 where it has floats or complex numbers."""
    if not jnp.issubdtype(array.dtype, jnp.inexact):
        return array.copy()
    return array.astype(np.complex128 if array.dtype.kind == "c" else np.float64)


def watched(subject: Subject) -> Callable[[Arrays], list[Call]]:
    """A function of the inputs of ``subject`` that runs it op by op and returns the calls that it made.

    Raises what the Python of the subject raises.
    """
    calls: list[Call] = []
    names: dict[str, Any] = {_CALLED: functools.partial(_recording, calls)}
    tree = ast.fix_missing_locations(_Marked().visit(ast.parse(subject.source)))
    with subject.settings():
        exec(compile(tree, "<subject>", "exec"), names)  # Python of the user.
    run = python(names[subject.name], {}, subject.settings)

    def made(inputs: Arrays) -> list[Call]:
        calls.clear()
        run(inputs)
        jax.effects_barrier()  # type: ignore[no-untyped-call]  # JAX left it untyped.
        return [*calls]

    return made


class _Marked(ast.NodeTransformer):
    """Writes ``_called(f)(x)`` for ``f(x)``, and ``vmap(_called(f))`` for ``vmap(f)``."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name | ast.Attribute):
            if ast.unparse(node.func).split(".")[-1] == "vmap" and node.args:
                node.args[0] = _marked(node.args[0])
            elif ast.unparse(node.func) != "super":
                node.func = _marked(node.func)
        return node


def _marked(node: ast.expr) -> ast.expr:
    if not isinstance(node, ast.Name | ast.Attribute):
        return node
    return ast.Call(ast.Name(_CALLED, ast.Load()), [node], [])


def _recording(calls: list[Call], function: Any) -> Any:
    """Wrap ``function`` to record its calls if it has a namesake; return any other object as it is."""
    known = namesake(function)
    if known is None:
        return function

    @functools.wraps(function)
    def call(*args: Any, **keywords: Any) -> Any:
        result = function(*args, **keywords)
        leaves, tree = jax.tree.flatten((args, keywords))
        at = tuple(number for number, leaf in enumerate(leaves) if _is_array(leaf))
        outputs = jax.tree.leaves(result)
        if not at or not outputs or not all(map(_is_array, outputs)) or len(calls) >= _MOST_CALLS:
            return result
        kept = tuple(None if number in at else leaf for number, leaf in enumerate(leaves))

        def record(arrays: Sequence[Any], found: Sequence[Any]) -> None:
            if sum(np.size(each) for each in arrays) <= _MOST_ELEMENTS and len(calls) < _MOST_CALLS:
                given = tuple(map(np.asarray, arrays)), tuple(map(np.asarray, found))
                calls.append(Call(function, known, tree, kept, at, *given))

        arrays = [leaves[number] for number in at]
        if any(isinstance(each, jax.core.Tracer) for each in (*arrays, *outputs)):  # Such as of a vmap.
            jax.debug.callback(record, arrays, outputs)
        else:
            record(arrays, outputs)
        return result

    return call


def _is_array(value: Any) -> bool:
    is_array = isinstance(value, jax.Array | np.ndarray)
    return is_array and not jnp.issubdtype(value.dtype, jax.dtypes.extended)
