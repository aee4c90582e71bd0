"""Write the parts of the pages that come from the code, and the schema: ``python3 -m docs.tables``.

Each part is in a page between two HTML comments, ``<!-- NAME: written by python3 -m docs.tables -->`` and
``<!-- end of NAME -->``. tests/unit/project/test_pages.py fails where a page differs from the code.
"""

import json
import re
import sys
from collections.abc import Callable
from dataclasses import MISSING, fields
from importlib import import_module
from pathlib import Path

from corpus.records.domains import DOMAINS
from corpus.records.schema import Record, schema
from kernels import FAMILIES

DOCS = Path(__file__).parent
SCHEMA = DOCS.parent / "corpus" / "records" / "record.schema.json"


def kernel_types() -> str:
    """The kernel types by family, each with the first line of its module's docstring."""
    parts = []
    for family, templates in FAMILIES.items():
        lines = [f"- `{each.name}`: {_first_line(f'kernels.{family}.{each.name}')}" for each in templates]
        parts += [f"**`{family}`** {_first_line(f'kernels.{family}')}", "", *lines, ""]
    return "\n".join(parts[:-1])


def _first_line(module: str) -> str:
    return (import_module(module).__doc__ or "").partition("\n")[0]


def record_fields() -> str:
    """The fields that have a value in every record."""
    return _fields(valued=True)


def optional_fields() -> str:
    """The fields that have a value only where an option or the kernel asks for it."""
    return _fields(valued=False)


def _fields(*, valued: bool) -> str:
    chosen = [item for item in fields(Record) if (item.default is MISSING) == valued]
    return "\n".join(
        ["| field | meaning |", "|---|---|"]
        + [f"| `{item.name}` | {item.metadata['doc']} |" for item in chosen]
    )


def domains() -> str:
    """The domains that an input can have besides its interval."""
    rows = [f"| `{name}` | {domain.meaning} |" for name, domain in DOMAINS.items()]
    return "\n".join(["| domain | values |", "|---|---|", *rows])


# Page and name of each part.
PARTS: dict[tuple[str, str], Callable[[], str]] = {
    ("kernels.md", "kernel types"): kernel_types,
    ("kernels.md", "domains"): domains,
    ("record.md", "fields"): record_fields,
    ("record.md", "optional fields"): optional_fields,
}


def page_with(page: str, name: str, part: str) -> str:
    """The text ``page`` with ``part`` between the comments of ``name``. Raises ValueError without these."""
    begin, end = f"<!-- {name}: written by python3 -m docs.tables -->\n", f"\n<!-- end of {name} -->"
    pattern = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    found, count = pattern.subn(lambda _: f"{begin}\n{part}\n{end}", page)
    if count != 1:
        raise ValueError(f"the comments around the part {name!r} occur {count} times in the page, not once")
    return found


def published_schema() -> str:
    """The JSON Schema of a record, as the file has it."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def main() -> None:
    """Write all parts and the schema, and print the files that changed."""
    for (page, name), part in PARTS.items():
        path = DOCS / page
        _write(path, page_with(path.read_text(encoding="utf-8"), name, part()))
    _write(SCHEMA, published_schema())


def _write(path: Path, text: str) -> None:
    if path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
        print(f"{path.relative_to(DOCS.parent)} written", file=sys.stderr)


if __name__ == "__main__":
    main()
