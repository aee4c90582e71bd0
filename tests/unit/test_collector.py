"""What the controlling process makes of reports that come in an order it did not choose."""

from pathlib import Path

from corpus.collector import Collector
from corpus.settings import read
from corpus.store import Store


def _collector(path: Path) -> Collector:
    settings = read(emit=str(path), count="2", seed="1", kernels="unary", device="both", verify="sample")
    return Collector(settings, Store(path, settings.describe()))


def test_a_case_that_failed_and_passed_is_not_written(tmp_path: Path) -> None:
    collector = _collector(tmp_path / "corpus.jsonl")
    collector.fail("unary-0")  # xdist may report a crashed case so, in either order.
    collector.take("unary-0", "a", 0, '{"id": 0}')
    collector.take("unary-1", "b", 0, '{"id": 1}')
    collector.fail("unary-1")
    for label in ("unary-0", "unary-1"):
        collector.finish_case(label)
    collector.close(collected=2)
    assert not collector.good
    assert list(tmp_path.iterdir()) == []


def test_a_run_with_a_case_missing_is_not_whole(tmp_path: Path) -> None:
    collector = _collector(tmp_path / "corpus.jsonl")
    collector.take("unary-0", "a", 0, '{"id": 0}')
    collector.finish_case("unary-0")
    collector.close(collected=2)
    assert not collector.good
    assert [path.name for path in tmp_path.iterdir()] == ["corpus.jsonl.partial"]
