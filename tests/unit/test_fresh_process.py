"""fresh_process: calls in processes that have executed nothing before, and calls that end badly."""

import importlib
import os
import random
import signal
import sys
import time
from pathlib import Path

import pytest

from corpus.fresh_process import FreshProcessError, call_afresh
from corpus.processor_time import processor_limit
from kernels.user_file import UserError


def noted() -> tuple[int, list[int]]:
    """Change the process, and tell what was there before."""
    found = hash("a"), list(_notes)
    _notes.append(1)
    return found


_notes: list[int] = []


def refuse() -> None:
    raise UserError("line 3: no")


def fail() -> None:
    raise KeyError("a\nb")


def end(signal_number: int) -> None:
    os.kill(os.getpid(), signal_number)


def leave(status: int) -> None:
    raise SystemExit(status)


def compute() -> None:
    while True:
        pass


def not_picklable() -> object:
    return lambda: 1


def test_no_call_finds_what_another_left() -> None:
    first, other = call_afresh(noted), call_afresh(noted, server=1)
    assert call_afresh(noted) == first
    assert first[0] != other[0]
    assert first[1] == other[1] == _notes == []


def imported(name: str) -> str:
    return str(importlib.import_module(name).__name__)


def test_a_call_finds_modules_on_a_path_that_is_given(tmp_path: Path) -> None:
    (tmp_path / "a_users_own.py").touch()
    path = [*sys.path, str(tmp_path)]
    assert call_afresh(imported, "a_users_own", path=path) == "a_users_own"
    with pytest.raises(FreshProcessError, match="No module named 'a_users_own'"):
        call_afresh(imported, "a_users_own")


@pytest.mark.parametrize(
    ("function", "arguments", "said"),
    [
        (fail, (), "KeyError: 'a\\nb'"),
        (end, (signal.SIGKILL,), "its process ended with SIGKILL"),
        (end, (signal.SIGALRM,), "it waited: 1200 s passed"),
        (leave, (3,), "SystemExit: 3"),
        (os._exit, (3,), "its process ended with status 3"),
        (not_picklable, (), "its process ended with status 1"),
    ],
)
def test_a_call_that_ends_badly_says_how(function, arguments, said) -> None:
    with pytest.raises(FreshProcessError) as caught:
        call_afresh(function, *arguments)
    assert str(caught.value) == said
    assert call_afresh(os.getpid) != os.getpid()  # And costs the server nothing.


def test_an_error_of_the_project_comes_as_it_is() -> None:
    with pytest.raises(UserError, match="line 3: no"):
        call_afresh(refuse)


def test_the_limit_of_a_case_holds_in_the_other_process() -> None:
    former = signal.signal(signal.SIGPROF, signal.SIG_IGN)
    signal.setitimer(signal.ITIMER_PROF, 1.0)
    try:
        with (
            processor_limit(100),
            pytest.raises(FreshProcessError, match="it took longer than "),
        ):
            call_afresh(compute)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, former)


def test_a_wait_that_is_interrupted_leaves_no_answer_behind() -> None:
    def interrupt(number: int, frame: object) -> None:
        raise TimeoutError

    former = signal.signal(signal.SIGALRM, interrupt)
    call_afresh(os.getpid)
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        with pytest.raises(TimeoutError):
            call_afresh(time.sleep, 60.0)
    finally:
        signal.signal(signal.SIGALRM, former)
    assert call_afresh(random.Random(1).random) == random.Random(1).random()
