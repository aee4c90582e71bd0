"""Publish corpora as a folder, which appears whole or not at all."""

import contextlib
import hashlib
import json
import logging
import shlex
import shutil
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from license_expression import get_spdx_licensing

from corpus.publishing import similarity
from corpus.publishing.analysis import TOKENIZER, Facts, analyse, check_alike
from corpus.publishing.card import card, croissant
from corpus.publishing.parquet import Shards
from corpus.publishing.splits import SPLITS, Splits, make_splits
from corpus.publishing.tables import CONFIGS, tables
from corpus.publishing.workers import in_batches
from corpus.records import prompts
from corpus.records.reader import CorpusError, read

_CONTEXT = 8192  # Tokens: records above it are counted.
_BUCKETS = (512, 1024, 2048, 4096, 8192, 16384, 32768)
_CHUNK = 1 << 20
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
    """A data set that cannot be made; the message is one line."""


@dataclass(frozen=True)
class Plan:
    """Options of a publication: ``command`` makes the folder again, ``code`` is the version of this code."""

    corpora: Sequence[Path]
    out: Path
    name: str
    license: str
    command: str
    code: str
    workers: int = 1
    test_types: Sequence[str] = ()
    threshold: float = 0.85
    max_tokens: int | None = None


def spdx_license(expression: str) -> str:
    """The SPDX ``expression`` in its normal form. Raises PublicationError where it is none."""
    try:
        found = get_spdx_licensing().validate(expression)
        normal, errors = found.normalized_expression, found.errors
    except ValueError as error:
        errors = [str(error)]
    if not expression.strip():
        errors = ["it is empty"]
    if errors:
        raise PublicationError(
            f"--license: {expression!r} is no SPDX expression, such as CC-BY-4.0: {errors[0]}"
        )
    return str(normal)


def publish(plan: Plan) -> dict[str, Any]:
    """Write the folder of ``plan`` and return its statistics.

    Raises PublicationError, CorpusError or SplitError, one line each, or OSError; then nothing is left.
    """
    plan = replace(plan, license=spdx_license(plan.license))
    if plan.out.exists():
        raise PublicationError(f"--out: {plan.out} exists; name a folder that does not")
    facts: list[Facts] = []
    places: list[str] = []
    for path in plan.corpora:
        before = len(facts)
        for each in analyse(path, plan.workers):
            facts.append(each)
            places.append(f"{path}, record {len(facts) - before}")
        if len(facts) == before:
            raise CorpusError(f"{path} has no records")
    check_alike(facts, places)
    kept = [plan.max_tokens is None or each.most_tokens <= plan.max_tokens for each in facts]
    chosen = [each for each, keep in zip(facts, kept, strict=True) if keep]
    if not chosen:
        raise PublicationError(f"--max-tokens: all {len(facts):,} records have more than {plan.max_tokens}")
    splits = make_splits(chosen, plan.test_types, plan.threshold)
    folder = plan.out.with_name(f".{plan.out.name}.partial")
    with _whole(folder, plan.out):
        stats = _statistics(plan, chosen, splits, len(facts))
        files = _write_tables(plan, folder, zip(facts, kept, strict=True), splits, stats)
        _write_texts(plan, folder, files, stats)
    return stats


@contextlib.contextmanager
def _whole(partial: Path, out: Path) -> Iterator[None]:
    """Make the folder ``partial``, and rename it to ``out`` at the end; remove it after an error."""
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    try:
        yield
        partial.rename(out)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise


def _statistics(plan: Plan, facts: Sequence[Facts], splits: Splits, total: int) -> dict[str, Any]:
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
        "command": plan.command,
        "records": len(facts),
        "left_out": {"max_tokens": total - len(facts)},
        "types": dict(sorted(Counter(each.template for each in facts).items())),
        "tokenizer": TOKENIZER,
        "context": _CONTEXT,
        "tokens": {what: _quantiles(values) for what, values in counts.items()},
        "histogram": {name: lengths[name] for name in [*map(str, _BUCKETS), "more"]},
        "template_version": prompts.VERSION,
        "splits": {"rules": splits.rules, "records": {name: splits.of.count(name) for name in SPLITS}},
        "leakage": {
            "n_gram": similarity.LENGTH,
            "threshold": splits.threshold,
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
    lines = ((path, line) for path in plan.corpora for line in read(path, parse=False))
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


def _write_texts(plan: Plan, folder: Path, files: dict[str, list[Path]], stats: dict[str, Any]) -> None:
    import mlcroissant  # It takes seconds.

    logging.getLogger("absl").setLevel(logging.ERROR)  # It recommends a date, which would differ in each run.

    hashes = {path.relative_to(folder): _sha256(path) for paths in files.values() for path in paths}
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
    (folder / "README.md").write_text(card(stats, plan.command, upload_command(plan)), encoding="utf-8")
    for path in sorted(each for each in folder.iterdir() if each.is_file()):
        hashes[path.relative_to(folder)] = _sha256(path)
    sums = "".join(f"{found}  {path}\n" for path, found in sorted(hashes.items()))
    (folder / "SHA256SUMS").write_text(sums, encoding="utf-8")


def upload_command(plan: Plan) -> str:
    """The command that uploads the folder to the hub."""
    return f"hf upload REPOSITORY {shlex.quote(str(plan.out))} --repo-type dataset"


def _write_json(path: Path, values: Any) -> None:
    path.write_text(json.dumps(values, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _sha256(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()
