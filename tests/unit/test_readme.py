"""What the README and the published schema say of a record is what the code says."""

import json
from dataclasses import fields
from pathlib import Path

from corpus.record import Record, schema
from corpus.settings import DEFAULT_PATH
from kernels import TEMPLATES

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text()


def test_the_published_schema_is_that_of_the_code() -> None:
    assert json.loads((ROOT / "corpus" / "record.schema.json").read_text()) == schema()


def test_the_readme_explains_every_field_as_the_code_does() -> None:
    for item in fields(Record):
        assert f"| `{item.name}` | {item.metadata['doc']} |" in README


def test_the_python_in_the_readme_is_that_of_the_record_it_names() -> None:
    kernel = TEMPLATES["unary"].kernel(seed=0, index=70)
    assert (
        f"Number 702 of `--kernels original`. `python` is\n\n```python\n{kernel.source.rstrip()}\n```"
        in README
    )


def test_the_readme_names_every_type_and_the_default_path() -> None:
    for name in TEMPLATES:
        assert f"`{name}`" in README
    assert f"`{DEFAULT_PATH}`" in README
