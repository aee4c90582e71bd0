"""The checks of a user's functions: zeros that are none of rounding's, rules by design, points and ends."""

import re
from dataclasses import replace

import jax
import pytest

from corpus.checks import as_run, platform_checks
from corpus.checks.errors import CheckError
from corpus.checks.kernel_checks import Evidence, check
from corpus.checks.points import Effort, effort
from corpus.checks.record_builder import make_record
from corpus.lowering.lower import lower_kernel, lowering_of
from corpus.stablehlo.context import parse
from corpus.stablehlo.program import Program
from corpus.verification.record_check import verify_record
from kernels import Input, Kernel
from tests.unit.bodies import kernel_of

X = Input("x", (5,), "float32", -1, 1)
ROWS = Input("x", (3, 4), "float32", -1, 1)
SCALAR = Input("x", (), "float32", -1, 1)
NORMALIZED = "(x - x.mean(-1, keepdims=True)) / jnp.sqrt(x.var(-1, keepdims=True) + 1e-5)"
ROOT = "jax.lax.custom_root(lambda y: y - x, x, lambda f, y: y - f(y), lambda g, y: 2 * y)"
OUTPUTS = "(x * x, 5.0, 3, True, x.astype(jnp.float8_e4m3fn), jax.random.split(jax.random.key(3)))"
ATTENTION = "jnp.sum(jax.nn.softmax(x @ (k + b).T) @ k)"


def _declared(body: str, *inputs: Input) -> Kernel:
    return replace(kernel_of(body, *inputs), template="mine", type="mine")


def _ruled(rule: str, value: Input = SCALAR) -> Kernel:
    """A kernel that is a sine with a ``rule`` of its own, in JVPs."""
    source = f"""import jax
import jax.numpy as jnp


@jax.custom_jvp
def sine(x):
    return jnp.sin(x)


@sine.defjvp
def sine_rule(primals, tangents):
    (x,), (t,) = primals, tangents
    return sine(x), {rule}


def kernel(x):
    return sine(x)
"""
    return Kernel("kernel", source, (value,), template="mine", type="mine")


def _check(kernel: Kernel, **options: bool) -> Evidence:
    return check(kernel, lower_kernel(kernel, ("cpu",)), full=True, **options)


@pytest.mark.parametrize(
    ("body", "at"),
    [
        ("jax.ops.segment_max(x, jnp.array([0, 0, 2, 2, 2]), 4)", [0]),  # Two segments are empty.
        ("(x * x, jnp.where(jnp.arange(5) < 2, x, -jnp.inf))", [1]),
        ("jnp.log(jnp.where(x > 0.2, x, 0.0))", [0]),
        ("1 / x", [0]),  # At zero.
        ("jnp.where(x > -0.5, x, jnp.nan)", [0]),
        ("jnp.max(x, where=x > 2, initial=-jnp.inf)", [0]),
        ("jnp.where(jnp.arange(5) < 2, x, -jnp.inf)[0]", []),
    ],
)
def test_outputs_that_are_meant_to_be_infinite_are_recorded(body: str, at: list[int]) -> None:
    kernel = _declared(body, X)
    lowered = lowering_of(kernel, ("cpu",))
    record = make_record(0, kernel, lowered, full=True)
    assert [*record.nonfinite_outputs] == at
    assert record.gradient_error is not None
    assert verify_record(record.to_values(), sandboxed=False) is None


@pytest.mark.parametrize(
    ("body", "value", "reason"),
    [
        ("jnp.sqrt(x)", X, "output 0 is not finite but NaN where x"),
        ("jnp.exp(200 * x)", X, "not finite but infinite where x.*; in f64 it is not infinite there"),
        ("jnp.sqrt(x)", replace(X, low=0), "cpu backward: output 0 is not finite but infinite where x"),
        ("jnp.where(x > 0, jnp.log(x), 0.0)", X, "cpu backward: output 0 is not finite but NaN where x"),
        ("jnp.log(0 * x)", X, "only 0 of 32 points could be judged: at 32 the gradient is not finite, where"),
    ],
)
def test_outputs_that_are_not_meant_to_be_infinite_are_caught(body: str, value: Input, reason: str) -> None:
    with pytest.raises(CheckError, match=reason):
        _check(_declared(body, value))


@pytest.mark.parametrize(
    ("direction", "old", "new", "reason"),
    [
        ("forward", "0xFF800000", "0x7F800000", "the values of python differ"),
        ("forward", "0xFF800000", "-3.000000e+38", "the values of python differ"),
        ("backward", "0.000000e[+]00", "2.000000e+00", "the gradient along a random direction"),
    ],
)
def test_a_fault_beside_infinite_outputs_is_caught(direction: str, old: str, new: str, reason: str) -> None:
    kernel = _declared("jnp.where(jnp.arange(5) < 2, x, -jnp.inf)", X)
    programs = [
        replace(each, text=re.sub(old, new, each.text)) if each.direction == direction else each
        for each in lower_kernel(kernel, ("cpu",))
    ]
    assert programs != [*lower_kernel(kernel, ("cpu",))]
    with pytest.raises(CheckError, match=reason):
        check(kernel, programs, full=True)


@pytest.mark.parametrize(
    ("body", "inputs"),
    [
        ("jax.nn.softmax(x)", (X,)),
        ("jax.nn.softmax(x)", (replace(X, dtype="float64"),)),
        ("jax.nn.softmax(x)", (replace(X, shape=(2,)),)),
        ("jax.nn.standardize(x)", (ROWS,)),
        (NORMALIZED, (ROWS,)),
        ("(jax.nn.standardize(x), jax.nn.standardize(x).mean())", (ROWS,)),
        ("jnp.sum(jax.nn.softmax(x))", (X,)),
        (ATTENTION, (ROWS, replace(ROWS, name="k"), Input("b", (4,), "float32", -1, 1))),
        ("jnp.floor(x) + jnp.sign(x)", (X,)),
        ("jnp.ones(3) + 0 * x[0]", (X,)),
        ("jax.nn.relu(x)", (replace(X, low=0),)),
        ("jnp.abs(x)", (X,)),
        ("jnp.maximum(x, y)", (X, replace(X, name="y"))),
        ("jnp.sort(x) * jnp.arange(5.0)", (X,)),
        ("jnp.clip(x, -1, 1)", (X,)),
        ("jnp.linalg.norm(x)", (X,)),
        ("1e-20 * jnp.sin(x)", (X,)),
    ],
)
def test_no_false_alarm(body: str, inputs: tuple[Input, ...]) -> None:
    evidence = _check(_declared(body, *inputs))
    assert evidence.gradient_dtype == "float64"
    assert evidence.gradient_error <= 1e-6


def _with(program: Program, old: str, new: str) -> Program:
    text = re.sub(old, new, program.text, count=1)
    assert text != program.text
    return replace(program, text=text)


@pytest.mark.parametrize("wrong", ["1.0e-06", "1.0e+00"])
def test_a_gradient_that_should_be_zero_and_is_not_is_caught(wrong: str) -> None:
    kernel = _declared("jax.nn.softmax(x)", X)
    forward, backward = lower_kernel(kernel, ("cpu",))
    faulty = _with(
        backward,
        r"    return (%\w+) : (tensor<5xf32>)",
        rf"    %wrong = stablehlo.constant dense<[{wrong}, 0.0, 0.0, 0.0, 0.0]> : \2\n"
        r"    %sum = stablehlo.add \1, %wrong : \2\n    return %sum : \2",
    )
    with pytest.raises(CheckError, match=r"gradient along a random direction .* so the text is wrong"):
        check(kernel, [forward, replace(faulty, text=str(parse(faulty.text)))], full=True)


def test_a_value_that_is_small_is_not_taken_for_zero() -> None:
    kernel = _declared("1e-20 * jnp.sin(x)", X)
    other = replace(kernel, source=kernel.source.replace("1e-20", "1.001e-20"))
    with pytest.raises(CheckError, match=r"the values of python differ by 0\.001"):
        check(other, lower_kernel(kernel, ("cpu",)), full=True)


STOPPED = r"stop_gradient \(line 6\)"
WRONG_ON_A_TENTH = "jnp.where((x > 0.2) & (x < 0.4), 1.1, 1.0) * jnp.cos(x) * t"


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize(
    ("kernel", "said"),
    [
        (_declared("jnp.where(x < 1, x, jnp.sqrt(x))", replace(SCALAR, high=2)), "NaN where x = -0"),
        (_ruled(WRONG_ON_A_TENTH), "gradient along a random direction"),
        (_declared("jnp.sqrt(x + 0.9)", SCALAR), "NaN where x = -0.9"),
    ],
    ids=["where", "rule", "sqrt"],
)
def test_what_is_wrong_in_a_small_part_of_a_domain_is_found_under_every_seed(
    kernel: Kernel, said: str, seed: int
) -> None:
    with pytest.raises(CheckError, match=said):
        _check(replace(kernel, seed=seed))


@pytest.mark.parametrize("body", [OUTPUTS, "jax.nn.softmax(x)"])
def test_outputs_may_be_keys_numbers_of_python_and_dtypes_that_are_not_promoted(body: str) -> None:
    kernel = replace(_declared(body, X), config=(("jax_numpy_dtype_promotion", "strict"),))
    assert _check(kernel).gradient_error is not None


@pytest.mark.parametrize(
    ("body", "value", "said"),
    [
        ("jnp.sqrt(x)", replace(X, low=0), r"infinite where x\[\d\] = 0$"),
        ("8.51e37 * (x + 3)", X, r"infinite where x\[\d\] = 1; in f64 it is not infinite there"),
        ("jnp.where(x == 0, 1.0, jnp.sin(x) / x)", SCALAR, "backward: output 0 .* where x = 0;.* jnp.where"),
        ("jnp.cumsum(jnp.log(x + 0.9999))", ROWS, r"NaN where x\[\d, \d\] = -1$"),
        ("jnp.where(n == 9, jnp.sqrt(n - 10.0), x)", X, r"NaN where n\[\d\] = 9$"),
        ("jnp.log(x - 9.0)", X, "NaN at every point tried"),
    ],
)  # fmt: skip
def test_what_is_not_finite_names_the_elements_at_the_ends(body: str, value: Input, said: str) -> None:
    inputs = (value, Input("n", (5,), "int32", 0, 9)) if "n ==" in body else (value,)
    with pytest.raises(CheckError, match=f"(?m){said}"):
        _check(_declared(body, *inputs))


@pytest.mark.parametrize(
    ("kernel", "rule"),
    [
        (_declared("x + jax.lax.stop_gradient(jnp.round(x) - x)", replace(X, low=-3)), STOPPED),
        (_declared("jax.lax.stop_gradient(jnp.sin(x))", X), STOPPED),
        (_declared("jax.nn.softmax(x) * jax.lax.stop_gradient(x)", X), STOPPED),
        (_ruled("1.5 * t"), r"the custom_jvp of sine \(line 5\)"),
        (_declared("jax.lax.reduce_precision(x, 8, 3) * x", X), "reduce_precision, whose gradient"),
        (_declared("(x.view(jnp.int32) >> 9 << 9).view(jnp.float32) * x", X), "bitcast_convert_type, which"),
        (_declared("jax.custom_gradient(lambda y: (y, lambda g: 2 * g))(x)", X), r"custom_gradient \(line"),
        (_declared(ROOT, X), r"the rule given to custom_root \(line"),
    ],
    ids=["straight-through", "stopped", "in part", "jvp", "precision", "bitcast", "custom_gradient", "root"],
)  # fmt: skip
def test_a_gradient_that_is_none_on_purpose_is_named_and_recorded_if_asked(kernel: Kernel, rule: str) -> None:
    lowered = lowering_of(kernel, ("cpu", "cuda"))
    said = f"its own rules, which need not be derivatives: {rule}.*--accept-custom-gradients"
    with pytest.raises(CheckError, match=said):
        check(kernel, lowered.programs, full=True)
    record = make_record(0, kernel, lowered, full=True, accepts_rules=True)
    start = "jax.grad of the sum of the inexact outputs, not its derivative on purpose: "
    assert re.match(start + rule, record.backward)
    assert (record.gradient_error, record.gradient_dtype) == (None, None)
    assert verify_record(record.to_values()) is None


def test_a_wrong_text_is_not_taken_for_a_rule_on_purpose() -> None:
    kernel = _ruled("1.5 * t")
    forward, backward = lower_kernel(kernel, ("cpu",))
    faulty = _with(backward, "1.500000e\\+00", "1.750000e+00")
    with pytest.raises(CheckError, match="has another gradient, run op by op, so the text is wrong"):
        check(kernel, [forward, faulty], full=True, accepts_rules=True)


@pytest.mark.parametrize("body", ["jax.nn.relu(x)", "jax.nn.logsumexp(x)"])
def test_rules_inside_jax_are_not_the_kernels_own(body: str) -> None:
    forward, _ = lower_kernel(_declared(body.replace("(x)", "(1.1 * x)"), X), ("cpu",))
    kernel = _declared(body, X)
    _, backward = lower_kernel(kernel, ("cpu",))
    with pytest.raises(CheckError, match="has the same gradient, run op by op, so a rule of JAX is not"):
        check(kernel, [forward, backward])


@pytest.mark.parametrize(
    ("body", "accepts_rules"),
    [
        ("x[i]", False),
        ("x.at[i].add(x[:2], mode='promise_in_bounds')", False),
        ("x[i] + jax.lax.stop_gradient(x[i])", True),
    ],
)
def test_an_index_out_of_range_is_no_rule(body: str, accepts_rules: bool) -> None:
    kernel = _declared(body, X, Input("i", (2,), "int32", 8, 9))
    with pytest.raises(CheckError, match=r"index \d is out of bounds .* declare indices in range"):
        _check(kernel, accepts_rules=accepts_rules)


@pytest.mark.parametrize("mode", ["clip", "fill", "wrap"])
def test_an_index_with_a_mode_may_be_out_of_range(mode: str) -> None:
    _check(_declared(f"jnp.take(x, i, mode={mode!r}, fill_value=0)", X, Input("i", (2,), "int32", -9, 9)))


def test_a_rule_for_symmetric_matrices_asks_for_their_domain() -> None:
    body = "jax.scipy.linalg.solve(x + 4 * jnp.eye(3), y, assume_a='pos')"
    matrix, y = replace(ROWS, shape=(3, 3)), Input("y", (3,), "float32", -1, 1)
    with pytest.raises(CheckError, match="that of cholesky holds for symmetric matrices: declare the domain"):
        _check(_declared(body, matrix, y))
    _check(_declared(body, replace(matrix, domain="symmetric"), y))


@pytest.mark.parametrize("value", [0, 1])
def test_a_branch_for_one_value_alone_is_no_fault(value: int) -> None:
    _check(_declared(f"jnp.where(x == {value}, {value}, jnp.sin(x))", X))


CALLED = """import jax
import numpy as np

CALLS = np.random.default_rng(0)


def kernel(x):
    return 2 * jax.pure_callback(lambda a: BODY, x, x)
"""


def _calling(body: str) -> Kernel:
    return replace(_declared("x", X), source=CALLED.replace("BODY", body))


def test_the_python_functions_that_a_kernel_calls_back_run() -> None:
    kernel = _calling("np.sin(a)")
    record = make_record(0, kernel, lowering_of(kernel, ("cpu",)), full=True)
    assert record.backward.startswith("none: no reverse rule: Pure callbacks do not support JVP.")
    assert record.cpp_engines == ["python", "xla-cpu"]
    assert verify_record(record.to_values(), listed=False) is None


def test_a_wrong_text_with_a_callback_is_caught() -> None:
    kernel = _calling("np.sin(a)")
    (forward,) = lower_kernel(kernel, ("cpu",))
    with pytest.raises(CheckError, match="is not the text that its Python makes here"):
        check(kernel, [_with(forward, "2.000000e\\+00", "2.500000e+00")])


def test_a_callback_gives_the_same_values_again() -> None:
    with pytest.raises(CheckError, match="that it calls back give other values when called again"):
        _check(_calling("CALLS.random(5).astype(a.dtype)"))


def test_a_callback_may_be_in_a_function_whose_gradient_is_zero() -> None:
    kernel = _declared("(jax.debug.callback(lambda a: None, x), jax.nn.softmax(x))[1]", X)
    assert _check(kernel).gradient_error is not None


def test_one_engine_judges_few_points() -> None:
    kernel = _declared("jnp.sin(x)", X)
    assert check(kernel, lower_kernel(kernel, ("cpu",))).engines == {"cpu": ["interpreter"]}


@pytest.mark.parametrize(
    "body",
    [
        "jax.scipy.special.i0e(x)",
        "jax.scipy.special.gammainc(2.5, x)",
        "jax.scipy.special.log_ndtr(-11 + x / 8)",  # Its series begins at -10.
    ],
)
def test_series_cut_off_for_f32_have_bounds_of_their_own(body: str) -> None:
    evidence = _check(_declared(body, Input("x", (3,), "float32", 1.0, 8.0)))
    assert evidence.gradient_error <= (1e-4 if evidence.gradient_dtype == "float64" else 1e-2)


def test_a_text_with_the_bits_of_f32_is_judged_by_the_python_in_f64() -> None:
    kernel = _declared("jax.scipy.special.erfc(x)", X)
    forward, backward = lower_kernel(kernel, ("cpu",))
    assert check(kernel, [forward, backward]).gradient_dtype == "float64"
    faulty = _with(backward, r"1\.12837\d*", "1.129500e+00")  # Two over the square root of pi.
    with pytest.raises(CheckError, match="so the text is wrong"):
        check(kernel, [forward, faulty])


def test_a_long_program_of_large_arrays_is_judged_at_fewer_points() -> None:
    large = replace(ROWS, shape=(64, 64))
    (forward, _) = lower_kernel(_declared("x @ x", large), ("cpu",))
    assert effort(_declared("x @ x", large), forward) == Effort(4, 2)
    assert effort(_declared("x @ x + y", large, replace(SCALAR, name="y")), forward) == Effort(32, None)
    assert effort(kernel_of("x @ x", large), forward) == Effort(32)
    (forward, _) = lower_kernel(_declared("jnp.sin(x)", large), ("cpu",))
    assert effort(_declared("jnp.sin(x)", large), forward) == Effort(32, None)


def test_a_wrong_rule_whose_sum_is_zero_is_caught_by_a_weighted_sum() -> None:
    source = """import jax
import jax.numpy as jnp


@jax.custom_jvp
def softmax(x):
    return jax.nn.softmax(x)


@softmax.defjvp
def softmax_rule(primals, tangents):
    y = softmax(*primals)
    return y, FACTOR * y * (tangents[0] - (y * tangents[0]).sum())


def kernel(x):
    return softmax(x)
"""
    right, wrong = (
        Kernel("kernel", source.replace("FACTOR", factor), (X,), template="mine", type="mine")
        for factor in ("1.0", "1.1")
    )
    assert _check(right).gradient_error <= 1e-6
    with pytest.raises(CheckError, match=r"cpu backward of the outputs' weighted sum: .* the custom_jvp of"):
        _check(wrong)
    assert _check(wrong, accepts_rules=True).gradient_error <= 1e-6


# NaN where jaxlib 0.10.2 compiles it as by default, and there alone.
ARCTAN2_OF_ZEROS = "jnp.arctan2(*[jnp.logical_xor(x > 0.1, x > 0.1).astype(x.dtype)] * 2)"
WRONG_BY_DEFAULT = jax.__version__.startswith("0.10.")


@pytest.mark.parametrize(
    ("kernel", "program"),
    [(_declared(f"{ARCTAN2_OF_ZEROS} + x", X), "forward"),
     (_ruled(f"t * (jnp.cos(x) + {ARCTAN2_OF_ZEROS})", X), "backward")],
    ids=["forward", "backward"],
)  # fmt: skip
def test_the_compile_that_users_run_is_an_engine_of_its_own(kernel: Kernel, program: str) -> None:
    if WRONG_BY_DEFAULT:
        with pytest.raises(CheckError, match=f"{program}, as users run it, at its own sizes .* gives nan"):
            _check(kernel)
    else:
        assert "xla-cpu-default" in _check(kernel).engines["cpu"]


def test_a_fault_at_a_large_size_is_no_rounding() -> None:
    """jax#39103: some rows are wrong from 32,769 on in 0.10.2, in f64 too, so that f64 cannot judge."""
    rows = 40_001 if WRONG_BY_DEFAULT else 41
    body = "jax.vmap(lambda r: jnp.sum((y @ r) ** 2))(x)"
    kernel = _declared(body, replace(X, shape=(rows, 3)), replace(X, name="y", shape=(3, 3)))
    if WRONG_BY_DEFAULT:
        with pytest.raises(CheckError, match=r"where f64 and op by op say .*; the fault is not the kernel's"):
            _check(kernel)
    else:
        assert "interpreter" in _check(kernel).engines["cpu"]


def test_the_gradient_of_many_ops_is_checked_in_its_own_dtypes_and_in_f64_where_rounding_is_larger(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    exact = _declared("jnp.sin(x)", X)
    rounded = _declared("jnp.sin(9.7 * x)", replace(X, low=1000, high=1001))
    monkeypatch.setattr(platform_checks, "MANY_OPS", 1)
    monkeypatch.setattr(as_run, "MANY_OPS", 1)

    found = _check(exact)
    assert (found.gradient_bound, found.gradient_dtype) == (1e-4, "float64")
    assert found.set_aside[as_run.LONG] == 2
    bound = _check(rounded).gradient_bound
    assert bound is not None
    assert bound < 1e-4  # Which rounding in f32 does not allow.


@pytest.mark.parametrize("rule", ["1.01 * t * jnp.cos(x)", "1.001 * t * jnp.cos(x)"])
def test_a_wrong_gradient_of_many_ops_is_found(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform_checks, "MANY_OPS", 1)
    monkeypatch.setattr(as_run, "MANY_OPS", 1)

    with pytest.raises(CheckError, match="the Python has its own rules, which need not be derivatives"):
        _check(_ruled(rule))
