"""Linear operators: their arguments, products and diagonals, and what solutions are for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Operator:
    """A linear operator on arrays with axes of these roles; ``arguments`` are {a}, {b}, {c} in its code.

    ``setup`` are statements before the matrix-vector product, ``body`` those in it, ``product`` its value
    at {v}. ``diagonal`` is that of the matrix where people know it, ``uses`` what a solution {x} is for.
    """

    name: str
    about: str
    roles: tuple[str, ...]
    right: tuple[str, str]
    arguments: tuple[tuple[str, tuple[str, ...], float, float, str], ...]
    product: str
    setup: tuple[tuple[str, str], ...] = ()
    body: tuple[tuple[str, str], ...] = ()
    diagonal: str = ""
    is_definite: bool = True
    is_batched: bool = False
    uses: tuple[str, ...] = ()


OPERATORS = (
    Operator(
        "ridge_regression",
        "the normal equations of ridge regression",
        ("unknowns",),
        ("xty|moment|rhs", "right-hand side"),
        (
            ("design|features|x_mat", ("equations", "unknowns"), -1.0, 1.0, "one row for each observation"),
            ("ridge|lam|l2", (), 0.5, 2.0, "weight of the penalty"),
        ),
        "{a}.T @ ({a} @ {v}) + {b} * {v}",
        diagonal="jnp.sum({a}**2, axis=0) + {b}",
        uses=("{a} @ {x}",),
    ),
    Operator(
        "screened_poisson",
        "a screened Poisson equation on a line with zero ends",
        ("unknowns",),
        ("source|charge|load", "source term"),
        (("screening|kappa_sq|reaction", ("unknowns",), 0.3, 1.5, "screening at each point"),),
        "(2 + {a}) * {v} - {p}[:-2] - {p}[2:]",
        body=(("padded|v_pad", "jnp.pad({v}, 1)"),),
        diagonal="2 + {a}",
        uses=("jnp.diff({x})", "0.5 * jnp.vdot({x}, {r})"),
    ),
    Operator(
        "periodic_diffusion",
        "an implicit step of diffusion on a ring",
        ("unknowns",),
        ("temperature|field|u_old", "state before the step"),
        (("diffusivity|alpha|nu", (), 0.2, 2.0, "diffusivity times dt / dx**2"),),
        "{v} - {a} * (jnp.roll({v}, 1) - 2 * {v} + jnp.roll({v}, -1))",
        uses=("{x} - {r}", "jnp.mean({x} ** 2)"),
    ),
    Operator(
        "poisson_2d",
        "a Poisson equation on a grid with a reaction term",
        ("rows", "columns"),
        ("source|charge|forcing", "source term"),
        (("reaction|absorption|decay", ("rows", "columns"), 0.2, 1.0, "reaction at each cell"),),
        "(4 + {a}) * {v} - {p}[:-2, 1:-1] - {p}[2:, 1:-1] - {p}[1:-1, :-2] - {p}[1:-1, 2:]",
        body=(("padded|v_pad", "jnp.pad({v}, 1)"),),
        diagonal="4 + {a}",
        uses=("jnp.sum({a} * {x})", "jnp.diff({x}, axis=0)"),
    ),
    Operator(
        "anisotropic_diffusion",
        "an implicit step of anisotropic diffusion",
        ("rows", "columns"),
        ("image|field|u_old", "state before the step"),
        (
            ("coef_x|nu_x|k_x", (), 0.2, 1.5, "coefficient along the columns"),
            ("coef_y|nu_y|k_y", (), 0.2, 1.5, "coefficient along the rows"),
        ),
        "{v} + {a} * (2 * {v} - jnp.roll({v}, 1, axis=1) - jnp.roll({v}, -1, axis=1)) "
        "+ {b} * (2 * {v} - jnp.roll({v}, 1, axis=0) - jnp.roll({v}, -1, axis=0))",
        uses=("{x} - {r}",),
    ),
    Operator(
        "graph_potentials",
        "for the potentials on a graph with leaks to the ground",
        ("nodes",),
        ("injected|currents|demand", "current into each node"),
        (
            ("conductance|edge_weights|caps", ("edges",), 0.2, 1.5, "conductance of each edge"),
            ("senders|src|tails", ("edges",), 0, -1, "where each edge starts"),
            ("receivers|dst|heads_of", ("edges",), 0, -1, "where each edge ends"),
        ),
        "jnp.zeros_like({v}).at[{b}].add({f}).at[{c}].add(-{f}) + 0.5 * {v}",
        body=(("flow|edge_flow", "{a} * ({v}[{b}] - {v}[{c}])"),),
        uses=("{a} * ({x}[{b}] - {x}[{c}])",),
    ),
    Operator(
        "kernel_regression",
        "for the weights of kernel regression",
        ("nodes",),
        ("y|targets|observed", "value at each point"),
        (
            ("points|inputs|coords", ("nodes", "features"), -1.5, 1.5, "one point a row"),
            ("noise|noise_var|nugget", (), 0.2, 1.0, "variance of the noise"),
        ),
        "{k} @ {v} + {b} * {v}",
        setup=(
            ("gaps|diffs", "{a}[:, None, :] - {a}[None, :, :]"),
            ("kernel|gram|cov", "jnp.exp(-0.5 * jnp.sum({g}**2, axis=-1))"),
        ),
        uses=("{k} @ {x}", "-0.5 * jnp.vdot({r}, {x})"),
    ),
    Operator(
        "logistic_hessian",
        "for the Newton direction of a damped logistic loss",
        ("unknowns",),
        ("grad_w|gradient|direction", "gradient of the loss"),
        (
            ("design|features|x_mat", ("equations", "unknowns"), -1.5, 1.5, "one row for each example"),
            ("weights|w_now|theta", ("unknowns",), -1.0, 1.0, "where the Hessian is taken"),
            ("damping|l2|ridge", (), 0.1, 0.6, "added to the diagonal"),
        ),
        "jax.jvp(jax.grad({loss}), ({b},), ({v},))[1] + {c} * {v}",
        setup=(("loss|nll|objective", "jnp.sum(jax.nn.softplus({a} @ coef))"),),
        uses=("{b} - {x}",),
    ),
    Operator(
        "block_systems",
        "a batch of regularized least-squares systems",
        ("batch", "unknowns"),
        ("rhs|targets|moments", "a right-hand side for each system"),
        (
            (
                "blocks|factors|jacobians",
                ("batch", "equations", "unknowns"),
                -1.0,
                1.0,
                "a factor for each system",
            ),
            ("damping|ridge|lam", ("batch", "one"), 0.5, 2.0, "added to the diagonal of each"),
        ),
        'jnp.einsum("bmi,bm->bi", {a}, jnp.einsum("bmi,bi->bm", {a}, {v})) + {b} * {v}',
        diagonal="jnp.sum({a}**2, axis=1) + {b}",
        is_batched=True,
        uses=("jnp.linalg.norm({x}, axis=-1)",),
    ),
    Operator(
        "convection_diffusion",
        "upwinded convection and diffusion on a line",
        ("unknowns",),
        ("source|load|rhs", "source term"),
        (
            ("peclet|velocity|wind", ("unknowns",), 0.1, 0.8, "Peclet number of each cell"),
            ("reaction|decay|sink", (), 0.3, 1.0, "reaction rate"),
        ),
        "(2 + {a} + {b}) * {v} - (1 + {a}) * {p}[:-2] - {p}[2:]",
        body=(("padded|v_pad", "jnp.pad({v}, 1)"),),
        diagonal="2 + {a} + {b}",
        is_definite=False,
        uses=("jnp.diff({x})",),
    ),
    Operator(
        "implicit_step",
        "a system with the matrix I - h J of an implicit integrator",
        ("unknowns",),
        ("residual|rhs|defect", "right-hand side"),
        (
            ("jac|jacobian|j_mat", ("unknowns", "unknowns"), -1.0, 1.0, "Jacobian of the system"),
            ("h|dt|step_size", (), 0.05, 0.25, "step size"),
        ),
        "{v} - {b} * ({a} @ {v})",
        is_definite=False,
        uses=("{r} + {x}",),
    ),
)
