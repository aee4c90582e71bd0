"""Worker processes: in order, and what is lost is lost alone."""

import os
import time

import pytest

from corpus import processor_time
from tools._pool import Lost, crew

MINUTE = 60.0
ENDLESS = range(10**15)  # For sum, which computes in C.


def test_what_computes_too_long_or_dies_is_lost_alone() -> None:
    with crew(1, 1) as run:
        assert list(run(sum, [ENDLESS, range(4)])) == [(ENDLESS, Lost("time limit")), (range(4), 6)]
        assert list(run(os._exit, [3])) == [(3, Lost("crash"))]


def test_what_waits_is_lost_long_after_the_limit_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processor_time, "SHORTEST_HANG", 5.0)
    with crew(1, 0.1) as run:
        assert list(run(time.sleep, [60, 0.5])) == [(60, Lost("time limit")), (0.5, None)]


def test_results_come_in_the_order_of_their_inputs_and_few_inputs_wait() -> None:
    drawn: list[int] = []

    def inputs():
        for number in range(100):
            drawn.append(number)
            yield number

    with crew(2, MINUTE) as run:
        results = run(abs, inputs())
        assert next(results) == (0, 0)
        assert len(drawn) < 100
        assert list(results) == [(number, number) for number in range(1, 100)]


def test_each_process_starts_as_it_is_told() -> None:
    with crew(1, MINUTE, os.putenv, "STARTED_AS", "told") as run:
        assert list(run(os.system, ['test "$STARTED_AS" = told'])) == [('test "$STARTED_AS" = told', 0)]
