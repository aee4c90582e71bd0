"""Answer each task by copying from the training record whose prompt is nearest: a baseline without a model.

python3 docs/examples/nearest_answers.py TASKS CORPUS > answers.jsonl

The nearest record is the one that shares most 4-grams of words with the prompt. Of a task about a program it
gives the record's program for the direction, of one about Python its Python, and "yes" to a question.
"""

import gzip
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

LENGTH = 4  # Of an n-gram.


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects in a file of JSON lines, plain or gzip."""
    data = path.read_bytes()
    for line in (gzip.decompress(data) if path.suffix == ".gz" else data).splitlines():
        yield json.loads(line)


def grams(text: str) -> set[tuple[str, ...]]:
    """The n-grams of the words, numbers and signs of ``text``."""
    words = re.findall(r"\w+|[^\w\s]", text)
    return {tuple(words[at : at + LENGTH]) for at in range(len(words) - LENGTH + 1)}


def copied(task: dict[str, Any], record: dict[str, Any]) -> str:
    """The field of ``record`` that corresponds to the answer to ``task``."""
    if task["kind"] == "equal":
        return "yes"
    if task["kind"] == "raise":
        return str(record["python"])
    forward, _, backward = record["cpp"].partition("## Backward")
    text = backward if task["kind"] == "grad" and backward else forward
    return "module" + text.partition("\nmodule")[2]


def main() -> None:
    """Write an answer to each task to standard output."""
    folder, corpus = map(Path, sys.argv[1:])
    training = [(record, grams(record["python"]), grams(record["cpp"])) for record in lines(corpus)]
    for task in lines(folder / "tasks.jsonl"):
        asked, of = grams(task["prompt"]), 2 if task["kind"] == "raise" else 1
        nearest = max(training, key=lambda each: len(asked & each[of]) / (1 + len(asked | each[of])))
        print(json.dumps({"task": task["task"], "answer": copied(task, nearest[0])}))


if __name__ == "__main__":
    main()
