"""Answers that avoid the task must not score: each stays below the level of right values, for its reason."""

import random
import re
from pathlib import Path

import pytest

from corpus.mutation.edits import mutate
from corpus.mutation.faults import BACKWARD_ONLY, FAULTS
from corpus.scoring.grading import program_of
from corpus.scoring.permitted import violation
from corpus.scoring.schema import ALLOWED, AT_FEW, AT_MANY, NONE, RUNS, VERIFIES, Reference
from corpus.stablehlo.program import Program
from kernels import Input
from tests.unit.scoring.references import best, graded, reference

X = Input("x", (3,), "float32", -1.0, 1.0)
Y = Input("y", (3,), "float32", -1.0, 1.0)


def _module(body: str, arguments: str = "%arg0: tensor<3xf32>", results: str = "tensor<3xf32>") -> str:
    return f"module @m {{\n  func.func public @main({arguments}) -> {results} {{\n{body}\n  }}\n}}\n"


@pytest.fixture(scope="module")
def product() -> Reference:
    """x * 3 + 1, of three elements."""
    return reference("x * 3.0 + 1.0", X)


RIGHT = """
    %a = stablehlo.constant dense<3.0> : tensor<3xf32>
    %b = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %1 = stablehlo.add %0, %b : tensor<3xf32>"""
RETURN = "    return %1 : tensor<3xf32>"
TABLE = ", ".join(f"{number}.5" for number in range(200))

# The body of an answer to x * 3 + 1, the highest level that it reaches, and the reason why not the next.
CHEATS = {
    "a constant": ("    %1 = stablehlo.constant dense<2.5> : tensor<3xf32>\n" + RETURN, RUNS, "output 0"),
    "the input": ("    return %arg0 : tensor<3xf32>", RUNS, "output 0"),
    "NaN, which equals nothing": (
        "    %1 = stablehlo.constant dense<0x7FC00000> : tensor<3xf32>\n" + RETURN, RUNS, "is nan, not"
    ),
    "dead code around the original": (
        f"{RIGHT}\n    %2 = stablehlo.sine %1 : tensor<3xf32>\n    %3 = stablehlo.negate %2 : tensor<3xf32>\n"
        + RETURN, VERIFIES, "2 dead ops, of 0 allowed"
    ),
    "f64": (
        f"{RIGHT.replace('%0 = ', '%w = ').replace('add %0', 'add %w')}\n"
        "    %d = stablehlo.convert %1 : (tensor<3xf32>) -> tensor<3xf64>\n"
        "    %2 = stablehlo.convert %d : (tensor<3xf64>) -> tensor<3xf32>\n"
        "    return %2 : tensor<3xf32>", VERIFIES, "computes in f64"
    ),
    "bf16": (
        "    %n = stablehlo.convert %arg0 : (tensor<3xf32>) -> tensor<3xbf16>\n"
        "    %w = stablehlo.convert %n : (tensor<3xbf16>) -> tensor<3xf32>\n"
        f"{RIGHT.replace('%arg0', '%w')}\n{RETURN}", VERIFIES, "computes in bf16"
    ),
    "fewer bits": (
        "    %w = stablehlo.reduce_precision %arg0, format = e8m7 : tensor<3xf32>\n"
        f"{RIGHT.replace('%arg0', '%w')}\n{RETURN}", VERIFIES, "the op 'stablehlo.reduce_precision'"
    ),
    "a loop of a billion trips": (
        f"""{RIGHT}
    %n = stablehlo.constant dense<1000000000> : tensor<i32>
    %zero = stablehlo.constant dense<0> : tensor<i32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %2:2 = stablehlo.while(%i = %zero, %v = %1) : tensor<i32>, tensor<3xf32>
     cond {{
      %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    }} do {{
      %k = stablehlo.add %i, %one : tensor<i32>
      stablehlo.return %k, %v : tensor<i32>, tensor<3xf32>
    }}
    return %2#1 : tensor<3xf32>""", VERIFIES, "seconds of estimated time"
    ),
    "a table of values": (
        f"    %t = stablehlo.constant dense<[{TABLE}]> : tensor<200xf32>\n"
        "    %2 = stablehlo.slice %t [0:3] : (tensor<200xf32>) -> tensor<3xf32>\n"
        f"{RIGHT}\n    %3 = stablehlo.multiply %2, %1 : tensor<3xf32>\n    return %3 : tensor<3xf32>",
        VERIFIES, "elements|bytes of constants"
    ),
    "a custom call": (
        '    %1 = stablehlo.custom_call @xla_python_cpu_callback(%arg0) : (tensor<3xf32>) -> tensor<3xf32>\n'
        + RETURN, VERIFIES, "a custom call to|it calls"
    ),
    "a large tensor": (
        "    %w = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf32>) -> tensor<4096x3xf32>\n"
        "    %s = stablehlo.slice %w [0:1, 0:3] : (tensor<4096x3xf32>) -> tensor<1x3xf32>\n"
        "    %r = stablehlo.reshape %s : (tensor<1x3xf32>) -> tensor<3xf32>\n"
        f"{RIGHT.replace('%arg0', '%r')}\n{RETURN}", VERIFIES, "a tensor has 12,288 elements"
    ),
}  # fmt: skip


def test_the_references_answer_reaches_the_top(product: Reference) -> None:
    best(product)


def test_another_way_to_write_it_has_the_right_values(product: Reference) -> None:
    grade = graded(product, _module(f"{RIGHT}\n{RETURN}"))
    assert grade.reaches("lower", AT_MANY)


@pytest.mark.parametrize("name", CHEATS)
def test_a_cheat_does_not_score(product: Reference, name: str) -> None:
    body, level, reason = CHEATS[name]
    grade = graded(product, _module(body))
    assert grade.level == level, grade
    assert re.search(reason, grade.reason), grade


# x >= 0.1 for x > 0.1 is another program at 0.1 alone, where rounding decides too.
AT_ONE_NUMBER = "boundary moved"
ANOTHER = """
  func.func KIND @other(%a: tensor<f32>) -> tensor<f32> {
    return %a : tensor<f32>
  }
}
"""

MODULES = {
    "two functions named main": (
        _module(f"{RIGHT}\n{RETURN}").replace(
            "\n}\n", "\n  func.func public @main() {\n    return\n  }\n}\n"
        ),
        "redefinition",
    ),
    "a second public function": (
        _module(f"{RIGHT}\n{RETURN}").replace("\n}\n", ANOTHER.replace("KIND", "public")),
        "the public functions main, other",
    ),
    "a function that nothing calls": (
        _module(f"{RIGHT}\n{RETURN}").replace("\n}\n", ANOTHER.replace("KIND", "private")),
        "which nothing calls",
    ),
    "a module within a module": (
        _module(f"{RIGHT}\n{RETURN}").replace("\n}\n", "\n  module @inner {\n  }\n}\n"),
        "a module within the module",
    ),
    "attributes that claim results": (
        _module("    return %arg0 : tensor<3xf32>").replace(
            "module @m", 'module @m attributes {jax.verified = true, mhlo.result = "x * 3 + 1"}'
        ),
        "the attribute 'jax.verified' of builtin.module",
    ),
    "the text in comments": (
        "module @m {\n  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {\n"
        + "".join(f"    // {line}\n" for line in RIGHT.splitlines())
        + "    return %arg0 : tensor<3xf32>\n  }\n}\n",
        "output 0",
    ),
    "a text that is very long": (_module("    // " + "x" * 100_000 + f"\n{RIGHT}\n{RETURN}"), ""),
    "for two devices": (
        _module(f"{RIGHT}\n{RETURN}").replace(
            "module @m", "module @m attributes {mhlo.num_partitions = 2 : i32}"
        ),
        "mhlo.num_partitions = 2",
    ),
    "no module": ("I cannot answer that.", "no module"),
    "a function that calls itself": (
        _module("    %1 = call @main(%arg0) : (tensor<3xf32>) -> tensor<3xf32>\n" + RETURN),
        "calls itself",
    ),
}


@pytest.mark.parametrize("name", MODULES)
def test_a_module_of_another_form_does_not_score(product: Reference, name: str) -> None:
    text, reason = MODULES[name]
    grade = graded(product, text)
    if name == "a text that is very long":  # Comments are no part of the module that is printed.
        assert grade.reaches("lower", AT_MANY)
        return
    assert not grade.reaches("lower", AT_FEW)
    assert reason in grade.reason, grade


FILES = sorted((Path(__file__).parents[2] / "cheats").glob("*.mlir"))
HEADER = re.compile(r"// .+\n// of: (.+)\n// inputs: (.+)\n// ends at: (.+?): (.+)\n")
INPUT = re.compile(r"(\w+): (\w+)\[([\d, ]*)\] from (\S+) to ([^\s;]+)")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_cheat_of_a_file_ends_where_it_says(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    match = HEADER.match(text)
    assert match is not None
    body, inputs, level, reason = match.groups()
    values = [
        Input(name, tuple(map(int, filter(None, dims.split(", ")))), dtype, float(low), float(high))
        for name, dtype, dims, low, high in INPUT.findall(inputs)
    ]
    grade = graded(reference(body, *values), text)
    assert (grade.level, reason in grade.reason) == (level, True), grade
    assert not grade.reaches("lower", AT_MANY)


def test_an_input_that_is_ignored_does_not_score() -> None:
    expected = reference("x * 2.0 + 0.0 * y + y", X, Y)
    body = (
        "    %a = stablehlo.constant dense<2.0> : tensor<3xf32>\n"
        "    %1 = stablehlo.multiply %arg0, %a : tensor<3xf32>\n" + RETURN
    )
    grade = graded(expected, _module(body, "%arg0: tensor<3xf32>, %arg1: tensor<3xf32>"))
    assert grade.level == RUNS


def test_outputs_in_another_order_do_not_score() -> None:
    expected = reference("x * 2.0, x * 3.0", X)
    text = program_of(expected).text
    first, second = re.findall(r"(%\d+), (%\d+)", text.partition("return")[2])[0]
    grade = graded(expected, text.replace(f"return {first}, {second}", f"return {second}, {first}"))
    assert grade.level == RUNS


@pytest.mark.parametrize(("place", "permitted"), [(0, True), (1, False)])
def test_an_argument_is_donated_only_where_the_reference_donates_it(place: int, permitted: bool) -> None:
    program = program_of(reference("x * 2.0 + y", X, Y))

    def donating(argument: int) -> Program:
        begin = f"%arg{argument}: tensor<3xf32>"
        text = program.text.replace(begin, f"{begin} {{tf.aliasing_output = 0 : i32}}", 1)
        assert text != program.text
        return program.with_text(text)

    found = violation(donating(place), donating(0))
    assert found == (None if permitted else "the attribute 'tf.aliasing_output' of argument 1")


def test_the_op_behind_one_output_excuses_nothing_of_another() -> None:
    """A plant: a factor that is off by less than what a power may round away, beside a power."""
    expected = reference("x * 3.0, (x + 2.0) ** 1.3", X)
    changed = program_of(expected).text.replace("dense<3.000000e+00>", "dense<3.0003>")
    assert changed != program_of(expected).text
    assert graded(expected, changed).level == RUNS


def test_a_branch_on_the_values_of_one_point_does_not_score(product: Reference) -> None:
    body = f"""{RIGHT}
    %p = stablehlo.constant dense<0.25> : tensor<3xf32>
    %w = stablehlo.constant dense<9.0> : tensor<3xf32>
    %c = stablehlo.compare LT, %arg0, %p : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %2 = stablehlo.select %c, %1, %w : tensor<3xi1>, tensor<3xf32>
    return %2 : tensor<3xf32>"""
    grade = graded(product, _module(body))
    assert not grade.reaches("lower", AT_MANY)


def test_a_wrong_value_at_a_special_value_does_not_score() -> None:
    expected = reference("jnp.where(jnp.isnan(x), 0.0, x) * 2.0", X)
    body = (
        "    %a = stablehlo.constant dense<2.0> : tensor<3xf32>\n"
        "    %1 = stablehlo.multiply %arg0, %a : tensor<3xf32>\n" + RETURN
    )
    grade = graded(expected, _module(body))
    assert (grade.level, "nan" in grade.reason) == (AT_FEW, True)


def test_a_loop_whose_trips_the_inputs_decide_may_be_in_an_answer_to_one_that_has_it() -> None:
    """Then neither program is run at special values."""
    expected = reference("jax.lax.while_loop(lambda v: jnp.sum(v) < 9.0, lambda v: v * 2.0 + 2.0, x)", X)
    text = program_of(expected).text
    changed = re.sub(r"stablehlo.multiply (%\w+), (%\w+)", r"stablehlo.multiply \2, \1", text)
    assert changed != text
    assert graded(expected, changed).reaches("lower", AT_MANY)


def test_a_scatter_whose_result_depends_on_an_order_does_not_score() -> None:
    expected = reference("x.at[jnp.array([0, 2])].add(1.0)", X)
    text = program_of(expected).text
    changed = re.sub(
        r"\n +%\w+ = stablehlo\.add %arg\d+, %arg\d+ : tensor<f32>\n +stablehlo\.return %\w+",
        lambda match: "\n      stablehlo.return " + re.findall(r"%arg\d+", match.group())[1],
        text,
    )
    assert changed != text
    grade = graded(expected, changed)
    assert not grade.reaches("lower", AT_MANY)


def test_another_signature_does_not_run(product: Reference) -> None:
    body = f"{RIGHT}\n{RETURN}".replace("3xf32", "4xf32")
    grade = graded(product, _module(body, "%arg0: tensor<4xf32>", "tensor<4xf32>"))
    assert (grade.level, grade.reason[:17]) == (VERIFIES, "its signature has")


def test_a_verifiers_error_is_told_from_a_parsers(product: Reference) -> None:
    unverified = _module(
        "    %1 = stablehlo.reshape %arg0 : (tensor<3xf32>) -> tensor<4xf32>\n"
        "    return %1 : tensor<4xf32>", results="tensor<4xf32>"
    )  # fmt: skip
    assert graded(product, unverified).level == "parses"
    assert graded(product, unverified.replace("stablehlo.reshape", "stablehlo.no_op")).level == NONE


PYTHON = {
    "not on the list": ("import os\n\n\ndef kernel(x):\n    os.system('true')\n    return x\n", NONE, "os"),
    "another function": ("def kernel(x):\n    return x * 2.0\n", RUNS, "output 0"),
    "a syntax error": ("def kernel(x):\n    return x +\n", NONE, "python, line 2"),
    "no such name": ("def other(x):\n    return x\n", NONE, "does not define kernel"),
    "it raises": ("def kernel(x):\n    return x.reshape(7)\n", "allowed", "TypeError"),
    "another shape": ("def kernel(x):\n    return x[:2]\n", "lowers", "its signature has"),
}


@pytest.mark.parametrize("name", PYTHON)
def test_python_that_is_wrong_does_not_score(name: str) -> None:
    source, level, reason = PYTHON[name]
    grade = graded(reference("x * 3.0 + 1.0", X, kind="raise"), source)
    assert grade.level == level, grade
    assert reason in grade.reason


def test_python_that_attacks_is_not_executed() -> None:
    """Each attack on the sandbox that is Python: an answer with it is not lowered."""
    expected = reference("x * 3.0 + 1.0", X, kind="raise")
    attacks = [*(Path(__file__).parents[1] / "sandbox" / "attacks").glob("*.txt")]
    assert len(attacks) > 100
    for path in attacks:
        assert graded(expected, path.read_text(encoding="utf-8")).level == NONE, path.stem


def test_an_answer_is_graded_without_being_executed(product: Reference) -> None:
    """As after its process was lost: up to the last level that needs no execution."""
    expected = reference("x * 3.0 + 1.0", X, kind="raise")
    assert graded(expected, "def kernel(x):\n    while True:\n        pass\n", runs=False).level == "allowed"
    assert graded(product, product.answer, runs=False).level == "signature"


def test_python_of_an_equal_program_reaches_its_normal_form() -> None:
    expected = reference("x * 3.0 + 1.0", X, kind="raise")
    best(expected)
    grade = graded(expected, "```python\ndef kernel(x):\n    y = x * 3.0\n    return y + 1.0\n```")
    assert grade.reaches("raise", "normal form")


@pytest.mark.parametrize("direction", ["forward", "backward"])
def test_planted_faults_do_not_score(direction: str) -> None:
    """Each kind of fault, in a program with a reduction, a comparison and slices."""
    expected = reference(
        "jnp.where(x > 0.1, x * 2.0, jnp.sin(x)) - 0.5 * x[::-1] "
        "+ jnp.sum(x * jnp.pad(x[1:], (0, 1)), keepdims=True)",
        X,
        kind="grad" if direction == "backward" else "lower",
        direction=direction,
    )
    best(expected)
    program, found = program_of(expected), {}
    for name, operator in FAULTS.items():
        if (direction == "forward" and name in BACKWARD_ONLY) or name == AT_ONE_NUMBER:
            continue
        mutation, _ = mutate(operator, program, random.Random(name))
        if mutation is not None:
            found[name] = graded(expected, mutation.program.text)
    assert len(found) > 6
    wrong = {name: grade for name, grade in found.items() if grade.reaches(expected.kind, AT_MANY)}
    assert not wrong, wrong
    # Of some, an op is dead: that is over budget.
    assert sum(grade.reaches(expected.kind, RUNS) for grade in found.values()) > len(found) / 2


def test_an_answer_is_executed_under_the_guard() -> None:
    time = "import numpy as np\nt = np.array('now', 'M8[Y]').astype('i8')\n\n\n"
    source = f"{time}def kernel(x):\n    return x * 3.0 + 1.0 + 0 * int(t)\n"
    grade = graded(reference("x * 3.0 + 1.0", X, kind="raise"), source)
    assert (grade.level, grade.reason) == (ALLOWED, "numpy: array gets str, or what is not numbers")
