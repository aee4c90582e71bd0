"""Templates that turn a seed and an index into the source of a JAX kernel, as people write it.

A kernel type is one file, ``kernels/FAMILY/TYPE.py``, that ends in ``TEMPLATE = Template("TYPE", ...)``. It
is found by its folder and named by its module: adding a type takes no other edit. Modules whose names start
with an underscore are shared by the types of their family; ``kernels/writing/`` is the vocabulary of all.
"""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from .kernel import Input, Kernel, Template, inexact_positions

# The types in the order in which the plan deals out cases. The ``id`` of a record counts cases in that order,
# so these keep their places; a type that is not among them follows the others of its family by its name, and
# a new family the other families.
SETTLED = (
    *("elementwise", "scalar_array", "unary", "branch", "loop", "reduction", "vector", "multi_statement"),
    *("nested_branch", "compound"),
    *("dense", "convolution", "pooling", "attention", "normalization", "activations", "losses", "optimizers"),
    *("recurrent", "embedding", "regularization"),
    *("factorization", "solving", "spectral", "matrix_functions", "gaussians", "regression"),
    *("fourier", "filters", "images", "interpolation"),
    *("gathering", "scattering", "sorting", "cumulative", "slicing"),
    *("integers", "casts", "complex_numbers", "special", "randomness", "densities", "statistics"),
    *("stencils", "particles", "dynamics", "geometry", "monte_carlo"),
    *("derivatives", "batching", "custom_rules", "remat", "scans", "composites", "pytrees", "collectives"),
    *("open_shapes",),
    *("root_finding", "krylov", "adaptive_steps"),
)
_PLACES = {name: place for place, name in enumerate(SETTLED)}


def _found(folder: Path) -> dict[str, tuple[Template, ...]]:
    """The templates in the folders of ``folder``, by family. Raises ValueError for a file that gives none."""
    files = [
        file
        for file in folder.glob("*/*.py")
        if file.parent.name != "writing" and not file.name.startswith("_")
    ]
    files.sort(key=lambda file: (_PLACES.get(file.stem, len(SETTLED)), file.parent.name, file.stem))
    families: dict[str, list[Template]] = {}
    homes: dict[str, str] = {}
    for family, name in ((file.parent.name, file.stem) for file in files):
        if homes.setdefault(name, family) != family:
            raise ValueError(f"{__name__}/{family}/{name}.py: {homes[name]} has a type of that name already")
        families.setdefault(family, []).append(_template(family, name))
    return {family: tuple(templates) for family, templates in families.items()}


def _template(family: str, name: str) -> Template:
    template = getattr(import_module(f"{__name__}.{family}.{name}"), "TEMPLATE", None)
    if not isinstance(template, Template) or template.name != name:
        raise ValueError(
            f'{__name__}/{family}/{name}.py: it must assign TEMPLATE = Template("{name}", ...), '
            "a kernel type named as the file; a module shared by types starts with '_'"
        )
    return template


FAMILIES: dict[str, tuple[Template, ...]] = _found(Path(__file__).parent)
OURS: dict[str, Template] = {template.name: template for family in FAMILIES.values() for template in family}
TEMPLATES = dict(OURS)  # The user's own are added by register().


def register(templates: Sequence[Template]) -> None:
    """Add a user's templates. Raises ValueError for a name that is taken."""
    for template in templates:
        if template.name in OURS or template.name in FAMILIES:
            raise ValueError(f"a kernel type called {template.name!r} is there already")
        TEMPLATES[template.name] = template


__all__ = ["FAMILIES", "OURS", "TEMPLATES", "Input", "Kernel", "Template", "inexact_positions", "register"]
