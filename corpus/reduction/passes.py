"""Passes over programs under reduction: each proposes smaller programs, the smallest first."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from corpus.reduction.printing import PrintingError, source
from corpus.reduction.reducer import Pass
from corpus.reduction.statements import (
    FILLS,
    Candidate,
    Function,
    Input,
    Operand,
    Scalar,
    Statement,
    Type,
    at_path,
    count,
    functions_of,
    with_names,
    without_dead_code,
)

# Parameters of primitives that are lengths or positions along dimensions.
_LENGTHS = frozenset((
    "shape", "new_sizes", "slice_sizes", "start_indices", "limit_indices", "padding_config", "padding",
    "sizes", "window_dimensions", "length", "fft_lengths", "k",
))  # fmt: skip
_MOST_LITERAL = 16  # Elements of an input that are made plain one by one.
_NARROWER = {
    "float64": "float32", "bfloat16": "float32", "float16": "float32", "int64": "int32", "uint64": "uint32",
    "complex128": "complex64", "int8": "int32", "int16": "int32", "uint8": "int32", "uint16": "int32",
}  # fmt: skip


def size(candidate: Candidate) -> Any:
    """The size of a program: statements, then elements, simplicity of values and dtypes, length of Python."""
    types = [each.type for each in candidate.inputs]
    lengths = sorted((length for each in types for length in each.shape), reverse=True)
    plain = sum(_plainness(each) for each in candidate.inputs)
    try:
        text = source(candidate)
    except PrintingError:
        return (math.inf,)
    rare = sum(each.dtype in _NARROWER for each in types)
    elements = sum(each.size for each in types)
    return count(candidate.body), len(candidate.inputs), elements, lengths, plain, rare, len(text), text


def _plainness(each: Input) -> int:
    rough = {"0": 0, "0.0": 0, "1": 1, "1.0": 1, "False": 0, "True": 1}
    if each.fill == "literal":
        return 100 + sum(rough.get(text, 2 + len(text)) for text in each.elements)
    return FILLS.index(each.fill)


def _spread_out(number: int) -> Iterator[int]:
    """0 to ``number`` - 1, the middle first, then the middles of the halves, and so on."""
    halves = [(0, number)]
    for start, end in halves:  # Which grows.
        if start < end:
            middle = (start + end) // 2
            yield middle
            halves += [(start, middle), (middle + 1, end)]


def earlier_results(candidate: Candidate) -> Iterator[Candidate]:
    """Return one result of one statement, or one of the outputs, and drop what follows."""
    for operand in candidate.body.returns:
        if len(candidate.body.returns) > 1:
            yield _returning(candidate, operand)
    statements = candidate.body.statements
    for at in _spread_out(len(statements)):
        for result in statements[at].results:
            yield _returning(candidate, result)


def _returning(candidate: Candidate, operand: Operand) -> Candidate:
    return without_dead_code(replace(candidate, body=replace(candidate.body, returns=(operand,))))


def cut_beginnings(candidate: Candidate) -> Iterator[Candidate]:
    """Remove runs of statements, long ones first; new inputs replace their results."""
    statements = candidate.body.statements
    width = len(statements) // 2
    while width:
        for start in range(0, len(statements), width):
            for fill in _NEW_FILLS:
                yield _cut(candidate, start, start + width, fill)
        width //= 2


_NEW_FILLS = (("drawn", ("0",)), ("spread", ()), ("ones", ()))


def _cut(candidate: Candidate, start: int, end: int, fill: tuple[str, tuple[str, ...]]) -> Candidate:
    body = candidate.body
    gone = {
        result: type
        for each in body.statements[start:end]
        for result, type in zip(each.results, each.types, strict=True)
    }
    rest = replace(body, statements=body.statements[:start] + body.statements[end:])
    kind, elements = fill
    new = tuple(
        Input(
            name,
            type,
            kind if "int" not in type.dtype and type.dtype != "bool" else "drawn",
            elements or ("0",),
        )
        for name, type in gone.items()
        if name in rest.names()
    )
    if any(each.type.dtype.startswith("key") for each in new):
        return candidate
    return without_dead_code(replace(candidate, body=rest, inputs=candidate.inputs + new))


def bypasses(candidate: Candidate) -> Iterator[Candidate]:
    """Replace a result by an operand of its type, or by another value of that type from before."""
    for path, function in functions_of(candidate.body):
        types = _types(candidate, function)
        for at in range(len(function.statements) - 1, -1, -1):
            each = function.statements[at]
            for result, type in zip(each.results, each.types, strict=True):
                before = [operand for operand in each.operands if isinstance(operand, str)]
                before += [*types][:6]
                for name in dict.fromkeys(before):
                    if types.get(name) == type and name not in _results(function.statements[at:]):
                        yield _bypassed(candidate, path, at, {result: name})
                if not type.shape:
                    for text in ("0", "1"):
                        yield _bypassed(candidate, path, at, {result: Scalar(text, type.dtype)})


def _results(statements: Sequence[Statement]) -> set[str]:
    return {result for each in statements for result in each.results}


def _bypassed(
    candidate: Candidate, path: tuple[tuple[int, int], ...], at: int, names: dict[str, Operand]
) -> Candidate:
    def edit(function: Function) -> Function:
        return with_names(function, names)

    return without_dead_code(replace(candidate, body=at_path(candidate.body, path, edit)))


def _types(candidate: Candidate, function: Function) -> dict[str, Type]:
    found = {each.name: each.type for each in candidate.inputs}
    for each in function.statements:
        found.update(zip(each.results, each.types, strict=True))
    return found


def shared_inputs(candidate: Candidate) -> Iterator[Candidate]:
    """Use one input in place of another of its type, and a scalar for one without dimensions."""
    for gone in reversed(candidate.inputs):
        for kept in candidate.inputs:
            if kept is not gone and kept.type == gone.type:
                yield without_dead_code(
                    replace(candidate, body=with_names(candidate.body, {gone.name: kept.name}))
                )
        if not gone.type.shape and gone.fill in ("zeros", "ones", "full", "literal"):
            text = {"zeros": "0", "ones": "1"}.get(gone.fill) or gone.elements[0]
            scalar = Scalar(text, gone.type.dtype)
            yield without_dead_code(replace(candidate, body=with_names(candidate.body, {gone.name: scalar})))


def flat_control_flow(candidate: Candidate) -> Iterator[Candidate]:
    """Replace a loop by its body, once, and a conditional by one of its branches."""
    body = candidate.body
    for at, each in enumerate(body.statements):
        if each.primitive == "scan":
            yield from _once(candidate, at, each.functions[0], each.params["carries"], each.operands)
        elif each.primitive == "while":
            yield from _once(candidate, at, each.functions[1], len(each.operands), each.operands)
        elif each.primitive == "cond":
            for inner in each.functions:
                yield from _once(candidate, at, inner, len(each.results), each.operands[1:])


def _once(
    candidate: Candidate, at: int, inner: Function, carries: int, operands: Sequence[Operand]
) -> Iterator[Candidate]:
    body = candidate.body
    statement = body.statements[at]
    types = _types(candidate, body)
    names: dict[str, Operand] = {}
    inputs = list(candidate.inputs)
    for number, (parameter, operand) in enumerate(zip(inner.parameters, operands, strict=True)):
        if statement.primitive == "scan" and number >= carries:  # A row of what the scan runs over.
            if not isinstance(operand, str) or operand not in types:
                return
            inputs.append(
                Input(parameter, Type(types[operand].shape[1:], types[operand].dtype), "drawn", ("0",))
            )
        else:
            names[parameter] = operand
    flat = with_names(Function((), inner.statements, inner.returns), names)
    results = dict(zip(statement.results, flat.returns, strict=True))
    if statement.primitive == "scan":
        stacked = statement.results[carries:]
        rest = Function((), body.statements[at + 1 :], body.returns)
        needed = [
            Input(name, type, "drawn", ("0",))
            for name, type in zip(statement.results, statement.types, strict=True)
            if name in stacked and name in rest.names()
        ]
        inputs += needed
        results = {name: value for name, value in results.items() if name not in stacked}
    after = with_names(Function((), body.statements[at + 1 :], body.returns), results)
    statements = body.statements[:at] + flat.statements + after.statements
    edited = Function(body.parameters, statements, after.returns)
    yield without_dead_code(replace(candidate, body=edited, inputs=tuple(inputs)))


def smaller_shapes(candidate: Candidate) -> Iterator[Candidate]:
    """Replace a length by a smaller one everywhere, together with the lengths that depend on it."""
    lengths = sorted({length for each in candidate.inputs for length in each.type.shape}, reverse=True)
    for length in lengths:
        tried = [1, 2, 3, 4, length // 16, length // 4, length // 2]
        tried += [length - length // part for part in (4, 16, 64, 256, 1024, 4096, 16384)]
        for smaller in dict.fromkeys([*tried, length - 2, length - 1, 0]):
            if smaller < 0 or smaller >= length:
                continue
            yield _resized(candidate, {length: smaller})
            related = {2 * length: 2 * smaller, length + 1: smaller + 1, length - 1: smaller - 1}
            yield _resized(candidate, {**related, length: smaller})


def one_dimension(candidate: Candidate) -> Iterator[Candidate]:
    """Shorten one dimension of a single input, for ops that need no equal lengths."""
    for at, each in enumerate(candidate.inputs):
        for axis, length in enumerate(each.type.shape):
            for smaller in dict.fromkeys([1, length // 2, length - 1]):
                if 0 < smaller < length:
                    shape = (*each.type.shape[:axis], smaller, *each.type.shape[axis + 1 :])
                    inputs = [*candidate.inputs]
                    inputs[at] = _reshaped(each, shape)
                    yield replace(candidate, inputs=tuple(inputs))


def _resized(candidate: Candidate, lengths: dict[int, int]) -> Candidate:
    def of(value: Any) -> Any:
        if isinstance(value, (tuple, list)) and not hasattr(value, "_fields"):
            return tuple(map(of, value))
        return lengths.get(value, value) if isinstance(value, int) and not isinstance(value, bool) else value

    def function(each: Function) -> Function:
        return replace(each, statements=tuple(map(statement, each.statements)))

    def statement(each: Statement) -> Statement:
        params = {key: of(value) if key in _LENGTHS else value for key, value in each.params.items()}
        types = tuple(Type(of(type.shape), type.dtype) for type in each.types)
        return replace(each, params=params, types=types, functions=tuple(map(function, each.functions)))

    inputs = tuple(_reshaped(each, of(each.type.shape)) for each in candidate.inputs)
    return replace(candidate, inputs=inputs, body=function(candidate.body))


def _reshaped(each: Input, shape: tuple[int, ...]) -> Input:
    """``each`` with other lengths: a literal is cut to its corner, or repeated if it grows."""
    if each.fill != "literal" or shape == each.type.shape:
        return replace(each, type=Type(shape, each.type.dtype))
    elements = np.array(each.elements, object).reshape(each.type.shape)
    for axis, length in enumerate(shape):
        elements = elements.take(range(length), axis, mode="wrap") if elements.shape[axis] else elements
    return replace(each, type=Type(shape, each.type.dtype), elements=tuple(elements.reshape(-1)))


def plainer_values(candidate: Candidate) -> Iterator[Candidate]:
    """Make the elements of an input simpler: all equal, a range, or single ones 0 or 1."""
    for at, each in enumerate(candidate.inputs):
        for plainer in _plainer(each):
            yield replace(candidate, inputs=(*candidate.inputs[:at], plainer, *candidate.inputs[at + 1 :]))


def _plainer(each: Input) -> Iterator[Input]:
    for fill in FILLS[: FILLS.index(each.fill)]:
        if fill == "full":
            for text in sorted({*each.elements})[:8] if each.fill == "literal" else ():
                yield replace(each, fill=fill, elements=(text,))
        elif fill == "drawn":
            yield replace(each, fill=fill, elements=("0",))
        elif fill != "spread" or not ("int" in each.type.dtype or each.type.dtype == "bool"):
            yield replace(each, fill=fill, elements=())
    if each.fill == "literal":
        for at in range(min(len(each.elements), _MOST_LITERAL)):
            zero, one = ("False", "True") if each.type.dtype == "bool" else ("0", "1")
            for text in (zero, one):
                yield replace(each, elements=(*each.elements[:at], text, *each.elements[at + 1 :]))


def common_dtypes(candidate: Candidate) -> Iterator[Candidate]:
    """Use float32 and int32 in place of dtypes that are less common."""
    for wide, common in _NARROWER.items():
        if any(each.type.dtype == wide for each in candidate.inputs):
            yield _with_dtype(candidate, wide, common)


def _with_dtype(candidate: Candidate, wide: str, common: str) -> Candidate:
    def of(type: Type) -> Type:
        return Type(type.shape, common) if type.dtype == wide else type

    def operand(each: Operand) -> Operand:
        return replace(each, dtype=common) if isinstance(each, Scalar) and each.dtype == wide else each

    def param(value: Any) -> Any:
        return np.dtype(common) if _dtype(value) == wide else value

    def function(each: Function) -> Function:
        statements = tuple(map(statement, each.statements))
        return replace(each, statements=statements, returns=tuple(map(operand, each.returns)))

    def statement(each: Statement) -> Statement:
        return replace(
            each,
            types=tuple(map(of, each.types)),
            operands=tuple(map(operand, each.operands)),
            params={key: param(value) for key, value in each.params.items()},
            functions=tuple(map(function, each.functions)),
        )

    inputs = tuple(replace(each, type=of(each.type)) for each in candidate.inputs)
    return replace(candidate, inputs=inputs, body=function(candidate.body))


def _dtype(value: Any) -> str:
    is_dtype = isinstance(value, np.dtype) or (isinstance(value, type) and issubclass(value, np.generic))
    return np.dtype(value).name if is_dtype else ""


PASSES: Sequence[Pass[Candidate]] = (
    earlier_results,
    cut_beginnings,
    flat_control_flow,
    bypasses,
    shared_inputs,
    plainer_values,
    smaller_shapes,
    one_dimension,
    common_dtypes,
)
