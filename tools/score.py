"""Score a model's answers to tasks, from text that parses to the bytes of JAX.

An answer is a line {"task": ..., "answer": ...}. It is read as data and executed in a sandbox (bubblewrap),
within limits relative to its reference, at points drawn from --seed.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from corpus.progress import Progress, StandardError
from corpus.records.json_objects import decoded
from corpus.records.reader import small_file
from corpus.scoring.folder import TaskError, answers, missing, references
from corpus.scoring.page import page
from corpus.scoring.schema import NONE, Reference
from corpus.scoring.sessions import SECONDS, Grader
from corpus.scoring.statistics import Graded, Score, by_kind, funnel, score
from tools import _cli

GROUP = _cli.TRAINING


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "score",
        __doc__,
        example="tasks answers.jsonl --seed 8f1c --html score.html",
        found="answers are missing",
    )
    parser.add_argument("tasks", metavar="TASKS", type=Path, help="the folder that tools.tasks made")
    parser.add_argument(
        "corpus", metavar="ANSWERS", type=_answers_file, help="a .jsonl file, plain, gzip or Zstandard"
    )
    parser.add_argument(
        "--seed",
        required=True,
        help="the secret from which points are drawn; the same one gives the same score",
    )
    parser.add_argument(
        "--samples",
        type=_cli.at_least_one,
        default=1,
        metavar="N",
        help="answers a task at most (default: 1)",
    )
    parser.add_argument(
        "--json", metavar="PATH", type=_cli.output_file, help="file for the grade of each answer"
    )
    parser.add_argument("--html", metavar="PATH", type=_cli.output_file, help="file for a page of results")
    parser.add_argument(
        "--against",
        metavar="PATH",
        type=_score_file,
        help="the --json file of another model, to show beside this one on the page",
    )
    parser.add_argument(
        "--limit",
        type=_cli.at_least_one,
        default=SECONDS,
        metavar="SECONDS",
        help=f"processor time for an answer (default: {SECONDS})",
    )
    _cli.add_workers(parser)
    _cli.add_sandbox(parser)
    return parser


def _answers_file(text: str) -> Path:
    return _cli.read_again(
        _cli.readable_file(
            text, missing='its lines are {"task": ..., "answer": ...}', otherwise="answers are a .jsonl file"
        )
    )


def _score_file(text: str) -> Path:
    return _cli.readable_file(
        text, missing="tools.score --json=PATH writes it", otherwise="a score is a .json file"
    )


def _run(options: argparse.Namespace) -> int:
    import jax

    limits = _cli.limits("score", options, options.limit)
    try:
        manifest, known = references(options.tasks, jax.__version__)
        total = sum(1 for _ in answers(options.corpus, known, options.samples))  # Before anything runs.
        other = _other(options.against)
        progress = Progress(StandardError(), "answers graded", "score")
        with Grader(known, options.seed, options.workers, limits) as grader:
            given = answers(options.corpus, known, options.samples)
            graded = list(grader.grade_all(given, lambda done: progress.update(done, total)))
    except TaskError as error:
        raise _cli.InputError(str(error)) from error
    progress.end()
    if not graded:
        raise _cli.InputError(f"{options.corpus} has no answers")
    without = missing(known, [each.reference.task for each in graded])
    answered = f"{len(known) - len(without):,} of {len(known):,} tasks"
    print(f"score: {len(graded):,} answers to {answered}, set {manifest.name}")
    print(_table(graded))
    for line in _summary(graded, options.samples):
        print(line)
    if without:
        print(f"score: {len(without):,} tasks have no answer and are in no figure, such as {without[0]}")
    if options.json is not None:
        _cli.write(options.json, _json(manifest.name, graded, options.samples))
    if options.html is not None:
        _cli.write(options.html, page(manifest.name, graded, options.samples, other))
    return _cli.FOUND if without else _cli.NOTHING_FOUND


def _table(graded: Sequence[Graded]) -> str:
    """The funnel: how many answers of each kind and tier reached each level."""
    lines = []
    for (kind, tier), counts in funnel(graded).items():
        shown = [f"{level} {count:,}" for level, count in counts.items() if level != NONE]
        lines.append(f"{kind}, {tier}: answers {counts[NONE]:,}, {', '.join(shown)}")
    return "\n".join(lines)


def _summary(graded: Sequence[Graded], samples: int) -> Iterator[str]:
    for kind, some in {**by_kind(graded), "all": graded}.items():
        for k in sorted({1, samples}):
            if (found := score(some, k)) is not None:
                yield f"{kind}: pass@{k} {_shown(found)}, tasks: {found.tasks:,}"


def _shown(found: Score) -> str:
    return f"{found.mean:.1%} (95 %: {found.low:.1%} to {found.high:.1%})"


def _json(name: str, graded: Sequence[Graded], samples: int) -> str:
    """The score as JSON, one answer on each line."""
    values = {
        "set": name,
        "pass": {
            kind: {str(k): vars(found) for k in sorted({1, samples}) if (found := score(some, k)) is not None}
            for kind, some in {**by_kind(graded), "all": graded}.items()
        },
    }
    head = json.dumps(values, indent=1).removesuffix("\n}")
    lines = ",\n".join(f"  {json.dumps(_values(each.reference, each))}" for each in graded)
    return f'{head},\n "answers": [\n{lines}\n ]\n}}\n'


def _values(reference: Reference, graded: Graded) -> dict[str, Any]:
    return {
        "task": reference.task,
        "kind": reference.kind,
        "tier": reference.tier,
        "level": graded.grade.level,
        "reason": graded.grade.reason,
        "solved": graded.solved,
    }


def _other(path: Path | None) -> dict[str, list[str]] | None:
    """The levels of another model's answers by task. Raises InputError for a file in another format."""
    if path is None:
        return None
    found: dict[str, list[str]] = {}
    try:
        for each in decoded(small_file(path).decode("utf-8"))["answers"]:
            found.setdefault(str(each["task"]), []).append(str(each["level"]))
    except (ValueError, KeyError, TypeError) as error:
        raise _cli.InputError(f"--against: {path} is no file of tools.score --json: {error!r}") from error
    return found


if __name__ == "__main__":
    sys.exit(main())
