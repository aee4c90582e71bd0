"""The entry point that pytest loads in every run in an environment where this project is installed.

In runs of other projects it does nothing without one of ``OPTIONS``; with one, it loads the plugins, and the
kernel cases are the tests of the run. In the checkout, conftest.py always loads them. This module is in none
of the packages, because another project may have a package of the same name.
"""

import importlib.util
import itertools
import os
import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

OPTIONS = ("--emit-jsonl", "--kernels-from")
_PLUGINS = ("corpus.session.gpu_plugin", "corpus.session.plugin")
_TOP = Path(__file__).parent
_PATHS = (*OPTIONS, "--cuda-target", "--pinned")  # Options whose values are paths.


@pytest.hookimpl(tryfirst=True)  # Before conftest.py, and after the options of all other plugins.
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    arguments = [
        *shlex.split(os.environ.get("PYTEST_ADDOPTS", "")),
        *early_config.getini("addopts"),
        *map(str, early_config.invocation_params.args),
    ]
    if not any(argument.partition("=")[0] in OPTIONS for argument in arguments):
        return
    if taken := next(_taken_for_tests(arguments, early_config), None):
        raise pytest.UsageError(taken)
    if wrong := next(filter(None, (*map(_not_ours, ("kernels", "corpus")), _without_tests())), None):
        raise pytest.UsageError(wrong)
    load(early_config.pluginmanager)


def load(pluginmanager: pytest.PytestPluginManager) -> None:
    """Import and register the plugins that are not registered yet."""
    for name in _PLUGINS:
        pluginmanager.import_plugin(name)


def _taken_for_tests(arguments: Sequence[str], config: pytest.Config) -> Iterator[str]:
    """Yield a line for each path after a space for which pytest has left the project's folder.

    pytest looks for the project above the paths on its command line before it knows any plugin's options, and
    so the settings of the project, this one's or a user's, are not read.
    """
    started = config.invocation_params.dir
    if config.inipath is not None and started.is_relative_to(config.rootpath):
        return
    for option, value in itertools.pairwise(arguments):
        path = started / value
        if option in _PATHS and path.exists() and not path.is_relative_to(started):
            yield (
                f"{option} {value}: write {option}={value}, because after a space pytest takes a path for "
                f"tests, and the folder {config.rootpath} for their project"
            )


def _not_ours(name: str) -> str | None:
    """One line if another project has a module with the ``name`` of ours; otherwise None."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None or Path(spec.origin).parents[1] == _TOP:
        return None
    return (
        f"{spec.origin} hides the package {name!r} of {_TOP}: start pytest by its name, or in another folder"
    )


def _without_tests() -> str | None:
    """One line if the cases are not installed; otherwise None."""
    if (_TOP / "tests" / "test_kernels.py").is_file():
        return None
    return "the kernel cases are in a checkout of stablehlo-pairs only: install it by pip install -e CHECKOUT"
