"""Collectives: programs for two devices, whose parts talk to each other under shard_map."""

import random
from collections.abc import Callable
from dataclasses import replace

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing import loops
from kernels.writing.beginnings import instance
from kernels.writing.endings import finish_each
from kernels.writing.sampler import Sampler
from kernels.writing.values import ATOM, Shape, Value, add, call, compare, expr, integer, mul, sub

DEVICES = 2
AXES = ("devices", "data", "batch", "shard", "x", "model", "i")
BODIES = ("local_step", "per_device", "on_shard", "shard_fn", "local_update", "block")


class Body:
    """The function that each device runs on its shards, and the collectives over the mesh axis ``axis``."""

    def __init__(self, s: Sampler) -> None:
        self.s = s
        self.axis = s.name(AXES)

    def everywhere(self, name: str, value: Value, factor: float = 1.0) -> Value:
        """psum, pmean, pmax: one value for all devices."""
        code = f"{self.s.lax}.{name}({value}, {self._axis})"
        return expr(code, value.shape, (factor * value.low, factor * value.high), value.dtype, kind="total")

    def psum(self, value: Value) -> Value:
        return self.everywhere("psum", value, DEVICES)

    def pmean(self, value: Value) -> Value:
        return self.everywhere("pmean", value)

    def peak(self, value: Value) -> Value:
        """The largest value of all devices, which no gradient passes."""
        inner = f"{self.s.lax}.stop_gradient({value})"
        return self.everywhere("pmax", replace(value, code=inner, level=ATOM))

    def neighbour(self, value: Value, step: int) -> Value:
        """The value of the device ``step`` places away on the ring."""
        pairs = [(at, (at + step) % DEVICES) for at in range(DEVICES)]
        code = f"{self.s.lax}.ppermute({value}, {self._axis}, {pairs})"
        return replace(value, code=code, level=ATOM, kind="shift")

    def gathered(self, value: Value, *, tiled: bool) -> Value:
        """The shards of all devices, concatenated (``tiled``) or stacked."""
        shape = (DEVICES * value.shape[0], *value.shape[1:]) if tiled else (DEVICES, *value.shape)
        tail = ", tiled=True" if tiled else ""
        code = f"{self.s.lax}.all_gather({value}, {self._axis}{tail})"
        return expr(code, shape, value.interval, value.dtype)

    def scattered_sum(self, value: Value) -> Value:
        """The sum over the devices, of which each keeps its shard."""
        shape = (value.shape[0] // DEVICES, *value.shape[1:])
        code = f"{self.s.lax}.psum_scatter({value}, {self._axis}, tiled=True)"
        return expr(code, shape, (DEVICES * value.low, DEVICES * value.high), value.dtype, kind="total")

    def exchanged(self, value: Value) -> Value:
        """Each device's parts dealt out to all: rows given away, columns received."""
        rows, columns = value.shape
        if columns % DEVICES == 0 and self.s.chance(0.6):
            axes, shape = "1, 0", (rows * DEVICES, columns // DEVICES)
        else:
            axes, shape = "0, 0", (rows, columns)
        code = f"{self.s.lax}.all_to_all({value}, {self._axis}, {axes}, tiled=True)"
        return expr(code, shape, value.interval, value.dtype, kind="shift")

    def place(self) -> Value:
        """The index of this device."""
        code = f"{self.s.lax}.axis_index({self._axis})"
        return expr(code, (), (0, DEVICES - 1), "int32", kind="count")

    @property
    def _axis(self) -> str:
        return f'"{self.axis}"'


Part = Callable[[Body, list[Value]], Value]


def sharded(s: Sampler, noun: str, arrays: list[tuple[Value, bool]], part: Part, *, split: bool) -> Kernel:
    """A kernel that runs ``part`` on each device's share of the arrays.

    Those that come with True are split along their first axis, as is the result if ``split``.
    """
    body = Body(s)
    name = s.name(BODIES)
    locals_ = [_local(s, value, cut) for value, cut in arrays]
    with s.suite(f"def {name}({', '.join(map(str, locals_))}):"):
        result = part(body, locals_)
        s.give(result)
    shape = (DEVICES * result.shape[0], *result.shape[1:]) if split else result.shape
    mesh = s.name("mesh|grid|pair|device_mesh")
    auto = "axis_types=(jax.sharding.AxisType.Auto,)"
    s.line(f'{mesh} = jax.make_mesh(({DEVICES},), ("{body.axis}",), {auto})')
    cut = f'jax.P("{body.axis}")'
    specs = ", ".join(cut if is_cut else "jax.P()" for _, is_cut in arrays)
    specs = f"({specs},)" if len(arrays) == 1 else f"({specs})"
    out = cut if split else "jax.P()"
    mapped = s.name("sharded|mapped|run|distributed|step_fn")
    s.line(f"{mapped} = jax.shard_map({name}, mesh={mesh}, in_specs={specs}, out_specs={out})")
    called = f"{mapped}({', '.join(value.code for value, _ in arrays)})"
    whole = expr(called, shape, result.interval)
    return finish_each(s, noun, s.let(whole))


def _local(s: Sampler, value: Value, cut: bool) -> Value:
    base = value.code
    named = s.name(f"{base}_part|local_{base}|{base}_shard|{base}_block") if cut else value.code
    shape = (value.shape[0] // DEVICES, *value.shape[1:]) if cut else value.shape
    return replace(value, code=named, shape=shape)


def rows(s: Sampler, columns: int | None = None) -> Value:
    """An array whose first axis the devices share."""
    tail: Shape = (s.count(1, 5) if columns is None else columns,)
    return s.operand((DEVICES * s.count(1, 4), *tail))


def data_parallel(s: Sampler) -> Kernel:
    """A loss over a batch that the devices share, its mean taken by psum or pmean."""
    x = rows(s)
    w = s.array("weights|w|theta|params", (x.shape[1],), low=-1, high=1)

    def part(body: Body, given: list[Value]) -> Value:
        xs, ws = given
        scored = s.let(s.mix([xs, ws], s.count(1, 4)))
        local = s.put("local_loss|partial_loss|own", ar.mean(s, scored))
        whole = s.put("loss|global_loss|shared", s.pick((body.psum, body.pmean))(local))
        return s.chain(whole, s.count(1, 3))

    return sharded(s, "data parallel loss", [(x, True), (w, False)], part, split=False)


def halo_exchange(s: Sampler) -> Kernel:
    """A stencil whose edges come from the neighbours."""
    x = rows(s)

    def part(body: Body, given: list[Value]) -> Value:
        xs = s.let(given[0])
        left = s.put("from_left|left_halo|above", body.neighbour(_edge(xs, "-1:"), 1))
        right = s.put("from_right|right_halo|below", body.neighbour(_edge(xs, ":1"), -1))
        joined = expr(
            f"jnp.concatenate([{left}, {xs}, {right}])", (xs.shape[0] + 2, *xs.shape[1:]), xs.interval
        )
        padded = s.put("padded|extended|with_halo", joined)
        around = add(
            replace(padded, code=f"{padded}[2:]", shape=xs.shape),
            replace(padded, code=f"{padded}[:-2]", shape=xs.shape),
        )
        moved = sub(mul(s.coef(0.1, 0.5), s.let(around)), mul(s.coef(0.2, 1.0), xs))
        return s.pair(xs, s.let(moved))

    return sharded(s, "halo exchange", [(x, True)], part, split=True)


def _edge(value: Value, where: str) -> Value:
    return replace(value, code=f"{value}[{where}]", shape=(1, *value.shape[1:]), level=ATOM)


def tensor_parallel(s: Sampler) -> Kernel:
    """A layer whose inner dimension the devices share: partial products, summed for all or in parts."""
    inner = DEVICES * s.count(1, 3)
    w = s.array("weights|kernel_matrix|w_in", (inner, s.count(1, 4)), low=-1, high=1)
    x = s.array("activations|hidden|features", (inner, DEVICES * s.count(1, 2)), low=-1, high=1)
    scatter = s.chance(0.5)

    def part(body: Body, given: list[Value]) -> Value:
        xs, ws = given
        product = s.let(ar.small_matmul(s, _turned(s.let(xs)), ws))
        summed = s.let((body.scattered_sum if scatter else body.psum)(product))
        outcome = s.let(s.chain(s.bounded(summed, 6.0), s.count(1, 4)))
        return outcome if scatter else ar.mean(s, outcome)

    return sharded(s, "tensor parallel layer", [(x, True), (w, True)], part, split=scatter)


def _turned(value: Value) -> Value:
    return expr(f"{value.at(ATOM)}.T", value.shape[::-1], value.interval)


def gathered_weights(s: Sampler) -> Kernel:
    """Weights stored in parts and gathered just before their use."""
    width = s.count(1, 3)
    x = rows(s, DEVICES * width)
    w = s.array("weights|w|projection", (DEVICES * width, s.count(1, 4)), low=-1, high=1)

    def part(body: Body, given: list[Value]) -> Value:
        xs, ws = given
        whole = s.put("full_w|gathered", body.gathered(s.let(ws), tiled=True))
        product = s.let(ar.small_matmul(s, s.let(xs), whole))
        return s.chain(s.bounded(product, 6.0), s.count(1, 4))

    return sharded(s, "gathered layer", [(x, True), (w, True)], part, split=True)


def global_softmax(s: Sampler) -> Kernel:
    """A softmax over scores that lie on several devices."""
    x = rows(s)

    def part(body: Body, given: list[Value]) -> Value:
        scores = s.put("scores|logits_part", s.bounded(given[0], 4.0))
        top = s.put("top|global_max", body.peak(s.let(ar.reduced(s, "max", scores, 0))))
        shifted = sub(scores, top).within(-2 * scores.bound, 0.0)
        weights = s.put("numerator|weights_part|unnormalized", el.exp(shifted))
        summed = s.put("denominator|partition_sum", body.psum(s.let(ar.total(s, weights, 0))))
        share = expr(f"{weights} / {summed}", scores.shape, (0, 1), level=10, kind="ratio")
        return mul(s.let(share), s.let(s.chain(scores, s.count(1, 2))))

    return sharded(s, "distributed softmax", [(x, True)], part, split=True)


def synced_statistics(s: Sampler) -> Kernel:
    """Normalization whose mean and variance are those of all devices."""
    x = rows(s)
    gain = s.array("gain|gamma|scale_vec", (x.shape[1],), low=0.5, high=1.5)

    def part(body: Body, given: list[Value]) -> Value:
        xs, scale = given
        work = s.let(xs)
        mean = s.put("mean|center|mu", body.pmean(ar.mean(s, work, 0)))
        centred = s.put("centred|deviation", sub(work, mean))
        squares = s.put("local_var", ar.mean(s, mul(centred, centred).within(0, centred.bound**2), 0))
        spread = s.put("spread|std", el.sqrt(add(body.pmean(squares), s.coef(0.1, 0.5))))
        ratio = expr(f"{centred} / {spread}", work.shape, 30, level=10, kind="ratio")
        return mul(scale, s.bounded(s.let(ratio), 6.0))

    return sharded(s, "synced normalization", [(x, True), (gain, False)], part, split=True)


def exchange(s: Sampler) -> Kernel:
    """Rows dealt out to all devices and taken in from them, as between two layouts."""
    x = s.operand((DEVICES * DEVICES * s.count(1, 2), DEVICES * s.count(1, 3)))
    y = s.operand((x.shape[1],)) if s.chance(0.5) else None

    def part(body: Body, given: list[Value]) -> Value:
        work = s.let(s.mix(given))
        dealt = s.put("received|swapped|dealt", body.exchanged(work))
        mixed = s.let(s.chain(dealt, s.count(1, 3)))
        total = ar.scaled_total(s, mixed, 0, keepdims=True)
        return s.pair(mixed, s.let(total))

    arrays = [(x, True)] + ([(y, False)] if y is not None else [])
    return sharded(s, "all to all exchange", arrays, part, split=True)


def ring(s: Sampler) -> Kernel:
    """A block passed round the ring, something added at each stop."""
    x = rows(s)

    def part(body: Body, given: list[Value]) -> Value:
        own = s.let(s.bounded(given[0], 2.0))
        passed, held = s.name("block|carried|visiting"), s.name("acc|gathered_sum|held")
        block = replace(own, code=passed, low=-2.0, high=2.0)
        step = s.name(loops.BODIES)
        with s.suite(f"def {step}(_, state):"):
            s.line(f"{passed}, {held} = state")
            moved = s.let(body.neighbour(block, 1))
            kernel = s.let(s.bounded(s.pair(own, moved), 2.0))
            s.line(f"return {moved}, {held} + {kernel}")
        start = f"({own}, jnp.zeros_like({own}))"
        last, total = s.name("last|_"), s.name("total|interaction|summed")
        stops = s.count(2, 3)
        s.line(f"{last}, {total} = {s.lax}.fori_loop(0, {stops}, {step}, {start})")
        whole = expr(total, own.shape, 2.0 * stops)
        return s.pair(whole, own)

    return sharded(s, "ring pass", [(x, True)], part, split=True)


def clipped_gradient(s: Sampler) -> Kernel:
    """Updates scaled by their norm over all devices."""
    x = rows(s)
    p = s.array("params|weights|theta", x.shape, low=-1, high=1)

    def part(body: Body, given: list[Value]) -> Value:
        grads, params = given
        work = s.put("update|grad_part|direction", s.chain(grads, s.count(1, 3)))
        local = s.put("local_sq|squares", ar.total(s, mul(work, work).within(0, work.bound**2)))
        norm = s.put("norm|global_norm", el.sqrt(add(body.psum(local), s.coef(0.2, 1.0))))
        factor = expr(f"jnp.minimum(1.0, {s.coef(0.5, 3.0)} / {norm})", (), (0.01, 1.0))
        scaled = mul(s.put("factor|shrink", factor), work)
        return sub(params, mul(s.coef(0.1, 0.9), s.short(scaled)))

    return sharded(s, "clipped update", [(x, True), (p, True)], part, split=True)


def placed(s: Sampler) -> Kernel:
    """Devices that do different things, by where they are."""
    x = rows(s)

    def part(body: Body, given: list[Value]) -> Value:
        rank = s.put("rank|device|my_id|place", body.place())
        work = s.let(given[0])
        offset = expr(f"{rank} * {work.shape[0]}", (), (0, work.shape[0]), "int32", level=10)
        if s.chance(0.5):
            odd = compare(rank, s.pick((">", "==")), integer(0))
            mixed = el.where(odd, s.short(s.unary(work)), s.short(s.unary(work)))
        else:
            ramp = call("jnp.sin", offset, shape=(), interval=(-1, 1), kind="wave")
            mixed = s.pair(work, s.let(ramp))
        other = s.let(body.neighbour(s.let(mixed), 1))
        return s.pair(other, work)

    return sharded(s, "ranked step", [(x, True)], part, split=True)


def stacked_vote(s: Sampler) -> Kernel:
    """An all_gather of stacked shards, which every device reduces alike."""
    x = rows(s)

    def part(body: Body, given: list[Value]) -> Value:
        work = s.let(s.chain(given[0], s.count(1, 3)))
        everyone = s.put("everyone|all_parts|stacked", body.gathered(work, tiled=False))
        merged = s.put("merged|consensus", ar.smooth_summary(s, everyone, 0))
        return s.chain(s.pair(work, merged), s.count(1, 3))

    return sharded(s, "stacked consensus", [(x, True)], part, split=True)


FORMS = (
    data_parallel,
    halo_exchange,
    tensor_parallel,
    gathered_weights,
    global_softmax,
    synced_statistics,
    exchange,
    exchange,
    exchange,
    ring,
    clipped_gradient,
    placed,
    placed,
    placed,
    stacked_vote,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng, "float64" if rng.random() < 0.12 else "float32")
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("collectives", "generate_collectives_kernel", draw)
