"""The part of a record that can be made again with this JAX and the installed compilers."""

from dataclasses import dataclass
from importlib.metadata import version

from corpus.codegen.gpu_specs import DEFAULT_TARGET, GPUS
from corpus.codegen.xla_compilers import CODE_FIELDS, Compiler, CompilerError, compilers
from corpus.records.schema import NO_REVERSE_RULE, Record

# Lowering and MLIR's passes, which make the form that the fingerprint is of, depend on the version.
_VERSION_FIELDS = ("jax_version", "jaxlib_version", "stablehlo_version", "fingerprint")


@dataclass(frozen=True)
class Scope:
    """The part of a record that can be made again here; ``same_version`` where JAX can lower it again.

    ``compilers`` are those that made its code; ``skipped`` the names of the fields that are not compared,
    and ``reason`` says why.
    """

    same_version: bool
    compilers: list[Compiler]
    skipped: frozenset[str]
    reason: str | None


def scope_of(record: Record, *, sandboxed: bool) -> Scope:
    """The scope of ``record`` under this JAX, with the compilers that are installed and run in a sandbox."""
    theirs = f"JAX {record.jax_version} (jaxlib {record.jaxlib_version})"
    ours = f"JAX {version('jax')} (jaxlib {version('jaxlib')})"
    if theirs != ours:
        skipped = frozenset(_VERSION_FIELDS).union(*CODE_FIELDS.values())
        if record.backward.startswith(
            f"none: {NO_REVERSE_RULE}"
        ):  # As JAX puts it, and as long as it has none.
            skipped |= {"backward"}
        return Scope(False, [], skipped, f"lowered by {theirs}, this is {ours}")
    available: list[Compiler] = []
    missing: dict[str, str] = {}
    targets = {gpu.name: target for target, gpu in GPUS.items()}
    for platform in CODE_FIELDS:
        if (described := getattr(record, f"{platform}_compiler")) is None:
            continue
        if sandboxed and platform == "cuda":
            missing[platform] = "XLA compiles for CUDA with ptxas, a program, and the sandbox starts none"
            continue
        try:
            (compiler,) = compilers([platform], targets.get(described.get("target", ""), DEFAULT_TARGET))
            same = compiler.described() == described
        except CompilerError:
            same = False
        if same:
            available.append(compiler)
        else:
            missing[platform] = f"{platform}'s code is that of {' for '.join(described.values())}, not here"
    skipped = frozenset[str]().union(*(CODE_FIELDS[platform] for platform in missing))
    return Scope(True, available, skipped, "; ".join(missing.values()) or None)
