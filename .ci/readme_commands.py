"""Print the commands of a page, one a line, but those of pages before it; --pages: the pages after README.md.

CI runs the lines of ``sh`` blocks. Commands that CI does not run are in ``console`` blocks, behind "$ ",
and each has its reason in .ci/not_run.txt.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
# The README builds the corpora that the other pages use; none of these uses what another one makes.
PAGES = (
    "README.md",
    "docs/README.md",
    "docs/options.md",
    "docs/scale.md",
    "docs/record.md",
    "docs/publishing.md",
    "docs/training.md",
    "docs/scoring.md",
    "docs/checks.md",
    "docs/verify.md",
    "docs/kernels.md",
    "docs/settings.md",
    "docs/upgrades.md",
    "docs/upgrade-history.md",
    "docs/cuda.md",
    "docs/hunt.md",
    "docs/findings.md",
    "docs/figures.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
)
NOT_RUN = ROOT / ".ci" / "not_run.txt"


def blocks(page: str, language: str) -> list[str]:
    """The contents of the blocks of ``page`` that are marked with ``language``."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def run_by_ci(page: str) -> Iterator[str]:
    """The commands of the ``sh`` blocks of ``page``, without comments and with continued lines joined."""
    for block in blocks(page, "sh"):
        for line in block.replace("\\\n", " ").splitlines():
            if line and not line.startswith("#"):
                yield line


def shown_only(page: str) -> Iterator[str]:
    """The commands of the ``console`` blocks of ``page``."""
    for block in blocks(page, "console"):
        for line in block.replace("\\\n", " ").splitlines():
            if line.startswith("$ "):
                yield line.removeprefix("$ ")


def reasons() -> dict[str, str]:
    """The commands that CI does not run, each with its reason."""
    found, reason = {}, ""
    for line in NOT_RUN.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            reason = line.removeprefix("## ")
        elif line and not line.startswith("#"):
            found[line] = reason
    return found


def of_page(page: str) -> list[str]:
    """The commands that CI runs for ``page``: those that no page before it has."""
    before = {command for each in PAGES[: PAGES.index(page)] for command in run_by_ci(each)}
    return [command for command in dict.fromkeys(run_by_ci(page)) if command not in before]


if __name__ == "__main__":
    for each in PAGES[1:] if sys.argv[1] == "--pages" else of_page(sys.argv[1]):
        print(each)
