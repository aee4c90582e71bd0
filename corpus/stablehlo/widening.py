"""Widen a program: the same computation in f64, or its products in full precision."""

import functools
import re
import struct
from collections.abc import Set

from jax.extend.mlir import ir

from corpus.stablehlo.custom_calls import KNOWN
from corpus.stablehlo.operations import walk

# Widening works on text. It takes 0.4 ms a program, against 8 ms for setting the type of each value in the
# module; a constant becomes what its decimals are in f64, as in a program written in f64, and not what they
# were rounded to; and jaxlib gives Python no complex constants, nor the elements of bf16 ones.
_NARROW = re.compile(r"(?<=[x<])(?:f32|f16|bf16|f[468]E\w+)(?=>)")
# Constants, or parts of such, that are spelled as bits: infinities, and tensors of more than 100 elements.
_NARROW_CONSTANT = re.compile(r"(dense<)([^>]*0x[^>]*)(> : tensor<(?:\d+x)*)(f32|bf16|f16)(?=>)")
_BITS = re.compile(r"0x[0-9A-F]+")
_REFUSED_CONSTANT = re.compile(r"dense<[^>]*0x[^>]*> : tensor<(?:\d+x)*(?:f[468]E\w+|complex<f32>)>")
_LAPACK = re.compile(r"(?<=custom_call @lapack_)[sc](?=\w+_ffi\()")
_BITCAST = re.compile(
    r"^(?P<indent> *)(?P<result>%\w+) = stablehlo\.bitcast_convert (?P<operand>%[\w#]+) "
    r": \((?P<takes>tensor<\S+>)\) -> (?P<gives>tensor<\S+>)$",
    re.MULTILINE,
)
_PRODUCTS = frozenset({"stablehlo.dot_general", "stablehlo.dynamic_conv", "stablehlo.convolution"})
_FULL_PRECISION = f"[{', '.join(['#stablehlo<precision HIGHEST>'] * 2)}]"


def widen(text: str, ops: Set[str], custom_call_targets: Set[str]) -> str:
    """Make every floating-point element type of 32 bits and less f64 in ``text``, which holds these ops.

    Bits that become a number do so in their own width; LAPACK's routines become those for f64. Raises
    ValueError for ops and constants that have no counterpart in f64.
    """
    if "stablehlo.reduce_precision" in ops:
        raise ValueError("stablehlo.reduce_precision has no f64 counterpart, so it cannot be judged in f64")
    if others := sorted(custom_call_targets - KNOWN):
        raise ValueError(f"what {others[0]} computes in f64 is not known, so it cannot be judged in f64")
    if custom_call_targets:
        text = _LAPACK.sub(lambda letter: {"s": "d", "c": "z"}[letter.group()], text)
    if "stablehlo.bitcast_convert" in ops:
        text = _BITCAST.sub(_narrow_bitcast, text)
    if "0x" in text:
        text = _NARROW_CONSTANT.sub(_widened_constant, text)
        if _REFUSED_CONSTANT.search(text):
            raise ValueError(
                "a constant in hexadecimal is f8, f6, f4 or complex, so it cannot be judged in f64"
            )
    for name in ("f32", "f16", "bf16"):  # As _NARROW does it, faster.
        text = text.replace(f"x{name}>", "xf64>").replace(f"<{name}>", "<f64>")
    if any(kind in text for kind in ("f8E", "f6E", "f4E")):
        text = _NARROW.sub("f64", text)
    return text.replace("!f", "f").replace("!bf", "bf")


def _narrow_bitcast(match: re.Match[str]) -> str:
    """Read the bits in their own width, then convert; "!" before an element type keeps it from widening."""
    indent, result, operand, takes, gives = match.groups()
    if _NARROW.search(takes):
        raise ValueError("the bits of a narrow float are not those of an f64, so it cannot be judged in f64")
    narrow = _NARROW.sub(r"!\g<0>", gives)
    if narrow == gives:
        return match.group()
    bits = f"%bits_{result[1:]}"
    return (
        f"{indent}{bits} = stablehlo.bitcast_convert {operand} : ({takes}) -> {narrow}\n"
        f"{indent}{result} = stablehlo.convert {bits} : ({narrow}) -> {gives}"
    )


def _widened_constant(match: re.Match[str]) -> str:
    opening, body, middle, kind = match.groups()
    widened = functools.partial(_widened_hex, kind=kind)
    return f"{opening}{_BITS.sub(widened, body)}{middle}f64"


def _widened_hex(match: re.Match[str], kind: str) -> str:
    digits = match.group()[2:]
    width = 8 if kind == "f32" else 4
    if len(digits) == width:  # One element, most significant byte first.
        return f"0x{struct.pack('>d', _from_bits(bytes.fromhex(digits), kind)).hex().upper()}"
    raw = bytes.fromhex(digits)  # A whole tensor, each element least significant byte first.
    size = width // 2
    elements = [_from_bits(raw[at : at + size][::-1], kind) for at in range(0, len(raw), size)]
    return f"0x{struct.pack(f'<{len(elements)}d', *elements).hex().upper()}"


def _from_bits(raw: bytes, kind: str) -> float:
    """The number whose bits in ``kind`` are ``raw``, most significant byte first."""
    if kind == "bf16":  # The upper half of an f32.
        kind, raw = "f32", raw + b"\0\0"
    (value,) = struct.unpack(">f" if kind == "f32" else ">e", raw)
    return float(value)


def ask_for_full_precision(module: ir.Module) -> bool:
    """Set f32 products and convolutions to the precision HIGHEST; return True if any changed.

    DEFAULT and HIGH let XLA round their operands to TF32 on a GPU that has it, in cuBLAS, in cuDNN and in
    code of its own.
    """
    with module.context:
        highest = ir.Attribute.parse(_FULL_PRECISION)
    changed = False
    for op in walk(module.operation):
        if op.name not in _PRODUCTS:
            continue
        types = {str(ir.RankedTensorType(operand.type).element_type) for operand in op.operands}
        asked = str(op.attributes.get("precision_config", None))  # Where none is written, DEFAULT is meant.
        if types & {"f32", "complex<f32>"} and asked != str(highest):
            op.attributes["precision_config"] = highest
            changed = True
    return changed
