"""The record: one line of the corpus. Its fields, their descriptions, and reading and writing a line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from corpus.records.dtypes import DTYPES, with_exact_bounds
from corpus.records.json_objects import RecordError, encoded, from_values, object_schema, to_values
from corpus.records.measured import Measured
from corpus.records.platforms import PLATFORMS
from corpus.records.sections import DIRECTIONS, Direction, check_start, split
from kernels import Input, Kernel, inexact_positions
from kernels.config import parsed, texts
from kernels.kernel import Static

if TYPE_CHECKING:
    from typing import Self  # Not in Python 3.10, under which tools.upgrade lowers with an old JAX.


# What the ``backward`` field of a record says of its gradient, and, before the kernel's own rules, that it is
# another on purpose.
GRADIENT = "jax.grad of the sum of the inexact outputs"
CUSTOM_GRADIENT = f"{GRADIENT}, not its derivative on purpose: "
# How the reason of a record without backward programs begins where JAX cannot differentiate the kernel.
NO_REVERSE_RULE = "no reverse rule"


# At which sizes a record was checked, as the field ``checked_at`` says.
OWN_SIZES, TWIN, TWIN_AND_OWN = "own sizes", "twin", "twin and own sizes"
# The fields that the checks of a twin decide.
OF_TWIN = frozenset(
    {
        *("checked_at", "twin_shapes", "gradient_error", "gradient_dtype", "unused_inputs"),
        *(f"{platform.field}_engines" for platform in PLATFORMS.values()),
    }
)

# Fields that messages and reports show as they are, in the middle of a line.
_NAMES = (
    "kernel_name",
    "type",
    "template",
    "jax_version",
    "jaxlib_version",
    "stablehlo_version",
    "gradient_dtype",
    "motif",
)
_SHOWN = 60  # Characters of a value that is not what it should be.


def _doc(text: str, **metadata: float) -> Any:
    return field(metadata={"doc": text, **metadata})


def _optional(text: str) -> Any:
    """Declare a field that is empty unless an option of the run asks for it."""
    return field(default=None, metadata={"doc": text})


@dataclass(frozen=True)
class LoweredKernel:
    """A kernel with its StableHLO: the part of a record that lowering determines."""

    id: int = _doc(
        "position of the case in the run's plan, from 0; the id of a case that failed is missing from the "
        "file"
    )
    kernel_name: str = _doc("name of the function that `python` defines")
    python: str = _doc("source of a complete Python module, imports included")
    cpp: str | None = _doc(
        "StableHLO lowered for the CPU: a header line, a `## Forward` section and, where there is a "
        "gradient, a `## Backward` section; empty if the run did not lower for the CPU"
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
    inputs: Sequence[Input] = _doc(
        "the array arguments, in positional order, one at least: `name`, `shape`, `dtype` (NumPy's name) and "
        "the closed interval [`low`, `high`] that the checks sample element values from, as numbers of the "
        "dtype; `domain` is what else holds of the values, such as `spd`, else empty; `symbolic` is the "
        "shape with symbolic dimensions, as `jax.export` takes it, if the kernel is exported with them, else "
        "empty"
    )
    static: Mapping[str, Static] = _doc("the static arguments: an object with their values by keyword")
    argnums: Sequence[int] = _doc(
        "positions of the inputs that the gradient is taken with respect to: all of inexact (floating-point "
        "or complex) dtype, unless the user's file chose among these"
    )
    forward_inputs: Sequence[int] = _doc(
        "positions of the inputs that the forward programs take, in the order of their arguments: like "
        "`jax.jit`, JAX drops those that no output depends on"
    )
    backward_inputs: Sequence[int] | None = _doc("the same for the backward programs; null if there is none")
    config: Sequence[str] = field(
        default=(),
        kw_only=True,
        metadata={
            "doc": "settings of JAX that the kernel was lowered and run under, as `NAME=VALUE` with a Python "
            "literal or a string; a file of your own declares them in `CONFIG`; all others are JAX's defaults"
        },
    )

    motif: str = field(
        default="",
        kw_only=True,
        metadata={
            "doc": "what the kernel is an instance of, such as `layer_norm` or `pipelined_cg`, to split or "
            "sample by: finer than `template`; empty for your own functions"
        },
    )

    @classmethod
    def from_values(cls, values: Any) -> "Self":
        """The record that a parsed line describes; properties that it has no field for are ignored.

        Raises RecordError, with one line that names the field, for what is missing, of another type, or not
        in the form that a kernel or its programs have.
        """
        record = from_values(cls, values)
        for name in _NAMES:
            if not str(getattr(record, name, "")).isprintable():
                raise RecordError(f"{name}: {getattr(record, name)[:_SHOWN]!a} is not one printable line")
        for at, value in enumerate(record.inputs):
            if value.dtype not in DTYPES:
                raise RecordError(f"inputs[{at}].dtype: {value.dtype!r} is not a dtype that a kernel takes")
        record = replace(record, inputs=[*map(with_exact_bounds, record.inputs)])
        for direction in DIRECTIONS:
            if not _are_positions(found := record.inputs_of(direction), len(record.inputs)):
                shown = str(found)[:_SHOWN]
                raise RecordError(f"{direction}_inputs: {shown} are not positions of inputs, in their order")
        for platform in record.platforms:
            name = PLATFORMS[platform].field
            try:
                check_start(getattr(record, name), platform)
            except ValueError as error:
                raise RecordError(f"{name} {error}") from error
        try:
            parsed(record.config)
        except ValueError as error:
            raise RecordError(f"config: {error}") from error
        return record

    def to_values(self) -> dict[str, Any]:
        """The record as a JSON object of plain values."""
        return to_values(self)

    def to_json(self) -> str:
        """The record as one line of JSON, without the newline."""
        return encoded(to_values(self))

    @property
    def kernel(self) -> Kernel:
        """The kernel that the record describes."""
        inputs = tuple(self.inputs)
        return Kernel(
            name=self.kernel_name,
            source=self.python,
            inputs=inputs,
            static=tuple(self.static.items()),
            type=self.type,
            template=self.template,
            seed=self.seed,
            index=self.index,
            attempt=self.attempt,
            wrt=None if tuple(self.argnums) == inexact_positions(inputs) else tuple(self.argnums),
            config=parsed(self.config),
            motif=self.motif,
        )

    @property
    def platforms(self) -> tuple[str, ...]:
        """The platforms that there are programs for; none if JAX could not lower the kernel."""
        return tuple(
            name for name, platform in PLATFORMS.items() if getattr(self, platform.field, None) is not None
        )

    def inputs_of(self, direction: Direction) -> Sequence[int]:
        """The positions of the inputs that the programs of ``direction`` take."""
        inputs = self.forward_inputs if direction == "forward" else self.backward_inputs
        return () if inputs is None else inputs

    def texts(self) -> list[tuple[Direction, str, str]]:
        """The direction, platform and StableHLO of each program, platform by platform."""
        return [
            (direction, platform, text)
            for platform in self.platforms
            for direction, text in split(
                getattr(self, PLATFORMS[platform].field), platform, self.argnums
            ).items()
        ]


def _are_positions(inputs: Sequence[int], count: int) -> bool:
    return all(0 <= at < count for at in inputs) and sorted({*inputs}) == [*inputs]


def kernel_fields(kernel: Kernel) -> dict[str, Any]:
    """The fields of a record that its kernel determines, from which LoweredKernel.kernel restores it."""
    return {
        "kernel_name": kernel.name,
        "python": kernel.source,
        "type": kernel.type,
        "template": kernel.template,
        "seed": kernel.seed,
        "index": kernel.index,
        "attempt": kernel.attempt,
        "inputs": list(kernel.inputs),
        "static": dict(kernel.static),
        "argnums": list(kernel.argnums),
        "config": texts(kernel.config),
        "motif": kernel.motif,
    }


@dataclass(frozen=True)
class UncheckedRecord(LoweredKernel):
    """A line of tools.lowered: a kernel as one JAX lowers it, with nothing executed or checked.

    A record may be read as one too, by commands that need its kernel and its programs only; so may a line
    that leaves out platforms.
    """

    jax_version: str = _doc("version of JAX that lowered the kernel")
    rocm: str | None = _optional("the same as `cpp`, for ROCm")
    tpu: str | None = _optional("the same as `cpp`, for a TPU")
    fault: str | None = _optional(
        "reason why this JAX could not lower the kernel; `cpp` and `cuda` are empty"
    )
    backward: str | None = _optional("as in a record: what the backward programs are, or why there is none")
    cpu_optimized: str | None = _optional("as in a record")
    cuda_optimized: str | None = _optional("as in a record")
    cuda_ptx: str | None = _optional("as in a record")
    measured: Sequence[Measured] = field(
        default=(), metadata={"doc": "what the XLA of `jax_version` makes of each program"}
    )
    places: Mapping[str, Sequence[str]] | None = _optional(
        "where the ops of each program come from, by its direction and platform, as JAX's locations say it: "
        "the transformation and the primitive, the line of `python`, and the columns; a text of several "
        "platforms has it once"
    )

    @classmethod
    def from_values(cls, values: Any) -> "Self":
        """As for a record; of the platforms' fields, one is enough."""
        fields = [platform.field for platform in PLATFORMS.values()]
        if isinstance(values, dict) and not values.keys().isdisjoint(fields):
            values = {"cpp": "", "cuda": "", **values}
        return super().from_values(values)


@dataclass(frozen=True)
class Record(LoweredKernel):
    """A verified pair of Python and StableHLO."""

    backward: str = _doc(
        f"`{GRADIENT}`, with `--accept-custom-gradients` also the kernel's own rules by which it is not the "
        "derivative, or the reason why there is no backward program: "
        "`none: no inexact input`, `none: no input chosen` (in ARGNUMS), `none: no inexact output`, or "
        f"`none: {NO_REVERSE_RULE}: ` and JAX's reason"
    )
    jax_version: str = _doc("version of JAX that lowered the kernel")
    jaxlib_version: str = _doc("version of jaxlib that lowered the kernel")
    stablehlo_version: str = _doc("version of StableHLO in that jaxlib")
    cpp_engines: Sequence[str] | None = _doc(
        "backends that executed the programs in `cpp` and agreed: `interpreter` (StableHLO's reference "
        "interpreter) or `xla-cpu`, and of a kernel of your own `xla-cpu-default`, XLA as JAX compiles by "
        "default; with `--verify=full`, and for a sample of each run, all that can, "
        "including `python` (JAX op by op); null if `cpp` is empty"
    )
    cuda_engines: Sequence[str] | None = _doc(
        "the same for `cuda`; `same text` if its programs equal those in `cpp`; null if `cuda` is empty"
    )
    gradient_error: float | None = _doc(
        "upper bound on the relative error of the backward program against central finite differences: the "
        "measured error rounded up to a power of ten, at least 1e-8, because smaller errors depend on the "
        "machine's math library; -0.5 without a backward program, and where that is not the derivative",
        none=-0.5,  # pandas makes a column of whole numbers integers.
    )
    gradient_dtype: str | None = _doc(
        "dtype in which the finite differences were computed: `float64`, or `float32` if the program cannot "
        "be widened to f64; empty where `gradient_error` is -0.5"
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
    rocm: str | None = _optional("with `--device` naming rocm: the same as `cpp`, for ROCm")
    rocm_engines: Sequence[str] | None = _optional("the same as `cuda_engines`, for `rocm`")
    tpu: str | None = _optional("with `--device` naming tpu: the same as `cpp`, for a TPU")
    tpu_engines: Sequence[str] | None = _optional("the same as `cuda_engines`, for `tpu`")
    packages: Sequence[str] = field(
        default=(),
        metadata={
            "doc": "the installed packages that `python` imports besides those that JAX needs, as "
            "`NAME==VERSION`"
        },
    )
    checked_at: str = field(
        default=OWN_SIZES,
        metadata={
            "doc": f"at which sizes the checks ran: `{OWN_SIZES}`; `{TWIN}`: those of a small twin, the "
            "kernel of the same template, seed, index and attempt with `--sizes=small`, whose programs equal "
            f"these, token by token, but for sizes; or `{TWIN_AND_OWN}`: besides, XLA ran the forward "
            "program at its own sizes and agreed with JAX op by op. The engines, "
            "`gradient_error`, `gradient_dtype` and `unused_inputs` of a twin are the twin's"
        },
    )
    twin_shapes: Sequence[str] = field(
        default=(),
        metadata={
            "doc": "shapes of the twin's inputs, such as `3x4`; a scalar's is empty; none without a twin"
        },
    )
    nonfinite_outputs: Sequence[int] = field(
        default=(),
        metadata={
            "doc": "positions of the outputs that were infinite or NaN at some sampled point, alike on all "
            "backends and in f64, as masks of -inf are: of your own functions alone"
        },
    )
    cpu_optimized: str | None = _optional(
        "with `--optimized`: the optimized HLO that XLA compiles `cpp` to, for the shapes in `inputs`, in "
        "the same sections"
    )
    cpu_compiler: Mapping[str, str] | None = _optional(
        "with `--optimized`: an object with `version`, the package that provided XLA, and `target`, the "
        "processor compiled for"
    )
    cuda_optimized: str | None = _optional(
        "with `--optimized`: the optimized HLO that XLA compiles `cuda` to, for a GPU given by its "
        "description"
    )
    cuda_ptx: str | None = _optional(
        "the PTX that XLA generated for the kernels of `cuda_optimized`: one module each, in the order of "
        "their names, separated by `// -----` lines"
    )
    cuda_compiler: Mapping[str, str] | None = _optional(
        "the same as `cpu_compiler`, for the GPU compiled for"
    )

    def engines(self, platform: str) -> Sequence[str]:
        """The backends that executed the programs for ``platform``, without any if it has none."""
        return getattr(self, f"{PLATFORMS[platform].field}_engines") or ()


def schema() -> dict[str, Any]:
    """The JSON Schema of a record, from the fields of Record."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Python to StableHLO record",
        **object_schema(Record),
    }
