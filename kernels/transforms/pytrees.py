"""Parameters and states in containers: dicts, tuples, named tuples, mapped and reduced with jax.tree."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from kernels.kernel import Kernel, Template
from kernels.writing.beginnings import drawn
from kernels.writing.loops import repeat
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, Value, expr


@dataclass(frozen=True)
class Tree:
    """A container by its name, and how to write one and read its leaves."""

    code: str
    kind: str
    keys: tuple[str, ...]
    shapes: tuple[Shape, ...]
    maker: str = ""

    def __str__(self) -> str:
        return self.code

    def leaf(self, at: int, code: str = "", limit: float = 3.0) -> Value:
        base = code or self
        part = {
            "dict": f'{base}["{self.keys[at]}"]',
            "named": f"{base}.{self.keys[at]}",
            "nested": nested(base, at),
        }
        return expr(part.get(self.kind, f"{base}[{at}]"), self.shapes[at], limit)

    def made(self, codes: list[str]) -> str:
        if self.kind == "dict":
            return (
                "{" + ", ".join(f'"{key}": {code}' for key, code in zip(self.keys, codes, strict=True)) + "}"
            )
        if self.kind == "named":
            return f"{self.maker}({', '.join(codes)})"
        if self.kind == "list":
            return f"[{', '.join(codes)}]"
        if self.kind == "nested":
            comma = "," if len(codes) == 2 else ""
            return f'{{"head": {codes[0]}, "rest": ({", ".join(codes[1:])}{comma})}}'
        return f"({', '.join(codes)})"


def nested(base: object, at: int) -> str:
    return f'{base}["head"]' if at == 0 else f'{base}["rest"][{at - 1 if at > 0 else at}]'


def planted(
    s: Sampler, leaves: list[Value], options: str, keys: Sequence[str], title: str = "Params"
) -> Tree:
    """A container of the values, under a name; ``keys`` name its leaves."""
    kind = s.pick(("dict", "dict", "tuple", "list", "nested", "named"))
    maker = ""
    if kind == "named":
        maker = s.name(f"{title}|{title}Tree")
        s.imports.append("from collections import namedtuple")
        listed = ", ".join(f'"{key}"' for key in keys)
        s.above(f'{maker} = namedtuple("{maker}", [{listed}])')
    tree = Tree(s.name(options), kind, tuple(keys), tuple(v.shape for v in leaves), maker)
    s.line(f"{tree} = {tree.made([s.let(v).code for v in leaves])}")
    return tree


def same_form(name: str, tree: Tree) -> Tree:
    return Tree(name, tree.kind, tree.keys, tree.shapes, tree.maker)


# The parameters of a layer: the words of their inputs, their shapes by two sizes, and their keys.
LAYERS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("w|kernel", "b|bias"), ("w", "b")),
    (("w|kernel", "b|bias", "g|gain"), ("kernel", "bias", "gain")),
    (("kernel|w", "scale|gamma", "shift|beta"), ("kernel", "scale", "shift")),
)


def parameters(s: Sampler, n: int, m: int) -> tuple[list[Value], tuple[str, ...]]:
    """The parameters of a dense layer from n to m features, and their keys."""
    words, keys = s.pick(LAYERS)
    shapes = [(n, m), *[(m,)] * (len(words) - 1)]
    leaves = [
        s.array(
            names,
            shape,
            low=0.5 if "gain" in names or "gamma" in names else -0.8,
            high=1.2 if "gain" in names or "gamma" in names else 0.8,
        )
        for names, shape in zip(words, shapes, strict=True)
    ]
    return leaves, keys


def like_parameters(s: Sampler, tree: Tree, options: str, prefix: str, low: float, high: float) -> Tree:
    """A second container of the same form: gradients, moments, averages."""
    leaves = [
        s.array(f"{prefix}_{key}", shape, low=low, high=high)
        for key, shape in zip(tree.keys, tree.shapes, strict=True)
    ]
    name = s.name(options)
    s.line(f"{name} = {tree.made([leaf.code for leaf in leaves])}")
    return same_form(name, tree)


def mapped(s: Sampler, names: str, arguments: Sequence[str], rule: str, *trees: Tree) -> Tree:
    """jax.tree.map of a rule, with a lambda or a function; ``rule`` names its arguments {0}, {1}, ..."""
    given = [s.name(options) for options in arguments]
    mapper = s.pick(("jax.tree.map", "jax.tree.map", "jax.tree_util.tree_map"))
    args = ", ".join(tree.code for tree in trees)
    name = s.name(names)
    if s.chance(0.5):
        s.line(f"{name} = {mapper}(lambda {', '.join(given)}: {rule.format(*given)}, {args})")
    else:
        with s.function("leaf_update|update_leaf|rule", *given) as f:
            s.line(f"return {rule.format(*given)}")
        s.line(f"{name} = {mapper}({f}, {args})")
    return same_form(name, trees[0])


def returned(s: Sampler, noun: str, *trees: Tree, more: Sequence[Value] = ()) -> Kernel:
    """The kernel that gives containers back, with other values beside them."""
    codes = [tree.code for tree in trees] + [value.code for value in more]
    return s.close(s.pick(noun.split("|")), *(expr(code, (), 0, "tree") for code in codes))


def leaves_of(s: Sampler, tree: Tree) -> str:
    return s.pick((f"jax.tree.leaves({tree})", f"jax.tree_util.tree_leaves({tree})"))


def norm_of(s: Sampler, tree: Tree, names: str = "norm|global_norm") -> Value:
    """The 2-norm of all leaves together."""
    leaf = s.name("leaf|x|g_leaf")
    form = s.pick(("sum", "sum", "reduce", "ravel"))
    if form == "reduce":
        squares = s.name("squares|sq_sums")
        s.line(f"{squares} = jax.tree.map(lambda {leaf}: jnp.sum({leaf}**2), {tree})")
        code = f"jnp.sqrt(jax.tree.reduce(lambda p, q: p + q, {squares}) + {s.epsilon()})"
    elif form == "ravel":
        flat = s.put(
            "flat|vector", f"jnp.concatenate([{leaf}.ravel() for {leaf} in {leaves_of(s, tree)}])", (9,), 9
        )
        code = f"jnp.sqrt(jnp.sum({flat}**2) + {s.epsilon()})"
    else:
        code = f"jnp.sqrt(sum(jnp.sum({leaf}**2) for {leaf} in {leaves_of(s, tree)}) + {s.epsilon()})"
    return s.put(names, code, (), (0.001, 60))


RATES = ("0.1", "0.01", "1e-3", "0.05", "3e-4")
P, G, M, V = "p|param|w_leaf", "g|grad_leaf", "m|mu_leaf", "v|nu_leaf"


def updates(s: Sampler) -> Kernel:
    """Parameters and gradients, or two sets of parameters, mapped together: the steps of optimizers."""
    leaves, keys = parameters(s, s.count(2, 5), s.count(2, 6))
    params = planted(s, leaves, "params|theta|weights", keys)
    forms = (
        _sgd,
        _decayed,
        _momentum,
        _nesterov,
        _signed,
        _averaged,
        _target,
        _adam,
        _rms,
        _interpolated,
        _pruned,
        _delta,
    )
    return s.pick(forms[:7] if s.narrow else forms)(s, params, s.pick(RATES))


def _gradients(s: Sampler, params: Tree) -> Tree:
    return like_parameters(s, params, "grads|gradients", "d", -1.0, 1.0)


def _sgd(s: Sampler, params: Tree, rate: str) -> Kernel:
    grads = _gradients(s, params)
    if s.chance(0.5) and not s.narrow:
        limit, norm = s.pick(("1.0", "0.5", "5.0")), norm_of(s, grads, "grad_norm|norm")
        scale = s.put("scale|factor", f"jnp.minimum(1.0, {limit} / {norm})", (), (0, 1))
        clipped = s.name("clipped|clipped_grads")
        leaf = s.name("g2|leaf_g")
        s.line(f"{clipped} = jax.tree.map(lambda {leaf}: {leaf} * {scale}, {grads})")
        out = mapped(
            s, "new_params|updated", (P, G), f"{{0}} - {rate} * {{1}}", params, same_form(clipped, params)
        )
        return returned(s, "clipped sgd step|clipped step", out, more=[norm] if s.chance(0.4) else [])
    clip = s.pick(("", "", "1.0", "0.5"))
    step = f"jnp.clip({{1}}, -{clip}, {clip})" if clip else "{1}"
    out = mapped(s, "new_params|updated", (P, G), f"{{0}} - {rate} * {step}", params, grads)
    return returned(s, "sgd step|gradient step" if not clip else "sgd with value clipping", out)


def _decayed(s: Sampler, params: Tree, rate: str) -> Kernel:
    grads, decay = _gradients(s, params), s.pick(("1e-4", "0.01", "0.1", "1e-2"))
    rule, noun = s.pick(
        (
            (f"{{0}} - {rate} * ({{1}} + {decay} * {{0}})", "sgd with weight decay"),
            (f"(1 - {rate} * {decay}) * {{0}} - {rate} * {{1}}", "decoupled weight decay"),
        )
    )
    return returned(s, noun, mapped(s, "new_params|updated", (P, G), rule, params, grads))


def _momentum(s: Sampler, params: Tree, rate: str) -> Kernel:
    grads, beta = _gradients(s, params), s.pick(("0.9", "0.95", "0.99"))
    velocity = like_parameters(s, params, "velocity|momentum|trace", "v", -0.5, 0.5)
    new_v = mapped(s, "new_velocity|new_trace", (M, G), f"{beta} * {{0}} + {{1}}", velocity, grads)
    out = mapped(s, "new_params|updated", (P, V), f"{{0}} - {rate} * {{1}}", params, new_v)
    return returned(s, "momentum step|heavy ball step", out, new_v)


def _nesterov(s: Sampler, params: Tree, rate: str) -> Kernel:
    grads, beta = _gradients(s, params), s.pick(("0.9", "0.95", "0.99"))
    velocity = like_parameters(s, params, "velocity|momentum", "v", -0.5, 0.5)
    new_v = mapped(s, "new_velocity|new_momentum", (M, G), f"{beta} * {{0}} + {{1}}", velocity, grads)
    rule = f"{{0}} - {rate} * ({beta} * {{1}} + {{2}})"
    out = mapped(s, "new_params|updated", (P, V, G), rule, params, new_v, grads)
    return returned(s, "nesterov step|nesterov momentum", out, new_v)


def _signed(s: Sampler, params: Tree, rate: str) -> Kernel:
    grads, beta = _gradients(s, params), s.pick(("0.9", "0.99"))
    trace = like_parameters(s, params, "trace|momentum", "m", -0.5, 0.5)
    new = mapped(s, "new_trace|new_momentum", (M, G), f"{beta} * {{0}} + (1 - {beta}) * {{1}}", trace, grads)
    decay = s.pick(("", " + 0.01 * {0}"))
    out = mapped(
        s,
        "new_params|updated",
        (P, V),
        f"{{0}} - {rate} * (jnp.sign({{1}}){decay})" if decay else f"{{0}} - {rate} * jnp.sign({{1}})",
        params,
        new,
    )
    return returned(s, "sign momentum step|signum step", out, new)


def _averaged(s: Sampler, params: Tree, rate: str) -> Kernel:
    average, decay = (
        like_parameters(s, params, "average|ema_params|shadow", "ema", -0.8, 0.8),
        s.pick(("0.99", "0.999", "0.9", "0.9999")),
    )
    rule = s.pick((f"{decay} * {{0}} + (1 - {decay}) * {{1}}", f"{{0}} + (1 - {decay}) * ({{1}} - {{0}})"))
    return returned(
        s, "parameter ema|polyak average", mapped(s, "new_average|new_ema", (M, P), rule, average, params)
    )


def _target(s: Sampler, params: Tree, rate: str) -> Kernel:
    target, tau = (
        like_parameters(s, params, "target|target_params", "target", -0.8, 0.8),
        s.scalar("tau", 0.005, 0.1),
    )
    rule = s.pick((f"(1 - {tau}) * {{0}} + {tau} * {{1}}", f"{{0}} + {tau} * ({{1}} - {{0}})"))
    name, a, b = s.name("new_target"), s.name("t_leaf|old"), s.name("p|online")
    s.line(f"{name} = jax.tree.map(lambda {a}, {b}: {rule.format(a, b)}, {target}, {params})")
    return returned(s, "soft target update|target network update", same_form(name, params))


def _adam(s: Sampler, params: Tree, rate: str) -> Kernel:
    grads, eps = _gradients(s, params), s.pick(("1e-8", "1e-6", "1e-5"))
    mu, nu = (
        like_parameters(s, params, "mu|first", "mu", -0.5, 0.5),
        like_parameters(s, params, "nu|second", "nu", 0.1, 1.0),
    )
    b1, b2 = s.pick(("0.9", "0.95")), s.pick(("0.999", "0.99"))
    new_mu = mapped(s, "new_mu|mu_next", (M, G), f"{b1} * {{0}} + (1 - {b1}) * {{1}}", mu, grads)
    new_nu = mapped(s, "new_nu|nu_next", (V, G), f"{b2} * {{0}} + (1 - {b2}) * {{1}}**2", nu, grads)
    rule = f"{{0}} - {rate} * {{1}} / (jnp.sqrt({{2}}) + {eps})"
    out = mapped(s, "new_params|updated", (P, "m2|mu_hat", "v2|nu_hat"), rule, params, new_mu, new_nu)
    return returned(s, "adam step|adam update", out, new_mu, new_nu)


def _rms(s: Sampler, params: Tree, rate: str) -> Kernel:
    grads, eps, decay = _gradients(s, params), s.pick(("1e-8", "1e-6", "1e-5")), s.pick(("0.9", "0.99"))
    nu = like_parameters(s, params, "nu|mean_square", "nu", 0.1, 1.0)
    adagrad = s.chance(0.4)
    rule = "{0} + {1}**2" if adagrad else f"{decay} * {{0}} + (1 - {decay}) * {{1}}**2"
    new = mapped(s, "new_nu|new_mean_square", (V, G), rule, nu, grads)
    rule = f"{{0}} - {rate} * {{1}} / (jnp.sqrt({{2}}) + {eps})"
    out = mapped(s, "new_params|updated", (P, "g2|step_leaf", "v2|nu_leaf2"), rule, params, grads, new)
    return returned(s, "adagrad step" if adagrad else "rmsprop step", out, new)


def _interpolated(s: Sampler, params: Tree, rate: str) -> Kernel:
    """Two sets of weights averaged, as in model soups and lookahead."""
    other, w = (
        like_parameters(s, params, "other|fast_params|theta_b", "other", -0.8, 0.8),
        s.scalar("alpha|mix", 0.2, 0.8),
    )
    name, a, b = s.name("merged|mixed_params"), s.name("p|left"), s.name("q|right")
    rule = s.pick(("(1 - {w}) * {a} + {w} * {b}", "{a} + {w} * ({b} - {a})")).format(a=a, b=b, w=w)
    s.line(f"{name} = jax.tree.map(lambda {a}, {b}: {rule}, {params}, {other})")
    return returned(s, "weight interpolation|model soup|lookahead step", same_form(name, params))


def _pruned(s: Sampler, params: Tree, rate: str) -> Kernel:
    edge = s.pick(("0.1", "0.05", "0.2", "1e-2"))
    rule, noun = s.pick(
        (
            (f"jnp.where(jnp.abs({{0}}) > {edge}, {{0}}, 0.0)", "magnitude pruning|prune weights"),
            (
                f"jnp.sign({{0}}) * jnp.maximum(jnp.abs({{0}}) - {edge}, 0.0)",
                "soft threshold weights|l1 proximal step",
            ),
            (f"{{0}} / (1 + {edge})", "l2 proximal step"),
            ("jnp.maximum({0}, 0.0)", "project to nonnegative"),
            ("jnp.clip({0}, -0.5, 0.5)", "clip weights|project to box"),
        )
    )
    return returned(s, noun, mapped(s, "kept|projected", (P,), rule, params))


def _delta(s: Sampler, params: Tree, rate: str) -> Kernel:
    """Differences of two sets of parameters, as federated averaging sends them."""
    old = like_parameters(s, params, "server|old_params", "old", -0.8, 0.8)
    delta = mapped(s, "delta|update", (P, "q|base"), "{0} - {1}", params, old)
    if s.chance(0.4):
        return returned(s, "parameter delta|client update", delta, more=[norm_of(s, delta, "delta_norm")])
    step = s.scalar("server_lr|eta", 0.2, 1.0)
    name, a, b = s.name("new_server|merged"), s.name("old_leaf"), s.name("d_leaf")
    s.line(f"{name} = jax.tree.map(lambda {a}, {b}: {a} + {step} * {b}, {old}, {delta})")
    return returned(s, "server update|federated step", same_form(name, params))


ACTIVATIONS = ("jnp.tanh", "jax.nn.relu", "jax.nn.silu", "jax.nn.gelu")


def _prediction(s: Sampler, tree: Tree, code: str, x: str) -> str:
    """The output of the layer, of the leaves of the container ``code``."""
    parts = [str(tree.leaf(at, code)) for at in range(len(tree.shapes))]
    pre = f"{x} @ {parts[0]}"
    if len(parts) == 2:
        return f"{pre} + {parts[1]}"
    if tree.keys[1] == "scale":
        return f"{pre} * {parts[1]} + {parts[2]}"
    return f"({pre} + {parts[1]}) * {parts[2]}"


def _loss(s: Sampler, tree: Tree, b: int, n: int, m: int) -> tuple[str, str]:
    """A function of the parameters alone or of these and of data, and what it is called with besides."""
    x = s.array("x|inputs|features", (b, n), low=-1.0, high=1.0)
    kind = s.pick(("squared", "squared", "cross", "logistic", "absolute"))
    if kind == "cross":
        y = s.ints("labels|targets", (b,), 0, m - 1)
    else:
        y = s.array("y|targets", (b, m), low=0.0 if kind == "logistic" else -1.0, high=1.0)
    act = s.pick(ACTIVATIONS) if s.chance(0.3) else ""
    name, p = s.name("loss_fn|loss|objective"), s.name("p|tree|params_in")
    given = s.chance(0.5)
    xin, yin = (s.name("x_in|xb"), s.name("y_in|yb")) if given else (x.code, y.code)
    with s.suite(f"def {name}({', '.join([p, *([xin, yin] if given else [])])}):"):
        code = _prediction(s, tree, p, xin)
        pred = s.put("pred|logits|out", f"{act}({code})" if act else code, (b, m), 9)
        loss = {
            "squared": f"jnp.mean(({pred} - {yin}) ** 2)",
            "absolute": f"jnp.mean(jnp.abs({pred} - {yin}))",
            "cross": f"-jnp.mean(jnp.take_along_axis(jax.nn.log_softmax({pred}), {yin}[:, None], axis=1))",
            "logistic": f"jnp.mean(jnp.logaddexp(0.0, {pred}) - {yin} * {pred})",
        }[kind]
        if s.chance(0.3):
            leaf = s.name("leaf|w_leaf")
            penalty = f"sum(jnp.sum({leaf}**2) for {leaf} in jax.tree.leaves({p}))"
            loss = f"{loss} + {s.pick(('1e-4', '0.01', '1e-3'))} * {penalty}"
        s.line(f"return {loss}")
    return name, f", {x}, {y}" if given else ""


def gradient(s: Sampler) -> Kernel:
    """A loss of parameters in a container, its gradient (a container too), and a step."""
    b, n, m = s.count(3, 6), s.count(2, 5), s.count(2, 4)
    leaves, keys = parameters(s, n, m)
    tree = planted(s, leaves, "params|theta|weights", keys)
    loss, rest = _loss(s, tree, b, n, m)
    v, g = s.name("value|loss_now"), s.name("grads|g_tree")
    more = []
    if s.chance(0.5):
        s.line(f"{v}, {g} = jax.value_and_grad({loss})({tree}{rest})")
        more = [expr(v, (), 30)]
    else:
        s.line(f"{g} = jax.grad({loss})({tree}{rest})")
    grads = same_form(g, tree)
    form = s.pick(("step", "step", "grads", "norm", "clipped", "decay"))
    if form == "grads":
        return returned(s, "loss gradient|parameter gradients", grads, more=more)
    if form == "norm":
        return s.finish("gradient norm", norm_of(s, grads, "grad_norm|norm"), *more)
    rate = s.pick(RATES)
    if form == "clipped":
        norm = norm_of(s, grads, "grad_norm|norm")
        scale = s.put(
            "scale|factor", f"jnp.minimum(1.0, {s.pick(('1.0', '0.5', '5.0'))} / {norm})", (), (0, 1)
        )
        name, a, c = s.name("new_params|updated"), s.name("q|w_leaf2"), s.name("dg|g_leaf")
        s.line(f"{name} = jax.tree.map(lambda {a}, {c}: {a} - {rate} * {scale} * {c}, {tree}, {grads})")
        return returned(s, "clipped training step|clipped gradient step", same_form(name, tree), more=more)
    rule = f"{{0}} - {rate} * {{1}}" if form == "step" else f"{{0}} - {rate} * ({{1}} + 0.01 * {{0}})"
    out = mapped(s, "new_params|updated", ("q|w_leaf2", "dg|g_leaf"), rule, tree, grads)
    return returned(s, "training step|gradient step|sgd step", out, more=more)


# Systems whose state is a container: noun, words and keys of the state, and the new leaves by the old ones.
SYSTEMS: tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "harmonic oscillator|symplectic euler",
        ("x|position", "v|velocity"),
        ("x", "v"),
        ("{0} + {h} * ({1} - {h} * {0})", "{1} - {h} * {0}"),
    ),
    (
        "pendulum|pendulum steps",
        ("theta|angle", "omega|rate"),
        ("theta", "omega"),
        ("{0} + {h} * ({1} - {h} * jnp.sin({0}))", "{1} - {h} * jnp.sin({0})"),
    ),
    (
        "lotka volterra|predator prey",
        ("prey", "predator"),
        ("prey", "predator"),
        ("{0} + {h} * {0} * (1 - {1})", "{1} + {h} * {1} * ({0} - 1)"),
    ),
    (
        "sir epidemic|sir model",
        ("susceptible", "infected", "recovered"),
        ("s", "i", "r"),
        ("{0} - {h} * {0} * {1}", "{1} + {h} * ({0} * {1} - 0.5 * {1})", "{2} + {h} * 0.5 * {1}"),
    ),
    (
        "van der pol|relaxation oscillator",
        ("x|position", "v|velocity"),
        ("x", "v"),
        ("{0} + {h} * {1}", "{1} + {h} * ((1 - {0}**2) * {1} - {0})"),
    ),
    (
        "fitzhugh nagumo|excitable cell",
        ("voltage", "recovery"),
        ("v", "w"),
        ("{0} + {h} * ({0} - {0}**3 / 3 - {1})", "{1} + {h} * 0.08 * ({0} + 0.7 - 0.8 * {1})"),
    ),
    (
        "running moments|streaming mean and square",
        ("mean", "square"),
        ("mean", "square"),
        ("0.9 * {0} + 0.1 * {x}", "0.9 * {1} + 0.1 * {x}**2"),
    ),
    (
        "holt smoothing|double exponential smoothing",
        ("level", "trend"),
        ("level", "trend"),
        ("0.5 * {x} + 0.5 * ({0} + {1})", "0.1 * (0.5 * {x} + 0.5 * ({0} + {1}) - {0}) + 0.9 * {1}"),
    ),
)


def loop(s: Sampler) -> Kernel:
    """A container as the state of a loop: a system of equations, statistics of a stream, training."""
    if s.chance(0.35):
        return _training(s)
    noun, words, keys, laws = s.pick(SYSTEMS)
    shape, h = s.shape(0, 2, 12), s.pick(("0.1", "0.05", "0.01", "0.02"))
    leaves = [s.array(names, shape, low=0.2, high=0.9) for names in words]
    tree = planted(s, leaves, "state|init|start", keys, "State")
    driven = "{x}" in laws[0]
    if not driven and s.chance(0.4):

        def step(states: list[Value]) -> list[Value]:
            now = same_form(states[0].code, tree)
            codes = [str(now.leaf(at)) for at in range(len(keys))]
            new = [
                s.put(f"{key}_new|next_{key}", rule.format(*codes, h=h), shape).code
                for key, rule in zip(keys, laws, strict=True)
            ]
            return [expr(s.put("fresh|next_state", tree.made(new)))]

        (out,) = repeat(s, [expr(tree.code)], s.count(2, 5), step, hints="st|cur|carry_tree")
        return returned(s, noun, same_form(out.code, tree))
    trips = s.count(3, 8)
    given = s.array("xs|observations|stream", (trips, *shape), low=-1.0, high=1.0).code if driven else ""
    body, carry, x = s.name("step|body|advance"), s.name("st|carry"), s.name("x_t|obs_t") if driven else "_"
    with s.suite(f"def {body}({carry}, {x}):"):
        now = same_form(carry, tree)
        codes = [s.put(f"{key}_now|old_{key}", str(now.leaf(at)), shape).code for at, key in enumerate(keys)]
        new = [
            s.put(f"{key}_new|next_{key}", rule.format(*codes, h=h, x=x), shape).code
            for key, rule in zip(keys, laws, strict=True)
        ]
        s.line(
            f"return {tree.made(new)}, {s.pick((new[0], 'None'))}"
            if tree.kind != "tuple"
            else f"return {tree.made(new)}, {new[0]}"
        )
    last, path = s.name("last|final"), s.name("path|trace")
    s.line(f"{last}, {path} = {s.lax}.scan({body}, {tree}, {given or f'None, length={trips}'})")
    return returned(
        s,
        noun,
        same_form(last, tree),
        more=[expr(path, (trips, *shape), 9)] if s.lines[-2].strip().endswith(new[0]) else [],
    )


def _training(s: Sampler) -> Kernel:
    """Some steps of gradient descent on one batch."""
    b, n, m = s.count(3, 6), s.count(2, 4), s.count(2, 4)
    leaves, keys = parameters(s, n, m)
    tree = planted(s, leaves, "params|theta|weights", keys)
    loss, rest = _loss(s, tree, b, n, m)
    body, carry, g, v = (
        s.name("train_step|step"),
        s.name("cur|now"),
        s.name("grads|g_tree"),
        s.name("value|loss_now"),
    )
    rate, trips = s.pick(RATES[:3]), s.fixed(s.count(2, 4))
    a, c = s.name("q|w_leaf2"), s.name("dg|g_leaf")
    with s.suite(f"def {body}({carry}, _):"):
        s.line(f"{v}, {g} = jax.value_and_grad({loss})({carry}{rest})")
        s.line(f"return jax.tree.map(lambda {a}, {c}: {a} - {rate} * {c}, {carry}, {g}), {v}")
    last, history = s.name("trained|last"), s.name("losses|history")
    s.line(f"{last}, {history} = {s.lax}.scan({body}, {tree}, None, length={trips})")
    return returned(
        s, "training loop|gradient descent|fit", same_form(last, tree), more=[expr(history, (trips,), 30)]
    )


def reshaped(s: Sampler) -> Kernel:
    """Reductions over leaves, clipping by their norm, flattening, stacking of several trees."""
    leaves, keys = parameters(s, s.count(2, 5), s.count(2, 6))
    tree = planted(s, leaves, "grads|params|updates", keys)
    form = s.pick(("clip", "clip", "norm", "dot", "stack", "vector", "normalize", "cosine"))
    if form == "norm":
        return s.finish("global norm", norm_of(s, tree))
    if form in ("dot", "cosine"):
        other = like_parameters(s, tree, "other|direction", "other", -0.8, 0.8)
        a, c = s.name("p|left"), s.name("q|right")
        code = f"jax.tree.map(lambda {a}, {c}: jnp.sum({a} * {c}), {tree}, {other})"
        dot = s.put("dot|inner", f"sum(jax.tree.leaves({code}))", (), 30)
        if form == "dot":
            return s.finish(["tree dot", "tree inner product"][s.count(0, 1)], dot)
        first, second = norm_of(s, tree, "norm_a"), norm_of(s, other, "norm_b")
        return s.finish("gradient cosine", s.put("cosine", f"{dot} / ({first} * {second})", (), 1))
    if form == "stack":
        other = like_parameters(s, tree, "other|second", "other", -0.8, 0.8)
        a = s.name("leaf|arrs")
        code = s.pick(
            (
                f"jax.tree.map(lambda *{a}: jnp.stack({a}), {tree}, {other})",
                f"jax.tree.map(lambda p, q: jnp.stack([p, q]), {tree}, {other})",
            )
        )
        stacked = s.name("stacked|ensemble")
        s.line(f"{stacked} = {code}")
        if s.chance(0.5):
            mean = s.name("mean_tree|average")
            code = s.pick(("arr.mean(axis=0)", "jnp.mean(arr, axis=0)"))
            s.line(f"{mean} = jax.tree.map(lambda arr: {code}, {stacked})")
            return returned(s, "ensemble mean|average of trees", same_form(mean, tree))
        return returned(s, "stack trees|stacked parameters", same_form(stacked, tree))
    if form == "vector":
        a = s.name("leaf|part")
        code = s.pick(
            (
                f"jnp.concatenate([{a}.reshape(-1) for {a} in {leaves_of(s, tree)}])",
                f"jnp.concatenate([jnp.ravel({a}) for {a} in {leaves_of(s, tree)}])",
            )
        )
        vector = s.put("vector|flat", code, (9,), 1)
        penalty = s.pick(("0.5 * jnp.sum({v}**2)", "jnp.sum(jnp.abs({v}))", "jnp.max(jnp.abs({v}))"))
        if s.chance(0.5):
            return s.finish(
                "penalty of all parameters",
                expr(
                    penalty.format(v=vector),
                    (),
                    30,
                ),
            )
        return s.finish("flatten parameters", vector)
    flat, treedef = s.name("flat|leaves"), s.name("treedef|structure")
    s.line(f"{flat}, {treedef} = jax.tree.flatten({tree})")
    v, w = s.name("v|leaf_i"), s.name("w|leaf_j")
    norm = s.put(
        "norm|global_norm", f"jnp.sqrt(sum(jnp.sum({v}**2) for {v} in {flat}) + {s.epsilon()})", (), (0.4, 20)
    )
    limit = s.pick(("1.0", "0.5", "5.0", "0.1"))
    factor = s.put(
        "factor|scale_by",
        f"jnp.minimum(1.0, {limit} / {norm})" if form == "clip" else f"1.0 / {norm}",
        (),
        (0, 9),
    )
    back = s.name("rebuilt|clipped_tree" if form == "clip" else "rebuilt|unit_tree")
    s.line(f"{back} = jax.tree.unflatten({treedef}, [{w} * {factor} for {w} in {flat}])")
    noun = "clip by global norm" if form == "clip" else "normalize tree|unit norm tree"
    return returned(s, noun, same_form(back, tree), more=[norm] if s.chance(0.5) else [])


def batched(s: Sampler) -> Kernel:
    """vmap over a batch in a container, or over parameters of an ensemble."""
    n, d = s.count(3, 6), s.count(2, 4)
    x = s.array("x|features", (n, d), low=-1.0, high=1.0)
    y, w = (
        s.array("y|target", (n,), low=-1.0, high=1.0),
        s.array("weight|sample_weight", (n,), low=0.1, high=1.0),
    )
    batch = planted(s, [x, y, w], "batch|data|examples", ("x", "y", "weight"), "Batch")
    theta = s.array("w_vec|coef|theta", (d,), low=-0.8, high=0.8)
    one, t = s.name("example_loss|per_example|loss_one"), s.name("ex|item|entry")
    single = Tree(t, batch.kind, batch.keys, ((d,), (), ()), batch.maker)
    form = s.pick(("loss", "loss", "grads", "outputs"))
    p = s.name("params|coef_in") if form == "grads" else theta.code
    parameters_of = f"{p}, {t}" if form == "grads" else t
    with s.suite(f"def {one}({parameters_of}):"):
        pred = s.put("pred|fitted", f"jnp.dot({single.leaf(0)}, {p})", (), 3)
        err = s.put("err|residual", f"{pred} - {single.leaf(1)}", (), 4)
        loss = s.pick(
            (
                f"{single.leaf(2)} * {err}**2",
                f"0.5 * {single.leaf(2)} * {err}**2",
                f"{single.leaf(2)} * jnp.log(jnp.cosh({err}))",
            )
        )
        if form == "outputs":
            labels = s.pick((("pred", "loss"), ("fitted", "error"), ("output", "loss")))
            s.line(f'return {{"{labels[0]}": {pred}, "{labels[1]}": {loss}}}')
        else:
            s.line(f"return {loss}")
    if form == "grads":
        call = f"jax.vmap(jax.grad({one}), in_axes=(None, 0))({theta}, {batch})"
        grads = s.put("per_example|grads", call, (n, d), 9)
        if s.chance(0.5):
            norms = s.put("norms", f"jnp.sqrt(jnp.sum({grads}**2, axis=1) + {s.epsilon()})", (n,), 9)
            return s.finish(s.pick(("per example gradient norms", "gradient norms by example")), norms)
        return s.finish(s.pick(("per example gradients", "example gradients")), grads)
    call = s.pick((f"jax.vmap({one})({batch})", f"{s.lax}.map({one}, {batch})"))
    if form == "outputs":
        out = s.name("outs|results")
        s.line(f"{out} = {call}")
        return returned(
            s, "predictions and losses|evaluate batch", Tree(out, "dict", ("a", "b"), ((n,), (n,)))
        )
    losses = s.put("losses|per_row", call, (n,), 30)
    code = s.pick((f"jnp.mean({losses})", f"jnp.sum({losses})", f"jnp.sum({losses}) / jnp.sum({w})"))
    return s.finish(s.pick(("batch loss", "weighted batch loss")), s.put("total|loss", code, (), 99))


FORMS = (updates, updates, gradient, gradient, loop, loop, reshaped, batched)
NARROW = (updates,)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("pytrees", "generate_pytrees_kernel", draw)
