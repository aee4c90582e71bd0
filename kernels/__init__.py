"""How people write JAX: templates that turn a seed and an index into a kernel's source text.

A new kernel type is one new module that ends in ``TEMPLATE = Template(...)`` and one line below.
"""

from collections.abc import Sequence

from .indexing import cumulative, gathering, scattering, slicing, sorting
from .kernel import Input, Kernel, Template
from .learning import (
    activations,
    attention,
    convolution,
    dense,
    embedding,
    losses,
    normalization,
    optimizers,
    pooling,
    recurrent,
    regularization,
)
from .linear_algebra import factorization, gaussians, matrix_functions, regression, solving, spectral
from .numbers import casts, complex_numbers, densities, integers, randomness, special, statistics
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
from .science import dynamics, geometry, monte_carlo, particles, stencils
from .signals import filters, fourier, images, interpolation
from .transforms import (
    batching,
    collectives,
    composites,
    custom_rules,
    derivatives,
    open_shapes,
    pytrees,
    remat,
    scans,
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
        "learning": (
            dense,
            convolution,
            pooling,
            attention,
            normalization,
            activations,
            losses,
            optimizers,
            recurrent,
            embedding,
            regularization,
        ),
        "linear_algebra": (
            factorization,
            solving,
            spectral,
            matrix_functions,
            gaussians,
            regression,
        ),
        "signals": (
            fourier,
            filters,
            images,
            interpolation,
        ),
        "indexing": (
            gathering,
            scattering,
            sorting,
            cumulative,
            slicing,
        ),
        "numbers": (
            integers,
            casts,
            complex_numbers,
            special,
            randomness,
            densities,
            statistics,
        ),
        "science": (
            stencils,
            particles,
            dynamics,
            geometry,
            monte_carlo,
        ),
        "transforms": (
            derivatives,
            batching,
            custom_rules,
            remat,
            scans,
            composites,
            pytrees,
            collectives,
            open_shapes,
        ),
    }.items()
}
OURS: dict[str, Template] = {template.name: template for family in FAMILIES.values() for template in family}
TEMPLATES = dict(OURS)  # And a user's own, once register() has seen them.


def register(templates: Sequence[Template]) -> None:
    """Adds a user's templates. Raises ValueError for a name that one of ours has."""
    for template in templates:
        if template.name in OURS or template.name in FAMILIES:
            raise ValueError(f"a kernel type called {template.name!r} is there already")
        TEMPLATES[template.name] = template


__all__ = ["FAMILIES", "OURS", "TEMPLATES", "Input", "Kernel", "Template", "register"]
