"""What runs a kernel: the reference interpreter and XLA its text, JAX op by op its Python."""

import contextlib
import dataclasses
import functools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import export
from jax.extend.mlir import ir
from jax.extend.mlir.dialects import stablehlo
from jax.sharding import Mesh, NamedSharding, PartitionSpec

from corpus.execution.element_types import (
    ELEMENT_TYPES,
    PARTS,
    dense,
    elements,
    of_parts,
    parts_of,
    put_together,
    taken_apart,
    types_of_parts,
)
from corpus.execution.graph_partition import CALLS, in_stretches
from corpus.stablehlo.context import context, in_one_context, parse, passes
from corpus.stablehlo.custom_calls import KNOWN, targets, with_lapack
from corpus.stablehlo.inlining import end_of, inline, walk
from corpus.stablehlo.jax_compat import (
    INTERPRETER_CONVOLVES,
    LOWERS_CHLO_SCAN,
    QUICK_CPU_OPTIONS,
    XLA_TAKES_CHLO,
    bytecode_of,
    enable_x64,
    shaped,
    versions,
)

Arrays = Sequence[np.ndarray]
Run = Callable[[Arrays], list[np.ndarray]]
Evaluate = Callable[[Sequence[ir.Attribute]], Sequence[ir.Attribute]]

INTERPRETER, XLA, PYTHON = "interpreter", "xla-cpu", "python"

# An op that the interpreter does not know aborts the process, so only those that were seen to run
# are handed to it. On a convolution with negative padding it aborts all the same.
_INTERPRETED = frozenset(
    f"stablehlo.{name}"
    for name in """
    abs add and atan2 bitcast_convert broadcast_in_dim case cbrt ceil clamp compare complex
    composite concatenate constant convert cosine count_leading_zeros divide dot_general
    dynamic_slice dynamic_update_slice exponential exponential_minus_one floor gather
    get_dimension_size imag iota
    is_finite log log_plus_one logistic maximum minimum multiply negate not optimization_barrier or
    pad popcnt power real reduce reduce_precision reduce_window remainder reshape return reverse
    round_nearest_afz round_nearest_even rsqrt scatter select select_and_scatter shift_left
    shift_right_arithmetic shift_right_logical sign sine slice sort sqrt subtract tan tanh transpose
    while xor
    """.split()  # noqa: SIM905  # Readable, as a list of 70 quoted words is not.
) | {"builtin.module", "func.call", "func.func", "func.return"}
# Open shapes, on which it may abort, and what NumPy cannot read back from it.
_UNREADABLE = re.compile(r"tensor<[^>]*\?|[x<]f[48]\w+>")
# Empty tensors, on which only these were seen to run; a call's layout of a single number is written as one.
_EMPTY = re.compile(r"tensor<(?:\d+x)*0x(?!index>)")
_ON_EMPTY = frozenset(
    f"stablehlo.{name}"
    for name in """
    abs add and broadcast_in_dim compare concatenate constant convert exponential gather iota log_plus_one
    maximum minimum multiply negate pad reduce reshape scatter select slice subtract
    """.split()  # noqa: SIM905  # As above.
) | {"func.call", "func.return"}
# It rounds each partial sum to bf16, which costs a whole one in 50 from some 100 terms on.
_SUMS = frozenset({"stablehlo.dot_general", "stablehlo.reduce", "stablehlo.reduce_window"})
_MOST_BF16_TERMS = 128
# What runs a few times on a few elements is not worth LLVM's optimizing, which takes its time and gets
# some programs wrong: gradients of an associative_scan of maxima (jaxlib 0.10.2 and 0.12.0.1).
PLAINLY: dict[str, bool | int] = {"xla_backend_optimization_level": 0}


@dataclass(frozen=True)
class Target:
    """What XLA compiles for: one of JAX's platforms, with the compiler's options."""

    platform: str
    options: Mapping[str, bool | int] = field(default_factory=dict)

    def devices(self, count: int) -> list[jax.Device]:
        """The first ``count`` of its devices, or as many as there are."""
        return jax.devices(self.platform)[:count]


CPU = Target("cpu", PLAINLY)
OPTIMIZED = Target("cpu")  # As JAX compiles by default.
# Not for complex arithmetic, which it rounds differently: that may show in a record's gradient_error.
_QUICK = Target("cpu", {**PLAINLY, **QUICK_CPU_OPTIONS})

_PARTITIONS = re.compile(r"mhlo\.num_partitions = (\d+)")


def engine(text: str, parsed: ir.Module | None = None) -> tuple[str, Run]:
    """The name of the engine for ``text``, and a function that runs its @main.

    The interpreter where it can, XLA on the CPU elsewhere; calls that only a GPU has are LAPACK's here.
    ``parsed`` as for interpreter(). Raises ValueError where the text is not valid or neither can run it.
    """
    run = interpreter(text, parsed)
    return (XLA, xla(text)) if run is None else (INTERPRETER, run)


def interpreter(text: str, parsed: ir.Module | None = None) -> Run | None:
    """A function that runs the @main of ``text`` on the reference interpreter; None where that cannot.

    SciPy runs the ops that it does not know and corpus.execution.scipy_kernels does. ``parsed`` is the
    module of ``text``, where there is one already; it is spent then. Raises ValueError
    where the text is not valid.
    """
    given, text = text, with_lapack(text)
    module = parse(text) if parsed is None or text is not given else parsed
    if any(mark in text for mark in ("f8", "f4", "?")) and _UNREADABLE.search(text):  # Quick to find.
        return None
    if "chlo." in text:
        _decompose(module)
    named = _ops(module)
    convolutions = named.pop("stablehlo.convolution", ())
    if not named.keys() <= _INTERPRETED | CALLS or not all(map(_convolves, convolutions)):
        return None
    if "bf16>" in text and (convolutions or _sums_many(named)):
        return None
    if ("<0x" in text or "x0x" in text) and _EMPTY.search(text) and not _runs_on_empty(module, named):
        return None
    return _interpreter(module, named)


def xla(text: str, target: Target = CPU) -> Run:
    """A function that runs the @main of ``text``, compiled by XLA for ``target``.

    On the CPU, LAPACK stands in for what only a GPU has. Raises ValueError where it does not compile.
    """
    if unknown := sorted(targets(text) - KNOWN):
        raise ValueError(f"a custom call to {unknown[0]}, which is none of the known ones")
    on_cpu = target.platform == CPU.platform
    module = parse(with_lapack(text) if on_cpu else text)
    if "chlo.scan" in text and not LOWERS_CHLO_SCAN:
        raise ValueError(f"jaxlib {versions()['jaxlib']} does not run chlo.scan; from 0.11 on it does")
    # XLA on the CPU aborts the process on some scans (jaxlib 0.12.0.1), and before 0.10 is not handed chlo.
    if not XLA_TAKES_CHLO or (on_cpu and "chlo.scan" in text):
        _decompose(module)
        if "chlo.scan" in _ops(module):
            raise ValueError("no engine runs this form of chlo.scan")
    program = _exported(module, partitions(text), target.platform)
    return compiled(program, program.in_avals, target if target != CPU or "complex<" in text else _QUICK)


def python(function: Callable[..., Any], static: Mapping[str, Any], *, x64: bool) -> Run:
    """A function that runs ``function`` op by op: no jit, and control flow as Python's own."""

    def run(arrays: Arrays) -> list[np.ndarray]:
        cpu = jax.default_device(jax.devices("cpu")[0])
        with enable_x64(x64), cpu, in_one_context(), _compiling_quickly(), jax.disable_jit():
            outputs = function(*(jnp.asarray(array) for array in arrays), **static)
            return [np.asarray(leaf) for leaf in jax.tree.leaves(outputs)]

    return run


@contextlib.contextmanager
def _compiling_quickly() -> Iterator[None]:
    """Has JAX compile single ops as PLAINLY does texts."""
    former = jax.config.read("jax_disable_most_optimizations")  # type: ignore[no-untyped-call]  # JAX left it untyped.
    jax.config.update("jax_disable_most_optimizations", True)  # type: ignore[no-untyped-call]  # As above.
    try:
        yield
    finally:
        jax.config.update("jax_disable_most_optimizations", former)  # type: ignore[no-untyped-call]  # As above.


def _decompose(module: ir.Module) -> None:
    """Spells chlo ops out in StableHLO, by a pass of StableHLO's own, where it knows all there are."""
    with context(), contextlib.suppress(ir.MLIRError):
        passes("func.func(chlo-legalize-to-stablehlo)").run(module.operation)


def _ops(module: ir.Module) -> dict[str, list[ir.Operation]]:
    """The ops of ``module``, by name."""
    found: dict[str, list[ir.Operation]] = {}
    for op in walk(module.operation):
        found.setdefault(op.name, []).append(op)
    return found


def _convolves(op: ir.Operation) -> bool:
    padding: Any = ir.DenseIntElementsAttr(op.attributes["padding"]) if "padding" in op.attributes else ()
    return INTERPRETER_CONVOLVES and all(count >= 0 for count in padding)


def _sums_many(named: Mapping[str, Sequence[ir.Operation]]) -> bool:
    """Whether an op may sum more numbers in bf16 than _MOST_BF16_TERMS."""
    for name in _SUMS & named.keys():
        for op in named[name]:
            kind = ir.RankedTensorType(op.operands[0].type)
            if str(kind.element_type) == "bf16" and np.prod(kind.shape) > _MOST_BF16_TERMS:
                return True
    return False


def _runs_on_empty(module: ir.Module, named: Mapping[str, Sequence[ir.Operation]]) -> bool:
    """Whether nothing but _ON_EMPTY takes or gives empty tensors, the program itself neither."""
    others = [op for name, ops in named.items() if name not in _ON_EMPTY for op in ops]
    types = [value.type for op in others for value in (*op.operands, *op.results)]
    main = _main(module).type
    return not any(_EMPTY.match(str(kind)) for kind in (*types, *main.inputs, *main.results))


def _interpreter(module: ir.Module, named: Mapping[str, Sequence[ir.Operation]]) -> Run | None:
    _copy_operands(named.get("stablehlo.scatter", ()))
    gives = elements(_main(module).type.results)
    _in_parts(module)
    types = [ir.RankedTensorType(kind) for kind in _main(module).type.inputs]
    evaluate = _evaluator(module) if CALLS.isdisjoint(named) else _with_calls(module)
    if evaluate is None:
        return None

    def run(arrays: Arrays) -> list[np.ndarray]:
        with module.context, ir.Location.unknown():
            parts = [part for array in arrays for part in taken_apart(array)]
            attributes = [dense(part, kind) for part, kind in zip(parts, types, strict=True)]
            results = (np.array(result) for result in evaluate(attributes))
            return [put_together(element, results) for element in gives]

    return run


def _evaluator(module: ir.Module) -> Evaluate:
    return functools.partial(stablehlo.eval_module, module)


def _with_calls(module: ir.Module) -> Evaluate | None:
    """What evaluates a module with CALLS, where that can be."""
    with module.context, ir.Location.unknown():
        inline(module)
        if len(module.body.operations) != 1:  # What is left is part of another op, such as a composite.
            return None
        return in_stretches(_main(module).operation)


def _in_parts(module: ir.Module) -> None:
    """Has the module's @main take and give PARTS."""
    main = _main(module)
    block = main.entry_block
    if PARTS.keys().isdisjoint(elements([*main.type.inputs, *main.type.results])):
        return
    with module.context, ir.Location.unknown():
        arguments = list(block.arguments)
        with ir.InsertionPoint.at_block_begin(block):
            for argument in arguments:
                kind = ir.RankedTensorType(argument.type)
                parts = [block.add_argument(part, ir.Location.unknown()) for part in types_of_parts(kind)]
                argument.replace_all_uses_with(of_parts(kind, parts))
        for _ in arguments:
            block.erase_argument(0)
        end = end_of(block)
        with ir.InsertionPoint(end):
            given = [part for value in end.operands for part in parts_of(value)]
            ir.Operation.create("func.return", operands=given)
        end.erase()
        takes = [argument.type for argument in block.arguments]
        made = ir.FunctionType.get(takes, [value.type for value in given])
        main.attributes["function_type"] = ir.TypeAttr.get(made)
        for noted in {"arg_attrs", "res_attrs"} & set(main.attributes):
            del main.attributes[noted]


def _copy_operands(scatters: Sequence[ir.Operation]) -> None:
    """Lets every scatter write into a copy: in jaxlib 0.10.2 the interpreter's writes into its operand.

    Whatever else used that operand then read the wrong values.
    """
    with context(), ir.Location.unknown():
        for op in scatters:
            for position in range(len(op.operands) // 2):  # Operands, one array of indices, updates.
                operand = op.operands[position]
                with ir.InsertionPoint(op):
                    op.operands[position] = stablehlo.convert(operand.type, operand)


def exported(text: str, platform: str) -> export.Exported:
    """``text`` as what jax.export gives for ``platform``. Raises ValueError where it is not valid."""
    return _exported(parse(text), partitions(text), platform)


def _exported(module: ir.Module, count: int, platform: str) -> export.Exported:
    """``module`` for ``count`` devices of ``platform``, in the frame that a function of its type gives."""
    kind = _main(module).type
    with enable_x64(True), in_one_context():
        takes, gives = _specs(kind.inputs), _specs(kind.results)
        empty = _on_devices(count)(
            lambda *_: [jnp.zeros(spec.shape, spec.dtype) for spec in gives], keep_unused=True
        )
        frame = export.export(empty, platforms=[platform])(*takes)
    return dataclasses.replace(frame, mlir_module_serialized=bytecode_of(module))


def compiled(program: export.Exported, arguments: Iterable[Any], target: Target = CPU) -> Run:
    """A function that calls ``program`` with arrays as ``arguments``, compiled by XLA for ``target``.

    Raises ValueError where it does not compile.
    """
    takes = [shaped(argument.shape, argument.dtype.name) for argument in arguments]
    with enable_x64(True), in_one_context():
        try:
            call = _on_devices(program.nr_devices, target)(program.call)
            executable = call.trace(*takes).lower().compile(dict(target.options))
        except jax.errors.JaxRuntimeError as error:
            reason = str(error).partition("\n")[0]
            if target.platform != CPU.platform:
                raise ValueError(f"XLA for {target.platform}: {reason}") from error
            raise ValueError(f"neither engine runs the text; XLA on the CPU: {reason}") from error

    def run(arrays: Arrays) -> list[np.ndarray]:
        with enable_x64(True):
            return [np.asarray(result) for result in jax.tree.leaves(executable(*arrays))]

    return run


def _on_devices(count: int, target: Target = CPU) -> Callable[..., Any]:
    """jax.jit for ``count`` devices of the target, also where JAX would rather have others."""
    everywhere = replicated(target.devices(count))
    return functools.partial(jax.jit, in_shardings=everywhere, out_shardings=everywhere)


def replicated(devices: Sequence[jax.Device]) -> NamedSharding:
    """The same arrays on each of ``devices``."""
    nothing_split = PartitionSpec()  # type: ignore[no-untyped-call]  # JAX left it untyped.
    return NamedSharding(Mesh(devices, ("device",)), nothing_split)


def partitions(text: str) -> int:
    """The number of devices that ``text`` is for."""
    found = _PARTITIONS.search(text)
    return int(found[1]) if found else 1


def unused_arguments(module: ir.Module) -> frozenset[int]:
    """The positions of the arguments that nothing in the module's @main takes."""
    return frozenset(at for at, argument in enumerate(_main(module).arguments) if not list(argument.uses))


def _main(module: ir.Module) -> Any:
    return ir.SymbolTable(module.operation)["main"]


def _specs(types: Sequence[ir.Type]) -> list[jax.ShapeDtypeStruct]:
    tensors = [ir.RankedTensorType(kind) for kind in types]
    if not all(tensor.has_static_shape for tensor in tensors):
        raise ValueError("its shapes are left open")
    return [shaped(tensor.shape, ELEMENT_TYPES[str(tensor.element_type)]) for tensor in tensors]
