"""A file for each finding that shows it: the smallest part of a kernel that has it, and how to lower it.

Needs no JAX, as tools.upgrade has none.
"""

import json
import re
from collections.abc import Mapping, Set
from pathlib import Path
from typing import Any

from corpus.records.dtypes import WIDE
from corpus.upgrade.first_releases import looked_for, release_and_package, smallest_change
from kernels.config import parsed

_NAMED = re.compile(r"`([^`]+)`")
_Values = Mapping[str, Any]
_LONGEST_NAME = 60
_MAIN = """

if __name__ == "__main__":
    import functools
    import operator

    import jax
    import jax.numpy as jnp

    function = functools.partial({name}, **{static!r})

    def total(*arguments):
        leaves = [jnp.asarray(leaf) for leaf in jax.tree.leaves(function(*arguments))]
        sums = [jnp.sum(leaf.real) for leaf in leaves if jnp.issubdtype(leaf.dtype, jnp.inexact)]
        if len({{each.dtype for each in sums}}) > 1:
            sums = [each.astype(jnp.float32) if each.dtype.itemsize == 1 else each for each in sums]
        with jax.numpy_dtype_promotion("standard"):
            return functools.reduce(operator.add, sums)

    for name, value in {config!r}.items():
        jax.config.update(name, value)
    lowered = {lowered}
    arguments = [{arguments}]
    print(jax.jit(lowered).trace(*arguments).lower(lowering_platforms=({platform!r},)).as_text())
"""


def write_reproducers(
    report: _Values, corpus: Path, folder: Path, parts: tuple[_Values, Path] | None = None
) -> tuple[int, int]:
    """Write a file for each finding of ``report`` into ``folder``; return how many, and how many show a part
    of a kernel.

    ``corpus`` has the kernels; ``parts`` are the report on parts of them, and their corpus. A finding of
    programs without Python, those of a user's run, has none.
    """
    wholes = [(finding, smallest_change(report, finding)) for finding in looked_for(report)]
    found = [parts and _smallest_part(parts[0], *each) for each in wholes]
    kernels = _records(corpus, {change["record"] for _, change in wholes})
    smaller = _records(parts[1], {each["record"] for each in found if each}) if parts else {}
    (folder := folder / f"{report['old']}-to-{report['new']}".replace("/", "-jaxlib-")).mkdir(parents=True)
    of_parts = 0
    for at, ((finding, whole), part) in enumerate(zip(wholes, found, strict=True), 1):
        named = re.sub(r"\W+", "-", finding["cause"]).strip("-")[:_LONGEST_NAME]
        kernel = kernels[whole["record"]]
        if part and _length(smaller[part["record"]]) > _length(kernel):
            part = None
        change, record = (part, smaller[part["record"]]) if part else (whole, kernel)
        of_parts += part is not None
        head = _head(report, finding, kernel, part)
        (folder / f"{at:02}-{named}.py").write_text(head + _text(change, record), encoding="utf-8")
    return len(wholes), of_parts


def _records(corpus: Path, ids: Set[int]) -> dict[int, _Values]:
    with corpus.open(encoding="utf-8") as lines:
        return {record["id"]: record for record in map(json.loads, lines) if record["id"] in ids}


def _length(record: _Values) -> int:
    """The characters of a record's Python, imports apart."""
    lines = map(str.strip, str(record["python"]).splitlines())
    return sum(len(line) for line in lines if not line.startswith(("import ", "from ")))


def _smallest_part(parts: _Values, finding: _Values, whole: _Values) -> _Values | None:
    """The change of the smallest program in the report on ``parts`` that has the cause of ``finding``, or
    whose ops changed alike; one of its class where there is one. None unless it is smaller than ``whole``."""
    alike = [
        parts["changes"][at] for each in parts["findings"] if _is_of(each, finding) for at in each["changes"]
    ]
    smaller = [each for each in alike if each["direction"] == whole["direction"] and _ops(each) < _ops(whole)]
    return min(
        smaller,
        key=lambda each: (each["kind"] != finding["kind"], _ops(each), each["record"]),
        default=None,
    )


def _is_of(part: _Values, finding: _Values) -> bool:
    """True where a finding of parts has the cause of ``finding``, or one of the primitives in it, or ops that
    changed alike.
    """
    named, wanted = (_NAMED.findall(each["cause"]) for each in (part, finding))
    kinds = [each["cause"].split("`")[0].replace("gradients", "gradient") for each in (part, finding)]
    of_primitive = kinds[0] == kinds[1] and bool(named) and {*named} <= {*wanted}
    return of_primitive or bool(part["change"] and part["change"] == finding["change"])


def _ops(change: _Values) -> int:
    return int(change["ops_before"] + change["ops_after"])


def _head(report: _Values, finding: _Values, kernel: _Values, part: _Values | None) -> str:
    """Say which finding a file shows, of a whole ``kernel`` or of the ``part`` of one."""
    found = {line for at, line in finding["lines"] if at == kernel["id"]}
    lines = ", ".join(sorted(found, key=lambda line: (len(line), line)))
    place = f"line {lines} of {kernel['kernel_name']}" if lines else ""
    since = f", {release}" if (release := release_and_package(finding)) else ""
    alone = "" if part is None or part["kind"] == finding["kind"] else f" This part alone: {part['kind']}."
    return (
        f"# {finding['cause']}: {finding['kind']}{since}{f', {place}' if place else ''}.{alone}\n"
        f"# Run it under JAX {report['old']} and {report['new']}, and compare what it prints.\n\n"
    )


def _text(change: _Values, record: _Values) -> str:
    config = dict(parsed(json.loads(record.get("config", "[]"))))
    if WIDE & {each["dtype"] for each in record["inputs"]}:
        config["jax_enable_x64"] = True
    arguments = ", ".join(
        f"jax.ShapeDtypeStruct({tuple(json.loads(each['shape']))!r}, {each['dtype']!r})"
        for each in record["inputs"]
    )
    positions = tuple(json.loads(record["argnums"]))
    backward = change["direction"] == "backward"
    main = _MAIN.format(
        name=record["kernel_name"],
        static=json.loads(record["static"]),
        lowered=f"jax.grad(total, argnums={positions!r})" if backward else "function",
        arguments=arguments,
        config=config,
        platform=next(iter(change["platforms"]), "cpu"),  # None of a kernel whose comparison took too long.
    )
    python = str(record["python"]).rstrip("\n")
    return f"{python}\n{main}"
