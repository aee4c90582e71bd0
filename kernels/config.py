"""Settings of JAX that a kernel is lowered under; as text ``NAME=VALUE``, such as ``jax_enable_x64=True``."""

import ast
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

Setting = bool | int | float | str | None
Config = tuple[tuple[str, Setting], ...]

_LONGEST = 1000  # Characters of a setting: a literal of millions, in anybody's record, would fill the memory.


class SettingError(ValueError):
    """A setting that JAX lacks, that a kernel may not declare, or that a kernel changes; one line.

    ``setting`` is the name of the setting that it changes.
    """

    def __init__(self, message: str, setting: str = "") -> None:
        super().__init__(message)
        self.setting = setting


def parsed(texts: Sequence[str]) -> Config:
    """The settings of ``texts``. A VALUE is a Python literal, else a string. Raises SettingError."""
    found: dict[str, Setting] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if len(text) > _LONGEST:
            raise SettingError(f"{text[:40]!r} ... has {len(text):,} characters, more than any setting")
        if not (name.isidentifier() and equals):
            raise SettingError(f"{text!r} is not of the form NAME=VALUE, such as jax_enable_x64=True")
        found[name] = _value(value)
    return settings_in(found)


def settings_in(settings: Any) -> Config:
    """The settings of a dict, sorted by their names. Raises SettingError for what JAX has no setting like."""
    if not isinstance(settings, Mapping):
        raise SettingError(f"{settings!r} must be a dict, such as {{'jax_enable_x64': True}}")
    found: dict[str, Setting] = {}
    for name, value in settings.items():
        if not isinstance(name, str):
            raise SettingError(f"{name!r} must be the name of a setting, such as 'jax_enable_x64'")
        if not isinstance(value, bool | int | float | str | None):
            raise SettingError(f"{name}: {value!r} must be True, False, None, a number or a string")
        found[name] = value
    return tuple(sorted(found.items()))


def texts(config: Config) -> list[str]:
    """The settings as parsed() reads them."""
    return [f"{name}={value if _is_plain(value) else repr(value)}" for name, value in config]


def _is_plain(value: Setting) -> bool:
    return isinstance(value, str) and _value(value) == value


def _value(text: str) -> Setting:
    try:
        with warnings.catch_warnings():  # They show characters of the text, whichever these are.
            warnings.simplefilter("ignore")
            value = ast.literal_eval(text)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return text
    return value if isinstance(value, bool | int | float | str | None) else text
