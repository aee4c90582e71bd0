"""Parts of Gaussian models: densities, covariance functions, a linear filter."""

from kernels.linear_algebra._matrices import eye, spd
from kernels.writing.choices import Names, options
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, Value

SOLVE = "jax.scipy.linalg.solve_triangular"
MEANS = ("mean", "mu", "loc", "center")
POINTS = ("x", "obs", "sample_in", "point", "residual_in", "z_obs")


def named(s: Sampler, options: str, code: str) -> str:
    """Assign ``code`` to a new variable whose shape and interval do not matter; returns its name."""
    return s.put(options, code).code


def constant(s: Sampler, n: int | str) -> str:
    """The normalizing term of a density of ``n`` dimensions, or nothing."""
    half = f"{0.5 * n:g}" if isinstance(n, int) else f"0.5 * {n}"
    return s.pick(("", f" - {half} * jnp.log(2 * jnp.pi)", f" - {half} * jnp.log(2 * jnp.pi)"))


def density_function(s: Sampler, n: int) -> str:
    """The name of a function of a point, a mean and a covariance: the log-density there."""
    x, m, c = s.name("x|xi|point_x|v"), s.name("m|mu_in|loc_in"), s.name("c|cov_in|sigma_in")
    with s.function("log_prob|mvn_logpdf|log_normal|gaussian_ll|logpdf", x, m, c, outside=0.8) as name:
        form = s.pick(("library", "whitened", "cho_solve", "slogdet", "inverse"))
        rest = constant(s, n if s.chance(0.6) else f"{m}.shape[0]")
        if form == "library":
            s.line(f"return jax.scipy.stats.multivariate_normal.logpdf({x}, {m}, {c})")
            return name
        gap = named(s, "diff|delta|r", f"{x} - {m}")
        if form == "whitened":
            low = named(s, "chol|low|l_c", f"jnp.linalg.cholesky({c})")
            z = named(s, "z|white_z|u", f"{SOLVE}({low}, {gap}, lower=True)")
            volume = named(s, "half_logdet|log_vol", f"jnp.sum(jnp.log(jnp.diag({low})))")
            s.line(f"return -0.5 * {s.pick((f'({z} @ {z})', f'jnp.sum({z}**2)'))} - {volume}{rest}")
        elif form == "cho_solve":
            cf = named(s, "cf|factor|cho", f"jax.scipy.linalg.cho_factor({c}, lower=True)")
            quad = named(s, "quad|maha", f"{gap} @ jax.scipy.linalg.cho_solve({cf}, {gap})")
            s.line(f"return -0.5 * {quad} - jnp.sum(jnp.log(jnp.diag({cf}[0]))){rest}")
        elif form == "slogdet":
            volume = s.name("logdet|ld|log_det")
            s.line(f"_, {volume} = jnp.linalg.slogdet({c})")
            quad = named(s, "quad|maha|m_dist", f"{gap} @ jnp.linalg.solve({c}, {gap})")
            s.line(f"return -0.5 * ({quad} + {volume}){rest}")
        else:
            prec = named(s, "prec|inv_c|p_mat", f"jnp.linalg.inv({c})")
            quad = named(s, "quad|maha", f'jnp.einsum("i,ij,j->", {gap}, {prec}, {gap})')
            s.line(f"return -0.5 * {quad} - 0.5 * jnp.log(jnp.linalg.det({c})){rest}")
    return name


def point(s: Sampler, shape: Shape, names: Names = POINTS, *, reach: float = 1.5) -> Value:
    """An input, as it is or after a phrase."""
    return s.array(names, shape, low=-reach, high=reach)


def positive(s: Sampler, shape: Shape, names: Names = "") -> Value:
    """A positive input, as it is or made of one of any sign."""
    if s.chance(0.5):
        return s.array(names, shape, low=0.4, high=1.6)
    v = s.array([f"log_{name}" for name in options(names)], shape, low=-0.8, high=0.5)
    way = s.pick(("jnp.exp({})", "jax.nn.softplus({}) + 0.2", "jnp.exp({}) + 0.1"))
    return s.put(names, way.format(v.code), shape, (0.4, 2.0))


class Process:
    """A Gaussian process: its covariance function as a helper, its inputs and hyperparameters."""

    def __init__(self, s: Sampler, most: int = 6) -> None:
        self.s, self.n, self.m = s, s.count(3, most), s.count(2, 4)
        self.tail: Shape = () if s.chance(0.5) else (s.count(2, 3),)
        self.x = s.array("x_train|x_obs|times|inputs", (self.n, *self.tail), low=-1.5, high=1.5)
        self.hypers = [positive(s, (), "lengthscale|ell|length")]
        if s.chance(0.5):
            self.hypers.append(positive(s, (), "amplitude|signal_var|outputscale"))
        self.function = self._written()

    def _written(self) -> str:
        s = self.s
        a, b = s.name("a|p|xa|s_in"), s.name("b|q|xb|t_in")
        self.names = [s.name("l|scale_l|ls"), s.name("amp|var_k|gain")][: len(self.hypers)]
        self.by_pairs = s.chance(0.35)
        with s.function("kernel|k_fn|cov_fn|covariance|kern", a, b, *self.names, outside=1.0) as name:
            if self.by_pairs:
                gap = named(s, "gap|d", f"{a} - {b}")
                d2 = named(s, "d2|sq", f"jnp.sum({gap}**2)" if self.tail else f"{gap}**2")
                wave = f"jnp.sum(jnp.sin(jnp.pi * {gap}) ** 2)" if self.tail else f"jnp.sin(2 * {gap}) ** 2"
                linear = f"jnp.dot({a}, {b})"
            else:
                at, bt = ("[:, None, :]", "[None, :, :]") if self.tail else ("[:, None]", "[None, :]")
                gap = named(s, "gap|diffs|d", f"{a}{at} - {b}{bt}")
                last = f"jnp.sum({gap}**2, axis=-1)"
                d2 = named(s, "d2|sq|dist2", last if self.tail else f"{gap}**2")
                wave = f"jnp.sin(jnp.pi * {gap}) ** 2"
                wave = f"jnp.sum({wave}, axis=-1)" if self.tail else wave
                linear = f"{a} @ {b}.T" if self.tail else f"jnp.outer({a}, {b})"
            parts = [self._part(d2, wave, linear) for _ in range(s.pick((1, 1, 2, 2, 3)))]
            sign = s.pick((" + ", " * "))
            parts = [
                f"({part})" if sign == " * " and " + " in part and len(parts) > 1 else part for part in parts
            ]
            body = sign.join(parts)
            if len(self.names) > 1:
                body = f"{self.names[1]} * ({body})" if " + " in body else f"{self.names[1]} * {body}"
            s.line(f"return {body}")
        return name

    def _part(self, d2: str, wave: str, linear: str) -> str:
        """One covariance function."""
        s, ell, form = (
            self.s,
            self.names[0],
            self.s.pick(("exponential", "exponential", "rational", "periodic", "linear", "root3", "root5")),
        )
        if form == "exponential":
            return s.pick((f"jnp.exp(-0.5 * {d2} / {ell}**2)", f"jnp.exp(-{d2} / (2 * {ell}**2))"))
        if form == "rational":
            return s.pick((f"1 / (1 + {d2} / (2 * {ell}**2))", f"(1 + {d2} / (4 * {ell}**2)) ** -2"))
        if form == "periodic":
            return f"jnp.exp(-2 * {wave} / {ell}**2)"
        if form == "linear":
            return f"{linear} + 1 / {ell}"
        r = named(s, "r|dist|scaled_r", f"jnp.sqrt({d2} + {s.pick(('1e-3', '1e-4', '0.01'))}) / {ell}")
        if form == "root3":
            u = named(s, "u|root3_r", f"jnp.sqrt(3.0) * {r}")
            return f"(1 + {u}) * jnp.exp(-{u})"
        if s.chance(0.4):
            return f"jnp.exp(-{r})"
        u = named(s, "w5|root5_r", f"jnp.sqrt(5.0) * {r}")
        return f"(1 + {u} + {u}**2 / 3) * jnp.exp(-{u})"

    def gram(self, a: str, b: str, hypers: list[str] | None = None) -> str:
        s = self.s
        tail = "".join(f", {code}" for code in hypers or [item.code for item in self.hypers])
        if not self.by_pairs:
            return f"{self.function}({a}, {b}{tail})"
        p, q = s.name("xi|row_p"), s.name("xj|row_q")
        inner = f"jax.vmap(lambda {q}: {self.function}({p}, {q}{tail}))({b})"
        return f"jax.vmap(lambda {p}: {inner})({a})"

    def noisy(self, noise: str, hypers: list[str] | None = None) -> Value:
        s = self.s
        k = named(s, "k_raw|gram_x|k_prior", self.gram(self.x.code, self.x.code, hypers))
        code = f"{k} + {noise} * {eye(s, self.n)}"
        return s.put("k_xx|k_noisy|k_y|gram", code, (self.n, self.n), (-4, 8))


# The gain of a filter from its innovation covariance, observation matrix and state covariance.
GAINS = (
    "jnp.linalg.solve({c}, {h} @ {p}).T",
    "{p} @ {h}.T @ jnp.linalg.inv({c})",
    "jax.scipy.linalg.cho_solve(jax.scipy.linalg.cho_factor({c}), {h} @ {p}).T",
    'jax.scipy.linalg.solve({c}, {h} @ {p}, assume_a="pos").T',
)


class Filter:
    """A linear dynamical system, and how this kernel writes its prediction and its update."""

    def __init__(self, s: Sampler) -> None:
        self.s, self.n, self.k = s, s.count(2, 4), s.count(1, 2)
        self.steps = s.count(3, 6)
        n, k = self.n, self.k
        raw = s.array("transition|dynamics|a_in|f_raw", (n, n), low=-0.25, high=0.25)
        base = s.pick((f"{eye(s, n)}", f"0.8 * jnp.eye({n}) + 0.2 * jnp.eye({n}, k=1)"))
        self.f = named(s, "f_mat|a_mat|phi_mat", f"{base} + {raw}")
        self.h = s.array("h_mat|emission|c_mat|observe", (k, n), low=-1.0, high=1.0).code
        self.q = self._noise(n, "q_mat|proc_cov", "q_scale")
        self.r = self._noise(k, "r_mat|meas_cov", "obs_noise")
        self.x0 = s.array("x0|mean0|prior_mean", (n,), low=-1.0, high=1.0)
        self.p0 = spd(s, n, "p0|cov0|prior_cov")
        self.zs = s.array("observations|zs|measurements|ys", (self.steps, k), low=-1.5, high=1.5)
        self.gain, self.posterior = s.pick(GAINS), s.pick(("innovation", "short", "joseph"))
        self.mask = s.mask("observed|seen|valid", (self.steps,)) if s.chance(0.25) else None
        self.control = (
            s.array("controls|inputs_u", (self.steps, n), low=-0.5, high=0.5) if s.chance(0.2) else None
        )

    def _noise(self, n: int, options: str, name: str) -> str:
        s = self.s
        if s.chance(0.4):
            v = positive(s, (), name)
            return named(s, options, f"{v} * {eye(s, n)}")
        if s.chance(0.5):
            return named(s, options, f"jnp.diag({positive(s, (n,), name)})")
        root = s.array(f"{name}_root", (n, n), low=-0.6, high=0.6)
        return named(s, options, f"{root} @ {root}.T + jnp.eye({n})")

    def predict(self, x: str, p: str, u: str = "") -> tuple[str, str]:
        s = self.s
        push = f" + {u}" if u else ""
        return (
            named(s, "x_pred|m_prior|x_minus", f"{self.f} @ {x}{push}"),
            named(s, "p_pred|p_minus|cov_prior", f"{self.f} @ {p} @ {self.f}.T + {self.q}"),
        )

    def update(self, x: str, p: str, z: str, seen: str = "") -> tuple[str, str, str]:
        """The new mean and covariance, and the log-likelihood of the observation."""
        s, h = self.s, self.h
        e = named(s, "innov|surprise|resid_z", f"{z} - {h} @ {x}")
        if seen:
            e = named(s, "gated|used", f"jnp.where({seen}, {e}, 0)")
        c = s.put("s_mat|innov_cov|s_cov", f"{h} @ {p} @ {h}.T + {self.r}", (self.k, self.k)).code
        gain = named(s, "gain|k_gain|kal", self.gain.format(c=c, h=h, p=p))
        if seen:
            gain = named(s, "gain_t|kept_gain", f"jnp.where({seen}, {gain}, 0)")
        x_new = named(s, "x_new|m_post|x_plus", f"{x} + {gain} @ {e}")
        p_new = named(s, "p_new|p_plus|cov_post", self._posterior(p, gain, c))
        low = f"jnp.linalg.slogdet({c})[1]" if s.chance(0.6) else f"jnp.log(jnp.linalg.det({c}))"
        ll = f"-0.5 * ({e} @ jnp.linalg.solve({c}, {e}) + {low})"
        return x_new, p_new, ll

    def _posterior(self, p: str, gain: str, c: str) -> str:
        s = self.s
        if self.posterior == "innovation":
            return f"{p} - {gain} @ {c} @ {gain}.T"
        rest = f"jnp.eye({self.n}) - {gain} @ {self.h}"
        if self.posterior == "short":
            return f"({rest}) @ {p}"
        joseph = named(s, "i_kh|shrink", rest)
        return f"{joseph} @ {p} @ {joseph}.T + {gain} @ {self.r} @ {gain}.T"

    def sequence(self) -> tuple[str, list[str], str]:
        """The operand of the scan, the names of its parts, and the name of an item of it."""
        s = self.s
        parts = [item for item in (self.zs, self.mask, self.control) if item]
        names = [s.name("z|obs_t|y_t")]
        if self.mask:
            names.append(s.name("seen_t|is_seen"))
        if self.control:
            names.append(s.name("u_t|push_t"))
        if len(parts) == 1:
            return parts[0].code, names, names[0]
        return f"({', '.join(p.code for p in parts)})", names, s.name("item|entry_t")

    def run(self, out: str) -> tuple[str, str, list[str]]:
        """The filter as a scan; ``out`` says what to keep: "path", "pairs", "lik" or "var"."""
        s = self.s
        xs, names, item = self.sequence()
        body, carry = s.name("filter_step|kalman_step|assimilate"), s.name("carry|state|belief")
        x, p = s.name("x|m"), s.name("p|cov_t")
        with s.suite(f"def {body}({carry}, {item}):"):
            s.line(f"{x}, {p} = {carry}")
            if len(names) > 1:
                s.line(f"{', '.join(names)} = {item}")
            rest = dict(
                zip(
                    ("z", *(["seen"] if self.mask else []), *(["u"] if self.control else [])),
                    names,
                    strict=True,
                )
            )
            xm, pm = self.predict(x, p, rest.get("u", ""))
            xn, pn, ll = self.update(xm, pm, rest["z"], rest.get("seen", ""))
            kept = {"path": xn, "pairs": f"({xn}, {pn}, {xm}, {pm})", "lik": ll, "var": f"jnp.diag({pn})"}[
                out
            ]
            s.line(f"return ({xn}, {pn}), {kept}")
        final, seq = s.name("final|last_state"), s.name("filtered|outputs|history")
        s.line(f"{final}, {seq} = {s.lax}.scan({body}, ({self.x0}, {self.p0}), {xs})")
        return final, seq, names
