"""Messages of snapshots that fail: what changed, and if it is the Python."""

from dataclasses import replace

from corpus.stablehlo.program import Program
from corpus.upgrade.snapshots import describe_changes, render_snapshot
from tests.unit.changed_programs import KERNEL, TEXT


def test_a_failing_snapshot_says_so_if_the_python_changed() -> None:
    old = [Program("forward", "cpu", TEXT)]
    new = [Program("forward", "cpu", TEXT.replace("stablehlo.sine", "stablehlo.cosine", 1))]
    snapshot = render_snapshot(KERNEL, old)
    other = replace(KERNEL, source=f"{KERNEL.source}# another\n")
    said = "the Python source or its inputs have changed"
    assert "different values" in describe_changes(KERNEL, new, snapshot)
    assert said not in describe_changes(KERNEL, new, snapshot)
    assert describe_changes(other, new, snapshot).startswith(said)
    assert describe_changes(other, old, snapshot).startswith("the programs are the same, ")
