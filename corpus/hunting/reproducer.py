"""Write a reduced finding as a file of a few lines of Python that exits 1 where the bug is, and 0 otherwise.

The file needs JAX and NumPy alone, of whichever version. What it expects comes from another way than the one
found wrong: JAX op by op, where that is right, or the value that the search's reference gave.
"""

import json
import math
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from corpus.execution.names import INTERPRETER
from corpus.hunting.reducing import Reduction
from corpus.jax_settings import X64
from corpus.judging.finding import Finding
from corpus.judging.oracles import OP_BY_OP, OPTIONS
from corpus.reduction.printing import argument, source

MOST_LINES = 25
BAD, GOOD = 1, 0
_SECONDS = 120  # A program that takes longer hangs.
_IMPORTS = ("import jax", "import jax.numpy as jnp", "import numpy as np", "from jax import lax")
_ENDS = ("abort", "hang")


class NoReproducerError(ValueError):
    """No file shows a finding; the message is one line."""


def reproducer(reduction: Reduction) -> str:
    """The text of a reproducer, which exits with 1 under this JAX. Raises NoReproducerError."""
    for text in _texts(reduction):
        if status(text) == BAD:
            return text
    raise NoReproducerError(f"{reduction.finding.subject.id}: no file of its own shows it")


def status(text: str, python: str | Path = sys.executable, **variables: str) -> int:
    """The exit status of a reproducer under ``python``, with environment variables besides.

    That of a process that a signal ends is negative, and one that takes _SECONDS has 124.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "repro.py"
        path.write_text(text, encoding="utf-8")
        environment = {name: value for name, value in os.environ.items() if not name.startswith("JAX_")}
        environment |= {"JAX_PLATFORMS": "cpu", **variables}
        try:
            done = subprocess.run(
                [str(python), "-P", path] if sys.version_info >= (3, 11) else [str(python), path],
                env=environment, cwd=folder, timeout=2 * _SECONDS, capture_output=True, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return 124
        # A traceback ends with 1, too: it is no bug shown, but a JAX without what the file calls.
        return 2 if done.returncode == BAD and b"Traceback" in done.stderr else done.returncode


def _texts(reduction: Reduction) -> Iterator[str]:
    symptom = reduction.finding.symptom
    if symptom in _ENDS:
        yield _ending(reduction)
    elif symptom == "refused":
        yield _refused(reduction)
    else:
        if reduction.finding.oracle != OP_BY_OP:
            yield _op_by_op(reduction)
        if (literal := _literal(reduction)) is not None:
            yield literal


def _beginning(reduction: Reduction) -> list[str]:
    finding, candidate = reduction.finding, reduction.candidate
    code = source(candidate).splitlines()
    arguments = [f"x{at} = {argument(each)}" for at, each in enumerate(candidate.inputs)]
    wide = finding.subject.x64 or any("64" in each.type.dtype for each in candidate.inputs)
    text = "\n".join([*code, *arguments])
    needed = [line for line in _IMPORTS if line.rpartition(" ")[2] in ("jax", "np") or _uses(text, line)]
    settings = {**dict(finding.subject.config), X64: wide}
    head = f"# {_symptom(finding)} in JAX {finding.jax or 'UNKNOWN'}, jaxlib {finding.jaxlib or 'UNKNOWN'}"
    return [
        head,
        *needed,
        *(
            f"jax.config.update({json.dumps(name)}, {value!r})"
            for name, value in settings.items()
            if (name, value) != (X64, False)
        ),
        *code,
        *arguments,
    ]


def _uses(text: str, line: str) -> bool:
    return f"{line.rpartition(' ')[2]}." in text


def _symptom(finding: Finding) -> str:
    return {
        "nan": "NaN",
        "abort": "The process ends",
        "hang": "The program does not end",
        "refused": "XLA refuses the program",
    }.get(finding.symptom, "Wrong values")


def _arguments(reduction: Reduction) -> str:
    return ", ".join(f"x{at}" for at in range(len(reduction.candidate.inputs)))


def _got(reduction: Reduction, call: str) -> str:
    """The NumPy array of the first output of a call."""
    return f"np.asarray(jax.tree.leaves({call})[{reduction.finding.output}])"


def _run(reduction: Reduction) -> list[str]:
    """The lines that run ``f`` on the engine that is wrong; they assign its output to ``got``."""
    given, oracle = _arguments(reduction), reduction.finding.oracle
    if oracle == OP_BY_OP:
        return ["with jax.disable_jit():", f"    got = {_got(reduction, f'f({_jax_arguments(reduction)})')}"]
    if oracle == INTERPRETER:
        return [
            "from jax.extend.mlir import ir",
            "from jax.extend.mlir.dialects import stablehlo",
            f"text = jax.jit(f, keep_unused=True).lower({given}).as_text()",
            "with jax.interpreters.mlir.make_ir_context(), ir.Location.unknown():",
            f"    values = [ir.DenseElementsAttr.get(np.asarray(x)) for x in ({given},)]",
            "    results = stablehlo.eval_module(ir.Module.parse(text), values)",
            f"    got = np.array(results[{reduction.finding.output}])",
        ]
    options = OPTIONS.get(oracle, {})
    compiled = f"jax.jit(f).lower({given}).compile({dict(options)})({given})"
    return [f"got = {_got(reduction, compiled if options else f'jax.jit(f)({given})')}"]


def _jax_arguments(reduction: Reduction) -> str:
    return ", ".join(f"jnp.asarray(x{at})" for at in range(len(reduction.candidate.inputs)))


def _op_by_op(reduction: Reduction) -> str:
    given = _jax_arguments(reduction)
    lines = _beginning(reduction)
    if "import jax.numpy as jnp" not in lines:
        lines.insert(2, "import jax.numpy as jnp")
    return "\n".join([
        *lines,
        *_run(reduction),
        "with jax.disable_jit():  # Op by op.",
        f"    expected = {_got(reduction, f'f({given})')}",
        f"wrong = {_differ(reduction)}",
        'print(f"{wrong.sum()} of {wrong.size} wrong, such as", got[wrong][:3], "for", expected[wrong][:3])',
        f"raise SystemExit({BAD} if wrong.any() else {GOOD})",
    ]) + "\n"  # fmt: skip


def _differ(reduction: Reduction) -> str:
    """The expression that is true where got and expected differ by more than rounding explains."""
    if reduction.finding.symptom == "index":
        return "got != expected"
    wide, allowed = _wide(reduction), float(reduction.finding.allowed or 0)
    near = max(1e-8, allowed) if math.isfinite(allowed) else 1e-8
    return f"~np.isclose(got{wide}, expected{wide}, rtol=1e-2, atol={near:g}, equal_nan=True)"


def _wide(reduction: Reduction) -> str:
    """The cast to float that element types need which NumPy cannot compare; empty for others."""
    outputs = reduction.finding.stablehlo.rpartition("return")[2]
    return ".astype(float)" if any(each in outputs for each in ("bf16", "xi4", "xui4", "f8E")) else ""


def _literal(reduction: Reduction) -> str | None:
    finding = reduction.finding
    try:
        expected, allowed = complex(finding.expected), float(finding.allowed or 0)
    except ValueError:
        return None
    value = repr(expected if expected.imag else expected.real)
    value = value if math.isfinite(abs(expected)) else f"np.{value}" if value != "-inf" else "-np.inf"
    index = f"[{', '.join(map(str, finding.index))}]" if finding.index else ""
    by = f"  # Says {', '.join(finding.against)}." if finding.against else ""
    return "\n".join([
        *_beginning(reduction),
        *_run(reduction),
        f"got = got{index}",
        f"expected = {value}{by}",
        'print("got", got, "for", expected)',
        f"right = np.isclose(got, expected, rtol=0, atol={allowed!r}, equal_nan=True)",
        f"raise SystemExit({GOOD} if right else {BAD})",
    ]) + "\n"  # fmt: skip


def _ending(reduction: Reduction) -> str:
    lines = _beginning(reduction)
    return "\n".join([
        lines[0],
        "import subprocess",
        "import sys",
        *lines[1:],
        'if sys.argv[1:] != ["run"]:  # In a process of its own.',
        f'    done = subprocess.run([sys.executable, __file__, "run"], timeout={_SECONDS})'
        if reduction.finding.symptom == "abort"
        else f'    done = subprocess.run(["timeout", "{_SECONDS // 4}", sys.executable, __file__, "run"])',
        '    print("the process ended with status", done.returncode)',
        f"    raise SystemExit({BAD} if done.returncode else {GOOD})",
        f"print(jax.block_until_ready(jax.jit(f)({_arguments(reduction)})))",
    ]) + "\n"  # fmt: skip


def _refused(reduction: Reduction) -> str:
    return "\n".join([
        *_beginning(reduction),
        f"lowered = jax.jit(f).lower({_arguments(reduction)})",
        "try:",
        "    lowered.compile()",
        "except jax.errors.JaxRuntimeError as error:",
        '    print("refused:", str(error).splitlines()[0])',
        f"    raise SystemExit({BAD})",
    ]) + "\n"  # fmt: skip
