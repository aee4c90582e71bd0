"""Records that are lowered without checks: the same programs as in checked records, or the fault."""

import json
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

from corpus.checks.record_builder import build
from corpus.plan import plan
from corpus.records.schema import UncheckedRecord
from corpus.upgrade.unchecked_records import lower_case
from tests.unit.changed_programs import KERNEL
from tools import lowered


def test_what_is_lowered_without_checks_is_what_records_hold(tmp_path: Path) -> None:
    case = plan(("loop",), 3, 1)[0]
    record = build(case, ("cpu", "cuda")).record
    assert replace(lower_case(case), places=None) == UncheckedRecord.from_values(json.loads(record.to_json()))


def test_what_this_jax_cannot_lower_says_why() -> None:
    kernel = replace(KERNEL, source="def f(x, y):\n    return x.no_such_method(y)\n")
    case = SimpleNamespace(id=0, kernel=lambda: kernel)
    assert lower_case(case).fault.startswith("AttributeError: ")


def test_what_calls_back_into_python_is_lowered_for_the_cpu() -> None:
    source = "import jax\n\n\ndef f(x, y):\n    jax.debug.print('{}', x)\n    return x * y\n"
    case = SimpleNamespace(id=0, kernel=lambda: replace(KERNEL, source=source))
    record = lower_case(case)
    assert (record.fault, record.platforms) == (None, ("cpu",))


def test_settings_are_those_of_the_record() -> None:
    source = "import jax.numpy as jnp\n\n\ndef f(x, y):\n    return x @ y\n"
    case = SimpleNamespace(id=0, kernel=lambda: replace(KERNEL, source=source))
    record = lower_case(case, (("jax_default_matmul_precision", "highest"),))
    assert record.config == ["jax_default_matmul_precision=highest"]
    assert "precision = [HIGHEST, HIGHEST]" in record.cpp


def test_workers_lower_the_kernels_of_a_users_file(tmp_path: Path) -> None:
    (file := tmp_path / "mine.py").write_text(
        "import jax\n\n\ndef double(x):\n    return x + x\n\n\n"
        'INPUTS = {"double": {"x": jax.ShapeDtypeStruct((3,), "float32")}}\n',
        encoding="utf-8",
    )
    assert lowered.main([str(tmp_path / "mine.jsonl"), "-n=1", f"--kernels-from={file}"]) == 0
    (line,) = (tmp_path / "mine.jsonl").read_text(encoding="utf-8").splitlines()
    assert "stablehlo.add" in line
