"""Snapshots for reviewers: one .mlir file a case, which mlir-opt --split-input-file reads."""

from collections.abc import Iterator, Sequence
from typing import cast

from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from corpus.records.sections import Direction
from corpus.stablehlo.program import Program
from corpus.stablehlo.textual_diff import matched
from corpus.upgrade.classification import compare
from kernels import Kernel

_SPLIT = "// -----\n"
_TAKES = ", takes inputs "  # And their positions, where JAX has dropped others.
_CONTEXT = 2  # Lines around a difference.


def render_snapshot(kernel: Kernel, programs: Sequence[Program]) -> str:
    """The kernel's source as a comment, then its programs; a text of several platforms appears once."""
    source = "".join(f"// {line}".rstrip() + "\n" for line in kernel.source.splitlines())
    arguments = [
        f"//   {value.name}: {value.dtype}{list(value.shape)} in [{value.low:g}, {value.high:g}]\n"
        for value in kernel.inputs
    ]
    arguments += [f"//   {name} = {value!r}\n" for name, value in kernel.static]
    parts = [source + "//\n" + "".join(arguments)]
    first_platform: dict[str, str] = {}
    for program in programs:
        title = f"// {program.direction}, {program.platform}"
        if program.inputs is not None:
            title += f"{_TAKES}{' '.join(map(str, program.inputs))}"
        if program.text in first_platform:
            parts.append(f"{title}: same text as {first_platform[program.text]}\n")
        else:
            first_platform[program.text] = program.platform
            parts.append(f"{title}\n{program.text}")
    return _SPLIT.join(parts)


def parse_snapshot(snapshot: str) -> list[Program]:
    """The programs that render_snapshot() wrote into ``snapshot``."""
    programs: dict[tuple[str, str], Program] = {}
    for part in snapshot.split(_SPLIT)[1:]:
        title, _, text = part.partition("\n")
        name, _, same_as = title.removeprefix("// ").partition(": same text as ")
        name, takes, numbers = name.partition(_TAKES)
        direction, platform = name.split(", ")
        if same_as:
            text = programs[direction, same_as].text
        inputs = tuple(map(int, numbers.split())) if takes else None
        programs[direction, platform] = Program(cast(Direction, direction), platform, text, inputs)
    return [*programs.values()]


def describe_changes(kernel: Kernel, programs: Sequence[Program], snapshot: str | None) -> str:
    """The changes since ``snapshot``, a line for each program that changed: the message of a failing case.

    ``snapshot`` is None if the baseline has none.
    """
    if snapshot is None:
        return "the baseline has no snapshot of it: --snapshot-update makes one"
    old = {(program.direction, program.platform): program for program in parse_snapshot(snapshot)}
    new = {(program.direction, program.platform): program for program in programs}
    lines: dict[tuple[str, str | None, str | None], str] = {}  # Platforms that share both texts share a line.
    for direction, platform in dict.fromkeys([*old, *new]):
        before, after = old.get((direction, platform)), new.get((direction, platform))
        texts = (direction, before.text if before else None, after.text if after else None)
        if texts[1] != texts[2] and texts not in lines:
            change = compare(kernel, before, after)
            values = change.values
            ulps = "" if values is None else f", {values.ulps:,} units in the last place apart at most"
            details = f" ({change.details})" if change.details else ""
            lines[texts] = f"{direction}, {platform}: {change.kind}{ulps}: {'; '.join(change.why)}{details}"
    if not lines:
        return "the programs are the same, the Python source has changed"
    if snapshot.split(_SPLIT)[0] != render_snapshot(kernel, ()):
        return "\n".join(["the Python source or its inputs have changed, too", *lines.values()])
    return "\n".join(lines.values())


class MlirSnapshot(SingleFileSnapshotExtension):
    """Syrupy extension for .mlir files, whose diff ignores renumbered values."""

    _write_mode = WriteMode.TEXT
    file_extension = "mlir"

    def diff_lines(self, serialized_data: object, snapshot_data: object) -> Iterator[str]:
        yield from diff(str(snapshot_data), str(serialized_data))


def diff(old: str, new: str) -> Iterator[str]:
    """The lines that differ in more than the names of values, with _CONTEXT lines around them."""
    before, after = old.splitlines(), new.splitlines()
    for group in matched(before, after).get_grouped_opcodes(_CONTEXT):
        yield f"@@ line {group[0][1] + 1} @@"
        for tag, old_start, old_end, new_start, new_end in group:
            if tag == "equal":
                yield from (f"  {line}" for line in after[new_start:new_end])
            else:
                yield from (f"- {line}" for line in before[old_start:old_end])
                yield from (f"+ {line}" for line in after[new_start:new_end])
