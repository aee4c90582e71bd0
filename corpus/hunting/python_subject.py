"""Read the subject from a Python file: its function ``f``, called with its arrays ``arguments``."""

from pathlib import Path
from typing import Any

import numpy as np

from corpus.judging.finding import InputSpec, Subject


class SubjectError(ValueError):
    """A file has no subject; the message is one line that names it."""


def subject_of_file(path: Path) -> Subject:
    """The subject of the file at ``path``, which is executed. Raises SubjectError."""
    names: dict[str, Any] = {"__name__": "subject"}
    try:
        text = path.read_text(encoding="utf-8")
        exec(compile(text, str(path), "exec"), names)
    except Exception as error:  # Whatever a user's file raises.
        raise SubjectError(f"{path}: {type(error).__name__}: {str(error).partition(chr(10))[0]}") from error
    if not callable(names.get("f")) or not isinstance(names.get("arguments"), list):
        raise SubjectError(f"{path} defines no function f with a list of its arrays, arguments")
    arrays = [*map(np.asarray, names["arguments"])]
    return Subject(path.stem, text, "f", tuple(map(InputSpec.of_array, arrays)))
