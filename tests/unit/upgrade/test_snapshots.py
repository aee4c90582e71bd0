"""Messages of snapshots that fail: what changed, and if it is the Python."""

from dataclasses import replace

from corpus.stablehlo.program import Program
from corpus.upgrade.snapshots import difference, render_snapshot
from tests.unit.changed_programs import KERNEL, TEXT


def test_a_failing_snapshot_says_so_if_the_python_changed() -> None:
    old = [Program("forward", "cpu", TEXT)]
    new = [Program("forward", "cpu", TEXT.replace("stablehlo.sine", "stablehlo.cosine", 1))]
    snapshot = render_snapshot(KERNEL, old)
    other = replace(KERNEL, source=f"{KERNEL.source}# another\n")
    said = "the Python source or its inputs have changed"
    assert difference(KERNEL, old, snapshot) is None
    changed = difference(KERNEL, new, snapshot)
    assert changed is not None
    assert changed.kinds == {"different values"}
    assert said not in changed.message
    # Another Python is no change of JAX's, so that it has no class that may be tolerated.
    for programs, begins in ((new, f"{said}, too\n"), (old, "the programs are the same, ")):
        changed = difference(other, programs, snapshot)
        assert changed is not None
        assert changed.message.startswith(begins)
        assert not changed.kinds


def test_the_difference_of_a_snapshot_is_whole() -> None:
    old = [Program("forward", "cpu", TEXT)]
    lines = [f"// line {number}\n" for number in range(100)]
    changed = difference(KERNEL, old, render_snapshot(KERNEL, old) + "".join(lines))
    assert changed is not None
    assert [row for row in str(changed).splitlines() if row.startswith("- // line")] == [
        f"- {line}".rstrip() for line in lines
    ]
