"""Reproducers: a file that shows a finding, without this project."""

import json
import subprocess
import sys
from pathlib import Path

from corpus.plan import Case
from corpus.upgrade.reproducers import write_reproducers
from corpus.upgrade.unchecked_records import lower_case
from kernels import Input, Kernel

FLOAT = Input("a", (3,), "float32", -1, 1)


def test_a_reproducer_prints_the_program_of_its_kernel(tmp_path: Path) -> None:
    record = lower_case(Case(0, "unary", 0, 0))
    (corpus := tmp_path / "corpus.jsonl").write_text(f"{record.to_json()}\n", encoding="utf-8")
    change = {"record": 0, "direction": "backward", "platforms": ["cpu"], "ops_before": 3, "ops_after": 4}
    finding = {
        "cause": "the gradient of `tanh`",
        "kind": "rewritten",
        "since": "since JAX 0.11.2",
        "lines": [[0, "5"]],
        "changes": [0],
    }
    # As of a kernel whose comparison took too long.
    lost = {**finding, "cause": "it took too long", "lines": [], "changes": [1]}
    changes = [change, {**change, "direction": "", "platforms": []}]
    report = {"old": "0.10.2", "new": "0.12.0/0.11.2", "findings": [finding, lost], "changes": changes}
    assert write_reproducers(report, corpus, tmp_path / "reproducers") == (2, 0)
    path, other = sorted((tmp_path / "reproducers").glob("*/*.py"))
    assert (path.name, other.name) == ("01-the-gradient-of-tanh.py", "02-it-took-too-long.py")
    assert "lowering_platforms=('cpu',)" in other.read_text(encoding="utf-8")
    first = path.read_text(encoding="utf-8").splitlines()[0]
    name = json.loads(record.to_json())["kernel_name"]
    assert first == f"# the gradient of `tanh`: rewritten, since JAX 0.11.2, line 5 of {name}."
    done = subprocess.run(
        [sys.executable, path], capture_output=True, encoding="utf-8", check=True, cwd=tmp_path
    )
    backward = next(text for direction, _, text in record.texts() if direction == "backward")
    assert done.stdout.partition("{")[2].strip() == backward.partition("{")[2].strip()


def test_a_reproducer_is_the_smallest_part_that_has_the_cause(tmp_path: Path) -> None:
    tanh = Kernel("f", "from jax import lax\n\n\ndef f(a):\n    return lax.tanh(a)\n", (FLOAT,))
    two = Kernel("f", tanh.source.replace("lax.tanh(a)", "lax.sin(a)"), (FLOAT,))
    corpora = {"whole": [lower_case(Case(0, "unary", 0, 0))], "parts": [
        lower_case(Case(at, "unary", 0, 0), kernel=each) for at, each in enumerate((two, tanh))
    ]}  # fmt: skip
    for name, lines in corpora.items():
        text = "".join(f"{each.to_json()}\n" for each in lines)
        (tmp_path / f"{name}.jsonl").write_text(text, encoding="utf-8")
    change = {"record": 0, "direction": "backward", "platforms": ["cpu"], "ops_before": 9, "ops_after": 9}
    small = [{**change, "record": at, "kind": "rewritten", "ops_before": 3, "ops_after": 4} for at in (0, 1)]
    finding = {"cause": "the gradients of `tanh`, `erf`", "kind": "less accurate", "change": "", "lines": [],
               "changes": [0]}  # fmt: skip
    causes = ("the lowering of `tanh`", "the gradient of `tanh`")
    parts = {
        "findings": [{"cause": cause, "change": "", "changes": [at]} for at, cause in enumerate(causes)],
        "changes": small,
    }
    report = {"old": "0.10.2", "new": "0.11.2", "findings": [finding], "changes": [change]}
    whole, smaller = (tmp_path / f"{name}.jsonl" for name in corpora)
    assert write_reproducers(report, whole, tmp_path / "reproducers", (parts, smaller)) == (1, 1)
    (path,) = (tmp_path / "reproducers").glob("*/*.py")
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# the gradients of `tanh`, `erf`: less accurate. This part alone: rewritten.\n")
    assert "return lax.tanh(a)" in text
