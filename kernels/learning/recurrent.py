"""Recurrent networks: cells under scan, stacked and bidirectional, linear recurrences, filters, decoders."""

import random
from collections.abc import Sequence

from kernels.kernel import Kernel, Template
from kernels.learning._early_stopping import stopped_early
from kernels.writing import arrays as ar
from kernels.writing import carries, layers, tensors
from kernels.writing import elementary as el
from kernels.writing.activations import Activation
from kernels.writing.beginnings import Form, drawn_dtype_first, float_shares
from kernels.writing.choices import Names, options
from kernels.writing.endings import finish_headed
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    PRODUCT,
    SUM,
    Shape,
    Value,
    add,
    call,
    expr,
    index,
    mul,
    number,
    square,
    sub,
)

CELLS = (
    *("rnn", "rnn", "gru", "gru", "lstm", "lstm", "mgu", "leaky", "ugrnn", "indrnn", "coupled", "light"),
    *("residual", "peephole"),
)
PAIRED = ("lstm", "coupled", "peephole", "light")  # Cells with a memory beside their output.


def sigmoid(s: Sampler, value: Value, names: Names = "") -> Value:
    squashed = call("jax.nn.sigmoid", value, shape=value.shape, interval=(0, 1), kind="squash")
    return s.put(names, squashed)


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
        self.act = Activation(s, "jnp.tanh", "jnp.tanh", "jnp.sin", "jax.nn.soft_sign", "root", "jnp.arctan")
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

    def _weight(self, key: str, shape: Shape, names: Names = "", *, edge: float = 0.6) -> Value:
        if key not in self.weights:
            s = self.s
            spellings = options(names)
            name = f"{spellings[self.spelling % len(spellings)]}{self.tail}"
            name = name if name not in s.taken else s.numbered(name + "_")
            s.taken.add(name)
            self.weights[key] = s.input(name, shape, "float", -edge, edge)
        return self.weights[key]

    def start(self, lead: Shape, like: Value, given: bool, first: int = 0) -> list[Value]:
        """The states before the first step, those from ``first`` on."""
        s, shape = self.s, (*lead, self.hidden)
        if first:
            return [
                s.put(f"{name}0|{name}_init", tensors.zeros(s, shape, like)) for name in self.names[first:]
            ]
        if given:
            return [s.input(s.name(f"{name}0|{name}_init"), shape, "float", -1.0, 1.0) for name in self.names]
        if len(self.names) == 2 and s.chance(0.6):
            zero = s.put(
                f"zeros{self.tail}|h_start{self.tail}|blank{self.tail}", tensors.zeros(s, shape, like)
            )
            return [zero, zero]
        return [s.put(f"{name}0|{name}_init", tensors.zeros(s, shape, like)) for name in self.names]

    def pre(self, x: Value, h: Value, key: str, names: Names = "") -> Value:
        """A gate's input with weights of its own."""
        s, d, n = self.s, self.width, self.hidden
        w = self._weight(f"w_{key}", (d, n), f"w_{key}|W_{key}|wx_{key}")
        u = self._weight(f"u_{key}", (n, n), f"u_{key}|U_{key}|wh_{key}")
        out = add(expr(f"{x} @ {w}", (*x.shape[:-1], n), 4, level=PRODUCT), self._recur(h, u))
        if self.biased:
            out = add(out, self._weight(f"b_{key}", (n,), f"b_{key}|bias_{key}", edge=0.5))
        return s.put(names, out) if names else out

    def _recur(self, h: Value, u: Value) -> Value:
        return expr(f"{h.at(PRODUCT)} @ {u}", h.shape, 3, level=PRODUCT)

    def gates(self, x: Value, h: Value, keys: Sequence[str]) -> list[Value]:
        """The inputs of several gates, in one product or in many."""
        s, d, n, count = self.s, self.width, self.hidden, len(keys)
        if self.style == "separate" or count == 1:
            return [self.pre(x, h, key) for key in keys]
        shape = (*h.shape[:-1], count * n)
        if self.style == "concat":
            joined = f"jnp.concatenate([{x}, {h}], axis=-1)"
            xh = s.put(f"xh{self.tail}|joint{self.tail}", expr(joined, (*h.shape[:-1], d + n), 2))
            w = self._weight("w", (d + n, count * n), "w|kernel|W")
            z = expr(f"{xh} @ {w}", shape, 5, level=PRODUCT)
        else:
            wx = self._weight("wx", (d, count * n), "wx|W|w_in|kernel")
            wh = self._weight("wh", (n, count * n), "wh|U|w_rec|recurrent")
            z = add(
                expr(f"{x} @ {wx}", shape, 4, level=PRODUCT),
                expr(f"{h} @ {wh}", shape, 3, level=PRODUCT),
            )
        if self.biased:
            z = add(z, self._weight("b", (count * n,), "b|bias", edge=0.5))
        z = s.put(f"z{self.tail}|gates{self.tail}|pre{self.tail}|acts{self.tail}", z)
        if s.chance(0.65):
            names = [s.name(f"{key}{self.tail}|{key}_pre{self.tail}|pre_{key}{self.tail}") for key in keys]
            s.line(f"{', '.join(names)} = jnp.split({z}, {count}, axis=-1)")
            return [expr(name, h.shape, 6) for name in names]
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
            f = sigmoid(s, self.gates(x, h, ("f",))[0], f"forget{t}|f_gate{t}")
            held = s.put(f"held{t}|fh{t}", mul(f, h).within(-2, 2))
            n = s.put(f"cand{t}|n{t}", tanh(self.pre(x, held, "n")))
            return [self._blend(f, h, n)]
        if kind == "ugrnn":
            g, n = self.gates(x, h, ("g", "n"))
            gate = sigmoid(s, g, f"gate{t}|g_t{t}")
            return [self._blend(gate, h, s.put(f"cand{t}|fresh{t}", tanh(n)))]
        if kind == "indrnn":
            w = self._weight("w", (self.width, self.hidden), "w|W_in|kernel")
            u = self._weight("u", (self.hidden,), "u|decay_u|rec")
            out = add(expr(f"{x} @ {w}", h.shape, 4, level=PRODUCT), mul(u, h).within(-2, 2))
            if self.biased:
                out = add(out, self._weight("b", (self.hidden,), "b|bias", edge=0.5))
            return [self.act(s.put(f"z{t}|pre{t}", out))]
        fresh = self.act(s.put(f"z{t}|pre{t}|drive{t}", self.pre(x, h, "h")))
        if kind == "leaky":
            leak = s.scalar("leak|leak_rate|alpha", low=0.1, high=0.9)
            fresh = s.put(f"target{t}|fresh{t}", fresh)
            if self.flip:
                return [add(h, mul(leak, sub(fresh, h))).within(-2, 2)]
            return [add(mul(sub(number(1.0), leak), h), mul(leak, fresh)).within(-2, 2)]
        if kind == "residual":
            return [add(h, fresh)]
        return [fresh]

    def _blend(self, gate: Value, old: Value, new: Value) -> Value:
        z, h, n = gate.code, old.code, new.code
        code = f"{z} * {h} + (1 - {z}) * {n}" if self.flip else f"(1 - {z}) * {h} + {z} * {n}"
        if self.s.chance(0.2):
            code = f"{h} + {z} * ({n} - {h})"
        return expr(code, old.shape, 2, level=SUM)

    def _gru(self, h: Value, x: Value) -> Value:
        s, t = self.s, self.tail
        z, r = self.gates(x, h, ("z", "r"))
        update = sigmoid(s, z, f"update_gate{t}|zt{t}|z_gate{t}")
        reset = sigmoid(s, r, f"reset_gate{t}|rt{t}|r_gate{t}")
        if s.chance(0.5):
            held = s.put(f"held{t}|rh{t}", mul(reset, h).within(-2, 2))
            n = self.pre(x, held, "n")
        else:
            w = self._weight("w_n", (self.width, self.hidden), "w_n|W_n|w_cand")
            u = self._weight("u_n", (self.hidden, self.hidden), "u_n|U_n|u_cand")
            recur = s.put(f"hn{t}|recur{t}", self._recur(h, u))
            n = add(expr(f"{x} @ {w}", h.shape, 4, level=PRODUCT), mul(reset, recur))
        return self._blend(update, h, s.put(f"cand{t}|n_t{t}|proposal{t}", tanh(n)))

    def _paired(self, carry: Sequence[Value], x: Value) -> list[Value]:
        """Cells with a memory: LSTMs and what is near them."""
        s, (h, c), kind, t = self.s, carry, self.kind, self.tail
        if kind == "light":
            return self._light(h, c, x)
        keys = ("i", "g", "o") if kind == "coupled" else ("i", "f", "g", "o")
        pres = dict(zip(keys, self.gates(x, h, keys), strict=True))
        if kind == "peephole":
            for key in ("i", "f"):
                peep = self._weight(f"p_{key}", (self.hidden,), f"p_{key}|peep_{key}", edge=0.4)
                pres[key] = add(pres[key], mul(peep, c))
        i = sigmoid(s, pres["i"], f"in_gate{t}|it{t}|input_gate{t}")
        if kind == "coupled":
            keep = f"(1 - {i})"
        else:
            f = add(pres["f"], number(1.0)) if s.chance(0.35) else pres["f"]
            keep = sigmoid(s, f, f"forget_gate{t}|ft{t}|keep{t}").code
        g = s.put(f"cell_in{t}|gt{t}|candidate{t}", tanh(pres["g"]))
        code = f"{keep} * {c} + {i} * {g}"
        new_c = s.put(f"c_new{t}|c_next{t}|memory_t{t}", expr(code, c.shape, 9, level=SUM))
        o = sigmoid(s, pres["o"], f"out_gate{t}|ot{t}")
        return [s.put(f"h_new{t}|h_next{t}|h_out{t}", mul(o, tanh(new_c))), new_c]

    def _light(self, h: Value, c: Value, x: Value) -> list[Value]:
        """A simple recurrent unit: gates of the input alone, beside the output they had before."""
        s, t = self.s, self.tail
        v, f, r = self.gates(x, h, ("v", "f", "r"))
        forget, through = (
            sigmoid(s, f, f"forget{t}|f_gate{t}"),
            sigmoid(s, r, f"highway{t}|r_gate{t}"),
        )
        code = f"{forget} * {c} + (1 - {forget}) * {v.at(PRODUCT + 1)}"
        new_c = s.put(f"c_new{t}|c_next{t}", expr(code, c.shape, 9, level=SUM))
        code = f"{through} * jnp.tanh({new_c}) + (1 - {through}) * {h}"
        return [s.put(f"h_new{t}|h_next{t}", expr(code, h.shape, 2, level=SUM)), new_c]


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
        self.input = s.array(names, shape, low=-1.5, high=1.5)
        self.first = (self.steps, *self.lead, self.width)
        self.batch_first = batch_first

    def value(self) -> Value:
        """The sequence with its time axis in front, perhaps worked on."""
        s, x = self.s, self.input
        if self.batch_first:
            spelled = s.pick(
                (
                    f"jnp.swapaxes({x}, 0, 1)",
                    f"{x}.transpose(1, 0, 2)",
                    f"jnp.moveaxis({x}, 1, 0)",
                )
            )
            x = s.put("time_major|xs_t", expr(spelled, self.first, x.interval))
        if s.chance(0.25):
            x = s.put("embedded|feats", s.bounded(x, 2))
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
            s.put(f"{n}_new|{n}_next|new_{n}", v)
            for v, n in zip(cell(carry, item[0]), cell.names, strict=True)
        ]
        if mask is not None:
            on = item[1]
            wide = index(on, "..., None", (*on.shape, 1)) if lead else on
            if on.dtype == "bool":
                after = [el.where(wide, new, old) for new, old in zip(after, carry, strict=True)]
            else:
                after = [
                    expr(f"{wide} * {new} + (1 - {wide}) * {old}", old.shape, old.interval, level=SUM)
                    for new, old in zip(after, carry, strict=True)
                ]
        return after, carries.SAME if keep else None

    names = ("x_t", "on_t") if mask is not None else ("x_t", "xt", "inp", "obs_t")
    return carries.scan_tuple(s, init, items, cell.names, names, step, cell.intervals, reverse)


def readout(s: Sampler, hs: Value | None, last: Value) -> Value:
    """The output computed from the states: the last one or all, projected, pooled or attended to."""
    choice = s.pick(("last", "all", "pooled", "attended", "joined"))
    if hs is None or choice == "last":
        return layers.numbered_dense(s, last, s.count(1, 4)) if s.chance(0.6) else last
    if choice == "all":
        return layers.numbered_dense(s, hs, s.count(1, 3))
    if choice == "pooled":
        pooled = s.put("pooled|summary", ar.mean(s, hs, 0) if s.chance(0.5) else ar.reduced(s, "max", hs, 0))
        return layers.numbered_dense(s, pooled, s.count(1, 4))
    if choice == "attended":
        w = s.array("query|attn_w|probe", (hs.shape[-1],), low=-1, high=1)
        scores = s.put("scores|energies", expr(f"{hs} @ {w}", hs.shape[:-1], 6, level=PRODUCT))
        attn = s.put("attn|alpha_t", expr(f"jax.nn.softmax({scores}, axis=0)", scores.shape, (0, 1)))
        return expr(f"jnp.sum({attn}[..., None] * {hs}, axis=0)", hs.shape[1:], hs.interval)
    return add(hs, last)


def finish(s: Sampler, noun: str, value: Value, *others: Value) -> Kernel:
    return finish_headed(s, noun, s.put("readout|y|logits_out|response", s.bounded(value, 12)), *others)


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
        lengths = s.ints("lengths|seq_len|n_valid", q.lead, 1, q.steps)
        code = f"jnp.arange({q.steps})[:, None] < {lengths}[None, :]"
        mask = expr(code, (q.steps, *q.lead), (0, 1), "bool", level=4)
        mask = s.put("mask|valid|alive", mask)
    else:
        mask = s.mask("mask|valid|observed", (q.steps, *q.lead))
    if s.chance(0.4):
        mask = s.put("on|mask_f|weights_t", tensors.as_float(mask, xs))
        mask = expr(mask.code, mask.shape, (0, 1))
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
            seen = s.put_numbered("layer_in", hs)
            init = cell.start(q.lead, xs, False)

            def step(
                carry: list[Value], item: list[Value], cell: Cell = cell
            ) -> tuple[list[Value], Value | None]:
                return cell(carry, item[0]), carries.SAME

            tail = cell.tail
            last, hs = carries.scan_tuple(
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
            new = [s.put(f"{n}_new|{n}_next", v) for v, n in zip(cell(own, seen), cell.names, strict=True)]
            after += new
            seen = new[0]
        return after, seen

    last, hs = carries.scan_tuple(s, init, [xs], names, ("x_t", "inp_t"), together, bounds, False)
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
            return cell(carry, item[0]), carries.SAME

        names = (f"x_{tail}", f"xt_{tail}")
        found.append(carries.scan_tuple(s, init, [xs], cell.names, names, step, cell.intervals, reverse))
    (left, lefts), (right, rights) = found
    assert lefts is not None
    assert rights is not None
    both = s.one_of(
        lambda: _at_every_step(s, lefts, rights, hidden),
        lambda: _at_the_ends(s, left, right, hidden, q),
        lambda: mul(lefts, rights),
    )
    both = s.put("both|joined|context", s.bounded(both, 8))
    out = layers.numbered_dense(s, both, s.count(1, 4)) if s.chance(0.6) else both
    return finish(s, s.pick((f"bidirectional {kind}", f"two way {kind}")), out)


def _at_every_step(s: Sampler, lefts: Value, rights: Value, hidden: int) -> Value:
    code = f"jnp.concatenate([{lefts}, {rights}], axis=-1)"
    return expr(code, (*lefts.shape[:-1], 2 * hidden), 2)


def _at_the_ends(s: Sampler, left: list[Value], right: list[Value], hidden: int, q: Series) -> Value:
    code = f"jnp.concatenate([{left[0]}, {right[0]}], axis=-1)"
    return expr(code, (*q.lead, 2 * hidden), 2)


def linear_recurrence(s: Sampler) -> Kernel:
    """State spaces and gated linear recurrences, by scan or by an associative scan."""
    steps, d, n = s.count(3, 8), s.count(1, 4), s.count(1, 4)
    u = s.array("u|xs|inputs|signal", (steps, d), low=-1.5, high=1.5)
    style = s.pick(("diagonal", "selective", "selective", "matrix"))
    b_in = s.array("b_in|B|w_in", (d, n), low=-0.7, high=0.7)
    drive = s.put("drive|bu|inflow", expr(f"{u} @ {b_in}", (steps, n), 4, level=PRODUCT))
    if style == "matrix":
        a = s.array("a|A|transition", (n, n), low=-0.35, high=0.35)
        h0 = (
            s.array("h0|x_init", (n,), low=-1, high=1)
            if s.chance(0.5)
            else s.put("h0", tensors.zeros(s, (n,), u))
        )

        def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
            h = expr(f"{a} @ {carry[0]} + {item[0]}", (n,), 20, level=SUM)
            return [h], carries.SAME

        _, hs = carries.scan_tuple(
            s, [h0], [drive], ("h", "state_h"), ("u_t", "bu_t"), step, [(-20.0, 20.0)], False
        )
        assert hs is not None
    else:
        decay = gates_of_decay(s, style, u, steps, d, n)
        if style == "selective" and s.chance(0.6):
            drive = s.put(
                "weighted_in|gated_in", expr(f"(1 - {decay}) * {drive}", (steps, n), 4, level=PRODUCT)
            )
        hs = recurrence(s, decay, drive)
    c_out = s.array("c_out|C|w_out", (n, s.count(1, 3)), low=-0.8, high=0.8)
    y = expr(f"{hs} @ {c_out}", (steps, c_out.shape[1]), 30, level=PRODUCT)
    if s.chance(0.5):
        skip = s.array("d_skip|D", (d, c_out.shape[1]), low=-0.6, high=0.6)
        y = add(y, expr(f"{u} @ {skip}", y.shape, 4, level=PRODUCT))
    y = s.put("y_s|outs", s.bounded(s.put("y|y_lin", y), 12))
    if s.chance(0.5):
        y = Activation(s)(y)
    return finish(s, s.pick(("state space", "linear recurrence", f"{style} ssm", "gated scan")), y)


def gates_of_decay(s: Sampler, style: str, u: Value, steps: int, d: int, n: int) -> Value:
    """The factor in (0, 1) that each state is multiplied by in a step."""
    if style == "selective":
        w = s.array("w_decay|w_delta|gate_w", (d, n), low=-0.8, high=0.8)
        pre = s.put("pre_gate|delta_raw", expr(f"{u} @ {w}", (steps, n), 5, level=PRODUCT))
        if s.chance(0.5):
            return sigmoid(s, pre, "decay|a_t|retain")
        soft = call("jax.nn.softplus", pre, shape=pre.shape, interval=(0, 6), kind="squash")
        return s.put("decay|a_bar", expr(f"jnp.exp(-{soft})", pre.shape, (0, 1)))
    raw = s.array("log_decay|lam_raw|nu", (n,), low=-1.5, high=1.5)
    pole = s.put(
        "pole|lam|a_diag",
        s.pick(
            (
                expr(f"jax.nn.sigmoid({raw})", (n,), (0, 1)),
                expr(f"jnp.exp(-jnp.exp({raw}))", (n,), (0, 1)),
            )
        ),
    )
    code = s.pick((f"jnp.broadcast_to({pole}, ({steps}, {n}))", f"jnp.tile({pole}, ({steps}, 1))"))
    return s.put("decay|a_seq", expr(code, (steps, n), (0, 1)))


def recurrence(s: Sampler, decay: Value, drive: Value) -> Value:
    """h_t = a_t * h_(t-1) + u_t for all t."""
    steps, n = drive.shape
    bound = steps * drive.bound
    if s.chance(0.55):
        name = s.name("combine|merge|compose|binary_op")
        left, right = s.name("left|first|earlier"), s.name("right|second|later")
        with s.suite(f"def {name}({left}, {right}):"):
            a1, b1 = s.name("a_l|a1|gate_l"), s.name("b_l|b1|val_l")
            a2, b2 = s.name("a_r|a2|gate_r"), s.name("b_r|b2|val_r")
            s.line(f"{a1}, {b1} = {left}")
            s.line(f"{a2}, {b2} = {right}")
            s.line(f"return {a1} * {a2}, {a2} * {b1} + {b2}")
        backwards = ", reverse=True" if s.chance(0.15) else ""
        hs = s.name("hs|states|h_all")
        s.line(f"_, {hs} = {s.lax}.associative_scan({name}, ({decay}, {drive}){backwards})")
        return expr(hs, drive.shape, bound)
    h0 = s.put("h0|h_init", tensors.zeros(s, (n,), drive))

    def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        code = f"{item[0]} * {carry[0]} + {item[1]}"
        return [expr(code, (n,), bound, level=SUM)], carries.SAME

    _, hs_value = carries.scan_tuple(
        s, [h0], [decay, drive], ("h", "mem"), ("a_k", "u_k"), step, [(-bound, bound)], False
    )
    assert hs_value is not None
    return hs_value


def neurons(s: Sampler) -> Kernel:
    """Leaky integrators, soft spikes with resets, adaptation, echo states."""
    steps, d, n = s.count(3, 8), s.count(1, 4), s.count(2, 5)
    xs = s.array("currents|xs|stimulus|inputs", (steps, d), low=-1.5, high=1.5)
    w = s.array("w_in|synapses|weights_in", (d, n), low=-0.8, high=0.8)
    leak = s.scalar("leak|leak_rate", low=0.5, high=0.95)
    sharp, threshold = (
        s.scalar("sharpness", low=2, high=6).code,
        s.scalar("threshold", low=0.2, high=0.9).code,
    )
    recurrent = s.array("w_rec|reservoir", (n, n), low=-0.3, high=0.3) if s.chance(0.4) else None
    adaptive = s.chance(0.4)
    start = [s.put("v0|rest", tensors.zeros(s, (n,), xs))]
    bases = ["v"]
    if adaptive:
        start.append(s.put("w_adapt0|a0", tensors.zeros(s, (n,), xs)) if s.chance(0.5) else start[0])
        bases.append("adapt")

    def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        v = carry[0]
        flow = expr(f"{item[0]} @ {w}", (n,), 5, level=PRODUCT)
        if recurrent is not None:
            flow = add(flow, expr(f"jnp.tanh({v}) @ {recurrent}", (n,), 2, level=PRODUCT))
        if adaptive:
            flow = sub(flow, carry[1])
        flow = s.put("current|flow", flow)
        raised = s.put("v_up|potential", expr(f"{leak} * {v} + (1 - {leak}) * {flow}", (n,), 12, level=SUM))
        spike = s.put(
            "spike|firing", expr(f"jax.nn.sigmoid({sharp} * ({raised} - {threshold}))", (n,), (0, 1))
        )
        reset = s.pick((f"{raised} * (1 - {spike})", f"{raised} - {threshold} * {spike}"))
        after = [expr(reset, (n,), 12, level=SUM if " - " in reset[:14] else PRODUCT)]
        if adaptive:
            tau = s.scalar("tau", low=0.6, high=0.95)
            code = f"{tau} * {carry[1]} + (1 - {tau}) * {spike}"
            after.append(expr(code, (n,), 1, level=SUM))
        return after, spike

    bounds = [(-12.0, 12.0), (-1.0, 1.0)][: len(start)]
    last, spikes = carries.scan_tuple(s, start, [xs], bases, ("i_t", "x_t"), step, bounds, False)
    assert spikes is not None
    rates = s.put(
        "rates|activity", ar.mean(s, spikes, 0) if s.chance(0.6) else expr(f"{spikes}[-1]", (n,), (0, 1))
    )
    out = layers.numbered_dense(s, rates, s.count(1, 3)) if s.chance(0.5) else mul(rates, last[0])
    return finish(s, s.pick(("spiking layer", "leaky integrator", "neuron population")), out)


def decoder(s: Sampler) -> Kernel:
    """A decoder that reads its own outputs, or a teacher's, step by step."""
    steps, d, n = s.count(2, 6), s.count(1, 3), s.count(2, 4)
    lead: Shape = () if s.chance(0.6) else (s.count(2, 3),)
    targets = s.array("targets|teacher|truth", (steps, *lead, d), low=-1.5, high=1.5)
    cell = Cell(s, d, n)
    context = s.array("context|code|h_enc", (*lead, n), low=-1, high=1)
    first = (
        s.put("y0|go_token", tensors.zeros(s, (*lead, d), targets))
        if s.chance(0.6)
        else s.array("y0|prompt", (*lead, d), low=-1, high=1)
    )
    init = [context, *cell.start(lead, targets, False, 1), first]
    w_out = s.array("w_out|head|proj", (n, d), low=-0.8, high=0.8)
    style = s.pick(("free", "forced", "mixed", "soft"))
    items = [targets]
    if style == "mixed":
        items.append(s.mask("use_teacher|forcing|coin", (steps,)))
    ratio = s.scalar("ratio", low=0.2, high=0.8)

    def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        *states, y = carry
        given, seen = item[0], y
        if style == "mixed":
            seen = s.put("seen|token_in", el.where(item[1], given, y))
        elif style == "soft":
            code = f"{ratio} * {given} + (1 - {ratio}) * {y}"
            seen = s.put("seen|token_in", expr(code, y.shape, 3, level=SUM))
        after = [
            s.put(f"{n_}_new|{n_}_next", v) for v, n_ in zip(cell(states, seen), cell.names, strict=True)
        ]
        pred = s.put("pred|y_hat", expr(f"{after[0]} @ {w_out}", y.shape, 3, level=PRODUCT))
        kept = given if style == "forced" else pred
        back = expr(kept.code, y.shape, 3)
        if style != "free" and s.chance(0.4):
            return [*after, back], pred
        miss = s.put("miss|err", sub(pred, given))
        return [*after, back], square(miss) if style == "free" or s.chance(0.6) else miss

    names, bounds = [*cell.names, "y"], [*cell.intervals, (-3.0, 3.0)]
    item_names = ("target_t", "coin_t") if len(items) > 1 else ("target_t", "y_true_t")
    last, outs = carries.scan_tuple(s, init, items, names, item_names, step, bounds, False)
    assert outs is not None
    out = ar.mean(s, outs) if s.chance(0.5) else outs
    return finish(
        s,
        s.pick(("teacher forcing", "decoder rollout", "scheduled sampling")),
        s.put("loss_t|rollout", out),
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
        return encoder(carry, item[0]), carries.SAME

    last, hs = carries.scan_tuple(
        s, init, [xs], encoder.names, ("x_t", "src_t"), encode, encoder.intervals, False
    )
    assert hs is not None
    d = s.count(1, 3)
    ys = s.array("ys|tgt|prefix", (s.count(2, 4), *q.lead, d), low=-1.2, high=1.2)
    cell = Cell(s, d + n, n, "rnn", "gru", "ugrnn", "leaky", tail="_d")
    scaled = s.scalar("scale", low=0.4, high=1.2)

    def decode(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        state = carry[0].code
        scores = s.put(
            "scores|energy",
            expr(f"{scaled} * jnp.sum({hs} * {state}, axis=-1)", hs.shape[:-1], 9, level=PRODUCT),
        )
        attn = s.put("attn|align", expr(f"jax.nn.softmax({scores}, axis=0)", scores.shape, (0, 1)))
        context = s.put("ctx|context", expr(f"jnp.sum({attn}[..., None] * {hs}, axis=0)", hs.shape[1:], 2))
        joined = f"jnp.concatenate([{item[0]}, {context}], axis=-1)"
        seen = s.put("fed|dec_in", expr(joined, (*q.lead, d + n), 2))
        return cell([carry[0]], seen), carries.SAME if s.chance(0.7) else context

    _, outs = carries.scan_tuple(
        s, [last[0]], [ys], cell.names, ("y_t", "tok_t"), decode, cell.intervals, False
    )
    assert outs is not None
    out = layers.numbered_dense(s, outs, s.count(1, 3)) if s.chance(0.6) else outs
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
            cell_x = s.put_numbered("x_at", index(xs, str(place), xs.shape[1:]))
            h = s.put_numbered("h_step", cell([h], cell_x)[0])
            kept.append(h)
        if s.chance(0.4):
            return finish(s, f"unrolled {cell.kind}", readout(s, None, h))
        code = f"jnp.stack([{', '.join(v.code for v in kept)}])"
        hs = s.put("hs|path", expr(code, (len(kept), *shape), 2))
        return finish(s, f"unrolled {cell.kind}", layers.numbered_dense(s, hs, s.count(1, 3)))
    buffer = s.put("buffer|outs0", tensors.zeros(s, (q.steps, *shape), xs))

    def body(t: Value, carry: list[Value]) -> list[Value]:
        x_t = s.put("x_t|inp_t", index(xs, t.code, xs.shape[1:]))
        new = s.put("h_new|h_next", cell([carry[0]], x_t)[0])
        written = f"{carry[1]}.at[{t}].set({new})"
        return [new, expr(written, buffer.shape, 2)]

    last = carries.fori_tuple(s, [h0, buffer], str(q.steps), ("h", "buf"), body, [(-2.0, 2.0)] * 2, True)
    return finish(s, s.pick((f"looped {cell.kind}", "buffered recurrence")), readout(s, last[1], last[0]))


def filters(s: Sampler) -> Kernel:
    """Recursive filters and message passing in time: Kalman, Holt, alpha-beta, hidden Markov chains."""
    steps = s.count(4, 9)
    style = s.pick(("kalman", "holt", "biquad", "markov", "viterbi"))
    if style in ("markov", "viterbi"):
        return chain_of_states(s, style, steps)
    lead: Shape = () if s.chance(0.4) else (s.count(2, 4),)
    ys = s.array("ys|observations|series|readings", (steps, *lead), low=-1.5, high=1.5)
    zero = (
        s.put("zero|start", tensors.zeros(s, lead, ys)) if lead else s.array("level0|m0", (), low=-1, high=1)
    )
    p, r = s.scalar("p|process_var", low=0.1, high=0.6).code, s.scalar("r|radius", low=0.1, high=0.9).code
    decay = s.scalar("decay", low=0.8, high=0.98).code

    def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        first, second = carry
        y = item[0].code
        if style == "kalman":
            ahead = s.put("m_pred|ahead", expr(f"{decay} * {first}", lead, 6, level=PRODUCT))
            spread = s.put("p_pred|p_ahead", expr(f"{decay}**2 * {second} + {p}", lead, (0, 3), level=SUM))
            gain = s.put("gain|k_gain", expr(f"{spread} / ({spread} + {r})", lead, (0, 1), level=PRODUCT))
            mean = s.put("m_new|m_post", expr(f"{ahead} + {gain} * ({y} - {ahead})", lead, 6, level=SUM))
            return [mean, expr(f"(1 - {gain}) * {spread}", lead, (0, 3), level=PRODUCT)], mean
        if style == "holt":
            level = s.put(
                "level|l_new", expr(f"{p} * {y} + (1 - {p}) * ({first} + {second})", lead, 6, level=SUM)
            )
            trend = expr(f"{r} * ({level} - {first}) + (1 - {r}) * {second}", lead, 6, level=SUM)
            trend = s.put("trend|b_new", trend)
            return [level, trend], add(level, trend)
        out = s.put("w_new|tap", expr(f"{y} + {p} * {first} - 0.3 * {second}", lead, 6, level=SUM))
        return [out, first], s.put("filtered", expr(f"{out} - {r} * {first}", lead, 9, level=SUM))

    one = zero
    if style == "kalman":
        one = s.array("p0|var0", lead, low=0.3, high=1.5)
    bounds = [(-6.0, 6.0), (0.0, 3.0) if style == "kalman" else (-6.0, 6.0)]
    bases = {"kalman": ("m", "p"), "holt": ("lev", "slope"), "biquad": ("w1", "w2")}[style]
    _, outs = carries.scan_tuple(s, [zero, one], [ys], bases, ("y_t", "obs"), step, bounds, False)
    assert outs is not None
    out = sub(ys, outs) if s.chance(0.5) else outs
    return finish(s, s.pick((f"{style} filter", f"{style} smoother")), s.put("track|estimate", out))


def chain_of_states(s: Sampler, style: str, steps: int) -> Kernel:
    """The forward recursion of a hidden Markov chain, or its best path's score."""
    n = s.count(2, 4)
    emit = s.array("emissions|log_lik|unary_scores", (steps, n), low=-1.5, high=1.0)
    trans = s.array("transitions|trans_logits|pairwise", (n, n), low=-1.0, high=1.0)
    first = s.array("init_logits|prior|start_scores", (n,), low=-1.0, high=1.0)
    table = trans
    if s.chance(0.6):
        log_p = f"jax.nn.log_softmax({trans}, axis=-1)"
        table = s.put("log_trans|log_a", expr(log_p, (n, n), (-4, 0)))
    bound = 4.0 * steps + 2
    start = s.put("alpha0|score0", expr(f"{first} + {emit}[0]", (n,), (-3, 2), level=SUM))

    def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        grid = s.put("grid|joint", expr(f"{carry[0]}[:, None] + {table}", (n, n), bound, level=SUM))
        if style == "markov":
            inner = f"jax.nn.logsumexp({grid}, axis=0) + {item[0]}"
        else:
            inner = f"jnp.max({grid}, axis=0) + {item[0]}"
        return [expr(inner, (n,), bound, level=SUM)], carries.SAME

    rest = index(emit, "1:", (steps - 1, n))
    last, alphas = carries.scan_tuple(
        s, [start], [rest], ("alpha", "score"), ("emit_t", "lik_t"), step, [(-bound, bound)], False
    )
    assert alphas is not None
    total = f"jax.nn.logsumexp({last[0]})" if style == "markov" else f"jnp.max({last[0]})"
    total_value = s.put("log_z|evidence", expr(total, (), bound))
    if s.chance(0.5):
        post = s.put("beliefs|filtered", expr(f"jax.nn.softmax({alphas}, axis=-1)", alphas.shape, (0, 1)))
        values = s.array("values|payoff", (n,), low=-1, high=1)
        read = expr(f"{post} @ {values}", (steps - 1,), 1, level=PRODUCT)
        return finish(s, "belief filter", s.put("expected", read), total_value)
    return finish(
        s, s.pick(("forward algorithm", "chain score", "crf partition")), div_steps(total_value, steps)
    )


def div_steps(value: Value, steps: int) -> Value:
    return expr(f"{value} / {steps}", value.shape, (value.low / steps, value.high / steps), level=PRODUCT)


def continuous(s: Sampler) -> Kernel:
    """Between observations the state flows by a small network's Euler steps, then it jumps."""
    q = Series(s)
    xs = q.value()
    n = s.count(2, 3)
    cell = Cell(s, q.width, n, "gru", "rnn", "ugrnn", "leaky")
    w = s.array("flow_w|w_ode", (n, n), low=-0.6, high=0.6)
    dt = s.array("gaps|dts|delta_t", (q.steps,), low=0.05, high=0.6)
    act = Activation(s, "jnp.tanh", "jnp.sin", "root", "jax.nn.soft_sign")
    inner = s.count(1, 3)
    loop = s.chance(0.5)
    shape = (*q.lead, n)
    h0 = cell.start(q.lead, xs, s.chance(0.4))[0]

    def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
        x, gap = item

        def flow(h: Value) -> Value:
            rate = s.put("dh|rate", act(s.put("v|slope", expr(f"{h} @ {w}", shape, 4, level=PRODUCT))))
            code = f"{h} + {gap} * ({rate} - {h})"
            return expr(code, shape, 2, level=SUM)

        if loop:
            h = carries.fori_tuple(
                s, [carry[0]], str(inner + 1), ("z_ode", "h_ode"), lambda _, c: [flow(c[0])], [(-2.0, 2.0)]
            )[0]
        else:
            h = s.put("h_flow|h_mid", flow(carry[0]))
        return cell([h], x), carries.SAME

    last, hs = carries.scan_tuple(s, [h0], [xs, dt], cell.names, ("x_t", "dt_t"), step, cell.intervals, False)
    return finish(s, s.pick(("ode rnn", "continuous time", "flow and jump")), readout(s, hs, last[0]))


def trained(s: Sampler) -> Kernel:
    """The gradient of a sequence loss with respect to a recurrent weight, and a step along it."""
    steps, d, n = s.count(3, 6), s.count(1, 3), s.count(2, 3)
    xs = s.array("xs|sequence|inputs", (steps, d), low=-1.5, high=1.5)
    ys = s.array("ys|targets", (steps, n), low=-1, high=1)
    w = s.array("w_in|w", (d, n), low=-0.8, high=0.8)
    u = s.array("u0|w_rec", (n, n), low=-0.5, high=0.5)
    loss, p = s.name("loss|sequence_loss|objective"), s.name("p|rec|u_var")
    act = Activation(s, "jnp.tanh", "jnp.sin", "root", "jax.nn.soft_sign")
    with s.suite(f"def {loss}({p}):"):
        h0 = s.put("h0|start", tensors.zeros(s, (n,), xs))

        def step(carry: list[Value], item: list[Value]) -> tuple[list[Value], Value | None]:
            code = f"{item[0]} @ {w} + {carry[0]} @ {p}"
            h = s.put("h_new|h_next", act(s.put("z|pre", expr(code, (n,), 6, level=SUM))))
            miss = s.put("miss|err", sub(h, item[1]))
            return [h], square(miss)

        _, errors = carries.scan_tuple(s, [h0], [xs, ys], ("h",), ("x_t", "y_t"), step, [(-2.0, 2.0)], False)
        assert errors is not None
        s.give(ar.mean(s, errors))
    g = s.name("grad_u|g|slope_u")
    s.line(f"{g} = jax.grad({loss})({u})")
    if s.chance(0.4):
        norm = s.put("g_norm|norm", expr(f"jnp.sqrt(jnp.sum({g}**2) + {s.epsilon()})", (), (0.1, 20)))
        g = s.put(
            "g_clip", expr(f"{g} / jnp.maximum({norm}, {s.coef(0.1, 1.0)})", (n, n), 5, level=PRODUCT)
        ).code
    new = expr(f"{u} - {s.scalar('step_size|rate|eta', low=0.1, high=1.0)} * {g}", (n, n), 4, level=SUM)
    return finish_headed(s, s.pick(("bptt step", "recurrent training")), s.put("u_new|u_next", new), drop=0.0)


STOPPED_EARLY = 0.3  # Share of the kernels that train a network until it stops improving.
FORMS: tuple[Form, ...] = (
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
    if rng.random() < STOPPED_EARLY:
        return stopped_early(rng)
    return drawn_dtype_first(rng, FORMS, float_shares(narrow=0.1))


TEMPLATE = Template("recurrent", "generate_recurrent_kernel", draw)
