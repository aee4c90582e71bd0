"""The controlling process's part of a run: it takes in records, writes the file, and says what it did."""

from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from corpus.codegen.gpu_specs import DEFAULT_TARGET
from corpus.plan import Case
from corpus.records.platforms import BOTH
from corpus.records.writer import Store, StoreError
from corpus.session.options import Settings

_SHOWN_FAILURES = 10
_SHOWN_TYPES = 12


@dataclass
class Collector:
    """Gathers the passing cases of one run into ``store``.

    A case counts once it is finished, however it ended; a record counts while nothing of its case
    failed. ``resumed`` are the ids of those that a run before has left. ``error`` is why the corpus could
    not be written, in one line.
    """

    settings: Settings
    store: Store
    error: str | None = None
    written: int | None = None
    resumed: frozenset[int] = frozenset()
    failed: dict[str, None] = field(default_factory=dict)
    _finished: set[int] = field(default_factory=set)
    _again: set[int] = field(default_factory=set)  # What was not the first to be drawn.
    _duplicates: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        # By id, and each a number: 100,000 of them are as little as can be.
        self._sources = array("Q", bytes(8 * self.settings.count))
        self.resumed = frozenset(self.store)
        for record in self.store.records():
            self._note(record["id"], record["python_fingerprint"], record["attempt"])

    def _note(self, number: int, source_fingerprint: str, attempt: int) -> None:
        self._sources[number] = int(source_fingerprint, 16)
        if attempt:
            self._again.add(number)

    def _case(self, label: str) -> Case:
        case = self.settings.case(label)
        if case is None:
            raise KeyError(label)
        return case

    def take(self, label: str, source_fingerprint: str, attempt: int, line: str) -> None:
        """A case passed its call at ``attempt``: its record, and the hash that no two records may share."""
        if label in self.failed:
            return
        number = self._case(label).id
        try:
            self.store.add(number, line)
        except StoreError as error:
            self.error = str(error)
            return
        self._note(number, source_fingerprint, attempt)

    def fail(self, label: str) -> None:
        """Some phase of a case failed, maybe after its call had passed."""
        self.failed[label] = None
        number = self._case(label).id
        self._drop(number)
        self._again.discard(number)

    def _drop(self, number: int) -> None:
        try:
            self.store.drop(number)
        except StoreError as error:
            self.error = str(error)

    def finish_case(self, label: str) -> None:
        self._finished.add(self._case(label).id)

    @property
    def finished(self) -> int:
        """How many cases this run has finished."""
        return len(self._finished)

    def emitted(self) -> list[Case]:
        """The cases that have a record."""
        written = set(self.store)
        return [case for case in self.settings.cases() if case.id in written]

    def close(self, collected: int) -> None:
        """Writes the corpus if every one of ``collected`` cases is finished, else keeps the partial."""
        self._drop_duplicates()
        if self.error is None and self.finished == collected and len(self.store):
            try:
                self.written = self.store.finish()
            except StoreError as error:
                self.error = str(error)
        if self.written is None:
            if len(self.store):
                self.store.close()
            else:
                self.store.discard()

    @property
    def good(self) -> bool:
        """Whether the corpus stands, without a case missing that should have been in it."""
        return self.written is not None and not self.failed and not self._duplicates

    def _drop_duplicates(self) -> None:
        first: dict[int, int] = {}
        for number in list(self.store):
            other = first.setdefault(self._sources[number], number)
            if other != number:
                self._duplicates[number] = other
                self._drop(number)

    def summary(self) -> Iterator[str]:
        """What became of the run, for the terminal."""
        cases, path, count = self.settings.cases(), self.settings.path, len(self.store)
        if self.written is not None:
            yield f"{count:,} records, {self.written / 1e6:.1f} MB: {path}"
            yield f"  {_per_type(Counter(case.template for case in self.emitted()))}"
        elif self.error is not None:
            yield f"--emit-jsonl: {self.error}"
            yield from self._kept()
        elif not count:
            yield f"no case passed, so nothing was written to {path}"
        else:
            yield f"the run ended before all cases had run: {path} is untouched"
            yield from self._kept()
        if self.resumed:
            yield f"resumed: {len(self.resumed):,} records were there already"
        left = len(cases) - self.finished - len(self.resumed)
        if self.written is not None and left:
            yield f"left out by the selection: {left:,} kernel cases"
        if self._again:
            yield f"drawn again, because what was drawn first showed nothing: {len(self._again):,} cases"
        for number, other in self._duplicates.items():
            yield f"not written: {cases[number].label} is the same Python as {cases[other].label}"
        yield from self._failures()

    def _kept(self) -> Iterator[str]:
        if len(self.store):
            yield f"  {len(self.store):,} records are kept in {self.store.partial}"
            yield "  the same command with --resume goes on from there; without it, a run begins anew"

    def _failures(self) -> Iterator[str]:
        if not self.failed:
            return
        yield f"failed and not written: {len(self.failed):,} of {self.settings.count:,}; to run one again:"
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
    """The command that runs ``case`` alone."""
    options = [f"--kernels={case.template}", f"--count={case.index + 1}"]
    if settings.kernels_from is not None:
        options.append(f"--kernels-from={settings.kernels_from}")
    if not case.pinned:
        options.append(f"--seed={case.seed}")
    if settings.platforms != BOTH:
        options.append(f"--device={','.join(settings.platforms)}")
    if settings.optimized:
        options.append("--optimized")
        if settings.cuda_target != DEFAULT_TARGET:
            options.append(f"--cuda-target={settings.cuda_target}")
    if settings.full(case) and not case.pinned:
        options.append("--verify=full")
    return f"pytest {' '.join(options)} -k '[{case.label}]'"
