"""Ordinary differential equations: right sides, initial states, times and events."""

from dataclasses import dataclass

Argument = tuple[str, tuple[str, ...], float, float, str]


@dataclass(frozen=True)
class Field:
    """The right side of an ordinary differential equation.

    ``parts`` are the names of the components, and ``rates`` their derivatives in {0}, {1}, ... and the
    arguments {a}, {b}, {c}; where there are no parts, the only rate is that of the whole state {y}.
    ``start`` is the interval of the initial state, ``end`` the longest time. ``event`` is a quantity of the
    state {y} that falls through zero.
    """

    name: str
    about: str
    roles: tuple[str, ...]
    rates: tuple[str, ...]
    arguments: tuple[Argument, ...]
    parts: tuple[str, ...] = ()
    start: tuple[float, float] = (-1.0, 1.0)
    end: float = 2.0
    event: str = ""


FIELDS = (
    Field(
        "van_der_pol",
        "the van der Pol oscillator",
        ("pair",),
        ("{1}", "{a} * (1 - {0} ** 2) * {1} - {0}"),
        (("mu|stiffness|nonlinearity", (), 0.5, 2.0, "strength of the damping"),),
        ("x|pos_x", "v|vel_x"),
    ),
    Field(
        "lotka_volterra",
        "the Lotka-Volterra equations",
        ("pair",),
        ("{a} * {0} - {0} * {1}", "{0} * {1} - {b} * {1}"),
        (
            ("growth|birth_rate|alpha_prey", (), 0.6, 1.4, "growth rate of the prey"),
            ("death|death_rate|mortality", (), 0.6, 1.4, "death rate of the predators"),
        ),
        ("prey|hares", "predators|lynx"),
        (0.5, 1.5),
    ),
    Field(
        "pendulum",
        "a damped pendulum",
        ("pair",),
        ("{1}", "-{a} * {1} - {b} * jnp.sin({0})"),
        (
            ("damping|friction|drag", (), 0.1, 0.5, "friction"),
            ("g_over_l|stiffness|omega_sq", (), 1.0, 3.0, "gravity over length"),
        ),
        ("theta|angle", "omega|ang_vel"),
        (0.3, 1.2),
        event="{y}[0]",
    ),
    Field(
        "projectile",
        "a projectile with quadratic drag, as distance, height and their rates",
        ("quad",),
        ("{2}", "{3}", "-{a} * {2} * jnp.hypot({2}, {3})", "-1 - {a} * {3} * jnp.hypot({2}, {3})"),
        (("drag|drag_coef|c_d", (), 0.05, 0.4, "drag per mass"),),
        ("dist|x_pos", "height|y_pos", "vx|v_x", "vy|v_y"),
        (0.4, 1.2),
        3.0,
        event="{y}[1]",
    ),
    Field(
        "fitzhugh_nagumo",
        "the FitzHugh-Nagumo neuron",
        ("pair",),
        ("{0} - {0} ** 3 / 3 - {1} + {a}", "0.08 * ({0} + 0.7 - 0.8 * {1})"),
        (("current|i_ext|stimulus", (), 0.2, 0.8, "external current"),),
        ("volt|v_m", "recovery|w_rec"),
    ),
    Field(
        "brusselator",
        "the Brusselator",
        ("pair",),
        ("{a} + {0} ** 2 * {1} - ({b} + 1) * {0}", "{b} * {0} - {0} ** 2 * {1}"),
        (
            ("feed|a_conc|inflow", (), 0.8, 1.2, "concentration of A"),
            ("b_conc|reactant|supply", (), 1.5, 2.5, "concentration of B"),
        ),
        ("u|conc_x", "v|conc_y"),
        (0.5, 1.5),
    ),
    Field(
        "sir",
        "the SIR epidemic",
        ("triple",),
        ("-{a} * {0} * {1}", "{a} * {0} * {1} - {b} * {1}", "{b} * {1}"),
        (
            ("beta|contact_rate|infection_rate", (), 0.6, 1.6, "rate of infection"),
            ("gamma|recovery_rate|removal", (), 0.1, 0.5, "rate of recovery"),
        ),
        ("susceptible|sus", "infected|inf_frac", "removed|rec"),
        (0.1, 0.9),
    ),
    Field(
        "lorenz",
        "the Lorenz system",
        ("triple",),
        ("10 * ({1} - {0})", "{0} * ({a} - {2}) - {1}", "{0} * {1} - 8 / 3 * {2}"),
        (("rho|rayleigh|r_param", (), 20.0, 28.0, "Rayleigh number"),),
        ("x|conv", "u|temp_x", "z|temp_z"),
        end=0.4,
    ),
    Field(
        "orbit",
        "a planar orbit around a unit mass",
        ("quad",),
        (
            "{2}",
            "{3}",
            "-{0} / ({0} ** 2 + {1} ** 2 + {a}) ** 1.5",
            "-{1} / ({0} ** 2 + {1} ** 2 + {a}) ** 1.5",
        ),
        (("softening|eps_sq|core", (), 0.01, 0.1, "squared softening length"),),
        ("x|px", "u|py", "vx|v_x", "vy|v_y"),
        (0.5, 1.0),
    ),
    Field(
        "reaction_diffusion",
        "the Allen-Cahn equation on a ring",
        ("unknowns",),
        ("{a} * (jnp.roll({y}, 1) - 2 * {y} + jnp.roll({y}, -1)) + {y} - {y} ** 3",),
        (("diffusivity|nu|kappa", (), 0.2, 1.0, "diffusivity"),),
    ),
    Field(
        "kuramoto",
        "Kuramoto oscillators",
        ("nodes",),
        ("{a} + {b} * jnp.mean(jnp.sin({y}[None, :] - {y}[:, None]), axis=1)",),
        (
            ("omega|natural_freqs|freqs", ("nodes",), -1.0, 1.0, "natural frequencies"),
            ("strength|k_c|gain_c", (), 0.3, 1.5, "strength of the coupling"),
        ),
        start=(-3.0, 3.0),
    ),
    Field(
        "neural_ode",
        "a neural ordinary differential equation",
        ("features",),
        ("jnp.tanh({y} @ {a} + {b}) @ {c}",),
        (
            ("w_in|w1|kernel_in", ("features", "members"), -1.0, 1.0, "weights of the hidden layer"),
            ("b_in|b1|bias_in", ("members",), -0.5, 0.5, "bias of the hidden layer"),
            ("w_out|w2|kernel_out", ("members", "features"), -1.0, 1.0, "weights of the output"),
        ),
    ),
    Field(
        "competition",
        "the competition of species",
        ("features",),
        ("{y} * ({a} - {b} @ {y})",),
        (
            ("growth|rates|r_growth", ("features",), 0.5, 1.2, "growth rates"),
            (
                "competition|alpha_mat|interactions",
                ("features", "features"),
                0.1,
                0.6,
                "losses to each species",
            ),
        ),
        start=(0.2, 1.0),
        event="jnp.min({y}) - 0.05",
    ),
)
