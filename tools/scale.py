"""Build a corpus in shards on many machines: Ray places and watches the shards.

The shards are files of their own, which tools.merge makes one of: the bytes are those of one run.
"""

import argparse
import contextlib
import sys
import time
from collections import Counter, deque
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from corpus.progress import Progress, StandardError, progress_line
from corpus.records.shards import Manifest, Shard, ShardError, difference
from corpus.session.options import NO_PATH, Settings, SettingsError, read
from corpus.session.shard_tasks import (
    OtherEnvironment,
    ShardFailed,
    Task,
    check_environment,
    complete_shards,
    environment,
    remove_leftovers,
    run_shard,
)
from tools import _cli

GROUP = _cli.TRAINING
_POLL = 1.0  # Seconds that the driver waits for a shard to end, before it writes a line of progress.
_GRACE = 60.0  # Seconds that a worker has to say that its time is up, before it is taken for frozen.
_STORE = 100 << 20  # Bytes of Ray's object store: manifests are small.
_SHOWN = 10
_GB = 10**9
# Options of pytest that are passed on, as tools.scale takes them.
_PASSED_ON = (
    "seed",
    "kernels",
    "kernels-from",
    "device",
    "verify",
    "cuda-target",
    "case-timeout",
    "case-memory",
)
_FLAGS = ("optimized", "accept-custom-gradients")


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "scale",
        __doc__,
        example="--count 1000000 --shards 500 --out s3://bucket/corpus.jsonl.zst --address auto",
        found="cases without a record: they failed, or are the Python of another one of their shard",
        needs=["ray", "fsspec"],
    )
    parser.add_argument("--count", type=_cli.at_least_one, required=True, metavar="N", help="number of cases")
    parser.add_argument(
        "--shards", type=_cli.at_least_one, required=True, metavar="K", help="number of shards"
    )
    parser.add_argument(
        "--out",
        required=True,
        metavar="URL",
        help="the corpus, a path or a URL that fsspec knows; the shards are beside it, and it is not written",
    )
    parser.add_argument(
        "--address",
        metavar="A",
        help="address of a Ray cluster, or auto (default: one of this machine's own)",
    )
    parser.add_argument(
        "--cores", type=_cli.at_least_one, default=1, metavar="C", help="cores of a shard (default: 1)"
    )
    parser.add_argument(
        "--memory", type=_cli.positive, default=2.0, metavar="GB", help="memory of a shard (default: 2)"
    )
    parser.add_argument(
        "--retries", type=_cli.at_least_one, default=3, metavar="R",
        help="times that a shard is tried again, on any node, before it is given up (default: 3)",
    )  # fmt: skip
    parser.add_argument(
        "--timeout", type=_cli.positive, default=7200.0, metavar="S",
        help="seconds after which an attempt at a shard is ended (default: 7200)",
    )  # fmt: skip
    parser.add_argument(
        "--resume", action="store_true", help="keep the shards that there are, and make the others"
    )
    group = parser.add_argument_group("options of pytest, see docs/options.md")
    for name in _PASSED_ON:
        group.add_argument(f"--{name}", metavar=name.rpartition("-")[2].upper())
    for name in _FLAGS:
        group.add_argument(f"--{name}", action="store_true")
    return parser


def _run(options: argparse.Namespace) -> int:
    try:
        settings = _settings(options)
        task = _task(options, settings)
        done = complete_shards(task)
        if done and not options.resume:
            raise _cli.InputError(
                f"{task.folder} has {len(done):,} shards of {task.name} already: name another place, or add "
                "--resume"
            )
        run = _Run(options, settings, task, done)
        with _ray(options.address):
            run.check_nodes()
            run.all_shards()
        return run.report()
    except (SettingsError, ShardError, OtherEnvironment) as error:
        raise _cli.InputError(str(error)) from error


def _settings(options: argparse.Namespace) -> Settings:
    """The settings of the whole run. Raises SettingsError."""
    given = {name.replace("-", "_"): getattr(options, name.replace("-", "_")) for name in _PASSED_ON}
    given = {**given, "device": options.device or "both", "verify": options.verify or "sample"}
    settings = read(
        emit=NO_PATH, count=str(options.count), shard=f"0/{options.shards}", optimized=options.optimized,
        custom_gradients=options.accept_custom_gradients, **given,
    )  # fmt: skip
    if options.kernels_from is not None:
        options.kernels_from = str(Path(options.kernels_from).expanduser().resolve())
    return settings


def _task(options: argparse.Namespace, settings: Settings) -> Task:
    import fsspec

    given: str = options.out
    folder, _, name = (given if "://" in given else str(Path(given).expanduser().resolve())).rpartition("/")
    if given.endswith("/") or not name:
        raise _cli.InputError(f"argument --out: {given} is a folder; name a file, such as corpus.jsonl.zst")
    try:
        fsspec.core.url_to_fs(folder)
    except (ValueError, ImportError) as error:  # No such protocol, or a package for it is missing.
        raise _cli.InputError(f"argument --out: {given}: {error}") from error
    values = ((name, getattr(options, name.replace("-", "_"))) for name in _PASSED_ON)
    passed_on = [f"--{name}={value}" for name, value in values if value is not None]
    flags = [f"--{name}" for name in _FLAGS if getattr(options, name.replace("-", "_"))]
    return Task(
        name=name,
        folder=folder,
        of=options.shards,
        options=(f"--count={options.count}", *passed_on, *flags),
        processes=options.cores,
        seconds=options.timeout,
        attempts=options.retries + 1,
        kernels_from=options.kernels_from,
        environment=environment(options.kernels_from),
    )


@contextlib.contextmanager
def _ray(address: str | None) -> Iterator[None]:
    """Ray at ``address``, or one of this machine's own for as long as this lasts. Raises InputError."""
    import ray

    common: dict[str, Any] = {"logging_level": "error", "log_to_driver": False}
    try:
        if address is None:
            ray.init(object_store_memory=_STORE, **common)
        else:
            ray.init(address=address, **common)
    except (ConnectionError, ValueError, RuntimeError) as error:
        line = (str(error).strip() or type(error).__name__).splitlines()[0]
        raise _cli.InputError(f"argument --address: no Ray at {address}: {line}") from error
    try:
        yield
    finally:
        ray.shutdown()


class _Run:
    """One run of the driver. ``done`` are the manifests of the shards that existed before."""

    def __init__(
        self, options: argparse.Namespace, settings: Settings, task: Task, done: Mapping[int, Manifest]
    ) -> None:
        self._options = options
        self._settings = settings
        self._task = task
        self._made_with: dict[str, Any] | None = None
        self._records = self._lost = self._cases = 0
        self._failed_cases: Counter[str] = Counter()
        self._failed_shards: dict[int, str] = {}
        for manifest in done.values():
            self._count(manifest)
        self._missing = deque(sorted(set(range(task.of)) - set(done)))
        self._running: dict[
            Any, tuple[int, float]
        ] = {}  # By Ray's reference: the shard, and when it was given.
        self._frozen: Counter[int] = Counter()
        self._before = self._cases

    def _count(self, manifest: Manifest) -> None:
        """Add a shard to the totals. Raises ShardError if it belongs to another run."""
        here = {
            **self._settings.describe(),
            "kernels_from": self._options.kernels_from,
            "templates": [*self._settings.templates],
            "platforms": [*self._settings.platforms],
            "code": self._task.environment["code"],
            "jax": self._task.environment["jax"],
            "jaxlib": self._task.environment["jaxlib"],
        }
        there = {name: manifest.made_with.get(name) for name in here}
        first = self._made_with or manifest.made_with
        if found := difference(there, here) or difference(manifest.made_with, first):
            name, theirs, ours = found
            raise ShardError(
                f"shard {manifest.shard} of {self._task.folder}/{self._task.name} was made with {name} "
                f"{theirs}, and this is {ours}"
            )
        self._made_with = manifest.made_with
        self._cases += manifest.cases
        self._records += manifest.records
        self._lost += len(manifest.failed) + len(manifest.duplicates)
        self._failed_cases.update(label.rpartition("-")[0] for label in manifest.failed)

    def check_nodes(self) -> None:
        """Raise OtherEnvironment for a node that would make other records, InputError where no shard fits."""
        import ray
        from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

        nodes = [node for node in ray.nodes() if node["Alive"]]
        if not self._room():
            raise _cli.InputError(
                f"no node of the cluster has {self._options.cores} cores (--cores) and "
                f"{self._options.memory:g} GB (--memory) for a shard"
            )
        asked = ray.remote(num_cpus=0)(environment)
        answers = [
            asked.options(
                name="environment",
                scheduling_strategy=NodeAffinitySchedulingStrategy(node["NodeID"], soft=False),
            ).remote(self._task.kernels_from)
            for node in nodes
        ]
        gone = ray.exceptions
        for answer in answers:
            try:
                found = ray.get(answer)
            except (gone.TaskUnschedulableError, gone.NodeDiedError, gone.WorkerCrashedError):
                continue  # The node was lost meanwhile: no shard will run there.
            check_environment(found, self._task.environment)

    def all_shards(self) -> None:
        """Make the shards that are missing. Raises ShardError and OtherEnvironment."""
        import ray

        self._given = ray.put(self._task)
        self._remote = ray.remote(
            num_cpus=self._options.cores,
            memory=int(self._options.memory * _GB),
            max_retries=self._options.retries,
        )(run_shard)
        progress, begun = Progress(StandardError(), "cases", "scale"), time.monotonic()
        while self._missing or self._running:
            # No more than have room, so that a shard that is given begins, and the driver holds few.
            while self._missing and len(self._running) < self._room():
                self._start(self._missing.popleft())
            ready, _ = ray.wait([*self._running], num_returns=1, timeout=_POLL)
            for reference in ready:
                self._end(reference)
            self._give_up_frozen()
            if progress.is_due():
                progress.write(self._line(time.monotonic() - begun))
        progress.end()
        remove_leftovers(self._task)

    def _start(self, index: int) -> None:
        name = f"shard {Shard(index, self._task.of)}"
        self._running[self._remote.options(name=name).remote(self._given, index)] = index, time.monotonic()

    def _end(self, reference: Any) -> None:
        """Process the result of a task. Raises ShardError and OtherEnvironment."""
        import ray

        index, _ = self._running.pop(reference)
        try:
            self._count(Manifest.parsed(ray.get(reference), f"the manifest of shard {index}"))
        except ray.exceptions.RayTaskError as error:
            if isinstance(error.cause, OtherEnvironment):
                raise error.cause from None
            if not isinstance(error.cause, ShardFailed):
                raise
            self._failed_shards[index] = str(error.cause)
        except ray.exceptions.RayError as error:  # Its worker or its node is gone, and Ray has given up.
            self._failed_shards[index] = str(error).splitlines()[0]

    def _give_up_frozen(self) -> None:
        """Restart shards whose workers have not answered for longer than all attempts may take."""
        import ray

        longest = self._task.attempts * self._task.seconds + _GRACE
        for reference, (index, since) in [*self._running.items()]:
            if time.monotonic() - since > longest:
                ray.cancel(reference, force=True)
                del self._running[reference]
                self._frozen[index] += 1
                if self._frozen[index] > self._options.retries:
                    self._failed_shards[index] = f"its workers did not answer for {longest:g} s"
                else:
                    self._missing.append(index)

    def _room(self) -> int:
        """The number of shards that the nodes of the cluster have room for."""
        import ray

        cores, memory = self._options.cores, self._options.memory * _GB
        alive = [node["Resources"] for node in ray.nodes() if node["Alive"]]
        return sum(int(min(each.get("CPU", 0) // cores, each.get("memory", 0) // memory)) for each in alive)

    def _line(self, seconds: float) -> str:
        cases = self._options.count - self._before
        line = progress_line(self._cases - self._before, cases, "cases", self._failed_cases.total(), seconds)
        return f"{line}{self._by_type()}"

    def _by_type(self) -> str:
        most = self._failed_cases.most_common(_SHOWN)
        return f"; failed: {', '.join(f'{name} {number}' for name, number in most)}" if most else ""

    def report(self) -> int:
        """Print the finished and the missing shards; return the exit status."""
        for index, reason in sorted(self._failed_shards.items())[:_SHOWN]:
            print(f"scale: shard {index} failed: {reason}")
        if self._failed_shards:
            raise _cli.InputError(
                f"{len(self._failed_shards):,} of {self._task.of:,} shards failed; with --resume, the same "
                "command makes these alone"
            )
        print(
            f"scale: {self._records:,} records in {self._task.of:,} shards of {self._task.folder}/"
            f"{self._task.name}{self._by_type()}"
        )
        return _cli.FOUND if self._lost else _cli.NOTHING_FOUND


if __name__ == "__main__":
    sys.exit(main())
