"""Prove that a record's Python gives the same programs in any process, and the user's file as well."""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from corpus.checks.errors import CheckError
from corpus.fresh_process import FreshProcessError
from corpus.lowering.afresh import lower_afresh, lower_file
from corpus.records.platforms import PLATFORMS
from corpus.stablehlo.program import Program
from corpus.stablehlo.textual_diff import first_difference
from kernels import Kernel, Template
from kernels.config import SettingError
from kernels.inert import imported_names
from kernels.user_file import UserError

# Two strings of a set have the same order in every second process: one other process misses half of the
# faults, six miss one in 64. For Python without sets and hashes, one is enough.
_HASH_SEEDS = 6
_HASHED = frozenset({"set", "frozenset", "hash"})
# Modules whose functions, and built-in functions that, give other results in another process.
_UNSETTLED = ("random.", "numpy.random.", "time.", "datetime.", "uuid.", "secrets.", "os.")
_UNSETTLED_BUILTINS = _HASHED | {"id"}
_GENERATORS = ("Random", "RandomState", "default_rng")  # With an argument, their seed.


@dataclass(frozen=True)
class Elsewhere:
    """The programs that other processes make of a kernel's Python, and of the user's ``file``."""

    anew: Sequence[Sequence[Program]]
    file: Path | None = None
    of_file: Sequence[Program] = ()


def lower_elsewhere(kernel: Kernel, platforms: Sequence[str], template: Template) -> Elsewhere:
    """Lower ``kernel`` in other processes, with other hash seeds, and from the file of a user's ``template``.

    Raises CheckError where that fails, before anything of the kernel is executed in this process.
    """
    file = template.file
    of_file: Sequence[Program] = ()
    if file is not None:
        try:
            of_file = lower_file(kernel, platforms, file, template.codes[kernel.index])
        except (FreshProcessError, UserError) as error:
            raise CheckError(str(error)) from error
    anew: list[Sequence[Program]] = []
    try:
        for server in range(_HASH_SEEDS if _hashes(ast.parse(kernel.source)) else 1):
            anew.append(lower_afresh(kernel, platforms, server))
            if anew[-1] != anew[0]:  # Then one of the two is not what this process makes.
                break
    except (FreshProcessError, SettingError) as error:
        raise CheckError(
            f"the Python fails where it runs alone, without other files and variables of yours: {error}"
        ) from error
    return Elsewhere(anew, file, of_file)


def check_same_elsewhere(kernel: Kernel, programs: Sequence[Program], elsewhere: Elsewhere) -> None:
    """Raise CheckError unless ``programs``, those of ``kernel``, are those made elsewhere."""
    for others in elsewhere.anew:
        for name, difference in _differences(programs, others):
            raise CheckError(
                f"{name}: the Python makes another text in another process: {difference}; "
                f"{_suspicion(kernel)}"
            )
    for name, difference in _differences(programs, elsewhere.of_file) if elsewhere.file else ():
        raise CheckError(
            f"{name}: {elsewhere.file} makes another text than the record's Python, which has the statements "
            f"that its function uses, and those of modules beside it: {difference}; something else in them "
            "changes the function, or a name that means two things"
        )


def _differences(programs: Sequence[Program], others: Sequence[Program]) -> Iterator[tuple[str, str]]:
    """The name of each program that is not the same in ``others``, and the first difference."""
    ours, theirs = (
        {(program.direction, program.platform): program for program in side} for side in (programs, others)
    )
    for direction, platform in {**ours, **theirs}:
        one, other = (side.get((direction, platform)) for side in (ours, theirs))
        name = f"{PLATFORMS[platform].field}, {direction}"
        if one is None or other is None:
            yield name, "one of them makes none"
        elif one.text != other.text:
            yield name, str(first_difference(one.text, other.text))
        elif one.inputs != other.inputs:  # As where one function takes x, and the other y, of the same type.
            yield name, f"its arguments are the inputs {one.inputs}, not {other.inputs}"


def _hashes(tree: ast.Module) -> bool:
    """True if the source makes sets or calls hash()."""
    return any(
        isinstance(node, ast.Set | ast.SetComp) or (isinstance(node, ast.Name) and node.id in _HASHED)
        for node in ast.walk(tree)
    )


def _suspicion(kernel: Kernel) -> str:
    """Name the likely cause of a difference: the first line whose value may depend on the process."""
    tree = ast.parse(kernel.source)
    imported = {name: full for node in tree.body for name, full in imported_names(node).items()}
    found = [
        node.lineno for node in ast.walk(tree) if isinstance(node, ast.expr) and _unsettled(node, imported)
    ]
    if not found:
        return "it depends on random numbers without a seed, the order of a set, the time or the environment"
    line = kernel.source.splitlines()[min(found) - 1].strip()
    return (
        f"it may be line {min(found)} of the Python ({line}): give random numbers a seed, and sets an order"
    )


def _unsettled(node: ast.expr, imported: Mapping[str, str]) -> bool:
    """True for an expression whose value may differ from process to process."""
    if isinstance(node, ast.Set | ast.SetComp):
        return True
    if not isinstance(node, ast.Call):
        return False
    root, dot, rest = ast.unparse(node.func).partition(".")
    name = imported.get(root, root) + dot + rest
    if name.endswith(_GENERATORS) and node.args:
        return False
    return (name.startswith(_UNSETTLED) and root in imported) or name in _UNSETTLED_BUILTINS
