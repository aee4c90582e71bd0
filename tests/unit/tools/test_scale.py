"""tools.scale: a corpus in shards on a cluster of Ray that loses nodes and its driver."""

import json
import math
import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from corpus.session.shard_tasks import OtherEnvironment, check_environment, deliver, environment
from tests.unit.runs import ROOT, run
from tests.unit.runs import environment as variables
from tools import merge, scale

REASON = "the packages of the dependency group scale are not installed"
ray = pytest.importorskip("ray", reason=REASON)
fsspec = pytest.importorskip("fsspec", reason=REASON)

FEW = ("--kernels=original", "--seed=1", "--verify=one")
# Of Ray itself, on a socket or a file that it leaves to the end of the process.
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning")


def _node(folder: Path) -> dict[str, Any]:
    return {"num_cpus": 1, "object_store_memory": 80 << 20, "memory": 3 * 10**9, "include_dashboard": False}


@dataclass
class Machines:
    """A cluster of nodes with one core each, which are processes of this machine; the first is its head."""

    cluster: Any
    folder: Path
    nodes: list[Any] = field(default_factory=list)

    def add(self) -> None:
        self.nodes.append(self.cluster.add_node(**_node(self.folder)))

    def kill(self, rng: random.Random) -> None:
        """Kill a node at random, and add another one."""
        self.cluster.remove_node(self.nodes.pop(rng.randrange(len(self.nodes))), allow_graceful=False)
        self.add()


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[Machines]:
    from ray.cluster_utils import Cluster

    cluster = Cluster(initialize_head=True, head_node_args={**_node(tmp_path), "num_cpus": 0})
    made = Machines(cluster, tmp_path)
    made.add()
    made.add()
    yield made
    cluster.shutdown()


def _driver(machines: Machines, out: Path, *more: str) -> subprocess.Popen[str]:
    command = [
        sys.executable, "-m", "tools.scale", f"--address={machines.cluster.address}", f"--out={out}",
        "--memory=1", *FEW, *more,
    ]  # fmt: skip
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=variables(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )


def _wait_for_shards(driver: subprocess.Popen[str], folder: Path, count: int) -> None:
    while len([*folder.glob("*.manifest.json")]) < count:
        assert driver.poll() is None, driver.communicate()[0]
        time.sleep(0.1)


def _whole(path: Path, count: int) -> bytes:
    assert run("-n", "2", f"--emit-jsonl={path}", *FEW, f"--count={count}").returncode == 0
    return path.read_bytes()


def _merged(folder: Path) -> bytes:
    shards = [str(path) for path in folder.glob("x-*-of-*.jsonl")]
    assert merge.main([*shards, "--out", str(folder.parent / "merged.jsonl")]) == 0
    return (folder.parent / "merged.jsonl").read_bytes()


def test_a_node_and_the_driver_are_lost_and_the_bytes_are_those_of_one_run(
    machines: Machines, tmp_path: Path
) -> None:
    folder = tmp_path / "shards"
    given = ("--count=16", "--shards=4")
    first = _driver(machines, folder / "x.jsonl", *given)
    _wait_for_shards(first, folder, 1)
    machines.kill(random.Random(0))
    _wait_for_shards(first, folder, 2)
    first.kill()
    first.communicate()
    refused = _driver(machines, folder / "x.jsonl", *given)
    assert "shards of x.jsonl already: name another place, or add --resume" in refused.communicate()[0]
    assert refused.returncode == 2
    other = _driver(machines, folder / "x.jsonl", *given, "--resume", "--device=cpu")
    assert "was made with platforms" in other.communicate()[0]
    second = _driver(machines, folder / "x.jsonl", *given, "--resume")
    said = second.communicate()[0]
    assert second.returncode == 0, said
    assert f"scale: 16 records in 4 shards of {folder}/x.jsonl\n" in said
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        f"x-0000{index}-of-00004.jsonl{ending}" for index in range(4) for ending in ("", ".manifest.json")
    )
    assert _merged(folder) == _whole(tmp_path / "whole.jsonl", 16)


@pytest.mark.soak
def test_ten_nodes_two_drivers_a_disk_and_a_worker_are_lost(machines: Machines, tmp_path: Path) -> None:
    folder, rng = tmp_path / "shards", random.Random(0)
    given = ("--count=10000", "--shards=20", "--retries=10", "--timeout=900")
    driver = _driver(machines, folder / "x.jsonl", *given)
    for shards in range(1, 11):
        _wait_for_shards(driver, folder, shards)
        machines.kill(rng)
        if shards in (3, 7):
            driver.kill()
            driver.communicate()
            driver = _driver(machines, folder / "x.jsonl", *given, "--resume")
        if shards == 5:  # One process of a shard stands still, and its time runs out.
            os.kill(_pytest_of_a_shard(), signal.SIGSTOP)
        if shards == 8:  # One process of a shard can write no more, as where a disk is full.
            resource.prlimit(_pytest_of_a_shard(), resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
    said = driver.communicate()[0]
    assert driver.returncode == 0, said
    assert _merged(folder) == _whole(tmp_path / "whole.jsonl", 10_000)


def _pytest_of_a_shard() -> int:
    while True:
        for path in Path("/proc").glob("[0-9]*/cmdline"):
            try:
                words = path.read_bytes().split(b"\0")
            except OSError:  # It has ended.
                continue
            if b"pytest" in words and any(word.startswith(b"--shard=") for word in words):
                return int(path.parent.name)
        time.sleep(0.1)


def test_a_shard_whose_worker_does_not_answer_is_started_anew_and_then_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = ["--count=8", "--shards=2", f"--out={tmp_path}/x.jsonl", "--retries=1", "--timeout=5"]
    options = scale._parser().parse_args(given)
    settings = scale._settings(options)
    driver = scale._Run(options, settings, scale._task(options, settings), {})
    cancelled = []
    monkeypatch.setattr(ray, "cancel", lambda reference, force: cancelled.append((reference, force)))
    driver._missing.clear()
    for _ in range(2):
        driver._running = {"answers": (0, math.inf), "frozen": (1, -math.inf)}
        driver._give_up_frozen()
        assert [*driver._running] == ["answers"]
    assert cancelled == [("frozen", True)] * 2
    assert [*driver._missing] == [1]
    assert driver._failed_shards == {1: "its workers did not answer for 70 s"}


def test_a_file_has_its_name_when_it_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"content")
    memory = fsspec.filesystem("memory")
    for url in (f"file://{tmp_path}/there/x", f"{tmp_path}/there/y", "memory://there/x"):
        deliver(file, url)
        deliver(file, url)
        with fsspec.open(url, "rb") as stream:
            assert stream.read() == b"content"
    assert sorted(path.name for path in (tmp_path / "there").iterdir()) == ["x", "y"]
    assert memory.ls("/there", detail=False) == ["/there/x"]

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(type(memory), "mv", full)
    with pytest.raises(OSError, match="No space left"):
        deliver(file, "memory://there/z")
    assert memory.ls("/there", detail=False) == ["/there/x"]


@pytest.mark.parametrize("name", ["jax", "python", "code", "machine", "setting JAX_ENABLE_X64"])
def test_a_worker_that_would_make_other_records_is_refused(name: str) -> None:
    ours = environment(None)
    check_environment(ours, ours)
    with pytest.raises(
        OtherEnvironment, match=f"has {name.removeprefix('setting ')} other, and the driver has"
    ):
        check_environment({**ours, name: "other"}, ours)
    check_environment(ours, {**ours, "setting JAX_ENABLE_X64": "1"})  # Which the driver ignores.


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--kernels=brunch"], "--kernels: no kernel type 'brunch'; choose from elementwise, "),
        (["--shards=9"], "--shard: 8 cases make 8 shards at most, not 9"),
        (["--out={}/"], "is a folder; name a file, such as corpus.jsonl.zst"),
        (["--out=nowhere://x/y.jsonl"], "Protocol not known: nowhere"),
    ],
)
def test_bad_input_is_one_line(
    given: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [each.replace("{}", str(tmp_path)) for each in given]
    assert scale.main(["--count=8", "--shards=2", f"--out={tmp_path}/x.jsonl", *arguments]) == 2
    printed = capsys.readouterr().err
    assert said in printed
    assert printed.count("\n") == 1
    assert json.dumps([path.name for path in tmp_path.iterdir()]) == "[]"
