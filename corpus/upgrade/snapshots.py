"""Snapshots a reviewer can read: one .mlir file a case, which mlir-opt --split-input-file takes."""

from collections.abc import Iterator, Sequence
from typing import cast

from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from corpus.records.sections import Direction
from corpus.stablehlo.program import Program
from corpus.stablehlo.textual_diff import matched
from corpus.upgrade.classification import compare
from kernels import Kernel

_SPLIT = "// -----\n"
_CONTEXT = 2


def readable(kernel: Kernel, programs: Sequence[Program]) -> str:
    """The kernel's source as a comment, then its programs; a platform's that equal another's once."""
    source = "".join(f"// {line}".rstrip() + "\n" for line in kernel.source.splitlines())
    arguments = [
        f"//   {value.name}: {value.dtype}{list(value.shape)} in [{value.low:g}, {value.high:g}]\n"
        for value in kernel.inputs
    ]
    arguments += [f"//   {name} = {value!r}\n" for name, value in kernel.static]
    parts = [source + "//\n" + "".join(arguments)]
    shown: dict[str, str] = {}
    for program in programs:
        title = f"// {program.direction}, {program.platform}"
        if program.text in shown:
            parts.append(f"{title}: same text as {shown[program.text]}\n")
        else:
            shown[program.text] = program.platform
            parts.append(f"{title}\n{program.text}")
    return _SPLIT.join(parts)


def programs_in(snapshot: str) -> dict[tuple[str, str], str]:
    """The texts that readable() put into ``snapshot``, by direction and platform."""
    texts: dict[tuple[str, str], str] = {}
    for part in snapshot.split(_SPLIT)[1:]:
        title, _, text = part.partition("\n")
        name, _, same = title.removeprefix("// ").partition(": same text as ")
        direction, platform = name.split(", ")
        texts[direction, platform] = texts[direction, same] if same else text
    return texts


def since(kernel: Kernel, programs: Sequence[Program], snapshot: str | None) -> str:
    """What became of each text of ``snapshot``, a line for each change: for a case that fails."""
    if snapshot is None:
        return "the baseline has no snapshot of it: --snapshot-update makes one"
    old = programs_in(snapshot)
    new = {(str(program.direction), program.platform): program.text for program in programs}
    told: dict[tuple[str, str | None, str | None], str] = {}
    for direction, platform in dict.fromkeys([*old, *new]):
        key = (direction, old.get((direction, platform)), new.get((direction, platform)))
        if key[1] != key[2] and key not in told:
            change = compare(kernel, cast(Direction, direction), *key[1:])
            ulps = "" if change.ulps is None else f", {change.ulps:,} units in the last place apart at most"
            told[key] = f"{direction}, {platform}: {change.kind}{ulps}: {'; '.join(change.why)}"
    return "\n".join(told.values()) or "the Python is another"


class MlirSnapshot(SingleFileSnapshotExtension):
    """Text files, with a diff that is not drowned in values whose numbers moved."""

    _write_mode = WriteMode.TEXT
    file_extension = "mlir"

    def diff_lines(self, serialized_data: object, snapshot_data: object) -> Iterator[str]:
        yield from diff(str(snapshot_data), str(serialized_data))


def diff(old: str, new: str) -> Iterator[str]:
    """The lines that differ in more than the names of values, with a little around them."""
    before, after = old.splitlines(), new.splitlines()
    for group in matched(before, after).get_grouped_opcodes(_CONTEXT):
        yield f"@@ line {group[0][1] + 1} @@"
        for tag, old_start, old_end, new_start, new_end in group:
            if tag == "equal":
                yield from (f"  {line}" for line in after[new_start:new_end])
            else:
                yield from (f"- {line}" for line in before[old_start:old_end])
                yield from (f"+ {line}" for line in after[new_start:new_end])
