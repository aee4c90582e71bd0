"""Score a model with lm-eval: the tasks of a folder that tools.tasks made, and the grades of tools.score.

    lm_eval --include_path examples/lm_eval --tasks stablehlo --model MODEL \
        --metadata '{"tasks": "FOLDER", "secret": "SECRET"}'

Answers are executed in a sandboxed worker process on this machine, as tools.score does.
"""

import atexit
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import jax
from datasets import Dataset

from corpus.records.reader import read
from corpus.scoring.folder import TASKS, references
from corpus.scoring.schema import LEVELS, NORMAL_FORM, RUNS
from corpus.scoring.sessions import Grader

_graders: list[Grader] = []


def documents(tasks: str, secret: str, **_: Any) -> dict[str, Dataset]:
    """The tasks of the folder ``tasks``, whose answers are graded at points of ``secret`` from now on."""
    _, known = references(Path(tasks), jax.__version__)
    grader = Grader(known, str(secret), 1)
    atexit.register(grader.close)
    _graders[:] = [grader]
    return {"test": Dataset.from_list([line.values for line in read(Path(tasks) / TASKS)])}


def grade(document: Mapping[str, Any], results: Sequence[str]) -> dict[str, float]:
    """1 where the answer solves the task, runs, and has the reference's normal form, and 0 where not.

    An answer to a question, which is no program, has solved, run, and the form where it is right.
    """
    found, kind = _graders[0].grade(document["task"], results[0]), document["kind"]
    reached = {
        name: found.grade.reaches(kind, level) if level in LEVELS[kind] else found.solved
        for name, level in (("runs", RUNS), ("normal_form", NORMAL_FORM))
    }
    return {name: float(value) for name, value in {"solved": found.solved, **reached}.items()}
