"""Execution by XLA, which compiles a program for the CPU or another platform of JAX."""

import dataclasses
import functools
import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import export
from jax.extend.mlir import ir
from jax.sharding import Mesh, NamedSharding, PartitionSpec

from corpus.execution.element_types import ELEMENT_TYPES
from corpus.execution.reference_interpreter import decompose_chlo, ops_by_name
from corpus.execution.runs import Arrays, Run, of_inputs
from corpus.stablehlo.context import in_one_context
from corpus.stablehlo.custom_calls import DEVICE_ONLY, KNOWN, use_lapack
from corpus.stablehlo.jax_compat import (
    LARGE_CPU_OPTIONS,
    LOWERS_CHLO_SCAN,
    QUICK_CPU_OPTIONS,
    XLA_TAKES_CHLO,
    bytecode_of,
    enable_x64,
    shaped,
    versions,
)
from corpus.stablehlo.operations import main_of, name_of
from corpus.stablehlo.program import Program
from kernels import Input

# A program that runs a few times on a few elements is not worth LLVM's optimizing, which takes time and gets
# some programs wrong: gradients of an associative_scan of maxima (jaxlib 0.10.2 and 0.12.0.1).
PLAINLY: dict[str, bool | int | str] = {"xla_backend_optimization_level": 0}


@dataclass(frozen=True)
class Target:
    """A target of XLA: one of JAX's platforms, with options of the compiler."""

    platform: str
    options: Mapping[str, bool | int | str] = field(default_factory=dict)

    def devices(self, count: int) -> list[jax.Device]:
        """The first ``count`` of the target's devices, or as many as it has."""
        return jax.devices(self.platform)[:count]


CPU = Target("cpu", PLAINLY)
OPTIMIZED = Target("cpu")  # As JAX compiles by default.
# Not for complex arithmetic, which it rounds differently: that may show in a record's gradient_error.
_QUICK = Target("cpu", {**PLAINLY, **QUICK_CPU_OPTIONS})
MANY_OPS = 500  # From here on compiling takes a second or more, and other options are the quick ones.
_LARGE = Target("cpu", {**PLAINLY, **LARGE_CPU_OPTIONS})


def xla(program: Program, target: Target = CPU) -> Run:
    """Return a function that runs ``program``, compiled by XLA for ``target``.

    On the CPU, LAPACK stands in for what only a GPU has. Raises ValueError where it does not compile.
    """
    return of_inputs(program, run_of(executable(program, _quick(program) if target == CPU else target)))


def executable(program: Program, target: Target) -> jax.stages.Compiled:
    """``program``, compiled by XLA for ``target``. Raises ValueError where it does not compile."""
    module = program.module()
    if unknown := sorted(program.custom_call_targets - KNOWN):
        raise ValueError(f"a custom call to {unknown[0]}, which is none of the known ones")
    on_cpu, scans = target.platform == CPU.platform, "chlo.scan" in program.ops
    if on_cpu and program.custom_call_targets & DEVICE_ONLY:
        use_lapack(module)
    if scans and not LOWERS_CHLO_SCAN:
        raise ValueError(f"jaxlib {versions()['jaxlib']} does not run chlo.scan; from 0.11 on it does")
    # XLA on the CPU aborts the process on some scans (jaxlib 0.12.0.1), and before 0.10 is not handed chlo.
    if not XLA_TAKES_CHLO or (on_cpu and scans):
        decompose_chlo(module)
        if "chlo.scan" in ops_by_name(module):
            raise ValueError("no engine runs this form of chlo.scan")
    exported_program = _exported(module, program.partitions, target.platform)
    return _compiled(exported_program, exported_program.in_avals, target)


def _quick(program: Program) -> Target:
    """Return CPU with the options under which ``program`` compiles quickest."""
    if program.contents.op_counts.total() >= MANY_OPS:
        return _LARGE if program.direction == "backward" else _QUICK
    is_complex = any(element.startswith("complex<") for element in program.contents.element_types)
    return CPU if is_complex else _QUICK


def exported(program: Program, platform: str) -> export.Exported:
    """Wrap ``program`` as jax.export would for ``platform``. Raises ValueError where it is not valid."""
    return _exported(program.module(), program.partitions, platform)


def _exported(module: ir.Module, count: int, platform: str) -> export.Exported:
    """Wrap ``module`` for ``count`` devices of ``platform``.

    The wrapper is that of an empty function of the same type, for JAX has no public way to make one.
    """
    on_devices = _on_devices(count)
    main = main_of(module)
    if name_of(main) != "main":
        raise ValueError(f"its public function is @{name_of(main)}, not @main")
    kind = ir.FunctionType(ir.TypeAttr(main.attributes["function_type"]).value)
    with enable_x64(True), in_one_context():
        takes, gives = _specs(kind.inputs), _specs(kind.results)
        empty = on_devices(lambda *_: [jnp.zeros(spec.shape, spec.dtype) for spec in gives], keep_unused=True)
        frame = export.export(empty, platforms=[platform])(*takes)
    return dataclasses.replace(frame, mlir_module_serialized=bytecode_of(module))


def results_of(program: Program) -> list[jax.ShapeDtypeStruct]:
    """The shapes and dtypes of the results of ``program``. Raises ValueError where one is left open."""
    kind = ir.FunctionType(ir.TypeAttr(main_of(program.module()).attributes["function_type"]).value)
    return _specs(kind.results)


def compiled(program: export.Exported, arguments: Iterable[Any], target: Target = CPU) -> Run:
    """Return a function that calls ``program`` with arrays as ``arguments``, compiled by XLA for ``target``.

    Raises ValueError where it does not compile.
    """
    return run_of(_compiled(program, arguments, target))


def _compiled(program: export.Exported, arguments: Iterable[Any], target: Target) -> jax.stages.Compiled:
    takes = [shaped(argument.shape, argument.dtype.name) for argument in arguments]
    with enable_x64(True), in_one_context():
        try:
            call = _on_devices(program.nr_devices, target)(program.call)
            found: jax.stages.Compiled = call.trace(*takes).lower().compile(dict(target.options))
        except jax.errors.JaxRuntimeError as error:
            reason = str(error).partition("\n")[0]
            if target.platform != CPU.platform:
                raise ValueError(f"XLA for {target.platform}: {reason}") from error
            raise ValueError(f"neither engine runs the text; XLA on the CPU: {reason}") from error
    return found


def run_of(executable: jax.stages.Compiled) -> Run:
    """A function that runs ``executable`` with arrays as its arguments."""

    def run(arrays: Arrays) -> list[np.ndarray]:
        with enable_x64(True):
            return [np.asarray(result) for result in jax.tree.leaves(executable(*arrays))]

    return run


def compile_exported(
    program: export.Exported,
    name: str,
    inputs: Sequence[Input],
    devices: Sequence[jax.Device],
    options: Mapping[str, str],
) -> jax.stages.Compiled:
    """Compile ``program`` for ``devices``, which may be descriptions, and arrays like ``inputs``.

    JAX calls the compiled module ``name`` and its parameters as the inputs. Raises JaxRuntimeError.
    """

    exported_call: Callable[..., Any] = program.call

    def call(*arguments: jax.Array) -> Any:
        return exported_call(*arguments)

    call.__name__ = name
    call.__signature__ = inspect.Signature(  # type: ignore[attr-defined]  # Which inspect.signature() asks for.
        [inspect.Parameter(value.name, inspect.Parameter.POSITIONAL_ONLY) for value in inputs]
    )
    everywhere = replicated(devices)
    takes = [shaped(value.shape, value.dtype) for value in inputs]
    with enable_x64(True):
        jitted = jax.jit(call, in_shardings=everywhere, out_shardings=everywhere)
        executable: jax.stages.Compiled = jitted.trace(*takes).lower().compile(dict(options))
    return executable


def _on_devices(count: int, target: Target = CPU) -> Callable[..., Any]:
    """Return jax.jit for ``count`` devices of the target, whichever device is JAX's default."""
    everywhere = replicated(target.devices(count))
    return functools.partial(jax.jit, in_shardings=everywhere, out_shardings=everywhere)


def replicated(devices: Sequence[jax.Device]) -> NamedSharding:
    """Return a sharding that has whole arrays on each of ``devices``."""
    nothing_split = PartitionSpec()  # type: ignore[no-untyped-call]  # JAX left it untyped.
    return NamedSharding(Mesh(devices, ("device",)), nothing_split)


def _specs(types: Sequence[ir.Type]) -> list[jax.ShapeDtypeStruct]:
    tensors = [ir.RankedTensorType(kind) for kind in types]
    if not all(tensor.has_static_shape for tensor in tensors):
        raise ValueError("its shapes are left open")
    if unknown := {str(tensor.element_type) for tensor in tensors} - ELEMENT_TYPES.keys():
        raise ValueError(f"NumPy has no arrays of {min(unknown)}")
    return [shaped(tensor.shape, ELEMENT_TYPES[str(tensor.element_type)]) for tensor in tensors]
