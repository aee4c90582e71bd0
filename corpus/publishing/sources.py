"""Read corpora, and shards of corpora as the corpus that tools.merge makes of them."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from corpus.records.reader import Line, read
from corpus.records.shard_merge import Merge, parts_of, record_id
from corpus.records.shards import MANIFEST, manifest_path, merged_name


@dataclass(frozen=True)
class Source:
    """A file of records, without those with the ids ``dropped``, whose Python an earlier shard has."""

    path: Path
    dropped: Collection[int] = ()

    def lines(self) -> Iterator[Line]:
        """The lines of its records, not parsed. Raises CorpusError if the file cannot be read."""
        for line in read(self.path, parse=False):
            if not self.dropped or record_id(line.data) not in self.dropped:
                yield line


def sources_of(paths: Sequence[Path], told: Callable[[str], None] = lambda line: None) -> list[Source]:
    """The files at ``paths`` in their order; all shards of a corpus take the place of its first one.

    Files beside a manifest are shards, with others of the same name but for the numbers. ``told`` gets a line
    for each record that is dropped. Raises ShardError unless all shards of each corpus are there once,
    complete, of one run and as it wrote them.
    """
    files = [path for path in paths if not path.name.endswith(MANIFEST)]
    shards: dict[Path, list[Path]] = defaultdict(list)
    for path in files:
        shards[_corpus(path)].append(path)
    found: list[Source] = []
    for of_one in shards.values():
        if any(manifest_path(path).exists() for path in of_one):
            found += _merged(of_one, told)
        else:
            found += map(Source, of_one)
    return found


def _corpus(path: Path) -> Path:
    """The corpus that the file at ``path`` is a shard of, by its name."""
    return path.with_name(merged_name(path))


def _merged(paths: Sequence[Path], told: Callable[[str], None]) -> list[Source]:
    parts = parts_of(paths)
    with closing(Merge(parts)) as merge:
        dropped = dict(merge.duplicates())
    for again, first in dropped.items():
        told(f"{_corpus(parts[0].path)}: the record {again} is the same Python as the record {first}")
    return [Source(part.path, frozenset(dropped)) for part in parts]
