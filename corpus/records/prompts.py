"""The prompt of a program: everything that determines its text, for chat messages and for scoring.

docs/publishing.md shows an example. A change of the words is another VERSION.
"""

import json

from corpus.records.dtypes import WIDE
from corpus.records.schema import Record, UncheckedRecord
from corpus.records.sections import Direction
from kernels import Input

VERSION = 1
_DIRECTIONS = {
    "forward": "`jax.jit({name})`",
    "backward": "`jax.jit(jax.grad(loss, argnums={argnums}))`, where `loss` is the sum of all elements of "
    "the floating-point and complex outputs of `{name}`, of complex ones the real part",
}


def to_stablehlo(record: Record | UncheckedRecord, direction: Direction, platform: str) -> str:
    """The prompt for the StableHLO text of one program of ``record``."""
    program = _DIRECTIONS[direction].format(name=record.kernel_name, argnums=tuple(record.argnums))
    return (
        f"Lower this Python to StableHLO as JAX {record.jax_version} does.\n\n"
        f"```python\n{record.python.rstrip()}\n```\n\n"
        f"{_conditions(record, program, platform)}\n"
        "Answer with the text of the module, as `as_text()` gives it, and nothing else.\n"
    )


def to_python(record: Record | UncheckedRecord, text: str, direction: Direction, platform: str) -> str:
    """The prompt for the Python of ``record``, given the ``text`` of one of its programs."""
    program = _DIRECTIONS[direction].format(name=record.kernel_name, argnums=tuple(record.argnums))
    return (
        f"Write the Python that JAX {record.jax_version} lowers to this StableHLO.\n\n"
        f"```mlir\n{text.rstrip()}\n```\n\n"
        f"{_conditions(record, program, platform)}\n"
        f"Answer with a complete Python module that defines `{record.kernel_name}`, and nothing else.\n"
    )


def repair(record: Record | UncheckedRecord, text: str, direction: Direction, platform: str) -> str:
    """The prompt for a program of ``record``, given its ``text`` with one planted fault."""
    program = _DIRECTIONS[direction].format(name=record.kernel_name, argnums=tuple(record.argnums))
    return (
        f"This StableHLO was lowered from the Python below it by JAX {record.jax_version}, and then one "
        "place of it was changed, so that it computes something else.\n\n"
        f"```mlir\n{text.rstrip()}\n```\n\n```python\n{record.python.rstrip()}\n```\n\n"
        f"{_conditions(record, program, platform)}\n"
        "Answer with the text of the module without that change, and nothing else.\n"
    )


def equal(one: str, other: str) -> str:
    """The prompt for a yes or a no: whether two programs compute the same."""
    return (
        "Do these two programs compute the same outputs, up to rounding, for all inputs?\n\n"
        f"```mlir\n{one.rstrip()}\n```\n\n```mlir\n{other.rstrip()}\n```\n\n"
        "Answer with yes or no.\n"
    )


def _conditions(record: Record | UncheckedRecord, program: str, platform: str) -> str:
    inputs = ", ".join(f"`{each.name}`: {_shape(each)}" for each in record.inputs)
    settings = [*record.config]
    if not any(each.startswith("jax_enable_x64=") for each in settings):
        settings.append(f"jax_enable_x64={any(each.dtype in WIDE for each in record.inputs)}")
    lines = [
        f"- Program: {program}",
        f"- Platform: {platform}",
        f"- Inputs, in order: {inputs}",
        f"- Static arguments, by keyword: {json.dumps(dict(record.static)) if record.static else 'none'}",
        f"- Settings of JAX: {', '.join(settings)}; all others are the defaults",
    ]
    if any(each.symbolic for each in record.inputs):
        lines.append("- Lowered by `jax.export.export` with the symbolic shapes above")
    return "".join(f"{line}\n" for line in lines)


def _shape(value: Input) -> str:
    return f"{value.dtype}[{value.symbolic or ', '.join(map(str, value.shape))}]"
