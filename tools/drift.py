"""What became of a corpus's programs between two versions of JAX: OLD and NEW hold the same kernels.

Every text is identical, cosmetically changed (its normal form is the same: names, attributes, calls,
constants' places, order), rewritten (other ops, the same values at 68 points) or worse; changes of
the same shape are one finding. Prints a summary; --json and --html write the whole of it.
"""

import argparse
import json
import os
import sys
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import jax

from corpus import lines
from corpus.drift import DIFFERENT, GONE, IDENTICAL, KINDS, REWRITTEN, SIGNATURE, UNKNOWN, Change, compare
from corpus.lowering import PLATFORMS, Direction
from corpus.page import heat, page, section, table
from corpus.reading import kernel_of, programs_of

_LEVELS = {"rewritten": 1, "values": 2, "never": 3}
_OTHER_PYTHON = "other Python"
# The exit status for each, unless --fail-on is laxer.
_STATUS = {REWRITTEN: 1, _OTHER_PYTHON: 2, UNKNOWN: 2, SIGNATURE: 2, GONE: 2, DIFFERENT: 2}
_SHOWN = 12  # Findings in the summary.
_EXAMPLES = 3
_PATIENCE = 120.0  # Seconds for a record.
_RECORDS_PER_CACHE = 50  # JAX's caches grow with every text that XLA compiles.


class DriftError(ValueError):
    """The corpora cannot be compared; the message is one line that names the file and the cause."""


@dataclass(frozen=True)
class Compared:
    """A text of a record and what became of it."""

    record: int
    template: str
    direction: str
    platforms: Sequence[str]
    change: Change


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; returns 0, 1 where texts were rewritten, 2 where more changed, 3 for bad input."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        import pebble  # noqa: F401  # Here, so that its absence is said before anything is read.
    except ImportError:
        parser.error("the library pebble is missing: python3 -m pip install pebble")
    try:
        report = collect(options.old, options.new, options.n)
    except (DriftError, OSError) as error:
        print(f"drift: {error}", file=sys.stderr)
        return 3
    if options.json:
        options.json.write_text(json.dumps(report, indent=1) + "\n")
    if options.html:
        options.html.write_text(as_page(report))
    print(summary(report))
    status = max((_STATUS.get(kind, 0) for kind, count in report["texts"].items() if count), default=0)
    return status if status >= _LEVELS[options.fail_on] else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools.drift", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    for name in ("old", "new"):
        parser.add_argument(name, metavar=name.upper(), type=Path, help="a .jsonl file, plain or packed")
    parser.add_argument(
        "-n", type=_workers, default=_workers("auto"), metavar="N", help="workers (default: auto, one a core)"
    )
    parser.add_argument("--json", metavar="PATH", type=Path, help="where the findings go, for machines")
    parser.add_argument("--html", metavar="PATH", type=Path, help="where the findings go, as a page")
    parser.add_argument(
        "--fail-on",
        choices=_LEVELS,
        default="rewritten",
        help="the least change for an exit status other than 0: rewritten (1; the default),\n"
        "values (2: other values, other signatures, kernels that no longer lower) or never",
    )
    return parser


def _workers(text: str) -> int:
    if text == "auto":
        return len(os.sched_getaffinity(0))
    if not (text.isdecimal() and int(text)):
        raise argparse.ArgumentTypeError(f"{text!r} is neither auto nor a whole number from 1")
    return int(text)


Pair = tuple[Mapping[str, Any] | None, Mapping[str, Any] | None]


def pairs(old: Path, new: Path) -> Iterator[Pair]:
    """The records of two corpora side by side, None where one has none for a kernel. Raises DriftError."""
    left, right = _records(old), _records(new)
    one, other = next(left, None), next(right, None)
    if one is None or other is None:
        raise DriftError(f"{old if one is None else new} has no records")
    last = {old: -1, new: -1}
    while one is not None or other is not None:
        first = min(record["id"] for record in (one, other) if record is not None)
        pair = (
            one if one and one["id"] == first else None,
            other if other and other["id"] == first else None,
        )
        _check_same_kernel(pair, old, new)
        yield pair
        if pair[0]:
            last[old], one = first, next(left, None)
        if pair[1]:
            last[new], other = first, next(right, None)
    if last[old] != last[new]:
        shorter, longer = sorted(last, key=lambda path: last[path])
        raise DriftError(
            f"{shorter} ends at record {last[shorter]}, {longer} at {last[longer]}: "
            "cut off, or made with another --count"
        )


def _records(path: Path) -> Iterator[dict[str, Any]]:
    before = -1
    for line in lines.read(path):
        if line.values is None:
            raise DriftError(f"{path}, line {line.number}: {line.fault}")
        number = line.values.get("id")
        if not isinstance(number, int) or number <= before:
            raise DriftError(
                f"{path}, line {line.number}: record {number} behind {before}: not a corpus's order"
            )
        before = number
        yield line.values


def _check_same_kernel(pair: Pair, old: Path, new: Path) -> None:
    one, other = pair
    if one is None or other is None:
        return
    for name in ("template", "seed", "index"):
        if one.get(name) != other.get(name):
            raise DriftError(
                f"record {one['id']} has {name} {one.get(name)} in {old} and {other.get(name)} in {new}: "
                "these are not the same kernels"
            )


def compare_records(pair: Pair) -> list[Compared]:
    """What became of each text; one that platforms share on both sides counts once. Raises DriftError."""
    one, other = pair
    record = one or other
    assert record is not None
    try:
        kernel, texts = kernel_of(record), [_texts(each) if each else {} for each in pair]
    except (KeyError, TypeError, ValueError) as error:
        raise DriftError(f"record {record['id']} is no record: {error}") from error
    if one and other and one["python"] != other["python"]:
        return [Compared(record["id"], kernel.template, "both", (), Change(_OTHER_PYTHON))]
    shared: dict[tuple[Direction, str | None, str | None], list[str]] = {}
    for direction, platform in {**texts[0], **texts[1]}:
        key = (direction, texts[0].get((direction, platform)), texts[1].get((direction, platform)))
        shared.setdefault(key, []).append(platform)
    found = [
        Compared(
            record["id"], kernel.template, direction, platforms, compare(kernel, direction, before, after)
        )
        for (direction, before, after), platforms in shared.items()
    ]
    if record["id"] % _RECORDS_PER_CACHE == 0:
        jax.clear_caches()  # type: ignore[no-untyped-call]  # JAX left it untyped.
    return found


def _texts(record: Mapping[str, Any]) -> dict[tuple[Direction, str], str]:
    return {(program.direction, program.platform): program.text for program in programs_of(record)}


def _compared(records: Iterator[Pair], workers: int) -> Iterator[list[Compared]]:
    """What became of the texts of each pair, in order; few of them wait in memory."""
    import pebble

    with pebble.ProcessPool(workers, context=get_context("spawn")) as pool:
        waiting: deque[tuple[Pair, Any]] = deque()
        for pair in records:
            waiting.append((pair, pool.schedule(compare_records, args=(pair,), timeout=_PATIENCE)))
            if len(waiting) > 8 * workers:
                yield _result(*waiting.popleft())
        while waiting:
            yield _result(*waiting.popleft())


def _result(pair: Pair, future: Any) -> list[Compared]:
    import pebble

    try:
        found: list[Compared] = future.result()
    except pebble.ProcessExpired:
        why = "running it killed its process"
    except TimeoutError:
        why = f"it took longer than {_PATIENCE:g} s"
    else:
        return found
    record = pair[0] or pair[1]
    assert record is not None
    return [Compared(record["id"], str(record.get("template")), "both", (), Change(UNKNOWN, (why,)))]


def collect(old: Path, new: Path, workers: int) -> dict[str, Any]:
    """The report on two corpora, as plain data. Raises DriftError, OSError."""
    found: list[Compared] = []
    versions = [Counter[str](), Counter[str]()]

    def noted() -> Iterator[Pair]:
        for pair in pairs(old, new):
            for counter, record in zip(versions, pair, strict=True):
                if record is not None:
                    counter[str(record.get("jax_version"))] += 1
            yield pair

    for done, each in enumerate(_compared(noted(), workers), 1):
        found += each
        if done % 500 == 0:
            print(f"drift: {done:,} records compared", file=sys.stderr)
    return report_on(found, [", ".join(sorted(counter)) for counter in versions])


def report_on(found: Sequence[Compared], versions: Sequence[str]) -> dict[str, Any]:
    """Counts, findings (largest first) and every change."""
    counts = Counter(each.change.kind for each in found)
    changed = [each for each in found if each.change.kind != IDENTICAL]
    groups: dict[tuple[str, str], list[Compared]] = {}
    for each in changed:
        cause = ", ".join(each.change.why) if each.change.why else each.change.cause
        groups.setdefault((each.change.kind, cause), []).append(each)
    order = sorted(groups.items(), key=lambda item: (-_gravity(item[0][0]), -len(item[1]), item[0][1]))
    return {
        "old": versions[0],
        "new": versions[1],
        "texts": {kind: counts[kind] for kind in (*KINDS, _OTHER_PYTHON) if counts[kind]},
        "types": {
            template: dict(Counter(each.change.kind for each in found if each.template == template))
            for template in dict.fromkeys(each.template for each in found)
        },
        "findings": [_finding(kind, cause, members) for (kind, cause), members in order],
        "changes": [_described(each) for each in changed],
    }


def _gravity(kind: str) -> int:
    return KINDS.index(kind) if kind in KINDS else 0


def _finding(kind: str, cause: str, members: Sequence[Compared]) -> dict[str, Any]:
    ulps = [each.change.ulps for each in members if each.change.ulps is not None]
    return {
        "kind": kind,
        "cause": cause,
        "texts": len(members),
        "records": sorted({each.record for each in members}),
        "types": sorted({each.template for each in members}),
        "directions": sorted({each.direction for each in members}),
        "platforms": sorted({platform for each in members for platform in each.platforms}),
        "largest_difference_in_ulps": max(ulps, default=None),
    }


def _described(each: Compared) -> dict[str, Any]:
    change = each.change
    return {
        "record": each.record,
        "type": each.template,
        "direction": each.direction,
        "platforms": list(each.platforms),
        "kind": change.kind,
        "why": list(change.why),
        "lost": dict(change.lost),
        "gained": dict(change.gained),
        "ops_before": change.size[0],
        "ops_after": change.size[1],
        "ulps": change.ulps,
        "relative": change.relative,
    }


def summary(report: Mapping[str, Any]) -> str:
    total = sum(report["texts"].values())
    text = [f"{total:,} texts of JAX {report['old']} and {report['new']}"]
    text += [f"  {kind:<20} {count:>7,}  {count / total:6.1%}" for kind, count in report["texts"].items()]
    text += [_line(finding) for finding in report["findings"][:_SHOWN]]
    if (more := len(report["findings"]) - _SHOWN) > 0:
        text.append(f"and {more:,} findings more: --json or --html has them all")
    return "\n".join(text)


def _line(finding: Mapping[str, Any]) -> str:
    where = [] if len(finding["directions"]) > 1 else [f"{finding['directions'][0]} only"]
    if finding["platforms"] not in ([], sorted(PLATFORMS)):
        where.append(f"{', '.join(finding['platforms'])} only")
    ulps = finding["largest_difference_in_ulps"]
    if ulps is not None:
        where.append(f"{ulps:,} ulps apart at most")
    examples = ", ".join(map(str, finding["records"][:_EXAMPLES]))
    records = len(finding["records"])
    where.append(f"record{'s' if records > 1 else ''} {examples}{' …' if records > _EXAMPLES else ''}")
    return f"{finding['kind']}: {finding['cause']}: {records:,} kernels ({'; '.join(where)})"


def as_page(report: Mapping[str, Any]) -> str:
    """The report as an HTML page."""
    kinds = [kind for kind in (*KINDS, _OTHER_PYTHON) if kind in report["texts"]]
    findings = [
        (
            each["kind"],
            each["cause"].replace("`", ""),
            len(each["records"]),
            ", ".join(each["types"]),
            ", ".join(each["directions"]),
            "" if each["largest_difference_in_ulps"] is None else each["largest_difference_in_ulps"],
        )
        for each in report["findings"]
    ]
    return page(
        f"JAX {report['old']} to {report['new']}",
        f"{sum(report['texts'].values()):,} texts compared.",
        [
            section("Texts", table(("what became of them", "texts"), report["texts"].items())),
            section(
                "Findings, the gravest and largest first",
                table(("change", "what", "kernels", "types", "directions", "ulps"), findings),
            ),
            section(
                "By kernel type",
                heat(
                    ("type", *kinds),
                    (
                        (name, [counts.get(kind, 0) for kind in kinds])
                        for name, counts in report["types"].items()
                    ),
                ),
            ),
        ],
    )


if __name__ == "__main__":
    sys.exit(main())
