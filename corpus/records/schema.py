"""The record: one line of the corpus. Its fields, what they mean and their JSON Schema stand here."""

import json
import types
import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from kernels.kernel import Static


def _doc(text: str) -> Any:
    return field(metadata={"doc": text})


def _asked(text: str) -> Any:
    """A field that a record has only where it was asked for."""
    return field(default=None, metadata={"doc": text, "asked": True})


@dataclass(frozen=True)
class Record:
    """A verified pair of Python and StableHLO."""

    id: int = _doc("position of the case in the plan; a case that fails leaves a gap")
    kernel_name: str = _doc("the name that `python` defines")
    python: str = _doc("source of a whole module, imports included")
    cpp: str | None = _doc(
        "StableHLO for the CPU: a header line, `## Forward`, and `## Backward` where there is one; "
        "null where the platform was not asked for"
    )
    cuda: str | None = _doc("the same for CUDA")
    type: str = _doc("the kernel type, under the original generator's name")
    template: str = _doc("the kernel type, as `--kernels` takes it")
    seed: int = _doc("the run's seed; (template, seed, index, attempt) makes the kernel again")
    index: int = _doc("the case's number within its type")
    attempt: int = _doc("how many kernels were drawn before it for this case and showed nothing: mostly 0")
    inputs: Sequence[Mapping[str, Any]] = _doc(
        "the array arguments, by position: name, shape, dtype (NumPy's name), and the closed interval "
        "[low, high] that their values are drawn from; `symbolic` is the shape as `jax.export` takes it "
        "where it is left open"
    )
    static: Mapping[str, Static] = _doc("the static arguments, by keyword")
    argnums: Sequence[int] = _doc(
        "the positions that the gradient is taken with respect to: the inexact inputs"
    )
    backward: str = _doc(
        "`jax.grad of the sum of the inexact outputs`; where there is no backward text, why: "
        "`none: no inexact input` or `none: no inexact output`"
    )
    jax_version: str = _doc("the JAX that lowered it")
    jaxlib_version: str = _doc("its jaxlib")
    stablehlo_version: str = _doc("the StableHLO in that jaxlib")
    cpp_engines: Sequence[str] | None = _doc(
        "what ran `cpp` for its checks and agreed: `interpreter` or `xla-cpu`, and with `--verify=full` (and "
        "on a sample) `xla-cpu` and `python` besides; null without `cpp`"
    )
    cuda_engines: Sequence[str] | None = _doc(
        "what ran `cuda`; `same text` where its texts are those of `cpp`; null without `cuda`"
    )
    gradient_error: float | None = _doc(
        "bound on the relative error of the backward text against central differences: the "
        "power of ten above the error found, never below 1e-8 (there the machine's own libm has the "
        "say); null without a backward text"
    )
    gradient_dtype: str | None = _doc(
        "the dtype of those differences: `float64`, or `float32` where the text has no meaning in f64; null "
        "without a backward text"
    )
    unused_inputs: Sequence[int] = _doc("positions of the inputs that changed no output at any point tried")
    gpu_calls: Sequence[str] = _doc(
        "custom calls in `cuda`, `rocm` and `tpu` that only such a device runs: all around them was checked, "
        "with LAPACK in their place"
    )
    ops: Sequence[str] = _doc("the StableHLO and CHLO ops used, sorted")
    fingerprint: str = _doc(
        "hash of the forward text in its normal form: names, constants' places, calls and order have no say"
    )
    skeleton: str = _doc("hash of the forward text without names, shapes, dtypes and numbers")
    python_fingerprint: str = _doc("hash of `python` without names, comments and layout")
    rocm: str | None = _asked("with `--device …,rocm`: the same as `cpp`, for ROCm")
    rocm_engines: Sequence[str] | None = _asked("what ran `rocm`, as for `cuda`")
    tpu: str | None = _asked("with `--device …,tpu`: the same as `cpp`, for a TPU")
    tpu_engines: Sequence[str] | None = _asked("what ran `tpu`, as for `cuda`")
    cpu_optimized: str | None = _asked(
        "with `--optimized`: the optimized HLO that XLA makes of `cpp` for the shapes of `inputs`, in the "
        "same sections"
    )
    cpu_compiler: Mapping[str, str] | None = _asked(
        "`version`, the package that XLA is from, and `target`, what it compiles for"
    )
    cuda_optimized: str | None = _asked("the same of `cuda`, for a described GPU")
    cuda_ptx: str | None = _asked(
        "the PTX of the kernels that XLA generated for `cuda_optimized`, a module each, by their names, with "
        "`// -----` between them"
    )
    cuda_compiler: Mapping[str, str] | None = _asked("as `cpu_compiler`")

    def to_json(self) -> str:
        """The record as one line of JSON, without the newline."""
        values = {item.name: getattr(self, item.name) for item in fields(self)}
        values = {name: value for name, value in values.items() if value is not None or name not in _ASKED}
        return json.dumps(values, ensure_ascii=False, separators=(", ", ": "))


# Names of the fields that are there only where they were asked for.
_ASKED = frozenset(item.name for item in fields(Record) if item.metadata.get("asked"))

_JSON_TYPES: dict[Any, dict[str, Any]] = {
    int: {"type": "integer"},
    str: {"type": "string"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    types.NoneType: {"type": "null"},
}
_INPUT_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "shape": {"type": "array", "items": {"type": "integer", "minimum": 0}},
        "dtype": {"type": "string"},
        "low": {"type": "number"},
        "high": {"type": "number"},
        "symbolic": {"type": "string"},
    },
    "required": ["name", "shape", "dtype", "low", "high"],
    "additionalProperties": False,
}


def schema() -> dict[str, Any]:
    """The JSON Schema of a record, made from the fields of Record."""
    hints = typing.get_type_hints(Record)
    properties = {
        item.name: {"description": item.metadata["doc"], **_schema_of(_there(item.name, hints[item.name]))}
        for item in fields(Record)
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Python to StableHLO record",
        "type": "object",
        "properties": properties,
        "required": [item.name for item in fields(Record) if item.name not in _ASKED],
        "additionalProperties": False,
    }


def _there(name: str, hint: Any) -> Any:
    """``hint`` without the None of a field that is then not there."""
    return typing.get_args(hint)[0] if name in _ASKED else hint


def _schema_of(hint: Any) -> dict[str, Any]:
    if hint in _JSON_TYPES:
        return _JSON_TYPES[hint]
    arguments = typing.get_args(hint)
    origin = typing.get_origin(hint)
    if origin is types.UnionType:  # Of something and None.
        schema = _schema_of(next(argument for argument in arguments if argument is not types.NoneType))
        return {**schema, "type": [schema["type"], "null"]}
    if issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": _schema_of(arguments[1])}
    element = arguments[0]
    is_input = typing.get_origin(element) is not None
    return {"type": "array", "items": _INPUT_SCHEMA if is_input else _schema_of(element)}
