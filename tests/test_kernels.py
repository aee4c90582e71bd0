"""The kernel cases. A case that passes is a record of the corpus."""

import pytest

from corpus.build import PINNED_PLATFORMS, lower_kernel, make_record
from corpus.plan import Case
from corpus.plugin import RECORD
from corpus.snapshots import readable


@pytest.mark.kernel
def test_kernel(case: Case, platforms: tuple[str, ...], full: bool, request: pytest.FixtureRequest) -> None:
    kernel = case.kernel()
    # What a snapshot pins does not depend on --device.
    wanted = dict.fromkeys((*platforms, *PINNED_PLATFORMS)) if case.pinned else platforms
    programs = lower_kernel(kernel, tuple(wanted), proved=full)
    asked = [program for program in programs if program.platform in platforms]
    record = make_record(case.id, kernel, asked, full=full)
    if case.pinned:
        pinned = [program for program in programs if program.platform in PINNED_PLATFORMS]
        assert readable(kernel, pinned) == request.getfixturevalue("snapshot")
    request.node.stash[RECORD] = (record.python_fingerprint, record.to_json())
