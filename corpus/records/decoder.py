"""A record's way back, from the values of its line to the kernel and the programs that it holds."""

import contextlib
from collections.abc import Iterator, Mapping
from typing import Any

from corpus.records.dtypes import DTYPES
from corpus.records.platforms import PLATFORMS, platforms_of
from corpus.records.sections import Direction, section_header, section_titles
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
    if made.dtype not in DTYPES:
        raise RecordError(f"inputs: {made.dtype!r} is no dtype that a kernel takes")
    float(made.low), float(made.high)  # They raise ValueError for what is no number.
    return made


def texts_of(record: Mapping[str, Any]) -> list[tuple[Direction, str, str]]:
    """The direction, platform and text of each program of ``record``, platform by platform.

    There is none where a JAX could not lower it. Raises RecordError where there is no platform's field, or
    one has not got the sections that a record has.
    """
    with _of_a_record():
        return list(_texts_of(record))


def _texts_of(record: Mapping[str, Any]) -> Iterator[tuple[Direction, str, str]]:
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
        yield "forward", name, forward
        if title:
            yield "backward", name, backward
