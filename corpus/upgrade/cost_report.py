"""The part of a report about costs: lines of text, and a section of the page."""

from collections.abc import Mapping
from typing import Any

from corpus.records.measured import FIGURES
from corpus.reporting.html import definitions, table
from corpus.upgrade.cost_comparison import ratio

_SHOWN = 200  # Programs in the table of a page; the JSON has all.


def cost_lines(costs: Mapping[str, Any]) -> list[str]:
    """The lines about costs in a summary; empty if nothing was measured."""
    lines = [f"{count:,} not measured: {fault}" for fault, count in costs["not measured"].items()]
    if not costs["measured"]:
        return lines
    percent = f"{100 * costs['threshold']:g} %"
    return [
        f"cost of {costs['measured']:,} programs: by more than {percent} {costs['grown']:,} grew and "
        f"{costs['shrunk']:,} shrank in some figure, {costs['unchanged text']:,} of these with the same text",
        *(_figure_line(name, costs) for name in costs["figures"] if any(costs["figures"][name].values())),
        *lines,
    ]


def _figure_line(name: str, costs: Mapping[str, Any]) -> str:
    """A figure's counts, and the programs in which it grew and shrank the most."""
    counts = costs["figures"][name]
    said = [f"{counts[side]:,} {verb}" for side, verb in (("grown", "grew"), ("shrunk", "shrank"))]
    having = [each for each in costs["programs"] if name in each["figures"]]
    ends = [pick(having, key=lambda each: ratio(tuple(each["figures"][name]))) for pick in (max, min)]
    named = [
        f"{old:,} → {new:,} ({_kernel(each)}, record {each['record']}, {each['direction']}, "
        f"{each['platform']})"
        for each in ends
        for old, new in [each["figures"][name]]
        if abs(ratio((old, new)) - 1) > costs["threshold"]
    ]
    return f"  {name}: {', '.join(said)}; {'; '.join(dict.fromkeys(named))}"


def _kernel(program: Mapping[str, Any]) -> str:
    """The type and the name of a program's kernel; these are equal in a user's run."""
    return ", ".join(dict.fromkeys(filter(None, (program["template"], program["name"]))))


def costs_section(costs: Mapping[str, Any]) -> str:
    """The costs as HTML: the counts of each figure, and the programs whose figures moved."""
    counts = [(name, each["grown"], each["shrunk"]) for name, each in costs["figures"].items()]
    names = [*costs["figures"]]
    rows = [
        (
            each["template"],
            each["name"],
            each["record"],
            each["direction"],
            each["platform"],
            each["kind"],
            *(_arrow(each["figures"].get(name)) for name in names),
        )
        for each in costs["programs"][:_SHOWN]
    ]
    head = ("type", "kernel", "record", "direction", "platform", "text", *names)
    return (
        f"<p>{'. '.join(cost_lines(costs)[:1])}.</p>"
        + table(("figure", "grew", "shrank"), counts)
        + definitions({name: FIGURES[name] for name in names})
        + table(head, rows, text=(0, 1, 5))
    )


def _arrow(pair: list[int] | None) -> str:
    if pair is None:
        return ""
    return f"{pair[0]:,} → {pair[1]:,}" if pair[0] != pair[1] else f"{pair[0]:,}"
