"""Score a model with Inspect: the tasks of a folder that tools.tasks made, and the grades of tools.score.

    inspect eval examples/inspect_stablehlo.py --model MODEL -T tasks=FOLDER -T seed=SECRET

Answers are executed in sandboxed worker processes on this machine, as tools.score does.
"""

import atexit
import json
import os
from pathlib import Path

import anyio
import jax
from inspect_ai import Task, task
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.scorer import Score, Scorer, Target, accuracy, grouped, scorer, stderr
from inspect_ai.solver import TaskState, generate

from corpus.scoring.folder import TASKS, references
from corpus.scoring.sessions import Grader


@task
def stablehlo(tasks: str, seed: str) -> Task:
    """The tasks of the folder ``tasks``, graded at points of the secret ``seed``."""
    _, known = references(Path(tasks), jax.__version__)
    grader = Grader(known, str(seed), os.cpu_count() or 1)
    atexit.register(grader.close)
    lines = (Path(tasks) / TASKS).read_text(encoding="utf-8").splitlines()
    samples = [
        Sample(id=each["task"], input=each["prompt"], metadata={"kind": each["kind"], "tier": each["tier"]})
        for each in map(json.loads, lines)
    ]
    return Task(dataset=MemoryDataset(samples), solver=generate(), scorer=grades(grader))


@scorer(metrics=[grouped(accuracy(), "kind"), stderr()])
def grades(grader: Grader) -> Scorer:
    """1 for a solved task, 0 for another, with the level that the answer reached and why not the next."""

    async def grade(state: TaskState, target: Target) -> Score:
        answer = state.output.completion
        found = await anyio.to_thread.run_sync(grader.grade, str(state.sample_id), answer)
        reason = found.grade.reason or "the highest level"
        return Score(
            value=float(found.solved),
            answer=answer,
            explanation=f"{found.grade.level}: {reason}",
            metadata={"level": found.grade.level, "reason": found.grade.reason},
        )

    return grade
