"""The pinned kernels on a CUDA device: the texts that its user gets, and what they compute there."""

from collections.abc import Callable, Sequence
from pathlib import Path

import jax
import pytest

from corpus.checks.device_checks import check_texts, check_values, devices_needed, programs_on
from corpus.checks.errors import CheckError
from corpus.plan import Case
from corpus.session import gpu_detection as gpu
from corpus.session.gpu_plugin import GPU
from corpus.stablehlo.program import Program
from corpus.upgrade.baselines import PREFIX, MinorVersion
from corpus.upgrade.snapshots import programs_in, readable
from kernels import Kernel

pytestmark = pytest.mark.gpu

_JAX = MinorVersion.of(jax.__version__)
_SNAPSHOTS = Path(__file__).parent / "pinned" / f"{PREFIX}{_JAX}" / "test_kernels"


@pytest.fixture
def snapshot_text(case: Case) -> str:
    """What a machine without a GPU lowered under this line of JAX; empty where there is nothing."""
    path = _SNAPSHOTS / f"test_kernel[{case.label}].mlir"
    return path.read_text() if path.exists() else ""


@pytest.fixture
def kernel(case: Case, snapshot_text: str) -> Kernel:
    """The kernel that the snapshot has; without one, the first that the case draws."""
    drawn = [case.kernel(attempt) for attempt in range(case.attempts)]
    return next((kernel for kernel in drawn if snapshot_text.startswith(readable(kernel, ()))), drawn[0])


@pytest.fixture
def programs(kernel: Kernel, request: pytest.FixtureRequest) -> Sequence[Program]:
    """The kernel's programs for CUDA, as far as there are devices for them."""
    programs = programs_on(kernel, gpu.PLATFORM)
    needed, there = devices_needed(programs), request.config.stash[GPU].count
    if needed > there:
        pytest.skip(f"a program for {needed} CUDA devices, of which there are {there}")
    return programs


def test_text(kernel: Kernel, programs: Sequence[Program], snapshot_text: str) -> None:
    if devices_needed(programs) > 1:
        pytest.skip("a program for several devices is traced over those of the CPU here")
    texts = programs_in(snapshot_text)
    pinned = {direction: text for (direction, platform), text in texts.items() if platform == gpu.PLATFORM}
    _passes(lambda: check_texts(kernel, programs, pinned))
    if not pinned:
        pytest.skip(f"no snapshot of JAX {_JAX}, so the text is held to none of a machine without a GPU")


def test_values(kernel: Kernel, programs: Sequence[Program]) -> None:
    _passes(lambda: check_values(kernel, programs))


def _passes(check: Callable[[], object]) -> None:
    """Fails with what the check says, in its own lines: the way through it would bury them."""
    try:
        check()
    except CheckError as error:
        told = "\n".join([str(error), *getattr(error, "__notes__", [])])
        raise pytest.fail.Exception(told, pytrace=False) from None
