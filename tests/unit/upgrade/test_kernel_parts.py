"""Parts of kernels: a primitive or a statement of a kernel alone, for a reproducer."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.lowering.lower import lower_kernel
from corpus.plan import Case
from corpus.upgrade.kernel_parts import main, parts_of
from corpus.upgrade.unchecked_records import lower_case
from kernels import Input, Kernel
from kernels.user_file import UserFile

SOURCE = """\
import jax
import jax.numpy as jnp


def squashed(x):
    return jnp.tanh(x)


def unrelated(x):
    return x


def kernel(x, scale):
    size = 3

    def step(carry, row):
        return carry + jnp.sum(squashed(row)), None

    wide = jnp.outer(x, scale)
    final, _ = jax.lax.scan(step, 0.0, wide)
    return jax.nn.elu(final) * size
"""
KERNEL = Kernel(
    "kernel", SOURCE, (Input("x", (2,), "float32", -1, 1), Input("scale", (4,), "float32", -1, 1))
)


def _parts(cause: str, line: int) -> list[Kernel]:
    return [*parts_of(KERNEL, 7, [{"cause": cause, "lines": [[7, str(line)], [8, "1"]]}])]


def test_a_primitive_within_a_loop_is_a_part() -> None:
    alone, statement = _parts("the gradient of `tanh`", 6)
    assert "b = lax.tanh(a)" in alone.source
    assert [(each.shape, each.dtype) for each in alone.inputs] == [((4,), "float32")]
    assert "stablehlo.tanh" in lower_kernel(alone, ("cpu",))[0].text
    # The line is in a function that the loop calls: the statement with the loop, and the functions in it.
    assert "jax.lax.scan(step, 0.0, wide)" in statement.source
    assert "unrelated" not in statement.source
    assert [(each.name, each.shape) for each in statement.inputs] == [("wide", (2, 4))]
    assert "stablehlo.while" in lower_kernel(statement, ("cpu",))[0].text


def test_a_statement_has_the_numbers_that_it_reads() -> None:
    (statement,) = _parts("the gradient of `jax.nn.elu`", 21)
    assert "size = 3" in statement.source
    assert [(each.name, each.shape) for each in statement.inputs] == [("final", ())]
    assert {each.direction for each in lower_kernel(statement, ("cpu",))} == {"forward", "backward"}


def test_the_parts_of_a_report_are_a_file_of_kernels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    record = lower_case(Case(0, "unary", 0, 0), kernel=KERNEL)
    (corpus := tmp_path / "corpus.jsonl").write_text(f"{record.to_json()}\n", encoding="utf-8")
    change = {"record": 0, "ops_before": 3, "ops_after": 4}
    finding = {"cause": "the gradient of `tanh`", "kind": "rewritten", "lines": [[0, "6"]], "changes": [0]}
    (report := tmp_path / "report.json").write_text(
        json.dumps({"findings": [finding], "changes": [change]}), encoding="utf-8"
    )
    path = tmp_path / "parts.py"
    monkeypatch.setattr("sys.argv", ["", *map(str, (corpus, report, path))])
    main()
    (template,) = [vars(UserFile(path).imported())["TEMPLATE"]]
    assert [each.name for each in template.kernels] == ["f", "kernel"]


DECORATED = """\
import functools

import jax
import jax.numpy as jnp


@functools.partial(jax.jit, static_argnames="rows")
def kernel(x, /, *, rows=2):
    lowest = float("-inf")
    spread = jnp.tanh(x).reshape(rows, -1)
    return jnp.where(spread > 0, spread, lowest).max(axis=0) + jax.random.normal(jax.random.key(0), (2,))
"""


def test_a_decorator_goes_and_constants_without_a_literal_are_written() -> None:
    kernel = Kernel("kernel", DECORATED, (Input("x", (4,), "float32", -1, 1),))
    cause = "`tanh` and `random_bits`"
    finding = {"cause": cause, "lines": [[0, "11"]]}
    parts = [*parts_of(kernel, 0, [finding])]
    assert ["lax.tanh" in each.source for each in parts] == [True, False]  # None of the typed key.
    assert 'lowest = float("-inf")' in parts[-1].source.replace("'", '"')
    assert "jit" not in parts[-1].source
    for each in parts:
        assert lower_kernel(each, ("cpu",))


def test_a_module_that_is_not_there_leaves_the_whole_kernel() -> None:
    missing = replace(KERNEL, source=f"import no_such_module\n{SOURCE}")
    assert [*parts_of(missing, 7, [{"cause": "the gradient of `tanh`", "lines": [[7, "22"]]}])] == []
