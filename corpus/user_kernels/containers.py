"""Arguments as Python expressions: containers of declared arrays, and constants."""

import dataclasses
import functools
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import jax

from corpus.user_kernels.layout import Code, Group, flat, laid_out
from corpus.user_kernels.leaves import DeclarationError

# A declaration that is a tuple, in a container that only the user's own expression builds.
_TUPLE_LEAF = "lambda x: type(x) is tuple and x != () and isinstance(x[0], str | type)"


class Slot:
    """A placeholder for a declared array in a container."""


@dataclass(frozen=True)
class Argument:
    """An argument as a call passes it: by ``position`` if that is possible, otherwise by ``keyword``.

    ``leaves`` are those of its ``structure``, with a slot for each declared array.
    """

    name: str
    value: Any
    position: bool = True
    keyword: bool = True
    structure: Any = None
    leaves: Sequence[Any] = ()

    @property
    def is_constant(self) -> bool:
        """True without a declared array."""
        return not any(isinstance(value, Slot) for value in self.leaves)


@dataclass(frozen=True)
class Writer:
    """Writes an argument: ``code`` takes an expression for each slot; it may need ``statements`` before."""

    code: Callable[[Mapping[Slot, Code]], Code]
    statements: str = ""


class _UnwritableError(Exception):
    """A value has neither a literal nor a name."""


def writer_for(argument: Argument, names: Mapping[str, Any], declared_as: Callable[[str], str]) -> Writer:
    """The expression that writes ``argument`` where ``names`` are defined; ``declared_as`` as for Target.

    A container of lists, tuples, dicts, NamedTuples and dataclasses is written as a literal. Where this
    would build another container, its structure is taken from the user's own expression. Raises
    DeclarationError if that cannot be built again.
    """
    if argument.is_constant:
        return _constant(argument, names, declared_as)
    literal = Writer(functools.partial(_tree_literal, argument, names))
    if _builds(literal, argument, names):
        return literal
    by_structure = _by_structure(argument, names, declared_as(argument.name))
    if _builds(by_structure, argument, names):
        return by_structure
    raise DeclarationError(
        f"{argument.name}: a {type(argument.value).__name__} cannot be built again from its arrays: it "
        "must be of lists, tuples, dicts, NamedTuples, dataclasses and other classes registered with JAX"
    )


def _constant(argument: Argument, names: Mapping[str, Any], declared_as: Callable[[str], str]) -> Writer:
    try:
        code = _literal(argument.value, names, {})
    except _UnwritableError:
        code = declared_as(argument.name)
    return Writer(lambda _: code)


def _tree_literal(argument: Argument, names: Mapping[str, Any], spelled: Mapping[Slot, Code]) -> Code:
    return _literal(jax.tree.unflatten(argument.structure, argument.leaves), names, spelled)


def _literal(value: Any, names: Mapping[str, Any], spelled: Mapping[Slot, Code]) -> Code:
    """``value`` as an expression. Raises _UnwritableError."""
    write = functools.partial(_literal, names=names, spelled=spelled)
    if isinstance(value, Slot):
        return spelled[value]
    if type(value) in (int, bool, complex, bytes, type(None)):
        return repr(value)
    if type(value) is float:
        return repr(value) if value - value == 0.0 else f'float("{value}")'  # Infinity and NaN.
    if type(value) is str:
        return _quoted(value)
    if type(value) is dict:
        items = [(f"{flat(write(key))}: ", write(each)) for key, each in value.items()]
        return Group("{", items, "}")
    if type(value) is list:
        return Group("[", [("", write(each)) for each in value], "]")
    if type(value) is tuple:
        return Group("(", [("", write(each)) for each in value], ")", "," if len(value) == 1 else "")
    kind = type(value)
    if isinstance(value, tuple) and hasattr(kind, "_fields"):
        fields = kind._fields
    elif dataclasses.is_dataclass(kind):
        fields = tuple(field.name for field in dataclasses.fields(kind) if field.init)
    else:
        return _name_of(value, names)
    items = [(f"{name}=", write(getattr(value, name))) for name in fields]
    return Group(f"{_name_of(kind, names)}(", items, ")")


def _quoted(text: str) -> str:
    shown = repr(text)
    return shown if '"' in shown or "\\" in shown else f'"{text}"'


def _name_of(value: Any, names: Mapping[str, Any]) -> str:
    """The name of a class, a function or another object: its own in ``names``, or that in a module there."""
    own = next((name for name, each in names.items() if each is value and not name.startswith("__")), None)
    if own is not None:
        return own
    called = getattr(value, "__name__", None)
    if isinstance(called, str):
        for name, module in _modules(names):
            if getattr(module, called, None) is value:
                return f"{name}.{called}"
    raise _UnwritableError


def _modules(names: Mapping[str, Any]) -> Iterator[tuple[str, ModuleType]]:
    """The modules among ``names``, then their public submodules: those nearest to the top first."""
    found = {name: module for name, module in names.items() if isinstance(module, ModuleType)}
    yield from found.items()
    for full, module in sorted(sys.modules.items(), key=lambda item: (item[0].count("."), item[0])):
        root, *parts = full.split(".")
        private = any(part.startswith("_") for part in parts)
        if parts and not private and root in found and found[root].__name__ == root:
            yield full, module


def _by_structure(argument: Argument, names: Mapping[str, Any], expression: str) -> Writer:
    """Builds the argument with the structure that ``expression`` has."""
    word = "".join(letter if letter.isalnum() else "_" for letter in argument.name).strip("_").upper()
    tree, leaves = _free(f"{word}_TREE", names), _free(f"{word}_LEAVES", names)
    constants = [at for at, value in enumerate(argument.leaves) if not isinstance(value, Slot)]
    assigned, function = (f"{leaves}, {tree}", "flatten") if constants else (tree, "structure")

    def taken(*how: tuple[str, Code]) -> str:
        return laid_out(Group(f"jax.tree.{function}(", [("", expression), *how], ")"), f"{assigned} = ")

    def code(spelled: Mapping[Slot, Code]) -> Code:
        items = [
            spelled[value] if isinstance(value, Slot) else f"{leaves}[{at}]"
            for at, value in enumerate(argument.leaves)
        ]
        listed = Group("[", [("", item) for item in items], "]")
        return Group("jax.tree.unflatten(", [("", tree), ("", listed)], ")")

    # Only a declaration that is a tuple is a container to JAX.
    of_arrays = Writer(code, taken())
    return (
        of_arrays if _builds(of_arrays, argument, names) else Writer(code, taken(("is_leaf=", _TUPLE_LEAF)))
    )


def _free(name: str, names: Mapping[str, Any]) -> str:
    while name in names:
        name += "_"
    return name


def _builds(writer: Writer, argument: Argument, names: Mapping[str, Any]) -> bool:
    """True if the code of ``writer`` gives the structure of ``argument``, with each slot in its place."""
    slots = {f"slot_{at}": value for at, value in enumerate(argument.leaves) if isinstance(value, Slot)}
    namespace = {**names, "jax": jax}
    try:
        exec(writer.statements, namespace)
        made = eval(flat(writer.code({slot: name for name, slot in slots.items()})), namespace, slots)
        leaves, structure = jax.tree.flatten(made)
        return structure == argument.structure and all(
            one is other or (not isinstance(one, Slot) and type(one) is type(other) and bool(one == other))
            for one, other in zip(leaves, argument.leaves, strict=True)
        )
    except Exception:  # A user's class may refuse whatever is no array of its own.
        return False
