"""Text files are UTF-8 under every locale: each call that reads or writes text names its encoding.

ruff's PLW1514 sees only the calls whose object's type it can infer, one in seven.
"""

import ast
from collections.abc import Iterator

import pytest

from tests.unit.runs import ROOT

FOLDERS = ("corpus", "docs", "kernels", "tests", "tools", ".ci")
FILES = sorted(path for folder in FOLDERS for path in ROOT.joinpath(folder).rglob("*.py"))
OTHER_OPENS = ("os", "tarfile")  # Their open() has no text mode.


def _is_text_call(call: ast.Call) -> bool:
    """True if ``call`` reads or writes text."""
    function = call.func
    name = getattr(function, "attr", getattr(function, "id", ""))
    texts = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
    named = {keyword.arg: ast.unparse(keyword.value) for keyword in call.keywords}
    if name in ("open", "fdopen", "NamedTemporaryFile"):
        if ast.unparse(function) in [f"{module}.open" for module in OTHER_OPENS]:
            return False
        modes = [*(text for text in texts if isinstance(text, str)), named.get("mode", "")]
        return not any("b" in mode for mode in modes)
    return name in ("read_text", "write_text") or named.get("text") == "True"


def unnamed(source: str) -> Iterator[int]:
    """The lines of ``source`` with a call that reads or writes text in the encoding of the locale."""
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.Call)
            and _is_text_call(node)
            and not any(word.arg == "encoding" for word in node.keywords)
        ):
            yield node.lineno


def test_every_call_names_its_encoding() -> None:
    found = [
        f'{path.relative_to(ROOT)}:{line}: give the encoding: encoding="utf-8"'
        for path in FILES
        for line in unnamed(path.read_text(encoding="utf-8"))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("source", "missing"),
    [
        ("path.read_text()", 1),
        ("path.write_text(text)", 1),
        ("open(path)", 1),
        ("path.open('w')", 1),
        ("subprocess.run(command, text=True)", 1),
        ("path.read_text(encoding='utf-8')", 0),
        ("path.open('rb')", 0),
        ("os.fdopen(os.open(path, flags), 'r+b')", 0),
        ("subprocess.run(command, encoding='utf-8')", 0),
    ],
)
def test_what_the_check_finds(source: str, missing: int) -> None:
    assert len(list(unnamed(source))) == missing
