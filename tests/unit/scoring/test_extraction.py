"""The text of an answer, as models write it."""

import pytest

from corpus.scoring.extraction import module_text, python_text, yes_or_no

MODULE = "module @m {\n  func.func public @main() {\n    return\n  }\n}\n"
ANSWERS = {
    "plain": MODULE,
    "fenced": f"```mlir\n{MODULE}```",
    "fenced, with prose": f"Here it is.\n\n```\n{MODULE}```\nThat is all.",
    "the last of two": f"First I thought\n```mlir\nmodule @wrong {{\n}}\n```\nbut then\n```mlir\n{MODULE}```",
    "never closed": f"It is\n```mlir\n{MODULE}",
    "closed behind its last line": f"```mlir\n{MODULE}```".replace("}\n```", "}```"),
    "before a block of something else": f"```mlir\n{MODULE}```\nRun it:\n```sh\nstablehlo-translate x\n```",
    "prose around it": f"The module is\n{MODULE}\nI hope that helps.",
}


@pytest.mark.parametrize("name", ANSWERS)
def test_a_module_is_found(name: str) -> None:
    found = module_text(ANSWERS[name])
    assert found is not None
    assert found.strip() == MODULE.strip()


def test_aliases_belong_to_the_module() -> None:
    text = f"#loc = loc(unknown)\n{MODULE}"
    assert module_text(f"It is\n{text}") == text


@pytest.mark.parametrize("answer", ["", "I do not know.", "module", "}\nmodule @m"])
def test_there_may_be_no_module(answer: str) -> None:
    assert module_text(answer) is None


def test_python_is_a_block_or_all() -> None:
    assert python_text("def f(x):\n    return x\n") == "def f(x):\n    return x\n"
    assert python_text("So:\n```python\ndef f(x):\n    return x\n```\n") == "def f(x):\n    return x\n"
    assert python_text(" \n") is None
    usage = "```\ndef f(x):\n    return x\n```\nSuch as:\n```\nf(2)\n```"
    assert python_text(usage) == "def f(x):\n    return x\n"


@pytest.mark.parametrize(
    ("answer", "word"),
    [("yes", "yes"), ("**No.**", "no"), ("Yes and no; in the end: no", "no"), ("nothing", None), ("", None)],
)
def test_a_word_is_the_last_one(answer: str, word: str | None) -> None:
    assert yes_or_no(answer) == word
