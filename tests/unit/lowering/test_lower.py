"""lower: what JAX refuses to differentiate, what has no text that can be used, and rules that compute."""

import jax
import pytest

from corpus.checks.record_builder import make_record
from corpus.lowering.afresh import lower_afresh
from corpus.lowering.lower import lower_kernel, lowering_of
from corpus.records.platforms import BOTH
from corpus.records.schema import GRADIENT
from kernels import Input, Kernel
from tests.unit.bodies import kernel_of

X = Input("x", (3,), "float32", 0.5, 1.0)
N = Input("n", (3,), "int32", 0, 9)


def _directions(kernel: Kernel) -> set[str]:
    return {program.direction for program in lower_kernel(kernel, BOTH)}


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (
            "jax.lax.while_loop(lambda c: c.sum() < 10, lambda c: 2 * c, x)",
            "no reverse rule: Reverse-mode differentiation does not work for lax.while_loop",
        ),
        ("jnp.linalg.svd(jnp.outer(x, x)[:, :2])[0]", "no reverse rule: Singular value decomposition JVP"),
        (
            "jax.scipy.special.betainc(x, x, 0.5)",
            "no reverse rule: Betainc gradient with respect to a and b not supported.",
        ),
        ("jnp.argmax(x)", "no inexact output"),
    ],
)
def test_what_jax_does_not_differentiate_has_a_forward_program_and_the_reason(body: str, reason: str) -> None:
    kernel = kernel_of(body, X)
    assert _directions(kernel) == {"forward"}
    said = lowering_of(kernel, BOTH).backward
    assert said.startswith(f"none: {reason}")
    assert "\n" not in said


def test_a_record_without_a_reverse_rule_says_so() -> None:
    kernel = kernel_of("jax.lax.while_loop(lambda c: c.sum() < 10, lambda c: 2 * c, x)", X)
    record = make_record(0, kernel, lowering_of(kernel, ("cpu",)))
    assert record.backward.startswith("none: no reverse rule: Reverse-mode differentiation does not work")
    assert record.gradient_error is None


def test_a_kernel_with_a_gradient_has_no_reason_against_it() -> None:
    kernel = kernel_of("jnp.sin(x)", X)
    assert _directions(kernel) == {"forward", "backward"}
    assert lowering_of(kernel, BOTH).backward == GRADIENT
    assert lowering_of(kernel_of("n + 1", N), BOTH).backward == "none: no inexact input"


@pytest.mark.parametrize(
    ("rule", "fault"),
    [
        ("(cotangent, cotangent)", TypeError),
        ("(undefined,)", NameError),
        ("(cotangent + jnp.ones(4),)", TypeError),
        ("(_ for _ in ()).throw(NotImplementedError('to be written'))", NotImplementedError),
    ],
)
def test_a_fault_of_the_kernels_own_rule_is_raised(rule: str, fault: type[Exception]) -> None:
    source = f"""import jax
import jax.numpy as jnp


@jax.custom_vjp
def kernel(x):
    return x**3


kernel.defvjp(lambda x: (x**3, x), lambda x, cotangent: {rule})
"""
    with pytest.raises(fault):
        lower_kernel(Kernel("kernel", source, (X,)), ("cpu",))


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("jax.pure_callback(abs, x, x)", "pure_callback"),
        ("[jax.debug.print('{}', x), jnp.sin(x)][1]", "debug_print"),
        ("[jax.debug.callback(abs, x), jax.jit(jnp.sin)(x)][1]", "debug_callback"),
    ],
)
def test_a_call_back_into_python_is_for_the_cpu_alone(body: str, name: str) -> None:
    kernel = kernel_of(body, X)
    with pytest.raises(ValueError, match=rf"kernel calls back into Python \({name}\), .* --device=cpu"):
        lower_kernel(kernel, BOTH)
    assert lower_kernel(kernel, ("cpu",)) == lower_afresh(kernel, ("cpu",))


def test_ordered_calls_back_into_python_are_refused() -> None:
    with pytest.raises(ValueError, match="in an order, so that its text takes a token"):
        lower_kernel(kernel_of("[jax.debug.print('{}', x, ordered=True), x][1]", X), ("cpu",))


@pytest.mark.parametrize("body", ["None", "(None, ())"])
def test_a_function_without_an_output_is_refused(body: str) -> None:
    with pytest.raises(ValueError, match="kernel returns no array"):
        lower_kernel(kernel_of(body, X), BOTH)


COMPUTING_RULE = """import jax
import jax.numpy as jnp
import numpy as np
from jax.extend.core import Primitive
from jax.interpreters import ad, mlir

scaled_p = Primitive("scaled")
scaled_p.def_abstract_eval(lambda x: x)
scaled_p.def_impl(lambda x: x * jnp.sin(jnp.float32(0.5)))


def rule(context, x):
    with jax.ensure_compile_time_eval():
        factor = np.float32(jnp.sin(jnp.float32(0.5)))
    return mlir.lower_fun(lambda y: y * factor, multiple_results=False)(context, x)


mlir.register_lowering(scaled_p, rule)
ad.deflinear2(scaled_p, lambda cotangent, x: [scaled_p.bind(cotangent)])


def kernel(x):
    return scaled_p.bind(x)
"""


def test_a_lowering_rule_may_compute_a_constant() -> None:
    jax.clear_caches()  # The rule is to compile, not to find what is compiled.
    kernel = Kernel("kernel", COMPUTING_RULE, (X,), template="unary")
    texts = {program.text for program in lower_kernel(kernel, BOTH)}
    assert len(texts) == 2
    assert all(text.count("module @") == 1 and "0.479425" in text for text in texts)
