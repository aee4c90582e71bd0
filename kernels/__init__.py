"""How people write JAX: templates that turn a seed and an index into a kernel's source text.

A new kernel type is one new module that ends in ``TEMPLATE = Template(...)`` and one line below.
"""

from .kernel import Input, Kernel, Template
from .original import (
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

FAMILIES: dict[str, tuple[Template, ...]] = {
    family: tuple(module.TEMPLATE for module in modules)
    for family, modules in {
        "original": (
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
        ),
    }.items()
}
TEMPLATES: dict[str, Template] = {
    template.name: template for family in FAMILIES.values() for template in family
}

__all__ = ["FAMILIES", "TEMPLATES", "Input", "Kernel", "Template"]
