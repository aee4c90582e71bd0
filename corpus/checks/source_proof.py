"""The proof that a record's Python makes its programs, in any process, and that a user's file does."""

import ast
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from corpus.checks.errors import CheckError
from corpus.fresh_process import FreshProcessError
from corpus.lowering.afresh import Texts, lower_afresh, lower_file
from corpus.records.platforms import PLATFORMS
from corpus.stablehlo.program import Program
from corpus.stablehlo.textual_diff import first_difference
from kernels import Kernel
from kernels.inert import imported_names

# Two strings of a set have the same order in every second process: one other process misses half of the
# faults, six miss one in 64. For Python without sets and hashes, one is enough.
_HASH_SEEDS = 6
_HASHED = frozenset({"set", "frozenset", "hash"})
# Modules whose functions, and built-in functions that, give other results in another process.
_UNSETTLED = ("random.", "numpy.random.", "time.", "datetime.", "uuid.", "secrets.", "os.")
_UNSETTLED_BUILTINS = _HASHED | {"id"}
_GENERATORS = ("Random", "RandomState", "default_rng")  # With an argument, their seed.


def check_same_as_file(kernel: Kernel, programs: Sequence[Program], file: Path, code: str) -> None:
    """Raise CheckError unless the function of ``kernel`` in the user's ``file`` makes ``programs``, too.

    ``code`` defines the function where the file does not.
    """
    platforms = tuple(dict.fromkeys(program.platform for program in programs))
    try:
        texts = lower_file(kernel, platforms, file, code)
    except FreshProcessError as error:
        raise CheckError(f"the function of {file} fails: {error}") from error
    for name, difference in _differences(programs, texts):
        raise CheckError(
            f"{name}: the record's Python, which has the statements of {file} that the function uses, makes "
            f"another text than the whole file: {difference}; some statement that it leaves out changes it"
        )


def check_reproducible(kernel: Kernel, programs: Sequence[Program]) -> None:
    """Raise CheckError unless ``kernel`` makes ``programs`` in other processes, with other hash seeds."""
    platforms = tuple(dict.fromkeys(program.platform for program in programs))
    tree = ast.parse(kernel.source)
    try:
        for server in range(_HASH_SEEDS if _hashes(tree) else 1):
            for name, difference in _differences(programs, lower_afresh(kernel, platforms, server)):
                raise CheckError(
                    f"{name}: the Python makes another text in another process: {difference}; "
                    f"{_suspicion(kernel, tree)}"
                )
    except FreshProcessError as error:
        raise CheckError(
            f"the Python fails in another process, without the folder of its file: {error}"
        ) from error


def _differences(programs: Sequence[Program], texts: Texts) -> Iterator[tuple[str, str]]:
    """The name of each program whose text differs from that in ``texts``, and the first difference."""
    ours = {(program.direction, program.platform): program.text for program in programs}
    for direction, platform in {**ours, **texts}:
        one, other = (side.get((direction, platform)) for side in (ours, texts))
        name = f"{PLATFORMS[platform].field}, {direction}"
        if one is None or other is None:
            yield name, "one of them makes none"
        elif one != other:
            yield name, str(first_difference(one, other))


def _hashes(tree: ast.Module) -> bool:
    """True if the source makes sets or asks for hashes."""
    return any(
        isinstance(node, ast.Set | ast.SetComp) or (isinstance(node, ast.Name) and node.id in _HASHED)
        for node in ast.walk(tree)
    )


def _suspicion(kernel: Kernel, tree: ast.Module) -> str:
    """What may make the difference: the first line whose value depends on the process, if one does."""
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
    """True for an expression whose value may be another one in another process."""
    if isinstance(node, ast.Set | ast.SetComp):
        return True
    if not isinstance(node, ast.Call):
        return False
    root, dot, rest = ast.unparse(node.func).partition(".")
    name = imported.get(root, root) + dot + rest
    if name.endswith(_GENERATORS) and node.args:
        return False
    return (name.startswith(_UNSETTLED) and root in imported) or name in _UNSETTLED_BUILTINS
