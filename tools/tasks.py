"""Make tasks for a model from a corpus, and the references to grade answers by.

A task that a constant or one of its inputs answers is left out. Programs of the corpus are executed in a
sandbox (bubblewrap). --fresh draws the kernels first, with a seed that nobody has trained on; --public makes
the set of 500 tasks that results are compared on.
"""

import argparse
import os
import shlex
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from corpus.progress import Progress, StandardError
from corpus.sandbox.processes import one_line
from corpus.sandbox.worker import Limits
from corpus.scoring.folder import TaskError, write
from corpus.scoring.schema import DESCRIPTIONS, KINDS
from corpus.scoring.sessions import make_all
from corpus.session.options import code_fingerprint
from tools import _cli

GROUP = _cli.TRAINING
_TIME_LIMIT = 60.0  # Seconds of processor time for a task.
_PUBLIC_SEED, _PUBLIC_COUNT = 20261130, 500
_SPARE = 8  # One kernel more for so many tasks, as some make none.
_CASES_FAILED = 1  # The exit status of pytest.
_TOP = Path(__file__).parents[1]


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser("tasks", __doc__, example="corpus/data/training_all.jsonl --out tasks --count 500")
    parser.add_argument(
        "corpus", metavar="CORPUS", nargs="?", type=_cli.corpus_file_again,
        help="a .jsonl file, plain, gzip or Zstandard; none with --fresh or --public",
    )  # fmt: skip
    fresh = parser.add_mutually_exclusive_group()
    fresh.add_argument("--fresh", metavar="S", type=int, help="draw new kernels with this seed")
    fresh.add_argument(
        "--public",
        action="store_const",
        const=_PUBLIC_SEED,
        dest="fresh",
        help=f"make the public set of {_PUBLIC_COUNT} tasks, which is --fresh {_PUBLIC_SEED}",
    )
    parser.add_argument(
        "--out", metavar="DIR", type=_cli.output_directory, required=True, help="folder that is made"
    )
    _cli.add_count(parser, _PUBLIC_COUNT, "tasks at most, one a record")
    _cli.add_seed(parser, "the records and the planted faults")
    parser.add_argument(
        "--kinds",
        metavar="KIND,...",
        type=_kinds,
        default=KINDS,
        help="kinds of tasks, which take turns (default: all): "
        + "; ".join(f"{kind}: {text}" for kind, text in DESCRIPTIONS.items()),
    )
    _cli.add_workers(parser)
    _cli.add_sandbox(parser)
    return parser


def _kinds(text: str) -> tuple[str, ...]:
    found = tuple(text.split(","))
    for name in found:
        if name not in KINDS:
            raise argparse.ArgumentTypeError(f"{name!r} is no kind of task; there are {', '.join(KINDS)}")
    return found


def _run(options: argparse.Namespace) -> int:
    if (options.corpus is None) == (options.fresh is None):
        raise _cli.InputError("give either a CORPUS or --fresh S or --public")
    if options.out.exists():
        raise _cli.InputError(f"--out: {options.out} exists; name a folder that does not")
    limits = _cli.limits("tasks", options, _TIME_LIMIT)
    if options.corpus is not None:
        return _make(options, options.corpus, limits)
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "fresh.jsonl"
        _build(corpus, options.fresh, options.count + -(-options.count // _SPARE), options.workers)
        return _make(options, corpus, limits)


def _build(corpus: Path, seed: int, count: int, workers: int) -> None:
    """Build a corpus of ``count`` kernels, as pytest --emit-jsonl does. Raises InputError."""
    print(f"tasks: builds a corpus of {count:,} kernels with seed {seed}", file=sys.stderr, flush=True)
    command = [
        sys.executable, "-m", "pytest", "-q", "-n", str(workers), "-p", "no:cacheprovider",
        f"--emit-jsonl={corpus}", "--count", str(count), "--seed", str(seed),
    ]  # fmt: skip
    own = {name: value for name, value in os.environ.items() if name != "PYTEST_ADDOPTS"}
    done = subprocess.run(
        command, cwd=_TOP, env=own, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    lines = done.stdout.decode(errors="replace").strip().splitlines()
    if done.returncode == _CASES_FAILED:
        for line in lines:
            if line.startswith("FAILED "):
                print(f"tasks: not in the set, which is another one for it: {line}", file=sys.stderr)
    if done.returncode not in (0, _CASES_FAILED) or not corpus.exists():
        raise _cli.InputError(f"pytest ended with {done.returncode}: {lines[-1] if lines else 'no output'}")


def _make(options: argparse.Namespace, corpus: Path, limits: Limits) -> int:
    progress, left_out = Progress(StandardError(), "tasks made", "tasks"), Counter[str]()
    made = make_all(
        corpus, options.seed, options.kinds, options.count, options.workers, limits, left_out,
        lambda done: progress.update(done, options.count),
    )  # fmt: skip
    try:
        manifest = write(options.out, made, left_out, _command(options), code_fingerprint(None))
    except TaskError as error:
        raise _cli.InputError(str(error)) from error
    progress.end()
    kinds = Counter[str]()
    for name, count in manifest.counts.items():
        kinds[name.partition(",")[0]] += count
    print(f"tasks: {kinds.total():,} tasks in {options.out}, set {manifest.name}, JAX {manifest.jax_version}")
    print(f"tasks: {', '.join(f'{kind} {kinds[kind]:,}' for kind in KINDS if kinds[kind])}")
    for reason, count in left_out.most_common():
        print(f"tasks: left out {count:,}: {one_line(reason)}")
    return _cli.NOTHING_FOUND


def _command(options: argparse.Namespace) -> str:
    """The command that makes the tasks again; the number of workers changes nothing."""
    source = ["--fresh", str(options.fresh)] if options.corpus is None else [str(options.corpus)]
    words = [*source, "--out", str(options.out), "--count", str(options.count)]
    words += ["--seed", str(options.seed), "--kinds", ",".join(options.kinds)]
    return f"python3 -m tools.tasks {shlex.join(words)}"


if __name__ == "__main__":
    sys.exit(main())
