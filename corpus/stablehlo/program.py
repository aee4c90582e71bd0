"""A program: the StableHLO text of one direction of a kernel on one platform, and its properties."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeVar

from jax.extend.mlir import ir

from corpus.records.fingerprints import digest
from corpus.records.schema import LoweredKernel
from corpus.records.sections import DIRECTIONS, Direction, joined, section_header
from corpus.stablehlo.canonicalization import canonical, skeleton
from corpus.stablehlo.contents import Contents, contents_of
from corpus.stablehlo.context import parse, printed
from corpus.stablehlo.custom_calls import DEVICE_ONLY, use_lapack
from corpus.stablehlo.locations import Place
from corpus.stablehlo.normalization import normal_form
from corpus.stablehlo.widening import ask_for_full_precision, widen

_T = TypeVar("_T")

# The end of a region, which the module has and the text may not: a reduction in its short form has none.
_END = "stablehlo.return"
# Other dialects' ops and attributes, which the portable artifact of pure StableHLO has no place for.
_FOREIGN = ("chlo.", "sdy.")
_MODULE_ATTRIBUTES = ("mhlo.num_partitions", "mhlo.num_replicas")


@dataclass(frozen=True)
class Program:
    """The StableHLO text of one direction of a kernel on one platform.

    ``inputs`` are the positions of the kernel's inputs that the program takes, in the order of its arguments:
    JAX drops those that no output depends on. None where it takes all of them. ``places`` say where its ops
    come from, in the order of walk(), where the lowering was asked for that.

    Properties are computed from the text when they are first asked for, and kept. They are plain data: no
    module is kept, for passes change modules, and free_memory() ends the context that a module lives in. A
    pickled program is its first four fields. Properties raise ValueError where the text is not valid.
    """

    direction: Direction
    platform: str
    text: str
    inputs: tuple[int, ...] | None = None
    places: tuple[Place, ...] | None = field(default=None, compare=False, repr=False)

    def __reduce__(self) -> tuple[type["Program"], tuple[Direction, str, str, tuple[int, ...] | None]]:
        return Program, (self.direction, self.platform, self.text, self.inputs)

    def arguments(self, values: Sequence[_T]) -> Sequence[_T]:
        """Select from ``values``, one for each of the kernel's inputs, those that the program takes."""
        return values if self.inputs is None else [values[at] for at in self.inputs]

    def with_text(self, text: str) -> "Program":
        """The same program with another text; itself if the text is the same."""
        return self if text == self.text else replace(self, text=text, places=None)

    def module(self) -> ir.Module:
        """A newly parsed module, which the caller may change. Raises ValueError for an invalid text."""
        module = parse(self.text)
        if "contents" not in vars(
            self
        ):  # Sooner or later most are asked for, and parsing costs the most of it.
            vars(self)["contents"] = contents_of(module)
        return module

    @cached_property
    def contents(self) -> Contents:
        """The ops, tensor types and custom calls of the module."""
        return contents_of(self.module())

    @cached_property
    def ops(self) -> frozenset[str]:
        """The names of the StableHLO and CHLO ops, as a record's ``ops`` lists them."""
        return frozenset(self.contents.op_counts) | ({_END} if _END in self.text else frozenset())

    @property
    def float_types(self) -> tuple[str, ...]:
        """The floating-point element types, narrowest first: keys of tolerances.DTYPES."""
        return self.contents.float_types

    @property
    def narrowest_float(self) -> str:
        """The narrowest floating-point element type; ``f64`` where there is none."""
        return next(iter(self.float_types), "f64")

    @property
    def custom_call_targets(self) -> frozenset[str]:
        """The targets of the custom calls."""
        return self.contents.custom_call_targets

    @property
    def partitions(self) -> int:
        """The number of devices that the program is for."""
        return self.contents.partitions

    @property
    def signature(self) -> str:
        """The types of the arguments and results, such as ``(tensor<3xf32>) -> tensor<f32>``."""
        results = ", ".join(self.contents.results)
        if len(self.contents.results) != 1:
            results = f"({results})"
        return f"({', '.join(self.contents.arguments)}) -> {results}"

    @cached_property
    def is_pure(self) -> bool:
        """True if the program has only StableHLO ops, so that it can be written as a portable artifact."""
        known = sum(self.text.count(name) for name in _MODULE_ATTRIBUTES)
        return not any(name in self.text for name in _FOREIGN) and self.text.count("mhlo.") == known

    @cached_property
    def canonical(self) -> str:
        """The text without arbitrary names and without attributes at their defaults."""
        return canonical(self.text)

    @cached_property
    def normal_form(self) -> str:
        """The canonical text after inlining, folding and ordering: equal where two programs are cosmetically
        different at most."""
        return normal_form(self.text)

    @cached_property
    def widened(self) -> "Program":
        """The program in f64. Raises ValueError where an op or a constant has no counterpart there."""
        return self.with_text(widen(self.text, self.ops, self.custom_call_targets))

    @cached_property
    def with_lapack(self) -> "Program":
        """The program with LAPACK's routines in place of those that exist only on a GPU or TPU."""
        if not self.custom_call_targets & DEVICE_ONLY:
            return self
        use_lapack(module := self.module())
        return self.with_text(printed(module))

    @cached_property
    def in_full_precision(self) -> "Program":
        """The program with its f32 products and convolutions at the precision HIGHEST."""
        module = self.module()
        return self.with_text(str(module)) if ask_for_full_precision(module) else self


def input_fields(programs: Sequence[Program], count: int) -> dict[str, Any]:
    """The fields of a record for the inputs that ``programs`` of a kernel with ``count`` inputs take."""
    found: dict[Direction, list[int]] = {}
    for program in programs:
        found[program.direction] = list(range(count) if program.inputs is None else program.inputs)
    return {"forward_inputs": found.get("forward", []), "backward_inputs": found.get("backward")}


def places_of(programs: Iterable[Program]) -> dict[str, list[str]] | None:
    """A record's field for the locations of the ops of ``programs``, once for each text; None if unknown."""
    found = {(each.direction, each.text): each for each in reversed([*programs]) if each.places is not None}
    return {
        f"{each.direction}, {each.platform}": [str(place) for place in each.places or ()]
        for each in found.values()
    } or None


def taken(inputs: Sequence[int], count: int) -> tuple[int, ...] | None:
    """A program's field ``inputs``: the positions ``inputs`` of ``count``, None for all of them."""
    return None if list(inputs) == list(range(count)) else tuple(inputs)


def fingerprint(programs: Iterable[Program]) -> str:
    """Return a hash that two sequences of programs share when their normal forms are the same."""
    return digest("\0".join(program.normal_form for program in programs))


def skeleton_fingerprint(programs: Iterable[Program]) -> str:
    """Return a hash that two sequences of programs share when their skeletons are the same."""
    return digest("\0".join(skeleton(program.text) for program in programs))


def sections(programs: Iterable[Program], platform: str, argnums: Sequence[int]) -> str:
    """The text that a record's field for ``platform`` holds, in the original data set's form."""
    texts = {program.direction: program.text for program in programs if program.platform == platform}
    return joined(section_header(platform), texts, argnums)


def programs_of(record: LoweredKernel) -> tuple[Program, ...]:
    """The programs of ``record``, in the order that lowering gives them: every forward one first.

    There is none if JAX could not lower the kernel.
    """
    lists: Mapping[str, Sequence[str]] = getattr(record, "places", None) or {}
    by_text: dict[tuple[str, str], tuple[Place, ...]] = {}
    programs = []
    inputs = {direction: record.inputs_of(direction) for direction in DIRECTIONS}
    for direction, platform, text in record.texts():
        if (named := f"{direction}, {platform}") in lists:
            by_text[direction, text] = tuple(map(Place.of, lists[named]))
        places = by_text.get((direction, text))
        takes = taken(inputs[direction], len(record.inputs))
        programs.append(Program(direction, platform, text, takes, places))
    return tuple(sorted(programs, key=lambda program: program.direction == "backward"))
