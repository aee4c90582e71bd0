"""Iterations on matrices and linear systems that end by a tolerance or after a number of steps."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kernels.kernel import Kernel
from kernels.writing.routines import SOLVER_FLOATS, Routine, View

NORMS = ("jnp.max(jnp.abs({}))", "jnp.linalg.norm({})", "jnp.sqrt(jnp.mean(({}) ** 2))")


def until_small(
    r: Routine, start: str, names: str, kept: str, like: str, advance: Callable[[str], str]
) -> str:
    """Write a loop that ends once a step changes little; gives the name of what it found.

    ``advance`` writes the statements of a step and returns the code of the next iterate.
    """
    tol, norm = r.tolerance(3), r.pick(NORMS)
    most = r.setting("max_iter|max_steps|maxiter|num_iters", r.pick((10, 12, 15, 20)))
    guard, relative = r.chance(0.25), r.chance(0.3)
    state = {
        "x": (names, start),
        "change": ("change|err|moved", f"jnp.array(jnp.inf, {like}.dtype)"),
        "k": ("k|it|n_iter", "0"),
    }

    def going(v: View) -> list[str]:
        scale = f"{tol} * (1 + jnp.max(jnp.abs({v.x})))" if relative else tol
        found = [f"{v.change} > {scale}", f"{v.k} < {most}"]
        return [*found, f"jnp.all(jnp.isfinite({v.x}))"] if guard else found

    def step(v: View) -> dict[str, str]:
        x = v.x if v.x.isidentifier() else r.bind("x_old|before|old", v.x)
        new = r.bind("new|after|updated", advance(x))
        return {"x": new, "change": norm.format(f"{new} - {x}"), "k": f"{v.k} + 1"}

    return r.iterate(state, going, step, kept={"x": r.name(kept)}, title="Iteration").x


# ---- functions of matrices


@dataclass(frozen=True)
class Iteration:
    """A fixed point of matrices: ``setup`` are statements before the loop, ``body`` those in it.

    {a} is the matrix that is made of the input {m}, {x} the iterate, {e} the identity.
    """

    name: str
    about: str
    matrix: str
    start: str
    step: str
    setup: tuple[tuple[str, str, str], ...] = ()
    body: tuple[tuple[str, str, str], ...] = ()
    uses: tuple[str, ...] = ("{x}",)


DEFINITE = "{m} @ {m}.T / {m}.shape[0] + {e}"
CONTRACTION = "0.5 * {m} / jnp.linalg.norm({m})"
STOCHASTIC = "jax.nn.softmax({m}, axis=-1)"

ITERATIONS = (
    Iteration(
        "inverse",
        "the inverse of a matrix by Newton and Schulz",
        DEFINITE,
        "{a}.T / (jnp.max(jnp.sum(jnp.abs({a}), axis=0)) * jnp.max(jnp.sum(jnp.abs({a}), axis=1)))",
        "{x} @ (2 * {e} - {a} @ {x})",
        uses=("{x}", "jnp.trace({x})"),
    ),
    Iteration(
        "polar_factor",
        "the orthogonal polar factor of a matrix",
        "{e} + 0.5 * {m} / jnp.linalg.norm({m})",
        "{a} / jnp.linalg.norm({a})",
        "0.5 * {x} @ (3 * {e} - {g})",
        body=(("g", "gram|xtx", "{x}.T @ {x}"),),
        uses=("{x}", "{x}.T @ {a}"),
    ),
    Iteration(
        "matrix_sqrt",
        "the square root of a definite matrix by Newton's method",
        DEFINITE,
        "{a}",
        "0.5 * ({x} + jnp.linalg.solve({x}, {a}))",
        uses=("{x}", "jnp.trace({x})"),
    ),
    Iteration(
        "matrix_sign",
        "the sign function of a matrix",
        "{e} + 0.5 * {m} / jnp.linalg.norm({m})",
        "{a}",
        "0.5 * ({x} + jnp.linalg.inv({x}))",
        uses=("0.5 * ({e} + {x})", "jnp.trace({x})"),
    ),
    Iteration(
        "stein",
        "the solution of a discrete Lyapunov equation",
        CONTRACTION,
        "{e}",
        "{a} @ {x} @ {a}.T + {e}",
        uses=("{x}", "jnp.trace({x})"),
    ),
    Iteration(
        "riccati",
        "the solution of a discrete Riccati equation",
        CONTRACTION,
        "{e}",
        "{a}.T @ {x} @ {a} - {c}.T @ {c} / (1 + jnp.trace({x})) + {e}",
        body=(("c", "cross|b_t_x_a", "jnp.sum({x} @ {a}, axis=0, keepdims=True)"),),
    ),
    Iteration(
        "stationary",
        "the stationary distribution of a Markov chain",
        STOCHASTIC,
        "jnp.full({m}.shape[0], 1 / {m}.shape[0], {m}.dtype)",
        "{x} @ {a}",
        uses=("{x}", "-jnp.sum({x} * jnp.log({x}))"),
    ),
    Iteration(
        "pagerank",
        "the PageRank of a graph with given link strengths",
        STOCHASTIC,
        "jnp.full({m}.shape[0], 1 / {m}.shape[0], {m}.dtype)",
        "0.85 * {x} @ {a} + 0.15 / {m}.shape[0]",
        uses=("{x}", "jnp.log({x})"),
    ),
    Iteration(
        "balanced",
        "a doubly stochastic matrix by Sinkhorn's method",
        "jnp.exp({m})",
        "{a}",
        "{h} / jnp.sum({h}, axis=0, keepdims=True)",
        body=(("h", "half|by_rows", "{x} / jnp.sum({x}, axis=1, keepdims=True)"),),
        uses=("{x}", "jnp.sum({x} * {m})"),
    ),
    Iteration(
        "katz",
        "the Katz centrality of a graph",
        "jax.nn.sigmoid({m})",
        "jnp.ones({m}.shape[0], {m}.dtype)",
        "1 + {s} * ({a} @ {x})",
        setup=(("s", "attenuation|damping", "0.5 / jnp.max(jnp.sum({a}, axis=1))"),),
    ),
    Iteration(
        "discounted_value",
        "the values of a Markov decision process under its best actions",
        STOCHASTIC,
        "jnp.zeros({m}.shape[0], {m}.dtype)",
        "jnp.max(jnp.stack([{w}, {d} + 0.9 * {x}]), axis=0)",
        setup=(("d", "reward|stay_reward", "jnp.diag({m})"),),
        body=(("w", "moved|walk_value", "0.9 * ({a} @ {x})"),),
    ),
)


def matrix_iteration(r: Routine) -> Kernel:
    """A function of a matrix by an iteration, for one matrix or for each of a batch."""
    found = r.pick(ITERATIONS)
    style = r.pick(("one", "one", "mapped", "looped"))
    batched = style != "one"
    roles = (*(("batch",) if batched else ()), "unknowns", "unknowns")
    given = r.argument("m|matrix|raw|weights", roles, -1.0, 1.0, "matrices" if batched else "matrix")

    def solve(m: str) -> tuple[str, dict[str, str]]:
        codes = {"m": m, "e": f"jnp.eye({m}.shape[0], dtype={m}.dtype)"}
        needed = found.matrix + found.start + found.step + "".join(use for use in found.uses)
        if needed.count("{e}") > 1:
            codes["e"] = r.bind("eye|identity", codes["e"])
        codes["a"] = r.bind("a|mat|base", found.matrix.format(**codes))
        for key, names, code in found.setup:
            codes[key] = r.bind(names, code.format(**codes))

        def advance(x: str) -> str:
            inner = {**codes, "x": x}
            for key, names, code in found.body:
                inner[key] = r.bind(names, code.format(**inner))
            return found.step.format(**inner)

        start = found.start.format(**codes)
        return until_small(r, start, "x_k|iterate|current", "limit|converged|fixed", m, advance), codes

    use = r.pick(found.uses)
    if batched:
        single, m = r.name(f"{found.name}_of|one_matrix|solve_one"), r.name("m_i|mat_i|one")
        with r.suite(f"def {single}({m}):"):
            x, codes = solve(m)
            r.line(f"return {use.format(x=x, **codes)}")
        result = f"jax.vmap({single})({given})" if style == "mapped" else f"{r.lax}.map({single}, {given})"
    else:
        x, codes = solve(given)
        result = use.format(x=x, **codes)
    return r.routine(
        f"{found.name}_iteration|{found.name}|iterated_{found.name}",
        f"{found.about[0].upper()}{found.about[1:]}.",
        result,
        detail="Ends once an iteration changes little, or after a number of them.",
    )


# ---- regressions

WEIGHTS = (  # Of a residual {r}, by the name of the loss.
    ("huber", "jnp.where(jnp.abs({r}) < 1.345, 1, 1.345 / jnp.maximum(jnp.abs({r}), 1.345))"),
    ("cauchy", "1 / (1 + ({r} / 2.385) ** 2)"),
    ("welsch", "jnp.exp(-(({r} / 2.985) ** 2))"),
    ("fair", "1 / (1 + jnp.abs({r}) / 1.4)"),
    ("absolute", "1 / jnp.sqrt({r}**2 + 1e-3)"),
    ("student", "4 / (3 + {r}**2)"),
)


def design(r: Routine) -> tuple[str, str]:
    x = r.argument(
        "x|features|design|covariates", ("equations", "unknowns"), -1.0, 1.0, "one row for each observation"
    )
    return x, r.argument("y|targets|response", ("equations",), -2.0, 2.0, "response of each observation")


def reweighted(r: Routine) -> Kernel:
    """Robust regression by reweighted least squares, until the coefficients settle."""
    name, code = r.pick(WEIGHTS)
    x, y = design(r)
    lam = r.argument("ridge|l2|lam", (), 0.2, 1.0, "weight of the ridge penalty")
    zeros = f"jnp.zeros({x}.shape[1], {x}.dtype)"
    scaled = r.chance(0.4)

    def advance(beta: str) -> str:
        resid = r.bind("resid|errors|res", f"{y} - {x} @ {beta}")
        if scaled:
            r.note("The scale is that of a normal distribution with this median.")
            scale = r.bind("scale|mad|sigma", f"jnp.median(jnp.abs({resid})) / 0.6745 + 1e-3")
            resid = r.bind("standardized|r_std", f"{resid} / {scale}")
        w = r.bind("w|weights|w_i", code.format(r=resid))
        left = r.bind("xtwx|gram_w|lhs", f"({x}.T * {w}) @ {x} + {lam} * jnp.eye({x}.shape[1])")
        return f"jnp.linalg.solve({left}, {x}.T @ ({w} * {y}))"

    found = until_small(r, zeros, "beta_k|coef_k|beta", "coef|beta_hat|fitted_coef", x, advance)
    results = [found] if r.chance(0.6) else [found, f"{y} - {x} @ {found}"]
    return r.routine(
        f"{name}_regression|irls_{name}|robust_{name}_fit",
        f"Robust regression with the weights of the {name} loss.",
        *results,
        detail="Iteratively reweighted least squares, until the coefficients settle.",
    )


LIKELIHOODS = (  # The name, the mean of {e}, the variance at the mean {u}, and the range of responses.
    ("logistic", "jax.nn.sigmoid({e})", "{u} * (1 - {u})", (0.0, 1.0)),
    ("poisson", "jnp.exp({e})", "{u}", (0.0, 3.0)),
    ("probit", "jax.scipy.stats.norm.cdf({e})", "jax.scipy.stats.norm.pdf({e})", (0.0, 1.0)),
    ("softplus", "jax.nn.softplus({e})", "jax.nn.sigmoid({e})", (0.0, 3.0)),
)


def scoring(r: Routine) -> Kernel:
    """Fisher scoring for a generalized linear model."""
    name, mean, variance, (low, high) = r.pick(LIKELIHOODS)
    x = r.argument(
        "x|features|design|covariates", ("equations", "unknowns"), -1.0, 1.0, "one row for each observation"
    )
    y = r.argument("y|counts|labels", ("equations",), low, high, "response of each observation")
    lam = r.argument("ridge|l2|lam", (), 0.2, 1.0, "weight of the ridge penalty")
    zeros = f"jnp.zeros({x}.shape[1], {x}.dtype)"

    def advance(beta: str) -> str:
        eta = r.bind("eta|linear|scores", f"{x} @ {beta}")
        mu = r.bind("mu|mean_y|expected", mean.format(e=eta))
        var = r.bind("var|weight|w", variance.format(e=eta, u=mu))
        info = r.bind("info|fisher|hess", f"({x}.T * {var}) @ {x} + {lam} * jnp.eye({x}.shape[1])")
        score = r.bind("score|grad_b", f"{x}.T @ ({y} - {mu}) - {lam} * {beta}")
        return f"{beta} + jnp.linalg.solve({info}, {score})"

    found = until_small(r, zeros, "beta_k|coef_k|beta", "coef|beta_hat|fitted_coef", x, advance)
    results = [found] if r.chance(0.5) else [found, mean.format(e=f"{x} @ {found}")]
    return r.routine(
        f"{name}_scoring|{name}_regression|fit_{name}",
        f"Fit a {name} regression with a ridge penalty by Fisher scoring.",
        *results,
        detail="Ends once the coefficients settle, or after a number of steps.",
    )


PENALTIES = (  # The name, and the new coefficient of the correlation {z} at the column norm {n}.
    ("lasso", "jnp.sign({z}) * jnp.maximum(jnp.abs({z}) - {lam}, 0) / {n}"),
    ("elastic_net", "jnp.sign({z}) * jnp.maximum(jnp.abs({z}) - {lam}, 0) / ({n} + {lam})"),
    ("nonnegative_lasso", "jnp.maximum({z} - {lam}, 0) / {n}"),
    ("ridge", "{z} / ({n} + {lam})"),
)


def coordinate_descent(r: Routine) -> Kernel:
    """Sweeps over the coordinates until they settle, for one penalty or along a path of them."""
    name, shrunk = r.pick(PENALTIES)
    x, y = design(r)
    lam = r.argument("lam|alpha|penalty", (), 0.1, 0.5, "weight of the penalty")
    norms = r.bind("norms|col_sq|diag", f"jnp.sum({x}**2, axis=0)")
    zeros = f"jnp.zeros({x}.shape[1], {x}.dtype)"
    along = r.chance(0.7)

    def fit(start: str, strength: str) -> str:
        def advance(beta: str) -> str:
            update, j, coef = r.name("update|coordinate|one_column"), r.name("j|col"), r.name("b|coefs")
            with r.suite(f"def {update}({j}, {coef}):"):
                partial = r.bind("partial|resid_j", f"{y} - {x} @ {coef} + {x}[:, {j}] * {coef}[{j}]")
                z = r.bind("z|corr|rho", f"jnp.vdot({x}[:, {j}], {partial})")
                new = shrunk.format(z=z, n=f"{norms}[{j}]", lam=strength)
                r.line(f"return {coef}.at[{j}].set({new})")
            return f"{r.lax}.fori_loop(0, {x}.shape[1], {update}, {beta})"

        return until_small(r, start, "beta_k|coef_k|beta", "coef|beta_hat|fitted_coef", x, advance)

    detail = "Sweeps over the coefficients until they settle, or a number of times."
    if not along:
        found = fit(zeros, lam)
        return r.routine(
            f"{name}|{name}_coordinate_descent|fit_{name}",
            f"{name.replace('_', ' ').capitalize()} regression by coordinate descent.",
            found,
            detail=detail,
        )
    body, warm, strength = (
        r.name("fit_next|at_strength|warm_fit"),
        r.name("warm|start"),
        r.name("lam_k|strength"),
    )
    path = r.bind(
        "lams|strengths|grid", f"{lam} * jnp.array([{r.pick(('4.0, 2.0, 1.0', '8.0, 4.0, 2.0, 1.0'))}])"
    )
    with r.suite(f"def {body}({warm}, {strength}):"):
        found = fit(warm, strength)
        r.line(f"return {found}, {found}")
    every = r.name("coef_path|betas|solutions")
    r.line(f"_, {every} = {r.lax}.scan({body}, {zeros}, {path})")
    return r.routine(
        f"{name}_path|{name}_regularization_path|path_of_{name}",
        f"{name.replace('_', ' ').capitalize()} regression along a path of penalties.",
        every,
        detail=detail,
    )


# ---- linear systems

SWEEPS = (  # The name, the method, and what becomes of an unknown {x}[{i}] whose row is solved by {s}.
    ("gauss_seidel", "Gauss-Seidel sweeps", "{s}"),
    ("sor", "successive overrelaxation", "{x}[{i}] + 1.2 * ({s} - {x}[{i}])"),
    ("projected_gauss_seidel", "nonnegative Gauss-Seidel sweeps", "jnp.maximum({s}, 0)"),
)


def normal_equations(r: Routine) -> tuple[str, str]:
    """A definite system: its matrix, made of a design, and its right-hand side."""
    raw = r.argument(
        "design|strain|rows_of", ("equations", "unknowns"), -1.0, 1.0, "whose Gram matrix is solved with"
    )
    b = r.argument("b|rhs|load", ("unknowns",), -1.0, 1.0, "right-hand side")
    mean = r.pick((f" / {raw}.shape[0]", ""))
    return r.bind("a|system|mat", f"{raw}.T @ {raw}{mean} + jnp.eye({raw}.shape[1])"), b


def row_sweeps(r: Routine) -> Kernel:
    """Gauss-Seidel sweeps over the rows until the unknowns settle, perhaps in each implicit step."""
    name, method, relaxed = r.pick(SWEEPS)
    a, b = normal_equations(r)

    def solve(right: str, start: str) -> str:
        def advance(x: str) -> str:
            row, i, now = r.name("row|update_row|one_row"), "i", r.name("z|now|x_in")
            r.taken.add("i")
            with r.suite(f"def {row}({i}, {now}):"):
                gap = f"({right}[{i}] - {a}[{i}] @ {now}) / {a}[{i}, {i}]"
                single = r.bind("solved|exact|x_i", f"{now}[{i}] + {gap}")
                r.line(f"return {now}.at[{i}].set({relaxed.format(s=single, x=now, i=i)})")
            return f"{r.lax}.fori_loop(0, {right}.shape[0], {row}, {x})"

        return until_small(r, start, "x_k|iterate|current", "solution|x_sol|converged", b, advance)

    if r.chance(0.35):
        found = solve(b, f"jnp.zeros_like({b})")
        return r.routine(f"{name}|solve_{name}|{name}_sweeps", f"Solve a linear system by {method}.", found)
    body, old = r.name("advance|implicit_step|time_step"), r.name("u_old|before|u")
    steps = r.setting("n_steps|num_steps|steps", r.pick((2, 2, 3)))
    with r.suite(f"def {body}({old}, _):"):
        right = r.bind("right|known|source_u", f"{old} + {b}")
        found = solve(right, old)
        r.line(f"return {found}, {found}")
    end, path = r.name("u_end|last_u"), r.name("path|history|trace")
    r.line(f"{end}, {path} = {r.lax}.scan({body}, jnp.zeros_like({b}), length={steps})")
    return r.routine(
        f"{name}_steps|implicit_{name}|time_steps_{name}",
        f"Implicit time steps, each solved by {method}.",
        path if r.chance(0.5) else end,
        detail="The sweeps of a step end once the unknowns settle, or after a number of them.",
    )


def stationary(r: Routine) -> Kernel:
    """Row projections of Kaczmarz, or Richardson's iteration."""
    a, b = normal_equations(r)
    kaczmarz = r.chance(0.5)
    rate = "" if kaczmarz else r.bind("rate|omega|step_len", f"1 / jnp.linalg.norm({a})")

    def advance(x: str) -> str:
        if not kaczmarz:
            rest = r.bind("rest|res|residual", f"{b} - {a} @ {x}")
            return f"{x} + {rate} * {rest}"
        row, i, now = r.name("project|onto_row|one_row"), r.name("i|row_i"), r.name("z|now|x_in")
        with r.suite(f"def {row}({i}, {now}):"):
            gap = r.bind("gap|miss", f"{b}[{i}] - {a}[{i}] @ {now}")
            r.line(f"return {now} + {gap} / jnp.sum({a}[{i}] ** 2) * {a}[{i}]")
        return f"{r.lax}.fori_loop(0, {b}.shape[0], {row}, {x})"

    found = until_small(
        r, f"jnp.zeros_like({b})", "x_k|iterate|current", "solution|x_sol|converged", b, advance
    )
    name = "kaczmarz" if kaczmarz else "richardson"
    about = "projections onto its rows" if kaczmarz else "Richardson's iteration"
    return r.routine(f"{name}|solve_{name}|{name}_solver", f"Solve a linear system by {about}.", found)


REGRESSIONS = (reweighted, scoring, coordinate_descent, coordinate_descent)
SYSTEMS = (row_sweeps, row_sweeps, stationary)
MATRICES = (matrix_iteration,)


def routine_of(rng: random.Random, forms: Sequence[Callable[[Routine], Kernel]]) -> Kernel:
    """A kernel of one of the forms."""
    form = forms[int(rng.random() * len(forms))]
    return replace(form(Routine(rng, SOLVER_FLOATS.dtype(rng))), motif=form.__name__)
