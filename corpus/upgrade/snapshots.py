"""Snapshots for reviewers: one .mlir file for each case, in the format of mlir-opt --split-input-file."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from typing import cast

from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from corpus.records.sections import Direction
from corpus.stablehlo.program import Program
from corpus.stablehlo.textual_diff import matched
from corpus.upgrade.classification import Change, compare
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


@dataclass(frozen=True)
class Difference:
    """A case that differs from its snapshot; ``message`` has a line for each program that changed.

    ``rows`` are the lines of both that differ, with their neighbours. ``kinds`` are the classes of the
    changes of its programs and ``causes`` their causes, as ``message`` has them; both are empty if there
    is no snapshot, or one of another Python.
    """

    message: str
    rows: Sequence[str] = ()
    kinds: Set[str] = frozenset()
    causes: Set[str] = frozenset()

    def __str__(self) -> str:
        return "\n".join([self.message, *self.rows])


def difference(kernel: Kernel, programs: Sequence[Program], snapshot: str | None) -> Difference | None:
    """The difference of ``programs`` from ``snapshot``, which is None if the baseline has none."""
    if snapshot is None:
        return Difference("the baseline has no snapshot of it: --snapshot-update makes one")
    if (rendered := render_snapshot(kernel, programs)) == snapshot:
        return None
    rows = [*diff(snapshot, rendered)]
    changes = _changes(kernel, programs, snapshot)
    lines = [_line(*each) for each in changes]
    if not lines:
        return Difference("the programs are the same, the Python source or its inputs have changed", rows)
    if snapshot.split(_SPLIT)[0] != render_snapshot(kernel, ()):
        return Difference("\n".join(["the Python source or its inputs have changed, too", *lines]), rows)
    kinds = {change.kind for *_, change in changes}
    causes = {cause for *_, change in changes for cause in change.why}
    return Difference("\n".join(lines), rows, kinds, causes)


def _changes(
    kernel: Kernel, programs: Sequence[Program], snapshot: str
) -> list[tuple[Direction, str, Change]]:
    """Direction, platform and change of each program; platforms that share both texts have one."""
    old = {(program.direction, program.platform): program for program in parse_snapshot(snapshot)}
    new = {(program.direction, program.platform): program for program in programs}
    found: dict[tuple[str, str | None, str | None], tuple[Direction, str, Change]] = {}
    for direction, platform in dict.fromkeys([*old, *new]):
        before, after = old.get((direction, platform)), new.get((direction, platform))
        texts = (direction, before.text if before else None, after.text if after else None)
        if texts[1] != texts[2] and texts not in found:
            found[texts] = (direction, platform, compare(kernel, before, after))
    return [*found.values()]


def _line(direction: Direction, platform: str, change: Change) -> str:
    ulps = "" if change.values is None else f", {change.values.ulps:,} units in the last place apart at most"
    details = f" ({change.details})" if change.details else ""
    return f"{direction}, {platform}: {change.kind}{ulps}: {'; '.join(change.why)}{details}"


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
