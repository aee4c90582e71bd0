"""--kernels-from: a user's own kernels, as functions with INPUTS or as templates."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from corpus.user_kernels.loading import load
from kernels.user_file import UserError
from tests.unit.runs import HANG, ROOT

FUNCTIONS = '''"""Mine."""

import jax
import jax.numpy as jnp
from jax import lax

SLOPE = 0.25


def leaky(x):
    return jnp.where(x > 0, x, SLOPE * x)


@jax.custom_jvp
def cubed(x):
    return x * x * x


cubed.defjvp(lambda primals, tangents: (cubed(*primals), 3 * primals[0] ** 2 * tangents[0]))


def layer(x, w):
    return leaky(x @ w)


def curve(x):
    return lax.sin(cubed(x))


INPUTS = {
    "layer": {"x": ("float32", (2, 3), -1, 1), "w": ("float32", (3, 4), -1.0, 1.0)},
    "curve": {"x": ("float32", (5,), -1, 1)},
}
'''
TEMPLATE = """
import random

from kernels import Input, Kernel, Template


def draw(rng: random.Random) -> Kernel:
    factor = round(rng.uniform(0.1, 2.0), 3)
    source = f"import jax.numpy as jnp\\n\\n\\ndef scaled(x):\\n    return jnp.sin({factor} * x)\\n"
    return Kernel("scaled", source, (Input("x", (3,), "float32", -1.0, 1.0),))


TEMPLATE = Template("mine", "my_generator", draw)
"""


def _emit(file: Path, *options: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "0", f"--kernels-from={file}", *options,
         f"--emit-jsonl={file.parent / 'mine.jsonl'}"],
        cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=HANG,
    )  # fmt: skip


def test_functions_become_records_of_their_own(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text(FUNCTIONS, encoding="utf-8")
    done = _emit(file)
    assert done.returncode == 0, done.stdout
    layer, curve = map(json.loads, (tmp_path / "mine.jsonl").read_text(encoding="utf-8").splitlines())
    assert layer["python"] == (
        "import jax.numpy as jnp\n\nSLOPE = 0.25\n\n\n"
        "def leaky(x):\n    return jnp.where(x > 0, x, SLOPE * x)\n\n\n"
        "def layer(x, w):\n    return leaky(x @ w)\n"
    )
    assert "@jax.custom_jvp\ndef cubed" in curve["python"]
    assert "cubed.defjvp(" in curve["python"]
    assert (layer["type"], layer["template"], curve["index"]) == ("mine", "mine", 1)


def test_templates_of_a_file_run_beside_ours(tmp_path: Path) -> None:
    file = tmp_path / "more.py"
    file.write_text(TEMPLATE, encoding="utf-8")
    done = _emit(file, "--kernels=unary", "--count=6")
    assert done.returncode == 0, done.stdout
    records = [
        json.loads(line) for line in (tmp_path / "mine.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert [record["type"] for record in records] == ["generate_unary_kernel", "my_generator"] * 3


# NumPy gets text: only its values, as the function is traced, show that it is none of a date.
WORDS = """\
import jax.numpy as jnp
import numpy as np


def positive(x):
    return x * np.where(np.array(["a", "b", "c"]) == "b", 1.0, 0.0).astype(np.float32)


INPUTS = {"positive": {"x": ("float32", (3,), 0.5, 1.5)}}
"""


def test_what_verification_refuses_as_it_runs_is_said(tmp_path: Path) -> None:
    file = tmp_path / "words.py"
    file.write_text(WORDS, encoding="utf-8")
    done = _emit(file, "--device=cuda")
    assert done.returncode == 0, done.stdout
    assert "tools.verify refuses it: numpy: array gets list" in done.stdout


HEAD = "def f(x):\n    return x\n\n\n"


def test_a_broken_file_is_a_usage_error_of_one_line(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text(HEAD + 'INPUTS = {"g": {}}\n', encoding="utf-8")
    done = _emit(file)
    assert done.returncode == 4
    assert done.stderr.splitlines()[0] == (
        f"ERROR: --kernels-from: {file}, line 5: INPUTS names 'g', which is no function of this file"
    )
    assert "Traceback" not in done.stderr


def test_a_type_of_the_project_cannot_be_added_again(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text("from kernels import OURS\n\nTEMPLATE = OURS['unary']\n", encoding="utf-8")
    done = _emit(file)
    assert done.returncode == 4
    assert "a kernel type called 'unary' is" in done.stderr


def test_what_a_record_holds_means_what_the_file_does(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text(
        """
import jax.numpy as jnp

SCALE = 2.0
SCALE *= 3.0
TABLE = [1.0, 2.0]
i = 1
TABLE[0] = 5.0
TABLE.append(7.0)
UNUSED = [i for i in range(3)]
if len(TABLE) == 3:
    SHIFT = 0.5
else:
    SHIFT = 0.25
for factor in (2.0, 3.0):
    SCALE += factor


def f(x):
    return SCALE * x + sum(TABLE) + SHIFT + sum(i for i in range(2))


INPUTS = {"f": {"x": ("float32", (), 0, 1)}}
""",
        encoding="utf-8",
    )
    (template,) = load(file)
    source = template.kernel(0, 0).source
    there: dict[str, Any] = {}
    here: dict[str, Any] = {}
    exec(file.read_text(encoding="utf-8"), there)
    exec(source, here)
    assert here["f"](2.0) == there["f"](2.0)
    assert "UNUSED" not in source


@pytest.mark.parametrize("name", ["my-kernels", "my.kernels"])
def test_a_file_may_be_called_what_pytest_can_write(tmp_path: Path, name: str) -> None:
    file = tmp_path / f"{name}.py"
    file.write_text(FUNCTIONS, encoding="utf-8")
    done = _emit(file)
    assert done.returncode == 0, done.stdout
    assert len((tmp_path / "mine.jsonl").read_text(encoding="utf-8").splitlines()) == 2


def test_a_name_that_pytest_would_write_otherwise_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "mes unités.py"
    file.write_text(FUNCTIONS, encoding="utf-8")
    with pytest.raises(UserError, match="'mes unités' is to name a kernel type, which takes letters"):
        load(file)


def test_more_cases_than_there_are_kernels_is_an_error(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text(FUNCTIONS, encoding="utf-8")
    done = _emit(file, "--count=3")
    assert done.returncode == 4
    assert "--count: mine have 2 kernels in all, not 3" in done.stderr


def test_the_example_of_the_docs_is_a_record(tmp_path: Path) -> None:
    file = tmp_path / "gated.py"
    shutil.copy(ROOT / "docs" / "examples" / "gated.py", file)
    done = _emit(file)
    assert done.returncode == 0, done.stdout
    (record,) = map(json.loads, (tmp_path / "mine.jsonl").read_text(encoding="utf-8").splitlines())
    assert record["kernel_name"] == "gated"
    assert record["argnums"] == "[0, 1]"


def test_the_command_that_runs_a_failure_alone_names_the_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text("import jax.numpy as jnp\n\n\ndef f(x):\n    return jnp.log(x - 9.0)\n\n\n"
                    'INPUTS = {"f": {"x": ("float32", (3,), 0, 1)}}\n', encoding="utf-8")  # fmt: skip
    done = _emit(file)
    assert done.returncode == 1
    assert f"pytest --kernels=mine --count=1 --kernels-from={file} --seed=0 -k '[mine-0]'" in done.stdout
