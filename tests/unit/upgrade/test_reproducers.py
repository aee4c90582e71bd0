"""Reproducers: a file that shows a finding, without this project."""

import subprocess
import sys
from pathlib import Path

from corpus.plan import Case
from corpus.upgrade.reproducers import write_reproducers
from corpus.upgrade.unchecked_records import lower_case


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
    assert write_reproducers(report, corpus, tmp_path / "reproducers") == 2
    path, other = sorted((tmp_path / "reproducers").glob("*/*.py"))
    assert (path.name, other.name) == ("01-the-gradient-of-tanh.py", "02-it-took-too-long.py")
    assert "lowering_platforms=('cpu',)" in other.read_text(encoding="utf-8")
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first == "# the gradient of `tanh`: rewritten, since JAX 0.11.2, line 5 of the kernel."
    done = subprocess.run(
        [sys.executable, path], capture_output=True, encoding="utf-8", check=True, cwd=tmp_path
    )
    backward = next(text for direction, _, text in record.texts() if direction == "backward")
    assert done.stdout.partition("{")[2].strip() == backward.partition("{")[2].strip()
