"""The MLIR context: parsing, verifying, sharing it with JAX, and forgetting it."""

import gc
import weakref

import jax
import jax.numpy as jnp
import pytest

from corpus.stablehlo.context import context, free_memory, in_one_context, parse, passes
from corpus.stablehlo.jax_compat import REUSES_CONTEXTS, shaped
from tests.unit.programs import lowered


def test_a_text_that_is_not_stablehlo_says_so() -> None:
    with pytest.raises(ValueError, match="not valid StableHLO"):
        parse("module { garbage }")


def test_the_verifier_runs() -> None:
    bad = """module {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<4xf32> {
    %0 = "stablehlo.reshape"(%arg0) : (tensor<3xf32>) -> tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
"""
    with pytest.raises(ValueError, match="not valid StableHLO"):
        parse(bad)


def test_jax_lowers_into_the_one_context_where_it_makes_one_for_each() -> None:
    def lowering():
        jax.clear_caches()  # A lowering is kept, too.
        return jax.jit(jnp.sin).trace(shaped((3,), "float32")).lower()

    alone = lowering()
    with in_one_context():
        shared = lowering()
    contexts = [each.compiler_ir("stablehlo").context for each in (alone, shared, lowering())]
    assert [each is context() for each in contexts] == [False, not REUSES_CONTEXTS, False]
    assert shared.as_text() == alone.as_text()


def test_what_was_parsed_is_forgotten_with_jaxs_caches() -> None:
    first = weakref.ref(context())
    module = lowered(jnp.sin, ((3,), "float32")).module()
    passes("cse").run(module.operation)
    free_memory()
    del module
    gc.collect()
    assert first() is None
    passes("cse").run(lowered(jnp.sin, ((3,), "float32")).module().operation)
