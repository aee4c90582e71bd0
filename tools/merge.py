"""Merge the shards of a corpus: the bytes are those of the run without shards.

Nothing is written unless all shards are there, complete, of one run, and as their runs wrote them.
"""

import argparse
import contextlib
import importlib.util
import itertools
import sys
from collections.abc import Sequence
from pathlib import Path

from corpus.progress import Progress, StandardError
from corpus.records.reader import types_in
from corpus.records.shard_merge import Merge, Part, parts_of
from corpus.records.shards import ShardError, merged_name
from corpus.records.writer import StoreError, holds_records, only_writer, replaced, write_lines
from corpus.sandbox.processes import one_line
from tools import _cli

GROUP = _cli.TRAINING
_PARQUET = ".parquet"
_SHOWN = 10


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "merge",
        __doc__,
        example="corpus/data/big-*-of-*.jsonl --out corpus/data/big.jsonl",
        found="cases without a record: they failed, or are the Python of another one",
    )
    parser.add_argument(
        "corpora",
        metavar="CORPUS",
        nargs="+",
        type=_cli.corpus_file_again,
        help="files of the shards, each with its manifest beside it",
    )
    parser.add_argument(
        "--out",
        metavar="FILE|DIR",
        type=_output,
        required=True,
        help="file that is written, compressed if it ends in .gz or .zst, or a Parquet file if it ends in "
        ".parquet; in a directory, with the name of the shards without their numbers",
    )
    parser.add_argument(
        "--overwrite",
        action="store_true",
        help="replace a corpus at FILE that has more records, or records of other kernel types",
    )
    return parser


def _output(text: str) -> Path:
    path = Path(text).expanduser()
    return path if path.is_dir() else _cli.output_file(str(path))


def _run(options: argparse.Namespace) -> int:
    try:
        parts = parts_of(options.corpora)
        out = _file(options.out, parts)
        progress = Progress(StandardError(), "records", "merge")
        with only_writer(out), contextlib.closing(Merge(parts, progress.update)) as merge:
            progress.end()
            if not options.overwrite:
                _refuse_loss(out, merge)
            _write(out, merge)
            return _report(out, merge)
    except (ShardError, StoreError) as error:
        raise _cli.InputError(str(error)) from error


def _file(given: Path, parts: Sequence[Part]) -> Path:
    """The file to write. Raises InputError."""
    try:
        out = _cli.output_file(str(given / merged_name(parts[0].path) if given.is_dir() else given)).resolve()
    except argparse.ArgumentTypeError as error:
        raise _cli.InputError(f"argument --out: {error}") from error
    if out in [part.path.resolve() for part in parts]:
        raise _cli.InputError(f"argument --out: {out} is read already; name another file")
    if out.suffix == _PARQUET and importlib.util.find_spec("pyarrow") is None:
        raise _cli.InputError(f"argument --out: {out}: not installed: python3 -m pip install pyarrow")
    return out


def _refuse_loss(out: Path, merge: Merge) -> None:
    """Raise InputError if ``out`` holds more records than are merged, or records of other types."""
    if not out.exists() or not out.stat().st_size:
        return
    if not holds_records(out):
        raise _cli.InputError(f"{out} exists, and is no corpus in JSON lines; to replace it, add --overwrite")
    there = types_in(out)
    if there.total() > merge.records or not {"", *merge.types}.issuperset(there):
        raise _cli.InputError(
            f"{out} has {there.total():,} records of {len(there)} kernel types, which {merge.records:,} of "
            f"{len(merge.types)} would replace: name another file, or add --overwrite"
        )


def _write(out: Path, merge: Merge) -> None:
    if out.suffix != _PARQUET:
        write_lines(out, merge.lines())
        return
    from corpus.publishing.parquet import write_records  # It needs pyarrow.

    with replaced(out) as file:
        write_records(file, merge.lines())


def _report(out: Path, merge: Merge) -> int:
    """Print a summary of the corpus, and the cases of its plan without a record; return the exit status."""
    manifests = [part.manifest for part in merge.parts]
    print(f"merge: {merge.records:,} records of {len(manifests):,} shards: {out}")
    failed = (label for manifest in manifests for label in manifest.failed)
    same = itertools.chain(
        (
            f"{label} is the same Python as {of}"
            for each in manifests
            for label, of in each.duplicates.items()
        ),
        (f"the record {number} is the same Python as the record {of}" for number, of in merge.duplicates()),
    )
    if left := sum(manifest.left_out for manifest in manifests):
        print(f"merge: left out by the selection: {left:,} kernel cases")
    if redrawn := sum(len(manifest.redrawn) for manifest in manifests):
        print(f"merge: drawn again, because the outputs of the first kernel did not vary: {redrawn:,} cases")
    lost = 0
    for what, lines in (("not written", same), ("failed and not written", failed)):
        for line in itertools.islice(lines, _SHOWN):
            print(f"merge: {what}: {one_line(line)}")
            lost += 1
        if more := sum(1 for _ in lines):
            print(f"merge: {what}: {more:,} more")
    return _cli.FOUND if lost else _cli.NOTHING_FOUND


if __name__ == "__main__":
    sys.exit(main())
