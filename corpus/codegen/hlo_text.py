"""Optimized HLO as text: without parts that do not describe the program, and checked by a round trip."""

import re

import jax

from corpus.codegen.xla_compilers import CompilerError
from corpus.stablehlo.jax_compat import optimized_hlo

# Text in braces, nested up to three deep.
BRACED = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}"
# Parts of the HLO that do not describe the program: the sharding that JAX gave it before it was partitioned,
# a hash of its form before lowering, and the name of the op that calls the whole program. jaxlib's bindings
# print a module of HLO, but do not give access to its instructions.
_NOISE = re.compile(
    r", allow_spmd_sharding_propagation_to_(?:parameters|output)=\{[^}]*\}" rf"|, sharding={BRACED}"
)
_NOISY_ATTRIBUTE = r"(?:fingerprint_before_lhs=\"\w*\"|xla\.sdy\.\w+=(?:\"[^\"]*\"|\{[^{}]*\}))"
_ATTRIBUTES = re.compile(
    rf", frontend_attributes=\{{{_NOISY_ATTRIBUTE}(?:,{_NOISY_ATTRIBUTE})*\}}"
    rf"|(?<=[{{,]){_NOISY_ATTRIBUTE},|,{_NOISY_ATTRIBUTE}(?=[,}}])"
)
_CALL, _CALLED = re.compile("call_exported"), "value"
_MINUS_ZERO = re.compile(r"(?<![\w.])-0(?![\w.])")


def hlo_text(executable: jax.stages.Compiled) -> str:
    """The optimized HLO of ``executable``, without the parts that do not describe the program.

    Raises CompilerError if it does not parse and print back the same.
    """
    printed, reprinted = optimized_hlo(executable)
    text = unwrapped(_ATTRIBUTES.sub("", _NOISE.sub("", printed)))
    try:
        again = reprinted(text)
    except (jax.errors.JaxRuntimeError, ValueError) as error:
        reason = str(error).partition("\n")[0]
        raise CompilerError(f"the HLO does not parse: {reason}") from error
    if _computations(again) != _computations(text):
        raise CompilerError("the HLO does not print back to itself")
    return text


def unwrapped(text: str) -> str:
    """``text`` without the name of the op that calls the whole program."""
    return _CALL.sub(_CALLED, text)


def _computations(text: str) -> list[str]:
    """The computations in ``text``, sorted and without the sign of zeros: the parser keeps neither."""
    return sorted(part.strip() for part in _MINUS_ZERO.sub("0", text).split("\n\n"))
