"""Engines with planted faults are named; what a correct engine may do is set aside, by reason."""

import signal
from typing import Any

import jax
import numpy as np
import pytest

from corpus.execution.deviations import LOST_NAN
from corpus.execution.names import DEFAULT, INTERPRETER, XLA
from corpus.hunting import draws
from corpus.hunting.draws import FAULT, Draw, drawn_verdict
from corpus.judging import oracles
from corpus.judging.adjudication import REASONS
from corpus.judging.finding import InputSpec, Subject
from corpus.judging.oracles import F64, OP_BY_OP, ROWS, TOGETHER, judge, judge_afresh

HEAD = "import os\nimport jax\nimport jax.numpy as jnp\nfrom jax import lax\n\n\n"


def subject(body: str, *specs: InputSpec, transform: str = "forward") -> Subject:
    names = ", ".join(f"x{number}" for number in range(len(specs))).replace("x0", "x")
    return Subject("0-0", f"{HEAD}def f({names}):\n    return {body}\n", "f", specs, transform)


def given(*values: Any, dtype: str = "float32") -> InputSpec:
    return InputSpec((len(values),), dtype, "given", elements=values)


def plant(monkeypatch: pytest.MonkeyPatch, name: str, change: Any) -> None:
    """Let the answer of the engine ``name`` have another first element."""
    ask = oracles._Trial.ask

    def asked(self: Any, engine: str) -> None:
        ask(self, engine)
        if engine == name:
            self.answers[engine] = [np.array(each) for each in self.answers[engine]]
            self.answers[engine][0].flat[0] = change

    monkeypatch.setattr(oracles._Trial, "ask", asked)


@pytest.mark.parametrize("name", [DEFAULT, OP_BY_OP, ROWS, XLA, INTERPRETER])
@pytest.mark.parametrize("change", [1.5, np.nan])
def test_a_fault_of_an_engine_is_named(name: str, change: float, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(monkeypatch, name, change)
    found = judge(
        subject("jnp.sum(x ** 2)", InputSpec((9, 3), "float32"), transform="vmap"), [OP_BY_OP, ROWS, name]
    )
    assert found.finding is not None
    oracle = DEFAULT if name == ROWS else name  # Rows are a program of their own, which can be reduced.
    assert (found.finding.oracle, found.finding.symptom) == (oracle, "nan" if np.isnan(change) else "values")
    assert (found.finding.subject.specs[0].shape == (8, 3)) == (name == ROWS)
    assert (TOGETHER in found.finding.against) == (name == ROWS)
    assert F64 in found.finding.against
    assert found.finding.index == (0,)


@pytest.mark.parametrize("transform", ["forward", "grad"])
def test_maxima_that_lose_nan_are_known(transform: str) -> None:
    """tests/found/maxima_lose_nan.py, at special values."""
    spec = InputSpec((65_536, 3), "float32", "special", 1)
    found = judge(subject("jnp.max(x, axis=1)", spec, transform=transform), [OP_BY_OP, F64]).finding
    assert found is not None
    assert found.known == LOST_NAN


@pytest.mark.parametrize(
    ("body", "change", "known"),
    [
        ("jnp.max(x)", 2.0, LOST_NAN),
        ("jnp.max(x) > 1", True, LOST_NAN),
        ("jnp.maximum(x[1:], x[:-1])", 1.0, LOST_NAN),
        ("jnp.max(x[1:]) + x[0]", 5.0, ""),
        ("jnp.max(x[1:]) > 7", True, ""),
        ("x[0] + 0 * jnp.max(x[1:])", 1.0, ""),
    ],
)
def test_a_lost_nan_excuses_what_depends_on_it_alone(
    body: str, change: Any, known: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch, DEFAULT, change)
    found = judge(subject(body, given("nan", 1.0, 2.0)), [OP_BY_OP]).finding
    assert found is not None
    assert found.known == known


def test_a_finding_has_the_symptom_of_its_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    plant(monkeypatch, DEFAULT, 1)
    found = judge(subject("jnp.argmax(x)", given(3.0, 1.0)))
    assert (found.finding and found.finding.symptom) == "index"
    plant(monkeypatch, DEFAULT, -3.0)
    found = judge(subject("x * 1", given(3.0, 1.0)))
    assert (found.finding and found.finding.symptom) == "sign"


@pytest.mark.parametrize(
    ("body", "values", "change", "reason"),
    [
        ("x.astype(jnp.int32)", (1e20, 1.0), 5, "undefined"),
        ("jnp.exp(x) / jnp.exp(x)", (100.0, 1.0), 1.0, "an intermediate value"),
        ("x / x", (1e-40, 1.0), 1.0, "denormals"),
        ("1 / (x * 0)", (-1.0, 1.0), np.inf, "the sign of a zero"),
        ("jnp.floor(x * 0.1 * 10)", (3.0, 1.5), 2.0, "rounding"),
    ],
)
@pytest.mark.parametrize("name", [DEFAULT, OP_BY_OP])
def test_what_a_correct_engine_may_do_is_set_aside(
    body: str, values: tuple[float, ...], change: Any, reason: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch, name, change)
    found = judge(subject(body, given(*values)), [OP_BY_OP, F64])
    assert found.finding is None
    if not found.agreed:  # The engines may happen to answer as the plant does.
        assert found.set_aside.startswith(reason)


def test_each_reason_has_its_example() -> None:
    cases = [
        mark for mark in test_what_a_correct_engine_may_do_is_set_aside.pytestmark if "body" in mark.args[0]
    ]
    reasons = [case[3] for case in cases[0].args[1]]
    assert [any(reason.startswith(each) for each in reasons) for reason in REASONS] == [True] * len(REASONS)


@pytest.mark.parametrize("ties", [1110.0, 110.0])
def test_a_sum_of_products_may_be_flushed_whole_or_term_by_term(
    ties: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three of the sums are denormal, or all four may be zero; the largest is then each of these."""
    plant(monkeypatch, DEFAULT, ties)
    body = "(lambda sums: jnp.sum(jnp.where(sums == jnp.max(sums), x2, 0)))(x @ x1)"
    least = InputSpec.of_array(np.full(1, np.finfo(np.float32).tiny))
    factors = InputSpec.of_array(np.array([[-2, 0.6, 0.5, -0.5]], np.float32))
    found = judge(subject(body, least, factors, given(-1000.0, 10.0, 100.0, 1000.0)), [OP_BY_OP, F64])
    assert found.finding is None
    assert found.agreed or found.set_aside == "denormals, which XLA flushes"  # The engines flush as well.


def test_an_error_of_either_sign_may_lead_over_a_step(monkeypatch: pytest.MonkeyPatch) -> None:
    body = "(2 - jnp.tensordot(x, x1, axes=0)).astype(jnp.int32)"
    one = InputSpec((400,), "float16", "ordinary", 894869476)
    monkeypatch.setattr(oracles.Prepared, "op_by_op", staticmethod(lambda inputs: [rounded_early(*inputs)]))

    def rounded_early(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        exact = 2 - np.multiply.outer(x.astype(float), y.astype(float))
        return exact.astype(np.int32)  # As no engine does that rounds to f16 in between.

    found = judge(subject(body, one, InputSpec((40,), "float16", "ordinary", 378936939)), [OP_BY_OP])
    assert (found.finding, found.set_aside) == (None, "rounding decides")


def _planted_everywhere(monkeypatch: pytest.MonkeyPatch, change: Any) -> None:
    ask = oracles._Trial.ask

    def asked(self: Any, engine: str) -> None:
        ask(self, engine)
        if engine == OP_BY_OP:
            self.answers[engine] = [change(np.array(each)) for each in self.answers[engine]]

    monkeypatch.setattr(oracles._Trial, "ask", asked)


@pytest.mark.parametrize(
    ("body", "change"),
    [
        ("(x * 1e30).astype(jnp.int8)", lambda answer: answer + np.int8(1)),
        ("(x * 1e30).astype(jnp.int32) > 0", np.logical_not),
        ("jnp.zeros(3).at[jnp.where(x > 9, 0, 1)].set(x)", lambda answer: answer * 0.5),
    ],
)
def test_anything_goes_where_a_result_is_undefined(
    body: str, change: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    _planted_everywhere(monkeypatch, change)
    found = judge(subject(body, InputSpec((5000,), "float32", "ordinary", 1)), [OP_BY_OP, F64])
    assert (found.finding, found.set_aside[:9]) == (None, "undefined")


@pytest.mark.parametrize(
    ("body", "values"),
    [
        ("lax.complex(x, x) * 1e30 * 1e30", (2.0, -1.0)),
        ("jnp.sum(x)", (3e38, 3e38, -3e38, -3e38)),
        ("x @ jnp.flip(x)", (3e38, 1.0, -1.0, -3e38)),
        (
            "jnp.linalg.solve(1 / (1 + jnp.arange(6)[:, None] + jnp.arange(6)), x)",
            (1.0, 2.0, 3.0, 4.0, 5.0, 6.0),
        ),
    ],
)
def test_overflow_and_ill_conditioned_systems_are_no_findings(
    body: str, values: tuple[float, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = judge(subject(body, given(*values)), [OP_BY_OP, XLA, F64])
    assert found.finding is None
    if "sum" in body:  # Some engines sum in another order.
        plant(monkeypatch, DEFAULT, np.nan)
        found = judge(subject(body, given(*values)), [OP_BY_OP, F64])
        assert found.set_aside.startswith("an intermediate value")


@pytest.mark.parametrize(
    ("body", "change"),
    [
        # Fused with the sum, a product overflows as the sum does: -inf + inf is then inf, not NaN.
        ("x @ jnp.array([3e38, 3e38, 3e38], jnp.float32) > 3", np.logical_not),
        (
            "jnp.cumprod(x * jnp.array([-1, 3e38, 0], jnp.float32))",
            lambda answer: np.nan_to_num(answer, nan=0),
        ),
    ],
    ids=["sum", "product"],
)
def test_the_order_of_terms_that_leave_the_range_is_open(
    body: str, change: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    _planted_everywhere(monkeypatch, change)
    found = judge(subject(body, given(-3e38, 1.0, 3e38)), [OP_BY_OP, F64])
    assert (found.finding, found.set_aside) == (None, REASONS[1])


def test_what_leaves_the_range_of_f64_is_no_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where a product and a sum are rounded at once."""
    plant(monkeypatch, DEFAULT, -np.inf)
    spec = given(1.5e308, 1.0, 2.0, -np.inf, dtype="float64")
    found = judge(subject("jnp.sum(x[:2] * x[2:])", spec), [OP_BY_OP, F64])
    assert found.finding is None
    assert found.set_aside.startswith("an intermediate value")


def test_parts_of_complex_numbers_err_by_their_magnitude(monkeypatch: pytest.MonkeyPatch) -> None:
    body = "lax.complex(x, x1) * lax.complex(x, -x1)"
    given_twice = (given(0.7, 1.0), given(0.3, 2.0))
    plant(monkeypatch, DEFAULT, np.complex64(0.58 + 3e-8j))
    assert judge(subject(body, *given_twice), [OP_BY_OP, F64]).finding is None
    plant(monkeypatch, DEFAULT, np.complex64(0.58 + 1e-3j))
    assert judge(subject(body, *given_twice), [OP_BY_OP, F64]).finding is not None


def test_a_fault_of_the_judge_is_no_verdict_on_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> Any:
        raise KeyError("planted")

    monkeypatch.setattr(oracles, "_near", broken)
    monkeypatch.setattr(draws, "draw", lambda *_: subject("x * 2", given(1.0)))
    monkeypatch.setattr(draws, "asking_of", lambda *_: (F64,))
    found = drawn_verdict(Draw(0, 1))
    assert found.set_aside.startswith(f"{FAULT}: KeyError at test_oracles.py:")


def test_a_fault_in_choosing_rows_is_no_refusal_of_jax(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oracles, "_some_rows", lambda size: {}["planted"])
    rows = subject("x * 2", InputSpec((9, 3), "float32"), transform="vmap")
    monkeypatch.setattr(draws, "draw", lambda *_: rows)
    assert drawn_verdict(Draw(0, 1)).set_aside.startswith(f"{FAULT}: KeyError at test_oracles.py:")


def test_a_program_that_jax_refuses_is_set_aside() -> None:
    assert judge(subject("x.nothing", given(1.0))).set_aside == "JAX does not lower it: AttributeError"


def test_loops_are_judged_in_f64() -> None:
    body = "lax.scan(lambda c, v: (c * x1 + v, c), jnp.zeros((2,)), x)"
    found = judge(subject(body, InputSpec((5, 2), "float32"), given(0.5, 2.0)), [OP_BY_OP, F64])
    assert found.agreed
    assert F64 in found.asked


def test_each_row_of_a_vmap_leaves_its_loop_by_itself() -> None:
    body = "jax.vmap(lambda v: lax.while_loop(lambda c: c < 5, lambda c: c + v, v))(x)"
    found = judge(subject(body, given(0.5, 2.0, 9.0)), [OP_BY_OP, F64])
    assert found.agreed
    assert F64 in found.asked


def test_a_long_loop_is_not_judged_in_f64() -> None:
    found = judge(subject("lax.fori_loop(0, 5000, lambda i, v: v * 0.5 + i, x)", given(1.0)), [F64])
    assert found.set_aside == "all agree, not judged in f64: a loop of more than 1,000 ops"


def test_an_engine_that_aborts_is_a_finding() -> None:
    body = "x if isinstance(x, jax.core.Tracer) else os.abort()"
    found = judge_afresh(subject(body, given(1.0)))
    assert found.finding is not None
    assert (found.finding.oracle, found.finding.symptom) == (OP_BY_OP, "abort")
    assert found.finding.got == "its process ended with SIGABRT"


def test_an_engine_that_hangs_is_a_finding() -> None:
    body = "x if isinstance(x, jax.core.Tracer) else sum(iter(int, 1))"
    signal.setitimer(signal.ITIMER_PROF, 3)  # What call_afresh() takes for the limit of the child.
    try:
        found = judge_afresh(subject(body, given(1.0)))
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    assert found.finding is not None
    assert (found.finding.oracle, found.finding.symptom) == (OP_BY_OP, "hang")


def test_what_has_no_end_on_any_engine_is_no_fault_of_one() -> None:
    body = "lax.while_loop(lambda v: v[0] < 2, lambda v: jnp.sin(v), x)"
    signal.setitimer(signal.ITIMER_PROF, 3)  # What call_afresh() takes for the limit of the child.
    try:
        found = judge_afresh(subject(body, given(1.0)))
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    assert found.finding is None
    assert found.set_aside.startswith("the engines take too long")


def test_the_interpreter_is_not_asked_to_divide_by_zero_and_its_known_faults_are_set_aside() -> None:
    found = judge(subject("x // 0", given(1, dtype="int32")), [INTERPRETER])
    assert INTERPRETER not in found.finding.against if found.finding else found.agreed
    found = judge(subject("x ** 0.0", given(0.0, dtype="complex64")), [OP_BY_OP, INTERPRETER])
    assert found.finding is None
    assert found.agreed or found.set_aside.startswith("known: its complex power of zero")


def test_a_program_that_is_refused_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: Any) -> None:
        raise jax.errors.JaxRuntimeError("INTERNAL: planted\nand more")

    monkeypatch.setattr(oracles.Prepared, "compiled", refused)
    found = judge(subject("x + 1", given(1.0)), [OP_BY_OP]).finding
    assert found is not None
    assert (found.oracle, found.symptom, found.got) == (DEFAULT, "refused", "INTERNAL: planted")


def test_what_is_not_lowered_is_set_aside() -> None:
    assert judge_afresh(subject("x + no_such_name", given(1.0))).set_aside.endswith("NameError")
