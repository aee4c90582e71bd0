"""A record's way back, from the values of its line to the kernel and the programs that it holds."""

import contextlib
from collections.abc import Iterator, Mapping
from typing import Any

import jax.numpy as jnp

from corpus.lowering.lower import Program, section_header, section_titles
from corpus.records.platforms import PLATFORMS, platforms_of
from kernels import Input, Kernel


class RecordError(ValueError):
    """The values of a line are no record's; the message says what is wrong with them."""


@contextlib.contextmanager
def _of_a_record() -> Iterator[None]:
    try:
        yield
    except RecordError:
        raise
    except KeyError as error:
        raise RecordError(f"it has no {error}") from error
    except (AttributeError, OverflowError, TypeError, ValueError) as error:
        raise RecordError(str(error)) from error


def kernel_of(record: Mapping[str, Any]) -> Kernel:
    """The kernel of ``record``, the values of a line. Raises RecordError."""
    with _of_a_record():
        if not isinstance(record["python"], str):
            raise RecordError("its python is no text")
        return Kernel(
            name=record["kernel_name"],
            source=record["python"],
            inputs=tuple(map(_input, record["inputs"])),
            static=tuple(record["static"].items()),
            type=record["type"],
            template=record["template"],
            seed=record["seed"],
            index=record["index"],
            attempt=record["attempt"],
        )


def _input(values: Mapping[str, Any]) -> Input:
    made = Input(**{**values, "shape": tuple(map(int, values["shape"]))})
    jnp.dtype(made.dtype), float(made.low), float(made.high)  # Which say what is none.
    return made


def programs_of(record: Mapping[str, Any]) -> tuple[Program, ...]:
    """The programs of ``record``, in the order that lowering gives them: every forward one first.

    There is none where a JAX could not lower it. Raises RecordError where there is no platform's field, or
    one has not got the sections that a record has.
    """
    with _of_a_record():
        return _programs_of(record)


def _programs_of(record: Mapping[str, Any]) -> tuple[Program, ...]:
    programs = []
    if not any(platform.field in record for platform in PLATFORMS.values()):
        raise KeyError(PLATFORMS["cpu"].field)
    for name in platforms_of(record):
        platform = PLATFORMS[name]
        field = record[platform.field]
        header, (forward_title, backward_title) = section_header(name), section_titles(record["argnums"])
        start = f"{header}\n{forward_title}\n"
        if not isinstance(field, str) or not field.startswith(start):
            raise RecordError(f"{platform.field} does not begin with {header!r} and {forward_title!r}")
        forward, title, backward = field[len(start) :].partition(f"\n\n{backward_title}\n")
        programs.append(Program("forward", name, forward))
        if title:
            programs.append(Program("backward", name, backward))
    return tuple(sorted(programs, key=lambda program: program.direction == "backward"))
