"""Worker processes: in order, and what is lost is lost alone."""

import os
import time

from tools._pool import Lost, crew


def test_what_hangs_or_dies_is_lost_alone() -> None:
    with crew(1, 1) as run:
        assert list(run(time.sleep, [60, 0])) == [(60, Lost("time limit")), (0, None)]
        assert list(run(os._exit, [3])) == [(3, Lost("crash"))]


def test_results_come_in_the_order_of_their_inputs_and_few_inputs_wait() -> None:
    drawn: list[int] = []

    def inputs():
        for number in range(100):
            drawn.append(number)
            yield number

    with crew(2, 10) as run:
        results = run(abs, inputs())
        assert next(results) == (0, 0)
        assert len(drawn) < 100
        assert list(results) == [(number, number) for number in range(1, 100)]


def test_each_process_starts_as_it_is_told() -> None:
    with crew(1, 10, os.putenv, "STARTED_AS", "told") as run:
        assert list(run(os.system, ['test "$STARTED_AS" = told'])) == [('test "$STARTED_AS" = told', 0)]
