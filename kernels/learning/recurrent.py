"""Recurrent networks: cells under scan, stacked and bidirectional, linear recurrences, filters, decoders."""

import random
from collections.abc import Sequence

from kernels.kernel import Kernel, Template
from kernels.learning import _pieces as pc
from kernels.writing import arrays as ar
from kernels.writing import phrases as ph
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Shape, Value, add, call, index, mul, number, square, sub

CELLS = (
    *("rnn", "rnn", "gru", "gru", "lstm", "lstm", "mgu", "leaky", "ugrnn", "indrnn", "coupled", "light"),
    *("residual", "peephole"),
)
PAIRED = ("lstm", "coupled", "peephole", "light")  # Cells with a memory beside their output.


def sigmoid(s: Sampler, value: Value, *names: str) -> Value:
    squashed = call("jax.nn.sigmoid", value, shape=value.shape, interval=(0, 1), kind="squash")
    return s.let(squashed, *names)


def tanh(value: Value) -> Value:
    return call("jnp.tanh", value, shape=value.shape, interval=(-1, 1), kind="squash")


class Cell:
    """One step of a recurrent cell, with parameters of its own."""

    def __init__(self, s: Sampler, width: int, hidden: int, *kinds: str, tail: str = "") -> None:
        self.s = s
        self.kind = s.pick(kinds or CELLS)
        self.width, self.hidden = width, hidden
        self.tail = tail
        self.style = s.pick(("fused", "fused", "separate", "concat"))
        self.act = pc.Activation(
            s, "jnp.tanh", "jnp.tanh", "jnp.sin", "jax.nn.soft_sign", "root", "jnp.arctan"
        )
        self.biased = s.chance(0.75)
        self.spelling = s.count(0, 3)  # Which of the usual names its weights have.
        self.flip = s.chance(0.5)  # Whether an open update gate keeps the old state.
        self.weights: dict[str, Value] = {}

    @property
    def names(self) -> tuple[str, ...]:
        return (f"h{self.tail}", f"c{self.tail}") if self.kind in PAIRED else (f"h{self.tail}",)

    @property
    def intervals(self) -> list[tuple[float, float]]:
        return [(-2.0, 2.0), (-9.0, 9.0)][: len(self.names)]

    def _weight(self, key: str, shape: Shape, *names: str, edge: float = 0.6) -> Value:
        if key not in self.weights:
            s = self.s
            name = f"{names[self.spelling % len(names)]}{self.tail}"
            name = name if name not in s.taken else pc.numbered(s, name + "_")
            s.taken.add(name)
            self.weights[key] = s.input(name, shape, "float", -edge, edge)
        return self.weights[key]

    def start(self, lead: Shape, like: Value, given: bool, first: int = 0) -> list[Value]:
        """The states before the first step, those from ``first`` on."""
        s, shape = self.s, (*lead, self.hidden)
        if first:
            return [
                s.let(pc.zeros(s, shape, like), f"{name}0", f"{name}_init") for name in self.names[first:]
            ]
        if given:
            return [
                s.input(s.name(f"{name}0", f"{name}_init"), shape, "float", -1.0, 1.0) for name in self.names
            ]
        if len(self.names) == 2 and s.chance(0.6):
            zero = s.let(
                pc.zeros(s, shape, like), f"zeros{self.tail}", f"h_start{self.tail}", f"blank{self.tail}"
            )
            return [zero, zero]
        return [s.let(pc.zeros(s, shape, like), f"{name}0", f"{name}_init") for name in self.names]

    def pre(self, x: Value, h: Value, key: str, *names: str) -> Value:
        """A gate's input with weights of its own."""
        s, d, n = self.s, self.width, self.hidden
        w = self._weight(f"w_{key}", (d, n), f"w_{key}", f"W_{key}", f"wx_{key}")
        u = self._weight(f"u_{key}", (n, n), f"u_{key}", f"U_{key}", f"wh_{key}")
        out = add(Value(f"{x.code} @ {w.code}", (*x.shape[:-1], n), -4, 4, level=PRODUCT), self._recur(h, u))
        if self.biased:
            out = add(out, self._weight(f"b_{key}", (n,), f"b_{key}", f"bias_{key}", edge=0.5))
        return s.let(out, *names) if names else out

    def _recur(self, h: Value, u: Value) -> Value:
        return Value(f"{h.at(PRODUCT)} @ {u.code}", h.shape, -3, 3, level=PRODUCT)

    def gates(self, x: Value, h: Value, keys: Sequence[str]) -> list[Value]:
        """The inputs of several gates, in one product or in many."""
        s, d, n, count = self.s, self.width, self.hidden, len(keys)
        if self.style == "separate" or count == 1:
            return [self.pre(x, h, key) for key in keys]
        shape = (*h.shape[:-1], count * n)
        if self.style == "concat":
            joined = f"jnp.concatenate([{x.code}, {h.code}], axis=-1)"
            xh = s.let(Value(joined, (*h.shape[:-1], d + n), -2, 2), f"xh{self.tail}", f"joint{self.tail}")
            w = self._weight("w", (d + n, count * n), "w", "kernel", "W")
            z = Value(f"{xh.code} @ {w.code}", shape, -5, 5, level=PRODUCT)
        else:
            wx = self._weight("wx", (d, count * n), "wx", "W", "w_in", "kernel")
            wh = self._weight("wh", (n, count * n), "wh", "U", "w_rec", "recurrent")
            z = add(
                Value(f"{x.code} @ {wx.code}", shape, -4, 4, level=PRODUCT),
                Value(f"{h.code} @ {wh.code}", shape, -3, 3, level=PRODUCT),
            )
        if self.biased:
            z = add(z, self._weight("b", (count * n,), "b", "bias", edge=0.5))
        z = s.let(z, f"z{self.tail}", f"gates{self.tail}", f"pre{self.tail}", f"acts{self.tail}")
        if s.chance(0.65):
            names = [
                s.name(f"{key}{self.tail}", f"{key}_pre{self.tail}", f"pre_{key}{self.tail}") for key in keys
            ]
            s.line(f"{', '.join(names)} = ", f"jnp.split({z.code}, {count}, axis=-1)")
            return [Value(name, h.shape, -6, 6) for name in names]
        found = []
        for place in range(count):
            stop = "" if place == count - 1 else str((place + 1) * n)
            start = "" if place == 0 else str(place * n)
            found.append(index(z, f"..., {start}:{stop}", h.shape).within(-6, 6))
        return found

    def __call__(self, carry: Sequence[Value], x: Value) -> list[Value]:
        """The carry after a step; its first part is the output."""
        s, h, kind, t = self.s, carry[0], self.kind, self.tail
        if kind in PAIRED:
            return self._paired(carry, x)
        if kind == "gru":
            return [self._gru(h, x)]
        if kind == "mgu":
            f = sigmoid(s, self.gates(x, h, ("f",))[0], f"forget{t}", f"f_gate{t}")
            held = s.let(mul(f, h).within(-2, 2), f"held{t}", f"fh{t}")
            n = s.let(tanh(self.pre(x, held, "n")), f"cand{t}", f"n{t}")
            return [self._blend(f, h, n)]
        if kind == "ugrnn":
            g, n = self.gates(x, h, ("g", "n"))
            gate = sigmoid(s, g, f"gate{t}", f"g_t{t}")
            return [self._blend(gate, h, s.let(tanh(n), f"cand{t}", f"fresh{t}"))]
        if kind == "indrnn":
            w = self._weight("w", (self.width, self.hidden), "w", "W_in", "kernel")
            u = self._weight("u", (self.hidden,), "u", "decay_u", "rec")
            out = add(Value(f"{x.code} @ {w.code}", h.shape, -4, 4, level=PRODUCT), mul(u, h).within(-2, 2))
            if self.biased:
                out = add(out, self._weight("b", (self.hidden,), "b", "bias", edge=0.5))
            return [self.act(s.let(out, f"z{t}", f"pre{t}"))]
        fresh = self.act(s.let(self.pre(x, h, "h"), f"z{t}", f"pre{t}", f"drive{t}"))
        if kind == "leaky":
            leak = s.coef(0.1, 0.9)
            fresh = s.let(fresh, f"target{t}", f"fresh{t}")
            if self.flip:
                return [add(h, mul(leak, sub(fresh, h))).within(-2, 2)]
            return [add(mul(number(round(1 - leak.low, 3)), h), mul(leak, fresh)).within(-2, 2)]
        if kind == "residual":
            return [add(mul(s.coef(0.3, 0.6), h), mul(s.coef(0.2, 0.5), fresh)).within(-2, 2)]
        return [fresh]

    def _blend(self, gate: Value, old: Value, new: Value) -> Value:
        z, h, n = gate.code, old.code, new.code
        code = f"{z} * {h} + (1.0 - {z}) * {n}" if self.flip else f"(1.0 - {z}) * {h} + {z} * {n}"
        if self.s.chance(0.2):
            code = f"{h} + {z} * ({n} - {h})"
        return Value(code, old.shape, -2, 2, level=SUM)

    def _gru(self, h: Value, x: Value) -> Value:
        s, t = self.s, self.tail
        z, r = self.gates(x, h, ("z", "r"))
        update = sigmoid(s, z, f"update_gate{t}", f"zt{t}", f"z_gate{t}")
        reset = sigmoid(s, r, f"reset_gate{t}", f"rt{t}", f"r_gate{t}")
        if s.chance(0.5):
            held = s.let(mul(reset, h).within(-2, 2), f"held{t}", f"rh{t}")
            n = self.pre(x, held, "n")
        else:
            w = self._weight("w_n", (self.width, self.hidden), "w_n", "W_n", "w_cand")
            u = self._weight("u_n", (self.hidden, self.hidden), "u_n", "U_n", "u_cand")
            recur = s.let(self._recur(h, u), f"hn{t}", f"recur{t}")
            n = add(Value(f"{x.code} @ {w.code}", h.shape, -4, 4, level=PRODUCT), mul(reset, recur))
        return self._blend(update, h, s.let(tanh(n), f"cand{t}", f"n_t{t}", f"proposal{t}"))

    def _paired(self, carry: Sequence[Value], x: Value) -> list[Value]:
        """Cells with a memory: LSTMs and what is near them."""
        s, (h, c), kind, t = self.s, carry, self.kind, self.tail
        if kind == "light":
            return self._light(h, c, x)
        keys = ("i", "g", "o") if kind == "coupled" else ("i", "f", "g", "o")
        pres = dict(zip(keys, self.gates(x, h, keys), strict=True))
        if kind == "peephole":
            for key in ("i", "f"):
                peep = self._weight(f"p_{key}", (self.hidden,), f"p_{key}", f"peep_{key}", edge=0.4)
                pres[key] = add(pres[key], mul(peep, c))
        i = sigmoid(s, pres["i"], f"in_gate{t}", f"it{t}", f"input_gate{t}")
        if kind == "coupled":
            keep = f"(1.0 - {i.code})"
        else:
            f = add(pres["f"], number(1.0)) if s.chance(0.35) else pres["f"]
            keep = sigmoid(s, f, f"forget_gate{t}", f"ft{t}", f"keep{t}").code
        g = s.let(tanh(pres["g"]), f"cell_in{t}", f"gt{t}", f"candidate{t}")
        code = f"{keep} * {c.code} + {i.code} * {g.code}"
        new_c = s.let(Value(code, c.shape, -9, 9, level=SUM), f"c_new{t}", f"c_next{t}", f"memory_t{t}")
        o = sigmoid(s, pres["o"], f"out_gate{t}", f"ot{t}")
        return [s.let(mul(o, tanh(new_c)), f"h_new{t}", f"h_next{t}", f"h_out{t}"), new_c]

    def _light(self, h: Value, c: Value, x: Value) -> list[Value]:
        """A simple recurrent unit: gates of the input alone, beside the output they had before."""
        s, t = self.s, self.tail
        v, f, r = self.gates(x, h, ("v", "f", "r"))
        forget, through = (
            sigmoid(s, f, f"forget{t}", f"f_gate{t}"),
            sigmoid(s, r, f"highway{t}", f"r_gate{t}"),
        )
        code = f"{forget.code} * {c.code} + (1.0 - {forget.code}) * {v.at(PRODUCT + 1)}"
        new_c = s.let(Value(code, c.shape, -9, 9, level=SUM), f"c_new{t}", f"c_next{t}")
        code = f"{through.code} * jnp.tanh({new_c.code}) + (1.0 - {through.code}) * {h.code}"
        return [s.let(Value(code, h.shape, -2, 2, level=SUM), f"h_new{t}", f"h_next{t}"), new_c]


class Series:
    """A sequence as an input, time first after at most one move."""

    def __init__(self, s: Sampler, width: int = 0) -> None:
        self.s = s
        self.width = width or s.count(1, 4)
        self.steps = s.count(2, 7)
        self.lead: Shape = () if s.chance(0.45) else (s.count(1, 3),)
        batch_first = bool(self.lead) and s.chance(0.4)
        shape = (*self.lead, self.steps, self.width) if batch_first else (self.steps, *self.lead, self.width)
        names = ("xs", "sequence", "inputs", "tokens_emb", "frames", "series", "observations")
        self.input = s.array(shape, *names, low=-1.5, high=1.5)
        self.first = (self.steps, *self.lead, self.width)
        self.batch_first = batch_first

    def value(self) -> Value:
        """The sequence with its time axis in front, perhaps worked on."""
        s, x = self.s, self.input
        if self.batch_first:
            spelled = s.pick(
                (
                    f"jnp.swapaxes({x.code}, 0, 1)",
                    f"{x.code}.transpose(1, 0, 2)",
                    f"jnp.moveaxis({x.code}, 1, 0)",
                )
            )
            x = s.let(Value(spelled, self.first, x.low, x.high), "time_major", "xs_t")
        if s.chance(0.25):
            x = s.let(s.bounded(s.unary(x), 2), "embedded", "feats")
        return x


def run(
    s: Sampler, cell: Cell, xs: Value, lead: Shape, mask: Value | None = None, reverse: bool = False
) -> tuple[list[Value], Value | None]:
    """The cell scanned over ``xs``; where the mask is off, the state stays."""
    init = cell.start(lead, xs, s.chance(0.3))
    items = [xs] if mask is None else [xs, mask]
    keep = s.chance(0.75)

    def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        after = [
            s.let(v, f"{n}_new", f"{n}_next", f"new_{n}")
            for v, n in zip(cell(carry, item[0]), cell.names, strict=True)
        ]
        if mask is not None:
            on = item[1]
            wide = index(on, "..., None", (*on.shape, 1)) if lead else on
            if on.dtype == "bool":
                after = [ph.where(wide, new, old) for new, old in zip(after, carry, strict=True)]
            else:
                after = [
                    Value(
                        f"{wide.code} * {new.code} + (1.0 - {wide.code}) * {old.code}",
                        old.shape,
                        old.low,
                        old.high,
                        level=SUM,
                    )
                    for new, old in zip(after, carry, strict=True)
                ]
        return after, pc.SAME if keep else None

    names = ("x_t", "on_t") if mask is not None else ("x_t", "xt", "inp", "obs_t")
    return pc.scan(s, init, items, cell.names, names, step, cell.intervals, reverse)


def readout(s: Sampler, hs: Value | None, last: Value) -> Value:
    """What is made of the states: the last one or all, projected, pooled or attended to."""
    choice = s.count(0, 4)
    if hs is None or choice == 0:
        return pc.affine(s, last, s.count(1, 4)) if s.chance(0.6) else last
    if choice == 1:
        return pc.affine(s, hs, s.count(1, 3))
    if choice == 2:
        pooled = s.let(
            ar.mean(s, hs, 0) if s.chance(0.5) else ar.reduced(s, "max", hs, 0), "pooled", "summary"
        )
        return pc.affine(s, pooled, s.count(1, 4))
    if choice == 3:
        w = s.array((hs.shape[-1],), "query", "attn_w", "probe", low=-1, high=1)
        scores = s.let(
            Value(f"{hs.code} @ {w.code}", hs.shape[:-1], -6, 6, level=PRODUCT), "scores", "energies"
        )
        attn = s.let(Value(f"jax.nn.softmax({scores.code}, axis=0)", scores.shape, 0, 1), "attn", "alpha_t")
        return Value(f"jnp.sum({attn.code}[..., None] * {hs.code}, axis=0)", hs.shape[1:], hs.low, hs.high)
    return add(hs, mul(s.coef(0.2, 0.9), last)) if s.chance(0.5) else s.pair(hs, last)


def finish(s: Sampler, noun: str, value: Value, *others: Value) -> Kernel:
    return pc.end(s, noun, s.let(s.bounded(value, 12), "readout", "y", "logits_out", "response"), *others)


def single(s: Sampler) -> Kernel:
    """One cell over one sequence."""
    q = Series(s)
    cell = Cell(s, q.width, s.count(1, 4))
    last, hs = run(s, cell, q.value(), q.lead, reverse=s.chance(0.15))
    others = [last[1]] if len(last) > 1 and s.chance(0.3) else []
    return finish(
        s,
        s.pick((f"{cell.kind} network", f"{cell.kind} encoder", f"{cell.kind} sequence")),
        readout(s, hs, last[0]),
        *others,
    )


def masked(s: Sampler) -> Kernel:
    """Sequences of several lengths in one batch: padding leaves the state as it is."""
    q = Series(s)
    xs = q.value()
    if q.lead and s.chance(0.6):
        lengths = s.ints(q.lead, 1, q.steps, "lengths", "seq_len", "n_valid")
        code = f"jnp.arange({q.steps})[:, None] < {lengths.code}[None, :]"
        mask = Value(code, (q.steps, *q.lead), 0, 1, "bool", 4)
        mask = s.let(mask, "mask", "valid", "alive")
    else:
        mask = s.mask((q.steps, *q.lead), "mask", "valid", "observed")
    if s.chance(0.4):
        mask = s.let(pc.as_float(mask, xs), "on", "mask_f", "weights_t")
        mask = Value(mask.code, mask.shape, 0, 1)
    cell = Cell(s, q.width, s.count(1, 4))
    last, hs = run(s, cell, xs, q.lead, mask)
    return finish(
        s, s.pick((f"masked {cell.kind}", "padded sequence", f"ragged {cell.kind}")), readout(s, hs, last[0])
    )


def stacked(s: Sampler) -> Kernel:
    """Two or three layers, scan after scan or all in one step."""
    q = Series(s)
    xs = q.value()
    depth = s.pick((2, 2, 3))
    kind = s.pick(CELLS)
    sizes = [s.count(1, 3) for _ in range(depth)]
    widths = [q.width, *sizes]
    cells = [Cell(s, widths[place], sizes[place], kind, tail=str(place + 1)) for place in range(depth)]
    if s.chance(0.5):
        hs: Value | None = xs
        last: list[Value] = []
        for cell in cells:
            assert hs is not None
            seen = pc.bind(s, hs, "layer_in")
            init = cell.start(q.lead, xs, False)

            def step(
                carry: list[Value], item: list[Value], cell: Cell = cell
            ) -> tuple[list[Value], Value | None]:
                return cell(carry, item[0]), pc.SAME

            tail = cell.tail
            last, hs = pc.scan(
                s, init, [seen], cell.names, (f"x{tail}_t", f"in{tail}_t"), step, cell.intervals, False
            )
        return finish(s, f"stacked {kind}", readout(s, hs, last[0]))
    init = [value for cell in cells for value in cell.start(q.lead, xs, s.chance(0.2))]
    names = [name for cell in cells for name in cell.names]
    bounds = [bound for cell in cells for bound in cell.intervals]

    def together(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        seen, after = item[0], []
        for cell in cells:
            count = len(cell.names)
            own, carry = carry[:count], carry[count:]
            new = [
                s.let(v, f"{n}_new", f"{n}_next") for v, n in zip(cell(own, seen), cell.names, strict=True)
            ]
            after += new
            seen = new[0]
        return after, seen

    last, hs = pc.scan(s, init, [xs], names, ("x_t", "inp_t"), together, bounds, False)
    return finish(s, s.pick((f"deep {kind}", f"stacked {kind}")), readout(s, hs, last[-len(cells[-1].names)]))


def bidirectional(s: Sampler) -> Kernel:
    """One cell forwards and one backwards, joined at every step or at the ends."""
    q = Series(s)
    xs = q.value()
    kind, hidden = s.pick(CELLS), s.count(1, 3)
    found = []
    for tail, reverse in (("f", False), ("b", True)):
        cell = Cell(s, q.width, hidden, kind, tail=f"_{tail}")
        init = cell.start(q.lead, xs, False)

        def step(
            carry: list[Value], item: list[Value], cell: Cell = cell
        ) -> tuple[list[Value], Value | None]:
            return cell(carry, item[0]), pc.SAME

        names = (f"x_{tail}", f"xt_{tail}")
        found.append(pc.scan(s, init, [xs], cell.names, names, step, cell.intervals, reverse))
    (left, lefts), (right, rights) = found
    assert lefts is not None
    assert rights is not None
    style = s.count(0, 2)
    if style == 0:
        code = f"jnp.concatenate([{lefts.code}, {rights.code}], axis=-1)"
        both = Value(code, (*lefts.shape[:-1], 2 * hidden), -2, 2)
    elif style == 1:
        code = f"jnp.concatenate([{left[0].code}, {right[0].code}], axis=-1)"
        both = Value(code, (*q.lead, 2 * hidden), -2, 2)
    else:
        both = s.pair(lefts, rights)
    both = s.let(s.bounded(both, 8), "both", "joined", "context")
    out = pc.affine(s, both, s.count(1, 4)) if s.chance(0.6) else s.chain(both, 1)
    return finish(s, s.pick((f"bidirectional {kind}", f"two way {kind}")), out)


def linear_recurrence(s: Sampler) -> Kernel:
    """State spaces and gated linear recurrences, by scan or by an associative scan."""
    steps, d, n = s.count(3, 8), s.count(1, 4), s.count(1, 4)
    u = s.array((steps, d), "u", "xs", "inputs", "signal", low=-1.5, high=1.5)
    style = s.pick(("diagonal", "selective", "selective", "matrix"))
    b_in = s.array((d, n), "b_in", "B", "w_in", low=-0.7, high=0.7)
    drive = s.let(Value(f"{u.code} @ {b_in.code}", (steps, n), -4, 4, level=PRODUCT), "drive", "bu", "inflow")
    if style == "matrix":
        a = s.array((n, n), "a", "A", "transition", low=-0.35, high=0.35)
        h0 = (
            s.array((n,), "h0", "x_init", low=-1, high=1)
            if s.chance(0.5)
            else s.let(pc.zeros(s, (n,), u), "h0")
        )

        def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
            h = Value(f"{a.code} @ {carry[0].code} + {item[0].code}", (n,), -20, 20, level=SUM)
            return [h], pc.SAME

        _, hs = pc.scan(s, [h0], [drive], ("h", "state_h"), ("u_t", "bu_t"), step, [(-20.0, 20.0)], False)
        assert hs is not None
    else:
        decay = gates_of_decay(s, style, u, steps, d, n)
        if style == "selective" and s.chance(0.6):
            drive = s.let(
                Value(f"(1.0 - {decay.code}) * {drive.code}", (steps, n), -4, 4, level=PRODUCT),
                "weighted_in",
                "gated_in",
            )
        hs = recurrence(s, decay, drive)
    c_out = s.array((n, s.count(1, 3)), "c_out", "C", "w_out", low=-0.8, high=0.8)
    y = Value(f"{hs.code} @ {c_out.code}", (steps, c_out.shape[1]), -30, 30, level=PRODUCT)
    if s.chance(0.5):
        skip = s.array((d, c_out.shape[1]), "d_skip", "D", low=-0.6, high=0.6)
        y = add(y, Value(f"{u.code} @ {skip.code}", y.shape, -4, 4, level=PRODUCT))
    y = s.let(s.bounded(s.let(y, "y", "y_lin"), 12), "y_s", "outs")
    if s.chance(0.5):
        y = pc.Activation(s)(y)
    return finish(s, s.pick(("state space", "linear recurrence", f"{style} ssm", "gated scan")), y)


def gates_of_decay(s: Sampler, style: str, u: Value, steps: int, d: int, n: int) -> Value:
    """How much of each state survives a step, in (0, 1)."""
    if style == "selective":
        w = s.array((d, n), "w_decay", "w_delta", "gate_w", low=-0.8, high=0.8)
        pre = s.let(Value(f"{u.code} @ {w.code}", (steps, n), -5, 5, level=PRODUCT), "pre_gate", "delta_raw")
        if s.chance(0.5):
            return sigmoid(s, pre, "decay", "a_t", "retain")
        soft = call("jax.nn.softplus", pre, shape=pre.shape, interval=(0, 6), kind="squash")
        return s.let(Value(f"jnp.exp(-{soft.code})", pre.shape, 0, 1), "decay", "a_bar")
    raw = s.array((n,), "log_decay", "lam_raw", "nu", low=-1.5, high=1.5)
    pole = s.let(
        s.pick(
            (
                Value(f"jax.nn.sigmoid({raw.code})", (n,), 0, 1),
                Value(f"jnp.exp(-jnp.exp({raw.code}))", (n,), 0, 1),
            )
        ),
        "pole",
        "lam",
        "a_diag",
    )
    code = s.pick((f"jnp.broadcast_to({pole.code}, ({steps}, {n}))", f"jnp.tile({pole.code}, ({steps}, 1))"))
    return s.let(Value(code, (steps, n), 0, 1), "decay", "a_seq")


def recurrence(s: Sampler, decay: Value, drive: Value) -> Value:
    """h_t = a_t * h_(t-1) + u_t for all t."""
    steps, n = drive.shape
    bound = steps * drive.bound
    if s.chance(0.55):
        name = s.name("combine", "merge", "compose", "binary_op")
        left, right = s.name("left", "first", "earlier"), s.name("right", "second", "later")
        with s.suite(f"def {name}({left}, {right}):"):
            a1, b1 = s.name("a_l", "a1", "gate_l"), s.name("b_l", "b1", "val_l")
            a2, b2 = s.name("a_r", "a2", "gate_r"), s.name("b_r", "b2", "val_r")
            s.line(f"{a1}, {b1} = {left}")
            s.line(f"{a2}, {b2} = {right}")
            s.line(f"return {a1} * {a2}, {a2} * {b1} + {b2}")
        backwards = ", reverse=True" if s.chance(0.15) else ""
        hs = s.name("hs", "states", "h_all")
        s.line(f"_, {hs} = ", f"{s.lax}.associative_scan({name}, ({decay.code}, {drive.code}){backwards})")
        return Value(hs, drive.shape, -bound, bound)
    h0 = s.let(pc.zeros(s, (n,), drive), "h0", "h_init")

    def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        code = f"{item[0].code} * {carry[0].code} + {item[1].code}"
        return [Value(code, (n,), -bound, bound, level=SUM)], pc.SAME

    _, hs_value = pc.scan(
        s, [h0], [decay, drive], ("h", "mem"), ("a_k", "u_k"), step, [(-bound, bound)], False
    )
    assert hs_value is not None
    return hs_value


def neurons(s: Sampler) -> Kernel:
    """Leaky integrators, soft spikes with resets, adaptation, echo states."""
    steps, d, n = s.count(3, 8), s.count(1, 4), s.count(2, 5)
    xs = s.array((steps, d), "currents", "xs", "stimulus", "inputs", low=-1.5, high=1.5)
    w = s.array((d, n), "w_in", "synapses", "weights_in", low=-0.8, high=0.8)
    leak = s.coef(0.5, 0.95)
    sharp, threshold = s.coef(2, 6).code, s.coef(0.2, 0.9).code
    recurrent = s.array((n, n), "w_rec", "reservoir", low=-0.3, high=0.3) if s.chance(0.4) else None
    adaptive = s.chance(0.4)
    start = [s.let(pc.zeros(s, (n,), xs), "v0", "rest")]
    bases = ["v"]
    if adaptive:
        start.append(s.let(pc.zeros(s, (n,), xs), "w_adapt0", "a0") if s.chance(0.5) else start[0])
        bases.append("adapt")

    def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        v = carry[0]
        flow = Value(f"{item[0].code} @ {w.code}", (n,), -5, 5, level=PRODUCT)
        if recurrent is not None:
            flow = add(flow, Value(f"jnp.tanh({v.code}) @ {recurrent.code}", (n,), -2, 2, level=PRODUCT))
        if adaptive:
            flow = sub(flow, carry[1])
        flow = s.let(flow, "current", "flow")
        raised = s.let(
            Value(
                f"{leak.code} * {v.code} + {round(1 - leak.low, 3)} * {flow.code}", (n,), -12, 12, level=SUM
            ),
            "v_up",
            "potential",
        )
        spike = s.let(
            Value(f"jax.nn.sigmoid({sharp} * ({raised.code} - {threshold}))", (n,), 0, 1), "spike", "firing"
        )
        reset = s.pick(
            (f"{raised.code} * (1.0 - {spike.code})", f"{raised.code} - {threshold} * {spike.code}")
        )
        after = [Value(reset, (n,), -12, 12, level=SUM if " - " in reset[:14] else PRODUCT)]
        if adaptive:
            tau = s.coef(0.6, 0.95)
            code = f"{tau.code} * {carry[1].code} + {round(1 - tau.low, 3)} * {spike.code}"
            after.append(Value(code, (n,), -1, 1, level=SUM))
        return after, spike

    bounds = [(-12.0, 12.0), (-1.0, 1.0)][: len(start)]
    last, spikes = pc.scan(s, start, [xs], bases, ("i_t", "x_t"), step, bounds, False)
    assert spikes is not None
    rates = s.let(
        ar.mean(s, spikes, 0) if s.chance(0.6) else Value(f"{spikes.code}[-1]", (n,), 0, 1),
        "rates",
        "activity",
    )
    out = pc.affine(s, rates, s.count(1, 3)) if s.chance(0.5) else s.pair(rates, last[0])
    return finish(s, s.pick(("spiking layer", "leaky integrator", "neuron population")), out)


def decoder(s: Sampler) -> Kernel:
    """A decoder that reads its own outputs, or a teacher's, step by step."""
    steps, d, n = s.count(2, 6), s.count(1, 3), s.count(2, 4)
    lead: Shape = () if s.chance(0.6) else (s.count(2, 3),)
    targets = s.array((steps, *lead, d), "targets", "teacher", "truth", low=-1.5, high=1.5)
    cell = Cell(s, d, n)
    context = s.array((*lead, n), "context", "code", "h_enc", low=-1, high=1)
    first = (
        s.let(pc.zeros(s, (*lead, d), targets), "y0", "go_token")
        if s.chance(0.6)
        else s.array((*lead, d), "y0", "prompt", low=-1, high=1)
    )
    init = [context, *cell.start(lead, targets, False, 1), first]
    w_out = s.array((n, d), "w_out", "head", "proj", low=-0.8, high=0.8)
    style = s.pick(("free", "forced", "mixed", "soft"))
    items = [targets]
    if style == "mixed":
        items.append(s.mask((steps,), "use_teacher", "forcing", "coin"))
    ratio = s.coef(0.2, 0.8)

    def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        *states, y = carry
        given, seen = item[0], y
        if style == "mixed":
            seen = s.let(ph.where(item[1], given, y), "seen", "token_in")
        elif style == "soft":
            code = f"{ratio.code} * {given.code} + {round(1 - ratio.low, 3)} * {y.code}"
            seen = s.let(Value(code, y.shape, -3, 3, level=SUM), "seen", "token_in")
        after = [
            s.let(v, f"{n_}_new", f"{n_}_next") for v, n_ in zip(cell(states, seen), cell.names, strict=True)
        ]
        pred = s.let(Value(f"{after[0].code} @ {w_out.code}", y.shape, -3, 3, level=PRODUCT), "pred", "y_hat")
        kept = given if style == "forced" else pred
        back = Value(kept.code, y.shape, -3, 3)
        if style != "free" and s.chance(0.4):
            return [*after, back], pred
        miss = s.let(sub(pred, given), "miss", "err")
        return [*after, back], square(miss) if style == "free" or s.chance(0.6) else miss

    names, bounds = [*cell.names, "y"], [*cell.intervals, (-3.0, 3.0)]
    item_names = ("target_t", "coin_t") if len(items) > 1 else ("target_t", "y_true_t")
    last, outs = pc.scan(s, init, items, names, item_names, step, bounds, False)
    assert outs is not None
    out = ar.mean(s, outs) if s.chance(0.5) else outs
    return finish(
        s,
        s.pick(("teacher forcing", "decoder rollout", "scheduled sampling")),
        s.let(out, "loss_t", "rollout"),
        last[0],
    )


def attention_decoder(s: Sampler) -> Kernel:
    """An encoder's states, attended to at every step of a decoder."""
    q = Series(s)
    n = s.count(2, 3)
    xs = q.value()
    encoder = Cell(s, q.width, n, "rnn", "gru", "leaky", "mgu", "indrnn", tail="_e")
    init = encoder.start(q.lead, xs, False)

    def encode(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        return encoder(carry, item[0]), pc.SAME

    last, hs = pc.scan(s, init, [xs], encoder.names, ("x_t", "src_t"), encode, encoder.intervals, False)
    assert hs is not None
    d = s.count(1, 3)
    ys = s.array((s.count(2, 4), *q.lead, d), "ys", "tgt", "prefix", low=-1.2, high=1.2)
    cell = Cell(s, d + n, n, "rnn", "gru", "ugrnn", "leaky", tail="_d")
    scaled = s.coef(0.4, 1.2)

    def decode(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        state = carry[0].code
        scores = s.let(
            Value(
                f"{scaled.code} * jnp.sum({hs.code} * {state}, axis=-1)", hs.shape[:-1], -9, 9, level=PRODUCT
            ),
            "scores",
            "energy",
        )
        attn = s.let(Value(f"jax.nn.softmax({scores.code}, axis=0)", scores.shape, 0, 1), "attn", "align")
        context = s.let(
            Value(f"jnp.sum({attn.code}[..., None] * {hs.code}, axis=0)", hs.shape[1:], -2, 2),
            "ctx",
            "context",
        )
        joined = f"jnp.concatenate([{item[0].code}, {context.code}], axis=-1)"
        seen = s.let(Value(joined, (*q.lead, d + n), -2, 2), "fed", "dec_in")
        return cell([carry[0]], seen), pc.SAME if s.chance(0.7) else context

    _, outs = pc.scan(s, [last[0]], [ys], cell.names, ("y_t", "tok_t"), decode, cell.intervals, False)
    assert outs is not None
    out = pc.affine(s, outs, s.count(1, 3)) if s.chance(0.6) else outs
    return finish(s, s.pick(("attention decoder", "seq to seq", "aligned decoder")), out)


def indexed(s: Sampler) -> Kernel:
    """A fori_loop that reads by the counter and writes into a buffer, or plain Python steps."""
    q = Series(s)
    xs = q.value()
    cell = Cell(s, q.width, s.count(1, 3), "rnn", "gru", "leaky", "mgu", "ugrnn", "indrnn", "residual")
    h0 = cell.start(q.lead, xs, s.chance(0.4))[0]
    shape = (*q.lead, cell.hidden)
    if s.chance(0.4):
        h, kept = h0, []
        for place in range(min(q.steps, s.count(2, 3))):
            cell_x = pc.bind(s, index(xs, str(place), xs.shape[1:]), "x_at")
            h = pc.bind(s, cell([h], cell_x)[0], "h_step")
            kept.append(h)
        if s.chance(0.4):
            return finish(s, f"unrolled {cell.kind}", readout(s, None, h))
        code = f"jnp.stack([{', '.join(v.code for v in kept)}])"
        hs = s.let(Value(code, (len(kept), *shape), -2, 2), "hs", "path")
        return finish(s, f"unrolled {cell.kind}", pc.affine(s, hs, s.count(1, 3)))
    buffer = s.let(pc.zeros(s, (q.steps, *shape), xs), "buffer", "outs0")

    def body(t: Value, carry: list[Value]) -> list[Value]:
        x_t = s.let(index(xs, t.code, xs.shape[1:]), "x_t", "inp_t")
        new = s.let(cell([carry[0]], x_t)[0], "h_new", "h_next")
        written = f"{carry[1].code}.at[{t.code}].set({new.code})"
        return [new, Value(written, buffer.shape, -2, 2)]

    last = pc.fori(s, [h0, buffer], str(q.steps), ("h", "buf"), body, [(-2.0, 2.0)] * 2, True)
    return finish(s, s.pick((f"looped {cell.kind}", "buffered recurrence")), readout(s, last[1], last[0]))


def filters(s: Sampler) -> Kernel:
    """Recursive filters and message passing in time: Kalman, Holt, alpha-beta, hidden Markov chains."""
    steps = s.count(4, 9)
    style = s.pick(("kalman", "holt", "biquad", "markov", "viterbi"))
    if style in ("markov", "viterbi"):
        return chain_of_states(s, style, steps)
    lead: Shape = () if s.chance(0.4) else (s.count(2, 4),)
    ys = s.array((steps, *lead), "ys", "observations", "series", "readings", low=-1.5, high=1.5)
    zero = (
        s.let(pc.zeros(s, lead, ys), "zero", "start") if lead else s.array((), "level0", "m0", low=-1, high=1)
    )
    p, r = s.coef(0.1, 0.6).code, s.coef(0.1, 0.9).code
    decay = s.coef(0.8, 0.98).code

    def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        first, second = carry
        y = item[0].code
        if style == "kalman":
            ahead = s.let(Value(f"{decay} * {first.code}", lead, -6, 6, level=PRODUCT), "m_pred", "ahead")
            spread = s.let(
                Value(f"{decay}**2 * {second.code} + {p}", lead, 0, 3, level=SUM), "p_pred", "p_ahead"
            )
            gain = s.let(
                Value(f"{spread.code} / ({spread.code} + {r})", lead, 0, 1, level=PRODUCT), "gain", "k_gain"
            )
            mean = s.let(
                Value(f"{ahead.code} + {gain.code} * ({y} - {ahead.code})", lead, -6, 6, level=SUM),
                "m_new",
                "m_post",
            )
            return [mean, Value(f"(1.0 - {gain.code}) * {spread.code}", lead, 0, 3, level=PRODUCT)], mean
        if style == "holt":
            level = s.let(
                Value(f"{p} * {y} + (1.0 - {p}) * ({first.code} + {second.code})", lead, -6, 6, level=SUM),
                "level",
                "l_new",
            )
            trend = Value(
                f"{r} * ({level.code} - {first.code}) + (1.0 - {r}) * {second.code}", lead, -6, 6, level=SUM
            )
            trend = s.let(trend, "trend", "b_new")
            return [level, trend], add(level, trend)
        out = s.let(
            Value(f"{y} + {p} * {first.code} - 0.3 * {second.code}", lead, -6, 6, level=SUM), "w_new", "tap"
        )
        return [out, first], s.let(
            Value(f"{out.code} - {r} * {first.code}", lead, -9, 9, level=SUM), "filtered"
        )

    one = zero
    if style == "kalman":
        one = s.array(lead, "p0", "var0", low=0.3, high=1.5)
    bounds = [(-6.0, 6.0), (0.0, 3.0) if style == "kalman" else (-6.0, 6.0)]
    bases = {"kalman": ("m", "p"), "holt": ("lev", "slope"), "biquad": ("w1", "w2")}[style]
    last, outs = pc.scan(s, [zero, one], [ys], bases, ("y_t", "obs"), step, bounds, False)
    assert outs is not None
    out = s.pair(outs, ys) if s.chance(0.5) else s.mix([s.let(s.unary(outs)), last[0]], 0)
    return finish(s, s.pick((f"{style} filter", f"{style} smoother")), s.let(out, "track", "estimate"))


def chain_of_states(s: Sampler, style: str, steps: int) -> Kernel:
    """The forward recursion of a hidden Markov chain, or its best path's score."""
    n = s.count(2, 4)
    emit = s.array((steps, n), "emissions", "log_lik", "unary_scores", low=-1.5, high=1.0)
    trans = s.array((n, n), "transitions", "trans_logits", "pairwise", low=-1.0, high=1.0)
    first = s.array((n,), "init_logits", "prior", "start_scores", low=-1.0, high=1.0)
    table = trans
    if s.chance(0.6):
        log_p = f"jax.nn.log_softmax({trans.code}, axis=-1)"
        table = s.let(Value(log_p, (n, n), -4, 0), "log_trans", "log_a")
    bound = 4.0 * steps + 2
    start = s.let(Value(f"{first.code} + {emit.code}[0]", (n,), -3, 2, level=SUM), "alpha0", "score0")

    def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        grid = s.let(
            Value(f"{carry[0].code}[:, None] + {table.code}", (n, n), -bound, bound, level=SUM),
            "grid",
            "joint",
        )
        if style == "markov":
            inner = f"jax.nn.logsumexp({grid.code}, axis=0) + {item[0].code}"
        else:
            inner = f"jnp.max({grid.code}, axis=0) + {item[0].code}"
        return [Value(inner, (n,), -bound, bound, level=SUM)], pc.SAME

    rest = index(emit, "1:", (steps - 1, n))
    last, alphas = pc.scan(
        s, [start], [rest], ("alpha", "score"), ("emit_t", "lik_t"), step, [(-bound, bound)], False
    )
    assert alphas is not None
    total = f"jax.nn.logsumexp({last[0].code})" if style == "markov" else f"jnp.max({last[0].code})"
    total_value = s.let(Value(total, (), -bound, bound), "log_z", "evidence")
    if s.chance(0.5):
        post = s.let(
            Value(f"jax.nn.softmax({alphas.code}, axis=-1)", alphas.shape, 0, 1), "beliefs", "filtered"
        )
        values = s.array((n,), "values", "payoff", low=-1, high=1)
        read = Value(f"{post.code} @ {values.code}", (steps - 1,), -1, 1, level=PRODUCT)
        return finish(s, "belief filter", s.let(read, "expected"), total_value)
    return finish(
        s, s.pick(("forward algorithm", "chain score", "crf partition")), div_steps(total_value, steps)
    )


def div_steps(value: Value, steps: int) -> Value:
    return Value(f"{value.code} / {steps}", value.shape, value.low / steps, value.high / steps, level=PRODUCT)


def continuous(s: Sampler) -> Kernel:
    """Between observations the state flows by a small network's Euler steps, then it jumps."""
    q = Series(s)
    xs = q.value()
    n = s.count(2, 3)
    cell = Cell(s, q.width, n, "gru", "rnn", "ugrnn", "leaky")
    w = s.array((n, n), "flow_w", "w_ode", low=-0.6, high=0.6)
    dt = s.array((q.steps,), "gaps", "dts", "delta_t", low=0.05, high=0.6)
    act = pc.Activation(s, "jnp.tanh", "jnp.sin", "root", "jax.nn.soft_sign")
    inner = s.count(1, 3)
    loop = s.chance(0.5)
    shape = (*q.lead, n)
    h0 = cell.start(q.lead, xs, s.chance(0.4))[0]

    def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        x, gap = item

        def flow(h: Value) -> Value:
            rate = s.let(
                act(s.let(Value(f"{h.code} @ {w.code}", shape, -4, 4, level=PRODUCT), "v", "slope")),
                "dh",
                "rate",
            )
            code = f"{h.code} + {gap.code} * ({rate.code} - {h.code})"
            return Value(code, shape, -2, 2, level=SUM)

        if loop:
            h = pc.fori(
                s, [carry[0]], str(inner + 1), ("z_ode", "h_ode"), lambda _, c: [flow(c[0])], [(-2.0, 2.0)]
            )[0]
        else:
            h = s.let(flow(carry[0]), "h_flow", "h_mid")
        return cell([h], x), pc.SAME

    last, hs = pc.scan(s, [h0], [xs, dt], cell.names, ("x_t", "dt_t"), step, cell.intervals, False)
    return finish(s, s.pick(("ode rnn", "continuous time", "flow and jump")), readout(s, hs, last[0]))


def trained(s: Sampler) -> Kernel:
    """The gradient of a sequence loss with respect to a recurrent weight, and a step along it."""
    steps, d, n = s.count(3, 6), s.count(1, 3), s.count(2, 3)
    xs = s.array((steps, d), "xs", "sequence", "inputs", low=-1.5, high=1.5)
    ys = s.array((steps, n), "ys", "targets", low=-1, high=1)
    w = s.array((d, n), "w_in", "w", low=-0.8, high=0.8)
    u = s.array((n, n), "u0", "w_rec", low=-0.5, high=0.5)
    loss, p = s.name("loss", "sequence_loss", "objective"), s.name("p", "rec", "u_var")
    act = pc.Activation(s, "jnp.tanh", "jnp.sin", "root", "jax.nn.soft_sign")
    with s.suite(f"def {loss}({p}):"):
        h0 = s.let(pc.zeros(s, (n,), xs), "h0", "start")

        def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
            code = f"{item[0].code} @ {w.code} + {carry[0].code} @ {p}"
            h = s.let(act(s.let(Value(code, (n,), -6, 6, level=SUM), "z", "pre")), "h_new", "h_next")
            miss = s.let(sub(h, item[1]), "miss", "err")
            return [h], square(miss)

        _, errors = pc.scan(s, [h0], [xs, ys], ("h",), ("x_t", "y_t"), step, [(-2.0, 2.0)], False)
        assert errors is not None
        s.give(ar.mean(s, errors))
    g = s.name("grad_u", "g", "slope_u")
    s.line(f"{g} = ", f"jax.grad({loss})({u.code})")
    if s.chance(0.4):
        norm = s.let(Value(f"jnp.sqrt(jnp.sum({g}**2) + 1e-2)", (), 0.1, 20), "g_norm", "norm")
        g = s.let(
            Value(f"{g} / jnp.maximum({norm.code}, {s.coef(0.1, 1.0).code})", (n, n), -5, 5, level=PRODUCT),
            "g_clip",
        ).code
    new = Value(f"{u.code} - {s.coef(0.1, 1.0).code} * {g}", (n, n), -4, 4, level=SUM)
    return pc.end(s, s.pick(("bptt step", "recurrent training")), s.let(new, "u_new", "u_next"), drop=0.0)


FORMS: tuple[pc.Form, ...] = (
    single,
    single,
    masked,
    masked,
    stacked,
    bidirectional,
    linear_recurrence,
    linear_recurrence,
    neurons,
    decoder,
    attention_decoder,
    indexed,
    filters,
    continuous,
    trained,
)


def draw(rng: random.Random) -> Kernel:
    s = pc.open_sampler(rng, narrow=0.1)
    return pc.made(s, FORMS)


TEMPLATE = Template("recurrent", "generate_recurrent_kernel", draw)
