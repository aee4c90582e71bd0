"""Tests of kernel cases that are made when pytest runs them, so that 100,000 take little memory."""

import functools
import types
from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from corpus.plan import Case

_NONE: frozenset[str] = frozenset()


class LazyCase(pytest.Item):
    """A placeholder for the test of a case: a third of the size of the pytest.Function that runs it.

    Each process that collects holds the tests of all cases at once. Attributes with the same value for all
    are shared, and therefore immutable.
    """

    def __init__(self, parent: pytest.Module, function: Callable[..., Any], case: Case) -> None:
        name, label = function.__name__, case.label
        super().__init__(f"{name}[{label}]", parent, nodeid=_node_id(parent, name, label))
        self.case = case
        self.function = function
        shared = {
            "own_markers": _marks(function),
            "keywords": _keywords(parent),
            "extra_keyword_matches": _NONE,
            "user_properties": (),
        }
        for attribute, value in shared.items():  # Not vars(self), which would make a dict for each.
            setattr(self, attribute, value)

    def runtest(self) -> None:
        raise AssertionError("pytest runs function_item()")

    def reportinfo(self) -> tuple[Any, int, str]:
        return self.path, self.function.__code__.co_firstlineno - 1, self.name

    def function_item(self) -> pytest.Function:
        """The item that pytest runs."""
        made: pytest.Function = pytest.Function.from_parent(
            self.parent, name=self.name, callobj=self.function
        )
        made.case = self.case  # type: ignore[attr-defined]  # Read by case_of().
        return made


class LazyItems(Sequence[pytest.Item]):
    """The items of a session; a LazyCase among them is created whenever it is accessed.

    A case takes 20 bytes while the session lasts, not 700.
    """

    def __init__(self, items: Sequence[pytest.Item]) -> None:
        self._ready: dict[int, pytest.Item] = {}
        self._ids, self._indices, self._kinds = array("q"), array("q"), array("i")
        kinds: dict[tuple[Any, Callable[..., Any], str, int], int] = {}
        for place, item in enumerate(items):
            number, index, kind = -1, -1, -1
            if isinstance(item, LazyCase):
                number, index = item.case.id, item.case.index
                of = item.parent, item.function, item.case.template, item.case.seed
                kind = kinds.setdefault(of, len(kinds))
            else:
                self._ready[place] = item
            self._ids.append(number)
            self._indices.append(index)
            self._kinds.append(kind)
        self._of = list(kinds)

    def __len__(self) -> int:
        return len(self._ids)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[at] for at in range(len(self))[place]]
        at = range(len(self))[place]
        if at in self._ready:
            return self._ready[at]
        parent, function, template, seed = self._of[self._kinds[at]]
        case = Case(self._ids[at], template, seed, self._indices[at])
        return LazyCase.from_parent(parent, function=function, case=case)


def _node_id(parent: pytest.Module, name: str, label: str) -> Any:
    """The id that pytest gives a parametrized test: ids with parts in pytest 9.2, text in older versions."""
    found = getattr(parent, "id", None)  # New in 9.2.
    return f"{parent.nodeid}::{name}[{label}]" if found is None else found.child(name).with_params(label)


@functools.cache
def _marks(function: Callable[..., Any]) -> tuple[pytest.Mark, ...]:
    return tuple(getattr(function, "pytestmark", ()))


@functools.cache
def _keywords(module: pytest.Module) -> Mapping[str, Any]:
    return types.MappingProxyType(module.keywords)


def case_of(item: pytest.Item) -> Case | None:
    """The case that ``item`` tests; None for a test without a case."""
    callspec = getattr(item, "callspec", None)
    case: Case | None = callspec.params.get("case") if callspec else getattr(item, "case", None)
    return case
