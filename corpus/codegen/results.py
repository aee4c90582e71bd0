"""Outputs of a program at points, as text that a record holds."""

import base64
import binascii
import hashlib
import zlib
from collections.abc import Iterable, Sequence

import numpy as np

from corpus.execution.runs import Run

Arrays = Sequence[np.ndarray]
# Bytes of the outputs at a point: those of larger programs are not recorded, as a corpus would be too large.
_MOST = 1 << 14


def recorded(run: Run, points: Iterable[Arrays]) -> dict[str, str]:
    """The outputs of ``run`` at each of ``points``, by the hash of the point; none where they are large."""
    found = {}
    for point in points:
        outputs = run(point)
        if sum(each.nbytes for each in outputs) > _MOST:
            return {}
        packed = zlib.compress(b"".join(each.tobytes() for each in outputs))
        found[key_of(point)] = base64.b64encode(packed).decode("ascii")
    return found


def key_of(point: Arrays) -> str:
    """A hash of the values of ``point``."""
    return hashlib.sha256(b"".join(each.tobytes() for each in point)).hexdigest()[:16]


def outputs_in(text: str, like: Arrays) -> list[np.ndarray]:
    """Parse the outputs that recorded() wrote into ``text``, typed like ``like``. Raises ValueError."""
    size = sum(each.nbytes for each in like)
    try:
        data = zlib.decompressobj().decompress(base64.b64decode(text, validate=True), size + 1)
    except (binascii.Error, zlib.error) as error:
        raise ValueError(f"results of a program that cannot be read: {error}") from error
    if len(data) != size:
        raise ValueError("results of a program that are not of its types")
    found, start = [], 0
    for each in like:
        found.append(np.frombuffer(data[start : start + each.nbytes], each.dtype).reshape(each.shape))
        start += each.nbytes
    return found
