"""What became of a corpus's programs between two versions of JAX: OLD and NEW hold the same kernels.

Every text is identical, cosmetically changed (its normal form is the same: names, attributes, calls,
constants' places, order), rewritten (other ops, the same values at 12 points or more) or worse; changes
of the same shape are one finding. Of more than two files, each is compared with the one before it. Run it
under the newest JAX of them, which knows the ops of the others. Prints a summary; --json and --html write
the whole of it.
"""

import argparse
import itertools
import json
import math
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from corpus.progress import Progress, StandardError
from corpus.records.reader import CorpusError, records
from corpus.records.schema import UncheckedRecord
from corpus.records.sections import Direction
from corpus.stablehlo.context import free_memory
from corpus.stablehlo.program import Program, programs_of
from corpus.upgrade.classification import (
    DIFFERENT,
    GONE,
    IDENTICAL,
    KINDS,
    NEITHER,
    NEW,
    OTHER_PYTHON,
    REWRITTEN,
    SIGNATURE,
    UNKNOWN,
    Change,
    compare_all,
)
from corpus.upgrade.report import as_markdown, as_page, top_lines
from tools._cli import BAD_INPUT, Parser, add_workers, need_pebble
from tools._pool import Lost, crew

_LEVELS = {"rewritten": 1, "values": 2, "never": 3}
# The exit status for each, unless --fail-on is laxer.
_STATUS = {REWRITTEN: 1, OTHER_PYTHON: 2, UNKNOWN: 2, SIGNATURE: 2, GONE: 2, DIFFERENT: 2}
_PATIENCE = 120.0  # Seconds of processor time for a record.
_RECORDS_PER_CACHE = 50  # JAX's caches grow with every text that XLA compiles.


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
    need_pebble(parser)
    try:
        reports = [collect(*pair, options.workers) for pair in itertools.pairwise(options.corpora)]
        if options.json:
            options.json.write_text(json.dumps({"pairs": reports}, indent=1, allow_nan=False) + "\n")
        if options.html:
            options.html.write_text(as_page(reports))
        if options.markdown:
            options.markdown.write_text(as_markdown(reports))
    except (CorpusError, OSError) as error:
        print(f"drift: {error}", file=sys.stderr)
        return BAD_INPUT
    print("\n\n".join(map(summary, reports)))
    status = max((_STATUS.get(kind, 0) for report in reports for kind in report["texts"]), default=0)
    return status if status >= _LEVELS[options.fail_on] else 0


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="python -m tools.drift",
        usage="%(prog)s [options] OLD NEW [NEWER ...]",
        description=__doc__,
        formatter_class=argparse.RawTextHelpFormatter,
    )
    parser.add_argument(
        "corpora",
        metavar="FILE",
        nargs="+",
        action=_Several,
        type=Path,
        help="two .jsonl files or more, plain or packed",
    )
    add_workers(parser)
    parser.add_argument("--json", metavar="PATH", type=Path, help="where the findings go, for machines")
    parser.add_argument("--html", metavar="PATH", type=Path, help="where the findings go, as a page")
    parser.add_argument("--markdown", metavar="PATH", type=Path, help="where the counts and top findings go")
    parser.add_argument(
        "--fail-on",
        choices=_LEVELS,
        default="rewritten",
        help="the least change for an exit status other than 0: rewritten (1; the default),\n"
        "values (2: other values, other signatures, kernels that no longer lower) or never",
    )
    return parser


class _Several(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, options: Any, values: Any, name: Any = None) -> None:
        if len(values) < 2:
            parser.error(f"{values[0]} alone: what it is to be compared with is missing")
        options.corpora = values


Pair = tuple[UncheckedRecord | None, UncheckedRecord | None]


def pairs(old: Path, new: Path) -> Iterator[Pair]:
    """The records of two corpora side by side, None where one has none for a kernel. Raises CorpusError."""
    left, right = _records(old), _records(new)
    one, other = next(left, None), next(right, None)
    last = {old: -1, new: -1}
    while one is not None or other is not None:
        first = min(record.id for record in (one, other) if record is not None)
        pair = (
            one if one and one.id == first else None,
            other if other and other.id == first else None,
        )
        _check_same_kernel(pair, old, new)
        yield pair
        if pair[0]:
            last[old], one = first, next(left, None)
        if pair[1]:
            last[new], other = first, next(right, None)
    if last[old] != last[new]:
        shorter, longer = sorted(last, key=lambda path: last[path])
        raise CorpusError(
            f"{shorter} ends at record {last[shorter]}, {longer} at {last[longer]}: "
            "cut off, or made with another --count"
        )


def _records(path: Path) -> Iterator[UncheckedRecord]:
    before = -1
    for line, record in records(path, UncheckedRecord):
        if record.id <= before:
            raise CorpusError(
                f"{path}, line {line}: record {record.id} behind {before}: not a corpus's order"
            )
        before = record.id
        yield record


def _check_same_kernel(pair: Pair, old: Path, new: Path) -> None:
    one, other = pair
    if one is None or other is None:
        return
    for name in ("template", "seed", "index"):
        ours, theirs = getattr(one, name), getattr(other, name)
        if ours != theirs:
            raise CorpusError(
                f"record {one.id} has {name} {ours} in {old} and {theirs} in {new}: "
                "these are not the same kernels"
            )


def compare_records(pair: Pair) -> list[Compared]:
    """What became of each text; one that platforms share on both sides counts once."""
    one, other = pair
    record = one or other
    assert record is not None
    kernel, programs = record.kernel, [_programs(each) if each else {} for each in pair]
    if one and other and one.python != other.python:
        return [Compared(record.id, kernel.template, "both", (), Change(OTHER_PYTHON))]
    faults = [each.fault or "" if each else "" for each in pair]
    if all(faults):
        return [Compared(record.id, kernel.template, "both", (), Change(NEITHER, (faults[1],)))]
    shared: dict[tuple[Direction, str | None, str | None], list[str]] = {}  # The platforms, by their texts.
    compared = []
    for direction, platform in {**programs[0], **programs[1]}:
        old, new = (each.get((direction, platform)) for each in programs)
        key = (direction, old.text if old else None, new.text if new else None)
        if key not in shared:
            compared.append((old, new))
        shared.setdefault(key, []).append(platform)
    found = []
    try:
        changes = compare_all(kernel, compared)
    except Exception as error:  # A stranger's texts can raise anything.
        changes = [Change(UNKNOWN, (f"{type(error).__name__}: {error}".partition("\n")[0],))] * len(shared)
    for (direction, _, _), platforms, change in zip(shared, shared.values(), changes, strict=True):
        if change.kind in (NEW, GONE) and any(faults):
            change = replace(change, why=("".join(faults),))
        found.append(Compared(record.id, kernel.template, direction, platforms, change))
    if record.id % _RECORDS_PER_CACHE == 0:
        free_memory()
    return found


def _programs(record: UncheckedRecord) -> dict[tuple[Direction, str], Program]:
    return {(program.direction, program.platform): program for program in programs_of(record)}


_WHY = {"time limit": f"it took longer than {_PATIENCE:g} s", "crash": "running it killed its process"}


def _compared(records: Iterator[Pair], workers: int) -> Iterator[list[Compared]]:
    """What became of the texts of each pair, in order."""
    with crew(workers, _PATIENCE) as run:
        for pair, found in run(compare_records, records):
            yield _lost(pair, found) if isinstance(found, Lost) else found


def _lost(pair: Pair, how: Lost) -> list[Compared]:
    record = pair[0] or pair[1]
    assert record is not None
    change = Change(UNKNOWN, (_WHY[how.reason],))
    return [Compared(record.id, record.template, "both", (), change)]


def collect(old: Path, new: Path, workers: int) -> dict[str, Any]:
    """The report on two corpora, as plain data. Raises CorpusError, OSError."""
    begun = time.monotonic()
    progress = Progress(StandardError(), "records compared", "drift")
    found: list[Compared] = []
    versions = [Counter[str](), Counter[str]()]

    def noted() -> Iterator[Pair]:
        for pair in pairs(old, new):
            for counter, record in zip(versions, pair, strict=True):
                if record is not None:
                    counter[record.jax_version] += 1
            yield pair

    for done, each in enumerate(_compared(noted(), workers), 1):
        found += each
        progress.update(done)
    progress.end()
    report = report_on(found, [", ".join(sorted(counter)) for counter in versions])
    return {**report, "seconds": round(time.monotonic() - begun, 1)}


def report_on(found: Sequence[Compared], versions: Sequence[str]) -> dict[str, Any]:
    """Counts, findings (largest first) and every change."""
    counts = Counter(each.change.kind for each in found)
    changed = [each for each in found if each.change.kind != IDENTICAL]
    groups: dict[tuple[str, str], list[Compared]] = {}
    for each in changed:
        for cause in each.change.why or ("",):
            groups.setdefault((each.change.kind, cause), []).append(each)
    order = sorted(groups.items(), key=lambda item: (-KINDS.index(item[0][0]), -len(item[1]), item[0][1]))
    return {
        "old": versions[0],
        "new": versions[1],
        "texts": {kind: counts[kind] for kind in KINDS if counts[kind]},
        "types": {
            template: dict(Counter(each.change.kind for each in found if each.template == template))
            for template in dict.fromkeys(each.template for each in found)
        },
        "findings": [_finding(kind, cause, members) for (kind, cause), members in order],
        "changes": [_described(each) for each in changed],
    }


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
        "relative": _finite(change.relative),
        "rows": list(change.rows),
    }


def _finite(number: float | None) -> float | None:
    """JSON has no infinity, as where an integer differs."""
    return None if number is None or math.isinf(number) else number


def summary(report: Mapping[str, Any]) -> str:
    total = sum(report["texts"].values())
    text = [f"{total:,} texts of JAX {report['old']} and {report['new']}, {report['seconds']:.0f} s"]
    text += [f"  {kind:<20} {count:>7,}  {count / total:6.1%}" for kind, count in report["texts"].items()]
    if report["findings"]:
        text += top_lines(report)
    return "\n".join(text)


if __name__ == "__main__":
    sys.exit(main())
