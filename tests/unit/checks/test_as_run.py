"""A declared kernel is held to what its users run: the default compile, large sizes, special values."""

from dataclasses import replace
from typing import Any

import jax
import numpy as np
import pytest

from corpus.checks.as_run import check_as_run
from corpus.checks.errors import CheckError
from corpus.checks.isolation import check_apart
from corpus.execution.deviations import LOST_NAN
from corpus.execution.names import DEFAULT, INTERPRETER
from corpus.judging import oracles
from corpus.judging.kernel_subjects import DECLARED, FORWARD, GRADIENT, SPECIAL, TIES, enlarged, subject_of
from corpus.judging.programs import function
from corpus.lowering.lower import lower_kernel
from kernels import Input, Kernel
from tests.unit.bodies import kernel_of

X = Input("x", (5,), "float32", -1, 1)
ROWS = Input("x", (6, 3), "float32", -1, 1)
AT = Input("i", (4,), "int32", 0, 4)


def declared(body: str, *inputs: Input) -> Kernel:
    kernel = replace(kernel_of(body, *inputs), template="mine", type="mine")
    return replace(
        kernel, source=kernel.source.replace("import jax\n", "import jax\nfrom jax import lax\n", 1)
    )


def judged(kernel: Kernel) -> tuple[list[str], dict[str, int]]:
    notes, aside = check_as_run(kernel, lower_kernel(kernel, ("cpu",)))
    return notes, dict(aside)


@pytest.mark.parametrize(
    ("body", "inputs"),
    [
        ("jax.nn.softmax(x)", (X,)),
        ("(jnp.sort(x), jnp.argsort(x), jnp.argmax(x))", (X,)),
        ("jnp.linalg.cholesky(x)", (Input("x", (3, 3), "float32", -1, 1, domain="spd"),)),
        ("jnp.zeros(5).at[i].add(x[i])", (X, AT)),
        ("i // (i - 1) + i % 3", (AT,)),
        ("jnp.sqrt(x)", (replace(X, dtype="complex64"),)),
    ],
    ids=["softmax", "order", "domain", "indices", "divisors", "quotients of complex numbers"],
)
def test_sound_kernels_pass(body: str, inputs: tuple[Input, ...]) -> None:
    notes, aside = judged(declared(body, *inputs))
    assert not notes
    assert not any("not judged" in reason for reason in aside)


def test_nan_has_no_order_in_approx_max_k() -> None:
    notes, aside = judged(declared("lax.approx_max_k(x, 2)", X))
    assert not notes
    assert any("NaN has no order" in reason for reason in aside)


def test_wrong_code_is_the_fault_of_no_kernel() -> None:
    """openxla/xla#48717: a constant unsigned index is folded as a negative one (0.10.2 to 0.12.0.1)."""
    kernel = declared("lax.dynamic_slice(x, (jnp.uint8(200),), (1,))", replace(X, shape=(300,)))
    said = (
        "forward, as users run it, at its own sizes and the values that it declares: XLA, compiled by JAX's "
        r"default, gives .* where f64 and op by op and interpreter say .*; the fault is not the kernel's"
    )
    with pytest.raises(CheckError, match=said):
        judged(kernel)


def test_a_known_fault_at_a_larger_size_is_a_note() -> None:
    (note, *_), _ = judged(declared("jnp.max(x, axis=1)", ROWS))
    assert note.endswith(f"a known deviation of XLA: {LOST_NAN}")
    assert "forward, as users run it, at larger sizes and special values" in note


def plant(monkeypatch: pytest.MonkeyPatch, name: str, where: Any) -> None:
    """Let the engine ``name`` give another first element at the subjects that ``where`` chooses."""
    ask = oracles._Trial.ask

    def asked(self: Any, engine: str) -> None:
        ask(self, engine)
        if engine == name and where(self.subject):
            self.answers[engine] = [np.array(each) for each in self.answers[engine]]
            self.answers[engine][0].flat[0] = 1.5

    monkeypatch.setattr(oracles._Trial, "ask", asked)


@pytest.mark.parametrize(
    ("where", "said"),
    [
        (lambda each: each.specs[0].shape[0] > 1000, "forward, as users run it, at larger sizes"),
        (lambda each: each.specs[0].values == SPECIAL, "forward, .* its own sizes and special values"),
        (lambda each: each.specs[0].values == TIES, "forward, .* its own sizes and values 0, 1 and 2"),
        (lambda each: each.transform == GRADIENT, "backward, as users run it, at its own sizes"),
    ],
    ids=["large", "special", "ties", "backward"],
)
def test_a_fault_of_the_default_compile_is_caught(
    where: Any, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch, DEFAULT, where)
    with pytest.raises(CheckError, match=f"{said}.*gives 1.5 for output 0"):
        judged(declared("jnp.tanh(x) * 0.5", ROWS))


def test_a_finite_fault_of_a_maximum_is_no_lost_nan(monkeypatch: pytest.MonkeyPatch) -> None:
    plant(
        monkeypatch,
        DEFAULT,
        lambda each: each.specs[0].shape[0] > 1000 and each.specs[0].values == SPECIAL,
    )
    with pytest.raises(CheckError, match=r"at larger sizes and special values.*gives 1.5 for output 0"):
        judged(declared("jnp.where(jnp.isfinite(x), 0.25, 0.25) + 0 * jnp.minimum(i, 9)[0]", ROWS, AT))


def test_a_gradient_that_does_not_grow_leaves_the_kernel_at_its_size() -> None:
    body = "fixed(x)"
    kernel = declared(body, X)
    rule = (
        "@jax.custom_vjp\ndef fixed(v):\n    return v * 2\n\n\n"
        "fixed.defvjp(lambda v: (v * 2, None), lambda _, g: (g + jnp.zeros(5),))\n\n\n"
    )
    kernel = replace(kernel, source=kernel.source.replace("def ", rule + "def ", 1))
    assert enlarged(kernel) is not None
    assert enlarged(kernel, (FORWARD, GRADIENT)) is None


@pytest.mark.parametrize(
    "value",
    [
        Input("i", (4,), "int64", 0, 2**63 - 1),
        Input("i", (4,), "uint64", 0, 2**64 - 1),
        Input("i", (4,), "float64", -1.7976931348623157e308, 1.7976931348623157e308),
    ],
    ids=["int64", "uint64", "float64"],
)
def test_an_interval_may_be_all_that_its_type_has(value: Input) -> None:
    (drawn,) = subject_of(declared("i + i", value), FORWARD, DECLARED, 0).inputs()
    assert drawn.dtype == value.dtype
    assert np.all(np.isfinite(drawn.astype("float64")))
    assert len(set(drawn.tolist())) == 4


def test_a_fault_of_the_interpreter_is_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    plant(monkeypatch, INTERPRETER, lambda each: each.specs[0].values == TIES)
    (note, *_), _ = judged(declared("jnp.tanh(x) * 0.5", X))
    assert "interpreter gives 1.5 for output 0[0], where f64 and xla-cpu-default and op by op say" in note


def test_an_engine_that_ends_its_process_is_named() -> None:
    """openxla/xla#48719: a window of negative padding ends the process in 0.10.2 and 0.12.0.1."""
    window = "lax.reduce_window(x, 0.0, lax.add, (1, 1), (1, 1), ((-1, 0), (0, 0)))"
    kernel = declared(window, ROWS)
    with pytest.raises(CheckError, match=f"SIGABRT.*; {DEFAULT} does so with the forward program alone"):
        check_apart(kernel, lower_kernel(kernel, ("cpu",)))


@pytest.mark.parametrize(
    ("body", "inputs", "shapes"),
    [
        ("x @ y", (ROWS, Input("y", (3, 4), "float32", -1, 1)), [(40_009, 3), (3, 4)]),
        ("x + y", (X, replace(X, name="y")), [(40_009,), (40_009,)]),
        ("x + y", (replace(X, dtype="float64"), replace(X, name="y")), [(20_011,), (20_011,)]),
        ("x @ x", (Input("x", (4, 4), "float32", -1, 1),), [(131, 131)]),
        ("x[i]", (X, Input("i", (5,), "int32", 0, 4, domain="distinct")), [(40_009,), (5,)]),
        ("sum(x[i] for i in range(x.shape[0]))", (X,), None),
        ("x.reshape(1, 5)", (X,), None),
        ("x + 1", (replace(X, shape=()),), None),
    ],
    ids=["rows", "both", "wide", "square", "distinct", "unrolled", "fixed", "scalar"],
)
def test_a_dimension_grows_where_the_python_lets_it(
    body: str, inputs: tuple[Input, ...], shapes: list[tuple[int, ...]] | None
) -> None:
    large = enlarged(declared(body, *inputs))
    assert (None if large is None else [value.shape for value in large.inputs]) == shapes


def test_a_root_of_what_is_closed_over_is_judged() -> None:
    newton = "lambda f, y: lax.fori_loop(0, 20, lambda _, y: y - f(y) / (3 * y**2 + x**2 + 1), y)"
    slope = "lambda g, y: y / g(jnp.ones_like(y))"
    root = f"lax.custom_root(lambda y: y**3 + (x**2 + 1) * y - 1, x, {newton}, {slope})"
    assert judged(declared(root, X)) == ([], {})


def test_no_table_of_the_square_of_a_large_size_is_made() -> None:
    kernel = declared("np.cos(np.outer(*2 * [np.arange(x.shape[0], dtype='float32')])) @ x", X)
    kernel = replace(
        kernel, source=kernel.source.replace("import jax\n", "import jax\nimport numpy as np\n", 1)
    )
    assert enlarged(kernel) is None


@pytest.mark.parametrize(
    "body",
    [
        "x.astype(jnp.float8_e4m3fn).astype(jnp.bfloat16)",  # NaN beyond its range,
        "x.astype(jnp.float8_e4m3b11fnuz).astype(x.dtype)",
        "x.astype(jnp.float8_e5m2).astype(x.dtype)",  # infinity,
        "x.astype(jnp.float4_e2m1fn).astype(x.dtype)",  # or the largest; here NaN may become any number.
        "jax.random.uniform(jax.random.key(3), (5,)) * x",
        "jax.random.normal(jax.random.split(jax.random.key(i[0]))[1], (5,)) + x",
    ],
)
def test_what_a_narrow_type_or_a_key_makes_is_judged_in_f64(body: str) -> None:
    assert judged(declared(body, X, AT)) == ([], {})


def test_a_loop_that_the_inputs_decide_is_not_run_at_special_values() -> None:
    kernel = declared("lax.fori_loop(0, i[0], lambda _, v: v * 2, i[1])", AT)
    _, aside = judged(kernel)
    assert aside == {"not tried at special values: the inputs decide how often a loop runs": 1}


def test_a_subject_has_the_settings_and_the_gradient_of_its_kernel() -> None:
    kernel = replace(
        declared("x * jnp.arange(5).sum() * y", X, replace(X, name="y")),
        wrt=(1,),
        config=(("jax_enable_x64", True),),
    )
    subject = subject_of(kernel, GRADIENT, DECLARED, 0)
    with subject.settings():
        (gradient,) = function(subject)(*subject.inputs())
        assert jax.numpy.arange(5).dtype == "int64"
    assert np.allclose(gradient, 10 * subject.inputs()[0])


def test_special_integers_are_of_their_type() -> None:
    unsigned = declared("i", Input("i", (500,), "uint8", 3, 9))
    (array,) = subject_of(unsigned, "forward", SPECIAL, 0).inputs()
    assert array.dtype == "uint8"
    assert {0, 255, 2, 10, 19} <= {*array.tolist()}
