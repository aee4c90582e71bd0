"""A file for each finding that shows it: the smallest kernel that has it, and how to lower it.

Needs no JAX, as tools.upgrade has none.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from corpus.upgrade.first_releases import looked_for, release_and_package, smallest_change
from kernels.config import parsed

_Values = Mapping[str, Any]
_LONGEST_NAME = 60
_WIDE = {"float64", "int64", "uint64", "complex128"}
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
        return functools.reduce(operator.add, sums)

    for name, value in {config!r}.items():
        jax.config.update(name, value)
    lowered = {lowered}
    arguments = [{arguments}]
    print(jax.jit(lowered).trace(*arguments).lower(lowering_platforms=({platform!r},)).as_text())
"""


def write_reproducers(report: Mapping[str, Any], corpus: Path, folder: Path) -> int:
    """Write a file for each finding of ``report`` into ``folder``; return how many.

    ``corpus`` has the kernels. A finding of programs without Python, those of a user's run, has none.
    """
    wanted = {at: smallest_change(report, finding) for at, finding in enumerate(looked_for(report))}
    records = {change["record"] for change in wanted.values()}
    with corpus.open(encoding="utf-8") as lines:
        values = {record["id"]: record for record in map(json.loads, lines) if record["id"] in records}
    (folder := folder / f"{report['old']}-to-{report['new']}".replace("/", "-jaxlib-")).mkdir(parents=True)
    for at, (finding, change) in enumerate(zip(looked_for(report), wanted.values(), strict=True), 1):
        named = re.sub(r"\W+", "-", finding["cause"]).strip("-")[:_LONGEST_NAME]
        text = _text(report, finding, change, values[change["record"]])
        (folder / f"{at:02}-{named}.py").write_text(text, encoding="utf-8")
    return len(wanted)


def _text(report: _Values, finding: _Values, change: _Values, record: _Values) -> str:
    found = {line for at, line in finding["lines"] if at == record["id"]}
    lines = sorted(found, key=lambda line: (len(line), line))
    place = f", line {', '.join(lines)} of the kernel" if lines else ""
    since = f", {release}" if (release := release_and_package(finding)) else ""
    head = (
        f"# {finding['cause']}: {finding['kind']}{since}{place}.\n"
        f"# Run it under JAX {report['old']} and {report['new']}, and compare what it prints.\n\n"
    )
    config = dict(parsed(json.loads(record.get("config", "[]"))))
    if _WIDE & {each["dtype"] for each in record["inputs"]}:
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
    return f"{head}{python}\n{main}"
