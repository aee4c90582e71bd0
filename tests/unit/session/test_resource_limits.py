"""The limits of a case: of processor time, and of real time for what waits."""

import resource
import signal
import subprocess
import sys
import time

import pytest

from corpus import processor_time
from corpus.session.resource_limits import GRACE, TimeLimitError, time_limit
from tests.unit.runs import HANG, ROOT


def _compute() -> None:
    while True:
        pass


IN_CPP = """
import corpus.session.resource_limits as limits
limits.GRACE = 0.5
with limits.time_limit(0.5, 2):
    sum(range(10**15))
"""


def test_a_case_that_computes_meets_the_limit_of_processor_time() -> None:
    with (
        pytest.raises(TimeLimitError, match=r"it took longer than 0\.3 s of processor time"),
        time_limit(0.3, 2),
    ):
        _compute()


def test_a_case_that_waits_has_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processor_time, "SHORTEST_HANG", 2.0)
    begun = time.monotonic()
    with time_limit(0.2, 2):
        time.sleep(0.6)  # As one does whose machine is busy.
    with pytest.raises(TimeLimitError, match=r"it waited: 2 s passed"), time_limit(0.2, 2):
        time.sleep(HANG)
    assert time.monotonic() - begun >= 2.6


def test_a_case_that_does_not_return_from_cpp_ends_its_process_with_its_stacks() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IN_CPP],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=HANG,
    )
    assert done.returncode == -signal.SIGXCPU
    assert 'File "<string>", line 5 in <module>' in done.stderr


def test_nothing_of_a_limit_is_left_after_it() -> None:
    handlers = [signal.getsignal(number) for number in (signal.SIGPROF, signal.SIGALRM, signal.SIGXCPU)]
    limit = resource.getrlimit(resource.RLIMIT_CPU)
    with time_limit(60, 2):
        assert signal.getitimer(signal.ITIMER_PROF)[0] > 0
        assert resource.getrlimit(resource.RLIMIT_CPU)[0] <= time.process_time() + 60 + GRACE + 1
    assert signal.getitimer(signal.ITIMER_PROF) == signal.getitimer(signal.ITIMER_REAL) == (0, 0)
    assert handlers == [
        signal.getsignal(number) for number in (signal.SIGPROF, signal.SIGALRM, signal.SIGXCPU)
    ]
    assert resource.getrlimit(resource.RLIMIT_CPU) == limit


def test_the_longest_limit_that_the_option_takes_can_be_set() -> None:
    with time_limit(1e6, 2):
        pass
