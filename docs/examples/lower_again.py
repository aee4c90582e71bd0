"""Lower the records of a corpus again with nothing but JAX, and compare the texts with the records'.

Run it as: python3 docs/examples/lower_again.py CORPUS.jsonl[.gz]. It executes the Python of every record, so
give it only a corpus of your own. The JAX must be the one that the records name.
"""

import ast
import contextlib
import gzip
import json
import os
import sys
from pathlib import Path

os.environ.setdefault("JAX_NUM_CPU_DEVICES", "2")  # For programs on two devices, such as type collectives.

import jax
import jax.numpy as jnp
from jax import export
from jax.extend.mlir import ir
from jax.interpreters import mlir

PLATFORMS = {"cpp": "cpu", "cuda": "cuda", "rocm": "rocm", "tpu": "tpu"}  # Field of a record: JAX's platform.
WIDE = {"float64", "int64", "uint64", "complex128"}  # JAX would narrow them by default.


def functions(record):
    """The functions that a record's programs are lowered from, by the titles of their sections."""
    namespace = {}
    exec(record["python"], namespace)
    function = namespace[record["kernel_name"]]
    static = tuple(json.loads(record["static"]))

    def loss(*arguments, **keywords):
        leaves = [jnp.asarray(leaf) for leaf in jax.tree.leaves(function(*arguments, **keywords))]
        sums = [jnp.sum(leaf.real) for leaf in leaves if jnp.issubdtype(leaf.dtype, jnp.inexact)]
        if len({each.dtype for each in sums}) > 1:  # JAX promotes no floats of 8 bits.
            sums = [each.astype(jnp.float32) if each.dtype.itemsize == 1 else each for each in sums]
        with jax.numpy_dtype_promotion("standard"):
            return sum(sums[1:], sums[0])

    found = {"## Forward": jax.jit(function, static_argnames=static)}
    if not record["backward"].startswith("none"):
        argnums = tuple(json.loads(record["argnums"]))
        title = f"## Backward (jax.grad of scalar loss, argnums={argnums})"
        found[title] = jax.jit(jax.grad(loss, argnums=argnums), static_argnames=static)
    return found


def lower(jitted, record, platform):
    """The StableHLO text of ``jitted`` for the shapes and dtypes of the record's inputs."""
    inputs = [
        jax.ShapeDtypeStruct(json.loads(each["shape"]), jnp.dtype(each["dtype"])) for each in record["inputs"]
    ]
    symbolic = [each["symbolic"] or None for each in record["inputs"]]
    static = json.loads(record["static"])
    if not any(symbolic):
        traced = jitted.trace(*inputs, **static)
        return traced.lower(lowering_platforms=(platform,)).as_text()
    inputs = export.symbolic_args_specs(inputs, symbolic)
    exported = export.export(jitted, platforms=[platform])(*inputs, **static)
    with mlir.make_ir_context():
        return str(ir.Module.parse(exported.mlir_module()))  # Parsed and printed: without locations.


@contextlib.contextmanager
def settings(record):
    """Set what the record's field ``config`` asks for, and JAX's narrowing of 64-bit types by its inputs."""
    found = {"jax_enable_x64": any(each["dtype"] in WIDE for each in record["inputs"])}
    for name, _, value in (each.partition("=") for each in json.loads(record["config"])):
        try:
            found[name] = ast.literal_eval(value)
        except (ValueError, SyntaxError):
            found[name] = value
    before = {name: jax.config.values[name] for name in found}
    try:
        for name, value in found.items():
            jax.config.update(name, value)
        yield
    finally:
        for name, value in before.items():
            jax.config.update(name, value)


def main(path):
    """Lower each record of the corpus at ``path`` again; return 1 where a text differs, else 0."""
    count = different = 0
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as lines
    ):
        for record in map(json.loads, lines):
            with settings(record):
                for field, platform in PLATFORMS.items():
                    if not record[field]:
                        continue
                    sections = [
                        f"{title}\n{lower(jitted, record, platform)}"
                        for title, jitted in functions(record).items()
                    ]
                    text = "\n\n".join(sections)
                    if record[field].partition("\n")[2] != text:
                        different += 1
                        print(f"record {record['id']}: another text in {field}")
            count += 1
            if count % 100 == 0:
                jax.clear_caches()
    print(f"{count} records lowered again, {different} texts differ")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
