"""Collection of the kernel cases: one test each, and in an emitting run nothing else."""

import gc
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import pytest

from corpus.plan import Case
from corpus.session.lazy_items import LazyCase, LazyItems, case_of
from corpus.session.options import Settings
from corpus.session.snapshots import TESTS

_OTHER_TESTS = (TESTS / "unit", TESTS / "found", TESTS / "test_frozen.py", TESTS / "test_gpu.py")


class CaseCollection:
    """Hooks that make the tests of the kernel cases.

    ``done`` are the ids of the cases that an interrupted run has finished.
    """

    def __init__(self, settings: Settings, done: frozenset[int]) -> None:
        self._settings = settings
        self._done = done
        self._emits = settings.path is not None

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        if "case" not in metafunc.fixturenames:
            return
        cases: Sequence[Case] = self._settings.cases()
        if _is_kernel_test(metafunc.function):
            cases = [case for case in cases if not self._is_lazy(case)]
        elif metafunc.definition.get_closest_marker("gpu") is not None:
            cases = [case for case in cases if case.pinned]
        if cases:
            metafunc.parametrize("case", cases, ids=[case.label for case in cases])

    @pytest.hookimpl(wrapper=True)
    def pytest_pycollect_makeitem(self, collector: pytest.Module, obj: object) -> Generator[None, Any, Any]:
        made = yield
        if not callable(obj) or not _is_kernel_test(obj):
            return made
        items = {case.id: item for item in made if (case := case_of(item))}
        return [
            LazyCase.from_parent(collector, function=obj, case=case)
            if self._is_lazy(case)
            else items[case.id]
            for case in self._settings.cases()
        ]

    def _is_lazy(self, case: Case) -> bool:
        # A pinned case may use its snapshot, and syrupy sees only the items of pytest's own class.
        return self._emits and not case.pinned

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
        if not isinstance(item, LazyCase):
            return None
        item.ihook.pytest_runtest_protocol(item=item.function_item(), nextitem=nextitem)
        return True

    def pytest_ignore_collect(self, collection_path: Path) -> bool | None:
        # An emitting run needs neither the other tests nor what they import.
        return True if self._emits and collection_path in _OTHER_TESTS else None

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        if not self._emits:
            return
        cases = [(item, case_of(item) if item.get_closest_marker("kernel") else None) for item in items]
        others = [item for item, case in cases if case is None]
        items[:] = [item for item, case in cases if case is not None and case.id not in self._done]
        config.hook.pytest_deselected(items=others)

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_finish(self, session: pytest.Session) -> None:
        if not (session.items and self._emits):
            return
        session.items = LazyItems(session.items)  # type: ignore[assignment]  # A sequence, which is enough.

        import corpus.checks.record_builder  # noqa: F401  # Before the freeze: the cases need it, and JAX.

        # Objects that exist now stay: scanning them again and again costs 4 % of the time.
        gc.collect()
        gc.freeze()
        gc.set_threshold(50_000, 20, 50)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self) -> None:
        if self._emits:
            gc.freeze()  # pytest collects garbage five times before it ends.


def _is_kernel_test(function: object) -> bool:
    return any(mark.name == "kernel" for mark in getattr(function, "pytestmark", ()))
