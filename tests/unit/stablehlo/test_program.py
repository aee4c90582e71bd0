"""The program object: what it says of its text, pickling, modules of its own."""

import pickle

import jax
import jax.numpy as jnp
import pytest

from corpus.lowering.lower import lower_kernel
from corpus.stablehlo.context import free_memory
from corpus.stablehlo.program import Program
from kernels import OURS
from tests.unit.programs import lowered


def test_ops_are_those_in_the_text_and_no_attribute() -> None:
    program = lowered(lambda x: jnp.square(jnp.sin(x)).at[0].set(1.0), ((4,), "float32"))
    assert {"stablehlo.sine", "chlo.square", "stablehlo.scatter", "stablehlo.return"} <= program.ops
    # #stablehlo.gather<...> describes dimension numbers.
    gather = lowered(lambda x, i: x[i], ((4,), "float32"), ((2,), "int32"))
    assert "#stablehlo.gather<" in gather.text
    assert "stablehlo.gather" in gather.ops
    assert "stablehlo.return" not in lowered(jnp.sum, ((4,), "float32")).ops


def test_a_program_keeps_what_it_computed_and_pickles_as_its_fields() -> None:
    program = lowered(lambda x: jnp.sin(x) @ x, ((3, 3), "float32"))
    assert program.contents is program.contents
    assert program.normal_form is program.normal_form
    again = pickle.loads(pickle.dumps(program))
    assert again == program
    assert vars(again).keys() == {"direction", "platform", "text", "inputs", "places"}
    assert again.normal_form == program.normal_form


def test_modules_are_the_callers_own() -> None:
    program = lowered(jnp.sin, ((3,), "float32"))
    module = program.module()
    assert module is not program.module()
    for view in module.body.operations:
        view.operation.erase()
    assert str(program.module()) == program.text


def test_what_is_known_of_a_program_outlives_the_context() -> None:
    program = lowered(jnp.sin, ((3,), "float32"))
    before = program.contents
    free_memory()
    assert program.contents == before
    assert str(program.module()) == program.text


def test_another_text_is_anotherlowered() -> None:
    program = lowered(jnp.sin, ((3,), "float32"))
    assert program.with_text(program.text) is program
    changed = program.with_text(program.text.replace("sine", "cosine"))
    assert (changed.direction, changed.platform) == ("forward", "cpu")
    assert changed.ops == {"stablehlo.cosine"}
    assert program.ops == {"stablehlo.sine"}


@pytest.mark.parametrize(
    ("function", "pure"),
    [
        (jnp.sin, True),
        (jax.scipy.special.erf, False),
        (lambda x: jnp.linalg.cholesky(x @ x.T), False),
    ],
    ids=["stablehlo alone", "chlo", "sdy and mhlo attributes"],
)
def test_other_dialects_make_a_program_impure(function, pure) -> None:
    assert lowered(function, ((3, 3), "float32")).is_pure is pure


def test_an_invalid_text_says_so_each_time() -> None:
    program = Program("forward", "cpu", "module { garbage }")
    for _ in range(2):
        with pytest.raises(ValueError, match="not valid StableHLO"):
            program.contents  # noqa: B018  # Asking is the test.


def test_widened_is_a_program_of_the_same_direction() -> None:
    program = lowered(jnp.sin, ((3,), "bfloat16"), platform="cuda")
    assert program.float_types[0] == program.narrowest_float == "bf16"
    wide = program.widened
    assert (wide.platform, wide.float_types) == ("cuda", ("f64",))
    assert wide.widened is wide


def test_the_mesh_of_two_devices_is_no_op() -> None:
    (program, *_) = lower_kernel(OURS["collectives"].kernel(0, 0), ("cpu",))
    assert "stablehlo.mesh" in program.text
    assert "stablehlo.mesh" not in program.ops
