"""Lower kernels to StableHLO: one trace a direction, one lowering for all platforms, without a device."""

import functools
import operator
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import jax
import jax.numpy as jnp
import numpy as np
from jax import export

from corpus.lowering.loading import file_of, load
from corpus.lowering.multiplatform import exported_texts, texts
from corpus.lowering.trace_contents import callback, refusal
from corpus.records.schema import GRADIENT, NO_REVERSE_RULE
from corpus.records.sections import Direction
from corpus.stablehlo.configuration import settings_of
from corpus.stablehlo.jax_compat import as_array, caches_are_nearly_full, shaped
from corpus.stablehlo.locations import split
from corpus.stablehlo.program import Program, taken
from kernels import Input, Kernel

T = TypeVar("T")
_Traced = tuple[Any, Any]  # A function, jitted, and its trace.
_TOKEN = "!stablehlo.token"  # The type of what gives effects an order.


@dataclass(frozen=True)
class Lowering:
    """The programs of a kernel, forward ones first, as JAX lowers it.

    ``backward`` says what the backward ones are, or why there is none: a record's field.
    """

    programs: tuple[Program, ...]
    backward: str

    def only(self, platforms: Container[str]) -> "Lowering":
        """The same lowering with only the programs for ``platforms``."""
        return replace(self, programs=tuple(each for each in self.programs if each.platform in platforms))


def total(outputs: Any) -> jax.Array:
    """Return the sum of all elements of the inexact outputs (their real parts), as jax.grad needs one.

    Sums of 8-bit floats, which JAX does not promote, are added to those of other dtypes as f32.
    """
    leaves = [jnp.asarray(leaf) for leaf in jax.tree.leaves(outputs)]
    sums = [jnp.sum(leaf.real) for leaf in leaves if jnp.issubdtype(leaf.dtype, jnp.inexact)]
    if len({each.dtype for each in sums}) > 1:
        sums = [each.astype(jnp.float32) if each.dtype.itemsize == 1 else each for each in sums]
    with jax.numpy_dtype_promotion("standard"):
        return functools.reduce(operator.add, sums)


def as_in_a_new_process(lower: Callable[[], T]) -> T:
    """Return the result of ``lower``, unaffected by all that this process has lowered before.

    Where JAX has dropped a function from its caches that it has kept inside another, a program that calls
    both contains the function twice, and others in it have other names. Nothing is dropped before a cache is
    full.
    """
    found = lower()
    if caches_are_nearly_full():
        jax.clear_caches()  # type: ignore[no-untyped-call]  # JAX left it untyped.
        found = lower()
    return found


def lower(
    function: Callable[..., Any],
    kernel: Kernel,
    platforms: Sequence[str],
    *,
    cross_check: bool = False,
    located: bool = False,
    alone: bool = False,
) -> Lowering:
    """Lower ``function``, that of ``kernel``, forward and backward, for every platform.

    A program is lowered once for all platforms, into a shared MLIR context. The platforms whose text cannot
    be derived from that are lowered one by one, with ``alone`` all of them. ``cross_check`` lowers it for
    each platform alone as well, as JAX does by default, and raises AssertionError if a text differs.
    ``located`` programs know where their ops come from.

    The texts are those of jax.jit, which drops the inputs that no output depends on. Raises ValueError for a
    function without outputs or with ordered callbacks into Python, CallbackError for others, and whatever
    tracing and lowering raise.
    """
    static = dict(kernel.static)

    def lowered() -> Lowering:
        specs = _specs(kernel.inputs)
        open_shapes = any(value.symbolic for value in kernel.inputs)
        programs: list[Program] = []
        directions, backward = _directions(function, kernel, specs)
        for direction, (jitted, traced) in directions.items():
            _check_callback(kernel, traced, platforms)
            found = (
                exported_texts(jitted, specs, static, platforms, located)
                if open_shapes
                else texts(traced, platforms, cross_check=cross_check, alone=alone, located=located)
            )
            if _TOKEN in found.by_platform.get("cpu", ""):
                raise ValueError(
                    f"{kernel.name} calls back into Python in an order, so that its text takes a token, "
                    "which is no array: leave out ordered=True"
                )
            inputs = taken(found.inputs, len(kernel.inputs))
            for name, text in found.by_platform.items():
                plain, places = split(text, file_of(kernel)) if located else (text, None)
                programs.append(Program(direction, name, plain, inputs, places))
        return Lowering(tuple(programs), backward)

    with settings_of(kernel):
        return as_in_a_new_process(lowered)


class CallbackError(ValueError):
    """A function that calls back into Python cannot be lowered for a platform that is not present."""


def _check_callback(kernel: Kernel, traced: Any, platforms: Sequence[str]) -> None:
    """Raise CallbackError for a function that calls back into Python, unless it is for the CPU alone."""
    if set(platforms) != {"cpu"} and (name := callback(traced)) is not None:
        raise CallbackError(
            f"{kernel.name} calls back into Python ({name}), which JAX lowers for a platform that it has "
            "here alone: lower it for the CPU, with --device=cpu of pytest"
        )


def compiled(
    function: Callable[..., Any], kernel: Kernel, program: Program
) -> Callable[[Sequence[np.ndarray]], list[np.ndarray]]:
    """JAX's own executable of ``function`` for the CPU, which holds the Python functions that it calls back.

    It is that of ``kernel``, or one made of it. The text of ``program``, which must be the same, has the
    number of each Python function in the program alone. Raises ValueError where it is another.
    """
    with settings_of(kernel):
        directions, _ = _directions(function, kernel, _specs(kernel.inputs))
        _, traced = directions[program.direction]
        lowered = traced.lower(lowering_platforms=("cpu",))
        if lowered.as_text() != program.text:
            raise ValueError("it calls back into Python, and is not the text that its Python makes here")
        executable = lowered.compile()

    def run(inputs: Sequence[np.ndarray]) -> list[np.ndarray]:
        with settings_of(kernel):
            return [as_array(each) for each in jax.tree.leaves(executable(*map(jnp.asarray, inputs)))]

    return run


def lowering_of(
    kernel: Kernel, platforms: Sequence[str], *, cross_check: bool = False, located: bool = False
) -> Lowering:
    """Lower ``kernel``, forward and backward, for every platform; the options are those of lower()."""
    return lower(load(kernel), kernel, platforms, cross_check=cross_check, located=located)


def lower_kernel(kernel: Kernel, platforms: Sequence[str]) -> tuple[Program, ...]:
    """Lower ``kernel``: its forward and backward programs for every platform, forward first."""
    return lowering_of(kernel, platforms).programs


def lower_on(kernel: Kernel, platform: str) -> dict[Direction, str]:
    """Return the texts that JAX lowers ``kernel`` to with the first device of ``platform`` as the default.

    That is what jax.jit gives there, without naming a platform; jax.export, for open shapes, always names it.
    """
    static = dict(kernel.static)

    def lowered() -> dict[Direction, str]:
        specs = _specs(kernel.inputs)
        directions, _ = _directions(load(kernel), kernel, specs)
        if any(value.symbolic for value in kernel.inputs):
            return {
                name: exported_texts(jitted, specs, static, [platform], False).by_platform[platform]
                for name, (jitted, _) in directions.items()
            }
        return {name: traced.lower().as_text() for name, (_, traced) in directions.items()}

    with settings_of(kernel), jax.default_device(jax.devices(platform)[0]):
        return as_in_a_new_process(lowered)


def export_for_cpu(kernel: Kernel, direction: Direction) -> export.Exported:
    """Export a direction of ``kernel`` for the CPU."""
    static = dict(kernel.static)

    def exported() -> export.Exported:
        specs = _specs(kernel.inputs)
        directions, _ = _directions(load(kernel), kernel, specs)
        jitted, _ = directions[direction]
        return export.export(jitted, platforms=["cpu"])(*specs, **static)

    with settings_of(kernel):
        return as_in_a_new_process(exported)


def traced(kernel: Kernel) -> dict[Direction, Any]:
    """Trace each direction of ``kernel`` with the inputs' own shapes, none of them left open."""
    with settings_of(kernel):
        specs = [shaped(value.shape, value.dtype) for value in kernel.inputs]
        directions, _ = _directions(load(kernel), kernel, specs)
        return {name: traced for name, (_, traced) in directions.items()}


def trace_forward(function: Callable[..., Any], kernel: Kernel) -> Any:
    """Trace ``function``, that of ``kernel``, with the inputs' shapes."""
    with settings_of(kernel):
        _, found = _forward(function, kernel, _specs(kernel.inputs))
    return found


def _specs(inputs: Sequence[Input]) -> Sequence[Any]:
    fixed = [shaped(value.shape, value.dtype) for value in inputs]
    if not any(value.symbolic for value in inputs):
        return fixed
    specs: Sequence[Any] = export.symbolic_args_specs(fixed, [value.symbolic or None for value in inputs])
    return specs


def _directions(
    function: Callable[..., Any], kernel: Kernel, specs: Sequence[Any]
) -> tuple[Mapping[Direction, _Traced], str]:
    """The directions that there are programs of, and what is said of the backward one, as in Lowering."""
    forward = _forward(function, kernel, specs)
    try:
        backward = _backward(function, kernel, specs, forward[1].out_info)
    except _NoGradientError as reason:
        return {"forward": forward}, f"none: {reason}"
    return {"forward": forward, "backward": backward}, GRADIENT


def _forward(function: Callable[..., Any], kernel: Kernel, specs: Sequence[Any]) -> _Traced:
    static = dict(kernel.static)
    jitted = jax.jit(function, static_argnames=tuple(static))
    found = jitted.trace(*specs, **static)
    if not jax.tree.leaves(found.out_info):
        raise ValueError(f"{kernel.name} returns no array")
    return jitted, found


class _NoGradientError(Exception):
    """A function has no gradient; the message is the reason, in one line."""


def _backward(function: Callable[..., Any], kernel: Kernel, specs: Sequence[Any], outputs: Any) -> _Traced:
    """The gradient of ``function``, whose outputs are like ``outputs``. Raises _NoGradientError."""
    if not kernel.argnums:
        raise _NoGradientError("no input chosen" if kernel.inexact else "no inexact input")
    if not any(jnp.issubdtype(leaf.dtype, jnp.inexact) for leaf in jax.tree.leaves(outputs)):
        raise _NoGradientError("no inexact output")
    static = dict(kernel.static)
    jitted = jax.jit(gradient(function, kernel), static_argnames=tuple(static))
    try:
        return jitted, jitted.trace(*specs, **static)
    # JAX refuses to differentiate by one of these; any other error is raised again.
    except (ValueError, NotImplementedError) as error:
        if (reason := refusal(error)) is None:
            raise
        raise _NoGradientError(f"{NO_REVERSE_RULE}: {reason}") from error


def gradient(function: Callable[..., Any], kernel: Kernel) -> Callable[..., Any]:
    """The gradient of the sum of ``function``'s inexact outputs with respect to the kernel's argnums."""

    def loss(*arguments: jax.Array, **keywords: Any) -> jax.Array:
        return total(function(*arguments, **keywords))

    return jax.grad(loss, argnums=kernel.argnums)
