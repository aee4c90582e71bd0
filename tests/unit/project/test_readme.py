"""What the README and the published schema say of a record is what the code says."""

import json
import re
from dataclasses import fields
from pathlib import Path

from corpus.checks.record_builder import build
from corpus.plan import DEFAULT_SEED, Case
from corpus.records.schema import Record, schema
from corpus.session.options import DEFAULT_PATH
from kernels import TEMPLATES

ROOT = Path(__file__).parents[3]
README = (ROOT / "README.md").read_text()


def test_the_published_schema_is_that_of_the_code() -> None:
    assert json.loads((ROOT / "corpus" / "records" / "record.schema.json").read_text()) == schema()


def test_the_readme_explains_every_field_as_the_code_does() -> None:
    for item in fields(Record):
        assert f"| `{item.name}` | {item.metadata['doc']} |" in README


def test_the_record_in_the_readme_is_what_the_code_makes() -> None:
    record = json.loads(build(Case(702, "unary", DEFAULT_SEED, 70), ("cpu", "cuda")).record.to_json())
    assert "Number 702 of `--kernels original`. `python` is" in README
    python, cpp, rest = (
        re.search(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)[1]
        for language in ("python", "mlir", "json")
    )
    assert record.pop("python").rstrip() == python.rstrip()
    assert record.pop("cpp").startswith(cpp)
    shown = json.loads(rest)
    assert shown.pop("ops")[:-1] == record.pop("ops")[:3]
    del record["cuda"]
    by_version = ("jax_version", "jaxlib_version", "stablehlo_version", "fingerprint")
    if shown["jax_version"] != record["jax_version"]:
        for field in by_version:
            del shown[field], record[field]
    assert shown == record


def test_the_readme_names_every_type_and_the_default_path() -> None:
    for name in TEMPLATES:
        assert f"`{name}`" in README
    assert f"`{DEFAULT_PATH}`" in README
