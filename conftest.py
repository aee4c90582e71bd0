"""The wiring: the plugin that makes the cases and the corpus."""

pytest_plugins = ["corpus.plugin"]
