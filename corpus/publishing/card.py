"""The texts of a published folder: the card with the hub's metadata, and the Croissant description."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa

from corpus.publishing.splits import SPLITS
from corpus.publishing.tables import DESCRIPTIONS, SCHEMAS
from corpus.reporting.markdown import literal

_SIZES = {
    1_000: "n<1K",
    10_000: "1K<n<10K",
    100_000: "10K<n<100K",
    1_000_000: "100K<n<1M",
    10_000_000: "1M<n<10M",
    100_000_000: "10M<n<100M",
    1_000_000_000: "100M<n<1B",
}
_CROISSANT_TYPES = {pa.string(): "sc:Text", pa.int64(): "sc:Integer", pa.float64(): "sc:Float"}


def card(stats: Mapping[str, Any], command: str, upload: str) -> str:
    """The text of README.md: YAML for the hub, then the page. Every figure is one of ``stats``."""
    return f"{_metadata(stats)}\n{_page(stats, command, upload)}"


def _metadata(stats: Mapping[str, Any]) -> str:
    lines = [
        "---",
        f"pretty_name: {json.dumps(stats['name'])}",
        f"license: {stats['hub_license']}",
        *(["license_name: " + json.dumps(stats["license"])] if stats["hub_license"] == "other" else []),
        "language: [code]",
        "task_categories: [text-generation]",
        "tags: [code, jax, stablehlo, mlir, compilers]",
        f"size_categories: [{size_category(stats['records'])}]",
        "configs:",
    ]
    for name in stats["rows"]:
        lines += [
            f"- config_name: {name}",
            *(["  default: true"] if name == "pairs" else []),
            "  data_files:",
        ]
        for split in SPLITS:
            lines += [f"  - split: {split}", f"    path: data/{name}/{split}-*.parquet"]
    return "\n".join([*lines, "---", ""])


def size_category(count: int) -> str:
    """The hub's name for a data set of ``count`` records."""
    return next((name for limit, name in _SIZES.items() if count < limit), "1B<n<10B")


_PAGE = """\
# {name}

{records:,} functions in Python, of {types} kernel types, with the StableHLO that JAX {jax_version} (jaxlib
{jaxlib_version}) lowers them and their gradients to. Each program was executed, and its values and gradients
checked.{verified}

```python
from datasets import load_dataset

pairs = load_dataset("REPOSITORY", "pairs", split="train", streaming=True)
```

## Configurations

| configuration | rows | {split_names} |
|---|---|{split_rules}
{rows}

{pure}The prompts are those of version {template_version} of the template. Objects and lists other than
`inputs` and `messages` are JSON in strings.

## Splits

- `test`: {test_rule}; {test:,} records
- `validation`: {validation_rule}; {validation:,} records
- `train`: the rest; {train:,} records

The similarity of two records is the Jaccard index of the {n_gram}-grams of their syntax trees and of their
ops. It is estimated by MinHash with {permutations} permutations: the standard error is {error} at an index of
{threshold}, and locality-sensitive hashing finds a pair of that index with a probability of {recall:.3f}.
{moved:,} records with an estimate of {threshold} or more to a held-out record were moved to its split. The
largest estimate left (0.00 where none is above {floor}): {largest}. A pair whose index is a little above
{threshold} may be left in two splits.
{decontaminated}
## Lengths

Tokens of `{tokenizer}`:

| text | median | 90 % | largest | above {context:,} |
|---|---|---|---|---|
{tokens}

Records by the tokens of the Python and the longest program together:

| tokens up to | records | |
|---|---|---|
{histogram}

{left_out:,} records were left out by `--max-tokens`.

![Records by tokens](plots/lengths.svg)

## Content

![Records by kernel type](plots/types.svg)

![Records that have an op](plots/ops.svg)

## Licence and making

Licence: {license}. Made by:

```sh
{command}
```

The code is of {code}. `SHA256SUMS` has the hashes of all files, `stats.json` all figures, `croissant.json`
the description in Croissant. To upload the folder:

```sh
{upload}
```
"""


def _page(stats: Mapping[str, Any], command: str, upload: str) -> str:
    splits, leakage = stats["splits"], stats["leakage"]
    return _PAGE.format(
        **{name: stats[name] for name in ("name", "records", "license", "code")},
        **{name: literal(stats[name]) for name in ("jax_version", "jaxlib_version")},
        **{name: stats[name] for name in ("template_version", "tokenizer", "context")},
        **{
            name: leakage[name]
            for name in ("n_gram", "permutations", "error", "recall", "moved", "threshold", "floor")
        },
        **splits["records"],
        types=len(stats["types"]),
        split_names=" | ".join(SPLITS),
        split_rules="---|" * len(SPLITS),
        rows="\n".join(
            f"| {name} | {DESCRIPTIONS[name]} | {' | '.join(_counts(stats, name))} |"
            for name in stats["rows"]
        ),
        test_rule=literal(splits["rules"]["test"]),
        validation_rule=literal(splits["rules"]["validation"]),
        largest=", ".join(f"{pair} {index:.2f}" for pair, index in leakage["largest"].items()),
        tokens="\n".join(
            f"| {what} | {' | '.join(f'{number:,}' for number in each.values())} |"
            for what, each in stats["tokens"].items()
        ),
        histogram="\n".join(
            f"| {limit} | {count:,} | {_bar(count, stats)} |" for limit, count in stats["histogram"].items()
        ),
        left_out=stats["left_out"]["max_tokens"],
        pure=_pure(stats),
        verified=_VERIFIED if stats["verified"] else "",
        decontaminated=_decontaminated(stats),
        command=command,
        upload=upload,
    )


_VERIFIED = " What was written was read back, and every check run again (`tools.verify`)."


def _pure(stats: Mapping[str, Any]) -> str:
    """The paragraph of the card on the configuration of pure StableHLO."""
    if "pure" not in stats:
        return ""
    found = stats["pure"]
    reasons = (
        "; ".join(f"{literal(reason)}: {count:,}" for reason, count in found["left_out"].items()) or "none"
    )
    return (
        f"In `pure`, StableHLO's own pass lowered the CHLO ops of {found['changed']:,} of "
        f"{found['programs']:,} programs; XLA and the\nreference interpreter gave the values of the original "
        f"at sampled points. Left out of `pure`: {reasons}.\n\n"
    )


def _decontaminated(stats: Mapping[str, Any]) -> str:
    """The paragraph of the card on decontamination."""
    if not stats["benchmarks"]:
        return ""
    return (
        f"\n{stats['left_out']['decontaminate']:,} records near to one of {stats['benchmarks']:,} benchmark "
        "programs were left out (`--decontaminate`);\n`stats.json` names them, and the program that each is "
        "near to.\n"
    )


def _counts(stats: Mapping[str, Any], name: str) -> list[str]:
    return [f"{stats['rows'][name][split]:,}" for split in SPLITS]


def _bar(count: int, stats: Mapping[str, Any]) -> str:
    length: int = round(30 * count / max(stats["histogram"].values()))
    return "█" * length


# The context of Croissant 1.0: its own terms, and those of schema.org for the rest.
_TERMS = (
    "citeAs", "column", "equivalentProperty", "extract", "field", "fileProperty", "fileObject", "fileSet",
    "format", "includes", "isLiveDataset", "jsonPath", "key", "md5", "parentField", "path", "recordSet",
    "references",
    "regex", "repeated", "replace", "samplingRate", "separator", "source", "subField", "transform",
)  # fmt: skip
_CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "dct": "http://purl.org/dc/terms/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "sc": "https://schema.org/",
    **{term: f"cr:{term}" for term in _TERMS},
    "conformsTo": "dct:conformsTo",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
}


def croissant(stats: Mapping[str, Any], files: Mapping[str, Sequence[tuple[Path, str]]]) -> dict[str, Any]:
    """The Croissant description: ``files`` of each configuration, by paths in the folder, with SHA-256."""
    objects, record_sets = [], []
    for name, schema in ((name, SCHEMAS[name]) for name in stats["rows"]):
        for path, sha256 in files[name]:
            objects.append(
                {
                    "@type": "cr:FileObject", "@id": str(path), "name": str(path), "contentUrl": str(path),
                    "encodingFormat": "application/x-parquet", "sha256": sha256,
                }
            )  # fmt: skip
        files_of = f"{name}-files"
        objects.append(
            {
                "@type": "cr:FileSet", "@id": files_of, "name": files_of,
                "encodingFormat": "application/x-parquet",
                "includes": f"data/{name}/*.parquet",
            }
        )  # fmt: skip
        fields = [
            {
                "@type": "cr:Field", "@id": f"{name}/{item.name}", "name": item.name,
                "dataType": _CROISSANT_TYPES[item.type],
                "source": {"fileSet": {"@id": files_of}, "extract": {"column": item.name}},
            }
            for item in schema
            if item.type in _CROISSANT_TYPES
        ]  # fmt: skip
        record_sets.append(
            {
                "@type": "cr:RecordSet",
                "@id": name,
                "name": name,
                "description": DESCRIPTIONS[name],
                "field": fields,
            }
        )
    return {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": stats["name"],
        "description": f"Python functions and the StableHLO that JAX {stats['jax_version']} lowers them to.",
        "license": stats["license"],
        "version": "1.0.0",
        "distribution": objects,
        "recordSet": record_sets,
    }
