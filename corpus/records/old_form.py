"""Records in the form of before December 2026, whose types depended on their values.

Objects and arrays stood in the line as they are, None was null, and fields without a value could be missing.
"""

from typing import Any

from corpus.records.json_objects import encoded

# Fields that were added to today's form, and their values in older records: motif to all lines with a kernel,
# the others to records alone.
_ADDED_TO_KERNELS = {"motif": ""}
_ADDED = {"checked_at": "own sizes", "twin_shapes": "[]", "nonfinite_outputs": "[]"}
_MISSING = {"config": "[]", "packages": "[]"}
# Where None was null in a field that is an object or an array.
_NONE = ("backward_inputs", "_engines", "_compiler")
_OPTIONAL = (
    "rocm", "rocm_engines", "tpu", "tpu_engines", "cpu_optimized", "cpu_compiler",
    "cuda_optimized", "cuda_ptx", "cuda_compiler",
)  # fmt: skip


def completed(values: dict[str, Any]) -> dict[str, Any]:
    """The record with the fields that were added since it was written."""
    if "python" not in values:
        return values
    return {**_ADDED_TO_KERNELS, **(_ADDED if "ops" in values else {}), **values}


def is_old(values: dict[str, Any]) -> bool:
    """True for a record in the old form: its static arguments are an object."""
    return isinstance(values.get("static"), dict)


def converted(values: dict[str, Any]) -> dict[str, Any]:
    """Convert a record to today's form; invalid values are left for the reader to refuse."""
    # A line of tools.lowered has a record's kernel and programs only.
    optional = dict.fromkeys(_OPTIONAL) if "ops" in values else {}
    return {name: _field(name, value) for name, value in {**_MISSING, **optional, **values}.items()}


def _field(name: str, value: Any) -> Any:
    if value is None:
        return -0.5 if name == "gradient_error" else "null" if name.endswith(_NONE) else ""
    if name == "inputs" and isinstance(value, list):
        return [_input(each) if isinstance(each, dict) else each for each in value]
    return encoded(value) if isinstance(value, dict | list) else value


def _input(value: dict[str, Any]) -> dict[str, Any]:
    described = {"symbolic": "", "domain": "", **value}
    if isinstance(shape := described.get("shape"), list):
        described["shape"] = encoded(shape)
    return described
