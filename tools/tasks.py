"""Make tasks for a model from a corpus, and the references to grade answers by.

A task that a constant or one of its inputs answers is left out. Programs of the corpus are executed in a
sandbox (bubblewrap). Tasks from a seed that nobody has trained on are those of a new corpus with that seed.
"""

import argparse
import shlex
import sys
from collections import Counter

from corpus.progress import Progress, StandardError
from corpus.sandbox.processes import one_line
from corpus.scoring.folder import TaskError, write
from corpus.scoring.schema import DESCRIPTIONS, KINDS
from corpus.scoring.sessions import make_all
from corpus.session.options import code_fingerprint
from tools import _cli

GROUP = _cli.TRAINING
_TIME_LIMIT = 60.0  # Seconds of processor time for a task.


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser("tasks", __doc__, example="corpus/data/training_all.jsonl --out tasks --count 500")
    _cli.add_corpus(parser)
    parser.add_argument(
        "--out", metavar="DIR", type=_cli.output_directory, required=True, help="folder that is made"
    )
    _cli.add_count(parser, 500, "tasks at most, one a record")
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
    limits = _cli.limits("tasks", options, _TIME_LIMIT)
    progress, left_out = Progress(StandardError(), "tasks made", "tasks"), Counter[str]()
    made = make_all(
        options.corpus, options.seed, options.kinds, options.count, options.workers, limits, left_out,
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
    words = [str(options.corpus), "--out", str(options.out), "--count", str(options.count)]
    words += ["--seed", str(options.seed), "--kinds", ",".join(options.kinds)]
    return f"python3 -m tools.tasks {shlex.join(words)}"


if __name__ == "__main__":
    sys.exit(main())
