"""Train a small language model from scratch on a published folder, on the CPU; print its held-out losses.

The model is a transformer on bytes, in JAX and optax. Chats are packed: their bytes, prompt and answer, stand
one behind the other, and are cut into windows. The loss counts the bytes of the answers alone, in bits. With
--answers, the model then answers the tasks of a folder, for tools.score.

    python3 examples/train_small.py published --tokens 1000000
    python3 examples/train_small.py published --answers tasks answers.jsonl
"""

import argparse
import itertools
import json
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from datasets import load_dataset

END = 0  # The byte after each message.
VOCABULARY = 256
HEADS = 4

Parameters = dict[str, Any]
Batch = tuple[
    np.ndarray, np.ndarray
]  # Bytes, int32, [batch, length + 1], and which of them are in an answer.


def chats(folder: str, config: str, split: str, types: Sequence[str]) -> Iterator[tuple[bytes, bytes]]:
    """The prompt and the answer of each chat of ``split``; of all kernel types where ``types`` is empty."""
    for row in load_dataset(folder, config, split=split, streaming=True):
        if not types or row["type"] in types:
            prompt, answer = (message["content"].encode() for message in row["messages"])
            yield prompt, answer


def packed(texts: Iterator[tuple[bytes, bytes]], batch: int, length: int) -> Iterator[Batch]:
    """Batches of windows of the texts one behind the other; windows share one byte, the rest is left out."""
    tokens, counted = bytearray(), bytearray()
    needed = batch * length + 1
    for prompt, answer in texts:
        tokens += prompt + bytes([END]) + answer + bytes([END])
        counted += bytes(len(prompt) + 1) + b"\1" * (len(answer) + 1)
        while len(tokens) >= needed:
            at = np.arange(batch)[:, None] * length + np.arange(length + 1)
            yield (
                np.frombuffer(bytes(tokens), np.uint8)[at].astype(np.int32),
                np.frombuffer(bytes(counted), np.uint8)[at],
            )
            del tokens[: needed - 1], counted[: needed - 1]


def initial(key: jax.Array, width: int, layers: int, length: int) -> Parameters:
    """The parameters of a model before training."""

    def normal(*shape: int) -> jax.Array:
        nonlocal key
        key, used = jax.random.split(key)
        return jax.random.normal(used, shape) * 0.02

    blocks = [
        {
            "attend": normal(width, 3 * width),
            "mix": normal(width, width),
            "up": normal(width, 4 * width),
            "down": normal(4 * width, width),
        }
        for _ in range(layers)
    ]
    return {"bytes": normal(VOCABULARY, width), "places": normal(length, width), "blocks": blocks}


def _normalized(x: jax.Array) -> jax.Array:
    return x * jax.lax.rsqrt(jnp.mean(x**2, axis=-1, keepdims=True) + 1e-6)


def logits(parameters: Parameters, tokens: jax.Array) -> jax.Array:
    """The scores of the next byte at each place: float32, [batch, length, VOCABULARY]."""
    count, length = tokens.shape
    x = parameters["bytes"][tokens] + parameters["places"][:length]
    for block in parameters["blocks"]:
        split = (_normalized(x) @ block["attend"]).reshape(count, length, 3, HEADS, -1)
        attended = jax.nn.dot_product_attention(*(split[:, :, at] for at in range(3)), is_causal=True)
        x = x + attended.reshape(x.shape) @ block["mix"]
        x = x + jax.nn.gelu(_normalized(x) @ block["up"]) @ block["down"]
    return _normalized(x) @ parameters["bytes"].T


def losses(parameters: Parameters, tokens: jax.Array, counted: jax.Array) -> tuple[jax.Array, jax.Array]:
    """The bits of the answers' bytes of a batch, and how many bytes these are."""
    found = optax.softmax_cross_entropy_with_integer_labels(logits(parameters, tokens[:, :-1]), tokens[:, 1:])
    weights = counted[:, 1:].astype(jnp.float32)
    return jnp.sum(found * weights) / jnp.log(2), jnp.sum(weights)


def train(batches: Iterator[Batch], steps: int, parameters: Parameters) -> Parameters:
    """The parameters after ``steps`` batches. Raises ValueError where there are fewer."""
    optimizer = optax.adamw(optax.warmup_cosine_decay_schedule(0.0, 3e-3, max(steps // 20, 1), steps + 1))

    def mean(parameters: Parameters, tokens: jax.Array, counted: jax.Array) -> jax.Array:
        bits, count = losses(parameters, tokens, counted)
        return bits / jnp.maximum(count, 1)

    @jax.jit
    def step(parameters: Parameters, state: Any, tokens: jax.Array, counted: jax.Array) -> Any:
        loss, gradient = jax.value_and_grad(mean)(parameters, tokens, counted)
        updates, state = optimizer.update(gradient, state, parameters)
        return optax.apply_updates(parameters, updates), state, loss

    state = optimizer.init(parameters)
    done = 0
    for done, (tokens, counted) in enumerate(itertools.islice(batches, steps), 1):
        parameters, state, loss = step(parameters, state, tokens, counted)
        if done % 50 == 0 or done == steps:
            print(
                f"step {done:,} of {steps:,}: {loss:.3f} bits a byte of the batch's answers", file=sys.stderr
            )
    if done < steps:
        raise ValueError(f"the texts give {done} of {steps} batches: fewer --tokens, or more records")
    return parameters


def held_out(parameters: Parameters, batches: Iterator[Batch]) -> tuple[float, int]:
    """The mean bits a byte of the answers in ``batches``, and how many bytes these are."""
    measure = jax.jit(losses)
    bits = count = 0.0
    for tokens, counted in batches:
        more, over = measure(parameters, tokens, counted)
        bits, count = bits + float(more), count + float(over)
    return bits / max(count, 1), int(count)


def answered(parameters: Parameters, prompts: Sequence[bytes], most: int) -> list[bytes]:
    """The answers to ``prompts``, of ``most`` bytes at most: at each place the likeliest byte."""
    length = len(parameters["places"])
    rows = jnp.arange(len(prompts))
    begun = [(prompt + bytes([END]))[-length:] for prompt in prompts]

    def next_byte(
        state: tuple[jax.Array, jax.Array], _: None
    ) -> tuple[tuple[jax.Array, jax.Array], jax.Array]:
        """The window of each answer and the place of its last byte, after one byte more."""
        tokens, at = state
        found = jnp.argmax(logits(parameters, tokens)[rows, at], axis=-1).astype(tokens.dtype)
        is_full = at == length - 1
        moved = jnp.where(is_full[:, None], jnp.roll(tokens, -1, axis=1), tokens)
        at = jnp.where(is_full, at, at + 1)
        return (moved.at[rows, at].set(found), at), found

    tokens = np.array([[*each.ljust(length, bytes([END]))] for each in begun], np.int32)
    state = tokens, np.array([len(each) - 1 for each in begun])
    _, found = jax.jit(lambda state: jax.lax.scan(next_byte, state, None, length=most))(state)
    return [bytes(row.astype(np.uint8)).partition(bytes([END]))[0] for row in np.asarray(found).T]


def write_answers(parameters: Parameters, tasks: Path, out: Path, most: int, at_once: int = 16) -> None:
    """Write an answer to each task of the folder ``tasks`` to the file ``out``."""
    lines = [json.loads(line) for line in (tasks / "tasks.jsonl").read_text(encoding="utf-8").splitlines()]
    with out.open("w", encoding="utf-8") as file:
        for begin in range(0, len(lines), at_once):
            some = lines[begin : begin + at_once]
            texts = answered(parameters, [each["prompt"].encode() for each in some], most)
            for each, text in zip(some, texts, strict=True):
                answer = {"task": each["task"], "answer": text.decode("utf-8", "replace")}
                file.write(json.dumps(answer) + "\n")


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, and print the held-out loss of each split as a row of a table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", help="what tools.publish made, or its name on the hub")
    parser.add_argument("--config", default="sft", choices=["sft", "sft_reverse"])
    parser.add_argument("--tokens", type=int, default=1_000_000, help="bytes that the training takes")
    parser.add_argument("--held-out-tokens", type=int, default=200_000, help="bytes of each split measured")
    parser.add_argument("--types", default="", help="kernel types to train on, with commas (default: all)")
    parser.add_argument("--length", type=int, default=512, help="bytes of a window")
    parser.add_argument("--batch", type=int, default=8, help="windows of a batch")
    parser.add_argument("--width", type=int, default=128)
    parser.add_argument("--layers", type=int, default=3)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--answers", nargs=2, type=Path, metavar=("TASKS", "FILE"), help="answer TASKS in FILE"
    )
    parser.add_argument("--most", type=int, default=2000, help="bytes of an answer (default: 2000)")
    options = parser.parse_args(arguments)

    def batches(split: str, types: Sequence[str] = ()) -> Iterator[Batch]:
        return packed(chats(options.folder, options.config, split, types), options.batch, options.length)

    size = options.batch * options.length
    begun = time.monotonic()
    parameters = initial(jax.random.key(options.seed), options.width, options.layers, options.length)
    types = [each for each in options.types.split(",") if each]
    parameters = train(batches("train", types), options.tokens // size, parameters)
    print(f"trained in {time.monotonic() - begun:.0f} s", file=sys.stderr)
    print("| split | bits a byte | bytes of answers |\n|---|---|---|")
    for split in ("train", "validation", "test"):
        chosen = itertools.islice(batches(split), max(options.held_out_tokens // size, 1))
        loss, count = held_out(parameters, chosen)
        print(f"| {split} | {loss:.3f} | {count:,} |")
    if options.answers:
        write_answers(parameters, *options.answers, options.most)


if __name__ == "__main__":
    main()
