"""record_builder: a case with an uninformative kernel is drawn again, one with a wrong kernel fails."""

import random
import resource
from collections.abc import Sequence

import jax
import numpy as np
import pytest

from corpus.checks.errors import CheckError, UninformativeError
from corpus.checks.kernel_checks import check
from corpus.checks.python_stack import with_stack
from corpus.checks.record_builder import build
from corpus.execution.runs import Run
from corpus.execution.xla import CPU, OPTIMIZED, Target, xla
from corpus.lowering.lower import lower_kernel
from corpus.plan import ATTEMPTS, Case
from corpus.stablehlo.program import Program
from kernels import TEMPLATES, Input, Kernel, Template
from kernels.config import SettingError

FLAT = "import jax.numpy as jnp\n\n\ndef f(x):\n    return jnp.maximum(x, 2.0)\n"
GOOD = "import jax.numpy as jnp\n\n\ndef f(x):\n    return jnp.sin(x)\n"
ZERO_RULE = """import jax
import jax.numpy as jnp


@jax.custom_jvp
def f(x):
    return jnp.sin(x)


f.defjvp(lambda primals, tangents: (f(*primals), jnp.zeros_like(tangents[0])))
"""


def _case(monkeypatch: pytest.MonkeyPatch, *sources: str) -> Case:
    """A case whose template draws a kernel with each of ``sources`` in turn, the last one for ever."""
    left = list(sources)

    def draw(_: random.Random) -> Kernel:
        source = left.pop(0) if len(left) > 1 else left[0]
        return Kernel("f", source, (Input("x", (3,), "float32", -1.0, 1.0),))

    monkeypatch.setitem(TEMPLATES, "unary", Template("unary", "generate_unary_kernel", draw))
    return Case(7, "unary", 3, 7)


def test_a_kernel_that_shows_nothing_is_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    built = build(_case(monkeypatch, FLAT, FLAT, GOOD), ("cpu",))
    assert built.kernel.source == GOOD
    assert (built.record.attempt, built.record.index, built.record.id) == (2, 7, 7)


def test_attempts_end_and_the_last_one_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UninformativeError, match="at 32 the gradient is zero") as caught:
        build(_case(monkeypatch, FLAT), ("cpu",))
    assert caught.value.__notes__ == [f"at attempt {ATTEMPTS - 1}, whose kernel is\n{FLAT}"]


def test_a_wrong_gradient_is_never_drawn_away_even_if_it_is_zero(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CheckError, match="a relative error of 1, allowed 1e-06"):
        build(_case(monkeypatch, ZERO_RULE, GOOD), ("cpu",))


@pytest.mark.parametrize("wrong", [(CPU,), (CPU, OPTIMIZED)], ids=["one compiler", "both compilers"])
def test_where_xla_does_not_agree_its_other_compiler_is_asked(
    wrong: Sequence[Target], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without LLVM's optimizing, XLA on some CPUs has NaN for gradients of maxima, such as geometry-147's."""

    def planted(program: Program, target: Target = CPU) -> Run:
        run = xla(program, target)
        return (lambda point: [value * np.nan for value in run(point)]) if target in wrong else run

    monkeypatch.setattr("corpus.checks.other_engines.xla", planted)
    kernel = Case(8425, "geometry", 0, 147).kernel()
    programs = lower_kernel(kernel, ("cpu",))
    if wrong == (CPU,):
        assert check(kernel, programs, full=True).engines["cpu"] == ["interpreter", "python", "xla-cpu"]
    else:
        with pytest.raises(CheckError, match="the values of xla-cpu differ by inf"):
            check(kernel, programs, full=True)


def _pages_touched_by_calls() -> int:
    """Count the pages that the system maps while calls nest and return, deeper each time."""

    def down(depth: int) -> None:
        if depth:
            down(depth - 1)

    def pages() -> int:
        return resource.getrusage(resource.RUSAGE_SELF).ru_minflt

    before = pages()
    for depth in range(700):
        down(depth)
        down(depth)
    return pages() - before


def test_what_a_case_calls_lies_in_one_block_of_pythons_stack() -> None:
    assert build.__code__.co_stacksize > 10_000
    _pages_touched_by_calls()
    assert _pages_touched_by_calls() > 1000
    assert with_stack(_pages_touched_by_calls)() < 100


def test_every_attempt_draws_another_kernel() -> None:
    case = Case(0, "compound", 0, 0)
    assert len({case.kernel(attempt).source for attempt in range(ATTEMPTS)}) == ATTEMPTS
    assert case.kernel(0) == case.kernel()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "jax.config.update('jax_default_matmul_precision', 'highest')",
            "jax_default_matmul_precision=highest",
        ),
        ("np.seterr(all='raise')", "changes NumPy's handling of errors"),
    ],
)
def test_a_kernel_changes_no_setting_of_the_next_one(
    line: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dict(jax.config.values), np.geterr()
    source = f"import jax\nimport numpy as np\n\n\ndef f(x):\n    {line}\n    return jax.numpy.sin(x)\n"
    with pytest.raises((CheckError, SettingError), match=said):
        build(_case(monkeypatch, source), ("cpu",))
    assert (dict(jax.config.values), np.geterr()) == before


def test_random_generators_are_given_back_after_each_case(monkeypatch: pytest.MonkeyPatch) -> None:
    source = (
        "import random\n\nimport numpy as np\n\nnp.random.seed(0)\nrandom.seed(0)\n"
        "W = np.random.randn(3) * random.random()\n\n\ndef f(x):\n    return W * x\n"
    )
    states = random.getstate(), np.random.get_state()[1].tobytes()
    build(_case(monkeypatch, source), ("cpu",))
    assert (random.getstate(), np.random.get_state()[1].tobytes()) == states
