"""Recurrent networks that are trained until they stop improving: epochs around minibatches around time."""

import random
from dataclasses import dataclass, replace

from kernels.kernel import Kernel
from kernels.writing.routines import SOLVER_FLOATS, Routine, View


@dataclass(frozen=True)
class Cell:
    """A recurrent cell: its state after {h}, by the drive {z} of input and state, and perhaps a gate {g}."""

    name: str
    about: str
    state: str


CELLS = (
    Cell("elman", "an Elman network", "jnp.tanh({z})"),
    Cell("gated", "a gated recurrent network", "{h} + {g} * (jnp.tanh({z}) - {h})"),
    Cell("relu_recurrent", "a recurrent network of rectified units", "jax.nn.relu({z})"),
    Cell("leaky_recurrent", "a leaky recurrent network", "0.5 * ({h} + jnp.tanh({z}))"),
)
RULES = (  # The name of an optimizer, and what a parameter {p} becomes by its gradient {g}.
    ("SGD", "{p} - {lr} * {g}"),
    ("SGD with clipped gradients", "{p} - {lr} * jnp.clip({g}, -0.5, 0.5)"),
    ("SGD with weight decay", "(1 - 1e-3) * {p} - {lr} * {g}"),
)


def early_stopping(r: Routine) -> Kernel:
    """Training of a recurrent network until its loss on held-out sequences has stopped falling."""
    cell = r.pick(CELLS)
    if r.state_style == "fields":
        r.state_style = "tuple"  # The parameters are no array, as fields are said to be.
    roles = ("batch", "times", "features")
    xs = r.argument("batches|train_xs|sequences", ("members", *roles), -1.0, 1.0, "minibatches of sequences")
    ys = r.argument(
        "targets|train_ys|labels", ("members", "batch"), -1.0, 1.0, "what each sequence should give"
    )
    held_x = r.argument("held_out_xs|valid_xs|eval_xs", roles, -1.0, 1.0, "held-out sequences")
    held_y = r.argument("held_out_ys|valid_ys|eval_ys", ("batch",), -1.0, 1.0, "what these should give")
    w_x = r.argument("w_in|w_x|kernel", ("features", "unknowns"), -0.5, 0.5, "weights of the inputs")
    u = r.argument("decay|u_rec|recurrence", ("unknowns",), -0.5, 0.5, "weights of the state, one a unit")
    v = r.argument("readout|w_out|head", ("unknowns",), -0.5, 0.5, "weights of the output")
    lr = r.setting("lr|learning_rate|eta", r.pick((0.1, 0.05, 0.2)))
    patience = r.setting("patience|max_wait", r.pick((1, 2, 3)))
    most = r.setting("max_epochs|num_epochs|epochs", r.pick((3, 4, 5)))
    least = r.setting("min_delta|least_gain|min_gain", r.pick((1e-2, 1e-3)))
    loss, params, x, y = (
        r.name("loss_fn|mse|loss"),
        r.name("params|weights"),
        r.name("x|seq"),
        r.name("y|goal"),
    )
    names = r.name("w_p|p_in"), r.name("u_p|p_rec"), r.name("v_p|p_out")
    with r.suite(f"def {loss}({params}, {x}, {y}):"):
        r.line(f"{', '.join(names)} = {params}")
        step, h, x_t = r.name("cell|rnn_step|tick"), r.name("h|hidden"), r.name("x_t|inp")
        with r.suite(f"def {step}({h}, {x_t}):"):
            z = r.bind("z|pre|drive", f"{x_t} @ {names[0]} + {h} * {names[1]}")
            gate = r.bind("gate|update_gate", f"jax.nn.sigmoid({z})") if "{g}" in cell.state else ""
            r.line(f"return {cell.state.format(z=z, h=h, g=gate)}, None")
        start = f"jnp.zeros(({x}.shape[0], {names[0]}.shape[1]), {x}.dtype)"
        last = r.name("h_last|final_h|h_end")
        r.line(f"{last}, _ = {r.lax}.scan({step}, {start}, jnp.swapaxes({x}, 0, 1))")
        r.line(f"return jnp.mean(({last} @ {names[2]} - {y}) ** 2)")
    rule, code = r.pick(RULES)
    update, batch = r.name("train_batch|batch_step|update"), r.name("batch|pair_xy")
    state_p, grads = r.name("p_now|weights_now|theta"), r.name("grads|slopes")
    p, g = r.name("p|leaf"), r.name("g|grad_leaf")
    with r.suite(f"def {update}({state_p}, {batch}):"):
        r.line(f"{grads} = jax.grad({loss})({state_p}, *{batch})")
        changed = code.format(p=p, g=g, lr=lr)
        r.line(f"return jax.tree.map(lambda {p}, {g}: {changed}, {state_p}, {grads}), None")
    first = f"({w_x}, {u}, {v})"
    state = {
        "p": ("current|weights_k|params_k", first),
        "best": ("best|best_loss|lowest", f"{loss}({first}, {held_x}, {held_y})"),
        "wait": ("wait|n_bad|stalled", "0"),
        "epoch": ("epoch|n_epochs|e", "0"),
    }
    guard = r.chance(0.5)

    def going(s: View) -> list[str]:
        found = [f"{s.wait} < {patience}", f"{s.epoch} < {most}"]
        return [*found, f"jnp.isfinite({s.best})"] if guard else found

    def train(s: View) -> dict[str, str]:
        after = r.name("trained|after_epoch|new_params")
        r.line(f"{after}, _ = {r.lax}.scan({update}, {s.p}, ({xs}, {ys}))")
        value = r.bind("value|held_out_loss|now", f"{loss}({after}, {held_x}, {held_y})")
        better = r.bind("better|improved|falls", f"{value} < {s.best} - {least}")
        return {
            "p": after,
            "best": f"jnp.minimum({value}, {s.best})",
            "wait": f"jnp.where({better}, 0, {s.wait} + 1)",
            "epoch": f"{s.epoch} + 1",
        }

    kept = {"p": r.name("final_params|fitted"), "best": r.name("final_loss|best_seen")}
    found = r.iterate(state, going, train, kept=kept, title="Train")
    results = [found.best] if r.chance(0.3) else [found.best, f"{found.p}[0]"]
    summary = f"Train {cell.about} by {rule} until it stops improving."
    return r.routine(
        f"train_{cell.name}|{cell.name}_early_stopping|fit_{cell.name}",
        summary if len(summary) <= 78 else f"Train {cell.about} until it stops improving.",
        *results,
        detail="An epoch runs through all minibatches; training ends when held-out sequences gain nothing.",
    )


def stopped_early(rng: random.Random) -> Kernel:
    """A kernel of a training run with early stopping."""
    return replace(early_stopping(Routine(rng, SOLVER_FLOATS.dtype(rng))), motif="early_stopping")
