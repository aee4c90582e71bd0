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


def test_what_is_lowered_without_checks_is_what_records_hold(tmp_path: Path) -> None:
    case = plan(("loop",), 3, 1)[0]
    record = build(case, ("cpu", "cuda")).record
    assert replace(lower_case(case), places=None) == UncheckedRecord.from_values(json.loads(record.to_json()))


def test_what_this_jax_cannot_lower_says_why() -> None:
    kernel = replace(KERNEL, source="def f(x, y):\n    return x.no_such_method(y)\n")
    case = SimpleNamespace(id=0, kernel=lambda: kernel)
    assert lower_case(case).fault.startswith("AttributeError: ")
