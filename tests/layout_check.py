"""Compare the layout of kernels with ruff's: python -m tests.layout_check, a step of ``tox run -e lint``.

Draws kernels of every type and formats them with ruff at its default settings, which allow 88 columns. Exits
with 1, and prints what ruff would change, if a source is not laid out as ruff does it.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from kernels import OURS

SEEDS = (0, 7)
COUNT = 30  # Kernels of each type and seed.
RUFF = (sys.executable, "-m", "ruff", "format", "--isolated", "--no-cache", "--line-length", "88", "--diff")


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        drawn = 0
        for name, template in OURS.items():
            for seed in SEEDS:
                for index in range(min(COUNT, len(template.kernels) or COUNT)):
                    source = template.kernel(seed, index).source
                    Path(folder, f"{name}-{seed}-{index}.py").write_text(source, encoding="utf-8")
                    drawn += 1
        status = subprocess.run((*RUFF, "."), cwd=folder, check=False).returncode
    if not status:
        print(f"{drawn:,} kernels of {len(OURS)} types are laid out as by ruff")
    return status


if __name__ == "__main__":
    sys.exit(main())
