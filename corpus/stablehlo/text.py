"""StableHLO text: parsing it, serializing it, the ops in it, and the same program in f64."""

import contextlib
import functools
import io
import re
import struct
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import jax
from jax._src.interpreters import mlir as internal  # For contexts alone, which nothing public is about.
from jax.extend.mlir import ir, passmanager
from jax.extend.mlir.dialects import stablehlo

from corpus.stablehlo.canonicalization import canonical
from corpus.stablehlo.custom_calls import KNOWN, targets, widen_calls

# What starts with letters is found several times as fast as what starts with \b or looks behind: each of
# these goes through every text.
_OP = re.compile(r"(?:stablehlo|chlo)\.\w+")
_NARROW = re.compile(r"(?<=[x<])(?:f32|f16|bf16|f8E\w+)(?=>)")
_NARROW_CONSTANT = re.compile(r"(dense<)([^>]*0x[^>]*)(> : tensor<(?:\d+x)*)(f32|bf16|f16)(?=>)")
_NARROW_HEX = re.compile(r"dense<[^>]*0x[^>]*> : tensor<(?:\d+x)*(?:f8E\w+|complex<f32>)>")
_BITCAST = re.compile(
    r"^(?P<indent> *)(?P<result>%\w+) = stablehlo\.bitcast_convert (?P<operand>%[\w#]+) "
    r": \((?P<takes>tensor<\S+>)\) -> (?P<gives>tensor<\S+>)$",
    re.MULTILINE,
)
_PRODUCTS = frozenset({"stablehlo.dot_general", "stablehlo.dynamic_conv", "stablehlo.convolution"})
# Other dialects' ops and attributes, which the portable artifact of pure StableHLO has no place for.
_FOREIGN = ("chlo.", "sdy.")
_FOREIGN_ATTRIBUTE = re.compile(r"mhlo\.(?!num_partitions|num_replicas)")
_FLOATS = {"f8": "f8E", "bf16": "bf16>", "f16": "f16>", "f32": "f32>", "f64": "f64>"}  # Narrowest first.
_HEX = re.compile(r"0x[0-9A-F]+")
Value: TypeAlias = "ir.Value[Any]"  # In quotes, as before 0.10 it takes no type.
OLD = jax.__version_info__ < (0, 10)  # A JAX that serializes modules in another way.


# Up to 0.10 JAX makes an MLIR context for each lowering, which takes as long as the lowering itself; from
# 0.11 on it makes one for ten.
_REUSES = jax.__version_info__ >= (0, 11)
_new_context: Callable[[], ir.Context] = getattr(internal, "_create_ir_context", internal.make_ir_context)


@functools.cache
def context() -> ir.Context:
    """The one MLIR context of this process, with the dialects that JAX emits; till forget() is called."""
    made = _new_context()
    # On modules of this size MLIR's threads cost a third of the time of all checks and gain nothing.
    made.enable_multithreading(False)
    return made


@contextlib.contextmanager
def in_one_context() -> Iterator[None]:
    """Has a JAX that makes a context for each lowering lower into context()."""
    made = internal.make_ir_context
    if not _REUSES:
        internal.make_ir_context = context
    try:
        yield
    finally:
        internal.make_ir_context = made


@functools.cache
def passes(names: str) -> passmanager.PassManager:
    """MLIR's and StableHLO's passes of these names, for modules of context()."""
    return passes_for_one(names)


def passes_for_one(names: str) -> passmanager.PassManager:
    """Passes as from passes(), for one module: some remember what they were told for the last."""
    stablehlo.register_stablehlo_passes()
    with context():
        made: passmanager.PassManager = passmanager.PassManager.parse(f"builtin.module({names})")
    return made


def forget() -> None:
    """Has the next text parsed in a new context: a context keeps every constant that it ever held.

    What was parsed before is of no use with what is parsed then.
    """
    passes.cache_clear()
    context.cache_clear()


def parse(text: str) -> ir.Module:
    """The module that ``text`` spells. Raises ValueError where it does not parse or verify.

    Parsing runs MLIR's verifier over the whole module.
    """
    try:
        return ir.Module.parse(text, context=context())
    except ir.MLIRError as error:
        raise ValueError(f"not valid StableHLO: {error}") from error


def printed(module: ir.Module) -> str:
    """The text of ``module``, which parsing or a pass has verified: printing does that again otherwise."""
    return str(module.operation.get_asm(assume_verified=True))


def round_trip(text: str) -> ir.Module:
    """What comes back of ``text`` from a StableHLO portable artifact, or from the form of it that
    jax.export writes where the module holds other dialects (chlo, sdy).

    Raises ValueError where the text is not valid, prints otherwise, or something else comes back.
    """
    module = parse(text)
    if printed(module) != text:
        raise ValueError("the text does not print back to itself")
    back = _serialized_and_back(module, mixed=not pure(text))
    if (other := printed(back)) != text and canonical(other) != canonical(text):
        raise ValueError("a serialized text does not come back as it was")
    return back


def _serialized_and_back(module: ir.Module, *, mixed: bool) -> ir.Module:
    """The module is spent then."""
    if mixed and OLD:  # Which reads the mixed form that it writes only in jax.export.
        written = io.BytesIO()
        module.operation.write_bytecode(written)
        return ir.Module.parse(written.getvalue(), context=context())
    artifact = stablehlo.serialize_portable_artifact(module, stablehlo.get_current_version(), mixed)
    back: ir.Module = stablehlo.deserialize_portable_artifact(context(), artifact)
    return back


def bytecode(module: ir.Module) -> bytes:
    """What jax.export takes for a serialized module. The module is spent then."""
    if OLD:
        artifact: bytes = stablehlo.serialize_portable_artifact(module, stablehlo.get_current_version(), True)
        return artifact
    written = io.BytesIO()
    module.operation.write_bytecode(written)
    return written.getvalue()


def pure(text: str) -> bool:
    """Whether ``text`` is StableHLO alone, of which a portable artifact can be made."""
    return not any(name in text for name in _FOREIGN) and _FOREIGN_ATTRIBUTE.search(text) is None


@functools.lru_cache(maxsize=8)  # Every check of a kernel asks for those of the same few texts.
def ops(text: str) -> frozenset[str]:
    """The names of the StableHLO and CHLO ops in ``text``."""
    # Behind '#' is an attribute of the dialect, such as #stablehlo.output_operand_alias.
    return frozenset(_OP.findall(text.replace("#stablehlo.", "#").replace("#chlo.", "#")))


def floats(text: str) -> list[str]:
    """The floating-point element types in ``text``, narrowest first: keys of tolerances.DTYPES."""
    return [name for name, mark in _FLOATS.items() if f"x{mark}" in text or f"<{mark}" in text]


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
