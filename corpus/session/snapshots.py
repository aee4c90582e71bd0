"""Snapshots of the pinned cases: the baseline that a run compares with, and missing snapshots."""

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from importlib.metadata import version
from pathlib import Path

import pytest

from corpus.plan import Case
from corpus.session.options import Settings
from corpus.upgrade.baselines import Baseline, choose_baseline, releases_of, write_releases
from corpus.upgrade.kinds import failing

TOLERATED = "not its snapshot"  # The property of a test: a change that --fail-on lets pass.
TESTS = Path(__file__).parents[2] / "tests"
_PINNED = "pinned"  # The folder in tests/ with one folder of snapshots for each minor version of JAX.
CAUSES = "causes of a changed snapshot"  # The property of a failed test.
_MOST_SHOWN = 10  # Changes that fail no case, or causes of those that do.
_MOST_NAMED = 12  # Kernel types in a command; more than that, and the command is for all of them.


class PinnedSnapshots:
    """Hooks that point syrupy at the baseline of the running JAX and keep it from deleting live snapshots.

    Raises pytest.UsageError if --baseline names a version without snapshots.
    """

    def __init__(self, config: pytest.Config, settings: Settings) -> None:
        option = config.option
        self._settings = settings
        self._folder = settings.pinned or TESTS / _PINNED
        try:
            self.baseline: Baseline = choose_baseline(
                self._folder, version("jax"), update=option.update_snapshots, requested=settings.baseline
            )
        except ValueError as error:
            raise pytest.UsageError(f"--baseline: {error}") from None
        self._accepted: Set[str] = {*option.accept}
        if self._accepted and not option.update_snapshots:
            raise pytest.UsageError("--accept: of an update; add --snapshot-update")
        self._emits = settings.path is not None
        self._updates: bool = option.update_snapshots
        self._updated: set[str] = set()  # Names of the tests.
        self._tolerated: list[str] = []
        self._causes: Counter[str] = Counter()  # Of failed cases.
        option.snapshot_dirname = str(self._folder / self.baseline.folder)
        # As the default, not through snapshot.use_extension: then no other extension scans the folder.
        option.default_extension = option.default_extension or "corpus.upgrade.snapshots.MlirSnapshot"
        if option.collectonly or not settings.whole_suite:
            # Snapshots of cases that are not in this run would count as unused, and an update would
            # delete them.
            option.disable_unused_snapshots = True

    def path(self, case: Case) -> Path:
        """The path of the snapshot of ``case``, which may not exist."""
        return self._folder / self.baseline.folder / "test_kernels" / f"test_kernel[{case.label}].mlir"

    def must_match(self, case: Case) -> bool:
        """True if ``case`` must equal its snapshot: it is pinned, and the snapshot exists or must exist.

        A run that emits takes a pinned case without one, so that a new kernel type can be emitted before
        its first snapshots are written.
        """
        return self._settings.pins(case) and (not self._emits or self._updates or self.path(case).exists())

    def tolerates(self, kinds: Set[str]) -> bool:
        """True if changes of ``kinds`` from a snapshot do not fail a case; False without any kind.

        --fail-on says which; without it, any change under the JAX that wrote the snapshots, and under
        another one what is more than cosmetic.
        """
        return bool(kinds) and not self._updates and kinds.isdisjoint(failing(self._fail_on))

    def accepts(self, causes: Set[str]) -> bool:
        """True if a snapshot whose changes have ``causes`` may be updated; False without any cause."""
        return not self._accepted or (bool(causes) and causes <= self._accepted)

    @property
    def described(self) -> str:
        """The baseline, the releases of JAX that wrote it, and what fails a case, for the header."""
        baseline = self.baseline
        written = f"by JAX {' and '.join(baseline.releases)}, " if baseline.releases else ""
        return f"baseline {baseline.folder} ({written}{baseline.reason}); fails on: {self._fail_on}"

    @property
    def _fail_on(self) -> str:
        # Of a folder that does not say, the snapshots may be of this JAX.
        own = self.baseline.releases in ((), (version("jax"),))
        default = "cosmetic" if own else "rewritten"
        return self._settings.fail_on or default

    def missing(self, cases: Iterable[Case]) -> str | None:
        """One line on the pinned ``cases`` without a snapshot and the command that writes them, or None."""
        lacking = [case for case in cases if case.pinned and not self.path(case).exists()]
        if not lacking:
            return None
        types = list(dict.fromkeys(case.template for case in lacking))
        chosen = f" --kernels={','.join(types)}" if len(types) <= _MOST_NAMED else ""
        return (
            f"without a snapshot yet: {len(lacking):,} pinned cases; to write them: "
            f"pytest --snapshot-update{chosen}"
        )

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when != "call":
            return
        self._causes.update(str(cause) for key, cause in report.user_properties if key == CAUSES)
        if not report.passed:
            return
        name = report.nodeid.rpartition("::")[2]
        if self._updates:
            self._updated.add(name)
        self._tolerated += [f"{name}: {what}" for key, what in report.user_properties if key == TOLERATED]

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        # After a crash, -x or a failure before the assertion, an update would delete live snapshots.
        if session.testsfailed or session.shouldstop or session.shouldfail:
            session.config.option.no_cleanup = True
        folder = self._folder / self.baseline.folder
        if self._updated and folder.is_dir() and not hasattr(session.config, "workerinput"):
            write_releases(folder, [*self._kept(folder), version("jax")])

    def _kept(self, folder: Path) -> Sequence[str]:
        """The releases that wrote those snapshots in ``folder`` that this run has not updated."""
        names = {path.name for path in folder.glob("test_kernels/*.mlir")}
        return releases_of(folder) if names - {f"{name}.mlir" for name in self._updated} else ()

    @pytest.hookimpl(tryfirst=True)
    def pytest_terminal_summary(
        self, terminalreporter: pytest.TerminalReporter, config: pytest.Config
    ) -> None:
        # syrupy would warn that the detection of unused snapshots is disabled, which this class did.
        config.option.disable_unused_snapshots = False
        if self._causes:
            terminalreporter.section("causes of changed snapshots")
            causes = sorted(self._causes.items(), key=lambda each: (-each[1], each[0]))
            for cause, cases in causes[:_MOST_SHOWN]:
                terminalreporter.write_line(f"{cases:,} cases: {cause}")
            if len(causes) > _MOST_SHOWN:
                terminalreporter.write_line(f"... and {len(causes) - _MOST_SHOWN:,} causes more")
            terminalreporter.write_line("to accept one: pytest --snapshot-update --accept='CAUSE'")
        if not self._tolerated:
            return
        terminalreporter.section("snapshots")
        count = len(self._tolerated)
        terminalreporter.write_line(
            f"{count:,} cases changed, which fails none by --fail-on {self._fail_on}:"
        )
        for line in self._tolerated[:_MOST_SHOWN]:
            terminalreporter.write_line(line)
        if count > _MOST_SHOWN:
            terminalreporter.write_line(f"... and {count - _MOST_SHOWN:,} more")
