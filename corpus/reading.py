"""A record's way back, from the values of its line to the kernel and the programs that it holds."""

from collections.abc import Mapping
from typing import Any

from corpus.lowering import Program, section_header, section_titles
from corpus.platforms import PLATFORMS, platforms_of
from kernels import Input, Kernel


def kernel_of(record: Mapping[str, Any]) -> Kernel:
    """The kernel of ``record``, the values of a line that keeps to the schema."""
    return Kernel(
        name=record["kernel_name"],
        source=record["python"],
        inputs=tuple(Input(**{**value, "shape": tuple(value["shape"])}) for value in record["inputs"]),
        static=tuple(record["static"].items()),
        type=record["type"],
        template=record["template"],
        seed=record["seed"],
        index=record["index"],
        attempt=record["attempt"],
    )


def programs_of(record: Mapping[str, Any]) -> tuple[Program, ...]:
    """The programs of ``record``, in the order that lowering gives them: every forward one first.

    Raises ValueError where a platform's field has not got the sections that a record has, KeyError where
    it has no such field.
    """
    programs = []
    if not any(platform.field in record for platform in PLATFORMS.values()):
        raise KeyError(PLATFORMS["cpu"].field)
    for name in platforms_of(record):
        platform = PLATFORMS[name]
        field = record[platform.field]
        header, (forward_title, backward_title) = section_header(name), section_titles(record["argnums"])
        start = f"{header}\n{forward_title}\n"
        if not field.startswith(start):
            raise ValueError(f"{platform.field} does not begin with {header!r} and {forward_title!r}")
        forward, title, backward = field[len(start) :].partition(f"\n\n{backward_title}\n")
        programs.append(Program("forward", name, forward))
        if title:
            programs.append(Program("backward", name, backward))
    return tuple(sorted(programs, key=lambda program: program.direction == "backward"))
