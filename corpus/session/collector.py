"""Collector of a run's records: takes them from the workers, writes the corpus, summarizes the run."""

import json
import shlex
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from corpus.codegen.gpu_specs import DEFAULT_TARGET
from corpus.plan import Case
from corpus.records.platforms import BOTH
from corpus.records.schema import Record
from corpus.records.shards import Manifest, in_rows, manifest_path, sha256_of
from corpus.records.writer import Store, StoreError, write_lines
from corpus.session.command_line import versions
from corpus.session.options import DEFAULT_SIZES, Settings

_SHOWN_FAILURES = 10
_SHOWN_TYPES = 12


@dataclass
class Collector:
    """The records of the passing cases of one run, in ``store``.

    A case is finished after its last phase, passed or failed; a record is dropped if any phase of its case
    fails. ``resumed`` are the ids of the records of an interrupted run that this one continues. ``error`` is
    one line that says why the corpus could not be written, and ``written`` its size in bytes. A run of fewer
    cases than ``replaced``, the number of records that there are, does not write it. ``made_with`` is the
    identity of the run, for the manifest of a shard.
    """

    settings: Settings
    store: Store
    error: str | None = None
    written: int | None = None
    resumed: frozenset[int] = frozenset()
    replaced: int = 0
    made_with: Mapping[str, Any] = field(default_factory=dict)
    failed: dict[str, None] = field(default_factory=dict)
    _finished: set[int] = field(default_factory=set)
    _redrawn: set[int] = field(default_factory=set)  # Ids of records with attempt > 0.
    _duplicates: dict[int, int] = field(default_factory=dict)
    _notes: list[str] = field(default_factory=list)
    _set_aside: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        # The source fingerprints by id, as integers: 100,000 of them take 0.8 MB.
        self._sources = array("Q", bytes(8 * len(self.settings.ids)))
        self.resumed = frozenset(self.store)
        for line in self.store.lines():
            record = Record.from_values(json.loads(line))
            self._note(record.id, record.python_fingerprint, record.attempt)

    def _note(self, number: int, source_fingerprint: str, attempt: int) -> None:
        self._sources[number - self.settings.ids.start] = int(source_fingerprint, 16)
        if attempt:
            self._redrawn.add(number)

    def _case(self, label: str) -> Case:
        case = self.settings.case(label)
        if case is None:
            raise KeyError(label)
        return case

    def add(self, label: str, source_fingerprint: str, attempt: int, line: str) -> None:
        """Add the record of a case whose call passed, as a ``line`` of JSON.

        No two records may have the same ``source_fingerprint``.
        """
        if label in self.failed:
            return
        number = self._case(label).id
        try:
            self.store.add(number, line)
        except StoreError as error:
            self.error = str(error)
            return
        self._note(number, source_fingerprint, attempt)

    def note(self, label: str, lines: Iterable[str]) -> None:
        """Keep ``lines`` about a passed case for the summary."""
        self._notes += [f"{label}: {line}" for line in lines]

    def count_set_aside(self, counts: Mapping[str, int]) -> None:
        """Count the points of a case without a verdict, by reason."""
        self._set_aside.update(counts)

    def fail(self, label: str) -> None:
        """Drop the record of a case in which a phase failed, perhaps after its call had passed."""
        self.failed[label] = None
        number = self._case(label).id
        self._drop(number)
        self._redrawn.discard(number)

    def _drop(self, number: int) -> None:
        try:
            self.store.drop(number)
        except StoreError as error:
            self.error = str(error)

    def finish_case(self, label: str) -> None:
        """Count a case as finished."""
        self._finished.add(self._case(label).id)

    @property
    def finished(self) -> int:
        """The number of cases that this run has finished."""
        return len(self._finished)

    def emitted(self) -> list[Case]:
        """The cases that have a record."""
        written = set(self.store)
        return [case for case in self.settings.cases() if case.id in written]

    def close(self, collected: int | None) -> None:
        """Write the corpus if all ``collected`` cases are finished; otherwise keep the partial file.

        ``collected`` is None if the run ended before it had all cases. A shard is written without records,
        too.
        """
        self._drop_duplicates()
        part = self.settings.shard is not None
        if (
            collected is not None
            and self.finished == collected
            and (ran := collected + len(self.resumed)) < self.replaced
        ):
            self.error = (
                f"{self.store.path} has {self.replaced:,} records, and this run has {ran:,} cases; to "
                "replace it, add --overwrite"
            )
        if self.error is None and self.finished == collected and (len(self.store) or part):
            try:
                self.written = self.store.finish(self._write_manifest if part else None)
            except StoreError as error:
                self.error = str(error)
        if self.written is None:
            if len(self.store):
                self.store.close()
            else:
                self.store.discard()

    def _write_manifest(self) -> None:
        """Write the manifest of the shard, after its file."""
        settings, path, made_with = self.settings, self.store.path, dict(self.made_with)
        cases = {case.id: case for case in settings.cases()}
        emitted = self.emitted()
        try:
            size, sha256 = path.stat().st_size, sha256_of(path)
        except OSError as error:
            raise StoreError(f"cannot read {path}: {error.strerror or error}") from error
        manifest = Manifest(
            shard=made_with.pop("shard"),
            first=settings.ids.start,
            cases=len(settings.ids),
            ids=in_rows([case.id for case in emitted]),
            records=len(emitted),
            types=dict(sorted(Counter(case.template for case in emitted).items())),
            failed=sorted(self.failed, key=lambda label: self._case(label).id),
            duplicates={cases[at].label: cases[of].label for at, of in sorted(self._duplicates.items())},
            redrawn=[cases[number].label for number in sorted(self._redrawn)],
            left_out=self._left_out,
            options={name: value for name, value in made_with.items() if name not in versions()},
            versions=versions(),
            size=size,
            sha256=sha256,
        )
        write_lines(manifest_path(path), [manifest.to_json().encode()])

    @property
    def _left_out(self) -> int:
        return len(self.settings.ids) - self.finished - len(self.resumed)

    @property
    def complete(self) -> bool:
        """True if the corpus is written and has a record of every case that ran."""
        return self.written is not None and not self.failed and not self._duplicates

    def _drop_duplicates(self) -> None:
        first: dict[int, int] = {}
        for number in list(self.store):
            other = first.setdefault(self._sources[number - self.settings.ids.start], number)
            if other != number:
                self._duplicates[number] = other
                self._drop(number)

    def summary(self) -> Iterator[str]:
        """The lines that the run ends with on the terminal."""
        cases, path, count = self.settings.cases(), self.settings.path, len(self.store)
        start = self.settings.ids.start
        if self.written is not None:
            yield f"{count:,} records, {self.written / 1e6:.1f} MB: {path}"
            if count:
                yield f"  {_per_type(Counter(case.template for case in self.emitted()))}"
        elif self.error is not None:
            yield f"--emit-jsonl: {self.error}"
            yield from self._kept()
        elif not count:
            yield f"no case passed, so nothing was written to {path}"
        else:
            yield f"the run ended before all cases had run: {path} is untouched"
            yield from self._kept()
        if self.store.damaged:
            yield f"damaged in the interrupted run's file, and made again: {self.store.damaged:,} records"
        if self.resumed:
            yield f"resumed: {len(self.resumed):,} records of the interrupted run"
        if self.written is not None and self._left_out:
            yield f"left out by the selection: {self._left_out:,} kernel cases"
        if self._redrawn:
            redrawn = len(self._redrawn)
            yield f"drawn again, because the outputs of the first kernel did not vary: {redrawn:,} cases"
        for number, other in self._duplicates.items():
            label, first = cases[number - start].label, cases[other - start].label
            yield f"not written: {label} is the same Python as {first}"
        if self._set_aside:
            most_first = sorted(self._set_aside.items(), key=lambda each: (-each[1], each[0]))
            counted = ", ".join(f"{reason} ({count:,})" for reason, count in most_first)
            yield f"without a verdict; others were judged in the place of most points: {counted}"
        yield from self._shown_notes()
        yield from self._failures()

    def _shown_notes(self) -> Iterator[str]:
        yield from self._notes[:_SHOWN_FAILURES]
        if len(self._notes) > _SHOWN_FAILURES:
            yield f"... and {len(self._notes) - _SHOWN_FAILURES:,} more such lines"

    def _kept(self) -> Iterator[str]:
        if len(self.store):
            yield f"  {len(self.store):,} records are kept in {self.store.partial}"
            yield "  the same command with --resume continues from there; without it, the run starts anew"

    def _failures(self) -> Iterator[str]:
        if not self.failed:
            return
        yield f"failed and not written: {len(self.failed):,} of {len(self.settings.ids):,}; to run one again:"
        for label in list(self.failed)[:_SHOWN_FAILURES]:
            yield f"  {rerun(self._case(label), self.settings)}"
        if len(self.failed) > _SHOWN_FAILURES:
            yield f"  ... and {len(self.failed) - _SHOWN_FAILURES:,} more, named above"


def _per_type(counts: Counter[str]) -> str:
    if len(counts) <= _SHOWN_TYPES:
        return ", ".join(f"{name} {number}" for name, number in counts.items())
    fewest, most = min(counts.values()), max(counts.values())
    spread = f"{fewest}" if fewest == most else f"{fewest} to {most}"
    return f"{spread} of each of {len(counts)} types"


def rerun(case: Case, settings: Settings) -> str:
    """The pytest command that runs ``case`` alone, as it ran under ``settings``."""
    options = [f"--kernels={case.template}", f"--count={case.index + 1}"]
    if settings.kernels_from is not None:
        options.append(shlex.quote(f"--kernels-from={settings.kernels_from}"))
    if settings.pinned is not None:
        options.append(shlex.quote(f"--pinned={settings.pinned}"))
    if settings.fail_on is not None:
        options.append(f"--fail-on={settings.fail_on}")
    if settings.baseline is not None:
        options.append(f"--baseline={settings.baseline}")
    if not case.pinned:
        options.append(f"--seed={case.seed}")
    if settings.platforms != BOTH:
        options.append(f"--device={','.join(settings.platforms)}")
    if settings.optimized:
        options.append("--optimized")
        if settings.cuda_target != DEFAULT_TARGET:
            options.append(f"--cuda-target={settings.cuda_target}")
    if settings.custom_gradients:
        options.append("--accept-custom-gradients")
    if settings.sizes != DEFAULT_SIZES:
        options.append(f"--sizes={settings.sizes}")
    if case.declared:
        if not settings.full(case):
            options.append(f"--verify={settings.verify}")
    elif settings.full(case) and not case.pinned:
        options.append("--verify=full")
    return f"pytest {' '.join(options)} -k '[{case.label}]'"
