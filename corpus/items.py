"""The cases as pytest sees them."""

import functools
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pytest

from corpus.plan import Case

_NONE: frozenset[str] = frozenset()


class Waiting(pytest.Item):
    """A case that has not run yet. What pytest runs is made when it does, and is three times as large.

    Of 100,000, each process that collects keeps them all. So they share what is the same for all, and
    nobody can put anything there.
    """

    def __init__(self, name: str, parent: pytest.Module, case: Case, function: Callable[..., Any]) -> None:
        super().__init__(name, parent)
        self.case = case
        self.function = function
        shared = {
            "own_markers": _marks(function),
            "keywords": _keywords(parent),
            "extra_keyword_matches": _NONE,
            "user_properties": (),
        }
        for attribute, value in shared.items():  # Not vars(self): that would make a dict for each.
            setattr(self, attribute, value)

    def runtest(self) -> None:
        raise AssertionError("what runs is item()")

    def reportinfo(self) -> tuple[Any, int, str]:
        return self.path, self.function.__code__.co_firstlineno - 1, self.name

    def item(self) -> pytest.Function:
        """What pytest runs."""
        return _item(self.parent, self.name, self.case, self.function)


@functools.cache
def _marks(function: Callable[..., Any]) -> tuple[pytest.Mark, ...]:
    return tuple(getattr(function, "pytestmark", ()))


@functools.cache
def _keywords(module: pytest.Module) -> Mapping[str, Any]:
    return types.MappingProxyType(module.keywords)


def items_of(
    module: pytest.Module, name: str, function: Callable[..., Any], cases: Sequence[Case], *, wait: bool
) -> Iterator[pytest.Item]:
    """An item for each of ``cases``, which runs ``function``; they ``wait`` but for the pinned ones.

    Those are what pytest runs from the start: of the others syrupy sees nothing until they do.
    """
    for case in cases:
        make = Waiting.from_parent if wait and not case.pinned else _item
        yield make(module, name=f"{name}[{case.label}]", case=case, function=function)


def _item(parent: Any, name: str, case: Case, function: Callable[..., Any]) -> pytest.Function:
    made: pytest.Function = pytest.Function.from_parent(parent, name=name, callobj=function)
    made.case = case  # type: ignore[attr-defined]  # Ours.
    return made


def case_of(item: pytest.Item) -> Case | None:
    """The case that ``item`` is about, if it is about one: a kernel's, or a test's on a GPU."""
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    case: Case | None = getattr(item, "case", None) or parameters.get("case")
    return case
