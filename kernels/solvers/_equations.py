"""Equations of one unknown: residuals, brackets, first guesses, derivatives, and what their roots are for."""

from dataclasses import dataclass

Argument = tuple[str, float, float, str, bool]  # Names, interval, meaning; True if it has an axis of its own.


@dataclass(frozen=True)
class Equation:
    """An equation f(x) = 0 in each element of x, with arguments {a}, {b}, {c}.

    f rises from ``low`` to ``high`` unless ``falls``. {X} is x with an axis for what an argument has besides.
    ``locals`` are statements before f, ``slope`` its derivative where people write that down, ``map`` a
    contraction with the same root, ``uses`` what the root is for, ``like`` an array of the root's shape.
    Newton's method converges from ``start`` where it ``is_open``.
    """

    name: str
    summary: str
    unknown: str
    arguments: tuple[Argument, ...]
    f: str
    low: str
    high: str
    start: str
    slope: str = ""
    map: str = ""
    locals: tuple[tuple[str, str], ...] = ()
    uses: tuple[str, ...] = ()
    falls: bool = False
    like: str = "{a}"
    is_open: bool = True


EQUATIONS = (
    Equation(
        "kepler",
        "Solve Kepler's equation for the eccentric anomaly.",
        "ecc_anomaly|big_e|anomaly",
        (
            ("mean_anomaly|m|mean_anom", 0.2, 2.9, "mean anomaly in radians", False),
            ("ecc|e|eccentricity", 0.05, 0.7, "eccentricity", False),
        ),
        "{x} - {b} * jnp.sin({x}) - {a}",
        "{a}",
        "{a} + {b}",
        "{a} + {b} * jnp.sin({a})",
        "1 - {b} * jnp.cos({x})",
        "{a} + {b} * jnp.sin({x})",
        uses=(
            "1 - {b} * jnp.cos({x})",
            "2 * jnp.arctan2(jnp.sqrt(1 + {b}) * jnp.sin(0.5 * {x}), jnp.sqrt(1 - {b}) * jnp.cos(0.5 * {x}))",
        ),
    ),
    Equation(
        "lambert_w",
        "The principal branch of Lambert's W function, the inverse of w * exp(w).",
        "w|omega|branch",
        (("z|arg|y", 0.1, 6.0, "where W is evaluated", False),),
        "{x} * jnp.exp({x}) - {a}",
        "jnp.zeros_like({a})",
        "jnp.log1p({a})",
        "jnp.log1p({a})",
        "jnp.exp({x}) * (1 + {x})",
        uses=("jnp.exp({x})", "{x} / ({a} * (1 + {x}))"),
    ),
    Equation(
        "colebrook",
        "Darcy friction factors from the Colebrook-White equation.",
        "inv_sqrt_f|rsqrt_f",
        (
            ("roughness|rel_roughness|eps_d", 1e-5, 0.02, "roughness relative to the diameter", False),
            ("log_reynolds|log_re", 9.0, 16.0, "logarithm of the Reynolds number", False),
        ),
        "{x} + 2 * jnp.log10({a} / 3.7 + 2.51 * {x} * jnp.exp(-{b}))",
        "jnp.full_like({b}, 1.0)",
        "-2 * jnp.log10({a} / 3.7)",
        "jnp.full_like({b}, 7.0)",
        "1 + 2 / jnp.log(10.0) * 2.51 / ({a} / 3.7 * jnp.exp({b}) + 2.51 * {x})",
        "-2 * jnp.log10({a} / 3.7 + 2.51 * {x} * jnp.exp(-{b}))",
        uses=("1 / {x}**2", "{x} ** -2"),
        like="{b}",
    ),
    Equation(
        "implied_volatility",
        "Black-Scholes implied volatility of calls with strike 1 and no interest.",
        "vol|sigma|iv",
        (
            ("price|premium|market_price", 0.2, 0.4, "price of the call", False),
            ("spot|underlying|forward", 0.9, 1.1, "price of the underlying", False),
            ("expiry|maturity|years", 0.5, 2.0, "time to expiry in years", False),
        ),
        "{b} * jax.scipy.stats.norm.cdf({d1}) - jax.scipy.stats.norm.cdf({d1} - {std}) - {a}",
        "({a} - jnp.maximum({b} - 1, 0)) / ({b} * jnp.sqrt({c}))",
        "jnp.full_like({a}, 5.0)",
        "jnp.full_like({a}, 0.8)",
        "{b} * jnp.sqrt({c}) * jax.scipy.stats.norm.pdf({d1})",
        locals=(
            ("std|total_vol", "{x} * jnp.sqrt({c})"),
            ("d1|d_plus", "jnp.log({b}) / {std} + 0.5 * {std}"),
        ),
        uses=("{x} / jnp.sqrt(252.0)",),
    ),
    Equation(
        "mixture_quantile",
        "Quantiles of an equal mixture of logistic distributions.",
        "quantile|x_q|value",
        (
            ("probs|p|levels", 0.05, 0.95, "probabilities", False),
            ("locs|means|mu", -2.0, 2.0, "locations of the components", True),
            ("scales|s|widths", 0.4, 1.2, "scales of the components", True),
        ),
        "jnp.mean(jax.nn.sigmoid(({X} - {b}) / {c}), axis=-1) - {a}",
        "jnp.broadcast_to(jnp.min({b}, axis=-1) - 5 * jnp.max({c}, axis=-1), {a}.shape)",
        "jnp.broadcast_to(jnp.max({b}, axis=-1) + 5 * jnp.max({c}, axis=-1), {a}.shape)",
        "jnp.broadcast_to(jnp.mean({b}, axis=-1), {a}.shape)",
        "jnp.mean({cdf} * (1 - {cdf}) / {c}, axis=-1)",
        locals=(("cdf|cdfs", "jax.nn.sigmoid(({X} - {b}) / {c})"),),
        is_open=False,  # From the mean, a step towards a tail can go where the density is 0.
    ),
    Equation(
        "simplex_projection",
        "Project onto the probability simplex, by the threshold that makes the sum 1.",
        "tau|theta|shift",
        (("v|scores|y", -1.5, 1.5, "what is projected, along its last axis", True),),
        "jnp.sum(jnp.maximum({a} - {X}, 0), axis=-1) - 1",
        "jnp.max({a}, axis=-1) - 1",
        "jnp.max({a}, axis=-1)",
        "jnp.max({a}, axis=-1) - 1",
        "-jnp.sum({a} > {X}, axis=-1).astype({a}.dtype)",
        uses=("jnp.maximum({a} - {Y}, 0)", "jax.nn.relu({a} - {Y})"),
        falls=True,
        like="{a}[..., 0]",
    ),
    Equation(
        "perplexity_search",
        "Find the precisions at which neighbors have a given perplexity, as in t-SNE.",
        "log_beta|log_prec",
        (
            ("sq_dists|d2|dist2", 0.2, 4.0, "squared distances to the neighbors", True),
            ("log_perplexity|target_entropy|log_perp", 0.5, 1.0, "logarithm of the perplexity", False),
        ),
        "jax.scipy.special.logsumexp({logits}, axis=-1) - jnp.sum({p} * {logits}, axis=-1) - {b}",
        "-6 - jnp.log(jnp.mean({a}, axis=-1))",
        "6 - jnp.log(jnp.mean({a}, axis=-1))",
        "jnp.zeros_like({b})",
        locals=(("logits|scaled", "-jnp.exp({X}) * {a}"), ("p|probs", "jax.nn.softmax({logits}, axis=-1)")),
        uses=("jax.nn.softmax(-jnp.exp({Y}) * {a}, axis=-1)", "jnp.exp({x})"),
        falls=True,
        is_open=False,
        like="{b}",
    ),
    Equation(
        "internal_rate_of_return",
        "The discount rate at which the cash flows are worth their price.",
        "rate|irr|r",
        (
            ("cash_flows|payments|coupons", 0.4, 0.7, "payment at the end of each year", True),
            ("price|cost|outlay", 0.9, 1.2, "price today", False),
        ),
        "jnp.sum({a} * (1.0 + {X}) ** -jnp.arange(1.0, {a}.shape[-1] + 1.0), axis=-1) - {b}",
        "jnp.zeros_like({b})",
        "jnp.sum({a}, axis=-1) / {b} - 1",
        "jnp.zeros_like({b})",
        uses=("1 / (1 + {x})", "jnp.log1p({x})"),
        falls=True,
        like="{b}",
    ),
    Equation(
        "wave_dispersion",
        "Wavenumbers of surface waves in water of finite depth (linear dispersion).",
        "wavenumber|k_wave|kappa",
        (
            ("omega|freq|ang_freq", 0.5, 2.0, "angular frequency in rad/s", False),
            ("depth|h|water_depth", 1.0, 20.0, "water depth in m", False),
        ),
        "9.81 * {x} * jnp.tanh({x} * {b}) - {a}**2",
        "jnp.zeros_like({a})",
        "{a}**2 / 9.81 + {a} / jnp.sqrt(9.81 * {b})",
        "{a}**2 / (9.81 * jnp.sqrt(jnp.tanh({a}**2 * {b} / 9.81)))",
        "9.81 * ({th} + {x} * {b} * (1 - {th}**2))",
        locals=(("th|tanh_kh", "jnp.tanh({x} * {b})"),),
        uses=("{a} / {x}", "2 * jnp.pi / {x}"),
    ),
    Equation(
        "normal_depth",
        "Depth of uniform flow in a rectangular channel, from Manning's formula.",
        "depth|y_n|flow_depth",
        (
            ("width|b|channel_width", 2.0, 6.0, "width of the channel in m", False),
            ("conveyance|section_factor|k_req", 0.5, 4.0, "discharge * roughness / sqrt(slope)", False),
        ),
        "{area} * ({area} / ({a} + 2 * {x})) ** (2 / 3) - {b}",
        "({b} / {a}) ** 0.6",
        "jnp.full_like({b}, 10.0)",
        "jnp.full_like({b}, 1.0)",
        locals=(("area|flow_area", "{a} * {x}"),),
        uses=("{b} / ({a} * {x})", "{a} * {x} / ({a} + 2 * {x})"),
        like="{b}",
    ),
    Equation(
        "solar_cell_current",
        "Current of a solar cell with series resistance (single-diode equation).",
        "current|i_cell|amps",
        (
            ("photo_current|i_ph|light", 2.0, 5.0, "current that the light makes, in A", False),
            ("voltage|v_cell|v_out", 0.1, 0.4, "voltage in V", False),
            ("resistance|r_s|r_series", 0.01, 0.05, "series resistance in ohm", False),
        ),
        "{x} - {a} + 1e-5 * jnp.expm1(({b} + {x} * {c}) / 0.05)",
        "jnp.full_like({a}, -1.0)",
        "{a}",
        "{a}",
        "1 + 1e-5 * {c} / 0.05 * jnp.exp(({b} + {x} * {c}) / 0.05)",
        uses=("{x} * {b}", "{b} + {x} * {c}"),
    ),
)
