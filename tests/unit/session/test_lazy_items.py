"""LazyItems: the items of a session as they were collected, in little memory."""

import tracemalloc

import pytest

from corpus.plan import plan
from corpus.session.lazy_items import LazyCase, LazyItems


def _waiting(request: pytest.FixtureRequest, count: int) -> list[LazyCase]:
    module = request.node.getparent(pytest.Module)
    return [
        LazyCase.from_parent(module, function=_waiting, case=case)
        for case in plan(["unary", "loop"], 5, count)
    ]


def test_items_are_those_that_were_collected(request: pytest.FixtureRequest) -> None:
    first, *rest = _waiting(request, 6)
    given = [first, request.node, *rest]
    items = LazyItems(given)
    assert [(item.nodeid, item.name) for item in items] == [(item.nodeid, item.name) for item in given]
    assert [item.case for item in items if isinstance(item, LazyCase)] == [
        item.case for item in (first, *rest)
    ]
    assert items[1] is items[-6] is request.node
    assert [item.nodeid for item in items[4:]] == [item.nodeid for item in given[4:]]
    with pytest.raises(IndexError):
        items[7]


def test_items_that_wait_take_no_memory(request: pytest.FixtureRequest) -> None:
    count = 5000
    tracemalloc.start()
    try:
        waiting = _waiting(request, count)
        collected, _ = tracemalloc.get_traced_memory()
        items = LazyItems(waiting)
        del waiting
        left, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(items) == count
    assert collected > 500 * count
    assert left < 50 * count
