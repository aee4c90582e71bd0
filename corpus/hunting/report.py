"""The report of a search: findings by kind, what was searched, what was set aside, as JSON, HTML and text."""

import dataclasses
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from corpus.hunting.search import Judged
from corpus.judging.finding import Finding
from corpus.reporting.html import bars, definitions, folded, page, section, table
from corpus.reporting.markdown import block

_PLUMBING = frozenset("broadcast_in_dim constant convert reshape return transpose".split())  # noqa: SIM905
_LONGEST = 40_000  # Characters of a StableHLO text in the page.


def collect(judged: Iterable[Judged]) -> dict[str, Any]:
    """The report of the verdicts, as JSON has it."""
    verdicts = list(judged)
    groups: dict[tuple[str, ...], list[Judged]] = defaultdict(list)
    known = Counter[str]()
    for each in verdicts:
        if (found := each.verdict.finding) is None:
            continue
        if found.known:
            known[found.known] += 1
        else:
            groups[kind_of(found)].append(each)
    aside = Counter(each.verdict.set_aside for each in verdicts if each.verdict.set_aside)
    asked: dict[str, list[float]] = defaultdict(list)
    for each in verdicts:
        for name, seconds in each.verdict.asked.items():
            asked[name].append(seconds)
    subjects = [each.verdict.subject for each in verdicts]
    return {
        "programs": len(verdicts),
        "agreed": sum(each.verdict.agreed for each in verdicts),
        "findings": [
            _group(members) for _, members in sorted(groups.items(), key=lambda each: -len(each[1]))
        ],
        "known": dict(known.most_common()),
        "set_aside": dict(aside.most_common()),
        "oracles": {
            name: {
                "programs": len(seconds),
                "median_seconds": round(statistics.median(seconds), 4),
                "per_second": round(len(seconds) / max(sum(seconds), 1e-9), 2),
            }
            for name, seconds in sorted(asked.items())
        },
        "passes": dict(Counter(name for each in verdicts for name in each.verdict.passes).most_common()),
        "axes": {
            "transform": dict(Counter(each.transform for each in subjects).most_common()),
            "dtype": dict(Counter(each.specs[0].dtype for each in subjects if each.specs).most_common()),
            "values": dict(Counter(each.specs[0].values for each in subjects if each.specs).most_common()),
            "largest input": dict(
                sorted(
                    Counter(_size(each.specs) for each in subjects if each.specs).items(),
                    key=lambda one: len(one[0]),
                )
            ),
        },
    }


def kind_of(finding: Finding) -> tuple[str, ...]:
    """The key that groups findings: the engine, the symptom, and the ops."""
    return finding.oracle, finding.symptom, *ops_of(finding)


def ops_of(finding: Finding) -> list[str]:
    """The names of the StableHLO ops that compute, without those that only move or convert values."""
    words = finding.stablehlo.replace('"', " ").replace("(", " ").split()
    names = {word.partition(".")[2] for word in words if word.startswith(("stablehlo.", "chlo."))}
    return sorted(names - _PLUMBING)


def _group(members: Sequence[Judged]) -> dict[str, Any]:
    """A group of findings of one kind, shown by the one with the shortest program."""
    findings = [each.verdict.finding for each in members if each.verdict.finding is not None]
    shown = min(findings, key=lambda each: (len(each.stablehlo), each.subject.id))
    return {
        "count": len(findings),
        "ids": [each.subject.id for each in findings],
        "ops": ops_of(shown),
        "finding": dataclasses.asdict(shown),
    }


def _size(specs: Sequence[Any]) -> str:
    largest = 0
    for spec in specs:
        size = 1
        for length in spec.shape:
            size *= length
        largest = max(largest, size)
    return "0" if not largest else f"< {1 << largest.bit_length()}"


def as_text(report: Mapping[str, Any]) -> str:
    """The summary that the command prints."""
    found = report["findings"]
    known = sum(report["known"].values())
    aside, many = sum(report["set_aside"].values()), sum(group["count"] for group in found)
    lines = [
        f"{report['programs']:,} programs: {report['agreed']:,} agreed, {aside:,} set aside, "
        + (f"{known:,} with a known bug, " if known else "")
        + f"{many:,} finding{'s' * (many != 1)} of {len(found):,} kind{'s' * (len(found) != 1)}"
    ]
    lines += [f"  set aside: {count:,} {reason}" for reason, count in report["set_aside"].items()]
    lines += [f"  known: {count:,} {name}" for name, count in report["known"].items()]
    lines += [f"  {line_of(group)}" for group in found]
    return "\n".join(lines)


def line_of(group: Mapping[str, Any]) -> str:
    """A kind of finding, in one line."""
    found = Finding.of_mapping(group["finding"])
    against = " and ".join(found.against) or "none other"
    figures = f": {found.got}, not {found.expected}" if found.expected else f": {found.got}"
    return (
        f"{found.subject.id}: {found.oracle} is wrong ({found.symptom}{figures}) against {against}; "
        f"{', '.join(group['ops'][:6])}" + (f"; {group['count']} of this kind" if group["count"] > 1 else "")
    )


def as_page(report: Mapping[str, Any], note: str) -> str:
    """The page: a card for each kind of finding, what was searched, and what was set aside."""
    cards = [_card(group) for group in report["findings"]]
    parts = cards or [section("Findings", "<p>None.</p>")]
    if report["known"]:
        parts.append(section("Known bugs", table(("bug", "programs"), report["known"].items(), text=(0,))))
    reasons = table(("reason", "programs"), report["set_aside"].items(), text=(0,))
    parts.append(section("Set aside, by reason", reasons if report["set_aside"] else "<p>Nothing.</p>"))
    rows = [
        (name, each["programs"], f"{each['median_seconds']:.3f}", f"{each['per_second']:.1f}")
        for name, each in report["oracles"].items()
    ]
    parts.append(
        section("Engines asked", table(("engine", "programs", "median seconds", "programs a second"), rows))
    )
    passes = table(("pass", "programs"), report["passes"].items(), text=(0,))
    parts.append(section("HLO passes that acted", passes if report["passes"] else "<p>Not recorded.</p>"))
    parts += [section(f"Programs by {name}", bars(counts)) for name, counts in report["axes"].items()]
    return page("A search for wrong code", f"{note} {as_text(report).partition(chr(10))[0]}.", parts)


def _card(group: Mapping[str, Any]) -> str:
    found = Finding.of_mapping(group["finding"])
    heading = f"{found.oracle}: {found.symptom}, {', '.join(group['ops'][:6])}"
    terms = {
        "program": f"{found.subject.id} ({found.subject.transform}), one of {group['count']:,} of this kind",
        "says otherwise": " and ".join(found.against) or "none other",
        "got": found.got,
        "expected": found.expected or "a result",
        "allowed": found.allowed or "no difference",
        "wrong": f"{found.wrong:,} of {found.of:,} elements of output {found.output}, as {list(found.index)}",
        "versions": f"JAX {found.jax}, jaxlib {found.jaxlib}",
        **({"cause": "; ".join(group["cause"])} if group.get("cause") else {}),
        **({"not reduced": group["not_reduced"]} if group.get("not_reduced") else {}),
    }
    inputs = "\n".join(
        f"{spec.dtype}{list(spec.shape)} {spec.values} (seed {spec.seed})"
        + ("" if spec.batched else ", for all rows")
        for spec in found.subject.specs
    )
    body = definitions(terms)
    body += folded("repro.py", _code(group["repro"])) if group.get("repro") else ""
    body += folded("Python, as drawn", _code(found.subject.source))
    body += folded("Inputs", _code(inputs))
    body += folded("StableHLO", _code(found.stablehlo[:_LONGEST]))
    return section(heading, body)


def _code(text: str) -> str:
    return f'<div class="scroll"><pre><code>{escape(text)}</code></pre></div>'


def as_issue(group: Mapping[str, Any]) -> str:
    """The text of an issue, in Markdown: what is wrong, how to see it, the program."""
    found = Finding.of_mapping(group["finding"])
    wrong = f"{found.wrong:,} of {found.of:,} elements are wrong; at {list(found.index)} " if found.of else ""
    figures = f"{wrong}it gives {found.got}" + (f" where {found.expected} is right" if found.expected else "")
    parts = [
        f"# {found.oracle}: wrong {found.symptom} for {', '.join(group['ops'][:4])}\n",
        f"JAX {found.jax}, jaxlib {found.jaxlib}, CPU. {figures} (allowed, "
        f"from the errors that each op may make: {found.allowed or 'none'}). "
        f"Says otherwise: {' and '.join(found.against) or 'none other'}.\n",
        "".join(f"- {line}\n" for line in group.get("cause", ())),
        "## Program\n",
        block("python", group.get("repro") or found.subject.source),
        f"Transformed by: {found.subject.transform}. Inputs:\n",
        block(
            "text",
            "\n".join(
                f"{spec.dtype}{list(spec.shape)}: {spec.values}, seed {spec.seed}"
                for spec in found.subject.specs
            ),
        ),
        "## StableHLO\n",
        block("mlir", found.stablehlo[:_LONGEST]),
    ]
    return "\n".join(parts)
