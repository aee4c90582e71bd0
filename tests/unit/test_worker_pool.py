"""Worker processes: results in order; an input that hangs, crashes or raises costs itself alone."""

import os
import signal
import time

import pytest

from corpus import processor_time
from corpus.worker_pool import Lost, WorkerError, WorkerPool

MINUTE = 60.0
ENDLESS = range(10**15)  # For sum, which computes in C.


def test_what_computes_too_long_or_dies_is_lost_alone() -> None:
    with WorkerPool(1, 1) as pool:
        (_, lost), found = pool.run(sum, [ENDLESS, range(4)])
        assert lost == Lost("time limit", "it took longer than 1 s of processor time")
        assert found == (range(4), 6)
        ((_, lost),) = pool.run(os._exit, [3])
        assert lost == Lost("crash", "its worker died with exit status 3")
        ((_, lost),) = pool.run(signal.raise_signal, [signal.SIGABRT])
        assert lost == Lost("crash", "its worker died of SIGABRT")


def test_what_waits_is_lost_long_after_the_limit_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processor_time, "SHORTEST_HANG", 5.0)
    with WorkerPool(1, 0.1) as pool:
        assert list(pool.run(time.sleep, [60, 0.5])) == [
            (60, Lost("hang", "it waited: 5 s passed")),
            (0.5, None),
        ]


def test_results_come_in_the_order_of_their_inputs_and_few_inputs_wait() -> None:
    drawn: list[int] = []

    def inputs():
        for number in range(100):
            drawn.append(number)
            yield number

    with WorkerPool(2, MINUTE) as pool:
        results = pool.run(abs, inputs())
        assert next(results) == (0, 0)
        assert len(drawn) < 100
        assert list(results) == [(number, number) for number in range(1, 100)]


def test_each_process_starts_as_it_is_told() -> None:
    with WorkerPool(1, MINUTE, os.putenv, "STARTED_AS", "told") as pool:
        assert list(pool.run(os.system, ['test "$STARTED_AS" = told'])) == [('test "$STARTED_AS" = told', 0)]


def test_what_the_function_raises_is_raised() -> None:
    with WorkerPool(1, MINUTE) as pool, pytest.raises(ValueError, match="invalid literal"):
        list(pool.run(int, ["3", "x"]))


def test_workers_that_cannot_start_are_an_error() -> None:
    with (
        WorkerPool(1, MINUTE, os._exit, 3) as pool,
        pytest.raises(WorkerError, match="before they have started"),
    ):
        list(pool.run(abs, [1]))
