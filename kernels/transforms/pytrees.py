"""State and results in containers: dicts, tuples, nested lists, named tuples, mapped with jax.tree."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from kernels.kernel import Kernel, Template
from kernels.transforms._functions import joined, smooth
from kernels.writing.beginnings import drawn
from kernels.writing.endings import finish_each
from kernels.writing.loops import repeat
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, Value, expr

# The names of the leaves, by the name of the first input.
KEYS = {
    "weights": (("w", "b", "scale", "offset"), ("kernel", "bias", "gain", "shift")),
    "positions": (("pos", "vel", "mass", "drag"), ("x", "v", "m", "c")),
}
PLAIN_KEYS = (("a", "b", "c", "d"), ("first", "second", "third", "fourth"), ("p", "q", "r", "t"))


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


def planted(s: Sampler, leaves: list[Value], options: str = "params|state|tree|parts") -> Tree:
    """A container of the values, under a name."""
    kind = s.pick(("dict", "dict", "tuple", "list", "nested", "named"))
    keys = s.pick(KEYS.get(s.inputs[0].name, PLAIN_KEYS))[: len(leaves)]
    maker = ""
    if kind == "named":
        maker = s.name("State|Params|Bundle|Fields")
        s.imports.append("from collections import namedtuple")
        s.above(f'{maker} = namedtuple("{maker}", [{", ".join(map(repr, keys))}])'.replace("'", '"'))
    tree = Tree(s.name(options), kind, keys, tuple(v.shape for v in leaves), maker)
    s.line(f"{tree} = {tree.made([s.let(v).code for v in leaves])}")
    return tree


def arrays(s: Sampler, low: int = 2, high: int = 4) -> list[Value]:
    words = s.pick(
        (
            ("x", "y", "z", "r"),
            ("weights", "biases", "scales", "offsets"),
            ("positions", "velocities", "masses", "drags"),
        )
    )
    if s.chance(0.6):
        shape = s.shape(1, 2, 16)
        shapes = [shape] * 4
    else:
        n = s.count(2, 5)
        shapes = [(n, n), (n,), (), (n,)]
    return [
        s.array(o, shape, low=-1.2, high=1.2)
        for shape, o in zip(shapes[: s.count(low, high)], words, strict=False)
    ]


# What is done to a leaf, or to the leaves of two trees: updates, penalties, thresholds.
OF_ONE = (
    "0.9 * {a}",
    "{a} - 0.1 * jnp.sign({a})",
    "{a} / (1.0 + jnp.abs({a}))",
    "jnp.clip({a}, -1.0, 1.0)",
    "{a} - jnp.mean({a})",
    "{a} / jnp.sqrt(jnp.sum({a}**2) + 1e-6)",
    "jnp.where(jnp.abs({a}) > 0.1, {a}, 0.0)",
    "jnp.sign({a}) * jnp.maximum(jnp.abs({a}) - 0.1, 0.0)",
    "jnp.tanh({a})",
    "{a}**2",
    "jax.nn.softplus({a})",
    "0.5 * {a}**2",
    "jnp.exp(-{a})",
)
# What is done to a leaf again and again: decays and flows.
REPEATED = (
    "0.9 * {a}",
    "{a} - 0.1 * jnp.sin({a})",
    "{a} - 0.1 * {a}**3",
    "{a} - 0.1 * jnp.tanh({a})",
    "{a} + 0.1 * {a} * (1.0 - {a}**2)",
    "{a} - 0.1 * ({a} - jnp.mean({a}))",
    "jnp.sign({a}) * jnp.maximum(jnp.abs({a}) - 0.1, 0.0)",
)
# A leaf after a step against its gradient b.
STEPS = (
    "{a} - 0.1 * {b}",
    "{a} - 0.01 * ({b} + 0.1 * {a})",
    "{a} - 0.1 * jnp.clip({b}, -1.0, 1.0)",
    "{a} - 0.1 * {b} / jnp.sqrt({b}**2 + 1e-6)",
    "{a} - 0.1 * jnp.tanh({b})",
    "{a} - 0.1 * {b} / (jnp.sqrt(jnp.sum({b}**2)) + 1e-3)",
    "0.99 * {a} - 0.1 * {b}",
    "jnp.clip({a} - 0.5 * {b}, -1.0, 1.0)",
)
OF_TWO = (
    "{a} - 0.1 * {b}",
    "{a} + {b}",
    "{a} * {b}",
    "0.9 * {a} + 0.1 * {b}",
    "{a} + 0.5 * ({b} - {a})",
    "({a} - {b}) ** 2",
    "jnp.where({a} > {b}, {a}, {b})",
    "0.5 * ({a} + {b})",
    "{a} * jax.nn.sigmoid({b})",
)


def law(s: Sampler, options: Sequence[str], *leaves: str) -> str:
    """An expression of one leaf, or of the leaves of two trees."""
    return s.pick(options).format(a=leaves[0], b=leaves[-1])


def tree_mapped(s: Sampler, tree: Tree, other: Tree | None = None, laws: Sequence[str] = OF_ONE) -> Tree:
    """jax.tree.map with a lambda or a function."""
    a, b = s.name("leaf|p|v"), s.name("other_leaf|q|g")
    given = [a, b] if other else [a]
    args = ", ".join([tree.code, *([other.code] if other else [])])
    mapper = s.pick(("jax.tree.map", "jax.tree.map", "jax.tree_util.tree_map"))
    name = s.name("new_tree|mapped_parts|next_params|bent_tree")
    if s.chance(0.5):
        s.line(f"{name} = {mapper}(lambda {', '.join(given)}: {law(s, laws, *given)}, {args})")
    else:
        with s.function("per_leaf|on_leaf|leaf_rule", *given) as f:
            s.line(f"return {law(s, laws, *given)}")
        s.line(f"{name} = {mapper}({f}, {args})")
    return Tree(name, tree.kind, tree.keys, tree.shapes, tree.maker)


def returned(s: Sampler, noun: str, tree: Tree, more: list[Value]) -> Kernel:
    """The kernel that gives the container back, or its leaves, or a sum over them."""
    form = s.pick(("leaves", "sum", "tree", "dict", "pair", "list"))
    leaves = [tree.leaf(at) for at in range(len(tree.shapes))]
    if form == "leaves":
        first, *rest = leaves
        return finish_each(s, noun, first, *rest, *more)
    if form == "sum":
        leaf = s.name("leaf_x|each")
        total = s.put(
            "total|norm_all", f"sum(jnp.sum({leaf}**2) for {leaf} in jax.tree.leaves({tree}))", (), (0, 60)
        )
        return finish_each(s, noun, total, *leaves[:1], *more)
    codes = [leaf.code for leaf in leaves]
    extra = [s.let(v).code for v in more]
    if form == "tree":
        text = tree.made(codes)
    elif form == "dict":
        labels = s.shuffled(("out", "aux", "loss", "state", "stats", "extra"))
        text = (
            "{"
            + ", ".join(f'"{label}": {code}' for label, code in zip(labels, [*codes, *extra], strict=False))
            + "}"
        )
    elif form == "pair":
        text = f"{codes[0]}, ({', '.join([*codes[1:], *extra])}{',' if len(codes) + len(extra) == 2 else ''})"
    else:
        text = f'[{codes[0]}, {{"rest": [{", ".join([*codes[1:], *extra])}]}}]'
    return s.close(s.pick(noun.split("|")), expr(text, (), 0, "tree"))


def updates(s: Sampler) -> Kernel:
    """Containers of the same form, mapped together."""
    tree = planted(s, arrays(s))
    for _ in range(s.count(1, 2)):
        before = tree
        tree = tree_mapped(s, tree)
        if s.chance(0.5):
            tree = tree_mapped(s, tree, before, OF_TWO)
    return returned(s, "tree update|mapped state|parameter step", tree, [])


def gradient(s: Sampler) -> Kernel:
    """A loss of a container, its gradient (a container too), and a step."""
    leaves = arrays(s, 2, 3)
    tree = planted(s, leaves, "params|theta|weights_tree")
    p, loss = s.name("p|tree_in"), s.name("loss|energy|objective")
    with s.suite(f"def {loss}({p}):"):
        parts = [
            s.put(f"part{at}|term{at}", f"jnp.mean({smooth(s, tree.leaf(at, p), 1)})", (), 5)
            for at in range(len(leaves))
        ]
        s.line(f"return {joined(s, parts)} + {' * '.join(map(str, parts))}")
    v, g = s.name("val|loss_now"), s.name("grads|g_tree")
    more = []
    if s.chance(0.5):
        s.line(f"{v}, {g} = jax.value_and_grad({loss})({tree})")
        more = [expr(v, (), 30)]
    else:
        s.line(f"{g} = jax.grad({loss})({tree})")
    slope = Tree(g, tree.kind, tree.keys, tree.shapes, tree.maker)
    return returned(
        s, "tree gradient|parameter update|gradient step", tree_mapped(s, tree, slope, STEPS), more
    )


def loop(s: Sampler) -> Kernel:
    """A container as the state of a loop."""
    tree = planted(s, arrays(s, 2, 3))

    def step(states: list[Value]) -> list[Value]:
        now = Tree(states[0].code, tree.kind, tree.keys, tree.shapes, tree.maker)
        if s.chance(0.4):
            return [expr(tree_mapped(s, now, laws=REPEATED).code)]
        same = len(set(tree.shapes)) == 1
        news: list[str] = []
        for at in range(len(tree.shapes)):
            leaf = s.let(now.leaf(at))
            mix = joined(s, [leaf, s.let(now.leaf(at - 1))]) if same else smooth(s, leaf)
            news.append(s.put(f"new_{at}|next_{at}", f"jnp.tanh({mix})").code)
        return [expr(s.put("fresh|next_state", tree.made(news)))]

    (out,) = repeat(s, [expr(tree.code)], s.count(2, 5), step, hints="st|cur|carry_tree")
    return returned(
        s,
        "tree loop|state machine|container scan",
        Tree(out.code, tree.kind, tree.keys, tree.shapes, tree.maker),
        [],
    )


def reshaped(s: Sampler) -> Kernel:
    """Flattening, stacking and unflattening; reductions over leaves; tuples taken apart."""
    leaves = arrays(s, 2, 4)
    tree = planted(s, leaves)
    if s.chance(0.5):
        tree = tree_mapped(s, tree)
    flat, treedef = s.name("flat|leaves"), s.name("treedef|structure")
    s.line(f"{flat}, {treedef} = jax.tree.flatten({tree})")
    v, w = s.name("v|leaf_i"), s.name("w|leaf_j")
    norm = s.put(
        "norm|global_norm",
        f"jnp.sqrt(sum(jnp.sum({v}**2) for {v} in {flat}) + {s.coef(0.2, 0.8)})",
        (),
        (0.4, 20),
    )
    back = s.name("rebuilt|clipped_tree")
    factors = (f"jnp.minimum(1.0, 1.5 / {norm})", f"(1.0 / {norm})", f"jnp.tanh({norm})")
    factor = s.pick(factors)
    s.line(f"{back} = jax.tree.unflatten({treedef}, [{w} * {factor} for {w} in {flat}])")
    return returned(
        s,
        "global norm|clip by norm|rebuilt tree",
        Tree(back, tree.kind, tree.keys, tree.shapes, tree.maker),
        [norm] if s.chance(0.5) else [],
    )


def batched(s: Sampler) -> Kernel:
    """vmap over a container, or a container out of a vmap, a scan or a map."""
    n, d = s.count(2, 5), s.count(1, 4)
    leaves = [
        s.array(o, shape, low=-1.2, high=1.2)
        for shape, o in (((n, d), "x|rows|inputs"), ((n, d), "y|gates|others"), ((n,), "r|levels|rates"))
    ]
    leaves = leaves[: s.count(2, 3)]
    tree = planted(s, leaves, "batch|data_tree|examples")
    shapes = [v.shape[1:] for v in leaves]
    one, t = s.name("per_example|one|summarize"), s.name("ex|item|entry")
    keys = s.shuffled(("out", "aux", "score", "feat"))[:2]
    with s.suite(f"def {one}({t}):"):
        parts = [
            s.let(Tree(t, tree.kind, tree.keys, tuple(shapes), tree.maker).leaf(at))
            for at in range(len(leaves))
        ]
        a = s.let(smooth(s, joined(s, parts)))
        b = s.put("summary|side_v", f"jnp.mean({smooth(s, a)})", (), 5)
        s.line(f'return {{"{keys[0]}": {a}, "{keys[1]}": {b}}}')
    call = s.pick((f"jax.vmap({one})({tree})", f"{s.lax}.map({one}, {tree})"))
    out = s.name("outs|results_tree")
    s.line(f"{out} = {call}")
    return returned(
        s, "mapped examples|tree batch|record map", Tree(out, "dict", tuple(keys), ((n, d), (n,))), []
    )


FORMS = (updates, updates, gradient, gradient, loop, loop, reshaped, batched)
NARROW = (updates, batched)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("pytrees", "generate_pytrees_kernel", draw)
