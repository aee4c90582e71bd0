"""Matrix products and what is built of them: einsum, dot_general, MLPs, adapters, bilinear forms."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing import layers, tensors
from kernels.writing.activations import LIBRARY, activated, probabilities
from kernels.writing.beginnings import Floats, Form, drawn_dtype_first, shares
from kernels.writing.choices import Names
from kernels.writing.endings import finish_layer
from kernels.writing.sampler import Sampler
from kernels.writing.steady import SteadySampler
from kernels.writing.values import PRODUCT, Shape, Value, add, div, expr, index, mul, number, square, sub
from kernels.writing.within import let_within, put_within

INPUTS = ("x", "inputs", "features", "h", "tokens", "hidden", "batch_x", "acts")


def features(s: Sampler, low: int = 1, high: int = 3, names: Names = INPUTS) -> Value:
    """A batch of feature vectors."""
    rank = s.count(low, high)
    lead = tuple(s.pick((2, 3, 4, 5) if rank > 2 else (1, 2, 3, 5, 7)) for _ in range(rank - 1))
    width = s.pick((2, 3, 4, 5, 6, 7, 8))
    if s.chance(0.05) and rank == 2:
        lead, width = (s.pick((16, 23, 32)),), s.pick((13, 16, 24))
    limit = s.pick((1.0, 1.5, 2.0))
    return s.array(names, (*lead, width), low=-limit, high=limit)


def mlp(s: Sampler) -> Kernel:
    """Two to five dense layers, with activations, skips and perhaps a helper for a layer."""
    x = features(s)
    h = x
    spelling = s.pick(tensors.SPELLINGS)
    same = s.pick(LIBRARY) if s.chance(0.6) else ""
    layer = s.name("dense|layer|linear|affine_map") if s.chance(0.35) else ""
    if layer:
        inp, mat, off = s.name("inp|act_in|a_prev"), s.name("wt|mat"), s.name("off|bias_vec")
        with s.helper(layer, inp, mat, off):
            body = tensors.linear(s, expr(inp, h.shape, 1), expr(mat, (h.shape[-1], 3), 1), spelling)
            s.give(add(body, expr(off, (3,), 1)))
    depth = s.count(2, 5)
    for number_of in range(depth):
        width = h.shape[-1] if s.chance(0.4) else s.pick((2, 3, 4, 5, 6, 8))
        w = layers.weights(s, f"w{number_of + 1}", (h.shape[-1], width), h.shape[-1])
        if layer:
            b = s.array(f"b{number_of + 1}", (width,), low=-0.5, high=0.5).code
            made = tensors.contracted(f"{layer}({h}, {w}, {b})", (*h.shape[:-1], width), w.shape[0], h, w)
        else:
            made = tensors.linear(s, h, w, spelling)
            made = layers.with_bias(s, f"b{number_of + 1}", made) if s.chance(0.6) else made
        last = number_of == depth - 1
        names = (f"h{number_of + 1}", f"z{number_of + 1}", f"out{number_of + 1}")
        y = put_within(s, names, made if last and s.chance(0.7) else activated(s, made, same), 5)
        if y.shape == h.shape and s.chance(0.5):
            y = layers.residual(s, h, y)
        if s.chance(0.15):
            y = let_within(s, mul(y, s.array("gain|scale", (y.shape[-1],), low=0.4, high=1.4)), 5)
        h = y
    return finish_layer(s, ("mlp", "feed forward", "network", "regressor"), h)


def scanned_layers(s: Sampler) -> Kernel:
    """Layers of one width stacked in one array, walked by scan, fori_loop or a Python loop."""
    x = features(s, 1, 2)
    width, depth = x.shape[-1], s.count(2, 5)
    ws = layers.weights(s, "ws|layer_weights|stacked_w|params_w", (depth, width, width), width)
    bs = s.array("bs|biases|stacked_b", (depth, width), low=-0.5, high=0.5) if s.chance(0.6) else None
    h = x
    kind, name = s.pick(("scan", "scan", "fori_loop", "unrolled")), s.pick(LIBRARY[:10])
    state, w, b = s.name("h_in|carry|state|act"), s.name("w|wl|w_t"), s.name("b|bl|b_t")

    def step(carry: Value, w: Value, b: Value | None) -> Value:
        y = s.short(tensors.linear(s, carry, w), 50)
        y = activated(s, add(y, b) if b else y, name)
        if s.chance(0.5):
            y = add(carry, s.let(y))
        return let_within(s, y, 2.5)

    carry = expr(state, h.shape, 2.5, usual=(-1, 1))
    wv, bv = expr(w, ws.shape[1:], ws.interval, usual=ws.usual), expr(b, (width,), 0.5)
    trace: list[Value] = []
    if kind == "scan":
        body = s.name("layer|block|apply_layer|one_layer|body")
        item = f"{w}, {b}" if bs else w
        packed = s.name("params|layer_params|wb") if bs else w
        with s.suite(f"def {body}({state}, {packed}):"):
            if bs:
                s.line(f"{item} = {packed}")
            after = s.let(step(carry, wv, bv if bs else None))
            keep = s.chance(0.4)
            out = s.short(ar.mean(s, after)) if s.chance(0.5) else after
            s.line(f"return {after}, {out.code if keep else None}")
        last = s.name("final|h_out|top")
        every = s.name("states|trace|per_layer") if keep else "_"
        xs = f"({ws}, {bs})" if bs else ws.code
        tail = s.pick(("", "", ", reverse=True", f", unroll={s.count(2, 3)}"))
        s.line(f"{last}, {every} = {s.lax}.scan({body}, {h}, {xs}{tail})")
        trace = [expr(every, (depth, *out.shape), out.interval)] if keep else []
        h = expr(last, h.shape, after.interval)
    elif kind == "fori_loop":
        body, i = s.name("layer|block|apply_layer|body"), s.name("i|k|depth_i")
        with s.suite(f"def {body}({i}, {state}):"):
            picked = ws.spelled(f"{ws}[{i}]", ws.shape[1:])
            s.give(step(carry, s.put(w, picked), expr(f"{bs}[{i}]", (width,), 0.5) if bs else None))
        count = s.static_int("num_layers|depth", depth) if s.chance(0.3) else depth
        h = expr(f"{s.lax}.fori_loop(0, {count}, {body}, {h})", h.shape, 2.5)
    else:
        s.line(f"{state} = {h}")
        i = s.name("i|k|layer_index")
        with s.suite(f"for {i} in range({depth}):"):
            picked = ws.spelled(f"{ws}[{i}]", ws.shape[1:])
            after = step(carry, picked, expr(f"{bs}[{i}]", (width,), 0.5) if bs else None)
            s.line(f"{state} = {after}")
        h = carry
    return finish_layer(s, ("stacked layers", "deep network", "scanned mlp"), h, *trace)


def batched_matmul(s: Sampler) -> Kernel:
    """Products of batches of matrices, broadcast or mapped."""
    lead = s.shape(1, 2, 6, least=2)
    n, m, k = (s.pick((1, 2, 3, 4, 5)) for _ in range(3))
    a = s.array("a|lhs|queries|blocks", (*lead, n, m), low=-1.5, high=1.5)
    flat = s.chance(0.3)
    b_lead = lead if not flat else s.pick(((), lead[1:], (1,) * len(lead)))
    b = s.array("b|rhs|keys|operators", (*b_lead, m, k), low=-1, high=1)
    u, v = a, b
    shape = (*lead, n, k)
    form = s.pick(("operator", "operator", "einsum", "vmap", "batch_matmul", "dot_general"))
    letters = "bh"[: len(lead)]
    if flat or form == "operator":
        code = s.pick((f"{u} @ {v}", f"jnp.matmul({u}, {v})"))
    elif form == "einsum":
        code = f'jnp.einsum("{letters}ij,{letters}jk->{letters}ik", {u}, {v})'
    elif form == "vmap":
        f = s.pick(("jnp.dot", "jnp.matmul", "lambda p, q: p @ q"))
        code = f"jax.vmap({f})({u}, {v})"
        code = code if len(lead) == 1 else f"jax.vmap(jax.vmap({f}))({u}, {v})"
    elif form == "batch_matmul":
        code = f"{s.lax}.batch_matmul({u}, {v})"
    else:
        batch = ", ".join(map(str, range(len(lead)))) + ("," if len(lead) == 1 else "")
        axes = f"((({len(lead) + 1},), ({len(lead)},)), (({batch}), ({batch})))"
        code = f"{s.lax}.dot_general({u}, {v}, {axes})"
    level = PRODUCT if code.startswith(f"{u} @") else 13
    c = put_within(s, "c|prod|products|scores", tensors.contracted(code, shape, m, u, v, level=level), 6)
    c = s.one_of(
        lambda: add(c, s.array("bias|offset", s.partner(shape))),
        lambda: _read_out(s, k, lead, c, shape),
        lambda: tensors.contracted(f"{c} @ {tensors.swapped(c)}", (*lead, n, n), k, c, c, level=PRODUCT),
        lambda: add(activated(s, c), c),
        lambda: c,
    )
    return finish_layer(s, ("batched matmul", "batch product", "block multiply"), c)


def _read_out(s: Sampler, k: int, lead: Shape, c: Value, shape: Shape) -> Value:
    d = layers.weights(s, "d|values|readout", (*lead, k, s.count(1, 4)), k)
    probs = s.let(probabilities(s, c, c.rank - 1)) if k > 1 else c
    return tensors.contracted(f"{probs} @ {d}", (*shape[:-1], d.shape[-1]), k, probs, d, level=PRODUCT)


SPECS = (
    *("ij,jk->ik", "ij,jk->ki", "bij,bjk->bik", "bij,bkj->bik", "bij,jk->bki", "bhqd,bhkd->bhqk"),
    *("ijk,jl->ilk", "abc,cd,de->abe", "ij,kj,lj->ikl", "i,j,k->ijk", "ij,j->i", "bi,bj->bij", "bij,bij->b"),
    *("ijk,ijl->kl", "abcd,cd->ab", "abc,acd->abd", "bi,ij,bj->b", "ijk,k,j->i", "ab,bc,cd,d->a"),
    *("bqhd,bkhd->bhqk", "ij,ij->", "ik,jk->ij", "pqr,rs,qt->pst", "bnd,bmd->bnm", "abc,bad->cd", "ii->"),
    *(
        "ii->i",
        "bii->b",
        "ijij->ij",
        "ij->j",
        "ijk->kji",
        "bcij,dc->bdij",
        "tbi,ih,tbh->tb",
        "gij,gjk,gkl->gil",
    ),
    *("ri,rj,rk->ijk", "ir,jr,kr,r->ijk", "bnhd,hde->bne", "ecd,edf->ecf", "sec,sm->ecm", "ij,jk,kl->li"),
)


def respelled(s: Sampler, spec: str) -> str:
    """The same contraction in other letters."""
    if s.chance(0.5):
        return spec
    letters = sorted(set(spec) - set(",->"))
    other = s.rng.sample("abcdefghijklmnopqrstuvwxyz", len(letters))
    return spec.translate(str.maketrans("".join(letters), "".join(other)))


def einsums(s: Sampler) -> Kernel:
    """One to three contractions by einsum, the later ones of what the earlier give."""
    spec = respelled(s, s.pick(SPECS))
    operands, result = spec.split("->")
    terms = operands.split(",")
    top = 5 if max(map(len, terms)) <= 3 else 3
    sizes = {letter: s.count(2, top) for letter in sorted(set(operands) - {","})}
    values = []
    for place, term in enumerate(terms):
        shape = tuple(sizes[letter] for letter in term)
        value = s.array(operand_names(place), shape, low=-1.2, high=1.2)
        values.append(value)
    out = put_within(s, "contracted|mixed|out1|core", tensors.einsum(s, spec, *values), 5)
    for _ in range(s.count(0, 2)):
        if not out.rank or out.rank > 4:
            break
        names = result if len(set(result)) == out.rank else "abcd"[: out.rank]
        axis, free = s.pick(names), next(c for c in "mnopq" if c not in names)
        w = layers.weights(
            s, "w|basis", (out.shape[names.index(axis)], s.count(2, 4)), out.shape[names.index(axis)]
        )
        target = names.replace(axis, free) if s.chance(0.7) else names.replace(axis, "") + free
        made = tensors.einsum(s, f"{names},{axis}{free}->{target}", s.let(out), w)
        out = let_within(s, activated(s, made) if s.chance(0.4) else made, 5)
        result = target
    return finish_layer(s, ("contraction", "einsum", "tensor product", "tensor network"), out)


def operand_names(place: int) -> tuple[str, ...]:
    return (("a", "x", "left"), ("b", "y", "w", "right"), ("c", "z", "core_w"), ("d", "v"))[place]


def dot_generals(s: Sampler) -> Kernel:
    """dot_general with contracting and batch dimensions anywhere, and perhaps a wider result."""
    batch, inner = s.count(0, 2), s.count(1, 2)
    dims = {letter: s.pick((1, 2, 2, 3, 4)) for letter in ("b0", "b1")}
    dims.update({letter: s.pick((2, 3, 4, 5)) for letter in ("k0", "k1")})
    dims.update({letter: s.pick((1, 2, 3, 4)) for letter in ("m", "n")})
    shared = ["b0", "b1"][:batch] + ["k0", "k1"][:inner]
    left, right = s.shuffled([*shared, "m"]), s.shuffled([*shared, "n"] if s.chance(0.8) else shared)
    a = s.array("lhs|a|x|left", tuple(dims[d] for d in left), low=-1.5, high=1.5)
    b = s.array("rhs|b|w|kernel", tuple(dims[d] for d in right), low=-1, high=1)
    u, v = a, b

    def places(order: list[str], start: str) -> str:
        found = [order.index(d) for d in shared if d.startswith(start)]
        return "(" + ", ".join(map(str, found)) + ("," if len(found) == 1 else "") + ")"

    text = f"(({places(left, 'k')}, {places(right, 'k')}), ({places(left, 'b')}, {places(right, 'b')}))"
    numbers = s.put("dims|dimension_numbers|dn", expr(text, (), 0)) if s.chance(0.5) else expr(text, (), 0)
    key = s.pick(("", "dimension_numbers="))
    tail = ", precision=jax.lax.Precision.HIGHEST" if s.chance(0.15) else ""
    if s.chance(0.2) and s.float_dtype != "float64":
        tail += ", preferred_element_type=jnp.float32"
    code = f"{s.lax}.dot_general({u}, {v}, {key}{numbers}{tail})"
    shape = tuple(dims[d] for d in [*shared[:batch], "m", *(["n"] if "n" in right else [])])
    count = dims["k0"] * (dims["k1"] if inner == 2 else 1)
    out = put_within(s, "out|prod|contracted", tensors.contracted(code, shape, count, u, v), 6)
    if s.chance(0.5) and out.shape[-1] > 1:
        out = let_within(s, layers.dense(s, "", out, s.count(2, 4)), 6)
    if s.chance(0.3):
        out = activated(s, out)
    return finish_layer(s, ("dot general", "contraction", "batched product"), out)


def tensordots(s: Sampler) -> Kernel:
    """tensordot, inner, outer, vdot and kron."""
    form = s.pick((_tensordot, _tensordot, _inner, _outer, _kronecker))
    n, m, k = s.count(2, 4), s.count(2, 5), s.count(2, 4)
    out = form(s, n, m, k)
    out = let_within(s, out, 6)
    if out.rank >= 2 and s.chance(0.6):
        out = let_within(s, layers.dense(s, "", out, s.count(1, 4)), 6)
        out = activated(s, out) if s.chance(0.5) else out
    return finish_layer(s, ("tensor contraction", "outer product", "multilinear map"), out)


def _tensordot(s: Sampler, n: int, m: int, k: int) -> Value:
    a = s.array("a|tensor|cube", (n, m, k), low=-1.2, high=1.2)
    u = a
    text, b_shape, shape, count = s.pick(
        (
            ("axes=2", (m, k, 3), (n, 3), m * k),
            ("axes=([1, 2], [0, 1])", (m, k), (n,), m * k),
            ("axes=([0, 2], [1, 0])", (k, n, 2), (m, 2), n * k),
            ("axes=([1], [0])", (m, 3), (n, k, 3), m),
            ("axes=(0, 1)", (3, n), (m, k, 3), n),
            ("axes=((2, 1), (0, 1))", (k, m, 2), (n, 2), m * k),
            ("axes=(1, 1)", (2, m), (n, k, 2), m),
        )
    )
    b = layers.weights(s, "b|w|factor", b_shape, count)
    v = b
    return tensors.contracted(f"jnp.tensordot({u}, {v}, {text})", shape, count, u, v)


def _inner(s: Sampler, n: int, m: int, k: int) -> Value:
    a, b = (s.array(operand_names(i), shape, low=-1.2, high=1.2) for i, shape in enumerate(((n, m), (k, m))))
    u, v = a, b
    return tensors.contracted(f"jnp.inner({u}, {v})", (n, k), m, u, v)


def _outer(s: Sampler, n: int, m: int, k: int) -> Value:
    a, b = s.array("u|left|a", (n,)), s.array("v|right|b", (m,))
    u, v = a, b
    name = s.pick(("jnp.outer({}, {})", "jnp.multiply.outer({}, {})", "{}[:, None] * {}[None, :]"))
    return tensors.contracted(name.format(u.code, v.code), (n, m), 1, u, v, level=PRODUCT)


def _kronecker(s: Sampler, n: int, m: int, k: int) -> Value:
    a, b = (s.array(operand_names(i), shape, low=-1.2, high=1.2) for i, shape in enumerate(((2, n), (m, 2))))
    u, v = a, b
    return tensors.contracted(f"jnp.kron({u}, {v})", (2 * m, 2 * n), 1, u, v)


def low_rank(s: Sampler) -> Kernel:
    """A dense layer with a low-rank update: LoRA, several adapters, or a bottleneck."""
    x = features(s, 2, 3)
    h, d, r, out_dim = x, x.shape[-1], s.count(1, 3), s.pick((2, 3, 4, 6))
    w = layers.weights(s, "w|base_w|frozen_w|kernel", (d, out_dim), d)
    a = layers.weights(s, "lora_a|down|a|w_down", (d, r), d)
    b = layers.weights(s, "lora_b|up|b|w_up", (r, out_dim), r)
    form = s.pick(("merged", "added", "magnitude", "adapters"))
    plain_scale = form == "magnitude" or s.chance(0.5)
    scale = number(s.pick((2.0, 0.5, 4.0))) if plain_scale else s.scalar("alpha|scaling|lora_scale")
    if form == "merged":
        delta = s.put("delta_w|update_w", tensors.linear(s, a, b))
        merged = s.put("merged|w_eff|adapted_w", add(w, mul(scale, delta)))
        y = tensors.linear(s, h, merged)
    elif form == "added":
        down = s.put("down_proj|low|z", tensors.linear(s, h, a))
        down = activated(s, down) if s.chance(0.5) else down
        y = add(tensors.linear(s, h, w), mul(scale, tensors.linear(s, down, b)))
    elif form == "magnitude":
        delta = s.put("delta_w|update_w", tensors.linear(s, a, b))
        raised = s.put("merged|w_eff", add(w, delta))
        norm = s.put("col_norm|w_norm", el.sqrt(add(ar.total(s, square(raised), 0, True), s.epsilon())))
        magnitude = s.array("magnitude|m_gain", (out_dim,), low=0.5, high=1.5)
        y = mul(tensors.linear(s, h, s.put("direction", div(raised, norm))), magnitude)
    else:
        experts = s.count(2, 3)
        da = layers.weights(s, "adapters_a|stack_a", (experts, d, r), d)
        db = layers.weights(s, "adapters_b|stack_b", (experts, r, out_dim), r)
        lead = "bt"[: h.rank - 1]
        down = put_within(s, "low|down_proj", tensors.einsum(s, f"{lead}d,edr->{lead}er", h, da), 4)
        both = tensors.einsum(s, f"{lead}er,ero->{lead}o", down, db)
        plain = add(tensors.linear(s, h, w), mul(scale, tensors.linear(s, s.let(tensors.linear(s, h, a)), b)))
        y = add(s.let(plain), both)
    y = put_within(s, "y|adapted|out", y, 6)
    if s.chance(0.5):
        y = activated(s, layers.with_bias(s, "", y))
    nouns = {
        "magnitude": ("dora layer", "magnitude and direction"),
        "adapters": ("adapter mix", "lora adapters"),
    }
    return finish_layer(s, nouns.get(form, ("lora layer", "low rank update")), y)


def bilinear(s: Sampler) -> Kernel:
    """Bilinear and quadratic forms, factorization machines, biaffine scores."""
    form = s.pick((_relational, _biaffine, _quadratic, _factorization_machine, _low_rank_product))
    n, d, e, k = s.count(2, 5), s.count(2, 5), s.count(2, 5), s.count(2, 4)
    x = s.array("x|heads|left|users", (n, d), low=-1.2, high=1.2)
    out = form(s, n, e, k, d, x)
    nouns = {
        _relational: ("bilinear form", "relational score"),
        _biaffine: ("biaffine score", "biaffine attention"),
        _quadratic: ("quadratic form", "quadratic interaction"),
        _factorization_machine: ("factorization machine", "pairwise interaction"),
        _low_rank_product: ("low rank bilinear", "factored interaction"),
    }
    return finish_layer(s, nouns[form], let_within(s, out, 8))


def _relational(s: Sampler, n: int, e: int, k: int, d: int, x: Value) -> Value:
    y = s.array("y|tails|right|items", (n, e), low=-1.2, high=1.2)
    w = layers.weights(s, "w|core|relations", (k, d, e), d * e)
    return tensors.einsum(s, s.pick(("bi,kij,bj->bk", "nd,kde,ne->nk", "bi,kij,bj->kb")), x, w, y)


def _biaffine(s: Sampler, n: int, e: int, k: int, d: int, x: Value) -> Value:
    y = s.array("y|tails|right|items", (k, e), low=-1.2, high=1.2)
    w = layers.weights(s, "w|metric|relation", (d, e), d)
    score = s.let(tensors.contracted(f"{x} @ {w} @ {y}.T", (n, k), d * e, x, w, y, level=PRODUCT))
    u, v = layers.weights(s, "u|left_bias", (d,), d), layers.weights(s, "v|right_bias", (e,), e)
    left = tensors.contracted(f"({x} @ {u})[:, None]", (n, 1), d, x, u)
    right = tensors.contracted(f"({y} @ {v})[None, :]", (1, k), e, y, v)
    return add(add(score, left), right)


def _quadratic(s: Sampler, n: int, e: int, k: int, d: int, x: Value) -> Value:
    w = layers.weights(s, "a|precision|metric", (d, d), d)
    sym = s.put("sym|a_sym", mul(number(0.5), add(w, ar.transpose(w)))) if s.chance(0.5) else w
    return s.one_of(
        lambda: tensors.einsum(s, "bi,ij,bj->b", x, sym, x),
        lambda: tensors.contracted(f"jnp.sum(({x} @ {sym}) * {x}, axis=-1)", (n,), d * d, x, sym, x),
        lambda: tensors.contracted(f"jax.vmap(lambda r: r @ {sym} @ r)({x})", (n,), d * d, x, sym, x),
    )


def _factorization_machine(s: Sampler, n: int, e: int, k: int, d: int, x: Value) -> Value:
    v = layers.weights(s, "v|factors|latent", (d, k), d)
    lin = layers.weights(s, "w|linear_w", (d,), d)
    first = s.put("xv|summed", tensors.contracted(f"{x} @ {v}", (n, k), d, x, v, level=PRODUCT))
    second = tensors.contracted(f"({x}**2) @ ({v}**2)", (n, k), d, x, x, v, v, level=PRODUCT)
    cross = ar.total(s, s.let(sub(square(first), second)), 1)
    wide = tensors.contracted(f"{x} @ {lin}", (n,), d, x, lin, level=PRODUCT)
    return add(wide, mul(number(0.5), s.put("interactions|pairwise_term", cross)))


def _low_rank_product(s: Sampler, n: int, e: int, k: int, d: int, x: Value) -> Value:
    w = layers.weights(s, "u|left_map", (d, k), d)
    y = s.array("y|context|right", (n, e), low=-1.2, high=1.2)
    w2 = layers.weights(s, "v|right_map", (e, k), e)
    left, right = activated(s, tensors.linear(s, x, w)), tensors.linear(s, y, w2)
    pooled = let_within(s, mul(s.put("zl|left_proj", left), s.put("zr|right_proj", right)), 6)
    return layers.dense(s, "", pooled, s.count(1, 3))


def gated(s: Sampler) -> Kernel:
    """A gated MLP: one projection gates another, and a third brings the width back."""
    x = features(s, 1, 3)
    d, f = x.shape[-1], s.pick((2, 3, 4, 6, 8))
    h = x
    blocks = s.pick((1, 1, 1, 2, 2, 3))
    for block in range(blocks):
        inner = h
        if s.chance(0.5):
            norm = el.sqrt(add(ar.mean(s, square(h), h.rank - 1, True), number(s.pick((0.1, 0.05, 0.01)))))
            inner = s.put("normed|hn", div(h, norm).within(-3, 3))
            if s.chance(0.7):
                gain = s.array("gain|norm_scale", (d,), low=0.5, high=1.5)
                inner = s.let(mul(inner, gain))
        mark = str(block + 1) if blocks > 1 else ""
        if s.chance(0.3):
            w = layers.weights(s, f"w_in{mark}|wi{mark}", (d, 2 * f), d)
            both = put_within(s, "fused|both", tensors.linear(s, inner, w), 8)
            halves = s.name("gate"), s.name("val|up_part")
            s.line(f"{halves[0]}, {halves[1]} = jnp.split({both}, 2, axis=-1)")
            gate, up = (both.spelled(half, (*h.shape[:-1], f)) for half in halves)
        else:
            gate = s.put(f"gate{mark}", layers.dense(s, f"w_gate{mark}|wg{mark}", inner, f, biased=0.3))
            up = s.put(f"up{mark}", layers.dense(s, f"w_up{mark}|wu{mark}", inner, f, biased=0.3))
        mixed = mul(activated(s, gate), up)
        y = layers.dense(s, f"w_down{mark}|wd{mark}", put_within(s, "act|gated|mid", mixed, 5), d, biased=0.3)
        y = let_within(s, y, 5)
        h = layers.residual(s, h, y) if s.chance(0.7) else y
    return finish_layer(s, ("gated mlp", "glu block", "gated unit"), h)


def mixed_precision(s: Sampler) -> Kernel:
    """Products of narrow operands that add up in f32, or of integers with scales."""
    d, f, n = s.count(2, 8), s.count(2, 6), s.count(1, 6)
    if s.pick(("integers", *("narrow",) * 3)) == "integers":
        x = s.input(s.name("x|tokens|acts"), (n, d), "int8", -9, 9)
        w = s.input(s.name("w_q|qweight|w_int8"), (d, f), "int8", -9, 9)
        code = s.pick(
            (
                f"jnp.matmul({x}, {w}, preferred_element_type=jnp.int32)",
                f"{s.lax}.dot({x}, {w}, preferred_element_type=jnp.int32)",
                f'jnp.einsum("nd,df->nf", {x}, {w}, preferred_element_type=jnp.int32)',
            )
        )
        acc = s.put("acc|acc_i32|int_prod", expr(code, (n, f), 81 * d, "int32"))
        sx = s.array("x_scale|act_scale", s.pick(((n, 1), ())), low=0.05, high=0.2)
        sw = s.array("w_scale|scales", s.pick(((f,), (1, f))), low=0.05, high=0.2)
        floats = tensors.as_float(acc, sx)
        y = expr(f"{floats} * {sx} * {sw}", (n, f), 4 * d, level=PRODUCT, usual=(-2, 2))
    else:
        narrow = s.pick(("bfloat16", "float16", "bfloat16"))
        x = s.array(INPUTS, (n, d), low=-1.5, high=1.5)
        w = layers.weights(s, "w|kernel|master_w", (d, f), d)
        low_x = s.put("x_low|x_half|xh", x.spelled(f"{x.at(13)}.astype(jnp.{narrow})"))
        low_w = s.put("w_low|w_half|wh", w.spelled(f"{w}.astype(jnp.{narrow})"))
        wide = "jnp.float32" if s.chance(0.7) else f"{w}.dtype"
        y = s.one_of(
            lambda: tensors.contracted(
                f"jnp.matmul({low_x}, {low_w}, preferred_element_type={wide})", (n, f), d, x, w
            ),
            lambda: tensors.contracted(
                f'jnp.einsum("nd,df->nf", {low_x}, {low_w}, preferred_element_type={wide})', (n, f), d, x, w
            ),
            lambda: tensors.contracted(f"({low_x} @ {low_w}).astype({wide})", (n, f), d, x, w),
            lambda: tensors.contracted(
                f"{s.lax}.dot({low_x}, {low_w}, preferred_element_type={wide})", (n, f), d, x, w
            ),
        )
    y = put_within(s, "y|out_wide|dequantized", y, 5)
    if s.chance(0.6):
        y = let_within(s, layers.dense(s, "w2|w_out", activated(s, y), s.count(2, 4)), 6)
    y = layers.with_bias(s, "", y) if s.chance(0.5) else y
    return finish_layer(s, ("mixed precision", "quantized matmul", "half precision"), y)


def experts(s: Sampler) -> Kernel:
    """A mixture of experts: dense routing, the best few of them, or a chosen one."""
    n, d, e, f = s.count(1, 5), s.count(2, 6), s.count(2, 4), s.count(2, 5)
    x = s.array(INPUTS, (n, d), low=-1.5, high=1.5)
    router = layers.weights(s, "router|w_router|gate_w", (d, e), d)
    w = layers.weights(s, "w_experts|expert_w|experts_w", (e, d, f), d)
    logits = s.put("logits|router_logits", tensors.linear(s, x, router))
    probs = s.put("probs|gates|route", probabilities(s, logits, 1))
    each = put_within(
        s,
        "each|expert_out",
        tensors.einsum(s, s.pick(("nd,edf->nef", "bd,edf->bef", "ti,eio->teo")), x, w),
        5,
    )
    each = s.let(activated(s, each)) if s.chance(0.6) else each
    if s.chance(0.5):
        w2 = layers.weights(s, "w_back|expert_w2", (e, f, d), f)
        each = put_within(s, "expert_y", tensors.einsum(s, "nef,efd->ned", each, w2), 5)
    form = s.pick(("dense", "best", "threshold"))
    if form == "dense" or e == 2:
        y = tensors.einsum(s, s.pick(("ne,nef->nf", "be,bef->bf")), probs, each)
    elif form == "best":
        k = s.count(1, e - 1)
        top, where = s.name("top_w|top_probs|best"), s.name("top_idx|chosen|which")
        s.line(f"{top}, {where} = {s.lax}.top_k({probs}, {k})")
        best = expr(top, (n, k), (0.02, 1))
        if k > 1:
            best = s.put("weights|renorm", div(best, ar.total(s, best, 1, True)).within(0, 1))
        taken = each.spelled(
            f"jnp.take_along_axis({each}, {where}[..., None], axis=1)", (n, k, each.shape[2])
        )
        y = tensors.einsum(s, "nk,nkf->nf", best, s.put("picked|taken", taken))
    else:
        threshold = number(round(0.8 / e, 2))
        kept = s.let(
            el.where(expr(f"{probs} > {threshold}", (n, e), (0, 1), "bool", level=4), probs, number(0.0))
        )
        y = tensors.einsum(s, "ne,nef->nf", kept, each)
    y = put_within(s, "y|combined|moe_out", y, 6)
    balance = ar.total(s, square(ar.mean(s, probs, 0)))
    return finish_layer(
        s, ("mixture of experts", "routed layer", "expert mix"), y, *([balance] if s.chance(0.3) else [])
    )


def heads(s: Sampler) -> Kernel:
    """A projection split into heads, worked on head by head and merged."""
    b, t, h, d = s.count(1, 3), s.count(2, 4), s.count(2, 3), s.count(2, 3)
    x = s.array(INPUTS, (b, t, h * d), low=-1.2, high=1.2)
    y = put_within(s, "proj|y", layers.dense(s, "w_in|w_proj", x, h * d), 4)
    split = s.put("split|per_head|heads_x", tensors.reshaped(s, y, (b, t, h, d)))
    k = s.count(2, 3)
    if s.chance(0.5):
        w = layers.weights(s, "head_w|w_heads", (h, d, k), d)
        mixed = tensors.einsum(s, "bthd,hdk->bthk", split, w)
    else:
        turned = s.put("turned|bhtd", tensors.transposed(s, split, (0, 2, 1, 3)))
        w = layers.weights(s, "head_w|w_heads", (h, d, k), d)
        product = tensors.contracted(f"{turned} @ {w}", (b, h, t, k), d, turned, w, level=PRODUCT)
        mixed = tensors.transposed(s, s.let(activated(s, product)), (0, 2, 1, 3))
    mixed = put_within(s, "mixed|head_out", mixed, 5)
    if s.chance(0.5):
        talk = layers.weights(s, "talk|head_mix", (h, h), h)
        mixed = let_within(s, tensors.einsum(s, "bthk,hg->btgk", s.let(mixed), talk), 5)
    merged = s.put("merged|concat", tensors.reshaped(s, mixed, (b, t, h * k)))
    out = layers.dense(s, "w_out|w_o", merged, s.count(2, 5))
    return finish_layer(s, ("multi head projection", "head mixing", "grouped linear"), let_within(s, out, 6))


def factored(s: Sampler) -> Kernel:
    """Tensors from factors: CP, Tucker, tensor train, Khatri-Rao and Kronecker products."""
    n, m, k, r = s.count(2, 4), s.count(2, 4), s.count(2, 4), s.count(1, 3)
    form = s.pick(("cp", "tucker", "tensor train", "khatri rao"))
    a = s.array("a|factor_a|u", (n, r), low=-1.2, high=1.2)
    b = s.array("b|factor_b|v", (m, r), low=-1.2, high=1.2)
    if form == "cp":
        c = s.array("c|factor_c|w", (k, r), low=-1.2, high=1.2)
        lam = s.array("lam|sigma", (r,), low=0.3, high=1.4)
        out = tensors.einsum(s, s.pick(("ir,jr,kr,r->ijk", "ar,br,cr,r->abc")), a, b, c, lam)
    elif form == "tucker":
        core = s.array("core|g", (r, r, k), low=-1, high=1)
        out = tensors.einsum(s, "ip,jq,pqk->ijk", a, b, core)
    elif form == "tensor train":
        c = s.array("middle|core_t", (r, k, r), low=-1, high=1)
        out = tensors.einsum(s, "ip,pkq,jq->ikj", a, c, b)
    else:
        product = s.put("kr|khatri", tensors.einsum(s, "ir,jr->ijr", a, b))
        flat = s.put("flat|kr_flat", tensors.reshaped(s, product, (n * m, r)))
        out = layers.dense(s, "c|mode_w", flat, k)
    out = put_within(s, "tensor|full|recon", out, 6)
    if s.chance(0.5):
        target = s.array("target|observed|data", out.shape)
        out = put_within(s, "err|misfit", sub(out, target), 8)
    return finish_layer(s, ("tensor factorization", "reconstruction", "tucker", "tensor train"), out)


def iterated(s: Sampler) -> Kernel:
    """One matrix applied over and over: power iteration, fixed points, diffusion on a graph."""
    x = features(s, 1, 2, "x|state0|signal|h0")
    d = x.shape[-1]
    w = layers.weights(s, "w|a|transition|adjacency", (d, d), d)
    h = x
    trips, form = s.count(2, 6), s.pick(("fori_loop", "scan", "unrolled", "matrix power"))
    inject, unit, own = s.chance(0.5), s.chance(0.4), s.chance(0.6)
    start = h
    body, state = s.name("step|body|propagate|refine"), s.name("z|state|cur|v_k")
    carry = expr(state, h.shape, 2, usual=(-1, 1))

    def step() -> Value:
        y = tensors.linear(s, carry, w)
        y = add(y, start) if inject else y
        if unit:
            y = s.put("y_next|cand", y)
            return div(y, el.sqrt(add(ar.total(s, square(y), y.rank - 1, True), s.epsilon()))).within(-1, 1)
        return let_within(s, activated(s, y) if own else add(carry, s.let(y)), 2)

    if form == "fori_loop":
        with s.suite(f"def {body}(_, {state}):"):
            s.give(step())
        out = expr(f"{s.lax}.fori_loop(0, {trips}, {body}, {h})", h.shape, 2)
    elif form == "scan":
        with s.suite(f"def {body}({state}, _):"):
            after = s.let(step())
            s.line(f"return {after}, {after}")
        every = s.name("path|iterates")
        s.line(f"_, {every} = {s.lax}.scan({body}, {h}, None, length={trips})")
        path = expr(every, (trips, *h.shape), 2)
        out = path if s.chance(0.5) else index(path, "-1", h.shape)
    elif form == "unrolled":
        s.line(f"{state} = {h}")
        with s.suite(f"for _ in range({trips}):"):
            s.line(f"{state} = {step()}")
        out = carry
    else:
        trips = s.count(2, 4)
        code = s.pick(
            (
                f"jnp.linalg.matrix_power({w}, {trips})",
                f"jnp.linalg.multi_dot([{', '.join([w.code, w.code + '.T', w.code, w.code][:trips])}])",
            )
        )
        p = put_within(s, "w_pow|propagator", tensors.contracted(code, (d, d), d, *[w] * trips), 3)
        out = tensors.linear(s, h, p)
    if form == "matrix power":
        nouns = ("powered map", "repeated product")
    elif unit:
        nouns = (
            ("normalized propagation", "driven iteration")
            if inject
            else ("power iteration", "unit iteration")
        )
    else:
        nouns = ("recurrent map", "fixed point") if own else ("residual iteration", "propagation")
    return finish_layer(s, nouns, let_within(s, out, 5))


def tiled(s: Sampler) -> Kernel:
    """A product done tile by tile or row by row."""
    tiles, width, n, m = s.count(2, 4), s.count(1, 3), s.count(2, 4), s.count(2, 5)
    x = s.array("x|a|lhs", (n, tiles * width), low=-1.2, high=1.2)
    w = layers.weights(s, "w|b|rhs", (tiles * width, m), tiles * width)
    out, nouns = s.one_of(
        lambda: (_tile_by_tile(s, width, x, w, n, m, tiles), ("tiled matmul", "accumulated tiles")),
        lambda: (_row_by_row(s, m, w, x, n, tiles, width), ("rowwise projection", "row by row")),
        lambda: (_in_blocks(s, x, n, tiles, width, w, m), ("blocked product", "block matmul")),
    )
    out = put_within(s, "out|prod", out, 6)
    if s.chance(0.5):
        out = let_within(s, layers.dense(s, "w2|head_w", activated(s, out), s.count(2, 4)), 6)
    return finish_layer(s, nouns, out)


def _tile_by_tile(s: Sampler, width: int, x: Value, w: Value, n: int, m: int, tiles: int) -> Value:
    body, i, acc = (
        s.name("accumulate|body|add_tile"),
        s.name("i|t|tile"),
        s.name("acc|total"),
    )
    with s.suite(f"def {body}({i}, {acc}):"):
        place = f"{i} * {width}" if width > 1 else i
        cut = f"{s.lax}.dynamic_slice_in_dim({x}, {place}, {width}, axis=1)"
        a = s.put("xs_t|lhs_tile", x.spelled(cut, (n, width)))
        cut = f"{s.lax}.dynamic_slice_in_dim({w}, {place}, {width}, axis=0)"
        b = s.put("ws_t|rhs_tile", w.spelled(cut, (width, m)))
        part = tensors.linear(s, a, b)
        part = activated(s, part, "jnp.tanh") if s.chance(0.4) else part
        s.give(add(expr(acc, (n, m), 20), part))
    init = s.put("zeros|init", expr(f"jnp.zeros(({n}, {m}), dtype={x}.dtype)", (n, m), 0))
    return tensors.contracted(f"{s.lax}.fori_loop(0, {tiles}, {body}, {init})", (n, m), tiles * width, x, w)


def _row_by_row(s: Sampler, m: int, w: Value, x: Value, n: int, tiles: int, width: int) -> Value:
    row = s.name("row|xi|x_row")
    with s.within_lambda():
        one = expr(f"{row} @ {w}", (m,), 9, level=PRODUCT)
        inner = el.mapped("jnp.tanh", one, lambda a, b: (-1, 1), "squash") if s.chance(0.4) else one
    return tensors.contracted(f"{s.lax}.map(lambda {row}: {inner}, {x})", (n, m), tiles * width, x, w)


def _in_blocks(s: Sampler, x: Value, n: int, tiles: int, width: int, w: Value, m: int) -> Value:
    left = s.put("x_tiles|x_blocks", tensors.reshaped(s, x, (n, tiles, width)))
    right = s.put("w_tiles|w_blocks", tensors.reshaped(s, w, (tiles, width, m)))
    parts = put_within(s, "partials|parts", tensors.einsum(s, "ntk,tkm->tnm", left, right), 5)
    parts = s.let(parts) if s.chance(0.5) else parts
    return ar.scaled_total(s, parts, 0)


FORMS: tuple[Form, ...] = (
    mlp,
    mlp,
    scanned_layers,
    scanned_layers,
    batched_matmul,
    einsums,
    einsums,
    dot_generals,
    tensordots,
    low_rank,
    bilinear,
    gated,
    gated,
    mixed_precision,
    experts,
    heads,
    factored,
    iterated,
    iterated,
    tiled,
)


FLOATS = Floats(
    shares((15, "float32"), (2, "float64"), (2, "bfloat16"), (1, "float16")), narrow_sampler=SteadySampler
)


def draw(rng: random.Random) -> Kernel:
    return drawn_dtype_first(rng, FORMS, FLOATS)


TEMPLATE = Template("dense", "generate_dense_kernel", draw)
