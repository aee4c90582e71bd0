"""One lowering for several platforms: the text that each of them would get, if it is the same."""

import re

# JAX gives every function of such a module the platform's index first, and passes it along with every
# call. Where a platform has a rule of its own, a case over that index holds both.
_PARAMETER = re.compile(
    r"(^  func\.func \w+ @[\w.]+\()%arg0: tensor<i32>"
    r"(?: \{jax\.global_constant = \"_platform_index\"\})?(?:, )?",
    re.MULTILINE,
)
_CALL = re.compile(r"(\bcall @[\w.]+\()%arg0(?:, )?([^\n]*\) : \()tensor<i32>(?:, )?")
_INDEX = re.compile(r"%arg0\b")
_ARGUMENT = re.compile(r"%arg(\d+)")


def shared_text(text: str) -> str | None:
    """What a lowering for one platform prints, from the ``text`` of a lowering for several.

    None where anything depends on the platform.
    """
    text = _CALL.sub(r"\1\2", _PARAMETER.sub(r"\1", text))
    if _INDEX.search(text):
        return None
    return _ARGUMENT.sub(lambda argument: f"%arg{int(argument[1]) - 1}", text)
