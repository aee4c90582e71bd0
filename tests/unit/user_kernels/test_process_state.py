"""The functions and classes of libraries that the import of a user's file must not replace."""

import jax
import pytest

from corpus.user_kernels.process_state import state


class _WithoutModule(type):
    @property
    def __module__(cls) -> str:
        raise AttributeError("__module__")


def test_a_class_that_names_no_module_is_one_like_others(monkeypatch: pytest.MonkeyPatch) -> None:
    planted = _WithoutModule("planted", (), {})
    monkeypatch.setattr(jax, "planted", planted, raising=False)
    assert planted in [each for _, each in state().functions.values()]
