"""A kernel on a device: the CPU does for one here, by the same functions, and each fault is planted there."""

import re
from collections.abc import Callable
from dataclasses import replace

import jax
import pytest
from jax.extend.mlir import ir
from jax.extend.mlir.dialects import stablehlo

from corpus.checks import device_checks as on_device
from corpus.checks.device_checks import check_texts, check_values, devices_needed, programs_on
from corpus.checks.errors import CheckError
from corpus.execution.runs import Run
from corpus.execution.xla import Target, xla
from corpus.numerics.tolerances import DTYPES, ON_DEVICE, WITH_TF32
from corpus.stablehlo.context import context, parse
from corpus.stablehlo.program import Program
from kernels import Input, Kernel
from tests.unit.planted import WRONG_GRADIENT
from tests.unit.programs import program
from tests.unit.runs import ROOT

SOURCE = """import jax.numpy as jnp


def layer(x, w):
    return jnp.tanh(x @ w) + 0.25 * jnp.sum(x * x)
"""
KERNEL = Kernel(
    "layer",
    SOURCE,
    (Input("x", (4, 5), "float32", -1.0, 1.0), Input("w", (5, 3), "float32", -1.0, 1.0)),
    template="unary",
)
SHARED = """import jax
import jax.numpy as jnp


def shared(x):
    mesh = jax.make_mesh((2,), ("i",), axis_types=(jax.sharding.AxisType.Auto,))
    mean = jax.shard_map(
        lambda part: jax.lax.pmean(jnp.sin(part), "i"), mesh=mesh, in_specs=jax.P("i"), out_specs=jax.P()
    )
    return mean(x) ** 2
"""
OPEN = "import jax.numpy as jnp\n\n\ndef opened(x):\n    return jnp.exp(x) @ jnp.sin(x).T\n"
CHOPPED = """import jax


def chopped(x):
    return jax.lax.reduce_precision(x * x, 8, 20)
"""


def kernel_of(source: str, *inputs: Input) -> Kernel:
    return Kernel(source.partition("def ")[2].partition("(")[0], source, inputs, template="unary")


KERNELS = {
    "products": KERNEL,
    "no gradient": kernel_of("def counts(n):\n    return n * n + 1\n", Input("n", (4,), "int32", -9, 9)),
    "f64": kernel_of("def cubes(x):\n    return x**3\n", Input("x", (3,), "float64", 0.5, 1.5)),
    "bf16": kernel_of("def cubes(x):\n    return x * x * x\n", Input("x", (3,), "bfloat16", 0.5, 1.5)),
    "f32 alone": kernel_of(CHOPPED, Input("x", (3,), "float32", 0.5, 1.5)),
    "two devices": kernel_of(SHARED, Input("x", (4, 3), "float32", -1.0, 1.0)),
    "open shapes": kernel_of(OPEN, Input("x", (3, 2), "float32", -1.0, 1.0, symbolic="n, 2")),
}


@pytest.fixture
def programs() -> list[Program]:
    return programs_on(KERNEL, "cpu")


@pytest.mark.parametrize("kernel", KERNELS.values(), ids=KERNELS)
def test_what_a_device_lowers_and_computes_is_what_was_asked_of_it(kernel: Kernel) -> None:
    programs = programs_on(kernel, "cpu")
    check_texts(kernel, programs, {program.direction: program.text for program in programs})
    judged = check_values(kernel, programs)
    assert (judged.gradient_error is None) == (len(programs) == 1)
    assert judged.with_tf32 == (kernel in (KERNELS["products"], KERNELS["open shapes"]))
    assert devices_needed(programs) == (2 if kernel is KERNELS["two devices"] else 1)


@pytest.mark.parametrize("direction", [0, 1])
def test_an_op_in_the_place_of_another_is_another_text(programs: list[Program], direction: int) -> None:
    program = programs[direction]
    swapped = program.text.replace("stablehlo.multiply", "stablehlo.add", 1)
    assert swapped != program.text
    pinned = {one.direction: one.text for one in programs}
    with pytest.raises(CheckError, match=r"it is not the text of the snapshot: line \d+ is '.*multiply.*add"):
        check_texts(KERNEL, programs, {**pinned, program.direction: swapped})
    programs[direction] = replace(program, text=swapped)
    with pytest.raises(
        CheckError, match=f"cpu {program.direction}: on the device it is not the text lowered"
    ):
        check_texts(KERNEL, programs, pinned)


def test_a_direction_that_is_missing_and_a_line_too_many_are_seen(programs: list[Program]) -> None:
    with pytest.raises(
        CheckError, match="forward and backward on the device, forward lowered for it by name"
    ):
        check_texts(KERNEL, programs[:1], {})
    programs[0] = replace(programs[0], text=programs[0].text + "// one more\n")
    with pytest.raises(CheckError, match="not '// one more'"):
        check_texts(KERNEL, programs, {})


def rounded(text: str, bits: int, *, also_highest: bool = False) -> str:
    """``text`` whose products round their operands to ``bits`` behind the leading one, where they may."""
    module = parse(text)
    products: list[ir.Operation] = []

    def note(op: ir.Operation) -> ir.WalkResult:
        asked = str(op.attributes.get("precision_config", None))
        if op.name == "stablehlo.dot_general" and (also_highest or "HIGHEST" not in asked):
            products.append(op)
        return ir.WalkResult.ADVANCE

    module.operation.walk(note)
    with context(), ir.Location.unknown():
        number = ir.IntegerType.get_signless(32)
        sizes = [ir.IntegerAttr.get(number, size) for size in (8, bits)]
        for op in products:
            for position in range(2):
                with ir.InsertionPoint(op):
                    op.operands[position] = stablehlo.reduce_precision(op.operands[position], *sizes)
    return str(module)


def on_the_device(
    monkeypatch: pytest.MonkeyPatch, change: Callable[[str], str], *, narrow: bool = True, wide: bool = True
) -> None:
    """Change the values that the device gives: in the program's own dtypes, in f64, or both."""
    compiled = on_device._compiled

    def changed(program: Program, target: Target, **how: bool) -> Run:
        wanted = wide if how.get("wide") else narrow
        return compiled(program.with_text(change(program.text)) if wanted else program, target, **how)

    monkeypatch.setattr(on_device, "_compiled", changed)


@pytest.mark.parametrize(
    ("old", "new", "narrow", "wide", "message"),
    [
        ("tanh", "sine", True, True, "cpu forward: the values on the device differ from the CPU's by 0"),
        ("tanh", "sine", False, True, "cpu forward in f64: the values on the device differ"),
        ("2.500000e-01", "2.501000e-01", True, False, "cpu forward: the values on the device differ"),
        ("dense<2.500000e-01>", "dense<0x7FC00000>", True, False, "differ from the CPU's by inf"),
    ],
    ids=["another op", "another op in f64", "4 parts in 10,000", "no number"],
)
def test_values_that_a_device_gets_wrong_are_seen(
    monkeypatch: pytest.MonkeyPatch, old: str, new: str, narrow: bool, wide: bool, message: str
) -> None:
    on_the_device(monkeypatch, lambda text: text.replace(old, new), narrow=narrow, wide=wide)
    with pytest.raises(CheckError, match=message) as raised:
        check_values(KERNEL, programs_on(KERNEL, "cpu"))
    assert "\n" not in str(raised.value)


def test_a_backward_text_that_a_device_gets_wrong_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def sign(text: str) -> str:
        return text.replace("stablehlo.subtract", "stablehlo.add")

    assert sign(programs_on(KERNEL, "cpu")[0].text) == programs_on(KERNEL, "cpu")[0].text
    on_the_device(monkeypatch, sign)
    with pytest.raises(CheckError, match="cpu backward: the values on the device differ"):
        check_values(KERNEL, programs_on(KERNEL, "cpu"))


def test_central_differences_on_the_device_have_their_say() -> None:
    kernel = kernel_of(WRONG_GRADIENT, Input("x", (3,), "float32", -1.0, 1.0))
    kernel = replace(kernel, name="wrong_gradient")
    with pytest.raises(
        CheckError, match=r"cpu backward on the device: the gradient along .* error of 0\.001"
    ):
        check_values(kernel, programs_on(kernel, "cpu"))


def test_a_slope_that_only_the_device_has_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        on_device, "largest_difference", lambda here, there: 0.0
    )  # As if all values were the CPU's.
    steeper = "2.600000e-01"  # In the forward program alone.
    on_the_device(
        monkeypatch, lambda text: text if "@jit_loss" in text else text.replace("2.500000e-01", steeper, 1)
    )
    kernel = replace(KERNEL, source=SOURCE.replace("jnp.sum(x * x)", "jnp.sum(x)"))
    with pytest.raises(CheckError, match="cpu backward on the device: the gradient along a random direction"):
        check_values(kernel, programs_on(kernel, "cpu"))


def test_points_that_say_nothing_are_counted() -> None:
    kernel = kernel_of(
        "import jax.numpy as jnp\n\n\ndef steps(x):\n    return jnp.floor(x)\n",
        Input("x", (3,), "float32", -1.0, 1.0),
    )
    with pytest.raises(CheckError, match="only 0 of 32 points could be judged: at 32 the gradient is zero"):
        check_values(kernel, programs_on(kernel, "cpu"))


def test_tf32_keeps_to_its_own_table_and_not_to_the_strict_one(monkeypatch: pytest.MonkeyPatch) -> None:
    programs = programs_on(KERNEL, "cpu")
    with monkeypatch.context() as honest:
        on_the_device(honest, lambda text: rounded(text, 10), wide=False)
        assert check_values(KERNEL, programs).with_tf32
    with monkeypatch.context() as left_on:
        on_the_device(left_on, lambda text: rounded(text, 10, also_highest=True), wide=False)
        with pytest.raises(CheckError, match="cpu forward: the values on the device differ"):
            check_values(KERNEL, programs)
    on_the_device(monkeypatch, lambda text: rounded(text, 3), wide=False)
    with pytest.raises(CheckError, match="cpu forward with TF32 allowed: the values on the device differ"):
        check_values(KERNEL, programs)


def test_what_does_not_compile_there_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(text: str, target: Target) -> Run:
        raise ValueError("XLA for cuda: UNIMPLEMENTED: planted")

    monkeypatch.setattr(on_device, "xla", refused)
    with pytest.raises(CheckError, match=r"^cpu forward: XLA for cuda: UNIMPLEMENTED: planted$"):
        check_values(KERNEL, programs_on(KERNEL, "cpu"))


@pytest.mark.parametrize("options", [on_device.UNTUNED, on_device.IN_F64], ids=["untuned", "in f64"])
def test_the_compiler_knows_the_options(options: dict[str, bool | int]) -> None:
    text = programs_on(KERNEL, "cpu")[
        0
    ].text  # Options are read before anything is compiled, for any platform.
    xla(program(text), target=Target("cpu", options))
    unknown = Target("cpu", {**options, "xla_gpu_no_such": 1})
    with pytest.raises(ValueError, match="No such compile option: 'xla_gpu_no_such'"):
        xla(program(text), target=unknown)


@pytest.mark.parametrize("options", [on_device.UNTUNED, on_device.IN_F64], ids=["untuned", "in f64"])
def test_a_convolution_is_tuned(options: dict[str, bool | int]) -> None:
    """Under level 0, jaxlib 0.10.2 and 0.11.2 leave it without an algorithm, as compiled without a GPU."""
    assert on_device._options(options, {"stablehlo.dot_general"}) == options
    tuned = on_device._options(options, {"stablehlo.add", "stablehlo.convolution"})
    assert tuned == {name: value for name, value in options.items() if "autotune" not in name}


def test_what_runs_out_of_memory_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> Run:
        raise jax.errors.JaxRuntimeError("RESOURCE_EXHAUSTED: Out of memory\nand much more")

    monkeypatch.setattr(on_device, "_compiled", full)
    with pytest.raises(CheckError, match=r"^cpu: RESOURCE_EXHAUSTED: Out of memory$"):
        check_values(KERNEL, programs_on(KERNEL, "cpu"))


def test_full_precision_is_asked_for_where_tf32_could_be() -> None:
    backward = programs_on(KERNEL, "cpu")[1]
    strict = backward.in_full_precision
    assert "precision = [DEFAULT, DEFAULT]" in backward.text
    assert strict.text == backward.text.replace("DEFAULT", "HIGHEST")
    assert strict.in_full_precision is strict
    for wider in ("f64", "bf16"):
        other = program(backward.text.replace("f32>", f"{wider}>"))
        assert other.in_full_precision is other
    unsaid = program(backward.text.replace(", precision = [DEFAULT, DEFAULT]", ""))
    assert unsaid.in_full_precision.text == strict.text


def test_a_convolution_can_be_tf32_as_well() -> None:
    source = """import jax


def convolved(x, w):
    return jax.lax.conv(x, w, (1, 1), "SAME")
"""
    shapes = [Input(name, (1, 1, 3, 3), "float32", -1.0, 1.0) for name in ("x", "w")]
    forward = programs_on(kernel_of(source, *shapes), "cpu")[0]
    strict = forward.text.replace("precision DEFAULT", "precision HIGHEST")
    assert forward.in_full_precision.text == strict != forward.text


def test_the_tables_of_a_device_have_every_dtype_and_tf32_is_laxer() -> None:
    assert DTYPES.keys() == ON_DEVICE.keys() == WITH_TF32.keys()
    assert all(WITH_TF32[name].bound >= ON_DEVICE[name].bound >= DTYPES[name].bound for name in DTYPES)
    assert all(row.reason for row in (*ON_DEVICE.values(), *WITH_TF32.values()))


def test_the_tables_in_the_documentation_are_those_of_the_code() -> None:
    written = re.findall(
        r"^\| (\w+) \| 2\^-(\d+) \| 2\^-(\d+) \|",
        (ROOT / "docs" / "cuda.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    rows = {name: (2.0 ** -int(strict), 2.0 ** -int(default)) for name, strict, default in written}
    assert rows == {name: (ON_DEVICE[name].bound, WITH_TF32[name].bound) for name in ON_DEVICE}
