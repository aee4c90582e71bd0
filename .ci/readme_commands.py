"""Print the commands of README.md, one a line: the lines of its ``sh`` blocks."""

import re
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"

for block in re.findall(r"^```sh\n(.*?)^```", README.read_text(), re.MULTILINE | re.DOTALL):
    print(block.replace("\\\n", " "), end="")
