"""The search space: draw the subject of a seed and an index, step by step, from what JAX can trace.

A function is written statement by statement. A step is a line of STEPS, or a call of a function of JAX's
API, whose holes are filled with variables, axes, numbers and new inputs; it is kept if JAX can trace it and
its result is of a bearable size.
"""

import random
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from corpus.hunting.api_functions import api_functions
from corpus.judging.adjudication import traced
from corpus.judging.finding import InputSpec, Subject
from corpus.judging.jaxprs import elements, equations
from corpus.judging.values import CLASSES
from corpus.records.dtypes import WIDE
from corpus.stablehlo.jax_compat import enable_x64, shaped

HEAD = "import jax\nimport jax.numpy as jnp\nimport numpy as np\nfrom jax import lax\n\n\n"
_NAMES = {"jax": jax, "jnp": jnp, "lax": lax, "np": np}

# Lines by kind. {x} is a variable, {y} one that may be of the same shape, {axis} an axis of x, {n} a small
# number, {c} a constant; the others are new inputs: {like} as x, {left} and {right} matrices that a product
# with x takes, {at} indices into its first axis, some of them out of range, {put} values for these,
# {kernel} taps, {bool} conditions.
_STEPS = """
elementwise:
    {x} ** 2
    {x} * {c}
    {x} + {c}
    {c} - {x}
    {x} / {c}
    -{x}
    jnp.abs({x})
    jnp.exp({x})
    jnp.tanh({x})
    jnp.sin({x})
    jnp.sqrt(jnp.abs({x}))
    jnp.log1p(jnp.abs({x}))
    {x} * {y}
    {x} + {y}
    {x} - {y}
    jnp.maximum({x}, {y})
    {x} / ({y} ** 2 + 1)
    {x} * {like}
    jnp.minimum({x}, {like})
    jnp.arctan2({x}, {like})
    jnp.power({x}, {n})
    jnp.floor({x})
    jnp.round({x})
    jnp.sign({x})
    {x} % {c}
    {x} // {like}
    jax.nn.relu({x})
select:
    jnp.where({x} > {y}, {x}, {c})
    jnp.where({bool}, {x}, {like})
    ({x} > {c}).astype({x}.dtype)
    jnp.clip({x}, -{c}, {c})
    ({x} == {y}).astype({x}.dtype)
    jnp.logical_xor({x} > {y}, {bool})
    jnp.isnan({x})
    jnp.nan_to_num({x})
    lax.select({x} <= {x}, {x}, {like})
reduce:
    jnp.sum({x})
    jnp.sum({x}, axis={axis})
    jnp.mean({x}, axis={axis})
    jnp.max({x}, axis={axis})
    jnp.min({x})
    jnp.prod({x}, axis={axis})
    jnp.any({x} > {c}, axis={axis})
    jnp.var({x})
    jax.nn.logsumexp({x}, axis={axis})
    jnp.linalg.norm({x})
    jnp.sum({x} ** 2, axis={axis})
    jnp.count_nonzero({x}, axis={axis})
    jnp.ptp({x}, axis={axis})
    jnp.median({x}, axis={axis})
order:
    jnp.sort({x}, axis={axis})
    jnp.argsort({x}, axis={axis})
    jnp.argmax({x}, axis={axis})
    jnp.argmin({x}, axis={axis})
    lax.top_k({x}, {n})[0]
    lax.top_k({x}, {n})[1]
    jnp.unique({x}, size=4)
    lax.sort(({x}, {like}), num_keys=1)[1]
    jnp.searchsorted(jnp.sort({x}), {like})
cumulative:
    jnp.cumsum({x}, axis={axis})
    jnp.cumprod({x}, axis={axis})
    lax.cummax({x}, axis={axis})
    lax.cumlogsumexp({x}, axis={axis})
    lax.cummin({x}, axis={axis}, reverse=True)
    jnp.diff({x}, axis={axis})
    lax.associative_scan(jnp.maximum, {x}, axis={axis})
    lax.reduce_window({x}, jnp.zeros((), {x}.dtype), lax.add, (2,) * {x}.ndim, (1,) * {x}.ndim, 'SAME')
product:
    {left} @ {x}
    {x} @ {right}
    jnp.dot({x}, {right})
    jnp.outer({x}, {x})
    {x} @ {x}.T
    jnp.einsum('...i,...i->...', {x}, {like})
    jnp.einsum('...i,ij->...j', {x}, {right})
    jnp.vdot({x}, {like})
    jnp.tensordot({x}, {right}, axes=1)
    jnp.convolve({x}, {kernel}, mode='same')
    lax.dot_general({x}, {right}, ((({x}.ndim - 1,), (0,)), ((), ())))
    lax.conv_general_dilated({x}[None, None], {kernel}[None, None], (1,), 'SAME')[0, 0]
    lax.conv_general_dilated({x}[None, None], {kernel}[None, None], (2,), [(1, 0)], lhs_dilation=(2,))[0, 0]
index:
    {x}[{at}]
    jnp.take({x}, {at}, axis=0)
    jnp.take({x}, {at}, axis=0, mode='wrap')
    {x}[::-1]
    {x}.at[{at}].set({put})
    {x}.at[{at}].add({put})
    {x}.at[{at}].max({put})
    {x}.at[{at}].mul({put})
    {x}.at[{at}].get(mode='fill', fill_value=7)
    lax.dynamic_slice_in_dim({x}, {at}[0], 1, axis=0)
    lax.dynamic_update_slice_in_dim({x}, {x}[:1] + 1, {at}[0], axis=0)
    jnp.roll({x}, {n}, axis={axis})
    jax.ops.segment_sum({x}, jnp.resize({at}, {x}.shape[:1]), num_segments=4)
    {x}[1:]
    {x}[::2]
    jnp.take_along_axis({x}, jnp.argsort({x}, axis={axis}), axis={axis})
shape:
    {x}.T
    jnp.swapaxes({x}, 0, {axis})
    {x}.ravel()
    {x}[None]
    jnp.concatenate([{x}, {x}], axis={axis})
    jnp.pad({x}, 1)
    jnp.stack([{x}, {y}])
    jnp.repeat({x}, 2, axis={axis})
    jnp.tile({x}, 2)
    jnp.flip({x}, axis={axis})
    jnp.broadcast_to({x}, (3, *{x}.shape))
    {x}.reshape(-1, {x}.shape[0])
    lax.pad({x}, jnp.zeros((), {x}.dtype), [(-1, 2, 1)] * {x}.ndim)
compound:
    jax.nn.softmax({x}, axis={axis})
    jax.nn.one_hot({at}, {n} + 2)
    jax.nn.gelu({x})
    jax.nn.standardize({x})
    ({x} - jnp.mean({x}, {axis}, keepdims=True)) * lax.rsqrt(jnp.var({x}, axis={axis}, keepdims=True) + {c})
    {x} / (jnp.linalg.norm({x}, axis={axis}, keepdims=True) + {c})
loop:
    lax.fori_loop(0, {trips}, lambda i, v: v * {c} + i, {x} * 1)
    lax.scan(lambda c, v: (c * {c} + v, c), jnp.zeros({x}.shape[1:], {x}.dtype), {x})[1]
    lax.while_loop(lambda s: s[0] < {trips}, lambda s: (s[0] + 1, jnp.roll(s[1], 1) + s[1]), (0, {x}))[1]
    lax.cond(jnp.sum({x}) > {c}, lambda v: v * 2, lambda v: v - {c}, {x})
    lax.map(lambda v: jnp.sum(v * v), {x})
"""
_CASTS = "bfloat16 float16 float32 int8 int16 int32 uint8 uint16 uint32 bool_".split()  # noqa: SIM905


def _by_kind(text: str) -> dict[str, tuple[str, ...]]:
    """The steps of a text by kind: its indented lines, below the name of the kind."""
    found: dict[str, list[str]] = {}
    for line in text.strip().split("\n"):
        if line.startswith(" "):
            found[next(reversed(found))].append(line.strip())
        else:
            found[line.rstrip(":")] = []
    return {kind: tuple(lines) for kind, lines in found.items()}


STEPS = {**_by_kind(_STEPS), "cast": tuple(f"{{x}}.astype(jnp.{dtype})" for dtype in _CASTS)}
_KINDS = tuple(STEPS)
_PATTERNS = (
    ("product", "elementwise", "reduce"),
    ("elementwise", "reduce"),
    ("product", "reduce"),
    ("elementwise", "product"),
    ("cast", "elementwise", "reduce"),
    ("select", "reduce"),
    ("index", "reduce"),
    ("index", "elementwise", "index"),
    ("order", "select"),
    ("cumulative", "elementwise"),
    ("shape", "elementwise", "shape"),
)
# What programs do with each of many rows, such as samples or points: how often, and by which products.
_ROW_PATTERNS = {
    ("product", "elementwise", "reduce"): 3,
    ("product", "reduce"): 3,
    ("product", "elementwise"): 1,
    ("elementwise", "reduce"): 1,
}
_ROW_PRODUCTS = ("{left} @ {x}", "{x} @ {right}", "jnp.vdot({x}, {like})")
# A row is a point of the plane or of space, a quaternion, or has some other few features; so has its image.
_ROW_SIZES = {1: 1, 2: 3, 3: 4, 4: 3, 5: 1, 6: 1, 7: 1, 8: 1, 9: 1}
_SHARED = 0.7  # Of further inputs, those that all rows share, such as weights.
_MANY_ROWS = 0.4  # The share of programs with few ops for each of many rows.

_FLOATS = (*["float32"] * 6, "float64", "float16", "bfloat16")
_OTHERS = ("int32", "int32", "int8", "uint8", "int16", "uint16", "uint32", "int64", "bool", "complex64")
_MOST = 1 << 20  # Elements of an array.
_MOST_PRODUCT = 1 << 14  # Of the arrays of API functions, whose work may grow with the square of that.
_TRIES = 12


def draw(seed: int, index: int) -> Subject:
    """The subject of a seed and an index: the same in every process under the same JAX."""
    rng = random.Random(f"hunt/{seed}/{index}")
    attempt = 0
    while True:
        subject = _Drawer(rng, f"{seed}-{index}").subject()
        if subject is not None:
            return subject
        attempt += 1
        if attempt > 1_000:
            raise AssertionError("nothing that is drawn can be traced")


def vary(parent: Subject, seed: int, index: int) -> Subject | None:
    """The program of ``parent`` with a dimension of another size, or other values; None if it takes none."""
    rng = random.Random(f"hunt/{seed}/{index}/varied")
    sizes = sorted({size for spec in parent.specs for size in spec.shape})
    for _ in range(_TRIES if sizes else 0):
        old = rng.choice(sizes)
        new = rng.choice((_size(rng, least=1), _about_a_power(rng, 12), max(1, old + rng.choice((-1, 1)))))
        values = rng.choice((None, None, "ordinary", "special", "ties"))
        specs = tuple(_varied(spec, old, new, values, rng) for spec in parent.specs)
        subject = replace(parent, id=f"{seed}-{index}", specs=specs)
        if new != old and sum(int(np.prod(spec.shape)) for spec in specs) <= _MOST and _traces(subject):
            return subject
    return None


def _varied(spec: InputSpec, old: int, new: int, values: str | None, rng: random.Random) -> InputSpec:
    shape = tuple(new if size == old else size for size in spec.shape)
    kept = values is None or spec.values not in CLASSES
    return replace(
        spec, shape=shape, values=spec.values if kept else str(values), seed=rng.randrange(1 << 30)
    )


def _traces(subject: Subject) -> bool:
    """True if JAX can trace ``subject``, and no value in it is too large."""
    try:
        jaxpr = traced(subject).jaxpr
    except Exception:  # A function of the API refuses arguments by any error at all.
        return False
    return all(elements(each.aval.shape) <= _MOST for one in equations(jaxpr) for each in one.outvars)


@dataclass
class _Drawer:
    """Draws one subject."""

    rng: random.Random
    id: str
    specs: list[InputSpec] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    known: dict[str, Any] = field(default_factory=dict)  # The shape and dtype of each variable.
    lines: list[str] = field(default_factory=list)
    many: bool = False  # True for few ops of each of many rows.

    def subject(self) -> Subject | None:
        """The subject; None where too little of it could be traced."""
        rng = self.rng
        many = self.many = rng.random() < _MANY_ROWS
        self.batch = _about_a_power(rng, 14) if many else _size(rng, least=1) if rng.random() < 0.3 else None
        self.dtype = rng.choice(_FLOATS) if rng.random() < 0.85 else rng.choice(_OTHERS)
        self.values = rng.choices(
            ("ordinary", "positive", "special", "extremes", "ties", "zeros"), (8, 3, 3, 1, 2, 0.5)
        )[0]
        with warnings.catch_warnings(), enable_x64(self.dtype in WIDE):
            warnings.simplefilter("ignore")
            self._new_input(self._first_shape())
            if not many and rng.random() < 0.3:
                self._step(self._api_lines())
            else:
                for kind in self._pattern(many):
                    self._step(self._lines(kind))
            return self._written() if self.lines else None

    def _pattern(self, many: bool) -> tuple[str, ...]:
        """The kinds of the steps: as programs often have them one after the other, or any."""
        if many and self.rng.random() < 0.8:
            return self.rng.choices([*_ROW_PATTERNS], [*_ROW_PATTERNS.values()])[0]
        if self.rng.random() < 0.6:
            return self.rng.choice(_PATTERNS)
        return tuple(self.rng.choices(_KINDS, k=self.rng.choices((1, 2, 3, 4), (2, 4, 4, 1))[0]))

    def _first_shape(self) -> tuple[int, ...]:
        rng = self.rng
        if self.batch is not None:  # Of a row: all rows together are bounded.
            rank = rng.choices((0, 1, 2, 3), (1, 6, 3, 1))[0]
            most = max(1, _MOST // max(1, self.batch))
            return _bounded([_row_size(rng) for _ in range(rank)], most)
        rank = rng.choices((0, 1, 2, 3, 4, 8), (1, 6, 6, 3, 1, 0.3))[0]
        if rank == 8:
            return tuple(rng.randint(1, 3) for _ in range(8))
        long = rng.randrange(rank) if rank else 0
        shape = [
            _size(rng) if at == long else rng.choice((0, 1, 1, 2, 3, 3, 4, 5, 7, 8, 9, 16, 17, 33))
            for at in range(rank)
        ]
        return _bounded(shape, _MOST)

    def _new_input(self, shape: Sequence[int], dtype: str = "", values: str = "") -> str:
        name = f"a{len(self.names)}"
        batched = self.batch is not None and (not self.names or self.rng.random() >= _SHARED)
        whole = (self.batch, *shape) if batched and self.batch is not None else tuple(shape)
        kind = dtype or self.dtype
        seed = self.rng.randrange(1 << 30)
        self.specs.append(InputSpec(whole, kind, values or self.values, seed, batched=batched))
        self.names.append(name)
        self.known[name] = shaped(shape, kind)
        return name

    def _lines(self, kind: str) -> Iterator[str]:
        """Some steps of a kind, or of another kind if no variable fits the steps of this one."""
        if self.many and kind == "product":
            yield from self.rng.sample(_ROW_PRODUCTS, len(_ROW_PRODUCTS))
        for each in (kind, self.rng.choice(_KINDS)):
            yield from self.rng.sample(STEPS[each], min(6, len(STEPS[each])))

    def _api_lines(self) -> Iterator[str]:
        for name in self.rng.sample(api_functions(), 4):
            forms = [
                "({x})",
                "({x}, {like})",
                "({x}, {like}, {like})",
                "({x}, {n})",
                "({x}, axis={axis})",
                "({x}, {at})",
            ]
            self.rng.shuffle(forms)
            yield from (f"{name}{form}" for form in forms)

    def _step(self, lines: Iterator[str]) -> None:
        """Add a statement by the first of ``lines`` that can be traced."""
        for line in lines:
            kept = len(self.names)
            found = self._traced(line)
            if found is not None:
                code, kind = found
                name = f"v{len(self.lines)}"
                self.lines.append(f"{name} = {code}")
                self.known[name] = kind
                return
            for name in self.names[kept:]:
                del self.known[name]
            del self.names[kept:], self.specs[kept:]

    def _traced(self, line: str) -> tuple[str, Any] | None:
        """A line with its holes filled, and the kind of its value; None where JAX cannot trace it."""
        code = self._filled(line)
        if code is None:
            return None
        used = [name for name in self.known if name in code]
        function = eval(f"lambda {', '.join(used)}: {code}", dict(_NAMES))  # Written here.
        try:
            found = jax.eval_shape(function, *(self.known[name] for name in used))
        except Exception:  # A function of the API refuses arguments by any error at all.
            return None
        if not isinstance(found, jax.ShapeDtypeStruct) or jnp.issubdtype(found.dtype, jax.dtypes.extended):
            return None
        rows = self.batch or 1
        if found.size * rows > _MOST or (
            found.dtype.name.startswith(("float8", "float4", "int4", "int2", "uint4", "uint2"))
        ):
            return None
        api = line.split("(")[0] in api_functions()
        if api and any(self.known[name].size * rows > _MOST_PRODUCT for name in used) and "{like}" in line:
            return None
        return code, found

    def _filled(self, line: str) -> str | None:
        """``line`` with its holes filled; None where there is nothing to fill one with."""
        rng = self.rng
        latest = list(self.known)[-1] if self.lines else self.names[0]
        x = latest if self.many or rng.random() < 0.8 else rng.choice(list(self.known))
        kind = self.known[x]
        dtype = kind.dtype.name
        if "{axis}" in line and not kind.shape:
            return None
        holes = {"x": x, "n": str(rng.randint(1, 3)), "c": rng.choice(("2", "0.5", "3", "1.5"))}
        holes["axis"] = str(rng.randrange(len(kind.shape))) if kind.shape else "0"
        holes["trips"] = rng.choice(("0", "1", "5"))
        same = [
            name for name, each in self.known.items() if each.shape == kind.shape and each.dtype == kind.dtype
        ]
        holes["y"] = rng.choice(same)
        while "{like}" in line:
            line = line.replace("{like}", self._new_input(kind.shape, dtype), 1)
        if "{bool}" in line:
            holes["bool"] = self._new_input(kind.shape, "bool")
        if "{left}" in line or "{right}" in line:
            if not kind.shape or kind.shape[-1] > 4096:
                return None
            width = _row_size(rng) if self.many else rng.choice((1, 2, 3, 3, 4, 5, 8, 17))
            inner = kind.shape[0] if len(kind.shape) == 1 else kind.shape[-2]
            if inner > 4096 and "{left}" in line:
                return None
            shape = (width, inner) if "{left}" in line else (kind.shape[-1], width)
            holes["left"] = holes["right"] = self._new_input(shape, dtype)
        if "{kernel}" in line:
            holes["kernel"] = self._new_input((rng.randint(1, 5),), dtype)
        if "{at}" in line:
            if not kind.shape:
                return None
            count = rng.choice((1, 2, 5, 9))
            holes["at"] = self._new_input(
                (count,), rng.choice(("int32", "int32", "uint8", "int8")), f"indices:{max(kind.shape[0], 1)}"
            )
            if "{put}" in line:
                holes["put"] = self._new_input((count, *kind.shape[1:]), dtype)
        return line.format(**holes)

    def _written(self) -> Subject:
        rng = self.rng
        result = list(self.known)[-1]
        body = "".join(f"    {line}\n" for line in self.lines)
        source = f"{HEAD}def f({', '.join(self.names)}):\n{body}    return {result}\n"
        inexact = jnp.issubdtype(self.known[result].dtype, jnp.floating)
        differentiable = inexact and any(
            jnp.issubdtype(jnp.dtype(each.dtype), jnp.floating) for each in self.specs
        )
        transform, specs = "forward", list(self.specs)
        if self.batch is not None:
            transform = "vmap(grad)" if differentiable and rng.random() < 0.2 else "vmap"
        elif differentiable and rng.random() < 0.45:
            transform = rng.choice(("grad", "grad", "jvp"))
        if transform == "jvp":
            specs += [
                InputSpec(each.shape, each.dtype, "ordinary", rng.randrange(1 << 30))
                for each in self.specs
                if jnp.issubdtype(jnp.dtype(each.dtype), jnp.floating)
            ]
        return Subject(self.id, source, "f", tuple(specs), transform)


def _size(rng: random.Random, least: int = 0) -> int:
    """A size about a power of two up to 2^17, or a small one, or rarely one up to 10^6."""
    kind = rng.random()
    if kind < 0.3:
        return rng.randint(least, 9)
    if kind < 0.33:
        return rng.randint(1 << 17, 1_000_000)
    power = 1 << rng.randint(3, 17)
    return max(least, power + rng.choice((-1, 0, 1, rng.randrange(power))))


def _about_a_power(rng: random.Random, least: int) -> int:
    """A size about a power of two from 2^least to 2^17: that, one less, or more by any order of magnitude."""
    power = 1 << rng.randint(least, 17)
    beyond = int(2 ** rng.uniform(0, power.bit_length() - 2))  # From 1 to a half of it.
    return power + rng.choice((-1, 0, beyond, beyond, beyond))


def _row_size(rng: random.Random) -> int:
    """The size of a dimension of a row."""
    return rng.choices([*_ROW_SIZES], [*_ROW_SIZES.values()])[0]


def _bounded(shape: Sequence[int], most: int) -> tuple[int, ...]:
    """``shape`` with its largest dimensions halved until it has at most ``most`` elements."""
    sizes = list(shape)
    while int(np.prod(sizes)) > most:
        at = sizes.index(max(sizes))
        sizes[at] = sizes[at] // 2
    return tuple(sizes)
