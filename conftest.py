"""Load the plugin that makes the cases and the corpus, and the plugin for the GPU."""

from typing import Any

import pytest

from stablehlo_pairs import load


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    # Not pytest_plugins, which pytest refuses where the tests are those of a run in another project.
    load(pluginmanager)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Deal out tests in long runs, because those of a module share the results of its fixtures."""
    from xdist.scheduler import WorkStealingScheduling

    suite = config.getoption("dist") == "load" and config.getoption("--emit-jsonl") is None
    return WorkStealingScheduling(config, log) if suite else None
