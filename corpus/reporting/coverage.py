"""Coverage of a corpus: ops by kernel type, dtypes, ranks, sizes, control flow, and distinct records.

``collect`` reads a corpus, ``Coverage.report`` gives the figures as plain data, ``summary`` and ``as_page``
show them.
"""

import math
import re
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from corpus.records.json_objects import RecordError, from_values, to_values
from corpus.records.reader import CorpusError, records
from corpus.records.schema import Record
from corpus.reporting.html import bars, grid, heat, page, section, table
from corpus.reporting.metrics import Metrics, measure
from corpus.reporting.op_catalog import ABSENT, REACHABLE
from corpus.sandbox.processes import Task, WorkerProcesses
from corpus.sandbox.worker import Job, Limits
from corpus.worker_pool import UNREADABLE, Lost
from kernels import FAMILIES

TIME_LIMIT = 60.0  # Seconds of processor time for the records that share a process.
JOB = Job("corpus.reporting.coverage:measured", longest=1 << 20)
_MOST_LEFT_OUT = 10  # Lines that the summary names.
_BATCH_SIZE = 1 << 21  # Characters.
_BATCH = 25  # Starting a process takes as long as measuring a few records.

_LARGE = 16  # From here on, a dimension is one of a program as people run them.

_BINS = (0, 1, 2, 5, 10, 15, 20, 30, 40, 60, 80, 120, 200, 400, 700, 1000, 2000, 4000, 8000, 16_000, 32_000)


@dataclass
class Coverage:
    """The counts over the records added so far. The sets hold fingerprints, so that memory stays small."""

    records: int = 0
    types: Counter[str] = field(default_factory=Counter)
    op_types: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    op_skeletons: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    dtypes: Counter[str] = field(default_factory=Counter)
    input_dtypes: Counter[str] = field(default_factory=Counter)
    ranks: Counter[int] = field(default_factory=Counter)
    nesting: Counter[int] = field(default_factory=Counter)
    forward_ops: list[int] = field(default_factory=list)
    working_ops: list[int] = field(default_factory=list)
    depths: list[int] = field(default_factory=list)
    tokens: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    differs: int = 0
    code_differs: int = 0
    fusions: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    control_flow: int = 0
    dims: int = 0
    large_dims: int = 0
    values: int = 0
    rank_4: int = 0
    largest: list[int] = field(default_factory=list)
    matrices: int = 0
    square: int = 0
    loops: Counter[int] = field(default_factory=Counter)
    rich_conditions: int = 0
    floats: int = 0
    nodes: int = 0
    checked_at: Counter[str] = field(default_factory=Counter)
    motifs: set[str] = field(default_factory=set)
    gradient_errors: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    distinct: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    versions: Counter[str] = field(default_factory=Counter)
    left_out: dict[int, str] = field(default_factory=dict)  # Why, by the number of the line.

    def add(self, record: Record, found: Metrics) -> None:
        self.records += 1
        kind = record.template
        self.types[kind] += 1
        for op in found.ops:
            self.op_types[op][kind] += 1
            self.op_skeletons[op].add(record.skeleton)
        self.dtypes.update(set(found.element_types))
        self.input_dtypes.update({value.dtype for value in record.inputs})
        self.ranks.update(set(found.ranks))
        self.nesting[found.nesting] += 1
        self.forward_ops.append(found.forward_ops)
        self.working_ops.append(found.working_ops)
        self.depths.append(found.depth)
        for name, count in found.tokens.items():
            self.tokens[name].append(count)
        self.differs += found.differs
        for platform, ops in found.code.items():
            self.fusions[platform].append(ops.get("fusion", 0))
        self.code_differs += len(found.code) > 1 and len(set(map(_hashable, found.code.values()))) > 1
        self.control_flow += bool(found.ops.keys() & {"stablehlo.while", "stablehlo.case"})
        self._add_sizes(record, found)
        self.loops[found.loops] += 1
        self.rich_conditions += found.rich_condition
        self.floats += found.floats
        self.nodes += found.nodes
        self.checked_at[record.checked_at] += 1
        self.motifs.add(f"{kind}/{record.motif}")
        if (error := record.gradient_error) is not None:
            judged = f"{found.narrowest_float}, judged in {record.gradient_dtype}"
            self.gradient_errors[judged].append(error)
        for name in ("python_fingerprint", "fingerprint", "skeleton"):
            self.distinct[name].add(getattr(record, name))
        self.versions[f"JAX {record.jax_version}"] += 1

    def _add_sizes(self, record: Record, found: Metrics) -> None:
        largest = 1
        for text, count in found.shapes.items():
            shape = [int(dim) for dim in text.split("x") if dim]
            self.dims += count * len(shape)
            self.large_dims += count * sum(dim >= _LARGE for dim in shape)
            self.values += count
            self.rank_4 += count * (len(shape) == 4)
            largest = max(largest, math.prod(shape))
        self.largest.append(largest)
        wide = [value.shape for value in record.inputs if len(value.shape) > 1]
        self.matrices += len(wide)
        self.square += sum(len({*shape}) < len(shape) for shape in wide)

    def report(self) -> dict[str, Any]:
        """The figures as plain data, in an order that does not depend on the records' order."""
        by_op = sorted(self.op_types, key=lambda op: (-self.op_types[op].total(), op))
        return {
            "records": self.records,
            "versions": dict(sorted(self.versions.items())),
            "left_out": {str(number): why for number, why in self.left_out.items()},
            "types": {name: self.types[name] for name in _in_order(self.types)},
            "ops": {
                op: {
                    "records": self.op_types[op].total(),
                    "skeletons": len(self.op_skeletons[op]),
                    "types": {name: self.op_types[op][name] for name in _in_order(self.op_types[op])},
                }
                for op in by_op
            },
            "missing_ops": sorted(REACHABLE - self.op_types.keys() - ABSENT.keys() - {"stablehlo.return"}),
            "absent_ops": {op: why for op, why in ABSENT.items() if op not in self.op_types},
            "rare_ops": sorted(op for op, seen in self.op_skeletons.items() if len(seen) < 20),
            "element_types": dict(sorted(self.dtypes.items(), key=lambda item: (-item[1], item[0]))),
            "input_dtypes": dict(sorted(self.input_dtypes.items(), key=lambda item: (-item[1], item[0]))),
            "ranks": dict(sorted(self.ranks.items())),
            "control_flow_nesting": dict(sorted(self.nesting.items())),
            "forward_ops": spread(self.forward_ops),
            "forward_ops_without_constants_and_broadcasts": spread(self.working_ops),
            "depth": spread(self.depths),
            "tokens": {name: spread(counts) for name, counts in self.tokens.items()},
            "distinct": {name: len(seen) for name, seen in self.distinct.items()},
            "cuda_differs": self.differs,
            "cuda_code_differs": self.code_differs,
            "fusions": {platform: spread(counts) for platform, counts in self.fusions.items()},
            "control_flow": self.control_flow,
            "dimensions": self.dims,
            "large_dimensions": self.large_dims,
            "values": self.values,
            "values_of_rank_4": self.rank_4,
            "largest_tensor": spread(self.largest),
            "inputs_of_rank_2_and_more": self.matrices,
            "of_these_with_equal_dimensions": self.square,
            "loop_nesting": dict(sorted(self.loops.items())),
            "rich_conditions": self.rich_conditions,
            "float_literals": self.floats,
            "ast_nodes": self.nodes,
            "checked_at": dict(sorted(self.checked_at.items())),
            "motifs": len(self.motifs),
            "gradients": sum(map(len, self.gradient_errors.values())),
            "gradient_errors": {
                name: {"records": len(errors), "median": statistics.median_high(errors), "worst": max(errors)}
                for name, errors in sorted(self.gradient_errors.items())
            },
        }


def _hashable(ops: Mapping[str, int]) -> frozenset[tuple[str, int]]:
    return frozenset(ops.items())


def _in_order(names: Iterator[str] | Mapping[str, Any]) -> list[str]:
    """Kernel types in the registry's order, unknown ones last."""
    known = [template.name for family in FAMILIES.values() for template in family]
    return sorted(names, key=lambda name: (known.index(name) if name in known else len(known), name))


def spread(values: Sequence[int]) -> dict[str, Any]:
    """The median, the 95th percentile, the largest, the sum and a histogram of ``values``."""
    ordered = sorted(values)
    edges = dict.fromkeys(_BINS, 0)
    for value in ordered:
        edges[max(edge for edge in _BINS if edge <= value)] += 1
    filled = [edge for edge, count in edges.items() if count]
    return {
        "median": statistics.median(ordered),
        "p95": ordered[math.ceil(0.95 * len(ordered)) - 1],  # The nearest rank, never below the median.
        "largest": ordered[-1],
        "total": sum(ordered),
        "histogram": {
            f"{edge:,}+": count for edge, count in edges.items() if filled[0] <= edge <= filled[-1]
        },
    }


# The metrics of a record, or why it has none.
_Found = Metrics | str


def measured(values: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
    """The work of a sandboxed worker: the measurements of several records, as plain data."""
    found = (_found(Record.from_values(each)) for each in values["records"])
    return {"found": [each if isinstance(each, str) else to_values(each) for each in found]}


def _found(record: Record) -> _Found:
    try:
        return measure(record)
    except ValueError as error:
        return str(error)


# A name of an op, an element type or a field of a record.
_NAME = re.compile(r"[\w.$<>-]{1,200}")
_SHAPE = re.compile(r"(\d{1,10}(x\d{1,10}){0,31})?")
_MOST = 1 << 40  # Of anything that is counted.


def _answer(result: dict[str, Any] | Lost, count: int) -> Sequence[_Found]:
    """Parse a worker's answer on ``count`` records, which may be forged; empty if it is not valid."""
    found = [] if isinstance(result, Lost) else result.get("found")
    if not isinstance(found, list) or len(found) != count:
        return []
    try:
        read = [each if isinstance(each, str) else from_values(Metrics, each) for each in found]
    except RecordError:
        return []
    return read if all(isinstance(each, str) or _is_possible(each) for each in read) else []


def _is_possible(metrics: Metrics) -> bool:
    counts = [metrics.ops, metrics.tokens, *metrics.code.values()]
    numbers = [metrics.forward_ops, metrics.working_ops, metrics.depth, metrics.nesting, *metrics.ranks]
    numbers += [metrics.loops, metrics.floats, metrics.nodes, *metrics.shapes.values()]
    if any(_SHAPE.fullmatch(shape) is None for shape in metrics.shapes):
        return False
    names = [*metrics.element_types, metrics.narrowest_float or "f32", *metrics.code]
    return all(
        0 <= number < _MOST for number in (*numbers, *(each for count in counts for each in count.values()))
    ) and all(map(_NAME.fullmatch, (*names, *(name for count in counts for name in count))))


def collect(path: Path, workers: int, limits: Limits) -> Coverage:
    """The coverage of the corpus at ``path``, whose programs are parsed in sandboxed workers alone.

    Several records share a process. Where it dies, each is measured by itself, so that one alone is left out.
    Raises CorpusError, OSError, WorkerError.
    """
    coverage = Coverage()

    def add(task: Task, result: dict[str, Any] | Lost) -> bool:
        found = _answer(result, len(task.about))
        for (number, record), each in zip(task.about, found):  # noqa: B905  # Nothing was found, or of each.
            if isinstance(each, str):
                raise CorpusError(f"{path}, line {number}: not a record: {each}")
            coverage.add(record, each)
        return bool(found)

    with WorkerProcesses(workers, limits, JOB) as processes:
        for task, result in processes.run(_tasks(path, _BATCH)):
            if add(task, result):
                continue
            for one, alone in processes.run(_task([each]) for each in task.about):
                if not add(one, alone):
                    ((number, _),) = one.about
                    coverage.left_out[number] = alone.words if isinstance(alone, Lost) else UNREADABLE
    if not coverage.records:
        raise CorpusError(f"{path} has no record whose programs can be read")
    return coverage


def _tasks(path: Path, size: int) -> Iterator[Task]:
    batch: list[tuple[int, Record]] = []
    held = 0
    for each in records(path, Record):
        batch.append(each)
        held += len(each[1].python) + len(each[1].cpp or "") + len(each[1].cuda or "")
        if len(batch) == size or held >= _BATCH_SIZE:
            yield _task(batch)
            batch, held = [], 0
    if batch:
        yield _task(batch)


def _task(batch: Sequence[tuple[int, Record]]) -> Task:
    return Task({"records": [record.to_values() for _, record in batch]}, about=batch)


def figures(report: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The figures of the summary: a name and a value."""
    count = report["records"]

    def share(part: int) -> str:
        return f"{part:,} ({part / count:.1%})"

    frequent = len(report["ops"]) - len(report["rare_ops"])
    forward, working = report["forward_ops"], report["forward_ops_without_constants_and_broadcasts"]
    return [
        ("records", f"{count:,} of {len(report['types'])} kernel types"),
        (
            "distinct ops",
            f"{len(report['ops'])}, {frequent} of them in 20 skeletons or more",
        ),
        ("distinct Python, names taken out", share(report["distinct"]["python_fingerprint"])),
        ("distinct StableHLO, names taken out", share(report["distinct"]["fingerprint"])),
        ("distinct skeletons of the forward text", share(report["distinct"]["skeleton"])),
        ("forward ops, median / 95th percentile", f"{forward['median']:g} / {forward['p95']}"),
        ("the same without constants and broadcasts", f"{working['median']:g} / {working['p95']}"),
        ("depth, median / 95th percentile", f"{report['depth']['median']:g} / {report['depth']['p95']}"),
        ("records with control flow", share(report["control_flow"])),
        ("records whose CUDA text differs", share(report["cuda_differs"])),
        *(
            (
                f"fusions in the code for {platform}, median / 95th percentile",
                f"{each['median']:g} / {each['p95']}",
            )
            for platform, each in report["fusions"].items()
        ),
        *(
            [
                (
                    "records whose code for CUDA has other HLO ops than the CPU's",
                    share(report["cuda_code_differs"]),
                )
            ]
            if len(report["fusions"]) > 1
            else []
        ),
        *_of_real_programs(report),
        ("element types", f"{len(report['element_types'])}"),
        ("records with a verified gradient", share(report["gradients"])),
        *(
            (
                f"its error, narrowest float {name}: median / worst",
                f"≤ {errors['median']:g} / {errors['worst']:g} ({errors['records']:,} records)",
            )
            for name, errors in report["gradient_errors"].items()
        ),
        ("tokens (words and signs)", f"{sum(each['total'] for each in report['tokens'].values()):,}"),
    ]


def _of_real_programs(report: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Rows for properties in which corpora tend to differ from the programs that people run."""

    def part(name: str, of: str) -> str:
        return f"{report[name] / max(1, report[of]):.1%}"

    loops = {int(depth): count for depth, count in report["loop_nesting"].items() if int(depth)}
    looped = max(1, sum(loops.values()))
    deep = sum(count for depth, count in loops.items() if depth > 2)
    return [
        (f"dimensions of at least {_LARGE}", part("large_dimensions", "dimensions")),
        ("elements of the largest tensor, median", f"{report['largest_tensor']['median']:g}"),
        ("values of rank 4", part("values_of_rank_4", "values")),
        (
            "inputs of rank 2 and more with two equal dimensions",
            part("of_these_with_equal_dimensions", "inputs_of_rank_2_and_more"),
        ),
        (
            "of records with loops: with a condition of several tests",
            f"{report['rich_conditions'] / looped:.1%}",
        ),
        ("loops nested three deep or more", f"{deep / report['records']:.1%}"),
        (
            "float literals per 1,000 nodes of the Python",
            f"{1000 * report['float_literals'] / max(1, report['ast_nodes']):.1f}",
        ),
        ("checked", ", ".join(f"{count:,} at {name}" for name, count in report["checked_at"].items())),
        ("motifs", f"{report['motifs']}"),
    ]


def summary(report: Mapping[str, Any]) -> str:
    """The figures as lines of text, then the ops that are missing or rare."""
    rows = figures(report)
    width = max(len(name) for name, _ in rows)
    text = [f"{name:<{width}}  {value}" for name, value in rows]
    if report["missing_ops"]:
        text.append(f"missing, without a reason: {', '.join(report['missing_ops'])}")
    left_out = [*report["left_out"].items()]
    text += [f"left out: line {number}: {why}" for number, why in left_out[:_MOST_LEFT_OUT]]
    if len(left_out) > _MOST_LEFT_OUT:
        text.append(f"left out: {len(left_out) - _MOST_LEFT_OUT:,} more lines")
    text += [f"missing: {op}: {why}" for op, why in report["absent_ops"].items()]
    if report["rare_ops"]:
        text.append(f"in under 20 skeletons: {', '.join(report['rare_ops'])}")
    return "\n".join(text)


def as_page(name: str, report: Mapping[str, Any]) -> str:
    """The report as an HTML page."""
    kinds = list(report["types"])
    ops = report["ops"].items()
    plots = [
        section(heading, bars({str(key): value for key, value in counts.items()}))
        for heading, counts in (
            ("Forward ops a program", report["forward_ops"]["histogram"]),
            ("Depth of the forward program", report["depth"]["histogram"]),
            ("Nesting of loops and branches", report["control_flow_nesting"]),
            ("Records with the element type", report["element_types"]),
            ("Records with an input of the dtype", report["input_dtypes"]),
            ("Records with a tensor of the rank", report["ranks"]),
            *(
                (f"Tokens of {field}", each["histogram"])
                for field, each in report["tokens"].items()
            ),
        )
    ]  # fmt: skip
    versions = ", ".join(report["versions"])
    return page(
        f"Coverage of {name}",
        f"{report['records']:,} records, lowered by {versions}.",
        [
            section("Figures", table(("figure", "value"), figures(report), text=(1,))),
            grid(plots),
            section("Records of each kernel type", bars(report["types"], wide=True)),
            section(
                "Records with each op, by kernel type",
                heat(
                    ("op", "records", "skeletons", *kinds),
                    [
                        (op, [seen["records"], seen["skeletons"], *(seen["types"].get(k, 0) for k in kinds)])
                        for op, seen in ops
                    ],
                    plain=2,
                ),
            ),
        ],
    )
