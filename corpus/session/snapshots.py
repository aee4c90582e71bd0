"""Snapshots of the pinned cases: the baseline that a run compares with, and the cases that it lacks."""

from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

import pytest

from corpus.plan import Case
from corpus.session.options import Settings
from corpus.upgrade.baselines import Baseline, choose_baseline

TESTS = Path(__file__).parents[2] / "tests"
_PINNED = "pinned"  # The folder in tests/ with one folder of snapshots for each minor version of JAX.
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
                self._folder, version("jax"), update=option.update_snapshots, requested=option.baseline
            )
        except ValueError as error:
            raise pytest.UsageError(f"--baseline: {error}") from None
        self._emits = settings.path is not None
        self._updates: bool = option.update_snapshots
        option.snapshot_dirname = str(self._folder / self.baseline.folder)
        # As the default, not through snapshot.use_extension: then no other extension scans the folder.
        option.default_extension = option.default_extension or "corpus.upgrade.snapshots.MlirSnapshot"
        if option.collectonly or not settings.whole_suite:
            # Snapshots of cases that are not in this run would count as unused, and an update would
            # delete them.
            option.disable_unused_snapshots = True

    def path(self, case: Case) -> Path:
        """The file of the snapshot of ``case``, which need not exist."""
        return self._folder / self.baseline.folder / "test_kernels" / f"test_kernel[{case.label}].mlir"

    def must_match(self, case: Case) -> bool:
        """True if ``case`` must equal its snapshot: it is pinned, and the snapshot exists or must exist.

        A run that emits takes a pinned case without one, so that a new kernel type can be emitted before
        its first snapshots are written.
        """
        return self._settings.pins(case) and (not self._emits or self._updates or self.path(case).exists())

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

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        # After a crash, -x or a failure before the assertion, an update would delete live snapshots.
        if session.testsfailed or session.shouldstop or session.shouldfail:
            session.config.option.no_cleanup = True

    @pytest.hookimpl(tryfirst=True)
    def pytest_terminal_summary(self, config: pytest.Config) -> None:
        # syrupy would warn that the detection of unused snapshots is disabled, which this class did.
        config.option.disable_unused_snapshots = False
