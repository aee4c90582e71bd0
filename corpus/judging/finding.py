"""Subjects, findings and verdicts, as plain data, to and from JSON."""

import dataclasses
import json
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

import numpy as np

from corpus.jax_settings import X64
from corpus.judging.values import GIVEN, made
from corpus.records.dtypes import WIDE
from corpus.stablehlo.configuration import configured
from kernels.config import Config

TRANSFORMS = ("forward", "grad", "jvp", "vmap", "vmap(grad)")
SYMPTOMS = ("values", "nan", "sign", "order", "index", "abort", "hang", "refused")


@dataclass(frozen=True)
class InputSpec:
    """The recipe of an argument's array: its shape and dtype, and the class and seed of its values.

    ``values`` is a class of corpus.judging.values. A "given" array has its flat ``elements`` written out, NaN
    and infinities as strings. A vmap maps over the first axis of a ``batched`` array, and takes any other
    whole for every row.
    """

    shape: tuple[int, ...]
    dtype: str
    values: str = "ordinary"
    seed: int = 0
    elements: tuple[float | int | str, ...] = ()
    batched: bool = True

    @classmethod
    def of_array(cls, array: np.ndarray, *, batched: bool = True) -> "InputSpec":
        """The spec of ``array``, with its elements."""
        flat = array.reshape(-1)
        elements = flat.tolist() if flat.dtype.kind in "biufc" else flat.astype(np.float64).tolist()
        texts = tuple(each if each == each and abs(each) != float("inf") else str(each) for each in elements)
        return cls(array.shape, array.dtype.name, GIVEN, elements=texts, batched=batched)

    def array(self) -> np.ndarray:
        """The array, the same on every machine."""
        return made(self.values, self.shape, self.dtype, self.seed, self.elements)


@dataclass(frozen=True)
class Subject:
    """A program under judgement: the function ``name`` of the module ``source``, transformed, at inputs.

    ``transform`` is one of TRANSFORMS: "grad" is the gradient of the sum of the float outputs with respect to
    the inputs ``wrt``, by default all float ones, and "jvp" takes a tangent for each float input after the
    inputs. A vmap maps over the inputs that are ``batched``. ``config`` are JAX's settings that it needs.
    """

    id: str
    source: str
    name: str
    specs: tuple[InputSpec, ...]
    transform: str = "forward"
    wrt: tuple[int, ...] | None = None
    config: Config = ()

    def inputs(self) -> list[np.ndarray]:
        """The arrays of the arguments, tangents included."""
        return [spec.array() for spec in self.specs]

    @property
    def x64(self) -> bool:
        """True if JAX must keep 64-bit types, as ``config`` says or else an input or the source does."""
        if (told := dict(self.config).get(X64)) is not None:
            return bool(told)
        return any(spec.dtype in WIDE for spec in self.specs) or any(each in self.source for each in WIDE)

    def settings(self) -> AbstractContextManager[None]:
        """JAX's settings that it is loaded, lowered and run under."""
        return configured(tuple(each for each in self.config if each[0] != X64), x64=self.x64)


@dataclass(frozen=True)
class Finding:
    """A program that an engine gets wrong.

    ``oracle`` is the engine found wrong, ``against`` those that say otherwise, ``symptom`` one of SYMPTOMS.
    The worst element of output number ``output`` is at ``index``; ``got``, ``expected`` and ``allowed`` (the
    largest difference that rounding explains there) are its figures, or lines of text where it has none.
    ``known`` is the known bug that explains all that is wrong; empty if none does.
    """

    subject: Subject
    oracle: str
    against: tuple[str, ...]
    symptom: str
    output: int = 0
    index: tuple[int, ...] = ()
    got: str = ""
    expected: str = ""
    allowed: str = ""
    wrong: int = 0
    of: int = 0
    stablehlo: str = ""
    jax: str = ""
    jaxlib: str = ""
    seconds: float = 0.0
    known: str = ""

    def to_json(self) -> str:
        """The finding as one line of JSON."""
        return json.dumps(dataclasses.asdict(self), allow_nan=False)

    @classmethod
    def of_json(cls, text: str) -> "Finding":
        """The finding of a line of to_json()."""
        return cls.of_mapping(json.loads(text))

    @classmethod
    def of_mapping(cls, found: Mapping[str, Any]) -> "Finding":
        """The finding of a parsed object of JSON."""
        return cls(
            **{
                **found,
                "subject": subject_of(found["subject"]),
                "against": tuple(found["against"]),
                "index": tuple(found["index"]),
            }
        )


@dataclass(frozen=True)
class Verdict:
    """The result for a subject: a finding, a reason to set it aside, or, with neither, agreement.

    ``asked`` has the seconds that each engine or relation took, by its name. ``passes`` are the HLO passes
    that changed the program in the default compile, where they were recorded.
    """

    subject: Subject
    finding: Finding | None = None
    set_aside: str = ""
    asked: Mapping[str, float] = dataclasses.field(default_factory=dict)
    passes: tuple[str, ...] = ()

    @property
    def agreed(self) -> bool:
        """True if all that were asked agree."""
        return self.finding is None and not self.set_aside


def subject_of(found: Mapping[str, Any]) -> Subject:
    """The subject of a parsed object of JSON."""
    specs = tuple(
        InputSpec(**{**each, "shape": tuple(each["shape"]), "elements": tuple(each["elements"])})
        for each in found["specs"]
    )
    wrt = None if found["wrt"] is None else tuple(found["wrt"])
    config = tuple((name, value) for name, value in found["config"])
    return Subject(**{**found, "specs": specs, "wrt": wrt, "config": config})
