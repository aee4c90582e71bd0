"""Records that attack, one file each in the folder attacks: with the lists, and in the sandbox alone.

Each file is the Python, or the forward text, of a record that is good otherwise. Its first lines say what it
tries, what the lists say of it, and what comes of it without them. An attack that succeeds raises nothing:
its record would be good.
"""

import json
import os
import re
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from corpus.checks.record_builder import make_record
from corpus.lowering.lower import lowering_of
from corpus.records.fingerprints import source_fingerprint
from corpus.sandbox import bubblewrap
from corpus.sandbox.processes import Task, WorkerProcesses, limits_for
from corpus.sandbox.worker import Limits
from corpus.stablehlo.context import parse
from corpus.verification.corpus_check import JOB, verdict_of
from kernels import Input, Kernel

FOLDER = Path(__file__).parent / "attacks"
KERNEL = "\n\n\ndef f(x):\n    return x * 3.0 + x\n"
LIMITS = limits_for(3.0, 2 << 30)
WAITS = "it waited"  # What is said of an attack that waits: it is not waited for as long as others are.
# What shows that an attack has read what is the user's.
SECRET = "the user's own secret"


@dataclass(frozen=True)
class Attack:
    """An attack: the ``text`` of its file, and what its verdict says with the lists and without."""

    name: str
    text: str
    listed: str
    sandboxed: str


def attacks() -> Iterator[Attack]:
    """All of the folder, by name."""
    for path in sorted(FOLDER.iterdir()):
        text = path.read_text(encoding="utf-8")
        said = dict(re.findall(r"^(?:#|//) (list|sandbox): (.*)$", text, re.MULTILINE))
        assert re.match(r"(#|//) Tries to .*\.\n", text), path
        yield Attack(path.name, text, said["list"], said["sandbox"])


@pytest.fixture(scope="module")
def good() -> dict[str, Any]:
    kernel = Kernel("f", KERNEL, (Input("x", (3,), "float32", -1.0, 1.0),), (), "none", 7, 0)
    record = make_record(0, kernel, lowering_of(kernel, ("cpu",)))
    values: dict[str, Any] = json.loads(record.to_json())
    return values


def attacking(good: Mapping[str, Any], attack: Attack, places: Mapping[str, str]) -> dict[str, Any]:
    """The record of ``attack``, in which ``places`` stand for the words in capitals."""
    text = re.sub(r"\b(MARKER|SECRET|HOME|PORT|PARENT)\b", lambda word: places[word[0]], attack.text)
    if attack.name.endswith(".mlir"):
        module = text if attack.name.endswith(".text.mlir") else str(parse(text))
        cpp = f"# JAX compiler IR (backend=cpu, dialect=stablehlo)\n## Forward\n{module}"
        return {**good, "cpp": cpp, "jax_version": "0.0.1"}
    source = text + KERNEL
    try:
        fingerprint = source_fingerprint(source, "f")
    except SyntaxError:
        fingerprint = good["python_fingerprint"]
    return {**good, "python": source, "python_fingerprint": fingerprint}


def judged(records: list[dict[str, Any]], limits: Limits, workers: int = 2) -> list[str | None]:
    """The faults of ``records``, or why they are refused."""
    with WorkerProcesses(workers, limits, JOB) as processes:
        verdicts = (verdict_of(found) for _, found in processes.run(map(Task, records)))
        return [verdict.fault or verdict.refused for verdict in verdicts]


@pytest.mark.parametrize("listed", [True, False], ids=["lists", "sandbox-alone"])
def test_no_attack_succeeds(
    listed: bool, good: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bubblewrap.check()
    home = tmp_path / "home"
    home.mkdir(mode=0o777)
    home.chmod(0o777)
    secret = home / "secret"
    secret.write_text(SECRET, encoding="utf-8")
    monkeypatch.setenv("ATTACK_SECRET", SECRET)
    server = socket.create_server(("127.0.0.1", 0))
    server.setblocking(False)
    places = {
        "MARKER": str(home / "marker"), "SECRET": str(secret), "HOME": str(home),
        "PORT": str(server.getsockname()[1]), "PARENT": str(os.getpid()),
    }  # fmt: skip
    tried = list(attacks())
    records = [attacking(good, attack, places) for attack in tried]
    # Behind the attacks, a good record and a bad one: whatever came before, they are judged as they are.
    bad = {**good, "gradient_error": 0.5}
    limits = replace(LIMITS, listed=listed)
    waiting = [at for at, attack in enumerate(tried) if attack.sandboxed.startswith(WAITS)]
    others = [at for at in range(len(tried)) if at not in waiting]
    *faults, of_good, of_bad = judged([*(records[at] for at in others), good, bad], limits)
    found = dict(zip(others, faults, strict=True))
    found |= zip(waiting, judged([records[at] for at in waiting], replace(limits, wait=5.0)), strict=True)
    wrong = [
        f"{attack.name}: {found[at]!s:.300}"
        for at, attack in enumerate(tried)
        if not said(attack.listed if listed else attack.sandboxed, found[at])
    ]
    assert not wrong, "\n".join(wrong)
    assert of_good is None
    assert "gradient_error" in of_bad
    assert not any(SECRET in fault for fault in found.values())
    assert [path.name for path in home.iterdir()] == ["secret"]
    assert secret.read_text(encoding="utf-8") == SECRET
    with server, pytest.raises(BlockingIOError):  # Nobody has connected.
        server.accept()


def said(expected: str, fault: str | None) -> bool:
    """True if ``fault`` has one of the texts that stand in ``expected``, with a | between them."""
    return fault is not None and len(fault) < 10_000 and any(each in fault for each in expected.split("|"))


def test_a_record_with_compiled_code_can_write_no_file_either(good: dict[str, Any]) -> None:
    writes = Attack("", "open('/tmp/left', 'w')", "", "")
    record = {**attacking(good, writes, {}), "cpu_compiler": '{"compiler": "another"}'}
    (fault,) = judged([record], replace(LIMITS, listed=False), workers=1)
    assert "Function not implemented" in (fault or "")


def test_a_checkout_below_tmp_is_there_read_only(monkeypatch: pytest.MonkeyPatch) -> None:
    bubblewrap.check()
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        (package := Path(folder) / "corpus").mkdir()
        (package / "__init__.py").write_text("there = 1\n", encoding="utf-8")
        monkeypatch.setattr(bubblewrap, "_PROJECT", Path(folder))
        statement = "import os, corpus; assert corpus.there; print(os.access(corpus.__file__, os.W_OK))"
        done = subprocess.run(
            bubblewrap.sandboxed(bubblewrap.python(statement)), env=bubblewrap.environment(),
            capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
    assert (done.stdout, done.returncode) == ("False\n", 0), done.stderr
