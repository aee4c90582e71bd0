"""How people write JAX: templates that turn a seed and an index into a kernel's source text.

A new kernel type is one new module that ends in ``TEMPLATE = Template(...)`` and one line below.
"""

from . import (
    branch,
    compound,
    elementwise,
    loop,
    multi_statement,
    nested_branch,
    reduction,
    scalar_array,
    unary,
    vector,
)
from .kernel import Input, Kernel, Template

TEMPLATES: dict[str, Template] = {
    module.TEMPLATE.name: module.TEMPLATE
    for module in (
        elementwise,
        scalar_array,
        unary,
        branch,
        loop,
        reduction,
        vector,
        multi_statement,
        nested_branch,
        compound,
    )
}

__all__ = ["TEMPLATES", "Input", "Kernel", "Template"]
