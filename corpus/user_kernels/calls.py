"""The call of a user's function: its declared arguments as flat arrays, and Python that assembles them.

A program takes arrays. A function whose arguments are containers, keys, keyword-only or constant gets another
one in front of it, which takes the arrays in the order of ``jax.tree.flatten((args, kwargs))``.
"""

import ast
import inspect
import keyword
import re
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from inspect import Parameter
from typing import Any

from jax.tree_util import keystr, tree_flatten_with_path

from corpus.user_kernels.containers import Argument, Slot, Writer, writer_for
from corpus.user_kernels.layout import Code, Group, flat, laid_out
from corpus.user_kernels.leaves import FORM, DeclarationError, is_leaf, leaf
from kernels import Input, inexact_positions


@dataclass(frozen=True)
class Target:
    """A function to call: its ``path`` is an attribute of ``module`` or, without one, a name among ``names``.

    ``names`` is the namespace of the file that the declarations are in. ``declared_as`` gives an expression
    for what was declared for an argument, to evaluate in that namespace.
    """

    function: Callable[..., Any]
    path: str
    names: Mapping[str, Any]
    declared_as: Callable[[str], str]
    module: str = ""

    @property
    def expression(self) -> str:
        """The expression that names the function, after the module is imported."""
        return f"{self.module}.{self.path}" if self.module else self.path


@dataclass(frozen=True)
class Call:
    """A function of flat arrays: ``name``, which ``code`` defines where the names of the target are.

    ``code`` is empty if that is the user's function itself. ``arguments`` has, for each of the ``inputs``,
    the name of the argument that it is part of; ``parameters`` are the names of all that the user's takes.
    """

    name: str
    code: str
    inputs: tuple[Input, ...]
    arguments: tuple[str, ...]
    parameters: tuple[str, ...]

    def positions(self, chosen: Any) -> tuple[int, ...]:
        """The positions of the inexact inputs that ``chosen`` names, as jax.grad's ``argnums`` does.

        It is the position or the name of an argument, the name of an input, or a sequence of these. Raises
        DeclarationError.
        """
        found: set[int] = set()
        for each in chosen if isinstance(chosen, tuple | list) else [chosen]:
            named = self.parameters[each] if each in range(len(self.parameters)) else each
            at = [at for at, value in enumerate(self.inputs) if named in (value.name, self.arguments[at])]
            if not at:
                names = ", ".join(dict.fromkeys(self.arguments))
                raise DeclarationError(f"{each!r} is no argument with arrays; these are {names}")
            inexact = set(at).intersection(inexact_positions(self.inputs))
            if not inexact:
                raise DeclarationError(f"{named} is of {self.inputs[at[0]].dtype}, which has no gradient")
            found |= inexact
        return tuple(sorted(found))


class ArgumentError(DeclarationError):
    """A declaration cannot be used: that of the argument ``name``, or that of all arguments."""

    def __init__(self, message: str, name: str = "") -> None:
        super().__init__(message)
        self.name = name


@dataclass(frozen=True)
class _Array:
    """A declared array: its input, its position in an argument, and the name of that argument.

    ``key`` is the implementation of the keys that are made of it; empty for an ordinary array.
    """

    input: Input
    slot: Slot
    argument: str
    key: str


def call(target: Target, declared: Mapping[str, Any]) -> Call:
    """Build the call of ``target`` with the ``declared`` arguments, by name. Raises ArgumentError."""
    arrays: list[_Array] = []
    bound = [_flattened(argument, arrays) for argument in _bound(target.function, declared)]
    arguments = [*_with_last_constants_by_keyword(bound)]
    parameters = tuple(parameter.name for parameter in _parameters_of(target.function, declared))
    if not arrays:
        raise ArgumentError(f"none of its arguments is an array, which is declared as {FORM}")
    inputs = tuple(array.input for array in arrays)
    owners = tuple(array.argument for array in arrays)
    by_position = all(is_leaf(argument.value) and argument.position for argument in arguments)
    if by_position and target.path.isidentifier() and not any(array.key for array in arrays):
        code = f"from {target.module} import {target.path}\n" if target.module else ""
        return Call(target.path, code, inputs, owners, parameters)
    return Call(*_wrapper(target, arguments, arrays), inputs, owners, parameters)


def _parameters_of(function: Callable[..., Any], declared: Mapping[str, Any]) -> list[Parameter]:
    try:
        return list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):  # Some functions written in C have none.
        return [Parameter(name, Parameter.POSITIONAL_ONLY) for name in declared]


def _bound(function: Callable[..., Any], declared: Mapping[str, Any]) -> list[Argument]:
    """The arguments in the order of the call: by position, then keywords by their names."""
    parameters = _parameters_of(function, declared)
    positional: list[Argument] = []
    keywords: dict[str, Any] = {}
    left = dict(declared)
    skipped = False
    for parameter in parameters:
        name = parameter.name
        if parameter.kind is Parameter.VAR_KEYWORD:
            if name in left:
                raise ArgumentError(
                    f"**{name} has no argument {name!r}: declare each keyword by its own name", name
                )
            keywords |= left
            left = {}
        elif name not in left:
            if parameter.default is Parameter.empty and parameter.kind is not Parameter.VAR_POSITIONAL:
                raise _mismatch(parameters, declared)
            skipped = True
        elif parameter.kind is Parameter.VAR_POSITIONAL:
            values = left.pop(name)
            if skipped or is_leaf(values) or not isinstance(values, list | tuple):
                raise ArgumentError(f"*{name} must be a list, and all before it be declared", name)
            positional += [Argument(f"{name}[{at}]", value, keyword=False) for at, value in enumerate(values)]
        elif parameter.kind is Parameter.KEYWORD_ONLY or (
            skipped and parameter.kind is Parameter.POSITIONAL_OR_KEYWORD
        ):
            keywords[name] = left.pop(name)
        elif skipped:
            raise ArgumentError(f"{name} is positional-only, so that all before it must be declared", name)
        else:
            by_keyword = parameter.kind is Parameter.POSITIONAL_OR_KEYWORD
            positional.append(Argument(name, left.pop(name), keyword=by_keyword))
    if left:
        raise _mismatch(parameters, declared)
    return positional + [Argument(name, keywords[name], position=False) for name in sorted(keywords)]


def _with_last_constants_by_keyword(arguments: Sequence[Argument]) -> Iterator[Argument]:
    """``arguments`` with their names where that is plainer to read, and changes the order of no array."""
    for at, argument in enumerate(arguments):
        last = all(not each.position or (each.is_constant and each.keyword) for each in arguments[at:])
        yield replace(argument, position=False) if last else argument


def _mismatch(parameters: Sequence[Parameter], declared: Mapping[str, Any]) -> ArgumentError:
    taken = [each.name if each.default is Parameter.empty else f"{each.name}=..." for each in parameters]
    return ArgumentError(
        f"it takes {', '.join(taken) or 'nothing'}, but {', '.join(declared) or 'nothing'} is declared"
    )


def _flattened(argument: Argument, arrays: list[_Array]) -> Argument:
    """The argument with its structure and leaves. Its declared arrays are added to ``arrays``."""
    owner = argument.name.partition("[")[0]
    try:
        found, structure = tree_flatten_with_path(argument.value, is_leaf=is_leaf)
    except Exception as error:  # The code of a user's class flattens it.
        raise ArgumentError(f"{argument.name} cannot be flattened: {error}", owner) from error
    leaves: list[Any] = []
    for path, value in found:
        if not is_leaf(value):
            leaves.append(value)
            continue
        name = argument.name + keystr(path)
        try:
            declared = leaf(value)
        except DeclarationError as error:
            raise ArgumentError(f"{name}: {error}", owner) from error
        leaves.append(slot := Slot())
        arrays.append(_Array(replace(declared.input, name=name), slot, owner, declared.key))
    return replace(argument, structure=structure, leaves=leaves)


def _wrapper(target: Target, arguments: Sequence[Argument], arrays: Sequence[_Array]) -> tuple[str, str]:
    """The name and the source of a function that takes ``arrays`` and calls ``target`` with ``arguments``."""
    try:
        writers = [writer_for(argument, target.names, target.declared_as) for argument in arguments]
    except DeclarationError as error:
        raise ArgumentError(str(error)) from error
    used = _names_in(_body(target, arguments, writers, arrays, ["0"] * len(arrays)))
    parameters = _parameters([array.input.name for array in arrays], used)
    body = _body(target, arguments, writers, arrays, parameters)
    called = target.path.rpartition(".")[2].strip("_")
    name = f"flat_{called}" if called in used or called in target.names else called
    needs_jax = "jax" in used or any(writer.statements for writer in writers)
    has_jax = "jax" in target.names or target.module.partition(".")[0] == "jax"
    heads = [
        *(["import jax"] if needs_jax and not has_jax else []),
        *(
            [f"import {target.module}"]
            if target.module and not _is_known(target.module, target.names)
            else []
        ),
        *(writer.statements for writer in writers if writer.statements),
    ]
    head = laid_out(Group(f"def {name}(", [("", parameter) for parameter in parameters], ")"), suffix=":")
    function = f"{head}\n{laid_out(body, 'return ', indent=4)}\n"
    return name, "\n".join([*heads, "", "", function]) if heads else function


def _body(
    target: Target,
    arguments: Sequence[Argument],
    writers: Sequence[Writer],
    arrays: Sequence[_Array],
    parameters: Sequence[str],
) -> Group:
    """The call of ``target`` where ``parameters`` are the arrays."""
    spelled = {array.slot: _spelled(array, name) for array, name in zip(arrays, parameters, strict=True)}
    items = [
        ("" if each.position else f"{each.name}=", writer.code(spelled))
        for each, writer in zip(arguments, writers, strict=True)
    ]
    return Group(f"{target.expression}(", items, ")")


def _is_known(module: str, names: Mapping[str, Any]) -> bool:
    """True if ``names`` has an import that binds ``module``."""
    return "." not in module and names.get(module) is sys.modules[module]


def _names_in(code: Code) -> set[str]:
    return {node.id for node in ast.walk(ast.parse(flat(code))) if isinstance(node, ast.Name)}


def _spelled(array: _Array, parameter: str) -> Code:
    """The expression that the call passes for ``array``, which the wrapper's ``parameter`` takes."""
    if not array.key:
        return parameter
    how = [] if array.key == "threefry2x32" else [("impl=", f'"{array.key}"')]
    return Group("jax.random.wrap_key_data(", [("", parameter), *how], ")")


def _parameters(names: Sequence[str], taken: Collection[str]) -> list[str]:
    """An identifier for each input's name, such as params_w for params['w']; none is ``taken``."""
    found: list[str] = []
    for name in names:
        wished = name.replace("<flat index ", "")  # As JAX calls the children of a class without names.
        wished = re.sub(r"\W+", "_", wished, flags=re.ASCII).strip("_") or "x"
        while wished in taken or wished in found or keyword.iskeyword(wished):
            wished += "_"
        found.append(wished)
    return found
