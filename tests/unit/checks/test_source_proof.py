"""source_proof: a user's file and the Python of its records make the same texts, and so does any process."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import jax
import numpy as np
import pytest

from corpus.checks.errors import CheckError
from corpus.checks.source_proof import check_same_elsewhere, lower_elsewhere
from corpus.lowering import multiplatform
from corpus.lowering.lower import lower_kernel
from corpus.stablehlo.program import Program
from corpus.user_kernels.loading import load
from kernels import Kernel, Template
from kernels.user_file import UserError


@pytest.fixture(autouse=True)
def _no_traces_in_this_process() -> Iterator[None]:
    known = {*sys.modules}
    yield
    assert not {name for name in sys.modules.keys() - known if name.startswith(("mine", "layers"))}


HEAD = "import jax\nimport jax.numpy as jnp\nimport numpy as np\n"
F = "def f(x):\n    return jnp.sin(x)\n"
INPUTS = 'INPUTS = {"f": {"x": ("float32", (3,), -1, 1)}}\n'


def _kernel(folder: Path, text: str, name: str = "mine.py") -> tuple[Kernel, Template]:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    (template,) = load(file)
    return template.kernel(0, 0), template


def _proved(kernel: Kernel, template: Template, platforms: Sequence[str] = ("cpu",)) -> Sequence[Program]:
    """The programs of the kernel, proved as record_builder does."""
    elsewhere = lower_elsewhere(kernel, platforms, template)
    programs = lower_kernel(kernel, platforms)
    check_same_elsewhere(kernel, programs, elsewhere)
    return programs


def test_a_file_and_its_records_make_the_same_texts(tmp_path: Path) -> None:
    (tmp_path / "layers.py").write_text(
        "import numpy as np\n\nW = np.zeros(3, np.float32)\nW[:] = 2.0\n", encoding="utf-8"
    )
    text = f"""{HEAD}import random

from layers import W

ORDER = [0, 1, 2]
random.Random(1).shuffle(ORDER)
np.random.seed(0)
V = np.random.randn(3).astype(np.float32)


@jax.custom_jvp
def g(x):
    return jnp.sin(x)


@g.defjvp
def rule(primals, tangents):
    return g(*primals), 2.0 * tangents[0]


def f(x):
    for number in {{3, 1, 2}}:
        x = x * number
    return g(x * W + V)[jnp.array(ORDER)]


{INPUTS}
"""
    programs = _proved(*_kernel(tmp_path, text), ("cpu", "cuda"))
    assert [(program.direction, program.platform) for program in programs] == [
        ("forward", "cpu"), ("forward", "cuda"), ("backward", "cpu"), ("backward", "cuda"),
    ]  # fmt: skip


def test_a_statement_that_is_lost_is_noticed(tmp_path: Path) -> None:
    """The fault that the proof is for, planted: a record without the rule of g, or without its order."""
    text = f"{HEAD}LAST = [1.0]\nLAST.append(2.0)\n\n\ndef f(x):\n    return LAST[-1] * x\n\n\n{INPUTS}"
    kernel, template = _kernel(tmp_path, text)
    lost = replace(kernel, source=kernel.source.replace("LAST.append(2.0)\n", ""))
    with pytest.raises(CheckError) as caught:
        _proved(lost, template)
    assert str(caught.value).startswith(f"cpp, forward: {template.file} makes another text than the ")
    assert "dense<1.000000e+00> : tensor<f32>', not '" in str(caught.value)


def test_a_function_of_another_input_of_the_same_type_is_noticed(tmp_path: Path) -> None:
    """Both texts are the same, as JAX drops the input that a function does not use."""
    inputs = 'INPUTS = {"f": {"x": ("float32", (3,)), "y": ("float32", (3,))}}\n'
    kernel, template = _kernel(tmp_path, f"{HEAD}\n\ndef f(x, y):\n    return jnp.sin(x)\n\n\n{inputs}")
    other = replace(kernel, source=kernel.source.replace("jnp.sin(x)", "jnp.sin(y)"), wrt=())
    with pytest.raises(CheckError, match=r"cpp, forward: .* its arguments are the inputs \(1,\), not \(0,\)"):
        _proved(other, template)


def test_a_fault_of_one_lowering_for_several_platforms_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kernel, template = _kernel(tmp_path, f"{HEAD}\n\n{F}\n\n{INPUTS}")
    shared_text = multiplatform.shared_text
    monkeypatch.setattr(multiplatform, "shared_text", lambda *a, **k: f"{shared_text(*a, **k)} ")
    with pytest.raises(CheckError, match="cpp, forward: the Python makes another text in another process"):
        _proved(kernel, template, ("cpu", "cuda"))


# What another process makes otherwise, and what the message names of it.
UNSETTLED = {
    "np.random.randn": ("W = np.random.randn(3)\n", "W * x", "line 2 of the Python (W = np.random.randn(3))"),
    "default_rng": ("W = np.random.default_rng().normal(size=3)\n", "W * x", "default_rng().normal"),
    "random": ("import random\n\nW = random.random()\n", "W * x", "(W = random.random())"),
    "hash": ("W = hash('a') % 1000003\n", "W * x", "(W = hash('a') % 1000003)"),
    "id": ("W = id(object()) % 1000003 / 7\n", "W * x", "(W = id(object()) % 1000003 / 7)"),
    "time": ("import time\n\nW = time.time_ns() % 1000003\n", "W * x", "(W = time.time_ns() % 1000003)"),
    "set": ("W = {'one': 1.0, 'two': 2.0}\n", "sum(x ** W[k] * j for j, k in enumerate({*W}))", "{*W}"),
    "frozenset": ("W = frozenset('abcdef')\n", "sum(jnp.sin(x) * ord(k) for k in W)", "frozenset('abcdef')"),
    "environment": ("import os\n\nW = float(os.environ.get('MINE', 1))\n", "W * x", "os.environ.get"),
}


@pytest.mark.parametrize("name", UNSETTLED)
def test_what_another_process_makes_otherwise_is_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MINE", "2")
    head, value, said = UNSETTLED[name]
    kernel, template = _kernel(tmp_path, f"{HEAD}{head}\n\ndef f(x):\n    return {value}\n\n\n{INPUTS}")
    with pytest.raises(CheckError) as caught:
        _proved(kernel, template)
    assert str(caught.value).startswith(
        "cpp, forward: the Python makes another text in another process: line "
    )
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("W = np.load('w.npy')\n", "line 2 of its Python (W = np.load('w.npy')): FileNotFoundError"),
        ("W = np.load(__file__[:-7] + 'w.npy')\n", "(W = np.load(__file__[:-7] + 'w.npy')): NameError"),
        ("import sys\n\nsys.path.append('sub')\nfrom elsewhere import W\n", "ModuleNotFoundError"),
    ],
)
def test_what_is_beside_the_file_is_no_part_of_a_record(
    head: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    np.save(tmp_path / "w.npy", np.float32(3.0))
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "elsewhere.py").write_text("W = 2.0\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    kernel, template = _kernel(tmp_path, f"{HEAD}{head}\n\ndef f(x):\n    return W * x\n\n\n{INPUTS}")
    with pytest.raises(
        CheckError, match="the Python fails where it runs alone, without other files"
    ) as caught:
        lower_elsewhere(kernel, ("cpu",), template)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "jax.config.update('jax_enable_x64', True)\n",
            "line 4: the Python sets jax_enable_x64=True with jax.config: declare it, with CONFIG",
        ),
        (
            "from jax import config\n\nconfig.update('jax_default_matmul_precision', 'highest')\n",
            "line 6: the Python sets jax_default_matmul_precision=highest with jax.config: declare",
        ),
        (
            "import os\n\nos.environ['JAX_ENABLE_X64'] = '1'\n",
            "line 6: it sets the variable JAX_ENABLE_X64: ",
        ),
        ("jnp.tanh = jnp.sin\n", "line 4: it replaces jax.numpy.tanh for all kernels: "),
        ("setattr(np, 'sin', np.cos)\n", "line 4: it replaces numpy.sin for all kernels: "),
        ("jax.Array.__add__ = lambda x, y: x\n", "line 4: it replaces "),
        ("import builtins\n\nbuiltins.sum = max\n", "line 6: it replaces builtins.sum for all kernels: "),
        ("np.seterr(all='raise')\n", "line 4: it changes NumPy's handling of errors for all kernels"),
        ("W = 1 / 0\n", "line 4: ZeroDivisionError: division by zero"),
        ("raise SystemExit(3)\n", "line 4: SystemExit: 3"),
        ("import os\n\nos.kill(os.getpid(), 9)\n", "its process ended with SIGKILL"),
    ],
)
def test_a_file_changes_nothing_that_other_kernels_depend_on(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        _kernel(tmp_path, f"{HEAD}{text}\n\n{F}\n\n{INPUTS}")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith(f"{tmp_path / 'mine.py'}")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            "jax.config.update('jax_enable_checks', True); return jnp.sin(x)",
            "line 7: the Python sets jax_enable_checks=True with",
        ),
        ("raise KeyError(3)", "line 7: KeyError: 3"),
        (
            "return x if x[0] > 0 else -x",
            "line 7: TracerBoolConversionError: Attempted boolean conversion of ",
        ),
        ("import os; os.abort()", "its process ended with SIGABRT"),
    ],
)
def test_a_function_that_cannot_be_traced_is_named_with_its_line(
    body: str, said: str, tmp_path: Path
) -> None:
    kernel, template = _kernel(tmp_path, f"{HEAD}\n\ndef f(x):\n    {body}\n\n\n{INPUTS}")
    with pytest.raises(CheckError) as caught:
        lower_elsewhere(kernel, ("cpu",), template)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_setting_that_is_declared_may_be_set_too(tmp_path: Path) -> None:
    config = (
        "CONFIG = {'jax_enable_x64': True}\njax.config.update('jax_enable_x64', True)\nW = jnp.ones(3) / 3\n"
    )
    text = f"{HEAD}{config}\n\ndef f(x):\n    return x * W\n\n\n{INPUTS}"
    before = dict(jax.config.values)
    (program, _) = _proved(*_kernel(tmp_path, text))
    assert "tensor<3xf64>" in program.text
    assert dict(jax.config.values) == before


@pytest.mark.parametrize("change", ["setattr(layers, 'SCALE', 3.0)", "layers.SCALE = 3.0"])
def test_a_module_beside_the_file_is_not_changed_as_a_whole(change: str, tmp_path: Path) -> None:
    (tmp_path / "layers.py").write_text(
        "SCALE = 2.0\n\n\ndef g(x):\n    return SCALE * x\n", encoding="utf-8"
    )
    with pytest.raises(UserError) as caught:
        _kernel(tmp_path, f"import layers\n\n{change}\n\n\ndef f(x):\n    return layers.g(x)\n\n\n{INPUTS}")
    assert "mine.py, line 1: layers is a module beside the file" in str(caught.value)
