"""Hooks around a running case: its limits, its report with the record, and JAX's memory after it."""

import os
import sys
from collections.abc import Generator, Mapping, Sequence

import pytest

from corpus.records.schema import Record
from corpus.session.controller_hooks import source_section
from corpus.session.lazy_items import case_of
from corpus.session.options import Settings
from corpus.session.resource_limits import memory_limit, time_limit

RECORD = pytest.StashKey[Record]()  # Of a case that has passed.
NOTES = pytest.StashKey[Sequence[str]]()  # Lines of such a case for the summary.
SET_ASIDE = pytest.StashKey[Mapping[str, int]]()  # Points of such a case without a verdict, by reason.

# JAX keeps everything that it has traced, about 1 MB a case. After its caches are cleared, the next cases
# trace more anew: clearing them every 100 cases costs 5 % of the time, every 250 about 1 %.
CASES_PER_CACHE = 250


class CaseHooks:
    """Hooks that limit each case, send its record or its source with its report, and clear JAX's caches."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._stderr = os.dup(2)  # Before pytest captures it.
        self._tests = 0

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None]:
        if case_of(item) is None:
            return (yield)
        settings = self._settings
        # The time limit first: it starts a thread, for which a small limit has no room.
        with time_limit(settings.case_timeout, self._stderr), memory_limit(settings.case_memory):
            return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        case = case_of(item)
        if case is None:
            return report
        if report.failed:
            report.sections.append(source_section(case, self._settings))
        elif call.when == "call" and report.passed and RECORD in item.stash:
            # As JSON, on this report alone: user_properties would be sent again with that of the teardown.
            record = item.stash[RECORD]
            sent = (record.python_fingerprint, record.attempt, record.to_json())
            report.corpus_record = sent  # type: ignore[attr-defined]  # Our attribute; xdist sends it along.
            report.corpus_notes = item.stash[NOTES]  # type: ignore[attr-defined]  # As above.
            set_aside = item.stash[SET_ASIDE]
            report.corpus_set_aside = dict(set_aside)  # type: ignore[attr-defined]  # As above.
            del item.stash[RECORD]
        return report

    def pytest_runtest_teardown(self) -> None:
        self._tests += 1
        if self._tests % CASES_PER_CACHE == 0 and "jax" in sys.modules:
            from corpus.stablehlo.context import free_memory  # Late, because it loads JAX.

            free_memory()
