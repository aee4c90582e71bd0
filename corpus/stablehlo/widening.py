"""Widen a StableHLO text: the same program in f64, or in full precision."""

import functools
import re
import struct

from jax.extend.mlir import ir

from corpus.stablehlo.context import context, parse
from corpus.stablehlo.custom_calls import KNOWN, targets, widen_calls
from corpus.stablehlo.op_names import ops

_NARROW = re.compile(r"(?<=[x<])(?:f32|f16|bf16|f8E\w+)(?=>)")
_NARROW_CONSTANT = re.compile(r"(dense<)([^>]*0x[^>]*)(> : tensor<(?:\d+x)*)(f32|bf16|f16)(?=>)")
_NARROW_HEX = re.compile(r"dense<[^>]*0x[^>]*> : tensor<(?:\d+x)*(?:f8E\w+|complex<f32>)>")
_BITCAST = re.compile(
    r"^(?P<indent> *)(?P<result>%\w+) = stablehlo\.bitcast_convert (?P<operand>%[\w#]+) "
    r": \((?P<takes>tensor<\S+>)\) -> (?P<gives>tensor<\S+>)$",
    re.MULTILINE,
)
_PRODUCTS = frozenset({"stablehlo.dot_general", "stablehlo.dynamic_conv", "stablehlo.convolution"})
_HEX = re.compile(r"dense<[^>]*0x[^>]*> : tensor<(?:\d+x)*(?:f8E\w+|complex<f32>)>")
_BITCAST = re.compile(
    r"^(?P<indent> *)(?P<result>%\w+) = stablehlo\.bitcast_convert (?P<operand>%[\w#]+) "
    r": \((?P<takes>tensor<\S+>)\) -> (?P<gives>tensor<\S+>)$",
    re.MULTILINE,
)
_PRODUCTS = frozenset({"stablehlo.dot_general", "stablehlo.dynamic_conv", "stablehlo.convolution"})
# Other dialects' ops and attributes, which the portable artifact of pure StableHLO has no place for.
_FOREIGN = ("chlo.", "sdy.")
_FOREIGN_ATTRIBUTE = re.compile(r"mhlo\.(?!num_partitions|num_replicas)")
_HEX = re.compile(r"0x[0-9A-F]+")


def widen(text: str) -> str:
    """``text`` with every floating-point element type of 32 bits and less made f64.

    Bits that become a number do so in their own width; LAPACK's routines become those for f64. Raises
    ValueError for ops that do not mean the same in f64, or nothing.
    """
    if "stablehlo.reduce_precision" in ops(text):
        raise ValueError("stablehlo.reduce_precision has no f64 counterpart, so it cannot be judged in f64")
    if "stablehlo.custom_call" in ops(text):
        if others := sorted(targets(text) - KNOWN):
            raise ValueError(f"what {others[0]} computes in f64 is not known, so it cannot be judged in f64")
        text = widen_calls(text)
    if "stablehlo.bitcast_convert" in ops(text):
        text = _BITCAST.sub(_narrow_bitcast, text)
    if "0x" in text:
        text = _NARROW_CONSTANT.sub(_widened_constant, text)
    if _NARROW_HEX.search(text):
        raise ValueError("a constant in hexadecimal is f8 or complex, so it cannot be judged in f64")
    for name in ("f32", "f16", "bf16"):  # As _NARROW does it, faster.
        text = text.replace(f"x{name}>", "xf64>").replace(f"<{name}>", "<f64>")
    if "f8E" in text:
        text = _NARROW.sub("f64", text)
    return text.replace("!f", "f").replace("!bf", "bf")


def in_full_precision(text: str) -> str:
    """``text`` whose products of f32 matrices and convolutions ask for the precision HIGHEST.

    DEFAULT and HIGH let XLA round their operands to TF32 on a GPU that has it, in cuBLAS, in cuDNN and in
    code of its own.
    """
    module = parse(text)
    with context():
        highest = ir.Attribute.parse(f"[{', '.join(['#stablehlo<precision HIGHEST>'] * 2)}]")
    changed = []

    def visit(op: ir.Operation) -> ir.WalkResult:
        if op.name not in _PRODUCTS:
            return ir.WalkResult.ADVANCE
        types = {str(ir.RankedTensorType(operand.type).element_type) for operand in op.operands}
        asked = str(op.attributes.get("precision_config", None))  # Where none is written, DEFAULT is meant.
        if types & {"f32", "complex<f32>"} and asked != str(highest):
            op.attributes["precision_config"] = highest
            changed.append(op.name)
        return ir.WalkResult.ADVANCE

    module.operation.walk(visit)
    return str(module) if changed else text


def _narrow_bitcast(match: re.Match[str]) -> str:
    """The bits of a narrow number, converted; "!" before an element type keeps it from being widened."""
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
    return f"{opening}{_HEX.sub(widened, body)}{middle}f64"


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
