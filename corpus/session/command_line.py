"""The command line of the plugin: its options, and the settings and compilers that they select."""

import platform
import re
from collections.abc import Sequence
from dataclasses import asdict
from importlib.metadata import version
from typing import Any

import pytest

from corpus.codegen.gpu_specs import DEFAULT_TARGET, GPUS, TargetError
from corpus.codegen.xla_compilers import Compiler, CompilerError, compilers
from corpus.plan import DEFAULT_COUNT, DEFAULT_SEED, SAMPLE, SMALL_SHARE
from corpus.processor_time import HANG_FACTOR, SHORTEST_HANG
from corpus.records.platforms import BOTH, PLATFORMS
from corpus.session.options import (
    CASE_TIMEOUT,
    DEFAULT_FOLDER,
    DEFAULT_PATH,
    DEFAULT_SIZES,
    NO_PATH,
    SIZES,
    VERIFY,
    Settings,
    SettingsError,
    code_fingerprint,
    read,
)
from corpus.upgrade.kinds import FAIL_ON
from kernels import FAMILIES, OURS

_OPTION = re.compile(r"--[\w-]+")
_NEEDED = ("syrupy", "xdist")  # Plugins whose options do not clash with these.


def add_options(parser: pytest.Parser) -> None:
    """Add the options of the plugin, as ``pytest --help`` lists them."""
    group = parser.getgroup("corpus", "Python to StableHLO corpus")
    group.addoption(
        "--emit-jsonl",
        nargs="?",
        const=NO_PATH,
        metavar="PATH",
        help="write the passing cases to PATH, compressed if it ends in .gz or .zst; write PATH after '=', "
        f"because pytest takes a path after a space for tests (default: off; without PATH: {DEFAULT_PATH}, "
        f"or with --kernels-from=FILE.py {DEFAULT_FOLDER}/FILE.jsonl)",
    )
    group.addoption(
        "--count",
        metavar="N",
        help="number of cases, distributed evenly over the kernel types "
        f"(default: {DEFAULT_COUNT} with --emit-jsonl, otherwise the pinned cases)",
    )
    group.addoption(
        "--shard",
        metavar="I/K",
        help="write part I, from 0, of K parts of the corpus, a range of ids, to PATH-0000I-of-0000K with a "
        "manifest beside it; a complete part is not run again, an interrupted one is continued; tools.merge "
        "makes the corpus of them (default: the whole corpus)",
    )
    group.addoption("--seed", metavar="S", help=f"seed of the kernels (default: {DEFAULT_SEED})")
    group.addoption(
        "--kernels",
        metavar="A,B,...",
        help=f"kernel types, or families of them: {', '.join(FAMILIES)} (default: all {len(OURS)} types)",
    )
    group.addoption(
        "--kernels-from",
        metavar="PATH",
        help="a Python file or package with kernels of your own: functions and INPUTS, or templates; only "
        "these run, unless --kernels adds others; write PATH after '=' (default: none)",
    )
    group.addoption(
        "--accept-custom-gradients",
        action="store_true",
        help="of your own functions, write those too whose gradient is not the derivative on purpose "
        "(stop_gradient, straight-through, custom_jvp, custom_vjp); the record says so",
    )
    group.addoption(
        "--device",
        default="both",
        metavar="A,B,...",
        help=f"platforms to lower for: {', '.join(PLATFORMS)}, or both for {','.join(BOTH)}; no device is "
        "needed (default: both)",
    )
    group.addoption(
        "--optimized",
        action="store_true",
        help="add the optimized HLO of XLA's compilers for the CPU and CUDA, and PTX; CUDA needs JAX's CUDA "
        "plugin installed, but no GPU",
    )
    group.addoption(
        "--cuda-target",
        metavar="GPU|PATH",
        help=f"the GPU that --optimized compiles for: {', '.join(GPUS)}, or a file that describes one, as "
        f"XLA dumps it (default: {DEFAULT_TARGET})",
    )
    group.addoption(
        "--verify",
        default="sample",
        metavar="|".join(VERIFY),
        help="one: one backend runs each case; full: all backends run each case (the reference interpreter, "
        "XLA, and JAX op by op), which takes several times as long; sample: full for your own functions, "
        f"and for the pinned cases or, with --emit-jsonl, one in {SAMPLE} cases of each type; one for the "
        "rest (default: sample)",
    )
    group.addoption(
        "--pinned",
        metavar="DIR",
        help="the folder with snapshots and frozen programs of the kernels of --kernels-from, such as "
        "tests/pinned: each kernel must equal its snapshot, which --snapshot-update writes; write DIR after "
        "'='",
    )
    group.addoption(
        "--sizes",
        default=DEFAULT_SIZES,
        metavar="|".join(SIZES),
        help="real: arrays have sizes that people use, and the checks run on a small twin of each kernel, "
        "whose program is the same but for sizes; small: all arrays are small; mixed: a fixed "
        f"{100 * SMALL_SHARE:.0f} in a hundred kernels stay small (default: {DEFAULT_SIZES})",
    )
    group.addoption(
        "--baseline",
        metavar="VERSION",
        help="the JAX version whose snapshots are expected (default: those of the running minor version, "
        "otherwise of the nearest earlier one)",
    )
    group.addoption(
        "--fail-on",
        metavar="CLASS",
        help="the least serious class of change from its snapshot that fails a pinned case: "
        f"{', '.join(FAIL_ON)}, from the strictest to the laxest (default: under the JAX that wrote the "
        "snapshots cosmetic, which is any change, and rewritten under another one)",
    )
    group.addoption(
        "--accept",
        metavar="CAUSE",
        action="append",
        default=[],
        help="with --snapshot-update, update the snapshots alone whose changes all have this cause, as the "
        "summary of a failing run names it, and let other changed cases fail; may be given several times "
        "(default: update all)",
    )
    group.addoption(
        "--resume",
        action="store_true",
        help="continue an interrupted run from PATH.partial; cases that have passed are not run again",
    )
    group.addoption(
        "--overwrite",
        action="store_true",
        help="replace a corpus at PATH that has more records than this run, or records of other kernel types",
    )
    group.addoption(
        "--case-timeout",
        metavar="S",
        help="seconds of processor time, of all threads together, that a case may use, in Python and C++; a "
        f"case that waits fails after {HANG_FACTOR:g} times as long, but not before {SHORTEST_HANG:g} s "
        f"(default: {CASE_TIMEOUT:g})",
    )
    group.addoption(
        "--case-memory",
        metavar="GB",
        help="memory that a case may use beyond what its process uses before it (default: no limit)",
    )


def name_clash(error: str, pluginmanager: pytest.PytestPluginManager) -> str:
    """One line about an option that another plugin has added as well, for which pytest raised ``error``."""
    option = _OPTION.search(error)
    installed = [plugin for plugin, _ in pluginmanager.list_plugin_distinfo()]
    others = [
        name
        for name, plugin in pluginmanager.list_name_plugin()
        if plugin in installed
        and hasattr(plugin, "pytest_addoption")
        and name.partition(".")[0] not in _NEEDED
    ]
    without = " or ".join(f"-p no:{name}" for name in others)
    return f"{option[0] if option else error}: another plugin has an option of that name; add {without}"


def settings_of(config: pytest.Config) -> Settings:
    """The settings of the run. Raises SettingsError."""
    option = config.option
    return read(
        emit=option.emit_jsonl,
        count=option.count,
        seed=option.seed,
        kernels=option.kernels,
        kernels_from=option.kernels_from,
        pinned=option.pinned,
        device=option.device,
        verify=option.verify,
        resume=option.resume,
        overwrite=option.overwrite,
        case_timeout=option.case_timeout,
        case_memory=option.case_memory,
        optimized=option.optimized,
        cuda_target=option.cuda_target,
        custom_gradients=option.accept_custom_gradients,
        shard=option.shard,
        sizes=option.sizes,
        fail_on=option.fail_on,
        baseline=option.baseline,
    )


def compilers_of(settings: Settings) -> Sequence[Compiler]:
    """The compilers that --optimized asks for. Raises SettingsError if one is not available."""
    if not settings.optimized:
        return ()
    try:
        return compilers(settings.platforms, settings.cuda_target)
    except TargetError as error:
        raise SettingsError(f"--cuda-target: {error}") from None
    except CompilerError as error:
        raise SettingsError(f"--optimized: {error}") from None


def identity(config: pytest.Config, settings: Settings, used: Sequence[Compiler]) -> dict[str, Any]:
    """Everything that determines the records of a run: --resume continues a run of the same identity."""
    option = config.option
    return {
        **settings.describe(),
        "jax": version("jax"),
        "jaxlib": version("jaxlib"),
        "code": code_fingerprint(settings.kernels_from),
        "compilers": [asdict(compiler) for compiler in used],
        "-k": option.keyword,
        "-m": option.markexpr,
        "--deselect": option.deselect,
        "paths": option.file_or_dir,
        **({} if settings.shard is None else {"shard": str(settings.shard)}),
    }


def versions() -> dict[str, str]:
    """The versions of what runs the cases, as the manifest of a shard has them; of Python, two parts."""
    python = ".".join(platform.python_version_tuple()[:2])
    return {"python": python, **{name: version(name) for name in ("jax", "jaxlib", "numpy", "scipy")}}
