"""Random keys, and arrays drawn with them: noise, uniform numbers, masks, dropout."""

import math
from dataclasses import replace

from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, Shape, Value, expr

NOISES = "noise|eps|epsilon|xi|draws|perturb|jitter"
DROPOUT = 0.15  # Share of the kernels that get a dropout layer where one fits.
SUBKEYS = "sub|subkey|noise_key|mask_key|use_key|key_now|fresh_key|draw_key|key_next|k_sub|k_use"


def new_key(s: Sampler) -> str:
    """A key of a seed, which is an input or a literal, or of one of its splits."""
    seed = (
        s.ints("seed|step_id|epoch|seed_value", (), 0, 10000).code
        if s.chance(0.65)
        else str(s.pick((0, 1, 42, 7, 123, s.count(0, 999))))
    )
    style = s.count(0, 9)
    if style <= 4:
        code = f"jax.random.key({seed})"
    elif style <= 6:
        code = f"jax.random.PRNGKey({seed})"
    elif style <= 8:
        code = f"jax.random.fold_in(jax.random.key({s.count(0, 99)}), {seed})"
    else:
        code = f'jax.random.key({seed}, impl="{s.pick(("rbg", "unsafe_rbg"))}")'
    name = s.name("key|rng|rng_key|prng")
    s.line(f"{name} = {code}")
    return name


def split(s: Sampler, source: str) -> tuple[str, str]:
    """Two keys of one."""
    a, b = s.name("k1|key_a|noise_key|sub_a"), s.name("k2|key_b|mask_key|sub_b")
    s.line(f"{a}, {b} = jax.random.split({source})")
    return a, b


def source(s: Sampler) -> str:
    """The name of a key: an argument (two words, as old code has it), or made of a seed."""
    if s.chance(0.55):
        return new_key(s)
    name = s.name("key|rng|rng_key|prng|rng_in")
    words = s.input(name, (2,), "uint32", 0, 2**32 - 1).code
    if s.chance(0.8):
        return words
    return s.put("base_key|typed_key|root_key", f"jax.random.wrap_key_data({words})").code


class Keys:
    """As many keys as a kernel needs, in one of the ways to come by them.

    ``next`` may be called in the kernel's own block alone, exactly ``count`` times.
    """

    def __init__(self, s: Sampler, count: int) -> None:
        self.s, self.used, self.source = s, 0, source(s)
        self.style = s.pick(("ahead", "ahead", "array", "fold", "chain")) if count > 1 else "one"
        if self.style == "ahead" and count > 4:
            self.style = "array"
        self.names: list[str] = []
        if self.style == "ahead":
            stem = s.pick(("k{}", "key{}", "key_{}", "k_{}", "rng{}", "sub_{}"))
            marks = "abcd" if s.chance(0.3) and stem[-3] == "_" else "1234"
            self.names = [s.name(stem.format(mark)) for mark in marks[:count]]
            parts = "" if count == 2 and s.chance(0.6) else f", {count}"
            s.line(f"{', '.join(self.names)} = jax.random.split({self.source}{parts})")
        elif self.style == "array":
            self.source = s.put(
                "keys|subkeys|all_keys|rngs", f"jax.random.split({self.source}, {count})"
            ).code

    def next(self) -> str:
        """The code of a key that nothing else uses."""
        place, self.used = self.used, self.used + 1
        if self.style == "ahead":
            return self.names[place]
        if self.style == "array":
            return f"{self.source}[{place}]"
        if self.style == "fold":
            return f"jax.random.fold_in({self.source}, {place})"
        if self.style == "one":
            return self.source
        name = self.s.name(SUBKEYS)
        self.s.line(f"{self.source}, {name} = jax.random.split({self.source})")
        return name


def sized(s: Sampler, shape: Shape, like: Value) -> str:
    """A shape as an argument."""
    return f"{like}.shape" if shape == like.shape and s.chance(0.5) else f"{shape}"


def typed(s: Sampler, like: Value, plain: bool = True) -> str:
    """The dtype as a further argument, where it may not be left out or is not."""
    if plain and not s.narrow and s.chance(0.6):
        return ""
    return f", {s.pick(('dtype=', ''))}{like}.dtype"


def normal(
    s: Sampler, at: str, shape: Shape, like: Value, names: str = NOISES, *, exact: bool = False
) -> Value:
    """Noise that is normal or, unless ``exact``, nearly so: drawn at once, by row or from uniform numbers."""
    size, tail = sized(s, shape, like), typed(s, like)
    place = s.rng.random()
    # The checks compile what has an inverse error function, which takes them long: not all have it.
    if place < 0.22:
        left, right = s.name("u1|u_a|unif_a"), s.name("u2|u_b|unif_b")
        halves = f"{at}, (2, *{size})" if size.endswith("shape") else f"{at}, {(2, *shape)}"
        s.line(f"{left}, {right} = jax.random.uniform({halves}{tail})")
        code = f"jnp.sqrt(-2.0 * jnp.log1p(-{left})) * jnp.cos(2 * jnp.pi * {right})"
    elif not exact and place < 0.37 and math.prod(shape) <= 10:  # It takes a dozen numbers for one.
        code = f"jnp.sum(jax.random.uniform({at}, {(12, *shape)}{tail}), axis=0) - 6.0"
    elif not exact and place < 0.52:
        code = f"{s.pick(('0.5513', '0.55'))} * jax.random.logistic({at}, {size}{tail})"
    elif len(shape) > 1 and place < 0.58:
        k = s.name("k|r|kk")
        row = f"lambda {k}: jax.random.normal({k}, {shape[1:]}{tail})"
        code = f"jax.vmap({row})(jax.random.split({at}, {shape[0]}))"
    elif shape == like.shape and place < 0.64:
        code = f"jax.random.normal(key={at}, shape={like}.shape, dtype={like}.dtype)"
    else:
        code = f"jax.random.normal({at}, {size}{tail})"
    return replace(s.put(names, code, shape, 6.0), usual=(-1.4, 1.4))


def noise(s: Sampler, at: str, shape: Shape, like: Value, names: str = NOISES) -> Value:
    """Noise about zero."""
    if s.chance(0.35):
        return normal(s, at, shape, like, names)
    size, tail = sized(s, shape, like), typed(s, like)
    code, bound = s.pick(
        (
            (f"jax.random.uniform({at}, {size}, {like}.dtype, -1.0, 1.0)", 1.0),
            (f"jax.random.truncated_normal({at}, -2.0, 2.0, {size}{tail})", 2.0),
            (f"jax.random.laplace({at}, {size}{tail})", 12.0),
            (f"jax.random.logistic({at}, {size}{tail})", 12.0),
            (f"jax.random.rademacher({at}, {size}, dtype={like}.dtype)", 1.0),
            (f"2 * jax.random.uniform({at}, {size}{tail}) - 1", 1.0),
            (f"jax.random.gumbel({at}, {size}{tail}) - 0.5772", 12.0),
            (f"jax.random.exponential({at}, {size}{tail}) - 1", 12.0),
            (f"jnp.cos(2 * jnp.pi * jax.random.uniform({at}, {size}{tail}))", 1.0),
        )
    )
    return replace(s.put(names, code, shape, bound), usual=(-min(bound, 1.4), min(bound, 1.4)))


def uniform(
    s: Sampler,
    at: str,
    shape: Shape,
    like: Value,
    low: float = 0.0,
    high: float = 1.0,
    names: str = "u|draw_u|coin",
) -> Value:
    """Uniform numbers in [low, high)."""
    size = sized(s, shape, like)
    if (low, high) == (0.0, 1.0):
        code = f"jax.random.uniform({at}, {size}{typed(s, like)})"
    elif s.chance(0.6):
        code = f"jax.random.uniform({at}, {size}{typed(s, like)}, minval={low}, maxval={high})"
    else:
        code = f"jax.random.uniform({at}, {size}, {like}.dtype, {low}, {high})"
    return s.put(names, code, shape, (low, high))


def coins(
    s: Sampler, at: str, shape: Shape, like: Value, chance: str, names: str = "keep|mask|kept|keep_mask"
) -> Value:
    """Booleans that are true with a probability, which is a literal or a name."""
    size = sized(s, shape, like)
    style = s.count(0, 4)
    if style == 0:
        code = f"jax.random.bernoulli({at}, p={chance}, shape={size})"
    elif style == 1:
        code = f"jax.random.uniform({at}, {size}{typed(s, like)}) < {chance}"
    elif style == 2 and chance.replace(".", "").isdigit():
        rate = f"{1 - float(chance):.3g}"
        code = f"jax.random.uniform({at}, {size}) {s.pick(('>', '>='))} {rate}"
    else:
        code = f"jax.random.bernoulli({at}, {chance}, {size})"
    name = s.name(names)
    s.line(f"{name} = {code}")
    return expr(name, shape, (0, 1), "bool")


def dropped(s: Sampler, x: Value, mask: Value, chance: str, low: float = 0.5) -> Value:
    """``x`` where the mask is set, divided by the chance for that (at least ``low``), and zero elsewhere."""
    top, style = x.bound / low, s.count(0, 5)
    scaled = f"{x.at(PRODUCT)} / {chance}"
    if style <= 1:
        return expr(f"jnp.where({mask}, {scaled}, 0)", x.shape, top)
    if style == 2:
        return expr(f"{x.at(PRODUCT)} * {mask} / {chance}", x.shape, top, level=PRODUCT)
    if style == 3 and x.named:
        code = f"{x} * {mask}.astype({x}.dtype) / {chance}"
        return expr(code, x.shape, top, level=PRODUCT)
    if style == 4 and mask.shape == x.shape and x.named:
        code = f"{s.lax}.select({mask}, {scaled}, jnp.zeros_like({x}))"
        return expr(code, x.shape, top)
    return expr(f"jnp.where({mask}, {x}, 0) / {chance}", x.shape, top, level=PRODUCT)


def dropout(s: Sampler, x: Value, chance: float = DROPOUT) -> Value:
    """``x``, now and then with a part of it set to zero, as in layers that are being trained."""
    # Of fewer elements, all might go.
    if x.size < 8 or not s.chance(chance):
        return x
    x = s.let(x)
    keep = s.pick(("0.9", "0.8", "0.75", "0.7"))
    mask = coins(s, Keys(s, 1).next(), x.shape, x, keep)
    return s.put("dropped|thinned|with_dropout|regular", dropped(s, x, mask, keep, low=0.7))
