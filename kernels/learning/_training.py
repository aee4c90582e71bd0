"""Small models with a loss, and the rules by which optimizers move their parameters."""

import re
from collections.abc import Sequence

from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing import tensors
from kernels.writing.activations import Activation
from kernels.writing.choices import Names
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    FLOAT,
    PRODUCT,
    SUM,
    Value,
    add,
    call,
    compare,
    expr,
    mul,
    number,
    square,
    sub,
)

MODELS = ("linear", "linear", "logistic", "mlp", "mlp", "factors", "robust", "bend", "valley", "softmax")
REACH = 2.0  # How much further than at the start parameters may get.
STEEP = 6.0  # What a gradient's elements stay below.


class Model:
    """A loss over a few parameters and some data, which stand in the kernel or come batch by batch."""

    def __init__(self, s: Sampler, *kinds: str, steps: int = 0) -> None:
        self.s = s
        self.kind = s.pick(kinds or MODELS)
        self.steps = steps
        self.act = Activation(
            s, "jnp.tanh", "jax.nn.silu", "jax.nn.softplus", "jnp.sin", "jax.nn.gelu", "root"
        )
        self.bases: tuple[str, ...] = ()
        self.params: list[Value] = []
        self.data: list[Value] = []
        self.function = ""
        self.tupled = s.chance(0.6)
        self.width = s.count(2, 4)
        self._make()

    def _param(self, base: str, *shape: int) -> None:
        edge = self.s.pick((0.5, 1.0, 0.8))
        self.bases = (*self.bases, base)
        name = self.s.name(f"{base}0|{base}_init|init_{base}")
        self.params.append(self.s.input(name, shape, FLOAT, -edge, edge))

    def _datum(self, shape: tuple[int, ...], names: Names = "", *, whole: int = 0) -> None:
        s = self.s
        shape = (self.steps, *shape) if self.steps else shape
        if whole:
            self.data.append(s.ints(names, shape, 0, whole - 1))
        else:
            self.data.append(s.array(names, shape, low=-1.5, high=1.5))

    def _make(self) -> None:
        s, n, d = self.s, self.s.count(3, 6), self.s.count(1, 4)
        plural = self.steps > 0
        x_names = ("xs", "inputs", "batches") if plural else ("x", "features", "inputs", "data")
        y_names = ("ys", "targets", "wanted") if plural else ("y", "targets", "labels", "y_true")
        if self.kind == "factors":
            k = s.count(1, 2)
            self._param("u", n, k)
            self._param("v", d + 1, k)
            self._datum((n, d + 1), "ratings|matrix|observed")
            return
        if self.kind == "valley":
            self._param("p", s.count(2, 6))
            self._datum(self.params[0].shape, "center|anchor")
            return
        if self.kind == "bend":
            self._param("theta", *s.shape(1, 2, 12, least=2))
            self._datum(self.params[0].shape, "x|signal|field")
            return
        self._datum((n, d), x_names)
        units = self.width
        if self.kind == "softmax":
            self._datum((n,), "labels|classes", whole=units)
            self._param("w", d, units)
        elif self.kind == "mlp":
            self._datum((n,), y_names)
            self._param("w1", d, units)
            if s.chance(0.7):
                self._param("b1", units)
            self._param("w2", units)
        else:
            self._datum((n,), y_names)
            self._param("w", d)
        if s.chance(0.6) and self.kind != "mlp":
            self._param("b", *((units,) if self.kind == "softmax" else ()))

    def define(self) -> None:
        """Write the loss."""
        s = self.s
        self.function = s.name("loss_fn|loss|objective|cost_fn|energy")
        many = len(self.params) > 1
        inner = [s.name((base, f"{base}_p", f"p_{base}")) for base in self.bases]
        head = [s.name("params|theta_all|weights_all")] if many and self.tupled else inner
        slots = [s.name(f"{v.code[:1]}_b|{v}_batch|{v}_k") for v in self.data] if self.steps else []
        with s.suite(f"def {self.function}({', '.join((*head, *slots))}):"):
            if many and self.tupled:
                s.line(f"{', '.join(inner)} = {head[0]}")
            params = [
                expr(name, v.shape, (v.low - REACH, v.high + REACH))
                for name, v in zip(inner, self.params, strict=True)
            ]
            data = self.data
            if self.steps:
                data = [
                    expr(name, v.shape[1:], v.interval, v.dtype)
                    for name, v in zip(slots, self.data, strict=True)
                ]
            s.give(self._loss(params, data))

    def _loss(self, params: Sequence[Value], data: Sequence[Value]) -> Value:
        s = self.s
        if self.kind == "factors":
            code = f"{params[0]} @ {params[1]}.T"
            pred = s.put("approx|recon", expr(code, data[0].shape, 20, level=PRODUCT))
            return self._penalized(ar.mean(s, square(s.put("err|gap", sub(pred, data[0])))), params)
        if self.kind == "valley":
            p, size = params[0].code, params[0].shape[0] - 1
            first = s.put("ridge|curve", expr(f"{p}[1:] - {p}[:-1] ** 2", (size,), 9, level=SUM))
            rest = s.put("pull|miss", sub(data[0], params[0]))
            return add(ar.mean(s, square(first)), ar.mean(s, square(rest)))
        if self.kind == "bend":
            warped = s.put("warped", s.bounded(self.act(s.put("mixed", mul(data[0], params[0]))), 4))
            return self._penalized(ar.mean(s, square(warped)), params)
        out = self._predict(params, data[0])
        if self.kind == "softmax":
            log_p = s.put(
                "log_p|log_probs",
                call("jax.nn.log_softmax", out, shape=out.shape, interval=(-20, 0), kind="log"),
            )
            rows = f"jnp.arange({out.shape[0]}), {data[1]}"
            return self._penalized(expr(f"-jnp.mean({log_p}[{rows}])", (), (0, 20), level=11), params)
        if self.kind == "logistic":
            soft = call("jax.nn.softplus", out, shape=out.shape, interval=(0, 15), kind="squash")
            return self._penalized(ar.mean(s, s.put("nll|losses", sub(soft, mul(data[1], out)))), params)
        err = s.put("err|residual|miss", sub(out, data[1]))
        if self.kind == "robust":
            cut = s.scalar("cutoff", low=0.4, high=1.5)
            each = s.pick(
                (
                    el.sqrt(add(square(err), cut)),
                    el.log(add(number(1.0), square(err))),
                    el.where(
                        compare(el.absolute(err), "<", cut),
                        mul(number(0.5), square(err)),
                        mul(cut, sub(el.absolute(err), mul(number(0.5), cut))),
                    ),
                )
            )
            return ar.mean(s, s.short(each, 40))
        half = mul(number(0.5), square(err)) if s.chance(0.4) else square(err)
        return self._penalized(ar.mean(s, half), params)

    def _predict(self, params: Sequence[Value], x: Value) -> Value:
        s = self.s
        if self.kind == "mlp":
            first = tensors.product(s, x, params[0])
            if len(params) == 3:
                first = add(first, params[1])
            hidden = s.put("hidden|h|phi", s.bounded(self.act(s.put("pre|z", first)), 6))
            return s.put("pred|out", tensors.product(s, hidden, params[-1]))
        out = tensors.product(s, x, params[0])
        if len(params) == 2:
            out = add(out, params[1])
        return s.put(("pred", "logits" if self.kind in ("logistic", "softmax") else "y_hat"), out)

    def _penalized(self, loss: Value, params: Sequence[Value]) -> Value:
        s = self.s
        if not s.chance(0.3):
            return loss
        code = f"jnp.sum({params[0]}**2)"
        return add(loss, expr(code, (), (0, 8), level=PRODUCT))

    def _arguments(self, params: Sequence[Value], data: Sequence[Value]) -> str:
        codes = [v.code for v in params]
        if len(codes) > 1 and self.tupled:
            codes = [f"({', '.join(codes)})"]
        return ", ".join((*codes, *(v.code for v in data)))

    def value(self, params: Sequence[Value], data: Sequence[Value] = ()) -> Value:
        return expr(f"{self.function}({self._arguments(params, data)})", (), (0, 25))

    def gradients(
        self, params: Sequence[Value], data: Sequence[Value] = (), valued: bool = False
    ) -> tuple[Value | None, list[Value]]:
        """Write the gradient's line: the loss, if it is asked for, and a gradient for each parameter."""
        s = self.s
        found = []
        for base, p in zip(self.bases, params, strict=True):
            name = s.numbered("g|dw|grad") if s.chance(0.2) else _fresh(s, base)
            s.taken.add(name)
            found.append(expr(name, p.shape, STEEP))
        names = ", ".join(v.code for v in found)
        numbers = f", argnums={tuple(range(len(params)))}" if len(params) > 1 and not self.tupled else ""
        function = f"jax.{'value_and_grad' if valued else 'grad'}({self.function}{numbers})"
        given = self._arguments(params, data)
        if len(names) + len(function) + len(given) + 4 * s.depth > 52 or (s.depth == 1 and s.chance(0.2)):
            name = s.name(("grad_fn", "loss_and_grad" if valued else "gradient_of", "slope_fn", "df"))
            s.line(f"{name} = {function}")
            function = name
        if not valued:
            s.line(f"{names} = {function}({given})")
            return None, found
        value = s.name("value|loss_value|loss_now|cost")
        parts = f"({names})" if len(found) > 1 else names
        s.line(f"{value}, {parts} = {function}({given})")
        return expr(value, (), (0, 25)), found


TAGS = (
    ("new_{}", "newer_{}", "newest_{}"),
    ("{}_new", "{}_newer", "{}_newest"),
    ("{}_next", "{}_after", "{}_later"),
    ("{}_upd", "{}_upd2", "{}_upd3"),
    ("next_{}", "after_{}", "final_{}"),
)


def stem(name: str) -> str:
    """The name of a parameter or slot without the affixes for its place in time, such as "new_" and "_t"."""
    name = re.sub(r"^(init|new|newer|next|after)_", "", name)
    return re.sub(
        r"(_(t|now|cur|k|b|j|at|init|new|newer|next|after|upd2?|half|fast|adv|up|old|prev|p|state)|0)$",
        "",
        name,
    )


def _fresh(s: Sampler, base: str) -> str:
    return s.name(f"g_{base}|grad_{base}|d_{base}|{base}_grad|{base}_bar")


RULES = {
    "sgd": (),
    "momentum": ("v",),
    "nesterov": ("v",),
    "heavy ball": ("v",),
    "adam": ("m", "v"),
    "adamw": ("m", "v"),
    "nadam": ("m", "v"),
    "amsgrad": ("m", "v", "vmax"),
    "adamax": ("m", "u"),
    "adabelief": ("m", "s"),
    "yogi": ("m", "v"),
    "rmsprop": ("v",),
    "adagrad": ("acc",),
    "adadelta": ("acc", "delta"),
    "lion": ("m",),
    "soft sign": (),
    "lars": ("v",),
}
SPREADS = ("v", "vmax", "u", "s", "acc", "delta")  # Slots of squares, where the rule has an m or no momentum.


class Rule:
    """An optimizer's update of one parameter, inline or as a helper above the kernel."""

    def __init__(self, s: Sampler, *kinds: str, helped: float = 0.35) -> None:
        self.s = s
        self.kind = s.pick(kinds or tuple(RULES))
        self.slots = RULES[self.kind]
        self.helper = s.name(self._helper_names()) if s.chance(helped) else ""
        self.written = False
        self.mu = s.constant("momentum|mu", s.pick(("0.9", "0.8", "0.95")))
        self.b1 = s.constant("beta1|b1", s.pick(("0.9", "0.9", "0.8", "0.95")))
        self.b2 = s.constant("beta2|b2", s.pick(("0.99", "0.999", "0.95", "0.9")))
        self.eps = s.constant("eps|epsilon", s.pick(("1e-2", "0.1") if s.narrow else ("1e-3", "1e-2")))
        self.decay = s.constant("weight_decay|decay_rate", s.pick(("0.01", "0.1")))
        self.flavour = s.count(0, 1)
        self.tags = s.pick(TAGS)
        self.final = False  # Whether nothing comes after: slots that only a later step needs are left out.

    def _next(self, name: str) -> str:
        """The name of what follows ``name``."""
        tags = [tag.format(stem(name)) for tag in self.tags]
        return self.s.name(next((tag for tag in tags if tag not in self.s.taken), tags[0]))

    def _helper_names(self) -> tuple[str, ...]:
        word = self.kind.replace(" ", "_")
        return (f"{word}_update", f"{word}_step", f"apply_{word}", f"{word}_rule")

    def squares(self, slot: str) -> bool:
        return slot in SPREADS and not (slot == "v" and len(self.slots) == 1 and self.kind != "rmsprop")

    def interval(self, slot: str) -> tuple[float, float]:
        return (0.0, 60.0) if self.squares(slot) else (-40.0, 40.0)

    def start(self, p: Value, given: bool) -> list[Value]:
        """The slots for a parameter at the start: zeros, or inputs."""
        s, found = self.s, []
        for slot in self.slots:
            if not given:
                found.append(expr(f"jnp.zeros_like({p})", p.shape, 0))
                continue
            low, high = (0.1, 1.0) if self.squares(slot) else (-0.5, 0.5)
            name = s.name(f"{slot}_{p}|{slot}0|{slot}_state")
            found.append(s.input(name, p.shape, FLOAT, low, high))
        return found

    def keep(self, beta: str) -> str:
        """1 - beta."""
        return f"(1 - {beta})"

    def __call__(self, p: Value, g: Value, slots: Sequence[Value], lr: Value) -> tuple[Value, list[Value]]:
        """The parameter and the slots after a step."""
        s = self.s
        if not self.helper:
            return self._inline(p, g, slots, lr)
        held = [v.code for v in (p, g, *slots)]
        if not self.written:
            self.written = True
            names = [
                s.name(options) for options in (("par", "weight_p"), ("grad_p", "gr"), *self._slot_names())
            ]
            rate = s.name("rate|lr_t|eta_p")
            with s.helper(self.helper, *names, rate):
                inside = [
                    expr(name, v.shape, v.interval) for name, v in zip(names, (p, g, *slots), strict=True)
                ]
                new, after = self._inline(inside[0], inside[1], inside[2:], expr(rate, (), (0, 0.3)))
                s.give(new, *after)
        out = self._next(p.code)
        outs = [
            self._next(v.code if v.named else f"{n}_{stem(p.code)}")
            for v, n in zip(slots, self.slots, strict=True)
        ]
        s.line(f"{', '.join((out, *outs))} = {self.helper}({', '.join((*held, lr.code))})")
        new_slots = [expr(n, p.shape, self.interval(slot)) for n, slot in zip(outs, self.slots, strict=True)]
        return expr(out, p.shape, p.interval), new_slots

    def _slot_names(self) -> list[tuple[str, ...]]:
        return [(f"{slot}_p", f"{slot}_old", f"{slot}_prev") for slot in self.slots]

    def _bound(self, code: str, p: Value, slot: str, old: str) -> Value:
        """A slot's new value, under a name that follows its old one."""
        name = self._next(old)
        self.s.line(f"{name} = {code}")
        return expr(name, p.shape, self.interval(slot))

    def _inline(self, p: Value, g: Value, slots: Sequence[Value], lr: Value) -> tuple[Value, list[Value]]:
        s = self.s
        named = [
            v if v.named else s.put(f"{n}0|{n}_{stem(p.code)}", v)
            for v, n in zip(slots, self.slots, strict=True)
        ]
        step, after = self._step(p, g, [v.code for v in named], lr.at(PRODUCT + 1))
        name = self._next(p.code)
        s.line(f"{name} = {p} {step}")
        return expr(name, p.shape, p.interval), after

    def _moment(self, p: Value, old: str, g: str, beta: str, slot: str) -> Value:
        return self._bound(f"{beta} * {old} + {self.keep(beta)} * {g}", p, slot, old)

    def _step(self, p: Value, g: Value, old: Sequence[str], lr: str) -> tuple[str, list[Value]]:
        """The change of the parameter, sign first, and the slots' new values."""
        kind, d, mu = self.kind, g.code, self.mu
        if kind == "sgd":
            return (f"- {lr} * {d}", []) if self.flavour else (f"- {lr} * ({d} + {self.decay} * {p})", [])
        if kind == "soft sign":
            return f"- {lr} * {d} / (jnp.abs({d}) + {self.decay})", []
        if kind in ("momentum", "nesterov", "heavy ball", "lars"):
            return self._with_velocity(p, d, old[0], lr, mu)
        if kind == "lion":
            blend = f"{self.b1} * {old[0]} + {self.keep(self.b1)} * {d}"
            turn = self.s.put("turn|sign_u|vote", expr(f"jnp.sign({blend})", p.shape, 1))
            m = [] if self.final else [self._moment(p, old[0], d, self.b2, "m")]
            return f"- {lr} * ({turn} + {self.decay} * {p})", m
        if kind == "rmsprop":
            v = self._moment(p, old[0], f"{d}**2", self.b1, "v")
            return f"- {lr} * {d} / jnp.sqrt({v} + {self.eps})", [v]
        if kind == "adagrad":
            total = self._bound(
                f"{old[0]} + {d}**2" if self.flavour else f"{old[0]} + {d} * {d}", p, "acc", old[0]
            )
            return f"- {lr} * {d} / jnp.sqrt({total} + {self.eps})", [total]
        if kind == "adadelta":
            acc = [self._moment(p, old[0], f"{d}**2", self.b1, "acc")]
            ratio = f"jnp.sqrt(({old[1]} + {self.eps}) / ({acc[0]} + {self.eps})) * {d}"
            move = self.s.put("move|dx|stride", expr(ratio, p.shape, 20))
            if not self.final:
                acc = [*acc, self._moment(p, old[1], f"{move}**2", self.b1, "delta")]
            return f"- {lr} * {move}", acc
        return self._adaptive(p, d, old, lr)

    def _with_velocity(self, p: Value, d: str, old: str, lr: str, mu: str) -> tuple[str, list[Value]]:
        if self.kind == "lars":
            square_p, square_d = f"jnp.sum({p}**2)", f"jnp.sum({d}**2)"
            code = f"jnp.sqrt(({square_p} + {self.s.epsilon()}) / ({square_d} + {self.s.epsilon()}))"
            trust = self.s.put("trust|local_rate", expr(code, (), (0.05, 5)))
            v = self._bound(f"{mu} * {old} + {trust} * {d}", p, "v", old)
            return f"- {lr} * {v}", [v]
        if self.kind == "heavy ball":
            v = self._bound(f"{mu} * {old} - {lr} * {d}", p, "v", old)
            return f"+ {v}", [v]
        v = self._bound(f"{mu} * {old} + {d}", p, "v", old)
        if self.kind == "momentum":
            return f"- {lr} * {v}", [v]
        return f"- {lr} * ({d} + {mu} * {v})", [v]

    def _adaptive(self, p: Value, d: str, old: Sequence[str], lr: str) -> tuple[str, list[Value]]:
        """Adam and its kin."""
        kind, b2, eps = self.kind, self.b2, self.eps
        m = self._moment(p, old[0], d, self.b1, "m")
        if kind == "adamax":
            u = self._bound(f"jnp.maximum({b2} * {old[1]}, jnp.abs({d}))", p, "u", old[1])
            return f"- {lr} * {m} / ({u} + 0.1)", [m, u]
        if kind == "adabelief":
            gap = f"({d} - {m}) ** 2"
            v = self._moment(p, old[1], gap, b2, "s")
        elif kind == "yogi":
            sq = self.s.put("g_sq|sq|d2", expr(f"{d}**2", p.shape, (0, 36), level=12))
            code = f"{old[1]} - {self.keep(b2)} * jnp.sign({old[1]} - {sq}) * {sq}"
            v = self._bound(code, p, "v", old[1])
        else:
            v = self._moment(p, old[1], f"{d}**2" if self.flavour else f"jnp.square({d})", b2, "v")
        after, scale = [m, v], v.code
        if kind == "amsgrad":
            after.append(self._bound(f"jnp.maximum({old[2]}, {v})", p, "vmax", old[2]))
            scale = after[-1].code
        top = m.code
        if kind == "nadam":
            code = f"{self.b1} * {m} + {self.keep(self.b1)} * {d}"
            top = self.s.put("m_bar|m_ahead|peek", expr(code, p.shape, 9, level=SUM)).code
        elif self.flavour and kind in ("adam", "adamw"):
            hat = expr(f"{m} / {self.keep(self.b1)}", p.shape, 9, level=PRODUCT)
            top = self.s.put("m_hat|m_corr|mh", hat).code
        ratio = f"{top} / jnp.sqrt({scale} + {eps})"
        if kind == "adamw":
            return f"- {lr} * ({ratio} + {self.decay} * {p})", after
        return f"- {lr} * {ratio}", after
