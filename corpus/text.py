"""StableHLO text: parsing it, the ops in it, and the same program in f64."""

import functools
import re
import struct

from jax.extend.mlir import ir
from jax.interpreters import mlir

# Not after '#': that is an attribute of the dialect, such as #stablehlo.output_operand_alias.
_OP = re.compile(r"(?<!#)\b(?:stablehlo|chlo)\.\w+")
_NARROW = re.compile(r"(?<=[x<])(?:f32|f16|bf16|f8E\w+)(?=>)")
_NARROW_CONSTANT = re.compile(r"(dense<)([^>]*0x[^>]*)(> : tensor<(?:\d+x)*)(f32)(?=>)")
_NARROW_HEX = re.compile(r"dense<[^>]*0x[^>]*> : tensor<(?:\d+x)*(?:f16|bf16|f8E\w+|complex<f32>)>")
_ONE_WIDTH = {  # Reinterpreted bits, rounding to a width, and libraries' own routines for f32.
    "stablehlo.bitcast_convert",
    "stablehlo.custom_call",
    "stablehlo.reduce_precision",
}
_HEX = re.compile(r"0x[0-9A-F]+")


@functools.cache
def context() -> ir.Context:
    """The one MLIR context of this process, with the dialects that JAX emits."""
    made: ir.Context = mlir.make_ir_context()
    # On modules of this size MLIR's threads cost a third of the time of all checks and gain nothing.
    made.enable_multithreading(False)
    return made


def parse(text: str) -> ir.Module:
    """The module that ``text`` spells. Raises ValueError where it does not parse or verify.

    Parsing runs MLIR's verifier over the whole module.
    """
    try:
        return ir.Module.parse(text, context=context())
    except ir.MLIRError as error:
        raise ValueError(f"not valid StableHLO: {error}") from error


def ops(text: str) -> frozenset[str]:
    """The names of the StableHLO and CHLO ops in ``text``."""
    return frozenset(_OP.findall(text))


def widen(text: str) -> str:
    """``text`` with every floating-point element type of 32 bits and less made f64.

    Raises ValueError for ops that do not mean the same in f64, or nothing.
    """
    if lost := sorted(ops(text) & _ONE_WIDTH):
        raise ValueError(f"{', '.join(lost)} has no f64 counterpart, so it cannot be judged in f64")
    if "0x" in text:
        text = _NARROW_CONSTANT.sub(_widened_constant, text)
    if _NARROW_HEX.search(text):
        raise ValueError("a constant in hexadecimal is neither f32 nor f64, so it cannot be judged in f64")
    return _NARROW.sub("f64", text)


def _widened_constant(match: re.Match[str]) -> str:
    opening, body, middle, _ = match.groups()
    return f"{opening}{_HEX.sub(_widened_hex, body)}{middle}f64"


def _widened_hex(match: re.Match[str]) -> str:
    digits = match.group()[2:]
    if len(digits) == 8:  # One element, most significant byte first.
        return f"0x{struct.pack('>d', *struct.unpack('>f', bytes.fromhex(digits))).hex().upper()}"
    raw = bytes.fromhex(digits)  # A whole tensor, each element least significant byte first.
    elements = struct.unpack(f"<{len(raw) // 4}f", raw)
    return f"0x{struct.pack(f'<{len(elements)}d', *elements).hex().upper()}"
