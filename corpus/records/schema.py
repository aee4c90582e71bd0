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

    id: int = _doc(
        "position of the case in the run's plan, from 0; the id of a case that failed is missing from the "
        "file"
    )
    kernel_name: str = _doc("name of the function that `python` defines")
    python: str = _doc("source of a complete Python module, imports included")
    cpp: str | None = _doc(
        "StableHLO lowered for the CPU: a header line, a `## Forward` section and, where there is a "
        "gradient, a `## Backward` section; null if the run did not lower for the CPU"
    )
    cuda: str | None = _doc("the same for CUDA")
    type: str = _doc("kernel type, by the name of the original data set's generator")
    template: str = _doc("kernel type, by the name that `--kernels` takes")
    seed: int = _doc("seed of the run; template, seed, index and attempt together determine the kernel")
    index: int = _doc("number of the case within its kernel type, from 0")
    attempt: int = _doc(
        "number of kernels drawn earlier for this case and discarded because their outputs did not vary; "
        "usually 0"
    )
    inputs: Sequence[Mapping[str, Any]] = _doc(
        "the array arguments, in positional order: name, shape, dtype (NumPy's name) and the closed "
        "interval [low, high] that the checks sample element values from; `symbolic` is the shape with "
        "symbolic dimensions, as `jax.export` takes it, if the kernel is exported with them"
    )
    static: Mapping[str, Static] = _doc("the static arguments, by keyword")
    argnums: Sequence[int] = _doc(
        "positions of the inputs that the gradient is taken with respect to: all of inexact (floating-point "
        "or complex) dtype"
    )
    backward: str = _doc(
        "`jax.grad of the sum of the inexact outputs`, or the reason why there is no backward program: "
        "`none: no inexact input` or `none: no inexact output`"
    )
    jax_version: str = _doc("version of JAX that lowered the kernel")
    jaxlib_version: str = _doc("version of jaxlib that lowered the kernel")
    stablehlo_version: str = _doc("version of StableHLO in that jaxlib")
    cpp_engines: Sequence[str] | None = _doc(
        "backends that executed the programs in `cpp` and agreed: `interpreter` (StableHLO's reference "
        "interpreter) or `xla-cpu`; with `--verify=full`, and for a sample of each run, all that can, "
        "including `python` (JAX op by op); null if `cpp` is null"
    )
    cuda_engines: Sequence[str] | None = _doc(
        "the same for `cuda`; `same text` if its programs equal those in `cpp`; null if `cuda` is null"
    )
    gradient_error: float | None = _doc(
        "upper bound on the relative error of the backward program against central finite differences: the "
        "measured error rounded up to a power of ten, at least 1e-8, because smaller errors depend on the "
        "machine's math library; null without a backward program"
    )
    gradient_dtype: str | None = _doc(
        "dtype in which the finite differences were computed: `float64`, or `float32` if the program cannot "
        "be widened to f64; null without a backward program"
    )
    unused_inputs: Sequence[int] = _doc(
        "positions of the inputs that affected no output at any sampled point"
    )
    gpu_calls: Sequence[str] = _doc(
        "targets of the custom calls in `cuda`, `rocm` and `tpu` that only such a device can execute; the "
        "checks executed the programs with LAPACK in their place"
    )
    ops: Sequence[str] = _doc("names of the StableHLO and CHLO ops used, sorted")
    fingerprint: str = _doc(
        "hash of the normalized forward program; unaffected by names, constant placement, inlining and op "
        "order"
    )
    skeleton: str = _doc(
        "hash of the forward program without names, shapes, dtypes and constants: equal for programs of the "
        "same structure"
    )
    python_fingerprint: str = _doc("hash of `python`; unaffected by names, comments and layout")
    rocm: str | None = _asked("with `--device` naming rocm: the same as `cpp`, for ROCm")
    rocm_engines: Sequence[str] | None = _asked("the same as `cuda_engines`, for `rocm`")
    tpu: str | None = _asked("with `--device` naming tpu: the same as `cpp`, for a TPU")
    tpu_engines: Sequence[str] | None = _asked("the same as `cuda_engines`, for `tpu`")
    cpu_optimized: str | None = _asked(
        "with `--optimized`: the optimized HLO that XLA compiles `cpp` to, for the shapes in `inputs`, in "
        "the same sections"
    )
    cpu_compiler: Mapping[str, str] | None = _asked(
        "`version`: the package that provided XLA; `target`: the processor compiled for"
    )
    cuda_optimized: str | None = _asked(
        "with `--optimized`: the optimized HLO that XLA compiles `cuda` to, for a GPU given by its "
        "description"
    )
    cuda_ptx: str | None = _asked(
        "the PTX that XLA generated for the kernels of `cuda_optimized`: one module each, in the order of "
        "their names, separated by `// -----` lines"
    )
    cuda_compiler: Mapping[str, str] | None = _asked("the same as `cpu_compiler`, for the GPU compiled for")

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
