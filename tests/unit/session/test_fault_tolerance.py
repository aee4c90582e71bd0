"""Fault tolerance: the corpus after a process dies or hangs, a disk fills up, or the run is stopped."""

import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.unit.planted import FAULTS, faulty
from tests.unit.runs import ROOT, command, environment, records, run

OLD = '{"id": 0, "kernel_name": "old"}\n'
FEW = ("--kernels=original", "--seed=1", "--count=30", "--verify=one", "--sizes=small")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The corpus of FEW, made by a run that nothing disturbs."""
    path = tmp_path_factory.mktemp("whole") / "corpus.jsonl"
    assert run("-n", "2", f"--emit-jsonl={path}", *FEW).returncode == 0
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The path of an older corpus."""
    path = tmp_path / "corpus.jsonl"
    path.write_text(OLD, encoding="utf-8")
    return path


def _begin(path: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command("-n", "2", f"--emit-jsonl={path}", *arguments),
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        start_new_session=True,
    )


def _partial(path: Path) -> Path:
    return path.with_name(f"{path.name}.partial")


def _wait_for_records(running: subprocess.Popen[str], path: Path, count: int) -> None:
    while not _partial(path).exists() or _partial(path).read_bytes().count(b"\n") <= count + 1:
        assert running.poll() is None, running.communicate()[0]
        time.sleep(0.02)


def _many_but_the_faulty(tmp_path: Path, count: int) -> None:
    """Run ``count`` kernels of which three of ten fail, in all ways of FAULTS in turn."""
    path, clean = tmp_path / "corpus.jsonl", tmp_path / "clean.jsonl"
    common = ("-n", "2", "--kernels=many", "--seed=1", f"--count={count}", "--verify=one")
    assert run(*common, f"--emit-jsonl={clean}", planted=True, PLANTED_NO_FAULTS="1").returncode == 0
    done = run(*common, f"--emit-jsonl={path}", planted=True)
    assert done.returncode == 1
    lines = clean.read_bytes().splitlines(keepends=True)
    assert len(lines) == count
    assert path.read_bytes() == b"".join(line for index, line in enumerate(lines) if not faulty(index))
    failed = [index for index in range(count) if faulty(index)]
    assert f"failed and not written: {len(failed):,} of {count:,}" in done.stdout
    for index in failed:
        assert f"FAILED tests/test_kernels.py::test_kernel[many-{index}] - " in done.stdout


def test_every_way_to_fail_costs_its_own_case_alone(tmp_path: Path) -> None:
    _many_but_the_faulty(tmp_path, count=10 * len(FAULTS) // 3)


@pytest.mark.soak
def test_of_a_thousand_exactly_the_seven_hundred_others_are_there(tmp_path: Path) -> None:
    _many_but_the_faulty(tmp_path, count=1000)


def _killed_again_and_again(path: Path, whole: bytes, kills: int) -> None:
    rng = random.Random(kills)
    kept = 0
    for _ in range(kills):
        resume = ["--resume"] if _partial(path).exists() else []
        running = _begin(path, *FEW, *resume)
        try:
            running.wait(timeout=rng.uniform(0.5, 9))
        except subprocess.TimeoutExpired:
            kill = rng.choice((os.kill, os.killpg))
            kill(running.pid, signal.SIGKILL)
            running.wait()
        else:  # Done before its time had come: begin again.
            assert running.stdout is not None
            assert running.returncode == 0, running.stdout.read()
            assert path.read_bytes() == whole
            path.write_text(OLD, encoding="utf-8")
            kept = 0
            continue
        finally:
            assert running.stdout is not None
            running.stdout.close()
        assert path.read_text(encoding="utf-8") in (OLD, whole.decode())
        if _partial(path).exists():
            lines = _partial(path).read_bytes().splitlines(keepends=True)[2:]
            there = sum(line.endswith(b"\n") for line in lines)
            assert there >= kept
            kept = there
        elif kept:  # Killed between the end of the run and that of its process: the next begins again.
            assert path.read_bytes() == whole
            path.write_text(OLD, encoding="utf-8")
            kept = 0
    resume = ["--resume"] if _partial(path).exists() else []
    done = run("-n", "2", f"--emit-jsonl={path}", *FEW, *resume)
    assert done.returncode == 0, done.stdout + done.stderr
    assert path.read_bytes() == whole
    assert not _partial(path).exists()
    if kept:
        assert f"resumed: {kept} records of the interrupted run" in done.stdout
        assert f" {30 - kept} passed" in done.stdout or kept == 30


def test_a_killed_run_is_gone_on_with(path: Path, whole: bytes) -> None:
    running = _begin(path, *FEW)
    _wait_for_records(running, path, 5)
    running.kill()
    running.communicate()
    assert path.read_text(encoding="utf-8") == OLD
    for option, message in {
        "--seed=2": "it was made with seed 1, and this is 2",
        "-k=branch": 'it was made with -k "", and this is "branch"',
        "--lf": "--resume does not combine with --lf",
    }.items():
        refused = run("-n", "2", f"--emit-jsonl={path}", *FEW, "--resume", option)
        assert refused.returncode == pytest.ExitCode.USAGE_ERROR
        assert message in refused.stderr
        assert refused.stderr.strip().count("\n") == 0
    done = run("-n", "0", f"--emit-jsonl={path}", *FEW, "--resume")
    assert done.returncode == 0, done.stdout + done.stderr
    assert path.read_bytes() == whole
    (resumed,) = [line for line in done.stdout.splitlines() if line.startswith("resumed: ")]
    assert 5 <= int(resumed.split()[1]) < 30
    assert f" {30 - int(resumed.split()[1])} passed" in done.stdout


def test_killed_at_random_moments(path: Path, whole: bytes) -> None:
    _killed_again_and_again(path, whole, kills=3)


@pytest.mark.soak
def test_killed_fifty_times_at_random_moments(path: Path, whole: bytes) -> None:
    _killed_again_and_again(path, whole, kills=50)


def test_a_partial_that_is_whole_becomes_the_corpus(path: Path, whole: bytes, tmp_path: Path) -> None:
    running = _begin(path, *FEW)
    _wait_for_records(running, path, 1)
    headers = b"".join(_partial(path).read_bytes().splitlines(keepends=True)[:2])
    running.kill()
    running.communicate()
    lines = [
        b"%s\t%s\n" % (line, hashlib.sha256(line).hexdigest()[:16].encode()) for line in whole.splitlines()
    ]
    _partial(path).write_bytes(headers + b"".join(lines))  # As a kill in the last moment leaves it.
    done = run("-n", "0", f"--emit-jsonl={path}", *FEW, "--resume")
    assert done.returncode == 0, done.stdout
    assert path.read_bytes() == whole


@pytest.mark.parametrize("whom", ["the process", "the group, as a terminal does"])
def test_ctrl_c_keeps_what_is_there(whom: str, path: Path, whole: bytes) -> None:
    running = _begin(path, *FEW)
    _wait_for_records(running, path, 3)
    (os.kill if whom == "the process" else os.killpg)(running.pid, signal.SIGINT)
    output, _ = running.communicate()
    assert running.returncode == pytest.ExitCode.INTERRUPTED
    assert path.read_text(encoding="utf-8") == OLD
    there = len(_partial(path).read_text(encoding="utf-8").splitlines()) - 2
    assert there >= 3
    assert f"{there} records are kept in {_partial(path)}" in output
    assert "the same command with --resume continues from there" in output
    assert "Traceback" not in output
    assert run("-n", "0", f"--emit-jsonl={path}", *FEW, "--resume").returncode == 0
    assert path.read_bytes() == whole


def test_a_second_ctrl_c_ends_at_once(path: Path) -> None:
    running = _begin(path, *FEW)
    assert running.stdout is not None
    _wait_for_records(running, path, 3)
    os.killpg(running.pid, signal.SIGINT)
    for line in running.stdout:
        if "Ctrl-C again ends at once" in line:
            break
    os.killpg(running.pid, signal.SIGINT)
    output, _ = running.communicate()
    assert running.returncode == -signal.SIGINT  # Not an ending of its own, which says 2.
    assert "Traceback" not in output
    assert path.read_text(encoding="utf-8") == OLD
    assert len(_partial(path).read_text(encoding="utf-8").splitlines()) > 3


def test_the_second_of_two_runs_to_one_path_stops(path: Path, whole: bytes) -> None:
    first = _begin(path, *FEW)
    _wait_for_records(first, path, 1)
    os.killpg(first.pid, signal.SIGSTOP)  # So that it is not done before the second one begins.
    second = run("-n", "2", f"--emit-jsonl={path}", *FEW)
    os.killpg(first.pid, signal.SIGCONT)
    assert second.returncode == pytest.ExitCode.USAGE_ERROR
    assert f"{path} is being written by another run, process {first.pid}\n" in second.stderr
    first.communicate()
    assert first.returncode == 0
    assert path.read_bytes() == whole


def test_what_takes_too_much_fails_alone(path: Path) -> None:
    done = run(
        "-n", "2", f"--emit-jsonl={path}", "--kernels=heavy", "--seed=1", "--count=6",
        "--case-timeout=5", "--case-memory=0.7", planted=True,
    )  # fmt: skip
    assert done.returncode == 1, done.stdout
    assert [record["kernel_name"] for record in records(path)] == ["passes", "passes_too"]
    assert "TimeLimitError: it took longer than 5 s of processor time" in done.stdout
    assert "heavy-2 took longer than 5 s (--case-timeout) and did not come back from C++" in done.stdout
    assert "Unable to allocate 1.00 GiB" in done.stdout
    assert "failed and not written: 4 of 6" in done.stdout


def _mounted(*arguments: str) -> Callable[[], None]:
    mounted = subprocess.run(["mount", *arguments], capture_output=True, encoding="utf-8", check=False)
    if mounted.returncode:
        pytest.skip(f"this system mounts nothing for us: {mounted.stderr.strip()}")
    return lambda: subprocess.run(["umount", arguments[-1]], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "small"
    folder.mkdir()
    unmount = _mounted("-t", "tmpfs", "-o", "size=200k", "tmpfs", str(folder))
    yield folder
    unmount()


def test_a_full_disk_ends_the_run_and_leaves_the_old_file(small_disk: Path) -> None:
    path = small_disk / "corpus.jsonl"
    path.write_text(OLD, encoding="utf-8")
    done = run("-n", "2", f"--emit-jsonl={path}", *FEW)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR, done.stdout
    assert f"--emit-jsonl: cannot write {_partial(path)}: No space left on device" in done.stdout
    assert path.read_text(encoding="utf-8") == OLD


def test_a_folder_made_read_only_in_the_middle_costs_nothing(path: Path, whole: bytes) -> None:
    running = _begin(path, *FEW)
    _wait_for_records(running, path, 3)
    folder = path.parent
    if os.geteuid():
        folder.chmod(0o555)
        undo: Callable[[], object] = lambda: folder.chmod(0o755)  # noqa: E731  # One of two.
    else:  # Root may write where it likes, but for what is mounted read-only.
        undo = _mounted("--bind", str(folder), str(folder))
        subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True)
    output, _ = running.communicate()
    undo()
    assert running.returncode == pytest.ExitCode.USAGE_ERROR
    assert f"--emit-jsonl: cannot write {path}: " in output
    assert f"30 records are kept in {_partial(path)}" in output
    assert path.read_text(encoding="utf-8") == OLD
    assert run("-n", "0", f"--emit-jsonl={path}", *FEW, "--resume").returncode == 0
    assert path.read_bytes() == whole


def test_another_way_to_deal_the_cases_out_leaves_no_trace(path: Path, whole: bytes) -> None:
    done = run("-n", "2", f"--emit-jsonl={path}", *FEW, "--dist=worksteal", "-p", "no:randomly")
    assert done.returncode == 0, done.stdout
    assert path.read_bytes() == whole


def test_maxfail_keeps_what_is_there(path: Path) -> None:
    done = run(
        "-n", "2", f"--emit-jsonl={path}", "--kernels=planted", "--seed=1", "--count=7", "--maxfail=1",
        planted=True,
    )  # fmt: skip
    assert done.returncode != 0
    assert "the run ended before all cases had run" in done.stdout
    assert path.read_text(encoding="utf-8") == OLD


def test_those_that_failed_last_are_a_selection_like_another(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    cached = ("-o", f"cache_dir={tmp_path / 'cache'}")
    common = ("-n", "0", "--kernels=many", "--seed=1", "--count=7", f"--emit-jsonl={path}", *cached)
    assert run(*common, planted=True).returncode == 1
    assert [record["id"] for record in records(path)] == [0, 1, 2, 4, 5]
    done = run(*common, "--lf", "--overwrite", planted=True, PLANTED_NO_FAULTS="1")
    assert done.returncode == 0
    assert [record["id"] for record in records(path)] == [3, 6]
    assert "left out by the selection: 5 kernel cases" in done.stdout


def test_cases_that_run_again_are_written_once(tmp_path: Path) -> None:
    pytest.importorskip("pytest_rerunfailures", reason="pytest-rerunfailures is not installed")
    path = tmp_path / "corpus.jsonl"
    done = run(
        "-n", "0", f"--emit-jsonl={path}", "--kernels=planted", "--seed=1", "--count=3", "--reruns=2",
        planted=True,
    )  # fmt: skip
    assert done.returncode == 1, done.stdout
    assert [record["kernel_name"] for record in records(path)] == ["passes"]
    assert "4 rerun" in done.stdout


def test_what_a_log_shows_while_it_runs(tmp_path: Path) -> None:
    common = (f"--emit-jsonl={tmp_path / 'corpus.jsonl'}", "--kernels=planted", "--seed=1", "--count=2")
    loud = run("-n", "2", *common, planted=True).stdout
    assert "2 of 2 cases, 1 failed, " in loud
    assert "\r" not in loud
    quiet = run("-n", "0", "-q", *common, planted=True).stdout
    assert "cases, 1 failed" not in quiet
    assert "1 records, " in quiet


def test_a_terminal_has_one_line_of_progress(tmp_path: Path) -> None:
    if shutil.which("script") is None:
        pytest.skip("the command script, which gives a terminal, is not installed")
    line = " ".join(command("-n", "2", f"--emit-jsonl={tmp_path / 'corpus.jsonl'}", *FEW))
    done = subprocess.run(
        ["script", "-qec", line, "/dev/null"],
        cwd=ROOT,
        env=environment(TERM="xterm"),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0
    said = [part for part in done.stdout.decode().split("\r") if " of 30 cases, " in part]
    assert len(said) > 1
    assert "30 of 30 cases, " in said[-1]
    assert json.loads((tmp_path / "corpus.jsonl").read_text(encoding="utf-8").splitlines()[-1])["id"] == 29
