"""Answer each task by copying from the training record whose prompt is nearest: a baseline without a model.

python3 docs/examples/nearest_answers.py TASKS CORPUS > answers.jsonl

The nearest record is the one that shares most 5-grams with the prompt: of the syntax tree of its Python,
without the names that it binds, or, where the prompt has StableHLO alone, of the ops. Of a task about a
program the answer is the record's program for the direction and platform, of one about Python its Python,
with the name that was asked for, and to a question "yes".
"""

import ast
import gzip
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

LENGTH = 5  # Of an n-gram.
BLOCK = re.compile(r"^```(python|mlir)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects in a file of JSON lines, plain or gzip."""
    data = path.read_bytes()
    for line in (gzip.decompress(data) if path.suffix == ".gz" else data).splitlines():
        yield json.loads(line)


def grams(words: Sequence[str]) -> set[tuple[str, ...]]:
    """The n-grams of ``words``."""
    return {tuple(words[at : at + LENGTH]) for at in range(len(words) - LENGTH + 1)}


def tree(source: str) -> set[tuple[str, ...]]:
    """The n-grams of the syntax tree of ``source``: the kinds of its nodes, and names of attributes."""
    return grams([getattr(node, "attr", type(node).__name__) for node in ast.walk(ast.parse(source))])


def ops(text: str) -> set[tuple[str, ...]]:
    """The n-grams of the ops of ``text``."""
    return grams(re.findall(r"\b(?:stablehlo|chlo)\.\w+", text))


def function(source: str) -> str:
    """The name of the last function that ``source`` defines."""
    return re.findall(r"^def (\w+)", source, re.MULTILINE)[-1]


def copied(task: dict[str, Any], record: dict[str, Any], asked: str) -> str:
    """The field of ``record`` that corresponds to the answer to ``task``, for a function named ``asked``."""
    if task["kind"] == "equal":
        return "yes"
    if task["kind"] == "raise":
        return re.sub(rf"\b{function(record['python'])}\b", asked, record["python"])
    field = record["cuda" if "- Platform: cuda" in task["prompt"] else "cpp"] or record["cpp"]
    forward, _, backward = field.partition("## Backward")
    text = backward if "jax.grad(" in task["prompt"] and backward else forward
    return "module" + text.partition("\nmodule")[2]


def main() -> None:
    """Write an answer to each task to standard output."""
    folder, corpus = map(Path, sys.argv[1:])
    training = [(record, tree(record["python"]), ops(record["cpp"])) for record in lines(corpus)]
    for task in lines(folder / "tasks.jsonl"):
        blocks = dict(BLOCK.findall(task["prompt"]))
        at, wanted = (1, tree(blocks["python"])) if "python" in blocks else (2, ops(blocks["mlir"]))
        nearest = max(training, key=lambda each: len(wanted & each[at]) / (1 + len(wanted | each[at])))
        asked = re.search(r"defines `(\w+)`", task["prompt"])
        answer = copied(task, nearest[0], asked[1] if asked else "")
        print(json.dumps({"task": task["task"], "answer": answer}))


if __name__ == "__main__":
    main()
