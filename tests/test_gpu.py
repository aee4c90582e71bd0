"""The pinned kernels on a CUDA device: their programs, lowered and run there."""

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
from corpus.upgrade.snapshots import parse_snapshot, render_snapshot
from kernels import Kernel

pytestmark = pytest.mark.gpu

_JAX = MinorVersion.of(jax.__version__)
_SNAPSHOTS = Path(__file__).parent / "pinned" / f"{PREFIX}{_JAX}" / "test_kernels"


@pytest.fixture
def snapshot_text(case: Case) -> str:
    """The snapshot of this minor version of JAX, made without a GPU; empty if there is none."""
    path = _SNAPSHOTS / f"test_kernel[{case.label}].mlir"
    return path.read_text(encoding="utf-8") if path.exists() else ""


@pytest.fixture
def kernel(case: Case, snapshot_text: str) -> Kernel:
    """The kernel in the snapshot; without one, the first kernel that the case draws."""
    small = [case.kernel(attempt) for attempt in range(case.attempts)]
    drawn = [kernel for each in small for kernel in (each, each.enlarged) if kernel is not None]
    return next(
        (kernel for kernel in drawn if snapshot_text.startswith(render_snapshot(kernel, ()))), drawn[0]
    )


@pytest.fixture
def programs(kernel: Kernel, request: pytest.FixtureRequest) -> Sequence[Program]:
    """The kernel's programs for CUDA; skips the test if they need more devices than are available."""
    programs = programs_on(kernel, gpu.PLATFORM)
    needed, there = devices_needed(programs), request.config.stash[GPU].count
    if needed > there:
        pytest.skip(f"a program for {needed} CUDA devices, of which there are {there}")
    return programs


def test_text(kernel: Kernel, programs: Sequence[Program], snapshot_text: str) -> None:
    if devices_needed(programs) > 1:
        pytest.skip("a program for several devices is traced over those of the CPU here")
    pinned: dict[str, str] = {
        program.direction: program.text
        for program in parse_snapshot(snapshot_text)
        if program.platform == gpu.PLATFORM
    }
    _passes(lambda: check_texts(kernel, programs, pinned))
    if not pinned:
        pytest.skip(f"no snapshot of JAX {_JAX}, so the text is held to none of a machine without a GPU")


def test_values(kernel: Kernel, programs: Sequence[Program]) -> None:
    _passes(lambda: check_values(kernel, programs))


def _passes(check: Callable[[], object]) -> None:
    """Fail with the message and notes of a CheckError alone, without its traceback."""
    try:
        check()
    except CheckError as error:
        told = "\n".join([str(error), *getattr(error, "__notes__", [])])
        raise pytest.fail.Exception(told, pytrace=False) from None
