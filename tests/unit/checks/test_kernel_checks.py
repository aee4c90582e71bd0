"""The checks of a kernel's programs, each with the fault that it is for planted in the text."""

import random
import re
from dataclasses import replace

import pytest

from corpus.checks.errors import CheckError, UninformativeError
from corpus.checks.kernel_checks import check
from corpus.checks.record_builder import make_record
from corpus.lowering.lower import lower_kernel, lowering_of
from corpus.numerics.sampling import draw, widened
from corpus.stablehlo.context import parse
from corpus.stablehlo.program import Program
from kernels import Input, Kernel
from tests.unit.bodies import X, kernel_of

SOURCE = """import jax.numpy as jnp


def damped(x, y):
    energy = jnp.sin(x) * y + 0.25 * y**2
    return jnp.sum(energy * jnp.exp(-x), axis=0), jnp.cumsum(energy, axis=0)
"""
KERNEL = Kernel(
    "damped",
    SOURCE,
    (Input("x", (3, 4), "float32", -1.0, 1.0), Input("y", (3, 4), "float32", 0.5, 1.5)),
    template="unary",
)


@pytest.fixture(scope="module")
def programs() -> tuple[Program, ...]:
    return lower_kernel(KERNEL, ("cpu", "cuda"))


def _with_fault(programs, direction, old, new):
    """``programs`` with the first ``old`` in the CPU's ``direction`` made ``new``."""

    def planted(program: Program) -> Program:
        if (program.direction, program.platform) != (direction, "cpu"):
            return program
        text = re.sub(old, new, program.text, count=1)
        assert text != program.text
        return replace(program, text=text)

    return tuple(planted(program) for program in programs)


def _reprinted(program: Program) -> Program:
    """``program`` as MLIR prints it, whatever names a fault was planted under."""
    return replace(program, text=str(parse(program.text)))


def test_what_jax_lowered_stands_every_check(programs) -> None:
    evidence = check(KERNEL, programs)
    assert evidence.engines["cpu"] == ["interpreter"]
    assert evidence.gradient_error is not None
    assert evidence.gradient_error < 1e-7


@pytest.mark.parametrize(
    ("direction", "old", "new"),
    [
        ("backward", "stablehlo.cosine", "stablehlo.sine"),
        ("backward", "stablehlo.multiply", "stablehlo.add"),
        ("backward", r"dense<2.500000e-01>", "dense<2.500100e-01>"),
        ("backward", r"return (%\w+), (%\w+) :", r"return \2, \1 :"),
        ("forward", "stablehlo.add", "stablehlo.subtract"),
        ("forward", "stablehlo.negate", "stablehlo.abs"),
    ],
    ids=["other function", "other op", "constant off by 4e-5", "gradients swapped", "sign", "not negated"],
)
def test_a_wrong_text_is_caught(programs, direction: str, old: str, new: str) -> None:
    with pytest.raises(CheckError, match="cpu backward"):
        check(KERNEL, _with_fault(programs, direction, old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # Neither is seen by the gradient: a constant term, and the order of the elements of an output.
        (
            r"(    return %\w+#?\d*, )(%\w+)( :)",
            r"    %moved = stablehlo.negate \2 : tensor<3x4xf32>\n\1%moved\3",
        ),
        (
            r"return (%\w+), (%\w+) : (tensor<4xf32>)",
            r"%sorted = stablehlo.reverse \1, dims = [0] : tensor<4xf32>\n    return %sorted, \2 : \3",
        ),
    ],
    ids=["negated output", "reversed output"],
)
def test_a_text_that_is_not_what_the_python_says_is_caught_by_full(programs, old: str, new: str) -> None:
    faulty = _with_fault(programs, "forward", old, new)
    cpu = [_reprinted(program) for program in faulty if program.platform == "cpu"]
    with pytest.raises(CheckError, match=r"cpu (forward: the values of python differ|backward)"):
        check(KERNEL, cpu, full=True)


def test_the_neighbours_text_is_caught_by_full(programs) -> None:
    neighbour = replace(KERNEL, source=SOURCE.replace("jnp.sin", "jnp.cos"))
    assert check(neighbour, programs)  # The texts are right in themselves.
    with pytest.raises(CheckError, match="cpu forward: the values of python differ by"):
        check(neighbour, programs, full=True)


def test_full_runs_every_engine(programs) -> None:
    evidence = check(KERNEL, programs, full=True)
    assert evidence.engines["cpu"] == ["interpreter", "python", "xla-cpu"]


def test_the_text_gives_the_types_that_python_gives(programs) -> None:
    other = replace(KERNEL, source=SOURCE.replace("axis=0), ", "axis=0, keepdims=True), "))
    with pytest.raises(
        CheckError, match=r"the text gives float32\[4\], float32\[3, 4\], but python float32\[1, 4\]"
    ):
        check(other, programs, full=True)


def _check(kernel: Kernel, **options):
    return check(kernel, lowering_of(kernel, ("cpu", "cuda"), cross_check=True).programs, **options)


def test_a_gradient_that_is_zero_everywhere_proves_nothing() -> None:
    with pytest.raises(CheckError, match="only 0 of 32 points could be judged: at 32 the gradient is zero"):
        _check(kernel_of("jnp.floor(x) + jnp.sign(x)", X))


def test_outputs_that_are_rounding_and_nothing_else_prove_nothing() -> None:
    with pytest.raises(UninformativeError, match="at 32 the rounding of the inputs decides the outputs"):
        _check(kernel_of("(x + 1e4) - jnp.float32(1e4)", X))


def test_engines_that_part_at_every_point_prove_something(programs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corpus.checks.other_engines.ROUNDING_FACTOR", 1e9)
    neighbour = replace(KERNEL, source=SOURCE.replace("jnp.sin", "jnp.cos"))
    with pytest.raises(CheckError, match="at 32 engines differ by no more than the rounding") as caught:
        check(neighbour, programs, full=True)
    assert not isinstance(caught.value, UninformativeError)


def test_an_output_that_never_changes_is_an_error() -> None:
    with pytest.raises(CheckError, match="output 1 is the same at"):
        _check(kernel_of("jnp.sin(x), jnp.maximum(x, 2.0)", X))


def test_an_output_that_saturates_at_most_points_is_judged_at_the_others() -> None:
    evidence = _check(kernel_of("jnp.clip(jnp.sum(x), -0.3, 0.3)", X))
    assert evidence.gradient_error is not None


def test_inputs_that_change_nothing_are_reported() -> None:
    mask = Input("mask", (4, 4), "bool", 0, 1)
    low = Input("low", (), "float32", -9.0, -8.0)
    evidence = _check(kernel_of("jnp.maximum(jnp.sin(x), low)", X, mask, low))
    assert evidence.unused_inputs == [1, 2]  # One that the text does not take, one that never decides.
    assert _check(kernel_of("jnp.where(mask, x, 2 * x)", X, mask)).unused_inputs == []


@pytest.mark.parametrize(
    ("body", "calls"),
    [
        ("jnp.linalg.cholesky(x @ x.T + 3 * jnp.eye(4))", ["cusolver_potrf_ffi"]),
        (
            "jnp.linalg.solve(x @ x.T + 3 * jnp.eye(4), x)",
            ["cu_lu_pivots_to_permutation", "cusolver_getrf_ffi"],
        ),
        (
            "jnp.linalg.solve(jnp.stack([x, x.T]) + 3 * jnp.eye(4), jnp.stack([x, 2 * x]))",
            ["cu_lu_pivots_to_permutation", "cusolver_getrf_ffi"],
        ),
        ("jnp.linalg.qr(x)[1]", ["cusolver_geqrf_ffi", "cusolver_orgqr_ffi"]),
        ("jnp.linalg.eigh(x + x.T)[0]", ["cusolver_syevd_ffi"]),
        ("jnp.linalg.svd(x, compute_uv=False)", ["cusolver_gesvdj_ffi"]),
        ("jnp.linalg.svd(x[:3], full_matrices=False)[2] ** 2 * jnp.arange(4.0)", ["cusolver_gesvdj_ffi"]),
        (
            "jnp.linalg.svd(jnp.stack([x, 2 * x.T]), full_matrices=False)[0] ** 2 * x",
            ["cusolver_gesvdj_ffi"],
        ),
    ],
    ids=["cholesky", "solve", "solve batch", "qr", "eigh", "svd", "right vectors", "left vectors, batch"],
)
def test_what_only_a_gpu_runs_is_checked_with_lapack_in_its_place(body: str, calls: list[str]) -> None:
    kernel = kernel_of(body, X)
    programs = lower_kernel(kernel, ("cpu", "cuda"))
    evidence = check(kernel, programs, full=True)
    assert evidence.gpu_calls == calls
    assert evidence.gradient_dtype == "float64"
    assert evidence.gradient_error < 1e-6
    # Nothing around the calls goes unseen.
    (*_, cuda), others = [part for part in programs if part.platform == "cuda"], programs[:-1]
    negated = re.sub(
        r"    return (%[\w#]+)(.* : )(\S+)$",
        r"    %f = stablehlo.negate \1 : \3\n    return %f\2\3",
        cuda.text,
        count=1, flags=re.MULTILINE,
    )  # fmt: skip
    assert negated != cuda.text
    with pytest.raises(CheckError, match="cuda backward: the gradient along a random direction"):
        check(kernel, [*others, _reprinted(replace(cuda, text=negated))])


@pytest.mark.parametrize(
    "body",
    [
        "x * jax.random.normal(jax.random.key(3), (4, 4))",
        "jax.scipy.special.erfinv(0.5 * x)",
        "jax.scipy.special.i0e(x)",
        "jax.lax.top_k(x, 2)[0] * 2.0",
        "jax.lax.approx_max_k(x, 2)[0] * 2.0",
        "jnp.abs(jnp.fft.rfft(x))",
        "(x.astype(jnp.bfloat16) ** 2).astype(jnp.float32) * x",
        "(x.astype(jnp.float16) ** 2).astype(jnp.float32) * x",
    ],
    ids=["random bits", "erf_inv", "i0e", "top_k", "approx_max_k", "fft", "bf16", "f16"],
)
def test_what_the_interpreter_does_not_run_is_judged_in_f64_all_the_same(body: str) -> None:
    evidence = _check(kernel_of(body, X), full=True)
    assert evidence.gradient_dtype == "float64"
    assert evidence.gradient_error < 1e-6


def test_engines_that_part_where_the_last_place_of_an_input_decides_are_no_fault() -> None:
    # At one of its points the terms cancel to 0.003: XLA is 340 units in the last place away there.
    source = """import jax
import jax.numpy as jnp


def objective(pred, truth):
    contrast = jax.nn.softplus(pred) - pred * truth
    residual = contrast.mean() - 1.22 * jnp.mean(pred**2)
    selected = jnp.where(residual > -0.88, residual, 0.312 * residual)
    return selected + 0.703 * jax.nn.sigmoid(selected)
"""
    inputs = (Input("pred", (7,), "float32", -2, 2), Input("truth", (7,), "float32", -1.5, 1.5))
    kernel = Kernel("objective", source, inputs, template="reduction", seed=0, index=8)
    assert _check(kernel, full=True).engines["cpu"] == ["interpreter", "python", "xla-cpu"]


COLLECTIVES = """import jax
import jax.numpy as jnp
from jax import lax


def total(x, w):
    def body(xs, ws):
        y = jnp.sin(xs) * ws
        other = lax.ppermute(y, "i", [(0, 1), (1, 0)])
        gathered = lax.all_gather(other, "i")
        return y * lax.psum(jnp.sum(y), "i") + jnp.sum(gathered) * (1 + lax.axis_index("i"))

    mesh = jax.make_mesh((2,), ("i",), axis_types=(jax.sharding.AxisType.Auto,))
    return jax.shard_map(body, mesh=mesh, in_specs=(jax.P("i"), jax.P()), out_specs=jax.P("i"))(x, w)
"""
OPEN_SHAPE = """import jax.numpy as jnp


def total(x, w):
    n = x.shape[0]
    places = jnp.arange(n, dtype=x.dtype) / n
    return jnp.sin(x) * w + places[:, None]
"""


def test_engines_that_part_where_something_cancels_inside_are_no_fault() -> None:
    # tanh saturates, so that 1 - tanh is all rounding and no input moves it.
    source = """import jax
import jax.numpy as jnp


def two_state_filter_op(xs, gain):
    def loop_body(state, xt):
        fast, c = state
        drive_t, bi = xt
        scaled = fast * (1.0 + bi)
        next_level = jnp.tanh(drive_t + scaled)
        modulated = next_level * (0.452 - c)
        slow_next = modulated / (1.0 + jnp.abs(modulated))
        gap = next_level * slow_next - slow_next
        return (next_level, slow_next), gap

    _, history = jax.lax.scan(loop_body, (0.274, 0.46), (xs, gain))
    return history
"""
    inputs = (Input("xs", (4,), "float32", 0.2, 3.0), Input("gain", (4,), "float32", -3.0, 3.0))
    kernel = Kernel("two_state_filter_op", source, inputs, template="loop", seed=0, index=524)
    assert _check(kernel, full=True).engines["cpu"] == ["interpreter", "python", "xla-cpu"]


def test_a_number_that_is_none_on_one_side_alone_is_caught() -> None:
    ours, theirs = (kernel_of(body, X) for body in ("jnp.sin(x)", "jnp.sin(x) + jnp.log(x - 9.0) * 0.0"))
    text = lower_kernel(ours, ("cpu",))
    with pytest.raises(CheckError, match="the values of python differ by inf"):
        check(replace(ours, source=theirs.source), text, full=True)


@pytest.mark.parametrize(
    ("source", "symbolic", "op", "engine"),
    [
        (COLLECTIVES, "", "stablehlo.all_gather", "xla-cpu"),
        (OPEN_SHAPE, "n, 3", "stablehlo.dynamic_iota", "interpreter"),
    ],
    ids=["collectives", "an open shape"],
)
def test_two_devices_and_open_shapes_are_judged_like_the_rest(
    source: str, symbolic: str, op: str, engine: str
) -> None:
    inputs = (Input("x", (4, 3), "float32", -1, 1, symbolic), Input("w", (3,), "float32", -1, 1))
    kernel = Kernel("total", source, inputs, template="unary")
    programs = lower_kernel(kernel, ("cpu", "cuda"))
    assert all(op in program.text for program in programs if program.direction == "forward")
    evidence = check(kernel, programs)
    assert evidence.engines == {"cpu": [engine], "cuda": ["same text"]}
    assert evidence.gradient_dtype == "float64"
    assert evidence.gradient_error < 1e-6
    with pytest.raises(CheckError, match="cpu backward: the gradient along a random direction"):
        check(kernel, _with_fault(programs, "backward", r"stablehlo\.cosine", "stablehlo.sine"))


@pytest.mark.parametrize("body", ["jnp.abs(z) ** 2 + (z * w).real", "jnp.exp(1j * z) * w"])
@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
def test_complex_gradients_are_judged(body: str, dtype: str) -> None:
    kernel = kernel_of(body, Input("z", (3,), dtype, -1.0, 1.0), Input("w", (3,), dtype, -1.0, 1.0))
    programs = lower_kernel(kernel, ("cpu",))
    assert check(kernel, programs).gradient_error < 1e-6
    (backward,) = [program.text for program in programs if program.direction == "backward"]
    kind = "f32" if dtype == "complex64" else "f64"
    conjugated = re.sub(
        r"    return (%[\w#]+)(.* : )(\S+),",
        rf"    %a = stablehlo.real \1 : (\3) -> tensor<3x{kind}>\n"
        rf"    %b = stablehlo.imag \1 : (\3) -> tensor<3x{kind}>\n"
        rf"    %c = stablehlo.negate %b : tensor<3x{kind}>\n"
        rf"    %d = stablehlo.complex %a, %c : \3\n    return %d\2\3,",
        backward,
        count=1, flags=re.MULTILINE,
    )  # fmt: skip
    assert conjugated != backward
    faulty = [programs[0], _reprinted(replace(programs[1], text=conjugated))]
    with pytest.raises(CheckError, match="cpu backward: the gradient along a random direction"):
        check(kernel, faulty)


def test_what_has_no_meaning_in_f64_is_judged_in_f32_and_says_so() -> None:
    evidence = _check(kernel_of("jax.lax.reduce_precision(x, 8, 10) * x", X))
    assert evidence.gradient_dtype == "float32"
    assert evidence.gradient_error < 1e-2


def test_a_platform_that_computes_something_else_is_caught(programs) -> None:
    # Forward and backward of the CPU agree with each other, not with CUDA's.
    other = lower_kernel(replace(KERNEL, source=SOURCE.replace("0.25", "0.26")), ("cpu",))
    cuda = [program for program in programs if program.platform == "cuda"]
    with pytest.raises(CheckError, match="differs from the other platform"):
        check(KERNEL, [*other, *cuda])


def test_a_text_that_prints_otherwise_is_caught(programs) -> None:
    with pytest.raises(CheckError, match="print back"):
        check(KERNEL, _with_fault(programs, "forward", "%0 = ", "%0  = "))


def test_a_torn_text_is_caught(programs) -> None:
    with pytest.raises(CheckError, match="cpu backward: not valid StableHLO"):
        check(KERNEL, _with_fault(programs, "backward", r"(?s)\n  }\n.*", ""))


def test_a_text_that_no_engine_runs_is_caught(programs) -> None:
    call = "stablehlo.custom_call @mystery(%arg0) : (tensor<3x4xf32>) -> tensor<3x4xf32>"
    with pytest.raises(CheckError, match="cpu forward: a custom call to mystery, which is none of the known"):
        check(KERNEL, _with_fault(programs, "forward", r"stablehlo.sine %arg0 : tensor<3x4xf32>", call))


def test_an_output_that_is_not_finite_is_caught() -> None:
    source = SOURCE.replace("jnp.exp(-x)", "jnp.log(x)")
    kernel = replace(KERNEL, source=source)
    with pytest.raises(CheckError, match="cpu forward: output 0 is not finite"):
        check(kernel, lower_kernel(kernel, ("cpu",)))


def test_a_gradient_rule_that_is_wrong_is_caught() -> None:
    source = """import jax
import jax.numpy as jnp


@jax.custom_vjp
def scaled(x):
    return jnp.sin(x)


def forward(x):
    return jnp.sin(x), x


def backward(x, cotangent):
    return (cotangent * jnp.cos(1.001 * x),)


scaled.defvjp(forward, backward)


def damped(x, y):
    return scaled(x) * y
"""
    kernel = replace(KERNEL, source=source)
    with pytest.raises(CheckError, match="cpu backward: the gradient along a random direction"):
        check(kernel, lower_kernel(kernel, ("cpu",)))


@pytest.mark.parametrize(
    ("dtype", "factor"), [("bfloat16", 1.05), ("float16", 1.006), ("float8_e4m3fn", 1.0001)]
)
def test_a_wrong_gradient_is_caught_in_narrow_types_too(dtype: str, factor: float) -> None:
    rule = """

@jax.custom_vjp
def squashed(x):
    return jnp.tanh(x)


def forward(x):
    return jnp.tanh(x), x


def backward(x, cotangent):
    return (cotangent * (1 - jnp.tanh(x) ** 2) * {factor},)


squashed.defvjp(forward, backward)


def narrow(x, y):
    return squashed(x) * y.astype(jnp.{dtype}).astype(x.dtype)
"""
    taken = "float32" if dtype.startswith("float8") else dtype

    def checked(factor: float) -> None:
        source = "import jax\nimport jax.numpy as jnp\n" + rule.format(factor=factor, dtype=dtype)
        inputs = (Input("x", (5,), taken, 0.2, 0.9), Input("y", (5,), taken, 1.0, 2.0))
        kernel = Kernel("narrow", source, inputs, template="casts")
        check(kernel, lower_kernel(kernel, ("cpu",)))

    checked(1.0)
    with pytest.raises(CheckError, match="cpu backward: the gradient along a random direction"):
        checked(factor)


def test_a_kernel_of_integers_has_no_backward_part_and_says_so() -> None:
    source = "def total(n, k):\n    return n * k + 1\n"
    kernel = Kernel(
        "total", source, (Input("n", (3,), "int32", 0, 9), Input("k", (), "int32", 0, 9)), template="loop"
    )
    record = make_record(0, kernel, lowering_of(kernel, ("cpu", "cuda")))
    assert record.backward == "none: no inexact input"
    assert record.gradient_error is None
    assert record.cpp is not None
    assert "## Backward" not in record.cpp
    assert record.argnums == []


def test_inputs_stay_in_their_domains() -> None:
    inputs = (
        Input("n", (400,), "int32", 2, 4),
        Input("m", (400,), "bool", 0, 1),
        Input("x", (400,), "float32", 0.5, 0.75),
    )
    whole, mask, real = draw(inputs, random.Random(0))
    assert set(whole.tolist()) == {2, 3, 4}
    assert set(mask.tolist()) == {True, False}
    assert 0.5 <= real.min() < 0.51
    assert 0.74 < real.max() <= 0.75
    assert [array.dtype.name for array in widened([whole, real])] == ["int32", "float64"]
