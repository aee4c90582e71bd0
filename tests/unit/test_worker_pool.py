"""Worker processes: results in order; an input that hangs, crashes or raises costs itself alone."""

import os
import time

import pytest

from corpus import processor_time
from corpus.worker_pool import Lost, Task, WorkerError, WorkerPool

MINUTE = 60.0
ENDLESS = range(10**15)  # For sum, which computes in C.


def test_what_computes_too_long_or_dies_is_lost_alone() -> None:
    with WorkerPool(1, 1) as pool:
        (_, lost), found = pool.run(sum, [ENDLESS, range(4)])
        assert (lost, found) == (Lost("time limit"), (range(4), 6))
        assert pool.explain(lost) == "it took longer than 1 s of processor time"
        ((_, lost),) = pool.run(os._exit, [3])
        assert lost == Lost("crash")
        assert pool.explain(lost) == "its worker died with exit status 3"


def test_what_waits_is_lost_long_after_the_limit_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processor_time, "SHORTEST_HANG", 5.0)
    with WorkerPool(1, 0.1) as pool:
        assert list(pool.run(time.sleep, [60, 0.5])) == [(60, Lost("hang")), (0.5, None)]


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


def test_a_known_result_needs_no_worker_and_keeps_its_place() -> None:
    tasks = [Task(-1), Task(-2, known=7, about="line 2"), Task(-3)]
    with WorkerPool(1, MINUTE) as pool:
        assert [(task.about, result) for task, result in pool.run_tasks(abs, tasks)] == [
            (None, 1),
            ("line 2", 7),
            (None, 3),
        ]


def test_what_the_function_raises_is_raised_or_lost() -> None:
    with WorkerPool(1, MINUTE) as pool:
        (_, lost), (_, found) = pool.run_tasks(int, [Task("x"), Task("3")])
        assert isinstance(lost, Lost)
        assert (lost.reason, type(lost.error), found) == ("error", ValueError, 3)
        with pytest.raises(ValueError, match="invalid literal"):
            list(pool.run(int, ["x"]))


def test_workers_that_cannot_start_are_an_error() -> None:
    with (
        WorkerPool(1, MINUTE, os._exit, 3) as pool,
        pytest.raises(WorkerError, match="before they have started"),
    ):
        list(pool.run(abs, [1]))
