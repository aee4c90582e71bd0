"""The wiring: the plugin that makes the cases and the corpus, and that of the GPU."""

import pytest

from stablehlo_pairs import load


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    # Not pytest_plugins, which pytest refuses where the tests are those of a run in another project.
    load(pluginmanager)
