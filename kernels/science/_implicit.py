"""Time steps that are solved to a tolerance: Newton and Krylov iterations, fixed points, constraints."""

from dataclasses import dataclass

from kernels.kernel import Kernel
from kernels.writing.routines import Routine, View


@dataclass(frozen=True)
class Medium:
    """A field {u} with diffusion, and its reaction, which depends on {a} at each point.

    The Jacobian of a step is symmetric. ``roles`` are its axes, ``argument`` names, interval and meaning.
    """

    name: str
    about: str
    reaction: str
    argument: tuple[str, float, float, str]


MEDIA = (
    Medium(
        "allen_cahn",
        "the Allen-Cahn equation",
        "{a} * ({u} - {u}**3)",
        ("well_depth|mobility|strength", 0.2, 1.0, "depth of the wells"),
    ),
    Medium(
        "fisher_kpp",
        "the Fisher-KPP equation",
        "{a} * {u} * (1 - {u})",
        ("growth|growth_rate|birth", 0.2, 1.0, "growth rate"),
    ),
    Medium(
        "radiating_rod",
        "heat conduction with radiation",
        "-{a} * {u} * jnp.abs({u}) ** 3",
        ("emissivity|radiation|loss_coef", 0.1, 0.5, "radiation at each point"),
    ),
    Medium(
        "absorbed_light",
        "diffusion with saturable absorption",
        "-{a} * {u} / (1 + jnp.abs({u}))",
        ("absorption|uptake|sink", 0.2, 1.0, "largest uptake"),
    ),
    Medium(
        "sine_gordon_flow",
        "the overdamped sine-Gordon equation",
        "-{a} * jnp.sin({u})",
        ("pinning|potential|coupling_k", 0.2, 1.0, "strength of the pinning"),
    ),
    Medium(
        "bistable_cable",
        "the bistable cable equation",
        "{a} * {u} * (1 - {u}) * ({u} - 0.25)",
        ("gain|conductance|excitability", 0.2, 1.0, "strength of the reaction"),
    ),
)
NEIGHBORS = {
    ("unknowns",): "jnp.roll({u}, 1) - 2 * {u} + jnp.roll({u}, -1)",
    (
        "rows",
        "columns",
    ): "jnp.roll({u}, 1, 0) + jnp.roll({u}, -1, 0) + jnp.roll({u}, 1, 1) + jnp.roll({u}, -1, 1) - 4 * {u}",
}
SCHEMES = (("backward Euler", "1.0"), ("Crank-Nicolson", "0.5"))


def inner_cg(r: Routine, operator: str, right: str) -> str:
    """Conjugate gradients for a step's correction; gives the solution's name."""
    tol, most = r.pick(("1e-8", "1e-10", "1e-6")), r.pick(("20", "30", "50"))
    state = {
        "x": ("x|dx_k|z", f"jnp.zeros_like({right})"),
        "r": ("res|r_k|rest", right),
        "p": ("p|p_k|direction", right),
        "rs": ("rs|rho|gamma", f"jnp.vdot({right}, {right})"),
        "j": ("j|inner_k|cg_it", "0"),
    }

    def going(v: View) -> list[str]:
        return [f"{v.rs} > {tol}", f"{v.j} < {most}"]

    def step(v: View) -> dict[str, str]:
        ap = r.bind("ap|q|a_p", f"{operator}({v.p})")
        alpha = r.bind("alpha|length", f"{v.rs} / jnp.vdot({v.p}, {ap})")
        rest = r.bind("res_new|r_new", f"{v.r} - {alpha} * {ap}")
        rs = r.bind("rs_new|rho_new", f"jnp.vdot({rest}, {rest})")
        return {
            "x": f"{v.x} + {alpha} * {v.p}",
            "r": rest,
            "p": f"{rest} + {rs} / {v.rs} * {v.p}",
            "rs": rs,
            "j": f"{v.j} + 1",
        }

    return r.iterate(state, going, step, kept={"x": r.name("correction|delta|du")}, title="CG").x


def implicit_field(r: Routine) -> Kernel:
    """A reaction-diffusion equation in implicit steps: time, Newton's method, conjugate gradients."""
    medium, roles = r.pick(MEDIA), r.pick((("unknowns",), ("rows", "columns")))
    names, low, high, about = medium.argument
    u0 = r.argument("u0|initial|field0", roles, 0.0, 1.0, "initial field")
    a = r.argument(names, roles if r.chance(0.5) else (), low, high, about)
    diffusivity = r.argument("diffusivity|kappa|nu", (), 0.1, 1.0, "diffusivity times dt / dx**2")
    dt = r.setting("dt|step_size|h_t", r.pick((0.1, 0.05, 0.2)))
    (scheme, theta), tol = r.pick(SCHEMES), r.tolerance(4)
    most = r.setting("max_newton|newton_steps|max_iter", r.pick((8, 10, 20)))
    rhs, field = r.name(f"{medium.name}_rhs|rhs|tendency"), r.name("u|field|state_u")
    with r.suite(f"def {rhs}({field}):"):
        spread = r.bind("lap|laplacian|spread", NEIGHBORS[roles].format(u=field))
        r.line(f"return {diffusivity} * {spread} + {dt} * {medium.reaction.format(a=a, u=field)}")
    advance, old = r.name("advance|implicit_step|time_step"), r.name("u_old|u_prev|before")
    by_scan = r.chance(0.6)
    with r.suite(f"def {advance}({old}, _):" if by_scan else f"def {advance}(_, {old}):"):
        residual, new = r.name("residual|defect|equations"), r.name("u_try|guess|trial_u")
        known = old
        if theta != "1.0":
            known = r.bind("known|explicit_part", f"{old} + {theta} * {rhs}({old})")
        with r.suite(f"def {residual}({new}):"):
            weight = "" if theta == "1.0" else f"{theta} * "
            r.line(f"return {new} - {known} - {weight}{rhs}({new})")
        state = {
            "u": ("u_k|newton_u|iterate", old),
            "size": ("size|change|move_norm", f"jnp.array(jnp.inf, {u0}.dtype)"),
            "k": ("k|it|newton_it", "0"),
        }

        def going(v: View) -> list[str]:
            return [f"{v.size} > {tol}", f"{v.k} < {most}"]

        def step(v: View) -> dict[str, str]:
            value, jacobian = r.name("value|f_u|rest_u"), r.name("jvp_fn|jac_vec|linearized")
            r.line(f"{value}, {jacobian} = jax.linearize({residual}, {v.u})")
            delta = inner_cg(r, jacobian, r.bind("rhs_u|target|minus_f", f"-{value}"))
            norm = r.pick((f"jnp.max(jnp.abs({delta}))", f"jnp.linalg.norm({delta})"))
            return {"u": f"{v.u} + {delta}", "size": norm, "k": f"{v.k} + 1"}

        found = r.iterate(state, going, step, kept={"u": r.name("u_new|u_next|after")}, title="Newton").u
        saved = r.pick((found, f"jnp.mean({found})", f"jnp.max({found})")) if by_scan else ""
        r.line(f"return {found}, {saved}" if by_scan else f"return {found}")
    steps = r.setting("n_steps|num_steps|steps", r.pick((2, 2, 3)))
    end = r.name("u_end|final_u|last_u")
    results = [end]
    if by_scan:
        path = r.name("history|saved_u|trace")
        r.line(f"{end}, {path} = {r.lax}.scan({advance}, {u0}, length={steps})")
        results = [path] if r.chance(0.4) else [end, path]
    else:
        r.line(f"{end} = {r.lax}.fori_loop(0, {steps}, {advance}, {u0})")
    return r.routine(
        f"implicit_{medium.name}|{medium.name}_newton_krylov|integrate_{medium.name}",
        f"Integrate {medium.about} by {scheme}.",
        *results,
        detail="Each step is solved by Newton's method, and its linear systems by conjugate gradients.",
    )


BODIES = (
    ("rope", "a rope that hangs from its first node", "jnp.diff({p}, axis=0)", (":-1", "1:")),
    (
        "necklace",
        "a closed loop of beads, one of them held",
        "jnp.roll({p}, -1, axis=0) - {p}",
        ("", ""),
    ),
)


def projected_constraints(r: Routine) -> Kernel:
    """Position-based dynamics: frames, substeps, and projections until the links have their lengths."""
    name, about, links, (left, right) = r.pick(BODIES)
    p0 = r.argument("p0|positions|nodes0", ("unknowns", r.pick(("pair", "triple"))), -1.0, 1.0, "nodes")
    gravity = r.argument("gravity|wind|force", (), 0.5, 2.0, "acceleration along the last axis")
    rest = r.argument("rest_length|link_length|spacing", (), 0.6, 1.0, "length of each link")
    dt = r.setting("dt|h_t|step_size", r.pick((0.05, 0.1, 0.02)))
    tol = r.setting("tol|slack|max_stretch", r.pick((1e-2, 1e-3)))
    most = r.setting("max_iter|max_sweeps|num_sweeps", r.pick((4, 5, 8)))
    damping = r.setting("damping|drag|keep", r.pick((0.99, 0.9, 0.98)))
    stretch, nodes = r.name("stretch|links_of|link_errors"), r.name("nodes|p_in|points")
    with r.suite(f"def {stretch}({nodes}):"):
        gap = r.bind("gap|link|edge_vec", links.format(p=nodes))
        length = r.bind("length|dist|span", f"jnp.sqrt(jnp.sum({gap}**2, axis=-1, keepdims=True) + 1e-8)")
        r.line(f"return ({length} - {rest}) / {length} * {gap}, jnp.max(jnp.abs({length} - {rest}))")
    substep, carry = r.name("substep|move|one_substep"), r.name("bodies|moving|pv")
    p, v = r.name("p|pos|here"), r.name("v|vel|speed")
    with r.suite(f"def {substep}(_, {carry}):"):
        r.line(f"{p}, {v} = {carry}")
        pulled = r.bind("pulled|v_new|v_free", f"({damping} * {v}).at[:, -1].add(-{dt} * {gravity})")
        free = r.bind("p_free|predicted|p_pred", f"({p} + {dt} * {pulled}).at[0].set({p0}[0])")
        state = {
            "p": ("p_k|fixed_up|q", free),
            "worst": ("worst|max_err|violation", f"jnp.array(jnp.inf, {p0}.dtype)"),
            "k": ("k|sweep|it", "0"),
        }

        def going(w: View) -> list[str]:
            return [f"{w.worst} > {tol}", f"{w.k} < {most}"]

        def step(w: View) -> dict[str, str]:
            push, worst = r.name("push|fix|shift_by"), r.name("worst_now|largest")
            r.line(f"{push}, {worst} = {stretch}({w.p})")
            if left:
                moved = f"{w.p}.at[{left}].add(0.5 * {push}).at[{right}].add(-0.5 * {push})"
            else:
                moved = f"({w.p} + 0.5 * ({push} - jnp.roll({push}, 1, axis=0)))"
            return {"p": f"{moved}.at[0].set({p0}[0])", "worst": worst, "k": f"{w.k} + 1"}

        found = r.iterate(state, going, step, kept={"p": r.name("p_new|p_next|placed")}, title="Links").p
        r.line(f"return {found}, ({found} - {p}) / {dt}")
    frame, start = r.name("frame|next_frame|render_step"), r.name("frame_in|state_pv|at_frame")
    substeps, frames = r.pick((2, 2, 3)), r.pick((2, 2, 3))
    with r.suite(f"def {frame}({start}, _):"):
        end = r.bind("frame_out|moved_pv|end_pv", f"{r.lax}.fori_loop(0, {substeps}, {substep}, {start})")
        r.line(f"return {end}, {end}[0]")
    path = r.name("path|animation|trajectory")
    first = f"({p0}, jnp.zeros_like({p0}))"
    r.line(f"_, {path} = {r.lax}.scan({frame}, {first}, length={frames})")
    return r.routine(
        f"{name}_frames|simulate_{name}|position_based_{name}",
        f"Simulate {about}.",
        path if r.chance(0.7) else f"{path}[-1]",
        detail="Positions are projected until the links have their lengths, or a number of times.",
    )


OSCILLATORS = (
    ("double_well", "-{q} * ({q}**2 - {k})", "quartic double wells"),
    ("pendula", "-{k} * jnp.sin({q})", "pendula"),
    ("hard_springs", "-{k} * {q} - {q}**3", "hardening springs"),
    ("morse_bonds", "-2 * {k} * (1 - jnp.exp(-{q})) * jnp.exp(-{q})", "Morse bonds"),
    ("kepler_orbits", "-{k} * {q} / (1 + {q}**2) ** 1.5", "softened attraction"),
    ("magnets", "-{k} * jnp.tanh({q})", "saturating magnets"),
)


def implicit_midpoint(r: Routine) -> Kernel:
    """Implicit midpoint steps by fixed points: a map over members, time, and iterations to a tolerance."""
    name, force, about = r.pick(OSCILLATORS)
    q0 = r.argument("q0|angles|displacements", ("batch", "nodes"), -1.0, 1.0, "positions, a member each row")
    p0 = r.argument("p0|momenta|velocities", ("batch", "nodes"), -1.0, 1.0, "momenta, a member each row")
    stiffness = r.argument("stiffness|k_spring|strength", (), 0.5, 1.5, "strength of the force")
    dt = r.setting("dt|h_t|step_size", r.pick((0.1, 0.05, 0.2)))
    tol, most = r.tolerance(5), r.setting("max_iter|max_picard|maxiter", r.pick((20, 30, 50)))
    pull, at = r.name("pull|force_at|acceleration"), r.name("q_at|where_q|point")
    with r.suite(f"def {pull}({at}):"):
        r.line(f"return {force.format(q=at, k=stiffness)}")
    step_fn, carry = r.name("midpoint_step|time_step|one_step_of"), r.name("phase|qp|member_state")
    q, p = r.name("q|pos_q|here_q"), r.name("p|mom_p|here_p")
    with r.suite(f"def {step_fn}({carry}, _):"):
        r.line(f"{q}, {p} = {carry}")
        state = {
            "q": ("q_new|q_k|q_guess", f"{q} + {dt} * {p}"),
            "p": ("p_new|p_k|p_guess", p),
            "err": ("err|change|moved_by", f"jnp.array(jnp.inf, {q0}.dtype)"),
            "k": ("k|it|picard_k", "0"),
        }

        def going(v: View) -> list[str]:
            return [f"{v.err} > {tol}", f"{v.k} < {most}"]

        def step(v: View) -> dict[str, str]:
            p_next = r.bind("p_next|p_after", f"{p} + {dt} * {pull}(0.5 * ({q} + {v.q}))")
            q_next = r.bind("q_next|q_after", f"{q} + 0.5 * {dt} * ({p} + {p_next})")
            return {"q": q_next, "p": p_next, "err": f"jnp.max(jnp.abs({q_next} - {v.q}))", "k": f"{v.k} + 1"}

        kept = {"q": r.name("q_end|q_done"), "p": r.name("p_end|p_done")}
        found = r.iterate(state, going, step, kept=kept, title="Picard")
        r.line(f"return ({found.q}, {found.p}), {found.q}")
    member, start = r.name("member|run_member|simulate_one"), r.name("start|first_qp|initial_qp")
    steps = r.setting("n_steps|num_steps|steps", r.pick((2, 3, 4)))
    with r.suite(f"def {member}({start}):"):
        r.line(f"return {r.lax}.scan({step_fn}, {start}, length={steps})[1]")
    paths = r.bind("paths|orbits|trajectories", f"{r.lax}.map({member}, ({q0}, {p0}))")
    return r.routine(
        f"{name}_midpoint|implicit_midpoint_{name}|symplectic_{name}",
        f"Integrate {about} by the implicit midpoint rule.",
        r.pick((paths, paths, f"jnp.mean({paths}, axis=0)", f"{paths}[:, -1]")),
        detail="Each step is a fixed point, iterated to a tolerance; members run one after another.",
    )


FORMS = (implicit_field, projected_constraints, implicit_midpoint)
