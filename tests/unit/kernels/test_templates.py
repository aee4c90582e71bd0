"""The templates and their sampler, as text: nothing here lowers or runs a kernel under JAX."""

import ast
import builtins
import json
import math
import os
import random
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path
from types import SimpleNamespace

import pytest

from kernels import FAMILIES, OURS, SETTLED, TEMPLATES, Kernel, Template, writing
from kernels.writing.functions import FUNCTIONS
from kernels.writing.layout import laid_out
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    Value,
    add,
    broadcast,
    compare,
    div,
    fits,
    integer,
    mul,
    neg,
    number,
    power,
    square,
    sub,
)

ROOT = Path(__file__).parents[3]
ORIGINAL = {
    "elementwise": "generate_simple_elementwise",
    "scalar_array": "generate_scalar_array_op",
    "unary": "generate_unary_kernel",
    "branch": "generate_branch_kernel",
    "loop": "generate_loop_kernel",
    "reduction": "generate_reduction_kernel",
    "vector": "generate_vector_kernel",
    "multi_statement": "generate_multi_statement_kernel",
    "nested_branch": "generate_nested_branch_kernel",
    "compound": "generate_compound_kernel",
}
SAMPLE = 60


@pytest.fixture(scope="module", params=TEMPLATES)
def kernels(request: pytest.FixtureRequest) -> list[Kernel]:
    return [TEMPLATES[request.param].kernel(3, index) for index in range(SAMPLE)]


def renamed(source: str) -> str:
    """The source with every identifier of its own replaced by its order of appearance."""
    numbers: dict[str, str] = {}

    def number_of(name: str) -> str:
        return name if name in ("jax", "jnp", "lax") else numbers.setdefault(name, f"v{len(numbers)}")

    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            node.id = number_of(node.id)
        elif isinstance(node, ast.arg):
            node.arg = number_of(node.arg)
        elif isinstance(node, ast.FunctionDef):
            node.name = number_of(node.name)
            if ast.get_docstring(node) is not None:
                del node.body[0]
    return ast.dump(tree)


def definition(kernel: Kernel) -> ast.FunctionDef:
    functions = [node for node in ast.parse(kernel.source).body if isinstance(node, ast.FunctionDef)]
    return next(node for node in functions if node.name == kernel.name)


def names(tree: ast.Module, context: type[ast.expr_context]) -> set[str]:
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    return {node.id for node in found if isinstance(node.ctx, context)}


def scopes(tree: ast.Module) -> list[ast.FunctionDef]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def test_registry_names_and_order() -> None:
    assert {template.name: template.generator for template in FAMILIES["original"]} == ORIGINAL
    assert [template.name for template in FAMILIES["original"]] == list(ORIGINAL)
    assert list(TEMPLATES)[: len(ORIGINAL)] == list(ORIGINAL)
    assert all(template.name == name for name, template in TEMPLATES.items())
    assert not TEMPLATES.keys() & FAMILIES.keys()
    generators = [template.generator for template in TEMPLATES.values()]
    assert len(set(generators)) == len(generators)
    assert list(OURS) == list(SETTLED)


TYPE = """from kernels.kernel import Kernel, Template
from kernels.writing.beginnings import drawn

TEMPLATE = Template("{name}", "generate_{name}_kernel", lambda rng: drawn(rng, ()))
"""


def found(root: Path, **files: str) -> subprocess.CompletedProcess[str]:
    """Import a copy of the package that has these files too, and print the types of each family."""
    shutil.copytree(ROOT / "kernels", root / "kernels", ignore=shutil.ignore_patterns("__pycache__"))
    for name, text in files.items():
        path = root / "kernels" / name.replace("__", "/")
        path.parent.mkdir(exist_ok=True)
        path.with_suffix(".py").write_text(text, encoding="utf-8")
    program = (
        "import json, kernels\n"
        "print(json.dumps({family: [t.name for t in types] for family, types in kernels.FAMILIES.items()}))"
    )
    return subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, encoding="utf-8", check=False
    )


def test_a_new_type_is_one_file_and_goes_last(tmp_path: Path) -> None:
    run = found(
        tmp_path,
        signals__beamforming=TYPE.format(name="beamforming"),
        acoustics__anechoic=TYPE.format(name="anechoic"),
    )
    assert run.returncode == 0, run.stderr
    families = json.loads(run.stdout)
    assert list(families) == [*FAMILIES, "acoustics"]
    assert families["acoustics"] == ["anechoic"]
    assert families["signals"] == [*(template.name for template in FAMILIES["signals"]), "beamforming"]


def test_no_family_reads_the_modules_of_another() -> None:
    read = {
        (file.parent.name, node.module.split(".")[1])
        for file in (ROOT / "kernels").glob("*/*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("kernels.")
    }
    assert {(family, home) for family, home in read if home not in (family, "writing", "kernel")} == set()


def test_the_example_in_the_description_of_the_vocabulary_draws_kernels() -> None:
    text = writing.__doc__ or ""
    example = textwrap.dedent(text.partition("::\n\n")[2].partition("\n**")[0])
    head = """
import random
from kernels.kernel import Kernel, Template
from kernels.writing.beginnings import drawn, varied_input
from kernels.writing.endings import finish_staged
from kernels.writing.sampler import Sampler
from kernels.writing.values import sub
"""
    space: dict[str, object] = {}
    exec(head + example, space)
    template = space["TEMPLATE"]
    assert isinstance(template, Template)
    sources = {template.kernel(0, index).source for index in range(20)}
    assert len(sources) == 20
    assert all("jnp.convolve(" in source and ast.parse(source) for source in sources)


@pytest.mark.parametrize(
    ("place", "text", "cause"),
    [
        (
            "signals__beamforming",
            TYPE.format(name="beams"),
            "signals/beamforming.py: it must assign TEMPLATE = ",
        ),
        ("signals__shared", "SIZES = (1, 2)\n", "signals/shared.py: it must assign TEMPLATE = "),
        (
            "zoology__filters",
            TYPE.format(name="filters"),
            "zoology/filters.py: signals has a type of that name",
        ),
    ],
)
def test_a_file_that_gives_no_type_of_its_name_is_refused(
    tmp_path: Path, place: str, text: str, cause: str
) -> None:
    run = found(tmp_path, **{place: text})
    assert run.returncode != 0
    assert cause in run.stderr.splitlines()[-1]


def test_same_kernel_in_any_process_and_order() -> None:
    program = (
        "from kernels import TEMPLATES\n"
        "import hashlib\n"
        "text = ''.join(repr(t.kernel(5, i)) for t in TEMPLATES.values() for i in range(12))\n"
        "print(hashlib.sha256(text.encode()).hexdigest())\n"
    )
    digests = set()
    for seed in ("0", "1", "4242"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        run = subprocess.run(
            [sys.executable, "-c", program],
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        digests.add(run.stdout)
    assert len(digests) == 1
    template = TEMPLATES["loop"]
    backwards = [template.kernel(5, index) for index in reversed(range(5))]
    assert backwards[::-1] == [template.kernel(5, index) for index in range(5)]


def test_importing_templates_imports_neither_jax_nor_numpy() -> None:
    program = "import sys, kernels; print([m for m in ('jax', 'numpy', 'pytest') if m in sys.modules])"
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    assert run.stdout.strip() == "[]"


def test_kernels_are_distinct_after_renaming(kernels: list[Kernel]) -> None:
    sources = {renamed(kernel.source) for kernel in kernels}
    assert len(sources) >= 0.96 * SAMPLE  # A few differ by names alone.


def test_seed_and_index_are_recorded_and_matter(kernels: list[Kernel]) -> None:
    template = TEMPLATES[kernels[0].template]
    assert [(kernel.seed, kernel.index) for kernel in kernels] == [(3, index) for index in range(SAMPLE)]
    assert template.kernel(4, 0).source != kernels[0].source


def test_signature_matches_inputs_and_static_arguments(kernels: list[Kernel]) -> None:
    for kernel in kernels:
        arguments = definition(kernel).args
        positional = [argument.arg for argument in arguments.args]
        keywords = [argument.arg for argument in arguments.kwonlyargs]
        inputs, static = [item.name for item in kernel.inputs], [name for name, _ in kernel.static]
        assert positional[: len(inputs)] == inputs
        assert positional[len(inputs) :] + keywords == static


def test_every_parameter_and_variable_is_used(kernels: list[Kernel]) -> None:
    for kernel in kernels:
        tree = ast.parse(kernel.source)
        read = {
            node.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
        }
        written = {
            node.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        }
        parameters = {argument.arg for argument in definition(kernel).args.args}
        inner = {node.name for node in scopes(tree)} - {kernel.name}
        assert (written | parameters | inner) - read <= {"_"} | unpacked(tree) | fields(tree), kernel.source


def fields(tree: ast.Module) -> set[str]:
    """Names of the fields of classes, which are read as attributes."""
    return {
        node.target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }


def unpacked(tree: ast.Module) -> set[str]:
    """Names bound by taking a tuple apart, of which some may go unused, as linters allow."""
    return {
        item.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Store)
        for item in ast.walk(node)
        if isinstance(item, ast.Name)
    }


def test_no_name_shadows_another(kernels: list[Kernel]) -> None:
    for kernel in kernels:
        tree = ast.parse(kernel.source)
        functions = [node.name for node in scopes(tree)]
        variables = {
            node.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        }
        # A key that is split gives way to a new one of its name, as people write it.
        variables -= fields(tree)
        variables -= set(
            re.findall(r"^ *(\w+), \w+ = jax\.random\.split\(\1\)$", kernel.source, re.MULTILINE)
        )
        parameters = {
            argument.arg for node in scopes(tree) for argument in (*node.args.args, *node.args.kwonlyargs)
        } - {"_"}
        assert len(functions) == len(set(functions))
        assert not variables & parameters, kernel.source
        assert not (variables | parameters) & set(functions), kernel.source
        taken = {*dir(builtins), "jax", "jnp", "lax"}
        assert not (variables | parameters | set(functions)) & taken, kernel.source


def test_sources_have_the_projects_layout(kernels: list[Kernel]) -> None:
    for kernel in kernels:
        lines = kernel.source.splitlines()
        assert max(map(len, lines)) <= 88, kernel.source
        assert all(line == line.rstrip() for line in lines)
        assert kernel.source.endswith("\n")
        assert not kernel.source.endswith("\n\n")
        head = [line for line in lines if line.startswith(("import ", "from "))]
        for statement, use in (
            ("import jax", r"\bjax\.(?!numpy as)"),
            ("import jax.numpy as jnp", r"\bjnp\."),
            ("from jax import lax", r"(?<![.\w])lax\."),
        ):
            body = kernel.source[len("\n".join(head)) :]
            assert (statement in head) == bool(re.search(use, body)), kernel.source


DTYPES = {
    *("bool", "int4", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"),
    *("float8_e4m3fn", "float8_e5m2", "bfloat16", "float16", "float32", "float64"),
    *("complex64", "complex128"),
}


def test_inputs_are_small_and_their_ranges_make_sense(kernels: list[Kernel]) -> None:
    for kernel in kernels:
        assert kernel.inputs
        for item in kernel.inputs:
            assert item.dtype in DTYPES
            assert item.low <= item.high
            assert len(item.shape) <= 5
            assert 1 <= math.prod(item.shape) <= 4000
            if "float" in item.dtype or "complex" in item.dtype:
                assert abs(item.low) <= 100
                assert abs(item.high) <= 100
            else:
                assert item.low == int(item.low)
                assert item.high == int(item.high)


def test_a_kernel_of_floats_returns_more_than_a_comparison(kernels: list[Kernel]) -> None:
    """The first result of a kernel with float inputs is not an int or bool by its looks."""
    for kernel in kernels:
        if not any("float" in item.dtype for item in kernel.inputs):
            continue
        result = definition(kernel).body[-1]
        assert isinstance(result, ast.Return)
        assert result.value is not None
        first = result.value
        while isinstance(first, ast.Tuple | ast.List | ast.Dict):
            first = (first.values if isinstance(first, ast.Dict) else first.elts)[0]
        assert not isinstance(first, ast.Compare | ast.Constant), kernel.source
        assert not re.match(r"jnp\.(argmax|argmin|floor|any|all|count_nonzero|sign)\(", ast.unparse(first))


# ---- values


X = Value("x", (3,), -2, 2)
Y = Value("y", (2, 1), 0.5, 4)


@pytest.mark.parametrize(
    ("value", "code", "interval"),
    [
        (sub(X, sub(X, Y)), "x - (x - y)", (-3.5, 8)),
        (sub(sub(X, X), Y), "x - x - y", (-8, 3.5)),
        (mul(add(X, Y), X), "(x + y) * x", (-12, 12)),
        (div(X, mul(Y, Y)), "x / (y * y)", (-8, 8)),
        (neg(square(X)), "-(x**2)", (-4, 0)),
        (square(add(X, Y)), "(x + y) ** 2", (0, 36)),
        (power(Y, -1), "y**-1", (0.25, 2)),
        (power(neg(X), 3), "(-x) ** 3", (-8, 8)),
        (add(X, number(-0.5)), "x - 0.5", (-2.5, 1.5)),
        (sub(X, number(-0.5)), "x + 0.5", (-1.5, 2.5)),
        (mul(number(-0.5), X), "-0.5 * x", (-1, 1)),
        (compare(add(X, Y), ">", X), "x + y > x", (0, 1)),
    ],
)
def test_code_and_interval_of_operators(value: Value, code: str, interval: tuple[float, float]) -> None:
    assert value.code == code
    assert (value.low, value.high) == pytest.approx(interval)


@pytest.mark.parametrize("operation", [lambda: div(Y, X), lambda: power(X, -1), lambda: power(X, 0.5)])
def test_what_may_be_singular_is_refused(operation: object) -> None:
    assert callable(operation)
    with pytest.raises(ValueError, match="may be zero"):
        operation()


def test_broadcasting() -> None:
    assert broadcast((3,), (2, 1), ()) == (2, 3)
    assert fits((3,), (2, 1))
    assert not fits((3,), (2,))
    with pytest.raises(ValueError, match="do not broadcast"):
        broadcast((3,), (2,))


def test_numbers_are_written_as_literals() -> None:
    assert [number(value).code for value in (1.0, 0.25, -3.0, 0.001)] == ["1.0", "0.25", "-3.0", "0.001"]
    assert integer(3).dtype == "int32"


# ---- the sampler: what it says about an expression's range holds when the expression is evaluated


def sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-x))


def softplus(x: float) -> float:
    return math.log1p(math.exp(x))


JNP = SimpleNamespace(
    **{name: getattr(math, name) for name in ("sin", "cos", "tan", "tanh", "sinh", "cosh", "exp", "expm1")},
    **{name: getattr(math, name) for name in ("log", "log2", "log10", "log1p", "sqrt")},
    **{f"arc{name}": getattr(math, f"a{name}") for name in ("sin", "cos", "tan", "sinh", "cosh", "tanh")},
    exp2=lambda x: 2.0**x,
    cbrt=lambda x: x ** (1 / 3),
    square=lambda x: x * x,
    reciprocal=lambda x: 1 / x,
    abs=abs,
    maximum=max,
    minimum=min,
    where=lambda test, a, b: a if test else b,
    clip=lambda x, low, high: min(max(x, low), high),
    arctan2=math.atan2,
    logaddexp=lambda a, b: math.log(math.exp(a) + math.exp(b)),
    power=lambda a, b: a**b,
    subtract=lambda a, b: a - b,
    multiply=lambda a, b: a * b,
)
NN = SimpleNamespace(
    sigmoid=sigmoid,
    softplus=softplus,
    soft_sign=lambda x: x / (1 + abs(x)),
    silu=lambda x: x * sigmoid(x),
    gelu=lambda x: 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3))),
    mish=lambda x: x * math.tanh(softplus(x)),
    elu=lambda x: x if x > 0 else math.expm1(x),
    celu=lambda x: x if x > 0 else math.expm1(x),
    selu=lambda x: 1.0507009873554805 * (x if x > 0 else 1.6732632423543772 * math.expm1(x)),
    leaky_relu=lambda x: x if x > 0 else 0.01 * x,
    relu=lambda x: max(x, 0.0),
    relu6=lambda x: min(max(x, 0.0), 6.0),
    hard_tanh=lambda x: min(max(x, -1.0), 1.0),
    hard_sigmoid=lambda x: min(max(x + 3, 0.0), 6.0) / 6,
    hard_silu=lambda x: x * min(max(x + 3, 0.0), 6.0) / 6,
    log_sigmoid=lambda x: -softplus(-x),
    squareplus=lambda x: 0.5 * (x + math.sqrt(x * x + 4)),
)
LAX = SimpleNamespace(rsqrt=lambda x: x**-0.5)


def scope(**variables: float) -> dict[str, object]:
    return {"jnp": JNP, "lax": LAX, "jax": SimpleNamespace(nn=NN, lax=LAX), **variables}


def between(value: Value, found: float) -> bool:
    slack = 1e-3 + 1e-3 * abs(found)
    return value.low - slack <= found <= value.high + slack


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.name)
def test_interval_rule_of_each_function(function: object) -> None:
    entry = next(item for item in FUNCTIONS if item is function)
    rng = random.Random(entry.name)
    call = eval(entry.name, scope())
    for _ in range(40):
        low, high = sorted(rng.uniform(entry.low, entry.high) for _ in range(2))
        bottom, top = entry.rule(low, high)
        for step in range(9):
            found = call(low + (high - low) * step / 8)
            assert bottom - 1e-2 <= found <= top + 1e-2, (low, high, found)


@pytest.mark.parametrize("seed", range(150))
def test_sampled_expression_stays_in_its_interval(seed: int) -> None:
    s = Sampler(random.Random(seed))
    inputs = [s.operand((5,)), s.operand((5,)), s.scalar()]
    value = s.mix(inputs, 5)
    program = compile(
        "\n".join([*(line.strip() for line in s.lines), f"found = {value.code}"]), "text", "exec"
    )
    rng = random.Random(seed)
    for _ in range(60):
        space = scope(**{item.code: rng.uniform(item.low, item.high) for item in inputs})
        exec(program, space)
        found = space["found"]
        assert isinstance(found, float | int)
        assert between(value, found), (s.lines, value)
        assert value.bound <= 60


@pytest.mark.parametrize("seed", range(60))
def test_squeezing_and_lifting_keep_their_promise(seed: int) -> None:
    s = Sampler(random.Random(seed))
    x = s.operand((5,), low=-9.0, high=7.0)
    limit = 0.4 + 2 * s.rng.random()
    held, positive = s.held(x, limit), s.positive(x, 0.3)
    assert held.bound <= limit + 0.01
    assert positive.low >= 0.29
    for point in (-9.0, -1.0, 0.0, 0.3, 7.0):
        space = scope(**{x.code: point})
        exec("\n".join(line.strip() for line in s.lines), space)
        assert between(held, eval(held.code, space)), held
        assert between(positive, eval(positive.code, space)), positive


def test_what_mostly_lies_within_a_limit_stays_as_it_is() -> None:
    s = Sampler(random.Random(0))
    x = s.operand((5,), low=-9.0, high=7.0)
    assert [s.bounded(x, limit).code for limit in (9.0, 2.0)] == [x.code, x.code]
    assert s.bounded(x, 1.0).code != x.code  # A function may have no values beyond.
    assert s.held(x, 4.0).code != x.code
    narrow = Sampler(random.Random(0), "bfloat16")
    y = narrow.operand((5,), low=-9.0, high=7.0)
    assert narrow.bounded(y, 4.0).code != y.code


def test_numbers_are_those_that_people_write() -> None:
    s = Sampler(random.Random(0))
    ends = ((0.2, 1.9), (-1.5, -0.3), (0.1, 0.9), (1.7, 1.95), (0.031, 0.034))
    drawn = {each: {s.coef(*each).code for _ in range(40)} for each in ends}
    assert drawn[ends[0]] == {"1.0"}
    assert drawn[ends[1]] == {"-1.0"}
    assert drawn[ends[2]] == {"0.5", "0.1", "0.9"}
    assert all(low <= float(code) <= high for low, high in ends for code in drawn[low, high])
    x = s.operand((5,))
    assert mul(number(1.0), x).code == div(x, number(1.0)).code == x.code
    assert sub(number(1.0), x).code == f"1 - {x}"
    assert add(s.ints("k", (5,), 0, 3), number(2.0)).code == "k + 2.0"


def test_mix_uses_every_value() -> None:
    for seed in range(100):
        s = Sampler(random.Random(seed))
        values = [s.operand((4,)) for _ in range(4)]
        result = s.mix(values, 2)
        text = "\n".join([*s.lines, result.code])
        assert all(re.search(rf"\b{value.code}\b", text) for value in values), text


# ---- layout


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (
            f"if a:\n    out = jnp.where({', '.join(['a' * 24] * 3)})",
            ["if a:", "    out = jnp.where(", f"        {', '.join(['a' * 24] * 3)}", "    )"],
        ),
        (f"y = {'a' * 40} * f({'b' * 40})", [f"y = {'a' * 40} * f(", "    " + "b" * 40, ")"]),
        (f"y = f({'a' * 40})({'b' * 40})", [f"y = f({'a' * 40})(", "    " + "b" * 40, ")"]),
        (f"{', '.join(['a' * 28] * 3)} = f(x)", ["(", *["    " + "a" * 28 + ","] * 3, ") = f(x)"]),
        (f"{', '.join(['a' * 26] * 3)} = state", [f"{', '.join(['a' * 26] * 3)} = (", "    state", ")"]),
        (
            f"y = f(lambda x: {' + '.join(['x' * 28] * 3)})",
            [
                "y = f(",
                "    lambda x: (",
                *[f"        {p}" + "x" * 28 for p in ("", "+ ", "+ ")],
                "    )",
                ")",
            ],
        ),
        ("y = (-x ** 2 + f(x)**2)", ["y = -(x**2) + f(x) ** 2"]),
        ("y = x[0 : 2, n : n + 1]", ["y = x[0:2, n : n + 1]"]),
        ("x, = back(y)", ["(x,) = back(y)"]),
        (f"f({', '.join(['b' * 40] * 3)})", ["f(", *["    " + "b" * 40 + ","] * 3, ")"]),
        (
            f"x = {' + '.join(['c' * 40] * 3)}",
            ["x = (", "    " + "c" * 40, *["    + " + "c" * 40] * 2, ")"],
        ),
        (f"steps = [{', '.join(['d' * 26] * 3)}]", ["steps = [", *["    " + "d" * 26 + ","] * 3, "]"]),
        (
            f"y = f({', '.join(['e' * 20] * 2)}) * {'g' * 30} - {'h' * 30}",
            ["y = (", f"    f({', '.join(['e' * 20] * 2)}) * {'g' * 30}", f"    - {'h' * 30}", ")"],
        ),
    ],
)
def test_statements_are_laid_out_as_by_ruff(line: str, wanted: list[str]) -> None:
    assert laid_out(line) == "\n".join(wanted)
