"""Check a corpus that was just built: python check_corpus.py CORPUS COUNT."""

import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any


def main(path: str, count: str) -> None:
    """Exit with a message at the first property that the README promises and the corpus lacks."""
    records = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
    wanted = int(count)
    _require([record["id"] for record in records] == list(range(wanted)), f"ids are not 0 to {wanted - 1}")
    for field in ("python", "python_fingerprint", "fingerprint"):
        distinct = len({record[field] for record in records})
        _require(distinct == wanted, f"{wanted - distinct} records share their {field}")
    skeletons = len({record["skeleton"] for record in records})
    _require(skeletons >= wanted * 2 / 3, f"only {skeletons} distinct skeletons")
    per_type = Counter(record["type"] for record in records)
    _require(len(per_type) == _types(), f"{len(per_type)} types, where kernels/ has {_types()}")
    _require(max(per_type.values()) - min(per_type.values()) <= 1, f"uneven: {per_type}")
    for record in records:
        has_backward = "## Backward" in record["cpp"]
        _require(has_backward == ("## Backward" in record["cuda"]), f"record {record['id']}: one-sided")
        error = record["gradient_error"]
        fine = 0 < error <= _bound(record) if has_backward else record["backward"].startswith("none: ")
        _require(fine, f"record {record['id']}: gradient not verified")
    print(f"{path}: {wanted} records, all distinct and verified, {skeletons} skeletons")


def _types() -> int:
    """The number of kernel types: of files in the families' folders."""
    families = Path(__file__).parent.parent / "kernels"
    return sum(file.parent.name != "writing" for file in families.glob("*/[!_]*.py"))


def _bound(record: dict[str, Any]) -> float:
    """The bound of the checks as a power of ten; larger for narrow floats and for checks in f32."""
    narrow = re.search(r"[x<](?:b?f16|f8\w+)>", record["cpp"])
    return 0.1 if narrow or record["gradient_dtype"] == "float32" else 1e-6


def _require(condition: bool, message: str) -> None:
    if not condition:
        sys.exit(f"check_corpus: {message}")


main(*sys.argv[1:])
