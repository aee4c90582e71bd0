"""Lower kernels to StableHLO: one trace a direction, one lowering for all platforms, without a device."""

import functools
import operator
from collections.abc import Callable, Iterator, Sequence
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
from corpus.stablehlo.jax_compat import caches_are_nearly_full, shaped
from corpus.stablehlo.locations import split
from corpus.stablehlo.program import Program, taken
from kernels import Input, Kernel

T = TypeVar("T")
_TOKEN = "!stablehlo.token"  # The type of what gives effects an order.


def total(outputs: Any) -> jax.Array:
    """Return the sum of all elements of the inexact outputs (their real parts), as jax.grad needs one."""
    leaves = [jnp.asarray(leaf) for leaf in jax.tree.leaves(outputs)]
    sums = [jnp.sum(leaf.real) for leaf in leaves if jnp.issubdtype(leaf.dtype, jnp.inexact)]
    return functools.reduce(operator.add, sums)


def _has_inexact(outputs: Any) -> bool:
    return any(jnp.issubdtype(leaf.dtype, jnp.inexact) for leaf in jax.tree.leaves(outputs))


def as_in_a_new_process(lower: Callable[[], T]) -> T:
    """Return what ``lower`` gives, whatever this process has lowered before.

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
) -> tuple[Program, ...]:
    """Forward and backward programs of ``function``, that of ``kernel``, for every platform, forward first.

    A program is lowered once for all platforms, into a shared MLIR context, where the text of each platform
    can be derived from that; otherwise, or with ``alone``, once for each. ``cross_check`` lowers it for each
    platform alone as well, as JAX does by default, and raises AssertionError if a text differs. ``located``
    programs know where their ops come from.

    The texts are those of jax.jit, which drops the inputs that no output depends on. There is no backward
    program where reason_without_gradient() gives a reason. Raises ValueError for a function without outputs
    or with ordered callbacks into Python, CallbackError for others, and whatever tracing and lowering raise.
    """
    static = dict(kernel.static)

    def lowered() -> tuple[Program, ...]:
        specs = _specs(kernel.inputs)
        open_shapes = any(value.symbolic for value in kernel.inputs)
        programs: list[Program] = []
        for direction, jitted, traced in _directions(function, kernel, specs):
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
        return tuple(programs)

    with settings_of(kernel):
        return as_in_a_new_process(lowered)


class CallbackError(ValueError):
    """A function that calls back into Python was to be lowered for a platform that is not here."""


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
        directions = _directions(function, kernel, _specs(kernel.inputs))
        traced = next(found for direction, _, found in directions if direction == program.direction)
        lowered = traced.lower(lowering_platforms=("cpu",))
        if lowered.as_text() != program.text:
            raise ValueError("it calls back into Python, and is not the text that its Python makes here")
        executable = lowered.compile()

    def run(inputs: Sequence[np.ndarray]) -> list[np.ndarray]:
        with settings_of(kernel):
            return [np.asarray(each) for each in jax.tree.leaves(executable(*map(jnp.asarray, inputs)))]

    return run


def lower_kernel(
    kernel: Kernel, platforms: Sequence[str], *, cross_check: bool = False, located: bool = False
) -> tuple[Program, ...]:
    """Forward and backward programs of ``kernel`` for every platform; the options are those of lower()."""
    return lower(load(kernel), kernel, platforms, cross_check=cross_check, located=located)


def lower_on(kernel: Kernel, platform: str) -> dict[Direction, str]:
    """Return the texts that JAX lowers ``kernel`` to with the first device of ``platform`` as the default.

    That is what jax.jit gives there, without naming a platform; jax.export, for open shapes, always names it.
    """
    static = dict(kernel.static)

    def lowered() -> dict[Direction, str]:
        specs = _specs(kernel.inputs)
        directions = _directions(load(kernel), kernel, specs)
        if any(value.symbolic for value in kernel.inputs):
            return {
                name: exported_texts(jitted, specs, static, [platform], False).by_platform[platform]
                for name, jitted, _ in directions
            }
        return {name: traced.lower().as_text() for name, _, traced in directions}

    with settings_of(kernel), jax.default_device(jax.devices(platform)[0]):
        return as_in_a_new_process(lowered)


def export_for_cpu(kernel: Kernel, direction: Direction) -> export.Exported:
    """Export a direction of ``kernel`` for the CPU."""
    static = dict(kernel.static)

    def exported() -> export.Exported:
        specs = _specs(kernel.inputs)
        found = {name: jitted for name, jitted, _ in _directions(load(kernel), kernel, specs)}
        return export.export(found[direction], platforms=["cpu"])(*specs, **static)

    with settings_of(kernel):
        return as_in_a_new_process(exported)


def traced(kernel: Kernel) -> dict[Direction, Any]:
    """Trace each direction of ``kernel`` with the inputs' own shapes, none of them left open."""
    with settings_of(kernel):
        specs = [shaped(value.shape, value.dtype) for value in kernel.inputs]
        found = _directions(load(kernel), kernel, specs)
        return {name: traced for name, _, traced in found}


def trace_forward(function: Callable[..., Any], kernel: Kernel) -> Any:
    """Trace ``function``, that of ``kernel``, with the inputs' shapes."""
    with settings_of(kernel):
        _, _, found = next(_directions(function, kernel, _specs(kernel.inputs)))
    return found


def _specs(inputs: Sequence[Input]) -> Sequence[Any]:
    fixed = [shaped(value.shape, value.dtype) for value in inputs]
    if not any(value.symbolic for value in inputs):
        return fixed
    specs: Sequence[Any] = export.symbolic_args_specs(fixed, [value.symbolic or None for value in inputs])
    return specs


def _directions(
    function: Callable[..., Any], kernel: Kernel, specs: Sequence[Any]
) -> Iterator[tuple[Direction, Any, Any]]:
    """The forward direction and, for a differentiable kernel, the backward one: each jitted and traced."""
    static = dict(kernel.static)
    forward = jax.jit(function, static_argnames=tuple(static))
    traced = forward.trace(*specs, **static)
    if not jax.tree.leaves(traced.out_info):
        raise ValueError(f"{kernel.name} returns no array")
    yield "forward", forward, traced
    if not kernel.argnums or not _has_inexact(traced.out_info):
        return
    backward = jax.jit(gradient(function, kernel), static_argnames=tuple(static))
    try:
        traced = backward.trace(*specs, **static)
    # JAX refuses to differentiate by one of these; any other error is raised again.
    except (ValueError, NotImplementedError) as error:
        if refusal(error) is None:
            raise
        return
    yield "backward", backward, traced


def gradient(function: Callable[..., Any], kernel: Kernel) -> Callable[..., Any]:
    """The gradient of the sum of ``function``'s inexact outputs with respect to the kernel's argnums."""

    def loss(*arguments: jax.Array, **keywords: Any) -> jax.Array:
        return total(function(*arguments, **keywords))

    return jax.grad(loss, argnums=kernel.argnums)


def said_of_backward(kernel: Kernel, programs: Sequence[Program]) -> str:
    """Say what the backward ones of ``programs`` are, or why there is none: a record's field ``backward``."""
    if any(program.direction == "backward" for program in programs):
        return GRADIENT
    return f"none: {reason_without_gradient(load(kernel), kernel)}"


def reason_without_gradient(function: Callable[..., Any], kernel: Kernel) -> str | None:
    """The reason why ``function``, that of ``kernel``, has no backward program, in a line, or None."""
    if not kernel.argnums:
        return "no input chosen" if kernel.inexact else "no inexact input"
    static = dict(kernel.static)
    with settings_of(kernel):
        specs = _specs(kernel.inputs)
        if not _has_inexact(jax.eval_shape(functools.partial(function, **static), *specs)):
            return "no inexact output"
        try:
            jax.eval_shape(functools.partial(gradient(function, kernel), **static), *specs)
        # JAX refuses to differentiate by one of these; any other error is raised again.
        except (ValueError, NotImplementedError) as error:
            if (reason := refusal(error)) is None:
                raise
            return f"{NO_REVERSE_RULE}: {reason}"
    return None
