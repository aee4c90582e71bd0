"""The cases as pytest sees them."""

import functools
import types
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from corpus.plan import Case

_NONE: frozenset[str] = frozenset()


class Waiting(pytest.Item):
    """A case that has not run yet. What pytest runs is made when it does, and is three times as large.

    Of 100,000, each process that collects keeps them all. So they share what is the same for all, and
    nobody can put anything there.
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
        for attribute, value in shared.items():  # Not vars(self): that would make a dict for each.
            setattr(self, attribute, value)

    def runtest(self) -> None:
        raise AssertionError("what runs is item()")

    def reportinfo(self) -> tuple[Any, int, str]:
        return self.path, self.function.__code__.co_firstlineno - 1, self.name

    def item(self) -> pytest.Function:
        """What pytest runs."""
        made: pytest.Function = pytest.Function.from_parent(
            self.parent, name=self.name, callobj=self.function
        )
        made.case = self.case  # type: ignore[attr-defined]  # For case_of().
        return made


def _node_id(parent: pytest.Module, name: str, label: str) -> Any:
    """As pytest makes it for what is parametrized: of a string, 9.2 keeps every part."""
    found = getattr(parent, "id", None)  # New in 9.2.
    return f"{parent.nodeid}::{name}[{label}]" if found is None else found.child(name).with_params(label)


@functools.cache
def _marks(function: Callable[..., Any]) -> tuple[pytest.Mark, ...]:
    return tuple(getattr(function, "pytestmark", ()))


@functools.cache
def _keywords(module: pytest.Module) -> Mapping[str, Any]:
    return types.MappingProxyType(module.keywords)


def case_of(item: pytest.Item) -> Case | None:
    """The case that ``item`` is about, if it is about one: a kernel's, or a test's on a GPU."""
    callspec = getattr(item, "callspec", None)
    case: Case | None = callspec.params.get("case") if callspec else getattr(item, "case", None)
    return case
