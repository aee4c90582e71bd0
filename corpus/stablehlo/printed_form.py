"""Patterns of MLIR's printed form, for work on text: differences between lines, and edits of lines."""

import re

VALUE = r"%\w+(?:#\d+)?"
# A line with an op. The groups are its first result, its name, and the rest: operands, attributes and types.
# The regions of the op are on the lines that follow.
OP = re.compile(
    r'^ *(?:(%\w+)(?::\d+)?(?:, %\w+)* = )?"?((?:stablehlo|chlo|func|sdy)\.\w+|call)\b"?(.*)$', re.MULTILINE
)
