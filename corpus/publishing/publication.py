"""Publish corpora as a folder, which is created completely or not at all."""

import contextlib
import itertools
import json
import logging
import shlex
import shutil
import tempfile
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from license_expression import ExpressionError, get_spdx_licensing

from corpus.publishing import similarity
from corpus.publishing.analysis import TOKENIZER, Banned, Facts, analyse, check_alike, record_on
from corpus.publishing.card import card, croissant
from corpus.publishing.decontamination import benchmarks
from corpus.publishing.parquet import Shards, records_in
from corpus.publishing.plots import plots
from corpus.publishing.purity import pure_records
from corpus.publishing.sources import Source
from corpus.publishing.splits import SPLITS, Splits, make_splits
from corpus.publishing.tables import CONFIGS, PURE, SCHEMAS, Item, pure_rows, tables
from corpus.publishing.workers import in_batches
from corpus.records import prompts
from corpus.records.reader import CorpusError
from corpus.records.schema import Record
from corpus.records.shards import sha256_of
from corpus.sandbox.worker import Limits

_CONTEXT = 8192  # Tokens: records above it are counted.
_BUCKETS = (512, 1024, 2048, 4096, 8192, 16384, 32768)
# The hub's names of licences in its metadata; it has "other" for the rest.
_HUB_LICENCES = {
    **{name: name.lower() for name in (
        "Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0",
        "CC-BY-NC-4.0", "CDLA-Permissive-2.0", "Unlicense",
    )},
    "ODC-By-1.0": "odc-by",
    "ODbL-1.0": "odbl",
}  # fmt: skip


class PublicationError(ValueError):
    """A data set cannot be made; the message is one line."""


@dataclass(frozen=True)
class Plan:
    """Options of a publication: ``command`` makes the folder again, ``code`` is the version of this code.

    No record is near to a program of the files ``benchmarks``. ``check`` is called with what was written, as
    one file for each corpus; it raises PublicationError where a record is bad. With ``limits``, for workers,
    there is the configuration PURE.
    """

    corpora: Sequence[Source]
    out: Path
    name: str
    license: str
    command: str
    code: str
    workers: int = 1
    test_types: Sequence[str] = ()
    threshold: float = 0.85
    max_tokens: int | None = None
    benchmarks: tuple[Path, ...] = ()
    check: Callable[[Path], None] | None = None
    limits: Limits | None = None


def spdx_license(expression: str) -> str:
    """The SPDX ``expression`` in its normal form. Raises PublicationError where it is none."""
    try:
        found = get_spdx_licensing().parse(expression, validate=True, strict=True)
        fault = "it is empty" if found is None else ""
    except (ExpressionError, IndexError) as error:  # The latter of empty parentheses.
        fault = " ".join(str(error).split())
    if fault:
        raise PublicationError(f"--license: {expression!r} is no SPDX expression, such as CC-BY-4.0: {fault}")
    return str(found.render())


def publish(plan: Plan) -> dict[str, Any]:
    """Write the folder of ``plan`` and return its statistics.

    Raises PublicationError, CorpusError or SplitError, one line each, or OSError; then nothing is left.
    """
    plan = replace(plan, license=spdx_license(plan.license))
    if plan.out.exists():
        raise PublicationError(f"--out: {plan.out} exists; name a folder that does not")
    banned = Banned(plan.benchmarks, plan.threshold)
    benchmarks(plan.benchmarks)  # One that is none is an error before the work.
    facts: list[Facts] = []
    places: list[tuple[Path, int]] = []
    for source in plan.corpora:
        before = len(facts)
        for each in analyse(source, plan.workers, banned):
            facts.append(each)
            places.append((source.path, len(facts) - before))
        if len(facts) == before:
            raise CorpusError(f"{source.path} has no records")
    check_alike(facts, places)
    reasons = [_reason(plan, each) for each in facts]
    kept = [not reason for reason in reasons]
    chosen = [each for each, keep in zip(facts, kept, strict=True) if keep]
    if not chosen:
        raise PublicationError(_nothing_left(plan, reasons))
    splits = make_splits(chosen, plan.test_types, plan.threshold)
    folder = plan.out.with_name(f".{plan.out.name}.partial")
    with _whole(folder, plan.out):
        stats = _statistics(plan, chosen, splits)
        stats["left_out"] = {reason: reasons.count(reason) for reason in _REASONS}
        stats["contaminated"] = {each.key: each.near_benchmark for each in facts if each.near_benchmark}
        files = _write_tables(plan, folder, zip(facts, kept, strict=True), splits, stats)
        if plan.limits is not None:
            files[PURE] = _write_pure(plan, plan.limits, folder, facts, kept, splits, stats)
        if plan.check is not None:
            _check(
                plan.check, files["records"], itertools.compress((path for path, _ in places), kept), splits
            )
        _write_texts(plan, folder, files, stats)
    return stats


_REASONS = ("decontaminate", "max_tokens")  # The options by which records are left out.


def _reason(plan: Plan, facts: Facts) -> str:
    """The option by which a record is left out; empty for one that is kept."""
    if facts.near_benchmark:
        return "decontaminate"
    return "max_tokens" if plan.max_tokens is not None and facts.most_tokens > plan.max_tokens else ""


def _nothing_left(plan: Plan, reasons: Sequence[str]) -> str:
    near, long = (reasons.count(reason) for reason in _REASONS)
    parts = [f"{near:,} are near to a benchmark (--decontaminate)"] if near else []
    parts += [f"{long:,} have more than {plan.max_tokens} tokens (--max-tokens)"] if long else []
    return f"none of the {len(reasons):,} records is left: {', '.join(parts)}"


@contextlib.contextmanager
def _whole(partial: Path, out: Path) -> Iterator[None]:
    """Make the folder ``partial``, and rename it to ``out`` at the end; remove it on an error."""
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    try:
        yield
        partial.rename(out)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise


def _statistics(plan: Plan, facts: Sequence[Facts], splits: Splits) -> dict[str, Any]:
    """The statistics that are known before the tables are written."""
    (version, jaxlib) = facts[0].versions
    counts: dict[str, list[int]] = {"python": [], "forward": [], "backward": []}
    for each in facts:
        for (what, _), count in each.tokens.items():
            counts[what].append(count)
    lengths = Counter(
        next((str(limit) for limit in _BUCKETS if each.most_tokens <= limit), "more") for each in facts
    )
    return {
        "name": plan.name,
        "license": plan.license,
        "hub_license": _HUB_LICENCES.get(plan.license, "other"),
        "jax_version": version,
        "jaxlib_version": jaxlib,
        "code": plan.code,
        "verified": plan.check is not None,
        "command": plan.command,
        "records": len(facts),
        "benchmarks": len(benchmarks(plan.benchmarks)),
        "types": dict(sorted(Counter(each.template for each in facts).items())),
        "tokenizer": TOKENIZER,
        "context": _CONTEXT,
        "tokens": {what: _quantiles(values) for what, values in counts.items()},
        "histogram": {name: lengths[name] for name in [*map(str, _BUCKETS), "more"]},
        "template_version": prompts.VERSION,
        "splits": {"rules": splits.rules, "records": {name: splits.of.count(name) for name in SPLITS}},
        "leakage": {
            "n_gram": similarity.LENGTH,
            "permutations": similarity.PERMUTATIONS,
            "threshold": splits.threshold,
            "error": round(similarity.standard_error(splits.threshold), 3),
            "recall": round(similarity.recall(splits.threshold), 6),
            "floor": similarity.FLOOR,
            "moved": splits.moved,
            "largest": splits.largest,
        },
    }


def _quantiles(values: list[int]) -> dict[str, int]:
    values = sorted(values) or [0]
    return {
        "median": values[len(values) // 2],
        "p90": values[len(values) * 9 // 10],
        "largest": values[-1],
        "above_context": sum(value > _CONTEXT for value in values),
    }


def _write_tables(
    plan: Plan, folder: Path, facts: Iterator[tuple[Facts, bool]], splits: Splits, stats: dict[str, Any]
) -> dict[str, list[Path]]:
    """Write the Parquet files, and the rows and ops that they have into ``stats``; return their paths."""
    shards = {
        (name, split): Shards(folder / "data" / name, split, schema)
        for name, (schema, _) in CONFIGS.items()
        for split in SPLITS
    }
    ops: Counter[str] = Counter()
    split_of = iter(splits.of)
    lines = ((source.path, line) for source in plan.corpora for line in source.lines())
    kept = (
        (path, line, each.tokens, next(split_of))
        for (path, line), (each, keep) in zip(lines, facts, strict=True)
        if keep
    )
    for batch in in_batches(tables, kept, plan.workers):
        ops.update(batch.ops)
        for where, rows in batch.rows.items():
            shards[where].add(rows)
    for each_shard in shards.values():
        each_shard.close()
    stats["rows"] = {name: {split: shards[name, split].rows for split in SPLITS} for name in CONFIGS}
    stats["ops"] = dict(sorted(ops.items()))
    return {name: [path for split in SPLITS for path in shards[name, split].paths] for name in CONFIGS}


def _write_pure(
    plan: Plan,
    limits: Limits,
    folder: Path,
    facts: Sequence[Facts],
    kept: Sequence[bool],
    splits: Splits,
    stats: dict[str, Any],
) -> list[Path]:
    """Write the Parquet files of PURE, and what was left out into ``stats``; return their paths."""
    shards = {split: Shards(folder / "data" / PURE, split, SCHEMAS[PURE]) for split in SPLITS}
    read = (record_on(source.path, line) for source in plan.corpora for line in source.lines())
    chosen = zip(itertools.compress(zip(read, facts, strict=True), kept), splits.of, strict=True)
    changed, programs, left_out = 0, 0, Counter[str]()
    work = ((record, (each, split)) for (record, each), split in chosen)
    for record, (each, split), pure in pure_records(work, plan.workers, limits):
        original: dict[tuple[str, str], str] = {(way, name): text for way, name, text in record.texts()}
        changed += sum(original[name] != text for name, text in pure.texts.items())
        programs += len(original)
        left_out.update(pure.faults.values())
        shards[split].add(pure_rows(Item(record, each.tokens), pure.texts))
    for each_shard in shards.values():
        each_shard.close()
    stats["rows"][PURE] = {split: shards[split].rows for split in SPLITS}
    stats["pure"] = {"programs": programs, "changed": changed, "left_out": dict(sorted(left_out.items()))}
    return [path for split in SPLITS for path in shards[split].paths]


def _check(
    check: Callable[[Path], None], files: Sequence[Path], corpora: Iterable[Path], splits: Splits
) -> None:
    """Call ``check`` with the records in the Parquet ``files``, in the order of the ``corpora`` of each."""
    rows = {split: records_in([path for path in files if path.name.startswith(split)]) for split in SPLITS}
    with tempfile.TemporaryDirectory() as folder:
        for corpus, group in itertools.groupby(
            zip(corpora, splits.of, strict=True), key=lambda each: each[0]
        ):
            written = Path(folder) / f"{corpus.name.partition('.')[0]}.jsonl"
            with written.open("w", encoding="utf-8") as file:
                for _, split in group:
                    file.write(f"{Record.from_values(next(rows[split])).to_json()}\n")
            check(written)


def _write_texts(plan: Plan, folder: Path, files: dict[str, list[Path]], stats: dict[str, Any]) -> None:
    import mlcroissant  # It takes seconds.

    logging.getLogger("absl").setLevel(logging.ERROR)  # It recommends a date, which would differ in each run.

    hashes = {path.relative_to(folder): sha256_of(path) for paths in files.values() for path in paths}
    described = croissant(
        stats,
        {
            name: [(path.relative_to(folder), hashes[path.relative_to(folder)]) for path in paths]
            for name, paths in files.items()
        },
    )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # Of rdflib, which mlcroissant calls.
            mlcroissant.Dataset(jsonld=described)
    except mlcroissant.ValidationError as error:
        raise PublicationError(f"--name: Croissant does not allow it: {error}".replace("\n", " ")) from error
    _write_json(folder / "croissant.json", described)
    _write_json(folder / "stats.json", stats)
    for name, text in plots(stats).items():
        (folder / "plots").mkdir(exist_ok=True)
        (folder / "plots" / name).write_text(text, encoding="utf-8")
    (folder / "README.md").write_text(card(stats, plan.command, upload_command(plan)), encoding="utf-8")
    for path in (*folder.glob("*.*"), *folder.glob("plots/*")):
        hashes[path.relative_to(folder)] = sha256_of(path)
    sums = "".join(f"{found}  {path}\n" for path, found in sorted(hashes.items()))
    (folder / "SHA256SUMS").write_text(sums, encoding="utf-8")


def upload_command(plan: Plan) -> str:
    """The command that uploads the folder to the hub."""
    return f"hf upload REPOSITORY {shlex.quote(str(plan.out))} --repo-type dataset"


def _write_json(path: Path, values: Any) -> None:
    path.write_text(json.dumps(values, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
