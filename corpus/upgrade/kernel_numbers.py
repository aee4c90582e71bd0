"""Ids of a user's kernels that are the same in the corpora of all versions of JAX. Needs no JAX.

A file may declare other functions under another version, so that their places in it say nothing.
"""

import json
from collections.abc import Sequence
from pathlib import Path


def number_alike(corpora: Sequence[Path]) -> bool:
    """Give each kernel of ``corpora`` the same id in all of them; False where not all have the same kernels.

    Those that a corpus lacks come first, so that each corpus ends with the same record.
    """
    found = [[json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] for path in corpora]
    names = [[(record["template"], record["kernel_name"]) for record in each] for each in found]
    if all(each == names[0] for each in names):
        return True
    every = dict.fromkeys(name for each in names for name in each)
    ids = {name: at for at, name in enumerate(sorted(every, key=lambda name: all(name in n for n in names)))}
    for path, each, named in zip(corpora, found, names, strict=True):
        numbered = [
            {**record, "id": ids[name], "index": ids[name]} for record, name in zip(each, named, strict=True)
        ]
        numbered.sort(key=lambda record: record["id"])
        lines = [json.dumps(record, ensure_ascii=False) for record in numbered]
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return False
